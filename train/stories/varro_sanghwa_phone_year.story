# A year of two rival phone makers, Varro of Turku and Sanghwa of Suwon (invented companies): sales, shares, results, job cuts, a recall
@ va_units | other:phones sold | count | Varro | world | key | Phones Varro sold in a quarter
@ sa_units | other:phones sold | count | Sanghwa | world | key | Phones Sanghwa sold in a quarter
@ va_share | share | % | Varro | world market | key | Varro's share of the phone market
@ sa_share | share | % | Sanghwa | world market | key | Sanghwa's share of the phone market
@ va_rev | revenue | EUR | Varro | Turku |  | Varro's quarterly sales
@ sa_rev | revenue | KRW | Sanghwa | Suwon | key | Sanghwa's quarterly sales
@ va_loss | revenue | EUR | Varro | Turku | key | Varro's quarterly loss or profit
@ sa_profit | revenue | KRW | Sanghwa | Suwon | key | Sanghwa's quarterly operating profit
@ va_jobs | jobs | people | Varro | world | key | Jobs Varro means to cut
@ va_fc_units | other:phones sold | count | Varro | world |  | Forecast of Varro's quarterly phones
@ sa_fc_units | other:phones sold | count | Sanghwa | world |  | Forecast of Sanghwa's quarterly phones
@ va_fc_loss | revenue | EUR | Varro | Turku |  | Forecast of Varro's quarterly loss
@ sa_fc_profit | revenue | KRW | Sanghwa | Suwon |  | Forecast of Sanghwa's quarterly profit
@ va_smart | other:smartphones sold | count | Varro | world |  | Smartphones Varro sold in a quarter
@ sa_smart | other:smartphones sold | count | Sanghwa | world |  | Smartphones Sanghwa sold in a quarter
@ va_smart_share | share | % | Varro | smartphone market |  | Varro's share of smartphones
@ sa_smart_share | share | % | Sanghwa | smartphone market |  | Sanghwa's share of smartphones
@ pomelo_share | share | % | Pomelo | smartphone market |  | Pomelo's share of smartphones
@ pomelo_units | other:smartphones sold | count | Pomelo | world |  | Smartphones Pomelo sold in a quarter
@ va_price | cost | EUR | Aura handset | Varro |  | Price of Varro's Aura
@ sa_price | cost | USD | Orbit 3 handset | Sanghwa |  | Price of Sanghwa's Orbit 3
@ va_asp | cost | EUR | Varro phones | world |  | Average price of a Varro phone
@ va_stock | change_rate | % | Varro shares | Helsinki |  | Daily change of Varro's shares
@ sa_stock | change_rate | % | Sanghwa shares | Seoul |  | Daily change of Sanghwa's shares
@ va_stock_year | change_rate | % | Varro shares | Helsinki |  | Fall of Varro's shares in longer spans
@ va_price_sh | cost | EUR | Varro shares | Helsinki |  | Price of a Varro share
@ va_rev_chg | change_rate | % | Varro | Turku |  | Change of Varro's sales on the year
@ sa_rev_chg | change_rate | % | Sanghwa | Suwon |  | Change of Sanghwa's sales on the year
@ salo | jobs | people | Varro | Raisio |  | Varro jobs cut at Raisio
@ va_done | jobs | people | Varro | world |  | Varro jobs already cut in earlier rounds
@ va_staff | participants | people | Varro | world |  | Varro's staff
@ sa_hire | jobs | people | Sanghwa | Korea |  | Jobs Sanghwa creates
@ raisio_pop | other:population | people | residents | Raisio |  | Residents of Raisio
@ recall | other:phones recalled | count | Sanghwa | world | key | Orbit 3 phones recalled
@ recall_kr | other:phones recalled | count | Sanghwa | Korea |  | Orbit 3 phones recalled in Korea
@ fires | cases | count | Orbit 3 | world |  | Orbit 3 batteries that caught fire
@ burned | injured | people | owners | world |  | Owners burned by an Orbit 3
@ recall_cost | cost | KRW | Sanghwa | Suwon |  | Cost of Sanghwa's recall
@ recall_back | share | % | Orbit 3 | world |  | Share of recalled phones handed in
@ chargers | other:chargers recalled | count | Varro | world |  | Chargers Varro recalled in 2009
@ cash | cost | EUR | Varro | Turku |  | Varro's cash
@ burn | cost | EUR | Varro | Turku |  | Cash Varro uses in a quarter
@ savings | cost | EUR | Varro | Turku |  | Savings Varro plans
@ charge | cost | EUR | Varro | Turku |  | Cost of Varro's job cuts
@ patents | other:patents | count | Varro | Turku |  | Varro's patents
@ damages | cost | USD | Sanghwa | California |  | Damages Sanghwa must pay Pomelo
@ aura_first | other:phones sold | count | Aura | United States |  | Auras sold in the first weeks
@ orbit_first | other:phones sold | count | Orbit 3 | world |  | Orbit 3s sold since the launch
@ apps | other:apps | count | Aura | Varro |  | Apps for Varro's Aura
@ apps_po | other:apps | count | Pomelo | US |  | Apps for Pomelo's phones
@ rating | other:notches | count | Varro | Moody agency |  | Notches the rating was cut
@ years_top | duration | years | Varro | world |  | Years Varro led the market
@ aid | aid | EUR | Finnish government | Raisio |  | State aid for Raisio
@ market | other:phones sold | count | all makers | world |  | Phones sold by all makers
@ china_share | share | % | Varro | China |  | Varro's share in China
@ china_before | share | % | Varro | China |  | Varro's share in China a year before
@ offer | cost | EUR | Norrland Capital | Varro |  | Price offered for Varro's network unit
@ gdp | share | % | Varro | Finland |  | Varro's part of Finland's output in 2000
@ va_fc_share | share | % | Varro | world market |  | Forecast of Varro's market share
@ gap | other:phones sold | count | Sanghwa | Varro |  | Sanghwa's lead over Varro in phones
@ stock_span | duration | years | Varro shares | Helsinki |  | Span of the share fall
@ canteen | duration | minutes | meeting | Raisio |  | Length of the canteen meeting
@ aid_ratio | change_rate | times | aid | Raisio |  | State aid against what unions want
@ swap | duration | minutes | battery exchange | service centers |  | Time to exchange a battery
@ stores | other:stores | count | Orbit 3 | world |  | Stores carrying the Orbit 3
@ recall_span | duration | weeks | Sanghwa | Suwon |  | Time from the first notice to full recall
@ va_jobs_done | jobs | people | Varro | world |  | Planned cuts already made
@ sa_profit_chg | change_rate | % | Sanghwa | Suwon |  | Change of Sanghwa's profit
@ aura_span | duration | weeks | Aura | United States |  | Span of the first Aura sales
@ dry | duration | quarters | Varro | Turku |  | Time since the last profit
@ sa_price_4 | cost | USD | Orbit 4 handset | Sanghwa |  | Price of the Orbit 4
@ recall_out | other:phones recalled | count | Orbit 3 | world |  | Recalled phones not returned
@ worse | change_rate | times | Varro | Turku |  | Varro's loss against expectations
@ countries | other:countries | count | Orbit 3 | world |  | Countries where the Orbit 3 is sold
@ runway | duration | quarters | Varro | Turku |  | How long the cash will last
=== Albion Wire | 2012-01-26
Varro posts {1.1 bln euro|va_loss|period} loss, still No. 1 in phones

TURKU, Finland, Jan 26 (Albion Wire) - Finnish handset maker Varro on Thursday reported a fourth-quarter operating loss of {1.07 billion euros|va_loss|period}, {twice as bad|worse|change} as feared, but clung on to its lead over South Korea's Sanghwa for what may be the last time.

Varro sold {113.5 million phones|va_units|period} in the October-December quarter against {95.2 million|sa_units|period} at Sanghwa, which is due to publish full results on Friday. Analysts polled by Albion Wire had expected {117 million|va_fc_units|target} and a loss of {480 million euros|va_fc_loss|target}.

Its market share slipped to {26.8 percent|va_share|total} from {29.1|va_share|comparison} a year earlier, research firm Tern Insight said. Sanghwa had {22.5|sa_share|total}.

The decline is steeper in smartphones, where the company sold {19.6 million|va_smart|period} and U.S. rival Pomelo {37 million|pomelo_units|period}. Sales fell by {21 percent|va_rev_chg|change} to {10.0 billion euros|va_rev|period}.

"We are in the middle of the river," said Chief Executive Mika Rautio. "It's no place to change one's mind."

The shares dropped {8.3 percent|va_stock|change} to {3.94 euros|va_price_sh|total}.

Varro has led the mobile phone market for {14 years|years_top|total} but was slow to see the rise of the touchscreen. It has staked its future on the Aura, a handset with new software that went on sale in November at {429 euros|va_price|each}. Rautio, a former car executive, took over in 2010 and has cut {9,500 jobs|va_done|total}. He declined to say how many Auras had been sold. Varro has {61,000 employees|va_staff|total}.
=== Seoul Business Daily | 2012-04-27
Sanghwa overtakes Varro as world's largest phone maker

Sanghwa Electronics sold {98.4 million handsets|sa_units|period} in the first quarter, the company said yesterday, and so became the largest phone maker in the world, ending the reign of Finland's Varro, which shipped {84.9 million|va_units|period}.

Operating profit came to {5.6 trillion won ($4.9 billion)|sa_profit|period} on sales of {43.2 trillion won|sa_rev|period}. Both are records. A survey of brokerages had pointed to a profit of {5.1 trillion|sa_fc_profit|target}. Revenue rose {22 percent|sa_rev_chg|change} from a year before.

{More than 42 million|sa_smart|part} of the handsets were smartphones, according to Tern Insight. That gives Sanghwa {29 percent|sa_smart_share|total} of that market to {23 percent|pomelo_share|total} for Pomelo. Varro is down to {8|va_smart_share|total}. In handsets of all kinds Sanghwa has {25.4 percent|sa_share|total} and Varro {21.9|va_share|total}.

The new flagship, the Orbit 3, goes on sale on May 29. It will cost {$649|sa_price|each} without a contract. "Preorders have exceeded our dreams and then our factories," said Vice Chairman Bae Jung-ho. The firm plans to hire {4,000 people|sa_hire|target} this year in Suwon and Gumi, and expects to sell {105 million phones|sa_fc_units|target} in the current quarter.

Shares of Sanghwa rose {2.6 percent|sa_stock|change} to a record. Varro's, in Helsinki, fell {4|va_stock|change} and have lost {four fifths of their value|va_stock_year|change} in {two years|stock_span|total}.

The Finnish company lost {930 million euros|va_loss|period} in the quarter. Its share in China, once a stronghold, has shrunk to {11 percent|china_share|total} from {24|china_before|comparison}.
=== Turun Viesti | 2012-06-15
{10,000 jobs|va_jobs|target} to go at Varro, Raisio plant to close

By Anniina Salmi

The meeting in the Raisio canteen took {eleven minutes|canteen|total}. After it {1,850 people|salo|part} knew that they'd be out of work by the end of September, and that Finland would no longer make telephones.

Varro is to shed {10,000|va_jobs|target} of its {53,000 workers|va_staff|total} around the world, it said on Thursday. It comes on top of the {9,500|va_done|total} who left since 2010. The company hopes to save {1.6 billion euros|savings|target} a year, and it'll spend {900 million|charge|target} on getting there.

"My mother glued the first car phones here," said Pirjo Lehto, 44, an assembler. "I'll be the one who switches off the lamp."

Raisio has {24,000 inhabitants|raisio_pop|total}. The government promised {35 million euros|aid|target} for retraining. Unions call that {a tenth|aid_ratio|change} of what is needed.

Along with the cuts came a warning. The loss in the second quarter will be deeper than the {930 million|va_loss|period} of the first. The share sank by {18 percent|va_stock|change} to {1.83 euros|va_price_sh|total}. It stood at {65 euros|va_price_sh|comparison} in the summer of 2000, when the company alone made up {four percent|gdp|comparison} of the nation's output.

In shops the Aura was marked down to {299 euros|va_price|each} this week, from {429|va_price|each}. Analyst Lars Ekholm of Baltia Bank believes Varro will sell {82 million phones|va_fc_units|target} this quarter and Sanghwa {103 million|sa_fc_units|target}. "The gap of {13 million|gap|change} in spring was the small one."
=== Sanghwa Electronics Co. | 2012-07-27
Sanghwa Electronics announces results of the second quarter

Suwon, Korea - Sanghwa Electronics today announced consolidated results for the quarter ended June 30, 2012.

Revenue: {46.8 trillion won|sa_rev|period}
Change on the year: {+24%|sa_rev_chg|change}
Operating profit: {6.4 trillion won|sa_profit|period}
Handsets sold: {106.1 million|sa_units|period}
of which smartphones: {51 million|sa_smart|part}
Share of the global handset market (company estimate): {27%|sa_share|total}
Orbit 3 handsets sold since May 29: {10.2 million|orbit_first|total}

The company expects handset sales of {about 112 million|sa_fc_units|target} in the third quarter despite growing competition and economic uncertainty in Europe.

Notice to customers. Sanghwa has become aware of {14 cases|fires|total} in which the battery of an Orbit 3 overheated during charging. {Two persons|burned|total} suffered light burns. The cells concerned come from one supplier and were built into {380,000 handsets|recall|total} shipped before June 20, of which {240,000|recall_kr|part} were sold in Korea. Owners may exchange the battery free of charge at any Sanghwa service center. It takes {ten minutes|swap|each}. Handsets with a green mark on the box are not affected.

The cost of the exchange is estimated at {60 billion won|recall_cost|target} and is not included in the above results. Sanghwa wishes to express its regret to its customers. The Orbit 3 remains on sale at {$649|sa_price|each} or the local equivalent, and the number of stores carrying it has grown to {290,000|stores|total} in {145 countries|countries|total}.
=== The Sentinel | 2012-09-14
Burnt fingers in Suwon, a straw to clutch at in Turku

It took Sanghwa {seven weeks|recall_span|total} to get from "light burns" to the largest phone recall there has ever been. Yesterday the Koreans said that they'd take back {all 19m Orbit 3 handsets|recall|total} rather than the {380,000|recall|total} named in July, and hand out new ones or money. {Ninety-six|fires|total} have caught fire, one of them on a bus in Leeds. {Eleven people|burned|total} have been hurt, none badly.

The bill is put at {1.9tn won (about £1bn)|recall_cost|target}. Sanghwa's shares fell {7%|sa_stock|change} in Seoul, their worst day since 2008. Last month a jury in California had already ordered it to pay {$1.05bn|damages|total} for copying Pomelo.

For Varro of Finland, whose own troubles fill a shelf, it's the first good week in years: the shares leapt {12%|va_stock|change}. It knows about recalls. In 2009 it swapped {14m chargers|chargers|comparison}, at a time when it could pay for them.

Will it matter? Sanghwa sold {106m phones|sa_units|period} in the spring to Varro's {83.7m|va_units|period}, and made a profit of {6.4tn won|sa_profit|period} while the Finns lost {1.4bn euros|va_loss|period} on sales of {7.5bn|va_rev|period}. Varro's share is {19.8%|va_share|total} and analysts at Tern Insight think it will be {16%|va_fc_share|target} next year. There are {110,000 apps|apps|total} for the Aura and {650,000|apps_po|comparison} for Pomelo's phones.

"You don't beat a tiger because it has a sore paw," says Eleanor Marsh of the broker Pell & Co. Of Varro's {10,000 planned cuts|va_jobs|target}, {about half|va_jobs_done|part} have been made.
=== Continental News Network | 2012-10-26
Sanghwa profit {halves|sa_profit_chg|change} on recall; Varro sales sink again

NEW YORK (CNW) -- Sanghwa, the world's No. 1 maker of cell phones, said Friday that its operating profit fell to {3.1 trillion won ($2.8 billion)|sa_profit|period} last quarter, {half|sa_profit_chg|change} what it made in the spring, after it pulled its best-selling phone from stores.

Customers have returned {71 percent|recall_back|part} of the {19.4 million Orbit 3s|recall|total}, the company said. The recall cost {2.2 trillion won|recall_cost|total}. At last count {118 phones|fires|total} had burned.

Still, the company sold {101 million phones|sa_units|period}, missing its own target of {112 million|sa_fc_units|target}, and its sales were {45.1 trillion won|sa_rev|period}.

Rival Varro didn't profit from the mess. A week ago it reported that it shipped {78 million|va_units|period} and lost {970 million euros|va_loss|period}, less than the {1.2 billion|va_fc_loss|target} that analysts had forecast. Revenue was {6.9 billion euros|va_rev|period}, down {30 percent|va_rev_chg|change}. A rating agency cut its debt {two notches|rating|change}, to junk.

Sanghwa now has {24.1 percent|sa_share|total} of the market, research firm Tern Insight said, and Varro {18.6|va_share|total}. Chinese makers won the rest of what Sanghwa lost.

Varro still has {3.6 billion euros|cash|total} in the bank but is using up {about 600 million|burn|each} a quarter. "So it's got {six quarters|runway|total}. They'd better be good ones," said analyst Eleanor Marsh.

Varro once dominated the industry. It was late to touchscreens and has bet on the Aura, which has won good reviews and few buyers. In the United States it sold {330,000|aura_first|total} in the first {five weeks|aura_span|total}.
=== Albion Wire | 2013-01-24
Varro returns to profit, raises job cuts; Sanghwa recovers

TURKU/SEOUL, Jan 24 (Albion Wire) - Varro surprised investors on Thursday with its first quarterly profit in {seven quarters|dry|total}, a modest {210 million euros|va_loss|period}, while bigger rival Sanghwa shook off a costly recall.

The Finnish company sold {86.3 million phones|va_units|period} in the Christmas quarter, {16 million|va_smart|part} of them smartphones, and had sales of {8.0 billion euros|va_rev|period}. Analysts on average had expected a loss of {120 million|va_fc_loss|target}. Its average phone sold for {49 euros|va_asp|each}.

But Chief Executive Mika Rautio raised the number of jobs to go to {11,300|va_jobs|target} from {10,000|va_jobs|target}. The company had {44,600 employees|va_staff|total} at the end of the year.

"One swallow. We are Finns, we know it can snow in May," Rautio told reporters. The shares rose {9 percent|va_stock|change} to {3.40 euros|va_price_sh|total}. Buyout fund Norrland Capital confirmed that it had offered {1.7 billion euros|offer|target} for Varro's network unit, a price Rautio called too low. The company also owns {some 10,000 patents|patents|total}.

Sanghwa, reporting on the same day, said that it sold {109.7 million handsets|sa_units|period} and earned {7.0 trillion won|sa_profit|period} before interest and tax on sales of {49.5 trillion|sa_rev|period}. Its new Orbit 4 costs {$599|sa_price_4|each}.

For the whole of 2012, Tern Insight put Sanghwa's share of {a market of 1.66 billion phones|market|total} at {25 percent|sa_share|total} and Varro's at {20|va_share|total}. Varro had led it for {14 years|years_top|total} until last spring, when Sanghwa passed it.

Some {92 percent|recall_back|part} of the recalled Orbit 3 phones have come back. {Two million|recall_out|part} have not.
