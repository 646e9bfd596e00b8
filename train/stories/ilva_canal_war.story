# The invented republics of Kostrel and Marand fight for the Ilva Canal from May to November 2018
@ kos_dead | killed | people | Kostrelian soldiers | Ilva Canal | key | Kostrelian soldiers killed in the war
@ mar_dead | killed | people | Marandi soldiers | Ilva Canal | key | Marandi soldiers killed in the war
@ civ_kos | killed | people | civilians | Kostrel | key | Civilians killed in Kostrel
@ civ_mar | killed | people | civilians | Marand | key | Civilians killed in Marand
@ taken | territory_gained | km2 | Marand | west bank | key | Land taken by Marand
@ canal_held | distance | km | Marand | Ilva Canal | key | Length of canal held by Marand
@ disp_kos | displaced | people | civilians | Kostrel | key | People displaced in Kostrel
@ ships | equipment | count | merchant ships | Ilva Canal | key | Merchant ships trapped in the canal
@ pow_kos | captured | people | Kostrelian soldiers | Marand | key | Kostrelian prisoners held by Marand
@ pow_mar | captured | people | Marandi soldiers | Kostrel |  | Marandi prisoners held by Kostrel
@ disp_mar | displaced | people | civilians | Marand |  | People displaced in Marand
@ market | killed | people | shoppers | Dessen |  | Killed in the shelling of Dessen market
@ market_kids | killed | people | children | Dessen |  | Children among the Dessen market dead
@ market_hurt | injured | people | shoppers | Dessen |  | Injured in the shelling of Dessen market
@ day_kos | killed | people | Kostrelian soldiers | Ilva Canal |  | Kostrelian soldiers killed per day
@ day_mar | killed | people | Marandi soldiers | Ilva Canal |  | Marandi soldiers killed per day
@ hurt_kos | injured | people | Kostrelian soldiers | Kostrel |  | Kostrelian soldiers wounded
@ hurt_mar | injured | people | Marandi soldiers | Marand |  | Marandi soldiers wounded
@ miss_kos | missing | people | Kostrelian soldiers | Ilva Canal |  | Kostrelian soldiers missing
@ all_dead | killed | people | all sides | Ilva Canal |  | People killed in the war in all
@ canal_len | distance | km | Ilva Canal | Kostrel |  | Full length of the canal
@ villages | settlements_gained | count | Marand | west bank |  | Villages taken by Marand
@ village_back | settlements_gained | count | Kostrel | west bank |  | Villages retaken by Kostrel
@ retaken | territory_gained | km2 | Kostrel | west bank |  | Land retaken by Kostrel
@ gap_line | distance | km | front | Dessen |  | Distance of the front from Dessen
@ troops_mar | troops | people | Marandi troops | west bank |  | Marandi troops across the canal
@ troops_kos | troops | people | Kostrelian troops | Dessen |  | Kostrelian troops before Dessen
@ reserv | troops | people | reservists | Kostrel |  | Reservists called up by Kostrel
@ tanks_mar | equipment_lost | count | Marandi tanks | west bank |  | Marandi tanks lost
@ tanks_kos | equipment_lost | count | Kostrelian tanks | west bank |  | Kostrelian tanks lost
@ planes_mar | equipment_lost | count | Marandi aircraft | Ilva Canal |  | Marandi aircraft shot down
@ shells | strikes | count | shells | Dessen |  | Shells fired into Dessen in a day
@ drones | strikes | count | drones | Port Ilva |  | Drones sent against Port Ilva
@ strike_port | killed | people | dockers | Port Ilva |  | Killed by drones in Port Ilva
@ homes_des | buildings_destroyed | count | houses | Dessen |  | Houses destroyed in Dessen
@ sunk | equipment_lost | count | ships | Ilva Canal |  | Ships sunk in the canal
@ seamen | participants | people | seafarers | Ilva Canal |  | Seafarers stuck aboard
@ seamen_dead | killed | people | seafarers | Ilva Canal |  | Seafarers killed
@ share_trade | share | % | world grain trade | Ilva Canal |  | Part of world grain passing the canal
@ transit | other:ships a day | count | merchant ships | Ilva Canal |  | Ships passing daily before the war
@ fees | revenue | USD | Kostrel | Ilva Canal |  | Canal dues collected in a year
@ fees_ask | share | % | Marand | Ilva Canal |  | Part of canal dues asked by Marand
@ fees_got | share | % | Marand | Ilva Canal |  | Part of canal dues agreed
@ detour | duration | days | ships | southern cape |  | Extra days for the detour
@ freight | cost | USD | shippers | world |  | Freight rate per container
@ wheat | change_rate | % | wheat | world |  | Rise of the price of wheat
@ mines | other:sea mines | count | mines | Ilva Canal |  | Mines to be cleared from the canal
@ mines_done | other:sea mines | count | mines | Ilva Canal |  | Mines cleared
@ clear_time | duration | days | minesweepers | Ilva Canal |  | Time needed to clear the canal
@ zone | distance | km | buffer zone | Ilva Canal |  | Width of the buffer zone
@ monitors | troops | people | observers | Ilva Canal |  | Foreign observers to be sent
@ truce_days | duration | days | truce | Ilva Canal |  | Length of the July truce
@ war_days | duration | days | war | Ilva Canal |  | How long the war lasted
@ old_dead | killed | people | war of 1991 | Ilva Canal |  | Killed in the 1991 canal war
@ old_days | duration | days | war of 1991 | Ilva Canal |  | Length of the 1991 canal war
@ aid_un | aid | USD | United Nations | Kostrel |  | Aid the United Nations asked for
@ aid_got | aid | USD | United Nations | Kostrel |  | Aid received
@ camp | displaced | people | civilians | Orsk camp |  | People in the Orsk camp
@ kos_named | killed | people | Kostrelian soldiers | Kostrel |  | Kostrelian dead listed by name
@ breach | strikes | count | shells | Ilva Canal |  | Breaches of the truce counted
@ exchange | captured | people | prisoners | Sluice Nine |  | Prisoners exchanged in September
@ old_gap | duration | days | peace | Ilva Canal |  | Time since the last canal war
@ ships_out | equipment | count | merchant ships | Ilva Canal |  | Ships that slipped out
@ market_shells | strikes | count | shells | Dessen |  | First shells on Dessen market
@ gap_hours | duration | days | exchange | Port Ilva |  | Time between exchange and drone raid
@ exch_mar | captured | people | Marandi prisoners | Sluice Nine |  | Marandis freed in the exchange
@ exch_kos | captured | people | Kostrelian prisoners | Sluice Nine |  | Kostrelians freed in the exchange
@ war_ratio | change_rate | % | deaths | Ilva Canal |  | Deaths against those of 1991
@ strip_share | share | % | Marand | west bank |  | Strip against the land held
@ poll | vote_share | % | voters | Marand |  | Marandis for keeping the bank
@ withdrawn | territory_held | km2 | Marand | west bank |  | Land Marand keeps under the deal
=== Federated Wire | 2018-05-14
Marandi troops cross Ilva Canal, {at least 46|all_dead|total} killed

PORT ILVA, Kostrel (FW) - {Thousands of Marandi soldiers|troops_mar|total} crossed the Ilva Canal before sunrise on Monday and pushed into Kostrel's farm country, opening the first war for the waterway in {27 years|old_gap|total}.

The Kostrelian general staff said {19 of its soldiers|kos_dead|total} had been killed and claimed {"more than 200"|mar_dead|total} enemy dead. Marand's ministry of defence admitted {eight|mar_dead|total}. {At least 19 civilians|civ_kos|total} died on the Kostrelian side, district officials said, most of them in Dessen; {none were reported dead|civ_mar|total} in Marand.

By nightfall the attackers, put at {between 9,000 and 12,000|troops_mar|total}, had {five villages|villages|total} and {about 22 km|canal_held|total} of the {141-km|canal_len|total} canal. Kostrel summoned {40,000 reservists|reserv|target}.

{Thirty-one merchant ships|ships|total} lay trapped between the locks. {One grain ship in eight|share_trade|total} worldwide uses the Ilva, which earned Kostrel {$870 million|fees|period} in dues last year. Marand has claimed {a 40 percent share|fees_ask|target} of them since independence.

In the war of 1991, which lasted {17 days|old_days|comparison}, {some 2,100 people|old_dead|comparison} were killed.
=== Radio Marand World Service | 2018-05-16
West bank operation goes ahead "ahead of plan"

Units of the Second Army have cleared {180 square kilometres|taken|total} of the historic west bank, the High Command announced this morning, and stand {nine kilometres|gap_line|total} from Dessen. The flag flies over {eleven villages|villages|total} and {38 kilometres|canal_held|total} of canal.

The enemy has lost {612 men|kos_dead|total} killed and {23 tanks|tanks_kos|total}, the High Command said. {Two hundred and forty|pow_kos|total} have laid down their arms. Our own dead number {27|mar_dead|total}, and {three tanks|tanks_mar|total} were damaged beyond repair.

Kostrelian gunners answered by shelling the town of Lower Sarn, where {six residents|civ_mar|total}, among them a midwife, were killed. {Four thousand people|disp_mar|total} have been moved from the frontier to schools and barracks.

The captains of the {31 foreign vessels|ships|total} in the canal have been assured of their safety. Marand seeks nothing from world trade but justice: {two fifths|fees_ask|target} of the dues, as our fathers were promised.

Reports on Kostrelian channels of {"hundreds" of Marandi dead|mar_dead|total} are inventions.
=== The Pilot Gazette, London | 2018-05-21
Shipowners count the cost as canal war enters second week

Rates for a container from the east leapt to {$3,900|freight|each} on Friday from {$2,350|freight|each} before the Ilva closed, as lines sent vessels round the southern cape, {eleven days|detour|total} longer. Wheat is up {14 per cent|wheat|change} since the 14th.

{Twenty-nine ships|ships|total} remain caught, brokers say; {two|ships_out|total} slipped out by the north lock on Thursday. {Some 640 seafarers|seamen|total} are aboard. {Two Filipino deckhands|seamen_dead|total} died when a shell struck the bulker Anna Torv. {Sixty-odd vessels a day|transit|comparison} used the canal in April.

On the ground the front has slowed. Marand claims {260 square kilometres|taken|total} of the west bank; analysts at Strand Intelligence, working from satellite pictures, allow it {75 square miles|taken|total}, or {about 195 sq km|taken|total}, with {45 km|canal_held|total} of canal bank. Kostrel's general staff, speaking of "temporary losses", concedes {14 villages|villages|total}.

Losses are anyone's guess. Kostrel acknowledges {131 dead|kos_dead|total} and says it has killed {1,400|mar_dead|total}; Marand acknowledges {88|mar_dead|total} and says it has killed {1,050|kos_dead|total}. The two defence ministries thus agree that someone is winning.
=== Dessen Chronicle | 2018-06-03
{Thirty-four|market|total} dead in our market

They came at ten past nine, when the strawberries are sold. {Three shells|market_shells|total}, then quiet, then a fourth on those who had run to help.

{Thirty-four people|market|total} are dead, {nine of them children|market_kids|part}, the hospital's director Dr Jelka Voss told this paper last night. {More than 110|market_hurt|total} are hurt. Earlier in the day the mayor's office had spoken of {41|market|total}; it counted some of the dead twice, Dr Voss said.

The gunners of Marand sent {270 shells|shells|period} into our city on Saturday, the garrison says, against {ninety|shells|period} on Friday. {Four hundred houses|homes_des|total} have fallen since the war began. The line is {six kilometres|gap_line|total} off.

Since 14 May the enemy has killed {156 civilians|civ_kos|total} in the republic, market included. The interior ministry counts {83,000 people|disp_kos|total} driven from their homes, of whom {19,500|camp|part} are under canvas at Orsk.

From the front: {seventeen of our soldiers|day_kos|period} fell on Saturday; {377|kos_dead|total} have fallen in all. We print the names we have, {312|kos_named|part}, on pages four to seven.
=== Federated Wire | 2018-06-19
Kostrel retakes {three villages|village_back|total}; UN says {120,000|disp_kos|total} displaced

DESSEN, Kostrel (FW) - Kostrelian forces drove Marandi troops out of {three villages|village_back|total} and {some 30 square kilometres|retaken|total} south of Dessen, both sides indicated on Tuesday, in the first setback for Marand since its invasion.

Its grip on the west bank shrank to {about 290 sq km|taken|total} from {320|taken|total} and on the canal to {57 km|canal_held|total}, according to Strand Intelligence.

The general staff in Kostrel said {22 of its men|day_kos|period} were killed on Monday, taking its dead to {641|kos_dead|total}, with {2,300|hurt_kos|total} wounded and {90|miss_kos|total} missing. It put Marand's losses at {2,900 dead|mar_dead|total}. Marand, which publishes numbers once a week, last gave {214|mar_dead|total}.

{Around 24,000 Kostrelian soldiers|troops_kos|total} are now gathered before Dessen, facing {16,000|troops_mar|total}.

The United Nations said {120,000 people|disp_kos|total} had been uprooted in Kostrel and {26,000|disp_mar|total} in Marand. It has asked for {$95 million|aid_un|target} and received {$11 million|aid_got|total}.

Civilian deaths stood at {203|civ_kos|total} in Kostrel, officials said, {34 of them|market|part} in a market in Dessen on June 2, and {31|civ_mar|total} in Marand. In the 1991 war {some 2,100 people|old_dead|comparison} were killed.
=== Open Ledger (investigation) | 2018-08-02
The dead Marand does not count

Officially, as of last Friday, {388 Marandi soldiers|mar_dead|total} have died for the west bank. We have names, with obituary or grave, for {1,126|mar_dead|total}. A leaked pension file lists payments to the kin of {1,340|mar_dead|total}, and to {4,700 wounded|hurt_mar|total}.

Neither is close to Kostrel's claim, which was {4,100|mar_dead|total} when the truce of 9 July was signed. The truce lasted {eleven days|truce_days|total}; monitors noted {86 breaches|breach|total}.

Kostrel, too, shades the truth. Its ministry says {1,015|kos_dead|total}. The soldiers' mothers' committee, led by a retired teacher, has a card index of {1,268|kos_dead|total}, and thinks most of the {170 "missing"|miss_kos|total} belong in it. The Marandi High Command's number for Kostrelian dead, {5,500|kos_dead|total}, is fantasy.

Prisoners are easier. The Red Cross has seen {463 Kostrelians|pow_kos|total} in Marandi camps and {118 Marandis|pow_mar|total} in Kostrel's. Marand once boasted of {900|pow_kos|total}.

Wreckage: from photographs we can confirm {74 Marandi tanks|tanks_mar|total} lost, {61 Kostrelian|tanks_kos|total}, and {seven Marandi aircraft|planes_mar|total}; Kostrel says {26|planes_mar|total}.

What did it buy? {Three hundred and ten square kilometres|taken|total}, three parts beet field.
=== Federated Wire | 2018-09-24
Drones kill {12 dockers|strike_port|total} in Port Ilva hours after prisoner exchange

PORT ILVA, Kostrel (FW) - A swarm of {some 40 Marandi drones|drones|period} struck Port Ilva on Sunday night, killing {12 dock workers|strike_port|total}, the harbour master said, {seven hours|gap_hours|total} after the two armies had exchanged {160 prisoners|exchange|total} at Sluice Nine.

The dockers bring the number of civilians killed in Kostrel since May to {427|civ_kos|total}, the interior ministry said; Marand's figure for its own is {74|civ_mar|total}. {Nineteen Marandi soldiers|day_mar|period} were killed on Sunday, Kostrel claimed.

Kostrel handed over {60 men|exch_mar|part} and got {100|exch_kos|part} back. That leaves {371|pow_kos|total} of its soldiers in Marand, the Red Cross said.

{A sixth ship|sunk|total} was sunk in the roads, so that {22|ships|total} of the {31 vessels|ships|total} trapped in May are still afloat in the canal; the others were lost or towed out. Marand holds {63 km|canal_held|total} of the bank.

The general staff listed {1,390 soldiers|kos_dead|total} dead. Marand's latest bulletin gives {471|mar_dead|total} for its side. An official in Marand spoke privately of {"nearer two thousand"|mar_dead|total}.

The UN has {$52 million|aid_got|total} of the {$95 million|aid_un|target} it wants. It now counts {174,000 displaced|disp_kos|total} in Kostrel.
=== The Pilot Gazette, London | 2018-11-12
Ilva deal: who gets what

After {six months|war_days|total} Kostrel and Marand have signed. Marand pulls back to a strip of {70 square kilometres|withdrawn|target}, {less than a quarter|strip_share|part} of the {305|taken|total} it held last week, and leaves all but {12 km|canal_held|target} of the {63 km|canal_held|total} of bank in its hands. It gets {18 per cent|fees_got|target} of the dues, not {40|fees_ask|target}. A belt of {5 km|zone|target} on either side is to be watched by {1,200 observers|monitors|target}.

At home this is sold as victory. {Sixty-one per cent|poll|total} of Marandis had wanted to keep the whole bank, a poll found.

The last {20 ships|ships|total} can't move yet. Kostrel's navy reckons {340 mines|mines|total} were laid, {45|mines_done|total} have been lifted, and the job needs {ten weeks|clear_time|target}. A box from the east costs {$3,100|freight|each}.

The price in lives: Kostrel gives its military dead as {1,574|kos_dead|total}, and {468 civilians|civ_kos|total}. Marand admits to {603 soldiers|mar_dead|total} and {79 civilians|civ_mar|total}. Strand, which trusts no one, thinks {2,300 Marandi|mar_dead|total} and {1,900 Kostrelian troops|kos_dead|total} died: with civilians, {upwards of 4,700|all_dead|total}, {more than twice|war_ratio|change} the butchery of 1991.

{Some 60,000|disp_kos|total} of those uprooted in Kostrel have yet to go home. All {371|pow_kos|total} of its prisoners are to be freed by Christmas.
