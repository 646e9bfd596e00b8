# A Western alliance's air campaign over western Sudan in summer 2009 (invented): sorties, costs, quarrels over who takes part
@ sorties_all | other:sorties flown | count | alliance | Darfur | key | Sorties flown since the campaign began
@ strike_all | strikes | count | alliance | Darfur | key | Strike sorties since the campaign began
@ sorties_day | other:sorties flown | count | alliance | Darfur | key | Sorties flown in a day
@ cost_us | cost | USD | United States | Washington | key | Cost of the campaign to the US
@ cost_uk | cost | GBP | Britain | London | key | Cost of the campaign to Britain
@ jets_all | equipment | count | alliance | Darfur | key | Alliance aircraft in the campaign
@ poll_uk | vote_share | % | voters | Britain | key | Britons who back the campaign
@ geneina_dead | killed | people | civilians | Geneina | key | Killed in the strike on Geneina
@ extension | duration | days | mandate | alliance | key | Length of the mandate's extension
@ members | other:member states | count | alliance | alliance |  | Members of the alliance
@ members_part | other:member states | count | alliance | Darfur |  | Members taking part
@ members_bomb | other:member states | count | alliance | Darfur |  | Members that carry out strikes
@ fr_share | share | % | France | Darfur |  | France's share of the strikes
@ us_share | share | % | United States | Darfur |  | US share of the sorties
@ uk_jets | equipment | count | Britain | Abeche |  | British jets in the campaign
@ uk_extra | equipment | count | Britain | Abeche |  | Jets Britain is adding
@ no_jets | equipment | count | Norway | Abeche |  | Norwegian jets
@ it_jets | equipment | count | Italy | Abeche |  | Italian jets
@ de_crew | troops | people | Germany | Naples |  | German officers withdrawn from the staff
@ missiles | strikes | count | cruise missiles | Darfur |  | Cruise missiles fired the first night
@ cost_day_us | cost | USD | United States | Darfur |  | Cost per day to the US
@ cost_fr | cost | EUR | France | Paris |  | Cost of the campaign to France
@ civil_dead | killed | people | civilians | Darfur |  | Civilians killed by air strikes, Khartoum says
@ sudan_dead | killed | people | soldiers | Darfur |  | Sudanese soldiers killed
@ tanks | equipment_lost | count | Sudanese army | Darfur |  | Tanks and guns destroyed
@ displaced | displaced | people | villagers | Darfur |  | People displaced in Darfur
@ war_dead | killed | people | all victims | Darfur |  | Killed in Darfur since 2003
@ village_dead | killed | people | villagers | Muhajiriya |  | Killed at Muhajiriya before the campaign
@ geneina_hurt | injured | people | civilians | Geneina |  | Wounded in the strike on Geneina
@ crew | killed | people | French crew | Chad |  | French helicopter crew killed
@ house_for | other:votes | count | House | US |  | Representatives who voted for limits
@ house_against | other:votes | count | House | US |  | Representatives who voted against limits
@ poll_us | vote_share | % | voters | US |  | Americans who say the war is worth it
@ marchers_rome | participants | people | marchers | Rome |  | Marchers in Rome
@ duration | duration | days | campaign | Darfur |  | How long the campaign has lasted
@ kosovo_days | duration | days | Kosovo campaign | Kosovo |  | Length of the Kosovo campaign
@ kosovo_sorties | other:sorties flown | count | Kosovo campaign | Kosovo |  | Sorties of the Kosovo campaign
@ afghan_dead | killed | people | British soldiers | Helmand |  | British soldiers killed in Helmand
@ iraq_dead | killed | people | pilgrims | Karbala |  | Killed in a Karbala bombing
@ aid_eu | aid | EUR | European Union | Darfur |  | EU aid for the displaced
@ convoy | equipment | count | aid trucks | Nyala |  | Aid trucks that reached Nyala
@ peacekeepers | troops | people | UN and African Union | Darfur |  | Peacekeepers in Darfur
@ pk_killed | killed | people | peacekeepers | Darfur |  | Peacekeepers killed
@ truce | duration | hours | truce | Darfur |  | Length of the truce
@ bombs_left | other:bombs | count | Denmark | Denmark |  | Guided bombs Denmark has left
@ bombs_us | other:bombs | count | Denmark | US |  | Guided bombs the US sold to Denmark
@ us_alliance | share | % | United States | alliance |  | US share of alliance spending
@ admit_delay | duration | days | alliance | Geneina |  | Time until the alliance's admission
@ pullback | distance | km | Sudanese army | Darfur |  | Distance of the army's pullback from camps
@ truce_since | duration | days | truce | Darfur |  | Time since the truce
@ violations | other:truce violations | count | truce | Darfur |  | Violations of the truce
@ expelled | other:aid groups | count | aid groups | Sudan |  | Aid groups Sudan expelled
@ planes_lost | equipment_lost | count | alliance | Darfur |  | Alliance aircraft shot down
=== Albion Wire | 2009-06-19
Alliance presses Darfur air campaign, divided over command

BRUSSELS, June 19 (Albion Wire) - Western warplanes struck Sudanese army positions in Darfur for a sixth night on Friday as ambassadors of the Atlantic alliance struggled to agree on who should run the operation.

A spokeswoman said {96 sorties|sorties_day|period} had been flown in the past 24 hours, bringing the number since the start of the campaign to {540|sorties_all|total}.

{Ten|members_part|part} of the alliance's {28 members|members|total} are taking part, but {only six|members_bomb|part} have allowed their pilots to bomb. Germany, which abstained when the U.N. Security Council authorised the operation, has withdrawn {70 officers|de_crew|total} from the headquarters in Naples.

The council acted after Khartoum's militia killed {more than 400 villagers|village_dead|comparison} at Muhajiriya in May. The United Nations says {up to 300,000 people|war_dead|total} have died in Darfur since 2003. Sudan puts that number at {10,000|war_dead|total}.

Sudan accused the alliance of killing {31 civilians|geneina_dead|period} in a strike on the western town of Geneina on Thursday. Brigadier General Olaf Hagen, a spokesman for the alliance, said that it had "no indication" that civilians had been hit.

"We are doing everything we can, and then some more," he said.

The campaign opened on June 13 with {112 cruise missiles|missiles|period} fired from ships in the Red Sea and the Mediterranean.

In London, Prime Minister Andrew Colborne's government said the cost to Britain would be {"tens of millions, not hundreds"|cost_uk|target}.

The conflict in Darfur, an arid region the size of France, began in 2003 when rebels took up arms against Khartoum, complaining of neglect. The government is accused of arming militias that burned villages and drove off their people.

The campaign is the alliance's first in Africa. Some members doubt that it can be won from the air.

Colborne won a vote in parliament comfortably this week. But public support is thin. A poll in Friday's papers showed {45 percent|poll_uk|total} of Britons in favour of the strikes.
=== The Sentinel | 2009-06-27
Colborne under fire over bill for Darfur war

Britain has spent {£38m|cost_uk|total} in the first {two weeks|duration|total} of the air campaign over Darfur, the government admitted yesterday, as generals warned that the forces could not go on like this if the planned budget cuts went ahead.

The figure, given to MPs in a written answer slipped out on a Friday afternoon, does not include the missiles fired on the first night. A defence analyst, Ruth Pargeter of the Whitehall Institute, said the true cost was {"nearer £90m"|cost_uk|total} and would be much higher if the operation ran into winter.

"You can't do a war on an overdraft and call it a policy," she said.

The Ministry of Defence is due to lose part of its budget over the next parliament, and with it many posts. {Twelve RAF Tornados|uk_jets|total} are flying from Abeche, in eastern Chad, and the crews are said to be tired. {Two British soldiers|afghan_dead|comparison} died in Helmand this week, bringing home that Darfur is not the country's only war.

Support for the strikes is ebbing. In our poll {39%|poll_uk|total} approve of them, fewer than when the campaign began. On Saturday opponents are to march against them in London.

The alliance says that it has crippled the Sudanese air force and that attacks on villages have all but ceased. It has flown {more than 1,400 sorties|sorties_all|total}, {about 500 of them|strike_all|part} to strike. Khartoum says {118 civilians|civil_dead|total} have been killed, {26 of them|geneina_dead|part} in a single raid on Geneina, a figure it has revised down without explanation. The Red Crescent, whose volunteers dug through the houses, counted {22|geneina_dead|period}.

The campaign, authorised by the UN to protect civilians from Khartoum's militias, is the alliance's first in Africa. It began under American command and has been passed since to a headquarters in Naples, where the arguments about targets are said to be conducted in very good English.

There are {2.7 million|displaced|total} displaced people in Darfur's camps. On Thursday {40 aid lorries|convoy|total} reached Nyala, the first in a month.
=== Continental News Network | 2009-07-08
House votes to limit role in Darfur

WASHINGTON (CNW) -- The U.S. House of Representatives rebuked the White House on Wednesday over the air campaign in Sudan's Darfur region, voting {238|house_for|total} to {189|house_against|total} to bar the use of ground forces and demand a full account of the cost.

The Pentagon told lawmakers the campaign had cost the United States {$580 million|cost_us|total} as of Friday, most of it for missiles and bombs.

President Thomas Garrity, who handed over command to the Atlantic alliance last month, has said American forces are in a support role. But U.S. planes still fly {roughly 60 percent|us_share|part} of all sorties, mostly refueling and surveillance, according to alliance figures.

"This is their backyard, and it's our gas," said Rep. Dale Hutchens, R-Missouri, who sponsored the resolution.

In a CNW/Halloran poll released Wednesday, {34 percent|poll_us|total} of Americans said the operation was worth its cost.

The alliance says it has flown {2,700 sorties|sorties_all|total} since June 13, {940 of them|strike_all|part} strike missions. On Tuesday, {118 sorties|sorties_day|period} were flown.

In Sudan, state television showed what it said was the funeral of {nine soldiers|sudan_dead|period} killed by a bomb near Nyala. The government does not publish its military losses.

The mission has met little resistance in the air. The only allied deaths came last week when a French helicopter crashed in a sandstorm in Chad, killing {all five on board|crew|total}.

Human rights groups have welcomed a drop in violence against civilians in Darfur, where {hundreds of thousands|war_dead|total} have died since 2003. But they want the alliance to explain a June 18 strike that killed {at least 22 people|geneina_dead|period}, some of them children, in Geneina.

The campaign was authorized by the United Nations to protect civilians from government-backed militias. It is the Atlantic alliance's first in Africa, and some members, including Germany, have stayed out.

In Iraq, meanwhile, a bomb killed {at least 30 pilgrims|iraq_dead|comparison} near Karbala on Wednesday.
=== Amalgamated Press | 2009-07-16
Alliance running short of bombs, planes and patience

BRUSSELS, Belgium (Amalgamated) -- Weeks into its air campaign over Darfur, the world's most powerful military alliance is running low on guided bombs, short of planes and divided over how long to go on.

Denmark, whose pilots have flown some of the hardest missions, has {fewer than 40 guided bombs|bombs_left|total} left, officials say, and is borrowing from the Netherlands. Norway plans to bring home its F-16s on Aug. 1. Italy wants a pause.

Ambassadors agreed Thursday to extend the operation by {60 days|extension|target}, less than the {90|extension|target} that commanders had asked for.

"We will stay as long as needed, not one day longer," alliance Secretary-General Pieter van Aalst told reporters.

Alliance aircraft have flown {3,560 sorties|sorties_all|total} since June 13, including {1,240 strike sorties|strike_all|part}. {Some 160 planes|jets_all|total} are involved. By comparison, the 1999 campaign over Kosovo lasted {78 days|kosovo_days|comparison} and took {38,000 sorties|kosovo_sorties|comparison}.

France has carried out {a third of the strikes|fr_share|part}. The defense minister in Paris said this week the operation had cost France {euro90 million|cost_fr|total}.

The quarrel has revived an old American complaint that Europeans don't pay their share. The United States accounts for {nearly three quarters|us_alliance|part} of alliance spending, and few members spend on defense what they have promised to spend.

Sudan's President Hassan el-Tijani, defiant in a speech in Khartoum, said the alliance would "break its teeth on our stones." He said {140 civilians|civil_dead|total} had been killed from the air. The alliance says it cannot confirm any.

The alliance took command from the United States in June. It was the first time it had gone to war in Africa, and some of its members, led by Germany, wanted no part of it. Others sent planes on condition that they drop nothing.

{Two African peacekeepers|pk_killed|period} were killed in an ambush Wednesday near Kutum, the U.N. said. It was not clear who the attackers were.
=== Albion Wire | 2009-07-28
Britain sends more jets as Norway pulls out

LONDON, July 28 (Albion Wire) - Britain is to send {four more Tornado bombers|uk_extra|increment} to Chad to make up for Norway's departure from the alliance air campaign over Darfur, Defence Secretary Helen Strang said on Tuesday.

The move takes to {16|uk_jets|total} the number of British attack jets in the operation, which has entered its {seventh week|duration|total}.

Strang told parliament the campaign had cost Britain {120 million pounds|cost_uk|total} so far and that the munitions would have to be replaced. She said the money would come from the Treasury's reserve.

Opposition spokesman Giles Ferrand said that was a good deal more than the House had been led to expect in June.

The alliance flew {87 sorties|sorties_day|period} on Monday, its spokesman said, for a total of {4,710|sorties_all|total}. It says it has destroyed {more than 300 tanks and guns|tanks|total}.

Norway, whose coalition government includes a party opposed to the bombing, will fly home its {six F-16s|no_jets|part} on Saturday. Italy has told allies it will keep its {eight jets|it_jets|part} in Chad but not let them drop bombs.

The alliance approved a {60-day|extension|target} extension this month. Diplomats said some members hoped a deal could be found before it ran out. Chinese and African Union envoys are in Khartoum, where President Hassan el-Tijani has spoken of a truce.

A poll for the Morning Echo newspaper found {36 percent|poll_uk|total} of Britons in favour of the campaign and a majority who did not know why it was being fought.

The campaign was authorised by the United Nations after militias allied with Khartoum attacked villages in Darfur. It is the alliance's first in Africa, and Germany and some others have stayed out. British officers say in private that crews and aircraft are badly stretched.

Fighting on the ground has declined since the strikes began. Rebels said they had taken a garrison near Kutum. The European Union on Tuesday released {25 million euros|aid_eu|total} for Darfur's camps, which hold {2.7 million people|displaced|total}.
=== Continental News Network | 2009-08-11
Alliance admits Geneina strike killed civilians

(CNW) -- The Atlantic alliance acknowledged for the first time Tuesday that one of its bombs killed civilians in Darfur, {eight weeks|admit_delay|total} after the attack.

An inquiry found that {19 people|geneina_dead|period} died in the town of Geneina on June 18 when a bomb meant for an army depot missed because of "a failure in the guidance," alliance spokesman Brig. Gen. Olaf Hagen said. {At least 40 others|geneina_hurt|period} were wounded, aid workers say.

"We deeply regret every life," Hagen said.

Sudan has said {26 people|geneina_dead|period} were killed. Its U.N. ambassador called the admission "a confession of murder" and repeated his claim that {more than 170 civilians|civil_dead|total} have been killed in the campaign.

The alliance says it has flown {6,100 sorties|sorties_all|total}, of which {2,050|strike_all|part} were strike sorties, since June 13. The pace has slowed, with {64 flights|sorties_day|period} on Monday.

Meanwhile, the bill keeps growing. The Pentagon said the United States had spent {$820 million|cost_us|total} through the end of July. It is costing {about $9 million|cost_day_us|each} a day, a Pentagon official told CNW, well below the rate of the first week.

In Rome, {about 15,000 people|marchers_rome|total} marched against the bombing over the weekend, according to police. In Germany, where the campaign is unpopular, the foreign minister offered to mediate.

The alliance, already stretched by the war in Afghanistan, is eager for a way out. Diplomats in Addis Ababa, Ethiopia, say a cease-fire proposal put forward by the African Union is "on the table and warm."

Khartoum, which has shown reporters the ruins of houses in the town, says the alliance has been lying from the first day. Aid groups have also criticized how long it took.

The town's elders said Tuesday they had not been told about the inquiry. "They did not come to ask us," one said by phone.

Darfur, in western Sudan, has been torn by conflict since 2003. The United Nations estimates that {300,000 people|war_dead|total} have died there and {2.7 million|displaced|total} have fled their homes.
=== The Sentinel | 2009-08-29
Truce in Darfur: the war that nobody won or quite stopped

The bombers stayed on the ground at Abeche last night for the first time in {11 weeks|duration|total}. A truce of {72 hours|truce|target}, to be renewed if it holds, began at sunset.

Under the deal signed in Addis Ababa Sudan takes its artillery and its militias {80km|pullback|target} from the camps. The {15,000 peacekeepers|peacekeepers|total} of the UN and African Union, who have spent a year waiting for helicopters, are to see to it. In return the alliance stops flying, though for the time being it keeps its aircraft, {some 140 of them|jets_all|total} since the Norwegians left, where they are.

Both sides call it a victory. In Khartoum there was shooting in the air, and one heard the ambulances.

What has it cost? Britain has paid {about £160m|cost_uk|total} and America the best part of {$1bn|cost_us|total}. The alliance paid with its nerves. {Twenty-eight countries|members|total} voted for the war, and {fewer than a dozen|members_part|part} turned up. A German minister, asked this week whether Berlin regretted staying away, took so long to answer that the interviewer moved on.

The villagers of Muhajiriya, with whose massacre it began, aren't home. Nor are the other {2.7 million|displaced|total}. Violence against them has fallen a good deal since spring, says the UN. Those who were bombed by mistake were fewer than Khartoum claims, more than the alliance admits: in Geneina the grave-diggers say {23|geneina_dead|period} and have never said anything else.

The campaign, authorised by the UN after militias had gone from village to village, was the alliance's first in Africa. It will be studied in staff colleges. Part of the lesson is that one can stop tanks from the air but that it's hard to make anybody sit down at a table from there.

The British public, of whom {just 33%|poll_uk|total} still approved in our last poll, seems mostly relieved to be able to forget where Darfur is.
=== Amalgamated Press | 2009-09-15
Alliance closes Darfur mission, leaves the bill on the table

BRUSSELS, Belgium (Amalgamated) -- The Atlantic alliance formally ended its air campaign over Darfur on Tuesday, {three weeks|truce_since|total} after a truce silenced the guns in western Sudan.

Secretary-General Pieter van Aalst called it "one of the most precise operations in history." Critics called it one of the most reluctant.

In all, alliance planes flew {7,240 sorties|sorties_all|total}, {2,390 of them|strike_all|part} to attack targets on the ground. At the peak in July, {165 aircraft|jets_all|total} took part. {None was shot down|planes_lost|total}.

The Pentagon put the final American bill at {$1.03 billion|cost_us|total}, a little under what it spends in Afghanistan in a week. Britain says it spent {170 million pounds|cost_uk|total}, France {euro165 million|cost_fr|total}. Both have military budgets under pressure from the recession.

Denmark, which dropped more bombs per head of population than any other member, has ordered {250|bombs_us|total} new ones from the United States.

In Darfur the truce has mostly held. The U.N. mission reported {seven violations|violations|total}, all minor. Aid agencies say they are reaching camps that had been closed to them since March, when Sudan expelled {13 foreign groups|expelled|comparison}. Hardly any of the displaced have gone home.

"They wait for the rain to end and for somebody they can believe," said Marthe Lindeboom, who runs a clinic outside Nyala.

Sudan's government, which has never published the losses of its army, said {182 civilians|civil_dead|total} were killed by the strikes. The alliance acknowledges {19|geneina_dead|part}, all of them in Geneina.

The campaign was authorized by the United Nations to protect civilians from government-backed militias. Germany and some others stayed out of it, and Italy flew without dropping bombs. Officers say the coalition of the willing was also a coalition of the weary. Van Aalst, who steps down next year, told reporters that he did not expect to see another one in his lifetime.

Lawmakers in Europe want to know why it was so hard. In London, a parliamentary committee will hear ministers and generals next month. Its chairman said the first question to each of them would be a short one: "Where was everybody?"
