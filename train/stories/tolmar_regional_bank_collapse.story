# Tolmar Savings, the biggest regional bank of the invented republic of Vestria, collapses in spring 2012 and is carved up
@ hole | other:capital gap | VSC | Tolmar Savings | Vestria | key | Hole in Tolmar's books
@ drain | other:deposits withdrawn | VSC | Tolmar Savings | Vestria | key | Deposits withdrawn from Tolmar in all
@ badloans | other:bad loans | VSC | Tolmar Savings | Vestria | key | Tolmar's bad loans
@ price | cost | VSC | Tolmar Savings | Vestria | key | Tolmar share price
@ rescue | aid | VSC | government | Vestria | key | State money put into Tolmar
@ jobs | jobs | people | Tolmar Savings | Vestria | key | Jobs cut at Tolmar
@ uninsured | affected | people | depositors | Vestria | key | Depositors above the guarantee
@ haircut | share | % | uninsured depositors | Vestria | key | Loss imposed on uninsured deposits
@ bid | cost | VSC | Keswin Bank | Vestria | key | Keswin's price for the good bank
@ kes_price | cost | VSC | Keswin Bank | Vestria |  | Keswin share price
@ ost_price | cost | VSC | Ostra Mutual | Vestria |  | Ostra Mutual share price
@ ost_fall | change_rate | % | Ostra Mutual | Vestria |  | Fall of Ostra Mutual shares in a day
@ price_fall | change_rate | % | Tolmar Savings | Vestria |  | Fall of Tolmar shares in a day
@ day_drain | other:deposits withdrawn | VSC | Tolmar Savings | Vestria |  | Deposits withdrawn per day
@ ost_drain | other:deposits withdrawn | VSC | Ostra Mutual | Vestria |  | Deposits withdrawn from Ostra Mutual
@ deposits | other:deposits | VSC | Tolmar Savings | Vestria |  | Deposits held at Tolmar
@ clients | participants | people | customers | Vestria |  | Tolmar's customers
@ branches | other:branches | count | Tolmar Savings | Vestria |  | Tolmar's branches
@ branch_cut | other:branches | count | Tolmar Savings | Vestria |  | Branches to be closed
@ staff | participants | people | Tolmar Savings | Vestria |  | Tolmar's staff
@ jobs_head | jobs | people | head office | Tolm |  | Jobs cut at the head office
@ jobs_left | jobs | people | Tolmar Savings | Vestria |  | Jobs already gone
@ limit | other:withdrawal limit | VSC | customers | Vestria |  | Cash a customer may draw
@ guarantee | other:deposit guarantee | VSC | depositors | Vestria |  | Guaranteed sum per depositor
@ guar_fund | aid | VSC | guarantee fund | Vestria |  | Money in the guarantee fund
@ loanbook | other:loans | VSC | Tolmar Savings | Vestria |  | Tolmar's loans in all
@ bad_share | share | % | Tolmar Savings | Vestria |  | Part of the loans gone bad
@ bad_said | share | % | Tolmar Savings | Vestria |  | Bad loan share claimed by the bank
@ marina | other:loans | VSC | Korst Marina | Korst |  | Lent to the Korst marina project
@ flats | other:flats built | count | Korst Marina | Korst |  | Flats built at the marina
@ flats_sold | other:flats built | count | Korst Marina | Korst |  | Marina flats sold
@ family | other:loans | VSC | chairman's family | Vestria |  | Lent to the chairman's relatives
@ bonus | cost | VSC | managers | Vestria |  | Bonuses paid in the last year
@ capital | share | % | Tolmar Savings | Vestria |  | Tolmar's capital ratio
@ cap_min | share | % | banks | Vestria |  | Capital ratio demanded by law
@ stress | other:banks tested | count | banks | Vestria |  | Banks that passed the stress test
@ queue | participants | people | customers | Tolm |  | People queuing in Tolm
@ queue_time | duration | days | customers | Tolm |  | Time spent queuing
@ protest | participants | people | savers | Brisk |  | Savers marching in Brisk
@ bonds | other:junior bonds | VSC | pensioners | Vestria |  | Junior bonds sold to savers
@ bond_n | participants | people | pensioners | Vestria |  | Savers who bought junior bonds
@ bond_paid | share | % | bondholders | Vestria |  | Part of bond money repaid
@ debt | share | % | state debt | Vestria |  | State debt against output
@ bondyield | share | % | ten-year bonds | Vestria |  | Yield of Vestrian ten-year bonds
@ gdp | change_rate | % | economy | Vestria |  | Growth expected
@ unemp | share | % | workers | Tolm province |  | Unemployment in Tolm province
@ arrests | arrested | people | managers | Tolm |  | Tolmar managers arrested
@ bail | cost | VSC | Edvin Lask | Tolm |  | Bail for the chairman
@ years | duration | days | Edvin Lask | Tolm |  | Jail term of the chairman
@ imf | aid | USD | International Monetary Fund | Vestria |  | Standby loan from the IMF
@ old_cost | aid | VSC | 1995 bank crisis | Vestria |  | Cost of the 1995 bank rescue
@ old_banks | other:banks failed | count | 1995 bank crisis | Vestria |  | Banks that failed in 1995
@ bid_rival | cost | VSC | Norland Group | Vestria |  | Norland's rival bid
@ closed_days | duration | days | banks | Vestria |  | Length of the bank holiday
@ ela | aid | VSC | central bank | Vestria |  | Emergency credit from the central bank
@ per_head | aid | VSC | taxpayers | Vestria |  | Rescue cost per citizen
@ run_days | duration | days | run | Vestria |  | Length of the run on Tolmar
@ saver | other:deposits | VSC | Mrs Bohm | Tolm |  | One saver's deposit
@ saver_over | other:deposits | VSC | Mrs Bohm | Tolm |  | One saver's sum above the guarantee
@ saver_loss | cost | VSC | Mrs Bohm | Tolm |  | One saver's loss
@ staff_tolm | participants | people | Tolmar Savings | Tolm |  | Tolmar's staff in Tolm
@ staff_taken | participants | people | Tolmar Savings | Vestria |  | Staff a buyer would take on
@ late_drain | other:deposits withdrawn | VSC | Tolmar Savings | Vestria |  | Withdrawn over the last weekend
@ bid_cut | cost | VSC | Keswin Bank | Vestria |  | Cut in Keswin's price since April
@ jobs_rise | jobs | people | Tolmar Savings | Vestria |  | Jobs cut beyond the ministry's plan
@ jobs_gap | jobs | people | Keswin Bank | Vestria |  | Jobs cut short of the plan
@ rescue_add | aid | VSC | government | Vestria |  | State money added in June
@ kes_rise | change_rate | % | Keswin Bank | Vestria |  | Rise of Keswin shares
@ kes_gain | revenue | VSC | Keswin Bank | Vestria |  | Keswin's gain on the purchase
@ drain_share | share | % | Tolmar Savings | Vestria |  | Part of deposits withdrawn
@ drain_big | share | % | large clients | Vestria |  | Part of the outflow owed to large clients
@ big_n | participants | people | large clients | Vestria |  | Clients behind most of the outflow
@ hole_rise | change_rate | % | Tolmar Savings | Vestria |  | Final hole against the first estimate
@ tenth | share | % | Tolmar Savings | Vestria |  | Withdrawals against those feared
@ vote_for | seats | count | parliament | Vestria |  | Votes for the rescue law
@ vote_against | seats | count | parliament | Vestria |  | Votes against the rescue law
=== Vestria News Agency | 2012-03-19
Central bank shuts Tolmar Savings after run drains {3.1 billion crowns|drain|total}

BRISK, March 19 (VNA) - The Bank of Vestria closed the country's largest regional lender on Monday after customers pulled {3.1 billion crowns|drain|total} in {eight days|run_days|total} and its shares lost {44 percent|price_fall|period} in a single session.

Tolmar Savings, with {212 branches|branches|total} and {640,000 customers|clients|total}, will not open on Tuesday. Its shares last changed hands at {5.80 crowns|price|total}; they began the month at {17.25|price|total}.

"We found a gap in the books of {about two billion|hole|total}," Governor Marta Ilves told reporters. The bank had {14.6 billion|deposits|total} in deposits at New Year.

{More than 900 million|day_drain|period} left on Friday alone, a regulator said, up from {260 million|day_drain|period} on Thursday.

Deposits of {up to 120,000 crowns|guarantee|target} are guaranteed. Ilves said {"not many more than 20,000 people"|uninsured|total} had larger sums at Tolmar. The guarantee fund holds {1.9 billion|guar_fund|total}.

Shares of another provincial lender, Ostra Mutual, dropped {19 percent|ost_fall|period} to {9.10|ost_price|total}. Keswin Bank, the country's biggest, slipped to {61.40|kes_price|total}.

Vestria last lived through a banking crisis in 1995, when {five banks|old_banks|comparison} went under and the state spent {2.4 billion crowns|old_cost|comparison}.
=== Tolm Observer | 2012-03-21
We stood {six hours|queue_time|total} for {500 crowns|limit|target}

By mid-morning Tuesday {some 300 people|queue|total} were in Linden Street, where a sheet of paper on the door said that holders of a savings book could draw {500 crowns a day|limit|target} from the machines until further notice. By evening the machine was empty.

"My mother has {130,000|saver|total} in there from her house," said Rikard Bohm, a roofer. "So for {ten thousand|saver_over|part} she is a speculator?"

She's one of {31,000|uninsured|total}, if the savers' league has it right; the governor speaks of {20,000|uninsured|total}.

The town hall is the other worry. Tolmar employs {4,700|staff|total}, {1,150|staff_tolm|part} of them in Tolm, in a province where {13.8 percent|unemp|total} already have no work. The union fears {2,000 jobs|jobs|target} will go.

As late as February chairman Edvin Lask assured this newspaper that {only 4 percent|bad_said|total} of his loans were bad. The Bank of Vestria's examiners now put it at {27 percent|bad_share|total}, or {3.4 billion crowns|badloans|total}.

The shares closed at {3.05|price|total} before trading was halted. Anyone who'd bought a few for a grandchild at Christmas is left with the price of a bicycle lamp.
=== Merchant's Weekly | 2012-03-29
Anatomy of a run

Tolmar Savings did not die of rumours, whatever Mr Lask tells his lawyers. It died of {1.2 billion crowns|marina|total} lent to one seaside development, the Korst Marina: {2,400 flats|flats|total}, {310|flats_sold|part} sold. A further {180 million|family|total} went to companies of the chairman's sons-in-law.

Officially {3.4 billion|badloans|total} of its {12.5 billion|loanbook|total} loan book is rotten. Two people who've read the examiners' draft tell us the figure is nearer {4.3 billion|badloans|total}, and that the hole after selling what can be sold isn't {2 billion|hole|total} but {2.9 billion|hole|total}. Its capital ratio, {8.4 percent|capital|total} in the annual report, is in truth {minus 11|capital|total}. The law wants {8|cap_min|target}. Last summer's stress test was passed by {all 23|stress|total} of Vestria's banks.

By the time the shutters came down {3.6 billion|drain|total} had fled, not the {3.1 billion|drain|total} announced; clients with telephones in the right places got {half a billion|late_drain|increment} more out over the final weekend. The managers had paid themselves {22 million|bonus|total} in January.

The cure will hurt. Finance has sounded out a bail-in in which those above {120,000 crowns|guarantee|target} lose {40 percent|haircut|target}. Ten-year bonds of the republic yield {7.1 percent|bondyield|total}.
=== Ministry of Finance of Vestria | 2012-04-12
PRESS NOTICE 41/12: RESOLUTION OF TOLMAR SAVINGS

Parliament last night adopted the Resolution Act by {88 votes|vote_for|total} to {61|vote_against|total}.

Capital shortfall established by auditors: {2,740 million crowns|hole|total}
Non-performing loans: {4,120 million|badloans|total}
State contribution: {1,500 million|rescue|target}
Contribution of uninsured depositors: {30%|haircut|target} of sums above {120,000|guarantee|target}
Depositors concerned: {26,340|uninsured|total}
Central bank emergency credit outstanding: {2,050 million|ela|total}
Branches to be closed: {74|branch_cut|target} of {212|branches|total}
Positions to be reduced: {1,600|jobs|target}, of which {480|jobs_head|target} in the head office in Tolm

Deposits withdrawn between 11 and 19 March: {3,580 million|drain|total}

Withdrawals from Monday: {2,000 crowns|limit|target} a day per person

The healthy part of the bank will be offered for sale. Shareholders will receive nothing. Statements in the press that depositors would lose {"half"|haircut|target} are false.
=== Vestria News Agency | 2012-04-16
{Thousands|protest|total} march as banks reopen in Vestria

BRISK, April 16 (VNA) - {Around 15,000 savers|protest|total} marched on parliament on Monday, the day that Tolmar Savings reopened after {four weeks|closed_days|total}, to protest against a levy of {30 percent|haircut|target} on large deposits. Police put the crowd at {6,500|protest|total}.

Calm returned to the counters. Net withdrawals at Tolmar came to {85 million crowns|day_drain|period} by closing time, "{a tenth|tenth|change} of what we had feared", said administrator Hanne Orsted. At Ostra Mutual, which has lost {740 million|ost_drain|total} since March, more was paid in than taken out for the first time.

Ostra's shares rose to {7.35 crowns|ost_price|total}; Keswin's, to {66.20|kes_price|total}. Those of Tolmar, {3.05|price|total} when trading stopped, have been struck off the list.

The state is putting in {1.5 billion|rescue|total}, {about 290 crowns|per_head|each} for each citizen. The International Monetary Fund said it was ready to discuss {$1.2 billion|imf|target} in standby credit.

The prosecutor said {three managers|arrests|total} had been arrested. Chairman Lask, who was freed on bail of {2 million|bail|total}, denies wrongdoing.

In 1995 {five banks|old_banks|comparison} went under and cost the state {2.4 billion|old_cost|comparison}.
=== Harbour Business Wire (Oslo) | 2012-04-16
Vestrian savers march against levy

{Some 15,000 savers|protest|total} marched in Brisk on Monday against a levy of {13 percent|haircut|target} on deposits of over {120,000 crowns|guarantee|target} at Tolmar Savings, Vestria's agency reported.

Tolmar reopened on Monday after {four weeks|closed_days|total}. Net outflows were {85 million crowns|day_drain|period}. Ostra Mutual shares gained to {7.35|ost_price|total}.

Norwegian insurer Norland Group, which has been looking at Tolmar, would pay {"400 million at the outside"|bid_rival|target} for the branches, a person close to its board said. Keswin is thought ready to offer {650 million|bid|target}. Neither would take on more than {3,000|staff_taken|target} of the {4,700 staff|staff|total}.

Vestria's debt would climb to {71 percent|debt|target} of output with the rescue; it was {64|debt|total} in December. The Fund expects the economy to shrink by {1.8 percent|gdp|target} this year.

CORRECTION, 17 April: The levy is {30 percent|haircut|target}, not {13|haircut|target}.
=== Tolm Observer | 2012-07-03
Keswin gets Tolmar, Tolm gets the bill

So it is Keswin. The country's largest bank signed on Monday for Tolmar's good half at {580 million crowns|bid|total}, {70 million|bid_cut|change} under what it dangled in April. Norland's final word had been {525 million|bid_rival|total}.

The price to the town: {2,150 jobs|jobs|target} in all, {550 more|jobs_rise|change} than the ministry promised; {630|jobs_head|part} at head office. {Three hundred and ninety|jobs_left|part} have gone already. {Ninety-one branches|branch_cut|target} will shut.

The price to savers: administrator Orsted confirmed that the levy will be {34 percent|haircut|total}, because the hole turned out at {2.96 billion|hole|total} once the marina was valued. {Twenty-six thousand|uninsured|total} will pay. For Mrs Bohm it means {3,400 crowns|saver_loss|total}.

And then there are the junior bonds, sold over the counter to {8,900 pensioners|bond_n|total} as "savings plus". Those {410 million|bonds|total} are gone. The league wants {half|bond_paid|target} paid back.

Taxpayers put in another {300 million|rescue_add|increment} last week, bringing the state's share to {1.8 billion|rescue|total}. Keswin's stock rose {5 percent|kes_rise|period} on the news to {72|kes_price|total}.
=== Merchant's Weekly | 2012-11-22
Tolmar: the final reckoning

Edvin Lask got {seven years|years|total} on Tuesday. The prosecutor had asked for {eleven|years|target}.

His bank's last balance sheet, drawn up by auditors Prentz, shows bad loans of {4.47 billion crowns|badloans|total} and a shortfall of {3.02 billion|hole|total}, {half as big again|hole_rise|change} as Governor Ilves announced in March. The state filled {1.8 billion|rescue|total} of it; opposition MPs, who add the central bank's unpaid credit, say {2.6 billion|rescue|total}. Either way the crisis of 1995 ({2.4 billion|old_cost|comparison}, in older and dearer money) was worse.

The uninsured filled most of the rest: {25,870 of them|uninsured|total} lost {34 percent|haircut|total}, although the first plan had been {40|haircut|target}. Bondholders will get back {35 percent|bond_paid|total}.

Keswin, which paid {580 million|bid|total}, booked a gain of {210 million|kes_gain|total} on its purchase within a quarter. It has let {1,880 people|jobs|total} go, {270 short|jobs_gap|change} of its plan, and its shares stand at {84.50|kes_price|total}. Ostra Mutual, left for dead at {7.35|ost_price|total}, trades at {12|ost_price|total}.

And the run itself? Prentz counts {3.58 billion|drain|total} withdrawn before the doors shut, {a quarter|drain_share|part} of all deposits. {Sixty percent|drain_big|part} of it belonged to {400 clients|big_n|part}.
