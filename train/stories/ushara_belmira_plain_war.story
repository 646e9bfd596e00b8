# Ushara and Belmira (invented neighbours) fight for five weeks over the Hasmet plain; each counts its own dead and the other's
@ ush_dead | killed | people | Usharan soldiers | Hasmet plain | key | Usharan soldiers killed
@ bel_dead | killed | people | Belmiran soldiers | Hasmet plain | key | Belmiran soldiers killed
@ villages | settlements_gained | count | Ushara | Hasmet plain | key | Villages taken by Ushara
@ pow_bel | captured | people | Belmiran soldiers | Ushara | key | Belmiran prisoners held by Ushara
@ pow_ush | captured | people | Usharan soldiers | Belmira | key | Usharan prisoners held by Belmira
@ ref | displaced | people | plain dwellers | Belmira | key | People displaced within Belmira
@ ref_tarn | displaced | people | refugees | Tarnow | key | Refugees who crossed into Tarnow
@ km_taken | territory_gained | km2 | Ushara | Hasmet plain | key | Ground taken by Ushara
@ share_plain | territory_held_share | % | Ushara | Hasmet plain | key | Part of the plain Ushara holds
@ share_bel | territory_lost_share | % | Belmira | Belmira |  | Part of Belmira's territory lost
@ villages_back | settlements_gained | count | Belmira | Hasmet plain |  | Villages Belmira retook
@ km_back | territory_gained | km2 | Belmira | Hasmet plain |  | Ground retaken by Belmira
@ ush_day | killed | people | Usharan soldiers | Hasmet plain |  | Usharans killed in one action
@ bel_day | killed | people | Belmiran soldiers | Hasmet plain |  | Belmirans killed in one action
@ ush_hurt | injured | people | Usharan soldiers | Hasmet plain |  | Usharan soldiers wounded
@ bel_hurt | injured | people | Belmiran soldiers | Hasmet plain |  | Belmiran soldiers wounded
@ bel_missing | missing | people | Belmiran soldiers | Hasmet plain |  | Belmiran soldiers missing
@ civ_bel | killed | people | civilians | Belmira |  | Civilians killed in Belmira
@ civ_ush | killed | people | civilians | Ushara |  | Civilians killed in Ushara
@ civ_korda | killed | people | civilians | Korda market |  | Killed in the shelling of Korda market
@ ush_tanks | equipment_lost | count | Usharan tanks | Hasmet plain |  | Usharan tanks lost
@ bel_tanks | equipment_lost | count | Belmiran tanks | Hasmet plain |  | Belmiran tanks lost
@ ush_planes | equipment_lost | count | Usharan aircraft | Hasmet plain |  | Usharan aircraft lost
@ bel_planes | equipment_lost | count | Belmiran aircraft | Hasmet plain |  | Belmiran aircraft lost
@ ush_troops | troops | people | Usharan army | Hasmet plain |  | Usharan troops in the offensive
@ bel_troops | troops | people | Belmiran army | Hasmet plain |  | Belmiran troops on the plain
@ reserv | troops | people | Belmiran reservists | Belmira |  | Reservists Belmira calls up
@ front | distance | km | front | Hasmet plain |  | Length of the front
@ to_lasko | distance | km | Usharan army | Lasko |  | Usharans' distance from Lasko
@ depth | distance | km | Usharan army | Hasmet plain |  | How deep Ushara pushed in
@ plain_size | territory_held | km2 | Hasmet plain | Belmira |  | Area of the Hasmet plain
@ plain_pop | other:population | people | inhabitants | Hasmet plain |  | Inhabitants of the plain
@ plain_villages | settlements_held | count | villages | Hasmet plain |  | Villages on the plain
@ usharans_pop | share | % | Usharan speakers | Hasmet plain |  | Usharan speakers on the plain
@ rockets | strikes | count | Usharan rockets | Lasko |  | Rockets that fell on Lasko
@ lasko_pop | other:population | people | residents | Lasko |  | Residents of Lasko
@ lasko_left | share | % | residents | Lasko |  | Share of Lasko's people who fled
@ camp | displaced | people | refugees | Miel camp |  | Refugees in the Miel camp
@ ref_day | displaced | people | refugees | Tarnow |  | Refugees crossing per day
@ war_1988 | killed | people | soldiers | Hasmet plain |  | Killed in the 1988 war
@ war_days | duration | days | war | Hasmet plain |  | Length of the war
@ truce_hours | duration | hours | truce | Hasmet plain |  | How long the first truce held
@ withdraw | duration | days | Usharan army | Hasmet plain |  | Time allowed for withdrawal
@ buffer | distance | km | buffer zone | Hasmet plain |  | Width of the buffer zone
@ monitors | troops | people | monitors | Hasmet plain |  | Foreign monitors
@ exchange | other:prisoners freed | people | prisoners | Tarnow border |  | Prisoners exchanged
@ pow_officers | captured | people | Belmiran officers | Ushara |  | Officers among the Belmiran prisoners
@ aid | aid | USD | Red Cross | plain |  | Money the Red Cross asks for
@ cost | cost | USD | Belmira | Belmira |  | Cost of the war to Belmira
@ gas | change_rate | % | gas price | Europe |  | Rise of the gas price
@ gas_share | share | % | gas field | Hasmet plain |  | Plain's part of Belmira's gas
@ mines | other:mines | count | mines | Hasmet plain |  | Mines laid on the plain
@ homes | buildings_destroyed | count | homes | Hasmet plain |  | Homes destroyed
@ bodies | other:bodies recovered | people | soldiers | Hasmet plain |  | Bodies handed over
@ sorties | strikes | count | Usharan air force | Hasmet plain |  | Usharan air sorties in a day
@ approval | vote_share | % | president Daskal | Ushara |  | Support for President Daskal
@ protest | participants | people | mothers | Usharan capital |  | Mothers protesting in Sevrin
@ ratio | change_rate | times | losses | Ushara |  | Real Usharan loss against the admitted one
@ pow_off_ush | captured | people | Usharan officers | Belmira |  | Officers among the Usharan prisoners
@ returned | other:people returned | people | plain dwellers | Hasmet plain |  | People who returned under Usharan rule
@ civ_kids | killed | people | children | Korda market |  | Children killed at Korda market
@ counter_days | duration | days | Belmiran counterattack | Hasmet plain |  | Length of the Belmiran counterattack
@ camp_plan | other:camp capacity | people | Miel camp | Tarnow |  | Capacity of the Miel camp
@ dead_ostrany | killed | people | Usharan soldiers | Ostrany |  | Dead soldiers from an Ostrany street
@ bel_missing_dead | killed | people | Belmiran soldiers | quarry |  | Missing Belmirans found dead
@ ref_back | share | % | displaced | Belmira |  | Share of the displaced who returned
@ loc_day | settlements_gained | count | Ushara | Hasmet plain |  | Localities taken in a day
@ cigs | duration | minutes | Usharan major | Belmira |  | How often a prisoner asks for cigarettes
@ still | duration | days | front | Lasko |  | Days without movement of the front
=== Levant & Steppe News | 2009-05-05
Ushara sends tanks into disputed plain, {dozens|bel_dead|total} killed

LASKO, Belmira, May 5 (LSN) - Usharan armour crossed the Orla river into neighbouring Belmira before dawn on Tuesday and seized {nine villages|villages|total} of the Hasmet plain, a flat grain and gas country that both nations claim.

Ushara's general staff said its troops had killed {more than 80 Belmiran soldiers|bel_dead|total} and captured {46|pow_bel|total}, for the loss of {11 of its own|ush_dead|total}. Belmira put its dead at {23|bel_dead|total} and said that {"at least 150"|ush_dead|total} Usharans had fallen at the river crossings. Neither account could be verified.

"They came over on pontoons, with music playing from one of the tanks," said a schoolteacher who fled from Korda village on a tractor.

Belmiran officers said that {some 20,000 Usharans|ush_troops|total} were taking part along a front of {60 km|front|total}. Belmira has {about 9,000 men|bel_troops|total} on the plain. It said it had shot down {two aircraft|ush_planes|total}; Ushara admitted the loss of {one|ush_planes|total}.

{Some 4,000 people|ref|total} were on the road to Lasko, the provincial capital, {35 kilometres|to_lasko|total} behind the fighting.

The plain has {140,000 inhabitants|plain_pop|total}, of whom {about a third|usharans_pop|part} speak Usharan. It was given to Belmira in the settlement of 1951. The neighbours last fought there in 1988, when {2,600 soldiers|war_1988|comparison} died on both sides. A field that yields {two fifths|gas_share|part} of Belmira's natural gas was found on it in 2003.
=== Belmira Today | 2009-05-11
WEEK ONE: what we know, what they say

Our army has lost {97 men|bel_dead|total}. The defence ministry gave us the names last night, and we print them on pages 4 and 5. Another {210|bel_hurt|total} are in hospital and {64|bel_missing|total} have not been heard of.

Radio Sevrin claims {"over 700 enemy dead"|bel_dead|total}. It would be news to our undertakers.

And they? Sevrin admits to {38 killed|ush_dead|total}. General Ruzan told this paper that his staff counts {640|ush_dead|total}, and that {27 Usharan tanks|ush_tanks|total} have been left burning against {14|bel_tanks|total} of ours. In one ambush at the Korda mill, on Friday, {51 Usharans|ush_day|period} died, he says. A foreign photographer who was there saw {six|ush_day|period}.

They hold {22 villages|villages|total} out of {118|plain_villages|total} on the plain, or {640 square kilometres|km_taken|total}. That's {a fifth of it|share_plain|total}. The general prefers another figure: it's {not even one percent|share_bel|total} of Belmira.

Prisoners. The Usharans have paraded {130 of our boys|pow_bel|total} through Sevrin in their socks. We have {19 of theirs|pow_ush|total}, {one|pow_off_ush|part} of them a major who asks for cigarettes every {ten minutes|cigs|each}.

In Lasko, which has {85,000 people|lasko_pop|total}, {40 rockets|rockets|total} have come down since Wednesday. {Twelve civilians|civ_bel|total} are dead in the whole country. The gymnasium is full, and {31,000 people|ref|total} from the plain sleep in schools between here and the coast.
=== Ministry of Defence of Ushara | 2009-05-17
Communiqué No. 13 of the Operational Staff

Units of the Eastern Command continued the liberation of Hasmet and entered Velm and {five further localities|loc_day|period}. The following summary covers 5 to 17 May.

Localities liberated: {47|villages|total}
Territory liberated: {1,480 sq. km|km_taken|total}
Portion of the Hasmet plain under our control: {46 per cent|share_plain|total}
Depth of advance: {28 km|depth|total}

Enemy losses
Killed: {1,930|bel_dead|total}
Captured: {388|pow_bel|total}, of whom officers {29|pow_officers|part}
Tanks: {71|bel_tanks|total}
Aircraft: {12|bel_planes|total}

Own losses
Fallen: {112|ush_dead|total}
Wounded: {305|ush_hurt|total}
Tanks: {9|ush_tanks|total}
Aircraft: {2|ush_planes|total}

On 16 May alone our aviation flew {140 sorties|sorties|period} and the enemy left {220 dead|bel_day|period} before Velm. The enemy shelled the frontier town of Ostrany, where {5 peaceful citizens|civ_ush|total} perished.

Assertions of the Belmiran side that more than {a thousand|ush_dead|total} of our servicemen have fallen are the product of despair. The market at Korda was not fired on by our artillery. Citizens who left the plain may return to their homes; {2,300|returned|total} have already done so. The Supreme Commander has thanked the 6th Guards Division for Velm.
=== The Sentinel | 2009-05-23
The war that two governments describe and nobody sees

From the roof of the grain elevator in Lasko you can make out the smoke but not the armies. They're {15 miles|to_lasko|total} away, on a line that hasn't moved in {four days|still|total}.

Ushara, a country of oil and parades, wants the plain because its language is spoken there, or because of the gas. It says it has taken {51 villages|villages|total}. Belmira concedes {44|villages|total} and adds that it has won {six|villages_back|total} back. A European diplomat with access to satellite pictures thinks Usharan troops control {1,350 sq km|km_taken|total}, {a little over 40%|share_plain|total} of the plain, which makes {2%|share_bel|total} of Belmira.

About the dead they can't both be right. Belmira's own count is {412 soldiers|bel_dead|total}; its enemy says {2,200|bel_dead|total}. Ushara owns up to {140|ush_dead|total}. But a nurse at the military hospital in Ostrany says she's labelled {300|ush_dead|part} herself, and the Belmirans insist on {1,700|ush_dead|total}.

What is sure is the shelling of the market at Korda on May 14, in which {33 people|civ_korda|period} died, among them {nine|civ_kids|part} children. Overall Belmira has buried {118 civilians|civ_bel|total}, Ushara {seven|civ_ush|total}.

And the people on the roads. The UN counts {96,000|ref|total} uprooted inside Belmira and {14,500|ref_tarn|total} more over the border in little Tarnow, where there were {none|ref_tarn|comparison} a fortnight ago. {Half of Lasko|lasko_left|part} has left. The Red Cross wants {$25m|aid|target}.

In Sevrin, meanwhile, {two hundred mothers|protest|total} stood in front of the ministry until they were put on buses. President Daskal's rating is {71%|approval|total}.
=== Levant & Steppe News | 2009-05-29
Belmira strikes back as first truce collapses

LASKO, Belmira, May 29 (LSN) - Belmira, strengthened by {30,000 reservists|reserv|total}, retook {17 villages|villages_back|total} and {some 400 square kilometres|km_back|total} of the Hasmet plain on Friday, after a truce brokered by Tarnow broke down within {nine hours|truce_hours|total}.

Prime Minister Irena Kosh said that Usharan forces "are walking home, those who can walk". Her army said it had killed {350 Usharans|ush_day|period} in {two days|counter_days|total} and taken {204 prisoners|pow_ush|total}. Usharan officials did not comment on the claim but said that {61 soldiers|ush_day|period} had died since Thursday, taking the total to {216|ush_dead|total}. Belmira now puts it at {2,400|ush_dead|total}.

Belmira's own dead have reached {580|bel_dead|total}, the government said.

If confirmed, the advance would cut Ushara's share of the plain to {less than a third|share_plain|total} from {46 percent|share_plain|total} at its peak and leave it {34 villages|villages|total}.

In Tarnow, the interior ministry said {2,000 people|ref_day|each} a day were arriving, and that {29,000|ref_tarn|total} were now in the country. The camp at Miel, planned for {5,000|camp_plan|target}, holds {11,700|camp|total}.

The fighting has driven up the gas price in Europe by {14 percent|gas|change}.

The war began on May 5, when Usharan tanks crossed the Orla. The plain, {3,200 square kilometres|plain_size|total} of wheat and gas, went to Belmira in 1951. A war over it in 1988 killed {2,600 soldiers|war_1988|comparison}. Each side says the other broke the truce, over a bridge at Velm.
=== Continental News Network | 2009-06-09
Ushara and Belmira agree to stop fighting

MIEL, Tarnow (CNW) -- The presidents' envoys signed a cease-fire Tuesday in a tent, ending {five weeks|war_days|total} of war between Ushara and Belmira over a plain smaller than Rhode Island.

Under the deal, Usharan forces will leave the last {19 villages|villages|total} they hold within {20 days|withdraw|target}. {Three hundred monitors|monitors|target} from other countries will patrol a buffer zone {four miles|buffer|target} wide. On signing day Ushara held about {200 square miles|km_taken|total}, or {16 percent|share_plain|total} of the disputed land.

All prisoners are to go home. Ushara says it holds {431 Belmirans|pow_bel|total}; Belmira, which listed {460 men|pow_bel|total} as captured, wants to know about the others. Belmira has {287 Usharans|pow_ush|total}.

"I'd like to see my son and after that I'd like to see a map," said Dana Velk, waiting at the border.

Belmira's military gave its final toll as {734 killed|bel_dead|total} and {1,900 wounded|bel_hurt|total}. Usharan officials acknowledged {262 deaths|ush_dead|total}, a number that Western analysts call far too low. One of them, Paul Ferrand, estimates {1,100 to 1,300|ush_dead|total}. Belmira says that {160 civilians|civ_bel|total} died, and Ushara {nine|civ_ush|total}.

The number of displaced peaked at {118,000|ref|total} inside Belmira, according to the U.N., and {34,000|ref_tarn|total} refugees remain in Tarnow.

Going back will take time. {More than 5,000 homes|homes|total} are ruined, and both armies have laid {an estimated 40,000 mines|mines|total} in fields that were to be harvested in July.
=== The Sentinel | 2009-10-03
In Sevrin, a list of names breaks a silence

The list was pinned to a church door on Sunday and copied by Monday. It has {1,184 names|ush_dead|total}, with dates and units: the soldiers of Ushara who died for the plain of Hasmet. The state has never admitted to more than {262|ush_dead|total}.

A committee of mothers had gathered it from cemeteries, so that the official figure was out by {more than four times|ratio|change}. "They told us {eleven|ush_dead|total} on the first day," says Halina Mork. "I know of {nine|dead_ostrany|part} from one street in Ostrany."

Belmira, too, has revised. Its losses stand at {802|bel_dead|total}, since {68 of the missing|bel_missing_dead|increment} were found in a quarry by the monitors. The bodies of {311 Belmirans|bodies|total} have been handed over. Not many believe any more in the {2,900|bel_dead|total} that Radio Sevrin boasted of at the end.

The prisoners are home: {447|exchange|total} went one way in July and {287|pow_ush|total} the other, over the bridge at Miel, each with a bag of apples. The last Usharan tank left on June 28. Of the {118 villages|plain_villages|total} of the plain, {51|villages|total} had been under Usharan rule at one time or another, for a night or a month.

{Nine in ten|ref_back|part} of those who'd fled within Belmira have returned. In Tarnow {6,200|ref_tarn|total} are left. The war cost Belmira {$900m|cost|total}, its finance minister says, and the gas field is pumping again.

Daskal's rating is {52%|approval|total}. He has had the church door repainted.
