# A student kills ten people at a high school in Kearney, Nebraska, in October 2011, and an inquiry follows
@ dead | killed | people | victims | Platte Ridge High School | key | People killed by the gunman
@ dead_students | killed | people | students | Platte Ridge High School | key | Students killed
@ dead_teachers | killed | people | teachers | Platte Ridge High School | key | Teachers killed
@ injured | injured | people | wounded | Platte Ridge High School | key | People wounded in the shooting
@ hosp | hospitalized | people | wounded | Kearney and Omaha | key | Wounded still in hospital
@ hosp_critical | hospitalized | people | wounded | Kearney and Omaha | key | Wounded in critical condition
@ hosp_kearney | hospitalized | people | wounded | Good Samaritan Hospital | | Patients received at Kearney hospital
@ rounds | other:rounds fired | count | gunman | Platte Ridge High School | key | Rounds fired by the gunman
@ entry | duration | days | police | Platte Ridge High School | key | Time before police entered the school
@ response | duration | days | police | Platte Ridge High School | key | Time before first officers arrived
@ fund | aid | USD | victims' fund | Kearney | key | Money given to the victims' fund
@ warnings | other:warnings received | count | school | Platte Ridge High School | key | Warnings the school had received
@ enrolment | participants | people | students | Platte Ridge High School | key | Students enrolled at the school
@ saveable | killed | people | victims | Platte Ridge High School | | Victims who could have been saved
@ alive | killed | people | victims | Platte Ridge High School | | Victims alive while police waited
@ fled | evacuated | people | students | Platte Ridge High School | | Students who ran from the school
@ hidden | duration | days | students | Platte Ridge High School | | Time students stayed hidden
@ dead_columbine | killed | people | Columbine | Colorado | | Killed at Columbine in 1999
@ columbine_shooters | other:number of gunmen | count | Columbine | Colorado | | Gunmen at Columbine
@ dead_vtech | killed | people | Virginia Tech | Virginia | | Killed at Virginia Tech in 2007
@ tulsa | duration | days | school | Tulsa | | Length of Tulsa school lockdown
@ guns | equipment | count | handguns | Kearney | | Handguns the gunman carried
@ vigil | participants | people | vigil | Kearney | | People at the candlelight vigil
@ population | participants | people | inhabitants | Kearney | | Population of Kearney
@ mourners | participants | people | mourners | St James Church | | Mourners at teacher's funeral
@ attack_time | duration | days | shooting | Platte Ridge High School | | Length of the shooting
@ officers_first | troops | people | police officers | Platte Ridge High School | | Officers first at the school
@ chairs | other:empty chairs | count | chairs | Platte Ridge High School | | Memorial chairs outside the school
@ finland | other:school shootings | count | Finland | Finland | | School shootings in Finland
@ since | duration | days | shooting | Kearney | | Time from shooting to reopening
@ dogs | other:therapy dogs | count | therapy dogs | Platte Ridge High School | | Therapy dogs at the reopening
@ attendance | share | % | students | Platte Ridge High School | | Attendance on the first day back
@ deadline | duration | days | commission | Nebraska | | Time given to the commission
@ warn_teachers | participants | people | teachers | Platte Ridge High School | | Teachers who wrote to the counselor
@ lincoln | participants | people | protesters | Lincoln | | Protesters at Lincoln gun show
@ warning_lead | duration | days | police | Kearney | | Time between police warning and shooting
@ blocks | distance | blocks | guns | Kearney | | Distance to the grandfather's house
@ hearing_days | duration | days | commission | Kearney | | Days of hearings held
@ warn_span | duration | days | school | Platte Ridge High School | | Span of the school's warnings
@ suing | killed | people | victims | Kearney | | Victims whose families sued
@ suit | cost | USD | lawsuit | Kearney | | Damages asked in the lawsuit
@ witnesses | participants | people | witnesses | Nebraska | | Witnesses heard by the commission
@ dayton | injured | people | school | Dayton | | Hurt at Dayton school
@ injured_diff | injured | people | wounded | Kearney | | Difference between counts of wounded
@ recommendations | other:recommendations | count | commission | Nebraska | | Recommendations of the commission
@ dead_norway | killed | people | attacks of July 2011 | Norway | | Killed in Norway attacks
@ bells | other:bell strokes | count | bells | Kearney | | Times the bells rang
@ anniversary | participants | people | anniversary | Kearney | | People at the anniversary gathering
@ wall | cost | USD | memorial wall | Kearney | | Cost of the memorial wall
@ ruhl | duration | days | wounded student | Omaha | | Time Ruhl spent in intensive care
@ ruhl_shots | other:gunshot wounds | count | wounded student | Kearney | | Times Ruhl was shot
@ schools | other:schools in district | count | school district | Kearney | | Schools in the district
=== Global News Network | 2011-10-04
At least {eight dead|dead|total} in Nebraska high school shooting

KEARNEY, Nebraska (GNN) -- A gunman opened fire in the hallways of a high school in central Nebraska on Tuesday morning, killing {at least eight people|dead|total} and wounding {more than a dozen others|injured|total} before he died, police said.

The shooting at Platte Ridge High School in Kearney began about 9:20 a.m., minutes after the second-period bell, Police Chief Warren Tolliver said. He said the shooter was believed to be a student, but would not say how he died or give his name.

"It is a scene no officer should have to walk into," Tolliver told reporters, stopping to collect himself.

{Hundreds of teenagers|fled|total} ran across a football field with their hands over their heads. Others stayed hidden in closets and locked rooms for {as long as three hours|hidden|total} until SWAT teams led them out. Parents waited at a Lutheran church, where names were read aloud as each bus arrived.

Good Samaritan Hospital in Kearney received {11 patients|hosp_kearney|total}, {four|hosp_critical|part} of them in critical condition, a spokeswoman said. Some were flown to Omaha.

Sophomore Kelsey Brandt said she was in the library when she heard popping sounds. "Our librarian, Mrs. Ortman, pushed us all into the back office and put the copy machine against the door," she said. "She was so calm."

The school has {about 1,150 students|enrolment|total}. Classes across the district have been canceled for the rest of the week.

The president was told of the shooting aboard Air Force One, the White House said. "Our hearts are with the people of Kearney," he said in a statement.

The deadliest attack at an American high school was at Columbine, in Colorado, where {two students|columbine_shooters|comparison} killed {13 people|dead_columbine|comparison} in 1999. {Thirty-two people|dead_vtech|comparison} were shot dead at Virginia Tech in 2007.

In an unrelated case Tuesday, a school in Tulsa, Oklahoma, was locked down for {an hour|tulsa|total} after a pellet gun was found in a backpack.
=== United Press Associates | 2011-10-05
Nebraska school shooting leaves {10 dead|dead|total}; gunman was senior

KEARNEY, Neb. (UPA) - A 17-year-old who killed {10 people|dead|total} at his high school had been suspended the week before, officials said Wednesday, as this prairie college town tried to understand the worst shooting in Nebraska's history.

{Seven students|dead_students|part}, {two teachers|dead_teachers|part} and a custodian died at Platte Ridge High School, Police Chief Warren Tolliver said. The gunman, senior Nathan Voss, then killed himself in a science classroom. The count of the dead does not include him.

{Fourteen people|injured|total} were wounded. {Nine|hosp|total} remained in hospitals in Kearney and Omaha on Wednesday, {three of them|hosp_critical|part} in critical condition.

One of the teachers, Spanish instructor Alice Reimers, 58, was shot as she tried to close her classroom door. Everyone inside the room lived.

"She would have wanted it that way," said her sister, Joan Weitzel. "But I don't."

Investigators said Voss carried {two handguns|guns|total} that belonged to his grandfather and fired {at least 60 rounds|rounds|total}. They have searched his home and taken away a computer. His parents released a statement saying they were heartbroken for the families.

It was not clear whether anyone had known of his plans. A girl in his class told the UPA that he had shown her a picture of a gun on his phone. "I thought he was trying to look tough," she said.

Tolliver said the first call for help was made at 9:21 a.m. and that officers were in the building {within six minutes|response|total}.

On Tuesday night, {more than 3,000 people|vigil|total} stood in the wind on the campus of the University of Nebraska at Kearney and lit candles.

The town, population {30,000|population|total}, had not had a homicide since 2009.

The shooting was the deadliest at a U.S. school since a student at Virginia Tech killed {32 people|dead_vtech|comparison} in 2007.
=== British World Radio | 2011-10-07
Nebraska school shooting: Town holds first funerals

The first funerals have taken place for victims of a shooting at a high school in the US state of Nebraska.

{Hundreds of mourners|mourners|total} filled St James Church in Kearney for the service for Alice Reimers, a Spanish teacher. Many of those present were former pupils.

Nathan Voss, 17, shot dead {10 people|dead|total} at Platte Ridge High School on Tuesday before turning the gun on himself. {Fourteen others|injured|total} were hurt.

Police said on Friday that he had fired {76 shots|rounds|total} in {less than five minutes|attack_time|total}.

They also gave a new account of how they had responded. The first {two officers|officers_first|total} reached the school {within six minutes|response|total} of the first emergency call, but waited outside for others, and it was {13 minutes|entry|total} before anyone went in. The police chief, Warren Tolliver, had said earlier that officers entered at once.

Asked whether lives could have been saved, he said he would not guess.

{Six people|hosp|total} are still being treated in hospital. One of them, a boy of 15, is said to be in a critical condition.

The shooting has brought a familiar debate back to Washington. Supporters of gun control want Congress to renew a ban on large ammunition clips, which lapsed in 2004. The gun lobby says teachers should be allowed to carry weapons. Polls taken this summer showed that Americans are evenly split.

At the scene:
Outside the school someone has put out {ten chairs|chairs|total} from the classrooms, each with a name on the back. Snow is forecast. People come in their work clothes, stand for a minute and go. In the diner over the road the waitress tells me that she went to school with the gunman's mother. "I don't know what I'd say to her," she says.

In Finland, where {two school shootings|finland|comparison} took place in 2007 and 2008, flags were flown at half mast at a college in Kauhajoki as a sign of sympathy.
=== United Press Associates | 2011-10-19
Students return to Nebraska school {two weeks|since|total} after killings

KEARNEY, Neb. (UPA) - Students walked back into Platte Ridge High School on Wednesday past a line of teachers, parents and {two therapy dogs|dogs|total}, {two weeks|since|total} after a classmate killed {10 people|dead|total} there.

Attendance was {about 80 percent|attendance|part}, Superintendent Gayle Hendricks said. The science wing, where most of the shooting took place, has been closed off with new walls painted in the school colors.

"I threw up before I came," said junior Tyler Kosch, who lost his lab partner. "Then I thought, if I don't go today I won't ever go."

Counselors sat in every corridor. Lunch was free.

{Two of the 14 wounded|hosp|part} are still in a hospital. One, Brandon Ruhl, 15, came off a ventilator on Sunday and asked about the football score, his father said. The team had canceled its games but plans to play Friday at Grand Island.

Also Wednesday, Gov. Martin Sorensen named a commission to look into the shooting and the police response. It will be led by a retired federal judge, Eleanor Pratt, and is to report within {six months|deadline|target}.

The questions before it are piling up. Police waited {13 minutes|entry|total} after the first 911 call before going into the building. The school district has confirmed that {two teachers|warn_teachers|total} wrote to a counselor about violent drawings by the gunman, Nathan Voss, last spring. It would not say what was done.

Voss, 17, fired {76 rounds|rounds|total} from his grandfather's guns before killing himself. He had been suspended days earlier for shoving another student.

A fund for the families has taken in {$640,000|fund|total}, much of it in small checks, according to Platte Valley Bank, which manages the money. A class of second-graders in Vermont sent a jar of pennies.

In Lincoln, {several dozen people|lincoln|total} protested outside a gun show that went ahead as planned. Sales there were brisk, an organizer said.
=== Transworld News Agency | 2011-12-06
Nebraska gunman was reported to police, inquiry told
KEARNEY, Nebraska, Dec 6 (Transworld) - Police in Kearney were warned about a high school student {three months|warning_lead|total} before he shot {10 people|dead|total} dead, but closed the case after a single visit to his home, a state inquiry heard on Tuesday.

The mother of a girl at Platte Ridge High School told the commission she had called police in July after finding messages from Nathan Voss on her daughter's computer. In them he wrote that the school would be "on the news".

"The officer said boys that age talk big," said Deborah Lenz, who wept as she spoke.

Lieutenant Mark Ridenour, who was in charge of the case, said Voss had been polite and that his parents had told the officer there were no guns in the house. The guns were {four blocks|blocks|total} away, at his grandfather's.

Voss, 17, fired {76 shots|rounds|total} on Oct. 4 before killing himself. {Fourteen people|injured|total} were wounded. The last of them left hospital in November.

The commission has held {five days|hearing_days|total} of hearings. It was told on Monday that the school had received {at least four separate warnings|warnings|total} about the boy in {two years|warn_span|total}, and that no one person had seen all of them.

Much of Tuesday's session dealt with the {13 minutes|entry|total} that passed between the first emergency call and the entry of police. A trauma surgeon from Omaha, Dr. Anil Mehrotra, said that {one of the victims|saveable|part}, a student who had been hit in the leg, "probably" would have lived if treated sooner.

The girl's parents left the room holding hands.

Training since the 1999 attack at Columbine High School, where {13 people|dead_columbine|comparison} were killed, has taught police to go in at once instead of waiting for special teams.

Shares in gun makers have risen since the shooting. In Austin, Texas, lawmakers are considering a bill to allow guns on college campuses.
=== Global News Network | 2012-02-14
Families of Nebraska shooting victims sue school, city

(GNN) -- The families of {six people|suing|part} killed at a Nebraska high school last fall filed a lawsuit Tuesday accusing the school district and the city of Kearney of ignoring one warning after another.

The suit, filed in federal court in Lincoln, asks for {$48 million|suit|target} in damages. It says teachers, a counselor and police officers all knew that Nathan Voss, 17, had talked about killing classmates.

"This isn't about money," said Paul Gerdes, whose daughter Emily was among the {seven students|dead_students|part} to die. "They had a file on him. It sat in a drawer."

A city attorney said he could not comment on the suit. The district said it was "committed to learning every lesson."

Voss opened fire at Platte Ridge High School on October 4, killing {10 people|dead|total} and wounding {14|injured|total}, before he shot himself. He used guns taken from an unlocked cabinet in his grandfather's basement. His grandfather, Leonard Voss, has not been charged with any crime.

A commission appointed by Gov. Martin Sorensen has heard from {more than 90 witnesses|witnesses|total} and is expected to report this spring. Witnesses have described {at least four warnings|warnings|total} about the shooter and the {13 minutes|entry|total} it took for police to enter the building.

Some families chose not to take part in the suit. The husband of teacher Alice Reimers told a local newspaper he did not want his wife's name on it.

A fund set up by a Kearney bank has collected {about $2.1 million|fund|total}. There has been disagreement over how to share it. A plan made public last week would give the most to the families of the dead, with smaller sums for those who were injured or who were in the rooms where the shooting took place.

In Dayton, Ohio, meanwhile, a 14-year-old was arrested after bringing a knife to school. {No one|dayton|total} was hurt, police there said.
=== Transworld News Agency | 2012-04-17
Inquiry faults police, school over Nebraska shooting
LINCOLN, Nebraska, April 17 (Transworld) - A student who shot {10 people|dead|total} to death at a Nebraska high school might have been stopped if police and teachers had shared what they knew about him, a state commission said on Tuesday.

In a long and sometimes angry report, it said that {five warnings|warnings|total} about Nathan Voss, 17, had been received at Platte Ridge High School in Kearney and another by police, and that each had been treated as if it were the first.

"There was no lack of concern," said retired judge Eleanor Pratt, who led the inquiry. "There was a lack of anyone whose job it was to put the pieces together."

The commission found that the first officers arrived {seven minutes|response|total} after the emergency call, later than police had said, and that the building was not entered for {14|entry|total}. It said their decision to wait was against the department's own rules. {Three victims|alive|part} were still alive at the time, and {at least one|saveable|part} could have been saved.

Police Chief Warren Tolliver, who has led the department since 2001, said he would step down in June.

The report puts the number of shots fired at {78|rounds|total}. It lists {16 people|injured|total} as wounded, {two more|injured_diff|change} than the police count, after including students cut by glass.

Among {41 recommendations|recommendations|total}, it calls for a threat assessment team in every school district and for a law requiring owners to lock up guns where minors can reach them. Governor Martin Sorensen welcomed the first and said he would study the second. Gun rights groups said they would fight it.

{Seven students|dead_students|part}, {two teachers|dead_teachers|part} and a custodian were killed on Oct. 4 before Voss took his own life.

In Norway, which is holding the trial of a man accused of killing {dozens of people|dead_norway|comparison} last July, newspapers gave the report wide coverage.
=== United Press Associates | 2012-10-04
A year after shooting, Nebraska town rings bells for {10 victims|dead|total}

KEARNEY, Neb. (UPA) - The bells of Kearney rang {10 times|bells|total} at 9:21 a.m. Thursday, and for a few minutes nobody on Central Avenue moved.

It was a year to the minute since the first call for help came from Platte Ridge High School, where a 17-year-old student killed {10 people|dead|total} and then himself. {Fourteen others|injured|total} suffered gunshot wounds.

School was closed for the day. {About 2,500 people|anniversary|total} gathered on the football field, where a low granite wall with the names of the dead was unveiled. The wall cost {$180,000|wall|total}, paid from a fund that grew to {$2.6 million|fund|total} before it was shared out among the families.

Brandon Ruhl, now 16, who was shot {twice|ruhl_shots|total} and spent {five weeks|ruhl|total} on a ventilator and in intensive care, read a poem. He walks with a cane and has started to drive.

"People ask if I'm over it," he said afterward. "It isn't a thing you are over. It's a thing you're in."

Much has changed. Doors at the school now lock from inside. Each of the district's {14 schools|schools|total} has a team that meets every week to go over reports of threats. The new police chief, Carol Stavropoulos, has trained every officer to go in alone if need be. An inquiry found in April that police waited {14 minutes|entry|total} to enter.

The lawsuit brought by some of the families is to be heard in January. In Lincoln, the bill on locking up guns died in committee.

Enrollment at Platte Ridge is {1,060|enrolment|total} this fall. A few families moved away; more, the principal said, have moved toward each other.

At the home of Emily Gerdes, her parents have left the porch light on since the day she died.

Communities in Colorado and Virginia that have lived through shootings sent quilts and letters.
