# Insurgents of the Ansar Brigade overrun the army base at Inzala in Tessara, an invented Sahel state, in September 2019; disputed tolls, captured arms, a relief column and its ambush
@ dead_sold | killed | people | soldiers | Inzala base | key | Soldiers killed at Inzala
@ dead_ins | killed | people | insurgents | Inzala base | key | Insurgents killed at Inzala
@ dead_civ | killed | people | villagers | Inzala village | key | Civilians killed in Inzala village
@ dead_amb | killed | people | soldiers | Tarmit road | key | Soldiers killed in the ambush on the Tarmit road
@ dead_amb_ins | killed | people | insurgents | Tarmit road | | Insurgents killed in the ambush
@ missing | missing | people | soldiers | Inzala base | | Soldiers missing after Inzala
@ returned | rescued | people | soldiers | Tarmit | | Missing soldiers who came back
@ captured | captured | people | soldiers | Ansar Brigade | key | Soldiers in the insurgents' hands
@ captured_off | captured | people | officers | Ansar Brigade | | Officers in the insurgents' hands
@ pris_ins | captured | people | insurgents | Inzala base | | Insurgents taken alive
@ wounded | injured | people | soldiers | Inzala base | | Soldiers wounded at Inzala
@ wounded_amb | injured | people | soldiers | Tarmit road | | Soldiers wounded in the ambush
@ garrison | troops | people | soldiers | Inzala base | key | Garrison of Inzala
@ attackers | troops | people | insurgents | Inzala base | key | Attackers at Inzala
@ column | troops | people | soldiers | relief column | | Soldiers in the relief column
@ french | troops | people | French soldiers | Sahel | | French soldiers in the region
@ veh_lost | equipment_lost | count | army vehicles | Inzala base | key | Army vehicles burnt or taken at Inzala
@ veh_amb | equipment_lost | count | army vehicles | Tarmit road | | Army vehicles lost in the ambush
@ veh_col | equipment | count | army vehicles | relief column | | Vehicles of the relief column
@ bikes | equipment | count | motorcycles | Inzala base | | Motorcycles of the attackers
@ bikes_lost | equipment_lost | count | motorcycles | Inzala base | | Motorcycles destroyed
@ pick_lost | equipment_lost | count | pickups | Inzala base | | Insurgent pickups destroyed
@ guns | equipment_lost | count | rifles | Inzala base | | Rifles taken from the base
@ mortar | equipment_lost | count | mortars | Inzala base | | Mortars taken from the base
@ helis_sent | equipment | count | helicopters | Inzala base | | Helicopters sent
@ strikes_fr | strikes | count | French air strikes | Sahel | | French air strikes after the attack
@ dead_fr | killed | people | insurgents | French air strikes | | Insurgents killed by French air strikes
@ shell_time | duration | days | mortar fire | Inzala base | | Length of the mortar fire
@ dur | duration | days | battle | Inzala base | | Length of the fight
@ relief | duration | days | relief column | Inzala base | | Time till help arrived
@ amb_dur | duration | days | ambush | Tarmit road | | Length of the ambush
@ mines | strikes | count | mines | Tarmit road | | Mines the column hit
@ dist | distance | km | Inzala base | Kadou | | Distance of Inzala from Kadou
@ dist_border | distance | km | Inzala base | border | | Distance of Inzala from the border
@ disp | displaced | people | villagers | Inzala district | key | People who fled the district
@ houses | buildings_destroyed | count | houses | Inzala village | | Houses burnt in the village
@ posts | settlements_held | count | army posts | northern border | | Posts the army gives up
@ posts_left | settlements_held | count | army posts | northern border | | Posts the army keeps
@ dead_july | killed | people | soldiers | Beler | | Soldiers killed at Beler in July
@ dead_year | killed | people | soldiers | Tessara | | Soldiers killed since January
@ pay | aid | XOF | widows | Tessara | | Payment to each widow
@ mourning | duration | days | mourning | Tessara | | Days of mourning
@ video | duration | days | video | Ansar Brigade | | Length of the video
@ swap | captured | people | insurgents | Tessara | | Prisoners the Brigade wants freed
@ freed | captured | people | soldiers | Ansar Brigade | | Soldiers let go
@ dead_capt | killed | people | soldiers | Ansar Brigade | | Soldiers dead in captivity
@ officers | participants | people | officers | Tessara | | Officers dismissed
@ march | participants | people | women | Kadou | | Women marching in Kadou
@ food | duration | days | garrison | Inzala base | | Days of food left in the base
@ ammo | other:cartridges | count | soldiers | Inzala base | | Cartridges for each soldier
@ graves | other:graves | count | graves | Inzala base | | Graves at the base
@ hosp | hospitalized | people | soldiers | military hospital | | Wounded in the military hospital
@ dead_hosp | killed | people | soldiers | Inzala base | | Soldiers of Inzala dead of wounds
@ found_well | missing | people | soldiers | Inzala base | | Missing found dead in a well
@ dead_amb_hosp | killed | people | soldiers | Tarmit road | | Dead of the ambush who died in hospital
@ disp_kids | share | % | displaced | Inzala district | | Women and children among the displaced
@ buried_home | other:graves | count | soldiers | Kadou | | Soldiers of Inzala buried in Kadou
@ captured_gap | captured | people | soldiers | Ansar Brigade | | Prisoners not seen in any video
@ veh_taken | equipment_lost | count | army vehicles | Inzala base | | Vehicles driven off
@ dead_civ_army | killed | people | villagers | Inzala village | | Villagers killed by soldiers
@ capt_dur | duration | days | prisoners | Ansar Brigade | | Time in captivity
@ captured_join | captured | people | soldiers | Ansar Brigade | | Prisoners who joined the Brigade
@ widows_paid | affected | people | widows | Kadou | | Widows who were paid
=== Sahel Dispatch | 2019-09-17
{At least 25 soldiers|dead_sold|total} killed in attack on Tessaran border base

KADOU, Sept 17 (Sahel Dispatch) - Gunmen on motorcycles and pickup trucks attacked an army base in northern Tessara at dawn on Monday, killing {at least 25 soldiers|dead_sold|total}, the army said. It called the toll provisional.

{Sixty soldiers|missing|total} were missing from the garrison of Inzala, {310 km|dist|total} north of the capital Kadou and {18 km|dist_border|total} from the border. {Fifteen "terrorists"|dead_ins|total} had been killed, army spokesman Colonel Bakari Sow told Radio Tessara.

No group claimed the attack. The Ansar Brigade, which has fought the state since 2014, killed {31 soldiers|dead_july|comparison} at Beler in July, its bloodiest raid until now.

A security source said that {about 200 fighters|attackers|total} came on {some 90 motorcycles|bikes|total} after {a quarter of an hour|shell_time|total} of mortar fire. The garrison had {about 180 men|garrison|total}.

The fight lasted {five hours|dur|total}. {Two helicopters|helis_sent|total} sent from Kadou turned back in a dust storm.

{Nine villagers|dead_civ|total} also died, the mayor of Inzala said.

France has {4,500 soldiers|french|total} in the region. It said that it had not been asked for help until noon.
=== Radio Tessara (state) | 2019-09-18
COMMUNIQUE No. 2 OF THE GENERAL STAFF

The General Staff informs the nation of the following account, as of Tuesday evening:

Friendly forces: {38 dead|dead_sold|total}, {41 wounded|wounded|total}, {27 missing|missing|total}
Enemy: {62 neutralised|dead_ins|total}, {5|pris_ins|total} captured
Material lost: {17 vehicles|veh_lost|total} burnt or carried off
Enemy material destroyed: {33 motorcycles|bikes_lost|total}, {two pickups|pick_lost|total}

The garrison, {212 strong|garrison|total}, faced {more than 500 attackers|attackers|total} come from across the frontier. It fought for {seven hours|dur|total} and didn't give up the colours. Men who had been taken for missing have walked in to Tarmit: {34 of them|returned|total} by this hour.

Rumours that {a hundred|dead_sold|total} of our children fell at Inzala serve the enemy. So does the video now going round, which was made at Beler in July.

{Four inhabitants|dead_civ|total} of the village were killed by the fire of the assailants. The figure of {nine|dead_civ|total}, spread by a mayor who wasn't there, is false.

The President has decreed {three days|mourning|total} of mourning. Each widow will receive {2 million francs|pay|each}. The relief column of {240 men|column|total} under Major Idriss Keba has left Tarmit and is expected in Inzala tonight.
=== Desert Monitor | 2019-09-19
The raid on Inzala as the Ansar Brigade tells it

The following was put on a channel used by the Brigade. We give it without belief.

"On the morning of Monday our brothers, {no more than 140|attackers|total}, took the barracks of the tyrant. They killed {eighty of his soldiers|dead_sold|total} and drove {27 away as prisoners|captured|total}, {two of them officers|captured_off|part}. They took {31 vehicles|veh_lost|total}, {two mortars|mortar|total} and {more than 300 rifles|guns|total}. Of ours, {eleven|dead_ins|total} were accepted as martyrs. We killed {none|dead_civ|total} in the village."

Desert Monitor adds: a video of {four minutes|video|total} shows {at least 46 bodies|dead_sold|part} in army uniform. The place is Inzala, as the water tower proves, and not Beler, as the state radio says. We count {19 prisoners|captured|total} on a truck. The army's {62 "neutralised"|dead_ins|total} are nowhere seen; we saw {six dead|dead_ins|part} without uniform.

In the village, the market women's association gave us {14 names|dead_civ|total} of dead and told of {forty houses|houses|total} burnt, by whom they wouldn't say. {Some 3,000 people|disp|total} were on the road to Tarmit yesterday with goats and bedding.

The base had asked in August for bullets. Each man had {sixty|ammo|each}.
=== Sahel Dispatch | 2019-09-20
Tessara relief column ambushed on way to stricken base, {16 dead|dead_amb|total}

KADOU, Sept 20 (Sahel Dispatch) - Insurgents ambushed a column sent to relieve a ravaged army base in northern Tessara, killing {16 soldiers|dead_amb|total} and wounding {22|wounded_amb|total}, the general staff said on Friday.

The {240-man column|column|total} hit {two mines|mines|total} on the road from Tarmit on Wednesday night and was then shot at for {an hour|amb_dur|total}. {Eight|veh_amb|part} of its {30 vehicles|veh_col|total} were lost. It killed {20 attackers|dead_amb_ins|total}, the staff said, and reached Inzala on Thursday, {more than three days|relief|total} after the raid.

There it found more dead. The army's losses in Monday's attack rose to {53|dead_sold|total} from {38|dead_sold|total}. {Twelve men|missing|total} were still unaccounted for; {some of them|captured|part}, the staff admitted for the first time, might be in the hands of the Ansar Brigade. The Brigade claims {27 captives|captured|total} and {80 dead|dead_sold|total}.

The latest losses bring to {nearly 190|dead_year|total} the number of soldiers Tessara has lost since January.

French Mirage jets struck {four times|strikes_fr|total} near the border on Thursday, killing {"about 30" insurgents|dead_fr|total}, Paris said.

The UN refugee agency said {7,800 people|disp|total} had fled the district.
=== L'Horizon de Kadou | 2019-09-24
Those {212 men|garrison|total}: a sergeant remembers

"They tell you {212|garrison|total}. On paper! There were {148 of us|garrison|total} that morning; the rest were on leave or had never existed except for their pay," says the sergeant, who is in the military hospital with {55 other wounded|hosp|total} and whose name we'll keep.

We had food for {two days|food|total}, he says. We had {forty rounds|ammo|each}. The shells fell for {forty minutes|shell_time|total}, not {fifteen|shell_time|total}. Then they came over the north wall, {three hundred|attackers|total}, perhaps more, who counts? By nine it was over. The army says {seven hours|dur|total}. "{Two and a half|dur|total}. I was there."

He believes that {sixty or seventy|dead_sold|total} of his comrades died. The army held to {53|dead_sold|total} on Monday. To that it adds {16|dead_amb|total} on the Tarmit road, where the Brigade says it killed {35|dead_amb|total}.

Yesterday {two thousand women|march|total} in white marched from the barracks to the palace to ask for a list. There's none. The widows have had {half a million francs|pay|each} of the {two million|pay|target} promised.

The wounded of Inzala are {68|wounded|total}, the hospital's director told us. It was {41|wounded|total} in the communique.
=== Sahel Dispatch | 2019-10-02
Tessara sacks generals, gives up {five border posts|posts|total}

KADOU, Oct 2 (Sahel Dispatch) - Tessara's president dismissed {three generals|officers|total} on Wednesday and ordered the army out of {five small posts|posts|total} along the northern border, leaving it with {nine|posts_left|total}, after insurgents overran its base at Inzala last month.

The chief of staff, General Amadou Bello, had come under fire over the death toll. The army first said {at least 25|dead_sold|total} and now says {61|dead_sold|total}, of whom {eight|dead_hosp|part} died of wounds. Colonel Sow, its spokesman, said {no soldier|missing|total} was missing any longer, since {ten|captured|total} were known to be prisoners and {two|found_well|total} had been found in a well.

Enemy dead, given as {62|dead_ins|total}, were "at least {24|dead_ins|total}", he said; the earlier number had included motorcycles. {Seventeen vehicles|veh_lost|total} and {160 rifles|guns|total} were lost.

The Ansar Brigade has offered to give up its {27 captives|captured|total} for {40 prisoners|swap|target} in Tessaran jails.

In the ambush of September 18 on the Tarmit road {19 soldiers|dead_amb|total} died, {three of them|dead_amb_hosp|part} in hospital.

The number of displaced has grown to {12,400|disp|total}, the UN said, {four in five|disp_kids|part} of them women and children.
=== Desert Monitor | 2019-10-21
Inzala: what can be known, a month later

Dead soldiers. The army's list, leaked last week, has {71 names|dead_sold|total}. It has said {61|dead_sold|total}. On satellite pictures, behind the barracks, are {58 fresh graves|graves|total}; {eleven men|buried_home|part} were buried in Kadou. The Brigade's {eighty|dead_sold|total} is thus nearer than the first {25|dead_sold|total}.

Dead insurgents: between {the eleven|dead_ins|total} of the Brigade and {the 24|dead_ins|total} of the army's second thoughts.

Garrison: {148 to 155|garrison|total}, by the ration book. The {212|garrison|total} of the communique drew pay.

Attackers: {250 to 300|attackers|total}, judging by tyre tracks and by a prisoner.

Prisoners: {22|captured|total}. The Brigade says {27|captured|total}, but {three|dead_capt|part} have died, and we can't find {two|captured_gap|part} in any video.

Rifles: {210|guns|total}. Vehicles: {23|veh_lost|total}, of which {nine|veh_taken|part} were driven off. (An earlier version of this page said {32|veh_lost|total}.)

Ambush of the relief column: {19|dead_amb|total} on the army's side by its own list, {four|dead_amb_ins|total} on the other.

Villagers: {17|dead_civ|total}. It's they about whom nobody quarrels any more. {Twelve|dead_civ_army|part} were killed after the Brigade had left, by whoever came next. The column's major hasn't replied to us.
=== L'Horizon de Kadou | 2019-12-14
{Nineteen prisoners|freed|total} home

They came out of a Red Cross aircraft at 16:20, in tracksuits. {Nineteen soldiers|freed|total} taken at Inzala on September 16 are free after {89 days|capt_dur|total}. Tessara has let {26 men|swap|total} of the Ansar Brigade out of jail for them; the Brigade had wanted {forty|swap|target}.

"We were {twenty-seven|captured|total} on the first night," said Lieutenant Modibo Tall, the one officer among them. "{Five|dead_capt|part} are dead, of thirst and of wounds. {Three|captured_join|part} I'd rather not speak of." The army believes that they've joined the other side.

The minister of defence was at the airport. He gave the losses of Inzala as {72|dead_sold|total}, after a wounded corporal died in November, and named the {nineteen|dead_amb|total} of the Tarmit road "the second Inzala".

The parliamentary inquiry has blamed the relief column's delay of {three days|relief|total}, and counted {17 dead|dead_civ|total} in the village, {twelve|dead_civ_army|part} of them at the hands of soldiers.

Most of the {12,400 people|disp|total} who fled are still at Tarmit. Of the Kadou widows, {sixty-six|widows_paid|part} have their {two million francs|pay|each}.

In Beler, where {31|dead_july|comparison} fell in July, no one has been asked anything.
