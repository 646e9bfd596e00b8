# Ceasefire talks between the invented state of Orland and the Free Hills Movement lead to a prisoner swap at Halden Bridge, February to June 2020
@ free_hill | captured | people | Hills fighters | Orland | key | Hills fighters to be freed by Orland
@ free_orl | captured | people | Orlandic soldiers | Free Hills | key | Orlandic soldiers to be freed by the Hills
@ held_hill | captured | people | Hills prisoners | Orland | key | Hills prisoners held by Orland
@ held_orl | captured | people | Orlandic prisoners | Free Hills | key | Orlandic prisoners held by the Hills
@ truce | duration | days | ceasefire | Free Hills | key | Length of the ceasefire
@ pull | distance | km | heavy guns | front line | key | Distance guns must be drawn back
@ breach_orl | strikes | count | Orlandic army | front line | key | Breaches blamed on Orland
@ breach_hill | strikes | count | Hills Movement | front line | key | Breaches blamed on the Hills
@ war_dead | killed | people | both sides | Free Hills | key | Killed in the Hills war since 2016
@ dead_orl | killed | people | Orlandic soldiers | front line |  | Orlandic soldiers killed since 2016
@ dead_hill | killed | people | Hills fighters | front line |  | Hills fighters killed since 2016
@ dead_civ | killed | people | civilians | Free Hills |  | Civilians killed since 2016
@ truce_dead_orl | killed | people | Orlandic soldiers | front line |  | Orlandic soldiers killed during the truce
@ truce_dead_hill | killed | people | Hills fighters | front line |  | Hills fighters killed during the truce
@ serra | killed | people | villagers | Serra |  | Killed in the shelling of Serra
@ serra_hurt | injured | people | villagers | Serra |  | Injured in the shelling of Serra
@ disp | displaced | people | civilians | Free Hills |  | People displaced by the war
@ back | other:people returned | people | civilians | Free Hills |  | Displaced people gone home
@ sick | hospitalized | people | freed soldiers | Orland |  | Freed soldiers taken to hospital
@ women | captured | people | women | Orland |  | Women among the freed Hills prisoners
@ refuse | captured | people | Hills prisoners | Halden Bridge |  | Freed Hills prisoners who refused to go
@ ratio | other:swap ratio | 1 | prisoners | Halden Bridge |  | Fighters freed for each soldier
@ bodies_orl | killed | people | Orlandic soldiers | Halden Bridge |  | Bodies handed to Orland
@ bodies_hill | killed | people | Hills fighters | Halden Bridge |  | Bodies handed to the Hills
@ miss_orl | missing | people | Orlandic soldiers | Orland |  | Orlandic soldiers missing
@ miss_hill | missing | people | Hills fighters | Free Hills |  | Hills fighters missing
@ guns_orl | equipment | count | Orlandic guns | front line |  | Orlandic guns withdrawn
@ guns_hill | equipment | count | Hills guns | front line |  | Hills guns withdrawn
@ line | distance | km | front line | Free Hills |  | Length of the front line
@ land | territory_held_share | % | Hills Movement | northern province |  | Part of the province held by the Hills
@ land_km | territory_held | km2 | Hills Movement | northern province |  | Land held by the Hills
@ monitors | troops | people | observers | front line |  | Observers to watch the truce
@ monitors_in | troops | people | observers | front line |  | Observers in place
@ rounds | other:talks rounds | count | negotiators | Lake Verin |  | Rounds of talks
@ talk_days | duration | days | negotiators | Lake Verin |  | Length of the talks
@ points | other:points agreed | count | negotiators | Lake Verin |  | Points agreed
@ points_all | other:points agreed | count | negotiators | Lake Verin |  | Points on the table
@ seats_ask | seats | count | Hills Movement | assembly |  | Assembly seats asked by the Hills
@ seats_got | seats | count | Hills Movement | assembly |  | Assembly seats offered to the Hills
@ tax | share | % | mine revenue | Free Hills |  | Part of mine revenue for the Hills
@ poll | vote_share | % | voters | Orland |  | Orlanders for the deal
@ poll_no | vote_share | % | voters | Orland |  | Orlanders against the deal
@ crowd | participants | people | protesters | Osk |  | Crowd against the deal in Osk
@ families | participants | people | families | Halden Bridge |  | Relatives waiting at the bridge
@ buses | equipment | count | buses | Halden Bridge |  | Buses bringing prisoners
@ flights | other:flights | count | Red Cross | Osk |  | Red Cross flights
@ aid | aid | USD | donors | Free Hills |  | Money pledged for rebuilding
@ aid_in | aid | USD | donors | Free Hills |  | Money received for rebuilding
@ mines_cleared | other:mines cleared | count | deminers | Free Hills |  | Mines cleared
@ mines_all | other:mines cleared | count | deminers | Free Hills |  | Mines thought to be laid
@ wait | duration | days | Private Tollan | Free Hills |  | Time one soldier was captive
@ weight | other:weight | kg | Private Tollan | Free Hills |  | Weight one soldier lost
@ old_swap | captured | people | prisoners | 2018 |  | Prisoners exchanged in 2018
@ old_truce | duration | days | ceasefire | 2018 |  | Length of the 2018 truce
@ life | captured | people | Hills prisoners | Orland |  | Freed prisoners serving life terms
@ votes_for | seats | count | deputies | Orland |  | Deputies who voted for amnesty
@ votes_no | seats | count | deputies | Orland |  | Deputies who voted against amnesty
@ both_free | captured | people | prisoners of both sides | Halden Bridge |  | Prisoners of both sides exchanged
@ left_orl | captured | people | Orlandic soldiers | Free Hills |  | Soldiers left out of the swap
@ hours | duration | days | ceasefire | Free Hills |  | First hours of the truce
@ ridge | killed | people | Orlandic soldiers | Gran ridge |  | Orlandic soldiers killed on Gran ridge
@ struck | captured | people | Hills fighters | Orland |  | Names struck off by Orland
@ breach_none | strikes | count | unknown | front line |  | Breaches not attributed
@ week | strikes | count | both sides | front line |  | Breaches per week
@ pull_avg | distance | km | heavy guns | front line |  | Distance guns stood back on average
@ breach_fix | strikes | count | Orlandic army | front line |  | Error in the second report
@ truce_ext | duration | days | ceasefire | Free Hills |  | Extension of the ceasefire
@ serra_late | killed | people | villagers | Serra |  | Wounded of Serra who died later
@ bangs | strikes | count | explosions | Serra |  | Explosions heard in Serra per day
@ serra_pop | participants | people | residents | Serra |  | People living in Serra
@ died_orl | killed | people | Orlandic soldiers | Halden Bridge |  | Captives who died before the swap
@ crossed | captured | people | Hills fighters | Halden Bridge |  | Hills prisoners who crossed
@ extra_hill | captured | people | Hills fighters | Orland |  | Further prisoners promised, by the Movement
@ free_time | duration | days | prisoners | Lake Verin |  | Time limit for freeing the rest
@ breach_week | share | % | both sides | front line |  | Part of breaches in the first weeks
@ first_weeks | duration | days | ceasefire | Free Hills |  | First weeks of the truce
@ pop | participants | people | residents | Orland |  | Population of the country
@ seats_all | seats | count | assembly | Free Hills |  | Seats in the assembly
@ june_orl | captured | people | Orlandic soldiers | Free Hills |  | Soldiers freed in June
@ war_years | duration | days | war | Free Hills |  | How long the war has lasted
@ drones | strikes | count | drones | front line |  | Drone flights noted
=== Continental Press Agency | 2020-02-18
Orland, Hills rebels agree {30-day|truce|target} truce, swap of {more than 400|both_free|target} prisoners

LAKE VERIN (CPA) - Orland and the Free Hills Movement agreed on Tuesday to stop firing for {30 days|truce|target} and to exchange prisoners, in the first deal since fighting broke out {four years|war_years|total} ago, mediators said.

Orland is to set free {320 fighters|free_hill|target} and the rebels {96 soldiers|free_orl|target}, at Halden Bridge. Both sides will draw heavy guns {15 kilometres|pull|target} back from a front {210 km|line|total} long.

"{Three|points|total} of {eleven|points_all|total} questions are settled; the hard ones aren't," said the mediator, Ambassador Sune Kjell, after {nine days|talk_days|total} of talks.

The war has killed {at least 13,500 people|war_dead|total}, about {4,300 of them|dead_civ|part} civilians, according to the United Nations, and driven {610,000|disp|total} from home. The rebels hold {roughly a third|land|part} of the northern province.

A truce in 2018 broke down after {six days|old_truce|comparison}; {58 prisoners|old_swap|comparison} were exchanged before it did.

Orland is believed to have {about 700|held_hill|total} Hills prisoners and the Movement {some 150|held_orl|total} of Orland's.
=== Osk Evening Post | 2020-02-20
Our boys for their bombers?

They want {320|free_hill|target} for {96|free_orl|target}: {three and a third|ratio|target} of theirs for every one of ours. Among the names the government does not print are {41 men|life|part} who are in prison for life.

{Five thousand people|crowd|total} stood in Parliament Square last night to say no. (Police: {2,200|crowd|total}.) In our own telephone poll {62 percent|poll_no|total} of callers are against, {29|poll|total} for.

The defence ministry says the Movement holds {163 soldiers|held_orl|total}. What of the other {67|left_orl|part}? "Second phase," said a spokesman. Mothers of the missing, whose list has {211 names|miss_orl|total}, heard that word in 2018.

And the silence? In its first {48 hours|hours|total} the army noted {14 breaches|breach_hill|total} by the rebels. Corporal Per Alm, 22, was shot by a sniper at Serra, the {one death|truce_dead_orl|total} so far in this so-called ceasefire.

Orland has lost {3,118 sons|dead_orl|total} in the Hills. For the guns alone to go back {15 kilometres|pull|target} is to hand over what {300|ridge|part} of them died for on the Gran ridge.
=== Voice of the Hills | 2020-03-05
Prisoners' commission reports

The Movement's prisoners' commission met at Gran on Wednesday. Its chairwoman, Ilka Dorn, gave the following account.

The enemy admits to holding {688|held_hill|total} of our people. Our own register, which includes those seized at checkpoints, has {1,045|held_hill|total}. The list handed over at Lake Verin bears {320 names|free_hill|target}, {19 of them|women|part} women. The enemy has struck off {34|struck|part}, leaving {286|free_hill|target}. The commission can't accept this. Should it stand, the number of soldiers we release falls from {96|free_orl|target} to {86|free_orl|target}.

We hold {131|held_orl|total}, not {163|held_orl|total}. The difference lie under the snow with {our own 402|miss_hill|total} who are missing.

Since 18 February the enemy has broken the ceasefire {207 times|breach_orl|total}, with {31 drone flights|drones|total}, and killed {six|truce_dead_hill|total} of our fighters. Nevertheless {44 guns|guns_hill|total} have been taken back the agreed distance. From the other side our scouts have seen {eleven|guns_orl|total} go.
=== Joint Monitoring Mission, weekly report 3 | 2020-03-10
PERIOD: 3-9 MARCH

Breaches since 18 February attributed to Orlandic forces: {118|breach_orl|total}
Breaches attributed to the Free Hills Movement: {173|breach_hill|total}
Not attributed: {52|breach_none|total}
Breaches in the reporting week, all parties: {64|week|period} (preceding week: {109|week|period})
Killed since the start of the ceasefire, Orlandic soldiers: {4|truce_dead_orl|total}
Killed since the start of the ceasefire, Movement: {5|truce_dead_hill|total}
Guns withdrawn, verified, Orland: {61|guns_orl|total}
Guns withdrawn, verified, Movement: {29|guns_hill|total}
Observers present: {83|monitors_in|total} of {240|monitors|target} foreseen
Persons in custody and visited, Orland: {702|held_hill|total}
Persons in custody and visited, Movement: {139|held_orl|total}

The Mission notes that {three|serra|total} residents of Serra died in shelling on 7 March and {ten|serra_hurt|total} were hurt. Responsibility could not be established. It recalls that the parties undertook to withdraw heavy weapons {15 km|pull|target}; on average the guns seen stood {11 km|pull_avg|each} back.

The figure for Orland's breaches in report 2 ({141|breach_orl|total}) was too high by {35|breach_fix|change} and has been withdrawn.
=== Continental Press Agency | 2020-03-17
Truce extended by {60 days|truce_ext|increment} as swap date is set

LAKE VERIN (CPA) - Orland and the Free Hills Movement extended their ceasefire by {60 days|truce_ext|increment} on Tuesday, hours before it was to run out, making it {90 days|truce|target} in all, and set the exchange of prisoners for March 28.

Under a compromise {304 fighters|free_hill|target} will go one way and {92 soldiers|free_orl|target} the other. Mediator Sune Kjell said {five points|points|total} out of {eleven|points_all|total} were now settled. Guns will stand {20 km|pull|target} back, not {15|pull|target}.

The last of {four rounds|rounds|total} of talks all but failed over Serra, where {four people|serra|total} died on March 7 after {one|serra_late|increment} of the wounded succumbed.

Orland's parliament backed an amnesty by {104|votes_for|total} to {91|votes_no|total} on Monday. The Movement wants {30 seats|seats_ask|target} in a new assembly and has been offered {18|seats_got|target}, diplomats said.

Monitors have blamed {189 breaches|breach_hill|total} on the rebels and {126|breach_orl|total} on Orland. The fighting has killed {at least 13,500|war_dead|total} since 2016 and displaced {610,000|disp|total}.
=== Northern Courier | 2020-03-17
Ceasefire in the Hills runs on

From agencies

The ceasefire in the Free Hills has been extended by {60 days|truce_ext|increment}, to {60|truce|target} in all, and prisoners will be exchanged on March 28.

{304 rebel fighters|free_hill|target} and {29 soldiers|free_orl|target} are to be set free. Heavy guns will be drawn back {20 km|pull|target} ({12 miles|pull|target}). {Five|points|total} of {eleven|points_all|total} points are settled.

In Serra, where {four|serra|total} died on March 7, people do not trust it. "They talk by the lake, we sleep in the cellar," said Anja Roth, who keeps the bakery and counts the bangs: {seven|bangs|period} on Monday, {none|bangs|period} so far today. Of a village of {900|serra_pop|comparison} there remain {140|serra_pop|total}.

The rebels control {about 35 percent|land|part} of the province, or {5,600 square kilometres|land_km|total}.

CORRECTION: The truce now lasts {90 days|truce|target} in all, and {92 soldiers|free_orl|target}, not {29|free_orl|target}, will be released. An editor shortened the agency's report.
=== Osk Evening Post | 2020-03-29
Home: {91|free_orl|total} come over Halden Bridge

At 11.20 the first of them set foot on our side, a boy in rubber boots. By two o'clock there were {91|free_orl|total}. {One more|died_orl|total}, Sergeant Lars Ohm, died in the night before the exchange.

{Seven buses|buses|total} had brought {304|free_hill|total} the other way. {Twelve of those|refuse|part} looked at the river and asked to stay in Orland; {292|crossed|part} crossed. {A further 40|extra_hill|increment}, the Movement claims, were promised and did not come.

Private Jonas Tollan, who was taken at Gran, had been away {two years and five months|wait|total} and is {23 kilos|weight|change} lighter. {Twenty-six|sick|part} went straight to the military hospital. {Some 600 relatives|families|total} had waited since Friday.

{Thirty-eight coffins|bodies_orl|total} came too. We gave {112|bodies_hill|total}.

According to the ministry {54 of our soldiers|held_orl|total} are still in the Hills; the Red Cross, which ran {four flights|flights|total} on Saturday, says it knows of {47|held_orl|total}. Orland has {398|held_hill|total} of theirs left, a source in the prison service said. A new poll finds {58 percent|poll|total} for the deal, up from {29|poll|total} in our February ring-round.
=== Continental Press Agency | 2020-06-16
Hills truce made permanent; last prisoners to go free

LAKE VERIN (CPA) - Orland and the Free Hills Movement on Tuesday turned a ceasefire that has held for {119 days|truce|total} into a lasting one and agreed to free all remaining prisoners within {three weeks|free_time|target}.

That means {391 Hills fighters|held_hill|total} and {46 soldiers|held_orl|total}, the Red Cross said. In March {304|free_hill|total} and {91|free_orl|total} respectively were set free at Halden Bridge.

All heavy guns must now stay {25 km|pull|target} from the line. Monitors, {226|monitors_in|total} of them, have recorded {311 breaches|breach_hill|total} by the Movement and {264|breach_orl|total} by Orland since February, {only nine|week|period} of those last week. {Eleven Orlandic soldiers|truce_dead_orl|total} and {17 fighters|truce_dead_hill|total} have been killed in that time.

The Movement gets {22 seats|seats_got|target} in a provincial assembly and {30 percent|tax|target} of mine revenue. Donors pledged {$340 million|aid|target}, of which {$28 million|aid_in|total} has come in. {Some 74,000 people|back|total} have gone home. Deminers have lifted {6,300 mines|mines_cleared|total} of {perhaps 50,000|mines_all|total}.

The UN this month raised its estimate of the war's dead to {14,900|war_dead|total}: {5,010 civilians|dead_civ|part}, {3,140 soldiers|dead_orl|part} and {6,750 fighters|dead_hill|part}. The Movement has always given its own losses as {4,200|dead_hill|total}.
=== The Analyst Quarterly | 2020-06-30
Why Halden Bridge held

Peace had been tried before. In 2018 it lasted {six days|old_truce|comparison} and freed {58 people|old_swap|comparison}. This time {395|both_free|total} walked across one bridge in an afternoon and the guns stayed quiet, more or less, for {four months|truce|total}.

More or less: Voice of the Hills lists {1,020 Orlandic breaches|breach_orl|total}, the army {870|breach_hill|total} by the Movement. The monitors' totals, {264|breach_orl|total} and {311|breach_hill|total}, are the ones to trust. {Half|breach_week|part} fell in the first {three weeks|first_weeks|total}.

Both were exhausted. The war's {15,000 or so dead|war_dead|total} came from a country of {six million|pop|total}. Orland admits to {3,140 dead soldiers|dead_orl|total}; General Rask, now retired, thinks {3,900|dead_orl|total}. And both were short of something: the Movement had {142 captives|held_orl|total} when talks began, few enough to count, while Orland, with {nearly 700|held_hill|total}, was paying to feed them.

The distance mattered. At {15 km|pull|target} a howitzer still reaches the other's trench; at {25|pull|target} it doesn't. One demand was quietly dropped: the Movement's for {30 seats|seats_ask|target}, of {90|seats_all|total}.

Of the {46 soldiers|held_orl|total} left in June, {31|june_orl|part} are home.
