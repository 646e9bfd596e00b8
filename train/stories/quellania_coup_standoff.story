# The standoff after a coup in Quellania (invented South American republic), with clashes in three towns and sanctions, September to November 2019
@ dead_all | killed | people | clashes | Quellania | key | People killed in the clashes in all
@ dead_cap | killed | people | clashes | San Isidoro | key | People killed in San Isidoro
@ dead_val | killed | people | clashes | Valparte | key | People killed in Valparte
@ dead_tun | killed | people | clashes | Tunca | key | People killed in Tunca
@ ministers | captured | people | ministers | Quellania | key | Ministers held by the junta
@ crowd | participants | people | protesters | San Isidoro | key | Protesters in San Isidoro
@ soldiers_cap | troops | people | soldiers | San Isidoro | key | Soldiers on the capital's streets
@ curfew | duration | days | curfew | Quellania | key | How long the curfew has lasted
@ withdrawn | other:bank withdrawals | USD | depositors | Quellania | key | Deposits withdrawn from banks since the coup
@ frozen | cost | USD | sanctions | Quellania |  | Junta assets frozen by sanctions
@ aid_cut | aid | USD | United States | Quellania |  | Aid suspended by the United States
@ aid_eu | aid | EUR | European Union | Quellania |  | Aid suspended by the European Union
@ loans | aid | USD | development bank | Quellania |  | Loans put on hold
@ dead_sol | killed | people | soldiers | Quellania |  | Soldiers killed
@ dead_union | killed | people | union members | Tunca |  | Union members killed in Tunca
@ inj_all | injured | people | clashes | Quellania |  | People injured in all
@ inj_cap | injured | people | clashes | San Isidoro |  | People injured in San Isidoro
@ inj_val | injured | people | clashes | Valparte |  | People injured in Valparte
@ arrested | arrested | people | protesters | Quellania |  | People arrested since the coup
@ arrested_cap | arrested | people | protesters | San Isidoro |  | People arrested in the capital
@ deputies | captured | people | deputies | Quellania |  | Deputies held by the junta
@ freed | other:ministers released | people | ministers | Quellania |  | Ministers released
@ cabinet | participants | people | cabinet | Quellania |  | Members of the ousted cabinet
@ embassy | affected | people | politicians | Brazilian embassy |  | People sheltering in the Brazilian embassy
@ crowd_val | participants | people | protesters | Valparte |  | Protesters in Valparte
@ crowd_pro | participants | people | junta supporters | San Isidoro |  | Marchers for the junta
@ soldiers_val | troops | people | soldiers | Valparte |  | Soldiers sent to Valparte
@ army | troops | people | army | Quellania |  | Strength of the army
@ loyal | troops | people | loyal garrison | Tunca |  | Soldiers loyal to the president in Tunca
@ tanks | equipment | count | armoured vehicles | San Isidoro |  | Armoured vehicles in the capital
@ curfew_h | duration | days | curfew | Quellania |  | Hours of curfew a night
@ limit | other:withdrawal limit | pesos | depositors | Quellania |  | Cash a depositor may take out
@ limit_usd | other:withdrawal limit | USD | depositors | Quellania |  | Cash limit in dollars
@ withdrawn_day | other:bank withdrawals | USD | depositors | Quellania |  | Deposits withdrawn in a day
@ deposits | other:bank deposits | USD | banks | Quellania |  | All deposits in the banks
@ reserves | other:reserves | USD | central bank | Quellania |  | Central bank reserves
@ peso | other:exchange rate | pesos per dollar | peso | Quellania |  | Price of a dollar in pesos
@ banks_closed | duration | days | banks | Quellania |  | How long banks were closed
@ branches | buildings_damaged | count | bank branches | San Isidoro |  | Bank branches wrecked
@ pop | other:population | people | residents | Quellania |  | Population of Quellania
@ coup_1973 | killed | people | coup | Quellania 1973 |  | Killed in the 1973 coup
@ rule_1973 | duration | days | junta | Quellania 1973 |  | Length of the 1973 junta's rule
@ election | duration | days | junta | Quellania |  | Time until the promised election
@ ult | duration | days | Union of States | Quellania |  | Time given by the ultimatum
@ visas | other:people under sanctions | people | officers | Quellania |  | Officers under visa bans
@ strike | participants | people | miners | Tunca |  | Miners on strike
@ copper | change_rate | % | copper output | Tunca |  | Fall of copper output
@ copper_t | other:copper output | t | mines | Tunca |  | Copper output a month
@ arrested_free | other:arrested people released | people | protesters | Quellania |  | Arrested people released
@ withdrawn_share | share | % | depositors | Quellania |  | Part of deposits withdrawn
@ ult_tunca | duration | days | junta | Tunca |  | Time given to the Tunca garrison
@ dead_tun_day | killed | people | clashes | Tunca |  | Killed in the storming of Tunca
@ dead_sol_tun | killed | people | soldiers | Tunca |  | Soldiers killed in the storming of Tunca
@ withdrawn_aus | other:bank withdrawals | USD | Banco Austral | Quellania |  | Deposits withdrawn from Banco Austral
@ handover | duration | days | junta | Quellania |  | Time for handing over power
@ weeks | duration | days | junta | Quellania |  | Length of the junta's rule
@ net_in | other:bank inflow | USD | depositors | Quellania |  | Net inflow into banks in a day
@ crowd_ratio | change_rate | 1 | protesters | San Isidoro |  | Crowd against the earlier one
@ flights | other:flights cancelled | count | airlines | San Isidoro |  | Flights cancelled
@ radio | other:radio stations | count | stations | Quellania |  | Radio stations closed
=== South Cone Press | 2019-09-17
Quellania generals seize power; {six killed|dead_all|total} in first clashes

SAN ISIDORO, Quellania, Sept 17 (SCP) - Soldiers arrested {nine ministers|ministers|total} and put {2,500 troops|soldiers_cap|total} on the streets of Quellania's capital on Tuesday after generals deposed President Alba Cifuentes, the first coup in the country of {11 million|pop|total} since 1973.

{Four people|dead_cap|part} were shot dead outside the palace in San Isidoro and {two|dead_val|part} in the port of Valparte, hospital officials said. {Thirty-one|inj_cap|total} were injured in the capital. The president is thought to be in the garrison town of Tunca, whose commander and {1,200 men|loyal|total} have stayed loyal.

The head of the junta, General Ovidio Plaza, announced a curfew of {ten hours|curfew_h|each} a night and elections "within {180 days|election|target}". Her cabinet had {16 members|cabinet|total}; {five|embassy|total} reached the Brazilian embassy.

{About 8,000 protesters|crowd|total} gathered on Liberty Square before tear gas scattered them. Police put them at {3,000|crowd|total}.

Queues formed at cash machines. Bankers estimated that {$140 million|withdrawn_day|period} was withdrawn before branches closed at noon.

The 1973 coup cost {some 300 lives|coup_1973|comparison} and led to {nine years|rule_1973|comparison} of military rule. {Forty armoured vehicles|tanks|total} ring the palace.
=== Radio Libre, Valparte (clandestine) | 2019-09-20
Third day. This is Radio Libre on short wave, after they shut {14 stations|radio|total}.

Listen to their numbers and then to ours. The junta: {nine dead|dead_all|total} since Tuesday. The doctors' college: {seventeen|dead_all|total}. By town, say the doctors: San Isidoro {eight|dead_cap|part}, Valparte {seven|dead_val|part}, Tunca {two|dead_tun|part}. Somebody in Montevideo broadcast that {seventeen had died in Valparte|dead_val|total}. No: {seven|dead_val|total} here, {17|dead_all|total} everywhere.

Wounded in our port, {62|inj_val|total}.

Ministers. Yesterday the generals took the minister of mines at the airport, so they have {ten|ministers|total}. They have {23 deputies|deputies|total}, too. These aren't ministers, whatever the Plaza radio says with its "{33 former ministers|ministers|total}".

Yesterday at the docks we were {12,000|crowd_val|total}. In the capital, {thirty thousand|crowd|total}; the generals' count was {six|crowd|total}. Their own march had {4,500|crowd_pro|total}, with soup.

{Eight hundred marines|soldiers_val|total} landed this morning. In San Isidoro there are now {four thousand soldiers|soldiers_cap|total}.

Banks: closed, {three days|banks_closed|total}. When they open you may draw {5,000 pesos|limit|target}, they say. That is {125 dollars|limit_usd|target}, or was on Monday, at {40|peso|total} to the dollar. In the street it's {58|peso|total}.
=== National Salvation Council, Communiqué 11 | 2019-09-24
The Council informs the population:

1. Order prevails. After {seven days|curfew|total} the curfew is reduced from {ten hours|curfew_h|each} to {eight|curfew_h|each}.

2. Deaths resulting from disturbances: {14|dead_all|total}. San Isidoro: {6|dead_cap|part}. Valparte: {5|dead_val|part}. Tunca: {3|dead_tun|part}. Members of the armed forces fallen: {4|dead_sol|part}. Injured: {201|inj_all|total}.

3. Arrested: {618 persons|arrested|total}, of whom in the capital {390|arrested_cap|part}; released, {212|arrested_free|part}.

4. Former ministers under protective guard: {10|ministers|total}. {Two among them|freed|part}, of health and of education, were released on Monday on account of age. The remaining number is {8|ministers|total}. The Brazilian embassy harbours {7 fugitives|embassy|total}.

5. Troops guarding the capital: {4,200|soldiers_cap|total}. Foreign agencies' "{14,200|soldiers_cap|total}" contains one digit too many. The army has {21,000 men|army|total} altogether.

6. Demonstrators on Sunday in San Isidoro: {9,000|crowd|total}, not the {80,000|crowd|total} of the agitators.

7. Banks reopened on Monday. Withdrawals on the day came to {95 million dollars|withdrawn_day|period}, total withdrawals to {310 million|withdrawn|total}. These sums are {1.9 per cent|withdrawn_share|part} of deposits. Limit: {5,000 pesos|limit|target} a week per person.

8. Order to the garrison of Tunca: {48 hours|ult_tunca|target} to submit.
=== Financial Courier, New York | 2019-09-30
Quellania: the run, the freeze and the copper

Depositors have taken {$740 million|withdrawn|total} out of Quellania's banks in the fortnight since the putsch, {$120 million|withdrawn_day|period} of it on Friday alone, people at two of the lenders say. That is {4.6 per cent|withdrawn_share|part} of the {$16 billion|deposits|total} on their books. The central bank, controlled by General Plaza's men, says {$520 million|withdrawn|total}. Its reserves have shrunk to {$2.3 billion|reserves|total}.

Washington on Thursday froze {$65 million|frozen|total} belonging to the junta and cut {$110 million|aid_cut|total} of a year's aid. An agency headline that made it "{$110 million|frozen|total} frozen" confused the two. The European Union suspended {€48 million|aid_eu|total}. A regional development bank is holding back loans of {$400 million|loans|total}. {Twenty-two officers|visas|total} may not travel.

The peso trades at {71|peso|total} to the dollar. Weekly withdrawals are capped at {3,000 pesos|limit|target}, down from {5,000|limit|target}; in dollars, {$42|limit_usd|target}.

Worse may come from Tunca, whose miners, {9,400 of them|strike|total}, have stopped work. The mines gave {38,000 tonnes|copper_t|each} a month; September will be {a third|copper|change} lower.

The dead do not enter models, but for the record: {31|dead_all|total}, say doctors; {19|dead_all|total}, say generals.
=== South Cone Press | 2019-10-05
Army storms Quellania mining town, {at least 20 dead|dead_tun_day|period}

TUNCA, Quellania, Oct 5 (SCP) - Troops loyal to Quellania's junta took the mining town of Tunca on Saturday in fighting that killed {at least 20 people|dead_tun_day|period}, {eleven of them members of the miners' union|dead_union|part}, residents and union leaders said.

It was the bloodiest day since the coup of September 17. The army acknowledged {eight|dead_tun_day|period} dead, {three|dead_sol_tun|part} of them soldiers. Tunca's earlier dead numbered {five|dead_tun|total}; the doctors' college now counts {25|dead_tun|total} there, {16|dead_cap|total} in San Isidoro and {13|dead_val|total} in Valparte, {54|dead_all|total} in all. The junta's own total rose to {29|dead_all|total}.

A first report by this agency of "{20 soldiers killed|dead_sol|total}" was wrong. Soldiers killed since the coup number {seven|dead_sol|total}, according to the army.

President Cifuentes was not found. {Most of the 1,200 loyal soldiers|loyal|part} laid down their arms.

In the capital, where {5,000 soldiers|soldiers_cap|total} patrol, the curfew entered its {19th day|curfew|total}. {An estimated 60,000 people|crowd|total} defied it on Friday with saucepans; police said {15,000|crowd|total}.

The junta still holds {eight ministers|ministers|total} and {26 deputies|deputies|total}. The Union of American States gave it {ten days|ult|target} to release them. {Forty-four flights|flights|period} were cancelled on Saturday.
=== The Lima Observer | 2019-10-19
{A month|curfew|total} under General Plaza

What can be counted in Quellania is counted twice. At the ministry the dead are {33|dead_all|total}; at the doctors' college, in a room with a generator, {61|dead_all|total}. Take a single town. In Tunca the ministry sees {ten|dead_tun|total} bodies and the college {29|dead_tun|total}, because the ministry leaves out whoever held a gun. For San Isidoro it's {15|dead_cap|total} against {18|dead_cap|total}, for Valparte {eight|dead_val|total} against {14|dead_val|total}.

The last numbers that the college gave for the injured were {740|inj_all|total}, of arrests {1,900|arrested|total}. In the Estadio Norte I was shown {six ministers|ministers|total}, playing dominoes. There should have been {eight|ministers|total}: {two|freed|total}, a colonel told me, "went home". {One|freed|total} did. The other, the minister of labour, was in a military hospital, so that in truth the generals held {seven|ministers|total}.

The curfew is {six hours|curfew_h|each} now. Soldiers yawn at corners, {3,600|soldiers_cap|total} of them where there had been {5,000|soldiers_cap|total}. On the square on Wednesday stood {perhaps 25,000 people|crowd|total}, {fewer than half|crowd_ratio|change} the crowd of the saucepans.

At Banco Austral a clerk gave me {3,000 pesos|limit|total} and a sigh. Since the coup his bank alone has lost {$210 million|withdrawn_aus|part} in deposits; all of them together, {$1.1 billion|withdrawn|total}. {Nine branches|branches|total} have no windows. The dollar costs {83|peso|total}.
=== South Cone Press | 2019-11-08
Quellania junta agrees to go as sanctions reach {$290 million|frozen|total}

SAN ISIDORO, Quellania, Nov 8 (SCP) - The generals who overthrew President Alba Cifuentes signed an accord on Friday to hand power to a civilian council within {ten days|handover|target} and to hold elections in {90 days|election|target} instead of {180|election|target}.

The last {five ministers|ministers|total} in detention walked free in the afternoon, leaving {none|ministers|total} in the junta's hands. {Twelve politicians|embassy|total} left the Brazilian embassy. The curfew, in force for {52 nights|curfew|total}, ends on Sunday.

Washington and its partners had frozen assets of {$290 million|frozen|total} by this week, up from {$65 million|frozen|total} in September; {$110 million|aid_cut|total} of American aid and {€48 million|aid_eu|total} from Europe may now be released.

Under the accord a commission will establish the number of dead. The doctors' college lists {64|dead_all|total}: {19|dead_cap|part} in San Isidoro, {15|dead_val|part} in Valparte, {30|dead_tun|part} in Tunca. The military maintained that {42 people|dead_all|total} died, {nine of them soldiers|dead_sol|part}.

{Some 100,000 people|crowd|total} celebrated on Liberty Square, according to the fire brigade, the largest crowd since the coup, while only {900 soldiers|soldiers_cap|total} were to be seen in the city.

Banks paid out {$1.4 billion|withdrawn|total} in the {seven weeks|weeks|total}, {9 percent|withdrawn_share|part} of deposits. On Friday, for the first time, more came in than went out: {$12 million|net_in|period}.
