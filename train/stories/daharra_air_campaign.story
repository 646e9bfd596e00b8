# Air campaign of the Northern Pact alliance against Daharra (invented): sorties, strikes and rival counts of civilian dead
@ civ_dead | killed | people | civilians | Daharra | key | Civilians killed by the air campaign
@ sorties | other:sorties flown | count | Northern Pact | Daharra | key | Sorties flown since the campaign began
@ strike_sorties | strikes | count | Northern Pact | Daharra | key | Strike sorties since the campaign began
@ sorties_day | other:sorties flown | count | Northern Pact | Daharra | key | Sorties flown in a day
@ market_dead | killed | people | civilians | Suq Amal | key | Killed at the Suq Amal market
@ tanks_hit | equipment_lost | count | Daharran army | Daharra | key | Daharran tanks destroyed from the air
@ aircraft | equipment | count | Northern Pact | Daharra | key | Allied aircraft in the campaign
@ civ_named | killed | people | civilians | Daharra |  | Civilian dead identified by name
@ civ_children | killed | people | children | Daharra |  | Children among the civilian dead
@ civ_hurt | injured | people | civilians | Daharra |  | Civilians injured by the campaign
@ market_hurt | injured | people | civilians | Suq Amal |  | Hurt at the Suq Amal market
@ market_women | killed | people | women and children | Suq Amal |  | Women and children among the market dead
@ market_bombs | strikes | count | bombs | Suq Amal |  | Bombs that hit the market
@ strike_day | strikes | count | Northern Pact | Daharra |  | Strike sorties in a day
@ missiles_first | strikes | count | cruise missiles | Daharra |  | Cruise missiles fired the first night
@ radars | equipment_lost | count | radars | Daharra |  | Air-defence radars destroyed
@ planes_lost | equipment_lost | count | Northern Pact | Daharra |  | Allied aircraft lost
@ claim_planes | equipment_lost | count | Northern Pact | Daharra |  | Allied aircraft Daharra claims downed
@ drones_lost | equipment_lost | count | drones | Daharra |  | Allied drones lost
@ members | other:member states | count | Northern Pact | Daharra |  | Pact members in the campaign
@ members_bomb | other:member states | count | Northern Pact | Daharra |  | Pact members that drop bombs
@ members_all | other:member states | count | Northern Pact | Pact |  | Members of the Northern Pact
@ army_dead | killed | people | soldiers | Daharra |  | Daharran soldiers killed from the air
@ sahr_dead | killed | people | protesters | Sahr |  | Protesters killed in Sahr in spring
@ friendly | killed | people | rebels | Wadi Kessim |  | Rebels killed by an allied mistake
@ cost_day | cost | EUR | campaign | Valmark |  | Daily cost of the campaign
@ cost_all | cost | EUR | campaign | Valmark |  | Cost of the campaign to Valmark
@ bomb_price | cost | EUR | guided bomb | Valmark |  | Price of a guided bomb
@ precise | share | % | bombs | Daharra |  | Share of guided bombs
@ aborted | share | % | strikes | Daharra |  | Share of strikes called off
@ incidents | strikes | count | strikes | Daharra |  | Strikes with civilian dead under review
@ credible | strikes | count | strikes | Daharra |  | Strikes with civilian dead found credible
@ pact_admit_no | other:inquiries | count | Northern Pact | Daharra |  | Inquiries the Pact has opened
@ days | duration | days | campaign | Daharra |  | How long the campaign has lasted
@ mandate | duration | days | mandate | Pact council |  | Length of the extended mandate
@ hospital_beds | other:hospital beds | count | hospital | Madun |  | Beds lost when the hospital was hit
@ hospital_dead | killed | people | patients | Madun |  | Killed at Madun hospital
@ bridges | buildings_destroyed | count | bridges | Daharra |  | Bridges destroyed
@ without_power | without_power | people | inhabitants | Madun |  | People without power in Madun
@ refugees | displaced | people | refugees | Daharra |  | Refugees who left Daharra
@ poll_for | share | % | voters | Valmark |  | Voters in favour of the campaign
@ poll_against | share | % | voters | Valmark |  | Voters against the campaign
@ marchers | participants | people | marchers | Valmark |  | Marchers against the campaign
@ kosten_war | other:sorties flown | count | Kosten war | 1997 |  | Sorties of the Kosten campaign
@ kosten_dead | killed | people | civilians | Kosten war |  | Civilian dead of the Kosten campaign
@ front_km | distance | km | rebels | Madun |  | Rebels' distance from the capital
@ tanks_week | equipment_lost | count | Daharran army | Daharra |  | Tanks hit in a week
@ launchers_week | equipment_lost | count | Daharran army | Daharra |  | Rocket launchers hit in a week
@ posts_week | buildings_destroyed | count | command posts | Daharra |  | Command posts hit in a week
@ journalists | participants | people | journalists | Suq Amal |  | Journalists taken to the market
@ valmark_jets | equipment | count | Valmark | Daharra |  | Valmark's jets in the campaign
@ ledger_staff | participants | people | Daharra Ledger | abroad |  | Volunteers of the Ledger
@ ledger_lands | other:countries | count | Daharra Ledger | abroad |  | Countries the volunteers live in
@ ministry_list | killed | people | ministry's list | Daharra |  | Names on the ministry's list
@ list_double | other:double names | count | ministry's list | Daharra |  | Names that occur twice on the list
@ list_soldiers | killed | people | soldiers | ministry's list |  | Soldiers on the ministry's list
@ market_late | killed | people | civilians | Suq Amal |  | Names the Ledger added to the market
@ wedding_dead | killed | people | wedding guests | Ras Tafil |  | Killed at the Ras Tafil wedding
@ apology | duration | days | Northern Pact | Wadi Kessim |  | Time until apology to the rebels
@ apology_market | duration | days | Northern Pact | Suq Amal |  | Time until apology for the market
@ crew_saved | rescued | people | jet crew | Northern Pact |  | Crew of the lost jet rescued
@ early | duration | days | mandate | Pact council |  | How early the mandate was ended
@ ministry_factor | change_rate | % | ministry's count | Daharra |  | Factor by which the ministry inflated
=== Northern Pact Operations Centre | 2013-05-29
Operation Steady Lantern: weekly update

Period covered: 22 to 28 May. All times local.

Sorties since 3 May: {2,640|sorties|total}
Strike sorties since 3 May: {1,018|strike_sorties|total}
Sorties on 28 May: {141|sorties_day|period}
Strike sorties on 28 May: {52|strike_day|period}
Aircraft assigned: {96|aircraft|total}
Nations taking part: {9|members|part} (of {16 in the Pact|members_all|total})

Key hits in the week: {17 tanks|tanks_week|period}, {6 rocket launchers|launchers_week|period}, {3 command posts|posts_week|period}. This brings destroyed main battle tanks to {58|tanks_hit|total} and radars to {29|radars|total}. The {73 cruise missiles|missiles_first|period} of the opening night had already blinded the northern sector.

Losses: {no aircraft|planes_lost|total}; {two drones|drones_lost|total}, by accident.

Civilian harm. The Centre has {no confirmed report of civilian deaths|civ_dead|total} caused by its strikes. {Ninety-seven per cent|precise|part} of the bombs dropped so far have been guided. {One mission in eight|aborted|part} was broken off because people were seen near the target. {Two incidents|incidents|total} put forward by outside groups are under review.

The regime's forces killed {at least 740 protesters|sahr_dead|comparison} at Sahr before the Pact acted.
=== Euro-Maghreb Television | 2013-06-07
Market strike: {"at least 37 dead"|market_dead|period}

Anchor: Thank you for joining us. The Daharran health ministry says {37 people|market_dead|period} were killed this morning when {two bombs|market_bombs|period} struck the Suq Amal market in the coastal town of Madun West. The Northern Pact, on day 36 of its air campaign, says it hit a missile lorry. Our reporter Salma Kadri is in Madun. Salma?

Kadri: I was taken there by officials at noon, with {some twenty other journalists|journalists|total}. I counted {sixteen bodies|market_dead|period} myself under blankets, I can't vouch for the rest. Staff at the hospital spoke of {60 wounded|market_hurt|period}. I saw no lorry, but the middle of the square had been swept.

Anchor: How does it fit into the wider picture?

Kadri: The ministry claims {612 civilian deaths|civ_dead|total} since 3 May. Activists of the Daharra Ledger, who are no friends of the government, list {143|civ_dead|total}, {nearly all with names|civ_named|part}. The Pact: {none|civ_dead|total}. It says yesterday was its busiest day, {163 flights|sorties_day|period}, of which {60|strike_day|period} were attacks.

Anchor: And the military side?

Kadri: The government never gives its own dead. It does say it has brought down {five planes|claim_planes|total}. One hears {zero|planes_lost|total} from the Pact.
=== The Valmark Post | 2013-06-09
{Thirty thousand|marchers|total} say stop as doubts over air war grow

VALMARK CITY - The defence minister, Karin Aalto, said yesterday she "deeply regretted" the deaths at Suq Amal, the first civilian fatalities that any Pact government has acknowledged, but declined to give a number. Daharra has raised the market's toll to {44|market_dead|period}, {29 of them women and children|market_women|part}; the Ledger, which spoke to gravediggers, has {31|market_dead|period}.

{Thirty thousand people|marchers|total} by the organisers' count, {12,000|marchers|total} by that of the police, marched past her office. In an Insight poll {44 per cent|poll_for|total} still back the campaign, against {47|poll_against|total} who don't. A month ago it was {58|poll_for|total} to {31|poll_against|total}.

Valmark, one of {five countries|members_bomb|part} whose jets drop bombs, has {18|valmark_jets|part} of the {104 aircraft|aircraft|total} now engaged. It spends {€1.4 million a day|cost_day|each} and had spent {€49 million|cost_all|total} by Friday. A single guided bomb costs {€62,000|bomb_price|each}.

For that the Pact can show {3,900 sorties|sorties|total}, {1,500 of them strikes|strike_sorties|part}, and, it reckons, {91 wrecked tanks|tanks_hit|total}. An analyst here, shown the same film, would grant {sixty|tanks_hit|total}. The rebels, {88 km|front_km|total} from Madun in May, are now {61|front_km|total} away.
=== Daharra Ledger | 2013-06-20
What we know of the dead, {seven weeks|days|total} on

We're {nine volunteers|ledger_staff|total} in {four countries|ledger_lands|total}. We enter a name when a relative, a grave or a hospital paper confirms it.

Civilians killed by Pact aircraft, 3 May to 19 June: {218|civ_dead|total}. Identified by name: {187|civ_named|part}. Children: {54|civ_children|part}. Injured: {over 500|civ_hurt|total}.

The ministry's number for the same weeks is {856|civ_dead|total}. We asked for its list and were given {a list of 402|ministry_list|total}, on which {39 names|list_double|part} occur twice and {at least 70|list_soldiers|part} belong to soldiers. The UN's inquiry speaks of {"about 160"|civ_dead|total}, and tells us that it's behind.

The worst events: Suq Amal, 7 June, {33 dead|market_dead|period} (we've added {two|market_late|increment}). The hospital annex at Madun, 15 June, {12 dead|hospital_dead|period}, and {80 beds|hospital_beds|period} gone. A wedding at Ras Tafil, {19 dead|wedding_dead|period}, which nobody has claimed.

We also list, apart from these, {14 rebels|friendly|period} struck by mistake in Wadi Kessim on the 11th. The Pact says {13|friendly|period}; it apologised within {five hours|apology|total}. For the market it took {two days|apology_market|total}. For the wedding we are still waiting.

Of {41 strikes|incidents|total} that we referred to the Pact it has opened inquiries into {six|pact_admit_no|part}.
=== International Wire Service | 2013-07-05
UN report: Pact raids killed {at least 231 civilians|civ_dead|total} in Daharra

GENEVA, July 5 (IWS) - Air strikes by the Northern Pact have killed {at least 231 civilians|civ_dead|total} in Daharra in {two months|days|total}, U.N. investigators said on Friday, {63 of them children|civ_children|part}.

The commission found {22 strikes|credible|total} with credible evidence of civilian deaths. It called the bombing of Suq Amal market on June 7, in which {35 people|market_dead|period} died, "a grave failure of verification". A Pact spokesman said its own review put the market dead at {no more than 20|market_dead|period} and civilian deaths overall at {31|civ_dead|total}.

Daharra's health ministry says {1,108 civilians|civ_dead|total} have been killed and {4,700|civ_hurt|total} wounded. The activist Daharra Ledger, whose work the commission praised, has {284|civ_dead|total}.

The Pact has flown {7,350 sorties|sorties|total}, {2,790|strike_sorties|part} to strike, Brig. Gen. Tom Ekdahl told reporters. The tempo has slackened, with {97|sorties_day|period} flown on Thursday, {31|strike_day|period} of them attacks. {One jet|planes_lost|total} was lost on June 27 through engine failure; {both crew|crew_saved|total} were picked up. Daharra claims to have shot down {eleven|claim_planes|total}.

{Some 190,000 people|refugees|total} have left the country. In Madun {400,000|without_power|total} have no power.
=== The Valmark Post | 2013-08-18
Over, after {107 days|days|total}: the ledger of a clean war

The last patrol landed at Holmsund on Saturday at dusk. The Pact's council, which in June had extended the mandate by {90 days|mandate|target}, ended it {a fortnight early|early|change}, with the rebels in Madun and the old president across the border.

In numbers: {11,240 sorties|sorties|total}; {4,060 strike sorties|strike_sorties|total}; at the peak {122 aircraft|aircraft|total} from {ten nations|members|total}; {163 tanks|tanks_hit|total}, by the Pact's closing claim, and {47 bridges|bridges|total}. Valmark's bill: {€151 million|cost_all|total}. In the Kosten war of 1997 it took {38,000 sorties|kosten_war|comparison}, and {some 500 civilians|kosten_dead|comparison} died.

How many died this time? The fallen government's ministry went out at {1,312|civ_dead|total}. A clerk who kept its list, found at his desk by our reporter, says that he was ordered to {multiply by three|ministry_factor|change}. The Daharra Ledger closes at {347|civ_dead|total}, of whom {309|civ_named|part} have names. The UN will publish in the autumn; an official says it will be {"nearer 300 than 400"|civ_dead|total}. The Pact's lawyers stay at {58|civ_dead|total}.

Of Daharran soldiers killed from the air there's no count. General Ekdahl's guess was {two to three thousand|army_dead|total}.

At Suq Amal the stone has {36 names|market_dead|period}.
