# An H2N3 influenza from southern Paraguay spreads to Argentina, Spain, Britain and Japan in its first three weeks
@ conf_world | cases | people | influenza H2N3 | world | key | Confirmed cases of H2N3, worldwide
@ dead_world | killed | people | influenza H2N3 | world | key | Deaths from H2N3, worldwide
@ conf_py | cases | people | confirmed patients | Paraguay | key | Confirmed cases in Paraguay
@ susp_py | cases | people | suspected patients | Paraguay | key | Suspected cases in Paraguay
@ dead_py | killed | people | influenza H2N3 | Paraguay | key | Deaths in Paraguay
@ conf_ar | cases | people | confirmed patients | Argentina | key | Confirmed cases in Argentina
@ dead_ar | killed | people | influenza H2N3 | Argentina | key | Deaths in Argentina
@ conf_es | cases | people | confirmed patients | Spain | key | Confirmed cases in Spain
@ conf_uk | cases | people | confirmed patients | Britain |  | Confirmed cases in Britain
@ conf_br | cases | people | confirmed patients | Brazil |  | Confirmed cases in Brazil
@ conf_uy | cases | people | confirmed patients | Uruguay |  | Confirmed cases in Uruguay
@ conf_jp | cases | people | confirmed patients | Japan |  | Confirmed cases in Japan
@ dead_br | killed | people | influenza H2N3 | Brazil |  | Deaths in Brazil
@ dead_es | killed | people | influenza H2N3 | Spain |  | Deaths in Spain
@ countries | other:countries affected | count | countries with confirmed cases | world |  | Countries with confirmed cases
@ hosp_py | hospitalized | people | flu patients | Paraguay |  | In hospital in Paraguay
@ icu_enc | hospitalized | people | patients on ventilators | Encarnación |  | On ventilators at Encarnación hospital
@ icu_cap | other:ventilators available | count | regional hospital | Encarnación |  | Ventilators at Encarnación hospital
@ dead_enc | killed | people | influenza H2N3 | Encarnación |  | Deaths in Encarnación
@ dead_staff | killed | people | health workers | Paraguay |  | Health workers among Paraguay's dead
@ dead_young | killed | people | patients aged 20 to 45 | Paraguay |  | Young adults among Paraguay's dead
@ dead_labconf | killed | people | deaths confirmed by laboratory | Paraguay |  | Paraguay deaths proven by laboratory
@ dead_struck | killed | people | deaths removed | Paraguay |  | Paraguay deaths struck off after tests
@ new_py | cases | people | suspected patients in a day | Paraguay |  | Rise of suspected cases in a day
@ schools_py | other:schools closed | count | schools | Itapúa |  | Schools closed in Itapúa
@ schools_ar | other:schools closed | count | schools | Misiones |  | Schools closed in Misiones
@ closure | duration | days | school closure | Itapúa |  | Length of school closure, Paraguay
@ samples_first | tested | people | first samples | Paraguay |  | First samples sent to Atlanta
@ samples_pos | cases | people | first samples positive | Paraguay |  | First samples found positive
@ pop_enc | participants | people | inhabitants | Encarnación |  | Inhabitants of Encarnación
@ seasonal_py | killed | people | seasonal flu | Paraguay |  | Deaths from seasonal flu a year, Paraguay
@ seasonal_world | killed | people | seasonal flu | world |  | Deaths from seasonal flu a year, worldwide
@ dead_2009 | killed | people | H1N1 pandemic of 2009 | world |  | Deaths in the 2009 pandemic
@ dead_1957 | killed | people | Asian flu of 1957 | world |  | Deaths in the 1957 pandemic
@ antiviral_py | other:antiviral courses | count | oseltamivir stock | Paraguay |  | Antiviral courses in Paraguay
@ antiviral_req | other:antiviral courses | count | oseltamivir asked for | Paraguay |  | Antiviral courses asked of WHO
@ antiviral_sent | other:antiviral courses | count | oseltamivir shipment | Paraguay |  | Antiviral courses delivered to Asunción
@ antiviral_uk | share | % | population covered | Britain |  | Share of Britons covered by stockpile
@ bus_fall | change_rate | % | bus bookings | Asunción |  | Fall in bus bookings to Posadas
@ mask_price | cost | PYG | face mask | Encarnación |  | Price of a mask in Encarnación
@ mask_given | other:masks given | count | army | Encarnación |  | Masks handed out by the army
@ es_school | cases | people | pupils and teachers | Getafe |  | Cases at the Getafe school
@ es_travel | cases | people | returned from South America | Spain |  | Spanish cases who had travelled
@ uk_new | cases | people | newly confirmed patients | Britain |  | Newly confirmed cases in Britain
@ uk_travel | cases | people | returned from Argentina | Britain |  | British cases off the Buenos Aires flight
@ uk_traced | other:people traced | people | passengers | Britain |  | Passengers being traced in Britain
@ cfr | share | % | patients who die | world |  | Share of patients who die
@ r0 | other:reproduction number | 1 | influenza H2N3 | Paraguay |  | People infected by each patient
@ share_velmed | cost | EUR | Velmed share | Zurich |  | Velmed share price
@ share_velmed_up | change_rate | % | Velmed share | Zurich |  | Daily change of Velmed shares
@ vaccine_time | duration | days | vaccine production |  |  | Time to a first vaccine
@ vaccine_cap | other:vaccine doses | count | makers | world |  | Vaccine doses makers could produce
@ aid_wb | aid | USD | World Bank | Paraguay |  | World Bank loan to Paraguay
@ tourism_loss | cost | USD | tourism | Paraguay |  | Paraguay's loss from tourism and trade
@ flights_cut | other:flights cancelled | count | airlines | Asunción |  | Flights to Asunción cancelled
@ epi_age | duration | days | epidemic | world |  | Time since the virus was identified
@ r0_seasonal | other:reproduction number | 1 | seasonal influenza |  |  | People infected by each seasonal patient
@ cfr_1957 | share | % | patients who died in 1957 | world |  | Share of patients who died in 1957
@ test_cap | tested | people | samples a day | Paraguay |  | Samples Paraguay can test a day
@ vaccine_share | share | % | doses wanted | world |  | Part of vaccine need that could be met
@ phase | other:alert phase | 1 | WHO | world |  | WHO pandemic alert phase
=== Southern Cross Wire | 2016-05-06
Paraguay shuts schools on the Paraná as new flu {kills 11|dead_py|total}

ASUNCION, May 6 (SCW) - A strain of influenza that laboratories had never seen in people has killed {at least 11|dead_py|total} in the south of Paraguay and put {64|hosp_py|total} in hospital, the Health Ministry said on Friday, as it ordered {1,140 schools|schools_py|total} in Itapúa department to stay shut for {two weeks|closure|target}.

Tests by a reference laboratory in Atlanta on {18 samples|samples_first|total} flown out last week found the H2N3 virus in {seven of them|samples_pos|part}, Vice Minister Rodrigo Benítez Ayala told reporters. Those are the country's only {seven confirmed cases|conf_py|total} so far. {Some 390 people|susp_py|total} with high fever and cough are listed as suspected, most of them around Encarnación, a city of {130,000|pop_enc|total} on the Argentine border.

Across the river in Posadas, Argentine officials said {three people|conf_ar|total} from a single family had tested positive after a shopping trip to the Paraguayan side. {No deaths|dead_ar|total} have been reported there.

What worries doctors is who is dying. {Eight of the 11|dead_young|part} were between 20 and 45, Benítez said, the age group that ordinary flu tends to spare. Seasonal strains kill {about 250 Paraguayans|seasonal_py|comparison} a year, nearly all of them elderly.

The last influenza pandemic, of H1N1 in 2009, killed {somewhere between 150,000 and 575,000 people|dead_2009|comparison}.

The ministry has {40,000 courses|antiviral_py|total} of the antiviral oseltamivir in store and has asked the World Health Organization for {200,000 more|antiviral_req|target}. Bus operators said bookings from the capital to Posadas had dropped by {half|bus_fall|change} since Tuesday.
=== La Frontera | 2016-05-08
"We are turning beds into corridors": Encarnación's hospital fills

The regional hospital owns {nine ventilators|icu_cap|total}. On Saturday night {all nine|icu_enc|total} were breathing for somebody, and Dr Celeste Ruiz Díaz was on the telephone to Asunción asking for a tenth.

By her count this city has buried {ten of its own|dead_enc|total} since 22 April. The ministry's list for the whole country rose to {14|dead_py|total} yesterday, {two of them nurses|dead_staff|part} at this hospital, though the laboratory has so far proved the new virus in {only five|dead_labconf|part}. "The other families don't need a certificate," says Ruiz Díaz.

Nationwide, {23 infections|conf_py|total} are now confirmed. The suspected ones stood at {612|susp_py|total} when the offices shut on Saturday, {130 more|new_py|change} than the evening before, and {118 people|hosp_py|total} are in a hospital bed.

On Avenida Irrazábal a paper mask that cost {1,500 guaraníes|mask_price|each} in April sells for {12,000|mask_price|each}. The army began to hand out {50,000|mask_given|total} for nothing at the bus terminal this morning; they were gone by eleven.

On the far bank, Posadas has {nine confirmed patients|conf_ar|total}, {none of whom|dead_ar|total} has died. Misiones province nevertheless closed {every one of its 410 city schools|schools_ar|total} from Monday. The San Roque González bridge remains open, to the anger of taxi drivers on both sides, who say that they have been told nothing.

Mayor Alcides Ferreira asked people to stay away from Sunday mass. The cathedral was full anyway.
=== Pan-American Health Bulletin | 2016-05-11
INFLUENZA A(H2N3) - SITUATION UPDATE No. 4
Data as received by 18:00 GMT, 11 May 2016

Laboratory-confirmed infections, all countries: {96|conf_world|total}
Deaths, all countries: {19|dead_world|total}
Countries reporting: {five|countries|total}

By country
Paraguay: {58 confirmed|conf_py|total}, {1,105 suspected|susp_py|total}, {18 deaths|dead_py|total}
Argentina: {24 confirmed|conf_ar|total}, {one death|dead_ar|total} (Posadas, woman, 31)
Brazil: {nine confirmed|conf_br|total} (Foz do Iguaçu, Curitiba), {no deaths|dead_br|total}
Spain: {three confirmed|conf_es|total}, {no deaths|dead_es|total}
Uruguay: {two confirmed|conf_uy|total}

Clinical picture: median stay in hospital not yet known. Of the deaths in Paraguay, {seven|dead_labconf|part} are confirmed by laboratory; the remainder are classified as probable on symptoms and contact. {Three of the dead|dead_staff|part} were health workers.

Transmission: a first estimate from Itapúa households puts the number of people infected by each patient at {1.4 to 1.9|r0|each}. Seasonal influenza lies {around 1.3|r0_seasonal|comparison}.

Response: {200,000 treatment courses|antiviral_sent|total} of oseltamivir reached Asunción on 10 May. The alert phase was raised today from {4|phase|total} to {5|phase|total}, the last before a pandemic is declared. No restriction of travel or trade is recommended.

Note: counts of suspected cases will fall as well as rise. Paraguay tests {at most 40 samples a day|test_cap|target} and has a backlog; a person whose test is negative is taken off the list. Readers comparing this update with national press figures should mind the hour at which each was closed.
=== BCN News | 2016-05-14
Flu: UK cases rise to {eight|conf_uk|total} as Spanish school shuts

{Three more people|uk_new|increment} in Britain have been found to have the flu strain spreading from South America, bringing the number of confirmed cases here to {eight|conf_uk|total}, Public Health officials said.

{Six of them|uk_travel|part} came back from Buenos Aires on the same flight to Heathrow. Staff are trying to reach {211 other passengers|uk_traced|total}. All the patients are recovering at home. The country's stockpile of antivirals is big enough for {half the population|antiviral_uk|total}, the chief medical adviser, Dr Helen Aldous, said.

In Spain, where the total jumped overnight to {17|conf_es|total}, the authorities closed a secondary school at Getafe, south of Madrid, after {11 pupils and a teacher|es_school|part} fell ill. {Only four|es_travel|part} of the Spanish patients had been to South America, which suggests that the virus is now passing from person to person in Europe.

The World Health Organization counts {241 confirmed infections|conf_world|total} in {eight countries|countries|total} and {26 deaths|dead_world|total}.

Nearly all of the fatalities, {23|dead_py|total}, have been in Paraguay, which has {119 confirmed|conf_py|total} and {close to 2,000 suspected|susp_py|total} infections. Argentina has {61|conf_ar|total} and has lost {three people|dead_ar|total}.

It remains far short of what a normal winter does: seasonal flu kills {250,000 to 500,000|seasonal_world|comparison} around the world. But Dr Aldous said that comparison "misses the point", because the epidemic is {three weeks|epi_age|total} old.

Shares in Velmed, which makes the most widely used antiviral, closed {9.4% up|share_velmed_up|change} in Zurich.
=== Rolling News Desk | 2016-05-17
Flu outbreak: latest updates

07:40 Good morning. Overnight the confirmed count passed {488|conf_world|total}, according to the WHO's table, with {34 dead|dead_world|total}.

08:15 Madrid: the health ministry says there are now {58|conf_es|total}. A woman of 52 is in intensive care in Getafe. {No one in Spain|dead_es|total} has died.

09:02 Japan has its first: {two students|conf_jp|total} back from a school exchange in Córdoba, Argentina. They are in isolation at a hospital in Narita.

10:30 The British figure goes up to {31|conf_uk|total}.

11:48 Paraguay's minister, at the podium now: {176 confirmed|conf_py|total}, {29 deaths|dead_py|total}. She won't be drawn on the suspected list, which her own website put at {2,900|susp_py|total} last night. "We are cleaning it."

12:20 Airlines have scrapped {46 flights|flights_cut|period} into Asunción this week.

13:05 Buenos Aires: {six people|dead_ar|total} have died in Argentina, up from {four|dead_ar|total} on Sunday. Infections: {133|conf_ar|total}.

14:41 Brazil confirms {two deaths|dead_br|total}, both in Paraná state.

15:10 Which makes it {37|dead_world|total} across the three countries, by our arithmetic. WHO has caught up and agrees. It also lists {512 infections|conf_world|total}.

16:33 Velmed, again. The stock touched {€71.20|share_velmed|total}, from {€54|share_velmed|total} at the start of the month.

17:00 World Bank: a {$60 million|aid_wb|total} emergency loan for Paraguay. The government reckons that the outbreak will cost the country {$400 million|tourism_loss|total} in lost tourism and border trade.
=== The Meridian Review | 2016-05-21
The epidemic that shrank

On Thursday Paraguay did something that few governments have the nerve to do in the middle of a panic: it cut its own death toll. Having announced {33|dead_py|total} the day before, the ministry said that laboratories had found no trace of H2N3 in {12 of them|dead_struck|part}. That left {21|dead_py|total}. The roll of suspected infections, which had swollen to {almost 3,000|susp_py|total}, went down to {1,340|susp_py|total} at a stroke.

Was it all a false alarm, then? No. What fell was the guesswork; what is measured continues to climb. Paraguay had {288 proven infections|conf_py|total} on Friday, Argentina {241|conf_ar|total} and Spain {139|conf_es|total}. The Spaniards mourned {their first victim|dead_es|total} on Wednesday. With the revision, the global toll went back to {37|dead_world|total}, exactly where it had stood on Tuesday, although {11|dead_ar|total} rather than {six|dead_ar|total} of those are now Argentine.

The arithmetic that matters is the share of patients who die. Divide the deaths of early May by the confirmed infections and one gets a terrifying {20 per cent|cfr|total}. Do it properly, says Marisa Quintela, an epidemiologist at Porto, counting the mild illness that nobody tests, and it lies {below 0.4 per cent|cfr|total}. The Asian flu of 1957 killed {over a million|dead_1957|comparison} with a rate of {roughly 0.3|cfr_1957|comparison}.

So there is time, but not much. A vaccine needs {five to six months|vaccine_time|target}, and the world's makers between them could bottle {perhaps 1.8 billion doses|vaccine_cap|target} in a year, {less than a quarter|vaccine_share|part} of what would be wanted.
=== Southern Cross Wire | 2016-05-25
WHO declares pandemic; confirmed flu cases {near 2,000|conf_world|total}

GENEVA, May 25 (SCW) - The World Health Organization declared a pandemic on Wednesday, moving its alert to phase {6|phase|total} after laboratories in {22 countries|countries|total} confirmed {1,906 infections|conf_world|total} with the H2N3 influenza virus.

{Fifty-two people|dead_world|total} are known to have died, {26 of them|dead_py|part} in Paraguay, where the virus was first identified {less than three weeks|epi_age|total} ago.

Paraguay's confirmed caseload stands at {402|conf_py|total}, only a little above Argentina's {377|conf_ar|total}. Argentina has {17 dead|dead_ar|total}. Brazil has reported {six fatalities|dead_br|total} and Spain {two|dead_es|total}; a man with heart disease became Britain's first on Monday.

Spain, with {266|conf_es|total}, is the worst-hit country of Europe, followed by Britain with {143|conf_uk|total}. Japan, which closed schools in Osaka on Tuesday, has {88|conf_jp|total}, up from {two|conf_jp|total} eight days earlier.

Paraguay lowered its toll last week after tests ruled out the virus in {a dozen deaths|dead_struck|part}. Its suspected cases have since declined again, to {870|susp_py|total}, and schools in Itapúa, closed since May 6, will open on Monday after {24 days|closure|total}.

The declaration says nothing about severity, Director of Emergencies Paul Okonedo-Hart stressed. "Most people get better without ever seeing a doctor," he said.

The H1N1 pandemic of 2009 killed {up to 575,000|dead_2009|comparison}. Velmed shares ended {3 percent lower|share_velmed_up|change} at {68.90 euros|share_velmed|total}.
