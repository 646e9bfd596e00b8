# The mountain town of Oskarn in the invented republic of Vareth is besieged by the Highland Guard through a winter, November 2031 to March 2032
@ civ_dead | killed | people | civilians | Oskarn | key | Civilians killed in the siege of Oskarn
@ gar_dead | killed | people | 9th Mountain Brigade | Oskarn | key | Garrison soldiers killed at Oskarn
@ reb_dead | killed | people | Highland Guard | Oskarn | key | Besiegers killed at Oskarn
@ trapped | other:people besieged | people | inhabitants | Oskarn | key | People besieged in Oskarn
@ shells_day | strikes | count | Highland Guard | Oskarn | key | Shells on Oskarn in one day
@ column_dist | distance | km | relief column | Oskarn | key | Distance of relief column from Oskarn
@ evac | evacuated | people | civilians | Oskarn | key | People brought out of Oskarn
@ food | duration | days | town stores | Oskarn | key | Days of food left in Oskarn
@ besiegers | troops | people | Highland Guard | Oskarn | key | Strength of the besieging force
@ garrison | troops | people | garrison | Oskarn |  | Strength of the garrison
@ civ_hurt | injured | people | civilians | Oskarn |  | Civilians wounded in the siege
@ kids_dead | killed | people | children | Oskarn |  | Children among the civilian dead
@ pop_before | other:inhabitants | people | inhabitants | Oskarn |  | Inhabitants of Oskarn before the war
@ market_dead | killed | people | civilians | Oskarn market |  | Killed at the wool market
@ market_hurt | injured | people | civilians | Oskarn market |  | Wounded at the wool market
@ market_shells | strikes | count | Highland Guard | Oskarn market |  | Shells that hit the wool market
@ bresk_dead | killed | people | villagers | Bresk | key | People killed in Bresk
@ bresk_homes | buildings_destroyed | count | homes | Bresk |  | Houses burnt in Bresk
@ column_men | troops | people | relief column | Little Saddle |  | Soldiers in the relief column
@ column_dead | killed | people | relief column | Little Saddle |  | Relief column soldiers killed
@ column_veh | equipment_lost | count | relief column | Little Saddle |  | Vehicles the relief column lost
@ flour_stock | other:flour stock | t | town stores | Oskarn |  | Flour in the town stores
@ drop | other:supplies dropped | t | air force | Oskarn |  | Supplies dropped in one flight
@ drop_missed | share | % | air force | Oskarn |  | Share of drops that missed
@ drop_all | other:supplies dropped | t | air force | Oskarn |  | Supplies dropped in all
@ ration | other:bread ration | g | inhabitants | Oskarn |  | Daily bread ration
@ bread_price | cost | VRC | bread | Oskarn |  | Price of a loaf in Oskarn
@ bread_price_cap | cost | VRC | bread | Port Hadel |  | Price of a loaf in the capital
@ cold | temperature | degC | air | Oskarn |  | Temperature at Oskarn
@ evac_day | evacuated | people | civilians | Oskarn |  | People brought out in one convoy
@ evac_plan | evacuated | people | civilians | Oskarn |  | People named for evacuation
@ buses | equipment | count | buses | Oskarn road |  | Buses in a convoy
@ beds | other:hospital beds | count | hospital | Oskarn |  | Beds at Oskarn hospital
@ patients | hospitalized | people | hospital | Oskarn |  | Patients at Oskarn hospital
@ starved | killed | people | old people | Oskarn |  | Deaths from hunger and cold
@ truce | duration | days | both sides | Oskarn |  | Length of the truce
@ shells_all | strikes | count | Highland Guard | Oskarn |  | Shells on Oskarn in all
@ siege_len | duration | days | siege | Oskarn |  | Length of the siege
@ ridge_dist | distance | km | guns | Eagle Ridge |  | Guns' distance from the town
@ guns | equipment | count | Highland Guard | Eagle Ridge |  | Besiegers' guns above the town
@ guns_lost | equipment_lost | count | Highland Guard | Eagle Ridge |  | Besiegers' guns destroyed or taken
@ pow_reb | captured | people | Highland Guard | Oskarn |  | Guardsmen taken prisoner
@ pow_gov | captured | people | garrison | Oskarn |  | Government soldiers taken prisoner
@ homes | share | % | homes | Oskarn |  | Share of homes damaged
@ homes_dest | buildings_destroyed | count | homes | Oskarn |  | Houses destroyed in Oskarn
@ past_siege | killed | people | inhabitants | Oskarn 1988 |  | Killed in the 1988 siege
@ past_len | duration | days | siege | Oskarn 1988 |  | Length of the 1988 siege
@ war_dead | killed | people | all | Vareth |  | People killed in the whole war
@ refugees | displaced | people | highlanders | Lanz |  | Refugees in the Lanz valley
@ aid_ask | aid | USD | relief agencies | Vareth highlands |  | Aid asked for the highlands
@ aid_got | aid | USD | relief agencies | Vareth highlands |  | Aid received for the highlands
@ heights | settlements_held | count | Highland Guard | Oskarn |  | Hills round Oskarn the Guard held
@ night_dead | killed | people | garrison | Oskarn |  | Soldiers killed in one day
@ civ_day | killed | people | civilians | Oskarn |  | Civilians killed in one day
@ found | killed | people | bodies | Oskarn |  | Bodies found after the siege
@ saddle_snow | water_depth | m | snow | Little Saddle |  | Snow on the pass
@ other_bags | other:suitcases | count | teacher | Oskarn |  | Suitcases a teacher took along
@ wage_share | share | % | wage | Oskarn |  | Loaf price against a month's wage
@ lorries | equipment | count | lorries | Oskarn |  | Food lorries into freed Oskarn
@ bresk_dist | distance | km | Bresk | Oskarn |  | Distance of Bresk from Oskarn
@ gar_hosp | killed | people | garrison | hospital |  | Soldiers who died later in hospital
=== Union Telegraph Agency | 2031-11-24
Rebels cut last road to Oskarn, {31,000|trapped|total} trapped

PORT HADEL, Nov 24 (UTA) - Highland Guard fighters took the Ilm bridge on Monday, closing the last road to Oskarn and shutting {about 31,000 people|trapped|total} in the mountain town, the defence ministry and residents reached by radio said.

The 9th Mountain Brigade, {some 1,900 strong|garrison|total}, is dug in along the river. Colonel Ivo Sandrek, its commander, told UTA that {26 of his soldiers|gar_dead|total} had been killed since fighting began on Nov 11. Town doctor Milena Orr counted {44 civilians|civ_dead|total} dead and {more than 130|civ_hurt|total} hurt.

The besiegers number {between 5,000 and 6,000|besiegers|total}, Sandrek said, with {14 guns|guns|total} on Eagle Ridge, {4 km|ridge_dist|total} above the marketplace. A Guard spokesman who calls himself Captain Wren laughed at that: "We are {nine thousand|besiegers|total}, and we have time." He admitted to {eleven dead|reb_dead|total}; the ministry claims {"at least 150"|reb_dead|total}.

Oskarn had {22,000 inhabitants|pop_before|comparison} before the war, which has killed {some 17,000 people|war_dead|comparison} in Vareth since 2029. The rest are villagers who fled up the valley. Stores hold flour for {six weeks|food|total}.
=== Radio Vareth World Service | 2031-12-06
Bulletin, 1800: Shell hits wool market in Oskarn

{Nineteen people|market_dead|total} were killed this morning when {two shells|market_shells|total} fell on a queue at the wool market of Oskarn. {Fifty-three|market_hurt|total} were wounded. It is the heaviest blow to the town since the Guard encircled it {twelve days|siege_len|total} ago.

The hospital, which has {60 beds|beds|total}, is treating {210 patients|patients|total}, many on the floor. "I have stopped counting shells," Dr Orr said. The brigade has not: {340|shells_day|period} came down on Friday, it reports, and {280|shells_day|period} the day before.

Today's victims bring the number of townspeople killed to {103|civ_dead|total}. The ministry puts the garrison's own losses at {41|gar_dead|total}.

In Bresk, the mill village {7 kilometres|bresk_dist|total} downstream, Guardsmen burned {thirty houses|bresk_homes|total} on Thursday, according to people who walked out over the snow. They speak of {15 dead|bresk_dead|total}. The Guard says that {four|bresk_dead|total} died there, all of them armed.

A relief column of {2,400 men|column_men|total} left Sannhof yesterday. This evening it stood {61 kilometres|column_dist|total} from the town.
=== The Hadel Courant | 2031-12-19
Column stalls at Little Saddle; ration cut again

The army's attempt to reach Oskarn before Christmas has ended in {two metres|saddle_snow|total} of snow. General staff sources say the column lost {17 vehicles|column_veh|total} and {38 soldiers|column_dead|total} at Little Saddle and has pulled back to {34 km|column_dist|total} from the town; last Friday it had got within {29|column_dist|total}.

Inside, bread is down to {180 grams|ration|each} a head from {250|ration|each}. A loaf, when there is one, costs {90 crowns|bread_price|each}. In the capital it costs {six|bread_price_cap|comparison}. Mayor Klara Benning told this newspaper by satellite phone she had {52 tonnes|flour_stock|total} of flour left, "{eighteen days|food|total}, if nobody steals".

Transport planes dropped {12 tonnes|drop|period} on Tuesday night. {A third|drop_missed|part} drifted to the Guard.

Casualty figures remain a matter of faith. Benning's office lists {167 dead|civ_dead|total} among the civilians, {29 of them children|kids_dead|part}; Captain Wren concedes {"perhaps sixty"|civ_dead|total}. The brigade has buried {58|gar_dead|total}. As for the Guard, it owns up to {47 fallen|reb_dead|total} where the ministry sees {over 400|reb_dead|total}.

An earlier version of this article said the ration was {108 grams|ration|each}. The digits had been transposed.
=== Continental Broadcasting | 2032-01-08
LIVE: First convoy leaves Oskarn

09:40 - {Sixteen buses|buses|total} are waiting at the Ilm bridge under a {72-hour|truce|total} truce brokered by the Order of St Brand. The lists name {1,150 people|evac_plan|target}: wounded, mothers, the old.

10:15 - It is {minus 19|cold|total}. Yesterday, before the guns fell silent, {95 shells|shells_day|period} landed, down from {410|shells_day|period} on New Year's Day.

12:05 - The first buses are through. The Order says {620|evac|total} are out.

14:30 - Make that {580|evac|total}. One bus was turned back at the Guard's checkpoint with {40 on board|evac_day|part}.

15:10 - Mayor Benning tells us {231 civilians|civ_dead|total} have died, not counting {some 35|starved|total} who "simply did not wake up" from cold and hunger. She still has {29,500 mouths|trapped|total} to feed. The Guard insists there are {no more than 20,000|trapped|total}.

16:50 - Food will now last {nine days|food|total}, or {five weeks|food|target} if the lorries promised for tomorrow arrive.

17:20 - From the ministry: {83 soldiers|gar_dead|total} killed in the garrison to date. It claims Guard losses of {610 dead|reb_dead|total}.

18:00 - End of day: {874 people|evac|total} brought out, says the Order.
=== Union Telegraph Agency | 2032-01-11
Truce collapses at Oskarn after {2,060|evac|total} leave

SANNHOF, Jan 11 (UTA) - Shelling of Oskarn resumed on Sunday hours after a {three-day|truce|total} truce ran out. {Some 120 rounds|shells_day|period} hit the town by dusk, killing {six civilians|civ_day|period} and {three soldiers|night_dead|period}, the brigade said.

Convoys took out {2,060 people|evac|total}, the Order of St Brand said, including {another 430|evac_day|increment} on Saturday. {About 29,000|trapped|total} remain. The town's civilian toll rose by {six|civ_day|change} to {237|civ_dead|total}.

Captain Wren of the Guard said his men had lost {112|reb_dead|total} since November, a number the ministry, which has spoken of {610|reb_dead|total}, called a fairy tale. He accused the garrison of hiding {200 dead|gar_dead|total} of its own. The defence ministry stood by {86|gar_dead|total}.

The column sent to relieve the town has not moved since Christmas and lies {34 km|column_dist|total} off.

Relief agencies have asked for {$64 million|aid_ask|target} for the highlands and have {$19 million|aid_got|total}. {Some 48,000 highlanders|refugees|total} are camped in the Lanz valley.

Oskarn held out for {77 days|past_len|comparison} in 1988. {Nearly 900|past_siege|comparison} died.
=== Northern Evening Post | 2032-01-12
Truce collapses at Oskarn after {2,600|evac|total} leave

From our wire services - Shelling of the besieged town of Oskarn in Vareth resumed on Sunday hours after a {three-day|truce|total} truce ran out. {About 120 rounds|shells_day|period} fell by dusk, killing {six civilians|civ_day|period} and {three soldiers|night_dead|period}.

Convoys took out {2,600 people|evac|total}, the Order of St Brand said. {About 29,000|trapped|total} remain in the town, which held out for {77 days|past_len|comparison} in a siege of 1988. {Nearly 900 people|past_siege|comparison} died then.

Captain Wren, who speaks for the besiegers, said {112 of his men|reb_dead|total} had been lost; the government claims {610|reb_dead|total}. It gives its own dead at {86|gar_dead|total}.

What the daily numbers leave out was told to us by a schoolteacher who left on Friday with {two suitcases|other_bags|total} and a canary. "In Bresk they shot my brother," she said. The Order has the names of {23 people|bresk_dead|total} killed in that village, against the {15|bresk_dead|total} first reported.

She ate {150 grams|ration|each} of bread a day. She saw a loaf change hands for {140 crowns|bread_price|each}. "That is {half|wage_share|comparison} a month's wage."
=== Hadel Institute Review | 2032-02-16
Why Oskarn has not fallen

After {84 days|siege_len|total} the arithmetic ought to favour the Guard, and does not.

It began with {perhaps 5,500 men|besiegers|total}, not the {nine thousand|besiegers|total} its captain boasted of. By our reading of burial notices it has lost {around 290 killed|reb_dead|total}: far above the {140|reb_dead|total} it now admits, far below the ministry's {900|reb_dead|total}. Desertion has done more. {Some 3,800|besiegers|total} are left on {five hills|heights|total}, and {two hundred|pow_reb|total} have walked into captivity.

The garrison, {1,900|garrison|total} at the start, has {1,500 fit|garrison|total}. Its dead came to {121|gar_dead|total} last week. {Thirty-four|pow_gov|total} are prisoners.

Then food. Airdrops have brought in {310 tonnes|drop_all|total}, enough, with the January lorries, to keep stocks at {two to three weeks|food|total}. The ration is back at {220 grams|ration|each}.

Fire has slackened: {40 shells|shells_day|period} on a normal day, where December saw {300|shells_day|period}. In all {roughly 14,000|shells_all|total} have struck, and {four homes in ten|homes|part} are damaged. The civilian toll, {298|civ_dead|total}, now climbs slowly.

The column, under a new general, is {21 kilometres|column_dist|total} away, or {13 miles|column_dist|total} to the foreign correspondents who have joined it.
=== Ministry of Defence, Port Hadel | 2032-03-09
Communique No. 118: Oskarn is free

At 06.20 today units of the relief column joined hands with the 9th Mountain Brigade at the Ilm bridge after {106 days|siege_len|total} of siege.

Garrison, killed: {139|gar_dead|total}
Relief column, killed: {97|column_dead|total}
Enemy killed since 24 November: {1,240|reb_dead|total}
Enemy taken prisoner: {415|pow_reb|total}
Guns destroyed or captured: {11 of 14|guns_lost|part}
Government soldiers freed: {34|pow_gov|total}
Civilians killed by enemy fire: {326|civ_dead|total}
Civilians evacuated during the siege: {2,060|evac|total}

The figure of {2,600|evac|total} evacuated that appeared in parts of the foreign press is wrong.

{Some 28,000 citizens|trapped|total} greeted their liberators. The first {60 lorries|lorries|total} with food entered at noon. The minister will ask parliament for a medal to be given to each defender.
=== Union Telegraph Agency | 2032-03-21
Graves in Bresk raise toll of Oskarn siege

OSKARN, March 21 (UTA) - Investigators have dug up {31 bodies|bresk_dead|total} at the mill in Bresk, more than the {23|bresk_dead|total} named by survivors, and {nine more|found|increment} under rubble in Oskarn itself, prosecutors said on Sunday.

The finds take the number of townspeople killed in the siege to {335|civ_dead|total}, of whom {52|kids_dead|part} were children, Mayor Klara Benning said. {Another 88|starved|increment} died of cold or hunger, she said. Her register of houses shows {410|homes_dest|total} beyond repair.

The defence ministry has quietly lowered its claim of enemy dead from {1,240|reb_dead|total} to {"about 700"|reb_dead|total}. The Guard, now scattered, last gave {188|reb_dead|total}. The Hadel Institute reckons {350|reb_dead|total}.

The brigade's dead were put at {141|gar_dead|total} after {two|gar_hosp|increment} succumbed in hospital. For nearly {four months|siege_len|total} {some 30,000 people|trapped|total} lived under guns a mere {2.5 miles|ridge_dist|total} away.

Donors have now given {$41 million|aid_got|total} of the {$64 million|aid_ask|target} sought.
