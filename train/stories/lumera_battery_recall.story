# Carmaker Lumera (invented) recalls electric cars over batteries by Daeyul Cell (invented) in several countries, October 2021 to April 2022
@ recall_world | other:vehicles recalled | count | Lumera | world | key | Cars recalled worldwide
@ recall_us | other:vehicles recalled | count | Lumera | United States | key | Cars recalled in the United States
@ recall_de | other:vehicles recalled | count | Lumera | Germany |  | Cars recalled in Germany
@ recall_no | other:vehicles recalled | count | Lumera | Norway |  | Cars recalled in Norway
@ recall_kr | other:vehicles recalled | count | Lumera | South Korea |  | Cars recalled in South Korea
@ fires | other:battery fires | count | Lumera cars | world | key | Battery fires in Lumera cars
@ fires_us | other:battery fires | count | Lumera cars | United States |  | Battery fires in the United States
@ fires_while | other:battery fires | count | Lumera cars | parked |  | Fires in parked cars
@ injured | injured | people | occupants | world | key | People hurt in the fires
@ dead | killed | people | occupants | world |  | People killed in the fires
@ cost | cost | EUR | Lumera | world | key | Lumera's cost of the recall
@ cost_daeyul | cost | KRW | Daeyul Cell | world | key | Daeyul's provision for the recall
@ share | other:share price | EUR | Lumera | Amsterdam | key | Lumera's share price
@ share_fall | change_rate | % | Lumera shares | Amsterdam |  | Fall of Lumera's shares
@ share_daeyul | change_rate | % | Daeyul shares | Seoul |  | Fall of Daeyul's shares
@ value_lost | cost | EUR | Lumera | Amsterdam |  | Market value Lumera lost
@ charge_cap | other:charge limit | % | owners | world | key | Charge owners are told to stop at
@ fixed | other:cars repaired | count | Lumera | world | key | Cars with new modules
@ fixed_share | share | % | Lumera | world |  | Share of recalled cars repaired
@ modules_week | other:modules a week | count | Daeyul Cell | Wroclaw |  | New modules made per week
@ cell_rate | share | % | cells | Wroclaw |  | Share of cells with the defect
@ price_sedan | other:car price | EUR | Lumera Aire | Europe |  | Price of an Aire
@ per_car | cost | EUR | Lumera | world |  | Cost per car
@ sales_q | other:cars sold | count | Lumera | world |  | Cars Lumera sold in a quarter
@ sales_drop | change_rate | % | Lumera sales | Germany |  | Fall of Lumera's sales in Germany
@ jobs | jobs | people | Lumera | Zwolle |  | Jobs Lumera cuts
@ idle | duration | days | Zwolle plant | Zwolle |  | Time the Zwolle line stands still
@ workers | participants | people | Zwolle plant | Zwolle |  | Workers at Zwolle
@ buyback | other:cars bought back | count | Lumera | United States |  | Cars bought back in the United States
@ comp_us | cost | USD | Lumera | United States |  | Payment to each American owner
@ suit | participants | people | owners | United States |  | Owners in the class action
@ suit_claim | cost | USD | owners | United States |  | Sum the class action asks for
@ fine | cost | USD | Lumera | United States |  | Fine by the American regulator
@ complaints | other:complaints | count | owners | United States |  | Complaints to the American regulator
@ rival_recall | other:vehicles recalled | count | Calder Motor | world |  | Cars a rival recalled in 2019
@ rival_cost | cost | USD | Calder Motor | world |  | Rival's recall cost in 2019
@ garage_dist | distance | m | owners | world |  | Distance to park from buildings
@ ferry_ban | other:ferry lines | count | ferry lines | Norway |  | Ferry lines that refuse the cars
@ bergen_cars | equipment_lost | count | cars | Bergen |  | Cars burned in the Bergen garage
@ bergen_evac | evacuated | people | residents | Bergen |  | People evacuated at Bergen
@ bergen_hurt | injured | people | firefighters | Bergen |  | Firefighters hurt at Bergen
@ split | share | % | Daeyul Cell | world |  | Daeyul's share of the bill
@ extra | other:vehicles recalled | count | Lumera | world |  | Cars added in the second recall
@ known | duration | days | Lumera | Zwolle |  | Time Lumera knew of the defect
@ kba_tests | tested | count | packs | Germany |  | Battery packs the German agency tested
@ kba_bad | other:bad packs | count | packs | Germany |  | Packs found defective in the test
@ profit | revenue | EUR | Lumera | world |  | Lumera's yearly result
@ software | other:cars updated | count | Lumera | world |  | Cars with the new software
@ china_recall | other:vehicles recalled | count | Lumera | China |  | Cars recalled in China
@ range_loss | distance | km | Lumera Aire | world |  | Range of an Aire
@ warranty | duration | days | Lumera | world |  | Warranty on new modules
@ faults | other:faults | count | cells | Wroclaw |  | Manufacturing faults in the cells
@ range_min | distance | km | owners | world |  | Range owners must keep in the battery
@ pack_ratio | other:price ratio | 1 | battery pack | world |  | Pack price against the cost per car
@ bergen_tenants | injured | people | tenants | Bergen |  | Tenants hurt at Bergen
@ fixed_no | other:cars repaired | count | Lumera | Norway |  | Cars repaired in Norway
@ range_full | distance | km | Lumera Aire | world |  | Range of an Aire when full
@ states | other:states | count | dealers | United States |  | States whose dealers saw no module
@ injured_us | injured | people | occupants | United States |  | Americans hurt in the fires
@ lease | duration | days | owner | Fremont |  | Lease the payment covers
@ daeyul_loss | revenue | KRW | Daeyul Cell | world |  | Daeyul's quarterly operating loss
@ fixed_kr | share | % | Lumera | South Korea |  | Share of Korean cars repaired
@ cost_daeyul_eur | cost | EUR | Daeyul Cell | world |  | Daeyul's part of the cost so far
@ charge_full | other:charge limit | % | owners | world |  | Charge allowed after the repair
@ share_rise | change_rate | % | Lumera shares | Amsterdam |  | Rise of Lumera's shares
@ fine_now | cost | USD | Lumera | United States |  | Part of the fine due at once
@ jobs_left | jobs | people | Lumera | Zwolle |  | Volunteers who have left
=== Lumera N.V. | 2021-10-14
Lumera announces voluntary safety recall

ZWOLLE, the Netherlands - Lumera N.V. today informs owners of Aire and Aire Cross vehicles built between March 2019 and June 2020 of a voluntary recall. Worldwide, {68,667 vehicles|recall_world|total} are concerned, {23,140|recall_us|part} in the United States, {14,902|recall_de|part} in Germany and {9,415|recall_no|part} in Norway.

In rare cases, {two manufacturing faults|faults|total} in the same cell, supplied by Daeyul Cell Co., Ltd. from its Wroclaw works, may raise the risk of fire. The company is aware of {five incidents|fires|total}. {Two persons|injured|total} inhaled smoke; both have fully recovered.

Until their vehicle has been serviced, customers should:
- limit charging to {80%|charge_cap|target};
- keep at least {110 km|range_min|target} of range in the battery;
- park outdoors, {5 metres|garage_dist|target} from any structure.

Affected modules will be replaced free of charge and carry a new warranty of {eight years|warranty|total}. Lumera expects the defect in {fewer than 1%|cell_rate|total} of cells. It estimates the cost of the measure at {EUR 210 million|cost|total} and will seek to recover it from the supplier.
=== Transworld News Agency | 2021-10-14
Lumera recalls {69,000 electric cars|recall_world|total} over fire risk

AMSTERDAM, Oct 14 (TNA) - Dutch electric carmaker Lumera is recalling {nearly 69,000 cars|recall_world|total} after {five|fires|total} caught fire, telling owners not to charge them beyond {80%|charge_cap|target} and to park away from buildings.

Shares in Lumera closed {11.3% lower|share_fall|change} at {31.20 euros|share|total}, wiping {1.6 billion euros|value_lost|change} off its value. Those of Daeyul, the South Korean maker of the cells, fell {7%|share_daeyul|change}.

The recall will cost {210 million euros|cost|total}, or {about 3,000 per car|per_car|each}, Lumera said. Analysts at Bankhaus Reuss called that "heroic": a full pack for the Aire, which sells for {44,900 euros|price_sedan|each}, costs {four times that|pack_ratio|comparison}.

In 2019 Calder Motor of Detroit called back {142,000|rival_recall|comparison} cars for a like defect and spent {$1.8 billion|rival_cost|comparison}, most of which its supplier paid.

Lumera sold {38,400 cars|sales_q|period} in the third quarter. It employs {4,300 people|workers|total} at its only plant, in Zwolle.
=== Bergen Aftenblad (English edition) | 2021-11-28
Garage blaze at Danmarks plass: Lumera was charging

A fire that gutted the lower deck of a parking garage at Danmarks plass on Saturday night began in a Lumera Aire plugged in for charging, police said on Sunday. {Thirty-seven cars|bergen_cars|total} were destroyed and {120 residents|bergen_evac|total} of the flats above spent the night in a school gym. {Four firefighters|bergen_hurt|total} were treated for smoke, as were {three tenants|bergen_tenants|total}.

"It was set to {80 per cent|charge_cap|target}, as they told me," said the owner, a nurse.

It is the {ninth|fires|total} Lumera known to have burned anywhere, by the count of the Electric Car Association, and the second in Norway. The company acknowledges {seven|fires|total}. {Six of the nine|fires_while|part} were parked.

Norway has {9,415 cars|recall_no|total} under recall. Only {610|fixed_no|part} have been to the workshop. {Three ferry lines|ferry_ban|total} said on Sunday evening they would turn Aires away, and the housing cooperative at Solheim wants them out of its basement.

Sunday's paper edition said {47 cars|bergen_cars|total} were lost. Police have since counted again.
=== Transworld News Agency | 2021-12-09
Lumera widens recall to {111,000 cars|recall_world|total}, cuts charge limit

AMSTERDAM, Dec 9 (TNA) - Lumera added {42,300 cars|extra|increment} to its battery recall on Thursday after Germany's motor authority found the defect in packs made as late as January 2021, bringing the worldwide number to {about 111,000|recall_world|total}.

Owners should now charge to {no more than 60%|charge_cap|target}. That leaves {some 220 km|range_loss|total} of an Aire's {410 km|range_full|total} range.

The KBA agency in Flensburg said {19|kba_bad|part} of {240|kba_tests|total} packs it took apart showed folded separators. In Germany the recall now takes in {26,350 cars|recall_de|total}, against {14,902|recall_de|total} before.

Lumera put the number of fires at {11|fires|total} with {eight people|injured|total} hurt. It raised its estimate of the cost to {540 million euros|cost|total}. Daeyul, which blames Lumera's charging software, has set aside {180 billion won|cost_daeyul|total} ({$152 million|cost_daeyul|total}).

The Zwolle line will stand still for {three weeks|idle|target} to free modules for repairs. The stock lost {another 9%|share_fall|change} to {22.85 euros|share|total}; it was at {35.18|share|total} the day before the first recall.
=== Autos & Consumers Weekly (Washington) | 2022-01-13
What did Lumera know?

A filing by the U.S. safety regulator this week tells American owners more than Lumera's letters did.

The regulator lists {46 complaints|complaints|total} and {six fires|fires_us|part} in this country, where Lumera's count of {13|fires|total} worldwide includes {four|fires_us|part}. An internal mail cited in the filing shows engineers in Zwolle discussing "lamella folds" in February 2021: {eight months|known|total} before the recall.

The U.S. portion of that recall, {23,140|recall_us|total} cars in October, has grown to {36,705|recall_us|total}. (We reported {36,750|recall_us|total} in our Jan. 6 issue. We regret the transposed digits.) Repairs are another matter. Lumera says {14,200 cars|fixed|total} worldwide have received new modules, or {13 percent|fixed_share|part}. Dealers in {nine states|states|total} told us that they had yet to see one.

{Some 2,900 owners|suit|total} have joined a class action in San Jose that demands {$480 million|suit_claim|target}. One, Teresa Wynn of Fremont, lost her house. Her husband was among the {five Americans|injured_us|part} hurt.

Lumera has so far bought back {212 cars|buyback|total} here. It offers others {$750|comp_us|each}. "That's {two months|lease|total} of my lease," said Wynn.
=== The Seoul Economic Courier | 2022-02-10
Daeyul to bear {60 pct|split|total} of Lumera bill

Battery maker Daeyul Cell said in a regulatory filing Thursday that it had agreed to shoulder {60 percent|split|total} of the recall expenses of the Dutch automaker Lumera. It lifted its provision to {455 billion won|cost_daeyul|total} from {180 billion|cost_daeyul|total} and reported a quarterly operating loss of {212 billion won|daeyul_loss|period}.

The settlement implies total costs of {around 570 million euros|cost|total}, said Han Ji-won, an analyst at Mirae Hanil Securities. Lumera itself had last named {540 million|cost|total}; union officials at Zwolle speak of {"closer to 700"|cost|total}.

A joint inquiry by Seoul and Warsaw found a misaligned cutting tool at the Wroclaw plant as the main cause. {About 0.4 percent|cell_rate|total} of cells were affected, it said. Daeyul makes {2,600 modules|modules_week|each} a week there for exchange and aims for {4,000|modules_week|target} by April.

In Korea, where {1,380 Aires|recall_kr|total} were sold, all are under recall and {more than half|fixed_kr|part} have been repaired. Worldwide the figure is {33,000|fixed|total} of {111,000|recall_world|total}.

Fires reported to date number {15|fires|total}. {Nobody|dead|total} has died.
=== Transworld News Agency | 2022-03-03
Lumera to cut {900 jobs|jobs|target}, posts loss on battery recall

AMSTERDAM, March 3 (TNA) - Lumera will shed {900|jobs|target} of its {4,300 jobs|workers|total} in Zwolle after a battery recall pushed it to a {388 million euro loss|profit|total} for 2021, from a profit of {61 million|profit|comparison} the year before.

The recall has cost {585 million euros|cost|total} so far, of which Daeyul pays {351 million|cost_daeyul_eur|part}. In Germany, its biggest European market, sales in January and February were {44% down|sales_drop|change} on the year.

Chief executive Sander Vroom said {51,000 cars|fixed|total} had been repaired and software that spots a failing cell sent to {98,000|software|total}. With the software owners can charge to {90%|charge_cap|target}; once modules are changed, to {100|charge_full|target}.

He corrected the number of fires given by Lumera in January, {13|fires|total}, to {12|fires|total}, as one car in Lyon proved to have been set alight. {Eleven people|injured|total} have been hurt.

The shares rose {6%|share_rise|change} to {19.40 euros|share|total}.
=== The Harbour Times | 2022-04-22
Lumera fined {$105m|fine|total} as recall nears end

Lumera is to pay {$105m (£81m)|fine|total} to the American road safety regulator for having sat on warnings about its batteries, in the largest penalty of its kind against a European carmaker. {Thirty million|fine_now|part} is due at once; the rest only if it offends again.

The company admitted that it knew of the fault {seven months|known|total} before it told owners, and accepted the regulator's list of {16 fires|fires|total}, {seven|fires_us|part} of them in America, where it had previously conceded {12|fires|total} in all. {Fourteen people|injured|total} were hurt.

Of {111,000 cars|recall_world|total} called in, {26,350|recall_de|part} of them German and {36,700|recall_us|part} American, some {89,000|fixed|total} now have new innards: {four in five|fixed_share|part}. A further {3,100|china_recall|increment} in China were added this week. The final bill will be {about €610m|cost|total}, says Bankhaus Reuss, with Daeyul's part near {500bn won|cost_daeyul|total}.

The shares, {€35|share|total} last autumn, finished at {€21.10|share|total}. In Zwolle they had asked for {900 volunteers|jobs|target} to leave. {Six hundred and forty|jobs_left|part} have gone.
