# An invented H5N6 bird flu winter on the goose and duck farms of southern Hungary, November 2014 to April 2015: outbreaks, culls in Bacs-Kiskun and Csongrad, zones, money
@ farms | other:outbreaks | count | poultry farms | Hungary | key | Farms with bird flu, whole country
@ farms_bacs | other:outbreaks | count | poultry farms | Bacs-Kiskun | key | Farms with bird flu in Bacs-Kiskun
@ farms_cson | other:outbreaks | count | poultry farms | Csongrad | key | Farms with bird flu in Csongrad
@ farms_bekes | other:outbreaks | count | poultry farms | Bekes | | Farms with bird flu in Bekes
@ farms_susp | other:outbreaks | count | poultry farms | Hungary | | Farms with suspected bird flu
@ farms_prev | other:outbreaks | count | poultry farms | Hungary | | Healthy farms emptied as a precaution
@ culled | other:birds culled | count | poultry | Hungary | key | Birds culled, whole country
@ culled_bacs | other:birds culled | count | poultry | Bacs-Kiskun | key | Birds culled in Bacs-Kiskun
@ culled_geese | other:birds culled | count | geese | Hungary | | Geese culled
@ culled_ducks | other:birds culled | count | ducks | Hungary | | Ducks culled
@ culled_turk | other:birds culled | count | turkeys | Hungary | | Turkeys culled
@ cull_day | other:birds culled | count | poultry | Hungary | | Birds one team can cull in a day
@ died_farm | other:birds dead | count | geese | Bugac farm | | Geese that died of the virus on the first farm
@ flock | other:birds kept | count | geese | Bugac farm | | Geese on the first farm
@ teams | other:teams | count | cull teams | Bacs-Kiskun | | Cull teams
@ kovats | other:birds kept | count | geese | Kovats farm | | Geese on the Kovats farm
@ goose_price | cost | HUF | fattened goose | France | | Price of a fattened goose
@ zone3 | distance | km | protection zone | infected farm | | Radius of the protection zone
@ zone10 | distance | km | surveillance zone | infected farm | | Radius of the surveillance zone
@ zone_area | area_affected | km2 | restriction zones | Hungary | key | Land under restrictions
@ zone_farms | other:farms | count | poultry farms | restriction zones | | Farms inside the zones
@ wild | other:wild birds dead | count | wild birds | Hungary | | Wild birds found with the virus
@ tests | tested | people | farm workers | Hungary | | Workers tested
@ human | cases | people | farm workers | Hungary | key | People with the virus
@ tamiflu | affected | people | farm workers | Hungary | | People given antivirals
@ comp | aid | HUF | farmers | Hungary | key | Compensation paid to farmers
@ comp_ask | aid | HUF | farmers | Hungary | | Compensation farmers ask for in all
@ comp_goose | aid | HUF | fattened goose | Hungary | | Compensation for one goose
@ comp_eu | share | % | European Union | Hungary | | Part of compensation the EU pays
@ loss | cost | HUF | poultry trade | Hungary | | Loss of the poultry trade
@ loss_liver | cost | HUF | liver exporters | Hungary | | Loss of the liver exporters
@ export_ban | other:countries | count | importing countries | world | key | Countries that ban Hungarian poultry
@ price_liver | cost | EUR | goose liver | Strasbourg | | Price of goose liver per kilo
@ price_rise | change_rate | % | goose liver | Strasbourg | | Rise of goose liver
@ jobs | jobs | people | Tisza Liba | Oroshaza | | Jobs to go at Tisza Liba
@ staff | participants | people | Tisza Liba | Oroshaza | | Workers of Tisza Liba
@ short | participants | people | Tisza Liba | Oroshaza | | Workers on short time
@ soldiers | troops | people | soldiers | Bacs-Kiskun | | Soldiers helping the cull
@ vets | participants | people | vets | Hungary | | Vets in the field
@ farms_2006 | other:outbreaks | count | poultry farms | Hungary | | Outbreaks in 2006
@ culled_2006 | other:birds culled | count | poultry | Hungary | | Birds culled in 2006
@ share_liver | share | % | Hungary | world | | Hungary's part of the world's goose liver
@ fine | cost | HUF | farmer | Kiskunmajsa | | Fine for a farmer who hid deaths
@ hid | duration | days | farmer | Kiskunmajsa | | Time the farmer hid the deaths
@ wait | duration | days | farms | Hungary | | Waiting time before restocking
@ temp | temperature | degC | weather | Great Plain | | Temperature
@ dist_cson | distance | km | Mindszent farm | Bugac farm | | Distance of the Csongrad farm from the first
@ germany | other:outbreaks | count | poultry farms | Germany | | Outbreaks in Germany
@ pit | other:carcass weight | kg | carcasses | Solt plant | | Carcasses burnt a day at Solt
@ days_clean | duration | days | outbreaks | Hungary | | Time without a new outbreak
@ stock | other:birds kept | count | geese | Hungary | | Geese kept in the country before
@ restock | other:birds kept | count | geese | Kovats farm | | Goslings Kovats has ordered
@ farmers_ask | participants | people | farmers | Kecskemet | | Farmers at the protest
@ tractors | equipment | count | tractors | Kecskemet | | Tractors at the protest
@ majsa | other:birds kept | count | ducks | Kiskunmajsa farm | | Ducks of the fined farmer
@ zone_share | share | % | restriction zones | Bacs-Kiskun | | Zone as part of the county
@ farms_new | other:outbreaks | count | poultry farms | Hungary | | New outbreaks in a week
@ died_all | other:birds dead | count | poultry | Hungary | | Birds dead of the disease, all farms
@ comp_open | aid | HUF | farmers | Hungary | | Compensation claims still open
=== Pannon Wire | 2014-11-11
Hungary finds deadly bird flu on goose farm

BUDAPEST, Nov 11 (Pannon Wire) - Hungary will kill all the geese on a farm at Bugac in the south after tests showed a dangerous strain of bird flu, H5N6, the food chain safety office NEBIH said on Tuesday.

{Some 1,300|died_farm|part} of the farm's {9,200 geese|flock|total} had died since Friday. Zones with a radius of {three kilometres|zone3|total} and {10 kilometres|zone10|total} have been drawn round it, in which {61 farms|zone_farms|total} may move neither birds nor eggs.

{No person|human|total} has been infected. {Fourteen workers|tests|total} were swabbed and given medicine.

Hungary turns out {about 70 percent|share_liver|total} of the world's goose liver, most of it sold to France. Japan and Hong Kong banned its poultry within hours; by evening {six countries|export_ban|total} had.

The virus is likely to have come with wild ducks, said chief vet Lajos Benedek. {Two dead mallards|wild|total} near Bugac carried it. In Germany the strain has been found on {three farms|germany|comparison} since October.

In 2006 Hungary had {29 outbreaks|farms_2006|comparison} of another strain and culled {1.1 million birds|culled_2006|comparison}. "We know what to do," Benedek said, "and how dear it is."
=== Felegyhazi Hirnok | 2014-11-20
Where the geese stop: our county counts its barns

{Eleven farms|farms_bacs|total} in Bacs-Kiskun now. On Sunday there were {four|farms_bacs|total}. Each lies within an easy bicycle ride of Bugac, where on the first farm {3,800 birds|died_farm|part} had died before the men in white came for the rest.

The county vet says that {118,000 birds|culled_bacs|total} have been put down so far. He isn't through: every flock of waterfowl within {three kilometres|zone3|total} must go, sick or not, and around Kiskunfelegyhaza that means {another 210,000|culled_bacs|increment}.

A team can kill {12,000 in a day|cull_day|each}. There are {nine teams|teams|total}, and since Tuesday {160 soldiers|soldiers|total} to carry.

Sandor Kovats keeps, or kept, {4,000 geese|kovats|total} on the Majsa road. "They pay me {2,100 forints|comp_goose|each} for a bird that I sell to the French at {six thousand|goose_price|each}," he said. He had not one sick goose. His is one of {seven farms|farms_prev|total} emptied as a precaution.

The rendering plant at Solt burns {80 tonnes|pit|each} a day and is full. At night the thermometer falls to {minus four|temp|total}. The virus likes that.

At Bugac itself the sheds are empty, the gate is chained and a hand has chalked the size of the flock on it, {9,200|flock|total}, like a name on a grave.
=== NEBIH, National Food Chain Safety Office | 2014-12-02
BIRD FLU (H5N6): STATUS ON 2 DECEMBER, 12:00

Confirmed outbreaks: {37|farms|total}
- Bacs-Kiskun: {31|farms_bacs|part}
- Csongrad: {5|farms_cson|part}
- Bekes: {1|farms_bekes|part}
Suspected, samples in the laboratory: {6|farms_susp|total}
Holdings emptied as a precaution: {84|farms_prev|total}
Birds culled: {612,400|culled|total}
- geese: {288,900|culled_geese|part}
- ducks: {301,000|culled_ducks|part}
- turkeys: {22,500|culled_turk|part}
Of all these in Bacs-Kiskun: {540,000|culled_bacs|part}
Wild birds found positive: {19|wild|total}
Persons infected: {0|human|total}; persons under antiviral treatment: {233|tamiflu|total}
Area under restriction: {2,140 km2|zone_area|total}, with {512 poultry holdings|zone_farms|total}
Official vets deployed: {148|vets|total}
Compensation paid: {HUF 410 million|comp|total}

The first outbreak in Csongrad county, at Mindszent, lies {48 km|dist_cson|total} from Bugac. Vehicles of one catching crew called at both. Farmers whose flocks are killed may not restock for {90 days|wait|target} after disinfection.

Errata. The status of 28 November gave {33 outbreaks|farms|total} in all. One was a laboratory mix-up; the number for that day is {32|farms|total}. Deaths from the disease at Bugac, given as {3,800|died_farm|part} by the press, were {3,080|died_farm|part}.
=== Budapest Daily Mirror | 2014-12-03
{621,400 birds|culled|total} killed as flu reaches Csongrad

Hungary has put down {621,400 geese, ducks and turkeys|culled|total} to halt bird flu that has jumped to a second county, the food safety office said. It is confirmed on {37 farms|farms|total}.

{Five|farms_cson|part} of the infected farms are in Csongrad and {31|farms_bacs|part} in Bacs-Kiskun, where the virus was found at Bugac on November 11. {A single outbreak|farms_bekes|part} in Bekes, close to Oroshaza, alarms the trade more than all the others, for the slaughterhouse of Tisza Liba stands there. The firm has {640 of its 1,150 people|short|part} on short time.

Its owner, Gergely Voros, says that {22 countries|export_ban|total} now refuse Hungarian birds, and he fears for {300 jobs|jobs|target}. The poultry council reckons the trade's loss at {9 billion forints|loss|total} so far, {4 billion|loss_liver|part} of it with the exporters of liver.

Farmers are to get {2,100 forints|comp_goose|each} a goose. {Half|comp_eu|part} comes from Brussels, or will. So far the state has paid {410 million|comp|total}.

The virus has spared people. A worker at Mindszent who was in hospital with a fever has influenza of the common sort.

The last such winter was in 2006, with {29 farms|farms_2006|comparison} infected.
=== Felegyhazi Hirnok | 2014-12-18
Tractors in Kecskemet

There were {two hundred and ten tractors|tractors|total} on Rakoczi Street yesterday, the police say, and {some 900 farmers|farmers_ask|total}, and one goose, stuffed. They want {4,500 forints|comp_goose|target} for each bird in place of {2,100|comp_goose|each}, and they want it before Christmas. By their sum the state owes {3.2 billion|comp_ask|target}. The ministry says that it has paid out {1.15 billion|comp|total}.

The county now has {49 infected farms|farms_bacs|total} and has lost {870,000 birds|culled_bacs|total}. In the whole of Hungary it is {61|farms|total} and {just under 1.1 million|culled|total}, which makes this the equal of 2006. Csongrad stands at {ten|farms_cson|part}.

A farmer at Kiskunmajsa has been fined {1.5 million forints|fine|total} for hiding dead ducks in a silo for {nine days|hid|total}. People on the tractors weren't sure whether to spit or to pity him: with {6,000 ducks|majsa|total}, he'd have got less than the fine.

The men in white have grown to {twenty teams|teams|total}. The soldiers, {160|soldiers|total} of them, have been sent home.

The restricted zone is {2,900 square kilometres|zone_area|total}. That's {a third|zone_share|part} of the county and a slice of two more.
=== Strasbourg Courrier | 2015-01-09
Foie gras: Hungary's plague is felt at our tables

Goose liver cost {58 euros a kilo|price_liver|each} at the wholesale market here on Thursday, {a third more|price_rise|change} than in October, when it was {43|price_liver|each}. The reason is a virus on the plain between the Danube and the Tisza. {Six hundred and forty thousand geese|culled_geese|total} have been killed there, out of {1.4 million|stock|total} that Hungary kept; ducks not counted.

With them the number of birds culled comes to {1.4 million|culled|total}, on {71 farms|farms|total}, says Lajos Benedek, the chief vet. In the last week there were {two new outbreaks|farms_new|period}, after {nine|farms_new|period} in the week before Christmas. "It's dying down. We ran out of geese," he told us by telephone.

{Thirty-one countries|export_ban|total} have shut their borders to his country's poultry. France hasn't; under European rules only the zones, {about 1,100 square miles|zone_area|total} of them, are closed. {No one|human|total} has fallen ill, though {over 700 people|tamiflu|total} were given Tamiflu.

At Oroshaza the firm Tisza Liba, which supplies several houses in Alsace, said on Monday that {280 people|jobs|target} would go at the end of the month.

Strasbourg's own geese, such as they are, stay indoors.
=== Pannon Wire | 2015-02-06
Hungary says bird flu is under control, trade puts loss at {27 billion forints|loss|total}

BUDAPEST, Feb 6 (Pannon Wire) - Hungary has had no new outbreak of bird flu for {16 days|days_clean|total}, its food safety office said on Friday, after an epidemic that reached {74 farms|farms|total} and cost {1.46 million birds|culled|total}.

{Fifty-six|farms_bacs|part} of the farms were in Bacs-Kiskun, {14|farms_cson|part} in Csongrad and {four|farms_bekes|part} in Bekes. A further {129|farms_prev|total} were emptied although they were healthy. Geese made up {655,000|culled_geese|part} of the birds culled and ducks {742,000|culled_ducks|part}.

A laboratory in London is examining the case of a vet who had antibodies against H5N6 but no symptoms. If confirmed, he'd be the {first human|human|target} infected.

The poultry council put the loss at {27 billion forints|loss|total} ({$98 million|loss|total}). It had said {9 billion|loss|total} in December. The agriculture ministry's own estimate is {18 billion|loss|total}.

Compensation has reached {2.7 billion forints|comp|total}, of which the European Union will refund {half|comp_eu|part}. The ministry raised the rate for a goose to {2,900 forints|comp_goose|each}.

Tisza Liba, of Oroshaza, has dismissed {255 workers|jobs|total}. It employed {1,150|staff|total} before the epidemic.
=== NEBIH, National Food Chain Safety Office | 2015-04-14
CLOSING REPORT, BIRD FLU (H5N6) 2014/15

Last outbreak: 21 January. All zones were lifted on 3 April; at the widest, in late December, {3,020 km2|zone_area|total} and {688 holdings|zone_farms|total} were under restriction.

Outbreaks: {73|farms|total} (formerly {74|farms|total}; two barns of one owner at Szank were counted apart). Bacs-Kiskun {55|farms_bacs|part}, Csongrad {14|farms_cson|part}, Bekes {4|farms_bekes|part}.
Birds culled: {1,458,200|culled|total}; of them in Bacs-Kiskun {1,190,000|culled_bacs|part}
Birds dead of the disease on all farms: {61,000|died_all|total}
Wild birds positive: {87|wild|total}
Human infections: {none|human|total}. The antibodies found in a colleague in February were from a vaccine.
Compensation: {HUF 3.05 billion|comp|total}, at {HUF 2,900|comp_goose|each} a fattened goose (until 31 January {2,100|comp_goose|each}); claims open {HUF 240 million|comp_open|total}

Countries with a ban on Hungarian poultry: {17|export_ban|total}, down from {31|export_ban|total}. Japan is to lift its own in May.

Restocking began on 7 April. Mr S. K., of Kiskunfelegyhaza, was first, with {2,500 goslings|restock|total}. The waiting time was cut from {90 days|wait|target} to {60|wait|target} at the trade's request.
