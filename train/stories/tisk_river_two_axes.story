# Sarmadia's offensive across the river Tisk into Velmora (both invented), on a northern and a southern axis, May to July 2031
@ adv_n | distance | km | Sarmadian forces | northern axis | key | Sarmadian advance on the northern (Halva) axis
@ adv_s | distance | km | Sarmadian forces | southern axis | key | Sarmadian advance on the southern (Rudna) axis
@ villages | settlements_held | count | Sarmadian forces | west bank | key | Villages Sarmadia holds across the Tisk
@ area | territory_held | km2 | Sarmadian forces | west bank | key | Area Sarmadia holds across the Tisk
@ dead_sarm | killed | people | Sarmadian soldiers | Tisk front | key | Sarmadian soldiers killed in the offensive
@ dead_velm | killed | people | Velmoran soldiers | Tisk front | key | Velmoran soldiers killed in the offensive
@ troops_sarm | troops | people | Sarmadian forces | Tisk front | key | Sarmadian troops in the offensive
@ troops_velm | troops | people | Velmoran forces | Tisk front | key | Velmoran troops on the front
@ drones_night | equipment_lost | count | Sarmadian drones | Velmora | key | Sarmadian drones downed in a night
@ drones_sent | strikes | count | Sarmadian drones | Velmora |  | Sarmadian drones launched in a night
@ drones_all | equipment_lost | count | Sarmadian drones | Velmora |  | Sarmadian drones downed since the offensive began
@ drones_velm | equipment_lost | count | Velmoran drones | Sarmadia |  | Velmoran drones downed in a night
@ adv_n_day | distance | km | Sarmadian forces | northern axis |  | Ground gained in the north in a day
@ adv_s_day | distance | km | Sarmadian forces | southern axis |  | Ground gained in the south in a day
@ villages_n | settlements_held | count | Sarmadian forces | northern axis |  | Villages held on the northern axis
@ villages_s | settlements_held | count | Sarmadian forces | southern axis |  | Villages held on the southern axis
@ villages_day | settlements_gained | count | Sarmadian forces | west bank |  | Villages Sarmadia took in a day
@ area_n | territory_held | km2 | Sarmadian forces | northern axis |  | Area held on the northern axis
@ area_s | territory_held | km2 | Sarmadian forces | southern axis |  | Area held on the southern axis
@ area_2027 | territory_held | km2 | Sarmadian forces | Kesh spur 2027 |  | Area Sarmadia seized in 2027
@ halva_km | distance | km | Sarmadian forces | Halva |  | Sarmadians' distance from Halva
@ rudna_km | distance | km | Sarmadian forces | Rudna |  | Sarmadians' distance from Port Rudna
@ river_w | distance | m | river Tisk | Lomnik |  | Width of the Tisk at Lomnik
@ front_len | distance | km | front | Tisk |  | Length of the front
@ bridges | other:bridges | count | pontoon bridges | Tisk |  | Pontoon bridges over the Tisk
@ stall | duration | days | Sarmadian forces | northern axis |  | Time without movement in the north
@ villages_fix | settlements_held | count | institute | west bank |  | Villages struck from the institute's list
@ bridges_hit | equipment_lost | count | pontoon bridges | Tisk |  | Pontoon bridges destroyed
@ cas_sarm | casualties | people | Sarmadian soldiers | Tisk front |  | Sarmadian killed and wounded
@ cas_velm | casualties | people | Velmoran soldiers | Tisk front |  | Velmoran killed and wounded
@ dead_sarm_day | killed | people | Sarmadian soldiers | Tisk front |  | Sarmadian soldiers killed in a day
@ dead_velm_day | killed | people | Velmoran soldiers | Tisk front |  | Velmoran soldiers killed in a day
@ wound_velm | injured | people | Velmoran soldiers | Tisk front |  | Velmoran soldiers wounded
@ named_sarm | killed | people | Sarmadian soldiers | Sarmadia |  | Sarmadian dead known by name
@ pow_sarm | captured | people | Sarmadian prisoners | Velmora |  | Sarmadian soldiers held by Velmora
@ pow_velm | captured | people | Velmoran prisoners | Sarmadia |  | Velmoran soldiers held by Sarmadia
@ tanks_sarm | equipment_lost | count | Sarmadian tanks | Tisk front |  | Sarmadian tanks lost
@ tanks_velm | equipment_lost | count | Velmoran tanks | Tisk front |  | Velmoran tanks lost
@ civ_dead | killed | people | civilians | Velmora |  | Civilians killed in Velmora
@ civ_night | killed | people | residents | Port Rudna |  | Killed in Rudna in a night of drones
@ civ_night_hurt | injured | people | residents | Port Rudna |  | Hurt in Rudna in a night of drones
@ fled | displaced | people | villagers | west bank |  | Villagers who fled the west bank
@ area_share | territory_held_share | % | Sarmadian forces | Velmora |  | Part of Velmora that Sarmadia took
@ regained | territory_gained | km2 | Velmoran forces | southern axis |  | Ground Velmora retook in the south
@ regained_v | settlements_gained | count | Velmoran forces | southern axis |  | Villages Velmora retook
@ pushed_s | distance | km | Velmoran forces | southern axis |  | How far Velmora pushed the enemy back
@ off_days | duration | days | offensive | Tisk front |  | How long the offensive has lasted
@ plan_days | duration | days | offensive | Sarmadia |  | Time the Sarmadian plan allowed
@ plan_km | distance | km | Sarmadian forces | west bank |  | Depth the Sarmadian plan foresaw
@ reserve | troops | people | Velmoran reservists | Velmora |  | Reservists Velmora called up
@ troops_n | troops | people | Sarmadian forces | northern axis |  | Sarmadian troops on the northern axis
@ ratio | change_rate | 1 | both armies | Tisk front |  | Ratio of the two sides' losses
@ dead_2027 | killed | people | both armies | Kesh spur 2027 |  | Soldiers killed in the 2027 war
=== Velmora Wire | 2031-05-06
Sarmadians cross Tisk in two places, {four villages|villages|total} lost

DREVIN, May 6 (VW) - Sarmadian infantry held {four villages|villages|total} on the west bank of the Tisk on Tuesday night, {three days|off_days|total} after crossing the river at Lomnik in the north and at Zaruby, upstream of Port Rudna, in the south.

The general staff in Drevin said the enemy had advanced {3 km|adv_n|total} towards Halva and {5 km|adv_s|total} towards Rudna. "They came over {two pontoon bridges|bridges|total}. There is {one|bridges|total} this evening," said its spokesman, Colonel Radim Hauk. At Lomnik the river is {260 metres|river_w|total} wide.

Hauk put Sarmadian dead at {about 350|dead_sarm|total}, {90 of them|dead_sarm_day|period} on Tuesday. He declined to give Velmoran losses. The Sarmadian defence ministry said in its evening bulletin that its forces had "eliminated {up to 400 servicemen|dead_velm|total}" of Velmora; it has said nothing about its own.

Velmora has {some 38,000 soldiers|troops_velm|total} along {210 km|front_len|total} of river, by common estimate. Sarmadia is thought to have massed {55,000|troops_sarm|total} opposite, {two thirds of them|troops_n|part} in the north.

Air defence shot down {31|drones_night|period} of {44 drones|drones_sent|period} overnight. The last war between the two, over the Kesh spur in 2027, killed {2,600 soldiers|dead_2027|comparison} and left Sarmadia with {190 square kilometres|area_2027|comparison} of Velmoran land.
=== Ministry of Defence of Sarmadia, daily bulletin | 2031-05-12
On the progress of the special crossing (Day 9)

NORTHERN GROUP. Units liberated Brod and Stara Halvice. Depth of advance: {11 km|adv_n|total}. Gained in the last 24 hours: {1.5 km|adv_n_day|period}.

SOUTHERN GROUP. Units continued towards Port Rudna. Depth of advance: {14 km|adv_s|total}. Gained in 24 hours: {4 km|adv_s_day|period}.

Settlements under control, both groups: {23|villages|total}, among them {9|villages_n|part} in the north and {14|villages_s|part} in the south.
Territory under control: {410 sq. km|area|total}.

ENEMY LOSSES in 24 hours: {more than 180 servicemen|dead_velm_day|period}, {six tanks|tanks_velm|period}.
Enemy losses since the start: {1,950 servicemen|dead_velm|total}, {62 tanks|tanks_velm|total}.
Prisoners: {340|pow_velm|total}.

OWN LOSSES. The ministry reports for the first time that {127 soldiers and officers|dead_sarm|total} have fallen. The figure of {1,400|dead_sarm|total} spread by Drevin has nothing in common with reality.

AIR DEFENCE downed {17 Velmoran drones|drones_velm|period} over the Orsa and Kalin districts during the night. There is no damage.

Statement by Deputy Minister Colonel-General Arkan Temov: "The enemy says we have {60,000 men|troops_sarm|total} across the Tisk. We have {38,000|troops_sarm|total}, and that suffices." (Editor's note of the Velmora Wire, which reprinted this bulletin: {38,000|troops_velm|total} is the number commonly given for the Velmoran army on the river, not for the Sarmadian.)
=== Baltic Evening Post | 2031-05-13
Maps, lies and a river: what do the Sarmadians really hold?

Two ministries, two wars. Moshkent claims {410 square kilometres|area|total} on the west bank of the Tisk. Drevin concedes {220|area|total}. The Copenhagen Institute for Conflict Mapping, which goes by satellite pictures and geolocated film, drew a line round {295|area|total} yesterday, or {114 square miles|area|total}.

The difference lies mostly in the south. Sarmadia says it has gone {14 kilometres|adv_s|total} there; the institute could follow it for {9.5|adv_s|total}. In the north everyone is nearly agreed: {11|adv_n|total} says one side, {10|adv_n|total} the other and {10.4|adv_n|total} the Danes. Of Moshkent's "{23 settlements|villages|total}" the analysts found {17|villages|total}, {two of them|villages|part} without a single house standing.

The dead are harder. The institute's reckoning, from obituaries, cemeteries and intercepted calls, is {820 Sarmadians|dead_sarm|total} and {640 Velmorans|dead_velm|total}. {Four hundred and six|named_sarm|part} of the former are known by name, {more than three times|ratio|change} what Moshkent admits.

"Drevin says {1,400|dead_sarm|total}. I think Drevin counts wounded as dead," the institute's head, Lise Krogh, said. "Killed and wounded together, {1,400|cas_sarm|total} is far too low: I would say {2,900|cas_sarm|total}."

Villagers pay too: {61 civilians|civ_dead|total} have been killed and {24,000|fled|total} have fled west.
=== Radio Rudna live page | 2031-05-21
06:10 Sirens off. Air force: {58 drones|drones_sent|period} launched at Velmora overnight, {47|drones_night|period} shot down. Sounds a lot. It was {63|drones_night|period} shot down on Sunday.

06:45 One fell on Harbour Street. {Two dead|civ_night|period}, {eleven hurt|civ_night_hurt|period}.

07:30 Correction: it was {one person|civ_night|period} killed on Harbour Street, not {two|civ_night|period}; a woman listed as dead is in surgery.

09:20 Mayor Olga Fersen: the enemy is {19 kilometres|rudna_km|total} from the port. Last Wednesday he was {26|rudna_km|total} away.

10:05 Colonel Hauk's briefing. South: the Sarmadians have now gained {16 km|adv_s|total} since 3 May, {two|adv_s_day|period} of those yesterday. North: {12 km|adv_n|total}, no change in {five days|stall|period}. Villages in enemy hands: {29|villages|total}.

10:12 A colleague asks about the report that it's {32|villages|total}. Hauk: "{Three|villages_day|period} were lost yesterday. Somebody added them twice."

11:40 Moshkent has just claimed {31 settlements|villages|total} and {600 square km|area|total}. We pass it on as a claim.

13:00 Losses. Hauk: {2,700 Sarmadians|dead_sarm|total} killed to date. For our side, the president told parliament this morning that {911 soldiers|dead_velm|total} had been killed and {3,400|wound_velm|total} wounded, the first number from Drevin.

15:30 {Three pontoon bridges|bridges_hit|total} at Zaruby have now been destroyed.

18:00 The call-up begins: {25,000 reservists|reserve|target}.
=== Copenhagen Institute for Conflict Mapping | 2031-06-03
Tisk front, assessment for one month

Key judgments. Sarmadia's southern axis is now the main effort. Since 3 May its forces have advanced {22 km|adv_s|total} there against {13.5 km|adv_n|total} on the Halva axis, which stalled in mid-May. We assess that they control {545 km2|area|total} of the west bank: {205|area_n|part} in the north and {340|area_s|part} in the south. That is {0.9 percent|area_share|part} of Velmora. Sarmadia claims {780 km2|area|total}; Velmora acknowledges {500|area|total}.

Settlements. {38|villages|total} are assessed as held ({12|villages_n|part} north, {26|villages_s|part} south). Our update of 27 May listed {41|villages|total}. {Three|villages_fix|change} were removed because the film showed empty trenches outside them.

Forces. Sarmadia has committed {71,000 personnel|troops_sarm|total}. Velmora has raised its strength on the river from {38,000|troops_velm|total} to {52,000|troops_velm|total}.

Losses. Sarmadian fatalities: {2,350|dead_sarm|total} (Velmora: {4,600|dead_sarm|total}; Sarmadia: {388|dead_sarm|total}). Velmoran fatalities: {1,720|dead_velm|total} (Velmora: {1,304|dead_velm|total}; Sarmadia: {5,900|dead_velm|total}). Visually confirmed tank losses: {94 Sarmadian|tanks_sarm|total}, {51 Velmoran|tanks_velm|total}.

Air. {1,190 Sarmadian drones|drones_all|total} have been shot down according to Velmora; nightly numbers peaked at {84|drones_night|period} on 30 May.

Outlook. Captured orders foresaw {40 km|plan_km|target} in {12 days|plan_days|target}.
=== Hemisphere Press Agency | 2031-06-19
Velmora strikes back near port, says enemy dead pass {6,000|dead_sarm|total}

PORT RUDNA, Velmora, June 19 (HPA) - Velmoran troops have driven Sarmadian forces back {6 km|pushed_s|period} on the southern axis of the Tisk front and retaken {eight villages|regained_v|period} and {115 square km|regained|period} since Sunday, the defence ministry in Drevin said on Thursday.

The Sarmadians, who came within {11 km|rudna_km|total} of Port Rudna last week, their closest, are {17 km|rudna_km|total} from it today. Their advance in the south, at its deepest {25 km|adv_s|total}, has been cut to {19|adv_s|total}. In the north, {14 km|adv_n|total} in, they are within {7 km|halva_km|total} of the rail junction of Halva and have not moved.

Moshkent called the southern withdrawal "a regrouping" and said it still held {44 settlements|villages|total} on the west bank; Drevin said {33|villages|total}.

Both sides claim to bleed the other. Drevin says {6,150 Sarmadian soldiers|dead_sarm|total} have been killed in {nearly seven weeks|off_days|total}, {310 of them|dead_sarm_day|period} on Wednesday. Sarmadia admits to {512|dead_sarm|total} and claims {7,800 Velmorans|dead_velm|total}. President Ana Rybar gave Velmora's losses on Tuesday as {1,866 killed|dead_velm|total}; the Sarmadian ministry quoted her as saying "{18,660|dead_velm|total}", a misquotation it has not withdrawn.

{Seventy-six drones|drones_night|period} were shot down overnight, {two|civ_night|period} people dying in Rudna from debris. Velmora says it holds {280 prisoners|pow_sarm|total}, Sarmadia {615|pow_velm|total}.
=== The Drevin Courier | 2031-07-04
{Two months|off_days|total} on the Tisk: the account so far

Yesterday's armistice talks failed, so it is worth writing down what {62 days|off_days|total} have cost and to whom.

Ground. The Sarmadians hold {480 square kilometres|area|total} west of the river, says our ministry; the Copenhagen institute says {505|area|total}; Moshkent, which in June boasted of {860|area|total}, now says {"about 700"|area|total}. In English newspapers you will read {195 square miles|area|total}, which is the institute's figure in their units. It isn't larger than the Kesh spur alone, as a deputy said on television: the spur was {190|area_2027|comparison} kilometres, not miles.

Villages: {31|villages|total}, {12|villages_n|part} of them on the northern axis. Depth: {14 km|adv_n|total} before Halva, {17|adv_s|total} before Rudna.

People. Our dead are {2,214|dead_velm|total}, the president says. The institute believes {2,900|dead_velm|total}. The enemy's dead are {7,300|dead_sarm|total} by our ministry, {4,050|dead_sarm|total} by the institute and {640|dead_sarm|total} by his own. Killed and wounded together, the institute arrives at {15,500|cas_sarm|total} for them and {11,000|cas_velm|total} for us. Of civilians {203|civ_dead|total} are dead, and {68,000|fled|total} are in schools and gymnasiums.

Strength. {64,000 Sarmadians|troops_sarm|total} face {59,000 of ours|troops_velm|total}, reservists included.

Drones. {2,310|drones_all|total} downed since May; last night, for the first time since the crossing, {none|drones_night|period}.
