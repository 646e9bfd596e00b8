# Measles in Launceston and Burnie, Tasmania, and the vaccination drive that followed (invented)
@ cases_tas | cases | people | measles | Tasmania | key | Measles cases in Tasmania
@ cases_north | cases | people | measles | Launceston and the north | key | Measles cases in Launceston and the north
@ cases_nw | cases | people | measles | Burnie and the north-west | key | Measles cases in Burnie and the north-west
@ cases_south | cases | people | measles | Hobart and the south | key | Measles cases in Hobart and the south
@ hosp | hospitalized | people | measles patients | Tasmania | key | Measles patients admitted to hospital
@ vacc | vaccinated | people | drive | Tasmania | key | People vaccinated in the drive
@ vacc_goal | vaccinated | people | drive | Tasmania | key | Goal of the vaccination drive
@ deaths | killed | people | measles | Tasmania |  | Deaths from measles in Tasmania
@ cases_school | cases | people | Rowella school | Exeter |  | Cases at the Rowella school
@ unvacc_school | other:pupils unvaccinated | people | Rowella school | Exeter |  | Pupils without vaccine at the school
@ pupils | participants | people | Rowella school | Exeter |  | Pupils of the Rowella school
@ sent_home | other:pupils sent home | people | unvaccinated pupils | Tasmania |  | Pupils kept out of school
@ away_days | duration | days | exclusion of pupils | Tasmania |  | Days that pupils must stay away
@ infants | cases | people | babies under one | Tasmania |  | Babies under one among the cases
@ unvacc_cases | share | % | cases never vaccinated | Tasmania |  | Share of cases never vaccinated
@ icu | hospitalized | people | intensive care | Tasmania |  | Measles patients in intensive care
@ hosp_nw | hospitalized | people | Burnie hospital | Burnie |  | Measles patients in Burnie's hospital
@ vacc_day | vaccinated | people | day of the drive | Tasmania |  | People vaccinated in one day
@ vacc_nw | vaccinated | people | drive | Burnie |  | Vaccinated in the north-west
@ clinics | other:clinics open | count | drive | Tasmania |  | Clinics opened for the drive
@ nurses | participants | people | nurses | Tasmania |  | Nurses giving injections
@ nurses_vic | participants | people | nurses from Victoria | Tasmania |  | Nurses lent by Victoria
@ doses | other:vaccine doses | count | vaccine stock | Tasmania |  | Vaccine doses in store
@ doses_flown | other:vaccine doses | count | shipment | Tasmania |  | Vaccine doses flown in
@ cost_drive | cost | AUD | drive | Tasmania |  | Cost of the vaccination drive
@ cost_case | cost | AUD | case of measles | Tasmania |  | Cost of tracing one case
@ cover_tas | share | % | two-year-olds vaccinated | Tasmania | key | Share of Tasmanian two-year-olds vaccinated
@ cover_exeter | share | % | children vaccinated | Exeter |  | Share of children vaccinated around Exeter
@ cover_need | share | % | vaccinated | world |  | Vaccinated share that stops measles
@ cover_vic | share | % | two-year-olds vaccinated | Victoria |  | Share of Victorian two-year-olds vaccinated
@ infect_each | other:reproduction number | people | measles |  |  | People infected by each measles patient
@ infect_flu | other:reproduction number | people | influenza |  |  | People infected by each flu patient
@ past_year | cases | people | measles, earlier year | Tasmania |  | Measles cases in Tasmania the year before
@ past_1990s | cases | people | measles | Tasmania |  | Tasmanian cases in the 1994 epidemic
@ world_deaths | killed | people | measles | world |  | Measles deaths in the world a year
@ complication | share | % | patients with pneumonia |  |  | Share of measles patients with pneumonia
@ ferry | other:people traced | people | ferry passengers | Bass Strait |  | Ferry passengers warned
@ cases_vic | cases | people | measles | Victoria |  | Cases in Victoria linked to Tasmania
@ cases_nz | cases | people | measles | Invercargill |  | Cases in Invercargill
@ nz_contacts | other:people traced | people | contacts | Invercargill |  | Contacts followed in Invercargill
@ nz_stay | duration | days | family trip | Launceston |  | Length of the Invercargill family's visit
@ cases_rise | cases | people | measles | Tasmania |  | Rise of cases since Monday
@ cases_new | cases | people | newly confirmed | Tasmania |  | Newly confirmed cases of the day
@ cases_week | cases | people | measles | Tasmania |  | New cases in a week, Tasmania
@ meeting | participants | people | parents | Exeter |  | People at the Exeter meeting
@ fb | participants | people | opponents of vaccination | Tasmania |  | Members of the opponents' web group
@ wait | duration | days | queue at the clinic | Launceston |  | Wait at the Launceston clinic
@ match | participants | people | spectators | Launceston |  | Crowd expected at the football match
@ refuse | share | % | parents who refuse | Tasmania |  | Share of parents who object
@ drive_len | duration | days | drive | Tasmania |  | Length of the vaccination drive
@ drive_so_far | duration | days | drive | Tasmania |  | Days the drive has lasted
@ outbreak_days | duration | days | outbreak | Exeter |  | Age of the outbreak at Exeter
@ schools_hit | other:schools affected | count | schools | Tasmania |  | Schools excluding unvaccinated pupils
@ vacc_left | vaccinated | people | drive | Tasmania |  | People the drive has still to reach
@ vacc_day_laun | vaccinated | people | Albert Hall | Launceston |  | Saturday vaccinations in Launceston
@ nurses_burnie | participants | people | nurses | Burnie |  | Nurses at the Burnie clinic
@ cases_week_nw | cases | people | measles | Burnie |  | New cases in a week, north-west
@ nw_double | other:ratio | 1 | cases in the north-west | Burnie |  | Growth ratio of north-west cases
@ nw_days | duration | days | rise of cases | Burnie |  | Time of the north-west jump
@ cover_teen | share | % | teenagers immune | Burnie |  | Share of Burnie teenagers immune
@ fb_out | share | % | members from outside | Tasmania |  | Web group members from off the island
@ vacc_share | share | % | goal reached | Tasmania |  | Share of the drive goal reached
@ doses_each | other:vaccine doses | count | person | Tasmania |  | Doses a person needs
@ nz_isolated | other:people isolated | people | contacts | Invercargill |  | Invercargill contacts asked to stay home
@ cover_nz | share | % | two-year-olds vaccinated | Southland |  | Share of Southland two-year-olds vaccinated
@ infectious | duration | days | measles |  |  | Days infectious before the rash
@ doses_nz | other:vaccine doses | count | vaccine stock | Invercargill |  | Vaccine doses in Invercargill
@ doses_nz_time | duration | days | resupply | Invercargill |  | Time to get doses from Dunedin
@ vacc_gap | vaccinated | people | shortfall | Tasmania |  | Shortfall of the drive
@ cover_exeter_up | share | points | children vaccinated | Exeter |  | Rise of coverage around Exeter
@ cost_over | cost | AUD | drive | Tasmania |  | Drive cost over budget
@ fine | cost | AUD | school | Tasmania |  | Fine for schools that admit unvaccinated
=== The Tamar Courier | 2011-08-09
Measles shuts junior classes at Exeter

Measles has struck {11 people|cases_north|total} in and around Launceston in {ten days|outbreak_days|total}, {nine of them|cases_school|part} at one small school on the West Tamar.

{Three children|hosp|total} are in Launceston General Hospital, a Health Department spokeswoman said yesterday. One has pneumonia.

The Rowella community school, near Exeter, closed its junior classes on Friday. Of its {310 pupils|pupils|total}, {64|unvacc_school|part} have had no vaccine at all, acting principal Deb Corrigan said. {Fifty-eight|sent_home|total} were at home yesterday on the department's orders and may not come back for {14 days|away_days|target}.

"I've had mums crying and mums shouting," Mrs Corrigan said. "Some did not know. Some did, and chose."

Tasmania had {two cases|past_year|comparison} in the whole of last year, both brought in from overseas. The source this time is thought to be a family that came home from Europe in mid-July.

Across the state {90 per cent|cover_tas|total} of two-year-olds are fully vaccinated. Around Exeter, the department's own map gives {61|cover_exeter|total}.

Director of Public Health Dr Roland Pike said that measles was the most contagious disease most doctors would ever meet. "One person with it will infect {15 others|infect_each|each} if nobody is immune. With the flu it's {one or two|infect_flu|comparison}."

Anyone who was in the Exeter pharmacy on the afternoon of July 30 should ring the hotline.

The Courier understands that a letter has gone to every school in the north. A public meeting takes place at the Exeter hall tonight at seven.
=== Tasmanian Department of Health | 2011-08-15
MEDIA RELEASE
Statewide measles vaccination drive starts on Saturday

The Department today confirmed a further {eight cases|cases_new|increment} of measles.

Confirmed cases, Tasmania: {37|cases_tas|total}
North: {29|cases_north|total}
North-West: {6|cases_nw|total}
South: {2|cases_south|total}
Admitted to hospital since the outbreak began: {9|hosp|total}
of whom in intensive care: {1|icu|part}
Under one year of age: {5|infants|part}

From Saturday 20 August free vaccine will be offered to every Tasmanian between 6 months and 30 years of age who cannot show that he or she has had {two doses|doses_each|each}. The aim is to reach {21,000 people|vacc_goal|target} in {four weeks|drive_len|target}. {Fourteen clinics|clinics|target} will open, including Launceston's Albert Hall, the Burnie Arts Centre and Hobart City Hall.

The State holds {6,500 doses|doses|total}. {Twenty thousand more|doses_flown|target} will be flown in from Melbourne by Wednesday, and the Victorian Government has kindly agreed to lend {25 nurses|nurses_vic|target}.

Pupils without vaccine are being excluded from affected schools for {14 days|away_days|target} after each new case. At present that concerns {212 children|sent_home|total} at {five schools|schools_hit|total}.

The Minister, the Hon. Judith Sallow, said that the Government had set aside {$1.9 million|cost_drive|total}. "That is cheap. Each single case costs us up to {$12,000|cost_case|each} in tracing and care."

About {one patient in 16|complication|each} develops pneumonia. The vaccine is safe.
=== AusPress | 2011-08-18
Baby dies of measles in Launceston

LAUNCESTON, AusPress - A seven-month-old girl has died of measles in Launceston, {the first death|deaths|total} from the disease in Australia in more than a decade.

The child, from the suburb of Ravenswood, was too young to have been vaccinated under the normal schedule. She died in intensive care on Wednesday night, health director Dr Roland Pike said.

{Fifty-two people|cases_tas|total} have now caught the virus in Tasmania, {15 more|cases_rise|change} than on Monday. Although the north, with {38|cases_north|total}, still has the bulk of them, the tally in Burnie and the rest of the north-west coast {almost doubled|nw_double|change} to {11|cases_nw|total}. Hobart has {three|cases_south|total}.

{Thirteen patients|hosp|total} have needed a hospital bed. {Nine in 10|unvacc_cases|part} of all those infected had never had a needle, Dr Pike said.

Demand for the vaccine surged after the news. Surgeries in Launceston ran out by noon, and the department brought forward the start of its {21,000-dose|vacc_goal|target} drive by a day, to Friday.

Passengers on a Bass Strait ferry crossing of August 11, {some 860 people|ferry|total}, are being told by text message that a man with measles was aboard.

Premier Colin Treadwell sent condolences to the family and raised the possibility of fines of {$5,000|fine|target} on schools that admit unvaccinated pupils during an outbreak. Around {140,000|world_deaths|comparison} people, mostly small children, die of measles each year, nearly all in poor countries.
=== Channel North | 2011-08-22
EVENING BULLETIN, TRANSCRIPT

Good evening. {Four thousand three hundred|vacc|total} down, and {nearly seventeen thousand|vacc_left|target} to go. That's the score after {the first three days|drive_so_far|total} of the great measles jab.

Saturday was the big one: {one thousand nine hundred and forty|vacc_day|period} Tasmanians rolled up their sleeves, {more than half|vacc_day_laun|part} of them at the Albert Hall, where the queue went twice around City Park. Some mums stood for {two and a half hours|wait|total}. Today was quieter. {Just eight hundred|vacc_day|period}, according to the department.

Meanwhile the case count's still heading the wrong way. It hit {sixty-one|cases_tas|total} this afternoon. {Forty-three|cases_north|total} up here, {fourteen|cases_nw|total} on the coast, and {four|cases_south|total} down south.

Sam Petrusma's at the Burnie Arts Centre. Sam?

SAM: Thanks Jo. Well, there are {six nurses|nurses_burnie|total} behind me and, as you can see, not a lot of customers. {Only three hundred and ten people|vacc_nw|total} have come through in the whole north-west. It's a worry because the hospital up the road has admitted {four|hosp_nw|total} since Friday.

JO: And on Saturday there's the footy, of course.

SAM: That's right. {Fourteen thousand|match|target} are expected at York Park. The department's asked the club to put a clinic at the gate. Anyone who's had a jab gets a free pie.

JO: Fair trade. Across the state {sixteen|hosp|total} have been in hospital, and the baby girl who passed away last Wednesday remains {the only death|deaths|total}.
=== The Mainland Tribune | 2011-08-27
Why Burnie? The anatomy of an outbreak

Everyone had assumed that the trouble lay with the alternative schools of the Tamar valley. This week the numbers said otherwise. Of the {33 cases|cases_week|period} added since Monday, {19|cases_week_nw|part} are on the north-west coast, where few people have views about vaccination of any kind. They just never got round to it.

With {94|cases_tas|total} Tasmanians infected, the island is having its worst measles year since 1994, when {more than 800|past_1990s|comparison} fell ill. The north's {55|cases_north|total} are flattening out. The north-west has gone to {33|cases_nw|total} from {14|cases_nw|total} in {five days|nw_days|total}.

To stop measles, {95 per cent|cover_need|target} of a population must be immune. Victoria has {93|cover_vic|comparison}; Tasmania, officially, {90|cover_tas|total}. But that official figure is of those who turned two last year. Among teenagers in Burnie, Professor Anthea Lisle of Deakin estimates, it could be {as low as 70|cover_teen|total}.

Actual opponents are few: {fewer than three per cent|refuse|total} of parents lodge an objection. They are loud, though. At Exeter {180 people|meeting|total} turned up to a meeting, and a web group called Our Children Our Choice has {2,300 members|fb|total}, {most|fb_out|part} of them not on the island.

The drive had reached {7,900|vacc|total} by last night, {38 per cent|vacc_share|part} of the state's goal. Friday alone brought {1,150|vacc_day|period}. "They'll get there," Lisle says. "Just not in time for the ones who'll be sick next week."
=== Southland Dispatch | 2011-09-02
Invercargill measles traced to Tasmania

{Two Invercargill children|cases_nz|total} have measles after a holiday across the Tasman, the Southland health board said last night.

The brother and sister, 9 and 12, spent {eight days|nz_stay|total} with relatives in Launceston in mid-August. Neither is in hospital. {About 130|nz_contacts|total} classmates, team-mates and church-goers have been contacted and {17|nz_isolated|part} asked to stay at home.

Tasmania is struggling with an outbreak that has produced {118 cases|cases_tas|total}, {62|cases_north|total} around Launceston, {48|cases_nw|total} in the Burnie district and {eight|cases_south|total} near Hobart. A baby has died and {27 people|hosp|total} have been treated in hospital. There have been {three cases|cases_vic|total} in the neighbouring state of Victoria among people who took the ferry.

A mass vaccination campaign there has given the injection to {11,600|vacc|total} since August 19, authorities say, out of a planned {21,000|vacc_goal|target}.

Medical officer of health Dr Hine Paewai said Southland parents ought not to feel superior. "Our coverage at two years old is {88 percent|cover_nz|comparison}. Theirs was {90|cover_tas|total}."

Measles could spread before the rash appears, she said. A person was infectious for {four or five days|infectious|each} beforehand, "which is why you can't just lock the door when you see the spots".

The board has {1,200 doses|doses_nz|total} of the vaccine in Invercargill and can get more from Dunedin within {a day|doses_nz_time|target}. The children's school, which was not named, stays open.
=== The Tamar Courier | 2011-09-19
Jab drive ends short of target, but doctors are smiling

The great measles drive packed up at the Albert Hall on Saturday night with {18,200 Tasmanians|vacc|total} protected, {2,800 short|vacc_gap|change} of the number the Government was after.

Nobody at the Health Department seemed to mind. For the second week in a row {only two new cases|cases_week|period} were found, both in Burnie, and both in people who had been contacts of earlier ones.

That leaves the outbreak at {141|cases_tas|total}: {68|cases_north|total} in the north, {63|cases_nw|total} in the north-west and {10|cases_south|total} in the south. {Thirty-four|hosp|total} spent time in hospital. {One|deaths|total}, a baby of seven months from Ravenswood, did not come home.

The Burnie side turned around late. From {310|vacc_nw|total} in the first weekend its clinics finished on {5,700|vacc_nw|total}, thanks to a bus that parked outside factories at change of shift.

Coverage among the state's two-year-olds is put at {94 per cent|cover_tas|total}, up from {90|cover_tas|total} in July, and in the Exeter district at {79|cover_exeter|total}. "Still the lowest in Tasmania, but {18 points|cover_exeter_up|change} better than it was," Dr Roland Pike said.

The bill came to {$2.3 million|cost_drive|total}, the minister confirmed, {$400,000|cost_over|change} over budget. Most of it went on overtime for {160 nurses|nurses|total}.

Rowella's last {11 pupils|sent_home|total} under exclusion go back today. Principal Deb Corrigan says that of {the 64|unvacc_school|part} who had no vaccine in August, {29|unvacc_school|part} still have none.
