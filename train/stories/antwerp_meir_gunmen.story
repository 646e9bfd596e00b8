# Two gunmen fire on Saint Nicholas shoppers on the Meir, Antwerp's main shopping street, in December 2014 (invented)
@ dead | killed | people | shoppers | Antwerp | key | Victims killed on the Meir
@ hurt | injured | people | shoppers | Antwerp | key | People wounded on the Meir
@ stuiv | hospitalized | people | wounded | Stuivenberg hospital | key | Wounded taken to Stuivenberg hospital
@ uza | hospitalized | people | wounded | University Hospital, Edegem | key | Wounded taken to the University Hospital
@ vinc | hospitalized | people | wounded | Sint-Vincentius hospital | key | Wounded taken to Sint-Vincentius hospital
@ rounds | strikes | count | gunmen | Meir | key | Rounds fired by the gunmen
@ officers | troops | people | police and soldiers | Antwerp | key | Police officers deployed in Antwerp
@ rifles | equipment | count | gunmen | Meir and Borgerhout | key | Rifles found
@ critical | injured | people | wounded | all hospitals | key | Wounded in critical condition
@ dead_stuiv | killed | people | wounded | Stuivenberg hospital |  | Wounded who died at Stuivenberg
@ dead_street | killed | people | shoppers | Meir |  | Victims who died on the street
@ dead_kids | killed | people | children | Meir |  | Children among the dead
@ hurt_kids | injured | people | children | Meir |  | Children among the wounded
@ hurt_cops | injured | people | police officers | Meir |  | Police officers wounded
@ gunmen | participants | people | gunmen | Meir |  | Gunmen
@ witness_gunmen | participants | people | gunmen | Meir |  | Gunmen that witnesses saw
@ gunmen_dead | killed | people | gunmen | Meir |  | Gunmen killed
@ police_shots | strikes | count | police | Meir |  | Shots fired by police
@ hits | other:bullet wounds | count | Pieter Goossens | Meir |  | Police bullets that hit Goossens
@ spree | duration | minutes | shooting | Meir |  | How long the shooting lasted
@ response | duration | minutes | police | Meir |  | Time until police arrived
@ stretch | distance | m | gunmen | Meir |  | Distance the gunmen walked
@ crowd | participants | people | shoppers | Meir |  | Shoppers on the Meir
@ sheltered | participants | people | shoppers | Stadsfeestzaal |  | Shoppers hiding in the Stadsfeestzaal
@ manhunt | duration | hours | manhunt | Borgerhout |  | Length of the manhunt
@ capture_dist | distance | km | Borgerhout garage | Meir |  | Distance of the garage from the Meir
@ arrests | arrested | people | suspects | Antwerp and Breda |  | People arrested besides the gunmen
@ pistols | equipment | count | gunmen | Meir and Borgerhout |  | Pistols found
@ magazines | equipment | count | gunmen | Meir |  | Magazines found on the dead gunman
@ unused | other:unused rounds | count | gunmen | Meir and Borgerhout |  | Rounds found unused
@ grenades | equipment | count | gunmen | Borgerhout |  | Grenades found in the garage
@ rifle_price | cost | EUR | rifles | Rotterdam |  | Price paid for the rifles
@ surgeons | participants | people | surgeons | Stuivenberg hospital |  | Surgeons called in
@ operations | other:operations | count | wounded | all hospitals |  | Operations on the first night
@ blood | participants | people | blood donors | Antwerp |  | Blood donors
@ calls | other:calls | count | emergency line | Antwerp |  | Calls to the emergency line
@ trams | other:tram lines | count | trams | Antwerp |  | Tram lines stopped
@ shops | other:shops shut | count | shops | Meir |  | Shops shut the next day
@ mourners | participants | people | mourners | Groenplaats |  | Mourners at the Groenplaats
@ march | participants | people | marchers | Antwerp |  | People in the silent march
@ dead_2006 | killed | people | victims | Antwerp |  | Killed in the 2006 Antwerp shooting
@ dead_liege | killed | people | victims | Liège |  | Killed in the 2011 Liège attack
@ hurt_liege | injured | people | victims | Liège |  | Wounded in the 2011 Liège attack
@ pop | other:population | people | residents | Antwerp |  | Population of Antwerp
@ guns_be | equipment | count | illegal guns | Belgium |  | Illegal guns in Belgium
@ sales | revenue | % | shops | Meir |  | Fall in December takings on the Meir
@ fund | aid | EUR | city | victims |  | City's fund for the victims
@ comp | aid | EUR | state | victims |  | State payment to each bereaved family
@ warnings | other:warnings | count | police | Antwerp |  | Warnings police had about the gunmen
@ counts | other:charges | count | Joris Baeten | Antwerp |  | Murder counts against Baeten
@ attempts | other:charges | count | Joris Baeten | Antwerp |  | Attempted murder counts against Baeten
@ pages | other:pages | count | inquiry report | Brussels |  | Pages of the inquiry report
@ still_in | hospitalized | people | wounded | all hospitals |  | Wounded still in hospital
@ home | other:discharged | people | wounded | all hospitals |  | Wounded sent home
@ radios | duration | minutes | police radio | Antwerp |  | How long the police radio failed
@ officers_extra | troops | people | police | Brussels and Ghent |  | Officers sent from other cities
@ trial_jail | duration | years | supplier | Breda |  | Jail term of the gun supplier
@ debts | cost | EUR | Pieter Goossens | Antwerp |  | Goossens's gambling debts
@ bells | duration | minutes | cathedral bells | Antwerp |  | How long the bells rang too long
@ walk | duration | hours | Joris Baeten | Bruges prison |  | Daily walk allowed to Baeten
@ holes | other:bullet holes | count | waffle stall | Meir |  | Bullet holes in a waffle stall
=== Meridian Press | 2014-12-06
{At least five|dead|total} killed as gunmen fire on Antwerp shoppers

ANTWERP, Dec 6 (Meridian) - {Two men|gunmen|total} with automatic rifles opened fire on Saturday on a street crowded with families shopping for Saint Nicholas Day in the Belgian port of Antwerp, killing {at least five people|dead|total} and wounding {more than 20|hurt|total}, police and hospital officials said.

{One of the attackers|gunmen_dead|part} was shot dead by police outside a shoe shop. The other fled towards Borgerhout, an eastern district, and was being hunted by {some 200 officers|officers|total} and a helicopter.

"They were not running. They walked, and they shot to the left and to the right," said Nadia Verbeke, who sells waffles on the Meir, the pedestrian street that is the city's busiest. Other witnesses spoke of {three gunmen|witness_gunmen|total}, but police said they were looking for one man only.

The shooting began shortly after 3:40 p.m. and lasted for {about six minutes|spree|total}. Witnesses said they heard {30 to 40 shots|rounds|total}.

Stuivenberg hospital said it had admitted {nine of the wounded|stuiv|part}, {three|critical|part} of them in critical condition. {Six|uza|part} had been taken to the University Hospital in Edegem, south of the city.

{Tens of thousands of people|crowd|total} were on the Meir, city officials said.

The motive was not known. In 2006 a skinhead shot dead {two people|dead_2006|comparison} in the centre of Antwerp, a city of {half a million|pop|total}, and in 2011 a man armed with grenades and a rifle killed {five|dead_liege|comparison} at a Christmas market square in Liège, wounding {more than 120|hurt_liege|comparison}.
=== Scheldt Radio live | 2014-12-06
Live: shooting on the Meir

15.58 We're hearing of gunfire near the Stadsfeestzaal shopping hall. Stay away from the centre.

16.10 Our reporter Wim counts {four bodies|dead_street|total} under tablecloths between the tram stop and the Rubens statue. Lots of people bleeding.

16.25 {All seven tram lines|trams|total} through the centre are stopped.

16.41 {Some 400 shoppers|sheltered|total} have locked themselves in the Stadsfeestzaal. They're on the phone to us. They're fine, please stop sharing the rumour about hostages.

17.05 Mayor Hilde Claessens: "{Six people|dead|total} have lost their lives. I've no words and I won't look for any."

17.30 Emergency line says it took {1,150 calls|calls|total} in the first hour.

17.50 Hospitals now. Stuivenberg: {12|stuiv|total}, says the desk. Sint-Vincentius: {four|vinc|total}, all "awake and talking". The University Hospital isn't giving a number.

18.20 Stuivenberg again: {two people|dead_stuiv|total} have died on the operating table there. That takes it to {eight|dead|total}. {Eleven surgeons|surgeons|total} are at work, some still in their party clothes.

18.45 Police won't say how many shots. Wim, who did his service in the artillery, thinks {well over 60|rounds|total}.

19.15 {Another 150 officers|officers_extra|increment} are on their way from Brussels and Ghent.

20.02 Correction: the mayor's office says {seven dead|dead|total}, not {eight|dead|total}. The body of the gunman had been counted in.

20.30 Queue at the Red Cross in the Nationalestraat: {300 donors|blood|total} and they've run out of chairs.
=== De Kathedraal | 2014-12-08
Second gunman taken in a garage in Borgerhout

From our city desk

He was lying under a delivery van with a rifle he had no more cartridges for. Joris Baeten, 26, once a warehouseman in the port, was arrested at ten to six on Sunday evening in a lock-up garage {less than two kilometres|capture_dist|total} from the Meir, after a manhunt of {26 hours|manhunt|total}.

The other man, killed on Saturday, has been named as Pieter Goossens, 31, of Deurne. The two had met in a shooting club that threw both of them out.

{Seven people|dead|total} were murdered, {two of them children|dead_kids|part}. The youngest, Lotte, was holding a sugar mitre. Of {29 wounded|hurt|total}, {eight|hurt_kids|part} are under sixteen, and {two|hurt_cops|part} are police officers, hit when they ran towards the noise.

Stuivenberg has {13 of the injured|stuiv|part} in its wards. At the University Hospital there are {ten|uza|part}, said its director, and at Sint-Vincentius {five|vinc|part}. One man drove himself home to Mortsel with a bullet in his arm and rang his doctor on Sunday. {Five patients|critical|part} are still fighting for their lives. Between them the hospitals did {31 operations|operations|period} in the first night.

In the garage lay a rifle of Yugoslav make, {two pistols|pistols|total} and {four hand grenades|grenades|total}. With Goossens's weapon that makes {two rifles|rifles|total}.

At its height the search kept {about 450 policemen and soldiers|officers|total} busy. All {180 shops|shops|total} on the Meir stayed shut on Sunday. By dark {5,000 people|mourners|total} had stood at the Groenplaats, where nobody made a speech.
=== Federal Prosecutor's Office | 2014-12-09
PRESS STATEMENT - ATTACK ON THE MEIR, ANTWERP, 6 DECEMBER 2014

The investigation is led by the federal prosecutor with the Antwerp judicial police. The following is established as of today, 12 noon.

Persons deceased (excluding the perpetrator): {7|dead|total}
Persons wounded: {31|hurt|total}
- of whom in a critical condition: {4|critical|part}
Wounded admitted, ZNA Stuivenberg: {14|stuiv|total}
Wounded admitted, University Hospital Antwerp: {11|uza|total}
Wounded admitted, Sint-Vincentius: {5|vinc|total}
Perpetrators: {2|gunmen|total}, of whom {1|gunmen_dead|part} deceased
Cartridge cases recovered on the Meir (perpetrators): {94|rounds|total}
Cartridge cases recovered on the Meir (police): {17|police_shots|total}
Unused cartridges: {212|unused|total}
Automatic rifles seized: {3|rifles|total}
Pistols seized: {2|pistols|total}
Magazines found on the deceased: {5|magazines|total}
Persons arrested in Antwerp and Breda (the Netherlands) besides J.B.: {3|arrests|total}

The third rifle was found in a sports bag on the roof of a parking building and had not been fired. The persons arrested in Breda are suspected of having supplied the weapons for {3,500 euros|rifle_price|total}.

There are at present no indications of a link with a terrorist organisation. In a letter the deceased wrote of gambling debts of {41,000 euros|debts|total} and of his hatred of "people with bags".

The deceased was struck by {six police bullets|hits|total}. The use of firearms by the officers is the object of a separate inquiry, as the law requires. No further communication will be made before the hearing of the council chamber on Friday.
=== The Sentinel | 2014-12-13
Antwerp buries its dead and asks what the police knew

The bells of the cathedral rang for {a quarter of an hour|bells|total} too long yesterday, and no one in the square seemed to notice. {Thirty thousand people|march|total} walked behind the families, along the street where a week ago {two men|gunmen|total} with Balkan rifles had strolled {350 metres|stretch|total}, shooting at whoever was carrying something.

The number of dead rose to {eight|dead|total} on Thursday, when a retired docker, Frans Mertens, died at Stuivenberg hospital without waking. {Thirty|hurt|total} others were hurt, and {16|still_in|part} of those are still in hospital, {three|critical|part} in danger.

What has turned grief to anger is a leaked memo. It seems that the local police had been warned about Goossens, the older of the two, {three times|warnings|total} since the spring: by his club, by a sister and by a pawnbroker. "We have {half a million guns|guns_be|comparison} in this country that no one has registered," said Johan Lemmens, who teaches criminology at Leuven. "A warning is a needle in a needle stack."

Then there's the radio. For {nine minutes|radios|total} the officers nearest to the Meir couldn't hear their own control room, and the first patrol reached the spot {seven minutes|response|total} after the first shot. By then Goossens and Baeten had fired {nearly a hundred rounds|rounds|total}.

Belgium is used to gun crime, less so to this. The closest thing to it was Liège in 2011, where {five|dead_liege|comparison} died. Mayor Hilde Claessens has promised {€2m|fund|target} for the victims and has kept {300 officers|officers|total} on the streets until the new year.
=== De Kathedraal | 2015-01-10
Five weeks on, the Meir is quiet and cheap

The January sales have begun with nobody in them. Takings on the Meir in December were {38 percent|sales|change} below those of the year before, says the traders' union, and the shoe shop where Goossens fell will not open again.

{Twenty-two of the wounded|home|part} have gone home. The University Hospital, which took in {eleven|uza|total}, discharged its last on Tuesday: a girl of nine, who left on her father's shoulders. At Stuivenberg, where {14|stuiv|total} were brought that night, {three|dead_stuiv|part} died; {six|still_in|part} remain. Sint-Vincentius had {five|vinc|total}, all home before Christmas. {Nobody|critical|total} is critical any more.

There was one more piece of bad news. A woman from Roosendaal who had been moved to a clinic in Rotterdam died on New Year's Eve, and with her the toll stands at {nine|dead|total}.

Police have handed the street back to the district patrols. At Christmas there were still {220 men|officers|total} in the centre; there are {sixty|officers|total} now, and the concrete blocks are to stay. "I sleep better with the blocks," says Nadia Verbeke, who is selling waffles again. She counts {three bullet holes|holes|total} in her stall and has framed them.

The state will pay each of the families that lost someone {62,000 euros|comp|each}. Some say that the forms are longer than the letter Goossens left.

Baeten sits in Bruges prison and says nothing at all. His lawyer complains that he may walk for {an hour|walk|each} a day only.
=== Meridian Press | 2016-03-17
Belgian inquiry faults police over Antwerp shooting as trial nears

BRUSSELS, March 17 (Meridian) - Police missed repeated chances to disarm {two men|gunmen|total} who murdered {nine people|dead|total} in an Antwerp shopping street in 2014, a Belgian parliamentary inquiry said on Thursday.

The {340-page report|pages|total} comes a month before the trial of Joris Baeten, 27, who faces {nine counts|counts|total} of murder and {29|attempts|total} of attempted murder. His accomplice, Pieter Goossens, was killed by police.

The inquiry found that officers had received {five warnings|warnings|total} about Goossens, not {three|warnings|total} as was thought. It said that radio equipment failed for {11 minutes|radios|total} during the attack.

Goossens and Baeten fired {107 rounds|rounds|total} along the Meir, {29 people|hurt|total} survived their wounds, and the last of the {three rifles|rifles|total} they had bought was left unused because a magazine was bent. Had it not been, the toll "would have been of another order", the report said. It praised the {two wounded officers|hurt_cops|part}, who it said had stopped the shooting by drawing fire.

A court in Breda last year jailed a Dutchman for {six years|trial_jail|total} for selling the rifles, at {1,200 euros|rifle_price|each} apiece.

Interior Minister Luc Van Hove said the police in Antwerp now had {500 officers|officers|target} ready to move within minutes. Unions said the true number was {nearer 180|officers|total}.

The gunmen opened fire on a Saturday afternoon when the street was full of families buying presents for Saint Nicholas Day. Goossens, who owed money to bookmakers, had written that he hated shoppers. The country was shaken, and stricter rules on gun clubs came into force last summer.
