# An earthquake off Seram in the Moluccas, Indonesia, in November 2003 sends a tsunami over Seram, Ambelau, Buru and Haruku (invented)
@ dead | killed | people | quake and tsunami | Moluccas | key | Dead in the quake and tsunami
@ dead_seram | killed | people | quake and tsunami | Seram | key | Dead on Seram
@ dead_tehoru | killed | people | quake and tsunami | Tehoru district | key | Dead in Tehoru district
@ dead_amahai | killed | people | quake and tsunami | Amahai district |  | Dead in Amahai district
@ dead_ambelau | killed | people | quake and tsunami | Ambelau | key | Dead on Ambelau
@ dead_buru | killed | people | quake and tsunami | Buru |  | Dead on Buru
@ dead_haruku | killed | people | quake and tsunami | Haruku |  | Dead on Haruku
@ dead_ambon | killed | people | quake and tsunami | Ambon |  | Dead on Ambon
@ dead_teluti | killed | people | quake and tsunami | Teluti Baru |  | Dead in the village of Teluti Baru
@ dead_kids | killed | people | children | Moluccas |  | Children among the dead
@ dead_camp | killed | people | measles and diarrhoea | camps |  | Deaths from disease in the camps
@ dead_rise | killed | people | quake and tsunami | Moluccas |  | Rise of the toll since Sunday
@ missing | missing | people | quake and tsunami | Moluccas | key | People missing
@ missing_ambelau | missing | people | quake and tsunami | Ambelau |  | People missing on Ambelau
@ missing_most | share | % | fishermen | Moluccas |  | Fishermen among the missing
@ injured | injured | people | quake and tsunami | Moluccas |  | People injured
@ hosp_ambon | hospitalized | people | patients | Ambon |  | Patients in Ambon's general hospital
@ homes | buildings_destroyed | count | houses | Moluccas | key | Houses destroyed
@ homes_tehoru | buildings_destroyed | count | houses | Tehoru district |  | Houses destroyed in Tehoru district
@ homes_ambelau | buildings_destroyed | count | houses | Ambelau |  | Houses destroyed on Ambelau
@ homes_dam | buildings_damaged | count | houses | Moluccas |  | Houses damaged
@ schools | buildings_destroyed | count | schools | Seram |  | Schools destroyed on Seram
@ wave | water_depth | m | tsunami | Tehoru | key | Height of the wave at Tehoru
@ wave_ambelau | water_depth | m | tsunami | Ambelau |  | Height of the wave on Ambelau
@ wave_ambon | water_depth | m | tsunami | Ambon bay |  | Height of the wave in Ambon bay
@ waves | other:number of waves | count | tsunami | Tehoru |  | Waves that came ashore
@ inland | distance | m | tsunami | Tehoru |  | How far inland the sea came
@ mag | magnitude | 1 | main quake | off Seram | key | Magnitude of the main quake
@ mag_after | magnitude | 1 | aftershock | off Seram |  | Magnitude of the strongest aftershock
@ aftershocks | other:aftershocks | count | aftershocks | off Seram |  | Aftershocks felt
@ epi | distance | km | epicentre | Tehoru |  | Distance of the epicentre from Tehoru
@ focus | other:focus depth | km | main quake | off Seram |  | Depth of the quake
@ after_gap | duration | days | aftershock | off Seram |  | Time to the first aftershock
@ minutes | duration | days | tsunami | Tehoru |  | Time between shock and wave
@ pop_ambelau | participants | people | inhabitants | Ambelau |  | Inhabitants of Ambelau
@ pop_teluti | participants | people | inhabitants | Teluti Baru |  | Inhabitants of Teluti Baru
@ ships | equipment | count | aid ships | Moluccas |  | Aid ships off the islands
@ ship_aus | equipment | count | Australian navy | Moluccas |  | Australian ships sent
@ camps | evacuated | people | evacuees | camps | key | Evacuees in camps
@ camps_n | other:camps | count | camps | Moluccas |  | Camps for evacuees
@ camps_masohi | evacuated | people | evacuees | Masohi stadium |  | Evacuees in Masohi stadium
@ hills | displaced | people | evacuees | Seram hills |  | People camping in the hills
@ rice | other:tonnes of rice | t | aid | Tehoru |  | Rice landed at Tehoru
@ tents | equipment | count | tents | camps |  | Tents delivered
@ tents_need | equipment | count | tents | camps |  | Tents needed
@ fund_gov | aid | IDR | Jakarta government | Moluccas |  | Emergency money from Jakarta
@ fund_aus | aid | AUD | Australia | Moluccas |  | Australian aid
@ loss | cost | USD | damage | Moluccas |  | Damage of the disaster
@ grief | aid | IDR | government | Moluccas |  | Money for each dead person's family
@ boats | equipment_lost | count | fishing boats | Moluccas |  | Fishing boats lost
@ past_1899 | killed | people | earthquake of 1899 | Seram |  | Dead in the 1899 earthquake
@ past_flores | killed | people | tsunami of 1992 | Flores |  | Dead in the Flores tsunami, 1992
@ past_flores_h | water_depth | m | tsunami of 1992 | Flores |  | Wave height at Flores, 1992
@ buoys | equipment | count | warning gauges | Banda Sea |  | Warning gauges in the Banda Sea
@ doctors | participants | people | doctors | Tehoru |  | Doctors in Tehoru
@ walk | duration | days | messenger | Tehoru |  | Walk of the messenger from Tehoru
@ conflict | killed | people | fighting of 1999-2002 | Moluccas |  | Dead in the earlier religious fighting
@ mass | killed | people | mass grave | Tehoru |  | Bodies in the mass grave
@ hosp_ambon_bed | other:patients per bed | people | patients | Ambon |  | Patients in each bed
@ dead_other | killed | people | quake and tsunami | other districts of Seram |  | Dead in Seram's other districts
@ days | duration | days | since the tsunami | Moluccas |  | Days since the tsunami
@ homes_ambelau_all | other:houses standing before | count | houses | Ambelau |  | Houses on Ambelau before the wave
@ energy | other:energy ratio | 1 | main quake | off Seram |  | Energy ratio of the new magnitude
@ hills_ratio | other:ratio | 1 | people in the hills | Seram |  | People in the hills against camps
@ conflict_years | duration | days | religious fighting | Moluccas |  | Length of the religious fighting
@ seram_share | share | % | victims | Seram |  | Share of victims from Seram
@ ships_left | equipment | count | aid ships | Moluccas |  | Aid ships that have left
@ build | other:houses built | count | governor | Moluccas |  | Houses to be built a day
@ build_week | other:houses built | count | governor | Moluccas |  | Houses built in a week
=== Nusantara Wire | 2003-11-08
At least {34 dead|dead|total} as quake and tsunami hit Indonesia's Moluccas

AMBON, Indonesia (NW) - A strong earthquake off the island of Seram before dawn on Saturday sent waves {up to four metres high|wave|total} into fishing villages whose people were asleep, killing {at least 34|dead|total}, officials and hospital staff said.

{Twenty-six of the dead|dead_seram|part} were on Seram, where the sea broke over the south coast around Tehoru. {Five people|dead_haruku|part} drowned on little Haruku, and {three|dead_ambon|part}, a baby among them, were crushed by falling walls in Ambon, the provincial capital.

The U.S. Geological Survey measured the quake at {7.4|mag|total}. Indonesia's own meteorological agency said {7.1|mag|total}. It struck at 4:12 a.m., {some 70 km|epi|total} south of Tehoru, and {about 25 km|focus|total} beneath the sea floor. A jolt of {5.9|mag_after|total} followed {forty minutes later|after_gap|total}.

{Sixty or so people|missing|total} were unaccounted for, {most of them|missing_most|part} fishermen who had gone out with their lamps, police said.

Nothing had been heard from Ambelau, an island of {5,800 people|pop_ambelau|total} south of Buru that faces the epicentre.

{"At least 900 houses|homes|total} have simply gone," Tehoru police sergeant Yopie Latumahina said by satellite telephone. The navy has ordered {two supply ships|ships|target} to sail from Surabaya.

The same coast was struck in 1899, when {almost 4,000|past_1899|comparison} died. In 1992 a tsunami on Flores, further south, took {about 2,100 lives|past_flores|comparison}.
=== Suara Lease | 2003-11-10
From Teluti Baru there is nobody to ask

The man who walked out of Tehoru carried a school exercise book. It took him {a day and a half|walk|total} over the hill to Masohi, and in the book were names: {one hundred and eighteen|dead_tehoru|total}, all from Tehoru district, in blue pen. The newspaper has copied the list and prints it on page 4.

{Forty-one|dead_teluti|part} of those names are from a single village, Teluti Baru, which had {320 inhabitants|pop_teluti|total}.

With the {37|dead_amahai|total} whom the regent's office counts in Amahai district, and some few elsewhere, Seram has {160 dead|dead_seram|total} this morning. On Haruku it's {twelve|dead_haruku|total}, here in the city {four|dead_ambon|total}. From Namlea, the Buru police report {nine|dead_buru|total}. They make {185|dead|total}, and we still leave out Ambelau. A navy pilot who flew over it yesterday saw "a brown line, and no roofs under the line".

Old Saleh Tehupelasury of Tehoru says there were {three waves|waves|total}. The first one only wet his feet; the second was as high as the mosque's verandah; the last went over the coconut store, {seven metres|wave|total}, and he has measured it since with a rope. Between the shaking and the water he'd had time for one cigarette, {ten minutes|minutes|total}.

In Ambon bay the sea rose {barely 80 centimetres|wave_ambon|total}.

At Masohi stadium {2,300 people|camps_masohi|total} are lying on the grass. Those who wouldn't come down from the hills number {many thousands|hills|total}. In the hospital of Ambon {143|hosp_ambon|total} are being treated, with {two to a bed|hosp_ambon_bed|each}.
=== Provincial Disaster Coordination Unit (Satkorlak), Maluku | 2003-11-12
SITUATION REPORT 5 - Wednesday 12 November 2003, 18.00 local time

Dead, all islands: {297|dead|total}
 Seram: {214|dead_seram|part} (Tehoru district {139|dead_tehoru|part}; Amahai district {52|dead_amahai|part}; other districts {23|dead_other|part})
 Ambelau: {48|dead_ambelau|part}
 Buru: {17|dead_buru|part}
 Haruku: {14|dead_haruku|part}
 Ambon: {4|dead_ambon|part}
Missing, all islands: {203|missing|total}
 of whom Ambelau: {88|missing_ambelau|part}
Injured: {1,140|injured|total}
Houses destroyed: {3,870|homes|total}
 of which Tehoru district: {1,960|homes_tehoru|part}
Houses damaged: {5,200|homes_dam|total}
Schools destroyed, Seram: {31|schools|total}
Evacuees in camps: {21,400|camps|total} at {26 sites|camps_n|total}
Ships engaged in relief: {five|ships|total}

Correction. Situation Report 4 gave the dead of Ambelau as {84|dead_ambelau|total}. That number was of persons missing. The Unit apologises to the families.

Height of the wave at Tehoru as surveyed by the Bandung institute's team: {6.2 metres|wave|total}. On Ambelau, village of Ulima: {8.9 metres|wave_ambelau|total}.

Needs: {4,000 tents|tents_need|target}. Received to date: {650|tents|total}. Rice landed at Tehoru: {42 tonnes|rice|total}. Funds released by the central Government: {Rp 15 billion|fund_gov|total}.

The public is asked not to believe text messages announcing a further wave. {Sixty-three aftershocks|aftershocks|total} have been felt, none above {magnitude 6.1|mag_after|total}.
=== Radio Meridian, Asia Tonight (transcript) | 2003-11-13
PRESENTER: It's {five days|days|total} since the tsunami in Indonesia's Spice Islands, and the death toll has passed {three hundred|dead|total}. Our correspondent Hester Lyle is on the island of Ambelau. Hester, you're the first reporter ashore, I think. What do you see?

LYLE: I'm standing in what was Ulima. It's sand. They've found {fifty-six bodies|dead_ambelau|total} on the island as of this evening, and the village head tells me he expects to find {about a hundred|dead_ambelau|target}. {Nine hundred houses|homes_ambelau|total} are gone out of, what, {twelve hundred|homes_ambelau_all|total}.

PRESENTER: And who's helping?

LYLE: Until this morning, nobody. Now there's a navy landing ship, one of {seven ships|ships|total} that are working between here and Seram. {Two|ship_aus|part} are Australian. The sailors brought ashore water, and a doctor. He's a dentist actually.

PRESENTER: The scientists have changed their minds about the earthquake?

LYLE: They have. The Americans said {seven point four|mag|total} on Saturday. It's now {seven point six|mag|total}, which doesn't sound like much but means that it released {about twice|energy|change} the energy. Jakarta's sticking with {seven point one|mag|total}.

PRESENTER: How many have lost their homes altogether?

LYLE: The province says {twenty-six thousand|camps|total} are in the camps. That doesn't count those who are up in the hills, and a priest on Seram told me they're {as many again|hills_ratio|change}. They won't come down. Every time the ground shakes, they hear the sea.

PRESENTER: Hester Lyle, thank you. And just to say, these islands had only lately come out of {three years|conflict_years|comparison} of religious fighting that killed {more than five thousand|conflict|comparison}.
=== The Southern Age | 2003-11-17
Sydney ship lands first bulldozers as Seram buries its dead

TEHORU: They've stopped writing names. At the edge of the nutmeg gardens an Australian bulldozer opened a trench on Saturday and by evening {61 bodies|mass|total} lay in it, Muslims and Christians together, which would have been unthinkable here two years ago.

This one district has lost {163 people|dead_tehoru|total}. Seram as a whole has {262 dead|dead_seram|total}, according to the provincial government in Ambon, out of {371|dead|total} for all the islands, {74 more|dead_rise|change} than last Wednesday. Tiny Ambelau's share has grown to {68|dead_ambelau|total}. A further {119|missing|total} haven't been found.

Doctors fear the next wave. {Nine children|dead_camp|total} have died of diarrhoea in the camps, where {33,000 people|camps|total} now live, more than anyone had planned for. "I've {four doctors|doctors|total} for the whole of this coast," said the health chief, Dr Ina Sopacua.

HMAS Mornington and a chartered freighter, {the two Australian vessels|ship_aus|part} in a fleet of {nine|ships|total}, have landed {310 tonnes|rice|total} of rice. Canberra has raised its aid to {$6.5 million|fund_aus|total} from {$2 million|fund_aus|total}.

Dr Hiroshi Maeda, of a Japanese survey team, has walked the shore with a staff. He puts the wave at Tehoru at {21 feet|wave|total} and found seaweed {450 metres|inland|total} inland. For comparison, the wave that hit Flores in 1992 reached {26 metres|past_flores_h|comparison} at its worst.

There was no warning. The whole of the Banda Sea has {one working gauge|buoys|total}, and that's in a harbour office which closes at weekends.
=== Nusantara Wire | 2003-11-24
Indonesia quake toll climbs to {398|dead|total} as search ends

AMBON, Indonesia (NW) - Indonesia called off the search for victims of a tsunami in the Moluccas on Monday with {398 bodies|dead|total} recovered and {58 people|missing|total} still missing, a spokesman for the provincial relief unit said.

{Almost seven in ten|seram_share|part} of the victims, {277|dead_seram|part}, died on Seram. Ambelau, the island closest to the epicentre, lost {70|dead_ambelau|part}, Buru {29|dead_buru|part}, Haruku {17|dead_haruku|part} and Ambon {five|dead_ambon|part}.

"The missing we'll now count as with God," the spokesman, Colonel Frans Pattiasina, told reporters. He denied a report in a Jakarta daily that {650 people|dead|total} had been killed, saying that it had added the missing twice.

The Nov. 8 quake, which the U.S. Geological Survey puts at {7.6|mag|total}, destroyed {4,610 houses|homes|total}, {about half of them|homes_tehoru|part} in Tehoru, and sank {some 2,700 fishing boats|boats|total}.

Camps on the islands hold {29,500|camps|total}, down from a peak of {34,200|camps|total} last week as families go back to clear their land. {Four|ships_left|part} of the {nine relief ships|ships|total} have left.

The families of the dead are to get {3 million rupiah ($350)|grief|each} for each victim. Jakarta has so far sent {40 billion|fund_gov|total}.

{Around 110 of those killed|dead_kids|part} were children.
=== Archipelago Weekly | 2003-12-08
One month on: what the numbers hide

The last figure, everybody says, is {412|dead|total}. It was read out by the governor on Friday, and his office handed round a sheet: {287|dead_seram|part} on Seram, {71|dead_ambelau|part} on Ambelau, {31|dead_buru|part} on Buru, {18|dead_haruku|part} on Haruku and, in Ambon town, {the same five|dead_ambon|part} as a fortnight ago.

Within Seram the sheet gives Tehoru {171|dead_tehoru|part} and Amahai {64|dead_amahai|part}. But the man with the exercise book, a teacher called Rahman Wailissa, has gone on writing, and his list for Tehoru stands at {196|dead_tehoru|total}. He says the office leaves out Butonese settlers without papers. The office says that he writes down people who've gone to Sulawesi.

{Forty-four|missing|total} remain missing.

Other things shrink. The wave, in the first stories {four metres|wave|total}, then {seven|wave|total}, is {6.4|wave|total} in the report the Japanese have left behind. The {4,610 ruined homes|homes|total} have turned into {3,950|homes|total}, since the World Bank's people, who put all the damage at {$58 million|loss|total}, counted foundations and not claims.

{Nineteen thousand|camps|total} are in tents. The governor wants the camps empty by the Muslim new year in February; he'd have to build {130 houses a day|build|target} to do it, and last week he built {eleven|build_week|period}. Of the ships {two|ships|total} are still here. The Australians went home on the 28th with a carved canoe.

In Teluti Baru, the {43 dead|dead_teluti|part} have been buried in a row above the new line of the sea. There isn't any village below it.
