# Leak of the Cardium Trunk pipeline (invented) near Drayton Valley, Alberta, June to November 2016; oil spilled, recovered, wildlife, cost, rival counts
@ spill | spill_volume | L | Cardium Trunk pipeline | Drayton Valley | key | Oil spilled
@ recovered | spill_volume | L | Norcrest Energy | Modeste Creek | key | Oil recovered
@ rec_share | share | % | Norcrest Energy | Modeste Creek |  | Share of the oil recovered
@ into_river | spill_volume | L | North Saskatchewan River | Alberta | key | Oil that reached the river
@ creek_len | distance | km | Modeste Creek | Drayton Valley | key | Length of creek oiled
@ river_len | distance | km | North Saskatchewan River | Alberta |  | Reach of the sheen on the river
@ area | area_affected | km2 | muskeg | Drayton Valley | key | Ground soaked with oil
@ workers | participants | people | cleanup crews | Modeste Creek | key | Cleanup workers
@ birds | other:animals killed | count | ducks and geese | Modeste Creek | key | Birds dead
@ beavers | other:animals killed | count | beavers | Modeste Creek | key | Beavers dead
@ birds_washed | other:animals saved | count | ducks and geese | Edmonton |  | Birds washed and living
@ moose | other:animals killed | count | moose | Modeste Creek |  | Moose dead
@ leak_time | duration | days | Cardium Trunk pipeline | Drayton Valley | key | How long the line leaked
@ alarms | other:alarms | count | control room | Calgary |  | Alarms the control room passed over
@ evac | evacuated | people | residents | Modeste Creek |  | People told to leave
@ water_cut | affected | people | water users | Devon and Thorsby |  | People without river water
@ water_days | duration | days | Devon | Devon |  | Time the river intake stayed shut
@ cost | cost | CAD | Norcrest Energy | Alberta |  | Cost of the cleanup
@ insured | cost | CAD | Norcrest Energy | Alberta |  | Insurance of the company
@ fine | cost | CAD | Norcrest Energy | Alberta |  | Fine for the leak
@ fine_max | cost | CAD | Alberta Energy Regulator | Alberta |  | Highest possible fine
@ flow | flow_rate | L/day | Cardium Trunk pipeline | Drayton Valley |  | Oil the line carries in a day
@ crack | other:crack length | m | Cardium Trunk pipeline | Drayton Valley |  | Length of the crack
@ age_wall | other:wall loss | % | Cardium Trunk pipeline | Drayton Valley |  | Wall thickness corroded away
@ pipe_len | distance | km | Cardium Trunk pipeline | Alberta |  | Length of the pipeline
@ dist_dv | distance | km | leak | Drayton Valley |  | Distance of the leak from the town
@ share_price | other:share price | CAD | Norcrest Energy | Toronto |  | Norcrest's share price
@ benzene | other:benzene content | mg/L | Modeste Creek | Modeste Creek |  | Benzene in the creek
@ benz_limit | other:benzene content | mg/L | drinking water | Alberta |  | Limit for benzene
@ booms | equipment | count | booms | North Saskatchewan River |  | Booms on the river
@ trucks | equipment | count | vacuum trucks | Modeste Creek |  | Vacuum trucks
@ soil | other:soil removed | t | soil | Modeste Creek |  | Soil dug out and hauled away
@ spill_2011 | spill_volume | L | Rainbow pipeline | Alberta |  | Oil spilled at Little Buffalo in 2011
@ spills_year | other:spills | count | pipelines | Alberta |  | Pipeline leaks in Alberta in 2015
@ nation | participants | people | Wolf Ford First Nation | Alberta |  | Members of the Wolf Ford First Nation
@ claim | cost | CAD | Wolf Ford First Nation | Alberta |  | Sum the First Nation claims
@ offer | cost | CAD | Norcrest Energy | Alberta |  | Sum the company offers the First Nation
@ sick | cases | people | residents | Modeste Creek |  | Residents with headaches and nausea
@ arrests | arrested | people | blockaders | Range Road 64 |  | Blockaders arrested
@ pressure | share | % | Cardium Trunk pipeline | Alberta |  | Pressure allowed at restart
@ to_river | distance | km | leak | North Saskatchewan River |  | Distance of the leak from the river
@ evac_homes | evacuated | count | households | Modeste Creek |  | Households told to leave
@ share_drop | other:share price | CAD | Norcrest Energy | Toronto |  | Fall of the share price in a day
@ walk | duration | days | trapper | Modeste Creek |  | Length of the trapper's walk
@ reservoir | duration | days | Devon | Devon |  | Time the Devon reservoir lasts
@ spill_ratio | other:spill ratio | 1 | Cardium Trunk pipeline | Drayton Valley |  | Spill against the first estimate
@ river_users | affected | people | Albertans | North Saskatchewan River |  | People who drink from the river
@ area_ratio | other:area ratio | 1 | muskeg | Drayton Valley |  | Activists' area against the official
@ edm_dist | distance | km | Edmonton | North Saskatchewan River |  | Distance of Edmonton's intakes
@ dig_limit | other:wall loss | % | rules | Alberta |  | Wall loss at which a dig is due
@ spill_up | change_rate | % | Cardium Trunk pipeline | Drayton Valley |  | Draft spill volume above Norcrest's
@ surveyors | participants | people | Wolf Ford First Nation | Modeste Creek |  | Land users who walked the creek
@ lodges | other:beaver lodges | count | beavers | Modeste Creek |  | Empty beaver lodges
@ arrests_free | arrested | people | blockaders | Range Road 64 |  | Arrested blockaders set free
@ water_thorsby | duration | days | Thorsby | Thorsby |  | Time the Thorsby intake stayed shut
@ counts | other:charges | count | Norcrest Energy | Drayton Valley |  | Charges Norcrest pleaded guilty to
@ counts_all | other:charges | count | Norcrest Energy | Drayton Valley |  | Charges laid over the leak
@ fine_habitat | cost | CAD | Norcrest Energy | Alberta |  | Part of the fine for fish habitat
@ severance | cost | CAD | Graeme Tulloch | Calgary |  | Pay-off of the chief executive
@ pressure_up | other:pressure rises | count | control room | Calgary |  | Times the pressure was raised
@ shifts | other:shifts | count | cleanup crews | Modeste Creek |  | Shifts of the cleanup crews
@ since | duration | days | leak | Drayton Valley |  | Time since the leak
@ spill_half | share | % | Norcrest Energy | Modeste Creek |  | Share of the oil not recovered
@ fill_twice | other:times counted | count | line fill | Alberta |  | Times the line fill was counted
=== Prairie Press Agency | 2016-06-13
Pipeline leak near Drayton Valley spills {500 barrels|spill|total}, company says

EDMONTON (PPA) - A Norcrest Energy pipeline has leaked {an estimated 500 barrels|spill|total} of crude into muskeg and a creek southeast of Drayton Valley, Alta., the Calgary company and the provincial regulator said Monday.

The Cardium Trunk line, which carries {26,000 barrels a day|flow|each} over {188 kilometres|pipe_len|total}, was shut at 4:40 a.m. Sunday, {two hours|leak_time|total} after a pressure drop, Norcrest said. Oil has been found along {three kilometres|creek_len|total} of Modeste Creek. None has reached the North Saskatchewan River, {nine kilometres|to_river|total} down, it said.

{Sixty workers|workers|total} and {eight vacuum trucks|trucks|total} are at the site, {22 kilometres|dist_dv|total} from town. {Five households|evac_homes|total}, {14 people|evac|total}, were asked to leave for the smell.

"We regret this deeply," said chief executive Graeme Tulloch. Norcrest shares fell {42 cents|share_drop|change} to {$11.08|share_price|total}.

A spill from the Rainbow line near Little Buffalo in 2011 came to {28,000 barrels|spill_2011|comparison}. Alberta recorded {431|spills_year|comparison} pipeline leaks last year.
=== CKDV Radio News | 2016-06-14
Norcrest leak: {500 barrels|spill|total} "by Friday a joke," says trapper

Norcrest Energy is sticking with {500 barrels|spill|total}, {80,000 litres|spill|total}. Trapper Lyle Auger isn't. He walked Modeste Creek Monday and says he saw oil at the Highway 39 bridge. That's {seven kilometres|creek_len|total} from the break, not {three|creek_len|total}.

"I pulled out {two beaver|beavers|total} and {nine ducks|birds|total} in {an hour|walk|total}," Auger told CKDV. The company confirms {three birds|birds|total} and no beaver.

It says {75 people|workers|total} are working now, up from {60|workers|total} yesterday, and {six booms|booms|total} have gone across the mouth of the creek, just in case.

The Town of Devon, downstream, has closed its river intake as a precaution. {6,700 people|water_cut|total} there are on reservoir water, enough for {four days|reservoir|target}.

Chief Wilfred Standing of the Wolf Ford First Nation, {1,150 members|nation|total}, says nobody phoned him till Monday noon.
=== Alberta Pipelines Regulator | 2016-06-17
INCIDENT UPDATE 5 - 20161306, Norcrest Cardium Trunk

Status: ongoing. Line isolated.
Product: light sour crude
Licensee's estimate of volume: {480 m3|spill|total} (revised from {80 m3|spill|total})
Volume reaching North Saskatchewan River, licensee's estimate: {15 m3|into_river|total}
Free product recovered: {62 m3|recovered|total}
Creek impacted: {9.3 km|creek_len|total}
Land impacted: {11.4 ha|area|total}
Sheen observed: to {36 km|river_len|total} below confluence
Personnel on site: {190|workers|total}
Vacuum trucks: {31|trucks|total}
Booms in place: {14|booms|total}
Wildlife mortality, confirmed: {41 birds|birds|total}, {4 beavers|beavers|total}, {1 moose|moose|total}
Benzene, creek mouth: {0.061 mg/L|benzene|total} (guideline {0.005 mg/L|benz_limit|target})

The licensee reports that flow data show the release began no later than 21:55 on 11 June, that is {6 h 45 min|leak_time|total} before shut-in, not {2 h|leak_time|total}. The Regulator has issued an Environmental Protection Order. Intakes at Devon and Thorsby ({8,100 users|water_cut|total} together) remain closed.
=== Prairie Press Agency | 2016-06-18
Norcrest raises Alberta spill to {3,000 barrels|spill|total}; oil in river

EDMONTON (PPA) - Norcrest Energy admitted Friday that {six times|spill_ratio|change} as much oil as first stated had leaked from its Cardium Trunk line and that some has got into the North Saskatchewan, the source of drinking water for {more than a million|river_users|total} Albertans.

The spill was {about 3,000 barrels|spill|total} or {480,000 litres|spill|total}, said Tulloch, of which {15,000 litres|into_river|total} went into the river. {Thirteen per cent|rec_share|part}, or {62,000 litres|recovered|total}, had been recovered. Environmental group Riverkeep Alberta, using a satellite image, put the spill at {1.1 million litres|spill|total} and the soaked muskeg at {24 hectares|area|total}, {twice|area_ratio|change} the official {11.4|area|total}.

{Forty-one birds|birds|total} are dead, {four beavers|beavers|total} and {a moose|moose|total}. A centre in Edmonton has washed {17 mallards|birds_washed|total}.

{A hundred and ninety people|workers|total} are cleaning up. Edmonton's own intakes lie {90 kilometres|edm_dist|total} downstream and stay open, the utility said.

Norcrest carries {$75 million|insured|target} of insurance. Its shares ended at {$8.90|share_price|total}.
=== The Western Ledger | 2016-07-09
Alarm rang {five times|alarms|total} before Norcrest shut its line

By the Ledger's business desk

Controllers in Calgary cleared {five leak alarms|alarms|total} over {almost seven hours|leak_time|total} and {twice|pressure_up|total} raised the pressure while crude poured into Modeste Creek last month, according to a draft report by the regulator seen by the Ledger.

The {60-centimetre|crack|total} crack opened where {71 per cent|age_wall|total} of the pipe wall had been eaten away; a tool run in 2013 had shown {38|age_wall|total}. The rules ask for a dig at {50|dig_limit|target}.

The draft gives the volume as {610 cubic metres|spill|total}, {a quarter|spill_up|change} above Norcrest's {480|spill|total}, and the part in the river as {40 cubic metres|into_river|total}. Of this, crews have got back {205|recovered|total}, say {a third|rec_share|part}.

Norcrest told analysts Thursday that cleanup had cost {$31 million|cost|total} so far and would run to {$60 million|cost|target}. {Three hundred and forty people|workers|total} work on it in {two shifts|shifts|total}.

Along the creek residents still complain. Dr. Nadia Boychuk in Drayton Valley has seen {58 patients|sick|total} with headaches or nausea. The health service acknowledges {22|sick|total}.

Dead so far: {88 birds|birds|total} and {11 beavers|beavers|total}, in the company's tally; {over 200|birds|total} and {19|beavers|total} in that of Riverkeep.
=== Wolf Ford First Nation | 2016-08-03
MEDIA RELEASE - Our creek is not a line in your ledger

{Fifty-two days|since|total} after the Norcrest spill, the Nation has completed its own survey of Modeste Creek. {Sixteen|surveyors|total} of our land users walked it from the break to the river.

We found oil on {12.8 kilometres (8 miles)|creek_len|total} of the creek. Norcrest says {9.3|creek_len|total}. We found {27 dead beavers|beavers|total} and {five empty lodges|lodges|total}. Norcrest says {eleven beavers|beavers|total}. We marked {31 hectares|area|total} of ground where no berry should be picked. Norcrest says {14|area|total}.

We are told {270,000 litres|recovered|total} have been recovered, out of {480,000|spill|total}. Their regulator's people say {610,000|spill|total}. Where is {the other half|spill_half|part}?

The company has offered {$1.2 million|offer|target}. We will seek {$45 million|claim|target} in court, for the {1,150 people|nation|total} who drink, trap and pray here.

Since July 25 our members have stood on Range Road 64 and turned back trucks. Yesterday the RCMP arrested {nine|arrests|total}. {Six|arrests_free|part} were home for supper.
=== Prairie Press Agency | 2016-09-14
Regulator fixes Norcrest spill at {590,000 litres|spill|total}, lets line restart

EDMONTON (PPA) - Norcrest Energy may restart its Cardium Trunk pipeline at {80 per cent|pressure|target} of pressure, Alberta's pipelines regulator said Wednesday, as it set the volume of June's leak at {590 cubic metres|spill|total} or {3,700 barrels|spill|total}.

That is lower than the {610 cubic metres|spill|total} of a draft leaked in July, because "line fill was counted {twice|fill_twice|total}", said vice-president Colin Frayne. It stays above the company's {480|spill|total}. Oil in the river came to {33,000 litres|into_river|total}, less than the {40,000|into_river|total} in the draft.

Crews had recovered {310,000 litres|recovered|total} and hauled off {21,000 tonnes|soil|total} of soil. The area to be restored is {17.2 hectares|area|total}. Staff on site is down to {120|workers|total}, from a high of {365|workers|total} in July.

The toll on wildlife was {143 birds|birds|total}, {23 beavers|beavers|total} and {two moose|moose|total}.

Devon reopened its intake after {33 days|water_days|total}, Thorsby after {41|water_thorsby|total}.

Before the leak the line moved {26,000 barrels a day|flow|each}; Norcrest expects {20,000|flow|target} at first.
=== The Western Ledger | 2016-11-24
Norcrest fined {$2.8 million|fine|total} for Modeste Creek

Norcrest Energy pleaded guilty Wednesday in Drayton Valley to {three|counts|part} of {nine|counts_all|total} counts over June's pipeline spill and was fined {$2.8 million|fine|total}, of which {$2.1 million|fine_habitat|part} will go to fish habitat. The Crown had sought {$4.5 million|fine|target}; the law would have allowed {$6 million|fine_max|target}.

According to the agreed facts, {590,000 litres|spill|total} of crude escaped in {six hours and 45 minutes|leak_time|total}, {33,000|into_river|part} of which reached the North Saskatchewan. Recovery ended this month with {344,000 litres|recovered|total}, or {58 per cent|rec_share|part}.

Cleanup has cost {$83 million|cost|total}, which the company's insurer will meet up to {$75 million|insured|target}. Chief executive Tulloch had thought of {$60 million|cost|target}. He leaves in January with {$3.4 million|severance|total}.

Riverkeep Alberta called the facts "agreed by those who spilled". It maintains {a million litres|spill|total} leaked. Chief Wilfred Standing, who counts {27 beavers|beavers|total} and not {23|beavers|total}, was in the gallery. The Nation's {$45 million|claim|target} suit will be heard next fall.

The shares closed at {$10.15|share_price|total}. The line is carrying {21,500 barrels|flow|each} daily.
