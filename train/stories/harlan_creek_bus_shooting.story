# Shooting at a school bus in the invented American-like town of Harlan Creek, state of Kenesaw, February to June 2015; children killed and hurt, shots, inquiry, money
@ dead | killed | people | victims | Harlan Creek | key | People killed in the bus shooting
@ dead_kids | killed | people | pupils | Harlan Creek | key | Pupils killed in the bus shooting
@ hurt | injured | people | victims | Harlan Creek | key | People wounded in the bus shooting
@ critical | injured | people | pupils | St. Brigid's Hospital | key | Victims in critical condition
@ aboard | participants | people | pupils | Bus 14 | key | Pupils on board the bus
@ shots | strikes | count | gunman | Harlan Creek | key | Shots fired at the bus
@ police_shots | strikes | count | deputies | Harlan Creek |  | Shots fired by the deputies
@ guns | equipment | count | gunman | Pell Road house | key | Guns found in the gunman's house
@ rounds | equipment | count | gunman | Pell Road house |  | Cartridges found in the house
@ response | duration | days | sheriff's office | Harlan Creek | key | Time until the first deputy came
@ attack_len | duration | days | gunman | Harlan Creek |  | How long the shooting lasted
@ fund | aid | USD | Harlan Creek Fund | Harlan Creek | key | Money given to the victims' fund
@ fund_paid | aid | USD | families | Harlan Creek |  | Money paid out to the families
@ per_family | aid | USD | bereaved families | Harlan Creek |  | Payment for each bereaved family
@ hosp_brigid | hospitalized | people | victims | St. Brigid's Hospital |  | Victims taken to St. Brigid's
@ hosp_county | hospitalized | people | victims | Kenesaw General |  | Victims taken to Kenesaw General
@ still_hosp | hospitalized | people | victims | hospitals |  | Victims still in hospital
@ unhurt | participants | people | pupils | Bus 14 |  | Pupils who got off unhurt
@ vigil | participants | people | mourners | Harlan Creek |  | Mourners at the vigil
@ town_pop | participants | people | inhabitants | Harlan Creek |  | Inhabitants of Harlan Creek
@ pupils | participants | people | pupils | Whitlow Elementary |  | Pupils of Whitlow Elementary
@ absent | share | % | pupils | Whitlow Elementary |  | Share of pupils who stayed away
@ distance_shot | distance | km | gunman | Harlan Creek |  | Distance from which he fired
@ dist_house | distance | km | gunman's house | Pell Road |  | Distance of his house from the stop
@ officers | troops | people | police officers | Harlan Creek |  | Officers in the manhunt
@ manhunt | duration | days | gunman | Harlan Creek |  | Length of the manhunt
@ reward | cost | USD | sheriff's office | Harlan Creek |  | Reward for the gunman
@ calls | other:emergency calls | count | callers | Harlan Creek |  | Emergency calls in the first minutes
@ warnings | other:earlier complaints | count | sheriff's office | Pell Road |  | Earlier complaints about the gunman
@ windows | buildings_damaged | count | windows | Bus 14 |  | Windows shot out of the bus
@ cameras | equipment | count | cameras | county buses |  | Buses with cameras
@ buses | equipment | count | buses | county |  | School buses in the county
@ past_dead | killed | people | victims | Dunmore |  | Killed in the Dunmore shooting in 2009
@ past_hurt | injured | people | victims | Dunmore |  | Wounded in the Dunmore shooting
@ year_dead | killed | people | victims | Kenesaw |  | Killed by guns in Kenesaw in 2014
@ school_shootings | other:school shootings | count | country | country |  | School shootings this year
@ vote_for | seats | count | state senate | Kenesaw |  | Senate votes for the gun bill
@ vote_against | seats | count | state senate | Kenesaw |  | Senate votes against the gun bill
@ mag_limit | equipment | count | magazine | Kenesaw |  | Rounds a magazine may hold under the bill
@ poll | share | % | voters | Kenesaw |  | Voters for background checks
@ claim | cost | USD | families | Harlan Creek |  | Sum the families demand
@ protest | participants | people | marchers | Kenesaw City |  | Marchers in Kenesaw City
@ bail_friend | cost | USD | Tyrell Moss | Harlan Creek |  | Bail for the friend who sold the rifle
@ rifle_price | cost | USD | rifle | Harlan Creek |  | Price of the rifle
@ counties | other:counties | count | schools | Kenesaw |  | Counties whose schools locked down
@ dist_city | distance | km | Harlan Creek | Kenesaw City |  | Distance of Harlan Creek from the capital
@ aboard_more | participants | people | pupils | Bus 14 |  | Pupils just climbing in
@ hospitals | other:hospitals | count | hospitals | Kenesaw |  | Hospitals treating the victims
@ dist_dunmore | distance | km | Dunmore | Harlan Creek |  | Distance of Dunmore
@ aboard_back | participants | people | pupils | Whitlow Elementary |  | Bus pupils back at school
@ mason_days | duration | days | Mason Reyes | St. Brigid's Hospital |  | Days one boy lay on a ventilator
@ shots_hit | strikes | count | gunman | Bus 14 |  | Shots that struck the bus
@ shots_pistol | strikes | count | pistol | Harlan Creek |  | Pistol rounds wrongly added
@ warn_more | other:earlier complaints | count | sheriff's office | Pell Road |  | Complaints not known before
@ bake | aid | USD | Grange | Harlan Creek |  | Proceeds of the bake sale
@ states | other:states | count | givers | country |  | States checks have come from
@ dead_staff | killed | people | staff | Harlan Creek |  | Staff killed in the bus shooting
@ hurt_kids | injured | people | pupils | Harlan Creek |  | Pupils wounded
@ hurt_staff | injured | people | staff | Harlan Creek |  | Staff wounded
@ hurt_late | injured | people | pupils | Harlan Creek |  | Glass injuries not counted earlier
@ guns_wall | equipment | count | gunman | Pell Road house |  | Guns found in a wall
@ guns_illegal | equipment | count | gunman | Pell Road house |  | Guns unlawfully held
@ units | troops | count | patrol units | north county |  | Patrol units the roster foresaw
@ units_real | troops | count | patrol units | north county |  | Patrol units assigned
@ response_should | duration | days | sheriff's office | Harlan Creek |  | Time in which deputies should have come
@ poll_owners | share | % | gun owners | Kenesaw |  | Gun owners for background checks
@ bullets_son | strikes | count | Mason Reyes | Harlan Creek |  | Bullets that hit one boy
@ votes_need | seats | count | state senate | Kenesaw |  | Senate votes the bill needs
@ givers | participants | people | givers | Harlan Creek |  | People who gave to the fund
@ dead_families | participants | count | bereaved families | Harlan Creek |  | Bereaved families
@ pledge | aid | USD | truck dealer | Harlan Creek |  | Pledge entered twice
@ coyle | strikes | count | Amber Coyle | Harlan Creek |  | Bullets that hit the aide
@ welcome | participants | people | townspeople | Harlan Creek |  | People who welcomed the aide home
@ calls_span | duration | days | callers | Harlan Creek |  | Span of the emergency calls
@ visits | other:police visits | count | deputies | Pell Road |  | Visits of deputies to Lovell
@ since | duration | days | Harlan Creek | Harlan Creek |  | Time since the shooting
=== Associated Wire | 2015-02-10
{Four|dead|total} killed as gunman fires on school bus in Kenesaw

HARLAN CREEK, Kenesaw (AW) - A gunman opened fire on a school bus at a rural stop on Tuesday morning, killing {three children|dead_kids|total} and the driver and wounding {at least nine others|hurt|total} before fleeing into woods, authorities said.

Bus 14 of the Harlan County school district had {27 pupils|aboard|total} of Whitlow Elementary on board when it halted on Pell Road at 7:22 a.m., Sheriff Dale Ostrander said. Shots came from a tree line {about 80 yards|distance_shot|total} away.

{Six|hosp_brigid|total} of the wounded were flown to St. Brigid's Hospital in Kenesaw City, where {four|critical|total} were in critical condition. {Three|hosp_county|total} were driven to Kenesaw General.

{More than 200 officers|officers|total} with dogs and a helicopter searched for a white man in a green parka. Schools in {five counties|counties|total} locked their doors.

Harlan Creek, population {3,900|town_pop|total}, lies {40 miles|dist_city|total} from the state capital. The shooting is the deadliest in Kenesaw since 2009, when {seven people|past_dead|comparison} were killed and {12|past_hurt|comparison} hurt at a feed plant in Dunmore.
=== WKNC Channel 6 live updates | 2015-02-10
8:05 AM We're hearing of a shooting involving a school bus near Harlan Creek. No word on injuries.

8:31 AM Sheriff's dispatch: {two dead|dead|total}.

9:12 AM Now {four|dead|total}, including the driver, Loretta Banks, 58. Parents are being sent to First Baptist.

9:50 AM St. Brigid's has {seven|hosp_brigid|total}. {Five|critical|total} of them critical.

10:20 AM Superintendent Joyce Tilden: {27 on the bus|aboard|total} when it left the yard, but {two more|aboard_more|increment} were just climbing in. So {29|aboard|total}. {Sixteen|unhurt|part} got off without a scratch.

11:02 AM St. Brigid's corrects that: {six|hosp_brigid|total}, not {seven|hosp_brigid|total}. One was a mother who fainted.

12:40 PM Witness Earl Pruitt, who lives across the road: "I counted {ten, eleven shots|shots|total}, slow, like a man at a range." He thinks it went on {a minute and a half|attack_len|total}.

2:15 PM Dispatch logs show {41 calls|calls|total} to 911 in {six minutes|calls_span|total}. First deputy on scene: {nineteen minutes|response|total}.

4:44 PM Reward: {$50,000|reward|total}.

6:30 PM We have just learned that a second-grader has died at St. Brigid's. That makes {five|dead|total}, {four of them kids|dead_kids|part}.
=== Associated Wire | 2015-02-12
Suspect in school bus shooting found dead after {31-hour|manhunt|total} hunt

HARLAN CREEK, Kenesaw (AW) - The man suspected of killing {five people|dead|total}, {four of them children|dead_kids|part}, at a school bus stop was shot dead in a barn on Wednesday by deputies who fired {14 times|police_shots|total}, authorities said.

Curtis Wayne Lovell, 34, a laid-off welder, lived {600 yards|dist_house|total} from the stop. In his house on Pell Road agents found {11 guns|guns|total} and {some 4,000 rounds|rounds|total}.

Sheriff Dale Ostrander said {23 casings|shots|total} had been picked up at the tree line. He defended the time it took his office to arrive, which he gave as {14 minutes|response|total}, not {19|response|total} as broadcast.

{Ten people|hurt|total} were wounded, among them an aide. {Three|critical|total} remained critical Thursday at St. Brigid's and {four|still_hosp|total} more were in fair condition in {two hospitals|hospitals|total}.

{About 2,500 people|vigil|total} stood in sleet at a vigil on the ball field Wednesday evening. A fund set up by the Farmers' Bank drew {$180,000|fund|total} in a day.

In 2009 a gunman killed {seven|past_dead|comparison} at a feed plant in Dunmore, {60 miles|dist_dunmore|comparison} east.
=== The Meridian Post | 2015-02-13
Bus gunman had {11 weapons|guns|total}; town buries its first child

By staff and agencies

HARLAN CREEK - Curtis Lovell, who killed {five people|dead|total} at a bus stop here on Tuesday, had {11 weapons|guns|total} and {some 4,000 rounds|rounds|total} of ammunition in his house, {600 yards|dist_house|total} from where Bus 14 stopped.

He fired {32 shots|shots|total}, the sheriff said. {Ten people|hurt|total} were wounded and {three|critical|total} are still critical.

Whitlow Elementary reopened on Thursday with {a third|absent|part} of its {310 pupils|pupils|total} absent. "They ask if the bus is fixed," said Joyce Tilden, the superintendent. Of the {29 children|aboard|total} who were aboard that day, {none|aboard_back|part} came.

Neighbors had complained of Lovell {at least three times|warnings|total}. {Twice|visits|part} deputies drove out; once, a caller was told that shooting in one's own yard was lawful. The rifle, bought from a friend for {$600|rifle_price|total}, was not.

In all of 2014 guns killed {412 people|year_dead|comparison} in the state. The attack is the {eighth|school_shootings|total} on or near a school in the country this year, by one group's count.
=== Harlan Creek Sentinel | 2015-02-26
Sixth victim dies; fund passes {half a million|fund|total}

Mason Reyes, 9, died Saturday at St. Brigid's after {eleven days|mason_days|total} on a ventilator. He was in third grade and kept rabbits.

His death brings to {six|dead|total} the number lost in the attack on Bus 14, {five|dead_kids|part} of them pupils. That leaves {nine|hurt|total} who were struck and lived. {One|critical|total}, the aide, is still listed as critical; {two other children|still_hosp|total} are expected home by Sunday.

Sheriff Ostrander told the county board on Monday his office had counted the bullets again. There were {26 shots|shots|total}: {19|shots_hit|part} struck the bus, {seven windows|windows|total} were broken. "The {32|shots|total} in the Post added our {six|shots_pistol|part} from a pistol that was never fired that day," he said. We make no sense of it either.

The board also heard of {five complaints|warnings|total} about Lovell since 2012, {two more|warn_more|change} than had been known.

The fund at the Farmers' Bank stands at {$527,300|fund|total}. A bake sale at the Grange brought in {$4,115|bake|part}. Checks have come from {all 50 states|states|total}. Trustees have paid {$60,000|fund_paid|total} for funerals.

Of the county's {88 buses|buses|total}, {12|cameras|part} have cameras.
=== Kenesaw Bureau of Investigation | 2015-04-20
PRELIMINARY REPORT: INCIDENT AT PELL ROAD - SUMMARY

Persons killed: {6|dead|total} (students {5|dead_kids|part}; staff {1|dead_staff|part})
Persons wounded by gunfire or glass: {12|hurt|total} (students {11|hurt_kids|part}; staff {1|hurt_staff|part}). Includes {three students|hurt_late|part} with glass injuries not counted earlier.
Students on board: {28|aboard|total}. One child listed as boarding had remained at home.
Rounds discharged by suspect: {26|shots|total}
Duration of firing: {97 seconds|attack_len|total}
Range to vehicle: {71 meters|distance_shot|total}
First call received: 07:22:50. First deputy on scene: {16 min 20 s|response|total} after first call.
Rounds discharged by deputies, 11 February: {17|police_shots|total}
Firearms recovered at residence: {13|guns|total}; {two|guns_wall|part} were found within a wall on 3 March. {Four|guns_illegal|part} were unlawfully held.
Ammunition recovered: {4,318 cartridges|rounds|total}

A man of Harlan Creek, T. Moss, has been charged with selling the rifle for {$650|rifle_price|total} and is held on bail of {$250,000|bail_friend|total}.

Finding: had {two units|units|target} been assigned to the north county on that morning, as the roster foresaw, arrival within {seven minutes|response_should|target} was possible. {One|units_real|total} was assigned.
=== Associated Wire | 2015-05-14
Kenesaw Senate rejects gun bill named for bus victims

KENESAW CITY (AW) - The Kenesaw Senate voted {21|vote_against|total} to {17|vote_for|total} on Thursday against a bill to require background checks on private gun sales and limit magazines to {10 rounds|mag_limit|target}, {three months|since|total} after a man killed {six people|dead|total} on a school bus in Harlan Creek.

{Some 8,000 people|protest|total} had marched in the capital on Saturday for the bill; police said {5,500|protest|total}. A poll found {71 percent|poll|total} of the state's voters in favor, {62 percent|poll_owners|part} of gun owners among them.

The attacker, Curtis Lovell, owned {13 guns|guns|total}. {Twelve people|hurt|total} were wounded by the {26 bullets|shots|total} he fired.

"My son took {two|bullets_son|part} of them," Ana Reyes, whose boy Mason died, told senators from the gallery before she was led out.

Governor Pat Delray said he would bring the bill back in the fall. It needs {20 votes|votes_need|target}.
=== Harlan Creek Sentinel | 2015-06-18
Fund will pay {$140,000|per_family|each} to each bereaved family

Trustees voted Tuesday to close the Harlan Creek Fund, which took in {$1.94 million|fund|total} from {31,000 givers|givers|total}, and share it out.

The {six families|dead_families|total} of the dead get {$140,000 each|per_family|each}. The rest goes by wound and by need: {twelve|hurt|total} were hit, and {every one of the 28 children|aboard|total} on Bus 14 will have counseling till 18. {$1.1 million|fund_paid|total} will have been paid by July.

Some had asked for more. A draft in April spoke of {$200,000|per_family|target}, when the kitty was thought to be {$2.3 million|fund|total}. The bank found that a pledge of {$400,000|pledge|part} from a truck dealer had been entered twice and never paid.

The families' suit against the county, for {$22 million|claim|target}, says deputies should have been there within {seven minutes|response_should|target} and came in {more than 16|response|total}.

Amber Coyle, the aide, came home last Friday, the last of the wounded to do so. She had been hit {four times|coyle|part}. {About 300 people|welcome|total} lined Main Street.
