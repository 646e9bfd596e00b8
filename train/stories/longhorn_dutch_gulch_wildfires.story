# Two wildfires, the Longhorn and the Dutch Gulch, burn in Orrin and Talbot counties (invented, American West), August 2018
@ acres_lh | area_burned | km2 | Longhorn Fire | Orrin County | key | Area burned by the Longhorn Fire
@ acres_dg | area_burned | km2 | Dutch Gulch Fire | Talbot County | key | Area burned by the Dutch Gulch Fire
@ acres_both | area_burned | km2 | both fires | Orrin and Talbot counties |  | Area burned by both fires
@ cont_lh | containment | % | Longhorn Fire | Orrin County | key | Containment of the Longhorn Fire
@ cont_dg | containment | % | Dutch Gulch Fire | Talbot County | key | Containment of the Dutch Gulch Fire
@ homes_lh | buildings_destroyed | count | homes | Orrin County | key | Homes destroyed by the Longhorn Fire
@ homes_dg | buildings_destroyed | count | homes | Talbot County |  | Homes destroyed by the Dutch Gulch Fire
@ outbuildings | buildings_destroyed | count | outbuildings | Orrin County |  | Outbuildings lost to the Longhorn Fire
@ threatened | other:structures threatened | count | structures | both counties |  | Structures threatened
@ out_orrin | evacuated | people | residents | Orrin County | key | People under evacuation orders in Orrin
@ out_talbot | evacuated | people | residents | Talbot County |  | People under evacuation orders in Talbot
@ out_both | evacuated | people | residents | both counties |  | People under evacuation orders in all
@ shelter | displaced | people | evacuees | Quince fairgrounds |  | Evacuees at the Quince fairgrounds
@ dead | killed | people | residents and firefighters | both counties | key | People killed by the fires
@ dead_sable | killed | people | residents | Sable Creek |  | People killed in Sable Creek
@ missing | missing | people | residents | Sable Creek |  | People unaccounted for in Sable Creek
@ ff_hurt | injured | people | firefighters | both counties |  | Firefighters injured
@ crew_lh | troops | people | firefighters | Longhorn Fire | key | Personnel on the Longhorn Fire
@ crew_dg | troops | people | firefighters | Dutch Gulch Fire |  | Personnel on the Dutch Gulch Fire
@ engines | equipment | count | engines | Longhorn Fire |  | Fire engines on the Longhorn Fire
@ helis | equipment | count | helicopters | Longhorn Fire |  | Helicopters on the Longhorn Fire
@ dozers | equipment | count | bulldozers | Longhorn Fire |  | Bulldozers on the Longhorn Fire
@ gust | wind_speed | km/h | wind gusts | Orrin County |  | Wind gusts over the fire
@ humidity | other:air humidity | % | air | Orrin County |  | Relative humidity
@ temp | temperature | degC | daytime | Orrin County |  | Daytime temperature near the fires
@ power | without_power | people | customers | Talbot County |  | Customers without electricity
@ cost | cost | USD | firefighting | Longhorn Fire |  | Cost of fighting the Longhorn Fire
@ aqi | other:air quality index | 1 | air | Quince |  | Air quality index in Quince
@ run | distance | km | Longhorn Fire | Sable Creek |  | Distance the fire ran in an evening
@ record | area_burned | km2 | Split Ridge Fire | 2002 |  | Area of the 2002 Split Ridge Fire
@ homes_2002 | buildings_destroyed | count | Split Ridge Fire | 2002 |  | Homes lost in 2002
@ lines_gap | distance | km | both fires | county line |  | Distance between the two fires
@ looters | arrested | people | burglary suspects | Orrin County |  | Arrests in the evacuated area
@ insured | cost | USD | insured losses | both counties |  | Insured losses
@ suit | cost | USD | lawsuit | Basin Light & Power |  | Damages sought from the utility
@ run_hours | duration | days | Longhorn Fire | Sable Creek |  | Duration of the fire's evening run
@ crew_share | share | % | firefighters | Longhorn Fire |  | Share of the wanted force on hand
@ acres_double | change_rate | 1 | Longhorn Fire | Orrin County |  | Growth of the Longhorn Fire overnight
@ horses | other:horses sheltered | count | horses | Quince fairgrounds |  | Horses at the fairgrounds
@ llama | other:llamas | count | llama | Quince fairgrounds |  | Llamas at the fairgrounds
@ aqi_limit | other:air quality index | 1 | air | Quince |  | Air quality index considered hazardous
@ line_built | distance | km | fire line | Longhorn Fire |  | Fire line completed
@ line_goal | distance | km | fire line | Longhorn Fire |  | Fire line needed
@ fence | distance | km | fences | Talbot County |  | Length of fence burned
@ crew_drop | troops | people | firefighters | Dutch Gulch Fire |  | Firefighters taken from Dutch Gulch
@ hotshots | other:crews | count | hotshot crews | Dutch Gulch Fire |  | Hotshot crews sent to Longhorn
@ helis_dg | equipment | count | helicopters | Dutch Gulch Fire |  | Helicopters on the Dutch Gulch Fire
@ out_talbot_home | share | % | evacuees | Talbot County |  | Talbot evacuees who went home
@ milk | other:milk dumped | L | dairy | Talbot County |  | Milk dumped for want of power
@ fires | other:fires | count | wildfires | both counties |  | Number of wildfires
@ bc_line | distance | km | fire line | Canadian crews |  | Fire line given to the Canadians
@ bc_ff | troops | people | Canadian firefighters | both counties |  | Firefighters sent by British Columbia
@ homes_share | share | % | homes | Sable Creek |  | Share of Sable Creek's houses lost
@ dogs | other:dogs | count | foster dogs | Sable Creek |  | Foster dogs a couple stayed with
@ bc_2017 | area_burned | km2 | wildfires | British Columbia 2017 |  | Area burned in British Columbia last summer
@ us_crews | troops | people | American firefighters | British Columbia 2017 |  | Americans who helped British Columbia
@ homes_over | buildings_destroyed | count | homes | Orrin County |  | Excess over homes lost in 2002
@ cost_dg | cost | USD | firefighting | Dutch Gulch Fire |  | Cost of fighting the Dutch Gulch Fire
@ plaintiffs | participants | people | homeowners | Orrin County |  | Homeowners suing the utility
@ line_volts | other:voltage | V | power line | Orrin County |  | Voltage of the suspected power line
@ inspected | share | % | poles | Basin Light & Power |  | Share of poles inspected last year
=== Western Press Association | 2018-08-06
Fast-moving fire destroys homes in Orrin County; second blaze threatens Talbot

QUINCE (WPA) - A wind-driven wildfire burned into the old mill town of Sable Creek on Sunday night, destroying {at least 60 homes|homes_lh|total} and sending {5,800 people|out_orrin|total} down the only paved road out, Orrin County officials said.

The Longhorn Fire had charred {14,200 acres|acres_lh|total} by Monday morning and was {zero percent contained|cont_lh|total}. It made a run of {seven miles|run|total} in {four hours|run_hours|total}, pushed by gusts of {up to 48 mph|gust|total}.

In neighboring Talbot County, a smaller blaze, the Dutch Gulch Fire, was at {3,100 acres|acres_dg|total} with {5 percent|cont_dg|total} containment. Deputies told {900 residents|out_talbot|total} to leave.

No deaths had been confirmed ({none killed|dead|total} "that we know of," Sheriff Dale Amundsen said), but {nine people|missing|total} in Sable Creek were unaccounted for. {Three firefighters|ff_hurt|total} were treated for burns.

Fire spokeswoman Renee Okafor put the force on the Longhorn at {420 personnel|crew_lh|total}, with {38 engines|engines|total} and {two helicopters|helis|total}, "{about a third|crew_share|part} of what I would like."

Both counties were last hit this hard by the Split Ridge Fire of 2002, which blackened {96,000 acres|record|comparison} and took {212 homes|homes_2002|comparison}.
=== KQBR 9 live blog | 2018-08-07
Longhorn and Dutch Gulch: Tuesday as it happens

6:32 AM Grew overnight, both of them. Longhorn is up to {27,900|acres_lh|total}, {double|acres_double|change} yesterday's footprint. Dutch Gulch, {6,450 acres|acres_dg|total}.

7:05 AM Containment? Longhorn {2 percent|cont_lh|total}, Dutch Gulch {10|cont_dg|total}.

7:48 AM This is the one we hoped not to write. Search dogs located {two bodies|dead|total} on Flume Street in Sable Creek. The sheriff still has {six names|missing|total} on his list.

8:20 AM Red Cross at the Quince fairgrounds: {640 slept there|shelter|total}, plus {90 horses|horses|total} and {one llama|llama|total}.

9:15 AM Evac orders now cover {8,300|out_orrin|total} in Orrin. Add {2,200|out_talbot|total} across the line in Talbot and you get {10,500 folks|out_both|total} on the move.

10:01 AM Okafor: "We're at {780|crew_lh|total} on Longhorn, another {310|crew_dg|total} on Dutch Gulch. The fronts are {eleven miles|lines_gap|total} apart. They were {sixteen|lines_gap|total}."

11:40 AM Basin Light & Power cut the line over Cutler Pass. {14,000 customers|power|total} in Talbot are dark.

12:30 PM AQI here in Quince: {412|aqi|total}. Anything above {300|aqi_limit|target} is hazardous. Stay in.

2:10 PM Damage teams count {131 houses|homes_lh|total} gone in and around Sable Creek. {Five more|homes_dg|total} burned at Dutch Gulch; those aren't included.
=== Basin Interagency Incident Management Team 3 | 2018-08-09
LONGHORN / DUTCH GULCH - MORNING UPDATE, Thursday

LONGHORN
Size: {51,300 acres|acres_lh|total}
Containment: {12%|cont_lh|total}
Personnel: {1,460|crew_lh|total}
Engines: {112|engines|total} Dozers: {24|dozers|total} Helicopters: {11|helis|total}
Residences destroyed: {188|homes_lh|total}
Outbuildings destroyed: {240|outbuildings|total}
Cost to date: {$9.6 million|cost|total}

DUTCH GULCH
Size: {11,700 acres|acres_dg|total}
Containment: {35%|cont_dg|total}
Personnel: {520|crew_dg|total}
Residences destroyed: {7|homes_dg|total}

BOTH FIRES
Structures threatened: {4,150|threatened|total}
Fatalities, confirmed: {4|dead|total}
Firefighter injuries: {13|ff_hurt|total}
Evacuated: Orrin {9,100|out_orrin|total}; Talbot {1,750|out_talbot|total}

DISCUSSION: Yesterday's reported acreage for Longhorn ({56,000|acres_lh|total}) was too high owing to a mapping flight through smoke and has been corrected. Temperatures will climb to {101 degrees|temp|target} this afternoon with humidity as low as {9 percent|humidity|target}. Crews completed {14 miles|line_built|total} of line along the Cutler grade, out of {52|line_goal|target} needed. The fronts are {six miles|lines_gap|total} from each other, with heavy timber between; should they join, they will be managed as one incident. The wind is forecast to slacken to {15 mph|gust|target} on Friday.
=== Talbot Valley Record | 2018-08-10
Our fire is the small one, and nobody looks at it

By Hollis Van Dyke

Television says "the Longhorn Fire," and then, if there is time, "another fire." Another fire has now eaten {13,400 acres|acres_dg|total} of this valley: the Petrossian brothers' barns, {31 miles|fence|total} of fence, and {eight houses|homes_dg|total}. That isn't {190|homes_lh|total}. Tell it to {the eight|homes_dg|total}.

What rankles Talbot commissioners is the arithmetic of help. Longhorn has {1,600 firefighters|crew_lh|total}. We have {480|crew_dg|total}, {forty fewer|crew_drop|change} than on Thursday, because {two hotshot crews|hotshots|total} were sent across the line. "They've got {11 helicopters|helis|total} and we get {one on Tuesdays|helis_dg|total}," said Commissioner Pru Gallegos.

In fairness, ours is {44 percent|cont_dg|total} boxed in and theirs {only 17|cont_lh|total}. {Most of our 2,200|out_talbot_home|part} have gone home; {600|out_talbot|total} can't yet.

The lights are still off for {3,900 meters|power|total}. The dairy at Nine Pines dumped {22,000 gallons|milk|total} of milk.

Sable Creek deserves its grief. {Five|dead_sable|total} of its people are gone, and a tender driver from our own Station 4, Ray Ostrander, rolled his truck on Cutler Pass on Wednesday night. The state counts him among {six dead|dead|total}. We count him first.

Retired ranger Ike Solano recalls 2002 as worse, with {212 homes|homes_2002|comparison}. Then, at least, it rained in the second week.
=== The Victoria Standard | 2018-08-13
B.C. crews join fight as U.S. fires scorch {31,000 hectares|acres_both|total}

{Sixty British Columbia firefighters|bc_ff|total} flew south on Sunday to help contain {two wildfires|fires|total} that have driven {upward of 9,000 Americans|out_both|total} from their homes and killed {seven|dead|total}.

The larger, named Longhorn, covers {about 25,200 hectares|acres_lh|total}, or {62,300 acres|acres_lh|total} as they reckon it there, and is {38 per cent|cont_lh|total} contained. Dutch Gulch, at {5,700 hectares|acres_dg|total}, is {71 per cent|cont_dg|total} surrounded.

"Steep, hot, snaggy, smoky. It's home," said crew boss Trish Lavallee, of Kamloops, whose group will hold {nine kilometres|bc_line|target} of line above Sable Creek. The temperature on Saturday was {39 C|temp|total}, the humidity {11 per cent|humidity|total}.

The mill town has lost {202 houses|homes_lh|total}, {more than half|homes_share|part} of those it had. {Six people|dead_sable|part} died there, among them a couple who had stayed to look after {14 foster dogs|dogs|total}. The seventh was a fire truck driver. {One resident|missing|total}, a man of 83, has not been found.

Sheriff's deputies arrested {four men|looters|total} with a trailer full of other people's generators.

B.C. itself had {1.2 million hectares|bc_2017|comparison} burn last summer. "They came to us then," Lavallee said. "{A hundred and eight of them|us_crews|comparison}. I remember the number."
=== Western Press Association | 2018-08-24
Crews ring Longhorn Fire as blame turns to power line

QUINCE (WPA) - The deadliest wildfire in the history of Orrin County is {94 percent contained|cont_lh|total} at {68,900 acres|acres_lh|total}, managers said Friday, and the neighboring Dutch Gulch Fire was declared {fully contained|cont_dg|total} on Tuesday after burning {14,600 acres|acres_dg|total} in Talbot County. The two never met, coming within {two miles|lines_gap|total} of each other on Aug. 11.

{Eight people|dead|total} were killed, including a driver whose truck overturned and the last missing resident of Sable Creek, whose remains were identified Thursday. The fires leveled {216 homes|homes_lh|total} in Orrin County, exceeding the {212|homes_2002|comparison} of Split Ridge by {four|homes_over|change}, and {eight|homes_dg|total} in Talbot.

{Just 350 residents|out_orrin|total} are kept from their property. The force on Longhorn is down to {290|crew_lh|total} from a peak of {1,720|crew_lh|total}. The bill: {$31 million|cost|total}, not counting Dutch Gulch's {$6.4 million|cost_dg|total}.

Insurers expect to pay {$145 million|insured|target}. Modeling firm Tern Analytics had predicted {$110 million to $130 million|insured|target}.

{Ninety-seven homeowners|plaintiffs|total} filed suit Wednesday against Basin Light & Power, seeking {$260 million|suit|target}. They say a {69,000-volt|line_volts|total} line sparked the Longhorn. The utility, which inspected {a quarter|inspected|part} of its poles last year, declined to comment.
