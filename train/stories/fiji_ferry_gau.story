# The ferry Adi Lomaloma capsizes off Gau, Fiji, in August 2009 (invented); a disputed manifest, navy divers, compensation
@ aboard | participants | people | people aboard | Adi Lomaloma | key | People aboard the ferry
@ aboard_pax | participants | people | passengers | Adi Lomaloma | key | Passengers aboard, without crew
@ rescued | rescued | people | survivors | Adi Lomaloma | key | People rescued
@ missing | missing | people | people aboard | Adi Lomaloma | key | People missing
@ bodies | killed | people | bodies | Adi Lomaloma | key | Bodies recovered
@ capacity | other:passenger limit | people | ferry | Adi Lomaloma | key | Passengers the ferry may carry
@ divers | participants | people | divers | wreck | key | Divers at the wreck
@ depth | water_depth | m | wreck | off Gau | key | Depth of the wreck at the seabed
@ comp_firm | aid | FJD | Bligh Lines and insurers | Fiji | key | Company's payment for each victim
@ comp_gov | aid | FJD | government | Fiji |  | State's payment for each victim
@ comp_ask | aid | FJD | families' lawyers | Fiji |  | Payment the lawyers ask per victim
@ comp_total | aid | FJD | all families | Fiji |  | Compensation in all
@ comp_factor | other:ratio | 1 | settlement | Fiji |  | Settlement against the first offer
@ comp_factor_ask | other:ratio | 1 | settlement | Fiji |  | Settlement against the lawyers' demand
@ crew | participants | people | crew | Adi Lomaloma |  | Crew aboard
@ crew_saved | rescued | people | crew | Adi Lomaloma |  | Crew members rescued
@ bodies_women | killed | people | women | Adi Lomaloma |  | Women among the bodies
@ bodies_wreck | killed | people | bodies in the wreck | Adi Lomaloma |  | Bodies brought up in two days
@ bodies_kids | killed | people | children | Adi Lomaloma |  | Children among bodies from the wreck
@ identified | other:bodies identified | people | bodies | Suva |  | Bodies identified
@ dead_all | killed | people | sinking | Adi Lomaloma |  | Dead and missing together
@ ghosts | killed | people | unlisted passengers | Adi Lomaloma |  | Victims beyond the State's count
@ koro_aboard | participants | people | islanders | Koro |  | Koro islanders aboard
@ koro_missing | missing | people | Nasau village | Koro |  | Missing from Nasau village
@ koro_dead | killed | people | islanders | Koro |  | Koro islanders lost
@ hosp | hospitalized | people | survivors | Suva |  | Survivors in hospital
@ length | other:ship length | m | ferry | Adi Lomaloma |  | Length of the ferry
@ sink_time | duration | days | sinking | Adi Lomaloma |  | Time from distress call to sinking
@ waves | other:wave height | m | sea | off Gau |  | Height of the waves that night
@ waves_safe | other:wave height | m | sea | Adi Lomaloma |  | Waves the ship could not bear
@ wind | wind_speed | km/h | wind | off Gau |  | Wind gusts that night
@ rafts | equipment | count | life rafts | off Gau |  | Life rafts found
@ rafts_empty | equipment | count | life rafts | off Gau |  | Life rafts found empty
@ boats | equipment | count | village boats | off Gau |  | Village boats in the search
@ past_1983 | killed | people | copra boat, 1983 | Vanua Balavu |  | Dead on a copra boat in 1983
@ boy_hours | duration | days | boy of 11 | off Gau |  | Time the boy was adrift
@ chains | other:chains | count | bulldozer | Adi Lomaloma |  | Chains on the bulldozer
@ chains_rule | other:chains | count | bulldozer | Adi Lomaloma |  | Chains required on the bulldozer
@ dist_gau | distance | km | wreck | Gau |  | Distance of the wreck from Gau
@ dive_limit | water_depth | m | Fiji navy divers | Fiji |  | Depth limit of Fiji's divers
@ search | area_affected | km2 | search | off Gau |  | Area searched
@ aircraft | equipment | count | aircraft | off Gau |  | Aircraft in the search
@ vessels | equipment | count | vessels | off Gau |  | Vessels in the search
@ divers_nz | participants | people | New Zealand divers | wreck |  | New Zealand divers at the wreck
@ divers_fiji | participants | people | Fiji divers | wreck |  | Fiji divers at the wreck
@ divers_aus | participants | people | Australian divers | wreck |  | Australian divers who may come
@ divers_nations | other:nations | count | divers | wreck |  | Nations that sent divers
@ depth_rail | water_depth | m | wreck | off Gau |  | Depth of the wreck's upper rail
@ dive_time | duration | days | dive | wreck |  | Bottom time of each dive
@ dives | other:dives | count | divers | wreck |  | Dives made to the wreck
@ over | other:passengers too many | people | ferry | Adi Lomaloma |  | Passengers above the limit
@ jackets | equipment | count | life-jackets | Adi Lomaloma |  | Life-jackets aboard
@ jackets_locked | equipment | count | life-jackets | Adi Lomaloma |  | Life-jackets locked away
@ questioned | other:people questioned | people | employees | Bligh Lines |  | Employees questioned
@ ships_held | equipment | count | other ships | Bligh Lines |  | Other ships of Bligh Lines
@ visibility | distance | m | divers | wreck |  | Visibility in the wreck
@ missing_inside | missing | people | bodies in the hull | Adi Lomaloma |  | Missing thought to be inside the hull
@ survival | share | % | people aboard | Adi Lomaloma |  | Share of people aboard who survived
@ truck | cost | FJD | truck insurance | Fiji |  | Insured value of a truck
@ sitin | participants | people | relatives | Suva |  | Relatives at the sit-in
@ salvage | cost | USD | salvage firm | Adi Lomaloma |  | Price of raising the ferry
@ salvage_share | share | % | health budget | Fiji |  | Salvage price against the health budget
@ families | other:families | count | families of victims | Fiji |  | Families in the claims
@ bail | cost | FJD | Lal Bhindi | Fiji |  | Bail of the director
@ decks | other:decks | count | ferry | Adi Lomaloma |  | Decks welded on
@ gravity | distance | m | centre of gravity | Adi Lomaloma |  | Rise of the centre of gravity
@ cargo | other:tonnes of cargo | t | cargo | Adi Lomaloma |  | Cargo on the car deck
@ dozer | other:tonnes of cargo | t | bulldozer | Adi Lomaloma |  | Weight of the bulldozer
@ bribe | cost | FJD | certificate | Suva |  | Bribe for the certificate
@ witnesses | participants | people | witnesses | Suva |  | Witnesses still to be heard
@ insured | cost | FJD | ferry | Adi Lomaloma |  | Insured value of the ferry
@ insurers | cost | FJD | insurers | Fiji |  | Loss of the insurers
@ premium | cost | FJD | Bligh Lines | Fiji |  | Yearly premium for the ferry
@ names | other:names | count | victims | report |  | Names on the report's title page
@ recs | other:recommendations | count | inquiry | Fiji |  | Recommendations of the inquiry
@ recs_done | other:recommendations | count | inquiry | Fiji |  | Recommendations carried out
@ ferries | equipment | count | inter-island ferries | Fiji |  | Inter-island ferries in Fiji
@ ferries_old | equipment | count | inter-island ferries | Fiji |  | Ferries over thirty years old
@ ferry_age | other:ship age | years | inter-island ferries | Fiji |  | Age of the old ferries
@ capacity_new | other:passenger limit | people | new vessel | Savusavu route |  | Passengers the new vessel may carry
@ aboard_new | participants | people | new vessel | Savusavu route |  | People on the new vessel at Christmas
@ raise_days | duration | days | divers | wreck |  | Days in which bodies were raised
@ comp_rise | other:ratio | 1 | Bligh Lines | Fiji |  | Rise of the company's offer
=== Pacific Press Service | 2009-08-23
Ferry sinks in Fiji; {more than 100|missing|total} feared missing

SUVA, Fiji (PPS) - A passenger and cargo ferry with {about 190 people|aboard|total} on board capsized in heavy seas off the Fijian island of Gau late Saturday, and rescuers had pulled {71 survivors|rescued|total} from the water by midday Sunday, police and maritime officials said.

{Nine bodies|bodies|total}, {five of them|bodies_women|part} women, had been recovered, Commissioner Apenisa Rokotuiloma told reporters in Suva. "That leaves {a hundred and something|missing|total} and I don't like to do that sum aloud," he said.

The Adi Lomaloma, a {38-metre|length|total} roll-on roll-off vessel built in Japan in 1977, had left Suva at 6 p.m. for Koro and Savusavu. It's licensed for {150 passengers|capacity|target}. The owner, Bligh Lines Ltd., said its manifest listed {134 passengers|aboard_pax|total} and {18 crew|crew|total}, but children under 12 travel free and were not written down.

The ferry sent a distress call at 11:40 p.m. and was gone {eight minutes later|sink_time|total}, a survivor said. Waves were {up to four metres|waves|total} high and the wind was gusting to {35 knots (65 kph)|wind|total}.

A New Zealand air force Orion found {five life rafts|rafts|total} at dawn, {two of them|rafts_empty|part} empty. Cargo ships and {some 20 village boats|boats|total} joined the search.

It's Fiji's worst accident at sea since 1983, when {17 people|past_1983|comparison} died on a copra boat near Vanua Balavu.
=== The Viti Sun | 2009-08-25
{43 bodies|bodies|total}, and a list that nobody believes

The tables at the Suva boat shed have been pushed together to make one long one. On it lie photographs. By last evening {43 people|bodies|total} had been brought home under sailcloth, and {30|identified|part} had been given back their names.

Police now say that {226 people|aboard|total} sailed in the Adi Lomaloma, not the {152|aboard|total} on the company's papers. They reached the number by asking families to come forward. {Eighty-eight|rescued|total} were saved, the last of them a boy of 11 found yesterday on a drum of kerosene, {30 hours|boy_hours|total} after she rolled over. {Ninety-five|missing|total} are unaccounted for.

{Sixty-one|koro_aboard|part} of those aboard were from Koro, going home for a wedding. In Nasau village alone they're waiting for {fourteen|koro_missing|part}.

"The bulldozer moved," said deckhand Sakiusa Tora, in his bed at the CWM Hospital, where {twenty-six|hosp|total} are being cared for. "There was one on the car deck with {two chains|chains|total} instead of {four|chains_rule|target}. She went over like a sleepy person."

Navy sonar has found a wreck in {68 metres|depth|total} of water, {nine nautical miles|dist_gau|total} south-east of Gau. The navy has {six divers|divers|total}, none of whom may go below {40|dive_limit|target}. Australia and New Zealand have been asked to help.

The company's director, Mr Lal Bhindi, said tickets had been sold for {134|aboard_pax|total} passengers and that anyone else was "a guest of the captain".
=== Fiji Police Force and Maritime Safety Administration | 2009-08-27
JOINT MEDIA STATEMENT No. 9
MV ADI LOMALOMA - POSITION AS AT 1600 HRS THURSDAY 27 AUGUST

Persons believed aboard: {231|aboard|total}
 Passengers: {213|aboard_pax|part}
 Crew: {18|crew|part}
Rescued: {88|rescued|total}
 of whom crew: {11|crew_saved|part}
Bodies recovered: {52|bodies|total}
Bodies identified: {49|identified|part}
Missing: {91|missing|total}
In hospital: {17|hosp|total}

Search area covered: {5,400 square kilometres|search|total}. Aircraft: {3|aircraft|total}. Vessels: {14|vessels|total}.

Divers: a team of {16|divers|total} ({10|divers_nz|part} Royal New Zealand Navy, {6|divers_fiji|part} Fiji Navy) is on site with a decompression chamber. The wreck lies on its port side. Depth to the upper rail by remote camera: {59 metres|depth_rail|total}; to the seabed: {71 metres|depth|total}, not {68|depth|total} as advised on Monday. Each dive allows {12 minutes|dive_time|each} on the bottom. Statement No. 8 said that {30 divers|divers|total} were coming; that included support staff.

Overloading: the vessel's certificate permits {150 passengers|capacity|target}. It's established that {at least 63|over|change} more than that were carried. Life-jackets aboard: {300|jackets|total}, of which {a large number|jackets_locked|part} were in a locked store.

The master, aged 44, isn't among the survivors. The Police have questioned {nine employees|questioned|total} of the company. Its {two other ships|ships_held|total} are held in port.

The public should not approach debris. Wallets and telephones found are to be handed in at any post office.
=== Radio Tasman, Morning Pacific (transcript) | 2009-08-29
HOST: To Fiji, a week on. New Zealand navy divers have been inside the ferry. Kirsty Vaile's on the support ship. Kirsty, what have they found?

VAILE: They've brought up {nineteen bodies|bodies_wreck|period} in {two days|raise_days|total}, Marcus, most from the lower saloon. That takes the confirmed dead to {seventy-one|bodies|total}. {Twelve|bodies_kids|part} of the {nineteen|bodies_wreck|period} were children. The commander, Lieutenant Ruth Tamihana, told me they can see perhaps {a metre|visibility|total}, and they're at the very edge of what's safe, {seventy-one metres down|depth|total}.

HOST: How many are they?

VAILE: {Ten|divers_nz|total} of ours, {sixteen|divers|total} all told. There's talk of {eight more|divers_aus|target} from Australia.

HOST: And those still lost?

VAILE: {Seventy-two|missing|total}. They think {about fifty|missing_inside|part} may be in the hull. You'll remember that on the first day people spoke of {a hundred and ninety|aboard|total} aboard. It's {two hundred and thirty-one|aboard|total} now, on a ship for {a hundred and fifty|capacity|target}, so {only thirty-eight percent|survival|part} came through alive.

HOST: What's the government saying to the families?

VAILE: The prime minister promised {five thousand Fiji dollars|comp_gov|target} for each victim, {about three and a half thousand|comp_gov|target} in our money. The company's offered {ten thousand|comp_firm|target}, if they sign not to sue. A woman on the jetty tore up the paper. Her husband's insurance on the truck he was driving, she said, was {twenty-eight thousand|truck|total}.
=== Pacific Press Service | 2009-09-02
Fiji ends dives at sunken ferry after diver is hurt

SUVA, Fiji (PPS) - Fiji called off the recovery of bodies from a sunken ferry on Wednesday after a New Zealand navy diver was taken ill with the bends, leaving {63 victims|missing|total} in the wreck or lost at sea.

The number of bodies recovered since the Adi Lomaloma capsized on Aug. 22 reached {80|bodies|total} with the {nine|bodies_wreck|period} lifted on Monday and Tuesday. {Eighty-eight people|rescued|total} survived out of {231|aboard|total}.

Defence officials said that {24 divers|divers|total} from {three nations|divers_nations|total} had made {140 dives|dives|total} to the ferry, which lies {71 metres (233 feet)|depth|total} below the surface near Gau island. The injured man was in stable condition in Suva.

Relatives from Koro island, which lost {38 people|koro_dead|part}, held a sit-in of {some 200|sitin|total} outside Parliament. They want the ship raised. A Singapore salvage firm has offered to do it for {$4.2 million|salvage|target}; the government says that's {a tenth|salvage_share|part} of its health budget.

Bligh Lines {doubled|comp_rise|change} its offer to families to {20,000 Fiji dollars ($10,300)|comp_firm|target} per victim. Lawyers for {57 families|families|total} said they would ask {150,000|comp_ask|target}.

Police have charged Lal Bhindi, the director, with manslaughter. He was freed on bail of {50,000 dollars|bail|total}.
=== The Viti Sun | 2009-11-14
Inquiry told of {262|aboard|total} aboard, "and a dog"

There were never {231|aboard|total}, the purser told the Commission of Inquiry yesterday. He had counted heads at the gangway with a clicker, as he'd always done, for the captain's own pocket: {244 passengers|aboard_pax|total}. With {eighteen|crew|part} of crew that makes {262|aboard|total}.

Counsel assisting, Ms Vasiti Naulu: "You said {231|aboard|total} to the police."

"I said what the police said."

If he's right, {174 people|dead_all|total} died and not the {143|dead_all|total} that the State counts, of whom {80|bodies|part} have a grave. The Commissioner, Sir Gordon Hale, asked where the {other thirty-one|ghosts|change} were from, and why nobody had missed them. "Fares in cash," the purser said. "Fellows from the sugar. Who'd know?"

The naval architect's evidence took up the afternoon. Designed in Japan for {a hundred and ten passengers|capacity|target} in sheltered waters, the ship was re-certified in Suva in 1998 for {one hundred and fifty|capacity|target}, after {two extra decks|decks|total} had been welded on. They raised her centre of gravity by {70 centimetres|gravity|change}. With {ninety tonnes|cargo|total} of cargo on the car deck, the bulldozer being {eleven of them|dozer|part}, she'd have been unsafe in a {two-metre|waves_safe|target} sea. That night it was {three and a half|waves|total}.

The certificate had cost {$800|bribe|total}, in an envelope. The surveyor who signed it draws a pension in Queensland.

The hearing resumes on Monday. {Forty-one witnesses|witnesses|total} remain.
=== Oceania Business Review | 2010-03-20
What a life at sea is worth

The Fiji government and Bligh Lines' insurers have settled with {131 families|families|total} of those lost in the Adi Lomaloma for {F$42,500|comp_firm|total} a victim, roughly {US$22,000|comp_firm|total}. It's {more than four times|comp_factor|change} the {10,000|comp_firm|target} put on the table a week after the sinking and {less than a third|comp_factor_ask|change} of the {150,000|comp_ask|target} that lawyers asked for. The State adds the {F$5,000|comp_gov|total} it promised in August.

In all the bill comes to {F$6.2 million|comp_total|total}. The ship was insured for {F$3.8 million|insured|total}, and as the insurers have paid for her too, they've lost {F$9.4 million|insurers|total} on an annual premium of {F$96,000|premium|each}.

Sir Gordon Hale's report, out this month, accepts that {"not fewer than 240 and not more than 262"|aboard|total} were aboard, and leaves the number of survivors where it always was, at {88|rescued|total}. {Eighty-one|bodies|total} have been found, one more having come ashore at Ovalau in December. The report's title page lists {152 names|names|total}.

Of its {64 recommendations|recs|total}, {one|recs_done|part} has been carried out: children must have tickets. {Seven|ferries_old|part} of the country's {eleven inter-island ferries|ferries|total} are over {thirty years|ferry_age|target} old. Bligh Lines, renamed, runs {two|ships_held|part}. On the Savusavu route, passengers say, the new vessel for {180|capacity_new|comparison} was carrying {a good 250|aboard_new|comparison} at Christmas.
