# Crisis of the invented French carmaker Lardenne: plants at Denain, Chalon-sur-Saone and Palencia, brands Lardenne, Tessier and Corvo
@ jobs | jobs | people | Lardenne group | all plants | key | Jobs cut in the whole group
@ jobs_denain | jobs | people | Lardenne | Denain | key | Jobs cut at Denain
@ jobs_palencia | jobs | people | Lardenne | Palencia | key | Jobs cut at Palencia
@ jobs_chalon | jobs | people | Lardenne | Chalon-sur-Saône |  | Jobs cut at Chalon
@ loss | cost | EUR | Lardenne | Paris | key | Net loss for 2012
@ sales_lardenne | other:cars sold | count | Lardenne brand |  | key | Cars sold, Lardenne brand
@ sales_tessier | other:cars sold | count | Tessier brand |  |  | Cars sold, Tessier brand
@ sales_corvo | other:cars sold | count | Corvo brand |  |  | Cars sold, Corvo brand
@ sales_all | other:cars sold | count | Lardenne group |  |  | Cars sold, whole group
@ recall | equipment | count | Pico cars | world | key | Pico cars recalled
@ debt | cost | EUR | Lardenne | Paris | key | Net debt of Lardenne
@ loan | aid | EUR | French State | Lardenne | key | State guarantee for Lardenne
@ share | other:share price | EUR | Lardenne | Paris | key | Lardenne share price
@ loss_half | cost | EUR | Lardenne | Paris |  | Loss of the first half of 2012
@ loss_op | cost | EUR | Lardenne | Paris |  | Operating loss or profit
@ profit | revenue | EUR | Lardenne | Paris |  | Net profit for 2013
@ writedown | cost | EUR | Lardenne | Paris |  | Write-down in 2012
@ staff_denain | participants | people | Lardenne | Denain |  | Employees at Denain
@ staff_denain_past | participants | people | Lardenne | Denain |  | Employees at Denain in good years
@ staff_palencia | participants | people | Lardenne | Palencia |  | Employees at Palencia
@ staff | participants | people | Lardenne group | all plants |  | Employees of the whole group
@ sales_drop | change_rate | % | Lardenne group |  |  | Change of group sales on the year
@ sales_q | other:cars sold | count | Lardenne group |  |  | Group sales in the third quarter
@ burn | cost | EUR | Lardenne | Paris |  | Cash burnt per month
@ cash | cost | EUR | Lardenne | Paris |  | Cash and undrawn lines
@ runway | duration | days | Lardenne | Paris |  | How long the cash lasts
@ share_drop | change_rate | % | Lardenne shares | Paris |  | Change of the shares on the day
@ gate | participants | people | workers | Denain |  | Workers at the gate
@ supplier | other:supplier jobs per job | count | suppliers | Denain |  | Supplier jobs per plant job
@ jobs_supplier | jobs | people | suppliers | Denain |  | Jobs lost at suppliers and cafés
@ unemp | share | % | unemployed | Denain valley |  | Unemployment in the valley
@ jobs_chalon_double | jobs | people | Lardenne | Chalon-sur-Saône |  | Chalon jobs counted twice
@ wage_gap | other:wage gap | 1 | workers | Palencia |  | Wage gap of Palencia
@ pay | cost | EUR | Hervé Maubourg | Paris |  | Yearly pay of the chief
@ pay_past | cost | EUR | former chief | Paris |  | Pay-off of the former chief
@ shops | duration | days | shops | Denain |  | Closing of the shops
@ loan_years | duration | days | State guarantee | Lardenne |  | Term of the State guarantee
@ loan_spain | aid | EUR | Spanish State | Palencia |  | Spanish loan offered
@ loan_spain_cond | share | % | jobs kept | Palencia |  | Share of jobs Spain wants kept
@ recall_france | equipment | count | Pico cars | France |  | Pico cars recalled in France
@ recall_spain | equipment | count | Pico cars | Spain |  | Pico cars recalled in Spain
@ recall_add | equipment | count | Pico cars | world |  | Pico cars added to the recall
@ recall_done | share | % | Pico cars | world |  | Share of recalled cars repaired
@ recall_left | equipment | count | Pico cars | world |  | Recalled cars not yet repaired
@ recall_cost | cost | EUR | recall | Lardenne |  | Cost of the recall
@ fires | cases | count | smoke cases | Pico |  | Cases of smoke in Picos
@ jobs_other | jobs | people | Lardenne | other sites |  | Jobs cut at other sites
@ vol | participants | people | volunteers | Lardenne group |  | Employees applying to leave
@ crowd_palencia | participants | people | marchers | Palencia |  | Marchers in Palencia
@ pop_palencia | participants | people | inhabitants | Palencia |  | Inhabitants of Palencia
@ shift | participants | people | night shift | Palencia |  | Workers on the night shift
@ saved_denain | jobs | people | Lardenne | Denain |  | Denain jobs saved
@ hq | revenue | EUR | headquarters | Paris |  | Price of the headquarters
@ haulage | revenue | EUR | haulage arm | Lardenne |  | Price of the haulage arm
@ corvo_bid | cost | EUR | Haitong Auto | Corvo |  | Rumoured bid for Corvo
@ cap | other:market value | EUR | Lardenne | Paris |  | Market value of Lardenne
@ mkt | share | % | Lardenne | Europe |  | Market share allowed by Brussels
@ built | other:cars built | count | Tessier | Denain |  | Tessiers built at Denain
@ drive | distance | m | last Tessier | Denain |  | Distance the last Tessier was driven
@ jobs_denain_gone | participants | people | workers | Denain |  | Workers who have left Denain
@ placed | participants | people | workers | Denain |  | Denain workers moved to other plants
@ retired | participants | people | workers | Denain |  | Denain workers retired
@ found | participants | people | workers | Denain |  | Denain workers who found work
@ strike | duration | days | strike | Palencia |  | Length of the Palencia strike
@ gates | revenue | EUR | plant gates | Denain |  | Price of the plant gates
@ forced | jobs | people | Lardenne group | all plants |  | Compulsory layoffs
@ temps | jobs | people | temporary contracts | all plants |  | Temporary contracts ended
@ repaid | cost | EUR | Lardenne | France |  | State-backed loan repaid
@ taxpayer | revenue | EUR | French State | France |  | Gain of the taxpayer
@ settled | other:owners paid | count | engine fires | Pico |  | Owners settled with over fires
=== Hexagone Wire | 2012-07-11
French carmaker Lardenne to cut {7,200 jobs|jobs|target}, shut Denain plant

PARIS, July 11 (Hexagone) - Lardenne SA, France's third-biggest carmaker, said on Wednesday it would close its factory at Denain in the north and shed {7,200 jobs|jobs|target} by the end of next year after a first-half loss of {612 million euros|loss_half|total}, its worst ever.

The Denain plant, which makes the Tessier small car, employs {2,900 people|staff_denain|total}, {all of whom|jobs_denain|target} will go or be offered posts elsewhere. A further {1,450 jobs|jobs_chalon|target} will be lost at Chalon-sur-Saône and {1,100|jobs_palencia|target} at Palencia in Spain, with the rest coming from headquarters and dealers, Chief Executive Hervé Maubourg told reporters.

Lardenne sold {418,000 cars|sales_all|total} in the half, {16 percent|sales_drop|change} fewer than a year earlier. Its namesake brand accounted for {231,000|sales_lardenne|part} of them, cheap Tessier for {142,000|sales_tessier|part} and the Italian Corvo for {45,000|sales_corvo|part}.

Net debt rose to {3.4 billion euros|debt|total}. The company burns {about 160 million|burn|each} a month, analysts say.

The shares dropped {11.8 percent|share_drop|change} to {4.62 euros|share|total}, against {19 euros|share|comparison} two summers ago.

"It's a massacre," said Pascal Dewaele of the CGT union at Denain. Industry Minister Sylvaine Courtal called the plan "unacceptable in its present state" and asked for an audit.

Rival Renault has said it has no plan to close French sites.
=== La Gazette du Hainaut | 2012-07-14
Denain, the morning after

They didn't march. They stood in front of Gate 2 with their lunch boxes, {some six hundred of them|gate|total}, and looked at the sign.

There have been cars at Denain since 1958. In the good years {8,700|staff_denain_past|comparison} people went through this gate; on Wednesday, when the directors spoke in Paris, it was {2,900|staff_denain|total}. The regional chamber of commerce reckons that for each of them {1.6|supplier|each} others will be out of work at suppliers and in cafés, so {4,600 more|jobs_supplier|target} in the valley, where unemployment is {17.3 percent|unemp|total} already.

"They say {7,200|jobs|target} and we say {2,900|jobs_denain|target}," said Brigitte Colmant, who's fitted doors for 24 years. "A big number for Paris, a small one for us. But it's our small one."

At Chalon it's not {1,450|jobs_chalon|target}, as announced, that will leave but {1,180|jobs_chalon|target}, management told the works council yesterday; {270|jobs_chalon_double|change} had been counted in the paint shop and again in logistics. The Spanish plant at Palencia, whose people earn {a third less|wage_gap|comparison}, loses {eleven hundred|jobs_palencia|target}.

Maubourg will be paid {1.3 million euros|pay|total} this year. His predecessor left with {4.5|pay_past|comparison}.

The mayor has called a day of silence. The shops will shut for {two hours|shops|target}. On the market square somebody's put up a coffin with the lion of the marque, and inside it, a Tessier hubcap.
=== Lardenne SA, Investor Relations | 2012-10-24
THIRD-QUARTER 2012 SALES AND INFORMATION

Group vehicle sales, third quarter: {168,400|sales_q|period}
 Lardenne: {89,700|sales_lardenne|period}
 Tessier: {58,300|sales_tessier|period}
 Corvo: {20,400|sales_corvo|period}

Net industrial debt at 30 September: {€3.71 billion|debt|total}
Cash and undrawn lines: {€5.9 billion|cash|total}
Headcount at 30 September: {61,800|staff|total}

State guarantee. The French State has agreed in principle to guarantee up to {€4.0 billion|loan|target} of bonds issued by the Group's finance arm over {three years|loan_years|target}. In return the Board will admit a representative of the State and pay no dividend. The Commission of the European Union has been notified. Certain press reports of {€7 billion|loan|target} are inaccurate.

Recall. The Group is recalling {212,000 vehicles|recall|total} of the model Tessier Pico II, of which {148,000|recall_france|part} in France, because a heat shield may come loose. The cost, {about €30 million|recall_cost|total}, is borne by the fourth quarter. {Three cases|fires|total} of smoke and no injury have been reported.

Reorganisation. Consultation at Denain will finish by January. The reduction will concern {6,930 positions|jobs|target} in all: Denain {2,900|jobs_denain|target}, Palencia {1,100|jobs_palencia|target}, Chalon-sur-Saône {1,180|jobs_chalon|target}, other {1,750|jobs_other|target}. To date {1,320 employees|vol|total} have applied for voluntary departure.
=== Radio Alameda, Madrid | 2012-11-20
Palencia factory told to lose {1,900|jobs_palencia|target}, unions say

Good evening. In Palencia tonight {twelve thousand people|crowd_palencia|total}, in a town of {eighty thousand|pop_palencia|total}, are walking behind one banner. The government delegate's office saw {seven thousand|crowd_palencia|total}.

What's happened? In July Lardenne said it'd take {eleven hundred jobs|jobs_palencia|target} out of the Palencia plant. Union leader Rosa Herrán says she was shown a paper this morning with {nineteen hundred|jobs_palencia|target}. Out of {four thousand two hundred|staff_palencia|total}. The company says it won't comment on "working papers", but it does not deny it, and it has confirmed the night shift, {seven hundred and sixty people|shift|target}, goes in March.

In France, though, the minister Sylvaine Courtal squeezed {three hundred|saved_denain|change} jobs out of Maubourg for Denain. That plant now loses {two thousand six hundred|jobs_denain|target}, since a battery workshop stays. "French money, French jobs," says Herrán. "Our tax money wasn't asked."

The Spanish state has offered a loan too, of {two hundred million euros|loan_spain|target}, if {four out of five|loan_spain_cond|target} of the jobs remain.

On the market the share fell below {four euros|share|total} for the first time, closing at {3.94|share|total}. There's more bad news. The Pico recall, which began at {two hundred and twelve thousand cars|recall|total} last month, is {three hundred and sixty thousand|recall|total} today. Spain's part is {fifty-one thousand|recall_spain|part}.
=== The Merchant Banker (London) | 2013-02-14
Lardenne: how a {€5.1bn|loss|total} hole opened

Most of it's accounting. When Lardenne reported the biggest loss in French motor history on Wednesday, {€5.1bn|loss|total} for 2012, the market had braced for {€1.5bn|loss|target}. The rest was a write-down of {€3.6bn|writedown|part} on factories and on tax credits which it'll never use. Operations lost {€890m|loss_op|total}; the year before they'd made {€240m|loss_op|comparison}.

Then there's debt, which Hervé Maubourg says he'll "contain" at {€3.0bn|debt|target} by December. It ended the year at {€3.15bn|debt|total}, lower than in the autumn only because he sold the headquarters for {€245m|hq|total} and the haulage arm for {€800m|haulage|total}. A Frankfurt broker includes pensions and arrives at {€5.4bn|debt|total}.

Sales were {791,000|sales_all|total} for the year, down {17%|sales_drop|change}. The Lardenne brand did {433,000|sales_lardenne|part}, Tessier {273,000|sales_tessier|part}, and Corvo, the one that makes money, {85,000|sales_corvo|part}. A rumour has the Chinese group Haitong Auto bidding {€1.1bn|corvo_bid|target} for Corvo alone. The whole of Lardenne, at {€3.20 a share|share|total}, is worth {€1.3bn|cap|total}.

Brussels still hasn't blessed the French guarantee. Officials there have asked that it be cut from {€4bn|loan|target} to {€3bn|loan|target}, and that market share not exceed {12%|mkt|target} in return. Maubourg has {ten months|runway|total} of cash. He says it's {two years|runway|total}.
=== La Gazette du Hainaut | 2013-06-29
Last Tessier leaves Denain; fewer sacked than feared, says Lardenne

At 11:07 the line stopped. The last Denain Tessier, white, number {3,914,266|built|total}, was driven {forty metres|drive|total} by Brigitte Colmant and signed by everyone, as the buyer has asked to remain unknown.

Of the {2,600|jobs_denain|target} whose jobs end here, {2,140|jobs_denain_gone|total} have left already. {Around 700|placed|part} have moved to Chalon or Valenciennes, {540|retired|part} have retired, and the prefecture says {390|found|part} have found work. The CGT's count of the last is {112|found|part}. "They count a week on a tractor," says Pascal Dewaele.

In the group as a whole the plan has been whittled to {6,400 jobs|jobs|target}, from {7,200|jobs|target} last July. Palencia, after a strike of {23 days|strike|total}, will lose {1,350|jobs_palencia|target} and not the {1,900|jobs_palencia|target} that its unions had been shown.

The European Commission approved State support on Tuesday: {€3.2 billion|loan|total}, where Paris had wanted {4|loan|target}. With that the share jumped to {€5.06|share|total}. In the office of the union somebody had written on the blackboard, under it: {2.97|share|total}, the low of April.

The company has had to tell owners of a further {85,000|recall_add|increment} Picos to come in. The total now is {445,000|recall|total}, of whom, it says, {71 percent|recall_done|part} have been repaired.

The gates have been sold to a scrap man for {€1,900|gates|total}.
=== Hexagone Wire | 2014-02-19
Lardenne returns to profit, repays first slice of state-backed loans

PARIS, Feb 19 (Hexagone) - French carmaker Lardenne reported a net profit of {61 million euros|profit|total} for 2013 on Wednesday, after the {5.1 billion euro loss|loss|total} of 2012, and said that net debt had fallen to {2.28 billion|debt|total} from {3.15 billion|debt|total}.

The group sold {812,000 cars|sales_all|total}, {2.7 percent|sales_drop|change} more than in 2012. The Lardenne brand rose to {451,000|sales_lardenne|part}, while Tessier, which lost Denain, its main plant, in June, slipped to {248,000|sales_tessier|part} and Corvo reached {113,000|sales_corvo|part}.

Chief Executive Hervé Maubourg said that {6,370 jobs|jobs|total} had gone in the end, {fewer than 900|forced|part} by compulsory layoff. He'd shed {2,600|jobs_denain|total} at Denain, {1,310|jobs_palencia|total} at Palencia and {1,120|jobs_chalon|total} at Chalon.

A newspaper report that {9,000|jobs|total} had been cut was wrong, he said, and mixed in {2,600 temporary contracts|temps|total}.

The group has repaid {1 billion euros|repaid|total} of the {3.2 billion euros|loan|total} raised under the French guarantee. Industry Minister Sylvaine Courtal said taxpayers would make {74 million|taxpayer|target} on the fee.

Lardenne's shares, which stood at {2.97 euros|share|total} last April, were up {6 percent|share_drop|change} at {9.85|share|total}.

The recall of its Pico small car is complete but for {26,000|recall_left|part} of {445,000 vehicles|recall|total}, the company said. It has settled with {five owners|settled|total} over engine fires.
