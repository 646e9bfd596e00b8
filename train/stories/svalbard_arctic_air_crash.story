# A Borealis Nord charter turboprop (invented) crashes into the sea off Svalbard in October 2016; search for victims and flight recorders, inquiry
@ aboard | participants | people | people aboard | Borealis Nord flight | key | People aboard the aircraft
@ pax | participants | people | passengers | Borealis Nord flight | key | Passengers aboard
@ crew | participants | people | crew | Borealis Nord flight | | Crew aboard
@ miners | participants | people | miners | Borealis Nord flight | | Miners among the passengers
@ norw | participants | people | Norwegians | Borealis Nord flight | | Norwegians aboard
@ ukr | participants | people | Ukrainians | Borealis Nord flight | | Ukrainians aboard
@ surv | rescued | people | survivors | Isfjorden | | Survivors found
@ bodies | other:bodies recovered | people | victims | Isfjorden | key | Bodies recovered
@ ident | other:bodies identified | people | victims | Tromsoe | key | Victims identified
@ missing | missing | people | victims | Isfjorden | key | Victims not yet found
@ depth | water_depth | m | wreck | Isfjorden | key | Depth of water at the wreck
@ depth_rec | water_depth | m | voice recorder | Isfjorden | | Depth where the voice recorder lay
@ area | area_affected | km2 | search area | Isfjorden | | Sea area to be searched
@ area_done | share | % | search area | Isfjorden | | Part of the search area covered
@ vessels | equipment | count | vessels | Isfjorden | | Vessels in the search
@ divers | participants | people | divers | Isfjorden | | Divers in the search
@ volunteers | participants | people | volunteers | Longyearbyen | | Volunteers walking the shore
@ ping | duration | days | recorder beacons | Isfjorden | | Battery life of the recorder beacons
@ fdr_len | duration | days | data recorder | Isfjorden | | Flight time stored on the data recorder
@ cvr_len | duration | days | voice recorder | Isfjorden | | Sound stored on the voice recorder
@ data_share | share | % | data recorder | Isfjorden | | Part of the data that can be read
@ dist | distance | km | crash site | Longyearbyen airport | key | Distance from the airport
@ alt | distance | m | aircraft | Isfjorden | | Height at the last radar contact
@ alt_fall | distance | m | aircraft | Isfjorden | | Height lost in the last dive
@ dive_time | duration | days | aircraft | Isfjorden | | Length of the last dive
@ speed | other:airspeed | km/h | aircraft | Isfjorden | | Airspeed before the dive
@ speed_min | other:airspeed | km/h | aircraft | Isfjorden | | Least speed the manual allows in ice
@ wind | wind_speed | km/h | wind | Isfjorden | | Wind at the crash site
@ temp | temperature | degC | sea | Isfjorden | | Water temperature
@ live | duration | days | people in the sea | Isfjorden | | Time a person survives in the water
@ age_ac | duration | days | aircraft | Borealis Nord | | Age of the aircraft
@ hours_ac | other:flight hours | count | aircraft | Borealis Nord | | Flight hours of the aircraft
@ hours_cap | other:flight hours | count | captain | Borealis Nord | | Flight hours of the captain
@ hours_fo | other:flight hours | count | first officer | Borealis Nord | | Flight hours of the first officer
@ fleet | equipment | count | aircraft | Borealis Nord | | Aircraft of the company
@ grounded | equipment | count | aircraft of the type | Norway | | Aircraft of the type grounded
@ ice | distance | m | ice | wing | | Thickness of ice on the wing
@ warn | other:stall warnings | count | aircraft | Isfjorden | | Stall warnings on the tape
@ money | aid | NOK | families | Borealis Nord | key | Advance paid to each family
@ money_ask | aid | NOK | families | Barentsburg | | Sum each family demands
@ search_cost | cost | NOK | search | Svalbard | | Cost of the search
@ share_p | cost | NOK | shares | Borealis Nord | | Share price
@ share_f | change_rate | % | shares | Borealis Nord | | Fall of the share price
@ dead96 | killed | people | Operafjellet crash | Svalbard | | Dead of the Operafjellet crash in 1996
@ dead08 | killed | people | helicopter crash | Barentsburg | | Dead in the 2008 helicopter crash
@ recs | other:recommendations | count | accident board | Norway | | Recommendations of the board
@ tail | distance | m | tail section | Isfjorden | | Length of the tail section found
@ sonar | other:sonar contacts | count | sonar | Isfjorden | | Sonar contacts
@ heard | distance | km | beacon | Isfjorden | | Range at which a beacon is heard
@ hours_type | other:flight hours | count | captain | Borealis Nord | | Hours of the captain on the type
@ pay_time | duration | days | families | Borealis Nord | | Time until the advance is paid
@ ping_left | duration | days | recorder beacons | Isfjorden | | Life left in the beacons
@ ping_new | duration | days | recorder beacons | world | | Beacon life the draft proposes
@ ping_ratio | other:ratio | 1 | recorder beacons | world | | New beacon life against the old
@ rec_dist | distance | m | data recorder | Isfjorden | | Distance of data recorder from wreck
@ depth_fdr | water_depth | m | data recorder | Isfjorden | | Depth where the data recorder lay
@ silent | duration | days | voice recorder beacon | Isfjorden | | Time the beacon was silent
@ grounded_dk | equipment | count | aircraft of the type | Denmark | | Aircraft of the type grounded in Denmark
@ area_ratio | other:ratio | 1 | search area | Liechtenstein | | Search area against Liechtenstein
@ settled | participants | people | victims with a settlement | Borealis Nord | | Victims whose families settled
@ money_final | aid | NOK | families | Borealis Nord | | Settlement for each family
@ fleet_sold | equipment | count | aircraft | Borealis Nord | | Aircraft sold
@ barents | participants | people | inhabitants | Barentsburg | | Inhabitants of Barentsburg
=== Nordpress | 2016-10-13
Plane with {37 aboard|aboard|total} missing off Svalbard

LONGYEARBYEN (Nordpress) - A turboprop airliner carrying {37 people|aboard|total}, most of them miners, vanished from radar on its approach to Longyearbyen in the Norwegian Arctic on Thursday afternoon, the governor's office said.

The chartered aircraft of Borealis Nord had {33 passengers|pax|part} and {a crew of four|crew|part}. It left Tromsoe at 12:20 and was last seen on radar at 14:07, {22 kilometres|dist|total} west of the airport and at {1,150 metres|alt|total}, over the mouth of Isfjorden. Winds of {up to 70 kilometres an hour|wind|total} were blowing and there was icing in the clouds.

A coastguard ship and {three trawlers|vessels|part} were searching {an area of 140 square kilometres|area|total}, with a rescue helicopter overhead. An oil slick and seat cushions were seen at dusk. By 20:00 {no survivors|surv|total} had been found. In water at {two degrees|temp|total} a person without a suit lives for {about half an hour|live|each}, said rescue leader Torunn Eide.

{Twenty-six of the passengers|miners|part} were returning to the Russian mine at Barentsburg.

Svalbard's worst air accident was in August 1996, when a Tupolev flew into Operafjellet and all {141 people|dead96|comparison} on it died.

Borealis Nord, of Bodoe, flies {nine aircraft|fleet|total}. The one missing was {21 years old|age_ac|total}.
=== Barents Echo | 2016-10-14
As it happened: the search in Isfjorden

06:10 The rescue centre in Bodoe corrects the number on board. It was {38, not 37|aboard|total}: an infant on its mother's lap wasn't on the list. That makes {34 passengers|pax|part}.

07:45 {Seven vessels|vessels|total} are now out there, among them the icebreaker Tor, and a second helicopter has come from Banak. In Longyearbyen {some 90 people|volunteers|total} have met at the church to walk the shore.

09:30 First bodies. The governor, at the press table: "{Three people|bodies|total} have been taken from the sea. {None|surv|total} was alive."

10:05 The Russian consulate says {27|miners|part} of those on the aircraft had contracts with the Barentsburg mine, and that {eleven of those on the list|ukr|part} are Ukrainian citizens. {Five|norw|part} are Norwegians, crew included.

11:50 A tail section {about six metres long|tail|total} is afloat north of Daudmannsodden.

13:20 {Eight dead|bodies|total} now aboard the coastguard ship. We've seen a Tromsoe site say {eighteen|bodies|total}; we asked, and it is {eight|bodies|total}.

15:00 Sonar on the Tor has {two contacts|sonar|total} in {about 230 metres|depth|total} of water, {25 km|dist|total} from the airport. The search box has been widened from {140|area|total} to {310 square kilometres|area|total}.

16:40 Those beacons on the recorders sing for {30 days|ping|target}, says the accident board. The clock is running. Shares in Borealis Nord shut at {41 kroner|share_p|total}, down {19 per cent|share_f|change}.
=== Borealis Nord AS | 2016-10-16
STATEMENT NO. 4 FROM BOREALIS NORD

Our thoughts are with the relatives of the {38 people|aboard|total} on flight BNO 418.

The company can confirm the following:

Passengers: {34|pax|part}
Crew: {4|crew|part}
Aircraft: built 1995, {38,400 flight hours|hours_ac|total}, last heavy check in June 2016
Captain: {7,900 hours|hours_cap|total}, of which {1,100|hours_type|part} on the type
First officer: {640 hours|hours_fo|total}

Each bereaved family will receive an advance of {150,000 kroner|money|each} within {a week|pay_time|target}, whatever the cause proves to be. This doesn't limit later claims.

The other {eight aircraft|fleet|part} of our fleet continue to fly. The aviation authority has found no reason to ground the type, of which {17|grounded|total} are registered in Norway.

The police have told us that {14 people|bodies|total} have been recovered and that {five of them|ident|part} have been identified at the hospital in Tromsoe. We won't comment on speculation about ice, speed or fatigue. The recorders haven't been found. According to their maker, the locator beacons transmit for {at least 30 days|ping|target}.
=== Vest-Spitsbergen Nytt | 2016-10-21
A week on: {nineteen found|bodies|total}, {nineteen to find|missing|total}

They are coming ashore one by one. {Nineteen|bodies|total} of the {38|aboard|total} people on the Borealis flight have been brought to the quay at Longyearbyen, {two of them|bodies|part} by the shrimper Polarfangst, whose skipper wept in front of our photographer. {Nineteen|missing|part} are still out there or inside the hull.

{Sixteen|ident|part} have got their names back. The rest must wait for samples from Donetsk, where a war makes the post slow.

The hull lies in {237 metres|depth|total}, the Navy says after lowering a camera on Tuesday. (Last week's {230|depth|total} was read off a chart.) No diver can work there; the {22 divers|divers|total} flown in have gone home and a robot is coming from Bergen. {Twelve ships and boats|vessels|total} took part at the height of the search. On Thursday there were {five|vessels|total}. They've covered {85 per cent|area_done|total} of {310 square kilometres|area|total}.

The beacons have {three weeks|ping_left|total} of life in them. One can be heard {two to three kilometres|heard|each} away, in calm weather, by a ship that stands still.

In Barentsburg the mine's loudspeakers read {twenty-seven names|miners|total} on Sunday. Everyone here thinks of Operafjellet, and of the helicopter in 2008 that took {three|dead08|comparison}.
=== Nordpress | 2016-11-05
Flight data recorder raised off Svalbard

LONGYEARBYEN (Nordpress) - A robot has raised the flight data recorder of the airliner that fell into Isfjorden on October 13, killing all {38 people aboard|aboard|total}, investigators said on Saturday.

It was dug from the mud {120 metres|rec_dist|total} from the main wreck, in a depth of {241 metres|depth_fdr|total}. The cockpit voice recorder is still sought. Its beacon hasn't been heard for {two days|silent|total}, although the battery should last {30 days|ping|target}, said Knut Ivar Moe of the Accident Investigation Board.

"Cold shortens it. We've measured {21 days|ping|total} on this one," he said.

The data recorder holds {the last 25 hours|fdr_len|total} of flight. It will be read in Lillestroem.

Police raised the number of victims recovered to {31|bodies|total}, from {24|bodies|total} on Monday, after the robot reached the cabin; {28|ident|part} have been identified. {Seven people|missing|part} remain missing.

The search, with {four vessels|vessels|total} left, has cost {64 million kroner|search_cost|total}, the governor said. Relatives in Barentsburg, who have been paid {150,000 kroner|money|each} for each victim, demand {2 million|money_ask|each}.

The aircraft, carrying {33 passengers|pax|part} and {four crew|crew|part}, was on its way from Tromsoe.
=== Nordpress | 2016-11-06
Correction: Svalbard crash

LONGYEARBYEN (Nordpress) - In a report of November 5 on the Svalbard air crash, Nordpress wrote that there were {33 passengers|pax|part}. There were {34|pax|part}. The advance to each family is {150,000 kroner|money|each}, paid per family and not for each victim. The wreck lies in {237 metres of water|depth|total}, and a later survey of the place where the data recorder was found gives {239 metres|depth_fdr|total}, not {241|depth_fdr|total}.

The board said on Sunday that it had begun copying the memory and that {some 97 percent|data_share|total} of it could be read. Before the dive the aircraft was flying at {152 knots|speed|total}, it said. The manual asks for {at least 165 knots|speed_min|target} in ice.

It fell {1,100 metres|alt_fall|total} in {26 seconds|dive_time|total}.

Borealis Nord said it had been told the figures by the press. Its shares ended Friday at {33 kroner|share_p|total}, against {50.6|share_p|comparison} on the day before the crash.
=== The Aviation Review, London | 2016-12-02
Too slow, in ice: what the box from Isfjorden says

Everyone who flies turboprops in the north will read the board's preliminary report twice. At 14:05 Borealis 418 levelled off; soon after, it struck the sea {13 nautical miles|dist|total} from the runway. Its speed sank from {190 knots|speed|total} to {152|speed|total}; then, over {half a minute|dive_time|total} or nearly, it lost {3,600 feet|alt_fall|total}. The crew had {three stall warnings|warn|total}.

The voice recorder, found on November 19 in {233 metres|depth_rec|total} by a trawl (the beacon was long dead, {three weeks|ping|total} into a promised {thirty days|ping|target}), carries {two hours|cvr_len|total} of talk. On it the captain, a man with {7,900 hours|hours_cap|total}, says that there is "a finger" of ice on the wing. The board thinks {two centimetres|ice|total}. The first officer, whose {640 hours|hours_fo|total} included her training, asks for more power. She's right.

The Danish and Norwegian authorities have since grounded the type: {17 aircraft|grounded|part} in Norway, {six|grounded_dk|part} in Denmark.

The search ended last week. Of {38 victims|aboard|total}, {35|bodies|total} were brought up, {all 35|ident|part} with names; {three|missing|part} stay in the fjord. It cost Norway {NOK 71 million|search_cost|total}, and it swept {310 square kilometres|area|total}, a patch {about twice the size of Liechtenstein|area_ratio|change}.
=== Barents Echo | 2017-06-20
Families and Borealis settle

The families of {36 of the 38 people|settled|part} who died off Svalbard last October have settled with Borealis Nord. Each receives {1.3 million kroner|money_final|each}, less the {150,000|money|each} they've had. They had wanted {two million|money_ask|each}. "It's money. It's not the point," said Oksana Hrytsenko, whose husband was one of {eleven Ukrainians|ukr|part} in the mine's party.

In May a fisherman found remains off Daudmannsodden that proved to be the co-pilot's. So {36|bodies|total} have been recovered, {all of them|ident|part} identified. {Two|missing|part} have no grave.

The final report is due in October. According to a draft seen by this newspaper it makes {nine recommendations|recs|target}, one of which is to {double|ping_ratio|change} the life of beacons, from {30|ping|target} to {90 days|ping_new|target}. (Yes, that's {trebling|ping_ratio|change}. The draft has it wrong, not we.)

Borealis has sold {two|fleet_sold|part} of its aircraft and has {six|fleet|total} left. Its shares cost {12 kroner|share_p|total}.

The minute's silence at Barentsburg, a village of {about 450|barents|total}, will be held on October 13 at 14:07. The fjord was searched over {310 square kilometres|area|comparison}; the sea that day was at {2.3 degrees|temp|comparison}. Relatives remember such things exactly.
