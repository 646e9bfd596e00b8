# The besieged city of Merouan in the invented republic of Tharsis: hunger, convoys, shells and evacuations, 2034
@ inside | affected | people | residents | Merouan | key | People trapped in Merouan
@ dead_week | killed | people | civilians | Merouan | key | Killed in Merouan in a week
@ dead_all | killed | people | civilians | Merouan | key | Killed in Merouan since the siege began
@ tonnes | other:food delivered | t | convoy | Merouan | key | Tonnes of food brought in by a convoy
@ ration | other:daily bread ration | g | adults | Merouan | key | Daily bread ration per person
@ medevac | evacuated | people | patients | Merouan | key | Patients evacuated since the siege began
@ shells | strikes | count | Legion guns | Merouan | key | Shells falling on Merouan a day
@ siege | duration | days | siege | Merouan | key | How long the siege has lasted
@ trucks | equipment | count | convoy | Merouan | key | Lorries in an aid convoy
@ convoys | other:aid convoys | count | aid agencies | Merouan |  | Convoys that reached Merouan in all
@ convoys_asked | other:aid convoys | count | aid agencies | Merouan |  | Convoys requested
@ tonnes_all | other:food delivered | t | aid agencies | Merouan |  | Food brought in since the siege began
@ tonnes_need | other:food needed | t | residents | Merouan |  | Food the city needs a day
@ flour_left | other:flour stock | t | bakeries | Merouan |  | Flour left in the city
@ ration_child | other:daily bread ration | g | children | Merouan |  | Daily bread ration for children
@ ration_garrison | other:daily bread ration | g | garrison | Merouan |  | Daily bread ration of the garrison
@ ration_un | other:calories | kcal | emergency standard | world |  | Calories a person should have a day
@ kcal | other:calories | kcal | residents | Merouan |  | Calories a person has a day
@ dead_children | killed | people | children | Merouan |  | Children killed since the siege began
@ dead_week_children | killed | people | children | Merouan |  | Children killed in a week
@ hunger_dead | killed | people | starved | Merouan |  | Deaths from hunger
@ dead_day | killed | people | civilians | Merouan |  | Killed in Merouan on a single day
@ market_dead | killed | people | shoppers | Fig Market |  | Killed at Fig Market
@ market_hurt | injured | people | shoppers | Fig Market |  | Wounded at Fig Market
@ wounded | injured | people | wounded | Merouan |  | Wounded since the siege began
@ wounded_week | injured | people | wounded | Merouan |  | Wounded in a week
@ waiting | hospitalized | people | patients | Merouan |  | Patients waiting to be evacuated
@ medevac_day | evacuated | people | patients | Merouan |  | Patients evacuated in one transport
@ medevac_kids | evacuated | people | children | Merouan |  | Children among the evacuated
@ died_waiting | killed | people | patients | Merouan |  | Patients who died while waiting
@ escorts | participants | people | relatives | Merouan |  | Relatives who left with patients
@ garrison | troops | people | government garrison | Merouan |  | Soldiers of the garrison
@ besiegers | troops | people | Legion | Merouan |  | Legion fighters around Merouan
@ garrison_dead | killed | people | government soldiers | Merouan |  | Soldiers of the garrison killed
@ legion_dead | killed | people | Legion fighters | Merouan |  | Legion fighters killed
@ shells_hour | strikes | count | Legion guns | Merouan |  | Shells in the worst hour
@ shells_out | strikes | count | garrison guns | Legion lines |  | Shells fired out of the city a day
@ arsa_dead | killed | people | civilians | Arsa |  | Killed in Arsa
@ arsa_inside | affected | people | residents | Arsa |  | People trapped in Arsa
@ arsa_trucks | equipment | count | convoy | Arsa |  | Lorries of the convoy to Arsa
@ pop_before | other:population | people | residents | Merouan |  | Population before the war
@ left | displaced | people | residents | Merouan |  | People who fled before the ring closed
@ hospitals | other:hospitals | count | hospitals | Merouan |  | Hospitals still working
@ hospitals_before | other:hospitals | count | hospitals | Merouan |  | Hospitals before the siege
@ surgeons | participants | people | surgeons | Merouan |  | Surgeons in the city
@ flour_price | other:price of flour | dinars | market | Merouan |  | Price of a kilo of flour
@ flour_price_pre | other:price of flour | dinars | market | Merouan |  | Price of a kilo of flour before the siege
@ water | other:water per head | L | residents | Merouan |  | Water per person a day
@ truce_h | duration | days | truce | Merouan |  | Length of the truce
@ corridor | distance | km | corridor | Merouan |  | Length of the corridor
@ drivers_dead | killed | people | lorry drivers | Merouan road |  | Lorry drivers killed
@ trucks_back | equipment | count | convoy | Merouan |  | Lorries turned back
@ trucks_burned | equipment_lost | count | convoy | Merouan road |  | Lorries burned
@ flour_days | duration | days | convoy | Merouan |  | How long a convoy's food lasts
@ rations | other:rations handed out | count | residents | Merouan |  | Bread rations handed out
@ market_shells | strikes | count | Legion guns | Fig Market |  | Shells that hit Fig Market
@ legion_dead_day | killed | people | Legion fighters | Merouan |  | Legion fighters killed in a day
@ food_head | other:food per head | kg | residents | Merouan |  | Food of a convoy per person
@ officers | participants | people | officers | Merouan |  | Officers among the relatives
@ arsa_ration | other:daily bread ration | g | residents | Arsa |  | Daily bread ration in Arsa
@ dead_week_half | change_rate | 1 | civilians | Merouan |  | Weekly dead against the week before
@ kadesh_siege | duration | days | siege | Old Kadesh 1987 |  | Length of the 1987 siege of Kadesh
@ kadesh_dead | killed | people | residents | Old Kadesh 1987 |  | Dead of the 1987 siege of Kadesh
=== Transmarine News | 2034-01-11
Bread cut again in encircled Merouan

PORT AMIR (Transmarine) - Authorities in Merouan lowered the daily bread ration to {220 grams|ration|total} from {300|ration|total} on Wednesday as the siege of Tharsis's second city entered its {61st day|siege|total} without a food convoy since Christmas.

{Some 140,000 people|inside|total} are trapped there, according to the United Relief Commission; before the war it had {310,000|pop_before|comparison}. The Northern Legion, whose {12,000 fighters|besiegers|total} closed the ring in November, says no more than {60,000 remain|inside|total}, "most of them soldiers."

Shelling has grown heavier. {An average of 130 shells a day|shells|total} landed last week, up from {85|shells|total} in December, and killed {43 civilians|dead_week|period}, {nine of them children|dead_week_children|part}, said Dr Salma Haddour, who keeps the register at the central hospital. It now holds {612 names|dead_all|total}. {Two hospitals|hospitals|total} out of {seven|hospitals_before|comparison} still function.

The commission has asked for {11 convoys|convoys_asked|target} since November; {three|convoys|total} got through. The last, of {24 lorries|trucks|period}, brought {290 tonnes|tonnes|period}, "what the city eats in {four days|flour_days|total}," its coordinator said.

Patients have fared a little better: {118|medevac|total} have been flown out. A further {400|waiting|total} wait. Flour costs {90 dinars|flour_price|total} a kilo; it was {six|flour_price_pre|comparison}.
=== United Relief Commission | 2034-01-19
Merouan: humanitarian flash update no. 9

People in the besieged area: {138,000 (estimate)|inside|total}
Killed in the reporting week (11-17 January): {57|dead_week|period}, of whom children: {14|dead_week_children|part}
Wounded in the reporting week: {166|wounded_week|period}
Killed since 11 November: {671|dead_all|total}; wounded: {2,240|wounded|total}
Deaths attributed to malnutrition: {8|hunger_dead|total}
Shells per day, average: {144|shells|total}

Note: flash update 8 gave {634 killed|dead_all|total}. This included {22 garrison soldiers|garrison_dead|part} and has been corrected to {612|dead_all|total}. The commission counts civilians only.

Food. A convoy of {36 lorries|trucks|period} left Port Amir on 15 January. {Nine|trucks_back|part} were turned back at the Legion checkpoint. {27|trucks|period} arrived, with {318 tonnes|tonnes|period} of flour, pulses and oil. Food delivered since the start of the siege: {1,105 tonnes|tonnes_all|total} in {four convoys|convoys|total}. Requirement: {75 tonnes a day|tonnes_need|target}.

Ration. Raised on 17 January to {250 g|ration|total} of bread for adults, {200 g|ration_child|total} for children under twelve. Average intake: {980 kcal|kcal|total} (standard: {2,100|ration_un|target}).

Medical evacuation. {31 patients|medevac_day|period} on 16 January, with {26 relatives|escorts|period}. Cumulative: {149|medevac|total}. Waiting list: {437|waiting|total}. {Nineteen|died_waiting|total} have died on it.

The town of Arsa, besieged by government forces, received {15 lorries|arsa_trucks|period}. {22,000 people|arsa_inside|total} are trapped there.
=== The Meridian Observer | 2034-01-27
"They counted the shells so I wouldn't"

From our correspondent in Merouan

My hosts have a system. Grandmother listens, the boy makes strokes on the wall. On Tuesday he made {171|shells|period}. The official number was {160|shells|period}. Between seven and eight in the evening alone I heard {forty|shells_hour|period}.

The bread is {250 grams|ration|total}, the size of a paperback. The soldiers of the garrison get {400|ration_garrison|total}, as everyone in the queue will tell you. How many soldiers? {Three and a half thousand|garrison|total}, says their colonel, a mild man with a toothache; the Legion insists on {9,000|garrison|total}. He has buried {206|garrison_dead|total} of them. He thinks his guns, which fire {perhaps 20 rounds a day|shells_out|total}, have killed {a thousand of the enemy|legion_dead|total}.

At the central hospital there are {five surgeons|surgeons|total}. Dr Haddour writes the dead in a school register. On Wednesday morning she was at {728|dead_all|total}. Last week's page has {51 lines|dead_week|period}, less than the week before, which had {57|dead_week|period}. "Don't write that things are better," she said. "{Fourteen|hunger_dead|total} have starved. They are in another book."

Some remember Old Kadesh, which held out {212 days|kadesh_siege|comparison} in 1987 and lost {11,000 people|kadesh_dead|comparison}. Merouan is at {seventy-seven|siege|total}.

Nobody here knows how many we are. {A hundred and forty thousand|inside|total}? The baker, who ought to know, hands out {96,000 rations|rations|total}.
=== Tharsis State Radio | 2034-02-03
Evening bulletin

{Sixty people|dead_day|period}, citizens, were murdered by the so-called Legion this Friday, {41 of them|market_dead|part} at the Fig Market, where {five shells|market_shells|period} came down at ten in the morning. {One hundred and twelve|market_hurt|period} were wounded there.

The Ministry of Health counts {131 dead|dead_week|period} in the week that ends tonight, the worst of the siege, and {859|dead_all|total} since its beginning {84 days|siege|total} ago. Of these, {203 were children|dead_children|part}. Foreign stations have spoken of {"859 in a week"|dead_week|period}. That isn't so; it is the number for the whole siege.

{More than 230 shells|shells|period} fell today. The garrison replied. {Seventy bandits|legion_dead_day|period} were destroyed.

The ration will be {180 grams|ration|target} from Monday. The flour store holds {310 tonnes|flour_left|total}. The government in Port Amir has {60 lorries|trucks|target} ready with {700 tonnes|tonnes|target} and demands that the world open the road, all {34 kilometres|corridor|total} of it.

The enemy's radio says that {30,000 people|inside|total} are left in Merouan. {One hundred and thirty-five thousand|inside|total} citizens heard that with contempt.

In Arsa, our forces report calm. The enemy's claim of {19 dead|arsa_dead|period} in Arsa this week is unconfirmed.
=== Transmarine News | 2034-02-09
Truce lets largest convoy into Merouan; {two drivers killed|drivers_dead|period}

PORT AMIR (Transmarine) - {Forty-eight lorries|trucks|period} of food rolled into the besieged city of Merouan on Thursday under a {36-hour|truce_h|total} truce, the biggest delivery since the Northern Legion surrounded it {three months|siege|total} ago.

The convoy had set out with {52|trucks|period}. {Three|trucks_burned|part} burned after mines exploded on the way, killing {two drivers|drivers_dead|period}, and {one|trucks_back|part} was sent back because it carried batteries. It delivered {566 tonnes|tonnes|period}, the United Relief Commission said, correcting its first statement, which spoke of {655 tonnes|tonnes|period}. All deliveries now amount to {1,671 tonnes|tonnes_all|total} in {five convoys|convoys|total}.

City officials said bread would go up to {240 grams|ration|target} on Saturday from {180|ration|total}. In imperial measure, that is {eight and a half ounces|ration|target}.

In the other direction buses took out {88 sick and wounded|medevac_day|period}, {34 of them children|medevac_kids|part}, bringing medical evacuations to {251|medevac|total}. The list is {510 names|waiting|total} long.

In the seven days to Wednesday, {64 people|dead_week|period} were killed, {about half|dead_week_half|change} of the {131|dead_week|period} in the previous week. {Some 923|dead_all|total} have died under fire in Merouan since November, and {26|hunger_dead|total} of hunger. The Legion says it has lost {340 men|legion_dead|total}.

Not a shell fell on Thursday ({none|shells|period}). On Wednesday there were {118|shells|period}.
=== Northern Legion, Political Office | 2034-02-16
Answers to the slanders about Merouan

They say {135,000|inside|total} starve. We say: our observers counted the chimneys. {Fifty-two thousand people|inside|total} are in the city, and {8,000 of them|garrison|part} carry rifles.

They say {200 shells a day|shells|total}. Our batteries have fired {45 a day|shells|total}, at military objects. Theirs fire {90|shells_out|total} at us; they have killed {411 of our comrades|legion_dead|total}, and in Arsa {76 civilians|arsa_dead|total}, of whom no foreigner writes.

They say {923 civilians|dead_all|total}. Let them give names. The doctor's register, of which we have a copy, ends at {904|dead_all|total} on 8 February and among these {280|garrison_dead|part} are soldiers in civil clothes.

They say we stop bread. We let {five convoys|convoys|total} pass. The last brought {566 tonnes|tonnes|period}. Divide that by {52,000|inside|total}: everyone could have {eleven kilos|food_head|each}. Where is it? The garrison eats {400 grams|ration_garrison|total}, the people {240|ration|total}.

They say the sick cannot leave. {Two hundred and fifty-one|medevac|total} have left, through our lines, with {190 "relatives"|escorts|total}, among them, as we know, {12 officers|officers|part}.

We offer a truce of {ten days|truce_h|target}, and passage for {100 lorries|trucks|target}, when Arsa gets the same. Arsa's {24,000 people|arsa_inside|total} live on {160 grams|arsa_ration|total}.
=== The Meridian Observer | 2034-03-01
{Hundred and eleven days|siege|total}, and a door ajar

Nobody fired the last shot at Merouan. It simply didn't come. On Monday {nine shells|shells|period} fell, on Tuesday {two|shells|period}. On Wednesday the Legion's guns went east, and the siege, after {111 days|siege|total}, was called "suspended".

What remains to be settled is the arithmetic. The register, which I last saw at {728|dead_all|total}, closes at {1,017|dead_all|total}, {241 of them|dead_children|part} under fifteen. The United Relief Commission says {1,017|dead_all|total} too, having copied it; the state radio says {1,300|dead_all|total}, having added {283 soldiers|garrison_dead|total}. Hunger's book has {39 entries|hunger_dead|total}. In the last week of the siege {18 people|dead_week|period} were killed.

And the living? When the ration cards were renewed on Thursday, {113,400 people|inside|total} came. So the commission, with its {135,000|inside|total}, was too high, and the Legion, with {52,000|inside|total}, a liar. {Seventy thousand|left|total} had fled before the ring closed.

{Seven convoys|convoys|total} came, {2,460 tonnes|tonnes_all|total}; the sixth, of {61 lorries|trucks|period}, carried {402|tonnes|period} and the seventh, of {33|trucks|period}, {387|tonnes|period}. {Three hundred and sixty-two patients|medevac|total} got out. {Fifty-eight|died_waiting|total} died on the list.

Bread is {350 grams|ration|total} since Friday. A kilo of flour is {14 dinars|flour_price|total}. Water, {nine litres|water|total} a head, still comes by donkey.
