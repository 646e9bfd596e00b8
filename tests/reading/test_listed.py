"""Lists side by side, read by the encoder that is shipped."""

from __future__ import annotations

import pytest

from asof.claim import Claim
from asof.period import Period
from asof.reading import Reader
from asof.report import Report


def figures(reader: Reader, text: str) -> list[Claim]:
    report = Report(name="report.txt", raw=text, published=Period.parse("2025-03-16"))
    return [claim for claim in reader.read(report) if claim.value]


@pytest.mark.parametrize(
    "text, places",
    [
        ("Calder and Bexley reported 14 and 3 deaths respectively.", ["Calder", "Bexley"]),
        (
            "Hospitals in Pell, Grada and Minsk-on-Sea admitted 40, 12 and 7 patients respectively.",
            ["Pell", "Grada", "Minsk-on-Sea"],
        ),
        ("Grants of €90,000, €40,000 and €10,000 went to Pell, Norr and Calder.", ["Pell", "Norr", "Calder"]),
        (
            "The fire burned 40 homes in Calder, 12 in Bexley and one in Norr, the state agency said on Friday.",
            ["Calder", "Bexley", "Norr"],
        ),
        ("Cholera has sickened 310 people in Tamra, 45 in Hol and 9 in Yeld since May.", ["Tamra", "Hol", "Yeld"]),
        ("The blast killed six workers at Orin, two at Lesk and one at Dubar.", ["Orin", "Lesk", "Dubar"]),
    ],
)
def test_each_number_of_a_list_has_its_own_place(reader: Reader, text: str, places: list[str]) -> None:
    read = figures(reader, text)
    assert [claim.place for claim in read] == places
    assert len({claim.measure for claim in read}) == 1


@pytest.mark.parametrize(
    "text, measures",
    [
        ("The wounded and missing numbered 212 and 17, respectively, after the landslide.", ["injured", "missing"]),
        ("The count of dead and wounded stood at 9 and 31.", ["killed", "injured"]),
    ],
)
def test_each_number_of_a_list_has_its_own_noun(reader: Reader, text: str, measures: list[str]) -> None:
    assert [claim.measure for claim in figures(reader, text)] == measures


def test_each_number_of_a_list_has_its_own_day(reader: Reader) -> None:
    read = figures(reader, "On Tuesday and Wednesday, 410 and 380 new cases were found in Harl.")
    assert [str(claim.as_of) for claim in read] == ["2025-03-11", "2025-03-12"]


@pytest.mark.parametrize(
    "text, measures",
    [
        ("The unit suffered 3 KIA and 9 WIA near Hod; one soldier is MIA.", ["killed", "injured", "missing"]),
        ("Eleven are still missing and 40 were injured, the coastguard said.", ["missing", "injured"]),
        ("None of the 210 passengers aboard the ferry was hurt.", ["injured", "participants"]),
        ("Twelve of the 90 people arrested were minors.", ["arrested", "arrested"]),
        ("The flood hit Pell, a city of 90,000 people, and killed 14.", ["other:population", "killed"]),
        ("The club, with a capacity of 300 people, burned down; 41 died.", ["other:capacity", "killed"]),
    ],
)
def test_a_number_does_not_take_the_measure_of_another_clause(reader: Reader, text: str, measures: list[str]) -> None:
    assert [claim.measure for claim in figures(reader, text)] == measures


@pytest.mark.parametrize(
    "text, whole",
    [
        ("Three of the 19 dead were tourists.", "19 dead"),
        ("Firefighters made up 6 of the 30 injured in Pell, the clinic said.", "30 injured"),
        ("Half of the 40 wounded are police officers.", "40 wounded"),
    ],
)
def test_what_is_said_of_a_part_is_not_said_of_the_whole(reader: Reader, text: str, whole: str) -> None:
    assert [claim.subject for claim in figures(reader, text) if claim.span and claim.span.of(text) == whole] == [
        "people"
    ]


@pytest.mark.parametrize(
    "text, low, unit",
    [
        ("Lugo recorded 12 infections per 10,000 residents last week.", 12, "per 10,000"),
        ("The clinic saw 5 deaths for every 1,000 births.", 5, "per 1,000"),
        ("At its worst the fever brought 8.1 cases per 100,000 people a day.", 8.1, "per 100,000 per day"),
    ],
)
def test_so_many_for_so_many_is_one_rate(reader: Reader, text: str, low: float, unit: str) -> None:
    assert [(claim.value.low, claim.value.unit) for claim in figures(reader, text) if claim.value] == [(low, unit)]


@pytest.mark.parametrize(
    "text, day",
    [
        ("About 300 lorries cross when the border reopens on Thursday, the ministry said.", "2025-03-20"),
        ("The plan is to move 450 pupils to Calder on Tuesday, the head said on Saturday.", "2025-03-18"),
        ("The curfew begins on Wednesday for 80,000 residents, the governor said on Friday.", "2025-03-19"),
        (
            "The truce takes effect on Friday, and 60 hostages go free that day, Ana Dorin said on Thursday.",
            "2025-03-21",
        ),
        ("The strike began on Monday and 4,000 workers walked out.", "2025-03-10"),
    ],
)
def test_a_weekday_of_a_timetable_lies_ahead(reader: Reader, text: str, day: str) -> None:
    assert [str(claim.as_of) for claim in figures(reader, text)] == [day]


def test_another_disaster_is_of_the_year_that_the_sentence_counts_to(reader: Reader) -> None:
    read = figures(reader, "The crash comes 12 years after the Hodra disaster, in which 340 people died.")
    assert str(read[-1].as_of) == "2013"


def test_an_entry_is_of_the_day_at_its_head(reader: Reader) -> None:
    text = (
        "Saturday 22:10 Nine people are dead this evening.\n\nThirty are missing.\n\n14 March, 08:00 Two people died."
    )
    assert [str(claim.as_of) for claim in figures(reader, text)] == ["2025-03-15", "2025-03-15", "2025-03-14"]
