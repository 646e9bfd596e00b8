# A parliamentary election in Tamaria (invented, Caucasus-like) in October 2008: polls, turnout, deaths on polling day, a recount of votes
@ share_civic | vote_share | % | Civic Accord | Tamaria | key | Civic Accord's share of the vote
@ share_home | vote_share | % | Homeland Bloc | Tamaria | key | Homeland Bloc's share of the vote
@ share_farm | vote_share | % | Farmers' Union | Tamaria | key | Farmers' Union's share of the vote
@ seats_civic | seats | count | Civic Accord | parliament | key | Civic Accord's seats
@ seats_home | seats | count | Homeland Bloc | parliament | key | Homeland Bloc's seats
@ turnout | share | % | voters | Tamaria | key | Turnout in the election
@ gap | other:vote margin | count | Civic and Homeland | Tamaria | key | Votes between the two leading parties
@ recounted | share | % | ballot boxes | Tamaria | key | Part of ballots recounted
@ dead | killed | people | polling day violence | Tamaria | key | Killed in violence on polling day
@ poll_civic | vote_share | % | Civic Accord | Tamaria | | Civic Accord in opinion polls
@ poll_home | vote_share | % | Homeland Bloc | Tamaria | | Homeland Bloc in opinion polls
@ seats_farm | seats | count | Farmers' Union | parliament | | Farmers' Union's seats
@ seats_shore | seats | count | Left Shore | parliament | | Left Shore's seats
@ share_shore | vote_share | % | Left Shore | Tamaria | | Left Shore's share of the vote
@ seats_all | seats | count | all parties | parliament | | Seats in parliament
@ majority | seats | count | any party | parliament | | Seats needed for a majority
@ threshold | vote_share | % | parties | Tamaria | | Share needed to enter parliament
@ votes_civic | other:votes | count | Civic Accord | Tamaria | | Votes for the Civic Accord
@ votes_home | other:votes | count | Homeland Bloc | Tamaria | | Votes for the Homeland Bloc
@ voters | other:registered voters | people | voters | Tamaria | | Registered voters
@ voted | participants | people | voters | Tamaria | | People who voted
@ monitors | other:monitors | people | foreign monitors | Tamaria | | Foreign election monitors
@ monitors_home | other:monitors | people | Tamarian monitors | Tamaria | | Local election monitors
@ stations | other:polling stations | count | stations | Tamaria | | Polling stations in all
@ stations_shut | other:polling stations | count | stations | Zurmi | | Polling stations that never opened
@ complaints | other:complaints | count | parties | Tamaria | | Complaints about the vote
@ annulled | other:polling stations | count | stations | Tamaria | | Stations whose results were annulled
@ dead_zurmi | killed | people | grenade attack | Zurmi | | Killed in Zurmi grenade attack
@ dead_lodan | killed | people | shooting | Lodan | | Killed at Lodan polling station
@ dead_before | killed | people | campaign | Tamaria | | Killed during the campaign
@ injured | injured | people | polling day violence | Tamaria | | Injured on polling day
@ arrests | arrested | people | polling day | Tamaria | | Arrested on polling day
@ crowd | participants | people | Homeland protesters | Velis | | Protesters on Republic Square
@ turnout_2004 | share | % | voters | Tamaria | | Turnout in 2004
@ share_home_2004 | vote_share | % | Homeland Bloc | Tamaria | | Homeland Bloc's 2004 share
@ seats_home_2004 | seats | count | Homeland Bloc | parliament | | Homeland Bloc's seats before
@ seats_civic_2004 | seats | count | Civic Accord | parliament | | Civic Accord's seats before
@ rule | duration | days | Homeland Bloc | Tamaria | | Years of Homeland rule
@ recount_time | duration | days | recount | Tamaria | | Time for the recount
@ refugees | displaced | people | Zurmi refugees | Tamaria | | Refugees from the Zurmi war
@ growth | change_rate | % | economy | Tamaria | | Economic growth
@ pension | cost | USD | pensions | Tamaria | | Monthly pension promised
@ poll_gap | change_rate | % | Civic Accord | Tamaria | | Civic Accord's lead in the poll
@ poll_farm | vote_share | % | Farmers' Union | Tamaria | | Farmers' Union in opinion polls
@ undecided | share | % | voters | Tamaria | | Undecided voters
@ dead_cand | killed | people | candidates | Tamaria | | Candidates killed in the campaign
@ dead_else | killed | people | driver and woman | Tamaria | | Killed elsewhere on polling day
@ exit_civic | vote_share | % | Civic Accord | Tamaria | | Civic Accord in exit polls
@ exit_home | vote_share | % | Homeland Bloc | Tamaria | | Homeland Bloc in exit polls
@ exit_farm | vote_share | % | Farmers' Union | Tamaria | | Farmers' Union in exit polls
@ counted | share | % | ballots | Tamaria | | Share of ballots counted
@ stations_reported | other:polling stations | count | stations | Tamaria | | Polling stations that reported
@ complaints_ok | other:complaints | count | parties | Tamaria | | Complaints declared admissible
@ abroad | other:votes | count | voters abroad | abroad | | Votes cast abroad
@ recount_limit | vote_share | % | margin | Tamaria | | Margin below which recount is allowed
@ abroad_ratio | other:ratio | 1 | voters abroad | abroad | | Ratio of votes from abroad
@ short | seats | count | each party | parliament | | Seats missing for majority
@ flawed | share | % | stations | Tamaria | | Stations with irregularities
@ flawed_2004 | share | % | stations | Tamaria | | Stations with irregularities in 2004
@ zurmi_children | killed | people | children | Zurmi | | Children among the Zurmi dead
@ lodan | other:ballots | count | Homeland ballots | Lodan | | Suspect Homeland ballots in Lodan
@ recount_done | share | % | contested boxes | Tamaria | | Contested boxes opened so far
@ complaints_recount | other:complaints | count | Homeland Bloc | Tamaria | | Complaints against the recount
@ unseen | duration | days | president | Velis | | Time president was not seen
@ time_left | duration | days | voting | Tamaria | | Time left to vote
@ charged | arrested | people | suspects | Zurmi | | Men charged with Zurmi attack
@ base | troops | people | Russian troops | Zurmi | | Russian troops at the base
@ shore_part | seats | count | Left Shore deputies | parliament | | Left Shore deputies in coalition
@ majority_gov | seats | count | coalition | parliament | | Coalition's majority
@ claimed_gap | other:vote margin | count | Civic Accord | Tamaria | | Win the Accord claims it had
@ offices | distance | m | party offices | Velis | | Distance between party offices
@ vote_pm | other:votes in parliament | count | Kurdoghlu | parliament | | Votes for the prime minister
@ vote_pm_no | other:votes in parliament | count | Kurdoghlu | parliament | | Votes against the prime minister
@ court_boxes | other:polling stations | count | stations | Velis | | Stations recounted by the court
@ court_diff | other:vote margin | count | Homeland Bloc | Velis | | Votes gained before the court
@ dead_struck | killed | people | names | Tamaria | | Names struck from opposition's list
@ women_2004 | seats | count | women | parliament | | Women in the last parliament
@ women | seats | count | women | parliament | | Women in parliament
=== Interworld Press | 2008-10-03
Tamaria votes on Sunday with ruling bloc seen slipping
VELIS, Oct 3 (Interworld) - Tamaria votes on Sunday in an election that could end {14 years|rule|total} of rule by the Homeland Bloc, with a poll on Friday giving the opposition Civic Accord a lead of {two points|poll_gap|change}.

The survey, by the Velis institute Kompas, put the Accord on {36 percent|poll_civic|total} and President Orhan Beladze's Homeland Bloc on {34 percent|poll_home|total}. A week ago the Bloc led by {38|poll_home|total} to {33|poll_civic|total}. The Farmers' Union stood at {12 percent|poll_farm|total}. About {one in five|undecided|total} had not made up their minds.

{All 150 seats|seats_all|total} in parliament are at stake. A party needs {5 percent|threshold|target} to enter and {76 seats|majority|target} to govern alone. The Bloc holds {89|seats_home_2004|comparison} at present and the Accord {41|seats_civic_2004|comparison}. Turnout was {64.1 percent|turnout_2004|comparison} in 2004, when Homeland took {52.3 percent|share_home_2004|comparison} of the vote.

The campaign has been violent. {Eleven people|dead_before|total}, among them {two candidates|dead_cand|part}, have been killed since August, most in the Zurmi valley, where a separatist war in the 1990s drove out {some 90,000 people|refugees|comparison}.

The Organisation for Fair Elections will have {470 foreign monitors|monitors|total}, and {3,200 local ones|monitors_home|total}, at the {2,610 polling stations|stations|total}. "We expect them to see everything, and to be told nothing," said Accord leader Nestan Kurdoghlu, a former central banker.

Homeland has promised to raise the minimum pension to {$80 a month|pension|target} if re-elected. The economy is growing by {7.5 percent|growth|total} a year, mostly on copper.

In neighbouring Armenia, markets were closed for a holiday.
=== British World Radio | 2008-10-05
Tamaria election: {nine killed|dead|total} on polling day

{Nine people|dead|total} have been killed in attacks on polling stations in Tamaria, where voting in a close parliamentary election has ended.

{Five|dead_zurmi|part} of them died when a grenade was thrown into a queue at a school in Zurmi. {Two policemen|dead_lodan|part} were shot at a polling station in the town of Lodan, and {a driver and a woman|dead_else|part} were killed elsewhere. Police say {31 people|injured|total} were hurt.

Interior Minister Temur Gelashvar put the number of dead at {six|dead|total}. Opposition parties say it is {at least 12|dead|total}.

{Thirty-four polling stations|stations_shut|total} in the Zurmi valley never opened. {About 120 people|arrests|total} were arrested.

An exit poll by the private Kanal 4 gave the Civic Accord {38%|exit_civic|total}, Homeland {35%|exit_home|total} and the Farmers' Union {11%|exit_farm|total}. State television, with its own exit poll, had the ruling party ahead by {40|exit_home|total} to {35|exit_civic|total}.

The electoral commission put turnout at {58%|turnout|total} with {two hours|time_left|total} left to vote. The Organisation for Fair Elections, an international monitoring group, thought that it would reach {66%|turnout|total}.

Analysis, by our regional correspondent:
Nobody in Velis was cheering at ten o'clock, which is itself a sort of news. Both sides had their flags ready. In {14 years|rule|total} the Homeland Bloc has never lost so much as a by-election, and the capital's taxi drivers are quite sure it will not start now. A coalition with the Farmers, who expect to take {15 or 16 seats|seats_farm|target}, may decide it. The United States and Russia are watching, the one for its pipeline and the other for its base.
=== Central Electoral Commission of Tamaria | 2008-10-07
PRELIMINARY RESULT AFTER {96.4%|counted|total} OF BALLOTS, 7 OCTOBER 2008, 12:00

Registered voters: {2,981,400|voters|total}
Ballots cast: {1,883,950|voted|total}
Turnout: {63.2%|turnout|total}

Homeland Bloc: {36.91%|share_home|total} ({695,370 votes|votes_home|total})
Civic Accord: {36.74%|share_civic|total} ({692,160 votes|votes_civic|total})
Farmers' Union: {11.3%|share_farm|total}
Left Shore: {6.8%|share_shore|total}

Difference, first and second: {3,210 votes|gap|total}

Seats, preliminary distribution ({150 in all|seats_all|total})
Homeland Bloc: {62|seats_home|total}
Civic Accord: {61|seats_civic|total}
Farmers' Union: {18|seats_farm|total}
Left Shore: {9|seats_shore|total}

Polling stations reporting: {2,516|stations_reported|part} of {2,610|stations|total}
Polling stations that did not open: {34|stations_shut|total}
Complaints lodged by parties: {1,140|complaints|total}
Of these, declared admissible: {88|complaints_ok|part}
Persons killed in incidents at polling stations (Ministry of the Interior): {7|dead|total}
Persons injured: {29|injured|total}

The Commission thanks voters for their orderly conduct. The results of {46 stations|annulled|total} were annulled by district courts and these will not be repeated. Votes from abroad, {estimated at 22,000|abroad|total}, are to be added by Friday.

Observers: {466|monitors|total} accredited foreign observers were present. The Chairman regrets the remarks of the Organisation for Fair Elections concerning boxes that had been "filled before breakfast".

Parties may request a recount by 17:00 tomorrow in stations where the margin is under {2 percent|recount_limit|target}. Under Article 61 the recount must be completed within {ten days|recount_time|target}.
=== Consolidated Press | 2008-10-10
Recount ordered in Tamaria as {thousands|crowd|total} protest

VELIS, Tamaria (CP) - A court ordered a recount Friday of {one ballot box in three|recounted|target} in Tamaria's disputed election after the opposition accused the ruling party of stuffing boxes and {30,000 people|crowd|total} filled the capital's main square, according to police. Organizers said there were {100,000|crowd|total}.

The Homeland Bloc was leading by only {1,870 votes|gap|total} out of {1.9 million|voted|total}, down from {more than 3,000|gap|total} on Tuesday, after votes from abroad were added. Those had gone {two to one|abroad_ratio|change} to the Civic Accord.

With the ballots counted once, Homeland had {36.8 percent|share_home|total} of the vote to the Accord's {36.7|share_civic|total}, a final tally on Thursday night showed. Homeland has {62 seats|seats_home|total} and the Accord {62|seats_civic|total}, each {14 short|short|change} of a majority. The Farmers' Union, with {17|seats_farm|total}, is being wooed by both.

"We don't want to be wooed. We want irrigation," said its leader, Davit Osman.

The court set a deadline of Oct. 20. The Accord had asked for {a full recount|recounted|target}; Homeland said even {a third|recounted|target} was "an insult."

A monitoring group said the election was "seriously flawed." Its {466 foreign observers|monitors|total} reported irregularities at {almost a fifth|flawed|total} of the stations they visited.

The dead of Sunday's violence were buried across the country. A 10th victim, a teacher hurt in Zurmi, died Thursday, hospital officials said, raising the toll to {10|dead|total}. The opposition lists {13|dead|total} names. {Three of the|zurmi_children|part} Zurmi dead were children waiting with their mothers, it says.

Turnout was {63.9 percent|turnout|total}, just below the {64.1|turnout_2004|comparison} of 2004.
=== Atlantic News Channel | 2008-10-17
Tamaria recount: opposition edges ahead

Velis, Tamaria (ANC) -- The opposition Civic Accord pulled ahead for the first time Friday in the recount of Tamaria's election, with {two-thirds|recount_done|total} of the contested ballot boxes opened.

By Friday night, the Accord led the ruling Homeland Bloc by {940 votes|gap|total}, the electoral commission said. It had trailed by {1,870|gap|total} when the recount began. The swing came largely in the copper town of Lodan, where {4,300 Homeland ballots|lodan|total} had been bound with the same green string and marked with the same pen.

"String doesn't vote," Accord leader Nestan Kurdoghlu told supporters.

If the trend holds, the Accord would have {63 seats|seats_civic|target} to Homeland's {61|seats_home|target}, ANC projections showed, with {17|seats_farm|total} for the Farmers' Union and {nine|seats_shore|total} for the Left Shore in the {150-seat|seats_all|total} chamber.

The Accord's share of the vote now stands at {36.82 percent|share_civic|total}, Homeland's at {36.78|share_home|total}. Farmers' had {11.2|share_farm|total}.

Homeland spokesman Irakli Sabanov said his party had filed {212 complaints|complaints_recount|total} against the recount itself and demanded to start again "from zero." President Orhan Beladze has not been seen in public for {four days|unseen|total}.

Police have charged {two men|charged|total} with the Zurmi grenade attack that killed {six people|dead_zurmi|total} on polling day. The government says {eight|dead|total} died that day in all; a human rights group in Velis counts {11|dead|total}.

The United States said that it "trusts Tamarians to count." Russia, which has {1,500 troops|base|total} at a base near Zurmi, called the recount "an exercise in exhaustion."

{About 8,000|crowd|total} protesters, most of them now from the ruling party, remain on Republic Square in tents.
=== The London Courier | 2008-10-22
{Six hundred and eleven|gap|total}

There are few democracies in which a government has fallen for the want of a wedding party. Yet that, in the end, is about the size of it: {611 votes|gap|total}, out of {1.9m|voted|total} cast, and Tamaria has changed hands.

The recount that ended at four o'clock on Monday morning gave the Civic Accord {696,020|votes_civic|total} and the Homeland Bloc {695,409|votes_home|total}. Under the list system, this is worth a single seat: {63|seats_civic|total} to {62|seats_home|total}. The Farmers' Union, with {17|seats_farm|total} and an eye for a price, has signed with the Accord; together with {four|shore_part|part} of the Left Shore's {eight|seats_shore|total} deputies this makes a majority of {eighteen|majority_gov|total}.

It might have been otherwise. The commission opened only {34 per cent|recounted|total} of the boxes, and in the Zurmi valley the {34 stations|stations_shut|total} that had stayed shut stayed shut. "If they'd counted every one we would have won by {fifty thousand|claimed_gap|change}," I was told in the Accord's basement. In Homeland's offices, {five hundred yards|offices|total} away, they said the same.

Neither side doubts the dead. {Thirteen|dead|total}, by the opposition's list, were killed on 5 October. The interior ministry, whose own minister has resigned, now says {11|dead|total}. {Six|dead_zurmi|part} died in the school yard at Zurmi; the school has been painted.

The foreign observers wrote of "an improvement on 2004". Then {12 per cent|flawed_2004|comparison} of stations were found to be irregular. This time it was {19|flawed|total}. It is not clear which way up they were holding the page.
=== Interworld Press | 2008-11-14
Tamaria's new parliament meets, ex-rulers stay away
VELIS, Nov 14 (Interworld) - Tamaria's parliament chose Civic Accord leader Nestan Kurdoghlu as prime minister on Friday by {84 votes|vote_pm|total} to {none|vote_pm_no|total}, with the defeated Homeland Bloc boycotting the session.

The Bloc's {62 deputies|seats_home|total} left their seats empty, each with a loaf of bread upon it. The Accord has {63|seats_civic|total} and is allied with the Farmers' Union, which has {17|seats_farm|total}.

Official results gave the Accord {36.83 percent|share_civic|total} of the vote and Homeland {36.80|share_home|total}, with {11.2|share_farm|total} for the Farmers and {6.7|share_shore|total} for the Left Shore. Turnout, first announced as {63.2 percent|turnout|total}, was set at {64.3|turnout|total}.

The constitutional court on Wednesday rejected the last of {227 complaints|complaints_recount|total} about the recount, in which the Bloc's lead of {1,870|gap|total} became a deficit of {611|gap|total}. The court had the boxes from {41 stations|court_boxes|total} brought to its cellar and counted them, and found the Bloc {nine votes|court_diff|change} better off.

Kurdoghlu said her first task would be an inquiry into the polling day violence, in which {11 people|dead|total} were killed. The opposition had said {13|dead|total}; {two|dead_struck|change} of the names on its list turned out to belong to people alive.

She also pledged to lift the minimum pension to {$65 a month|pension|target} from {$42|pension|total}, less than her rivals had offered. The economy is now expected to grow by {only 2 percent|growth|target} next year as copper falls.

The parliament has {29 women|women|total}, compared with {17|women_2004|comparison} in the last one.
