# Monsoon landslides in Kohistan and Gilgit-Baltistan, Pakistan (invented): a buried hamlet, a bus, the Karakoram Highway blocked, July to September 2014
@ dead_all | killed | people | monsoon | Khyber Pakhtunkhwa and Gilgit-Baltistan | key | People killed by rains and slides in the north
@ dead_ham | killed | people | villagers | Sazin Bala | key | Killed in the hamlet of Sazin Bala
@ miss_ham | missing | people | villagers | Sazin Bala | key | Missing in Sazin Bala
@ dead_bus | killed | people | bus passengers | Lotar Nullah | key | Killed on the bus at Lotar Nullah
@ strand | affected | people | travellers | Karakoram Highway | key | Travellers stranded along the highway
@ trucks | equipment | count | trucks | Karakoram Highway | key | Trucks stuck on the highway
@ blocks | other:blockages | count | highway | Karakoram Highway | key | Places where the highway is blocked
@ houses | buildings_destroyed | count | houses | northern districts | key | Houses destroyed
@ road_km | distance | km | highway | Karakoram Highway | key | Length of road closed
@ dead_gb | killed | people | monsoon | Gilgit-Baltistan |  | Killed in Gilgit-Baltistan
@ dead_koh | killed | people | monsoon | Kohistan |  | Killed in Kohistan district
@ dead_day | killed | people | monsoon | north |  | Killed in a day
@ dead_pak | killed | people | monsoon | Pakistan |  | Killed in all Pakistan
@ ident | killed | people | villagers | Sazin Bala |  | Bodies identified
@ kids_ham | killed | people | children | Sazin Bala |  | Children among the hamlet's dead
@ ham_pop | other:inhabitants | people | villagers | Sazin Bala |  | Inhabitants of the hamlet
@ ham_saved | rescued | people | villagers | Sazin Bala |  | Pulled alive from Sazin Bala
@ bus_aboard | participants | people | bus passengers | Lotar Nullah |  | People aboard the bus
@ bus_saved | rescued | people | bus passengers | Lotar Nullah |  | Survivors of the bus
@ bus_miss | missing | people | bus passengers | Lotar Nullah |  | Bus passengers missing
@ airlift | evacuated | people | army helicopters | north |  | People flown out by the army
@ helis | equipment | count | army helicopters | north |  | Helicopters in use
@ tourists | affected | people | tourists | Hunza and Gilgit |  | Tourists among the stranded
@ foreign | affected | people | foreigners | Hunza and Gilgit |  | Foreigners among the stranded
@ houses_dam | buildings_damaged | count | houses | northern districts |  | Houses damaged
@ bridges | buildings_destroyed | count | bridges | north |  | Bridges swept away
@ tents | aid | count | PDMA | Kohistan |  | Tents sent to Kohistan
@ tents_need | aid | count | elders | Kohistan |  | Tents needed in Kohistan
@ comp | aid | PKR | government | Pakistan |  | Compensation for a death
@ comp_paid | aid | PKR | government | Kohistan |  | Compensation paid out
@ rain | water_depth | m | rain | Dasu |  | Rain measured at Dasu
@ rain_norm | water_depth | m | rain | Dasu |  | Usual July rain at Dasu
@ debris | other:volume of debris | m3 | landslide | Sazin Bala |  | Volume of the slide
@ flour | cost | PKR | flour | Gilgit |  | Price of a bag of flour
@ petrol | cost | PKR | petrol | Gilgit |  | Price of a litre of petrol
@ stock | duration | days | wheat stock | Gilgit |  | How long wheat stocks last
@ open_plan | duration | days | highway | FWO |  | Time promised to reopen the road
@ closed | duration | days | highway | Karakoram Highway |  | How long the road was closed
@ crew | participants | people | engineers | FWO |  | Engineers and workers at clearing
@ machines | equipment | count | bulldozers | FWO |  | Bulldozers at work
@ sitin | participants | people | protesters | Dasu |  | Protesters blocking the road at Dasu
@ sitin_days | duration | days | protesters | Dasu |  | Length of the sit-in
@ arrests | arrested | people | protesters | Dasu |  | Protesters arrested
@ loss | cost | PKR | damage | north |  | Damage in the north
@ fruit | cost | PKR | fruit growers | Gilgit |  | Loss of the fruit growers
@ cattle | other:cattle lost | count | herders | Kohistan |  | Cattle lost
@ power | without_power | people | consumers | Gilgit |  | Consumers without power
@ hydel | other:power stations | count | hydel stations | Gilgit-Baltistan |  | Hydel stations shut
@ attabad | killed | people | Attabad slide | 2010 |  | Killed at Attabad in 2010
@ attabad_km | distance | km | Attabad slide | 2010 |  | Highway drowned at Attabad
@ flood10 | killed | people | floods | Pakistan 2010 |  | Killed in the 2010 floods
@ miss_all | missing | people | villagers | north |  | Missing in the north
@ ham_houses | buildings_destroyed | count | houses | Sazin Bala |  | Houses buried in Sazin Bala
@ rain_h | duration | days | rain | Dasu |  | Duration of the night's rain
@ ham_new | killed | people | villagers | Sazin Bala |  | Dead newly found at Sazin Bala
@ dead_kp | killed | people | monsoon | Khyber Pakhtunkhwa |  | Killed in Khyber Pakhtunkhwa
@ dead_shan | killed | people | monsoon | Shangla |  | Killed in Shangla
@ dead_bat | killed | people | monsoon | Battagram |  | Killed in Battagram
@ hurt_kp | injured | people | monsoon | Khyber Pakhtunkhwa |  | Injured in Khyber Pakhtunkhwa
@ miss_less | missing | people | villagers | Sazin Bala |  | Missing found with relatives
@ houses_kp | buildings_destroyed | count | houses | Khyber Pakhtunkhwa |  | Houses destroyed in Khyber Pakhtunkhwa
@ houses_gb | buildings_destroyed | count | houses | Gilgit-Baltistan |  | Houses destroyed in Gilgit-Baltistan
@ packs | other:food packs | count | PDMA | Kohistan |  | Food packs sent
@ babusar | duration | days | Babusar road | Babusar |  | Hours the Babusar road is open
@ gb_pop | other:inhabitants | people | Gilgit-Baltistan | Gilgit-Baltistan |  | People cut off
@ nights | duration | days | travellers | Dasu |  | Nights a traveller was stuck
@ walk | distance | km | travellers | Dasu |  | Distance a traveller walked
@ dead_rise | killed | people | monsoon | north |  | Rise of the toll
@ blocks_open | other:blockages | count | highway | Karakoram Highway |  | Blockages cleared
@ relatives | participants | people | relatives | Rawalpindi |  | Relatives at the bus office
@ comp_bus | aid | PKR | Silk Route Coaches | Rawalpindi |  | Bus company's payment per family
@ buses | equipment | count | NATCO | Rawalpindi |  | Relief buses
@ fare | cost | PKR | NATCO | Rawalpindi |  | Relief bus fare
@ hamlets | other:hamlets | count | protesters | Dasu |  | Other hamlets in the sit-in
@ debris_x | other:ratio | 1 | landslide | Sazin Bala |  | Volume against first estimate
@ drop | other:drop height | m | landslide | Sazin Bala |  | Drop height of the slide
@ runout | distance | km | landslide | Sazin Bala |  | Runout of the slide
@ slide_min | duration | days | landslide | Sazin Bala |  | Duration of the slide
@ depth | water_depth | m | debris | Sazin Bala |  | Depth of debris over houses
@ rain_h2 | duration | days | rain | Dasu |  | Duration of the rain measured
@ cracks | duration | days | cracks | Sazin Bala |  | Time from cracks to slide
@ requests | other:requests | count | Geological Institute | Islamabad |  | Inspection requests pending
@ geologists | participants | people | Geological Institute | Islamabad |  | Geologists available
@ slides | other:slides | count | highway | Karakoram Highway |  | Slides mapped
@ risk_ham | other:hamlets | count | hamlets | Kohistan |  | Hamlets at risk
@ risk_pop | affected | people | hamlets | Kohistan |  | People at risk
@ comp_n | killed | people | victims | Kohistan |  | Victims whose families were paid
@ houses_x | other:ratio | 1 | houses | north |  | Houses against July count
@ tent_share | share | % | homeless | Kohistan |  | Share of homeless with tents
=== Indus Wire | 2014-07-19
{At least 16 dead|dead_all|total}, highway cut as slides hit northern Pakistan

ABBOTTABAD, July 19 (IW) - {At least 16 people|dead_all|total} died and {dozens|miss_all|total} were missing after a night of monsoon rain sent mountainsides down on villages in northern Pakistan and cut the highway to China at {nine places|blocks|total}, officials said on Saturday.

{Eleven|dead_ham|part} of them were killed in Sazin Bala, a hamlet in Kohistan district, where boulders buried {around 20 houses|ham_houses|total} as people slept. {Thirty to 40|miss_ham|total} were missing, Deputy Commissioner Habib Swati told the Indus Wire by satellite phone. {Seven|ham_saved|total} had been dug out alive.

Farther north in Gilgit-Baltistan {five|dead_gb|part} died in Diamer.

{Some 4,000 travellers|strand|total} were stuck between Besham and Chilas, police estimated, and with them {600 lorries|trucks|total}.

Dasu recorded {118 mm|rain|period} of rain in {14 hours|rain_h|total}. In all of July it usually gets {60|rain_norm|comparison}.

The rains have killed {57 people|dead_pak|total} across Pakistan since late June. In 2010 {nearly 2,000|flood10|comparison} died in the country's worst floods.
=== Highland Voice FM, Gilgit | 2014-07-21
Morning bulletin

Assalam-o-alaikum. These are the headlines.

A bus from Rawalpindi has been swept away at Lotar Nullah, in Diamer. {Fourteen passengers|dead_bus|period} are dead, the Levies tell us, {six|bus_saved|total} came out and {twelve|bus_miss|total} are being looked for. The transport company says that {28 persons|bus_aboard|total} held tickets, but its own conductor, who survived, thinks there were {35|bus_aboard|total}.

At Sazin the count is {19|dead_ham|total} now. That's {eight more|ham_new|increment} than on Saturday. {Twenty-six|miss_ham|total} are still under the stones.

The Karakoram Highway remains shut from Dasu to Raikot, {170 kilometres|road_km|total}. Our listeners on the road speak of {23 blockages|blocks|total}. The Frontier Works Organisation has {14|blocks|total} on its list and hopes to open in {five days|open_plan|target}.

A 20-kilo bag of flour that was {780 rupees|flour|each} last week costs {1,150|flour|each} in Gilgit. A litre of petrol: {240|petrol|each}, if you find it. The Food Department says wheat is in store for {18 days|stock|total}; shopkeepers say {six|stock|total}.

{Four hydel stations|hydel|total} are choked with mud and {31,000 consumers|power|total} have no current.
=== Provincial Disaster Management Authority, Peshawar | 2014-07-22
Daily situation report, 18:00

KHYBER PAKHTUNKHWA
Deaths: {37|dead_kp|total} (Kohistan {29|dead_koh|part}, Shangla {5|dead_shan|part}, Battagram {3|dead_bat|part})
Injured: {48|hurt_kp|total}
Of the Kohistan deaths, Sazin Bala: {22|dead_ham|part}
Missing at Sazin Bala: {17|miss_ham|total} (reported {26|miss_ham|total} on 21 July; {six|miss_less|part} found with relatives in Pattan)
Houses fully damaged: {214|houses_kp|total}; partially: {530|houses_dam|total}
Cattle perished: {1,260|cattle|total}
Bridges washed away: {7|bridges|total}

GILGIT-BALTISTAN (as given by GBDMA)
Deaths: {24|dead_gb|total}, of which bus at Lotar Nullah {16|dead_bus|part}
Houses: {96|houses_gb|total}

Combined deaths {61|dead_all|total}; in the last 24 hours {13|dead_day|period}
Combined houses fully damaged: {310|houses|total}

RELIEF
Tents dispatched to Kohistan: {400|tents|total}. Food packs: {1,500|packs|total}.
Army aviation: {four helicopters|helis|total}; {312 persons|airlift|total} flown out.
Stranded on KKH: {6,800 persons|strand|total} and {1,100 trucks|trucks|total}.
Compensation notified: {Rs 300,000|comp|each} per death.

The highway is blocked at {14 points|blocks|total}. Alternate route via Babusar: open to light vehicles for {eight hours|babusar|each} a day.
=== Indus Wire | 2014-07-23
Thousands flee on foot along blocked road to China

DASU, Pakistan, July 23 (IW) - With suitcases on their heads, {thousands of travellers|strand|total} trapped by landslides on the Karakoram Highway began walking out on Wednesday, {six days|closed|total} into a blockade that has cut off {1.3 million people|gb_pop|total} in Gilgit-Baltistan.

"{Three nights|nights|total} we ate biscuits," said Shabana Karim, a bank clerk from Lahore. She'd walked {22 km|walk|total}.

The disaster authority puts the number stranded at {6,800|strand|total}, {900 of them|tourists|part} tourists, including {74 foreigners|foreign|part}. The truckers' association says there are {10,000|strand|total} if drivers and helpers of {1,700 stuck lorries|trucks|total} are counted.

The toll from slides and flash floods in the north rose by {four|dead_rise|change} to {65|dead_all|total}. At Sazin Bala soldiers recovered {three bodies|ham_new|increment}, taking the dead there to {25|dead_ham|total}, {eleven of them|kids_ham|part} children, with {14|miss_ham|total} missing. {Sixteen|dead_bus|period} were killed on the bus in Diamer; {seven|bus_miss|total} aren't found. {Over 300 houses|houses|total} have been levelled.

The road is closed over {170 km (106 miles)|road_km|total}. {Nine|blocks_open|part} of {14 blockages|blocks|total} have been cleared by {350 engineers|crew|total} with {31 bulldozers|machines|total}.

In 2010 a slide at Attabad killed {20|attabad|comparison} and drowned {19 km|attabad_km|comparison} of the same highway.
=== The Potohar Times, Rawalpindi | 2014-07-24
{56 perish|dead_all|total} in north; relief for KKH passengers today

From our correspondent and agencies

With suitcases on their heads, {thousands of travellers|strand|total} trapped by landslides began walking out on Wednesday, {six days|closed|total} into the blockade. The authority puts the number stranded at {8,600|strand|total}, {900 of them|tourists|part} tourists, including {47 foreigners|foreign|part}.

The toll rose by {four|dead_rise|change} to {56|dead_all|total}, while at Sazin Bala the dead are {25|dead_ham|total}.

At Pirwadhai bus stand {60 relatives|relatives|total} of the Lotar Nullah passengers besieged the office of Silk Route Coaches. Its manager, Tariq Mehmood, produced a list of {31 names|bus_aboard|total}: {16 dead|dead_bus|period}, {eight|bus_saved|total} safe and {seven|bus_miss|total} unknown. He offered {Rs 100,000|comp_bus|each} per family. They want {a million|comp_bus|target}.

The NATCO corporation will run {20 buses|buses|target} to Besham from this morning. The fare is {Rs 450|fare|each}.

(In yesterday's late edition the toll was printed as {56|dead_all|total}. It should have read {65|dead_all|total}, and the stranded {6,800|strand|total}, not {8,600|strand|total}. Foreigners are {74|foreign|part}. Ed.)
=== Highland Voice FM, Gilgit | 2014-08-03
Sunday magazine: the second blockade

When the stones are gone, people become the stones. Since Thursday {800 men|sitin|total}, the police say {250|sitin|total}, have been sitting on the highway at Dasu. They're from Sazin and from {eleven other hamlets|hamlets|total}, and they'll stay until tents come. The PDMA sent {400 tents|tents|total}; the elders received {160|tents|total} and need {1,400|tents_need|target} for as many families.

So the road that the FWO opened on Tuesday after {eleven days|closed|total}, for one lane and for light vehicles, is shut again. {Two hundred and fifty trucks|trucks|total} are held up, mostly with cherries and apricots. "{Sixty million rupees|fruit|total} are rotting," says the growers' president. The figure was {17 hundred|trucks|total} at the worst.

{Nineteen protesters|arrests|total} were taken to Pattan on Saturday and let go.

At Sazin the search has ended. {Thirty-three|dead_ham|total} were found, the army says, and the jirga has buried {36|dead_ham|total}. {Five|miss_ham|total} will stay in the mountain. The hamlet had {140 souls|ham_pop|total}.

The last of the bus was found at Raikot: {twenty-one|dead_bus|period} dead, {two|bus_miss|total} never seen.
=== Geological Institute, Islamabad (field note) | 2014-08-19
Rock avalanche at Sazin Bala: preliminary findings

Volume of the deposit: {1.8 million cubic metres|debris|total}, {twice|debris_x|change} our first estimate of {0.9 million|debris|total} made from photographs. Drop height {740 m|drop|total}. Runout {2.1 km|runout|total}. Duration {less than three minutes|slide_min|total}. The debris is up to {26 m|depth|total} thick over the former houses, so that further recovery of the {five persons|miss_ham|total} listed as missing is not feasible.

Trigger: {196 mm|rain|period} of rain in {48 hours|rain_h2|total} at the Dasu gauge, of which {118 mm|rain|period} in the night of 18 July. No earthquake was recorded.

Inhabitants reported cracks above the hamlet {four months|cracks|total} earlier. A request for an inspection reached this Institute on 2 June; {61 such requests|requests|total} were pending and {two geologists|geologists|total} were available.

We mapped {212 slides|slides|total} along {170 km|road_km|total} of road, {37|blocks|part} of which reached the carriageway. The number of {14 blockages|blocks|total} used by the road authority lumps together slides that lie close to each other.

{Nine hamlets|risk_ham|total} with {1,900 inhabitants|risk_pop|total} lie below similar slopes. They should move before winter.
=== Indus Wire | 2014-09-08
Northern Pakistan counts cost of rains: {104 dead|dead_all|total}, {742 houses|houses|total} gone

PESHAWAR, Sept 8 (IW) - Monsoon slides and floods killed {104 people|dead_all|total} in Pakistan's northern mountains this summer and destroyed {742 houses|houses|total}, {more than double|houses_x|change} the {310|houses|total} counted in July, a joint survey of the two regional authorities showed on Monday.

{Sixty-one|dead_kp|part} died in Khyber Pakhtunkhwa, {47 of them|dead_koh|part} in Kohistan, and {43|dead_gb|part} in Gilgit-Baltistan.

The survey settles a dispute over Sazin Bala. The army had {33|dead_ham|total} dead and local elders {36|dead_ham|total}; the survey lists {34 bodies|dead_ham|total}, {31|ident|part} identified, plus {four missing|miss_ham|total} presumed dead. For the bus at Lotar Nullah it has {22|dead_bus|period}.

The Karakoram Highway reopened to trucks on Aug 14, {27 days|closed|total} after the first slide, not counting {six days|sitin_days|total} of sit-in.

Officials put damage at {9.4 billion rupees|loss|total} ({$92 million|loss|total}). Families of {71 victims|comp_n|part} have received a total of {21.3 million|comp_paid|total}. Kohistan's elders say only {half|tent_share|part} of the homeless have tents.

Nationwide the season's toll stands at {318|dead_pak|total}.
