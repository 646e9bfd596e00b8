# Coup in Zambara, an invented West African state, May to July 2012; dead, detained, curfew, soldiers, counter-coup, sanctions
@ dead | killed | people | people | Zambara | key | People killed since the coup
@ dead_protest | killed | people | protesters | Kolundi | key | Protesters killed on May 21
@ dead_counter | killed | people | soldiers and civilians | Camp Sosso | key | Killed in the counter-coup
@ dead_guard | killed | people | presidential guards | palace |  | Presidential guards killed on the first night
@ wounded | injured | people | people | Kolundi |  | People wounded since the coup
@ wounded_protest | injured | people | protesters | Kolundi |  | Protesters wounded on May 21
@ detained | captured | people | politicians and officers | Zambara | key | People the junta holds
@ det_ministers | captured | people | ministers | Zambara | key | Ministers the junta holds
@ released | captured | people | detainees | Zambara |  | Detainees set free
@ det_journ | captured | people | journalists | Zambara |  | Journalists held
@ arrested_curfew | arrested | people | curfew breakers | Kolundi |  | People arrested for breaking the curfew
@ curfew | duration | days | curfew | Zambara | key | Hours of curfew a night
@ coup_troops | troops | people | mutineers | Kolundi | key | Soldiers who took part in the coup
@ guard_troops | troops | people | presidential guard | Camp Sosso |  | Strength of the presidential guard
@ army | troops | people | army | Zambara |  | Strength of the army
@ vehicles | equipment | count | armoured cars | Kolundi |  | Armoured cars at the palace
@ protesters | participants | people | protesters | Kolundi |  | Protesters on May 21
@ foreigners | evacuated | people | foreigners | Kolundi | key | Foreigners flown out
@ refugees | displaced | people | refugees | Benna |  | Refugees in neighbouring Benna
@ transition | duration | days | junta | Zambara |  | Length of the transition
@ standby | troops | people | regional force | Zambara |  | Regional standby force
@ aid_cut | aid | USD | donors | Zambara |  | Aid frozen by donors
@ aid_share | share | % | foreign aid | Zambara |  | Share of the budget paid by aid
@ shops | buildings_damaged | count | shops | Kolundi |  | Shops looted
@ rice | other:rice price | ZBF | rice | Kolundi |  | Price of a sack of rice
@ wage_due | duration | days | soldiers | Zambara |  | Pay the soldiers were owed
@ vote | vote_share | % | Alpha Doumbeya | Zambara |  | Vote of the president in 2010
@ seats | seats | count | transitional council | Zambara |  | Seats of the transitional council
@ mil_seats | seats | count | officers | transitional council |  | Council seats for officers
@ coups | other:coups | count | coups | Zambara |  | Coups since independence
@ dead_1994 | killed | people | people | Zambara |  | Killed in the 1994 coup
@ hosp | hospitalized | people | wounded | Donka-Est hospital |  | Wounded in Donka-Est hospital
@ bauxite | other:bauxite output | t | mines | Zambara |  | Bauxite shipped a year
@ bauxite_fall | change_rate | % | bauxite exports | Zambara |  | Fall of bauxite shipments
@ mass_grave | killed | people | bodies | Kilometre 36 |  | Bodies in the grave at Kilometre 36
@ missing | missing | people | guards | Zambara |  | People missing
@ mutiny_cap | captured | people | guards | Camp Sosso | key | Counter-coup soldiers captured
@ committee | participants | people | officers | Committee for Dignity |  | Officers in the junta
@ tower_off | duration | days | radio tower | Kolundi |  | Time the radio tower was off
@ dead_armed | killed | people | armed men | Zambara |  | Armed men among the dead
@ door_soldiers | troops | people | soldiers | radio station |  | Soldiers at the radio station
@ dead_com | killed | people | soldiers | Committee for Dignity |  | Junta soldiers killed on the first night
@ dead_civ | killed | people | civilians | Zambara |  | Civilians killed in the coup
@ wage_paid | duration | days | civil servants | Zambara |  | Months of wages to be paid
@ dead_gend | killed | people | gendarmes | Kolundi |  | Gendarmes killed on May 21
@ donka_bodies | killed | people | protesters | Donka-Est hospital |  | Bodies in Donka-Est hospital
@ foreigners_fr | evacuated | people | French citizens | Kolundi |  | French citizens flown out
@ ultimatum | duration | days | regional bloc | Zambara |  | Time the regional bloc gave the junta
@ foreigners_uk | evacuated | people | Britons | Kolundi |  | Britons flown out
@ flights | other:evacuation flights | count | flights | Kolundi |  | Evacuation flights
@ hotel | participants | people | foreigners | Hotel Camayo |  | Foreigners waiting in the hotel
@ det_with | captured | people | detainees | Conde cell |  | Prisoners in one room
@ buckets | equipment | count | buckets | Conde cell |  | Buckets in the prisoners' room
@ dead_counter_civ | killed | people | civilians | Camp Sosso |  | Civilians killed in the counter-coup
@ family | killed | people | one family | Camp Sosso |  | One family killed in the counter-coup
@ dead_loyal | killed | people | junta soldiers | Camp Sosso |  | Junta soldiers killed in the counter-coup
@ rebels | troops | people | former guards | Camp Sosso |  | Soldiers in the counter-coup
@ refugees_new | displaced | people | refugees | Benna |  | Refugees crossing in one day
@ foreigners_more | evacuated | people | foreigners | Kolundi |  | Foreigners flown out after the counter-coup
@ seen_prison | captured | people | guards | Central Prison |  | Captive guards seen in prison
@ dead_night | killed | people | people | Zambara |  | Killed on the night of the coup
@ dead_later | killed | people | protesters | Kolundi |  | Marchers who died later
@ dead_patrol | killed | people | people | Zambara |  | Killed by curfew patrols and others
@ fine | cost | ZBF | curfew breakers | Kolundi |  | Fine for each curfew breaker
@ bodies_id | killed | people | bodies | Kilometre 36 |  | Bodies at Kilometre 36 identified
@ foreigners_back | participants | people | foreigners | Kolundi |  | Foreigners who came back
@ since | duration | days | junta | Zambara |  | Time since the coup
=== Agence Sahel-Golfe | 2012-05-16
Soldiers seize power in Zambara, president's whereabouts unknown

KOLUNDI, May 16 (ASG) - Soldiers overthrew Zambara's president Alpha Doumbeya in the early hours of Wednesday after fighting that left {at least seven dead|dead|total}, and imposed a curfew of {eleven hours|curfew|total}, from 19:00 to 06:00.

Reading on state television from a school notebook, Captain Issiaka Ture said a "Committee for Dignity" of {19 officers|committee|total} had suspended the constitution. {Eleven ministers|det_ministers|total} were being held "for their protection", he said.

A military source put the mutineers at {around 400|coup_troops|total}, with {14 armoured cars|vehicles|total}, out of an army of {9,000|army|total}. {Four|dead_guard|part} of the dead were presidential guards killed at the gate. The Donka-Est hospital had received {23 wounded|hosp|total}.

Soldiers had been grumbling over {five months|wage_due|total} of unpaid wages.

Doumbeya won {54 percent|vote|comparison} in 2010, the first civilian to be elected after {six coups|coups|comparison} since independence. In the bloodiest, in 1994, {more than 300 people|dead_1994|comparison} died.
=== Radio Kolundi-Plus (live) | 2012-05-17
07:30 Good morning to those who can hear us. The tower was off for {nine hours|tower_off|total}.

08:10 The Red Cross of Zambara counts {12 dead|dead|total} and {37 wounded|wounded|total} in all the town since Tuesday night.

09:00 Banks closed. Sack of rice at Marche Nana: {310,000 francs|rice|each}. Before: {240,000|rice|each}.

10:45 Captain Ture's spokesman by phone: "{Only five|dead|total} people died and {all five|dead_armed|part} had weapons." As for detainees: {17 personalities|detained|total}.

11:30 Women's league gives us names. Their list has {41|detained|total}, of whom {13 ministers|det_ministers|part} and {three of our colleagues|det_journ|part} of the press.

13:20 Looting at Madina. Traders' union: {over 90 shops|shops|total}.

15:00 The curfew is made longer. {Thirteen hours|curfew|total} now: 18:00 to 07:00. Last night {66 people|arrested_curfew|period} were taken in for being out.

16:40 ASG says {400 mutineers|coup_troops|total}. A corporal in front of our door says {"two thousand, all the army"|coup_troops|total}. We see {six|door_soldiers|total}.

17:25 We are told to close. Lock well.
=== Committee for Dignity | 2012-05-19
COMMUNIQUE No. 7

1. Order reigns over the whole of the territory. All units of the {9,000 men|army|total} of the armed forces have rallied to the Committee.

2. The events of 15-16 May caused {eight deaths|dead|total}, of which {six|dead_guard|part} among the presidential guard and {two|dead_com|part} among the forces of the Committee. {Nobody|dead_civ|part} among the civilian population was killed by our forces.

3. Persons in security custody: {22|detained|total}, of which former ministers: {9|det_ministers|part}. Released on 18 May: {4|released|total}.

4. The curfew is eased and goes from 21:00 to 05:00, {eight hours|curfew|total}. {Two hundred and eleven|arrested_curfew|total} offenders have been apprehended since its introduction.

5. The transition will not exceed {twelve months|transition|target}. A council of {50 members|seats|target} will be named, {15|mil_seats|target} of them from the forces.

6. Civil servants will be paid for {two|wage_paid|target} of the {five months|wage_due|total} due.

7. The foreign press has spoken of {40 ministers and deputies|detained|total} in prison. Zambara does not have so many prisons with beds.
=== Agence Sahel-Golfe | 2012-05-22
Troops fire on marchers in Zambara capital, {26 dead|dead_protest|total}

KOLUNDI, May 22 (ASG) - {At least 26 people|dead_protest|total} were killed and {more than 140|wounded_protest|total} wounded when soldiers fired on a march against the junta in Kolundi on Monday, hospital sources said, in the worst violence since last week's coup.

{Some 20,000 people|protesters|total} had set out from the Grand Mosque for the Pont du 8 Mars. The junta spoke of {"3,000 idlers"|protesters|total} and {eight dead|dead_protest|total}, {two of them gendarmes|dead_gend|part}. Doctors at Donka-Est counted {19 bodies|donka_bodies|part} in that hospital alone and {88 wounded|hosp|total}.

The Zambaran League of Human Rights put the number killed since May 15 at {45|dead|total}, and of those detained at {68|detained|total}, {14|det_ministers|part} of them ministers.

President Doumbeya is safe in the embassy of Benna, diplomats said.

France flew out {230|foreigners|total} foreigners from Kolundi on Monday night, {160 of them French|foreigners_fr|part}. The curfew again lasts {13 hours|curfew|total}.

The regional bloc gave the captains {72 hours|ultimatum|target} to step down, and put {1,500 troops|standby|target} on standby. The European Union and Washington have frozen {$312 million|aid_cut|total} in aid, which pays for {two fifths|aid_share|part} of Zambara's budget.
=== The Harbour Times | 2012-05-23
Soldiers kill {26|dead_protest|total} in Zambara as expatriates leave

By our Africa correspondent and agencies

Soldiers fired on a march against the junta in Kolundi on Monday, killing {at least 26|dead_protest|total} and wounding {more than 140|wounded_protest|total}, hospital sources told Agence Sahel-Golfe.

Since the coup of May 15 {54 people|dead|total} have been killed, according to the Zambaran League of Human Rights.

{Three hundred and ninety|foreigners|total} foreigners, among them {31 Britons|foreigners_uk|part}, have now been taken off in {three flights|flights|total}. In the Hotel Camayo {some 50|hotel|total} are waiting for a fourth.

A junta prisoner freed on Sunday, former tourism minister Hawa Conde, said she had shared a room with {ten colleagues|det_with|part}, {two|buckets|total} buckets and a radio. She believed there were {thirteen ministers|det_ministers|total} left. {Six|released|total} captives have been let go so far.

In 1994, the last time that Kolundi's bridge ran with blood, {over 300 people|dead_1994|comparison} died.
[Correction, May 24: The League's figure is {45|dead|total} killed, not {54|dead|total}.]
=== Agence Sahel-Golfe | 2012-06-05
Counter-coup fails in Zambara; {31|dead_counter|total} reported killed

KOLUNDI, June 5 (ASG) - Zambara's junta said on Tuesday it had crushed an attempt by former presidential guards to retake the radio and Camp Sosso, after a night of shelling in which {at least 31|dead_counter|total} were killed.

{Eleven|dead_counter_civ|part} were civilians, the Red Cross said, among them {a family of five|family|part}. Captain Ture, his arm in a sling, told reporters {48|mutiny_cap|total} attackers had been captured and {only four|dead_loyal|part} of his own men lost.

The guard, {600 strong|guard_troops|comparison} before the coup, had been dissolved on May 20. {About 250|rebels|total} took part in the attempt, a diplomat estimated.

With these dead, the League of Human Rights counts {84 people|dead|total} killed since the coup and {240|wounded|total} wounded. Detentions had passed {150|detained|total}.

The United Nations said {5,700 Zambarans|refugees|total} had crossed to Benna, {1,100|refugees_new|period} of them on Tuesday alone. France took out {another 120 foreigners|foreigners_more|increment}, for a total of {610|foreigners|total}. Bauxite shipments, {16 million tonnes a year|bauxite|period}, have dropped by {a third|bauxite_fall|change}.
=== Zambaran League of Human Rights | 2012-06-20
"WHERE ARE THE RED BERETS?" - Summary of findings

After Camp Sosso the Committee announced {48 captives|mutiny_cap|total}. Our list of guards seen alive in its hands on 5 and 6 June has {71 names|mutiny_cap|total}. {Twenty-nine|seen_prison|part} have been seen in the Central Prison since. {Forty-two|missing|total} have not.

On 14 June residents of Kilometre 36 showed us a filled pit. Gendarmes have since removed {16 bodies|mass_grave|total}; neighbours say {21|mass_grave|total}.

Deaths verified by us, 15 May to 18 June:
- the night of the coup: {13|dead_night|part}
- the march of 21 May: {29|dead_protest|part} ({26|dead_protest|total} in our first count; {three|dead_later|increment} died later)
- Camp Sosso: {38|dead_counter|part}, not {31|dead_counter|total}
- curfew patrols and others: {12|dead_patrol|part}
Total: {92|dead|total}. The pit is not included.

Wounded: {261|wounded|total}.
Held without charge: {173|detained|total}, including {12 ministers|det_ministers|part} and {eight journalists|det_journ|part}. Curfew arrests recorded by the police: {1,940|arrested_curfew|total}, most freed against a "fine" of {20,000 francs|fine|each}.

The Committee's answer, in full: "{Nobody|missing|total} is missing."
=== Meridian Press | 2012-07-18
ANALYSIS - {Two months|since|total} after Zambara's coup, the captains dig in

KOLUNDI (Meridian) - The transition was to last {twelve months|transition|target}. On Monday it became {24|transition|target}; regional mediators had asked for {nine|transition|target}. Of {60 seats|seats|total} in the council sworn in that day, {28|mil_seats|total} are in uniform; the first decree spoke of {15|mil_seats|target}.

It was done by {some 350 soldiers|coup_troops|total}, a UN panel says, fewer than the {2,000|coup_troops|total} of legend. It has cost {97 lives|dead|total} by the League's reckoning, to {61|dead|total} by the junta's, whose {22|dead_counter|part} for Camp Sosso convinces no diplomat here. The Red Cross found {37|dead_counter|total}.

The jails are emptier. {Fifty-eight|detained|total} remain, {five|det_ministers|part} of them ministers, after {more than 120|released|total} were released for the feast. {Seven|bodies_id|part} of the men found at Kilometre 36 have been named; all {seven|bodies_id|part} stood on the League's list of {71|mutiny_cap|total}. The junta, which long held to {48|mutiny_cap|total} captives, now admits to {55|mutiny_cap|total}.

Night has come back a little: the curfew is {five hours|curfew|total}. Rice is {285,000 francs|rice|each}. Of the {740 foreigners|foreigners|total} who flew out, perhaps {200|foreigners_back|part} are back in the bars. {Nine thousand refugees|refugees|total} in Benna are not, and {$312 million|aid_cut|total} is still frozen.
