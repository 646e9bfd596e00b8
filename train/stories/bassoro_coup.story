# A failed coup in Bassoro (invented West African state): the dead of both sides, hostages and mass arrests
@ arrested | arrested | people | suspected plotters | Bassoro | key | People arrested over the coup attempt
@ arrested_officers | arrested | people | army officers | Bassoro | key | Officers among those arrested
@ dead_all | killed | people | all victims | Kelimba | key | Deaths in the coup attempt
@ dead_loyal | killed | people | presidential guards | Kelimba | key | Loyalist soldiers killed
@ dead_mutineers | killed | people | mutineers | Kelimba | key | Mutineers killed
@ dead_civ | killed | people | civilians | Kelimba | key | Civilians killed
@ mutineers | troops | people | mutineers | Bassoro | key | Soldiers who took part in the coup
@ hostages | captured | people | broadcaster's staff | Kelimba | key | Hostages at the television house
@ injured | injured | people | wounded | Kelimba |  | People wounded
@ sentenced | arrested | people | convicted plotters | Bassoro |  | Plotters convicted
@ fugitives | missing | people | plotters at large | Bassoro |  | Plotters on the run
@ duration_fight | duration | days | fighting | Kelimba |  | Length of the fighting
@ vehicles_taken | equipment | count | armoured cars | Camp Delta |  | Armoured cars seized by the mutineers
@ control | share | % | presidential guard | Kelimba |  | Share of the city held by the guard
@ earshot | distance | km | gunfire | palace |  | Distance of gunfire from the palace
@ arrears_months | duration | days | soldiers' pay | Camp Delta |  | Months of unpaid allowances
@ flights | other:flights diverted | count | flights | Kelimba |  | Flights turned back
@ population | other:population | people | residents | Bassoro |  | Population of Bassoro
@ coups | other:coups | count | past coups | Bassoro |  | Coups since independence
@ dead_1999 | killed | people | victims | Bassoro |  | Deaths in the 1999 coup
@ siege | duration | days | siege | television house |  | Length of the television siege
@ gunmen | troops | people | gunmen | television house |  | Gunmen in the television house
@ gunmen_dead | killed | people | gunmen | television house |  | Gunmen shot in the television house
@ injured_crit | injured | people | wounded in critical state | Kelimba |  | Wounded in critical condition
@ hostages_diff | captured | people | broadcaster's staff | Kelimba |  | Hostages not counted at first
@ trucks | equipment | count | trucks | Camp Delta |  | Trucks that left Camp Delta
@ in_hospital | hospitalized | people | wounded | Kelimba |  | Wounded still in hospital
@ arrested_ranks | arrested | people | soldiers of other ranks | Bassoro |  | Other ranks among those arrested
@ arrested_civ | arrested | people | civilians | Bassoro |  | Civilians among those arrested
@ recovered | equipment | count | armoured cars | Camp Delta |  | Armoured cars recovered
@ rifles | equipment | count | rifles | Camp Delta |  | Rifles recovered
@ rifles_missing | equipment | count | rifles | Camp Delta |  | Rifles missing
@ reward | aid | XOF | reward | Bassoro |  | Reward for the colonel
@ curfew | duration | days | curfew | Bassoro |  | Length of the curfew
@ mourning | duration | days | mourning | Bassoro |  | Days of mourning
@ pay_weeks | duration | days | pay deadline | Bassoro |  | Deadline to pay the allowances
@ arrested_generals | arrested | people | generals | Bassoro |  | Generals among those arrested
@ dead_bound | killed | people | prisoners | Kelimba |  | Mutineers shot as prisoners
@ studied | other:coup attempts | count | coups studied | West Africa |  | Coup attempts studied
@ arrested_press | arrested | people | journalists | Bassoro |  | Journalists among those arrested
@ disappeared | missing | people | relatives | Bassoro |  | People reported disappeared
@ dead_gap | killed | people | victims | Kelimba |  | Gap between League and official toll
@ border | distance | km | northern frontier | Kelimba |  | Distance to the northern frontier
@ search_troops | troops | people | search force | Bassoro |  | Soldiers hunting the fugitives
@ ratio | other:ratio of counts | 1 | search force | Bassoro |  | Soldiers per fugitive
@ barra_men | arrested | people | Barra's companions | Dano |  | Companions caught with the colonel
@ dano | distance | km | Dano | border |  | Distance of Dano from the border
@ dead_mutineers_dano | killed | people | mutineers | Dano |  | Mutineers killed at Dano
@ released | arrested | people | suspects released | Bassoro |  | Suspects released
@ released_share | share | % | suspects released | Bassoro |  | Share of suspects released untried
@ us_aid | aid | USD | United States | Bassoro |  | US military training suspended
@ paid_months | duration | days | soldiers' pay | Camp Delta |  | Months of allowances paid
@ gold | other:gold output | t | gold | Bassoro |  | Gold output last year
@ shares | change_rate | % | Kelimba Gold shares | Toronto |  | Fall of the gold company's shares
@ acquitted | arrested | people | acquitted | Bassoro |  | Accused acquitted
@ since | duration | days | time since the coup | Bassoro |  | Time from coup to verdict
@ reading | duration | days | verdict reading | Bassoro |  | Time to read the verdict
@ accused | arrested | people | accused in the trial | Bassoro |  | Accused in the trial
@ life | arrested | people | life sentences | Bassoro |  | Others jailed for life
@ wende | duration | days | sentence | Wende |  | Captain Wende's sentence
@ terms | duration | days | soldiers' sentences | Bassoro |  | Most soldiers' sentences
@ death_demand | other:death sentences | count | accused | Bassoro |  | Death sentences asked and given
@ hostages_other | captured | people | broadcaster's staff | Kelimba |  | The other hostages
@ compensation | aid | XOF | hostages | Kelimba |  | Compensation per hostage
@ arrears | cost | USD | soldiers' pay | Bassoro |  | Unpaid soldiers' allowances
=== Agence Sahélienne | 2018-08-03
Heavy gunfire in Bassoro capital, soldiers announce takeover

KELIMBA, Aug 3 (AS) - Soldiers in green armbands seized Bassoro's state broadcaster before dawn on Friday and declared President Joachim Tiembo deposed, but the presidential guard said hours later it was "in control of {nine tenths of the city|control|total}".

{At least eight people|dead_all|total} were killed, hospital sources said, {five of them guardsmen|dead_loyal|part} caught in an ambush on the Lagoon Bridge. A Red Cross official spoke of {30 wounded|injured|total}. Bursts of automatic fire could be heard {two kilometres|earshot|total} from the palace at noon.

The mutineers, whom a Western military attaché numbered at {about 150|mutineers|total}, drove out of Camp Delta at 3.40 a.m. with {six armoured cars|vehicles_taken|total}. They were holding {17 journalists and technicians|hostages|total} inside the television house in the Plateau district, the broadcaster's director said by telephone from hiding.

In a statement read by a Captain Saro Wende, the group complained of allowances unpaid for {eleven months|arrears_months|total}, worth {$14 million|arrears|total} in all, and of "the theft of our gold".

Defence Minister Paul Gbenan told this agency that {twelve soldiers|arrested|total} had been arrested by mid-morning.

The airport was shut. {Four flights|flights|total} were turned back to Abidjan.

Bassoro, a nation of {nine million|population|total} that lives from gold and cashew, has known {five coups|coups|comparison} since independence. In the last, in 1999, {23 people|dead_1999|comparison} died.
=== Radio Plateau FM | 2018-08-04
"We were lying under the mixing desk"

The siege of the television house ended at ten past six yesterday evening, {fourteen and a half hours|siege|total} after it began, and all {21 hostages|hostages|total} walked out alive. There were {four more of them|hostages_diff|change} than first thought, because the cleaning crew had locked itself into the archive.

Sound engineer Awa Dembe, one of the freed, counted {nineteen gunmen|gunmen|total} in the building. "Boys. They asked me how to switch on the microphone."

When guardsmen came through the roof, {four of the gunmen|gunmen_dead|part} were shot and the others laid down their weapons. Captain Wende was led out without shoes.

General Abel Koné, chief of staff, says the army lost {seven men|dead_loyal|total} yesterday, the putschists {eleven|dead_mutineers|total}. Add to that {three passers-by|dead_civ|total}: a bread seller, her nephew and a taxi driver at the Lagoon Bridge. That would be {21|dead_all|total}. At the University Hospital they told us {24|dead_all|total}. Its emergency ward took in {58 people|injured|total}, {nine|injured_crit|part} in a critical state.

And the number of mutineers? The general: {"Fewer than eighty, drugged."|mutineers|total} Our own reporter outside Camp Delta saw {three trucks|trucks|total} and {seven armoured cars|vehicles_taken|total} leave, which suggests more. {Sixty-three|arrested|total} are in custody, among them {four officers|arrested_officers|part}. They will be questioned at the gendarmerie, where relatives were already queuing last night with food in plastic bags.
=== Presidency of the Republic | 2018-08-05
PRESS RELEASE NO. 211

The President of the Republic, His Excellency Joachim Tiembo, salutes the courage of the loyal forces, who put an end to the adventure of 3 August in {sixteen hours|duration_fight|total}.

Provisional assessment, 5 August, 12:00

Loyal forces fallen: {8|dead_loyal|total}
Assailants neutralised: {14|dead_mutineers|total}
Civilian victims: {5|dead_civ|total}
Wounded still in hospital: {41|in_hospital|total}
Hostages freed: {21|hostages|total}
Assailants and accomplices apprehended: {118|arrested|total}
- officers: {16|arrested_officers|part}
- non-commissioned officers and men: {84|arrested_ranks|part}
- civilians: {18|arrested_civ|part}
Armoured cars recovered: {7 of 7|recovered|part}
Rifles recovered: {203|rifles|total}
Rifles still missing: {46|rifles_missing|total}

The total strength of the assailants is now estimated at {140|mutineers|total}. {About twenty individuals|fugitives|total}, including the former commander of Camp Delta, Colonel Issouf Barra, are being actively sought. A reward of {50 million francs|reward|target} is offered for information leading to his capture.

The curfew (21:00 to 05:00) is maintained for {ten days|curfew|target}. Borders will reopen on Tuesday. National mourning of {three days|mourning|target} is decreed from tomorrow.

The Head of State has instructed the Treasury to pay within {two weeks|pay_weeks|target} the allowances owed to the troops of Camp Delta, amounting to {7.9 billion francs|arrears|total}. This measure had been decided in July and bears no relation to the events.
=== The Meridian | 2018-08-09
In Kelimba, the net widens by the day

Every evening at eight the prosecutor reads a number on television, and every evening it is larger. On Sunday {118 people|arrested|total} were in detention over last Friday's failed coup. By Tuesday it was {240|arrested|total}. Last night Mr Honoré Saadi reached {397|arrested|total}, {61 of whom|arrested_officers|part} hold officer's rank, including {three generals|arrested_generals|part}.

They can hardly all have been there. The government itself says {140 men|mutineers|total} took up arms, and {fourteen|dead_mutineers|total} of these are in the morgue. Nurses in the same hospital told us it was {twenty|dead_mutineers|total}, and that {some|dead_bound|part} had their hands tied.

"A coup this size needs a lieutenant and a bus," says Professor Lydia Asare, who has studied {40 attempts|studied|comparison} in the region since 1990. "The rest is housekeeping." Among those held are {eleven editors and reporters|arrested_press|part}, the whole board of the cotton bank and a bishop's driver.

The Bassoro League for Human Rights lists {547 names|arrested|total}. Families have reported {86 people|disappeared|total} of whom nothing has been heard at all. The League puts the overall death toll at {39|dead_all|total}, {a dozen above|dead_gap|change} the presidency's, having counted {eleven civilians|dead_civ|total} where officials see {five|dead_civ|total}.

Barra, the fugitive colonel, is thought to be across the northern frontier, {340 kilometres|border|total} away. So are {perhaps fifteen|fugitives|total} of his men. The army has sent {600 soldiers|search_troops|total} after them, about {forty|ratio|change} to each.
=== Agence Sahélienne | 2018-08-20
Bassoro seizes fugitive colonel, coup detainees reach {612|arrested|total}

KELIMBA, Aug 20 (AS) - Bassoro has captured the alleged leader of this month's failed coup, officials said on Monday, as a wave of arrests in the army and civil service showed no sign of ending.

Colonel Issouf Barra, 49, was caught with {five companions|barra_men|total} in a cashew warehouse in Dano, {70 km|dano|total} short of the border. {One of them|dead_mutineers_dano|part} was shot dead. {Eight suspects|fugitives|total} remain at large, the gendarmerie said.

Prosecutor Honoré Saadi said {612 people|arrested|total} had been detained since August 3, {88 of them officers|arrested_officers|part}, while {74|released|total} had been let go for lack of evidence. He denied rights groups' figure of {more than 800|arrested|total}.

An official inquiry published on Saturday put the number killed at {31|dead_all|total}: {nine guardsmen|dead_loyal|part}, {16 mutineers|dead_mutineers|part} and {six civilians|dead_civ|part}. It said {173 soldiers|mutineers|total} had joined the revolt, most believing they were on an exercise.

The regional bloc UEAO, which had threatened sanctions had the takeover succeeded, urged Tiembo to show restraint. The United States has suspended {$22 million|us_aid|target} in military training. Troops at Camp Delta told AS they had been paid {six of the eleven months|paid_months|part} owed.

Bassoro produced {18 tonnes|gold|total} of gold last year. Shares in Toronto-listed Kelimba Gold, down {21 percent|shares|change} after the putsch, have since recovered most of their loss.
=== Radio Plateau FM | 2019-03-14
The verdicts: {214 guilty|sentenced|total}, {39 free|acquitted|total}

{Seven months|since|total} after the night of the green armbands the military court has spoken. It took clerk Benoît Ayi {two hours and ten minutes|reading|total} to read it all.

Of the {253 accused|accused|total} in the dock at Camp Delta, {214 were convicted|sentenced|part}. Colonel Barra and {three others|life|part} will stay in prison for life. Captain Wende, who could not find the microphone switch, got {25 years|wende|total}; most of the soldiers between {five and twelve|terms|each}. The prosecution had demanded {nine death sentences|death_demand|target}. There was {none|death_demand|total}.

Remember how many there once were. At the peak, in September, {741 men and women|arrested|total} were behind bars, {103|arrested_officers|part} of them officers. {Nearly two thirds|released_share|part} were sent home without ever seeing a judge.

The court also fixed for the record what happened on 3 August. {Thirty-three people|dead_all|total} lost their lives, it found: the {nine guardsmen|dead_loyal|part} whose names are on the Lagoon Bridge; {seventeen rebels|dead_mutineers|part}, counting the man killed at Dano and a sergeant who died of his wounds in October; and {seven bystanders|dead_civ|part}. The rebels numbered {168|mutineers|total}. The League for Human Rights still maintains that at least {four prisoners|dead_bound|total} were shot after surrendering.

Awa Dembe, our colleague from the television house, was in the public gallery. She and the other {twenty hostages|hostages_other|part} received {2 million francs|compensation|each} apiece.
