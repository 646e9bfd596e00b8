# Hurricane Marguerite crosses the twin-island state of St. Aubrey and Carrow, September 2016; deaths, roofs, power, aid
@ dead_total | killed | people | hurricane victims | St. Aubrey and Carrow | key | Deaths in the whole state
@ dead_aubrey | killed | people | hurricane victims | St. Aubrey | key | Deaths on St. Aubrey
@ dead_carrow | killed | people | hurricane victims | Carrow | key | Deaths on Carrow
@ dead_boat | killed | people | fishermen | off Carrow |  | Fishermen lost with their boat
@ dead_slide | killed | people | hillside dwellers | Morne Laurent |  | Killed in the Morne Laurent mudslide
@ missing_total | missing | people | islanders | St. Aubrey and Carrow |  | People missing in the state
@ missing_carrow | missing | people | islanders | Carrow |  | People missing on Carrow
@ injured_total | injured | people | islanders | St. Aubrey and Carrow |  | People injured in the state
@ wind | wind_speed | km/h | Marguerite | at landfall | key | Sustained wind at landfall
@ gust | wind_speed | km/h | Marguerite | Carrow |  | Strongest gust measured on Carrow
@ wind_later | wind_speed | km/h | Marguerite | open sea |  | Sustained wind after leaving the islands
@ category | other:storm category | 1 | Marguerite | at landfall |  | Category of the hurricane
@ surge | water_depth | m | storm surge | Port Ellery |  | Height of the surge at Port Ellery
@ surge_forecast | water_depth | m | storm surge | both islands |  | Surge forecast before the storm
@ rain | water_depth | m | rainfall | St. Aubrey |  | Rain fallen on St. Aubrey
@ nopower_aubrey | without_power | people | households | St. Aubrey | key | Households without power on St. Aubrey
@ nopower_carrow | without_power | people | households | Carrow |  | Households without power on Carrow
@ roofs_carrow | share | % | roofs | Carrow |  | Share of Carrow's buildings damaged
@ homes_aubrey | buildings_destroyed | count | homes | St. Aubrey |  | Homes destroyed on St. Aubrey
@ homes_carrow | buildings_destroyed | count | homes | Carrow | key | Homes destroyed on Carrow
@ sheltered_aubrey | displaced | people | people in shelters | St. Aubrey |  | People in shelters on St. Aubrey
@ sheltered_carrow | displaced | people | people in shelters | Carrow |  | People in shelters on Carrow
@ ferried | evacuated | people | Carrow residents | Carrow | key | People taken off Carrow
@ tourists | affected | people | holidaymakers | St. Aubrey |  | Holidaymakers stranded on St. Aubrey
@ tourists_left | evacuated | people | holidaymakers | St. Aubrey |  | Holidaymakers flown out
@ pop_carrow | participants | people | inhabitants | Carrow |  | Inhabitants of Carrow
@ pop_aubrey | participants | people | inhabitants | St. Aubrey |  | Inhabitants of St. Aubrey
@ flights | other:flights cancelled | count | Bellmore airport | St. Aubrey |  | Flights cancelled
@ marines | troops | people | British marines | both islands |  | British marines and sailors on the ground
@ ship_aid | other:relief goods | t | HMS Larkspur | both islands |  | Relief goods carried by the ship
@ aid_uk | aid | GBP | Britain | both islands |  | British relief money
@ insurance | aid | USD | catastrophe fund | St. Aubrey and Carrow |  | Payout of the regional catastrophe fund
@ loss | cost | USD | estimates | St. Aubrey and Carrow | key | Economic loss caused by the hurricane
@ loss_gdp | share | % | economic loss | St. Aubrey and Carrow |  | Loss as share of yearly output
@ insured_loss | cost | USD | insurers | St. Aubrey and Carrow |  | Part of the loss that was insured
@ nutmeg | share | % | nutmeg trees | St. Aubrey |  | Share of nutmeg trees felled
@ boats | equipment_lost | count | fishing boats | Carrow |  | Fishing boats wrecked on Carrow
@ hospital_roof | other:hospital beds | count | Carrow hospital | Carrow |  | Beds left in Carrow's hospital
@ crews | troops | people | line crews | St. Aubrey |  | Electricity crews from abroad
@ arrests | arrested | people | looters | Port Ellery |  | People arrested for looting
@ water_price | other:water price | XCD | bottled water | Port Ellery |  | Price of a case of water
@ dead_1979 | killed | people | Hurricane Agnes-Rose | 1979 |  | Deaths in the 1979 hurricane
@ moved_away | distance | km | Marguerite | north-west of islands |  | Distance of the storm from the islands
@ storm_speed | other:forward speed | km/h | Marguerite | open sea |  | Speed at which the storm moves
@ eye_hours | duration | days | Marguerite | Carrow |  | How long the eyewall battered Carrow
@ restore | duration | days | power company | St. Aubrey |  | Time until power is back
@ restored_share | share | % | power company | St. Aubrey |  | Share of customers with power again
@ masts | other:phone masts | count | phone masts | Carrow |  | Phone masts left standing on Carrow
@ tarps | other:tarpaulins | count | tarpaulins | Carrow |  | Tarpaulins handed out on Carrow
@ return_carrow | participants | people | returners | Carrow |  | People who have gone back to Carrow
@ roofs_left | share | % | roofs | Carrow |  | Share of roofs still on in Carrow
@ ferry_capacity | participants | people | ferry Lady Adelaide | Carrow |  | People the ferry can carry a trip
@ ferried_share | share | % | Carrow residents | Carrow |  | Share of Carrow's people taken off
@ goats | other:goats | count | Miss Verna | 1979 |  | Goats in Miss Verna's kitchen
@ marines_carrow | troops | people | British marines | Carrow |  | Marines stationed on Carrow
@ marines_half | share | % | British marines | Carrow |  | Share of the marines on Carrow
@ minister_visit | duration | days | ministers | Carrow |  | Longest visit of a minister
@ worst_years | duration | days | disasters | St. Aubrey and Carrow |  | Years without a disaster as bad
@ nutmeg_years | duration | days | nutmeg tree | St. Aubrey |  | Time until a nutmeg tree bears
@ since_storm | duration | days | Marguerite | both islands |  | Time since the hurricane
@ trigger | wind_speed | km/h | insurance contract | both islands |  | Wind speed that triggers the payout
@ payout_days | duration | days | catastrophe fund | St. Aubrey and Carrow |  | Time until the fund paid
@ payout_share | share | % | catastrophe fund | St. Aubrey and Carrow |  | Share of the loss the fund covers
@ payout_2004 | duration | days | donors | Grenada |  | Time donors needed in 2004
@ unit_cost | cost | USD | one dwelling | Carrow |  | Cost of rebuilding one dwelling
@ rebuild_carrow | cost | USD | dwellings | Carrow |  | Cost of rebuilding Carrow's homes
=== Caribbean Wire Service | 2016-09-14
Hurricane Marguerite slams twin islands; {two deaths|dead_total|total} confirmed

PORT ELLERY, St. Aubrey (CWS) - Hurricane Marguerite tore across St. Aubrey and Carrow on Tuesday night as a {Category 4|category|total} storm with winds of {145 miles per hour|wind|total}, ripping away roofs and cutting off the smaller island altogether.

Prime Minister Leonie Thibou said {two people|dead_aubrey|total} had died on St. Aubrey, a guard crushed by a container and a woman struck by galvanised sheeting. "From Carrow we have heard nothing since 9:40 p.m.," she said. {Some 6,200 people|pop_carrow|total} live there; the main island has {71,000|pop_aubrey|total}.

The sea rose {nearly eight feet|surge|total} at the Port Ellery careenage, against a forecast of {five to seven|surge_forecast|target}. {Eleven inches of rain|rain|total} fell at Bellmore airport, where {34 flights|flights|total} were scrubbed.

St. Aubrey Electricity said {21,500 of its 24,000 customers|nopower_aubrey|total} were in the dark. {More than 3,000 people|sheltered_aubrey|total} spent the night in schools and churches.

The last hurricane to hit the islands head-on, Agnes-Rose in 1979, killed {38|dead_1979|comparison}.

By 8 a.m. Marguerite was {95 miles|moved_away|total} to the north-west, moving at {14 mph|storm_speed|total}, with its winds down to {130 mph|wind_later|total}.
=== Windward TV live updates | 2016-09-15
Marguerite: the morning after

6:15 a.m. First pictures of Carrow from a coastguard plane. Our pilot's words: "I count maybe {one roof in ten|roofs_left|part} still on."

7:00 a.m. The disaster office says {five dead|dead_total|total} nationwide now. {Three|dead_carrow|total} of those are on Carrow, the rest here.

7:25 a.m. HMS Larkspur has anchored off Hartley Bay with {60 marines|marines|total} and {40 tonnes|ship_aid|total} of water, tarpaulins and chainsaws. London has put up {£2 million|aid_uk|total}.

8:50 a.m. Carrow's only hospital had {24 beds|hospital_roof|comparison}. It has {six dry ones|hospital_roof|total} left.

9:30 a.m. A radio ham in Windsor Gut tells us the back wall of the storm sat on them for {three and a half hours|eye_hours|total}. The weather office's instrument there read a gust of {178 mph|gust|total} before it blew away.

10:10 a.m. Missing: {31|missing_total|total}, and {19 of them|missing_carrow|part} are Carrow people. Police stress that most have simply lost their phones. {One mast out of nine|masts|total} is upright over there.

11:00 a.m. Hotels association: {around 1,400 holidaymakers|tourists|total} still on St. Aubrey. Airport opens for relief flights only.

12:40 p.m. {Seven people|arrests|total} arrested overnight in Port Ellery, most for carrying off rum and televisions.

1:15 p.m. Toll goes to {eight|dead_total|total}. A mudslide at Morne Laurent buried {a family of three|dead_slide|total}.
=== National Emergency Office of St. Aubrey and Carrow | 2016-09-16
SITUATION REPORT 4 - HURRICANE MARGUERITE - 18:00

Sustained wind at landfall: {233 km/h|wind|total}
Storm surge, Port Ellery: {2.6 m|surge|total}
Rainfall, St. Aubrey: {305 mm|rain|total}

Deaths confirmed: {14|dead_total|total}
 St. Aubrey: {8|dead_aubrey|total}
 Carrow: {6|dead_carrow|total}
Persons missing: {22|missing_total|total}
Persons injured: {210|injured_total|total}
In shelters, St. Aubrey: {4,350|sheltered_aubrey|total}
In shelters, Carrow: {1,900|sheltered_carrow|total}
Homes destroyed, St. Aubrey: {640|homes_aubrey|total}
Homes destroyed, Carrow: {1,150|homes_carrow|total}
Structures damaged, Carrow: {92%|roofs_carrow|total}
Customers without electricity, St. Aubrey: {18,900|nopower_aubrey|total}
Customers without electricity, Carrow: {all 2,300|nopower_carrow|total}
Fishing vessels lost, Carrow: {87|boats|total}

Cabinet has ordered the voluntary removal of Carrow residents while water and sanitation are restored. The ferry Lady Adelaide took {410 persons|ferried|total} today and can carry {500|ferry_capacity|target} a trip. Residents are reminded that a case of water may not be sold above {EC$18|water_price|target}; the office has had reports of {EC$45|water_price|total}.
=== The Carrow Islander | 2016-09-18
We are printing this on somebody else's press

By Desmond Pascall

You are reading a Carrow paper made in Port Ellery, because our press is under the sea-grape trees. Forgive the spelling.

{Nine of ours|dead_carrow|total} are gone. The Emergency Office still says {seven|dead_carrow|total}, because it will not count Mr. Alphonse and his sister until a doctor signs. Then there is the Sweet Patience, which put out on Monday to save her engine. {Four men|dead_boat|total} were aboard. Nobody hopes any more, yet they stand on the missing list, which is {down to 13|missing_total|total} for the whole state, {ten|missing_carrow|part} from here.

Up to last evening {2,760 of us|ferried|total} had gone over on the Lady Adelaide or in the Navy's grey boats. That is {close to half|ferried_share|part} the island. Old Miss Verna, 91, refused: "I sat through Agnes-Rose with {two goats|goats|comparison} in my kitchen."

The engineers walked every lane. {Nineteen houses out of twenty|roofs_carrow|total} have damage, they say, and {some 1,200|homes_carrow|total} are good for firewood. {Half the marines|marines_half|part}, {about 120|marines_carrow|part}, sleep in the cricket pavilion. They have given out {3,500 tarpaulins|tarps|total}, good people, but tarpaulin is not a roof.

What we have not seen: a minister for longer than {forty minutes|minister_visit|total}.
=== The Bristol Examiner | 2016-09-20
'Barbuda without the cameras': islands count cost of Marguerite

From Sarah Penhallow in Port Ellery

{A week|since_storm|total} after a storm packing {winds of 145mph|wind|total} struck, the official toll in the former colony of St. Aubrey and Carrow has reached {21|dead_total|total}. {Twelve|dead_aubrey|total} died on the larger island and {nine|dead_carrow|total} on Carrow, where scarcely a wall is whole.

"It is the worst thing to happen to us in {forty years|worst_years|comparison}," said finance minister Garvin Joseph. He reckons the loss at {$480m|loss|total}, or {about two-thirds|loss_gdp|total} of what the nation earns in a year. The regional catastrophe fund will pay out {$11.4m|insurance|total} within {a fortnight|payout_days|target}.

On the Bellmore road the hills look burnt. {Sixty per cent|nutmeg|total} of nutmeg trees, which need {seven years|nutmeg_years|each} to bear, are down.

Light is coming back to the capital: {11,000 homes|nopower_aubrey|total} remain cut off, from {21,500|nopower_aubrey|total} at the worst. The company, helped by {90 linesmen|crews|total} from Trinidad and Jamaica, promises full service within {five weeks|restore|target}.

{More than 3,400 Carrow people|ferried|total} have been shipped across. All but {a few dozen|tourists|total} of the tourists have flown home; British Airways and Virgin carried {about 900 of them|tourists_left|part}.

Royal Marines numbering {240|marines|total} are clearing the Hartley Bay road. Britain has now promised {£5m|aid_uk|total}, which Labour's spokesman on aid called "a rounding error".
=== Reinsurance Letter | 2016-10-04
Marguerite: small islands, big numbers

Our modelling partner puts the economic loss in St. Aubrey and Carrow at {between $350 million and $400 million|loss|total}, well short of the government's {$480 million|loss|total}. {Only $70 million|insured_loss|part} was insured, nearly all of it hotels.

The parametric cover worked as designed. Wind at the trigger point exceeded {200 km/h|trigger|target} and the fund paid {$11.4 million|insurance|total} in {12 days|payout_days|total}. Its detractors will note that this meets {about 3 percent|payout_share|part} of the bill. In 2004 it took {five months|payout_2004|comparison} for donors to wire a comparable sum to Grenada.

Local authorities closed the fatality count last Friday at {24|dead_total|total}: {12|dead_aubrey|total} for St. Aubrey, {eight|dead_carrow|total} for Carrow, plus {four fishermen|dead_boat|total} declared lost at sea. One death earlier attributed to Carrow was found to be natural.

On the smaller island {1,310 dwellings|homes_carrow|total} are write-offs. A quick sum: at {$42,000 a unit|unit_cost|each}, rebuilding them comes to {$55 million|rebuild_carrow|total}. Of the {3,600 residents|ferried|total} moved out, {barely 250|return_carrow|total} have returned.

Electricity is the bright spot. {88 percent|restored_share|total} of St. Aubrey's customers were reconnected by Sunday, leaving {fewer than 2,900|nopower_aubrey|total}. Carrow's {2,300|nopower_carrow|total} have no date at all.
