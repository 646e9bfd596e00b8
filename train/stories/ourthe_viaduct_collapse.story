# The Rivage viaduct of the E25 motorway south of Liège, Belgium, falls into the Ourthe valley in October 2019
@ dead | killed | people | road users | Rivage viaduct | key | People killed in the collapse
@ dead_dutch | killed | people | Dutch coach passengers | Rivage viaduct | key | Dutch coach passengers killed
@ dead_workers | killed | people | road workers | Rivage viaduct |  | Road workers killed
@ injured | injured | people | road users | Rivage viaduct | key | People injured in the collapse
@ injured_bad | injured | people | road users | Rivage viaduct |  | People seriously injured
@ chu | hospitalized | people | patients | CHU Liège |  | Patients in the Liège university hospital
@ missing | missing | people | road users | Rivage viaduct |  | People missing after the collapse
@ vehicles | equipment_lost | count | vehicles | Rivage viaduct | key | Vehicles that fell with the bridge
@ vehicles_raised | equipment | count | vehicles | Rivage viaduct |  | Vehicles lifted out so far
@ deck | distance | m | bridge deck | Rivage viaduct | key | Length of deck that came down
@ height | distance | m | bridge deck | Rivage viaduct |  | Height of the deck over the valley
@ coach | participants | people | coach passengers | Utrecht choir coach |  | People aboard the Dutch coach
@ traffic | other:daily traffic | count | E25 | Rivage viaduct | key | Vehicles crossing the bridge daily
@ traffic_lorries | share | % | E25 | Rivage viaduct |  | Share of lorries in the traffic
@ detour_traffic | other:daily traffic | count | N30 road | Sprimont |  | Vehicles on the detour daily
@ detour | distance | km | detour | Sprimont |  | Length of the detour
@ residents | evacuated | people | residents | Rivage | key | Residents moved from under the bridge
@ homes_crushed | buildings_destroyed | count | houses | Rivage |  | Houses crushed below
@ firemen | troops | people | firefighters | Rivage |  | Firefighters at the site
@ divers | troops | people | divers | Ourthe |  | Divers searching the river
@ cranes | equipment | count | cranes | Rivage |  | Cranes at the site
@ rebuild | cost | EUR | new bridge | Wallonia | key | Cost of a new bridge
@ rebuild_time | duration | days | new bridge | Wallonia |  | Time to build a new bridge
@ repair_2014 | cost | EUR | repair plan | Wallonia |  | Repair cost estimated in 2014
@ spent | cost | EUR | repairs | Rivage viaduct |  | Money spent on repairs since 2014
@ cables | share | % | tension cables | Rivage viaduct |  | Share of cables found corroded
@ load | other:vehicle weight | t | crane lorry | Rivage viaduct |  | Weight of the heavy transport
@ load_limit | other:vehicle weight | t | permit | Rivage viaduct |  | Weight allowed on the bridge
@ bridges_bad | other:bad bridges | count | Walloon bridges | Wallonia |  | Walloon bridges in poor state
@ bridges_closed | other:bridges closed | count | Walloon bridges | Wallonia |  | Bridges closed as a precaution
@ genoa | killed | people | Morandi bridge | Genoa 2018 |  | Killed in the Genoa bridge collapse
@ suspects | participants | people | officials and engineers | Liège prosecutor |  | People placed under investigation
@ fund | aid | EUR | victims' fund | Wallonia |  | Advance per bereaved family
@ econ | cost | EUR | businesses | Liège province |  | Daily cost to the local economy
@ train | other:extra trains | count | railway | Liège-Marloie line |  | Extra trains laid on
@ fall_time | duration | days | bridge deck | Rivage viaduct |  | How long the fall took
@ claessens | distance | m | Claessens's lorry | Rivage viaduct |  | Distance a lorry stopped from the edge
@ citadelle | hospitalized | people | patients | Citadelle Liège |  | Patients in the Citadelle hospital
@ hospitals | other:hospitals used | count | hospitals | Liège province |  | Hospitals that took the injured
@ lorries_fell | equipment_lost | count | lorries | Rivage viaduct |  | Lorries among the fallen vehicles
@ spans | other:spans fallen | count | bridge deck | Rivage viaduct |  | Full spans that fell
@ detour_time | duration | days | detour | Sprimont |  | Time the detour cost drivers
@ river_depth | water_depth | m | Ourthe | Rivage |  | Depth of the Ourthe at the site
@ bridge_length | distance | m | viaduct | Rivage viaduct |  | Total length of the viaduct
@ score | other:inspection score | 1 | inspection | Rivage viaduct |  | Score of the 2017 inspection
@ score_max | other:inspection score | 1 | inspection | Wallonia |  | Worst score of the scale
@ score_limit | other:inspection score | 1 | inspection | Wallonia |  | Score at which closure is considered
@ cables_checked | other:cables checked | count | inspection | Rivage viaduct |  | Cables examined in 2017
@ hotel_cap | cost | EUR | SWOA | Rivage |  | Hotel costs SWOA pays a night
@ dutch_hurt | hospitalized | people | Dutch coach passengers | Liège and Verviers |  | Dutch passengers in hospital
@ boarded_late | participants | people | coach passengers | Utrecht choir coach |  | Passengers who boarded at the last stop
@ crumbs | duration | days | falling concrete | Rivage |  | Years concrete has been falling
@ jars | other:jars | count | Noirhomme | Rivage |  | Jars of concrete kept
@ answer | other:lines | count | minister's answer | Rivage |  | Length of the minister's answer
@ mourners | participants | people | mourners | Utrecht |  | Mourners on the Domplein
@ silence | duration | days | mourners | Utrecht |  | Minutes of silence
@ silence_each | duration | days | mourners | Utrecht |  | Minutes of silence for each singer
@ dead_belgian | killed | people | Belgians | Rivage viaduct |  | Belgians killed
@ dead_polish | killed | people | Poles | Rivage viaduct |  | Poles killed
@ suspects_swoa | participants | people | SWOA staff | Liège prosecutor |  | Suspects from the bridge company
@ overweight | other:vehicle weight | t | crane lorry | Rivage viaduct |  | Excess weight of the transport
@ cables_ratio | change_rate | 1 | tension cables | Rivage viaduct |  | Corrosion found against SWOA's share
@ fund_claim | aid | EUR | victims' families | Wallonia |  | Advance the choir's lawyer asks
@ traffic_new | other:daily traffic | count | new bridge | Wallonia |  | Daily traffic planned for the new bridge
@ traffic_design | other:daily traffic | count | E25 | Rivage viaduct |  | Daily traffic the bridge was designed for
@ bridges_all | other:bridges | count | Walloon bridges | Wallonia |  | Bridges in Wallonia
@ upkeep | cost | EUR | Walloon bridges | Wallonia |  | Yearly spending on bridge upkeep
@ upkeep_ratio | share | % | Walloon bridges | Flanders |  | Walloon upkeep against Flanders
@ in_hospital | hospitalized | people | injured | Liège province |  | Injured still in hospital
=== Agence Wallonne | 2019-10-08
E25 viaduct collapses near Liège, {at least six dead|dead|total}

LIÈGE - {Some 110 metres|deck|total} of the Rivage viaduct, which carries the E25 motorway over the Ourthe valley, fell on Tuesday evening at the height of the rush, taking {around 15 vehicles|vehicles|total} with it and killing {at least six people|dead|total}, the governor of Liège province said.

A Dutch coach with {38 people|coach|total} on board, members of an Utrecht choir on their way home from Luxembourg, lay on its roof on the river bank. {Four of the dead|dead_dutch|part} were recovered from it. {Twenty-nine people|injured|total} were injured, {eleven of them|injured_bad|part} gravely.

The deck dropped {42 metres|height|total}. "There was a crack, then the lamp posts leaned like people who have drunk," said lorry driver Bart Claessens, who stopped {five metres|claessens|total} from the edge.

{One house|homes_crushed|total} in the hamlet of Rivage was crushed; it was empty. {Sixty residents|residents|total} of the streets below have been taken to a sports hall in Aywaille because the remaining spans may follow.

The viaduct, opened in 1979, is used by {48,000 vehicles|traffic|total} a day, {a fifth|traffic_lorries|part} of them lorries. {Over 130 firefighters|firemen|total} and {two heavy cranes|cranes|total} were at work under floodlights.

In Genoa, {43 people|genoa|comparison} were killed when the Morandi bridge fell in August 2018.
=== VTN Nieuws | 2019-10-09
What we know and don't know about the E25 disaster

- The number of dead is now {nine|dead|total}. The interior ministry confirmed the figure at 11.15. {Six|dead_dutch|total} are Dutch, all from the coach, {two|dead_workers|total} were men of a road-marking crew.

- Missing: nobody can say for sure. The crisis centre has {seven names|missing|total}. It started the night with {23|missing|total}, but people keep ringing in from traffic jams with flat phones.

- {Thirty-four|injured|total} injured were brought to {five hospitals|hospitals|total}. The biggest group, {16|chu|part}, is in the CHU at Sart-Tilman. The Citadelle has {nine|citadelle|part}.

- How many cars? The first reports spoke of {15|vehicles|total}. Drone pictures show {21|vehicles|total}, including the coach and {three lorries|lorries_fell|part}. Under the slab there may be more.

- How much fell? Not {110 metres|deck|total} but {142|deck|total}, says professor Griet Vanhoof of KU Leuven, who measured on aerial photographs: {two full spans|spans|total} and a stump. It took {under four seconds|fall_time|total} according to a dashcam.

- Was it overloaded? A mobile crane weighing {96 tonnes|load|total} crossed just before. Its permit reads {72|load_limit|target}.

- Your journey: the detour via Sprimont is {17 kilometres|detour|total} long and cost drivers {two hours|detour_time|each} this morning. SNCB puts on {six extra trains|train|total}.

- {Eleven divers|divers|total} are searching the Ourthe, which is {three metres|river_depth|total} deep there and very cold.
=== Société wallonne des ouvrages d'art (SWOA) | 2019-10-10
Communiqué - Viaduct of Rivage (E25)

SWOA, the public manager of the structure, expresses its sympathy with the victims. In reply to questions in the press it states:

Year of opening: 1979
Total length: {486 m|bridge_length|total}
Length collapsed: {138 m|deck|total}
Average daily traffic (2018): {51,300 vehicles|traffic|total}; design traffic: {22,000|traffic_design|target}
Heavy goods vehicles: {23%|traffic_lorries|part}
Last detailed inspection: May 2017
Score given: {5|score|total} on a scale to {9|score_max|target}; closure is considered from {7|score_limit|target}
Repairs invested since 2014: {€3.4 million|spent|total}

The sum of {€11 million|repair_2014|target} quoted by some media was an estimate of 2014 for complete renewal of the tension cables; the work was scheduled for 2021. An examination of {40 cables|cables_checked|part} in 2017 found corrosion in {15 percent|cables|part}. This value did not call for a restriction of traffic.

The transport of Tuesday had a permit for {72 tonnes|load_limit|target} and, as far as known, weighed {88|load|total}.

As a precaution SWOA is closing {two bridges|bridges_closed|total} of the same type, at Huccorgne and Beez. It is in touch with the {94 inhabitants|residents|total} who have had to leave their homes and bears their hotel costs, {up to €110|hotel_cap|target} a night per room.
=== La Gazette de l'Ourthe | 2019-10-12
The choir of Saint Martin will not sing again

By Odile Lambrecht

They had sung Fauré in Echternach. {Forty-one|coach|total} were in the coach, not {38|coach|total}, as first announced: {three|boarded_late|part} had boarded at the last stop. {Nine|dead_dutch|total} are dead, conductor Willem van Raalte among them. The youngest, Fenna, was 17. Of those who lived, {22|dutch_hurt|part} are still in hospital beds in Liège or Verviers.

Thursday night a bakery van was hauled from the mud with its driver inside. With him the dead are {thirteen|dead|total}. {Two names|missing|total} remain on the board in the sports hall, a couple from Hamoir. {Seventeen of the vehicles|vehicles_raised|part} have been lifted out; the fire brigade's tally is {24|vehicles|total}.

In Rivage people talk about the concrete. Crumbs of it have fallen into the gardens for {eight years|crumbs|total}. Emile Noirhomme, 71, kept them in jam jars, {26 jars|jars|total}, and sent one to the minister in 2016. He received {a two-line answer|answer|total}.

{Everyone on our side, 140 persons|residents|total}, sleeps elsewhere. The butcher in Sprimont, on the other hand, has {19,000 vehicles|detour_traffic|total} a day before his window, where {4,000|detour_traffic|comparison} used to pass. He can't open the door, he says.

The chamber of commerce thinks the closure costs our province {€1.2 million|econ|each} for every working day.
=== De Waalstad Courant | 2019-10-17
Utrecht mourns as Belgium hunts for culprits

LIEGE/UTRECHT - {Ten thousand people|mourners|total} stood in silence for {nine minutes|silence|total} on Utrecht's Domplein yesterday, {one|silence_each|each} for each singer. That number has since become wrong: last night {another choir member|dead_dutch|increment}, a woman of 66, died in the CHU. It takes the toll of the viaduct collapse to {sixteen|dead|total}: {ten Dutch|dead_dutch|part}, {five Belgians|dead_belgian|part} and {a driver from Poland|dead_polish|part}.

No one is missing any more. The couple from Hamoir were found on Sunday beneath the slab. {Thirty-seven people|injured|total} were hurt, of whom {twelve|chu|part} are still being treated in the university hospital.

The public prosecutor of Liège has named {four persons|suspects|total} as suspects: {two|suspects_swoa|part} at the bridge company SWOA, an engineer, and the haulier. The transport weighed {91 tonnes|load|total} on the recovered axle scale data, {nearly 20 tonnes|overweight|change} too much.

But was it the last straw or the only one? Investigators sawing through the wreck found {six in ten|cables|part} of the cables rusted, {four times|cables_ratio|change} the share that SWOA gave. De Volkslijst, a Flemish newspaper, speaks of {45 per cent|cables|part}.

Walloon minister Renaud Delvigne offered families an advance of {25,000 euros|fund|each}. "An alms," said the choir's lawyer, who wants {200,000|fund_claim|target}. A new bridge, Delvigne let slip, may cost {70 to 90 million|rebuild|target}.
=== Agence Wallonne | 2019-11-21
Wallonia to spend {95 million euros|rebuild|target} on new Ourthe viaduct

NAMUR - The Walloon government on Thursday approved the replacement of the Rivage viaduct, where {17 people|dead|total} lost their lives on 8 October, at a cost of {95 million euros|rebuild|target}. Experts had put the price at {between 80 and 120 million|rebuild|target}.

Works should take {26 months|rebuild_time|target}; employers' federation UWE had pleaded for {18|rebuild_time|target}. The new deck will be dimensioned for {65,000 vehicles a day|traffic_new|target}, as opposed to the {51,000|traffic|total} that crossed the old one.

The most recent death is that of a road worker from Esneux, who died on 9 November and brings his crew's losses to {three|dead_workers|total}. {Five|in_hospital|part} of the {38 injured|injured|total} are still in hospital, {three|chu|part} at Sart-Tilman.

According to the interim report by KU Leuven, {140 metres|deck|total} of deck fell in one movement after cables weakened by chlorides snapped. {58 percent|cables|part} were corroded. A total of {25 vehicles|vehicles|total} went down.

Of {3,900 bridges|bridges_all|total} in the region {61|bridges_bad|part} are in poor condition, audits show; {seven|bridges_closed|total} are shut at present. The region spends {38 million euros|upkeep|each} a year on upkeep, {half|upkeep_ratio|change} of what Flanders does.

All but {23|residents|total} of the people of Rivage are home. Prosecutors have {six suspects|suspects|total}.
