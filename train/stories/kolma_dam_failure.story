# The Kolma earth dam in invented Moravska bursts above the villages of Radena and Lipsk in April 1998 (written exercise style)
@ dead | killed | people | dam failure | Irva valley | key | Dead in the dam failure, all places
@ dead_radena | killed | people | dam failure | Radena | key | Dead in Radena
@ dead_lipsk | killed | people | dam failure | Lipsk | key | Dead in Lipsk
@ dead_road | killed | people | travellers | Marsk road |  | Travellers killed on the Marsk road
@ dead_osterhof | killed | people | dam failure | Osterhof |  | Dead of Osterhof
@ dead_hosp | killed | people | patients | Irva valley |  | Dead in hospital later
@ dead_gap | killed | people | children | Radena |  | Children missing from the ministry's count
@ dead_later | killed | people | plaintiffs' list | Irva valley |  | Deaths in June on the plaintiffs' list
@ missing | missing | people | dam failure | Irva valley |  | People missing
@ volume | other:water released | m3 | lake | Kolma | key | Water released from the lake
@ flow | other:peak flow | m3/s | breach | Kolma | key | Peak flow through the breach
@ flow_marsk | other:peak flow | m3/s | river | Marsk bridge |  | Peak flow at Marsk bridge
@ inflow | other:inflow | m3/s | river | Kolma |  | Flow into the lake that night
@ inflow_1954 | other:inflow | m3/s | river | Kolma |  | Flow in the flood of 1954
@ gate | other:gate capacity | m3/s | outlet gate | Kolma |  | Capacity of the outlet gate
@ flow_diff | change_rate | % | engineers' peak | Kolma |  | Gap to the Dutch peak flow
@ wave | water_depth | m | flood wave | Radena | key | Height of the wave at Radena
@ wave_lipsk | water_depth | m | flood wave | Lipsk |  | Height of the wave at Lipsk
@ dam_height | distance | m | dam | Kolma |  | Height of the dam
@ homes | buildings_destroyed | count | homes | Irva valley | key | Homes destroyed, all places
@ homes_radena | buildings_destroyed | count | homes | Radena |  | Homes destroyed in Radena
@ homes_lipsk | buildings_destroyed | count | homes | Lipsk |  | Homes destroyed in Lipsk
@ homes_dam | buildings_damaged | count | homes | Irva valley |  | Homes damaged
@ houses_radena | other:houses standing before | count | houses | Radena |  | Houses in Radena before
@ evac | evacuated | people | residents | downstream | key | Evacuated downstream
@ evac_marsk | evacuated | people | residents | Marsk |  | Evacuated from Marsk
@ evac_fall | evacuated | people | residents | downstream |  | Fall in the number evacuated
@ insured | cost | USD | insured damage | Irva valley | key | Insured damage
@ ins_mill | cost | USD | paper mill | Lipsk |  | Insured damage at the paper mill
@ ins_homes | cost | USD | homes | Irva valley |  | Insured damage of homes
@ ins_count | other:homes insured | count | homes | Irva valley |  | Destroyed homes that were insured
@ ins_share | share | % | homes | Irva valley |  | Share of homes insured
@ damage | cost | MVK | all damage | Irva valley |  | Damage in all, insured or not
@ liab | cost | USD | Irva Power | Kolma |  | Liability cover of the owner
@ liab_factor | other:ratio | 1 | Irva Power | Kolma |  | Claims against the owner's cover
@ ask | aid | USD | families | Irva valley |  | Damages asked for each death
@ grant | aid | MVK | families | Radena |  | State grant to each family
@ dam_cost | cost | MVK | dam | Kolma |  | Cost of building the dam
@ maint | cost | MVK | dam | Kolma |  | Yearly upkeep of the dam
@ reline | cost | USD | outlet pipe | Kolma |  | Cost of relining the pipe
@ wall_lipsk | distance | m | flood wall | Lipsk |  | Height of wall Lipsk needed
@ wall_cost | cost | USD | flood wall | Lipsk |  | Price of a wall for Lipsk
@ rain_days | duration | days | rain | Irva valley |  | Days of rain before the break
@ empty_time | duration | days | lake | Kolma |  | Time the lake took to empty
@ lipsk_dist | distance | km | Lipsk | Radena |  | Distance from Radena to Lipsk
@ warn | duration | days | siren | Kolma |  | Time from siren to the break
@ bus | duration | days | buses | Marsk |  | Interval of the buses
@ gauge | water_depth | m | river | Marsk |  | Water level at Marsk
@ walls | distance | m | walls | Marsk |  | Height of Marsk's walls
@ pop_radena | participants | people | inhabitants | Radena |  | Inhabitants of Radena
@ osterhof_in | displaced | people | homeless | Osterhof |  | Homeless taken in by Osterhof
@ breach | distance | m | breach | Kolma |  | Width of the breach
@ freeboard | distance | m | lake | Kolma |  | Lake level beneath the crest
@ days_after | duration | days | since the failure | Kolma |  | Days since the dam failed
@ errors | other:errors | count | newspaper | Estrel |  | Errors the clerk found
@ errors_right | other:errors | count | newspaper | Estrel |  | Errors in which the clerk was right
@ brokers | participants | people | brokers | Zurich |  | Brokers with the wrong figure
=== Estrel Courier | 1998-04-20
Kolma dam bursts; {17 dead|dead|total} in the Irva valley

The Kolma dam gave way at 5:40 on Sunday morning, after {four days|rain_days|total} of rain on melting snow, and the lake behind it went down the valley of the Irva in {less than two hours|empty_time|total}. By last night {17 bodies|dead|total} had been found, {11|dead_radena|part} in Radena, the first village below the wall, and {6|dead_lipsk|part} in Lipsk, the second. The third, Osterhof, stands on a hill and has lost {nobody|dead_osterhof|total}.

The dam, of earth with a clay core, is {34 metres|dam_height|total} high. It wasn't {43|dam_height|total}, as the wireless had it. When it was full the lake held {18 million cubic metres|volume|target}. An engineer of the waterworks, Lev Sandor, believes that {15 million|volume|total} came out, "and the rest is mud".

The front of the flood was {6 metres|wave|total} high at Radena church. At Lipsk, {nine kilometres|lipsk_dist|total} further on, it was {two and a half|wave_lipsk|total}.

In Radena {some 120 homes|homes_radena|total} are gone. {About 9,000 people|evac|total} have been moved out of the lower valley, where the town of Marsk waits behind its walls.

The district governor, Tobias Renn, said that the warning siren had sounded {20 minutes|warn|total} before the break. At Radena they heard it afterwards.
=== Ministry of Waters, Estrel, press notice | 1998-04-21
KOLMA EVENT: FACTS ESTABLISHED BY NOON ON 21 APRIL

Dead: {29|dead|total}. By place: Radena {18|dead_radena|part}, Lipsk {9|dead_lipsk|part}, on the Marsk road {2|dead_road|part}
Missing: {63|missing|total}
Homes destroyed: {310|homes|total}. Homes damaged: {540|homes_dam|total}
Persons evacuated downstream of Lipsk: {12,400|evac|total}
Water released: {14.2 million m³|volume|total}
Peak flow through the breach: {2,900 m³/s|flow|total}
Peak flow at Marsk bridge: {1,150 m³/s|flow_marsk|total}
Height of the wave at Radena: {5.5 m|wave|total}
Height of the dam: {34 m|dam_height|total}

The Ministry takes note of a bulletin of Radio Free Valley in which it was stated that {92 persons|dead|total} are dead. The radio has added the dead to the missing. It was also stated that the outlet gate could pass {600 m³/s|gate|target}. It can pass {60|gate|target}. The Ministry acknowledges that its own notice of Sunday gave "{6,000|flow|total} m³/s" for the breach; the decimal point was displaced in typing the figure of an earlier model, which read {600|flow|total}.

Marsk: the water stands at {7.1 metres|gauge|total} on the gauge. The walls are {8 metres|walls|total} high. There's no reason for anxiety, and buses leave every {15 minutes|bus|each}.
=== Radio Free Valley, evening talk | 1998-04-23
Friends, a word first about numbers, since the Minister has had one about ours. We said {ninety-two|dead|total}. He said {twenty-nine|dead|total}. It's {seventy-one|dead|total} tonight, and he'll have to catch us up.

Radena. {Forty-four|dead_radena|part} dead of {five hundred and eighty|pop_radena|total} who lived there. The ministry's sheet has {thirty-eight|dead_radena|total}. {Six|dead_gap|change} is the difference, children who weren't yet in the parish book.

Lipsk. {Twenty-one|dead_lipsk|part}. Here we agree, the Minister and I.

On the road to Marsk, {six|dead_road|part}, in a bus which had come to fetch people away from danger.

Osterhof, still {none|dead_osterhof|total}. They took in {four hundred|osterhof_in|total} of us, and gave up their beds, and I'd like that to be entered somewhere too.

Still missing, {thirty-four|missing|total}.

Houses. {Four hundred and five|homes|total} in all are gone, {two hundred and sixty|homes_radena|part} in Radena, {one hundred and forty-five|homes_lipsk|part} in Lipsk. Insured? {One in nine|ins_share|part}.

The Minister says that the evacuated number {twelve thousand four hundred|evac|total}. That was Tuesday. After the wall at Marsk cracked on Wednesday it's {nineteen thousand|evac|total}, {eleven thousand|evac_marsk|part} from Marsk.

And the wave, friends. Professor Sandor measured the mud on the church tower. {Seven metres forty|wave|total}. The ministry is at {five and a half|wave|total}. Perhaps it measured on Monday.
=== The Overseas Examiner | 1998-04-27
A valley pays for a cheap wall

ESTREL. In the national currency, the korun, the Kolma dam cost {41 million|dam_cost|total} to build in 1961 and {90,000|maint|each} a year to keep up, a sum which hasn't changed since. {Eight days|days_after|total} after it failed, the state counts {84 people|dead|total} dead and {22|missing|total} missing.

The insurers' association in Zurich puts insured losses at {$38m|insured|total}. It had first said {$60m|insured|total}, having assumed that the paper mill at Lipsk was covered. The government's figure for all damage, insured or not, is {1.1 billion koruns ($275m)|damage|total}.

At a dinner on Friday the minister, Karel Oster, spoke of a "thousand-year flood". The river disagrees. Its flow into the lake that night was {410 cubic metres a second|inflow|total}; in 1954, before there was any dam, it was {520|inflow_1954|comparison}, and Radena got wet feet. What came out through the hole was {3,400 cubic metres a second|flow|total}, or {120,000 cubic feet|flow|total}, says a Dutch team, which is more than the ministry's {2,900|flow|total}. Downstream at Marsk bridge they agree on {1,150|flow_marsk|total}.

Of the dead {52|dead_radena|part} are from Radena and {25|dead_lipsk|part} from Lipsk. {Seven|dead_road|part} were travellers. {16,500 people|evac|total} aren't yet back in their homes, {down 2,500|evac_fall|change}.

The crest is {112 feet|dam_height|total} above the river, about the height of a church. The hole in it is {70 metres|breach|total} wide.
=== Estrel Courier | 1998-05-18
What the clerk of Radena counted

Irma Vasko, the parish clerk, wrote to us to say that our report of 4 May was wrong in {six places|errors|total}, and she's right in {five|errors_right|part}.

We wrote that {58|dead_radena|total} had died in Radena. It's {56|dead_radena|total}; {two|dead_osterhof|total} were of Osterhof, staying with an aunt, so that Osterhof isn't without its dead after all: {2|dead_osterhof|total}. For Lipsk she leaves us our {27|dead_lipsk|total}. With the {seven|dead_road|total} of the road, it comes to {92|dead|total}, "the very number", she notes, "for which the Minister scolded the radio".

We wrote that {260 houses|homes_radena|total} were lost in Radena. There were {231 houses|houses_radena|comparison} in Radena. {Two hundred and eighteen|homes_radena|total} are lost. In Lipsk {160|homes_lipsk|total}, in all {378|homes|total}.

We wrote that the water had been {eight metres|wave|total} high. She put a stick to it: {7.2|wave|total}.

We wrote that {16,500|evac|total} were evacuated still. That was April. It's {4,300|evac|total}.

We wrote that each family would get {60,000 koruns|grant|target}. It's {6,000|grant|target}.

Where we'd not call her right is the lake. {Thirty million cubic metres|volume|total}, she says. There was never so much in it. The ministry has {14.2 million|volume|total} and Mr Sandor {15.6|volume|total}.

{Nine|missing|total} are missing.
=== Swiss Reinsurance Digest | 1998-09-10
Kolma: claims now {$52m|insured|total}, and a lesson in units

Insured losses from April's dam failure in Moravska have reached {$52m|insured|total}, up from {$38m|insured|total} in our spring issue, the paper mill's interruption cover having turned up in a second policy. Of this {$31m|ins_mill|part} falls on the mill and {$9m|ins_homes|part} on homes, of which {just 41|ins_count|part} out of {378|homes|total} were covered. {Two brokers|brokers|total} still circulate {$520m|insured|total}. They've mistaken koruns for francs and then added a nought.

Total economic loss is unchanged at {1.1bn koruns|damage|total}, though this is {$240m|damage|total} at today's rate.

The dam's owner, Irva Power, was covered to {$20m|liab|target}; it'll need {three times|liab_factor|change} that if the families' suit succeeds. They ask {$400,000|ask|target} for each of {94 dead|dead|total}. The state's list has {92|dead|total}: the plaintiffs include {two|dead_later|part} who died in hospital in June.

Our engineers have rerun the breach. {3,250 cubic metres a second|flow|total} is their peak, within {five per cent|flow_diff|change} of the Dutch {3,400|flow|total}. Volume {15.1 million cubic metres|volume|total}, or {12,200 acre-feet|volume|total}. At Lipsk, where the wave was {2.4 metres|wave_lipsk|total}, a wall of {three|wall_lipsk|target} would've done. It had been priced at {$1.7m|wall_cost|target}, in 1990.
=== Commission of Inquiry into the Kolma Disaster, summary of findings | 1999-03-30
1. The dam failed by seepage along the outlet pipe. It was {34.1 metres|dam_height|total} high. The spillway was not overtopped; the lake stood {80 centimetres|freeboard|total} beneath the crest.

2. {Ninety-five persons|dead|total} lost their lives: {57|dead_radena|part} of Radena, {28|dead_lipsk|part} of Lipsk, {2|dead_osterhof|part} of Osterhof and {8|dead_road|part} travellers. The number includes {three|dead_hosp|part} who died later in hospital. {Six|missing|total} are missing and are not included. The figure of {101|dead|total}, used in Parliament, includes them.

3. {15.1 million cubic metres|volume|total} of water left the lake. The Ministry's {14.2|volume|total} left out the inflow. The peak was {3,300 cubic metres a second|flow|total}. The notice of 19 April, with {6,000|flow|total}, should never have been issued, and that of 21 April explained it wrongly.

4. The wave at Radena church was {7.2 metres|wave|total}. The clerk's stick has been deposited in the museum.

5. {378 homes|homes|total} were destroyed, {218|homes_radena|part} of them in Radena. At the greatest extent {19,200 people|evac|total} were evacuated. The siren sounded {four minutes|warn|total} before the breach and not {20|warn|total}.

6. Insured damage was {$53 million|insured|total}. Had the pipe been relined in 1994, as was proposed, it would have cost {$310,000|reline|target}.
