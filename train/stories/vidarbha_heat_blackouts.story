# Heat wave and power cuts in Vidarbha, India, May 2017: Nagpur, Chandrapur, a failed power station and rival death counts
@ dead_region | killed | people | heat victims | Vidarbha | key | Heat deaths in Vidarbha
@ dead_nagpur | killed | people | heat victims | Nagpur city | key | Heat deaths in Nagpur city
@ dead_chandra | killed | people | heat victims | Chandrapur district |  | Heat deaths in Chandrapur district
@ dead_confirmed | killed | people | heat victims | Vidarbha |  | Heat deaths confirmed by post-mortem
@ dead_day | killed | people | heat victims | Vidarbha |  | Heat deaths reported in a day
@ dead_ward | killed | people | patients | Indira hospital |  | Patients dead when ward lost power
@ admitted | hospitalized | people | heatstroke patients | Nagpur city | key | Heatstroke patients admitted in Nagpur
@ icu_beds | other:hospital beds | count | heat ward | Nagpur city |  | Beds in the heat ward
@ temp_nagpur | temperature | degC | daily maximum | Nagpur | key | Daily maximum in Nagpur
@ temp_chandra | temperature | degC | daily maximum | Chandrapur | key | Daily maximum in Chandrapur
@ temp_min | temperature | degC | night minimum | Nagpur |  | Night minimum in Nagpur
@ temp_normal | temperature | degC | normal maximum | Nagpur |  | Normal maximum for late May
@ temp_record | temperature | degC | record | Nagpur |  | Nagpur's heat record
@ shortage | other:power shortfall | MW | grid | Vidarbha | key | Power shortfall in Vidarbha
@ demand | other:power demand | MW | grid | Vidarbha | key | Peak power demand in Vidarbha
@ demand_state | other:power demand | MW | grid | Maharashtra |  | Peak power demand in the state
@ koradpeth | other:power output | MW | Wani station | Wani |  | Output lost at the Wani station
@ dark | without_power | people | consumers | Vidarbha | key | Consumers without supply
@ dark_nagpur | without_power | people | consumers | Nagpur city |  | Consumers without supply in Nagpur
@ cut_city | duration | days | power cuts | Nagpur city |  | Daily length of cuts in the city
@ cut_rural | duration | days | power cuts | villages |  | Daily length of cuts in villages
@ transformers | equipment_lost | count | transformers | Nagpur city |  | Transformers burnt out
@ coal_days | duration | days | coal stock | Wani |  | Days of coal in stock
@ tankers | equipment | count | water tankers | Nagpur city |  | Water tankers on the road
@ tanks_level | share | % | reservoirs | Vidarbha |  | Water left in the reservoirs
@ arrested | arrested | people | protesters | Nagpur city |  | Protesters detained at the substation
@ crowd | participants | people | protesters | Nagpur city |  | Protesters at the substation
@ compensation | aid | INR | families | Maharashtra |  | Payment per family
@ purchase | other:power bought | MW | utility | open market |  | Power bought on the exchange
@ price_unit | other:power price | INR | utility | open market |  | Price of a unit on the exchange
@ chickens | other:animals killed | count | poultry | Vidarbha |  | Poultry birds dead
@ ice | other:ice price | INR | block of ice | Nagpur city |  | Price of a block of ice
@ dead_2015 | killed | people | heat victims | India |  | Heat deaths in India in 2015
@ shelters | other:cooling shelters | count | cooling shelters | Nagpur city |  | Cooling shelters opened
@ labourers | share | % | outdoor labourers | Vidarbha |  | Share of the dead who worked outdoors
@ spell | duration | days | heat wave | Nagpur |  | How long the heat wave has lasted
@ temp_above | temperature | degC | Nagpur | Nagpur |  | Degrees above the normal maximum
@ supply | other:power supply | MW | grid | Vidarbha |  | Power available or demand met
@ dead_region_2015 | killed | people | heat victims | Vidarbha 2015 |  | Heat deaths in Vidarbha in 2015
@ arrests_freed | arrested | people | protesters | Nagpur city |  | Detained protesters let go
@ transformers_spare | equipment | count | transformers | Nagpur city |  | Spare transformers in store
@ hot_limit | temperature | degC | Nagpur | Nagpur |  | Mark used to count hot days
@ cold_ward | hospitalized | people | patients | Government Medical College |  | Patients in the college's cold ward
@ cremations | other:cremations | count | Mokshadham ghat | Nagpur |  | Cremations a day at one ghat
@ tankers_rise | equipment | count | water tankers | Nagpur city |  | Rise of water tankers in a week
@ transformers_replaced | equipment | count | transformers | Nagpur city |  | Burnt transformers replaced
@ unit_run | duration | days | Wani unit 2 | Wani |  | How long the unit ran before tripping
@ coal_norm | duration | days | coal stock | Wani |  | Coal stock the norm demands
@ hospital_off | duration | days | feeder | Indira hospital |  | How long the hospital feeder was off
@ ac_setting | temperature | degC | air-conditioners | Vidarbha |  | Setting asked of air-conditioner users
@ ac_saving | share | % | air-conditioners | Vidarbha |  | Power saved per degree
@ dead_nagpur_rural | killed | people | heat victims | Nagpur rural |  | Heat deaths in rural Nagpur
@ dead_yavatmal | killed | people | heat victims | Yavatmal |  | Heat deaths in Yavatmal
@ dead_other | killed | people | heat victims | other districts |  | Heat deaths in other districts
@ dead_pending | killed | people | heat victims | Vidarbha |  | Deaths whose reports are awaited
@ dead_ruled_out | killed | people | heat victims | Vidarbha |  | Deaths found due to other causes
@ dead_women | killed | people | women | Vidarbha |  | Women among the dead
@ discharged | cases | people | heatstroke patients | Nagpur city |  | Heatstroke patients sent home
@ chandra_years | duration | days | heat record | Chandrapur |  | Years since Chandrapur was as hot
@ red_alert | duration | days | weather office | Vidarbha |  | How long the red alert holds
@ generator | duration | days | generator | Indira hospital |  | How long the generator fuel lasts
@ city_pop | participants | people | inhabitants | Nagpur |  | Inhabitants of Nagpur
@ pipri_km | distance | km | Pipri | Nagpur |  | Distance of Pipri from Nagpur
@ pipri_hours | duration | days | electricity | Pipri |  | Hours of electricity a day in Pipri
@ suspended | participants | people | engineers | Indira hospital |  | Engineers suspended
@ dead_adelaide | killed | people | heat victims | Adelaide 2009 |  | Heat deaths in Adelaide in 2009
@ temp_drop | temperature | degC | Nagpur | Nagpur |  | Drop of Nagpur's maximum
@ monsoon | duration | days | monsoon | Vidarbha |  | Time until the monsoon is expected
@ inquiry | duration | days | inquiry | Indira hospital |  | Time given to the inquiry
=== Deccan Wire | 2017-05-21
Vidarbha bakes at {46 degrees|temp_nagpur|total}, heat blamed for {14 deaths|dead_region|total}

NAGPUR, May 21 (DW) - {Fourteen people|dead_region|total}, mostly labourers, have died of suspected sunstroke in Maharashtra's Vidarbha region since Thursday, officials said, as a heat wave coincided with long power cuts.

The mercury touched {46.2 degrees Celsius|temp_nagpur|total} in Nagpur, {four notches|temp_above|change} above the normal {42|temp_normal|comparison}. Chandrapur was hotter still at {47.1|temp_chandra|total}. Nights bring little relief: the minimum was {32.4|temp_min|total}.

{Five|dead_nagpur|total} of the deceased were from Nagpur city, civil surgeon Dr. Anjali Meshram said, and {six|dead_chandra|total} from Chandrapur district. Hospitals in the city have admitted {58 heatstroke patients|admitted|total}.

Vidarbha Power Distribution said demand had hit {3,900 MW|demand|total} on Saturday against availability of {3,450|supply|total}, a gap of {450 MW|shortage|total}. It resorted to load-shedding of {three hours|cut_city|total} a day in towns and {up to seven|cut_rural|total} in villages. A {500 MW|koradpeth|total} unit at the Wani thermal station tripped with a boiler tube leak.

Statewide, demand was an all-time high of {23,100 MW|demand_state|total}.

In 2015, {more than 2,400 people|dead_2015|comparison} died in a heat wave across India, most in Telangana and Andhra Pradesh. Vidarbha then reported {31|dead_region_2015|comparison}.
=== Orange City Times | 2017-05-23
Sleepless city storms the substation

NAGPUR: By eleven at night nobody in Mominpura was indoors. Charpoys lined the lane, wet bedsheets hung from scooters. When the lights failed again, for the fourth time since noon, {some 600 residents|crowd|total} marched to the Binaki substation and broke its gate. Police detained {23|arrested|total} and let {20 of them|arrests_freed|part} go at dawn.

The company admits {1.4 lakh consumers|dark_nagpur|total} in the city had no supply at some time on Monday night. Its engineers have been running from pole to pole: {67 transformers|transformers|total} have burnt out since last week, and {only 19|transformers_spare|total} spares are left in the store.

"Officially our cuts last {four hours|cut_city|total}," said homemaker Shabana Sheikh. "My children counted {nine|cut_city|total}."

Maximum temperature here on Monday: {46.8|temp_nagpur|total}. That makes {six days|spell|total} running above {45|hot_limit|target}. The old-timers speak of 2013, when it was {47.9|temp_record|comparison}.

At Government Medical College the cold ward has {20 beds|icu_beds|total} and {44 patients|cold_ward|total}. The NMC health officer puts admissions in all city hospitals at {131|admitted|total} and deaths at {nine|dead_nagpur|total}. Activist Vilas Bhongade laughs at the number. "At Mokshadham ghat they burn {35|cremations|total} a day. In April it was {20|cremations|comparison}."

A block of ice, {Rs 180|ice|comparison} a month ago, costs {Rs 420|ice|total}. {Two hundred and ten tankers|tankers|total} ply, {thirty more|tankers_rise|change} than last week.
=== Vidarbha Power Distribution Co. Ltd. | 2017-05-24
PRESS NOTE: supply position in Vidarbha zones (24 May, 17:00)

Peak demand met yesterday: {3,610 MW|supply|total}
Unrestricted peak demand: {4,180 MW|demand|total}
Shortfall: {570 MW|shortage|total}
Consumers affected by load relief: {11.2 lakh|dark|total}
- of which Nagpur urban: {1.9 lakh|dark_nagpur|part}
Load relief, urban feeders: {4 hours|cut_city|total} daily
Load relief, agricultural feeders: {10 hours|cut_rural|total} daily
Distribution transformers failed since 17 May, Nagpur urban: {88|transformers|total}; replaced: {61|transformers_replaced|part}

The company regrets the inconvenience. Unit 2 of Wani TPS ({500 MW|koradpeth|total}) was resynchronised at 03:15 but tripped again after {five hours|unit_run|total}. Coal stock at the station is {1.5 days|coal_days|total} against the norm of {15|coal_norm|target}. Till the unit is back, the company is purchasing {300 MW|purchase|total} on the exchange at {Rs 7.90 per unit|price_unit|each}; the average for last May was {Rs 3.20|price_unit|comparison}.

Reports that {four patients|dead_ward|total} expired in the Indira Gandhi hospital owing to failure of supply are denied. The feeder was off for {38 minutes|hospital_off|total}. The hospital is obliged to keep its generator in order.

Consumers are requested to set air-conditioners at {26 degrees|ac_setting|target}. Each degree saves {six per cent|ac_saving|each}.
=== Directorate of Health Services, Nagpur Circle | 2017-05-26
Heat-related illness: daily report no. 9

1. Deaths, suspected, since 18 May. The circle has received reports of {63 deaths|dead_region|total}, {12|dead_day|period} of them in the past day. District-wise: Nagpur city {17|dead_nagpur|total}, Nagpur rural {8|dead_nagpur_rural|total}, Chandrapur {21|dead_chandra|total}, Yavatmal {9|dead_yavatmal|total}, other districts {8|dead_other|total}.

2. Deaths, confirmed. Post-mortem has established heatstroke in {19 cases|dead_confirmed|part}. Reports on {40|dead_pending|part} are awaited; {four|dead_ruled_out|part} were found to be due to other causes and will be removed.

3. Profile. {Seven in ten|labourers|part} were outdoor labourers. {Eleven|dead_women|part} were women.

4. Morbidity. Admissions in the city stand at {226|admitted|total}, of whom {139|discharged|part} have gone home.

5. Weather (IMD). Nagpur {47.3 °C|temp_nagpur|total}; Chandrapur {47.9 °C|temp_chandra|total}, the highest there in {eleven years|chandra_years|comparison}. Warning level red for {the next 48 hours|red_alert|target}.

6. Indira Gandhi hospital. An inquiry has been ordered into the {four deaths|dead_ward|total} of the night of 22 May. The generator had fuel for {ten minutes|generator|total}.

7. Action. {34 cooling shelters|shelters|total} function in Nagpur. Worksites must stay shut between 12:00 and 16:00.
=== The Sydney Ledger | 2017-05-28
India's orange city learns to live by night

Nagpur: The butcher opens at 3am, the court sits at seven. In this central Indian city of {2.4 million|city_pop|total} daylight has become something to hide from. On Friday it was {117 degrees Fahrenheit|temp_nagpur|total}; by Saturday, a merciful {45.6C|temp_nagpur|total}.

The region around, Vidarbha, better known for cotton farmers' suicides, has lost {at least 78 people|dead_region|total} to the heat, health officials say. Nobody believes it is so few. The newspaper Lokvarta, adding up cremations, arrives at {310|dead_region|total}.

What turned a hot spell into an ordeal was electricity. When the Wani plant failed, {more than a million customers|dark|total} went onto a rota. In Pipri, a village {60 kilometres|pipri_km|total} south, the current comes for {eight hours|pipri_hours|total}, from midnight. "Then we pump water, grind flour, charge phones and fight," says schoolteacher Madhuri Wasnik. Poultry sheds stand empty; {some 300,000 birds|chickens|total} have died.

The state's chief minister promised {400,000 rupees|compensation|each} to each bereaved family. Since the health department has certified {only 26 deaths|dead_confirmed|part}, few can claim it.

And at the hospital where {four|dead_ward|total}, or as relatives insist {seven|dead_ward|total}, patients suffocated when the air-conditioning stopped, {two engineers|suspended|total} have been suspended.

Australians who recall Adelaide's 2009 will remember {58 dead|dead_adelaide|comparison} in a week.
=== Deccan Wire | 2017-06-03
Rain ends Vidarbha heat spell; govt counts {94 dead|dead_region|total}

NAGPUR, June 3 (DW) - Thundershowers brought the maximum in Nagpur down to {36.8 degrees|temp_nagpur|total} on Saturday, a drop of {eight|temp_drop|change} from Thursday, ending a heat wave of {16 days|spell|total} that the government says took {94 lives|dead_region|total} in Vidarbha.

Nagpur city accounted for {24|dead_nagpur|total} and Chandrapur for {33|dead_chandra|total}, minister of state for health Prakash Uikey told reporters. Of the total {41|dead_confirmed|part} were confirmed as heatstroke. He rejected a newspaper's figure of {310|dead_region|total} as "arithmetic by smoke". The opposition Nagar Vikas Party claimed {over 400|dead_region|total}.

City hospitals treated {352 heatstroke patients|admitted|total}. Chandrapur's peak of {48.1 degrees|temp_chandra|total}, recorded on May 29, was the highest in the country this year.

Power demand eased to {3,050 MW|demand|total} and the shortfall to {80 MW|shortage|total}, from {640|shortage|total} at the peak on May 29, when demand was {4,310|demand|total}. {About 60,000 consumers|dark|total} were still under load-shedding. The Wani unit has been running since Wednesday.

Reservoirs in the region hold {11 per cent|tanks_level|total} of capacity. The monsoon is expected in {a week|monsoon|target}.

The inquiry into the hospital deaths will report in {30 days|inquiry|target}.
