# Calvora and Zhemria (invented) strike each other's refineries with drones from May to October 2029: raids, fires, petrol queues, rival counts
@ dr_calv | strikes | count | Calvora | Zhemria | key | Calvoran drones launched in one raid
@ dr_zhem | strikes | count | Zhemria | Calvora | key | Zhemrian drones launched in one raid
@ down_z | other:drones shot down | count | Zhemrian air defence | Zhemria | key | Calvoran drones shot down in one raid
@ down_c | other:drones shot down | count | Calvoran air defence | Calvora | key | Zhemrian drones shot down in one raid
@ dead_z | killed | people | people in Zhemria | Zhemria | key | People killed by raids in Zhemria
@ dead_c | killed | people | people in Calvora | Calvora | key | People killed by raids in Calvora
@ run_z | other:refinery output | bbl/day | Zhemrian refineries | Zhemria | key | Oil processed in Zhemria
@ cut_z | share | % | Zhemrian refineries | Zhemria | key | Share of Zhemria's refining put out
@ petrol_z | cost | ZRB | petrol | Zhemria | key | Petrol price in Zhemria
@ brent | other:oil price | USD | crude oil | world | key | Price of crude oil
@ cap_ust | other:refinery capacity | bbl/day | Ustinsk refinery | Ustinsk |  | Capacity of Ustinsk refinery
@ cap_mer | other:refinery capacity | bbl/day | Port Merrin refinery | Port Merrin |  | Capacity of Port Merrin refinery
@ dead_ust | killed | people | workers and firemen | Ustinsk | key | People killed at Ustinsk refinery
@ hurt_ust | injured | people | workers and firemen | Ustinsk |  | People injured at Ustinsk refinery
@ tanks_ust | buildings_destroyed | count | fuel tanks | Ustinsk |  | Tanks burnt at Ustinsk
@ dead_mer | killed | people | civilians | Port Merrin |  | People killed at Port Merrin
@ hurt_mer | injured | people | civilians | Port Merrin |  | People injured at Port Merrin
@ tanks_mer | buildings_destroyed | count | fuel tanks | Port Merrin |  | Tanks burnt at Port Merrin
@ evac_mer | evacuated | people | residents | Port Merrin |  | People evacuated at Port Merrin
@ spill | spill_volume | L | Port Merrin | Port Merrin | key | Oil spilled at Port Merrin
@ range | distance | km | Calvoran drones | Zhemria |  | Distance from the border to Ustinsk
@ brod_dist | distance | km | Calvoran drones | Novy Brod |  | Distance from the border to Novy Brod
@ price_dr | cost | USD | Calvoran drone | Calvora |  | Price of a Calvoran drone
@ price_mis | cost | USD | interceptor | Zhemria |  | Price of a Zhemrian interceptor
@ made | other:drones made | count | Calvora | Calvora |  | Drones Calvora makes in a month
@ made_goal | other:drones made | count | Calvora | Calvora |  | Drones Calvora plans to make
@ export | other:oil exports | bbl/day | Zhemria | Zhemria |  | Zhemria's oil product exports
@ export_ban | duration | days | Zhemria | Zhemria |  | Length of the petrol export ban
@ ration | other:petrol ration | L | drivers | Zhemria |  | Petrol ration a car
@ stations | share | % | filling stations | Zhemria |  | Share of filling stations shut
@ queue | duration | days | drivers | Ustinsk |  | Time in the petrol queue
@ without | without_power | people | homes | Calvora |  | Homes without power in Calvora
@ damage_z | cost | USD | refineries | Zhemria |  | Damage to Zhemrian refineries
@ sites | strikes | count | Zhemrian refineries | Zhemria | key | Zhemrian refineries hit
@ sites_all | other:refineries | count | refineries | Zhemria |  | Refineries in Zhemria
@ raids | strikes | count | Calvora | Zhemria |  | Raids on Zhemrian refineries
@ war_dead | killed | people | both sides | border |  | People killed in the border war
@ past_dr | strikes | count | Calvora | 2028 |  | Drones Calvora sent in 2028
@ kids | killed | people | children | Port Merrin |  | Children killed at Port Merrin
@ truce | duration | days | both sides | energy truce |  | Length of the energy truce
@ all_calv | strikes | count | Calvora | Zhemria |  | Drones Calvora launched in all
@ all_zhem | strikes | count | Zhemria | Calvora |  | Drones Zhemria launched in all
@ hit_rate | share | % | Calvoran drones | Zhemria |  | Share of drones that got through
@ pipe | flow_rate | bbl/day | Merrin pipeline | Calvora |  | Oil in the Merrin pipeline
@ air_closed | other:airports | count | airports | Zhemria |  | Airports closed in a raid
@ repair | duration | days | refinery | Ustinsk |  | Time for repairs at Ustinsk
@ war_len | duration | days | border war | border |  | Length of the border war
@ brent_up | cost | USD | crude oil | world |  | Rise of the crude price in a day
@ brod_hits | strikes | count | Calvora | Novy Brod |  | Hits at Novy Brod
@ reached | strikes | count | Calvora | Zhemria |  | Drones that reached their target
@ fire_mer | duration | days | fire | Port Merrin |  | Length of the Port Merrin fire
@ dead_night | injured | people | people | Port Merrin |  | People hurt in a night raid
@ price_zdr | cost | USD | Zhemrian drone | Zhemria |  | Price of a Zhemrian drone
@ dead_odo | killed | people | people | Saint Odo |  | People killed at Saint Odo
@ ust_hits | strikes | count | Calvora | Ustinsk |  | Times Ustinsk was hit
@ dead_ust_fire | killed | people | firemen | Ustinsk |  | Firemen killed at Ustinsk
@ dead_day | killed | people | people | Novy Brod |  | People killed at Novy Brod in one raid
@ diesel_up | cost | USD | diesel | abroad |  | Rise of the diesel price
@ diesel | cost | USD | diesel | abroad |  | Diesel price abroad
@ ships | equipment | count | ships | Port Merrin |  | Ships waiting off Port Merrin
@ petrol_x | change_rate | % | petrol price | Zhemria |  | Rise of the petrol price
@ dead_both | killed | people | both countries | both |  | People killed by raids, both countries
@ dead_z_sol | killed | people | soldiers | Zhemria |  | Soldiers taken off the toll
@ ust_share | share | % | Ustinsk refinery | Zhemria |  | Ustinsk's share of refining
=== Trans-Gulf News | 2029-05-17
Calvoran drones set Zhemria's biggest refinery ablaze

VARNOGRAD, May 17 (TGN) - Calvora sent {64 drones|dr_calv|period} at oil plants deep in Zhemria overnight in its largest raid in {two years|war_len|total} of border war, setting fire to the Ustinsk refinery, {740 km|range|total} from the front, officials on both sides said.

Zhemria's defence ministry said it had shot down {51|down_z|part} of them. {Four workers|dead_ust|total} were killed and {17|hurt_ust|total} injured at Ustinsk, the governor said. {Six fuel tanks|tanks_ust|total} were burning on Thursday evening.

Ustinsk can process {280,000 barrels|cap_ust|total} a day, {about an eighth|ust_share|part} of the country's total. Crude oil rose {$2.40|brent_up|change} to {$81.15|brent|total} a barrel.

A second plant, at Novy Brod {310 km|brod_dist|total} inside Zhemria, took {three hits|brod_hits|period}. That makes {five|sites|total} of Zhemria's {23 refineries|sites_all|total} struck this year.

In the whole of 2028 Calvora launched {fewer than 200|past_dr|comparison} long-range drones. The fighting on the ground has cost {some 31,000 lives|war_dead|comparison}.
=== General Staff of Calvora | 2029-05-18
Morning summary, day 742

Operation Lantern. In the night to 17 May unmanned aircraft of the Long Range Command struck the enemy's fuel industry.

Launched: {72|dr_calv|period}
Reached target: {29|reached|part}
Ustinsk: {eleven tanks|tanks_ust|total} destroyed; primary unit AVT-2 out of service
Novy Brod: loading rack burnt

Enemy retaliation, night to 18 May:
Drones launched at Calvora: {118|dr_zhem|period}
Shot down: {97|down_c|part}
Struck: Port Merrin refinery ({95,000 barrels|cap_mer|total} a day), a grain silo, dwellings
Civilians killed: {9|dead_mer|total}, of whom {3 children|kids|part}
Injured: {41|hurt_mer|total}
Homes without electricity: {60,000|without|total}

The enemy's claim to have downed {51|down_z|part} of {64|dr_calv|period} is false. He had {no more than 30|down_z|period}.

Since 1 January {46 citizens|dead_c|total} of Calvora have been killed from the air.
=== The Merrin Packet | 2029-05-21
Black tide in the harbour

The refinery fire is out, but Port Merrin smells of it. {Four tanks|tanks_mer|total} burned for {three days|fire_mer|total} and one split, pouring {2.6 million litres|spill|total} of crude into the inner harbour, according to the port captain. Calvora Petroleum, the owner, says {"about 900,000"|spill|total}.

{Some 7,000 people|evac_mer|total} sent out of the Lower Quay on Friday were let back on Sunday. A boy of 12 died in hospital, bringing the dead of the raid here to {ten|dead_mer|total}.

On Saturday night they came again: {44 drones|dr_zhem|period}, the army says, of which {40|down_c|part} fell. {Nobody|dead_night|period} was hurt.

"Ours cost {$55,000|price_dr|each} apiece and theirs {$30,000|price_zdr|each}; a house costs more," said harbour pilot Wim Adara, whose own has no roof.

The pipeline that brings {120,000 barrels|pipe|total} a day to the town is shut. Elsewhere on the coast, Saint Odo counted {two dead|dead_odo|total}.
=== Varnograd Business Daily | 2029-07-11
Petrol passes {100 roubles|petrol_z|each}; ministry bans exports

Petrol sold for {104 roubles|petrol_z|each} a litre in Varnograd yesterday, against {71|petrol_z|each} in May, and the energy ministry banned its export for {90 days|export_ban|target}.

Traders told us why. Refineries processed {4.1 million barrels|run_z|total} a day in April. Last week they managed {3.2 million|run_z|total}: {22 percent|cut_z|total} of capacity is idle. The ministry, which called that number "enemy arithmetic", puts the loss at {9 percent|cut_z|total}.

{Eleven plants|sites|total} have been hit since January, one of them, Ustinsk, {three times|ust_hits|total}. There {nine people|dead_ust|total} have died, {five|dead_ust_fire|part} of them firemen, and the shop foreman does not expect the main unit back for {five months|repair|target}.

{One in six|stations|part} filling stations in the south is closed. In Ustinsk itself drivers wait {four hours|queue|each} for {20 litres|ration|target}.

Producers' exports of oil products have sunk to {610,000 barrels|export|total} a day from {940,000|export|total}. Insurers estimate the damage to the plants at {$1.7 billion|damage_z|total}.
=== Trans-Gulf News | 2029-08-26
Zhemria says downs {143|down_z|period} drones; {five|dead_day|period} killed in refinery town

VARNOGRAD, Aug 26 (TGN) - Zhemria said on Sunday it had shot down {143 Calvoran drones|down_z|period} in the heaviest raid yet, while Calvora said {160|dr_calv|period} had been launched and {more than half|hit_rate|part} got through.

{Five people|dead_day|period} were killed in Novy Brod, the governor said, bringing the number killed by air raids in Zhemria this year to {88|dead_z|total}. Calvora's dead in Zhemrian raids number {131|dead_c|total}, its interior ministry says. {Seven airports|air_closed|period} were shut.

{Fourteen refineries|sites|total} have been struck since January, according to a TGN count, and {27 percent|cut_z|total} of capacity is out of action. Petrol has reached {119 roubles|petrol_z|each} a litre.

Crude rose to {$94.30|brent|total} a barrel, from {$81|brent|total} when the campaign began in May.

Hours later Zhemria fired {210 drones|dr_zhem|period} at Calvora. {One hundred and eighty-eight|down_c|part} were downed, Calvora said.
=== Courier of the South | 2029-08-27
{134 drones|down_z|period} downed, {five|dead_day|period} dead in refinery town

Zhemria said on Sunday it had shot down {134 Calvoran drones|down_z|period} in the heaviest raid yet; Calvora said {160|dr_calv|period} had been launched and {more than half|hit_rate|part} got through. Both cannot be true.

{Five people|dead_day|period} were killed in Novy Brod, which brought Zhemria's dead from raids this year to {88|dead_z|total}. The Calvoran side has lost {131|dead_c|total}.

{Fourteen refineries|sites|total} out of {23|sites_all|total} have been struck and {27 percent|cut_z|total} of capacity is out of action, agencies report. Crude rose to {$94.30|brent|total}.

At our own pumps diesel went up by {8 cents|diesel_up|change} to {$1.62|diesel|each}.

Ships waiting off Port Merrin, {38 of them|ships|total} on Friday, were told that its single berth for tankers reopens in September. The oil slick there, {5,700 barrels|spill|total} by the state's latest reckoning ({900,000 litres|spill|total}), has reached the oyster beds.
=== Meridian Security Brief | 2029-09-24
Cheap wings, dear fuel: a balance of Operation Lantern

Start with money. A Calvoran drone costs {$55,000|price_dr|each}, a Zhemrian interceptor {$1.1 million|price_mis|each}. Calvora makes {900|made|total} a month and wants {1,500|made_goal|target} by winter.

Then with results. Of {roughly 2,400|all_calv|total} launched since May in {58 raids|raids|total}, we judge from satellite pictures that {one in five|hit_rate|part} struck something, far from the {half|hit_rate|part} the general staff likes to claim. Yet it was enough. Zhemrian runs touched {2.9 million barrels|run_z|total} a day in early September, against {4.1 million|run_z|total} before the raids began. {About 29 percent|cut_z|total} of capacity stands idle; the ministry now concedes {15|cut_z|total}.

Zhemria, with {close to 5,000|all_zhem|total} launches, has done less to industry and more to people: {152 killed|dead_c|total} in Calvora, where raids on Zhemria have killed {97|dead_z|total}, {13 of them at Ustinsk|dead_ust|part}.

The market is unimpressed. At {$88|brent|total} oil is cheaper than in August. Petrol in Varnograd costs {126 roubles|petrol_z|each}, {three-quarters|petrol_x|change} more than in May. That hurts.
=== Trans-Gulf News | 2029-10-15
Calvora, Zhemria agree {60-day|truce|target} truce for refineries

KESH, Oct 15 (TGN) - Calvora and Zhemria agreed on Monday not to attack each other's oil and power plants for {60 days|truce|target}, mediators said, after a summer of drone raids that killed {at least 260 people|dead_both|total}. Zhemria had offered {30|truce|target}.

Calvora lists {161|dead_c|total} of the dead and Zhemria {102|dead_z|total}. Zhemria's number was {109|dead_z|total} until last week, when {seven soldiers|dead_z_sol|change} killed at the front were taken off.

{Sixteen|sites|part} of Zhemria's {23 refineries|sites_all|total} were hit. They now process {3.3 million barrels|run_z|total} a day, and {a fifth|cut_z|total} of capacity is still out. Drivers paid {112 roubles|petrol_z|each} a litre on Monday. Crude fell to {$79.60|brent|total}.

In the final night Calvora launched {35 drones|dr_calv|period}, {31|down_z|part} of which Zhemria said it downed, and came under attack by {90|dr_zhem|period}. It shot down {82|down_c|part}.

Port Merrin has sued its refinery over {1.4 million litres|spill|total} of spilled oil, a figure between the port's {2.6 million|spill|total} of May and the company's.
