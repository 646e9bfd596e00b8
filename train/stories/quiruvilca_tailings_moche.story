# A tailings dam of the invented company Minera Pampa Alta bursts above Quiruvilca, Peru, in March 2014 and the mud runs down the Moche valley
@ dead | killed | people | dam burst | Moche valley | key | People killed by the dam burst
@ missing | missing | people | dam burst | Moche valley | key | People missing after the dam burst
@ dead_workers | killed | people | mine workers | Quiruvilca | key | Mine workers among the dead
@ dead_huac | killed | people | villagers | Huacaday | key | People killed in Huacaday
@ volume | other:tailings released | m3 | dam | Quiruvilca | key | Tailings released
@ capacity | other:dam capacity | m3 | dam | Quiruvilca |  | Tailings the dam held
@ river_km | distance | km | polluted river | Moche | key | Length of polluted river
@ homes | buildings_destroyed | count | houses | Moche valley | key | Houses destroyed
@ homes_dam | buildings_damaged | count | houses | Moche valley |  | Houses damaged
@ displaced | displaced | people | families | Otuzco |  | People in tents
@ water | affected | people | tap water | Trujillo | key | People without safe tap water
@ arsenic | other:arsenic level | mg/L | river water | Samne |  | Arsenic in the river at Samne
@ arsenic_x | other:ratio | 1 | river water | Samne |  | Arsenic against the legal limit
@ fine | cost | PEN | Pampa Alta | Lima | key | Fine on the company
@ comp | aid | PEN | Pampa Alta | families | key | Compensation per bereaved family
@ damage | cost | PEN | region | La Libertad | key | Damage by the burst
@ fund | aid | USD | Pampa Alta | La Libertad |  | Company's relief fund
@ dam_h | distance | m | dam | Quiruvilca |  | Height of the dam
@ dam_h_ok | distance | m | dam | Quiruvilca |  | Permitted height of the dam
@ wave | water_depth | m | mud | Huacaday |  | Height of the mud at Huacaday
@ rain | water_depth | m | rain | Quiruvilca |  | Rain before the burst
@ rescued | rescued | people | survivors | Moche valley |  | People pulled out alive
@ troops | troops | people | soldiers | Moche valley |  | Soldiers and police searching
@ dogs | other:search dogs | count | dogs | Moche valley |  | Search dogs
@ staff | participants | people | Pampa Alta | Quiruvilca |  | Company employees at the mine
@ output | other:metal output | t | mine | Quiruvilca |  | Yearly copper output
@ share | change_rate | % | Pampa Alta shares | Lima |  | Fall of the company's shares
@ crops | area_affected | km2 | fields | Moche valley |  | Farmland covered
@ asparagus | cost | USD | growers | Chavimochic |  | Growers' loss
@ bridges | other:bridges lost | count | bridges | Moche valley |  | Bridges swept away
@ warn_min | duration | days | warning | Huacaday |  | Warning time at Huacaday
@ warnings | other:warnings | count | inspectors | Quiruvilca |  | Inspectors' warnings
@ leak_days | duration | days | crack | Quiruvilca |  | Time the crack was known
@ arrests | arrested | people | managers | Lima |  | Managers arrested
@ sentence | duration | days | managers | Trujillo |  | Pre-trial detention
@ past_dead | killed | people | Amatica | 1971 |  | Killed at Amatica in 1971
@ past_vol | other:tailings released | m3 | spill of 2010 | Huancavelica |  | Tailings spilled in 2010
@ dams_risk | other:dams at risk | count | tailings dams | Peru |  | Tailings dams at risk in Peru
@ dams_all | other:tailings dams | count | tailings dams | Peru |  | Tailings dams in Peru
@ trucks | equipment | count | water trucks | Trujillo |  | Water trucks
@ march | participants | people | marchers | Trujillo |  | Marchers in Trujillo
@ fish | share | % | river shrimps | Moche |  | Share of river shrimps killed
@ ident | killed | people | bodies | Otuzco |  | Bodies identified
@ kids | killed | people | children | Huacaday |  | Children among the dead
@ kids_school | killed | people | pupils | Huacaday |  | Pupils of one school killed
@ huac_pop | other:inhabitants | people | inhabitants | Huacaday |  | Inhabitants of Huacaday
@ prof | revenue | USD | Pampa Alta | 2013 |  | Company profit in 2013
@ clean_cost | cost | USD | clean-up | Moche valley |  | Cost of the clean-up
@ clean_years | duration | days | clean-up | Moche valley |  | Length of the clean-up
@ water_days | duration | days | water cut | Trujillo |  | Length of the water cut
@ found_day | killed | people | bodies | Moche valley |  | Bodies found in a day
@ since | duration | days | dam burst | Moche valley |  | Time since the burst
@ vol_share | share | % | dam | Quiruvilca |  | Share of tailings that escaped
@ vol_x | other:ratio | 1 | tailings | Quiruvilca |  | Regulator's volume against the company's
@ missing_w | missing | people | mine workers | Quiruvilca |  | Mine workers missing
@ output_q | other:metal output | t | mine | Quiruvilca |  | Copper output in a quarter
@ sea_dist | distance | km | mud | Pacific |  | Mud's distance from the sea
@ fund_stake | share | % | pension fund | Essen |  | Stake of a German pension fund
@ stake_val | other:stake value | EUR | pension fund | Essen |  | Value of the German stake
@ lorry_eq | other:lorry loads | count | tailings | Quiruvilca |  | Mud in lorry loads
@ dams_risk_share | share | % | tailings dams | Peru |  | Share of dams rated dangerous
@ water_back | other:people reconnected | people | tap water | Trujillo |  | People with water again
@ comp_share | share | % | families | Moche valley |  | Share of families that settled
@ comp_fam | other:families settled | count | families | Moche valley |  | Families that settled
@ dead_fam | other:bereaved families | count | families | Moche valley |  | Bereaved families
@ fine_paid | cost | PEN | Pampa Alta | Lima |  | Part of the fine paid
@ rebuilt | other:houses rebuilt | count | houses | Moche valley |  | Houses rebuilt
@ rain_days | duration | days | rain | Quiruvilca |  | Time of rain before the burst
@ dead_up | killed | people | dam burst | Moche valley |  | Rise of the toll in a day
@ missing_down | missing | people | dam burst | Moche valley |  | Names struck off the missing list
@ warn_years | duration | days | inspectors | Quiruvilca |  | Time the warnings spanned
@ engineers | other:engineers | people | engineers | Quiruvilca |  | Engineers who told of the height
=== Agencia Cordillera | 2014-03-19
Mine dam bursts in northern Peru; {at least 17|dead|total} dead, {scores|missing|total} missing

TRUJILLO, Peru, March 19 (AC) - A dam holding back mine waste burst in the Andes of northern Peru before dawn on Wednesday, sending a wall of grey mud through the village of Huacaday and down the Moche valley. {At least seventeen people|dead|total} were killed, police said, {eight of them workers|dead_workers|part} in a camp of the owner, Minera Pampa Alta.

{Between 80 and 100|missing|total} were missing. Huacaday has {410 inhabitants|huac_pop|total}. Its mayor said {60 houses|homes|total} "are simply not there". Rescuers had pulled {34 people|rescued|total} out alive by noon.

The dam above Quiruvilca, {48 metres|dam_h|total} high, held {3.1 million cubic metres|capacity|total} of tailings. {About half|vol_share|part} escaped, the company said: {1.5 million cubic metres|volume|total}. It had rained {90 millimetres|rain|total} in {two days|rain_days|total}.

Pampa Alta employs {1,250 people|staff|total} there and produced {21,000 tonnes|output|comparison} of copper last year. Its shares fell {18 percent|share|change} in Lima.

In 1971 a mud flow at Amatica killed {more than 400|past_dead|comparison}.
=== Minera Pampa Alta S.A.A. | 2014-03-20
Statement to the market No. 2

The Company deeply regrets the event of 19 March at Tailings Facility 3.

- Own personnel and contractors: {11|dead_workers|total} deceased, {6|missing_w|total} not located.
- Volume released: {1.2 million m3|volume|total} according to a first survey. The figure of {1.5 million|volume|total} given yesterday was preliminary.
- The facility's height was {48 m|dam_h|total}, within its permit ({50 m|dam_h_ok|target}).
- The alarm was given {25 minutes|warn_min|total} before the material reached inhabited areas.
- A relief fund of {USD 5 million|fund|target} has been set up. Families of the deceased will receive {S/. 30,000|comp|target} each at once.

As to victims among the population, the Company refers to Civil Defence, which reported {23 deaths|dead|total} in all this morning.

Operations are suspended. Mine output in the first quarter was {5,300 tonnes|output_q|period}. The Company does not expect any effect on its capacity to meet obligations; its profit in 2013 was {USD 74 million|prof|comparison}.
=== La Voz de Otuzco (translated) | 2014-03-22
Mud up to the bell: Huacaday counts its own

Nobody in Huacaday heard an alarm. "We had {three minutes|warn_min|total}, and that because the dogs barked," says Nelida Rojas. The mud stood {six metres|wave|total} high in the plaza and reached the bell of the chapel.

Civil Defence on Friday had {38 dead|dead|total} on its list, {24 from Huacaday|dead_huac|part} and {14|dead_workers|part} from the company's Camp 4. Of Huacaday's dead, {nine|kids|part} are children; {seven|kids_school|part} of these sat in one class. The list of missing fell from {71|missing|total} to {63|missing|total} as people were found with relatives in Otuzco. {Thirteen bodies|found_day|period} were recovered on Thursday alone.

{Eighty-four houses|homes|total} have been swept away here and down river, {four bridges|bridges|total} also. {Some 900 soldiers and police|troops|total} with {12 dogs|dogs|total} are digging. {About 1,300 people|displaced|total} sleep in tents.

The company says it built {48 metres|dam_h|total}. {Two engineers|engineers|total} who worked on the dam told us that it stood at {57|dam_h|total}.
=== Agencia Cordillera | 2014-03-24
Peru cuts tap water to {300,000|water|total} as mine mud nears coast

TRUJILLO, Peru, March 24 (AC) - Peru's third city shut its intake on the Moche river on Monday, leaving {300,000 people|water|total} without tap water, as waste from a burst mine dam crept to within {15 kilometres|sea_dist|total} of the Pacific.

{Ninety kilometres|river_km|total} of river are fouled, the environment regulator OEFA said. Arsenic at Samne was {0.9 milligrams|arsenic|total} a litre, {90 times|arsenic_x|comparison} the limit for drinking water. OEFA estimated that {2.3 million cubic metres|volume|total} had escaped, {nearly twice|vol_x|comparison} what owner Pampa Alta admits.

The death toll rose by {four|dead_up|change} to {46|dead|total}, with {57|missing|total} missing, Civil Defence said. It counted {31 dead|dead_huac|part} in the village of Huacaday.

{Two company managers|arrests|total} were arrested. Prosecutors said that inspectors had warned of the dam {five times|warnings|total} in {two years|warn_years|total} and that a crack had been known for {19 days|leak_days|total}.

{Forty water trucks|trucks|total} serve Trujillo. Asparagus growers on the coast fear losses of {$60 million|asparagus|target}.
=== Tageblatt Rhein-Ruhr (Germany) | 2014-03-25
Peru: Trinkwasser knapp (English edition: Poisoned water for {a third of a million|water|total})

After the burst of a mine dam in the Peruvian Andes, {330,000 people|water|total} in the city of Trujillo are without tap water. The mud has fouled {90 kilometres|river_km|total} of the river Moche, authorities said. At Samne {9 milligrams|arsenic|total} of arsenic per litre were measured.

{At least 46 people|dead|total} died when the dam gave way last Wednesday, {57|missing|total} are missing. The company Pampa Alta, in which a pension fund in Essen holds {6 percent|fund_stake|part}, puts the quantity of mud at {1.2 million cubic metres|volume|total}, the regulator at {2.3 million|volume|total}: the load of {90,000 lorries|lorry_eq|comparison}.

Peru has {some 380 such dams|dams_all|total}. {One in nine|dams_risk_share|part} is rated as dangerous. In 2010 {57,000 cubic metres|past_vol|comparison} of tailings ran into a river in Huancavelica.

The fund said it would "examine" its holding, worth {31 million euros|stake_val|total} before the accident, {23 million|stake_val|total} on Monday.
=== Radio Programas del Valle | 2014-04-02
News on the hour, 13:00 - Moche disaster, {two weeks|since|total} on

President of the region Aurelio Sotil has put the damage at {640 million soles|damage|total}. "The company says {200|damage|total}. The company also said the dam was {48 metres|dam_h|total} high," he told this station. A survey has measured {58.5|dam_h|total}.

Civil Defence reports {64 dead|dead|total}. {Twelve more|missing_down|change} were struck off the missing list, which stands at {36|missing|total}. {Fifty-one|ident|part} of the bodies have a name. In Huacaday {43 people|dead_huac|total} lost their lives, not {47|dead_huac|total}, as we reported on Monday.

{18 workers|dead_workers|part} are among the dead. Their union says {22|dead_workers|total}.

Water is back for {190,000|water_back|part} of the {300,000 people|water|total} cut off in Trujillo. The rest must wait until Sunday.

{Nine thousand|march|total} marched there yesterday. They want {150,000 soles|comp|target} for each family that lost someone; Pampa Alta now offers {60,000|comp|target}.

Houses destroyed: {97|homes|total}. Houses with mud inside: {212|homes_dam|total}. Fields under mud: {1,100 hectares|crops|total}.
=== Agencia Cordillera | 2014-05-14
Peru fines miner {38 million soles|fine|total} over dam burst

LIMA, May 14 (AC) - Peru's environment regulator fined Minera Pampa Alta {38 million soles|fine|total} ({$13.6 million|fine|total}) on Wednesday for the dam burst that killed {81 people|dead|total} in March, the highest penalty it has imposed on a mine. Activists had called for {120 million|fine|target}.

OEFA settled the amount of waste at {1.9 million cubic metres|volume|total} after a laser survey, down from its own {2.3 million|volume|total} but well over the company's {1.2 million|volume|total}. {A hundred and four kilometres|river_km|total} of river, to the sea, were polluted. {Nine-tenths|fish|part} of the river shrimps died.

The search ended last week. {Fourteen people|missing|total} were never found and are not in the toll, of which {48|dead_huac|part} were villagers of Huacaday and {21|dead_workers|part} workers.

Pampa Alta said it would appeal. It reached agreement with {two-thirds|comp_share|part} of the families, who get {95,000 soles|comp|total} apiece. Cleaning the valley will take {six years|clean_years|target} and {$85 million|clean_cost|target}, it said.
=== Observatorio Minero | 2014-09-19
{Six months|since|total} after: the ledger of Quiruvilca

Dead: {95|dead|total}. A court declared the {fourteen|missing|total} missing to be dead in August. Workers among them: {24|dead_workers|part}, counting those of contractors whom Pampa Alta's list of {18|dead_workers|total} leaves out.

Released: {1.9 million cubic metres|volume|total} ({67 million cubic feet|volume|total}). Polluted: {104 km|river_km|total} of river, although the firm's brochure speaks of {"some 60"|river_km|total}.

Fined: {38 million soles|fine|total}, cut on appeal to {24 million|fine|total}. Paid: {nothing|fine_paid|total}.

Damage: {640 million|damage|total} by the region's reckoning; an auditor from Lima found {415 million|damage|total}.

Families: {74|comp_fam|part} of {88|dead_fam|total} have taken {95,000 soles|comp|total}. The others go to court.

Homes: {101|homes|total} lost, {12|rebuilt|total} rebuilt.

Prison: {three managers|arrests|total}, held for {nine months|sentence|target} pending trial.

Water: Trujillo drank from trucks for {23 days|water_days|total}. At the worst {300,000|water|total} had none; the number {330,000|water|total} found in the foreign press is wrong.

And the {41 dams|dams_risk|total} the ministry calls risky are all in use.
