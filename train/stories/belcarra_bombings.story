# An insurgency's bombs against the elected government of Belcarra (invented), with rival monthly tolls
@ toll_month | killed | people | civilians and forces | Belcarra | key | People killed in attacks per month
@ toll_year | killed | people | all victims | Belcarra | key | People killed since the vote
@ palm_dead | killed | people | bus queue | Palmeira station | key | Killed at Palmeira bus station
@ palm_hurt | injured | people | bus queue | Palmeira station | key | Wounded at Palmeira bus station
@ bombs_month | strikes | count | car bombs | Belcarra | key | Car bombs per month
@ police_month | killed | people | police | Belcarra | key | Policemen killed per month
@ ministry_dead | killed | people | clerks and guards | finance ministry | key | Killed at the finance ministry
@ ministry_hurt | injured | people | clerks and guards | finance ministry |  | Wounded at the finance ministry
@ palm_recruits | killed | people | recruits | Palmeira station |  | Recruits among the station's dead
@ palm_kids | killed | people | children | Palmeira station |  | Children among the station's dead
@ palm_charge | other:explosive charge | kg | truck bomb | Palmeira station |  | Explosive used at the station
@ soldiers_month | killed | people | soldiers | Belcarra |  | Soldiers killed per month
@ rebels_month | killed | people | insurgents | Belcarra |  | Insurgents killed per month
@ judge_dead | killed | people | judge and driver | Sant'Agnes |  | Killed by the bomb under a car
@ porto_leal | killed | people | police | Porto Leal |  | Policemen killed at Porto Leal
@ san_telmo | killed | people | worshippers | San Telmo |  | Worshippers killed at San Telmo in May
@ hotel_2008 | killed | people | guests | Hotel Bristol |  | Killed at the Hotel Bristol in 2008
@ gov_seats | seats | count | Civic Alliance | parliament |  | Seats of the Civic Alliance
@ all_seats | seats | count | parliament | Belcarra |  | Seats in parliament
@ turnout | vote_share | % | voters | Belcarra |  | Turnout in January's vote
@ months_office | duration | days | government | Belcarra |  | Time the government has been in office
@ insurgents | troops | people | insurgents | Belcarra |  | Strength of the insurgency
@ police_force | troops | people | police | Belcarra |  | Policemen in service
@ police_goal | troops | people | police | Belcarra |  | Policemen planned by next summer
@ checkpoints | other:checkpoints | count | police | Sant'Agnes |  | Checkpoints in the capital
@ arrests | arrested | people | suspects | Belcarra |  | Suspects held after Palmeira
@ bomb_cost | cost | USD | car bomb | Belcarra |  | What a car bomb costs to make
@ cars_stolen | other:cars stolen | count | cars | Sant'Agnes |  | Cars stolen in the capital per month
@ victims_share | share | % | civilians | Belcarra |  | Share of civilians among the dead
@ july_diff | killed | people | all victims | Belcarra |  | Change from one month's toll to the next
@ july_pct | change_rate | % | monthly toll | Belcarra |  | Percent change of the monthly toll
@ wounded_month | injured | people | all victims | Belcarra |  | People wounded per month
@ ministry_floors | other:floors | count | finance ministry | Sant'Agnes |  | Floors of the ministry that fell in
@ ministry_missing | missing | people | clerks | finance ministry |  | Clerks missing under the ministry
@ ministry_women | killed | people | women | finance ministry |  | Women among the ministry's dead
@ ministry_bombers | other:attackers | people | attackers | finance ministry |  | Attackers at the finance ministry
@ guards_dead | killed | people | guards | finance ministry |  | Guards among the ministry's dead
@ poll_talks | share | % | voters | Belcarra |  | Voters in favour of talks
@ poll_pm | share | % | voters | Belcarra |  | Voters content with the prime minister
@ reward | aid | USD | reward | Belcarra |  | Reward for the insurgents' leader
@ amnesty | other:gave up arms | people | insurgents | Belcarra |  | Insurgents who took the amnesty
@ bodies_morgue | killed | people | bodies | Sant'Agnes |  | Bodies brought to the capital's morgue
@ unclaimed | other:unclaimed bodies | count | bodies | Sant'Agnes |  | Bodies nobody has claimed
@ comp_family | aid | USD | compensation | Belcarra |  | Compensation for each family
@ blast_radius | distance | m | blast | Palmeira station |  | Distance at which windows broke
@ growth | change_rate | % | economy | Belcarra |  | Forecast of economic growth
@ civ_month | killed | people | civilians | Belcarra |  | Civilians killed per month
@ palm_late | killed | people | bus queue | Palmeira station |  | Station victims who died later
@ ministry_trucks | strikes | count | truck bombs | finance ministry |  | Truck bombs at the finance ministry
@ ministry_grave | injured | people | clerks and guards | finance ministry |  | Seriously hurt at the finance ministry
@ since_palm | duration | days | bombings | Sant'Agnes |  | Time since the Palmeira bombing
@ dig_hours | duration | days | rescue | finance ministry |  | How long rescuers dug
@ ministry_alive | rescued | people | clerks | finance ministry |  | People pulled alive from the ministry
@ arrests_charged | arrested | people | suspects | Belcarra |  | Suspects charged
@ bombs_found | strikes | count | vehicle bombs | Belcarra |  | Vehicle bombs disarmed per month
@ captured_month | captured | people | insurgents | Belcarra |  | Insurgents captured per month
@ crater | other:crater width | m | crater | finance ministry |  | Width of the ministry crater
@ ngo_ratio | other:ratio | % | two counts | Belcarra |  | Gap between the two monthly counts
@ police_year | killed | people | police | Belcarra |  | Policemen killed since the vote
@ attacks_day | strikes | count | attacks | Belcarra |  | Attacks per day
@ ministry_typists | killed | people | typists | finance ministry |  | Typists among the women killed
=== Allied News Agency | 2010-07-19
Truck bomb kills {at least 34|palm_dead|period} at Belcarra bus station

SANT'AGNES, July 19 (ANA) - A suicide bomber drove a truck of cement bags into a queue outside Palmeira bus station on Monday, killing {at least 34 people|palm_dead|period} and wounding {more than 90|palm_hurt|period} in the deadliest attack on the elected government of Belcarra since it took office {six months|months_office|total} ago.

{Nineteen|palm_recruits|part} of the dead were young men waiting for a coach to the police academy, the interior ministry said. Hospital sources put the toll higher, at {41|palm_dead|period}.

Windows were broken {800 metres|blast_radius|total} away. "I saw shoes, only shoes," said Joaquim Reis, who sells lottery tickets by the gate.

Hours later gunmen killed {five policemen|porto_leal|period} at a roadblock in Porto Leal, on the coast, and a bomb under a car in the capital killed {a judge and his driver|judge_dead|period}.

The National Front of Salvation, which boycotted January's election and vowed to bring down whoever won it, is blamed for {some 1,150 deaths|toll_year|total} since. Its worst single attack had been on San Telmo church, where {28 worshippers|san_telmo|period} died in May.

June was the bloodiest month so far: {236 killed|toll_month|period}, according to government figures, {58 of them police|police_month|part}. Car bombs numbered {22|bombs_month|period}, against {14|bombs_month|period} in May.
=== El Correo del Istmo | 2010-07-21
The price of a ballot

On a wall beside Palmeira station somebody has chalked the number {47|palm_dead|period}. On Monday night it read {34|palm_dead|period}; the wall is better informed than the ministry, which yesterday moved up to {43|palm_dead|period}. {Six children|palm_kids|part} are among them. {A hundred and twelve|palm_hurt|period} lie wounded in corridors.

The Civic Alliance won {71|gov_seats|total} of {120 seats|all_seats|total} in an election in which, bombs notwithstanding, {64 per cent|turnout|total} of the people voted. It has been punished for it ever since. What the Front lacks in men it makes up in cars: diplomats credit it with {fewer than 2,500 fighters|insurgents|total}, but {thirty or forty cars|cars_stolen|each} vanish in Sant'Agnes every month, and a bomb, says an army engineer, costs {$3,000|bomb_cost|each} to build. The one at Palmeira, {900 kilos|palm_charge|total} under cement, may have cost more.

The police have {38,000 men|police_force|total} and were promised {55,000|police_goal|target} by next summer. Who will queue for that coach now? {Two hundred and ninety officers|police_year|total} have been killed since the vote. At {the 61 checkpoints|checkpoints|total} in the capital they wear masks, not to frighten but to be unknown.

Prime Minister Duarte Vidal went to the station by night. He offered the families {$4,000 each|comp_family|each}. An old woman told him that all her boys had stood in the queue.
=== Observatory of Victims, Belcarra | 2010-08-01
Monthly report: July

Killed in political violence in July: {341|toll_month|period}
of whom civilians: {233|civ_month|part}
of whom police: {71|police_month|part}
of whom soldiers: {37|soldiers_month|part}
Wounded: {702|wounded_month|period}
Car and truck bombs: {29|bombs_month|period}
Insurgents killed (army statements, not counted above): {88|rebels_month|period}

The month's toll is {up 62|july_diff|change} from our figure for June, {279|toll_month|period}, and the highest since we began. Our count for the year since the January election is {1,498|toll_year|total}.

The Palmeira bombing of 19 July is entered with {49 dead|palm_dead|period} and {131 injured|palm_hurt|period}; {two|palm_late|part} of the dead succumbed last week. {Eleven|unclaimed|part} are still unclaimed in the municipal morgue, which took in {410 bodies|bodies_morgue|period} of all kinds in the month.

Method. We count a death when two sources agree. The ministry of the interior counts those its own stations report. It announced {268 killed|toll_month|period} for July, {a fifth fewer|ngo_ratio|change} than we do, and {54 policemen|police_month|part}. We have asked for the lists; we received none.

{More than two-thirds|victims_share|part} of the dead in our register carried no weapon.
=== Allied News Agency | 2010-08-23
Bombs tear down Belcarra finance ministry, {27|ministry_dead|period} dead, {dozens|ministry_missing|total} missing

SANT'AGNES, Aug 23 (ANA) - {Two truck bombs|ministry_trucks|period} minutes apart brought down {four floors|ministry_floors|part} of Belcarra's finance ministry on Monday, killing {at least 27|ministry_dead|period}. Rescuers searched for {about 40 clerks|ministry_missing|total} thought to be in the rubble.

{Some 160 people|ministry_hurt|period} were hurt, Health Minister Rosa Amaral told state radio, {35|ministry_grave|part} seriously. A crater {12 metres|crater|total} across filled with water from a broken main.

The attackers, {three or four men|ministry_bombers|period} in police uniform, shot {eight guards|guards_dead|part} before blowing up the vehicles, a witness said.

The blast came {five weeks|since_palm|total} after the one at Palmeira station in which, by the latest count, {51|palm_dead|period} died. It resembled the 2008 attack on the Hotel Bristol, when {62 guests and staff|hotel_2008|comparison} were killed under the old military regime.

The National Front of Salvation said on a website that it had struck "the purse of the puppets". Its leader, known as the Surveyor, has {a $2 million price|reward|target} on his head.

More than {340 people|toll_month|period} died in attacks in July, say rights monitors; the government says {268|toll_month|period}. Officials expect August to be worse: {15 attacks a day|attacks_day|each} now, up from {nine|attacks_day|each} in spring.
=== The Northern Standard | 2010-08-25
Belcarra: search called off, {58|ministry_dead|period} dead at ministry

Rescuers stopped digging at Belcarra's finance ministry last night, {60 hours|dig_hours|total} after the bombs. The official death toll is {58|ministry_dead|period}; opposition newspapers say {73|ministry_dead|period}. {Thirty-one|ministry_women|part} were women, {most of them|ministry_typists|part} typists in the tax department on the third floor. {Nine people|ministry_missing|total} remain unaccounted for. {Four|ministry_alive|total} were pulled out alive.

Police said {112 suspects|arrests|total} had been picked up since Palmeira, {eighteen of them|arrests_charged|part} charged. {Only 130 insurgents|amnesty|total} have taken up the amnesty that Mr Vidal announced in March with so much ceremony.

A poll for Rádio Istmo, taken before Monday, found {52%|poll_talks|total} of voters in favour of talks with the Front, and {33%|poll_pm|total} content with the prime minister, against {49%|poll_pm|total} in April. The central bank, its own windows gone, now expects growth of {1.5%|growth|target} this year; it had hoped for {4%|growth|target}.

The worst month remains July, by the ministry's reckoning with {268 lives lost|toll_month|period} and by the Observatory's with {341|toll_month|period}; but August, with six days to run, stands at {297|toll_month|period} in the ministry's own ledger. Since the vote, its total is {1,610|toll_year|total}. The monitors' is {about 1,850|toll_year|total}.
=== Interior Ministry of Belcarra | 2010-09-01
Communiqué on security in August

In August the terrorists murdered {322 citizens|toll_month|period}, among them {66 members of the police|police_month|part} and {29 soldiers|soldiers_month|part}. {Six hundred and forty|wounded_month|period} were wounded. The increase of {20 per cent|july_pct|change} on July is due to the crime at the Ministry of Finance, where {61 persons|ministry_dead|period} gave their lives and {174|ministry_hurt|period} were injured.

Vehicle bombs that went off: {25|bombs_month|period}. Vehicle bombs found and disarmed: {17|bombs_found|period}.

Terrorists eliminated: {140|rebels_month|period}. Terrorists captured: {95|captured_month|period}.

The figures of the so-called Observatory of Victims ({388 dead|toll_month|period} for the same month, {79 police|police_month|part}) include victims of common crime and family quarrels. Since January the terrorists have killed {1,635|toll_year|total}, not {1,886|toll_year|total}.

The number of police stood yesterday at {39,400|police_force|total}. It will reach {50,000|police_goal|target} by June, somewhat later than planned. In the capital {84 checkpoints|checkpoints|total} are manned by day and night.

The Ministry pays tribute to the {356 police|police_year|total} who have fallen for the Constitution since the people spoke.
