# Cyclone Dineka (invented) strikes the Mozambican coast between Moma and Angoche in February 2018, and cholera follows
@ dead | killed | people | Cyclone Dineka | Mozambique | key | People killed by the cyclone in Mozambique
@ dead_ang | killed | people | Cyclone Dineka | Angoche | key | People killed in Angoche
@ dead_moma | killed | people | Cyclone Dineka | Moma | key | People killed in Moma
@ dead_zam | killed | people | Cyclone Dineka | Zambezia |  | People killed in Zambezia
@ dead_mad | killed | people | Cyclone Dineka | Madagascar |  | People killed in Madagascar
@ missing | missing | people | fishermen and others | Mozambique | key | People missing after the cyclone
@ crews | missing | people | crew of boats | Angoche |  | Fishermen missing off Angoche
@ injured | injured | people | Cyclone Dineka | Mozambique |  | People injured by the cyclone
@ destroyed | buildings_destroyed | count | houses | Mozambique | key | Houses destroyed
@ damaged | buildings_damaged | count | houses | Mozambique | key | Houses damaged
@ affected | affected | people | population | Mozambique | key | People affected by the cyclone
@ centres | displaced | people | families in centres | Mozambique | key | People in accommodation centres
@ centre_n | other:accommodation centres | count | INGC | Mozambique |  | Accommodation centres open
@ power | without_power | people | EDM customers | Nampula and Zambezia | key | Customers without electricity
@ pylons | buildings_destroyed | count | pylons | Nampula |  | Pylons brought down
@ wind | wind_speed | km/h | Cyclone Dineka | Angoche |  | Sustained wind at landfall
@ gust | wind_speed | km/h | Cyclone Dineka | Angoche |  | Strongest gust
@ rain | water_depth | m | rain | Angoche |  | Rain in a day at Angoche
@ surge | water_depth | m | storm surge | Angoche |  | Storm surge at Angoche
@ cholera | cases | people | cholera | Mozambique | key | Cholera cases after the cyclone
@ cholera_ang | cases | people | cholera | Angoche |  | Cholera cases in Angoche
@ cholera_day | cases | people | cholera | Mozambique |  | New cholera cases in a day
@ cholera_dead | killed | people | cholera | Mozambique | key | Cholera deaths after the cyclone
@ vacc | vaccinated | people | cholera vaccine | Nampula |  | People vaccinated against cholera
@ doses | other:vaccine doses | count | cholera vaccine | Nampula |  | Vaccine doses sent
@ appeal | aid | USD | United Nations | Mozambique |  | Sum the UN appeals for
@ received | aid | USD | donors | Mozambique | key | Money received for the appeal
@ pledge_eu | aid | EUR | European Union | Mozambique |  | EU help for the victims
@ pledge_port | aid | EUR | Portugal | Mozambique |  | Portugal's help for the victims
@ damage | cost | USD | cyclone damage | Mozambique |  | Damage by the cyclone
@ crops | area_affected | km2 | crops | Mozambique |  | Farmland flooded
@ schools | buildings_damaged | count | schools | Mozambique |  | Schools without roofs
@ pupils | affected | people | pupils | Mozambique |  | Pupils without a classroom
@ clinics | buildings_damaged | count | health posts | Mozambique |  | Health posts damaged
@ road | distance | km | road | Nampula to Angoche |  | Road cut off
@ bridge | other:bridges lost | count | bridges | Nampula |  | Bridges washed away
@ boats | equipment_lost | count | fishing boats | Angoche |  | Fishing boats lost
@ evac | evacuated | people | coast dwellers | Nampula coast |  | People evacuated before landfall
@ pop_ang | other:inhabitants | people | inhabitants | Angoche |  | Inhabitants of Angoche
@ past_dead | killed | people | cyclone of 2008 | Angoche |  | Killed by the cyclone of 2008
@ past_homes | buildings_destroyed | count | cyclone of 2008 | Angoche |  | Houses lost in 2008
@ flood2000 | killed | people | floods of 2000 | Mozambique |  | Killed in the floods of 2000
@ cholera2015 | killed | people | cholera of 2015 | Mozambique |  | Killed by cholera in 2015
@ family | other:people a house | people | family | Moma |  | People in one house
@ church | killed | people | worshippers | Larde |  | Killed in the church at Larde
@ helis | equipment | count | helicopters | Nampula |  | Helicopters at work
@ rescued | rescued | people | stranded | Mozambique |  | People rescued from roofs and trees
@ food | affected | people | food aid | Mozambique |  | People given food aid
@ food_need | affected | people | food aid | Mozambique |  | People who need food aid
@ maize | other:maize price | MZN | maize | Angoche |  | Price of a tin of maize
@ sheets | other:roof sheets | count | shelter kits | Angoche |  | Tarpaulins handed out
@ water | share | % | water supply | Angoche |  | Angoche households with piped water
@ return_n | other:people returned | people | families | Mozambique |  | People back home from centres
@ hour | distance | km | Cyclone Dineka | coast |  | Cyclone's distance from the coast
@ centre_toilets | other:latrines | count | centre | Angoche |  | Latrines in a centre
@ centre_one | displaced | people | centre | Angoche |  | People at one school centre
@ dead_elsewhere | killed | people | Cyclone Dineka | elsewhere in Nampula |  | Killed elsewhere in Nampula province
@ power_ang | duration | days | Angoche | Angoche |  | Days Angoche was without light
@ aid_lost | other:rice missing | t | rice | Nacala |  | Rice that went missing
@ kids_chol | killed | people | children | Mozambique |  | Children among the cholera dead
@ seen | share | % | INGC survey | Angoche |  | Share of the district surveyed
@ power_back | without_power | people | EDM customers | Nampula and Zambezia |  | Customers connected again
@ found_alive | rescued | people | fishermen | Angoche |  | Missing fishermen who came home
@ funded | share | % | UN appeal | Mozambique |  | Share of the appeal that is funded
@ funds_eu | share | % | European donors | Mozambique |  | European share of funds received
@ chol_dead_ang | killed | people | cholera | Angoche |  | Cholera deaths in Angoche
@ damage_x | other:ratio | 1 | damage estimate | Mozambique |  | Second damage estimate against the first
=== INAM / INGC, Maputo | 2018-02-13
Joint notice no. 4, 18h00: Tropical cyclone DINEKA

Position: {210 km|hour|total} east of Angoche
Sustained wind: {165 km/h|wind|total}
Gusts: up to {210 km/h|gust|total}
Rain expected in 24 hours: {250 mm|rain|target}
Storm surge expected: {2 to 3 m|surge|target}
Landfall: between Moma and Mozambique Island during the night

The red alert covers the coast of Nampula and the north of Zambezia. {Some 34,000 persons|evac|total} have been moved from low places so far. {Eighteen accommodation centres|centre_n|total} have been opened. INGC estimates that {up to 600,000 persons|affected|target} could be affected.

On Madagascar the system caused {seven deaths|dead_mad|comparison}.

The population of Angoche ({about 90,000|pop_ang|total}) is reminded that the cyclone of March 2008 took {13 lives|past_dead|comparison}. Fishing crews must not put to sea.
=== Lusofonia News Agency | 2018-02-15
Cyclone kills {at least 24|dead|total} in northern Mozambique

MAPUTO, Feb 15 (LNA) - Cyclone Dineka killed {at least 24 people|dead|total} when it tore across northern Mozambique on Wednesday, {14 of them in Angoche|dead_ang|part} and {six in Moma|dead_moma|part}, the disaster institute INGC said on Thursday. The others died in Zambezia. {About sixty people|missing|total}, mostly fishermen, are unaccounted for.

Winds of {170 kph|wind|total} ripped roofs from the hospital and prison in Angoche, a town of {90,000|pop_ang|total}, where the sea rose {2.8 metres|surge|total}. State power firm EDM said {112,000 customers|power|total} had no electricity after {63 pylons|pylons|total} fell.

"We have counted {5,200 houses|destroyed|total} flattened and {some 11,000|damaged|total} damaged, and we have seen {perhaps a third|seen|part} of the district," said INGC delegate Albertina Muchanga.

{Nine thousand people|centres|total} are sheltering in schools. The road from Nampula, {180 km|road|total} long, has been cut where {two bridges|bridge|total} went.

In 2008 a weaker storm cost {13 lives|past_dead|comparison} and {7,400 houses|past_homes|comparison} in the same place.
=== Transafrica Wire | 2018-02-16
Mozambique storm toll jumps to {41|dead|total}

NAMPULA, Feb 16 - The number of people known to have died in Cyclone Dineka rose by {17|dead|change} to {41|dead|total} on Friday as soldiers reached villages cut off since Wednesday.

The dead include {11|church|part} who were crushed when the wall of a church fell at Larde. Angoche now reports {19|dead_ang|total}, Moma {seven|dead_moma|total} and Zambezia {four|dead_zam|total}, governor's aide Faustino Rachide said. That left the church.

{Seventy-three people|missing|total} are missing, up from {60|missing|total} on Thursday, {55 of them|crews|part} crew of boats that left Angoche on Monday. {Three helicopters|helis|total} have plucked {about 260 people|rescued|total} from roofs and mango trees.

INGC put houses destroyed at {11,300|destroyed|total} and damaged at {19,000|damaged|total}. EDM has brought back {30,000|power_back|part} of the {112,000|power|total} connections it lost. {Some 21,000 people|centres|total} are in {44 centres|centre_n|total}.

At the mission school in Angoche {1,900 people|centre_one|total} share {six latrines|centre_toilets|total}. "After the water comes the diarrhoea," said a nurse there, Sister Graca. Cholera killed {66 people|cholera2015|comparison} in Mozambique in 2015.
=== Jornal do Norte (English digest) | 2018-02-21
A week after: what we know and what we don't

How many died? INGC says {58|dead|total}. Adding what each district administrator told this newspaper gives {67|dead|total}: {28 in Angoche|dead_ang|part}, {16 in Moma|dead_moma|part}, {11 at Larde|church|part}, {five in Zambezia|dead_zam|part} and {seven elsewhere|dead_elsewhere|part}. INGC's Muchanga replies that administrators count the missing, of whom she has {39|missing|total}; {twenty-six|found_alive|part} of the fishermen came home on foot from as far as Pebane.

How many suffered? {460,000|affected|total}, says Maputo. {Closer to 700,000|affected|total}, say the churches.

How many roofs? {17,800 houses|destroyed|total} are gone and {26,500|damaged|total} are damaged, besides {310 schools|schools|total}, which leaves {96,000 pupils|pupils|total} out of doors.

Is there light? {Forty-eight thousand customers|power|total} still sit in the dark. Angoche has had none for {seven days|power_ang|total}.

And food? Salt water stands on {64,000 hectares|crops|total}. A tin of maize in Angoche costs {450 meticais|maize|each} against {200|maize|each} before. The mission school's {six latrines|centre_toilets|total} now serve {2,700|centre_one|total}.

Correction: in Monday's issue the dead of Moma were given as {61|dead_moma|total}. It should have been {16|dead_moma|total}.
=== Lusofonia News Agency | 2018-02-27
UN seeks {$92 million|appeal|target} for Mozambique cyclone victims; cholera confirmed

MAPUTO, Feb 27 (LNA) - The United Nations appealed on Tuesday for {$92 million|appeal|target} to help {half a million people|affected|total} hit by Cyclone Dineka, hours after the health ministry confirmed {37 cholera cases|cholera|total}, {29|cholera_ang|part} of them in Angoche. {Two patients|cholera_dead|total} have died.

The official toll of the storm stands at {71|dead|total}, with {31 deaths|dead_ang|part} in the town of Angoche and {17|dead_moma|part} in Moma district. {Thirty-four|missing|total} are still missing.

{Some 43,000 people|centres|total} live in {61 centres|centre_n|total}. INGC counts {19,250|destroyed|total} destroyed homes. The European Union gave {3.5 million euros|pledge_eu|total} and Portugal {1 million|pledge_port|total}. Finance ministry officials put the damage at {$280 million|damage|total}.

{About 180,000 people|food_need|total} need food until the harvest of 2019, the World Food Programme said. It has so far reached {52,000|food|total}.

EDM says {9,500 customers|power|total} are without power. The floods of 2000, the country's worst, killed {700|flood2000|comparison}.
=== Global Relief Watch | 2018-03-09
Mozambique: cyclone and cholera, situation report 6

Highlights
- {418 cholera cases|cholera|total}, {9 deaths|cholera_dead|total} since 25 February (Angoche: {266 cases|cholera_ang|part}). {51 new cases|cholera_day|period} were notified yesterday, the most in one day.
- {200,000 doses|doses|total} of oral vaccine have arrived in Nampula. The campaign aims to reach {190,000 people|vacc|target} from 14 March.
- Cyclone: {74|dead|total} dead, {30|missing|total} missing, {212|injured|total} injured.
- Affected: {512,000|affected|total} (government). Displaced in sites: {38,600|centres|total}, down from a peak of {43,000|centres|total}. {Some 4,400|return_n|total} went home in the last week.
- Funding: {USD 17.6 million|received|total}, or {19%|funded|part} of requirements. {Almost half|funds_eu|part} of it comes from European donors.

Shelter: {8,900 tarpaulins|sheets|total} distributed. An average of {nine people|family|each} sleep under each in Moma. Housing damage was revised after aerial survey to {18,400 destroyed|destroyed|total} (previously {19,250|destroyed|total}) and {31,000 damaged|damaged|total}.

Health: {27 health posts|clinics|total} without roof or drugs. Water: {14 per cent|water|total} of households in Angoche have piped water again.
=== O Farol de Maputo (translated) | 2018-03-23
Ministry and doctors quarrel over cholera numbers

Doctors at Angoche accused the health ministry on Thursday of hiding the extent of the outbreak. "Officially there are {1,040 sick|cholera|total} and {19 dead|cholera_dead|total}. My own register for this town has {1,150|cholera_ang|part}, and I buried {33|chol_dead_ang|part}," Dr Ismael Abdurremane told reporters.

The ministry said the register mixed suspected and confirmed patients, and that new cases were falling: {18|cholera_day|period} on Wednesday compared with {51|cholera_day|period} at the peak. Teams had vaccinated {163,000|vacc|total}.

A parliamentary committee meanwhile wants to know where {120 tonnes|aid_lost|total} of rice went between Nacala port and the {fifty-odd|centre_n|total} camps. Of the {$92 million|appeal|target} asked for, {$29 million|received|total} has come. The storm itself killed {74|dead|total}, INGC repeats, though its own website on Thursday still said {71|dead|total}.

In the camps live {31,000 persons|centres|total}. EDM declared its network repaired except for {1,200 houses|power|total} on the islands.
=== Lusofonia News Agency | 2018-04-18
Mozambique ends search, raises cyclone toll to {101|dead|total}

NAMPULA, April 18 (LNA) - Mozambique has declared dead the {27 people|missing|total} still missing after Cyclone Dineka, taking the toll of the February storm to {101|dead|total}, INGC said on Wednesday. {Thirty-three|dead_ang|part} were from Angoche on land, {18|dead_moma|part} from Moma; {all but four|crews|part} of {the 27|missing|total} were fishermen. {Eighty-six boats|boats|total} were lost.

The cholera that followed has been contained after {1,873 cases|cholera|total} and {34 deaths|cholera_dead|total}, {15 of them children|kids_chol|part}, the health ministry said. Doctors in Angoche had accused it last month of understating both. {No new case|cholera_day|period} was seen on Tuesday.

{Twelve thousand people|centres|total} remain in camps. Work on new houses, {18,400|destroyed|total} of which were destroyed, starts in May. Donors have paid {$41 million|received|total}, {not quite half|funded|part} of what was sought.

A World Bank mission {doubled|damage_x|change} the first estimate of the damage to {$560 million|damage|total} and said {570,000 people|affected|total} had been affected.
