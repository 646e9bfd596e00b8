# An uprising against the long-ruling president of Meskara (invented), with deaths by town and rival tallies
@ dead_all | killed | people | all victims | Meskara | key | Deaths in the uprising, whole country
@ dead_tazrut | killed | people | victims | Tazrut | key | Deaths in Tazrut
@ dead_capital | killed | people | victims | Port Selim | key | Deaths in Port Selim
@ dead_oued | killed | people | victims | Oued Anza | key | Deaths in Oued Anza
@ dead_police | killed | people | police and soldiers | Meskara | key | Security force members killed
@ dead_day | killed | people | all victims | Meskara | key | Deaths per day
@ injured_all | injured | people | all wounded | Meskara | key | People wounded in the unrest
@ arrested_all | arrested | people | protesters | Meskara | key | People arrested since protests began
@ crowd_square | participants | people | demonstrators | Place du 9 Avril | key | Crowd on Place du 9 Avril
@ dead_beni | killed | people | victims | Beni Hadar |  | Deaths in Beni Hadar
@ dead_children | killed | people | minors | Meskara |  | Minors among the dead
@ dead_tazrut_head | killed | people | victims shot in head | Tazrut |  | Tazrut dead shot in the head
@ dead_list | killed | people | victims identified | Meskara |  | Victims identified by name
@ dead_student_dorm | killed | people | students | Port Selim |  | Students killed in the dormitory raid
@ dead_1994 | killed | people | bread riot victims | Meskara |  | Killed in the 1994 bread riots
@ police_injured | injured | people | police | Meskara |  | Police officers hurt
@ tazrut_wards | hospitalized | people | gunshot patients | Tazrut |  | Gunshot patients in Tazrut hospital
@ tazrut_beds | other:hospital beds | count | hospital | Tazrut |  | Intensive care beds in Tazrut
@ released | arrested | people | detainees freed | Meskara |  | Detainees released
@ arrested_beni | arrested | people | protesters | Beni Hadar |  | Arrests in Beni Hadar
@ crowd_oued | participants | people | mourners | Oued Anza |  | Mourners at the Oued Anza funeral
@ crowd_loyal | participants | people | government supporters | Port Selim |  | Pro-government rally crowd
@ troops_capital | troops | people | soldiers | Port Selim |  | Soldiers deployed in the capital
@ tanks | equipment | count | armoured vehicles | Port Selim |  | Armoured vehicles on the streets
@ days_protest | duration | days | protests | Meskara |  | Length of the protests
@ rule | duration | days | Halloum's rule | Meskara |  | Years Halloum has ruled
@ curfew | duration | days | curfew | Meskara |  | Length of the nightly curfew
@ transition | duration | days | interim rule | Meskara |  | Time until new elections
@ dist_tazrut | distance | km | Tazrut | Port Selim |  | Distance of Tazrut from the capital
@ unemployment | share | % | young people | Meskara |  | Youth unemployment
@ bread_rise | change_rate | % | bread price | Meskara |  | Rise in the bread price
@ bread_cut | change_rate | % | bread price | Meskara |  | Promised cut in the bread price
@ jobs_promised | jobs | people | public posts | Meskara |  | Public jobs promised
@ buildings_burned | buildings_destroyed | count | party offices | Meskara |  | Ruling party offices burned
@ internet | share | % | internet traffic | Meskara |  | Share of internet traffic cut
@ resignations | participants | people | deputies | Meskara |  | Deputies who quit the ruling party
@ deputies | seats | count | ruling party | Meskara |  | Ruling party seats in the assembly
@ tourists | evacuated | people | foreign tourists | Meskara |  | Foreign holidaymakers flown home
@ fortune | cost | USD | Halloum family | Meskara |  | Halloum family fortune abroad
@ cut_tally | killed | people | victims | Meskara |  | Names struck from the activists' list
@ council_officers | participants | people | officers in interim council | Meskara |  | Officers in the interim council
@ council_civ | participants | people | civilians in interim council | Meskara |  | Civilians in the interim council
@ all_ratio | other:change ratio | 1 | victims | Meskara |  | Change in the national toll
@ oued_ratio | other:change ratio | 1 | victims | Oued Anza |  | Change in the Oued Anza toll
@ capital_rise | killed | people | victims | Port Selim |  | Rise in the Port Selim toll
@ drive | duration | days | journey | Tazrut |  | Driving time from Tazrut to the sea
@ hospitals | other:hospitals | count | hospitals with wounded | Meskara |  | Hospitals treating the wounded
@ days_censor | duration | days | censorship | Port Selim Courier |  | Days the paper was censored
@ speech | duration | days | Zine's statement | Meskara |  | Length of the general's statement
@ week_1994 | duration | days | bread riots | Meskara |  | Length of the 1994 shooting
@ vote_2014 | vote_share | % | Halloum | Meskara |  | Halloum's share in the 2014 vote
@ phosphate | share | % | exports | Meskara |  | Phosphate's share of exports
=== Continental Press | 2017-03-12
Police fire on marchers in Meskara, death toll climbs to {14|dead_all|total}

PORT SELIM (Continental Press) - Security forces opened fire on crowds demanding the departure of President Idriss Halloum on Sunday, killing {at least 11 people|dead_day|period} and bringing to {14|dead_all|total} the number of lives lost in {four days|days_protest|total} of unrest, doctors and rights activists said.

Worst hit was Tazrut, a phosphate-mining town {280 km|dist_tazrut|total} south of the capital, where {nine bodies|dead_tazrut|total} had been brought to the central hospital by dusk, a surgeon there said by telephone. {Four of them|dead_tazrut_head|part} had been shot in the head, he said, asking not to be named.

In Port Selim itself {two students|dead_capital|total} died near the railway station. {Three miners|dead_oued|total} were killed on Friday in Oued Anza, where the protests began after a jobless graduate drank acid outside the governor's office.

The interior ministry put the overall toll at {six|dead_all|total}, including {one policeman|dead_police|part}, and blamed "masked saboteurs". It said nothing about the wounded; the Meskari Observatory for Rights (MOR) counted {more than 100|injured_all|total}.

Organisers said {60,000 people|crowd_square|total} had packed the Place du 9 Avril. Police put the crowd at {8,000|crowd_square|total}.

Halloum, in power for {23 years|rule|total}, has not spoken in public since Thursday. Unemployment among people under 30 stands at {31 percent|unemployment|total} and the price of a loaf went up {by 40 percent|bread_rise|change} in January.

{More than 70 people|dead_1994|comparison} were killed when the army put down bread riots in 1994.
=== Radio Littoral | 2017-03-13
Meskara: a second night of gunfire, hospitals overwhelmed

The shooting went on well past midnight. By this morning the Meskari Observatory for Rights was speaking of {26 dead|dead_all|total} across the country, {almost double|all_ratio|change} what it had reported on Sunday evening. {Fifteen|dead_tazrut|part} of them in Tazrut alone.

Our correspondent reached the town before the road was closed. She describes a hospital with {eight intensive care beds|tazrut_beds|total} and {64 patients with bullet wounds|tazrut_wards|total}. "We operate on the floor of the corridor," an anaesthetist told her.

In Oued Anza the number of dead has {doubled|oued_ratio|change} since Friday, to {six|dead_oued|total}; local trade unionists say a sniper was posted on the roof of the post office. The capital has seen {five deaths|dead_capital|total}, the Observatory says. State television mentions {eleven victims|dead_all|total} for all of Meskara and dwells on the {three members of the security forces|dead_police|part} among them.

As for the wounded, the figure being passed around among doctors is {240|injured_all|total}. The health minister, in a short statement, admitted to {87|injured_all|total}.

On the Place du 9 Avril, fewer people than on Sunday: perhaps {20,000|crowd_square|total} at the height of the afternoon, by our estimate. They chanted "Twenty-three years, enough". A rally for the president at the football stadium drew {some 3,000|crowd_loyal|total}, many of them bused in from ministries.

Overnight arrests are hard to count. Lawyers here have the names of {310 people|arrested_all|total} picked up since Thursday, {about 40 of them|arrested_beni|part} in Beni Hadar on the coast, until now a quiet place.
=== Meskara Ministry of the Interior | 2017-03-13
COMMUNIQUE No. 7: SITUATION AS OF 18:00

The Ministry informs public opinion that calm has returned to most governorates thanks to the vigilance of citizens. False figures circulated by foreign-funded associations are to be ignored. The verified position is as follows.

Deaths, national territory: {12|dead_all|total}
- of which members of the forces of order: {3|dead_police|part}
- Tazrut: {5|dead_tazrut|total}
- Oued Anza: {2|dead_oued|total}
- Port Selim: {2|dead_capital|total}
Deaths in the last 24 hours: {4|dead_day|period}
Citizens treated for injuries: {93|injured_all|total}
Officers injured: {58|police_injured|total}
Persons held for questioning: {174|arrested_all|total}
Of which already released: {31|released|part}
Offices of the Rally for Progress set alight: {9|buildings_burned|total}

A curfew from 20:00 to 05:00 takes effect tonight in the governorates of Tazrut, Oued Anza and Greater Port Selim for a period of {seven days|curfew|target}.

The Ministry recalls that the head of state, re-elected in 2014 with {89.2 percent of the votes|vote_2014|comparison}, has instructed the government to lower the price of subsidised bread {by 25 percent|bread_cut|target} from Wednesday and to open {50,000 posts|jobs_promised|target} in the public service before the end of the year. Families are asked to keep their children away from gatherings. Information on missing relatives may be requested on weekdays at the governorates, on presentation of an identity card.
=== The Western Gazette | 2017-03-14
Live: Meskara on the brink as Halloum sends in army

09.15 Good morning. Overnight the rights group MOR raised its tally to {41|dead_all|total}. The government's last number, on Monday evening, was {12|dead_all|total}.

10.02 Netmonitor says {around 80% of the country's internet traffic|internet|total} has vanished since dawn.

10.40 Army lorries on the coast road. A diplomat tells us {2,500 soldiers|troops_capital|total} are now in the capital, with {30 or so armoured vehicles|tanks|total}.

11.25 A correction from MOR. {Three names|cut_tally|change} appeared twice on its list, so the total goes down to {38|dead_all|total}. The breakdown: Tazrut {19|dead_tazrut|total}, Port Selim {nine|dead_capital|total}, Oued Anza {seven|dead_oued|total}, Beni Hadar {three|dead_beni|total}.

12.50 {At least twelve people|dead_day|period} died yesterday, the group adds, which would make Monday the bloodiest day so far.

13.30 Funeral in Oued Anza. Our stringer says {tens of thousands|crowd_oued|total}; the local imam told him {15,000|crowd_oued|total}. No police to be seen.

14.10 Tour operators have flown home {1,900 British and German holidaymakers|tourists|total} from Beni Hadar. {Another 600|tourists|increment} leave tonight.

15.45 Doctors' syndicate: {400 wounded|injured_all|total} nationwide, most with live rounds. It wants blood donors.

16.20 {Four officers|dead_police|total} have been killed since Friday, according to state TV, up from {the three|dead_police|total} it reported on Monday. {Forty deputies|resignations|part} have left the ruling Rally for Progress, which held {212 seats|deputies|total} in the assembly until this morning.

17.05 Square filling again: {100,000|crowd_square|total}, says a protest steward; from our balcony I would say {half of that|crowd_square|total}.
=== Port Selim Courier | 2017-03-15
The names: our list of the fallen, town by town

For {six days|days_censor|total} this newspaper was forbidden to print a number. Today our censor did not come to work. This is what we know.

The Observatory has registered {47 dead|dead_all|total} up to midnight on Tuesday. We have been able to confirm {39 of them|dead_list|part} by name with their families. {Eight were under 18|dead_children|part}; the youngest, Salim Hadj, was eleven.

TAZRUT. {Twenty-two|dead_tazrut|total}, almost all on the road between the washing plant and the governor's palace. The last three were brought down from a roof on Tuesday.

PORT SELIM. {Thirteen|dead_capital|total}. {Four students|dead_student_dorm|part} were killed in the raid on the Ibn Rochd dormitory, between two and three in the morning.

OUED ANZA. {Eight|dead_oued|total}. The town where it began has buried its dead in one row.

BENI HADAR. {Four|dead_beni|total}, fishermen and a waiter.

Ministry spokesman Lotfi Charef yesterday conceded {21 deaths|dead_all|total} "on all sides", a figure which contains {five policemen|dead_police|part}. He did not explain why it had been {twelve|dead_all|total} a day before.

The wounded: {520|injured_all|total} in {eleven hospitals|hospitals|total}. The detained: {over 900|arrested_all|total}, says the Bar Association, with {120|released|total} let go. Tuesday was calmer than Monday, and yet {nine people|dead_day|period} lost their lives.

The curfew, announced for {a week|curfew|target}, has been prolonged until further notice. Nobody in the old town observes it. The baker opposite our office sells the loaf {a quarter cheaper|bread_cut|change} than on Sunday. He says customers pay the old price and tell him to send the rest to Tazrut.
=== Meridian Affairs | 2017-03-17
Why Halloum's arithmetic no longer works

Every Meskari of a certain age knows the number {seventy|dead_1994|comparison}. That is how many were shot in 1994, in {a single week|week_1994|comparison}, for rioting over flour, and the country fell silent for a generation. This time the count of the dead is close behind, {63|dead_all|total} as of Thursday according to the Meskari Observatory for Rights, and nobody has gone home.

The difference lies in the south. Phosphate brings in {44 percent of export earnings|phosphate|total}, nearly all of it from the basin around Tazrut, a town of miners {four hours|drive|total} from the sea by a bad road. It has given the uprising {27 of its dead|dead_tazrut|part}. The trains stopped on Monday; the treasury will feel it within weeks.

Nor is the capital safe any longer. There the toll has risen {by eight|capital_rise|change} since Wednesday, to {21|dead_capital|total}, as special units tried in vain to clear the Place du 9 Avril. Between {80,000 and 120,000 people|crowd_square|total} were camped there on Thursday night. Oued Anza, the cradle of the revolt, has counted {nine|dead_oued|total}, Beni Hadar {six|dead_beni|total}. Hospitals have treated {more than 800|injured_all|total}.

Repression has costs for those who carry it out. {Seven members of the security forces|dead_police|total} are dead, and conscripts are slipping away. Lawyers reckon that {1,300|arrested_all|total} have been jailed, yet the regime released {400|released|total} on Thursday in a gesture that pleased no one.

Halloum's offer of {50,000 state jobs|jobs_promised|target} would not employ even the graduates of one year. Exiles estimate his family's wealth abroad at {$3.2 billion|fortune|total}. The figure cannot be checked; in the square it is painted on bedsheets.
=== Continental Press | 2017-03-19
Meskara's Halloum flees after {ten days|days_protest|total} of protest

PORT SELIM (Continental Press) - President Idriss Halloum left Meskara on Sunday for an unknown destination, the army said, ending {23 years|rule|total} of one-man rule after an uprising that cost {at least 71 lives|dead_all|total}.

Car horns sounded across the capital as General Mourad Zine read a {four-minute|speech|total} statement on state television. A council of {five officers|council_officers|part} and {four civilians|council_civ|part} will govern until elections {in six months|transition|target}.

The health ministry, in its first detailed account, acknowledged {48 deaths|dead_all|total}, compared with the {21|dead_all|total} admitted on Tuesday. It said the victims included {seven police and soldiers|dead_police|part} and {six minors|dead_children|part}; activists say {11 children|dead_children|part} were killed.

The Observatory's final list gives {30 dead|dead_tazrut|total} in Tazrut, {24|dead_capital|total} in Port Selim, {10|dead_oued|total} in Oued Anza and {seven|dead_beni|total} on the coast at Beni Hadar. {No deaths|dead_day|period} were reported on Sunday, for the first time since March 9, after {two|dead_day|period} on Saturday.

The number of injured was put at {1,100|injured_all|total} by the doctors' syndicate. The ministry counted {735|injured_all|total}.

Zine ordered the immediate release of all {1,450 people|arrested_all|total} detained during the protests. By nightfall {about half|released|part} were free.

Police took no part in the celebrations. {Two dozen|buildings_burned|total} offices of the Rally for Progress have been burned across the country. Soldiers stood by on Sunday while the last, opposite the central bank, went up in flames.
