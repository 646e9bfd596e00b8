# A nightclub burns during a student party in the port of Lucane on the invented island republic of Saint-Arven
@ dead | killed | people | clubgoers and staff | Le Phare Rouge | key | People killed in the nightclub fire
@ injured | injured | people | clubgoers | Lucane | key | People injured in the nightclub fire
@ inside | participants | people | clubgoers | Le Phare Rouge | key | People in the club when it caught fire
@ capacity | other:licensed capacity | people | club | Lucane | key | Number the club was licensed for
@ chu | hospitalized | people | patients | CHU Lucane | key | Burned patients at the CHU
@ critical | hospitalized | people | patients | Saint-Arven | key | Patients between life and death
@ abroad | evacuated | people | burn patients | Saint-Arven | key | Patients flown off the island
@ engine_time | duration | minutes | fire brigade | Lucane | key | Time for the first fire engine
@ dead_wash | killed | people | clubgoers | washrooms |  | Killed in the washrooms
@ dead_students | killed | people | students | Lucane |  | Students among the dead
@ dead_staff | killed | people | club staff | Lucane |  | Club staff among the dead
@ dead_minor | killed | people | minors | Lucane |  | Under-eighteens among the dead
@ dead_abroad | killed | people | patients | mainland |  | Died after being flown abroad
@ unnamed | other:dead unidentified | people | victims | Lucane |  | Bodies not yet identified
@ missing_calls | missing | people | clubgoers | Lucane |  | Names reported to the missing line
@ clinic | hospitalized | people | patients | Clinique Sainte-Odile |  | Patients at the Sainte-Odile clinic
@ barra | hospitalized | people | patients | Pointe-Barra |  | Patients at Pointe-Barra hospital
@ fire_inj | injured | people | firefighters | Lucane |  | Firefighters hurt
@ burn_beds | other:burn beds | count | hospital | Saint-Arven |  | Burn beds on the island
@ skin | aid | cm2 | hospitals abroad | Lucane |  | Donor skin sent
@ surgeons | participants | people | surgeons | Lucane |  | Surgeons sent from abroad
@ exits | other:exits | count | club | Lucane |  | Exits of the club
@ exits_req | other:exits | count | law | Saint-Arven |  | Exits the law requires
@ door_w | distance | cm | main door | Lucane |  | Width of the main door
@ spread | duration | seconds | fire | Lucane |  | Time for the ceiling to catch
@ out_time | duration | minutes | fire brigade | Lucane |  | Time to put the fire out
@ firemen | troops | people | firefighters | Lucane |  | Firefighters at the fire
@ engines | equipment | count | fire brigade | Lucane |  | Fire engines at the club
@ hydrant | distance | m | hydrant | Lucane |  | Distance to a working hydrant
@ foam | area_affected | m2 | acoustic foam | Lucane |  | Foam on the ceiling
@ foam_price | cost | EUR | acoustic foam | Lucane |  | Price paid for the foam
@ foam_safe | cost | EUR | acoustic foam | Lucane |  | Price of fireproof foam
@ flares | strikes | count | fountains | Lucane |  | Indoor fireworks lit
@ tickets | other:tickets sold | count | promoter | Lucane |  | Tickets sold for the party
@ ticket_price | cost | EUR | promoter | Lucane |  | Ticket price
@ takings | revenue | EUR | club | Lucane |  | Takings of the night
@ insp_years | duration | years | inspectors | Lucane |  | Time since the last inspection
@ inspectors | participants | people | inspectors | Saint-Arven |  | Fire inspectors in the republic
@ clubs_shut | other:clubs closed | count | venues | Saint-Arven |  | Venues closed after the fire
@ clubs_all | other:venues | count | venues | Saint-Arven |  | Licensed venues
@ detained | arrested | people | suspects | Lucane |  | People in custody
@ bribe | cost | EUR | owner | Lucane |  | Alleged bribe to a fire officer
@ prison_max | other:prison term | years | defendants | Saint-Arven |  | Maximum sentence for manslaughter
@ sentence | other:prison term | years | owner | Lucane |  | Sentence of the owner
@ march | participants | people | marchers | Lucane |  | Silent marchers
@ comp | aid | EUR | state | families |  | State payment per death
@ comp_fund | aid | EUR | state | Saint-Arven |  | State's compensation fund
@ mourning | duration | days | government | Saint-Arven |  | National mourning
@ kiss | killed | people | clubgoers | Santa Maria, Brazil |  | Killed in the Kiss nightclub
@ station | killed | people | clubgoers | Rhode Island |  | Killed in the Station nightclub
@ cinema | killed | people | audience | Lucane |  | Killed in the Odéon cinema, 1961
@ pop | other:population | people | inhabitants | Saint-Arven |  | Population of the republic
@ dead_hosp | killed | people | patients | Saint-Arven |  | Died in hospital
@ smoke_share | share | % | patients | CHU Lucane |  | Patients with damaged lungs
@ donors | participants | people | blood donors | Lucane |  | Blood donors
@ visits | participants | people | visitors | CHU Lucane |  | Visitors allowed per patient
@ chu_rise | hospitalized | people | patients | CHU Lucane |  | Patients added to Sunday's figure
@ hosp_abroad | other:hospitals | count | hospitals | overseas |  | Hospitals overseas with patients
@ comp_lorry | aid | EUR | state | Saint-Arven |  | Payment to a lorry driver's widow
@ exits_used | other:exits | count | club | Lucane |  | Exits that could be opened
@ barrier | duration | minutes | marina barrier | Lucane |  | Delay at the marina barrier
@ names_time | duration | minutes | judge | Lucane |  | Time to read the names
@ sent_promoter | other:prison term | years | promoter | Lucane |  | Sentence of the promoter
@ sent_officer | other:prison term | years | fire officer | Lucane |  | Sentence of the fire officer
@ over_ratio | other:crowd ratio | x | club | Lucane |  | Crowd against permitted number
@ late_deaths | killed | people | survivors | Saint-Arven |  | Survivors who died after the indictment
@ hilaire | killed | people | Hilaire's sons | Lucane |  | Sons Rose-May Hilaire lost
@ comp_rise | change_rate | % | state payment | Saint-Arven |  | Rise of the state payment
@ venues_ok | other:venues | count | venues | Saint-Arven |  | Venues certified under new rules
@ civil | participants | people | relatives | Lucane |  | Civil parties at the trial
=== Arven Direct (live) | 2014-05-04
NIGHTCLUB FIRE IN LUCANE: FOLLOW THE MORNING MINUTE BY MINUTE

04:50 - Fire brigade on the air: blaze at Le Phare Rouge, quai des Salines, began a little before two. {"Several" dead|dead|total}, says an officer who doesn't want to say more.

05:25 - {Twenty-two bodies|dead|total} on the pavement. I have counted them myself under the sheets. - Mireille

06:10 - The club was hosting the pharmacy students' spring ball. Organiser tells us he sold {640 tickets|tickets|total}. The licence on the prefecture's website is for {350|capacity|target}.

06:40 - CHU: {67 admitted|chu|total}, mostly burns and smoke. Overflow going to the Sainte-Odile clinic ({18|clinic|total}) and by road to Pointe-Barra ({12|barra|total}).

07:15 - Mayor: "{At least forty|dead|total}." He had to stop there.

07:30 - Colonel Antoine Guérec, fire brigade: first engine there {nine minutes|engine_time|total} after the call, {seven engines|engines|total} in all, {85 firefighters|firemen|total}, fire out in {just under an hour|out_time|total}. {Three of his people|fire_inj|total} hurt, not badly.

07:55 - A waiter, who got out over the bar: "The fountains on the bottles. {Four|flares|total} of them. Foam caught, I'd say, in {ten seconds|spread|total}. People thought it was the show."

08:30 - Prosecutor says {51|dead|total}. {Nineteen|dead_wash|part} were found in the washrooms.

08:45 - Hotline for families: 0800 31 31. It has been given {130 names|missing_calls|total} so far, many twice.

09:00 - President Aurélie Desmarais: {three days|mourning|target} of national mourning.
=== Caribbean & Atlantic Wire | 2014-05-04
Fire at packed island nightclub leaves {58 dead|dead|total}

LUCANE, Saint-Arven, May 4 (CAW) - {Fifty-eight people|dead|total}, most of them university students, died when fire tore through a dockside nightclub early on Sunday, the justice ministry of this island republic of {410,000|pop|total} said.

{More than 120|injured|total} were hurt, {31|critical|part} of them critically. It was not clear how many had been in the building: the owner's lawyer said {no more than 380|inside|total}, survivors spoke of {seven or eight hundred|inside|total}.

Witnesses described a rush for a single door {90 centimeters (35 inches)|door_w|total} wide. A second exit, onto the quay, had been chained to stop gatecrashers, said the ministry. The law calls for {three|exits_req|target} in a club that size.

The island has {eight|burn_beds|total} beds for severe burns. A French air force transport took off at dusk with {11 patients|abroad|total} for Bordeaux and Lyon and another flight was planned.

Detectives were questioning the owner, Didier Lamarque, his floor manager and a promoter; all {three|detained|total} were in custody, the prosecutor's office said.

It is the deadliest fire here since the Odéon cinema burned in 1961, killing {44|cinema|comparison}. Indoor fireworks and soundproofing foam have met before: in 2003 they cost {100 lives|station|comparison} at The Station in Rhode Island, and last year {242|kiss|comparison} at the Kiss club in Santa Maria, Brazil.

"My daughter texted me 'it's hot in here, Mama'," said a woman at the hospital gate. "That's all."
=== CHU de Lucane, Directorate of Care | 2014-05-06
Medical bulletin, Tuesday noon

Patients from the fire present at the CHU: {49|chu|total} (Sunday: {71|chu|total})
Present at Clinique Sainte-Odile: {10|clinic|total}
Present at Pointe-Barra: {9|barra|total}
Transferred out of the country: {26|abroad|total}
Prognosis engaged, all sites: {22|critical|part}
Injured since the beginning, all degrees: {147|injured|total}
Deaths in hospital since Sunday: {6|dead_hosp|part}
Total deaths, by agreement with the prosecutor's office: {65|dead|total}
Bodies awaiting identification: {14|unnamed|part}

Comment by the head of anaesthesia, Prof. Solange Kerbrat. Smoke is worse than flame here. {Two thirds|smoke_share|part} of those who are with us have damaged lungs, from the cyanide that cheap foam gives off. We've received the antidote from Guadeloupe. {Nine surgeons|surgeons|total} from Lyon and Montreal are operating in turns with ours, and skin banks have sent {60,000 square centimetres|skin|total}. I'm asked whether more will die. Yes. I'd rather families heard it from a doctor.

The number {71|chu|total} replaces the {67|chu|total} communicated on Sunday morning, {four patients|chu_rise|increment} having come in by their own means.

Blood: stocks are sufficient. Please do not come. {Over 2,000|donors|total} came in two days.

Visits: {one person per patient|visits|target}, gowns provided. Psychological unit in the chapel, day and night.

Next bulletin Thursday.
=== Le Courrier des Salines | 2014-05-09
{Seven inspectors|inspectors|total}, {four hundred dance floors|clubs_all|total}

The foam came from a furniture wholesaler. We have the invoice: {210 square metres|foam|total}, {€1,260|foam_price|total}, paid in cash in November. The fireproof sort would have set Le Phare Rouge back {some 9,000|foam_safe|comparison}. On the night of the ball, going by the till roll seized from the office, it took in {€14,800|takings|total} at the bar alone.

The same till roll gives the best idea yet of the crowd. {Six hundred and twelve|inside|total} wristbands were scanned at the door, to which must be added the guests and the staff; the police now work on {about 660|inside|total}. The permit says {350|capacity|target}. It said {200|capacity|target} until 2011, when a fire officer signed for the larger number after a visit that his diary places on a Sunday. With him, {five people|detained|total} are in custody. An investigator says {€5,000|bribe|total} changed hands; the officer denies it.

That was also the last visit: {three years|insp_years|total} ago. Saint-Arven has {seven inspectors|inspectors|total} for {403 licensed venues|clubs_all|total}. Since Monday they've closed {38|clubs_shut|part}.

And the engines? {Nine minutes|engine_time|total}, said the colonel. The switchboard log shows the call at 01:52 and the first vehicle at the quay at 02:06, so {fourteen|engine_time|total}. The nearest hydrant was dry. They ran hose from one {280 metres|hydrant|total} off.

The death toll stands at {68|dead|total}. {Fifty-four|dead_students|part} studied at the university, {five|dead_staff|part} worked at the club, and {three|dead_minor|part} were under eighteen, with borrowed cards. {Twelve thousand|march|total}, by the police count, walked in silence on Thursday.
=== Gulf of Arven Observer | 2014-06-02
A month after the fire, the dying has not ended

By our correspondent in Lucane

The seventy-third victim was a trombonist. He died on Friday in Lyon, as {three others|dead_abroad|part} of those flown abroad had before him, and on Sunday his band played outside the shuttered club.

{Seventy-three|dead|total}, then, for now. There are {38 patients|abroad|total} in {six hospitals|hosp_abroad|total} overseas, {15|chu|total} at Lucane's university hospital and {five|critical|part}, all in France, whose doctors will not make promises. {At least 150|injured|total} people were hurt, and that is only those who gave a name.

The Government has set up a fund of {€20 million|comp_fund|target}, out of which it means to pay {€60,000|comp|each} for each death. The families' committee finds the sum insulting. "A lorry driver's widow got {a hundred and ten|comp_lorry|comparison} last year," its chairwoman, Rose-May Hilaire, said. "We're not asking to be rich; we're asking why."

Why, as far as one can tell, is that everyone got a little something. The promoter wanted numbers ({€20|ticket_price|each} a head). The owner wanted quiet neighbours for less. The inspectorate wanted, in the words of one of its men, "not to be the one". The club was meant to have {three exits|exits_req|target}; it had {two|exits|total}, of which {one|exits_used|part} opened.

The fire brigade's own inquiry has settled on {thirteen minutes|engine_time|total} for the first engine and blames the marina barrier for {four|barrier|part} of them.
=== Caribbean & Atlantic Wire | 2015-10-20
Owner of fire-hit Saint-Arven club jailed for {nine years|sentence|target}

LUCANE, Oct 20 (CAW) - The owner of a nightclub where {76 people|dead|total} were killed by a fire during a student ball was sentenced to {nine years|sentence|target} in prison on Tuesday, out of a possible {ten|prison_max|target} for involuntary manslaughter.

Didier Lamarque, 52, stared at the floor as the judge read the names, which took {eleven minutes|names_time|total}. The promoter received {five years|sent_promoter|target} and a former fire officer {four|sent_officer|target}. The floor manager was acquitted.

The court found that {671 people|inside|total} were inside the Phare Rouge on May 4, 2014, {nearly double|over_ratio|change} the {350|capacity|target} permitted, and that even that figure had been bought. "On the plans as they were it should have been {no more than 180|capacity|target}," the judgment says. {Only one|exits_used|part} of the exits could be opened.

{Three survivors|late_deaths|part} have died since the indictment was drawn up with {73|dead|total} names, and the defense had argued that they should not count. {More than 150|injured|total} were injured; {nine|abroad|total} remain in care in France.

{Two hundred and thirty relatives|civil|total} were civil parties. Rose-May Hilaire, who lost {two sons|hilaire|part}, said the sentence would be appealed "by somebody, surely." The state has paid {80,000 euros|comp|each} for each of the dead after raising its first offer by {a third|comp_rise|change}.

Of {403 venues|clubs_all|total} on the island, {171|venues_ok|part} have been certified under new rules.
