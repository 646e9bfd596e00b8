# Parliamentary election in the invented Tavora Islands in the Atlantic and a recount in two constituencies, September to December 2027
@ seats_iu | seats | count | Island Union | Tavora Islands | key | Seats of the Island Union
@ seats_pa | seats | count | People's Alliance | Tavora Islands | key | Seats of the People's Alliance
@ seats_bl | seats | count | Blue List | Tavora Islands | key | Seats of the Blue List
@ seats_all | seats | count | assembly | Tavora Islands |  | Seats in the assembly
@ majority | seats | count | assembly | Tavora Islands |  | Seats needed for a majority
@ share_iu | vote_share | % | Island Union | Tavora Islands | key | Vote share of the Island Union
@ share_pa | vote_share | % | People's Alliance | Tavora Islands | key | Vote share of the People's Alliance
@ share_bl | vote_share | % | Blue List | Tavora Islands |  | Vote share of the Blue List
@ turnout | share | % | voters | Tavora Islands | key | Turnout in the election
@ turnout_past | share | % | voters | Tavora Islands 2022 |  | Turnout in 2022
@ past_iu | seats | count | Island Union | Tavora Islands 2022 |  | Seats the Union won in 2022
@ past_pa | seats | count | People's Alliance | Tavora Islands 2022 |  | Seats the Alliance won in 2022
@ poll_iu | vote_share | % | Island Union | Tavora Islands |  | Union in opinion polls
@ poll_pa | vote_share | % | People's Alliance | Tavora Islands |  | Alliance in opinion polls
@ marg_pa | other:vote margin | count | candidates | Porto Alvo | key | Margin of votes in Porto Alvo East
@ marg_sr | other:vote margin | count | candidates | South Reef | key | Margin of votes in South Reef
@ voters | participants | people | registered voters | Tavora Islands |  | Registered voters
@ disputed | other:disputed ballots | count | ballots | Porto Alvo East | key | Disputed ballots in Porto Alvo East
@ box | other:ballot boxes | count | ballot boxes | South Reef |  | Ballot boxes missing in South Reef
@ box_votes | other:ballots missing | count | ballots | South Reef |  | Ballots in the missing boxes
@ counted | share | % | polling stations | Tavora Islands |  | Share of stations counted
@ stations | other:polling stations | count | stations | Tavora Islands |  | Polling stations
@ dead_voters | other:dead on roll | count | voters | Tavora Islands |  | Dead people on the electoral roll
@ arrests | arrested | people | protesters | Porto Alvo | key | Arrests in the protests
@ hurt | injured | people | protesters | Porto Alvo |  | People hurt in the protests
@ hurt_pol | injured | people | police | Porto Alvo |  | Policemen hurt in the protests
@ demo | participants | people | protesters | Porto Alvo |  | Marchers in the biggest demonstration
@ observers | participants | people | observers | Tavora Islands |  | Foreign observers
@ obs_bad | share | % | observed stations | Tavora Islands |  | Share of stations observers faulted
@ postal | other:postal votes | count | voters abroad | Tavora Islands |  | Postal votes from abroad
@ recount_st | other:stations recounted | count | stations | two constituencies |  | Stations to be recounted
@ cost | cost | TVD | recount | Tavora Islands |  | Cost of the recount
@ days_pm | duration | days | government talks | Tavora Islands |  | Time since the election
@ deadline | duration | days | supreme court | Tavora Islands |  | Time the court allows
@ hotel_tax | share | % | hotel tax | Tavora Islands |  | Hotel tax
@ tax_x | other:ratio | 1 | hotel tax | Tavora Islands |  | Planned rise of the hotel tax
@ tourists | change_rate | % | tourist arrivals | Tavora Islands |  | Fall of tourist bookings
@ votes_lemos | other:votes | count | Rita Sampaio | Porto Alvo East |  | Votes of Rita Sampaio
@ votes_opp | other:votes | count | Joao Brito | Porto Alvo East |  | Votes of Joao Brito
@ judges | other:judges | count | supreme court | Tavora Islands |  | Judges for the recount
@ bench_no | other:judges against | count | supreme court | Tavora Islands |  | Judges against the final decision
@ bench_box | other:judges for | count | supreme court | South Reef |  | Judges for admitting the box
@ bench_box_no | other:judges against | count | supreme court | South Reef |  | Judges against admitting the box
@ women | seats | count | women | Tavora Islands |  | Women in the assembly
@ complaints | other:court complaints | count | complaints | Tavora Islands |  | Complaints to the electoral court
@ upheld | other:court complaints | count | complaints | Tavora Islands |  | Complaints upheld
@ undecided | seats | count | open seats | Tavora Islands |  | Seats still open
@ obs_seen | other:polling stations | count | observers | Tavora Islands |  | Stations the observers visited
@ obs_good | share | % | observed stations | Tavora Islands |  | Share of stations rated good
@ dead_x | other:ratio | 1 | roll | Tavora Islands |  | Opposition count of dead against the mission's
@ arrests_day | arrested | people | protesters | Porto Alvo |  | Arrests on a single day
@ held | captured | people | protesters | Porto Alvo |  | Arrested people still held
@ valid_new | other:ballots valid | count | ballots | Porto Alvo East |  | Disputed ballots held valid
@ heart | other:odd ballots | count | ballots | Porto Alvo |  | Ballots with a fish
@ bench | other:judges' votes | count | supreme court | Tavora Islands |  | Judges' vote
@ disputed_sr | other:disputed ballots | count | ballots | South Reef |  | Disputed ballots in South Reef
@ coalition | seats | count | coalition | Tavora Islands |  | Seats of the coalition
@ rebels | participants | people | Blue List | Tavora Islands |  | Blue members who abstained
@ pm_votes | participants | people | assembly | Tavora Islands |  | Votes for the new premier
@ pm_against | participants | people | assembly | Tavora Islands |  | Votes against the new premier
@ share_gap | other:vote gap | 1 | parties | Tavora Islands |  | Gap between the parties in points
@ pop | other:inhabitants | people | inhabitants | Tavora Islands |  | Inhabitants of the islands
@ years | duration | days | Island Union | Tavora Islands |  | Time the Union has ruled
=== Atlantic Press Bureau | 2027-09-13
Ruling party loses majority in Tavora Islands, partial count shows

PORTO ALVO, Sept 13 (APB) - The Island Union, which has run the Tavora Islands for {18 years|years|total}, was heading for the loss of its majority on Monday with ballots from {86 percent|counted|total} of polling stations counted.

Prime Minister Duarte Lemos's party had {27|seats_iu|total} of {the 61 seats|seats_all|total} and the opposition People's Alliance of Mafalda Reis {26|seats_pa|total}. The young Blue List took {six|seats_bl|total}. {Two|undecided|total} remained open. A majority takes {31|majority|target}.

In votes the Alliance led by {41.2 percent|share_pa|total} to {40.6|share_iu|total}; opinion polls had given it {44|poll_pa|comparison} and the Union {37|poll_iu|comparison}. In 2022 the Union won {35 seats|past_iu|comparison} and the Alliance {21|past_pa|comparison}.

Turnout among the {312,000 registered voters|voters|total} was {about 74 percent|turnout|total}, up from {66|turnout_past|comparison}.

The closest race was in Porto Alvo East, where the Union's Rita Sampaio led by {43 votes|marg_pa|total}. The counting in South Reef was halted when {three ballot boxes|box|total} could not be found.
=== Radio Tavora Livre | 2027-09-14
Live page: the long night goes on

07:15 Good morning. {97 per cent|counted|total} of stations are in. Union {28 seats|seats_iu|total}, Alliance {26|seats_pa|total}, Blue List {six|seats_bl|total}. South Reef is the one still blank.

08:40 Porto Alvo East is declared for Sampaio: {6,218 votes|votes_lemos|total} to {6,187|votes_opp|total} for Joao Brito of the Alliance. That is {31 votes|marg_pa|total}, not {43|marg_pa|total} as we had it yesterday.

09:05 Brito: "There are {214 ballots|disputed|total} lying on a table that nobody wants to read." The returning officer speaks of {"some 180"|disputed|total}.

11:30 {Two of the three boxes|box|part} from South Reef turned up in a school kitchen. With them counted, the Alliance leads there by {nine|marg_sr|total}. The last one may hold {400 papers|box_votes|total}.

13:20 Turnout is now {72.9 per cent|turnout|total}.

16:00 Shares with nearly all in: Alliance {41.0|share_pa|total}, Union {40.9|share_iu|total}, Blue List {11.8|share_bl|total}.

19:45 Tear gas on Customs Square. Police say they took {22|arrests|total} into custody; {four officers|hurt_pol|total} were hit by stones. The Red Cross treated {60 people|hurt|total}.
=== Mission of the Atlantic Community | 2027-09-15
Preliminary statement on the elections in the Tavora Islands

The Mission deployed {84 observers|observers|total} to {210|obs_seen|part} of {655 polling stations|stations|total}. Voting was assessed as good or very good in {93%|obs_good|part} of these. In the remaining {7%|obs_bad|part}, secrecy was not ensured or officials were absent.

The count was less satisfactory. The electoral roll, with {312,400 entries|voters|total} for a population of {405,000|pop|total}, includes an estimated {5,000 deceased persons|dead_voters|total}. The opposition gave us a figure {four times as high|dead_x|comparison}.

The loss of {three ballot boxes|box|total} in South Reef, of which {one|box|part} is still missing with {412 ballots|box_votes|total}, is serious, since the candidates are separated by {9 votes|marg_sr|total}. In Porto Alvo East the difference of {31|marg_pa|total} is much smaller than the number of ballots in dispute ({203|disputed|total}).

Provisional turnout: {72.8%|turnout|total}. Women elected: {17|women|total}.

The Mission notes {47 complaints|complaints|total} before the electoral court and calls for calm.
=== O Correio das Ilhas (in English) | 2027-09-20
{Ten thousand|demo|total} march; Court orders recount

The Supreme Court yesterday ordered the ballots of Porto Alvo East and South Reef to be counted again by {seven judges|judges|total} within {60 days|deadline|target}. {Fifty-one stations|recount_st|total} are concerned. The treasury puts the cost at {1.9 million dollars|cost|total}.

It was the answer Mafalda Reis wanted. The march she led on Saturday drew {ten thousand|demo|total} by our count; the police saw {3,500|demo|total}, her party {25,000|demo|total}. {Another 17 people|arrests_day|increment} were arrested, which makes {39|arrests|total} since the vote. All were released except {six|held|part}.

Should both seats fall to the Alliance, it would have {28|seats_pa|target} and the Union {27|seats_iu|target}, and the Blue List, with its {six|seats_bl|total}, would choose. As things stand the Union is ahead by {28|seats_iu|total} to {27|seats_pa|total}, South Reef having been declared for Alliance man Tito Gomes on Wednesday with {nine votes|marg_sr|total} to spare.

Correction. On Thursday we printed the Blue List's share as {18.1 per cent|share_bl|total}. It was {11.8|share_bl|total}.
=== Atlantic Press Bureau | 2027-10-22
Tavora recount swings first seat to opposition

PORTO ALVO, Oct 22 (APB) - A recount in the Tavora Islands handed the opposition a seat on Friday, making the People's Alliance the largest group in parliament {five weeks|days_pm|total} after an election that left no party with a majority.

Judges found that Joao Brito had won Porto Alvo East by {12 votes|marg_pa|total}. The Union's Rita Sampaio had been declared the winner there by {31|marg_pa|total}. Of {203 contested ballots|disputed|total}, {118|valid_new|part} were held valid.

That gives the Alliance {28|seats_pa|total} of {61 seats|seats_all|total} and cuts the Union to {27|seats_iu|total}. The Blue List has {six|seats_bl|total}.

The recount in South Reef goes on. The Union, behind there by {nine|marg_sr|total} in the first count, says it is now ahead.

Prime Minister Duarte Lemos refused to resign. "I have {40.9 percent|share_iu|total} of the people," he said. Reis's party got {41.0|share_pa|total} on a turnout of {72.8|turnout|total}.

Hoteliers reported that winter bookings had dropped by {a fifth|tourists|change} since the riots, in which {60 people|hurt|total} were hurt and {39|arrests|total} arrested.
=== Weekend Argosy (London) | 2027-11-06
Letter from Porto Alvo: a country decided by a kitchen cupboard

The Tavora Islands, with {405,000 souls|pop|total}, have more lighthouses than judges, and the judges are tired. {Seven|judges|total} of them have sat since September over papers marked with crosses, hearts and in {one case|heart|total} a fish.

The sum is simple. The Alliance of Mafalda Reis holds {28 seats|seats_pa|total}, Duarte Lemos's Union {27|seats_iu|total}, the Blue List of surfers, teachers and a former goalkeeper {six|seats_bl|total}. {Thirty-one|majority|target} make a government. If South Reef changes hands Lemos draws level on {28|seats_iu|target}... and the Alliance would be left with {27|seats_pa|target}.

There the second count gives the Union a lead of {two|marg_sr|total}. The third, begun because of the second, gave {five|marg_sr|total} by Thursday. The {412 ballots|box_votes|total} from the last box, found in October behind a cupboard, were let in by {four votes|bench_box|total} to {three|bench_box_no|total}.

Lemos wants to {double|tax_x|change} the hotel tax to {12 per cent|hotel_tax|target}; Reis would scrap it. Few here mention that. They speak of the {5,000 dead|dead_voters|total} on the roll, or {20,000|dead_voters|total} if you ask the Alliance, and of police who arrested {"a hundred"|arrests|total}. The official number is {44|arrests|total}.
=== Supreme Court of the Tavora Islands | 2027-11-18
Press notice: final result of the recount

1. Porto Alvo East. Brito (PA) {6,271|votes_opp|total}; Sampaio (IU) {6,259|votes_lemos|total}. Difference: {12|marg_pa|total}.
2. South Reef. Difference in favour of Gomes (PA): {4|marg_sr|total}. The interim figures of {2|marg_sr|total} and {5|marg_sr|total} in favour of the IU, published by the press, did not include {38 postal votes|postal|part}.
3. Seats: PA {28|seats_pa|total}, IU {27|seats_iu|total}, Blue List {6|seats_bl|total}. Total {61|seats_all|total}.
4. Valid votes by share: PA {41.1%|share_pa|total}, IU {40.8%|share_iu|total}, Blue List {11.8%|share_bl|total}. Turnout {72.6%|turnout|total}.
5. Ballots in dispute, Porto Alvo East: {203|disputed|total}; South Reef: {67|disputed_sr|total}.
6. Complaints received: {58|complaints|total}; upheld: {3|upheld|part}.
7. Costs: {2.4 million dollars|cost|total} (estimate: {1.9 million|cost|total}).

The decision was taken by {5 votes|bench|total} to {2|bench_no|total} and is final.
=== Atlantic Press Bureau | 2027-12-02
Reis sworn in as Tavora premier after {80 days|days_pm|total}

PORTO ALVO, Dec 2 (APB) - Mafalda Reis took office on Thursday as prime minister of the Tavora Islands, {80 days|days_pm|total} after an election settled by {a dozen votes|marg_pa|total} in one constituency and {four|marg_sr|total} in another.

Her People's Alliance with {28 seats|seats_pa|total} and the Blue List with {six|seats_bl|total} hold {34|coalition|total}. {Two Blues|rebels|part} abstained and she was elected by {32|pm_votes|total} to {27|pm_against|total}. The Island Union, in power for {18 years|years|total}, goes into opposition with {its 27|seats_iu|total}; it had won {35|past_iu|comparison} in 2022.

Reis said {all 44 people|arrests|total} arrested in September would be pardoned, that hotel tax would fall from {six percent|hotel_tax|total} to {four|hotel_tax|target}, and that the electoral roll would be cleaned of {at least 5,000|dead_voters|total} dead.

In the vote of Sept 12 the Alliance came first with {41.1 percent|share_pa|total}, {three-tenths of a point|share_gap|change} ahead. Turnout of {72.6 percent|turnout|total} was the highest in a generation.
