# Drought in the Coquimbo region of Chile (invented season), September 2014 to June 2015; dam levels, rationing, goats and orchards, aid
@ paloma | share | % | La Paloma dam | Limari | key | Filling of La Paloma dam
@ paloma_vol | other:stored water | m3 | La Paloma dam | Limari | key | Water stored in La Paloma
@ puclaro | share | % | Puclaro dam | Elqui | key | Filling of Puclaro dam
@ puclaro_vol | other:stored water | m3 | Puclaro dam | Elqui |  | Water stored in Puclaro
@ corrales | share | % | Corrales dam | Choapa |  | Filling of Corrales dam
@ all_dams | share | % | dams | Coquimbo region | key | Filling of the region's dams together
@ cap_paloma | other:dam capacity | m3 | La Paloma dam | Limari |  | Capacity of La Paloma
@ rain | water_depth | m | rainfall | Ovalle |  | Rain at Ovalle this year
@ rain_norm | water_depth | m | rainfall | Ovalle |  | Normal rain at Ovalle
@ deficit | change_rate | % | rainfall | Coquimbo region |  | Shortfall of rain against normal
@ drought_years | duration | days | drought | Coquimbo region |  | Years the drought has lasted
@ truck_people | affected | people | villagers | Coquimbo region | key | People supplied by water trucks
@ trucks | equipment | count | water trucks | Coquimbo region | key | Water trucks in service
@ truck_cost | cost | CLP | water trucks | Coquimbo region |  | Monthly cost of the water trucks
@ litres | other:water per person | L/day | villagers | Coquimbo region | key | Water each villager gets a day
@ goats | other:animals killed | count | goats | Coquimbo region | key | Goats dead of the drought
@ goats_all | other:animals | count | goats | Coquimbo region |  | Goats in the region
@ goats_limari | other:animals killed | count | goats | Limari |  | Goats dead in Limari
@ irrigated | area_affected | km2 | orchards | Limari | key | Orchards given up in Limari
@ vines | area_affected | km2 | pisco vines | Elqui |  | Vines given up in Elqui
@ allotment | share | % | irrigators | Paloma system |  | Share of water rights delivered
@ jobs_lost | jobs | people | farm workers | Coquimbo region |  | Farm jobs lost
@ aid_state | aid | CLP | government | Coquimbo region |  | Emergency money for the region
@ bonus | aid | CLP | goat keepers | Coquimbo region |  | Payment for each goat keeper
@ desal | cost | USD | desalination plant | Ovalle |  | Cost of the desalination plant
@ desal_flow | flow_rate | L/day | desalination plant | Ovalle |  | Output of the desalination plant
@ mine_use | flow_rate | L/day | Quebrada Azul mine | Choapa |  | Water the mine takes
@ avocado | flow_rate | L/day | avocado growers | Petorca |  | Water a hectare of avocados takes
@ communes | other:communes | count | communes | Coquimbo region |  | Communes under water emergency
@ protest | participants | people | marchers | Ovalle |  | Marchers in Ovalle
@ arrests | arrested | people | marchers | Ovalle |  | Marchers arrested in Ovalle
@ seeding | cost | CLP | cloud seeding | Coquimbo region |  | Cost of cloud seeding
@ seed_flights | other:seeding flights | count | cloud seeding | Coquimbo region |  | Cloud-seeding flights
@ wells | other:wells | count | wells | Coquimbo region |  | Emergency wells drilled
@ wells_dry | other:wells | count | wells | Coquimbo region |  | Emergency wells without water
@ paloma_1997 | share | % | La Paloma dam | Limari |  | La Paloma before the 1997 rains
@ days_left | duration | days | Ovalle | Ovalle |  | Days of water left for Ovalle
@ ovalle_pop | participants | people | inhabitants | Ovalle |  | Inhabitants of Ovalle
@ cuts | duration | days | water cuts | Combarbala |  | Length of the daily cuts in Combarbala
@ snow | water_depth | m | snow | Cordillera |  | Snow on the ground at Cerro Olivares
@ export | change_rate | % | grape exports | Coquimbo region |  | Fall of grape exports
@ storm_rain | water_depth | m | rainfall | Ovalle |  | Rain in the June storm
@ storm_dead | killed | people | storm victims | Coquimbo region |  | Killed in the June storm
@ hamlets | other:hamlets | count | hamlets | Coquimbo region |  | Hamlets supplied by water trucks
@ bales | other:hay bales | count | hay bales | Rapel |  | Hay bales the payment buys
@ flock | other:animals | count | goats | Rojas farm |  | Goats of one keeper
@ families | participants | count | families | Rapel |  | Families in the newspaper's test
@ cogoti | other:stored water | m3 | Cogoti dam | Limari |  | Water stored in Cogoti
@ recoleta | other:stored water | m3 | Recoleta dam | Limari |  | Water stored in Recoleta
@ recoleta_pct | share | % | Recoleta dam | Limari |  | Filling of Recoleta dam
@ laguna | other:stored water | m3 | La Laguna dam | Elqui |  | Water stored in La Laguna
@ laguna_pct | share | % | La Laguna dam | Elqui |  | Filling of La Laguna dam
@ corrales_vol | other:stored water | m3 | Corrales dam | Choapa |  | Water stored in Corrales
@ dams_n | other:dams | count | dams | Coquimbo region |  | Large dams of the region
@ all_vol | other:stored water | m3 | dams | Coquimbo region |  | Water stored in all dams
@ irrigated_share | share | % | orchards | Limari |  | Share of Limari orchards left to die
@ jobs_women | share | % | farm workers | Coquimbo region |  | Share of lost jobs held by women
@ right_price | cost | CLP | water rights | Paloma system |  | Price of a Paloma water share
@ recycle | share | % | Quebrada Azul mine | Choapa |  | Water the mine recycles
@ clouds | other:clouds | count | cloud seeding | Coquimbo region |  | Clouds fit for seeding
@ contractors | other:contractors | count | water trucks | Coquimbo region |  | Truck contractors fined
@ aid_spent | aid | CLP | government | Coquimbo region |  | Emergency money spent before March
@ wells_more | other:wells | count | wells | Coquimbo region |  | Further wells promised
@ well_depth | water_depth | m | wells | Coquimbo region |  | Depth of the new wells
@ water_deep | water_depth | m | groundwater | Coquimbo region |  | Depth of the groundwater
@ dead_water | other:stored water | m3 | La Paloma dam | Limari |  | Mud in the stored water
@ cuts_ovalle | duration | days | water cuts | Ovalle |  | Length of the nightly cuts in Ovalle
@ goats_twice | other:animals killed | count | goats | Punitaqui |  | Goats counted twice
@ households | tested | count | households | Coquimbo region |  | Households the ombudsman tested
@ communes_test | other:communes | count | communes | Coquimbo region |  | Communes the ombudsman tested
@ left_people | displaced | people | inhabitants | Monte Patria |  | People who left Monte Patria
@ who_litres | other:water per person | L/day | World Health Organization | world |  | Water a person needs a day
@ aid_paid | aid | CLP | government | Coquimbo region |  | Pledged money that arrived
@ aid_paid_share | share | % | government | Coquimbo region |  | Share of pledged money that arrived
@ houses | buildings_destroyed | count | houses | El Palqui |  | Houses the storm swept away
@ puclaro_rise | change_rate | % | Puclaro dam | Elqui |  | Rise of Puclaro in the storm
@ snow_years | duration | days | snow | Cerro Olivares |  | Time without snow at Cerro Olivares
@ trucks_stuck | equipment | count | water trucks | Coquimbo region |  | Water trucks stuck in mud
@ paloma_goal | share | % | La Paloma dam | Limari |  | La Paloma level at which cuts end
@ trees_back | share | % | orchards | Limari |  | Share of trees that might recover
@ deficit_span | duration | days | rainfall | Coquimbo region |  | Span of the rain deficit
@ storm_days | duration | days | rainfall | Ovalle |  | Length of the June storm
=== Agencia Austral | 2014-09-18
Chile's largest irrigation dam at {11 percent|paloma|total}, farmers say

OVALLE, Chile, Sep 18 (Austral) - La Paloma, the biggest irrigation dam of Chile, holds {82 million cubic metres|paloma_vol|total} of water, {11 percent|paloma|total} of its capacity of {748 million|cap_paloma|target}, after a seventh dry winter running, the irrigators' council of the Limari said on Thursday.

Ovalle, a town of {75,000|ovalle_pop|total}, has had {31 mm|rain|total} of rain this year; a normal year brings {105|rain_norm|comparison}. In the region of Coquimbo the deficit stands at {68 percent|deficit|change}. Puclaro dam in the Elqui valley is at {14 percent|puclaro|total} and Corrales at {36|corrales|total}.

"We'll deliver {12 percent|allotment|target} of each right. Last season it was {25|allotment|comparison}," said council president Rosario Alfaro.

The governor's office supplies {48,000 people|truck_people|total} in {290 hamlets|hamlets|total} with {131 tank trucks|trucks|total}, {50 litres|litres|each} per head a day. {All 15 communes|communes|total} of the region are under water emergency.

Before the rains of 1997 La Paloma fell to {6 percent|paloma_1997|comparison}.
=== El Diario del Limari | 2014-11-07
{45,000 goats|goats|total} dead: "we skin them and that is all"

MONTE PATRIA. The goats die first of hunger, then of eating plastic. The regional farm office SAR counts {45,000|goats|total} lost in the region since March, {28,000|goats_limari|part} of them in the Limari province, out of {some 404,000|goats_all|total}. The goat keepers' association says the office counts hides: by its list it is {70,000|goats|total}.

A keeper is to have {$120,000 pesos|bonus|each} from the State, once. "It is {fifteen bales|bales|each}. I have {two hundred animals|flock|total}," says Eladio Rojas, of Rapel.

The trucks. This week {137|trucks|total} are running. In Rapel each house should receive {50 litres|litres|target} per person and day; we measured, with {eleven families|families|total}, {31|litres|each}.

And the dam: {9.4%|paloma|total} yesterday. In the town they joke that soon the drowned cemetery can be visited on All Saints'. The water company maintains that Ovalle is covered for {240 days|days_left|total}.

In Combarbala the taps now close {six hours|cuts|total} each night.
=== Direccion de Aguas, Coquimbo (bulletin) | 2015-01-05
WEEKLY RESERVOIR BULLETIN No. 1/2015

Stored volume, million m3, and % of capacity
La Paloma (Limari): {52.4|paloma_vol|total} ({7.0%|paloma|total})
Cogoti (Limari): {0|cogoti|total} (dry since November)
Recoleta (Limari): {11.3|recoleta|total} ({11.3%|recoleta_pct|total})
Puclaro (Elqui): {19.8|puclaro_vol|total} ({9.9%|puclaro|total})
La Laguna (Elqui): {16.0|laguna|total} ({42%|laguna_pct|total})
Corrales (Choapa): {14.5|corrales_vol|total} ({29%|corrales|total})
Total of {six dams|dams_n|total}: {114|all_vol|total} ({9.1%|all_dams|total}); same week of 2014: {15.6%|all_dams|comparison}

Precipitation Ovalle, calendar year 2014: {34 mm|rain|total}; deficit against 1981-2010: {67.6%|deficit|change}
Snow, Cerro Olivares station: {0 cm|snow|total}

Emergency wells drilled under Decree 212: {46|wells|total}, of which without water: {19|wells_dry|part}

Erratum to bulletin 52/2014: the volume of La Paloma was printed as {92.4|paloma_vol|total}. It should have read {54.2|paloma_vol|total}.
=== Santiago Financial Daily | 2015-02-12
Grapes, pisco and the price of a dry dam

The drought in the Norte Chico has passed from the goat to the balance sheet. Fruit exporters' federation Expofruta puts the fall of the region's table grape exports at {38%|export|change}; {6,100 hectares|irrigated|total} of orchards in the Limari have been left to die, {a quarter|irrigated_share|part} of what was planted in 2008. In the Elqui, pisco houses have written off {850 hectares|vines|total}.

That has cost {14,000 seasonal jobs|jobs_lost|total}, in its estimate. The Labour Ministry's regional office speaks of {9,200|jobs_lost|total}; both agree that {half|jobs_women|part} were women's.

The market for water rights has done the rest. A share of the Paloma system which fetched {3 million pesos|right_price|comparison} in 2010 changed hands in January at {11 million|right_price|each}. Buyers included the Quebrada Azul copper mine, which draws {220 litres|mine_use|total} per second in the Choapa valley and, it says, recycles {85%|recycle|part}.

Salvation is to come from the sea: a plant of {US$ 310 million|desal|target} giving {500 litres|desal_flow|target} per second to Ovalle by 2019. Cloud seeding, meanwhile, has cost {620 million pesos|seeding|total}. In {31 flights|seed_flights|total} the pilots met {four|clouds|total} clouds fit for it.

La Paloma, on Tuesday: {5.8%|paloma|total}.
=== Agencia Austral | 2015-03-24
{Thousands|protest|total} march over water in northern Chile; {23|arrests|total} held

OVALLE, Chile, March 24 (Austral) - {Some 6,000 people|protest|total}, by the organisers' count, marched in Ovalle on Tuesday for "water before avocados" as the region's dams sank to {6 percent|all_dams|total}. Police spoke of {2,200|protest|total} and arrested {23|arrests|total}.

La Paloma has {33 million cubic metres|paloma_vol|total} left, Puclaro is at {6.5 percent|puclaro|total}. Farmers in the Limari have abandoned {7,400 hectares|irrigated|total}.

The regional government said {66,500 people|truck_people|total}, up from {48,000|truck_people|total} in September, now drink from {188 trucks|trucks|total}. The trucks cost {1.9 billion pesos a month|truck_cost|period}. {Three contractors|contractors|total} have been fined for selling on the side.

Goat deaths had reached {96,000|goats|total}, the farm office SAR said.

Interior Minister Hernan Lillo, in Ovalle, promised {18 billion pesos|aid_state|target} on top of {11 billion|aid_spent|total} already spent and {60 more wells|wells_more|increment}. "What use are wells at {120 metres|well_depth|each} when the water is at {150|water_deep|total}?" asked Rosario Alfaro of the irrigators' council.
=== El Diario del Limari | 2015-04-30
Ovalle has {74 days|days_left|total} of water, company concedes

OVALLE. Aguas del Limari, which in November swore by {240 days|days_left|total}, yesterday admitted to the council that without rain the town can be supplied for {74|days_left|total}. La Paloma stands at {3.9%|paloma|total}, {29 million m3|paloma_vol|total}, below the {6%|paloma_1997|comparison} of 1997, till now the lowest anyone remembered. {Some nine million|dead_water|part} of it is mud.

From Monday the town will be cut off {eight hours|cuts_ovalle|target} a night. Combarbala has gone from {six|cuts|total} to {ten|cuts|total}.

SAR withdrew its count of {96,000 goats|goats|total}, because {a flock of 5,000|goats_twice|part} in Punitaqui had been put down both there and in Combarbala. It is {91,000|goats|total}. "{A hundred and thirty thousand|goats|total}," says the goat keepers' association, unmoved.

People living off the tank trucks: {71,200|truck_people|total}. Trucks: {194|trucks|total}. Litres: still {50|litres|target} on paper. The ombudsman's office, which tested {62 households|households|total} in {four communes|communes_test|total}, found {a mean of 34|litres|each}.

The {19 dry wells|wells_dry|total} of January are {27|wells_dry|total} now, out of {70|wells|total}.
=== Meridian Press | 2015-05-19
INSIGHT - In Chile's driest valleys, {eight years|drought_years|total} without a winter

MONTE PATRIA (Meridian) - The Limari has seen {2,000 people|left_people|total} leave the district of Monte Patria, the mayor says: Chile's first climate refugees.

By the numbers the drought is now the worst since records began in 1866. The region's {six large dams|dams_n|total} hold {under 5 percent|all_dams|total} of what they could. Puclaro, which windsurfers used to come for, is down to {4.8 percent|puclaro|total}, or {9.6 million cubic metres|puclaro_vol|total}. Over {two years|deficit_span|total} the rain deficit is {71 percent|deficit|change}.

Orchards covering {20,000 acres|irrigated|total} ({8,100 hectares|irrigated|total}) in one province alone are firewood. {Around 16,500 farm jobs|jobs_lost|total} have vanished, unions say, a number the ministry cuts to {12,000|jobs_lost|total}. Of the goats, between {91,000|goats|total} and {130,000|goats|total} are dead.

A hectare of avocados over the mountain in Petorca drinks {100,000 litres|avocado|each} a day. A person in Rapel drinks, cooks and washes with {34|litres|each}, against the {100|who_litres|comparison} the World Health Organization holds necessary.

The {18 billion pesos|aid_state|target} pledged in March? {Four and a half billion|aid_paid|part} has arrived, {a quarter|aid_paid_share|part}.
=== Agencia Austral | 2015-06-16
Storm ends Chile dry spell, kills {three|storm_dead|total}, lifts dams

OVALLE, Chile, June 16 (Austral) - A storm dropped {58 mm|storm_rain|period} of rain on Ovalle in {two days|storm_days|total}, more than in {all of last year's 34|rain|comparison}, swept away {40 houses|houses|total} at El Palqui and killed {three people|storm_dead|total}, the emergency office said.

La Paloma had risen to {4.6 percent|paloma|total} by Tuesday from {3.1|paloma|total} on Friday and the region's dams as a whole to {6.4|all_dams|total} from {4.7|all_dams|total}. Puclaro gained {half a point|puclaro_rise|change} to {5.2|puclaro|total}. "It's a glass in a swimming pool," said Rosario Alfaro.

There was {80 cm|snow|total} of snow at Cerro Olivares, the first in {two years|snow_years|total}.

{Seventy-three thousand people|truck_people|total} still rely on {199 tank trucks|trucks|total}, of which {22|trucks_stuck|part} could not reach their hamlets for mud. Ovalle's night cuts, of {eight hours|cuts_ovalle|total}, stay until La Paloma passes {8 percent|paloma_goal|target}, the water company said. Without the storm, the town would have had {26 days|days_left|target}.

In all {8,300 hectares|irrigated|total} of orchards and {93,000 goats|goats|total} were lost in the drought, the agriculture ministry said. Of the trees, {a third|trees_back|part} might come back.
