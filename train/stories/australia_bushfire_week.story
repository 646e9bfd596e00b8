# A week of bushfires across southern Australia in January 2012, told state by state
@ dead | killed | people | bushfires | Australia | key | People killed in the fires nationwide
@ dead_vic | killed | people | bushfires | Victoria | key | People killed in Victoria
@ dead_sa | killed | people | bushfires | South Australia | key | People killed in South Australia
@ dead_notvic | killed | people | bushfires | outside Victoria | | People killed outside Victoria
@ dead_nsw | killed | people | bushfires | New South Wales | key | People killed in New South Wales
@ dead_wa | killed | people | bushfires | Western Australia | | People killed in Western Australia
@ dead_other | killed | people | bushfires | NSW, Tasmania, Western Australia | | Killed in the three other states
@ dead_redesdale | killed | people | bushfires | Redesdale | key | People killed in Redesdale
@ missing | missing | people | residents | Victoria | key | People missing in Victoria
@ homes_vic | buildings_destroyed | count | homes | Victoria | key | Homes destroyed in Victoria
@ homes_sa | buildings_destroyed | count | homes | South Australia | key | Homes destroyed in South Australia
@ homes_tas | buildings_destroyed | count | homes | Tasmania | key | Homes destroyed in Tasmania
@ homes_wa | buildings_destroyed | count | homes | Western Australia | key | Homes destroyed in Western Australia
@ homes_nsw | buildings_destroyed | count | homes | New South Wales | | Homes destroyed in New South Wales
@ homes_other | buildings_destroyed | count | homes | NSW, Tasmania, Western Australia | | Homes destroyed in three other states
@ fires_nsw | other:fires burning | count | bushfires | New South Wales | key | Fires burning in New South Wales
@ fires_nsw_out | other:fires burning | count | bushfires | New South Wales | | Fires out of control, New South Wales
@ area_vic | area_burned | ha | bushfires | Victoria | key | Area burned in Victoria
@ appeal | aid | AUD | Red Cross appeal | Australia | key | Money given to the Red Cross appeal
@ crews | troops | people | firefighters | southern Australia | | Firefighters at work
@ alert_fail | share | % | telephone warnings | Victoria | key | Share of phone warnings not delivered
@ shelter_heathcote | evacuated | people | residents | Heathcote | | People sheltering at Heathcote oval
@ temp_vic | temperature | degC | heatwave | Victoria | | Temperature in Victoria
@ temp_adelaide | temperature | degC | heatwave | Adelaide | | Record temperature in Adelaide
@ petrie | duration | days | resident | Heathcote | | Time a resident had to leave
@ dead_2009 | killed | people | Black Saturday | Victoria | | Killed on Black Saturday 2009
@ homes_2009 | buildings_destroyed | count | Black Saturday | Victoria | | Homes destroyed on Black Saturday
@ dead_1983 | killed | people | Ash Wednesday | Victoria and South Australia | | Killed on Ash Wednesday 1983
@ blenheim | buildings_damaged | count | scrub fire | Blenheim | | Houses damaged near Blenheim
@ front | distance | km | Heathcote fire | Victoria | | Length of the Heathcote fire front
@ power_vic | without_power | people | homes | Victoria | | Homes without power in Victoria
@ insurer | change_rate | % | Southern Mutual shares | Australia | | One-day fall of Southern Mutual shares
@ insurer_week | change_rate | % | Southern Mutual shares | Australia | | Weekly fall of Southern Mutual shares
@ aid_fed | aid | AUD | federal government | Australia | | Federal aid promised to survivors
@ appeal_span | duration | days | Red Cross appeal | Australia | | Time the appeal had run
@ sheep | killed | count | sheep | Victoria | | Sheep lost by one farmer
@ homeless | displaced | people | residents | Victoria | | People made homeless
@ detectives | troops | people | detectives | Redesdale | | Detectives on the Redesdale fire
@ us_crews | troops | people | American specialists | Melbourne | | American fire specialists sent
@ costigan | duration | days | Costigan family | Heathcote | | Time the Costigans lived there
@ evac_wa | evacuated | people | residents | Bridgetown | | People evacuated from Bridgetown
@ pop_redesdale | participants | people | residents | Redesdale | | Residents of Redesdale
@ alert_cost | cost | AUD | alert system | Victoria | | Cost of the phone alert system
@ cars | equipment | count | cars | Bendigo | | Cars heading for Bendigo
@ insured | cost | AUD | insurers | Australia | | Expected cost to insurers
@ claims | other:insurance claims | count | insurers | Australia | | Insurance claims received
@ livestock | killed | count | sheep and cattle | Victoria | | Sheep and cattle thought dead
@ commission_gap | duration | days | royal commission | Victoria | | Time between two royal commissions
@ wine | cost | AUD | wine exporters | Clare Valley | | Loss of Clare Valley wine exporters
@ service | participants | people | mourners | Bendigo | | People at the stadium service
@ torch | participants | people | firefighters | Bendigo | | Firefighters walking at the service
@ hosp_burns | hospitalized | people | burn patients | Melbourne | | Burn patients treated in Melbourne
@ pupils_redesdale | participants | people | pupils | Redesdale | key | Pupils of Redesdale school
@ leaving | participants | people | families | Redesdale | | Redesdale school families not returning
@ greece | killed | people | fires of 2007 | Greece | | Killed in Greek fires of 2007
@ rebuilt | other:homes rebuilt | count | homes | Victoria | | Homes rebuilt in Victoria
@ jail | duration | days | arson suspect | Victoria | | Time the freed suspect was jailed
@ settlement | cost | AUD | power company | Redesdale | | Settlement offered by power company
@ area_cooma | area_burned | ha | Snowy Mountains fire | Cooma | | Area burned near Cooma
@ supper | participants | people | residents | Redesdale | | People at the anniversary supper
=== British World Radio | 2012-01-21
Australia bushfires: Homes lost as heatwave grips south-east

{At least 30 homes|homes_vic|total} have been destroyed by a bushfire in the Australian state of Victoria, where temperatures have climbed above {45C|temp_vic|total}.

The fire swept into the edge of Heathcote, a town north of Melbourne, on Saturday afternoon. {Hundreds of people|shelter_heathcote|total} took shelter at a football oval and later in a neighbouring town.

{One man|dead_vic|total}, thought to be in his 70s, was found dead in a car. Police said {three other people|missing|total} were missing.

"We had perhaps {ten minutes|petrie|total}," Heathcote resident Lorna Petrie told the BWR. "The sky went black and then it went orange."

Firefighters are also battling blazes in South Australia and New South Wales. In all, {more than 90 fires|fires_nsw|total} are burning in New South Wales, {14|fires_nsw_out|part} of them out of control, the state's Rural Fire Service said. It said conditions were the worst since the summer of 2009.

In South Australia, {five properties|homes_sa|total} were lost near Clare, a wine-growing area. A total fire ban is in place in every district of the state.

The country's Bureau of Meteorology said a cool change would reach Melbourne on Sunday evening, but that the winds ahead of it could make things worse. Adelaide had its hottest day since records began there, with {45.9C|temp_adelaide|total}.

Trains in Melbourne were cancelled after rails buckled. Organisers of the Australian Open tennis tournament closed the roof over the main court, and players on the outer courts wore jackets filled with ice.

Australia's worst bushfires in living memory, on what is known as Black Saturday in February 2009, killed {173 people|dead_2009|comparison} in Victoria and destroyed {more than 2,000 homes|homes_2009|comparison}.

In New Zealand, a scrub fire near Blenheim was brought under control on Saturday. {No houses|blenheim|total} were damaged.
=== Transworld News Agency | 2012-01-22
Australian wildfires kill {at least 14|dead|total}, towns cut off
MELBOURNE, Jan 22 (Transworld) - Wildfires driven by gale-force winds tore through farms and small towns in southern Australia on Sunday, killing {at least 14 people|dead|total} and destroying {more than 200 homes|homes_vic|total} in the state of Victoria alone, police said.

Victoria's police said {12 people|dead_vic|total} had died in the state, {six of them|dead_redesdale|part} in a single house at Redesdale where neighbours had gathered for safety. In South Australia, {two volunteer firefighters|dead_sa|total} were killed near Clare when flames overran their truck.

"Hell has visited central Victoria once again," state Premier Graeme Mulcahy told reporters, struggling to hold back tears. "We expect the number to rise."

{Thousands of firefighters|crews|total}, most of them unpaid volunteers, were on the fire lines. The Country Fire Authority said the biggest blaze, between Heathcote and Kyneton, had a front {40 km (25 miles)|front|total} long and had burned {60,000 hectares|area_vic|total}.

Police were investigating whether some of the fires had been lit on purpose. A 41-year-old man was questioned in Bendigo and released.

Power was cut to {about 50,000 homes|power_vic|total} after a transmission line was switched off. In the town of Daylesford, people who had fled other places slept on the floor of the town hall, with dogs, parrots and in one case a goat.

Experts said the weather was as bad as on Black Saturday in 2009, when {173 people|dead_2009|comparison} died, but that warnings were better this time and more people had left early.

The fires are a political test for the minority government in Canberra, which has been fighting to pass a tax on carbon emissions. Green groups said climate change was making such disasters more common; the opposition said it was no time for politics.

Insurance Group Southern Mutual fell {3.1 percent|insurer|period}. The company said it was too early to count claims.
=== Global News Network | 2012-01-23
Death toll in Australian fires climbs to {37|dead|total}

(GNN) -- Searchers going from farm to farm through blackened countryside found more bodies Monday, raising the number of people killed in Australia's wildfires to {37|dead|total}.

{All but four|dead_notvic|part} of the deaths were in Victoria, where entire streets have vanished in the small town of Redesdale. Police there were putting tape around the ruins of houses and asking residents to stay away.

"It's going to be slow, and it has to be respectful," Deputy Commissioner Helen Stavrou said. {At least 20 people|missing|total} have not been found, she said.

A cool change that came through Sunday night brought some relief, but it also swung the wind around and sent the flames toward towns that thought they had been spared. {Nearly 500 homes|homes_vic|total} have been lost in the state.

In New South Wales, {62 fires|fires_nsw|total} were still burning, including one that threatened the ski resort town of Jindabyne. {No one|dead_nsw|total} has died there. In the island state of Tasmania, a fire destroyed {11 houses|homes_tas|total} near the fishing port of St Helens, and tourists were taken off a beach by boat.

The prime minister, who flew to Bendigo on Monday, told survivors that "the whole country has its arms around you." She promised {10 million Australian dollars|aid_fed|target} for those who have lost everything.

Cricket fans, miners and schoolchildren have been giving money. The Red Cross said its appeal had passed {$4 million|appeal|total} in {a day|appeal_span|period}.

Ken Hargreave, a sheep farmer, stayed to defend his house with a garden hose and wet blankets. The house stood. His {1,400 sheep|sheep|total} did not live.

"I spent this morning shooting them," he said. "I ran out of bullets and had to borrow some."

The fires are the deadliest in Australia since February 2009, when {173 people|dead_2009|comparison} were killed in the Black Saturday disaster, also in Victoria.

In an unrelated event, flooding in the north of Queensland has cut off the town of Normanton.
=== United Press Associates | 2012-01-24
Australia fire victims return to ash; arson suspected

HEATHCOTE, Australia (UPA) - Families were allowed back Tuesday to what remains of their homes in the hills north of Melbourne, and police said they believed one of the fires that killed {44 people|dead|total} was deliberately set.

Victoria state, the worst hit, has {40 deaths|dead_vic|total}. {Nine people|missing|total} are unaccounted for. Officials said some of those listed as missing had turned up safe with relatives.

In Heathcote, chimneys stood alone in rows. Barry and Jean Costigan walked through the place where their kitchen had been and found a teapot, whole.

"{Forty-one years|costigan|total} and a teapot," Jean Costigan said. Then she laughed, and then she had to sit down.

State officials said {612 houses|homes_vic|total} had been destroyed in Victoria. {More than 4,000 people|homeless|total} are homeless, many living in tents on sports fields. Authorities have brought in caravans from beach resorts.

In neighboring South Australia, where {four people|dead_sa|total} have died, firefighters contained the fire in the Clare Valley after rain fell overnight. {Sixty-eight homes|homes_sa|total} and a number of wineries burned there. Winemakers said smoke may have ruined the grapes that are left.

New South Wales counts {23 homes|homes_nsw|total} lost around Yass and Jindabyne, and {no deaths|dead_nsw|total}.

Police have set up a task force of {80 detectives|detectives|total} to look into the Redesdale fire. "Words escape me when I think about somebody doing this," said the state premier, Graeme Mulcahy.

{Thirty-one Americans|us_crews|total}, specialists who worked on California's wildfires, arrived in Melbourne to help. Crews from New Zealand were due Wednesday.

Not all were satisfied with the response. Some residents said telephone warnings reached them after the flames did. Others never got any.

Wildfires are common in Australia in the southern summer. In 1983, fires on a day called Ash Wednesday killed {75 people|dead_1983|comparison} in Victoria and South Australia.
=== British World Radio | 2012-01-25
Australia fires: Western Australia town evacuated

People have been told to leave Bridgetown, in the south-west of Western Australia, as bushfires open a new front on the far side of the country.

The fire there is thought to have been started by sparks from a grinder. {Some 1,700 people|evac_wa|total} have moved to centres in Manjimup and Bunbury, and {17 homes|homes_wa|total} have been destroyed. There are {no reports of any deaths|dead_wa|total} in the state.

Police in Victoria, where most of this week's victims lived, now say {43 people|dead_vic|total} have been confirmed dead there. The national figure is {47|dead|total}.

Search teams have finished their work in Redesdale, where {19 people|dead_redesdale|part} died, more than in any other place. The hamlet had {fewer than 200 residents|pop_redesdale|total}.

The state's Country Fire Authority says the fires have burned {148,000 hectares|area_vic|total} ({366,000 acres|area_vic|total}). {About 3,800 firefighters|crews|total} remain at work.

Questions are being asked about the telephone alert system, set up after the fires of 2009 at a cost of {A$26m|alert_cost|comparison}. Officials admit that {one in three|alert_fail|part} messages sent on Sunday failed to get through, many because mobile phone towers had burned.

Analysis, by our Sydney correspondent:
After Black Saturday in 2009, when {173 people|dead_2009|comparison} died, Australians were told to leave early or not at all. Many did leave. The {thousands of cars|cars|total} heading for Bendigo on Saturday night surely saved many lives. But it is now clear that some of those who died were doing what they had been told: they were on the road. The argument over whether to stay and fight will begin again, and it will be a bitter one.

Smoke from the fires has drifted as far as New Zealand, turning the sun red over Dunedin.

A man of 26 has appeared in court in Bendigo charged with arson.
=== Transworld News Agency | 2012-01-27
Australia fires to cost insurers {A$900 million|insured|target}
SYDNEY, Jan 27 (Transworld) - Wildfires that killed {48 people|dead|total} in southern Australia in the past week will cost insurers {about A$900 million ($955 million)|insured|target}, an industry body said on Friday, as cooler weather let firefighters contain the last big blaze in Victoria.

The Insurance Council of Australia said it had received {5,200 claims|claims|total}. It said the estimate would grow when farmers could reach distant paddocks. {Tens of thousands of|livestock|total} sheep and cattle are thought to have died, along with fences that may take years to put back.

Victoria lost {648 houses|homes_vic|total}, the state government said in what it called a final count, and South Australia {71|homes_sa|total}. Tasmania has {36|homes_tas|total} and Western Australia {17|homes_wa|total}.

Many of the houses in Redesdale and Heathcote had no insurance, the council said. People in country districts often say they cannot afford it since premiums went up after the fires of 2009.

Prime ministerial aides said parliament would meet next week for a day of condolence before turning to the carbon tax. The premier of Victoria, Graeme Mulcahy, announced a royal commission, the second into bushfires in the state in {three years|commission_gap|total}. "If the first one had been enough, we would not be burying these people," he said.

Shares in Southern Mutual, the largest home insurer in the state, have dropped {9 percent|insurer_week|period} this week. Powerline company AusGrid South fell sharply after lawyers said they would bring a claim on behalf of residents of Kyneton, where witnesses saw a fallen cable.

The number of fires burning in New South Wales fell to {18|fires_nsw|total}.

The Red Cross appeal stood at {A$31 million|appeal|total}.

Wheat prices were little changed, as most of the harvest was already in. Wine exporters in the Clare Valley put their loss at {A$22 million|wine|total}.
=== Global News Network | 2012-01-28
Australians mourn fire victims at stadium service

(GNN) -- {More than 20,000 people|service|total} filled a stadium in Bendigo, Australia, on Saturday to remember those who died in a week of wildfires across the country's south.

A choir of children from burned-out schools sang, and {48 firefighters|torch|total}, one for each of the dead, walked in with their helmets under their arms.

"They were our grandparents, our mates, our kids," Victoria Premier Graeme Mulcahy told the crowd. "The youngest had not yet had a birthday."

{Forty-four|dead_vic|part} of the victims were from Victoria and {four|dead_sa|part} from South Australia. Police said Friday they no longer believed anyone was missing. One of {27 people|hosp_burns|total} being treated for burns in Melbourne is still fighting for her life, the Alfred Hospital said.

Fires also burned in New South Wales, Tasmania and Western Australia during the week, destroying {dozens of homes|homes_other|total} but taking {no lives|dead_other|total} there.

The government says it will rebuild every school. That is not a simple promise in Redesdale, where {eight children|pupils_redesdale|total} were enrolled and {three families|leaving|part} have said they will not return.

At a relief center in Kyneton, volunteers were turning away clothes. "We've got enough socks for Belgium," said organizer Margaret Liddy. "What people ask for is a chain saw, and somebody to sit with."

The fires were Australia's deadliest since Black Saturday in 2009, when {173 people|dead_2009|comparison} died, and a royal commission is to study what went wrong. Among the questions are why some phone warnings arrived late and whether power companies should bury their lines, a step they have long said is too expensive.

Donations to the Red Cross have passed {$35 million|appeal|total}. A koala with bandaged paws, photographed drinking from a firefighter's bottle, has become a symbol of the week. Veterinarians said it was eating well.

In Greece, where fires killed {more than 60 people|greece|comparison} in 2007, a church in Zacharo held prayers for the Australians.
=== United Press Associates | 2013-01-22
A year after fires, an Australian town rebuilds more slowly than it hoped

REDESDALE, Australia (UPA) - The new school has a fire bunker under the playground, a sprinkler on the roof and {five pupils|pupils_redesdale|total}.

A year ago Tuesday, wildfire came over the hill behind it and killed {19 people|dead_redesdale|part} in this farming hamlet, the most in any one place in a week of fires that took {48 lives|dead|total} across southern Australia.

Of {650 homes|homes_vic|total} destroyed in Victoria state, {140|rebuilt|part} have been rebuilt, the recovery authority says. Building permits are held up by stricter rules, and builders are scarce. Many people still live in trailers.

"They want me to have glass that costs more than my car," said Barry Costigan, 68, of nearby Heathcote, where he and his wife found a teapot in the ashes of their house. It sits on the shelf of a borrowed caravan.

The royal commission is to report in March. In hearings it was told that the fire which destroyed Redesdale began when a power line fell, not by arson as police first thought. A man charged in the case was freed in June after {five months|jail|total} in jail. The power company has offered {$260 million|settlement|target} to settle a claim by residents, and denies fault.

{About a third|alert_fail|part} of the telephone warnings sent that Sunday were never delivered, the commission heard. A new system was tested in November.

The Red Cross handed out {$41 million|appeal|total}, all that was given.

This summer has been hot as well. Last week a fire in the Snowy Mountains burned {9,000 hectares|area_cooma|total} near Cooma before it was put out, and people in Redesdale packed their cars and slept in their clothes.

On Tuesday evening they lit no candles. Instead {about 150 people|supper|total} met in the rebuilt hall for a supper of lamb and sponge cake. At the end somebody opened the doors to let in the wind, which was from the south, and cool.
