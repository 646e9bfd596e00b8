# Guerrillas of an invented group hold hostages in a cooperative's hall in Filadelfia, Paraguay
@ held | captured | people | hostages | Filadelfia | key | Hostages still held in the hall
@ freed | rescued | people | hostages | Filadelfia | key | Hostages freed so far
@ hostages_dead | killed | people | hostages | Filadelfia | key | Hostages killed
@ gunmen | troops | people | gunmen | Filadelfia | key | Gunmen inside the hall
@ gunmen_dead | killed | people | gunmen | Filadelfia | key | Gunmen killed
@ ransom | cost | USD | gunmen | Filadelfia | key | Ransom the gunmen demand
@ hours | duration | days | siege | Filadelfia | key | How long the siege has lasted
@ prisoners_swap | captured | people | jailed guerrillas | Paraguay | key | Prisoners whose release is demanded
@ held_first | captured | people | hostages | Filadelfia |  | People taken at the start
@ held_kids | captured | people | children | Filadelfia |  | Children among the hostages
@ held_foreign | captured | people | foreigners | Filadelfia |  | Foreigners among the hostages
@ held_german | captured | people | Germans | Filadelfia |  | Germans among the hostages
@ held_bolivia | captured | people | Bolivians | Filadelfia |  | Bolivians among the hostages
@ police_dead | killed | people | policemen | Filadelfia |  | Policemen killed
@ police_hurt | injured | people | policemen | Filadelfia |  | Policemen wounded
@ hostages_hurt | injured | people | hostages | Filadelfia |  | Hostages wounded
@ hospital | hospitalized | people | hostages | Filadelfia |  | Former hostages in hospital
@ critical | injured | people | hostages | Asunción |  | Hostages in a critical state
@ cordon | troops | people | police and soldiers | Filadelfia |  | Police and soldiers round the hall
@ cordon_m | distance | m | cordon | Filadelfia |  | Distance of the cordon
@ town | affected | people | inhabitants | Filadelfia |  | Inhabitants of Filadelfia
@ asuncion_km | distance | km | Filadelfia | Asunción |  | Distance to Asunción
@ coop_members | participants | people | members | cooperative |  | Members of the cooperative
@ coop_turnover | revenue | USD | cooperative | Filadelfia |  | The cooperative's yearly turnover
@ ept_men | troops | people | EPT | Paraguay |  | Strength of the EPT
@ ept_kidnaps | captured | people | EPT victims | Paraguay |  | People the EPT kidnapped before
@ ept_murders | killed | people | EPT victims | Paraguay |  | People the EPT killed before
@ land_demand | area_affected | km2 | land | Chaco |  | Land demanded for the landless
@ deadline_h | duration | days | ultimatum | Filadelfia |  | Time given by the ultimatum
@ water_bottles | other:bottles of water | count | hostages | Filadelfia |  | Bottles of water let in
@ heat | temperature | degC | hall | Filadelfia |  | Heat in the hall
@ explosives | other:explosives | kg | gunmen | Filadelfia |  | Explosives in the hall
@ assault_min | duration | days | assault | Filadelfia |  | Length of the assault
@ assault_men | troops | people | special police | Filadelfia |  | Policemen who stormed the hall
@ assault_dead | killed | people | hostages | Filadelfia |  | Hostages killed in the assault
@ caught | captured | people | gunmen | Filadelfia |  | Gunmen taken alive
@ escaped | other:escaped gunmen | people | gunmen | Filadelfia |  | Gunmen who got away
@ money_paid | cost | USD | ransom | Filadelfia |  | Ransom said to have been paid
@ ransom_raised | cost | USD | cooperative | Filadelfia |  | Money the cooperative had gathered
@ vigil | participants | people | neighbours | Filadelfia |  | People at the vigil
@ japan_days | duration | days | Lima siege | Peru 1996 |  | Length of the Lima siege
@ japan_held | captured | people | Lima siege | Peru 1996 |  | Hostages at the end in Lima
@ lima_dead | killed | people | Lima siege | Peru 1996 |  | Hostages killed in Lima
@ shots_calls | other:phone calls | count | negotiator | Filadelfia |  | Calls by the negotiator
@ reward | aid | USD | reward | Paraguay |  | Reward for the leader
@ poll_ok | share | % | Paraguayans | Paraguay |  | Paraguayans in favour of the assault
@ sold_cattle | change_rate | % | cattle auction | Filadelfia |  | Fall in cattle auction sales
@ roadblocks | other:roadblocks | count | army | Chaco |  | Army roadblocks in the Chaco
@ ept_years | duration | days | EPT | Paraguay |  | How long the EPT has existed
@ freed_more | rescued | people | hostages | Filadelfia |  | Hostages let go on Monday
@ delay_h | duration | days | ultimatum | Filadelfia |  | Delay of the ultimatum
@ freed_assault | rescued | people | hostages | Filadelfia |  | Hostages freed by the assault
@ police_dead_assault | killed | people | policemen | Filadelfia |  | Policemen killed in the assault
@ police_hurt_assault | injured | people | policemen | Filadelfia |  | Policemen hurt in the assault
@ hostages_shot | killed | people | hostages | Filadelfia |  | Hostages murdered before the assault
@ german_dead | killed | people | Germans | Filadelfia |  | Germans among the dead hostages
@ bolivia_dead | killed | people | Bolivians | Filadelfia |  | Bolivians among the dead hostages
@ close_h | duration | days | negotiation | Filadelfia |  | How near a deal was
@ dead_police_fire | killed | people | hostages | Filadelfia |  | Hostages said killed by police bullets
@ left_colony | displaced | people | former hostages | Filadelfia |  | Former hostages who moved away
@ since_raid | duration | days | assault | Filadelfia |  | Time since the assault
=== Radio Fernheim | 2034-11-18
Live from the cordon

08.50 Shots in the assembly hall of the Chortitz-Fernheim cooperative in Hindenburgstrasse. The yearly meeting had just begun.

09.40 Men in police uniforms have shut the doors. {Two policemen|police_dead|total} lie in the yard; nobody can get to them.

10.30 Manager Viktor Toews, who jumped from a window: "There must be {more than a hundred|held|total} of us in there." {About a dozen|gunmen|total} attackers, he thinks, with long guns.

11.15 Police have drawn a cordon at {300 metres|cordon_m|total}. The market and school are being cleared.

12.05 A woman calls the studio from inside. She counts {96|held|total}, she says, {eight of them children|held_kids|part}. Then the line goes.

13.20 The doors open. {Seventeen people|freed|total}, mothers and children, walk out with their hands up.

14.00 It's {41 degrees|heat|total}. {Sixty bottles|water_bottles|total} of water have been handed in.

15.30 The Ejército del Pueblo del Trueno, EPT, says on a video that it wants {12 million dollars|ransom|target} and {nine comrades|prisoners_swap|target} out of Tacumbú prison by Monday.

17.10 The minister of the interior has landed. {Two hundred and fifty men|cordon|total} are in town now, for {19,000 inhabitants|town|total}.

19.00 We're hearing that a farmer, Heinrich Klassen, has been shot. That makes {one hostage|hostages_dead|total} dead.
=== Diario Guaraní | 2034-11-19
El Chaco held to ransom

FILADELFIA. - {Eighty-one people|held|total} passed their first night as captives of the EPT in a hall meant for speeches on dairy prices. The prosecutor's office says {98|held_first|total} were seized on Saturday; {17|freed|total} got out in the afternoon. Inside are {six Germans|held_german|part} and {four Bolivians|held_bolivia|part}, guests of the cooperative.

Of the gunmen nobody agrees on the number. Police say {nine|gunmen|total}; the manager who escaped said {twelve|gunmen|total}; a boy who was let go told his father that he saw {fifteen|gunmen|total}. The whole EPT is not believed to have {more than 60 members|ept_men|total}. In {nine years|ept_years|comparison} it has kidnapped {fourteen people|ept_kidnaps|comparison} and murdered {33|ept_murders|comparison}, never this far north: the town is {460 km|asuncion_km|total} from Asunción.

They ask for {$12 million|ransom|target}, {100,000 hectares|land_demand|target} for the landless, and the freedom of {nine prisoners|prisoners_swap|target}. The cooperative has {5,700 members|coop_members|total} and turns over {$900 million|coop_turnover|each} a year.

{Two officers|police_dead|total} and the farmer Klassen are dead. {Three policemen|police_hurt|total} were wounded. The captors say they have {40 kilos|explosives|total} of gelignite under the stage, and will shoot somebody every {six hours|deadline_h|target} from Monday noon.
=== Deutsche Rundschau | 2034-11-20
Geiseldrama: {six Germans|held_german|part} among {74 captives|held|total}

Filadelfia - After {two nights|hours|total} the hostage-takers in the Paraguayan Chaco released {seven more captives|freed_more|increment} on Monday, all of them elderly, the Foreign Office in Berlin confirmed. {Twenty-four|freed|total} are thus free. {Seventy-four|held|total} remain, {eleven of them foreigners|held_foreign|part}.

The sum in question has shrunk. A negotiator, Bishop Anselmo Rojas, has spoken with the group's leader {31 times|shots_calls|total} by telephone; the demand now stands at {four million dollars|ransom|target}, and the list of prisoners to be exchanged at {five|prisoners_swap|target}. The government repeats that it pays nothing. Yet the cooperative, as our reporter learnt from its board, has gathered {1.5 million|ransom_raised|total} in cash.

The ultimatum was put off by {24 hours|delay_h|change}.

Of those released on Saturday, {three|hospital|total} are being treated in the hospital, none in danger. {One hostage|hostages_dead|total} has been killed so far; reports of {a second|hostages_dead|total} were denied by police.

Memories go back to Lima, where guerrillas held the Japanese ambassador's residence for {126 days|japan_days|comparison}. Of {72 people|japan_held|comparison} still there at the storming, {one|lima_dead|comparison} died.

Around {1,200 people|vigil|total} kept vigil by candle on Sunday evening.
=== Ministerio del Interior, Paraguay | 2034-11-21
Comunicado 7 - Operation Tajy

At 04:12 today forces of the National Police entered the hall in Filadelfia. The operation lasted {eleven minutes|assault_min|total}. {64 officers|assault_men|total} took part.

Hostages liberated: {70|freed_assault|period}
Hostages deceased: {3|assault_dead|period}
Terrorists killed: {8|gunmen_dead|total}
Terrorists captured: {2|caught|total}
Police deceased: {1|police_dead_assault|period}
Police injured: {5|police_hurt_assault|period}

With those released earlier {94 citizens and guests|freed|total} of our country have regained their liberty after {67 hours|hours|total}.

The decision was taken when the criminals executed {a second hostage|hostages_dead|total} shortly after 3 a.m. {Not one guaraní|money_paid|total} was paid.

The engineers have removed {16 kilograms|explosives|total} of explosive from the building. Search for a possible fugitive goes on with {23 roadblocks|roadblocks|total} on the Trans-Chaco.

Correction (11:30): the number of hostages who lost their lives in the operation is {4|assault_dead|period}, and of those liberated {69|freed_assault|period}. A woman of 58 died on the way to the hospital.
=== Andes & Plate News Agency | 2034-11-21
Paraguay police storm hall; {six hostages|hostages_dead|total}, {eight gunmen|gunmen_dead|total} dead

FILADELFIA, Paraguay (APN) - Police commandos stormed a farmers' hall in Paraguay's remote Chaco before dawn on Tuesday and freed {69 hostages|freed_assault|period} after {nearly three days|hours|total}, but {four captives|assault_dead|period} died in the shooting and {22|hostages_hurt|total} were hurt.

With {two|hostages_shot|part} murdered by their captors earlier, {six hostages|hostages_dead|total} lost their lives in the worst mass abduction in the country's history. {Three policemen|police_dead|total} were killed, {one of them|police_dead_assault|part} in the raid.

{Eight|gunmen_dead|total} of {the ten|gunmen|total} attackers died, the interior ministry said. A survivor, teacher Lena Wiebe, insisted there had been {eleven|gunmen|total}. "The tall one wasn't among the bodies."

{Nineteen people|hospital|total} were in Filadelfia's hospital and {four|critical|part}, flown to Asunción, were critical, doctors said. {Two Germans|german_dead|part} and {one Bolivian|bolivia_dead|part} were among the dead, diplomats said.

The guerrillas had seized {98 people|held_first|total} on Saturday. They let {24|freed|total} go, in batches, while cutting their price from {$12 million|ransom|target} to {$4 million|ransom|target} and then, late on Monday, to {$2 million|ransom|target} and {three prisoners|prisoners_swap|target}, Bishop Rojas said. "We were {two hours|close_h|total} from a signature."
=== Diario Guaraní | 2034-12-02
The doubts after Tajy

{Eleven days|since_raid|total} on, there are more questions than flowers in Hindenburgstrasse. The toll has gone to {seven|hostages_dead|total}: Peter Harder, 63, died in Asunción on Thursday without waking. The families of {five|dead_police_fire|part} say the bullets were the police's.

A parliamentary inquiry heard yesterday that the arithmetic doesn't close. If {ten|gunmen|total} came and {eight|gunmen_dead|total} died and {two|caught|total} sit in Tacumbú, whose were the boots found by the river? The prosecutor now believes in {eleven or twelve|gunmen|total}, of whom {at least one|escaped|part} got away. A reward of {300 million guaraníes|reward|target} ({$40,000|reward|target}) is offered.

And the money. The cooperative had gathered {$1.5 million|ransom_raised|total}. Its treasurer says that {$600,000|money_paid|total} was handed over in the bishop's car on Monday night; the ministry says {zero|money_paid|total}.

A poll finds {58 per cent|poll_ok|total} of Paraguayans behind the raid. In the colony itself it's another story. The cattle auction drew {40 per cent fewer|sold_cattle|change} buyers, and of the {92|freed|total} who came out alive, the pastor says, {thirty|left_colony|part} have already moved away.

The {67 hours|hours|total} will be on the ballot in April.
