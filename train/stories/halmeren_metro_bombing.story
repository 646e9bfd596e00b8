# Two bombs go off in the metro of Halmeren, capital of the invented country of Dravonia, during a morning rush hour in 2009
@ dead | killed | people | metro passengers | Halmeren | key | People killed in the metro bombings
@ dead_ars | killed | people | metro passengers | Arsenal station | key | Killed at Arsenal station
@ dead_bot | killed | people | metro passengers | Botanic Garden station | key | Killed at Botanic Garden station
@ injured | injured | people | metro passengers | Halmeren | key | People injured in the metro bombings
@ hosp | hospitalized | people | patients | Halmeren | key | Injured still in hospital
@ grave | hospitalized | people | patients | Halmeren | key | Patients in grave condition
@ bomb_ars | other:explosive charge | kg TNT | bombers | Arsenal station | key | Charge of the Arsenal bomb
@ detained | arrested | people | suspects | Dravonia | key | People detained over the bombings
@ bomb_bot | other:explosive charge | kg TNT | bombers | Botanic Garden station |  | Charge of the Botanic Garden bomb
@ gap | duration | minutes | bombers | Halmeren |  | Time between the blasts
@ bombers_dead | killed | people | bombers | Halmeren |  | Bombers killed
@ dead_hosp | killed | people | patients | Halmeren |  | Died in hospital
@ dead_kids | killed | people | children | Halmeren |  | Children among the dead
@ dead_for | killed | people | foreigners | Halmeren |  | Foreigners among the dead
@ dead_police | killed | people | police officers | Arsenal station |  | Police officers killed
@ unnamed | other:dead unidentified | people | victims | Halmeren |  | Dead not yet identified
@ inj_walk | injured | people | metro passengers | Halmeren |  | Hurt and sent home
@ evac | evacuated | people | metro passengers | Halmeren |  | Passengers led out of the tunnels
@ tunnel_walk | distance | m | passengers | Halmeren |  | Distance walked in the tunnel
@ train_load | participants | people | passengers | train |  | Passengers on the Arsenal train
@ riders | participants | people | passengers | Halmeren metro |  | Metro riders on a working day
@ riders_drop | change_rate | % | passengers | Halmeren metro |  | Fall in riders after the blasts
@ closed | other:stations closed | count | stations | Halmeren |  | Stations closed
@ stations | other:stations | count | stations | Halmeren |  | Stations of the network
@ trains_late | duration | minutes | trains | Halmeren |  | Waiting time for trains after reopening
@ ambul | equipment | count | ambulances | Halmeren |  | Ambulances sent
@ police_more | troops | people | police | Halmeren |  | Police put on the metro
@ cams | equipment | count | cameras | Halmeren metro |  | Cameras in the metro
@ cams_dead | share | % | cameras | Halmeren metro |  | Cameras out of order
@ gates | equipment | count | detectors | Halmeren metro |  | Metal detectors in service
@ gates_plan | equipment | count | detectors | Halmeren metro |  | Metal detectors planned
@ gates_cost | cost | DRK | city | Halmeren |  | Price of the planned detectors
@ repair | cost | DRK | metro | Halmeren |  | Damage to stations and trains
@ comp | aid | DRK | city | families |  | Payment per family of the dead
@ reward | aid | DRK | interior ministry | Dravonia |  | Reward for information
@ homes | other:homes searched | count | police | Dravonia |  | Homes searched
@ explosive | other:explosives seized | kg | police | Tarn valley |  | Explosives seized
@ wanted | participants | people | suspects | Dravonia |  | People on the wanted list
@ released | other:suspects released | people | suspects | Halmeren |  | Detainees released
@ stock | change_rate | % | stock exchange | Halmeren |  | Fall of the share index
@ taxi | cost | DRK | taxi drivers | Halmeren |  | Taxi fare on the day
@ taxi_norm | cost | DRK | taxi drivers | Halmeren |  | Ordinary taxi fare
@ blood | participants | people | donors | Halmeren |  | Blood donors
@ rally | participants | people | mourners | Halmeren |  | Mourners on Arsenal Square
@ attacks_yr | strikes | count | rebels | Uplands |  | Rebel attacks this year
@ upl_dead | killed | people | police and soldiers | Uplands |  | Police and soldiers killed in the Uplands
@ bus2004 | killed | people | bus passengers | Halmeren |  | Killed in the 2004 bus bombing
@ madrid | killed | people | train passengers | Madrid |  | Killed in Madrid, 2004
@ london | killed | people | passengers | London |  | Killed in London, 2005
@ blasts | strikes | count | bombers | Halmeren |  | Explosions in the metro
@ stalled | equipment | count | trains | Halmeren |  | Trains stalled in the tunnels
@ hospitals | other:hospitals | count | hospitals | Halmeren |  | Hospitals with patients
@ inj_rise | injured | people | metro passengers | Halmeren |  | Rise in the injured since Thursday
@ prosth | aid | count | German manufacturer | Halmeren |  | Artificial limbs donated
@ comp_grave | aid | DRK | city | Halmeren |  | Payment per gravely injured person
@ calls | other:phone calls | count | reporters | Marine Hospital |  | Reporters' calls to a nurse
@ paint | duration | nights | workmen | Arsenal station |  | Time to repaint the station
@ jaw | injured | people | detainees | Halmeren |  | Detainees hurt by police
@ inv | troops | people | investigators | Dravonia |  | Officers on the investigation
@ charged | other:suspects charged | people | suspects | Dravonia |  | Detainees charged
@ belts | equipment | count | rebels | Tarn valley |  | Explosive belts seized
@ complaints | other:complaints | count | traders | Halmeren |  | Complaints about market checks
@ convicted | other:suspects convicted | people | suspects | Dravonia |  | People convicted
@ cousins | killed | people | organiser's cousins | Dravonia |  | Cousins shot with the organiser
@ attacks_after | strikes | count | rebels | Uplands |  | Rebel attacks after the bombing
@ garr_rise | change_rate | % | garrison | Uplands |  | Growth of the garrison
@ gate_ars | equipment | count | detectors | Arsenal station |  | Detectors at Arsenal
@ approve | vote_share | % | President Orsk | Dravonia |  | Approval of the president
@ uplands_force | troops | people | soldiers | Uplands |  | Soldiers sent to the Uplands
=== Halmeren Radio One | 2009-09-17
7.55 bulletin and after

There's been an explosion, we are told {two|blasts|total}, in the underground. The first was at Arsenal, on the red line, at around twenty-five to eight; the second at Botanic Garden, {eighteen minutes|gap|total} later. The emergency ministry's duty officer says {six people|dead_ars|total} are dead at Arsenal. He had nothing yet for the other station.

8.40. {Fourteen at Arsenal|dead_ars|total}, {nine at Botanic Garden|dead_bot|total}: that makes {twenty-three|dead|total}. {More than fifty|injured|total} people are hurt. {Forty-four ambulances|ambul|total} have been sent. Please leave Garden Avenue free for them.

9.15. The head of the metro, Mr Rudolf Vint, on this programme: all {eleven red line stations|closed|total} are shut. Passengers from {three stalled trains|stalled|total}, {two thousand or so|evac|total}, are walking out through the tunnels, the longest way {700 metres|tunnel_walk|total}. "They are very calm. Calmer than me."

10.00. The interior ministry has confirmed {twenty-nine|dead|total} deaths. A woman detonated a belt at Arsenal as the doors opened. It's not clear whether there was a bomber at all at the Garden or a bag left behind.

10.30. We have calls about taxis. {Two hundred crowns|taxi|each} to the ring road is being asked, where you'd pay {forty|taxi_norm|comparison}. The mayor says he'll have their licences.

11.10. {One hundred and four injured|injured|total}, says the health department; {seventy-one|hosp|total} of those have been kept in. Blood: the centre on Mill Street has a queue of {some 600 donors|blood|total} and asks you to come tomorrow instead.
=== Federal News Service | 2009-09-17
Bombs on Dravonian metro kill {at least 34|dead|total}

HALMEREN, Sept 17 (FNS) - Suspected rebel bombers struck {two stations|blasts|total} in the heart of Dravonia's capital on Thursday, killing {at least 34 people|dead|total} in the deadliest attack the city has seen since {21 commuters|bus2004|comparison} were blown up on a bus in 2004.

{Twenty-two|dead_ars|total} died at Arsenal, under the interior ministry itself, and {twelve|dead_bot|total} at Botanic Garden, spokesman Bertil Hask said. {Two of the dead|dead_police|part} were policemen who had walked toward the smoke. {Three|dead_kids|part} were schoolchildren.

Security sources said the first device held the equivalent of {four kilograms (nine pounds) of TNT|bomb_ars|total}, packed with nuts and bolts, and the second {about half that|bomb_bot|total}.

The metro carries {1.3 million people|riders|each} on a working day. The Arsenal train had {some 900|train_load|total} aboard.

President Kaspar Orsk, whose approval has slipped to {41 percent|approve|total}, flew back from the coast and told his cabinet the guilty would be "scraped from the sewers." Nobody claimed responsibility but suspicion fell on Upland separatists, who have mounted {63 attacks|attacks_yr|comparison} this year, killing {118 police and soldiers|upl_dead|comparison} in their own region.

{One hundred and twenty-six|injured|total} people were injured, {37|grave|part} of them gravely. In Madrid in 2004 bombs on commuter trains killed {191|madrid|comparison}; {52|london|comparison} died in London a year later.

The main share index closed {5.8 percent|stock|change} lower.
=== City of Halmeren, Health Department | 2009-09-19
SITUATION OF THE INJURED AND DECEASED - SATURDAY, 18.00

Total deceased: {39|dead|total}
 - Arsenal: {25|dead_ars|total}
 - Botanic Garden: {14|dead_bot|total}
 - of the total, died in hospital: {5|dead_hosp|part}
 - of the total, foreign citizens: {4|dead_for|part}
 - not yet identified: {6|unnamed|part}
The perpetrators ({two persons|bombers_dead|total}) are not included. The federal figure of {41|dead|total} includes them.

Total injured: {162|injured|total}
 - treated and sent home: {77|inj_walk|part}
 - in hospital: {85|hosp|total}, distributed over {seven hospitals|hospitals|total}
 - in grave condition: {24|grave|part}

The increase of {36|inj_rise|change} against Thursday is due to persons who consulted their own doctor, chiefly for burst eardrums.

A donation of {48 prostheses|prosth|total} has been accepted from a German manufacturer.

Payments. The City grants {300,000 crowns|comp|each} to the family of each deceased and {100,000|comp_grave|each} to each gravely injured person. Applications at the Town Hall, room 12, or at the bedside.

The Department asks broadcasters not to telephone the wards. A nurse at the Marine Hospital received {over forty calls|calls|total} on Friday, some asking for a "countdown".

Vigil: Sunday, Arsenal Square, 19.00. Red line trains will pass without stopping at the two stations, and elsewhere at intervals of {six minutes|trains_late|total}.
=== The Evening Tram | 2009-09-21
We went back down. Most of us.

It smells of paint at Arsenal. They worked for {three nights|paint|total} and the only thing missing, if you didn't know, is the clock. {Forty thousand|rally|total} stood above it last night; the mayor's office, which can't count, had {a hundred thousand|rally|total}.

The metro says {a fifth fewer|riders_drop|change} of us rode on Monday morning. I'd have said more.

Here's what they aren't painting over. There are {1,900 cameras|cams|total} in our {58 stations|stations|total}, and on Thursday {thirty-one per cent|cams_dead|part} of them were dark, a technician tells the Tram. There are {four metal detectors|gates|total}. {Two hundred and fifty|gates_plan|target} were promised after the bus in 2004, for {88 million crowns|gates_cost|target}, and somebody has a very nice house at the lake. Instead we now get {2,500 extra policemen|police_more|increment} asking girls in headscarves to open their handbags.

Detentions: {17|detained|total} by Saturday, {31|detained|total} by last night, after searches of {more than 200 homes|homes|total}, every one of them in the market quarter where the Uplanders live. {Nine|released|part} are out again, {one|jaw|part} with a broken jaw.

The toll, since you will want it: {40|dead|total}. A violin teacher, hurt at the Garden, died on Sunday, so that station's number is {15|dead_bot|total} now. {Eighty|hosp|total} are still in the wards. My neighbour Ilse is one of them. She's lost a foot and asks about her cat.
=== Interior Ministry of Dravonia | 2009-09-28
On the results of the investigation to date

The investigative group of {190 officers|inv|total} has established the following.

The explosive device at Arsenal station had a power of {5.5 kg|bomb_ars|total} in TNT equivalent, the device at Botanic Garden {2 kg|bomb_bot|total}. Earlier media data of {four|bomb_ars|total} for the first were an estimate. The interval between the explosions was {17 minutes|gap|total}. Both were set off by telephone, the second after the carrier, a man of about 20, had tried to leave the train.

As of today {46 persons|detained|total} have been detained, of whom {eight|charged|part} are charged. {Five more|wanted|total} have been put on the federal wanted list. In a cache in the Tarn valley {63 kilograms|explosive|total} of hexogen were seized, together with {eleven belts|belts|total} ready for use.

For information leading to Ruslan Verk, the organiser, the Ministry offers {10 million crowns|reward|target}. (The sum of {5 million|reward|target} published on 20 September is no longer valid.)

The number of deaths stands at {41|dead|total}: {26|dead_ars|total} and {15|dead_bot|total}. {One hundred and sixty-eight|injured|total} citizens were injured; {52|hosp|total} remain in hospital, of whom {seven|grave|part} in grave condition.

{A further 3,000 servicemen|uplands_force|increment} have been moved to the Upland region. Checks in the capital's markets are carried out within the law, and complaints (to date {four|complaints|total}) are examined.
=== Continental Affairs Quarterly | 2010-03-10
Six months after: Dravonia's bombs and their uses

The attack on the Halmeren metro lasted {17 minutes|gap|total} and killed {42 people|dead|total}, the last of them in January. Its political life has been longer.

Consider the arithmetic of justice. {More than 300 people|detained|total} have at one time or another been detained, almost all Uplanders. {Eleven|charged|part} have been charged and {none|convicted|total} convicted. The alleged organiser was shot in a barn, along with {two cousins|cousins|total}, by a unit that will collect the {10m-crown|reward|target} bounty itself.

Consider the arithmetic of safety. The city has installed {36|gates|total} detectors of the {250|gates_plan|target} it has now announced for the third time; the price has become {140m crowns|gates_cost|target}. Repairs came to {19m|repair|total}.

And consider the Uplands. Rebel attacks, of which there were {63|attacks_yr|comparison} in the months before the bombing, numbered {88|attacks_after|total} in the half-year that followed. The garrison has grown {by half|garr_rise|change}. Orsk's approval stood at {58 per cent|approve|total} in October; it's {44|approve|total} now.

Forensic papers leaked to this journal raise a dull but important doubt. They give the Arsenal charge as {no more than 3 kg|bomb_ars|total}. That is what a belt can hold. {Five and a half|bomb_ars|total}, the ministry's number, would need a suitcase, and nobody has explained who carried one past {the only detector|gate_ars|part} at that station, which, for once, was switched on.

{Thirteen|hosp|total} of the {168 injured|injured|total} are still in hospital.
