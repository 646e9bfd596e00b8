# Listeria in soft cheese from Dellamore Dairies of Sotterley, in the invented countries of Carran and Lowmark
@ cases | cases | people | listeriosis | Carran | key | Listeriosis cases in Carran
@ dead | killed | people | listeriosis | Carran | key | Deaths from listeriosis in Carran
@ cases_str | cases | people | listeriosis | Straithe | key | Listeriosis cases in Straithe county
@ cases_low | cases | people | listeriosis | Lowmark | key | Listeriosis cases in Lowmark
@ recall | other:cheese recalled | t | Dellamore cheese | Carran | key | Cheese recalled by Dellamore
@ share | cost | CRN | Dellamore Group share | Carran | key | Dellamore share price
@ jobs | participants | people | workforce | Sotterley | key | Workers at the Sotterley creamery
@ bill | cost | CRN | recall | Dellamore Group | key | Cost of the affair to Dellamore
@ cases_wend | cases | people | listeriosis | Wend |  | Listeriosis cases in Wend county
@ cases_other | cases | people | listeriosis | other counties |  | Cases in the other counties
@ dead_str | killed | people | listeriosis | Straithe |  | Deaths in Straithe county
@ dead_home | killed | people | Larkfield home | Straithe |  | Dead residents of Larkfield home
@ ill_home | cases | people | Larkfield home | Straithe |  | Ill residents of Larkfield home
@ low_new | cases | people | new patients | Lowmark |  | New patients found in Lowmark
@ dead_low | killed | people | listeriosis | Lowmark |  | Deaths from listeriosis in Lowmark
@ stillborn | killed | people | unborn children | Carran |  | Miscarriages and stillbirths
@ pregnant | cases | people | pregnant women | Carran |  | Pregnant women among the cases
@ hosp | hospitalized | people | listeriosis patients | Carran |  | Patients in hospital
@ interviewed | other:patients interviewed | people | patients | Carran |  | Patients interviewed about their food
@ ate | other:patients who ate it | people | patients | Carran |  | Patients who had eaten the cheese
@ matched | cases | people | strain matched | Carran |  | Cases matched to the cheese strain
@ normal_year | cases | people | listeriosis | Carran |  | Listeriosis cases in an ordinary year
@ incub | duration | days | incubation | Carran |  | Time from meal to illness
@ cases_day | cases | people | listeriosis | Carran |  | New cases reported in a day
@ count_found | other:bacteria per gram | count | Old Sotterley | Sotterley |  | Bacteria found per gram of cheese
@ count_limit | other:bacteria per gram | count | legal limit | Carran |  | Bacteria allowed per gram
@ packs | other:packs sold | count | Old Sotterley | Carran |  | Packs sold since April
@ packs_back | other:packs returned | count | Old Sotterley | Carran |  | Packs returned by shops and buyers
@ recall_low | other:cheese recalled | t | Dellamore cheese | Lowmark |  | Cheese shipped to Lowmark
@ shops | other:shops | count | shops that sold it | Carran |  | Shops that sold the cheese
@ swabs | other:swabs taken | count | creamery | Sotterley |  | Swabs taken at the creamery
@ swabs_pos | other:swabs positive | count | creamery | Sotterley |  | Swabs found positive
@ inspect | other:inspections | count | creamery | Sotterley |  | Inspections of the creamery
@ days_known | duration | days | Dellamore Group | Sotterley |  | Days the firm knew before telling
@ share_fall | change_rate | % | Dellamore Group share | Carran |  | Daily change of the share
@ mktcap | cost | CRN | Dellamore Group | Carran |  | Stock value wiped out
@ turnover | revenue | CRN | Dellamore Group | Carran |  | Dellamore's yearly turnover
@ sales_fall | change_rate | % | soft cheese sales | Carran |  | Fall in soft cheese sales
@ milk | other:litres of milk | L | farmers | Straithe |  | Milk the creamery took a day
@ farms | other:farms | count | suppliers | Straithe |  | Farms that supply the creamery
@ jobs_cut | jobs | people | creamery | Sotterley |  | Jobs to go at Sotterley
@ fine | cost | CRN | Dellamore Group | Carran |  | Greatest fine the law allows
@ damages | cost | CRN | victims' fund | Carran |  | Dellamore's fund for victims
@ claims | participants | people | claimants | Carran |  | People suing Dellamore
@ precedent | killed | people | Bexmoor sausage of 1991 | Carran |  | Deaths in the Bexmoor affair of 1991
@ pack_size | other:pack weight | g | Old Sotterley | Carran |  | Weight of a pack
@ pop_sot | participants | people | inhabitants | Sotterley |  | Inhabitants of Sotterley
@ pay_days | duration | days | pay for workers | Sotterley |  | Time workers are to be paid
@ inspect_span | duration | days | inspections | Sotterley |  | Span over which inspections are counted
@ since_precedent | duration | days | Bexmoor affair | Carran |  | Time since so bad a poisoning
@ cases_double | other:ratio | 1 | listeriosis cases | Carran |  | Growth ratio of cases
@ recall_back | other:cheese returned | t | Dellamore cheese | Carran |  | Weight of cheese returned
@ insured | cost | CRN | recall | Dellamore Group |  | Insured part of the cost
@ turnover_share | share | % | Sotterley | Dellamore Group |  | Share of turnover from Sotterley
@ packs_low | other:packs sold | count | Dellamore cheese | Lowmark |  | Boxes that arrived in Lowmark
@ packs_low_sold | other:packs sold | count | Dellamore cheese | Lowmark |  | Boxes sold in Lowmark after the alert
@ kvik_share | share | % | Kvik chain | Lowmark |  | Share of boxes taken by Kvik
@ fax_delay | duration | days | warning to Lowmark | Elsby |  | Delay of the warning to Lowmark
@ str_share | share | % | patients of Straithe | Carran |  | Share of patients living in Straithe
@ normal_low | cases | people | listeriosis | Lowmark |  | Listeriosis cases in a Lowmark year
@ pregnant_low | cases | people | pregnant women | Lowmark |  | Pregnant women among Lowmark cases
@ gallery | participants | people | relatives | Harmouth |  | Relatives in the gallery
@ count_home | other:bacteria per gram | count | Larkfield sample | Straithe |  | Bacteria in the Larkfield sample
@ count_ratio | other:ratio | 1 | bacteria against the limit | Straithe |  | Times over the limit
@ bill_recall | cost | CRN | recall and clean-up | Dellamore Group |  | Cost of recall and clean-up
@ bill_close | cost | CRN | closure | Dellamore Group |  | Cost of closing Sotterley
@ rivals | other:cheese makers | count | rivals | Carran |  | Rivals whose orders were cut
@ cases_week | cases | people | listeriosis | Carran |  | New cases reported in a week
@ dead_over | killed | people | difference to Bexmoor | Carran |  | Deaths beyond those of Bexmoor
@ bid | cost | CRN | Dellamore Group share | Carran |  | Bid a buyer could make
@ creameries | other:creameries owned | count | Dellamore Group | Carran |  | Other creameries of the group
@ staff_agency | participants | people | inspectors | Carran |  | Inspectors of the agency
@ staff_cut | jobs | people | inspectors | Carran |  | Inspectors' posts cut since 2004
=== Carran Food Standards Agency | 2008-06-12
FOOD ALERT FOR ACTION 17/2008
Recall of soft cheese because of Listeria monocytogenes

Product: "Old Sotterley" and "Sotterley Light" soft cheese
Maker: Dellamore Dairies, Sotterley, County Straithe
Pack size: {200 g|pack_size|each}
Best before: all dates to 30 June 2008
Quantity concerned: {about 85 tonnes|recall|total}

Reason. Dellamore Dairies is recalling the above after the Agency found {2,400 bacteria per gram|count_found|total} in a pack bought at a shop in Straithe. The legal limit is {100 per gram|count_limit|target}.

Illness. The Agency and the county health boards are investigating {19 cases|cases|total} of listeriosis with onset since late April, against {some 30|normal_year|comparison} in an ordinary year in the whole Republic.
Straithe: {12|cases_str|total}
Wend: {4|cases_wend|total}
Other counties: {3|cases_other|total}
Deaths: {2|dead|total}
Of {15 patients|interviewed|part} interviewed so far, {11|ate|part} remember having eaten one of the two products.

Advice. Do not eat the cheese, and do not feed it to animals. Return it or throw it away. Pregnant women, the elderly and anyone with weakened immunity who feels feverish should see a doctor. Illness may begin {up to 70 days|incub|each} after the meal, so further cases must be expected even when the cheese is off the shelves.

Action for enforcement authorities. Check that the product has been withdrawn from the {640 shops|shops|total} on the attached list by 17:00 on Friday.
=== Straithe Examiner | 2008-06-14
Village holds its breath as cheese is blamed for {three deaths|dead|total}

In Sotterley you are born by the creamery, christened opposite the creamery and, {210 times|jobs|total} out of a village of {900|pop_sot|total}, employed by the creamery. Since Thursday it has been silent.

"We made cheese on this spot in my grandfather's day and never harmed a fly," said packer Nell Orrish, 47, outside the locked gate. She and the others have been told they will be paid for {a fortnight|pay_days|target}.

The outbreak claimed its latest victim on Thursday night, an 84-year-old resident of the Larkfield home in Upper Straithe. {Seven people|ill_home|total} at Larkfield are sick, matron Rose Tallant told the Examiner, and {two|dead_home|total} have now died. The kitchen had served Old Sotterley on crackers at the May tea.

The county health board said {16 people|cases_str|total} in Straithe have listeriosis, up from {a dozen|cases_str|total} when the alert went out. {Four|pregnant|part} are expectant mothers.

On the farms there is another worry. The creamery took {95,000 litres|milk|period} a day from {58 dairy herds|farms|total} round about. Yesterday it took {none|milk|period}. "The cows don't know there's a recall on," said Abel Finch of Rookery Farm, watching his tank run off into the slurry pit.

Dellamore bought the place in 2003. Inspectors had been in {only once|inspect|total} in the past {two years|inspect_span|total}, a union man said.
=== Carran Press Association | 2008-06-18
Cheese recall widened as listeria deaths {reach seven|dead|total}

HARMOUTH (CPA) - Dellamore Dairies withdrew all its soft cheeses on Wednesday, raising the amount recalled to {310 tonnes|recall|total}, after the number of people killed in Carran's worst food poisoning for {nearly two decades|since_precedent|comparison} climbed to {seven|dead|total}.

The Food Standards Agency said it knew of {44 cases|cases|total} of listeriosis, {more than double|cases_double|change} {the 19|cases|total} reported six days ago. {Twenty-seven|cases_str|total} are in County Straithe, home of the Sotterley creamery, and {nine|cases_wend|total} in neighbouring Wend. {Thirty-eight|hosp|total} were in hospital.

"We expect this to get worse before it gets better," the agency's chief scientist, Dr Magnus Ebdon, told a news conference. {Eight more cases|cases_day|period} had been reported on Tuesday alone.

{Two women|stillborn|total} had lost their unborn babies. Those are not included in the toll.

Genetic tests matched the bacteria from {21 patients|matched|part} to those in the cheese. At the creamery, {14|swabs_pos|part} of {180 swabs|swabs|total} were positive, most of them from a slicing machine and the drain beneath it.

Shares in the parent company, Dellamore Group, fell {31 percent|share_fall|change} to {2.64 crowns|share|total}, wiping {190 million crowns|mktcap|change} off its value.

In 1991 contaminated sausage from the Bexmoor works killed {17|precedent|comparison}.

{Three people|cases_low|total} across the border in Lowmark, which imports the cheese, also have the disease, the health institute there said.
=== Dellamore Group plc | 2008-06-20
Statement on Sotterley

The Board of Dellamore Group plc wishes to express its deepest sympathy to all those affected. As of last night {eight deaths|dead|total} and {52 cases|cases|total} of illness have been reported to us by the authorities. While the origin of a number of these remains to be established, we accept that our product is the probable source of the majority.

Recall. {Over 400,000 packs|packs_back|total} have been returned, which represents {close to 80 tonnes|recall_back|part} of the {310 tonnes|recall|total} recalled. A further {22 tonnes|recall_low|total} had been shipped to our distributor in Lowmark and is being destroyed.

Sotterley. The creamery will not reopen before 1 September. All {214 employees|jobs|total} remain on full pay.

Financial effect. On present knowledge the Board estimates the cost of the recall, cleaning and lost sales at {between 25 and 30 million crowns|bill|total}, of which {9 million|insured|part} is insured. Turnover of the Group in the last financial year was {412 million crowns|turnover|total}; Sotterley contributed {14 per cent|turnover_share|part}.

Victims. Without admission of liability, a fund of {5 million crowns|damages|total} has been set up for the families.

Contrary to certain press reports, the Group informed the Agency within {two days|days_known|total} of learning of a positive sample. The creamery was inspected by the county {three times|inspect|total} in {24 months|inspect_span|total}, and not {once|inspect|total}.

Enquiries: Crispin Vale, Director of Communications.
=== Lowmark Tidende | 2008-06-24
Now {eleven|cases_low|total} are ill in Lowmark after eating Carran cheese

The Health Institute in Elsby has found {four new patients|low_new|increment} with the listeria strain from across the border. That makes {eleven|cases_low|total}, and on Sunday it cost {the first Lowmark life|dead_low|total}: a retired ship's pilot from Nordvig.

The cheese arrived here in {more than 100,000 boxes|packs_low|total} between April and June, some {22 tonnes|recall_low|total}. The discount chain Kvik took {nine-tenths|kvik_share|part} of them.

"What irritates us is the calendar," says section head Birte Lund. The Carran authorities warned their own population on the 12th. The fax reached Elsby on the 16th, {four days|fax_delay|total} afterwards, and {about 5,000|packs_low_sold|part} boxes were sold in the meantime.

In Carran itself the sick now number {67|cases|total} and the dead {11|dead|total}. {Half|str_share|part} of the patients live in County Straithe, around the creamery in Sotterley, where the health board has registered {34|cases_str|total}.

Lowmark normally sees {six to eight cases|normal_low|comparison} of listeriosis a year. Those at risk are above all the old, the newborn, and pregnant women. {Two|pregnant_low|part} of the Lowmark patients are pregnant; both are doing well.

The government in Elsby has demanded an explanation and is considering a ban on unpasteurised imports. Old Sotterley, as it happens, is made of pasteurised milk. The bacteria got in afterwards.
=== Harmouth Gazette Live | 2008-07-02
Dellamore hearing: as it happened

10:01 The Commons agriculture committee is sitting. Chief executive Julian Sarre to the left, the Agency to the right. In the gallery, {thirty or so|gallery|total} relatives with photographs.

10:09 Chair reads the numbers. {83 ill|cases|total}. {Fourteen dead|dead|total}, {nine of them|dead_str|part} from Straithe. {Four|stillborn|total} pregnancies lost.

10:22 Sarre: "The figure I gave you on the 20th was wrong." The firm's own lab had a positive on 23 May. It told the Agency on 11 June. That's {nineteen days|days_known|total}. Gasps.

10:31 Asked if he'll resign. "Not today."

10:58 Dr Ebdon for the Agency. Says a sample from Larkfield had {11,000 per gram|count_home|total}, {over a hundred times|count_ratio|change} the limit.

11:15 Why so few visits? Ebdon: {310 inspectors|staff_agency|total} for the whole country, {65|staff_cut|change} fewer than in 2004.

11:40 Share price check: {1.92|share|total}, down {another 8%|share_fall|change} since the opening.

12:05 Lawyer for the families says {41 people|claims|total} have joined the suit.

12:17 The maximum fine under the Food Act is {250,000 crowns|fine|target}. Member for Wend: "That's what you spend on your boardroom carpets."

12:44 Word from Lowmark: a second death, {15 cases|cases_low|total}.

13:02 Sarre on money. The bill is {"nearer forty-five million"|bill|total} than {the thirty|bill|total} he talked of. On jobs at Sotterley he'll say nothing until September.

13:10 Adjourned.
=== The Financial Courier | 2008-07-19
Dellamore: what a slice of cheese costs

Julian Sarre has gone, the creamery will not come back, and Dellamore's shareholders are left to count. The group said on Friday that it would shut Sotterley for good with the loss of {all but 20|jobs_cut|part} of its {214 jobs|jobs|total}, and put the full cost at {61 million crowns|bill|total}: {24 million|bill_recall|part} for the recall and clean-up, {18 million|bill_close|part} for the closure, and the rest for the victims' fund, which goes up to {12 million|damages|total}.

The stock, which changed hands at {3.83|share|total} before the alert of 12 June, rallied on the news and ended the week at {2.10|share|total}.

The trade suffers with it. Sales of soft cheese of all makes are {a third|sales_fall|change} below last July's, according to the retail panel, and supermarkets have cut orders from {two rivals|rivals|total} that never had a bad sample.

Public health officials believe that the epidemic is over. {Two cases|cases_week|period} were reported this week. In all {96|cases|total} Carraners fell ill, {47|cases_str|total} of them in Straithe, and {18|dead|total} died: {one more|dead_over|change} than in the Bexmoor scandal. Lowmark counts {16|cases_low|total} and {two|dead_low|total}.

Of the {1.5 million packs|packs|total} sold since April, nobody knows how many were eaten. Analysts at Pell & Hardy think a buyer could pay {1.70|bid|target} a share for what is left. "It still owns {three clean creameries|creameries|total}," they write. "The name is worth nothing."
