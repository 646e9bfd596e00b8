# Banque Léopold (invented Brussels bank) and its rogue trader: losses revised, positions, shares, jobs, fine and new capital, 2011-2012
@ loss | cost | EUR | Banque Léopold | Brussels | key | Loss from the rogue trades
@ position | other:positions | EUR | trader | Brussels | key | Size of the trader's hidden positions
@ share_px | other:share price | EUR | Banque Léopold | Brussels | key | Banque Léopold's share price
@ share_fall | change_rate | % | Banque Léopold | Brussels | key | Fall of Banque Léopold's shares in a day
@ jobs_cut | jobs | people | Banque Léopold | Belgium | key | Jobs Banque Léopold cuts
@ fine | cost | EUR | Banque Léopold | Belgium | key | Belgian regulator's fine on Banque Léopold
@ capital | other:capital raised | EUR | Banque Léopold | Brussels | key | New capital Banque Léopold raises
@ ratio | share | % | Banque Léopold | Brussels | key | Banque Léopold's core capital ratio
@ profit | revenue | EUR | Banque Léopold | Brussels |  | Banque Léopold's quarterly result
@ profit_2010 | revenue | EUR | Banque Léopold | Brussels |  | Banque Léopold's profit in 2010
@ issue_px | other:share price | EUR | Banque Léopold | Brussels |  | Price of the new shares
@ new_shares | other:shares issued | count | Banque Léopold | Brussels |  | New shares issued
@ mcap | other:market value | EUR | Banque Léopold | Brussels |  | Market value of Banque Léopold
@ trades | other:trades | count | trader | Brussels |  | Unauthorised trades
@ fake | other:fictitious trades | count | trader | Brussels |  | Fictitious hedges entered
@ months | duration | days | trader | Brussels |  | How long the trades went unseen
@ alerts | other:alerts | count | control staff | Brussels |  | Alerts ignored by the bank
@ limit | other:positions | EUR | trading desk | Brussels |  | Limit of the desk
@ unwind | duration | days | Banque Léopold | Brussels |  | Time needed to close the positions
@ staff | participants | people | Banque Léopold | world |  | Employees of Banque Léopold
@ jobs_london | jobs | people | Banque Léopold | London |  | Jobs cut in London
@ jobs_bru | jobs | people | Banque Léopold | Brussels |  | Jobs cut in Brussels
@ fired | jobs | people | managers | Brussels |  | Managers dismissed
@ riv_share | change_rate | % | Crédit Meuse | Brussels |  | Fall of Crédit Meuse's shares
@ riv_profit | revenue | EUR | Crédit Meuse | Brussels |  | Crédit Meuse's quarterly profit
@ riv_jobs | jobs | people | Crédit Meuse | Belgium |  | Jobs cut by Crédit Meuse
@ riv_ratio | share | % | Crédit Meuse | Brussels |  | Crédit Meuse's core capital ratio
@ riv2_loss | cost | USD | Halden & Pryce | New York |  | Halden & Pryce's trading loss
@ riv2_fine | cost | USD | Halden & Pryce | New York |  | Fine on Halden & Pryce
@ riv2_jobs | jobs | people | Halden & Pryce | New York |  | Jobs cut by Halden & Pryce
@ kerv | cost | EUR | Société Générale 2008 | Paris |  | Société Générale's loss of 2008
@ barings | cost | GBP | Barings 1995 | London |  | Barings' loss of 1995
@ bonus | cost | EUR | trader | Brussels |  | The trader's bonus
@ salary | cost | EUR | trader | Brussels |  | The trader's yearly salary
@ bonus_pool | cost | EUR | Banque Léopold | Brussels |  | The bank's bonus pool
@ dividend | other:dividend | EUR | Banque Léopold | Brussels |  | Dividend per share
@ state | other:capital raised | EUR | Belgian state | Brussels |  | Share issue taken by the state
@ stake | share | % | Qatari fund | Brussels |  | Stake of the Qatari fund
@ index | change_rate | % | BEL 20 | Brussels |  | Movement of the BEL 20
@ outflow | other:withdrawals | EUR | clients | Brussels |  | Money withdrawn by private clients
@ jail | duration | days | trader | Brussels |  | Prison sentence
@ jail_asked | duration | days | trader | Brussels |  | Prison term asked for
@ damages | cost | EUR | trader | Brussels |  | Damages awarded against the trader
@ holders | participants | people | shareholders | Brussels |  | Shareholders suing
@ claim | cost | EUR | shareholders | Brussels |  | Damages sought by shareholders
@ cost_cut | cost | EUR | Banque Léopold | Brussels |  | Yearly savings planned
@ fine_all | cost | EUR | Banque Léopold | all regulators |  | Fines on Banque Léopold in all
@ riv_up | change_rate | % | Crédit Meuse | Brussels |  | Rise of Crédit Meuse's shares
@ outflow_days | duration | days | clients | Brussels |  | Days of client withdrawals
@ jobs_oth | jobs | people | Banque Léopold | elsewhere |  | Jobs cut outside Brussels and London
@ pool_cut | change_rate | % | bonus pool | Brussels |  | Cut of the bonus pool
@ share_since | change_rate | % | Banque Léopold | Brussels |  | Fall of the shares since the scandal
@ jobs_share | share | % | Banque Léopold | London |  | London's share of the job cuts
@ fine_half | change_rate | 1 | Banque Léopold | Belgium |  | Fine against the one sought
@ fine_uk | cost | GBP | Banque Léopold | Britain |  | British regulator's fine on Banque Léopold
@ capital_gap | other:capital shortfall | EUR | Banque Léopold | Brussels |  | Shortfall of the share issue
@ share_up | change_rate | % | Banque Léopold | Brussels |  | Rise of Banque Léopold's shares in a day
@ riv_fine | cost | EUR | Crédit Meuse | Brussels |  | Fine on Crédit Meuse in 2009
@ loss_panic | cost | EUR | Banque Léopold | Brussels |  | Part of the loss the bank caused
@ loss_paper | cost | EUR | trader | Brussels |  | Paper loss before the sale began
@ gain_2010 | revenue | EUR | trader | Brussels |  | What the trader made in 2010
@ protest | participants | people | employees | Brussels |  | Employees protesting at the court
@ jail_gap | duration | days | trader | Brussels |  | Prison sentence below the demand
@ repay | duration | days | trader | Brussels |  | Time to repay the damages
@ probe | cost | EUR | Banque Léopold | Brussels |  | Cost of the internal inquiry
=== Euro Markets Wire | 2011-10-13
Banque Léopold says lone trader lost it {1.4 billion euros|loss|total}

BRUSSELS, Oct 13 (EMW) - Belgium's Banque Léopold shocked markets on Thursday by disclosing a loss of {about 1.4 billion euros|loss|total} on unauthorised trades by a single dealer in equity index futures.

Its shares tumbled {17.2 percent|share_fall|change} to {11.35 euros|share_px|total}, taking rival Crédit Meuse {4.1 percent|riv_share|change} lower and the BEL 20 index {1.9 percent|index|change}. At the worst moment Léopold was down {21 percent|share_fall|change}.

The dealer, Joris Vancoillie, 33, was arrested at his flat in Etterbeek. The bank said he had built a position with a nominal value of {19 billion euros|position|total} behind fictitious hedges. His desk had a limit of {250 million|limit|target}. The trades went back {seven months|months|total}, chief executive Anne-Laure de Brouckère told a conference call; closing them took {three days|unwind|total}.

The loss will wipe out a third quarter that analysts had expected to yield {310 million|profit|target} of profit. The bank earned {1.1 billion|profit_2010|comparison} in 2010. Its core capital ratio drops to {8.3 percent|ratio|total} from {9.6|ratio|total}.

The affair ranks between Barings, which collapsed in 1995 after losing {827 million pounds|barings|comparison}, and Société Générale, which lost {4.9 billion euros|kerv|comparison} in 2008.
=== De Brusselse Koerier | 2011-10-15
The quiet man of the fourth floor

Colleagues remember that Joris Vancoillie ate at his desk and had not taken a holiday since March. In the light of {seven months|months|total} of forged entries, the second fact ought to have struck someone.

He earned {92,000 euros|salary|total} a year, plus {a bonus of 300,000|bonus|total} for 2010. A weekly printed "{3 million|bonus|total}"; its editors have apologised for the nought.

How large was the hole? On Thursday it was {1.4 billion|loss|total}. Yesterday the bank said {1.63 billion|loss|total}, because closing the last contracts had cost more. Traders in London spoke of {2 billion|loss|total}, and a deputy of the Green party, on the radio, of "{nineteen billion lost|loss|total}". He mistook for the loss the position, which was {19 billion|position|total} in nominal terms. Even the position is disputed: prosecutors have documents for {16.5|position|total}.

There were {74 alerts|alerts|total} from the Eurex exchange and the bank's own control room. All were answered, in a line, by Vancoillie himself.

On the Bourse yesterday Léopold fell by {a further 6.4 percent|share_fall|change} to {10.62|share_px|total}. That makes the bank worth {7.1 billion|mcap|total}. Crédit Meuse regained {2 percent|riv_up|change}. Private clients have taken out {640 million|outflow|total} in {two days|outflow_days|total}. {Three managers|fired|total} were sent home.
=== Banque Léopold S.A. | 2011-11-08
PRESS RELEASE - Third-quarter results and capital measures

Net result, third quarter: {EUR -1,382 million|profit|total} (third quarter 2010: {EUR +274 million|profit|comparison})
Loss on unauthorised trading, final: {EUR 1,671 million|loss|total} (announced on 14 October: {EUR 1,630 million|loss|total})
Maximum nominal exposure: {EUR 18.8 billion|position|total}, on 30 September
Unauthorised transactions: {1,142|trades|total}; fictitious offsetting entries: {947|fake|part}
Core Tier 1 ratio: {7.9%|ratio|total}; target for June 2012: {9.5%|ratio|target}

Capital. The Board proposes a rights issue of {EUR 2.2 billion|capital|target}, of {440 million new shares|new_shares|target} at {EUR 5.00|issue_px|target}, fully underwritten. The Qatari fund Al Sadd, which owns {6.1%|stake|total}, will subscribe to its part. No dividend is proposed for 2011 ({EUR 0|dividend|target} per share, after {EUR 0.80|dividend|comparison}).

Efficiency. The Bank will reduce its workforce by {2,400 positions|jobs_cut|target}: {1,500|jobs_bru|part} in Brussels, {600|jobs_london|part} in London and {300|jobs_oth|part} elsewhere. It employs {23,700 people|staff|total}. The measures will save {EUR 260 million|cost_cut|target} a year from 2013. The bonus pool is reduced by {70%|pool_cut|change} to {EUR 54 million|bonus_pool|target}.

The Bank rejects press reports of "{4,200 redundancies|jobs_cut|target}", a number which adds cuts already made in 2009.
=== City & Bourse (London) | 2011-11-09
Comment: Léopold passes the hat

The market gave its opinion in an hour. Shares in Banque Léopold sank {9.8 per cent|share_fall|change} yesterday to {€7.04|share_px|total}, {38 per cent|share_since|change} below the close of the day on which Joris Vancoillie became more than a name on a payroll ({€11.35|share_px|total}).

Asking for {€2.2bn|capital|target} is bold for a company valued at {€4.7bn|mcap|total}. In sterling, that's {£1.9bn|capital|target}. Analysts had reckoned with {€1.5bn|capital|target}. It will lift the core ratio from {7.9|ratio|total} to {about 9.7 per cent|ratio|target}, level with Crédit Meuse at {9.8|riv_ratio|total}, which, by the way, reported a profit of {€198m|riv_profit|total} for the quarter and will cut {350 jobs|riv_jobs|target}, the first in its history.

Loss? {€1.67bn|loss|total}, or {$2.3bn|loss|total} in a currency New York understands. Halden & Pryce, the American broker undone by a coffee desk this spring, lost {$1.9bn|riv2_loss|comparison}, let {3,100 people|riv2_jobs|comparison} go and paid {$150m|riv2_fine|comparison} to its regulator. That broker's {3,100|riv2_jobs|comparison} has been ascribed to Léopold by at least one newspaper. Léopold's number is {2,400|jobs_cut|target}, of which London's share is {600|jobs_london|part}: {one in four|jobs_share|part}.
=== Euro Markets Wire | 2012-01-24
Belgian watchdog fines Banque Léopold {30 million euros|fine|total}

BRUSSELS, Jan 24 (EMW) - Belgium's financial regulator fined Banque Léopold {30 million euros|fine|total} on Tuesday over control failures that allowed a trader to hide positions of {nearly 19 billion|position|total}, the heaviest penalty it has ever imposed but {half|fine_half|change} of what its investigators had sought, {60 million|fine|target}.

The bank, which lost {1.67 billion euros|loss|total}, said it wouldn't appeal. Britain's authority is expected to add a fine of {about 12 million pounds|fine_uk|target} of its own.

The regulator found that {91 alerts|alerts|total} had been ignored, rather than the {74|alerts|total} known earlier, and that the first forged hedge was entered {14 months|months|total}, not {seven|months|total}, before the discovery.

Léopold's rights issue in December raised {2.14 billion euros|capital|total}, {some 60 million|capital_gap|change} short of plan; {330 million|state|part} of it was taken up by the Belgian state's investment arm. The bank's core ratio was {9.4 percent|ratio|total} at year-end, it said.

Shares closed {2.7 percent|share_up|change} higher at {6.18 euros|share_px|total}. Job cuts have reached {1,050|jobs_cut|total} out of a planned {2,400|jobs_cut|target}, unions say. They fear the plan will grow to {3,000|jobs_cut|target}.

Crédit Meuse was fined {4 million|riv_fine|comparison} in 2009 in a smaller case.
=== De Brusselse Koerier | 2012-05-11
Prosecutor asks {six years|jail_asked|target}; Vancoillie: "The bank knew my {19 billion|position|total}"

Court room C, Thursday. "They say I hid it. You don't hide {nineteen billion|position|total}. You hide a bicycle." The presiding judge pointed out that, per the indictment, it was {18.8|position|total}. "Then {18.8|position|total}," said the accused.

The defence has the bank down for part of the loss. Of {1.671 billion|loss|total}, its expert stated, {no less than 420 million|loss_panic|part} came from the haste with which the futures were sold in {three days|unwind|total} of falling prices. On 10 October, before the sale began, the paper loss was {1.25 billion|loss_paper|total}.

He admits {850|fake|total} fictitious trades; the bank's list has {947|fake|total}. He says he made {43 million|gain_2010|comparison} for Léopold in 2010 in the same forbidden manner and was given {300,000 euros|bonus|total} for it.

Outside stood {some 200 employees|protest|total} with placards. Union leader Carine Baetens: {1,730 jobs|jobs_cut|total} gone so far, {610|jobs_london|part} of them in London, where the cut was supposed to be {600|jobs_london|target}. "He asked for {four years|jail_asked|target}, for us it's for life." The term she meant had been misreported by our website; it is {six|jail_asked|target}.

{Nine hundred shareholders|holders|total} claim {75 million|claim|target}.
=== Euro Markets Wire | 2012-09-28
Rogue trader jailed for {four years|jail|total}; Léopold back in profit

BRUSSELS, Sept 28 (EMW) - A Brussels court sentenced former Banque Léopold trader Joris Vancoillie to {four years|jail|total} in prison on Friday, {two|jail_gap|change} fewer than prosecutors had demanded, and ordered him to repay {1.25 billion euros|damages|total}, a sum his lawyer said would take him {13,000 years|repay|target}.

The judges held the bank answerable for {421 million|loss_panic|part} of the {1.671 billion|loss|total} loss.

In a separate statement Léopold said that it would finish with {2,650 jobs|jobs_cut|target} cut instead of {2,400|jobs_cut|target}, of which {2,310|jobs_cut|part} had gone by August. Staff numbered {21,400|staff|total}. Its own inquiry has cost {38 million|probe|total}.

Fines came to {44.9 million euros|fine_all|total} in total: {30 million|fine|part} in Belgium and {12 million pounds|fine_uk|part} in Britain, or {14.9 million euros|fine_uk|part}.

For the second quarter Léopold posted net profit of {121 million euros|profit|total}, against {226 million|riv_profit|total} at Crédit Meuse. The core capital ratio stood at {10.1 percent|ratio|total}; Crédit Meuse's was {10.6|riv_ratio|total}. The shares rose {1.2 percent|share_up|change} to {6.90 euros|share_px|total}. They traded at {13.71|share_px|comparison} on the eve of the scandal. In total {2.14 billion euros|capital|total} of new capital was raised.
