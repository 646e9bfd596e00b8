# An H1N2 swine flu first seen in Lima in August 2013 spreads country by country until the WHO declares a pandemic
@ dead_peru | killed | people | suspected flu deaths | Peru | key | Deaths in Peru blamed on the virus
@ dead_peru_tested | killed | people | confirmed flu deaths | Peru | key | Deaths in Peru confirmed by tests
@ dead_world | killed | people | swine flu | world | key | Deaths from the flu worldwide
@ dead_us | killed | people | swine flu | United States | key | Deaths in the United States
@ conf_world | cases | people | confirmed cases | world | key | Confirmed cases worldwide
@ conf_peru | cases | people | confirmed cases | Peru | key | Confirmed cases in Peru
@ conf_us | cases | people | confirmed cases | United States | key | Confirmed cases in the United States
@ conf_chile | cases | people | confirmed cases | Chile | key | Confirmed cases in Chile
@ conf_spain | cases | people | confirmed cases | Spain | key | Confirmed cases in Spain
@ conf_canada | cases | people | confirmed cases | Canada | key | Confirmed cases in Canada
@ conf_uk | cases | people | confirmed cases | United Kingdom | key | Confirmed cases in the United Kingdom
@ susp_peru | cases | people | suspected cases | Peru | key | Suspected cases in Peru
@ new_peru | cases | people | new patients | Lima | | New patients at Lima hospitals a day
@ countries | other:countries affected | count | countries | world | key | Countries with confirmed cases
@ phase | other:alert phase | 1 | WHO | world | key | WHO alert phase
@ conf_ecu | cases | people | confirmed cases | Ecuador | | Confirmed cases in Ecuador
@ conf_japan | cases | people | confirmed cases | Japan | | Confirmed cases around Kobe and Osaka
@ conf_us_miami | cases | people | Miami family | United States | | US cases in one Miami family
@ conf_ny | cases | people | confirmed cases | New York City | | Confirmed cases in New York City
@ us_states | other:states affected | count | US states | United States | | US states with confirmed cases
@ dead_outside | killed | people | swine flu | outside Peru | | Deaths outside Peru
@ dead_2009 | killed | people | H1N1 pandemic of 2009 | world | | Confirmed deaths in the 2009 pandemic
@ dead_2009_uk | killed | people | H1N1 pandemic of 2009 | United Kingdom | | UK deaths in the 2009 pandemic
@ dead_seasonal | killed | people | seasonal flu | world | | Deaths from seasonal flu a year
@ dead_1957 | killed | people | pandemic of 1957 | world | | Deaths in the 1957 pandemic
@ dead_1968 | killed | people | pandemic of 1968 | world | | Deaths in the 1968 pandemic
@ dead_uk | killed | people | swine flu | United Kingdom | | Deaths in the United Kingdom
@ dead_uk_feared | killed | people | swine flu | United Kingdom | | UK deaths once feared
@ dead_jakarta | killed | people | bird flu | Jakarta | | Bird flu deaths in Jakarta
@ sick_lapaz | cases | people | children | La Paz | | Children being tested in La Paz
@ pigs | other:animals culled | count | pigs | Cairo | | Pigs to be culled in Cairo
@ contacts_uk | cases | people | contacts | Falkirk | | Contacts of Scottish couple with symptoms
@ stock_uk | share | % | population | United Kingdom | | Share of UK covered by antivirals
@ districts | other:districts closed | count | school districts | Texas | | Texas school districts closed
@ money_us | aid | USD | Congress | United States | | Money asked of Congress
@ hotel_hk | captured | people | hotel guests | Hong Kong | | People sealed in Hong Kong hotel
@ gdp_peru | change_rate | % | gross domestic product | Peru | | Expected loss to Peru's GDP
@ quarantine_china | captured | people | Peruvians | China | | Peruvians quarantined in China
@ schools_japan | other:schools closed | count | schools | Japan | | Schools closed in Japan
@ closure_japan | duration | days | schools | Japan | | Length of Japan's school closure
@ new_uk | cases | people | new cases | United Kingdom | | New UK cases in a day
@ bristol | cases | people | pupils | Bristol | | Cases at Bristol primary school
@ mask_limit | other:mask boxes | count | customers | Kobe | | Mask boxes allowed per customer
@ parade | participants | people | street parade | Kobe | | Usual crowd at Kobe parade
@ since_2009 | duration | days | 2009 pandemic | world | | Time since the last pandemic declaration
@ inf_us | cases | people | estimated infections | United States | | Estimated true infections in United States
@ gorecki | duration | days | assistant principal | New York | | Time the assistant principal was ventilated
@ requests | other:vaccine requests | count | governments | world | | Governments asking Belvaris for vaccine
@ surplus | other:vaccine doses | count | vaccine | Europe | | Doses to be cancelled or sold
@ doses_france | other:vaccine doses | count | vaccine | France | | Vaccine doses ordered by France
@ vacc_france | vaccinated | people | French | France | | People vaccinated in France
@ cancel_france | other:vaccine doses | count | vaccine | France | | Doses cancelled by France
@ doses_germany | other:vaccine doses | count | vaccine | Germany | | Vaccine doses ordered by Germany
@ germany_cut | share | % | vaccine order | Germany | | Wanted cut of Germany's order
@ injections | other:injections needed | count | vaccine | Germany | | Injections needed per person
@ vacc_us | vaccinated | people | Americans | United States | | People vaccinated in United States
=== Global News Network | 2013-08-16
Peru closes schools in Lima as swine flu strain {kills 12|dead_peru|total}

(GNN) -- Schools, cinemas and churches in the Peruvian capital stayed shut Friday as health officials tried to slow a new strain of influenza that has killed {at least 12 people|dead_peru|total} and made {hundreds of others|susp_peru|total} ill.

Health Minister Gonzalo Arrieta told reporters that tests done in Atlanta had confirmed the virus, a form of H1N2 usually found in pigs, in {24 patients|conf_peru|total}. {Seven of the dead|dead_peru_tested|part} were among them, he said. The other deaths are being investigated.

"We are asking people not to shake hands, not to kiss on the cheek," Arrieta said. "It is hard for us, but it is for a short time."

Soldiers handed out blue masks at bus stations in the Lima district of San Juan de Lurigancho. Pharmacies across the city reported that they had none left.

In Geneva, Switzerland, the World Health Organization said it was "very concerned" and would convene its emergency committee on Saturday. Spokesman Edwin Hartog said the new virus had already crossed a border: {Three people|conf_chile|total} have tested positive in the northern Chilean port of Arica, all of whom had been in Tacna, Peru, in the past week.

The 2009 outbreak of H1N1, also called swine flu, was declared a pandemic by the WHO. It led to {more than 18,000|dead_2009|comparison} laboratory-confirmed deaths around the world, though later studies said the real number was many times higher.

The U.S. Centers for Disease Control and Prevention said Friday that {no cases|conf_us|total} had been seen in the United States. Travelers arriving from Lima at Miami and Los Angeles are being handed leaflets telling them what symptoms to watch for.

Flu symptoms include fever, cough, sore throat and body aches. In Lima, it is winter, and doctors said ordinary flu had been going around since June.

In Bolivia, the government said it would check passengers at the crossing of Desaguadero. {Two children|sick_lapaz|total} with fever were being tested in La Paz.
=== Transworld News Agency | 2013-08-18
WHO declares emergency as new flu found in U.S., Spain
GENEVA/LIMA, Aug 18 (Transworld) - The World Health Organization declared an international emergency on Sunday over a flu virus that has {killed up to 31|dead_peru|total} in Peru and spread to {four other countries|countries|total}.

The United States confirmed {eight cases|conf_us|total}, {five of them|conf_us_miami|part} in a single Miami family which had just come back from a wedding in Lima. All had mild illness and {none|dead_us|total} had died, the Centers for Disease Control and Prevention said.

Spain reported {its first case|conf_spain|total}, a student in Valencia. Chile has {five|conf_chile|total} and Ecuador {two|conf_ecu|total}.

"We do not know yet whether this virus will cause a pandemic, but it has the ability to do so," WHO Director-General Ingrid Solheim told reporters after a meeting of flu experts by telephone.

Peru's Health Ministry said {about 600 people|susp_peru|total} were in hospital or under watch with suspected infection. It has stopped football matches from being played before spectators, and the cathedral in Lima said Sunday mass to empty pews. Police outside turned worshippers away.

Experts said they could not explain why people were dying in Peru while patients abroad were recovering in a few days. "The most likely reason is that we are only seeing the tip of the iceberg in Lima," said Charles Wetherby, a virologist in London. "If thousands have had it and stayed home, the picture looks different."

The virus mixes genes of pig and human flu. Ordinary seasonal flu kills {between 250,000 and 500,000 people|dead_seasonal|comparison} in the world in an average year, mostly among the elderly.

Mexico, where the H1N1 pandemic of 2009 was first seen, said it was screening air passengers. In Cairo, authorities said they would cull {some 2,000 pigs|pigs|target} as a precaution, a step the WHO said would serve no purpose.

(Writing by Hugh Lattimer; editing by Sonja Krantz)
=== World Broadcasting Service | 2013-08-20
Flu outbreak: UK confirms first cases

{Two people|conf_uk|total} in Scotland have become the first in the UK to be confirmed as having the new strain of swine flu.

The couple, from Falkirk, fell ill after a honeymoon in Peru. They are being treated in isolation at a hospital in Airdrie and are "recovering well", the Scottish health secretary said.

{Seven of the 22|contacts_uk|part} people who have been in contact with them have mild symptoms and have been given antiviral drugs.

In Peru, the number of deaths thought to have been caused by the virus has risen to {49|dead_peru|total}. Officials say {98 cases|conf_peru|total} have been confirmed there by laboratories.

Confirmed cases elsewhere:
United States: {20|conf_us|total}
Chile: {11|conf_chile|total}
Spain: {4|conf_spain|total}
Canada: {6|conf_canada|total}

{No deaths|dead_outside|total} have been reported outside Peru.

The EU health commissioner has advised people to put off non-essential travel to the affected areas. The Foreign Office has not gone so far, but says travellers should consider whether their journey is necessary. Shares in airlines and hotel companies fell for a second day across Europe, while those of drug makers rose.

The Department of Health says the UK is among the best prepared countries in the world. It has enough antiviral medicine for {half of the population|stock_uk|part}, and plans to buy more. A leaflet is to be sent to every household.

At the scene, in Lima:
On the Avenida Arequipa, normally choked with traffic at this hour, you can hear the birds. Restaurants may sell only food to take away. A woman selling oranges from a cart told me that she had earned nothing since Friday. "I am less afraid of the flu than of the rent," she said.

The swine flu pandemic of 2009 killed {457 people|dead_2009_uk|comparison} in the UK.
=== United Press Associates | 2013-08-22
Toddler in Texas is first flu death outside Peru

HOUSTON (UPA) - A 2-year-old boy has become the first person outside Peru to die of a new swine flu, officials said Thursday, and Texas closed schools in {three districts|districts|total} along the coast.

The child, from Peru, was visiting relatives in Galveston and had other health problems, said the city health director, Marjorie Kemp. She would not give his name.

"Even though we've been expecting this, it doesn't make it any easier," Kemp said.

{Sixty-six people|conf_us|total} in {seven states|us_states|total} are known to have been infected, the Centers for Disease Control and Prevention said. New York City has the most, {45|conf_ny|part}, nearly all of them students or teachers at a Catholic high school in Queens. Some of the students had been to Cuzco on a summer program.

The WHO on Thursday raised its alert to phase {5|phase|total}, one step short of a pandemic. Director-General Ingrid Solheim said all countries should "immediately activate" their plans. "It really is all of humanity that is under threat," she said.

In Washington, the president asked Congress for {$1.2 billion|money_us|target} to buy drugs and speed work on a vaccine. He said parents should make plans for what to do if a school is closed, and repeated the advice to wash hands and cover coughs.

Peru has been hit hardest by far. The Health Ministry in Lima said it believed {68 people|dead_peru|total} had died of the virus, though the doctors have proof in only {26|dead_peru_tested|part}. The president went on television to tell Peruvians to stay at home over the long weekend of Santa Rosa.

Authorities said new patients coming to the capital's hospitals fell on Wednesday to {141|new_peru|period}, from {212|new_peru|period} two days earlier.

Cruise lines said they would skip the port of Callao. In Hong Kong, {about 300 guests|hotel_hk|total} and employees were sealed in a hotel after a traveler there tested positive. One man waved from a window and held up a sign asking for beer.
=== Transworld News Agency | 2013-08-26
Swine flu tally tops {1,000|conf_world|total} but Peru says worst is over
LIMA/GENEVA, Aug 26 (Transworld) - Confirmed infections with a new swine flu passed {1,000|conf_world|total} on Monday, the World Health Organization said, but Peru said its epidemic was in decline and announced that offices and restaurants would open again this week.

The WHO said {1,085 people|conf_world|total} in {21 countries|countries|total} had tested positive for the H1N2 virus. Peru accounts for {590|conf_peru|total} and the United States for {286|conf_us|total}, followed by Canada with {85|conf_canada|total} and Spain with {54|conf_spain|total}.

Peru cut its count of deaths after tests showed that many patients had died of something else. It now has {27 confirmed deaths|dead_peru_tested|total}, against as many as {80|dead_peru|total} suspected last week. {One person|dead_us|total} has died in the United States.

"The virus has entered its stage of decline," Health Minister Gonzalo Arrieta said. He added that vigilance was needed, and that schools in the capital would not open until next Monday at the earliest.

WHO flu chief Kenji Morohoshi warned against a false sense of security. The pandemic of 1918 began with a mild wave in spring and came back in autumn, he said. "I would not let my guard down for a moment."

Peru's finance minister said the outbreak would take {0.4 percent|gdp_peru|target} off this year's gross domestic product. Tourism to Machu Picchu has all but stopped, and planes from Europe land in Lima nearly empty.

China's decision to quarantine {more than 70 Peruvians|quarantine_china|total}, though only a few had any sign of illness, brought an angry protest from Lima. Beijing said the measures were proper.

In the southern hemisphere, where the flu season has weeks to run, doctors are watching Chile, Argentina and New Zealand with most concern.
=== World Broadcasting Service | 2013-09-02
Swine flu: Japan shuts schools as cases jump

Japan has ordered {more than 2,000 schools|schools_japan|total} and nurseries to close for {a week|closure_japan|target} after a sharp rise in swine flu infections around the cities of Kobe and Osaka.

{At least 130 people|conf_japan|total} there, most of them teenagers, have caught the H1N2 virus. Many had played in or watched a volleyball tournament. Unlike earlier patients in Japan, they had not been abroad.

That is important, experts say, because steady spread in the community in a region beyond the Americas is what the World Health Organization looks for before declaring a pandemic. Its alert remains at phase {five|phase|total}.

The WHO says {4,694 people|conf_world|total} have been infected around the world and {53|dead_world|total} have died. The US now has more confirmed cases than any other country, with {2,532|conf_us|total}; {three people|dead_us|total} have died there. In Peru the confirmed death toll has risen to {46|dead_peru_tested|total}.

In the UK, {14 more cases|new_uk|increment} were confirmed on Monday, bringing the total to {65|conf_uk|total}. Among them are {five pupils|bristol|part} at a primary school in Bristol, which has been closed.

Sir Alan Denholm, the government's chief medical officer, said there was no reason for alarm. "The symptoms have been mild in nearly everybody," he told the WBS. "But we expect many more cases in the autumn."

Doctors in Peru first noticed unusual numbers of young adults with pneumonia in late July. It is thought that the virus came from pig farms south of Lima, though no sick pigs have been found there.

In Kobe, the usually crowded shopping arcades were quiet. A convenience store near the main station was limiting customers to {one box|mask_limit|each} of masks. Officials have called off a street parade that draws {tens of thousands of|parade|comparison} people every September.
=== Global News Network | 2013-09-12
WHO declares swine flu pandemic

(GNN) -- The World Health Organization on Thursday raised its swine flu alert to phase {6|phase|total}, its highest, declaring a pandemic for the second time in {little more than four years|since_2009|comparison}.

"The world is moving into the early days of its second influenza pandemic of the 21st century," WHO Director-General Ingrid Solheim said. She stressed that the move reflected how widely the H1N2 virus had spread, and not that it had become more dangerous.

As of Thursday, {28,774 people|conf_world|total} in {74 countries|countries|total} were known to have been infected, and {144|dead_world|total} had died, according to the agency.

The decision had been expected for days. It came after large numbers of cases in Australia, Chile and Japan among people who had no link to Peru, where the virus was first seen in August.

{More than 13,000 cases|conf_us|total} and {27 deaths|dead_us|total} have been confirmed in the United States. The CDC said last week that the true number of infections is probably {well over 100,000|inf_us|total}, as most people with the flu are never tested.

Homeland Security Secretary Paul Renfrow said the declaration would change little in the country, "because we have been acting as if it were a pandemic for some time."

In New York, an assistant principal who fell ill in August died Wednesday. Walter Gorecki, 55, had been on a ventilator for {two weeks|gorecki|total}. Outside his school in Queens, students left candles and flowers.

Drug makers said a vaccine would be ready in October at the earliest. The Swiss company Belvaris said it had finished its first batch. It has had requests from {more than 30 governments|requests|total}.

Peru, which once closed its whole capital, said Thursday it had {113 deaths|dead_peru_tested|total}. Schools there have been open since last week, and masks have all but disappeared from the streets.

In Jakarta, health officials said {two people|dead_jakarta|comparison} had died of bird flu, an unrelated and far deadlier virus.
=== Transworld News Agency | 2014-02-04
Countries seek to cut swine flu vaccine orders
PARIS/LONDON, Feb 4 (Transworld) - France, Germany and Britain are trying to cancel or sell off {millions of doses|surplus|target} of swine flu vaccine as the pandemic ebbs and the public shows little interest in being inoculated.

France ordered {94 million doses|doses_france|total} last year but only {5 million people|vacc_france|total} have had the shot. It said on Tuesday it had cancelled orders for {50 million|cancel_france|total}, and opposition politicians demanded an inquiry into the cost.

Germany wants to {halve|germany_cut|target} its order of {50 million|doses_germany|total}, which was based on the assumption that everyone would need {two injections|injections|target}. Experts later said {a single one|injections|target} was enough.

Britain is in talks with its suppliers, a spokesman said. The virus has killed {362 people|dead_uk|total} in the country, far fewer than the {tens of thousands|dead_uk_feared|target} that the government's planners had once feared.

The World Health Organization said {at least 12,900 people|dead_world|total} had died around the world since the H1N2 virus was first identified in Peru in August. It no longer counts single infections, and says the outbreak has peaked in most of the northern hemisphere.

In the United States, where {about 60 million|vacc_us|total} have been vaccinated, the epidemic reached its height in October. In Peru, {1,068 deaths|dead_peru_tested|total} have been confirmed, the Health Ministry said.

Critics in the Council of Europe have accused the WHO of calling the pandemic too early under pressure from drug makers. Director-General Ingrid Solheim rejected that. "We are lucky that this virus has been mild," she said. "Nobody should be sorry for having been ready."

The pandemic of 1957 killed {about 2 million people|dead_1957|comparison} and that of 1968 {around 1 million|dead_1968|comparison}.

Poorer countries have received few doses. A first shipment is to leave for Mongolia and Azerbaijan this week, the WHO said.
