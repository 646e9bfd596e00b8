# A faction of the army of Tiravan (invented, Black Sea) tries to seize power one night in June 2013; arrests and purges follow
@ dead | killed | people | all sides | Tiravan | key | People killed in the coup attempt
@ dead_reb | killed | people | coup soldiers | Tiravan | key | Coup soldiers killed
@ dead_loyal | killed | people | police and loyal soldiers | Tiravan | key | Loyal police and soldiers killed
@ dead_civ | killed | people | civilians | Tiravan | key | Civilians killed in the coup attempt
@ hurt | injured | people | all sides | Tiravan |  | People wounded in the coup attempt
@ arrests | arrested | people | suspects | Tiravan | key | Arrests in all since the coup attempt
@ arr_sold | arrested | people | soldiers | Tiravan | key | Soldiers arrested
@ arr_judge | arrested | people | judges and prosecutors | Tiravan | key | Judges and prosecutors arrested
@ generals | arrested | people | generals and admirals | Tiravan | key | Generals and admirals arrested
@ arr_press | arrested | people | journalists | Tiravan |  | Journalists arrested
@ arr_police | arrested | people | police officers | Tiravan |  | Police officers arrested
@ sacked | other:officials sacked | people | officials | Tiravan |  | Officials sacked or suspended in all
@ sack_edu | other:officials sacked | people | teachers | Tiravan |  | Teachers sacked or suspended
@ sack_int | other:officials sacked | people | interior ministry staff | Tiravan |  | Interior ministry staff sacked
@ sack_judge | other:officials sacked | people | judges | Tiravan |  | Judges suspended
@ hours | duration | hours | coup attempt | Tiravan |  | How long the coup attempt lasted
@ tanks | equipment | count | coup soldiers | Melkaz |  | Tanks the plotters used
@ helis | equipment | count | coup soldiers | Melkaz |  | Helicopters the plotters used
@ jets | equipment | count | coup soldiers | Melkaz |  | Jets the plotters used
@ plotters | troops | people | coup soldiers | Tiravan |  | Soldiers who took part
@ army_share | share | % | coup soldiers | army |  | Part of the army that took part
@ gen_all | troops | people | generals | army |  | Generals in the army
@ dead_bridge | killed | people | civilians | Galat bridge |  | Killed on the Galat bridge
@ dead_parl | killed | people | policemen | parliament |  | Policemen killed at parliament
@ dead_sabrin | killed | people | sailors | Sabrin |  | Killed at the Sabrin naval base
@ bombs | strikes | count | coup jets | parliament |  | Bombs dropped on parliament
@ curr_fall | change_rate | % | tirin | against dollar | key | Fall of the tirin
@ rate | cost | tirin | dollar | market |  | Price of a dollar in tirin
@ bourse | change_rate | % | stock exchange | Melkaz |  | Fall of the Melkaz stock exchange
@ bank_rate | share | % | central bank | Tiravan |  | Central bank's interest rate
@ bank_hike | change_rate | % | central bank | Tiravan |  | Rise of the interest rate
@ reserves | cost | USD | central bank | Tiravan |  | Reserves spent on the tirin
@ tourists | change_rate | % | tourists | Tiravan |  | Fall of tourist bookings
@ holiday | affected | people | foreign tourists | Sabrin |  | Foreign tourists stranded
@ crowd | participants | people | president's supporters | Melkaz |  | Crowd at the president's rally
@ emergency | duration | days | state of emergency | Tiravan |  | Length of the state of emergency
@ custody | duration | days | detainees | Tiravan |  | Time detainees can be held uncharged
@ escaped | other:soldiers fled | people | coup soldiers | Romania |  | Soldiers who fled to Romania
@ fugitives | other:fugitives | people | suspects | Tiravan |  | Suspects still sought
@ released | other:released | people | conscripts | Tiravan |  | Conscripts released
@ stations | other:stations closed | count | broadcasters | Tiravan |  | Broadcasters closed
@ schools | other:schools closed | count | Order of Light | Tiravan |  | Schools of the Order closed
@ passports | other:passports cancelled | count | officials | Tiravan |  | Passports cancelled
@ coups | other:coups | count | army | Tiravan |  | Coups in Tiravan's history
@ jailed_1981 | captured | people | prisoners | Tiravan |  | Jailed after the 1981 coup
@ pop | other:population | people | inhabitants | Tiravan |  | Population of Tiravan
@ melkaz_pop | other:population | people | residents | Melkaz |  | Population of Melkaz
@ trial | participants | people | defendants | Khoran |  | Defendants in the main trial
@ life | other:life sentences | count | defendants | Khoran |  | Life sentences in the main trial
@ acquitted | participants | people | defendants | Khoran |  | Defendants acquitted
@ court_seats | other:court seats | count | courtroom | Khoran |  | Seats in the courtroom
@ vote | vote_share | % | President Haldun | Tiravan |  | President's vote at the last election
@ years | duration | years | President Haldun | Tiravan |  | Time the president has ruled
@ offices | other:pistol shots | count | Gen. Arman | Khoran |  | Shots found in a general's office
@ families | aid | tirin | state | families |  | Payment to families of the dead
@ bunker | duration | hours | chief of staff | Khoran |  | How long the chief of staff was held
@ flights | other:flights cancelled | count | Melkaz airport | Melkaz |  | Flights cancelled
@ hurt_hosp | hospitalized | people | wounded | Tiravan |  | Wounded still in hospital
@ arr_judge_done | share | % | judges and prosecutors | Tiravan |  | Share of the sought judges found
@ frigates | equipment | count | navy | Sabrin |  | Frigates with a mutiny
@ cash_limit | cost | tirin | cash machines | Tiravan |  | Daily limit at cash machines
@ dead_pol | killed | people | police | Tiravan |  | Police killed in the coup attempt
@ dead_sold | killed | people | loyal soldiers | Tiravan |  | Loyal soldiers killed
@ arr_oth | arrested | people | others | Tiravan |  | Others arrested
@ sack_ratio | change_rate | times | sacked | plotters |  | Sacked officials against plotters
@ gen_share | share | % | generals | army |  | Share of generals in custody
@ judges_const | arrested | people | judges | constitutional court |  | Constitutional judges arrested
@ dead_surr | killed | people | coup soldiers | Tiravan |  | Coup soldiers killed after surrender
@ arr_bank | arrested | people | bankers | Tiravan |  | Bankers arrested in a day
@ gen_day | arrested | people | admirals | Tiravan |  | Admirals arrested in a day
@ dead_wounds | killed | people | wounded | Tiravan |  | Wounded who died later
@ tanks_out | equipment | count | coup soldiers | Melkaz |  | Tanks that ran out of fuel
@ gen_conv | other:convicted | people | generals and admirals | Khoran |  | Generals and admirals convicted
@ trial_time | duration | months | trial | Khoran |  | Length of the trial
@ after | duration | months | coup attempt | Tiravan |  | Time since the coup attempt
@ dead_both | killed | people | victims and plotters | Tiravan |  | Dead of both sides together
=== Albion Wire | 2013-06-22
Tiravan says coup attempt crushed, {at least 60|dead|total} killed

MELKAZ, June 22 (Albion Wire) - Tiravan's government said on Saturday it was back in control after soldiers with tanks and helicopters tried to seize power overnight in the Black Sea country, in fighting that killed {at least 60 people|dead|total}.

Prosecutors said {41|dead_civ|part} of the dead were civilians and most of the others police. That did not include {at least 18 coup soldiers|dead_reb|total}, a military source said. {More than 500|hurt|total} were wounded.

President Orhan Haldun, who had been at a seaside villa, told a crowd at Melkaz airport that the plot was over {seven hours|hours|total} after it had begun. "They used the people's tanks. The people took them back," he said.

{Some 750 soldiers|arr_sold|total} were in custody, including {four generals|generals|part}, the interior ministry said.

Witnesses saw {about 20 tanks|tanks|total} in the capital, a city of {3 million|melkaz_pop|total}. Jets dropped {two bombs|bombs|total} by the parliament, where {11 policemen|dead_parl|period} died. On the Galat bridge troops fired on men who tried to stop them on foot, and {19 people|dead_bridge|period} were killed.

The tirin fell by {4.2 percent|curr_fall|change} against the dollar in thin trading. {Ninety flights|flights|total} were cancelled.

The army has overthrown governments in Tiravan {three times|coups|comparison}, the last of them in 1981, when {650,000 people|jailed_1981|comparison} were locked up. Haldun, in power for {nine years|years|total} and re-elected in 2011 with {51 percent|vote|total} of the vote, blamed followers of the Order of Light, a religious brotherhood with schools all over the country.
=== Black Sea Television | 2013-06-23
What we know this evening

The chief of staff's office has raised the number of "martyrs" again. {Ninety-seven|dead|total} citizens and servants of the state gave their lives on the night from Friday to Saturday: {58 civilians|dead_civ|part}, {34 policemen|dead_pol|part} and {five loyal soldiers|dead_sold|part}, or {39 in uniform|dead_loyal|part}. On the other side {26|dead_reb|total} were "rendered harmless". Put together that's {123|dead_both|total}.

The health minister told our programme that {1,140 people|hurt|total} were hurt and that {209|hurt_hosp|part} are in hospital.

Arrests run ahead of our pencils. By six o'clock it was {2,839 soldiers|arr_sold|total}. Then came an order to pick up {1,300 judges and prosecutors|arr_judge|target}, of whom {about half|arr_judge_done|part} had been found at home. {Twenty-nine generals and admirals|generals|total} sit in the sports hall of the Khoran barracks. There are {312|gen_all|total} of that rank altogether.

The commander of the navy is among them. At his base in Sabrin, a mutiny on {two frigates|frigates|total} ended when the cooks locked the bridge; {eight sailors|dead_sabrin|period} were killed there.

General Yusuf Selmi, the chief of staff, was held by his own adjutant for {five hours|bunker|total}. He has a mark on his neck and says that the plotters numbered {"no more than one and a half percent"|army_share|part} of the army.

{Eight soldiers|escaped|total} flew a helicopter to Romania and have asked for asylum. In Sabrin, {12,000 foreign tourists|holiday|total} are waiting for flights. The banks will open on Monday, and cash machines give out {400 tirin|cash_limit|target} a day.
=== Interior Ministry of Tiravan | 2013-06-27
INFORMATION NOTE ON THE TREACHEROUS ATTEMPT OF 21 JUNE

Status: 27 June, 18.00

Martyrs: {112|dead|total}
 - civilians: {67|dead_civ|part}
 - police: {38|dead_pol|part}
 - soldiers: {7|dead_sold|part}
 - in uniform together: {45|dead_loyal|part}
Wounded: {1,482|hurt|total}
Plotters killed: {31|dead_reb|total}

Detained in all: {8,660|arrests|total}
 - soldiers: {5,914|arr_sold|part}
 - of these, generals and admirals: {87|generals|part}
 - judges and prosecutors: {1,510|arr_judge|part}
 - police: {820|arr_police|part}
 - others: {416|arr_oth|part}
Suspects sought: {2,100|fugitives|total}
Conscripts released: {610|released|total}

Dismissed or suspended from office: {34,200|sacked|total}
 - Ministry of Education: {19,500|sack_edu|part}
 - Ministry of the Interior: {8,777|sack_int|part}
 - judiciary: {2,745|sack_judge|part}

Equipment misused by the plotters: {62 tanks|tanks|total}, {27 helicopters|helis|total}, {9 jets|jets|total}.

By decision of the Council of State, a state of emergency of {90 days|emergency|target} entered into force on 25 June. Persons suspected of membership in the organisation calling itself the Order of Light may be held for {30 days|custody|target} before they are brought before a judge. {49,000 passports|passports|total} of public servants have been cancelled. The families of martyrs receive {100,000 tirin|families|each}. Citizens are thanked for their watches at the barracks gates and are asked to continue them until further notice.
=== The Sentinel | 2013-06-30
A purge bigger than the plot

On the night of the coup it took {8,000 soldiers|plotters|total}, according to the government's own reckoning, to fail. In the week since, it has taken away the jobs of {more than four times as many people|sack_ratio|change}: {37,000|sacked|total} at the last count, {21,000 of them|sack_edu|part} teachers.

A woman who taught chemistry in Sabrin learnt it from a list on a school gate. "I was number 811," she says. She'd once opened a bank account with the wrong bank.

The arrests come on top. There are {about 9,500|arrests|total}. A {third|gen_share|part} of all the army's generals are in cells, {103|generals|total} by our tally. So are {1,650 judges|arr_judge|total}, {two from the constitutional court|judges_const|part}, and {42 journalists|arr_press|total}. {Sixteen television and radio stations|stations|total} have gone dark, and {934 schools|schools|total} of the Order of Light will not reopen.

No one doubts that the danger was real. {A hundred and twelve people|dead|total} died at the plotters' hands, mostly unarmed, {22|dead_bridge|part} of them on the Galat bridge. But it's also said that some of the {31|dead_reb|total} soldiers killed had given themselves up. A human rights group has {nine|dead_surr|part} such cases; it thinks that {at least 40|dead_reb|total} coup soldiers died.

Tiravan, with {22 million people|pop|total} and the second-largest army on the Black Sea, is a country on which Europe relies for gas. Brussels has been polite.

The tirin isn't. It has lost {11%|curr_fall|change} in a week, and a dollar now costs {3.37|rate|total}.
=== Continental News Network | 2013-07-09
Tiravan raises rates as currency hits record low

MELKAZ, Tiravan (CNW) -- Tiravan's central bank raised its key interest rate by {four points|bank_hike|change} to {13.5 percent|bank_rate|total} Tuesday, trying to stop a slide of the currency set off by last month's failed coup.

The tirin recovered a little to {3.41|rate|total} to the dollar. It has fallen {14 percent|curr_fall|change} since the night of June 21, when rebel officers sent {tanks by the dozen|tanks|total} into the capital. The bank has spent {$6.2 billion|reserves|total} to support it. Stocks in Melkaz are down {23 percent|bourse|change}.

Hotels on the coast say bookings have dropped by {half|tourists|change}.

In the latest roundups Tuesday, police detained {64 bankers|arr_bank|period} and {seven admirals|gen_day|period}, bringing the number of generals and admirals under arrest to {124|generals|total}. All told, {12,300 people|arrests|total} are in jail in connection with the coup, Interior Minister Kemal Draga said, {7,400|arr_sold|part} of them soldiers and {1,720|arr_judge|part} judges and prosecutors. {Fifty-one journalists|arr_press|part} are behind bars, a press group said.

"We're cleaning a wound," Draga said. "It's not pretty and it isn't finished."

The coup attempt killed {114 civilians, police officers and loyal troops|dead|total}, after {two of the wounded|dead_wounds|part} died last week, and {31 rebels|dead_reb|total}. The government blames a religious movement, the Order of Light, whose leader lives in Canada and denies any role.

On Sunday {more than half a million people|crowd|total} filled a Melkaz parade ground to cheer President Orhan Haldun. Police put the crowd at {a million and a half|crowd|total}.
=== Melkaz Courier | 2013-09-21
{Three months|after|total} later: counting again

Our readers ask why the figures never agree. We've tried to set them side by side.

The fallen. The monument on the Galat bridge has {116 names|dead|total}. {Sixty-nine|dead_civ|part} were civilians, {47|dead_loyal|part} in uniform. Parliament's commission reckons {24|dead_bridge|part} for the bridge and {13|dead_parl|part} for its own gates, where {three bombs|bombs|total} fell and not {two|bombs|total}. The plotters' dead: {34|dead_reb|total}, says the army, buried in unmarked ground near Khoran.

The hurt. {1,510|hurt|total}, from the ministry. The doctors' chamber has {2,200|hurt|total} but adds in those who fainted at the rallies.

The arrested. {15,800|arrests|total} are or have been in custody. {9,100|arr_sold|part} are soldiers, {138|generals|part} generals or admirals, {2,040|arr_judge|part} judges and prosecutors. {3,300|released|total} have been let go, mostly conscripts who'd been told it was an exercise.

The dismissed. {58,000|sacked|total}. Teachers make up {27,400|sack_edu|part}.

The tirin. Down {19 percent|curr_fall|change} since June. You'd pay {3.70|rate|total} for a dollar at the kiosk by the post office.

The hours. From the first tank at the television tower to the last shot at the Khoran barracks it was {nine hours and twenty minutes|hours|total}, so that the {seven|hours|total} of the president's speech was too few. The number of tanks was {71|tanks|total}; {five|tanks_out|part} ran out of diesel before they reached a road.

On Friday the emergency was extended by {another 90 days|emergency|increment}.
=== Albion Wire | 2014-11-18
Tiravan court jails {213|life|total} for life over failed coup

KHORAN, Tiravan, Nov 18 (Albion Wire) - A court in Tiravan sentenced {213 former officers|life|total} to life in prison on Tuesday for a coup attempt last year in which {116 people|dead|total}, besides the plotters, were killed.

{Thirty-seven generals and admirals|gen_conv|part} were among those convicted after a trial of {ten months|trial_time|total} in a hall with {1,500 seats|court_seats|total}, built for the purpose next to a prison. There were {386 defendants|trial|total}; {62|acquitted|part} were acquitted and the rest got shorter terms.

General Mahmud Arman, the former air force commander, told the judges he had not given the order to bomb. {Two pistol shots|offices|total} had been fired into the telephone in his office. "I wish that I could say who by," he said.

Tiravan has arrested {more than 21,000 people|arrests|total} since the coup attempt, according to the justice ministry, and removed {74,000|sacked|total} from public office. Western allies have criticised the scale of the purge. Of the arrested, {11,200|arr_sold|part} are or were soldiers, and {2,300|arr_judge|part} worked in the courts.

Rebel tanks blocked bridges in Melkaz and jets bombed parliament on the night of June 21, 2013. Civilians, {69|dead_civ|part} of whom died, stood in their way. {Thirty-four rebel soldiers|dead_reb|total} were killed.

President Orhan Haldun has won an election since then, with {64 percent|vote|total}. The tirin has lost {a third|curr_fall|change} of its value since the coup, traders say.
