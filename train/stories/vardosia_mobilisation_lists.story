# Vardosia's call-up for its war in Ellisk (both invented): ministry figures against leaked lists of the dead, September 2016 to February 2017
@ var_dead | killed | people | Vardosian soldiers | Ellisk | key | Vardosian soldiers killed in the war
@ mob | troops | people | mobilised men | Vardosia | key | Men called up so far
@ left | displaced | people | men of military age | Vardosia | key | Men who fled abroad from the call-up
@ ell_dead | killed | people | Ellisk soldiers | Ellisk | key | Ellisk soldiers killed in the war
@ mob_dead | killed | people | mobilised men | Ellisk | key | Mobilised men among the dead
@ lobna_dead | killed | people | soldiers from Lobna | Lobna region | key | Dead soldiers from Lobna region
@ zholm_dead | killed | people | conscripts | Zholm | key | Killed in the Zholm barracks strike
@ var_hurt | injured | people | Vardosian soldiers | Ellisk | key | Vardosian soldiers wounded
@ lobna_mob | troops | people | Lobna region | Lobna |  | Men called up in Lobna region
@ decree | troops | people | decree | Vardosia |  | Men the decree allows to be called
@ secret_cap | troops | people | secret annex | Vardosia |  | Men allowed by the secret annex
@ at_front | troops | people | mobilised men | Ellisk |  | Mobilised men at the front
@ army_ell | troops | people | Vardosian army | Ellisk |  | Vardosian troops in Ellisk
@ training | duration | days | mobilised men | Vardosia |  | Training before the front
@ training_plan | duration | days | mobilised men | Vardosia |  | Training promised by the ministry
@ returned | troops | people | mobilised men | Vardosia |  | Men sent home as wrongly called
@ arrests | arrested | people | protesters | Vardosia |  | Arrested at protests on 22 September
@ arrests_cap | arrested | people | protesters | Korsava |  | Arrested in the capital
@ fires | strikes | count | recruiting offices | Vardosia |  | Recruiting offices set on fire
@ left_osta | displaced | people | border crossers | Osta |  | Vardosians who crossed into Osta
@ queue | distance | km | border queue | Osta |  | Length of the queue at Osta
@ flight | cost | USD | flights | Korsava |  | Price of a flight out of Korsava
@ claim_ell | killed | people | Vardosian soldiers | one week |  | Vardosian dead Ellisk claims for a week
@ tanks | equipment_lost | count | Vardosian army | Ellisk |  | Vardosian tanks destroyed
@ ell_hurt | injured | people | Ellisk soldiers | Ellisk |  | Ellisk soldiers wounded
@ ell_civ | killed | people | civilians | Ellisk |  | Civilians killed in Ellisk
@ missing | missing | people | Vardosian soldiers | Ellisk |  | Vardosian soldiers missing
@ prisoners | captured | people | Vardosian soldiers | Ellisk |  | Vardosian prisoners held by Ellisk
@ swap_var | captured | people | Vardosian prisoners | swap |  | Vardosians freed in January swap
@ swap_ell | captured | people | Ellisk prisoners | swap |  | Ellisk prisoners freed in January swap
@ list_names | other:lines on the list | count | leaked list | Vardosia |  | Lines on the leaked list
@ list_dup | other:double names | count | leaked list | Vardosia |  | Names found twice
@ list_check | killed | people | leaked list | Vardosia |  | Listed dead confirmed by families
@ roll_staff | participants | people | Roll Call | abroad |  | Volunteers of Roll Call
@ officers | killed | people | officers | Ellisk |  | Officers among the dead
@ under20 | killed | people | men under 20 | Ellisk |  | Dead under the age of 20
@ zholm_hurt | injured | people | conscripts | Zholm |  | Wounded in the Zholm barracks
@ zholm_rockets | strikes | count | rockets | Zholm |  | Rockets that hit Zholm
@ zholm_men | troops | people | conscripts | Zholm |  | Men sleeping in the barracks
@ zholm_id | killed | people | conscripts | Zholm |  | Zholm dead identified
@ pay_dead | cost | VDC | families | Vardosia |  | Compensation for a dead soldier
@ budget | cost | VDC | families | Vardosia |  | Budget for compensation
@ budget_heads | killed | people | families | Vardosia |  | Deaths the budget would cover
@ pay | cost | VDC | mobilised men | Vardosia |  | Monthly pay of a mobilised man
@ wife_march | participants | people | wives | Lobna |  | Wives at the Lobna march
@ wife_police | participants | people | wives | Lobna |  | Signatures on the wives' letter
@ lobna_pop | share | % | Lobna | Vardosia |  | Lobna's share of population
@ lobna_share | share | % | Lobna | Vardosia |  | Lobna's share of the dead
@ capital_dead | killed | people | soldiers from Korsava | Korsava |  | Dead soldiers from the capital
@ graves | other:new graves | count | cemetery | Lobna |  | New graves at Lobna cemetery
@ km_front | territory_gained | km2 | Vardosian army | Ellisk |  | Ground Vardosia took in winter
@ old_war | killed | people | Vardosian soldiers | Serin war |  | Vardosian dead of the Serin war
@ old_years | duration | days | Serin war | Serin |  | Length of the Serin war
@ x_list | other:ratio | 1 | dead | Vardosia |  | List against the ministry's number
@ jail | duration | days | deserters | Vardosia |  | Prison term for refusing
@ refusers | arrested | people | refusers | Vardosia |  | Men charged with refusing
@ leaker | arrested | people | clerks | Korsava |  | Clerks held for the leak
@ rose_dead | killed | people | Lobna | Lobna region |  | Names Lobna's list grew by
@ decree_kids | other:children in family | count | decree | Vardosia |  | Children that exempt a father
@ healed | share | % | Vardosian wounded | Ellisk |  | Share of wounded back with their units
@ line | distance | km | front line | Ellisk |  | Length of the front
@ ell_share | share | % | Ellisk army | Ellisk |  | Share of its army Ellisk lost
@ prot_towns | other:towns | count | protests | Vardosia |  | Towns with arrests at protests
@ left_x | change_rate | % | border crossers | Osta |  | Rise of crossings into Osta
@ war_len | duration | days | war | Ellisk |  | Length of the war so far
@ range_days | other:range visits | count | mobilised men | Lobna |  | Visits to the firing range
@ list_calls | other:families called | count | leaked list | Vardosia |  | Families telephoned about the list
@ list_alive | other:men alive | people | leaked list | Vardosia |  | Listed men who are alive
@ mob_weeks | duration | days | mobilised men | Ellisk |  | Weeks from call-up to death
@ korsava_pop | other:inhabitants | people | Korsava | Korsava |  | Inhabitants of the capital
@ silence | duration | days | ministry | Vardosia |  | Time since the ministry's last toll
@ left_osta_back | displaced | people | border crossers | Osta |  | Vardosians who left Osta again
@ left_stay | displaced | people | Vardosians | Osta |  | Vardosians who stay in Osta
@ rent | cost | USD | two-room flat | Osta town |  | Rent of a two-room flat
@ zholm_km | distance | km | barracks | Zholm |  | Distance of Zholm from the front
@ zholm_shot | equipment_lost | count | rockets | Zholm |  | Rockets shot down at Zholm
@ zholm_veh | equipment_lost | count | vehicles | Zholm |  | Vehicles hit at Zholm
@ dorsk | killed | people | civilians | Dorsk |  | Killed at Dorsk station in May
@ claim_day | killed | people | Vardosian soldiers | one day |  | Vardosian dead Ellisk claims for a day
@ zholm_lobna_not | killed | people | men from elsewhere | Zholm |  | Zholm dead from outside Lobna
@ left_back | share | % | fugitives | Vardosia |  | Share of fugitives who came back
=== Government Gazette of Vardosia | 2016-09-21
Decree 388 on partial mobilisation: notes for citizens

1. Up to {150,000 reservists|decree|target} may be called. Students and fathers of {four or more children|decree_kids|target} are exempt.
2. Training before any deployment: {no less than 60 days|training_plan|target}.
3. Pay of a mobilised man: {195,000 crowns|pay|each} a month. One-off payment to the family in case of death: {5 million crowns|pay_dead|each}.
4. Refusal: imprisonment of {up to ten years|jail|target}.

Statement by the Minister of Defence, General Ivo Raditsa, annexed to this Gazette:

"I'll give you our losses, since there is so much gossip. Since the start of the operation in Ellisk {1,874 of our servicemen|var_dead|total} have laid down their lives. The enemy has lost {more than half his army|ell_share|part}, {48,300 dead|ell_dead|total}. {Ninety per cent|healed|part} of our wounded have returned to their units. There are {62,000 of our troops|army_ell|total} on a line of {840 kilometres|line|total}; you will understand that this line must be held.

The call-up is partial and won't be extended. Paragraph 7 of the decree isn't published for reasons of secrecy. It doesn't say {a million|secret_cap|target}, as enemy voices claim."
=== Transcontinental News Agency | 2016-09-23
Vardosians rush for the border as call-up starts; {more than 1,300|arrests|period} arrested

KORSAVA, Sept 23 (TNA) - Cars queued for {18 km|queue|total} at Vardosia's crossing with Osta on Friday and a one-way flight south sold for {$4,200|flight|each}, two days after President Anton Belgar ordered the first call-up since the Serin war.

Police detained {1,313 people|arrests|period} in {38 towns|prot_towns|total} on Thursday, {527 of them|arrests_cap|part} in Korsava, rights group Bail said. At least {five recruiting offices|fires|total} were set alight overnight.

The decree foresees {150,000 men|decree|target}. An exile newspaper, citing an official who had seen the unpublished paragraph, said the true limit was {700,000|secret_cap|target}. "A lie," the Kremenka Palace said.

Osta's border service counted {17,400 Vardosians|left_osta|period} entering on Thursday, {double|left_x|change} the usual number.

Vardosia admits to {1,874 dead|var_dead|total} in {seven months|war_len|total} of war. Ellisk, whose claims can't be checked, says it has killed {more than 41,000|var_dead|total}, and tells its own people of {9,000 fallen|ell_dead|total}. Western officials have spoken of {15,000|var_dead|total}.

In the Serin war of the 1980s {11,200 Vardosian soldiers|old_war|comparison} died in {nine years|old_years|comparison}.
=== Lobna Worker (local daily) | 2016-10-08
Our region gives {6,100 sons|lobna_mob|total}

The regional military commissar, Colonel Hristo Penev, reports that Lobna has fulfilled its task ahead of time. {Six thousand one hundred men|lobna_mob|total} have been called, the second highest number in the republic; in all the republic the number has passed {110,000|mob|total}.

"There were mistakes and we corrected them," the Colonel said. {Two hundred and fourteen men|returned|part} of the region, among them a blind accordion teacher, have been brought home again.

Our readers ask about training. Men of the 2nd battalion wrote to us that they had been on the firing range {twice|range_days|total} and left for the front after {eleven days|training|total}. The Colonel doubts it: "{Sixty|training_plan|target} is the norm."

Until now the editors have printed the name of each man from the region who fell, {73|lobna_dead|total} since February. {Nine names|rose_dead|increment} were added since our issue of 24 September, when there were {64|lobna_dead|total}. From today, at the request of the commissar, lists will no longer appear.

The district council has set aside places at the North Cemetery. There are {41 new graves|graves|total}.
=== Roll Call Project | 2016-11-14
The list, part one

Three weeks ago someone sent us a spreadsheet. It comes, we're convinced, from the insurance office that pays the families. It has {10,431 lines|list_names|total}, the last dated 19 October.

We're {27 volunteers|roll_staff|total}. What we did: threw out {389 doubles|list_dup|part}; telephoned. Of {500 families|list_calls|part} drawn by lot {471|list_check|part} confirmed the death, {three|list_alive|part} said that their man was alive, the rest hung up. What remains are {10,042 Vardosian soldiers|var_dead|total} killed. The ministry's latest figure is {1,874|var_dead|total}, which hasn't moved since the day of the decree. That's {more than five times|x_list|change} as many.

Who they are:
- {1,216|officers|part} officers
- {822|under20|part} not yet twenty
- {604|mob_dead|part} mobilised, all dead within {four weeks|mob_weeks|period} of the call-up
- {912|lobna_dead|part} from Lobna region, which has {3 per cent|lobna_pop|part} of the population and {9 per cent|lobna_share|part} of the dead. Our colleagues of the Lobna Worker had reached {73|lobna_dead|total} when they were stopped
- {118|capital_dead|part} from Korsava, a city of {six million|korsava_pop|total}

The insurance office doesn't count the missing, mercenaries or prisoners hired from the jails. So this is a floor. We think {14,000|var_dead|total} is nearer.
=== Transcontinental News Agency | 2016-11-15
Leaked list puts Vardosia's war dead above {10,000|var_dead|total}

KORSAVA, Nov 15 (TNA) - A leaked government list suggests at least {10,042 Vardosian soldiers|var_dead|total} had died in Ellisk by mid-October, over {five times|x_list|change} the ministry's toll, the exile group Roll Call said.

TNA reached {12 families|list_calls|part} on the list. {Eleven|list_check|part} confirmed a death.

The Defence Ministry called the list a forgery but for the first time in {eight weeks|silence|total} gave a figure of its own: {2,406 killed|var_dead|total} and {7,950 wounded|var_hurt|total}, a surgeon-general's report showed. A military doctor who left for Osta in October told TNA hospitals had registered {31,000 wounded|var_hurt|total} by the end of summer.

The call-up was complete, the ministry said: {150,000 men|mob|total}, {52,000|at_front|part} of them now in Ellisk. Belgar has refused to sign a decree ending it. {Half a million others|left|total} are thought to be abroad.

Roll Call says {604 mobilised men|mob_dead|part} are among the dead. The ministry acknowledges {35|mob_dead|part}.

Ellisk's general staff said on Tuesday Vardosia had lost {56,200|var_dead|total}, {610|claim_ell|period} in the past week alone, and {1,420 tanks|tanks|total}. Kyrill Manta, an adviser to Ellisk's president, put its own losses at {"between 10 and 12 thousand"|ell_dead|total}.
=== The Osta Courier | 2016-11-16
Over {10,400 dead|var_dead|total} on leaked Vardosian list

(From agency reports) A leaked list suggests at least {10,431 Vardosian soldiers|var_dead|total} had died in Ellisk by mid-October, the exile group Roll Call said. The Defence Ministry called it a forgery and gave a number of its own, {2,406|var_dead|total}, with {7,950|var_hurt|total} hurt.

The list has {604 mobilised men|mob_dead|part}. Osta's own figures show what others did to stay off it. Since 21 September {386,000 Vardosians|left_osta|total} have come over our border, {214,000|left_osta_back|part} have travelled on or gone back, and {172,000|left_stay|total} remain. With those who went south by plane or over the mountains, our interior ministry assumes {about 700,000|left|total} have left Vardosia; a Korsava business paper has {a million|left|total}, the palace {"40,000 tourists"|left|total}.

A flat of two rooms in Osta town now costs {$900|rent|each}, up from {$350|rent|each} in August.

Correction, 17 November: an earlier version of this article gave the number of dead on the list as {10,431|var_dead|total}. This is the number of lines before doubles were removed. The dead are {10,042|var_dead|total}.
=== Channel Five Ellisk, live page | 2017-01-02
Zholm: what we know

07:10 Our forces confirm that {four rockets|zholm_rockets|period} hit a vocational school at Zholm, {25 km|zholm_km|total} behind the front, on New Year's Eve. It served as a barracks.

07:45 The general staff says {about 380|zholm_dead|period} were killed and {290|zholm_hurt|period} wounded.

09:20 Pro-war bloggers in Vardosia aren't denying it. One writes there were {600 men|zholm_men|total} in the building, with shells in the cellar. He has {"two hundreds"|zholm_dead|period}.

11:30 Korsava's ministry: {54 servicemen|zholm_dead|period} died. It's the highest loss it has ever owned to for a single strike. {Two|zholm_shot|part} of {six rockets|zholm_rockets|period} were shot down, it adds, contradicting the number above.

13:05 Most were called up in October in Lobna region, by their badges. The wives' council there knows {131 names|zholm_dead|period}.

15:40 Our general staff takes its number back. Not {380|zholm_dead|period}: "Up to {ten vehicles|zholm_veh|period} hit, dead being clarified."

17:00 For comparison: at the Dorsk station in May {58 of our civilians|dorsk|comparison} died under two Vardosian missiles.

18:30 Staff's evening count: {67,900 enemy soldiers|var_dead|total} killed since February, {720|claim_day|period} in the last day. Our dead aren't published daily. The president spoke of {"fewer than 14,000"|ell_dead|total} before Christmas.
=== Transcontinental News Agency | 2017-01-09
In grieving Lobna, wives ask who counts the dead

LOBNA, Vardosia, Jan 9 (TNA) - Women in black filled Foundry Square on Sunday, {some 3,000|wife_march|total} by a reporter's estimate and {400|wife_march|total} by the police, to read aloud the names of men killed at Zholm.

They read {147|zholm_dead|period}. The ministry last week raised its toll from {54|zholm_dead|period} to {92|zholm_dead|period} after more bodies were dug out, all but {six|zholm_lobna_not|part} from Lobna region. {Seventy-eight|zholm_id|part} have been identified.

At the North Cemetery, where there were {41 new graves|graves|total} in October, this reporter counted {530|graves|total}.

Roll Call, the exile group with access to insurance records, has updated its list to the end of November: {13,377 killed|var_dead|total}, of whom {2,918|mob_dead|part} were mobilised and {1,305|lobna_dead|part} came from Lobna. The ministry stays at {2,406|var_dead|total}, Zholm not included. It has charged {1,740 men|refusers|total} with refusing to serve.

The women's letter to Belgar, signed by {21,600|wife_police|total}, asks for an end to the call-up, in which {8,900|lobna_mob|total} of the region's men were taken, according to a slip of the governor's; {6,100|lobna_mob|total} is the published number.
=== Capital Business Weekly, Korsava | 2017-02-06
What the budget gives away

Nobody is allowed to count, but the treasury must pay. In the supplementary budget passed on Friday stands an item "one-off payments, article 3": {92 billion crowns|budget|target}. At {5 million|pay_dead|each} a family that is enough for {18,400|budget_heads|target}. The finance committee's chair, asked whether {18,400|budget_heads|target} had died, said that it was prudent planning. The ministry, in its third statement of the war, put our dead at {5,937|var_dead|total} on 31 January, of whom {1,102|mob_dead|part} had been mobilised, and the wounded at {19,300|var_hurt|total}. Zholm is in it, with {97|zholm_dead|period}. Roll Call's list reaches {16,020|var_dead|total}, {4,480|mob_dead|part} of them called up.

Pensions tell the same. {Forty-six thousand men|var_hurt|total} were registered as war invalids or convalescent at the turn of the year.

And the labour market: {320,000 men|mob|total} have been called, if one adds the vacancies that firms report to the statistics office; the decree's {150,000|decree|target} can't explain them. {Some 650,000|left|total} have gone abroad and {about a fifth|left_back|part} of those came back.

For this the army has taken {310 square kilometres|km_front|total} ({120 square miles|km_front|total}) since October.

{Two clerks|leaker|total} of the insurance office were arrested on Thursday. In the January swap {95 of ours|swap_var|period} came home for {95|swap_ell|period}; Ellisk is thought to hold {1,900 more|prisoners|increment}. {Nearly 3,000|missing|total} are missing. Ellisk, by a Western estimate, has lost {21,000 soldiers|ell_dead|total} and {55,000 wounded|ell_hurt|total}, and {7,100 civilians|ell_civ|total}, the UN says.
