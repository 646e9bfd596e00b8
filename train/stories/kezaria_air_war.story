# The Atlantic Compact bombs Kezaria (invented oil state) from April to August 2011: sorties, targets, civilian dead, oil
@ sorties | other:sorties | count | Compact aircraft | Kezaria | key | Sorties flown since campaign began
@ sorties_day | other:sorties | count | Compact aircraft | Kezaria | key | Sorties flown per day
@ strikes | strikes | count | Compact aircraft | Kezaria | key | Strike sorties since campaign began
@ strikes_day | strikes | count | Compact aircraft | Kezaria | | Strike sorties per day
@ targets | equipment_lost | count | Kezari army | Kezaria | key | Military targets hit since start
@ civ_dead | killed | people | civilians | Kezaria | key | Civilians killed by air raids
@ oil | other:oil output | barrels/day | Kezaria | Kezaria | key | Kezaria's oil output
@ brent | cost | USD | Brent crude | world | key | Price of Brent crude
@ crude_us | cost | USD | U.S. crude | world | | Price of U.S. crude
@ civ_school | killed | people | civilians | Dorvat | key | Killed in the Dorvat boarding school
@ oil_before | other:oil output | barrels/day | Kezaria | Kezaria | | Kezaria's oil output before the war
@ oil_capacity | other:oil output | barrels/day | rebels | Port Aslan | | Rebel-held oil output
@ oil_share | share | % | Kezaria | world | | Kezaria's share of world oil
@ tanks | equipment_lost | count | tanks | Kezaria | | Tanks destroyed
@ depots | buildings_destroyed | count | ammunition stores | Kezaria | | Ammunition stores destroyed
@ targets_day | equipment_lost | count | targets | Kezaria | | Targets hit in a day
@ civ_hurt | injured | people | civilians | Kezaria | | Civilians hurt by air raids
@ school_hurt | injured | people | pupils | Dorvat | | Injured in the Dorvat school
@ civ_day | killed | people | civilians | Selm | | Killed in raids on Selm in a day
@ rebel_friendly | killed | people | rebel fighters | Istra | | Rebels killed by mistaken raid
@ rebel_dead | killed | people | rebels | Kezaria | | Rebels killed since the revolt
@ both_dead | killed | people | all | Kezaria | | Killed on all sides since February
@ nations | other:nations taking part | count | Compact members | Kezaria | | Nations taking part
@ nations_strike | other:nations striking | count | Compact members | Kezaria | | Nations flying strike missions
@ members | other:members | count | Compact | Compact | | Members of the Compact
@ ships | equipment | count | Compact ships | Kezaria | | Ships enforcing the blockade
@ missiles | strikes | count | cruise missiles | Kezaria | | Cruise missiles fired at start
@ cost_uk | cost | GBP | Britain | Kezaria | | Cost of the campaign to Britain
@ cost_us | cost | USD | United States | Kezaria | | Cost of the campaign to the U.S.
@ cost_us_rate | cost | USD | United States | Kezaria | | Cost to U.S. per day
@ share_us | share | % | United States | Kezaria | | U.S. share of sorties
@ mission | duration | days | mission | Kezaria | | Mandate of the mission
@ rule | duration | days | Tarkhun | Kezaria | | Years Tarkhun has ruled
@ bombs_ton | strikes | count | bombs | Kezaria | | Bombs dropped
@ lost | equipment_lost | count | Compact aircraft | Kezaria | | Compact aircraft lost
@ pilots | rescued | people | crew | Kezaria | | Airmen rescued
@ refugees | displaced | people | Kezaris | Kezaria | | Kezaris who fled abroad
@ poll | share | % | British voters | Britain | | Britons in favour of the campaign
@ rise_day | change_rate | % | Brent crude | world | | Daily rise of Brent
@ stock | other:oil released | barrels | consumers | world | | Emergency oil stocks released
@ opec | other:output increase | barrels/day | Saudi Arabia | world | | Extra Saudi output offered
@ restore | duration | days | oilfields | Kezaria | | Time to restore oil output
@ km_front | distance | km | front | Selm | | Distance of rebels from Selm
@ kosovo | duration | days | Yugoslavia | Yugoslavia | | Length of 1999 Yugoslavia bombing
@ kosovo_dead | killed | people | civilians | Yugoslavia | | Civilians killed in Yugoslavia bombing
@ kosovo_sorties | other:sorties | count | NATO | Yugoslavia | | Sorties in the 1999 bombing
@ us_rise | other:price rise | USD | U.S. crude | world | | Daily rise of U.S. crude
@ brent_fall | other:price fall | USD | Brent crude | world | | Daily fall of Brent
@ yemen | killed | people | protesters | Yemen | | Killed in Yemen protests
@ women | killed | people | women | Kezaria | | Women among civilian dead
@ mills | buildings_destroyed | count | silos | Kezaria | | Grain silos burned
@ rebel_price | cost | USD | rebel oil | Port Aslan | | Price of rebel oil per barrel
@ ambassadors | participants | people | ambassadors | Selm | | Ambassadors received
@ bread | duration | days | bread stocks | Kezaria | | Years the bread will last
@ courage | duration | days | courage | Kezaria | | Years of courage claimed
@ miss | distance | m | bomb | Dorvat | | Distance by which bomb missed
@ school_pupils | killed | people | pupils | Dorvat | | Pupils killed in the school
@ denial | duration | days | Compact | Dorvat | | Time the Compact denied the raid
@ sites | other:sites visited | count | bombed sites | Kezaria | | Bombed sites visited by researchers
@ civ_sites | killed | people | civilians | Kezaria | | Civilians killed at sites visited
@ army_left | share | % | Kezari army | Kezaria | | Share of army left
@ vote_count | other:votes in parliament | count | Commons | Britain | | Votes for the mission
@ vote_no | other:votes in parliament | count | Commons | Britain | | Votes against the mission
@ oil_share_left | share | % | oil | Kezaria | | Output as share of pre-war
@ stock_time | duration | days | oil release | world | | Time of oil release
@ pause | duration | days | raids | Kezaria | | Length of the bombing pause
@ aid_reach | affected | people | civilians | Port Aslan | | Civilians to be reached with aid
@ family | killed | people | family | Selm | | Family members killed
@ armour | equipment_lost | count | tanks and vehicles | Kezaria | | Tanks and armoured vehicles destroyed
@ vessels | other:vessels hailed | count | vessels | Kezaria | | Vessels hailed
@ km_tarkhun | distance | km | Tarkhun | Selm | | Distance of Tarkhun from capital
@ guards | troops | people | guards | Kezaria | | Guards with Tarkhun
@ war | duration | days | war | Kezaria | | Length of the war
@ pupils_late | killed | people | pupils | Dorvat | | Pupils who died later of burns
@ since | duration | days | campaign | Kezaria | | Time since the bombing began
@ oil_fall | change_rate | % | oil | Kezaria | | Fall of Kezari output
=== Interworld Press | 2011-04-09
Compact jets strike Kezaria, oil tops {$122|brent|total}
LONDON, April 9 (Interworld) - Western warplanes flew {142 sorties|sorties_day|period} over Kezaria in the first night of a bombing campaign to stop the army of President Yuri Tarkhun from crushing a revolt, the Atlantic Compact said on Saturday.

{Fifty-five|strikes_day|part} of the flights were strike missions, and warships fired {84 cruise missiles|missiles|total} at radar stations and command posts around the capital Selm and the southern oil port of Port Aslan. {At least 41 targets|targets|total} were hit, said the alliance's commander, Air Marshal Sir Duncan Prowse.

Kezari state television said {26 civilians|civ_dead|total} had been killed, most of them in a bakery queue in Selm's Northern Quarter. The Compact said it had "no evidence of civilian casualties".

Oil rose {3.4 percent|rise_day|change} to {$122.15|brent|total} a barrel in late trade on Friday as markets feared a long stoppage. U.S. crude gained {$2.10|us_rise|change} to {$109.70|crude_us|total}. Kezaria pumped {1.4 million barrels per day (bpd)|oil_before|comparison} before the uprising began in February; traders say output is now {about 650,000 bpd|oil|total}. The country supplies {some 1.6 percent|oil_share|total} of the world's oil.

{Eleven|nations|total} of the Compact's {19 members|members|total} are taking part and {six|nations_strike|total} of those drop bombs. They were authorised by a U.N. resolution to protect civilians and have a {90-day|mission|target} mandate.

Tarkhun, who has ruled for {17 years|rule|total}, called the attack "a crusade for petrol". Rebels have asked for help since he sent tanks against Port Aslan.

Fighting in Yemen, where protests continue, killed {four|yemen|comparison} on Friday.
=== Kezari Information Committee | 2011-04-21
BULLETIN 13: CRIMES OF THE AGGRESSORS

The Committee informs the honourable people and the world of the balance of the aggression as established by the Ministry of Health and Ministry of War.

Martyrs, civilians: {218|civ_dead|total}
Of these, women: {61|women|part}
Civilians injured: {690|civ_hurt|total}
Hostile flights over Kezari soil on 20 April: {170|sorties_day|period}
Hostile aircraft brought down by our heroes: {5|lost|total}
Foreign cruise missiles fired on 9 April: {84|missiles|total}
Objects struck, of which the majority civilian (schools, mills, reservoirs): {312|targets|total}
Oil production: {820,000 barrels a day|oil|total}

The enemy claims {"not a single" civilian|civ_dead|total} has died by his bombs. We invite the foreign press to see the graves in Dorvat, where on the night of 18 April a boarding school was set ablaze. {Thirty-four pupils and two nurses|civ_school|period} died as they slept. A further {19|school_hurt|total} lie in the Central Hospital with burns.

The enemy tells of {"one hundred and fifty sorties"|sorties_day|each} a day as if they were carnival rides. A year's wheat has burned in {nine|mills|total} silos. The Committee also notes that the price of petrol in the aggressors' own capitals has climbed since the first day to heights never known.

Those who lead the mercenary gangs in Port Aslan are said to be selling stolen oil through the port at {110 dollars|rebel_price|total} a barrel. Every barrel is stained. The President, who received the ambassadors of {three|ambassadors|total} friendly states yesterday, told them that Kezaria has bread for {six years|bread|total} and courage for {sixty|courage|total}.
=== British World Radio | 2011-05-06
Kezaria school bombing: Compact admits 'tragic error'

The Atlantic Compact has admitted that one of its aircraft bombed a boarding school in Kezaria last month, killing children.

The alliance said a weapon aimed at an army signals post in the town of Dorvat had fallen {200m|miss|total} short. It did not say how many had died. The Kezari government says {36 people|civ_school|period} were killed, {34|school_pupils|part} of them pupils. The International Red Cross, which has visited the ruins, speaks of {at least 29|civ_school|period}.

Air Marshal Sir Duncan Prowse said he was "deeply sorry". He repeated that the campaign had been the most precise in history.

Since 8 April Compact planes have flown {3,912 sorties|sorties|total}, {1,640|strikes|part} of them strike missions, the alliance says. Its figures show that {1,025 military targets|targets|total} have been hit, including {147 tanks|tanks|part} and {212 ammunition stores|depots|part}. {One|lost|total} aircraft has been lost, to a mechanical failure. {Two|pilots|total} airmen were picked up by rebels.

Human rights groups believe {between 120 and 150 civilians|civ_dead|total} have been killed by air raids. The Kezari authorities put the figure at {more than 500|civ_dead|total}.

Analysis, by our defence correspondent:
For nearly {three weeks|denial|total} the alliance denied what everybody in Dorvat knew. It matters because this war is fought on the claim that it saves more lives than it takes. In the Yugoslavia campaign of 1999, which lasted {78 days|kosovo|comparison} and ran to {38,000 sorties|kosovo_sorties|comparison}, {about 500 civilians|kosovo_dead|comparison} died, by independent count. Then as now the generals kept no tally. They hoped it would be over before anyone asked.

Support for the campaign in Britain has dropped to {44%|poll|total}, from {51%|poll|total} in April, a poll for the BWR suggests.
=== Consolidated Press | 2011-05-30
Bombing mistake kills {13 rebels|rebel_friendly|period} in Kezaria

PORT ASLAN, Kezaria (CP) - Jets of the Atlantic Compact hit a column of rebel pickups by mistake near the crossroads of Istra on Monday, killing {13 fighters|rebel_friendly|period}, rebel commanders said, as the alliance's airmen flew one of the busiest days of the {seven-week|since|total} campaign.

"They thought we were Tarkhun's," said Ruslan Beridan, who had his arm in a sling. "From up there everybody's a pickup."

The alliance said it was investigating. It flew {187 sorties|sorties_day|period} Sunday and struck {32 targets|targets_day|period}, mostly around Selm, where the government said {nine civilians|civ_day|period} died.

Since the air campaign began there have been {7,250 sorties|sorties|total} and {2,870 strike sorties|strikes|total}, according to the daily release. It lists {1,690 targets|targets|total} as destroyed or damaged. Rebel leaders say that is still not enough, noting their men are stuck {60 kilometers (37 miles)|km_front|total} short of the capital.

Kezari health officials said the death toll of the bombing had reached {718 civilians|civ_dead|total}, a number the alliance calls "propaganda." An American rights group that sent researchers to {eight|sites|total} sites counted {82 civilians|civ_sites|part} killed at those places.

{An estimated 9,000 people|both_dead|total} have died on all sides since February, the United Nations has said.

Oil prices eased a little. Brent for July delivery fell {60 cents|brent_fall|change} to {$114.90|brent|total} a barrel in London; U.S. benchmark crude slipped to {$100.20|crude_us|total}. Saudi Arabia has offered to put {an extra half million barrels|opec|target} a day on the market.

The Energy Department estimates Kezari output at {480,000 barrels|oil|total} a day, a drop of {two-thirds|oil_fall|change} from January. That includes {100,000 barrels|oil_capacity|part} from rebel-held fields.
=== The London Courier | 2011-06-24
How much is enough? The sums behind the Kezari war

Washington says it has had enough of paying for it. Britain says it has hardly begun. {Seventy-six days|since|total} into what was meant to be a short, sharp lesson, the air campaign over Kezaria is being argued over in pounds and dollars.

The figures first. Compact aircraft have flown {11,300 sorties|sorties|total}, of which {4,400|strikes|part} with bombs. The Treasury will own up to {£260m|cost_uk|total} so far. The Pentagon's bill stands at {$716m|cost_us|total}, or {$9.4m a day|cost_us_rate|each}. America still flies {a quarter|share_us|part} of the missions, and almost all of the tankers. {About 3,900 bombs|bombs_ton|total} have been released.

And for that? {2,350 "military objects"|targets|total} hit, the spokesman in Lisbon recites, among them {310 tanks|tanks|part}. Tarkhun, by last week's guess of the Foreign Office, still has {half|army_left|part} his army. The lobby group War Watch reckons that {305 civilians|civ_dead|total} have died under the bombs. The regime's Dr Sabitov, with a schoolmaster's finger, makes it {1,044|civ_dead|total}. {Thirty-six|civ_school|period} were burned to death in the boarding school at Dorvat, an "error", in the official account, that took the alliance until May to own.

Parliament voted by {390|vote_count|total} to {82|vote_no|total} for the mission in April. A poll yesterday found {38 per cent|poll|total} of the public still in favour.

Then there is the oil. Brent closed at {$108.40|brent|total} on Thursday after the consumer countries agreed to let {60 million barrels|stock|target} out of their emergency stocks over {a month|stock_time|target}. Kezari production has dwindled to {some 300,000 barrels a day|oil|total}, {a fifth|oil_share_left|part} of what it was. "Nobody wins", says an oil trader, "but I've had a decent quarter."
=== Atlantic News Channel | 2011-07-19
Kezaria: raids resume after day-long pause

Selm, Kezaria (ANC) -- Explosions shook the Kezari capital early Tuesday as Compact planes resumed raids after a {24-hour|pause|total} pause that was meant to let aid ships reach {thousands of civilians|aid_reach|target} in Port Aslan.

Government officials said {22 people|civ_day|period} were killed, including {eight members|family|part} of one family. ANC reporters were taken to a collapsed apartment house and saw {three bodies|civ_day|period}.

The alliance confirmed only that it "hit a military headquarters in Selm." Its planes flew {124 sorties|sorties_day|period} Monday night, {49|strikes_day|part} of them strike sorties. The totals since April stand at {15,080 sorties|sorties|total} and {5,640 strike sorties|strikes|total}.

{More than 2,900 targets|targets|total} have been hit in the operation, it said. Kezari officials count civilian deaths from the air campaign at {1,212|civ_dead|total}. The Compact, pressed again at a news briefing in Lisbon, acknowledged for the first time that it had killed civilians {"in the low dozens"|civ_dead|total}, among them the children of Dorvat, where the Red Cross says {29 people|civ_school|period} died and the government says {36|civ_school|period}.

The rebels, who hold Port Aslan, have lost {4,100 fighters|rebel_dead|total}, their health committee said. {Roughly 310,000 Kezaris|refugees|total} have fled the country.

In Port Aslan, oil workers said they would begin exporting again next week with {150,000 barrels|oil_capacity|target} a day. Across the country, production is down to {about 210,000|oil|total} barrels a day, analysts say, and Brent traded at {$116.30|brent|total}, up {1.2%|rise_day|change}. It would take {18 months|restore|target} to bring the fields back.

The Security Council meets Thursday on whether to extend the mission, which was prolonged by {90 days|mission|increment} last month.
=== Interworld Press | 2011-08-27
Oil falls as rebels enter Kezari capital
SELM, Aug 27 (Interworld) - Rebels swept through the Kezari capital on Saturday and oil fell on hopes that the country's exports would soon return, while the Atlantic Compact said its {20-week|since|total} air campaign was "not yet over".

Brent crude closed at {$107.95|brent|total} a barrel on Friday, down {$2.44|brent_fall|change}, its lowest in five weeks. It had hit {$126.65|brent|total} in April at the height of the panic. U.S. crude ended at {$85.10|crude_us|total}.

Kezari output is {just 70,000 bpd|oil|total}, traders said, against {1.4 million|oil_before|comparison} before the uprising.

The alliance's planes flew {20,640 sorties|sorties|total} from April 8 to Friday, {7,820|strikes|part} of them to strike, it said. They destroyed {almost 5,000 targets|targets|total}, including {600 tanks and armoured vehicles|armour|part}. Compact ships, {16 of which|ships|total} enforce the arms embargo, hailed {2,400 vessels|vessels|total}.

The rebel council put civilian deaths from bombing at {"around 50"|civ_dead|total} for the whole campaign. Tarkhun's officials, before they fled, had said {1,390|civ_dead|total}. The Red Cross count for the worst single incident, the Dorvat school, has been revised to {31|civ_school|period} after {two pupils|pupils_late|increment} died of their burns.

President Tarkhun's whereabouts are unknown. A spokesman for the council said he had been seen {100 km|km_tarkhun|total} west of the capital with {several hundred|guards|total} of his guards.

The U.N. envoy to Kezaria put the dead of the {six-month|war|total} war at {between 20,000 and 30,000|both_dead|total}. A senior rebel said {50,000|both_dead|total}. Neither gave a breakdown.

In Britain, where the war cost {£320 million|cost_uk|total} by the defence ministry's count, {56 percent|poll|total} of people now say the campaign was right.
