# UN peacekeepers' base at Obo, Central African Republic, attacked by an invented militia; the mission counts its dead
@ un_dead | killed | people | peacekeepers | Obo | key | Peacekeepers killed at Obo
@ un_hurt | injured | people | peacekeepers | Obo | key | Peacekeepers wounded at Obo
@ civ_dead | killed | people | civilians | Obo | key | Civilians killed at Obo
@ attackers_dead | killed | people | attackers | Obo | key | Attackers killed at Obo
@ sheltering | displaced | people | civilians | UN base Obo | key | Civilians sheltering at the UN base
@ attackers | troops | people | attackers | Obo | key | Attackers who stormed the base
@ mission_troops | troops | people | UN mission | Central African Republic | key | Strength of the UN mission
@ un_missing | missing | people | peacekeepers | Obo |  | Peacekeepers missing at Obo
@ un_dead_zm | killed | people | Zambian soldiers | Obo |  | Zambians among the UN dead
@ un_dead_np | killed | people | Nepalese soldiers | Obo |  | Nepalese among the UN dead
@ un_hurt_grave | injured | people | peacekeepers | Bangui |  | Gravely wounded peacekeepers
@ flown_out | evacuated | people | wounded peacekeepers | Bangui |  | Wounded flown to Bangui
@ flown_entebbe | evacuated | people | wounded peacekeepers | Entebbe |  | Wounded flown on to Entebbe
@ garrison | troops | people | UN company | Obo |  | Peacekeepers stationed at Obo
@ attack_len | duration | days | attack | Obo |  | How long the attack lasted
@ mission_dead_year | killed | people | peacekeepers | Central African Republic |  | UN soldiers killed this year
@ mission_dead_all | killed | people | peacekeepers | Central African Republic |  | UN dead by hostile acts since 2014
@ zambia_troops | troops | people | Zambian contingent | Central African Republic |  | Size of Zambia's contingent
@ zambia_dead_before | killed | people | Zambian peacekeepers | earlier missions |  | Zambians killed before
@ apc_lost | equipment_lost | count | UN armoured cars | Obo |  | UN armoured cars lost
@ rifles_lost | equipment_lost | count | UN rifles | Obo |  | Rifles taken from the base
@ rockets | strikes | count | rockets | Obo |  | Rockets fired at the base
@ houses | buildings_destroyed | count | houses | Obo |  | Houses burnt in Obo
@ obo_pop | affected | people | inhabitants | Obo |  | Inhabitants of Obo
@ fled_sudan | displaced | people | refugees | South Sudan |  | People who fled to South Sudan
@ helis | equipment | count | helicopters | Obo |  | Helicopters sent to Obo
@ reinforce | troops | people | Rwandan troops | Obo |  | Soldiers sent to relieve Obo
@ police_share | share | % | police | mission |  | Share of police in the mission
@ budget | cost | USD | UN mission | Central African Republic |  | Yearly budget of the mission
@ budget_cut | cost | USD | UN mission | Central African Republic |  | Cut of the mission's budget
@ bases_closed | other:bases closed | count | UN mission | Central African Republic |  | Bases closed this year
@ bases | other:bases | count | UN mission | Central African Republic |  | Bases the mission still has
@ distance_bangui | distance | km | Obo | Bangui |  | Distance of Obo from Bangui
@ wait | duration | days | relief | Obo |  | Time until help came
@ zemio_dead | killed | people | civilians | Zemio |  | Killed at Zémio in March
@ bangassou_2017 | killed | people | peacekeepers | Bangassou |  | UN soldiers killed near Bangassou in 2017
@ council_votes | vote_share | count | Security Council | New York |  | Council votes for the statement
@ asked_more | troops | people | UN mission | Central African Republic |  | Extra troops asked for
@ arrested | arrested | people | suspects | Obo |  | Suspects held after the attack
@ civ_kids | killed | people | children | Obo |  | Children among the civilian dead
@ civ_hurt | injured | people | civilians | Obo |  | Civilians wounded at Obo
@ compensation | aid | USD | families | UN |  | UN payment for each family
@ gov_soldiers | killed | people | government soldiers | Obo |  | Government soldiers killed at Obo
@ mourners | participants | people | mourners | Lusaka |  | Mourners at the Lusaka ceremony
@ militia_size | troops | people | militia | Haut-Mbomou |  | Strength of the militia
@ water_days | duration | days | water | UN base Obo |  | Days of water left at the base
@ convoy_attacks | strikes | count | attacks on UN | Central African Republic |  | Attacks on the mission this year
@ un_missing_found | killed | people | missing Zambians | Obo |  | Missing soldiers found dead
@ un_hurt_zm | injured | people | Zambian soldiers | Obo |  | Zambians among the UN wounded
@ zambia_years | duration | days | Zambian contingent | Central African Republic |  | How long Zambia has been in the mission
@ base_cap | other:shelter places | people | UN base Obo | Obo |  | People the base was laid out for
@ attackers_share | share | % | militia | Obo |  | Part of the militia sent to Obo
@ shelter_share | share | % | inhabitants | Obo |  | Part of the town living at the base
@ nepal_died | killed | people | Nepalese soldiers | Bangui |  | Wounded who died a week later
@ shelter_fall | displaced | people | civilians | UN base Obo |  | Fall in the number sheltering
@ warned | duration | days | warning | Obo |  | How long before the base was warned
@ unread | duration | days | helicopter request | Obo |  | How long the request lay unread
@ un_dead_first | killed | people | peacekeepers | Obo |  | Peacekeepers killed in the opening minutes
@ first_min | duration | days | attack | Obo |  | Opening phase of the attack
@ apc_all | equipment | count | UN armoured cars | Obo |  | Armoured cars at the base
@ apc_dead | equipment | count | UN armoured cars | Obo |  | Armoured cars that could not start
@ garrison_min | troops | people | UN base | Central African Republic |  | Fewest troops a base should have
=== Agence Oubangui | 2027-10-05
Attaque à Obo : {at least four|un_dead|total} UN soldiers killed

BANGUI - Gunmen attacked the United Nations base at Obo, in the far south-east of the Central African Republic, before dawn on Tuesday, killing {at least four peacekeepers|un_dead|total} and wounding {eleven|un_hurt|total}, a mission spokeswoman told Agence Oubangui.

The victims are {three Zambians|un_dead_zm|part} and {one Nepalese|un_dead_np|part}, said Vera Lindqvist. {Two soldiers|un_missing|total} have not been found.

{Some 200 fighters|attackers|total} of the Azande Self-Defence League came out of the bush on foot and by motorcycle, according to the sub-prefect. They fired {about fifteen rockets|rockets|total} and fought for {three hours|attack_len|total} at the gate before pulling back. The base holds {160 men|garrison|total}.

In the town, where {12,000 people|obo_pop|total} live, the militia went from door to door in the Muslim quarter. "We've counted {nineteen bodies|civ_dead|total} in the street and there are others," the parish priest, Abbé Gervais, said by satellite phone. {More than 2,000 inhabitants|sheltering|total} had pushed into the UN compound by noon.

Obo lies {1,000 km|distance_bangui|total} from Bangui. {Thirteen peacekeepers|mission_dead_year|total} had been killed in the country this year before Tuesday. In March the same militia was accused of murdering {27 people|zemio_dead|comparison} in Zémio.
=== Zambezi Daily | 2027-10-06
Nation mourns {five sons|un_dead_zm|part}

{Five of our soldiers|un_dead_zm|part} will not come home. The Ministry of Defence confirmed last night that {five members|un_dead_zm|part} of Zambia Battalion 9 fell at Obo, after {two|un_missing_found|part} listed as missing were found dead by the perimeter. A Nepalese sergeant died beside them, bringing to {six|un_dead|total} the blue helmets lost.

{Eight other Zambians|un_hurt_zm|part} are among {the 14 wounded|un_hurt|total}. {Nine|flown_out|part} of those wounded have been flown to Bangui, {two|un_hurt_grave|part} of them in grave condition.

Brigadier Chanda Mwila said the attackers, whom he put at {"not fewer than 350"|attackers|total}, left {32 bodies|attackers_dead|total} round the wire. "Our boys were one platoon at that gate. They held."

Zambia has {920 troops|zambia_troops|total} in the mission. Before this week it had lost {seven|zambia_dead_before|comparison} there in {twelve years|zambia_years|comparison}.

Opposition MPs asked why {two armoured cars|apc_lost|total} were burnt without firing, and why the first helicopter took {eleven hours|wait|total}. The minister replied that {three machines|helis|total} had been sent and that the weather was bad.

Each family is due {$70,000|compensation|each} from the United Nations. A ceremony will be held at Kenneth Kaunda airport on Saturday.
=== United Nations Mission, Bangui | 2027-10-07
Note to correspondents: Obo

1. The Mission confirms the death of {seven peacekeepers|un_dead|total}. One of the wounded died last night in Bangui.
2. {Eighteen|un_hurt|total} peacekeepers were wounded, including lightly. {Four|flown_entebbe|part} have been moved to Entebbe.
3. Our human rights division has so far documented {41 civilian deaths|civ_dead|total}, {12 of them children|civ_kids|part}, and {63 civilians wounded|civ_hurt|total}. {Three government soldiers|gov_soldiers|total} were also killed.
4. {23 assailants|attackers_dead|total} are known to have died. Higher numbers given elsewhere cannot be confirmed.
5. As of this morning {5,400 people|sheltering|total} are under protection at the base, which was laid out for {300|base_cap|target}. Water will last {four days|water_days|total}.
6. {A Rwandan quick reaction force of 180|reinforce|total} reached Obo on Wednesday evening.
7. Reports that {140 rifles|rifles_lost|total} were taken are untrue. {Twenty-two|rifles_lost|total} are unaccounted for.

The Mission recalls that it now operates with {14,100 uniformed personnel|mission_troops|total} against an authorised {17,400|mission_troops|target}, and that {nine bases|bases_closed|total} have been closed since January following reductions of {$140 million|budget_cut|change} in its budget.
=== The Hague Telegraph | 2027-10-10
Analysis: The lesson of Obo is that nobody was coming

A militia of perhaps {a thousand men|militia_size|total} sent {a third of its strength|attackers_share|part} against a UN company whose radios did not work. It lost badly, if the Zambian army's {32 dead|attackers_dead|total} is right; less badly by the mission's own {23|attackers_dead|total}. It nevertheless won. {Seven|un_dead|total} dead Blue Helmets make this the costliest assault on the mission since it was set up, worse than the ambush near Bangassou in May 2017, when {five|bangassou_2017|comparison} died.

The mission used to have {over 17,000|mission_troops|comparison} in uniform. It has {fourteen thousand|mission_troops|total}, {a fifth of them police|police_share|part}, and {34 bases|bases|total} where there were {43|bases|comparison}. It costs {$1.1 billion|budget|total} a year. Obo was to be shut in December.

Of the dead who wear no uniform, less is said. Abbé Gervais's parish list has {58 names|civ_dead|total}. The League's self-styled general says his men killed {"no civilians"|civ_dead|total}, only "mercenaries". {A hundred and ninety houses|houses|total} are ash. {Seven thousand people|sheltering|total} live on a football pitch inside the wire, {more than half|shelter_share|part} the town.

The Security Council condemned it all by {15 votes to none|council_votes|total}. The mission's chief wants {900 more soldiers|asked_more|target}. He will be lucky to keep those he has.
=== Agence Oubangui | 2027-10-14
BANGUI - {Two|nepal_died|increment} more peacekeepers have died of wounds received in last week's attack on Obo, bringing the toll to {nine|un_dead|total}, the UN mission announced on Thursday. Both were Nepalese; the contingent from Kathmandu has thus lost {four|un_dead_np|part} and the Zambians {five|un_dead_zm|part}.

A third night of shooting round the town caused no casualties. The mission said it had arrested {16 men|arrested|total}.

At the camp in the base the number of displaced stood at {6,200|sheltering|total}, {about 800 fewer|shelter_fall|change} than on Sunday, some families having left for South Sudan, where {3,100 arrivals|fled_sudan|total} have been registered at Source Yubo.

The toll among the people of Obo has been revised to {66 dead|civ_dead|total} by the Red Cross. The prosecutor in Bangui spoke of {"a hundred or more"|civ_dead|total}; the UN holds to {47|civ_dead|total}.

The mission has now been attacked {26 times|convoy_attacks|total} in 2027. {Twenty-two|mission_dead_year|total} of its members have been killed this year and {more than 190|mission_dead_all|total} since its beginnings in 2014, through hostile acts.
=== Zambezi Daily | 2027-10-24
Inquiry: base was warned {six hours|warned|total} before

A UN board of inquiry has found that the commander at Obo knew of the coming assault {six hours|warned|total} ahead, and that his request for helicopters lay unread for {four|unread|total} of them.

The board's confidential summary, seen by the Daily, puts the attackers at {between 220 and 260|attackers|total}, well below the {350|attackers|total} given by our army. It accepts {29 dead|attackers_dead|total} among them. {Nine peacekeepers|un_dead|total} were killed and {21|un_hurt|total} wounded, it says; {six|un_dead_first|part} of the nine fell in the first {twenty minutes|first_min|period}, when a rocket pierced the guardhouse.

Of {five armoured vehicles|apc_all|total} in the base {three|apc_dead|part} could not be started. {Three|apc_lost|total} were destroyed in the end, not {two|apc_lost|total}. {Nineteen rifles|rifles_lost|total} are gone.

It blames nobody by name. It recommends that no base be held by {fewer than 200|garrison_min|target} troops. Obo had {143|garrison|total} that night.

{Forty thousand people|mourners|total} lined Great East Road for the coffins on the 9th. Yesterday in parliament the minister was asked whether the battalion, now {870 strong|zambia_troops|total}, would be withdrawn. "We don't run," he said.

At Obo {4,900 displaced|sheltering|total} remain.
