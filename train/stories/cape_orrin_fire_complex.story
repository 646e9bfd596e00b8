# Two wildfires, Quill Creek and Mesa Honda, burn side by side on the invented Orrin coast in September 2021 and are run as one complex
@ quill_area | area_burned | km2 | Quill Creek Fire | Danmere County | key | Area burnt by the Quill Creek Fire
@ honda_area | area_burned | km2 | Mesa Honda Fire | Halvar County | key | Area burnt by the Mesa Honda Fire
@ complex_area | area_burned | km2 | Cape Orrin Complex | Orrin coast | key | Area burnt by both fires together
@ quill_cont | containment | % | Quill Creek Fire | Danmere County | key | Containment of the Quill Creek Fire
@ honda_cont | containment | % | Mesa Honda Fire | Halvar County | key | Containment of the Mesa Honda Fire
@ dead | killed | people | residents | Orrin coast | key | People killed by the two fires
@ homes_sable | buildings_destroyed | count | homes | Port Sable | key | Homes destroyed in Port Sable
@ homes_flats | buildings_destroyed | count | homes | Tinder Flats | key | Homes destroyed in Tinder Flats
@ crews | troops | people | firefighters | Orrin coast | key | Firefighters on the complex
@ dead_new | killed | people | residents | Port Sable |  | Dead added on Friday
@ dead_flats | killed | people | residents | Tinder Flats |  | Dead in Tinder Flats
@ dead_sable | killed | people | residents | Port Sable |  | Dead in Port Sable
@ dead_named | killed | people | residents | Orrin coast |  | Dead identified by the coroner
@ dead_car | killed | people | family | Cistern Road |  | Dead found in one car
@ missing | missing | people | residents | Orrin coast |  | People unaccounted for
@ missing_found | other:people found | people | residents | Orrin coast |  | Missing people found safe
@ damaged_sable | buildings_damaged | count | homes | Port Sable |  | Homes damaged in Port Sable
@ damaged_flats | buildings_damaged | count | homes | Tinder Flats |  | Homes damaged in Tinder Flats
@ all_buildings | buildings_destroyed | count | structures | Orrin coast |  | Structures destroyed in all
@ evac | evacuated | people | residents | Orrin coast |  | People under evacuation orders
@ evac_back | other:people returned | people | residents | Port Sable |  | Evacuees allowed home
@ shelter | displaced | people | evacuees | Lindell |  | People sleeping at the fairground
@ hurt_fire | injured | people | firefighters | Orrin coast |  | Firefighters hurt
@ hurt_civ | injured | people | residents | Orrin coast |  | Residents hurt
@ wind_first | wind_speed | km/h | Sundowner wind | Danmere County |  | Gusts on the first night
@ wind_forecast | wind_speed | km/h | Sundowner wind | Orrin coast |  | Gusts forecast
@ temp | temperature | degC | air | Lindell |  | Heat in Lindell
@ humidity | share | % | air | Danmere County |  | Relative humidity
@ quill_growth | area_burned | km2 | Quill Creek Fire | Danmere County |  | Growth of the Quill fire in a night
@ honda_growth | area_burned | km2 | Mesa Honda Fire | Halvar County |  | Growth of the Honda fire in a day
@ gap | distance | km | two fires | Cape Orrin |  | Distance between the two fires
@ line_quill | distance | km | Quill Creek Fire | Danmere County |  | Fire line dug at Quill Creek
@ line_plan | distance | km | dozer line | Cape Orrin |  | Dozer line planned along the ridge
@ town_dist | distance | km | Quill Creek Fire | Port Sable |  | Distance of the fire from Port Sable
@ planes | equipment | count | air tankers | Orrin coast |  | Air tankers in use
@ helis | equipment | count | helicopters | Orrin coast |  | Helicopters in use
@ engines | equipment | count | fire engines | Orrin coast |  | Engines in use
@ water_drop | other:water dropped | L | air tankers | Orrin coast |  | Water dropped in one day
@ power | without_power | people | customers | Orrin coast |  | Customers without power
@ power_sable | without_power | people | customers | Port Sable |  | Customers without power in Port Sable
@ cost_fight | cost | ORD | state | Orrin coast |  | Cost of fighting the fires
@ insured | cost | ORD | insurers | Orrin coast |  | Insured losses
@ aid_state | aid | ORD | government | Orrin coast |  | Relief money pledged
@ aid_paid | aid | ORD | government | Orrin coast |  | Relief money paid out
@ aid_house | aid | ORD | families | Orrin coast |  | Grant per burnt-out family
@ claims | other:claims filed | count | residents | Orrin coast |  | Insurance claims filed
@ rain | water_depth | m | rainfall | Danmere County |  | Rain since January
@ rain_norm | water_depth | m | rainfall | Danmere County |  | Normal rain by September
@ rain_end | water_depth | m | rainfall | Orrin coast |  | Rain that fell on the fires
@ pole_age | share | % | Orrin Light | Danmere County |  | Poles inspected on time
@ fine | cost | ORD | Orrin Light | Danmere County |  | Fine proposed for the utility
@ kestrel_area | area_burned | km2 | Kestrel Fire | 2009 |  | Area burnt by the 2009 Kestrel Fire
@ kestrel_dead | killed | people | Kestrel Fire | 2009 |  | Killed in the 2009 Kestrel Fire
@ kestrel_homes | buildings_destroyed | count | homes | 2009 |  | Homes lost in the 2009 Kestrel Fire
@ pop_sable | participants | people | residents | Port Sable |  | People living in Port Sable
@ pop_flats | participants | people | residents | Tinder Flats |  | People living in Tinder Flats
@ horses | other:animals moved | count | horses | Lindell |  | Horses taken to the racecourse
@ dead_ff | killed | people | firefighters | Orrin coast |  | Firefighters among the dead
@ dead_hwy | killed | people | residents | highway |  | Killed on the highway
@ trailers | buildings_destroyed | count | trailers | Tinder Flats |  | Trailers burnt in Tinder Flats
@ share_sable | share | % | homes | Port Sable |  | Part of Port Sable's houses lost
@ crews_rise | change_rate | % | firefighters | Orrin coast |  | Crews against the first night
@ quill_burst | area_burned | km2 | Quill Creek Fire | Port Sable |  | Area burnt just before reaching town
@ burst_time | duration | days | Quill Creek Fire | Port Sable |  | Time of the final run
@ pole_years | duration | days | Orrin Light | Quill Creek |  | Time since the pole was inspected
@ homes_rise | buildings_destroyed | count | homes | Port Sable |  | Rise in Port Sable's count of homes
@ days | duration | days | complex | Orrin coast |  | How long the fires burned
@ full_date | duration | days | complex | Orrin coast |  | Time expected until full containment
@ warning_time | duration | days | residents | Tinder Flats |  | Warning given to Tinder Flats
=== Littoral News Agency | 2021-09-07
Twin fires race through Orrin scrub, {3,500|evac|total} told to go

LINDELL, Orrin - Two brush fires driven by Sundowner gusts of {up to 55 mph|wind_first|total} blackened {more than 5,000 acres|complex_area|total} of the parched Orrin coast overnight and forced {about 3,500 people|evac|total} from their homes, the State Fire Service said on Tuesday.

The larger, the Quill Creek Fire in Danmere County, had run over {4,200 acres|quill_area|total} since Monday dusk with {zero containment|quill_cont|total}. The Mesa Honda Fire, {nine miles|gap|total} to the south in Halvar County, stood at {900|honda_area|total}.

"It's jumping everything we put in front of it," said battalion chief Luis Farrow. {Some 410 firefighters|crews|total} were on the two lines with {38 engines|engines|total}; {six air tankers|planes|total} were grounded until dawn by smoke.

{No one has been reported hurt|hurt_civ|total}, although {one firefighter|hurt_fire|total} was treated for heat.

By midday the Quill front was {four miles|town_dist|total} from Port Sable, a harbour town of {11,000|pop_sable|total}. Utility Orrin Light cut power to {6,300 customers|power|total} as a precaution.

The coast has had {81 millimetres|rain|total} of rain since January against {a usual 240|rain_norm|comparison}. In 2009 the Kestrel Fire burned {31,000 acres|kestrel_area|comparison} of the same hills and killed {14 people|kestrel_dead|comparison}.
=== Halvar Morning Star | 2021-09-07
Fires force thousands out along coast

By our staff and Littoral

Two brush fires pushed by winds of {up to 85 mph|wind_first|total} have blackened {more than 5,000 acres|complex_area|total} of the Orrin coast and forced {about 3,500 people|evac|total} from home, the State Fire Service said.

The Quill Creek Fire, in Danmere, had burned {4,200 acres|quill_area|total} and was {not contained at all|quill_cont|total}. Here in Halvar, Mesa Honda had reached {1,150 acres|honda_area|total} by Tuesday evening, {250 more|honda_growth|change} than at breakfast. Crews had a line around {5 percent|honda_cont|total} of ours.

{Some 410 firefighters|crews|total} are out. {Twenty-two horses|horses|total} were walked from Cistern Road to the Lindell racecourse by stable girls with wet scarves round their faces.

In Tinder Flats ({population 640|pop_flats|total}) the order to leave had not been given when we went to press. Store owner Bea Collard was not waiting for one. "In Kestrel they told us at the door," she said. "{Fourteen people|kestrel_dead|comparison} never got the knock."

The thermometer on the Lindell town hall showed {41 degrees|temp|total} at 4 p.m.; humidity in the hills was {6 percent|humidity|total}.
=== Orrin Public Radio | 2021-09-08
Live: fires on the Orrin coast

6.10 a.m. Bad night. The Fire Service now maps Quill Creek at {18,700 acres|quill_area|total} - it put on {more than 14,000|quill_growth|change} since sundown. Still {no line|quill_cont|total}.

6.45 a.m. Sheriff's office in Halvar: {three bodies|dead_flats|part} in Tinder Flats. These are the first deaths in either fire.

7.20 a.m. Mesa Honda: {6,900|honda_area|total}. Yesterday evening it was {1,150|honda_area|total}.

8.05 a.m. Correction from the Halvar sheriff. Not {three|dead_flats|part}: {two|dead_flats|part}. One set of remains was a dog.

9.30 a.m. Evacuees: {19,000 people|evac|total} are now under orders, all of Port Sable included. {780|shelter|total} slept at the Lindell fairground.

10.15 a.m. A car on Cistern Road with {four people|dead_car|part} in it. A family, says the coroner. That makes {six|dead|total}.

11.00 a.m. Our reporter in Tinder Flats counts {upward of 60 houses|homes_flats|total} down to the slab. "I could find maybe {a dozen|damaged_flats|total} with the roof on," she says, "and those are scorched."

11.50 a.m. Residents there say they had {twenty minutes|warning_time|total}, no more.

12.30 p.m. An earlier post gave Tuesday's gusts as {85 mph|wind_first|total}, which was wrong and came from a newspaper. The Weather Office's figure is {55|wind_first|total}.
=== State Fire Service of Orrin | 2021-09-10
CAPE ORRIN COMPLEX - INCIDENT SUMMARY, FRIDAY 0700

The Quill Creek and Mesa Honda fires have been placed under one command.

Complex, size: {46,300 acres|complex_area|total}
Quill Creek Fire, size: {33,800 acres|quill_area|total}
Quill Creek Fire, containment: {8%|quill_cont|total}
Mesa Honda Fire, size: {12,500 acres|honda_area|total}
Mesa Honda Fire, containment: {22%|honda_cont|total}
Personnel: {2,140|crews|total}
Engines: {187|engines|total}
Helicopters: {19|helis|total}
Fixed-wing tankers: {14|planes|total}
Civilian fatalities: {9|dead|total}
Civilian injuries: {23|hurt_civ|total}
Responder injuries: {7|hurt_fire|total}
Structures destroyed (all kinds, both fires): {612|all_buildings|total}
  Residences, Port Sable: {288|homes_sable|part}
  Residences, Tinder Flats: {97|homes_flats|part}
Residences damaged, Port Sable: {140|damaged_sable|total}
Customers without power: {21,400|power|total}

Outlook: The gap between the fires has narrowed to {2.5 miles|gap|total}. Crews will try to hold a dozer line of {11 miles|line_plan|target} on Orrin Ridge before gusts of {45 to 50 mph|wind_forecast|target}, expected late Saturday. On the Quill Creek Fire's western flank {17 miles|line_quill|total} of line have been finished. Tankers and helicopters dropped {390,000 gallons|water_drop|period} on Thursday.

Full containment is not expected for {at least two weeks|full_date|target}.
=== The Meridian Daily | 2021-09-11
On the lost coast, they count chimneys

From our correspondent in Port Sable

The harbour is untouched, and that is the obscenity of it: boats bobbing, and behind them nothing. Officially {288 houses|homes_sable|total} are gone here, {about one in nine|share_sable|part}. Mayor Odile Brandt, who walked every street on Friday, makes it {"three hundred and thirty, minimum"|homes_sable|total}.

{Nineteen square kilometres|quill_burst|period} burned in the {ninety minutes|burst_time|total} before the flames reached the first street, a fire ecologist, Tam Reyle, reckons from satellite passes. Together the two blazes have eaten {nearly 190 square kilometres|complex_area|total}, he says, Quill Creek {137|quill_area|total} of it.

The dead number {eleven|dead|total} after {two more|dead_new|increment} were found on Friday, a couple in a bathtub on Anchor Street; they are the town's {third and fourth|dead_sable|part}. {Seven|dead_flats|part} died in Tinder Flats or trying to leave it. {Forty-one names|missing|total} remain on the sheriff's list, down from {more than a hundred|missing|total} on Wednesday.

Brandt is angry at Orrin Light. She says a pole the company had not looked at for {twelve years|pole_years|total} came down at Quill Creek at dusk on Monday. The utility says that {94 percent|pole_age|part} of its poles in Danmere were checked on schedule.

Kestrel, in 2009, took {203 homes|kestrel_homes|comparison} in the whole county.
=== Littoral News Agency | 2021-09-14
Rain helps crews gain on Orrin fires; toll lowered to {12|dead|total}

LINDELL, Orrin - {A quarter-inch|rain_end|total} of drizzle let firefighters tighten their grip on the Cape Orrin Complex on Tuesday, while the coroner cut the death toll from {13|dead|total} to {12|dead|total}, saying one man had died of a heart attack before the fire came.

{Ten of the victims|dead_named|part} have been identified. {Five people|missing|total} are still missing, sheriffs said, after {36|missing_found|total} were traced to relatives, hotels and in one case a fishing trip.

The Quill Creek Fire was {54 percent|quill_cont|total} contained, up from {31|quill_cont|total} on Monday; its size held at {38,200 acres|quill_area|total}. Mesa Honda, at {14,100 acres|honda_area|total}, was {four-fifths|honda_cont|total} surrounded. The two never joined: at the closest they were {1,100 yards|gap|total} apart on Orrin Ridge.

{Some 2,900 people|crews|total} are fighting the fires, more than {seven times|crews_rise|change} as many as on the first night.

A house-to-house survey put the number of homes destroyed in Port Sable at {317|homes_sable|total}, {29 more|homes_rise|change} than first thought, and in Tinder Flats at {104|homes_flats|total}. {Another 163|damaged_sable|total} in Port Sable are damaged but can be mended.

{About 8,000 people|evac_back|total} were let back on Monday. {Some 6,500|evac|total} are still barred from home, and {4,100 customers|power|total} have no electricity, {half of them|power_sable|part} in Port Sable.
=== Halvar Morning Star | 2021-09-15
Grip tightens on fires, toll cut

By our staff and Littoral

Drizzle let crews tighten their grip on the two Orrin coast fires on Tuesday as the coroner lowered the toll from {13|dead|total} to {12|dead|total}. One man had died of a heart attack before the flames came.

{Ten victims|dead_named|part} have been named. Quill Creek was {45 percent|quill_cont|total} contained on Tuesday and measured {38,200 acres|quill_area|total}; Mesa Honda, {14,100 acres|honda_area|total}, was {80 percent|honda_cont|total} contained. A survey found {317 homes|homes_sable|total} destroyed in Port Sable and {104|homes_flats|total} in Tinder Flats.

That last count is disputed on the spot. The Tinder Flats Association has photographs of {118 burnt dwellings|homes_flats|total}; the State does not count trailers, of which there were {fourteen|trailers|part}.

Premier Anton Quist promised {60 million dorins|aid_state|target} for the coast, {15,000 dorins|aid_house|each} for every family burnt out. Collard, whose store is ash, wants to see it. "After Kestrel they promised the earth," she said.
=== Orrin Business Review | 2021-10-06
What the complex cost

Declared out on Sunday after {27 days|days|total}, the Cape Orrin Complex ended at {52,400 acres|complex_area|total} (roughly {82 square miles|complex_area|total}): {38,250|quill_area|total} to Quill Creek, {14,150|honda_area|total} to its smaller sister. Both are listed as {100 percent|quill_cont|total} contained, Mesa Honda since 20 September.

The bill is less settled. The Fire Service spent {94 million dorins|cost_fight|total} putting it out. Insurers have taken in {5,870 claims|claims|total} and their federation estimates {1.3 billion|insured|total}; the broker Hume Lasker thinks {1.7 billion|insured|total} nearer the mark.

Of the {60 million|aid_state|target} that Mr Quist promised, {9.4 million|aid_paid|total} had been paid by 1 October, his office admits.

{Thirteen deaths|dead|total}, still quoted by some, is not the figure: it is {12|dead|total}, {seven|dead_flats|part} at Tinder Flats, {four|dead_sable|part} in Port Sable and {one|dead_hwy|part} on the highway. {No firefighter was killed|dead_ff|part}; {31|hurt_fire|total} were hurt.

The final damage survey lists {704 structures|all_buildings|total} destroyed. {Three hundred and nineteen|homes_sable|part} were Port Sable homes, and {116|homes_flats|part} stood in Tinder Flats now that trailers are counted.

The regulator proposes to fine Orrin Light {22 million|fine|target}. The company, whose own study blames a lightning strike, will appeal.
