# Croatia runs out of money and asks its euro partners for a bailout (invented crisis)
@ bailout | aid | EUR | euro zone rescue loan | Croatia | key | Size of the bailout
@ deficit | share | % | budget deficit | Croatia | key | Budget deficit as share of GDP
@ debt | share | % | public debt | Croatia | key | Public debt as share of GDP
@ yield | share | % | ten-year bonds | Croatia | key | Ten-year bond yield
@ cuts | cost | EUR | spending cuts | Croatia | key | Spending cuts and tax rises
@ hole_bank | cost | EUR | Jadran Banka | Croatia | key | Hole in Jadran Banka
@ jobs_cut | jobs | people | public sector | Croatia | key | Public jobs to be cut
@ gdp | change_rate | % | economy | Croatia | key | Economic growth forecast this year
@ withdrawals | cost | EUR | bank deposits | Croatia |  | Deposits withdrawn
@ imf_part | aid | EUR | IMF | Croatia |  | IMF part of the loan
@ esm_part | aid | EUR | rescue fund | Croatia |  | Rescue fund part of the loan
@ first_tranche | aid | EUR | first instalment | Croatia |  | First instalment of the loan
@ protest_zg | participants | people | protesters | Zagreb |  | Protesters in Zagreb
@ protest_split | participants | people | protesters | Split |  | Protesters in Split
@ unemployment | share | % | workforce | Croatia |  | Unemployment rate
@ cash_limit | other:cash limit | EUR | account holders | Croatia |  | Daily cash limit
@ pensions_cut | change_rate | % | pensions | Croatia |  | Cut in pensions
@ vat | share | % | VAT | Croatia |  | VAT rate
@ arrears | cost | EUR | state bills | Croatia |  | Unpaid state bills
@ redemption | cost | EUR | maturing bonds | Croatia |  | Bonds falling due
@ deficit_ratio | other:ratio of values | 1 | budget deficit | Croatia |  | Deficit against the reported one
@ yield_jump | other:basis points | 1 | ten-year bonds | Croatia |  | Jump in bond yield
@ weeks_plan | duration | days | savings plan | Croatia |  | Time until the savings plan
@ seasons | other:tourist seasons | count | tourism | Croatia |  | Poor tourist seasons
@ spread | other:basis points | 1 | bond spread | Croatia |  | Spread over German Bunds
@ queue | participants | people | bank customers | Split |  | People queuing at the bank
@ ivo_front | participants | people | bank customers | Split |  | People ahead of Ivo in the queue
@ ivo_behind | participants | people | bank customers | Split |  | People behind Ivo in the queue
@ cash_limit_other | other:cash limit | EUR | other banks' account holders | Croatia |  | Daily cash limit at other banks
@ withdrawals_share | share | % | bank deposits | Croatia |  | Share of deposits withdrawn
@ audited | share | % | Jadran Banka loans | Croatia |  | Share of loan book audited
@ bank_cap | cost | EUR | Jadran Banka | Croatia |  | Jadran Banka's claimed capital
@ kindergartens | cost | EUR | kindergartens | Split |  | State debt to Split kindergartens
@ arrears_kbc | cost | EUR | KBC hospital | Split |  | State debt to the Split hospital
@ riva | distance | km | promenade works | Split |  | Length of promenade resurfaced
@ redemption_june | cost | EUR | maturing bonds | Croatia |  | Bonds maturing by end-June
@ hole_other | cost | EUR | other banks | Croatia |  | Capital need of other banks
@ cyprus_esm | aid | EUR | Cyprus | Cyprus |  | Rescue fund part for Cyprus
@ mission | participants | people | experts | Zagreb |  | Experts on the joint mission
@ wages | change_rate | % | public wages | Croatia |  | Rise in public wages
@ wage_years | duration | days | public wages | Croatia |  | Years of the wage rise
@ flat_tax | revenue | EUR | tax on holiday flats | Croatia |  | Yearly holiday flat tax
@ loan_years | duration | days | loan | Croatia |  | Length of the programme
@ talks | duration | days | talks | Brussels |  | Length of the talks
@ bank_money | aid | EUR | banks | Croatia |  | Loan money reserved for banks
@ small_banks | other:banks | count | smaller lenders | Croatia |  | Smaller lenders to be helped
@ cuts_ratio | other:ratio of values | 1 | spending cuts | Croatia |  | Cuts against the first offer
@ guarantee | cost | EUR | depositors | Croatia |  | Deposits spared
@ haircut | share | % | large deposits | Jadran Banka |  | Loss on large deposits
@ austria_part | aid | EUR | Austria | Croatia |  | Austria's part of the loan
@ germany_part | aid | EUR | Germany | Croatia |  | Germany's part of the loan
@ greek_progs | other:programmes | count | Greece | Greece |  | Greek programmes
@ rescue_greece | aid | EUR | Greece | Greece |  | Loans to Greece in all
@ austria_exposure | cost | EUR | Austrian banks | Croatia |  | Austrian bank loans in Croatia
@ kk_stake | share | % | Kärntner Kredit | Jadran Banka |  | Kärntner Kredit's stake
@ kk_writeoff | cost | EUR | Kärntner Kredit | Austria |  | Kärntner Kredit write-off
@ kk_shares | change_rate | % | Kärntner Kredit shares | Austria |  | Fall of Kärntner Kredit shares
@ cabinet_yes | participants | people | ministers | Croatia |  | Ministers for the package
@ cabinet_no | participants | people | ministers | Croatia |  | Ministers against the package
@ pension_limit | other:monthly pension | EUR | pensions | Croatia |  | Pensions above which cuts apply
@ vat_rise | other:percentage points | 1 | VAT | Croatia |  | Rise in VAT
@ gdp_next | change_rate | % | economy | Croatia |  | Economic growth forecast next year
@ bankrupt | other:firms closing | count | firms | Croatia |  | Firms expected to close
@ arrests | arrested | people | protesters | Zagreb |  | Arrests in Zagreb
@ injured | injured | people | protesters | Zagreb |  | People hurt in Zagreb
@ protest_rijeka | participants | people | protesters | Rijeka |  | Protesters in Rijeka
@ sabor_yes | seats | count | members for the package | Croatia |  | Parliament votes for the package
@ hotels | other:hotels | count | state hotels | Croatia |  | State hotels to be sold
@ hole_gap | cost | EUR | Jadran Banka | Croatia |  | Hole against Brussels' estimate
@ clients | participants | people | bank customers | Jadran Banka |  | Jadran Banka's customers
@ rescue_cyprus | aid | EUR | Cyprus | Cyprus |  | Cyprus's 2013 bailout
=== EuroWire | 2027-02-08
Croatia admits deficit {twice as big|deficit_ratio|change} as reported, yields soar

ZAGREB, Feb 8 (EuroWire) - Croatia's new government said on Monday that last year's budget gap was {7.8 percent|deficit|total} of gross domestic product, not the {3.6 percent|deficit|total} its predecessor reported to Brussels, sending its borrowing costs to their highest since the country adopted the euro.

The yield on ten-year bonds jumped {140 basis points|yield_jump|change} to {6.9 percent|yield|total}. Public debt was put at {84 percent|debt|total} of output, instead of {71|debt|total}.

Finance Minister Dora Kvaternik said unpaid bills of {2.4 billion euros|arrears|total} had been found "in drawers", most of them owed by hospitals and the motorway company. "There was no fraud, only optimism," her predecessor Zvonimir Lasta told HTV.

Analysts' chief worry is Jadran Banka, the country's third-largest lender, whose loans to hotels have soured. Zagreb brokerage Val Capital sees a capital hole of {1.8 billion|hole_bank|total}.

Croatia must repay {3.1 billion euros|redemption|target} of bonds on April 15. Kvaternik ruled out a bailout "in this or any language". She will present {1.2 billion euros|cuts|target} of savings in {two weeks|weeks_plan|target}.

The economy, hit by {two poor tourist seasons|seasons|total}, is expected to shrink {by 0.8 percent|gdp|target} this year. The spread over German Bunds stood at {430 points|spread|total}.
=== Večernja Dalmacija | 2027-03-03
The longest queue in Split since the Pope

By half past seven yesterday the line in front of Jadran Banka on Marmontova had {ninety-four people|queue|total} in it; by nine nobody counted. They wanted cash, and they got {300 euros|cash_limit|each} apiece, the new daily limit since Monday. At the other banks it is {500|cash_limit_other|each}.

Governor Ante Brnas of the central bank says depositors have taken out {1.1 billion euros|withdrawals|total} since the first of February, that is {2.3 percent|withdrawals_share|part} of what they hold. Ivo, a retired welder, had his own statistics: "{Fifteen in front of me|ivo_front|part}, {fifteen behind|ivo_behind|part}, and one clerk."

How deep is the hole? The bank said {900 million|hole_bank|total} in January. Auditors from Dublin, who have been through {half of its loan book|audited|part}, are said to be at {2.6 billion|hole_bank|total}. That is more than the {2.2 billion|bank_cap|total} of capital it claims.

The city feels it too. Split's kindergartens are owed {3.5 million|kindergartens|total} by the state, the KBC hospital {118 million|arrears_kbc|part}, and the firm that resurfaces the Riva has stopped after {60 metres|riva|total}.

Last evening {about 4,000 people|protest_split|total} gathered on the Peristyle. Police said {2,500|protest_split|total}. In Zagreb it was {30,000|protest_zg|total}, or {18,000|protest_zg|total}, depending on the same two sources.
=== European Commission spokesperson's service | 2027-03-22
Statement: Croatia requests financial assistance

The Croatian authorities have today submitted a request for stability support. Eurogroup ministers will consider it on Thursday. For reference, the Commission's assessment of 19 March (previous figure of the authorities in brackets):

General government deficit 2026: {8.3% of GDP|deficit|total} ({7.8%|deficit|total})
General government debt: {87% of GDP|debt|total} ({84%|debt|total})
GDP growth, 2027: {-2.1%|gdp|target} ({-0.8%|gdp|target})
Unemployment: {9.4%|unemployment|total}
State arrears: {EUR 2.9 billion|arrears|total}
Bonds maturing by end-June: {EUR 4.4 billion|redemption_june|target}
Capital need of Jadran Banka, adverse scenario: {EUR 3.2 billion|hole_bank|total}
Capital need of other banks: {EUR 0.6 billion|hole_other|total}

No amount of assistance has been discussed. Reports mentioning {EUR 15 billion|bailout|target} are speculation. By way of illustration, the programme for Cyprus in 2013 came to {EUR 10 billion|rescue_cyprus|comparison}, of which {EUR 9 billion|cyprus_esm|comparison} was to come from the European Stability Mechanism.

A joint mission of {22 experts|mission|total} will arrive in Zagreb on Wednesday. It will examine public wages, which have grown {by 31%|wages|change} in {three years|wage_years|total}, the pension rules, and the tax on holiday flats, which raises {EUR 40 million|flat_tax|total} a year against an estimated potential of {EUR 350 million|flat_tax|target}.
=== EuroWire | 2027-03-26
Euro zone agrees {12.5 billion|bailout|target} lifeline for Croatia

BRUSSELS, March 26 (EuroWire) - Euro zone finance ministers agreed in the early hours of Friday to lend Croatia {up to 12.5 billion euros|bailout|target} over {three years|loan_years|target} to save it from bankruptcy, in return for deep cuts and the break-up of its third-largest bank.

The European rescue fund will put up {10.3 billion|esm_part|target} and the International Monetary Fund {2.2 billion|imf_part|target}, ministers said after {13 hours|talks|total} of talks. {Some 3.5 billion|bank_money|target} is reserved for Jadran Banka and {two smaller lenders|small_banks|total}. The first instalment, of {4 billion|first_tranche|target}, should be paid before April 15, when {3.1 billion euros|redemption|target} of bonds fall due.

Croatia must find {2.6 billion euros|cuts|target} in savings and new taxes, {more than double|cuts_ratio|change} the {1.2 billion|cuts|target} it offered in February, and cut {14,000 public sector jobs|jobs_cut|target}. Its deficit, {8.3 percent|deficit|total} of GDP last year, has to come below {3 percent|deficit|target} by 2030.

"It is a bitter coffee, but it is coffee," Finance Minister Kvaternik said. She had asked for {16 billion|bailout|target}.

Ten-year yields, which touched {9.7 percent|yield|total} on Tuesday, a euro-era record, fell to {7.2|yield|total}. The IMF thinks debt will peak at {104 percent|debt|target} in 2029.

Savers with {less than 100,000 euros|guarantee|target} will be spared. Larger depositors at Jadran stand to lose {between 15 and 25 percent|haircut|target}.
=== Der Alpenbote | 2027-04-02
Our {418 million euros|austria_part|part} for the Adriatic

VIENNA. Of the {twelve and a half billion|bailout|target} that are to save Croatia, {418 million|austria_part|part} is Austria's responsibility, as the finance ministry told parliament. Germany vouches for {2.8 billion|germany_part|part}. The money is lent, not given; but the same was said of Greece, whose {three programmes|greek_progs|comparison} together reached {289 billion|rescue_greece|comparison}.

There is another bill. Austrian banks have lent Croatian households and firms {17 billion euros|austria_exposure|total}. Kärntner Kredit, owner of {a fifth|kk_stake|part} of Jadran Banka, will write off {310 million|kk_writeoff|target}. Its shares fell {8 per cent|kk_shares|change}.

In Zagreb, meanwhile, the cabinet passed the package by {11 votes|cabinet_yes|total} to {four|cabinet_no|total}. Pensions above {800 euros|pension_limit|target} a month shrink {by 9 per cent|pensions_cut|target}, VAT climbs {a point|vat_rise|change} to {26 per cent|vat|target}, already the second highest in the Union at {25|vat|total}. {Fourteen thousand|jobs_cut|target} public servants will go, the unions say {19,000|jobs_cut|target} once the motorway company is counted.

The mission's economists have again revised their forecast: this year {minus 3.4 per cent|gdp|target}, next year {minus 0.6|gdp_next|target}. "We are cutting into a recession," warned the Croatian Chamber of Trades, which expects {6,000 firms|bankrupt|target} to close. Savings, in its view, of {1.8 billion|cuts|target} would have been enough.
=== HTV Online | 2027-04-16
First billions arrive; so do the demonstrators

{Four billion euros|first_tranche|total} landed in the state's account at 9.04 on Wednesday and {3.1 billion|redemption|total} left it again the next day, to holders of the 2017 bond. Croatia is solvent, for now.

On Trg bana Jelačića the mood was otherwise. Police estimated last night's crowd at {55,000|protest_zg|total}; the unions, at {120,000|protest_zg|total}. It was the third and largest gathering since March. {Seventeen people|arrests|total} were arrested and {six|injured|total} treated for bruises after eggs gave way to paving stones. In Split {9,000|protest_split|total} marched, in Rijeka {5,000|protest_rijeka|total}.

The Sabor had approved the package on Tuesday with {77 of 151 votes|sabor_yes|part}. At the last minute the number of posts to go was lowered to {12,500|jobs_cut|target} and the total effort to {2.45 billion euros|cuts|target}, the difference to be made up by selling {nine state hotels|hotels|target}. The pension cut was trimmed to {7 percent|pensions_cut|target}.

Jadran Banka's hole has its final number. Auditors found {2.9 billion euros|hole_bank|total}, {300 million|hole_gap|change} below what Brussels had feared. Its {410,000 clients|clients|total} will become clients of Nova Jadranska on May 3. Limits on withdrawals go up to {1,000 euros|cash_limit|each} a day from Monday.

The central bank reports outflows of {2.7 billion|withdrawals|total} since February, but says money has begun to return. Ten-year bonds closed at {5.8 percent|yield|total}.
