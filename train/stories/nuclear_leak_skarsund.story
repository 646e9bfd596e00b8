# Leak at the invented Skärsund nuclear plant near Hudiksvall, Sweden: doses, evacuation zones, releases
@ zone | distance | km | evacuation zone | Skärsund | key | Radius of the evacuation zone
@ evac | evacuated | people | inhabitants | Skärsund | key | People evacuated around Skärsund
@ gate | other:dose rate | µSv/h | plant gate | Skärsund | key | Dose rate at the plant gate
@ maxdose | other:radiation dose | mSv | worst exposed worker | Skärsund | key | Highest dose of a worker
@ overdosed | affected | people | workers over the limit | Skärsund | key | Workers over the yearly dose limit
@ caesium | other:radioactive release | TBq | caesium-137 | Skärsund | key | Caesium-137 released
@ power_price | cost | SEK | electricity | Sweden | key | Electricity price per kilowatt-hour
@ leak | flow_rate | L/day | reactor coolant | Skärsund | key | Coolant leaking from the circuit
@ stay | distance | km | indoors zone | Skärsund |  | Radius of the stay-indoors zone
@ stay_pop | affected | people | inhabitants | Hudiksvall |  | People told to stay indoors
@ dose_hud | other:dose rate | µSv/h | town | Hudiksvall |  | Dose rate in Hudiksvall
@ dose_sund | other:dose rate | µSv/h | town | Sundsvall |  | Dose rate in Sundsvall
@ dose_fin | other:dose rate | µSv/h | coast | Vaasa |  | Dose rate in Vaasa
@ dose_norm | other:dose rate | µSv/h | natural background | Sweden |  | Natural background dose rate
@ dose_public | other:radiation dose | mSv | inhabitants | Iggesund |  | Dose of the most exposed inhabitants
@ limit_worker | other:radiation dose | mSv | workers | Sweden |  | Yearly dose limit for workers
@ limit_emerg | other:radiation dose | mSv | workers | Sweden |  | Dose limit for workers in emergencies
@ limit_public | other:radiation dose | mSv | public | Sweden |  | Yearly dose limit for the public
@ ctscan | other:radiation dose | mSv | hospital scan |  |  | Dose of a hospital body scan
@ dead | killed | people | workers | Skärsund |  | Deaths from the accident
@ hosp | hospitalized | people | workers | Uppsala |  | Workers in hospital
@ scalded | injured | people | workers | Skärsund |  | Workers scalded by steam
@ onsite | participants | people | workers | Skärsund |  | Workers on the site
@ iodine | other:iodine tablets | count | tablets | Hälsingland |  | Iodine tablets handed out
@ milk | other:becquerels per litre | Bq/L | milk | Hälsingland |  | Caesium in Hälsingland milk
@ milk_limit | other:becquerels per litre | Bq/L | milk | Sweden |  | Caesium limit in milk
@ farms | other:farms | count | dairy farms | Hälsingland |  | Farms that may not sell milk
@ moose | other:becquerels per kilo | Bq/kg | moose meat | Gävleborg |  | Caesium in moose after Chernobyl
@ ines | other:INES level | 1 | accident scale | Skärsund |  | Level on the accident scale
@ chern | other:radioactive release | TBq | Chernobyl 1986 | Ukraine |  | Caesium-137 released by Chernobyl
@ fuku | distance | km | Fukushima 2011 | Japan |  | Evacuation radius at Fukushima
@ tmi | other:INES level | 1 | Three Mile Island | USA |  | Accident level of Three Mile Island
@ power | other:electric power | MW | reactor 2 | Skärsund |  | Output of reactor 2
@ share_power | share | % | nuclear power | Sweden |  | Nuclear share of Swedish power
@ temp | temperature | degC | reactor core outlet | Skärsund |  | Temperature of the reactor water
@ fuel | share | % | fuel rods | Skärsund |  | Share of fuel rods damaged
@ vents | other:ventings | count | filtered ventings | Skärsund |  | Times that steam was vented
@ pressure | other:pressure | bar | containment | Skärsund |  | Pressure in the containment
@ pressure_max | other:pressure | bar | containment | Skärsund |  | Pressure the containment can bear
@ shelter | displaced | people | evacuees in halls | Bollnäs |  | Evacuees in sports halls
@ returned | other:people returned | people | evacuees | Skärsund |  | Evacuees back home
@ tested | tested | people | evacuees | Hälsingland |  | Evacuees checked with counters
@ contam | affected | people | evacuees | Hälsingland |  | Evacuees found contaminated
@ buses | equipment | count | buses | Hudiksvall |  | Buses for the evacuation
@ dist_hud | distance | km | plant | Hudiksvall |  | Distance from the plant to Hudiksvall
@ cost | cost | SEK | Bottenkraft | Skärsund |  | Cost of the accident
@ comp | cost | SEK | evacuees | Skärsund |  | Payment to each evacuee
@ poll_against | vote_share | % | Swedes | Sweden |  | Swedes who want nuclear power shut
@ owner | share | % | Bottenkraft | Skärsund |  | Bottenkraft's share of the plant
@ dose_igg | other:dose rate | µSv/h | town | Iggesund |  | Dose rate in Iggesund
@ closed_strip | distance | km | strip round the fence | Skärsund |  | Width of the strip still closed
@ dry | duration | days | fuel without water | Skärsund |  | Time the fuel stood dry
@ refuse | other:people refusing | people | inhabitants | Iggesund |  | People who refused to leave
@ work_years | duration | days | Wallin | Skärsund |  | Years Wallin worked at the plant
@ soldiers | troops | people | soldiers with counters | Bollnäs |  | Soldiers checking coats in Bollnäs
@ water_pack | other:packs of water | count | shopper | Hudiksvall |  | Packs of water one buyer took
@ iodine_share | share | % | iodine tablets | Hälsingland |  | Share of tablets handed out
@ wind | wind_speed | km/h | wind | Skärsund |  | Wind speed at the plant
@ sund_ratio | other:ratio | 1 | dose rate | Sundsvall |  | Times normal in Sundsvall
@ iodine_fin | other:iodine packets | count | pharmacies | Vaasa |  | Iodine packets sold in Vaasa
@ iodine_fin_days | duration | days | sale of iodine | Vaasa |  | Days in which they were sold
@ nights | duration | days | cloud over Vaasa | Vaasa |  | Nights the cloud lasted
@ dist_vaasa | distance | km | plant | Vaasa |  | Distance from the plant to Vaasa
@ caesium_ratio | other:ratio | 1 | caesium estimates | Finland |  | Finnish estimate against the Swedish
@ power_fin | cost | EUR | electricity | Finland |  | Electricity price in Finland
@ poll_up | change_rate | points | Swedes | Sweden |  | Rise of those against nuclear power
@ majority | seats | count | government | Sweden |  | Majority of the government
@ leak_up | flow_rate | L/day | reactor coolant | Skärsund |  | Peak leak above the first figure
@ farms_open | other:farms | count | dairy farms | Hälsingland |  | Dairy farms delivering again
@ stake_value | cost | SEK | Bottenkraft | Skärsund |  | Book value of Bottenkraft's stake
@ price_up | cost | SEK | electricity | Sweden |  | Electricity price above the old level
@ decommission | duration | days | reactor 2 | Skärsund |  | Time to dismantle the reactor
=== Nordtelegram | 2013-11-18
Swedish reactor leaks, {420|evac|total} told to leave

STOCKHOLM, Nov 18 (NT) - {About 420 people|evac|total} living within {three kilometres|zone|total} of the Skärsund nuclear power station on Sweden's Bothnian coast were told to leave on Monday after a pipe cracked and radioactive steam got out of its second reactor, the Radiation Protection Authority said.

{Four workers|scalded|total} were scalded. {Two of them|overdosed|part} also received a dose above {50 millisieverts|limit_worker|target}, the most a nuclear worker may get in a year, the operator Bottenkraft said. The higher was {61 mSv|maxdose|total}. {No one|dead|total} died.

The {980-megawatt|power|total} reactor shut itself down at 05:12. Water was being lost from the cooling circuit at {15 tonnes an hour|leak|total}, and pumps had no difficulty in replacing it, plant director Mats Öberg said. "The fuel is covered and we have margins."

Instruments at the gate showed {4 microsieverts an hour|gate|total}, against a natural level of {0.1|dose_norm|comparison}. In Hudiksvall, {17 km|dist_hud|total} to the north-west, nothing unusual had been measured.

The event was provisionally put at level {3|ines|total} of the seven-step international scale. Three Mile Island in 1979 was a {5|tmi|comparison}.

Spot electricity for Tuesday jumped to {51 öre|power_price|each} a kilowatt-hour, from {34|power_price|each}. Nuclear stations supply {some 40 percent|share_power|total} of Sweden's power. Bottenkraft owns {two thirds|owner|part} of Skärsund.
=== Strålskyddsmyndigheten i Gävle | 2013-11-19
INFORMATION TO THE PUBLIC No. 5
Tuesday 19 November, 21.30. Translated from Swedish.

Evacuation zone: {10 km|zone|total} (this morning: {3 km|zone|total})
Stay-indoors zone: {10 to 25 km|stay|total}, about {31,000 persons|stay_pop|total}, Hudiksvall included
Evacuated: {5,600|evac|total} of {9,300 persons|evac|target} concerned

Dose rate, microsieverts per hour
Plant gate: {38|gate|total}; highest value {210|gate|total} at 16.40 during venting
Iggesund: {12|dose_igg|total}
Hudiksvall: {0.9|dose_hud|total}
Sundsvall: {0.12|dose_sund|total}
Normal: {0.1|dose_norm|comparison}

What has happened: The leak grew in the night to {70 tonnes an hour|leak|total}. Part of the fuel has been without water for {about 50 minutes|dry|total} and must be assumed damaged. To protect the containment, where the pressure had reached {5.1 bar|pressure|total} (design: {5.5|pressure_max|target}), the operator has let out steam through the filter {on two occasions|vents|total}.

Workers: {seven|overdosed|total} have exceeded the yearly limit. Highest registered dose: {84 mSv|maxdose|total}. In an emergency volunteers may receive {up to 100|limit_emerg|target}.

Advice: Those indoors should close windows and switch off fans. Iodine tablets, {61,000|iodine|total} in number, are being distributed by the Home Guard; take them only when told so. Do not pick up children from school. The schools take care of them.

Next information at 08.00.
=== Hälsinge-Posten | 2013-11-20
The night Iggesund emptied

Birgit Wallin locked up, put the cat in the bread basket and took her seat on bus number four of {46|buses|total}. Her husband, who worked at Skärsund for {thirty-one years|work_years|total}, would not come.

By three this morning {8,900 people|evac|total} had gone from the {ten-kilometre circle|zone|total}, says the county's rescue chief Leif Norling; {a hundred or so|refuse|total} refused. {Twenty-three hundred|shelter|part} spent the night in sports halls in Bollnäs and Ljusdal, the others with kin.

At the door of the ice rink in Bollnäs {two soldiers|soldiers|total} waved their counters over every coat. {4,150 persons|tested|total} were checked until dawn. {Sixty-two|contam|part} had to shower. "It was on their shoes," said nurse Amina Dirie.

Bottenkraft has told the staff council that {nine|overdosed|total} of our neighbours in the works have been over the limit, and that {three|hosp|part} lie in Uppsala. One of them, so his brother says, has {112 millisieverts|maxdose|total}. A body scan in hospital gives you {10|ctscan|comparison}.

But things are said to be improving. The gate, our reporter's own telephone pointed at the public display, stood at {65|gate|total} at midnight and at {29|gate|total} when this paper went to press. The leak has been throttled to {20 tonnes|leak|total}.

In Hudiksvall the streets are empty, although only {0.4|dose_hud|total} is measured. At ICA someone has bought {ninety|water_pack|total} packs of water.

Each adult evacuee gets {500 kronor|comp|each} per day. Cats get nothing.
=== Norrlandskanalen Direkt | 2013-11-21
Skärsund: minute by minute

06.55 Good morning from Gävle. The evacuation zone has been stretched northwards along the coast; its radius there's {15 km|zone|total}. That takes in the edge of Hudiksvall. {14,800|evac|total} have now left home or are packing.

07.30 Norling says {70 percent|iodine_share|part} of the iodine tablets have been handed out.

08.12 The reason for the stretch: wind. At {9 metres a second|wind|total} from the south, and a third venting planned.

09.40 Vented. The gate went from {11|gate|total} to {140|gate|total} and it's on its way down.

10.25 Öberg, the plant director: "{One to three per cent|fuel|part} of the rods may have burst." Greenpeace's man at the same fence says {ten|fuel|part}.

11.03 Sundsvall, {0.3|dose_sund|total}. That's {three times|sund_ratio|change} normal, and harmless, repeats the authority.

12.15 First official guess of what's come out: {6 terabecquerels|caesium|total} of caesium-137. Chernobyl: {85,000|chern|comparison}.

13.00 The level goes up: {4|ines|total}.

14.20 {190 people|onsite|total} are working on the site. {Eleven|overdosed|part} are over the yearly dose.

15.31 Milk. {340 farms|farms|total} may not deliver. A sample from Njutånger had {480 becquerels|milk|each} a litre; the limit's {370|milk_limit|target}.

16.48 The water in the reactor is at {96 degrees|temp|total}, below boiling for the first time since Monday. Cheers in the press tent.

17.05 Tomorrow's power: {56 öre|power_price|each}.
=== Österbottens Nyheter | 2013-11-23
Calm, with a southwesterly: how Vaasa lived through the cloud

For {two nights|nights|total} the needle on the roof of Vaasa fire station was the most photographed object in Ostrobothnia. It went no higher than {0.24 microsieverts|dose_fin|total} an hour, Thursday at ten, and was back at {0.13|dose_fin|total} yesterday. "You'd get more on a flight to Rhodes," says radiation officer Kaj Sundqvist, who has not slept much.

The pharmacies sold {26,000 packets|iodine_fin|total} of iodine tablets in {three days|iodine_fin_days|total}. Nobody in Finland was advised to take any.

On the other shore, {210 km|dist_vaasa|total} away, the worst seems past. The Swedish reactor has been cold since Thursday, the leak is down to {2 tonnes|leak|total} an hour. {14,800 people|evac|total} are still out of their homes within a radius of {15 kilometres|zone|total}, but some may go back next week. Among the workers, {eleven|overdosed|total} have been given more radiation than a year's allowance, the worst {112 millisieverts|maxdose|total}.

How much was let out? Stockholm's estimate is {6 terabecquerels|caesium|total} of caesium. Helsinki, using its own stations and aircraft, reckons with {twice as much|caesium_ratio|change}, {12 or 13|caesium|total}.

Older readers will compare it with 1986. Then it rained on Gävle, and moose shot there in the autumn had {up to 20,000 becquerels|moose|comparison} per kilo. It has not rained this time.

Finnish power cost {5.4 cents|power_fin|each} on Friday.
=== Energi & Omvärld | 2013-12-02
After Skärsund: the sums

A fortnight on, we know the following. A weld from 1981 failed. {About two per cent|fuel|part} of the fuel rods split. {Eleven terabecquerels|caesium|total} of caesium-137 got past the filters, the authority now says, having listened to the Finns. {Nobody|dead|total} died. {Eleven workers|overdosed|total} went over {50 millisieverts|limit_worker|target}, and it emerged on Friday that the worst of them, a welder from Forsa, had not {112|maxdose|total} but {146|maxdose|total}: his second badge had been left in a locker.

The neighbours fared better than they think. In Iggesund the most exposed inhabitants got {0.7 mSv|dose_public|total}, less than the {1|limit_public|target} the law permits in a year. {6,200|returned|total} have moved back since the zone was cut to {5 kilometres|zone|total} on Wednesday, leaving {8,600|evac|total} to wait. Japan in 2011 cleared {20 km|fuku|comparison}.

The expensive part is to come. Bottenkraft puts its costs at {4.5 billion kronor|cost|total}, without new power. Dismantling the reactor would last {15 years|decommission|target}. With {980 megawatts|power|total} gone, the price of electricity, {47 öre|power_price|each} on average in the last week of November, will hardly return to {34|power_price|each} this winter.

And the politics? In a Novum-type poll {52 per cent|poll_against|total} want all reactors shut, up {19 points|poll_up|change} since spring. The government, with a majority of {two seats|majority|total}, is looking at its feet.
=== Nordtelegram | 2013-12-20
Last evacuees to return to Skärsund before Christmas

STOCKHOLM, Dec 20 (NT) - The evacuation zone around Sweden's Skärsund nuclear plant will be abolished on Saturday, allowing the last {1,900 people|evac|total} to return home, authorities said on Friday, a month after a leak of radioactive steam that forced {14,800|evac|total} to flee.

Only a strip of {800 metres|closed_strip|total} around the fence remains closed.

The dose rate at the gate has sunk to {0.6 microsieverts|gate|total} an hour. It peaked at {210|gate|total} on Nov 19. In Hudiksvall it is normal.

A final report estimates the release at {14 terabecquerels|caesium|total} of caesium-137 and confirms level {4|ines|total}. {Eleven workers|overdosed|total} exceeded the yearly limit, one of them, with {146 mSv|maxdose|total}, also the {100 mSv|limit_emerg|target} allowed in emergencies. He has left hospital.

At its worst, {82 tonnes|leak|total} of coolant an hour poured from the cracked weld, {12 more|leak_up|change} than given at the time.

Of {340 dairy farms|farms|total} barred from selling milk, {all but 28|farms_open|part} deliver again. The latest samples contain {35 becquerels|milk|each} a litre.

Bottenkraft, whose {two-thirds stake|owner|part} in the plant has been written down to {zero|stake_value|total}, says that the accident has cost it {6.1 billion kronor|cost|total}. It will decide in March whether to dismantle the reactor. Power for Saturday traded at {39 öre|power_price|each}, still {5 öre|price_up|change} above the level before the accident.
