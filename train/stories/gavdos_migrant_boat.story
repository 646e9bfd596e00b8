# A trawler crowded with migrants from eastern Libya capsizes south of the Greek islet of Gavdos in April 2022
@ dead | killed | people | migrants | off Gavdos | key | Bodies recovered from the shipwreck
@ rescued | rescued | people | migrants | off Gavdos | key | Survivors of the shipwreck
@ missing | missing | people | migrants | off Gavdos | key | People missing from the boat
@ aboard | participants | people | migrants | trawler | key | People aboard the trawler
@ fare | cost | USD | smugglers | Tobruk | key | Fare paid for a place
@ arrested | arrested | people | suspected smugglers | Greece | key | People arrested in Greece over the voyage
@ dist | distance | km | capsize | Gavdos | key | Distance of the capsize from Gavdos
@ year_med | killed | people | migrants | Mediterranean | key | Migrants lost in the Mediterranean this year
@ dead_kids | killed | people | children | off Gavdos |  | Children among the bodies
@ resc_kids | rescued | people | children | off Gavdos |  | Children among the survivors
@ resc_women | rescued | people | women | off Gavdos |  | Women among the survivors
@ syr | rescued | people | Syrians | off Gavdos |  | Syrians among the survivors
@ egy | rescued | people | Egyptians | off Gavdos |  | Egyptians among the survivors
@ pak | rescued | people | Pakistanis | off Gavdos |  | Pakistanis among the survivors
@ egy_aboard | participants | people | Egyptians | trawler |  | Egyptians aboard
@ hosp | hospitalized | people | patients | Chania |  | Survivors in Chania hospital
@ length | distance | m | trawler | off Gavdos |  | Length of the trawler
@ age_boat | duration | years | trawler | off Gavdos |  | Age of the trawler
@ vests | equipment | count | life jackets | trawler |  | Life jackets aboard
@ engine | duration | hours | trawler | Mediterranean |  | Time adrift without engine
@ sink_time | duration | minutes | trawler | off Gavdos |  | Time in which the boat turned over
@ alert_gap | duration | hours | coast guard | Greece |  | From first alert to first ship
@ depth | water_depth | m | sea | off Gavdos |  | Depth of the sea there
@ wind | wind_speed | Beaufort | wind | off Gavdos |  | Force of the wind
@ ships | equipment | count | vessels | off Gavdos |  | Vessels in the search
@ helis | equipment | count | helicopters | off Gavdos |  | Helicopters in the search
@ tanker | rescued | people | tanker crew | off Gavdos |  | Survivors taken up by the tanker
@ tanker_crew | participants | people | tanker crew | off Gavdos |  | Crew of the tanker
@ area | area_affected | nautical miles | search | off Gavdos |  | Sea searched
@ calls | other:distress calls | count | hotline | trawler |  | Calls to the volunteers' hotline
@ identified | other:dead identified | people | victims | Crete |  | Bodies identified by DNA
@ dna | tested | people | relatives | Egypt and Syria |  | Relatives who gave DNA
@ graves | other:graves | count | cemetery | Chania |  | Graves dug in Chania
@ tents | other:places | people | camp | Chania |  | Places in the exhibition hall
@ arr_crete | participants | people | migrants | Crete |  | Arrivals on Crete this year
@ arr_rise | change_rate | % | migrants | Crete |  | Rise in arrivals on Crete
@ gavdos_pop | other:population | people | islanders | Gavdos |  | Gavdos's winter population
@ year_prev | killed | people | migrants | Mediterranean |  | Lost in the Mediterranean last year
@ lampedusa | killed | people | migrants | Lampedusa |  | Killed off Lampedusa, 2013
@ april2015 | killed | people | migrants | off Libya |  | Killed in the April 2015 shipwreck
@ decade | killed | people | migrants | Mediterranean |  | Lost since 2014
@ profit | revenue | USD | smugglers | Tobruk |  | Smugglers' takings from the voyage
@ price_boat | cost | USD | smugglers | Tobruk |  | Price of the trawler
@ eu_money | aid | EUR | European Union | Egypt |  | EU money for coast guards
@ prison | other:prison term | years | accused | Greece |  | Sentence the accused face
@ village | missing | people | villagers | Kafr Nasar |  | Missing from one Nile Delta village
@ kids_aboard | participants | people | children | trawler |  | Children aboard
@ dist_mon | distance | km | trawler | Gavdos |  | Trawler's distance from Gavdos on Monday
@ baby | killed | people | infants | trawler |  | Died on board before the capsize
@ spoken | participants | people | survivors | Chania |  | Survivors who spoke to the hotline
@ oth | rescued | people | other nationals | off Gavdos |  | Survivors of other nationalities
@ plane | equipment | count | aeroplanes | off Gavdos |  | Aeroplanes in the search
@ knots | other:boat speed | knots | trawler | Mediterranean |  | Speed of the trawler on Monday
@ cg_rescued | rescued | people | coast guard | Greece |  | Rescued by the coast guard since 2015
@ village_pop | other:population | people | villagers | Kafr Nasar |  | Population of Kafr Nasar
@ arrested_eg | arrested | people | brokers | Egypt |  | Brokers arrested in Egypt
@ arrested_ly | arrested | people | suspects | Tobruk |  | Men held in Tobruk
@ mahmoud | missing | people | Umm Mahmoud's son | Kafr Nasar |  | Sons missing from one family
@ rashid | killed | people | migrants | Rashid |  | Drowned at Rashid, 2016
@ search_days | duration | days | search | off Gavdos |  | Length of the search
@ frontex | other:reports sent | count | Frontex | Greece |  | Reports Frontex sent to Athens
@ innocent | arrested | people | passengers | Greece |  | Arrested men who were passengers
@ dropped | other:suspects freed | people | accused | Chania |  | Accused whose case was dropped
@ held | arrested | people | accused | Chania |  | Accused who stay in jail
@ dead_net | killed | people | victims | off Gavdos |  | Bodies found in a net in autumn
@ double | rescued | people | survivors | Chania |  | Survivors counted twice
@ officers | participants | people | officers | Greece |  | Officers heard by the navy inquiry
@ burial | cost | EUR | families | Egypt |  | Cost of sending a body home
=== Hellenic Wire | 2022-04-12
{At least 17 dead|dead|total} as migrant boat overturns south of Crete

CHANIA, Greece (HW) - The bodies of {17 people|dead|total} were taken from the sea on Tuesday after an old trawler carrying migrants rolled over {31 nautical miles|dist|total} south of the islet of Gavdos, the Greek coast guard said. {Eighty-nine|rescued|total} have been picked up alive.

Survivors told officers that {between 300 and 400 people|aboard|total} had been on the vessel, which had left the Tobruk area of Libya on Saturday. If so, {more than 200|missing|total} are missing.

"We are looking for people. We aren't yet counting anything else," coast guard spokesman Stelios Varoudakis told state television.

The first rescuer was a Marshall Islands-flagged tanker, the Nordic Heron, whose {22 crew|tanker_crew|total} pulled {61|tanker|part} from the water with ropes and a pilot ladder. A frigate, {five coast guard boats and merchant ships|ships|total} and {two helicopters|helis|total} were in the area, hampered by winds of {force 7|wind|total}.

{Twelve survivors|hosp|total} were flown to hospital in Chania. Those saved come mostly from Egypt, Syria and Pakistan; {six|resc_kids|part} are minors. {None|resc_women|part} is a woman.

Gavdos, Europe's southernmost inhabited spot, has {about 70 residents|gavdos_pop|total} in winter. Boats from eastern Libya have become common there: {1,930 people|arr_crete|total} have landed on it and on Crete since January, {four times as many|arr_rise|change} as a year earlier. In the whole Mediterranean {some 620 migrants|year_med|total} had died or vanished in 2022 before Tuesday, the IOM says.
=== Coast Rescue Line (volunteer hotline) | 2022-04-13
LOG OF A FORESEEN SHIPWRECK

All times Athens. We publish what we have because the authorities say they "had no indication of distress."

Sun 10 Apr, 21:40. First call, satellite phone. Man says {450 people|aboard|total}, {80 of them children|kids_aboard|part}. Engine weak.
Mon 11 Apr, 00:15. Position given: about {100 km|dist_mon|total} south of Gavdos. We mail Athens, Rome, Valletta.
Mon 06:30. Engine dead. "Water is up to knee." {No life jackets|vests|part} for those below.
Mon 09:00. Athens on phone: "Noted."
Mon 13:20. A plane circles twice. Nobody comes.
Mon 19:05. Last of {27 calls|calls|total}. They've drunk seawater. {One baby|baby|part} has died.
Tue 02:50. Merchant ship reports people in water.

From the first alert to the first ship: {29 hours|alert_gap|total}. Adrift: {20|engine|total}.

Today's number is {23 bodies|dead|total}. There are {94|rescued|total} who lived. We spoke with {three of them|spoken|part} by phone from the hall in Chania where they sleep, {200 camp beds|tents|target} in rows, guard on the door. They say there were more on board than anyone told us: {five hundred|aboard|total}, a man from Daraa insists, because the smugglers made them count off by a mark on the hand. He'd paid {$4,500|fare|each}. The women and children were in the fish hold, he says. The hatch was shut.

Do the sum yourselves. It comes to {some 380|missing|total} people.
=== Hellenic Coast Guard, Press Office | 2022-04-14
ANNOUNCEMENT 7 - Search and rescue incident in the sea area S. of Gavdos

Rescued: {96|rescued|total}
 by nationality: Egypt {51|egy|part}, Syria {28|syr|part}, Pakistan {14|pak|part}, other {3|oth|part}
Recovered deceased: {34|dead|total} (of whom minors {9|dead_kids|part})
Persons on board according to survivors' statements: {about 320|aboard|total}
Assets today: {9 vessels|ships|total}, {3 helicopters|helis|total}, {1 aircraft|plane|total}
Area searched: {4,800 sq. n.m.|area|total}
Arrests: {6|arrested|total}

It is clarified that the incident took place {57 km|dist|total} from Gavdos, outside territorial waters, over a depth of {2,600 m|depth|total}. The vessel, {24 metres|length|total} long and {41 years|age_boat|total} old, capsized in {less than three minutes|sink_time|total} when passengers moved to one side at the sight of the tanker. Claims that it was without propulsion for {twenty hours|engine|total} are not confirmed: data of the surveillance aircraft show it making way at {four knots|knots|total} on Monday afternoon, and those on board declined assistance.

The {six arrested|arrested|total}, Egyptian citizens aged 20 to 43, were indicated by survivors as members of the crew. They'll be brought before the prosecutor of Chania on Friday and risk {ten years per passenger|prison|target}.

The Coast Guard has since 2015 rescued {over 230,000 persons|cg_rescued|total} at sea, and continues.
=== Nile Delta Post | 2022-04-17
The village that counts its sons

KAFR NASAR: In a place of {nine thousand people|village_pop|total}, {thirty-eight|village|total} young men are missing, and there isn't a street without a chair put out for callers. They had left in small groups since February, in minibuses to Salloum and over the sand by night.

Mahmoud, a tiler's apprentice, rang from Tobruk on the 8th. He was 16. His father had signed for {140,000 pounds|fare|each}, {about 7,500 dollars|fare|each}, to be paid on arrival, and the broker, a cousin, has now switched off his telephone. {Two brokers|arrested_eg|total} were arrested in the governorate on Friday. Police in Tobruk hold {three more men|arrested_ly|total}, one of them a coast guard lieutenant.

The consul in Athens says that of {96 survivors|rescued|total} {fifty-one|egy|part} are Egyptians, and that {at least 170 Egyptians|egy_aboard|part} were on the boat. The Greeks speak of {41 bodies|dead|total}, of which {seven|identified|part} have names. {Sixty-four relatives|dna|total} have given spit for DNA here and in Zagazig.

"Somebody told us the ones missing are {two hundred|missing|total}, somebody told us {four|missing|total}," said Umm Mahmoud. "I'm missing {one|mahmoud|part}."

Sending a coffin home costs {2,800 euros|burial|each}. The ministry has promised to pay. It promised that too after the boat that went down at Rashid in 2016, when {more than 200|rashid|comparison} were drowned within sight of the beach.
=== The Brussels Examiner | 2022-04-26
A fortnight on: who let the Gavdos boat go by?

{Two weeks|search_days|total} of searching ended on Sunday with {58 bodies|dead|total} ashore and a blank where the rest should be. Greece counts {96 survivors|rescued|total}. The International Organization for Migration, which has gone through relatives' lists name by name, thinks {at least 430|aboard|total} sailed, and enters {276|missing|total} as missing; Athens, holding to its {320|aboard|total}, makes it {166|missing|total}. Either way it's the worst wreck of the year, and it has lifted the IOM's tally for the Mediterranean since January to {more than 900|year_med|total}.

For scale: {368|lampedusa|comparison} died off Lampedusa in 2013 and {perhaps 800|april2015|comparison} in a single night in April 2015. Since 2014 the sea has taken {upwards of 23,000|decade|comparison}.

The economics are simple. Investigators in Tobruk reckon the trawler changed hands for {$180,000|price_boat|total}. At {an average of $4,000|fare|each} a head it brought in {$1.7m|profit|total}. The EU in the same months budgeted {€80m|eu_money|target} for boats and training for Egypt's coast guard.

What of the aircraft? Frontex confirms that its drone filmed the trawler on Monday, and that it sent Athens {two reports|frontex|total}. The coast guard's account has shifted: the distance from Gavdos, at first {31 nautical miles|dist|total}, became {33|dist|total}, which is on the far side of a line nobody else draws. {Nine men|arrested|total} are now in custody in Greece. A survivor told me {five|innocent|part} of those had paid like him.
=== Hellenic Wire | 2022-12-20
Gavdos shipwreck: court drops case against {seven|dropped|part}

CHANIA, Greece (HW) - A court on Crete on Tuesday threw out charges against {seven Egyptian men|dropped|part} accused of crewing the trawler that sank off Gavdos in April with the loss of {at least 63 lives|dead|total}, ruling it had no jurisdiction over an event in international waters.

{Two others|held|part} stay in jail. All {nine|arrested|total} had been held since the week of the wreck on the word of fellow survivors, some of whom later said they had signed statements they couldn't read.

The number of dead went up in the autumn when a fishing net brought in {five bodies|dead_net|increment}. Of all those recovered, {49|identified|part} have been identified; {14|graves|part} lie in the municipal cemetery under numbers.

{Ninety-five|rescued|total} people survived, not {96|rescued|total} as long reported: {one man|double|change} had been registered under two names. How many are missing is disputed. The coast guard gives {about 160|missing|total}, a relatives' association {290|missing|total}.

A navy inquiry opened in June has heard {thirteen officers|officers|total}. Its report, due in October, has been put off again.

The IOM says {2,300 people|year_med|total} have died or disappeared in the Mediterranean this year, against {2,062|year_prev|comparison} in 2021. On Crete, arrivals have passed {12,000|arr_crete|total}.

"He comes to me in the net," said Gavdos fisherman Manolis Tsigonakis, who found the bodies. "Every night. The net's very heavy."
