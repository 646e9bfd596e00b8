# The Scottish trawler Guiding Hope is run down by the gas carrier Baltic Fjell in the North Sea in November 2013: a search, a dive, an inquiry
@ dead | killed | people | Guiding Hope | North Sea | key | Crew found dead
@ missing | missing | people | Guiding Hope | North Sea | key | Crew missing
@ saved | rescued | people | Guiding Hope | North Sea | key | Crew rescued
@ crew | participants | people | Guiding Hope | North Sea | key | Crew aboard the trawler
@ filip | participants | people | Filipino crew | Guiding Hope |  | Filipinos among the crew
@ carrier_crew | participants | people | Baltic Fjell | North Sea |  | Crew aboard the gas carrier
@ off | distance | km | wreck | Peterhead | key | Distance of the collision from Peterhead
@ depth | water_depth | m | wreck | North Sea | key | Depth of the wreck
@ area | area_affected | km2 | search | North Sea | key | Area searched
@ boats | equipment | count | search vessels | North Sea | key | Vessels in the search
@ helis | equipment | count | helicopters | North Sea |  | Helicopters in the search
@ sea | water_depth | m | waves | North Sea |  | Height of the waves
@ seatemp | temperature | degC | sea | North Sea |  | Temperature of the sea
@ vis | distance | km | visibility | North Sea |  | Visibility at the collision
@ len_t | distance | m | Guiding Hope | North Sea |  | Length of the trawler
@ len_c | distance | m | Baltic Fjell | North Sea |  | Length of the gas carrier
@ age_t | duration | days | Guiding Hope | North Sea |  | Age of the trawler
@ speed_c | other:ship speed | kn | Baltic Fjell | North Sea | key | Speed of the gas carrier
@ speed_t | other:ship speed | kn | Guiding Hope | North Sea |  | Speed of the trawler
@ cargo | other:cargo | t | Baltic Fjell | North Sea |  | Ethylene aboard the gas carrier
@ fuel | spill_volume | L | Guiding Hope | North Sea | key | Fuel that leaked from the trawler
@ fuel_aboard | other:fuel aboard | L | Guiding Hope | North Sea |  | Fuel the trawler carried
@ slick | distance | km | slick | North Sea |  | Length of the oil slick
@ appeal | aid | GBP | families' fund | Fraserburgh | key | Money given to the families' fund
@ appeal_goal | aid | GBP | families' fund | Fraserburgh |  | Goal of the families' fund
@ survive | duration | days | survivors | North Sea |  | Time a man can live in the water
@ in_water | duration | days | survivors | North Sea |  | Time the survivors were in the water
@ delay | duration | days | Baltic Fjell | North Sea | key | Delay before the alarm
@ search_h | duration | days | search | North Sea |  | Length of the search
@ lifting | cost | GBP | wreck | North Sea |  | Cost of raising the wreck
@ comp | cost | GBP | owners | Bergen |  | Compensation for a family
@ fine | cost | GBP | owners | Aberdeen |  | Fine on the carrier's owners
@ sentence | duration | days | second mate | Aberdeen |  | Prison term of the second mate
@ watch | duration | days | second mate | Baltic Fjell |  | Time the mate had been on duty
@ alcohol | other:blood alcohol | mg | second mate | Baltic Fjell |  | Alcohol in the mate's blood
@ dist_seen | distance | km | radar | Baltic Fjell |  | Range at which radar showed the trawler
@ life_rafts | equipment | count | rafts | Guiding Hope |  | Liferafts the trawler carried
@ past | killed | people | trawler Harvest Star | 1998 |  | Lost with the Harvest Star in 1998
@ past_year | killed | people | fishermen | United Kingdom 2012 |  | British fishermen killed in 2012
@ accidents | other:collisions | count | ships | North Sea |  | Collisions in ten years
@ volunteers | participants | people | coast searchers | Aberdeenshire |  | Volunteers searching the coast
@ church | participants | people | mourners | Fraserburgh |  | Mourners at the service
@ divers | participants | people | divers | North Sea |  | Divers at the wreck
@ catch | other:catch | t | Guiding Hope | North Sea |  | Fish in the trawler's hold
@ hosp | hospitalized | people | survivors | Aberdeen |  | Survivors in hospital
@ bodies_in | killed | people | bodies | wreck |  | Bodies found inside the wreck
@ children | other:bereaved children | people | children | Fraserburgh |  | Children who lost a father
@ crew_norm | participants | people | Guiding Hope | North Sea |  | Crew the trawler usually sailed with
@ boats_rnli | equipment | count | lifeboats | North Sea |  | Lifeboats in the search
@ wind_bf | other:wind force | Bft | wind | North Sea |  | Wind force at the scene
@ harty | aid | EUR | Irish crew | Castletownbere |  | Gift of an Irish crew
@ fund_share | share | % | families' fund | Fraserburgh |  | Share of the fund's goal reached
@ sink | duration | days | Guiding Hope | North Sea |  | Time the trawler took to sink
@ watch_of | duration | days | second mate | Baltic Fjell |  | Span of the mate's last shifts
@ alcohol_limit | other:blood alcohol | mg | seamen | law |  | Legal limit of alcohol
@ more_saved | rescued | people | Guiding Hope | North Sea |  | Men who might have been saved
@ recs | other:recommendations | count | inquiry | United Kingdom |  | Recommendations of the inquiry
@ sleep | duration | days | second mate | Baltic Fjell |  | Sleep the mate needed
@ owners_share | share | % | Fjell Gas | wreck |  | Owners' share of the raising cost
@ years10 | duration | days | collisions | North Sea |  | Span of the collision statistics
=== Maritime and Coastguard Agency | 2013-11-12
Press notice 311/13: Collision east of Peterhead

Aberdeen Coastguard is co-ordinating the search for {seven fishermen|missing|total} after the trawler Guiding Hope (FR 288) sank following a collision with the Norwegian-flagged gas carrier Baltic Fjell this morning.

Time of alert: 05:52
Position: {78 nautical miles|off|total} east of Peterhead
Persons on board: {eleven|crew|total}
Recovered alive: {three|saved|total}
Recovered, since declared dead: {one|dead|total}
Vessels taking part: {nine|boats|total}, including {two lifeboats|boats_rnli|part}
Helicopters: {three|helis|total}
Weather: southerly {force 7|wind_bf|total}, sea {4 metres|sea|total}, visibility {about a mile|vis|total}
Sea temperature: {9 degrees|seatemp|total}

The gas carrier, {115 metres|len_c|total} long with {16 crew|carrier_crew|total} and {3,200 tonnes|cargo|total} of ethylene on board, has a damaged bow but is not leaking. An upturned liferaft, one of {the two|life_rafts|total} the trawler carried, has been found empty.

The {three survivors|saved|total} had been in the water for {some 40 minutes|in_water|total}.
=== The Buchan Leader | 2013-11-13
"They'll be in the raft": Broch waits for its men

Fraserburgh prayed last night for {six|missing|total} of its sons and neighbours still missing after the Guiding Hope was cut in two by a tanker in the dark.

{Two bodies|dead|total} have been brought home on the Peterhead lifeboat. {Three men|saved|total} are alive; {two|hosp|part} of them were still in hospital in Aberdeen, where a nurse said the third "would not lie down".

The {26-metre|len_t|total} boat, built {22 years|age_t|total} ago, usually sails with {nine|crew_norm|comparison}. On Monday she had {eleven aboard|crew|total}, {four of them Filipinos|filip|part}.

Our reporter's tally of craft on the scene by evening was {31|boats|total}, most of them fishing boats which hauled their nets and went. Coastguards say {24|boats|total}. Between them they covered {600 square miles|area|total} of sea, {75 miles|off|total} out. {Ninety volunteers|volunteers|total} walked the beaches.

An expert told us a man in a survival suit can last {six hours|survive|total} in such water. It had been {fourteen|search_h|total} when we went to press.

In 1998 the town lost {eight|past|comparison} with the Harvest Star.
=== Nordsjø Avis (Bergen, English page) | 2013-11-14
Shipowner: "We turned back at once"

Fjell Gas AS of Bergen yesterday denied that its Baltic Fjell sailed on after running down a Scottish trawler.

According to the master the ship struck "something" at 05.10 and was back at the place within {ten minutes|delay|total}. The British coastguard, however, received the alarm at 05.52, {42 minutes|delay|total} after the collision. A survivor, the cook Rodel Abay, said he saw the lights go away and come back "after {an hour|delay|total}".

The carrier was making {14 knots|speed_c|total}. Her radar, the company admits, showed the trawler at {five nautical miles|dist_seen|total}.

Of the {12 men|crew|total} aboard the trawler {three|saved|total} were saved and {two|dead|total} are dead. {Seven|missing|total} are missing. [The coastguard informs us on Thursday evening that {11|crew|total} were aboard and {six|missing|total} are missing. A man on the list had overslept and stayed ashore.]

{Twelve thousand litres|fuel|total} of diesel have run out and formed a slick {6 km|slick|total} long. The boat had bunkered {28,000|fuel_aboard|total}.

She lies in {92 metres|depth|total} of water.
=== British Isles News Service | 2013-11-15
Search for trawlermen called off; {five|missing|total} still missing

ABERDEEN, Nov 15 (BINS) - Coastguards called off the search on Friday for {five fishermen|missing|total} missing in the North Sea since their trawler was sunk by a gas carrier, having covered {1,900 square miles|area|total} ({4,900 sq km|area|total}) in {three days|search_h|total}.

A {third body|dead|total} was picked up on Thursday by a Danish vessel, one of {38|boats|total} that took part. {Three|saved|part} of {the 11 crew|crew|total} of the Guiding Hope survived Tuesday's collision {78 nautical miles|off|total} east of Peterhead.

Fuel from the wreck, which lies at a depth of {300 feet|depth|total}, has stopped leaking. {Some 12,000 litres|fuel|total} escaped.

Police boarded the Baltic Fjell in Aberdeen. A source close to the inquiry said she had been doing {16.5 knots|speed_c|total} at the time, not {14|speed_c|total} as her owners stated, and that the second mate had been on duty for {13 hours|watch|total}.

A fund for the families has reached {£85,000|appeal|total}. {Fourteen children|children|total} have lost a father, its treasurer said. {Six fishermen|past_year|comparison} were killed in the whole of British waters in 2012.
=== Cork Evening Ledger | 2013-11-16
Search for Scots trawlermen ends

Coastguards have called off the search for {five fishermen|missing|total} missing since their trawler was sunk by a gas carrier, having covered {1,900 square miles|area|total} in {three days|search_h|total}.

A {third body|dead|total} was found on Thursday. {Three|saved|part} of {the 11 crew|crew|total} of the Guiding Hope survived the collision {78 miles|off|total} off Peterhead on Tuesday. Fuel from the wreck, which lies at {30 feet|depth|total}, has stopped leaking after {some 12,000 litres|fuel|total} had escaped.

The second mate of the Baltic Fjell had been on watch for {13 hours|watch|total}. The ship was doing {16.5 knots|speed_c|total}, it is claimed; the trawler, with nets down, {three|speed_t|total}.

Castletownbere skipper Donal Harty said it could happen off Kerry tomorrow. There were {19 collisions|accidents|comparison} between merchant ships and fishing boats in the North Sea in {the last ten years|years10|comparison}, he said.

A fund in Fraserburgh aims at {£250,000|appeal_goal|target}. It stood at {£85,000|appeal|total} yesterday; Harty's own crew put in {€500|harty|part}.
=== The Buchan Leader | 2013-12-04
Divers find {three|bodies_in|total} in the Hope

{Eight navy divers|divers|total} working in {92 metres|depth|total} yesterday found {three bodies|bodies_in|total} in the cabin of the Guiding Hope. All were brought up. The number of dead is now {six|dead|total}; {two|missing|total} have not been found, skipper Alec Watt among them.

{Eleven hundred|church|total} filled the Old Parish Church and the street outside on Sunday. The families' fund has gone past {£190,000|appeal|total}. "That is {three-quarters|fund_share|part} of what we hoped," said treasurer Moira Cruden. She asked us to say that {sixteen|children|total} children, not {fourteen|children|total}, are fatherless, as the Filipino men's were not all counted.

A campaign wants the boat raised, which the Scottish Government says would cost {£4 million|lifting|target}. Salvors in Rotterdam offer to do it for {£2.6 million|lifting|target}.

And we erred last month. Boats in the search numbered {38|boats|total} at most on any day. The total of {51|boats|total} in our issue of the 20th counted some twice.

In her hold are {nineteen tonnes|catch|total} of haddock.
=== Marine Accident Inquiry Board | 2014-06-26
Summary of report 14/2014

At 0508 on 12 November 2013 the gas carrier collided with the trawler, which was trawling at {2.8 knots|speed_t|total}, and cut her in two aft of the wheelhouse. The trawler sank in {under two minutes|sink|total}. Of her {11 crew|crew|total}, {3|saved|part} survived, {6|dead|part} were recovered dead and {2|missing|part} remain missing.

Findings
- The carrier's speed was {15.9 knots|speed_c|total} by her own recorder.
- The trawler had been visible on radar from {6.2 nautical miles|dist_seen|total}.
- The officer of the watch had slept; he had worked {13.5|watch|total} of the previous {16 hours|watch_of|total}.
- His blood contained {64 mg|alcohol|total} of alcohol per 100 ml (limit: {35|alcohol_limit|target}).
- The alarm was raised {44 minutes|delay|total} after the collision. Had it been raised within {ten|delay|target}, {two or three|more_saved|target} more might have lived.
- About {9,500 litres|fuel|total} of gas oil were lost, less than the {12,000|fuel|total} first estimated.
- The position was {76.5 nautical miles|off|total} ({142 km|off|total}) from Peterhead. The depth is {94 metres|depth|total}.

The Board makes {seven recommendations|recs|total}.
=== British Isles News Service | 2014-11-11
Mate jailed, owners fined {£2.2 million|fine|total} for trawler deaths

ABERDEEN, Nov 11 (BINS) - The officer who slept as his ship ran down a Scottish trawler, killing {eight men|dead|total}, was jailed for {five years|sentence|total} on Tuesday and her Norwegian owners were fined {£2.2 million|fine|total}. Prosecutors had asked for {seven years|sentence|target} and {£3 million|fine|target}.

The High Court heard that {44 minutes|delay|total} passed before Emil Stordal of the Baltic Fjell told anyone. His ship was travelling at {nearly 16 knots|speed_c|total}.

{Six bodies|dead|part} were recovered. {Two|missing|total} of {the 11 crew|crew|total} have never been found and have been declared dead. {Three|saved|total} lived.

Fjell Gas settled in September with the families, who are understood to have received {about £310,000|comp|each} each, and will bear {half|owners_share|part} the cost of raising the wreck, put at {£3.1 million|lifting|target}. The public fund closed at {£264,000|appeal|total}, above its goal of {£250,000|appeal_goal|target}.

"It was {one hour's|sleep|target} sleep he needed," said the cook, Rodel Abay. "We needed {ten minutes|delay|target}."
