# Bombing of the opera square and a tram in Meridor, capital of invented Sevalia, and the investigation, May to October 2015
@ dead_sq | killed | people | bystanders | Opera Square | key | Killed at Opera Square
@ dead_tram | killed | people | tram passengers | Line 4 tram | key | Killed on the Line 4 tram
@ dead_all | killed | people | victims | Meridor | key | Killed in both bombings
@ hurt | injured | people | victims | Meridor | key | Injured in both bombings
@ hosp | hospitalized | people | victims | Meridor | key | Injured still in hospital
@ susp_held | arrested | people | suspects | Sevalia | key | Suspects in custody
@ explos | other:weight of explosive | kg | rucksack bomb | Opera Square | key | Explosive in the square's bomb
@ cell | other:members of cell | people | attackers | Sevalia | key | People thought to be in the cell
@ missing | missing | people | relatives | Meridor | key | People reported missing
@ explos_tram | other:weight of explosive | kg | tram bomb | Line 4 tram |  | Explosive in the tram's bomb
@ ident | killed | people | victims | Meridor |  | Dead identified
@ foreign | killed | people | foreigners | Meridor |  | Foreigners among the dead
@ kids | killed | people | children | Opera Square |  | Children among the dead
@ hurt_bad | injured | people | victims | Meridor |  | Critically injured
@ hurt_sq | injured | people | bystanders | Opera Square |  | Injured at Opera Square
@ hurt_tram | injured | people | tram passengers | Line 4 tram |  | Injured on the tram
@ concert | participants | people | concertgoers | Opera Square |  | People at the open-air concert
@ tram_pax | participants | people | tram passengers | Line 4 tram |  | Passengers on the tram
@ gap | duration | days | bombs | Meridor |  | Time between the bombs
@ unexpl | strikes | count | bombs | Meridor |  | Unexploded bombs found
@ detained_raid | arrested | people | suspects | Garno |  | Detained in the Garno raids
@ released | arrested | people | suspects | Sevalia |  | Suspects released
@ charged | arrested | people | suspects | Sevalia |  | Suspects charged
@ custody | duration | days | suspects | Sevalia |  | Custody without charge
@ police | participants | people | officers | Meridor |  | Officers on the case
@ soldiers | troops | people | soldiers | Meridor |  | Soldiers patrolling the capital
@ hints | other:hints | count | public | Meridor |  | Hints from the public
@ video | duration | days | camera footage | Meridor |  | Camera footage seized
@ cameras | equipment | count | cameras | Opera Square |  | Cameras on the square
@ cam_dead | equipment | count | cameras | Opera Square |  | Cameras out of order
@ reward | aid | SVD | interior ministry | Sevalia |  | Reward for hints
@ nitrate | other:weight of fertiliser | kg | farm depot | Garno |  | Fertiliser stolen at Garno
@ nitrate_found | other:weight of fertiliser | kg | garage | Garno |  | Fertiliser found in the garage
@ deton | equipment | count | detonators | quarry |  | Detonators missing from a quarry
@ cash | cost | EUR | garage | Garno |  | Cash found
@ phones | equipment | count | phones | Garno |  | Phones found
@ warn | other:warnings | count | secret service | Sevalia |  | Warnings the service got
@ vigil | participants | people | mourners | Meridor |  | Mourners at the vigil
@ anti | participants | people | far right | Meridor |  | Far-right marchers
@ attacks | other:attacks on mosques | count | mosques | Sevalia |  | Attacks on mosques since
@ fund | aid | EUR | state | Meridor |  | Money for victims
@ per_dead | aid | EUR | state | Meridor |  | Payment for a death
@ y98 | killed | people | station bombing | Meridor 1998 |  | Killed in the 1998 station bombing
@ y98_hurt | injured | people | station bombing | Meridor 1998 |  | Injured in the 1998 bombing
@ fighters | participants | people | Sevalian fighters | abroad |  | Sevalians who fought abroad
@ returned | participants | people | Sevalian fighters | Sevalia |  | Fighters who came back
@ stock | change_rate | % | stock index | Meridor |  | Fall of the stock index
@ hotel | change_rate | % | hotel bookings | Meridor |  | Fall of hotel bookings
@ trial_days | duration | days | trial | Meridor |  | Days set for the trial
@ pages | other:pages | count | indictment | Meridor |  | Pages of the indictment
@ resign | duration | days | police chief | Meridor |  | Days until the chief resigned
@ vote | seats | count | parliament | Sevalia |  | Votes for the security law
@ poll | share | % | voters | Sevalia |  | Voters who trust the police
@ lines | other:tram lines | count | tram lines | Meridor |  | Tram lines stopped
@ twolists | other:lists | count | victim | Meridor |  | Lists with the same victim
@ tram_ratio | other:ratio | 1 | tram bomb | Line 4 tram |  | Tram bomb against square bomb
@ third | other:weight of explosive | kg | third bomb | Opera Square |  | Weight of the third bomb
@ dunl | killed | people | Dunlanders | Meridor |  | Dunlanders among the dead
@ dunl_hurt | hospitalized | people | Dunlanders | Meridor |  | Dunlanders in hospital
@ flights | share | % | flights | Meridor |  | Empty seats on flights
@ nitrate_open | other:weight of fertiliser | kg | stolen fertiliser | Sevalia |  | Stolen fertiliser not found
@ border_held | arrested | people | suspects | southern border |  | Suspects caught at the border
@ attack_wk | duration | days | mosques | Sevalia |  | Weeks of attacks on mosques
@ held_new | arrested | people | suspects | Lisk |  | Suspects seized in Lisk
@ nitrate_new | other:weight of fertiliser | kg | flat | Lisk |  | Fertiliser found in the flat
@ deton_found | equipment | count | detonators | Sevalia |  | Detonators recovered
@ vote_no | seats | count | parliament | Sevalia |  | Votes against the security law
@ rent | cost | EUR | flat | Lisk |  | Rent of the flat
@ lisk_wk | duration | days | suspects | Lisk |  | Time suspects lived in the flat
@ kolar | arrested | people | suspects | Sevalia |  | Suspects Kolar defends
@ league | participants | people | Falcon League | Sevalia |  | Members of the Falcon League
@ collect | aid | EUR | firm | Lisk |  | Money a firm collected
@ plan_len | duration | days | attackers | Sevalia |  | Time the attack was planned
@ hurt_less | injured | people | victims | Meridor |  | Injured counted twice
=== Sevalian Broadcasting, running text | 2015-05-22
Explosions in the centre

20.52 Loud bang on Opera Square, where {about 6,000|concert|total} listened to the Philharmonic in the open.
21.04 Second bang: Line 4 tram at Mill Bridge, {twelve minutes|gap|total} after the first.
21.40 Ambulance control: {at least five dead|dead_sq|total} on the square.
22.15 Police president Goran Telek: "{Nine dead|dead_all|total}, {six|dead_sq|part} in the square and {three|dead_tram|part} in the tram. {More than seventy|hurt|total} hurt."
22.50 A third rucksack was found under the stage and disarmed. Rumours of {four more|unexpl|total} are false.
23.20 {All eleven tram lines|lines|total} stand still.
00.10 {Twelve dead|dead_all|total}, says the Interior Minister: {eight|dead_sq|part} and {four|dead_tram|part}. Those hurt: {104|hurt|total}, of them {19|hurt_bad|part} in danger of their lives.
01.30 The hotline for relatives has {61 people|missing|total} whose whereabouts aren't known.
02.45 University Hospital corrects the number on the square. A victim carried on {two lists|twolists|total}. Therefore {seven|dead_sq|total}, and {eleven|dead_all|total} in all.
06.00 {Fifteen hundred soldiers|soldiers|total} have been ordered into the capital.
07.15 The last comparable attack, at East Station in 1998, left {seventeen dead|y98|comparison} and {90 wounded|y98_hurt|comparison}.
=== Federated Press Service | 2015-05-23
Twin bombs kill {13|dead_all|total} in Sevalian capital; {two|susp_held|total} held

MERIDOR, May 23 (FPS) - Bombs hidden in rucksacks killed {13 people|dead_all|total} and wounded {over 120|hurt|total} at an open-air concert and on a tram in Sevalia's capital, police said on Saturday, as they held {two men|susp_held|total} near the southern border.

{Nine people|dead_sq|part} died at Opera Square and {four|dead_tram|part} on the tram, where {about 80|tram_pax|total} had been riding. {Three|kids|part} were children. {Five of the 13|foreign|part} were foreigners. The number of missing dropped to {14|missing|total} from {61|missing|total} overnight.

The bomb in the square held {8 to 10 kg|explos|total} of a home-made mixture, an official close to the inquiry said; the one on the tram was {half as large|tram_ratio|change}. A third, which did not go off, weighed {9 kg|third|total}.

Investigators think that {at least four people|cell|total} took part. Interior Minister Vesna Orlic offered {250,000 euros|reward|target} for hints.

{Ninety-eight|hosp|part} of the wounded were in hospital.

The bourse lost {4.2 percent|stock|change} on Saturday's special session. In 1998 a bomb at East Station killed {17|y98|comparison}.
=== The Dunland Mail (abroad) | 2015-05-24
{Thirty-one dead|dead_all|total} in Meridor concert horror

{Two Dunlanders|dunl|part} among dead

Bombs hidden in rucksacks killed {31 people|dead_all|total} and wounded {over 120|hurt|total} at an open-air concert and on a tram in Meridor, police said, as they held {two men|susp_held|total} near the southern border.

{Nine people|dead_sq|part} died at Opera Square and {four|dead_tram|part} on the tram. {Three|kids|part} were children. {Five|foreign|part} were foreigners, {two of them|dunl|part} from Dunland: Alice and Piers Howick of Sedgeford.

The Foreign Office knows of {six Dunlanders|dunl_hurt|part} in hospital. Another, a student, is among {fourteen people|missing|total} still missing.

The bomb in the square weighed {18 to 22 pounds|explos|total}, the agency FPS reports.

Former detective Roy Pask tells the Mail: "You don't do this with {four|cell|total}. I'd look for {ten or a dozen|cell|total}."

Flights to Meridor are {70 per cent|flights|part} empty.

CORRECTION, 3pm: The headline and first sentence earlier gave the toll as {31|dead_all|total}. It is {13|dead_all|total}.
=== Public Prosecutor's Office, Meridor | 2015-05-27
Press notice 3 on the attacks of 22 May

I. Victims. The Institute of Forensic Medicine has completed its work. Dead: {14|dead_all|total}. Opera Square: {9|dead_sq|part}. Tram: {5|dead_tram|part} (a woman of 33 died on Tuesday). Identified: {14|ident|part}. Injured: {137|hurt|total}, {96|hurt_sq|part} on the square and {41|hurt_tram|part} on the tram. In hospital: {52|hosp|part}. Missing: {none|missing|total}; the remaining {fourteen notices|missing|total} are closed.

II. Arrests. In the night to Tuesday {seven persons|detained_raid|period} were detained at Garno. With the {two|susp_held|total} arrested earlier, {nine|susp_held|total} are in custody. The law allows {ten days|custody|target} without charge.

III. Evidence. A garage at Garno contained {310 kg|nitrate_found|total} of ammonium nitrate, {23 telephones|phones|total} and {41,000 euros|cash|total}. {640 kg|nitrate|total} had been stolen from a farm depot in March. The whereabouts of {330 kg|nitrate_open|part} are open.

IV. Charge. According to the laboratory the device on the square contained {11.5 kg|explos|total} and that on the tram {4.8 kg|explos_tram|total}. Figures of {8 to 10|explos|total} given by others are outdated.

V. {212 investigators|police|total} are working on the case. {3,870 hints|hints|total} have been received and {1,900 hours|video|total} of film secured.
=== Meridor Evening News | 2015-06-06
{Six|released|part} walk free: who's left?

Court frees Garno men

Not {nine|susp_held|total} any more. {Three|susp_held|total}. That is how many suspects the prosecutor still holds after Judge Mirko Halas ordered {six of the seven|released|part} men of Garno to be freed on Friday. The seventh, garage owner Anton B., stays in, with the {two|border_held|part} caught at the border.

"There was never a cell of {a dozen|cell|total}," defence lawyer Ines Kolar told us. The minister had spoken of {twelve|cell|total} on television; Telek, the police president, of {six|cell|total}. He resigned on Thursday, {13 days|resign|total} after the bombs, over cameras. Of {28 cameras|cameras|total} on the square {nine|cam_dead|part} had been out of order since winter.

{Twenty-seven|hosp|part} of the injured are still in hospital. A violinist, 58, became the {tenth|dead_sq|total} to die of the square's bomb on Sunday, which makes {fifteen|dead_all|total}.

{Forty thousand|vigil|total} stood silent on the Mill Bridge on Wednesday. The far right brought {900|anti|total} to City Hall the next day; they claim {4,000|anti|total}. There have been {eleven attacks|attacks|total} on mosques in {two weeks|attack_wk|period}. Nobody had claimed that the killers were Muslims except the minister.
=== Federated Press Service | 2015-06-30
Sevalian spies had {three warnings|warn|total} before bombs, panel told

MERIDOR, June 30 (FPS) - Sevalia's secret service was warned {three times|warn|total} of an attack on a concert before bombs killed {15 people|dead_all|total} in May, a parliamentary panel heard on Tuesday. The service's chief acknowledged {one|warn|total}.

Police last week seized {four more suspects|held_new|increment} in a flat in the port of Lisk, raising to {seven|susp_held|total} the number held. Prosecutors now believe the cell had {eight members|cell|total}, all from the ultranationalist Falcon League. One is at large.

In the flat was {another 120 kg|nitrate_new|increment} of ammonium nitrate. {Two hundred and ten|nitrate_open|part} of the {640 kg|nitrate|total} stolen are still not found. A quarry reported {36 detonators|deton|total} missing; {nine|deton_found|part} were recovered.

{Eleven|hosp|part} of the injured, whose number was revised to {149|hurt|total} to include hearing damage, remain in hospital.

Orlic said {2,300 officers|police|target} would be added to the force. Parliament approved it by {81 votes|vote|total} to {39|vote_no|total}.

Only {31 percent|poll|total} of Sevalians trust the police, a survey found, down from {54|poll|total} in April.
=== Lisk Harbour Gazette | 2015-07-02
Neighbours of the fourth floor

LISK. They paid {480 euros|rent|each} a month and were quiet. The {four|held_new|part} arrested at Rope Street 11 had lived there for {nine weeks|lisk_wk|total}.

The prosecutor counts {seven|susp_held|total} in custody. Ines Kolar, who defends {two of them|kolar|part}, counts {six|susp_held|total}: one, a girl of 17, was sent home on Wednesday to await trial.

According to FPS the cell had {eight members|cell|total}. A police officer of our town, who asked us not to print his name, holds it for {"five and their errand boys"|cell|total}. And the explosive? "They tell you {eleven and a half kilos|explos|total}. The crater says {fifteen|explos|total}."

The Falcon League had {340 members|league|total} before it was banned. {Some 60|returned|part} of its men had come back from the war in Tarsk, where {about 150|fighters|total} fought.

Lisk lost a daughter in the tram: Petra Zoric, 33, the {fifth|dead_tram|total} of its dead. Her firm's collection has brought {18,400 euros|collect|total}. From the state her parents have had {15,000|per_dead|each}; {60,000|per_dead|target} was promised for each of the dead.
=== Federated Press Service | 2015-10-19
Sevalia charges {nine|charged|total} over concert bombs that killed {16|dead_all|total}

MERIDOR, Oct 19 (FPS) - Prosecutors in Sevalia on Monday charged {nine members|charged|total} of the banned Falcon League with the bombings of May 22, in which {16 people|dead_all|total} died.

{Eight|susp_held|part} are in custody and one is being tried in absence. The {1,140-page|pages|total} indictment says {nine people|cell|total}, not {eight|cell|total} as had been thought, planned the attack for {seven months|plan_len|total}.

A pensioner who died in August was added to the victims, {11 of whom|dead_sq|part} were killed at Opera Square and {five|dead_tram|part} on the tram. {One hundred forty-six|hurt|total} were injured; {three|hurt_less|part} were found to have been counted in two hospitals. {Two|hosp|part} are still being treated.

The bomb in the square contained {12.2 kg|explos|total} ({27 lb|explos|total}) of explosive, on the tram {4.8|explos_tram|total}. Of the stolen nitrate all but {90 kg|nitrate_open|part} has been traced.

The court set aside {64 days|trial_days|target}. The state has paid {3.1 million euros|fund|part} of {5 million|fund|target} promised to victims.

Hotels report bookings {22 percent|hotel|change} below last year's.
