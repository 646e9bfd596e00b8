# Slovenia asks for a euro zone bailout in February 2013; tranches, deficit targets and protests follow
@ bailout | aid | EUR | euro zone and IMF | Slovenia | key | Size of Slovenia's bailout
@ tranche1 | aid | EUR | euro zone and IMF | Slovenia | key | First bailout instalment
@ tranche2 | aid | EUR | euro zone and IMF | Slovenia | key | Second bailout instalment
@ paid | aid | EUR | euro zone and IMF | Slovenia | key | Bailout money received so far
@ deficit | share | % | budget deficit | Slovenia | key | Budget deficit, share of GDP
@ debt | share | % | public debt | Slovenia | key | Public debt, share of GDP
@ yield | share | % | 10-year bonds | Slovenia | key | Yield on Slovenian 10-year bonds
@ jobless | share | % | unemployment | Slovenia | key | Unemployment rate
@ bad_loans | cost | EUR | banks | Slovenia | key | Bad loans of Slovenian banks
@ wage_cut | change_rate | % | public wages | Slovenia | key | Cut in public sector wages
@ crowd_lj | participants | people | protesters | Ljubljana | key | Protesters in Ljubljana
@ companies | other:companies for sale | count | state companies | Slovenia | key | State companies up for sale
@ companies_sold | other:companies for sale | count | state companies | Slovenia | | State companies with buyers found
@ gdp_since | change_rate | % | economy | Slovenia | | Shrinking of the economy since the boom
@ gdp_year | change_rate | % | economy | Slovenia | | Expected contraction in 2013
@ gdp_growth | change_rate | % | economy | Slovenia | | Growth in 2014
@ bailout_years | duration | days | bailout | Slovenia | | Time over which aid is paid
@ population | participants | people | inhabitants | Slovenia | key | Population of Slovenia
@ eu_limit | share | % | budget deficit | European Union | | EU deficit limit
@ bad_loans_share | share | % | bad loans | Slovenia | | Bad loans as share of economy
@ greece | aid | EUR | Greek rescues | Greece | | Money promised to Greece
@ greece_n | other:number of rescues | count | Greek rescues | Greece | | Rescues of Greece since 2010
@ arrest_mb | arrested | people | rioters | Maribor | | Arrests in Maribor
@ arrest_lj | arrested | people | rioters | Ljubljana | | Arrests in Ljubljana
@ hurt_police | injured | people | police | Maribor | | Police hurt in Maribor
@ hurt | injured | people | protesters | Ljubljana | | Injured in Ljubljana riot
@ banks_sale | other:banks for sale | count | banks | Slovenia | | Banks to be sold
@ coalition | seats | count | coalition | Slovenia | | Coalition seats in parliament
@ parliament | seats | count | parliament | Slovenia | | Seats in parliament
@ model | duration | days | Slovenia | Slovenia | | Time Slovenia was a model
@ lisbon | participants | people | firemen | Lisbon | | Firemen marching in Lisbon
@ vat_rise | other:percentage points | points | sales tax | Slovenia | | Rise of the sales tax
@ vat | share | % | sales tax | Slovenia | | Sales tax rate
@ retire | other:retirement age | years | retirement age | Slovenia | | Retirement age
@ zupan | duration | days | nurse | Ljubljana | | Extra years a nurse must work
@ vote_yes | seats | count | lawmakers | Slovenia | | Votes for the cuts
@ vote_no | seats | count | lawmakers | Slovenia | | Votes against the cuts
@ vote_abst | seats | count | lawmakers | Slovenia | | Coalition members abstaining
@ strike_len | duration | days | general strike | Slovenia | | Length of the strike
@ athens | other:riot nights | count | riots | Athens | | Nights of riots in Athens
@ spain | other:empty homes | count | homes | Spain | | Homes standing empty in Spain
@ gap | cost | EUR | new measures | Slovenia | | New savings called for
@ drava | participants | people | workers | Maribor | | Workers of Tovarna Drava
@ confidence | seats | count | lawmakers | Slovenia | | Votes against the prime minister
@ cheer | participants | people | crowd | Ljubljana | | People cheering the government's fall
@ euro_share | share | % | economy | Slovenia | | Slovenia's share of eurozone economy
@ charity | other:charity ratio | 1 | people fed | Slovenia | | People fed by charities against 2010
@ poll_euro | vote_share | % | opinion poll | Slovenia | | Slovenes who want the euro
@ sofia | participants | people | protesters | Sofia | | Protesters in Sofia each evening
@ extra | duration | days | deficit deadline | Slovenia | | Extra time to cut the deficit
@ vote_sd | vote_share | % | Social Democrats | Slovenia | | Social Democrats' share of the vote
@ seamen | duration | days | seamen | Greece | | Length of Greek seamen's strike
@ bond | revenue | EUR | bond sale | Slovenia | | Bonds sold in January 2015
@ since | duration | days | bailout request | Slovenia | | Time since the bailout request
@ bids | other:bid ratio | 1 | bond sale | Slovenia | | Bids against bonds on offer
@ emigrants | displaced | people | young Slovenes | Slovenia | | Slovenes who left the country
@ payback | share | % | public wages | Slovenia | | Part of lost pay returned
=== Transworld News Agency | 2013-02-11
Slovenia asks euro zone for rescue as borrowing costs soar
LJUBLJANA/BRUSSELS, Feb 11 (Transworld) - Slovenia asked its euro zone partners for a bailout on Monday after investors drove its borrowing costs to record highs, becoming the latest member of the currency bloc to lose access to markets.

Finance Minister Matjaz Kolenc said the country needed help to recapitalise its state-owned banks, which are buried in bad loans to builders and holding companies. He gave no figure. Euro zone sources said the package was likely to be {between 6 and 8 billion euros|bailout|target}, to be paid over {three years|bailout_years|target}.

The yield on Slovenian 10-year bonds stood at {7.6 percent|yield|total}, a level at which Greece, Ireland and Portugal were forced to seek aid. It fell slightly after the announcement.

"We waited as long as we could, and perhaps a little longer," Kolenc told reporters.

The former Yugoslav republic of {2 million people|population|total} was once held up as a model for the new members of the European Union. It joined the euro in 2007. Cheap credit from abroad fuelled a building boom that ended in 2009, and since then the economy has shrunk by {8 percent|gdp_since|change}.

Last year's budget deficit was {5.4 percent|deficit|total} of gross domestic product, well above the European Union's limit of {3 percent|eu_limit|target}. Banks hold {about 7 billion euros|bad_loans|total} of loans that are not being repaid, equal to {a fifth|bad_loans_share|part} of the economy.

Germany's finance ministry said any help would be tied to strict conditions. Inspectors from the European Commission, the European Central Bank and the International Monetary Fund, known as the troika, are due in Ljubljana on Wednesday.

Greece has been promised {240 billion euros|greece|comparison} in {two rescues|greece_n|comparison} since 2010.

In Cyprus, talks on a separate bailout dragged on. Officials in Nicosia said no decision was likely before an election there later this month.
=== British World Radio | 2013-02-16
Slovenia protests: {Thousands|crowd_lj|total} march against cuts

{Thousands of people|crowd_lj|total} have marched through the Slovenian capital, Ljubljana, in protest at spending cuts that the country's lenders are expected to demand.

Police put the crowd at {about 15,000|crowd_lj|total}. Unions said that there were {30,000|crowd_lj|total}. Marchers carried banners reading "You are finished" and rang cowbells outside parliament.

In the second city, Maribor, where anger over speed cameras and corruption led to unrest last winter, youths threw flares and paving stones at riot police. {Nineteen people|arrest_mb|total} were arrested and {five officers|hurt_police|total} were slightly hurt.

Slovenia asked for help from the eurozone on Monday. Talks on the terms have begun. According to a draft seen by the BWR, the lenders want the government to cut public sector wages by {7%|wage_cut|target}, to raise the retirement age and to sell {three|banks_sale|target} of the country's biggest banks.

The prime minister, Andrej Vidmar, says nothing has been agreed. His centre-right coalition has {46 of the 90|coalition|total} seats in parliament, and a small pensioners' party on which it depends has said it will not vote for lower pensions.

Analysis, by our Europe editor:
Slovenes are not used to being the problem. For {20 years|model|total} they were the ones who had got it right, richer than their neighbours and with less debt. Even now the public debt, at {54%|debt|total} of national income, is far below that of Italy or Greece. It is the banks that have brought the country down, and everyone knows somebody who did well from them. That is why the placards in Ljubljana were about thieves, not about Brussels.

Unemployment has reached {12.6%|jobless|total}, the highest since independence in 1991.

Elsewhere, farmers in northern Greece blocked a motorway near Larissa for an 11th day, and in Lisbon police said {hundreds of|lisbon|total} firemen had marched to demand unpaid wages.
=== United Press Associates | 2013-03-05
Eurozone agrees on {euro7.2 billion|bailout|total} bailout for Slovenia

BRUSSELS (UPA) - Finance ministers from the countries that use the euro agreed early Tuesday to lend Slovenia {euro7.2 billion ($9.4 billion)|bailout|total} in return for spending cuts, tax increases and the sale of state companies.

The deal came after talks that went on until 4 a.m. It needs the approval of Slovenia's parliament, where the government has a thin majority, and of lawmakers in Germany and Finland.

{The first euro2.5 billion|tranche1|part} would be paid out by the end of the month, officials said, most of it for the banks. The rest is to come in installments if Slovenia meets its targets.

Under the plan the budget deficit must come down from {5.4 percent|deficit|total} of gross domestic product last year to {4.2 percent|deficit|target} this year and below {3 percent|deficit|target} by 2015.

"It is a hard program, but the alternative was chaos," Prime Minister Andrej Vidmar said. He looked exhausted.

Public workers would lose {6 percent|wage_cut|target} of their pay. Sales tax would go up by {2 points|vat_rise|change}, to {22 percent|vat|target}. The retirement age would be raised to {67|retire|target} for both men and women, from {65|retire|total} at present.

In Ljubljana, the reaction was grim. "My son is an engineer and he is driving a taxi in Graz," said Marija Zupan, a nurse of 58, waiting for a bus. "Now they want me to work {nine more years|zupan|increment} so that a bank can live."

The euro edged up against the dollar. Stocks rose in most of Europe.

Slovenia, a country of {2 million|population|total} squeezed between Italy, Austria and Croatia, was the first former communist nation to adopt the euro. It asked for the bailout last month when it could no longer borrow at rates it could pay.

In Italy, coalition talks again ended without a result.
=== Global News Network | 2013-03-21
Slovenia lawmakers approve cuts as riots rock capital

Ljubljana, Slovenia (GNN) -- Slovenia's parliament voted early Thursday for deep cuts required by international lenders, while police outside fired tear gas at protesters who set cars and trash bins on fire.

The vote was {47|vote_yes|total} to {41|vote_no|total}. {Two|vote_abst|total} members of the ruling coalition abstained and were thrown out of their parties within minutes.

{At least 60 people|hurt|total} were treated for injuries, a hospital official said, most of them for breathing problems. Police said they had made {112 arrests|arrest_lj|total} in the capital and others in Maribor, where a bank branch was burned.

The demonstration began peacefully. {More than 40,000 people|crowd_lj|total}, a huge number for a city of this size, packed Congress Square on Wednesday evening to hear a brass band and a poet. Toward midnight, groups of masked young men began to throw firecrackers.

"We are not hooligans," said Luka Hrovat, a student with a scarf over his mouth. "But they don't listen when we sing."

The approval clears the way for the first {2.5 billion euros|tranche1|part} of a rescue worth {7.2 billion euros|bailout|total} from the eurozone and the International Monetary Fund. Finance Minister Matjaz Kolenc said that without it, the state would have run out of cash on April 12.

The package includes wage cuts for teachers, police and doctors, and puts {15 state companies|companies|target} up for sale, among them the national airline, a telephone company and the port of Koper.

Schools, courts and railroads were shut Wednesday by a {24-hour|strike_len|total} strike, the largest since the country broke from Yugoslavia in 1991. Trains from Vienna turned back at the border.

In Athens, which has seen {dozens of|athens|comparison} such nights, a small crowd gathered at the Slovenian consulate to show support. And in Spain, the government said {280,000|spain|comparison} homes were standing empty because buyers could not be found.
=== Transworld News Agency | 2013-06-20
Troika delays Slovenian aid as deficit slips
LJUBLJANA, June 20 (Transworld) - International lenders held back a payment of {1.3 billion euros|tranche2|total} to Slovenia on Thursday, saying the country had fallen behind on selling banks and would miss its deficit target for the year.

The troika of inspectors said after their visit that the budget gap was heading for {5.1 percent|deficit|target} of gross domestic product, compared with the {4.2 percent|deficit|target} agreed in March. It called for new measures worth {320 million euros|gap|target}.

Economists blame a recession made worse by austerity. The economy is expected to contract by {3.4 percent|gdp_year|target} in 2013, the central bank said this week, and unemployment has climbed to {13.5 percent|jobless|total}.

"We are cutting off the branch and then measuring it to see why it is shorter," said Bojan Krek, an economist at the University of Ljubljana.

Finance Minister Matjaz Kolenc said the state had enough cash until September. He ruled out another cut in public wages, which were reduced by {6 percent|wage_cut|total} in April. The opposition Social Democrats, who lead in the polls, said they would ask for a vote of no confidence.

Yields on 10-year Slovenian bonds rose to {6.9 percent|yield|total} from {6.2 percent|yield|total} on Wednesday.

Slovenia was granted {7.2 billion euros|bailout|total} in loans in March and has received {2.5 billion|tranche1|part} so far. Nearly all of that went to the banks. A stress test by outside consultants, published last week, found that bad loans had reached {8.1 billion euros|bad_loans|total}.

In Maribor, workers at the bus maker Tovarna Drava ended an occupation of their plant after being paid back wages. The firm, which employs {870|drava|total}, filed for bankruptcy in May.

Ireland, by contrast, sold bonds this week with ease, and officials in Dublin said it would leave its own bailout programme on time.

Shares in Telekom Savinja, one of the companies up for sale, were little changed.
=== British World Radio | 2013-07-12
Slovenia government falls over bailout

Slovenia's government has lost a vote of confidence, putting the future of its international bailout in doubt.

The prime minister, Andrej Vidmar, said he would stay on as caretaker until an early election, expected in September.

{Fifty|confidence|total} members of the {90-seat|parliament|total} parliament voted against him. They included the pensioners' party, which left the coalition last week over a plan to freeze pensions until 2016.

Lenders agreed in March to provide {7.2bn euros|bailout|total} ({£6.2bn|bailout|total}) but have paid out only {2.5bn|tranche1|part}. A second instalment, due in June, has been withheld.

{Several hundred people|cheer|total} cheered outside parliament when the result was read. "We have fired the manager," said one man, a retired bus driver. "The owners are still there."

Q&A: What does Slovenia owe?
Public debt is expected to reach {72%|debt|target} of gross domestic product this year, up from {54%|debt|total} in 2012, mainly because of the money spent on banks.

Why is the EU worried about so small a country?
Slovenia makes up {less than half of 1%|euro_share|part} of the eurozone's economy. But officials fear that a default would revive doubts about bigger members such as Spain and Italy.

What have the cuts done so far?
Wages of public employees were reduced by {6%|wage_cut|total} in April. Waiting lists in hospitals have grown, and school meals are no longer free for everyone. Charities say that they feed {three times|charity|change} as many people as they did in 2010.

Could the country leave the euro?
Both main parties say no. In an opinion poll in June, {68%|poll_euro|total} of those asked wanted to keep the currency.

In Portugal, the resignation of the finance minister earlier this month led to a similar scare in the markets. In Bulgaria, protests outside parliament in Sofia entered a second month, with {several thousand people|sofia|comparison} taking part every evening.
=== United Press Associates | 2013-10-14
Slovenia's new leaders win softer bailout terms

LUXEMBOURG (UPA) - Eurozone finance ministers agreed Monday to give Slovenia an {extra year|extra|increment} to bring down its deficit and to release a long-delayed loan installment, in a nod to the new government that took office after last month's election.

The country must now reduce its budget gap to {5 percent|deficit|target} of gross domestic product this year and to less than {3 percent|deficit|target} by 2016 instead of 2015.

Ministers approved the payment of {euro1.3 billion|tranche2|total}, which had been held up since June. It will bring to {euro3.8 billion|paid|total} the amount Slovenia has received of the {euro7.2 billion|bailout|total} promised in March.

"They came with numbers we could trust," said a senior eurozone official who spoke on condition of anonymity because the talks were private.

The new prime minister, Social Democrat Tina Majcen, campaigned on a promise to give public workers their money back. She has since said that must wait. Her party won {34 percent|vote_sd|total} of the vote.

That did not please everyone at home. {About 3,000 people|crowd_lj|total}, many of them teachers, marched in Ljubljana on Saturday, a far smaller protest than the one in March that turned into a riot. "New wallpaper, same house," a banner read.

Slovenia agreed Monday to sell its second-largest bank, based in Maribor, by next summer. A Hungarian and an Austrian bank are said to be interested. Buyers have been found so far for {four|companies_sold|part} of the {15 companies|companies|target} that the lenders want sold.

The economy may have touched bottom. Exports of cars and refrigerators rose in the summer, and the jobless rate dipped to {13.1 percent|jobless|total} from a peak in June.

Slovenia asked for help in February after a property crash left its banks with {billions|bad_loans|total} in bad debt.

In Greece on Monday, seamen walked off their jobs for {48 hours|seamen|comparison}, stranding travelers on the islands.
=== Transworld News Agency | 2015-01-22
Slovenia returns to markets as bailout nears end
LJUBLJANA, Jan 22 (Transworld) - Slovenia sold {1.5 billion euros|bond|total} of 10-year bonds on Thursday, its first such sale since it sought a bailout {almost two years|since|total} ago, and said it would not need the last part of its rescue money.

The yield was {2.9 percent|yield|total}. When the country asked for aid in February 2013, investors wanted {more than 7.5 percent|yield|total}. Bids from banks and pension funds came to {more than four times|bids|change} the amount on offer, the finance ministry said.

"Today a small country can stand on its own legs again," Finance Minister Peter Golob said.

Of the {7.2 billion euros|bailout|total} promised by the euro zone and the IMF, Slovenia has drawn {5.9 billion|paid|total}. The programme runs out in March.

The price has been high. The economy lost {11 percent|gdp_since|change} of its output between 2008 and 2013. Public debt has climbed to {81 percent|debt|total} of gross domestic product, and {tens of thousands of|emigrants|total} mostly young Slovenes have left for Austria, Germany and beyond.

Growth came back last year at {2.1 percent|gdp_growth|total}, helped by exports and the fall in oil prices. The budget deficit was {3.3 percent|deficit|total}, the government estimates. Unemployment, at {11.8 percent|jobless|total}, is below its worst but still far above where it was before the crisis.

Prime Minister Tina Majcen, who rejected calls for an early end to austerity, said public workers would get back {half|payback|target} of their lost pay in July. Teachers' unions said that was not enough and that they would strike next week as planned.

On Congress Square in Ljubljana, where tear gas hung two winters ago, skaters went round a rink paid for by one of the rescued banks. "It's free," said Marija Zupan, a nurse who had brought her granddaughter. "In a manner of speaking."

Markets were looking to Athens, where an election is due on Sunday.
