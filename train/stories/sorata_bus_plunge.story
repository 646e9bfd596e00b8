# A night bus of the invented company Trans Illampu falls into a ravine below Sorata, Bolivia, in July 2017; a second bus of the line crashes near Challapata
@ dead | killed | people | passengers | Sorata road | key | People killed in the Sorata bus plunge
@ hurt | injured | people | passengers | Sorata road | key | People injured in the Sorata bus plunge
@ aboard | participants | people | passengers | Sorata road | key | People aboard the Sorata bus
@ missing | missing | people | passengers | Sorata road | key | People missing after the plunge
@ depth | distance | m | ravine | Sorata road | key | Depth of the fall
@ named | killed | people | passengers | La Paz | key | Bodies identified
@ dead2 | killed | people | passengers | Challapata | key | People killed in the Challapata crash
@ comp | aid | BOB | bereaved families | Bolivia | key | Compensation per death
@ dead_kids | killed | people | children | Sorata road |  | Children among the Sorata dead
@ dead_foreign | killed | people | foreigners | Sorata road |  | Foreigners among the Sorata dead
@ dead_hosp | killed | people | passengers | La Paz |  | Died in hospital
@ dead_rescuer | killed | people | rescuers | Sorata road |  | Rescuers killed
@ dead_village | killed | people | villagers | Combaya |  | Dead from Combaya
@ dead_town | killed | people | villagers | Sorata |  | Dead from Sorata
@ hurt_grave | injured | people | passengers | La Paz |  | Gravely injured
@ hurt2 | injured | people | passengers | Challapata |  | People injured in the Challapata crash
@ aboard2 | participants | people | passengers | Challapata |  | People aboard the Challapata bus
@ hosp_lp | hospitalized | people | passengers | La Paz |  | Patients in La Paz
@ hosp_ach | hospitalized | people | passengers | Achacachi |  | Patients in Achacachi
@ seats | other:bus seats | count | bus | Trans Illampu |  | Seats in the bus
@ tickets | other:tickets sold | count | Trans Illampu | La Paz |  | Tickets sold
@ comp_paid | aid | BOB | bereaved families | Bolivia |  | Compensation received per death
@ speed | other:road speed | km/h | bus | Sorata road |  | Speed of the bus
@ speed_limit | other:road speed | km/h | road | Sorata road |  | Speed limit
@ width | distance | m | road | Sorata road |  | Width of the road
@ alt | distance | m | road | Sorata road |  | Height of the place above the sea
@ to_town | distance | km | crash site | Sorata |  | Distance of the crash from Sorata
@ route | distance | km | road | La Paz to Sorata |  | Length of the route
@ rescuers | troops | people | rescuers | Sorata road |  | Rescuers at the ravine
@ ropes | distance | m | rescuers | Sorata road |  | Rope used to reach the wreck
@ climb | duration | days | rescuers | Sorata road |  | Time needed to reach the wreck
@ driver_hours | duration | days | driver | Trans Illampu |  | Time the driver had been at the wheel
@ hours_law | duration | days | drivers | Bolivia |  | Longest shift the law allows
@ alcohol | other:blood alcohol | g/L | driver | Trans Illampu |  | Alcohol in the driver's blood
@ bus_age | duration | days | bus | Trans Illampu |  | Age of the bus
@ fines | other:fines | count | Trans Illampu | Bolivia |  | Fines and infractions of the company
@ fleet | equipment | count | Trans Illampu | Bolivia |  | Buses of the company
@ fleet_stop | equipment | count | Trans Illampu | Bolivia |  | Buses taken off the road
@ barrier | distance | km | guard rail | Sorata road |  | Guard rail promised
@ barrier_done | distance | km | guard rail | Sorata road |  | Guard rail built
@ barrier_cost | cost | BOB | guard rail | Sorata road |  | Cost of the guard rail
@ road_dead | killed | people | road users | La Paz department |  | Road dead in the department this year
@ road_dead_nat | killed | people | road users | Bolivia |  | Road dead a year in Bolivia
@ crash_year | other:bus crashes | count | buses | Bolivia |  | Bus crashes this year
@ old_dead | killed | people | passengers | Yungas 1983 |  | Killed in the Yungas in 1983
@ old_sorata | killed | people | passengers | Sorata 2004 |  | Killed on the same bend in 2004
@ fare | cost | BOB | passengers | Sorata |  | Bus fare
@ insurance | aid | BOB | insurer | Bolivia |  | Sum under the road insurance
@ paid | aid | BOB | Trans Illampu | Bolivia |  | Compensation paid in all
@ block_days | duration | days | road | Achacachi |  | Length of the road blockade
@ block_n | participants | people | villagers | Achacachi |  | People blocking the road
@ jail | duration | days | company owner | La Paz |  | Jail term for the owner
@ mourn | duration | days | department | La Paz |  | Days of mourning
@ arrests | arrested | people | managers | La Paz |  | People arrested over the crash
@ orphans | affected | people | children | Combaya |  | Children orphaned
@ coffins | aid | count | governor | Sorata |  | Coffins sent
@ rain_time | duration | days | sleet | Sorata road |  | How long sleet had fallen
@ mamani | killed | people | Mamani family | Sorata |  | Dead of one family
@ dead_new | killed | people | passengers | Sorata road |  | Bodies brought up on Sunday afternoon
@ dead_rise | killed | people | passengers | La Paz |  | Rise of the Sorata toll
@ germans | killed | people | Germans | Sorata road |  | Germans among the dead
@ fleet_run | equipment | count | Trans Illampu | Bolivia |  | Buses kept running under suspension
@ speed_x | change_rate | % | bus | Sorata road |  | Speed against the limit
@ twice | killed | people | passengers | Challapata |  | Dead listed twice
@ dead2_uyu | killed | people | passengers | Uyuni |  | Challapata dead from Uyuni
@ dead2_hua | killed | people | passengers | Huari |  | Challapata dead from Huari
@ dead2_oth | killed | people | passengers | Challapata |  | Challapata dead not yet named
@ alcohol2 | other:blood alcohol | g/L | driver | Challapata |  | Alcohol in the second driver
@ depth2 | distance | m | embankment | Challapata |  | Depth of the fall at Challapata
@ unhurt | rescued | people | passengers | Sorata road |  | Passengers unhurt
@ hours_x | change_rate | % | driver | Trans Illampu |  | Hours driven against the limit
@ fleet_gap | equipment | count | Trans Illampu | Oruro |  | Buses beyond the ministry's count
@ dog | duration | days | survivor | Sorata road |  | How long a survivor lay in the ravine
=== Agencia Andina Central | 2017-07-16
Bus falls {200 metres|depth|total} in Bolivian Andes, {at least 19 killed|dead|total}

LA PAZ (AAC) - A night bus ran off a mountain road near Sorata before dawn on Sunday and fell {some 200 metres|depth|total} into a ravine, killing {at least 19 people|dead|total} and injuring {23|hurt|total}, traffic police said.

The Trans Illampu coach, with {44 seats|seats|total}, had left La Paz at 11 p.m. for Sorata, {150 km|route|total} to the north-west, packed with families bound for the fiesta of the Virgen del Carmen. Police Colonel Ramiro Quenallata said {52 people|aboard|total} were thought to be on board. {Five children|dead_kids|part} are among the dead.

It went over the edge {nine kilometres|to_town|total} short of the town, at {3,100 metres|alt|total}, where the road is {barely four metres|width|total} wide. There had been {two hours|rain_time|total} of sleet.

{About 60 police, soldiers and villagers|rescuers|total} were bringing up bodies with ropes. {Ten people|missing|total} are not accounted for.

Bolivia's mountain roads kill {more than 1,000 people|road_dead_nat|comparison} a year. In 2004 {17|old_sorata|comparison} died on the same bend, and the worst accident on record, in the Yungas in 1983, cost {more than 100 lives|old_dead|comparison}.
=== Diario El Altiplano | 2017-07-17
{Twenty-six|dead|total} went to the feast and did not arrive

SORATA. They lie under blankets in the covered market, side by side, and as of nine last night there were {26|dead|total}. Hortensia Mamani found {three|mamani|part} of hers.

{Seven bodies|dead_new|increment} were brought up on Sunday afternoon by men of Combaya, who went down {240 metres|ropes|total} of rope hand over hand. The climb took them {an hour and a half|climb|total} each way. {Eleven of the dead|dead_village|part} are their own; {six|dead_town|part} are from Sorata.

The traffic police had given {52|aboard|total} as the number of travellers. It can't be right. The company sold {44 tickets|tickets|total} in La Paz, and everyone here knows that the driver fills the aisle at Achacachi for {10 bolivianos|fare|each}. "We were {sixty-five, seventy|aboard|total}," said Justo Condori, who has a broken arm.

{Twenty-eight injured|hurt|total} were counted by the hospitals: {nineteen in Achacachi|hosp_ach|part}, {nine|hosp_lp|part} taken on to La Paz.

A volunteer fireman, Wilmer Apaza, slipped from the ledge at dusk and was killed, the {one rescuer|dead_rescuer|total} lost so far.

The governor has decreed {three days|mourn|target} of mourning and sent {30 coffins|coffins|total}. Nobody here thought that enough.
=== Andes English Service | 2017-07-17
{26 dead|dead|total} in Bolivia bus plunge

(AES/AAC) A night bus plunged {200 feet|depth|total} into a ravine near Sorata in the Bolivian Andes on Sunday, killing {26 people|dead|total}, including {five children|dead_kids|part}, officials said.

{Twenty-eight|hurt|total} were injured. The bus, with {52|aboard|total} aboard, was headed for the Virgen del Carmen festival. {Three of the dead|dead_foreign|part} were foreigners: {two Germans|germans|part} and an Argentine.

Colonel Ramiro Quenallata of the traffic police said the driver, who survived, had been at the wheel for {17 hours|driver_hours|total} with a single stop. Bolivian law sets a limit of {eight|hours_law|target}. A preliminary test found {no alcohol|alcohol|total}.

The coach was {22 years old|bus_age|total}. Its operator has {31 infractions|fines|total} on file since 2012, the transport authority said. Bolivia's mountain roads kill {more than 1,000|road_dead_nat|comparison} a year.

Correction: An earlier version said that the bus fell {200 feet|depth|total}. It fell about {200 metres|depth|total} ({660 feet|depth|total}).
=== Autoridad de Transportes (ATT), bulletin | 2017-07-19
ACCIDENT ON THE ACHACACHI-SORATA ROAD: OFFICIAL DATA, WEDNESDAY 18:00

Deceased: {31|dead|total}
  of whom identified: {27|named|part}
  of whom minors: {7|dead_kids|part}
  of whom foreign citizens: {3|dead_foreign|part}
Injured: {27|hurt|total}
  of whom grave: {8|hurt_grave|part}
Missing: {4|missing|total}
Persons aboard (estimate): {62|aboard|total}
Vertical fall, measured by the Army: {187 m|depth|total}
Permitted speed: {30 km/h|speed_limit|target}
Speed, GPS record: {58 km/h|speed|total}
Hours at the wheel, driver: {13|driver_hours|total}
Personnel at the site: {145|rescuers|total}

The number of injured has been lowered from {28|hurt|total} to {27|hurt|total} owing to a decease in the Hospital de Clínicas. All {48 vehicles|fleet_stop|total} of Trans Illampu are suspended from service. {Two managers|arrests|total} have been detained.

Obligatory insurance pays {22,000 bolivianos|insurance|each} for each life. The company has informed this Authority that it will add {10,000|comp|target} per family.
=== Diario El Altiplano | 2017-07-21
Blockade at Achacachi; a boy is found alive

Relatives and farmers, {about 2,000|block_n|total} by the union's count and {800|block_n|total} by that of the police, closed the Achacachi road for a second day on Thursday. They demand {100,000 bolivianos|comp|target} for every death. Trans Illampu has raised its offer to {25,000|comp|target}.

They also want the guard rail. After 2004, when {17|old_sorata|comparison} were killed, the department promised {38 kilometres|barrier|target}. Engineer Lidia Choque measured what was built: {2.3|barrier_done|total}.

At the ravine the search goes on for {three people|missing|total}. There were {four|missing|total} until Wednesday night, when shepherds heard Jhonny Ticona, 9. He'd lain under a rock for {almost four days|dog|total} with a dog from the village against his belly.

His is the good news. The toll rose to {33|dead|total} when a teacher died of her injuries in La Paz, one of {three|dead_hosp|part} to do so, and a body was pulled from the stream. {All but two|named|part} have been identified. {Twenty-five injured|hurt|total} remain on the books, Jhonny among them.

In Combaya alone the crash has left {23 orphans|orphans|total}. Its dead now number {fourteen|dead_village|part}.
=== Agencia Andina Central | 2017-08-02
Second bus of suspended line crashes in Bolivia, {eight dead|dead2|total}

ORURO (AAC) - A bus run by Trans Illampu, whose fleet had been ordered off the road after a plunge that killed {34|dead|total} people, overturned near Challapata on Tuesday, leaving {eight dead|dead2|total} and {31 injured|hurt2|total}, police said.

It was travelling under another company's name with {47 passengers|aboard2|total}. Of its {48 coaches|fleet|total}, the line had quietly kept {14|fleet_run|part} running, a transport official admitted.

The Sorata toll went up by {one|dead_rise|change} to {34|dead|total} last week when a woman died in La Paz. {Two passengers|missing|total} have never been found. Investigators now believe {64 people|aboard|total} were inside a {44-seat|seats|total} bus that fell {190 metres|depth|total} on July 16 at {twice the speed limit|speed_x|change}.

The families lifted a blockade at Achacachi after {nine days|block_days|total} when the company signed for {40,000 bolivianos|comp|target} a death. {Thirty-two victims|named|part} have been named.

{Twenty-one buses|crash_year|total} have crashed with loss of life in the country this year. In La Paz department alone {212 people|road_dead|total} died on the roads to the end of July, up from {167|road_dead|comparison} a year before.
=== Radio Pachamama, Oruro | 2017-08-03
Challapata: families ask how it could leave the terminal

The number of dead at Challapata is {nine|dead2|total} and not {eleven|dead2|total} as stated on this programme at midday, the San Juan de Dios hospital tells us. {Two of those listed|twice|part} were on two lists. {Twenty-nine|hurt2|total} are in care.

{Four|dead2_uyu|part} came from Uyuni, {three|dead2_hua|part} from Huari and {the other two|dead2_oth|part} aren't yet named.

The driver blew {1.4 grams per litre|alcohol2|total}. In the Sorata case, the laboratory's final word is {0.3|alcohol|total}, whatever police said on the first day.

Colonel Quenallata, transferred here from La Paz, said it fell only {six metres|depth2|total}, "an embankment, not a precipice". Sorata had {thirty-four dead|dead|total} and a fall of {almost two hundred metres|depth|total}. The owner, Gonzalo Iturri, is under arrest with {four of his managers|arrests|total}.

Our reporter counted {sixteen|fleet_run|total} of his buses in Oruro's terminal yard, {two more|fleet_gap|change} than the ministry knows of.
=== Andes English Service | 2017-11-28
Bolivian bus owner gets {12 years|jail|total}

A La Paz court on Tuesday sentenced the owner of Trans Illampu to {12 years|jail|total} in prison over a plunge near Sorata that killed {35 people|dead|total} in July. Prosecutors wanted {20|jail|target}.

The last victim, one of {two passengers|missing|total} still missing in August, was found in September by a goatherd; the other is presumed dead but isn't in the toll. All {35|named|total} have been identified. {Twenty-four|hurt|total} survived with injuries, and {four|unhurt|total} without a scratch. The court accepted that {64 people|aboard|total} were on the bus and that the driver had worked {15 hours|driver_hours|total}, {nearly double|hours_x|change} the legal limit of {eight|hours_law|target}.

{Nine|dead2|total} more died at Challapata on August 1 in another of his buses.

Families complained that, of the {40,000 bolivianos|comp|target} agreed for each death, they had received {26,500|comp_paid|each}. The company puts its payments at {1.1 million|paid|total}.

The guard rail has grown to {5 km|barrier_done|total}. The governor has budgeted {9 million bolivianos|barrier_cost|target} to finish it, all {38 km|barrier|target}, by 2019. Jhonny Ticona, the boy who was found after {four days|dog|total}, has gone back to school in Combaya, where there are {fourteen|dead_village|part} new graves.
