# A Danish group and an American buyout fund bid against each other for Ardlow, a Yorkshire maker of laboratory instruments
@ corvane_bid | other:offer per share | GBP | Corvane | Ardlow | key | Corvane's offer per Ardlow share
@ pell_bid | other:offer per share | GBP | Pell Street | Ardlow | key | Pell Street's offer per Ardlow share
@ ardlow_price | other:share price | GBP | Ardlow | London | key | Ardlow share price
@ corvane_value | cost | GBP | Corvane | Ardlow | key | Value of Corvane's offer for Ardlow
@ pell_value | cost | GBP | Pell Street | Ardlow | key | Value of Pell Street's offer for Ardlow
@ accept_corvane | share | % | Corvane | Ardlow shares | key | Ardlow shares backing Corvane's offer
@ pell_stake | share | % | Pell Street | Ardlow shares |  | Pell Street's own stake in Ardlow
@ staff | participants | people | Ardlow | world | key | Employees of Ardlow
@ staff_harrogate | participants | people | Ardlow | Harrogate | key | Ardlow employees in Harrogate
@ family | share | % | Ardley family | Ardlow shares |  | Stake of the founding family
@ premium | change_rate | % | Corvane offer | Ardlow |  | Corvane's premium over the undisturbed price
@ price_rise | change_rate | % | Ardlow shares | London |  | Rise of Ardlow's shares in a day
@ corvane_price | other:share price | DKK | Corvane | Copenhagen |  | Corvane share price
@ corvane_fall | change_rate | % | Corvane shares | Copenhagen |  | Fall of Corvane's shares in a day
@ corvane_debt | other:debts owed | DKK | Corvane | Denmark |  | Corvane's debt after the deal
@ corvane_ratio | other:debt ratio | times | Corvane | Denmark |  | Corvane's debt as a multiple of earnings
@ corvane_sales | revenue | DKK | Corvane | Denmark |  | Corvane's yearly sales
@ corvane_staff | participants | people | Corvane | Denmark |  | Employees of Corvane
@ savings | revenue | GBP | Corvane | Ardlow |  | Yearly savings Corvane expects
@ revenue | revenue | GBP | Ardlow | world |  | Ardlow's yearly revenue
@ profit | revenue | GBP | Ardlow | world |  | Ardlow's operating profit
@ pension_gap | other:pension deficit | GBP | Ardlow | Britain |  | Deficit of Ardlow's pension scheme
@ pension_pay | cost | GBP | Pell Street | Ardlow |  | Money Pell Street would put in pensions
@ pension_pay_corvane | cost | GBP | Corvane | Ardlow |  | Money Corvane would put in pensions
@ pensioners | affected | people | pension scheme | Britain |  | Members of the pension scheme
@ job_cuts | jobs | people | Corvane | Harrogate |  | Jobs Corvane would cut in Harrogate
@ job_fear | share | % | union | Harrogate |  | Share of the site the union fears for
@ job_pledge | duration | days | Pell Street | Harrogate |  | Time Pell Street promises to keep the works
@ job_pledge_corvane | duration | days | Corvane | Harrogate |  | Time Corvane promises to keep the works
@ petition | participants | people | petition | Harrogate |  | Signatures on the petition
@ rally | participants | people | rally | Harrogate |  | People at the Harrogate rally
@ break_fee | cost | GBP | Ardlow | Corvane |  | Break fee owed to Corvane
@ dividend | other:dividend | GBP | Ardlow | London |  | Dividend Ardlow shareholders keep
@ multiple | other:earnings multiple | times | Ardlow | world |  | Price as a multiple of earnings
@ tessaro_multiple | other:earnings multiple | times | Tessaro | Italy |  | Multiple paid for Tessaro
@ first_approach | other:offer per share | GBP | Pell Street | Ardlow |  | Pell Street's offer two years ago
@ threshold | share | % | scheme | Ardlow shares |  | Acceptance needed for the takeover
@ fund_size | other:fund assets | USD | Pell Street | New York |  | Money in Pell Street's fund
@ hedge_stake | share | % | hedge funds | Ardlow shares |  | Ardlow shares held by hedge funds
@ fees | cost | GBP | advisers | London |  | Fees of the advisers
@ chief_pay | revenue | GBP | Ardlow chief | London |  | What the chief executive would gain
@ sites | other:sites | count | Ardlow | world |  | Sites of Ardlow
@ bid_gap | other:offer per share | GBP | rival bids | Ardlow |  | Gap between the rival bids
@ tessaro_cuts | jobs | people | Tessaro | Turin |  | Jobs cut at Tessaro
@ accept_soft | share | % | letters of intent | Ardlow shares |  | Letters of intent among Corvane's backing
@ corvane_critics | share | % | pension funds | Corvane shares |  | Corvane shares held by its critics
@ critics | other:funds | count | pension funds | Corvane |  | Pension funds protesting at Corvane
@ corvane_slide | change_rate | % | Corvane shares | Copenhagen |  | Fall of Corvane's shares since the bid
@ pell_avg | other:share price | GBP | Pell Street | Ardlow |  | Average price Pell Street paid
@ pell_profit | revenue | GBP | Pell Street | Ardlow |  | Pell Street's profit on its stake
@ price_fall | change_rate | % | Ardlow shares | London |  | Fall of Ardlow's shares in a day
@ jobs_floor | jobs | people | Corvane | Harrogate |  | Jobs Corvane must keep in Harrogate
@ staff_swindon | participants | people | Ardlow | Swindon |  | Ardlow employees in Swindon
@ pell_loan | other:debts owed | GBP | Pell Street | Ardlow |  | Debt Pell Street would load on Ardlow
@ family_cash | revenue | GBP | Ardley family | Ardlow |  | What the family gets for its stake
@ start_loan | aid | GBP | Wilfred Ardley | Harrogate |  | Loan the firm was started with
@ rumour_days | duration | days | rumours | London |  | Length of the rumours before the bid
@ battle_days | duration | days | takeover battle | London |  | Length of the takeover battle
@ vote_yes | vote_share | % | shareholders | Ardlow |  | Vote for the takeover
@ round | other:bids | count | auction | London |  | Bids made in the battle
=== Tyne Press Agency | 2015-05-11
Danes bid {£1.31 billion|corvane_value|target} for Ardlow

LONDON, May 11 (TPA) - Corvane, the Danish maker of laboratory supplies, offered {610 pence a share|corvane_bid|target} for Ardlow on Monday, valuing the Harrogate instrument company at {1.31 billion pounds|corvane_value|target} and ending {a fortnight|rumour_days|total} of rumours.

Ardlow's board said it was "minded to recommend" the cash offer, {a premium of 34 percent|premium|change} to its price before the first report of talks. The shares {jumped 29 percent|price_rise|change} to {624 pence|ardlow_price|total}, above the bid, a sign that traders expect somebody else to turn up.

The Ardley family, who started the firm in a dairy in 1934 and still own {14.6 percent|family|part}, have given Corvane irrevocable undertakings. Including directors, holders of {16.1 percent|accept_corvane|part} have promised to accept.

Ardlow makes spectrometers and centrifuges. It employs {5,400 people|staff|total}, {1,250 of them in Harrogate|staff_harrogate|part}, and earned {£71 million|profit|total} before interest and tax last year on sales of {£486 million|revenue|total}.

Corvane, which has {9,000 staff|corvane_staff|total}, expects to save {£38 million a year|savings|target} by the third year. Chief executive Mette Krogsgaard would not be drawn on redundancies.

In Copenhagen Corvane's own shares slid {4.8 percent|corvane_fall|change} to {318 crowns|corvane_price|total}.

Two years ago Ardlow saw off an approach from the U.S. buyout house Pell Street Capital at {475p|first_approach|comparison}.
=== Yorkshire Evening Star | 2015-05-19
"They'll asset-strip us": {600|rally|total} march through Harrogate for Ardlow

If the Danes thought Harrogate would roll over with a cup of tea, {six hundred people|rally|total} put them right on Saturday. Police said it was {nearer 450|rally|total}.

They came with brass and with banners, past the Skipton Road works where {1,250|staff_harrogate|total} earn their living. Unite convener Gary Holroyd told the crowd that a leaked slide from Corvane's bankers had {280 posts|job_cuts|target} against the word Harrogate. "They say {280|job_cuts|target}. When Corvane bought Tessaro in Turin they said {150|tessaro_cuts|comparison} and did {400|tessaro_cuts|comparison}. We reckon on {half this site|job_fear|part}."

Corvane told the Star the slide was "one of many scenarios" and that it would keep the works open for {at least three years|job_pledge_corvane|target}.

A petition to the Business Secretary had {11,700 names|petition|total} by last night.

Meanwhile the other lot are back. Pell Street Capital, of New York, confirmed on Friday that it is considering {an offer of 640p|pell_bid|target}, {30p a share|bid_gap|change} better than Corvane's {610p|corvane_bid|target}. It had been buying in the market, too, and now owns {4.9 per cent|pell_stake|part}.

Pensioners have their own worries. The final salary scheme has {7,800 members|pensioners|total} and a hole of {£212 million|pension_gap|total}. Trustee chair Jean Midgley said she would be "having a word with whoever wins".
=== Ardlow plc regulatory announcement | 2015-05-27
ARDLOW PLC - RECOMMENDED INCREASED CASH OFFER BY CORVANE A/S

Increased offer per Ardlow share: {655 pence|corvane_bid|target}
Value of the entire issued share capital: {approximately £1.41 billion|corvane_value|target}
Premium to closing price on 24 April 2015: {43.9 per cent|premium|change}
Interim dividend which shareholders may retain: {7.2 pence|dividend|each}
Irrevocable undertakings and letters of intent: {21.4 per cent|accept_corvane|part}
Acceptance condition: {75 per cent|threshold|target}
Break fee payable by Ardlow in certain circumstances: {£13 million|break_fee|target}

The Ardlow Directors note the announcement by Pell Street Capital LLC on 15 May of a possible offer of {640 pence|pell_bid|target}, valuing the company at {approximately £1.38 billion|pell_value|target}. As of today no firm offer has been made. The Directors consider the Increased Offer, which is {15 pence higher|bid_gap|change}, to be superior both in value and in certainty.

Corvane has agreed with the Trustees to contribute {£60 million|pension_pay_corvane|target} to the Ardlow Pension Scheme on completion, and confirms its intention to maintain manufacturing at Harrogate for {a period of no less than five years|job_pledge_corvane|target}. It attaches great importance to the skills of Ardlow's {5,412 employees|staff|total} at {14 sites|sites|total}.

The estimated savings from the combination have been reviewed by Corvane's reporting accountants and stand at {£46 million per annum|savings|target}.

Enquiries: Hollis Brandreth LLP.
=== City Briefing live | 2015-06-04
LIVE MARKETS: Pell Street goes to {690|pell_bid|target}

7.04am - Here we go. Pell Street has put down a firm bid: {690p in cash|pell_bid|target}, which by our maths is {£1.49bn|pell_value|target}. That's {35p|bid_gap|change} over the Danes.

7.31am - The small print. It keeps the interim dividend, promises {£95m|pension_pay|target} for the pension fund and says Harrogate is safe for {seven years|job_pledge|target}. Private equity playing the good cop!

8.02am - Ardlow opens at {702p|ardlow_price|total}. So the market wants more.

9.15am - Corvane {down 2.1%|corvane_fall|change} in Copenhagen at {301 crowns|corvane_price|total}. If it comes back at {720p|corvane_bid|target}, says Liv Aagaard of Sundbank, net debt would be {more than four times|corvane_ratio|target} its earnings.

10.40am - Pell Street's stake is {9.8%|pell_stake|part} after this morning's shopping. Hedge funds have {about a quarter|hedge_stake|part} of the register now.

12.18pm - Corvane "urges shareholders to take no action". It has pledges for {21.4%|accept_corvane|part}, but {5.3 points|accept_soft|part} of that is letters of intent, which are worth what they're printed on.

2.55pm - A colleague reminds us that Ardlow traded at {455p|ardlow_price|total} six weeks ago. Nice for some: chief executive Simon Thackray stands to make {£11.6m|chief_pay|target}.

4.35pm - Close: {708.5p|ardlow_price|total}, up {7.4%|price_rise|change}. Night all.
=== Børsposten (English service) | 2015-06-09
Krogsgaard doubles down in Yorkshire

Mette Krogsgaard has never lost an auction, and on Monday night she showed why her shareholders find that an expensive habit. Corvane raised its bid for Ardlow to {725 pence per share|corvane_bid|target}. In Danish money the price is now {16.3 billion kroner|corvane_value|target}, or {£1.56 billion|corvane_value|target}; a month ago it was to be {£1.31 billion|corvane_value|target}.

For that sum Corvane gets a company with a turnover of {£486 million|revenue|total} and pays {22 times|multiple|total} operating profit. For Tessaro in 2012 it paid {14|tessaro_multiple|comparison}.

The borrowing required takes the group's net debt to {19.8 billion kroner|corvane_debt|target}, {4.1 times earnings|corvane_ratio|target}. Corvane's own annual sales are {21 billion|corvane_sales|total}. {Two pension funds|critics|total}, which hold {8 per cent of Corvane|corvane_critics|part} between them, have written to the chairman in protest. The share stood at {289|corvane_price|total} at Tuesday's close, and has shed {15 per cent|corvane_slide|change} since the adventure began.

Pell Street, whose newest fund has {6.2 billion dollars|fund_size|total} to spend, said that its {690p|pell_bid|target} was under review.

The English are said to be sentimental about Ardlow. In Harrogate, where it has {1,250 workers|staff_harrogate|total}, a petition has collected {23,400 signatures|petition|total}. The stock market is not sentimental: {731p|ardlow_price|total} yesterday.
=== Tyne Press Agency | 2015-06-18
Corvane wins Ardlow at {752 pence|corvane_bid|target} after final-day auction

LONDON, June 18 (TPA) - Denmark's Corvane emerged as the winner of {a six-week struggle|battle_days|total} for Ardlow on Thursday after {five rounds|round|total} of sealed bidding overseen by the Takeover Panel.

Corvane will pay {752 pence|corvane_bid|target} for each share, or {1.62 billion pounds|corvane_value|target}. Pell Street's last offer was {746p|pell_bid|target}, a person close to the fund said, which would have valued Ardlow at {1.6 billion|pell_value|target}. The gap between winner and loser was {six pence|bid_gap|change}.

Pell Street will not go home hungry. Its {9.8 percent stake|pell_stake|part}, bought at an average of {668p|pell_avg|each}, shows a profit of {about 18 million pounds|pell_profit|total}.

The offer, {65 percent above|premium|change} the undisturbed price of {455p|ardlow_price|total}, needs {75 percent|threshold|target} of votes at a meeting on July 20. Corvane has pledges for {37 percent|accept_corvane|part}, including Pell Street's shares once the fund had conceded.

Ardlow was down {2.6 percent|price_fall|change} at {749p|ardlow_price|total}.

Under legally binding commitments, Corvane must keep {at least 1,100 jobs|jobs_floor|target} in Harrogate, out of {1,250|staff_harrogate|total} at present, until June 2020. It will pay {£95 million|pension_pay_corvane|target}, matching its rival, into the pension scheme, whose deficit was {212 million|pension_gap|total} at the last valuation.

Bankers and lawyers on all sides will share fees of {some 74 million pounds|fees|total}.
=== The Closing Price (column) | 2015-07-21
Ardlow: a good price for everyone but the buyer

So it's done. {Ninety-one per cent|vote_yes|total} of votes cast in a hotel ballroom yesterday went Corvane's way, against a hurdle of {75|threshold|target}, and the {5,400|staff|total} souls of Ardlow wake up Danish.

I wrote in May that {610p|corvane_bid|target} was mean. {752p|corvane_bid|total} is the opposite. To earn a decent return on {£1.62bn|corvane_value|total} the Danes must find savings of at least {£70m a year|savings|target}, and the most they have owned up to is {£46m|savings|target}. There are only so many places to look: Harrogate is guaranteed {1,100 jobs|jobs_floor|target}, so I'd be nervous in Swindon, with its {640|staff_swindon|total}, and in Ohio.

Remember also what was on the table. Pell Street's {746p|pell_bid|target} came with debt loaded onto Ardlow itself, {£900m|pell_loan|target} of it. A company with {£71m|profit|total} of operating profit can't carry that through a slump. The staff who cheered the Americans and their {seven-year promise|job_pledge|target} had a narrow escape.

And the Ardleys? They pocket {£236m|family_cash|total} for their {14.6 per cent|family|part}. Old Wilfred began with a loan of {£200|start_loan|comparison} from his aunt.

Corvane's shares, by the way: {271 crowns|corvane_price|total}. They were {334|corvane_price|total} on the day before Ms Krogsgaard first crossed the North Sea.
