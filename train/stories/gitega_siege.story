# Rebels besiege Gitega in central Burundi for a month in September 2006 (invented): convoys, rival counts, refugees by crossing
@ dead_civ | killed | people | civilians | Gitega | key | Civilians killed in Gitega since siege began
@ dead_rebels | killed | people | rebels | Gitega | key | Rebels killed around Gitega
@ dead_army | killed | people | soldiers | Gitega | key | Burundian soldiers killed at Gitega
@ dead_un | killed | people | peacekeepers | Gitega | key | U.N. peacekeepers killed
@ ref_kanyaru | displaced | people | refugees | Kanyaru | key | Refugees crossed into Rwanda at Kanyaru
@ ref_kobero | displaced | people | refugees | Kobero | key | Refugees crossed into Tanzania at Kobero
@ ref_all | displaced | people | refugees | Burundi | key | Refugees who left Burundi in all
@ trapped | affected | people | civilians | Gitega | key | People trapped in the besieged city
@ food | other:food delivered | tonnes | relief convoys | Gitega | key | Tonnes of food reaching Gitega
@ ref_gatumba | displaced | people | refugees | Gatumba | | Refugees crossed into Congo at Gatumba
@ ref_day | displaced | people | refugees | Kanyaru | | Refugees crossing at Kanyaru per day
@ dead_market | killed | people | shoppers | Gitega market | | Killed by shells on Gitega market
@ hurt_market | injured | people | shoppers | Gitega market | | Wounded by shells on Gitega market
@ dead_day | killed | people | civilians | Gitega | | Civilians killed in Gitega in a day
@ children | killed | people | children | Gitega | | Children among Gitega's civilian dead
@ wounded | injured | people | patients | Gitega hospital | | Wounded treated at Gitega hospital
@ siege | duration | days | siege | Gitega | | Length of the siege
@ rebels | troops | people | rebels | Gitega | | Rebel fighters around Gitega
@ garrison | troops | people | soldiers | Gitega | | Soldiers defending Gitega
@ reinforce | troops | people | soldiers | Muramvya road | | Soldiers sent to relieve Gitega
@ un_gitega | troops | people | peacekeepers | Gitega | | Peacekeepers in Gitega
@ un_all | troops | people | peacekeepers | Burundi | | Peacekeepers in Burundi
@ captured | captured | people | rebels | Gitega | | Rebels taken prisoner
@ captured_army | captured | people | soldiers | Gitega | | Soldiers held by rebels
@ trucks | other:trucks in convoy | count | relief convoy | Muramvya road | | Trucks in a relief convoy
@ trucks_lost | equipment_lost | count | relief trucks | Bukirasazi | | Relief trucks burned in ambush
@ drivers | killed | people | truck drivers | Bukirasazi | | Aid drivers killed in ambush
@ need | other:food needed | tonnes | city | Gitega | | Food the city needs daily
@ distance | distance | km | Gitega | Bujumbura | | Distance from Gitega to Bujumbura
@ mortars | strikes | count | rebels | Gitega | | Shells fired at Gitega in a day
@ war | killed | people | civil war | Burundi | | Killed in the earlier civil war
@ war_years | duration | days | civil war | Burundi | | Length of the civil war
@ bread | cost | BIF | beans | Gitega | | Price of beans in Gitega
@ bread_before | cost | BIF | beans | Gitega | | Price of beans before the siege
@ truce | duration | days | truce | Gitega | | Length of the truce
@ evac | evacuated | people | foreigners and wounded | Gitega | | People flown out by the U.N.
@ appeal | aid | USD | U.N. agencies | Burundi | | Sum the U.N. asked for
@ appeal_got | aid | USD | donors | Burundi | | Sum donors have given
@ idps | displaced | people | villagers | Gitega province | | Displaced inside Gitega province
@ camp | displaced | people | refugees | Butare | | Refugees the Butare camp can hold
@ somalia | killed | people | civilians | Mogadishu | | Killed in Mogadishu clashes
@ graves | killed | people | bodies | Songa | | Bodies found at Songa
@ hills | settlements_held | count | rebels | Gitega | | Hills held by rebels
@ cholera | cases | people | patients | Gitega | | Cholera cases in Gitega
@ cholera_dead | killed | people | patients | Gitega | | Killed by cholera in Gitega
@ food_ratio | other:share of need | 1 | relief food | Gitega | | Food delivered against need
@ army_ratio | other:ratio of claims | 1 | soldiers | Gitega | | Rebel claim against army's admitted dead
@ reb_ratio | other:ratio of claims | 1 | rebels | Gitega | | Rebel count against army claim
@ dead_battalion | killed | people | soldiers | Mushasha | | Dead of one army battalion
@ barefoot | share | % | refugees | Kanyaru | | Refugees without shoes at Kanyaru
@ reb_2days | killed | people | rebels | Gitega | | Rebels killed in last two days
@ drive | duration | days | convoy | Muramvya road | | Duration of the convoy's journey
@ convoys | other:relief convoys | count | relief convoys | Gitega | | Convoys that reached Gitega
@ returned | displaced | people | refugees returning | Burundi | | Refugees gone home
=== Interworld Press | 2006-09-06
Rebels close ring round Burundi's second city, {40|dead_civ|total} feared dead
BUJUMBURA, Sept 6 (Interworld) - Rebels of the Inkingi Front cut the last road into Burundi's second city on Wednesday after {three days|siege|total} of fighting that hospital staff said had killed {at least 40 civilians|dead_civ|total}.

Residents of Gitega, {100 km (62 miles)|distance|total} east of the capital Bujumbura, said by telephone that shells were falling on Magarama and Nyamugari districts and that the dead were being buried in gardens.

"You bury where you can, then you go back under the bed," said Deo Nshimirimana, a schoolteacher.

Army spokesman Colonel Athanase Bigirindavyi said his men had killed {72 rebels|dead_rebels|total} and lost {nine soldiers|dead_army|total}. A spokesman for the Front, Gaspard Rwasa-Nkunda, said {only 11|dead_rebels|total} of its fighters had died and that {more than 60 soldiers|dead_army|total} had been killed.

The United Nations said {about 120,000 people|trapped|total} were trapped in the town, many of them villagers who had sought safety there. It has {340 Pakistani peacekeepers|un_gitega|total} at the airfield, out of {3,200|un_all|total} in the country.

Diplomats estimate that the rebels have {2,000 to 2,500 men|rebels|total} on {five hills|hills|total} overlooking the town. The garrison is thought to number {about 1,800|garrison|total}.

The fighting is the worst since a peace deal ended a {12-year|war_years|comparison} civil war between the Tutsi-dominated army and Hutu rebels in which {some 300,000 people|war|comparison} were killed. The Front, which broke away from a larger movement, rejected the accord.

Rwandan officials said {2,600 Burundians|ref_kanyaru|total} had crossed the border at Kanyaru since Monday.

In Somalia, {14 people|somalia|comparison} died in clashes in Mogadishu on Tuesday.
=== British World Radio | 2006-09-10
Shells hit Burundi market

{At least 23 people|dead_market|total} have been killed and {some 50|hurt_market|total} wounded by mortar shells that landed on a crowded market in the besieged Burundian city of Gitega, aid workers say.

A nurse at the city's hospital told the BWR that most of the victims were women who had gone out to buy food during a lull.

The army blamed the rebels of the Inkingi Front, who have surrounded Gitega for {a week|siege|total}. The rebels say the shells came from an army position.

The Red Cross says Saturday's attack brings the number of civilians killed in the city to {113|dead_civ|total}. The provincial governor put it at {more than 150|dead_civ|total}.

There is no independent confirmation of losses among the combatants. The army speaks of {160 rebels killed|dead_rebels|total} and has acknowledged the deaths of {21 of its own men|dead_army|total}. The Front says government casualties are {five times|army_ratio|change} as high.

A kilo of beans, which cost {400 francs|bread_before|total} last month, now sells for {1,500|bread|total}, residents say.

Analysis, by our Great Lakes correspondent:
Gitega lies at the heart of the country, and all the roads meet there. Whoever holds it cuts Burundi in half. The rebels do not have the numbers to storm a town of this size, but they may not need to. With {120,000 mouths|trapped|total} to feed and no way in, the army's problem gets worse every day. The government will not say so but it is counting on the UN to bring the flour.

On the border with Rwanda, {6,100 people|ref_kanyaru|total} have been registered at the Kanyaru post. {Another 1,900|ref_kobero|total} have arrived in Tanzania through Kobero, according to the UN refugee agency. It says the exodus so far amounts to {8,000 people|ref_all|total}.
=== Consolidated Press | 2006-09-15
First relief convoy reaches besieged Burundi city

GITEGA, Burundi (CP) - Residents wept and sang Friday as {14 trucks|trucks|total} loaded with corn flour rolled into this battered hill town, the first aid to arrive since rebels surrounded it {12 days|siege|total} ago.

The convoy, escorted by U.N. peacekeepers in white armored cars, took {nine and a half hours|drive|total} to drive from Bujumbura because of mines. It carried {210 tons|food|total} of food, said Marguerite Delaunoy of the World Food Program. The city needs {60 tons|need|each} a day, she said.

{Two Pakistani soldiers|dead_un|total} who had been checking the road ahead were killed when their jeep hit a mine, the first U.N. fatalities of the siege.

"{Two of our men|dead_un|total} gave their lives for this flour," said Brig. Gen. Tariq Jamil Khattak. "I ask both sides to remember it."

Mortar fire has killed {at least 164 civilians|dead_civ|total}, according to the hospital, where {380 wounded|wounded|total} lie two to a bed and on the floors. {Fifty-one of the dead|children|part} were children, said the chief surgeon, Dr. Spes Ndayizeye.

The army, which has flown in no reinforcements, says it has killed {more than 200 rebels|dead_rebels|total}. The Inkingi Front admits to {38 dead|dead_rebels|total} and paraded {17 captured soldiers|captured_army|total} before a local reporter Thursday.

The Burundian government says {26 soldiers|dead_army|total} have been killed.

{More than 9,000 refugees|ref_kanyaru|total} have walked to Rwanda through Kanyaru and {3,400|ref_kobero|total} to Tanzania. Others have gone west: {about 700|ref_gatumba|total} crossed into Congo at Gatumba, where a massacre at a camp in 2004 still frightens people away.

Burundi, a coffee-growing nation the size of Maryland, was emerging from a {12-year|war_years|comparison} civil war. {More than 300,000|war|comparison} people died.
=== U.N. Mission in Burundi, Humanitarian Bulletin | 2006-09-20
SITUATION REPORT No. 9: GITEGA EMERGENCY

Period covered: 17 to 20 September. Sources: UNHCR, WFP, ICRC, local authorities.

Civilians confirmed dead in Gitega town: {231|dead_civ|total}
- of whom under 15: {68|children|part}
Civilians killed on 19 September alone: {16|dead_day|period}
Wounded admitted to Gitega Regional Hospital: {512|wounded|total}
Population remaining in town: {104,000|trapped|total} (revised)
U.N. military personnel killed: {3|dead_un|total}

Refugee arrivals, cumulative
- Kanyaru (Rwanda): {13,250|ref_kanyaru|total}
- Kobero (Tanzania): {5,870|ref_kobero|total}
- Gatumba (DRC): {1,140|ref_gatumba|total}
- All crossings: {20,260|ref_all|total}
Average daily arrivals at Kanyaru: {830|ref_day|each}
Internally displaced, Gitega Province: {47,000|idps|total}

Food delivered to date: {455 metric tons|food|total}, in {two convoys|convoys|total}. A third, of {22 trucks|trucks|total}, turned back on 18 September after coming under fire at Bukirasazi. {Four vehicles|trucks_lost|total} from a non-governmental organization that had followed without escort were stopped at the same place; {all four|trucks_lost|total} were burned and {two drivers|drivers|total} were killed. The Mission condemns this act.

Health: {61 cases|cholera|total} of cholera have been reported in the stadium, with {four deaths|cholera_dead|total}. Chlorine stocks are low.

Funding: the Flash Appeal launched on 14 September seeks {$31 million|appeal|target}. Contributions received stand at {$8.4 million|appeal_got|total}, with the largest coming from Belgium, Norway and Japan.

The Mission takes no position on the figures for combatants issued by the parties. It reminds both of them that the transit site at Butare, in Rwanda, was built for {10,000|camp|target} and is full.
=== The London Courier | 2006-09-25
In Gitega they have stopped counting the shells

There was a clerk at the town hall who used to keep a tally in a school exercise book. On the first Sunday he wrote down {214 explosions|mortars|period}. Then the town hall was hit, and the exercise book is now kept, wrapped in plastic, by his widow.

After {three weeks|siege|total} under siege Burundi's second city has the look of a place that is being rubbed out. The cathedral has no roof. Nobody has washed. Beans, when there are any, go for {3,000 francs a kilo|bread|total}, more than most earned in two days when there was still work.

The hospital's count of the civilian dead reached {287|dead_civ|total} on Saturday night. The Front's spokesman, speaking by satellite phone from a hill I could see from my window, assured me that the true number was {"not even a hundred"|dead_civ|total} and that the army was dressing its corpses as peasants.

The military arithmetic is no more reliable. In Bujumbura I was told of {410 rebels|dead_rebels|total} "neutralised". The rebels own up to {57|dead_rebels|total}. The ministry's own losses are said to be {44|dead_army|total}; a lieutenant in the trenches at Mushasha, who had not slept, laughed at that and said his battalion alone had buried {60|dead_battalion|part}.

The Pakistanis sit at the airfield. Since a rocket struck their cookhouse on Friday they have lost {five men|dead_un|total}. They have flown out {330 people|evac|total}, nuns and wounded children first.

Perhaps {90,000|trapped|total} are left. Every night some slip through the lines towards Rwanda. At Kanyaru bridge, where I came in, the Rwandan police had written the latest total in chalk: {17,404|ref_kanyaru|total}. {More than half|barefoot|part} were barefoot.
=== Interworld Press | 2006-10-03
Burundi army breaks month-long siege of Gitega
GITEGA, Burundi, Oct 3 (Interworld) - Burundian troops broke through rebel lines to Gitega on Tuesday, ending a {month-long|siege|total} siege that the Red Cross said had cost the lives of {346 civilians|dead_civ|total}.

A column of {3,000 soldiers|reinforce|total} backed by helicopters entered from the Muramvya road shortly after dawn, a day before a {72-hour|truce|target} truce proposed by South African mediators was due to begin.

"The terrorists have fled like rats," said army spokesman Colonel Athanase Bigirindavyi. He said {540 rebels|dead_rebels|total} had been killed since Sept 3, {130 of them|reb_2days|part} in the past two days, and {88|captured|total} captured. The army's dead stood at {71|dead_army|total}.

The Inkingi Front said it had pulled back to spare civilians. Spokesman Gaspard Rwasa-Nkunda put its losses at {96|dead_rebels|total} and the government's at {"nearly 400"|dead_army|total}.

The United Nations lost {six peacekeepers|dead_un|total}, all from Pakistan.

A reporter who entered with the troops saw streets littered with roof tiles and people grabbing at sacks thrown from the first lorries. U.N. officials said a convoy of {40 trucks|trucks|total} would leave the capital on Wednesday with {600 tonnes|food|increment} of maize and oil. Only {890 tonnes|food|total} had got through in the whole of September, {less than half|food_ratio|change} of what was needed.

The U.N. refugee agency said {34,700 people|ref_all|total} had fled Burundi. {Some 21,900|ref_kanyaru|part} went to Rwanda by way of Kanyaru and {10,300|ref_kobero|part} to Tanzania, the rest to Congo.

A civil war between Hutu rebels and an army led by the Tutsi minority killed {300,000 people|war|comparison} after 1993.
=== Consolidated Press | 2006-10-07
After siege, Burundi city digs up its gardens

GITEGA, Burundi (CP) - With hoes and bare hands, the people of Gitega began Saturday to dig up those they had buried in a hurry behind their kitchens.

City officials raised the number of civilians killed in the siege to {409|dead_civ|total} after {38 bodies|graves|total}, most of them men with bound wrists, were found in a ravine at Songa, a suburb the rebels held. The Red Cross, which had reported {346|dead_civ|total} when the siege was lifted, said it would not include the Songa dead until it knew who they were.

"My sister was under the banana tree," said Clotilde Niyonkuru, 27. "Now she'll have a cross."

The Inkingi Front denied executing anyone. It also raised the toll in its own ranks to {118|dead_rebels|total}, the first time it has come near {a quarter|reb_ratio|change} of what the army claims.

In Bujumbura, the president led a service for {74 fallen soldiers|dead_army|total}. The coffins of the {six Pakistanis|dead_un|total} were flown home Thursday.

The peacekeepers said {1,450 tons|food|total} of food had been delivered by Friday night and that the market had reopened, with beans back down to {700 francs|bread|total} a kilo.

Few refugees are returning so far. {About 1,200|returned|total} of the {nearly 35,000|ref_all|total} who left the country have come back, most from Kobero in Tanzania, where {9,600|ref_kobero|total} remain. At Kanyaru, people were still arriving: {140|ref_day|period} on Friday, down from {more than 800|ref_day|each} a day at the height of the fighting.

The cholera outbreak in the stadium was over, doctors said. It sickened {212 people|cholera|total} and killed {11|cholera_dead|total}.

Donors have come up with {$19 million|appeal_got|total} of the {$31 million|appeal|target} that the United Nations requested for the city and the refugees.
