# Inmates seize guards at the invented Assiniboine Bluff prison near Brandon, Manitoba, in September 1996
@ hostages | captured | people | hostages | Assiniboine Bluff prison | key | Hostages held
@ freed | rescued | people | hostages | Assiniboine Bluff prison | key | Hostages freed since the beginning
@ inmates | participants | people | rebel inmates | Assiniboine Bluff prison | key | Inmates taking part in the siege
@ dead_guard | killed | people | guards | Assiniboine Bluff prison | key | Guards killed
@ dead_inm | killed | people | inmates | Assiniboine Bluff prison | key | Inmates killed
@ police | troops | people | police | Assiniboine Bluff prison | key | Police officers at the prison
@ demands | other:demands | count | inmates | Assiniboine Bluff prison | key | Demands of the inmates
@ demands_ok | other:demands | count | inmates | Assiniboine Bluff prison | key | Demands met
@ demands_open | other:demands | count | inmates | Assiniboine Bluff prison |  | Demands still open
@ pop | participants | people | inmates | Assiniboine Bluff prison |  | Inmates housed in the prison
@ capacity | other:prison places | people | prison | Assiniboine Bluff prison |  | Places the prison was built for
@ days | duration | days | siege | Assiniboine Bluff prison |  | Length of the siege
@ host_guards | captured | people | guards | Assiniboine Bluff prison |  | Guards among the hostages
@ freed_nurse | rescued | people | nurse | Assiniboine Bluff prison |  | Nurses freed
@ freed_teach | rescued | people | teachers | Assiniboine Bluff prison |  | Teachers freed
@ freed_day | rescued | people | hostages | Assiniboine Bluff prison |  | Hostages freed on one day
@ guns | equipment | count | inmates | Assiniboine Bluff prison |  | Guns of the inmates
@ winnipeg | distance | km | Brandon | Winnipeg |  | Distance from Winnipeg
@ ranges | other:cell ranges | count | prison | Assiniboine Bluff prison |  | Cell ranges of the prison
@ ranges_held | other:cell ranges | count | inmates | Assiniboine Bluff prison |  | Cell ranges the inmates control
@ held_share | share | % | prison | Assiniboine Bluff prison |  | Part of the prison taken over
@ kingston_days | duration | days | riot of 1971 | Kingston |  | Length of the Kingston riot
@ kingston_dead | killed | people | inmates | Kingston |  | Prisoners killed at Kingston, 1971
@ kingston_host | captured | people | guards | Kingston |  | Guards held at Kingston, 1971
@ surrendered | other:inmates secured | people | other inmates | Assiniboine Bluff prison |  | Inmates secured or not taking part
@ surr_day | other:inmates secured | people | inmates | Assiniboine Bluff prison |  | Inmates who gave up that evening
@ inj_inm | hospitalized | people | inmates | Brandon |  | Inmates in hospital
@ cert | troops | people | response team | Assiniboine Bluff prison |  | Corrections response team members
@ committee | participants | people | inmates' committee | Assiniboine Bluff prison |  | Members of the inmates' committee
@ meals | other:meals a day | count | inmates | Assiniboine Bluff prison |  | Meals allowed a day
@ temp | temperature | degC | weather | Brandon |  | Overnight temperature
@ ratio | other:inmates per guard | people | guards | Assiniboine Bluff prison |  | Inmates per guard
@ assault_plan | duration | days | assault | Assiniboine Bluff prison |  | Planned length of the assault
@ assault | duration | days | assault | Assiniboine Bluff prison |  | Length of the assault
@ hymn | participants | people | captors | Assiniboine Bluff prison |  | Captors who sang
@ dead_raid | killed | people | inmates | Assiniboine Bluff prison |  | Inmates killed in the assault
@ raid_police | troops | people | police | Assiniboine Bluff prison |  | Police in the assault
@ damage | cost | CAD | repairs | Assiniboine Bluff prison |  | Cost of repairs
@ dead_both | killed | people | siege | Assiniboine Bluff prison |  | All deaths of the siege
@ dead_fellow | killed | people | inmates | Assiniboine Bluff prison |  | Inmates not killed by police
@ dead_other | killed | people | inmates | Assiniboine Bluff prison |  | Possible suicides among the dead
@ wounds | other:wounds | count | Len Stasiuk | Assiniboine Bluff prison |  | Wounds of Officer Stasiuk
@ armed | participants | people | armed inmates | Assiniboine Bluff prison |  | Inmates with weapons
@ charged | other:people charged | people | inmates | Brandon |  | Inmates charged
@ murder | other:people charged | people | inmates | Brandon |  | Inmates charged with murder
@ warnings | other:warnings | count | staff | Assiniboine Bluff prison |  | Warnings written by staff
@ transferred | other:inmates transferred | people | inmates | British Columbia |  | Living men miscounted as dead
@ hired | jobs | people | guards | Assiniboine Bluff prison |  | Guards hired since
@ comp | aid | CAD | guards' families | Brandon |  | Payment to each guard's family
@ comp_inm | aid | CAD | inmates' mothers | Brandon |  | Payment to each dead inmate's mother
@ cost_police | cost | CAD | police operation | Assiniboine Bluff prison |  | Cost of the police operation
@ cost_cells | cost | CAD | single cells | Assiniboine Bluff prison |  | Yearly cost of single cells
=== Dominion Press | 1996-09-13
Inmates seize {11 hostages|hostages|total} at Manitoba prison

BRANDON, Man. (DP) - Prisoners armed with kitchen knives and at least {one gun|guns|total} took over {half|held_share|part} of a federal penitentiary in western Manitoba on Thursday night and were holding {11 people|hostages|total}, {ten of them|host_guards|part} guards, a corrections official said.

A guard was badly hurt in the first minutes and was flown to Winnipeg, {210 kilometres|winnipeg|total} to the east. A prisoner was found dead outside the gymnasium, said Doug Warkentin, a spokesman for the Correctional Service.

Assiniboine Bluff Institution, on the river outside Brandon, houses {412 inmates|pop|total} in medium security. {About 180|inmates|part} have joined in and control {two|ranges_held|part} of its {four ranges|ranges|total}, Warkentin said. The rest were locked in their cells or had walked out with their hands up.

{Sixty RCMP officers|police|total} and a tactical unit from Winnipeg surrounded the buildings. Smoke rose from the carpentry shop through the night.

The inmates shouted from the roof that they would deal with nobody but a judge. They want an end to double-bunking, which was introduced in June when the population passed {the 300 men|capacity|target} for which the prison was built.

In 1971 a riot at Kingston lasted {four days|kingston_days|comparison} and left {two prisoners|kingston_dead|comparison} dead. {Six guards|kingston_host|comparison} were held there and came out unhurt.
=== Westman Daily Standard | 1996-09-15
Nurse walks free; {13|hostages|total} still inside

Carol-Ann Peel came through the sally port at 4:20 yesterday afternoon in somebody else's parka, and asked for a cigarette though she'd quit in May.

The prison nurse is the first of the hostages to be released. She brought a surprise. There had been {14|hostages|total}, not {11|hostages|total}: teachers and a guard, hidden in the library ceiling, were found by inmates on Friday morning. So {13|hostages|total} remain, {11|host_guards|part} in uniform.

"They feed us first," Peel told her brother, who told the Standard. "It's the young ones that scare you."

She said that {about 150|inmates|total} prisoners were left in the two ranges, with others giving up a few at a time because the toilets don't work. The warden's office, which has counted {252|surrendered|total} who've surrendered or never took part, thinks it's {160|inmates|total}.

Const. Marie Lavallee of the RCMP said {140 officers|police|total} are now here, from as far away as Regina. Local motels are full. {Nineteen demands|demands|total} were thrown over the fence on Friday, in pencil on the back of a hockey pool. They include single cells, a dentist and the removal of Warden Ross Tulloch.

A second prisoner, aged 22, died in Brandon General of smoke inhalation. The stabbed guard, Len Stasiuk, is on life support, and {seven other inmates|inj_inm|total} are in hospital.
=== Correctional Service of Canada | 1996-09-17
ASSINIBOINE BLUFF INSTITUTION - STATUS REPORT, TUESDAY, SEPTEMBER 17, 0800 HOURS (DAY 5)

Employees held: {10|hostages|total}
Employees released to date: {3|freed|total} (nurse {1|freed_nurse|part}, instructors {2|freed_teach|part})
Employees deceased: {2|dead_guard|total}
Inmates deceased: {3|dead_inm|total}
Inmates participating: {131|inmates|total}
Inmates secured or transferred: {278|surrendered|total}
RCMP and municipal police on site: {225|police|total}
Correctional emergency response team members: {48|cert|total}

It is with profound regret that the Service confirms the death of Officer Leonard Stasiuk, 41, who was wounded on Thursday and died at Winnipeg on Sunday, and of Officer Brian Desrosiers, 29, whose body was placed at the sally port on Monday evening. Officer Desrosiers was one of the {14 employees|hostages|total} originally held. A report that {three officers|dead_guard|total} had died is incorrect; the third person was an inmate wearing an officer's jacket.

Negotiations. The inmates' committee of {five|committee|total} yesterday reduced its list from {19 points|demands|total} to {eight|demands|total}. The Service has agreed to {three|demands_ok|part}. It will not discuss amnesty.

Water to the affected ranges has been shut off since Saturday and food deliveries are limited to {one meal a day|meals|each}. The temperature outside fell to {minus 2|temp|total} overnight.
=== CKBM Radio, live log | 1996-09-18
6:05 a.m. Quiet night. Day {six|days|total}. Somebody's playing a harmonica on B Range.

7:40 {Ten|hostages|total} still held, says Warkentin. {One hundred and eighteen|inmates|total} inmates.

9:15 Helicopter. RCMP won't say how many members are here; the caterer tells us she made {310 breakfasts|police|total}.

11:30 Mrs. Desrosiers at the fence. Nobody films.

12:50 p.m. Mr. Justice Alan Whitford of Queen's Bench has gone in, alone, with a thermos.

2:10 A union rep says his members want the place stormed. "{Two|dead_guard|total} of ours are dead. How many do they need?" He says there's {one guard to 31 inmates|ratio|total} on an evening shift, where the contract says {one to 20|ratio|target}.

3:35 {FOUR|freed_day|period} OUT. Guards, all walking. We counted, and counted again.

3:50 Correction to what we said at 3:40. It's {seven|freed|total} who've been released since the beginning, not {eight|freed|total}. Mr. Desrosiers shouldn't have been in the sum. We're very sorry.

4:30 In return: water back on, and a letter on double-bunking to be read on air. We'll read it at five. That makes {five demands|demands_ok|total} met, by the committee's reckoning, of {eight|demands|total}.

6:00 The judge is out. "{Six people|hostages|total} and a lot of frightened boys," is all he'll say.

8:45 {Thirty-one prisoners|surr_day|period} gave up after supper. {Eighty-seven|inmates|total} left.
=== The Northern Globe | 1996-09-20
Siege ends with hymn and a hammer

BRANDON - It was supposed to take {40 minutes|assault_plan|target} and it took {nine|assault|total}. At 5:12 yesterday morning, while a chaplain led the {last six hostages|hostages|total} and {a dozen of their captors|hymn|total} in Abide With Me, RCMP tactical officers came through the kitchen wall, and the siege of Assiniboine Bluff was over after {six and a half days|days|total}.

All {six|freed_day|period} were brought out alive, so that {13|freed|total} of the {14|hostages|total} taken have come home. {Two prisoners|dead_raid|part} were killed in the assault. That raises to {five|dead_inm|total} the number of inmates who died in the affair, against {two|dead_guard|total} guards. A policeman, Cpl. Yves Gaudet, was shot through the hand.

The Mounties used {90|raid_police|part} of their {340 members|police|total} on the site. They found {71 inmates|inmates|total} in the ranges, {three homemade guns|guns|total}, and a chart on which somebody had kept a tally of meals owed.

Whether it was necessary will be asked for years. Justice Whitford, who had spent Wednesday drinking tea with the inmates' committee, said that only {two points|demands_open|part} of its {eight|demands|total} were open. "I believed that we were a day away." Solicitor General Paul Renwick replied that, at Monday, they'd been "a day away and then Brian Desrosiers was dead".

Repairs will come to {$14 million|damage|total}.
=== Westman Daily Standard | 1996-12-02
Inquest: both prisoners killed in raid were unarmed

Dwayne Fontaine and Michael Petrie had nothing in their hands when they were shot on the morning of Sept. 19, an inquest jury in Brandon heard Friday. Fontaine, 19, was holding a hymn sheet.

Crown counsel Ellen Mazur took the jury through {seven deaths|dead_both|total}: {five inmates|dead_inm|part}, {two officers|dead_guard|part}. {Three|dead_fellow|part} of the {five|dead_inm|total} were killed by other prisoners or by fire, she said, and {one|dead_other|part}, until now listed with them, may have taken his own life.

Stasiuk's widow, Joan, sat through the pathologist's evidence. Her husband had {17 wounds|wounds|total}.

The RCMP's Supt. Harold Knox said he'd commanded {342 members|police|total} on the last day, {94|raid_police|part} in the assault. The intelligence on the night was that {87 prisoners|inmates|total} remained and {20|armed|part} had weapons. In fact there were {71|inmates|total} and it was nearer {eight|armed|part}.

Asked about the judge's claim, Knox said that he hadn't been told that {six|demands_ok|part} of {eight demands|demands|total} had been settled. "I'd been told {three|demands_ok|part}."

{Twenty-six inmates|charged|total} face charges, {four of them|murder|part} of murder. Assiniboine Bluff reopened in October with {240 men|pop|total}, one to a cell.
=== Prairie Law Quarterly | 1997-06-15
{Six and a half days|days|total}: lessons of Assiniboine Bluff

Two numbers should be remembered from the Whitford-Mazur report. The first is {412|pop|total}, the men who lived in an institution for {300|capacity|target}. The other is {eleven|warnings|total}, the memoranda in which staff warned of it between June and September.

The record is otherwise now settled. {Fourteen employees|hostages|total} were seized, {eleven of them|host_guards|part} guards. {Thirteen|freed|total} came out: {one|freed_nurse|part} on the Saturday, {two|freed_teach|part} on the Sunday, {four|freed_day|period} on the Wednesday and {six|freed_day|period} with the police. At the height {188 prisoners|inmates|total} took part, rather than the {180|inmates|total} first given. {Five inmates|dead_inm|total} and {two guards|dead_guard|total} died; the suggestion that one of the five was a suicide is rejected. It isn't correct, as one sometimes reads, that {nine people|dead_both|total} lost their lives, a number that includes {two|transferred|part} who were transferred to British Columbia.

Of the {19 demands|demands|total}, later {eight|demands|total}, the Service has since adopted {seven|demands_ok|part}, amnesty alone excepted. It has hired {36 guards|hired|total}. The families of Officers Stasiuk and Desrosiers have received {$310,000|comp|each} each, and the mothers of Fontaine and Petrie {$45,000|comp_inm|each} each.

The police operation, with {342 officers|police|total} at its peak, cost {$3.7 million|cost_police|total}. Single cells for a year would've cost {$2.9 million|cost_cells|target}.
