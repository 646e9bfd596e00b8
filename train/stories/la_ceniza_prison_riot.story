# Rival gangs fight inside La Ceniza prison at Puerto Bravo in the invented country of Cordilla; guards are seized, a wing burns, prisoners escape
@ dead | killed | people | inmates and guards | La Ceniza prison | key | People killed in the prison riot
@ injured | injured | people | inmates and guards | La Ceniza prison | key | People injured in the prison riot
@ hostages | captured | people | guards and staff | La Ceniza prison | key | Staff held by the rioters
@ escaped | other:prisoners escaped | people | inmates | La Ceniza prison | key | Prisoners who escaped
@ recapt | captured | people | escaped inmates | Puerto Bravo | key | Escaped prisoners caught again
@ inmates | participants | people | inmates | La Ceniza prison | key | Inmates held in La Ceniza
@ capacity | other:prison places | people | prison | La Ceniza prison | key | Places the prison was built for
@ troops | troops | people | soldiers and police | Puerto Bravo | key | Soldiers and police sent to the prison
@ dead_pav4 | killed | people | inmates | Pavilion 4 |  | Killed in Pavilion 4
@ dead_guard | killed | people | guards | La Ceniza prison |  | Guards killed
@ dead_shot | killed | people | inmates | La Ceniza prison |  | Dead with bullet wounds
@ dead_burn | killed | people | inmates | Pavilion 4 |  | Dead of fire and smoke
@ dead_behead | killed | people | inmates | La Ceniza prison |  | Dead found without heads
@ dead_remand | killed | people | remand prisoners | La Ceniza prison |  | Dead who had never been tried
@ identified | other:dead identified | people | victims | Puerto Bravo |  | Bodies identified
@ hosp | hospitalized | people | patients | Puerto Bravo |  | Injured at San Blas hospital
@ freed | rescued | people | guards and staff | La Ceniza prison |  | Hostages released
@ guards_shift | participants | people | guards | La Ceniza prison |  | Guards on the shift
@ guards_all | participants | people | guards | La Ceniza prison |  | Guards employed at the prison
@ guards_ratio | other:inmates per guard | people | guards | La Ceniza prison |  | Inmates per guard
@ remand | share | % | remand prisoners | La Ceniza prison |  | Inmates awaiting trial
@ nat_inmates | participants | people | inmates | Cordilla |  | Prisoners in the country
@ nat_places | other:prison places | people | prisons | Cordilla |  | Prison places in the country
@ gang_a | participants | people | Los Faroles | La Ceniza prison |  | Los Faroles members inside
@ gang_b | participants | people | the Ninth | La Ceniza prison |  | Ninth members inside
@ hours | duration | hours | riot | La Ceniza prison |  | Length of the riot
@ hole | distance | m | tunnel | La Ceniza prison |  | Length of the tunnel
@ rifles | equipment | count | inmates | La Ceniza prison |  | Firearms found inside
@ blades | equipment | count | inmates | La Ceniza prison |  | Blades found inside
@ phones | equipment | count | inmates | La Ceniza prison |  | Mobile phones found inside
@ grenades | equipment | count | inmates | La Ceniza prison |  | Grenades found inside
@ rent | cost | CDP | gang leaders | La Ceniza prison |  | Weekly rent for a bunk
@ gate_fee | cost | CDP | guards | La Ceniza prison |  | Bribe to bring in a phone
@ income | revenue | CDP | gang leaders | La Ceniza prison |  | Gang income from the prison
@ damage | cost | CDP | government | La Ceniza prison |  | Damage to the prison
@ transferred | evacuated | people | inmates | La Ceniza prison |  | Inmates moved to other prisons
@ demands | other:demands | count | inmates | La Ceniza prison |  | Demands of the prisoners
@ families | participants | people | relatives | La Ceniza prison |  | Relatives at the gate
@ gas | strikes | count | police | La Ceniza prison |  | Tear gas canisters used
@ roadblocks | other:roadblocks | count | police | Puerto Bravo |  | Roadblocks around the town
@ reward | aid | CDP | government | Cordilla |  | Reward for each leader
@ dismissed | jobs | people | prison officials | Cordilla |  | Prison officials dismissed
@ riot2010 | killed | people | inmates | Monteagudo |  | Killed in the Monteagudo fire, 2010
@ deaths_year | killed | people | inmates | Cordilla |  | Killed in the country's prisons this year
@ new_prison | cost | CDP | government | Cordilla |  | Cost of the promised new prison
@ new_places | other:prison places | people | government | Cordilla |  | Places in the promised new prison
@ pardons | other:prisoners freed early | people | government | Cordilla |  | Prisoners to be freed early
@ demands_ok | other:demands | count | inmates | La Ceniza prison |  | Demands the minister called reasonable
@ dead_inm | killed | people | inmates | La Ceniza prison |  | Inmates among the dead
@ inj_inm | injured | people | inmates | La Ceniza prison |  | Inmates among the injured
@ inj_staff | injured | people | staff and police | La Ceniza prison |  | Staff and police among the injured
@ rifles3 | equipment | count | inmates | La Ceniza prison |  | Army rifles found inside
@ parrot | other:parrots | count | inmates | La Ceniza prison |  | Parrots seized
@ icu | hospitalized | people | patients | San Blas hospital |  | Patients in intensive care
@ sick | participants | people | guards | La Ceniza prison |  | Guards who phoned in sick
@ gun_fee | cost | CDP | guards | La Ceniza prison |  | Bribe to bring in a pistol
@ cut | share | % | the Ninth | La Ceniza prison |  | Part of the income the Ninth wanted
@ ratio_pardo | other:inmates per guard | people | guards | Pardo |  | Inmates per guard in Pardo
@ captains | participants | people | gang captains | Cordilla |  | Gang captains sought
@ deaths_rise | change_rate | % | inmates | Cordilla |  | Rise of prison killings
@ over_ratio | other:crowding ratio | x | prison | La Ceniza prison |  | Inmates against places now
@ esc_dead | killed | people | escaped inmates | mangroves |  | Escaped prisoners found dead
@ at_large | other:prisoners at large | people | escaped inmates | Puerto Bravo |  | Prisoners still at large
@ fingers | other:fingers lost | count | Elvira Cuenca's son | La Ceniza prison |  | Fingers Elvira's son lost
@ food | cost | CDP | state | La Ceniza prison |  | Daily food money per inmate
=== El Faro de Puerto Bravo | 2013-08-19
Shots and smoke at La Ceniza; they say {eleven|dead|total}

It began at visiting time, with the women still in the yard. By five on Sunday afternoon you could see the smoke from the fish market, and the bells of San Blas were going as if for a ship.

Warden Gerardo Pinzón told this paper by telephone that {eleven prisoners|dead|total} had been killed, {nine of them|dead_pav4|part} in Pavilion 4, in a quarrel between the Faroles and the people of the Ninth. At the hospital a porter laughed at the figure. {Forty-seven|hosp|total} had come through his door, he said, with knives, bullets, burns.

{Sixteen guards|hostages|total} are being held on the roof of the workshop, in their underwear, where everyone can see them. The shift was {twenty-four|guards_shift|total}. Nobody has told their families what became of the others.

La Ceniza went up in 1958 for {600 men|capacity|target}. On Friday the roll had {2,340|inmates|total}. {Seven out of ten|remand|part} haven't been tried.

A truck with {80 soldiers|troops|total} came from the naval base around six and stopped at the bridge. {Some three hundred relatives|families|total} stood at the gate all night and sang, to let them know inside.

"My boy stole a motorcycle," said Doña Elvira Cuenca. "He sleeps on a stair and pays {thirty pesos a week|rent|each} for it."
=== Pan-American Dispatch | 2013-08-20
Prison battle leaves {29 dead|dead|total} in Cordilla as inmates keep hostages

PUERTO BRAVO, Cordilla (PAD) - {At least 29 people|dead|total} have died in {two days|hours|total} of fighting between gangs at one of Cordilla's most crowded jails, and inmates were still holding {14 prison employees|hostages|total} on Tuesday, officials said.

{Two of the dead|dead_guard|part} were guards. The rest were prisoners, some of them burned when mattresses were set alight in a wing where doors had been wired shut, Interior Minister Octavio Leal told reporters. He put the injured at {"between 80 and 90"|injured|total}.

{Three civilians|freed|part} among the hostages were let go on Monday night in exchange for drinking water, leaving the {fourteen|hostages|total}.

Leal also conceded, after a day of denials, that prisoners had got out: {31|escaped|total}, through a hole under the bakery. {Five|recapt|total} had been caught. A lawyer for inmates' families, Nubia Arce, said she had been given {more than a hundred names|escaped|total}.

{Six hundred soldiers and police|troops|total} now ring the hilltop complex, which held {2,300 men|inmates|total} in space for {a quarter of that|capacity|target}. The country has {41,000 prisoners|nat_inmates|total} and {18,500 places|nat_places|target}. In 2010, {82|riot2010|comparison} died in a fire at the Monteagudo penitentiary.

The prisoners want better food, speedier trials and the warden's head. They handed out a list of {twelve demands|demands|total}; Leal said {four|demands_ok|part} were reasonable.
=== Ministry of the Interior, Communications Unit | 2013-08-21
BULLETIN 6 - LA CENIZA - 21 AUGUST, 19:30

At 15:10 today the forces of order regained full control of the establishment after {75 hours|hours|total}.

Deceased: {38|dead|total} (inmates {35|dead_inm|part}, custodial staff {3|dead_guard|part})
Injured: {112|injured|total} (inmates {97|inj_inm|part}, staff and police {15|inj_staff|part})
In San Blas hospital: {54|hosp|total}
Hostages remaining: {0|hostages|total}
Hostages freed in the operation: {13|freed|part}
Escaped: {58|escaped|total}
Recaptured: {19|recapt|total}
Present at evening roll call: {2,241|inmates|total}
Personnel in the operation: {1,150|troops|total}

Seized: {27 firearms|rifles|total} including {3 rifles|rifles3|part} of the Army's own pattern; {8 grenades|grenades|total}; {611 bladed weapons|blades|total}; {940 telephones|phones|total}; {one parrot|parrot|total}.

The tunnel under the bakery is {22 metres|hole|total} long and had lighting. {Two hundred gas canisters|gas|total} were employed. No firearms were discharged by the police inside the pavilions.

{Four hundred and thirty inmates|transferred|total} considered leaders or at risk have been moved to Monteagudo and Alto Verde.

The Ministry regrets that one of the {fourteen hostages|hostages|total}, corporal Esteban Rúa, was found without life before the entry. It rejects the statement of a private lawyer that {70 persons|dead|total} have died, and asks for her list, which she hasn't supplied.

{Nine roadblocks|roadblocks|total} are maintained. Residents between the river and the cemetery should keep doors locked and not offer lifts.
=== Canal Once, Noche Abierta (transcript) | 2013-08-22
PRESENTER: They told us last night {38|dead|total}. Nubia Arce, you say that's false.

ARCE: I've seen the cold store at the fish market, because the morgue's full. {Forty-four bodies|dead|total}. I counted with the pathologist. {Twelve|dead_shot|part} have bullet holes, and the minister says nobody fired.

PRESENTER: And the famous {seventy|dead|total}?

ARCE: That was a list of men not answering. Many are alive in Alto Verde. I correct myself gladly. I'd like others to.

PRESENTER: Let's go to San Blas. Doctor Ferrán, how many have you?

FERRÁN: This evening {forty-nine|hosp|total}. {Eight|icu|part} are in intensive care. In all we've treated {a hundred and thirty-one|injured|total}, and that's without scratches.

PRESENTER: Of the dead, how many burned?

FERRÁN: {Fifteen, sixteen|dead_burn|part}, smoke included. And {five|dead_behead|part}... without heads. I'd rather not.

PRESENTER: Our reporter Saúl Mera has spoken with a guard who spent the {seventy-five hours|hours|total} on that roof.

MERA: He told me there were never {twenty-four|guards_shift|total} of them on a Sunday. {Seventeen|guards_shift|total}, for {two thousand three hundred|inmates|total}. {Three|sick|part} had phoned in sick that morning, all of them from the bakery corridor. The price for passing a phone is {a hundred and fifty pesos|gate_fee|each}. A pistol, {two thousand|gun_fee|each}.

PRESENTER: The escaped?

MERA: The police have caught {27|recapt|total}, the last in a wedding dress.
=== The Meridian Economist | 2013-08-29
Cordilla's prisons: who runs them, and what it pays

La Ceniza was a business. A ledger found after the riot that killed {45 people|dead|total} there last week shows that the Faroles, with {about 700 men|gang_a|total} inside, took in {1.9m pesos|income|each} ({$240,000|income|each}) a month from bunk rents, food and telephone time. The Ninth, with {barely 200|gang_b|total} but rising, wanted {a third|cut|target} of it. The state's own spending on an inmate's meals is {11 pesos|food|each} a day, so the market was there.

There are {130 guards|guards_all|total} on the books, or {one for every 18 prisoners|guards_ratio|total}; on any shift it's nearer {one to a hundred|guards_ratio|total}. In neighbouring Pardo it's {one to six|ratio_pardo|comparison}.

President Irene Salvatierra has promised a new jail with {3,000 places|new_places|target}, at {600m pesos|new_prison|target}, and the early release of {2,500 petty offenders|pardons|target}. The first will take years. The second could be done on a Tuesday afternoon: {72%|remand|part} of those in La Ceniza, and {31 of the dead|dead_remand|part}, had never been convicted of anything.

Repairs will cost {85m|damage|total}. {Five officials|dismissed|total} have been sacked, including the warden. {Thirty-four|recapt|total} of the {61 men|escaped|total} now admitted to have fled are back inside. A reward of {250,000 pesos|reward|each} is on offer for each of {three gang captains|captains|part}.

So far this year {139 inmates|deaths_year|total} have been killed in Cordilla's prisons, {double|deaths_rise|change} last year's number.
=== El Faro de Puerto Bravo | 2013-10-06
{Forty-six crosses|dead|total} on the hill

They've painted the wall. From the fish market La Ceniza now looks like a school.

The Bishop read {forty-six names|dead|total} at yesterday's Mass: {forty-two prisoners|dead_inm|part}, {four guards|dead_guard|part}, the last of them Ramiro Ospina, who died of his burns on the feast of the Nativity. {Forty-five|identified|part} lie under their own names. The other is "a young man with a swallow tattoo."

The government hasn't changed its number since August, when it went from {thirty-eight|dead|total} to {forty-five|dead|total} overnight without a word. The hospital's final count of wounded is {138|injured|total}; {six|hosp|total} are still in San Blas.

There's room in the pavilions, for the first time in memory. {One thousand two hundred and ten men|inmates|total} answered at Friday's roll. {Twice|over_ratio|change} the {six hundred|capacity|target} of the plans, but they sleep in beds, and the rent, says a man who came out on Thursday, has gone down to {ten pesos|rent|each}. So somebody still collects it.

Of those who crept out under the bakery, {fifty-two|recapt|total} have been caught and {three|esc_dead|part} were found dead in the mangroves. That leaves {six|at_large|part}. The soldiers, who at one time were {more than a thousand|troops|total}, are down to {sixty|troops|total}, and the girls at the bridge kiosk miss them.

Doña Elvira's boy came home with {two fingers|fingers|change} fewer. The motorcycle was never his, the judge found.
