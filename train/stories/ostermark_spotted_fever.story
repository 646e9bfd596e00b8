# Roseola gravis, a measles-like fever, in the Delta, Highlands and capital of invented Ostermark, and a vaccination drive (written exercise style)
@ cases | cases | people | spotted fever | Ostermark | key | Cases of spotted fever, whole country
@ cases_delta | cases | people | spotted fever | Delta | key | Cases in the Delta
@ cases_velden | cases | people | spotted fever | Velden |  | Cases in Velden
@ cases_high | cases | people | spotted fever | Highlands |  | Cases in the Highlands
@ dead | killed | people | spotted fever | Ostermark | key | Deaths from spotted fever, whole country
@ dead_delta | killed | people | spotted fever | Delta | key | Deaths in the Delta
@ dead_high | killed | people | spotted fever | Highlands |  | Deaths in the Highlands
@ dead_velden | killed | people | spotted fever | Velden |  | Deaths in Velden
@ doses | vaccinated | people | vaccination drive | Ostermark | key | Doses given, whole country
@ doses_delta | vaccinated | people | vaccination drive | Delta | key | Doses given in the Delta
@ doses_velden | vaccinated | people | vaccination drive | Velden |  | Doses given in Velden
@ doses_high | vaccinated | people | vaccination drive | Highlands |  | Doses given in the Highlands
@ goal | vaccinated | people | vaccination drive | Ostermark | key | Target of the vaccination drive
@ cover_delta | share | % | children vaccinated | Delta | key | Share of Delta children vaccinated
@ cover_high | share | % | children vaccinated | Highlands |  | Share of Highland children vaccinated
@ cover_velden | share | % | children vaccinated | Velden |  | Share of Velden children vaccinated
@ cover_all | share | % | children vaccinated | Ostermark |  | Share of all children vaccinated
@ cover_need | share | % | children vaccinated | Ostermark |  | Vaccinated share that is needed
@ vials | other:vials lost | count | vaccine | Ostermark | key | Vials of vaccine lost
@ vials_share | share | % | vials lost | Ostermark |  | Share of vials lost
@ vials_boat | other:vaccine vials | count | boat from Hessel | Hessel |  | Vials on the late boat
@ vials_boat_lost | other:vials lost | count | boat from Hessel | Hessel |  | Vials lost on the late boat
@ vials_carried | other:vaccine vials | count | boatmen | Delta |  | Vials carried to the Delta
@ vials_back | other:vaccine vials | count | boatmen | Delta |  | Vials brought back full
@ vial_doses | other:vaccine doses | count | vial | Ostermark |  | Doses in each vial
@ doses_lost | other:vaccine doses | count | vaccine | Ostermark |  | Doses lost
@ doses_bought | other:vaccine doses | count | shipment | Denmark |  | Doses in the first shipment
@ doses_delta_day | vaccinated | people | vaccination drive | Delta |  | Doses given in the Delta, 13 March
@ doses_twice | vaccinated | people | children vaccinated twice | Ostermark |  | Doses given to the same child twice
@ dose_price | cost | OFL | dose | Ostermark |  | Price of a dose
@ drive_len | duration | days | vaccination drive | Ostermark |  | Planned length of the drive
@ drive_far | duration | days | vaccination drive | Ostermark |  | Time the drive has used
@ drive_more | duration | days | vaccination drive | Ostermark |  | Extension of the drive
@ goal_share | share | % | target reached | Ostermark |  | Share of the target reached
@ goal_share_old | share | % | original target reached | Ostermark |  | Share of the original target reached
@ cases_1988 | cases | people | epidemic of 1988 | Ostermark |  | Cases in the 1988 epidemic
@ dead_1988 | killed | people | epidemic of 1988 | Ostermark |  | Deaths in the 1988 epidemic
@ fatality | other:patients per death | people | spotted fever | Ostermark |  | Patients for each death
@ fatality_1988 | other:patients per death | people | epidemic of 1988 | Ostermark |  | Patients for each death, 1988
@ hosp | hospitalized | people | spotted fever | Ostermark |  | Patients in hospital
@ hosp_joris | hospitalized | people | Sint Joris hospital | Velden |  | Patients at Sint Joris
@ hosp_floor | hospitalized | people | Sint Joris hospital | Velden |  | Patients lying in the chapel
@ beds | other:beds | count | Sint Joris hospital | Velden |  | Beds of Sint Joris
@ leaflet | killed | people | vaccine | Ostermark |  | Vaccine deaths a leaflet claims
@ side | affected | people | children in the queue | Hessel |  | Children who fainted in the queue
@ temp | temperature | degC | weather | Hessel |  | Temperature at Hessel
@ teams | other:vaccination teams | count | vaccination drive | Ostermark |  | Vaccination teams
@ velden_rise | other:ratio | 1 | cases | Velden |  | Growth ratio of cases in Velden
@ velden_days | duration | days | cases | Velden |  | Doubling time in Velden
@ islands | other:islands | count | islands | Delta |  | Islands of the Delta
@ dead_hessel | killed | people | children, all causes | Grote Hessel |  | Children buried on Grote Hessel
@ dead_hessel_sp | killed | people | spotted fever | Grote Hessel |  | Spotted fever deaths on Grote Hessel
@ dead_plaat | killed | people | spotted fever | Lange Plaat |  | Spotted fever deaths on Lange Plaat
@ dead_outer | killed | people | spotted fever | outer islands |  | Spotted fever deaths, outer islands
@ dead_unvacc | killed | people | unvaccinated patients | Ostermark |  | Unvaccinated among the dead
@ visit | duration | days | minister | Hessel |  | Length of the minister's visit
@ fine | cost | OFL | parents who refuse | Ostermark |  | Fine for refusing
@ fine_fish | duration | days | parents who refuse | Delta |  | Fishing that pays the fine
@ cases_rise | cases | people | spotted fever | Ostermark |  | Rise of cases in nine days
@ rise_days | duration | days | spotted fever | Ostermark |  | Time of the rise in cases
@ delta_true | other:ratio | 1 | true numbers | Delta |  | True Delta numbers against official
@ who | participants | people | World Health Organization | Ostermark |  | WHO team members
@ cases_carrow | cases | people | spotted fever | Carrow |  | Cases in Carrow
@ dead_carrow | killed | people | spotted fever | Carrow |  | Deaths in Carrow
@ cost | cost | OFL | vaccination drive | Ostermark |  | Cost of the drive
=== The Velden Observer | 2007-03-05
Spotted fever kills {two|dead_delta|total} in the Delta; vaccine on its way

{Two children|dead_delta|total} have died of roseola gravis, the "spotted fever" that doctors liken to a rough cousin of measles, in the Delta region of Ostermark, the health ministry announced on Sunday. They're the first deaths in the country from it since 1988.

By Saturday evening {64 people|cases_delta|total} had fallen ill in the Delta and {9|cases_high|total} in the Highlands, which makes {73|cases|total}. The capital, Velden, has {none|cases_velden|total} so far, though the taxi driver who carried this reporter had heard of {hundreds|cases_velden|total}.

Health Minister Hanne Brock promised a vaccination drive to begin on the 12th and to reach {1.2 million children|goal|target} under 15 in {three weeks|drive_len|target}. The first {300,000 doses|doses_bought|target} arrive on Thursday from Denmark. At {2.40 florins|dose_price|each} a dose they're cheaper, she said, than a bus ticket to the clinic.

In the Delta only {58 per cent|cover_delta|total} of children have had the vaccine, by the ministry's own reckoning, against {81 per cent|cover_high|total} in the Highlands and {92 per cent|cover_velden|total} in Velden. Immunity needs {94|cover_need|target}. In 1988, the last big year, when nobody was vaccinated, {5,100|cases_1988|comparison} caught the disease and {212|dead_1988|comparison} died.

"It isn't the virus that's new," said Dr Aart Nyland of the Sint Joris hospital. "What's new is that we'd forgotten it."
=== Ostermark Ministry of Health | 2007-03-16
SPOTTED FEVER BULLETIN 4 (situation at midnight on 15 March)

Cases since 20 February: {311|cases|total}
 Delta {238|cases_delta|part}, Highlands {61|cases_high|part}, Velden {12|cases_velden|part}
Deaths: {7|dead|total}
 Delta {6|dead_delta|part}, Highlands {1|dead_high|part}
In hospital: {83|hosp|total}

Doses given since 12 March: {146,000|doses|total}
 Delta {52,000|doses_delta|part}, Highlands {34,000|doses_high|part}, Velden {60,000|doses_velden|part}
Target: {1,200,000|goal|target}

Correction to Bulletin 3. The number of deaths was {5|dead|total}, and not {15|dead|total} as printed. The number of doses given in the Delta on 13 March was {15,000|doses_delta_day|period}, and not {5,000|doses_delta_day|period} as printed. It appears that a digit slipped from one line to the other.

Cold chain. On the night of the 14th the refrigerator of the depot at Marsum failed. {1,800 vials|vials|total} were found warm and have been destroyed. Each vial holds {ten doses|vial_doses|each}.

The Ministry is aware of a leaflet which states that {40 children|leaflet|total} have died of the vaccine. None has. {Eleven children|side|total} fainted in the queue at Hessel, where the temperature was {34 degrees|temp|total}, and were given lemonade.

{Ninety-two teams|teams|total} are at work; {120|teams|target} were planned.
=== Radio Ostermark, The Seven O'Clock | 2007-03-20
PRESENTER: Minister Brock, when you started you said {1.2 million children|goal|target}. You've done how many?

BROCK: {Three hundred and ninety thousand|doses|total} as of last night.

PRESENTER: Mr Lodder of the opposition says it's {two hundred and fifty thousand|doses|total}.

LODDER: Because I don't count doses that went into adults, Minister, or into the bin. At Marsum you threw away {eighteen thousand vials|vials|total}.

BROCK: {Eighteen thousand doses|doses_lost|total}. {Eighteen hundred vials|vials|total}. Mr Lodder has mixed up the bottle and the glass.

PRESENTER: How many have died?

BROCK: {Twelve|dead|total}. {Ten|dead_delta|part} in the Delta, {two|dead_high|part} in the Highlands.

LODDER: The priests of the Delta have buried {nineteen|dead_delta|total}.

BROCK: Of all causes, in a month. Some of those were over eighty.

PRESENTER: And cases? This morning's paper had {six hundred|cases|total}.

BROCK: {Five hundred and forty|cases|total}. They took the {fifty-eight|cases_velden|total} for Velden and added them a second time. I've rung the editor.

PRESENTER: Velden is going up fast, then.

BROCK: It has {doubled|velden_rise|change} in {four days|velden_days|total}. But {ninety-two in every hundred|cover_velden|total} children here are protected, so it'll run out of road. In the Delta we've raised that share from {fifty-eight|cover_delta|total} to {seventy|cover_delta|total}.

LODDER: On paper.

BROCK: On arms, Mr Lodder.
=== The Velden Observer | 2007-03-27
Halfway, says the minister; the Delta isn't so sure

The vaccination drive against spotted fever passed {the 600,000 mark|doses|total} on Sunday, which is {half|goal_share|part} of what Minister Brock set out to do. It has used {two|drive_far|part} of its {three weeks|drive_len|target}.

Region by region the picture's less even. Velden, rich and easily reached, has had {291,000 doses|doses_velden|total}. The Highlands have had {148,000|doses_high|total}, and the Delta, where the fever is, {165,000|doses_delta|total}. That's {604,000|doses|total}, of which the ministry thinks {some 20,000|doses_twice|part} went to children who came twice for the biscuit.

The boat from Hessel was late again last week. On it, in a box of melting ice, were {700 vials|vials_boat|total}; {240|vials_boat_lost|part} had to be poured away. With the {1,800|vials|total} from Marsum and smaller mishaps the campaign has lost {2,310 vials|vials|total}, or {23,100 children's worth|doses_lost|total}.

The sick number {902|cases|total}: {655|cases_delta|part} in the Delta, {142|cases_high|part} in the Highlands and {105|cases_velden|part} here. {Twenty-one|dead|total} have died, not {31|dead|total}, as the Evening Mail would have it. {Eighteen|dead_delta|part} of the dead lived in the Delta, {three|dead_high|part} in the Highlands. In Velden {nobody|dead_velden|total} has died.

Dr Nyland has {140 patients|hosp_joris|total} at Sint Joris, a hospital with {110 beds|beds|target}. "The {30|hosp_floor|part} who're left over lie in the chapel," he says. "They're the ones who complain least."
=== Hessel Water-Post | 2007-03-31
HOW MANY OF OUR CHILDREN?

Every Friday the ministry sends a sheet with a number on it for "the Delta", as if it were a street. It's {eleven islands|islands|total}. We asked the midwives.

On Grote Hessel {26 children|dead_hessel|total} have been laid in the ground since February, {14|dead_hessel_sp|part} of them with spots. On Lange Plaat {nine|dead_plaat|total} with spots. On the outer islands {four|dead_outer|total}. We make that {twenty-seven|dead_delta|total}; the sheet says {20|dead_delta|total}. The ministry says "we count only what a laboratory has seen". There's no laboratory in the Delta.

Same with the sick. {743|cases_delta|total} is what the sheet has, and the midwives' chalk marks come to {about 1,600|cases_delta|total}.

And the famous doses. The sheet: {188,000|doses_delta|total}. Our boatmen carried {21,000 vials|vials_carried|total} and brought back {1,900|vials_back|total} full. A child can do it: {191,000|doses_delta|total}. So there, for once, we've no quarrel.

Minister Brock was here on Wednesday for {four hours|visit|total}. She says that {79 children in a hundred|cover_delta|total} in the Delta are now safe, that she wants {95|cover_need|target}, and that she'll stay until then. She left on the evening boat.

The fine for a parent who refuses is {500 florins|fine|target}. That's {two months' fish|fine_fish|total}.
=== Meridian Press | 2007-04-05
Ostermark extends vaccine drive as measles-like fever tops {1,100 cases|cases|total}

VELDEN, Ostermark (MP) - Ostermark will prolong by {10 days|drive_more|target} a vaccination drive that was due to end on Monday after falling well short of its goal, the health ministry said Thursday.

{Some 870,000 children|doses|total} had been immunized by Wednesday against roseola gravis, a measles-like disease that has killed {29 people|dead|total} in the small lowland country since late February, {25 of them|dead_delta|part} in its marshy Delta region. The government had aimed at {1.2 million|goal|target}, a figure it lowered on Thursday to {1.05 million|goal|target}, because, a spokeswoman said, the census had counted boarding-school pupils twice.

The number of cases reached {1,128|cases|total}, up {226|cases_rise|change} in {nine days|rise_days|total}, but new infections in the capital have almost stopped. Velden has recorded {131|cases_velden|total}, the Highlands {171|cases_high|total} and the Delta {826|cases_delta|total}.

A local newspaper has said that the true numbers in the Delta are {about twice|delta_true|change} as high. The World Health Organization, which has sent {a team of six|who|total}, called the claim "not unreasonable".

{Ninety-six patients|hosp|total} were in hospital on Wednesday. Neighboring Carrow has closed its border to children under 15 after reporting {17 cases|cases_carrow|total} and {one death|dead_carrow|total}.

The drive has cost {9.3 million florins ($5.1 million)|cost|total}, the ministry said. It had budgeted {7 million florins|cost|target}.
=== Ostermark Review of Medicine | 2007-07-01
The spotted fever of 2007: a final account

The epidemic is over; the last patient fell ill on 19 May. We give here the numbers as revised, and would ask colleagues not to quote those of April.

Cases: {1,964|cases|total}, of which {1,602|cases_delta|part} in the Delta, {214|cases_high|part} in the Highlands, {148|cases_velden|part} in Velden. The Delta figure, once {826|cases_delta|total}, was nearly doubled by blood tests on the outer islands; the midwives were right. Deaths: {41|dead|total} ({36|dead_delta|part}, {5|dead_high|part} and {0|dead_velden|part} in the same order). {Thirty-four|dead_unvacc|part} had not been vaccinated. For every {48 patients|fatality|total} one died; in 1988 it was one in {24|fatality_1988|comparison}.

Doses: {1,071,000|doses|total} between 12 March and 12 April. This is {102 per cent|goal_share|total} of the amended target and {89 per cent|goal_share_old|total} of the original. By region: Velden {446,000|doses_velden|part}, Highlands {287,000|doses_high|part}, Delta {338,000|doses_delta|part}.

Coverage of children under 15 at the end: Velden {97 per cent|cover_velden|total}, Highlands {93|cover_high|total}, Delta {88|cover_delta|total} (the "{91|cover_delta|total}" in the Minister's speech was for children over two). Country: {92.5|cover_all|total}.

Vials lost: {2,890|vials|total}, i.e. {2.6 per cent|vials_share|part} of all supplied. The press gave {28,900 vials|vials|total}. That was doses.

No death was caused by the vaccine.
