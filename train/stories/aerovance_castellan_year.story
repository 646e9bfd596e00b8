# A year of orders and deliveries at two invented rival plane makers, Aerovance of Lindmark and Castellan of Ostrana
@ av_deliv | other:aircraft delivered | count | Aerovance | Lindmark | key | Aerovance deliveries in the year so far
@ ca_deliv | other:aircraft delivered | count | Castellan | Ostrana | key | Castellan deliveries in the year so far
@ av_month | other:aircraft delivered | count | Aerovance | Lindmark |  | Aerovance deliveries per month
@ ca_month | other:aircraft delivered | count | Castellan | Ostrana |  | Castellan deliveries per month
@ av_quarter | other:aircraft delivered | count | Aerovance | Lindmark |  | Aerovance deliveries per quarter
@ av_prev | other:aircraft delivered | count | Aerovance | Lindmark |  | Aerovance deliveries the year before
@ ca_prev | other:aircraft delivered | count | Castellan | Ostrana |  | Castellan deliveries the year before
@ av_target | other:aircraft delivered | count | Aerovance | Lindmark | key | Aerovance's delivery target for the year
@ ca_target | other:aircraft delivered | count | Castellan | Ostrana |  | Castellan's delivery target for the year
@ av_orders | other:aircraft ordered | count | Aerovance | Lindmark | key | Aerovance net orders in the year so far
@ ca_orders | other:aircraft ordered | count | Castellan | Ostrana | key | Castellan net orders in the year so far
@ av_gross | other:aircraft ordered | count | Aerovance | Lindmark |  | Aerovance gross orders in the year so far
@ ca_gross | other:aircraft ordered | count | Castellan | Ostrana |  | Castellan gross orders in the year so far
@ av_cancel | other:orders cancelled | count | Aerovance | Lindmark |  | Orders Aerovance lost to cancellations
@ ca_cancel | other:orders cancelled | count | Castellan | Ostrana |  | Orders Castellan lost to cancellations
@ av_backlog | other:order backlog | count | Aerovance | Lindmark | key | Aerovance's order backlog
@ ca_backlog | other:order backlog | count | Castellan | Ostrana | key | Castellan's order backlog
@ av_rate | other:production rate | per month | AV-40 | Lindmark |  | AV-40s built per month
@ ca_rate | other:production rate | per month | C-7 | Ostrana |  | C-7s built per month
@ gliders | equipment | count | Aerovance | Lindmark | key | Finished AV-40s parked without engines
@ show_av | other:aircraft ordered | count | Aerovance | Port Selwyn |  | Aerovance orders at the air show
@ show_ca | other:aircraft ordered | count | Castellan | Port Selwyn |  | Castellan orders at the air show
@ polarwing | other:aircraft ordered | count | Polarwing | Castellan |  | C-7s ordered by Polarwing
@ sunbridge | other:aircraft ordered | count | SunBridge | Aerovance |  | AV-40s ordered by SunBridge
@ sunbridge_cut | other:orders cancelled | count | SunBridge | Aerovance |  | AV-40 orders SunBridge cancelled
@ meridian | other:aircraft ordered | count | Trans-Meridian | Castellan |  | Aircraft ordered by Trans-Meridian
@ list_price_c7 | cost | USD | C-7 | Castellan |  | List price of a C-7
@ deal_value | cost | USD | Polarwing | Castellan |  | Value of the Polarwing order
@ c7_share | other:aircraft delivered | count | C-7 | Castellan |  | C-7s among Castellan's deliveries
@ freighters | other:aircraft delivered | count | Castellan freighter | Ostrana |  | Freighters among Castellan's deliveries
@ strikers | participants | people | Castellan workers | Velin |  | Castellan workers on strike
@ strike_days | duration | days | Castellan workers | Velin |  | Length of the Castellan strike
@ strike_lost | other:aircraft delivered | count | Castellan | Velin |  | Deliveries delayed by the strike
@ strike_raise | change_rate | % | Castellan workers | Velin |  | Pay rise the Castellan strikers won
@ av_price | other:share price | USD | Aerovance | Lindmark |  | Aerovance share price
@ ca_price | other:share price | USD | Castellan | Ostrana |  | Castellan share price
@ av_fall | change_rate | % | Aerovance shares | Lindmark |  | Fall of Aerovance's shares in a day
@ av_profit | revenue | USD | Aerovance | Lindmark |  | Aerovance's profit
@ ca_profit | revenue | USD | Castellan | Ostrana |  | Castellan's profit
@ av_staff | participants | people | Aerovance | Lindmark |  | Employees of Aerovance
@ av_lead | other:aircraft delivered | count | Aerovance | Castellan |  | Gap between the rivals' deliveries
@ market | share | % | Castellan | world |  | Castellan's share of the order market
@ av_backlog_years | duration | days | Aerovance | Lindmark |  | Years of work in Aerovance's backlog
@ duopoly | share | % | both makers | world |  | Market share of the two makers together
@ seats_min | other:seats | count | jets | world |  | Smallest size of the jets compared
@ c9_share | other:aircraft delivered | count | C-9 | Castellan |  | C-9 wide-bodies among Castellan's deliveries
@ ca_rise | other:aircraft delivered | count | Castellan | Ostrana |  | Rise of Castellan's first-quarter deliveries
@ polarwing_options | other:aircraft ordered | count | Polarwing | Castellan |  | C-7s Polarwing has options on
@ other_buyers | other:customers | count | Castellan | Ostrana |  | Other buyers in the first quarter
@ show_ca_firm | other:aircraft ordered | count | Castellan | Port Selwyn |  | Castellan's firm orders at the show
@ show_av_firm | other:aircraft ordered | count | Aerovance | Port Selwyn |  | Aerovance's firm orders at the show
@ house_years | duration | days | Trans-Meridian | Aerovance |  | How long Trans-Meridian bought from Aerovance
@ av_needed | other:aircraft delivered | count | Aerovance | Lindmark |  | Deliveries Aerovance still needs
@ months_left | duration | days | Aerovance | Lindmark |  | Time left to make the target
@ engines_each | equipment | count | AV-40 | Aerovance |  | Engines of an AV-40
@ beer | cost | USD | bar | Port Selwyn |  | Price of a beer
@ raise_offer | change_rate | % | Castellan | Velin |  | Pay rise Castellan offered
@ raise_demand | change_rate | % | metalworkers' union | Velin |  | Pay rise the union wanted
@ strike_week | other:aircraft delivered | count | Castellan | Velin |  | Deliveries a week of strike delays
@ strike_2005 | duration | days | strike of 2005 | Velin |  | Length of the 2005 strike
@ ca_fall | change_rate | % | Castellan shares | Velin |  | Fall of Castellan's shares in a day
@ bonus_cut | change_rate | % | Aerovance workers | Lindmark |  | Cut of the Aerovance bonus
@ profit_fall | change_rate | % | Aerovance profit | Lindmark |  | Fall of Aerovance's quarterly profit
@ low_years | duration | days | Aerovance shares | Lindmark |  | Time since shares were as low
@ backlog_gap | other:order backlog | count | both makers | world |  | Gap between the rivals' backlogs
@ comp_share | share | % | Rourke Engines | Aerovance |  | Share of the claim Rourke paid
@ ca_gain | change_rate | % | Castellan shares | Velin |  | Gain of Castellan's shares in a year
@ av_target_next | other:aircraft delivered | count | Aerovance | Lindmark |  | Aerovance's delivery target for 2018
@ ca_target_next | other:aircraft delivered | count | Castellan | Ostrana |  | Castellan's delivery target for 2018
@ engines_late | duration | days | Rourke Engines | Lindmark |  | Delay of the engine deliveries
@ rourke_week | other:engines delivered | count | Rourke Engines | Lindmark |  | Engines Rourke ships per week
@ compensation | aid | USD | Rourke Engines | Aerovance |  | Compensation Aerovance asks of Rourke
=== Lindmark Wire Service | 2017-01-11
Aerovance edges Castellan in deliveries, trails in orders

LINDHAVEN, Jan 11 (LWS) - Aerovance delivered {318 airliners|av_prev|comparison} in 2016, {11 more|av_lead|change} than arch-rival Castellan, but sold fewer, the plane maker said on Wednesday.

The Lindmark company aims to hand over {345|av_target|target} this year as it speeds up assembly of its best-selling AV-40 to {26 a month|av_rate|target} from {22|av_rate|total}. Castellan, of Ostrana, which delivered {307|ca_prev|comparison}, has set itself a goal of {320 to 325|ca_target|target}.

Sales chief Jory Haldane said that the backlog of {2,140 aircraft|av_backlog|total} was worth {seven years|av_backlog_years|total} of work. Castellan's order book was {2,465|ca_backlog|total} at year-end.

January has begun badly. SunBridge, a low-cost airline, struck {30 AV-40s|sunbridge_cut|total} off its order for {90|sunbridge|total} on Monday, leaving Aerovance with a net figure for the new year of {minus 24|av_orders|total}.

The company also has a problem that can be seen from the motorway: {nine brand-new AV-40s|gliders|total} parked without engines. Rourke Engines, sole supplier for the model, is running {about six weeks late|engines_late|total}.

Aerovance shares fell {1.8 percent|av_fall|change} to {$64.20|av_price|total}. Castellan closed at {$51.75|ca_price|total} in Velin.

Haldane called the year's prospects "decent". The two makers together hold {90 percent|duopoly|total} of the market for jets of more than {100 seats|seats_min|each}.
=== Castellan Aircraft release | 2017-04-06
CASTELLAN REPORTS FIRST-QUARTER COMMERCIAL ACTIVITY

VELIN, 6 April 2017

Deliveries, January-March: {74|ca_deliv|total}
 C-7 family: {58|c7_share|part}
 C-9 wide-body: {11|c9_share|part}
 C-9 Freighter: {5|freighters|part}
Deliveries in March: {31|ca_month|period}
Gross orders: {96|ca_gross|total}
Cancellations: {8|ca_cancel|total}
Net orders: {88|ca_orders|total}
Order backlog at 31 March: {2,479 aircraft|ca_backlog|total}

"{Seventy-four aircraft|ca_deliv|total} is the best first quarter in our history, and {six more|ca_rise|change} than in the same period of 2016," said Radka Blahova, Executive Vice President Sales. "Demand for the C-7 has seldom been stronger."

During the quarter Polarwing signed a firm order for {60 C-7s|polarwing|total}, valued at {$5.6 billion|deal_value|total} at the list price of {$93 million|list_price_c7|each} per aircraft, with options on {a further 20|polarwing_options|increment}. The remaining orders came from {five customers|other_buyers|total} and from leasing companies.

The C-7 is currently produced at a rate of {19 per month|ca_rate|total}. Castellan confirms its plan to reach {21 per month|ca_rate|target} in the fourth quarter and its guidance of {320-325 deliveries|ca_target|target} for the full year.

Results for the quarter will be published on 27 April.
=== The Apron (trade weekly) | 2017-06-23
Selwyn scorecard: {212|show_ca|total} plays {141|show_av|total}

Rain on Monday, heat on Thursday, and in between the usual arithmetic. By our count Castellan leaves the Port Selwyn air show with {212 orders and commitments|show_ca|total}, Aerovance with {141|show_av|total}. Strip out memoranda, letters and men winking in chalets and it is {84 firm|show_ca_firm|part} against {77|show_av_firm|part}.

The show-stopper was Trans-Meridian, an Aerovance house for {thirty years|house_years|total}, which turned up in Castellan's tent to take {48 jets|meridian|total}. "They could give us dates. The other people gave us an apology," its president said.

Dates are indeed the trouble at Lindhaven. The field of engineless AV-40s had grown to {27|gliders|total} when we drove past on the way to the show; the company says {24|gliders|total}. To the end of May it had delivered {108 aircraft|av_deliv|total}, so it needs {237|av_needed|target} in {seven months|months_left|total} to make {345|av_target|target}. Nobody at the show believed it. Castellan had got {129|ca_deliv|total} out of the door.

After Selwyn, Aerovance's net sales for the year stand at {91|av_orders|total}, Castellan's at {204|ca_orders|total}.

Rourke says it now ships {eleven engines a week|rourke_week|total}. An AV-40 has {two|engines_each|each}. The line in Lindhaven makes {26 a month|av_rate|total}. You need no slide rule to see that the grass will go on filling up.

Talk of the bar: an AV-50. Price of the bar: {$14|beer|each} a beer.
=== Velin Daily | 2017-09-18
Assembly halls fall silent as {14,000|strikers|total} down tools

The whistle went at six and nobody came. {Fourteen thousand workers|strikers|total} at Castellan's Velin plant began a strike this morning after they rejected a pay rise of {2.5 per cent|raise_offer|target}. The metalworkers' union wants {six|raise_demand|target}.

No worse moment could be imagined by the management. Castellan had pulled away from its rival: {214 planes|ca_deliv|total} handed over by the end of August against Aerovance's {189|av_deliv|total}, and a gap in new orders even wider, {251|ca_orders|total} to {118|av_orders|total}.

Each week on the street will hold up {six or seven aircraft|strike_week|each}, an executive said, asking not to be named. The guidance of {320|ca_target|target} is not yet in doubt, "but ask me on Friday".

Last month the plant turned out {28|ca_month|period}, in spite of the holidays.

"We made {$1.1 billion|ca_profit|total} for them in six months," said fitter Bohdan Resl at Gate 3. "They can find a few crowns." The last strike in Velin, in 2005, went on for {28 days|strike_2005|comparison}.

The share price took it calmly, slipping {1.1 per cent|ca_fall|change} to {$66.40|ca_price|total}.

In Lindhaven there was little gloating. With {38 finished planes|gliders|total} parked for lack of engines, Aerovance has troubles of its own. Its {41,000 employees|av_staff|total} have had their bonus cut by {half|bonus_cut|change}.
=== Lindmark Wire Service | 2017-10-26
Aerovance cuts delivery target to {310|av_target|target}, blames engines

LINDHAVEN, Oct 26 (LWS) - Aerovance on Thursday cut its target for deliveries this year to {310 jets|av_target|target} from {345|av_target|target} and reported a {41 percent|profit_fall|change} drop in quarterly profit to {$212 million|av_profit|total}.

Its shares tumbled {9.3 percent|av_fall|change} to {$47.10|av_price|total}, the lowest in {four years|low_years|total}.

Chief executive Sigrid Tormalen said {42 AV-40s|gliders|total} were standing outside without engines at the end of September but insisted that the number had peaked. Rourke has promised {18 engines a week|rourke_week|target}. Aerovance wants {$600 million|compensation|target} from the supplier in compensation, two people with knowledge of the talks said.

In the nine months to September the company handed over {214 aircraft|av_deliv|total}, {66 of them|av_quarter|period} in the third quarter. Castellan managed {229|ca_deliv|total} in the same time, despite a walkout at its Velin plant that ended on Oct 6 after {18 days|strike_days|total} with a rise of {4.2 percent|strike_raise|total}.

The stoppage pushed {about 40 deliveries|strike_lost|total} into the fourth quarter or beyond and Castellan now expects "{around 300|ca_target|target}" for the year.

Net orders to the end of September were {126|av_orders|total} for Aerovance and {263|ca_orders|total} for its competitor. The backlog is {2,052|av_backlog|total}, Aerovance said.

AV-40 output, which was to have been {26 a month|av_rate|target}, will be held at {23|av_rate|target} until spring.
=== Meridiana Business Review | 2018-01-09
Who won 2017?

Each side has a number it likes. Aerovance delivered {312 aircraft|av_deliv|total}, more than the {310|av_target|target} it had promised in its hour of shame, thanks to a frantic December in which {41|av_month|period} left the factory. Castellan delivered {304|ca_deliv|total}, so for a second year the Lindmarkers are ahead, by {eight|av_lead|change}. The year before it was {eleven|av_lead|comparison}.

But look at what was sold. Castellan booked {371 gross orders|ca_gross|total}, lost {34|ca_cancel|total} and ended on {337|ca_orders|total}. Aerovance booked {246|av_gross|total}, lost {71|av_cancel|total}, SunBridge's {thirty|sunbridge_cut|part} among them, and ended on {175|av_orders|total}. That gives Castellan {66 per cent|market|total} of the net market, a share no one has had since the nineties.

The books therefore drift apart: {2,498|ca_backlog|total} in Velin, {2,003|av_backlog|total} in Lindhaven. A year ago the difference was {325|backlog_gap|comparison}; now it is {nearly 500|backlog_gap|change}.

The engineless planes are down to {19|gliders|total}, and Rourke has paid {$350 million|compensation|total}, {little more than half|comp_share|part} of what was asked. Investors have noticed: Aerovance is back at {$58|av_price|total}. Castellan, at {$72.90|ca_price|total}, has gained {41 per cent|ca_gain|change} in twelve months.

For 2018 Aerovance promises {330|av_target_next|target} and Castellan {340|ca_target_next|target}. Readers with good memories will take both with salt.
