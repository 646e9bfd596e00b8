# The Capixaba Norte platform of Ranmore Oil blows out off Espírito Santo, Brazil, in June 2011 (invented); flow estimates, coast, claims
@ flow | flow_rate | L/day | well | Espírito Santo | key | Oil leaking from the well per day
@ spilled | spill_volume | L | well | Espírito Santo | key | Oil spilled since the blowout
@ collected | spill_volume | L | ships | Espírito Santo | key | Oil and water skimmed from the sea
@ captured | flow_rate | L/day | containment dome | Espírito Santo | key | Oil caught by the dome per day
@ coast | distance | km | coast | Brazil | key | Length of coast oiled
@ dead | killed | people | workers | platform | key | Workers dead or presumed dead
@ price | cost | GBP | Ranmore shares | London | key | Ranmore share price
@ claims | cost | USD | Ranmore | Brazil | key | Claims paid by Ranmore
@ claims_n | other:claims filed | count | claimants | Brazil | | Claims filed
@ missing | missing | people | workers | platform | | Workers missing
@ injured | injured | people | workers | platform | | Workers injured
@ saved | rescued | people | workers | platform | | Workers rescued from the platform
@ crew | participants | people | workers | platform | | People aboard the platform
@ depth | water_depth | m | well | Espírito Santo | | Water depth at the well
@ distance | distance | km | platform | Vitória | | Distance of platform from coast
@ cost | cost | USD | Ranmore | Brazil | | Cost of the spill to Ranmore
@ fund | cost | USD | Ranmore | Brazil | | Compensation fund set up
@ fine | cost | BRL | Ranmore | Brazil | | Fine by environmental agency
@ lawsuit | cost | BRL | prosecutors | Brazil | | Damages sought by prosecutors
@ ships | equipment | count | ships | Espírito Santo | | Ships skimming oil
@ boom | distance | km | boom | Espírito Santo | | Floating boom laid
@ birds | killed | count | birds | Espírito Santo | | Dead birds found
@ turtles | killed | count | turtles | Espírito Santo | | Dead turtles found
@ slick | area_affected | km2 | slick | Atlantic | | Area of the slick
@ relief | distance | m | relief well | Espírito Santo | | Depth drilled by relief well
@ relief_goal | distance | m | relief well | Espírito Santo | | Depth of the relief well's target
@ relief_time | duration | days | relief well | Espírito Santo | | Time to finish relief well
@ fishing | area_affected | km2 | fishing ban | Espírito Santo | | Sea closed to fishing
@ fishers | affected | people | fishermen | Espírito Santo | | Fishermen barred from fishing
@ cleaners | troops | people | cleaners | Espírito Santo | | People cleaning beaches
@ beach_oil | spill_volume | L | beach teams | Espírito Santo | | Oily sand removed from beaches
@ market | cost | USD | Ranmore | London | | Ranmore market value
@ drop_day | change_rate | % | Ranmore shares | London | | Fall of shares in a day
@ brent | cost | USD | Brent crude | world | | Brent crude price
@ capacity | flow_rate | L/day | platform | Espírito Santo | | Oil produced by platform before
@ gulf | spill_volume | L | Gulf of Mexico | Gulf of Mexico | | Oil spilled in Gulf of Mexico 2010
@ gulf_dead | killed | people | workers | Gulf of Mexico | | Workers killed in Gulf 2010
@ guanabara | spill_volume | L | pipeline | Guanabara Bay | | Oil spilled in Guanabara 2000
@ sacked | jobs | people | hotel workers | Guarapari | | Hotel workers laid off
@ bookings | change_rate | % | hotel bookings | Guarapari | | Fall of hotel bookings
@ evap | share | % | oil | Atlantic | | Oil that evaporated
@ days | duration | days | spill | Espírito Santo | | Length of the spill
@ dispersant | spill_volume | L | dispersant | Atlantic | | Dispersant sprayed
@ dividend | revenue | USD | Ranmore | London | | Dividend cancelled by Ranmore
@ flames | distance | m | flames | platform | | Height of the flames
@ burns_bad | injured | people | workers | platform | | Injured in danger of death
@ market_loss | cost | GBP | Ranmore | London | | Market value lost in a day
@ flow_ratio | other:change ratio | 1 | well | Espírito Santo | | Flow against first estimate
@ price_fall | change_rate | % | Ranmore shares | London | | Fall of shares since the blast
@ price_share | change_rate | % | Ranmore shares | London | | Shares as part of earlier price
@ profit | revenue | GBP | Ranmore | London | | Ranmore's yearly profit
@ affordable | duration | days | spill | Espírito Santo | | Length of spill Ranmore could afford
@ protest | participants | people | fishermen | Anchieta | | Fishermen blocking the harbour
@ hospital | hospitalized | people | workers | Vitória | | Workers in hospital
@ coast_heavy | distance | km | coast | Espírito Santo | | Coast heavily oiled
@ coast_left | distance | km | coast | Brazil | | Coast still showing tar
@ dome_goal | share | % | dome | Espírito Santo | | Share of flow dome should trap
@ dome_days | duration | days | dome | Espírito Santo | | First days of the dome
@ dome_lifted | other:times lifted | count | dome | Espírito Santo | | Times the dome was lifted
@ captured_share | share | % | dome | Espírito Santo | | Share of flow captured
@ stake | cost | BRL | lottery | Guarapari | | Stake in the barber's lottery
@ claim_one | cost | BRL | Nilton Rocha | Anchieta | | Compensation paid to one fisherman
@ nets | other:change ratio | 1 | nets | Anchieta | | Cost of nets against compensation
@ gain_day | change_rate | % | Ranmore shares | London | | Rise of shares in a day
@ claims_done | other:claims paid | count | claimants | Brazil | | Claims paid out
@ sales | revenue | USD | Ranmore | London | | Proceeds of fields sold
@ fine_gap | cost | BRL | Ranmore | Brazil | | Difference in fines
@ margin | share | % | spill estimate | Brazil | | Margin of the last estimate
@ cook_time | duration | days | cook | Vitória | | Time until the cook died
@ turtles_day | rescued | count | turtles | Itaúnas | | Turtles carried in a morning
@ depth_new | water_depth | m | new platform | Espírito Santo | | Water depth of new platform
@ share_ranmore | share | % | Ranmore | field | | Ranmore's stake in the field
=== Interworld Press | 2011-06-22
{Nine missing|missing|total} after platform blast off Brazil
RIO DE JANEIRO, June 22 (Interworld) - An explosion tore through a production platform operated by Britain's Ranmore Oil off Brazil on Wednesday, killing {at least two workers|dead|total} and leaving {nine missing|missing|total}, the navy said.

The Capixaba Norte, {120 km (75 miles)|distance|total} off Espírito Santo state, was burning with flames {60 metres|flames|total} high and listed heavily. {One hundred and thirty-one|saved|total} of the {142 people|crew|total} aboard were taken off by supply boats, {17 of them|injured|part} with burns, {three of those|burns_bad|part} in danger.

Ranmore said oil was seeping from a well head {840 metres|depth|total} down at a rate it put at {"no more than 100 barrels a day"|flow|total}. It said a device meant to shut off the well had failed.

The platform normally pumps {110,000 barrels per day|capacity|total}. Ranmore owns {60 percent|share_ranmore|total} of the field, Brazilian state-run partners the rest.

Brazil's environment agency Ibama said satellite photos showed a slick of {32 square km|slick|total}. Winds were driving it towards the beaches of Guarapari.

Ranmore shares fell {6.1 percent|drop_day|change} to {412 pence|price|total} in London, wiping {1.9 billion pounds|market_loss|change} off its market value. Brent crude was little changed at {$111.20|brent|total} a barrel.

An explosion on a rig in the Gulf of Mexico last year killed {11 men|gulf_dead|comparison} and led to the worst offshore oil spill in U.S. history, of {4.9 million barrels|gulf|comparison}. A pipeline break in Rio's Guanabara Bay in 2000 spilled {1.3 million litres|guanabara|comparison}.

Chief Executive Philippa Langdale said she was "heartbroken".
=== British World Radio | 2011-06-28
Brazil oil leak is {'ten times worse'|flow_ratio|change}

Oil is leaking from a damaged well off Brazil at a rate of {1,000 barrels (159,000 litres) a day|flow|total}, {ten times|flow_ratio|change} more than was thought, the company that operates it has said.

Ranmore revised its estimate after pressure from Brazil's oil regulator, whose own engineers say the true figure is between {2,500 and 4,000|flow|total}.

The company says that {eleven workers|dead|total} are now presumed dead after the search for the {nine|missing|total} who were missing since Wednesday's explosion was called off.

Their families were told in a hotel in the city of Vitória. "They read out names, then it was lunch," said Rosane Valadares, whose husband Jair was a crane driver.

Tar has been found along {14km|coast|total} of coast near Guarapari, a resort that would normally be busy with July holidays. Officials of the state put it at {22km|coast|total}.

{Fourteen ships|ships|total} have skimmed {320,000 litres|collected|total} of oily water, and {40km|boom|total} of floating boom have been laid.

Analysis, by our business editor:
In London the shares have lost {more than a fifth|price_fall|change} since the blast, to {338p|price|total}. It is not the oil they are afraid of, but what follows it: fines, claims, a president in Brasília who must face the fishermen of Espírito Santo. Ranmore made {£2.1bn|profit|comparison} of profit last year. It could pay for {"a spill of two or three weeks"|affordable|target}, said an analyst, but not a summer.

{Some 400 fishermen|protest|total} blocked the harbour of Anchieta on Monday. The sea is closed to {4,100 of them|fishers|total}.
=== Governo do Espírito Santo, Boletim | 2011-07-08
OIL SPILL BULLETIN No. 14, 8 JULY, 17:00

Compiled by the State Crisis Committee with IBAMA, the Navy and the operator.

Workers deceased or presumed deceased: {11|dead|total}
Workers still in hospital: {6|hospital|total}
Flow from the well, operator's estimate: {4,500 barrels per day|flow|total}
Flow from the well, Federal Technical Group: {9,000 barrels per day|flow|total}
Oil released to date, operator: {38,000 barrels|spilled|total}
Oil released to date, Federal Technical Group: {97,000 barrels|spilled|total}
Oily water recovered at sea: {2.9 million litres|collected|total}
Oily sand removed from beaches: {610 tonnes|beach_oil|total}
Chemical dispersant applied: {180,000 litres|dispersant|total}
Coast affected: {71 km|coast|total}, of which {19 km|coast_heavy|part} heavily
Sea closed to fishing: {8,300 km2|fishing|total}
Fishers unable to work: {6,400|fishers|total}
Vessels in operation: {37|ships|total}
Boom deployed: {96 km|boom|total}
Birds found dead: {212|birds|total}
Turtles found dead: {9|turtles|total}

The public is asked not to touch stranded oil. The containment dome is being lowered and could begin working on 12 July, when it is expected to trap {two-thirds|dome_goal|target} of the flow. The relief well has reached {1,150 m|relief|total} of the {3,900|relief_goal|target} to which it must be drilled.

Claims: the operator has received {1,870|claims_n|total} and paid {R$6.2 million ($3.9 million)|claims|total} to residents of Anchieta, Guarapari and Piúma. The Committee regards the amount as derisory. IBAMA has imposed a fine of {R$50 million|fine|total}.

Beaches at Meaípe, Setiba and Ubu are closed until further notice. Complaints: dial 0800.
=== The London Courier | 2011-07-16
Ranmore's mathematics

On the first day it was {a hundred barrels|flow|total}. A week later {a thousand|flow|total}. By this Monday {4,500|flow|total}; and on Thursday afternoon, in a room without windows in Rio de Janeiro, Ranmore's chief engineer, looking as if someone had stolen his shoes, let slip that he would not now quarrel with {"eight or nine"|flow|total}, meaning thousand. The scientists of the federal group, who have been filming the plume through a camera on a cable, say {fourteen|flow|total}.

Multiply the last by the {24 days|days|total} since the explosion that killed {11 men|dead|total} and you arrive at {53m litres|spilled|total}. Ranmore prefers {17m|spilled|total}.

Its dome, a steel hood the height of a house lowered last weekend, takes {2,200 barrels a day|captured|total}. The company calls that a success. In the first {three days|dome_days|total} it had been lifted {twice|dome_lifted|total} because of ice-like crystals.

The shares finished the week at {241p|price|total}, less than {60 per cent|price_share|change} of what they fetched before. The dividend is gone: {$1.3bn|dividend|total} will be kept in the bank. Ranmore says it has spent {$410m|cost|total} and handed {$22m|claims|total} to fishermen, shopkeepers and pousada owners.

Oil now lies on {118km|coast|total} of shore, from Guarapari to the edge of Bahia. I watched schoolchildren at Itaúnas carrying turtles up the beach in wheelbarrows: {sixteen|turtles_day|period} that morning.

A nurse in Guarapari asked what I thought it would be on Monday. The number, she meant. There is a lottery, run by the barber; the stake is {five reais|stake|each}. Nobody, he tells me, has bet low.
=== Consolidated Press | 2011-08-03
Ranmore says cap cuts Brazil oil leak by {half|captured_share|change}

RIO DE JANEIRO (CP) - Ranmore Oil said Wednesday that a second, larger dome was capturing {7,600 barrels (319,000 gallons) a day|captured|total} of the oil spewing from a ruptured well off Brazil, {about half|captured_share|part} of what a government panel says is escaping.

The panel's latest estimate, {15,500 barrels|flow|total} a day, was called "a worst case" by the British company, which sticks to {12,000|flow|total}.

Brazil's environment minister said {26 million gallons|spilled|total} had gushed into the Atlantic in the {six weeks|days|total} since an explosion killed {11 workers|dead|total} on the Capixaba Norte platform. {A third|evap|part} of it has evaporated, she said, and ships have scooped up {4.4 million gallons|collected|total} of oil and water.

The slick has washed ashore along {205 kilometers (127 miles)|coast|total} of Espirito Santo and Bahia states, threatening the reefs of Abrolhos. {1,340 birds|birds|total} have been picked up dead.

The relief well is now at {3,100 meters|relief|total} and should hit its target of {3,900|relief_goal|target} in {three weeks|relief_time|target}, company officials said.

In Vitoria, prosecutors filed a lawsuit against Ranmore for {20 billion reais ($12.8 billion)|lawsuit|target} in damages. The company said it would defend itself. It has set aside {$3.5 billion|fund|target} in a claims fund and so far paid {$61 million|claims|total}.

"They paid me {1,200 reais|claim_one|each}, for the month," said Nilton Rocha, 51, a shrimper in Anchieta. "My nets alone cost {ten times|nets|change} that."

Ranmore shares gained {4 percent|gain_day|change} to {219 pence|price|total} in London, their best day since June. They traded at {439|price|total} before the disaster.

The explosion also hurt {17 workers|injured|total}; {four|hospital|total} remain hospitalized.
=== Interworld Press | 2011-08-27
Ranmore seals Brazil well after {66 days|days|total}
RIO DE JANEIRO, Aug 27 (Interworld) - Ranmore Oil pumped cement into a runaway well off Brazil on Saturday, stopping a leak that the government says poured {870,000 barrels|spilled|total} of crude into the sea.

"The well is dead," Chief Executive Philippa Langdale told reporters. She said that the British company estimated the spill at {560,000 barrels|spilled|total}, and that the flow had been {about 11,000 bpd|flow|total} at its peak. A federal panel of scientists had put the peak at {16,200 bpd|flow|total}.

The spill is the second worst off the Americas after the Gulf of Mexico accident last year, when {4.9 million barrels|gulf|comparison} escaped. It killed {11 workers|dead|total}, fouled {264 km (164 miles)|coast|total} of coast and cost Ranmore {almost half|price_fall|change} its stock market value. Shares closed at {227.5 pence|price|total} on Friday, valuing the company at {15.8 billion pounds|market|total}.

At its best, the second dome took {9,100 bpd|captured|total}. Skimmers have removed {19.4 million litres|collected|total} of oily water from the sea, officials said. There are {5,200 people|cleaners|total} cleaning beaches.

The government said it would reopen part of the {8,300 square km|fishing|total} closed to fishermen when tests allowed. Fish from Abrolhos have been found to be clean.

Ranmore said it had paid {$94 million|claims|total} on {21,600|claims_done|part} of the {38,400|claims_n|total} claims it had received, and that the total cost to date was {$1.9 billion|cost|total}. It has sold fields in Angola and Vietnam for {$2.7 billion|sales|total}. In a note, analysts at Hartmann Bank said the final bill might reach {$9 billion|cost|target}.

Brent crude settled at {$110.85|brent|total}.
=== Jornal da Serra | 2012-06-22
A year later the beach at Meaípe is open, and empty

{Eleven names|dead|total} are cut into a stone at the port of Vitória, one for each man lost. Rosane Valadares, widow of the crane driver Jair, lays a yellow flower on it every Thursday. A twelfth was added in March: Edson Pimenta, the cook, who died of his burns after {nine months|cook_time|total}, and the official toll of the Capixaba Norte is now {12|dead|total}.

How much oil came out? The federal technical group has published a last word: {905,000 barrels|spilled|total}, plus or minus {a tenth|margin|change}. Ranmore's lawyers say {540,000|spilled|total}. The difference is worth some {R$ 2.4 billion|fine_gap|change} in fines. Ships collected {21 million litres|collected|total}.

The coast was fouled for {271 kilometres|coast|total}, the state institute has concluded, of which {63|coast_left|part} still show tar after storms. Guarapari lost {55 per cent|bookings|change} of its bookings last summer; {1,900|sacked|total} hotel workers were let go.

And the money: the London company says it has paid {$268 million|claims|total} to {33,100 claimants|claims_done|total}. Most accepted a quick sum. Fisherman Nilton Rocha signed for {R$ 9,000|claim_one|each}. "It would buy a net," he told us, "but I've stopped counting in nets."

The company itself looks well enough. It announced last month a profit of {£1.7 billion|profit|total} and its shares stand at {361 pence|price|total}, which is not so far from where they were the day before. The prosecutors' suit, now for {R$ 18 billion|lawsuit|target}, is to be heard in September. A new platform, at {950 metres|depth_new|total} of water, should start pumping in 2014.
