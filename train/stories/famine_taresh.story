# Famine in the invented country of Taresh (regions Dahl and Bardo), with refugees in Morrowa, appeals and malnutrition surveys
@ need | affected | people | hungry people | Taresh | key | People in need of food aid in Taresh
@ famine_pop | affected | people | people in famine | Taresh | key | People living in famine conditions
@ gam_dahl | share | % | children under five | Dahl | key | Acute malnutrition rate in Dahl
@ gam_bardo | share | % | children under five | Bardo | key | Acute malnutrition rate in Bardo
@ appeal | aid | USD | United Nations | Taresh | key | Money asked for by the UN appeal
@ got | aid | USD | United Nations | Taresh | key | Money received for the UN appeal
@ camp | displaced | people | Ain Sefra camp | Morrowa | key | Refugees in Ain Sefra camp
@ price | cost | TRS | sorghum | Dahl | key | Price of a sack of sorghum
@ arrivals | displaced | people | new arrivals | Ain Sefra |  | New arrivals in the camp a day
@ camp_cap | displaced | people | Ain Sefra camp | Morrowa |  | People the camp was built for
@ gam_camp | share | % | new arrivals | Ain Sefra |  | Acute malnutrition rate of new arrivals
@ gam_limit | share | % | emergency threshold |  |  | Malnutrition rate that means emergency
@ sam | cases | people | severely malnourished children | Taresh |  | Severely malnourished children
@ sam_dahl | share | % | children under five | Dahl |  | Severe malnutrition rate in Dahl
@ cdr | other:deaths per 10,000 a day | count | mortality | Dahl |  | Deaths per 10,000 a day in Dahl
@ cdr_camp | other:deaths per 10,000 a day | count | mortality | Ain Sefra |  | Deaths per 10,000 a day in the camp
@ cdr_limit | other:deaths per 10,000 a day | count | famine threshold |  |  | Death rate that means famine
@ dead | killed | people | famine | Taresh |  | Deaths from the famine
@ dead_camp | killed | people | children | Ain Sefra |  | Children who died in the camp in a week
@ measles | cases | people | measles | Ain Sefra |  | Measles cases in the camp
@ rain | share | % | rain against normal | Dahl |  | Rain as a share of normal
@ cattle | share | % | cattle dead | Dahl |  | Share of Dahl's cattle dead
@ herd | other:animals | count | a herder's animals | Dahl |  | Animals a herder had
@ goat | cost | TRS | goat | Dahl |  | Price of a goat
@ food_month | other:food delivered | t | World Relief Programme | Taresh |  | Food delivered in a month
@ food_need | other:food needed | t | World Relief Programme | Taresh |  | Food needed a month
@ ration | other:ration | kcal | ration | Taresh |  | Daily ration per person
@ trucks | equipment | count | convoy | Bardo |  | Trucks of the attacked convoy
@ drivers | killed | people | drivers | Bardo |  | Drivers killed in the convoy attack
@ looted | other:food looted | t | convoy | Bardo |  | Food looted from the convoy
@ aidworkers | killed | people | aid workers | Taresh |  | Aid workers killed this year
@ drops | other:airdrops | count | airdrops | Bardo |  | Airdrops carried out
@ past | killed | people | famine of 1985 | Taresh |  | Deaths in the famine of 1985
@ us | aid | USD | United States | Taresh |  | Aid from the United States
@ us_more | aid | USD | United States | Taresh |  | Fresh aid from the United States
@ eu | aid | EUR | European Commission | Taresh |  | Aid from the European Commission
@ gulf | aid | USD | Gulf states | Taresh |  | Aid from the Gulf states
@ pledged | aid | USD | donor conference | Vienna |  | Pledged at the donor conference
@ public | aid | EUR | private donors | Austria |  | Given by private donors in Austria
@ need_share | share | % | people in need | Taresh |  | Share of Tareshis in need
@ rain_prev | share | % | rain of the year before | Dahl |  | Rain of the year before
@ gam_hosp | share | % | children at the hospital | Qasr Dahl |  | Wasted children at the Qasr Dahl hospital
@ cattle_left | share | % | cattle alive | Dahl |  | Share of cattle still alive
@ herd_sheep | other:animals | count | a herder's sheep | Dahl |  | Sheep a herder had
@ ward_beds | other:hospital beds | count | children's ward | Qasr Dahl |  | Beds of the children's ward
@ hosp_dahl | hospitalized | people | children | Qasr Dahl |  | Children in the ward
@ dead_ward | killed | people | children of the ward | Qasr Dahl |  | Children who died in the ward
@ bags | other:flour bags | count | World Relief flour | Qasr Dahl |  | Bags of flour brought to town
@ pop_qasr | participants | people | inhabitants | Qasr Dahl |  | Inhabitants of Qasr Dahl
@ last_famine | duration | days | famine declarations | world |  | Time since the last declared famine
@ fam_dist | other:districts | count | districts in famine | Taresh |  | Districts in famine
@ phase4 | affected | people | people close to famine | Taresh |  | People one step from famine
@ gam_famine | share | % | famine threshold |  |  | Malnutrition rate that means famine
@ leyla | other:children | people | Leyla's children | Ain Sefra |  | Children with Leyla
@ ration_cut | share | % | ration | Ain Sefra |  | Part of the ration handed out
@ tins | other:tins of milk | count | clinic | Ain Sefra |  | Tins of milk on the shelf
@ clusters | other:survey clusters | count | survey | Taresh |  | Survey clusters per region
@ measured | tested | people | children measured | Taresh |  | Children measured in the April survey
@ measured_mar | tested | people | children measured | Bardo |  | Children measured in Bardo in March
@ gam_sefaz | share | % | children under five | Sefaz |  | Acute malnutrition rate in Sefaz
@ sam_bardo | share | % | children under five | Bardo |  | Severe malnutrition rate in Bardo
@ cdr_bardo | other:deaths per 10,000 a day | count | mortality | Bardo |  | Deaths per 10,000 a day in Bardo
@ sam_treated | hospitalized | people | severely malnourished children | Taresh |  | Severely malnourished children in treatment
@ price_sefaz | cost | TRS | sorghum | Sefaz |  | Price of a sack of sorghum, Sefaz
@ moe | share | points | survey | Dahl |  | Margin of error of the survey
@ germany | aid | EUR | Germany | Taresh |  | Aid from Germany
@ swiss | aid | CHF | Switzerland | Taresh |  | Aid from Switzerland
@ trucks_deal | equipment | count | trucks a day | Bardo |  | Trucks a day allowed by the deal
@ air_ratio | other:ratio | 1 | cost of airdrops | Bardo |  | Cost of airdrops against lorries
@ study_span | duration | days | study of deaths | Taresh |  | Span the death study covers
@ dead_u5_share | share | % | children among the dead | Taresh |  | Share of children among the dead
@ returns | displaced | people | refugees going home | Ain Sefra |  | Refugees going home each week
@ dead_before | share | % | deaths before the declaration | Taresh |  | Share of deaths by April
@ share_got | share | % | appeal funded | Taresh |  | Share of the appeal paid
@ pop | participants | people | inhabitants | Taresh |  | Inhabitants of Taresh
@ walk | duration | days | walk to the camp | Morrowa |  | Days of walking to the camp
@ blockade | duration | days | blockade | Bardo |  | Time Bardo has been blockaded
@ centres | other:feeding centres | count | feeding centres | Taresh |  | Feeding centres open
@ water | other:water ration | L | refugee | Ain Sefra |  | Water per person a day in the camp
=== World Relief Programme | 2014-02-10
NEWS RELEASE
{Two million|need|total} in Taresh face hunger after second failed rains

VIENNA - {Some 2.1 million people|need|total} in Taresh, {one in four|need_share|part} of the population, will need food assistance until the harvest in August, the World Relief Programme (WRP) warned today.

The October-December rains brought {38 per cent|rain|total} of their usual amount to the Dahl region, following a year in which they brought {61|rain_prev|comparison}. Herders there have lost {30 per cent|cattle|part} of their cattle. A 90-kg sack of sorghum, the staple, sells at {1,450 tari|price|each} in Dahl market, against {800|price|each} in September.

A rapid survey in January found {17 per cent|gam_dahl|total} of children under five in Dahl acutely malnourished, beyond the emergency threshold of {15|gam_limit|target}. In Bardo, where an armed opposition controls the roads, no survey has been possible.

"We've seen this film before and we know how it ends if nobody buys a ticket," said WRP Regional Director Honoria Castell.

The United Nations is appealing for {$280 million|appeal|target} for Taresh this year. So far {$31 million|got|total} has come in. WRP requires {24,000 tonnes|food_need|target} of cereals, pulses and oil a month; in January it was able to distribute {9,500|food_month|period}.

Unless new funds arrive by April, rations will be cut from {2,100 kilocalories|ration|each} to {1,300|ration|target}.

WRP is the largest humanitarian agency fighting hunger. Its work is funded entirely by voluntary contributions.
=== The Dahl Messenger | 2014-03-01
A goat for a bucket

Market day at Qasr Dahl, and the goats are walking in on three legs, so to speak. A good nanny cost {900 tari|goat|each} at the feast. Yesterday you could have had her for {150|goat|each}, but who wanted her? The same sack of sorghum that she might have bought twice over in happier times stood at {2,200 tari|price|each}.

Old Hamid Wad Selim from the Tamrit wells owned {60 cows|herd|total} and {200 sheep|herd_sheep|total}. He has {four cows|herd|total}. His son has gone to Morrowa with the children, on foot, {eleven days|walk|total}.

District officer Mrs Samia Rahal told us that {half|cattle|part} of the region's cattle are dead. "{The other half|cattle_left|part} are thinking about it."

At the hospital, the children's ward with {36 beds|ward_beds|total} holds {94|hosp_dahl|total}. Dr Yusuf Anwar buried {seven|dead_ward|period} last week. In his opinion, the foreigners' number of {17 in a hundred|gam_dahl|total} is from another age. He weighed every child who came through the gate in February, and {27 in a hundred|gam_hosp|total} were wasted.

{Nine hundred bags|bags|total} of World Relief flour came on Tuesday for a town of {52,000|pop_qasr|total}. The governor spoke. The bags were gone before he finished.

In Bardo they say it is worse, but "they say" is all anybody knows: nothing has passed the Sharaf bridge for {five months|blockade|total}. The capital, meanwhile, denies that there is a famine and speaks of "pockets".
=== Crossline News Agency | 2014-03-20
U.N. declares famine in part of Taresh

VIENNA, March 20 (CNA) - Parts of Taresh are in famine, the United Nations said on Thursday, the first time in {six years|last_famine|comparison} that it has used the word of any country.

{About 190,000 people|famine_pop|total} in {two districts of Bardo and one of Dahl|fam_dist|total} live in famine conditions, a panel of experts found. {Some 1.1 million|phase4|total} are one step away from it. In all {3.4 million|need|total} Tareshis, up from {2.1 million|need|total} last month, cannot feed themselves.

Famine is declared when more than {30 percent|gam_famine|target} of children are acutely malnourished and more than {two people in every 10,000|cdr_limit|target} die each day. In Dahl the malnutrition rate has risen to {32 percent|gam_dahl|total}, and mortality to {2.3|cdr|total}, the panel said. For Bardo, it relied on a hurried survey by Swiss medics, which put the rate at {41|gam_bardo|total}.

The government in Sefaz rejected the finding. "There is hardship, there is no famine," information minister Idris Khoury said.

The U.N. raised its appeal to {$540 million|appeal|target}, of which {$97 million|got|total} had been received. Washington promised {$60 million more|us_more|increment}, making {$105 million|us|total}.

Rebels attacked a convoy of {22 trucks|trucks|total} on the Sharaf road last week, killing {three drivers|drivers|total} and stealing {310 tonnes|looted|total} of food, the WRP said. {Nine aid workers|aidworkers|total} have been killed since January.

The famine of 1985 killed {at least 200,000|past|comparison} Tareshis.
=== Public Radio Overseas | 2014-04-05
From Our Correspondent: Ain Sefra, Morrowa

You hear the camp before you see it. {A hundred and thirty-two thousand people|camp|total} cough, and it was meant for {forty-five thousand|camp_cap|target}. They arrive at night, because it's cooler. In the first days of March it was {three hundred|arrivals|period} a night. This week it's {fourteen hundred|arrivals|period}.

Leyla has walked for {sixteen days|walk|total} from a village in Bardo. She set out with {five children|leyla|total}. I count {three|leyla|total}. She doesn't explain and I do not ask.

A nurse, Tomas, slips a paper band around small arms: green, yellow, red. Of those who came in last night {forty-six per cent|gam_camp|total} are yellow or red. {Thirty-eight|dead_camp|period} children died in Ain Sefra in the last seven days, he says, most of them not of hunger but of measles. There are {six hundred cases|measles|total}.

The United Nations aims for {twenty litres|water|target} of water for a person each day. They get {seven|water|total}. To the food they can't complain, except that it is {two thirds|ration_cut|part} of what it should be.

Everyone quotes figures to me. {Three point four million|need|total} hungry. {Two hundred and fifty thousand|famine_pop|total} in outright famine, since last week's update. {A hundred and forty million dollars|got|total} given, {five hundred and forty|appeal|target} needed. Tomas has one of his own. On his shelf this evening stand {eleven tins|tins|total} of therapeutic milk. "Tomorrow," he says, "{zero|tins|total}."
=== Nutrition Cluster Taresh | 2014-04-22
BULLETIN 3/2014: RESULTS OF SURVEYS, 28 MARCH - 16 APRIL

Method: {30 clusters|clusters|each} per region, children 6-59 months. Measured: {2,846 children|measured|total}.

Acute malnutrition (global)
Dahl: {34.1%|gam_dahl|total}
Bardo, accessible districts: {39.6%|gam_bardo|total}
Sefaz and suburbs: {9.8%|gam_sefaz|total}
Ain Sefra camp (Morrowa), arrivals of under two weeks: {44.0%|gam_camp|total}

Severe acute malnutrition
Dahl: {11.2%|sam_dahl|part}
Bardo: {15.7%|sam_bardo|part}

Crude mortality, deaths per 10,000 a day
Dahl: {2.1|cdr|total}
Bardo: {3.4|cdr_bardo|total}
Ain Sefra camp: {2.6|cdr_camp|total}
Famine threshold: {2.0|cdr_limit|target}

Caseload: an estimated {310,000 children|sam|total} are severely malnourished, of whom {68,000|sam_treated|part} have been admitted to treatment. Feeding centres open: {214|centres|total}; planned by June: {400|centres|target}.

Market watch. Sorghum, 90 kg: Qasr Dahl {2,650 tari|price|each}; Sefaz {1,300|price_sefaz|each}. The sale price of a goat in Dahl has recovered slightly, to {210|goat|each}.

Note on the March survey. The rate of {41%|gam_bardo|total} published for Bardo in March came from {312 children|measured_mar|total} in a single town. The present result should not be read as an improvement. Nor does the difference between {32%|gam_dahl|total} and {34.1%|gam_dahl|total} in Dahl exceed the margin of error ({plus or minus 3.2 points|moe|total}).
=== Der Donaubote | 2014-05-06
Vienna conference: {Half a billion|pledged|total} for Taresh, on paper

When the ministers had posed for their photograph, the Austrian hosts added up the promises: {512 million dollars|pledged|total} for the starving of Taresh. The largest single sum, {150 million|gulf|total}, was announced by the Gulf states together. Brussels gives {90 million euros|eu|total}, Berlin {40|germany|total}. The Americans, who were already in with {105 million|us|total}, added {a further 50|us_more|increment}. Berne sent cheese, a delegate joked, which was unkind; it was {12 million francs|swiss|total}.

Promises are one thing. Of the {740 million|appeal|target} that the United Nations now asks for, having raised its appeal for the second time, {228 million|got|total} has been paid, just {31 per cent|share_got|part}.

On the ground things have got no better. {4.2 million|need|total} of {8.6 million Tareshis|pop|total} depend on aid. {Four hundred thousand|famine_pop|total} are starving in the strict sense of the word. In the camp at Ain Sefra, the High Commissioner said, there are now {171,000 people|camp|total}, and {900|arrivals|period} come on each new day, somewhat fewer than in April.

A deal on the Sharaf bridge is what everyone was waiting for. After {seven months|blockade|total} of blockade, the rebels will let {50 trucks a day|trucks_deal|target} into Bardo. Until now the region has lived from the air: {86 drops|drops|total} since March, at {six times|air_ratio|change} the price of a lorry load.

Private donors in Austria alone have collected {19 million euros|public|total}.
=== Crossline News Agency | 2014-07-15
Taresh no longer in famine but {85,000|dead|total} may have died - study

SEFAZ, July 15 (CNA) - Famine conditions have ended in Taresh after rains and the reopening of roads to the rebel region of Bardo, the United Nations said on Tuesday, as a study suggested that hunger had killed {about 85,000 people|dead|total} in {six months|study_span|total}.

{More than half|dead_u5_share|part} of them were children under five, researchers at the University of Ghent said. The government, which denied there was any famine, speaks of {4,300 deaths|dead|total}.

Acute malnutrition fell to {19 percent|gam_dahl|total} in Dahl and {24 percent|gam_bardo|total} in Bardo, from {34|gam_dahl|total} and {almost 40|gam_bardo|total} in April. Nobody is now classed as living in famine, against a peak of {400,000|famine_pop|total} in May. But {3.7 million people|need|total} still need help until the harvest.

The U.N. has received {$481 million|got|total}, or {65 percent|share_got|part}, of the {$740 million|appeal|target} it sought. The World Relief Programme delivered {31,000 tonnes|food_month|period} of food in June, its highest ever for the country.

Sorghum has come down to {1,700 tari|price|each} a sack in Dahl. At Ain Sefra camp in neighbouring Morrowa, which held {188,000 refugees|camp|total} at the end of May, {some 2,000|returns|period} leave for home each week and {164,000|camp|total} remain.

{Fourteen aid workers|aidworkers|total} lost their lives. The study's authors said {two thirds|dead_before|part} of the deaths occurred before or within a month of the declaration of famine in March. The famine of 1985 cost {200,000 to 250,000|past|comparison} lives.
