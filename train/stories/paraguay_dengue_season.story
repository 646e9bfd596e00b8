# A heavy dengue season (invented) in Paraguay: Asunción, Central, Alto Paraná and Concepción, January to May 2017
@ susp | cases | people | suspected dengue | Paraguay | key | Suspected dengue cases in the country
@ conf | cases | people | confirmed dengue | Paraguay | key | Confirmed dengue cases in the country
@ dead | killed | people | dengue | Paraguay | key | Deaths from dengue, confirmed
@ dead_study | killed | people | dengue | Paraguay | key | Deaths still under study
@ asu | cases | people | dengue | Asunción | key | Suspected cases in Asunción
@ cen | cases | people | dengue | Central | key | Suspected cases in Central department
@ ap | cases | people | dengue | Alto Paraná | key | Suspected cases in Alto Paraná
@ inpat | hospitalized | people | dengue patients | Paraguay | key | Patients in hospital with dengue
@ week | cases | people | suspected dengue | Paraguay | key | Suspected cases reported in a week
@ conc | cases | people | dengue | Concepción |  | Suspected cases in Concepción
@ dead_asu | killed | people | dengue | Asunción |  | Dengue deaths in Asunción
@ dead_cen | killed | people | dengue | Central |  | Dengue deaths in Central
@ dead_ap | killed | people | dengue | Alto Paraná |  | Dengue deaths in Alto Paraná
@ dead_conc | killed | people | dengue | Concepción |  | Dengue deaths in Concepción
@ kids | killed | people | children | Paraguay |  | Children among the dead
@ icu | hospitalized | people | dengue patients | Paraguay |  | Dengue patients in intensive care
@ icu_beds | other:intensive-care beds | count | hospitals | Paraguay |  | Public intensive-care beds
@ iml | hospitalized | people | Tropical Medicine | Asunción |  | Patients at the Tropical Medicine Institute
@ iml_beds | other:hospital beds | count | Tropical Medicine | Asunción |  | Beds at the Tropical Medicine Institute
@ barrio | hospitalized | people | Barrio Obrero hospital | Asunción |  | Daily visits at Barrio Obrero
@ wait | duration | days | patients | Asunción |  | Wait for a blood count
@ zika | cases | people | Zika | Paraguay |  | Zika cases
@ chik | cases | people | chikungunya | Paraguay |  | Chikungunya cases
@ d13 | cases | people | dengue | Paraguay 2013 |  | Dengue cases in 2013
@ d13_dead | killed | people | dengue | Paraguay 2013 |  | Dengue deaths in 2013
@ y16 | cases | people | dengue | Paraguay 2016 |  | Suspected cases a year before
@ y16_dead | killed | people | dengue | Paraguay 2016 |  | Dengue deaths a year before
@ breed | share | % | houses | Asunción |  | Share of houses with larvae
@ breed_lim | share | % | houses | WHO |  | Share of houses with larvae held safe
@ houses | other:houses inspected | count | minga | Asunción |  | Houses inspected
@ scrap | other:rubbish removed | t | minga | Asunción |  | Rubbish removed
@ minga | participants | people | volunteers | Paraguay |  | Volunteers in the clean-up
@ fumig | equipment | count | fumigation teams | Paraguay |  | Spraying teams at work
@ fines | other:fines | count | owners | Asunción |  | Fines for owners of empty plots
@ fine | cost | PYG | owners | Asunción |  | Fine for an owner
@ serum | cost | PYG | serum | Paraguay |  | Price of a bag of serum
@ repel | cost | PYG | repellent | Paraguay |  | Price of a repellent
@ emerg | duration | days | emergency | Paraguay |  | Length of the health emergency
@ money | aid | PYG | Congress | Paraguay |  | Money for the emergency
@ money_spent | aid | PYG | ministry | Paraguay |  | Emergency money spent
@ absent | share | % | nurses | Central |  | Nurses off sick
@ nurses | participants | people | nurses | Paraguay |  | Nurses hired for the emergency
@ nurses_ask | participants | people | nurses | Paraguay |  | Nurses the union wants hired
@ union_dead | killed | people | dengue | Paraguay |  | Certificates naming fever
@ type4 | share | % | serotype 4 | Paraguay |  | Share of samples with serotype 4
@ samples | tested | people | samples | Asunción |  | Samples the laboratory tested
@ backlog | other:samples waiting | count | samples | Asunción |  | Samples waiting
@ arg | cases | people | dengue | Misiones, Argentina |  | Cases in Argentina's Misiones
@ arg_dead | killed | people | dengue | Misiones, Argentina |  | Deaths in Argentina's Misiones
@ bra | cases | people | dengue | Foz do Iguaçu |  | Cases in Foz do Iguaçu
@ prison | cases | people | prisoners | Tacumbú |  | Fever cases in Tacumbú prison
@ prison_dead | killed | people | prisoners | Tacumbú |  | Prisoners dead of dengue
@ prison_pop | participants | people | prisoners | Tacumbú |  | Prisoners in Tacumbú
@ districts | other:departments | count | dengue | Paraguay |  | Departments in epidemic
@ ind | cases | people | indigenous people | Alto Paraná |  | Cases in indigenous villages
@ rise | change_rate | % | notifications | Paraguay |  | Rise in notifications
@ preg | killed | people | pregnant women | Paraguay |  | Pregnant women among the dead
@ flood | displaced | people | river dwellers | Asunción |  | People moved by the river's flood
@ withdrawn | killed | people | dengue | Paraguay |  | Deaths taken off the count
@ dep_all | other:departments | count | departments | Paraguay |  | Departments of the country
@ study_share | share | % | deaths under study | Paraguay |  | Share of deaths under study due to dengue
@ dead_new | killed | people | dengue | Paraguay |  | Rise of the death toll
@ ap_day | cases | people | dengue | Alto Paraná |  | Cases reported in a day in Alto Paraná
@ ind_pop | other:inhabitants | people | indigenous villages | Itakyry |  | Inhabitants of the villages
@ ind_km | distance | km | blood counter | Itakyry |  | Distance to a blood counter
@ fumig_bra | equipment | count | fumigation teams | Foz do Iguaçu |  | Spraying teams lent by Brazil
@ prison_cap | participants | people | prisoners | Tacumbú |  | Capacity of the prison
@ prison_nurses | participants | people | nurses | Tacumbú |  | Nurses in the prison
@ latrine | other:people per latrine | people | flood camps | Asunción |  | People to a latrine in the camps
@ study_wait | duration | days | deaths under study | Paraguay |  | Time deaths stay under study
@ chairs | hospitalized | people | patients on chairs | Central |  | Patients on chairs in corridors
@ contract | duration | days | nurses | Paraguay |  | Length of the nurses' contracts
@ unpaid | duration | days | nurses | Paraguay |  | Time nurses went unpaid
@ spray_share | share | % | insecticide | Paraguay |  | Share of spending on insecticide
@ strike | duration | days | nurses | Paraguay |  | Length of the strike threatened
@ y16_x | other:ratio | 1 | suspected cases | Paraguay |  | Cases against a year before
@ strike_len | duration | days | nurses | Paraguay |  | Length of the strike held
@ others | cases | people | dengue | other departments |  | Suspected cases in other departments
@ discard | cases | people | dengue | Paraguay |  | Suspected cases discarded
@ dead_oth | killed | people | dengue | other departments |  | Deaths in other departments
@ dead_less | killed | people | dengue | Concepción |  | Deaths entered twice
=== Health Surveillance Directorate, Asunción | 2017-01-20
Epidemiological bulletin, week 2

Notifications since 1 January:
Suspected cases of dengue: {3,418|susp|total}
  of these Asunción: {1,012|asu|part}
  Central: {1,377|cen|part}
  Alto Paraná: {486|ap|part}
  Concepción: {121|conc|part}
Confirmed: {297|conf|total}
Deaths confirmed: {1|dead|total}
Deaths under study: {4|dead_study|total}
In hospital today: {143|inpat|total}; in intensive care: {9|icu|part}
Suspected cases of Zika: {36|zika|total}; of chikungunya: {52|chik|total}
Departments in epidemic: {3|districts|part} of {17 and the capital|dep_all|total}

Notifications in week 2 came to {1,905|week|period}, against {1,513|week|period} in week 1 ({+26%|rise|change}). In the same weeks of 2016 the country had {2,740|y16|comparison} suspected cases.

Serotype 4, which hardly circulated here until now, appears in {61%|type4|part} of typed samples.

Entomology: larvae were found in {19 of every 100 houses|breed|each} visited in Asunción. Under the international norm the figure should stay below {one|breed_lim|target}.
=== Diario La Ribera | 2017-02-04
Waiting for a blood count in Barrio Obrero

ASUNCIÓN. At six in the morning the queue at the Barrio Obrero hospital already goes round the block. {Four hundred people|barrio|period} came on Thursday with fever; on a normal day it's {90|barrio|comparison}. The result of a blood count takes {nine hours|wait|each}.

"They send me home with a bag of serum that I bought myself at {18,000 guaraníes|serum|each}," says Ña Tomasa Benítez. Repellent has gone from {12,000|repel|each} to {31,000|repel|each}.

The minister, Dr. Evelio Samaniego, confirmed the {sixth death|dead|total} yesterday, a girl of 8 from Lambaré; {nineteen|dead_study|total} more are being studied. {8,950 suspects|susp|total} have been notified, {nearly 2,800 of them|asu|part} here in the capital. The Tropical Medicine Institute has {74 patients|iml|total} on {58 beds|iml_beds|total}.

The nurses' union counts differently. It has gathered {41 death certificates|union_dead|total} that mention fever and bleeding. "Not {six|dead|total}. At least {20|dead|total}," says its secretary, Lourdes Ovelar.

{Some 2,000 volunteers|minga|total} took part in last Saturday's minga and removed {310 tonnes|scrap|total} of junk. The city has issued {87 fines|fines|total} of {7.8 million guaraníes|fine|each} to owners of empty plots.
=== Southern Cone Press | 2017-02-21
Paraguay declares dengue emergency as deaths reach {14|dead|total}

ASUNCION, Feb 21 (SCP) - Paraguay declared a {90-day|emerg|target} health emergency on Tuesday after deaths from dengue rose by {three|dead_new|change} to {14|dead|total} and suspected cases of the mosquito-borne virus passed {21,000|susp|total}.

The government asked Congress for {68 billion guaranies|money|target} ({$12 million|money|target}).

Health Minister Evelio Samaniego said {2,860 cases|conf|total} had been confirmed by laboratory. {Another 33 deaths|dead_study|total} were under investigation. Hospitals held {612 dengue patients|inpat|total}, {38|icu|part} of them in intensive care, where the public system has {just 207 beds|icu_beds|total}.

Central department, the belt of towns around the capital, has the most suspected cases at {8,300|cen|part}, followed by Asuncion with {6,150|asu|part} and Alto Parana, on the Brazilian border, with {3,020|ap|part}.

Last week alone {6,240|week|period} were reported, up from {4,410|week|period} the week before.

Across the river, Argentina's Misiones province reported {1,130 cases|arg|total} and {two deaths|arg_dead|total}. Foz do Iguacu in Brazil has {3,900|bra|total}.

Paraguay's worst epidemic, in 2013, sickened {more than 130,000 people|d13|comparison} and killed {around 250|d13_dead|comparison}.
=== Triple Frontier Today (Ciudad del Este) | 2017-02-22
Emergency for {90 days|emerg|target}: dead are {14|dead|total}, Alto Paraná has {3,200|ap|total}

The Executive declared a {90-day|emerg|target} health emergency on Tuesday after deaths from dengue rose to {14|dead|total} and suspected cases passed {12,000|susp|total}, SCP reports. {Another 33 deaths|dead_study|total} are under investigation. Hospitals hold {612 patients|inpat|total}.

In our department the Tenth Health Region notified {3,204|ap|total} as of last night, {184|ap_day|period} of them in the day. {Two residents|dead_ap|total} of Hernandarias have died. Both, director Hugo Cáceres points out, had been sent home from private clinics.

The Avá Guaraní villages of Itakyry have {212 fever cases|ind|total} among {900 inhabitants|ind_pop|total}. The nearest blood counter is {70 km|ind_km|total} away.

{Eleven spraying teams|fumig|part} of the country's {40|fumig|total} are at work here. From the Brazilian side came {two more|fumig_bra|increment}, lent by Foz, which has {3,900 cases|bra|total} itself.

Erratum (23 Feb.): The number of suspects in the whole country is {21,000|susp|total}, not {12,000|susp|total} as we printed yesterday.
=== Diario La Ribera | 2017-03-09
Tacumbú: fever behind the wall

{Three prisoners|prison_dead|total} of Tacumbú have died of dengue and {340|prison|total} have fever, the penitentiary's doctor told this paper. The Justice Ministry admits {one|prison_dead|total} and {"around 150"|prison|total}. In a jail built for {1,500|prison_cap|target} live {3,970 men|prison_pop|total}; there are {two nurses|prison_nurses|total}.

None of the {three|prison_dead|total} figures in the ministry's national toll, which yesterday stood at {27|dead|total}. "They're under study," is the answer. So are {51 others|dead_study|total}.

The curve goes on up: {8,015 notifications|week|period} last week after {6,990|week|period} and {6,240|week|period}. That makes {36,400|susp|total} in the year. Luque, Ñemby and San Lorenzo have lifted Central to {15,200|cen|total}; Asunción has {9,870|asu|total}.

Of the {27|dead|total}, {eleven|dead_cen|part} lived in Central, {nine|dead_asu|part} in Asunción, {four|dead_ap|part} in Alto Paraná and {three|dead_conc|part} in Concepción. {Seven|kids|part} were children and {two|preg|part} pregnant.

To the mosquito is added the river: {4,300 people|flood|total} of the Bañados have moved to camps on the squares, with {one latrine for 60|latrine|each}.

Congress approved {50 billion|money|total} of the {68|money|target} that were asked for.
=== Nurses' and Auxiliaries' Union of Paraguay | 2017-03-24
Communiqué No. 9: we count those who aren't counted

1. As of today we hold {163 certificates|union_dead|total} of persons dead after fever and bleeding since January. The Ministry recognises {34|dead|total} dengue deaths and keeps {72|dead_study|total} "under study", some of them for {nine weeks|study_wait|total}. If only {half|study_share|part} are right, the dead are {seventy|dead|total}.
2. It recognises {7,420 confirmed cases|conf|total}. But the central laboratory has {11,300 samples|backlog|total} waiting, and in the interior nobody takes samples any more.
3. The Ministry says that {890 patients|inpat|total} are admitted. In the corridors of Central alone our members counted {430 on chairs|chairs|part}, who don't appear, because only a bed counts.
4. {One in six|absent|part} of our colleagues in Central is off sick.
5. Of {1,200 nurses|nurses_ask|target} that we asked for, {380|nurses|total} were hired, on contracts of {three months|contract|each}. They haven't been paid for {47 days|unpaid|total}.
6. Of {50 billion|money|total} voted by Congress {6.1|money_spent|part} have been spent, {half|spray_share|part} of it on insecticide.

If there is no reply by Monday, we stop for {24 hours|strike|target}. Emergency rooms will be staffed.
=== Southern Cone Press | 2017-04-06
Paraguay halves backlog, dengue toll jumps to {58|dead|total}

ASUNCION, April 6 (SCP) - Paraguay's count of dengue deaths leapt to {58|dead|total} on Thursday from {36|dead|total} as an expert panel cleared a pile of unresolved cases under pressure from striking nurses.

Deaths under study fell to {29|dead_study|total} from {72|dead_study|total}. {Twenty-one|withdrawn|part} were thrown out as other diseases.

The epidemic may have peaked. {Some 5,300 suspected cases|week|period} were reported last week, compared with {8,480|week|period} in the worst, the second of March. The total for the year is {57,900|susp|total}, over {ten times|y16_x|change} that of the same period last year, and {9,940|conf|total} have been confirmed.

{Seven hundred and forty|inpat|total} people are in hospital, down from {a high of 912|inpat|total}.

Central accounts for {24,600|cen|part} of notifications, the capital for {14,800|asu|part} and Alto Parana for {8,100|ap|part}. {Fourteen|districts|part} of {17 departments|dep_all|total} are in epidemic.

The nurses' union, which ended a {three-day|strike_len|total} walkout on Wednesday, has {171 certificates|union_dead|total} and estimates {at least 90|dead|total} dead.

Zika, feared last year, has caused {only 88|zika|total} suspected cases.
=== Health Surveillance Directorate, Asunción | 2017-05-26
Bulletin, week 20. Close of the emergency

The emergency of {90 days|emerg|total} ends and won't be prolonged.

Suspected cases of dengue, weeks 1 to 20: {71,260|susp|total}
Central: {30,115|cen|part}. Asunción: {17,940|asu|part}. Alto Paraná: {10,388|ap|part}. Concepción: {2,870|conc|part}. Other departments: {9,947|others|part}
Confirmed: {12,604|conf|total}
Discarded: {21,300|discard|total}
Deaths: {69|dead|total}. Central {27|dead_cen|part}, Asunción {22|dead_asu|part}, Alto Paraná {11|dead_ap|part}, Concepción {5|dead_conc|part}, others {4|dead_oth|part}
Children under 15 among them: {16|kids|part}
Under study: {3|dead_study|total}
In hospital: {64|inpat|total}. Intensive care: {2|icu|part}
Week 20: {640 notifications|week|period} (week 10: {8,480|week|period})
Samples processed: {38,200|samples|total}. Waiting: {none|backlog|total}
Houses inspected: {214,000|houses|total}; with larvae: {6%|breed|part}
Spending: {44 billion|money_spent|total} of {50|money|total}

Rectification: bulletin 19 gave {71|dead|total} deaths. {Two|dead_less|part} of Concepción had been entered twice.

For reference: 2013 {131,306 cases|d13|comparison} and {252 deaths|d13_dead|comparison}; 2016 {no more than 8|y16_dead|comparison} deaths.
