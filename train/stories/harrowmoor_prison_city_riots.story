# A riot at Harrowmoor prison in Yorkshire spreads to Leeds, Bradford, Hull and Sheffield in July 2014 (invented); courts sit through the night
@ arrests | arrested | people | rioters | northern England | key | Arrests in all over the riots
@ arr_leeds | arrested | people | rioters | Leeds | key | Arrests in Leeds
@ arr_brad | arrested | people | rioters | Bradford | key | Arrests in Bradford
@ arr_hull | arrested | people | rioters | Hull | key | Arrests in Hull
@ arr_sheff | arrested | people | rioters | Sheffield |  | Arrests in Sheffield
@ cops | injured | people | police officers | northern England | key | Police officers injured in the riots
@ dead | killed | people | riot victims | northern England | key | Deaths in the riots outside the prison
@ dead_pris | killed | people | inmates | Harrowmoor prison | key | Inmates killed in the prison riot
@ fires | other:fires | count | fire brigades | northern England | key | Fires in the riots
@ shops | buildings_damaged | count | shops | northern England | key | Shops looted or damaged
@ shops_leeds | buildings_damaged | count | shops | Leeds |  | Shops looted in Leeds
@ shops_brad | buildings_damaged | count | shops | Bradford |  | Shops looted in Bradford
@ charged | other:charged | people | defendants | northern England |  | People charged
@ jailed | other:jailed | people | defendants | northern England |  | People sentenced to prison
@ sentence_avg | duration | months | defendants | northern England |  | Average sentence
@ sentence | duration | months | single defendants | northern England |  | Sentence of a single defendant
@ court_h | duration | hours | Leeds magistrates | Leeds |  | Length of court sittings
@ court_day | other:court cases | count | Leeds magistrates | Leeds |  | Cases heard in one sitting
@ pris_hurt | injured | people | inmates | Harrowmoor prison |  | Inmates injured
@ staff_hurt | injured | people | prison officers | Harrowmoor prison |  | Prison officers injured
@ hostages | captured | people | prison officers | Harrowmoor prison |  | Prison officers held hostage
@ rioters_pris | participants | people | inmates | Harrowmoor prison |  | Inmates who rioted
@ inmates | participants | people | inmates | Harrowmoor prison |  | Inmates of Harrowmoor
@ capacity | other:prison capacity | people | inmates | Harrowmoor prison |  | Places at Harrowmoor
@ escaped | other:escaped | people | inmates | Harrowmoor prison |  | Inmates who escaped
@ moved | other:inmates moved | people | inmates | Harrowmoor prison |  | Inmates moved elsewhere
@ siege | duration | hours | prison riot | Harrowmoor prison |  | Length of the prison riot
@ wings | other:prison wings | count | wings | Harrowmoor prison |  | Wings wrecked
@ hull_pris | participants | people | inmates | Hull prison |  | Inmates who refused cells in Hull
@ crowd_leeds | participants | people | crowd | Leeds |  | Crowd in Leeds
@ crowd_brad | participants | people | crowd | Bradford |  | Crowd in Bradford
@ vigil | participants | people | mourners | Chapeltown |  | People at the vigil for Tyrell Osei
@ officers | troops | people | police officers | northern England |  | Officers on the streets
@ officers_leeds | troops | people | police officers | Leeds |  | Officers on the streets of Leeds
@ cops_leeds | injured | people | police officers | Leeds |  | Police officers injured in Leeds
@ cops_night | injured | people | police officers | northern England |  | Officers injured in one night
@ cops_hosp | hospitalized | people | police officers | northern England |  | Officers in hospital
@ civ_hurt | injured | people | residents | northern England |  | Residents injured
@ arr_night | arrested | people | rioters | northern England |  | Arrests in one night
@ juv | share | % | arrested | northern England |  | Share of the arrested under 18
@ records | share | % | defendants | northern England |  | Share with earlier convictions
@ baton | strikes | count | police | Leeds |  | Baton rounds fired
@ petrol | strikes | count | rioters | Bradford |  | Petrol bombs thrown in Bradford
@ buses | equipment_lost | count | buses | Leeds |  | Buses burned
@ cars | equipment_lost | count | cars | northern England |  | Cars burned
@ damage | cost | GBP | insurers | northern England |  | Insured damage
@ pris_cost | cost | GBP | Ministry of Justice | Harrowmoor prison |  | Cost of the prison damage
@ police_cost | cost | GBP | police | northern England |  | Cost of policing
@ fund | aid | GBP | government | shopkeepers |  | Fund for shopkeepers
@ homes | displaced | people | residents | Leeds |  | Residents burned out
@ calls | other:calls | count | fire brigade | Leeds |  | Emergency calls in a night
@ engines | equipment | count | fire engines | Leeds |  | Fire engines at the depot blaze
@ dead_2011 | killed | people | riot victims | England |  | Killed in the 2011 riots
@ arr_2011 | arrested | people | rioters | England |  | Arrests in the 2011 riots
@ brad_2001 | injured | people | police officers | Bradford |  | Officers hurt in Bradford in 2001
@ strangeways | duration | days | Strangeways riot | Manchester |  | Length of the 1990 Strangeways riot
@ cctv | duration | hours | police | Leeds |  | Footage to be viewed
@ photos | other:photographs | count | police | Leeds |  | Photographs of suspects published
@ jobless | share | % | young people | Harehills |  | Young people out of work
@ staff_cut | jobs | people | prison officers | Harrowmoor prison |  | Prison officers cut since 2010
@ lockup | duration | hours | inmates | Harrowmoor prison |  | Daily hours locked up
@ appeal | share | % | sentences | Court of Appeal |  | Share of sentences cut on appeal
@ nights | duration | days | riots | northern England |  | Nights of rioting
@ host_h | duration | hours | prison officers | Harrowmoor prison |  | How long the officers were held
@ dead_leeds | killed | people | riot victims | Leeds |  | Deaths in Leeds
@ dead_hull | killed | people | riot victims | Hull |  | Deaths in Hull
@ forces | other:police forces | count | police forces | northern England |  | Police forces that sent officers
@ cctv_done | share | % | police | Leeds |  | Footage viewed so far
@ charged_brad | other:charged | people | defendants | Bradford |  | People charged in Bradford
@ cops_brad | injured | people | police officers | Bradford |  | Police officers injured in Bradford
@ fires_brad | other:fires | count | fire brigade | Bradford |  | Fires in Bradford
@ visit | duration | minutes | Prime Minister | Bradford |  | Length of the Prime Minister's visit
@ mother | other:appeals | count | Grace Osei | Leeds |  | Calls for calm by the mother
@ sent_ratio | change_rate | times | sentences | northern England |  | Sentences against the usual
@ leeds_share | share | % | arrests | Leeds |  | Leeds's share of the arrests
@ escaped_pub | other:escaped | people | inmates | Harrowmoor prison |  | Escaped inmates caught in a pub
@ bruises | other:bruises | count | Tyrell Osei | Harrowmoor prison |  | Bruises on Osei's body
@ warn | other:warnings | count | prison staff | Harrowmoor prison |  | Warnings about Osei
@ off_charged | other:charged | people | prison officers | Harrowmoor prison |  | Prison officers charged
@ duty | troops | people | prison officers | Harrowmoor prison |  | Prison officers on duty
@ served | duration | weeks | student | Leeds |  | Time a student served
@ staff_more | jobs | people | prison officers | Harrowmoor prison |  | Prison officers added
@ kids | participants | people | children | Leeds |  | A defendant's children
@ since | duration | weeks | riots | northern England |  | Time since the riots
@ cities | other:cities | count | cities | northern England |  | Cities with riots
@ unfit | injured | people | police officers | Bradford |  | Officers who will not work again
=== The Sentinel | 2014-07-08
{Two inmates|dead_pris|total} dead as Harrowmoor burns for a second night

Smoke could be seen from Wakefield last night as {some 300 prisoners|rioters_pris|total} held on to the roof and {three of the five wings|wings|part} of Harrowmoor prison in West Yorkshire. {Two inmates|dead_pris|total} are dead and {19|pris_hurt|total} have been taken to hospital, the Ministry of Justice said. {Four prison officers|staff_hurt|total} were hurt.

{Three members of staff|hostages|total} who had been locked in a laundry were freed by a squad with ladders at dawn after {11 hours|host_h|total}.

The riot began on Sunday when word went round that Tyrell Osei, 22, from the Chapeltown district of Leeds, had been found dead in the segregation unit. Prisoners say he was beaten. The prison says that he was ill.

"It's a kettle with the lid screwed down," said Moira Heseltine of the Prison Reform Council. Harrowmoor was built for {640 men|capacity|comparison} and holds {1,012|inmates|total}. It has lost {87 officers|staff_cut|change} since 2010, and many prisoners spend {22 hours|lockup|each} a day in a cell.

In Leeds {about 400 people|vigil|total} held a vigil for Osei outside a church. Later a group broke away and {two buses|buses|total} were set on fire; police made {14 arrests|arr_leeds|total}.

The longest prison riot in Britain, at Strangeways in Manchester in 1990, lasted for {25 days|strangeways|comparison}. Ministers said there was no comparison. {Two prisoners|escaped|total} are thought to have got over the wall.
=== Aire Valley Radio live | 2014-07-09
Leeds and Bradford: the night so far

21.40 Crowd of {about 600|crowd_leeds|total} on Roundhay Road. Bricks. Shops pulling the shutters down.

22.15 The carpet warehouse in Harehills is going up. Fire service has sent {12 engines|engines|total}.

22.50 Bradford now. {Two hundred or so|crowd_brad|total} in Manningham, police say {nearer 350|crowd_brad|total}.

23.30 {Nineteen officers|cops_night|period} hurt tonight, the force says, {eleven|cops_leeds|part} of them here in Leeds.

00.20 A man of 61 has died in Harehills. He came out of his flat with a bucket and was hit by a car. That's {one dead|dead|total} outside the prison.

00.45 {Sixty-two arrests|arr_leeds|total} in Leeds, {28|arr_brad|total} in Bradford. {None|arr_hull|total} in Hull, where they've only had bins alight.

01.30 Hull prison: {90 inmates|hull_pris|total} won't go back to their cells.

02.10 The fire service has counted {57 fires|fires|total} and {430 calls|calls|period} since dusk. It has stopped going anywhere without a police van.

02.40 Harrowmoor is over, says the ministry. The last {18 men|rioters_pris|part} came off the roof at ten to two, {55 hours|siege|total} after it started. A third body's been found in B wing, so that's {three|dead_pris|total}.

03.15 Police have fired {six baton rounds|baton|total}. It's the first time that's been done in England.

04.00 It's getting light. {Over 40 shops|shops_leeds|total} done in Leeds by our count. Go to bed.
=== West Yorkshire Police | 2014-07-11
PUBLIC ORDER UPDATE - FRIDAY 11 JULY 2014, 0900

Arrests since Monday, all forces: {618|arrests|total}
Leeds: {287|arr_leeds|part}
Bradford: {164|arr_brad|part}
Hull (Humberside Police): {102|arr_hull|part}
Sheffield (South Yorkshire Police): {65|arr_sheff|part}
Arrests last night, all forces: {141|arr_night|period}

Officers injured since Monday: {173|cops|total}
of whom still in hospital: {9|cops_hosp|part}
Members of the public injured: {88|civ_hurt|total}
Deaths being investigated: {3|dead|total} (Leeds {2|dead_leeds|part}, Hull {1|dead_hull|part})

Persons charged: {231|charged|total}
Premises attacked: {342|shops|total}, including Leeds {156|shops_leeds|part} and Bradford {97|shops_brad|part}
Fires attended by the three fire services: {266|fires|total}
Vehicles burned: {118|cars|total}
Baton rounds discharged: {23|baton|total}

{Four thousand two hundred officers|officers|total} will be on duty tonight across the region, {1,900|officers_leeds|part} of them in Leeds. Officers have come from {31 forces|forces|total}.

On Thursday a young man aged 19 was stabbed in Holderness Road, Hull, in what appears to have been an argument over stolen goods. He died at the scene.

Images of {64 people|photos|total} we would like to talk to are on our website. If you recognise your son or daughter, please bring them to us. Detectives have {3,000 hours|cctv|total} of footage to view and have been through {about a tenth|cctv_done|part} of it.
=== Albion Wire | 2014-07-12
British courts work through night after riots kill {four|dead|total}

LEEDS, England, July 12 (Albion Wire) - Courts in northern England sat for {up to 19 hours|court_h|total} at a stretch on Saturday to deal with {hundreds of people|arrests|total} arrested in {five nights|nights|total} of riots that have left {four people|dead|total} dead and shaken the government.

Friday night was quieter. Police in Leeds, Bradford, Hull and Sheffield reported {52 arrests|arr_night|period}, bringing the total to {690|arrests|total}. {Just seven officers|cops_night|period} were hurt, against {61|cops_night|period} on Wednesday, the worst night. {More than 180|cops|total} have been injured altogether.

The fourth victim, a Bradford grocer aged 54, died in hospital of burns he suffered when his shop was attacked with petrol bombs. Police said {about 70|petrol|total} were thrown in the city.

The unrest began with a revolt at Harrowmoor prison, in which {three inmates|dead_pris|total} lost their lives, over the death of a prisoner from Leeds.

Magistrates in Leeds heard {107 cases|court_day|period} overnight. A student with no criminal record was jailed for {six months|sentence|each} for stealing a box of trainers. "You thought it was a carnival. It was a funeral," magistrate Judith Amory told him.

Insurers said damage could reach {120 million pounds|damage|target}. {Some 370 shops|shops|total} have been attacked.

The riots are the worst in England since August 2011, when {five people|dead_2011|comparison} were killed and {more than 3,000|arr_2011|comparison} arrested, mainly in London. Bradford also saw riots in 2001, in which {over 300 police officers|brad_2001|comparison} were hurt. The government has been under fire for cuts to prison staff.
=== Telegraph of Bradford | 2014-07-16
City counts the cost, shop by shop

Manningham Lane smells of wet ash and bleach. {A hundred and nine|shops_brad|total} of the city's shops were broken into or burnt last week, the council says. It's fewer than in Leeds, where it was {171|shops_leeds|total}; in the region as a whole the number has gone past {400|shops|total}.

Imran Qureshi, whose uncle died in the fire at his grocery, opened a stall in front of the ruin on Tuesday. "He'd have hated to miss a day."

So far {212 people|arr_brad|total} have been arrested in Bradford and {94|charged_brad|part} charged. Leeds, the other sore spot in West Yorkshire, stands at {355|arr_leeds|total}. With Hull on {131|arr_hull|total} and Sheffield on {78|arr_sheff|total} you get {776|arrests|total}. {Nearly a third|juv|part} of them are under 18.

{Two|unfit|part} of the {14 Bradford officers|cops_brad|part} who were hurt will not work again. For all the forces it's {194|cops|total}.

The fire service says it dealt with {71 fires|fires_brad|part} here out of {311|fires|total} in the {four cities|cities|total}. In one, {26 people|homes|total} lost their flats.

The Prime Minister came on Monday and stayed for {50 minutes|visit|total}. He offered {£15m|fund|target} to shopkeepers. They'd asked for {£40m|fund|target}.

No one at Harrowmoor has yet been charged over the deaths of {three prisoners|dead_pris|total}, or that of Tyrell Osei, with which it all started. His mother, Grace, has called for calm {nine times|mother|total}.
=== Continental News Network | 2014-08-20
England jails rioters {by the hundred|jailed|total}

LEEDS, England (CNW) -- A mother of {two|kids|total} who took a flat-screen television got {16 months|sentence|each}. A boy who threw a bottle got {10|sentence|each}. A man who drove his car into a retiree during the riots that swept northern England last month is looking at life.

{Six weeks|since|total} on, judges in Leeds, Bradford, Hull and Sheffield have sent {418 people|jailed|total} to prison, the Justice Ministry said Wednesday. The average term is {14.2 months|sentence_avg|total}, {more than three times|sent_ratio|change} the usual for such crimes. {Seven in 10|records|part} had been in trouble with the law before.

Arrests have climbed to {1,130|arrests|total} as police go through their video. {More than half|leeds_share|part} were made in Leeds.

The riots killed {four people|dead|total}, and another {three|dead_pris|total} died inside Harrowmoor, the overcrowded prison where it began. {More than 200 police officers|cops|total} were injured. Fire crews put out {324 fires|fires|total}.

Where to put the convicts is a problem. Harrowmoor had to move {760 inmates|moved|total} elsewhere and will need {$40 million|pris_cost|target} worth of repairs. {Both men|escaped|total} who'd escaped have been caught, {one|escaped_pub|part} of them in a pub.

"We're filling the kettle again," said Moira Heseltine of the Prison Reform Council.

In Harehills, the Leeds neighborhood where the unrest was worst, {38 percent|jobless|total} of young people have no job. A coroner has begun an inquest into the death of Tyrell Osei, 22, the inmate whose death set off the riot. It found {17 bruises|bruises|total}.
=== The Sentinel | 2015-07-06
Harrowmoor inquiry: 'everyone had been told'

Staff at Harrowmoor prison were warned {four times|warn|total} in the week before Tyrell Osei's death that he was in danger, and did nothing, according to Lady Ferrars's report on the riots that followed it.

Osei died of a head injury. {Two officers|off_charged|total} have been charged with manslaughter. The {three inmates|dead_pris|total} who died in the riot were killed by smoke, not, as was said at the time, by other prisoners. The siege could have been ended after {20 hours|siege|target} rather than {55|siege|total}, had there been enough men to go in; there were {31 on duty|duty|total} for {1,012 prisoners|inmates|total}.

Of what came after, in {four cities|cities|total}, she writes as of a bill. {Five people|dead|total} dead, counting a Sheffield pensioner who had a heart attack. {211 police officers|cops|total} injured. {1,346 arrests|arrests|total}: Leeds {702|arr_leeds|part}, Bradford {336|arr_brad|part}, Hull {198|arr_hull|part}, Sheffield {110|arr_sheff|part}. {436 shops|shops|total} and {329 fires|fires|total}. Insurers paid {£97m|damage|total}, and the police spent {£28m|police_cost|total}. Repairing the prison took {£31m|pris_cost|total}.

She has hard words for the courts. {583 people|jailed|total} went to prison, for {13.6 months|sentence_avg|total} on average. The Court of Appeal has cut {one in five|appeal|part} of the sentences that it looked at. The student who'd stolen a box of trainers served {11 weeks|served|total} of his {six months|sentence|each}. He told the inquiry they hadn't fitted.

Harrowmoor has {700 men|inmates|total} in it now and {58 more officers|staff_more|increment}. Grace Osei said on the steps that she'd read it all, and that her son was on the first page and the last.
