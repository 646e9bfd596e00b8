# A gunman opens fire in a shopping centre in Saskatoon, Canada, on a sale day in November 2018
@ dead | killed | people | victims | Prairie Gate Mall | key | People killed in the mall shooting
@ injured | injured | people | victims | Prairie Gate Mall | key | People hurt in the mall shooting
@ critical | hospitalized | people | patients | Saskatoon | key | Wounded in critical condition
@ ruh | hospitalized | people | patients | Royal University Hospital | key | Patients taken to Royal University Hospital
@ stpauls | hospitalized | people | patients | St. Paul's Hospital | key | Patients taken to St. Paul's Hospital
@ rounds | other:shots fired | count | the gunman | Prairie Gate Mall | key | Rounds the gunman fired
@ response | duration | minutes | police | Prairie Gate Mall | key | Time from first call to police inside
@ fund | aid | CAD | victims' fund | Saskatoon | key | Raised for the victims and families
@ calls911 | other:emergency calls | count | dispatchers | Saskatoon |  | Emergency calls about the shooting
@ dead_foodcourt | killed | people | victims | food court |  | Killed in the food court
@ dead_staff | killed | people | shop staff | mall |  | Mall employees among the dead
@ inj_minor | injured | people | children | mall |  | Children and teenagers among the hurt
@ inj_falls | injured | people | shoppers | mall |  | Hurt in falls and the crush, not shot
@ discharged | other:patients discharged | people | patients | Saskatoon |  | Wounded who have gone home
@ surgeries | other:operations done | count | surgeons | Royal University Hospital |  | Operations on the wounded
@ blood | other:blood units | count | hospital | Royal University Hospital |  | Units of blood used
@ officers_scene | troops | people | police officers | mall |  | Officers who went to the mall
@ officers_first | troops | people | police officers | mall |  | Officers in the first entry team
@ investigators | troops | people | investigators | Saskatoon |  | Investigators on the case
@ rcmp_sent | troops | people | RCMP | Saskatoon |  | RCMP members lent to the city
@ inside | participants | people | shoppers | mall |  | People inside when shots began
@ daily_visitors | participants | people | shoppers | mall |  | Shoppers on an ordinary Friday
@ stores | other:shops in mall | count | mall | Saskatoon |  | Stores in the mall
@ stores_shut | other:shops shut | count | mall | Saskatoon |  | Stores still closed after reopening
@ hid_stock | rescued | people | shoppers | sporting goods store |  | People hidden in the stockroom
@ lockdown | duration | hours | mall | Saskatoon |  | Length of the lockdown
@ shoot_time | duration | minutes | shooting | mall |  | Length of the shooting itself
@ guns | equipment | count | the gunman | mall |  | Guns the gunman carried
@ mags | equipment | count | the gunman | mall |  | Loaded magazines found on him
@ rounds_unused | other:rounds unused | count | the gunman | mall |  | Unfired rounds found on him
@ rounds_police | other:shots fired | count | police | mall |  | Rounds fired by police
@ house_guns | equipment | count | the gunman | Warman |  | Guns seized at his house
@ mag_limit | other:magazine limit | count | law | Canada |  | Legal magazine capacity for such rifles
@ witnesses | participants | people | witnesses | Saskatoon |  | Witnesses interviewed
@ video_h | duration | hours | police | mall |  | Camera footage collected
@ vigil | participants | people | mourners | Saskatoon |  | Attendance at the river vigil
@ fund_goal | aid | CAD | victims' fund | Saskatoon |  | Goal of the victims' fund
@ province_aid | aid | CAD | Saskatchewan | Saskatoon |  | Provincial grant for counselling
@ owner_aid | aid | CAD | mall owner | Saskatoon |  | Mall owner's gift
@ homicides | killed | people | homicide victims | Saskatoon |  | City's homicides in a year
@ lochside | killed | people | victims | Lochside |  | Killed in the Lochside shooting, 2009
@ guards | participants | people | security guards | mall |  | Guards on duty
@ guards_cut | change_rate | % | security guards | mall |  | Change in guard hours in two years
@ crime_rate | change_rate | % | firearm crime | Saskatchewan |  | Rise in gun crime in the province
@ shutters | other:shops shuttered | count | stores | mall |  | Stores that rolled down their shutters
@ identified | other:dead identified | people | victims | mall |  | Dead named by the local paper
@ dead_toy | killed | people | victims | toy store |  | Killed near the toy store
@ temp | temperature | degC | weather | Saskatoon |  | Temperature at the vigil
@ rounds_rifle | other:shots fired | count | the gunman | mall |  | Rounds fired from the rifle
@ fund_ratio | other:fund ratio | x | victims' fund | Saskatoon |  | Fund raised against its goal
@ panel | participants | people | judges | Saskatoon |  | Judges who will divide the fund
@ gift_size | aid | CAD | donors | Saskatoon |  | Size of the small gifts
@ dead_new | killed | people | victims | Saskatoon |  | Further deaths overnight
@ dead_rise | killed | people | victims | Saskatoon |  | Rise of the toll on Saturday
@ rounds_rise | other:shots fired | count | the gunman | mall |  | Correction to the count of rounds
@ donors | participants | people | donors | Saskatoon |  | Donors to the fund
=== Canada Newswire Desk | 2018-11-23
{At least four killed|dead|total} as gunman opens fire in Saskatoon shopping centre

SASKATOON - A man with a rifle walked into the Prairie Gate Mall during Black Friday sales and shot shoppers in the food court, killing {at least four people|dead|total} and wounding {more than a dozen|injured|total}, police and paramedics said.

The suspect, whom police did not name, was shot dead by officers near the north doors. "We believe he acted alone," deputy chief Carolyn Whitford told reporters on 8th Street, where {some 60 officers|officers_scene|total} had sealed off the parking lots.

{Three of the dead|dead_foodcourt|part} were found among the tables of the food court. Whitford would not say where the other victim was hit.

Royal University Hospital declared a code orange and said it had taken in {nine patients|ruh|total}; St. Paul's Hospital confirmed {three|stpauls|total}. {Five people|critical|part} were in critical condition, a health authority spokesman said, cautioning that the number "could well move."

The first call reached dispatchers at 4:12 p.m. Officers were inside {within six minutes|response|total}, Whitford said. Dispatchers logged {over 200 calls|calls911|total} in the first half-hour.

Mall management estimated {3,500 people|inside|total} were in the building. {Dozens of stores|shutters|total} rolled down their shutters. Devon Achtemichuk, a clerk at a sporting goods shop, said he locked {around 40 customers|hid_stock|total} in the stockroom and told them to switch off their phones.

"It was like someone dropping planks, over and over," he said. "I counted to {15|rounds|total} and then I stopped counting."

Saskatoon recorded {10 homicides|homicides|comparison} in all of last year.
=== CPT Television Live | 2018-11-24
LIVE: Saskatoon mall shooting - updates

7:05 a.m. Good morning. If you are just joining us: the toll went up overnight. Police now say {six people|dead|total} have died, not counting the gunman. Yesterday evening it was {four|dead|total}.

7:40 a.m. {Two more victims|dead_new|increment} died in surgery, we're told by the health authority. {Fourteen|injured|total} are listed as wounded, {four of those|critical|part} critical. An earlier figure of {22 hurt|injured|total}, which we carried at midnight, included people treated on the spot for panic.

8:15 a.m. Our reporter outside Royal University: {11 admitted there|ruh|total}. At St. Paul's it's unchanged, {three|stpauls|total}, and {one|discharged|part} has already gone home with a bandaged wrist.

9:02 a.m. Police chief Martin Oyelaran at the podium. The gunman had {two guns|guns|total}, a semi-automatic rifle and a sawn-off shotgun, and {seven loaded magazines|mags|total}. Officers have picked up {51 casings|rounds|total} so far "and the count isn't finished."

9:10 a.m. Oyelaran corrects the timeline. From the first 911 call to officers through the door: {eight minutes|response|total}, not {six|response|total}. "I'd rather be slow and right," he says. {Four constables|officers_first|total} went in first.

9:14 a.m. Asked how long the firing lasted: {under five minutes|shoot_time|total}.

10:30 a.m. The lockdown was lifted just before 10 last night, so people in back rooms waited {nearly six hours|lockdown|total}. One mother told us she fed strangers' kids from a box of sale chocolates.

11:20 a.m. A page set up by a hockey dad from Sutherland has passed {$85,000|fund|total} this morning.
=== Bridge City Ledger | 2018-11-25
Names begin to emerge; seventh victim dies

By Lena Hrynkiw

A grandmother from Outlook who had come in for a winter coat. A dishwasher on his second shift. As families gave permission on Saturday, the Ledger was able to identify {five of those killed|identified|part} at Prairie Gate, where the death toll rose by {one|dead_rise|change} to {seven|dead|total} after a man died at Royal University Hospital.

{Three worked at the mall|dead_staff|part}. Food court manager Orysia Bilyk, 54, had pulled a teenager behind the counter before she was hit. {Five people|dead_foodcourt|part} died there, police have now confirmed; {the remaining two|dead_toy|part} were shot near the toy store.

Among the hurt, whom the health authority put at {16|injured|total}, are {four children or teens|inj_minor|part}. {Six people|inj_falls|part} were not shot at all but broke bones when the crowd ran for the east exit.

Surgeon Dr. Priya Maharaj said her team had performed {19 operations|surgeries|total} in a day and used {84 units of blood|blood|total}. "{Ten|ruh|total} are still with us upstairs," she said. {Three|critical|part} remain critical.

The man police shot has been identified by neighbours as a 31-year-old welder from Warman, just north of the city. RCMP took {five more long guns|house_guns|total} out of his rented bungalow on Friday night and arrested a 45-year-old man on suspicion of supplying one of them.

At River Landing, {about 5,000|vigil|total} stood in {minus 14|temp|total} for a vigil. "We usually see each other at the rink," said retired teacher Bob Fehr. "Tonight it's here."

The fund for families, organized online, had reached {$212,000|fund|total} of a hoped-for {$250,000|fund_goal|target}.
=== Saskatoon Police Service - Public Bulletin | 2018-11-26
UPDATE No. 5 - PRAIRIE GATE MALL INCIDENT

This bulletin replaces those of Friday, Saturday and Sunday.

Deceased (suspect not included): {7|dead|total}
Injured, all causes: {17|injured|total}
- of these, in critical condition: {2|critical|part}
- of these, under 18: {4|inj_minor|part}
Patients remaining, Royal University Hospital: {8|ruh|total}
Patients remaining, St. Paul's Hospital: {1|stpauls|total}

Rounds fired by suspect: {63|rounds|total} ({rifle 58|rounds_rifle|part}, earlier reported casings included police rounds)
Rounds fired by members: {9|rounds_police|total}
Unfired rounds recovered: {147|rounds_unused|total}
Firearms recovered at scene: {2|guns|total}
Elapsed time, first call to entry: {7 minutes 50 seconds|response|total}
Members attending: {112|officers_scene|total}

The Major Crime Section has assigned {38 investigators|investigators|total} and is supported by {20 members|rcmp_sent|total} of the RCMP "F" Division. To date {240 witnesses|witnesses|total} have been interviewed and {900 hours of video|video_h|total} secured. Anyone who was in the mall between 3:30 and 4:30 p.m. and has not spoken with an officer is asked to call.

The Serious Incident Response team is reviewing the use of force. It is normal that members involved are placed on leave; this is not a finding.

Personal belongings left behind may be collected at the Cosmo Civic Centre from Tuesday, with identification. Vehicles in the north lot will be released row by row.

The Service will not name the suspect in its communications. Families of the deceased ask for privacy.
=== The Plains Review | 2018-11-29
Analysis: What the {eight minutes|response|total} tell us

Six days after Prairie Gate, two numbers are being argued over in Saskatoon. Neither is the {seven dead|dead|total}.

The first is how quickly help came. {Just under eight minutes|response|total} is not slow by any standard taught in Canadian police colleges. But the killing was done in {less than four|shoot_time|total}. A gunman who fires {63 times|rounds|total} in that span leaves officers nothing to interrupt. After the Lochside plaza shooting in Ontario, in which {nine people|lochside|comparison} were killed in 2009, an inquest recommended armed guards in large malls; no province listened. Prairie Gate had {six unarmed guards|guards|total} on duty, on the busiest retail day of the year, and guard hours there have been cut by {a third|guards_cut|change} since 2016, the union says. The owner, Kestrel Properties, disputes that.

The second number is on the magazines. The law pins them at {five rounds|mag_limit|target} for a rifle of this kind. According to an official who has seen the inventory, he carried {seven|mags|total}, and none was pinned. Gun crime in Saskatchewan was already up {12 per cent|crime_rate|change} on the year before.

What the city cannot argue about is the care. Of {17 injured|injured|total}, none has died since Saturday, and {only one|critical|part} is still critical. {Nine|discharged|part} are home.

The province has promised {$1.5 million|province_aid|target} for counselling. Kestrel has pledged {$500,000|owner_aid|target}. Ordinary people, meanwhile, have sent {almost $600,000|fund|total}, much of it in gifts of {twenty dollars and less|gift_size|each}.
=== Canada Newswire Desk | 2018-12-08
Saskatoon mall reopens; woman becomes eighth to die of wounds

SASKATOON - Shoppers returned in silence on Saturday to the Prairie Gate Mall, a day after a 26-year-old woman wounded there on Black Friday became the eighth person to die.

Shauna Laliberte, a nursing student, had been the last patient in intensive care. Her death brings the toll to {eight|dead|total}, and leaves {16 survivors|injured|total} of the {17 people|injured|total} first counted as hurt.

{Two people|ruh|total} were still being treated at Royal University Hospital, the health authority said; St. Paul's discharged {its last|stpauls|total} on Monday.

Most of the mall's {94 stores|stores|total} opened at 10 a.m. under the eyes of guards, though {11|stores_shut|part}, all around the food court, stayed behind plywood painted with sunflowers. On an ordinary Friday {about 12,000 people|daily_visitors|each} pass through; management did not give a count for Saturday.

Police have revised one figure in their account of the attack. A casing found under an escalator means the suspect fired {64 rounds|rounds|total}, {one more|rounds_rise|change} than stated. More than {600 witnesses|witnesses|total} have been interviewed. The man arrested in Warman has been released without charge.

The families' fund closed at {$742,300|fund|total}, from {11,000 donors|donors|total}, and {nearly three times|fund_ratio|change} what its organizer set out to find. A panel of {three retired judges|panel|total} will decide how to divide it.

"I thought we'd raise enough for some casseroles," said the organizer, Trent Isbister.
