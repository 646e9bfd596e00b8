# Invented rebel offensive in Tanganyika province, Democratic Republic of Congo: displaced people and ground held
@ displaced | displaced | people | civilians | Tanganyika | key | People displaced by the offensive
@ held | territory_held | km2 | FLL rebels | Tanganyika | key | Area held by the FLL
@ kalemie_idp | displaced | people | displaced | Kalemie | key | Displaced people in Kalemie
@ kalemie_km | distance | km | rebels | Kalemie | key | Rebels' distance from Kalemie
@ villages | settlements_held | count | FLL rebels | Tanganyika | key | Villages and towns held by the FLL
@ civ_dead | killed | people | civilians | Tanganyika | key | Civilians killed since the offensive began
@ soldiers_dead | killed | people | government soldiers | Tanganyika | key | Government soldiers killed
@ tanz | displaced | people | refugees | Tanzania and Burundi |  | Refugees who crossed the lake
@ nyunzu_dead | killed | people | civilians | Nyunzu |  | Civilians killed in the fall of Nyunzu
@ nyunzu_pop | affected | people | inhabitants | Nyunzu |  | Inhabitants of Nyunzu
@ fll_dead | killed | people | FLL fighters | Tanganyika |  | FLL fighters killed
@ fll_men | troops | people | FLL fighters | Tanganyika |  | Strength of the FLL
@ reinforcements | troops | people | army | Kalemie |  | Soldiers sent to Kalemie
@ share_held | territory_held_share | % | FLL rebels | Tanganyika |  | Part of the province the FLL holds
@ province_km2 | other:area of province | km2 | Tanganyika | Congo |  | Size of Tanganyika province
@ held_ratio | change_rate | % | FLL rebels | Tanganyika |  | Real ground compared with the rebels' claim
@ tap_people | affected | people | displaced | Katanika |  | People sharing one water tap
@ ward_cap | other:hospital beds | count | hospital | Kalemie |  | Beds of the ward for wounded
@ pushed | distance | km | army | Kalemie road |  | How far the army pushed rebels back
@ fight_days | duration | days | counter-attack | Kalemie road |  | Length of the counter-attack
@ soldiers_dead_day | killed | people | soldiers | Kalemie road |  | Soldiers killed in the counter-attack
@ fll_dead_day | killed | people | FLL fighters | Kalemie road |  | Rebels killed in the counter-attack
@ boat_kids | killed | people | children | Lake Tanganyika |  | Children among the drowned
@ kalemie_cap | other:city size | people | Kalemie | Kalemie |  | People Kalemie was built for
@ nyunzu_houses | buildings_damaged | count | houses | Nyunzu |  | Houses of Nyunzu without a roof
@ soldiers_ratio | change_rate | % | government soldiers | Tanganyika |  | Factor to correct the army's toll
@ got_share | share | % | UN appeal | Tanganyika |  | Share of the appeal received
@ double_villages | settlements_held | count | displaced | Tanganyika |  | Villages counted twice by mistake
@ army_regain | territory_gained | km2 | army | Tanganyika |  | Ground retaken by the army
@ army_villages | settlements_gained | count | army | Tanganyika |  | Villages retaken by the army
@ boat_dead | killed | people | passengers | Lake Tanganyika |  | Drowned when a boat overturned
@ boat_missing | missing | people | passengers | Lake Tanganyika |  | Missing from the overturned boat
@ boat_aboard | participants | people | passengers | Lake Tanganyika |  | People aboard the boat
@ cholera | cases | people | displaced | Kalemie |  | Cholera cases in the camps
@ cholera_dead | killed | people | displaced | Kalemie |  | Deaths from cholera in the camps
@ kids_share | share | % | children | Tanganyika |  | Share of children among the displaced
@ sites | other:camp sites | count | displaced | Kalemie |  | Sites where the displaced sleep
@ food_reach | aid | people | WFP | Kalemie |  | People given food rations
@ appeal | aid | USD | UN appeal | Tanganyika |  | Money the UN asks for
@ got | aid | USD | UN appeal | Tanganyika |  | Money the UN has received
@ drc_idp | displaced | people | Congolese | Congo |  | Displaced people in the whole Congo
@ moba_idp | displaced | people | displaced | Moba |  | Displaced people in Moba
@ manono_idp | displaced | people | displaced | Manono |  | Displaced people in Manono
@ kongolo_dead | killed | people | civilians | Kongolo |  | Killed at Kongolo
@ rape | cases | people | women | Tanganyika |  | Rapes recorded by clinics
@ guns | equipment_lost | count | army guns | Nyunzu |  | Army guns lost at Nyunzu
@ trucks | equipment_lost | count | army trucks | Nyunzu |  | Army trucks lost at Nyunzu
@ prisoners | captured | people | soldiers | Nyunzu |  | Soldiers the rebels say they took
@ un_troops | troops | people | UN troops | Kalemie |  | UN troops in Kalemie
@ un_troops_nat | troops | people | UN battalion | Kalemie |  | Size of the UN battalion planned
@ rail | other:rail line | km | railway | Tanganyika |  | Railway in rebel hands
@ mine_t | other:coltan output | t | mines | Kisengo |  | Coltan the mines give a month
@ mine_tax | revenue | USD | FLL | Kisengo |  | What the FLL earns from the mines
@ returned | displaced | people | civilians | Nyunzu |  | People who have gone home
@ war_2017 | displaced | people | civilians | Tanganyika |  | Displaced in the fighting of 2017
@ manioc | change_rate | % | manioc flour | Kalemie |  | Rise of the price of manioc flour
@ wounded | hospitalized | people | wounded | Kalemie |  | War wounded in Kalemie's hospital
@ off_days | duration | days | offensive | Tanganyika |  | How long the offensive has lasted
@ buffer | distance | km | ceasefire | Kalemie |  | Distance the rebels should keep
@ kivu_idp | displaced | people | Congolese | Kivus |  | Congo's displaced who are in the Kivus
=== Lakes News Service | 2029-06-08
KALEMIE, Congo, June 8 (LNS) - {Some 60,000 people|displaced|total} have fled their homes in eastern Congo's Tanganyika province since rebels broke through army lines on the railway {nine days|off_days|total} ago, the United Nations said on Friday.

Fighters of the Front for the Liberation of the Lake, or FLL, took Nyunzu, a town of {35,000|nyunzu_pop|total}, on Wednesday and are {130 km|kalemie_km|total} from the port of Kalemie, where {14,000 displaced|kalemie_idp|total} had arrived by Thursday night.

"They are sleeping in churches, in wagons, under the mango trees," said Béatrice Mwamba, the provincial head of the civil protection service. {At least 22 civilians|nyunzu_dead|period} died in Nyunzu, she added. A priest reached by phone said he had buried {thirty|nyunzu_dead|period}.

The army, which lost {six howitzers|guns|period} in the town, said {17 soldiers|soldiers_dead|total} had been killed since the attack began and {more than 100 rebels|fll_dead|total}.

The FLL, believed to have {4,000 men|fll_men|total}, says it holds {41 villages|villages|total} and {5,000 square kilometres|held|total}. A UN official said the ground it really controlled was "{maybe half that|held_ratio|change}, a strip along the rails".

Congo has {over 7 million internally displaced people|drc_idp|comparison}, {most of them|kivu_idp|part} in the Kivus.
=== Radio Okavu, Kalemie | 2029-06-13
Journal du soir (translated from Swahili)

Good evening. Here is the situation in our province on this Wednesday.

The enemy is at Niemba. From Niemba to Kalemie it is {93 kilometres|kalemie_km|total}. People who came by bicycle told our studio that Mulolwa and Lubuye have fallen too. The governor, in a speech, asked the population to remain calm and counted {52 localities|villages|total} "temporarily out of the authority of the state".

Kalemie has taken in {31,000 brothers and sisters|kalemie_idp|total}, says Mama Béatrice of civil protection. There are {17 sites|sites|total}. At Katanika a tap serves {three thousand|tap_people|each}. At the general hospital {84 war wounded|wounded|total} lie in {a ward of 30|ward_cap|target}.

Manioc flour has gone up {by 60 per cent|manioc|change}. Traders, be ashamed.

In the south, Moba announces {6,500 arrivals|moba_idp|total}; in the west, Manono {19,000|manono_idp|total}, and it has no more room.

On the lake: a boat carrying {about 140 people|boat_aboard|period} towards Kigoma overturned at Cape Tembwe last night. The navy has brought in {23 bodies|boat_dead|period}. {Forty or more|boat_missing|total} are being looked for. {Twelve thousand|tanz|total} of ours have crossed to Tanzania and Burundi by now.

The army spokesman says {39 of our soldiers|soldiers_dead|total} have fallen for the fatherland.
=== Humanitarian Desk Tanganyika | 2029-06-18
Situation report 4, figures as of 17 June

People newly displaced: {148,000|displaced|total}
Of whom children: {57%|kids_share|part}
In Kalemie: {46,000|kalemie_idp|part}
In Manono: {24,500|manono_idp|part}
In Moba: {11,000|moba_idp|part}
Refugees registered in Tanzania and Burundi: {17,300|tanz|total}
Civilian deaths verified: {118|civ_dead|total}
Rapes reported by health centres: {76|rape|total}
Suspected cholera in Kalemie sites: {212 cases|cholera|total}, {9 deaths|cholera_dead|total}
Reached with food: {21,400 people|food_reach|total}

The previous report gave {162,000 displaced|displaced|total}. The figure has been lowered after {two villages|double_villages|total} were found to have been counted twice.

Access. The road is cut at Niemba. The FLL controls an area of {roughly 6,800 km2|held|total}, {5 per cent|share_held|part} of the province ({135,000 km2|province_km2|total}), and {140 km|rail|total} of railway. Its forward posts were {78 km|kalemie_km|total} from Kalemie on Sunday.

Funding. {USD 52 million|appeal|target} is required until September. {USD 6.1 million|got|total} has been received.

Context. The fighting between Twa and Luba militias in 2017 displaced {some 600,000|war_2017|comparison}; many of today's displaced were also displaced then.
=== Le Courrier de Lubumbashi | 2029-06-22
Coltan, rails and a front of {4,500|fll_men|total}

Where does the FLL get its boots? The answer lies at Kisengo, whose pits give {30 tonnes|mine_t|each} of coltan a month. Since the rebels came, each sack pays. A trader who used to work there reckons they earn {$400,000 a month|mine_tax|each}, enough for {4,500 men|fll_men|total} and a few colonels.

The military tribunal would like to know something else: how a brigade lost Nyunzu in an afternoon. {Six howitzers|guns|period} and {19 lorries|trucks|period} were left behind with the keys in them. The general staff admits {58 killed|soldiers_dead|total} since 30 May. FLL radio boasts of {"a hundred and sixty"|soldiers_dead|total}, plus {73 captured|prisoners|total}, and gives its own dead as {19|fll_dead|total}.

On the map the rebels now have {64 localities|villages|total} and, by the estimate of the Kinshasa think tank Ebuteli-Nord, {7,500 square kilometres|held|total}, which is more than the {2,000|held|total} conceded by the minister and rather less than the {12,000|held|total} on the Front's own posters.

They are {55 kilometres|kalemie_km|total} from the lake. {Two thousand reinforcements|reinforcements|total} have been landed by barge. And in Kongolo, where nobody was looking, {34 people|kongolo_dead|period} were hacked to death on Monday, which takes the civilians killed in this campaign beyond {200|civ_dead|total}.
=== Lakes News Service | 2029-06-27
KALEMIE, Congo, June 27 (LNS) - Congolese troops backed by UN helicopters pushed rebels back {12 km|pushed|period} along the Kalemie road on Wednesday, retaking {seven villages|army_villages|period}, officers said.

The rebels of the FLL had come within {38 km|kalemie_km|total} of the port, the last big town in Tanganyika under government control, before Tuesday's counter-attack. They are now {50 km|kalemie_km|total} away.

An army spokesman said {11 soldiers|soldiers_dead_day|period} and {140 insurgents|fll_dead_day|period} died in {the two days|fight_days|period}. That would bring military deaths to {74|soldiers_dead|total}, by the army's own account, in {four weeks|off_days|total} of war. The FLL denied losing a village.

The offensive has displaced {205,000 people|displaced|total}, up from {148,000|displaced|total} ten days ago, the UN said, {68,000 of whom|kalemie_idp|part} are crowded into Kalemie. {Another 23,000|tanz|total} are in Tanzania and Burundi.

Civilian dead number {246|civ_dead|total}, according to UN investigators; local human rights group Haki Tanganyika lists {391|civ_dead|total}. Neither includes the {58|boat_dead|period} drowned in a boat on June 12, {19 of them|boat_kids|part} under ten.

Cholera has sickened {640|cholera|total} in the camps and killed {27|cholera_dead|total}. The mission has {850 peacekeepers|un_troops|total} in Kalemie and has asked for {a further battalion of 700|un_troops_nat|target}.
=== The Geneva Observer | 2029-07-05
Lull in Tanganyika, but {a quarter of a million|displaced|total} cannot go home

A ceasefire mediated by Angola took effect on Tuesday night. On paper the FLL is to stay {80 km|buffer|target} from Kalemie; in fact its pickets are at {62|kalemie_km|total}.

The {five weeks|off_days|total} have remade the province. The rebels, who held {nine villages|villages|comparison} in May, hold {57|villages|total}, after the army regained {thirteen|army_villages|total}. Their territory shrank from a peak of some {7,500 sq km|held|total} to {2,400 square miles|held|total}, says Ebuteli-Nord; the army says it has won back {1,900 sq km|army_regain|total}.

The UN has raised its count of displaced to {251,000|displaced|total}. In Kalemie, a town built for {100,000 people|kalemie_cap|target}, {73,500|kalemie_idp|total} are camping. {A few thousand|returned|total} have ventured back to Nyunzu, where they found {every second house|nyunzu_houses|part} without a roof. Across the lake {26,000|tanz|total} wait.

How many died? Investigators have now verified {263 civilian deaths|civ_dead|total}. Kinshasa owns to {81 soldiers|soldiers_dead|total}, the rebels to {52 fighters|fll_dead|total}; a hospital director in Kalemie, who saw the lorries, told me the first of those ought to be {doubled|soldiers_ratio|change}.

Of the {$52m|appeal|target} the UN wanted it has {$17m|got|total}, {a third|got_share|part}.
