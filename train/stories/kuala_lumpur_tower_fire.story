# Fire in Menara Seraya (invented), a 44-storey tower in Chow Kit, Kuala Lumpur, in May 2019; dead, missing, survivors, inquiry
@ dead | killed | people | Menara Seraya fire | Kuala Lumpur | key | People killed in the tower fire
@ dead_stair | killed | people | Menara Seraya fire | north stairwell | key | Dead found in the north stairwell
@ dead_hotel | killed | people | hotel guests | Menara Seraya | key | Hotel guests killed
@ dead_tenants | killed | people | flat dwellers | Menara Seraya | | Flat dwellers killed
@ dead_fire | killed | people | firemen | Menara Seraya | | Firefighters killed
@ dead_foreign | killed | people | foreigners | Menara Seraya | | Foreigners among the dead
@ dead_hosp | killed | people | patients | Hospital Kuala Lumpur | | Died later in hospital
@ dead_jump | killed | people | Menara Seraya fire | Kuala Lumpur | | Died by falling
@ missing | missing | people | Menara Seraya fire | Kuala Lumpur | key | People missing after the fire
@ injured | injured | people | Menara Seraya fire | Kuala Lumpur | key | People hurt
@ inj_fire | injured | people | firemen | Menara Seraya | | Firefighters hurt
@ burns | hospitalized | people | burn patients | Hospital Kuala Lumpur | | Patients in hospital
@ icu | hospitalized | people | burn patients | intensive care | | Patients in intensive care
@ rescued | rescued | people | survivors | Menara Seraya | key | People brought out by the fire brigade
@ roof | rescued | people | survivors | Menara Seraya roof | | Lifted off the roof by helicopter
@ walked | rescued | people | survivors | Menara Seraya | | People who got out on foot
@ inside | participants | people | occupants | Menara Seraya | key | People in the tower when it caught fire
@ ident | other:bodies identified | people | victims | Kuala Lumpur | | Victims identified
@ crew | participants | people | firefighters | Bomba | | Firefighters sent
@ engines | equipment | count | fire engines | Bomba | | Fire engines sent
@ storeys | other:storeys | count | tower | Menara Seraya | | Storeys of the tower
@ storeys_burnt | other:storeys | count | tower | Menara Seraya | | Storeys burnt out
@ flats | other:flats | count | flats | Menara Seraya | | Flats in the tower
@ rooms | other:hotel rooms | count | hotel | Menara Seraya | | Hotel rooms in the tower
@ homeless | displaced | people | flat dwellers | Menara Seraya | | People left homeless
@ burn_time | duration | days | fire | Menara Seraya | | Time until the fire was out
@ response | duration | days | fire brigade | Chow Kit | key | Time from call to first engine
@ ladder | distance | m | ladder | Bomba | | Reach of the longest ladder
@ height | distance | m | tower | Menara Seraya | | Height of the tower
@ panels | area_affected | km2 | wall panels | Menara Seraya | | Area of wall panels
@ panels_bad | share | % | wall panels | Menara Seraya | | Part of panels with a plastic core
@ towers_bad | other:buildings | count | tall buildings | Kuala Lumpur | key | Other tall buildings with such panels
@ towers_all | other:buildings | count | tall buildings | Kuala Lumpur | | Tall buildings inspected
@ alarms | duration | days | fire alarm | Menara Seraya | | Time the alarm had been off
@ fine | cost | MYR | Seraya Land | Kuala Lumpur | | Past fine for a locked door
@ grant | aid | MYR | families | Kuala Lumpur | | State grant for each death
@ grant_owner | aid | MYR | families | Seraya Land | | Owner's payment for each death
@ loss | cost | MYR | insured loss | Menara Seraya | | Insured loss
@ sprink | share | % | sprinklers | Menara Seraya | | Part of sprinklers that worked
@ doors | other:doors | count | stair doors | Menara Seraya | | Stair doors locked
@ arrested | arrested | people | managers | Seraya Land | | People arrested
@ dead_ipoh | killed | people | Hotel Kencana fire | Ipoh | | Dead of the 1987 hotel fire in Ipoh
@ dead_london | killed | people | Grenfell fire | London | | Dead of the Grenfell fire
@ petition | participants | people | signers | Kuala Lumpur | | Signers of the petition
@ calls | other:calls | count | emergency calls | Kuala Lumpur | | Emergency calls
@ floors_down | other:storeys | count | residents | Menara Seraya | | Floors the tailor went down
@ sent_home | hospitalized | people | patients | Sentul clinic | | Patients a clinic sent home
@ dup | other:entries | count | missing list | Kuala Lumpur | | Times a man is on the list
@ dead_bd | killed | people | Bangladeshis | Menara Seraya | | Bangladeshis killed
@ dead_id | killed | people | Indonesians | Menara Seraya | | Indonesians killed
@ dead_cn | killed | people | Chinese | Menara Seraya | | Chinese tourists killed
@ guests | participants | people | hotel guests | Menara Seraya | | Hotel guests that night
@ dead_twice | killed | people | women | Menara Seraya | | Dead counted twice by a paper
@ stadium | displaced | people | flat dwellers | Titiwangsa stadium | | Residents sleeping in the stadium
@ found_dead | missing | people | missing list | Kuala Lumpur | | Missing found dead
@ found_alive | missing | people | missing list | Kuala Lumpur | | Missing found alive
@ found_medan | missing | people | missing list | Medan | | Missing found in Medan
@ strip_time | duration | days | wall panels | Kuala Lumpur | | Time given to take panels off
@ loss_bldg | cost | MYR | building | Menara Seraya | | Insured loss of the building
@ loss_income | cost | MYR | hotel income | Menara Seraya | | Insured loss of income
@ loss_liab | cost | MYR | liability | Seraya Land | | Insured liability
@ grant_ask | aid | MYR | families | Seraya Land | | Sum lawyers ask for each death
@ strip_cost | cost | MYR | wall panels | Kuala Lumpur | | Cost of stripping one tower
@ burn_london | duration | days | Grenfell fire | London | | Time the Grenfell fire burned
@ convicted | participants | people | executives | Seraya Land | | Executives sent to prison
@ coma | duration | days | hotel guest | Surabaya | | Time the guest lay in a coma
@ response_diff | duration | days | fire brigade | Chow Kit | | Gap to the brigade's own time
@ terms | duration | days | prison terms | Seraya Land | | Length of the prison terms
@ dead_rise | killed | people | Menara Seraya fire | Kuala Lumpur | | Rise of the toll in a day
=== Straits News Agency | 2019-05-07
Kuala Lumpur tower fire kills {at least six|dead|total}

KUALA LUMPUR, May 7 (SNA) - {Six people|dead|total} were killed and {more than 40|injured|total} injured early on Tuesday when fire raced up the outside of a {44-storey|storeys|total} block in the Chow Kit quarter, the fire and rescue department, Bomba, said.

{Two of the victims|dead_jump|part} fell from windows. {About 30 people|missing|total} were unaccounted for, Bomba's Kuala Lumpur director Shahrul Nizam bin Daud told reporters.

Menara Seraya has a hotel of {180 rooms|rooms|total} on its lower floors and {212 flats|flats|total} above. {Some 700 people|inside|total} are thought to have been inside at 3:15 a.m., when a cook smelt smoke on the ninth floor.

{One hundred and sixty firefighters|crew|total} with {28 engines|engines|total} were at the scene. Their longest ladder reaches {64 metres|ladder|total}; the tower is {151|height|total}. An air force helicopter lifted {19 people|roof|part} from the roof.

The first engine came {seven minutes|response|total} after the call, Shahrul Nizam said.

Malaysia has had few such fires. In Ipoh in 1987 a hotel fire killed {23|dead_ipoh|comparison}; London's Grenfell Tower took {72 lives|dead_london|comparison} in 2017.
=== The Klang Valley Star | 2019-05-07
LIVE: Menara Seraya blaze

8.20am Bomba: {six dead|dead|total}, {43 hurt|injured|total}. They include {five firemen|inj_fire|part} treated for smoke.

9.05am A Bomba officer in the lobby of the Sheridan tells us "{we have brought 231 down|rescued|total}". {Four hundred or so|walked|total} walked out by themselves before that.

9.50am The toll is now {eleven|dead|total}, as {five more bodies|dead_stair|increment} have been found in the north stairwell, on the landing of the 27th floor.

10.40am Residents say the door there was locked. "We went down {16 floors|floors_down|total} in the dark and came to a chain," says Puan Rosnah, a tailor.

11.15am Hospital Kuala Lumpur has {38 patients|burns|total}, {nine of them|icu|part} in intensive care. Sentul's private clinic sent {six home|sent_home|total}.

12.00 Fire out, {eight hours and three quarters|burn_time|total} after it began. {Twenty-one floors|storeys_burnt|total} are gutted.

1.30pm The missing list at the mosque has {52 names|missing|total}. Police say the same man is on it {three times|dup|each}; they're working from {34|missing|total}.

2.45pm "{Seven minutes|response|total}?" says Mr Lim, who filmed it. "I've got the clip. It was {nineteen|response|total}."

4.10pm Dead: {17|dead|total}. {Ten|dead_stair|part} were in the stairwell.
=== Jabatan Bomba dan Penyelamat Malaysia | 2019-05-08
OFFICIAL BULLETIN, MENARA SERAYA, 8 MAY, 6 P.M.

Dead: {29|dead|total}
- found in the north stairwell: {18|dead_stair|part}
- found in flats, floors 28 to 36: {6|dead_tenants|part}
- hotel guests: {4|dead_hotel|part}
- firefighters: {1|dead_fire|part}
Injured: {87|injured|total}, of whom firefighters: {12|inj_fire|part}
In hospital: {51|burns|total} (intensive care: {14|icu|part})
Missing: {16|missing|total}
Brought out by Bomba: {244|rescued|total}, of whom from the roof: {19|roof|part}
Personnel deployed since Tuesday: {310|crew|total}

Of the dead, {12|ident|part} have been identified.

Emergency calls on the night: {402|calls|total}, the first at 3:17 a.m. The first engine arrived at 3:29, that is after {12 minutes|response|total}. The {seven minutes|response|total} given on Tuesday was measured from the second call and is withdrawn.

Menara Seraya is closed. The {about 460 residents|homeless|total} who have lost their homes may register at the Titiwangsa stadium. The public is asked not to carry tales. There is no truth in a message that "{two hundred|dead|total}" have died.
=== Straits News Agency | 2019-05-09
Death toll in Malaysian tower fire rises to {33|dead|total}

KUALA LUMPUR, May 9 (SNA) - The number of people killed in Tuesday's fire in a Kuala Lumpur tower rose by {four|dead_rise|change} to {33|dead|total} on Thursday, as {two patients|dead_hosp|part} died of burns and searchers found {two bodies|dead_tenants|increment} in a flat on the 31st floor.

{Fourteen people|missing|total} are missing. {Forty-nine|burns|total} are in hospital.

{Nine of the fatalities|dead_foreign|part} were foreigners: {four Bangladeshis|dead_bd|part}, {three Indonesians|dead_id|part} and {two Chinese|dead_cn|part} tourists, the foreign ministry said. Of the hotel's {143 guests|guests|total} that night {five|dead_hotel|part} died.

Most of the other victims, {18|dead_stair|part}, were overcome in a stairwell whose doors were chained on {three floors|doors|total}, police said. They've arrested {two managers|arrested|part} of the owner, Seraya Land, and a guard.

Seraya Land was fined {8,000 ringgit|fine|total} in 2016 for a locked fire door. It said it was "shattered" and would pay {50,000 ringgit|grant_owner|each} for each life lost, on top of {10,000|grant|each} from the state.

The building has {44 storeys|storeys|total} and held {about 650 people|inside|total}, fewer than first thought, as the fasting month had begun and many had gone home to their villages.
=== Penang Chronicle | 2019-05-12
After the fire: a city looks up at its walls

The men who cleaned Menara Seraya's windows used to say the walls sounded like biscuit tins. There are {6,300 square metres|panels|total} of panels on them, and according to a chemist at the University of Malaya, {four fifths|panels_bad|total} have a core of polyethylene: plastic, and as keen to burn as a candle.

How many more? City Hall, having looked at {118 tall buildings|towers_all|total} since Wednesday, says {23|towers_bad|total}. The architects' institute thinks {sixty or more|towers_bad|total}.

By last night the fire had {37 dead|dead|total}. The lists were being closed: {nine|missing|total} are still sought, and {31 of the dead|ident|part} have names. ({Thirty-nine|dead|total}, as an evening paper had it, counts {two women|dead_twice|part} twice.) {Twenty|dead_stair|part} died on the north stairs.

{None of the sprinklers|sprink|total} above the fifteenth floor worked. The alarm had been off for {11 days|alarms|total}. At Titiwangsa, where {312 residents|stadium|part} of the tower sleep on gym mats, a petition to have the owner tried for murder has {41,000 names|petition|total}. {Three men|arrested|total} are held.

I asked Bomba about those {twelve minutes|response|total}. The law says {ten|response|target}.
=== The Klang Valley Star | 2019-05-24
Seraya toll reaches {41|dead|total}; hunt for missing ends

{Forty-one people|dead|total} died in Menara Seraya, Bomba's director Shahrul Nizam said on Friday as he called off the search. {No one|missing|total} is missing any more: of {the nine|missing|total} on the list of May 12, {two|found_dead|part} were dead and {seven|found_alive|part} turned up alive, {one of them in Medan|found_medan|part}.

{Four of the 41|dead_hosp|part} died in hospital. {Twenty-two patients|burns|total} are still there, {five|icu|part} in intensive care.

The final account by place: north stairwell {20|dead_stair|part}, flats {10|dead_tenants|part}, hotel {5|dead_hotel|part}, hospital {4|dead_hosp|part}, street {2|dead_jump|part}. (The firefighter, Corporal Azlan, is counted with the stairwell.) The hurt came to {96|injured|total}.

Some {265 people|rescued|total} owe their lives to the brigade, which earlier said {244|rescued|total}. It now puts the number in the building at {658|inside|total}.

City Hall has told {31 blocks|towers_bad|total} to take off their panels within {180 days|strip_time|target}. It had counted {23|towers_bad|total}.

Police have arrested {two more directors|arrested|increment} of Seraya Land, making {five people|arrested|total}.
=== Asia Insurance Letter | 2019-06-14
Menara Seraya: the bill

Insurers expect to pay {MYR 340 million|loss|total} ({$82 million|loss|total}) for the tower fire in Kuala Lumpur of 7 May, in which {41 people|dead|total} died and {96|injured|total} were hurt. Of this the building accounts for {MYR 215 million|loss_bldg|part}, the hotel's lost income for {60 million|loss_income|part} and liability for {the remaining 65 million|loss_liab|part}.

Liability could rise. Seraya Land has offered relatives {MYR 50,000|grant_owner|each} for each death. Their lawyers ask {1.5 million|grant_ask|each}. A court will first have to say what killed {the twenty|dead_stair|part} in the stairwell: smoke, or a chain on {three doors|doors|total}.

The wider exposure lies in panels. The city's list has grown to {44 buildings|towers_bad|total}, still short of the {sixty|towers_bad|total} the architects spoke of. Stripping one tower costs {MYR 9 million|strip_cost|each}.

The fire took {21 of 44 storeys|storeys_burnt|part} and {under nine hours|burn_time|total}. Grenfell, with {72 dead|dead_london|comparison}, burned for {60|burn_london|comparison}.
=== Straits News Agency | 2020-02-18
{Four|convicted|total} jailed over Kuala Lumpur tower fire

KUALA LUMPUR, Feb 18 (SNA) - A Malaysian court on Tuesday sent {four executives|convicted|total} of Seraya Land to prison for their part in a fire that killed {42 people|dead|total} in the capital last May.

The toll, long given as {41|dead|total}, went up in December, when a hotel guest died in Surabaya after {seven months|coma|total} in a coma. She was the {sixth|dead_hotel|part} of the guests to die.

Judge Mariam Yusof found that the alarm had been switched off for {11 days|alarms|total} and that chains on {three|doors|total} stair doors cost {twenty lives|dead_stair|part}. The last of {the five|arrested|total} arrested, a guard, was acquitted.

She also said that the brigade had come {14 minutes|response|total} after the first call, {two minutes later|response_diff|change} than it has claimed.

Terms ran from {three to nine years|terms|total}. Relatives, who had filled the public seats, were given {MYR 10,000|grant|each} by the state. {All 658 people|inside|comparison} who were in the building have been asked to give their stories to a museum.
