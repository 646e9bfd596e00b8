# Fighting in Malawi (invented) drives refugees into Zambia, Mozambique and Tanzania: counts, camps, appeals
@ ref_all | displaced | people | Malawian refugees | three neighbours | key | Refugees in all three countries
@ ref_zam | displaced | people | Malawian refugees | Zambia | key | Refugees in Zambia
@ ref_moz | displaced | people | Malawian refugees | Mozambique | key | Refugees in Mozambique
@ ref_tan | displaced | people | Malawian refugees | Tanzania | key | Refugees in Tanzania
@ camp_chanje | displaced | people | camp residents | Chanje camp | key | People in Chanje camp
@ idp | displaced | people | displaced inside Malawi | Malawi | key | Displaced inside Malawi
@ arrivals_day | displaced | people | new arrivals | Zambia | key | Arrivals in Zambia a day
@ appeal | aid | USD | UN appeal | three neighbours | key | UN appeal for the refugees
@ cholera | cases | people | cholera patients | Chanje camp | key | Cholera cases in Chanje camp
@ cholera_dead | killed | people | cholera patients | Chanje camp |  | Cholera deaths in Chanje camp
@ capacity | affected | people | camp residents | Chanje camp |  | Planned size of Chanje camp
@ camp_zobue | displaced | people | camp residents | Zóbuè camp |  | People in Zóbuè camp
@ received | aid | USD | UN appeal | three neighbours |  | Money received for the appeal
@ funded | share | % | UN appeal | three neighbours |  | Share of the appeal funded
@ dead_fight | killed | people | victims of fighting | Malawi |  | Killed in the fighting
@ children | share | % | refugees | Zambia |  | Children among refugees in Zambia
@ water | other:litres of water | L | refugees | Chanje camp |  | Water per person a day
@ ration | other:food energy | kcal | refugees | Zambia |  | Food ration a day
@ tents | other:tents | count | tents | Chanje camp |  | Tents in Chanje camp
@ toilets | other:people per latrine | 1 | refugees | Chanje camp |  | People per latrine
@ schools | other:schools | count | schools with refugees | Chipata |  | Schools housing refugees
@ school_room | affected | people | school places | Chipata |  | Room in the two schools
@ in_schools | displaced | people | refugees in schools | Chipata |  | Refugees housed in schools
@ school_toilets | other:toilets | count | toilets | Chipata |  | Toilets in the schools
@ camp_area | area_affected | km2 | camp site | Chanje |  | Area offered for the camp
@ chanje_dist | distance | km | Chanje | border |  | Distance of Chanje from the border
@ loveness | displaced | people | Mrs Banda's children | Chipata |  | Children with Mrs Banda
@ loveness_not_hers | displaced | people | children of others | Chipata |  | Children not her own
@ walk | distance | km | Mrs Banda's walk | Malawi |  | Distance Mrs Banda walked
@ walk_days | duration | days | Mrs Banda's walk | Malawi |  | Time Mrs Banda walked
@ angolans | displaced | people | Angolan refugees | Zambia |  | Angolans who came in 2001
@ unacc | displaced | people | children alone | Zambia |  | Children alone in Zambia
@ clinics_moz | other:clinics | count | mobile clinics | Mozambique |  | Mobile clinics in Mozambique
@ drowned | killed | people | boat passengers | Lake Malawi |  | Drowned when a boat capsized
@ busale_dist | distance | km | Busale | lake |  | Distance of Busale from the shore
@ partners | other:agencies | count | aid partners | three neighbours |  | Partners in the appeal
@ planned | affected | people | refugees planned for | three neighbours |  | Refugees the appeal plans for
@ cholera_dead_u5 | killed | people | small children | Chanje camp |  | Small children dead of cholera
@ cholera_day | cases | people | cholera patients | Chanje camp |  | Cholera cases in a day
@ cholera_new | cases | people | cholera patients | Chanje camp |  | New cholera cases lately
@ ctc_beds | other:beds | count | treatment centre | Chanje camp |  | Beds in the cholera centre
@ zam_half | share | % | refugees | Zambia |  | Zambia's share of refugees
@ appeal_ratio | other:ratio of values | 1 | UN appeal | three neighbours |  | Planned rise of the appeal
@ zobue_cap | affected | people | camp residents | Zóbuè camp |  | Planned size of Zóbuè camp
@ camp_mualadzi | displaced | people | camp residents | Mualadzi |  | People in Mualadzi camp
@ moved_day | displaced | people | refugees moved | Tete |  | People moved by lorry a day
@ moz_1980s | displaced | people | Mozambicans in Malawi | Malawi |  | Mozambicans in Malawi in the eighties
@ mw_pop_1980s | other:population | people | Malawians | Malawi |  | Malawi's population in the eighties
@ maize | share | % | maize | Malawi |  | Share of maize given in the eighties
@ guests | displaced | people | Dona Celeste's guests | Tete |  | Guests in one house
@ rooms | other:rooms | count | house | Tete |  | Rooms in the house
@ beans | other:price | MZN | tin of beans | Tete |  | Price of a tin of beans
@ tete_ask | aid | USD | Tete province | Tete |  | Money Tete province asks for
@ cholera_moz | cases | people | cholera patients | Mozambique |  | Cholera cases in Mozambique
@ ratio_pop | share | % | Malawians | Malawi |  | Share of Malawians who left
@ weeks | duration | days | exodus | Malawi |  | Length of the exodus
@ camps_zam | other:camps | count | camps | Zambia |  | Camps in Zambia
@ villages | other:villages | count | host villages | Zambia |  | Villages hosting refugees
@ moz_camps | displaced | people | refugees in camps | Mozambique |  | Refugees in camps in Mozambique
@ fence | distance | m | camp fence | Busale |  | Height of the camp fence
@ pushed | displaced | people | people pushed back | Tanzania |  | People pushed back by Tanzania
@ funded_eth | share | % | UN appeal | Ethiopia |  | Share of Ethiopia's appeal funded
@ districts | settlements_held | count | Nkhoma's men | Malawi |  | District capitals held by rebels
@ wait_list | displaced | people | returnees listed | Chanje camp |  | Names on tomorrow's return list
@ cholera_free | duration | days | cholera | Chanje camp |  | Days without a new case
@ cfr | share | % | cholera patients | Chanje camp |  | Cholera fatality rate
@ vaccine | other:vaccine doses | count | cholera vaccine | Chanje camp |  | Vaccine doses given
@ fields | share | % | fields | Mchinji |  | Fields left unplanted
@ returned | displaced | people | returnees | Malawi |  | Refugees gone home
=== Lusaka Daily Chronicle | 2022-10-06
{6,000|ref_zam|total} cross at Mwami as Malawi burns

By Our Reporter in Chipata

THE number of Malawians seeking shelter in Eastern Province has passed {6,000|ref_zam|total}, District Commissioner Kelvin Phiri disclosed yesterday, and more are walking in by the hour.

They are fleeing clashes between soldiers and followers of ousted vice-president Gresham Nkhoma which have claimed {at least 85 lives|dead_fight|total} in Mchinji and Lilongwe since last Thursday.

Mr Phiri said {1,400 people|arrivals_day|period} were registered at Mwami border post on Tuesday alone, compared to {300|arrivals_day|period} the previous Friday. {Two schools|schools|total} in Chipata, with room for {900|school_room|target}, are housing {three times that number|in_schools|total}.

"We have {four toilets|school_toilets|total}. Do the mathematics," he said.

Government has offered {250 hectares|camp_area|target} at Chanje, {38 kilometres|chanje_dist|total} from the border, for a camp. UNHCR says it could take {10,000 persons|capacity|target} once boreholes are drilled.

Mrs Loveness Banda, 34, arrived with {five children|loveness|total}, {two of them|loveness_not_hers|part} not hers. She walked {60 km|walk|total} in {three days|walk_days|total}. Her husband stayed to guard the maize.

A smaller group, put at {700|ref_moz|total}, has entered Mozambique at Zóbuè, according to reports from Tete. Zambia last hosted refugees in such numbers in 2001, when {47,000 Angolans|angolans|comparison} came.
=== UNHCR Regional Bureau | 2022-10-14
MALAWI SITUATION: FLASH UPDATE #3

Refugees and asylum-seekers since 29 September: {41,200|ref_all|total}
Zambia: {23,500|ref_zam|part}
Mozambique: {11,900|ref_moz|part}
Tanzania: {5,800|ref_tan|part}
Internally displaced (Government estimate): {130,000|idp|total}

ZAMBIA. Chanje camp opened on 9 October and hosts {8,640 people|camp_chanje|total} in {1,210 family tents|tents|total}. Daily arrivals at all crossing points averaged {1,900|arrivals_day|period} in the reporting week. Children make up {57%|children|part} of those registered; {212|unacc|part} are on their own. Each person receives {9 litres of water|water|each} a day (standard: {15|water|target}).

MOZAMBIQUE. {7,300|camp_zobue|part} are sheltered in the Zóbuè transit centre, the remainder with relatives in Angónia and Tsangano districts. {Three mobile clinics|clinics_moz|total} are operating.

TANZANIA. Boats continue to land at Kyela and Itungi. {Eleven persons|drowned|total} drowned on 11 October when a fishing boat capsized. New arrivals are being moved to Busale, {22 km|busale_dist|total} inland.

FUNDING. UNHCR and {14 partners|partners|total} appeal for {USD 64 million|appeal|target} to assist {up to 100,000 refugees|planned|target} until March. To date {USD 5.1 million|received|total} has been received or pledged ({8%|funded|total}).
=== Continental Wire | 2022-10-27
Cholera found in camp for Malawian refugees

CHIPATA, Zambia (Continental Wire) - Cholera has broken out in a crowded camp in eastern Zambia where {tens of thousands of Malawians|camp_chanje|total} have taken refuge, killing {six people|cholera_dead|total}, {four of them|cholera_dead_u5|part} under five, health officials said on Thursday.

The camp at Chanje, laid out for {10,000|capacity|target}, now holds {27,000|camp_chanje|total}. Doctors have treated {138 cases|cholera|total} since Saturday, {31|cholera_day|period} on Wednesday, said provincial medical officer Dr Mutale Zimba. A {60-bed|ctc_beds|target} treatment centre was full within a day.

"One latrine for {ninety people|toilets|each}, in the rain," said Carla Reis of the aid group Medics Now. The accepted limit is {20|toilets|target}.

{Some 88,000 people|ref_all|total} have left Malawi since fighting erupted between the army and supporters of former vice-president Gresham Nkhoma, the U.N. refugee agency said. {More than half|zam_half|part}, or {49,000|ref_zam|part}, are in Zambia, {27,500|ref_moz|part} in Mozambique and {11,500|ref_tan|part} in Tanzania. The Zambian government's figure is {62,000|ref_zam|total}; it includes people who have not been registered.

Inside Malawi, aid agencies believe {310,000|idp|total} have fled their homes. The Red Cross counts {640 dead|dead_fight|total}, the government in Lilongwe {"fewer than 300"|dead_fight|total}.

A U.N. appeal for {$64 million|appeal|target} is {19 percent|funded|total} covered. It will be {roughly doubled|appeal_ratio|target} next week, officials said.
=== Notícias do Zambeze | 2022-11-08
In Tete they count by the lorry

How many Malawians are there on our side? Governor Alda Macuácua says {58,000|ref_moz|total}. The UN, with its fingerprint machines, has got to {39,600|ref_moz|total}. The truth sleeps somewhere between, under plastic sheets along the N7.

At Zóbuè the transit centre was designed for {5,000|zobue_cap|target}; {16,200 people|camp_zobue|total} were having breakfast there on Sunday, if a cup of porridge is breakfast. A second site at Mualadzi has {6,400|camp_mualadzi|total}. Lorries carry {eight hundred people|moved_day|each} a day from the one to the other.

The older residents shrug. In the eighties it was they who fled. {Over a million Mozambicans|moz_1980s|comparison} lived in Malawi then, and Malawi had {eight million people|mw_pop_1980s|comparison}. "They gave us {half their maize|maize|comparison}," says Dona Celeste, who now has {eleven guests|guests|total} from Mwanza in {two rooms|rooms|total}.

Prices, though. A tin of beans has gone from {120|beans|total} to {190 meticais|beans|total}. The province wants {$9 million|tete_ask|target} from the donors for schools and wells, on top of the UN's new appeal, which stands at {$131 million|appeal|target} for the three countries. So far {$22 million|received|total} has been put on the table, mostly by Norway and Japan.

Over the river in Zambia it's worse: {66,000|ref_zam|total}, and cholera, with {412 people|cholera|total} taken ill at Chanje and {19|cholera_dead|total} buried. Here we have had {no case|cholera_moz|total}. Here it hasn't rained yet.
=== World Service Today | 2022-11-17
Analysis: three borders, three welcomes

Some {148,000 Malawians|ref_all|total}, about {one in every 140|ratio_pop|part}, have left the country in {seven weeks|weeks|total}. Where they ended up depended on where they were standing when the shooting started. What happened to them next depended on their hosts.

Zambia opened its gates and then its wallet, and is now out of both. Its {74,000 guests|ref_zam|part} are spread over {one overfull camp|camps_zam|total} and {some 40 villages|villages|total}. In Chanje, home to {35,000|camp_chanje|total}, rations were cut last Monday from {2,100|ration|target} to {1,400 calories|ration|each} a day. At its height {3,200|arrivals_day|period} were coming across daily; this week it is {650|arrivals_day|period}.

Mozambique registers slowly and asks little. It has {51,000|ref_moz|part}, of whom {just 23,000|moz_camps|part} live in camps.

Tanzania, with {23,000|ref_tan|part}, is the strictest. Newcomers must go to Busale, behind a {2.5-metre fence|fence|total}, and Dar es Salaam says it will accept no more than {25,000|ref_tan|target}. Last week {310 people|pushed|total} were pushed back at Kasumulu, according to a rights group; officials speak of {forty|pushed|total} smugglers.

The money tells a story too. Of the {$131 million|appeal|target} requested, {31%|funded|total} has come. Ethiopia's appeal last year reached {54%|funded_eth|comparison} at the same stage.

And the war itself? Nkhoma's men hold {three district capitals|districts|total}. {Nine hundred people|dead_fight|total} are thought to have died. {Another 420,000|idp|total} are homeless within Malawi's own borders.
=== Lusaka Daily Chronicle | 2022-12-12
Ceasefire holds, {9,000|returned|total} go home

By Our Reporter at Chanje

BUSES chartered by Government have taken {9,000 Malawians|returned|total} back across Mwami since the Blantyre ceasefire of 30 November, and there are {four hundred names|wait_list|total} on tomorrow's list.

Minister of Home Affairs Joseph Lungu-Tembo told Parliament that Zambia was still looking after {71,000 refugees|ref_zam|total}. UNHCR gave a figure of {67,300|ref_zam|total}. The ministry's peak, recorded on 24 November, was {83,000|ref_zam|total}.

Only {180 persons|arrivals_day|period} arrived on Saturday, and {none|arrivals_day|period} on Sunday, for the first time since September.

Chanje has shrunk to {28,500|camp_chanje|total}. The cholera is over, said Dr Mutale Zimba: {no new patient|cholera_new|period} in {twelve days|cholera_free|total}. In all there were {1,077 cases|cholera|total} and {41 deaths|cholera_dead|total}, a fatality rate of {3.8 percent|cfr|total}. {22,000 doses|vaccine|total} of vaccine were given.

In Mozambique the number still stands at {49,000|ref_moz|total}, while Tanzania has {21,400|ref_tan|total}. Regionwide that leaves {about 138,000|ref_all|total}, down from {160,000|ref_all|total} at the end of November.

The United Nations says {350,000 people|idp|total} remain displaced in Malawi, where the lean season is starting and {a third of fields|fields|part} in Mchinji are unplanted. Its appeal, extended to June, now totals {$158 million|appeal|target}, with {$71 million|received|total}, or {45 percent|funded|total}, in hand.

Mrs Loveness Banda is not on the list. Her husband has not answered his phone since October.
