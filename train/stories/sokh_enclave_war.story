# Uzbekistan and Kyrgyzstan go to war for five days over the Uzbek enclave of Sokh in June 2014
@ dead_civ_sokh | killed | people | civilians | Sokh | key | Civilians killed in Sokh
@ dead_kg_mil | killed | people | Kyrgyz soldiers | Kyrgyzstan | key | Kyrgyz soldiers killed
@ dead_civ_kg | killed | people | Kyrgyz civilians | Kyrgyzstan | key | Kyrgyz civilians killed
@ dead_kg | killed | people | Kyrgyz citizens | Kyrgyzstan | key | Kyrgyz soldiers and civilians killed
@ dead_uz_mil | killed | people | Uzbek soldiers | Uzbekistan | key | Uzbek soldiers killed
@ refugees | displaced | people | people uprooted | both sides | key | People driven from their homes
@ refugees_tj | displaced | people | refugees | Tajikistan | | Refugees who crossed into Tajikistan
@ refugees_sokh | displaced | people | refugees | Sokh | | Uprooted people from Sokh
@ no_return | displaced | people | ethnic Kyrgyz | buffer zone | key | Kyrgyz unable to return home
@ returned | share | % | people uprooted | both sides | | Share of uprooted who have returned
@ tanks | equipment | count | Uzbek tanks | Kyrgyzstan | key | Uzbek tanks and armour in Kyrgyzstan
@ troops_uz | troops | people | Uzbek soldiers | Kyrgyzstan | | Uzbek troops in Kyrgyzstan
@ troops_stay | troops | people | Uzbek soldiers | buffer zone | | Uzbek soldiers to stay around Sokh
@ pullout | duration | days | Uzbek army | Kyrgyzstan | key | Time promised for Uzbek withdrawal
@ dead_guards | killed | people | border guards | Sokh | | Kyrgyz border guards killed beforehand
@ hospital_sokh | killed | people | bodies | Sokh hospital | | Bodies brought to Sokh hospital
@ dead_kadamjay | killed | people | civilians | Kadamjay | | Civilians killed in Kadamjay bombing
@ dead_convoy | killed | people | civilians | Ak-Turpak | | Killed in convoy near Ak-Turpak
@ apartments | buildings_damaged | count | apartment buildings | Kadamjay | | Apartment buildings hit in Kadamjay
@ jets | equipment_lost | count | Uzbek jets | Kyrgyzstan | | Uzbek jets shot down
@ population | participants | people | inhabitants | Sokh | | Inhabitants of Sokh
@ countries | other:countries at war | count | former Soviet republics | Central Asia | | Countries at war
@ dead_2010 | killed | people | ethnic fighting | Osh | | Killed in Osh fighting of 2010
@ altyn | change_rate | % | Altyn Peak shares | Toronto | | Fall of Altyn Peak shares
@ battalion | troops | battalions | paratroopers | Kant | | Battalions Russia sent to its base
@ distance_batken | distance | km | Uzbek troops | Batken | | Distance of Uzbek troops from Batken
@ operations | other:operations done | count | surgeon | Kadamjay | | Operations done by Kadamjay surgeon
@ war_days | duration | days | offensive | Kyrgyzstan | | Length of the Uzbek offensive
@ flight | duration | days | Russian planes | Osh | | Flight time of Russian planes
@ trainers | troops | people | American trainers | Kyrgyzstan | | American trainers in Kyrgyzstan
@ traders | participants | people | traders | Irkeshtam Pass | | Traders turned back at Irkeshtam
@ buffer | distance | km | buffer zone | Sokh | | Width of strip around Sokh
@ checkpoints | other:checkpoints | count | Uzbek checkpoints | Batken road | | Uzbek checkpoints seen on Batken road
@ checkpoints_left | other:checkpoints | count | Uzbek checkpoints | Batken road | | Uzbek checkpoints still manned
@ villages | settlements_gained | count | Kyrgyz villages | Sokh | | Kyrgyz villages looted and burned
@ loan | aid | USD | International Monetary Fund | Kyrgyzstan | | IMF loan to Kyrgyzstan
@ pow_kg | captured | people | Kyrgyz prisoners | Charbak | | Kyrgyz soldiers handed over
@ pow_kg_hurt | injured | people | Kyrgyz prisoners | Charbak | | Kyrgyz prisoners on stretchers
@ pow_uz | captured | people | Uzbek prisoners | Charbak | | Uzbek prisoners handed over
@ mine_charbak | killed | people | police | Charbak | | Police killed by mine near Charbak
@ camp_osh | displaced | people | refugees | Osh camp | | People in the camp at Osh
@ hurt_vorukh | injured | people | Tajik border guards | Vorukh | | Tajik guards wounded near Vorukh
@ held_for | duration | days | Uzbek army | Kyrgyzstan | | Time Uzbek positions were held
@ trucks | equipment | count | Uzbek vehicles | Kadamjay | | Uzbek vehicles seen leaving
@ observers | troops | people | OSCE observers | Kyrgyzstan | | OSCE observers to be sent
@ rally | participants | people | opposition rally | Bishkek | | People at Bishkek opposition rally
@ jailed | arrested | people | rifle smugglers | Almaty | | Rifle smugglers jailed in Almaty
@ settlements | other:settlements built | count | new settlements | Batken | | Settlements built for the displaced
@ mines_year | killed | people | mines and shootings | ceasefire line | | Killed along the line since summer
@ talks | other:rounds of talks | count | Geneva talks | Geneva | | Rounds of talks in Geneva
@ defence | change_rate | % | defence budget | Kyrgyzstan | | Rise of Kyrgyz defence budget
=== Interworld Press | 2014-06-09
Uzbek tanks enter Kyrgyzstan after clashes over enclave
BATKEN, Kyrgyzstan/TASHKENT, June 9 (Interworld) - Uzbekistan sent tanks and troops into southern Kyrgyzstan on Monday to break a blockade of its enclave of Sokh, where Kyrgyz officials said {14 of their soldiers|dead_kg_mil|total} had been killed in overnight shelling.

Residents of the Kyrgyz town of Batken said they had seen smoke rising from a border post near the village of Charbak and heard aircraft. A column of {about 30 tanks|tanks|total} was moving along the road from Rishtan, Kyrgyz border service spokesman Ulan Tashbekov said.

Tashkent said it had acted to protect its citizens after Kyrgyz forces fired on villages in the enclave at dawn on Sunday, killing {more than 60 civilians|dead_civ_sokh|total}.

"We will not allow the deaths of our people to go unpunished," the Uzbek president said in a televised address.

Sokh belongs to Uzbekistan but lies wholly inside Kyrgyzstan. It is home to {some 60,000 people|population|total}, most of them ethnic Tajiks. The {two countries|countries|total} have quarrelled over pasture, water and roads around it since the Soviet Union broke up in 1991.

Kyrgyzstan said its forces had responded to the killing of {three border guards|dead_guards|total} last week by men from the enclave. Its president called up reservists and said his country had been attacked.

Russia, which has an air base at Kant, near the Kyrgyz capital, called on both sides to stop fighting at once. The United States said it was in touch with both governments.

In Osh, where {more than 400 people|dead_2010|comparison} were killed in fighting between Kyrgyz and Uzbeks in 2010, shops closed early and Uzbek neighbourhoods put up barricades made of buses and furniture. No violence was reported.

Gold miner Altyn Peak, which operates in the north of Kyrgyzstan, fell {11 percent|altyn|period} on the Toronto exchange. The company said its mine was not affected.

(Reporting by Nargiza Aliyeva and Dmitry Sorkin)
=== United Press Associates | 2014-06-10
Uzbek planes bomb Kyrgyz town; {1,500 reported dead|dead_civ_sokh|total} in enclave

BATKEN, Kyrgyzstan (UPA) - Uzbek warplanes bombed the Kyrgyz town of Kadamjay and a military airfield on Tuesday as the {two|countries|total} former Soviet republics slid into full-scale war over a mountain enclave.

An Uzbek official said that {1,500 people|dead_civ_sokh|total} had been killed in the enclave of Sokh, most of them on the first night. The claim could not be checked. A doctor at Sokh's only hospital, reached by telephone, said {44 bodies|hospital_sokh|total} had been brought in.

In Kadamjay, bombs hit {two apartment buildings|apartments|total} near a market. An UPA reporter saw {at least eight bodies|dead_kadamjay|total} in the street, among them an old man still holding his bread. Kyrgyz officials later said {17 civilians|dead_kadamjay|total} had died in the town.

"I was in the kitchen. Then I was outside, and there was no kitchen," said Gulnara Satybaldieva, 52, her hair white with plaster.

Kyrgyz troops, who are fewer and poorly armed, withdrew from the heights above Sokh by evening, the Defense Ministry in Bishkek said. It said {29 soldiers|dead_kg_mil|total} had been killed since Sunday and that its gunners had shot down {four Uzbek jets|jets|total}. Tashkent acknowledged the loss of {one|jets|total}.

{Thousands of people|refugees|total} fled toward Tajikistan and along the road to Osh, in trucks, on tractors and on foot. Some led cows.

The fighting broke out while world leaders were gathered in Brazil for the soccer World Cup's opening week, and phone calls went back and forth all day. The U.N. Security Council met for the second time without agreeing on a statement.

Sokh, about the size of a large city, is part of Uzbekistan but surrounded by Kyrgyz land. Quarrels over it go back to Stalin's day.

Russia said it was sending {a battalion|battalion|total} of paratroopers to its base near Bishkek to protect its citizens and military families.
=== British World Radio | 2014-06-12
Kyrgyzstan: Uzbek forces 'near Batken'

Uzbek troops have moved deep into southern Kyrgyzstan and are now {about 12km|distance_batken|total} from the regional capital, Batken, Kyrgyz officials say.

The governor of the region told people to stay calm, but by evening long lines of cars were leaving the town. Kyrgyz soldiers, some without weapons, were among those on the road.

Uzbekistan denied that it wanted to take Batken. Its defence ministry said its troops were destroying artillery that had been used against the enclave of Sokh.

The United Nations refugee agency says {at least 40,000 people|refugees|total} have been forced from their homes on both sides. {About 7,000 of them|refugees_tj|part} have crossed into Tajikistan, where they are sleeping in mosques and schools in Isfara.

The number of dead remains unclear. The Uzbek authorities speak of {1,500|dead_civ_sokh|total} civilians killed in Sokh. The campaign group Rights International, whose staff reached the enclave on Wednesday, said doctors there had counted {fewer than 60|dead_civ_sokh|total}. It warned that exaggerated figures were being used to justify revenge.

Kyrgyzstan says {61 of its soldiers|dead_kg_mil|total} and {at least 70 civilians|dead_civ_kg|total} have died. Uzbekistan has admitted to the deaths of {18 soldiers|dead_uz_mil|total}.

Eyewitness: Our correspondent in Kadamjay
There is hardly a whole window left on the main street. In the hospital cellar, the wounded lie on mattresses and on doors taken off their hinges. The surgeon told me he had done {32 operations|operations|total} since Tuesday. Outside, soldiers were eating apricots from the trees, which nobody is picking this year. They said their commander had left in the night. They didn't know where.

Russia's president is to meet both leaders separately. A plan drawn up by Kazakhstan calls for a ceasefire and a return of all forces to where they were before the fighting.
=== Atlantic News Channel | 2014-06-13
Uzbekistan halts offensive in Kyrgyzstan, but shelling goes on

(ANC) -- Uzbekistan's president said Friday he had ordered a halt to military operations in Kyrgyzstan, {five days|war_days|total} after sending troops and tanks across the border to what he called the rescue of an Uzbek enclave.

"The aggressor has been punished and has suffered very great losses," he said on state television after meeting Kazakhstan's foreign minister.

Within hours, Kyrgyz officials said shells were still falling around Batken and that a convoy of civilians had been hit near Ak-Turpak, killing {at least nine|dead_convoy|total}. ANC could not confirm the report. The Kyrgyz president, speaking to ANC from Bishkek, said Uzbekistan had {more than 10,000 troops|troops_uz|total} and {about 200 tanks|tanks|total} and other armored vehicles on his country's soil.

"Is this what they call a halt?" he said.

The conflict began early Sunday around Sokh, a piece of Uzbek territory surrounded by Kyrgyzstan. Each side says the other shot first.

Uzbek officials have said {as many as 1,500 people|dead_civ_sokh|total} were killed in the enclave, a figure that human rights workers doubt. Kyrgyzstan says it has lost {83 military personnel|dead_kg_mil|total} and {92 civilians|dead_civ_kg|total}. It claims that {more than 300 Uzbek soldiers|dead_uz_mil|total} have died; the Uzbek Defense Ministry puts its dead at {41|dead_uz_mil|total}.

In Washington, the president demanded that Uzbekistan pull out and said a U.S. military plane loaded with medicine and blankets was on its way to Bishkek. The Pentagon said {about 25 Americans|trainers|total} who had been training Kyrgyz troops were safe.

Russia said it was ready to take part in a peacekeeping force. Many in Kyrgyzstan expected more of Moscow, their ally in a regional security pact. "They have planes {half an hour|flight|total} from here," said a shopkeeper in Osh. "They watched."

In an incident far to the east, Chinese media said guards had turned back {around 150 traders|traders|total} at the Irkeshtam Pass after it was closed.
=== Interworld Press | 2014-06-17
Kyrgyzstan signs truce; Uzbeks dig in around enclave
BISHKEK/TASHKENT, June 17 (Interworld) - Kyrgyzstan's president signed a ceasefire with Uzbekistan on Tuesday under heavy pressure from Russia and Kazakhstan, but Uzbek soldiers were digging trenches on Kyrgyz land and showed no sign of leaving.

The plan calls for all forces to go back to positions held before June 8. It also lets Uzbek troops take "additional security measures" in a strip {up to 6 km (4 miles)|buffer|target} wide around the enclave of Sokh, which Kyrgyz officials fear could be used to keep them there for good.

Interworld reporters saw {four Uzbek checkpoints|checkpoints|total} on the road between Batken and Kadamjay. At one, soldiers were using a Kyrgyz school bus as a shelter.

The U.N. refugee agency raised its estimate of those uprooted to {nearly 118,000|refugees|total}. It said {30,000|refugees_sokh|part} were from Sokh and the remainder from the Kyrgyz side.

Uzbek prosecutors said they had now identified {133 civilians|dead_civ_sokh|total} killed in Sokh, far below the {1,500|dead_civ_sokh|total} given in the first days. Kyrgyzstan put its own dead at {215|dead_kg|total}, including {146 soldiers and police|dead_kg_mil|part}.

Witnesses said houses in {several Kyrgyz villages|villages|total} north of the enclave had been looted and burned by men with white armbands after the army passed. Tashkent denied that its troops were involved.

"They carried off the carpets first and then the window frames," said Anara Joldosheva, 61, who hid in a maize field. "I know the man who lit the match. I bought melons from him."

Kyrgyzstan's economy, among the poorest of the former Soviet states, is likely to shrink this year because of the war, the finance minister said. Gas supplies from Uzbekistan to Osh have been shut off since the first day, and people there are cooking on wood.

The International Monetary Fund said it was preparing a loan of {$120 million|loan|target}.
=== United Press Associates | 2014-06-24
Uzbekistan, Kyrgyzstan swap prisoners in enclave war

CHARBAK, Kyrgyzstan (UPA) - Uzbek and Kyrgyz officers exchanged prisoners at a ruined border post Tuesday, the first step in a truce that has stopped most of the shooting but left foreign troops on Kyrgyz soil.

{Fifteen Kyrgyz soldiers|pow_kg|total}, {two of them|pow_kg_hurt|part} on stretchers, were handed over in return for {five Uzbeks|pow_uz|total}, including the pilot of a jet shot down in the first week. The men walked past one another without a word.

Later in the day a Kyrgyz police car ran over a mine near the same road, killing {a captain and his driver|mine_charbak|total}.

The Kyrgyz Health Ministry said {228 citizens|dead_kg|total} had died in the war, {69 of them civilians|dead_civ_kg|part}, a lower number of civilians than officials had given earlier. A ministry official said some names had been listed twice.

Uzbekistan said it had lost {64 soldiers|dead_uz_mil|total}, and that {162 civilians|dead_civ_sokh|total} had been killed in Sokh.

War broke out June 8 after weeks of tension around Sokh, an Uzbek district that is an island inside Kyrgyzstan. Uzbek forces drove out the Kyrgyz in {five days|war_days|total}.

Tashkent said Monday it would pull its army out within {10 days|pullout|target}, but that {500 soldiers|troops_stay|target} would stay in the zone around the enclave. Western governments called that a breach of the agreement.

At a camp outside Osh, tents stood in rows on a soccer field. Children were lining up for soup. {About 6,000 people|camp_osh|total} are living there, and organizers said that more were coming each day from villages where the houses are gone.

"We will go home when their soldiers go home," said Toktobek Aidarov, a shepherd, who had kept only his dog.

In neighboring Tajikistan, the government said {two of its border guards|hurt_vorukh|total} were wounded June 20 by stray fire near Vorukh, another enclave.
=== British World Radio | 2014-07-11
Uzbek troops begin pull-out from Kyrgyzstan

Uzbek forces have started to leave positions they have held in southern Kyrgyzstan for {a month|held_for|total}, officials on both sides say.

Reporters near Kadamjay saw {some 40 trucks|trucks|total} and armoured vehicles heading north to the border at Rishtan, some with washing machines and sofas on board.

But {four of the seven|checkpoints_left|part} checkpoints set up by the Uzbek army along the road to Batken were still manned at nightfall.

Under a new agreement brokered by Kazakhstan and the EU, all Uzbek troops are to withdraw to the enclave of Sokh within {a month|pullout|target}. They will be replaced by {at least 200 observers|observers|target} from the Organization for Security and Co-operation in Europe.

The war of June left {229 people|dead_kg|total} dead on the Kyrgyz side, according to the government. The Uzbek authorities say {162 civilians|dead_civ_sokh|total} and {66 soldiers|dead_uz_mil|total} were killed.

Rights International said on Friday that both sides had used rockets in towns without regard for civilians. It also accused Uzbek security men of standing by while Kyrgyz villages were burned. Tashkent rejected the report as one-sided.

{More than half|returned|part} of those who fled have gone back, the UN says. But it believes that {about 20,000 ethnic Kyrgyz|no_return|part} may never be able to do so, since the villages they left are inside the zone that Uzbekistan intends to keep.

Kyrgyzstan's opposition has called for the president to resign. {Several thousand people|rally|total} gathered in Bishkek's Ala-Too Square on Thursday. They carried photographs of dead soldiers, most of them conscripts of 19 or 20, and shouted "Where was the army?"

The president says he was drawn into a trap. In an interview with the BWR, he admitted that he had not expected an attack on such a scale.

Elsewhere in Central Asia, a court in Almaty jailed {two men|jailed|total} for smuggling rifles from Kyrgyzstan.
=== Interworld Press | 2015-06-08
A year on, Kyrgyz villagers look at homes they cannot reach
BATKEN, Kyrgyzstan, June 8 (Interworld) - From the roof of a new brick cottage built with European money, Anara Joldosheva can see the apricot trees she planted. They are on the other side of a green metal fence put up by Uzbek soldiers.

"I'm told somebody sells the fruit in Rishtan," she said. "Perhaps I have eaten my own apricots."

Kyrgyzstan on Monday marked a year since its short war with Uzbekistan over the enclave of Sokh, with a minute's silence that brought traffic to a halt in the streets of Batken. Wreaths were laid for the {229 Kyrgyz|dead_kg|total} who died.

Uzbekistan, which lost {67 soldiers|dead_uz_mil|total} and says that {162 civilians|dead_civ_sokh|total} were killed in the enclave, held a military parade in Fergana.

A report ordered by the European Union found in April that Kyrgyz forces had started the war by shelling Sokh, but that Uzbekistan had prepared for it and gone far beyond what defending its citizens required. It found no evidence for the Uzbek claim of {1,500 deaths|dead_civ_sokh|total}.

{Around 120,000 people|refugees|total} were driven from their homes in those days and most have returned. {Some 19,000|no_return|part} have not, the Kyrgyz government says. It has built {38 settlements|settlements|total} for them in the plain, rows of identical cottages with little work nearby.

The OSCE mission patrols the Kyrgyz side only. Its observers say that {11 people|mines_year|period} were killed by mines and shootings along the line since last summer, the last a boy of 12 who was looking for a calf.

Talks in Geneva have been held {eight times|talks|total} without result. Trade between the countries has stopped, and trains that ran through the valley since the days of the tsars end in fields.

Bishkek has raised its defence budget by {a third|defence|change}. Tashkent says it has nothing to discuss except an apology.
