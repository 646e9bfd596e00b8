# Bristow Motor of Toledo, Ohio recalls SUVs and sedans over a steering coupling that can snap, linked to deaths
@ dead | killed | people | crash victims | United States | key | Deaths linked to the steering coupling
@ dead_amarillo | killed | people | Ochoa family | Amarillo |  | People killed in the Amarillo crash
@ dead_canada | killed | people | crash victims | Canada |  | Deaths in Canada linked to the coupling
@ dead_calder | killed | people | Calder sedan | United States |  | Deaths in the Calder sedan
@ injured | injured | people | crash victims | United States | key | Injuries linked to the steering coupling
@ recalled_us | equipment | count | Bristow vehicles | United States | key | Vehicles recalled in the United States
@ recalled_world | equipment | count | Bristow vehicles | world | key | Vehicles recalled worldwide
@ recalled_canada | equipment | count | Bristow vehicles | Canada |  | Vehicles recalled in Canada
@ recalled_europe | equipment | count | Bristow vehicles | Europe |  | Vehicles recalled in Europe
@ recalled_pioneer | equipment | count | Pioneer SUV | United States |  | Pioneer SUVs in the U.S. recall
@ first_recall | equipment | count | Bristow vehicles | United States |  | Vehicles in the small 2014 recall
@ repaired | other:vehicles repaired | count | Bristow vehicles | United States | key | Recalled vehicles repaired in the U.S.
@ repaired_share | share | % | Bristow vehicles | United States |  | Share of recalled vehicles repaired
@ complaints | other:complaints | count | drivers | United States | key | Complaints to the regulator
@ crashes | other:crashes | count | drivers | United States |  | Crashes linked to the coupling
@ charge | cost | USD | Bristow Motor | Toledo | key | Money Bristow sets aside for the recall
@ fine | cost | USD | Bristow Motor | NHTSA |  | Penalty on Bristow
@ fine_max | cost | USD | carmakers | NHTSA |  | Highest penalty the law allows
@ part_cost | cost | USD | coupling | Kessmer |  | Price of one coupling
@ saving_part | cost | USD | coupling | Bristow Motor |  | Saving per car from the cheaper part
@ labor_time | duration | days | repair | dealers |  | Time a repair takes
@ parts_week | other:parts made | count | Kessmer | Brazil |  | New couplings made per week
@ share_drop | change_rate | % | Bristow shares | New York |  | Fall of Bristow's shares in a day
@ share_price | other:share price | USD | Bristow shares | New York |  | Bristow share price
@ kessmer_drop | change_rate | % | Kessmer shares | Frankfurt |  | Fall of Kessmer's shares in a day
@ kessmer_sales | share | % | Kessmer | Bristow Motor |  | Share of Kessmer's sales from Bristow
@ kessmer_staff | participants | people | Kessmer | Hagen |  | Kessmer employees in Hagen
@ kessmer_provision | cost | EUR | Kessmer | Hagen |  | Money Kessmer sets aside
@ kessmer_tests | other:parts tested | count | couplings | Hagen |  | Couplings tested in 2011
@ kessmer_fails | other:parts failed | count | couplings | Hagen |  | Couplings that cracked in the 2011 test
@ warranty | other:warranty claims | count | Bristow Motor | United States |  | Warranty claims over the coupling
@ speed | other:speed | km/h | crash | Amarillo |  | Speed of the car at Amarillo
@ gm_dead | killed | people | GM ignition switch | United States |  | Deaths tied to GM's ignition switch
@ gm_fine | cost | USD | General Motors | United States |  | What GM paid to settle with prosecutors
@ fund_death | aid | USD | Bristow fund | United States |  | Least paid by the fund for a death
@ fund_claims | other:claims | count | Bristow fund | United States |  | Claims filed with the compensation fund
@ fund_ok | other:claims | count | Bristow fund | United States |  | Claims the fund has accepted
@ fund_ok_dead | killed | people | Bristow fund | United States |  | Accepted claims for deaths
@ fund_paid | aid | USD | Bristow fund | United States |  | Paid out by the compensation fund
@ verdict | aid | USD | Ochoa family | Amarillo |  | Damages the Ochoa family asks
@ fired | jobs | people | Bristow engineers | Toledo |  | Bristow staff dismissed
@ profit | revenue | USD | Bristow Motor | Toledo |  | Bristow's profit in the year
@ sales_fall | change_rate | % | Bristow sales | United States |  | Fall of Bristow's U.S. sales
@ delay | duration | days | Bristow Motor | Toledo |  | How long Bristow knew before the recall
@ loaners | equipment | count | loan cars | dealers |  | Loan cars for owners
@ since_crash | duration | days | Ochoa family | Amarillo |  | Time between crash and recall letter
@ late_owners | share | % | owners | United States |  | Owners who never come for repairs
@ shifts | other:work shifts | count | Kessmer | Joinville |  | Shifts worked at Joinville
@ recalled_panhandle | equipment | count | Bristow vehicles | Texas Panhandle |  | Recalled vehicles in the Panhandle
@ callers | participants | people | owners | Amarillo |  | Owners who called a dealer in a day
@ recalled_calder | equipment | count | Calder sedan | United States |  | Calder sedans in the U.S. recall
@ states_reviewed | other:states | count | police reports | United States |  | States whose police reports were reviewed
@ monitor | duration | days | outside monitor | Toledo |  | Term of the outside monitor
@ repaired_lucas | share | % | recalled vehicles | Lucas County |  | Share repaired in Lucas County
@ idle_pay | share | % | idled workers | Toledo |  | Share of pay kept by idled workers
@ share_rise | change_rate | % | Bristow shares | New York |  | Rise of Bristow's shares in a day
@ repair_norm | duration | days | recalls | United States |  | Time an average recall needs
@ recalled_added | equipment | count | Meridian pickup | United States |  | Meridian pickups added to the recall
@ dead_rise | killed | people | crash victims | United States |  | Rise of the count of deaths
@ resale | cost | USD | used Pioneer | United States |  | Price gap of a used Pioneer
@ loaners_amarillo | equipment | count | loan cars | Amarillo |  | Loan cars at the Amarillo dealer
@ plant_stop | duration | days | Toledo plant | Toledo |  | Length of the plant's stoppage
@ idle_workers | participants | people | Toledo plant | Toledo |  | Workers idled by the stoppage
=== Great Lakes Wire | 2016-04-06
Bristow recalls {612,000 SUVs|recalled_us|total} after {seven deaths|dead|total}

TOLEDO, Ohio (GLW) — Bristow Motor Co. said Wednesday it is recalling {612,000 Pioneer sport utility vehicles|recalled_us|total} in the United States because a coupling in the steering column can crack and separate, leaving the driver with a wheel that turns nothing.

The company said it knows of {four deaths|dead|total} and {19 injuries|injured|total} that may be connected to the defect. Federal regulators say their own files point to {seven fatalities|dead|total} and {at least 23 people hurt|injured|total}.

The recall covers model years 2010 to 2014. With vehicles in Canada, Mexico and the Middle East it comes to {about 700,000|recalled_world|total}.

The National Highway Traffic Safety Administration opened its investigation in November after the number of owner complaints reached {419|complaints|total}, spokeswoman Carol Brandt-Ives said. A single Bristow dealer in Texas had written to Toledo about broken couplings in 2013, according to court papers. The following year the automaker quietly called back {8,200 vehicles|first_recall|comparison}, all of them police models.

Dealers will replace the part free of charge, a job of {about 90 minutes|labor_time|each}. But the redesigned coupling, made by Germany's Kessmer AG, won't be available in quantity before June.

Bristow said it would take a charge of {$85 million|charge|total} in the first quarter. Its shares fell {6.4 percent|share_drop|change} to {$41.17|share_price|total}.

The case recalls that of General Motors, whose faulty ignition switch was tied to {124 deaths|gm_dead|comparison}.
=== Amarillo Plainsman | 2016-04-10
"She steered and it just kept going straight"

Ruben Ochoa keeps the letter from Bristow on the refrigerator. It arrived Friday, {eleven months|since_crash|total} after his wife Delia and their daughters, 9 and 6, died on Highway 287.

The {three Ochoas|dead_amarillo|part} are now among {the seven people|dead|total} the government says were killed because a steering part the size of a coffee mug broke in two. A state trooper's report put their Pioneer's speed at {62 mph|speed|total} and blamed "driver inattention."

"Inattention," Ochoa said. "There's no skid because she was still turning the wheel."

His lawyer, Tess Hargrove, has sued Bristow in Potter County for {$48 million|verdict|target}. Documents she obtained show that Bristow chose the coupling in 2009 because it was {$1.15 a car|saving_part|each} cheaper than the old one. The part costs {$3.80|part_cost|each}.

They also show {1,306 warranty claims|warranty|total} for "loose or clunking steering" by the end of 2012. "They had {thirteen hundred|warranty|total} warnings and {three years|delay|total}," Hargrove said.

Bristow spokesman Neil Castellane declined to discuss the suit. He said the company counts {four deaths|dead|total}, Delia Ochoa and her children included, in which the coupling "may have been a factor."

{Around 2,900 of the recalled vehicles|recalled_panhandle|part} are registered in the Panhandle. At Brundage Bristow on Soncy Road, {40 owners|callers|period} called on Thursday alone, the service manager said; he had {two loaner cars|loaners_amarillo|total} to offer.
=== NHTSA Consumer Advisory | 2016-06-21
CONSUMER ADVISORY: BRISTOW STEERING COUPLING — RECALL EXPANDED

Vehicles affected (United States): {1,094,000|recalled_us|total}
 of which Pioneer 2010-2015: {731,000|recalled_pioneer|part}
 of which Calder sedan 2011-2014: {363,000|recalled_calder|part}
Confirmed or suspected fatalities: {11|dead|total}
 in Calder vehicles: {2|dead_calder|part}
Reported injuries: {38|injured|total}
Reported crashes: {64|crashes|total}
Owner complaints (VOQ) received: {733|complaints|total}
Remedied as of June 17: {57,400|repaired|total}
Completion rate: {5.2%|repaired_share|part}

The agency urges owners not to wait for a letter. Enter the 17-character vehicle identification number at the agency's website. If the steering wheel feels loose or you hear a clunk when parking, do not drive the vehicle; Bristow has agreed to provide a loan car, of which {6,000|loaners|total} are in the field.

Earlier figures: On April 6 the manufacturer recalled {612,000|recalled_us|total} Pioneers and the agency listed {7|dead|total} deaths. The increase reflects a review of police reports in {31 States|states_reviewed|part} and of claims data that Bristow provided under a special order.

The agency is considering civil penalties. The maximum for a related series of violations is {$105 million|fine_max|target}.
=== Rhein-Kurier English Edition | 2016-06-24
Hagen supplier in the eye of the Bristow storm

HAGEN. Kessmer has made joints and couplings beside the Volme since 1921, and {1,450 people|kessmer_staff|total} here live from it. On Thursday its chief executive, Dr. Anselm Voss, had to explain a piece of steel that weighs less than a bratwurst roll.

"We delivered what was ordered," Voss said. Yet the minutes of a test from 2011, which this newspaper has seen, record that {nine|kessmer_fails|part} out of {60 couplings|kessmer_tests|total} cracked after simulated salt and frost. Bristow was informed. Nothing happened.

The American manufacturer has called back {1.3 million cars|recalled_world|total} worldwide, {1.1 million|recalled_us|part} of them at home and {62,000|recalled_canada|part} in Canada; in Europe only {some 9,000 Pioneers|recalled_europe|part}, mostly in Norway and the Netherlands. US authorities attribute {eleven deaths|dead|total} to the broken part. Ottawa is examining {one fatal accident|dead_canada|total} in Saskatchewan.

Kessmer's share lost {17 percent|kessmer_drop|change} this week. The firm earns {22 percent of its turnover|kessmer_sales|part} with Bristow. It has set aside {30 million euros|kessmer_provision|total}, which analysts regard as a joke: Bristow's own charge has gone from {85|charge|total} to {310 million dollars|charge|total}, and Toledo will want a share of it back.

In the plant at Joinville in Brazil {three shifts|shifts|total} now turn out {28,000 new couplings a week|parts_week|total}. At that rate, anyone can work out, the last car will be mended in spring.

The union IG Metall fears for Hagen. "The mistake was made at a desk in Ohio," said works council chair Birgit Osterloh.
=== Channel 11 Toledo | 2016-09-14
Bristow to pay {$95 million|fine|target}, fires {nine|fired|total}

TOLEDO — It's the biggest penalty ever for a carmaker based in this city. Bristow will pay the federal government {$95 million|fine|target} and accept an outside monitor for {three years|monitor|target}, after admitting it sat on evidence of a deadly steering defect for {29 months|delay|total}.

CEO Patricia Gorham told workers this morning that {nine engineers and managers|fired|total} have been let go.

How many people died? That depends on who's counting. NHTSA now says {14|dead|total}. Bristow's number is {nine|dead|total}. A safety group in Washington, the Center for Road Justice, went through a decade of crash files and came up with {26|dead|total}, but it hasn't published its method.

{Forty-four people|injured|total} have been hurt, the agency says.

As of Monday, dealers had fixed {388,000 cars and SUVs|repaired|total}, or {about 35 percent|repaired_share|part}. Here in Lucas County it's better, around {half|repaired_lucas|part}.

Anyone who lost a family member can apply to a fund run by former judge Samuel Okafor-Reyes. It starts at {a million dollars for each death|fund_death|each}. {Two hundred and fourteen claims|fund_claims|total} have already come in.

The Jeep Parkway plant next door isn't affected, but Bristow's own assembly line will shut down for {eight days|plant_stop|target} next month to spare parts for repairs. {About 3,200 workers|idle_workers|target} will be idled at {80 percent pay|idle_pay|target}.

The stock? Up {3 percent|share_rise|change} today, at {$36.90|share_price|total}. Wall Street had expected worse.
=== Motor Ledger | 2017-02-08
Analysis: What a {$3.80|part_cost|each} part did to Bristow

Bristow Motor closed its books on 2016 with net income of {$412 million|profit|total}, against {$1.02 billion|profit|comparison} the year before. Nearly all of the gap is one line: recall and legal provisions of {$540 million|charge|total}, up from {the $310 million|charge|total} pencilled in last summer.

That line will grow. Repairs are going faster than most: {702,000 vehicles|repaired|total} are done in the U.S., {64 percent|repaired_share|part}, where the average campaign needs {18 months|repair_norm|comparison} to get there. Yet {the last third of owners|late_owners|part} never comes. And the campaign itself has widened again. A January filing added the Meridian pickup, {145,000|recalled_added|increment} of them, taking the domestic population to {1.24 million|recalled_us|total} and the global one to {1.5 million|recalled_world|total}.

Then there's the human account. The fund has accepted {51 claims|fund_ok|part} out of {340|fund_claims|total}, {16|fund_ok_dead|part} of them for deaths, and paid {$39 million|fund_paid|total}. {Sixteen|dead|total} is now also the figure regulators use, up {two|dead_rise|change} since September. They list {53 injured|injured|total} and {902 complaints|complaints|total}.

It is no GM. That company settled with prosecutors for {$900 million|gm_fine|comparison}. Bristow's {$95 million|fine|total} is loose change by comparison.

What worries us more is the showroom. U.S. sales dropped {11 percent|sales_fall|change} in the second half, in a market that hardly moved. A Pioneer now changes hands for {$2,400 less|resale|change} than its rivals of the same age.

Kessmer, for its part, has raised its provision to {€75 million|kessmer_provision|total} and lost the contract.
