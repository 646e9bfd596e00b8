# Aid effort after an invented Hurricane Ursula hits southern Haiti in September 2007: dead, homeless, camps, appeals, food rations
@ dead_haiti | killed | people | Haitians | Haiti | key | Killed in Haiti by the hurricane
@ dead_jeremie | killed | people | residents | Jeremie | key | Killed in Jeremie
@ homeless | displaced | people | Haitians | Haiti | key | Homeless in Haiti
@ camps_n | other:camps | count | camps | Haiti | key | Camps for the homeless
@ appeal | aid | USD | United Nations | Haiti | key | UN appeal for Haiti
@ pledged | aid | USD | donors | Haiti | key | Received toward the UN appeal
@ fed | affected | people | World Food Program | Haiti | key | People reached with food rations
@ ship_taken | evacuated | people | ships | Les Cayes | key | People carried by one ship
@ typhoid_dead | killed | people | typhoid patients | Haiti | key | Dead of typhoid in the camps
@ dead_cayes | killed | people | residents | Les Cayes |  | Killed in Les Cayes
@ dead_dr | killed | people | residents | Dominican Republic |  | Killed in the Dominican Republic
@ dead_cuba | killed | people | residents | Cuba |  | Killed in Cuba
@ decades | duration | days | hurricane | Haiti |  | Years since so bad a hurricane
@ dead_jamaica | killed | people | residents | Jamaica |  | Killed in Jamaica
@ evac_cuba | evacuated | people | Cubans | Cuba |  | People moved to safety in Cuba
@ wind | wind_speed | km/h | hurricane | Caribbean |  | Hurricane's top winds
@ rain | water_depth | mm | rain | southern Haiti |  | Rain in southern Haiti
@ missing | missing | people | Haitians | Haiti |  | Missing in Haiti
@ school_dead | killed | people | schoolchildren | Jeremie |  | Killed in the school shelter collapse
@ houses | buildings_destroyed | count | houses | southern Haiti |  | Houses destroyed in southern Haiti
@ ration | other:ration | kg | ration | Haiti |  | Rice in a family's ration
@ camp_pop | displaced | people | camp dwellers | Camp Soleil |  | People in the airfield camp
@ tents | equipment | count | tents | Haiti |  | Tents that reached Haiti
@ tents_need | equipment | count | tents | Haiti |  | Tents needed in Haiti
@ us_aid | aid | USD | United States | Haiti |  | US aid for Haiti
@ pk_dead | killed | people | UN peacekeepers | Haiti |  | Peacekeepers killed
@ riot_dead | killed | people | looters | Les Cayes |  | Killed at a food handout
@ bridges | buildings_destroyed | count | bridges | southern Haiti |  | Bridges washed away
@ gonaives | killed | people | residents | Gonaives |  | Killed by floods in Gonaives in 2004
@ prices | change_rate | % | rice | Port-au-Prince |  | Rise in the price of rice
@ doctors | participants | people | Cuban doctors | Haiti |  | Cuban doctors in the south
@ patients | cases | people | typhoid patients | Haiti |  | Typhoid cases in the camps
@ orphans | affected | people | children | Jeremie |  | Children without parents
@ adopt | arrested | people | missionaries | Malpasse |  | Missionaries held at the border
@ adopt_kids | evacuated | people | children | Malpasse |  | Children on the missionaries' bus
@ damage | cost | USD | damage | Haiti |  | Storm damage in Haiti
@ boat_dead | killed | people | migrants | Bahamas |  | Migrants drowned off the Bahamas
@ tourists | evacuated | people | cruise passengers | Labadee |  | Cruise passengers turned away
@ telethon | aid | USD | telethon | US |  | Raised by a US telethon
@ rebuilt | other:houses built | count | houses | southern Haiti |  | Houses rebuilt
@ graves | killed | people | buried | Jeremie |  | Bodies in the mass grave
@ quota | duration | days | camps | Haiti |  | Time until the camps are to close
@ since | duration | days | hurricane | Haiti |  | Time since the hurricane
@ appeal_people | affected | people | Haitians | Haiti |  | People the UN appeal is for
@ queue | participants | people | homeless | Camp Soleil |  | People in the food line
@ jer_share | share | % | Jeremie | Haiti |  | Share of the dead in Jeremie
@ britons | aid | GBP | British public | Haiti |  | Given by Britons to the fund
@ conf | aid | USD | donors | southern Haiti |  | Pledged for rebuilding in Miami
@ us_conf | aid | USD | United States | southern Haiti |  | US offer at the Miami conference
@ demo | participants | people | demonstrators | Port-au-Prince |  | Demonstrators over stolen rice
@ homeless_left | displaced | people | camp dwellers | Haiti |  | People in the settlements a year on
@ spent_miami | share | % | donors | southern Haiti |  | Share of the Miami pledges paid
=== Amalgamated Press | 2007-09-12
Hurricane Ursula kills {at least 38|dead_haiti|total} in Haiti

PORT-AU-PRINCE, Haiti (Amalgamated) -- Hurricane Ursula tore along the southern peninsula of Haiti on Wednesday with winds of {135 mph|wind|total}, killing {at least 38 people|dead_haiti|total} and cutting off whole towns in a country with few defenses against disaster.

Officials said they feared many more deaths because nobody had been able to reach the port of Jeremie, close to where the eye passed. The mayor, in a call that broke off, said that the town had no roofs.

In Les Cayes, {14 bodies|dead_cayes|part} were lined up in the yard of the town hall, said Marie-Lourdes Estime, a radio reporter there.

{Seven bridges|bridges|total} have been washed away. {Up to 16 inches|rain|total} of rain fell in a day on hills that were stripped of trees long ago to make charcoal.

The storm also killed {four people|dead_dr|period} in the Dominican Republic and {two|dead_jamaica|period} in Jamaica. In Cuba, where the authorities moved {460,000 people|evac_cuba|total} out of its way, {no deaths|dead_cuba|total} were reported.

Haiti is the poorest country in the Americas. Most of its people live from the land and have no savings. Three years ago floods from a mere tropical storm killed {about 3,000 people|gonaives|comparison} in the northern city of Gonaives.

"We know how to count the dead. It's the only thing we have learned," said the head of civil protection, Jean-Baptiste Alcindor.

The U.N. mission, which helps to police Haiti, said it would try to get trucks through on Thursday. {One of its soldiers|pk_dead|total}, a Uruguayan, was missing and presumed drowned.

Haiti's forests have been felled for fuel and its hillsides are bare, so that even ordinary storms send water and mud into the valleys where most people live. Early warning is by radio, for those who have batteries.

Forecasters in Miami said the hurricane, the season's strongest so far, would weaken over land and turn toward the Gulf of Mexico by the weekend.

Cruise lines said {some 5,200 passengers|tourists|total} who were to stop at the northern resort of Labadee had been diverted.
=== Continental News Network | 2007-09-15
'They are all gone': Haiti town counts its dead

JEREMIE, Haiti (CNW) -- Rescuers who reached the Haitian town of Jeremie by sea found scenes of devastation Saturday, {three days|since|total} after Hurricane Ursula passed over it.

{At least 160 people|dead_jeremie|part} died in the town, the mayor, Antoine Delva, told CNW, {51 of them|school_dead|part} in a school used as a shelter. Its wall gave way to the river in the middle of the night.

"My sisters, my mother, they are all gone," said a boy who was digging there with a piece of tin.

The Haitian government put the number killed nationwide at {312|dead_haiti|total} and said it was sure to rise. {At least 80,000 people|homeless|total} are homeless, according to the Red Cross.

Most are living in churches, on roofs and beside the road. The U.N. mission has opened {five camps|camps_n|total}, the biggest on the grass airfield at Les Cayes. {About 6,000 people|camp_pop|total} were sharing a few taps there on Saturday.

A Dutch navy ship took {340 people|ship_taken|period}, mostly women and children, from Jeremie to Port-au-Prince. A Haitian ferry that followed it carried {another 210|ship_taken|period}.

The first food arrived Saturday. A U.S. Navy ship with helicopters is expected Sunday.

The United States has promised {$10 million|us_aid|target}, and other governments have promised tents and water pumps. The United Nations will launch an appeal Monday for {"at least $60 million"|appeal|target}, a spokeswoman said.

In Cuba, officials raised their death toll to {three|dead_cuba|total}. The storm weakened over the Gulf of Mexico and was downgraded.

Aid groups say the loss of forests and the lack of roads have made Haiti the most vulnerable place in the Caribbean. It took rescuers until Friday night to reach Jeremie, which has no road left, and they came with shovels and body bags but little food.

Haiti, the poorest country in the Americas, has suffered years of political violence and is prone to floods. In 2004, {about 3,000|gonaives|comparison} people were killed in one city, Gonaives.
=== Albion Wire | 2007-09-18
UN appeals for {$84 million|appeal|target} for Haiti as hunger grows

GENEVA/PORT-AU-PRINCE, Sept 18 (Albion Wire) - The United Nations asked the world for {$84 million|appeal|target} on Tuesday to feed and shelter {hundreds of thousands of Haitians|appeal_people|target} after Hurricane Ursula, saying that the disaster was larger than it had first thought.

Haiti's government said {489 people|dead_haiti|total} were confirmed dead and {about 200|missing|total} were missing.

"The dead are buried. Our worry is the living," U.N. humanitarian coordinator Solveig Brandt told a news conference.

{As many as 170,000 people|homeless|total} have no home, she said. The World Food Programme has reached {35,000|fed|total}. Each family is given {12 kg|ration|each} of rice, with beans and oil.

In Les Cayes, U.N. troops from Sri Lanka fired over the heads of a crowd that stormed a warehouse. {One man|riot_dead|period} was trampled to death and others were hurt.

A French navy vessel, the Saint-Malo, took {275 people|ship_taken|period} off the beach at Dame Marie, which cannot be reached by road.

Rice prices in the capital have risen by {35 percent|prices|change} in a week. The storm destroyed most of the crops in the south, according to the agriculture ministry.

Before Tuesday's appeal donors had sent {$19 million|pledged|total}, much of it from the United States and Canada.

The World Bank said it would bring forward a decision on relieving some of Haiti's foreign debt.

Most roads along the peninsula are cut and aid has to go by helicopter or boat. Haiti has few trees left to hold its soil and is regularly struck by floods and landslides. U.N. peacekeepers have been in the country since a revolt in 2004.

Ursula was the strongest storm to strike Haiti since 1963. In the Dominican Republic, which shares the island of Hispaniola, officials said the number of dead had reached {nine|dead_dr|total}.
=== The Sentinel | 2007-09-23
The rice that does not come

At six in the morning there are already {hundreds|queue|total} in the line. By ten the sacks are gone and most of the line is still there.

This is the camp they call Ti Soley, "little sun", on the airfield of Les Cayes. On the day that Ursula went by there was nobody here but goats. Now there are {14,000 people|camp_pop|total}, under bedsheets, sacks and election posters. Of the tents that the donors have promised, {60|tents|total} have arrived. Aid workers say {25,000|tents_need|target} would be needed across the south.

Haiti's government says {561 people|dead_haiti|total} have been killed by the hurricane. {Half of them|jer_share|part} died in Jeremie, where the mayor believes that the true number is {over 400|dead_jeremie|part} and that it'll never be known. The mass grave outside the town took {230|graves|part}, with lime, and no names.

The relief operation is the biggest on the island since the Gonaïves floods. It's also in a muddle. The UN says that there are {23 camps|camps_n|total}; the Red Cross, which runs some of them, knows of {31|camps_n|total}. The World Food Programme has fed {90,000 people|fed|total}, most of them once.

"I got one bag for my children and a woman stole it from my head," said Rosemene Toussaint, 34. Her husband has walked to Port-au-Prince to look for work.

American helicopters come over in pairs, all day long. They bring water in bottles. Nobody has yet come to mend the taps.

In London the Disasters Fund says Britons have given {£4.5m|britons|total}. A spokesman called it generous, considering that there've been no pictures.

Haiti's hills have been stripped for charcoal and whatever falls from the sky runs straight down to where the people are. Everyone here knows it, and cooks on charcoal.

A sign at the gate bears the emblems of those who help, and there are a good many of them. It was the first thing to be put up, someone said, and it's the only one that is waterproof.

Offshore, the fishing sloops are being patched. Last year {61 people|boat_dead|comparison} drowned on their way to the Bahamas.
=== Continental News Network | 2007-09-29
Fever stalks Haiti's storm camps

PORT-AU-PRINCE, Haiti (CNW) -- Typhoid fever has killed {at least 11 people|typhoid_dead|total} in camps set up for Haitians who lost their homes to Hurricane Ursula, the World Health Organization said Saturday.

{Another 240|patients|total} are ill, most of them children, said WHO spokesman Alain Ferret. He warned that the number could grow quickly because of crowded conditions and dirty water.

{More than two weeks|since|total} after the hurricane, {about 200,000 people|homeless|total} are still without homes, according to the United Nations. It said they were living in {48 camps|camps_n|total} and with relatives.

The government's official death toll from the storm is {588|dead_haiti|total}.

Cuba, which was itself hit, has sent {110 doctors|doctors|total}, who were the first to raise the alarm over the fever. The U.S. military said Saturday it would fly in a field hospital.

The food operation has picked up speed. Trucks have been getting through since army engineers laid a bridge near Petit-Goave, and the World Food Program says it has reached {185,000 people|fed|total}.

"I'm not going to say it's good. It was terrible, and now it's bad," said Solveig Brandt, the U.N. coordinator.

She said donors had come up with {$37 million|pledged|total} of the {$84 million|appeal|target} the United Nations asked for.

In Malpasse, on the border with the Dominican Republic, police stopped a bus and arrested {four American missionaries|adopt|total}. On board were {19 Haitian children|adopt_kids|total} without papers. A lawyer for the group, which is from Tennessee, said they had acted from love.

Haiti, the poorest country in the Americas, is struck regularly by floods and storms. Its hillsides have been stripped of trees, and most of its people have no clean water even in good times, aid groups say.

UNICEF said schools in the south would not open in October because most of them were being used as shelters or had lost their roofs. Teachers have not been paid since the summer.

A telethon by country music stars in Nashville raised {$5.2 million|telethon|total} for the victims Friday night. One singer told the crowd that Haitians had "nothing, and they had nothing before."
=== Amalgamated Press | 2007-10-12
A month later, Haiti's homeless wait for the next storm

LES CAYES, Haiti (Amalgamated) -- The rain came at dusk on Thursday and in the camp on the airfield {14,000 people|camp_pop|total} got up and stood, because there was nowhere dry to lie down.

{A month|since|total} after Hurricane Ursula killed {nearly 600 people|dead_haiti|total} in southern Haiti, the world has moved on and the hurricane season has not. Forecasters are watching a new disturbance near Barbados.

The U.N. says {190,000 people|homeless|total} remain homeless. It counts {52 camps|camps_n|total}, some of them with latrines. President Roland Sansaricq promised this week that all would be closed in {six months|quota|target}, without saying where the people would go.

The aid is real, if late. {Some 260,000 Haitians|fed|total} have been given food at least once. Children are being vaccinated against typhoid, which has killed {36 people|typhoid_dead|total} in the camps.

But money is drying up. The U.N. appeal is far from met, with {$44 million|pledged|total} in hand. The World Food Program says it will cut its ration next month to {eight kilos|ration|target} of rice per family.

"First they gave us water and no food, then food and no water," said Wilner Cadet, a schoolteacher. "Now they give us forms."

In Jeremie, the worst-hit town with {347 confirmed deaths|dead_jeremie|part}, nuns are looking after {about 70 children|orphans|total} who lost both parents. Some were in the school whose wall fell in the night. A teacher there lights {51 candles|school_dead|part} on Sundays.

Haiti's bare hillsides make it easy prey for storms, and its government has few means of its own. The U.N. mission, sent after a revolt in 2004, has turned its soldiers into truck drivers and bridge builders, a change that some of them say they enjoy. Engineers reopened the coast road last week, and it was closed again by Thursday's rain.

In Jamaica, where the storm tore the roofs off beach hotels, insurance adjusters have come and gone. In Haiti, hardly anyone has a policy.
=== Albion Wire | 2007-11-20
Donors pledge {$310 million|conf|total} to rebuild southern Haiti

MIAMI, Nov 20 (Albion Wire) - International donors promised {$310 million|conf|total} on Tuesday to rebuild the south of Haiti after Hurricane Ursula, less than the {$450 million|damage|total} at which the World Bank estimated the damage.

The largest offer, {$75 million|us_conf|target}, came from the United States.

Haitian President Roland Sansaricq told the one-day conference that his country wanted roads and trees, not tents.

"We do not want to come here again," he said.

The Sept. 12 hurricane, the worst to hit Haiti in {four decades|decades|total}, killed {612 people|dead_haiti|total}, according to a final count by the government. It made {about 200,000|homeless|total} homeless and destroyed much of its crops.

Aid groups say promises are often not kept. Much of the money pledged after the Gonaives floods in 2004 was never paid, charity Aid Without Frontiers said in a report.

The emergency has not ended. The United Nations said {61 people|typhoid_dead|total} had died of typhoid and that {29 camps|camps_n|total} were still open. Its appeal, since raised to {$96 million|appeal|target}, has brought in {$58 million|pledged|total}.

Food supplies have got better. U.N. officials said the harvest in the north was good and that rations were being cut.

In Port-au-Prince, police used tear gas on {several hundred demonstrators|demo|total} who accused local officials of selling aid rice in the markets.

Haiti has lost almost all its forests, and floods and storms regularly turn into disasters there. U.N. peacekeepers have been in the country since a revolt in 2004 and helped to run the relief effort after the hurricane.

Sansaricq, an agronomist, said a national tree nursery would be the first project. Diplomats said donors would rather see a land register.

{Four U.S. missionaries|adopt|total} held since September for trying to take children out of Haiti were freed on bail.
=== The Sentinel | 2008-09-12
Haiti, {a year|since|total} after Ursula: the camp that became a town

Ti Soley has a mayor now, a barber, churches and a football team. It hasn't got a river any more, since the children have filled it with plastic, and it hasn't got a name on any map.

{A year|since|total} after hurricane Ursula, {9,000 people|camp_pop|total} live on the airfield at Les Cayes. Officially they aren't there. The government closed its last camp in June, and what remain are "spontaneous settlements". The UN counts {17|camps_n|total} of them with {38,000 inhabitants|homeless_left|total}.

Of the {$310m|conf|total} promised in Miami {a third|spent_miami|part} has been paid. {Some 2,400 houses|rebuilt|total} have been built for the {31,000|houses|total} that were lost, many by a Venezuelan firm that put them, neat and pink, where the flood comes first.

The dead are still being argued over. The government's {612|dead_haiti|total} doesn't include the villages above Jeremie, says a priest, Father Yves Norzeus, who has been to all of them on a mule. He makes it {"more than 900"|dead_haiti|total}, and has a list. Nor does it include those who died of typhoid, {74|typhoid_dead|total} by the last bulletin of the WHO.

Still, some things have been done. The road to the capital is open. A Cuban doctor, one of {12|doctors|total} who stayed, has opened a clinic. And there's a siren in Jeremie, on the roof of the new school, a gift from Japan. It was tested in July. People stayed in their houses, because they hadn't been told what it was for.

Haiti's hills are as bare as they were, and another season is half over. So far it has been kind. The old people in the camp say that Ursula took all the wind there was; the young ones listen to the radio, and keep their papers in a plastic bag beside the door.

On the beach a sloop was being painted blue. There are places to be had to the Bahamas.
