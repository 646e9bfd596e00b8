# Norovirus breaks out on the invented cruise ship Aurelia Star off Nova Scotia and Newfoundland in September 2014, later on her sister ship
@ sick | cases | people | passengers and crew | Aurelia Star | key | People ill aboard the Aurelia Star
@ sick_pax | cases | people | passengers | Aurelia Star | key | Passengers ill aboard the Aurelia Star
@ sick_crew | cases | people | crew | Aurelia Star | key | Crew ill aboard the Aurelia Star
@ lab | cases | people | passengers and crew | Aurelia Star | key | Laboratory-confirmed norovirus cases
@ pax | participants | people | passengers | Aurelia Star | key | Passengers aboard the Aurelia Star
@ crew | participants | people | crew | Aurelia Star |  | Crew aboard the Aurelia Star
@ aboard | participants | people | passengers and crew | Aurelia Star |  | People aboard the Aurelia Star in all
@ hosp | hospitalized | people | passengers and crew | Nova Scotia | key | People from the ship in hospital
@ hosp_icu | hospitalized | people | passengers | Halifax |  | Patients in intensive care
@ dead | killed | people | passengers | Aurelia Star | key | Passengers who died
@ dawn_sick | cases | people | passengers and crew | Aurelia Dawn | key | People ill aboard the Aurelia Dawn
@ dawn_aboard | participants | people | passengers and crew | Aurelia Dawn |  | People aboard the Aurelia Dawn
@ new_day | cases | people | passengers and crew | Aurelia Star |  | New cases per day
@ cabins | other:cabins sealed | count | passengers | Aurelia Star |  | Passengers or cabins in isolation
@ rate | share | % | passengers | Aurelia Star |  | Part of the passengers who fell ill
@ limit | share | % | passengers | cruise ships |  | Share of ill that must be reported
@ delay | duration | days | ship | Sydney |  | Time kept waiting off Sydney
@ offshore | distance | km | ship | Louisbourg |  | Distance of the ship from shore
@ trip | duration | days | cruise | Aurelia Star |  | Planned length of the cruise
@ ports_cut | other:port calls | count | cruise | Newfoundland |  | Port calls cancelled
@ fare | cost | CAD | passengers | Aurelia Star |  | Price paid for the cruise
@ refund | share | % | passengers | Aurelia Star | key | Part of the fare refunded
@ credit | cost | CAD | passengers | Aurelia Star |  | Credit per cabin offered
@ left | evacuated | people | passengers | Halifax |  | Passengers who flew home from Halifax
@ lifted | rescued | people | passengers | Aurelia Star |  | Patients lifted off by helicopter
@ nurses | troops | people | nurses and doctors | Aurelia Star |  | Medical staff put aboard
@ cleaners | participants | people | cleaners | Halifax |  | Cleaners brought in
@ clean_time | duration | days | ship | Halifax |  | Time for disinfection
@ incub | duration | days | norovirus | Aurelia Star |  | Incubation time of the virus
@ virus_n | other:virus particles | count | norovirus | Aurelia Star |  | Particles enough to infect
@ oysters | cases | people | diners | Aurelia Star |  | Ill who had eaten raw oysters
@ oyster_kg | other:oysters | kg | kitchen | Aurelia Star |  | Oysters loaded in Boston
@ score | other:sanitation score | points | kitchen | Aurelia Star |  | Sanitation score in the last inspection
@ score_pass | other:sanitation score | points | kitchen | cruise ships |  | Score needed to pass
@ faults | other:faults found | count | inspectors | Aurelia Star |  | Faults found by inspectors
@ crew_work | participants | people | crew | Aurelia Star |  | Sick crew kept at work
@ suit_n | participants | people | passengers | Halifax |  | Passengers in the class action
@ suit_money | cost | CAD | passengers | Halifax |  | Damages sought per passenger
@ fine | cost | CAD | Belmont Crane | Halifax |  | Fine for late reporting
@ cost | cost | USD | Belmont Crane | Aurelia Star |  | Cost of the outbreak to the line
@ shares | change_rate | % | Belmont Crane | London |  | Fall of the line's shares
@ town_loss | cost | CAD | shops | Corner Brook |  | Trade lost by Corner Brook
@ town_pop | participants | people | residents | Corner Brook |  | Visitors expected in Corner Brook
@ old_sick | cases | people | passengers and crew | Aurelia Star 2011 |  | Ill on the same ship in 2011
@ year_out | other:outbreaks | count | cruise ships | North America |  | Cruise outbreaks in the year
@ year_prev | other:outbreaks | count | cruise ships | North America |  | Cruise outbreaks in the year before
@ swim | temperature | degC | laundry | Aurelia Star |  | Heat of the laundry wash
@ ward | hospitalized | people | patients | Sydney |  | Hospital patients who caught it ashore
@ ward_closed | other:beds closed | count | hospital | Sydney |  | Beds closed at Cape Breton hospital
@ dead_dawn | killed | people | passengers | Aurelia Dawn |  | Died aboard the Aurelia Dawn
@ still | cases | people | passengers and crew | Aurelia Star |  | People still ill on arrival
@ reported | cases | people | passengers and crew | Aurelia Star |  | Cases the line told the port of
@ test_n | tested | people | passengers and crew | Aurelia Star |  | Samples tested
@ callers | participants | people | passengers | Aurelia Star |  | Passengers reached by phone
@ corridor | share | % | passengers | Aurelia Star |  | Part of the corridor said to be ill
@ free_hours | duration | days | passengers | Aurelia Star |  | Time without symptoms before release
@ sick_rise | cases | people | passengers and crew | Aurelia Star |  | Rise of cases in a day
@ fyfe_days | duration | days | passenger | Aurelia Star |  | How long one passenger was ill
@ pax_after | participants | people | passengers | Aurelia Star |  | Passengers who sailed on from Halifax
@ dawn_off | distance | km | Aurelia Dawn | Corner Brook |  | Distance of the Dawn from port
@ buns | other:buns baked | count | merchants | Corner Brook |  | Buns baked for visitors
@ dawn_rise | change_rate | % | Aurelia Dawn | Newfoundland |  | Rise of cases on the Dawn
@ liners | equipment | count | liners | Belmont Crane |  | Liners with the virus
@ both | cases | people | passengers and crew | both ships |  | People ill on both ships
@ both_days | duration | days | outbreak | both ships |  | Time since the outbreak began
@ moved | participants | people | crew | Halifax |  | Crew moved from Star to Dawn
@ cost_ref | cost | USD | Belmont Crane | both ships |  | Cost of refunds
@ refund_well | share | % | passengers | Aurelia Star |  | Refund for those not ill
@ dead_boston | killed | people | passengers | Boston |  | Died after returning to Boston
@ lab_both | cases | people | passengers and crew | both ships |  | Confirmed cases on both ships
@ hosp_all | hospitalized | people | passengers and crew | Nova Scotia |  | People who needed hospital in all
@ dawn_rate | share | % | passengers | Aurelia Dawn |  | Part of those aboard the Dawn ill
=== Canadian Dispatch | 2014-09-09
Stomach bug sickens {143|sick|total} on liner off Cape Breton

SYDNEY, N.S. - A cruise ship with {more than 3,100 people|aboard|total} aboard was held {six nautical miles|offshore|total} off Louisbourg on Tuesday after {at least 143|sick|total} fell ill with vomiting and diarrhea, port and health officials said.

The Aurelia Star, run by Belmont Crane Line of Southampton, left Boston on Saturday on a {12-day|trip|target} trip around Nova Scotia and Newfoundland with {2,214 passengers|pax|total}. {One hundred and twenty-one of them|sick_pax|part} are sick along with {22 crew|sick_crew|part}, the Nova Scotia health department said.

"It walks like norovirus and it talks like norovirus," said Dr. Maureen Doucet, the province's deputy chief public health officer. {Twelve samples|test_n|total} have been flown to Halifax. No result was in by evening.

{Two passengers|lifted|total}, both in their eighties, were taken off by helicopter. {One|hosp_icu|part} is in intensive care.

Ships must report when {three per cent|limit|target} of passengers are ill. The line told the port about {58 cases|reported|total} on Monday; Doucet said the nurse's book already showed {97|sick|total}.

The same ship had an outbreak in 2011 that struck {316 people|old_sick|comparison}.
=== Cape Breton Telegraph | 2014-09-10
Ship of the sick still off Louisbourg

By Canadian Dispatch

A cruise ship with {more than 3,100|aboard|total} aboard was still anchored {six miles|offshore|total} off Louisbourg today after {at least 134 people|sick|total} fell ill with vomiting and diarrhea.

The Aurelia Star left Boston on Saturday on a {12-day|trip|target} trip with {2,241 passengers|pax|total}. {One hundred and twenty-one of them|sick_pax|part} are sick along with {22 crew|sick_crew|part}.

By noon the Telegraph had reached {four passengers|callers|total} by phone. "They brought us bread and ginger ale and a bucket," said Ron Fyfe of Guelph, who is confined with his wife on deck 5. Their trip cost {$4,180|fare|each}.

He believes {half of their corridor|corridor|part} is down with it. An engineer who asked for his name to be left out said {"sixty, maybe seventy" of the crew|sick_crew|total} are ill and {at least ten|crew_work|part} were told to keep working.

The regional hospital has {three|hosp|total} from the ship on a closed ward. A tug took out {two doctors and seven nurses|nurses|total} at first light.

Corner Brook's stop on Thursday is off, one of {five|ports_cut|total} to be scratched. The town had expected {1,800 visitors|town_pop|target} to come ashore.
=== Belmont Crane Line | 2014-09-11
GUEST AND MEDIA UPDATE No. 3 - AURELIA STAR

Position: alongside, Halifax, since 0700
Guests on board on departure from Boston: {2,214|pax|total}
Crew: {918|crew|total}
Guests reporting symptoms since departure: {262|sick_pax|total}
Crew reporting symptoms since departure: {41|sick_crew|total}
New cases, last 24 hours: {38|new_day|period} (Wednesday: {71|new_day|period})
Persons with active symptoms this morning: {119|still|total}
Guests transferred to hospital: {5|hosp|total}

The health of our guests comes first. Isolation was lifted this morning for {84 guests|cabins|part} free of symptoms for {48 hours|free_hours|total}. All linen is washed at {71 degrees Celsius|swim|total}. {Sixty additional cleaners|cleaners|total} have joined the ship and she will remain in Halifax for {36 hours|clean_time|target}.

Guests may continue the voyage or fly home at the company's expense. All will receive a refund of {25 percent|refund|target} of the fare and a credit of {$300|credit|each} per stateroom.

Reports in a local newspaper of {"sixty or seventy"|sick_crew|total} sick crew are incorrect. No member of crew with symptoms has been asked to work.
=== The Harbour Log (live blog), Halifax | 2014-09-12
08:15 Good morning from Pier 22. Public Health says it's official: norovirus, in {nine|lab|total} of {12 samples|test_n|total}.

09:00 Dr. Doucet: {347 ill|sick|total} since Boston, {298|sick_pax|part} passengers and {49|sick_crew|part} crew. That's up {44|sick_rise|change} on what the line gave yesterday. It takes {as few as 18 particles|virus_n|total} to make you sick and {one to two days|incub|total} before you know it, she says, "so these are people who caught it on the water".

10:40 {One dead|dead|total}. Public Health confirms a woman of 86 from Ontario died at the QEII overnight. She's the first to be lost. {Seven others|hosp|total} are in hospital in Halifax and Sydney.

11:20 They're walking off with suitcases. {Six hundred and ten passengers|left|total} have chosen to fly, says a Belmont Crane rep.

12:05 Fyfe, of the bucket, is one: "{Twenty-five percent|refund|target}? I was on the floor for {three days|fyfe_days|total}. I want {all of it|refund|target}."

13:30 Correction to 10:40: {six|hosp|total} in hospital, not {seven|hosp|total}. The late lady was counted.

15:10 Ottawa's inspectors went over the galley. Aurelia Star scored {81 of 100|score|total} in Boston in June; {86|score_pass|target} is a pass.
=== Canadian Dispatch | 2014-09-16
Second death on norovirus ship; sister liner reports illness

HALIFAX - A second passenger of the cruise ship Aurelia Star has died, Nova Scotia health officials said Tuesday, as the same company's Aurelia Dawn reported {64 people|dawn_sick|total} ill on her way from Quebec City to Newfoundland.

The man, 79, died Sunday in Sydney, bringing the deaths to {two|dead|total}. {Four people|hosp|total} remain in hospital, {one of them|hosp_icu|part} in intensive care.

The Aurelia Star, which resumed her cruise on Saturday with {1,588 passengers|pax_after|total}, has had {412 cases|sick|total} in all, {351|sick_pax|part} among passengers, or {about 16 per cent|rate|part} of those who sailed. But the outbreak is fading: {three new cases|new_day|period} were noted on Monday, against {71|new_day|period} last Wednesday. The lab has confirmed {31|lab|total}.

The Dawn carries {2,760 people|dawn_aboard|total}. She was {34 miles|dawn_off|total} from Corner Brook when the captain reported.

In Sydney the virus got ashore. {Eleven patients|ward|total} of the regional hospital who had never seen the ship are sick, and {40 beds|ward_closed|total} are closed.

The first outbreak on the Star, in 2011, struck {316 people|old_sick|comparison}. There have been {nine|year_out|total} on North American cruises this year, compared with {seven|year_prev|comparison} in all of last.
=== Western Star-Advertiser, Corner Brook | 2014-09-18
The ships that didn't come

First the Star, then the Dawn. Harbour merchants figure they are out {$260,000|town_loss|total}. "I baked {nine hundred|buns|total} cinnamon buns," said Gert Hynes.

As of last night Aurelia Dawn had {133|dawn_sick|total} sick, according to Eastern Health, {more than double|dawn_rise|change} Tuesday's number, though the company speaks of {118|dawn_sick|total}. {Nobody aboard her has died|dead_dawn|total}. Counting the {412|sick|total} on the Star, that's {545 people|both|total} laid low on Belmont Crane's ships in {11 days|both_days|total}.

How'd it jump? A waiter who moved from the Star to the Dawn at Halifax, says the union, one of {23 crew|moved|total} who did. The line won't comment.

Passengers of the Star are now to get {half|refund|target} of their fare. Lawyers in Halifax are signing up those who want more: {210|suit_n|total} so far. The claim is {$5,000|suit_money|each} a head.

A source at the federal agency blames oysters, {180 kilos|oyster_kg|total} of which came aboard at Boston. Of the first {97|sick|total} to fall ill, {52|oysters|part} had eaten them raw.
=== Solent Business Post, Southampton | 2014-09-23
Belmont Crane counts cost of a bad fortnight

Belmont Crane shares have slid {8.6 per cent|shares|change} since norovirus took hold of {two|liners|part} of its liners. The company said on Monday the affair would cost {$14m|cost|target}, of which refunds make up {$6m|cost_ref|part}; Peel Hunter's analyst says {$20m|cost|target}. It has bowed to pressure and will return {the entire fare|refund|target} to anyone taken ill on the Aurelia Star, {half|refund_well|target} to others.

The Star tied up in Boston last Thursday with {429 people|sick|total} having been ill, by Canadian reckoning: {364|sick_pax|part} of {2,214 passengers|pax|total} and {65|sick_crew|part} of {918|crew|total} crew. (The line's own tally, {388|sick|total}, leaves out those who didn't see a doctor.) The final count for the Aurelia Dawn is {171|dawn_sick|total}, {6 per cent|dawn_rate|part} of those on board.

{Three elderly passengers|dead|total} have died, {one|dead_boston|part} of them after returning to Boston. {Two|hosp|total} are still in hospital in Halifax.

It could have been worse, says the company; in 2011 the Star had {361|old_sick|comparison} ill.
=== Canadian Dispatch | 2015-03-12
Cruise line fined {$180,000|fine|total} over norovirus

HALIFAX - Belmont Crane Line was fined {$180,000|fine|total} on Thursday for failing to report an outbreak last September that sickened {429|sick|total} on the Aurelia Star and contributed to {three deaths|dead|total}.

Prosecutors had asked for {$400,000|fine|target}. The judge found the captain reported {58 cases|reported|total} when his own doctor had {97|sick|total}, and let {14 crew members|crew_work|part} with symptoms serve food. The line had denied any did. In all {65 crew|sick_crew|total} were ill.

Tests showed norovirus in {88 people|lab_both|total} from the two ships, {57|lab|part} of them on the Star. A federal report lists {29 faults|faults|total} in her galley, and clears the oysters: most of the {52|oysters|part} had also shared one buffet.

She was held off Louisbourg for {41 hours|delay|total}, the court heard, too long for the patients, {13 of whom|hosp_all|part} eventually needed hospital.

The class action, which {870 passengers|suit_n|total} have joined, will be heard in the fall. It now asks for {$9,500|suit_money|each} each. An earlier version of this story gave the fine as {$810,000|fine|total}.
