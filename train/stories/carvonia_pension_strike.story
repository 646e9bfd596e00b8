# A one-day, then rolling general strike over pensions in Carvonia (invented, euro country)
@ strikers_share | share | % | public employees | Carvonia | key | Civil servants on strike
@ march_all | participants | people | marchers | Carvonia | key | Marchers nationwide
@ march_vesel | participants | people | marchers | Vesel | key | Marchers in Vesel
@ march_oram | participants | people | marchers | Port Oram | key | Marchers in Port Oram
@ trains | share | % | long-distance trains | Carvonia | key | Long-distance trains running
@ support | share | % | people polled | Carvonia | key | Public support for the strike
@ contrib_years | duration | days | pension contributions | Carvonia | key | Contribution years for a full pension
@ teachers | share | % | teachers | Carvonia | key | Teachers on strike
@ arrests | arrested | people | rioters | Vesel |  | Arrests in Vesel
@ arrests_oram | arrested | people | pickets | Port Oram |  | Arrests at the Oram refinery
@ police_hurt | injured | people | police | Vesel |  | Police officers hurt in Vesel
@ march_grazna | participants | people | marchers | Grazna |  | Marchers in Grazna
@ deficit | cost | EUR | pension funds | Carvonia |  | Pension deficit expected
@ deficit_now | cost | EUR | pension funds | Carvonia |  | Pension deficit last year
@ cost_day | cost | EUR | economy | Carvonia |  | Cost of a strike day
@ savings | cost | EUR | reform | Carvonia |  | Yearly savings from the reform
@ concession_cost | cost | EUR | compromise | Carvonia |  | Cost of the compromise
@ flights | share | % | flights | Vesel airport |  | Flights cancelled at Vesel
@ flights_n | other:flights cancelled | count | flights | Vesel airport |  | Number of flights cancelled
@ metro | other:metro lines | count | lines closed | Vesel |  | Metro lines closed
@ trains_local | share | % | commuter trains | Vesel |  | Commuter trains running
@ refineries | other:refineries blocked | count | refineries | Carvonia |  | Refineries blockaded
@ stations_dry | other:petrol stations | count | filling stations | Carvonia |  | Filling stations short of fuel
@ fuel_share | share | % | filling stations | Carvonia |  | Share of filling stations short of fuel
@ power_cut | other:power output | MW | power stations | Carvonia |  | Output cut by power workers
@ ships | equipment | count | ships waiting | Port Oram |  | Ships waiting off Port Oram
@ hospital_ops | other:operations postponed | count | hospitals | Carvonia |  | Operations postponed
@ schools_closed | other:schools closed | count | schools | Vesel |  | Schools closed in Vesel
@ minimum | other:minimum pension | EUR | pensioners | Carvonia |  | Minimum pension a month
@ avg_pension | other:average pension | EUR | pensioners | Carvonia |  | Average pension a month
@ dockers_pension_years | duration | days | dockers' contributions | Carvonia |  | Contribution years for dockers
@ union_members | participants | people | KSO members | Carvonia |  | KSO union members
@ strike_days | duration | days | strike | Carvonia |  | Length of the strike
@ strike_2003 | duration | days | strike | Carvonia |  | Length of the 2003 strike
@ majority | seats | count | government | Carvonia |  | Government majority in the Diet
@ ratio_workers | other:workers per pensioner | 1 | workers | Carvonia |  | Workers per pensioner
@ pay_loss | cost | EUR | strikers | Carvonia |  | Pay lost per strike day
@ strike_fund | aid | EUR | strike fund | Carvonia |  | Donations to the strike fund
@ oppose | share | % | people polled | Carvonia |  | People against the reform
@ jam | distance | km | traffic jams | Vesel |  | Traffic jams round Vesel
@ amendments | other:amendments | count | opposition | Carvonia |  | Amendments tabled
@ private_share | share | % | private sector staff | Carvonia |  | Private sector staff on strike
@ cities | other:cities | count | marches | Carvonia |  | Towns with marches
@ since_last | duration | days | time since last such strike | Carvonia |  | Years since the last such strike
@ teachers_primary | share | % | primary teachers | Carvonia |  | Primary teachers on strike
@ teachers_secondary | share | % | secondary teachers | Carvonia |  | Secondary teachers on strike
@ local_share | share | % | local government staff | Carvonia |  | Local government staff on strike
@ hosp_share | share | % | hospital staff | Carvonia |  | Hospital staff on strike
@ drivers | share | % | train drivers | Carvonia |  | Train drivers on strike
@ strikers_share_jan | share | % | public employees | Carvonia |  | Civil servants on strike in January
@ ratio_workers_1970 | other:workers per pensioner | 1 | workers | Carvonia |  | Workers per pensioner in 1970
@ deduction | share | % | strikers' pay | Carvonia |  | Pay deducted per strike day
@ population | other:population | people | residents | Port Oram |  | Inhabitants of Port Oram
@ brask_years | duration | days | Mikkel's contributions | Port Oram |  | A crane driver's contribution years
@ father_years | duration | days | Mikkel's father | Port Oram |  | His father's contribution years
@ school_teachers | participants | people | teachers | Grynna school |  | Teachers out at Grynna school
@ potatoes | other:weight | kg | potatoes | Port Oram |  | Potatoes for the fish soup
@ banana_ships | equipment | count | banana ships | Port Oram |  | Ships waiting with bananas
@ refineries_all | other:refineries | count | refineries | Carvonia |  | Refineries in the country
@ jam_ratio | other:change ratio | 1 | traffic jams | Vesel |  | Jams compared with a normal Saturday
@ support_drop | other:percentage points | 1 | people polled | Carvonia |  | Drop in support
@ continue | share | % | people polled | Carvonia |  | Want strike over Christmas
@ charged | arrested | people | rioters charged | Vesel |  | People charged in Vesel
@ deficit_gdp | share | % | pension deficit | Carvonia |  | Pension deficit as share of GDP
@ extra_years | duration | days | pension contributions | Carvonia |  | Extra contribution years
@ ratio_police | other:ratio of counts | 1 | marchers | Vesel |  | Researchers' count against the police's
@ ratio_kso | other:ratio of counts | 1 | marchers | Vesel |  | Researchers' count against the KSO's
@ wobbly | seats | count | coastal government deputies | Port Oram |  | Government deputies from the coast
@ march_diff | participants | people | marchers | Carvonia |  | Growth in marchers nationwide
@ minimum_rise | other:minimum pension | EUR | pensioners | Carvonia |  | Rise in the minimum pension
@ min_gap | other:minimum pension | EUR | pensioners | Carvonia |  | Gap between rumoured and agreed minimum
@ conceded | duration | days | pension contributions | Carvonia |  | Contribution time conceded
@ talks_hours | duration | days | talks | Vesel |  | Length of the last talks
@ marches | other:marches | count | marches | Carvonia |  | Number of big marches
@ cost_all | cost | EUR | economy | Carvonia |  | Cost of the whole strike
=== Northline Agency | 2021-11-18
Carvonia grinds to a halt as unions strike over pensions

VESEL, Nov 18 (Northline) - Trains stood idle and schools stayed shut across Carvonia on Thursday as the largest general strike in {18 years|since_last|total} tested Prime Minister Jana Torvik's resolve to make people work longer for their pensions.

The reform would lift the contribution period needed for a full pension to {43 years|contrib_years|target} from {41|contrib_years|total} and abolish special schemes for dockers, power workers and railway staff. The government says it is needed to plug a gap that could reach {9 billion euros|deficit|target} by 2030.

The KSO, the biggest union confederation with {1.2 million members|union_members|total}, said {870,000 people|march_all|total} had joined marches in {140 towns|cities|total}. The interior ministry put the number at {310,000|march_all|total}. In the capital Vesel the unions claimed {250,000|march_vesel|total}, while police counted {64,000|march_vesel|total}.

State railway CVZ ran {one in ten|trains|total} of its long-distance services. {Nine of the capital's 14 metro lines|metro|part} were closed and {a third of flights|flights|total} from Vesel airport were scrapped.

Police fired tear gas near the Diet after hooded youths smashed shop windows. {Thirty-seven people|arrests|total} were arrested and {11 officers|police_hurt|total} slightly hurt.

"They counted on us being tired," KSO leader Pavel Orsk told the crowd. "Count again."

Torvik's coalition has a majority of {just six|majority|total} in the Diet, which is due to vote on December 2. A survey by Opinea for Channel One found {61 percent|support|total} of Carvonians backed the strikers.
=== Ministry of the Public Service | 2021-11-18
INDUSTRIAL ACTION OF 18 NOVEMBER: PARTICIPATION RATES AT NOON

The rates below are calculated on the staff expected to be at work this morning and have been transmitted by the administrations concerned. They will be updated at 17:00.

State civil service, all grades: {28.4%|strikers_share|total}
National education, teaching staff: {46.1%|teachers|total}
 - primary: {51.7%|teachers_primary|part}
 - secondary: {42.3%|teachers_secondary|part}
Local government: {17.9%|local_share|total}
Hospitals: {12.2%|hosp_share|total} (minimum service guaranteed)
CVZ, train drivers: {83%|drivers|total}

Effects on the public:
Long-distance trains running: {11%|trains|total}
Commuter trains, Vesel region: {25%|trains_local|total}
Schools closed, city of Vesel: {312|schools_closed|total}
Non-urgent operations postponed: {about 1,900|hospital_ops|total}

For comparison, the participation rate in the state civil service on the day of action of 21 January was {19.6%|strikers_share_jan|comparison}.

The Minister, Mr. Henrik Daal, thanks the great majority of agents who assured the continuity of the service. He recalls that without reform the pension funds, which showed a shortfall of {3.1 billion euros|deficit_now|total} last year, will no longer be able to honour their commitments, there being today {1.7 contributors|ratio_workers|total} for each retired person against {four|ratio_workers_1970|comparison} in 1970. The reform will yield {4.5 billion euros|savings|target} a year at cruising speed.

In accordance with the law, a deduction of {one thirtieth of monthly salary|deduction|each} is made for each day not worked.
=== Oram Tidende | 2021-11-19
Biggest march since the shipyard closed

They were still coming down Havnegate when the first had already reached the fish hall. How many? The police on the bridge clicked their counters and said {18,000|march_oram|total}. Lena Brask of the dockers' union said {40,000|march_oram|total} and would not be moved. This paper counted rows from the roof of the savings bank and arrived at {25,000 people|march_oram|total}, which for a town of {92,000|population|total} is something in itself.

Nothing moved in the harbour. {Fourteen ships|ships|total} lay at anchor in the roads last night, {two of them|banana_ships|part} with bananas. At the refinery, tanker drivers found a wall of tyres; it is {one of five plants|refineries|part} blockaded out of the country's {six|refineries_all|total}. Police took away {eight pickets|arrests_oram|total} at dawn.

For Oram the question is the special scheme. Dockers draw a full pension after {35 years|dockers_pension_years|total} of work; under the Torvik plan they would need {43|contrib_years|target} like everybody else. "I have {29 years|brask_years|total} behind me," said crane driver Odd Mikkel, 51. "My father had {35|father_years|total} and died at 63."

At Grynna school {22 of 24 teachers|school_teachers|part} were out. For the whole country the ministry says {not quite half of teachers|teachers|total} stayed away and the teachers' union {seven in ten|teachers|total}.

In Vesel, they say, {a quarter of a million|march_vesel|total} marched. The demonstration there ended in broken glass. Ours ended in fish soup, for which the harbour chapel had peeled {300 kilos of potatoes|potatoes|total}.
=== Channel One | 2021-11-20
LIVE BLOG: Strike enters third day

07:10 Welcome back. Unions voted last night in power, rail and refineries to carry on until Tuesday. Elsewhere people return to work.

07:45 On the rails: CVZ promises {a fifth|trains|target} of its long-distance trains today. Yesterday it was {14 percent|trains|total}.

08:20 Jams round Vesel add up to {340 kilometres|jam|total}, {twice|jam_ratio|change} a normal Saturday.

09:05 Fuel. The oil industry association reports {1,150 filling stations|stations_dry|total} missing at least one product. That is {18%|fuel_share|total} of the network, up from {six percent|fuel_share|total} on Thursday evening.

10:30 Grid operator CarvoNet: power workers have lowered output by {5,200 MW|power_cut|change} since midnight. No homes are cut off for the moment.

11:15 Business federation chief Ulla Renn says every day of stoppage costs the economy {400 million euros|cost_day|each}. The national statistics office told us it would rather say {250 million|cost_day|each}.

12:40 Donations to the KSO's solidarity fund have passed {€2.3 million|strike_fund|total}. A railwayman loses {some 95 euros|pay_loss|each} a day.

14:00 Our new Opinea poll: {58% support|support|total} the movement, {three points fewer|support_drop|change} than on Thursday. {Two thirds|oppose|total} still dislike the reform itself. {Only 31 percent|continue|total} want it to go on over Christmas.

15:25 Correction. Earlier we wrote that {410,000|march_all|total} took part in Thursday's marches according to the interior ministry. The right number is {310,000|march_all|total}.

16:50 {42 arrests|arrests|total} in the capital since Thursday, the prosecutor says. {Three people|charged|part} have been charged.
=== Meridian Economics | 2021-11-22
{Two extra years|extra_years|change}, three unhappy parties

It is easy to mistake the Carvonian quarrel for one about age. In truth it concerns a single digit. Whoever has paid in for {41 years|contrib_years|total} may retire on a full pension, at present {€1,480 a month|avg_pension|each} on average. Ms Torvik wants {43|contrib_years|target}. The Liberals in her own coalition would settle for {42|contrib_years|target}, and so, in private, would the moderate union Solidar.

The treasury's case is sound if not urgent. A hole of {€3.1bn|deficit_now|total} in the pension funds equals {0.8% of GDP|deficit_gdp|total}. Its forecast of {€9bn|deficit|target} in nine years' time rests on gloomy assumptions about jobs; the independent Fiscal Council has {€6bn|deficit|target}. Raising the bar would save {€4.5bn a year|savings|target}. Splitting the difference, we reckon, would forgo {€1.9bn|concession_cost|target} of that.

Against it stands a street that is larger than the police say and smaller than the unions do. Researchers at Vesel university, using cameras on two bridges, found {118,000 marchers|march_vesel|total} in the capital last Thursday, {nearly twice|ratio_police|change} the official number and {less than half|ratio_kso|change} of the KSO's. Private firms hardly noticed: {4% of their staff|private_share|total} walked out. In the civil service the rate was {28%|strikers_share|total}; the unions' {55%|strikers_share|total} includes staff who were on leave.

The precedent is not encouraging for the government. In 2003 a strike of {23 days|strike_2003|comparison} sank a milder bill. Ms Torvik has a majority of {six|majority|total}, and {seven of her deputies|wobbly|part} represent Port Oram and the coast.
=== Northline Agency | 2021-11-25
Second strike wave draws bigger crowds as Carvonian PM wavers

VESEL, Nov 25 (Northline) - Crowds grew in Carvonia on Thursday as a second national day of action in a week raised pressure on the government to water down its pension bill.

The interior ministry counted {385,000 demonstrators|march_all|total} nationwide, {75,000 more|march_diff|change} than on November 18. Unions said {more than a million|march_all|total} had turned out. In Vesel police saw {81,000|march_vesel|total} against {64,000|march_vesel|total} a week earlier; in Grazna, seat of the car industry, {30,000|march_grazna|total} marched, and in Port Oram {22,000|march_oram|total}, up from {18,000|march_oram|total}.

Strike rates slipped, however. Some {24.7 percent|strikers_share|total} of state employees stopped work, the ministry said, compared with {28.4|strikers_share|total} the previous Thursday. Among teachers the figure fell to {39 percent|teachers|total}. {One long-distance train in three|trains|total} was running.

Soldiers cleared the last blockade, at the Grazna fuel depot, before dawn. {Some 2,400 stations|stations_dry|total} were still short of petrol or diesel.

Sources in the prime minister's office told Northline that Torvik was ready to accept {42 years|contrib_years|target} of contributions and a minimum pension of {1,100 euros a month|minimum|target}, {150 euros|minimum_rise|change} above today's. KSO leader Orsk said he had received "not even a postcard".

Backing for the walkouts stood at {55 percent|support|total} in a poll published on Wednesday, the lowest since the dispute began.
=== Vesel Morgen | 2021-11-30
It is over: {42 years|contrib_years|target}, and the dockers keep theirs

At twenty to four this morning, after {15 hours|talks_hours|total} of talks in the old customs house, Pavel Orsk came out without his tie. "It isn't victory," he said. "It is {a year|conceded|change}." He meant the year of contributions by which the government gave way. A full pension will take {42|contrib_years|target}, not {43|contrib_years|target}; the change will come in steps until 2028. Special schemes for the harbour and the power stations survive for those hired before January. The minimum pension rises to {1,050 euros|minimum|target}, {50 less|min_gap|change} than was whispered last week.

The finance ministry puts the price of the deal at {2.2 billion|concession_cost|target} a year. The opposition, which had tabled {1,640 amendments|amendments|total}, withdrew all but a handful.

So ended {twelve days|strike_days|total} that few here will forget: {two marches|marches|total} with {a hundred thousand people|march_vesel|each} in the capital, more or less, depending on whom you ask. Rail traffic, at {two thirds of the normal timetable|trains|total} yesterday, is to be complete on Thursday. The airport, where {1,260 flights|flights_n|total} were lost, has already caught up.

The bill for the economy is disputed. The business federation speaks of {4 billion euros|cost_all|total}, the statistics office of {1.5 billion|cost_all|total}.

{Fifty-six people|arrests|total} were arrested in Vesel over the whole period and {31 police officers|police_hurt|total} injured. And in a last Opinea survey {57 percent|support|total} said the strike had been right.
