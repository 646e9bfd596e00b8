# Roof collapse in the Zelnik coal mine at Moravce, Karsovia (invented), February 2014: trapped miners, rescue shaft, blame
@ trapped | missing | people | miners | Zelnik mine | key | Miners still trapped or unreached
@ dead | killed | people | miners | Zelnik mine | key | Miners killed in the collapse
@ up_alive | rescued | people | miners | Zelnik mine | key | Trapped miners brought up alive
@ drilled | distance | m | rescue borehole | Zelnik mine | key | Depth the rescue borehole has reached
@ tunnel_left | distance | m | rescue teams | Zelnik mine | key | Distance left to the trapped men
@ methane | other:methane content | % | mine air | Zelnik mine | key | Methane in the air near the fall
@ rescuers | troops | people | rescuers | Zelnik mine |  | Rescuers working in the mine
@ on_shift | participants | people | miners | Zelnik mine |  | Miners underground when the roof fell
@ escaped | evacuated | people | miners | Zelnik mine |  | Miners who got out by themselves
@ injured | injured | people | miners | Zelnik mine |  | Miners injured
@ in_clinic | hospitalized | people | miners | Moravce clinic |  | Miners in the Moravce clinic
@ depth_level | distance | m | trapped men | Zelnik mine |  | Depth of the level that collapsed
@ fall_length | distance | m | rock fall | Zelnik mine |  | Length of gallery that caved in
@ tremor | magnitude | 1 | rock burst | Moravce |  | Magnitude of the rock burst
@ drill_rate | other:drilling speed | m/h | drill | Zelnik mine |  | Metres the drill makes an hour
@ methane_limit | other:methane content | % | mine air | Karsovia |  | Legal limit of methane
@ temp_below | temperature | degC | gallery | Zelnik mine |  | Temperature where the men sit
@ contact | participants | people | miners | Zelnik mine |  | Trapped men known to be alive
@ jobs_mine | participants | people | employees | Zelnik mine |  | People the mine employs
@ shares | change_rate | % | Karsugol shares | Karsovia |  | Fall of Karsugol's share price
@ share_price | other:share price | KSC | Karsugol | Karsovia |  | Price of a Karsugol share
@ output | other:coal output | t | Zelnik mine | Karsovia |  | Yearly coal output of the mine
@ output_all | other:coal output | t | Karsugol | Karsovia |  | Yearly coal output of the company
@ breaches | other:safety breaches | count | inspectors | Zelnik mine |  | Safety breaches found in 2013
@ fine | cost | KSC | Karsugol | Zelnik mine |  | Fine paid for breaches in 2013
@ dead_2006 | killed | people | Orlovec mine | 2006 |  | Killed in the 2006 Orlovec explosion
@ dead_year | killed | people | miners | Karsovia |  | Killed in Karsovia's mines last year
@ comp | aid | KSC | bereaved families | Zelnik mine |  | Compensation per family
@ comp_union | aid | KSC | bereaved families | Zelnik mine |  | Compensation the union asks
@ bonus | other:bonus | KSC | miners | Zelnik mine |  | Monthly bonus for speed
@ props | other:props | m | roof supports | Zelnik mine |  | Distance between roof supports
@ march | participants | people | marchers | Moravce |  | People at the vigil march
@ strike | participants | people | strikers | Karsugol mines |  | Miners on strike
@ arrests | arrested | people | managers | Karsugol |  | Managers arrested
@ hole_width | distance | m | rescue borehole | Zelnik mine |  | Width of the rescue borehole
@ time_below | duration | days | trapped miners | Zelnik mine |  | Time the men have been below
@ estimate | duration | days | rescue | Zelnik mine |  | Time the rescue would need
@ polish | troops | people | Polish rescuers | Zelnik mine |  | Polish mine rescuers who came
@ reopen_cost | cost | KSC | Zelnik mine | Moravce |  | Cost of reopening the mine
@ injured_bad | injured | people | miners | Zelnik mine |  | Miners seriously injured
@ knocks | other:knocks heard | count | trapped miners | Zelnik mine |  | Knocks heard through the pipe
@ refill | distance | m | rubble | Zelnik mine |  | Rubble running back per metre cleared
@ pullout | duration | days | rescuers | Zelnik mine |  | How long gas kept rescuers out
@ stoves | other:stoves | count | waiting women | Zelnik mine |  | Stoves for the waiting families
@ sent_home | other:discharged | people | miners | Moravce clinic |  | Injured miners sent home
@ drill_goal | distance | m | rescue borehole | Zelnik mine |  | Planned depth of the borehole
@ up_alive_day | rescued | people | miners | Zelnik mine |  | Miners brought up on 18 February
@ face_speed | advance_rate | m/day | coal face | Zelnik mine |  | Daily advance of the coal face
@ face_goal | advance_rate | m/day | coal face | Zelnik mine |  | Daily advance that decides the bonus
@ breaches_roof | other:safety breaches | count | inspectors | Zelnik mine |  | Breaches that concerned the roof
@ fine_minutes | duration | days | Zelnik mine | Moravce |  | Time to earn back the fine
@ town_pop | participants | people | inhabitants | Moravce |  | Inhabitants of Moravce
@ hruby | killed | people | Hruby brothers | Orlovec |  | Brothers Hruby lost in 2006
@ hruby_mates | killed | people | Hruby's workmates | Orlovec |  | Workmates Hruby lost in 2006
@ lunch | other:lunch boxes | count | trapped miners | Zelnik mine |  | Lunch boxes the men shared
@ dead_onshift | killed | people | miners | Zelnik mine |  | Dead outside the closed section
@ drilled_share | share | % | rescue borehole | Zelnik mine |  | Share of the borehole completed
@ clinic_icu | hospitalized | people | miners | Moravce clinic |  | Miners in intensive care
@ strike_pits | other:pits on strike | count | Karsugol | Karsovia |  | Pits on strike
@ shares_month | change_rate | % | Karsugol shares | Karsovia |  | Loss of Karsugol's value since the collapse
@ share_days | duration | days | Karsugol shares | Karsovia |  | Days in which value was lost
@ props_limit | other:props | m | roof supports | Karsovia |  | Permitted distance between supports
@ saved | cost | KSC | Karsugol | Zelnik mine |  | Money saved on steel a month
@ families | affected | people | bereaved families | Zelnik mine |  | Bereaved families
@ comp_total | aid | KSC | bereaved families | Zelnik mine |  | Union's demand for all families
@ dividend | cost | KSC | Karsugol | Karsovia |  | Karsugol's dividend last year
@ output_share | share | % | Zelnik mine | Karsugol |  | Zelnik's share of group output
@ reopen_time | duration | days | Zelnik mine | Moravce |  | Time to reopen the mine
@ jobs_lost | jobs | people | Zelnik mine | Moravce |  | Jobs that would go with closure
=== Karsovia Telegraph Agency | 2014-02-11
{23 miners|trapped|total} trapped after roof fall at Zelnik pit

MORAVCE, Karsovia (KTA) - A stretch of gallery {some 140 metres|fall_length|total} long caved in at the Zelnik coal mine on Tuesday, cutting off {23 men|trapped|total} at a depth of {860 metres|depth_level|total}, the operator Karsugol said.

{One miner|dead|total} was found dead near the conveyor. {Eleven others|injured|total} were hurt, {four seriously|injured_bad|part}. Of the {214 people|on_shift|total} on the morning shift, {179|escaped|part} reached the cages on their own.

The seismic station in Lubin recorded a rock burst of magnitude {3.1|tremor|total} at 10:26. Mine rescue chief Ondrej Halva told reporters at the gate that {40 of his people|rescuers|total} were below, digging by hand. "The roof is still talking," he said.

A probe at the edge of the rubble showed {1.9 percent methane|methane|total}. Work must stop at {2 percent|methane_limit|target} under Karsovian law.

Nobody has answered knocking on the water pipe. Halva thinks {65 metres|tunnel_left|total} of rock lie between his team and the chamber where the men are likeliest to be.

The accident is the gravest in the basin since the 2006 firedamp explosion at Orlovec, which took {37 lives|dead_2006|comparison}. {Nineteen miners|dead_year|comparison} were killed in all Karsovia last year.

Zelnik, opened in 1961, employs {1,850|jobs_mine|total} and yields {2.4 million tonnes|output|total} a year.
=== Radio Prima | 2014-02-12
Knocking heard at Zelnik - what the night brought

(6 am bulletin, read by Lenka Strnad)

Good morning. {Seven knocks|knocks|total}, a pause, then {seven|knocks|total} again. That is what rescuers at the Zelnik mine heard shortly before two o'clock, and it is the first sign of life since yesterday's collapse.

{Twenty-two men|trapped|total} are still below. {Another body|dead|increment} was recovered overnight; the man died under a steel arch, which brings the deaths to {two|dead|total}. His name has been given to his family.

How far away are the others? Karsugol's technical director says {52 metres|tunnel_left|total}. The union's man on the spot, Vilem Kracik, says that is the length of the plan, not of the rock: he counts {nearly 80|tunnel_left|total}. Every time the teams clear a metre, he says, {half a metre|refill|each} runs back in.

So a second way is being tried, from above. A drill on loan from the Lubin gas works has been set up in a beet field. It is {31 metres|drilled|total} down. At {six metres an hour|drill_rate|each} it would arrive in {five to six days|estimate|target}, Halva says, "if nothing breaks, and something always breaks."

Gas remains the enemy. At midnight the reading went to {2.3 per cent|methane|total} and {all 55 rescuers|rescuers|total} had to pull out for {ninety minutes|pullout|total}. It is now {1.7|methane|total}.

In the clinic there are {nine patients|in_clinic|total}. {Two|sent_home|part} have been sent home. The women waiting at the gate have been given {one stove|stoves|total} to share.
=== Karsugol AG press office | 2014-02-14
Company statement No. 6 on the event at Zelnik Mine

Karsugol informs the public of the position as of 16:00 on Friday.

Employees not yet reached: {18|trapped|total}
Employees brought to surface alive from the closed section: {3|up_alive|total}
Fatalities: {3|dead|total}
Borehole Z-1, depth attained: {268 m|drilled|total} of {845 m|drill_goal|target} planned
Borehole Z-1, diameter: {66 cm|hole_width|total}
Remaining distance, gallery heading: {29 m|tunnel_left|total}
Methane at heading: {1.4%|methane|total} (permitted: {2.0%|methane_limit|target})
Rescue personnel: {96|rescuers|total}, of whom {24|polish|part} from the Central Mine Rescue Station in Bytom, Poland
Air temperature in the chamber (calculated): {33 °C|temp_below|total}

The three colleagues were found in a pump room at 04:50 after {66 hours|time_below|total}, dehydrated but able to walk. According to them, {at least eleven|contact|part} of their workmates were uninjured when they last had contact through the ventilation duct.

The company rejects claims that supports were spaced more widely than allowed. They stood {1.0 metre|props|total} apart, as approved. A sum of {150,000 crowns|comp|each} will be paid immediately to each bereaved family.

Output at Karsugol's other pits is not affected. The group mined {9.7 million tonnes|output_all|comparison} in 2013.
=== Moravce Courier | 2014-02-15
"My husband measured it with his boots"

The company writes {one metre|props|total}. Jitka Vondrova, whose husband Milos is among {the 18|trapped|total}, says he paced it out last autumn between one arch and the next: {a metre and sixty|props|total}. "He has big boots. He told the foreman. The foreman told him about the bonus."

The bonus is no secret in Moravce. {4,000 crowns a month|bonus|each} if the face moves {six metres a day|face_goal|target}. Nothing at {five|face_goal|target}.

Inspectors were here in May and in October. They noted {27 breaches|breaches|total}, {nine|breaches_roof|part} to do with the roof, and Karsugol paid a fine of {80,000|fine|total}. At yesterday's coal price this is what Zelnik earns in {eleven minutes|fine_minutes|total}.

On Friday night {three thousand people|march|total} walked with lamps from the church to the pit. We have {5,400 inhabitants|town_pop|total}. The police, never good at sums when it is us who march, reported {1,800|march|total}.

Cousins, too, are waiting in Orlovec, where they know about waiting. Zdenek Hruby lost {two brothers|hruby|comparison} there in 2006, and {35 workmates|hruby_mates|comparison}.

As we went to press the drill in Farmer Blaha's beets was at {355 metres|drilled|total}, and had been standing still since lunch. A bit has jammed. In the gallery they have {24|tunnel_left|total} to go.
=== Karsovia Telegraph Agency | 2014-02-18
{Eleven miners|up_alive_day|period} lifted out alive at Zelnik as rescuers break through

MORAVCE, Karsovia (KTA) - Rescuers on Tuesday broke into a chamber {860 metres|depth_level|total} below ground and brought out {11 miners|up_alive_day|period} who had survived {a week|time_below|total} on condensation and {a single lunch box|lunch|total}.

Along with the {three|up_alive|part} freed from a pump room on Friday, {14 of the 23|up_alive|total} cut off on Feb. 11 are now safe. Confirmed deaths stand at {six|dead|total}, among them {one|dead_onshift|part} who was never in the closed section. {Four men|trapped|total} have not been found.

The breakthrough was made by the hand-dug heading, after the borehole was abandoned at {412 metres|drilled|total}, not quite {half way|drilled_share|part}. Methane near the breach stood at {2.1 percent|methane|total} and chief rescuer Ondrej Halva admitted that he ignored the {2 percent|methane_limit|target} rule. "Fine me," he said.

All of the rescued are in the Moravce clinic, where {five|clinic_icu|part} are in intensive care. It counts {19 patients|in_clinic|total} from the accident.

Prosecutors arrested {two managers|arrests|total} late on Monday on suspicion of falsifying roof reports. Karsugol stock dropped {14 percent|shares|change} to {61.20 crowns|share_price|total}.

Unions said {7,300|strike|total} had walked out at {five pits|strike_pits|total}; the company spoke of {about 4,500|strike|total}.
=== Vienna Financial Chronicle | 2014-02-28
Karsugol: the price of a metre

With the discovery on Wednesday of the last body, the Zelnik disaster has a final number: {ten men|dead|total} killed, {fourteen rescued|up_alive|total} from behind the fall, and for investors a loss of {a third|shares_month|change} of Karsugol's value within {17 days|share_days|total}. The paper closed yesterday at {47.50 crowns|share_price|total}.

A leaked expert report finds that roof supports had been set at {1.5 metre|props|total} intervals against a permitted {one|props_limit|target}. Doing so saves {about 900,000 crowns|saved|each} a month in steel. Since January the face had been advancing at {6.4 metres a day|face_speed|total}.

The company raised its payment to the families to {400,000 crowns|comp|each} apiece. The union wants {a million|comp_union|target}. For the {ten families|families|total} that would be {ten million|comp_total|target}, rather less than the {22 million|dividend|comparison} Karsugol distributed as dividend last year.

Zelnik makes up {a quarter|output_share|part} of the group's tonnage. To reopen it would take {eight months|reopen_time|target} and {130 million crowns|reopen_cost|target}, says analyst Birgit Novy of Danubia Bank. She expects closure and the loss of {1,200 jobs|jobs_lost|target} out of {1,850|jobs_mine|total}.

{Five managers|arrests|total} are now in custody. The strike, which at its height involved {8,000 men|strike|total}, ended on Monday.
