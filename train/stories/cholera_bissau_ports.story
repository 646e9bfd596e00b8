# An invented cholera outbreak in the harbour towns of Guinea-Bissau, July to October 2027
@ cases_all | cases | people | patients | Guinea-Bissau | key | Suspected cholera cases in the country
@ dead_all | killed | people | patients | Guinea-Bissau | key | Cholera deaths in the country
@ cases_bis | cases | people | patients | Bissau | key | Cholera cases in Bissau
@ cases_cac | cases | people | patients | Cacheu | key | Cholera cases in Cacheu
@ cases_bub | cases | people | patients | Bubaque | key | Cholera cases in Bubaque and the islands
@ dead_bis | killed | people | patients | Bissau | key | Cholera deaths in Bissau
@ dead_cac | killed | people | patients | Cacheu | key | Cholera deaths in Cacheu
@ cfr | share | % | patients | Guinea-Bissau | key | Case fatality rate in the country
@ confirmed | cases | people | patients | Guinea-Bissau | key | Laboratory-confirmed cholera cases
@ dead_bub | killed | people | patients | Bubaque |  | Cholera deaths in Bubaque
@ cured | share | % | patients | Guinea-Bissau |  | Part of the patients cured
@ discharged | other:patients discharged | people | patients | Guinea-Bissau |  | Patients cured and discharged
@ centres | other:treatment centres | count | treatment centres | Guinea-Bissau |  | Cholera treatment centres
@ beds | other:beds | count | treatment centres | Guinea-Bissau |  | Beds for cholera patients
@ beds_sm | other:beds | count | Simao Mendes hospital | Bissau |  | Cholera beds in Simao Mendes hospital
@ inpat_sm | hospitalized | people | patients | Simao Mendes hospital |  | Patients in Simao Mendes hospital
@ inpat | hospitalized | people | patients | Guinea-Bissau |  | Patients in treatment
@ cases_day | cases | people | patients | Bissau |  | New cases in Bissau in a day
@ cases_week | cases | people | patients | Guinea-Bissau |  | New cases in the country in a week
@ dead_week | killed | people | patients | Guinea-Bissau |  | Deaths in the country in a week
@ dead_home | killed | people | patients | Guinea-Bissau |  | Deaths outside the centres
@ dead_kids | killed | people | children | Guinea-Bissau |  | Children among the dead
@ kids_share | share | % | children | Guinea-Bissau |  | Children's share of cases
@ water_day | other:water supplied | L | water lorries | Bissau |  | Chlorinated water supplied a day
@ water_all | other:water supplied | L | aid agencies | Guinea-Bissau |  | Water supplied in all
@ water_head | other:water per head | L | residents | Bissau |  | Water a person gets a day
@ water_std | other:water per head | L | standard | world |  | Water a person should get a day
@ wells | other:wells | count | wells | Bissau |  | Wells tested in Bissau
@ wells_bad | other:wells | count | wells | Bissau |  | Wells contaminated in Bissau
@ cfr_cac | share | % | patients | Cacheu |  | Case fatality rate in Cacheu
@ cfr_limit | share | % | emergency standard | world |  | Fatality rate not to be exceeded
@ tested | tested | people | samples | Guinea-Bissau |  | Samples tested
@ positive | share | % | samples | Guinea-Bissau |  | Part of samples positive
@ vacc | vaccinated | people | residents | Bissau |  | People vaccinated in Bissau
@ doses | other:vaccine doses | count | vaccine | Guinea-Bissau |  | Doses of vaccine sent
@ appeal | aid | USD | aid agencies | Guinea-Bissau |  | Money asked for the response
@ got | aid | USD | aid agencies | Guinea-Bissau |  | Money received
@ cases_2008 | cases | people | patients | Guinea-Bissau 2008 |  | Cases in the 2008 epidemic
@ dead_2008 | killed | people | patients | Guinea-Bissau 2008 |  | Deaths in the 2008 epidemic
@ cases_zig | cases | people | patients | Ziguinchor |  | Cases in Ziguinchor, Senegal
@ dead_zig | killed | people | patients | Ziguinchor |  | Deaths in Ziguinchor, Senegal
@ funeral | cases | people | mourners | Cacheu |  | Cases traced to one funeral
@ funeral_n | participants | people | mourners | Cacheu |  | Mourners at the funeral
@ nurses | participants | people | nurses | Guinea-Bissau |  | Nurses hired for the outbreak
@ nurses_sick | cases | people | health workers | Guinea-Bissau |  | Health workers infected
@ regions | other:regions hit | count | regions | Guinea-Bissau |  | Regions with cases
@ days | duration | days | outbreak | Guinea-Bissau |  | How long the outbreak has lasted
@ well_share | share | % | residents | Bissau |  | Residents who drink from shallow wells
@ cases_biom | cases | people | patients | Biombo |  | Cholera cases in Biombo
@ dead_biom | killed | people | patients | Biombo |  | Cholera deaths in Biombo
@ regions_all | other:regions | count | regions | Guinea-Bissau |  | Regions the country has
@ mdm_centres | other:treatment centres | count | Médicos do Mar | Guinea-Bissau |  | Centres run by Médicos do Mar
@ cfr_mdm | share | % | Médicos do Mar | Guinea-Bissau |  | Fatality rate in the charity's centres
@ centres_bis | other:treatment centres | count | treatment centres | Bissau |  | Treatment centres in Bissau
@ beds_ban | other:beds | count | treatment centre | Bandim |  | Beds in the Bandim tents
@ beds_cac | other:beds | count | treatment centre | Cacheu |  | Cholera beds in Cacheu
@ beds_bub | other:beds | count | treatment centre | Bubaque |  | Cholera beds in Bubaque
@ ferry | duration | days | ferry | Bubaque |  | Ferry journey to Bubaque
@ chlorine | other:chlorine sent | t | Portugal | Guinea-Bissau |  | Chlorine sent by Portugal
@ cases_ratio | change_rate | 1 | patients | Guinea-Bissau |  | Growth of cases in two weeks
@ cases_cac_day | cases | people | patients | Cacheu |  | New cases in Cacheu in a week
@ vacc_share | share | % | residents | Bissau |  | Part of vaccination target reached
@ beds_occ | other:beds | count | treatment centres | Guinea-Bissau |  | Beds occupied
@ nurses_dead | killed | people | health workers | Guinea-Bissau |  | Health workers who died
@ fuel | other:fuel price | XOF | boats | Guinea-Bissau |  | Price of a litre of boat fuel
@ inpat_bis | hospitalized | people | patients | Bissau |  | Cholera patients left in Bissau
@ centres_2008 | other:treatment centres | count | treatment centres | Guinea-Bissau 2008 |  | Treatment centres in 2008
@ cfr_times | change_rate | 1 | patients | Cacheu |  | Cacheu's fatality rate against the country's
@ pop | other:population | people | residents | Bissau |  | Population of Bissau
@ salts | other:rehydration sachets | count | aid agencies | Guinea-Bissau |  | Sachets of rehydration salts
@ fish | change_rate | % | fish market | Bissau |  | Fall of fish sales
=== Agência Atlântica | 2027-07-22
Cholera reaches three ports of Guinea-Bissau, {19 dead|dead_all|total}

BISSAU, July 22 (AA) - An outbreak of cholera which began among fishermen in Cacheu has killed {19 people|dead_all|total} and sickened {412|cases_all|total} in Guinea-Bissau, the health ministry said on Thursday, {16 days|days|total} after the first patient was admitted.

Cacheu, an old river port near the Senegalese border, has {11 of the dead|dead_cac|part} and {188 cases|cases_cac|part}. The capital, Bissau, has {197 cases|cases_bis|part} and {seven deaths|dead_bis|part}, and the island town of Bubaque {27|cases_bub|part} and {one|dead_bub|part}.

"These are suspected cases," said the director of public health, Dr Hermínia Té. Of {40 samples|tested|total} examined so far by the national laboratory {31|confirmed|total} were positive, she said.

{Forty-four people|funeral|part} in Cacheu fell ill after a single funeral, attended by {some 300|funeral_n|total}. The number of dead means a fatality rate of {4.6 percent|cfr|total}; aid agencies try to keep it under {one|cfr_limit|target}.

At Simão Mendes hospital in the capital {63 patients|inpat_sm|total} lay on {40 beds|beds_sm|total} on Wednesday.

The country's worst recent epidemic, in 2008, caused {more than 14,000 cases|cases_2008|comparison} and {225 deaths|dead_2008|comparison}. Bissau has {half a million inhabitants|pop|total}, {most of them|well_share|part} supplied by shallow wells.
=== Rádio Pindjiguiti | 2027-07-30
Morning programme, in Creole; our translation

Brothers, sisters, boil the water. The numbers we read this morning come from the ministry; those we read on Tuesday came from a listener and were wrong. It is not {70 dead|dead_bis|total} in Bissau. It is {17|dead_bis|total}. In the country it is {36|dead_all|total}.

For Bissau the ministry has {502 sick|cases_bis|total} since the beginning, {58 of them|cases_day|period} yesterday. For Cacheu {291 sick|cases_cac|total}, {16 dead|dead_cac|total}. For Bubaque, {74|cases_bub|total} and {three|dead_bub|total}. All together {867|cases_all|total}.

{One in every three|kids_share|part} is a child.

There are {five tents and houses|centres|total} where you are treated for nothing: {two in Bissau|centres_bis|part}, at Simão Mendes and Bandim; one in Cacheu; one in Bubaque; one in São Domingos. In all they have {180 beds|beds|total}. {Seven hundred and ten|discharged|total} have gone home healthy. That is {eight in ten|cured|part}. So go early!

Lorries of the water company bring {90,000 litres|water_day|each} of treated water each day to Bandim, Cuntum and Missirá. It comes to {four litres|water_head|each} for each person, and the doctors want {fifteen|water_std|target}.

In Ziguinchor, over the border, they have {22 cases|cases_zig|total}, and nobody has died ({no deaths|dead_zig|total}). Women at the port say they sell {half|fish|change} the fish they sold in June.
=== Ministry of Public Health, Bissau - Cholera bulletin 9 | 2027-08-11
Data as of 10 August, 18:00 (day {36|days|total})

Suspected cases, cumulative: {1,944|cases_all|total}
Confirmed by culture: {163|confirmed|total} of {251 samples|tested|total} ({65%|positive|part})
Deaths, cumulative: {61|dead_all|total}
Case fatality rate: {3.1%|cfr|total}
New cases in the week: {603|cases_week|period}; deaths in the week: {14|dead_week|period}

By health region (cases / deaths)
SAB (Bissau): {1,187|cases_bis|part} / {31|dead_bis|part}
Cacheu: {466|cases_cac|part} / {24|dead_cac|part}
Bolama-Bijagós (Bubaque): {203|cases_bub|part} / {4|dead_bub|part}
Biombo: {88|cases_biom|part} / {2|dead_biom|part}

Regional fatality: Cacheu {5.2%|cfr_cac|total}, the highest.
Of the deaths, {23|dead_home|part} occurred in the community.
Patients under treatment: {240|inpat|total}. Discharged cured: {1,643|discharged|total} ({84.5%|cured|part}).
Treatment centres: {8|centres|total}. Beds: {310|beds|total}. Health workers infected: {12|nurses_sick|part}.

Erratum to bulletin 8. The number of deaths in Cacheu was printed as {42|dead_cac|total}; read {24|dead_cac|total}. The country total of {79|dead_all|total} derived from it is void. The weekly deaths are unaffected.

Water. {120 wells|wells|total} tested in the capital, {77|wells_bad|part} with faecal coliforms. Daily delivery of chlorinated water: {260 m3|water_day|each}.
Affected regions: {4|regions|total} of {11|regions_all|total}.
=== The Lisbon Gazette | 2027-08-20
In Bissau the epidemic has two arithmetic teachers

The ministry says {2,830 cases|cases_all|total} and {78 dead|dead_all|total}. Médicos do Mar, the charity that runs {three|mdm_centres|part} of the {ten centres|centres|total}, says {3,400 cases|cases_all|total} and {119 dead|dead_all|total}, because it also counts those who died in canoes, courtyards and markets.

By the state's reckoning {2.8 per cent|cfr|total} of patients die; by the charity's {3.5|cfr|total}. In the tents of Médicos do Mar it is {0.9|cfr_mdm|part}. "Nobody who arrives walking dies," its coordinator, the nurse Graça Pimentel, says; "{fifty-four|dead_home|part} of our {hundred and nineteen|dead_all|total} never arrived."

A Lisbon television channel spoke on Monday of {"2,830 dead"|dead_all|total}. It had read the wrong column.

In Bissau town, where {1,702|cases_bis|total} have been ill and {39|dead_bis|total} have died in official custody, the tents at Bandim have {120 beds|beds_ban|total}. Cacheu ({611 cases|cases_cac|total}, {28 deaths|dead_cac|total}) has {60|beds_cac|total}. Bubaque, {four hours|ferry|total} by ferry, has {20|beds_bub|total} and {365 patients|cases_bub|total} so far; Pimentel has {310|cases_bub|total} in her books there, the ministry having added the whole archipelago.

Portugal has sent {1.2 million sachets|salts|total} of rehydration salts and {two tonnes|chlorine|total} of chlorine. The United Nations wants {6.5 million dollars|appeal|target}. It has {1.9|got|total}.
=== Agência Atlântica | 2027-09-03
Cholera cases double in Guinea-Bissau in a fortnight as rains flood the capital

BISSAU, Sept 3 (AA) - Suspected cholera cases in Guinea-Bissau have {doubled|cases_ratio|change} in two weeks to {5,716|cases_all|total}, and {131 people|dead_all|total} have died, officials said on Friday, as flooding spread the disease in the poor quarters of the capital.

Bissau alone accounts for {3,904 cases|cases_bis|part} and {74 deaths|dead_bis|part}. {Two hundred and six|cases_day|period} were admitted there on Thursday, the most in one day. In Cacheu, where the outbreak began, {833|cases_cac|total} have fallen ill and {35|dead_cac|total} died, but only {nine new cases|cases_cac_day|period} appeared in a week. Bubaque and the islands: {590|cases_bub|total}, {ten dead|dead_bub|total}.

The fatality rate has dropped to {2.3 percent|cfr|total} from {2.8|cfr|total} in August. Dr Hermínia Té said {88 percent|cured|part} of patients recover, thanks to {14 centres|centres|total} with {640 beds|beds|total} and {210 nurses|nurses|total} hired since July.

{Forty-one children|dead_kids|part} are among the dead.

The first {400,000 doses|doses|total} of vaccine will arrive on Monday. "A campaign in October would be a campaign for the next epidemic," said Pimentel of Médicos do Mar, whose own toll is {188|dead_all|total}.

Neighbouring Senegal reported {140 cases|cases_zig|total} and {two deaths|dead_zig|total} in Ziguinchor.
=== Joint aid agencies' situation report | 2027-09-20
HIGHLIGHTS
- {7,902 suspected cases|cases_all|total} and {164 deaths|dead_all|total} since 6 July (ministry data to 18 September).
- {412 confirmed|confirmed|total} by laboratory out of {655 specimens|tested|total}.
- CFR {2.1%|cfr|total} overall; {4.3%|cfr_cac|total} in Cacheu.
- Weekly incidence falling: {744|cases_week|period}, after {1,442|cases_week|period} in the previous week.

DISTRICTS. Bissau: {5,511|cases_bis|part} cases, {97|dead_bis|part} deaths. Cacheu: {884|cases_cac|part} cases, {38|dead_cac|part} deaths. Bubaque/islands: {702|cases_bub|part} cases, {12|dead_bub|part} deaths. Biombo: {805|cases_biom|part} cases, {17|dead_biom|part} deaths.

Readers will note that the ministry's web page still shows {131 deaths|dead_all|total}, which was the position on 2 September.

RESPONSE. Vaccination: {287,000 people|vacc|total} in Bissau, {72%|vacc_share|part} of the target of {400,000|vacc|target}. Centres: {16|centres|total}; {six|mdm_centres|part} run by Médicos do Mar. Beds: {720|beds|total}, of which {290|beds_occ|part} occupied. Water: {31 million litres|water_all|total} trucked since July, now {1.1 million a day|water_day|each}, or {11 litres|water_head|each} per person in the quarters served.

FUNDING. Received: {USD 4.3 million|got|total}. Required: {USD 9 million|appeal|target}, revised upward from {6.5|appeal|target}.

CONSTRAINTS. {Nineteen health workers|nurses_sick|part} have been infected and {two|nurses_dead|part} have died. Fuel for boats costs {1,150 francs|fuel|each} a litre.
=== Diário da Bolanha | 2027-10-29
Last patient leaves Bandim: an outbreak in figures

On Tuesday Aminata Djassi, 9, walked out of the Bandim tents with a balloon, and Bissau had no cholera patient ({zero|inpat_bis|total}) for the first time in {112 days|days|total}.

The bill. {8,640 people|cases_all|total} fell ill, if all who had the symptoms had cholera; the laboratory proved it for {487|confirmed|total}. {One hundred and seventy-nine|dead_all|total} died, says the ministry. The charity Médicos do Mar maintains {251|dead_all|total}. A compromise of {"about 200"|dead_all|total}, heard in parliament, comes from nobody.

The capital buried {105|dead_bis|part}, Cacheu {41|dead_cac|part}, Bubaque {14|dead_bub|part} and Biombo {19|dead_biom|part}. Cacheu was the deadliest place to be sick: {41|dead_cac|total} of {902 cases|cases_cac|total}, {4.5 per cent|cfr_cac|total}, {more than double|cfr_times|change} the national {2.1|cfr|total}. Bissau had {6,010 cases|cases_bis|total}, Bubaque {766|cases_bub|total}.

It was smaller than 2008 with its {14,000 cases|cases_2008|comparison} and {225 dead|dead_2008|comparison}; we were lucky, and we had {16 centres|centres|total} where in 2008 there had been {five|centres_2008|comparison}. {Nine patients in ten|cured|part} were cured.

{Fifty-eight million litres|water_all|total} of water were driven about. {Fifteen million gallons|water_all|total}, says the American embassy's tweet, which is the same water. The wells, {77 of them|wells_bad|part} foul in August, are as they were.
