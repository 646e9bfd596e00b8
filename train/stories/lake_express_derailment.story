# A sleeper train leaves the rails on a snowy curve in the invented country of Vardania and drops into a gorge
@ dead | killed | people | passengers and crew | Kessa gorge | key | People killed in the derailment
@ injured | injured | people | passengers and crew | Kessa gorge | key | People injured in the derailment
@ missing | missing | people | passengers | Kessa gorge | key | Passengers not accounted for
@ aboard | participants | people | passengers and crew | Lake Express | key | People aboard the train
@ speed | other:train speed | km/h | Lake Express | Kessa curve | key | Speed of the train at the curve
@ hosp_lim | hospitalized | people | patients | Limnica | key | Injured in Limnica hospital
@ comp | aid | VRD | Vardanian Railways | Vardania | key | Payment offered to each bereaved family
@ shift | duration | hours | driver | Vardania | key | Time the driver had been on duty
@ hosp_ost | hospitalized | people | patients | Ostrel |  | Injured flown to Ostrel hospitals
@ limit | other:speed limit | km/h | line | Kessa curve |  | Speed limit on the curve
@ cars | other:carriages derailed | count | carriages | Kessa gorge |  | Carriages that left the rails
@ cars_gorge | other:carriages fallen | count | carriages | Kessa gorge |  | Carriages that fell into the gorge
@ cars_all | equipment | count | carriages | Lake Express |  | Carriages in the train
@ dead_s7 | killed | people | passengers | sleeping car 7 |  | Killed in sleeping car 7
@ dead_staff | killed | people | railway staff | train |  | Railway staff among the dead
@ dead_child | killed | people | children | train |  | Children among the dead
@ dead_foreign | killed | people | foreigners | train |  | Foreign citizens among the dead
@ dead_hosp | killed | people | patients | Limnica |  | Died in hospital
@ identified | other:dead identified | people | victims | Limnica |  | Bodies identified
@ grave | injured | people | injured | Limnica |  | Seriously injured
@ no_name | participants | people | passengers | train |  | Travellers without a named ticket
@ drop | distance | m | gorge | Kessa |  | Height of the fall
@ rescuers | troops | people | rescuers | Kessa gorge |  | Rescuers at the gorge
@ miners | troops | people | volunteer miners | Kessa gorge |  | Miners who came to help
@ alive_late | rescued | people | survivors | Kessa gorge |  | Pulled alive after the first night
@ under_time | duration | hours | a survivor | Kessa gorge |  | Time the last survivor was trapped
@ temp | temperature | degC | weather | Kessa gorge |  | Temperature in the gorge
@ snow | water_depth | cm | snow | Kessa pass |  | Depth of fresh snow
@ road | duration | hours | rescuers | Kessa |  | Time for the first crews to arrive
@ walk | distance | km | survivors | Kessa |  | Distance to the nearest road
@ delay | duration | minutes | Lake Express | Ruzin |  | Train's delay before the crash
@ shift_max | duration | hours | drivers | Vardania |  | Longest shift the rules allow
@ drivers_short | jobs | people | drivers | Vardania |  | Unfilled drivers' posts
@ overtime | share | % | drivers | Vardania |  | Drivers who work over the limit
@ rail_age | duration | years | track | Kessa curve |  | Age of the rails
@ track_dmg | distance | m | track | Kessa |  | Track torn up
@ damage | cost | VRD | Vardanian Railways | Kessa |  | Damage to train and line
@ cancelled | other:trains cancelled | count | trains | Vardania |  | Trains cancelled
@ detour | duration | hours | passengers | Vardania |  | Extra time by the bus detour
@ brakes_plan | cost | VRD | government | Vardania |  | Planned automatic braking scheme
@ brakes_share | share | % | lines | Vardania |  | Network with automatic braking
@ brakes_spent | cost | VRD | government | Vardania |  | Spent on automatic braking so far
@ burial | aid | VRD | railways | Vardania |  | Money for funerals
@ tavno | killed | people | passengers | Tavno |  | Killed in the Tavno collision, 1988
@ brod | killed | people | passengers | Brod |  | Killed in the Brod crash, 2011
@ rail_deaths | killed | people | passengers | Vardania |  | Rail passengers killed in ten years
@ prison | other:prison term | years | driver | Vardania |  | Sentence the driver faces
@ arrests | arrested | people | railway managers | Ostrel |  | Railway managers detained
@ shares | change_rate | % | Vardanian Railways bonds | Ostrel |  | Fall in the railway's bonds
@ blood | participants | people | donors | Limnica |  | Blood donors in Limnica
@ population | other:population | people | inhabitants | Vardania |  | Population of Vardania
@ unhurt | other:people unhurt | people | passengers | train |  | Passengers who were not hurt
@ wait_families | other:families waiting | count | families | Limnica |  | Families waiting at the gymnasium
@ beds | other:hospital beds | count | hospital | Limnica |  | Beds of Limnica hospital
@ blood_share | share | % | townspeople | Limnica |  | Share of the town that gave blood
@ limit_snow | other:speed limit | km/h | line | Kessa curve |  | Lowered speed limit in snow
@ break | duration | minutes | driver | Vardania |  | Driver's break
@ dead_week | killed | people | victims | Kessa gorge |  | Victims found by the first weekend
@ dead_ice | killed | people | victims | Kessa gorge |  | Bodies cut later from the ice
@ dead_late | killed | people | victims | Ostrel |  | Late death in Ostrel
@ drivers_share | share | % | drivers' posts | Vardania |  | Share of drivers' posts unfilled
@ bonus | cost | GBP | driver | Vardania |  | Driver's overtime bonus
@ swiss | killed | people | passengers | Switzerland |  | Swiss rail passengers killed in a decade
@ comp_demand | aid | VRD | families' lawyer | Vardania |  | Payment the families' lawyer wants
@ limit_now | other:speed limit | mph | trains | Kessa |  | Speed of trains past the site now
@ rail_life | duration | years | rails | Vardania |  | Permitted life of rails
@ recorder | duration | seconds | brakes | train |  | Braking time before the curve
=== Radio Vardania, First Programme | 2015-02-11
Sleeper train falls into gorge near Limnica, many dead

The night train from Ostrel to Port Salva came off the rails at about twenty past three this morning on the Kessa curve. The railway's duty office speaks of {seventeen dead|dead|total}. Our correspondent in Limnica, Vesna Torak, has been told by a doctor that the real number is {nearer thirty|dead|total}.

The Lake Express was carrying, according to the railway, {two hundred and eighteen people|aboard|total}. Of its {eleven carriages|cars_all|total}, {seven|cars|part} left the track, and {three|cars_gorge|part}, among them both sleeping cars, rolled {some forty metres|drop|total} down to the frozen river.

It took the first fire crews {two and a half hours|road|total} to get there. {Sixty centimetres|snow|total} of new snow lay on the pass and it was {minus eighteen|temp|total} in the gorge. Those who could walk went along the sleepers to the forestry road, {four kilometres|walk|total} away, wrapped in curtains.

Limnica's hospital has admitted {fifty-three|hosp_lim|total}. The mayor has opened the school gymnasium. {Nine of the most gravely hurt|hosp_ost|part} have been taken by army helicopter to Ostrel.

{About 40|missing|total} travellers have not answered the roll, but the conductor's list is in the wreck, and the railway says that some may have got off at Ruzin, where the train stood {35 minutes|delay|total} because of a frozen switch.

Minister Pavle Strnad is on his way. The King has cancelled his visit to the trade fair. It is the worst accident on our railways since Tavno in 1988, when {sixty-two people|tavno|comparison} lost their lives.
=== Agence Continentale | 2015-02-11
Toll in Vardania train crash reaches {31|dead|total}, {dozens|missing|total} still unaccounted for

OSTREL, Feb 11 (AC) - {Thirty-one people|dead|total} were killed and {more than 90|injured|total} hurt when an overnight express plunged into a ravine in the mountains of central Vardania on Wednesday, the transport ministry said.

Rescuers with ropes were still trying to reach the last sleeping car, which lay upside down under the ice, and a ministry official said the figure would "almost certainly" go up. {Thirty-six|missing|total} of the people believed to have been on the train were not accounted for.

A judicial source told AC that the train had entered the bend at {around 130 kilometers per hour (81 mph)|speed|total}, where the limit is {70|limit|target}. State-owned Vardanian Railways declined to confirm that. "The recorder is in the hands of the prosecutor," spokeswoman Lidia Marek said.

There were confusing accounts of how many were aboard. The company first gave {218|aboard|total}, then {231|aboard|total}, explaining that {thirteen passengers|no_name|part} had bought paper tickets from the conductor.

{Some 350 soldiers, firemen and mountain guides|rescuers|total} are working in the gorge, helped by {80 coal miners|miners|total} who came on their own bus from the pits at Horna.

"You hear knocking, then you don't," one of them, Jiri Balas, told AC.

The country of {6.2 million|population|total} has one of the oldest networks on the continent. {Nineteen people|brod|comparison} died at Brod in 2011, in a crash also blamed on speed. The railway's bonds fell {4 percent|shares|change} in thin trading.
=== Vardanian Railways, Press Office | 2015-02-12
Statement No. 3 on the extraordinary event at kilometre 211

With deep sorrow the Company informs the public as follows (state at 14:00):

Persons on board, including staff: {231|aboard|total}
Deceased: {38|dead|total}
of whom staff of the Company: {3|dead_staff|part}
Injured: {104|injured|total}
of whom seriously: {27|grave|part}
Not located: {19|missing|total}
Uninjured, sent home: {70|unhurt|total}
Vehicles derailed: {7|cars|total}
Superstructure destroyed: {620 m|track_dmg|total}
Trains cancelled until further notice: {14 daily|cancelled|each}

The bus replacement service between Ruzin and Limnica adds {about three hours|detour|change} to the journey. Tickets will be refunded without fee.

The Company will pay every bereaved family {200,000 dinar|comp|target} without waiting for the courts, and will bear the cost of burial up to {15,000 dinar|burial|target}. Acceptance does not affect later claims.

With respect to speculation in the media: the driver, who survived and is under guard in Limnica, had rested before service and had been on duty for {seven hours|shift|total} when the event took place, within the {ten|shift_max|target} that the labour code allows. The rails on the curve were laid in 2006 and are therefore {nine years|rail_age|total} old; their permitted life is {thirty|rail_life|target}. A preliminary reading of the recorder will be published by the competent authority and not by the Company. Damage to vehicles and line is put at {84 million dinar|damage|total}.

The Company thanks the people of Limnica, who have not slept.
=== The Limnica Lamp | 2015-02-13
THE BOY FROM BERTH 22

On the second evening after the Lake Express went over the edge, the miners brought out a boy of nine with a broken collarbone and asked the rest of us to be quiet so they could listen for more. They listened until dusk. That made {four|alive_late|total} found living since the first night, and by the look on the engineers' faces he is the last, having lain {41 hours|under_time|total} under a wardrobe in sleeping car 7.

That carriage is where most of them are. {Twenty-six bodies|dead_s7|part} have come out of it, among them {five children|dead_child|part}, a school group's teacher and a honeymoon couple from Skarpen. In the ice rink, which serves as our mortuary, the count on the blackboard stood last night at {44|dead|total}; by breakfast someone had rubbed it out and written {46|dead|total}. The prosecutor's men have put names to {33 of them|identified|part}.

{Ten families|wait_families|total} are still waiting at the gymnasium, the priest says, though officially {eleven passengers|missing|total} are being looked for.

At the hospital, built for {120 beds|beds|target}, Dr. Ilja Kovar has {61 from the train|hosp_lim|total}. {Two|dead_hosp|part} of those brought in died on his tables. "We ran out of plaster and then the bakery lent us flour sacks for slings," he told the Lamp. {More than 700 townspeople|blood|total}, nearly {one in six of us|blood_share|part}, queued to give blood.

And the railway's {200,000|comp|target}? "My wife was forty-three," said a man on the steps. "Let them keep it and fix the brakes."

{Thirty metres|drop|total}, some of the papers write. We who have fished there know it is {45 to the water|drop|total}.
=== Ministry of Justice, Office of the State Prosecutor | 2015-02-14
COMMUNIQUE ON THE INVESTIGATION

1. The data recorder of locomotive 363-041 has been read in the presence of experts of both sides. It shows that the train entered the curve at {127 km/h|speed|total}. The emergency brake was applied {four seconds|recorder|total} before the first axle left the rail. The permitted speed is {70 km/h|limit|target}, lowered to {50|limit_snow|target} in snow by an order which the driver states he never received.

2. According to depot records, the driver had begun his service on Tuesday at 11:10 in Port Salva. He had thus been at work for {sixteen hours|shift|total}, not counting a break of {fifty minutes|break|total}. The sheet handed to the Office by the Company on Thursday gave {seven|shift|total}; the origin of this sheet is the subject of separate proceedings, in which {two managers|arrests|total} have been detained.

3. Victims. The number of persons deceased is {48|dead|total}. {Forty-five|identified|part} have been identified, of whom {six|dead_foreign|part} were citizens of other states. The number of persons injured is {112|injured|total}. {Four persons|missing|total} remain untraced; divers will resume on Monday, if the ice allows.

4. The driver, aged 57, is charged with negligent endangerment of public transport, for which the law provides {three to twelve years|prison|target}.

5. Proceedings concerning the delayed installation of automatic train braking are conducted by the Supreme Audit Chamber and not by this Office.
=== Harbour & Field (London) | 2015-02-20
The long shift: why a Vardanian sleeper flew off a mountain

They buried the last of the Lake Express dead on Wednesday, in a cemetery where the ground had to be thawed with braziers. The final count is {fifty-one|dead|total}: {48|dead_week|part} found by the first weekend, {two|dead_ice|increment} cut from the river ice on Monday, {one|dead_late|increment} lost to pneumonia in Ostrel. {Nobody|missing|total} is missing any more.

How does a train reach {79 miles an hour|speed|total} on a bend posted at {43|limit|target}? Drivers I spoke to at the depot were not surprised. {Almost a fifth of their posts|drivers_share|part}, {310 in all|drivers_short|total}, have been empty since wages were frozen, and a union survey found that {62 per cent|overtime|total} regularly exceed the legal {ten hours|shift_max|target}. The man at the controls had done {sixteen|shift|total}, and was doing it for an overtime bonus worth {£11|bonus|total}.

Automatic braking would have stopped him. Ostrel announced a {900m dinar|brakes_plan|target} scheme after Brod, where {19|brod|comparison} died. It has spent {140m|brakes_spent|total}, and covers {8 per cent|brakes_share|part} of the network. In a decade Vardania has killed {134 rail passengers|rail_deaths|total}; Switzerland, with many times the traffic, {a handful|swiss|comparison}.

Mr Strnad resigned on Tuesday. His successor has raised the payment to families to {350,000 dinar|comp|target} ({£27,000|comp|target}), still short of the {half a million|comp_demand|target} their lawyer wants.

In Limnica, {thirty-four|hosp_lim|total} are still in plaster on the wards. Trains run again at {20 mph|limit_now|target} past the gap in the trees. People come out on their porches to watch them go by, slowly.
