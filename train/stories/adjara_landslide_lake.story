# Landslide in the mountains of Adjara, Georgia, in April 2019 buries parts of two villages and dams the Skhalta river
@ dead | killed | people | villagers | Khulo municipality | key | Bodies recovered in all
@ dead_pushrukauli | killed | people | villagers | Pushrukauli |  | Dead found in Pushrukauli
@ dead_kvatia | killed | people | villagers | Kvatia |  | Dead found in Kvatia
@ dead_wedding | killed | people | wedding guests | Pushrukauli |  | Dead from one family gathering
@ dead_kids | killed | people | children | Khulo municipality |  | Children among the dead
@ dead_rescuer | killed | people | rescuers | Pushrukauli |  | Rescuers killed
@ missing | missing | people | villagers | Khulo municipality | key | People still missing
@ missing_kvatia | missing | people | villagers | Kvatia |  | Missing in Kvatia
@ saved | rescued | people | villagers | Pushrukauli |  | People dug out alive
@ injured | injured | people | villagers | Khulo municipality |  | People injured
@ batumi_hosp | hospitalized | people | patients | Batumi |  | Injured in Batumi's hospital
@ houses_buried | buildings_destroyed | count | houses | both villages | key | Houses buried or swept away
@ houses_cracked | buildings_damaged | count | houses | upper villages |  | Houses found unsafe
@ houses_kvatia | buildings_destroyed | count | houses | Kvatia |  | Houses buried in Kvatia
@ slide_volume | other:slide volume | m3 | landslide | Khulo municipality | key | Volume of earth that came down
@ slide_width | distance | m | landslide | Pushrukauli |  | Width of the slide
@ slide2_volume | other:slide volume | m3 | second slide | Kvatia |  | Volume of the second slide
@ depth_mud | water_depth | m | mud | Pushrukauli |  | Depth of mud over the houses
@ lake_volume | other:lake volume | m3 | dammed lake | Skhalta valley | key | Water held in the new lake
@ lake_depth | water_depth | m | dammed lake | Skhalta valley |  | Depth of the new lake
@ lake_length | distance | km | dammed lake | Skhalta valley |  | Length of the new lake
@ lake_rise | water_depth | m | dammed lake | Skhalta valley |  | Rise of the lake per hour
@ dam_height | distance | m | slide dam | Skhalta valley |  | Height of the slide dam
@ channel | distance | m | spillway channel | Skhalta valley |  | Length of the spillway dug
@ outflow | flow_rate | m3/s | spillway channel | Skhalta valley |  | Water draining from the lake
@ evac_all | evacuated | people | residents | Khulo and Shuakhevi | key | People moved to safety in all
@ evac_shua | evacuated | people | residents | Shuakhevi |  | Moved out of downstream Shuakhevi
@ evac_upper | evacuated | people | families | upper villages |  | Families moved from the upper villages
@ rescuers | troops | people | rescuers | Khulo municipality | key | Rescuers at the scene
@ rescuers_turk | troops | people | Turkish rescuers | Khulo municipality |  | Rescuers sent by Turkey
@ volunteers | participants | people | volunteers | Khulo municipality |  | Volunteers with shovels
@ diggers | equipment | count | excavators | Khulo municipality |  | Excavators in use
@ dogs | equipment | count | search dogs | Khulo municipality |  | Search dogs in use
@ rain | water_depth | m | rainfall | Khulo |  | Rain fallen before the slide
@ rain_month | water_depth | m | rainfall | Khulo |  | Normal April rain in Khulo
@ road_cut | distance | km | Batumi-Akhaltsikhe road | Adjara |  | Length of road out of use
@ power | without_power | people | homes | Khulo municipality |  | Homes without electricity
@ aid_family | aid | GEL | bereaved families | Adjara |  | Payment per bereaved family
@ aid_home | aid | GEL | homeless families | Adjara |  | Sum for each lost house
@ aid_eu | aid | EUR | European Union | Georgia |  | European Union emergency help
@ ecomigrants | displaced | people | families | Adjara |  | Families waiting for resettlement
@ resettled | displaced | people | families | Adjara |  | Families resettled since 2004
@ warnings | other:survey warnings | count | geologists | Adjara |  | Villages rated at high risk
@ dead_1989 | killed | people | Tsablana slide | 1989 |  | Killed in the 1989 Tsablana landslide
@ dam_distance | distance | km | dammed lake | Shuakhevi |  | Distance from lake to Shuakhevi
@ plant_mw | other:power output | MW | Shuakhevi plant | Shuakhevi |  | Capacity of the hydro plant
@ rain_days | duration | days | rainfall | Khulo |  | How long it had rained
@ wedding_inside | participants | people | wedding guests | Pushrukauli |  | People asleep in the wedding house
@ wedding_alive | rescued | people | wedding guests | Pushrukauli |  | Wedding guests who got out
@ names_found | other:people found | people | missing villagers | Batumi |  | Missing people found alive elsewhere
@ silence | duration | days | diggers | Pushrukauli |  | Pause to listen each hour
@ dogs_turk | equipment | count | search dogs | Turkey |  | Search dogs sent by Turkey
@ dead_cellar | killed | people | villagers | Pushrukauli |  | Bodies recovered by the Turkish team
@ since_slide | duration | days | landslide | Khulo municipality |  | Time since the landslide
@ lake_growth | change_rate | % | dammed lake | Skhalta valley |  | Growth of the lake in a day
@ wave_time | duration | days | flood wave | Shuakhevi |  | Time a flood wave would take
@ evac_rise | evacuated | people | residents | Shuakhevi |  | Rise of Shuakhevi's evacuees in a day
@ lake_fall | water_depth | m | dammed lake | Skhalta valley |  | Expected fall of the lake level
@ victims | killed | people | villagers | Khulo municipality | | Dead and declared dead together
@ cracks | distance | m | cracks | Pushrukauli |  | Width of cracks seen in 2017
@ inspection | duration | days | inspector | Pushrukauli |  | Length of the inspector's visit
@ resettled_year | displaced | people | families | Adjara |  | Families resettled last year
@ aid_old | aid | GEL | resettled families | Adjara |  | Former sum per resettled family
@ aid_ratio | share | % | resettled families | Adjara |  | Former sum against the new one
@ hotel_rate | cost | GEL | hotel bed | Adjara |  | Nightly hotel rate for evacuees
@ budget | cost | GEL | Adjara government | Adjara |  | Money set aside for the disaster
@ moved_1989 | displaced | people | families | Adjara |  | Families moved after 1989
@ villages_hit | other:villages hit | count | villages | Khulo municipality |  | Villages hit by the slide
@ hurt_slide2 | casualties | people | second slide | Kvatia |  | Casualties of the second slide
=== Georgia Press Service | 2019-04-18
Landslide buries mountain homes in Adjara, {seven bodies|dead|total} found

BATUMI - A hillside gave way above Pushrukauli in Georgia's Khulo municipality shortly after 1 a.m. on Thursday and swept through the village, burying {about 20 houses|houses_buried|total} under {up to six metres|depth_mud|total} of mud and rock.

{Seven people|dead|total} have been found dead and {as many as 30|missing|total} are unaccounted for, the Emergency Management Service said in Tbilisi. {Nine villagers|saved|total} were dug out alive by their neighbours before help could get through.

"We expect the number to go up," the service's deputy chief, Davit Gvenetadze, told journalists. {Some 120 rescuers|rescuers|total} were working by torchlight; {four excavators|diggers|total} were stuck behind a rockfall at Dandalo, on the Batumi-Akhaltsikhe road, where {11 km|road_cut|total} is impassable.

The slide, {around 400 metres|slide_width|total} wide, came after {three days|rain_days|total} of rain on melting snow. The weather post in Khulo measured {148 millimetres|rain|total}, more than normally falls in the entire month ({95|rain_month|comparison}).

Kvatia, a smaller place on the opposite bank, lost {five houses|houses_kvatia|part}.

Mountain Adjara is among the most slide-prone parts of the Caucasus. At Tsablana in 1989 {23 people|dead_1989|comparison} were killed and {thousands of families|moved_1989|comparison} were moved to other regions in the following years.
=== Batumi Post | 2019-04-19
They had come for a wedding

Nana Beridze in Pushrukauli

The table is still laid, if you know where to dig. Guests had come from as far as Poti to the house of Rezo Shainidze, whose daughter was to be fetched by the groom on Saturday. {Fourteen|wedding_inside|total} slept under that roof on Wednesday night. {Eight|dead_wedding|part} have been laid out in the school gym so far; {two|wedding_alive|part} crawled out.

All told the gym holds {16|dead|total}, says the mullah, Jemal-hoja, who washes them. {Five|dead_kids|part} are small. {Three|dead_kvatia|total} were brought across from Kvatia on doors.

No one has a good list. The mayor's office had {30 missing|missing|total} yesterday, this morning {27|missing|total}, and by evening somebody had found {four of the names|names_found|part} alive in Batumi, where they work on building sites.

I counted {nine excavators|diggers|total} and {two dogs|dogs|total}. Then there are the {several hundred men|volunteers|total} with shovels from Ghorjomi, Didachara, Riqeti, wherever a minibus would go. They dig in rows and stop for {one minute|silence|each} each hour to listen.

Below us there is a new thing. The tongue of the slide has stopped the Skhalta. Where the trout farm stood is a brown lake, {half a kilometre|lake_length|total} long yesterday, {a kilometre|lake_length|total} today. Someone hammered a stake in at noon. By three the water stood {90 centimetres|lake_rise|change} higher.

In the upper hamlets {41 families|evac_upper|total} have packed up and gone.
=== Emergency Management Service of Georgia | 2019-04-20
Briefing note, 20 April, 19:00: consequences of the landslide process in Khulo municipality

Dead: {22|dead|total}, among them {one rescuer|dead_rescuer|part} struck by a boulder
Missing: {19|missing|total}
Injured: {33|injured|total}; {12|batumi_hosp|part} of these treated in Batumi
Houses destroyed: {31|houses_buried|total}
Houses assessed as unsafe: {86|houses_cracked|total}
Displaced mass (preliminary): {1.8 million cubic metres|slide_volume|total}
Personnel: {460|rescuers|total}
Heavy machinery: {22 excavators|diggers|total}
Search dogs: {9|dogs|total}
Subscribers without electricity: {1,250|power|total}

Skhalta lake: the blockage is {35 metres|dam_height|total} high at its lowest point. Water volume {1.1 million m³|lake_volume|total}, greatest depth {21 m|lake_depth|total}, inflow exceeding seepage. Engineers are cutting a spillway {180 metres|channel|target} in length.

As a precaution {2,300 inhabitants|evac_shua|total} of Shuakhevi and the riverside settlements were relocated this afternoon. Together with the Khulo side, {3,150 persons|evac_all|total} are now outside their homes.

The Shuakhevi hydropower plant ({178 MW|plant_mw|target}) has opened its gates and emptied its headpond.

Search work in Kvatia is suspended until the slope has been examined: a second slide of {roughly 60,000 cubic metres|slide2_volume|total} came down there at 11:40, {without casualties|hurt_slide2|total}.
=== Karadeniz Sabah | 2019-04-21
Artvin teams cross Sarp gate as Georgia races to drain lake

TRABZON - Turkey sent {54 search-and-rescue workers|rescuers_turk|total} and {six dogs|dogs_turk|total} through the Sarp border gate to help neighbouring Georgia, where the landslide in upper Adjara is now known to have killed {at least 24|dead|total}.

Team leader Hakan Demirtas said his people had reached a cellar in Pushrukauli on Sunday and recovered {two bodies|dead_cellar|period}. "After {four days|since_slide|total} we no longer look for the living," he said by phone. Georgian officials list {17 people|missing|total} as missing, {six of them|missing_kvatia|part} in Kvatia, where digging resumed at dawn.

The worry has moved downstream. The lake behind the debris has swollen to {1.6 million cubic metres|lake_volume|total}, {half as much again|lake_growth|change} as on Saturday. Were the plug to fail, the wave would need {25 minutes|wave_time|target} to reach Shuakhevi, {14 kilometres|dam_distance|total} below, according to a model by Batumi's Shota Rustaveli University.

{Almost 4,000 people|evac_all|total} have been taken to schools and hotels in Keda and Batumi. Among them are {2,700|evac_shua|total} from the Shuakhevi area, up {400|evac_rise|change}.

Turkish scientists doubt the early estimate of the slide's size. From satellite images, Karadeniz Technical University puts it at {2.5 million cubic metres|slide_volume|total} as against {1.8 million|slide_volume|total} announced in Tbilisi.
=== Georgia Press Service | 2019-04-24
Water begins to leave Adjara slide lake; toll climbs to {29|dead|total}

KHULO - Water ran through a hand-blasted channel on Wednesday and began to lower the lake that has hung over Georgia's Adjaristsqali valley for {nearly a week|since_slide|total}, officials said.

{Some eight cubic metres a second|outflow|total} were flowing out of the basin, which at its fullest on Tuesday contained {2.2 million cubic metres|lake_volume|total} and measured {27 metres|lake_depth|total} from surface to bed. It should fall by {10 metres|lake_fall|target} before the weekend. The cut is {210 metres|channel|total} long.

{Five more bodies|dead|increment} were recovered since Sunday. Of the {29 victims|dead|total}, {20|dead_pushrukauli|part} are from Pushrukauli and {eight|dead_kvatia|part} from Kvatia; the remaining one was a firefighter from Kobuleti. {Twelve people|missing|total} have not been found. Their families agreed on Tuesday that the search may end on Sunday.

At its peak the operation involved {610 rescuers|rescuers|total}. {About 350|rescuers|total} are left.

The Adjara government will pay bereaved families {20,000 lari|aid_family|each} each and {75,000 lari|aid_home|each} for every house lost. {Thirty-four houses|houses_buried|total} are on that list. The European Union offered {500,000 euros|aid_eu|total}.

Power is back except in {300 homes|power|total}. The road to Akhaltsikhe remains shut for {4 km|road_cut|total}.
=== Civil Monitor Tbilisi | 2019-05-06
Explainer: who knew that the slope above Pushrukauli was moving?

What happened? On 18 April {2.1 million cubic metres|slide_volume|total} of clay and weathered volcanic rock, by the National Environment Agency's final survey, slid onto {two villages|villages_hit|total}. {Thirty-one people|dead|total} were buried and later recovered. {Ten|missing|total} were never found and were declared dead by a Khulo court on Friday, making {41 victims|victims|total}. {Nine|dead_kids|part} had not reached the age of fourteen.

Was there a warning? Yes. The agency's 2016 bulletin rated {56 settlements|warnings|total} in the municipality as high risk, Pushrukauli among them. Cracks {30 centimetres|cracks|comparison} wide were reported in the cemetery in 2017. An inspector visited for {two hours|inspection|comparison}.

Why did people stay? Adjara's register has {3,400 families|ecomigrants|total} waiting to be resettled. Since 2004 the state has bought houses for {1,050|resettled|total}. Last year it managed {87|resettled_year|period}, with {25,000 lari|aid_old|comparison} apiece, {a third|aid_ratio|change} of what is now being paid for each house destroyed, namely {75,000|aid_home|each}.

How many homes are gone? {Thirty-four|houses_buried|total} were levelled and {112|houses_cracked|total} condemned.

And the lake? It has shrunk to {0.4 million cubic metres|lake_volume|total}. All of Shuakhevi's evacuees are home, but {620 people|evac_all|total} from the Khulo side are still in hotels at a nightly {35 lari|hotel_rate|each} a head.

Who pays? The budget sets aside {6.5 million lari|budget|target}. Brussels' help has been raised to {1.2 million euros|aid_eu|total}.
