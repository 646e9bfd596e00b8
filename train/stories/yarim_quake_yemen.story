# Earthquake near Yarim in Ibb province, Yemen, in May 2007 (invented): rival tolls, homeless, UN appeal and pledges
@ dead | killed | people | quake victims | Yemen | key | People killed in the earthquake
@ dead_yarim | killed | people | quake victims | Yarim | key | Killed in the town of Yarim
@ injured | injured | people | quake victims | Yemen | key | People injured in the earthquake
@ homeless | displaced | people | quake victims | Yemen | key | People made homeless
@ magnitude | magnitude | 1 | main shock | Yarim | key | Magnitude of the main shock
@ tents | other:tents delivered | count | aid agencies | Yemen | key | Tents handed out
@ appeal | aid | USD | United Nations | Yemen | key | Sum sought in U.N. appeal
@ appeal_got | aid | USD | donors | Yemen | key | Contributions to U.N. appeal
@ saved | rescued | people | survivors | Yarim | key | Survivors pulled from the rubble
@ dead_sadda | killed | people | quake victims | As Saddah | | Killed in As Saddah
@ dead_dhamar | killed | people | quake victims | Dhamar | | Killed in Dhamar province
@ dead_school | killed | people | girls | Yarim | | Girls killed in Al-Noor school
@ dead_after | killed | people | aftershock victims | Ibb | | Killed by aftershocks
@ missing | missing | people | quake victims | Yemen | | People missing after the quake
@ aftershocks | other:aftershocks | count | aftershocks | Yemen | | Aftershocks recorded
@ after_mag | magnitude | 1 | aftershock | Ibb | | Magnitude of the largest aftershock
@ depth | distance | km | focus | Yarim | | Depth of the quake's focus
@ distance | distance | km | Yarim | Sanaa | | Distance of Yarim from Sanaa
@ tents_need | other:tents needed | count | homeless | Yemen | | Tents needed
@ tents_sent | other:tents sent | count | Saudi Arabia | Yemen | | Tents sent by Saudi Arabia
@ saudi | aid | USD | Saudi Arabia | Yemen | | Saudi pledge
@ us | aid | USD | United States | Yemen | | U.S. pledge
@ uk | aid | GBP | Britain | Yemen | | British pledge
@ eu | aid | EUR | European Commission | Yemen | | European Commission pledge
@ japan | aid | USD | Japan | Yemen | | Japanese pledge
@ china | aid | USD | China | Yemen | | Chinese pledge
@ uae | aid | USD | United Arab Emirates | Yemen | | U.A.E. pledge
@ houses | buildings_destroyed | count | houses | Yemen | | Houses destroyed
@ houses_damaged | buildings_damaged | count | houses | Yemen | | Houses damaged
@ houses_yarim | share | % | houses | Yarim | | Share of Yarim's houses destroyed
@ villages | settlements_held | count | villages | Ibb | | Villages cut off
@ schools | buildings_destroyed | count | schools | Yemen | | Schools destroyed
@ rescuers | troops | people | rescuers | Yemen | | Foreign rescuers at work
@ dogs | equipment | count | dogs | Yarim | | Search dogs used
@ soldiers | troops | people | soldiers | Yarim | | Soldiers sent to the area
@ poor | share | % | Yemenis | Yemen | | Yemenis living on under $2
@ income | cost | USD | poor Yemenis | Yemen | | Daily income of the poor
@ dead_1982 | killed | people | quake of 1982 | Dhamar | | Killed by the 1982 quake
@ dead_pakistan | killed | people | quake of 2005 | Pakistan | | Killed by the 2005 Kashmir quake
@ hospital | hospitalized | people | injured | Ibb | | Patients in Ibb hospital
@ hospital_beds | other:hospital beds | count | Ibb hospital | Ibb | | Beds of the Ibb hospital
@ days_buried | duration | days | survivor | Yarim | | Time a survivor was buried
@ population | other:population | people | Yarim | Yarim | | Inhabitants of Yarim
@ children | killed | people | children | Yemen | | Share of children among the dead
@ food | other:food delivered | tonnes | WFP | Yemen | | Food sent by WFP
@ affected | affected | people | quake victims | Yemen | | People affected
@ temp | temperature | degC | night air | Yarim | | Night temperature
@ rebuild | cost | USD | government | Yemen | | Cost of rebuilding
@ rain | duration | days | rainy season | Yemen | | Time until the rains
@ saved_kids | rescued | people | children | Yarim | | Children pulled out alive
@ pop_yemen | other:population | people | Yemen | Yemen | | Inhabitants of Yemen
@ ferry | participants | people | ferry passengers | Indonesia | | People on the Indonesian ferry
@ since | duration | days | quake | Yarim | | Time since the quake
@ soldiers_met | troops | people | soldiers | Yarim | | Soldiers met by the reporter
@ donors | other:donors | count | donors | Yemen | | Donors that announced help
@ appeal_time | duration | days | appeal | Yemen | | Time covered by the appeal
@ homeless_ratio | other:change ratio | 1 | homeless | Yemen | | Homeless against first estimate
@ tents_ratio | other:change ratio | 1 | tents | Yemen | | Tents needed against those given
@ tents_half | other:share of need | 1 | tents | Yemen | | Tents given against those needed
@ kids_saleh | other:children | count | Saleh Muthanna | As Saddah | | Children of farmer Muthanna
@ appeal_share | share | % | appeal | Yemen | | Share of appeal covered
@ dead_ridge | killed | people | villagers | Jabal Sumarah | | Dead found on one ridge
@ cholera_dead | killed | people | diarrhoea | Yarim | | Killed by diarrhoea
@ dead_hamlet | killed | people | villagers | Bayt al-Haqil | | Killed in Bayt al-Haqil
@ pop_hamlet | other:population | people | Bayt al-Haqil | Bayt al-Haqil | | Inhabitants of Bayt al-Haqil
@ pak_aid | aid | USD | donors | Pakistan | | Aid for 2005 Kashmir quake
@ walk | duration | days | walk | Bayt al-Haqil | | Length of the walk
@ widow | aid | YER | widows | Yemen | | Payment to each widow
@ conference | aid | USD | donors' conference | Yemen | | Pledges at the Dubai conference
@ conf_half | share | % | conference | Yemen | | Pledges against rebuilding need
@ rebuild_time | duration | days | rebuilding | Yemen | | Time planned for rebuilding
@ saudi_paid | aid | USD | Saudi Arabia | Yemen | | Saudi money paid over
@ uae_ratio | other:change ratio | 1 | U.A.E. | Yemen | | Rise of the Emirates' pledge
@ dead_rise | killed | people | quake victims | Yemen | | Rise of official toll
@ somalis | displaced | people | Somali refugees | Yemen | | Somali refugees in Yemen
@ gap_count | other:difference of counts | people | Yarim dead | Yarim | | Gap between counts in Yarim
@ cholera | cases | people | diarrhoea | Yarim | | Cases of diarrhoea
=== Interworld Press | 2007-05-09
Earthquake kills {at least 300|dead|total} in Yemeni highlands
SANAA, May 9 (Interworld) - A strong earthquake struck the mountains of central Yemen before dawn on Wednesday, killing {at least 300 people|dead|total} as stone houses fell on sleeping families, and officials said the toll was certain to rise.

The U.S. Geological Survey put the magnitude at {6.4|magnitude|total}. Yemen's seismological centre in Dhamar said {6.2|magnitude|total}. The quake hit at a depth of {10 km|depth|total} near Yarim, a town of {80,000|population|total} people {150 km|distance|total} south of the capital Sanaa.

"There's nothing left of the old quarter. We are digging with our hands," Yarim's deputy mayor, Abdulkarim al-Shuja, said by telephone. He said {180 bodies|dead_yarim|total} had been laid out in the football stadium.

The hospital in Ibb, which has {190 beds|hospital_beds|total}, had taken in {640 injured|hospital|total} by noon. The interior ministry counted {more than 1,000 injured|injured|total} in all and put the dead at {263|dead|total}, {51 of them|dead_dhamar|part} in Dhamar province.

{Fourteen people|saved|total} have been pulled out alive, a civil defence officer said, {five of them|saved_kids|part} children. {At least 30 aftershocks|aftershocks|total} followed, the strongest of magnitude {5.1|after_mag|total}.

Soldiers were told to help but had few tools. {Two thousand|soldiers|total} were on the way, state television said. Landslides blocked the road to villages on the slopes of Jabal Sumarah.

Yemen is one of the poorest Arab countries. {Over 40 percent|poor|total} of its {21 million people|pop_yemen|total} live on less than {two dollars|income|total} a day. A quake in Dhamar in 1982 killed {some 2,800|dead_1982|comparison}.

In Indonesia, a ferry with {200 on board|ferry|comparison} ran aground; all were safe.
=== Arabian Gulf Tribune | 2007-05-11
Yarim digs on as toll passes {800|dead|total}

YARIM -- {Two days|since|total} after the quake, the smell tells rescuers where to dig.

A joint team of {160 foreign rescuers|rescuers|total} with {22 dogs|dogs|total}, the first of them Omani, yesterday drew {three more people|saved|increment} alive from the collapsed apartment block of the cement works, making {41|saved|total} altogether. The last, Fatima Ghalib, 9, had been buried for {53 hours|days_buried|total}. Her first words, her uncle said, were a complaint about her sister.

Interior Minister Rashad al-Qirbi last night raised the number of dead to {814|dead|total}. The Yemeni Red Crescent believed it was "closer to {1,200|dead|total}" because hamlets on Jabal Sumarah had not been reached; {46 villages|villages|total} were still cut off. Of the official count, {470|dead_yarim|part} fell in Yarim and {133|dead_sadda|part} in the market town of As Saddah. At the Al-Noor girls' school {38 pupils|dead_school|part} died when the roof came down on the dormitory.

{As many as 3,200|injured|total} have been hurt. Ibb's only hospital is treating {some 900|hospital|total} in corridors and in a garage.

{Sixty thousand people|homeless|total}, according to the governor, sleep in the open, where the night temperature falls to {8C|temp|total}. Riyadh has flown in {2,500 tents|tents_sent|total}. It pledged {$50 million|saudi|target} and the Emirates {$15 million|uae|target}.

The scientists in Dhamar have recorded {97 aftershocks|aftershocks|total}, and corrected the size of Wednesday's quake upward, to {6.3|magnitude|total}. One aftershock on Thursday brought down a minaret, killing {two men|dead_after|period}.

Mr Al-Qirbi denied the army had come late. He said {3,500 soldiers|soldiers|total} were at work. We met {eleven|soldiers_met|total}, who were guarding a bank.
=== United Nations OCHA | 2007-05-13
YEMEN EARTHQUAKE SITUATION REPORT No. 4, 13 May, 18:00 local time

This report covers the governorates of Ibb and Dhamar and is compiled from assessments by UNDAC, UNICEF, WFP and the Yemeni Red Crescent.

Deaths confirmed by Government: {1,146|dead|total}
Deaths estimated by partners: {1,500 to 1,800|dead|total}
Deaths confirmed, Yarim town: {602|dead_yarim|part}
Deaths confirmed, As Saddah district: {211|dead_sadda|part}
Injured: {4,380|injured|total}
Persons still missing: {290|missing|total}
Homeless, Government figure: {85,000|homeless|total}
Homeless, assessment teams: {110,000|homeless|total}
Population affected: {340,000|affected|total}
Houses destroyed: {14,700|houses|total}
Houses damaged: {22,000|houses_damaged|total}
Schools destroyed: {63|schools|total}
Live rescues to date: {52|saved|total}
Tents distributed: {4,100|tents|total}
Tents required: {18,000|tents_need|target}
Food delivered by WFP: {310 metric tons|food|total}

Seismic activity continues. USGS reports that the main shock, revised to magnitude {6.5|magnitude|total}, has been followed by {143 aftershocks|aftershocks|total}, the largest a {5.4|after_mag|total} on 12 May that left {seven dead|dead_after|period} in Kitab.

A Flash Appeal will be launched on 15 May. The draft requests {$46 million|appeal|target} for {six months|appeal_time|target}. Of {18 donors|donors|total} that have announced help, few have said what form it would take. Announced so far: Saudi Arabia {$50 million|saudi|target}; European Commission {EUR 3 million|eu|target}; Japan {$2.4 million|japan|target}; United States {$1.5 million|us|target}; China {$1 million|china|target}.

Constraints: the Sumarah pass is closed; {31 villages|villages|total} have not been visited by anyone. The first heavy rains are expected in {three weeks|rain|target}.
=== British World Radio | 2007-05-15
UN asks for {$58m|appeal|target} for Yemen quake victims

The United Nations has launched an appeal for {$58m (£29m)|appeal|target} to help survivors of last Wednesday's earthquake in Yemen.

The sum, higher than the {$46m|appeal|target} in an earlier draft, is meant to provide shelter, clean water and food for {six months|appeal_time|target}.

Yemen's government now says that {1,392 people|dead|total} died. Aid agencies believe the figure may be as high as {2,500|dead|total}. In Yarim alone, {751 bodies|dead_yarim|part} have been buried, the town's imam told the BWR.

The UN's emergency co-ordinator in Sanaa, Birgit Lindqvist, said as many as {130,000|homeless|total} were without a roof, {twice|homeless_ratio|change} what officials had first thought. "We have given out {6,700 tents|tents|total}. We need {three times|tents_ratio|change} that before it rains," she said.

Hope of finding more survivors has faded. The last of the {54|saved|total} pulled out alive, a baker, was found on Saturday.

Analysis, by our Middle East correspondent:
This is a poor place for a disaster. In the villages above Yarim the houses are of stone and mud, and are built on top of one another. {About 70%|houses_yarim|total} of those in the town are rubble. What strikes one is how little is arriving. The Gulf states have been generous, with {$50m|saudi|target} from the Saudis alone, but they give to the government and not the UN. Britain has offered {£1.2m|uk|target}. The Kashmir earthquake of 2005, which killed {73,000 people|dead_pakistan|comparison}, drew {billions|pak_aid|comparison}. This one is off the main roads.

The quake had a magnitude of {6.5|magnitude|total}. {More than 4,900 people|injured|total} were hurt.
=== Consolidated Press | 2007-05-20
In Yemen, aid is promised but tents are few

AS SADDAH, Yemen (CP) - {Eleven days|since|total} after the earthquake, Saleh Muthanna's {seven children|kids_saleh|total} sleep under a plastic tablecloth printed with lemons.

"They say there's {fifty million dollars|saudi|target} for us," said Muthanna, a qat farmer. "I would like to see one of them."

By the United Nations' count, {9,900 tents|tents|total} have been distributed in the highlands, {about half|tents_half|part} the number needed for those left homeless. Yemeni officials, who put the homeless at {98,000|homeless|total}, say that {14,000 tents|tents|total} were handed out, but they count the ones in army warehouses, aid workers say privately.

Only {$11.6 million|appeal_got|total}, or {20 percent|appeal_share|total} of the {$58 million|appeal|target} requested, has been received, said Birgit Lindqvist, who leads the U.N. effort. The United States, which raised its pledge to {$5 million|us|target}, is the largest contributor so far. Japan has given {$2.4 million|japan|total}.

The government's death toll stood at {1,588|dead|total} on Sunday. Doctors With Hope, an aid group whose workers have gone from village to village, put it at {2,340|dead|total} and said {four in 10|children|part} were under 15. The group had found {215 dead|dead_ridge|part} in settlements on a single ridge that had not been on any list.

Authorities deny hiding anything. "Is it a beauty contest, to have more dead?" Interior Minister Rashad al-Qirbi asked.

{Five thousand four hundred|injured|total} were injured, his ministry says. At the stadium in Yarim, where {793|dead_yarim|total} have been registered as dead, {1,060 cases|cholera|total} of diarrhea were reported last week, {nine|cholera_dead|total} of them fatal.

The magnitude {6.5|magnitude|total} quake was the deadliest in Yemen since 1982, when {2,800 people|dead_1982|comparison} died.
=== The London Courier | 2007-06-10
After the quake, a quarrel over who counted whom

{A month|since|total} on, nobody agrees how many people were killed at Yarim. The government closed its list last Thursday with {1,724 names|dead|total}. Doctors With Hope has {2,611|dead|total}. The parish-by-parish reckoning of a Sanaa newspaper, since banned, ended on {3,050|dead|total}.

The truth is in the hills. I walked for {six hours|walk|total} from the road-head to Bayt al-Haqil, which appears on no map and which lost {62|dead_hamlet|part} of its {150 people|pop_hamlet|total}. They were buried the same evening, by custom. No official came. "If you are not on the list, your widow does not get the {200,000 rials|widow|each}," says the sheikh, "so we have sent the list ourselves."

In the town the count is firmer. There the municipality and the agencies differ by {a handful|gap_count|change}: {806|dead_yarim|total}, {811|dead_yarim|total}.

Donors have been slow. The UN appeal, revised to {$63m|appeal|target}, has brought {$24.1m|appeal_got|total}. Britain, after a certain amount of shouting in the Commons, has raised its share to {£3m|uk|target}. The Saudi {$50m|saudi|target} has yet to leave Riyadh.

Some {15,300 tents|tents|total} now dot the terraces, mostly Pakistani, which let in water. The first rain came on Monday. Aid workers say that {120,000|homeless|total} have no proper home, down from the {130,000|homeless|total} of the middle of May.

The ground still mutters: {412 aftershocks|aftershocks|total}, says the Dhamar station. And the seismologists, at least, have made peace. After weeks in which {6.3|magnitude|total} had been the Yemeni value and {6.5|magnitude|total} the American one, they have jointly settled on {6.4|magnitude|total}.
=== Arabian Gulf Tribune | 2007-07-04
Yemen donors' conference raises {$212m|conference|target}, says Sanaa

DUBAI -- Donors meeting in Dubai on Tuesday promised {$212 million|conference|target} to rebuild the Yemeni highlands, {a little under half|conf_half|part} of the {$450 million|rebuild|target} that the government says it needs over {three years|rebuild_time|target}.

Saudi Arabia, which had already promised {$50 million|saudi|total}, of which {$20 million|saudi_paid|part} was transferred last week, said it would put up {$75 million|saudi|target}. The UAE {doubled|uae_ratio|change} its contribution to {$30 million|uae|target}, the Europeans pledged {EUR 8 million|eu|target}, the US {$12 million|us|target} and China {$4 million|china|target}.

Speaking for the United Nations, Birgit Lindqvist asked delegates to remember the emergency appeal. "It is {53 percent|appeal_share|total} covered," she said. "That is {$33.4 million|appeal_got|total} out of {63|appeal|target}. The rains are not going to wait for the concrete."

The earthquake killed {1,731|dead|total}, according to the final toll published by the Yemeni parliament, {seven|dead_rise|change} more than in June. Aid groups still maintain {at least 2,600|dead|total}. A further {5,900|injured|total} were injured, while {17,200 houses|houses|total} were destroyed in the Ibb and Dhamar provinces.

About {90,000 people|homeless|total} remain without permanent shelter, Sanaa's delegation said. It showed a film of {19,000 tents|tents|total} in straight rows, and another of a girl, Fatima Ghalib, one of the {54|saved|total} who came out of the ruins of Yarim alive. She waved a flag.

The delegates watched it in silence. Afterwards they were taken by bus to dinner on a ship that turns.

Yemen is also home to {some 100,000|somalis|comparison} Somali refugees.
