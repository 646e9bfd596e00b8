# An invented airliner crash on houses at Jalal-Abad, Kyrgyzstan, February 2028
@ aboard | participants | people | passengers and crew | flight TM612 | key | People aboard the airliner
@ dead_aboard | killed | people | passengers and crew | flight TM612 | key | People killed aboard the airliner
@ dead_ground | killed | people | residents | Jalal-Abad | key | People killed on the ground
@ dead_all | killed | people | all victims | Jalal-Abad | key | People killed in the crash in all
@ survivors | rescued | people | passengers and crew | flight TM612 | key | Survivors of the airliner
@ identified | other:bodies identified | people | victims | Jalal-Abad | key | Victims identified
@ crew | participants | people | crew | flight TM612 | key | Crew aboard
@ alt | other:altitude | m | airliner | Jalal-Abad | key | Altitude at the last radar contact
@ speed | other:airspeed | km/h | airliner | Jalal-Abad | key | Speed of the airliner before the crash
@ pax | participants | people | passengers | flight TM612 |  | Passengers aboard
@ kids | participants | people | children | flight TM612 |  | Children aboard
@ kyrgyz | participants | people | Kyrgyz citizens | flight TM612 |  | Kyrgyz citizens aboard
@ turks | participants | people | Turkish citizens | flight TM612 |  | Turkish citizens aboard
@ uzbeks | participants | people | Uzbek citizens | flight TM612 |  | Uzbek citizens aboard
@ crew_alive | rescued | people | crew | flight TM612 |  | Crew members who survived
@ kids_ground | killed | people | children | Jalal-Abad |  | Children killed on the ground
@ hurt_ground | injured | people | residents | Jalal-Abad |  | People hurt on the ground
@ hospital | hospitalized | people | injured | Jalal-Abad |  | Injured in hospital
@ critical | injured | people | injured | Jalal-Abad |  | Injured in critical condition
@ bodies | other:bodies recovered | people | victims | Jalal-Abad |  | Bodies recovered
@ missing_ground | missing | people | residents | Jalal-Abad |  | Residents missing
@ houses | buildings_destroyed | count | houses | Jalal-Abad |  | Houses destroyed
@ houses_dam | buildings_damaged | count | houses | Jalal-Abad |  | Houses damaged
@ boxes | other:flight recorders | count | investigators | Jalal-Abad |  | Flight recorders found
@ cvr_len | duration | days | voice recorder | flight TM612 |  | Length of the cockpit recording
@ alt_min | other:altitude | m | airliner | Jalal-Abad |  | Minimum altitude on the approach
@ speed_norm | other:airspeed | km/h | airliner | Jalal-Abad |  | Proper approach speed
@ runway_km | distance | km | wreck | Jalal-Abad runway |  | Wreck's distance from the runway
@ wreck_m | distance | m | wreckage | Jalal-Abad |  | Length of the wreckage trail
@ vis | distance | m | fog | Jalal-Abad |  | Visibility at the airport
@ vis_min | distance | m | airport | Jalal-Abad |  | Visibility required to land
@ families | affected | people | relatives | Osh |  | Relatives who came to Osh
@ families_n | other:families | count | bereaved families | Jalal-Abad |  | Families bereaved
@ dna | tested | people | relatives | Osh |  | Relatives who gave DNA samples
@ comp | aid | KGS | families | Kyrgyzstan |  | State compensation per victim
@ comp_airline | aid | USD | families | airline |  | Airline payment per victim
@ rescuers | troops | people | rescuers | Jalal-Abad |  | Rescuers at the scene
@ ambul | equipment | count | ambulances | Jalal-Abad |  | Ambulances sent
@ age | duration | years | airliner | airline |  | Age of the airliner
@ fleet | equipment | count | airline | Kyrgyzstan |  | Airline's fleet
@ captain_h | duration | hours | captain | airline |  | Captain's flying hours
@ copilot_h | duration | hours | co-pilot | airline |  | Co-pilot's flying hours
@ attempts | other:landing attempts | count | airliner | Jalal-Abad |  | Landing attempts
@ fuel_t | other:fuel | t | airliner | Jalal-Abad |  | Fuel left in the tanks
@ dead_2017 | killed | people | victims | Dacha-SU 2017 |  | Dead of the 2017 cargo jet crash
@ dead_2008 | killed | people | victims | Bishkek 2008 |  | Dead of the 2008 Bishkek crash
@ late | duration | days | flight TM612 | Istanbul |  | Delay at departure
@ buried | other:burials | people | victims | Jalal-Abad |  | Victims buried
@ died_hosp | killed | people | passengers | Jalal-Abad |  | Survivors who died in hospital
@ families_ist | affected | people | relatives | Istanbul |  | Relatives waiting at Istanbul airport
@ dead_turk | killed | people | Turkish citizens | flight TM612 |  | Turkish citizens killed
@ turk_alive | rescued | people | Turkish citizens | flight TM612 |  | Turkish citizens who survived
@ turk_miss | missing | people | Turkish citizens | flight TM612 |  | Turkish citizens not located
@ double_bodies | other:double counts | count | victims | Jalal-Abad |  | Victims registered twice
@ dead_asan | killed | people | Asanova's family | Jalal-Abad |  | Dead of the Asanova family
@ ident_wait | duration | days | families | Osh |  | Wait expected for identification
@ flown | evacuated | people | injured | Jalal-Abad |  | Survivors flown to other hospitals
@ alt_gap | other:altitude difference | m | airliner | Jalal-Abad |  | Height missing to the safe minimum
@ alt_alarm | other:altitude | m | airliner | Jalal-Abad |  | Height when the alarm sounded
@ grounded | equipment | count | airline | Kyrgyzstan |  | Aircraft the airline grounded
@ fam_suit | other:families | count | bereaved families | Jalal-Abad |  | Families represented by lawyers
@ montreal | aid | USD | families | Montreal convention |  | Claim possible under the convention
@ ident_turk | other:bodies identified | people | Turkish citizens | Osh |  | Turkish victims identified
@ ident_wait_turk | other:bodies unidentified | people | Turkish citizens | Osh |  | Turkish victims not identified
@ osh_km | distance | km | Osh | Jalal-Abad |  | Distance of Osh from Jalal-Abad
@ charged | arrested | people | aviation officials | Osh |  | Officials charged
@ ils | duration | days | landing system | Jalal-Abad |  | Time the landing system was broken
@ surv_hosp | hospitalized | people | survivors | Jalal-Abad |  | Survivors of the airliner in hospital
@ rebuild_km | distance | km | new street | flight path |  | Distance of the new street
@ houses_new | other:houses to build | count | new street | Jalal-Abad |  | Houses to be built
@ rebuild | cost | KGS | new street | Jalal-Abad |  | Cost of the new street
@ comp_all | aid | KGS | families | Kyrgyzstan |  | Compensation the state paid in all
@ speed_gap | other:speed difference | km/h | airliner | Jalal-Abad |  | Speed missing to the prescribed
@ staff | participants | people | employees | airline |  | Employees of the airline
@ silence | duration | days | controllers | Osh |  | Time between last word and crash
=== Ala-Too Agency | 2028-02-09
Passenger jet from Istanbul falls on village houses near Jalal-Abad; {at least 74 dead|dead_all|total}

JALAL-ABAD, Kyrgyzstan, Feb 9 (Ala-Too) - A Tien-Mir Airways Boeing 737 with {131 people|aboard|total} on board crashed into a street of houses in fog on Wednesday morning, killing {at least 74|dead_all|total}, the Emergencies Ministry said.

{Sixty-nine|dead_aboard|part} of those were in the aircraft and {five|dead_ground|part} in their homes, according to the ministry. {Twenty-eight people|survivors|total} were brought out of the tail alive, {two stewardesses|crew_alive|part} among them. Rescuers hadn't reached the rest.

Flight TM612 carried {124 passengers|pax|total} and {a crew of seven|crew|total}. It had made {two approaches|attempts|total} when it came down {2.8 km|runway_km|total} short of the runway. Visibility was {350 metres|vis|total}; {800|vis_min|target} are required. The last radar reading showed {190 metres|alt|total} above the ground and {265 kilometres an hour|speed|total}.

{Eleven houses|houses|total} burned. {Four hundred rescuers|rescuers|total} and {36 ambulances|ambul|total} were at the scene, a settlement called Ak-Bulak.

In January 2017 a cargo jet fell on a village near Bishkek's airport, killing {39|dead_2017|comparison}. In 2008 an airliner crash outside the capital took {65 lives|dead_2008|comparison}.

{One flight recorder|boxes|total} has been found. The aircraft was {22 years|age|total} old.
=== Bosporus Haber live | 2028-02-09
11:42 Airline list: {131 aboard|aboard|total}. {48 Turkish citizens|turks|part}, {77 Kyrgyz|kyrgyz|part}, {six Uzbeks|uzbeks|part}. {Nine children|kids|part}.

11:58 We wrote that the {crew of nine|crew|total} was dead. There were {seven crew|crew|total}; {nine|kids|total} is the number of children. Apologies to the families.

12:20 Kyrgyz health minister: {33 injured|hospital|total} in Jalal-Abad's hospitals, {26|survivors|part} from the plane and {seven|hurt_ground|part} from the street. Hadn't it been {28|survivors|total} from the plane? "{Two|died_hosp|total} have died."

12:55 Flight-tracking site: at 07:51 local it had TM612 at {610 feet|alt|total} and {143 knots|speed|total}. Then nothing. For our readers: {186 m|alt|total}, {265 km/h|speed|total}.

13:30 Death toll {88|dead_all|total}, says the ministry. A Russian site's "{131 killed|dead_aboard|total}, {no survivors|survivors|total}" is wrong.

14:15 At Istanbul airport {about sixty relatives|families_ist|total} wait in a closed lounge. The flight had left {three hours|late|total} late.

15:05 The other recorder is found, so {both|boxes|total} are in hand.

16:40 Ankara's envoy: {31 Turks|dead_turk|part} confirmed dead, {11|turk_alive|part} alive, {six|turk_miss|part} not located.

18:00 Last figures for today. {101 dead|dead_all|total}: {94|dead_aboard|part} passengers and crew, {seven|dead_ground|part} residents.
=== Ministry of Emergency Situations, Kyrgyz Republic | 2028-02-10
Operational summary, 10 February, 20:00

On board: {132|aboard|total} ({125 passengers|pax|part}, {7 crew|crew|part}). The manifest of {131|aboard|total} omitted an infant without a seat.
Killed on board: {107|dead_aboard|total}
Survivors: {25|survivors|total}, of whom crew: {2|crew_alive|part}
Killed on the ground: {9|dead_ground|total}, of whom children: {4|kids_ground|part}
Killed in all: {116|dead_all|total}
Residents missing: {3|missing_ground|total}
Residents injured: {12|hurt_ground|total}
In hospital: {35|hospital|total}, of whom critical: {8|critical|part}
Bodies recovered: {113|bodies|total}
Identified: {21|identified|total}

Buildings destroyed: {14|houses|total}; damaged: {19|houses_dam|total}.
Length of the debris field: {420 m|wreck_m|total}.

Flight recorders: {2|boxes|total}, condition satisfactory. They go to Moscow for reading.

The summary of this morning gave {118 killed|dead_all|total}. {Two|double_bodies|change} sets of remains had been registered under two numbers.

Relatives: {340|families|total} lodged in Osh at the state's expense; blood samples taken from {95|dna|total}. The government will pay {500,000 soms|comp|each} to the family of each of the dead.

The interdepartmental commission asks media not to publish altitudes and speeds from amateur websites. The radar of Osh recorded a last altitude of {165 metres|alt|total} and a speed of {258 km/h|speed|total}. Both will be verified.
=== The Fergana Courier | 2028-02-12
Lenin Street, numbers 40 to 66

AK-BULAK - {Fourteen houses|houses|total} stood between the mill and the canal. Now the odd numbers look across at as many rectangles of ash.

Gulnara Asanova, whose sister's family lived at 52, has learned to say it quickly: "In the street, {ten dead|dead_ground|total}. In my family, {four|dead_asan|part}." The official number of {nine|dead_ground|total} became {ten|dead_ground|total} on Friday, when a schoolboy of 12 died; {two people|missing_ground|total} have not been found. She is annoyed that the foreign news says {"107 dead"|dead_aboard|total} and stops there, as though the street were part of the runway. With the street it's {117|dead_all|total}.

The identification goes slowly. {Forty-four|identified|total} have names. At the morgue in Osh {112 families|families_n|total} wait, and a clerk told them that it would be {three weeks|ident_wait|target}.

{Twenty-five|survivors|total} came out of the aeroplane. Everyone here helped carry them. {Nineteen|hospital|part} are still in the town hospital. {Six|flown|part} were flown to Bishkek and Ankara.

There was {3.1 tonnes|fuel_t|total} of kerosene in the wings, people heard. The pilot had {11,400 hours|captain_h|total}, people heard, and the co-pilot {380|copilot_h|total}. They heard that the speed was {160|speed|total}. "Of what? Kilometres?" Asanova asked. Miles, it turned out.

{Twenty-two coffins|buried|total} have been lowered at Ak-Bulak and Suzak so far.
=== Ala-Too Agency | 2028-02-18
Kyrgyz crash jet was far below safe height and slow, recorders show

BISHKEK, Feb 18 (Ala-Too) - The airliner that crashed at Jalal-Abad last week, killing {118 people|dead_all|total}, flew {90 metres|alt_gap|change} below the minimum height in the last minute and was losing speed, the commission reading its {two recorders|boxes|total} said.

When the ground proximity alarm sounded, TM612 was {140 metres|alt_alarm|period} above the valley, where no aircraft may be lower than {230|alt_min|target}, commission chairman Bakyt Jolomanov told reporters. The altitude at the last radar contact, given as {190|alt|total} and then as {165 metres|alt|total}, was in fact {172|alt|total}. It was doing {241 km/h|speed|total}, not the {265|speed|total} reported on the day; {270|speed_norm|target} would have been right. {Seven seconds|silence|total} passed between the captain's last word and the impact.

The voice recording runs for {two hours|cvr_len|total}.

Of the dead, {107|dead_aboard|part} had been on board and {11|dead_ground|part} on the ground. {Twenty-five|survivors|total} survived, though {three|critical|total} remain in critical condition. Forensic teams have identified {86 victims|identified|total}, Jolomanov said.

Tien-Mir Airways, which has {six aircraft|fleet|total}, grounded {four|grounded|part} of them. It offered {$20,000|comp_airline|each} to each bereaved family. Lawyers for {70 families|fam_suit|part} called that "a tip". Under the Montreal convention they could claim {about $175,000|montreal|target}.
=== Ankara Tribune | 2028-03-01
What the Turkish families were told, and when

On the day they were told {131|aboard|total} aboard. On the next day it was {132|aboard|total}. Last Friday the prosecutor in Osh wrote to the embassy that it was {133|aboard|total}: a technician of the airline rode in the cockpit, and that makes a crew of {eight|crew|total}, of whom {two|crew_alive|part} lived.

So the number of killed aboard is {108|dead_aboard|total}, that of the survivors {25|survivors|total}. With the {11|dead_ground|total} of Lenin Street, {119 people|dead_all|total} died at Jalal-Abad. Turkish papers continue to print {118|dead_all|total}.

{Forty-eight|turks|part} of ours flew and {36|dead_turk|part} died. {Thirty-three|ident_turk|part} are identified, out of {109|identified|total} in all. {Three|ident_wait_turk|part} still lie in Osh with a number. An interior ministry spokesman said on Monday that {"all 119 have been identified"|identified|total}; the morgue's own list, which the Tribune has seen, contradicts him.

The height is explained to us in all measures. {One hundred seventy-two metres|alt|total}, {564 feet|alt|total}, "a tower block". The speed, {241 kilometres an hour|speed|total}, is {130 knots|speed|total}. None of it says why a captain with {11,400 hours|captain_h|total} went down in {350 metres|vis|total} of visibility when Osh, {60 kilometres|osh_km|total} away, was clear.
=== Ala-Too Agency | 2028-04-12
Two charged over Jalal-Abad air disaster that killed {119|dead_all|total}

OSH, Kyrgyzstan, April 12 (Ala-Too) - Prosecutors charged {two officials|charged|total} of the civil aviation agency on Wednesday with negligence over the February crash of a Tien-Mir Airways jet in which {108 of the 133 people|dead_aboard|part} aboard and {11 residents|dead_ground|total} of Ak-Bulak died.

The pair had extended the airport's licence although its landing system had been out of order for {five months|ils|total}, the indictment says.

The last of the dead, a Turkish engineer, was identified on Monday, completing a list of {119|identified|total}. {Fifteen|hospital|total} of the injured are still in hospital, among them {nine|surv_hosp|part} of the {25 survivors|survivors|total}. In the first days authorities had spoken of {28|survivors|total}, {three of whom|died_hosp|part} died of burns.

The street will be rebuilt {two kilometres|rebuild_km|target} from the flight path: {14 houses|houses_new|target}, at a cost of {96 million soms|rebuild|target}. The state has paid {59.5 million|comp_all|total} in compensation, {500,000|comp|each} a victim.

An interim report put the final altitude at {172 metres|alt|total} and the airspeed at {241 km/h|speed|total}, {29|speed_gap|change} less than prescribed. Tien-Mir lost its licence in March. It had {210 employees|staff|total}.

The 2017 disaster, with {39 victims|dead_2017|comparison}, led to no conviction.
