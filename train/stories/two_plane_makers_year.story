# A year of rivalry between two plane makers, Hansair of Hamburg and Rainier of Everett (invented companies): orders, delays, prices, jobs
@ hs_orders | other:aircraft ordered | count | Hansair | Hamburg | key | Hansair's orders in the year so far
@ rn_orders | other:aircraft ordered | count | Rainier | Everett | key | Rainier's orders in the year so far
@ hs_deliv | other:aircraft delivered | count | Hansair | Hamburg | key | Hansair's deliveries in the year
@ rn_deliv | other:aircraft delivered | count | Rainier | Everett | key | Rainier's deliveries in the year
@ delay_h9 | duration | days | H900 | Hansair | key | Delay of Hansair's H900 in all
@ h9_orders | other:aircraft ordered | count | H900 | Hansair | key | H900s ordered since the launch
@ d7_orders | other:aircraft ordered | count | Dayliner | Rainier | key | Dayliners ordered since the launch
@ jobs_hs | jobs | people | Hansair | Europe | key | Jobs Hansair means to cut
@ order_deal | other:aircraft ordered | count | airlines | world | key | Aircraft in a single airline's order
@ hs_share | change_rate | % | Hansair's parent | Frankfurt |  | Daily change of Hansair's parent share
@ rn_share | change_rate | % | Rainier | New York |  | Daily change of Rainier's share
@ h9_price | cost | USD | H900 | Hansair |  | List price of an H900
@ d7_price | cost | USD | Dayliner | Rainier |  | List price of a Dayliner
@ h9_seats | other:aircraft seats | count | H900 | Hansair |  | Seats of an H900
@ h9_penalty | cost | EUR | H900 | Hansair |  | Cost of the H900's delay
@ loss_hs | cost | EUR | Hansair | Hamburg |  | Hansair's loss
@ profit_rn | revenue | USD | Rainier | Everett |  | Rainier's profit
@ rev_rn | revenue | USD | Rainier | Everett |  | Rainier's sales
@ deal_value | cost | USD | airlines | world |  | List value of a single airline's order
@ staff_hs | participants | people | Hansair | Europe |  | Hansair's staff
@ staff_rn | participants | people | Rainier | Everett |  | Rainier's staff
@ jobs_germany | jobs | people | Hansair | Germany |  | Hansair jobs to be cut in Germany
@ strike_days | duration | days | machinists | Everett |  | Length of the Rainier strike
@ strikers | participants | people | machinists | Everett |  | Rainier machinists on strike
@ strike_cost | cost | USD | Rainier | Everett |  | Cost of the strike per day
@ pay | change_rate | % | machinists | Everett |  | Pay rise for Rainier machinists
@ pay_first | change_rate | % | machinists | Everett |  | Pay rise Rainier first offered
@ hs_prev | other:aircraft ordered | count | Hansair | Hamburg |  | Hansair's orders the year before
@ rn_prev | other:aircraft ordered | count | Rainier | Everett |  | Rainier's orders the year before
@ hs_goal | other:aircraft delivered | count | Hansair | Hamburg |  | Hansair's delivery target
@ rn_goal | other:aircraft delivered | count | Rainier | Everett |  | Rainier's delivery target
@ cancelled | other:orders cancelled | count | H900 | Hansair |  | H900s cancelled by airlines
@ gulf_comp | cost | USD | Gulf Orient | Hansair |  | Compensation Gulf Orient wants
@ first_h9 | other:aircraft delivered | count | H900 | Hansair |  | H900s to be delivered in a year
@ h9_built | equipment | count | H900 | Hamburg |  | H900s waiting in Hamburg
@ aid_eu | aid | EUR | European governments | Hansair |  | State loans for the H900
@ aid_us | aid | USD | Washington state | Rainier |  | Tax breaks for Rainier
@ dollar | cost | USD | euro | market |  | Price of a euro
@ fuel | change_rate | % | jet fuel | world |  | Rise in jet fuel prices
@ kano_dead | killed | people | passengers | Kano |  | Killed in an air crash at Kano
@ crash_hurt | injured | people | passengers | Porto |  | Hurt in the Porto landing accident
@ protest | participants | people | Hansair workers | Hamburg |  | Workers at the Hamburg rally
@ protest_seville | participants | people | Hansair workers | Seville |  | Workers at the Seville rally
@ dayl_delay | duration | days | Dayliner | Rainier |  | Delay of the Dayliner
@ visitors | participants | people | visitors | Farnborough |  | Visitors at the Farnborough show
@ show_hs | other:aircraft ordered | count | Hansair | Farnborough |  | Hansair's orders at the show
@ show_rn | other:aircraft ordered | count | Rainier | Farnborough |  | Rainier's orders at the show
@ bosses | other:chief executives | count | Hansair | Hamburg |  | Chief executives lost over the delay
@ backlog | other:order backlog | count | both makers | world |  | Backlog of both makers
@ tanker_n | equipment | count | Pentagon | US |  | Tankers the Pentagon wants
@ savings | cost | EUR | Hansair | Hamburg |  | Savings Hansair plans each year
@ redesign | cost | EUR | mid-sized jet | Hansair |  | Cost of redesigning the mid-sized jet
@ h9_new | other:airlines | count | H900 | Hansair |  | New H900 customers since the delay
@ strike_1995 | duration | days | machinists | Everett |  | Length of the 1995 strike
@ pay_years | duration | days | contract | Everett |  | Length of the machinists' contract
@ lost_deliv | other:aircraft delivered | count | Rainier | Everett |  | Deliveries Rainier lost to the strike
@ gulf_orders | other:aircraft ordered | count | Gulf Orient | H900 |  | H900s ordered by Gulf Orient
@ jobs_gone | jobs | people | Hansair | Europe |  | Hansair jobs already gone
@ ratio_makers | change_rate | times | Rainier | Hansair |  | Rainier's orders against Hansair's
=== Albion Wire | 2006-01-17
Hansair keeps lead in orders, Rainier gains on big jets

HAMBURG, Jan 17 (Albion Wire) - European plane maker Hansair said on Tuesday it had won {1,012 orders|hs_prev|comparison} last year, beating U.S. rival Rainier for a fourth year running, but conceded that it was losing the battle for long-haul jets.

Rainier, based in Everett in Washington state, took {984 orders|rn_prev|comparison}, including a late rush for its mid-sized Dayliner, which is to enter service in 2008. Airlines have so far ordered {291 Dayliners|d7_orders|total}.

Hansair has bet on a bigger plane. The double-deck H900, with {540 seats|h9_seats|each}, is due to be handed to its first customer, Gulf Orient Airlines, at the end of this year. Airlines have ordered {157|h9_orders|total}. The plane costs {$290 million|h9_price|each} at list prices, though few customers pay that.

"I would not swap their order book for ours," Hansair's chief executive Jean-Luc Perrault told reporters. He said that the company aimed to deliver {400 aircraft|hs_goal|target} in 2006.

Shares in its parent, Hanseatic Aerospace, were {1.1 percent|hs_share|change} higher in Frankfurt.

The two companies, which have the market for large jets to themselves, have been locked in a dispute at the World Trade Organisation. Washington says that Hansair has had {3.2 billion euros|aid_eu|total} in cheap loans from European governments for the H900. Brussels complains {about $3 billion|aid_us|total} of tax breaks for Rainier.

Analysts say the strong euro is a bigger headache. Hansair pays its {57,000 staff|staff_hs|total} mostly in euros and sells its planes in dollars.

The H900 was conceived as a challenge to Rainier's long hold on the market for the biggest jets. Rainier says that there are too few airports for such a plane and that passengers want to fly straight to where they are going, in smaller ones.

In other aviation news, {seven people|crash_hurt|period} were hurt on Monday when a Hansair jet left the runway in heavy rain at Porto.
=== The Sentinel | 2006-06-14
Hansair shares dive as superjumbo is delayed again

Hanseatic Aerospace lost {a quarter of its value|hs_share|change} yesterday after its plane-making arm, Hansair, admitted that the giant H900 would be late for the second time in a year.

The double-decker, designed to carry {540 passengers|h9_seats|each}, will now reach its customers {a year|delay_h9|total} behind schedule. It had already slipped by {six months|delay_h9|total}. {Only nine H900s|first_h9|target} will be handed over next year instead of {25|first_h9|target}.

The fault lies in the wiring. Each plane holds more of it than most small towns, and engineers in Hamburg found that cables made in Spain were too short, by a few centimetres, to be joined to those made in Germany. The two plants had used different versions of the same software.

"It is humiliating," said a manager who asked not to be named. "We teach this to apprentices."

The company said that the delay would eat into profits until 2010. Gulf Orient Airlines, the first customer, said it wanted {$300m|gulf_comp|target} in compensation and would send its own engineers to look at the planes.

In Seattle it was hard not to smile. Rainier's shares rose {6%|rn_share|change}. The American maker has outsold Hansair this year, with {421 orders|rn_orders|total} up to May against {172|hs_orders|total}, and its Dayliner, a smaller plane made largely of plastics, has been ordered {about 350 times|d7_orders|total}.

On Monday Southern Cross Airways of Sydney ordered {45 Dayliners|order_deal|each}, in a deal worth {$6.5bn|deal_value|each} at list prices.

The H900 was to have been the pride of European industry. Hansair, which is based in Hamburg and has plants in Germany, France, Spain and Britain, was created by governments that wanted an answer to America. It has never quite stopped being run by them.

Jean-Luc Perrault, who runs Hansair, said he would not resign. In Berlin, the economics minister said she had "taken note".
=== Continental News Network | 2006-07-20
Air show ends with Rainier on top

FARNBOROUGH, England (CNW) -- Rainier left the world's largest air show this week with orders for {92 planes|show_rn|total}, well ahead of its troubled European rival, Hansair, which sold {58|show_hs|total}.

The American company's best customer was India's Jet Sahara, which said it would buy {30 Dayliners|order_deal|each} worth {$4.1 billion|deal_value|each}. Hansair announced a sale of {15 short-haul jets|order_deal|each} to a Turkish carrier.

Hansair also said it would redesign a planned mid-sized jet at a cost of {billions of euros|redesign|target} after airlines said the first version was not good enough.

All eyes were on the giant H900, which flew over the show each afternoon, so quietly that people in the beer tents went on talking. The plane is {a year|delay_h9|total} late. {No new airline|h9_new|total} has ordered it since the delay was announced last month, and orders are stuck at {159|h9_orders|total}.

"The plane is wonderful," said Gulf Orient Chief Executive Sir Colin Maddox. "I'd like to have one."

Gulf Orient, which has ordered {43 of the jets|gulf_orders|total}, told CNW it had not decided whether to cancel some of them.

{More than 100,000 people|visitors|total} came to the show, which is held every other year.

Hansair's new chief executive, Bernd Altmann, is the company's second this year. He took over July 2 from Jean-Luc Perrault.

Airlines are looking for planes that burn less as the price of jet fuel has jumped {40 percent|fuel|change} in a year. Rainier says the Dayliner, made of light composites, will use much less than jets of the same size.

Hansair and Rainier dominate the world market for large passenger jets and have long traded accusations over subsidies. Each says the other could not live without taxpayers.

In Nigeria on Wednesday, a 28-year-old Rainier jet crashed on takeoff at Kano, killing {68 people|kano_dead|period}, officials there said.
=== Amalgamated Press | 2006-09-08
Machinists walk out at Rainier

EVERETT, Wash. (Amalgamated) -- {Some 18,000 machinists|strikers|total} walked off the job at Rainier Aircraft on Friday, shutting down assembly lines just as the company was about to overtake its European rival, Hansair.

Pickets with burn barrels stood at every gate of the Everett plant. "They've got orders up to their necks. Who's going to build them?" said Darrell Stroud, a riveter.

The union turned down a contract that offered raises of {5.5 percent|pay_first|target} over {three years|pay_years|target}. It wants more, and a promise that work will not go to suppliers in Asia.

Analysts said the strike could cost the company {$70 million|strike_cost|each} a day. Rainier, which had hoped to deliver {395 planes|rn_goal|target} this year, had delivered {262|rn_deliv|total} through August. Hansair has delivered {274|hs_deliv|total}.

Rainier's shares fell {2.7 percent|rn_share|change}.

Chief Executive Walter Broome said the company would not try to build planes with other workers. "These are our people. They will be back," he said.

Rainier has {61,000 employees|staff_rn|total} in Washington state and had been hiring. Its order book has swelled to {510|rn_orders|total} so far this year, {twice the number|ratio_makers|change} at Hansair, which is caught up in the troubles of its superjumbo, the H900.

The last walkout, in 1995, lasted {69 days|strike_1995|comparison}.

First to feel the strike may be airlines waiting for planes before Christmas. Low-cost carrier PrairieJet of Omaha, which is to get {14|order_deal|each} of Rainier's single-aisle jets, said it would have to lease old ones. The first Dayliner, which is to fly next year, is not affected yet, the company said.

Rainier and Hansair dominate the market for large jets, and each accuses the other of living off taxpayers. Their rivalry has grown sharper as airlines, flush with passengers, look for planes that burn less fuel.

The company and the union, which have been negotiating since June, planned no further talks over the weekend. A federal mediator was asked to stand by, and a diner across from the gates said it would give pickets free pie.
=== Albion Wire | 2006-10-04
Hansair delays H900 for third time, plans job cuts

FRANKFURT, Oct 4 (Albion Wire) - European plane maker Hansair said on Wednesday its H900 superjumbo would be {two years|delay_h9|total} late in all, and that it would cut costs by {2 billion euros|savings|target} a year to survive it.

New Chief Executive Bernd Altmann did not say how many jobs would go. Union officials said they had been told of {up to 8,000|jobs_hs|target}, spread over Germany, France, Spain and Britain.

The delay, the third, will cost {4.8 billion euros|h9_penalty|total}, the parent company Hanseatic Aerospace said. Its shares lost {7 percent|hs_share|change} in Frankfurt.

"I am not going to give you another date that I don't believe in," Altmann told analysts in a conference call. The first H900 should be delivered in October 2007 and {only one|first_h9|target} will be handed over next year, he said.

Gulf Orient called the news "very serious" and said it was reviewing its order. An American freight carrier, Interstate Parcel, may drop {10|cancelled|target} of the jets, sources said.

{Eleven finished H900s|h9_built|total} stand outside the factory in Hamburg, without seats and with ballast in place of cables.

The plane, which has {159 orders|h9_orders|total}, was conceived as a challenge to Rainier's hold on the biggest jets. Analysts doubt whether it will ever earn back what it has cost to develop.

Rainier, whose machinists ended a strike on Tuesday after {25 days|strike_days|total}, said the workers would get raises of {9 percent|pay|target}. The company said that it had lost {about 30 deliveries|lost_deliv|change} this year.

Rainier's own new plane, the Dayliner, has been ordered {403 times|d7_orders|total}. It has yet to fly.

The two companies dominate the market for large passenger jets and accuse each other of living on state subsidies, a dispute that is before the World Trade Organisation.
=== The Sentinel | 2007-02-28
{10,000 jobs|jobs_hs|target} to go at Hansair as unions promise a hot spring

Bernd Altmann stood up in Hamburg yesterday and told Europe's most political company that it had to become an ordinary one. It'll cost {10,000 people|jobs_hs|target}, many of them in Hamburg, their jobs.

{Some 3,700|jobs_germany|part} are to go in Germany. The rest will fall on Spain, France and Britain. Plants will be sold, or closed if nobody wants them.

Outside, {several thousand workers|protest|total} stood in the sleet. "The managers joined the wrong cables and we get the short end," said Anke Lorenzen, who wires cabins. In Seville a further {2,000|protest_seville|total} downed tools, unions said.

The plan, called Power Up, is the bill for the H900 superjumbo, which is {two years|delay_h9|total} late and has cost {two chief executives|bosses|total} their posts. The company lost {€570m|loss_hs|total} last year, its first loss.

It also lost its lead. Ahead of Rainier for most of the decade, Hansair took {790 orders|hs_orders|total} in 2006 against the American company's {1,044|rn_orders|total}. It did deliver more aircraft, {434|hs_deliv|total} to {398|rn_deliv|total}, because of a strike at Everett.

In Washington they are watching a bigger prize. The Pentagon wants {179 tanker planes|tanker_n|target}, and Hansair, with an American partner, has been thought to have a chance.

Governments were quick with sympathy. Antje Cordes, mayor of the Hamburg suburb of Finkenwerder, recalled that the city had filled in part of the Elbe for the H900's assembly hall. "We moved a river for them," she said.

Hansair's troubles are partly those of its birth. It was put together from national champions, each of which kept its plants, its methods and its minister, and it was asked to build a bigger aeroplane than anyone had ever built. The Americans went for a smaller one.

The first H900 should be handed to Gulf Orient in October. Nobody at Hansair used the word promise.
=== Continental News Network | 2007-10-15
Late, but here: first superjumbo delivered

HAMBURG, Germany (CNW) -- With champagne, a choir and a very long red carpet, Hansair handed over its first H900 on Monday, {two years|delay_h9|total} later than planned.

The plane, the largest passenger jet ever built, goes to Gulf Orient Airlines, which plans to fly it between Dubai and London. It has {489 seats|h9_seats|each} in the airline's version, and suites with doors for those who can pay.

"Good things come to those who wait. We have waited enough," Gulf Orient chief Sir Colin Maddox said. The airline has now ordered {55|gulf_orders|total} of the planes, more than a year ago, at a price he would not disclose.

That has brought total orders for the H900 to {189|h9_orders|total}. American cargo carrier Interstate Parcel canceled {10|cancelled|total} last year.

Hansair has had a better year. With {884 orders|hs_orders|total} through September it is only a little behind Rainier's {910|rn_orders|total}. The euro, however, stands at {$1.42|dollar|total}, a record, and the company says it may have to move work to "the dollar zone."

Its American rival has troubles of its own. Rainier admitted last week that its Dayliner would be {six months|dayl_delay|total} late because of a shortage of fasteners. The jet was to have made its first flight in August.

Still, the Dayliner is the fastest-selling plane in history, with {710 orders|d7_orders|total}. Much of it is plastic, which makes it light. It costs {$162 million|d7_price|each} at list prices.

The superjumbo was held up by cables that did not fit together, a blunder that cost some managers their jobs and led to deep cuts at Hansair's plants in Germany, France, Spain and Britain. The company and Rainier dominate the market for large jets.

Aviation analyst Dana Whitcomb said it was too early to say which of the two had made the better bet. "One built a cruise ship and the other a speedboat," she told CNW. "It depends where people want to go."

Hansair workers watched Monday's ceremony on a screen in the hangar. {Some 1,500 jobs|jobs_gone|part} have gone so far under a plan to cut {10,000|jobs_hs|target}.
=== Amalgamated Press | 2008-01-16
Rainier edges Hansair in year of records

EVERETT, Wash. (Amalgamated) -- Both of the world's big plane makers had the best year in their history, and both spent it apologizing.

Rainier said it won {1,413 orders|rn_orders|total} in 2007, to {1,341|hs_orders|total} for its European rival, Hansair, which reported its figures Wednesday in Hamburg. But Hansair built more. It delivered {453 jets|hs_deliv|total} against {441|rn_deliv|total} for the American company.

Together they have {more than 6,800 planes|backlog|total} to build.

The apologies came with excuses. Hansair delivered {just one|first_h9|total} of its double-deck H900s last year and says it will hand over {13|first_h9|target} this year. Rainier on Wednesday pushed back its Dayliner again, to {nine months|dayl_delay|total} altogether. The company's shares fell {4.8 percent|rn_share|change}.

"We underestimated how long it takes to finish work that was supposed to arrive finished," said Chief Executive Walter Broome. Much of the Dayliner is built by suppliers in Japan and Italy.

Airlines are impatient. PrairieJet and other carriers have asked Rainier for compensation. The jet has been ordered {817 times|d7_orders|total}.

Rainier earned {$4.1 billion|profit_rn|total} in 2007 on sales of {$66 billion|rev_rn|total}. It expects to hire again at Everett this year.

Hansair, which is in the midst of cutting {10,000 jobs|jobs_hs|target}, has not published its result. Analysts expect another loss.

Hansair, based in Hamburg, and Rainier dominate the market for large passenger jets. They have taken opposite bets: the Europeans on a giant that flies between the great airports, the Americans on a lighter plane for everywhere else. Each has accused the other before the World Trade Organization of taking improper state aid, and a ruling is not expected soon.

Outside the Everett plant, where the first Dayliner still stood on jacks, a veteran machinist was asked when it would fly. "When it's a plane," he said.
