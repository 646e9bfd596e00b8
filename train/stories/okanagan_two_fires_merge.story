# Two wildfires, Rattle Bluff and Peachcliff (invented), merge in the Okanagan and Similkameen valleys, British Columbia, July-August 2026
@ ha_rb | area_burned | km2 | Rattle Bluff fire | Penticton | key | Area burned by the Rattle Bluff fire
@ ha_pc | area_burned | km2 | Peachcliff fire | Okanagan Falls | key | Area burned by the Peachcliff fire
@ ha_all | area_burned | km2 | merged complex | Okanagan | key | Area burned by the merged complex
@ cont | containment | % | merged complex | Okanagan | key | Containment of the merged complex
@ homes_all | buildings_destroyed | count | homes | Okanagan | key | Homes destroyed in the whole valley
@ homes_kal | buildings_destroyed | count | homes | Kaleden | key | Homes destroyed in Kaleden
@ homes_of | buildings_destroyed | count | homes | Okanagan Falls | key | Homes destroyed in Okanagan Falls
@ evac | evacuated | people | residents | Okanagan | key | People under evacuation order
@ dead | killed | people | victims | Okanagan | key | People killed by the fires
@ cont_rb | containment | % | Rattle Bluff fire | Penticton |  | Containment of the Rattle Bluff fire
@ cont_pc | containment | % | Peachcliff fire | Okanagan Falls |  | Containment of the Peachcliff fire
@ homes_ol | buildings_destroyed | count | homes | Olalla |  | Homes destroyed in Olalla
@ homes_pen | buildings_destroyed | count | homes | Penticton Indian Band land |  | Homes destroyed on band land
@ sheds | buildings_destroyed | count | outbuildings | Okanagan |  | Outbuildings destroyed
@ homes_dam | buildings_damaged | count | homes | Okanagan |  | Homes damaged
@ alert | evacuated | people | residents | Okanagan |  | People on evacuation alert
@ evac_pen | evacuated | people | residents | Penticton |  | Evacuated from Penticton
@ evac_of | evacuated | people | residents | Okanagan Falls |  | Evacuated from Okanagan Falls
@ evac_kal | evacuated | people | residents | Kaleden |  | Evacuated from Kaleden
@ beds | other:cots | count | reception centre | Kelowna |  | Cots in the Kelowna reception centre
@ registered | affected | people | evacuees | Kelowna |  | Evacuees registered in Kelowna
@ crew | troops | people | firefighters | Okanagan |  | Firefighters on the fires
@ crew_rb | troops | people | firefighters | Rattle Bluff fire |  | Firefighters on Rattle Bluff
@ crew_pc | troops | people | firefighters | Peachcliff fire |  | Firefighters on Peachcliff
@ crew_us | troops | people | American firefighters | Okanagan |  | Firefighters from the United States
@ crew_asked | troops | people | firefighters | Okanagan |  | Firefighters asked of other provinces
@ helis | equipment | count | helicopters | Okanagan |  | Helicopters on the fires
@ tankers | equipment | count | air tankers | Okanagan |  | Air tankers on the fires
@ ff_dead | killed | people | firefighters | Okanagan |  | Firefighters among the dead
@ ff_hurt | injured | people | firefighters | Okanagan |  | Firefighters hurt
@ dead_2003 | killed | people | pilots | 2003 season |  | Pilots killed in the 2003 season
@ missing | missing | people | residents | Okanagan |  | Residents unaccounted for
@ insured | cost | CAD | insurers | Okanagan |  | Insured losses of the fires
@ insured_2003 | cost | CAD | insurers | Kelowna 2003 |  | Insured losses in Kelowna in 2003
@ fight_cost | cost | CAD | province | Okanagan |  | Cost of fighting the fires
@ homes_2003 | buildings_destroyed | count | homes | Kelowna 2003 |  | Homes lost in Kelowna in 2003
@ ha_2003 | area_burned | km2 | Okanagan Mountain fire | Kelowna 2003 |  | Area burned at Kelowna in 2003
@ wind | wind_speed | km/h | wind | Okanagan |  | Wind gusts
@ temp | temperature | degC | air | Penticton |  | Temperature in Penticton
@ gap | distance | km | both fires | Okanagan |  | Distance between the two fires
@ run | distance | km | Peachcliff fire | Okanagan Falls |  | How far Peachcliff ran in a night
@ pen_km | distance | km | merged complex | Penticton |  | Fire's distance from Penticton
@ road_km | distance | km | Highway 97 | Okanagan |  | Stretch of Highway 97 closed
@ ha_bc | area_burned | km2 | all fires | British Columbia |  | Area burned in British Columbia this year
@ fires_bc | other:fires | count | wildfires | British Columbia |  | Wildfires burning in British Columbia
@ power | without_power | people | customers | Okanagan |  | Customers without power
@ vines | area_affected | km2 | vineyards | Okanagan |  | Vineyards burned
@ grow_all | area_burned | km2 | merged complex | Okanagan |  | Growth of the complex in a day
@ rb_times | change_rate | 1 | Rattle Bluff fire | Penticton |  | Overnight growth of Rattle Bluff
@ desm_days | duration | days | American crews | Okanagan |  | Days the Americans knew Desmarais
@ us_share | share | % | American firefighters | Okanagan |  | Americans among the firefighters
@ bc_in_wash | troops | people | B.C. firefighters | Washington 2015 |  | Firefighters B.C. sent to Washington in 2015
@ dead_kal | killed | people | residents | Kaleden |  | People killed at Kaleden
@ homes_share | share | % | homes | Kaleden |  | Share of Kaleden's homes lost
@ kal_homes | other:homes | count | homes | Kaleden |  | Homes there were in Kaleden
@ claims | other:insurance claims | count | insurers | Okanagan |  | Insurance claims filed
@ looters | arrested | people | suspects | Okanagan |  | People arrested in the evacuated area
=== Okanagan Wire | 2026-07-24
Two fires grow above Okanagan valley; {1,900 people|evac|total} out

PENTICTON, B.C. (OW) - A wildfire on Rattle Bluff, west of Penticton, {tripled|rb_times|change} overnight to {1,240 hectares|ha_rb|total} and a second one near Peachcliff, above Okanagan Falls, reached {860 hectares|ha_pc|total} on Friday, the B.C. Wildfire Service said.

{About 1,900 residents|evac|total} were under evacuation orders by noon, {1,100 of them|evac_of|part} in Okanagan Falls, and {6,300|alert|total} more on alert. Neither fire was contained ({zero per cent|cont_rb|total} at Rattle Bluff, {zero|cont_pc|total} at Peachcliff).

"They are {15 kilometres|gap|total} apart and I'd like them to stay strangers," said fire information officer Marnie Tull. She had {130 firefighters|crew_rb|total} on the first, {85|crew_pc|total} on the second, and {seven helicopters|helis|total} for both.

Peachcliff ran {four kilometres|run|period} in the night on gusts of {60 km/h|wind|total}. {Six homes|homes_of|total} are believed lost at its edge. No injuries were reported. It was {39 C|temp|total} in Penticton at four in the afternoon.

Many here remember August 2003, when the Okanagan Mountain fire burned {25,600 hectares|ha_2003|comparison} and {239 homes|homes_2003|comparison} at Kelowna, an hour north. {Three pilots|dead_2003|comparison} died fighting fires in the province that summer.

British Columbia has {214 fires|fires_bc|total} burning.
=== CHVL Radio, Penticton - running page | 2026-07-26
5:50 a.m. Good morning, such as it is. Peachcliff is at {3,300 hectares|ha_pc|total}. Rattle Bluff at {2,950|ha_rb|total}.

6:15 For our listeners south of the line: that's {8,150 acres|ha_pc|total} and {7,300 acres|ha_rb|total}.

7:40 Kaleden. Regional district confirms {eleven homes|homes_kal|total} burned at Kaleden. We said {19|homes_kal|total} at midnight. That was our error: {eight|homes_of|part} of those stood in Okanagan Falls, which makes {14|homes_of|total} there.

8:30 The district adds it up for us: {25 homes|homes_all|total} gone in the valley, {ten|homes_dam|total} damaged.

9:10 Kaleden has been emptied, {1,400 people|evac_kal|total}. Evacuation orders now take in {4,700|evac|total}; alerts {11,000|alert|total}. Kelowna's arena has {350 cots|beds|target} and {610 names|registered|total} on the list.

10:25 Marnie Tull: "There's {six kilometres|gap|total} between them." Containment, Marnie? "Rattle Bluff {five per cent|cont_rb|total}. Don't ask about the other." We asked. {Nil|cont_pc|total}.

12:00 FortisBC: {3,800 customers|power|total} without power.

14:30 Highway 97 shut for {22 km|road_km|total} between Penticton and the Falls.

16:45 It's true. A man of 71 was found dead in his car on Lakehill Road. That's {one dead|dead|total}. A neighbour is not accounted for ({one missing|missing|total}).

19:05 {Sixty Americans|crew_us|total} arriving tomorrow, from Washington State. Total strength tonight {410|crew|total}.
=== B.C. Wildfire Service, incident bulletin | 2026-07-28
RATTLE BLUFF - PEACHCLIFF COMPLEX (merged 27 July, 21:40)

Size: {11,900 ha|ha_all|total}
Containment: {3%|cont|total}
Before merging: Rattle Bluff {4,800 ha|ha_rb|total}; Peachcliff {6,100 ha|ha_pc|total}
Firefighters: {640|crew|total} (incl. {60|crew_us|part} from Washington State)
Helicopters: {19|helis|total}; air tankers: {6|tankers|total}
Residents under order: {9,200|evac|total}; under alert: {14,500|alert|total}
Fatalities: {2|dead|total}
Firefighter injuries: {5|ff_hurt|total}

Structures (Regional District of Okanagan-Similkameen, 18:00)
Homes destroyed: {96|homes_all|total}
- Kaleden: {58|homes_kal|part}
- Okanagan Falls: {31|homes_of|part}
- Olalla: {7|homes_ol|part}
Outbuildings destroyed: {44|sheds|total}

Remarks. The two fires are managed as one incident from today, and the figures for each are no longer kept. A size of {16,700 ha|ha_all|total} published by some media this morning counted Rattle Bluff twice. The gap between the fires, {2 km|gap|total} on Monday noon, closed in a firestorm with winds of {85 km/h|wind|total}.

The fire's northern flank lies {3.5 km|pen_km|total} from Penticton city limits. Orders for the city's West Bench affect {2,300 people|evac_pen|part}. The second fatality was found at Kaleden, and nobody is now reported missing ({0|missing|total}).

The province has asked other provinces for {400 firefighters|crew_asked|target}. In all, {181 fires|fires_bc|total} are burning in British Columbia, where {212,000 ha|ha_bc|total} have burned since April.
=== The Similkameen Spotlight | 2026-07-30
Olalla: {seven houses|homes_ol|total}, one street, no cameras

There used to be houses on Third Street. I counted the chimneys: {nine|homes_ol|total}. The district said {seven|homes_ol|total} on Tuesday and will, it promises, count again.

Olalla is over the hill from where the television trucks are parked, beside Kaleden, which has lost {73|homes_kal|total} of its {620 houses|kal_homes|total}. "{Twelve per cent|homes_share|part}," said the mayor of Penticton, as if it were a result. Okanagan Falls has lost {34|homes_of|total}. Band land lost {four|homes_pen|total}. Add them and you get {120|homes_all|total}, the number in every headline, and in that number we are included for {nine|homes_ol|part}, or perhaps {seven|homes_ol|part}.

The complex, as they call it, measured {17,300 hectares|ha_all|total} this morning, {67 square miles|ha_all|total} for the old-timers. It's {eight per cent|cont|total} contained. When it was still two fires, ours was the one called Rattle Bluff, which had been {fifteen per cent|cont_rb|total} contained, a fact that did us no good when it met its sister.

{Three people|dead|total} are dead: {two at Kaleden|dead_kal|part}, and firefighter Joel Desmarais, 24, of Princeton, under a tree. Some papers wrote "{three firefighters|ff_dead|total}". It was {one|ff_dead|part}; it was Joel.

{Ten thousand eight hundred|evac|total} people can't go home. {Four|looters|total} were arrested in other people's kitchens.
=== Okanagan Wire | 2026-08-02
Rain slows Okanagan fire after {141 homes|homes_all|total} lost

PENTICTON, B.C. (OW) - Showers gave {820 firefighters|crew|total} a first advantage over the wildfire complex in British Columbia's south Okanagan on Sunday, pushing containment to {22 per cent|cont|total} from {nine|cont|total} on Friday, officials said.

The fire, formed last Monday when the Rattle Bluff and Peachcliff fires merged, covers {20,600 hectares|ha_all|total} (about {51,000 acres|ha_all|total}). Its growth since Saturday, {150 hectares|grow_all|change}, was the smallest yet.

Destroyed homes number {141|homes_all|total}: {86|homes_kal|part} at Kaleden, {37|homes_of|part} at Okanagan Falls, {nine|homes_ol|part} at Olalla and {nine|homes_pen|part} on land of the Penticton Indian Band. {Another 28|homes_dam|total} are damaged.

The coroner confirmed a {fourth death|dead|total}, that of a Kaleden woman who died in a Kelowna hospital of burns. {One|ff_dead|part} of the dead was a firefighter; {11 others|ff_hurt|total} have been hurt.

Evacuation orders were lifted for Penticton's West Bench, leaving {7,900 people|evac|total} out, down from {10,800|evac|total}. The temperature fell to {24 C|temp|total}.

Catastrophe analysts at Northgate Indices put insured losses between {$240 million and $310 million|insured|total}. In 2003 Kelowna's fire cost insurers {$200 million|insured_2003|comparison}. The province has spent {$38 million|fight_cost|total}.
=== Puget Sound Chronicle | 2026-08-05
Washington crews in Canada: "same fire, other units"

KELOWNA, British Columbia - The briefing map says {21,100|ha_all|total}, and Captain Dee Swenson of Wenatchee multiplies under her breath. "{Fifty-two thousand|ha_all|total}," she tells her crew: {52,000 acres|ha_all|total}, or {81 square miles|ha_all|total}.

Swenson's {60 firefighters|crew_us|total}, joined on Monday by {45 more|crew_us|increment} from Oregon, hold the ridge over Okanagan Falls, where {37 houses|homes_of|total} burned in the first week. In Kaleden, across Skaha Lake, it was {86|homes_kal|total}; the Canadian count for the whole valley, {141|homes_all|total}, was nudged to {143|homes_all|total} on Tuesday by {two cabins|homes_ol|increment} at Olalla.

The fire is {41 percent|cont|total} contained. The gauge on the engine said {77 degrees|temp|total}, which the locals call {25|temp|total}. On the night the two fires merged, people here saw gusts of {53 miles an hour|wind|total}.

An American cable channel reported {"40 dead"|dead|total}. It is {four|dead|total}, and Swenson's people, who knew Joel Desmarais for {two days|desm_days|total}, would like that known.

{About 5,200 residents|evac|total} remain evacuated. Of {990 firefighters|crew|total} on the line, {roughly one in nine|us_share|part} is American. British Columbia sent {70|bc_in_wash|comparison} to Washington in 2015.

Grape growers have lost {310 acres|vines|total} of vines. The Falls winery poured its 2024 on the floor: smoke.
=== Insurance Ledger Canada | 2026-08-19
Okanagan complex: insured bill now seen at {C$385 million|insured|total}

Northgate Indices yesterday raised its estimate of insured damage from the Rattle Bluff-Peachcliff complex to {C$385 million|insured|total}, from {C$240-310 million|insured|total} at the start of the month and an interim {C$335 million|insured|total} a week ago. In American money it is {US$281 million|insured|total}. The figure covers {2,450 claims|claims|total}. Kelowna 2003 cost {C$200 million|insured_2003|comparison} at the time.

A social media post giving the loss as "{C$3.85 billion|insured|total}" misplaced a decimal point and was deleted.

Final property count, as certified by the regional district: {147 homes|homes_all|total} destroyed. Kaleden, {88|homes_kal|part}; Okanagan Falls, {38|homes_of|part}; Olalla, {11|homes_ol|part}; Penticton Indian Band, {ten|homes_pen|part}. Damaged, {52|homes_dam|total}. Outbuildings, {119|sheds|total}. Vineyards, {125 hectares|vines|total}.

The fire itself has been {94 per cent|cont|total} contained since Sunday and its size, after a survey with better instruments, was reduced from {21,400 hectares|ha_all|total} to {20,850|ha_all|total}. At the moment of merging Peachcliff had contributed {6,100|ha_pc|part} and Rattle Bluff {4,800|ha_rb|part}; the rest burned as one.

All but {60 people|evac|total} are home. The death toll is {five|dead|total}, the coroner having added a man of 80 whose oxygen failed during the power cut; {two|ff_dead|part} of the names on a memorial shown at Penticton are firefighters, but the second, a pilot, died at another fire. Suppression cost the province {C$71 million|fight_cost|total}.
