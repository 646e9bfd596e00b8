# Riots in Peoria, Illinois after police shoot a young man (invented): arrests, injuries, damage
@ arrests | arrested | people | rioters | Peoria | key | Arrests since the unrest began
@ arrests_night | arrested | people | rioters | Peoria | key | Arrests per night
@ cops_hurt | injured | people | police officers | Peoria | key | Officers hurt
@ civ_hurt | injured | people | residents and protesters | Peoria | key | Civilians hurt
@ guard | troops | people | National Guard | Peoria | key | National Guard troops in Peoria
@ shots | strikes | count | police shots | Sterling Avenue | key | Shots fired by the officers
@ wounds | other:bullet wounds | count | DeShawn Merritt | Peoria | key | Bullets that hit Merritt
@ stores_burned | buildings_destroyed | count | stores | Peoria | key | Buildings burned down
@ damage | cost | USD | property | Peoria | key | Property damage
@ crowd_courthouse | participants | people | protesters | courthouse square |  | Crowd at the courthouse
@ stores_looted | buildings_damaged | count | businesses | Peoria |  | Businesses damaged or looted
@ dead_riot | killed | people | riot victims | Peoria |  | Deaths in the unrest
@ officers | participants | people | officers who fired | Peoria |  | Officers who fired
@ crowd_night1 | participants | people | crowd at the scene | Sterling Avenue |  | Crowd on the first evening
@ cars_burned | equipment_lost | count | vehicles | Peoria |  | Vehicles burned
@ tonya | distance | m | witness's house | corner |  | Witness's distance from the corner
@ children | participants | people | Merritt's children | Peoria |  | Children of Merritt
@ stops | other:ratio of stops | 1 | black drivers | Peoria |  | Black drivers stopped against white drivers
@ sworn | participants | people | sworn officers | Peoria |  | Officers in the department
@ sworn_black | participants | people | black officers | Peoria |  | Black officers in the department
@ black_share | share | % | black residents | Peoria |  | Black share of residents
@ population | other:population | people | residents | Peoria |  | Residents of Peoria
@ past_years | duration | days | police shootings | Peoria |  | Span of three police shootings
@ splinter | participants | people | breakaway group | Adams Street |  | Breakaway group on Adams Street
@ arrests_juv | arrested | people | juveniles | Peoria |  | Juveniles among those arrested
@ resident_share | share | % | arrested residents | Peoria |  | Share of arrested from Peoria
@ cop_serious | injured | people | police officers | Peoria |  | Officers seriously hurt
@ guard_years | duration | days | Guard call-up | Peoria |  | Years since the last Guard call-up
@ wounds_back | other:bullet wounds | count | DeShawn Merritt | Peoria |  | Wounds in Merritt's back
@ felony | arrested | people | felony suspects | Peoria |  | Arrested charged with felonies
@ residents_arrested | arrested | people | Peoria residents | Peoria |  | Peoria residents among those arrested
@ fire_hurt | injured | people | firefighters | Peoria |  | Firefighters hurt
@ calls | other:emergency calls | count | 911 calls | Peoria |  | 911 calls in a night
@ calls_normal | other:emergency calls | count | 911 calls | Peoria |  | 911 calls on a normal night
@ guard_more | troops | people | National Guard | Peoria |  | Further Guard soldiers requested
@ guard_ready | troops | people | National Guard | Illinois |  | Guard soldiers held ready
@ troopers | troops | people | state troopers | Peoria |  | State troopers in Peoria
@ bus | other:bus routes | count | bus routes | South Side |  | Bus routes suspended
@ pharmacy | distance | km | pharmacy | South Side |  | Distance to the nearest pharmacy
@ shuttle | duration | days | shuttle | Trewyn Park |  | Shuttle interval
@ exp1 | duration | days | elder officer's service | Peoria |  | Elder officer's years of service
@ exp2 | duration | days | younger officer's service | Peoria |  | Younger officer's years of service
@ inquiry | duration | days | investigation | Peoria |  | Time asked for the investigation
@ nights | duration | days | rioting | Peoria |  | Length of the rioting
@ video | duration | days | porch video | Peoria |  | Length of the video
@ shots_ground | strikes | count | police shots | Sterling Avenue |  | Shots after Merritt fell
@ gunshot | hospitalized | people | gunshot patients | Peoria |  | Gunshot patients in hospital
@ crowd_chicago | participants | people | marchers | Chicago |  | Marchers in Chicago
@ arrests_chicago | arrested | people | marchers | Chicago |  | Arrests in Chicago
@ crowd_stl | participants | people | marchers | St. Louis |  | Marchers in St. Louis
@ chicago_dist | distance | km | Peoria | Chicago |  | Distance of Peoria from Chicago
@ jobs_lost | jobs | people | manufacturing | Peoria |  | Manufacturing jobs lost
@ decades | duration | days | job losses | Peoria |  | Span of the job losses
@ unemp | share | % | workforce | South Side |  | Unemployment on the South Side
@ unemp_city | share | % | workforce | Peoria |  | Unemployment in the whole city
@ adams | buildings_destroyed | count | stores | Adams Street |  | Shops burned on Adams Street
@ adams_len | distance | km | burned stretch | Adams Street |  | Length of the burned stretch
@ patients | participants | people | pharmacy patients | South Side |  | Patients of the burned pharmacy
@ damage_ratio | other:ratio of values | 1 | property damage | Peoria |  | Chamber's damage against the city's
@ guard_ratio | other:people per soldier | 1 | residents | Peoria |  | Residents per soldier
@ complaints | other:complaints | count | elder officer | Peoria |  | Complaints against the elder officer
@ complaints_upheld | other:complaints | count | elder officer | Peoria |  | Complaints upheld
@ counts | other:criminal counts | count | Officer Brandt | Peoria |  | Counts in the indictment
@ shots_partner | strikes | count | police shots | Sterling Avenue |  | Shots fired by the partner
@ autopsies | other:autopsies | count | DeShawn Merritt | Peoria |  | Rival autopsies
@ sentence | duration | days | Officer Brandt | Peoria |  | Prison term Brandt faces
@ bail | cost | USD | Officer Brandt | Peoria |  | Bail for Brandt
@ dismissed | arrested | people | suspects cleared | Peoria |  | Arrested with charges dropped
@ arrests_out | arrested | people | out-of-state suspects | Peoria |  | Arrested from out of state
@ hospitals | other:hospitals | count | hospitals | Peoria |  | Hospitals that treated the hurt
@ reward | aid | USD | Haddad case | Peoria |  | Reward in the Haddad case
@ stores_diff | buildings_destroyed | count | buildings | Peoria |  | Correction of buildings destroyed
@ reopened | other:businesses reopened | count | businesses | Peoria |  | Damaged businesses reopened
@ insured | cost | USD | property | Peoria |  | Insured part of the losses
@ guard_cost | cost | USD | National Guard | Illinois |  | Cost of the Guard deployment
@ crowd_month | participants | people | mourners | Sterling Avenue |  | People at the memorial
@ silence | duration | days | silence | Sterling Avenue |  | Length of the silence
=== Peoria Ledger | 2016-06-18
Man, 22, shot dead by police on South Side; crowd burns squad car

PEORIA, Ill. - A 22-year-old man was shot and killed by {two Peoria police officers|officers|total} Friday evening after a traffic stop near Sterling and Lincoln, and {about 200 people|crowd_night1|total} who gathered at the scene threw bottles and set {a squad car|cars_burned|total} on fire before dispersing around 2 a.m.

Police Chief Walter Dunne said the officers fired {"four or five times"|shots|total} after DeShawn Merritt reached into his waistband. A handgun was recovered, Dunne said. Witness Tonya Graves, who lives {50 feet|tonya|total} from the corner, said Merritt was holding a phone and that she heard {at least ten shots|shots|total}.

{Nine people|arrests_night|period} were arrested overnight, mostly for disorderly conduct. {Two officers|cops_hurt|total} were treated for cuts at OSF St. Francis and released. {One bystander|civ_hurt|total}, a 60-year-old woman, was hit in the leg by a rubber projectile.

Merritt, a warehouse worker and father of {one|children|total}, had been pulled over for a broken taillight. Peoria officers stopped black drivers {2.4 times|stops|total} as often as white drivers last year, state figures show. The department has {211 sworn officers|sworn|total}, of whom {19|sworn_black|part} are black; {27 percent|black_share|total} of the city's {115,000 residents|population|total} are.

It was the third fatal shooting by city police in {five years|past_years|comparison}.
=== Prairie Public Radio | 2016-06-20
Second night of violence leaves {11 officers|cops_hurt|total} hurt in Peoria

It began with a vigil. Close to {1,500 people|crowd_courthouse|total}, by the sheriff's reckoning, stood on the courthouse square Saturday night with candles; the Merritt family's pastor thought {3,000|crowd_courthouse|total}. Around eleven a group of {a few dozen|splinter|part} broke away down Adams Street, and by sunrise {four stores|stores_burned|total} were ash.

Sunday was worse. Mayor Anne Kessler told reporters this morning that {63 people|arrests_night|period} were taken into custody overnight, after {38|arrests_night|period} the night before, for a total of {110|arrests|total}. {Seventeen|arrests_juv|part} are juveniles. {Three out of four|resident_share|part} have Peoria addresses, she said, contradicting the police union's talk of outsiders.

{Eleven officers|cops_hurt|total} have been injured since Friday, {one of them|cop_serious|part} seriously, by a brick. Hospitals report {26 other people|civ_hurt|total} treated. {Seven more stores|stores_burned|increment} burned on Sunday, bringing the number to {11|stores_burned|total}, and {35 businesses|stores_looted|total} were looted, among them the only pharmacy between the river and Western Avenue.

The governor is sending {300 National Guard soldiers|guard|target}, the first such call-up in Peoria in {48 years|guard_years|comparison}. A curfew runs from nine to six.

As to how DeShawn Merritt died: the coroner, Dr. Philip Yates, found {seven bullet wounds|wounds|total}, {three|wounds_back|part} in the back.
=== City of Peoria, Office of the Mayor | 2016-06-21
SITUATION REPORT 4, 8:00 A.M.

Arrests, last night: {41|arrests_night|period}
Arrests, cumulative since June 17: {151|arrests|total}
  Charged with felony: {34|felony|part}
  Peoria residents: {112|residents_arrested|part}
Police injured, cumulative: {14|cops_hurt|total}
Firefighters injured: {3|fire_hurt|total}
Civilians treated at OSF and Methodist: {37|civ_hurt|total}
Deaths connected with the unrest: {0|dead_riot|total}
Structures lost to fire: {13|stores_burned|total}
Businesses with damage: {58|stores_looted|total}
Vehicles burned: {9|cars_burned|total}
911 calls, 6 p.m. to 6 a.m.: {1,384|calls|period} (normal: {290|calls_normal|comparison})
National Guard on the ground: {300|guard|total} ({200|guard_more|target} additional requested)
State troopers: {120|troopers|total}

Preliminary loss estimate, Economic Development Dept.: {$6.5 million|damage|total}

CityLink buses stop at 7 p.m. {Five routes|bus|total} on the South Side are suspended. Bottled water and medicines are being distributed at Trewyn Park; the nearest open pharmacy is {2.8 miles|pharmacy|total} away and a free shuttle leaves every {30 minutes|shuttle|each}.

The officers involved, both on administrative leave, have {eleven|exp1|total} and {two years|exp2|total} of service. Under state law the investigation is conducted by the Illinois State Police. The mayor asks for {90 days|inquiry|target} to allow it to be completed. Residents with video are asked to upload it.
=== Associated Newsgroup | 2016-06-22
Man killed as unrest in Illinois city enters fifth night; video contradicts police

PEORIA, Ill. (AN) - {A store owner|dead_riot|total} was shot to death in Peoria, Illinois, early on Wednesday, the first fatality in {five nights|nights|total} of rioting over the police killing of a black motorist, as video emerged that appeared to undercut the officers' account.

The {41-second|video|total} clip, filmed from a porch, shows DeShawn Merritt, 22, with both hands raised. {Twelve shots|shots|total} are heard, {the last five|shots_ground|part} after he has fallen. Police had said {four or five|shots|total} were fired. A second autopsy, paid for by the family, found that he was hit {nine times|wounds|total}, not {seven|wounds|total} as the county coroner stated.

Police made {72 arrests|arrests_night|period} on Tuesday night, the most so far, raising the total to {223|arrests|total}. {Nineteen officers|cops_hurt|total} and {at least 50 civilians|civ_hurt|total} have been hurt. {Two people|gunshot|part} were in hospital with gunshot wounds.

The Guard contingent grew to {500|guard|total}. Governor Dale Hurst said he had {1,000 more|guard_ready|target} "with their boots on".

Sympathy marches drew {2,000 people|crowd_chicago|total} in Chicago, where {31|arrests_chicago|total} were arrested, and {several hundred|crowd_stl|total} in St. Louis.

Peoria, {165 miles|chicago_dist|total} southwest of Chicago, lost {12,000 manufacturing jobs|jobs_lost|comparison} in {two decades|decades|comparison}. Unemployment on the South Side is {21 percent|unemp|total}, against {6.4|unemp_city|total} citywide.
=== The London Courier | 2016-06-24
'We burned our own pharmacy': Peoria after the fire

IN VAUDEVILLE days they asked if it would play in Peoria. This week the Illinois town of {115,000|population|total} has been playing to the world, and the reviews are dreadful.

{Twenty-one shops|stores_burned|total} are gone. I counted {nine of them|adams|part} along a {half-mile|adams_len|total} of Adams Street, including Korean beauty parlours, a cheque casher and the chemist's on which {4,000 patients|patients|total} relied. The Chamber of Commerce puts the bill at {$18m|damage|total}, {nearly triple|damage_ratio|change} the city's guess of three days earlier. Insurers have told the mayor {$11m|damage|total}.

The nights are calming. {Twenty-eight people|arrests_night|period} were arrested on Wednesday and {nine|arrests_night|period} last night, taking the tally to {260|arrests|total}. There are {500 soldiers|guard|total} on the corners, one to every {230 inhabitants|guard_ratio|change}, drinking lemonade with the children.

But {two people|dead_riot|total} are now dead besides DeShawn Merritt: Samir Haddad, shot in his off-licence, and a boy of 16 who fell through a roof. {Twenty-two policemen|cops_hurt|total} have been injured and {sixty-odd civilians|civ_hurt|total}.

No one can tell his mother how many times her son was hit. The county says {seven|wounds|total}, her own doctor {nine|wounds|total}. Of the shots, {thirteen casings|shots|total} were found on the asphalt. The elder of the policemen, it turned out, has been the subject of {six complaints|complaints|total} in {eleven years|exp1|total}, {none|complaints_upheld|part} of them upheld.
=== Peoria Ledger | 2016-07-15
One month on: officer charged, curfew memories, a bill of {$14.2 million|damage|total}

A Peoria County grand jury on Thursday indicted Officer Kyle Brandt on {two counts|counts|total} of second-degree murder in the death of DeShawn Merritt. His partner, who fired {three|shots_partner|part} of the {13 rounds|shots|total}, was not charged. State Police determined that {eight bullets|wounds|total} struck Merritt, settling a dispute between {two autopsies|autopsies|total}.

Brandt faces {four to 20 years|sentence|target}. Bail was set at {$500,000|bail|total}.

The Ledger has gone through the court docket for the week of June 17 to 24. Of {271 people arrested|arrests|total}, {96|dismissed|part} have seen charges dropped; {58|felony|part} face felonies. The median age is 23. {Just 14|arrests_out|part} came from out of state.

Injuries, according to the {two hospitals|hospitals|total}: {24 police officers|cops_hurt|total}, {five firefighters|fire_hurt|total} and {71 others|civ_hurt|total}. {Two deaths|dead_riot|total}. No one has been arrested for shooting Samir Haddad; the reward is now {$25,000|reward|total}.

Fire inspectors list {20 buildings|stores_burned|total} destroyed, {one fewer|stores_diff|change} than previously reported because a garage was counted twice. Of {83 damaged businesses|stores_looted|total}, {31|reopened|part} have reopened. The state's insurance department calculates losses at {$14.2 million|damage|total}, {$9 million|insured|part} of it insured.

The Guard, {500 strong|guard|total} at the end, cost the state {$1.9 million|guard_cost|total}. The last soldier left June 29.

On Sterling Avenue {some 400 people|crowd_month|total} stood Thursday evening for {eight minutes|silence|total} of silence, a minute for each bullet.
