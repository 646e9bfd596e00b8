# A storm pipe collapses under a coal-ash pond of the invented Tallow Bend power station on the Muskingum River, Ohio, in February 2016
@ ash | other:ash spilled | t | Tallow Bend pond | Muskingum River | key | Coal ash spilled into the river
@ water | spill_volume | L | Tallow Bend pond | Muskingum River | key | Ash water spilled into the river
@ ars_bev | other:arsenic level | ug/L | river water | Beverly | key | Arsenic in the river at Beverly
@ ars_pipe | other:arsenic level | ug/L | outfall | Tallow Bend | key | Arsenic at the broken pipe
@ ars_tap | other:arsenic level | ug/L | tap water | Beverly |  | Arsenic in Beverly's treated water
@ ars_limit | other:arsenic limit | ug/L | drinking water | United States |  | Federal arsenic limit for drinking water
@ ars_ratio | change_rate | % | river water | Beverly |  | River arsenic against the limit
@ lead_bev | other:lead level | ug/L | river water | Beverly |  | Lead in the river at Beverly
@ plume | distance | km | grey plume | Muskingum River | key | Length of river coated or discoloured
@ removed | other:ash removed | t | Ohio Lumen | Muskingum River | key | Ash dredged from the river
@ removed_share | share | % | Ohio Lumen | Muskingum River |  | Part of the spilled ash recovered
@ cleanup | cost | USD | Ohio Lumen | Tallow Bend | key | Cost of cleaning the river
@ ponds_cost | cost | USD | Ohio Lumen | Ohio |  | Cost of emptying all the company's ponds
@ fine | cost | USD | Ohio Lumen | Ohio | key | Penalty for the spill
@ dry | affected | people | residents | Morgan and Washington counties | key | People told not to drink the water
@ dry_bev | affected | people | residents | Beverly |  | Beverly residents without tap water
@ fish | other:dead fish | count | fish | Muskingum River |  | Dead fish counted
@ mussels | other:dead mussels | count | mussels | Muskingum River |  | Dead mussels found
@ species | other:mussel species | count | mussels | Muskingum River |  | Endangered mussel species in the river
@ pipe_width | distance | m | storm pipe | Tallow Bend |  | Diameter of the broken pipe
@ pipe2_width | distance | m | second pipe | Tallow Bend |  | Diameter of the second pipe
@ pipe_age | duration | days | storm pipe | Tallow Bend |  | Age of the broken pipe
@ pond_size | area_affected | km2 | ash pond | Tallow Bend |  | Area of the broken pond
@ pond_stock | other:ash stored | t | ash pond | Tallow Bend |  | Ash stored in the broken pond
@ all_stock | other:ash stored | t | Ohio Lumen | Ohio |  | Ash stored by the company in all
@ ponds | other:ash ponds | count | Ohio Lumen | Ohio |  | Ash ponds of the company
@ ponds_unlined | other:ash ponds | count | Ohio Lumen | Ohio |  | Ponds without a liner
@ leak_time | duration | days | leak | Tallow Bend |  | How long the leak ran
@ delay | duration | days | Ohio Lumen | Tallow Bend |  | Time before the public was told
@ rate_first | flow_rate | L/day | leak | Tallow Bend |  | Flow from the pipe at its height
@ rate_seep | flow_rate | L/day | second pipe | Tallow Bend |  | Seepage from the second pipe
@ depth_bank | water_depth | m | ash bar | Tallow Bend |  | Depth of ash below the outfall
@ bar_len | distance | m | ash bar | Tallow Bend |  | Length of the ash bar
@ layer | water_depth | m | ash layer | Beverly |  | Thickness of ash at Beverly dam
@ dist_bev | distance | km | Beverly | Tallow Bend |  | River distance from plant to Beverly
@ dist_ohio | distance | km | Ohio River | Tallow Bend |  | River distance from plant to Ohio River
@ bottles | aid | USD | Ohio Lumen | Beverly |  | Spent on bottled water
@ bottles_n | other:water bottles | count | Ohio Lumen | Beverly |  | Bottles handed out
@ crew | participants | people | workers | Tallow Bend |  | Workers and contractors on the spill
@ dredges | equipment | count | dredges | Muskingum River |  | Dredges in use
@ shares | cost | USD | Ohio Lumen | New York |  | Ohio Lumen share price
@ shares_fall | change_rate | % | Ohio Lumen | New York |  | Fall of Ohio Lumen shares in a day
@ profit | revenue | USD | Ohio Lumen | Ohio |  | Company's profit for the year
@ bill | cost | USD | customers | Ohio |  | Extra on a monthly power bill
@ rate_ask | change_rate | % | customers | Ohio |  | Rate rise sought
@ customers | participants | people | customers | Ohio |  | Ohio Lumen's customers
@ plant_mw | other:power output | MW | Tallow Bend | Ohio |  | Capacity of the plant when it ran
@ plant_jobs | jobs | people | Tallow Bend | Ohio |  | Jobs lost when the plant closed
@ inspect | other:warnings | count | inspectors | Tallow Bend |  | Warnings about the pipe
@ camera_cost | cost | USD | pipe inspection | Tallow Bend |  | Cost of a camera check refused
@ king_ash | spill_volume | L | Kingston | Tennessee 2008 |  | Spilled at Kingston in 2008
@ king_homes | buildings_destroyed | count | Kingston | Tennessee 2008 |  | Homes ruined at Kingston in 2008
@ king_cost | cost | USD | Kingston | Tennessee 2008 |  | Cost of the Kingston cleanup
@ dan_ash | other:ash spilled | t | Dan River | North Carolina 2014 |  | Ash spilled in the Dan River in 2014
@ dan_fine | cost | USD | Dan River | North Carolina 2014 |  | Fine for the Dan River spill
@ suit | participants | people | residents | Washington County |  | Residents suing the company
@ suit_money | cost | USD | residents | Washington County |  | Damages sought in the residents' suit
@ protest | participants | people | protesters | Columbus |  | Protesters at the Statehouse
@ removed_june | other:ash removed | t | Ohio Lumen | Muskingum River |  | Ash dredged in June
@ ash_rise | change_rate | % | Ohio Lumen | Muskingum River |  | Rise of the company's estimate
@ fine_cut | cost | USD | Ohio Lumen | Ohio |  | Cut between proposed and final fine
@ fine_river | share | % | river projects | Ohio |  | Part of the fine for river projects
@ leak_plan | duration | days | Ohio Lumen | Tallow Bend |  | Time promised for plugging the pipe
@ dry_freed | affected | people | residents | Morgan and Washington counties |  | People for whom the order was lifted
@ pled | other:criminal counts | count | Ohio Lumen | Ohio |  | Counts the company admitted
@ charges | other:criminal counts | count | Ohio Lumen | Ohio |  | Criminal counts against the company
@ sick | injured | people | workers | Tallow Bend |  | Workers treated for burns
@ dredge_target | other:dredging goal | t | Ohio Lumen | Muskingum River |  | Ash the company must remove
=== Ohio Lumen Power | 2016-02-09
MEDIA STATEMENT

Tallow Bend Generating Station (retired): stormwater line

On Sunday afternoon a security guard noticed a lowered water level in the primary ash basin at our retired Tallow Bend station, south of McConnelsville. A {48-inch|pipe_width|total} stormwater line beneath the basin had broken.

Estimated ash released: {20,000 to 30,000 tons|ash|total}
Estimated basin water released: {14 million gallons|water|total}
Ash held in the basin: {about 1.1 million tons|pond_stock|total}
Basin area: {31 acres|pond_size|total}
Personnel and contractors on site: {130|crew|total}

The discharge has slowed considerably. Our engineers expect to plug the line within {48 hours|leak_plan|target}. Tallow Bend, a {610-megawatt|plant_mw|total} coal plant, stopped generating in 2013. Drinking water at Beverly, {17 river miles|dist_bev|total} downstream, continues to meet all standards; arsenic in treated water was measured at {2 parts per billion|ars_tap|total}, well inside the federal limit of {10|ars_limit|target}.

Ohio Lumen serves {1.2 million customers|customers|total} and takes full responsibility.
=== Associated Valley Press | 2016-02-10
River runs gray below Ohio plant

McCONNELSVILLE, Ohio (AVP) - Coal ash kept pouring into the Muskingum River on Wednesday, {three days|leak_time|total} after a pipe gave way under a pond at a shuttered power plant, and the utility {nearly doubled|ash_rise|change} its guess at what had escaped.

Ohio Lumen Power now says {up to 52,000 tons|ash|total} of ash and {24 million gallons|water|total} of contaminated water may have reached the river. On Tuesday it had spoken of {30,000 tons|ash|total} at most.

At its height the leak ran at {9 million gallons a day|rate_first|total}, said Priya Lantz of the Ohio Environmental Protection Agency. Water at the broken pipe held {186 parts per billion|ars_pipe|total} of arsenic. At Beverly the river tested at {34|ars_bev|total}, {more than three times|ars_ratio|change} what is allowed in drinking water.

The state told {some 8,400 people|dry|total} in Morgan and Washington counties not to drink from the tap, {1,300 of them|dry_bev|part} in Beverly.

Lumen did not tell the public for {almost 26 hours|delay|total}.

The spill is still far smaller than the one at Kingston, Tennessee, where a dike failed in 2008, {more than a billion gallons|king_ash|comparison} of slurry got loose and {two dozen homes|king_homes|comparison} were ruined. It may already be bigger than the Dan River spill in North Carolina in 2014, put at {39,000 tons|dan_ash|comparison}.
=== Marietta Evening Leader | 2016-02-11
Gray water at the Beverly dam

By AVP and staff

The ash kept coming Wednesday, {three days|leak_time|total} after a {36-inch|pipe_width|total} pipe failed under the Tallow Bend pond. Ohio Lumen says {up to 25,000 tons|ash|total} of ash and {24 million gallons|water|total} of water may have gone into the Muskingum.

The plume, {22 miles|plume|total} long by Wednesday night according to state boats, slid past Beverly before sunrise. {Half an inch|layer|total} of it lay on the lock wall where Dale Rudder has fished since his boyhood. "Like wet cement," he said.

{8,400 people|dry|total} on both sides of the county line are drinking from bottles. Lumen had handed out {41,000|bottles_n|total} by Thursday noon. It is {44 river miles|dist_ohio|total} from the plant to the Ohio at Marietta, and no one at the waterworks here will say what happens then.

The state's reading for arsenic at Beverly was {34 parts per billion|ars_bev|total}; the Muskingum Riverwatch, which took its own bottle a stone's throw away, got {61|ars_bev|total}. At the pipe, Riverwatch found {239|ars_pipe|total}.

{Two contract workers|sick|total} were treated for chemical burns.

The plant's closing cost {118 jobs|plant_jobs|comparison} here. Its ash stayed.
=== WMRV Channel 8 | 2016-02-13
Leak plugged; second pipe found seeping

The broken line under the Tallow Bend ash pond was plugged at 4:40 p.m. Friday, Ohio Lumen says, after {five days|leak_time|total}.

The bad news came an hour later. A second, {three-foot|pipe2_width|total} concrete line was found to be letting {about 60,000 gallons a day|rate_seep|total} seep into the river.

Here is where the numbers stand tonight:

Ash in the river: {44,000 tons|ash|total}, says the company, down from {52,000|ash|total}, following a sonar survey. The state isn't buying it; Director Lantz's staff puts the spill at {58,000|ash|total}.
Water: {27 million gallons|water|total}.
River affected: {35 miles|plume|total}, from the plant nearly to Marietta.
Arsenic at Beverly: {19 parts per billion|ars_bev|total}, better than the {34|ars_bev|total} of Wednesday.
Lead at Beverly: {11|lead_bev|total}.
People under the do-not-drink order: {8,400|dry|total}, unchanged.

Below the outfall there's a bar of ash {75 yards|bar_len|total} long and {up to five feet|depth_bank|total} deep. A dredge is coming from Louisville.

And an apology. On Thursday we reported {186 parts per million|ars_pipe|total} of arsenic at the pipe. It should have been {186 parts per billion|ars_pipe|total}.
=== Cuyahoga Standard | 2016-02-17
Inspectors warned of pipe {four times|inspect|total}, records show

COLUMBUS - State and company inspectors had flagged the corrugated line under Tallow Bend {on four occasions|inspect|total} since 2001, according to files released Tuesday. In 2011 a plant manager asked for a camera to be run through it. The cost, {$16,500|camera_cost|target}, was refused.

The steel pipe was {58 years old|pipe_age|total}. Lumen had called it concrete.

Ohio Lumen's shares, which closed at {$41.20|shares|total} before the spill, ended Tuesday at {$37.66|shares|total}, off {3.1 percent|shares_fall|period} on the day. The company earned {$612 million|profit|total} last year. Analysts at Brandt & Loomis see a cleanup bill of {$80 million to $140 million|cleanup|target}; chief executive Wade Hollis told investors it would be {"nowhere near $50 million"|cleanup|target}.

It keeps {19 ponds|ponds|total} across Ohio, {16 of them|ponds_unlined|part} unlined, with {64 million tons|all_stock|total} of ash inside. Emptying them all would cost {$2.3 billion|ponds_cost|target}, Hollis said, and add {about $6|bill|each} to the average monthly bill.

{Around 700 people|protest|total} marched on the Statehouse on Monday with jars of gray water.

The do-not-drink order was lifted Tuesday for {5,100|dry_freed|part} of those affected, leaving {3,300|dry|total}. Arsenic in the river at Beverly had dropped to {9.5 parts per billion|ars_bev|total}.
=== Muskingum Riverwatch | 2016-03-08
One month after Tallow Bend: what we found

Volunteers walked and paddled {41 miles|plume|total} of river where ash lies on the bottom. Lumen's website still says {35|plume|total}.

Dead fish: we counted {1,940|fish|total}. The Division of Wildlife counted {210|fish|total}.
Dead mussels: {at least 380|mussels|total}. The Muskingum shelters {five|species|total} federally endangered species.
Arsenic at the outfall in March: {72 ppb|ars_pipe|total}, lower than the {239|ars_pipe|total} we measured in February but hardly "background".
Arsenic in the river, Beverly lock: {12 ppb|ars_bev|total}.

How much came out? We believe {70,000 tons or more|ash|total}. The company says {44,000|ash|total}. Ohio EPA has settled on {55,000|ash|total}. Of this, barely {3,200 tons|removed|total} had been lifted by last Friday: {less than 6 percent|removed_share|part} on the state's arithmetic.

{Two dredges|dredges|total} are at work when the river allows. Hollis tells reporters he will stop at {15,000 tons|dredge_target|target} because digging more "would do more harm". We ask the state to hold him to every ton, and to fine Lumen {no less than $50 million|fine|target}.

The second pipe still weeps {some 20,000 gallons a day|rate_seep|total}.
=== Associated Valley Press | 2016-06-21
Ohio seeks {$31 million|fine|target} from utility over coal ash

COLUMBUS, Ohio (AVP) - Ohio regulators proposed a record fine of {$31 million|fine|target} on Tuesday against Ohio Lumen Power for the February spill that fouled {40 miles|plume|total} of the Muskingum River, while a grand jury returned {nine misdemeanor counts|charges|total}.

The utility, which has spent {$38.5 million|cleanup|total} on the river to date, called the sum "out of all proportion" to the {$6.6 million|dan_fine|comparison} that North Carolina first assessed for the Dan River.

Crews have dredged {11,700 tons|removed|total} of ash, {2,500|removed_june|increment} of it since June 1. The state and the company now agree, more or less, on the amount that spilled: {51,000 tons|ash|total}, with {27 million gallons|water|total} of water.

{The last 900 residents|dry|total} in Morgan County who were told not to drink from their taps got the all-clear in April. {Some 460 people|suit|total} have joined a suit in Washington County that asks for {$75 million|suit_money|target}.

Lumen has asked the utilities commission for a {4.2 percent|rate_ask|target} rate increase, and denies that it has anything to do with ash. Its stock closed at {$40.05|shares|total}.
=== Cuyahoga Standard | 2016-11-30
Lumen settles, pays {$19 million|fine|total}, pleads guilty on {five counts|pled|part}

Ohio Lumen Power will pay {$19 million|fine|total} to end the state's case over Tallow Bend, {$12 million less|fine_cut|change} than regulators first demanded. {Two-thirds of it|fine_river|part} goes to river projects.

The deal ends dredging. Lumen has taken out {16,400 tons|removed|total}, or {roughly a third|removed_share|part} of the {51,000|ash|total} that escaped over {five days|leak_time|total} in February; the rest stays on the bottom between the plant and Marietta. The company puts its cleanup spending at {$57 million|cleanup|total} - above the {$50 million|cleanup|target} that Hollis had ruled out - and {$1.8 million|bottles|total} on bottled water for the {8,400 residents|dry|total} who went without their taps. TVA's bill after Kingston was {$1.1 billion|king_cost|comparison}.

An earlier version of this article online said the fine was {$91 million|fine|total}. We regret the error.

Riverwatch, which maintains that {70,000 tons|ash|total} were lost, called the settlement a bargain. Its last sample at Beverly, taken on Sunday, showed arsenic at {3 parts per billion|ars_bev|total}; at the capped outfall it was {14|ars_pipe|total}.

"{Forty-one miles|plume|total}," said Dale Rudder, the fisherman. "You can write down what they paid per mile."
