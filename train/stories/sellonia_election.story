# A parliamentary election in the island state of Sellonia (invented): shares, seats and a coalition
@ seats_lab | seats | count | Labour Union | Sellonia | key | Labour Union seats
@ seats_nat | seats | count | National Centre | Sellonia | key | National Centre seats
@ seats_green | seats | count | Greens | Sellonia | key | Green seats
@ seats_home | seats | count | Homeland | Sellonia | key | Homeland seats
@ share_lab | vote_share | % | Labour Union | Sellonia | key | Labour Union share of the vote
@ share_nat | vote_share | % | National Centre | Sellonia | key | National Centre share of the vote
@ turnout | share | % | voters | Sellonia | key | Turnout
@ coalition | seats | count | Labour-led coalition | Sellonia | key | Seats of the Labour-led coalition
@ majority | seats | count | parliament | Sellonia |  | Seats needed for a majority
@ parliament | seats | count | parliament | Sellonia |  | Seats in parliament
@ share_home | vote_share | % | Homeland | Sellonia |  | Homeland share of the vote
@ share_green | vote_share | % | Greens | Sellonia |  | Green share of the vote
@ share_isles | vote_share | % | Outer Isles List | Sellonia |  | Outer Isles List share of the vote
@ seats_isles | seats | count | Outer Isles List | Sellonia |  | Outer Isles List seats
@ seats_lab_2019 | seats | count | Labour Union | Sellonia |  | Labour Union seats in the old parliament
@ seats_nat_2019 | seats | count | National Centre | Sellonia |  | National Centre seats in the old parliament
@ seats_home_2019 | seats | count | Homeland | Sellonia |  | Homeland seats in the old parliament
@ lab_change | seats | count | Labour Union | Sellonia |  | Labour Union seats gained
@ nat_change | seats | count | National Centre | Sellonia |  | National Centre seats lost
@ turnout_2019 | share | % | voters | Sellonia |  | Turnout in 2019
@ poll_lab | vote_share | % | Labour Union | Sellonia |  | Labour Union in the last poll
@ poll_nat | vote_share | % | National Centre | Sellonia |  | National Centre in the last poll
@ counted | share | % | ballots | Sellonia |  | Share of ballots counted
@ threshold | vote_share | % | parties | Sellonia |  | Threshold for entering parliament
@ interviews | participants | people | voters interviewed | Sellonia |  | Voters interviewed for the exit poll
@ exit_stations | other:polling stations | count | exit poll | Sellonia |  | Polling stations in the exit poll
@ error | other:percentage points | 1 | exit poll | Sellonia |  | Exit poll margin of error
@ early_months | duration | days | election | Sellonia |  | How early the vote was called
@ inflation_2022 | change_rate | % | consumer prices | Sellonia |  | Inflation a year earlier
@ electorate | participants | people | registered voters | Sellonia |  | Registered voters
@ teal_votes | participants | people | voters | Little Teal |  | Votes counted in Little Teal
@ teal_isles | participants | people | Outer Isles List voters | Little Teal |  | Isles List votes in Little Teal
@ teal_half | vote_share | % | Outer Isles List | Little Teal |  | Isles List's lowest share in Little Teal
@ lab_green | seats | count | Labour and Greens | Sellonia |  | Labour and Green seats together
@ lg_short | seats | count | Labour and Greens | Sellonia |  | Seats Labour and Greens lack
@ share_lib | vote_share | % | Liberal Forum | Sellonia |  | Liberal Forum share of the vote
@ seats_lib | seats | count | Liberal Forum | Sellonia |  | Liberal Forum seats
@ share_other | vote_share | % | other parties | Sellonia |  | Other parties' share of the vote
@ invalid | participants | people | invalid ballots | Sellonia |  | Invalid ballots
@ women | seats | count | women | Sellonia |  | Women elected
@ newcomers | seats | count | new members | Sellonia |  | Members elected for the first time
@ embassies | other:embassies | count | embassies | Sellonia |  | Embassies collecting ballots
@ overseas | participants | people | overseas voters | Sellonia |  | Overseas ballots
@ patrol | equipment | count | patrol vessels | Sellonia |  | Patrol vessels with ballots
@ amity_margin | participants | people | votes | Amity West |  | Green margin in Amity West
@ lib_short | participants | people | Liberal Forum votes | Sellonia |  | Votes the Liberal Forum lacked
@ complaints | other:complaints | count | complaints | Sellonia |  | Complaints about the vote
@ revote | other:polling stations | count | revote | Heron Bank |  | Polling stations voting again
@ heron_electors | participants | people | registered voters | Heron Bank |  | Voters on Heron Bank
@ cushion | seats | count | coalition margin | Sellonia |  | Coalition's cushion over a majority
@ vane_bloc | seats | count | National Centre-led bloc | Sellonia |  | Seats of a Centre-led coalition
@ ferries | other:ferries a week | count | ferries | Outer Isles |  | Ferries a week to the Outer Isles
@ isles_demand | aid | XSH | sea wall money | Outer Isles |  | Money for the Outer Isles
@ quota | other:fish quota | t | fish quota | Outer Isles |  | Fish quota
@ manifesto | cost | XSH | Labour manifesto | Sellonia |  | Cost of the Labour manifesto
@ lead | other:percentage points | 1 | Labour lead | Sellonia |  | Labour's lead over the Centre
@ lab_points | other:percentage points | 1 | Labour Union | Sellonia |  | Labour gain in share
@ share_home_2019 | vote_share | % | Homeland | Sellonia |  | Homeland share in 2019
@ green_posts | other:cabinet posts | count | Greens | Sellonia |  | Green cabinet posts
@ cabinet | other:cabinet posts | count | cabinet | Sellonia |  | Cabinet posts in all
@ lab_posts | other:cabinet posts | count | Labour Union | Sellonia |  | Labour cabinet posts
@ defection | seats | count | coalition defectors | Sellonia |  | Defections that would endanger the coalition
@ inv_yes | participants | people | lawmakers for Okoye | Sellonia |  | Votes for Okoye as premier
@ inv_no | participants | people | lawmakers against Okoye | Sellonia |  | Votes against Okoye as premier
@ inv_absent | participants | people | absent lawmakers | Sellonia |  | Lawmakers absent
@ parties | other:parties | count | coalition | Sellonia |  | Parties in the coalition
@ talks_weeks | duration | days | coalition talks | Sellonia |  | Length of coalition talks
@ wage_rise | change_rate | % | minimum wage | Sellonia |  | Promised rise in the minimum wage
@ fare_cut | change_rate | % | bus fares | Sellonia |  | Promised cut in bus fares
@ budget_days | duration | days | budget | Sellonia |  | Time to a new budget
@ crowd | participants | people | Okoye supporters | Marlow |  | Supporters outside parliament
@ crowd_home | participants | people | Homeland protesters | Marlow |  | Homeland protesters outside parliament
@ shell_fall | change_rate | % | shell | Sellonia |  | Fall of the currency
@ shell_rate | other:exchange rate | 1 | shell | Sellonia |  | Shells to the dollar
@ inflation_fc | change_rate | % | consumer prices | Sellonia |  | Inflation expected by spring
@ inflation | change_rate | % | consumer prices | Sellonia |  | Inflation
=== Pacific & Gulf Press | 2023-09-17
Exit poll puts Labour ahead in Sellonia, kingmaker role for Greens

MARLOW, Sellonia - Prime Minister Edric Vane's National Centre appeared headed for defeat in Sunday's parliamentary election, according to an exit poll that gave the opposition Labour Union {37 percent|share_lab|total} of the vote to its {31.5|share_nat|total}.

Translated into seats in the {151-member|parliament|total} House, Labour would take {64|seats_lab|total} and the Centre {53|seats_nat|total}, both well short of the {76|majority|target} needed to govern alone. The anti-immigration Homeland party was put at {15 seats|seats_home|total} and the Greens at {12|seats_green|total}, broadcaster SBC said, on the basis of interviews with {9,400 voters|interviews|total} at {120 polling stations|exit_stations|total}. The margin of error is {plus or minus two points|error|total}.

Vane, 58, called the vote {seven months|early_months|total} early, betting that a fall in inflation to {3.9 percent|inflation|total} from {11 percent|inflation_2022|comparison} last year would be rewarded. It was not. "People remember the price of rice when they queued for it," said Labour leader Maren Okoye.

The National Centre won {71 seats|seats_nat_2019|comparison} in 2019 and Labour {49|seats_lab_2019|comparison}.

A party must win {4 percent|threshold|target} of the national vote to enter the House. By 5 p.m. {58 percent|turnout|total} of the {2.9 million registered voters|electorate|total} had cast a ballot, the Election Commission said.
=== SBC Marlow | 2023-09-17
Election night live

20:00 Polls close. Our exit poll: Labour Union {64|seats_lab|total}, National Centre {53|seats_nat|total}, Homeland {15|seats_home|total}, Greens {12|seats_green|total}, Outer Isles List {seven|seats_isles|total}.

20:14 Cheering at Labour's party in the fish market. Its campaign chief says if that holds, the party has gained {fifteen|lab_change|change}.

20:50 Little Teal is first again: all {212 votes|teal_votes|total} counted by hand. {131|teal_isles|part} for the Isles List, which never got below {half|teal_half|comparison} there.

21:30 {Eight percent|counted|total} of ballots in. National Centre ahead with {34.8|share_nat|total}, but these are villages. Labour {31.2|share_lab|total}.

22:05 A wobble for the Greens. They are at {5.1 percent|share_green|total}; our projection takes them down to {nine seats|seats_green|total}.

22:40 Now {a third counted|counted|total} and Labour has passed the Centre, {34.9|share_lab|total} to {33.6|share_nat|total}. New projection: Labour {61|seats_lab|total}, Centre {56|seats_nat|total}, Homeland {17|seats_home|total}.

23:15 Homeland leader Dirk Sallow greets {"seventeen friends"|seats_home|total}. In the outgoing House his party had {six|seats_home_2019|comparison}.

23:40 Turnout: {71.3 percent|turnout|total}, according to the Commission's first estimate. Last time it was {66|turnout_2019|comparison}.

00:20 With {79% of ballots|counted|total} counted, Greens recover to {5.9|share_green|total}: the students of Port Amity have arrived.

00:55 Vane concedes "the lead, not the government". He notes that Labour and Greens together have {70|lab_green|total}, {six short|lg_short|change}.
=== Sellonia Election Commission | 2023-09-19
GENERAL ELECTION 2023: PROVISIONAL RESULT

Ballots counted: {99.2%|counted|total}
Turnout: {70.8%|turnout|total}

Votes and mandates
Labour Union: {35.6%|share_lab|total}, {62 seats|seats_lab|total}
National Centre: {33.0%|share_nat|total}, {57 seats|seats_nat|total}
Homeland: {9.4%|share_home|total}, {16 seats|seats_home|total}
Greens: {5.7%|share_green|total}, {9 seats|seats_green|total}
Outer Isles List: {4.3%|share_isles|total}, {7 seats|seats_isles|total}
Liberal Forum: {3.9%|share_lib|total}, {no seats|seats_lib|total}
Others: {8.1%|share_other|total}

Invalid ballots: {24,118|invalid|total}
Women elected: {58|women|part}
Members elected for the first time: {49|newcomers|part}

Ballots from {31 embassies|embassies|total} abroad, about {15,700|overseas|total} in number, and those of {two patrol vessels|patrol|total} at sea remain to be counted by Thursday. They may affect the last mandate in Amity West, where the Greens are ahead of the National Centre by {86 votes|amity_margin|total}, and the standing of the Liberal Forum, which is {1,900 votes|lib_short|total} short of the threshold of {4 per cent|threshold|target}.

The Commission has received {27 complaints|complaints|total}. It has ordered a new vote at {one polling station|revote|total}, on Heron Bank, where the ballot box was opened by the tide. Heron Bank has {340 electors|heron_electors|total}.
=== Marlow Examiner | 2023-09-23
Now for the hard sum

Take {62|seats_lab|total}. Add the Greens' {nine|seats_green|total} and you have {71|lab_green|total}, {five too few|lg_short|change}. Add the {seven|seats_isles|total} from the Outer Isles and you have {78|coalition|total}, a majority of {two|cushion|total} over the magic {76|majority|target}, provided that no one falls ill.

That is the coalition Maren Okoye has been sketching since Tuesday at her kitchen table. The other sum, which Edric Vane does not say aloud, is his own {57|seats_nat|total} plus Homeland's {16|seats_home|total} plus the Isles: {80|vane_bloc|total}. Both of them lead through the harbour of Teal.

So what do the islanders want? A ferry every day instead of {three a week|ferries|total}; {120 million shells|isles_demand|target} for sea walls; the fish quota restored to {40,000 tonnes|quota|target} from {26,000|quota|total}. Vane offered {80 million|isles_demand|target} on Wednesday. Okoye, whose manifesto costs {2.1 billion|manifesto|target} already, offered {95|isles_demand|target}.

The overseas ballots changed the arithmetic only for the losers. The Liberal Forum ended {640 votes|lib_short|total} below the bar. In Amity West the Greens' Tess Umara kept her seat by {19|amity_margin|total}, after a lead of {86|amity_margin|total} on Tuesday.

Our own poll, published on the eve of the vote, had Labour at {36|poll_lab|total} and the Centre at {32|poll_nat|total}. We mention it because nobody else will.
=== The Straits Observer | 2023-10-04
Sellonia: a government by the skin of its teeth

When a ruling party loses {fourteen seats|nat_change|change} and still comes within {2.6 points|lead|change} of first place, it may be forgiven for thinking that the voters were merely absent-minded. Mr Vane's National Centre, reduced to {57|seats_nat|total} of the {151 seats|parliament|total}, has spent a fortnight thinking so. On Monday the Outer Isles List put an end to it. Its {seven members|seats_isles|total} will join Labour and the Greens, giving Ms Okoye {78 votes|coalition|total} in the House.

She is the beneficiary of a split more than a wave. At {35.6%|share_lab|total}, Labour's vote rose by only {3.1 points|lab_points|change} on 2019; it was Homeland, with {9.4%|share_home|total} against {4.8%|share_home_2019|comparison}, that broke the right. High participation, of {70.9%|turnout|total} in the final reckoning, helped in the towns.

The price is steep. The islanders are to get {110m shells|isles_demand|target} ({$61m|isles_demand|target}), a ministry and a promise that no airport will be built on Heron Bank. The Greens, with {nine members|seats_green|total} and {three portfolios|green_posts|target} out of {fourteen|cabinet|target}, want coal closed by 2030. Labour keeps {nine|lab_posts|target}.

And inflation, which brought down the last lot, has not finished: it was {4.3%|inflation|total} in September, against {3.9%|inflation|total} in August. {One defection|defection|target} would leave Ms Okoye {a single vote|cushion|target} above water.
=== Pacific & Gulf Press | 2023-10-12
Okoye sworn in as Sellonia's first woman premier after {77|inv_yes|total}-{73|inv_no|total} vote

MARLOW, Sellonia - Sellonia's parliament elected Maren Okoye prime minister on Thursday by {77 votes|inv_yes|total} to {73|inv_no|total}, ending nearly {four weeks|talks_weeks|total} of bargaining after an election that produced no clear winner.

Her {three-party|parties|total} alliance commands {78|coalition|total} of the {151 seats|parliament|total}; {one lawmaker|inv_absent|total}, Green deputy Tess Umara, was absent giving birth. {Fifty-seven|seats_nat|total} National Centre members and {16|seats_home|total} from Homeland opposed her.

Okoye's Labour Union came first in the September 17 ballot with {62 seats|seats_lab|total}, up from {49|seats_lab_2019|comparison}, while the Centre slumped to {57|seats_nat|total} from {71|seats_nat_2019|comparison}. Labour won {35.6 percent|share_lab|total} of votes and the Centre {33|share_nat|total}, on a turnout of {70.9 percent|turnout|total}.

"A majority of {two|cushion|total} is still a majority," Okoye told the chamber. She promised to raise the minimum wage {by 12 percent|wage_rise|target}, cut bus fares {by half|fare_cut|target} and hold a budget in {60 days|budget_days|target}.

In Marlow {some 2,000 supporters|crowd|total} gathered outside with rice cakes, the emblem of her campaign. Homeland staged a rival protest that police estimated at {300|crowd_home|total}.

The shell, which lost {6 percent|shell_fall|change} after the exit poll, was little changed at {1.81 to the dollar|shell_rate|total}. Central bank chief Noor Adeyi has warned that inflation could be back at {6 percent|inflation_fc|target} by spring.
