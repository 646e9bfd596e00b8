# Costabrisa Air, an invented Spanish holiday carrier, goes bankrupt at Easter 2019; passengers are stranded in Tenerife, Punta Cana and Marrakesh
@ stranded | other:passengers stranded | people | Costabrisa passengers | abroad | key | Passengers stranded abroad
@ home | evacuated | people | Costabrisa passengers | abroad | key | Passengers brought home
@ booked | affected | people | ticket holders | world | key | People holding worthless tickets
@ debt | cost | EUR | Costabrisa | Spain | key | Costabrisa's debts
@ staff | participants | people | Costabrisa | all | key | People employed by Costabrisa
@ jobs | jobs | people | Costabrisa | all | key | Jobs lost or to be lost
@ lift_cost | cost | EUR | state | Spain | key | Cost of bringing passengers home
@ fare | other:rescue fare | EUR | rival airlines | Tenerife |  | One-way rescue fare from Tenerife
@ bid_norda | other:bid for airline | EUR | Nordavia | Madrid | key | Nordavia's bid for the slots and brand
@ bid_lux | other:bid for airline | EUR | Luxaero | Madrid | key | Luxaero's bid for the slots and brand
@ str_tfs | other:passengers stranded | people | passengers | Tenerife South | key | Passengers stranded at Tenerife
@ str_puj | other:passengers stranded | people | passengers | Punta Cana |  | Passengers stranded at Punta Cana
@ str_rak | other:passengers stranded | people | passengers | Marrakesh |  | Passengers stranded at Marrakesh
@ fleet | equipment | count | Costabrisa | all |  | Aircraft in the fleet
@ seized | equipment | count | lessors | all |  | Aircraft seized by creditors
@ flights | other:flights cancelled | count | Costabrisa | all |  | Flights cancelled in a day
@ flights_res | other:rescue flights | count | state | abroad |  | Rescue flights flown
@ dests | other:destinations | count | Costabrisa | world |  | Destinations served
@ loss18 | revenue | EUR | Costabrisa | 2018 |  | Costabrisa's loss for 2018
@ loss17 | revenue | EUR | Costabrisa | 2017 |  | Costabrisa's loss for 2017
@ rev | revenue | EUR | Costabrisa | 2018 |  | Costabrisa's revenue for 2018
@ pax | other:passengers flown | people | Costabrisa | 2018 |  | Passengers flown in 2018
@ need | aid | EUR | Costabrisa | Spain |  | Rescue money the airline sought
@ offer | aid | EUR | hotel owners | Mallorca |  | Rescue money hotel owners offered
@ fuel_debt | cost | EUR | Costabrisa | fuel firm |  | Debt to the fuel supplier
@ aena_debt | cost | EUR | Costabrisa | airports |  | Debt to the airports
@ wages | cost | EUR | Costabrisa | staff |  | Unpaid wages
@ wage_days | duration | days | Costabrisa | staff |  | Time wages have been unpaid
@ refund | cost | EUR | ticket holders | world |  | Sum paid for unused tickets
@ refund_share | share | % | card holders | Spain |  | Share of buyers who paid by card
@ refund_mean | cost | EUR | ticket holders | world |  | Mean price of an unused ticket
@ guarantee | cost | EUR | guarantee fund | Spain |  | Guarantee fund for package travellers
@ wait | duration | days | passenger | Punta Cana |  | Time a passenger waited
@ share | other:share price | EUR | Costabrisa | Madrid |  | Costabrisa's share price
@ share_fall | change_rate | % | Costabrisa shares | Madrid |  | Fall of Costabrisa's shares
@ share_ipo | other:share price | EUR | Costabrisa | Madrid 2014 |  | Share price at the 2014 float
@ nord_share | change_rate | % | Nordavia shares | Stockholm |  | Change of Nordavia's shares
@ slots | other:slots | count | Costabrisa | Madrid |  | Slot pairs of Costabrisa
@ takeon | jobs | people | bidder | Madrid |  | Staff Nordavia would take on
@ takeon_lux | jobs | people | Luxaero | Madrid |  | Staff Luxaero would take on
@ pilots | jobs | people | pilots | Spain |  | Pilots who lost their jobs
@ uk_staff | jobs | people | Costabrisa | Gatwick |  | Jobs lost at Gatwick
@ recovery | share | % | creditors | Spain |  | Share creditors may recover
@ past_debt | cost | EUR | Solair | Spain 2012 |  | Debts of Solair in 2012
@ past_pax | other:passengers stranded | people | Solair | Spain 2012 |  | Passengers stranded by Solair in 2012
@ bonus | cost | EUR | managers | Spain |  | Bonuses paid to managers
@ calls | other:calls | count | hotline | Spain |  | Calls to the hotline
@ hold | duration | days | hotline | Spain |  | Waiting time on the hotline
@ hotel_night | cost | EUR | passenger | Marrakesh |  | Hotel price per night
@ complaint | other:complaints | count | consumers | Spain |  | Complaints by consumers
@ tenerife_tour | other:visitors lost | people | visitors | Canary Islands |  | Visitors the islands may lose
@ tenerife_share | share | % | Costabrisa | Canary Islands |  | Costabrisa's share of island arrivals
@ plane_debt | cost | USD | lessor | Ireland |  | Debt to an Irish lessor
@ fuel_up | change_rate | % | fuel price | world |  | Rise of fuel price in a year
@ fairtrip | participants | people | customers | Spain |  | Customers FairTrip speaks for
@ past_days | duration | days | Solair airlift | Spain 2012 |  | Length of the Solair airlift
@ directors | other:directors | count | Costabrisa | Spain |  | Directors who shared the bonuses
@ self | other:passengers home alone | people | passengers | abroad |  | Passengers who got home by themselves
@ uk_offers | other:job offers | count | former staff | Crawley |  | Job offers at the meeting
@ bid_raise | other:bid rise | EUR | Nordavia | Madrid |  | Rise of Nordavia's bid
@ slot_price | cost | EUR | slots | Madrid |  | Price of a slot pair
@ pilots_hired | jobs | people | pilots | Spain |  | Pilots Luxaero will hire
@ staff_es | participants | people | Costabrisa | Spain |  | Costabrisa staff in Spain
@ staff_left | participants | people | Costabrisa | Madrid |  | Staff left to wind up
@ lessors2 | other:lessors | count | lessors | Madrid |  | Lessors with the same claim
=== Iberia Wire Service | 2019-04-15
Costabrisa Air stops flying, {54,000|stranded|total} abroad

MADRID, April 15 (IWS) - Spanish holiday airline Costabrisa Air ceased operations before dawn on Monday, grounding its {31 aircraft|fleet|total} at the start of Easter week and leaving {an estimated 54,000 passengers|stranded|total} abroad.

The company, which flew {4.6 million people|pax|comparison} last year to {38 destinations|dests|total}, filed for insolvency with debts of {412 million euros|debt|total} after a consortium of Majorcan hotel owners withdrew an offer of {60 million|offer|target}. It had sought {95 million|need|target}.

{All 118 flights|flights|period} planned for Monday were cancelled. The biggest crowd was at Tenerife South, where {9,200|str_tfs|part} had been due to leave by Wednesday. Airport police in Punta Cana counted {2,300|str_puj|part}.

Costabrisa employs {2,140 people|staff|total}. Its shares were suspended at {0.34 euros|share|total}, {71 percent|share_fall|change} below Friday's close; they were floated in 2014 at {6.80|share_ipo|comparison}. It lost {83 million euros|loss18|total} in 2018 after {29 million|loss17|comparison} a year earlier as fuel rose by {almost a third|fuel_up|change}.
=== Ministry of Public Works, Madrid | 2019-04-16
Operation Return: note to the media

1. Passengers abroad with a return ticket of Costabrisa Air: {51,700|stranded|total} (company data, checked. Yesterday's figure of {54,000|stranded|total} included persons already returned.)
2. Of these at Tenerife South: {8,850|str_tfs|part}; Punta Cana: {2,310|str_puj|part}; Marrakesh: {1,975|str_rak|part}.
3. Returned on flights chartered by the State up to 20:00 today: {3,120|home|total}.
4. Rescue flights to date: {17|flights_res|total}. Planned until Easter Monday: {140|flights_res|target}.
5. Expected cost to the State: {EUR 11 million|lift_cost|total}.
6. Calls to the free hotline since Monday: {86,000|calls|total}.

Persons with bookings for later dates should not go to the airport. The administrator estimates that {690,000|booked|total} people hold tickets that are no longer valid. Package travellers are covered by the guarantee fund ({EUR 25 million|guarantee|total}). When Solair failed in 2012, {22,000 passengers|past_pax|comparison} were brought home in {a week|past_days|comparison}.
=== Canary Sun | 2019-04-17
"{€389|fare|each} to Gatwick, take it or leave it"

Holidaymakers sleeping on cardboard at Tenerife South say rival airlines are fleecing them. A one-way seat to London cost {€95|fare|each} on Sunday. By Tuesday lunchtime it was {€389|fare|each}.

"They call it a rescue fare," said Gary Pell, of Crawley. "I've been on hold to that hotline for {three hours|hold|each}."

About {6,400|str_tfs|total} travellers were still marooned on the island last night, a long way down from {the 9,200|str_tfs|total} of Monday. {One in eight|tenerife_share|part} of our visitors last year came with Costabrisa, and hoteliers fear the loss of {180,000 arrivals|tenerife_tour|target} this summer.

Across the network {just under 40,000|stranded|total} have yet to get home, Madrid says. It has moved {12,300|home|total}.

For the airline's {210 people|uk_staff|total} at Gatwick it is already over: they were dismissed by email. In Spain {some 1,900|staff_es|part} have had no wages for {two months|wage_days|total}. In all {about 2,100|staff|total} worked there, {370 of them pilots|pilots|part}.
=== Affaires & Marchés (Paris) | 2019-04-23
The hole at Costabrisa gets deeper

The debts of Costabrisa Air are not {412 million euros|debt|total} but {537 million|debt|total}, according to the first report of the administrator, Rafael Ontiveros, which this newspaper has read. A lease contract with an Irish firm for {$98 million|plane_debt|part} had been booked in Malta. The fuel supplier is owed {44 million euros|fuel_debt|part}, the airports {31 million|aena_debt|part}, the staff {12 million|wages|part}. Creditors may see "{between 8 and 12 percent|recovery|target}" of their money.

That puts the affair above Solair, which left {480 million|past_debt|comparison} in 2012. On sales of {611 million|rev|total} Costabrisa lost {83 million|loss18|total} last year, yet {three directors|directors|total} shared bonuses of {1.4 million|bonus|total} in February.

The number of ticket holders has been raised too, from {690,000|booked|total} to {732,000|booked|total}. They had paid {118 million euros|refund|total}, {161|refund_mean|each} apiece. {Four in ten|refund_share|part} paid by credit card and have a chance.

What is left to sell? {Twenty-six pairs of slots|slots|total} in Madrid and a brand. Nordavia of Sweden has offered {38 million|bid_norda|target}, says a banker. Lessors have already seized {19|seized|part} of {31 jets|fleet|total}.
=== Iberia Wire Service | 2019-04-24
Last Costabrisa passengers flown home; bill put at {17 million euros|lift_cost|total}

MADRID, April 24 (IWS) - The last charter with stranded customers of Costabrisa Air landed from Punta Cana on Wednesday, closing an airlift that brought home {46,800 people|home|total} on {163 flights|flights_res|total}, the Public Works Ministry said. {About 4,900|self|part} found their own way.

The ministry put the cost at {17 million euros|lift_cost|total}, up from {11 million|lift_cost|total} expected at first. Opposition deputies, counting hotels and meals, arrive at {24 million|lift_cost|total}.

"I waited {nine days|wait|total}," said Yolanda Mejia, who was on the last plane. In Marrakesh, where {nearly 2,000|str_rak|total} were caught, families paid {up to 140 euros|hotel_night|each} a night.

The administrator told unions that {1,650|jobs|target} of {2,140 jobs|staff|total} would go at once. Unions fear for {every one|jobs|target} of them.

Nordavia confirmed a bid of {38 million euros|bid_norda|target}. A person close to Luxembourg's Luxaero said that it was ready to pay {45 million|bid_lux|target}. Debts are at least {537 million|debt|total}.
=== Gatwick & Surrey Mercury | 2019-04-25
Last Costabrisa passengers home as bill hits {€17m|lift_cost|total}

The last charter with stranded customers of Costabrisa Air landed from Punta Cana yesterday, ending an airlift that brought home {48,600 people|home|total} on {163 flights|flights_res|total}, Spain's government said. {About 4,900|self|part} made their own way.

The cost, put at {€11m|lift_cost|total} last week, came to {€17m|lift_cost|total} ({£14.7m|lift_cost|total}). British taxpayers paid nothing.

Here in Crawley {212 former employees|uk_staff|total} of the airline met at the Apple Tree, at whose bar they found {two|uk_offers|total} job offers pinned up. They were told the administrator means to shed {1,650 posts|jobs|target} out of {2,140|staff|total}; Gatwick's are included.

Consumer group FairTrip has received {14,800 complaints|complaint|total}. "{Seven hundred thousand people|booked|total} have lost money and nobody answers the telephone," it said. "And the firm owed {half a billion|debt|total}."

Swedish carrier Nordavia wants the brand for {€38m|bid_norda|target}.
=== Svenska Näringsbladet (English service) | 2019-05-14
Nordavia raises offer to {51 million|bid_norda|target} in duel for Costabrisa

STOCKHOLM - Nordavia on Tuesday lifted its bid for the slots and name of bankrupt Costabrisa Air by {13 million euros|bid_raise|change} to {51 million|bid_norda|target}, topping Luxaero's {45 million|bid_lux|target}, and said it would take on {620 of the staff|takeon|target}. Luxaero has promised to hire {800|takeon_lux|target}.

Investors winced: Nordavia fell {4.2 percent|nord_share|change}. At {51 million|bid_norda|target}, each of the {26 slot pairs|slots|total} in Madrid costs {close to 2 million|slot_price|each}.

The judge in Madrid will decide by the end of May. Administrator Ontiveros prefers a buyer who saves work. So far {1,702|jobs|total} have been dismissed; {some 440|staff_left|total} remain on the books to wind things up.

He also lowered his count of creditors' claims to {529 million|debt|total} from {537 million|debt|total}, because {two lessors|lessors2|total} had claimed the same engine, and that of the ticket holders to {718,000|booked|total}. Most will recover nothing, he wrote: his best guess is {6 percent|recovery|target}.
=== Iberia Wire Service | 2019-05-31
Judge awards Costabrisa to Luxaero for {57 million euros|bid_lux|total}

MADRID, May 31 (IWS) - A Madrid court on Friday sold what is left of Costabrisa Air to Luxaero for {57 million euros|bid_lux|total}, ending a contest in which the Luxembourg carrier had begun at {45 million|bid_lux|target}. Nordavia's final offer was {54 million|bid_norda|target}.

Luxaero will hire {850 people|takeon_lux|target}, among them {190 pilots|pilots_hired|part}. That still leaves {about 1,290|jobs|total} out of work, the unions said, of {2,140|staff|total} when the airline folded on April 15.

The proceeds cover {barely a tenth|recovery|part} of debts of {529 million|debt|total}. First in line is the state, whose audit court has settled the cost of the Easter airlift at {19.3 million|lift_cost|total}: more than the ministry's {17 million|lift_cost|total}, less than the {24 million|lift_cost|total} alleged by the opposition. The audit found that {46,812 passengers|home|total} were carried, of {51,700|stranded|total} stranded.

FairTrip, which speaks for {21,000 customers|fairtrip|total}, will sue.
