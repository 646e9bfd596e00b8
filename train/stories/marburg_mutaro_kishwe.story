# Marburg haemorrhagic fever in the districts of Mutaro, Kishwe and Lubengo of Ombiri, from the first cluster to the countdown
@ dead_all | killed | people | Marburg fever | Ombiri | key | Deaths from the fever, whole country
@ cases_all | cases | people | Marburg fever | Ombiri | key | Cases of the fever, whole country
@ dead_mut | killed | people | Marburg fever | Mutaro | key | Deaths in Mutaro district
@ cases_mut | cases | people | Marburg fever | Mutaro | key | Cases in Mutaro district
@ dead_kis | killed | people | Marburg fever | Kishwe | key | Deaths in Kishwe district
@ cases_kis | cases | people | Marburg fever | Kishwe | key | Cases in Kishwe district
@ dead_staff | killed | people | health workers | Ombiri | key | Health workers among the dead
@ contacts | other:contacts followed | people | contacts of patients | Ombiri | key | Contacts under observation
@ dead_lub | killed | people | Marburg fever | Lubengo |  | Deaths in Lubengo district
@ cases_lub | cases | people | Marburg fever | Lubengo |  | Cases in Lubengo district
@ cases_lab | cases | people | laboratory-confirmed | Ombiri |  | Cases confirmed by laboratory
@ new_day | cases | people | new patients | Ombiri |  | New cases reported in a day
@ new_week | cases | people | new patients | Ombiri |  | New cases reported in a week
@ family | killed | people | one family | Nabwiru |  | Dead of the miner's family
@ family_days | duration | days | one family | Nabwiru |  | Time in which the family died
@ fatality_past | share | % | patients who died in past epidemics |  |  | Share who died in past epidemics
@ angola_rate | share | % | patients who died 2005 | Angola |  | Share who died in Angola in 2005
@ kis_moved | displaced | people | inhabitants who left | Kishwe |  | People who have left Kishwe
@ seen_share | share | % | contacts seen daily | Ombiri |  | Share of contacts seen each day
@ cases_neigh | cases | people | neighbouring districts | Kishwe and Lubengo |  | Cases in the neighbouring districts at first
@ fled_found | other:patients found | people | patients | Mutaro |  | Runaway patients found
@ staff_intl | participants | people | international staff | Mutaro |  | International staff of the charity
@ new_day_kis | cases | people | new patients | Kishwe |  | New cases in a day in Kishwe
@ villages | other:villages visited | count | outreach team | Kishwe |  | Villages the charity visited
@ posts_filled | other:posts filled | count | nurses | Ombiri |  | Dead nurses replaced
@ clear_ratio | other:ratio | 1 | waiting time | Ombiri |  | Waiting time in incubation periods
@ in_unit_kis | hospitalized | people | patients in the centre | Kishwe |  | Patients left in the Kishwe centre
@ new_week_mut | cases | people | new patients | Mutaro |  | New cases in a week in Mutaro
@ samples | tested | people | first blood samples | Mutaro |  | First blood samples sent abroad
@ samples_pos | cases | people | first blood samples | Mutaro |  | First blood samples found positive
@ days_test | duration | days | laboratory result | Mutaro |  | Wait for a laboratory result
@ miners | participants | people | miners | Nabwiru |  | Men working the Nabwiru gold pit
@ mine_shut_cost | cost | USD | mine closure | Nabwiru |  | Monthly loss from closing the pit
@ fatality | share | % | patients who die | Ombiri |  | Share of patients who die
@ fatality_unit | share | % | patients of the unit who die | Mutaro |  | Share who die in the charity's unit
@ angola_dead | killed | people | Marburg fever 2005 | Angola |  | Deaths in Angola's 2005 outbreak
@ angola_cases | cases | people | Marburg fever 2005 | Angola |  | Cases in Angola's 2005 outbreak
@ ombiri_1994 | killed | people | fever of 1994 | Ombiri |  | Deaths in Ombiri's outbreak of 1994
@ beds | other:treatment beds | count | isolation unit | Mutaro |  | Beds in the Mutaro isolation unit
@ beds_kis | other:treatment beds | count | isolation unit | Kishwe |  | Beds in the Kishwe isolation unit
@ patients_unit | hospitalized | people | patients admitted | Mutaro |  | Patients admitted to the unit so far
@ in_unit | hospitalized | people | patients in the unit | Mutaro |  | Patients in the unit at the time
@ dead_unit | killed | people | patients of the unit | Mutaro |  | Deaths in the unit
@ cured_unit | other:patients recovered | people | patients of the unit | Mutaro |  | Patients discharged cured
@ fled_unit | other:patients fled | people | patients | Mutaro |  | Patients who fled the unit
@ staff_msf | participants | people | charity staff | Mutaro |  | Charity staff in the field
@ supplies | other:tonnes of supplies | t | protective clothing | Mutaro |  | Supplies flown in
@ suits | other:protective suits | count | suits used | Mutaro |  | Protective suits used in a day
@ contacts_done | other:contacts released | people | contacts | Ombiri |  | Contacts released from observation
@ contacts_lost | other:contacts lost | people | contacts | Kishwe |  | Contacts lost from sight
@ watch_days | duration | days | observation | Ombiri |  | Days a contact is watched
@ clear_days | duration | days | without a case | Ombiri |  | Days without cases needed for an end
@ clear_so_far | duration | days | without a case | Ombiri |  | Days passed without a new case
@ attack_hurt | injured | people | burial workers | Kishwe |  | Burial workers hurt in the attack
@ attack_cars | equipment_lost | count | vehicles | Kishwe |  | Vehicles burnt in the attack
@ attack_arrest | arrested | people | youths | Kishwe |  | Arrests after the attack
@ funeral_caught | cases | people | mourners | Kishwe |  | Mourners infected at the chief's funeral
@ funeral_guests | participants | people | mourners | Kishwe |  | Mourners at the chief's funeral
@ graves | other:graves counted | count | new graves | Kishwe |  | New graves counted by villagers
@ pop_kis | participants | people | inhabitants | Kishwe |  | Inhabitants of Kishwe district
@ dist_capital | distance | km | Mutaro | Port Amari |  | Distance from Mutaro to the capital
@ price_maize | cost | USD | sack of maize | Kishwe |  | Price of a sack of maize, Kishwe
@ appeal | aid | USD | United Nations | Ombiri |  | Money asked for by the appeal
@ appeal_got | aid | USD | donors | Ombiri |  | Money received for the appeal
@ appeal_share | share | % | appeal funded | Ombiri |  | Share of the appeal paid
@ staff_bonus | cost | USD | nurses | Ombiri |  | Daily hazard pay for nurses
=== Relay Press Agency | 2012-10-03
Unknown bleeding fever {kills nine|dead_all|total} in western Ombiri

PORT AMARI, Oct 3 (Relay) - {Nine people|dead_mut|total}, among them {three hospital staff|dead_staff|part}, have died of a fever with bleeding from the gums and eyes in Mutaro district, {620 km|dist_capital|total} west of the capital, the health minister said on Wednesday.

Minister Grace Tandeka told parliament that {14 persons|cases_mut|total} had fallen sick since mid-September in and around Nabwiru, where {some 3,000 men|miners|total} dig for gold in a disused colonial pit. The first to die was a miner of 34. {Five members of his household|family|part} followed within {twelve days|family_days|total}.

{Eleven blood samples|samples|total} were put on a plane to a high-security laboratory in Johannesburg on Monday. Results are expected by the weekend.

"Whatever it is, it is not malaria," Tandeka said. She named Marburg virus, Crimean-Congo fever and Lassa as candidates. Soldiers have stopped traffic at the Nabwiru bridge, and the pit is shut.

Mutaro hospital has no running water on its upper floor. Nurses went on strike there on Tuesday for gloves and for hazard pay of {$10 a day|staff_bonus|target}, according to the nurses' union.

Ombiri's last outbreak of a haemorrhagic fever, in 1994, killed {22 people|ombiri_1994|comparison}. In Angola in 2005 Marburg virus infected {252|angola_cases|comparison} and killed {227|angola_dead|comparison}, the deadliest outbreak on record.

The neighbouring districts of Kishwe and Lubengo have reported {no cases|cases_neigh|total}, Tandeka said.
=== Radio Lake | 2012-10-07
Fever in Mutaro is Marburg, and has reached Kishwe

The disease that is killing people in the west is Marburg haemorrhagic fever. That is the finding of the laboratory in Johannesburg, which discovered the virus in {eight|samples_pos|part} of the {11 samples|samples|total} it was sent.

Good evening. The number of dead now stands at {17|dead_all|total}, the ministry said this afternoon, out of {26 people|cases_all|total} known to have caught it. {All but one of them|dead_mut|part} died in Mutaro. The exception was a trader from Kishwe town who had bought gold at Nabwiru; his wife is ill too, which makes {two cases|cases_kis|total} there.

Our reporter Peter Oluma is in Mutaro. He says the hospital has become a place that people run away from. {Four patients|fled_unit|total} climbed out of a ward window on Friday night, and {only one|fled_found|part} has been found. {Four nurses and a cleaner|dead_staff|part} are among those who have lost their lives.

Foreign doctors are putting up tents with {20 beds|beds|total} on the football ground. Health officers are writing down the name of everyone who touched a patient. By last night they had {163 names|contacts|total}. Each will be visited every day for {three weeks|watch_days|each}, the longest time the virus can hide in the body.

There is neither vaccine nor cure. In past epidemics {between a quarter and nine-tenths|fatality_past|comparison} of those infected did not live.

If a relative dies at home, do not wash the body. Call 115.
=== Ombiri Ministry of Health | 2012-10-12
REPUBLIC OF OMBIRI - MINISTRY OF HEALTH
Marburg virus disease: daily bulletin No. 7
Position at midnight, Thursday 11 October

Cumulative cases (confirmed, probable, suspected): {51|cases_all|total}
of which confirmed by laboratory: {19|cases_lab|part}
Cumulative deaths: {34|dead_all|total}
New cases in the past 24 hours: {6|new_day|period}

Distribution
Mutaro district: cases {38|cases_mut|total}, deaths {27|dead_mut|total}
Kishwe district: cases {11|cases_kis|total}, deaths {6|dead_kis|total}
Lubengo district: cases {2|cases_lub|total}, deaths {1|dead_lub|total}

Health workers: {eight|dead_staff|part} have died in the line of duty. The Government salutes them. Hazard pay of {$6 per day|staff_bonus|total} has been approved with effect from the first of the month.

Contact tracing: contacts under follow-up {412|contacts|total}; completed follow-up {37|contacts_done|total}.

Isolation capacity: Mutaro {40 beds|beds|total}; Kishwe {nil|beds_kis|total}, with {12|beds_kis|target} planned by Monday.

Remarks: 1. Bulletin No. 6 gave the Kishwe deaths as {7|dead_kis|total}. One death at Ruhanga was entered twice; the figure has been corrected. 2. With the mobile laboratory now at Mutaro the wait for a result has come down from {five days|days_test|total} to {four hours|days_test|total}. 3. Markets in the three districts are suspended until further notice. 4. Rumours of cases in Port Amari are false. The public is urged to disregard messages on mobile telephones which say otherwise.
=== Médecins Solidaires | 2012-10-15
Press release: Ombiri: "We admit them too late"

Mutaro / Brussels. Since it opened its isolation unit on the football ground of Mutaro on 6 October, the medical organisation Médecins Solidaires has admitted {44 patients|patients_unit|total}. {Twenty-six|dead_unit|part} have died. {Five|cured_unit|part} have recovered and gone home, to be met in some villages with stones. {Thirteen|in_unit|part} are under care today.

"That is a death rate of {nearly 60 per cent|fatality_unit|total}, and it would be lower if people came on the second day of fever and not on the sixth," said Dr Annelies Verbruggen, the medical coordinator.

The organisation has {62 staff|staff_msf|total} on the spot, {15 of them|staff_intl|part} international, and has flown in {18 tonnes|supplies|total} of equipment. The team gets through {240 protective suits|suits|period} a day.

While the unit in Mutaro is coping, Médecins Solidaires is alarmed by Kishwe. The district, where {340,000 people|pop_kis|total} live, officially counts {14 cases|cases_kis|total}. Our outreach team visited {four villages|villages|total} last week in which inhabitants showed them {19 fresh graves|graves|total}. Not all of these can be blamed on Marburg. But the authorities' figure of {eight dead|dead_kis|total} is, in our view, a floor.

A unit with {twelve beds|beds_kis|total} was opened in Kishwe this morning. We plan to enlarge it to {30|beds_kis|target} before the end of the month.

Nationally, according to the Ministry of Health, {42 people|dead_all|total} have died and {60|cases_all|total} have been infected.
=== The Ombiri Standard | 2012-10-19
Burial team stoned in Kishwe as toll passes {50|dead_all|total}

By Our Correspondent, KISHWE

Youths at Ruhanga village on Thursday set upon a Red Cross burial team with stones and machetes, injuring {three volunteers|attack_hurt|total} and burning {two Land Cruisers|attack_cars|total}. Police said that {11|attack_arrest|total} had been picked up.

The mob accused the whites-in-suits of selling organs, said area chief Samson Kiiru. His own predecessor is the cause of it all: when Chief Barnabas Odile was laid to rest on September 30, {more than 400|funeral_guests|total} came, and the ministry's detectives have linked {16 infections|funeral_caught|part} to that one funeral.

Kishwe has overtaken Mutaro as the place where the fever grows. Of the {nine new patients|new_day|period} announced yesterday, {seven|new_day_kis|part} are from here. The district now has {20 cases|cases_kis|total} and {13 dead|dead_kis|total}, against {49|cases_mut|total} and {37|dead_mut|total} in Mutaro. Lubengo, with {four|cases_lub|total} and {two|dead_lub|total}, has been spared the worst.

For the nation that is {73 sick|cases_all|total} since September and {52 lives lost|dead_all|total}, {ten|dead_staff|part} of them medics.

Meanwhile hunger is knocking. Since markets were banned a 90-kilo sack of maize has gone from {$28|price_maize|each} to {$45|price_maize|each}. At Nabwiru, the pit owners' association says it loses {$1.2 million a month|mine_shut_cost|period}.

District Medical Officer Dr Faith Wanjala told the Standard her people are looking for {57 contacts|contacts_lost|part} who have gone to hide in the forest. {Over 600|contacts|total} are being watched. "Give us {the 57|contacts_lost|part}," she said, "and I will give you the end."
=== The Continental Weekly | 2012-10-28
Counting the dead of Ombiri

Every evening at six, in a container behind the ministry in Port Amari, a statistician by the name of Joel Mbeya adds up three columns. On Friday Mutaro read {61|cases_mut|total} and {48|dead_mut|total}; Kishwe {36|cases_kis|total} and {25|dead_kis|total}; Lubengo {seven|cases_lub|total} and {four|dead_lub|total}. Below the line: {104 infected|cases_all|total}, {77 dead|dead_all|total}.

{Three out of four|fatality|total}, then. It is a brutal rate, though milder than the {90 per cent|angola_rate|comparison} that Angola suffered in 2005.

The columns tell two stories. In Mutaro, where the epidemic began among gold miners, it is dying down: {four new cases|new_week_mut|period} in the week. In Kishwe it has not peaked. {Ten thousand people|kis_moved|total} have left the district, the governor says, though the roads are supposedly closed. Foreigners who study these things look at a third number. Of {853 people|contacts|total} known to have touched a patient and still being watched, how many would be seen on any given day? Two weeks ago it was {55 per cent|seen_share|part}. Now it is {88|seen_share|part}. "Above {90|seen_share|target}, outbreaks end," says Lotte Brandsma of the institute of tropical medicine in Utrecht.

Money is the other brake. The United Nations asked for {$14.5m|appeal|target} and has banked {$5.1m|appeal_got|total}, or {35 per cent|appeal_share|part}. Médecins Solidaires, which takes none of it, runs both units, and its own death rate has fallen to {48 per cent|fatality_unit|total}. It has sent home {31 survivors|cured_unit|total}.

{Fourteen health workers|dead_staff|part} have died. {Six|posts_filled|part} of the nurses' places have been filled.
=== Relay Press Agency | 2012-11-14
Ombiri hopeful as Marburg outbreak goes {nine days|clear_so_far|total} without new case

PORT AMARI, Nov 14 (Relay) - No new infection with Marburg virus has been found in Ombiri for {nine days|clear_so_far|total}, the longest pause since the epidemic was detected in early October, the health minister, Grace Tandeka, said on Wednesday.

The country must go {42 days|clear_days|target} without a case, {twice|clear_ratio|change} the maximum incubation period of {21 days|watch_days|each}, before the outbreak can be declared over.

The virus has killed {98 people|dead_all|total} out of {129|cases_all|total} who contracted it, according to the ministry. Mutaro, where miners brought it to the surface, accounted for {52 of the deaths|dead_mut|part} and Kishwe for {40|dead_kis|part}; {six people|dead_lub|part} died in Lubengo. {Fifteen|dead_staff|part} were doctors, nurses or other hospital workers.

There had been {31 new cases|new_week|period} in the worst week, at the end of October, and {three|new_week|period} in the first week of November. Contacts under surveillance have dropped to {118|contacts|total} from a peak of {around 900|contacts|total}.

Médecins Solidaires said its Mutaro unit was empty, and that it had cut the number of beds to {10|beds|total}. {Two patients|in_unit_kis|total} remained at the {30-bed centre|beds_kis|total} in Kishwe, where the infected numbered {54|cases_kis|total} in the end, against {66|cases_mut|total} in Mutaro.

Villagers in Kishwe attacked a burial team last month, hurting {three people|attack_hurt|total}. Trials are due in December.

The epidemic is the second-largest of Marburg on record after Angola's, which claimed {227 lives|angola_dead|comparison} in 2005. Markets are to reopen on Saturday.
