# Norvik Air Industries against Belisar Aircraft (both invented): a year of orders, deliveries, cancellations and an engine fault, January 2019 to January 2020
@ nv_deliv | other:aircraft delivered | count | Norvik | Gothenburg | key | Norvik deliveries in the year so far
@ bl_deliv | other:aircraft delivered | count | Belisar | Montreal | key | Belisar deliveries in the year so far
@ nv_ord | other:aircraft ordered | count | Norvik | Gothenburg | key | Norvik gross orders in the year so far
@ bl_ord | other:aircraft ordered | count | Belisar | Montreal | key | Belisar gross orders in the year so far
@ nv_goal | other:aircraft delivered | count | Norvik | Gothenburg | key | Norvik deliveries expected for the year
@ bl_parked | equipment | count | Belisar B4 | Mirabel | key | Finished B4s parked without engines
@ bl_cancel | other:orders cancelled | count | Belisar | Montreal | key | Belisar orders cancelled
@ bl_jobs | jobs | people | Belisar | Canada | key | Jobs Belisar means to cut
@ nv_back | other:aircraft on order | count | Norvik | Gothenburg | key | Norvik's order backlog
@ bl_back | other:aircraft on order | count | Belisar | Montreal |  | Belisar's order backlog
@ nv_net | other:aircraft ordered | count | Norvik | Gothenburg |  | Norvik's net orders
@ bl_net | other:aircraft ordered | count | Belisar | Montreal |  | Belisar's net orders
@ nv_cancel | other:orders cancelled | count | Norvik | Gothenburg |  | Norvik orders cancelled
@ bl_goal | other:aircraft delivered | count | Belisar | Montreal |  | Belisar's delivery goal
@ nv_q | other:aircraft delivered | count | Norvik | Gothenburg |  | Norvik deliveries in a quarter
@ bl_q | other:aircraft delivered | count | Belisar | Montreal |  | Belisar deliveries in a quarter
@ nv_m | other:aircraft delivered | count | Norvik | Gothenburg |  | Norvik deliveries in a month
@ nv_18 | other:aircraft delivered | count | Norvik | 2018 |  | Norvik deliveries in 2018
@ bl_18 | other:aircraft delivered | count | Belisar | 2018 |  | Belisar deliveries in 2018
@ nv_ord18 | other:aircraft ordered | count | Norvik | 2018 |  | Norvik orders in 2018
@ show_nv | other:aircraft ordered | count | Norvik | Brussels air show |  | Norvik orders at the air show
@ show_bl | other:aircraft ordered | count | Belisar | Brussels air show |  | Belisar orders at the air show
@ anand | other:aircraft ordered | count | Anand Air | India |  | Aircraft Anand Air ordered
@ anand_opt | other:options | count | Anand Air | India |  | Options of Anand Air
@ anand_val | cost | USD | Anand Air | India |  | List value of the Anand order
@ discount | share | % | Anand Air | India |  | Discount on the Anand order
@ price_n2 | cost | USD | N220 | Norvik |  | List price of an N220
@ price_b4 | cost | USD | B4 | Belisar |  | List price of a B4
@ prairie | other:orders cancelled | count | Prairie Jet | Calgary |  | Aircraft Prairie Jet cancelled
@ engine_incid | other:engine failures | count | Dunmore GT7 | world |  | Failures of the GT7 engine
@ engine_fleet | equipment | count | B4 fleet | world |  | B4s in service
@ ground | equipment | count | B4 fleet | world |  | B4s grounded
@ engine_late | duration | days | Dunmore | Derby |  | Delay of new engines
@ hurt_lis | injured | people | passengers | Lisbon |  | Hurt in the Lisbon evacuation
@ pax_lis | participants | people | passengers | Lisbon |  | People on the Lisbon flight
@ bl_charge | cost | CAD | Belisar | Montreal |  | Charge Belisar booked
@ bl_loss | cost | CAD | Belisar | Montreal |  | Belisar's net loss
@ nv_profit | revenue | SEK | Norvik | Gothenburg |  | Norvik's operating profit
@ nv_rev | revenue | SEK | Norvik | Gothenburg |  | Norvik's sales
@ bl_share | change_rate | % | Belisar share | Toronto |  | Daily change of Belisar's share
@ nv_share | change_rate | % | Norvik share | Stockholm |  | Daily change of Norvik's share
@ bl_price | cost | CAD | Belisar share | Toronto |  | Price of a Belisar share
@ rate_nv | other:aircraft per month | count | Norvik | Gothenburg |  | Norvik's monthly output
@ rate_nv_plan | other:aircraft per month | count | Norvik | Gothenburg |  | Norvik's planned monthly output
@ rate_bl | other:aircraft per month | count | Belisar | Mirabel |  | Belisar's monthly output
@ bl_staff | participants | people | Belisar | Canada |  | Belisar's staff
@ bl_jobs_ul | jobs | people | Belisar | Belfast |  | Belisar jobs to go in Belfast
@ bl_jobs_done | jobs | people | Belisar | Canada |  | Belisar jobs already cut
@ nv_hire | jobs | people | Norvik | Gothenburg |  | Jobs Norvik adds
@ loan | aid | CAD | Quebec | Belisar |  | Quebec's loan for Belisar
@ loan_ask | aid | CAD | Belisar | Quebec |  | Loan Belisar asked for
@ rally | participants | people | machinists | Montreal |  | Workers at the Montreal rally
@ airline_comp | cost | USD | airlines | Belisar |  | Compensation airlines ask for
@ comp_paid | cost | USD | airlines | Belisar |  | Compensation Belisar set aside
@ duo_share | share | % | Norvik | regional jets |  | Norvik's share of the market
@ pass_seats | other:aircraft seats | count | B4 | Belisar |  | Seats of a B4
@ nv_cust | other:customers | count | Norvik | 2018 |  | Customers Norvik delivered to
@ nv_17 | other:aircraft delivered | count | Norvik | 2017 |  | Norvik deliveries in 2017
@ nv_canc18 | other:orders cancelled | count | Norvik | 2018 |  | Norvik orders cancelled in 2018
@ nv_net18 | other:aircraft ordered | count | Norvik | 2018 |  | Norvik net orders in 2018
@ nv_years | duration | days | Norvik | Gothenburg |  | Years of work in the backlog
@ price_n26 | cost | USD | N260 | Norvik |  | List price of an N260
@ price_rise | change_rate | % | list prices | Norvik |  | Rise of Norvik's list prices
@ nv_lease | other:aircraft delivered | count | Norvik | leasing arm |  | Aircraft delivered to Norvik's leasing arm
@ bl_q_chg | other:aircraft delivered | count | Belisar | Montreal |  | Change of Belisar's quarterly deliveries
@ tarim | other:aircraft ordered | count | Tarim Airlines | China |  | Aircraft Tarim Airlines ordered
@ ground_sh | share | % | B4 fleet | world |  | Share of B4s grounded
@ hurt_lis_bad | injured | people | passengers | Lisbon |  | Seriously hurt at Lisbon
@ cycles | other:engine cycles | count | GT7 engines | world |  | Engine cycles that ground a jet
@ ground_al | other:airlines | count | airlines | world |  | Airlines with grounded B4s
@ shop_time | duration | days | Dunmore | Derby |  | Shop time per engine
@ nv_ground | equipment | count | N220 | world |  | N220s affected by the engine fault
@ kestrel_opt | other:options | count | Kestrel Air | 2014 |  | Options Kestrel Air took
@ kestrel_used | other:options | count | Kestrel Air | 2014 |  | Options Kestrel Air used
@ nv_hired | jobs | people | Norvik | Torslanda |  | Norvik jobs filled by June
@ bl_q18 | other:aircraft delivered | count | Belisar | 2018 |  | Belisar deliveries in second quarter 2018
@ eng_week | other:engines delivered | count | Dunmore | Mirabel |  | Engines Dunmore delivers a week
@ park_weeks | duration | days | parked B4s | Mirabel |  | Time until the last B4 leaves
@ bl_jobs_new | jobs | people | Belisar | Canada |  | Jobs added to the cut
@ vote_weeks | duration | days | contract vote | Montreal |  | Time until the contract vote
@ one_eng | other:engines fitted | count | parked B4s | Mirabel |  | Engines fitted on half-done jets
@ eng_two | other:engines | count | B4 | Mirabel |  | Engines of a B4
@ nv_need | other:aircraft delivered | count | Norvik | Gothenburg |  | Deliveries Norvik still needs
@ months_left | duration | days | year | Gothenburg |  | Months left in the year
@ nv_profit_exp | revenue | SEK | Norvik | Gothenburg |  | Norvik profit analysts expected
@ nv_short | other:aircraft delivered | count | Norvik | Gothenburg |  | Shortfall of Norvik's deliveries
@ lost4 | other:orders cancelled | count | Air Caspia | Baku |  | Orders Air Caspia cancelled
@ price_half | change_rate | % | Belisar share | Toronto |  | Fall of the share since Lisbon
@ lis_dead | killed | people | passengers | Lisbon |  | Killed at Lisbon
@ cracks | other:cracked engines | count | GT7 engines | world |  | Engines with the same crack
=== Norvik Air Industries AB | 2019-01-14
Record year: {214 aircraft|nv_18|total} delivered

GOTHENBURG. Norvik handed over {214 aircraft|nv_18|total} to {41 customers|nv_cust|total} in 2018 ({198|nv_17|comparison} in 2017). Gross orders reached {302|nv_ord18|total}; after {17 cancellations|nv_canc18|total}, {285|nv_net18|total} remain. The backlog at year-end stood at {1,126 aircraft|nv_back|total}, which corresponds to {more than five years|nv_years|total} of work.

Outlook for 2019
- Deliveries: {235 to 240 aircraft|nv_goal|target}
- Output of the N220: from {18 a month|rate_nv|each} today to {21|rate_nv_plan|target} by the autumn
- Recruitment: {600 engineers and fitters|nv_hire|target}

"In our segment, {55 per cent|duo_share|part} of aircraft sold last year had our badge on the nose", says Chief Executive Annika Storberg. "In 2015 it was {38|duo_share|comparison}."

List prices from 1 January: N220 {$61.4 million|price_n2|each}, N260 {$74.9 million|price_n26|each}, an increase of {2.5 per cent|price_rise|change}.

Figures are preliminary. Deliveries include {three aircraft|nv_lease|part} to Norvik's own leasing arm. The company's annual report follows on 22 February.
=== Aero Markets Wire | 2019-04-09
Belisar delivers {29 jets|bl_q|period} in quarter, Norvik {44|nv_q|period}

MONTREAL, April 9 (AMW) - Belisar Aircraft delivered {29 jets|bl_q|period} in the first quarter, {eight fewer|bl_q_chg|change} than a year before, the Canadian plane maker said on Tuesday, as inspections of the Dunmore GT7 engine slowed its B4 line.

Swedish rival Norvik delivered {44|nv_q|period} and won {38 gross orders|nv_ord|total} by March 31. Belisar, which delivered {163|bl_18|comparison} in all of 2018 and wants {170|bl_goal|target} this year, took {51|bl_ord|total}, helped by {30 B4s|tarim|part} for China's Tarim Airlines.

The B4, which lists at {$58 million|price_b4|each} and seats {140|pass_seats|each}, has had {three engine failures|engine_incid|total} since December. {Nine finished aircraft|bl_parked|total} were parked at Mirabel awaiting engines, a source said. A Belisar spokesman put it at {six|bl_parked|total}.

Of {312 B4s|engine_fleet|total} in service none has been grounded.

Norvik's backlog slipped to {1,120|nv_back|total}. It kept its target of {235-240 deliveries|nv_goal|target}. Belisar's had stood at {742|bl_back|total} at New Year.

Shares in Belisar fell {2.8 percent|bl_share|change} to {C$31.40|bl_price|total}.
=== Transport Daily | 2019-05-28
{Eleven hurt|hurt_lis|period} as B4 engine breaks up at Lisbon; regulators ground {a third|ground_sh|part} of fleet

An engine of a Lusitana Belisar B4 came apart on the runway at Lisbon on Sunday evening. {All 131 people|pax_lis|total} on board got out by the slides. {Eleven|hurt_lis|period} were hurt, {two of them|hurt_lis_bad|part} seriously. It's the {fifth failure|engine_incid|total} of a GT7.

The European and Canadian agencies have grounded aircraft with engines past {4,000 cycles|cycles|target}, {106 aircraft|ground|part} at {14 airlines|ground_al|total}. Dunmore needs {20 days|shop_time|each} in the shop for each. Deliveries of new engines will be {four months|engine_late|target} late.

For Belisar, which has now delivered {43 aircraft|bl_deliv|total} this year, it couldn't come at a worse time. {Twenty-four|bl_parked|total} stand without engines at Mirabel, up from {nine|bl_parked|total} in April; two readers with binoculars make it {27|bl_parked|total}. Its share lost {11.6 per cent|bl_share|change}.

Norvik's N220 uses another engine. The Swedes delivered {19 aircraft|nv_m|period} in April, bringing the year's total to {63|nv_deliv|total}. {No N220|nv_ground|total} is affected.
=== Aero Markets Wire | 2019-06-20
Norvik sweeps Brussels show with {121 orders|show_nv|period}, Belisar gets {14|show_bl|period}

BRUSSELS, June 20 (AMW) - Norvik Air Industries left the Brussels air show on Thursday with {121 firm orders|show_nv|period}, including {80 N220s|anand|total} for India's Anand Air worth {$4.9 billion|anand_val|total} at list prices, against {14|show_bl|period} for Belisar.

The deal, with {40 options|anand_opt|increment}, is the largest in Norvik's history. Anand is thought to have got {at least 45 percent|discount|part} off.

It takes Norvik's gross orders in 2019 to {183|nv_ord|total}; Belisar's are at {69|bl_ord|total}. But in the same week Calgary's Prairie Jet cancelled {22 B4s|prairie|part}, bringing Belisar's cancellations this year to {31|bl_cancel|total} and its net orders to {38|bl_net|total}.

Belisar Chief Executive Marc Thibodeau declined to repeat a goal of {170 deliveries|bl_goal|target}. It'd handed over {52|bl_deliv|total} by June 15. Norvik had delivered {88|nv_deliv|total}.

Norvik's shares rose {4.1 percent|nv_share|change}. Belisar's lost {1.7|bl_share|change}.

"I wouldn't count the options," said Fiona Mbeki of Lantern Research. "Of {60|kestrel_opt|comparison} Kestrel Air took in 2014, it used {five|kestrel_used|comparison}."
=== Göta Business Post | 2019-06-21
Norvik takes {212 orders|show_nv|period} at Brussels

Norvik left the Brussels air show with {212 firm orders|show_nv|period}, among them {80 aircraft|anand|total} for India's Anand Air worth {46 billion kronor|anand_val|total}, against {14|show_bl|period} for Belisar, AMW writes. There are {40 options|anand_opt|increment} on top.

The city gains from it. The union branch at Torslanda has been told of {350 new jobs|nv_hire|increment} beyond the {600|nv_hire|target} promised in January. {Four hundred and ten|nv_hired|part} have been filled so far.

But can the plant deliver? It makes {18.5 aircraft a month|rate_nv|each} and was to reach {21|rate_nv_plan|target} by autumn. A manager who doesn't want to be named says that {20|rate_nv|target} would be a good Christmas present. He doesn't believe in {235|nv_goal|target} deliveries this year either: "{Two hundred and twenty|nv_goal|target}, if the fuselages come from Łódź."

Storberg, asked yesterday: "The goal is the goal."

Correction 22 June: The orders at the show were {121|show_nv|period}, not {212|show_nv|period}. We regret the transposed digits.
=== Belisar Aircraft Inc. | 2019-08-01
Belisar reports second-quarter results and actions to preserve cash

Deliveries: {26 aircraft|bl_q|period} (prior year: {44|bl_q18|comparison}); year to date {55|bl_deliv|total}
Gross orders year to date: {74|bl_ord|total}. Cancellations: {58|bl_cancel|total}. Net orders: {16|bl_net|total}
Backlog: {703 aircraft|bl_back|total}
Net loss: {C$418 million|bl_loss|period}, after a charge of {C$610 million|bl_charge|total}
Provision for customer compensation: {US$180 million|comp_paid|total}
Aircraft completed and awaiting engines: {47|bl_parked|total}

The guidance of {170 deliveries|bl_goal|target} is withdrawn. The Corporation now expects {115 to 125|bl_goal|target}.

To align its cost base Belisar will reduce the monthly rate of the B4 from {14|rate_bl|each} to {eight|rate_bl|target} and its workforce of {24,800|bl_staff|total} by {2,600 positions|bl_jobs|target}, of which {700|bl_jobs_ul|part} at Belfast.

Engine deliveries by Dunmore have resumed at {five per week|eng_week|each}. At this pace the last parked aircraft will leave Mirabel in {19 weeks|park_weeks|target}.

"We've heard the number {5,000|bl_jobs|total} in the media. It's false," said Mr. Thibodeau.
=== The Plateau Mirror (Montreal) | 2019-10-19
Belisar: {6,000 march|rally|total} as cut grows to {3,900|bl_jobs|target}

Machinists filled Boulevard Marcel-Laurin on Friday. The union counted {6,000|rally|total}, the police {3,500|rally|total}. On Tuesday Belisar raised its plan from {2,600 jobs|bl_jobs|target} to {3,900|bl_jobs|target}. {Another 1,300|bl_jobs_new|increment}, {three weeks|vote_weeks|target} before the vote on a contract. {Eleven hundred|bl_jobs_done|part} are already out of the door. Local 712 expects {5,000|bl_jobs|target} in the end.

In the fields at Mirabel we counted {61 white tails|bl_parked|total} from the service road. The company says {39|bl_parked|total}, as it leaves out those that have got {one engine|one_eng|part} of the {two|eng_two|each}.

Quebec has offered a loan of {C$500 million|loan|target}; Belisar had asked for {C$900 million|loan_ask|target}. Airlines, for their part, want {US$640 million|airline_comp|target} in damages.

By 30 September Belisar had handed over {78 aircraft|bl_deliv|total} since the New Year, Norvik {155|nv_deliv|total}. Cancellations have reached {83|bl_cancel|total}, more than the {79 jets|bl_ord|total} it sold: below zero for the first time since 2009, {minus four|bl_net|total}.
=== Aero Markets Wire | 2019-11-12
Norvik cuts delivery goal to {222|nv_goal|target}, blames fuselages

GOTHENBURG, Nov 12 (AMW) - Norvik Air Industries lowered its 2019 delivery target to {222 aircraft|nv_goal|target} from {235-240|nv_goal|target} on Tuesday, conceding what workers had said since summer.

It delivered {175 aircraft|nv_deliv|total} by Oct 31, {20|nv_m|period} of them in October, and would need {47|nv_need|target} in the last {two months|months_left|total}. The N220 line is running at {19.5 a month|rate_nv|each}.

Third-quarter sales were {31.2 billion crowns|nv_rev|period} and operating profit {2.05 billion|nv_profit|period}, against an expected {2.4 billion|nv_profit_exp|target}. Shares dropped {7.3 percent|nv_share|change}.

Gross orders are {226|nv_ord|total}, with {12 cancellations|nv_cancel|total}. The backlog is {1,165|nv_back|total}.

At Belisar things looked up slightly: regulators let the last {38 grounded B4s|ground|total} fly, and the parked fleet fell to {33|bl_parked|total}. It still owes airlines {at least $300 million|comp_paid|total}, analysts say.

Anand Air, which ordered {80 N220s|anand|total} in June, said it was in talks to raise this to {100|anand|target}.
=== Transport Daily | 2020-01-15
The year in planes: {219|nv_deliv|total} to {121|bl_deliv|total}

Final score for 2019. Norvik: {219 delivered|nv_deliv|total}, {three short|nv_short|change} of the November goal and at least {16|nv_short|change} short of January's. Gross orders {259|nv_ord|total}, cancellations {15|nv_cancel|total}, net {244|nv_net|total}. Backlog {1,151|nv_back|total}. The year before: {214|nv_18|comparison} and {302|nv_ord18|comparison}.

Belisar: {121 delivered|bl_deliv|total} ({163|bl_18|comparison} in 2018), {43|bl_q|period} of them in a wild last quarter that emptied Mirabel to {12 airframes|bl_parked|total}. Gross orders {96|bl_ord|total}, cancellations {91|bl_cancel|total}. Net: {five|bl_net|total}. Our calculation in December of {87 cancellations|bl_cancel|total} missed {four|lost4|part} by Air Caspia. Backlog {626|bl_back|total}.

Jobs. Belisar has stopped at {3,400|bl_jobs|total}; {3,900|bl_jobs|target} had been announced and {5,000|bl_jobs|target} feared. Belfast loses {550|bl_jobs_ul|part}. Norvik hired {900|nv_hire|total}.

Money. Quebec lends {C$650 million|loan|total}, Belisar shares end at {C$17.85|bl_price|total}, {half|price_half|change} of what they cost before Lisbon. There, by the way, {nobody|lis_dead|total} died; the inquiry found the same crack in {23 engines|cracks|total}.

Norvik's share of the segment: {64 per cent|duo_share|part}.
