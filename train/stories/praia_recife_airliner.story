# A Cape Verdean airliner disappears over the Atlantic on its way from Praia to Recife in 2017 and is sought for months
@ aboard | participants | people | passengers and crew | flight MV418 | key | People aboard the missing airliner
@ bodies | other:bodies recovered | people | victims | Atlantic | key | Bodies recovered from the sea
@ area | area_affected | km2 | search | Atlantic | key | Sea searched so far
@ planes | equipment | count | aircraft | Atlantic | key | Aircraft in the search
@ ships | equipment | count | vessels | Atlantic | key | Ships in the search
@ debris | other:debris pieces | count | wreckage | Atlantic | key | Pieces of the aircraft found
@ depth | water_depth | m | wreck | Atlantic | key | Depth of the sea at the wreck
@ cost | cost | EUR | search | Atlantic | key | Cost of the search
@ brazil | participants | people | Brazilians | flight MV418 |  | Brazilians aboard
@ caboverde | participants | people | Cape Verdeans | flight MV418 |  | Cape Verdeans aboard
@ portug | participants | people | Portuguese | flight MV418 |  | Portuguese aboard
@ crew | participants | people | crew | flight MV418 |  | Crew aboard
@ kids | participants | people | children | flight MV418 |  | Children aboard
@ noshow | participants | people | passengers | Praia |  | Passengers who missed the flight
@ identified | other:bodies identified | people | victims | Recife |  | Bodies identified
@ last_dist | distance | km | last radar contact | Praia |  | Last contact's distance from Praia
@ debris_dist | distance | km | debris | Fernando de Noronha |  | Debris field's distance from Noronha
@ alt | distance | m | aircraft | Atlantic |  | Altitude at last contact
@ fall_rate | other:sink rate | feet per minute | aircraft | Atlantic |  | Sink rate in the last message
@ msgs | other:fault messages | count | aircraft | Atlantic |  | Automatic fault messages sent
@ msg_span | duration | minutes | messages | Atlantic |  | Span of the fault messages
@ silent | duration | minutes | controllers | Sal |  | Time before the alarm was raised
@ planned_time | duration | hours | flight MV418 | Atlantic |  | Planned flight time
@ fuel | duration | hours | flight MV418 | Atlantic |  | Fuel endurance
@ hours_capt | duration | hours | captain | airline |  | Captain's flying hours
@ plane_age | duration | years | aircraft | airline |  | Age of the aircraft
@ fleet | equipment | count | airline | Cape Verde |  | Airline's fleet
@ pitot | other:sensors replaced | count | airline | Cape Verde |  | Jets with the new speed sensor
@ waves | water_depth | m | sea | Atlantic |  | Height of the waves
@ wind | wind_speed | knots | storms | Atlantic |  | Wind in the storm cells
@ tops | distance | feet | storm clouds | Atlantic |  | Height of the storm tops
@ battery | duration | days | locator beacons | Atlantic |  | Battery life of the beacons
@ ping_range | distance | km | locator beacons | Atlantic |  | Range of the beacons
@ slick | distance | km | fuel slick | Atlantic |  | Length of the fuel slick
@ search_days | duration | days | search | Atlantic |  | Length of the search
@ zone2 | area_affected | km2 | underwater search | Atlantic |  | Seabed zone of the second phase
@ zone2_done | share | % | underwater search | Atlantic |  | Seabed zone scanned
@ field | distance | m | wreck | Atlantic |  | Spread of the wreck on the seabed
@ contract | cost | USD | survey firm | Atlantic |  | Contract for the seabed survey
@ pay_cv | aid | EUR | Cape Verde | Praia |  | Cape Verde's share of the cost
@ comp | aid | EUR | airline | families |  | Advance paid per family
@ relatives | participants | people | relatives | Praia |  | Relatives at the Praia hotel
@ af447 | killed | people | Air France 447 | Atlantic |  | Killed aboard Air France 447
@ af447_time | duration | months | Air France 447 | Atlantic |  | Time to find Air France 447
@ mh370 | participants | people | MH370 | Indian Ocean |  | People aboard MH370
@ mh370_area | area_affected | km2 | MH370 | Indian Ocean |  | Seabed searched for MH370
@ bookings | change_rate | % | airline | Cape Verde |  | Fall in bookings
@ gdp_tour | share | % | tourism | Cape Verde |  | Tourism's part of the economy
@ divers | troops | people | navy divers | Atlantic |  | Navy divers
@ recorder_h | duration | hours | voice recorder | Atlantic |  | Length of the voice recording
@ countries | other:countries searching | count | countries | Atlantic |  | Countries in the search
@ pax | participants | people | passengers | flight MV418 |  | Passengers aboard, without crew
@ ships_br | equipment | count | Brazilian ships | Atlantic |  | Brazilian ships in the search
@ ships_fr | equipment | count | French ships | Atlantic |  | French ships in the search
@ ships_cv | equipment | count | Cape Verdean ships | Atlantic |  | Cape Verdean ships in the search
@ flights_rel | participants | people | relatives | Recife |  | Relatives flown to Recife per family
@ battery_long | duration | days | locator beacons | elsewhere |  | Longest life of other beacons
@ unbelted | other:bodies unbelted | people | victims | Atlantic |  | Bodies not belted into seats
@ pop | other:population | people | inhabitants | Cape Verde |  | Population of Cape Verde
@ cost_br | cost | EUR | Brazil | Atlantic |  | Brazil's part of the cost
@ towing | duration | weeks | Kerlouan | Atlantic |  | Time hydrophones were towed
@ drift_err | distance | km | wreck | Atlantic |  | Wreck's distance from the modelled point
@ rec_deck | other:recorders raised | count | recorders | Atlantic |  | Flight recorders raised
@ lost_time | duration | months | wreck | Atlantic |  | Time until the wreck was found
@ as_af447 | other:time ratio | x | wreck | Atlantic |  | Search time against Air France 447
@ bodies_trawl | other:bodies recovered | people | victims | Atlantic |  | Bodies brought in by trawlers
@ unidentified | other:bodies unidentified | people | victims | Recife |  | Bodies not identified
@ silent_new | duration | seconds | regulator | Cape Verde |  | New interval of position reports
@ bodies_new | other:bodies recovered | people | victims | Atlantic |  | Bodies added in one day
=== Atlantic News Agency | 2017-06-14
Airliner with {163 aboard|aboard|total} vanishes between Cape Verde and Brazil

PRAIA, June 14 (ANA) - A Morabeza Airways jet on its way from Praia to Recife with {163 people|aboard|total} on board disappeared over the mid-Atlantic before dawn on Wednesday, setting off a search by {four countries|countries|total}.

The Boeing 737-800 had left the Cape Verdean capital at 11:48 p.m. and was {1,310 kilometres|last_dist|total} southwest of it, cruising at {35,000 feet|alt|total}, when it was last heard from, civil aviation head Amílcar Brito said. It carried fuel for {about six hours|fuel|total}; the crossing was to take {three hours and fifty minutes|planned_time|target}.

Brazil's air force said {five aircraft|planes|total} were up or about to be. The navy had diverted {two merchantmen|ships|total} and was sending a frigate from Natal. Senegal and France offered planes from Dakar.

Of those aboard, {seven|crew|part} were crew. The airline gave the passengers as {81 Brazilians|brazil|part}, {58 Cape Verdeans|caboverde|part}, {nine Portuguese|portug|part} and the rest of other nationalities. {Six|kids|part} were children.

Satellite pictures showed a line of thunderstorms across the route with tops at {some 52,000 feet|tops|total}. "We fly through that belt every night," said a Morabeza pilot who asked not to be named. "You pick your gap."

The carrier, which has {four jets|fleet|total}, has never had a fatal accident. In 2009 an Air France Airbus went down in the same waters, with the loss of {all 228|af447|comparison} aboard; it took {almost two years|af447_time|comparison} to find the wreck.
=== O Arquipélago (Praia) | 2017-06-15
"The board still says delayed"

By Zuleica Tavares

The hotel on the plateau has given its breakfast room to the families. By last night {about 140 relatives|relatives|total} had slept, or not slept, there. A priest goes from table to table. So does a man from Morabeza with a clipboard, and people turn their faces from him.

There is a muddle, still, over how many. The first list had {163|aboard|total}. Yesterday at noon the airline took off {two names|noshow|change}, a couple from Assomada whose taxi broke down, which leaves {161|aboard|total}: {154 passengers|pax|part} and the crew. {Fifty-nine|caboverde|part} of them are ours, not {58|caboverde|part}, since a baby on a lap hadn't been counted among the Cape Verdeans.

The control centre on Sal admits that it waited {47 minutes|silent|total} after the missed call before it raised the alarm. "Radio in that sector is bad on a good night," its director said. In Dakar they are less polite about it.

What is being done? {Eleven aeroplanes|planes|total} from Brazil, France, Senegal and Portugal flew on Thursday, and {four ships|ships|total} have reached the zone. They have looked at {24,000 square kilometres|area|total} of water, an area larger than all our islands and the channels between them, the Brazilian attaché told me. They saw a {twelve-kilometre|slick|total} streak of what may be kerosene. Nothing more.

Captain Nuno Évora, 48, had {more than 11,000 hours|hours_capt|total}. His mother sells fish in Tarrafal. "He rings when he lands," she said. "So he has not landed."
=== Brazilian Navy - 3rd Naval District, Natal | 2017-06-18
PRESS NOTE 9 - SEARCH FOR FLIGHT MV418 (18 June, 20:00 Brasília)

Situation

The frigate Itapagipe today recovered a section of cabin wall and a galley door bearing the operator's serial numbers. The find lies {640 km|debris_dist|total} north-east of the Fernando de Noronha archipelago.

Debris items recovered: {37|debris|total}
Bodies recovered: {16|bodies|total}
Of these recovered today: {9|bodies_new|part}
Vessels engaged: {8|ships|total} (Brazil {5|ships_br|part}, France {2|ships_fr|part}, Cape Verde {1|ships_cv|part})
Aircraft engaged: {14|planes|total}
Area covered to date: {128,000 km2|area|total}
Sea state: waves of {3 to 4 m|waves|total}, wind in squalls {45 knots|wind|total}
Divers embarked: {22|divers|total}

Bodies are being preserved aboard and will be taken to Recife by helicopter from Noronha. Identification is the responsibility of the Federal Police.

The Navy recalls that the acoustic beacons of the flight recorders transmit for {about 30 days|battery|target} and can be heard at a distance of {no more than 4 km|ping_range|target}. A French vessel with towed hydrophones is expected on Wednesday. The charted depth in the sector varies between {2,900 and 4,100 metres|depth|total}.

Families are asked not to give credit to lists circulating on messaging services. The figure of {31 bodies|bodies|total} attributed to this Command by a television channel on Saturday night is false and was withdrawn by the channel.

The operation will continue for as long as there is a reasonable expectation of finding survivors, and afterwards for as long as it serves the families.
=== Morabeza Airways | 2017-06-21
INFORMATION FOR FAMILIES AND MEDIA - ONE WEEK ON

It is a week since we lost contact with flight MV418 and the {161 friends, colleagues and customers|aboard|total} who were travelling on it. We have no words that help. We can give facts.

The search. We are told by Brazil that {43|bodies|total} of those on board have been brought out of the sea, and that {17|identified|part} have been named. {More than 200 fragments|debris|total} of the aircraft have been collected. {Nine ships|ships|total} remain in the zone. The search is no longer described as a rescue.

The aircraft. D4-CBM was {eleven years|plane_age|total} old. Between 02:09 and 02:13 UTC it sent {nineteen automatic messages|msgs|total} to our base in Praia, which report disagreement between airspeed sensors, followed by the loss of the autopilot. We had read about {fourteen|msgs|total} of them in newspapers before our own engineers finished decoding the file, and we regret that. The replacement sensors recommended by the manufacturer had been fitted to {one|pitot|part} of our jets. This was not it. All {three remaining aircraft|fleet|total} have now been modified.

Support. Each family will receive {20,000 euros|comp|each} now, without signing anything. Relatives who wish to fly to Recife will be taken there, {two to a family|flights_rel|target}, on a chartered aircraft of another company.

Bookings for the summer are down {by 38%|bookings|change}. We mention it only because staff have asked whether their jobs are safe: they are until the end of the year.
=== The Northern Correspondent | 2017-07-16
Silence where the pinging should be

DAKAR - The batteries ran out on Friday, or should have. {Thirty days|battery|target}, says the manual; a few beacons have kept going for {forty|battery_long|comparison}. The French ship Kerlouan has towed her microphones up and down the equatorial Atlantic for {more than three weeks|towing|total} and heard whales.

Morabeza flight 418, which took {161 people|aboard|total} with it, is thought to be lying in mountains under {as much as two and a half miles|depth|total} of water. The surface search was called off on July 2, {18 days|search_days|total} after it began. By then the Brazilians had crossed {411,000 sq km|area|total} ({159,000 square miles|area|total}), picked up {692 pieces|debris|total} of wreckage and found {58 bodies|bodies|total}, all but {two|unbelted|part} of them still belted into seats.

Those belts, and the fault messages, all packed into {four minutes|msg_span|total}, tell investigators that the aircraft came down whole. The last message implies it was falling at {nearly 11,000 feet a minute|fall_rate|total}.

So far the effort has cost {€21m|cost|total}, by the reckoning of a diplomat in Praia. Cape Verde, a country of {540,000 people|pop|total} where tourism makes up {a quarter|gdp_tour|part} of the economy, is expected to find {€3m|pay_cv|target} of that and does not have it. Brazil puts its own part at {€14m|cost_br|part}.

The next phase needs robots. A Texan survey company has offered to scan {17,000 sq km|zone2|target} of seabed for {$28m|contract|target}, no find, no fee. MH370, with {239|mh370|comparison} aboard, was sought over {120,000|mh370_area|comparison}, and not found.
=== Flightdeck Weekly | 2018-02-09
Robot finds MV418 wreck at {3,480 metres|depth|total}

The main wreckage of Morabeza Airways flight 418 has been located by an autonomous submarine {3,480 metres|depth|total} down on the flank of a seamount, after {less than a third|zone2_done|part} of the contracted zone had been scanned, Brazil's accident investigation centre CENIPA confirmed on Thursday.

It lies in a strip {about 600 metres|field|total} long, {11 km|drift_err|change} from the point where drift models had put it. Flightdeck understands that both recorders have been photographed and {one|rec_deck|part} is already on deck. Whether its {two hours|recorder_h|target} of audio are legible won't be known for weeks.

The find comes {eight months|lost_time|total} after the loss of the 737-800 and {161 lives|aboard|total}, {a third of the time|as_af447|change} it took with Air France 447. The survey firm, Pelorus Subsea, will now collect {$28 million|contract|target}. That would take the whole bill since June to {some €52m|cost|total}; an earlier CENIPA slide gave {49m|cost|total}.

Bodies are visible in the forward cabin. CENIPA has not decided whether to raise them, and relatives are divided. {Sixty-one|bodies|total} have been recovered so far, the last {three|bodies_trawl|part} by trawlers in August; all but {one|unidentified|part} have been identified.

{Two ships|ships|total} remain on station. {No aircraft|planes|total} have taken part since July.

Cape Verde's regulator last month ordered {90-second|silent_new|target} position reports over the ocean. On the night, controllers at Sal let {52 minutes|silent|total} pass, the interim report says, not {47|silent|total} as first stated.
