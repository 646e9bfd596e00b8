# Hurricane Lenora strikes Georgia, the Carolinas and Virginia in September 2007 (invented): dead and dark by state, insured losses by several firms
@ dead | killed | people | hurricane victims | four states | key | Deaths from Lenora in the United States
@ dead_nc | killed | people | hurricane victims | North Carolina | key | Deaths in North Carolina
@ dead_sc | killed | people | hurricane victims | South Carolina | key | Deaths in South Carolina
@ dead_va | killed | people | hurricane victims | Virginia | key | Deaths in Virginia
@ dead_ga | killed | people | hurricane victims | Georgia |  | Deaths in Georgia
@ dead_bah | killed | people | hurricane victims | Bahamas |  | Deaths in the Bahamas
@ power | without_power | people | customers | four states | key | Customers without power in all four states
@ power_nc | without_power | people | customers | North Carolina | key | Customers without power in North Carolina
@ power_sc | without_power | people | customers | South Carolina | key | Customers without power in South Carolina
@ power_va | without_power | people | customers | Virginia |  | Customers without power in Virginia
@ power_ga | without_power | people | customers | Georgia |  | Customers without power in Georgia
@ cape_fear | without_power | people | Cape Fear Electric customers | North Carolina |  | Cape Fear Electric customers without power
@ palmetto | without_power | people | Palmetto Light customers | South Carolina |  | Palmetto Light customers without power
@ tidewater | without_power | people | Tidewater Power customers | Virginia |  | Tidewater Power customers without power
@ wind | wind_speed | mph | Lenora | at landfall | key | Lenora's top sustained wind
@ wind_after | wind_speed | mph | Lenora | inland |  | Lenora's wind inland
@ gust | wind_speed | mph | Lenora | Bald Head Island |  | Strongest gust measured
@ surge | water_depth | ft | storm surge | Brunswick County |  | Storm surge at the landfall
@ surge_ch | water_depth | ft | storm surge | Charleston |  | Storm surge at Charleston
@ surge_fc | water_depth | ft | storm surge | coast |  | Storm surge forecast
@ rain | water_depth | in | rain | Wilmington |  | Rain at Wilmington
@ river | water_depth | ft | Cape Fear River | Burgaw |  | Cape Fear River level
@ flood_stage | water_depth | ft | Cape Fear River | Burgaw |  | Flood stage of the Cape Fear River
@ evac | evacuated | people | coast residents | four states |  | People told to leave in all
@ evac_sc | evacuated | people | coast residents | South Carolina |  | People told to leave in South Carolina
@ evac_nc | evacuated | people | coast residents | North Carolina |  | People told to leave in North Carolina
@ shelters_n | other:shelters | count | shelters | North Carolina |  | Shelters open
@ shelter | displaced | people | evacuees | North Carolina |  | People in shelters in North Carolina
@ loss_hart | cost | USD | insured losses | Hartwell Risk | key | Insured damage as Hartwell Risk estimates
@ loss_cald | cost | USD | insured losses | Calder Modeling |  | Insured damage as Calder estimates
@ loss_seq | cost | USD | insured losses | Sequoia Re |  | Insured damage as Sequoia Re estimates
@ loss_all | cost | USD | total damage | four states |  | Damage in all, insured or not
@ loss_bm | cost | USD | Blue Meadow insurer | Carolinas |  | Claims one insurer expects
@ claims | other:claims | count | insurers | four states |  | Insurance claims filed
@ sewage | spill_volume | gal | sewage | Wilmington |  | Sewage spilled at Wilmington
@ lagoon | spill_volume | gal | hog lagoons | North Carolina |  | Hog waste spilled
@ oil | spill_volume | gal | fuel tank | Norfolk |  | Fuel oil spilled at Norfolk
@ hogs | other:hogs | count | hog farms | North Carolina |  | Hogs drowned
@ homes | buildings_destroyed | count | homes | Oak Island |  | Homes destroyed on Oak Island
@ homes_nc | buildings_destroyed | count | homes | North Carolina |  | Homes destroyed in North Carolina
@ crews | troops | people | utility crews | Carolinas |  | Utility workers restoring power
@ guard | troops | people | National Guard | four states |  | National Guard troops called up
@ rescues | rescued | people | residents | North Carolina |  | People rescued from flood water
@ bridge | other:bridges shut | count | bridges | North Carolina |  | Bridges shut
@ dist | distance | miles | Lenora | Savannah |  | Lenora's distance from the coast
@ speed | wind_speed | mph | Lenora | Atlantic |  | Forward speed of Lenora
@ reach | distance | miles | hurricane winds | Lenora |  | Reach of hurricane winds
@ gas | cost | USD | gasoline | Carolinas |  | Price of gasoline
@ plants | equipment | count | nuclear plants | Carolinas |  | Nuclear reactors shut
@ flights | other:flights cancelled | count | airlines | East Coast |  | Flights cancelled
@ aid | aid | USD | Congress | four states |  | Federal aid
@ hugo | cost | USD | Hurricane Hugo | South Carolina |  | Insured damage from Hurricane Hugo
@ hugo_dead | killed | people | Hurricane Hugo | South Carolina |  | Killed by Hurricane Hugo
@ floyd | killed | people | Hurricane Floyd | North Carolina |  | Killed by Hurricane Floyd
@ cars | killed | people | motorists | North Carolina |  | Killed in cars in North Carolina
@ generators | killed | people | generator users | Virginia |  | Killed by generator fumes
@ missing | missing | people | residents | North Carolina |  | People missing in North Carolina
@ storms | other:storms | count | storms | Atlantic |  | Named storms of the season
@ tobacco | share | % | tobacco crop | North Carolina |  | Tobacco crop lost
@ tax | cost | USD | homeowner | Oak Island |  | Yearly insurance premium of a homeowner
@ restore | duration | weeks | utilities | four states |  | Time to restore power
@ river_ratio | change_rate | times | Cape Fear River | Burgaw |  | River crest against flood stage
@ coops | without_power | people | cooperatives' customers | North Carolina |  | Cooperatives' customers without power
@ breached | other:lagoons | count | hog lagoons | North Carolina |  | Hog lagoons breached
@ counties | other:counties | count | counties | North Carolina |  | Counties told to boil water
@ boil | duration | minutes | residents | North Carolina |  | Time to boil water
@ fine | cost | USD | sightseers | Oak Island |  | Fine for sightseers
@ linemen | troops | people | borrowed linemen | Virginia |  | Linemen Tidewater Power borrowed
@ oil_caught | share | % | oil booms | Norfolk |  | Spilled oil caught by booms
@ landfall_dist | distance | miles | landfall | Norfolk |  | Landfall's distance from Norfolk
@ dead_nc_new | killed | people | flood victims | North Carolina |  | Bodies found in North Carolina that day
@ paid | cost | USD | insurers | four states |  | Insured damage paid so far
@ rebuilt | other:homes rebuilt | count | homes | Oak Island |  | Homes rebuilt on Oak Island
@ fine_city | cost | USD | Wilmington | Wilmington |  | Fine for the sewage spill
@ fine_oil | cost | USD | tank owner | Norfolk |  | Fine for the oil spill
@ firms | other:firms | count | modelers | four states |  | Firms estimating the damage
@ half_town | share | % | Burgaw | Burgaw |  | Part of Burgaw flooded
=== Amalgamated Press | 2007-09-12
Lenora bears down on Carolinas; {1.3 million|evac|target} told to flee

WILMINGTON, N.C. (Amalgamated) -- Hurricane Lenora, a {140 mph|wind|total} monster that killed {11 people|dead_bah|comparison} in the Bahamas, swung toward the Southeast coast on Wednesday, and governors of four states told {about 1.3 million people|evac|target} to get out of its way.

At 5 p.m. the storm was {310 miles|dist|total} southeast of Savannah, Ga., moving at {14 mph|speed|total}. Hurricane-force winds reached {85 miles|reach|total} from the center. Forecasters said it could push {10 to 15 feet of water|surge_fc|target} ashore near the line between the Carolinas early Friday.

South Carolina ordered {580,000 people|evac_sc|target} inland and reversed the eastbound lanes of Interstate 26. North Carolina's order covers {410,000|evac_nc|target}.

"If you stay, write your Social Security number on your arm," said Brunswick County Sheriff Dub Hewett.

{One person|dead_ga|total} has already died in Georgia, a surfer at Tybee Island. Gasoline went to {$3.19 a gallon|gas|each} in Charleston, where it could be found. {Three reactors|plants|total} along the coast were being shut down. Airlines canceled {640 flights|flights|total}.

Lenora is the {12th|storms|total} named storm of the season. The last to strike South Carolina with such force was Hugo in 1989, which killed {35 people|hugo_dead|comparison} on the U.S. mainland and did {$4.2 billion|hugo|comparison} in insured damage. In North Carolina, Floyd killed {52|floyd|comparison} in 1999, nearly all of them in floods.

{Some 6,000 Guard troops|guard|total} have been called up.
=== Cape Fear Broadcasting live | 2007-09-14
LENORA: minute by minute

2:50 a.m. The eye's over Brunswick County. Hurricane Center has the winds at {125 mph|wind|total}, a notch lower than last night's {140|wind|total}.

3:15 a.m. Gust of {151|gust|total} on Bald Head Island, and the thing that measures it isn't answering.

4:05 a.m. Power. Cape Fear Electric says {390,000|cape_fear|total} of its customers are dark. South Carolina, Palmetto Light: {265,000|palmetto|total}.

5:30 a.m. Water {12 feet|surge|total} above normal at Southport. Charleston got off with {six|surge_ch|total}.

6:45 a.m. First deaths confirmed on our side of the line: {two|dead_nc|total}, both in a car in Leland. Horry County, S.C., has {one|dead_sc|total}, a man under a pine tree.

8:20 a.m. Statewide outage number from Raleigh is {870,000|power_nc|total}. Columbia says {540,000|power_sc|total}. Georgia's only got {60,000|power_ga|total}.

9:00 a.m. Winds down to {90|wind_after|total} as she passes Kinston.

10:10 a.m. Oak Island mayor got across in a Guard truck. "I counted {140 houses|homes|total} that aren't. Then I quit counting."

11:35 a.m. {11,200 people|shelter|total} in {74 shelters|shelters_n|total} tonight, if you're looking for someone.

1:15 p.m. City says the Southside plant has let go {8 million gallons|sewage|total} of sewage into the river. Don't wade, folks.

2:40 p.m. Toll in the state goes to {five|dead_nc|total}. {Nineteen inches|rain|total} of rain here.
=== Albion Wire | 2007-09-15
Hurricane Lenora kills {19|dead|total}, cuts power to {2.4 million|power|total} in U.S. Southeast

RALEIGH, North Carolina, Sept 15 (Albion Wire) - Hurricane Lenora weakened to a tropical storm over Virginia on Saturday after killing {at least 19 people|dead|total} in four states and leaving {2.4 million homes and businesses|power|total} without electricity.

{Nine|dead_nc|part} of the deaths were in North Carolina, where the storm came ashore before dawn on Friday with winds of {125 mph (201 kph)|wind|total}. {Five|dead_sc|part} people died in South Carolina, {three|dead_va|part} in Virginia and {two|dead_ga|part} in Georgia.

{Almost 1.1 million|power_nc|part} of those in the dark were in North Carolina, {600,000|power_sc|part} in South Carolina and {670,000|power_va|part} in Virginia. Tidewater Power, of Norfolk, said that {410,000|tidewater|total} of its customers had lost service, and Cape Fear Electric {520,000|cape_fear|total}. Restoring it could take {two weeks|restore|target}, the companies said.

Insured damage will come to {between $6 billion and $9 billion|loss_hart|total}, catastrophe modeller Hartwell Risk said. A rival, Calder Modeling, put it at {$4.5 billion to $7 billion|loss_cald|total}. Hugo in 1989 cost insurers {$4.2 billion|hugo|comparison}.

Floods are the next worry. The Cape Fear River is expected to crest at {24 feet|river|target} near Burgaw on Tuesday, {twice|river_ratio|change} its flood stage. Troops have rescued {460 people|rescues|total} from roofs and cars.

"The wind is the trailer. The water is the movie," said Governor Clay Pruden of North Carolina.

At Norfolk, a toppled tank leaked {70,000 gallons|oil|total} of fuel oil into the Elizabeth River.
=== North Carolina Emergency Management | 2007-09-17
HURRICANE LENORA - SITUATION REPORT NO. 11 - 6 p.m.

Fatalities, North Carolina: {16|dead_nc|total}
- in motor vehicles: {7|cars|part}
Fatalities, other states (as reported to us): South Carolina {7|dead_sc|total}, Virginia {8|dead_va|total}, Georgia {2|dead_ga|total}
Persons unaccounted for, North Carolina: {13|missing|total}
Rescues by boat and helicopter: {1,240|rescues|total}

Customers without electricity, North Carolina: {714,000|power_nc|total} (peak {1,120,000|power_nc|total})
- Cape Fear Electric: {338,000|cape_fear|part}
- cooperatives and towns: {376,000|coops|part}
Utility personnel at work: {9,400|crews|total}

Shelters open: {61|shelters_n|total}
Shelter population: {8,350|shelter|total}
Residences destroyed: {2,170|homes_nc|total}, of which Oak Island {388|homes|part}
State-maintained bridges closed: {97|bridge|total}

Cape Fear River at Burgaw: {21.6 ft|river|total}, rising (flood stage {12 ft|flood_stage|target})
Rainfall, Wilmington: {20.4 in|rain|total}
Highest storm tide, Brunswick County: {13.1 ft|surge|total}
Wastewater released, Wilmington Southside: {22 million gallons|sewage|total}
Animal waste lagoons breached: {6|breached|total}; estimated release: {9 million gallons|lagoon|total}

Residents on private wells in {14 counties|counties|total} should boil water for {one minute|boil|target}. Sightseers on Oak Island will be fined {$500|fine|each}. Report price gouging to the Attorney General; ice may not be sold for more than its price on September 10.
=== Virginia Tidings | 2007-09-18
Fumes killed more in Virginia than wind did

NORFOLK - Of the {11 Virginians|dead_va|total} who died because of Hurricane Lenora, {six|generators|part} were killed after it had gone, by the exhaust of generators run in kitchens and garages.

A Suffolk couple was found Monday by the neighbor who had lent them theirs. "I told them the porch," he said.

{More than 380,000 homes|power_va|total} in the commonwealth were still without power last night, down from {690,000|power_va|total} at the worst. Tidewater Power said its share had shrunk to {205,000|tidewater|part}. The company has borrowed {1,900 linemen|linemen|total} from as far as Quebec. In North Carolina {610,000|power_nc|total} were out and in South Carolina {290,000|power_sc|total}, where Palmetto Light has hooked up all but {98,000|palmetto|total} of its own. In the four states combined it's {1.3 million|power|total}.

The Coast Guard now thinks that {115,000 gallons|oil|total} of oil escaped at the Lambert's Point terminal. Booms have caught {a third|oil_caught|part} of it.

Lenora was a Category 3 hurricane when she landed {240 miles|landfall_dist|total} south of here, and hardly a storm by the time she reached the James River. People had stopped watching, said Norfolk's fire chief, Renée Upchurch. "We'd lost {nobody|dead_va|total} when I went to bed Friday."

The count is {37|dead|total} for the whole country: {17|dead_nc|part} in North Carolina, {seven|dead_sc|part} in South Carolina, {two|dead_ga|part} in Georgia, and ours.
=== Continental News Network | 2007-09-21
Lenora's toll passes {40|dead|total} as river swallows towns

BURGAW, North Carolina (CNW) -- A week after Hurricane Lenora blew through, the Cape Fear River crested Friday at {25.2 feet|river|total}, drowning hog farms and the lower {half of this town|half_town|part}, and raising the storm's death toll to {44|dead|total}.

{Four more bodies|dead_nc_new|increment} were found in North Carolina, whose total is {22|dead_nc|part}. Virginia has {12|dead_va|part} dead, South Carolina {eight|dead_sc|part} and Georgia {two|dead_ga|part}.

State officials said {110,000 hogs|hogs|total} had drowned and {31 million gallons|lagoon|total} of their waste had gone into the water. Environmental groups say it's {nearer 80 million|lagoon|total}. {40 percent|tobacco|part} of the tobacco still in the fields is ruined.

Electricity is back for most. {About 240,000 customers|power|total} remained without it, {150,000|power_nc|part} of them here, the Energy Department said. Only {21,000|power_sc|part} South Carolina homes are dark.

Hartwell Risk, which models disasters for the insurance industry, raised its estimate of insured losses to {$8 billion to $11 billion|loss_hart|total}, not counting floods. Sequoia Re, a reinsurer, said {$9.5 billion|loss_seq|total}. Calder Modeling is sticking with {no more than $7 billion|loss_cald|total}. Blue Meadow Mutual, the biggest home insurer in the Carolinas, expects to pay {$1.4 billion|loss_bm|target}.

"{Three firms|firms|total}, one hurricane," said North Carolina Insurance Commissioner Ada Mebane. {Some 310,000 claims|claims|total} have been filed.

The president, visiting Wilmington, promised {$3.5 billion|aid|target} in federal aid.
=== Amalgamated Press | 2008-05-31
Hurricane center: Lenora was stronger, deadlier than thought

MIAMI (Amalgamated) -- Hurricane Lenora was blowing at {130 mph|wind|total}, not {125|wind|total}, when it hit Brunswick County, N.C., last September, and it killed {53 people|dead|total} in the United States, the National Hurricane Center said in its final report, a day before the new season opens.

The storm is now rated a Category 4. Its surge reached {14.3 feet|surge|total} in a grocery store in Southport, where the line of mud can still be seen above the cereal.

The center counted {27 deaths|dead_nc|part} in North Carolina, {14|dead_va|part} in Virginia, {nine|dead_sc|part} in South Carolina and {three|dead_ga|part} in Georgia. At the peak {2.6 million customers|power|total} had no electricity, {1.16 million|power_nc|part} of them in North Carolina.

Insurers have paid {$8.7 billion|paid|total}, the industry's statistics bureau says, on {495,000 claims|claims|total}. That's within the range of Hartwell Risk, which had said as much as {$11 billion|loss_hart|total}, and close to Sequoia Re's {$9.5 billion|loss_seq|total}. The center puts damage of every kind at {$17 billion|loss_all|total}.

On Oak Island, which lost {402 houses|homes|total}, {60|rebuilt|part} have been rebuilt, on stilts. Kate Varnam's premium has gone from {$1,800 a year|tax|comparison} to {$6,400|tax|each}. "The ocean's the same," she said. "It's just gotten more expensive to look at."

Wilmington was fined {$240,000|fine_city|total} for the {26 million gallons|sewage|total} of sewage. The owner of the Norfolk tank paid {$1.1 million|fine_oil|total}. Congress approved {$2.9 billion|aid|total} of the aid promised.
