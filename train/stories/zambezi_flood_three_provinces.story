# The lower Zambezi floods Tete, Sofala and Zambezia provinces of Mozambique in February and March 2014 (invented)
@ dead | killed | people | flood victims | Mozambique | key | Deaths in the floods nationwide
@ dead_zam | killed | people | flood victims | Zambezia | key | Deaths in Zambezia province
@ dead_sof | killed | people | flood victims | Sofala | key | Deaths in Sofala province
@ dead_tete | killed | people | flood victims | Tete | key | Deaths in Tete province
@ evac | evacuated | people | residents | lower Zambezi | key | People evacuated in the whole valley
@ homes | buildings_destroyed | count | homes | lower Zambezi | key | Homes destroyed in the whole valley
@ crops | area_affected | ha | cropland | lower Zambezi | key | Cropland under water
@ caia | water_depth | m | Zambezi | Caia gauge | key | River level at Caia
@ marro | water_depth | m | Zambezi | Marromeu gauge | key | River level at Marromeu
@ alert_caia | water_depth | m | Zambezi | Caia gauge |  | Alert level at Caia
@ alert_marro | water_depth | m | Zambezi | Marromeu gauge |  | Alert level at Marromeu
@ rise_caia | water_depth | m | Zambezi | Caia gauge |  | Rise of the river at Caia
@ fall_marro | water_depth | m | Zambezi | Marromeu gauge |  | Fall of the river at Marromeu
@ evac_zam | evacuated | people | residents | Zambezia |  | People evacuated in Zambezia
@ evac_sof | evacuated | people | residents | Sofala |  | People evacuated in Sofala
@ evac_tete | evacuated | people | residents | Tete |  | People evacuated in Tete
@ homes_mutarara | buildings_destroyed | count | homes | Mutarara |  | Homes destroyed in Mutarara
@ homes_zam | buildings_destroyed | count | homes | Zambezia |  | Homes destroyed in Zambezia
@ crops_sof | area_affected | ha | cropland | Sofala |  | Cropland under water in Sofala
@ cane | area_affected | ha | sugar cane | Marromeu |  | Sugar cane under water
@ missing | missing | people | residents | lower Zambezi |  | People missing
@ boat | killed | people | canoe passengers | Chinde |  | Drowned when a canoe sank near Chinde
@ croc | killed | people | residents | lower Zambezi |  | People killed by crocodiles
@ cholera | cases | people | patients | Caia camps |  | Cholera cases in the camps
@ cholera_dead | killed | people | patients | Caia camps |  | Deaths from cholera
@ camps | other:camps | count | displaced | lower Zambezi |  | Resettlement camps
@ camp_chupanga | displaced | people | displaced | Chupanga camp |  | People in Chupanga camp
@ outflow | flow_rate | m3/s | Cahora Bassa dam | Tete |  | Outflow of the Cahora Bassa dam
@ inflow | flow_rate | m3/s | Cahora Bassa dam | Tete |  | Inflow to the Cahora Bassa reservoir
@ gates | other:sluice gates | count | Cahora Bassa dam | Tete |  | Sluice gates open at the dam
@ lake_full | share | % | Cahora Bassa reservoir | Tete |  | How full the reservoir is
@ appeal | aid | USD | United Nations | Mozambique |  | Relief money the UN asks for
@ pledged | aid | USD | donors | Mozambique |  | Relief money promised by donors
@ gov_money | aid | MZN | government | Mozambique |  | Government's relief fund
@ eu | aid | EUR | European Union | Mozambique |  | Relief money from the European Union
@ britain | aid | GBP | Britain | Mozambique |  | Relief money from Britain
@ food | other:tonnes of food | t | World Food Programme | lower Zambezi |  | Food handed out
@ helis | equipment | count | helicopters | lower Zambezi |  | Helicopters in the rescue
@ boats | equipment | count | boats | lower Zambezi |  | Boats in the rescue
@ plucked | rescued | people | residents | Inhangoma island |  | People taken off by air from Inhangoma
@ heli_cost | cost | USD | helicopter | lower Zambezi |  | Cost of a helicopter hour
@ rain | water_depth | mm | rain | Malawi |  | Rain in southern Malawi
@ roads | distance | km | roads | Zambezia |  | Roads damaged
@ schools | buildings_damaged | count | schools | lower Zambezi |  | Schools flooded
@ pupils | affected | people | pupils | lower Zambezi |  | Pupils without a school
@ affected | affected | people | residents | lower Zambezi |  | People affected
@ refuse | share | % | residents | lower Zambezi |  | Families refusing to leave
@ returned | evacuated | people | islanders | lower Zambezi |  | Evacuees who went back
@ dead_2000 | killed | people | flood victims | Mozambique |  | Deaths in the floods of 2000
@ caia_2001 | water_depth | m | Zambezi | Caia gauge |  | River level at Caia in 2001
@ displaced_2007 | displaced | people | residents | Zambezi valley |  | Displaced by the 2007 floods
@ malawi | killed | people | flood victims | Malawi |  | Deaths in Malawi
@ maize | change_rate | % | maize | Caia |  | Rise in the maize price
@ maize_price | cost | MZN | maize | Caia |  | Price of a tin of maize
@ growth | change_rate | % | economy | Mozambique |  | Economic growth forecast
@ damage | cost | USD | government | Mozambique |  | Damage in all
@ bridge | distance | km | bridge | Caia |  | Length of the Caia bridge
@ sugar_jobs | jobs | people | sugar mill | Marromeu |  | Cane cutters sent home
@ cattle | other:cattle | count | farmers | lower Zambezi |  | Cattle drowned
@ plots | other:plots | count | government | lower Zambezi |  | Building plots on high ground
@ tents | other:tents | count | Red Cross | lower Zambezi |  | Tents handed out
@ family | other:children | count | Rosa Chande | Caia |  | A mother's children
@ roof_days | duration | days | Rosa Chande | Inhangoma |  | Days a family spent on a roof
@ boat_sof | killed | people | fishermen | Beira |  | Fishermen whose deaths are disputed
@ pumps | other:water pumps | count | Chupanga camp | Caia |  | Water pumps in Chupanga camp
@ spent | share | % | government | Mozambique |  | Part of the relief fund spent
@ met | share | % | United Nations | Mozambique |  | Part of the UN appeal met
@ evac_zam_sh | share | % | evacuees | Zambezia |  | Zambezia's share of the evacuees
@ rivers | other:rivers | count | international rivers | Mozambique |  | International rivers ending in Mozambique
@ riparian | other:countries | count | upstream countries | Zambezi |  | Countries upstream on the Zambezi
@ districts | other:districts | count | red alert | lower Zambezi |  | Districts under red alert
@ provs | other:provinces | count | provinces | lower Zambezi |  | Provinces hit by the flood
@ pop | other:population | people | residents | Mozambique |  | Population of Mozambique
=== Capricorn News Agency | 2014-02-11
Zambezi spills over its banks, {eight|dead|total} drowned

QUELIMANE, Mozambique, Feb 11 (CNA) - Flood waters rolling down the Zambezi have killed {eight people|dead|total} in central Mozambique and driven {some 14,000|evac|total} from their homes, the disaster agency INGC said on Tuesday.

{Five of them|dead_zam|part} died in Zambezia province, on the left bank, and {three|dead_tete|part} in Tete, where a tributary swept away a market. Sofala province, across the river, had reported {no deaths|dead_sof|total}.

At Caia, the point that hydrologists watch most closely, the river stood at {6.4 metres|caia|total} on Tuesday morning, well above the alert level of {five metres|alert_caia|target}. It had risen {90 centimetres|rise_caia|change} since Saturday. Downstream at Marromeu it was at {5.1 metres|marro|total}.

"People see a river that comes every year. They don't see that this is another one," said INGC director Paulino Macuácua.

Heavy rain has been falling on Zambia and Malawi since January. {Two hundred millimetres|rain|total} came down in southern Malawi over the weekend, and officials there say {19 people|malawi|comparison} have died. The Cahora Bassa dam in Tete, which is {92 percent full|lake_full|total}, has had to let out {4,200 cubic metres of water a second|outflow|total}, its operator said.

Mozambique is one of the world's poorest countries and lies at the end of {nine international rivers|rivers|total}. Floods in 2000 killed {about 800 people|dead_2000|comparison}, mostly in the south. In 2007 {more than 120,000|displaced_2007|comparison} were displaced along the Zambezi.

Macuácua said that the INGC had {16 boats|boats|total} on the river and no aircraft.
=== Diário do Centro | 2014-02-16
On Inhangoma the water came by night

By Tomás Sitoe, in Mutarara

Rosa Chande spent {three days|roof_days|total} on the roof of a maize store with {her four children|family|total} and a goat. The goat was somebody else's. On Friday a South African helicopter lowered a man on a rope to them, and the smallest bit him.

They are among {610 people|plucked|total} taken by air from Inhangoma, the island between the Zambezi and the Shire that belongs to Tete and is now mostly a lake. The district of Mutarara has lost {1,300 houses|homes_mutarara|part}. For the whole valley the disaster agency counts {5,600|homes|total}.

The dead are {21|dead|total}. Zambezia has the most, {eleven|dead_zam|part}: {seven|boat|part} were in a canoe that turned over near Chinde with a wedding's chairs aboard. Tete has {six|dead_tete|part}; on the Sofala side it is {four|dead_sof|part}. {Two|croc|part} of all these did not drown. Crocodiles swim where the streets are.

In Caia they've painted marks on the pillar of the bridge. On Saturday the water reached {7.3 metres|caia|total}. The old men remember 2001, when it was {8.1|caia_2001|comparison}. In Marromeu the mark was {5.9|marro|total} and the sugar mill had sent {1,800 cane cutters|sugar_jobs|total} home; {4,000 hectares of cane|cane|part} are drowned.

Altogether {48,000 people|evac|total} have moved to higher ground, says the agency. But the governor of Zambezia thinks {one family in five|refuse|part} is hiding from the boats so as to guard its pots. {Three helicopters|helis|total} fly now, each of them for {2,400 dollars|heli_cost|each} an hour.
=== National Institute for Disaster Management (INGC) | 2014-02-20
INFORMATION BULLETIN No. 9 - ZAMBEZI BASIN - situation at 17:00

Hydrometric levels
Caia: {7.62 m|caia|total} (alert level {5.00 m|alert_caia|target})
Marromeu: {6.30 m|marro|total} (alert level {4.75 m|alert_marro|target})
Cahora Bassa outflow: {5,900 m3/s|outflow|total}; inflow: {8,300 m3/s|inflow|total}; gates open: {4|gates|total}

Loss of life since 1 February: {34|dead|total}
 Zambezia: {17|dead_zam|total}
 Sofala: {9|dead_sof|total}
 Tete: {8|dead_tete|total}
Missing: {12|missing|total}

Persons evacuated: {71,450|evac|total}
 Zambezia: {33,200|evac_zam|total}
 Sofala: {26,100|evac_sof|total}
 Tete: {12,150|evac_tete|total}
Accommodation centres open: {43|camps|total}

Houses destroyed: {9,870|homes|total}
Schools flooded: {126|schools|total}; pupils without classes: {38,000|pupils|total}
Agricultural area inundated: {61,000 ha|crops|total}, of which Sofala {24,500 ha|crops_sof|part}
Road network damaged, Zambezia: {310 km|roads|total}

Means in operation: {5 helicopters|helis|total}, {41 boats|boats|total}.

The Council of Ministers yesterday raised the red alert for the {four districts|districts|total} below Caia and released {150 million meticais|gov_money|total}. The population is asked to leave the islands of the delta at once. Returning to fetch animals is forbidden. The next crest, from the Shire, is expected at Marromeu on Sunday and could pass {7 metres|marro|target}. Boats will not call at night.
=== Albion Wire | 2014-02-24
UN seeks {$28 million|appeal|target} for Mozambique as flood toll passes {40|dead|total}

MAPUTO, Feb 24 (Albion Wire) - The United Nations appealed on Monday for {$28 million|appeal|target} to help victims of the worst flooding on Mozambique's Zambezi river in more than a decade, as the number of dead climbed to {43|dead|total}.

Aid workers said the true figure was probably {nearer 70|dead|total}, because whole islands in the delta had not been reached. {More than 90,000 people|evac|total} have been moved to camps on high ground, {half of them|evac_zam_sh|part} in Zambezia, the hardest-hit of {three provinces|provs|total}.

"We're running out of dry land before we run out of tents," said Birgit Aalto, who heads the U.N. office in Maputo. {Some 3,100 tents|tents|total} have been given out.

Donors had so far promised {$9 million|pledged|total}, Aalto said, including {3 million euros|eu|part} from the European Union and {1.5 million pounds|britain|part} from Britain. The World Food Programme has handed out {640 tonnes of food|food|total}.

The flood crest passed Caia on Saturday at {7.85 metres (25.8 feet)|caia|total}. It has since moved to the sugar town of Marromeu, where the river rose to {6.9 metres|marro|total} overnight and broke a dyke.

Officials in Zambezia said {22 people|dead_zam|total} had been killed there. In Sofala {13|dead_sof|total} have died and in Tete {eight|dead_tete|total}. {Ten thousand cattle|cattle|total} have drowned.

The floods are Mozambique's worst on the Zambezi since 2001. The former Portuguese colony, whose economy is expected to grow by {8 percent|growth|target} this year thanks to coal and gas, was struck by a far deadlier disaster in 2000, when {some 800|dead_2000|comparison} lost their lives in the south.

Critics accuse the operator of the Cahora Bassa dam of holding water back too long to make electricity. It denies this.
=== Continental News Network | 2014-03-03
Cholera breaks out in Mozambique flood camps

CAIA, Mozambique (CNW) -- Doctors in the camps along the flooded Zambezi River have treated {118 people|cholera|total} for cholera, and {three of them|cholera_dead|part} have died, health officials said Monday.

The deaths aren't included in the official flood toll, which rose over the weekend to {57|dead|total}. {Thirty-one|dead_zam|part} of the victims were killed in Zambezia and {17|dead_sof|part} in Sofala, where rescuers found a family in a fallen church. {Nine|dead_tete|part} died upstream in Tete.

{More than 12,000 people|camp_chupanga|total} live under plastic in Chupanga, the largest of {58 camps|camps|total}. {One pump|pumps|total} serves them all. "You line up at four, you drink at noon," said Ernesto Vasco, a fisherman.

The government says it has evacuated {104,000 people|evac|total} but that {6,000|returned|part} have slipped back to their islands to save what they can. {Close to 14,000 homes|homes|total}, most made of mud and reed, have been destroyed.

The river is falling. At Caia the gauge read {7 meters|caia|total} on Monday, down from a high of {nearly 26 feet|caia|total}. At Marromeu, which saw {7.2 meters|marro|total} last week, it has dropped {more than a foot|fall_marro|change}.

Next may come hunger. {230,000 acres|crops|total} of corn, rice and sugar cane are under water, weeks before the harvest. In Caia the price of corn has gone up by {60 percent|maize|change}.

The U.N. on Friday raised its appeal to {$36 million|appeal|target}. {A third of it|met|part} has been met. Mozambique, a former Portuguese colony on the Indian Ocean, lies downstream of {six other countries|riparian|total} that share the Zambezi, and has been struck by floods in 2000, 2001 and 2007.
=== Diário do Centro | 2014-03-12
Zambezia and Sofala quarrel over the count

The governor of Sofala, Amélia Nhantumbo, says that {25 people|dead_sof|total} lost their lives in her province. The disaster agency in Maputo says {19|dead_sof|total}. The difference is {six fishermen|boat_sof|change} from Beira, whose boat went down at the mouth of the river in a storm, and the agency does not think that the Zambezi drowned them.

In Quelimane there's the opposite trouble. There the hospital has {33 flood deaths|dead_zam|total} in its book, the agency {36|dead_zam|total}. Nobody disputes Tete's {nine|dead_tete|total}. So the valley mourns {64 people|dead|total}, or {67|dead|total}, and the ministers have settled on the first number.

With the water down to {5.8 metres|caia|total} in Caia and {six|marro|total} in Marromeu, people walk home along the railway. {18,700 of them|returned|total} have gone, says the Red Cross. Many find nothing. Of the houses that stood below the line, {16,200|homes|total} are gone, {more than half|homes_zam|part} in Zambezia.

A tin of maize costs {190 meticais|maize_price|each} at the market by the bridge, which is {2.4 kilometres|bridge|total} long and was the only dry place in town for a week. Farmers want seed at once, for the second sowing. The fields that were flooded come to {97,000 hectares|crops|total}; in Sofala alone it's {39,000|crops_sof|part}.

Cholera cases: {402|cholera|total}, with {eleven dead|cholera_dead|part}. Of late there are fewer. The pumps in Chupanga now number {seven|pumps|total}, and {9,000 people|camp_chupanga|total} use them.
=== Albion Wire | 2014-04-09
Mozambique puts flood damage at {$240 million|damage|total}

MAPUTO, April 9 (Albion Wire) - Floods on the Zambezi in February and March killed {68 people|dead|total} and did {$240 million|damage|total} of damage, Mozambique's government told parliament on Wednesday in a final report.

It said {107,000 people|evac|total} were evacuated, {17,100 homes|homes|total} destroyed and {just under 100,000 hectares|crops|total} of crops lost in the provinces of Tete, Sofala and Zambezia. {A quarter of a million people|affected|total} were affected in some way.

Zambezia counted {36 dead|dead_zam|part}, Sofala {22|dead_sof|part} and Tete {10|dead_tete|part}, after a body was found in a mangrove last week. {Nineteen people|cholera_dead|total} died of cholera in the weeks that followed and were not included in the toll.

The river reached {7.85 metres|caia|total} at Caia on Feb. 22, short of the {8.1|caia_2001|comparison} measured there in 2001, but at Marromeu the crest of {7.2 metres|marro|total} was the highest on record.

Opposition deputies said the government had been slow. They asked what had become of {150 million meticais|gov_money|total} put aside in February, of which they said {a fifth|spent|part} had been spent.

"Where the money was slow, the boats were not," said Public Works Minister Jorge Langa. He promised {20,000 building plots|plots|target} on high ground.

The U.N. said donors had given {$22 million|pledged|total} of the {$36 million|appeal|target} it had sought. Aid groups fear that will not last until the next harvest.

Mozambique, a country of {25 million people|pop|total}, lies at the mouth of the Zambezi, Africa's fourth-longest river. Villages in the flood plain have been moved before, after 2001 and 2007. Most of the people came back, because the soil there is the best that they know.
