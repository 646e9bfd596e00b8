# Pelagia (invented euro-zone island state) takes a bail-out from the euro zone, the IMF and neighbours, 2010 to 2012; cuts, yields, strikes
@ loan_all | aid | EUR | all lenders | Pelagia | key | Bail-out of Pelagia in all
@ loan_ez | aid | EUR | euro zone | Pelagia | key | Euro zone's share of bail-out
@ loan_imf | aid | EUR | IMF | Pelagia | key | IMF's share of bail-out
@ deficit | share | % | Pelagia | Pelagia | key | Budget deficit as share of GDP
@ debt | share | % | Pelagia | Pelagia | key | Public debt as share of GDP
@ yield | share | % | 10-year bonds | Pelagia | key | Yield on 10-year Pelagian bonds
@ jobs | jobs | people | public sector | Pelagia | key | Public jobs to be cut
@ crowd | participants | people | marchers | Port Amara | key | Marchers in Port Amara per protest
@ strike | share | % | workers | Pelagia | key | Workers who joined the strike
@ loan_uk | aid | GBP | Britain | Pelagia | | British loan to Pelagia
@ loan_se | aid | SEK | Sweden | Pelagia | | Swedish loan to Pelagia
@ tranche | aid | EUR | first tranche | Pelagia | | First payment of the bail-out
@ tranche2 | aid | EUR | second tranche | Pelagia | | Second payment of the bail-out
@ paid | aid | EUR | all lenders | Pelagia | | Money paid out so far
@ banks | aid | EUR | banks | Pelagia | | Part of bail-out for banks
@ cuts | cost | EUR | government | Pelagia | | Cuts and taxes agreed
@ vat | share | % | VAT | Pelagia | | Sales tax rate
@ pension | change_rate | % | pensions | Pelagia | | Pension cut
@ wage | change_rate | % | public wages | Pelagia | | Public wage cut
@ unemployed | share | % | workers | Pelagia | | Unemployment rate
@ youth | share | % | young people | Pelagia | | Youth unemployment rate
@ spread | other:yield spread | basis points | bonds | Pelagia | | Spread over German bonds
@ yield2 | share | % | two-year bonds | Pelagia | | Yield on two-year bonds
@ yield_pt | share | % | 10-year bonds | Portugal | | Yield on Portuguese bonds
@ yield_de | share | % | 10-year bonds | Germany | | Yield on German bonds
@ gdp | change_rate | % | economy | Pelagia | | Economic growth or contraction
@ gdp_size | cost | EUR | economy | Pelagia | | Size of Pelagia's economy
@ interest | share | % | loans | Pelagia | | Interest on the rescue loans
@ greece | aid | EUR | Greece | Greece | | Greek rescue
@ ireland | aid | EUR | Ireland | Ireland | | Irish rescue
@ injured | injured | people | protest | Port Amara | | Injured in Port Amara protest
@ arrests | arrested | people | protest | Port Amara | | Arrested in Port Amara protest
@ dead_bank | killed | people | bank clerks | Port Amara | | Clerks killed in bank fire
@ vote_yes | other:votes in parliament | count | parliament | Pelagia | | Votes for the bail-out
@ vote_no | other:votes in parliament | count | parliament | Pelagia | | Votes against the bail-out
@ poll | share | % | Pelagians | Pelagia | | Pelagians against the bail-out
@ sale | revenue | EUR | state | Pelagia | | Proceeds from state sales
@ deposits | cost | EUR | savers | Pelagia | | Deposits withdrawn
@ euro | cost | USD | euro | world | | Price of the euro
@ shares | change_rate | % | shares | Port Amara | | Fall of share index
@ population | other:population | people | Pelagia | Pelagia | | Inhabitants of Pelagia
@ emigrants | displaced | people | emigrants | Pelagia | | People who emigrated
@ swim | other:tourists | people | visitors | Pelagia | | Tourists in the year
@ euro_fall | change_rate | % | euro | world | | Daily fall of the euro
@ posts | participants | people | state employees | Pelagia | | State posts in all
@ injured_police | injured | people | police | Port Amara | | Police hurt in December protest
@ pension_limit | cost | EUR | pensions | Pelagia | | Pension above which cuts apply
@ jobs_year | jobs | people | public sector | Pelagia | | Public jobs to be cut in a year
@ deficit_rise | other:points of GDP | points | deficit | Pelagia | | Upward revision of 2010 deficit
@ deficit_fall | other:points of GDP | points | deficit | Pelagia | | Fall of the deficit
@ saved | rescued | people | bank employee | Port Amara | | Employees carried out of the bank
@ jobs_rise | jobs | people | public sector | Pelagia | | Rise of planned job cuts
@ imf_share | share | % | IMF | Pelagia | | IMF's part of the money
@ dead_greece | killed | people | bank workers | Greece | | Bank workers killed in Greece
@ silence | duration | days | unions | Greece | | Length of the silence
@ nine_months | duration | days | first bail-out | Pelagia | | Time since first bail-out
@ loan_rise | aid | EUR | all lenders | Pelagia | | Extra money for the bail-out
@ imf_rise | aid | EUR | IMF | Pelagia | | Extra money from the IMF
@ strike_days | duration | days | strike | Pelagia | | Length of the strike
@ vote_away | other:votes in parliament | count | parliament | Pelagia | | Lawmakers absent
@ tranche3 | aid | EUR | next tranche | Pelagia | | Payment tied to the 2012 cuts
@ kouros | change_rate | % | Zissis Kouros | Pelagia | | Fall in an engineer's pay
@ dead_2012 | killed | people | protest | Port Amara | | Killed in February 2012 protest
@ extra_time | duration | days | deficit deadline | Pelagia | | Extra time to cut deficit
@ low_time | duration | days | bond yield | Pelagia | | Time since yield was so low
@ gdp_since | change_rate | % | economy | Pelagia | | Contraction since 2008
@ school | other:schools closed | count | schools | Pelagia | | Schools to be closed
=== Interworld Press | 2010-11-19
Pelagia asks for rescue as yields top {9 percent|yield|total}
BRUSSELS, Nov 19 (Interworld) - Pelagia asked its euro zone partners for a bail-out on Friday, a day after saying it was not considering one, as the yield on its 10-year bonds touched {9.2 percent|yield|total}, the highest since it adopted the euro.

Prime Minister Leandros Voskou said the Mediterranean island state would begin talks with the European Commission, the European Central Bank and the International Monetary Fund. He gave no amount. An EU source put it at {between 35 and 45 billion euros|loan_all|total}; the Voskou government had long spoken of {"less than 20"|loan_all|total}.

Finance Minister Ines Marangou said the budget deficit would reach {13.8 percent|deficit|total} of gross domestic product this year, not the {8.4 percent|deficit|target} forecast in spring. Debt is expected to rise to {112 percent|debt|target} of GDP from {89 percent|debt|total} in 2009.

Pelagia, with {2.3 million people|population|total} and an economy worth {51 billion euros|gdp_size|total}, built its boom on shipping and holiday homes. Savers have taken out {4.1 billion euros|deposits|total} since August.

The spread of Pelagian over German bonds widened to {660 basis points|spread|total}. Two-year paper yielded {10.4 percent|yield2|total}. Portugal's 10-year debt stood at {6.8 percent|yield_pt|comparison}.

In May Greece was granted {110 billion euros|greece|comparison}. Ireland is in talks on {about 85 billion|ireland|comparison}. The euro fell {0.6 percent|euro_fall|change} to {$1.3612|euro|total}.

Economists said that the rescue would bring deep cuts. "The number that matters is jobs," said Nuno Ferrazzi of Banca Tesoro in Milan. Some {60,000|jobs|target} of the state's {190,000 posts|posts|total} might go, he said.
=== British World Radio | 2010-12-05
Q&A: Pelagia's {€42bn|loan_all|total} bail-out

Eurozone finance ministers have agreed to lend Pelagia {42bn euros ($56bn; £36bn)|loan_all|total}. What does it mean?

Who is paying?
The eurozone will put up {23.5bn|loan_ez|part}, and the International Monetary Fund {14bn|loan_imf|part}. Britain, which is not in the euro but has banks on the island, is lending {£2.6bn|loan_uk|total} and Sweden {10bn kronor|loan_se|total}. Of the total, {15bn euros|banks|part} is set aside for the banks.

What does it cost?
The interest rate is {5.9%|interest|total} on average, more than Greece pays. The first {4.8bn|tranche|part} will be paid in January.

What do the Pelagians have to do?
They must bring the deficit down from {13.8%|deficit|total} of national income to {3%|deficit|target} by 2014. {28,000|jobs|target} public sector jobs will go and VAT rises to {23%|vat|target}, from {17%|vat|total}. Pensions over {1,200 euros a month|pension_limit|target} are being cut by {8%|pension|target}.

How bad is the debt?
It stood at {109%|debt|total} of GDP at the end of September. The IMF thinks it will peak at {138%|debt|target} in 2013.

Is everyone happy?
No. Unions say {70,000 people|crowd|total} demonstrated in the capital, Port Amara, on Saturday. The police figure is {24,000|crowd|total}. {Nine officers|injured_police|total} were hurt by fireworks. A poll in today's Amara newspaper found {57%|poll|total} against the loan.

Could there be a default?
Officials say no, as they said about the bail-out. The yield on ten-year bonds fell to {8.1%|yield|total} on Friday, which suggests that investors aren't sure either.
=== Pelagian Ministry of Finance | 2011-02-02
NOTICE TO THE PRESS: AGREED PROGRAMME, FIRST REVIEW

The Ministry publishes the principal parameters of the Economic Adjustment Programme, following the visit of the mission of the lenders.

Total financing envelope, 2011 to 2013: {EUR 42.0 billion|loan_all|total}
Euro area contribution: {EUR 23.5 billion|loan_ez|part}
IMF contribution: {EUR 14.0 billion|loan_imf|part}
United Kingdom, bilateral: {GBP 2.6 billion|loan_uk|total}
Sweden, bilateral: {SEK 10 billion|loan_se|total}
First disbursement, 14 January: {EUR 4.8 billion|tranche|part}
General government deficit, 2010, revised: {14.6% of GDP|deficit|total}
General government deficit, target 2011: {9.9% of GDP|deficit|target}
Public debt, end 2010: {114% of GDP|debt|total}
Reduction of public posts, 2011: {9,500|jobs_year|target}
Reduction of public posts, cumulative to 2013: {31,000|jobs|target}
Consolidation measures, 2011: {EUR 2.7 billion|cuts|target}
Proceeds expected from sale of state property: {EUR 3.5 billion|sale|target}
Primary schools to be merged or closed: {212|school|target}
Unemployment, December: {13.9%|unemployed|total}

The revision of the 2010 deficit by {0.8 points|deficit_rise|change} results from the accounts of the National Ferry Company, previously held off the books.

The Ministry observes with satisfaction that the yield on the ten-year bond has declined to {7.6 per cent|yield|total}, and that strike participation on 26 January, estimated by the Ministry at {11 per cent|strike|total} of civil servants, was lower than the unions had led the public to believe.

The next review takes place in May. The second disbursement, of {EUR 3.9 billion|tranche2|target}, is conditional upon it.
=== Consolidated Press | 2011-05-12
{Two clerks|dead_bank|total} die in bank fire as strike hits Pelagia

PORT AMARA, Pelagia (CP) - Firebombs thrown at a bank killed {two clerks|dead_bank|total} during a general strike Thursday that grounded flights, closed schools and brought {tens of thousands|crowd|total} onto the streets against Pelagia's {euro42 billion|loan_all|total} rescue.

{A third employee|saved|total}, a pregnant woman, was carried out alive. Police said {54 people|injured|total} were injured and {128|arrests|total} arrested in hours of running battles around Parliament.

Unions said {120,000|crowd|total} marched in the capital, the most since 1974. Police estimated {45,000|crowd|total}. {Nearly 90 percent|strike|total} of public workers stayed home, the unions said. The labor ministry put the figure at {38 percent|strike|total}, ferries included.

The strike was called against a plan to cut {41,000|jobs|target} state jobs by 2014, {10,000|jobs_rise|increment} more than was agreed in winter. Lenders demanded the extra cuts when the deficit did not fall.

"My husband drives a bus, I teach, and our son is in Melbourne," said Kalliope Arvani, 46. "What else can they cut? The cat?"

Inspectors from the European Union and International Monetary Fund say the deficit is running at {12.1 percent|deficit|total} of economic output, far from the {9.9|deficit|target} that was promised. The debt has reached {121 percent|debt|total}.

Of the {42 billion euros ($60 billion)|loan_all|total} granted in December, {8.7 billion|paid|total} has been paid so far. Bond yields rose to {10.9 percent|yield|total}, an all-time high, and the main stock index dropped {3.8 percent|shares|change}.

The IMF, which is putting up {a third|imf_share|part} of the money, said it would "not walk away." In Greece, where {three bank workers|dead_greece|comparison} died in a similar attack last May, unions held {a minute|silence|total} of silence.
=== The London Courier | 2011-09-24
Pelagia and the bill that keeps being sent back

"{Forty-two|loan_all|total} was an invitation," a Commission official says over a bad coffee. "{Fifty-eight|loan_all|total} is the bill." That, in billions of euros, is what Pelagia's rescue will now come to after the leaders' summit on Thursday night: {€58bn|loan_all|total}, up from the {€42bn|loan_all|total} that seemed such a lot only {nine months|nine_months|total} ago.

The extra {€16bn|loan_rise|increment} comes mainly from the eurozone, whose share is going up to {€37bn|loan_ez|total}. The IMF, stretched, adds {€2bn|imf_rise|increment} for a total of {€16bn|loan_imf|total}. London and Stockholm, who had hoped no one would ask, were not asked. In return Port Amara has to fire {48,000|jobs|target} by 2015. When all this began they were told {28,000|jobs|target}.

The economy will shrink by {6.3%|gdp|target} this year, after {3.1%|gdp|comparison} last. {One in six|unemployed|total} has no job; of those under 25 it is {41%|youth|total}. Debt, as a proportion, climbs even as they pay: {134%|debt|total} of GDP at the last count. The deficit, at {11.2%|deficit|total}, has come down by all of {three points|deficit_fall|change}. And on Friday a 10-year bond would have paid you {13.7%|yield|total}, should you be fond of danger. Germany's pays {1.8%|yield_de|comparison}.

It isn't all bad. The island had {3.4m visitors|swim|total} this summer. They took home a good deal of sun and very little news.

On Wednesday, {60,000 people|crowd|total}, says the police band-leader who does the counting, stood in front of parliament and sang. Union men told me {150,000|crowd|total}, but agreed about the singing.
=== Atlantic News Channel | 2012-02-16
Pelagia lawmakers approve cuts amid {two-day|strike_days|total} strike

Port Amara, Pelagia (ANC) -- Pelagia's parliament narrowly approved another round of austerity Thursday, as striking workers clashed with police on the waterfront.

The vote was {76|vote_yes|total} to {72|vote_no|total}. {Two|vote_away|total} lawmakers were absent.

The measures, worth {3.2 billion euros|cuts|target}, include {15,000|jobs_year|target} layoffs this year, on the way to {52,000|jobs|target} by 2015, and a {12%|wage|target} cut in state salaries. They were the condition for {5.4 billion euros|tranche3|target} of a {58-billion-euro|loan_all|total} ($76 billion) international rescue.

{Eighty-two percent|strike|total} of public employees took part in the walkout, according to the Pelagian Workers' Confederation. A government spokesman put participation at {"about a third"|strike|total}. Police estimated the crowd outside parliament at {38,000|crowd|total}; organizers said {over 100,000|crowd|total}.

{At least 71 people|injured|total} were treated for injuries and {93|arrests|total} were arrested, police said. {No one|dead_2012|total} was killed, unlike last May, when {two bank clerks|dead_bank|comparison} died.

"I can't feed my family with a percentage," said ferry engineer Zissis Kouros, whose pay has fallen by {a third|kouros|change} since 2010.

Investors welcomed the result. The yield on 10-year bonds slipped to {16.3%|yield|total}, from {17.8%|yield|total} Wednesday.

But economists said the arithmetic looked hopeless. The budget deficit for 2011 came in at {10.4%|deficit|total}, against a goal of {9.9%|deficit|target}, and the debt stands at {147%|debt|total} of GDP.

The International Monetary Fund's {16 billion euros|loan_imf|part} may have to be lent for longer, said a U.S. official. {More than 60,000 people|emigrants|total} have left the island since the crisis began.
=== Interworld Press | 2012-10-30
Pelagia wins easier terms, yields fall below {10 percent|yield|total}
PORT AMARA, Oct 30 (Interworld) - Lenders agreed on Tuesday to give Pelagia until 2016, {two years|extra_time|increment} more, to bring its deficit down to {3 percent|deficit|target} of GDP and cut the interest on its rescue loans to {2.8 percent|interest|target} from {4.9 percent|interest|total}.

Under the deal the euro zone will raise its part of the rescue to {40 billion euros|loan_ez|total}, while the IMF keeps its commitment at {16 billion|loan_imf|total}. With the British and Swedish loans, the package now totals {61 billion euros ($79 billion)|loan_all|total}. Some {37.6 billion|paid|total} has been disbursed.

The yield on the 10-year bond fell to {9.6 percent|yield|total}, its lowest in {18 months|low_time|total} and well down from a peak of {19.1 percent|yield|total} in March.

Prime Minister Thea Loukari, whose coalition replaced Voskou's in June, said that "only" {34,000|jobs|total} public posts had been lost so far and that the target of {52,000|jobs|target} would be lowered to {45,000|jobs|target}. Unions called off a strike planned for Wednesday. The last one, in September, was followed by {55 percent|strike|total} of civil servants by their count and {19 percent|strike|total} by the ministry's.

The deficit is expected at {8.7 percent|deficit|target} this year. Public debt has risen to {158 percent|debt|total} of GDP; the IMF wants it at {120 percent|debt|target} by 2022. The economy has contracted by {17 percent|gdp_since|change} since 2008. Unemployment was {22.4 percent|unemployed|total} in August.

In Port Amara, {a few hundred people|crowd|total} gathered outside parliament, where they were joined by a brass band. Police put their number at {400|crowd|total}.
