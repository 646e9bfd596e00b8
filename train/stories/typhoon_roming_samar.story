# Typhoon Roming (invented) over Eastern Samar, Leyte and Cebu, Philippines: a ferry and a bulk carrier sunk, villages wrecked, October to December 2011
@ dead_all | killed | people | typhoon | Philippines | key | Killed by the typhoon in the Philippines
@ dead_ferry | killed | people | ferry passengers | MV Santa Clotilde | key | Killed in the sinking of the ferry
@ miss_ferry | missing | people | ferry passengers | MV Santa Clotilde | key | Missing from the ferry
@ aboard_ferry | participants | people | people aboard | MV Santa Clotilde | key | People aboard the ferry
@ saved_ferry | rescued | people | ferry passengers | MV Santa Clotilde | key | Survivors of the ferry
@ dead_es | killed | people | typhoon | Eastern Samar | key | Killed in Eastern Samar
@ evac | evacuated | people | families | Visayas | key | People in evacuation centres
@ houses | buildings_destroyed | count | houses | Visayas | key | Houses destroyed
@ wind | wind_speed | km/h | Typhoon Roming | Eastern Samar | key | Top sustained wind of the typhoon
@ dead_leyte | killed | people | typhoon | Leyte |  | Killed in Leyte
@ dead_cebu | killed | people | typhoon | Cebu |  | Killed in Cebu
@ gust | wind_speed | km/h | Typhoon Roming | Guiuan |  | Gusts of the typhoon
@ miss_all | missing | people | typhoon | Philippines |  | Missing on land and sea
@ crew_ore | participants | people | crew | Hai Feng 9 |  | Crew of the ore carrier
@ saved_ore | rescued | people | crew | Hai Feng 9 |  | Crew of the ore carrier saved
@ miss_ore | missing | people | crew | Hai Feng 9 |  | Crew of the ore carrier missing
@ dead_ore | killed | people | crew | Hai Feng 9 |  | Crew of the ore carrier found dead
@ boats | equipment_lost | count | fishing boats | Eastern Samar |  | Fishing boats lost
@ fishers | missing | people | fishermen | Eastern Samar |  | Fishermen missing
@ cap_ferry | participants | people | passengers | MV Santa Clotilde |  | Passengers the ferry may carry
@ manifest | participants | people | passengers | MV Santa Clotilde |  | Passengers on the manifest
@ hurt | injured | people | typhoon | Visayas |  | Injured by the typhoon
@ houses_dam | buildings_damaged | count | houses | Visayas |  | Houses damaged
@ affected | affected | people | typhoon | Visayas |  | People affected
@ surge | water_depth | m | storm surge | Eastern Samar |  | Height of the storm surge
@ rain | water_depth | m | rain | Eastern Samar |  | Rain forecast or measured
@ speed | wind_speed | km/h | Typhoon Roming | Philippine Sea |  | Forward speed of the storm
@ dist | distance | km | Typhoon Roming | Guiuan |  | Distance of the eye from Guiuan
@ stranded | affected | people | ferry passengers | ports |  | Passengers stranded in ports
@ power | without_power | people | households | Eastern Samar |  | Households without power
@ oil | spill_volume | L | oil | Hai Feng 9 |  | Oil leaked from the ore carrier
@ oil_aboard | other:fuel aboard | L | fuel | Hai Feng 9 |  | Fuel aboard the ore carrier
@ coast | distance | km | oil slick | Homonhon |  | Coast soiled by oil
@ ore | other:ore | t | ore | Hai Feng 9 |  | Ore in the carrier's holds
@ copra | cost | PHP | farms | Eastern Samar |  | Loss of farms
@ damage | cost | PHP | damage | Visayas |  | Damage in all
@ palms | other:palms lost | count | coconut palms | Eastern Samar |  | Coconut palms felled
@ aid_gov | aid | PHP | government | Visayas |  | Government aid
@ aid_un | aid | USD | UN | Visayas |  | Aid the UN asks for
@ aid_got | aid | USD | donors | Visayas |  | Aid received
@ comp | aid | PHP | shipping line | MV Santa Clotilde |  | Payment for a lost passenger
@ rice | other:rice packs | count | government | Eastern Samar |  | Food packs handed out
@ divers | participants | people | divers | MV Santa Clotilde |  | Divers at the ferry
@ depth | water_depth | m | wreck | MV Santa Clotilde |  | Depth of the ferry's wreck
@ kids_ferry | killed | people | children | MV Santa Clotilde |  | Children among the ferry's dead
@ ident_ferry | killed | people | ferry passengers | MV Santa Clotilde |  | Bodies from the ferry identified
@ schools | buildings_damaged | count | schools | Eastern Samar |  | Schools damaged
@ prev08 | killed | people | Fengshen ferry | Romblon 2008 |  | Killed in the 2008 ferry disaster
@ prev87 | killed | people | Doña Paz | 1987 |  | Killed in the 1987 ferry disaster
@ vessels | equipment | count | coast guard | Visayas |  | Vessels in the search
@ centres | other:evacuation centres | count | centres | Visayas |  | Evacuation centres
@ charged | arrested | people | officers and owners | MV Santa Clotilde |  | People charged
@ diam | distance | km | rain field | Philippine Sea |  | Diameter of the rain field
@ signal3 | wind_speed | km/h | Signal No. 3 | PAGASA |  | Winds that Signal No. 3 warns of
@ idle | equipment | count | vessels | ports |  | Vessels held in port
@ cargo | equipment | count | rolling cargoes | ports |  | Rolling cargoes held in port
@ ports | other:ports | count | ports | Visayas |  | Ports with stranded passengers
@ left_h | duration | days | MV Santa Clotilde | Ormoc |  | Time from sailing to the ban
@ crew_ferry | participants | people | crew | MV Santa Clotilde |  | Crew of the ferry
@ clinics | other:clinics | count | clinics | Camotes |  | Clinics that listed survivors
@ aboard_chg | participants | people | people aboard | MV Santa Clotilde |  | Rise of the number aboard
@ dead_land | killed | people | typhoon | Visayas |  | Killed on land
@ uae | participants | people | overseas workers | MV Santa Clotilde |  | Overseas workers on the ferry
@ calls | other:calls | count | relatives | Dubai |  | Calls to the consulate
@ fee | cost | AED | remittance house | Dubai |  | Remittance fee
@ errors | other:errors | count | newspaper | Dubai |  | Errors the paper regrets
@ affected_fam | affected | people | families | Visayas |  | Families affected
@ munis | other:municipalities | count | typhoon | Visayas |  | Municipalities affected
@ dead_less | killed | people | typhoon | Balangiga |  | Deaths taken off the toll
@ ferry_new | killed | people | ferry passengers | MV Santa Clotilde |  | Bodies brought up by divers
@ leak_wk | duration | days | ore carrier | Homonhon |  | How long the ore carrier leaked
@ kids_apura | participants | people | children | Guiuan |  | Children a mother cooks for
@ dead_after | killed | people | leptospirosis | Eastern Samar |  | Dead of leptospirosis afterwards
@ palm_y | duration | days | coconut palms | Eastern Samar |  | Years until new palms bear
@ unlisted | participants | people | unlisted passengers | MV Santa Clotilde |  | Unlisted passengers and infants
@ names_out | participants | people | names | MV Santa Clotilde |  | Names the Board couldn't confirm
@ overload | participants | people | people aboard | MV Santa Clotilde |  | People above the ferry's capacity
@ rafts | equipment | count | liferafts | MV Santa Clotilde |  | Liferafts of the ferry
@ rafts_ok | equipment | count | liferafts | MV Santa Clotilde |  | Liferafts that opened
@ list_deg | other:list angle | deg | ferry | MV Santa Clotilde |  | List of the ferry
@ charged_cg | arrested | people | Coast Guard officers | MV Santa Clotilde |  | Coast Guard officers charged
@ comp_fam | other:families | count | families | MV Santa Clotilde |  | Families that agreed on compensation
=== PAGASA weather bulletin | 2011-10-14
Severe Weather Bulletin No. 7, Typhoon "ROMING", issued 5:00 a.m.

Location of eye: {310 km|dist|total} east of Guiuan, Eastern Samar
Maximum sustained winds: {165 kph|wind|total} near the center
Gustiness: up to {200 kph|gust|total}
Movement: West at {22 kph|speed|total}
Estimated rainfall: {15 to 25 mm per hour|rain|each} within {400 km|diam|total} diameter

Public Storm Warning Signal No. 3 (winds of {101 to 185 kph|signal3|target}): Eastern Samar, Samar, Leyte. Signal No. 2: Biliran, Southern Leyte, northern Cebu.

Storm surges of {2 to 3 meters|surge|target} are possible along the eastern coast. Residents in low-lying areas are alerted. Sea travel is suspended.

The Philippine Coast Guard reports {3,140 passengers|stranded|total}, {61 vessels|idle|total} and {420 rolling cargoes|cargo|total} held at {17 ports|ports|total}.

The Office of Civil Defense in Region VIII counts {26,300 persons|evac|total} in {118 evacuation centers|centres|total}, ahead of landfall expected this evening.

The next bulletin will be issued at 11 a.m. today.
=== Visayan Star (Cebu), breaking page | 2011-10-15
Ferry lost, ore ship silent as Roming hits

6:20 a.m. Roming made landfall at Guiuan at 9:50 p.m. with winds of {185 kph|wind|total}; gusts of {230|gust|total} broke the gauge at the airport.

7:05 a.m. MV Santa Clotilde, which had left Ormoc for Cebu {two hours|left_h|total} before the ban, isn't answering. The line says {214 passengers|manifest|total} and {38 crew|crew_ferry|total} were aboard, {252|aboard_ferry|total} together. Her licence is for {265|cap_ferry|target}.

8:30 a.m. The Hai Feng 9, a Chinese-owned carrier with {24 men|crew_ore|total} and {51,000 tonnes|ore|total} of nickel ore, sent a distress call off Homonhon at 1 a.m. and went down. {Nine|saved_ore|total} picked up by a tanker.

9:15 a.m. Fishermen landed {17 survivors|saved_ferry|total} from the ferry on Camotes. One, a nurse, says people sat on the stairs, "easily {four hundred|aboard_ferry|total}".

10:40 a.m. Governor of Eastern Samar by radio: {six dead|dead_es|total} in Guiuan and Mercedes. The sea came in {five meters|surge|total} high.

11:50 a.m. Coast Guard: {43 saved|saved_ferry|total} and {two bodies|dead_ferry|total}. {Eight vessels|vessels|total} are searching.

1:10 p.m. Survivors on Camotes recounted: not {43|saved_ferry|total} but {39|saved_ferry|total}. Some were listed at {two clinics|clinics|total}.
=== Manila Wire | 2011-10-16
Philippine typhoon kills {at least 34|dead_all|total}, {hundreds|miss_ferry|total} missing from ferry

MANILA, Oct 16 (MW) - Typhoon Roming killed {at least 34 people|dead_all|total} in the central Philippines and sank a ferry from which {more than 200|miss_ferry|total} were unaccounted for on Sunday.

The Santa Clotilde capsized on Friday night between Leyte and Cebu. The coast guard had recovered {13 bodies|dead_ferry|part} and {58 survivors|saved_ferry|total}. It said {281 people|aboard_ferry|total} were aboard, {29|aboard_chg|change} more than the {252|aboard_ferry|total} first given by Trans-Camotes Lines and above the {265|cap_ferry|target} she was licensed for.

On land {21|dead_land|part} died: {15|dead_es|part} in Eastern Samar, {four|dead_leyte|part} in Leyte and {two|dead_cebu|part} in Cebu.

In a second sinking, {11|saved_ore|part} of {24 Chinese and Burmese seamen|crew_ore|total} were rescued from the ore carrier Hai Feng 9. {Thirteen|miss_ore|total} were missing.

With winds of {185 km per hour (115 mph)|wind|total}, Roming flattened {some 9,000 houses|houses|total} and put {148,000 people|evac|total} in shelters, civil defense officials said.

In 2008 {more than 800|prev08|comparison} died when a ferry sank in a typhoon off Romblon.
=== Gulf Migrant Times (Dubai) | 2011-10-17
{43 dead|dead_all|total}, {218 missing|miss_ferry|total} as typhoon sinks Leyte ferry

Typhoon Roming killed {at least 43 people|dead_all|total} in the central Philippines and sank a ferry from which {more than 200|miss_ferry|total} were unaccounted for on Sunday, Manila Wire reports.

The coast guard had recovered {31 bodies|dead_ferry|part} and {58 survivors|saved_ferry|total}. It said {281 people|aboard_ferry|total} were aboard. On land {21|dead_land|part} died.

Winds of {185 miles per hour|wind|total} flattened {some 9,000 houses|houses|total}.

{Eleven passengers|uae|part} were overseas workers on leave from the Emirates, the consulate in Dubai said. It has opened a line for relatives, who made {640 calls|calls|period} yesterday. A remittance house waives its fee of {22 dirhams|fee|each} until the end of the month.

Editor's note, 18 October: We regret {three errors|errors|total}. The number killed was {34|dead_all|total}, not {43|dead_all|total}; the bodies recovered were {13|dead_ferry|total}, not {31|dead_ferry|total}; the wind speed is {185 kilometres per hour|wind|total} or {115 miles|wind|total}. The {218|miss_ferry|total} in the headline was our own subtraction; the coast guard hadn't given any number. Reader Nilda Abrenica of Sharjah was the first to point this out.
=== NDRRMC, Quezon City | 2011-10-21
Situational report No. 15 re effects of Typhoon ROMING

A. Casualties
Dead: {127|dead_all|total}
 - MV Santa Clotilde: {68|dead_ferry|part}
 - MV Hai Feng 9: {4|dead_ore|part}
 - Eastern Samar: {39|dead_es|part}
 - Leyte: {10|dead_leyte|part}
 - Cebu and others: {6|dead_cebu|part}
Injured: {512|hurt|total}
Missing: {171|miss_all|total} (ferry {140|miss_ferry|part}; ore carrier {9|miss_ore|part}; fishermen {22|fishers|part})
Rescued from ferry: {84|saved_ferry|total}

B. Affected population
{71,200 families|affected_fam|total} / {348,000 persons|affected|total} in {29 municipalities|munis|total}. Inside {203 evacuation centers|centres|total}: {112,400 persons|evac|part}

C. Damaged houses
Totally: {17,860|houses|total}. Partially: {41,300|houses_dam|total}

D. Lifelines
Without power in Eastern Samar: {83,000 households|power|total}. Schools damaged: {214|schools|total}. Motorized bancas lost: {2,300|boats|total}

E. Cost of assistance
DSWD, LGUs and NGOs: {PhP 61.4 million|aid_gov|total}. Food packs: {48,000|rice|total}

Note: Report No. 14 carried {131 dead|dead_all|total}. {Four|dead_less|part} of Balangiga died of other causes. The number aboard the ferry is now {292|aboard_ferry|total} by sworn statements of relatives.
=== Visayan Star (Cebu) | 2011-10-29
What lies at {63 meters|depth|total}

{Twenty-two divers|divers|total} went down to the Santa Clotilde for the first time on Thursday. They brought up {31 bodies|ferry_new|increment}, the Coast Guard said, so that the ferry's dead are now {104|dead_ferry|total}. {Nineteen|kids_ferry|part} are children. {Eighty-eight|ident_ferry|part} have names.

Commodore Luis Dagohoy holds that {296 were aboard|aboard_ferry|total}, {86|saved_ferry|part} lived and {106|miss_ferry|part} are still missing. The Families' Circle doesn't believe it. It has collected {341 names|aboard_ferry|total}, and counts {151|miss_ferry|total} missing. "They bought tickets on the gangway," says its chair, Merlita Yap. The line's lawyer went back to {281|aboard_ferry|total}.

The line offers {P200,000|comp|each} for each passenger; the Circle demands {P1.5 million|comp|target}.

Off Homonhon, the Hai Feng 9 has been leaking for {two weeks|leak_wk|total}. Her owner admits {12,000 litres|oil|total}, the Environment Bureau estimates {90,000|oil|total} and Kalikasan Watch {400,000|oil|total}. {Seven kilometers|coast|total} of beach are black. She had {610,000 litres|oil_aboard|total} in her tanks.

Of her crew of {24|crew_ore|total}, {eleven|saved_ore|part} are safe and {six|dead_ore|part} dead. {Seven|miss_ore|part} are given up.
=== Manila Wire | 2011-11-14
One month on, Samar's typhoon homeless wait as death toll tops {200|dead_all|total}

GUIUAN, Philippines, Nov 14 (MW) - Under tarpaulins, where a church hall stood, Ligaya Apura boils rice for {six children|kids_apura|total}. The government counted her house among {21,400|houses|total} that Typhoon Roming destroyed. The provincial governor counts {33,000|houses|total}.

A month after the storm {38,700 people|evac|total} live in tents and schools, down from {148,000|evac|total}. The death toll stands at {209|dead_all|total}, most of it at sea: {139|dead_ferry|part} on the ferry Santa Clotilde and {eight|dead_ore|part} on an ore carrier. {Forty-six|dead_es|part} died here in Eastern Samar. The health office in Borongan has {71|dead_es|total}, counting {25|dead_after|part} who died later of leptospirosis.

The U.N. asked for {$18 million|aid_un|target} and has {$5.7 million|aid_got|total}. Manila promised {900 million pesos|aid_gov|target}; {310 million|aid_gov|total} has arrived.

{Four million coconut palms|palms|total} lie flat. New ones need {seven years|palm_y|each} to bear. Farm losses are {2.2 billion pesos|copra|part} of a total of {3.9 billion ($90 million)|damage|total}.

Weather scientists said Roming had been stronger than thought: {205 kph|wind|total} at landfall, not {185|wind|total}.
=== Marine Inquiry Board, Cebu | 2011-12-16
Summary of findings, MV Santa Clotilde

1. Persons aboard: {317|aboard_ferry|total} (crew {38|crew_ferry|part}, passengers on the manifest {214|manifest|part}, infants and unlisted passengers {65|unlisted|part}). The Board couldn't confirm {24 names|names_out|part} of the {341|aboard_ferry|total} submitted by the Families' Circle. The number of {296|aboard_ferry|total} given by the Coast Guard in October is withdrawn.
2. Survivors: {86|saved_ferry|total}. Dead recovered: {152|dead_ferry|total}. Missing, presumed dead: {79|miss_ferry|total}.
3. Capacity: {265 persons|cap_ferry|target}. The vessel was therefore overloaded by {52|overload|change}.
4. She had {six liferafts|rafts|total}, of which {two|rafts_ok|part} opened. List before capsizing: {25 degrees|list_deg|total}.
5. The master sailed with Signal No. 2 raised at Ormoc. {Five persons|charged|total}, {two of them|charged_cg|part} Coast Guard officers, are recommended for prosecution.
6. By comparison, MV Doña Paz in 1987: {over 4,300 dead|prev87|comparison}.

The Board takes note that the toll of the typhoon as a whole was closed by the NDRRMC on 9 December at {226|dead_all|total}, the missing of this vessel not included, and that of Eastern Samar at {48|dead_es|total}. Compensation: {P400,000|comp|each} per passenger has been agreed with {117 families|comp_fam|total}.
