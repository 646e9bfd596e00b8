# Explosion and tank fires at the invented Sabine Polymers plant near Orange, Texas, October to December 2018
@ dead | killed | people | workers | Orange plant | key | Killed in the plant explosion
@ missing | missing | people | workers | Orange plant | key | Workers unaccounted for
@ hurt | injured | people | workers and residents | Orange | key | People hurt in all
@ evac | evacuated | people | residents | Orange County | key | People ordered from their homes
@ zone | distance | km | evacuation zone | Orange plant | key | Radius of the evacuation zone
@ homes_dam | buildings_damaged | count | homes | Orange County | key | Homes damaged by the blast
@ tanks | equipment_lost | count | storage tanks | Orange plant | key | Tanks that burned
@ spill | spill_volume | L | chemicals and runoff | Cow Bayou | key | Contaminated water that reached the bayou
@ benzene | other:benzene level | ppm | air | Orange |  | Benzene measured in the air
@ benzene_lim | other:benzene level | ppm | air | Texas |  | Benzene level that calls for action
@ contain | containment | % | tank fire | Orange plant |  | Share of the fire contained
@ contractors | killed | people | contractors | Orange plant |  | Contractors among the dead
@ employees | killed | people | Sabine employees | Orange plant |  | Sabine employees among the dead
@ ff_dead | killed | people | volunteer firefighters | Orange County |  | Volunteer firefighters among the dead
@ hurt_bad | hospitalized | people | injured | Beaumont |  | Injured still in hospital
@ burns | hospitalized | people | burn patients | Galveston |  | Burn patients flown to Galveston
@ hurt_ff | injured | people | firefighters | Orange |  | Firefighters hurt
@ hurt_res | injured | people | residents | Orange |  | Residents hurt by glass
@ on_site | participants | people | workers | Orange plant |  | People on site at the blast
@ staff | participants | people | workers | Orange plant |  | Workers the plant employs
@ homes_gone | buildings_destroyed | count | homes | Orange County |  | Homes destroyed
@ school_dam | buildings_damaged | count | schools | Orange County |  | Schools damaged
@ ff | participants | people | firefighters | Orange plant |  | Firefighters at the scene
@ foam | other:foam used | L | firefighters | Orange plant |  | Firefighting foam used
@ felt | distance | km | blast | east Texas |  | Distance at which the blast was felt
@ quake | magnitude | 1 | blast | Orange |  | Magnitude the blast registered
@ butad | other:butadiene stored | L | Sabine Polymers | Orange plant |  | Butadiene stored at the plant
@ tanks_all | equipment | count | storage tanks | Orange plant |  | Tanks in the tank farm
@ out_return | evacuated | people | residents | Orange County |  | Residents still kept from home
@ shelter | evacuated | people | residents | Orange County |  | Evacuees in shelters
@ power | without_power | people | customers | Orange County |  | Customers without power
@ channel_km | distance | km | Sabine Neches Waterway | Orange |  | Stretch of waterway closed
@ ships | equipment | count | ships | Sabine Pass |  | Ships waiting for the waterway
@ fish | other:dead fish | count | fish | Cow Bayou |  | Dead fish collected
@ suits | other:lawsuits | count | residents | Orange County |  | Lawsuits filed
@ fine_osha | cost | USD | OSHA | Sabine Polymers |  | Fine proposed by OSHA
@ fine_past | cost | USD | state regulator | Sabine Polymers |  | Fines of the five years before
@ viol | other:violations | count | OSHA | Sabine Polymers |  | Violations OSHA found
@ viol_past | other:violations | count | state regulator | Sabine Polymers |  | Air violations in earlier years
@ loss | cost | USD | damage | Orange County |  | Damage outside the plant
@ charge | cost | USD | Sabine Polymers | Sabine Polymers |  | Charge the owner booked
@ share_price | change_rate | % | Sabine share | New York |  | Fall of the share
@ fund | aid | USD | Sabine Polymers | Orange County |  | Company's relief fund
@ fund_paid | aid | USD | Sabine Polymers | Orange County |  | Relief money paid out
@ per_home | aid | USD | households | Orange County |  | Payment per evacuated household
@ west_dead | killed | people | West explosion | West 2013 |  | Killed at West in 2013
@ west_hurt | injured | people | West explosion | West 2013 |  | Hurt at West in 2013
@ tc_dead | killed | people | Texas City refinery | Texas City 2005 |  | Killed at Texas City in 2005
@ tc47 | killed | people | Texas City disaster | Texas City 1947 |  | Killed at Texas City in 1947
@ inspect | duration | days | OSHA | Orange plant |  | Time since the last OSHA inspection
@ warn | duration | days | alarm | Orange plant |  | Time from leak alarm to blast
@ burn_days | duration | days | fire | Orange plant |  | How long the fire burned
@ evac_days | duration | days | residents | Orange County |  | How long the evacuation lasted
@ jobs | jobs | people | Sabine Polymers | Orange |  | Jobs cut after the blast
@ investig | participants | people | Chemical Safety Board | Orange |  | Federal investigators sent
@ pop | other:inhabitants | people | Orange | Orange |  | Inhabitants of Orange
@ schools | other:schools closed | count | schools | Orange County |  | School districts closed
@ reward | cost | USD | repair | Orange plant |  | Cost of the valve not replaced
@ id | killed | people | workers | Orange plant |  | Dead identified
@ dead_new | killed | people | workers | Orange plant |  | Bodies found on Sunday
@ points | other:sampling points | count | volunteers | Cow Bayou |  | Points sampled by volunteers
@ benzene_x | other:ratio | 1 | benzene | Orange |  | Benzene against the action level
@ putoff | other:times put off | count | valve | Orange plant |  | Times the repair was put off
@ fine_yrs | duration | days | fines | Orange plant |  | Years the earlier fines cover
@ fine_shift | duration | days | earnings | Orange plant |  | Time to earn the earlier fines
@ buffer | distance | km | buffer | Orange plant |  | Buffer activists demand
@ tanks_chg | equipment_lost | count | storage tanks | Orange plant |  | Tanks taken off the count
@ tanks_scorch | equipment | count | storage tanks | Orange plant |  | Tanks only scorched
@ hh_out | evacuated | people | households | Orange County |  | Households still evacuated
@ spill_rec | spill_volume | L | firewater | Cow Bayou |  | Firewater recovered
@ monitors | equipment | count | air monitors | Orange |  | Air monitors
@ hh_paid | other:households paid | count | households | Orange County |  | Households paid
@ deduct | cost | USD | insurance | Sabine Polymers |  | Insurance deductible
@ denied | share | % | applicants | Orange County |  | Share of applicants turned down
@ viol_wilful | other:violations | count | OSHA | Sabine Polymers |  | Willful violations
@ rebuild | equipment | count | storage tanks | Orange plant |  | Tanks to be rebuilt
@ west_ff | killed | people | first responders | West 2013 |  | First responders killed at West
=== Golden Triangle Tribune, live updates | 2018-10-17
Plant explosion near Orange: latest

4:10 a.m. A blast shook the Sabine Polymers plant on FM 1006 at 2:47. We felt it in Beaumont, {25 miles|felt|total} off. USGS instruments logged it as a {2.3|quake|total}.

5:30 a.m. Orange County Judge Carl Hebert has ordered everyone within {two miles|zone|total} out. That's {about 7,500 people|evac|total}.

6:15 a.m. Entergy lists {11,200 customers|power|total} in the dark.

7:50 a.m. {Three dead|dead|total}, the sheriff's office confirms. {Nine workers|missing|total} aren't accounted for. {Eighty-four people|on_site|total} were on shift.

9:05 a.m. {Four tanks|tanks|total} in a farm of {22|tanks_all|total} are burning. "We're not putting it out, we're keeping the next one cool," Fire Chief Dwayne Broussard said. He has {140 firefighters|ff|total}.

10:40 a.m. Baptist and St. Elizabeth hospitals have taken in {46 injured|hurt|total}, most cut by glass at home. {Five|burns|part} with burns went by helicopter to Galveston.

11:20 a.m. Second blast. The zone is now {four miles|zone|total}, taking in most of Orange, a city of {19,000|pop|total}. No count yet of how many must leave.

12:30 p.m. Sheriff's office takes one back: {two|dead|total} dead, not {three|dead|total}. One man was found alive in Port Arthur.

2:15 p.m. {All six|schools|total} school districts closed tomorrow.
=== Gulf Wire Service | 2018-10-17
Texas chemical plant blast kills {at least two|dead|total}, forces {50,000|evac|total} to flee

ORANGE, Texas, Oct 17 (GWS) - Explosions tore through a synthetic rubber plant near the Louisiana line before dawn Wednesday, killing {at least two workers|dead|total}, injuring {more than 60 people|hurt|total} and forcing {some 50,000|evac|total} from their homes.

{Eight workers|missing|total} were missing, company spokeswoman Gail Trahan said. {One of the dead|contractors|part} was a contractor.

The order covered everything within {4 miles (6.4 km)|zone|total} of the Sabine Polymers site, where {five tanks|tanks|total} of butadiene and styrene burned. The plant stores {up to 12 million gallons|butad|total} of butadiene, a gas classed as a carcinogen, state filings show.

{Dozens of homes|homes_dam|total} lost roofs or walls, Judge Carl Hebert said. About {1,900 people|shelter|part} slept in shelters at Vidor and Lumberton.

The Coast Guard shut {14 miles|channel_km|total} of the Sabine-Neches Waterway. {Twenty-three ships|ships|total} were waiting.

Sabine Polymers' shares fell {19 percent|share_price|change}.

The plant employs {410 people|staff|total}. In the last {five years|fine_yrs|total} it was cited for {31 air violations|viol_past|total} by the state and paid {$214,000|fine_past|total} in fines.

A fertilizer explosion in West, Texas, killed {15|west_dead|comparison} and injured {more than 160|west_hurt|comparison} in 2013.
=== Lake Charles Dispatch | 2018-10-18
Blast across the line: {two dead|dead|total}, {eight missing|missing|total}, {15,000|evac|total} out

By staff and wire

Explosions at a rubber plant in Orange killed {at least two workers|dead|total}, injured {more than 60|hurt|total} and forced {some 15,000|evac|total} from their homes on Wednesday, and Calcasieu Parish smelled it.

The order covered everything within {4 miles|zone|total} of the site, where {five tanks|tanks|total} burned. {Eight workers|missing|total} were missing, a company spokeswoman said.

At Vinton, the parish's monitor showed benzene at {0.4 parts per million|benzene|total} at noon. The state health office acts at {1 ppm|benzene_lim|target}. In Orange itself, the Environmental Protection Agency has measured {3.1|benzene|total}.

{Some 600 Texans|shelter|part} are at the Sulphur arena. "We left with the dog and the deep freeze still humming," said Wanda LeJeune, 61.

Older people here recall the {nearly 600 dead|tc47|comparison} of Texas City in 1947, and everyone recalls the {15|tc_dead|comparison} at the BP refinery there in 2005.

CLARIFICATION, 3 p.m.: An earlier version gave the number of evacuees as {15,000|evac|total}. The county says {about 50,000|evac|total}.
=== Texas Environmental Watch | 2018-10-19
Statement: This isn't an accident, it's a schedule

Sabine Polymers tells you that {no more than 900,000 gallons|spill|total} of firewater left its property. Our volunteers sampled Cow Bayou at {seven points|points|total} yesterday. From the flow through the culvert we calculate {5 million gallons|spill|total}, foam included. The state commission, which took its samples upstream, says {1.2 million|spill|total}. {Eleven thousand dead fish|fish|total} disagree with it.

The company tells you the air is safe. The EPA's own truck recorded benzene at {3.1 ppm|benzene|total} on Wednesday, {three times|benzene_x|change} the action level, and {0.9|benzene|total} on Thursday night.

The company tells you that the valve was sound. Minutes of its safety committee, which an employee sent us, say that replacing it would have cost {$38,000|reward|total} and was put off {twice|putoff|total}.

The company tells you there was no warning. The leak alarm sounded {41 minutes|warn|total} before the blast.

The last federal inspection was {six years|inspect|total} ago. The state's fines over {five years|fine_yrs|total}, {$214,000|fine_past|total}, are what the plant earns in {half a shift|fine_shift|total}.

We demand a permanent buffer of {two miles|buffer|target} between tanks and homes.
=== Gulf Wire Service | 2018-10-21
Death toll rises to {seven|dead|total} as fire at Texas plant is controlled

ORANGE, Texas, Oct 21 (GWS) - Searchers found {four more bodies|dead_new|increment} Sunday in the control room of a chemical plant in southeast Texas, raising the death toll from Wednesday's explosions to {seven|dead|total}.

{Two workers|missing|total} remain unaccounted for. {Four of the dead|contractors|part} were contractors and {two|employees|part} worked for Sabine Polymers; {one|ff_dead|part} was a volunteer firefighter from Bridge City. {Five|id|part} have been identified.

The fire was {90 percent contained|contain|total}, up from {35 percent|contain|total} on Friday, Fire Chief Dwayne Broussard said. It consumed {nine tanks|tanks|total}, {two fewer|tanks_chg|change} than he'd said on Saturday, when {11|tanks|total} were listed; {two|tanks_scorch|part} turned out to be scorched only. Crews used {180,000 gallons|foam|total} of foam.

The evacuation zone shrank from {4 miles|zone|total} to {1.5|zone|total} on Saturday. Of {50,000 evacuees|evac|total}, {about 3,800|out_return|part} still can't go home.

In all, {118 people|hurt|total} were hurt, {27 of them|hurt_ff|part} firefighters. {Nineteen|hurt_bad|part} are in hospital. Assessors have tagged {640 homes|homes_dam|total} as damaged and {14|homes_gone|total} as destroyed.

{Eight investigators|investig|total} of the Chemical Safety Board arrived.
=== Sabine Polymers Inc., press release | 2018-10-24
Sabine Polymers Provides Update on Orange Incident and Community Fund

THE WOODLANDS, Texas - Sabine Polymers Inc. today reported that the fire at its Orange facility was declared extinguished at 6:00 p.m. on Tuesday, {six and a half days|burn_days|total} after it began.

It's with deep sorrow that we confirm the loss of {eight colleagues and partners|dead|total}. {One person|missing|total} remains unaccounted for.

Key facts
- Evacuation: lifted for all but {212 households|hh_out|part} within {half a mile|zone|total}
- Water: {1.4 million gallons|spill|total} of firewater entered Cow Bayou; {820,000 gallons|spill_rec|part} have been recovered (an earlier company estimate of {900,000|spill|total} was based on incomplete data)
- Air: benzene below {0.1 ppm|benzene|total} at all {16 monitors|monitors|total} since Sunday
- Tanks: {nine of 22|tanks|part} lost
- Community Relief Fund: {$25 million|fund|target}. Evacuated households receive {$1,500|per_home|each}. To date {$6.1 million|fund_paid|part} has been paid to {4,070 households|hh_paid|total}
- Insurance: deductible of {$50 million|deduct|total}

Contrary to online rumors, the leak alarm sounded {six minutes|warn|total}, not {41|warn|total}, before the event.
=== Golden Triangle Tribune | 2018-11-11
{A thousand homes|homes_dam|total}, one adjuster: Orange after the fire

Down Womack Road the blue tarps begin. The county's count of damaged homes, {640|homes_dam|total} in the first week, stood at {1,120|homes_dam|total} on Friday; Sabine accepts {870|homes_dam|total}. {Seventeen|homes_gone|total} are a total loss. {Two schools|school_dam|total} lost their gyms.

The number of injured has also grown as people came to the free clinic: {189|hurt|total}, says Public Health Director Renee Foret, {71 of them|hurt_res|part} residents cut by glass. The company uses {118|hurt|total}. {Six|hurt_bad|part} remain hospitalized.

Last Monday crews sifting the cooling tower basin found the remains of Luis Cantu, 34, the last man missing. {No one is missing|missing|total} any more, and {nine|dead|total} are dead: {five contractors|contractors|part}, {three Sabine employees|employees|part} and Bridge City volunteer Tyler Guidry.

{Forty-four lawsuits|suits|total} have been filed. Judge Hebert puts the damage outside the fence at {$130 million|loss|total}. Of the fund's {$25 million|fund|target}, {$11 million|fund_paid|part} is out the door; {one applicant in four|denied|part} was turned down.

And the plant? {One hundred sixty|jobs|total} of its {410 workers|staff|total} have been let go.
=== Gulf Wire Service | 2018-12-18
OSHA proposes {$1.9 million|fine_osha|target} fine in Texas blast that killed {nine|dead|total}

HOUSTON, Dec 18 (GWS) - Federal safety regulators on Tuesday proposed a fine of {$1.9 million|fine_osha|target} against Sabine Polymers for {62 violations|viol|total}, {19 of them|viol_wilful|part} willful, in connection with the October explosion in Orange that killed {nine people|dead|total}.

A leak alarm had sounded for {38 minutes|warn|total}, the agency found, siding with workers against the company's claim of {six|warn|total}.

The blast and a fire that burned for {nearly a week|burn_days|total} injured {189 people|hurt|total}, damaged {1,264 homes|homes_dam|total} and displaced {50,000 residents|evac|total}, some for {eight days|evac_days|total}. The county later lowered its estimate of evacuees to {43,000|evac|total}, citing school and utility data.

The state settled on {2.1 million gallons|spill|total} ({8 million liters|spill|total}) of tainted water in Cow Bayou, between the company's {1.4|spill|total} and an environmental group's {5|spill|total}.

Sabine Polymers booked a charge of {$340 million|charge|total} and will rebuild only {13|rebuild|target} of its {22 tanks|tanks_all|total}. It said it'd contest the findings.

The toll is lower than at West in 2013, where {15|west_dead|comparison} died, {12|west_ff|comparison} of them first responders.
