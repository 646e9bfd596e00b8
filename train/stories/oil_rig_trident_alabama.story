# The drilling rig Trident Resolve explodes off Alabama in March 2013 and its well leaks for more than three months
@ missing | missing | people | rig workers | Trident Resolve | key | Rig workers missing after the explosion
@ dead | killed | people | rig workers | Trident Resolve | key | Rig workers killed in the explosion
@ flow | flow_rate | barrels/day | Halvern well | Gulf of Mexico | key | Oil leaking from the well a day
@ spill | spill_volume | L | Halvern well | Gulf of Mexico | key | Oil spilled in all
@ boom | distance | ft | boom | Gulf coast | key | Boom laid along the coast
@ fishing_area | area_affected | km2 | federal waters | Gulf of Mexico | key | Federal waters closed to fishing
@ cost | cost | USD | Halvern Petroleum | Gulf of Mexico | key | Cost of the spill to Halvern so far
@ share_price | cost | GBP | Halvern shares | London | key | Halvern share price
@ fines | cost | USD | Halvern Petroleum | United States | | Criminal fines Halvern will pay
@ rig_distance | distance | km | Trident Resolve | Dauphin Island | | Distance of the rig from Dauphin Island
@ rescued | rescued | people | rig workers | Trident Resolve | | Workers taken off the rig
@ injured | injured | people | rig workers | Trident Resolve | | Rig workers in hospital
@ injured_critical | injured | people | rig workers | Trident Resolve | | Rig workers in critical condition
@ rig_oil | spill_volume | L | crude on board | Trident Resolve | | Crude oil aboard the rig
@ rig_diesel | spill_volume | L | diesel on board | Trident Resolve | | Diesel aboard the rig
@ since_2010 | duration | days | Deepwater Horizon | Gulf of Mexico | | Time since the Deepwater Horizon explosion
@ dead_2010 | killed | people | Deepwater Horizon | Gulf of Mexico | | Killed on the Deepwater Horizon
@ injured_portarthur | injured | people | refinery workers | Port Arthur | | Injured in Port Arthur refinery fire
@ flow_ratio_coy | other:leak ratio | 1 | Halvern well | Gulf of Mexico | | Coast Guard's estimate against Halvern's
@ depth | water_depth | m | riser pipe | Gulf of Mexico | | Water depth at the leak
@ share_fall | change_rate | % | Halvern shares | London | key | One-day fall of Halvern shares
@ slick_distance | distance | km | slick | Chandeleur Islands | | Distance of slick from Chandeleur Islands
@ hurt_bergen | injured | people | platform workers | Bergen | | Hurt in gas leak off Bergen
@ fishing_share | share | % | federal waters | Gulf of Mexico | key | Share of federal waters closed to fishing
@ boats_port | equipment | count | fishing boats | Bayou La Batre | | Boats unloading on a usual March day
@ boat_pay | cost | USD | boat crews | Bayou La Batre | | Daily pay for a boom-laying boat
@ birds | rescued | count | oiled birds | Fort Jackson | | Oiled birds taken to rescue centre
@ birds_dead | killed | count | oiled birds | Fort Jackson | | Rescued birds that died
@ duration_2010 | duration | days | Deepwater Horizon spill | Gulf of Mexico | | Length of the 2010 leak
@ dome_weight | other:dome weight | t | dome | Gulf of Mexico | | Weight of the steel dome
@ dome_distance | distance | m | dome | Gulf of Mexico | | Distance of the dome from the leak
@ claims | participants | people | claimants | Gulf coast | | People who filed claims
@ dauphin_workers | participants | people | cleanup workers | Dauphin Island | | Workers picking up tar on Dauphin Island
@ dauphin_cancel | other:rentals canceled | count | vacation rentals | Dauphin Island | | Rentals canceled on Dauphin Island
@ memorial | participants | people | mourners | Mobile | | People at the memorial
@ chairs | other:empty chairs | count | chairs | Mobile | | Empty chairs at the memorial
@ spill_valdez | spill_volume | L | Exxon Valdez | Alaska | | Oil spilled by the Exxon Valdez
@ flow_ratio | other:leak ratio | 1 | Halvern well | Gulf of Mexico | | Panel's estimate against the earlier one
@ valdez_ratio | other:spill ratio | 1 | Halvern well | Gulf of Mexico | | Spill against the Exxon Valdez
@ seafood_sales | revenue | USD | seafood industry | Alabama | | Alabama seafood sales a year
@ warning_time | duration | days | pressure rise | Trident Resolve | | Warning time before the blast
@ sick_grandisle | hospitalized | people | cleanup workers | Grand Isle | | Sick cleanup workers at Grand Isle
@ captured | flow_rate | barrels/day | cap | Gulf of Mexico | | Oil captured by the cap a day
@ cost_final | cost | USD | Halvern Petroleum | Gulf of Mexico | | Final bill expected by analysts
@ share_rise | change_rate | % | Halvern shares | London | | One-day rise of Halvern shares
@ share_loss | change_rate | % | Halvern shares | London | | Loss of Halvern shares since explosion
@ relief | distance | m | relief well | Gulf of Mexico | | Depth reached by the relief well
@ states | other:states affected | count | Gulf states | Gulf coast | | States protected or oiled
@ brent | cost | USD | Brent crude | world | | Price of Brent crude
@ leak_days | duration | days | leak | Gulf of Mexico | | Length of the leak
@ test | duration | days | pressure tests | Gulf of Mexico | | Length of the pressure tests
@ spill_2010 | spill_volume | L | Deepwater Horizon | Gulf of Mexico | | Oil spilled by the Deepwater Horizon
@ plants_shut | other:plants shut | count | seafood plants | Bayou La Batre | | Seafood plants shut in Bayou La Batre
@ jobs_bayou | jobs | people | workers | Bayou La Batre | | Out of work in Bayou La Batre
@ spill_bodo | spill_volume | L | pipeline leak | Bodo | | Oil spilled near Bodo, Nigeria
@ counts | other:criminal counts | count | Halvern Petroleum | United States | | Manslaughter counts in the plea
@ flow_internal | flow_rate | barrels/day | Halvern engineers | Gulf of Mexico | | Leak calculated by Halvern's own engineers
@ charged | arrested | people | well supervisors | United States | | Well supervisors charged
@ fine_years | duration | days | fines | United States | | Time over which fines are paid
@ coast_oiled | distance | km | shoreline | Gulf coast | | Shoreline oiled
@ fine_trident | cost | USD | Trident Deep Drilling | United States | | Settlement paid by the rig owner
=== Global News Network | 2013-03-10
Search goes on for {nine missing workers|missing|total} after Gulf rig explosion

(GNN) -- Coast Guard helicopters and boats searched the waters off Alabama for a second day Sunday for {nine workers|missing|total} who have not been seen since an explosion tore through an offshore oil rig.

The rig, the Trident Resolve, was drilling for Halvern Petroleum {about 55 miles|rig_distance|total} south of Dauphin Island when it exploded Friday night. {More than 100 people|rescued|total} were taken off by supply boats, and {16|injured|total} of them were brought to hospitals in Mobile and Pascagoula, {three|injured_critical|part} in critical condition, Coast Guard Petty Officer Dana Whitlow said.

"We are still very much in a search and rescue posture," Whitlow said. "The families should know we have not given up."

Survivors described a night of noise and confusion. Some jumped from the deck into the dark water; others climbed into covered lifeboats and waited to be found. Company officials would not allow reporters near the hotel rooms where the men were being questioned.

The platform was still burning Sunday afternoon. Fire boats poured water on the deck, and smoke could be seen from the beaches at Gulf Shores.

It was not clear how much oil, if any, was leaking. Whitlow said a light sheen had been seen around the rig but that most of the oil appeared to be burning off. A Halvern spokesman, Peter Langstone, said {up to 336,000 gallons|rig_oil|total} of crude and {hundreds of thousands of gallons|rig_diesel|total} of diesel had been on board.

The accident comes {nearly three years|since_2010|comparison} after the Deepwater Horizon exploded off Louisiana, killing {11 men|dead_2010|comparison} and setting off the worst offshore oil spill in U.S. history.

Relatives gathered at a hotel near the Mobile airport. "He called me Friday at supper and said he'd be home for the baby's birthday," said Carla Ruiz Dupree, whose husband, a derrick hand, is among the missing.

In an unrelated accident Saturday, a fire at a refinery in Port Arthur, Texas, injured {two workers|injured_portarthur|total}, officials there said.

Halvern, based in London, is one of the larger operators in the deep waters of the Gulf. Its regulator had inspected the rig in February and found nothing out of order, according to government records.
=== Transworld News Agency | 2013-03-14
Sunken rig leaking {5,000 barrels|flow|total} a day off Alabama -Coast Guard
MOBILE, Alabama, March 14 (Transworld) - Oil is gushing from the sea floor off Alabama at the rate of {about 5,000 barrels|flow|total} a day, the U.S. Coast Guard said on Thursday, {five times|flow_ratio_coy|change} what the company that owns the well had said a day before.

Halvern Petroleum Plc had put the leak at {1,000 barrels (42,000 gallons)|flow|total} a day after its rig sank on Tuesday. The search for {nine missing workers|missing|total} was called off the same evening.

Rear Admiral Stephen Brockhurst, who is leading the federal response, said government scientists had found a second break in the riser pipe, in {4,100 feet|depth|total} of water.

"It is not a precise number and it may change," he told a news conference.

Weather has so far kept the slick offshore, but forecasters said the wind was expected to turn to the southeast over the weekend. Louisiana and Mississippi have declared a state of emergency, and the governor of Alabama said he would call up the National Guard if oil reached the mouth of Mobile Bay.

Its shares fell {9 percent|share_fall|period} in London to close at {412 pence|share_price|total}.

The White House said the company would be made to pay for the clean-up. "They are the responsible party," a spokeswoman said. The administration has ordered inspections of all deepwater rigs in the Gulf and said no new leases would be granted until the cause of the accident was known.

Crews have laid {nearly 90,000 feet|boom|total} of floating boom to protect marshes and beaches from Mississippi to the Florida Panhandle. The nearest edge of the slick was {20 miles|slick_distance|total} from the Chandeleur Islands.

The explosion on March 8 came {almost three years|since_2010|comparison} after the Deepwater Horizon disaster, in which {11 men|dead_2010|comparison} died.

Elsewhere in the industry, Norway said it had shut a North Sea platform off Bergen after a small gas leak. {No one|hurt_bergen|total} was hurt.

(Reporting by Alan Trescott; Editing by Marie Fontaine)
=== World Broadcasting Service | 2013-03-22
Gulf oil: Fishing banned as slick reaches Mississippi barrier islands

The US has widened its ban on fishing in the Gulf of Mexico after oil from a sunken rig came ashore on a string of islands off Mississippi.

The ban now covers {about 19,000 sq miles|fishing_area|total}, or {8%|fishing_share|part} of federal waters in the Gulf, officials said.

A rig leased by the UK-listed firm Halvern Petroleum exploded on 8 March and later sank. {Nine workers|dead|total} are presumed dead.

The US government says {some 5,000 barrels|flow|total} of oil a day are leaking from the well. But some scientists who have studied video of the leak say the figure could be {25,000|flow|total} or more.

Halvern's chief executive, Julian Marchbank, said on Friday that the company was concentrating on stopping the flow, not measuring it.

"Whatever it is, it is too much," he told the WBS.

At the scene, in Bayou La Batre, Alabama:
This small port calls itself the seafood capital of Alabama. On a weekday in March there should be {dozens of boats|boats_port|comparison} unloading shrimp and oysters. On Friday the quay was silent. Men who have fished here all their lives were queuing outside a church hall to sign up for work laying boom, at {$1,200|boat_pay|each} a day for a boat.

{More than 350,000ft|boom|total} of boom has been laid along the coast. {At least 60 oiled birds|birds|total} have been taken to a rescue centre at Fort Jackson, Louisiana. {Twelve|birds_dead|part} have died.

A first attempt to shut the well with underwater robots failed last week. Engineers now plan to lower a steel dome over the larger of the leaks.

The well is owned by Halvern and was drilled by a contractor, Trident Deep Drilling. Both have said it is too early to say what went wrong.

After the Deepwater Horizon spill in 2010, {11 men|dead_2010|comparison} died and oil flowed for {87 days|duration_2010|comparison}.
=== United Press Associates | 2013-03-30
Dome fails; Halvern says spill has cost it {$190 million|cost|total}

BAYOU LA BATRE, Ala. (UPA) - A steel dome meant to capture oil from a blown-out well in the Gulf of Mexico clogged with ice crystals Saturday and had to be set aside, a blow to efforts to stop a spill that is entering its fourth week.

Halvern Petroleum said the {98-ton|dome_weight|total} box was resting on the seabed {a few hundred feet|dome_distance|total} from the leak. Engineers were thinking over what to do next, company vice president Laura Pettibone said.

"I wouldn't call it a failure yet," Pettibone said. "What I would say is that what we attempted to do didn't work."

The company said the spill had cost it {$190 million|cost|total} so far, including grants to the states and payments to fishermen. {About 4,300 people|claims|total} have filed claims.

The government's estimate is that {5,000 barrels|flow|total}, or {210,000 gallons|flow|total}, are spilling each day. By that measure {nearly 4 million gallons|spill|total} have entered the Gulf since the rig went down, though independent scientists have said it may be far more.

Tar balls the size of golf balls washed up Friday at Dauphin Island, where {about a dozen|dauphin_workers|total} workers in rubber boots picked them up. The mayor, Hollis Crane, said {hundreds of|dauphin_cancel|total} vacation rentals had been canceled for spring break.

The company is also drilling a relief well, which it has called the surest way to end the leak, but that work will last until June at the earliest. In the meantime, planes are spraying chemicals on the slick to break up the oil. Environmental groups say nobody knows what the dispersants will do to fish and coral.

{Nine men|dead|total} were lost when the Trident Resolve exploded March 8. A memorial was held Saturday in Mobile, where {several hundred people|memorial|total} sang hymns beside {nine empty chairs|chairs|total}.

In Alaska, the Exxon Valdez spilled {almost 11 million gallons|spill_valdez|comparison} in 1989.
=== Global News Network | 2013-04-09
Scientists: Gulf leak {four to six times|flow_ratio|change} bigger than thought

(GNN) -- A panel of government and university scientists said Tuesday that a broken well in the Gulf of Mexico is spewing {between 20,000 and 30,000 barrels|flow|total} of oil a day, far more than the {5,000|flow|total} officials had been citing for weeks.

That would mean that {more than 25 million gallons|spill|total} have already spilled, {over twice|valdez_ratio|change} as much as the Exxon Valdez did in Alaska in 1989.

"We have never said the {5,000|flow|total} was anything but a first guess," Rear Adm. Stephen Brockhurst told reporters in Mobile.

The White House said the president would visit Alabama and Mississippi on Friday.

Researchers reached the new estimate by studying video of the leak, recorded by robots on the sea floor, and by measuring the slick from the air. They said the flow may have grown since the first days as sand wore away the edges of the broken pipe.

The federal fishing closure was extended again Tuesday, to {48,000 square miles|fishing_area|total}, or {about one-fifth|fishing_share|part} of U.S. waters in the Gulf. The seafood industry in Alabama alone brings in {more than $450 million|seafood_sales|comparison} a year, according to the state.

At a hearing in Washington, lawmakers pressed Halvern chief executive Julian Marchbank about the hours before the explosion. A document released by the House committee showed workers had recorded an unexpected rise in pressure {about 50 minutes|warning_time|total} before the blast. Marchbank said he could not comment while an investigation was under way.

The rig belonged to Trident Deep Drilling, whose executives told the same committee that all decisions about the well had been made by Halvern. The cement contractor blamed both.

The Trident Resolve exploded March 8 off Dauphin Island. {Nine workers|missing|total} were never found.

Halvern shares closed down {6 percent|share_fall|period} in London.

In Grand Isle, Louisiana, {three cleanup workers|sick_grandisle|total} were taken to a hospital after complaining of dizziness and headaches, the parish president said. They were later released.

"People here have been through this before," said shrimper Earl Robicheaux. "In 2010 they told us it'd never happen again."
=== Transworld News Agency | 2013-04-24
Halvern says cap capturing {11,000 barrels|captured|total} a day of Gulf oil
LONDON/MOBILE, Alabama, April 24 (Transworld) - Halvern Petroleum said on Wednesday that a new cap on its ruptured Gulf of Mexico well was capturing {about 11,000 barrels|captured|total} of oil a day, its first success since a rig exploded there in March.

The British company hopes to raise that to {18,000|captured|target} by the weekend, when a second vessel is due from Aberdeen.

U.S. scientists estimate the well is leaking {20,000 to 30,000 barrels|flow|total} a day. Rear Admiral Stephen Brockhurst said oil was still escaping around the seal and warned against "too much optimism".

The cap was lowered over the well on Sunday after robots sawed through the bent riser. An earlier attempt, with a steel dome, failed when the box filled with ice-like crystals. A plan to stop the well with heavy mud was given up after engineers warned that it could break the casing and make things worse.

Halvern put the cost of the spill so far at {$840 million|cost|total}. Analysts at the brokerage Fenwick Ross said the final bill could reach {$14 billion|cost_final|target}, including fines.

The shares rose {4 percent|share_rise|period} to {297 pence|share_price|total}. They have lost {more than a third|share_loss|change} of their value since the explosion of March 8, which killed {nine workers|dead|total}.

The only lasting solution, the company says, is a relief well. It has reached {9,400 feet|relief|total} below the sea floor and is expected to meet the damaged well in mid-June.

{Some 1.6 million feet|boom|total} of boom is now in place along the coasts of {four states|states|total}, according to the unified command.

Politicians in the United States have called on Halvern to suspend its dividend. Chief Executive Julian Marchbank said the board would decide in July. The rating agency Corley lowered the company by one notch on Tuesday, citing uncertainty over claims.

Separately, oil workers' unions in Scotland said they would ballot their members over safety on North Sea platforms.

Brent crude was little changed at {$103.60|brent|total} a barrel.
=== World Broadcasting Service | 2013-06-14
Gulf oil leak stopped after {98 days|leak_days|total}, US says

Oil has stopped flowing from a ruptured well in the Gulf of Mexico, the US government and the oil firm Halvern Petroleum have said.

Engineers pumped cement into the well through a relief shaft late on Thursday. Pressure tests would go on for {48 hours|test|target}, Rear Adm Stephen Brockhurst said.

"I am not going to use the word 'dead' until I see those tests," he told reporters in Mobile, Alabama.

The operation had been delayed by a tropical storm, which forced ships to leave the site for most of last week. A cap placed on the well in April caught much of the oil but never all of it.

Scientists now believe {about 1.9 million barrels (80 million gallons)|spill|total} of oil leaked into the Gulf. The Deepwater Horizon spill of 2010 was put at {4.9 million barrels|spill_2010|comparison}.

{Nine people|dead|total} died when the Trident Resolve rig exploded on 8 March, south of Dauphin Island.

Some fishing grounds are to be opened next week, but {33,000 sq miles|fishing_area|total} will remain closed.

Halvern's shares rose {7%|share_rise|period} in early trade in London, though they are worth much less than before the accident. The firm says it has spent {$2.3bn|cost|total} on the clean-up and compensation.

In Bayou La Batre, church bells rang when the news came. But many in the town have little to celebrate. {Four of the seven|plants_shut|part} seafood processing plants are shut and {hundreds of people|jobs_bayou|total} are out of work.

"They stopped the oil. Nobody has brought back the shrimp," said Thuy Lam, who owns one of the plants.

Scientists say it will be years before the effects on the sea floor are understood. Oil has been found in the marshes of Louisiana and on the white beaches of Alabama and Florida, where the summer season should now be at its height.

Meanwhile in Nigeria, campaigners said a pipeline leak near Bodo had spilled {thousands of barrels|spill_bodo|comparison} since April with hardly any attention from the world's media.
=== United Press Associates | 2014-02-18
Halvern to pay {$3.2 billion|fines|total} in Gulf spill settlement

WASHINGTON (UPA) - British oil company Halvern Petroleum will plead guilty to criminal charges and pay {$3.2 billion|fines|total} in fines over last year's explosion and oil spill in the Gulf of Mexico, the Justice Department said Tuesday.

The plea covers {nine counts|counts|total} of manslaughter, one for each worker who died aboard the Trident Resolve, and a count of lying to the government about the size of the leak.

The company told the Coast Guard in the first days that {1,000 barrels|flow|total} a day were escaping. Prosecutors said its own engineers had calculated {14,000|flow_internal|total}.

{Two well supervisors|charged|total} were charged separately. Their lawyers said they were being made scapegoats.

Prosecutors said the men had ignored a pressure test showing that the well was not secure, and then sent the crew back to work. According to the indictment, one of them told a colleague that the readings were "just the gauge acting up." The explosion followed before the end of their shift.

The payment would be made over {five years|fine_years|target}. It does not settle civil claims under the Clean Water Act.

Attorney General Ruth Hallinan said the settlement was the largest of its kind since the one that followed the 2010 spill. State officials in Alabama and Louisiana complained that too little of the money would reach the coast.

Halvern has said the disaster has cost it {$6.7 billion|cost|total}. Its shares, which traded at {453 pence|share_price|total} the day before the explosion, closed Tuesday at {338|share_price|total}.

The well leaked {an estimated 80 million gallons|spill|total} before it was sealed in June. {Hundreds of miles|coast_oiled|total} of shoreline were oiled in {four states|states|total}.

"No amount of money is going to give my children their daddy," said Carla Ruiz Dupree of Mobile, whose husband was killed.

Trident Deep Drilling, which owned the rig, agreed last month to pay {$400 million|fine_trident|total}. In Texas, jury selection began Tuesday in an unrelated refinery case.
