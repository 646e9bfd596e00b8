# Iceland votes in a referendum on a power cable to Scotland: polls, turnout, count (invented event)
@ poll_yes | vote_share | % | Yes | Iceland | key | Yes support in opinion polls
@ poll_no | vote_share | % | No | Iceland | key | No support in opinion polls
@ poll_undecided | share | % | undecided voters | Iceland | key | Undecided voters in polls
@ turnout | share | % | voters | Iceland | key | Turnout
@ no_share | vote_share | % | No | Iceland | key | No share of the votes counted
@ yes_share | vote_share | % | Yes | Iceland | key | Yes share of the votes counted
@ no_reykjavik_n | vote_share | % | No | Reykjavik North | key | No share in Reykjavik North
@ yes_northeast | vote_share | % | Yes | Northeast constituency | key | Yes share in the Northeast
@ cable_cost | cost | USD | cable | Iceland | key | Cost of the cable
@ no_northwest | vote_share | % | No | Northwest constituency |  | No share in the Northwest
@ turnout_early | participants | people | early voters | Iceland |  | Votes cast before polling day
@ turnout_2012 | share | % | voters | Iceland |  | Turnout in the 2012 referendum
@ turnout_akureyri | share | % | voters | Akureyri |  | Turnout in Akureyri
@ turnout_reykjavik | share | % | voters | Reykjavik |  | Turnout in Reykjavik
@ electorate | participants | people | registered voters | Iceland |  | Registered voters
@ votes_no | participants | people | No voters | Iceland |  | No votes
@ votes_yes | participants | people | Yes voters | Iceland |  | Yes votes
@ votes_counted | participants | people | ballots | Iceland |  | Ballots counted
@ margin | participants | people | votes | Iceland |  | Margin between No and Yes
@ cable_length | distance | km | cable | Iceland |  | Length of the cable
@ capacity | other:power capacity | MW | cable | Iceland |  | Capacity of the cable
@ dam_land | area_affected | km2 | reservoirs | highlands |  | Land flooded by new dams
@ revenue_year | revenue | USD | Landsvirkjun | Iceland |  | Yearly export income from the cable
@ poll_n | participants | people | people polled | Iceland |  | Sample of the Félagsvog poll
@ jobs_cable | jobs | people | construction jobs | East Iceland |  | Construction jobs from the cable
@ petition | participants | people | signatories | Iceland |  | Signatures for a referendum
@ lead_april | other:percentage points | 1 | Yes lead | Iceland |  | Yes lead in the April poll
@ quorum | share | % | voters | Iceland |  | Turnout needed for a binding result
@ poll_yes_ne | vote_share | % | Yes | Northeast constituency |  | Yes support in Northeast poll
@ poll_no_ne | vote_share | % | No | Northeast constituency |  | No support in Northeast poll
@ poll_und_ne | share | % | undecided | Northeast constituency |  | Undecided in Northeast poll
@ jobs_perm | jobs | people | permanent jobs | East Iceland |  | Permanent jobs from the cable
@ electorate_ne | participants | people | registered voters | Northeast constituency |  | Voters in the Northeast
@ yes_committee | participants | people | Yes committee | Akureyri |  | Members of the local Yes committee
@ early_akureyri | participants | people | early voters | Akureyri |  | Early votes in Akureyri
@ early_akureyri_2012 | participants | people | early voters | Akureyri |  | Early votes in Akureyri in 2012
@ bill_isk_low | cost | ISK | household | Mývatn |  | Extra heating cost a year
@ bill_ratio | other:ratio of costs | 1 | household | Mývatn |  | High against low bill forecast
@ counted_rn | participants | people | ballots | Reykjavik North |  | Ballots counted in Reykjavik North
@ no_northeast | vote_share | % | No | Northeast constituency |  | No share in the Northeast
@ turnout_gap | other:percentage points | 1 | turnout | Iceland |  | Turnout gain on 2012
@ yes_south | vote_share | % | Yes | South constituency |  | Yes share in the South
@ margin_south | participants | people | votes | South constituency |  | Margin in the South
@ votes_cast | participants | people | ballots | Iceland |  | Votes cast
@ blank_only | participants | people | blank ballots | Iceland |  | Blank ballots
@ spoilt | participants | people | spoilt ballots | Iceland |  | Spoilt ballots
@ no_reykjavik_s | vote_share | % | No | Reykjavik South |  | No share in Reykjavik South
@ no_southwest | vote_share | % | No | Southwest constituency |  | No share in the Southwest
@ no_south | vote_share | % | No | South constituency |  | No share in the South
@ complaints | other:complaints | count | complaints | Iceland |  | Complaints received
@ late_stations | other:polling stations | count | polling stations | Hafnarfjörður |  | Polling stations opened late
@ turnout_arneshreppur | participants | people | voters | Árneshreppur |  | Voters in Árneshreppur
@ rvk_electorate | share | % | electorate | Reykjavik |  | Reykjavik's share of the electorate
@ jobs_peterhead | jobs | people | converter station | Peterhead |  | Jobs planned at Peterhead
@ council_spent | cost | GBP | Aberdeenshire Council | Peterhead |  | Council spending on roads
@ poll_yes_claim | vote_share | % | Yes | Iceland |  | Yes lead claimed a year ago
@ developer_spent | cost | GBP | Boreal Interconnect | route |  | Developer's spending on surveys
@ homes_powered | other:homes supplied | count | homes | Britain |  | British homes the cable would supply
@ norway_cost | cost | GBP | Norway link | Norway |  | Cost of Norway's link
@ norway_capacity | other:power capacity | MW | Norway link | Norway |  | Capacity of Norway's link
@ poll_error | other:percentage points | 1 | polls | Iceland |  | Error of the last polls
@ margin_rn | participants | people | votes | Reykjavik North |  | Margin in Reykjavik North
@ margin_change | participants | people | votes | Iceland |  | Change of margin after recount
@ pm_quit | share | % | people polled | Iceland |  | Against the prime minister resigning
@ bill_rise | change_rate | % | household power bills | Iceland |  | Expected rise in power bills
=== Nordic Wire | 2019-05-14
Icelanders split over power cable to Scotland ten days before vote

REYKJAVIK, May 14 (Nordic Wire) - Opponents of a plan to sell electricity to Britain through a cable under the Atlantic have drawn level with its supporters, a poll showed on Tuesday, setting the stage for a tight referendum on May 25.

{Forty-one percent|poll_yes|total} of Icelanders would vote for the cable and {40 percent|poll_no|total} against, according to the Félagsvog institute, with {19 percent|poll_undecided|total} undecided. In April the Yes side led {by 12 points|lead_april|change}, with {47 percent|poll_yes|total} to {35|poll_no|total}. Félagsvog questioned {1,860 people|poll_n|total} between May 8 and 13.

The Thule Link, {1,150 km|cable_length|target} long, would carry {up to 1,000 megawatts|capacity|target} from East Iceland to Peterhead. The government expects it to earn the state power company {$310 million a year|revenue_year|target}. Its price has been a matter of dispute: ministers speak of {$3.4 billion|cable_cost|target}, the No campaign of {at least $5 billion|cable_cost|target}.

Farmers and hikers fear for the highlands, where new reservoirs would drown {78 square kilometres|dam_land|target} of moor. "You cannot unflood a valley," said Solveig Hauks, who gathered {37,400 signatures|petition|total} to force the vote.

{Some 248,000 people|electorate|total} are entitled to take part. The result is binding only if {at least 40 percent|quorum|target} of them do. In 2012, the last time the country held a referendum, turnout was {49 percent|turnout_2012|comparison}.
=== Akureyri Courier | 2019-05-21
Up here they want the cable

If the Northeast were a country, the matter would be settled. In a survey for this paper {58 out of 100|poll_yes_ne|total} said Yes, {27|poll_no_ne|total} No and {15|poll_und_ne|total} could not or would not say. It is not hard to see why: the converter station at Reyðarfjörður would bring {400 jobs|jobs_cable|target} while it is being built and {35|jobs_perm|target} afterwards.

In the south the wind blows the other way. Yesterday's Félagsvog numbers for the whole country have No in front for the first time, {44|poll_no|total} to {40|poll_yes|total}.

"We are {23,000 votes|electorate_ne|total} in the Northeast, they have more than that in Kópavogur alone," sighs mayor-elect Hjalti Brim, who chairs the local Yes committee. It has {60 members|yes_committee|total} and a borrowed camper van.

Early voting at the sheriff's office has been brisk, with {1,312 ballots|early_akureyri|total} in the box by Monday noon, against {870|early_akureyri_2012|comparison} at this stage seven years ago. For all Iceland the sheriffs report {17,900|turnout_early|total}.

What about the electricity bill? Professor Ása Lind expects households to pay {8 to 12 per cent more|bill_rise|target} once British prices creep north. Landsvirkjun's own figure is {three per cent|bill_rise|target}. For a house with electric heating in Mývatn, that is the difference between {9,000 krónur|bill_isk_low|target} a year and {four times as much|bill_ratio|change}.

Polling stations open at nine on Saturday. Coffee will be served by the Women's Institute, cable or no cable.
=== Channel Nord | 2019-05-25
Referendum night, minute by minute

18:00 At six o'clock turnout in Reykjavik stood at {38.2%|turnout_reykjavik|total}, in Akureyri at {44.5%|turnout_akureyri|total}. Rain in the west, sun in the east.

19:30 The quorum is safe: nationwide {41.7%|turnout|total} had voted by seven.

21:10 The last poll before today, taken on Thursday by Maskína-Nord, had No on {47|poll_no|total}, Yes on {43|poll_yes|total}, and {one in ten|poll_undecided|total} still wavering.

22:00 Polls have closed. Early votes: {31,650|turnout_early|total}, a record.

22:25 First numbers, from Reykjavik North. {12,400 ballots|counted_rn|total} counted, No {56.1%|no_reykjavik_n|total}.

22:40 Northwest: No is ahead there as well, with {51.8%|no_northwest|total}, a surprise for the Yes camp.

23:05 And here is the Northeast! Yes {61.3|yes_northeast|total}, No {37.2|no_northeast|total}.

23:20 Nationally {64,000 votes|votes_counted|total} are in. No leads with {52.9 percent|no_share|total}; Yes has {45.6|yes_share|total}.

23:50 Estimated turnout now {57%|turnout|total}, says the electoral board. That would beat 2012 {by eight points|turnout_gap|change}.

00:35 Halfway. {72,300 No|votes_no|total}, {65,100 Yes|votes_yes|total}. It's narrowing as the east comes in: the No share is down to {51.7%|no_share|total}.

01:15 South constituency has finished: {50.4% for the cable|yes_south|total}. The difference is {211 votes|margin_south|total}, so there will be a recount.

01:40 Prime Minister Birgir Thorlak has left the Idnó theatre without a word.
=== National Electoral Board | 2019-05-26
REFERENDUM ON THE THULE LINK ACT. PRELIMINARY RESULT, 09:00

Entitled to vote: {248,316|electorate|total}
Votes cast: {145,513|votes_cast|total}
Turnout: {58.6%|turnout|total}
 - of which cast before polling day: {31,702|turnout_early|part}
Yes: {69,120|votes_yes|total} ({47.5%|yes_share|total})
No: {74,212|votes_no|total} ({51.0%|no_share|total})
Blank ballots: {1,688|blank_only|part}
Spoilt ballots: {493|spoilt|part}

No, by constituency
Reykjavik North: {55.3%|no_reykjavik_n|total}
Reykjavik South: {53.9%|no_reykjavik_s|total}
Southwest: {52.6%|no_southwest|total}
Northwest: {50.9%|no_northwest|total}
South: {48.1%|no_south|total}
Northeast: {37.8%|no_northeast|total}

The Board will meet on 5 June to settle complaints. {Three|complaints|total} have been received so far, concerning the late opening of {two polling stations|late_stations|total} in Hafnarfjörður. The ballots of the South constituency will be counted again at the request of the No campaign. This cannot change the overall outcome, the distance between the two sides being {5,092 votes|margin|total}.

Percentages are of all votes cast, blank and spoilt papers included, as the Act requires. Media using valid votes only will arrive at {51.8%|no_share|total} and {48.2%|yes_share|total}. The highest turnout was recorded in the municipality of Árneshreppur, where {41 of 44|turnout_arneshreppur|part} electors voted.
=== The Caledonian | 2019-05-27
Iceland pulls the plug on Peterhead cable

SCOTLAND'S hope of heating its homes with Icelandic steam was dashed at the weekend when voters on the island rejected the {£2.6bn|cable_cost|target} Thule Link by {51 per cent|no_share|total} to {47.5|yes_share|total}.

Barely {5,000 votes|margin|total} out of {some 145,000|votes_cast|total} decided it. Reykjavik's two constituencies, home to {more than a third|rvk_electorate|part} of the electorate, sealed the project's fate; in the Northeast, where the cable would have come ashore, {61 per cent|yes_northeast|total} had been in favour.

At Peterhead, {220 jobs|jobs_peterhead|target} at a planned converter station will not now materialise. Aberdeenshire Council had already spent {£1.3m|council_spent|total} on roads. "We were told a year ago it was {60-40 in the bag|poll_yes_claim|comparison}," said councillor Morag Thain.

The developers, Boreal Interconnect, have sunk {£45m|developer_spent|total} into surveys of the {715-mile|cable_length|target} route. A fortnight ago the polls still had the two sides neck and neck, with {roughly 41 per cent|poll_yes|total} for Yes; the {fifth of voters|poll_undecided|total} who had not made up their minds broke heavily against it.

Whitehall had pencilled in {1GW|capacity|target} of Icelandic power for 2027, enough for {1.6 million homes|homes_powered|target}. Norway's link, due to open in 2021 at a cost of {£1.4bn|norway_cost|comparison}, will carry {a little more|norway_capacity|comparison}.
=== Dagskrá Weekly | 2019-05-31
Four lessons from a narrow No

One. The money never added up. The cabinet began with a cable of {$2.9 billion|cable_cost|target}, went into the campaign with {3.4|cable_cost|target} and ended it, under questioning, with {"closer to four"|cable_cost|target}. Each correction cost more votes than any waterfall.

Two. The pollsters were nearly right. Their final average gave No {46 percent|poll_no|total}, Yes {43|poll_yes|total}, undecided {11|poll_undecided|total}. Share out the waverers evenly and you get what we got, give or take {half a point|poll_error|change}.

Three. Turnout matters less than where. At {58.6 percent|turnout|total} it was higher than anyone had bet, and {9.6 points|turnout_gap|change} above that of 2012. But Akureyri, at {66|turnout_akureyri|total}, could not drown out a capital in which {55 percent|turnout_reykjavik|total} bothered. In Reykjavik North alone the No side won {by 3,300 votes|margin_rn|total}; its share there, {55.3 percent|no_reykjavik_n|total}, was its best in the land. The Northeast's {61-odd for Yes|yes_northeast|total} was the only landslide of the night.

Four. The recount. It turned {211|margin_south|total} votes in the South into {188|margin_south|total} and settled nothing except that our clerks can count. Nationally the gap shrank {by 23|margin_change|change}, no, grew by the same number, to {5,115|margin|total}.

{Six in ten|pm_quit|total} Icelanders, asked afterwards, did not want Thorlak to resign. He has said he will stay until the autumn.
