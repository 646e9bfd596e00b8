# Pilgrims are crushed on the stairway of a hill temple near Bundi, Rajasthan, during Navratri in October 2016
@ dead | killed | people | pilgrims | Kankeshwari temple, Bundi | key | Pilgrims killed in the stampede
@ dead_women | killed | people | women | Kankeshwari temple | key | Women among the dead
@ injured | injured | people | pilgrims | Kankeshwari temple | key | Pilgrims injured in the stampede
@ kota | hospitalized | people | patients | Kota | key | Injured admitted at Kota
@ bundi_h | hospitalized | people | patients | Bundi | key | Injured at Bundi district hospital
@ crowd | participants | people | pilgrims | Kankeshwari temple | key | Pilgrims on the hill that morning
@ police | troops | people | police | Kankeshwari temple | key | Police posted at the fair
@ exgratia | aid | INR | Rajasthan | families of the dead | key | State payment per death
@ exgr_inj | aid | INR | Rajasthan | injured |  | State payment per injured pilgrim
@ exgr_pm | aid | INR | central government | families of the dead |  | Central relief fund payment per death
@ dead_kids | killed | people | children | Kankeshwari temple |  | Children among the dead
@ dead_mp | killed | people | Madhya Pradesh residents | Kankeshwari temple |  | Dead from Madhya Pradesh
@ dead_hosp | killed | people | patients | Kota |  | Died under treatment
@ identified | other:dead identified | people | victims | Bundi |  | Bodies identified
@ critical | hospitalized | people | patients | Kota |  | Patients in intensive care
@ missing | missing | people | pilgrims | Bundi |  | Pilgrims reported missing
@ crowd_exp | participants | people | pilgrims | Kankeshwari temple |  | Crowd the administration had planned for
@ crowd_day | participants | people | pilgrims | Kankeshwari temple |  | Pilgrims on ordinary Navratri days
@ steps | other:steps | count | stairway | Kankeshwari temple |  | Steps of the stairway
@ stair_w | distance | feet | stairway | Kankeshwari temple |  | Width of the stairway
@ rail | distance | metres | railing | Kankeshwari temple |  | Railing that gave way
@ drop | distance | feet | slope | Kankeshwari temple |  | Height people fell
@ density | other:crowd density | people per m2 | stairway | Kankeshwari temple |  | Crowd density on the stairs
@ density_max | other:crowd density | people per m2 | guideline | India |  | Safe crowd density
@ crush_time | duration | minutes | crush | Kankeshwari temple |  | Length of the crush
@ gate | duration | minutes | VIP visit | Kankeshwari temple |  | Time the stairs were shut for a VIP
@ vip_cars | equipment | count | VIP convoy | Kankeshwari temple |  | Cars in the VIP convoy
@ amb | equipment | count | ambulances | Bundi |  | Ambulances sent
@ amb_fair | equipment | count | ambulances | Kankeshwari temple |  | Ambulances on duty at the fair
@ amb_time | duration | minutes | ambulances | Kankeshwari temple |  | Wait for the first ambulance
@ walk | distance | km | roadhead | Kankeshwari temple |  | Distance to the road
@ women_police | troops | people | women constables | Kankeshwari temple |  | Women constables at the fair
@ homeguards | troops | people | home guards | Kankeshwari temple |  | Home guards at the fair
@ suspended | jobs | people | officials | Bundi |  | Officials suspended
@ arrested | arrested | people | organisers | Bundi |  | Trust members arrested
@ cctv | equipment | count | cameras | Kankeshwari temple |  | Cameras on the hill
@ cctv_work | equipment | count | cameras | Kankeshwari temple |  | Cameras that worked
@ trust_income | revenue | INR | temple trust | Bundi |  | Temple trust's yearly income
@ trust_safety | cost | INR | temple trust | Bundi |  | Spent by the trust on safety
@ stair2_cost | cost | INR | state | Kankeshwari temple |  | Cost of a second stairway
@ report_days | duration | days | inquiry | Rajasthan |  | Time given to the inquiry
@ chamunda | killed | people | pilgrims | Jodhpur |  | Killed at Chamunda Devi, 2008
@ ratangarh | killed | people | pilgrims | Ratangarh |  | Killed at Ratangarh, 2013
@ sabari | killed | people | pilgrims | Sabarimala |  | Killed at Sabarimala, 2011
@ stamp_share | share | % | religious gatherings | India |  | Stampedes that happen at religious gatherings
@ dead_men | killed | people | men | Kankeshwari temple |  | Men among the dead
@ dead_rise | killed | people | pilgrims | Bundi |  | Rise of the toll on Monday evening
@ dead_late | killed | people | patients | Kota |  | Died weeks later
@ discharged | other:patients discharged | people | patients | Bundi |  | Injured sent home after first aid
@ cheques | other:families paid | count | families | Bundi |  | Bereaved families paid so far
@ per_bed | other:patients per bed | people | hospital | Bundi |  | Patients per bed at Bundi
@ stall_half | share | % | stalls | Kankeshwari temple |  | Part of the stairway taken by stalls
@ shifts | other:shifts | count | police | Kankeshwari temple |  | Police shifts at the fair
@ village_went | participants | people | villagers | Talwas Khera |  | Villagers who went up
@ village_women | killed | people | women | Talwas Khera |  | Women among the village's dead
@ police_stair | troops | people | police | stairway |  | Police on the stairs themselves
@ flow_max | other:pilgrims an hour | people | stairway | Kankeshwari temple |  | Pilgrims the stairs can pass hourly
@ flow | other:pilgrims an hour | people | police | Kankeshwari temple |  | Pilgrims let up hourly
@ exgr_demand | aid | INR | opposition | Rajasthan |  | Payment the opposition demands
@ exgr_double | other:payment ratio | x | private bill | Rajasthan |  | Proposed raise of the payment
@ report_took | duration | days | inquiry | Rajasthan |  | Time the inquiry took
@ prosecute | participants | people | officials | Bundi |  | People to be prosecuted
@ cap | participants | people | pilgrims | Kankeshwari temple |  | Proposed daily cap on pilgrims
@ blood | other:blood units | count | donors | Kota |  | Units of blood given
@ buses | equipment | count | buses | Bundi |  | Buses that brought villagers
@ one_village | killed | people | villagers | Talwas Khera |  | Dead from one village
@ shops | other:stalls | count | stalls | Kankeshwari temple |  | Stalls on the stairway
@ shops_ok | other:stalls | count | stalls | Kankeshwari temple |  | Stalls with a licence
=== Indian Press Service | 2016-10-09
{27 killed|dead|total} in stampede at Rajasthan hill shrine

BUNDI, Oct 9 (IPS) - {At least 27 devotees|dead|total}, {18 of them women|dead_women|part}, were crushed to death on Sunday when a railing collapsed on the stairway of the Kankeshwari Mata temple, {4 km|walk|total} from the nearest motorable road in the hills of Bundi district, police said.

{More than 60|injured|total} were injured. Inspector General Ramniwas Choudhary told IPS that {22 persons|kota|total} had been referred to Kota and the remainder were being treated at the district hospital here.

It was ashtami, the eighth day of Navratri, and {about one lakh people|crowd|total} had climbed to the shrine by 8 am, the officer said. Panic spread after {some 15 metres|rail|total} of iron railing came loose and people fell {25 to 30 feet|drop|total} on to rocks. Those above kept coming down, those below kept pushing up.

"There was a rumour of electric current," said Choudhary, denying that any lathi charge took place. He said {310 policemen|police|total} were on duty, and {120 home guards|homeguards|total}.

Chief Minister's office announced an ex gratia of {Rs 2 lakh|exgratia|each} to the next of kin of each of the deceased and {Rs 50,000|exgr_inj|each} for the injured.

The state saw one of the country's worst temple tragedies in 2008, when {224 people|chamunda|comparison}, mostly young men, died at Chamunda Devi in Jodhpur's Mehrangarh fort. In 2013, {115|ratangarh|comparison} died at Ratangarh in neighbouring Madhya Pradesh.
=== News Bharat 24 | 2016-10-09
Bundi stampede: what we know at 9 pm

* The death toll has climbed to {41|dead|total}. District Collector Meenal Sisodia gave the figure to our channel a little while ago. {Twenty-six|dead_women|part} are women and {seven|dead_kids|part} are children below ten.

* The number of injured is {about 90|injured|total}. Maharao Bhim Singh Hospital in Kota has {38|kota|total}, of whom {nine|critical|part} are on ventilator or in ICU. Bundi has {51|bundi_h|total}, many lying {two to a bed|per_bed|each}.

* How many people were there? Police say {one lakh|crowd|total}. The temple trust told us {three lakh|crowd|total} "by the grace of Mata", counting coconuts sold. On other days of Navratri {20,000 to 25,000|crowd_day|each} come.

* The stairs were closed for {40 minutes|gate|total} this morning. Devotees say this was for a minister's family, who came with {eleven cars|vip_cars|total}. The minister says his family was at home.

* There are {612 steps|steps|total} and, at the bend where it happened, they're only {nine feet|stair_w|total} wide. Sweet and bangle stalls take {half of that|stall_half|part}.

* {Two ambulances|amb_fair|total} were on the spot. {Twenty-six more|amb|increment} were sent from Bundi, Kota and Tonk, and the first of them reached {after an hour and ten minutes|amb_time|total}.

* Compensation has been raised. Families will now get {five lakh rupees|exgratia|each}, up from {two|exgratia|each}.

* Helpline: 0747-244xxxx. {Thirty-three families|missing|total} have called about someone they can't find.
=== Office of the District Collector, Bundi | 2016-10-10
STATUS NOTE, MATA KANKESHWARI FAIR INCIDENT (as on 10.10.2016, 1700 hrs)

Persons expired: {46|dead|total}
(a) Female: {29|dead_women|part}
(b) Male: {17|dead_men|part}
(c) Out of above, minors: {8|dead_kids|part}
(d) Out of above, residents of Madhya Pradesh: {11|dead_mp|part}
Bodies identified and handed over: {44|identified|part}
Persons injured: {103|injured|total}
Under treatment, Kota: {41|kota|total}
Under treatment, District Hospital Bundi: {29|bundi_h|total}
Discharged after first aid: {33|discharged|part}
Expired during treatment (included in {46|dead|total}): {4|dead_hosp|part}
Persons not traced: {5|missing|total}

Deployment. It is clarified that {412 police personnel|police|total} were posted at the fair in {three shifts|shifts|total}, inclusive of {36 lady constables|women_police|part}, and not {310|police|total} as appearing in a section of the press. Arrangement had been made for an estimated {60,000|crowd_exp|target} visitors. As per drone photographs {1.4 lakh|crowd|total} were on the hill at 0745 hrs.

Relief. {Rs 5 lakh|exgratia|each} is being disbursed per deceased from the Chief Minister's fund; cheques have reached {31 families|cheques|part}. {Rs 2 lakh|exgr_pm|each} per deceased is sanctioned from the Prime Minister's fund.

Action. {Three officials|suspended|total} including the tehsildar are placed under suspension. FIR is lodged against office bearers of the trust, of whom {two|arrested|part} have been arrested.

Rumours that bodies were taken away at night are baseless and strict action will be taken.
=== The Hadoti Times | 2016-10-11
Talwas Khera has no one left to cook for Dussehra

TALWAS KHERA: They'd gone in {two buses|buses|total}, singing. Of the {94|village_went|total} who went up, {thirteen|one_village|part} came home in the back of a municipal truck. {Nine|village_women|part} were women of one lane.

Ramkanya Bai, 60, held on to a lamp post. "I had my grand-daughter's wrist. Then I had her bangle," she said. She lay under others for {twenty minutes|crush_time|total}, she thinks; the constable who pulled her out puts it at {ten|crush_time|total}.

The list pasted at the collectorate yesterday evening carried {47 names|dead|total}, {one more|dead_rise|change} than in the afternoon. Doctors at Kota, where {39|kota|total} remain, fear for {four|critical|part}. In Bundi's own hospital they're down to {21|bundi_h|total}. College boys gave {340 units|blood|total} of blood in a day.

Villagers don't believe the figure for police. "If there were {four hundred|police|total} I saw {four|police_stair|part}," said Devkishan Meena, a retired havildar. On the stair itself, a head constable admitted to this paper, {22 men|police_stair|part} were posted, and they too had been called to the helipad.

{One hundred and sixty stalls|shops|total} stood on the steps. {Fifty-eight|shops_ok|part} had a licence. Of {24 cameras|cctv|total} only {seven|cctv_work|part} were working, as our correspondent found on Monday.

The trust earned {Rs 6.3 crore|trust_income|period} last year. The audit shows {Rs 4 lakh|trust_safety|part} against "safety and barricading."
=== The Albion | 2016-10-13
Rajasthan buries its pilgrims and asks who closed the stairs

The last of the {five people|missing|total} still being looked for after Sunday's crush at an Indian hill shrine was found alive yesterday, asleep at a cousin's in Gwalior. That leaves {49 dead|dead|total}, {31 of them women|dead_women|part}, and {more than 100|injured|total} hurt.

India has been here many times. {Nearly four fifths|stamp_share|part} of the country's stampedes happen at religious gatherings, according to one study; {106|sabari|comparison} died at Sabarimala, Kerala, five years ago. The pattern hardly changes: a narrow way, an obstruction, a rumour.

"It's not panic that kills, it's density," says Hester Quayle, who models crowds at a British university. Working from a phone video, she reckons there were {eight people to the square metre|density|total} on the bend. {Five|density_max|target} is where engineers start to worry. The stairway is {under three metres|stair_w|total} wide. It could pass {5,000 an hour|flow_max|target}, by her sums; police were letting up {twice that|flow|total}.

They'd halted the queue altogether for {half an hour or more|gate|total} before the railing went, she adds, and then released it. A state minister whose relatives were said to be at the shrine has denied it again.

The families are to have {500,000 rupees (£6,100)|exgratia|each} from the state. The opposition demands {2.5m|exgr_demand|target}. {Twelve officials|suspended|total} have now been suspended, the district's police chief among them.
=== Indian Press Service | 2017-02-20
Panel faults Bundi administration for temple stampede

JAIPUR, Feb 20 (IPS) - A judicial inquiry has held the Bundi district administration and the Kankeshwari temple trust responsible for the stampede in which {51 pilgrims|dead|total} lost their lives last October.

Justice (retd) Omprakash Bhandari, who had been given {90 days|report_days|target} and took {131|report_took|total}, has recommended prosecution of {six persons|prosecute|target}. The report, tabled in the Assembly on Monday, says the stairway was kept shut for {55 minutes|gate|total} for a private visit by relatives of a minister, who has resigned. When it was opened, pilgrims surged.

It puts the crowd at {1.65 lakh|crowd|total}, against arrangements for {60,000|crowd_exp|target}. The police strength "on paper" was {412|police|total}; the panel could trace duty slips for {no more than 287|police|total}.

Of the dead, {32|dead_women|part} were women and {nine|dead_kids|part} children. {Two|dead_late|part} died weeks later at Kota, where {one patient|kota|total} still remains in hospital. The injured numbered {117|injured|total}, the report says, higher than the {103|injured|total} given at the time as many had gone to private clinics.

It suggests a second stairway at {Rs 18 crore|stair2_cost|target}, a cap of {40,000 pilgrims|cap|target} a day and a ban on stalls.

The government told the House that all {51 families|cheques|total} had received {Rs 5 lakh|exgratia|each}. A private bill to {double|exgr_double|target} the amount was withdrawn.
