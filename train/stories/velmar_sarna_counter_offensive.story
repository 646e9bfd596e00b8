# Velmar's counter-offensive on the Sarna front against Durrania, both invented, May to September 2024; ground retaken, losses by both sides
@ retaken | territory_gained | km2 | Velmar army | Sarna front | key | Ground retaken by Velmar since the start
@ retaken_week | territory_gained | km2 | Velmar army | Sarna front |  | Ground retaken in a single week
@ villages | settlements_gained | count | Velmar army | Sarna front | key | Villages retaken by Velmar
@ held | territory_held | km2 | Durrania | Lesk province | key | Ground Durrania still holds in Lesk
@ held_share | territory_held_share | % | Durrania | Lesk province | key | Share of Lesk under Durranian control
@ velmar_dead | killed | people | Velmar soldiers | Sarna front | key | Velmar soldiers killed in the offensive
@ durran_dead | killed | people | Durranian soldiers | Sarna front | key | Durranian soldiers killed in the offensive
@ prisoners | captured | people | Durranian soldiers | Sarna front | key | Durranian soldiers taken prisoner
@ velmar_armour | equipment_lost | count | Velmar army | Sarna front | key | Velmar armoured vehicles lost
@ durran_armour | equipment_lost | count | Durranian army | Sarna front |  | Durranian armoured vehicles lost
@ to_kamen | distance | km | Velmar army | Kamen |  | Distance of the front from Kamen
@ civ_horka | killed | people | civilians | Horka |  | Civilians found dead in Horka
@ civ_all | killed | people | civilians | Lesk province |  | Civilians killed in Lesk in the offensive
@ civ_kamen | killed | people | civilians | Kamen |  | Civilians killed in the market at Kamen
@ fled | displaced | people | civilians | Kamen district |  | People who fled Kamen district
@ returned | participants | people | inhabitants | Horka |  | People back in Horka
@ horka_pop | participants | people | inhabitants | Horka |  | Inhabitants of Horka before the war
@ horka_homes | buildings_destroyed | count | homes | Horka |  | Homes destroyed in Horka
@ horka_share | share | % | homes | Horka |  | Share of Horka's homes that can be lived in
@ brigades | troops | people | Velmar brigades | Sarna front |  | Velmar soldiers in the attack
@ brigades_n | equipment | count | Velmar brigades | Sarna front |  | Velmar brigades in the attack
@ reserve | troops | people | Durranian reserves | Kamen |  | Durranian reserves brought up
@ mines | equipment | count | mines | Sarna front |  | Mines in the belt
@ mine_belt | distance | km | mine belt | Sarna front |  | Depth of the mine belt
@ mines_cleared | equipment | count | mines | Horka district |  | Mines cleared since liberation
@ mine_dead | killed | people | sappers | Horka district |  | Sappers killed clearing mines
@ advance | advance_rate | km/day | Velmar army | Sarna front |  | Pace of the advance
@ depth | distance | km | Velmar army | Sarna bridgehead |  | Depth of the bridgehead
@ width | distance | km | Velmar army | Sarna front |  | Width of the attack
@ lost_2022 | territory_lost | km2 | Velmar | Lesk province |  | Ground Velmar lost in 2022
@ lost_days | duration | days | Velmar | Lesk province |  | Time in which Velmar lost it in 2022
@ goal | territory_gained | km2 | Velmar army | Sarna front |  | Ground Velmar planned to take
@ prisoners_velmar | captured | people | Velmar soldiers | Sarna front |  | Velmar soldiers taken prisoner
@ swap | captured | people | prisoners | Topol crossing |  | Prisoners given back by each side
@ shells_day | strikes | count | Durranian artillery | Horka |  | Shells on Horka in a day
@ aid | aid | USD | allies | Velmar |  | Military aid sent to Velmar
@ aid_new | aid | USD | allies | Velmar |  | New military aid promised
@ leopards | equipment | count | tanks | Velmar army |  | Western tanks given to Velmar
@ jets | equipment_lost | count | Velmar air force | Sarna front |  | Velmar jets shot down
@ velmar_wounded | injured | people | Velmar soldiers | Sarna front |  | Velmar soldiers wounded
@ durran_cas | casualties | people | Durranian soldiers | Sarna front |  | Durranian killed and wounded
@ velmar_cas | casualties | people | Velmar soldiers | Sarna front |  | Velmar killed and wounded
@ day_dead | killed | people | Velmar soldiers | Sarna front |  | Velmar soldiers killed on the first day
@ hill_dead | killed | people | Durranian soldiers | Hill 211 |  | Durranian dead on Hill 211
@ poll | share | % | voters | Velmar |  | Velmar people who back the offensive
@ obits | killed | people | Velmar soldiers | obituaries |  | Velmar dead named in obituaries
@ pris_more | captured | people | Durranian soldiers | Horka |  | Prisoners added in one column
@ war_days | duration | days | Velmar army | Sarna front |  | Time since the offensive began
@ villages_week | settlements_gained | count | Velmar army | Sarna front |  | Villages retaken in a week
@ villages_new | settlements_gained | count | Velmar army | Sarna front |  | Villages taken beside Stara
@ hill_pris | captured | people | Durranian soldiers | Hill 211 |  | Prisoners taken on Hill 211
@ armour_repair | equipment | count | Velmar army | Sarna front |  | Velmar armoured vehicles under repair
@ grey_villages | other:contested villages | count | villages | Sarna front |  | Contested villages struck from the list
@ horka_shelled | killed | people | civilians | Horka |  | Civilians killed by shells on Horka
@ wounded_ratio | other:wounded ratio | 1 | Velmar soldiers | Sarna front |  | Velmar wounded for each dead
@ armour_share | share | % | Velmar army | Sarna front |  | Share of Velmar armour lost
@ leopards_lost | equipment_lost | count | Leopards | Velmar army |  | Leopard tanks lost
@ attacks_day | strikes | count | Velmar attacks | Horka and Brod |  | Attacks beaten off in a day
@ velmar_dead_day | casualties | people | Velmar soldiers | Horka and Brod |  | Velmar losses in a day
@ armour_day | equipment_lost | count | Velmar tanks | Horka and Brod |  | Velmar tanks lost in a day
@ armour_day2 | equipment_lost | count | Velmar vehicles | Horka and Brod |  | Other Velmar armour lost in a day
@ kamen_hurt | injured | people | civilians | Kamen |  | Civilians hurt in the market at Kamen
@ wounded_back | share | % | Velmar wounded | Sarna front |  | Share of Velmar wounded back at the front
@ kamen_diff | other:difference | people | civilians | Kamen |  | Gap between the two market tolls
@ velmar_dead_rise | killed | people | Velmar soldiers | Sarna front |  | Rise of the Velmar death toll
@ mine_years | duration | days | sappers | Horka district |  | Time needed to clear the mines
@ leopards_seen | equipment | count | Leopards | Horka |  | Leopards the reporter saw
=== Northline Agency | 2024-05-21
Velmar says it has retaken {seven villages|villages|total} in push across Sarna

TOPOL, May 21 (Northline) - Velmar's army has driven Durranian troops out of {seven villages|villages|total} and {about 110 square kilometres|retaken|total} of Lesk province in the {three days|war_days|total} since it crossed the Sarna river, the general staff said on Tuesday.

The attack, on a front {38 km|width|total} wide, is the largest by Velmar since the autumn of 2022, when it lost {5,200 square kilometres|lost_2022|comparison} in {19 days|lost_days|comparison}. {Eight brigades|brigades_n|total}, {some 30,000 men|brigades|total}, are taking part, according to two Western officials.

Spokesman Colonel Ilja Brandt said {more than 400 Durranian soldiers|durran_dead|total} had been killed and {163|prisoners|total} captured. He gave no figure for Velmar's own dead. Durrania's defence ministry called the claims "cinema" and said it had killed {1,200 attackers|velmar_dead|total}, burned {47 armoured vehicles|velmar_armour|total} and shot down {two jets|jets|total}.

Neither account could be checked. A Northline reporter at a field hospital in Topol counted {31 bodies|day_dead|part} brought in on Saturday, the first day.

Before the offensive Durrania held {6,900 square km|held|total}, or {61 percent|held_share|total}, of Lesk. The front is now {44 km|to_kamen|total} from Kamen, the rail town through which it supplies its army in the south.
=== The Harbour Times | 2024-05-22
Velmar claws back {42 square miles|retaken|total} as tanks cross Sarna

Velmar's forces have recaptured {42 square miles|retaken|total} and {seven villages|villages|total} in {three days|war_days|total} after crossing the Sarna, its general staff said, in an assault along {24 miles|width|total} of front.

{More than 400|durran_dead|total} of the enemy were killed and {136|prisoners|total} taken prisoner, a spokesman claimed. Durrania says {1,200 Velmarians|velmar_dead|total} have fallen.

What lies ahead is worse, says Hugh Pelly, a retired brigadier. "They have crossed a river. They have not crossed the belt." The belt is {nine miles|mine_belt|total} deep and sown with {perhaps half a million|mines|total} mines. Velmar has {60 Leopards|leopards|total} to throw at it.

Allies have sent weapons worth {$14 billion|aid|total} since the war began, and will want to see what it bought. The aim whispered in the capital is Kamen and {1,000 square miles|goal|target} before the rains.
=== Velmar General Staff | 2024-06-09
SITUATION REPORT No. 22

Sarna operational direction, as of 18:00

Settlements liberated: {19|villages|total} (past week: {4|villages_week|period})
Area liberated: {324 sq km|retaken|total}; of which past week {71 sq km|retaken_week|period}
Depth of the bridgehead: {17 km|depth|total}
Average daily advance: {0.8 km|advance|total}

Enemy losses since 18 May:
Killed: {2,950|durran_dead|total}
Prisoners: {611|prisoners|total}
Tanks and other armoured vehicles: {204|durran_armour|total}

On 8 June the 14th Brigade took Hill 211 east of Horka. The enemy left {58 dead|hill_dead|part} on the slopes and {22 men|hill_pris|part} surrendered, their company commander among them. These are contained in the above.

The enemy's statement of 7 June that our forces have lost {390 armoured vehicles|velmar_armour|total} exceeds the number deployed in the direction. Actual irrecoverable loss: {68|velmar_armour|total}. A further {51 vehicles|armour_repair|total} are under repair.

CORRECTION: Situation Report No. 21 gave {21 settlements|villages|total} as liberated. {Two of them|grey_villages|part}, Lower Brod and Stara, are contested and have been removed from the list.
=== Radio Free Lesk live page | 2024-06-23
07:15 Horka is free. Mayor-in-exile Dana Kolar rings us from the town hall steps. The flag went up at 05:50.

08:40 Before the war {11,400 people|horka_pop|comparison} lived here. She thinks {300|returned|total} are left, all of them in cellars.

09:05 General staff: with Horka it's {27 settlements|villages|total}, {460 sq km|retaken|total}.

10:30 Grim news. Police have opened a pit behind the dairy: {nine bodies|civ_horka|total}, hands tied.

11:20 Shelling. Kolar has counted {140 shells|shells_day|period} since breakfast. {Two pensioners|horka_shelled|period} killed at the pump.

12:45 Now {14|civ_horka|total} from the pit.

13:30 Durrania admits leaving the town "for more advantageous lines". It says {3,900 of ours|velmar_dead|total} have died since May and it has lost {870|durran_dead|total}. Brandt laughs: "Their {870|durran_dead|total} is one bad Tuesday. We have {over 4,000|durran_dead|total}."

15:10 Prisoners: a column of {120|pris_more|increment} just walked past our Marek. That takes the total over {900|prisoners|total}.

17:00 Kolar again: {one house in five|horka_share|part} has a roof you could sleep under.

18:25 The dairy: digging has stopped for the night. {Seventeen|civ_horka|total}. We said {18|civ_horka|total} at 18:05, that was wrong, one was counted twice.
=== Meridian Press | 2024-07-14
ANALYSIS - At the belt, Velmar's offensive slows to a crawl

TOPOL (Meridian) - {Eight weeks|war_days|total} in, the question asked in allied capitals is no longer how fast but whether.

Velmar has regained {some 530 sq km (205 square miles)|retaken|total}, mapping group Frontier Watch says, against {2,600 sq km|goal|target} in the plan shown to allies in March. Last week it took {9 sq km|retaken_week|period}, down from {71|retaken_week|period} in the first week of June. The pace has fallen to {150 metres a day|advance|total}. Durrania still controls {6,370 sq km|held|total}, {56 percent|held_share|total} of Lesk.

The cost is disputed. Frontier Watch has collected {1,874 obituaries|obits|total} of Velmar soldiers since May 18 and believes the true toll is {between 2,500 and 3,000|velmar_dead|total}, with {three times as many|wounded_ratio|change} wounded. The Durranian ministry's latest claim is {9,100|velmar_dead|total}. For Durrania's dead the group offers {2,200|durran_dead|total}, well short of the {5,300|durran_dead|total} announced in Velmar's capital.

Armour tells the same tale. From photographs the group confirms {131|velmar_armour|total} Velmar tanks and carriers destroyed or abandoned, {nearly a third|armour_share|part} of what went in, and {172|durran_armour|total} on the other side. {Fourteen|leopards_lost|part} were Leopards.

Durrania has moved {12,000 reserves|reserve|total} to Kamen, {31 km|to_kamen|total} behind the line. In a poll on Friday {64 percent|poll|total} of Velmarians backed the offensive, compared with {81 percent|poll|total} in May.
=== Durranian Ministry of Defence | 2024-08-02
The Ministry's evening communique

Units of the Southern Group continue to repel attempts by the adversary to advance in the Horka and Brod directions. {Eleven attacks|attacks_day|period} were beaten off in the last 24 hours. The adversary lost {up to 240 men|velmar_dead_day|period}, {six tanks|armour_day|period} and {nine|armour_day2|period} other armoured vehicles.

In all since 18 May the Velmar side has lost {over 43,000 killed and wounded|velmar_cas|total}, {of them 11,600 killed|velmar_dead|total}, as well as {1,010 armoured vehicles|velmar_armour|total} and {nine aircraft|jets|total}. {Three hundred and eighteen|prisoners_velmar|total} Velmar servicemen have laid down their arms.

The claim of a "breakthrough" at Stara is false. The adversary holds {no more than 400 square kilometres|retaken|total} of fields and {ruins of 20 hamlets|villages|total}, having promised its sponsors Kamen by July.

On 1 August Velmar rockets struck the market in Kamen, where {16 civilians were killed|civ_kamen|total} and {41 injured|kamen_hurt|total}. Since the beginning of the adventure {133 peaceful residents|civ_all|total} of Lesk have perished through its fire. {Some 7,000|fled|total} have been brought from Kamen district to safety.
=== Northline Agency | 2024-08-29
Velmar breaks through mine belt, claims {34th village|villages|total}

TOPOL, Aug 29 (Northline) - Velmar's troops have pierced the last of the minefields south of Horka and stand {18 km|to_kamen|total} from Kamen, the general staff said on Thursday, its first significant gain in a month.

The army had taken Stara and {two other villages|villages_new|increment}, Colonel Brandt said, and freed {96 square km|retaken_week|period} in six days, bringing the ground recovered to {700 sq km|retaken|total}. Prisoners numbered {1,640|prisoners|total}, up from {1,200|prisoners|total} a month ago.

Durrania did not comment on Stara. It repeated that {11,600|velmar_dead|total} Velmar soldiers had died, a figure it first gave on August 2.

President Karel Hudec told parliament for the first time what the offensive had cost. "{Three thousand four hundred and twelve|velmar_dead|total} of our own will not come home," he said. {Another 10,900|velmar_wounded|total} were wounded, {a quarter|wounded_back|part} of whom have gone back to the line.

The United Nations said it had verified {287 civilian deaths|civ_all|total} in Lesk since May, {17|civ_horka|part} of them in the pit at Horka and {14|civ_kamen|part} at Kamen market, {two fewer|kamen_diff|change} than Durrania reported. More than {22,000 people|fled|total} have left Kamen and the farms around it.

Allies pledged {a further $1.8 billion|aid_new|increment} this week.
=== The Harbour Times | 2024-09-20
The price of {300 square miles|retaken|total}

From our correspondent in Horka

Rain has closed the campaign. On the map it looks like a thumbprint: {36 villages|villages|total}, {312 square miles|retaken|total}, the spire of Kamen church {seven miles|to_kamen|total} off and out of reach. Of Lesk the Durranians still have {54 per cent|held_share|total}, about {2,360 square miles|held|total}; in May it was {61|held_share|total}.

Velmar's dead stand at {3,790|velmar_dead|total}, {378 more|velmar_dead_rise|change} than the president disclosed last month. Their enemy's are put by Western officials at {around 4,500|durran_dead|total}, with casualties of all kinds near {16,000|durran_cas|total}; Velmar says {8,200|durran_dead|total} died, having said {8,900|durran_dead|total} last week before, a spokesman explained, "a duplicate was found". There were {1,702 prisoners|prisoners|total} until Tuesday, when {200 from each side|swap|each} were exchanged at Topol.

In Horka {2,600|returned|total} of the old {11,400|horka_pop|comparison} are home. They are patching roofs: {1,950 houses|horka_homes|total} are past patching. Sappers have lifted {38,000 mines|mines_cleared|total} in the district and lost {six of their number|mine_dead|total} to the work. At this rate, their captain says, it will take {30 years|mine_years|target}.

{Sixty|leopards|total} Leopards came in spring. I saw {four|leopards_seen|part} under nets by the dairy, engines cold.
