# Mount Lewora (invented) erupts on Flores, Indonesia, October 2017 to March 2018; evacuees, danger zone, ash, deaths by ash flows and mudflows, money
@ evac | evacuated | people | residents | East Flores | key | People evacuated around Lewora
@ evac_wulang | evacuated | people | residents | Wulang district | key | People evacuated from Wulang district
@ evac_ile | evacuated | people | residents | Ile Bura district |  | People evacuated from Ile Bura district
@ posts | other:evacuation posts | count | evacuation posts | East Flores |  | Evacuation posts
@ dead | killed | people | villagers | Lewora | key | People killed by the ash flows
@ dead_lahar | killed | people | villagers | Nobo river | key | People killed by the mudflow
@ missing_lahar | missing | people | villagers | Nobo river |  | Missing after the mudflow
@ burned | injured | people | villagers | Lewora | key | People with burns
@ hosp | hospitalized | people | burn patients | Larantuka |  | Burn patients in hospital
@ radius | distance | km | danger zone | Lewora | key | Radius of the danger zone
@ radius_sector | distance | km | danger zone | south-east sector |  | Danger zone in the south-east sector
@ column | distance | km | ash column | Lewora | key | Height of the ash column
@ quakes | other:volcanic quakes | count | volcanic quakes | Lewora | key | Volcanic quakes in a day
@ flow_reach | distance | km | ash flows | Lewora |  | Reach of the ash flows
@ houses | buildings_destroyed | count | houses | Wulang | key | Houses destroyed
@ houses_dam | buildings_damaged | count | houses | Wulang |  | Houses damaged
@ flights | other:flights cancelled | count | Maumere airport | Flores |  | Flights cancelled
@ stranded | affected | people | travellers | Labuan Bajo |  | Travellers stranded at Labuan Bajo
@ refuse | participants | people | farmers | danger zone |  | People who stay in the danger zone
@ zone_pop | participants | people | inhabitants | danger zone |  | Inhabitants of the danger zone
@ sick | cases | people | evacuees | evacuation posts |  | Evacuees with breathing trouble
@ masks | equipment | count | masks | East Flores |  | Masks handed out
@ need_masks | equipment | count | masks | East Flores |  | Masks needed
@ aid_central | aid | IDR | disaster agency | East Flores |  | Money the national agency pledged
@ aid_aus | aid | AUD | Australia | East Flores |  | Australian aid
@ cash | aid | IDR | evacuee families | East Flores |  | Monthly money for each family
@ loss_farm | cost | IDR | farms | East Flores |  | Loss of farms
@ dead_1992 | killed | people | tsunami victims | Flores |  | Killed by the Flores tsunami of 1992
@ dead_1938 | killed | people | villagers | Lewora |  | Killed in the 1938 eruption
@ dead_post | killed | people | evacuees | evacuation posts |  | Evacuees who died in the posts
@ home | participants | people | evacuees | East Flores |  | Evacuees sent home
@ huts | other:temporary homes | count | temporary homes | Konga |  | Temporary homes built
@ huts_plan | other:temporary homes | count | temporary homes | Konga |  | Temporary homes planned
@ soldiers | troops | people | soldiers and police | East Flores |  | Soldiers and police helping
@ trucks | equipment | count | trucks | East Flores |  | Trucks moving people
@ cattle | other:animals | count | cattle and pigs | East Flores |  | Cattle and pigs left behind
@ ash_depth | water_depth | m | ash | Wulang |  | Depth of ash in Wulang
@ volcanoes | other:volcanoes | count | volcanoes | Indonesia |  | Active volcanoes of Indonesia
@ height | distance | km | Lewora | Flores |  | Height of Lewora
@ level | other:alert level | 1 | alert | Lewora |  | Alert level
@ rain | water_depth | m | rainfall | Nobo river |  | Rain before the mudflow
@ schools | other:schools | count | schools | East Flores |  | Schools closed
@ quiet | duration | days | Lewora | Lewora |  | Time the volcano was quiet
@ districts | other:districts | count | districts | East Flores |  | Districts being evacuated
@ pigs | other:animals | count | pigs | Kedang farm |  | Pigs of one farmer
@ flow_events | other:hot flows | count | ash flows | Lewora |  | Ash flows in the eruption
@ rain_limit | water_depth | m | rainfall | Lewora rivers |  | Rain at which mudflows are feared
@ big_days | duration | days | rumour | Lewora |  | Time of the rumoured big eruption
@ dead_farm | killed | people | cashew pickers | Lewora |  | Dead who had gone back to pick cashews
@ hosp_grave | hospitalized | people | burn patients | Larantuka |  | Patients with the gravest burns
@ burn_died | killed | people | burn patients | Larantuka |  | Burn patients who died overnight
@ flight_days | duration | days | airlines | Flores |  | Days of flight cancellations
@ carriers | other:airlines | count | local carriers | Flores |  | Local carriers that stopped flying
@ masks_aus | equipment | count | masks | Australia |  | Masks given by Australia
@ weeks | duration | days | evacuees | East Flores |  | Time the evacuees are in the posts
@ kitchens | other:kitchens | count | kitchens | evacuation posts |  | Kitchens per group of evacuees
@ kitchen_people | participants | people | evacuees | evacuation posts |  | Evacuees for each kitchen
@ dead_more | killed | people | burn patients | East Flores |  | Later deaths from burns
@ aid_paid | aid | IDR | disaster agency | East Flores |  | Money the national agency has paid
@ dist_hamlet | distance | km | Lewolere hamlet | Lewora |  | Distance of the hamlet from the crater
@ river_dist | distance | km | Lewolere hamlet | Nobo river |  | Distance of the hamlet from the river
@ lewolere | participants | people | returned villagers | Lewolere |  | Villagers who had come back to Lewolere
@ home_ago | duration | days | returned villagers | Lewolere |  | Time since they came back
@ houses_lahar | buildings_destroyed | count | houses | Nobo river |  | Houses destroyed by the mudflow
@ bridges | buildings_destroyed | count | bridges | Nobo river |  | Bridges destroyed by the mudflow
@ lahar_bodies | killed | people | villagers | Nobo estuary |  | Bodies found in the estuary
@ dead_both | killed | people | villagers | Lewora |  | Dead by ash flows and mudflow together
@ rain_hours | duration | days | rainfall | Konga |  | How long it rained before the mudflow
@ permanent | other:permanent homes | count | permanent homes | Konga |  | Permanent homes wanted
@ still_out | displaced | people | evacuees | East Flores |  | Evacuees not yet home
@ receipts | share | % | aid budget | East Flores |  | Share of the aid with receipts
@ burn_graft | injured | people | burn patients | Bali |  | Burn patients who need grafts
@ pigs_new | other:animals | count | pigs | Kedang farm |  | Surviving relatives of the pigs
@ wulang_gone | share | % | evacuees | Wulang district |  | Share of Wulang evacuees never coming back
=== Nusantara News Agency | 2017-10-09
Lewora raised to highest alert, {8,200 residents|evac|total} told to go

Larantuka, East Flores (NNA) - The Volcanology Center on Monday raised the alert for Mount Lewora to {level IV|level|total}, the highest, after {714 volcanic quakes|quakes|period} in 24 hours, and told residents to stay outside a radius of {6 kilometers|radius|total} from the crater.

National Disaster Management Agency (BNPB) spokesman Agus Wirawan said {8,200 people|evac|total} in {two districts|districts|total} were being moved: {5,100 from Wulang|evac_wulang|part} and {3,100 from Ile Bura|evac_ile|part}. {Fourteen posts|posts|total} had been readied and {62 trucks|trucks|total} sent. {Some 650 soldiers and police|soldiers|total} were helping.

The danger zone has {about 11,000 inhabitants|zone_pop|total}. Not all were willing. "Who will feed {my four pigs|pigs|total}?" said Yosef Kedang, 61.

Lewora, {1,703 meters|height|total} high, last erupted in 1938, when {213 people|dead_1938|comparison} died. It is one of {127 active volcanoes|volcanoes|total} in Indonesia. Flores lost {2,500 people|dead_1992|comparison} to the tsunami of December 1992.
=== Pusat Vulkanologi (Volcanology Center) | 2017-10-23
VOLCANO ACTIVITY NOTICE - LEWORA
Issued: 23 October 2017, 06:00 WITA

Alert level: {IV|level|total} (AWAS)
Eruption: 05:11 WITA, preceded by {1,046 volcanic quakes|quakes|period} on 22 October
Ash column: {about 7,500 m|column|total} above the summit, drifting west-north-west
Hot ash flows: {3 events|flow_events|total}, longest {4.2 km|flow_reach|total} down the Nobo valley
Recommended exclusion radius: {8 km|radius|total} (previously {6 km|radius|total}); sector south-east {11 km|radius_sector|total}

The public in Wulang and Ile Bura should obey the instructions of the local government and wear masks. Lahars may occur in all rivers rising on Lewora if rain exceeds {40 mm|rain_limit|target}. Aviation colour code: RED.

The report circulating on social media that the column reached {20 km|column|total} and that a "big eruption within {two days|big_days|target}" has been predicted is false. No instrument can state that.
=== Nusantara News Agency | 2017-10-24
Mount Lewora erupts: {17 dead|dead|total}, {33,000|evac|total} flee

Larantuka (NNA) - Hot ash flows from Mount Lewora killed {17 people|dead|total} in the hamlet of Riang Kotek before dawn on Monday and sent {more than 33,000|evac|total} fleeing, BNPB said on Tuesday.

Spokesman Agus Wirawan said {12|dead_farm|part} of the dead had gone back to pick cashews. {Twenty-nine people|burned|total} suffered burns; {21|hosp|total} were in Larantuka hospital, {nine of them with burns over half their body|hosp_grave|part}.

Evacuees numbered {33,140|evac|total} at {71 posts|posts|total}, {14,600|evac_wulang|part} of them from Wulang and {9,900|evac_ile|part} from Ile Bura. "The others left on their own from places we had not told to leave," he said.

The ash column rose {7.5 km|column|total}. Maumere, Ende and Larantuka airports closed and {46 flights|flights|total} were cancelled. In Labuan Bajo {1,900 travellers|stranded|total}, many bound for the Komodo dragons, were stuck.

{At least 212 houses|houses|total} burned or collapsed in Wulang, where ash lies {15 centimeters|ash_depth|total} deep. {Ninety-four schools|schools|total} are shut.
=== Southern Cross Broadcasting (Darwin) | 2017-10-25
Flores volcano toll rises to {19|dead|total}, Australia sends help

The death toll from an Indonesian volcano has climbed to {19|dead|total} as more than {33,000 people|evac|total} wait it out in schools and church halls on the island of Flores.

{Two women|burn_died|increment} with severe burns died overnight in Larantuka. {Twenty-nine people|burned|total} had been listed as injured; the count is {now 34|burned|total} without them, local doctors told SCB.

Mount Lewora hurled ash {25,000 feet|column|total} up on Monday. Yesterday it managed {3 kilometres|column|total}, but its keepers aren't fooled. "It had {380 quakes|quakes|period} yesterday, on Sunday over {a thousand|quakes|period}. I would not move home on that," the observatory's Maria Goretti Tupen said.

Qantara Air and {two local carriers|carriers|total} have scrubbed {118 flights|flights|total} in {three days|flight_days|total}. Darwin family the Hallorans, stuck in Labuan Bajo with {2,400 others|stranded|total}, said the bar had run out of ice.

Canberra will give {$1.5 million|aid_aus|total} and {400,000 masks|masks_aus|total}. The Indonesian agency reckons it needs {a million|need_masks|target}; it's passed out {270,000|masks|total}.
=== Pos Ende | 2017-11-14
{Three weeks|weeks|total} in the posts: {46,000 people|evac|total}, {one kitchen|kitchens|each} per {900|kitchen_people|each}

Konga - By the village lists Romo Paulus keeps in a school exercise book, {51,200|evac|total} people have left their houses because of Lewora. BNPB, on Monday, said {46,300|evac|total}; the regent's office {44,870|evac|total}. "Theirs are the ones with tents," says the priest. "I count those with aunties."

From Wulang alone it is {22,000|evac_wulang|total}, nearly the whole district. There {389 houses|houses|total} are gone and {1,150|houses_dam|total} have broken roofs. {Some 700 men|refuse|total} climb each morning to feed the {6,400 cattle and pigs|cattle|total} left above and some sleep there.

The radius is now {7 km|radius|total}, after {8|radius|total}. The mountain had {92 quakes|quakes|period} on Sunday.

{Twenty-two|dead|total} are dead through the hot clouds: {19|dead|total} in the first days, {three more|dead_more|increment} of burns. {Eleven|dead_post|total} elderly evacuees have died in the posts, whom no one adds. {Over 2,900|sick|total} have been treated for coughs and breathlessness.

Of {Rp 38 billion|aid_central|target} that Jakarta pledged, {Rp 9.4 billion|aid_paid|part} has come. A family is to get {Rp 900,000|cash|each} a month.
=== Nusantara News Agency | 2017-12-19
Lewora mudflow sweeps away hamlet, {nine|dead_lahar|total} killed

Larantuka (NNA) - A cold lava flood set off by {128 millimeters|rain|period} of rain swept down the Nobo River late on Sunday and buried part of Lewolere hamlet, killing {nine people|dead_lahar|total}. {Seven|missing_lahar|total} are missing.

The hamlet lies {9.5 km|dist_hamlet|total} from the crater, outside the radius, which was cut to {5 km|radius|total} on December 4, but within {200 meters|river_dist|total} of the river. {About 120|lewolere|total} had come home from the posts {a week|home_ago|total} earlier.

{Fifty-three houses|houses_lahar|total} were destroyed, which BNPB said brought the houses lost since October to {463|houses|total}. {Two bridges|bridges|total} fell, cutting the road to Maumere.

The eruption itself killed {22|dead|total}. Of {47,100|evac|total} evacuees at the peak, {19,500|home|part} have gone home since the alert was lowered to {level III|level|total}. {Sixteen thousand|evac_wulang|part} from Wulang may not.

Agus Wirawan said BNPB had disbursed {Rp 31 billion|aid_paid|total} of an aid budget raised to {Rp 64 billion|aid_central|target}.
=== Harian Jakarta | 2017-12-22
Cold lava toll {15|dead_lahar|total}; agency admits counting error

The number killed in Sunday's cold lava flood on Flores has reached {15|dead_lahar|total} with the recovery of {six bodies|lahar_bodies|increment} from the Nobo estuary. {One|missing_lahar|total}, a girl of 4, is still being sought.

BNPB had on Wednesday put the figure at {16|dead_lahar|total}. "A body was reported by the Navy and by the police. It is one body. So {15, not 16|dead_lahar|total}," spokesman Agus Wirawan said in Jakarta.

Together with {22 victims|dead|total} of the October eruption, Lewora has taken {37 lives|dead_both|total} this season. (NNA's report of December 19 counted {53|houses_lahar|total} houses lost in the flood; the regent's office now says {58|houses_lahar|total}.)

Why had people been let back? The Volcanology Center's warning of October set the rain limit at {40 mm|rain_limit|target}. On Sunday the gauge at Konga showed {128 mm|rain|period} in {five hours|rain_hours|total}; its siren has had no battery since the 3rd.

Meanwhile the governor wants {1,100 permanent homes|permanent|target} at Konga for those of Wulang. So far {240 temporary homes|huts|total} stand there, out of {800|huts_plan|target}.
=== The Pacific Reader | 2018-03-11
After the mountain

For {79 years|quiet|total} Lewora slept. By the time its alert came down to {level II|level|total} last month, it had killed {22 people|dead|total} with fire, {16|dead_lahar|total} with mud - the last child was found in January - and, if you ask the parish, {31|dead_post|total} with waiting.

The state's arithmetic is tidier: {47,000 evacuated|evac|total} at the peak, {41,300|home|part} home, {5,700|still_out|part} not. Of {Rp 64 billion|aid_central|target}, the audit board has found receipts for {two-thirds|receipts|part}. It says the eruption ruined {521 houses|houses|total}, mud included, and cost cashew and cacao growers {Rp 210 billion|loss_farm|total}, or {US$15 million|loss_farm|total}. {Thirty-six of those burned|burned|total} have been treated; {eight|burn_graft|part} need grafts in Bali.

Airlines, which cancelled {over 300 flights|flights|total} between October and Christmas, are back.

The forbidden ring is {three kilometres|radius|total} wide. In it, Yosef Kedang has planted maize. His {four pigs|pigs|total} did not survive, he says; "but {two|pigs_new|total} of their cousins did." Of {24,000|evac_wulang|total} who left Wulang, he guesses {one in five|wulang_gone|part} is never coming back.
