# Mass protests in Rabat and other Moroccan cities in January and February 2012 (invented), with casualties day by day
@ dead_all | killed | people | protesters and police | Morocco | key | Killed in Morocco since the unrest began
@ dead_rabat_day | killed | people | protesters | Rabat | key | Killed in Rabat on one day
@ dead_casa_day | killed | people | protesters | Casablanca | key | Killed in Casablanca on one day
@ dead_fez_day | killed | people | protesters | Fez | key | Killed in Fez on one day
@ hurt_all | injured | people | protesters and police | Morocco | key | Injured since the unrest began
@ hurt_rabat_day | injured | people | protesters | Rabat | key | Injured in Rabat on one day
@ crowd_rabat | participants | people | protesters | Rabat | key | Protesters on the streets of Rabat
@ arrested | arrested | people | protesters | Morocco | key | People arrested since the unrest began
@ officers_dead | killed | people | policemen | Morocco | key | Policemen killed since the unrest began
@ crowd_tangier | participants | people | protesters | Tangier |  | Protesters in Tangier
@ dead_tangier | killed | people | protesters | Tangier |  | Killed in Tangier on one day
@ dead_oujda | killed | people | prisoners | Oujda |  | Killed in the Oujda prison fire
@ crowd_casa | participants | people | protesters | Casablanca |  | Protesters in Casablanca
@ bread_price | cost | MAD | bread | Morocco |  | Price of a loaf of bread
@ bread_rise | change_rate | % | bread | Morocco |  | Rise in the price of bread
@ unemployed | share | % | young people | Morocco |  | Unemployment among the young
@ population | other:population | people | Moroccans | Morocco |  | Population of Morocco
@ pm_years | duration | days | Prime Minister Lahrichi | Morocco |  | Years the prime minister has held office
@ tourists | evacuated | people | foreign tourists | Morocco |  | Foreign tourists flown home
@ rooms | share | % | hotel rooms | Marrakech |  | Hotel rooms empty in Marrakech
@ stocks | change_rate | % | Casablanca stock index | Casablanca |  | Daily change of the Casablanca index
@ released | arrested | people | protesters | Morocco |  | Detainees released
@ journalists | arrested | people | journalists | Rabat |  | Journalists held in Rabat
@ net_off | duration | days | internet | Morocco |  | How long the internet was cut
@ tents | equipment | count | tents | Rabat |  | Tents in the square
@ days | duration | days | protests | Morocco |  | How long the protests have lasted
@ ministers | other:ministers | count | cabinet | Morocco |  | Ministers dismissed
@ subsidies | aid | USD | government | Morocco |  | Money promised for subsidies
@ jobs | jobs | people | government | Morocco |  | Jobs promised to graduates
@ martyr_march | participants | people | mourners | Fez |  | Mourners at a funeral in Fez
@ hospital | hospitalized | people | wounded | Rabat |  | Wounded in Avicenne hospital
@ paris_march | participants | people | demonstrators | Paris |  | Demonstrators in Paris
@ algiers_dead | killed | people | protesters | Algiers |  | Killed in clashes in Algiers
@ tunisia_dead | killed | people | protesters | Tunisia |  | Killed in Tunisia's uprising
@ riots1981 | killed | people | protesters | Casablanca |  | Killed in the 1981 Casablanca riots
@ banks | buildings_damaged | count | banks and shops | Casablanca |  | Banks and shops burned in Casablanca
@ armour | equipment | count | armoured vehicles | Rabat |  | Armoured vehicles at the square
@ trial | arrested | people | policemen | Rabat |  | Policemen charged over the shootings
@ missing | missing | people | protesters | Morocco |  | People missing since the unrest
@ election | duration | days | election | Morocco |  | Time until the promised election
@ students_dead | killed | people | students | Fez |  | Students among the dead of Fez
@ hurt_casa | injured | people | protesters | Casablanca |  | Injured in Casablanca on one day
@ comp | aid | MAD | families of the dead | Morocco |  | Compensation for each family
@ phosphate | other:phosphate output | t | phosphate | Khouribga |  | Phosphate output lost per day
@ miners | participants | people | miners | Khouribga |  | Miners on strike
@ dead_rabat | killed | people | protesters | Rabat |  | Killed in Rabat since the unrest began
@ hurt_police | injured | people | policemen | Morocco |  | Police injured since the unrest began
@ dead_day_all | killed | people | protesters | Morocco |  | Killed across Morocco on one day
@ loss_all | cost | USD | economy | Morocco |  | Cost of the unrest in all
@ names | other:names | count | station wall | Rabat |  | Names of the dead on the wall
@ volunteers | participants | people | Rights League | Morocco |  | Volunteers counting the dead
@ dear_days | duration | days | bread | Morocco |  | Days the higher bread price lasted
@ parties | other:parties | count | new parties | Morocco |  | Parties founded since the resignation
=== Amalgamated Press | 2012-01-21
Moroccan police fire on bread protesters, {3 dead|dead_rabat_day|period}

RABAT, Morocco (Amalgamated) -- Police opened fire Saturday on crowds protesting the price of bread in the Moroccan capital, killing {three people|dead_rabat_day|period} and injuring {dozens|hurt_rabat_day|period}, witnesses and a hospital official said.

{Several thousand people|crowd_rabat|total} had gathered near the walls of the old city, shouting "Bread, work, dignity" and calling for the resignation of Prime Minister Driss Lahrichi, who has been in office for {11 years|pm_years|total}.

It was the worst violence in Rabat in a generation. The last time a rise in food prices brought Moroccans into the streets in such numbers was in 1981, when {at least 66 people|riots1981|comparison} died in Casablanca.

The government {doubled|bread_rise|change} the price of a loaf to {2.40 dirhams|bread_price|total} last week as it struggled to cut spending. It says that wheat has become too expensive on world markets.

"I have children and I earn just enough for the bread," said Mustapha Raji, a porter, exaggerating a little. "Let him come and eat at my table."

The Interior Ministry said police had fired in the air and that the demonstrators were killed by "unknown persons" who hid among them. It said {18 officers|hurt_police|total} had been injured by stones.

Protests also broke out Saturday in Casablanca, Fez and the northern port of Tangier, where {hundreds of youths|crowd_tangier|total} burned tires. No deaths were reported there.

Morocco, a nation of {32 million|population|total}, has so far been spared the kind of upheaval that toppled rulers elsewhere in North Africa last year. But {nearly a third of young people|unemployed|part} in the cities have no job, and many university graduates spend years waiting for one.

Lahrichi's government has cut fuel subsidies as well as those for flour, under pressure from lenders abroad. Western allies have praised it for its prudence. In the old cities, where a family may spend most of its money on food, there has been grumbling since the autumn.

By evening the walls of the old city were lined with riot police, and shopkeepers had pulled down their shutters. Youths set up a barricade of market stalls near the river. A bus burned beside the tram line.

In neighboring Algeria on Friday, {two people|algiers_dead|comparison} were killed in clashes over housing in the capital, Algiers, state media there said.
=== Continental News Network | 2012-01-24
Deadly clashes spread in Morocco

RABAT, Morocco (CNW) -- Clashes between protesters and security forces spread to more Moroccan cities Tuesday, leaving {at least nine people|dead_casa_day|period} dead in Casablanca and {four|dead_fez_day|period} in the old university city of Fez, hospital sources and opposition activists told CNW.

In the capital, Rabat, where the unrest began Saturday, {two people|dead_rabat_day|period} were killed and {about 50|hurt_rabat_day|period} wounded when police used live rounds to keep a crowd from parliament, a doctor at Avicenne hospital said.

The overall death toll since Saturday stands at {at least 21|dead_all|total}, according to the Moroccan Rights League. The government has confirmed {eight deaths|dead_all|total}.

CNW cannot independently confirm the numbers. Internet service has been down for {two days|net_off|total}, and many mobile phones do not work.

"They're shooting at us like birds," said a student in Fez who did not want to be identified for fear of arrest. He said {two of those killed|students_dead|part} there were students at his faculty.

In Casablanca, the country's commercial hub, protesters set fire to {several banks|banks|total}. Stocks fell {4.2 percent|stocks|change} before trading was halted.

Prime Minister Driss Lahrichi, in a televised speech, appealed for calm and said he understood "the anger of the fathers." He offered to bring the price of bread down to {1.80 dirhams|bread_price|target} but did not say when.

The crowd in Rabat answered with whistles. Protesters there say they will not leave Bab el Had square until he resigns. CNW's crew estimated {20,000 people|crowd_rabat|total} in the square after dark.

The United States called on all sides to show restraint. Washington regards Morocco as one of its closest allies in the Arab world.

The protests began over a government decision to raise the price of bread. They have since turned into a wider revolt against corruption, joblessness and the police, in a country long seen as one of the most stable in the region.

In Paris, {some 3,000 people|paris_march|total}, many of them of Moroccan origin, demonstrated outside the embassy. Police kept them away from the gates.
=== The Sentinel | 2012-01-27
Morocco: bloodiest day yet as troops enter Rabat

The Moroccan army moved into the centre of Rabat last night after a day of rage across the country in which {at least 35 people|dead_day_all|period} were killed, {16 of them|dead_rabat_day|part} in the capital and {13|dead_casa_day|part} in Casablanca.

{Dozens of armoured vehicles|armour|total} stood under the orange trees of avenue Mohammed V. The soldiers looked at their boots when women shouted at them: "Who are you going to shoot, your mothers?" For the moment, they are shooting no one.

The police had no such doubts. From early afternoon they fired on the crowd, which the opposition put at {200,000|crowd_rabat|total} and the interior ministry at {25,000|crowd_rabat|total}, from the roof of the railway station. At Avicenne hospital, surgeon Latifa Benkirane said {more than 180 wounded|hurt_rabat_day|period} had been brought in by nightfall.

"There's almost no blood left," she said. "I am asking my own nurses."

The dead whom she had seen, she said, were hit in the head or chest.

The Rights League says {82 people|dead_all|total} have died since the protests began last Saturday. The government's figure is {31|dead_all|total}, including {three policemen|officers_dead|part}, among them an officer beaten to death in Casablanca on Wednesday.

In the eastern city of Oujda, a fire in the prison killed {at least 14 inmates|dead_oujda|period} after guards fled. Others escaped over the wall and were seen begging for clothes.

There was less violence in Fez, where an imam led {tens of thousands of mourners|martyr_march|total} behind the coffins of students, and nobody came to stop them. In Tangier, {one man|dead_tangier|period} was shot dead outside the port.

The protests began with the price of a loaf and now demand the head of the prime minister, Driss Lahrichi. He hasn't been seen since Tuesday's speech.

A curfew from 6pm to 7am is now in force in the big cities. It was ignored in all of them.
=== Albion Wire | 2012-01-29
Moroccan PM sacks ministers, protesters unmoved

RABAT, Jan 29 (Albion Wire) - Morocco's Prime Minister Driss Lahrichi sacked {six ministers|ministers|total} including the head of the interior on Sunday in a bid to end protests in which rights groups say {more than 100 people|dead_all|total} have been killed.

But crowds in central Rabat, far fewer than on Friday, said they would stay until he quit himself.

"He changes the waiters, we don't like the cook," said Abdellah, a bank clerk camping in the square, where organisers have put up {about 400 tents|tents|total}.

State television quoted the health ministry as saying {47 people|dead_all|total} had died, and {1,100|hurt_all|total} had been injured, since the troubles began on Jan. 21. The Moroccan Rights League put the injured at {at least 3,000|hurt_all|total}.

Soldiers controlled the main crossings in the capital but did not interfere. {One protester|dead_rabat_day|period} was killed on Sunday when police fired from a passing car, witnesses said. {Five people|dead_casa_day|period} died in Casablanca, where gangs looted shops in the wealthy Anfa quarter.

An Interior Ministry official said {1,450 "rioters"|arrested|total} had been arrested across the country.

Lahrichi said the state would spend {$1.1 billion|subsidies|target} more on subsidies this year and give civil servants more pay.

Airlines have added flights to bring tourists home from Marrakech, and {some 9,000 Britons and Germans|tourists|total} have left since Friday.

Miners at Khouribga, the heart of the phosphate industry on which Morocco depends for much of its export income, went on strike. A union leader said {6,000 men|miners|total} had laid down their tools.

Lahrichi, an engineer who came to power promising reform, has been weakened by charges that his friends grew rich on public contracts. The palace, which has the last word in Morocco, has kept silent about him since the protests began.

Western governments, for which the kingdom is an ally against militants, have urged restraint without calling for him to go.

The unrest follows uprisings elsewhere in the region. In Tunisia {about 300 people|tunisia_dead|comparison} died before the president was driven out.
=== Continental News Network | 2012-02-01
Timeline: Morocco's days of anger

(CNW) -- What began as a protest over the price of bread has become the biggest challenge to Morocco's government in decades. Here is how the crisis has unfolded:

Saturday, January 21: Crowds gather in Rabat to protest a government decision to raise bread prices. {Three people|dead_rabat_day|period} are killed when police open fire.

Sunday, January 22: {One person|dead_fez_day|period} is killed in Fez, where demonstrators storm the town hall. The internet goes dark across the country.

Monday, January 23: {Thousands|crowd_casa|total} march in Casablanca, and {two|dead_casa_day|period} die in clashes near the port, medical sources say.

Tuesday, January 24: Clashes in Rabat, Casablanca and Fez leave {15 dead|dead_day_all|period}, according to opposition activists. Prime Minister Driss Lahrichi appeals for calm.

Wednesday, January 25: A police officer is beaten to death in Casablanca. Banks and schools are closed.

Thursday, January 26: Unions call a general strike. In Rabat, lawyers in black robes march to parliament and lay loaves of bread on its steps.

Friday, January 27: On what activists call the "Friday of Bread," police fire on a huge crowd in Rabat. Doctors say {18 people|dead_rabat_day|period} die there. Troops move into the city. Prisoners in Oujda riot.

Saturday, January 28: {Seven people|dead_fez_day|period} are killed in Fez. Foreign governments begin flying out their citizens.

Sunday, January 29: Lahrichi fires ministers and offers higher pay. Protesters reject the offer.

Monday, January 30: Internet service returns after {eight days|net_off|total}. Videos of the shootings appear on the Web. {Four journalists|journalists|total} working for foreign media are detained in Rabat and released after some hours.

Tuesday, January 31: {More than 250,000 people|crowd_rabat|total} fill the streets of Rabat, activists say, in the largest demonstration so far. There is no violence.

Throughout, the palace has made no statement about the future of Lahrichi, an engineer who came to office in 2000. Western governments have called for restraint. CNW cannot independently confirm the casualty figures, and Moroccan officials dispute most of them.

In all, {at least 121 people|dead_all|total} have been killed, according to the Moroccan Rights League. The government says the number is {58|dead_all|total}, {five of them police officers|officers_dead|part}.
=== Amalgamated Press | 2012-02-03
Moroccan prime minister resigns after {two weeks|days|total} of protests

RABAT, Morocco (Amalgamated) -- Prime Minister Driss Lahrichi stepped down Friday, bowing to {two weeks|days|total} of protests that began over bread and ended up shaking one of the most stable countries in the Arab world.

A roar went up from Bab el Had square as the announcement was read out on state radio. Strangers kissed one another. Boys climbed on the army's tanks, and the soldiers let them.

"Today I'm proud for the first time," said Naima Sqalli, a nurse who has treated the wounded since the first day.

A caretaker Cabinet will prepare elections within {90 days|election|target}, the palace said. It promised that the price of bread would go back to {1.20 dirhams|bread_price|target}.

The price of the victory was high. The Moroccan Rights League says {134 people|dead_all|total} were killed, {52 of them|dead_rabat|part} in Rabat. The outgoing government last put the toll at {61|dead_all|total}. {More than 3,400|hurt_all|total} were injured, according to the league.

The league is also looking for {27 people|missing|total} who have not been seen since they were taken away by police.

{Some 2,100 people|arrested|total} were arrested during the unrest. The new interior minister said {about 900|released|part} were freed Friday and that the others would follow, except for looters.

In Casablanca, where celebrations turned rough, {two people|dead_casa_day|period} were shot dead and {about 30|hurt_casa|period} hurt.

Lahrichi, 66, an engineer by training, came to office in 2000 with the reputation of a reformer. Critics say that his party turned into a club for contractors and their sons.

The protests were set off by a decision to raise the price of bread, part of a round of cuts in subsidies demanded by foreign lenders. They grew after police shot at the crowds, and spread to almost every city in the country.

The White House praised the "peaceful determination" of the Moroccan people. U.S. aid to the kingdom would continue, a spokesman said.
=== Albion Wire | 2012-02-06
Morocco counts cost of unrest

CASABLANCA, Feb 6 (Albion Wire) - Shops reopened and trams ran again in Morocco's biggest city on Monday as the caretaker government began to add up the damage from protests that brought down Prime Minister Driss Lahrichi.

The finance ministry said the unrest had cost {at least $1.6 billion|loss_all|total} in lost output and tourism. In Marrakech, {four out of five hotel rooms|rooms|part} are empty.

Casablanca stocks gained {2.9 percent|stocks|change}. The exchange had been shut since Jan. 24.

In the city {more than 200 banks and shops|banks|total} were burned or looted, a business association said.

Officials said for the first time that the true number of deaths might be near the {134|dead_all|total} given by the Moroccan Rights League. Lahrichi's government had only acknowledged {61|dead_all|total}.

{Six policemen|officers_dead|part} are among the dead, the new interior minister, Omar Tazi, said.

The families of those killed are to receive {200,000 dirhams|comp|target} each. Some said they would refuse it. "I don't sell him," said Fatima Zahra Ouali, whose son was shot in Casablanca on Jan. 27, when {13 people|dead_casa_day|period} were killed in the city.

{Nine officers|trial|total} have been suspended and will be charged over the shooting from the roof of Rabat station.

Miners at Khouribga stayed on strike for an eighth day. The stoppage costs {about 70,000 tonnes|phosphate|each} of phosphate a day, traders said, and has pushed up fertiliser prices.

The protests began on Jan. 21 over a rise in the price of bread and led within weeks to the fall of Lahrichi, who had cut subsidies to satisfy foreign lenders. Tazi, a former judge, is a member of the caretaker cabinet that is to run the country until an election in the spring. He said that there would be an inquiry, with foreign experts, into the shootings and into the fire at Oujda prison.

Morocco's youth unemployment is {around 30 percent|unemployed|total}. Tazi said the state would hire {25,000 graduates|jobs|target} this year, though diplomats wondered who would pay.
=== The Sentinel | 2012-02-10
The bread revolution: who were Morocco's dead?

They've begun to write the names on the station wall in Rabat. By yesterday there were {117|names|part}, in charcoal, paint and lipstick, and beside some of them a photograph in a plastic sleeve.

The Moroccan Rights League, whose {40 volunteers|volunteers|total} have been going from house to house, says {141 people|dead_all|total} were killed between 21 January and 3 February. Its list includes the {14 prisoners|dead_oujda|part} who burned in Oujda, and {six policemen|officers_dead|part}.

Most died on one Friday. In the capital {19|dead_rabat_day|period} were shot on 27 January alone. In Fez the worst was the Saturday after, when {seven|dead_fez_day|period} fell outside the tanneries. There are no figures from the villages, where the gendarmes went in at night.

{More than 3,000 people|hurt_all|total} were hurt. Of those taken to Avicenne hospital, {62|hospital|part} are still there. Dr Latifa Benkirane, the surgeon, has a drawer full of bullets that she has labelled, in green ink, with the names of those she took them from. She's waiting for a judge to ask for it.

"I think nobody's going to ask," she says.

A few streets away is the bakery of Larbi Chraibi, who sold the loaf at {2.40 dirhams|bread_price|total} for exactly {nine days|dear_days|total}. It's {1.20|bread_price|total} again. "People come in and they hold it, before they pay," he says. "They look at it as if there was something written on it."

The new cabinet has promised an inquiry, with foreign experts. Those who knew the old one have seen promises of that kind before. In the meantime a few policemen have been suspended, and the former prime minister, Driss Lahrichi, is understood to be in Geneva for his heart.

The election is planned for the end of April. None of the {six parties|parties|total} that have been founded since Friday has yet said how it will pay for bread.
