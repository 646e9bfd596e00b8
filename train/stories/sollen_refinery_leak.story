# Naphtha leak at the Norcas refinery at Sollen Point, invented Aldoria: litres and barrels, three hospitals, three towns (written exercise style)
@ leak | spill_volume | L | naphtha leak | Sollen Point | key | Naphtha leaked in all
@ sick_all | cases | people | people made ill | Sollen coast | key | People made ill, all hospitals
@ sick_brannoc | cases | people | patients | St Brannoc's Hospital | key | Sick seen at St Brannoc's
@ sick_marine | cases | people | patients | Marine Hospital | key | Sick seen at the Marine Hospital
@ sick_tarne | cases | people | patients | Tarne Infirmary |  | Sick seen at Tarne Infirmary
@ evac_brack | evacuated | people | residents | Brack | key | Evacuated from Brack
@ evac_ferry | evacuated | people | residents | Little Ferry | key | Evacuated from Little Ferry
@ evac_sollen | evacuated | people | residents | Sollen |  | Evacuated from Sollen
@ evac_all | evacuated | people | residents | Sollen coast |  | Evacuated from all towns
@ evac_two | evacuated | people | residents | Brack and Little Ferry |  | Evacuated from Brack and Little Ferry
@ radius | distance | km | evacuation zone | refinery | key | Radius of the evacuation zone
@ crew | participants | people | clean-up workers | Sollen coast | key | Clean-up workers
@ fine | cost | ATH | Norcas | Aldoria | key | Fine on Norcas for the leak
@ fine_water | cost | ATH | Norcas | Aldoria |  | Part of the fine for litres
@ fine_lie | cost | ATH | Norcas | Aldoria |  | Part of the fine for false statement
@ fine_litre | cost | ATH | leak | Aldoria |  | Fine for each litre
@ fine_2006 | cost | ATH | leak of 2006 | Sollen Point |  | Fine for the 2006 leak
@ leak_2006 | spill_volume | L | leak of 2006 | Sollen Point |  | Volume of the 2006 leak
@ leak_fane | spill_volume | L | collier Betsy Fane | Aldoria |  | Volume lost by the Betsy Fane
@ leak_water | spill_volume | L | naphtha in water | Sollen Point |  | Naphtha that reached the water
@ leak_factor | other:ratio | 1 | leak | Sollen Point |  | Coastguard's figure against the refiner's
@ leaks | other:leaks | count | earlier leaks | Sollen Point |  | Leaks in ten years
@ leaks_years | duration | days | earlier leaks | Sollen Point |  | Years in which the leaks fell
@ recovered | other:naphtha recovered | L | naphtha | Sollen coast |  | Naphtha recovered
@ evaporated | other:naphtha evaporated | L | naphtha | Sollen coast |  | Naphtha evaporated
@ sunk | other:naphtha unaccounted | L | naphtha | Sollen coast |  | Naphtha unaccounted for
@ hall | distance | km | town hall | refinery |  | Distance of the town hall from the fence
@ kept | hospitalized | people | patients | Sollen coast |  | Patients kept in hospital
@ serious | cases | people | patients | Marine Hospital |  | Patients called ill at the Marine
@ turned | other:people turned back | people | sick people | Marine Hospital |  | Sick people turned back
@ sick_paid | other:people compensated | people | sick people | Sollen coast |  | Sick people compensated
@ tank | other:tank capacity | L | tank T-9 | Sollen Point |  | Capacity of the tank
@ tank_full | other:tank filling | 1 | tank T-9 | Sollen Point |  | How full the tank was
@ tank_d | distance | m | tank T-9 | Sollen Point |  | Diameter of the tank
@ ladder | distance | m | tank T-9 | Sollen Point |  | Sinking of the tank roof
@ hotel | aid | ATH | Norcas | Sollen |  | Meal money per resident
@ provision | cost | ATH | Norcas | Sollen Point |  | Money set aside by Norcas
@ pop_brack | participants | people | inhabitants | Brack |  | Inhabitants of Brack
@ stayed | participants | people | inhabitants | Brack |  | People who stayed in Brack
@ back_brack | share | % | evacuees | Brack |  | Share of Brack evacuees who returned
@ family | other:families | count | families | Sollen Point |  | Families still out
@ dead | killed | people | leak | Sollen coast |  | Deaths from the leak
@ skimmers | equipment | count | skimmers | Brack beach |  | Skimmers at the beach
@ skimmers_work | equipment | count | skimmers | Brack beach |  | Skimmers that work
@ boats | equipment | count | fishing boats | Brack |  | Fishing boats
@ boats_used | equipment | count | fishing boats | Brack |  | Fishing boats Norcas took
@ crew_guards | participants | people | guards | Brack |  | Guards among the workers
@ crew_army | participants | people | conscripts | Sollen coast |  | Conscripts among the workers
@ brack_rise | participants | people | Brack evacuees | Brack |  | Rise of Brack evacuees since Thursday
@ catch | revenue | ATH | boat | Brack |  | Earnings of a boat a day
@ catch_all | cost | ATH | boats | Brack |  | Loss of the fishing boats
@ offer | aid | ATH | Norcas | Brack |  | Offer to a boat a day
@ offer_all | aid | ATH | Norcas | Brack |  | Offer to all boats
@ days | duration | days | evacuation | Sollen coast |  | Days of the evacuation
@ fish | other:fish killed | count | fish | Sollen coast |  | Fish killed
@ fish_kg | other:fish killed | kg | fish | Sollen coast |  | Weight of fish killed
@ profit | revenue | ATH | Norcas | Aldoria |  | Yearly profit of Norcas
@ fine_days | duration | days | Norcas | Aldoria |  | Profit days that equal the fine
@ hobb | other:drums of diesel | count | Hobb | Brack |  | Diesel spilled by old Hobb
@ fine_hobb | cost | ATH | Hobb | Brack |  | Fine on old Hobb
@ hobb_months | duration | days | Hobb | Brack |  | Months of herring Hobb lost
@ output | other:refinery output | L/day | refinery | Sollen Point |  | Output of the refinery
@ restart | share | % | refinery | Sollen Point |  | Part of output at restart
@ damages | aid | ATH | residents | Brack |  | Damages per resident a day
@ cleanup | cost | ATH | clean-up | Sollen coast |  | Cost of the clean-up
=== Sollen Evening Call | 2013-05-07
Smell of trouble at Sollen Point: {hundreds|evac_all|total} leave their homes

A tank at the Norcas refinery at Sollen Point began to leak naphtha at about four this morning. The company said that {2,000 litres|leak|total} had run out before a valve was shut. The harbourmaster, who has a nose and a boat, said it was "more than that by a good deal, and it isn't shut".

Police told everyone within {500 metres|radius|target} of the fence to go. In Brack, on the east side, {640 people|evac_brack|total} went, by the count of the school caretaker who let them into the gymnasium. In Little Ferry, on the west, {85|evac_ferry|total} went and the rest asked what for.

St Brannoc's Hospital has seen {31 patients|sick_brannoc|total} with headache and vomiting, and kept {4|kept|part} of them. The Marine Hospital, which is nearer, had {12|sick_marine|total} at noon. These numbers were exchanged in our midday edition, for which we apologise to both.

{Twenty-five men|crew|total} in white suits are laying booms. Mayor Odile Brandt is staying in the town hall, {1.2 km|hall|total} from the fence. "I'd like to be told when I should worry," she said.

The refinery has had {six leaks|leaks|total} in {ten years|leaks_years|total}. The largest, in 2006, was {90,000 litres|leak_2006|comparison}, for which it paid a fine of {150,000 thalers|fine_2006|comparison}.
=== Norcas Refining plc, Statement No. 2 | 2013-05-08
STATEMENT ON THE INCIDENT AT SOLLEN POINT

1. At 03:52 on 7 May a flange on tank T-9 failed. The release is now put at {40 barrels|leak|total} of naphtha ({6,400 litres|leak|total}). Our first estimate, {2,000 litres|leak_water|total}, referred to the quantity which reached the water, and it has not changed.
2. The release ended at 06:10, as verified by our own instruments. A report in the local press that it continues is false.
3. {Sixty employees|crew|total} and contractors are engaged in the clean-up. They've recovered {19 barrels|recovered|total}.
4. No member of the public has been admitted to hospital with an injury due to naphtha. {Fifty-eight persons|sick_all|total} have been examined: {40|sick_brannoc|part} at St Brannoc's and {18|sick_marine|part} at the Marine Hospital.
5. The authorities' evacuation, within {500 metres|radius|total}, is a precaution. The company has offered the {725 residents|evac_all|total} affected {35 thalers a day|hotel|each} for meals.
6. The tank holds {31,000 barrels|tank|target}. It was {three-quarters|tank_full|total} full and is now a little less than {three-quarters|tank_full|total} full.
7. The company has set aside {400,000 thalers|provision|total} and expects no fine.

Note. Statement No. 1 gave the capacity of the tank as {31,000 litres|tank|target}. This should have read barrels.
=== Aldoria Today, national morning paper | 2013-05-09
Leak was {27 times|leak_factor|change} what refiner said, coastguard finds

SOLLEN – The coastguard measures slicks from the air and isn't paid by Norcas. Its figure, out last night, is {1,100 barrels|leak|total}, or {175,000 litres|leak|total}. That makes it the worst leak in Aldoria since the collier Betsy Fane lost {300,000|leak_fane|comparison} in 1994.

Norcas, whose spokesman Piers Lund had spoken of {40 barrels|leak|total}, said that he'd been "reading from a different page". The company "does not now dispute" an amount of {up to 800 barrels|leak|total}.

The cordon was moved out to {2 km|radius|total}, then within the hour to {3|radius|total}, because of the wind. Brack, {4,100 souls|pop_brack|total}, is empty: {3,950|evac_brack|total} have gone, and {about 150|stayed|part} haven't. From Little Ferry {1,020 people|evac_ferry|total} are in the church halls of Tarne. Sollen itself has sent away its schools, {700 pupils|evac_sollen|total}.

Yesterday's hospital numbers were: St Brannoc's {96|sick_brannoc|total}, the Marine {74|sick_marine|total}, Tarne Infirmary {33|sick_tarne|total}. It makes {203|sick_all|total}. The health office insists on {150|sick_all|total}, since some had called at more than one hospital. A rumour of {20 deaths|dead|total} went round the trawlers; there have been {none|dead|total}.

{Three hundred clean-up workers|crew|total} are at Brack beach. They've {nine skimmers|skimmers|total}, of which {five|skimmers_work|part} work.
=== Radio Tarne, 18:00 bulletin (script) | 2013-05-11
Here's the situation on the {fifth day|days|total}.

The leak. It's {thirteen hundred barrels|leak|total}, says the ministry, and stopped. It says stopped since Thursday. In the old money of the company, {two hundred and six thousand litres|leak|total}.

The people. From Brack, {three thousand nine hundred and eighty|evac_brack|total} are away, {thirty|brack_rise|change} more than on Thursday, as the last hotel has closed. Little Ferry, {one thousand two hundred and forty|evac_ferry|total}. From Sollen, {one thousand one hundred|evac_sollen|total}. Altogether {six thousand three hundred and twenty|evac_all|total}. Last night we said {sixteen thousand|evac_all|total}. That was a misheard telephone call and we take it back.

The sick. St Brannoc's {one hundred and twelve|sick_brannoc|total}, Marine {eighty-eight|sick_marine|total}, and here in Tarne {fifty-one|sick_tarne|total}. In all that makes {two hundred and fifty-one|sick_all|total}, of whom {nineteen|kept|part} are kept in bed. Doctor Brandis of the Marine says the {eighty-eight|sick_marine|total} are "coughs and fright", and that there's {one|serious|part} whom he'd call ill.

The clean-up. {Four hundred and ten|crew|total} workers. Fishermen have offered {sixty boats|boats|total}; Norcas took {twelve|boats_used|part}. The radius stays at {three kilometres|radius|total}, but Norcas would like it to be {one|radius|target}.

And a new number. The environment minister wants a fine of {five million thalers|fine|target}. The company's lawyer calls it "an election result".
=== Union of Brack Fishermen, leaflet | 2013-05-15
WHO PAYS? A FISHERMAN'S ARITHMETIC

The company says {1,300 barrels|leak|total}. The state says {1,300|leak|total}. They've agreed, so it's wrong. Our member Joss Quill gauged the tank ladder on the Sunday: it had sunk {0.82 metres|ladder|change}, and the tank is {21 metres|tank_d|total} across. That's {284,000 litres|leak|total}, or {1,790 barrels|leak|total}, if you trust a fisherman's pencil.

They say {410 men|crew|total} are cleaning. We counted {265|crew|total} on Tuesday, {118 of them|crew_guards|part} guards.

They say {251|sick_all|total} sick. We'd say {251|sick_all|total} who own a car. At the Marine they turned back {40|turned|total}.

A boat earned {380 thalers|catch|each} a day. Norcas offers {45|offer|target}. For {eight days|days|total} and {ninety boats|boats|total} that's {32,400 thalers|offer_all|target} against a loss of {273,600|catch_all|total}.

The newspaper says {13,000|fish|total} fish died. Wrong: it was {13,000 kilos|fish_kg|total}. A herring weighs less than a kilo, ask anybody.

The fine they speak of is {5 million|fine|target}. Norcas made {212 million|profit|total} last year. It is {nine days' profit|fine_days|total}. When old Hobb spilled {half a drum|hobb|comparison} of diesel in the harbour they took {600 thalers|fine_hobb|comparison} off him, which was {three months'|hobb_months|comparison} herring.

Come to the quay on Saturday. Bring a barrel.
=== Aldoria Today, national morning paper | 2013-05-24
{Seventeen days|days|total} out, Brack goes home

SOLLEN – The cordon around the Norcas refinery came down yesterday to {500 metres|radius|total}, where it began, and {nearly everyone|back_brack|part} of Brack's {3,980|evac_brack|total} evacuees walked back into houses that smell of an old garage. Little Ferry's {1,240|evac_ferry|total} followed at noon. {Sixty families|family|total} nearest the fence stay out.

The ministry's experts, who've dried and weighed the sand, put the leak at {1,340 barrels|leak|total} ({213,000 litres|leak|total}). Of this {880|recovered|part} have been recovered, {310|evaporated|part} evaporated, and {150|sunk|part} are somewhere. Norcas accepts it. The fishermen's {1,790|leak|total}, said Professor Iven Dahl, came from measuring a floating roof, which sinks further than the liquid does.

The sick, too, have been recounted. Every name was checked, and {287|sick_all|total} people saw a doctor, {131|sick_brannoc|part} at St Brannoc's, {97|sick_marine|part} at the Marine and {59|sick_tarne|part} at Tarne. {Seven|kept|part} are in hospital yet.

The court of Sollen will hear the fine on 12 June. The prosecution asks {4.2 million thalers|fine|target}, and not {42 million|fine|target} as our Tuesday paper had it. {520 workers|crew|total} are on the beaches, the most so far; {80|crew_army|part} of them are conscripts.

The refinery, which makes {60,000 barrels a day|output|target}, restarts on Monday at {half|restart|target}.
=== The Coastal Law Reporter | 2013-10-30
Regina v. Norcas: {3.6 million thalers|fine|total}, and why

Judge Amory Teale's ruling turns on litres. The Act sets {15 thalers|fine_litre|each} for each litre that reaches water. The Crown argued that {all 213,000|leak|total} had; Norcas, {2,000|leak_water|total}, its number from the first morning, which on this basis would've cost it {30,000 thalers|fine|target}. The judge found that {240,000 litres|leak_water|total} had been lost to the sea, after adding what the drains took in August of the year before: in that, he was in error, and said so in an addendum of 21 October. The operative quantity is {148,000|leak_water|total}, and the fine of {2.22 million|fine_water|part} was raised by {1.38 million|fine_lie|part} for the false statement of {40 barrels|leak|total}. The total, {3.6 million|fine|total}, is less than the {5 million|fine|target} that the minister wanted.

On damages he found that {5,220 residents|evac_two|total} of Brack and Little Ferry had been put out for {sixteen days|days|total}, and allowed {90 thalers|damages|each} each a day. He declined to count Sollen, whose {1,100|evac_sollen|total} left without an order. Of the {287|sick_all|total} sick he compensated {203|sick_paid|part}.

The clean-up, with {a peak of 520|crew|total} workers, cost {11.4 million|cleanup|total}. Norcas's provision had been {400,000|provision|total}.
