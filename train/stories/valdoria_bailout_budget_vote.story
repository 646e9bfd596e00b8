# Valdoria (invented euro-zone state) votes an austerity budget in autumn 2012 to win a bailout loan; cuts, strikes, bond yields, two wobbling banks
@ loan | aid | EUR | bailout loan | Valdoria | key | Bailout loan for Valdoria
@ loan_imf | aid | EUR | IMF | Valdoria | | IMF's part of the loan
@ loan_banks | aid | EUR | bank fund | Valdoria | | Part of the loan set aside for banks
@ tranche | aid | EUR | first tranche | Valdoria | | First payment of the loan
@ rate_loan | share | % | bailout loan | Valdoria | | Interest on the loan
@ term | duration | days | bailout loan | Valdoria | | Term of the loan
@ cuts | cost | EUR | budget savings | Valdoria | key | Savings in the 2013 budget
@ cuts_pens | cost | EUR | pensions | Valdoria | | Savings on pensions
@ cuts_wage | cost | EUR | public pay | Valdoria | | Savings on public pay
@ cuts_tax | cost | EUR | taxes | Valdoria | | New tax revenue
@ cuts_other | cost | EUR | other items | Valdoria | | Other savings
@ cuts_rise | cost | EUR | budget savings | Valdoria | | Rise of the savings since October
@ amend_cost | cost | EUR | public pay | Valdoria | | Cost of the rebels' amendment
@ cuts_pay | change_rate | % | public pay | Valdoria | key | Cut in public pay
@ pay_free | revenue | EUR | public pay | Valdoria | | Monthly pay spared from the cut
@ cuts_pen_pct | change_rate | % | pensions | Valdoria | | Cut in pensions
@ pen_free | revenue | EUR | pensions | Valdoria | | Monthly pension spared from the cut
@ vat | share | % | value added tax | Valdoria | | Rate of value added tax
@ def | share | % | budget deficit | Valdoria | key | Deficit as part of GDP, 2012
@ def13 | share | % | budget deficit | Valdoria | key | Deficit as part of GDP, 2013
@ debt | share | % | public debt | Valdoria | | Public debt as part of GDP
@ debt_eur | cost | EUR | public debt | Valdoria | | Public debt
@ gdp12 | change_rate | % | economy | Valdoria | | Growth of the economy in 2012
@ gdp13 | change_rate | % | economy | Valdoria | key | Growth of the economy in 2013
@ unemp | share | % | jobless | Valdoria | | Unemployment
@ unemp_y | share | % | jobless young | Valdoria | | Youth unemployment
@ jobs | jobs | people | civil servants | Valdoria | | Public jobs to go
@ jobs13 | jobs | people | civil servants | Valdoria | | Public jobs to go in 2013
@ yield | share | % | ten-year bonds | Valdoria | key | Yield of ten-year bonds
@ yield_sp | share | % | ten-year bonds | Spain | | Yield of Spanish ten-year bonds
@ yield_move | change_rate | % | ten-year bonds | Valdoria | | Move of the yield
@ yes | seats | count | deputies | chamber | key | Deputies voting for the budget
@ no | seats | count | deputies | chamber | | Deputies voting against the budget
@ abst | seats | count | deputies | chamber | | Deputies abstaining
@ seats | seats | count | deputies | chamber | | Seats in the chamber
@ coal | seats | count | coalition | chamber | | Coalition's seats
@ rebels | seats | count | Liberal Union | chamber | | Rebels in the coalition
@ rebels_back | seats | count | Liberal Union | chamber | | Rebels who came back
@ majority | seats | count | deputies | chamber | | Margin of the vote
@ hosp_yes | seats | count | deputies | chamber | | Votes to spare the hospitals
@ hosp_no | seats | count | deputies | chamber | | Votes against sparing the hospitals
@ strike | participants | people | strikers | Valdoria | | People on strike on November 14
@ demo | participants | people | protesters | Sankt Brenn | | Crowd before the chamber, November 14
@ demo_vote | participants | people | protesters | Sankt Brenn | | Crowd on the night of the vote
@ inj | injured | people | protesters | Sankt Brenn | | Protesters hurt before the chamber
@ inj_pol | injured | people | police | Sankt Brenn | | Police hurt before the chamber
@ arr | arrested | people | protesters | Sankt Brenn | | Arrests before the chamber
@ hole_kred | cost | EUR | Kreditbank Valdor | Valdoria | key | Capital Kreditbank needs
@ hole_merc | cost | EUR | Banco Mercante | Valdoria | | Capital Mercante needs
@ banks_n | other:banks | count | banks | Valdoria | | Banks short of capital
@ branch | jobs | people | Kreditbank Valdor | Valdoria | | Jobs to go at Kreditbank
@ dep | change_rate | % | bank deposits | Valdoria | | Fall of bank deposits
@ guarantee | cost | EUR | bank deposits | Valdoria | | Deposits guaranteed
@ poll | vote_share | % | voters | Valdoria | | Voters against the loan
@ poll_for | vote_share | % | voters | Valdoria | | Voters for the loan
@ cash | duration | days | treasury | Valdoria | | Time the state's cash lasts
@ redeem | cost | EUR | bonds due | Valdoria | | Bonds due in December
@ irl | aid | EUR | bailout loan | Ireland | | Bailout loan for Ireland
@ port | aid | EUR | bailout loan | Portugal | | Bailout loan for Portugal
@ pop | participants | people | inhabitants | Valdoria | | Inhabitants of Valdoria
@ sale | revenue | EUR | state firms | Valdoria | | Money from sales of state firms
@ tax_gap | cost | EUR | taxes | Valdoria | | Taxes that did not come in
@ hospitals | other:hospitals | count | hospitals | Valdoria | | Hospitals to close
@ mult | other:multiplier | 1 | budget savings | Valdoria | | Output lost for each euro saved
@ visits | other:visits | count | lenders | Valdoria | | Visits of the lenders to come
@ hole_sum | cost | EUR | both banks | Valdoria | | Capital both banks need
@ tranche_gap | aid | EUR | first tranche | Valdoria | | Shortfall of the first payment
@ gdp_q3 | change_rate | % | economy | Valdoria | | Growth in the third quarter
=== Eurowire | 2012-10-22
Valdoria seeks {up to 19 billion euros|loan|target} from euro zone

SANKT BRENN, Oct 22 (Eurowire) - Valdoria asked its euro zone partners for a loan on Monday, becoming the next after Ireland, Portugal and Greece to lose the trust of lenders. The finance minister, Matilda Rensch, put the need at {"17 to 19 billion" euros|loan|target}, of which banks would take {up to 6 billion|loan_banks|target}.

Ten-year bonds yielded {7.42 percent|yield|total}, a record, against {7.05 percent|yield|total} on Friday. Spain pays {5.5|yield_sp|comparison}.

The state has cash for {seven weeks|cash|total}, an official said, and must redeem {2.3 billion euros|redeem|target} of bonds on December 12.

In return, Rensch said, Valdoria would save {1.9 billion euros|cuts|target} next year. Public pay would be cut by {eight percent|cuts_pay|target} and {12,000 posts|jobs|target} would go.

Kreditbank Valdor, the larger of {two banks|banks_n|total} in need, is short of {3.1 billion euros|hole_kred|total} of capital, the central bank found last month; Banco Mercante needs {900 million|hole_merc|total}.

Ireland borrowed {67.5 billion euros|irl|comparison} in 2010, and Portugal {78 billion|port|comparison} in 2011. Valdoria, with {3.4 million people|pop|total}, is smaller than either.
=== Sankt Brenn Tagblatt | 2012-10-23
What will it cost me?

Readers ask; we've tried to answer.

My pay? If you work for the state: {eight percent|cuts_pay|target} less, says the minister. The unions think it'll be {eleven|cuts_pay|target}, with the bonus gone.

My pension? {Five percent|cuts_pen_pct|target} on everything above {900 euros|pen_free|target} a month. It saves {310 million|cuts_pens|part} of the {1.9 billion|cuts|target}.

My shopping? Value added tax goes from {20|vat|total} to {23 percent|vat|target}.

My job? {Eighteen in a hundred|unemp|total} have none already, by Eurostat's latest; among those under 25 it's {41|unemp_y|total}. The minister's {12,000 posts|jobs|target} don't include the town halls. With them, the union Publica counts {19,500|jobs|target}.

My savings? At Kreditbank they're guaranteed up to {100,000 euros|guarantee|each}. Since summer people have carried {nine percent|dep|change} of all deposits out of the country's banks, nevertheless.

And for what? The hole in this year's budget was to be {4.5 percent|def|target} of what we make in a year. It'll be {7.8|def|total}, as taxes of {640 million|tax_gap|total} didn't come in. The debt is {104 percent|debt|total}, or {47 billion|debt_eur|total}. It wasn't we who borrowed it, you say. Well, somebody's grandfather did.
=== Ministry of Finance of Valdoria | 2012-11-09
DRAFT BUDGET 2013: MAIN FIGURES

Savings and new revenue: {EUR 2,140 million|cuts|target}
- public pay: {EUR 720 million|cuts_wage|part}
- taxes: {EUR 690 million|cuts_tax|part}
- pensions: {EUR 310 million|cuts_pens|part}
- other: {EUR 420 million|cuts_other|part}
Deficit 2012: {7.6%|def|total} of GDP (spring forecast: {4.5%|def|target})
Deficit 2013: {5.1%|def13|target}
Debt at end of 2013: {112%|debt|target}
Real GDP 2012: {-2.7%|gdp12|total}
Real GDP 2013: {-1.6%|gdp13|target}
Unemployment, average 2013: {19.4%|unemp|target}
Posts cut: {12,000|jobs|target} by end of 2014, {5,000|jobs13|part} of them in 2013
Public pay: {-8%|cuts_pay|target} on average
Receipts from sales of state firms: {EUR 850 million|sale|target}
Hospitals to be closed: {9|hospitals|target}

The savings are {EUR 240 million|cuts_rise|change} above the {EUR 1,900 million|cuts|target} named in October, at the wish of the lenders. Agreement with them has been reached on a loan of {EUR 17.5 billion|loan|target}, of which {EUR 5.2 billion|loan_banks|part} is for banks. The IMF takes {EUR 4.4 billion|loan_imf|part}. Interest will be {about 3.6%|rate_loan|target}, the term {15 years|term|target}. A first tranche of {EUR 4 billion|tranche|target} depends on the vote of the Chamber on 15 November.
=== Eurowire | 2012-11-14
Strike shuts Valdoria on eve of austerity vote

SANKT BRENN, Nov 14 (Eurowire) - A general strike closed ports, schools and the airport of Valdoria on Wednesday, a day before deputies vote on cuts of {2.1 billion euros|cuts|target} demanded for a {17.5 billion euro|loan|target} rescue.

Unions said {650,000|strike|total} had stayed away from work, the government {230,000|strike|total}. {Eighty thousand people|demo|total} stood before the chamber at dusk by the count of the organisers; police said {35,000|demo|total}. Petrol bombs were thrown. {Fourteen demonstrators|inj|total} and {nine officers|inj_pol|total} were hurt and {52 people|arr|total} arrested.

The coalition of Premier Konrad Aulen has {79|coal|part} of the {150 seats|seats|total}. {Six deputies|rebels|part} of its junior partner, the Liberal Union, have said that they'd vote against.

A poll in the Tagblatt found {61 percent|poll|total} of voters opposed to the loan and {27|poll_for|total} in favour.

The yield on ten-year bonds rose {18 basis points|yield_move|change} to {7.23 percent|yield|total}. A lost vote would mean no first payment of {four billion|tranche|target}, and bonds of {2.3 billion|redeem|target} fall due on December 12.

Unemployment was {18.3 percent|unemp|total} in September.
=== Radio Valdor, live page | 2012-11-15
The night in the chamber

19:05 Aulen speaks. "With {7.6 per cent|def|total} this year and {5.1|def13|target} next, we're still borrowing. Only, from people who'd rather we didn't."

20:30 Outside they are fewer than yesterday. Police: {12,000|demo_vote|total}. Our eyes: {twenty at the least|demo_vote|total}. The {35,000|demo|comparison} of Wednesday were louder.

21:50 An amendment by the Greens to spare {the nine hospitals|hospitals|target} falls, {71|hosp_yes|total} to {78|hosp_no|total}.

22:15 Amendment of the Liberal rebels: pay to be cut by {6.5 per cent|cuts_pay|target} in place of {eight|cuts_pay|target}, and not at all below {1,200 euros|pay_free|target} a month. Accepted by the minister! It costs {130 million|amend_cost|change}. {Four of the six|rebels_back|part} come back.

23:20 The vote. {Seventy-six|yes|total} for, {72|no|total} against, {two|abst|total} abstentions. The loan may come.

23:24 We said {67|yes|total} for a minute. Sorry. It's {76|yes|total}.

23:41 Rensch, hoarse: the savings are now {2.01 billion|cuts|target}. "They'll want the rest at Easter."

00:10 Kreditbank says it's open as usual tomorrow. Its hole, {3.1 billion|hole_kred|total} in September, is {3.7|hole_kred|total} in the lenders' paper. Mercante's: {900 million|hole_merc|total}, then and now.
=== Eurowire | 2012-11-16
Valdoria's parliament passes austerity budget by {four votes|majority|change}

SANKT BRENN, Nov 16 (Eurowire) - Valdoria's parliament approved a harsh budget late on Thursday, clearing the way for loans of {17.5 billion euros|loan|target} from the euro zone and the IMF.

Deputies voted {76|yes|total} to {72|no|total} in favour after the government softened the cut in public pay to {6.5 percent|cuts_pay|target}. {Two|abst|total} abstained.

Yields on ten-year bonds fell to {6.61 percent|yield|total}, from {7.23|yield|total} before the vote.

Euro zone ministers are to release {4 billion euros|tranche|target} on December 3, a spokesman said. Valdoria must bring its deficit to {5.1 percent|def13|target} of output next year from {7.6 percent|def|total} this year, while the economy shrinks by {1.6 percent|gdp13|target}.

Unions, which on Wednesday brought {650,000 people|strike|total} out by their own account, called a further strike. {Some 12,000 civil servants|jobs|target} will lose their posts by the end of 2014.

"It's a budget for a spreadsheet," said opposition leader Dario Lumbrer.

Of the loan, {5.2 billion euros|loan_banks|part} will go to banks. Kreditbank Valdor is to shed {1,700 of its staff|branch|target}.
=== The Continental Review | 2012-12-01
Valdoria's sums don't add up, and everyone knows it

Take the growth forecast. The ministry, and so the lenders, expect output to fall {1.6 per cent|gdp13|target} in 2013. The IMF's own research says that in a slump each euro saved costs {1.3 euros|mult|each} of output. Put that in and you get {minus 3.4|gdp13|target}; the university at Sankt Brenn gets {minus four|gdp13|target}. Then the deficit is not {5.1|def13|target} but {6.2 or so|def13|target}, unemployment {22 per cent|unemp|target}, and the debt, {104 per cent|debt|total} today, passes {120|debt|target}.

Nor are the banks done with. The outside auditors will say next week, I'm told, that Kreditbank needs {4.6 billion|hole_kred|total} and Mercante {1.4|hole_merc|total}. It takes no accountant to see that {5.2 billion|loan_banks|target} isn't enough.

So a second loan? "Read my lips," says Mrs Rensch, who had said the same of the first. Ireland got its {67.5 billion|irl|comparison} and hasn't asked again.

The rescue's great merit is its price. The loan costs Valdoria {3.6 per cent|rate_loan|target}; the market, on its kindest day since summer, asked {6.5|yield|total}. And it runs for {fifteen years|term|target}. In politics that's for ever.
=== Eurowire | 2012-12-07
Valdoria's banks need {5.7 billion euros|hole_sum|total}, first rescue money cut

SANKT BRENN, Dec 7 (Eurowire) - Auditors have found that Valdoria's {two troubled banks|banks_n|total} need {5.7 billion euros|hole_sum|total} of capital, more than a euro zone rescue sets aside, the central bank said on Friday.

Kreditbank Valdor lacks {4.4 billion euros|hole_kred|part} and Banco Mercante {1.3 billion|hole_merc|part}. A magazine's {4.6|hole_kred|total} and {1.4 billion|hole_merc|total} came from a draft, it said. The fund for banks will be raised to {6.1 billion|loan_banks|target} within the {17.5 billion|loan|target} agreed.

The euro zone paid out {3.2 billion euros|tranche|total} on Thursday, {0.8 billion less|tranche_gap|change} than planned, as Valdoria has yet to name the {nine hospitals|hospitals|target} that it must close. The bonds of {2.3 billion|redeem|target} due on Wednesday can be met.

Statistics on Friday showed unemployment at {18.9 percent|unemp|total} and the economy {3.1 percent|gdp_q3|period} smaller in the third quarter than a year before. The ministry still forecasts a fall of {1.6 percent|gdp13|target} for 2013. The lenders' mission, which will come {four times|visits|target} next year, forecasts {2.2|gdp13|target}.

Ten-year bonds yielded {6.58 percent|yield|total}. The budget, passed by {76 votes|yes|total} to {72|no|total}, saves {2.01 billion euros|cuts|target}.
