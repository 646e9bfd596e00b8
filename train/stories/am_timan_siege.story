# Rebels of an invented movement besiege Am Timan, in south-eastern Chad, during an invented civil war
@ dead_town | killed | people | civilians | Am Timan | key | Civilians killed in besieged Am Timan
@ inside | affected | people | residents | Am Timan | key | People trapped in Am Timan
@ siege_days | duration | days | siege | Am Timan | key | How long the siege has lasted
@ garrison | troops | people | army garrison | Am Timan | key | Soldiers of the garrison
@ hunger_dead | killed | people | starved | Am Timan | key | Deaths from hunger and thirst
@ sorghum | other:price of sorghum | XAF | market | Am Timan | key | Price of a sack of sorghum
@ fled | displaced | people | those who fled | Salamat | key | People who fled Am Timan
@ relief_km | distance | km | relief column | Am Timan | key | Relief column's distance from the town
@ town_before | affected | people | residents | Am Timan |  | Population before the war
@ hospital_dead_1 | killed | people | patients | hospital |  | Killed by the mortar on the hospital
@ hospital_hurt | injured | people | patients | hospital |  | Hurt by the mortar on the hospital
@ beds | other:hospital beds | count | hospital | Am Timan |  | Beds of the hospital
@ patients | hospitalized | people | patients | hospital |  | Patients in the hospital
@ surgeons | participants | people | surgeons | hospital |  | Surgeons still at work
@ dead_children | killed | people | children | Am Timan |  | Children among the civilians killed
@ hunger_children | killed | people | children | Am Timan |  | Children among those dead of hunger
@ soldiers_dead | killed | people | soldiers | Am Timan |  | Soldiers of the garrison killed
@ soldiers_hurt | injured | people | soldiers | Am Timan |  | Soldiers of the garrison wounded
@ rebels_dead | killed | people | rebels | Am Timan |  | Rebels killed around the town
@ rebels | troops | people | rebels | Am Timan |  | Rebels ringing the town
@ rebel_trucks | equipment | count | rebels | Am Timan |  | Armed pick-ups of the rebels
@ shells_day | strikes | count | mortar bombs | Am Timan |  | Mortar bombs landing in a day
@ sorghum_times | change_rate | % | sorghum | Am Timan |  | Rise of the sorghum price
@ water_l | other:water per head | L | residents | Am Timan |  | Water a person gets a day
@ wells | other:wells | count | wells | Am Timan |  | Wells in the town
@ wells_usable | other:wells | count | wells | Am Timan |  | Wells still giving clean water
@ column_men | troops | people | relief column | Salamat |  | Soldiers of the relief column
@ column_trucks | equipment | count | relief column | Salamat |  | Vehicles of the relief column
@ column_dead | killed | people | relief column | Zakouma road |  | Soldiers killed in the ambush of the column
@ column_burnt | equipment_lost | count | relief column | Zakouma road |  | Vehicles lost in the ambush
@ airdrop_t | other:food dropped | t | food | Am Timan |  | Food dropped from the air
@ airdrop_need | other:food needed | t | food | Am Timan |  | Food the town needs each week
@ airdrop_lost | other:food dropped | % | food | Am Timan |  | Share of the drop that missed
@ appeal | aid | USD | UN appeal | Salamat |  | UN appeal for Salamat
@ appeal_got | aid | % | UN appeal | Salamat |  | Share of the appeal paid
@ fled_birao | displaced | people | refugees | Birao |  | Refugees who reached the Central African Republic
@ fled_abouderia | displaced | people | displaced | Aboudéïa |  | Displaced people in Aboudéïa
@ malnut | other:malnourished children | people | children | Am Timan |  | Children found severely malnourished
@ malnut_share | share | % | children | Am Timan |  | Share of children severely malnourished
@ mongo_dead | killed | people | people | Mongo |  | Killed in the fall of Mongo
@ haraze_dead | killed | people | villagers | Haraze |  | Villagers killed at Haraze
@ war_dead | killed | people | people | Chad |  | Dead of the civil war in all
@ war_refugees | displaced | people | people | Chad |  | People uprooted by the civil war
@ truce_h | duration | days | truce | Am Timan |  | Length of the truce for evacuation
@ evac_wounded | evacuated | people | wounded | Am Timan |  | Wounded taken out by the Red Cross
@ evac_plan | evacuated | people | wounded | Am Timan |  | Wounded the Red Cross hoped to take out
@ provinces | other:provinces | count | rebels | Chad |  | Provinces the rebels hold
@ surrendered | captured | people | soldiers | Am Timan |  | Soldiers who gave themselves up
@ demand_pay | cost | XAF | safe passage | Am Timan |  | Price of a place out of town
@ graves | other:graves | count | graves | Am Timan |  | New graves seen at the cemetery
@ airstrip_m | distance | m | airstrip | Am Timan |  | Length of the airstrip
@ prisoners_reb | captured | people | rebels | Am Timan |  | Rebels captured by the relief column
@ district_share | share | % | quarters | Am Timan |  | Part of the town rebels hold
@ houses | buildings_destroyed | count | houses | Am Timan |  | Houses burnt or wrecked
@ column_gap | distance | km | relief column | Am Timan |  | Distance covered by the column in a week
@ hospital_crit | injured | people | patients | hospital |  | Critically hurt in the hospital attack
@ water_std | other:water per head | L | residents | Am Timan |  | Emergency standard of water a head
@ evac_died | killed | people | wounded | checkpoint |  | Wounded who died waiting at the checkpoint
@ evac_left | hospitalized | people | wounded | Am Timan |  | Wounded left behind in the hospital
@ aid_trucks | other:aid trucks | count | Red Cross | Am Timan |  | Truckloads of drugs brought in
@ relief_ratio | distance | km | relief column | Am Timan |  | Rebel claim against the army's distance
@ convoy_t | other:food brought | t | convoy | Am Timan |  | Millet brought by the first convoy
=== Sahel Newswire | 2031-02-11
N'DJAMENA, Feb 11 - Rebels tighten ring around Chad's Am Timan, {31 civilians|dead_town|total} dead

Fighters of the Front for the Salamat have cut the last road out of Am Timan, trapping {an estimated 52,000 people|inside|total} in the south-eastern Chadian town, aid workers and a government minister said on Tuesday.

{Thirty-one residents|dead_town|total}, {nine of them children|dead_children|part}, have been killed by mortar fire in the {16 days|siege_days|total} since the Front surrounded the town, said Dr Hassan Abakar, one of {two surgeons|surgeons|total} left in its hospital. The communications minister, Idriss Kelley Oumar, gave the toll as {"a dozen or so"|dead_town|total}.

Am Timan, capital of Salamat province, had {70,000 inhabitants|town_before|comparison} before the war. {Some 14,000|fled|total} have got out since January, most on donkeys to Aboudéïa, where {about 9,000|fled_abouderia|part} are camped round the market, and {2,300|fled_birao|part} across the border to Birao in the Central African Republic.

The army has {around 800 men|garrison|total} in the town, down from {1,100|garrison|total} at Christmas. The Front claims to have {3,000 fighters|rebels|total} and {200 pick-ups|rebel_trucks|total} on the outskirts.

A {relief column of 1,500 troops|column_men|total} left Mongo on Saturday and is {110 kilometres|relief_km|total} away, the minister said.

Mongo itself changed hands twice last year in battles that killed {at least 640 people|mongo_dead|comparison}. The war, now in its third year, has taken {more than 20,000 lives|war_dead|comparison} across Chad and uprooted {1.3 million|war_refugees|comparison}.
=== Médecins du Désert | 2031-02-15
Statement: the hospital of Am Timan has been hit

At 06:40 this morning two mortar rounds exploded in the maternity yard of the hospital that we support in Am Timan. {Six people|hospital_dead_1|period} were killed, a midwife among them. {Eleven people|hospital_hurt|period} were hurt, {three critically|hospital_crit|part}.

The hospital has {60 beds|beds|target}. Last night there were {187 patients|patients|total} in it.

Since the encirclement our staff have registered {48 violent deaths|dead_town|total} among the civilian population, this morning's victims included, and treated {96 soldiers|soldiers_hurt|total} of the garrison without asking anything of anyone. We have also certified {7 deaths|hunger_dead|total} from hunger or from drinking foul water. {All but one|hunger_children|part} of these were infants.

Of {23 wells|wells|total} in the town, {eight|wells_usable|part} still give water that can be drunk. People get by on {4 litres each|water_l|each} a day. The emergency standard is {fifteen|water_std|target}.

In our last screening, on Wednesday, {212 children|malnut|total} under five, or {17% of those measured|malnut_share|total}, were severely malnourished.

On the market a sack of sorghum, if there is one, costs {95,000 CFA francs|sorghum|each}. In December it was {18,000|sorghum|each}.

We call on both parties to grant {a 48-hour truce|truce_h|target} so that {at least 80 wounded|evac_plan|target} can be taken out. {Fifty thousand people|inside|total} cannot be made to pay for the choices of armed men.
=== Radio Liberté Tchad | 2031-02-19
Live: Am Timan under siege, day 24

07:10 Good morning. The night was noisy: our correspondent counted {34 impacts|shells_day|period} before he stopped counting. On Monday it had been {19|shells_day|period}.

08:25 The army says its relief column is now {65 km|relief_km|total} from the town, having made {45 km|column_gap|period} in a week.

09:50 "There is nothing here. A sack costs {120,000|sorghum|each}, {six or seven times|sorghum_times|change} what it was," says Achta, a teacher who asked us not to use her surname. To be led out at night through the wadi, smugglers ask {250,000 a head|demand_pay|each}.

11:15 Dr Abakar on the phone. {Sixty-three|dead_town|total} civilians dead. He says the hunger toll has reached {15|hunger_dead|total}.

12:30 The Front's spokesman, Mahamat Zène, denies targeting civilians. Says his men have killed {140 soldiers|soldiers_dead|total} in the town and lost {27|rebels_dead|total}.

13:05 General staff on the same: {38 killed|soldiers_dead|total}, and "between {400 and 500 bandits|rebels_dead|total} neutralised".

15:40 BREAKING. Column ambushed on the Zakouma road. First word is of {a dozen vehicles|column_burnt|period} burning.

17:20 The army confirms {21 dead|column_dead|period} in the ambush. Zène claims {80|column_dead|period}. The column, which set out with {130 vehicles|column_trucks|total}, has halted.

18:00 Recap: roughly {50,000 people|inside|total} cut off, no truce, help {60 kilometres|relief_km|total} off.
=== Le Phare de Douala | 2031-02-24
Dans l'étau: a town eats its seed

{Four weeks|siege_days|total} ago nobody outside Salamat could place Am Timan on a map. Now its name is shouted in parliament in N'Djamena, and in Paris people ask how long {800 soldiers|garrison|total} can hold. Fewer than that, in truth: a deserter who reached our reporter in Aboudéïa puts the garrison at {"five hundred who can stand"|garrison|total}. {Forty|surrendered|total} walked over to the rebels last Thursday.

The Front holds {four of Chad's provinces|provinces|total} and, since Friday, {about a third of the town|district_share|part}. From the minaret one sees the new graves; the imam has dug {116|graves|total}. Violent deaths of civilians: {78|dead_town|total}, by the hospital's register. From thirst and hunger: {29|hunger_dead|total}, {22 of them children|hunger_children|part}.

The planes came on Sunday, at last. {Twelve tonnes|airdrop_t|total} of flour and oil under parachutes. {Nearly half|airdrop_lost|part} drifted into the rebel lines. The World Food Programme says the town needs {260 tonnes a week|airdrop_need|target}. The airstrip, {1,200 metres|airstrip_m|total} of laterite, is under fire and useless.

Those who could leave have left. The UN speaks of {19,000|fled|total} who fled, {11,500 of them|fled_abouderia|part} to Aboudéïa; a Catholic charity believes the true number is nearer {25,000|fled|total}. Its bishop recalls Haraze, where in November {93 villagers|haraze_dead|comparison} were murdered after the army had gone.

A UN appeal for {$34 million|appeal|target} is {9 per cent|appeal_got|part} funded.
=== Sahel Newswire | 2031-03-02
N'DJAMENA, March 2 - Red Cross takes {58 wounded|evac_wounded|total} out of besieged Chad town

The Red Cross evacuated {58 badly wounded people|evac_wounded|total} from Am Timan on Sunday during {a 36-hour truce|truce_h|total}, the first since the rebel Front for the Salamat encircled the town {five weeks|siege_days|total} ago.

It had hoped to bring out {80|evac_plan|target}; {four|evac_died|part} died while waiting at a rebel checkpoint. Another {90 or so|evac_left|part} remain in the hospital, which received {two truckloads|aid_trucks|total} of drugs.

The siege has killed {91 civilians|dead_town|total}, Dr Hassan Abakar said, and {44 more|hunger_dead|total} have died of hunger or disease brought by bad water. The government, which for weeks spoke of {12 dead|dead_town|total}, on Saturday accepted "{some 70|dead_town|total}, victims of the terrorists". The Front puts civilian deaths at {fewer than 30|dead_town|total} and says they were used as shields.

Military losses are as disputed: {57 soldiers killed|soldiers_dead|total} according to the army, {230|soldiers_dead|total} according to the rebels, who give their own as {41|rebels_dead|total}.

{Around 45,000 people|inside|total} are still thought to be within the lines. The price of sorghum eased to {105,000 CFA ($170)|sorghum|each} a sack after the air drops, which have now delivered {40 tonnes|airdrop_t|total}.

The relief column, reinforced to {2,200 men|column_men|total}, was {30 km|relief_km|total} short of the town on Sunday night, a military source said. Rebels said it was {twice as far|relief_ratio|change}.
=== Tribune of N'Djamena | 2031-03-09
Am Timan is free

The {siege of 42 days|siege_days|total} is over. At noon on Saturday the first armoured cars of General Djibrine's column drove up the avenue of neem trees, past {hundreds of houses|houses|total} without roofs, and people who had hardly the strength came out to touch them.

Of the garrison {430|garrison|total} answered the roll. Its commander, Colonel Ramat, buried {74|soldiers_dead|total} of his men. The general said {more than 600 rebels|rebels_dead|total} had been killed in all and {85|prisoners_reb|total} taken. The Front speaks of a planned withdrawal with {63 martyrs|rebels_dead|total}.

The prefect's office has begun a list of the dead. By Sunday it had {104 names|dead_town|total} killed by fire and {61|hunger_dead|total} by want; the doctors think the second figure will pass {a hundred|hunger_dead|target}. A count of houses gave {730|houses|total} burnt or wrecked. Of the wells, {five|wells_usable|part} are fit for use.

Yesterday's convoy brought {180 tonnes|convoy_t|period} of millet, more than all the air drops ({65 t|airdrop_t|total}). On the market sorghum fell in one morning from {90,000|sorghum|each} to {40,000|sorghum|each}; still {more than double|sorghum_times|change} the December price.

{Forty-three thousand|inside|total} stayed to the end, the prefect believes. Some of {the 27,000|fled|total} who went are on the road home. "Come slowly," he advised them over the radio. "There are mines, and there is not yet bread for all of us."
