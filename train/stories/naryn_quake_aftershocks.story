# Earthquake in the At-Bashy valley of Kyrgyzstan in November 2012, a deadly aftershock two days later, tents and cold
@ dead | killed | people | quake victims | Kyrgyzstan | key | People killed in Kyrgyzstan
@ dead_karabulun | killed | people | quake victims | Kara-Bulun | key | Killed in the village of Kara-Bulun
@ dead_aftershock | killed | people | quake victims | aftershock of 16 November | key | Killed by the aftershock of 16 November
@ dead_china | killed | people | quake victims | Akqi, China |  | Killed on the Chinese side
@ dead_children | killed | people | children | Kyrgyzstan |  | Children among the dead
@ dead_naryntown | killed | people | quake victims | Naryn town |  | Killed in Naryn town
@ injured | injured | people | quake victims | Kyrgyzstan | key | People injured in Kyrgyzstan
@ injured_china | injured | people | quake victims | Akqi, China |  | People injured on the Chinese side
@ hospital_naryn | hospitalized | people | patients | Naryn regional hospital |  | Patients in the Naryn hospital
@ flown_bishkek | hospitalized | people | patients | Bishkek |  | Injured people flown to Bishkek
@ missing | missing | people | villagers | At-Bashy district |  | People unaccounted for
@ houses_destroyed | buildings_destroyed | count | houses | At-Bashy district | key | Houses destroyed in the quake zone
@ houses_damaged | buildings_damaged | count | houses | Naryn region |  | Houses damaged in the region
@ houses_karabulun | buildings_destroyed | count | houses | Kara-Bulun |  | Houses destroyed in Kara-Bulun
@ mag_main | magnitude | 1 | main shock | At-Bashy | key | Magnitude of the main shock
@ mag_after | magnitude | 1 | aftershock of 16 November | At-Bashy |  | Magnitude of the strongest aftershock
@ depth | other:quake depth | km | main shock | At-Bashy |  | Depth of the main shock
@ aftershocks | other:aftershocks | count | aftershocks | At-Bashy | key | Aftershocks recorded so far
@ aftershocks_felt | other:aftershocks | count | felt aftershocks | At-Bashy |  | Aftershocks strong enough to be felt
@ homeless | displaced | people | villagers | At-Bashy district | key | People left without a home
@ tents_arrived | other:tents | count | tents | At-Bashy |  | Tents that have arrived
@ tents_needed | other:tents | count | tents | At-Bashy |  | Tents the district says it needs
@ tents_turkey | other:tents | count | tents | Turkey |  | Tents sent by Turkey
@ yurts | other:yurts | count | yurts | Jumgal |  | Yurts lent by neighbouring districts
@ rescuers | troops | people | rescuers | At-Bashy |  | Rescuers at work in the zone
@ soldiers | troops | people | soldiers | At-Bashy |  | Soldiers sent to the zone
@ pulled_alive | rescued | people | villagers | Kara-Bulun |  | People pulled alive from the ruins
@ under_rubble | duration | days | woman in Kara-Bulun | Kara-Bulun |  | Time a survivor lay under the ruins
@ quake_length | duration | days | main shock | At-Bashy |  | How long the shaking lasted
@ temp_night | temperature | degC | night | At-Bashy valley |  | Night temperature in the valley
@ without_power | without_power | people | households | Naryn region |  | Households without electricity
@ aid_govt | aid | KGS | government | At-Bashy |  | Money released by the government
@ comp_family | aid | KGS | families of the dead | Kyrgyzstan |  | Payment per family of a dead person
@ appeal | aid | USD | Red Crescent appeal | Kyrgyzstan |  | Appeal of the Red Crescent
@ appeal_received | aid | USD | Red Crescent appeal | Kyrgyzstan |  | Money received by the appeal
@ damage | cost | USD | government estimate | Naryn region |  | Estimated cost of the damage
@ livestock | other:animals killed | count | sheep and horses | At-Bashy |  | Farm animals killed
@ schools | buildings_damaged | count | schools | Naryn region |  | Schools damaged
@ pupils | affected | people | pupils | Naryn region |  | Pupils who cannot attend school
@ road_blocked | distance | km | Torugart road | Naryn region |  | Length of road blocked by rockfalls
@ trucks | equipment | count | lorries | Torugart pass |  | Lorries stuck at the pass
@ epicentre_km | distance | km | epicentre | Naryn town |  | Distance of epicentre from Naryn town
@ pop_karabulun | participants | people | inhabitants | Kara-Bulun |  | Inhabitants of Kara-Bulun
@ dead_1992 | killed | people | Suusamyr quake | 1992 |  | Killed in the 1992 Suusamyr earthquake
@ mag_1992 | magnitude | 1 | Suusamyr quake | 1992 |  | Magnitude of the 1992 earthquake
@ dead_2008 | killed | people | Nura quake | 2008 |  | Killed in the 2008 Nura earthquake
@ adobe_share | share | % | houses of mud brick | At-Bashy district |  | Share of houses built of mud brick
@ prefab | other:new houses | count | new houses | Kara-Bulun |  | New houses promised before winter's end
@ prefab_cost | cost | KGS | one new house | Kara-Bulun |  | Cost of one new house
@ injured_after | injured | people | quake victims | aftershock of 16 November |  | People injured by the aftershock
@ houses_after | buildings_destroyed | count | houses | aftershock of 16 November |  | Houses brought down by the aftershock
@ aftershocks_go_on | duration | days | aftershocks | At-Bashy |  | How long aftershocks are expected to last
@ dead_rise | killed | people | quake victims | Kyrgyzstan |  | Rise of the toll in the last week
@ dead_gap | killed | people | quake victims | At-Bashy |  | Difference between district and ministry tolls
@ aftershocks_day | other:aftershocks | count | aftershocks | At-Bashy |  | Aftershocks in a single day
@ since_quake | duration | days | earthquake | At-Bashy |  | Time since the earthquake
@ flock | other:animals killed | count | one family's flock | Kara-Bulun |  | Sheep one family lost
@ houses_standing | other:houses standing | count | houses | Kara-Bulun |  | Houses in Kara-Bulun that stood firm
@ gulmira_children | rescued | people | children | Kara-Bulun |  | Children one mother saved
@ yurt_sleeps | other:sleeping places | people | yurt | At-Bashy |  | People who can sleep in a yurt
@ missing_shepherds | missing | people | shepherds | Ak-Sai |  | Shepherds among the missing
@ homeless_relatives | displaced | people | homeless villagers | At-Bashy |  | Homeless who moved in with relatives
@ prefab_begun | other:new houses | count | new houses | Kara-Bulun |  | New houses with foundations laid
=== Tien Shan Agency | 2012-11-14
{At least 19 dead|dead|total} as strong quake jolts Naryn highlands

NARYN, Kyrgyzstan - An earthquake knocked down mud-brick houses across the At-Bashy valley before dawn on Wednesday, killing {at least 19 people|dead|total} and hurting {more than 80|injured|total}, the emergencies ministry said.

Worst hit was Kara-Bulun, a herding village of {about 1,300 people|pop_karabulun|total}, where {11 bodies|dead_karabulun|total} had been carried to the mosque by noon. {Two people|dead_naryntown|total} died in Naryn town itself when a chimney fell through a dormitory roof.

The Institute of Seismology in Bishkek gave the magnitude as {6.8|mag_main|total} and placed the centre {48 km|epicentre_km|total} south of Naryn. The U.S. Geological Survey said {6.5|mag_main|total}, at a depth of {14 km|depth|total}. {At least 30 aftershocks|aftershocks|total} had been logged by evening.

"The floor went sideways, then there was no wall," said Gulmira Sadyrova, who got out with {three children|gulmira_children|total} through a window. The shaking went on for {some 40 seconds|quake_length|total}, she said.

The Torugart road towards China was cut by rockfalls over a stretch of {about 9 km|road_blocked|total}, with {upwards of 150 lorries|trucks|total} waiting at the pass.

Kyrgyzstan's deadliest tremor in recent memory, at Nura in 2008, took {74 lives|dead_2008|comparison}. The Suusamyr quake of 1992, magnitude {7.3|mag_1992|comparison}, killed {about 50|dead_1992|comparison}.

China's Xinhua news agency reported {three dead|dead_china|total} in Akqi county across the border.
=== Ala-Too Radio live page | 2012-11-15
At-Bashy earthquake: what we know this morning

07:10 The ministry's overnight count is {27 dead|dead|total}, from {19|dead|total} last evening. Kara-Bulun alone: {16|dead_karabulun|total}.

07:45 It was {minus 17|temp_night|total} in the valley at five o'clock. Our reporter says people burned door frames to keep warm. {Around 220 tents|tents_arrived|total} have come; the district head, Mr Toktogulov, wants {1,000|tents_needed|target}.

08:30 Naryn regional hospital tells us it has {61 patients|hospital_naryn|total}. {Nine of the worst cases|flown_bishkek|part} were flown to Bishkek in the night.

09:05 Injured: now {143|injured|total}. That figure includes people with cuts and broken fingers, a doctor warns.

09:50 Joy in Kara-Bulun. Burul Asanova, 58, was dug out from under her stove after {26 hours|under_rubble|total}. She is the {14th person|pulled_alive|total} taken alive from the ruins there.

11:20 Still unaccounted for: {eight people|missing|total}, {five of them|missing_shepherds|part} shepherds in the Ak-Sai pastures who may simply have no phone signal.

12:00 No let-up. Seismologists have counted {112 aftershocks|aftershocks|total}, of which {17|aftershocks_felt|part} could be felt.

13:15 Electricity is off in {6,400 households|without_power|total} in the region. It was {over 9,000|without_power|total} yesterday.

15:40 The government releases {25 million som|aid_govt|total}. Each family that lost someone will get {50,000 som|comp_family|each}.

16:30 Xinhua raises its count in Akqi to {four dead|dead_china|total} and {38 hurt|injured_china|total}.
=== Ministry of Emergency Situations | 2012-11-16
SITUATION BULLETIN No. 5, 12:00

Magnitude of main shock (revised): {6.6|mag_main|total}
Focal depth: {12 km|depth|total}
Aftershocks registered: {204|aftershocks|total}
Strongest aftershock (16 November, 06:52): {5.7|mag_after|total}

Killed, cumulative: {36|dead|total}
- of which by the aftershock of 16 November: {5|dead_aftershock|part}
- of which minors: {12|dead_children|part}
Injured, cumulative: {171|injured|total}
Injured by the aftershock of 16 November: {22|injured_after|part}
Unaccounted for: {3|missing|total}
Persons without shelter: {7,800|homeless|total}
Dwellings destroyed: {1,140|houses_destroyed|total}
Dwellings damaged: {2,900|houses_damaged|total}
Schools damaged: {23|schools|total}
Livestock lost: {3,650 head|livestock|total}
Tents delivered: {540|tents_arrived|total}

Forces and means: {310 rescuers|rescuers|total} and {450 servicemen|soldiers|total} of the Defence Ministry.

The morning's aftershock brought down {61 houses|houses_after|total} that had been cracked on 14 November. All {five deceased|dead_aftershock|total} had gone back in for belongings or for the night. Residents are reminded that re-entry of marked houses is forbidden.

The Torugart road has been cleared except for {2 km|road_blocked|total} at the Ak-Beyit turn.
=== Naryn Tany | 2012-11-17
"They went in for the blankets"

By Azamat Dyikanov, in Kara-Bulun

The second blow fell on people who had outlived the first. {Six villagers|dead_aftershock|total} are now known to have died on Friday morning: the ministry had said {five|dead_aftershock|total}, but a boy named Nurlan died in the helicopter.

In Kara-Bulun we have buried {21|dead_karabulun|total}. The akim's office in At-Bashy counts {39 dead|dead|total} across the district and the town, which is {two more|dead_gap|change} than the ministry admits.

There is hardly a roof left here. {188 houses|houses_karabulun|total} are down. Elder Sagynbek Moldo says only the bathhouse and {a few homes|houses_standing|part} with iron frames stood firm. {Eight in ten houses|adobe_share|part} in our district are of mud brick, and everyone has known since Suusamyr what that means. There, in 1992, {more than 50 people|dead_1992|comparison} lost their lives.

Jumgal and Kochkor sent {40 yurts|yurts|total}. One yurt sleeps {ten|yurt_sleeps|each} if nobody turns over. The night was {18 below|temp_night|total}.

Lessons have stopped for {5,200 pupils|pupils|total}. The regional hospital is down to {44 patients|hospital_naryn|total} after {18|flown_bishkek|total}, all told, were taken to Bishkek.

Sheep matter too. My uncle found {70 of his 85|flock|part} under the barn. The ministry writes {3,650|livestock|total} for all of us; nobody came to count ours.
=== Der Rheinische Bote | 2012-11-19
Kyrgyzstan: cold follows the quake

BISHKEK - {Five days|since_quake|total} after the earthquake in Kyrgyzstan's south-eastern highlands, {roughly 9,000 people|homeless|total} are living in tents, sheep sheds and railway wagons, the Red Crescent says. The government's own number is lower, {8,200|homeless|total}.

The death toll stood at {41|dead|total} on Sunday evening, {seven|dead_aftershock|part} of them victims of Friday's strong aftershock. Another {four people|dead_china|total} perished in neighbouring China. {More than 180|injured|total} were injured on the Kyrgyz side.

The German Research Centre for Geosciences in Potsdam calculated a magnitude of {6.7|mag_main|total}. {Some 330 aftershocks|aftershocks|total} have been measured since, and geologists expect them to go on for {weeks|aftershocks_go_on|target}.

Turkey has flown in {600 tents|tents_turkey|total}, which lifted the number in the valley to {1,250|tents_arrived|total}, past the {1,000|tents_needed|target} asked for at first. Now {1,800|tents_needed|target} are said to be needed. The Red Crescent is appealing for {$3.2 million|appeal|target}, of which {$700,000|appeal_received|part} has arrived.

The country is one of the poorest in the former Soviet Union. Prime Minister's aides speak of damage amounting to {$35 million|damage|total}, without saying how they reached it. {Some 1,300 houses|houses_destroyed|total} are considered lost.

The Torugart road is open again. Of the lorries that were held up, {a dozen or so|trucks|part} are still at the customs yard.
=== Tien Shan Agency | 2012-11-27
Kyrgyz quake toll {put at 43|dead|total} as village waits for new houses

BISHKEK - Kyrgyzstan closed its count of victims of the At-Bashy earthquake on Tuesday at {43 dead|dead|total}, including {23 in Kara-Bulun|dead_karabulun|part} and {14 children|dead_children|part}. The toll rose by {two|dead_rise|change} over the past week as badly burned patients died in Bishkek. Nobody is listed as missing any longer.

The final number of injured is {196|injured|total}. A commission found {1,420 dwellings|houses_destroyed|total} beyond repair and {3,300|houses_damaged|total} fit to be mended. The bill was set at {2.1 billion som|damage|total}, or {about $44 million|damage|total}.

{Seven people|dead_aftershock|part} were killed by the {5.7-magnitude|mag_after|total} aftershock of Nov. 16 after returning to cracked homes. The institute in Bishkek has registered {511 aftershocks|aftershocks|total} but says they are fading: {nine|aftershocks_day|period} on Monday.

The state has promised {350 prefabricated houses|prefab|target} by the end of February at {480,000 som apiece|prefab_cost|each}. {Some 20|prefab_begun|total} have their foundations. {About 6,000 people|homeless|total} remain without a home; {half of them|homeless_relatives|part} have moved in with relatives.

The Red Crescent has collected {$2.4 million|appeal_received|total} of the {$3.2 million|appeal|target} it asked for. Power is back in all but {120 households|without_power|total}.
