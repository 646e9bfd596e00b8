# Porto-based airline Atlantiva stops flying and files for insolvency; passengers are brought home, creditors and buyers line up
@ stranded | affected | people | passengers | abroad | key | Atlantiva passengers stranded abroad
@ brought_home | rescued | people | passengers | Portugal | key | Passengers brought home so far
@ brought_home_day | rescued | people | passengers | Portugal |  | Passengers brought home in a day
@ staff | participants | people | Atlantiva staff | Portugal | key | Employees of Atlantiva
@ debts | other:debts owed | EUR | Atlantiva | Portugal | key | What Atlantiva owes its creditors
@ fleet | equipment | count | Atlantiva | Portugal | key | Aircraft in Atlantiva's fleet
@ bookings | affected | people | customers with bookings | Portugal | key | Customers holding tickets for later flights
@ rescue_bill | cost | EUR | repatriation flights | Portugal | key | Cost of the flights home
@ loan_sought | aid | EUR | state loan | Portugal | key | Bridging loan Atlantiva asked for
@ loan_banks | aid | EUR | banks' loan | Portugal |  | Loan the banks were ready to give
@ cash | other:cash left | EUR | Atlantiva | Portugal |  | Cash left in the airline's accounts
@ loss_2017 | revenue | EUR | Atlantiva | 2017 |  | Net loss in 2017
@ loss_2016 | revenue | EUR | Atlantiva | 2016 |  | Net loss in 2016
@ fuel_rise | change_rate | % | fuel bill | Atlantiva |  | Rise of the airline's fuel bill
@ carried_2017 | participants | people | passengers | Atlantiva |  | Passengers flown in 2017
@ flights_cancelled_day | other:flights cancelled | count | Atlantiva | Porto |  | Flights cancelled in a day
@ stranded_funchal | affected | people | passengers | Funchal |  | Passengers stranded in Madeira
@ stranded_toronto | affected | people | passengers | Toronto |  | Passengers stranded in Toronto
@ stranded_dublin | affected | people | passengers | Dublin |  | Passengers stranded in Dublin
@ irish_bookings | affected | people | Irish customers | Ireland |  | Irish customers holding tickets
@ pilots | participants | people | pilots | Atlantiva |  | Pilots employed by Atlantiva
@ cabin | participants | people | cabin crew | Atlantiva |  | Cabin crew employed by Atlantiva
@ staff_faro | participants | people | staff | Faro |  | Employees at the Faro base
@ leased | equipment | count | Atlantiva | Portugal |  | Aircraft that were leased
@ seized_dublin | equipment | count | Atlantiva | Dublin |  | Jets impounded at Dublin
@ fees_dublin | other:debts owed | EUR | Dublin airport | Dublin |  | Unpaid fees claimed by Dublin airport
@ owed_fuel | other:debts owed | EUR | fuel suppliers | Portugal |  | Part of the debts owed to fuel firms
@ owed_lessors | other:debts owed | EUR | lessors | Portugal |  | Part of the debts owed to lessors
@ owed_wages | other:debts owed | EUR | staff wages | Portugal |  | Wages owed to staff
@ wage_months | duration | days | wages unpaid | Atlantiva |  | How long wages went unpaid
@ rescue_fare | other:fare | EUR | rescue fare | TAP and others |  | Price of a one-way rescue ticket
@ queue_hours | duration | days | queue | Porto |  | Time spent queueing at Porto
@ chartered | equipment | count | chartered planes | Portugal |  | Planes chartered to bring passengers home
@ extra_seats | other:seats offered | count | other airlines | Portugal |  | Seats set aside by other airlines
@ monarch_home | rescued | people | Monarch passengers | Britain |  | Passengers flown home after Monarch's failure
@ monarch_cost | cost | GBP | Monarch | Britain |  | Cost of the Monarch airlift
@ refund_cap | aid | EUR | guarantee fund | Portugal |  | What the travel guarantee fund holds
@ refund_claims | other:refund claims | count | customers | Portugal |  | Refund claims lodged
@ hotel_share | share | % | hotel rooms | Funchal |  | Share of Madeira hotel bookings lost
@ bids | other:bids | count | administrator | Portugal |  | Bids for parts of the airline
@ bid_ventosa | cost | EUR | Ventosa Air | Portugal |  | Ventosa's price for the slots and brand
@ jobs_ventosa | jobs | people | Ventosa Air | Portugal |  | Jobs Ventosa would take on
@ planes_ventosa | equipment | count | Ventosa Air | Portugal |  | Aircraft Ventosa would take over
@ slots_lisbon | other:slots | count | Atlantiva | Lisbon |  | Take-off and landing slots held at Lisbon
@ slots_share | share | % | Atlantiva | Porto |  | Atlantiva's share of Porto's traffic
@ rescue_tax | other:tax | EUR | rescue ticket | TAP and others |  | Tax on a rescue ticket
@ pilots_ventosa | jobs | people | pilots | Ventosa Air |  | Pilots Ventosa would hire
@ slots_bought | other:slots | count | Ventosa Air | Lisbon |  | Lisbon slots bought by Ventosa
@ rescue_overrun | cost | EUR | flights home | Portugal |  | Overrun of the airlift's cost
@ jobs_share | share | % | Atlantiva staff | Ventosa Air |  | Share of staff to be rehired
@ discount | other:discount | EUR | ticket holders | Ventosa Air |  | Discount for old ticket holders
@ since_collapse | duration | days | Atlantiva | Portugal |  | Time since the airline stopped flying
@ loss_ratio | change_rate | % | net loss | Atlantiva |  | Growth of the net loss
@ recovery | share | % | creditors | Portugal |  | Share of debts likely to be recovered
@ bid_raise | cost | EUR | Ventosa Air | Portugal |  | Rise of Ventosa's price over its offer
@ share_stake | share | % | Calheta Capital | Atlantiva |  | Stake of the main shareholder
@ injected | cost | EUR | Calheta Capital | Atlantiva |  | Money put in by the main shareholder
=== Agência Ibérica | 2018-02-12
Atlantiva halts all flights, leaving {38,000|stranded|total} abroad

PORTO, Feb 12 (Ibérica) - Portuguese carrier Atlantiva cancelled every flight on Monday and filed for insolvency at a Porto court, stranding {an estimated 38,000 passengers|stranded|total} outside the country and leaving {some 380,000 people|bookings|total} with tickets that are probably worthless.

The airline, which runs {34 Airbus jets|fleet|total} and employs {about 2,850|staff|total}, said talks over {a 120 million euro state bridging loan|loan_sought|target} had broken down shortly after midnight.

"We had {less than five million euros|cash|total} in the bank on Sunday and the fuel trucks wanted paying," chief executive Duarte Falcão Reis told reporters.

Infrastructure Minister Helena Brandão Coutinho said lenders had been prepared to put in {no more than 45 million|loan_banks|target} and that taxpayers could not cover the rest.

Atlantiva lost {96 million euros|loss_2017|total} last year, after {31 million|loss_2016|comparison} in 2016, as its fuel bill {climbed 27 percent|fuel_rise|change} and rivals in Lisbon cut fares. Accounts filed in November showed debts of {712 million euros|debts|total}.

{A total of 164 departures|flights_cancelled_day|period} were scrapped on Monday. The regulator, ANAC, said it would organise flights home and put the likely bill at {22 million euros|rescue_bill|total}.

The largest group of travellers is in Funchal, where {roughly 2,200|stranded_funchal|part} are waiting, followed by Dublin with {1,900|stranded_dublin|part}.

Last year's collapse of Britain's Monarch forced London to fly {110,000 holidaymakers|monarch_home|comparison} home.
=== Terminal Watch live | 2018-02-13
LIVE: Day two of the Atlantiva shutdown

20.40 - Wrapping up. ANAC's latest count: {6,350 passengers|brought_home|total} are back on Portuguese soil since the grounding, {4,100 of them today|brought_home_day|period}. But the number thought to be stuck has gone up, not down: {41,000|stranded|total}, because travel agents were slow handing over lists.

18.15 - Reader Inês, writing from Porto departures: "{Nine hours|queue_hours|total} in line to be told to ring a number that nobody answers."

16.02 - TAP, Ventosa Air and two others will sell one-way rescue seats for {€60 plus tax|rescue_fare|each}. {Around 9,000 seats|extra_seats|target} have been ring-fenced until Sunday.

14.30 - Unions are outside the head office in Maia. SINAV's Tomás Quintela says it isn't {2,850|staff|total} but {"closer to 2,900 families"|staff|total}, and that the {410 pilots|pilots|part} have not seen a cent for {two months|wage_months|total}.

12.47 - Dublin Airport has clamped {three Atlantiva A320s|seized_dublin|part} over {€1.3m in unpaid charges|fees_dublin|total}. That's out of {34|fleet|total}, so the rest are either at Porto, Faro or with the lessors' lawyers.

11.20 - Correction: we said earlier that {half a million customers|bookings|total} had forward bookings. The company's own figure is {380,000|bookings|total}. Sorry.

09.05 - {Eleven charter planes|chartered|total} are flying today, says the ministry.

08.10 - In Toronto, {640 people|stranded_toronto|total} slept in the terminal.
=== ANAC Civil Aviation Bulletin | 2018-02-15
SITUATION NOTE No. 4 - ATLANTIVA, S.A. (position at 18:00)

Passengers identified abroad at the time of suspension: {43,600|stranded|total} (revised)
Repatriated to date: {19,870|brought_home|total}
Repatriated in the last 24 hours: {7,240|brought_home_day|period}
Of those still waiting, Madeira: {880|stranded_funchal|part}
Of those still waiting, Dublin: {1,150|stranded_dublin|part}
Of those still waiting, Toronto: {210|stranded_toronto|part}
Aircraft under charter: {14|chartered|total}
Rescue fare (one way, before tax): {€60|rescue_fare|each}
Estimated expenditure of the operation: {€27 million|rescue_bill|total}
Customers with future reservations: {394,800|bookings|total}
Refund claims received: {51,000|refund_claims|total}

Notes. The earlier figure for passengers abroad did not include package customers of tour operators. Passengers whose return date has not yet come are asked to travel on the day first booked. Customers who paid by card should approach their bank; the Travel Guarantee Fund, whose reserves amount to {€18 million|refund_cap|total}, covers packages only.

The Directorate reminds carriers that the register lists {33 aircraft|fleet|total} in the name of the company, one having been returned to its owner in January. Of these, {27|leased|part} are held on operating leases and may be recovered by the lessors under the Cape Town Convention.
=== Fleet & Finance | 2018-02-16
Why nobody would lend to Atlantiva

By Marguerite Sallis

Look at the creditors' list lodged in Porto on Thursday and the surprise is that the airline lasted so long. It names claims of {€806m|debts|total}, well above the {€712m|debts|total} in the books in the autumn. Lessors are owed {€233m|owed_lessors|part}, fuel companies {€74m|owed_fuel|part} and the staff {€19m in back pay|owed_wages|part}.

Against that the company wanted {€120m|loan_sought|target} from Lisbon. The banks, led by Banco Tâmega, stopped at {€45m|loan_banks|target}. Management could show {cash of just €4.2m|cash|total}, less than the wage bill of a single month.

Calheta Capital, the Madeiran fund that owns {58%|share_stake|total}, had already put in {€85m|injected|total} since 2014. It declined to add a cent.

The strategy was odd, too. Carrying {5.7m people|carried_2017|comparison} with {34 aircraft|fleet|total} is respectable; doing it on long thin routes to Toronto and Recife is not. Net losses {tripled|loss_ratio|change} in a year to {€96m|loss_2017|total}.

What is worth buying? The planes belong to others. The {112 weekly slots at Lisbon|slots_lisbon|total} do not, and Atlantiva carried {31%|slots_share|total} of Porto's passengers. Someone will want those. The {2,846 people|staff|total} on the payroll are a harder sell.

Ministers grumble about the repatriation costs, now near {€27m|rescue_bill|total}. They should recall that the Monarch airlift set Britain back {£60m|monarch_cost|comparison}.
=== Cork Tribune | 2018-02-18
Last Irish golfers home from Algarve as airlift winds down

The last big group of Irish customers caught up in the Atlantiva failure landed at Cork last night, {six days|since_collapse|total} after the Portuguese airline went under.

{Some 1,900 travellers|stranded_dublin|total} were left at Dublin Airport last Monday with no way back to Portugal, and nearly as many Irish people were marooned the other way around. The Department of Transport believes {14,500 Irish residents|irish_bookings|part} hold Atlantiva tickets for Easter and the summer, out of {almost 400,000|bookings|total} across Europe and North America.

Lisbon's aviation authority said yesterday that {34,200|brought_home|total} had been repatriated, and that {about 9,400|stranded|total} were still waiting abroad, down from a peak above {43,000|stranded|total}. The bill stands at {€29 million|rescue_bill|total}.

Maureen Tuohy from Douglas paid {€60|rescue_fare|each} for a seat with another carrier. "And then {€41|rescue_tax|each} in tax on top of it, if you don't mind," she said.

{The three jets|seized_dublin|part} impounded at Dublin will stay where they are until {€1.3 million|fees_dublin|total} in landing fees is paid, a spokeswoman for the airport said.

Hoteliers on Madeira, which had its busiest winter in years, say cancellations have wiped out {a fifth of their spring bookings|hotel_share|part}.

In Faro, {640 workers|staff_faro|part} got letters on Friday telling them not to report for duty. They are part of a workforce of {2,850|staff|total}.
=== Rádio Douro | 2018-02-26
Operation ends; Ventosa makes its bid

The flights are over. The regulator says the last of the Atlantiva passengers landed at Porto early this morning, a man and his dog from Boston. In {two weeks|since_collapse|total} {42,300|brought_home|total} were carried home; the others found their own way. The final account is {31 million euros|rescue_bill|total}, {nine more|rescue_overrun|change} than the minister promised on the first day.

Now the fight is over what remains. Insolvency administrator Rui Sampaio Neto told Rádio Douro he had {four written offers|bids|total}. The most serious comes from Ventosa Air: {38 million|bid_ventosa|target} for the Lisbon and Porto slots and the name. It would keep {12 aircraft|planes_ventosa|target} flying and hire {900 people|jobs_ventosa|target}.

{Nine hundred|jobs_ventosa|target}, out of {2,846|staff|total}. "Do the sum," said Tomás Quintela of SINAV, whose members were paid nothing in December or January. The administrator says {19 million in wages|owed_wages|part} ranks first in line, ahead of the fuel companies, which are waiting for {74 million|owed_fuel|part}.

Not that the line moves quickly. Claims by Friday's deadline had reached {831 million euros|debts|total}, Mr Sampaio Neto said, and the estate would be lucky to raise {a tenth of it|recovery|part}. Only {19 planes|fleet|total} are left on the apron; lessors have flown the others to Shannon and Toulouse.

{More than 120,000 claims for refunds|refund_claims|total} have been lodged. Most will get nothing.

The cabin staff, {1,120 in all|cabin|part}, meet tonight in Maia.
=== Ventosa Air press release | 2018-03-09
Ventosa Air completes acquisition of Atlantiva assets

Ventosa Air today completed the purchase of selected assets of Atlantiva, S.A. (in liquidation) for {EUR 41 million|bid_ventosa|total}, following approval by the Porto Commercial Court. The price is {EUR 3 million higher|bid_raise|change} than the offer announced in February.

The transaction includes:
- {96 weekly slots at Lisbon|slots_bought|total} and all summer slots at Porto
- the Atlantiva name and website
- lease contracts for {14 A320-family aircraft|planes_ventosa|total}

Ventosa will offer contracts to {1,050 former Atlantiva employees|jobs_ventosa|target}, among them {160 pilots|pilots_ventosa|part} and the larger part of the Faro base, where {640|staff_faro|part} used to work.

"This is not the end anybody at Atlantiva wished for," said Ventosa chairwoman Leonor Paiva Mourão. "But {more than a third|jobs_share|part} of {the 2,850|staff|total} will be wearing a uniform again by May."

Customers holding Atlantiva tickets, put by the administrator at {391,000|bookings|total}, may book Ventosa flights before 30 June with a discount of {EUR 40|discount|each}. No refund claims can be accepted by Ventosa.

The company is not responsible for liabilities of the former carrier, which the administrator reported at {EUR 831 million|debts|total} last month. The State, which met {EUR 31 million|rescue_bill|total} for repatriation and had been asked for {EUR 120 million|loan_sought|target}, is not party to the agreement.
