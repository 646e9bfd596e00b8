# Dockers shut the four container ports of invented Brennia for three weeks over pay and driverless cranes
@ strikers | participants | people | dockers | Brennia | key | Dockers on strike
@ days | duration | days | strike | Brennia | key | Length of the strike so far
@ ships_all | other:ships waiting | count | ships | Brennia | key | Ships waiting off all Brennian ports
@ ships_hallam | other:ships waiting | count | ships | Port Hallam | key | Ships waiting off Port Hallam
@ ships_eastry | other:ships waiting | count | ships | Eastry |  | Ships waiting off Eastry
@ boxes | other:containers stuck | count | containers | Brennia | key | Containers stuck by the strike
@ boxes_hallam | other:containers stuck | count | containers | Port Hallam |  | Containers stuck at Port Hallam
@ offer | change_rate | % | PBG | Brennia | key | Pay rise the port company offers
@ demand | change_rate | % | dockers' union | Brennia | key | Pay rise the union demands
@ daily_cost | cost | USD | economy | Brennia | key | Cost of the strike per day
@ total_cost | cost | USD | economy | Brennia |  | Cost of the strike in all
@ ballot_yes | vote_share | % | dockers | Brennia |  | Vote for the strike
@ turnout | share | % | dockers | Brennia |  | Turnout in the strike ballot
@ deal_yes | vote_share | % | dockers | Brennia |  | Vote for the settlement
@ deal_yes_hallam | vote_share | % | dockers | Port Hallam |  | Vote for the settlement in Port Hallam
@ cranes | equipment | count | driverless cranes | Port Hallam |  | Driverless cranes planned for Port Hallam
@ cranes_jobs | jobs | people | dockers | Brennia |  | Jobs the driverless cranes would cost
@ no_layoffs | duration | days | PBG | Brennia |  | Time in which no docker is laid off
@ ports | other:ports | count | ports | Brennia |  | Ports closed by the strike
@ trade_share | share | % | ports | Brennia |  | Share of trade through the ports
@ wage | revenue | USD | dockers | Brennia |  | Hourly wage of a docker
@ profit | revenue | USD | PBG | Brennia |  | Yearly profit of the port company
@ profit_rise | change_rate | % | PBG | Brennia |  | Rise of the port company's profit
@ inflation | change_rate | % | prices | Brennia |  | Inflation
@ injured_gate | injured | people | pickets and police | Eastry |  | People hurt at the Eastry gate
@ injured_police | injured | people | police | Eastry |  | Police hurt at the Eastry gate
@ arrested_gate | arrested | people | pickets | Eastry |  | People arrested at the Eastry gate
@ police | troops | people | police | Eastry |  | Police sent to the Eastry gate
@ soldiers | troops | people | army | Port Hallam |  | Soldiers unloading medicine
@ med_boxes | other:containers moved | count | medicine | Port Hallam |  | Containers of medicine unloaded
@ bananas | other:cargo spoiled | t | bananas | Sker |  | Bananas spoiled at Sker
@ fruit_loss | cost | USD | importers | Sker |  | Loss of the fruit importers
@ car_idle | participants | people | Norvik Cars | Dunmarrow |  | Car workers sent home
@ car_loss | other:cars not built | count | Norvik Cars | Dunmarrow |  | Cars not built for want of parts
@ freight | cost | USD | container | Brennia |  | Price of shipping a container
@ freight_rise | change_rate | % | freight rate | Brennia |  | Rise of the freight rate
@ diverted | other:ships diverted | count | ships | Vell |  | Ships diverted to foreign ports
@ fund | aid | USD | strike fund | Brennia |  | Money in the strike fund
@ strike_pay | aid | USD | strike fund | Brennia |  | Strike pay per week
@ strike_1998 | duration | days | strike of 1998 | Brennia |  | Length of the 1998 strike
@ la_days | duration | days | U.S. lockout | California |  | Length of the 2002 U.S. lockout
@ la_ports | other:ports | count | U.S. lockout | California |  | Ports shut in the 2002 U.S. lockout
@ wait_surcharge | cost | USD | shipping lines | Brennia |  | Charge for a ship's day at anchor
@ bonus | aid | USD | PBG | Brennia |  | One-off payment to each docker
@ backlog_days | duration | days | ports | Brennia |  | Time needed to clear the backlog
@ court_fine | cost | USD | dockers' union | Brennia |  | Fine on the union for each day
@ gdp | change_rate | % | economy | Brennia |  | Growth lost to the strike
@ feed_days | duration | days | animal feed | Brennia |  | Time the feed stocks will last
@ deal_term | duration | days | pay deal | Brennia |  | Term of the pay deal
@ ships_hidden | other:ships waiting | count | ships | Port Hallam |  | Ships hidden behind the Stack
@ ships_sker | other:ships waiting | count | ships | Sker |  | Ships waiting off Sker
@ ships_dunmarrow | other:ships waiting | count | ships | Dunmarrow |  | Ships waiting off Dunmarrow
@ ships_drop | other:ships waiting | count | ships | Brennia |  | Fall of the number of waiting ships
@ fed | participants | people | strikers' kitchen | Port Hallam |  | People fed at the strike kitchen
@ fund_days | duration | days | strike fund | Brennia |  | Time the strike fund will last
@ poll_pbg | vote_share | % | public | Brennia |  | Public support for the company
@ pay_gap | change_rate | % | pay talks | Brennia |  | Gap between offer and demand
@ fine_total | cost | USD | dockers' union | Eastry |  | Fines on the union in all
@ fine_days | duration | days | dockers' union | Eastry |  | Days the union is fined for
@ freed | other:people freed | people | pickets | Eastry |  | Arrested pickets released
@ cranes_soon | equipment | count | driverless cranes | Port Hallam |  | Driverless cranes to come before 2015
@ poll | vote_share | % | public | Brennia |  | Public support for the dockers
=== Brennia Press | 2011-09-05
Dockers walk out at {all four|ports|total} Brennian ports

PORT HALLAM, Sept 5 (BP) - Cranes stopped across Brennia at one minute past midnight on Monday as {more than 7,000 dockers|strikers|total} began an indefinite strike, closing the {four container ports|ports|total} that handle {85 percent of the island's trade|trade_share|part}.

The Amalgamated Dockers' Union wants {18 percent|demand|target} over {two years|deal_term|target} and a written promise that {24 driverless cranes|cranes|target} ordered for Port Hallam will not cost jobs. The Ports of Brennia Group, PBG, has offered {6.5|offer|target}.

ADU general secretary Colm Harrack said {91 percent|ballot_yes|total} had voted to strike, on a turnout of {78 percent|turnout|total}. "Prices went up {5.2 percent|inflation|total}. PBG's profit went up {22|profit_rise|change}. You tell me who's greedy," he said.

PBG, which earned {$214 million|profit|total} last year, put the number of strikers at {6,100|strikers|total} and said some clerks had turned up for work in Sker.

By evening {17 ships|ships_all|total} were riding at anchor, {nine of them|ships_hallam|part} in Hallam Roads. The Chamber of Shipping estimates each day of stoppage at {$60 million|daily_cost|each}.

The last national dock strike, in 1998, went on for {41 days|strike_1998|comparison} and brought down a government. Transport Minister Edda Loftis said she saw no reason to intervene "on {day one|days|total}".

Dockers are paid {$31.40 an hour|wage|each} on average.
=== The Hallam Packet | 2011-09-10
Roads fill up, tempers too

From Castle Hill you can count them, and children do: {twenty-six ships|ships_hallam|total} on Friday evening, lit up like a second town. The harbourmaster's book says {28|ships_hallam|total}, {two|ships_hidden|part} being behind the Stack. Eastry has {eleven|ships_eastry|total}.

Inside the fence it is so quiet that the gulls walk. {Some 19,000 containers|boxes_hallam|part} are stacked on our quays out of {41,000|boxes|total} caught around the island.

Friday was the {fifth day|days|total}, and the first with blood. At the Eastry feeder gate, where PBG tried to run lorries out behind {a hundred and twenty police|police|total}, {eight people|injured_gate|total} were hurt, {three of them constables|injured_police|part}, and {fourteen pickets|arrested_gate|total} were taken away. The union says the police horses came first. Chief Inspector Rhona Teal says stones did.

At the Dockers' Institute on Cable Street the women's committee fed {340|fed|period} at midday. Strike pay is {$150 a week|strike_pay|each}; the fund, treasurer Pat Innes told us, stood at {$6.8 million|fund|total} when the gates closed. With {7,400 members|strikers|total} out, a child can do that sum as well: {six weeks|fund_days|total}.

What do the neighbours think? In a poll for Radio Brennia {54 percent|poll|total} sided with the dockers and {29 percent|poll_pbg|total} with the company.

Mr Harrack was asked on Cable Street whether he'd take {nine percent|offer|target}, as rumour has it PBG will say next week. "{Eighteen|demand|target}," he said, and went in for his soup.
=== Ports of Brennia Group | 2011-09-14
Media statement: PBG tables improved offer

The Ports of Brennia Group has today presented an improved offer to the Amalgamated Dockers' Union.

Pay: {9 per cent|offer|target} over {two years|deal_term|target} (previously {6.5 per cent|offer|target})
One-off payment: {USD 800|bonus|target} per employee
Employment guarantee: no compulsory redundancies for {24 months|no_layoffs|target}
Union claim: {18 per cent|demand|target}

Current position, {day 10|days|total}
Vessels awaiting berth, all ports: {63|ships_all|total}
 Port Hallam: {35|ships_hallam|total}
 Eastry: {16|ships_eastry|total}
 Sker: {8|ships_sker|total}
 Dunmarrow: {4|ships_dunmarrow|total}
Vessels diverted to Vell and other foreign ports: {29|diverted|total}
Containers delayed: {68,500|boxes|total}
Employees absent: {6,240|strikers|total}

Chief executive Magnus Thorley said: "A docker on the median rate would earn {USD 34.20 an hour|wage|target} under this proposal. I don't know many families in Brennia who would think that an insult." He added that the union's claim that automation would remove {1,100 posts|cranes_jobs|total} was wrong; PBG's estimate was {300|cranes_jobs|total}, to be met by retirement.

The High Court will hear the Group's application for an injunction on Friday. Shipping lines have announced a surcharge of {USD 18,000|wait_surcharge|each} for every day a vessel spends at anchor, which will in the end be paid by Brennian consumers.
=== Vell Morning News | 2011-09-19
Neighbour's misery keeps our cranes busy

{Two weeks|days|total} into the Brennian dock strike, Vell's harbour is working round the clock. {Forty-four ships|diverted|total} meant for the island have called here or at Carrow instead, the port authority says.

It can't take them all. The number waiting off Brennia itself has grown to {81|ships_all|total}, {about half of them|ships_hallam|part} at Port Hallam, and {90,000 boxes|boxes|total} are believed to be going nowhere. Sending one from Asia to the island now costs {$4,150|freight|each}, {up 60 per cent|freight_rise|change} since August.

On Saturday {230 soldiers|soldiers|total} with borrowed forklifts took {52 containers of insulin and dialysis fluid|med_boxes|total} off a ship in Port Hallam. Pickets let them through and applauded. Nobody clapped in Sker, where {3,400 tonnes of bananas|bananas|total} have been condemned; importers put their loss at {$5 million|fruit_loss|total}.

The Norvik car plant in Dunmarrow sent home {2,300 workers|car_idle|total} on Thursday because it had run out of gearboxes. Farmers have feed for {nine days|feed_days|total}.

A judge on Friday declared the strike at Eastry unlawful and threatened the union with a fine of {$250,000 for each day|court_fine|target} it continues there. It continues.

The Brennian finance ministry reckons the damage at {$75 million daily|daily_cost|each}, higher than the shippers' {60 million|daily_cost|each}; Professor Lars Quill of Vell University says both are nonsense, since most of the cargo will be sold later. His own guess is {"twenty, tops"|daily_cost|each}.
=== Radio Brennia live page | 2011-09-24
STRIKE {DAY TWENTY|days|total}: AS IT HAPPENED

06:10 Good morning from outside the Labour Court, where the lights have been on all night.

07:45 What's on the table, then? We're told the company has moved from {9|offer|target} to {11 percent|offer|target} and the union has come down from {18|demand|target} to {14|demand|target}. A gap of {three points|pay_gap|change}, after {twenty days|days|total}.

09:20 Harbour radio counts {94 ships|ships_all|total}, a record. {47|ships_hallam|total} off Hallam, {26|ships_eastry|total} off Eastry.

10:05 Norvik Cars says {2,900 vehicles|car_loss|total} have gone unbuilt. {Another 400 people|car_idle|increment} will be sent home on Monday on top of those already idle.

11:30 A listener writes that the 2002 lockout on America's west coast shut {29 ports|la_ports|comparison} and lasted just {10 days|la_days|comparison} before the White House stepped in. Where's ours, he asks. The minister's office: "no comment".

13:15 Court bailiffs have served the union with papers for {$1.25 million|fine_total|total}: {five days|fine_days|total} at Eastry.

15:50 CORRECTION: the strike fund has {$2.1 million|fund|total} left, not {1.2|fund|total} as we said.

18:02 Movement. Harrack and Thorley in the same lift.

19:40 It's over, or nearly. "Heads of agreement." {Twelve and a half percent|offer|target}. No layoffs for {four years|no_layoffs|target}. Lump sum of {$1,200|bonus|target}. A ballot on Thursday; until then, everyone back at six tomorrow morning.

20:15 PBG says clearing the queue will take {a month|backlog_days|total}.
=== Brennia Press | 2011-09-30
Brennian dockers accept pay deal

PORT HALLAM, Sept 30 (BP) - Dockers in Brennia have voted by {68 percent|deal_yes|total} to accept a settlement that raises their pay by {12.5 percent|offer|total} over {two years|deal_term|total}, formally ending a strike that paralysed the island for {20 days|days|total}.

In Port Hallam only {52 percent|deal_yes_hallam|total} were in favour. Many there had held out for the original {18|demand|target} or at least the {14|demand|target} that the union asked for in the final week. "We had them," said lasher Dougal Strand.

Of the {24 driverless cranes|cranes|target} only {ten|cranes_soon|target} will be installed before 2015, and no docker can be laid off for {four years|no_layoffs|target}. The average wage rises to {$35.30|wage|target}.

Queues are shortening. {Fifty-one ships|ships_all|total} were waiting on Friday, {43 fewer|ships_drop|change} than at the peak, including {22|ships_hallam|part} at Port Hallam. PBG said {some 58,000 containers|boxes|total} remained to be moved.

The government on Friday lowered its growth forecast by {0.3 of a percentage point|gdp|change} and estimated that the dispute had cost {$1.4 billion|total_cost|total}, or {$70 million a day|daily_cost|each}. Employers had spoken of {2 billion|total_cost|total}.

Norvik Cars called its {2,700 idle workers|car_idle|total} back from Monday.

Of {fourteen men|arrested_gate|total} arrested at the Eastry gate on September 9, {eleven|freed|part} have been released without charge. At its height the stoppage involved {7,400 dockers|strikers|total} by the union's account, {6,300|strikers|total} by the company's.
