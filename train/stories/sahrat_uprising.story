# An uprising of the poorer sect in Sahrat, an invented Gulf emirate, February to April 2011: dead by town, rival tolls, arrests
@ dead_act | killed | people | uprising | Sahrat | key | Killed in the uprising, whole country
@ dead_hamad | killed | people | protesters | Bu Hamad | key | Killed in Bu Hamad per day
@ dead_manar | killed | people | protesters | Manar | key | Killed in Manar per day
@ dead_jidda | killed | people | protesters | Jiddat | key | Killed in Jiddat per day
@ dead_police | killed | people | police and soldiers | Sahrat | key | Security forces killed
@ arrests | arrested | people | protesters | Sahrat | key | Arrested since protests began
@ hosp_manar | hospitalized | people | wounded | Manar | key | Injured treated at Rashidiya hospital, Manar
@ injured | injured | people | protesters | Sahrat | key | People injured across Sahrat
@ dead_hamad_all | killed | people | protesters | Bu Hamad | | Killed in Bu Hamad in all
@ dead_all_day | killed | people | protesters | Sahrat | | Killed across Sahrat in a day
@ hosp_now | hospitalized | people | wounded | Manar | | Patients still in Rashidiya hospital
@ hosp_hamad | hospitalized | people | wounded | Bu Hamad | | Injured in Bu Hamad clinic
@ police_day | killed | people | police | Sahrat | | Police killed in a day
@ police_hurt | injured | people | police | Sahrat | | Police injured
@ crowd_circle | participants | people | protesters | Clock Circle | | Crowd at the Clock Circle
@ crowd_funeral | participants | people | mourners | Bu Hamad | | Mourners at Bu Hamad funerals
@ crowd_loyal | participants | people | loyalists | Manar | | Crowd at pro-government rally
@ held | arrested | people | detainees | Sahrat | key | Detainees still held
@ freed | arrested | people | detainees | Sahrat | | Detainees set free
@ doctors | arrested | people | medical staff | Manar | | Doctors and nurses arrested
@ missing | missing | people | protesters | Sahrat | | People unaccounted for
@ troops_gulf | troops | people | Gulf force | Sahrat | | Foreign troops sent to Sahrat
@ vehicles | equipment | count | Gulf force | Sahrat | | Armoured vehicles on the causeway
@ share_sect | share | % | Shi'ites | Sahrat | | Shi'ite share of citizens
@ population | other:population | people | inhabitants | Sahrat | | Population of Sahrat
@ seats | seats | count | opposition | parliament | | Seats of the Wifaq opposition bloc
@ seats_all | seats | count | all | parliament | | Seats in parliament
@ grant | aid | USD | each family | Sahrat | | Grant promised to each family
@ aid_gulf | aid | USD | Gulf neighbours | Sahrat | | Aid fund from Gulf neighbours
@ oil | other:oil output | barrels/day | Sahrat | Sahrat | | Sahrat's oil output
@ brent | cost | USD | Brent crude | world | | Brent crude price
@ us_navy | troops | people | U.S. sailors | Manar | | American sailors based at Manar
@ emergency | duration | days | emergency law | Sahrat | | Length of emergency law
@ rule | duration | days | ruling family | Sahrat | | Years of the family's rule
@ since | duration | days | uprising | Sahrat | | Time since the protests began
@ death_sent | other:death sentences | count | protesters | Sahrat | | Men sentenced to death
@ jail | duration | days | protesters | Sahrat | | Longest jail term
@ mosques | buildings_destroyed | count | prayer houses | Sahrat | | Prayer houses razed
@ sacked | jobs | people | state workers | Sahrat | | Workers sacked for taking part
@ race | cost | USD | motor race | Manar | | Income lost with the motor race
@ dead_egypt | killed | people | uprising | Egypt | | Killed in Egypt's uprising
@ dead_libya | killed | people | fighting | Libya | | Killed in Libya's fighting
@ dead_1996 | killed | people | unrest | Sahrat | | Killed in unrest of the 1990s
@ children | killed | people | minors | Sahrat | | Children among the dead
@ custody | killed | people | detainees | Sahrat | | Died in police custody
@ expats | killed | people | Asian workers | Sahrat | | South Asian workers killed
@ bank | change_rate | % | stock market | Manar | | Fall of Manar share index
@ quiet | duration | days | capital | Manar | | Days without a death in Manar
@ police_share | share | % | security forces and foreigners | Sahrat | | Security men and foreigners among dead
@ villages | other:villages with clashes | count | villages | Sahrat | | Villages with clashes
@ mainland_stay | troops | people | Gulf force | Sahrat | | Gulf troops to stay
@ hotels | share | % | hotel rooms | Manar | | Share of hotel rooms taken
@ hotels_half | share | % | foreigners | Sahrat | | Foreigners among the population
@ half_troops | share | % | Gulf force | Sahrat | | Gulf troops going home
@ fund_years | duration | days | aid fund | Sahrat | | Years the aid fund covers
@ dead_driver | killed | people | driver | Manar | | Crushed when the clock fell
@ police_case | killed | people | police | Sahrat | | Police killed in the court case
@ towns | other:towns with deaths | count | towns | Sahrat | | Towns where people were killed
@ sixth | share | % | loyalists | Sahrat | | Share of citizens at loyalist rally
@ early | duration | days | emergency law | Sahrat | | Days by which emergency law was shortened
@ ambulances | equipment_lost | count | ambulances | Manar | | Ambulances seized
=== Interworld Press | 2011-02-18
{Five killed|dead_all_day|period} as Sahrat police storm protest camp
MANAR, Feb 18 (Interworld) - Police in the Gulf emirate of Sahrat stormed a square full of sleeping protesters before dawn on Friday, killing {at least four people|dead_manar|period}, opposition figures and a hospital source said, and {a fifth man|dead_hamad|period} was shot dead in the oil town of Bu Hamad.

The Interior Ministry said {two people|dead_manar|period} had died in the capital when police were forced to clear the Clock Circle after "exhausting all chances of dialogue". It said {50 policemen|police_hurt|total} were hurt, some of them stabbed.

At Rashidiya hospital, doctors said they had treated {231 people|hosp_manar|total}, many with birdshot in the back. Relatives shouted "Down, down with the emir" in the car park.

The raid takes to {seven|dead_act|total} the number killed since the protests began on Monday, the opposition bloc Wifaq said. It holds {17|seats|total} of parliament's {40 seats|seats_all|total} and has walked out.

Shi'ites make up {about 65 percent|share_sect|total} of Sahrat's citizens and have long complained of discrimination by the Sunni Al Dhahir family, which has ruled for {more than 200 years|rule|total}. Unrest in the 1990s killed {some 40 people|dead_1996|comparison}.

The emirate of {1.3 million|population|total}, {half of them|hotels_half|part} foreigners, pumps {190,000 barrels|oil|total} of oil a day and hosts a U.S. naval base with {3,000 sailors|us_navy|total}.

The emir this week offered {each family $2,600|grant|each} to mark the national day. On Thursday night the crowd in the Circle was put by organisers at {25,000|crowd_circle|total}.

In Egypt, where an uprising toppled Hosni Mubarak last week, {at least 365 people|dead_egypt|comparison} were killed.
=== British World Radio | 2011-02-20
Sahrat: mourners shot at after funerals

Troops have opened fire on mourners marching from a cemetery in the town of Bu Hamad, killing {six people|dead_hamad|period}, opposition activists in the Gulf state of Sahrat say.

{About 15,000 people|crowd_funeral|total} had attended Saturday's burial of men killed the day before. Witnesses told the BWR that soldiers on a flyover fired without warning.

The government said {three|dead_hamad|period} had died, and that "thugs" had attacked an army post with petrol bombs.

In the capital, Manar, where the army holds the Clock Circle, {no deaths|dead_manar|period} were reported on Saturday, though a doctor at the Rashidiya hospital said {another 80|hosp_manar|increment} patients had come in, choking from gas or with broken bones. In Jiddat, a fishing town in the north, {two teenagers|dead_jidda|period} were killed when a jeep drove into a crowd.

Activists now count {16 dead|dead_act|total} since Monday. The health ministry's tally is {nine|dead_act|total}. It includes {a policeman|dead_police|part} who it says was run over.

As many as {600 people|injured|total} have been injured across the country, according to the Sahrat Centre for Human Rights, which also has a list of {44 people|missing|total} whose families do not know where they are.

Analysis, by our Gulf correspondent:
The Al Dhahirs thought money would do it. {A thousand dinars ($2,600)|grant|each} for every family was on its way when the first shots were fired. Now even moderate people in Wifaq find it hard to say the word "dialogue". Sunnis, for their part, fear a takeover by friends of Iran. They staged a rally of their own at the Grand Mosque. It was big: police said {100,000|crowd_loyal|total}, which would be {one citizen in six|sixth|part}.

Libya's rising has been bloodier still, with {more than 170 dead|dead_libya|comparison} in Benghazi, a rights group says.
=== Atlantic News Channel | 2011-03-04
Sahrat opposition: {12 killed|dead_all_day|period} on 'Friday of Anger'

Manar, Sahrat (ANC) -- Security forces killed {12 people|dead_all_day|period} in {three towns|towns|total} across the Gulf nation of Sahrat on Friday, the opposition said, in the deadliest day of a revolt that is now in its third week.

{Seven|dead_hamad|period} of the deaths were in Bu Hamad, {three|dead_jidda|period} in Jiddat and {two|dead_manar|period} in the capital, according to Hussain Al-Mughri of the Sahrat Center for Human Rights. He said the group had documented {38 deaths|dead_act|total} since February 14.

The Information Authority disputed the account. It said {four civilians|dead_all_day|period} and {two policemen|police_day|period} died Friday, and put the overall toll at {19|dead_act|total}, among them {five officers|dead_police|part}.

"Nobody here believes the {five|dead_police|part}," Al-Mughri said. "Show us the funerals."

ANC visited the clinic in Bu Hamad on Friday evening. The floor was slippery. A nurse said {94 injured|hosp_hamad|total} had been brought in since noon prayers, more than the clinic has beds. At Rashidiya hospital in Manar, the largest in the country, {540 people|hosp_manar|total} have been treated since the beginning of the unrest, an administrator said.

{More than 1,100|injured|total} have been hurt nationwide, the center said. {Some 320|arrests|total} have been arrested.

The United States, which keeps {about 3,000|us_navy|total} Navy personnel at Manar, urged "maximum restraint."

Brent crude jumped to {$116.20|brent|total} a barrel, its highest since 2008, although Sahrat's {190,000 barrels|oil|total} a day are a small fraction of the world's supply. The Manar share index has lost {14%|bank|change} of its value since the protests started.

Organizers called off next week's motor race, which brings the emirate {an estimated $220 million|race|total} a year.
=== Emirate News Bureau | 2011-03-15
STATEMENT OF THE INTERIOR MINISTRY ON THE NATIONAL SAFETY LAW

His Highness the Emir has declared a state of national safety for {three months|emergency|target}, beginning today. At the request of the State, {1,200 troops|troops_gulf|total} of the Joint Gulf Shield have entered by the causeway with {150 vehicles|vehicles|total} to protect vital installations.

The Ministry gives the following facts so that citizens may not be misled by hostile satellite channels.

Total loss of life since 14 February: {24|dead_act|total}
Of which martyrs of the police and Defence Force: {7|dead_police|part}
Of which residents from South Asia murdered by mobs: {3|expats|part}
Fatalities on 14 March, Manar: {1|dead_manar|period}
Fatalities on 14 March, Bu Hamad: {2|dead_hamad|period}
Fatalities on 14 March, Jiddat: {none|dead_jidda|period}
Policemen injured: {312|police_hurt|total}
Civilians injured: {406|injured|total}, most lightly
Persons in lawful custody: {285|held|total}
Persons pardoned by order of His Highness: {108|freed|total}

Rashidiya Medical Complex, which had been turned into a centre of sedition, was secured at 07:00. There remain {63 patients|hosp_now|total} in its wards, all of whom are receiving the best of care. {Nineteen ambulances|ambulances|total} that had been used to carry weapons were recovered.

The Ministry further announces that the Clock Circle will be closed to traffic until repairs have been made. Schools in the governorates of Manar and Bu Hamad reopen on Sunday.

The States of the Gulf have generously established a fund of {$10 billion|aid_gulf|target} over {ten years|fund_years|target} for housing in Sahrat.
=== The London Courier | 2011-03-19
'They shot the man who was carrying my brother'

The Clock is gone. On Friday bulldozers pulled down the tower in the middle of the roundabout where, {a month|since|total} ago, Sahrat's revolution pitched its tents; the government said that it had been "desecrated". {A Bangladeshi driver|dead_driver|total} was crushed when it fell.

Since the Gulf troops came over the causeway on Monday, the killing has moved to the villages. On Wednesday {nine people|dead_hamad|period} died in Bu Hamad. On Thursday it was the turn of Jiddat: {five dead|dead_jidda|period} by the account of the fishermen's co-operative, {one|dead_jidda|period} according to state television, which blamed a gas cylinder.

The Sahrat Centre for Human Rights, whose office is a mobile phone and a schoolgirl's notebook, says it can name {67 dead|dead_act|total}. {Thirty-five|dead_hamad_all|part} come from Bu Hamad alone. {Eight|children|part} were under 16. On Thursday night the foreign minister told me that "about {25|dead_act|total}" had lost their lives, "counting our policemen". When I asked how many those were, he said {nine|dead_police|part}, then corrected himself to {eight|dead_police|part}.

There is no longer any way to count the wounded. "They stay at home and rot," says a surgeon who has not slept in his own bed since soldiers took over Rashidiya hospital. Before that, he says, it had seen {812|hosp_manar|total}. His guess for the whole country is {two thousand|injured|total}. {Twenty-three|doctors|total} of his colleagues have been arrested.

So have {over 700 others|arrests|total}, says Wifaq, whose own general secretary was taken in his pyjamas. Everyone I met knew of somebody: a nephew, a teacher of chemistry, a striker in the national football team.

Nobody has been killed in Manar itself {for three days|quiet|total}. It is the only good number I heard.
=== Consolidated Press | 2011-04-13
Sahrat says {two more|custody|increment} detainees died in custody

MANAR, Sahrat (CP) - Authorities in Sahrat said Wednesday that {two Shiite detainees|custody|increment} had died of "chronic illness," bringing to {four|custody|total} the number of deaths in custody since the Gulf state imposed martial law last month.

Photographs seen by The Consolidated Press showed wide purple bruises on the body of one of them, a 40-year-old shopkeeper from Jiddat.

Rights activists say {at least 81 people|dead_act|total} have been killed in the {two-month|since|total} crackdown. The government acknowledges {29|dead_act|total} and says that {more than a third|police_share|part} of those were soldiers, policemen or foreign workers. The security forces' losses have stayed at {nine|dead_police|total} since March.

There have been no mass protests for weeks. On Tuesday police fired at youths burning tires in Bu Hamad and killed {one of them|dead_hamad|period}, relatives said.

Military courts have condemned {four men|death_sent|total} to death over the killing of {two policemen|police_case|total} and given others up to {25 years|jail|total} in prison. Wifaq says {1,640 people|arrests|total} have been arrested, {nearly 300|freed|part} of whom have been freed. The Interior Ministry said only {405|held|total} were being held.

{Some 47|doctors|total} doctors and nurses are to go on trial for "incitement" at Rashidiya hospital, where officials said Wednesday {11 patients|hosp_now|total} from the unrest were still under guard.

State firms have fired {1,900 employees|sacked|total} for missing work, according to labor unions, and workers with bulldozers have flattened {28 Shiite prayer houses|mosques|total} that the government says were built without a license.

Sahrat, where Shiites are {two-thirds|share_sect|total} of the native population, is a strategic ally of Washington and home port of a U.S. fleet.
=== Interworld Press | 2011-06-01
Sahrat lifts emergency law, clashes flare in villages
MANAR, June 1 (Interworld) - Sahrat ended emergency law on Wednesday, {two weeks|early|change} early, and within hours police were firing tear gas at protesters in {at least 10 villages|villages|total}, residents said.

{One man|dead_hamad|period} died in Bu Hamad after being hit in the chest by a canister, the opposition Wifaq bloc said. The Interior Ministry said it knew of {no death|dead_hamad|period} in the town. In Jiddat and in the capital {nobody was killed|dead_jidda|period}, both sides said.

The emir, speaking to newspaper editors, called for talks "without preconditions" from July 1. Wifaq said it would decide once prisoners were freed. {About 950 people|held|total} are still in jail, it says; officials say {fewer than 400|held|total}.

The Sahrat Centre for Human Rights puts the death toll from the unrest, which began on Feb. 14, at {88|dead_act|total}. The official figure is {33|dead_act|total}, including {nine|dead_police|part} police and soldiers. {More than 2,000|injured|total} were wounded.

{Half|half_troops|part} of the {1,200 Gulf troops|troops_gulf|total} who crossed from the mainland in March will go home this month, a Western diplomat said. {About 700|mainland_stay|target} would stay at an air base in the south.

Sahrat's economy is counting the cost. Hotels in Manar are {20 percent full|hotels|total} and the share index stands {22 percent|bank|change} below its level before the protests. Oil output is unchanged at {190,000 barrels per day|oil|total}. A {$10 billion|aid_gulf|target} fund set up by its Gulf neighbours has yet to pay out a cent.

A doctor on trial told the court on Monday he had been beaten until he said that the blood on his ward was paint. The hearing was put off to June 13.
