# The navy of Tarrasque blockades the port of Ormel and the isle of Sint Loo (invented)
@ waiting | equipment | count | merchant ships | Ormel roads | key | Merchant ships waiting outside Ormel
@ warships | equipment | count | Tarrascan navy | Ormel | key | Warships enforcing the blockade
@ boarded | other:ships boarded | count | merchant ships | Ormel | key | Ships boarded by the blockaders
@ seized | captured | count | merchant ships | Ormel | key | Ships seized by the blockaders
@ flour_days | duration | days | flour stocks | Ormel | key | How long Ormel's flour will last
@ diesel | cost | USD | diesel | Ormel | key | Price of a litre of diesel
@ halcyon_dead | killed | people | crew | Halcyon Grace | key | Crew killed on the Halcyon Grace
@ zone | distance | km | closed zone | Ormel | key | Radius of the closed sea zone
@ halcyon_missing | missing | people | crew | Halcyon Grace |  | Crew missing from the Halcyon Grace
@ halcyon_crew | participants | people | crew | Halcyon Grace |  | Crew aboard the Halcyon Grace
@ halcyon_saved | rescued | people | crew | Halcyon Grace |  | Crew rescued from the Halcyon Grace
@ halcyon_hurt | injured | people | crew | Halcyon Grace |  | Crew hurt on the Halcyon Grace
@ halcyon_cargo | other:cargo of grain | t | Halcyon Grace | Ormel |  | Wheat carried by the Halcyon Grace
@ halcyon_oil | spill_volume | L | Halcyon Grace | Ormel |  | Fuel oil lost from the Halcyon Grace
@ slick | area_affected | km2 | oil slick | Ormel |  | Size of the oil slick
@ shots | strikes | count | frigate Vaillant | Halcyon Grace |  | Shells fired at the Halcyon Grace
@ detained | captured | people | seamen | Tarrasque |  | Seamen held by Tarrasque
@ detained_fil | captured | people | Filipino seamen | Tarrasque |  | Filipinos among the seamen held
@ ormel_people | affected | people | inhabitants | Ormel |  | Inhabitants of Ormel
@ loo_people | affected | people | islanders | Sint Loo |  | Inhabitants of Sint Loo
@ imports | share | % | imports by sea | Ormel |  | Share of imports that come by sea
@ premium | share | % | war-risk premium | Ormel |  | War-risk insurance premium
@ waiting_tankers | equipment | count | tankers | Ormel roads |  | Tankers among the waiting ships
@ halcyon_km | distance | km | Halcyon Grace | Ormel |  | Where the Halcyon Grace was hit
@ halcyon_burn | duration | days | Halcyon Grace | Ormel |  | How long the Halcyon Grace burnt
@ waiting_gone | equipment | count | bulk carriers | Ormel roads |  | Waiting ships that gave up
@ offer_share | share | % | dues dispute | Ormel |  | Weekly loss as share of the difference
@ evac_share | share | % | islanders | Sint Loo |  | Share of islanders who have left
@ traffic_diff | other:port calls | count | port | Ormel |  | More ships let in than the week before
@ convoy_fuel | other:diesel in convoy | L | convoy | Kerlan League |  | Diesel carried by the convoy
@ dues_fair | cost | USD | harbour dues | Kerlan League |  | Harbour dues the League thinks fair
@ debt_years | duration | days | harbour dues | Kerlan League |  | Time proposed for paying the dues
@ unloaded | other:cargo unloaded | t | convoy | Ormel |  | Cargo landed on the first day
@ freed | captured | people | seamen | Tarrasque |  | Seamen set free
@ waiting_in | equipment | count | merchant ships | Ormel roads |  | Waiting ships berthed or under way
@ diesel_fall | change_rate | % | diesel | Ormel |  | Fall of the diesel price
@ demurrage | cost | USD | bulk carriers | Ormel roads |  | Daily cost of a waiting ship
@ traffic_normal | other:port calls | count | port | Ormel |  | Ships calling in a normal week
@ traffic_now | other:port calls | count | port | Ormel |  | Ships that got in during a week
@ bread | cost | USD | loaf | Ormel |  | Price of a loaf in Ormel
@ ferry | equipment | count | ferries | Sint Loo |  | Ferries allowed to Sint Loo
@ evac_loo | evacuated | people | islanders | Sint Loo |  | Islanders taken off Sint Loo
@ convoy_ships | equipment | count | convoy | Kerlan League |  | Merchant ships in the League's convoy
@ convoy_escort | equipment | count | escort | Kerlan League |  | Warships escorting the League's convoy
@ convoy_food | other:food in convoy | t | convoy | Kerlan League |  | Food carried by the convoy
@ convoy_km | distance | km | convoy | Ormel |  | Convoy's distance from Ormel
@ arms_found | other:rifles found | count | rifles | Orsini Star |  | Rifles said found on the Orsini Star
@ blockade_days | duration | days | blockade | Ormel |  | How long the blockade has lasted
@ debt | cost | USD | harbour dues | Ormel |  | Dues Tarrasque says Ormel owes
@ offer | cost | USD | harbour dues | Ormel |  | What Ormel offered to pay
@ trade_loss | cost | USD | trade | Ormel |  | Ormel's loss of trade a day
@ hospital_dead | killed | people | dialysis patients | Ormel |  | Patients dead for want of supplies
@ blockade_1961 | duration | days | blockade of 1961 | Ormel |  | Length of the 1961 blockade
@ dead_1961 | killed | people | people | Ormel 1961 |  | Dead of the 1961 blockade
@ fishing | equipment_lost | count | fishing boats | Ormel |  | Fishing boats sunk or rammed
@ fishermen | killed | people | fishermen | Ormel |  | Fishermen killed
@ mines | other:sea mines | count | mines | Ormel |  | Mines said laid in the approaches
@ navy_all | equipment | count | Tarrascan navy | Tarrasque |  | All warships of Tarrasque
@ freight | change_rate | % | freight rates | region |  | Rise of freight rates
@ vote_for | vote_share | count | League council | Kerlan League |  | States voting for the convoy
@ vote_against | vote_share | count | League council | Kerlan League |  | States voting against the convoy
@ marchers | participants | people | marchers | Ormel |  | Marchers on the Ormel quay
=== Seaway Gazette | 1993-05-04
Ormel closed: {eleven ships|waiting|total} at anchor

Tarrascan warships turned away the first merchantmen off Ormel at daybreak on Monday, hours after the government in Port Tarrasque declared the sea within {30 nautical miles|zone|total} of the breakaway port shut to all flags.

Lloyd's agent at Ormel reports {eleven vessels|waiting|total} waiting in the roads, {four of them laden tankers|waiting_tankers|part}. {Two coasters|boarded|total} were boarded and let go; {a third, the Orsini Star|seized|total}, was taken under tow. Tarrasque says it found {600 rifles|arms_found|total} beneath her bagged rice. Her owners say there were none.

Naval sources put the blockading force at {five ships|warships|total}: the frigates Vaillant and Tenace, and three patrol craft. Tarrasque's whole fleet is {fourteen hulls|navy_all|total}.

The port, with {310,000 inhabitants|ormel_people|total}, handles {45 calls|traffic_normal|each} in an ordinary week and brings in {nine-tenths|imports|total} of what it eats and burns. Tarrasque claims {$86 million|debt|total} in harbour dues withheld since Ormel's secession.

Underwriters quoted war-risk cover at {1.25 per cent of hull value|premium|total} last night. On Friday it was {0.05 per cent|premium|total}.

Old hands recall 1961, when a blockade lasted {73 days|blockade_1961|comparison} and {some 200 people|dead_1961|comparison}, mostly infants, did not live to see it lifted.
=== Ormel Free Radio | 1993-05-12
Evening bulletin

Citizens. This is the ninth evening.

The Supply Commission informs you that there is flour in the silos for {34 days|flour_days|total} at the present ration. A loaf remains at {40 cents|bread|each}, whatever you are asked in the Rue des Cordiers. Report those who ask more.

Diesel will be {one dollar ten the litre|diesel|each} from tomorrow; at the start of the month it was {62 cents|diesel|each}. Bus drivers should collect their coupons.

From the harbour master: {nineteen ships|waiting|total} are waiting for the sea to be free. {Three|traffic_now|period} came in during the week, under cover of fog, and we salute their masters. The pirates have boarded {seven|boarded|total} and stolen {three|seized|total}.

A trawler, the Petite Louise, was rammed last night by a patrol boat off the Gull Rocks. {Two men|fishermen|total} drowned. {Four boats|fishing|total} have now been lost to our fishermen.

To the {8,400 people|loo_people|total} of Sint Loo: you are not forgotten. {Two ferries|ferry|target} have been offered through the Red Cross; Port Tarrasque has agreed to {one|ferry|target}.

{Twenty thousand|marchers|total} of you stood on the quay on Sunday. The enemy saw it through his glasses. He has {eight ships|warships|total} out there tonight, and not enough.
=== Transworld Press | 1993-05-17
Frigate fires on grain ship, {3 dead|halcyon_dead|period}, {6 missing|halcyon_missing|total}

ORMEL, May 17 (TP) - A Tarrascan frigate shelled a Greek-managed bulk carrier trying to run the blockade of Ormel before dawn on Monday, killing {at least three seamen|halcyon_dead|period}. {Six others|halcyon_missing|total} were missing.

The Halcyon Grace, with {26 crew|halcyon_crew|total} and {18,500 tonnes of wheat|halcyon_cargo|total}, caught fire {nine miles|halcyon_km|total} from the harbour mouth. {Seventeen men|halcyon_saved|total}, {five with burns|halcyon_hurt|part}, were picked up by pilots' launches.

Tarrasque said the Vaillant fired {four rounds|shots|period}, all of them warnings, after hails went unanswered. Survivors counted {a dozen|shots|period}.

It was the worst bloodshed since the blockade began {two weeks|blockade_days|total} ago. Before it the only deaths had been those of {two fishermen|fishermen|total}.

Port officials reported {23 ships|waiting|total} at anchor and {nine|warships|total} Tarrascan naval vessels within sight. Tarrasque has boarded {16 merchantmen|boarded|total} and diverted {five|seized|total} to its own ports, a foreign ministry spokesman there said. {Sixty-one sailors|detained|total}, including {28 Filipinos|detained_fil|part}, are being held as witnesses.

War-risk premiums rose to {3 percent|premium|total} in London and freight rates across the region by {15 percent|freight|change}. The exclusion zone will be widened to {50 miles|zone|target} on Thursday, the spokesman added.
=== The Mercantile Review | 1993-05-24
What a siege by water costs

A bulk carrier lying idle off Ormel costs her owners {$9,000 a day|demurrage|each}. There are {27 such ships|waiting|total}, by our count, or were until {three of them|waiting_gone|part} gave up on Saturday and made for Kerlan. The port loses {$2.4m of trade|trade_loss|each} every day. Tarrasque demands {$86m|debt|target}; Ormel has let it be known through bankers that it would pay {$30m|offer|target}. Each week of obstinacy eats {nearly a third|offer_share|part} of the difference.

In the town diesel fetches {$1.90|diesel|each}, and the Supply Commission's stocks of flour are down to {25 days|flour_days|total}, although a merchant with keys to the silos laughs at the number. "Say {twelve|flour_days|total}." The hospital has lost {four dialysis patients|hospital_dead|total}. On Sint Loo, {one islander in six|evac_share|part}, {1,400 people|evac_loo|total} in all, has left by the Red Cross ferry.

The Halcyon Grace burnt for {two days|halcyon_burn|total} and sank. The toll is {seven|halcyon_dead|period}, with {two|halcyon_missing|total} not found. {Some 400 tonnes|halcyon_oil|total} of fuel oil went down with her or floated off; the slick covers {60 square kilometres|slick|total}.

Does the ring hold? Tarrasque keeps {ten warships|warships|total} on station out of {fourteen|navy_all|total} and cannot do so past midsummer without docking them. In its third week it let through {five vessels|traffic_now|period}, {two more|traffic_diff|change} than in the second.
=== Kerlan League Secretariat | 1993-05-28
Press communiqué 93/41

The Council of the League, by {nine votes|vote_for|total} to {two|vote_against|total}, has authorised a relief convoy to Ormel and Sint Loo.

Merchant vessels: {6|convoy_ships|total}
Escort: {4 frigates and a replenishment ship|convoy_escort|total}
Food and medicines: {31,000 tonnes|convoy_food|total}
Diesel fuel: {2.5 million litres|convoy_fuel|total}

The Council does not recognise the closed zone, whether of {30|zone|total} or, since 20 May, of {50 nautical miles|zone|total}. Tarrasque has been told the convoy's course.

The Council deplores the death of {nine seamen|halcyon_dead|period} of the m.v. Halcyon Grace, for whom there is no longer hope, and calls for the release of the {74 mariners|detained|total} and {eight ships|seized|total} held in Tarrascan ports. It has taken note of Tarrasque's statement that {22 vessels|boarded|total} have been visited "with courtesy". The shipowners' federation lists {35|boarded|total}.

Both parties are invited to Kerlan on 3 June. The Council would consider harbour dues of {$45 million|dues_fair|target}, payable over {ten years|debt_years|target}, a fair settlement.

Information received by the Secretariat that {forty mines|mines|total} have been laid in the southern approach is being examined.
=== Transworld Press | 1993-06-02
Convoy enters Ormel as Tarrasque steps back

ORMEL, June 2 (TP) - Church bells rang in Ormel on Wednesday as {six freighters|convoy_ships|total} escorted by warships of the Kerlan League sailed through Tarrasque's blockade without a shot.

At dawn the convoy had been {18 miles|convoy_km|total} off. {Seven Tarrascan ships|warships|total}, down from {ten|warships|total} last week, shadowed it and turned away. By evening {1,200 tonnes|unloaded|period} had been unloaded.

The government in Port Tarrasque said it was suspending, not ending, the measures it took {30 days|blockade_days|total} ago, and that the zone shrank to {12 miles|zone|total}, its ordinary waters. It freed {49 of the 74 seamen|freed|part} but kept {all eight ships|seized|total}.

City officials admitted flour would have run out in {six days|flour_days|total}. Diesel, {$2.30|diesel|each} on the black market on Tuesday, {halved|diesel_fall|change} overnight. Of {30 vessels|waiting|total} counted in the roads at the weekend, {twenty-one|waiting_in|part} had berthed or were under way.

The blockade killed {nine men|halcyon_dead|period} on the grain carrier Halcyon Grace, {five fishermen|fishermen|total} and, doctors say, {eleven patients|hospital_dead|total} for lack of drugs and power. Minesweepers found {no mines|mines|total}.

Talks open on Thursday. Tarrasque wants {$70 million|debt|target}.
