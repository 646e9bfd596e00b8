# Highway sniper shootings along Interstate 40 in Arkansas and Tennessee in autumn 2004 (invented)
@ dead | killed | people | motorists | Interstate 40 | key | People killed by the sniper
@ hurt | injured | people | motorists | Interstate 40 | key | People wounded by the sniper
@ shootings | strikes | count | sniper | Interstate 40 | key | Shootings linked to the sniper
@ reward | aid | USD | authorities | Arkansas | key | Reward for the sniper
@ tips | other:tips | count | callers | task force | key | Tips to the sniper hot line
@ officers | troops | people | police and agents | task force | key | Officers on the case
@ range | distance | m | sniper | Interstate 40 | key | Distance of the sniper's shot
@ shots_day | strikes | count | sniper | Interstate 40 |  | Shots fired in one attack
@ vans | other:vehicles checked | count | white pickups | Arkansas |  | Pickups stopped and checked
@ span | distance | km | shootings | Interstate 40 |  | Stretch of highway with shootings
@ closed | distance | km | Interstate 40 | Arkansas |  | Stretch of highway closed
@ closed_time | duration | hours | Interstate 40 | Arkansas |  | How long the highway was closed
@ traffic | other:vehicles a day | count | Interstate 40 | Arkansas |  | Vehicles a day on the highway
@ traffic_drop | change_rate | % | Interstate 40 | Arkansas |  | Fall in traffic on the highway
@ game | participants | people | fans | Brinkley |  | Fans at a football game
@ pop_brinkley | other:population | people | residents | Brinkley |  | Population of Brinkley
@ dc_dead | killed | people | victims | Washington |  | Killed by the Washington snipers
@ dc_hurt | injured | people | victims | Washington |  | Wounded by the Washington snipers
@ dc_time | duration | days | Washington snipers | Washington |  | Length of the Washington shootings
@ ohio_dead | killed | people | motorists | Ohio |  | Killed in the Ohio highway shootings
@ ohio_shots | strikes | count | gunman | Ohio |  | Shootings in the Ohio case
@ memphis_kill | killed | people | victims | Memphis |  | Killed in a Memphis store robbery
@ murders_lr | killed | people | victims | Little Rock |  | Homicides in Little Rock this year
@ kids_car | participants | people | children | Wheatley |  | Children in a victim's car
@ kids_left | other:children | count | Darlene Pruitt | Brinkley |  | Children a victim left
@ shells | other:shell casings | count | investigators | Interstate 40 |  | Shell casings found at a scene
@ bullets | other:bullets matched | count | laboratory | Little Rock |  | Bullets matched to one rifle
@ rifles_tested | tested | count | rifles | Arkansas |  | Rifles handed in for tests
@ guns_suspect | equipment | count | suspect | Wheatley |  | Guns found in the suspect's home
@ rounds_suspect | other:rounds | count | suspect | Wheatley |  | Rounds found in the suspect's home
@ fired_job | duration | days | suspect | trucking firm |  | Time the suspect drove for the firm
@ counts | other:charges | count | suspect | Arkansas |  | Counts against the suspect
@ murder_counts | other:charges | count | suspect | Arkansas |  | Murder counts against the suspect
@ held_wrong | duration | days | early suspect | Arkansas |  | How long an early suspect was held
@ suits | cost | USD | early suspect | Arkansas |  | Damages an early suspect seeks
@ manhunt | duration | days | manhunt | Arkansas |  | Length of the manhunt
@ cost_hunt | cost | USD | task force | Arkansas |  | Cost of the manhunt
@ cost_day | cost | USD | task force | Arkansas |  | Daily cost of the manhunt
@ jurors | participants | people | jurors | Jonesboro |  | Jurors in the trial
@ jury_time | duration | hours | jury | Jonesboro |  | Time the jury deliberated
@ trial_days | duration | days | trial | Jonesboro |  | Length of the trial
@ executions | other:executions | count | Arkansas | Arkansas |  | Executions in Arkansas since 1976
@ row | other:death row inmates | people | Arkansas | Arkansas |  | Inmates on Arkansas's death row
@ vigil | participants | people | mourners | Forrest City |  | Mourners at a vigil
@ helis | equipment | count | helicopters | task force |  | Helicopters over the highway
@ trucks_route | share | % | truckers | Arkansas |  | Truckers avoiding the highway
@ diner_loss | revenue | % | diners | Brinkley |  | Fall of takings at truck stops
@ truck_stop | jobs | people | truck stop | Brinkley |  | Workers laid off at a truck stop
@ iraq_dead | killed | people | US soldiers | Iraq |  | US soldiers killed in Iraq that day
@ truckload | other:cattle | count | cattle | Interstate 40 |  | Cattle in a truck that was hit
@ profile_share | share | % | snipers | US |  | Serial shooters who know the area
@ first_days | duration | days | police | Arkansas |  | Time before police linked the shootings
@ matched | strikes | count | sniper | Interstate 40 |  | Shootings with matched bullets
@ tours | other:tours of duty | count | a trucker | Vietnam |  | A trucker's tours in Vietnam
@ test_days | duration | days | rifle tests | Arkansas |  | Days of rifle tests
@ delta_poor | killed | people | residents | St Francis County |  | Murdered in the county in five years
@ delta_years | duration | days | murders | St Francis County |  | Span of the county's murder count
@ lonoke | distance | km | Lonoke | Little Rock |  | Distance of the attack from Little Rock
@ station | distance | km | arrest | Wheatley |  | Distance of the arrest from the gas station
@ attempt_counts | other:charges | count | suspect | Arkansas |  | Attempted murder counts
@ tip_wait | duration | days | dispatcher's tip | task force |  | Time the decisive tip lay unread
@ drove | other:trips | count | Sizemore | Interstate 40 |  | Times Sizemore had driven the road
@ penalty_time | duration | hours | jurors | Jonesboro |  | Time taken over the sentence
@ spree | duration | days | shootings | Interstate 40 |  | How long the shootings lasted
@ vans_drugs | other:vehicles checked | count | pickups | Arkansas |  | Stopped pickups with drugs in them
@ range_ratio | change_rate | times | range estimate | Arkansas |  | First range estimate against the truth
@ coffee | cost | USD | coffee | Brinkley |  | Price of coffee at the truck stop
=== Amalgamated Press | 2004-10-06
Second driver shot dead on Arkansas interstate

FORREST CITY, Ark. (Amalgamated) -- A rifle bullet fired from the darkness killed a truck driver on Interstate 40 early Wednesday, the second motorist slain on the same stretch of highway in eastern Arkansas in {six days|first_days|total}.

State police said they believed the same gun may have been used in {at least five shootings|shootings|total} since mid-September. {Three people|hurt|total} have been wounded.

Lewis Gannaway, 51, of Amarillo, Texas, was hauling {38 head of cattle|truckload|total} to Memphis when a single shot came through his door. His rig rolled on before it stopped in a ditch.

"We have somebody who is hiding, waiting and shooting at strangers. I can't put it any softer," said Col. Wade Tillery, director of the state police.

The first victim, Darlene Pruitt, a 34-year-old nurse and mother of {three|kids_left|total}, was killed Friday as she drove home from work to Brinkley, a farm town of {4,000|pop_brinkley|total} people.

A {15-mile|closed|total} section of the highway was closed for {seven hours|closed_time|total} Wednesday as officers with dogs searched the rice fields on both sides. They found tire tracks and {one shell casing|shells|period}.

{About 35,000 vehicles|traffic|each} use the road every day. It is the main link between Little Rock and Memphis.

The shootings brought back memories of the sniper attacks around Washington two years ago, in which {10 people|dc_dead|comparison} were killed, and of a gunman in Ohio who fired on cars {two dozen times|ohio_shots|comparison} last winter, killing {one woman|ohio_dead|comparison}.

The interstate crosses the flat farmland of the Arkansas Delta, with few lights and long gaps between exits. State police urged drivers not to stop on the shoulder and asked anyone who had found a bullet hole in a vehicle since the summer to come forward. Deputies said they had heard from people who took the sound for a burst tire.

"You drive faster, then you think maybe slow is better," said Pete Lamar, a trucker, at a Brinkley diner. "Then you turn up the radio."
=== Continental News Network | 2004-10-10
Police: {seven shootings|shootings|total} tied to I-40 sniper

LITTLE ROCK, Arkansas (CNW) -- Police on Sunday linked more shootings to the gunman who has terrorized drivers on Interstate 40, bringing the number to {seven|shootings|total}, and offered a reward of {$50,000|reward|total} for information.

{Two people|dead|total} have been killed and {four|hurt|total} wounded since September 14. The latest was a 19-year-old college student, hit in the shoulder Saturday night near the Tennessee line. He is in stable condition at a Memphis hospital.

"If you know a man who's good with a rifle and angry at the road, call us," said Col. Wade Tillery, head of the state police.

Ballistics tests show that {three bullets|bullets|total} came from the same weapon, a .30-caliber rifle, he said. Investigators think the shots were fired from {150 to 200 yards|range|total} away.

{More than 120 officers|officers|total} from the state police, sheriff's departments and the FBI are working on the case. A telephone hot line has taken {almost 900 tips|tips|total} since Thursday.

Several witnesses reported a white pickup near the scenes. Troopers have stopped {more than 300|vans|total} of them. "Every farmer here drives a white pickup," said one resident.

The shootings stretch over {about 60 miles|span|total} of highway, mostly between Brinkley and West Memphis.

In Forrest City, {several hundred people|vigil|total} gathered Sunday evening at a Baptist church to pray for the victims. Friday's high school football game was moved to another county; schools will keep children indoors this week.

Interstate 40 is one of the country's main east-west routes, and the stretch between Little Rock and Memphis is used by trucks day and night. Drivers have told CNW they are traveling in convoys and refusing to stop after dark.

The case has brought back memories of the sniper shootings that terrified the Washington area two years ago this month.

In unrelated violence, police in Memphis said {three people|memphis_kill|comparison} were killed Saturday when robbers opened fire in a grocery store.
=== Albion Wire | 2004-10-14
Sniper kills third victim in Arkansas, reward raised

FORREST CITY, Ark., Oct 14 (Albion Wire) - A sniper stalking motorists in eastern Arkansas killed a third person on Thursday, shooting a woman as she filled her tank at a gas station near Wheatley, police said.

It was the first attack away from Interstate 40 itself, although the pumps can be seen from the highway. {Two shots|shots_day|period} were fired. The victim, Rosalind Carter-Hale, 45, died at the scene. {Two of her children|kids_car|part} were in the car.

{Five people|hurt|total} have been wounded in the shootings, including a salesman from Oklahoma who was hit by flying glass on Tuesday.

Governor Mack Huddleston raised the reward to {$150,000|reward|total} and said that the National Guard would lend the police {four helicopters|helis|total} with night-vision equipment.

"He is a coward with a scope," the governor told reporters.

Investigators believe the killer lay in a stand of trees {some 220 metres|range|total} from the pumps. They found {two casings|shells|period} and a paper cup.

Interstate 40 runs from North Carolina to California and is one of the busiest truck routes in the country. Traffic in Arkansas has dropped by {a third|traffic_drop|change} in a week, highway officials said. A truckers' association said that {four in 10|trucks_route|part} of its members were taking other roads.

{Nine attacks|shootings|total} are now being attributed to the same gunman.

The case has echoes of the sniper shootings in the Washington area in October 2002. A man and a teenager killed {10 people|dc_dead|comparison} and wounded {three|dc_hurt|comparison} over {three weeks|dc_time|comparison}. Both were convicted last year.

Police say they have no description of the gunman. Residents have taken to pumping gas from behind their cars, and school buses run with their curtains drawn. Many stations near the highway close at dusk.

Police in Brinkley briefly held a man who had fired at a road sign.
=== The Sentinel | 2004-10-18
Fear and loathing at mile 241

At the Sunrise truck stop in Brinkley, Arkansas, the long-distance drivers park their lorries side by side like wagons in a western, with the fuel tanks in the middle. Nobody sits at the window.

"I did {two tours|tours|total} in Vietnam," says one of them, who hauls chickens. "There I knew who didn't like me."

{Three people|dead|total} have been killed and {five|hurt|total} hurt by a man, or men, with a hunting rifle since the middle of last month. Each has been shot from a distance, all but one of them at night. The last to die was Rosalind Carter-Hale, who'd stopped to buy petrol and doughnuts.

The police have {1,700 tips|tips|total} and no suspect. They've asked owners of .30 calibre rifles to bring them in for a test, and in {four days|test_days|total} {230|rifles_tested|total} did so. "You could do the whole of it from a porch," says Tom Ewell, the sheriff of St Francis County. "We have more rifles than porches."

A profile drawn up by a retired FBI man and read out on every channel says that the killer is white, in his thirties and lately dismissed from a job. {Three quarters|profile_share|part} of such men live close to their victims. It has had the effect of making everybody look at everybody.

Business is poor. Takings at the Sunrise are down {60%|diner_loss|change} and {nine waitresses|truck_stop|total} have been sent home. On Friday the Brinkley Tigers played at home with the lights low, before {about 40 people|game|total}. They usually get {a thousand|game|comparison}.

It's two years since a pair of snipers held Washington and its suburbs in fear, and the satellite vans have come back, to towns that they had trouble finding. The governor, who is up for re-election, has been to Brinkley on most days. He wears a vest under his shirt.

In the same county {24 people|delta_poor|comparison} were murdered in the past {five years|delta_years|comparison}. No helicopters came for any of them.
=== Continental News Network | 2004-10-22
Man released as sniper hunt goes on

LITTLE ROCK, Arkansas (CNW) -- A man held for {three days|held_wrong|total} in connection with the Interstate 40 sniper shootings was released Friday after tests showed that his rifle was not the weapon used in the attacks, police said.

Curtis Boyle, 29, a roofer from Palestine, Arkansas, had been seen near a highway overpass with a gun. He was hunting, his lawyer said.

"We owe Mr. Boyle an apology and he has it," State Police Col. Wade Tillery told reporters.

Boyle's release came hours after the sniper struck again, wounding a truck driver in the leg near Lonoke, {just 25 miles|lonoke|total} from Little Rock. It was the farthest west he has been.

{Three people|dead|total} have died and {six|hurt|total} have been wounded in what police now say are {11 shootings|shootings|total}. Bullets from {six of them|matched|part} have been matched.

Residents of Little Rock, which has had {31 homicides|murders_lr|comparison} this year, said they felt the danger had come to their door. Gas stations in the suburbs have hung up tarpaulins.

The task force, which has grown to {more than 250 officers|officers|total} and agents, is based in a former shoe factory in Forrest City. Officials said the operation costs {around $90,000|cost_day|each} a day.

The number of tips has reached {4,300|tips|total}. "One of them is the right one," Tillery said. "Maybe we have already read it."

The reward was raised Friday to {$250,000|reward|total}, with money from trucking companies.

The shootings began on the night of September 14, when a couple's camper was struck near Forrest City. Police did not at first see a connection between the attacks, which took place on a lonely stretch of Interstate 40 between Little Rock and Memphis, mostly after dark. Victims include a nurse on her way home, a cattle hauler from Texas and a mother buying gas.

Both candidates for president canceled stops in the area this week. In Iraq, meanwhile, the U.S. military said {two soldiers|iraq_dead|comparison} were killed Friday by a roadside bomb near Ramadi.
=== Amalgamated Press | 2004-10-27
Former trucker charged in Arkansas sniper killings

FORREST CITY, Ark. (Amalgamated) -- A former truck driver was arrested in his bed before dawn Wednesday and charged with the Interstate 40 sniper killings, {six weeks|manhunt|total} after the first shot and {not three miles|station|total} from the gas station where the last victim died.

Dale Wayne Sizemore, 37, of Wheatley, was charged with {three counts|murder_counts|total} of capital murder and {seven|attempt_counts|total} of attempted murder.

Agents carried {nine guns|guns_suspect|total} and {more than 2,000 rounds|rounds_suspect|total} of ammunition out of his house trailer. A .30-caliber Savage rifle matched all the bullets tested, said Col. Wade Tillery, the state police director.

"People can get gas," Tillery said.

The break came from a tip. A dispatcher at a Memphis trucking company, where Sizemore had driven for {11 months|fired_job|total}, called the hot line Oct. 12 to say he had been fired in August after an accident and had threatened to "shut down that road." Hers was one of {5,100 tips|tips|total}, and it lay unread for {12 days|tip_wait|total}.

Tillery, whose force has been criticized for the arrest of another man last week, said mistakes had been made. {About 280 officers|officers|total} took part in the hunt.

The dispatcher, who was not named, may be in line for the {$250,000|reward|total} reward.

{Three people|dead|total} were killed and {seven|hurt|total} wounded in the shootings, which spread fear in the Delta and sent truckers on long detours. The first, a Missouri couple's camper hit on Sept. 14, was taken for a stone.

The shootings on the busy highway between Little Rock and Memphis emptied gas stations and school playgrounds for much of the fall. Police chased reports of a white pickup that now appears never to have had anything to do with the case.

Sizemore's mother, Verna, said her son had been "quiet, quieter than usual." Neighbors said he used to shoot at cans, and that he rarely missed.
=== Albion Wire | 2005-09-20
Jury convicts Arkansas highway sniper

JONESBORO, Ark., Sept 20 (Albion Wire) - A jury on Tuesday found a former truck driver guilty of murdering {three people|dead|total} in sniper attacks along an Arkansas highway that alarmed the United States last autumn.

The jury of {seven women and five men|jurors|total} took {four hours|jury_time|total} to convict Dale Wayne Sizemore, 38, on all {10 counts|counts|total}. They will begin hearing arguments on Wednesday on whether he should be put to death.

Sizemore, in a grey suit too big for him, looked at his hands.

Prosecutors said Sizemore lay in wait with a rifle beside Interstate 40 to take revenge on a trucking firm that had sacked him, though none of those he shot had anything to do with it. The trial lasted for {16 days|trial_days|total}.

An army marksman told the court that the longest of the shots, which killed nurse Darlene Pruitt in a moving car, was fired from {260 metres|range|total}.

"He picked headlights," prosecutor Ellen Faubus said. "He didn't know whose they were, and it didn't matter."

The defence did not dispute that Sizemore had fired but said he was mentally ill.

He was charged with {12 shootings|shootings|total} between Sept. 14 and Oct. 23 last year, in which {seven people|hurt|total} were also wounded.

The hunt for him cost {$3.1 million|cost_hunt|total}, the state says. A roofer wrongly held for {three days|held_wrong|total} is suing for {$2 million|suits|target}.

Arkansas has executed {26 people|executions|comparison} since the death penalty was restored and has {37|row|comparison} on death row.

The shootings between Little Rock and Memphis led to one of the largest manhunts in the history of the southern United States. Drivers travelled in convoys, school sports were moved, and police stopped pickup trucks by the hundred in search of one that turned out not to exist.

The trial was moved to Jonesboro because no unbiased jury was thought possible near the highway.
=== The Sentinel | 2005-09-23
Sniper sentenced to die, a road lets out its breath

Dale Wayne Sizemore was sentenced to death yesterday for killing {three strangers|dead|total} with a rifle, on a stretch of road that he'd driven, by his own reckoning, {2,000 times|drove|total}.

The jurors in Jonesboro, Arkansas, had the choice between death and prison for life, and needed {nine hours|penalty_time|total}. One of them wept as the verdict was read. Sizemore asked if he could sit down.

The shootings lasted for {40 days|spree|total}. {Seven people|hurt|total} survived their wounds; one, the student, has lost the use of an arm. All of it took place over {90 miles|span|total} of Interstate 40, where the road runs straight between rice and soya and there's nothing at night to see but the other person's lights.

Some of what was said at the time has turned out to be wrong. The white pickup didn't exist: Sizemore drove a maroon saloon. Of the {1,900 pickups|vans|total} that were stopped, {14|vans_drugs|part} had drugs in them. The first police estimate of his range was {half|range_ratio|change} of the truth.

The dispatcher whose call led to him got {$250,000|reward|total} and has moved to another state. She told the court she'd had to ring again and again. Her first call is down in the log as number 1,212.

Colonel Wade Tillery, the chief of the state police, is retiring. He said last night that of the {280 officers|officers|total} on the case none had closed his eyes for weeks, but that "we looked at the road, and he was on the other side of the field".

The defence had said that he was ill, and heard the voice of a dispatcher giving him loads. The prosecution said he was angry. The jury seems to have thought that there was room for both. An appeal is automatic under Arkansas law, and is likely to last for years.

At the Sunrise truck stop they've taken the boards off the window. The coffee is {75 cents|coffee|each}. Traffic, says the highway department, is back to {35,000 vehicles|traffic|each} a day.
