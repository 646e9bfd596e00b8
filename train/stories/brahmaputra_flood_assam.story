# Flood of the Brahmaputra in Assam, July and August 2013 (invented event); dead, displaced, districts, river levels, relief
@ dead | killed | people | flood victims | Assam | key | People killed by the floods in Assam
@ dead_morigaon | killed | people | flood victims | Morigaon | key | Flood deaths in Morigaon
@ dead_barpeta | killed | people | flood victims | Barpeta | key | Flood deaths in Barpeta
@ dead_day | killed | people | flood victims | Assam |  | Flood deaths reported per day
@ affected | affected | people | villagers | Assam | key | People affected in Assam
@ aff_dhemaji | affected | people | villagers | Dhemaji | key | People affected in Dhemaji
@ aff_barpeta | affected | people | villagers | Barpeta |  | People affected in Barpeta
@ districts | other:districts hit | count | districts | Assam | key | Districts under water
@ villages | other:villages flooded | count | villages | Assam |  | Villages under water
@ camps | other:relief camps | count | relief camps | Assam |  | Relief camps open
@ in_camps | displaced | people | inmates | relief camps | key | People in relief camps
@ boat_dead | killed | people | ferry passengers | Laharighat | key | Drowned in the ferry accident
@ boat_missing | missing | people | ferry passengers | Laharighat |  | Missing after the ferry accident
@ boat_aboard | participants | people | ferry passengers | Laharighat |  | People aboard the country boat
@ boat_cap | participants | people | ferry passengers | Laharighat |  | People the boat was licensed for
@ boat_saved | rescued | people | ferry passengers | Laharighat |  | People saved from the ferry
@ missing | missing | people | villagers | Assam |  | People missing in Assam
@ level_guw | water_depth | m | Brahmaputra | Guwahati |  | River level at Guwahati
@ danger_guw | water_depth | m | Brahmaputra | Guwahati |  | Danger mark at Guwahati
@ level_above | water_depth | m | Brahmaputra | Nimatighat |  | River above the danger mark at Nimatighat
@ record_guw | water_depth | m | Brahmaputra | Guwahati |  | Record level at Guwahati
@ breach | distance | km | embankment | Matmora |  | Width of the breach at Matmora
@ breaches | other:embankment breaches | count | embankments | Assam |  | Embankments breached
@ crops | area_affected | km2 | cropland | Assam | key | Cropland under water
@ park_share | share | % | park | Kaziranga |  | Share of Kaziranga under water
@ rhinos | other:animals killed | count | rhinos | Kaziranga |  | Rhinos dead in Kaziranga
@ animals | other:animals killed | count | wild animals | Kaziranga |  | Animals dead in Kaziranga
@ homes_gone | buildings_destroyed | count | houses | Assam |  | Houses fully damaged
@ homes_part | buildings_damaged | count | houses | Assam |  | Houses partly damaged
@ evac | evacuated | people | villagers | Assam |  | People moved by boat and helicopter
@ ndrf_boats | equipment | count | boats | Assam |  | Boats of the disaster force
@ aid_centre | aid | INR | central government | Assam |  | Money the centre released
@ aid_asked | aid | INR | Assam government | Assam |  | Money Assam asks for
@ damage | cost | INR | floods | Assam |  | Flood damage in Assam
@ exgratia | aid | INR | victims' families | Assam |  | Compensation for each death
@ rain | water_depth | m | rainfall | Pasighat |  | Rain at Pasighat
@ rain_assam | change_rate | % | rainfall | Assam |  | Rain in Assam against normal
@ dead_2012 | killed | people | flood victims | Assam |  | Killed in the 2012 floods
@ dist_2012 | other:districts hit | count | districts | Assam |  | Districts hit in 2012
@ aff_2012 | affected | people | villagers | Assam |  | People affected in 2012
@ arunachal_dead | killed | people | landslide victims | Arunachal Pradesh |  | Killed by landslides in Arunachal
@ bangla_aff | affected | people | villagers | Bangladesh |  | People affected in Bangladesh
@ bangla_dead | killed | people | villagers | Bangladesh |  | Flood deaths in Bangladesh
@ rice | aid | t | rice | Assam |  | Rice handed out
@ cases_je | cases | people | encephalitis patients | Assam |  | Encephalitis cases in Assam
@ dead_je | killed | people | encephalitis patients | Assam |  | Encephalitis deaths in Assam
@ lakhimpur | affected | people | villagers | Lakhimpur |  | People affected in Lakhimpur
@ dead_snake | killed | people | snakebite victims | Assam |  | Flood deaths by snakebite
@ dead_kids | killed | people | children | Assam |  | Children among the flood dead
@ dead_rise | killed | people | flood victims | Assam |  | Rise of the death toll
@ boat_more | killed | people | ferry passengers | Laharighat |  | Bodies found downstream later
@ boat_women | killed | people | women | Laharighat |  | Women among the ferry dead
@ left | displaced | people | inmates | relief camps |  | People who left the camps
@ hillocks | other:highlands | count | highlands | Kaziranga |  | Artificial highlands in Kaziranga
@ wave2 | other:flood waves | count | flood waves | Assam |  | Flood waves this year
@ paid | participants | people | victims' families | Assam |  | Families paid compensation
@ unpaid | participants | people | villagers | Dhemaji |  | Families without any aid in Matmora
@ breach_days | duration | days | embankment | Matmora |  | Time to close the breach
@ camp_dhem | displaced | people | inmates | Dhemaji |  | People in camps in Dhemaji
@ dead_boatmen | killed | people | villagers | Sipajhar |  | Drowned at Sipajhar
@ ndrf_teams | troops | count | disaster force teams | Assam |  | Disaster force teams out
@ day_mor | killed | people | flood victims | Morigaon |  | Flood deaths in a day in Morigaon
@ day_bar | killed | people | flood victims | Barpeta |  | Flood deaths in a day in Barpeta
@ dead_others | killed | people | flood victims | other districts |  | Flood deaths in other districts
@ bikes | equipment_lost | count | motorcycles | Laharighat |  | Motorcycles on the ferry
@ boat_sons | killed | people | Khatun family | Laharighat |  | Sons of one survivor drowned
@ dead_mor_before | killed | people | flood victims | Morigaon |  | Morigaon deaths before the ferry accident
@ dead_barp_more | killed | people | flood victims | Barpeta |  | New deaths in Barpeta on Thursday
@ morigaon_camps | displaced | people | inmates | Morigaon |  | People in camps in Morigaon
@ ghats | other:landing places | count | ferry ghats | Morigaon |  | Ferry landings in Morigaon
@ constables | participants | people | constables | Morigaon |  | Constables to watch the ferries
@ dist_all | other:districts | count | districts | Assam |  | Districts of Assam
@ camp_share | share | % | camp inmates | Dhemaji |  | Share of camp inmates in Dhemaji
@ exgratia_pm | aid | INR | Prime Minister's fund | Assam |  | Prime Minister's fund for each death
@ eroded_year | area_affected | km2 | land | Assam |  | Land lost to erosion a year
@ field_days | duration | days | Riverwatch team | Dhemaji |  | Days the activists spent in Dhemaji
@ circles | other:revenue circles | count | revenue circles | Dhemaji |  | Revenue circles with village lists
@ toilets | other:people per toilet | people | camp inmates | Jonai |  | Camp inmates for each toilet
@ promise_ago | duration | days | water department | Matmora |  | Time since the promise to close it
@ rice_family | aid | kg | rice | Matmora |  | Rice given to each family
@ majuli_1950 | other:island area | km2 | Majuli | Majuli |  | Area of Majuli island
@ dup | killed | people | ferry victims | Morigaon and Barpeta |  | Ferry victims counted twice
@ districts2 | other:districts hit | count | districts | Assam |  | Districts hit by the second wave
@ villages2 | other:villages flooded | count | villages | Assam |  | Villages hit by the second wave
@ dead_dhemaji | killed | people | flood victims | Dhemaji |  | Flood deaths in Dhemaji
@ homes_brick | buildings_destroyed | count | houses | Assam |  | Lost houses to be rebuilt in brick
@ rhino_poach | other:animals killed | count | rhinos | Kaziranga |  | Rhinos lost to poachers
@ breach_late | duration | days | embankment | Matmora |  | Delay in closing the breach
@ saved_animals | other:animals saved | count | wild animals | Kaziranga |  | Animals saved by the highlands
=== Press Service of India | 2013-07-08
Brahmaputra in spate, {11 districts|districts|total} of Assam flooded; {four|dead|total} dead

Guwahati, Jul 8 (PSI): The flood situation in Assam turned critical on Monday with the Brahmaputra breaching an embankment at Matmora and submerging {612 villages|villages|total} in {11 districts|districts|total}, officials said.

{Over 4.2 lakh people|affected|total} have been hit, the State Disaster Management Authority (ASDMA) said. Dhemaji is worst off with {1.6 lakh|aff_dhemaji|total}, followed by Lakhimpur with {88,000|lakhimpur|total}. {Four persons|dead|total} have lost their lives, {two of them in Morigaon|dead_morigaon|part}.

The river was flowing {1.12 m|level_above|total} above the danger mark at Nimatighat. At Guwahati it touched {49.81 m|level_guw|total}, the danger mark being {49.68|danger_guw|target}.

{Some 19,000 people|in_camps|total} have taken shelter in {74 relief camps|camps|total}. {Six teams|ndrf_teams|total} of the National Disaster Response Force with {42 boats|ndrf_boats|total} are out. Pasighat, upstream in Arunachal Pradesh, got {214 mm|rain|period} of rain in a day.

The breach at Matmora is {150 metres|breach|total} wide, a water resources engineer said, and growing.

The 2012 floods, the worst in a decade, left {124 dead|dead_2012|comparison} and hit {27 districts|dist_2012|comparison}.
=== Assam State Disaster Management Authority | 2013-07-11
DAILY FLOOD REPORT as on 11-07-2013, 5 PM

Districts affected: {15|districts|total}
Villages affected: {1,144|villages|total}
Population affected: {8,91,300|affected|total}, of which Dhemaji {2,38,400|aff_dhemaji|part}, Barpeta {1,52,700|aff_barpeta|part}
Crop area affected: {71,560 hectares|crops|total}
Relief camps opened: {213|camps|total}
Inmates in relief camps: {64,850|in_camps|total}
Human lives lost, today: {3|dead_day|period} (Morigaon {2|day_mor|period}, Barpeta {1|day_bar|period})
Human lives lost, cumulative: {13|dead|total} (Morigaon {6|dead_morigaon|part}, Barpeta {3|dead_barpeta|part}, others {4|dead_others|part})
Missing: {2|missing|total}
Houses fully damaged: {1,905|homes_gone|total}; partly damaged: {7,310|homes_part|total}
Embankments breached: {9|breaches|total}
Persons evacuated by NDRF/SDRF/Army: {5,480|evac|total}

River Brahmaputra at Guwahati: {50.63 m|level_guw|total}, falling. Highest flood level on record: {51.46 m|record_guw|comparison} (2004).

Note: Morigaon was shown with {7 deaths|dead_morigaon|total} in the report of 10 July; one death at Bhuragaon was on post-mortem found due to illness and has been deleted.
=== The Luit Chronicle | 2013-07-13
Overloaded boat goes down at Laharighat; {nine bodies|boat_dead|total} found

Morigaon, July 12: A machine-driven country boat carrying flood victims from the char villages capsized off Laharighat on Friday afternoon. {Nine bodies|boat_dead|total}, {five of them women|boat_women|part}, were brought up by nightfall and {more than 20 people|boat_missing|total} are untraced.

The boat was licensed to carry {25|boat_cap|target}. Survivors say there were {about 60|boat_aboard|total} on it, besides goats and {two motorcycles|bikes|total}. Fishermen pulled out {31|boat_saved|total}.

"It was our third trip. The driver said there would be no fourth," said Rehana Khatun, who lost {both her sons|boat_sons|part}.

With this accident Morigaon's flood toll has jumped to {17|dead_morigaon|total}, counting {eight|dead_mor_before|part} before it, and that of the State to {26|dead|total}. In Barpeta {two more|dead_barp_more|increment} drowned on Thursday night, which makes {five|dead_barpeta|total} for that district. At Sipajhar {three labourers|dead_boatmen|part} were swept off a culvert.

Deputy Commissioner P. Hazarika said {22,000 people|morigaon_camps|total} were in camps in the district and every bamboo raft had been put to use. Asked why the ferry had not been stopped, he said there were {14 ghats|ghats|total} and {three constables|constables|total}.
=== Continental News Wire | 2013-07-16
Floods in India's northeast kill {at least 41|dead|total}, displace {nearly 190,000|in_camps|total}

GUWAHATI, India (CNW) - Rescuers searched the swollen Brahmaputra on Tuesday for victims of a ferry accident as the death toll from a week of floods in the Indian state of Assam reached {41|dead|total}, officials said.

{Five more bodies|boat_more|increment} were found downstream of Laharighat, taking the number who died in Friday's capsizing to {19|boat_dead|total}. {Ten|boat_missing|total} are still missing.

Water covers {1,970 villages|villages|total} in {19|districts|total} of the state's {27 districts|dist_all|total} and has touched the lives of {1.6 million people|affected|total}. {Nearly 190,000|in_camps|total} are in government camps, {a third|camp_share|part} of them in Dhemaji.

{Some 450 square miles|crops|total} of farmland, mostly young rice, have been lost. {Four-fifths|park_share|part} of Kaziranga National Park, home of the one-horned rhinoceros, is submerged; {three rhinos|rhinos|total} and {more than 60 other animals|animals|total} have died, some hit by lorries as they fled to the highway.

Downstream in Bangladesh, {300,000 people|bangla_aff|total} have been affected and {six|bangla_dead|total} killed. Landslides killed {eight|arunachal_dead|total} in neighbouring Arunachal Pradesh.

Last year's floods in Assam killed {124 people|dead_2012|comparison} and affected {2.4 million|aff_2012|comparison}.
=== Delhi Morning Post | 2013-07-17
Assam floods toll {41|dead|total}, {190,000|in_camps|total} homeless

New Delhi, with agency inputs: The death toll from floods in Assam has reached {41|dead|total}, with rescuers still searching for {ten passengers|boat_missing|total} of a ferry that capsized last week with the loss of {19 lives|boat_dead|total}.

The Home Minister, who flew over Dhemaji and Majuli on Tuesday, announced an immediate {Rs 250 crore|aid_centre|total}. The State has sought {Rs 2,100 crore|aid_asked|target}. Chief Minister's office sources called the sum "a first instalment, we trust".

Water has entered {1,790 villages|villages|total} and {16 lakh people|affected|total} have suffered. In Barpeta, where the Beki river has changed course, {2.9 lakh|aff_barpeta|total} are affected and {seven|dead_barpeta|total} are dead.

The families of those killed will get {Rs 1.5 lakh each|exgratia|each} from the State, to which the Prime Minister's fund adds {Rs 2 lakh|exgratia_pm|each}.

The Met office said Assam had received {31 per cent|rain_assam|change} more rain than normal since June 1. "The embankments are forty years old. We lose {8,000 hectares|eroded_year|each} to erosion a year, and we plug holes," said a retired chief engineer of the Brahmaputra Board.
=== Riverwatch India (newsletter) | 2013-07-24
Whose numbers? A field note from Dhemaji

The official bulletin of 22 July says {52 dead|dead|total}, {2.1 million affected|affected|total}, {21 districts|districts|total}. We have spent {nine days|field_days|total} in one of these districts with the bulletin in hand.

It puts Dhemaji's affected at {3.42 lakh|aff_dhemaji|total}. Gaon burahs (village heads) of the {six circles|circles|total} gave us lists that sum to {4.1 lakh|aff_dhemaji|total}. It says {61,000|camp_dhem|total} are in camps; many camps exist only as a banner on a school. At Jonai {340 inmates|toilets|each} share one toilet.

Deaths too are counted narrowly. Snakebite is left out. Health workers told us of {five such|dead_snake|part} across the state. Add these and bodies buried on the chars, and we believe Assam's flood dead are {nearer 75|dead|total}. {Twenty-one|dead_kids|part} of those on the official list are children.

The breach at Matmora, {150 metres|breach|total} on the first day, is now {610 metres|breach|total}. The department promised to close it in {ten days|breach_days|target}; that was {a fortnight|promise_ago|total} ago. {Some 400 families|unpaid|total} living on what is left of the dyke told us that they had received nothing but {two kilos|rice_family|each} of flattened rice.

Majuli island, which measured {1,250 sq km|majuli_1950|comparison} in 1950, is down to {about 420|majuli_1950|total}.
=== Press Service of India | 2013-08-02
Flood toll in Assam lowered to {58|dead|total} after audit; second wave feared

Guwahati, Aug 2 (PSI): The Assam government on Friday revised the toll of this year's floods to {58|dead|total} from {61|dead|total}, saying {three ferry victims|dup|part} had been listed by both Morigaon and Barpeta.

Morigaon now accounts for {33 deaths|dead_morigaon|part}, {24|boat_dead|part} of them in the Laharighat boat tragedy, and Barpeta for {nine, not 12|dead_barpeta|part}. {Four|boat_missing|total} from the boat remain untraced. "The search is over," ASDMA chief executive R. Baruah said.

The waters have receded from {all but six districts|districts|total} and {83 camps|camps|total} with {27,400 people|in_camps|total} are still running, against a peak of {2.03 lakh inmates|in_camps|total} on July 18. {Over 1.7 lakh|left|total} have gone home. Crop loss was assessed at {1.31 lakh hectares|crops|total}.

Baruah said {16,200 tonnes|rice|total} of rice had been distributed and {31 families|paid|part} of the dead paid. Houses fully damaged numbered {14,870|homes_gone|total}.

Health officials reported {211 cases|cases_je|total} of Japanese encephalitis with {38 deaths|dead_je|total}. These are not in the flood toll.

The Met office has warned of heavy rain from Sunday.
=== The Luit Chronicle | 2013-08-29
A season in figures: {two waves|wave2|total}, {71 lives|dead|total}

As the Brahmaputra slips below {49 m|level_guw|total} at Guwahati, the State is counting. The second wave, from August 6 to 15, was the smaller: {eight districts|districts2|total}, {640 villages|villages2|total}, {13 dead|dead_rise|increment}. With those, the year's toll stands at {71|dead|total}: Morigaon {35|dead_morigaon|part}, Barpeta {13|dead_barpeta|part}, Dhemaji {9|dead_dhemaji|part}, the rest {14|dead_others|part}.

In all {2.27 million people|affected|total} were hit, in Dhemaji alone {3.61 lakh|aff_dhemaji|part}. At its widest the water stood in {22 districts|districts|total} and {2,304 villages|villages|total} and over {1.46 lakh hectares|crops|total} of crops. Of the {15,400 houses|homes_gone|total} lost, {6,000|homes_brick|part} are to be rebuilt in brick.

Dispur puts the damage at {Rs 3,350 crore|damage|total}. It has got {Rs 475 crore|aid_centre|total}.

Kaziranga lost {seven rhinos|rhinos|total} to the water and {two|rhino_poach|total} to poachers who came behind it. The {111 artificial highlands|hillocks|total}, says the divisional officer, saved {hundreds|saved_animals|total}; {80 per cent|park_share|total} of the park went under.

At Matmora the breach was shut on August 21, {six weeks|breach_late|total} late by one count and {four|breach_late|total} by the department's.
