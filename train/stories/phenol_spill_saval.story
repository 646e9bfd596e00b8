# Phenol from the Karvo works at Dolmny flows down the river Saval past Lissa and Terebor into Peronia (invented)
@ released | other:phenol released | t | Karvo works | Dolmny | key | Phenol lost into the river
@ conc_lissa | other:phenol concentration | mg/L | Saval | Lissa | key | Phenol in the Saval at Lissa
@ conc_ter | other:phenol concentration | mg/L | Saval | Terebor | key | Phenol in the Saval at Terebor
@ nowater_lissa | affected | people | inhabitants | Lissa |  | People without tap water in Lissa
@ sick | cases | people | people made ill | Lissa | key | People made ill by the water
@ fish | other:dead fish | t | river Saval | Saval | key | Dead fish taken from the river
@ plume | distance | km | polluted water | Saval | key | Length of the polluted stretch
@ cost | cost | DUK | spill | Karvo | key | Cost of the spill
@ hosp | hospitalized | people | people made ill | Lissa |  | People in hospital
@ dead | killed | people | workers | Dolmny |  | Workers killed at the plant
@ hurt | injured | people | workers | Dolmny |  | Workers burnt at the plant
@ workers | participants | people | workers | Dolmny |  | Workers of the Karvo plant
@ limit | other:phenol concentration | mg/L | drinking water | Saval |  | Phenol limit for drinking water
@ limit_per | other:phenol concentration | mg/L | drinking water | Peronia |  | Peronian phenol limit
@ times_limit | other:ratio | 1 | limit exceeded | Lissa |  | Times over the limit at Lissa
@ conc_border | other:phenol concentration | mg/L | Saval | Morvat | key | Phenol in the Saval at the border
@ tank | other:tank capacity | t | storage tank | Dolmny |  | Capacity of the burst tank
@ speed | advance_rate | km/day | polluted water | Saval |  | Speed of the polluted water
@ dist_lissa | distance | km | Dolmny | Lissa |  | Distance from the plant to Lissa
@ dist_border | distance | km | polluted water | Peronia |  | Distance of the plume from the border
@ arrive_ter | duration | days | polluted water | Terebor |  | Time until the plume reaches Terebor
@ nowater_ter | affected | people | inhabitants | Terebor |  | People without tap water in Terebor
@ nowater_per | affected | people | inhabitants | Peronia |  | Peronians who drink Saval water
@ off_days | duration | days | water shutdown | Lissa |  | Length of the Lissa water shutdown
@ bottle_price | cost | DUK | bottled water | Lissa |  | Price of a bottle of water
@ bottles | other:water bottles | count | city | Lissa |  | Water bottles handed out
@ ration | other:water ration | L | inhabitant | Lissa |  | Water ration per person a day
@ tankers | equipment | count | water tankers | Lissa |  | Water tankers in the streets
@ tankers_ter | equipment | count | water tankers | Terebor |  | Water tankers for Terebor
@ wells | other:wells opened | count | wells | Terebor |  | Wells opened in Terebor
@ schools | other:schools closed | count | schools | Lissa |  | Schools closed in Lissa
@ discharge | other:dam discharge | m3/s | Hradek dam | Saval |  | Water let out of the Hradek dam
@ carbon | other:activated carbon | t | water works | Lissa |  | Activated carbon spread
@ wells_old | share | % | water from the river | Lissa |  | Share of Lissa's water from the Saval
@ silent | duration | days | Karvo | Dolmny |  | Time Karvo kept silent
@ fine | cost | DUK | Karvo | Dolmny |  | Fine for Karvo
@ profit | revenue | DUK | Karvo | Dolmny |  | Karvo's profit last year
@ arrest | arrested | people | managers | Dolmny |  | Managers detained
@ arrest_more | arrested | people | managers | Dolmny |  | Rise of managers in custody
@ fishers | participants | people | fishermen | Saval |  | Fishermen with licences
@ claim | cost | DUK | fishermen | Saval |  | Damages fishermen ask for
@ claim_per | cost | EUR | Peronia | Peronia |  | Damages Peronia asks for
@ prev | other:phenol released | t | spill of 1986 | Dolmny |  | Phenol lost in the 1986 spill
@ baia | other:cyanide water | m3 | Baia Mare 2000 | Romania |  | Cyanide water of Baia Mare in 2000
@ eels | other:eels found | count | Saval eel | Saval |  | Living eels found
@ pop_ter | participants | people | inhabitants | Terebor |  | Inhabitants of Terebor
@ released_ratio | other:ratio | 1 | phenol released | Dolmny |  | Ministry figure against the first admission
@ released_ratio2 | other:ratio | 1 | phenol released | Dolmny |  | Commission figure against the ministry figure
@ burns | share | % | burnt worker | Dolmny |  | Share of the third man burnt
@ conc_dol | other:phenol concentration | mg/L | Saval | Dolmny |  | Phenol in the Saval at Dolmny
@ plume_thresh | other:phenol concentration | mg/L | Saval | Saval |  | Level that marks the affected stretch
@ sample_int | duration | days | sampling | Peronia |  | Interval of sampling asked for
@ fish_barbel | other:dead fish | t | barbel | Saval |  | Dead barbel among the fish
@ reserve | duration | days | reservoirs | Peronia |  | Time the Peronian reservoirs last
@ bottle_per | cost | EUR | bottled water | Peronia |  | Fixed price of a bottle, Peronia
@ cost_lissa | cost | DUK | city | Lissa |  | Cost to the city of Lissa
@ rain | water_depth | m | rain | Lissa |  | Rain forecast
@ wall | cost | DUK | wall | Dolmny |  | Quoted cost of the wall
@ wall_h | other:wall height | m | wall | Dolmny |  | Height of the wall quoted
@ tanks | equipment | count | tanks | Dolmny |  | Tanks at Dolmny
@ insured | cost | DUK | Karvo | Dolmny |  | Insurance of Karvo
@ prison | duration | days | managers | Dolmny |  | Longest prison sentence possible
@ tank_fill | other:tank content | t | storage tank | Dolmny |  | Phenol in the tank before the fire
@ tank_left | other:tank content | t | storage tank | Dolmny |  | Phenol in the tank after the fire
@ eels_share | share | % | eels killed | Saval |  | Share of the eels killed
@ recover_eel | duration | days | eels | Saval |  | Time for the eels to recover
@ nowater_both | affected | people | inhabitants | Lissa and Terebor |  | People without water in both cities
@ off_ter | duration | days | water shutdown | Terebor |  | Length of the Terebor water shutdown
@ recover | duration | days | river Saval | Saval |  | Time for the river to recover
@ inspect | other:inspections | count | Karvo | Dolmny |  | Safety orders ignored by Karvo
=== Lissa Evening Post | 2007-11-05
Don't drink it! City cuts off its own taps

At six this morning Lissa did what no city in Dukavia has done in peacetime: it turned off the water. {All 410,000 inhabitants|nowater_lissa|total} are without, and will be, says mayor Pavla Strnad, for {at least three days|off_days|target}.

The cause lies {46 kilometres|dist_lissa|total} upstream. On Saturday a storage tank at the Karvo works in Dolmny burst in a fire that killed {two workers|dead|total} and burned {five|hurt|total}. What ran out was phenol, used to make resin. Karvo telephoned the water board on Sunday evening, {27 hours|silent|total} later. By then people in the riverside quarters were already complaining that their tea tasted of hospital.

{Sixty-three Lissans|sick|total} have gone to doctors with vomiting and sore throats. {Eleven|hosp|part} were kept in.

At noon the laboratory at the Charles Bridge intake measured {1.8 milligrams|conc_lissa|total} of phenol in each litre. Allowed are {0.002|limit|target}.

How much was lost? "{Two tonnes, perhaps three|released|total}," Karvo's spokesman told this newspaper. The tank, according to the fire brigade, can take {120|tank|target}.

{Forty army tankers|tankers|total} will stand at the tram stops from tomorrow; bring a bucket and identity card. The ration is {ten litres|ration|each} a head. {All 88 schools|schools|total} are shut. In the supermarket on Mill Street a bottle of still water, {12 dukats|bottle_price|each} last week, had reached {45|bottle_price|each} by lunchtime, and at two o'clock the shelf was bare.
=== Interregional News Agency | 2007-11-07
Phenol slick stretches {60 km|plume|total} as Dukavia revises spill upward

LISSA, Nov 7 (INA) - Dukavia's environment ministry said on Wednesday that {24 tonnes|released|total} of phenol, over {ten times|released_ratio|change} what the company first admitted, had escaped into the Saval, the river that supplies {95 percent|wells_old|part} of the tap water of its second city.

Polluted water now stretches over {60 km|plume|total} and moves toward the Peronian frontier at {roughly 25 km a day|speed|total}, minister Oldrich Kane said. He expected it in Terebor, a town of {70,000|pop_ter|total} that also drinks from the Saval, in {two days|arrive_ter|target}.

In Lissa, dry since Monday, {212 people|sick|total} have fallen ill, none of them gravely; {19|hosp|part} are in hospital. Readings at the city's intake peaked at {3.1 mg per litre|conc_lissa|total} on Tuesday and were down to {0.9|conc_lissa|total} by midday, still {450 times|times_limit|change} the permitted level.

Environmentalists said {six tonnes|fish|total} of dead fish had been collected.

Engineers have opened the Hradek dam to {140 cubic metres|discharge|total} a second, from {55|discharge|total}, to dilute the pollution. Water works staff were spreading {30 tonnes|carbon|total} of activated carbon.

A fire at the Karvo resin works in Dolmny on Saturday killed {two men|dead|total}. A third, with burns over {70 percent|burns|total} of his body, died on Tuesday night, hospital officials said. Police detained {the plant manager and his deputy|arrest|total}.

A cyanide spill at Baia Mare in Romania in 2000 sent {100,000 cubic metres|baia|comparison} of poisoned water into the Danube system.
=== Saval River Commission | 2007-11-09
WARNING REPORT 6 - SAVAL / PHENOL
Issued Friday 9 November 2007, 14:00

Level: RED from Dolmny to Morvat (border). AMBER below Morvat.

Quantity released, estimate of the Dukavian party: {24 t|released|total}
Quantity released, calculated by the Secretariat from gauge readings: {58 to 65 t|released|total}

Phenol, mg/l, at noon
Dolmny road bridge: {0.04|conc_dol|total}
Lissa, intake: {0.11|conc_lissa|total}
Terebor, weir: {2.2|conc_ter|total} (08:00: {0.3|conc_ter|total})
Morvat, border: {below 0.001|conc_border|total}
Limit, drinking water, Dukavia: {0.002|limit|target}
Limit, drinking water, Peronia: {0.0005|limit_per|target}

Length of affected stretch above {0.1 mg/l|plume_thresh|target}: {84 km|plume|total}
Distance from its front to Morvat: {51 km|dist_border|total}
Velocity: {28 km/day|speed|total}
Discharge at Hradek: {140 m3/s|discharge|total}

Fish: {17 t|fish|total} of carcasses recovered, of which barbel {9 t|fish_barbel|part}. Carcasses are to be burnt, not buried.

Supply: Lissa closed since 5 November. Terebor closed since yesterday 20:00, {70,000 consumers|nowater_ter|total} affected; {18 wells|wells|total} opened, {26 tankers|tankers_ter|total} requested from the army.

Assessment: The front will cross the border in the night to Sunday. Dilution by the river Ulm should lower the peak to {some 0.6 mg/l|conc_border|target}. Peronian stations are asked to sample every {two hours|sample_int|target}. This report replaces No. 5, which gave the velocity as {38|speed|total} by an error of transcription.
=== La Gazette de Pérone | 2007-11-10
Waiting for the wave

On the quay at Morvat, customs officers have taken to leaning over the rail and sniffing. Nothing, so far. The poison which has emptied the taps of two Dukavian cities was last night {31 kilometres|dist_border|total} away.

{230,000 Peronians|nowater_per|target} drink the Saval. Unlike their neighbours they have had a week to get ready: reservoirs are full for {nine days|reserve|target}, Interior Minister Clothilde Amary promised, and the price of a bottle has been fixed at {60 cents|bottle_per|each}.

Politeness is over between the capitals. Dukavia's government insists that {24 tonnes|released|total} of phenol went into the water. The river commission, in which both sit, calculates {more than double|released_ratio2|change}. In Peronia's ministry someone has done the sum again and arrived at {"eighty, if not eighty-five"|released|total}.

Over there, relief is in sight for some. Lissa hopes to reopen its network on Monday, after {a week|off_days|total}; the water was down to {0.05 milligrams|conc_lissa|total} yesterday. Its hospitals have treated {340 persons|sick|total}. In Terebor, on the other hand, the curve has only just begun to bend, from {2.9|conc_ter|total} at midnight to {2.4|conc_ter|total} in the morning.

Fishermen walk the banks with rakes. {Some 22 tonnes|fish|total}, they say, and {not one|eels|total} living eel. The Saval eel association has {1,150 licence-holders|fishers|total} on both sides and a lawyer already.

Karvo's works had been told {four times|inspect|total} since 2003 to build a wall round its tanks.
=== Kanal Lissa | 2007-11-12
MIDDAY NEWS, from our script

It's running. At nine minutes past ten the first tap in Lissa spat, coughed, turned brown and then ran clear. After {seven days and four hours|off_days|total} the city has its water back, though you still shouldn't drink it before Thursday. So keep the tankers in mind: {thirty-one|tankers|total} of them remain.

The Charles Bridge laboratory found {nought point nought nought one five|conc_lissa|total}. That's under the limit. Just.

In numbers, then, the week that was. {Three men|dead|total} dead at Dolmny. {Three hundred and seventy-one|sick|total} sick, {four|hosp|part} of whom are still in a hospital bed. {One point six million|bottles|total} bottles of water given away. What it has cost the city alone, the mayor reckons, is {ninety million dukats|cost_lissa|total}, and for the country she's heard the sum of {three hundred and fifty million|cost|total}.

Terebor has to wait until the weekend. Its river water stood at {nought point seven|conc_ter|total} this morning.

The wave crossed into Peronia at four on Sunday morning. It was thinner than had been feared: Morvat measured {nought point four|conc_border|total} at the peak.

And this has just come in: minister Kane has accepted that {sixty tonnes|released|total}, not {twenty-four|released|total}, went into the Saval. He says he was misled by the company. The opposition wants his head. The weather: rain, at last. {Fifteen millimetres|rain|target} by tomorrow.
=== Hinterland Weekly | 2007-11-18
Karvo, or the price of a wall

It would have cost {1.4 million dukats|wall|target}. That's what the engineer's quotation of 2004 says, a copy of which has reached this paper: a concrete bund, {1.2 metres|wall_h|target} high, round {six tanks|tanks|total} at Dolmny. The company made {48 million|profit|total} that year. The wall was never built.

Set against that the bill as it stands a fortnight after the fire. The finance ministry puts the whole of it at {520 million|cost|total}: water for Lissa and Terebor, {31 tonnes|fish|total} of fish, lost trade, a claim of {€14 million|claim_per|target} from across the border. Karvo is insured for {60|insured|target}.

The law is gentler. The heaviest fine that it provides is {5 million|fine|target}. {The three managers|arrest|total} in custody, {one more|arrest_more|change} than last week, may get {up to six years|prison|target}.

I spent Tuesday in Dolmny, where {780 people|workers|total} work at Karvo and nobody drinks from the river. "In '86 it was {eight tonnes|prev|comparison} and not a line in the papers," says a retired foreman. He laughs at the {60 tonnes|released|total} now conceded by Mr Kane. He filled that tank himself on the Thursday, to {a little over 100|tank_fill|total}; when the fire was out there were {20|tank_left|total} in it. Even allowing for what burned, he can subtract.

Biologists give the Saval {two to three years|recover|total}. Eels, {90 per cent|eels_share|part} of which died between Dolmny and Terebor, may need {ten|recover_eel|total}.
=== Interregional News Agency | 2007-12-06
Dukavia fines Karvo, settles with Peronia over phenol

LISSA, Dec 6 (INA) - A court on Thursday fined resin maker Karvo {5 million dukats|fine|total}, the maximum, over a phenol spill that last month left {nearly half a million people|nowater_both|total} without tap water in two Dukavian cities.

Judges found that {82 tonnes|released|total} had reached the river Saval from a burst tank in Dolmny on Nov 3, going by an expert report. Karvo initially spoke of {two|released|total} and the government of {24|released|total}.

{Three workers|dead|total} died. {Three hundred and eighty people|sick|total} in Lissa were made ill, all of whom have recovered. The city's {410,000 residents|nowater_lissa|total} went without water for {a week|off_days|total}; Terebor's {70,000|nowater_ter|total} for {ten days|off_ter|total}.

At its longest the polluted stretch measured {95 km|plume|total}. Concentrations reached {3.1 mg|conc_lissa|total} per litre in Lissa, {2.9|conc_ter|total} in Terebor and {0.4|conc_border|total} at the border with Peronia, which on Wednesday accepted {9 million euros|claim_per|total} in compensation. It had asked for {14 million|claim_per|target}.

{Thirty-four tonnes|fish|total} of fish were killed. Fishermen's associations are suing for {26 million dukats|claim|target}.

The overall damage is estimated at {560 million dukats|cost|total}. Karvo, which filed for protection from its creditors on Nov 22, employs {780|workers|total}. Its owner, the financier Dragan Mlak, has left the country, his lawyer said.

Environment minister Oldrich Kane resigned two weeks ago.
