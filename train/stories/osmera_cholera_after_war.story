# Cholera breaks out in invented Osmera in the spring after its war: Kadresh, Sulim and the Tel Amun camp, April to August 2021
@ susp | cases | people | cholera patients | Osmera | key | Suspected cholera cases, whole country
@ conf | cases | people | cholera patients | Osmera | key | Cholera cases confirmed by laboratory
@ susp_kad | cases | people | cholera patients | Kadresh | key | Suspected cases in Kadresh
@ susp_camp | cases | people | camp dwellers | Tel Amun | key | Suspected cases in the Tel Amun camp
@ susp_day | cases | people | cholera patients | Osmera | | Suspected cases reported per day
@ dead | killed | people | cholera patients | Osmera | key | Cholera deaths, whole country
@ dead_kad | killed | people | cholera patients | Kadresh | key | Cholera deaths in Kadresh
@ dead_camp | killed | people | camp dwellers | Tel Amun | key | Cholera deaths in the Tel Amun camp
@ dead_sulim | killed | people | cholera patients | Sulim | | Cholera deaths in Sulim
@ dead_kids | killed | people | children under five | Osmera | | Children among the cholera dead
@ dead_home | killed | people | cholera patients | Kadresh | | Cholera dead who never reached a clinic
@ dead_staff | killed | people | health workers | Osmera | | Health workers dead of cholera
@ cfr | share | % | cholera patients | Osmera | | Share of cholera patients who die
@ cfr_limit | share | % | cholera patients | world | | Death rate held acceptable in an outbreak
@ samples | tested | people | stool samples | Osmera | | Samples tested
@ vacc | vaccinated | people | residents | Kadresh and Tel Amun | key | People vaccinated against cholera
@ doses | other:vaccine doses | count | vaccine | Osmera | | Vaccine doses flown in
@ fund_ask | aid | USD | United Nations appeal | Osmera | | Money asked for against cholera
@ fund_got | aid | USD | United Nations appeal | Osmera | key | Money received against cholera
@ fund_share | share | % | United Nations appeal | Osmera | | Part of the appeal that is paid
@ fund_lodia | aid | USD | Lodia | Osmera | | Lodia's pledge
@ beds | other:beds | count | treatment centres | Osmera | | Beds for cholera patients
@ beds_kad | other:beds | count | Old Tannery centre | Kadresh | | Beds in the Old Tannery centre
@ in_tannery | hospitalized | people | cholera patients | Old Tannery centre | | Patients in the Old Tannery centre
@ camp_pop | displaced | people | camp dwellers | Tel Amun | | People living in the Tel Amun camp
@ latrine | other:people per latrine | count | camp dwellers | Tel Amun | | People for each latrine in the camp
@ latrine_norm | other:people per latrine | count | camps | world | | People for each latrine by the norm
@ water | other:litres per head | L | camp dwellers | Tel Amun | | Water for each camp dweller a day
@ pump | share | % | waterworks | Kadresh | | Part of Kadresh's water need that is pumped
@ wells | other:wells | count | wells | Kadresh | | Wells chlorinated in Kadresh
@ wells_bad | other:wells | count | wells | Kadresh | | Wells found fouled
@ wells_more | other:wells | count | wells | Kadresh | | Growth in wells chlorinated
@ repair | cost | USD | waterworks | Kadresh | | Cost of mending the waterworks
@ war_dead | killed | people | war | Osmera | | People killed in the war
@ war_disp | displaced | people | war | Osmera | | People driven from home by the war
@ war_dur | duration | days | war | Osmera | | Length of the war
@ truce | duration | days | armistice | Osmera | | Time since the armistice
@ hosp_hit | other:hospitals | count | hospitals | Osmera | | Hospitals knocked out by the war
@ hosp_all | other:hospitals | count | hospitals | Osmera | | Hospitals before the war
@ old_dead | killed | people | cholera patients | Osmera | | Deaths in the cholera of 1994
@ old_cases | cases | people | cholera patients | Osmera | | Cases in the cholera of 1994
@ nurses | participants | people | nurses | Old Tannery centre | | Nurses at the Old Tannery
@ unpaid | duration | days | nurses | Kadresh | | Time nurses went unpaid
@ lodia_cases | cases | people | cholera patients | Lodia | | Cases in neighbouring Lodia
@ fall | change_rate | % | suspected cases | Osmera | | Change of suspected cases in a week
@ graves | other:graves | count | graves | Kadresh | | Fresh graves at the eastern cemetery
@ quiet | duration | days | outbreak | Osmera | | Time without a new case
@ camp_dist | distance | km | Tel Amun | Lodian border | | Distance of the camp from the border
@ loss_hour | other:fluid lost | L | cholera patient | anywhere | | Fluid a patient loses an hour
@ cfr_ratio | other:ratio | 1 | cholera patients | Osmera | | Ratio of April death rate to June
@ vacc_camp | vaccinated | people | camp dwellers | Tel Amun | | People vaccinated in the camp
@ vacc_share | share | % | residents | Kadresh and Tel Amun | | Vaccinated of those meant
@ vacc2 | vaccinated | people | residents | Kadresh and Tel Amun | | People given a second dose
@ mines | other:mines | count | mines | Kadresh | | Mines found at the intake
@ epi_dur | duration | days | epidemic | Osmera | | Length of the epidemic
=== Reuben Wire | 2021-04-19
Cholera kills {at least 11|dead|total} in war-battered Osmera

SULIM, April 19 (Reuben Wire) - A cholera outbreak has killed {eleven people|dead|total} in Osmera, where sewage and drinking water have run together since the bombing of Kadresh last winter, the health ministry said on Monday.

{Nine of the dead|dead_kad|part} were from Kadresh, the country's second city, and {two|dead_sulim|part} from the capital, Sulim. Doctors had seen {640 suspected cases|susp|total} by Sunday night, {some 500 of them|susp_kad|part} in Kadresh; a laboratory had confirmed cholera in {38|conf|part} of {52 samples|samples|total}.

"We came out of the cellars and drank from the river," said Father Amos Tirel, who runs a soup kitchen on Weaver Street.

The war between the government and the Highland Front ended with the armistice of March 2, {seven weeks|truce|total} ago. In {sixteen months|war_dur|comparison} it killed {an estimated 27,000 people|war_dead|comparison} and drove {1.4 million|war_disp|comparison} from their homes. {Nineteen|hosp_hit|part} of the country's {44 hospitals|hosp_all|total} no longer work.

Kadresh's waterworks, hit twice by rockets, pumps {about a third|pump|total} of what the city needs.

Osmera last had cholera in 1994, when {312 people|old_dead|comparison} died of {around 9,000|old_cases|comparison} who fell ill.

A treatment centre with {80 beds|beds_kad|total} has been opened in the Old Tannery in Kadresh.
=== Sulim Morning Post | 2021-04-20
City doctors: the toll is higher than the ministry says

By our Kadresh reporter

The ministry's {eleven|dead|total} is a number for the capital's comfort. At the eastern cemetery the gravedigger, who asked that his name be left out, showed this newspaper {26 fresh graves|graves|total}, limed, most of them short.

Dr Hanna Borsk of the Old Tannery centre says that {at least 17 of her townspeople|dead_kad|total} have died of "rice-water sickness", not {nine|dead_kad|total}; {six|dead_home|part} died at home before anyone fetched a cart. By yesterday noon the Tannery had {131 patients|in_tannery|total} lying in its {80 beds|beds_kad|total}, and {14 nurses|nurses|total}, who haven't been paid for {five months|unpaid|total}.

Of the wells she had examined, {23|wells_bad|part} were fouled.

The ministry confirmed on Tuesday that suspected cases had risen to {702|susp|total}, from {640|susp|total}. It would not comment on the city's count of its dead. In Sulim itself nobody else has died: the capital's toll stays at {two|dead_sulim|part}.

Nobody has yet fallen ill at Tel Amun, the camp on the salt flats where {62,000 people|camp_pop|total} from the highlands live in tents. {Each latrine there serves 110|latrine|each}. The norm is {20|latrine_norm|each}. "If it gets in there, God help us," Dr Borsk said.
=== United Nations Relief Desk, Osmera | 2021-05-07
CHOLERA IN OSMERA - SITUATION NOTE No. 3

Suspected cases: {4,870|susp|total}
of which Kadresh: {3,115|susp_kad|part}
of which Tel Amun camp: {904|susp_camp|part}
Confirmed by culture: {211|conf|total} (samples tested: {388|samples|total})
Deaths: {93|dead|total}
of which Kadresh: {58|dead_kad|part}; Tel Amun: {24|dead_camp|part}; Sulim: {7|dead_sulim|part}; other: not broken down
Deaths of children under five: {37|dead_kids|part}
Case fatality: {1.9 percent|cfr|total} (an outbreak is held to be under control below {1 percent|cfr_limit|comparison})
Beds: {460|beds|total}

The first case at Tel Amun was found on April 24. The camp now holds {about 65,000 people|camp_pop|total}. Each receives {9 litres of water a day|water|each}; the aim is {15|water|target}. There is one latrine for {every 84 people|latrine|each}.

Vaccination. {400,000 doses|doses|total} of oral vaccine reached Sulim airport on May 5. The campaign, to begin on May 12, is to reach {380,000 people|vacc|target} in Kadresh and the camp.

Money. The appeal of April 28 asks for {$46 million|fund_ask|target}. As of today {$7.2 million|fund_got|total} has been received, {16 percent|fund_share|total}. Lodia has pledged {$3 million|fund_lodia|target}, not yet paid.

Correction to note No. 2: the camp's suspected cases on May 1 were {310|susp_camp|total}, not {3,100|susp_camp|total}.
=== Lodian State Radio | 2021-05-09
Cholera spreads across Osmera as refugees crowd the camps

Nearly {5,000 Osmerans|susp|total} have now caught cholera and {close to a hundred|dead|total} have died, according to the United Nations. More than {3,100 of the sick|susp_kad|part} are in Kadresh, the city that was under siege until February. In the camp of Tel Amun, {thirty kilometres|camp_dist|total} from our border, doctors count {904 patients|susp_camp|part} and {42 deaths|dead_camp|part}.

The health service in Lodia has found {four cases|lodia_cases|total} on this side, all of them truck drivers, and closed the crossing at Rimna. The government in Port Lodia repeated its promise of {three million dollars|fund_lodia|target}, to be paid when "the conditions for its proper use exist".

The UN wants {46 million|fund_ask|target} and has {seven|fund_got|total}.

Osmera's war cost {27,000 lives|war_dead|comparison}. The Highland Front, whose own doctors work in Tel Amun, accuses the government of holding back chlorine. The ministry in Sulim says that {212 wells|wells|total} in Kadresh have been chlorinated since April 15 and that repairing the pumping station, for which it wants {$11 million|repair|target}, must wait for mine clearance.

A listener has written to ask how cholera kills. It drains the body: a grown man may lose {a litre an hour|loss_hour|each}.
=== Reuben Wire | 2021-05-21
Osmera cholera deaths pass {200|dead|total} as vaccination starts late

KADRESH, May 21 (Reuben Wire) - The death toll in Osmera's cholera epidemic has risen to {214|dead|total}, aid agencies said on Friday, as vaccinators finally set out in Kadresh after a strike of nurses over pay.

The toll was {up from 168|dead|total} on Monday. {One hundred and nineteen|dead_kad|part} of the victims died in Kadresh and {71|dead_camp|part} in the Tel Amun camp, said Luisa Marchetti of the charity Clean Hands. {Three nurses|dead_staff|part} were among them.

Suspected infections stood at {11,300|susp|total}, with {410 new ones|susp_day|period} on Thursday alone against {530|susp_day|period} on the worst day, May 14. The laboratory has confirmed {402|conf|total}.

By Friday evening {31,000 people|vacc|total} had swallowed the vaccine. The plan had been {100,000|vacc|target} in the first week.

Health minister Oren Kalb blamed the delay on the nurses, who returned to work when the UN paid them {two of the five months|unpaid|part} they were owed.

The outbreak began in Kadresh in April, {weeks|truce|total} after an armistice ended a {16-month war|war_dur|comparison} that killed {some 27,000|war_dead|comparison}. In 1994 cholera killed {312|old_dead|comparison} in Osmera.

Clean Hands said Tel Amun, with {65,000 people|camp_pop|total}, was its chief worry. It has had {2,760 suspected cases|susp_camp|total}. A Lodian broadcaster's report of {42 deaths|dead_camp|total} there in early May was a slip of the pen, Marchetti said; the figure then was {24|dead_camp|total}.
=== The Foreign Ledger | 2021-06-08
What Osmera's epidemic teaches: the war kills on

It takes patience to find out how many people have died of cholera in Osmera. The ministry said {251|dead|total} last Thursday. The UN's relief desk, which adds the camps the Highland Front runs, has {286|dead|total}. Dr Hanna Borsk, the conscience of Kadresh, says that the city alone has buried {190|dead_kad|part}; the ministry allows her {137|dead_kad|part}.

The trend is kinder than the total. New cases fell by {a third|fall|change} last week. Of the sick, {1.7 percent|cfr|total} now die; in April it was {nearly twice that|cfr_ratio|change}. Beds have grown to {1,150|beds|total}, and the Old Tannery, which had {131 people|in_tannery|comparison} in {80 beds|beds_kad|comparison} on its worst day, held {44|in_tannery|total} when I walked through it.

Vaccine did some of this. {Two hundred and forty thousand people|vacc|total} have had a dose, {52,000 of them|vacc_camp|part} in Tel Amun. But rain is due, the pumps of Kadresh still give {barely 40 percent|pump|total} of the city's need, and the money is slow: the appeal has brought in {$19 million|fund_got|total} out of {$46 million|fund_ask|target}. Lodia's {three million|fund_lodia|target} is still a promise.

Total suspected cases, for those who like such things: {15,900|susp|total}, of whom {8,400|susp_kad|part} in Kadresh. Confirmed: {577|conf|total}, for no one confirms what everyone can see.
=== Kadresh Free Bulletin | 2021-06-29
Wells, vaccine, and a quarrel over numbers

The mayor's office says {341 wells|wells|total} are now clean. That's {129 more|wells_more|change} than at the beginning of May. {Fifty-eight|wells_bad|total} remain fouled and have been sealed.

Vaccine: {322,000|vacc|total} at the end of the first round, or {85 percent|vacc_share|total} of those it was meant for. A second round in August is to use the {350,000 doses|doses|target} that the maker in Seoul has promised.

The dead: the ministry has raised its toll for our city from {137|dead_kad|total} to {183|dead_kad|total}, having at last accepted {46 deaths at home|dead_home|part} from the lists of Dr Borsk. Nationally this makes {322|dead|total}. The UN says {334|dead|total}. In the Tel Amun camp it is {103|dead_camp|part}, and {twelve in the past fortnight|dead_camp|period}.

So the epidemic has now taken more people than the one of 1994, which killed {312|old_dead|comparison}. Half our readers won't remember that one.

Work on the pumping station has begun. The price is no longer {11 million dollars|repair|target} but {14.5|repair|target}, because of {three hundred mines|mines|total} found round the intake.

Nurses at the Tannery, now {60|nurses|total}, were paid in full on Saturday.
=== Reuben Wire | 2021-08-24
Osmera declares cholera epidemic over

SULIM, Aug 24 (Reuben Wire) - Osmera declared its cholera epidemic over on Tuesday after {four weeks|quiet|total} without a new confirmed case.

In {four months|epi_dur|total} the disease killed {361 people|dead|total}, health minister Oren Kalb said, and sickened {19,400|susp|total}. He gave Kadresh's share as {201 deaths|dead_kad|part} and {9,870 cases|susp_kad|part}. {One hundred and sixteen people|dead_camp|part} died in Tel Amun out of {5,020 taken ill|susp_camp|part}; {19|dead_sulim|part} in Sulim and the rest in smaller towns. Children under five made up {128 of the fatalities|dead_kids|part}.

Laboratories confirmed {640 cases|conf|total}.

The Highland Front, which signed an armistice with the government in March after a war that left {27,000 dead|war_dead|comparison}, said the real toll was {above 500|dead|total}. It offered no list.

Vaccinators gave a first dose to {329,000|vacc|total}, {fewer than the 380,000|vacc|target} hoped for, and a second to {290,000|vacc2|total}. Donors paid {$31.4 million|fund_got|total}, {68 percent|fund_share|total} of what the United Nations had asked for. Lodia, which counted {nine cases|lodia_cases|total} of its own, paid {$1 million|fund_lodia|total} of its {$3 million|fund_lodia|target}.

Some {48,000 people|camp_pop|total} are still in Tel Amun. "Cholera is a disease of pipes," said Marchetti of Clean Hands. "The pipes in Kadresh carry {55 percent|pump|total} of what they should."
