# An H7N2 influenza first seen in Izmir, Turkey, in January 2011 (invented) spreads to Germany, Egypt, Iran and beyond
@ cases_world | cases | people | patients | world | key | H7N2 cases worldwide
@ dead_world | killed | people | patients | world | key | Deaths from H7N2 worldwide
@ cases_tr | cases | people | patients | Turkey | key | H7N2 cases in Turkey
@ dead_tr | killed | people | patients | Turkey | key | Deaths from H7N2 in Turkey
@ cases_de | cases | people | patients | Germany | key | H7N2 cases in Germany
@ dead_eg | killed | people | patients | Egypt | key | Deaths from H7N2 in Egypt
@ cases_eg | cases | people | patients | Egypt | key | H7N2 cases in Egypt
@ countries | other:countries reached | count | countries | world | key | Countries with H7N2 cases
@ doses | other:vaccine doses | count | Pharmagenta | Europe | key | Vaccine doses delivered in Europe
@ dead_de | killed | people | patients | Germany | | Deaths from H7N2 in Germany
@ dead_ir | killed | people | patients | Iran | | Deaths from H7N2 in Iran
@ cases_ir | cases | people | patients | Iran | | H7N2 cases in Iran
@ cases_uk | cases | people | patients | Britain | | H7N2 cases in Britain
@ dead_uk | killed | people | patients | Britain | | Deaths from H7N2 in Britain
@ cases_us | cases | people | patients | United States | | H7N2 cases in the U.S.
@ cases_izmir | cases | people | patients | Izmir | | H7N2 cases in Izmir
@ dead_izmir | killed | people | patients | Izmir | | Deaths from H7N2 in Izmir
@ suspected_tr | cases | people | patients | Turkey | | Suspected cases in Turkey
@ hosp_de | hospitalized | people | patients | Germany | | Patients in German hospitals
@ schools_tr | other:schools shut | count | schools | Turkey | | Schools shut in Turkey
@ schools_de | other:schools shut | count | schools | Germany | | Schools shut in Germany
@ schools_eg | other:schools shut | count | schools | Egypt | | Schools shut in Egypt
@ pupils | affected | people | pupils | Egypt | | Pupils sent home in Egypt
@ cfr | share | % | patients | world | | Share of patients who die
@ phase | other:alert phase | count | WHO | world | | WHO alert phase
@ ordered | other:vaccine doses | count | Germany | Germany | | Vaccine doses ordered by Germany
@ given | vaccinated | people | nurses | Germany | | People vaccinated in Germany
@ given_tr | vaccinated | people | vaccinated | Turkey | | People vaccinated in Turkey
@ cost_vac | cost | EUR | vaccine | Germany | | Cost of the German vaccine order
@ price_vac | cost | EUR | vaccine dose | Europe | | Price of a vaccine dose
@ share_fall | change_rate | % | Anatolian Air | Istanbul | | Fall of airline shares
@ tourism | change_rate | % | bookings | Turkey | | Fall of tourist bookings
@ sars | killed | people | SARS | world | | Killed by SARS in 2003
@ h5n1 | killed | people | bird flu | world | | Killed by H5N1 bird flu
@ h5n1_tr | killed | people | bird flu | Turkey | | Killed by H5N1 in Turkey
@ h1n1 | killed | people | swine flu | world | | Killed by 2009 swine flu
@ poultry | other:birds culled | count | poultry | Izmir | | Birds culled
@ tested | tested | people | patients | Turkey | | Samples tested in Turkey
@ on_vent | hospitalized | people | patients | Izmir | | Patients on ventilators in Izmir
@ hospitals | other:hospitals | count | hospitals | Izmir | | Hospitals treating the patients
@ nurses | cases | people | nurses | Izmir | | Nurses infected by first patient
@ new_cases | cases | people | patients | world | | New cases since last update
@ new_deaths | killed | people | patients | world | | New deaths since last update
@ makers | other:manufacturers | count | vaccine makers | world | | Makers sent vaccine strains
@ vac_time | duration | days | vaccine | world | | Time until first vaccine
@ izmir_new | killed | people | patients | Izmir | | Recent deaths in Izmir
@ izmir_days | duration | days | patients | Izmir | | Days without deaths in Izmir
@ funerals | other:funerals seen | count | funerals | Alexandria | | Funerals seen from a balcony
@ us_states | other:states with cases | count | U.S. states | United States | | U.S. states with cases
@ de_rise | killed | people | patients | Germany | | Rise of German toll
@ new_tr | cases | people | patients | Turkey | | New cases in Turkey in a day
@ new_de | cases | people | patients | Germany | | New cases in Germany in a week
@ cancel | share | % | vaccine order | Germany | | Part of order to be cancelled
@ eg_tested | share | % | patients | Egypt | | Share of Egyptian patients tested
@ ordinary | killed | people | ordinary influenza | world | | Killed in an ordinary flu winter
@ pandemic | duration | days | pandemic | world | | Length of the pandemic
@ doses_back | other:vaccine doses | count | Pharmagenta | Europe | | Doses to be taken back
@ spent | cost | USD | health ministries | Europe | | Spent on vaccine
@ vac_share | share | % | Europeans | Europe | | Europeans vaccinated
@ widow | aid | TRY | widow | Izmir | | Insurance paid to widow
@ ages | share | % | patients | world | | Patients under 40
@ flights | other:flights cancelled | count | flights | Istanbul | | Flights cancelled
@ loan | aid | USD | World Bank | world | | World Bank flu credit
@ masks | other:masks | count | masks | Cairo | | Masks handed out
=== Interworld Press | 2011-01-19
Turkey says {four|dead_izmir|total} dead of new flu strain
ANKARA, Jan 19 (Interworld) - A new strain of influenza has killed {four people|dead_izmir|total} in the Turkish port of Izmir and infected {at least 22|cases_izmir|total}, the Health Ministry said on Wednesday, and the World Health Organisation sent experts to find out whether it spreads between people.

The ministry said the virus, H7N2, had never before been known to kill humans. {Seven of those ill|on_vent|part} were on ventilators in {two hospitals|hospitals|total}. {Some 310|tested|total} samples were being tested, and {70 suspected cases|suspected_tr|total} were in isolation.

The first victim was a 34-year-old poultry driver. But {two nurses|nurses|total} who treated him and a schoolboy with no link to farms also fell ill, which suggested that the virus had begun to pass from one person to another, said Dr Selim Arikan, a virologist at Ege University.

"That is the part we don't like," Arikan said. The WHO was more cautious. It said its laboratory in London had confirmed {nine cases|cases_tr|total} and {three deaths|dead_tr|total}.

Turkish authorities have culled {85,000 birds|poultry|total} and shut {130 schools|schools_tr|total} in the city.

Turkey lost {four children|h5n1_tr|comparison} to the H5N1 bird flu in 2006. That virus has killed {306 people|h5n1|comparison} worldwide since 2003. The swine flu pandemic of 2009 claimed {at least 18,000|h1n1|comparison} lives, and SARS killed {774|sars|comparison}.

Shares in the carrier Anatolian Air fell {8 percent|share_fall|change}.

In Cairo, the health ministry reported {no cases|cases_eg|total} but began handing out masks at the airport.
=== British World Radio | 2011-02-03
H7N2 flu: Germany confirms {first deaths|dead_de|total}

Germany has reported {its first two deaths|dead_de|total} from the new H7N2 influenza, which has spread from Turkey to {11 countries|countries|total}.

A woman of 41 and her father, who had flown from Izmir to Cologne, died in the city's university hospital. Germany has {63 confirmed cases|cases_de|total}, the Robert Koch Institute said, {29 of them|hosp_de|part} in hospital.

The World Health Organization (WHO) says {1,120 people|cases_world|total} have been infected worldwide and {58|dead_world|total} have died. National ministries together speak of far more: added up by the BWR, they come to {1,940 cases|cases_world|total} and {91 deaths|dead_world|total}.

Turkey, where the outbreak began, counts {1,410 patients|cases_tr|total} and {71|dead_tr|part} of the dead. The WHO lists {820|cases_tr|total} and {46|dead_tr|total}, because it only includes cases checked by its own laboratories.

In Egypt, officials say {12 people|dead_eg|total} have died in a week in Alexandria and Cairo. {More than 180|cases_eg|total} are ill.

Analysis, by our health correspondent:
The question is no longer whether this flu travels. It is how many it kills. {About 5%|cfr|total} of known patients have died, which would be terrible, but those are the ones who reached a hospital. Doctors in Izmir think the real rate is closer to {1%|cfr|total}. Most victims are young: {seven in 10|ages|part} are under 40.

The WHO raised its alert to phase {five|phase|total} on Tuesday, one short of a pandemic. {Nine hundred schools|schools_tr|total} are shut in Turkey. In the UK, where {six|cases_uk|total} travellers have tested positive, ministers say there is no need to close any.
=== World Health Organization | 2011-02-11
INFLUENZA A(H7N2) UPDATE 18, 11 February 2011

As of 06:00 GMT, {17 countries|countries|total} have officially reported laboratory-confirmed cases of influenza A(H7N2). Cumulative figures by country follow. Governments may publish higher numbers.

World, confirmed cases: {2,684|cases_world|total}
World, deaths: {131|dead_world|total}
Turkey, confirmed cases: {1,502|cases_tr|total}
Turkey, deaths: {84|dead_tr|total}
Egypt, confirmed cases: {391|cases_eg|total}
Egypt, deaths: {23|dead_eg|total}
Germany, confirmed cases: {246|cases_de|total}
Germany, deaths: {5|dead_de|total}
Iran, confirmed cases: {174|cases_ir|total}
Iran, deaths: {14|dead_ir|total}
United Kingdom, confirmed cases: {48|cases_uk|total}
United Kingdom, deaths: {0|dead_uk|total}
United States, confirmed cases: {31|cases_us|total}
Increase over Update 17, cases: {318|new_cases|change}
Increase over Update 17, deaths: {19|new_deaths|change}

The level of influenza pandemic alert was raised from phase {5|phase|total} to phase {6|phase|total} this morning. This reflects the spread of the virus, not its severity. WHO does not recommend the closure of borders.

On vaccine: candidate strains have been sent to {nine manufacturers|makers|total}. First doses are not expected for {14 to 16 weeks|vac_time|target}. Antiviral drugs work when taken early.

On the fatality ratio: with the data available, WHO considers that {3.2 per cent|cfr|total} of confirmed patients have died. The estimate will change.

On travel: the Ministry of Health of Turkey informs WHO that {2,310 patients|cases_tr|total} have been registered in that country through clinical signs, and {97|dead_tr|total} have died. WHO does not include cases without laboratory confirmation.
=== Atlantic News Channel | 2011-02-27
{Millions of children|pupils|total} sent home in Egypt as flu deaths mount

Cairo, Egypt (ANC) -- Egypt shut all {44,000 of its schools|schools_eg|total} on Sunday and sent home pupils {by the million|pupils|total}, as the death toll from the H7N2 flu there climbed past that of every nation but Turkey.

The ministry of health said {112 Egyptians|dead_eg|total} have died and {2,350|cases_eg|total} have been infected. The World Health Organization has confirmed {68 deaths|dead_eg|total} and {1,177 cases|cases_eg|total} in the country.

"I can see {two funerals|funerals|total} from my balcony right now," said Nadia Shukri, a pharmacist in Alexandria. "We sold the last masks on Thursday."

Officials said they had given away {five million masks|masks|total}.

Worldwide, {8,910 people|cases_world|total} in {38 countries|countries|total} have been sickened and {402|dead_world|total} have died, the WHO said Saturday. In Turkey, {189 people|dead_tr|total} have died, according to its health minister, who says the number of new cases is falling. Izmir itself has had {no deaths|izmir_new|period} for {three days|izmir_days|total}, after {74|dead_izmir|total} since January.

Iran put its toll at {36|dead_ir|total}. An opposition website said it was {over 200|dead_ir|total}.

Germany now has {1,290 patients|cases_de|total}, the most in Europe outside Turkey, but only {17 deaths|dead_de|total}. Its states have closed {640 schools|schools_de|total}.

In the United States, {214 cases|cases_us|total} have turned up in {22 states|us_states|total}, nearly all of them mild.

Vaccine makers promised some help: Swiss firm Pharmagenta said it would deliver {its first 2 million doses|doses|target} in April, weeks early.

Egypt is one of the poorest in the region to be hit. The World Bank offered it part of a {$500 million|loan|target} credit.
=== Consolidated Press | 2011-04-06
Flu vaccine arrives in Europe, far less than promised

BERLIN (CP) - Germany began vaccinating nurses and ambulance crews against the H7N2 flu Wednesday with the first European doses, but manufacturer Pharmagenta delivered only {600,000|doses|total} of the {2 million|doses|target} it had promised for the first week of April.

The Swiss company said a bad batch was to blame. It expects to ship {3.5 million|doses|target} by May.

Germany alone has ordered {50 million doses|ordered|target} for {440 million euros|cost_vac|total}, or {8.80 euros|price_vac|each} apiece. {Some 2,400 people|given|total} got shots on the first day. "It itches," said Jens Petermann, a Berlin paramedic.

The virus has now killed {1,346 people|dead_world|total} out of {31,700 confirmed cases|cases_world|total} in {74 countries|countries|total}, according to the World Health Organization. Governments' own figures add up to {2,215 dead|dead_world|total}.

Germany's toll rose by {six|de_rise|change} to {58|dead_de|total}, and its case count to {6,140|cases_de|total}, the Robert Koch Institute said. Egypt reported {409 dead|dead_eg|total} and reopened its schools. The WHO has confirmed {251|dead_eg|total} deaths there. In Turkey {318|dead_tr|total} have died, but {fewer than 20|new_tr|period} new cases were reported Tuesday, from {17,200|cases_tr|total} in all.

Experts say the virus seems to be losing force as the weather warms. "We've been lucky, about {one in 100|cfr|total} die and not {five|cfr|total}," said Dr. Selim Arikan, the virologist who first identified it in Izmir.

Shares of Anatolian Air, which had to cancel {more than 900 flights|flights|total}, have slid {31 percent|share_fall|change} since January. Hoteliers on the Aegean coast report bookings down {40 percent|tourism|change}.

Britain has had {2,080 cases|cases_uk|total} and {11 deaths|dead_uk|total}.
=== The London Courier | 2011-05-21
The flu that went away, and the vaccine that would not

They are pouring it down the sink in Hanover. Or that, at least, is what the opposition says, and the minister has not quite managed to deny it.

Three months ago Europe was begging for Pharmagenta's vaccine. Now that {21 million doses|doses|total} have been delivered, few want to be jabbed. In Germany {3.1 million|given|total} have had it. The government would like to cancel {half|cancel|target} of the {50 million|ordered|target} it ordered, at {€8.80|price_vac|each} each; the company points to the contract.

The virus, meanwhile, has lost interest in us. Germany recorded {nine|new_de|period} new cases last week, taking the total to {8,930|cases_de|total} with {74|dead_de|total} deaths. In Turkey, whose dead number {331|dead_tr|total}, the last patient left intensive care on Tuesday; the ministry has closed the book on {18,400|cases_tr|total}. Worldwide the WHO counts {48,300|cases_world|total} infected in {96 countries|countries|total} and {1,902|dead_world|total} dead. A team at Imperial College, modelling those never tested, thinks the disease has really touched {about 30 million|cases_world|total} and killed {between 8,000 and 15,000|dead_world|total}.

Egypt is the exception. There {523|dead_eg|total} have died by the ministry's tally, and it is still going up. {6,800 people|cases_eg|total} have been infected, officials say; the doctors' union says that only {a tenth|eg_tested|part} of patients are ever tested.

"People will say that we cried wolf," says a WHO official. "The wolf came. He just wasn't hungry." The phase remains at {six|phase|total}.

By comparison the swine flu pandemic killed {18,449|h1n1|comparison} confirmed patients. In an ordinary winter, influenza kills {a quarter of a million or more|ordinary|comparison}, and nobody closes a school.
=== Interworld Press | 2011-08-10
WHO declares H7N2 flu pandemic over
GENEVA, Aug 10 (Interworld) - The World Health Organisation declared the H7N2 influenza pandemic at an end on Wednesday, {six months|pandemic|total} after it began, saying that confirmed deaths had reached {2,118|dead_world|total}.

Director of epidemics Dr Ingrid Falkenrath told reporters that {52,640 cases|cases_world|total} had been confirmed in {103 countries and territories|countries|total}. There would be no return to phase {six|phase|target} unless the virus changed, she said.

Egypt, which reported its last death in July, accounts for {287|dead_eg|part} of the WHO's toll. Its own government puts the number who died there at {561|dead_eg|total}, from {7,420 cases|cases_eg|total}. Turkey has {213|dead_tr|total} in the WHO table and {334|dead_tr|total} in its own.

Germany lost {79 people|dead_de|total} out of {9,210|cases_de|total} confirmed infected, and Britain {14|dead_uk|total}. Iran never revised its final toll of {83|dead_ir|total}, which foreign experts regard as too low.

Pharmagenta said it had shipped {34.6 million doses|doses|total} to Europe and that it would take back {10 million|doses_back|target} unused ones. Health ministries spent {an estimated $2.1 billion|spent|total} on vaccine, said the consumer group Medwatch. {No more than 9 percent|vac_share|total} of Europeans were inoculated. In Turkey, the figure was {3.4 million people|given_tr|total}.

The outbreak began in January in the port of Izmir, where {78 people|dead_izmir|total} died and {2,640|cases_izmir|total} were infected. The first victim drove a poultry lorry. His widow has opened a kiosk on the seafront, with an insurance payment of {24,000 lira|widow|total}.
