# A strike and a lockout at the invented Morfa Steel in Port Talbot and Shotton, Wales, from January to May 2017
@ out | participants | people | strikers | Morfa Steel | key | Workers on strike at Morfa
@ locked | participants | people | locked-out workers | Port Talbot | key | Workers locked out at Port Talbot
@ offer | change_rate | % | Morfa Steel | Wales | key | Pay rise offered by Morfa
@ demand | change_rate | % | union | Wales | key | Pay rise demanded by the union
@ jobs | jobs | people | Morfa Steel | Wales | key | Jobs Morfa means to cut
@ loss_day | cost | GBP | Morfa Steel | Wales | key | Cost of the dispute to Morfa per day
@ shares | cost | GBP | Morfa Steel | London | key | Morfa share price
@ aid | aid | GBP | Welsh Government | Morfa Steel | key | Welsh Government money for Morfa
@ jobs_pt | jobs | people | Morfa Steel | Port Talbot |  | Jobs to go at Port Talbot
@ jobs_sh | jobs | people | Morfa Steel | Shotton |  | Jobs to go at Shotton
@ jobs_vol | jobs | people | Morfa Steel | Wales |  | Volunteers for redundancy
@ jobs_forced | jobs | people | Morfa Steel | Wales |  | Compulsory redundancies
@ locked_sh | participants | people | locked-out workers | Shotton |  | Workers locked out at Shotton
@ laid_tin | jobs | people | Gwent Tinplate | Ebbw Vale |  | Laid off at Gwent Tinplate
@ tin_offer | change_rate | % | Gwent Tinplate | Ebbw Vale |  | Pay rise at Gwent Tinplate
@ staff | participants | people | Morfa Steel | Wales |  | Morfa's workforce
@ staff_pt | participants | people | Morfa Steel | Port Talbot |  | Workforce at Port Talbot
@ ballot | vote_share | % | union members | Wales |  | Votes for the strike
@ turnout | share | % | union members | Wales |  | Turnout in the strike ballot
@ vote_deal | vote_share | % | union members | Wales |  | Votes for the settlement
@ vote_no | vote_share | % | union members | Wales |  | Votes against the February offer
@ lump | cost | GBP | workers | Wales |  | One-off payment per worker
@ strike_pay | aid | GBP | union | Wales |  | Strike pay per week
@ fund | aid | GBP | union | Wales |  | Union strike fund
@ out_pt | participants | people | strikers | Port Talbot |  | Strikers at Port Talbot
@ output | other:steel output | t | Port Talbot works | Port Talbot |  | Steel made in a normal week
@ output_now | other:steel output | t | Port Talbot works | Port Talbot |  | Steel made in the dispute
@ furnace_t | temperature | degC | No 5 furnace | Port Talbot |  | Heat kept in the blast furnace
@ furnace_cost | cost | GBP | No 5 furnace | Port Talbot |  | Cost of relining the furnace
@ loss_year | cost | GBP | Morfa Steel | Wales |  | Morfa's loss for the year
@ loss_all | cost | GBP | Morfa Steel | Wales |  | Cost of the dispute in all
@ shares_fall | change_rate | % | Morfa Steel | London |  | Fall of Morfa shares in a day
@ march | participants | people | marchers | Port Talbot |  | People in the Port Talbot march
@ march_cdf | participants | people | marchers | Cardiff |  | People in the Cardiff rally
@ arrests | arrested | people | pickets | Port Talbot |  | Pickets arrested
@ hurt | injured | people | pickets | Port Talbot |  | Hurt in the gate scuffle
@ hurt_pol | injured | people | police | Port Talbot |  | Police hurt in the gate scuffle
@ police | troops | people | police | Port Talbot |  | Police at the gates
@ agency | participants | people | agency workers | Port Talbot |  | Agency workers brought in
@ pension | other:pension gap | GBP | Morfa Steel | Wales |  | Hole in the pension scheme
@ pension_cut | share | % | pensioners | Wales |  | Cut in future pensions
@ price_hrc | cost | EUR | hot-rolled coil | Europe |  | Price of hot-rolled coil per tonne
@ imports | share | % | Chinese steel | Britain |  | Imports' part of British steel use
@ energy | cost | GBP | Morfa Steel | Wales |  | Morfa's power bill
@ trade | change_rate | % | shops | Port Talbot |  | Fall in trade on Station Road
@ foodbank | aid | count | food bank | Port Talbot |  | Food parcels a week
@ old_strike | duration | days | 1980 steel strike | Britain |  | Length of the 1980 steel strike
@ old_jobs | jobs | people | steel industry | Port Talbot |  | Jobs lost at Port Talbot in the 1980s
@ days | duration | days | dispute | Wales |  | Length of the dispute
@ bonus | cost | GBP | Carl Wenger | Morfa Steel |  | Chief executive's bonus
@ supply | jobs | people | suppliers | South Wales |  | Supply chain jobs at risk
@ coaches | equipment | count | coaches | Port Talbot |  | Coaches with agency workers
@ output_share | share | % | Port Talbot works | Port Talbot |  | Part of the usual tonnage shipped
@ gap_cost | cost | GBP | Morfa Steel | Wales |  | Yearly cost of closing the pay gap
@ gap_days | duration | days | Morfa Steel | Wales |  | Pay gap in days of strike
@ lock_days | duration | days | lockout | Port Talbot |  | Length of the lockout
@ returned | participants | people | strikers | Morfa Steel |  | Strikers who went back
@ shares_rise | change_rate | % | Morfa Steel | London |  | Rise of Morfa shares in a day
@ share_slide | change_rate | % | Morfa Steel | London |  | Fall of Morfa shares since the strike began
@ share_gap | cost | GBP | Morfa Steel | London |  | Shares against the first night
@ pay_gap | change_rate | % | Morfa Steel | Wales |  | Gap between pay offer and claim
@ tin_back | jobs | people | Gwent Tinplate | Ebbw Vale |  | Tinplate workers recalled
@ out_sh | participants | people | strikers | Shotton |  | Strikers at Shotton
@ wages | cost | GBP | Huw Ellis | Shotton |  | Wages lost by one worker
@ gap_years | duration | days | steel disputes | Wales |  | Time since a longer dispute
@ aid_x | change_rate | % | Welsh Government | Cardiff |  | Final aid against the first offer
@ aid_double | change_rate | % | Welsh Government | Cardiff |  | Rise of aid thought needed
@ works | other:steelworks | count | Morfa Steel | Wales |  | Welsh works of Morfa
@ hours | duration | days | workers | Wales |  | Notice of the lockout
=== Press Syndicate | 2017-01-17
{4,200|out|total} walk out at Morfa Steel over cuts

PORT TALBOT (PS) - {More than 4,200 steelworkers|out|total} went on strike at Morfa Steel's {two Welsh works|works|total} on Tuesday, {3,300|out_pt|part} of them in Port Talbot and the rest at Shotton, in a row over pay and plans to shed {750 jobs|jobs|target}.

The Furnace and Mill Union wants {4.5 per cent|demand|target}. The company has offered {1.2|offer|target} with a lump sum of {£400|lump|target}, tied to the cuts: {560|jobs_pt|part} in Port Talbot and {190|jobs_sh|part} at Shotton.

Members voted {by 83 per cent|ballot|total} to walk out on a turnout of {71|turnout|total}.

Morfa, which employs {5,900|staff|total} in Wales and lost {£118m|loss_year|total} last year, said that the stoppage would cost it {£2.1m a day|loss_day|target}. Its shares fell {3.8 per cent|shares_fall|period} to {146p|shares|total}.

Chief executive Carl Wenger blamed cheap Chinese imports, now {a fifth|imports|total} of the market, and a power bill of {£94m|energy|total}. The 1980 national steel strike lasted {three months|old_strike|comparison}; {some 5,500 jobs|old_jobs|comparison} were lost in Port Talbot afterwards.
=== Afan Evening Mail | 2017-01-25
Gates shut: the {seventy-two-hour|hours|total} ultimatum

By Press Syndicate and staff

Morfa locked out {2,900 workers|locked|total} at Port Talbot at 6am today, {three days|hours|total} after telling them to sign new contracts or stay away. {Another 640|locked_sh|total} were turned back at Shotton.

It takes the number idle past the {4,200|out|total} who walked out last week; union convenor Dilys Prothero reckons it's {4,700|out|total} if the canteen and the railway are counted. Morfa says that {3,650|out|total} are actually striking.

{Two hundred police|police|total} watched. Scuffles broke out when {four coaches|coaches|total} with {120 agency workers|agency|total} drove in; {three pickets|hurt|total} went to hospital and {nine|arrests|total} were arrested. South Wales Police had {two officers|hurt_pol|total} hurt.

"They've offered us {one point two|offer|target} to do the work of those {750|jobs|target}," Prothero said.

Blast furnace No 5 is being kept at {1,100C|furnace_t|total}. If it goes cold, relining would cost {£60m|furnace_cost|target}, one manager said.

On Station Road, cafés are down {a third|trade|change}. The food bank gave out {160 parcels|foodbank|period} this week, against {70|foodbank|comparison} in an ordinary one.
=== Morfa Steel plc | 2017-01-30
REGULATORY NEWS: UPDATE ON INDUSTRIAL ACTION

Employees in Wales: {5,904|staff|total}
  of whom at Port Talbot: {4,310|staff_pt|part}
Employees taking part in strike: {3,580|out|total}
Employees excluded from the Port Talbot site: {2,740|locked|total}
Employees excluded from the Shotton site: {610|locked_sh|total}
Steel produced, week to 28 January: {9,300 tonnes|output_now|period} (normal week: {71,000 tonnes|output|comparison})
Estimated cost of the action: {£1.7m per day|loss_day|each}

The Board has improved its offer to {1.8%|offer|target} with {£650|lump|target}. The union's claim of {4.5%|demand|target}, together with an unchanged pension scheme whose deficit stands at {£310m|pension|total}, isn't affordable.

Reports that {"1,000 jobs or more"|jobs|target} are to go are untrue. The number is {750|jobs|target}, of which {405|jobs_vol|part} volunteers have come forward.

An announcement of 25 January that {2,900|locked|total} employees had been excluded included those on leave.
=== BroadcastCymru Live | 2017-02-11
10:05 They're filling Margam car park. The union hopes for {10,000|march|target} today.

11:30 Moving. {Eight thousand|march|total}, say stewards; police, {four and a half|march|total}.

12:15 Prothero from the lorry: "{Twenty-six days|days|total} out and they've gone from {1.2|offer|target} to {2|offer|target}. That's less than a packet of crisps a shift!" The members threw the {2 per cent|offer|target} out on Thursday, {77 to 23|vote_no|total}.

12:40 And she has moved too: the claim is now {3.8 per cent|demand|target}, down from {4.5|demand|target}.

13:10 A leaked board paper passed to us has {1,150 jobs|jobs|target} going by 2019. Morfa: "an option that was rejected". It still says {750|jobs|target}.

13:45 First Minister's office: {£12m|aid|target} on the table for the power plant, on condition that the gates open. A month ago there was {nothing|aid|target}.

14:20 At Gwent Tinplate in Ebbw Vale, which rolls Morfa's coil, {230|laid_tin|total} have been sent home. Tinplate settled with its own people in December at {2.6|tin_offer|total}.

15:00 {Some 3,000|locked|total} are locked out here, says the union. {2,740|locked|total}, says the firm.
=== Sterling Markets Daily | 2017-02-24
Wenger's wager

Nobody can say that Morfa's shareholders weren't warned. The stock closed at {97p|shares|total} yesterday, {a third off|share_slide|change} since the pickets lit their braziers; it had touched {91p|shares|total} on Monday.

Mr Wenger says that the dispute costs {£1.9m a day|loss_day|each}, slightly more than the {£1.7m|loss_day|each} he gave in January. Harcourt's steel team thinks {£2.6m|loss_day|each}. At coil prices of {€560 a tonne|price_hrc|each} Port Talbot should be making money for the first time since 2011. Instead it ships {an eighth|output_share|part} of its usual tonnage.

The gap isn't wide. He offers {2.25 per cent|offer|target}, they want {3.8|demand|target}: on Harcourt's sums {£3.4m|gap_cost|target} a year, or {under two days|gap_days|total} of the strike. It's the {750 jobs|jobs|target} and the pensions, where he would cut future benefits by {15 per cent|pension_cut|target}, that matter. It hasn't helped that his bonus was {£680,000|bonus|total}.

The strike fund, {£5.2m|fund|total} in January, is down to {£2.9m|fund|total} at {£70|strike_pay|each} per head a week. Then Cardiff may have to {double|aid_double|target} its {£12m|aid|target}.
=== Press Syndicate | 2017-03-14
Lockout at Morfa Steel ends after {seven weeks|lock_days|total}

PORT TALBOT (PS) - Morfa Steel lifted its lockout of {2,740 workers|locked|total} at Port Talbot and {610|locked_sh|total} at Shotton on Tuesday after the Welsh Government raised its offer of aid to {£20m|aid|target}. The strike, now in its ninth week, goes on, but {about 500|returned|total} have drifted back, leaving {3,700|out|total} out by the union's account and {3,080|out|total} by the company's.

Morfa's shares jumped {11 per cent|shares_rise|period} to {113p|shares|total}.

Mediators said the two sides were {within one percentage point|pay_gap|change} on pay: Morfa has gone to {2.7 per cent|offer|target}, the Furnace and Mill Union to {3.5|demand|target}. Job losses would be limited to {600|jobs|target}, {440|jobs_pt|part} in Port Talbot and {160|jobs_sh|part} at Shotton.

The dispute has cost Morfa {£104m|loss_all|total}, it said. Gwent Tinplate recalled {150|tin_back|part} of the {230 workers|laid_tin|total} it had laid off.

In Cardiff {2,000|march_cdf|total} rallied on Saturday. {Twenty-three pickets|arrests|total} have been arrested since January. The national strike of 1980 lasted {three months|old_strike|comparison}.
=== Deeside Leader | 2017-03-15
Shotton men back through gates, not yet to work

The lockout of {610 workers|locked_sh|total} at Shotton and {2,470|locked|total} at Port Talbot was lifted on Tuesday, Press Syndicate reports, after Cardiff raised its offer to {£20m|aid|target}.

Here they marched in behind the band, took their boots from the lockers and marched out again: the strike holds. The union says {3,700|out|total} are out in all, {820|out_sh|part} of them ours.

Morfa's offer of {2.7|offer|target} is not loved. "Tinplate got {2.6|tin_offer|total} without missing a shift," said galvaniser Huw Ellis, who has lost {£4,300|wages|total} in wages. He thinks the {190 jobs|jobs_sh|target} to go at Shotton were always the point; the company now speaks of {160|jobs_sh|target}.

A correction: our issue of 8 March said Morfa's aid would be {£21m|aid|target}. It was {£12m|aid|target} then.
=== Sterling Markets Daily | 2017-05-09
Morfa settles at {3.1 per cent|offer|total}

The longest steel dispute in Wales for {37 years|gap_years|total} ended last night after {112 days|days|total}. Members of the Furnace and Mill Union accepted by {64 per cent|vote_deal|total} a rise of {3.1 per cent|offer|total}, where Morfa began at {1.2|offer|target} and they at {4.5|demand|target}. There's {£900|lump|total} apiece besides.

Jobs: {540|jobs|total} go, {390|jobs_pt|part} in Port Talbot and {150|jobs_sh|part} at Shotton. {No one will be forced out|jobs_forced|target}; {612|jobs_vol|total} have asked to leave. Pensions are trimmed by {6 per cent|pension_cut|total}, not {15|pension_cut|target}.

At the end {2,950|out|total} were still on strike, said the company; union convenor Dilys Prothero has {3,500|out|total}. Morfa puts its costs at {£171m|loss_all|total}, or {£1.5m a day|loss_day|each}, softened by {£24m|aid|total} from Cardiff, {twice|aid_x|change} what was first on the table. Its shares closed at {138p|shares|total}, {eight pence short|share_gap|change} of where they stood on the strike's first night.

Furnace No 5 did go cold, in April. The repair bill is {£47m|furnace_cost|total}. At suppliers across the south {1,300 jobs|supply|total} hung on it, a Swansea economist reckons.
