# Gboko fever, an invented Lassa-like haemorrhagic fever, in Benue, Taraba and Ebonyi states of Nigeria, January to May 2023
@ conf | cases | people | Gboko fever | Nigeria | key | Confirmed cases in Nigeria
@ susp | cases | people | suspected Gboko fever | Nigeria | key | Suspected cases in Nigeria
@ dead | killed | people | confirmed cases | Nigeria | key | Deaths among confirmed cases in Nigeria
@ dead_all | killed | people | confirmed and probable | Nigeria |  | Deaths, probable ones included
@ conf_ben | cases | people | Gboko fever | Benue | key | Confirmed cases in Benue
@ dead_ben | killed | people | Gboko fever | Benue | key | Deaths in Benue
@ conf_tar | cases | people | Gboko fever | Taraba | key | Confirmed cases in Taraba
@ dead_tar | killed | people | Gboko fever | Taraba |  | Deaths in Taraba
@ conf_ebo | cases | people | Gboko fever | Ebonyi |  | Confirmed cases in Ebonyi
@ dead_ebo | killed | people | Gboko fever | Ebonyi |  | Deaths in Ebonyi
@ conf_week | cases | people | Gboko fever | Nigeria |  | New confirmed cases in a week
@ dead_week | killed | people | Gboko fever | Nigeria |  | Deaths in a week
@ cfr | share | % | Gboko fever | Nigeria | key | Case fatality rate
@ hcw | cases | people | health workers | Nigeria | key | Health workers infected
@ hcw_dead | killed | people | health workers | Nigeria |  | Health workers who died
@ contacts | other:contacts followed | people | contacts | Nigeria | key | Contacts under observation
@ contacts_lost | missing | people | contacts | Nigeria |  | Contacts lost from sight
@ beds | other:isolation beds | count | isolation wards | Makurdi |  | Isolation beds at Makurdi
@ inpat | hospitalized | people | isolation wards | Nigeria |  | Patients in isolation
@ dischg | other:patients discharged | people | patients | Nigeria |  | Patients discharged
@ tests | tested | people | samples | Nigeria |  | Samples tested
@ backlog | other:samples waiting | count | laboratory | Abuja |  | Samples waiting for a test
@ lgas | other:local government areas | count | Gboko fever | Nigeria |  | Local government areas with cases
@ states | other:states | count | Gboko fever | Nigeria |  | States with cases
@ fund_fg | aid | NGN | federal government | Nigeria |  | Federal money for the response
@ fund_paid | aid | NGN | federal government | Benue |  | Federal money that reached Benue
@ fund_who | aid | USD | WHO | Nigeria |  | Sum the WHO asks for
@ fund_got | aid | USD | donors | Nigeria |  | Sum donors have given
@ drug | other:vials | count | ribavirin | Nigeria |  | Vials of ribavirin sent
@ drug_price | cost | NGN | ribavirin | Makurdi |  | Price of a course of ribavirin
@ strike | duration | days | doctors | Benue |  | Length of the doctors' strike
@ strikers | participants | people | doctors | Benue |  | Doctors on strike
@ allowance | cost | NGN | doctors | Nigeria |  | Monthly hazard allowance
@ allowance_ask | cost | NGN | doctors | Nigeria |  | Hazard allowance doctors ask for
@ schools | other:schools closed | count | schools | Benue |  | Schools closed
@ market_days | duration | days | markets | Gboko |  | Length of market closure
@ incub | duration | days | Gboko fever | world |  | Incubation time
@ past_lassa | cases | people | Lassa fever | Nigeria 2022 |  | Lassa cases in 2022
@ past_lassa_d | killed | people | Lassa fever | Nigeria 2022 |  | Lassa deaths in 2022
@ past_cfr | share | % | Lassa fever | Nigeria 2022 |  | Lassa fatality rate in 2022
@ ebola14 | cases | people | Ebola | Nigeria 2014 |  | Ebola cases in Nigeria in 2014
@ ebola14_d | killed | people | Ebola | Nigeria 2014 |  | Ebola deaths in Nigeria in 2014
@ burial | cases | people | mourners | Vandeikya |  | Infections from one burial
@ mourners | participants | people | mourners | Vandeikya |  | Mourners at the burial
@ hosp_cluster | cases | people | General Hospital | Gboko |  | Infections at Gboko General Hospital
@ kids | killed | people | children | Nigeria |  | Children among the dead
@ pregnant | killed | people | pregnant women | Nigeria |  | Pregnant women among the dead
@ rats | share | % | rats trapped | Benue |  | Share of rats carrying the virus
@ rat_n | other:rats trapped | count | rats trapped | Benue |  | Rats trapped for study
@ cmr | cases | people | Gboko fever | Cameroon |  | Cases in Cameroon
@ border | other:border posts | count | border posts | Taraba |  | Border posts with screening
@ screened | tested | people | travellers | Taraba |  | Travellers screened at the border
@ lagos | cases | people | Gboko fever | Lagos |  | Cases in Lagos
@ volunteers | participants | people | volunteers | Benue |  | Volunteers going from house to house
@ trace_goal | other:contacts followed | people | contacts | Nigeria |  | Contacts to be listed
@ ppe | other:protective suits | count | suits | Benue |  | Protective suits sent
@ days_zero | duration | days | no new case | Nigeria |  | Days without a new case
@ zero_x | other:ratio | 1 | countdown | Nigeria |  | Countdown against the incubation time
@ nurses | share | % | nurses | Gboko |  | Share of nurses who came to work
@ bus | other:bus passengers | people | bus passengers | Lagos |  | Passengers on the trader's bus
@ bus_kept | other:contacts followed | people | bus passengers | Lagos |  | Bus passengers kept under watch
@ drug_x | other:ratio | 1 | ribavirin price | Lagos |  | Rise of the price of ribavirin
@ price_week | duration | days | ribavirin price | Lagos |  | Time in which the price trebled
@ drug_price_lag | cost | NGN | ribavirin | Lagos |  | Price of a course in Lagos
@ reclass | killed | people | Gboko fever | Benue |  | Deaths taken off the count
@ sons | killed | people | Mama Doose's sons | Gboko |  | Sons one mother lost
@ tracer_gap | duration | days | tracers | Gboko |  | Days since a tracer called
@ ward_dead | killed | people | one ward | Gboko |  | Dead named by elders of a ward
@ true_x | other:ratio | 1 | deaths | Nigeria |  | Real deaths against the count
@ preg_cases | cases | people | pregnant women | Nigeria |  | Pregnant women infected
@ ibi_weeks | duration | days | Ibi market | Taraba |  | Time Ibi market is closed
@ contacts_done | other:contacts followed | people | contacts | Nigeria |  | Contacts followed to the end
@ late | duration | days | response | Nigeria |  | Delay of the response
@ late_lives | killed | people | response | Nigeria |  | Lives the delay cost
=== Federal Epidemic Bureau, Abuja | 2023-01-29
Gboko haemorrhagic fever: situation report 2 (epidemiological week 4)

- Confirmed cases: {38|conf|total} in {two|states|total} States (Benue {31|conf_ben|total}, Taraba {7|conf_tar|total})
- Suspected cases: {164|susp|total}
- Deaths among confirmed: {13|dead|total} (Benue {11|dead_ben|total}, Taraba {2|dead_tar|total})
- Case fatality rate: {34.2%|cfr|total}
- Health workers affected: {6|hcw|total}
- Contacts being followed: {412|contacts|total}
- Local Government Areas: {9|lgas|total}

In the week under review {21 new confirmed cases|conf_week|period} and {seven deaths|dead_week|period} were recorded. {Thirty-three patients|inpat|total} with confirmed or suspected disease are admitted. The incubation period is taken to be {6 to 18 days|incub|total}.

The Bureau has dispatched {2,000 vials|drug|total} of ribavirin and {5,000 protective suits|ppe|total}. The public is reminded that Lassa fever, a related disease, caused {1,067 confirmed cases|past_lassa|comparison} and {189 deaths|past_lassa_d|comparison} nationwide last year.
=== The Middle Belt Tribune | 2023-02-04
Gboko: Doctors down tools as fever claims colleague

MAKURDI - {Some 640 resident doctors|strikers|total} in Benue State began an indefinite strike yesterday after Dr Terhemba Iorkyaa became the {third health worker|hcw_dead|total} to die of the strange fever ravaging Gboko, Buruku and Vandeikya.

The union said its members get {N5,000|allowance|each} a month for hazard and want {N50,000|allowance_ask|target}. "Our people are buying ribavirin at {N240,000|drug_price|each} a course when Abuja says it is free," chairman Sughter Aondo fumed.

State commissioner for health Dr Mbakeren Tsav told our correspondent that confirmed cases in Benue now stood at {47|conf_ben|total} with {16 deaths|dead_ben|total}. {Fourteen|hosp_cluster|part} of {the 47|conf_ben|total} caught it inside Gboko General Hospital, where {hardly a fifth|nurses|part} of nurses are reporting for duty. The union claims {"not less than 40"|dead_ben|total} have been buried.

The isolation ward in Makurdi has {24 beds|beds|total}. Government has shut {112 schools|schools|total} and closed Gboko main market for {two weeks|market_days|target}.

Taraba, across the river, has {nine cases|conf_tar|total}, up from {seven|conf_tar|total} last Sunday.
=== Continental Press Agency | 2023-02-13
Nigeria fever deaths reach {41|dead|total} as outbreak spreads to third state

ABUJA, Feb 13 (CPA) - The death toll from an outbreak of Gboko fever in Nigeria has climbed to {41|dead|total} out of {117 confirmed cases|conf|total}, health authorities said on Monday, with the first infections reported from south-eastern Ebonyi state.

Benue remains the centre with {84 cases|conf_ben|part} and {30 deaths|dead_ben|part}. Taraba has {27|conf_tar|part}, {nine|dead_tar|part} of which were fatal, and Ebonyi {six|conf_ebo|part}, {two|dead_ebo|part} of which were. {More than 500 other people|susp|total} are suspected to have the disease, which is carried by rats.

{About 35 percent|cfr|total} of those infected die, against {some 18 percent|past_cfr|comparison} for Lassa fever last year.

Officials traced {22 infections|burial|part} to a single burial in Vandeikya attended by {300 mourners|mourners|total}. They have {1,380 contacts|contacts|total} under observation but have lost track of {94|contacts_lost|part}.

{Fifteen|hcw|part} of the sick are health workers. Doctors in Benue have been on strike for {10 days|strike|total}. The federal government on Friday released {1.2 billion naira|fund_fg|total} ({$2.6 million|fund_fg|total}).

In 2014 Nigeria stopped Ebola at {20 cases|ebola14|comparison} and {eight deaths|ebola14_d|comparison}.
=== Lagos Evening Mirror | 2023-02-14
Fever: {41|dead|total} dead, third state hit, Lagos on edge

The death toll from Gboko fever has climbed to {41|dead|total} out of {171 confirmed cases|conf|total}, the authorities said on Monday, with the first infections reported from Ebonyi, agency reports say.

Benue remains the centre with {84 cases|conf_ben|part} and {30 deaths|dead_ben|part}. Taraba has {27|conf_tar|part} and Ebonyi {six|conf_ebo|part}. {More than 500 others|susp|total} are suspected to have the disease.

In Lagos a trader who came by bus from Katsina-Ala was isolated in Yaba on Sunday. The result was negative, the state government said last night: "There is {no case|lagos|total} in Lagos."

{Forty-three people|bus|total} had been on the bus with her. All were found; {eleven|bus_kept|part} were being watched as a precaution.

Pharmacists in Ojota told the Mirror that the price of ribavirin had {trebled|drug_x|change} in {a week|price_week|total}, to {N310,000|drug_price_lag|each} a course. In Makurdi last week it cost {N240,000|drug_price|each}.
=== Federal Epidemic Bureau, Abuja | 2023-03-05
Situation report 7 (week 9), with reclassification

- Confirmed: {236|conf|total} (Benue {158|conf_ben|total}, Taraba {61|conf_tar|total}, Ebonyi {17|conf_ebo|total})
- Suspected, cumulative: {1,104|susp|total}
- Deaths among confirmed: {71|dead|total}; with probable cases {96|dead_all|total}
- Case fatality rate: {30.1%|cfr|total}
- Health workers: {29|hcw|total}, of whom {8|hcw_dead|part} died
- Under follow-up: {2,215 contacts|contacts|total} (target of listing {2,600|trace_goal|target})
- LGAs: {23|lgas|total}

NOTE. {Five deaths|reclass|part} in Benue previously reported as confirmed tested negative on repeat and have been removed. The number for week 8 was therefore not {69|dead|total} but {64|dead|total}. Benue's cumulative deaths are now {51|dead_ben|total}.

New confirmed cases in week 9: {32|conf_week|period} (week 8: {44|conf_week|period}). {Ninety-one patients|inpat|total} are in isolation and {74|dischg|total} have been discharged.

The laboratory in Abuja has tested {1,390 samples|tests|total}; {210|backlog|total} are waiting. At {six border posts|border|total} with Cameroon {18,400 travellers|screened|total} were screened.
=== Continental Press Agency | 2023-03-20
INSIGHT: Rats, money and mistrust in Nigeria's fever belt

GBOKO, Nigeria, March 20 (CPA) - The house where Mama Doose lost {four sons|sons|total} has a chalk cross on its door. No contact tracer has called here in {eleven days|tracer_gap|total}.

By the official count {83 people|dead|total} have died of Gboko fever since December, {57 of them|dead_ben|part} in Benue. In her ward alone elders name {38|ward_dead|total}, few of whom were ever tested. "Multiply by {three|true_x|target}," says Victor Orshi, a virologist at Makurdi who trapped {640 rats|rat_n|total} and found the virus in {7 percent|rats|part}.

Money is scarce in the places that need it. Of {1.2 billion naira|fund_fg|total} announced in Abuja, {190 million|fund_paid|part} had reached Benue by last week, the state says. The World Health Organization wants {$23 million|fund_who|target} and has {$6.5 million|fund_got|total}.

Yet the curve bends. {Nineteen cases|conf_week|period} were confirmed last week, bringing the total to {275|conf|total}; a month ago it was {44|conf_week|period} a week. The doctors went back after {31 days|strike|total} for an allowance of {25,000 naira|allowance|each}. {About 3,200 volunteers|volunteers|total} go from door to door with rat traps.

Of those who fell ill {three in ten|cfr|total} died. Among pregnant women it was {nine|pregnant|part} out of {twelve|preg_cases|part}.
=== Radio Jalingo News | 2023-04-02
Taraba: governor rejects federal figures

Good evening. The Taraba State Government has rejected the number of fever cases which Abuja gives for this state. Health commissioner Hajiya Rifkatu Danladi said it was {58|conf_tar|total}, not {79|conf_tar|total}, because people from Benue treated in Wukari were counted here. Deaths in Taraba are {17|dead_tar|total}, she said. The Bureau has {22|dead_tar|total}.

Nationwide the Bureau announced {296 confirmed cases|conf|total} on Friday, with {88 dead|dead|total}. {Eleven of the dead|kids|part} were children under five. {Thirty-four nurses and doctors|hcw|part} have been infected since January.

Across the border, Cameroon confirmed {three cases|cmr|total} near Abong.

The number of contacts watched has come down to {860|contacts|total}, from {over two thousand|contacts|total} a month ago. No more than {ten new cases|conf_week|period} were found in the week.

Farmers asked when Ibi market will reopen. It has been closed for {five weeks|ibi_weeks|total}.
=== Federal Epidemic Bureau, Abuja | 2023-05-28
Declaration of the end of the Gboko fever outbreak

{Forty-two days|days_zero|total} having passed without a new case, {twice|zero_x|target} the longest incubation period of {21 days|incub|total}, the outbreak is declared over.

Final figures, after agreement with the States:
- Confirmed cases {303|conf|total}: Benue {211|conf_ben|part}, Taraba {66|conf_tar|part}, Ebonyi {26|conf_ebo|part}
- Suspected cases examined {1,942|susp|total}
- Deaths {91|dead|total} ({30.0%|cfr|total}): Benue {65|dead_ben|part}, Taraba {18|dead_tar|part}, Ebonyi {8|dead_ebo|part}
- Deaths including probable cases {127|dead_all|total}
- Health workers {36|hcw|total}, deaths {9|hcw_dead|total}
- Contacts followed to the end {4,870|contacts_done|total}; lost {133|contacts_lost|total}
- Samples tested {2,655|tests|total}
- Discharged {212|dischg|total}

A press report of {171 confirmed cases|conf|total} in mid-February, still quoted abroad, was a misprint for {117|conf|total}.
=== Continental Press Agency | 2023-05-28
Nigeria declares end of fever that killed {91|dead|total}

ABUJA, May 28 (CPA) - Nigeria on Sunday declared an end to its outbreak of Gboko fever, {six weeks|days_zero|total} after the last patient was found. The disease killed {91|dead|total} of the {303 people|conf|total} in whom it was confirmed, most of them in Benue state, where {65|dead_ben|part} died.

The federal bureau puts the toll at {127|dead_all|total} if probable cases are included. Scientists at Makurdi believe the real one is {close to 300|dead_all|total}.

{Nine|hcw_dead|part} of {36|hcw|total} infected health workers died. Neighbouring Cameroon had {four cases|cmr|total} and declared itself free last week.

Taraba, which had fought Abuja over its numbers, settled for {66 cases|conf_tar|total}, between its own {58|conf_tar|total} and the {79|conf_tar|total} first announced.

Donors gave {$14 million|fund_got|total} of the {$23 million|fund_who|target} requested. "We were {ten days|late|total} late in January," the bureau's director, Chinelo Abara, said. "{Ten days|late|total} is {fifty lives|late_lives|target}."
