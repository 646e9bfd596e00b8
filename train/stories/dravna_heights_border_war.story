# Lothria and Medvar (invented) fight a border war over the Dravna Heights; each side counts its own and the other's losses
@ dead_loth | killed | people | Lothrian soldiers | Dravna front | key | Lothrian soldiers killed in the war
@ dead_medv | killed | people | Medvari soldiers | Dravna front | key | Medvari soldiers killed in the war
@ civ_loth | killed | people | civilians | Lothria | key | Civilians killed in Lothria
@ civ_medv | killed | people | civilians | Medvar | key | Civilians killed in Medvar
@ tanks_medv | equipment_lost | count | Medvari tanks | Dravna front | key | Medvari tanks destroyed or taken
@ pow_medv | captured | people | Medvari prisoners | Lothria | key | Medvari soldiers held by Lothria
@ ground | territory_gained | km2 | Lothria | Medvar | key | Medvari land occupied by Lothria
@ flee_loth | displaced | people | villagers | Lothria | key | People who fled homes in Lothria
@ civ_loth_pupils | killed | people | pupils | Ostrin |  | Pupils among the Lothrian civilian dead
@ wound_loth | injured | people | Lothrian soldiers | Dravna front |  | Lothrian soldiers wounded
@ wound_medv | injured | people | Medvari soldiers | Dravna front |  | Medvari soldiers wounded
@ dead_loth_day | killed | people | Lothrian soldiers | Dravna front |  | Lothrian soldiers killed in a day
@ war_1998 | killed | people | both armies | 1998 war |  | Dead of the 1998 border war
@ war_1998_len | duration | days | both armies | 1998 war |  | Length of the 1998 war
@ herders_july | killed | people | herders | July clash |  | Herders killed in the July clash
@ shells_ostrin | strikes | count | Medvari artillery | Ostrin |  | Shells that fell on Ostrin
@ heights_alt | other:height above sea | m | Dravna Heights | border |  | Height of the disputed ridge
@ jets_medv | equipment_lost | count | Medvari aircraft | Dravna front |  | Medvari aircraft shot down
@ jets_loth | equipment_lost | count | Lothrian aircraft | Dravna front |  | Lothrian aircraft shot down
@ tanks_loth | equipment_lost | count | Lothrian tanks | Dravna front |  | Lothrian tanks destroyed or taken
@ pow_loth | captured | people | Lothrian prisoners | Medvar |  | Lothrian soldiers held by Medvar
@ pow_hurt | injured | people | Medvari prisoners | Lothria |  | Wounded among the Medvari prisoners
@ villages | settlements_gained | count | Lothria | Medvar |  | Medvari villages taken by Lothria
@ depth | distance | km | Lothrian columns | Medvar |  | How deep Lothrian troops are in Medvar
@ tashkol_km | distance | km | Tashkol | border |  | Distance of Tashkol from the border
@ flee_medv | displaced | people | villagers | Medvar |  | People who fled homes in Medvar
@ flee_day | displaced | people | arrivals | Kalm |  | People arriving at Kalm in a day
@ camp_cap | other:camp places | people | tent camp | Kalm |  | People the Kalm camp was built for
@ camp_tents | other:tents | count | tent camp | Kalm |  | Tents put up at Kalm
@ reservists | troops | people | reservists | Medvar |  | Reservists called up by Medvar
@ army_loth | troops | people | Lothrian army | Lothria |  | Size of Lothria's army
@ army_medv | troops | people | Medvari army | Medvar |  | Size of Medvar's army
@ tashkol_dead | killed | people | market-goers | Tashkol |  | Killed by the rocket on Tashkol market
@ tashkol_hurt | injured | people | market-goers | Tashkol |  | Hurt by the rocket on Tashkol market
@ tashkol_hosp | hospitalized | people | market-goers | Tashkol |  | Tashkol victims still in hospital
@ funerals | participants | people | mourners | Vessen |  | Mourners at the funerals in Vessen
@ obits | killed | people | Medvari soldiers | local papers |  | Medvari dead found by name by Svoboda
@ obits_officers | killed | people | Medvari officers | local papers |  | Officers among the named Medvari dead
@ bodies_back | other:bodies returned | people | Medvari soldiers | Red Cross |  | Medvari bodies handed over
@ bodies_loth_back | other:bodies returned | people | Lothrian soldiers | Red Cross |  | Lothrian bodies handed over
@ krona | change_rate | % | Medvari lira | Medvar |  | Fall of the lira since the war began
@ pullback | distance | km | both armies | border |  | Pull-back asked of both armies
@ truce_hours | duration | days | truce | Dravna front |  | Length of the truce offered
@ observers | troops | people | observers | Dravna Heights |  | Observers offered by the regional union
@ war_days | duration | days | war | Dravna front |  | How long the war has lasted
@ missing_medv | missing | people | Medvari soldiers | Dravna front |  | Medvari soldiers unaccounted for
@ missing_loth | missing | people | Lothrian soldiers | Dravna front |  | Lothrian soldiers unaccounted for
@ sat_tanks | equipment_lost | count | armoured vehicles | satellite pictures |  | Wrecked vehicles seen from space
@ homes_ostrin | buildings_destroyed | count | homes | Ostrin |  | Houses destroyed in Ostrin
@ homes_share | buildings_destroyed | % | homes | Ostrin |  | Share of Ostrin's houses destroyed
@ claim_ratio | other:ratio | count | Medvari dead | Dravna front |  | How far the two counts are apart
@ rebuild | cost | USD | war damage | Lothria |  | Lothria's estimate of the damage
@ mines | other:mines | count | mines | Dravna Heights |  | Mines laid on the heights
@ obits_share | share | % | Medvari dead | local papers |  | Share of Medvari dead the site finds
@ rations | duration | days | reservists | Medvar |  | Days of food reservists must bring
@ civ_loth_rise | killed | people | civilians | Lothria |  | Rise of the Lothrian civilian toll
@ war_days_diff | duration | days | war | Dravna front |  | Difference to the length of 1998's war
@ tanks_runners | equipment | count | captured tanks | Lothria |  | Captured tanks still in running order
@ pow_batch | other:prisoners per group | people | Medvari prisoners | Lothria |  | Prisoners sent home in one group
@ flee_back | displaced | people | villagers | Lothria |  | Share of the displaced who are back
@ observers_ratio | change_rate | % | observers | Dravna Heights |  | Observers coming compared with the promise
@ home_1998 | duration | days | Marta Juhl | 1998 war |  | Time away from home in 1998
=== Interpress | 2021-09-14
Lothria admits {23 soldiers|dead_loth|total} lost in border war, says it killed {180|dead_medv|total}

KALM, Lothria, Sept 14 (Interpress) - Lothria acknowledged on Tuesday that {23 of its soldiers|dead_loth|total} have died since Sunday in fighting with neighbouring Medvar for the Dravna Heights, and claimed to have killed {"upwards of 180" of the enemy|dead_medv|total}.

Medvar, which says its guns only answered fire, put its own losses at {11 dead|dead_medv|total} and {40 wounded|wound_medv|total} and said Lothria was hiding the true number of its fallen. "They have lost {ninety men|dead_loth|total}, not {twenty-odd|dead_loth|total}," army spokesman Col. Arkady Benes told reporters in Tashkol. Neither account could be checked.

On the Lothrian side of the line {six civilians|civ_loth|total} were killed when shells hit the farming town of Ostrin, the interior ministry said, {three of them pupils|civ_loth_pupils|part} waiting for a school bus. Mayor Lida Orsk counted {more than 200 shells|shells_ostrin|total} by dusk on Monday. {About 4,000 people|flee_loth|total} had left the district, she said.

Benes said {two villagers|civ_medv|total} had died under Lothrian fire at Upper Sarn. He denied that {nine of Medvar's T-72s|tanks_medv|total} had been knocked out, as Lothria's general staff announced, but conceded {"two or three" vehicles|tanks_medv|total} were "out of service".

The bare ridge, {2,300 metres|heights_alt|total} up and of no obvious value, was the prize of a war in 1998 that lasted {17 days|war_1998_len|comparison} and cost {some 1,400 lives|war_1998|comparison}. Tension had been rising since July, when {four herders|herders_july|comparison} were shot dead near a disputed well.
=== Radio Kalm | 2021-09-16
Tents run out as more villagers arrive

The tents are gone. By eight this morning every one of {the 350|camp_tents|total} that the relief service put up on the Kalm racecourse was full, and they keep coming, on tractors, in the backs of lorries, on foot.

{Some 1,900 people|flee_day|period} reached the racecourse yesterday alone; on Tuesday it was {1,100|flee_day|period}. The place was laid out for {2,000|camp_cap|target}. District governor Piet Hallman now speaks of {11,000 displaced|flee_loth|total} across the border strip, not all of them here: many have gone to relatives in Vessen.

Marta Juhl, 71, from Ostrin, slept in a horse box. "In '98 we were home after {a week|home_1998|comparison}. This time there's no house to go back to," she told us. The town hall in Ostrin says {62 houses|homes_ostrin|total} are rubble, {one in five|homes_share|part}. {Eight people|civ_loth|total} have died there and in neighbouring Lisk; the latest, a postman and his wife, were hit last night.

The army's morning bulletin: {41 of ours fallen|dead_loth|total}, {118 wounded|wound_loth|total}. It says {9|dead_loth_day|period} fell on Wednesday, against {14|dead_loth_day|period} the day before. The bulletin gives Medvar's dead as {310|dead_medv|total} and speaks of {53 prisoners|pow_medv|total}, some of whom were driven through town under blankets. We saw perhaps {a dozen|pow_hurt|part} with bandages.

Across the ridge, our colleagues in Tashkol hear of {5,000 people|flee_medv|total} sleeping in schools.
=== Medvar Ministry of Defence | 2021-09-17
Bulletin No. 5 on the repulse of the Lothrian aggression

Position at 18:00 on 17 September.

Own losses, killed: {64|dead_medv|total}
Own losses, wounded: {207|wound_medv|total}
Unaccounted for: {38|missing_medv|total}
Enemy killed: {not less than 240|dead_loth|total}
Enemy prisoners in our hands: {7|pow_loth|total}
Enemy tanks destroyed: {26|tanks_loth|total}
Enemy aircraft downed: {2|jets_loth|total}
Civilians murdered by enemy fire: {19|civ_medv|total}

The claim by the so-called general staff in Vessen that {31 tanks|tanks_medv|total} of the 4th Brigade were lost is a fabrication. {Twelve|tanks_medv|total} were abandoned for technical reasons and will be recovered.

Units have been withdrawn in good order from {three settlements|villages|total} to a shorter line. Reports of a Lothrian advance of {15 kilometres|depth|total} are false; at no point does the enemy stand more than {6 km|depth|total} inside our frontier. Tashkol, {22 km|tashkol_km|total} from the frontier, is not threatened.

By order of the President {30,000 reservists|reservists|total} have been called to the colours. Reservists should report with identity papers and food for {two days|rations|target}.

At 11.20 today a Lothrian rocket struck the covered market in Tashkol. Killed: {13|tashkol_dead|period}. Injured: {46|tashkol_hurt|period}. They are included in the number of civilians given above. The ministry has lodged a protest with the International Committee of the Red Cross.
=== The Continental | 2021-09-18
Whose dead? The arithmetic of a small war

Every evening both capitals publish numbers, and every evening they disagree. Take Medvar's fallen. The ministry in Tashkol admitted on Friday to {64|dead_medv|total}. Lothria, that same night, claimed {420|dead_medv|total}: a gap of {more than six to one|claim_ratio|change}.

A patient little website, Svoboda-Medvar, has been reading the death notices in provincial papers. It has {137 names|obits|total} so far, {21 of them officers|obits_officers|part}, and its editor, who lives abroad, reckons that it catches {half|obits_share|part} at best.

On paper Medvar should be winning. Its army is {85,000 strong|army_medv|total}; Lothria's is {barely 48,000|army_loth|total}. But the tanks tell a different story. Vessen says {34|tanks_medv|total} have been destroyed or taken; Tashkol's own bulletin grants {twelve|tanks_medv|total}, all of them, one is asked to believe, with engine trouble. Commercial satellite pictures from Thursday show {27 burnt-out armoured vehicles|sat_tanks|total} along the Sarn road, but at that resolution no one can say whose they are.

Nor is Vessen candid. It had confirmed {52 military deaths|dead_loth|total} by Friday evening, yet {eight thousand people|funerals|total} lined the streets for funerals at which a priest spoke of {"a hundred sons"|dead_loth|total}. It doesn't discuss the {two jets|jets_loth|total} that Medvar claims; it is happy to discuss the {three helicopters|jets_medv|total} it says it shot down.

What isn't in dispute is the civilians. {Nine dead|civ_loth|total} in Lothria. {Nineteen|civ_medv|total} in Medvar, {thirteen of whom|tashkol_dead|part} died buying vegetables. The lira has fallen {by 18 percent|krona|change}.
=== Interpress | 2021-09-20
Lothria holds {140 sq km|ground|total} of Medvar as truce is offered

VESSEN, Sept 20 (Interpress) - Lothrian troops control {about 140 square kilometres|ground|total} of Medvari territory including {five villages|villages|total}, the general staff said on Monday, as Medvar proposed a {72-hour truce|truce_hours|target} to collect the dead.

Medvar called the figure "boastful" and said {less than 60|ground|total} was occupied, most of it rock. The border war is now {nine days|war_days|total} old.

Lothria's defence minister, Ana Brockdal, told parliament {71 Lothrian servicemen|dead_loth|total} had been killed and {five|missing_loth|total} were missing. She said {206 Medvaris|pow_medv|total} were in captivity, {some 40|pow_hurt|part} of them in hospital, and would be treated "as we would wish ours to be". The Red Cross, which visited a barracks outside Kalm on Sunday, registered {198|pow_medv|total}. Medvar holds {seven Lothrians|pow_loth|total}.

Brockdal said enemy dead stood at {"about 500"|dead_medv|total}. Tashkol's latest count is {103|dead_medv|total}.

The UN refugee agency estimated that {19,000 people|flee_loth|total} had been uprooted in Lothria and {12,500|flee_medv|total} on the other side. The toll among civilians in Lothria rose {by two|civ_loth_rise|change} to {11|civ_loth|total} after a tractor hit a mine near Lisk; in Medvar, a woman injured in the market rocket attack died, bringing the market's toll to {14|tashkol_dead|period} and that of all Medvari civilians to {22|civ_medv|total}. {Seventeen|tashkol_hosp|part} are still in hospital.

Under the offer both armies would withdraw {10 kilometres|pullback|target} from the old line. The Regional Union said it could send {120 observers|observers|target}.
=== Vessen Courier | 2021-09-24
Guns fall silent; bodies exchanged on the Sarn bridge

The first trucks crossed at noon. By three the Red Cross had carried {88 bodies|bodies_back|total} westward to Medvar, and brought {16|bodies_loth_back|total} home to us.

So it ended, if it has ended, after {12 days|war_days|total}, {five fewer|war_days_diff|change} than the last time. The general staff's closing tally, read out on the steps of parliament: {79 Lothrian soldiers dead|dead_loth|total}, {312 wounded|wound_loth|total}, {11 civilians|civ_loth|total} killed. The enemy, it insists, buried {540|dead_medv|total}.

Yesterday Medvar's president for the first time named a number that mothers might believe: {"one hundred and eighty-eight of our boys"|dead_medv|total}. Svoboda's list of names, meanwhile, stands at {261|obits|total}.

What have we got for it? {55 square miles|ground|total} of stones, which under the ceasefire signed in the night we must give back by 1 November; {38 tanks|tanks_medv|total}, burnt or captured, of which {nine|tanks_runners|part} are said to run; and {211 prisoners|pow_medv|total}, who start going home on Monday in groups of {thirty|pow_batch|each}. The finance ministry puts the damage at {$410 million|rebuild|total}.

In Ostrin the count of ruined houses has gone up to {97|homes_ostrin|total}. Of the {20,000|flee_loth|total} who left the strip, the governor said, {about a third|flee_back|part} are back. The rest have been told to wait: sappers say {up to 6,000 mines|mines|total} were sown on the slopes in {less than a fortnight|war_days|total}.

{Sixty|observers|target} unarmed observers arrive next week, {half|observers_ratio|change} what was promised.
