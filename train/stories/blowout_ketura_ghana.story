# Blowout of Corvane Energy's Sankofa Deep well off Cape Three Points, Ghana (invented)
@ flow | flow_rate | L/day | leaking well | off Ghana | key | Oil escaping from the well a day
@ captured | flow_rate | L/day | funnel and tanker | off Ghana | key | Oil captured a day
@ spilled | spill_volume | L | oil spilled | off Ghana | key | Oil spilled in all
@ boom | distance | km | floating boom | Ghana | key | Length of boom laid
@ cost | cost | USD | Corvane Energy | Ghana | key | Cost of the spill to Corvane
@ share | cost | GBP | Corvane share | London | key | Corvane share price
@ people | participants | people | response workers | Ghana | key | People working on the response
@ vessels | equipment | count | response vessels | Ghana | key | Vessels working on the response
@ dead | killed | people | rig crew | off Ghana |  | Rig workers killed
@ missing | missing | people | rig crew | off Ghana |  | Rig workers missing
@ hurt | injured | people | rig crew | off Ghana |  | Rig workers hurt
@ hurt_bad | injured | people | rig crew | Takoradi |  | Rig workers with severe burns
@ aboard | participants | people | rig crew | off Ghana |  | People aboard the rig
@ ghanaians | participants | people | Ghanaian crew | off Ghana |  | Ghanaians aboard the rig
@ depth | water_depth | m | wellhead | off Ghana |  | Depth of water at the well
@ dist | distance | km | rig | Cape Three Points |  | Distance of the well from shore
@ slick | area_affected | km2 | slick | off Ghana |  | Area of the slick
@ shore | distance | km | oiled shore | Ghana |  | Length of coast with oil
@ shore_ci | distance | km | oiled shore | Ivory Coast |  | Length of Ivorian coast with oil
@ slick_dist | distance | km | slick | Axim |  | Distance of the slick from Axim
@ boom_more | distance | km | floating boom | Southampton |  | Further boom on its way
@ boom_plan | distance | km | floating boom | Ghana |  | Boom the ministry asked for
@ boom_lost | distance | km | floating boom | Ghana |  | Boom torn loose by swell
@ boom_price | cost | USD | boom | Ghana |  | Price of boom by the metre
@ disp | other:dispersant sprayed | L | dispersant | off Ghana |  | Dispersant sprayed
@ canoes | equipment | count | fishing canoes | Western Region |  | Canoes kept ashore
@ fishers | affected | people | fishermen | Western Region |  | Fishermen without work
@ fish_price | cost | GHS | fish | Takoradi |  | Price of a crate of herring
@ fish_pay | cost | GHS | fishermen | Western Region |  | Weekly pay offered to fishermen
@ turtles | other:turtles dead | count | turtles | Western Region |  | Turtles found dead
@ fund | aid | USD | compensation fund | Ghana |  | Compensation fund
@ share_fall | change_rate | % | Corvane share | London |  | Daily change of Corvane's share
@ mktcap | cost | GBP | Corvane Energy | London |  | Stock value lost
@ dividend | cost | USD | Corvane Energy | London |  | Dividend held back
@ bond | share | % | Corvane bond | London |  | Yield of Corvane's bond
@ stake | share | % | Corvane Energy | Sankofa Deep |  | Corvane's stake in the licence
@ stake_gov | share | % | state oil company | Sankofa Deep |  | State's stake in the licence
@ relief_depth | distance | km | relief well | off Ghana |  | Depth reached by the relief well
@ relief_goal | distance | km | relief well | off Ghana |  | Depth the relief well must reach
@ relief_time | duration | days | relief well | off Ghana |  | Time to finish the relief well
@ capacity | flow_rate | L/day | tanker | off Ghana |  | What the tanker can take a day
@ mud | other:mud pumped | L | kill attempt | off Ghana |  | Mud pumped into the well
@ leak_days | duration | days | leak | off Ghana |  | Days the well has leaked
@ macondo | spill_volume | L | Deepwater Horizon 2010 | Gulf of Mexico |  | Oil spilled by Deepwater Horizon
@ macondo_days | duration | days | Deepwater Horizon 2010 | Gulf of Mexico |  | Days the Macondo well leaked
@ valdez | spill_volume | L | Exxon Valdez 1989 | Alaska |  | Oil spilled by Exxon Valdez
@ burnt | spill_volume | L | oil burnt at sea | off Ghana |  | Oil burnt at sea
@ skimmed | spill_volume | L | oily water skimmed | off Ghana |  | Oily water skimmed
@ output | flow_rate | L/day | Ghana's fields | Ghana |  | Ghana's oil output a day
@ drift | distance | km | rig wreck | off Ghana |  | Distance the burning rig drifted
@ insured | cost | USD | Corvane Energy | off Ghana |  | Insurance of Corvane per incident
@ claims | other:claims received | count | claims | Ghana |  | Claims for lost earnings
@ claims_paid | other:claims paid | count | claims | Ghana |  | Claims paid
@ cost_fc | cost | USD | Corvane Energy | Ghana |  | Final bill expected
@ cost_ratio | other:ratio | 1 | two forecasts of the bill | London |  | Rival forecast against the first
@ cash | cost | USD | Corvane Energy | London |  | Cash held by Corvane
@ bank | cost | USD | Corvane Energy | London |  | Corvane credit line
@ mktcap_days | duration | days | fall of the stock | London |  | Time of the fall in value
@ flow_ratio | other:ratio | 1 | leak estimate | off Ghana |  | Growth ratio of the leak estimate
@ shore_heavy | distance | km | oiled shore | Ghana |  | Coast with heavy oil
@ spilled_gross | spill_volume | L | oil out of the well | off Ghana |  | Oil out of the well, captured included
@ captured_sum | spill_volume | L | oil captured | off Ghana |  | Oil captured in all
@ macondo_ratio | share | % | spill against Macondo | off Ghana |  | Spill as a share of Macondo
@ evap | share | % | oil evaporated | off Ghana |  | Share of the oil that evaporates
@ plume | share | % | oil in a deep layer | off Ghana |  | Share of the oil in deep water
@ plume_depth | water_depth | m | oil in a deep layer | off Ghana |  | Depth of the oil layer
@ reply_days | duration | days | Beltrán group | Las Palmas |  | Time to analyse the film
@ test | duration | days | pressure test | off Ghana |  | Length of the pressure test
@ fine | cost | USD | Corvane Energy | Ghana |  | Fine asked by the regulator
=== Atlantic Newswire | 2019-02-11
{Six missing|missing|total} after rig blast off Ghana, well leaking

ACCRA, Feb 11 (AN) - {Six workers|missing|total} were missing and {17|hurt|total} injured on Monday after gas exploded aboard a drilling rig hired by Britain's Corvane Energy off the western coast of Ghana, officials said. Oil was escaping from the well.

The Ocean Ketura had {126 people|aboard|total} aboard, {81 of them|ghanaians|part} Ghanaians, when it caught fire before dawn {62 km|dist|total} south of Cape Three Points. Supply boats took the survivors to Takoradi. {Four|hurt_bad|part} have severe burns, the naval hospital said.

The rig, still alight, had drifted {about 300 metres|drift|total} by nightfall. A robot submarine filmed a plume at the wellhead, in {1,340 metres|depth|total} of water. Corvane estimated the leak at {2,000 barrels a day|flow|total}. "We regard that as a ceiling," said country manager Fiona Strachan.

The energy ministry was sending {five vessels|vessels|total} and had {14 km|boom|total} of floating boom in Takoradi and Tema, it said. It wants {at least 100 km|boom_plan|target}.

Corvane owns {55 percent|stake|part} of the Sankofa Deep licence and the state's Volta Petroleum {20 percent|stake_gov|part}. Ghana pumps {some 190,000 barrels|output|comparison} daily from other fields, none of which were affected.

The shares lost {17 percent|share_fall|change} in London and closed at {341 pence|share|total}.

The worst blowout on record, at BP's Macondo well in the Gulf of Mexico in 2010, ran for {87 days|macondo_days|comparison} and put {4.9 million barrels|macondo|comparison} of crude into the sea.
=== Western Coast Herald | 2019-02-15
"Even the sea is on strike": canoes ashore at Axim and Dixcove

The Fisheries Commission has ordered every canoe between Cape Three Points and Half Assini off the water. That is {3,700 boats|canoes|total} and, the chief fishermen say, {around 25,000 men|fishers|total} with nothing to do but mend nets.

The oil has not come. By satellite it covers {240 square kilometres|slick|total}, with its front edge {38 kilometres|slick_dist|total} from Axim beach, the Environmental Protection Agency told the Herald. "The wind is our friend until Sunday," said regional director Kwabena Essuman.

Hopes for the lost rig hands are gone. Divers brought up {two bodies|dead|total} on Wednesday, one of them of Emmanuel Nketsia, a crane driver from Shama. {Four|missing|total} are still being sought. The wreck went down on Tuesday night.

At Takoradi harbour a crate of herring that fetched {180 cedis|fish_price|each} last week cost {420|fish_price|each} yesterday. Corvane has offered each registered fisherman {350 cedis a week|fish_pay|each}; the canoe owners' council wants {900|fish_pay|target}.

Along the estuary of the Ankobra, soldiers were staking out orange boom. {Twenty-two kilometres|boom|total} are in position now. It is not much for a coast like ours. The company says that {650 people|people|total} and {18 ships|vessels|total} are at work and that {30 km more|boom_more|increment} of the barrier is in the air from Southampton.

As for the leak, Accra no longer believes in {2,000 barrels|flow|total}. The ministry's engineers put it at {5,000|flow|total}.
=== Corvane Energy plc | 2019-02-19
OPERATIONAL UPDATE No. 9 - SANKOFA DEEP

Source control. A containment funnel was lowered onto the wellhead on 17 February and is connected to the tanker Gannet Spirit. In the last 24 hours it collected {1,900 barrels|captured|period} of oil. Once optimised, the system can handle {10,000 barrels per day|capacity|target}.

Flow rate. The Company acknowledges the Ministry's estimate of {5,000 barrels per day|flow|total}. No reliable measurement exists.

Relief well. The Stena-class drillship Boreas arrived on location on 18 February. It must reach {3,950 metres|relief_goal|target} below the sea floor, which is expected to take {55 to 70 days|relief_time|target}.

Surface response, at 06:00 GMT
Vessels: {34|vessels|total}
Personnel: {1,450|people|total}
Boom deployed: {48 km|boom|total}
Oily water skimmed: {9,600 barrels|skimmed|total}
Dispersant applied: {210,000 litres|disp|total}
Shoreline oiled: {nil|shore|total}

People. We mourn {five colleagues|dead|total}. The search for {the one|missing|total} still missing has been handed to the Navy. {Three|hurt_bad|part} of the injured remain in hospital, in Accra and Johannesburg.

Cost. Expenditure to date amounts to approximately {$35 million|cost|total}. Corvane carries insurance of {$400 million|insured|target} per incident.

Claims. {2,112 claims|claims|total} for lost earnings have been received. {847|claims_paid|part} have been paid. A claims office will open at Axim on Thursday.

Media enquiries: +44 20 7946 0112
=== The London Ledger | 2019-02-26
Corvane shares sink again as Ghana {doubles|flow_ratio|change} leak estimate

Corvane Energy has now lost {£2.1bn|mktcap|change} of its stock market worth in {a fortnight|mktcap_days|total}. The oil explorer fell {a further 11 per cent|share_fall|change} yesterday, to {268p|share|total}, after a panel appointed by the government in Accra said that its broken well off west Africa was leaking {between 8,000 and 11,000 barrels a day|flow|total}, not the {5,000|flow|total} assumed until now. On the Friday before the accident the price was {412p|share|total}.

The company did not dispute the range. It said that the funnel was bringing up {4,200 barrels|captured|total} daily, and "improving".

Brokers are busy with bigger sums. Corvane says that it has spent {$88m|cost|total}. Harcastle Stone thinks that the final bill may be {$1.1bn|cost_fc|total}, Pryce Bellamy {nearly twice|cost_ratio|change} that. With cash of {$740m|cash|total} and a {$300m|bank|target} credit line, the dividend of {9 cents a share|dividend|each}, due in April, was put off on Sunday night. The yield on its 2024 bond has gone from {6.2|bond|total} to {13.8 per cent|bond|total}.

Nor is it only money. {Six men|dead|total} died, the last of them found on Thursday. The attorney-general has spoken of criminal charges.

Off Axim, tar balls came ashore on Saturday along {four miles|shore|total} of beach. {More than 2,000 people|people|total} are raking, booming and skimming. Ms Strachan, who until a fortnight ago was known mainly for the company's Christmas party, gives the press conferences.
=== Gulf of Guinea Desk | 2019-03-05
Sankofa Deep: Corvane tries to plug the well. Live

06:20 GMT. Pumps on the Boreas have started. The idea: heavy mud down the throat of the well faster than oil can come up it.

07:05. Reminder of where we are. Day {22|leak_days|total} of the leak. {Eight to eleven thousand barrels|flow|total} a day according to the panel. The funnel had been taking {6,500|captured|total}, but it had to be lifted for the attempt, so for now the lot goes into the sea.

08:30. {4,000 barrels|mud|total} of mud in. Plume on the video feed looks browner. Everybody has a theory.

09:50. EPA: {31 km|shore|total} of the Western Region's shore has oil on it, {12|shore_heavy|part} heavily. Across the border near Assinie the Ivorians report {9 km|shore_ci|total}.

11:15. {Ninety-four turtles|turtles|total} washed up dead since the weekend, says the wildlife society.

12:40. Pumping paused. {Nine thousand barrels|mud|total} gone down.

13:10. Swell broke {6 km|boom_lost|part} of boom off Princes Town. There's {85 km|boom|total} out altogether, the navy tells me, with {61 ships|vessels|total}.

14:02. Shares at {231p|share|total}, {down 4%|share_fall|change}.

15:45. Strachan: "It has not worked." The mud went up, not down. Funnel to be put back by Thursday. That leaves the relief well: {1,700|relief_depth|total} of {3,950 metres|relief_goal|target} drilled.

16:20. Minister says government will ask for a {$500m|fund|target} compensation fund. Corvane: "We'll study it."
=== Tidal Science Review | 2019-03-14
How much oil? A question of minutes of video

For a month the world was told {2,000 barrels|flow|total}, then {5,000|flow|total}, then {8,000 to 11,000|flow|total}. When Corvane at last released high-resolution film of the plume on 8 March, Ana Beltrán's group at Las Palmas needed {two days|reply_days|total} to reply: {12,000 to 19,000 barrels a day|flow|total}, most likely {15,000|flow|total}. In litres that is {2.4 million|flow|total}.

The ministry adopted her number on Tuesday. The company calls it "at the high end".

Multiply. From 11 February to yesterday the well ran for {31 days|leak_days|total} and lost, gross, {some 465,000 barrels|spilled_gross|total}. The funnel, now collecting {7,900|captured|total} a day, had taken {130,000|captured_sum|part} of it. That leaves {335,000 barrels|spilled|total} in the Gulf of Guinea, more than the {257,000|valdez|comparison} of the Exxon Valdez but {about seven per cent|macondo_ratio|change} of Macondo's total.

Where is it? Burning has disposed of {18,000 barrels|burnt|part}. {A third|evap|part} or so evaporates. The visible slick, at {5,900 sq km|slick|total}, holds a fraction of the rest. Beltrán thinks that {as much as 40 per cent|plume|part} hangs in a layer at {900 to 1,100 metres|plume_depth|total}, kept there by the {760,000 litres|disp|total} of dispersant pumped in at the wellhead.

"Everybody asks me about the boom," she says. Ghana has laid {102 kilometres|boom|total} at {$90 a metre|boom_price|each}. "Boom is for the cameras."
=== Atlantic Newswire | 2019-04-02
Corvane seals Ghana well after {50 days|leak_days|total}

ACCRA, April 2 (AN) - Corvane Energy said on Tuesday cement pumped through a relief well had sealed the blown-out Sankofa Deep well off Ghana, which had spewed crude into the Atlantic for {50 days|leak_days|total}.

No oil has been seen at the wellhead since Sunday night, and a pressure test held for {36 hours|test|total}, it said.

The blowout on Feb. 11 killed {six workers|dead|total}. Government scientists estimate that {14,000 barrels|flow|total} a day poured out on average, and that {410,000 barrels|spilled|total}, or {65 million litres|spilled|total}, remained in the sea after what the company captured, at best {9,800 barrels|captured|total} a day. Corvane's own figure for the oil lost is {290,000 barrels|spilled|total}.

Energy minister Adwoa Bruce-Mensah said the regulator would seek a fine of {$650 million|fine|target} on top of the {$500 million|fund|total} fund the British firm agreed to last week.

Corvane has spent {$620 million|cost|total} so far and set aside {$1.3 billion|cost_fc|total} in all. Its shares rose {8 percent|share_fall|change} to {259 pence|share|total}; they traded at {412|share|total} before the disaster.

Oil fouled {118 km|shore|total} of beach and mangrove in Ghana and {26 km|shore_ci|total} in Ivory Coast. {About 3,100 people|people|total} and {40 vessels|vessels|total}, down from a peak of {72|vessels|total}, are still cleaning up, and {130 km|boom|total} of boom will stay until June. The fishing ban ends on April 15 except around Axim.
