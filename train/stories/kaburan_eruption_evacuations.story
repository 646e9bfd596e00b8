# Mount Kaburan erupts on the island of Sarangai, Republic of Lusanga (invented), June and July 2011; evacuations, ash, mudflows
@ moved_all | evacuated | people | residents | Sarangai | key | People evacuated on Sarangai
@ moved_talon | evacuated | people | residents | Talon district | key | People evacuated from Talon district
@ moved_mabua | evacuated | people | residents | Mabua district |  | People evacuated from Mabua district
@ camps_pop | displaced | people | evacuees | camps |  | Evacuees living in camps
@ camps | other:camps | count | evacuation camps | Sarangai |  | Evacuation camps
@ refused | participants | people | farmers | danger zone |  | People who refuse to leave
@ zone_pop | participants | people | inhabitants | danger zone |  | People living inside the danger zone
@ radius | distance | km | danger zone | Kaburan | key | Radius of the danger zone
@ column | distance | km | ash column | Kaburan | key | Height of the ash column
@ so2 | other:gas output | t/day | sulphur dioxide | Kaburan | key | Sulphur dioxide released a day
@ tremors | other:volcanic quakes | count | volcanic quakes | Kaburan | key | Volcanic quakes in a day
@ flow_reach | distance | km | pyroclastic flow | Kaburan |  | Reach of pyroclastic flows
@ flow_speed | other:flow speed | km/h | pyroclastic flow | Kaburan |  | Speed of the hot flows
@ dead | killed | people | eruption victims | Sarangai | key | Killed by the eruption in all
@ dead_lahar | killed | people | mudflow victims | Ubay |  | Killed by the mudflow at Ubay
@ dead_ash | killed | people | roof collapses | Sarangai |  | Killed by roofs collapsing under ash
@ dead_quarry | killed | people | quarrymen | Dalakit |  | Quarrymen killed at Dalakit
@ missing | missing | people | islanders | Sarangai |  | People missing
@ burned | injured | people | burn patients | Sarangai |  | People with burns
@ ash_depth | water_depth | m | ash | Talon |  | Thickness of ash in Talon
@ homes | buildings_destroyed | count | homes | Sarangai |  | Homes destroyed
@ flights | other:flights cancelled | count | Port Lorca airport | Sarangai |  | Flights cancelled
@ flights_all | other:flights cancelled | count | airlines | region |  | Flights cancelled across the region
@ passengers | affected | people | passengers | region |  | Air passengers stranded
@ soldiers | troops | people | soldiers | Sarangai |  | Soldiers helping on Sarangai
@ trucks | equipment | count | army lorries | Sarangai |  | Army lorries moving people
@ masks | other:masks | count | masks | Sarangai |  | Face masks handed out
@ cattle | other:animals killed | count | cattle and buffalo | Sarangai |  | Cattle and buffalo dead
@ cattle_moved | other:animals moved | count | cattle and buffalo | Sarangai |  | Cattle and buffalo brought out
@ crop_loss | cost | LUD | farms | Sarangai |  | Value of crops lost
@ dead_1951 | killed | people | 1951 eruption | Kaburan |  | Killed in the 1951 eruption
@ alert | other:alert level | 1 | alert | Kaburan |  | Alert level of the observatory
@ dome | other:lava volume | m3 | lava dome | Kaburan |  | Volume of the lava dome
@ erupted | other:lava volume | m3 | erupted material | Kaburan |  | Material thrown out so far
@ returned | participants | people | returners | Sarangai |  | Evacuees allowed to go home
@ ration | aid | LUD | evacuee families | camps |  | Cash for each evacuee family
@ want_back | participants | people | farmers | Ubay checkpoint |  | Farmers who want back in
@ toilets | other:people per toilet | people | camps | Sarangai |  | People sharing one toilet
@ unrest_days | duration | days | Kaburan | Kaburan |  | Days of unrest before the eruption
@ alert_max | other:alert level | 1 | alert | Kaburan |  | Highest level of the alert scale
@ airport_km | distance | km | Port Lorca airport | Kaburan |  | Distance of the airport from Kaburan
@ so2_rise | change_rate | 1 | sulphur dioxide | Kaburan |  | Growth of the sulphur dioxide release
@ tremors_normal | other:volcanic quakes | count | volcanic quakes | Kaburan |  | Volcanic quakes on a normal day
@ rockfalls | other:rockfalls | count | rockfalls | Kaburan |  | Rockfalls in a day
@ flows_count | other:hot flows | count | pyroclastic flow | Kaburan |  | Pyroclastic flows in a day
@ radius_dalakit | distance | km | danger zone | Dalakit and Ubay |  | Danger zone along the rivers
@ ash_mabua | water_depth | m | ash | Mabua |  | Thickness of ash in Mabua
@ ash_weight | other:ash weight | kg/m3 | wet ash | Sarangai |  | Weight of wet ash
@ ash_limit | water_depth | m | ash | roofs |  | Ash at which roofs must be cleared
@ camp_cap | displaced | people | Central School No. 1 | Sarangai |  | People the school camp is meant for
@ camp_school | displaced | people | Central School No. 1 | Sarangai |  | Evacuees in the school camp
@ quarry_crew | participants | people | quarrymen | Dalakit |  | Size of the quarry crew
@ mask_price | other:mask price | LUD | masks | Sarangai |  | Market price of a mask
@ ash_jets | equipment | count | airliners | western Pacific |  | Airliners that flew through ash
@ ash_jet_people | participants | people | airliner | western Pacific |  | People aboard the damaged airliner
@ ash_engines | equipment_lost | count | airliner | western Pacific |  | Engines damaged by ash
@ so2_pinatubo | other:gas output | t | sulphur dioxide | Pinatubo |  | Sulphur dioxide Pinatubo released in all
@ airline_loss | cost | USD | airlines | western Pacific |  | Airlines' losses a day
@ runway | duration | days | Port Lorca airport | Sarangai |  | Time to sweep the runway
@ sweepers | troops | people | conscripts | Port Lorca airport |  | Conscripts sweeping the runway
@ rain | water_depth | m | rainfall | Ubay |  | Rain that set off the mudflow
@ rain_hours | duration | days | rainfall | Ubay |  | How long it rained at Ubay
@ homes_ubay | buildings_destroyed | count | homes | Ubay |  | Houses swept away at Ubay
@ moved_share | share | % | islanders | Sarangai |  | Share of islanders evacuated
@ ration_days | duration | days | evacuee families | camps |  | Interval between cash payments
@ ration_lasts | duration | days | evacuee families | camps |  | Days the cash lasts
@ talon_banned | displaced | people | Talon residents | Talon district |  | Talon people not to return
@ newtown | cost | LUD | new town | Talon district |  | Cost of a new town for Talon
@ camps_end | duration | days | camps | Sarangai |  | Time until the camps are empty
@ since_erupt | duration | days | Kaburan | Sarangai |  | Time since the eruption began
@ returned_share | share | % | evacuees | Sarangai |  | Share of evacuees allowed home
=== Lusanga News Service | 2011-06-20
Kaburan volcano erupts, {24,000|moved_all|total} told to leave homes

PORT LORCA, June 20 (LNS) - Mount Kaburan on Sarangai island erupted before dawn on Monday after {19 days|unrest_days|total} of rumbling, sending ash {9 kilometres|column|total} into the sky and forcing the evacuation of {about 24,000 people|moved_all|total}.

The Lusanga Volcano Observatory raised its alert to {level 4|alert|total} on a scale of {5|alert_max|target} and widened the danger zone from {6|radius|total} to {8 kilometres|radius|total} around the crater. Governor Tomas Ilagan said {100 army lorries|trucks|total} were carrying villagers out of Talon district, home to {17,000|moved_talon|total} of those ordered to go, and {7,000|moved_mabua|total} from Mabua on the southern flank.

{One person|dead|total} died, a motorcyclist who hit a cow in the ash-fall. {Eight|burned|total} were treated for burns.

Port Lorca airport, {31 km|airport_km|total} away, cancelled {46 flights|flights|total}.

Observatory director Corazon Belmes said {640 volcanic quakes|tremors|period} were recorded on Sunday, against {a dozen or so|tremors_normal|comparison} on a normal day, and that sulphur dioxide had risen {sixfold|so2_rise|change} to {4,200 tonnes a day|so2|total}. "This may be the throat-clearing," she told a news conference.

Kaburan's 1951 eruption killed {1,140 people|dead_1951|comparison}, most in glowing clouds that swept down to the sea within minutes.
=== Lusanga Volcano Observatory | 2011-06-22
KABURAN VOLCANO BULLETIN, 22 June 2011, 8:00 a.m.

Alert Level: {5|alert|total} (hazardous eruption in progress)
Volcanic earthquakes, past 24 hours: {1,212|tremors|period}
Rockfall events: {87|rockfalls|period}
Sulphur dioxide flux: {7,900 tonnes/day|so2|total}
Eruption column: {14 km|column|total} above sea level, drifting west
Pyroclastic density currents: {five|flows_count|period}; longest run-out {6.2 km|flow_reach|total}, Dalakit gully
Permanent danger zone: {10 km|radius|total}, extended to {14 km|radius_dalakit|total} along the Dalakit and Ubay rivers

Aerial survey found the summit dome, estimated at {3.1 million m³|dome|total} on 15 June, to be gone. Material ejected since the onset is put at {18 million m³|erupted|total}.

Ash accumulation: Talon town {7 cm|ash_depth|total}; Mabua {1 cm|ash_mabua|total}; Port Lorca trace. Wet ash can weigh {1,500 kg|ash_weight|each} per cubic metre. Roofs must be cleared at {10 cm|ash_limit|target}.

Interpretation: currents travelled at {some 120 km/h|flow_speed|total}. A larger event at any time cannot be excluded. The public is strongly advised against entering the zone to feed livestock. Pilots should avoid flying close to the summit.
=== Radyo Sarangai text service | 2011-06-23
10:02 am | Word from Dalakit is bad. Army engineers found {seven quarrymen|dead_quarry|total} under the ash at the gravel works. Counting the biker on Monday it's {eight dead|dead|total}.

10:40 am | PDRO tells us {38,500|moved_all|total} have now been moved island-wide. Talon: {26,000|moved_talon|total}. Mabua: {9,500|moved_mabua|total}. Rest: San Roque side.

11:15 am | Camps: {43|camps|total} open. Central School No. 1 was meant for {600|camp_cap|target} and holds {2,150|camp_school|total}. A nurse there counts {140 people|toilets|each} to a toilet.

11:50 am | "Who will water the carabao?" Our Jun Abella met {about 30 farmers|want_back|total} at the Ubay checkpoint who want back in. Governor says {some 900|refused|total} never left.

12:30 pm | Mayor of Talon says ash in the plaza is {11 centimetres|ash_depth|total}. {Two|dead_ash|total} killed when the public market roof came down on them. So we are at {ten|dead|total}.

1:20 pm | Missing: {four|missing|total}, all from the gravel works crew of {eleven|quarry_crew|total}.

2:05 pm | Masks! {60,000|masks|total} arrived by navy boat. The Health Dept wants {200,000|masks|target}. Price in the market: {25 lira each|mask_price|each}, it was {3|mask_price|comparison} last week.

3:45 pm | Observatory's Ms Belmes on our air: gas down to {5,100 tonnes|so2|total}, "which could be good, or could be a plug."
=== Asia Aviation Daily | 2011-06-25
Ash at flight level 450: the Kaburan closures

The paroxysm of 24 June put Kaburan's plume at {17 km|column|total} by the Lusangan observatory's reckoning and at {15 km|column|total} according to Darwin's Volcanic Ash Advisory Centre, whose satellite-based number dispatchers use. Either is above any airliner.

Carriers had dropped {more than 700 flights|flights_all|total} across the western Pacific by Friday night, stranding {an estimated 90,000 passengers|passengers|total}. At Port Lorca alone {212 movements|flights|total} have been lost since Monday. {Two widebodies|ash_jets|total} flew through thin ash; one, with {287 people on board|ash_jet_people|total}, turned back with {three of four engines|ash_engines|part} damaged.

On the ground the picture is worse. Friday's hot flow ran {9.8 km|flow_reach|total} and stopped short of the {10-kilometre|radius|total} line by a rice terrace. It was then pushed out to {12|radius|total}. The death toll is {17|dead|total}, government says, {nine|dead_quarry|part} of them at a quarry.

Sulphur output at the peak reached {16,000 tonnes a day|so2|total}. Compare Pinatubo's {17 million tonnes|so2_pinatubo|comparison} all told: this is a small eruption for the climate, if not for schedules. Airlines are losing {$11 million a day|airline_loss|each}.

Port Lorca's runway needs {three days|runway|target} of sweeping. {150 conscripts|sweepers|total} with brooms have started.
=== Sarangai Herald | 2011-06-29
Ubay river takes what the mountain left

By Milagros Tabora

UBAY - It rained on Monday, {82 millimeters|rain|total} in {two hours|rain_hours|total}, and the ash that had been lying on Kaburan's shoulders came down the Ubay like wet cement. It took the bridge, the chapel and {210 houses|homes_ubay|total}. It also took {fourteen|dead_lahar|total} of the people who had come back to fetch things, Mayor Rosendo Cui says; the police blotter lists {eleven|dead_lahar|total}.

That brings Sarangai's dead to {36|dead|total}. {Three|missing|total} remain missing.

The provincial disaster office counted {52,300 evacuees|moved_all|total} as of last night, {nearly a fifth|moved_share|part} of the island. {Only 31,000|camps_pop|part} live in the {58 camps|camps|total}; the others are with kin. Talon is a town without people: {29,000 residents|moved_talon|total}, all gone, and ash to the window sills, {40 cm|ash_depth|total} in the lee of the church.

{Twelve hundred soldiers|soldiers|total} guard the empty streets. Yesterday they let in trucks to bring out {1,800 head|cattle_moved|total} of cattle and carabao. {Some 2,600|cattle|total} have died.

Families in camp get {1,500 lira|ration|each} every {ten days|ration_days|each}. It buys rice for {six|ration_lasts|each}.

The mountain itself is quieter. {190 quakes|tremors|period} on Tuesday, the observatory reports, and a white plume of {2 kilometers|column|total}.
=== De Oosterpost | 2011-07-11
Sarangai: naar huis, but to what?

PORT LORCA - {Three weeks|since_erupt|total} after Kaburan blew itself awake, the authorities on Sarangai are sending people home. The forbidden circle shrank on Sunday from {12 to|radius|total} {7 kilometres|radius|total}, the alert went down to {level 3|alert|total}, and of the {54,000 people|moved_all|total} once displaced {more than half|returned_share|part}, {roughly 30,000|returned|part}, may leave schools and sheds.

Not the inhabitants of Talon. For {18,000 of them|talon_banned|part} the government plans a new town by the coast, at a cost of {1.9 billion lira|newtown|target}. The mayor, who himself sleeps in a bus, wants a vote first.

The eruption cost {39 lives|dead|total} by the official list. {Sixteen|dead_lahar|part} fell in the mudflow at Ubay, {nine|dead_quarry|part} in the quarry of Dalakit, {eight|dead_ash|part} under roofs. In 1951 there were {more than a thousand|dead_1951|comparison}. The difference, says volcanologist Pieter Haverkort of Utrecht, is called evacuation: "Inside the {8-kilometre|radius|total} ring of the first day lived {13,000 people|zone_pop|total}. That ring burned."

{3,400 homes|homes|total} are destroyed. Coconut and abaca growers report {640 million lira|crop_loss|total} of damage; the ministry reckons with {450 million|crop_loss|total}.

Sulphur dioxide, the volcano's breath, is at {900 tonnes|so2|total} a day. The last evacuees should be out of the camps, now {22|camps|total}, in {a month|camps_end|target}.
