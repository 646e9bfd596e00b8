# Protests against a fuel tax in Sarvane, capital of invented Quillaria, and in the towns of Gorsk and Brana (written exercise style)
@ crowd | participants | people | marchers | Sarvane | key | Crowd at the marches in Sarvane
@ arrested | arrested | people | protesters | Sarvane | key | Arrested in Sarvane
@ inj_pol | injured | people | police | Sarvane | key | Police injured
@ inj_prot | injured | people | protesters | Sarvane | key | Protesters injured
@ gas | strikes | count | tear-gas rounds | Sarvane | key | Tear-gas rounds fired
@ dead | killed | people | protests | Quillaria | key | Killed in the protests, whole country
@ dead_gorsk | killed | people | protests | Gorsk | key | Killed in Gorsk
@ dead_sarv | killed | people | protests | Sarvane | key | Killed in Sarvane
@ dead_brana | killed | people | protests | Brana |  | Killed in Brana
@ days | duration | days | protests | Quillaria |  | Days of protest
@ dead_shot | killed | people | live ammunition | Quillaria |  | Dead shot with live ammunition
@ dead_shot_army | killed | people | soldiers | Quillaria |  | Dead shot by soldiers
@ gorsk_union | other:coffins carried | count | transport workers | Gorsk |  | Coffins carried by the union
@ crowd_vague | participants | people | protesters | Quillaria |  | People in the streets over twelve days
@ crowd_gorsk | participants | people | marchers | Gorsk |  | Marchers in Gorsk
@ crowd_share | share | % | marchers | Sarvane |  | Share of the city that marched
@ bridge | other:room for people | people | Liberty Bridge | Sarvane |  | People the bridge can hold
@ peace | duration | days | police without force | Sarvane |  | Time since police last used force
@ arrested_stud | arrested | people | students | Sarvane |  | Students among the arrested
@ arrested_free | other:released | people | arrested protesters | Sarvane |  | Arrested people released
@ arrested_in | other:still held | people | arrested protesters | Sarvane |  | Arrested people still held
@ arrested_gorsk | arrested | people | protesters | Gorsk |  | Arrested in Gorsk
@ arrested_all | arrested | people | protesters | Quillaria |  | Arrested in the whole country
@ inj_pol_burn | injured | people | police | Sarvane |  | Police hurt by petrol bombs
@ inj_pol_gas | injured | people | police | Sarvane |  | Police hurt by their own gas
@ inj_pol_bus | injured | people | police | Sarvane |  | Police who fell from a bus
@ inj_eye | injured | people | protesters | Quillaria |  | Protesters who lost an eye
@ gas_sun | strikes | count | tear-gas rounds | Sarvane |  | Gas rounds fired on Sunday
@ gas_order | other:gas rounds bought | count | police | Quillaria |  | Gas rounds on the supplier's invoice
@ gas_price | cost | QCR | gas round | Quillaria |  | Price of a gas round
@ gas_litres | other:litres of petrol | L | gas round | Quillaria |  | Petrol for the price of a round
@ tax | other:fuel tax | QCR | petrol | Quillaria |  | Tax on a litre of petrol
@ tax_half | other:ratio | 1 | petrol tax | Quillaria |  | Cut offered in the tax
@ tax_diesel | other:fuel tax | QCR | diesel | Quillaria |  | Tax on a litre of diesel
@ tax_yield | revenue | QCR | fuel tax | Quillaria |  | Yearly yield expected of the tax
@ hosp_money | cost | QCR | hospitals | Quillaria |  | Tax money meant for hospitals
@ debt_money | cost | QCR | state debt | Quillaria |  | Tax money meant for the debt
@ pump | other:petrol price | QCR | petrol | Quillaria |  | Price of a litre of petrol
@ pump_old | other:petrol price | QCR | petrol before the tax | Quillaria |  | Petrol price before the tax
@ taxi_use | other:litres of petrol | L | taxi | Sarvane |  | Petrol a taxi burns daily
@ gorsk_dist | distance | m | shop | Gorsk |  | Shop's distance from the protest
@ police | troops | people | police | Sarvane |  | Police on duty in the capital
@ police_prov | troops | people | police from the provinces | Sarvane |  | Police brought from the provinces
@ police_past | troops | people | farmers' protest, 2015 | Sarvane |  | Police at last year's farmers' protest
@ walk | duration | days | correspondent | Sarvane |  | Time to walk past the crowd
@ metro | participants | people | metro tickets | Sarvane |  | Metro tickets sold on Sunday
@ metro_norm | participants | people | metro tickets | Sarvane |  | Metro tickets on a usual Sunday
@ pop | participants | people | inhabitants | Sarvane |  | Inhabitants of Sarvane
@ kell | other:prison places | people | prison | Kell |  | Places in Kell prison
@ comp | aid | QCR | families of the dead | Quillaria |  | Compensation demanded for each death
@ strike | duration | days | bus strike | Sarvane |  | Length of the planned bus strike
@ density | other:crowd density | count | marchers | Sarvane |  | Marchers per square metre
@ org_factor | other:ratio | 1 | organisers' count | Sarvane |  | Organisers' overcount
@ pol_factor | other:ratio | 1 | police count | Sarvane |  | Police undercount
@ org_factor_past | other:ratio | 1 | farmers' protest, 2015 | Sarvane |  | Farmers' overcount in 2015
@ pol_factor_past | other:ratio | 1 | farmers' protest, 2015 | Sarvane |  | Police undercount in 2015
@ shops | cost | QCR | shops | Quillaria |  | Damage to shops
=== Capital Morning Post | 2016-02-02
{Thousands|crowd|total} march in Sarvane over petrol tax

SARVANE – A march against the government's new fuel tax ended in clouds of gas last night when police cleared Liberty Bridge, the first time in {nine years|peace|total} that they have used force in the capital.

The organisers, a platform of taxi drivers and students called Enough, said that {60,000 people|crowd|total} had walked from the university to parliament. The city police counted {14,000|crowd|total}. A professor who photographed the bridge from a hotel roof told this newspaper that it could hold {25,000 at most|bridge|target}, "if they like one another".

Police chief Dario Velm said his men fired {35 tear-gas rounds|gas|total} after stones were thrown. {Six officers|inj_pol|total} were hurt, none of them badly, and {41 people|arrested|total} were arrested, {29 of them|arrested_stud|part} students. The Red Lamp, a group of volunteer medics, treated {70 demonstrators|inj_prot|total}, mostly for burning eyes.

The tax, in force since Friday, puts {12 cents|tax|total} on a litre of petrol, and takes the price at the pump from {88 cents|pump_old|comparison} to {exactly one crown|pump|total}. Diesel goes up by {9 cents|tax_diesel|total}. Finance Minister Orla Benedek expects it to bring in {400 million crowns|tax_yield|target} a year.

"My taxi burns {18 litres|taxi_use|each} a day," said Emil Tarn, 51, of Enough. "Let her do the sum. I have, and it's my daughter's school."

In Gorsk, the second city, {about 2,000|crowd_gorsk|total} marched without incident.
=== Quillaria State News Agency | 2016-02-04
Interior Ministry: order maintained in the capital

SARVANE, 4 February (QSNA) – The third day of unauthorised gatherings in Sarvane drew {no more than 9,000 people|crowd|total}, fewer than the {14,000|crowd|total} seen on Monday, the Ministry of the Interior said in a statement this evening. The claim of the organisers that {100,000|crowd|total} had assembled was described as "arithmetically amusing".

The statement says further that:
- {22 policemen|inj_pol|total} have been injured since Monday, {two|inj_pol_burn|part} of them by petrol bombs;
- {17 demonstrators|inj_prot|total} have received treatment in public hospitals;
- {133 persons|arrested|total} have been detained, {half|arrested_free|part} of whom have already been sent home;
- {210 gas rounds|gas|total} have been used, all in accordance with the manual;
- {no one|dead|total} has lost his life.

With regard to reports that a man died in Gorsk on Wednesday, the Ministry states that the man, 64, suffered a heart attack in a shop {300 metres|gorsk_dist|total} from the scene.

An earlier dispatch of this agency gave the number of arrests as {313|arrested|total}. This was a typing error. Subscribers are asked to use {133|arrested|total}.

Minister Tomas Rehn told parliament that {4,500 officers|police|total} are on duty in the capital, {1,200|police_prov|part} of them brought in from the provinces. Last year's farmers' protest had required {900|police_past|comparison}.

The government will not withdraw the tax. A cabinet source said it was prepared to discuss its rate.
=== The Lakeshire Courier (foreign edition) | 2016-02-06
Shots in Gorsk as Quillarian protests spread

From our own correspondent in Sarvane

{Three people|dead_gorsk|total} were shot dead in Gorsk yesterday and {one|dead_sarv|total} in Sarvane on the {fifth day|days|total} of what began as a quarrel about petrol. The government, which on Thursday spoke of a heart attack, now says that {two|dead|total} have died in the whole country. The opposition lawyer Petra Olm has a list with {five names|dead|total}: those above and the shopkeeper of Gorsk.

It isn't easy to say how many were in the streets. "{Two hundred thousand|crowd|total}," said a young man of Enough, through a loudhailer. "{Eighteen thousand|crowd|total}," said the police an hour afterwards. I walked the length of the crowd in {35 minutes|walk|total}, and would've said {fifty|crowd|total}, but then I wasn't counting those in the side streets.

What can be counted is the gas. The grey cartridges lie about like pine cones. Police concede {640|gas|total}; a collector of them at the university has {1,100|gas|total} in his bath. They're made abroad and cost {38 crowns|gas_price|each} apiece, which, someone has painted on the bridge, is {38 litres|gas_litres|total} of petrol.

{Fifty-eight policemen|inj_pol|total} have been hurt according to Mr Rehn. Of protesters, he said, {90|inj_prot|total}; the Red Lamp's register has {412|inj_prot|total}. The jails of the capital hold {380 people|arrested|total}, and a sports hall in Gorsk a further {120|arrested_gorsk|increment}.

A correction: on Thursday this newspaper wrote that the tax was {12 crowns|tax|total} a litre. It is {12 cents|tax|total}.
=== Radio Harbour, midday news | 2016-02-08
Good afternoon. It's Monday the eighth of February, {one week|days|total} since the first march, and here are the figures as they stand at noon.

Killed: {nine|dead|total}, according to the Committee of Lawyers, and {four|dead|total} according to the government. The lawyers divide their {nine|dead|total} like this. {Five|dead_gorsk|part} in Gorsk, {two|dead_sarv|part} here in the capital, and {two|dead_brana|part} in the mining town of Brana, where soldiers fired over a crowd "and a little into it", as a miner told us. The government accepts {three|dead_gorsk|total} for Gorsk and {one|dead_sarv|total} for Sarvane. About Brana it says nothing at all.

Injured: the Red Lamp has treated {six hundred and thirty people|inj_prot|total}. {Eleven|inj_eye|part} have lost the sight of an eye. The police say {eighty-one|inj_pol|total} of their own have been hurt, not {one hundred and eighty-one|inj_pol|total}, as we wrongly reported at ten o'clock. We apologise.

Arrested: {seven hundred and ten|arrested|total} in Sarvane. {Two hundred and fifteen|arrested_gorsk|total} in Gorsk.

Sunday's march. Enough says {a quarter of a million|crowd|total}, the police {thirty-one thousand|crowd|total}. The metro company, which nobody asked, sold {one hundred and twelve thousand tickets|metro|period} to the university stop, against {forty thousand|metro_norm|comparison} on a usual Sunday.

And this just in. Finance Minister Benedek has offered to cut the tax {by half|tax_half|target}, to {six cents|tax|target}. A spokesman for Enough replied that half an insult was still an insult. Petrol stands at {one crown and two cents|pump|total} this morning.
=== Union Gazette, organ of the transport workers | 2016-02-10
WHAT THEY SAY AND WHAT WE SAW

Comrades, let us go through the Minister's speech line by line.

He said: "{Four|dead|total} regrettable deaths." We saw {five coffins|dead_gorsk|total} in Gorsk alone, and carried {three|gorsk_union|part} of them.

He said: "{900 gas rounds|gas|total} in {ten days|days|total}." First, it's {nine days|days|total}. Second, the invoice of the supplier, which a comrade in the customs service copied, is for {6,000|gas_order|total}, and the depot is empty.

He said that {104 policemen|inj_pol|total} had been "wounded by agitators". The police hospital's own list has {104 entries|inj_pol|total}, indeed. {Thirty-eight|inj_pol_gas|part} of them breathed their own gas and {seven|inj_pol_bus|part} fell out of the same bus.

He said that {35,000|crowd|total} took part in the largest march. We counted {280,000|crowd|total}. We admit that we're not good at counting either. But anyone could see that it was {more than a tenth|crowd_share|part} of a city of {1.3 million|pop|total}.

He said that {820|arrested|total} were arrested in the capital and {500|arrested_free|part} released. Where, then, are the remaining {320|arrested_in|part}? The prison at Kell has {180 places|kell|target}.

He said that the tax would go to build hospitals. In the budget, of the {400 million crowns|tax_yield|target}, {90 million|hosp_money|part} are for hospitals and {310 million|debt_money|part} for the debt.

We demand: no tax; the Minister's resignation; and {20,000 crowns|comp|target} for the family of each of the dead. The buses stop on Friday for {48 hours|strike|target}.
=== Capital Morning Post | 2016-02-13
Tax withdrawn after {twelve days|days|total}; bus strike called off

SARVANE – President Ilse Karr last night withdrew the fuel tax that has brought {hundreds of thousands|crowd_vague|total} into the streets and cost, by the count of the Committee of Lawyers, {thirteen lives|dead|total}. Petrol went back to {88 cents|pump|total} at midnight, and some drivers filled up at {a crown|pump|total} at five to twelve because they had not heard.

Interior Minister Tomas Rehn, who resigned with her consent, leaves behind a different figure: {seven|dead|total}. The two lists agree about Sarvane, where {three|dead_sarv|total} died, the last a schoolgirl hit by a cartridge on Thursday. In Gorsk the ministry knows of {four|dead_gorsk|total}, the lawyers of {six|dead_gorsk|total}. Of the {four|dead_brana|total} whom the lawyers list in Brana the ministry has heard, it says, "from the press".

{1,290 people|arrested_all|total} were arrested in the whole country, among them {905|arrested|part} in the capital. All but {64|arrested_in|part} of those in Sarvane are free.

The ministry says {127 police|inj_pol|total} were injured. The Red Lamp closed its register at {874|inj_prot|total}.

In our issue of the 9th we reported that {1,400 rounds of tear gas|gas|total} had been fired on Sunday alone. The police inform us that {1,400|gas|total} is their total since the beginning; Sunday's share was {260|gas_sun|period}.

On Liberty Bridge the crowd, {80,000|crowd|total} in the view of Enough and {80,000|crowd|total}, for once, in that of the police, sang until two. The treasury must find {400 million crowns|tax_yield|target} elsewhere.
=== Quillaria Review of Public Affairs | 2016-03-01
Crowds and counters: a note on the February protests

How large was the march of 7 February? Enough's first claim was {250,000|crowd|total}; it was later raised, without a reason given, to {280,000|crowd|total}. The police gave {31,000|crowd|total} on the day and {35,000|crowd|total} three days later. Using aerial photographs and a density of {1.8 persons per square metre|density|each}, my students and I arrive at {between 90,000 and 105,000|crowd|total}. The organisers therefore multiplied by {2.7|org_factor|change}, and the police divided by {three|pol_factor|change}, which is about usual. For the farmers' protest of 2015 the factors were {2.2|org_factor_past|comparison} and {2.5|pol_factor_past|comparison}.

The dead are fewer and should be easier. The parliamentary inquiry under Judge Lena Forst has now identified {fourteen|dead|total}: {six|dead_gorsk|part} in Gorsk, {four|dead_sarv|part} in Sarvane, {four|dead_brana|part} in Brana. (The fourth in the capital, a student, died of his wounds on 20 February.) The heart attack in the shop isn't among them. {Nine|dead_shot|part} of the {fourteen|dead|total} were shot with live ammunition, {eight|dead_shot_army|part} by soldiers and not by the police, as the newspapers, this one included, had assumed.

The injured remain in dispute. The judge accepts {127|inj_pol|total} for the police, and for the demonstrators neither the {203|inj_prot|total} of the hospitals nor the {874|inj_prot|total} of the Red Lamp, which counted visits; it treated {some 700|inj_prot|total} different people, she thinks.

The whole affair lasted {twelve days|days|total}, cost shops {31 million crowns|shops|total}, and moved the price of petrol from {88 cents|pump|total} to {88 cents|pump|total}.
