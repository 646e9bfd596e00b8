# Ransomware cripples the hospitals of an invented health network in New Brunswick, Canada; operations put off, patient records leaked
@ hospitals | other:hospitals hit | count | Fundy Health | New Brunswick | key | Hospitals hit by the attack
@ surgeries | other:operations put off | count | Fundy Health | New Brunswick | key | Operations put off since the attack
@ surgeries_moncton | other:operations put off | count | Fundy Health | Moncton |  | Operations put off in Moncton
@ ransom | cost | USD | hackers | Fundy Health | key | Ransom the hackers demand
@ records | affected | people | patients | New Brunswick | key | People whose data was stolen
@ records_staff | affected | people | staff | New Brunswick |  | Staff whose data was stolen
@ stolen_gb | other:data stolen | GB | hackers | Fundy Health | key | Amount of data stolen
@ published_gb | other:data published | GB | hackers | Fundy Health |  | Amount of data the hackers published
@ machines | equipment | count | computers | Fundy Health |  | Computers encrypted
@ restored | share | % | systems | Fundy Health | key | Share of systems restored
@ days_down | duration | days | systems | Fundy Health | key | Time since the systems went down
@ cost | cost | CAD | attack | Fundy Health | key | Cost of the attack
@ cyber_budget | cost | CAD | Fundy Health | New Brunswick |  | Yearly budget for computer security
@ insurance | cost | CAD | insurers | Fundy Health |  | Insurance cover for cyber attacks
@ deaths_review | killed | people | patients | New Brunswick |  | Deaths reviewed for a link to the attack
@ deaths_bathurst | killed | people | patients | Bathurst |  | Deaths reviewed in Bathurst
@ diverted | other:ambulances diverted | count | ambulances | New Brunswick |  | Ambulances diverted
@ transferred | evacuated | people | patients | New Brunswick |  | Patients moved to other hospitals
@ transferred_ns | evacuated | people | patients | Halifax |  | Patients moved to Nova Scotia
@ babies | evacuated | people | newborns | Moncton |  | Newborns moved out of Moncton
@ er_wait | duration | days | patients | Moncton |  | Wait in the Moncton emergency room
@ er_wait_bathurst | duration | days | patients | Bathurst |  | Wait in the Bathurst emergency room
@ chemo | affected | people | cancer patients | Saint John |  | Cancer patients whose treatment was delayed
@ chemo_delay | duration | days | cancer patients | Saint John |  | Delay of cancer treatment
@ lab_day | tested | people | laboratories | New Brunswick |  | Lab tests handled in a day on paper
@ lab_normal | tested | people | laboratories | New Brunswick |  | Lab tests handled on a normal day
@ staff_all | participants | people | Fundy Health staff | New Brunswick |  | Employees of Fundy Health
@ residents_served | other:population served | people | Fundy Health | New Brunswick |  | People the network serves
@ overtime | duration | days | nurses | New Brunswick |  | Overtime worked by nurses
@ experts | troops | people | specialists | Ottawa |  | Federal specialists sent
@ inside_days | duration | days | hackers | Fundy Health |  | How long the hackers were inside unseen
@ other_victims | other:victims | count | Vantablack gang | world |  | Organisations attacked by the gang
@ hospitals_run | other:hospital count | count | Fundy Health | New Brunswick |  | Hospitals the network runs
@ er_normal_bathurst | duration | days | patients | Bathurst |  | Usual wait in Bathurst
@ surgeries_sj | other:operations put off | count | Fundy Health | Saint John |  | Operations put off in Saint John
@ surgeries_bathurst | other:operations put off | count | Fundy Health | Bathurst |  | Operations put off in Bathurst
@ deaths_moncton | killed | people | patients | Moncton |  | Deaths reviewed in Moncton
@ deaths_campbellton | killed | people | patients | Campbellton |  | Deaths reviewed in Campbellton
@ deaths_linked | killed | people | patients | New Brunswick |  | Deaths the coroner linked to the outage
@ er_wait_losier | duration | days | Armand Losier | Bathurst |  | Armand Losier's wait for treatment
@ wards | other:wards | count | leaked folders | Bathurst |  | Wards named in the leaked folders
@ parking_budget | cost | CAD | Fundy Health | New Brunswick |  | Yearly spending on parking
@ old_servers | equipment | count | servers | Fundy Health |  | Servers with outdated software
@ median_recovery | duration | days | hospitals | world |  | Median time hospitals need to recover
@ maine_patients | affected | people | patients | Bangor |  | Patients operated on in Bangor
@ hospitals_gang | other:hospitals hit | count | Vantablack gang | world |  | Hospitals attacked by the gang
@ arrested | arrested | people | hackers | Bucharest |  | Suspected hackers arrested
@ seized | cost | USD | hackers | Bucharest |  | Money seized from the suspects
@ ireland_cost | cost | EUR | HSE | Ireland |  | Cost of the 2021 attack on Ireland's HSE
@ ireland_months | duration | days | HSE | Ireland |  | Time Ireland's HSE took to recover
@ lawsuit | aid | CAD | patients | New Brunswick |  | Damages the class action asks
@ monitoring | duration | days | credit monitoring | New Brunswick |  | Time of free credit monitoring
@ signed_up | participants | people | credit monitoring | New Brunswick |  | People who took credit monitoring
@ callers | participants | people | helpline | New Brunswick |  | Calls to the helpline
@ backlog | affected | people | waiting list | New Brunswick |  | Patients on the surgery waiting list
=== Maritime Press | 2022-11-08
Cyberattack knocks out computers at {seven N.B. hospitals|hospitals|total}

MONCTON, N.B. — A ransomware attack forced {seven hospitals|hospitals|total} in New Brunswick back to pen and paper on Tuesday, and {about 240 operations|surgeries|total} were called off on the first day alone.

The Fundy Health Network, which runs {12 hospitals|hospitals_run|total} and serves {480,000 people|residents_served|total}, said staff noticed locked screens at 4:10 a.m. By noon the network had unplugged {2,300 computers|machines|total} "to stop the bleeding," chief executive Dr. Nadine Arsenault told a news conference.

Ambulances heading for Moncton were sent elsewhere, {31 of them|diverted|total} by evening. {Four newborns|babies|total} in intensive care were driven to Halifax as a precaution. In Bathurst, where the wait for a doctor is usually {about three hours|er_normal_bathurst|comparison}, people reported sitting for {eleven|er_wait_bathurst|total}.

A note left on the servers demanded {US$5 million|ransom|target} in cryptocurrency. The network won't say whether it will pay. "We are not in a conversation with anybody," Arsenault said.

The province has asked Ottawa for help and {a team of nine|experts|total} from the Canadian Centre for Cyber Security is expected on Wednesday.

In 2021 a similar attack on Ireland's health service took {four months|ireland_months|comparison} to repair and cost upward of {100 million euros|ireland_cost|comparison}.

Nurses' union president Gail Doiron said her members were hand-delivering blood results. Labs that normally turn around {9,500 tests a day|lab_normal|comparison} managed {1,400|lab_day|period}.
=== Tidewater Radio | 2022-11-10
{DAY THREE|days_down|total}: WHAT WE KNOW

Good afternoon. This is what Tidewater Radio has been able to confirm as of two o'clock.

It's not {seven hospitals|hospitals|total} any more. It's {nine|hospitals|total}. Campbellton and Sussex were added this morning, though Fundy Health says Sussex was disconnected on purpose.

{Six hundred and ninety surgeries|surgeries|total} have now been put off. {Three hundred and ten|surgeries_moncton|part} of those were booked at the Moncton campus. Hip replacements, mostly, but also heart procedures.

{Fifty-five cancer patients|chemo|total} in Saint John had chemotherapy pushed back, some by {a week|chemo_delay|total}. Marjorie Theriault of Quispamsis is one. She told us: "The machine works. The nurse is here. But nobody can open the file that says how much to give me."

The ransom. We reported {five million dollars|ransom|target}. A screenshot sent to this station shows {eight|ransom|target}, U.S., with a clock. It says the price goes up because the hospital "wasted our time".

A gang calling itself Vantablack claims it copied {600 gigabytes|stolen_gb|total} before locking the doors. It says it has hit {60 organizations|other_victims|total} this year, {14 of them hospitals|hospitals_gang|part}.

{Sixty-eight ambulances|diverted|total} have been rerouted since Tuesday, and {twenty-two in-patients|transferred|total} moved, {nine|transferred_ns|part} to Nova Scotia.

If you have an appointment, go, unless you've been called. The helpline took {6,200 calls|callers|period} yesterday.
=== Fundy Health Network public update | 2022-11-16
PUBLIC UPDATE 6 - 16 November 2022, 17:00 AST

Hospitals affected: {9 of 12|hospitals|part}
Days since incident: {8|days_down|total}
Workstations and servers encrypted: {3,140|machines|total}
Core systems restored: {22%|restored|part}
Surgical procedures postponed: {1,480|surgeries|total}
 Moncton: {655|surgeries_moncton|total}
 Saint John: {502|surgeries_sj|total}
 Bathurst: {171|surgeries_bathurst|total}
Ambulance diversions (total): {137|diverted|total}
Patients transferred to other facilities: {41|transferred|total}
Laboratory tests processed yesterday: {3,900|lab_day|period}
Average emergency wait, Moncton: {7 h 40 min|er_wait|total}

What we know about your data. Investigators have found that {approximately 214 gigabytes|stolen_gb|total} left our network. The files may include names, Medicare numbers and test results of {up to 120,000 patients|records|total} and payroll details of {5,600 current and former employees|records_staff|total}. Affected persons will be notified by letter and offered {two years|monitoring|target} of credit monitoring at no charge.

The Network has not paid and, on the advice of the RCMP, does not intend to pay, a ransom.

Emergency departments are open. Elective surgery at all sites except Miramichi remains suspended until at least 21 November. The assistance of {27 specialists|experts|total} from federal agencies is gratefully acknowledged.
=== Bathurst Beacon | 2022-11-22
{Two deaths|deaths_bathurst|total} at Chaleur hospital under review

Families of {two patients|deaths_bathurst|total} who died at Bathurst's Chaleur Regional in the days after the computers failed have been told their cases are being looked at by the coroner.

Across the province {five deaths|deaths_review|total} are under review, a Health Department official confirmed; {the two here|deaths_bathurst|part}, {two|deaths_moncton|part} in Moncton and {one|deaths_campbellton|part} in Campbellton. "Under review does not mean caused by," the official cautioned.

Armand Losier, 71, came in with chest pain on Nov. 9. His daughter says his earlier tracings could not be called up and he waited {nine hours|er_wait_losier|total}. The average that night, hospital records show, was {six and a half|er_wait_bathurst|total}.

It has been {two weeks|days_down|total}. At Chaleur they've got X-rays back, but not the pharmacy. Nurses have put in {4,300 hours of overtime|overtime|total}. Fundy Health says {41 per cent of its systems|restored|part} are running and that {2,350 operations|surgeries|total} have been postponed, {290|surgeries_bathurst|part} of them in this city.

Meanwhile the thieves have started to show their wares. On Sunday {12 gigabytes|published_gb|part} turned up on the dark web. A Beacon reporter who looked at the listing, without opening files, saw folders named for {three wards|wards|total} at our hospital.

MLA Rejean Hachey wants to know why a network with {9,800 employees|staff_all|total} spent {just $2.1 million|cyber_budget|total} on cybersecurity last year. "They spend {three|parking_budget|comparison} on parking," he said.
=== BreachLine | 2022-12-01
Anatomy of Vantablack's Maritime heist

It started with a radiologist's home laptop. According to an incident report seen by BreachLine, the intruders logged in to Fundy Health's VPN on October 3 and wandered around for {36 days|inside_days|total} before pulling the trigger. No multi-factor login, {412 servers|old_servers|part} running software past its end of life.

The haul has been the subject of some bluster. Vantablack advertised {600 GB|stolen_gb|total}. The hospital said {214|stolen_gb|total}. Firewall logs suggest {about 390|stolen_gb|total}, and the number of people in it is well beyond the {120,000|records|total} first admitted: the report speaks of {411,000|records|total}, i.e. most of the {480,000 residents|residents_served|total} the network serves.

The asking price tells a story as well. {Five million dollars|ransom|target} on day one, {eight|ransom|target} two days later, and by last Friday, with nobody answering, {$2.5 million|ransom|target}. Some {87 GB|published_gb|part} has been dumped so far.

Recovery is about average. At {23 days|days_down|total} out, {63 percent|restored|part} of systems are live; for hospitals the median time to get everything back is {74 days|median_recovery|comparison}. Fundy's insurers will cover {C$10 million|insurance|target}. Its own running estimate is {C$31 million|cost|total}, not counting the {3,600 surgeries|surgeries|total} that have to be done some time by somebody.

Vantablack, which we have tracked since 2020, counts {71 victims|other_victims|total} this year by our tally, {17 hospitals|hospitals_gang|part} among them.
=== Portland Coast Journal (Maine) | 2023-02-02
Across the border, a hospital hack leaves a long tail

SAINT JOHN, New Brunswick — The screens came back at Christmas. The patients are still waiting.

{Nearly three months|days_down|total} after criminals locked up the computers of {nine hospitals|hospitals|total} just over the Maine line, {6,450 operations|surgeries|total} have been postponed, and the surgical waiting list has swollen to {21,300|backlog|total} from {15,800|backlog|comparison} a year ago. {A few hundred|maine_patients|total} have had their surgery done in Bangor at the province's expense.

"It was {86 days|days_down|total} ago and I'm still typing in what we wrote on index cards," said Claudette Roy, a ward clerk.

Officials say {97 percent of systems|restored|part} are up. The price keeps rising. It was {12 million Canadian dollars|cost|total} in the first week's guess, {31 million|cost|total} in December, and now {48 million|cost|total}, or {about 36 million|cost|total} in U.S. money.

Letters have gone to {634,000 people|records|total}, more than the region's population, since old files of the dead and departed were in the trove. {Some 88,000|signed_up|part} have signed up for the free monitoring. A class action seeks {C$190 million|lawsuit|target}.

In January, police in Bucharest arrested {three men|arrested|total} said to belong to Vantablack and seized {$1.4 million|seized|total} in cryptocurrency. The gang never got a cent of the {$8 million|ransom|target} it once wanted from New Brunswick, the network insists.

Of {six deaths|deaths_review|total} the coroner examined, she found in {one|deaths_linked|part} that the outage "probably contributed."
