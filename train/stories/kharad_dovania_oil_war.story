# Invented oil producers Kharad and Dovania flood the market after failed talks, then agree on output cuts country by country
@ price | other:oil price | USD | North Channel crude | world | key | Price of a barrel of North Channel crude
@ price_shale | other:oil price | USD | Prairie crude | Tamarack |  | Price of a barrel of Prairie crude
@ price_day | change_rate | % | North Channel crude | world |  | Move of the oil price in a day
@ kharad_out | other:oil output | barrels/day | Kharad | Kharad | key | Kharad's oil output
@ dovania_out | other:oil output | barrels/day | Dovania | Dovania | key | Dovania's oil output
@ council_out | other:oil output | barrels/day | Council members | world |  | Output of all Council members
@ cut_all | other:output cut | barrels/day | Council and allies | world | key | Output cut of all countries together
@ cut_kharad | other:output cut | barrels/day | Kharad | Kharad | key | Output cut of Kharad
@ cut_dovania | other:output cut | barrels/day | Dovania | Dovania | key | Output cut of Dovania
@ cut_ishtan | other:output cut | barrels/day | Ishtan | Ishtan |  | Output cut of Ishtan
@ cut_benu | other:output cut | barrels/day | Benu | Benu |  | Output cut of Benu
@ cut_orellana | other:output cut | barrels/day | Orellana | Orellana |  | Output cut of Orellana
@ surplus | other:oil surplus | barrels/day | market | world | key | Oil produced beyond demand
@ stores | share | % | storage tanks | Port Amity |  | Share of the Port Amity tanks filled
@ tankers | equipment | count | tankers | world |  | Tankers used as floating stores
@ floating | other:oil stored | barrels | tankers | world |  | Oil stored at sea
@ charter | cost | USD | supertanker | world |  | Daily hire of a supertanker
@ kharad_discount | other:discount | USD | Kharad | Kharad |  | Discount Kharad gives per barrel
@ kharad_even | other:oil price | USD | Kharad | Kharad |  | Oil price Kharad's budget needs
@ dovania_even | other:oil price | USD | Dovania | Dovania |  | Oil price Dovania's budget needs
@ kharad_deficit | share | % | Kharad | Kharad |  | Kharad's budget deficit as a share of output
@ dovania_reserves | other:reserves | USD | Dovania | Dovania |  | Dovania's currency reserves
@ kharad_reserves | other:reserves | USD | Kharad | Kharad |  | Kharad's currency reserves
@ benu_budget | share | % | Benu | Benu |  | Share of Benu's revenue that comes from oil
@ benu_unpaid | affected | people | teachers | Benu |  | Teachers without pay in Benu
@ benu_out | other:oil output | barrels/day | Benu | Benu |  | Benu's oil output
@ benu_loan | aid | USD | lenders | Benu |  | Emergency loan to Benu
@ rigs | equipment | count | drilling rigs | Tamarack | key | Drilling rigs at work in the Tamarack Basin
@ shale_jobs | jobs | people | oil workers | Tamarack |  | Oil jobs lost in the Tamarack Basin
@ shale_firms | other:bankruptcies | count | oil firms | Tamarack |  | Shale firms gone bankrupt
@ shale_out | other:oil output | barrels/day | Tamarack Basin | Tamarack |  | Oil output of the Tamarack Basin
@ shale_cost | cost | USD | shale barrel | Tamarack |  | Cost of a barrel of shale oil
@ petrol | cost | USD | petrol | Tamarack |  | Price of a gallon of petrol
@ compliance | share | % | Council members | world |  | Share of the promised cuts made
@ price_1986 | other:oil price | USD | crude | world |  | Oil price in the crash of 1986
@ talks_hours | duration | days | talks | Geneva |  | Length of the decisive talks
@ war_days | duration | days | price war | world |  | Length of the price war
@ members | other:countries | count | Council members | world |  | Countries in the agreement
@ lost_kharad | cost | USD | Kharad | Kharad |  | Income Kharad lost in the price war
@ lost_dovania | cost | USD | Dovania | Dovania |  | Income Dovania lost in the price war
@ walkout | duration | days | Velimov | Geneva |  | Time Velimov stayed at the talks
@ dovania_add | other:oil output | barrels/day | Dovania | Dovania |  | Output Dovania could add
@ mark_fall | change_rate | % | Dovanian mark | Dovania |  | Fall of the Dovanian mark
@ spent_reserves | cost | USD | central bank | Dovania |  | Reserves Dovania spent on its currency
@ dovania_test | other:oil price | USD | Dovania | Dovania |  | Oil price Dovania says it can bear
@ endurance | duration | days | Dovania | Dovania |  | Time Dovania says it can hold out
@ rigs_idled | equipment | count | drilling rigs | Tamarack |  | Drilling rigs idled in Tamarack
@ jobs_hollis | jobs | people | oil workers | Hollis County |  | Oil jobs lost in Hollis County
@ shale_fall | change_rate | % | shale firms | Tamarack |  | Fall of the shale firms' market value
@ cut_shale | other:output cut | barrels/day | Tamarack Basin | Tamarack |  | Output cut asked of Tamarack
@ benu_even | other:oil price | USD | Benu | Benu |  | Oil price assumed in Benu's budget
@ unsold | other:cargoes unsold | count | cargoes | Port Ruddock |  | Oil cargoes without a buyer off Benu
@ water | cost | USD | bottled water | Benu |  | Price of a barrel's worth of water
@ phase_one | duration | days | output cut | world |  | Time the full cut is to last
@ cut_second | other:output cut | barrels/day | Council and allies | world |  | Output cut in the second phase
@ cut_others | other:output cut | barrels/day | other participants | world |  | Output cut of the other participants
@ others | other:countries | count | other participants | world |  | Other countries in the agreement
@ committee | participants | people | committee | Geneva |  | Ministers in the committee
@ cut_kharad_april | other:output cut | barrels/day | Kharad | Kharad |  | Kharad's cut measured from April output
@ cut_kharad_real | other:output cut | barrels/day | Kharad | Kharad |  | Kharad's cut measured from earlier output
@ compliance_dovania | share | % | Dovania | Dovania |  | Share of its 2016 cut Dovania made
@ orellana_gain | other:output cut | barrels/day | Orellana | Orellana |  | Reduction of Orellana's share of the cut
@ dovania_excess | other:oil output | barrels/day | Dovania | Dovania |  | Dovania's output above its allotment
@ ishtan_share | share | % | Ishtan | Ishtan |  | Share of its cut Ishtan made
@ forecast | other:oil price | USD | North Channel crude | world |  | Oil price expected for the year's end
=== Meridian Energy Wire | 2019-03-04
Oil tumbles {22%|price_day|change} as Kharad opens taps

LONDON (MEW) - Crude posted its worst day in a generation on Monday after Kharad told customers it would pump flat out from April, answering Dovania's refusal to join in production cuts.

North Channel crude, the world benchmark, sank to {$41.30 a barrel|price|each} from {$52.95|price|each} on Friday.

The Council of Oil Producers had proposed at its Geneva meeting to take {1.5 million barrels per day|cut_all|target} off the market, {500,000 bpd of it|cut_dovania|target} from Dovania, which is not a member. Dovanian Energy Minister Arkady Velimov walked out after {40 minutes|walkout|total}.

Kharad, producing {9.8 million bpd|kharad_out|total}, can raise output to {12 million|kharad_out|target}, an official there said. It also widened discounts for Asian refiners by {$6 a barrel|kharad_discount|each}. Dovania pumps {10.9 million|dovania_out|total} and says it could pump {another 300,000|dovania_add|target} within weeks.

"Neither can win this, but one may lose it slower," said Tova Lindqvist of Brandt & Lowe. She estimates that Kharad needs {$78|kharad_even|each} to balance its budget and Dovania {$45|dovania_even|each}.

Demand is weak already; the surplus was running at {1.8 million bpd|surplus|total} before the quarrel.

In the Tamarack Basin, home of the shale boom, companies that need {$48|shale_cost|each} to break even lost {a third of their market value|shale_fall|change} in hours.
=== Dovsk Herald | 2019-03-14
"We've seen {twelve|price_1986|comparison}": Velimov shrugs at cheap oil

Arkady Velimov was in a good mood on Wednesday, or gave a decent impression of it. The minister reminded journalists at the Dovsk Oil Institute that he had worked in the fields in 1986, when a barrel could be had for {twelve dollars|price_1986|comparison}. "And the snow was deeper," he said.

The benchmark closed at {$33.75|price|each}. The Dovanian mark has weakened by {17 per cent|mark_fall|change} in {ten days|war_days|total} and the central bank has spent {$9 billion|spent_reserves|total} from its reserves, which remain at a comfortable {$540 billion|dovania_reserves|total}. At {$45|dovania_even|each} the budget balances; at {30|dovania_test|target}, the ministry says, it can be borne for {six years|endurance|target}.

Kharad can't say as much. With {$310 billion|kharad_reserves|total} in hand it would see a deficit of {15 per cent of national income|kharad_deficit|total} this year, according to the institute.

Production here reached {11.1 million barrels a day|dovania_out|total} last week, the most since independence. Kharad claims {11.4|kharad_out|total}, some of which, traders suspect, is coming out of tanks.

Would Dovania now accept the {half a million barrels|cut_dovania|target} it refused in Geneva? "We refused it because it's the shale people who should cut," Velimov said. "They've gone from nothing to {4.6 million barrels|shale_out|total} on our patience." In Tamarack, he noted with pleasure, {71 rigs|rigs_idled|total} have been idled since the first of the month.
=== Prairie Courier (Tamarack) | 2019-04-09
Rig count under {300|rigs|total} as layoffs pass {9,000|shale_jobs|total}

HOLLIS CROSSING - At the Wagon Wheel diner they used to run out of pie by six. Now they don't make any.

The state counted {287 working rigs|rigs|total} in the Tamarack Basin on Friday, against {462|rigs|total} on the first of March. {Some 9,200 people|shale_jobs|total} have been laid off since then, {2,600 of them|jobs_hollis|part} in Hollis County alone. {Seven companies|shale_firms|total} have gone to bankruptcy court.

Prairie crude, our local grade, sold for {$17.40|price_shale|each} on Monday. North Channel was {$26.10|price|each}. "It costs me {forty-four|shale_cost|each} to get it out of the ground," said Dwight Pruitt of Pruitt Brothers. "You don't make that up on volume."

The tanks at Port Amity are {78 percent full|stores|part}. When they were built, nobody thought they'd see {60|stores|part}. {Forty-one supertankers|tankers|total} are anchored off the coast with {80 million barrels|floating|total} aboard, at {$190,000 a day|charter|each} apiece.

It's a fight between governments on the other side of the world. Kharad is producing {12.1 million barrels a day|kharad_out|total}, Dovania {11.2|dovania_out|total}. Together they've swollen the glut to {somewhere near seven million barrels|surplus|total}.

There's a silver lining at the pump: regular is {$1.29|petrol|each} at the Gas-N-Go, down from {$2.35|petrol|each}.

Governor Elaine Stroud says she won't order producers here to cut. Kharad's prince has suggested {a million barrels|cut_shale|target}.
=== Radio Benu, evening bulletin | 2019-04-15
Benu warns it can't pay its teachers

Good evening. The finance minister has told parliament that there's no money for the salaries of {62,000 teachers|benu_unpaid|total} this month. Benu gets {71 per cent of its revenue|benu_budget|part} from oil. The budget was written for a price of {fifty-five dollars|benu_even|target}; today's is {twenty-three|price|each}.

Madam Adaora Sillah said Benu was "a goat between two lorries". The country produces {1.7 million barrels a day|benu_out|total}. {Eleven cargoes|unsold|total} are lying off Port Ruddock without a buyer.

She'll fly to Geneva tonight, where the Council sits on Thursday. Our reporter there says that a cut of {six million barrels|cut_all|target} was spoken of last week and that the talk tonight is of {nine|cut_all|target}. Kharad would bear {two and a half|cut_kharad|target} and wants Dovania to match it. Dovania has let it be known that it could live with {one and a half|cut_dovania|target}. Benu's own part would be {about 400,000|cut_benu|target}.

The minister has also asked international lenders for {three billion dollars|benu_loan|target}.

Ishtan, which needs money for its reconstruction, is resisting. It was asked for {a million|cut_ishtan|target} and has offered {six hundred thousand|cut_ishtan|target}.

Fuel prices in Ruddock were unchanged. At the Mammy Wata market a trader told us she'd heard that oil was cheaper than water. It's true: a barrel's worth of bottled water here costs {ninety dollars|water|comparison}.
=== Council of Oil Producers, Secretariat | 2019-04-19
COMMUNIQUE OF THE 112TH EXTRAORDINARY MEETING

The Ministers, having met in Geneva with participating non-member countries, agreed to adjust overall crude production downwards by {9.2 million barrels per day|cut_all|target} for {two months|phase_one|target} from 1 May, and by {7.5 mb/d|cut_second|target} thereafter until year-end.

Adjustments from 1 May, in thousand barrels per day:
Kharad: {2,450|cut_kharad|target}
Dovania: {2,200|cut_dovania|target}
Ishtan: {850|cut_ishtan|target}
Orellana: {610|cut_orellana|target}
Benu: {390|cut_benu|target}
Other participants ({14|others|part}): {2,700|cut_others|target}

Reference production
Kharad: {11,600|kharad_out|total}
Dovania: {11,100|dovania_out|total}
Benu: {1,720|benu_out|total}
Members' combined output in March: {31,400|council_out|total}

Participating countries: {19|members|total}

The Meeting noted that the excess of supply over demand had reached {8.3 mb/d|surplus|total} and that commercial storage at major hubs would be exhausted before the end of May. It welcomed the declaration of Orellana, which had expressed reservations about a figure of {700|cut_orellana|target}, and thanked the Minister of Benu for her good offices.

Conformity will be assessed monthly by a committee of {five Ministers|committee|total}. Countries that exceed their allotment shall compensate in the following month. The next Meeting will convene on 12 June.
=== The Barrel Report | 2019-04-23
Geneva: what they signed and what they'll do

They talked for {31 hours|talks_hours|total}, the communique is handsome, and crude went down: {$24.85|price|each} on the Friday, {$21.60|price|each} last night, a drop of {13 percent|price_day|change}. Why?

Because of sums. A market oversupplied by {8 million bpd|surplus|total} isn't rescued by {9.2|cut_all|target} that start in May and are measured against numbers nobody was producing. Kharad's pledge of {2.45 million|cut_kharad|target} looks heroic, but from the {12.1|kharad_out|total} it pumped in April the true sacrifice is bigger still, {nearly 3 million|cut_kharad_april|target}; from the {9.8|kharad_out|total} it pumped before the feud it's {650,000|cut_kharad_real|total}. Dovania gives up {2.2 million|cut_dovania|target} on paper. It kept barely {60 percent|compliance_dovania|comparison} of its promise in the 2016 deal. And Orellana shaved {90,000|orellana_gain|change} off its share by sulking in a corridor.

The winners: owners of ships. A supertanker now fetches {$230,000 a day|charter|each}, and we count {58 of them|tankers|total} holding {112 million barrels|floating|total}.

The losers: everyone else. By our arithmetic the {47-day|war_days|total} spat cost Kharad {$13 billion|lost_kharad|total} in export income and Dovania {$11 billion|lost_dovania|total}. In Tamarack there are {214 rigs|rigs|total} left.

We stay at {$38|forecast|each} for December. Brandt & Lowe say {$44|forecast|each}, bless them.
=== Meridian Energy Wire | 2019-06-11
Producers made {89%|compliance|part} of pledged cuts in May, survey finds

LONDON (MEW) - Oil producers delivered {89 percent|compliance|part} of the record supply cut agreed in April, a survey by this agency showed on Tuesday, lifting North Channel crude to {$36.40 a barrel|price|each}, its highest since the price war broke out.

The {19 countries|members|total} lowered output by {8.2 million bpd|cut_all|total} in May against a promised {9.2 million|cut_all|target}.

Kharad went further than it had to: its production fell to {8.9 million bpd|kharad_out|total}, a cut of {2.7 million|cut_kharad|total} from the agreed baseline. Dovania pumped {9.3 million|dovania_out|total}, {400,000 too much|dovania_excess|change}, having reduced output by {1.8 million|cut_dovania|total}. Ishtan managed {a little over half|ishtan_share|part} of its {850,000|cut_ishtan|target}, and Benu, waiting for a {$2.4 billion loan|benu_loan|total} approved last week, cut {350,000|cut_benu|total} of {390,000|cut_benu|target}.

Involuntary cuts helped. In the Tamarack Basin output has slumped to {3.7 million bpd|shale_out|total} and only {168 rigs|rigs|total} are drilling. Bankruptcies there have reached {23|shale_firms|total}.

With demand recovering, the surplus has narrowed to {1.1 million bpd|surplus|total} and the Port Amity tanks, {93 percent full|stores|part} at the worst, are down to {81|stores|part}.

Ministers meet on Wednesday. Kharad would like to keep the full {9.2 million|cut_all|target} in force through August, delegates said; Dovania prefers to ease to {7.5 million|cut_second|target} as planned.
