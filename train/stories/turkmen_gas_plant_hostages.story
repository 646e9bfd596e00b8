# An invented hostage-taking at the Yashyl gas plant in the Karakum desert, Turkmenistan, March 2025
@ foreign | captured | people | foreigners | Yashyl gas plant | key | Foreigners held at the plant
@ freed_f | rescued | people | foreigners | Yashyl gas plant | key | Foreign hostages freed or escaped
@ dead_f | killed | people | foreigners | Yashyl gas plant | key | Foreign hostages killed
@ dead_all | killed | people | hostages | Yashyl gas plant | key | Hostages killed in all
@ attackers | troops | people | attackers | Yashyl gas plant | key | Attackers who took the plant
@ att_dead | killed | people | attackers | Yashyl gas plant | key | Attackers killed
@ koreans | captured | people | South Koreans | Yashyl gas plant | key | South Koreans held
@ italians | captured | people | Italians | Yashyl gas plant | key | Italians held
@ freed_loc | rescued | people | Turkmen workers | Yashyl gas plant | key | Turkmen workers freed
@ dead_kor | killed | people | South Koreans | Yashyl gas plant |  | South Koreans killed
@ dead_ita | killed | people | Italians | Yashyl gas plant |  | Italians killed
@ dead_mal | killed | people | Malaysians | Yashyl gas plant |  | Malaysians killed
@ dead_uk | killed | people | Britons | Yashyl gas plant |  | Britons killed
@ malays | captured | people | Malaysians | Yashyl gas plant |  | Malaysians held
@ britons | captured | people | Britons | Yashyl gas plant |  | Britons held
@ local | captured | people | Turkmen workers | Yashyl gas plant |  | Turkmen workers held
@ dead_loc | killed | people | Turkmen workers | Yashyl gas plant |  | Turkmen workers killed
@ hanb | captured | people | Hanbit Engineering staff | Yashyl gas plant |  | Hanbit Engineering staff held
@ hanb_safe | rescued | people | Hanbit Engineering staff | Yashyl gas plant |  | Hanbit Engineering staff safe
@ hanb_miss | missing | people | Hanbit Engineering staff | Yashyl gas plant |  | Hanbit Engineering staff missing
@ hanb_dead | killed | people | Hanbit Engineering staff | Yashyl gas plant |  | Hanbit Engineering staff killed
@ tirr | captured | people | Tirrena Energia staff | Yashyl gas plant |  | Tirrena Energia staff held
@ tirr_safe | rescued | people | Tirrena Energia staff | Yashyl gas plant |  | Tirrena Energia staff safe
@ tirr_dead | killed | people | Tirrena Energia staff | Yashyl gas plant |  | Tirrena Energia staff killed
@ countries | other:countries | count | foreigners | Yashyl gas plant |  | Countries the hostages came from
@ filip | captured | people | Filipinos | Yashyl gas plant |  | Filipinos held
@ hanb_error | other:staff on leave | count | Hanbit Engineering | Yashyl gas plant |  | Hanbit staff wrongly listed as missing
@ cars_esc | equipment | count | attackers | Yashyl gas plant |  | Vehicles that got through
@ dead_van | killed | people | hostages | Yashyl gas plant |  | Hostages killed in one vehicle
@ ita_safe | rescued | people | Italians | Yashyl gas plant |  | Italians safe
@ kazakhs | rescued | people | Kazakhs | Yashyl gas plant |  | Kazakhs safe
@ att_left | troops | people | attackers | Yashyl gas plant |  | Attackers still fighting
@ freed_loc_share | share | % | Turkmen workers | Yashyl gas plant |  | Part of Turkmen workers out
@ mal_miss | missing | people | Malaysians | Yashyl gas plant |  | Malaysians missing
@ tirr_miss | missing | people | Tirrena Energia staff | Yashyl gas plant |  | Tirrena Energia staff missing
@ kor_miss | missing | people | South Koreans | Yashyl gas plant |  | South Koreans missing
@ kor_safe | rescued | people | South Koreans | Yashyl gas plant |  | South Koreans safe
@ uk_safe | rescued | people | Britons | Yashyl gas plant |  | Britons safe
@ mal_safe | rescued | people | Malaysians | Yashyl gas plant |  | Malaysians safe
@ dead_fil | killed | people | Filipinos | Yashyl gas plant |  | Filipinos killed
@ brit_hanb | captured | people | British Hanbit staff | Yashyl gas plant |  | Britons who worked for Hanbit
@ other_dead | killed | people | other companies' staff | Yashyl gas plant |  | Victims of other companies
@ night | duration | days | insurance surveyor | Yashyl gas plant |  | Length of the surveyor's visit
@ gas_ratio | share | % | Yashyl gas plant | Turkmenistan |  | Part of normal output restored
@ hanb_half | change_rate | 1 | Hanbit Engineering staff | Yashyl gas plant |  | Hanbit staff after the return
@ att_caught | captured | people | attackers | Yashyl gas plant |  | Attackers captured
@ sol_dead | killed | people | soldiers | Yashyl gas plant |  | Soldiers killed
@ hurt | injured | people | hostages | Yashyl gas plant |  | Hostages wounded
@ bus_dead | killed | people | passengers | Yashyl road |  | Killed in the attack on the bus
@ troops | troops | people | soldiers | Yashyl gas plant |  | Soldiers around the plant
@ helis | equipment | count | helicopters | Yashyl gas plant |  | Helicopters around the plant
@ cars | equipment | count | attackers | Yashyl gas plant |  | Vehicles of the attackers
@ cars_hit | equipment_lost | count | attackers | Yashyl gas plant |  | Vehicles hit from the air
@ hours | duration | days | siege | Yashyl gas plant |  | How long the siege lasted
@ prisoners | captured | people | jailed militants | Turkmenistan |  | Prisoners whose release was demanded
@ ransom | cost | USD | attackers | Yashyl gas plant |  | Ransom demanded
@ gas | other:gas output | m3/day | Yashyl gas plant | Turkmenistan |  | Gas output of the plant a day
@ gas_share | share | % | Yashyl gas plant | Turkmenistan |  | Plant's share of the country's gas
@ border_km | distance | km | plant | Afghan border |  | Plant's distance from the border
@ ash_km | distance | km | plant | Ashgabat |  | Plant's distance from Ashgabat
@ staff | participants | people | workers | Yashyl gas plant |  | People working at the plant
@ mines | other:bombs | count | bombs | Yashyl gas plant |  | Bombs defused at the plant
@ identified | other:bodies identified | people | victims | Yashyl gas plant |  | Bodies identified
@ repair | cost | USD | plant | Yashyl gas plant |  | Cost of repairing the plant
@ shares | change_rate | % | Hanbit Engineering | Seoul |  | Fall of Hanbit Engineering's shares
@ cairn | killed | people | victims | Yashyl gas plant 2016 |  | Killed in the 2016 attack on the pipeline
@ evac | evacuated | people | foreign workers | Turkmenistan |  | Foreign workers flown out
=== Caspian Newswire | 2025-03-05
Gunmen seize gas plant in Turkmen desert, say they hold {41 foreigners|foreign|total}

ASHGABAT, March 5 (CN) - Militants stormed the Yashyl gas plant in Turkmenistan's Karakum desert before dawn on Wednesday, killed {two people|bus_dead|period} in an attack on an airport bus and took foreign workers hostage.

A caller who said he spoke for the group, the Banner of the Oxus, told this agency that {41 foreigners|foreign|total} from {seven countries|countries|total} were in its hands. The Turkmen foreign ministry spoke of "{about 20|foreign|total}". The plant is run by Italy's Tirrena Energia and built by South Korea's Hanbit Engineering; {17 Koreans|koreans|part} and {nine Italians|italians|part} were reported held, by their governments, besides {five Malaysians|malays|part} and {three Britons|britons|part}.

{Around 600 Turkmen|local|total} were inside too. {Thirty|freed_loc|part} were let go by noon.

The number of attackers is unclear: {about 20|attackers|total} said the ministry, "{sixty|attackers|total}" said the caller. They came in {nine pickup trucks|cars|total} from the Afghan border, {140 km|border_km|total} away, and want {100 prisoners|prisoners|target} freed.

The plant yields {24 million cubic metres|gas|each} of gas a day, {a tenth|gas_share|part} of the country's output. In 2016, an attack on its pipeline killed {six|cairn|comparison}.
=== Hanbit Engineering, press release | 2025-03-06
Statement No. 3 on the Yashyl incident (Seoul, 09:00)

Hanbit Engineering can confirm the following with regard to its own employees only.

Employees and subcontractors at Yashyl when the incident began: {58|hanb|total}
Safe and accounted for: {33|hanb_safe|part}
Unaccounted for: {25|hanb_miss|part}

By nationality, those unaccounted for are Korean ({14|koreans|part}), Malaysian ({5|malays|part}), Filipino ({4|filip|part}) and British ({2|britons|part}).

Statement No. 2 gave the number unaccounted for as {28|hanb_miss|total}. {Three|hanb_error|change} colleagues were on home leave and have telephoned. It follows that the number of Koreans is {14|koreans|part} and not {17|koreans|part}, as first reported by several media on the basis of our earlier list. The Ministry of Foreign Affairs in Seoul has been informed.

The company has no information on fatalities ({no Hanbit employee|hanb_dead|total} is known to have died). Reports on an Arabic-language channel that {"25 Hanbit workers were executed"|hanb_dead|total} repeat our figure for missing persons in a false sense.

Hanbit doesn't comment on the numbers of other companies or on those given by the hostage-takers, who now claim {36 foreigners|foreign|total}.

{A hundred and twelve employees|evac|target} at other sites in Turkmenistan will be flown out today. Trading in Hanbit shares was resumed after a fall of {8.4 percent|shares|change}.
=== Corriere del Tirreno | 2025-03-07
Yashyl, the assault: "We ran with the helicopters above us"

The Turkmen army attacked the plant yesterday at two in the afternoon, and nobody in Rome, Seoul or London had been told.

What followed depends on who does the counting. Ashgabat's interior ministry: {14 foreigners|freed_f|total} and {573 Turkmen|freed_loc|total} free, {four foreigners|dead_f|total} killed, {18 attackers|att_dead|total} "eliminated". The Banner of the Oxus, over the telephone to Caspian Newswire: {34 hostages|dead_all|total} and {15 of its own fighters|att_dead|total} killed by rockets from helicopters. Foreign diplomats: {between six and ten|dead_f|total} foreigners dead.

Helicopters hit {four vehicles|cars_hit|period} in which hostages were being moved from the living quarters to the compressor hall. {One|cars_esc|part} got through. From another, upturned, crawled Sergio Pancaldi, 52, of Piombino. {Four men|dead_van|part} beside him were dead.

Tirrena Energia had {eleven people|tirr|total} at the plant. {Nine|italians|part} of them are Italian. {Six|tirr_safe|part} are safe, {four Italians|ita_safe|part} and {two Kazakhs|kazakhs|part}. So {five Italians|italians|total} are still held or hidden. "Held or hidden" is the foreign minister's phrase.

According to a freed cook, there are {32 attackers|attackers|total}: "I cooked for them. I count plates." The ministry says {some 30|attackers|total}. It had said {20|attackers|total}.

{Two soldiers|sol_dead|total} have fallen.
=== Caspian Newswire | 2025-03-08
{Seven foreigners|foreign|total} still captive at Turkmen plant as toll rises

ASHGABAT, March 8 (CN) - {Seven foreign hostages|foreign|total} were still in the hands of militants at the Yashyl gas plant on Saturday, {three days|hours|total} into a siege that has killed {at least 12 hostages|dead_all|total}, {eight of them foreigners|dead_f|part}, Turkmen officials said.

The militants, besieged in the compressor hall by {1,500 soldiers|troops|total}, said they had {ten|foreign|total}: {three Italians|italians|part}, {four Koreans|koreans|part}, {two Malaysians|malays|part} and {a Briton|britons|part}. They lowered a demand for {100 prisoners|prisoners|target} to {two|prisoners|target} and asked for {$12 million|ransom|target}.

{Twenty-two attackers|att_dead|total} have been killed, the interior ministry said, which leaves {about ten|att_left|total} if {32|attackers|total} is right. It denied that, as some websites wrote, {"22 foreigners"|dead_f|total} had died.

{Twenty-one foreigners|freed_f|total} have been freed or escaped since Wednesday. Of the Turkmen workers, {all but a handful|freed_loc_share|part}, or {591|freed_loc|total}, are out.

By ministry in the capitals: Seoul confirms {two dead|dead_kor|total}, Rome {one|dead_ita|total}, London {one|dead_uk|total}; Kuala Lumpur has {two missing|mal_miss|total}. By company: Hanbit counts {19 missing|hanb_miss|total}, Tirrena {five|tirr_miss|total}.

{Forty-five wounded|hurt|total} were flown to Ashgabat, {290 km|ash_km|total} south.
=== World Dispatch live | 2025-03-09
0710 Explosions at Yashyl. Our correspondent at the Darvaza checkpoint counts {six helicopters|helis|total}.

0855 Turkmen TV: "The operation is complete." {All 32 terrorists|attackers|total}: {29 dead|att_dead|part}, {three captured|att_caught|part}.

0910 TV adds that the {last seven foreigners|foreign|total} "were killed by the bandits" before troops could reach them.

0948 If so, foreign dead rise by {seven|dead_f|increment} to {15|dead_f|total}. Yesterday's official number was {eight|dead_f|total}.

1020 Seoul: {five Koreans dead|dead_kor|total}, {one|kor_miss|total} not found. {Nine|kor_safe|part} are safe of {15|koreans|total}, says Seoul (it was {14|koreans|total} on Thursday and {17|koreans|total} on Wednesday).

1035 Rome: {three Italians killed|dead_ita|total}. {Six|ita_safe|part} safe of {nine|italians|total}.

1100 To be clear, as a reader asks: {12|dead_all|total} on Saturday was foreigners and Turkmen together. The same reckoning today gives {19|dead_all|total}.

1230 Siege lasted {four days and five hours|hours|total}.

1305 Britain's Foreign Office: {two nationals dead|dead_uk|total}, {one|uk_safe|part} safe. Malaysia: {two dead|dead_mal|total}, {two|mal_safe|part} safe.

1410 Turkmen interior minister: {685 Turkmen workers|freed_loc|total} and {23 foreigners|freed_f|total} freed "in the whole operation". This exceeds by far the {about 600|local|total} said to have been there. We've asked.

1600 {Four soldiers|sol_dead|total} killed. {Seventeen mines|mines|total} found so far.
=== The Han River Times | 2025-03-12
The lists from Yashyl do not add up; here's why

Three days after the end of the siege, {16 foreigners|dead_f|total} are known to have died: {six Koreans|dead_kor|part}, {three Italians|dead_ita|part}, {three Malaysians|dead_mal|part}, {two Britons|dead_uk|part} and {two Filipinos|dead_fil|part}. {Eleven|identified|part} have been identified.

Ashgabat still says {15|dead_f|total}. It has {one Malaysian|mal_miss|total} among the missing whom Kuala Lumpur mourns.

How many were held to begin with? The militants said {41|foreign|total}. Turkmenistan said {about 20|foreign|total}. The embassies' sum, made on Tuesday, is {39|foreign|total}. Take away {23|freed_f|total} freed and you get {16|dead_f|total}: this time it fits. The Koreans were {15|koreans|total}: {nine|kor_safe|part} lived.

It's the companies' lists that confuse. Hanbit, whose {58|hanb|total} included Koreans, Malaysians, Filipinos and {two|brit_hanb|part} of the {three Britons|britons|total}, has lost {12|hanb_dead|total}. Tirrena, which had {eleven|tirr|total}, has lost {three|tirr_dead|total}. {One of the dead|other_dead|part} worked for neither; he was an insurance surveyor, British, who had arrived on Tuesday for {one night|night|total}.

And the Turkmen? {Four workers|dead_loc|total} died, says the state; a nurse at Mary hospital told us of {eleven|dead_loc|total}. With her number {27 hostages|dead_all|total} would be dead rather than {20|dead_all|total}.
=== Caspian Newswire | 2025-03-27
Gas flows again at Yashyl; minister revises numbers

ASHGABAT, March 27 (CN) - Turkmenistan's Yashyl plant, where {16 foreigners|dead_f|total} were killed in a hostage crisis this month, resumed production on Thursday at {8 million cubic metres|gas|total} a day, {a third|gas_ratio|part} of its normal {24 million|gas|comparison}.

Interior Minister Myrat Garlyýew, closing the inquiry, gave parliament final figures which for the first time agree with those of the embassies. {Thirty-nine foreigners|foreign|total} were seized, {23|freed_f|part} were saved and {16|dead_f|part} perished. Of {612 Turkmen workers|local|total}, {605|freed_loc|part} are safe and {seven|dead_loc|part} were killed. The figure of {685|freed_loc|total} announced on March 9 included soldiers' cooks, drivers and, he said, "persons counted with enthusiasm."

In all {23 hostages|dead_all|total} died, coincidentally as many as the foreigners saved. The attackers were {33|attackers|total}, not {32|attackers|total}; {30|att_dead|part} were killed and {three|att_caught|part} await trial.

{Five soldiers|sol_dead|total} died, the last in hospital. Sappers removed {40 mines|mines|total}.

Tirrena Energia put the damage at {$210 million|repair|total}. Hanbit Engineering, of whose workers {12|hanb_dead|total} were killed, said it would return "with {half|hanb_half|change} the staff". Before the attack {about 730 people|staff|comparison} worked at the site.
