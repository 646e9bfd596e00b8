# The invented Corvane Federation doubles fuel prices in January 2023; protests, shootings and arrests in Dolmar, Ustra and the oil town of Pechen, until the price is cut in March
@ price_petrol | cost | crown per litre | petrol | Corvane Federation | key | Price of a litre of petrol
@ price_lpg | cost | crown per litre | bottled gas | Corvane Federation | key | Price of a litre of bottled gas
@ price_bus | cost | crown | bus ticket | Dolmar | | Price of a bus ticket in Dolmar
@ dead | killed | people | unrest | Corvane Federation | key | People killed in the unrest, both sides
@ dead_ustra | killed | people | protesters | Ustra | key | People killed in Ustra
@ dead_pechen | killed | people | oil workers | Pechen | key | People killed in Pechen
@ dead_police | killed | people | police | Corvane Federation | key | Police and guardsmen killed
@ dead_dolmar | killed | people | protesters | Dolmar | | People killed in Dolmar
@ dead_kids | killed | people | minors | Corvane Federation | | Minors killed
@ injured | injured | people | civilians | Corvane Federation | | Civilians injured
@ inj_police | injured | people | police | Corvane Federation | | Police injured
@ arrested | arrested | people | protesters | Corvane Federation | key | People arrested
@ arr_night | arrested | people | protesters | Corvane Federation | | Arrests in one night
@ held | arrested | people | prisoners | Corvane Federation | | Still in prison
@ freed | arrested | people | prisoners | Corvane Federation | | Prisoners set free
@ crowd_dolmar | participants | people | protesters | Dolmar | | Crowd on Union Square, Dolmar, January 14
@ crowd_women | participants | people | women | Dolmar | | Women's march in Dolmar, February 12
@ cities | other:towns | count | towns | Corvane Federation | | Towns with protests
@ troops | troops | people | National Guard | Corvane Federation | | Guardsmen sent to the towns
@ strike | participants | people | oil workers | Pechen | key | Oil workers on strike
@ output | flow_rate | L/day | oil fields | Pechen | key | Oil output of Pechen
@ output_fed | flow_rate | L/day | oil fields | Corvane Federation | | Oil output of the Federation
@ output_fall | change_rate | % | oil fields | Pechen | | Fall of Pechen's output
@ subsidy | cost | crown | fuel subsidy | Corvane Federation | | Yearly cost of the fuel subsidy
@ sub_share | share | % | fuel subsidy | Corvane Federation | | Subsidy as part of the budget
@ inflation | change_rate | % | consumer prices | Corvane Federation | | Inflation
@ wage | revenue | crown | average wage | Corvane Federation | | Monthly average wage
@ wage_rise | change_rate | % | pay | Pechen | | Pay rise for oil workers
@ pumps | other:filling stations | count | filling stations | Corvane Federation | | Filling stations burnt
@ cars | equipment_lost | count | police cars | Ustra | | Police cars burnt
@ net | duration | days | internet | Corvane Federation | | Time the internet was off
@ net_share | share | % | internet traffic | Corvane Federation | | Internet traffic against normal
@ crown | other:exchange rate | 1 | crown | US dollar | | Crowns to the dollar
@ loss | cost | crown | shops and stations | Corvane Federation | | Damage by the unrest
@ dead_2008 | killed | people | strike of 2008 | Pechen | | Dead of the 2008 strike in Pechen
@ gov_days | duration | days | premier | Dolmar | | Time the premier held office
@ cash | aid | crown | households | Corvane Federation | | Payment to each poor household
@ cash_n | affected | people | households | Corvane Federation | | Households that are paid
@ votes | seats | count | federal assembly | Dolmar | | Votes for the price law
@ court | duration | days | prison terms | Ustra | | Prison terms
@ bullets | other:rounds fired | count | guardsmen | Pechen | | Rounds fired at Pechen
@ lpg_ratio | other:ratio | 1 | bottled gas | Corvane Federation | | New gas price against the old
@ petrol_ratio | other:ratio | 1 | fuel | Corvane Federation | | New fuel price against the old
@ bottles | other:gas bottles | count | bottles | Ustra | | Bottles of a woman in the queue
@ ustra_dist | distance | km | Ustra | Dolmar | | Distance of Ustra from Dolmar
@ witnesses | participants | people | witnesses | Dolmar | | Witnesses of the first bottle
@ price_halden | cost | crown per litre | petrol | Halden | | Price of petrol in Halden
@ unrest_days | duration | days | unrest | Corvane Federation | | Days of protest at the first count
@ pechen_share | share | % | oil | Pechen | | Pechen's part of the oil
@ dead_rioters | killed | people | protesters | Corvane Federation | | Protesters killed, by the ministry
@ dead_other | killed | people | unrest | other towns | | Killed in other towns
@ dead_acc | killed | people | road accident | Corvane Federation | | Road dead counted by mistake
@ pechen_crowd | participants | people | oil workers | Pechen | | Crowd at the refinery gate
@ curfew | other:towns | count | towns | Corvane Federation | | Towns under curfew
@ shoot_time | duration | days | guardsmen | Pechen | | Length of the shooting
@ count_ratio | other:ratio | 1 | toll | Corvane Federation | | Ministry toll against the exiles'
@ held_ustra | arrested | people | prisoners | Ustra stadium | | Prisoners in Ustra's stadium
@ dead_wrong | killed | people | exiles' list | Corvane Federation | | Names struck off the exiles' list
@ crowd_ratio | other:ratio | 1 | women | Dolmar | | Women's march against January crowd
@ troops_ratio | other:ratio | 1 | National Guard | Corvane Federation | | Growth of the guardsmen
@ recover | duration | days | oil fields | Pechen | | Time to restore the output
@ officers | participants | people | officers | Pechen | | Officers the judge names
@ protest_len | duration | days | unrest | Corvane Federation | | Length of the unrest
@ output_gap | flow_rate | L/day | oil fields | Pechen | | Gap to the best day
=== Halden News Service | 2023-01-05
Corvane {doubles|petrol_ratio|change} fuel prices overnight; queues at the pumps

DOLMAR, Jan 5 (HNS) - The Corvane Federation raised the price of petrol to {22 crowns a litre|price_petrol|each} from {11|price_petrol|each} at midnight, ending a subsidy that the government says it can no longer pay for.

Bottled gas, with which most Corvanians cook and many drive, went up to {9.50 crowns|price_lpg|each} from {4|price_lpg|each}.

Premier Ilya Dragan told the federal assembly that cheap fuel cost {61 billion crowns a year|subsidy|total}, {14 per cent|sub_share|total} of the budget. A dollar buys {about 38 crowns|crown|each}. Poor households, {1.9 million|cash_n|target} of them, are to get {600 crowns|cash|each} a month.

In Dolmar, the capital, bus fares rose by evening to {8 crowns|price_bus|each}. The average wage is {9,200|wage|each} a month, statistics show, and prices were rising {17 per cent|inflation|total} a year before this.

"It's {more than double|lpg_ratio|change} for my stove," said Vera Anton, queueing with {two bottles|bottles|total} outside a depot in Ustra, {340 km|ustra_dist|total} to the east. "Who counted us?"

The trade unions called for a protest on Union Square on January 14. When the Federation last touched the price, in 2008, a strike at the oil town of Pechen ended with {16 dead|dead_2008|comparison}.
=== Dolmar Courant | 2023-01-15
{A hundred thousand|crowd_dolmar|total} on Union Square, or {twenty-five|crowd_dolmar|total}

The police say {25,000|crowd_dolmar|total}. The unions say {120,000|crowd_dolmar|total}. Our own reckoning from the roof of the Metropole, with a grid and a pair of field glasses, is {sixty to seventy thousand|crowd_dolmar|total}; and there were crowds in {eleven other towns|cities|total}.

Until dusk it was a fair. Then, according to {four witnesses|witnesses|total}, somebody threw a bottle, and the mounted police rode. {One man|dead_dolmar|total} is dead, a retired crane driver. {Seventy-six people|injured|total} were hurt, and {31 policemen|inj_police|total}. {Two hundred and twelve|arr_night|period} slept in the cells.

From Ustra there is worse news, and less of it, because the internet has been off since Saturday noon. A priest reached by landline says that the National Guard fired near the gas depot and that {three|dead_ustra|total} were killed. The governor says {none|dead_ustra|total}.

The premier won't give way. The law passed with {181 votes|votes|total}, he said; {twenty-two crowns|price_petrol|each} is still the lowest price in the region. (It isn't. In Halden a litre costs the equivalent of {19|price_halden|comparison}.)

He is sending {4,000 guardsmen|troops|target} to the towns.
=== Halden News Service | 2023-01-19
At least {17|dead|total} dead in Corvane fuel unrest, oil town on strike

DOLMAR, Jan 19 (HNS) - {Seventeen people|dead|total} have been killed in {five days|unrest_days|total} of protest over fuel prices in the Corvane Federation, the interior ministry said on Thursday, its first count. {Three of them|dead_police|part} were members of the security forces.

The ministry put the dead of Ustra, the worst-hit town, at {nine|dead_ustra|part}. A doctor there said that the morgue had taken {22 bodies|dead_ustra|total}, all with bullet wounds. {Two people|dead_dolmar|part} were killed in the capital.

{Some 1,150|arrested|total} have been arrested across the country, {340 in the night|arr_night|period} to Thursday alone. {Forty-one filling stations|pumps|total} were burnt, as were {26 police cars|cars|total} in Ustra.

At Pechen, source of {two thirds|pechen_share|part} of the Federation's oil, {7,500 workers|strike|total} put down their tools, the union said. The company, Corvane Oil, spoke of {fewer than 3,000|strike|total}. Output there has fallen to {310,000 barrels a day|output|total} from {420,000|output|total}.

Premier Ilya Dragan {doubled|troops_ratio|change} the guardsmen in the towns to {8,000|troops|total}. Internet traffic was at {6 per cent|net_share|total} of its usual level, a monitor said.

In the 2008 strike in Pechen {16 workers|dead_2008|comparison} died.
=== Corvane Federation, Ministry of the Interior | 2023-01-24
COMMUNIQUE ON THE SITUATION AS OF 24 JANUARY, 08:00

Killed, total: {29|dead|total}
Police and National Guard: {5|dead_police|part}
Persons taking part in riots: {24|dead_rioters|part}
By place: Ustra {13|dead_ustra|part}, Pechen {10|dead_pechen|part}, Dolmar {2|dead_dolmar|part}, other {4|dead_other|part}
Injured, police and guard: {188|inj_police|total}
Detained: {2,046|arrested|total}, of whom released after questioning: {617|freed|part}
Filling stations burnt: {58|pumps|total}
Damage: {3.4 billion crowns|loss|total}

The number of {seventeen killed|dead|total} issued on 19 January contained {two persons|dead_acc|part} who had died in a road accident, and should have read {fifteen|dead|total}.

On 22 January at Pechen a group of {some 400|pechen_crowd|total}, many of them drunk, attacked the refinery gate. The guard fired in the air and then, its lives in danger, at the legs. {Ten persons|dead_pechen|part} died. Claims of {"sixty dead"|dead_pechen|total} are an invention of foreign services.

The strike at Pechen has no legal basis. {2,200 workers|strike|total} are absent.

The internet will be restored when calm is. The curfew begins at 22:00 in {14 towns|curfew|total}.
=== Radio Free Corvane (in exile) | 2023-01-25
The Pechen massacre: what we know

Workers who crossed into Halden last night carry a list. It has {47 names|dead_pechen|total} on it, {three of them|dead_kids|part} boys under eighteen, sons of strikers who had brought soup. All were killed, the workers say, before the refinery gate on Sunday evening in {less than ten minutes|shoot_time|total}. The ministry admits {ten|dead_pechen|total}.

A nurse at the company clinic, in a voice message: "We have {33 dead|dead_pechen|total} in the laundry. I don't know how many went to Ustra."

For the whole country our network, which works with parish registers, counts {at least 112 killed|dead|total}, of them {52|dead_ustra|part} in Ustra. {Six policemen|dead_police|part} died, one by a comrade's bullet. The regime's {29|dead|total} is {a quarter|count_ratio|change} of the truth.

{Over 5,000|arrested|total} are behind bars. In Ustra the stadium holds {900|held_ustra|part}.

The strike holds. At Pechen {9,000 of 11,000|strike|part} stay at home, says its committee. And the oil shows it: {190,000 barrels|output|total} on Tuesday against {420,000|output|comparison} on an ordinary day, a drop of {55 per cent|output_fall|change}. They want the old price for petrol, {11 crowns|price_petrol|target}, and {40 per cent|wage_rise|target} more pay.
=== The Marchmont Review | 2023-02-14
Why Corvane burns

Cheap petrol was the one thing the Federation gave its people, and they knew its price. At {11 crowns|price_petrol|comparison}, or {29 American cents|price_petrol|comparison}, a litre cost less than water. The subsidy swallowed {sixty billion|subsidy|total} a year by the premier's account and {48 billion|subsidy|total} by that of the audit office, whose head has since resigned. Dragan's error was to take it away in one night, in winter, with the stove fuel: gas rose from {4 crowns|price_lpg|comparison} to {nine and a half|price_lpg|each}.

How many have died for that? The interior ministry, which revises upwards on Tuesdays, has {41|dead|total}. Amity International has checked {96 deaths|dead|total} name by name, {38|dead_pechen|part} in Pechen and {44|dead_ustra|part} in Ustra. The exiles' radio, which lowered its count from {112|dead|total} to {109|dead|total} when {three "dead" men|dead_wrong|part} rang up, isn't far off. Of police and guards all agree on {six|dead_police|part}.

On Sunday {some 30,000 women|crowd_women|total} marched in Dolmar, beating pots. It was {less than half|crowd_ratio|change} of the crowd of January, which I'd put at {70,000|crowd_dolmar|comparison}. Nobody shot.

The crown, {38|crown|comparison} to the dollar before, is at {47|crown|each}; inflation runs at {26 per cent|inflation|total}. Pechen's wells give {205,000 barrels|output|total}. A state can lose such a siege.
=== Halden News Service | 2023-03-03
Corvane cuts fuel price, premier quits

DOLMAR, March 3 (HNS) - The Corvane Federation cut petrol to {15 crowns a litre|price_petrol|each} from {22|price_petrol|each} on Friday and gas to {5.50 crowns|price_lpg|each}, hours after Premier Ilya Dragan resigned, {19 months|gov_days|total} into his term, over protests in which {dozens of people|dead|total} were killed.

His successor, Milena Sorokan, said that {1,300 prisoners|freed|total} would go free at once and that she would ask a judge to examine the deaths at Pechen. {Another 480|held|total} accused of arson will be tried.

The new price costs the treasury {34 billion crowns|subsidy|target} a year.

At Pechen the strike committee told its {8,000 members|strike|total} to return on Monday, for a pay rise of {22 per cent|wage_rise|total}. Corvane Oil said output, at {215,000 barrels a day|output|total} now, would need {six weeks|recover|target} to reach {400,000|output|target}. The whole Federation pumps {520,000|output_fed|total}, {down from 640,000|output_fed|total}.

The official death toll stands at {43|dead|total}, including {six security men|dead_police|part}. Amity International says {98|dead|total}, after confirming {two more deaths|dead|increment} in Ustra.

The internet is back after {48 days|net|total}.
=== Dolmar Courant | 2023-05-20
Judge finds {41|dead_pechen|total} died at the Pechen gate

So it wasn't {ten|dead_pechen|total}. Judge Aron Velt, whose report was read to the assembly on Friday, found that {forty-one people|dead_pechen|total} were shot dead before the refinery on January 22, {four|dead_kids|part} of them under eighteen. He names {three officers|officers|total}. Guardsmen fired {630 rounds|bullets|total}, none at legs, in {seven minutes|shoot_time|total}.

He didn't examine Ustra. There, the town council has put {46 names|dead_ustra|total} on a stone; the ministry's last figure was {19|dead_ustra|total}. Add Dolmar's {two|dead_dolmar|part}, the {six police|dead_police|part} and {five|dead_other|part} elsewhere, and the Federation lost {a hundred people|dead|total} in {seven weeks|protest_len|total}. Amity has {98|dead|total}.

Of {5,300 people|arrested|total} arrested, by the prosecutor's new sum, {212|held|part} are still held. Courts in Ustra have given terms of {two to six years|court|total}.

And what of the price? It is {15 crowns|price_petrol|each}. Mrs Sorokan's ministers think of {17|price_petrol|target} by autumn. They speak of it very softly. Oil is back: Pechen made {395,000 barrels|output|total} on Thursday, {8,000 short|output_gap|change} of its best day this year. The bus is {six crowns|price_bus|each}.
