# Rebels and government troops fight for the Algerian desert town of El Golea under coalition air strikes, spring 2011 (invented war)
@ dead_day | killed | people | fighters and residents | El Golea | key | Killed in El Golea on one day
@ hurt_day | injured | people | wounded | El Golea | key | Wounded in El Golea on one day
@ dead_battle | killed | people | all victims | El Golea | key | Killed in El Golea since the battle began
@ bus_dead | killed | people | rebels | Hassi Fahl road | key | Rebels killed in the mistaken air strike
@ war_dead | killed | people | all victims | Algeria | key | Killed in Algeria since the uprising began
@ fled | displaced | people | residents | El Golea | key | People who fled El Golea
@ tanks_raid | equipment_lost | count | army vehicles | El Golea | key | Army vehicles hit near El Golea in a day
@ strikes_day | strikes | count | coalition | Algeria | key | Coalition strike sorties in a day
@ rebel_front | distance | km | rebels | El Golea |  | Rebels' distance from El Golea
@ pop | other:population | people | residents | El Golea |  | Population of El Golea
@ pop_country | other:population | people | Algerians | Algeria |  | Population of Algeria
@ rule | duration | days | President Kerroum | Algeria |  | Years of President Kerroum's rule
@ algiers_dist | distance | km | El Golea | Algiers |  | Distance of El Golea from Algiers
@ army_line | distance | km | army | El Golea |  | Army's distance from El Golea after retreat
@ fled_share | share | % | residents | El Golea |  | Share of the town that fled
@ strikes_drop | change_rate | % | coalition | Algeria |  | Strike rate against the battle's height
@ dead_rebels_day | killed | people | rebels | El Golea |  | Rebels among the day's dead
@ trucks | equipment | count | pickup trucks | El Golea |  | Rebel pickup trucks in the advance
@ rockets | strikes | count | rockets | El Golea |  | Rockets fired into El Golea in a morning
@ houses | buildings_destroyed | count | houses | El Golea |  | Houses wrecked in El Golea
@ ghardaia_dead | killed | people | protesters | Ghardaia |  | Protesters killed in Ghardaia
@ ouargla_dead | killed | people | victims | Ouargla |  | Killed in the shelling of Ouargla
@ ouargla_hurt | injured | people | victims | Ouargla |  | Wounded in the shelling of Ouargla
@ oil | cost | USD | Brent crude | London |  | Price of Brent crude
@ oil_rise | cost | USD | Brent crude | London |  | Rise of Brent crude
@ output | other:oil output | bpd | oil | Algeria |  | Algeria's usual oil output
@ output_cut | share | % | oil | Algeria |  | Share of oil output lost
@ tunis_ref | displaced | people | refugees | Tunisia |  | Refugees who crossed into Tunisia
@ tunis_day | displaced | people | refugees | Tunisia |  | Crossings into Tunisia per day
@ camp | displaced | people | refugees | Nefta |  | Refugees in the camp at Nefta
@ camp_tents | equipment | count | tents | Nefta |  | Tents at the Nefta camp
@ aid_uk | aid | GBP | Britain | Algeria |  | British aid for the displaced
@ workers | evacuated | people | foreign workers | Hassi Messaoud |  | Foreign workers taken out of the oil fields
@ hosp_beds | other:hospital beds | count | hospital | El Golea |  | Beds in El Golea hospital
@ doctors | participants | people | doctors | El Golea |  | Doctors left in El Golea
@ prisoners | captured | people | soldiers | El Golea |  | Soldiers captured by the rebels
@ garrison | troops | people | army | El Golea |  | Soldiers defending El Golea
@ rebels_n | troops | people | rebels | El Golea |  | Rebels in the force at El Golea
@ sorties_all | other:sorties flown | count | coalition | Algeria |  | Coalition sorties since the start
@ nations | other:countries | count | coalition | Algeria |  | Countries in the coalition
@ jets_fr | equipment | count | French jets | Algeria |  | French jets in one raid
@ bus_hurt | injured | people | rebels | Hassi Fahl road |  | Rebels hurt in the mistaken strike
@ bus_vehicles | equipment_lost | count | rebel vehicles | Hassi Fahl road |  | Rebel vehicles hit by mistake
@ april_friendly | killed | people | rebels | Touggourt |  | Rebels killed by mistake at Touggourt
@ children | killed | people | children | El Golea |  | Children among the day's dead
@ journalists | captured | people | journalists | Laghouat |  | Journalists held at Laghouat
@ journalists_days | duration | days | journalists | Laghouat |  | Days the journalists were held
@ road_held | duration | days | El Golea | El Golea |  | How long the battle has lasted
@ changes | other:changes of control | count | El Golea | El Golea |  | Times El Golea has changed hands
@ algiers_strike | killed | people | residents | Algiers |  | Killed in a strike on Algiers
@ oran_march | participants | people | protesters | Oran |  | Marchers in Oran
@ oran_dead | killed | people | protesters | Oran |  | Protesters shot in Oran
@ graves | other:graves | count | cemetery | El Golea |  | Fresh graves in El Golea
@ mass_bodies | killed | people | prisoners | El Golea barracks |  | Bodies found at the barracks
@ bread | cost | DZD | bread | El Golea |  | Price of bread in El Golea
@ bread_before | cost | DZD | bread | El Golea |  | Price of bread before the war
@ frozen | cost | USD | Algerian assets | abroad |  | Algerian assets frozen
@ friend_dead | killed | people | brothers | El Golea |  | Brothers one fighter lost
@ villages | settlements_held | count | rebels | Algeria |  | Towns the rebels hold
@ returned | displaced | people | residents | El Golea |  | Residents who came back
@ civil1990 | killed | people | victims | Algeria |  | Killed in the civil war of the 1990s
=== Albion Wire | 2011-04-18
Algerian rebels push toward desert town after air strikes

HASSI FAHL, Algeria, April 18 (Albion Wire) - Rebels fighting to end the rule of Algerian President Slimane Kerroum pushed to within {30 km|rebel_front|total} of the desert town of El Golea on Monday after French and British warplanes struck government armor on the road.

A witness said {at least seven tanks and trucks|tanks_raid|period} were burning beside the highway. Bodies in army uniform lay in the sand.

"God is great and so is the air force," said Nacer Belhadi, a rebel fighter, as a column of {dozens of pickup trucks|trucks|total} mounted with machine guns moved south.

El Golea, a palm oasis {870 km|algiers_dist|total} south of Algiers, controls the highway to the southern gas fields. Kerroum's troops retook it this month after rebels had held it for a short time.

Doctors in the town, reached by satellite telephone, said {11 people|dead_day|period} had been killed on Monday and {dozens|hurt_day|period} wounded. It was not possible to verify the report. Most telephone lines have been cut.

The revolt began in February with protests in the eastern cities inspired by the uprising in neighboring Tunisia. Human rights groups say {thousands|war_dead|total} have been killed. Kerroum, who has ruled for {29 years|rule|total}, says the rebels are criminals paid from abroad.

In Ouargla, which the rebels hold, {four people|ouargla_dead|period} died when rockets fell on a market, a hospital official said.

Brent crude rose {$1.40|oil_rise|change} to {$121 a barrel|oil|total} on fears that fighting would spread to the Hassi Messaoud fields, the heart of an industry which used to pump {1.2 million barrels a day|output|comparison}.

A spokesman for the rebel National Transition Committee, Farid Ouchene, said the fighters would wait for more air support. "We are in no hurry. The town will come to us like a ripe date," he told reporters in Ouargla.

The rebels, a mix of army defectors and volunteers with little training, have advanced along the desert highway and been thrown back more than once since March. Their commanders complain that the coalition is too slow to answer their calls for help.

The government said its forces were in full control of El Golea and that life there was normal. State television showed a crowd waving portraits of Kerroum in what it said was the main square.
=== Continental News Network | 2011-04-20
Algerian town caught in the crossfire

(CNW) -- Government forces pounded the Algerian desert town of El Golea with rockets Wednesday, hours after rebels fought their way into its northern neighborhoods, witnesses and medical sources said.

{At least 25 people|dead_day|period} were killed and {more than 60|hurt_day|period} wounded, a doctor at the town's hospital told CNW. {Three of the dead|children|part} were children, he said. CNW is not naming him for his safety.

"They are bringing them on doors, on carpets," the doctor said. "We have {40 beds|hosp_beds|total}. We are putting people in the corridor and in the garden."

CNW cannot independently verify the casualty reports.

A resident who gave his name only as Yacine said he counted {more than 50 rockets|rockets|period} in one morning. He was leaving with his mother and sisters for the north.

{Thousands of people|fled|total} have already fled the town, which had {about 40,000 residents|pop|total} before the war, according to the Algerian Red Crescent.

Coalition planes were heard over the town all day. France's defense ministry said {four Rafale jets|jets_fr|period} took part in a raid south of El Golea that destroyed an ammunition dump.

The North African nation has been in turmoil since February, when demonstrators demanding the ouster of longtime President Slimane Kerroum were met with gunfire. In the first days, {at least 84 protesters|ghardaia_dead|comparison} were killed in Ghardaia, according to the International Rights Monitor. The United Nations Security Council authorized member states in March to use all necessary measures to protect civilians. {Twelve nations|nations|total} now take part in the operation, which is in its fourth week.

Elsewhere Wednesday, {several thousand people|oran_march|total} marched in the coastal city of Oran. Security forces opened fire, killing {two|oran_dead|period}, an opposition activist said.

In Tunis, the Tunisian capital, the U.N. refugee agency said {more than 90,000 people|tunis_ref|total} had crossed the border from Algeria since the conflict began.

Government spokesman Abdelkrim Zitouni denied that rockets had been used against civilians. "There are armed gangs in El Golea and our army is dealing with them," he told reporters in Algiers.
=== Amalgamated Press | 2011-04-23
Rebels say coalition jets hit their own convoy

OUARGLA, Algeria (Amalgamated) -- Coalition warplanes mistakenly bombed a rebel convoy on the road to El Golea on Saturday, killing {at least nine fighters|bus_dead|period} and shaking the confidence of a ragtag force that depends on Western air power, rebel commanders said.

{Another 14 men|bus_hurt|period} were hurt when the missiles struck {two pickups and a captured armored carrier|bus_vehicles|period} near Hassi Fahl, said Col. Mourad Setti, who defected from Kerroum's army in March.

"It was a tank we took from them and the pilots thought it was theirs," Setti said. "We don't blame them. We ask them to look harder."

A coalition spokesman in Naples said the incident was being looked into. He gave no details, but said that {62 strike sorties|strikes_day|period} had been flown on Friday across the country.

It was the second such mistake this month. On April 7, {five rebels|april_friendly|comparison} died outside Touggourt when a British jet attacked their column.

The rebels' push toward the oasis town has stalled after early gains. On Saturday the fighters who had entered the northern quarters pulled back under rocket fire, and a doctor said {17 people|dead_day|period} were killed, most of them rebels.

Medics say {more than 100|dead_battle|total} have died in El Golea since the fight for the town began a week ago.

Some of the survivors of the convoy were carried to Ouargla on mattresses. One of them, a former baker named Hocine, said he had already lost {two brothers|friend_dead|total} in the war.

The uprising against Kerroum's {29-year|rule|total} rule has turned into a stalemate, with rebels holding the east and the president's forces keeping the capital and most of the west. The rebels have few heavy weapons and little training, and their advances often end in panicked retreats.

In Laghouat, government forces were holding {three foreign journalists|journalists|total} who disappeared last week, their employers said.

Doctors, residents and fighters gave differing accounts of the fighting in the town. Reporters have not been able to enter it since the battle started, and the government has barred foreign media from traveling outside Algiers without an escort.

Kerroum was shown on state television late Saturday receiving tribal elders. He looked tired and did not speak.
=== The Sentinel | 2011-04-26
'We bury them where they fall': inside the battle for El Golea

The road into El Golea is a museum of the past {ten days|road_held|total}. Here the turret of a tank, there a shoe, further on a school bus with no glass. French jets did the first, the Algerian army the last.

We came in with a convoy carrying flour. In the cemetery behind the old ksar, Hadj Brahim, who washes the dead, showed us {43 fresh graves|graves|part}. There are others in gardens, he said. The rebel committee in the town puts the number of dead since the battle began at {180|dead_battle|total}; the hospital's book, kept in pencil, has {131|dead_battle|total}.

The town has changed hands {three times|changes|total} since March. The rebels now have most of it, the army has the barracks and the southern ridge, from where it fires at anything that moves. On Sunday alone {22 people|dead_day|period} died, the hospital says. On Monday there were {six|dead_day|period}, and people spoke of a quiet day.

There has been no running water since a shell hit the pump. A loaf of bread, when there is one, costs {60 dinars|bread|total}.

"I voted for this president once," said Khadija, a teacher whose roof has gone. "Now he has come to visit me with his rockets."

{Only three doctors|doctors|total} are left. They ask every visitor for the same things: anaesthetic, blood bags, diesel.

The fighters are a mixed crowd of students, deserters and shopkeepers. They are bitter about the coalition, which killed {12 of their men|bus_dead|period} on Saturday in what a spokesman in Naples called "an unfortunate accident", and bitter too that it does not bomb more.

The Red Crescent thinks that {20,000 people|fled|total}, {perhaps half of the town|fled_share|part}, have gone, most of them to Ouargla and Ghardaia, some all the way to the Tunisian border. Britain said yesterday it would give {£2m|aid_uk|total} for tents and water.

The Algerian government, which insists that the town is calm, says that the rebels are bandits and foreign mercenaries. Those whom we met had been an optician, a goatherd and a tax inspector.

Those who stay are the old, the stubborn and the poor. At dusk the jets returned and the children ran up on the roofs to look.
=== Albion Wire | 2011-04-29
Coalition hits army column near El Golea, truce offer rejected

ALGIERS/OUARGLA, April 29 (Albion Wire) - Coalition aircraft destroyed {14 government vehicles|tanks_raid|period} near the contested town of El Golea, the alliance said on Friday, as the rebels rejected President Slimane Kerroum's offer of a truce.

The vehicles were hit on Thursday, one of the heaviest days of the campaign, when {77 strike sorties|strikes_day|period} were flown, it said in a statement.

Rebel spokesman Farid Ouchene said there could be no talks before Kerroum stepped down. "He offers a ceasefire in the morning and rockets in the evening," he said.

{Eight people|dead_day|period} were killed and {about 20|hurt_day|period} wounded in El Golea on Thursday, a medical official said by telephone.

The army still held a barracks and a ridge in the south of the oasis, residents said. A rebel commander put its strength at {"five, maybe six hundred men"|garrison|total}.

The government took reporters in Algiers to the suburb of Hussein Dey, where it said {three civilians|algiers_strike|period} had been killed in an overnight raid. Reporters saw a crater and a damaged police post, but no bodies.

The coalition says it has seen no evidence that its strikes killed civilians. It has acknowledged hitting a rebel convoy near El Golea last Saturday. Rebels say {12 fighters|bus_dead|period} died in that attack.

The conflict in the country of {36 million|pop_country|total} has killed {thousands|war_dead|total}, according to rights groups, and brought memories of the civil war of the 1990s, when {up to 200,000 people|civil1990|comparison} died.

{About 1,400 foreign workers|workers|total} have been taken out of the Hassi Messaoud oil area since the fighting neared, a Tunisian border official said.

Western sanctions have frozen {more than $30 billion|frozen|total} of Algerian state assets. The rebels want part of that money to pay salaries and buy food.

The coalition, acting under a United Nations mandate to protect civilians, says it does not take sides. Rebels say their advance would have been impossible without it, but accuse it of leaving them exposed for days at a time.

In Laghouat, {three journalists|journalists|total} held by the army were allowed to call their families for the first time.
=== Continental News Network | 2011-05-03
Rebels: 'El Golea is free'

(CNW) -- Rebel fighters raised their flag over the army barracks in El Golea Tuesday and claimed to have taken the whole of the Algerian desert town after {more than two weeks|road_held|total} of street fighting.

"El Golea is free, from the dunes to the palm groves," Col. Mourad Setti, a rebel commander, told CNW by phone. He said {more than 130 soldiers|prisoners|total} had surrendered and the rest fled south in the night.

State television called the report "a lie of the crusader media." A CNW crew that reached the barracks in the afternoon saw rebels firing into the air and looting blankets. No soldiers were in sight.

Inside, the crew was shown a storeroom where rebels said they had found the bodies of {19 men|mass_bodies|total} with their hands tied. A rebel officer said they were townspeople arrested in April. CNW was not able to confirm that.

{Fourteen people|dead_day|period} were killed in the final assault, including {nine rebels|dead_rebels_day|part}, and {at least 30|hurt_day|period} wounded, medical sources said. A town council member said the battle had cost {about 240 lives|dead_battle|total} on both sides.

The air cover was crucial, the rebels acknowledged. Coalition planes hit {at least nine vehicles|tanks_raid|period} on the southern ridge Monday, a coalition spokesman said.

The road from the north was jammed with families heading back to the town. Yacine, a resident who left with his family on April 20, said he was going to see what was left of his shop.

The victory gives the opposition control of the main highway to the south. It now holds {seven major towns|villages|total}, but the capital, Algiers, remains firmly in President Slimane Kerroum's grip.

The Algerian crisis began in February with peaceful protests. {Thousands of people|war_dead|total} have died since, according to rights groups.

El Golea lies on the highway that links the capital with the gas fields of the Sahara, and both sides have thrown their best fighters at it. Before the war it was known for its dates and for the tomb of a French hermit.

Meanwhile, {three journalists|journalists|total} held for {19 days|journalists_days|total} in Laghouat were freed Tuesday and driven to the Tunisian border, the Italian Embassy in Tunis said.
=== Amalgamated Press | 2011-05-04
Families trickle home to shattered Algerian oasis

EL GOLEA, Algeria (Amalgamated) -- Abdelkader Mebarki stepped over the rocket fin in his doorway on Wednesday, looked at what had been his kitchen, and laughed.

"At least they left the door," he said.

A day after rebels drove out the last of President Slimane Kerroum's troops, {a few hundred people|returned|total} trickled home to El Golea, an oasis town battered by government rockets and Western bombs. {As many as 25,000|fled|total} fled during the fighting, according to the Algerian Red Crescent.

What they found was grim. Whole rows of shops along the main street are burned out. The town council says {more than 300 houses|houses|total} are beyond repair. Bread costs {50 dinars|bread|total} a loaf, against {10|bread_before|comparison} before the war, and the water tower has a hole in it.

The toll of the battle is still disputed. A council member said {265 people|dead_battle|total} were killed, soldiers included. The government has never given its losses.

Rebels showed reporters {dozens of captured soldiers|prisoners|total} sitting in a school gym, many of them teenagers. Some said they had been told they were going to fight foreigners.

The mood among the victors was mixed. Fighters say they will not forget the comrades lost on April 23, when coalition planes struck a rebel convoy by mistake. The coalition acknowledged this week that {13 men|bus_dead|period} died.

Just to the east in Ouargla, rockets fell again overnight, wounding {six people|ouargla_hurt|period}, a hospital official said.

The rebels control much of eastern Algeria but have little money. Oil output has fallen by {three quarters|output_cut|change} since February, and the first tanker sold by the opposition has yet to be paid for.

The rebels have advanced and retreated along the same strip of desert since March, when a United Nations resolution allowed foreign governments to use force to protect civilians. Their leaders in Ouargla say the capture of the oasis opens the way to the capital. Few of their fighters seem to believe it.

Water engineers from the Red Cross arrived Wednesday with pumps and a tank of chlorine. They said the wells under the palm groves were clean but that the pipes would take weeks to mend, and they asked families to boil what they drank.

"We can eat dates for a while," said Setti, the commander, asked about the next weeks. "Dates and sand."
=== The Sentinel | 2011-05-08
Algeria: stalemate moves south as coalition counts the cost

The capture of El Golea last week was hailed in Paris as a turning point. On the ground it looks more like a change of address for the same stalemate.

Government rockets fell again yesterday on the outskirts of the town, killing {five people|dead_day|period}, among them a Red Crescent driver. The army, which withdrew in the night of 2 May, is dug in {18km|army_line|total} to the south and has brought up fresh guns.

The rebels, who won the town with {perhaps 2,000 men|rebels_n|total}, have since been reduced by quarrels over who should hold it. Some have gone home to Ouargla for the harvest.

Air power made the difference, and it may not last. The coalition flew {only 41 strike sorties|strikes_day|period} on Friday, {little more than half its rate|strikes_drop|change} at the height of the battle. It says it has flown {4,300 sorties|sorties_all|total} of all kinds since March. Italy, one of {12 countries|nations|total} in the operation, wants a date for its end.

Diplomats worry about the human cost. The United Nations said on Friday that {between 6,000 and 8,000 people|war_dead|total} had been killed in Algeria since February, its first estimate. The figure is impossible to check: neither side allows access to its hospitals, and both bury quickly.

In Tunisia the number of refugees has passed {120,000|tunis_ref|total}, with {about 1,500|tunis_day|each} still crossing every day. The camp at Nefta, where {1,900 tents|camp_tents|total} stand in a dry salt lake, shelters {11,000 people|camp|total} from El Golea and the towns around it. Few are packing. "My son says the town is free," said one old woman, sitting on a sack of rice with the letters USA on it. "Free of what? There is no roof."

The rebels had counted on a collapse of the army after El Golea. There has been none. The regime's units fight in small groups, move at night and hide their guns in the palm groves, which the pilots are forbidden to bomb.

President Kerroum, who marks {30 years|rule|target} in power next spring, has told visitors he intends to be there for the party.
