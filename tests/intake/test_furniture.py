"""Which lines are page furniture, and which are not."""

from __future__ import annotations

import pytest

from asof.intake.furniture import Reason, reason_for

FURNITURE = {
    Reason.SEPARATOR: ["---", "* * *", "____", "# # #", "-30-", "•••"],
    Reason.NOTE: ["[No headline in the archive] Wire, 3 May 2011", "[image]", '<div class="tweet">'],
    Reason.COMMENT: [
        "5 Comments",
        "Comments (1,082)",
        "Leave a Comment",
        "Leave a Reply",
        "Join the conversation",
        "View all 12 comments",
        "Be the first to comment",
        "Comments are closed.",
        "One thought on “River rises”",
        "Please add your comments here",
        "1,204 comments - Join the conversation",
        "Комментарии (3)",
    ],
    Reason.SHARE: [
        "Share",
        "Share This Post",
        "Facebook Twitter WhatsApp Email",
        "Share on Facebook | Tweet | Print",
        "Follow us on Instagram",
        "Follow @valleyherald on Twitter for the latest.",
        "Like us on Facebook",
        "Sign up for our morning newsletter",
        "Subscribe today to go on reading and to support the paper.",
        "Continue reading",
        "Discover more from Valley Notes",
        "Get the day's top stories delivered to your inbox.",
        "Download the Herald app for iPhone and Android",
        "Newsletter",
        "Already a subscriber? Log in",
        "Stay up to date, follow the Herald on Twitter",
    ],
    Reason.LINK: [
        "Read : Five towns prepare for the water",
        "READ MORE: Bride stung by bees",
        "Read more »",
        "Related: Ten ways to dry a carpet",
        "RELATED | Dam inspector quits",
        "Previous story: River begins to rise",
        "Source link",
        "Related Posts",
        "You may also like",
        "Most read: 12 recipes for spring",
        "Click here for a map of the shelters.",
        "Watch: Helicopter lands on school roof",
        "PHOTOS: The flood from above",
        "https://example.org/a/b?c=d",
        "Read or share this story: https://ex.am/1",
        "More on this story",
        "MORE: Mum's fury as airline loses cat | 12 best tents",
        "Next article",
        "Читайте також: Вода прибуває",
        "Lire aussi : la crue",
    ],
    Reason.PHOTO: [
        "(Photo: WXYZ)",
        "Photo: Jo Field/AP",
        "Courtesy: WXYZ",
        "Photo credit: Fire Department",
        "Jo Field/Getty Images",
        "Mayor Ann Reed (Photo: City of Ford)",
        "Image 1 of 8",
        "PHOTOS of the flood View as list View as gallery Open Gallery (Photo: A) (Photo: B)",
    ],
    Reason.COPYRIGHT: [
        "Copyright 2016 WXYZ. All rights reserved.",
        "© 2024 Valley Media Group",
        "The Associated Press contributed to this report.",
        "(Reporting by Jo Field; Editing by Ann Reed)",
        "This article may not be reproduced or redistributed without permission.",
        "Reuters",
        "AP writer Jo Field reported from Ford. Ann Reed contributed.",
        "This story is developing and will be updated.",
        "Our Standards: The Wire Trust Principles.",
    ],
    Reason.POST: [
        "Water at the school per @jofield pic.twitter.com/AbC12dEf34 — Jo Field (@jofield) May 4, 2018",
        "— Jo Field (@jofield) 4 May 2018",
        "View this post on Instagram",
    ],
    Reason.BYLINE: [
        "By Jo Field",
        "By Jo Field and Ann Reed, Valley Herald",
        "By: Jo Field | May 4, 2018",
        "jo.field@example.org",
        "@jofield",
        "Contact Jo Field: jo@example.org or 555-123-4567",
        "About The Author",
        "BY JO FIELD, STAFF WRITER",
    ],
    Reason.DATE: [
        "Posted: Friday, May 4, 2018 9:05 am",
        "Updated 3 hours ago",
        "Published: 2018-05-04",
        "May 4, 2018 9:05 AM",
        "Last updated at 9:05 a.m. on Friday, May 4",
    ],
    Reason.TAGS: ["Tags: flood, river, Ford", "Filed Under: News, Weather", "#flood #river", "Categories: News"],
    Reason.COUNT: ["1.2K shares", "3 min read", "412 views", "Reading time: 3 minutes"],
    Reason.SITE: [
        "Scroll to Top",
        "Skip to content",
        "Advertisement",
        "We use cookies to improve your experience.",
        "Privacy Policy",
        "Please enable JavaScript to play the clip",
        "Story continues below",
        "Home » News » Weather",
        "Loading...",
        "Sign in",
    ],
}

SENTENCES = [
    "Fighting was reported from Kolm, and shelling continued in Astra.",
    "Share of the vote for the party rose to 40 percent.",
    "Follow-up surveys found that 300 homes were damaged.",
    "Join US-led efforts or lose aid, the minister was told.",
    "Copyright the studios claimed was worth $3 million was sold.",
    "Read the letter aloud, the judge said, and 12 people wept.",
    "More than 300 people were evacuated on Monday.",
    "Related deaths rose to 14 in the second week.",
    "Photos from the area show heavy damage to 20 buildings.",
    "Video posted by the army on Monday shows 12 tanks burning.",
    "The storm contributed to flooding in 14 counties.",
    "The report was published on Monday and says 300 died.",
    "With reports of looting spreading, 500 soldiers were sent.",
    "Tagged as a terrorist group, the movement has 2,000 members.",
    "Comments by the minister angered 40 members of parliament.",
    "Five comments were struck from the record, the clerk said.",
    "By Monday, 14 villages were under water.",
    "By nightfall the army had lost 30 vehicles.",
    "Subscribers to the power company lost 12 hours of service.",
    "Already a member of the union, Kolm pays 2 billion a year.",
    "Also on Tuesday, two bridges collapsed.",
    "Watch commanders logged 31 calls in an hour.",
    "Updated figures put the toll at 212.",
    "Posted at the border were 3,000 guards.",
    "Sign up rates at the clinics fell by half.",
    "Support us or leave, he told the 200 delegates.",
    "Previous reports had put the number at 40.",
    "Earlier, police had said that three people were hurt.",
    "“We don’t know,” she said.",
    "«Ми не відступимо», сказав він.",
    "12 killed",
    "Death toll: 212",
    "A Shift in Momentum: What the Retreat Means",
    "Highlights",
    "What we know",
    "Injured: 43",
    "- 14 villages without power",
    "• A rifle and two pistols",
    "1:34 p.m. UPDATE",
    "Monday, 3 May",
    "$5",
]


@pytest.mark.parametrize("reason, line", [(reason, line) for reason, lines in FURNITURE.items() for line in lines])
def test_furniture_is_left_out_for_a_reason(reason, line):
    assert reason_for(line) is not None
    if "|" not in line and " - " not in line:
        assert reason_for(line) in (reason, *CLOSE.get(reason, ()))


CLOSE = {Reason.PHOTO: (Reason.LINK, Reason.COPYRIGHT), Reason.COPYRIGHT: (Reason.PHOTO,), Reason.SHARE: (Reason.LINK,)}
"""Reasons between which a line may stand: an agency's name alone is a credit of text or picture."""


@pytest.mark.parametrize("line", SENTENCES)
def test_what_a_report_says_is_kept(line):
    assert reason_for(line) is None


def test_every_kind_of_furniture_has_an_example():
    assert set(FURNITURE) == set(Reason) - {Reason.MARKUP, Reason.STRUCK, Reason.MAIL}
