# A Malaysian airliner on its way from Kota Kinabalu to Cebu is lost over the Sulu Sea in August 2015 (invented)
@ aboard | participants | people | passengers and crew | flight JB 306 | key | People aboard the airliner
@ malay | participants | people | Malaysians | flight JB 306 | key | Malaysians aboard
@ filip | participants | people | Filipinos | flight JB 306 | key | Filipinos aboard
@ korea | participants | people | South Koreans | flight JB 306 | key | South Koreans aboard
@ bodies | other:bodies recovered | people | victims | Sulu Sea | key | Bodies recovered
@ area | area_affected | km2 | search | Sulu Sea | key | Area of the search
@ depth | water_depth | m | Sulu Sea | wreck | key | Depth of the sea at the wreck
@ ships | equipment | count | vessels | Sulu Sea | key | Ships in the search
@ planes | equipment | count | aircraft | Sulu Sea |  | Aircraft in the search
@ debris_dist | distance | km | debris | Cagayan de Tawi-Tawi |  | Debris's distance from Mapun island
@ wreck_dist | distance | km | wreck | Puerto Princesa |  | Wreck's distance from Puerto Princesa
@ last_dist | distance | km | last radar contact | Sandakan |  | Last contact's distance from Sandakan
@ crew | participants | people | crew | flight JB 306 |  | Crew aboard
@ kids | participants | people | children | flight JB 306 |  | Children aboard
@ china | participants | people | Chinese | flight JB 306 |  | Chinese aboard
@ brit | participants | people | Britons | flight JB 306 |  | Britons aboard
@ oz | participants | people | Australians | flight JB 306 |  | Australians aboard
@ ident | other:bodies identified | people | victims | Kota Kinabalu |  | Bodies identified
@ bodies_ph | other:bodies recovered | people | victims | Palawan |  | Bodies taken to Palawan
@ bodies_day | other:bodies recovered | people | victims | Sulu Sea |  | Bodies recovered in one day
@ ships_ph | equipment | count | Philippine vessels | Sulu Sea |  | Philippine ships in the search
@ ships_my | equipment | count | Malaysian vessels | Sulu Sea |  | Malaysian ships in the search
@ planes_us | equipment | count | American aircraft | Sulu Sea |  | American aircraft in the search
@ divers | troops | people | divers | Sulu Sea |  | Divers in the search
@ comp | aid | USD | JetBorneo | families | key | Compensation offered to each family
@ comp_law | aid | USD | Montreal Convention | families |  | Least compensation under the convention
@ hardship | aid | MYR | JetBorneo | families |  | First payment to each family
@ suit | cost | USD | families | Chicago court |  | Damages the families seek
@ stock | change_rate | % | JetBorneo shares | Kuala Lumpur |  | Fall of JetBorneo's shares
@ bookings | change_rate | % | JetBorneo | Malaysia |  | Fall of JetBorneo's bookings
@ alt | distance | m | airliner | Sulu Sea |  | Altitude at the last contact
@ fall | duration | minutes | airliner | Sulu Sea |  | How long the fall lasted
@ into | duration | minutes | flight JB 306 | Sulu Sea |  | Flying time at the last contact
@ flight_time | duration | minutes | flight JB 306 | Sulu Sea |  | Planned flying time
@ age | duration | years | airliner | JetBorneo |  | Age of the aircraft
@ cycles | other:flights made | count | airliner | JetBorneo |  | Flights the aircraft had made
@ fleet | equipment | count | JetBorneo | Malaysia |  | JetBorneo's aircraft
@ pilot_h | duration | hours | captain | JetBorneo |  | Captain's flying hours
@ copilot_h | duration | hours | co-pilot | JetBorneo |  | Co-pilot's flying hours
@ slick | distance | km | oil slick | Sulu Sea |  | Length of the oil slick
@ waves | water_depth | m | sea | Sulu Sea |  | Height of the waves
@ pieces | other:debris pieces | count | wreckage | Sulu Sea |  | Pieces of wreckage recovered
@ tail | distance | m | tail section | Sulu Sea |  | Length of the tail piece found
@ pinger | duration | days | locator beacon | Sulu Sea |  | Battery life of the beacons
@ crack | distance | mm | bulkhead | airliner |  | Length of the crack in the bulkhead
@ rivets | other:rivet rows | count | repair | airliner |  | Rivet rows in the faulty repair
@ rivets_due | other:rivet rows | count | repair | airliner |  | Rivet rows the manual asks for
@ repair_years | duration | years | repair | airliner |  | Time between repair and crash
@ jal | killed | people | Japan Air Lines 123 | Japan |  | Killed aboard Japan Air Lines 123
@ mh370 | participants | people | Flight MH370 | Indian Ocean |  | People aboard MH370
@ qz8501 | killed | people | AirAsia 8501 | Java Sea |  | Killed aboard AirAsia 8501
@ fisher | participants | people | fishermen | Mapun |  | Fishermen who saw the fall
@ relatives | participants | people | relatives | Cebu |  | Relatives waiting at Cebu
@ cost | cost | USD | search | Sulu Sea |  | Cost of the search
@ grounded | equipment | count | JetBorneo | Malaysia |  | JetBorneo aircraft grounded
@ inspected | equipment | count | airlines | world |  | Aircraft of the type to be inspected
@ recorder | duration | minutes | voice recorder | Sulu Sea |  | Length of the voice recording
@ report_pages | other:pages | count | report | Kuala Lumpur |  | Pages of the final report
@ missing | missing | people | victims | Sulu Sea |  | People never found
@ search_days | duration | days | search | Sulu Sea |  | Length of the surface search
@ silence | duration | minutes | controllers | Manila |  | Time before the alarm was raised
@ settled | share | % | families | Malaysia |  | Share of families who settled
@ pax | participants | people | passengers | flight JB 306 |  | Passengers aboard, without crew
@ nations | other:countries searching | count | countries | Sulu Sea |  | Countries in the search
@ others | participants | people | other nationals | flight JB 306 |  | People of other nations aboard
@ ships_oth | equipment | count | other nations' vessels | Sulu Sea |  | Other nations' ships in the search
@ keep_off | distance | km | fishing craft | Sulu Sea |  | Distance fishing craft must keep
@ nights | duration | days | Kim Dae-sun | Kota Kinabalu |  | Nights a relative waited
@ slick_h | duration | hours | first ship | Sulu Sea |  | Time until a ship reached the slick
@ box_days | duration | days | recorders | Sulu Sea |  | Time until the recorders were raised
@ field | distance | m | wreckage | Sulu Sea |  | Spread of the wreckage on the seabed
@ fam_ph | other:families | count | Filipino families | Philippines |  | Filipino families with one lawyer
@ span | duration | months | disasters | Malaysia |  | Span of three Malaysian disasters
@ bodies_more | other:bodies recovered | people | victims | Sulu Sea |  | Bodies added after the search
@ names_min | duration | minutes | ceremony | Kota Kinabalu |  | Time to read the names
@ ferry | duration | hours | ferry | Kota Kinabalu |  | Length of the ferry trip
@ rivet_cost | cost | USD | rivets | airliner |  | Worth of the missing rivets
@ korea_hold | other:families | count | Korean families | South Korea |  | Korean families who did not settle
@ cost_my | share | % | Malaysia | search |  | Malaysia's part of the search cost
@ flights_wk | other:flights a week | count | airline | Cebu |  | Flights to Cebu a week
@ babies | participants | people | babies | flight JB 306 |  | Babies counted twice
@ grim | duration | years | Malaysian aviation | Malaysia |  | Span of bad years for Malaysian aviation
@ langs | other:languages | count | ceremony | Kota Kinabalu |  | Languages at the ceremony
@ sunk_days | duration | days | crash | Sulu Sea |  | Days since the crash
=== Borneo Wire | 2015-08-19
Airliner with {149|aboard|total} aboard vanishes over Sulu Sea

KOTA KINABALU, Malaysia, Aug 19 (BW) - A JetBorneo airliner carrying {149 people|aboard|total} disappeared from radar on Wednesday over the Sulu Sea, {40 minutes|into|total} after it left Kota Kinabalu for the Philippine city of Cebu, Malaysian officials said.

Flight JB 306 was cruising at {31,000 feet|alt|total}, {some 190 kilometres|last_dist|total} northeast of Sandakan, when contact was lost at 10:52 a.m. There was no distress call. The flight normally takes {one hour and 50 minutes|flight_time|total}.

The airline said there were {143 passengers|pax|part} and {six crew|crew|part}, among them {64 Malaysians|malay|part}, {54 Filipinos|filip|part} and {17 South Koreans|korea|part}. {Eleven|kids|part} were children.

Malaysia sent {five ships|ships_my|total} and {three aircraft|planes|total}. The Philippine coast guard said that it had directed {four cutters|ships_ph|total} to the area and that {two fishermen|fisher|total} from the island of Mapun had seen "something white" fall. Waves were {two to three metres|waves|total} high.

"We hope, and we do not know," JetBorneo's chief executive, Adlan Ghazali, told relatives.

The twin-engined jet was {19 years old|age|total}. JetBorneo, a budget carrier, flies {28 aircraft|fleet|total} and has never had a fatal accident.

Malaysian aviation has had a grim {two years|grim|total}. Flight MH370 vanished in March 2014 with {239 people|mh370|comparison} on board, and an AirAsia plane bound from Surabaya to Singapore fell into the Java Sea in December, killing {162|qz8501|comparison}.
=== Visayas Radio live | 2015-08-20
JB 306 - day two, as it comes

06:05 Search resumes. We count {14 ships|ships|total} and {nine planes|planes|total} from {four countries|nations|total} on this morning's list.

07:30 JetBorneo has corrected its figure: {147 on board|aboard|total}, not {149|aboard|total}. {Two babies|babies|total} had been counted both on their mothers' tickets and on their own.

07:45 New breakdown: Malaysians {62|malay|part}, Filipinos {54|filip|part}, Koreans {17|korea|part}, Chinese {8|china|part}, Britons {3|brit|part}, Australians {3|oz|part}.

09:20 Pilot of a Philippine Navy Islander reports an oil slick {six kilometers|slick|total} long and seat cushions. It's {25 nautical miles|debris_dist|total} off Mapun.

10:10 At Mactan airport {about 80 relatives|relatives|total} are watching this on the same TV as the duty-free staff.

11:40 First bodies. The BRP Dumagat has picked up {three|bodies|total}.

13:00 Ex-pilot Capt. Noel Arguelles on our air: the bottom there goes down to {13,000 feet|depth|total}. "You can put Mount Apo in that hole and sail over it."

14:25 Manila controllers took {27 minutes|silence|total} to raise the alarm, a senator says. The aviation authority: {12|silence|total}.

16:50 The number of bodies is now {eleven|bodies|total}. {Seven|bodies_ph|part} are being brought to Puerto Princesa, Palawan, the rest to Kota Kinabalu.

18:15 JetBorneo's shares have lost {22 percent|stock|change} today. The captain had {14,300 hours|pilot_h|total} in his logbook, the co-pilot {1,100|copilot_h|total}.

18:40 Dark. Search off until six.
=== Joint Search Coordination Centre, Kota Kinabalu | 2015-08-24
SITUATION REPORT 6 - FLIGHT JB 306 - 24 AUGUST 2015, 2000H

Persons on board: {147|aboard|total}
 - Malaysia {62|malay|part}; Philippines {54|filip|part}; Republic of Korea {17|korea|part}; others {14|others|part}
Remains recovered: {58|bodies|total}
 - in the past 24 hours: {9|bodies_day|period}
 - landed at Palawan: {23|bodies_ph|part}
Identified: {31|ident|part}
Wreckage recovered: {214 pieces|pieces|total}, the largest a tail section of {6.5 m|tail|total}

Surface search area: {18,600 sq km|area|total}, extended from {7,400|area|total} on 20 August
Vessels: {33|ships|total}
 - Philippines {13|ships_ph|part}
 - Malaysia {12|ships_my|part}
 - Singapore, Indonesia, Republic of Korea, United States: {8|ships_oth|part}
Aircraft: {17|planes|total}, including United States {2|planes_us|part}
Divers standing by: {46|divers|total}
Water depth in the probable impact zone: {3,850 m|depth|total}
Main debris field: {52 km|debris_dist|total} north of Mapun (Cagayan de Tawi-Tawi)

Signals from one of the two recorders' beacons were picked up this morning by the survey ship Geo Haneul. The beacons transmit for {about 30 days|pinger|total}. Divers cannot work at this depth. A remotely operated vehicle has been requested from Singapore. Fishing craft are asked to keep {15 nautical miles|keep_off|target} away and to hand over whatever they find, however small.
=== The Sentinel | 2015-08-29
{Ten days|sunk_days|total} on, the Sulu Sea gives back less each morning

The list outside the hospital in Kota Kinabalu is written by hand and gets longer by one or two names a night. {Seventy-four bodies|bodies|total} have come ashore out of {147 people|aboard|total}, and the doctors have put names to {52|ident|part}. {Three|brit|part} of those lost were British, a couple from Hull and a diving teacher.

No one expects many more. The current runs west, and yesterday's searchers came home with {one|bodies_day|period} body and a child's flipper. They've been over {24,000 sq km|area|total} of water, an area larger than Wales, with {26 ships|ships|total}, down from {33|ships|total} at the start of the week, and {11 aircraft|planes|total}.

Beneath them the sea is {nearly two and a half miles|depth|total} deep. A robot hired from Singapore has sent up its first pictures: a wing, a row of windows, and then the battery failed.

JetBorneo has paid every family {50,000 ringgit|hardship|each}. It speaks of a final settlement of {$120,000|comp|target} for each of the dead, and asks them to sign by Christmas. "There's a treaty that says {a hundred and seventy|comp_law|target} at least," says Tan Siew Ling, whose brother flew the plane. Bookings are down {35%|bookings|change}.

Kim Dae-sun, who speaks for the families of the {17 Koreans|korea|part}, has spent {nine nights|nights|total} on a plastic chair. He was told that the first ship came upon the slick {22 hours|slick_h|total} after the fall. He'd like to know whether anyone was swimming.
=== Manila Ledger | 2015-09-12
Robot finds recorders of JB 306 at {3,910 meters|depth|total}

PUERTO PRINCESA, Palawan - The flight recorders of JetBorneo Flight 306 were raised from the bottom of the Sulu Sea on Friday, {24 days|box_days|total} after the jet went down with {147 persons|aboard|total}, {54 of them|filip|part} Filipinos.

They lay {280 kilometers|wreck_dist|total} from this city, in a field of wreckage {600 meters|field|total} across. Both were in good order, said Gen. Ramon Ocampo, who leads the Philippine side of the search.

The surface search was called off on Tuesday. It had lasted {20 days|search_days|total} and covered {27,500 square kilometers|area|total}, Ocampo said. At its peak {35 vessels|ships|total} took part and {19 planes|planes|total}; only {four ships|ships|total} are left. {Eighty-one bodies|bodies|total} were found. Of these, {29|bodies_ph|part} were landed in Palawan.

"Some of our people will stay with the sea," Ocampo said. The cost so far is put at {$31 million|cost|total}.

Malaysia has kept {six|grounded|total} of JetBorneo's oldest jets on the ground since the crash.

The airline, meanwhile, raised its offer to the families to {$150,000|comp|target} for each victim. A lawyer for {30 Filipino families|fam_ph|part} called it "a fare refund."

The plane, bound for Cebu from Kota Kinabalu, vanished from radar on August 19, {40 minutes|into|total} into a flight in fair weather. It was the third disaster involving a Malaysian-owned carrier in the region in {18 months|span|total}. Fishermen from Mapun said it fell without a sound and in more than one piece.
=== Borneo Wire | 2015-10-27
Crack in bulkhead brought down JB 306, investigators say

KUALA LUMPUR, Oct 27 (BW) - A JetBorneo airliner that fell into the Sulu Sea in August broke up in the air because of a faulty repair made {eight years|repair_years|total} earlier, Malaysian investigators said in an interim report on Tuesday.

A crack {41 centimetres|crack|total} long had grown unseen in the rear pressure bulkhead. A plate over it was held by {one row of rivets|rivets|total} where the manual asks for {two|rivets_due|target}. When the bulkhead gave way, it took most of the tail with it.

The captain and co-pilot fought for control for {a little over three minutes|fall|total}. All {147 people|aboard|total} on board died.

The findings recall the worst crash of a single aircraft, that of a Japan Air Lines jumbo in 1985, in which {520|jal|comparison} were killed after a similar repair.

"There were {31,700 flights|cycles|total} on that airframe. Any of the last thousand could have been this one," chief investigator Zainab Yusof said. Europe and the United States ordered checks on {340 aircraft|inspected|target} of the type.

The wreck lies at a depth of {3.9 km|depth|total}. {Two more bodies|bodies_more|increment} were brought up with it by a robot, which makes {83|bodies|total}, of whom {79|ident|part} have been identified. {Sixty-four|missing|part} have not been found.

Victims included {62 Malaysians|malay|part}, {54 Filipinos|filip|part} and {17 South Koreans|korea|part}. JetBorneo's offer of {$150,000|comp|target} has been turned down by most families, and a suit filed in Chicago against the repair firm seeks {$400 million|suit|target}.
=== The Sentinel | 2016-08-19
A year after JB 306: the price of a rivet

They read out {147 names|aboard|total} this morning on the jetty at Kota Kinabalu, in {four languages|langs|total}, and it took {19 minutes|names_min|total}. Then the ferry went out with the wreaths. It's a {nine-hour|ferry|total} trip and many were sick.

The final report, {412 pages|report_pages|total} of it, adds little. The recorder kept {31 minutes|recorder|total} of talk from the cockpit, and for all but the last {three and a half|fall|total} it's about football and the price of flats. A missing row of rivets, worth about {$90|rivet_cost|total}, did the rest.

JetBorneo has settled. It will pay {$212,000|comp|each} for each passenger, about as much as a lawyer might have got in Kuala Lumpur and much less than in Chicago. {Nine families in ten|settled|part} took it. Kim Dae-sun didn't, nor did {eight|korea_hold|part} other families of the {17 from South Korea|korea|part}.

The search cost {$38m|cost|total} in all, of which Malaysia bore {two thirds|cost_my|part}. At its largest, according to the report, it employed {35 ships|ships|total} and {21 aircraft|planes|total}, over {29,000 sq km|area|total} of sea. A trawler found {one more victim|bodies_more|increment} in February, and the number stands at {84|bodies|total}. The other {63|missing|part} lie where the water is {12,800ft|depth|total} deep.

The airline has changed its name. It flies to Cebu {twice|flights_wk|each} a week, with the number 308.
