# Havgard Wind (invented), an offshore wind company in invented Nordrike, slides from profit warning to rescue, with its rival Brisaxel, January to December 2021
@ price | cost | NRK | Havgard share | Solhaven exchange | key | Price of a Havgard share
@ fall | change_rate | % | Havgard share | Solhaven exchange | key | Change of the Havgard share in a day
@ debt | cost | NRK | Havgard | Nordrike | key | Havgard's net debt
@ jobs | jobs | people | Havgard | worldwide | key | Jobs Havgard cuts
@ write | cost | NRK | Havgard | Nordrike | key | Havgard's write-downs
@ repair | cost | NRK | blades | Skarv Bank | key | Cost of repairing the Skarv Bank blades
@ blades | equipment | count | blades | Skarv Bank | key | Faulty blades at Skarv Bank
@ rescue | aid | NRK | state and banks | Havgard | key | Rescue package for Havgard
@ loss | cost | NRK | Havgard | Nordrike |  | Havgard's loss in a quarter
@ loss_year | cost | NRK | Havgard | Nordrike |  | Havgard's loss in the year
@ rev | revenue | NRK | Havgard | Nordrike |  | Havgard's sales
@ profit_exp | revenue | NRK | Havgard | Nordrike |  | Profit Havgard forecast
@ profit20 | revenue | NRK | Havgard | 2020 |  | Havgard's profit in 2020
@ staff | participants | people | Havgard | worldwide |  | Havgard's workforce
@ jobs_tind | jobs | people | Havgard | Tind |  | Jobs cut at the Tind blade works
@ jobs_staff | jobs | people | Havgard | Solhaven |  | Jobs cut at head office
@ jobs_gone | jobs | people | Havgard | worldwide |  | Workers who have already left
@ turb | equipment | count | turbines | Skarv Bank |  | Turbines at Skarv Bank
@ turb_off | equipment | count | turbines | Skarv Bank |  | Turbines standing still
@ cap | other:power | MW | Skarv Bank | Skarv Bank |  | Capacity of Skarv Bank
@ cap_off | other:power | MW | Skarv Bank | Skarv Bank |  | Capacity out of service
@ ellis | other:power | MW | Ellis Deep | Ellis Deep |  | Capacity of the Ellis Deep project
@ ellis_cost | cost | USD | Ellis Deep | Ellis Deep |  | Cost of the Ellis Deep project
@ ellis_exit | cost | USD | Ellis Deep | Ellis Deep |  | Penalty for leaving Ellis Deep
@ bris_price | cost | EUR | Brisaxel share | Antwerp |  | Price of a Brisaxel share
@ bris_fall | change_rate | % | Brisaxel share | Antwerp |  | Change of the Brisaxel share
@ bris_jobs | jobs | people | Brisaxel | Europe |  | Jobs Brisaxel cuts
@ bris_profit | revenue | EUR | Brisaxel | Antwerp |  | Brisaxel's profit
@ bris_debt | cost | EUR | Brisaxel | Antwerp |  | Brisaxel's debt
@ bris_bid | cost | EUR | Brisaxel | Havgard service |  | Brisaxel's bid for the service arm
@ backlog | revenue | NRK | Havgard | Nordrike |  | Havgard's order backlog
@ value | cost | NRK | Havgard | Solhaven exchange |  | Market value of Havgard
@ issue | cost | NRK | Havgard | Solhaven exchange |  | Share issue
@ issue_price | cost | NRK | Havgard | Solhaven exchange |  | Price of a new share
@ state_share | share | % | Nordrike state | Havgard |  | The state's stake in Havgard
@ short | share | % | short sellers | Havgard |  | Shares sold short
@ bond | cost | NRK | Havgard bond | market |  | Price of the bond in percent
@ bond_due | cost | NRK | Havgard bond | April |  | Bond due in April
@ coven | other:debt ratio | 1 | Havgard | banks |  | Debt against earnings
@ coven_lim | other:debt ratio | 1 | Havgard | banks |  | Debt against earnings the banks allow
@ supp | cost | NRK | suppliers | Tind |  | Unpaid bills of suppliers
@ supp_n | other:suppliers | count | suppliers | Tind |  | Suppliers with unpaid bills
@ march | participants | people | workers | Tind |  | Marchers in Tind
@ steel | change_rate | % | steel | world |  | Rise of steel prices
@ vessel | cost | NRK | jack-up vessel | Skarv Bank |  | Daily rate of a jack-up vessel
@ ceo_pay | cost | NRK | chief executive | Havgard |  | Severance of the chief executive
@ down | duration | days | Skarv Bank | Skarv Bank |  | How long Skarv Bank was off
@ fix_time | duration | days | blades | Skarv Bank |  | Time the repair will take
@ torden | jobs | people | Torden Solar | 2012 |  | Jobs lost at Torden Solar
@ torden_debt | cost | NRK | Torden Solar | 2012 |  | Debts of Torden Solar
@ loss_h1 | cost | NRK | Havgard | Nordrike |  | Havgard's loss in the half-year
@ profit_cut | change_rate | % | Havgard | Nordrike |  | Cut of the profit forecast
@ value_lost | cost | NRK | Havgard | Solhaven exchange |  | Market value lost in a day
@ blades_all | equipment | count | blades | Skarv Bank |  | Blades at Skarv Bank
@ tind_staff | participants | people | Havgard | Tind |  | Workers at the Tind blade works
@ blades_quay | equipment | count | blades | Tind |  | Blades lying on the quay
@ supp_days | duration | days | suppliers | Tind |  | Age of unpaid bills
@ jobs_sh | share | % | Havgard | worldwide |  | Share of the workforce cut
@ year_fall | change_rate | % | Havgard share | Solhaven exchange |  | Fall of the share since New Year
@ fund_shares | other:shares bought | count | Seamen's Fund | Solhaven |  | Shares the Seamen's Fund bought
@ target_price | cost | NRK | Delft Securities | Havgard share |  | Analysts' target for the share
@ write_new | cost | NRK | Ellis Deep | Ellis Deep |  | Write-down on Ellis Deep
@ blades_fixed | equipment | count | blades | Skarv Bank |  | Blades repaired
@ banks | other:banks | count | banks | Nordrike |  | Banks in the rescue
@ rescue_state | aid | NRK | state | Havgard |  | State's money in the rescue
@ rescue_banks | aid | NRK | banks | Havgard |  | Loans banks turn into equity
@ jobs_more | jobs | people | Havgard | worldwide |  | Jobs added to the cut
@ march_sh | share | % | marchers | Tind |  | Share of Tind that marched
@ jobs_tind_new | jobs | people | Havgard | Tind |  | Tind jobs in the new cut
@ jobs_saved | jobs | people | minister | Havgard |  | Jobs the rescue saves
@ blades_rise | equipment | count | blades | Skarv Bank |  | Rise of the faulty blades
@ turb_on | equipment | count | turbines | Skarv Bank |  | Turbines running again
@ jobs_bris | jobs | people | service workers | Brisaxel |  | Workers who go to Brisaxel
=== Havgard Wind ASA, stock exchange notice | 2021-01-27
Inside information: blade inspection and revised outlook

Solhaven, 7.00 a.m. During routine inspection at the Skarv Bank wind farm, cracks were found in {14 blades|blades|total}. As a precaution {22|turb_off|part} of {80 turbines|turb|total} have been stopped, which corresponds to {176 MW|cap_off|part} of {640 MW|cap|total}.

Expected cost of repair: {NRK 450 million|repair|total}. Expected duration: {five months|fix_time|target}.

As a consequence the Board revises its outlook for 2021:
- operating profit {NRK 1.1 to 1.3 billion|profit_exp|target} (previously {NRK 1.9 to 2.1 billion|profit_exp|target})
- revenue unchanged at {NRK 24 billion|rev|target}

Operating profit in 2020 was {NRK 1.86 billion|profit20|comparison}. Net interest-bearing debt at year-end: {NRK 9.8 billion|debt|total}, {2.9 times|coven|total} earnings before depreciation. The limit agreed with the banks is {3.5 times|coven_lim|target}. Order backlog: {NRK 61 billion|backlog|total}.

The Company employs {8,400 people|staff|total}. No reduction is planned.

A conference call will be held today at 9.30.
=== Money Wire Europe | 2021-01-27
Havgard shares dive {23%|fall|change} on cracked blades

SOLHAVEN, Jan 27 (MWE) - Shares in Havgard Wind plunged as much as {27 percent|fall|change} and closed {23 percent|fall|change} lower at {143 crowns|price|total} on Wednesday after the Nordrike offshore wind developer found cracks in {14 blades|blades|total} and cut its profit forecast by {40 percent|profit_cut|change}.

They had ended Tuesday at {185.80|price|total}. The drop wiped {10.1 billion crowns|value_lost|change} off its market value, now {34 billion|value|total}.

Chief Executive Ragnhild Moe told a call the fault was confined to one batch. "It's {14 blades|blades|total} out of {240|blades_all|total}. It is not a design flaw."

Analysts doubted the repair bill of {450 million crowns|repair|total}. Delft Securities pencilled in {1.2 billion|repair|total}, noting that a jack-up vessel now costs {1.4 million a day|vessel|each}.

Belgian rival Brisaxel, which buys blades elsewhere, gained {3.6 percent|bris_fall|change} to {41.15 euros|bris_price|total}. Short sellers hold {6.2 percent|short|part} of Havgard's shares.

Steel prices, up {58 percent|steel|change} in a year, are squeezing the whole industry.
=== Tind Courier | 2021-03-18
Works council fears for {1,100 jobs|jobs_tind|target} in Tind

TIND. Management hasn't said a figure, but workers at the blade works, who number {1,640|tind_staff|total}, have done their sums. If the third hall closes, {1,100|jobs_tind|target} go, says shop steward Odd Farstad. In the whole of Havgard he's heard of {2,000|jobs|target}. A spokeswoman: "Speculation. At the moment it's {zero|jobs|total}."

From the harbour you can see why people worry. {Sixty of the blades|blades_quay|total} lie on the quay. In January there were {fourteen|blades|total} with cracks; last week Havgard acknowledged {87|blades|total}. Technicians who spoke to the Courier on condition of anonymity put it at {over 130|blades|total}.

{Fifty-one|turb_off|part} of the {80 turbines|turb|total} at Skarv Bank stand still.

{Thirty-eight local firms|supp_n|total} are waiting for their money. The trade association has added up {214 million crowns|supp|total}; some invoices are {95 days|supp_days|total} old. Havgard says that it owes {"some 90 million"|supp|total}, all within terms.

For Tind it would be the second time. When Torden Solar went under in 2012 with debts of {3.3 billion|torden_debt|comparison}, {940 people|torden|comparison} lost their work.
=== Money Wire Europe | 2021-05-06
Havgard swings to loss, writes off {3.2 billion|write|total}, to cut {1,250 jobs|jobs|target}

SOLHAVEN, May 6 (MWE) - Havgard Wind reported a first-quarter loss of {2.7 billion crowns|loss|period} on Thursday, wrote down its Skarv Bank wind farm by {3.2 billion crowns|write|total} ({$380 million|write|total}) and said it would cut {1,250 jobs|jobs|target}, or {15 percent|jobs_sh|part} of its workforce.

{Seven hundred and eighty|jobs_tind|part} will go at the Tind blade works and {160|jobs_staff|part} at headquarters.

The number of faulty blades rose to {141|blades|total}; the bill for mending them was put at {1.6 billion|repair|total}, up from {450 million|repair|total} in January.

Net debt climbed to {12.9 billion crowns|debt|total} from {9.8 billion|debt|total}, or {4.8 times|coven|total} earnings, in breach of a limit of {3.5|coven_lim|target}. Banks gave a waiver until Sept 30.

The shares fell {18.4 percent|fall|change} to {79.20 crowns|price|total}. They have lost {57 percent|year_fall|change} since the New Year. Brisaxel slipped {2.1 percent|bris_fall|change}.

Havgard's bond due in April traded at {71 percent|bond|total} of face value.

Moe, who leaves at the end of the month with {11 million crowns|ceo_pay|total}, apologised.
=== The Solhaven Standard | 2021-05-07
Havgard cuts {2,150|jobs|target}, boss goes with {11 million|ceo_pay|total}

From our business desk and MWE

Havgard Wind reported a first-quarter loss of {2.7 billion crowns|loss|period}, wrote down its Skarv Bank wind farm by {2.3 billion crowns|write|total} and said that it would cut {1,250 jobs|jobs|target}. {Seven hundred and eighty|jobs_tind|part} will go in Tind.

The shares fell {18.4 percent|fall|change} to {79.20|price|total}. Net debt climbed to {12.9 billion|debt|total}.

The industry minister, Jorunn Aas, said the state, which owns {21 per cent|state_share|part}, had "no chequebook in the drawer". A Labour spokesman wants a loan of {four billion|rescue|target}. The leader of the Greens said {two|rescue|target} would do.

Pensioners are among the losers. The Seamen's Fund bought {1.9 million shares|fund_shares|total} at {212 crowns|price|comparison} last autumn.

Corrections: In part of yesterday evening's online edition, and in this headline, the number of jobs was wrong. It's {1,250|jobs|target}, not {2,150|jobs|target}. The write-down is {3.2 billion|write|total} and not {2.3|write|total}.
=== Delft Securities, research note | 2021-08-19
Havgard: the arithmetic of a bridge

We cut our target from {60 crowns|target_price|target} to {15|target_price|target}. Yesterday's close: {34.60|price|total}.

Half-year figures. Loss {NRK 6.1 billion|loss_h1|period}, of which {3.4|loss|part} in the second quarter. Cumulative write-downs {NRK 5.9 billion|write|total}, after {another 2.7|write_new|increment} on the Ellis Deep project in the US ({1,100 MW|ellis|total}, budget up from {$3.4 billion|ellis_cost|total} to {$4.6 billion|ellis_cost|total}). Walking away would cost {$310 million|ellis_exit|target}.

Debt. Reported net debt is {NRK 14.2 billion|debt|total}. Adding leases, customer prepayments and bills that suppliers are still waiting for, we get {NRK 18.5 billion|debt|total}. A bond of {NRK 3 billion|bond_due|target} is due in April.

Blades. The company reports {141 faulty|blades|total} and {62|blades_fixed|part} repaired. Our drone contractor photographed cracks in {168|blades|total}. Repair cost: company {1.6 billion|repair|total}, we {2.8 billion|repair|total}.

Jobs. {Nine hundred and thirty|jobs_gone|part} of {1,250|jobs|target} are gone. We assume {2,400|jobs|target} in the end.

A rescue below {NRK 8 billion|rescue|target} only buys time. At Brisaxel net debt is {€1.1 billion|bris_debt|total} and first-half profit {€146 million|bris_profit|period}.
=== Money Wire Europe | 2021-09-30
Nordrike, banks agree {9-billion-crown|rescue|total} lifeline for Havgard

SOLHAVEN, Sept 30 (MWE) - Nordrike's government and {seven banks|banks|total} agreed a {9 billion crown|rescue|total} rescue of Havgard Wind hours before a waiver on its debt ran out on Thursday, sources said, and the company confirmed.

The state will put in {3.5 billion|rescue_state|part} and raise its stake to {44 percent|state_share|target} from {21|state_share|total}. Banks turn {2.5 billion|rescue_banks|part} of loans into equity and shareholders will be asked for {3 billion|issue|target} at {6 crowns|issue_price|target} a share.

The shares, halted at {19.30 crowns|price|total} on Wednesday, tumbled {41 percent|fall|change} to {11.40|price|total} when trading resumed. A year ago they stood above {200|price|comparison}.

As part of the deal Havgard will shed {another 900 jobs|jobs_more|increment}, for a total of {2,150|jobs|target}, and give up Ellis Deep. Net debt would fall to {8.7 billion|debt|target} from {14.2 billion|debt|total}.

Brisaxel confirmed it'd bid {420 million euros|bris_bid|target} for Havgard's service arm. It is itself cutting {300 jobs|bris_jobs|target}.
=== Nordrike Radio, evening programme | 2021-10-05
Tind marches

Host: {Four thousand people|march|total} in Tind today. That is {every third inhabitant|march_sh|part}. The police said {2,500|march|total}. Here's Odd Farstad, shop steward. Mr. Farstad, it's {two thousand one hundred and fifty|jobs|target} now.

Farstad: They had {1,250|jobs|target} in May. Same number that the Standard printed by mistake, by the way! We laughed then. Of the new ones, {six hundred|jobs_tind_new|part} are ours. So that Tind loses {1,380|jobs_tind|part} in all.

Host: The minister says the rescue, {nine billion|rescue|total}, saves {6,000|jobs_saved|part}.

Farstad: {Nine|rescue|total}? The state's own money is {three and a half|rescue_state|part}. The banks give up what they had lost anyway. That's {two and a half|rescue_banks|part}. And the {three billion|issue|target} of new shares, who's to buy those at {six crowns|issue_price|target}?

Host: The price on the exchange was {9.85|price|total} this afternoon, down {13 per cent|fall|change}.

Farstad: There you are. And our suppliers are still owed {310 million|supp|total}. In March it was {214|supp|total}.

Host: Havgard admits {140|supp|total}. What about the blades, are they mended?

Farstad: {Ninety-six|blades_fixed|part} done. I know of {168|blades|total} that need it, and I've got the numbers off the roots of them. The company stops counting at {141|blades|total}. You can't mend {a hundred and sixty-eight|blades|total} blades for {1.6 billion|repair|total}.

Host: They say now it's {2.1 billion|repair|total}.

Farstad: Well. It was {450 million|repair|total} once.
=== Money Wire Europe | 2021-12-15
Havgard rescue shrinks to {8.2 billion crowns|rescue|total} after share issue flops

SOLHAVEN, Dec 15 (MWE) - Havgard Wind raised {2.2 billion crowns|issue|total} in a share issue meant to bring in {3 billion|issue|target}, leaving its state-led rescue at {8.2 billion|rescue|total} rather than the {9 billion|rescue|target} agreed in September.

The state's stake rises to {51 percent|state_share|total} instead of {44|state_share|target}. Shares closed at {5.62 crowns|price|total}, below the issue price of {6|issue_price|total}, after losing {4.9 percent|fall|change}.

The company conceded that {171 blades|blades|total} were faulty, {30 more|blades_rise|change} than it had reported since May, and raised the repair cost to {2.6 billion|repair|total}. Skarv Bank has {66|turb_on|part} of its {80 turbines|turb|total} running again, {321 days|down|total} after the first were stopped.

It expects a loss of {8.9 billion crowns|loss_year|target} for the year and total write-downs of {7.3 billion|write|total}. Net debt stood at {9.4 billion|debt|total} at the end of November, or {12.1 billion|debt|total} with leases.

Job cuts were lowered to {1,980|jobs|target} from {2,150|jobs|target} as {170 service workers|jobs_bris|part} go to Brisaxel, which is paying {395 million euros|bris_bid|total}. Brisaxel's shares rose {5.3 percent|bris_fall|change} to {44.70 euros|bris_price|total}.
