# The bulk carrier Halcyon Bay (invented) runs aground on a reef off northern Madagascar in August 2021 and leaks fuel; clean-up, salvage, fishermen's claims
@ fuel_aboard | other:fuel aboard | L | Halcyon Bay | northern Madagascar | key | Fuel aboard when she grounded
@ spilled | spill_volume | L | Halcyon Bay | northern Madagascar | key | Fuel leaked into the sea
@ pumped | other:fuel pumped off | L | Halcyon Bay | northern Madagascar | key | Fuel pumped off the ship
@ left | other:fuel left aboard | L | Halcyon Bay | northern Madagascar | key | Fuel still in the ship
@ diesel | other:fuel aboard | L | diesel oil | Halcyon Bay | | Diesel aboard
@ recovered | spill_volume | L | oily water | bays | | Oil scooped from sea and shore
@ flow | flow_rate | L/day | cracked tank | Halcyon Bay | | Leak a day
@ cargo | other:cargo | kg | wheat | Halcyon Bay | | Cargo of wheat
@ coast | distance | km | coast | Diana region | key | Length of oiled coast
@ coast_clean | distance | km | coast | Diana region | | Length of coast cleaned
@ slick | area_affected | km2 | slick | northern Madagascar | | Area of the slick
@ mangrove | area_affected | km2 | mangroves | Ambodi bay | | Mangroves oiled
@ reef | area_affected | km2 | coral | Nosy Hara | | Coral crushed
@ park | area_affected | km2 | marine park | Nosy Hara | | Size of the marine park
@ shore_dist | distance | km | ship | shore | | Distance of the wreck from the shore
@ crew | rescued | people | crew | Halcyon Bay | | Crew taken off
@ length | distance | m | ship | Halcyon Bay | | Length of the ship
@ age | duration | days | ship | Halcyon Bay | | Age of the ship
@ crack | distance | m | crack | Halcyon Bay |  | Length of the crack in the hull
@ boom | distance | km | booms | bays | | Booms laid
@ boom_home | distance | km | booms | villages | | Booms of straw the villagers made
@ workers | participants | people | clean-up workers | Diana region | | Clean-up workers
@ pay | revenue | MGA | clean-up workers | Diana region | | Day's wage of a worker
@ sick | hospitalized | people | clean-up workers | Diana region | | Workers ill from fumes
@ fishers | affected | people | fishermen | Diana region | key | Fishermen who can't work
@ claim | cost | USD | Madagascar | Halcyon Bay | key | Damages Madagascar claims
@ offer | cost | USD | insurer | Halcyon Bay | | Insurer's offer
@ limit | cost | USD | ship's owner | London convention | | Limit of the owner's liability
@ fish_pay | aid | MGA | fishermen | Diana region | | Payment to each fisherman
@ dolphins | other:animals dead | count | dolphins | northern Madagascar | key | Dolphins found dead
@ turtles | other:animals dead | count | turtles | northern Madagascar | | Turtles found dead
@ birds | other:animals dead | count | seabirds | northern Madagascar | | Oiled birds
@ tugs | equipment | count | tugs | Nosy Hara | | Tugs sent
@ wave | water_depth | m | swell | Nosy Hara | | Swell
@ wind | wind_speed | km/h | wind | Nosy Hara | | Wind
@ waka | spill_volume | L | Wakashio | Mauritius | | Fuel spilled by the Wakashio in 2020
@ off_course | distance | km | ship | Nosy Hara | | Distance off the planned course
@ experts | participants | people | experts | France and Japan | | Foreign experts
@ france | other:booms sent | m | France | Reunion | | Booms sent by France
@ fine | cost | USD | captain | Antsiranana | | Fine of the captain
@ jail | duration | days | captain | Antsiranana | | Prison term of the captain
@ stern | share | % | wreck | Nosy Hara | | Part of the wreck removed
@ salv_cost | cost | USD | salvage | Nosy Hara | | Price of the salvage
@ tourists | change_rate | % | hotel bookings | Nosy Be | | Fall of bookings at Nosy Be
@ catch | change_rate | % | catch | Ambodi bay | | Fall of the catch
@ days_ag | duration | days | ship | Nosy Hara | | Days from grounding to the leak
@ dead_men | killed | people | salvors | Nosy Hara | | Salvors killed
@ jean | duration | days | fisherman | Ampasindava | | Years a fisherman has been at sea
@ fuel_share | share | % | Halcyon Bay | northern Madagascar | | Leak as part of the fuel
@ pump_rate | flow_rate | L/day | Halcyon Bay | northern Madagascar | | Fuel pumped off a day
@ spill_ratio | other:ratio | 1 | Halcyon Bay | northern Madagascar | | Growth of the spill overnight
@ skimmers | equipment | count | skimmers | Champlain | | Skimmers sent by France
@ sailors | participants | people | sailors | Champlain | | Sailors sent by France
@ sail_days | duration | days | Champlain | Reunion | | Days the Champlain needs
@ mayotte | distance | km | Mayotte | slick | | Distance of Mayotte
@ nosybe | distance | km | Nosy Be | wreck | | Distance of Nosy Be
@ sail | duration | days | Nosy Be | wreck | | Sailing time to Nosy Be
@ recovered_oil | spill_volume | L | oil | bays | | Oil in the waste collected
@ dolph_exam | other:animals dead | count | dolphins | northern Madagascar | | Dolphins examined
@ dolph_oil | other:animals dead | count | dolphins | northern Madagascar | | Dolphins with oil in the lungs
@ sink_depth | water_depth | m | fore part | Indian Ocean | | Depth where the bow will be sunk
@ fishers_paid | affected | people | fishermen | Diana region | | Fishermen who were paid
@ cruise_years | duration | days | cruise trade | Madagascar | | Years of cruise income the claim equals
@ settled | cost | USD | Madagascar | Halcyon Bay | | Sum of the settlement
@ settled_fish | cost | USD | fishermen | Diana region | | Fishermen's part of the settlement
@ jail_served | duration | days | captain | Antsiranana | | Prison time served
@ wreck_time | duration | days | wreck | Nosy Hara | | Time until the wreck is gone
=== Indian Ocean Wire | 2021-08-06
Bulk carrier aground off Madagascar; {1,100 tonnes of fuel|fuel_aboard|total} in tanks

ANTSIRANANA, Aug 6 (IOW) - A bulk carrier loaded with wheat struck a reef at the edge of the Nosy Hara marine park in northern Madagascar before dawn on Friday, the port authority said.

The {21 crew|crew|total} of the Halcyon Bay, {225 metres|length|total} long and registered in Panama, were taken off by the navy. The ship, bound from Odessa to Toamasina, sits {4 kilometres|shore_dist|total} from the shore with {58,000 tonnes of wheat|cargo|total}, {1,100 tonnes of fuel oil|fuel_aboard|total} and {160 tonnes of diesel|diesel|total}. {No oil|spilled|total} has leaked, said port captain Solofo Randria.

A swell of {3 metres|wave|total} and winds of {up to 55 kilometres an hour|wind|total} are forecast until Tuesday. {Two tugs|tugs|total} are on their way from Mombasa.

The ship was {eleven kilometres|off_course|total} inside her charted course. Why isn't clear; at anchor off Mauritius a year ago the Wakashio is thought to have neared the coast for a telephone signal. {A thousand tonnes|waka|comparison} of oil came out of her.

Nosy Hara's park, {1,254 square kilometres|park|total} of coral and turtle beaches, feeds {some 3,500 fishermen|fishers|total}.
=== La Gazette du Nord | 2021-08-13
The black tide is here

At five on Wednesday afternoon, {five days|days_ag|total} after she struck, the Halcyon Bay opened. Captain Randria of the port, who swore that she wouldn't, saw it from a pirogue: "a crack, {two metres|crack|total}, then the smell."

The ministry of the environment speaks of {150 tonnes|spilled|total} in the water by last night. The fishermen's union, no less sure of itself, speaks of {500|spilled|total}. Neither has a gauge. What we've seen is {nine kilometres|coast|total} of beach, from Ampasindava to the lagoon at Ambodi, with a crust as thick as a hand.

{Four hundred villagers|workers|total} have sewn stockings and filled them with straw, and with these have made {1.5 kilometres of boom|boom_home|total}. The state has laid {700 metres|boom|total} of the proper kind.

{Three dolphins|dolphins|total} lay at the mouth of the lagoon, one a calf. {Twelve gannets|birds|total} were washed by schoolgirls.

Papa Jean, {34 years|jean|total} at sea, won't launch his boat. "They say it is {a tenth|fuel_share|part} of what she has in her. What's the rest waiting for?"

The owner, Kite Shipping of Piraeus, is "deeply sorry". She is {24 years old|age|total}, the ship.
=== Kite Shipping S.A. | 2021-08-16
INCIDENT UPDATE 6: HALCYON BAY

The salvors report as follows, at 16 August, 09:00 local time.

Bunkers on board at grounding: {1,080 tonnes of fuel oil|fuel_aboard|total} (first given as {1,100|fuel_aboard|total}); {160 tonnes of diesel|diesel|total}
Lost to sea (estimate): {210 tonnes|spilled|total}
Transferred to the barge Ravina: {390 tonnes|pumped|total}
Remaining: {480 tonnes|left|total}
Rate of transfer: {about 90 tonnes a day|pump_rate|each}
Leakage from tank 3: {15 tonnes a day|flow|each}, falling

The crack in the hull measures {5.4 metres|crack|total} and grows with each tide. {Three tugs|tugs|total} hold the stern.

Shoreline. {4.2 km of boom|boom|total} have been laid, {2 km|boom|part} of it in front of Ambodi lagoon. {Some 650 people|workers|total} are at work, at a wage of {20,000 ariary|pay|each} a day. {Seventeen experts|experts|total} from France and Japan have arrived. {Sixty tonnes|recovered|total} of oil and oily sand have been removed. Contrary to press reports, the length of oiled coast is {6 km|coast|total}, not {nine|coast|total}.

No crew member is hurt. The cargo of {58,000 tonnes|cargo|total} is dry.
=== Indian Ocean Wire | 2021-08-20
Grounded ship breaks off Madagascar, spill grows

ANTSIRANANA, Aug 20 (IOW) - The bulk carrier Halcyon Bay broke in two on a reef off Madagascar overnight and the amount of oil in the sea {more than doubled|spill_ratio|change}, the environment minister said on Friday.

{About 480 tonnes|spilled|total} of fuel have now been lost, up from {230|spilled|total} on Thursday, said the minister, Lalao Rakotomavo. A spokesman for the owner, Kite Shipping, put it at {390|spilled|total}. Salvors had pumped out {540 tonnes|pumped|total}, leaving {60|left|total} in the after part.

Satellite pictures showed a slick of {31 square kilometres|slick|total}, against {12|slick|total} a week ago. It has soiled {22 kilometres|coast|total} of coast and {85 hectares|mangrove|total} of mangroves.

A salvage diver was killed when a hose parted, the {only death|dead_men|total} so far. {Forty-one workers|sick|total} have been treated for fumes. {Sixteen dolphins|dolphins|total} and {seven turtles|turtles|total} have been found dead; what they died of is unknown.

{Four thousand two hundred fishermen|fishers|total} are forbidden to fish, and Madagascar will ask for {$95 million|claim|target}, Rakotomavo said. The Wakashio, off Mauritius in 2020, spilled {1,000 tonnes|waka|comparison}.

The crew of {21|crew|total}, Indians and Filipinos, is held in a hotel.
=== Reunion Premiere Info | 2021-08-21
North of Madagascar: {840 tonnes|spilled|total} at sea?

{480|spilled|total} or {840|spilled|total}? The second figure, which ran over some agencies' tapes yesterday and which we repeated at noon, is the first with its digits turned round. We apologise. The minister said {four hundred and eighty|spilled|total}.

From Le Port the Champlain sailed this morning with {1,300 metres of boom|france|total}, {two skimmers|skimmers|total} and {ten sailors|sailors|total} trained in antipollution. She'll need {three days|sail_days|target}. France's prefect doesn't expect oil on Reunion: the slick, {thirty-odd square kilometres|slick|total}, drifts west, and Mayotte, {380 km|mayotte|total} away, is nearer.

On the spot, our correspondent found {five kilometres of boom|boom|total} and more anger than boom. The number of people cleaning has passed {a thousand|workers|total}. At Ambodi the women's group is paid by nobody. Those on the owner's list get {20,000 ariary|pay|each}, {four euros and a half|pay|each}.

The hotel keepers of Nosy Be, {140 km|nosybe|total} to the south, have seen {60 per cent|tourists|change} of their bookings go, without a drop of oil. "Tell them we're {a day's sail|sail|total} away," says one.

The dolphins: {sixteen|dolphins|total} yesterday, {nineteen|dolphins|total} this evening.
=== Ministry of the Environment and Sustainable Development, Antananarivo | 2021-09-10
HALCYON BAY: SITUATION AT 10 SEPTEMBER

Fuel oil on board on 6 August: {1,080 t|fuel_aboard|total}
Spilled: {455 t|spilled|total}, revised from {480 t|spilled|total} after the measuring of the tanks
Pumped off: {607 t|pumped|total}
Remaining in the wreck: {18 t|left|total}, which cannot be reached
Diesel: {160 t|diesel|total}, all pumped off
Oily waste collected: {1,340 t|recovered|total}, with an oil content of {about 190 t|recovered_oil|part}
Coast oiled: {27 km|coast|total}; cleaned: {11 km|coast_clean|part}
Mangroves oiled: {112 ha|mangrove|total}
Booms: {9.6 km|boom|total}
Workers: {1,480|workers|total}, of whom {63|sick|part} were treated in hospital
Fishermen registered for help: {5,160|fishers|total}, each with {150,000 ariary a month|fish_pay|each}
Dead dolphins: {31|dolphins|total}, of which {9|dolph_exam|part} examined; oil in the lungs of {4|dolph_oil|part}
Dead turtles: {12|turtles|total}

The State has lodged a claim of {118 million dollars|claim|target} with the owner's insurer. The earlier {95 million|claim|target} left out the reef, of which {3 ha|reef|total} are crushed.

The fore part will be towed out and sunk in water of {2,000 metres|sink_depth|target}. The wheat, {58,000 t|cargo|total}, is lost.
=== Tribune Verte, Antananarivo | 2021-10-04
Who counts the oil?

Take the ministry at its word: {1,080|fuel_aboard|total} in, {607|pumped|total} out, {18|left|total} left, so {455|spilled|total} in the sea. It looks like arithmetic. But {1,080|fuel_aboard|total} is the owner's figure, and the bunker note from Port Said, which we've seen, is for {1,240 tonnes|fuel_aboard|total}. If it's right the spill is {over 600|spilled|total}. The university's chemist, going by colour and thickness from the air, said {500 to 700|spilled|total} back in August.

The coast is another case. Kite counts {19 km|coast|total}, having left off any beach with "traces". We walked: {34|coast|total}. As to the dead dolphins, {38|dolphins|total} at the last tide, the ministry has stopped at {31|dolphins|total}.

At Ambodi they land {a fifth|catch|change} of what they did. Of {5,160 men|fishers|total} on the lists, {2,300|fishers_paid|part} have had a first {150,000 ariary|fish_pay|each}.

The insurer, meanwhile, speaks of a convention of 1976 that would cap the whole bill at {$18 million|limit|target}. Its offer is {11|offer|total}. Madagascar's demand, {118 million|claim|target}, is what the cruise trade here earns in {two years|cruise_years|total}. Mauritius, let it be said, is still waiting.
=== Indian Ocean Wire | 2022-06-14
Madagascar settles over Halcyon Bay spill for {$42 million|settled|total}

ANTANANARIVO, June 14 (IOW) - Madagascar will receive {$42 million|settled|total} from the owner and insurer of a bulk carrier that broke up on its northern reefs last August, officials said on Tuesday. It had claimed {$118 million|claim|target}; the insurer first offered {$11 million|offer|total}.

{Nine million|settled_fish|part} goes to {6,020 fishermen|fishers|total}, {more than the 5,160|fishers|comparison} once registered.

The Halcyon Bay carried {1,080 tonnes of fuel oil|fuel_aboard|total} and leaked {about 460|spilled|total}, the agreement says, without admitting it. A green newspaper had made that {over 600|spilled|total}. Along {27 kilometres|coast|total} of coast, {24|coast_clean|part} are clean. In all, {1,900 tonnes|recovered|total} of oily waste were gathered.

The captain, Nikos Vrettos, was sentenced in March to {20 months|jail|total}, of which he had served {seven|jail_served|part}, and fined {$5,000|fine|total}. A court heard that he had been at a birthday party on the bridge and that the ship was {six miles|off_course|total} off course.

{Four fifths|stern|part} of the wreck has been cut up, at a price of {$29 million|salv_cost|total}. The rest is to go by December, {16 months|wreck_time|target} after she struck.

The salvage diver killed last August is the {sole fatality|dead_men|total}.
