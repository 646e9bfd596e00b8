# A parliamentary election in Jordan in November 2005 (invented): seats, turnout, attacks on polling stations and a slow count
@ turnout | share | % | voters | Jordan | key | Turnout in the election
@ seats_reform | seats | count | National Reform List | Jordan | key | Seats of the National Reform List
@ seats_charter | seats | count | Islamic Charter | Jordan | key | Seats of the Islamic Charter Party
@ seats_tribal | seats | count | tribal independents | Jordan | key | Seats of tribal independents
@ dead_day | killed | people | all victims | Jordan | key | Killed in election-day violence
@ zarqa_dead | killed | people | voters | Zarqa | key | Killed in the Zarqa polling station bombing
@ attacks | strikes | count | attacks | Jordan | key | Attacks on election day
@ complaints | other:complaints | count | voters and parties | Jordan | key | Complaints filed with the election board
@ zarqa_hurt | injured | people | voters | Zarqa |  | Wounded in the Zarqa bombing
@ irbid_dead | killed | people | policemen | Irbid |  | Killed in the Irbid mortar attack
@ maan_dead | killed | people | clashes | Maan |  | Killed in clashes in Maan
@ maan_hurt | injured | people | clashes | Maan |  | Injured in clashes in Maan
@ cand_dead | killed | people | candidates | Jordan |  | Candidates killed in the campaign
@ seats_all | seats | count | lower house | Jordan |  | Seats in the lower house
@ majority | seats | count | lower house | Jordan |  | Seats needed for a majority
@ candidates | participants | people | candidates | Jordan |  | Candidates in the election
@ stations | other:polling stations | count | election board | Jordan |  | Polling stations
@ stations_shut | other:polling stations | count | election board | Jordan |  | Polling stations closed by attacks
@ police | troops | people | police and soldiers | Jordan |  | Police and soldiers on guard
@ observers | participants | people | observers | European Union |  | Foreign observers
@ turnout_2001 | share | % | voters | Jordan |  | Turnout in the last election
@ turnout_amman | share | % | voters | Amman |  | Turnout in Amman
@ turnout_karak | share | % | voters | Karak |  | Turnout in Karak
@ counted | share | % | votes | Jordan | key | Share of votes counted
@ poll_reform | vote_share | % | National Reform List | Jordan |  | Reform List in a poll before the vote
@ charter_old | seats | count | Islamic Charter | Jordan |  | Charter's seats in the old house
@ reform_old | seats | count | National Reform List | Jordan |  | Reform List's seats in the old house
@ arrested | arrested | people | suspects | Jordan |  | People arrested over the attacks
@ unemployed | share | % | workforce | Jordan |  | Unemployment rate
@ unemployed_off | share | % | workforce | Jordan |  | Official unemployment rate
@ us_aid | aid | USD | United States | Jordan |  | US aid to Jordan a year
@ refugees | displaced | people | Iraqis | Jordan |  | Iraqis living in Jordan
@ population | other:population | people | Jordanians | Jordan |  | Population of Jordan
@ protest | participants | people | Charter supporters | Amman |  | Protesters in central Amman
@ hotel_dead | killed | people | guests | Aqaba |  | Killed in the Aqaba hotel bombing
@ baghdad_dead | killed | people | shoppers | Baghdad |  | Killed in a Baghdad car bomb
@ nablus_dead | killed | people | Palestinians | Nablus |  | Killed in an Israeli raid on Nablus
@ gaza_rockets | strikes | count | rockets | Gaza |  | Rockets fired from Gaza
@ recount_sta | other:polling stations | count | election board | Jordan |  | Polling stations recounted
@ void | other:votes | count | votes | Zarqa |  | Votes thrown out
@ gap | other:votes | count | candidates | Madaba |  | Margin of the Madaba race
@ cabinet | other:ministers | count | cabinet | Jordan |  | Ministers in the new cabinet
@ cabinet_ch | other:ministers | count | Islamic Charter | Jordan |  | Ministries given to the Charter
@ confidence | other:votes | count | lower house | Jordan |  | Votes for the new cabinet
@ against | other:votes | count | lower house | Jordan |  | Votes against the new cabinet
@ wait | duration | hours | voters | Amman |  | Wait at polling stations
@ charter_gain | seats | count | Islamic Charter | Jordan |  | Seats the Charter gained in the recount
@ lead | seats | count | National Reform List | Jordan |  | Reform List's lead over the Charter
@ reform_loss | seats | count | National Reform List | Jordan |  | Seats the Reform List lost in the recount
@ upheld | other:complaints | count | voters and parties | Jordan |  | Complaints not dismissed
@ cheer | participants | people | Charter supporters | Amman |  | Followers at the Charter's headquarters
@ since | duration | days | election | Jordan |  | Time since the election
@ charged | arrested | people | suspects | Zarqa |  | Suspects to be tried over the bombing
@ palestinian | share | % | Jordanians | Jordan |  | Jordanians of Palestinian origin
@ districts | other:districts | count | close districts | Jordan |  | Districts a recount could change
@ zarqa_crit | injured | people | voters | Zarqa |  | Critically wounded in Zarqa
@ seats_left | seats | count | leftists | Jordan |  | Seats of small left parties
=== Albion Wire | 2005-11-14
Jordan tightens security before parliamentary vote

AMMAN, Nov 14 (Albion Wire) - Jordan put {40,000 police and soldiers|police|total} on the streets on Monday, a day before a parliamentary election that Islamists hope will make them the main force in the lower house for the first time.

The vote is the first since the government of Prime Minister Walid Shurayqi pushed through a law giving more weight to the crowded cities, where support for the Islamic Charter Party is strongest.

{More than 700 candidates|candidates|total} are running for {110 seats|seats_all|total}. {Two candidates|cand_dead|total} have been shot dead during the campaign, both of them in the northern city of Irbid.

The interior ministry said it had information that "groups beyond our borders" planned to attack polling stations. In September a bomb at a hotel in the Red Sea port of Aqaba killed {16 people|hotel_dead|comparison}.

A poll last week by the Centre for Levant Studies gave the pro-Western National Reform List {36 percent|poll_reform|total}. The Charter refused to let its supporters take part.

Diplomats say the real contest may be for turnout. In 2001 it was {52 percent|turnout_2001|comparison}, and many young people say that parliament, which can be dissolved at will, does not matter to them.

"Governments come and go like buses. Did one of them find me a job?" said Samer Hattab, 26, an unemployed engineer. Official figures put unemployment at {13 percent|unemployed_off|total} but economists believe it is {at least twice that|unemployed|change}.

Jordan, a country of {5.5 million|population|total} with few resources, is one of the closest Arab allies of the United States, which sends it {some $450 million|us_aid|each} a year. It has a peace treaty with Israel.

Islamists have gained ground across the Middle East as governments, pressed by Washington, have opened their elections. In Jordan they boycotted the polls in the 1990s and say they have learned from it.

The Charter runs clinics, schools and soup kitchens in the poor suburbs where the state is seldom seen. It has promised cheaper bread and an end to corruption, and has said little about Israel during the campaign.

In the Israeli-occupied West Bank on Monday, {three Palestinians|nablus_dead|comparison} were killed in an army raid on Nablus.
=== Continental News Network | 2005-11-15
Deadly blast mars Jordan election

AMMAN, Jordan (CNW) -- A bomb ripped through a line of voters outside a school in the Jordanian city of Zarqa on Tuesday, killing {at least eight people|zarqa_dead|period} and wounding {dozens|zarqa_hurt|period}, police said.

The explosion came soon after polls opened in an election seen as a test for the kingdom's reforms. It was the worst in a series of attacks that killed {at least 13 people|dead_day|total} across the country.

In Irbid, {two policemen|irbid_dead|period} died when a mortar round landed in the yard of a polling station. In the southern town of Maan, supporters of rival clans fired on each other, and {three people|maan_dead|period} were killed, hospital officials said.

The Interior Ministry said there had been {nine attacks|attacks|total} in all, and that {fewer than a dozen|stations_shut|total} of the kingdom's {3,900 polling stations|stations|total} had to close.

"They came to frighten us and they failed," Prime Minister Walid Shurayqi told reporters after casting his vote.

In most places the day was calm. In Amman, voters dipped a finger in purple ink and held it up for photographers. Some had waited for {up to three hours|wait|total}. "I want somebody to fix the water," said Huda Nimri, a seamstress who said it was her first vote.

Polls closed at 8 p.m. with turnout at {about 55 percent|turnout|total}, according to a preliminary estimate by the election board.

The first results are expected Wednesday. No party has ever won a majority in the lower house of parliament, where tribal independents hold the balance.

The contest was watched by {140 observers|observers|total} from the European Union. Their leader, Danish lawmaker Jens Holmgaard, said it was too early for a verdict but said he had been impressed by "the courage of ordinary people."

King and government have presented the vote as a model for the Arab world. The Islamic Charter Party, the main opposition group, has called it a test of whether they mean it.

Security was tight across the kingdom. Soldiers searched handbags, cars were kept away from schools and helicopters circled above the capital all day. In the Zarqa neighborhood where the bomb went off, residents washed the pavement with hoses and then queued again.

In neighboring Iraq on Tuesday, a car bomb in a Baghdad market killed {at least 21 people|baghdad_dead|comparison}, Iraqi police said.
=== Amalgamated Press | 2005-11-16
Islamists lead early count in Jordan

AMMAN, Jordan (Amalgamated) -- The Islamic Charter Party took an early lead in Jordan's parliamentary election Wednesday, winning {21 seats|seats_charter|total} in the first results, ahead of the pro-government National Reform List with {17|seats_reform|total}.

With {45 percent|counted|total} of the votes counted, the election board said tribal independents had {nine seats|seats_tribal|total}. Results from most rural districts, where the tribes are strong and Islamists weak, were not in yet.

Supporters of the Charter handed out sweets in Zarqa, where a bomb at a girls' school killed {11 people|zarqa_dead|period} as they waited to vote Tuesday. {Three of the wounded|zarqa_crit|part} died overnight, Dr. Suleiman Abbadi of the government hospital said. {Thirty-four others|zarqa_hurt|period} were hurt.

The deaths brought the number killed in violence on election day to {16|dead_day|total}.

Nobody has claimed responsibility for the Zarqa bombing, in which investigators said explosives had been hidden in a baby carriage. Police said {more than 20 people|arrested|total} had been detained for questioning.

The election board put turnout at {58 percent|turnout|total}, higher than its first estimate and up from {52 percent|turnout_2001|comparison} in 2001. In the capital it was {only 41 percent|turnout_amman|part}.

The Charter, which wants Islamic law and an end to the peace treaty with Israel, held {14 seats|charter_old|comparison} in the old house. Its leader, Sheik Mahmud Daoudi, called the result so far "a message that must be read in Washington, too."

Parliament has limited power in Jordan, where the king appoints the prime minister and can dissolve the house. Still, the result will be felt in a region where elections have been rare, and where governments fear that votes will bring Islamists to power.

Jordan, wedged between Iraq, Syria, Saudi Arabia and Israel, is one of Washington's closest Arab allies. Palestinians and their descendants live mostly in the cities, where turnout has been lowest.

In Amman, a teacher said a man had offered her money for her vote. "I took it," she said, "and I voted for the other."
=== The Sentinel | 2005-11-17
Tribes return to spoil Islamist party in Jordan

Jordan's Islamists saw their hopes of dominating the new parliament fade yesterday as votes from the countryside came in and the old loyalties of tribe and town reasserted themselves.

With {83%|counted|total} of ballots counted the Islamic Charter Party had {29 seats|seats_charter|total}, the National Reform List {31|seats_reform|total} and independents, most of them sons of the big tribes, {25|seats_tribal|total}. The house has {110 members|seats_all|total}, so that anyone wanting to govern will need {56|majority|target}.

In Karak, south of the capital, {nearly three quarters|turnout_karak|part} of the electorate turned out, in many cases by the busload. "My uncle is standing. What else would I do, vote for an idea?" asked one young man in a smart suit.

The Charter cried foul. Sheikh Mahmud Daoudi said the party had filed {more than 60 complaints|complaints|total} of bought votes and missing boxes. "They're stealing it in the villages, at night, by candle," he said.

EU observers are to give their judgment today. They are thought to be broadly satisfied, though worried by the violence. The bomb at a Zarqa school, whose victims were buried on Wednesday, killed {12 people|zarqa_dead|period} and there were attacks from Irbid to Aqaba, {14 in all|attacks|total} on a day that had been meant to show Jordan as a beacon of calm beside Iraq.

In Maan, where clans settled a score over a candidate, a curfew is to last until the weekend. {Three men|maan_dead|period} died there and {nine|maan_hurt|period} were injured.

Women appear to have done better than expected, though most owe their places to a quota.

Jordan has a king who can appoint and dismiss governments at will and a parliament that can be dissolved between one breakfast and the next. The outcome will nonetheless be read with care in Washington and Jerusalem.

Much of the campaign was about prices. Petrol has become much dearer this year as the government cut subsidies, and Amman's rents have been driven skyward by {half a million Iraqis|refugees|total} with or without money.
=== Albion Wire | 2005-11-19
Jordan reform list tops vote as Islamists protest

AMMAN, Nov 19 (Albion Wire) - The pro-Western National Reform List won {38 seats|seats_reform|total} in Jordan's parliament, official results showed on Saturday, edging ahead of an Islamist party that said it had been cheated and sent {thousands of supporters|protest|total} into the streets.

The Islamic Charter Party won {33 seats|seats_charter|total}. Tribal independents took {34|seats_tribal|total} and small left-wing parties {five|seats_left|total}, election board chief Adnan Qutaishat told a news conference.

Turnout in Tuesday's poll was {57.6 percent|turnout|total}, he said.

"This is the cleanest vote this country has known," Qutaishat said. He said the board had received {118 complaints|complaints|total} and would look into each of them.

In central Amman, {about 5,000 Charter supporters|protest|total} chanted "thieves, thieves" and threw stones at police, who fired tear gas. A medic said nobody was badly hurt.

The Charter says it was robbed in rural districts, where tribal sheikhs controlled the polling stations.

The result leaves Prime Minister Walid Shurayqi well short of the {56|majority|target} needed for a majority in the {110-seat|seats_all|total} lower house. He is expected to ask the tribes, but could also turn to the Islamists, whose share of the vote was slightly bigger than that of his own camp.

Violence on election day killed {18 people|dead_day|total}, the government said in a final count, {12 of them|zarqa_dead|part} in the bombing of a school in Zarqa, east of the capital. {Thirty-one people|arrested|total} are being held over the attacks.

The Charter wants Islamic law and an end to the peace treaty with Israel, though its leaders have said that neither is a matter for this year. Western governments, which urged Jordan to open up its politics, have been cautious in their comments.

Jordan, a buffer between Israel and Iraq, is dependent on Western aid. Its king, who has promised more democracy, names the prime minister and can dissolve parliament.
=== Continental News Network | 2005-11-24
Partial recount ordered in Jordan

(CNW) -- Jordan's election board ordered a recount Thursday at {74 polling stations|recount_sta|part} after complaints by Islamists that last week's parliamentary election had been rigged.

The board threw out {more than 4,000 votes|void|total} in one Zarqa district, where officials found ballots that were folded together. Election officials have been arrested on suspicion of selling votes.

The decision could change the result in {a handful of districts|districts|total}. In the closest, the town of Madaba, a Reform List candidate beat his Islamist opponent by {19 votes|gap|total}.

Board chairman Adnan Qutaishat said he had received {204 complaints|complaints|total}, most of them "without a shred of paper."

The pro-Western National Reform List came in first in the Nov. 15 vote with {38 seats|seats_reform|total}, according to official results, followed by tribal independents with {34|seats_tribal|total} and the Islamic Charter Party with {33|seats_charter|total}.

Islamic Charter leader Sheik Mahmud Daoudi welcomed the recount but said it was "a cup of water from a lake." He called on supporters to stay off the streets for now.

The election was marred by violence. {At least 12 people|zarqa_dead|period} were killed when a bomb exploded at a school in Zarqa, and there were {more than a dozen|attacks|total} attacks in other places.

Jordanian authorities this week blamed the blast on a cell linked to militants in Iraq. They said they had broken it up with the arrest of {five Jordanians and a Syrian|arrested|part} in Mafraq.

In other news from the region Thursday, {six rockets|gaza_rockets|comparison} fired from northern Gaza landed in southern Israel without causing injuries, the Israeli military said.

The party wants Islamic law and opposes Jordan's peace treaty with Israel. Prime Minister Walid Shurayqi, a former banker, has said he is ready to talk with all parties that respect the constitution, and CNW has learned that his aides have met the Charter's leaders at least once.

In Zarqa, voters stood outside the court on Thursday while boxes were opened in front of their candidates. Some shouted at the judge.

The U.S. State Department said it was "following the process closely." Jordan is a key ally of Washington and receives {$450 million|us_aid|each} a year in American assistance.
=== Amalgamated Press | 2005-12-06
Recount gives Jordan's Islamists {two more seats|charter_gain|change}

AMMAN, Jordan (Amalgamated) -- A recount has given Jordan's Islamist opposition {35 seats|seats_charter|total} in the new parliament, {only two behind|lead|change} the pro-government National Reform List, the election board said Tuesday.

The Reform List loses {one seat|reform_loss|change}, in Madaba, and now has {37|seats_reform|total}. The other seat that changed hands was taken from a tribal candidate, leaving the independents with {33|seats_tribal|total}.

The board said the recount was complete and the matter closed. It has dismissed {all but 20|upheld|part} of the complaints it received after the Nov. 15 election.

The leader of the Islamic Charter Party, Sheik Mahmud Daoudi, said his party would take its place in parliament. "We don't get everything that was ours, but we get a voice," he told {hundreds of cheering followers|cheer|total} at the party's headquarters.

The announcement clears the way for talks on a government. Prime Minister Walid Shurayqi, a former banker, said he would speak with everybody "who respects the constitution." Western diplomats said he had sounded out the Islamists about some of the less sensitive ministries.

European Union observers said in their final report that the vote was "credible, with serious weaknesses," above all the buying of votes. They confirmed the turnout of {57.6 percent|turnout|total} but criticized the way the board arrived at it.

The election was the most violent in Jordan's history, with {18 people|dead_day|total} killed on polling day. A widow of one of the victims in Zarqa, Rania Khalaf, said {three weeks|since|total} later she had not received the compensation the government promised.

"He went to vote and he came back in a bag," she said. "I would like to know which of them he voted for, so I can go and ask him was it worth it."

Washington, which sees Jordan as a model for its neighbors, said it was pleased that the dispute had been settled by counting. Tribal leaders were not. One said his people had been punished for their loyalty to the throne.

Jordan shares borders with Iraq, Syria, Saudi Arabia and Israel. {More than half of its people|palestinian|total} are of Palestinian origin.
=== The Sentinel | 2005-12-21
Islamists join Jordan's government for first time

Weeks after a bloody and disputed election, Jordan's prime minister, Walid Shurayqi, yesterday brought Islamists into the cabinet for the first time, ending long talks in the hotels of Amman.

The Islamic Charter Party gets {four|cabinet_ch|part} of {24 ministries|cabinet|total}, among them health and religious affairs. Security, finance and foreign policy stay where they were, with friends of the palace.

The lower house gave the government its confidence by {71 votes|confidence|total} to {26|against|total}. Most of those against were tribal deputies, who complained that they'd been forgotten. "We defended the throne with our votes, and he goes to bed with the mosque," said one.

Shurayqi's own National Reform List has {37 seats|seats_reform|total} and the Charter {35|seats_charter|total}, both of them up from {28|reform_old|comparison} and {14|charter_old|comparison} in the old parliament. Since the recount the two have discovered that they need each other.

There is scepticism abroad. In Washington, which gives the kingdom {$450m|us_aid|each} a year, an official said the administration would "judge this cabinet by its deeds". Israel said that it expected the peace treaty to be honoured.

At home people seem tired of it all. Turnout was claimed to be {57.6%|turnout|total}, a figure few believe in the poorer parts of Amman, and in the bakery queues the talk is of fuel. The subsidy on bottled gas is to end in January.

The Charter wants Islamic law, by stages, and an end to the treaty with Israel, at some time. Until then, its ministers say, they'll concern themselves with waiting lists and the price of insulin.

The prime minister, a former banker with a fondness for cigars, said in a short speech that democracy was a matter of patience. His guests from the mosque listened politely. It was noticed that no wine had been put on the tables, and that nobody asked why.

In Zarqa, they have put up a plaque with {12 names|zarqa_dead|period} at the gate of the girls' school. Police say {three of the men|charged|part} arrested after the bombing will go on trial in spring. The school has reopened. The wall has been painted, and somebody has written on it, in a neat, young hand: "Vote here."
