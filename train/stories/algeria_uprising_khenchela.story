# An uprising in eastern Algeria from March to July 2012, told with activists' and state media's tolls
@ dead_all | killed | people | uprising | Algeria | key | Killed since the uprising began
@ dead_day | killed | people | protesters | Algeria | key | Killed across Algeria in a day
@ dead_police | killed | people | soldiers and police | Algeria | key | Soldiers and police killed in all
@ soldiers_day | killed | people | soldiers | Algeria | key | Soldiers reported killed in a day
@ police_day | killed | people | police officer | Algeria | | Police killed on March 16
@ dead_batna | killed | people | uprising | Batna | key | Killed in Batna since March
@ dead_batna_day | killed | people | mourners | Batna | | Killed in Batna in a day
@ dead_khenchela | killed | people | uprising | Khenchela | key | Killed in Khenchela area since March
@ dead_khenchela_day | killed | people | residents | Khenchela | | Killed in Khenchela in a day
@ dead_setif | killed | people | uprising | Setif | | Killed in Setif since March
@ dead_setif_day | killed | people | protesters | Setif | key | Killed in Setif in a day
@ dead_biskra_day | killed | people | protesters | Biskra | | Killed in Biskra in a day
@ dead_constantine_day | killed | people | protesters | Constantine | | Killed in Constantine in a day
@ dead_tkout | killed | people | villagers | Tkout | | Killed in the village of Tkout
@ tkout_children | killed | people | children | Tkout | | Children killed in Tkout
@ attackers | troops | people | gunmen | Tkout | | Gunmen said to attack Tkout
@ refugees | displaced | people | Algerians | Tunisia | key | Algerians who fled into Tunisia
@ arrested | arrested | people | activists | Batna and Setif | | Arrested in Setif and Batna
@ detained | arrested | people | Algerians | Algeria | | Detained across Algeria
@ since | duration | days | uprising | Algeria | key | Time since the uprising began
@ cities | other:cities with shooting | count | cities | Algeria | | Cities where forces opened fire
@ dead_1990s | killed | people | civil war | Algeria | | Killed in the 1990s civil war
@ crowd_rabat | participants | people | marchers | Rabat | | Marchers in Rabat
@ arrest_rabat | arrested | people | marchers | Rabat | | Arrests in Rabat
@ provinces | other:provinces under emergency | count | provinces | Algeria | | Provinces under state of emergency
@ phones | duration | days | telephone lines | Khenchela | | Time Khenchela's telephones were cut
@ brent_rise | other:price rise | USD | Brent crude | world | | Rise of Brent crude
@ brent | cost | USD | Brent crude | world | | Price of Brent crude
@ crowd_tunis | participants | people | demonstrators | Tunis | | Protesters at Algerian embassy, Tunis
@ crowd_batna | participants | people | mourners | Batna | | Mourners marching in Batna
@ crowd_tizi | participants | people | demonstrators | Tizi Ouzou | | Demonstrators in Tizi Ouzou
@ tanks | equipment | count | tanks | Khenchela | | Tanks seen at Khenchela
@ sanctions | other:officials sanctioned | count | European Union | Algeria | | Officials under EU sanctions
@ arrest_algiers | arrested | people | marchers | Algiers | | Arrests at Algiers march
@ hurt_gao | injured | people | diplomats | Gao | | Algerian diplomats wounded in Gao
@ grave | killed | people | mass grave | Kais | | Bodies in the Kais grave
@ children | other:children of refugee | count | Mabrouka | Thala | | Children of refugee Mabrouka
@ tents | displaced | people | refugees | Thala | | Refugees still needing tents
@ enersud | evacuated | people | employees | Algeria | | Enersud staff and relatives flown home
@ nouakchott | captured | people | convicts | Mauritania | | Men sentenced in Mauritania
@ bomb | killed | people | car bomb | Algiers | | Killed by Algiers car bomb
@ bomb_hurt | injured | people | car bomb | Algiers | | Injured by Algiers car bomb
@ shelling | duration | days | shelling | Setif | | Length of the shelling of Setif
@ street | other:houses in street | count | baker's street | Batna | | Houses in a Batna street
@ monitors | troops | people | Arab League monitors | Algeria | | Monitors to be sent
@ pullback | duration | days | tanks | Algeria | | Time to pull back tanks
@ returns | other:families asking | count | refugee families | Tunisia | | Families asking how to return
=== Atlantic News Channel | 2012-03-17
Activists: {15 killed|dead_day|period} as Algerian forces fire on protesters

(ANC) -- Algerian security forces opened fire on demonstrators in {several cities|cities|total} on Friday, killing {at least 15 people|dead_day|period}, opposition activists said, in the bloodiest day since protests against the government began {two weeks|since|total} ago.

{Nine of the deaths|dead_batna_day|part} occurred in the eastern city of Batna, where crowds had gathered after prayers for the funeral of a student shot a day earlier, said Nadir Hamlaoui of the Algerian League for Rights and Dignity.

"They were carrying his body when the shooting started," Hamlaoui said by telephone. "People dropped the coffin and ran."

State television reported that {two people|dead_day|period} had been killed, {one of them a police officer|police_day|part}, and said that "armed gangs" had opened fire from rooftops. It showed a burned police station and weapons it said were found inside a mosque.

ANC could not independently verify either account. The government has refused visas to most foreign journalists and has limited the movements of those already in the country.

Videos posted online showed men running down a wide street as shots rang out. In one, a boy with blood on his shirt is lifted into the back of a pickup truck. Chants of "The people want the fall of the regime" can be heard.

The unrest started March 2 in Khenchela, a town in the Aures mountains, after police beat a group of teenagers for writing slogans on the wall of their school. It has since spread to Setif, Biskra and Constantine.

Algeria lived through a civil war in the 1990s in which {some 150,000 people|dead_1990s|comparison} died, and many Algerians have said they want no return to violence.

The U.S. State Department said it was "deeply troubled" and called on all sides to show restraint.

Elsewhere in the region Friday, {thousands of|crowd_rabat|comparison} Moroccans marched in Rabat for jobs. There were {no arrests|arrest_rabat|comparison}.
=== Interworld Press | 2012-03-20
Algeria's Batna buries its dead as president offers talks
ALGIERS, March 20 (Interworld) - {Tens of thousands of mourners|crowd_batna|total} chanting anti-government slogans marched through the Algerian city of Batna on Tuesday, residents said, hours after the president promised talks with the opposition and an end to one-party control of the trade unions.

The Algerian League for Rights and Dignity, which says it has a network of doctors and lawyers, put the number of people killed since protests erupted on March 2 at {61|dead_all|total}. It said {26|dead_batna|part} of them were from Batna.

The Interior Ministry said {19 people|dead_all|total} had lost their lives in all, including {six members of the security forces|dead_police|part}.

In his first public remarks on the crisis, the president told parliament that there had been mistakes and that those responsible for deaths would be tried. Deputies interrupted him with applause. He did not say when the state of emergency, imposed last week in {four provinces|provinces|total}, would end.

"This is the speech of somebody who still doesn't understand," said Zohra Benmeddour, a lawyer in Algiers who defends detained activists. "People asked for freedom and he gives them a committee."

Soldiers have set up checkpoints on the road between Constantine and Batna. Telephone lines to Khenchela, where the revolt started, have been cut for {five days|phones|total}, and residents reached by satellite phone said that bread and baby milk were running short.

In Setif, a man who gave his name as Fouad said security men were going from house to house. "They take anyone between 15 and 40," he said. The League said {more than 400 people|arrested|total} had been arrested there and in Batna since Friday.

Algeria is the biggest supplier of gas to Spain and Italy. Brent crude rose {more than $2|brent_rise|change} to {$121.40|brent|total} a barrel on worries about supply.

In Tunis, {several hundred people|crowd_tunis|total} demonstrated outside the Algerian embassy.
=== British World Radio | 2012-03-31
Algeria unrest: Tanks enter Khenchela

Algerian troops backed by tanks have moved into the eastern town of Khenchela, where protests against the government began {four weeks|since|total} ago, witnesses say.

Residents said they heard heavy gunfire from before dawn. Water and electricity have been cut. A man who spoke to the BWR from the edge of the town said he had counted {at least 20 tanks|tanks|total}, and that snipers had been posted on the roof of the hospital.

Activists said {11 people|dead_khenchela_day|period} had been killed in the town on Saturday. There was no way of confirming this.

State news agency ANP said the army had been sent in at the request of citizens "to put an end to the killings by terrorist groups". It said {three soldiers|soldiers_day|period} had died.

Rights groups say {more than 200 people|dead_all|total} have been killed in the crackdown, {at least 74 of them|dead_batna|part} in Batna. The government says the figure is much lower and that most of the dead are soldiers and police.

{About 1,200 people|refugees|total} have crossed the border into Tunisia since Thursday, many of them women and children, Tunisian officials say. They are being put up in schools in the town of Thala.

The European Union has agreed to impose an arms embargo and to freeze the assets of {13 officials|sanctions|total}. The president is not on the list.

Analysis, by our North Africa editor:
By sending in tanks the authorities have answered the question that everybody in Algiers was asking after the president's speech. There will be no real dialogue. The army fought Islamist rebels through the 1990s, when {about 150,000 people|dead_1990s|comparison} lost their lives, and its generals believe that they won by never giving way. But the protesters of Khenchela are not guerrillas, and many conscripts come from towns like theirs.

In the capital itself, where a march was banned, there were scuffles outside the main post office and {about 30 people|arrest_algiers|total} were taken away in vans.
=== Consolidated Press | 2012-04-14
Algerian forces kill {28|dead_day|period} in wave of Friday protests

ALGIERS, Algeria (CP) - Security forces fired bullets and tear gas at protesters across Algeria on Friday, killing {at least 28 people|dead_day|period}, as the biggest crowds yet called for the president to go, activists said.

The bloodshed was worst in Setif, a highland city east of the capital, where {13|dead_setif_day|part} were shot dead, and in Biskra, an oasis town where protests had been peaceful until now. A doctor in Biskra said his hospital had received {seven bodies|dead_biskra_day|part} and run out of blood.

"I had a child of nine on the table and no blood to give him," the doctor said, speaking on condition of anonymity because he feared for his safety.

State TV said gunmen had attacked an army post near Setif, killing {four soldiers|soldiers_day|period}. It said security forces had shown "the utmost restraint."

{More than six weeks|since|total} into the uprising, the Algerian League for Rights and Dignity says it has the names of {412 people|dead_all|total} killed. It believes {thousands more|detained|total} have been detained. The government, which blames the revolt on Islamists and foreign conspirators, says {87 security personnel|dead_police|total} have died and gives no count of civilians.

Witness accounts could not be independently confirmed because Algeria has restricted access for foreign media.

The crackdown began after teenagers were beaten by police in the town of Khenchela on March 2, touching off a revolt that has grown into the most serious challenge to the ruling party since independence in 1962.

In Washington, the White House condemned the violence in its strongest words so far and said the president was "losing legitimacy with each passing Friday." It stopped short of asking him to step down.

In the Kabylie region, which has a long history of opposition to the government, {tens of thousands|crowd_tizi|total} rallied in Tizi Ouzou without any incident. Police stayed inside their barracks.

In neighboring Mali, officials said {two Algerian diplomats|hurt_gao|total} had been wounded when unknown gunmen fired at their car in Gao. There was no sign the attack was related.
=== Interworld Press | 2012-05-02
Algeria refugees top {9,000|refugees|total}; activists report mass grave
TUNIS/ALGIERS, May 2 (Interworld) - {More than 9,000 Algerians|refugees|total} have fled into Tunisia to escape an army assault on the mountains around Khenchela, the United Nations refugee agency said on Wednesday, and activists said villagers had found a mass grave near the town.

The Algerian League for Rights and Dignity said {17 bodies|grave|total}, some with their hands tied, were dug up on Tuesday in an orchard at Kais. An Interior Ministry official dismissed the report as "a complete fabrication".

The League raised its death toll for the {two-month|since|total} uprising to {640 civilians|dead_all|total}. Khenchela and the villages near it account for {190|dead_khenchela|part}, it said, and Batna for {171|dead_batna|part}.

State news agency ANP carried a list of {143 soldiers and police|dead_police|total} who it said had been "martyred by terrorists".

At a camp outside Thala, families told of nights spent walking through cedar forests. "The helicopters came over every hour," said Mabrouka, a mother of {five|children|total} who left her husband behind. "We told the little ones it was a storm."

The refugee agency said most of the new arrivals had come since Sunday and that it needed tents for another {5,000|tents|target}. The Tunisian Red Crescent has been serving hot meals.

Algeria barred Friday prayers at the main mosques of Batna and Setif, residents said. Diplomats said they had seen signs of strain in the army, though claims by the opposition that a whole brigade had changed sides could not be checked.

Italy's Enersud, which pumps gas from the Sahara, said production was normal but that it had flown {60 employees|enersud|total} and their relatives home.

At the U.N. Security Council, Russia and China blocked a European draft statement condemning the violence.
=== Atlantic News Channel | 2012-05-26
{Dozens of children|tkout_children|part} among dead in Algerian village, opposition says

(ANC) -- Opposition groups in Algeria accused government forces of massacring civilians in a village southeast of Batna, saying {more than 90 people|dead_tkout|total}, many of them children, were killed by shelling and by militiamen who went from house to house.

The U.N. human rights office said its staff in Tunisia had spoken to survivors of the attack Thursday night in Tkout and believed {at least 78|dead_tkout|total} had died. "This is an appalling crime," spokeswoman Ilse Verhagen said.

The government denied any role. A Foreign Ministry spokesman said that {hundreds of|attackers|total} gunmen had attacked the village with mortars and that the army had not left its positions. State television said {three soldiers|soldiers_day|period} were killed.

Video posted on the Internet showed rows of small bodies wrapped in blankets. ANC cannot confirm the authenticity of the images.

Across the country, {at least 31 other people|dead_day|period} were killed on Friday, the opposition Local Committees said, including {eight|dead_setif_day|part} in Setif and {six|dead_constantine_day|part} in Constantine, where shops closed in mourning for the people of Tkout.

The United Nations estimates that {at least 1,100 people|dead_all|total} have been killed since the uprising began in March. Opposition groups give a higher number. The president has repeatedly said his forces are fighting terrorists.

"I lost my brother, my brother's wife and all their daughters," a man who said he was from the village told ANC by satellite phone. He asked to be called Abu Salim. "They did not ask anyone's name."

France, which ruled Algeria until 1962, recalled its ambassador Friday. Other European countries said they were weighing the same step. The French president called the killings an outrage and said that the Security Council must not be silent any longer.

In Mauritania, a court sentenced {seven men|nouakchott|comparison} for an attack on a barracks last year, the state news agency reported.
=== British World Radio | 2012-06-20
Bomb hits Algiers police headquarters

A powerful car bomb has exploded outside a police building in central Algiers, killing {at least 22 people|bomb|total}, Algerian state TV says.

It is the first such attack in the capital since protests against the president began in March. {More than 100|bomb_hurt|total} were injured, officials said. The state TV showed a deep crater, burned cars and a bus with all its windows gone.

No group has said it carried out the bombing. The government blamed "terrorists from abroad". Opposition activists accused the authorities of staging it, on the eve of a visit by Arab League monitors.

There was more violence in the east. Activists said {at least 35 people|dead_day|period} had been killed on Wednesday, most of them in Setif, which has been shelled for {more than a week|shelling|total}. They say {over 300 people|dead_setif|total} have died in that city since the start of the uprising.

State media said {nine soldiers|soldiers_day|period} were buried on Wednesday.

The UN says {about 1,700 people|dead_all|total} have been killed. The Algerian League for Rights and Dignity says it has documented {2,304 deaths|dead_all|total}. The government has acknowledged the deaths of {612 members|dead_police|total} of the security forces.

Reporting by foreign journalists is heavily restricted, and it is not possible to verify the claims of either side.

The Arab League's team is to be led by a retired Jordanian general. It wants to visit Batna, Setif and Khenchela, but has not said how it would travel there. An earlier plan, agreed in April, under which the army would leave the cities and prisoners would be released, was never carried out.

Refugees are still arriving in Tunisia. There are now {21,000|refugees|total} in camps near the border, according to the UN. Aid workers say that the sick are arriving on foot and that there is not enough clean water. Tunisia's prime minister has asked for more help from Europe.
=== Consolidated Press | 2012-07-23
Cease-fire begins in Algeria; {3 killed|dead_day|period} despite truce

ALGIERS, Algeria (CP) - A cease-fire brokered by the Arab League took hold across most of Algeria on Monday, and residents of battered cities went out to look for food, water and missing relatives.

Activists reported {three deaths|dead_day|period}, {all of them|dead_setif_day|part} in Setif, where a family was hit by a shell minutes before the truce was to begin at noon. On Sunday, {54|dead_day|period} were killed, one of the highest daily tolls of the uprising.

The truce was announced after the president agreed to hand his powers to a deputy by the end of the year. In the center of Algiers, people honked horns. In Batna, the reaction was muted.

"My street has {30 houses|street|total} and I don't know how many graves," said Salah Merzougui, a baker. "Let them go first. Then I will celebrate."

The uprising began March 2 with protests over the beating of teenagers by police in Khenchela. The League for Rights and Dignity says {3,150 people|dead_all|total} have been killed, {512 of them|dead_khenchela|part} in Khenchela and the area around it. The United Nations says its own figure, {2,400|dead_all|total}, is incomplete.

State news agency ANP said {830 soldiers and police officers|dead_police|total} had died in what it for the first time called "the events" instead of terrorism.

Under the agreement, {60 monitors|monitors|target} will be sent to the east. Tanks must be pulled back from the cities within {a week|pullback|target}, and those held without charge are to be freed. Lawyers say prisons are so full that stadiums are being used.

The opposition is divided. Young activists who organized the first marches said they would go on with weekly protests until the president left the country. Exiled leaders meeting in Istanbul, Turkey, said the deal should be given a chance.

In Tunisia, the refugees heard the news by radio. Few were packing. U.N. staff there said {a dozen families|returns|total} had asked how to get home.
