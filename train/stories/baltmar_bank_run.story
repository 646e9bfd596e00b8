# Depositors in the invented Baltic republic of Lethara empty Baltmar Banka; the state takes it over and a second bank wobbles
@ withdrawn | other:deposits withdrawn | EUR | Baltmar Banka | Lethara | key | Money withdrawn from Baltmar since the run began
@ withdrawn_day | other:deposits withdrawn | EUR | Baltmar Banka | Lethara |  | Money withdrawn from Baltmar in a day
@ deposits | other:deposits held | EUR | Baltmar Banka | Lethara | key | Deposits held at Baltmar
@ atm_cap | other:withdrawal limit | EUR | Baltmar Banka | Lethara | key | Daily cash limit per customer
@ share_price | other:share price | EUR | Baltmar Banka | Oskava | key | Baltmar share price
@ share_fall | change_rate | % | Baltmar Banka | Oskava |  | Fall of Baltmar's share price in a day
@ ela | aid | EUR | National Bank | Baltmar Banka | key | Emergency central bank credit to Baltmar
@ capital | aid | EUR | state | Baltmar Banka | key | Capital the state puts into Baltmar
@ customers | other:customer count | people | Baltmar Banka | Lethara | key | Customers of Baltmar
@ bad_loans | share | % | Baltmar Banka | Lethara | key | Share of Baltmar's loans gone bad
@ guarantee | other:insured deposit | EUR | deposit guarantee | Lethara |  | Deposits insured per person
@ above_guarantee | share | % | Baltmar deposits | Lethara |  | Share of deposits above the insured limit
@ fund | other:fund assets | EUR | guarantee fund | Lethara |  | Assets of the deposit guarantee fund
@ branches | other:branch count | count | Baltmar Banka | Lethara |  | Branches of Baltmar
@ branches_shut | other:branches shut | count | Baltmar Banka | Lethara |  | Branches closed during the run
@ branches_cut | other:branches shut | count | Baltmar Banka | Lethara |  | Branches to close for good
@ atms_empty | other:machines empty | count | Baltmar Banka | Lethara |  | Cash machines out of money
@ queue_fisk | participants | people | queue | Fisk Square |  | People queueing at the Fisk Square branch
@ queue_tarn | participants | people | queue | Tarnva |  | People queueing at the Tarnva branch
@ rumour_views | other:message views | count | rumour message | Lethara |  | Views of the rumour message
@ arrested | arrested | people | rumour suspects | Lethara |  | People arrested over the rumour
@ arrested_tarn | arrested | people | queue | Tarnva |  | People arrested in the Tarnva scuffle
@ hurt_tarn | injured | people | queue | Tarnva |  | People hurt in the Tarnva scuffle
@ union_withdrawn | other:deposits withdrawn | EUR | Union Credit | Lethara |  | Money withdrawn from Union Credit
@ union_price | other:share price | EUR | Union Credit | Oskava |  | Union Credit share price
@ union_deposits | other:deposits held | EUR | Union Credit | Lethara |  | Deposits held at Union Credit
@ union_fall | change_rate | % | Union Credit | Oskava |  | Fall of Union Credit's shares
@ staff | participants | people | Baltmar staff | Lethara |  | Employees of Baltmar
@ job_cuts | jobs | people | Baltmar staff | Lethara |  | Jobs Baltmar will cut
@ capital_ratio | share | % | Baltmar Banka | Lethara |  | Capital ratio of Baltmar
@ capital_ratio_min | share | % | Baltmar Banka | Lethara |  | Lowest capital ratio allowed
@ state_stake | share | % | state | Baltmar Banka |  | State's stake in Baltmar after the rescue
@ old_owners | share | % | old shareholders | Baltmar Banka |  | Stake left to the old shareholders
@ bond_cut | share | % | junior bonds | Baltmar Banka |  | Loss put on junior bondholders
@ bonds | other:debts owed | EUR | junior bonds | Baltmar Banka |  | Junior bonds of Baltmar outstanding
@ gdp_share | share | % | rescue | Lethara |  | Rescue's cost as a share of output
@ debt_ratio | share | % | public debt | Lethara |  | Public debt as a share of output
@ market_share | share | % | Baltmar Banka | Lethara |  | Baltmar's share of the country's deposits
@ loss | revenue | EUR | Baltmar Banka | Lethara |  | Loss Baltmar reported
@ kortus_loans | other:loans made | EUR | Kortus Timber | Baltmar Banka |  | Loans Baltmar made to Kortus Timber
@ transfer_cap | other:transfer limit | EUR | Baltmar Banka | Lethara |  | Daily limit on transfers abroad
@ cash_flown | other:cash flown in | EUR | National Bank | Oskava |  | Banknotes flown in
@ flights | equipment | count | cash flights | Oskava |  | Planes bringing banknotes
@ inflow | other:deposits returned | EUR | Baltmar Banka | Lethara |  | Money paid back in after the rescue
@ rock_day | other:deposits withdrawn | GBP | Northern Rock | Britain |  | Money withdrawn from Northern Rock in a day
@ sund_cost | cost | EUR | Sund Bank | Lethara |  | Cost of the Sund Bank rescue
@ hours_wait | duration | days | queue | Fisk Square |  | Time spent queueing
@ own_savings | other:savings | EUR | customers | Lethara |  | Savings of customers interviewed
@ withdrawn_share | share | % | Baltmar deposits | Lethara |  | Share of deposits withdrawn
@ capital_rise | aid | EUR | state | Baltmar Banka |  | Rise of the capital over the plan
@ adult_share | share | % | Baltmar customers | Lethara |  | Adults who bank with Baltmar
@ run_days | duration | days | bank run | Baltmar Banka |  | Length of the run
@ ela_repaid | cost | EUR | Baltmar Banka | National Bank |  | Emergency credit repaid
@ per_customer | cost | EUR | rescue | Lethara |  | Rescue cost per customer
@ profit_quarter | revenue | EUR | Baltmar Banka | Lethara |  | Quarterly profit of Baltmar
@ left_share | share | % | Baltmar customers | Lethara |  | Share of customers who left
@ kortus_back | revenue | EUR | Kortus Timber | Baltmar Banka |  | Money recovered from Kortus Timber
@ deposit_rate | other:interest rate | % | Baltmar Banka | Lethara |  | Interest on Baltmar's one-year deposits
@ union_rate | other:interest rate | % | Union Credit | Lethara |  | Interest on Union Credit's deposits
@ withdrawn_channel | share | % | withdrawals | Baltmar Banka |  | Share withdrawn by phone or internet
@ big_leavers | other:companies | count | companies | Lethara |  | Companies that withdrew before the cap
@ towns_leavers | other:municipalities | count | municipalities | Lethara |  | Municipalities that withdrew before the cap
@ vote_yes | seats | count | parliament | Oskava |  | Votes for the rescue law
@ vote_no | seats | count | parliament | Oskava |  | Votes against the rescue law
=== Oskava Evening Post | 2013-10-15
Queues round Fisk Square as savers want their money "now, in notes"

By half past seven there were already {sixty or seventy people|queue_fisk|total} outside the Baltmar branch on Fisk Square. At noon a policeman gave up counting at {400|queue_fisk|total}.

Most had the same thing on their phones: a message, forwarded and forwarded again, saying the country's third-largest lender would "not open on Wednesday". By evening it had been seen {1.3 million times|rumour_views|total}, which in Lethara is nearly everybody.

"I have {18,000|own_savings|each} in there. That is the roof of my house," said Milda Terask, 61, who had waited {four hours|hours_wait|total}.

The bank called the message "malicious nonsense" and said its {94 branches|branches|total} would trade as normal. It did not say how much had gone. People familiar with the matter put Tuesday's withdrawals at {€140 million|withdrawn_day|period}, on top of {€65 million|withdrawn_day|period} on Monday; that would be {about five percent of deposits|withdrawn_share|part}.

{Twenty-three cash machines|atms_empty|total} in the capital ran dry.

On the stock exchange Baltmar lost {31 percent|share_fall|change} to close at {€2.14|share_price|total}. Rival Union Credit ended {6 percent lower|union_fall|change} at {€7.90|union_price|total}.

Savings of up to {€100,000 a head|guarantee|target} are insured. The catch, as one man in the queue loudly explained, is that the guarantee fund holds {only €210 million|fund|total} and Baltmar alone has {€4.1 billion|deposits|total} of other people's money.
=== LNA | 2013-10-16
Lethara caps Baltmar withdrawals at {€200 a day|atm_cap|target}

OSKAVA (LNA) - The National Bank of Lethara imposed a daily limit of {200 euros per customer|atm_cap|target} on withdrawals from Baltmar Banka on Wednesday and opened {a 400 million euro emergency credit line|ela|total} to the lender after savers pulled out {more than 330 million|withdrawn|total} in {three days|run_days|total}.

Transfers abroad are limited to {5,000 euros|transfer_cap|target}, Governor Aurel Vintsen said.

"Baltmar is solvent. What it lacks is paper," Vintsen told a news conference. {Two aircraft|flights|total} carrying {180 million euros in banknotes|cash_flown|total} landed at Oskava overnight.

Trading in Baltmar shares was halted at {1.37 euros|share_price|total}, down from {3.10|share_price|total} on Friday. Union Credit fell to {7.02|union_price|total}.

The bank serves {410,000 customers|customers|total}, {a third|adult_share|part} of the adult population. It had {4.1 billion euros in deposits|deposits|total} at the end of September, of which {some 38 percent|above_guarantee|part} belong to people or firms holding more than the insured {100,000|guarantee|target}.

Police arrested {two men|arrested|total} in the port town of Tarnva suspected of starting the rumour. In the same town {a woman was slightly hurt|hurt_tarn|total} when a queue of {about 150|queue_tarn|total} pushed through the doors of a branch.

Analysts have worried about Baltmar since August, when it disclosed that {14 percent of its loans|bad_loans|part} were not being serviced, and a half-year loss of {52 million euros|loss|total}.
=== Radio Marja, morning programme | 2013-10-17
TRANSCRIPT: "Is my money gone?"

PRESENTER: Day four. Our economics editor Johan Pell is here. How bad is it?

PELL: The number I've been given this morning is {three hundred and ninety million|withdrawn|total}. That's since Monday. Yesterday alone it was {a hundred and eighty|withdrawn_day|period}, in spite of the cap, because the cap only came in at two in the afternoon.

PRESENTER: And the central bank's {four hundred|ela|total}?

PELL: Used up. They've raised it to {seven hundred and fifty million|ela|total}. And the limit at the machine goes down, from {two hundred|atm_cap|target} to {a hundred and twenty euros|atm_cap|target}, from noon.

PRESENTER: Let me read you a text. Liisa in Harn: "I keep {nine thousand|own_savings|each} with Union Credit, should I move it?"

PELL: Union Credit says it has lost {eighty-five million|union_withdrawn|total} of its {five point two billion|union_deposits|total}. That's nothing. I'd leave it. Under {a hundred thousand|guarantee|target} you're covered whatever happens.

PRESENTER: People remember Sund Bank.

PELL: In '98, yes, which cost the state {three hundred and twenty million|sund_cost|comparison} in today's money. And the pictures look like Northern Rock in Britain six years ago, {a billion pounds|rock_day|comparison} out in one day.

PRESENTER: Baltmar has closed branches?

PELL: {Sixty-one|branches_shut|part} of its {ninety-four|branches|total} are shut today, some for want of cash, some for want of glass. In Tarnva there were {five arrests|arrested_tarn|total} last night and {three people|hurt_tarn|total} were treated for cuts.
=== Nordhaven Financial | 2013-10-18
Why Baltmar broke

The rumour was false, but it fell on dry wood. When the National Bank's inspectors opened Baltmar's books on Thursday they found that not {14 per cent|bad_loans|part} of its lending was impaired, as the August accounts claimed, but {22 per cent|bad_loans|part}. {EUR 390m|kortus_loans|part} had gone to a single borrower, the sawmill group Kortus Timber, whose owner sat on the bank's board until the spring.

Take the write-downs and the capital ratio drops to {3.1 per cent|capital_ratio|total}. The law asks for {8|capital_ratio_min|target}.

A buyer was sought. None was found at {84 cents a share|share_price|total}, the price at which a few thousand shares changed hands in Oskava before the listing was suspended for good. The market value of the thing is now less than the cash its customers took home on Wednesday.

How much have they taken in all? The finance ministry speaks of {€0.8bn|withdrawn|total}; two bankers involved in the talks say {€880m|withdrawn|total}. Either way, deposits are down to {some €3.3bn|deposits|total} and the central bank has lent {€750m|ela|total} against collateral that no one else would touch.

Hence the plan to be put to parliament at the weekend: {€580m of fresh capital|capital|target}, {90 per cent|state_stake|target} of the shares for the state, and losses for the holders of {€160m of junior bonds|bonds|total}, who would forfeit {60 per cent|bond_cut|target}.

It amounts to {2.9 per cent of output|gdp_share|total}. Public debt, at {41 per cent|debt_ratio|total}, can bear it. Baltmar has {11 per cent|market_share|total} of the country's deposits, so the alternative was worse.
=== National Bank of Lethara | 2013-10-21
STATEMENT ON THE RESOLUTION OF BALTMAR BANKA A.S.

1. The Saeima on 20 October adopted the Bank Resolution Act by {68 votes|vote_yes|total} to {27|vote_no|total}. Baltmar Banka passed into public ownership at 23:00.

2. Key data (close of business, 18 October)
Customer deposits: {EUR 3,214 million|deposits|total}
Net outflow 14-18 October: {EUR 907 million|withdrawn|total}
Largest outflow in a day (17 October): {EUR 212 million|withdrawn_day|period}
Number of depositors: {412,300|customers|total}
Emergency liquidity drawn: {EUR 820 million|ela|total}
Non-performing exposures: {22.4 per cent|bad_loans|part}
Common equity ratio before recapitalisation: {2.8 per cent|capital_ratio|total}
Assets of the Deposit Guarantee Fund: {EUR 213 million|fund|total}

3. The State will subscribe capital of {EUR 640 million|capital|target}, {EUR 60 million more|capital_rise|change} than foreseen, and will hold {93 per cent|state_stake|target}. Existing shareholders retain {7 per cent|old_owners|target}.

4. All deposits are protected in full, including amounts above {EUR 100,000|guarantee|target}.

5. Withdrawals are limited to {EUR 400 per day|atm_cap|target} from 22 October. The limit will be reviewed weekly. The restriction on transfers is raised to {EUR 20,000|transfer_cap|target}.

6. Branches open on 22 October: all except {four|branches_shut|part} where premises were damaged.

Governor A. Vintsen: "Nobody has lost a deposit and nobody will."
=== Oskava Evening Post | 2013-10-23
Quiet on Fisk Square: some even bring it back

The crash barriers were still there on Wednesday but there was hardly anyone to hold back. {A dozen pensioners|queue_fisk|total}, a television crew, a dog.

Baltmar, now the taxpayer's, took in {€46 million|inflow|total} on the first two days after reopening and paid out {€31 million|withdrawn_day|period}. Milda Terask, whom this newspaper met last week, returned her {18,000|own_savings|each} in the same supermarket bag. "The wardrobe is no better," she said.

The {€400 limit|atm_cap|target} is to go by Monday. {One hundred and twenty million|ela_repaid|part} of the National Bank's credit has been repaid, leaving {€700 million|ela|total}.

But the bill for staff is arriving. The new chief executive, Ilze Marrand, told unions that {620|job_cuts|target} of the bank's {2,350 employees|staff|total} would go and that {thirty branches|branches_cut|target} would never reopen. The union had feared {900|job_cuts|target}.

At Union Credit the fright is over as well: its shares are back at {€7.65|union_price|total} and it says that {some €110 million|union_withdrawn|total} left in the bad week, much of which has returned.

The {two Tarnva men|arrested|total} accused of the message were freed yesterday. It turns out they had merely passed it on, along with {1.3 million|rumour_views|total} others.

And the cost? {Six hundred and forty million|capital|total} for {410,000 customers|customers|total} comes to {a little over 1,500 euros each|per_customer|each}. Every one of them, it seems, has an opinion on where it went.
=== Nordhaven Financial | 2014-03-27
Lethara's nationalised lender back in black, barely

Baltmar Banka, rescued by the Letharan state in October after {a five-day run|run_days|total}, on Thursday reported a quarterly profit of {€3m|profit_quarter|total} and said it had repaid all but {€90m|ela|total} of its central bank credit.

Deposits stood at {€3.6bn|deposits|total}, against {€3.2bn|deposits|total} on the day of the takeover and {€4.1bn|deposits|total} before it. The bank counts {371,000 customers|customers|total}, so that {roughly a tenth|left_share|part} left for good.

Bad loans have risen to {24 per cent of the book|bad_loans|part}, which chief executive Ilze Marrand called "the peak". She wants the ratio {below 15|bad_loans|target} by the end of next year. Recoveries from Kortus Timber, which owed {€390m|kortus_loans|part}, have so far come to {€12m|kortus_back|part}.

The payroll is down to {1,760|staff|total}. {Thirty-three branches|branches_cut|total} have been closed.

The European Commission is still examining whether the {€640m injection|capital|total} was proper; rivals complain that a bank with {93 per cent|state_stake|total} state ownership is paying {2.75 per cent|deposit_rate|total} on one-year deposits when Union Credit pays {1.9|union_rate|total}.

An inquiry report last week found that {€907m|withdrawn|total} had been withdrawn in {the five days|run_days|total}, {two-thirds|withdrawn_channel|part} of it by telephone and internet rather than in the queues that made the television news. It also found that {1,140 companies|big_leavers|part} and {36 municipalities|towns_leavers|part} had got out before the {€200|atm_cap|target} cap was announced.
