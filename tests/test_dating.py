"""When the undated reports of a story were written, as its dated reports tell."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from asof.claim import Kind
from asof.dating import BETWEEN, dated, dated_by_itself
from asof.period import Period
from asof.reading import load_terms
from asof.report import Report
from asof.testing import make_claim, make_report, make_story

QUAKE = (
    make_report("An earthquake struck the coast on Tuesday.", name="1.txt", published="2024-03-06"),
    make_report("Tuesday's quake killed 40 people.", name="2.txt", published="2024-03-08"),
)
NOTICE = (
    "The harbour board closed the north pier to all boats after a crack was found in its main wall by two divers. "
    "Ferries leave from the south pier until further notice, the board said, and fares stay as they are all summer."
)


def period(text: str, *others: Report, **fields: str) -> tuple[str | None, str]:
    """The date of a report beside others, and what it rests on."""
    found = dated([*others, make_report(text, name="undated.txt", **fields)])[-1]
    return found.published and str(found.published), found.dated_by or ""


def test_a_happening_that_others_date_tells_when_a_report_of_it_was_written() -> None:
    found, grounds = period("Rescuers dug on, two days after Tuesday's earthquake.", *QUAKE)
    assert found == "2024-03-04/2024-03-12"
    assert grounds == '"Tuesday" of the earthquake, 2024-03-05 in 1.txt'


def test_last_tuesday_may_be_that_of_the_week_before() -> None:
    assert period("They remember last Tuesday's quake.", *QUAKE)[0] == "2024-03-05/2024-03-20"


def test_a_day_that_does_not_fit_the_happening_tells_nothing() -> None:
    assert period("It came before Friday's earthquake drill.", *QUAKE) == (None, "")


def test_happenings_of_several_days_tell_nothing() -> None:
    other = make_report("A quake woke the town on Thursday.", name="3.txt", published="2024-03-22")
    more = make_report("Monday's quake was mild.", name="4.txt", published="2024-03-26")
    assert period("Tuesday's earthquake was the worst.", *QUAKE, other, more) == (None, "")


def test_sentences_that_a_dated_report_has_tell_their_day() -> None:
    said = (
        "The ferry ran aground off the northern breakwater on Saturday with ninety people on board. "
        "On Sunday two tugs pulled it from the rocks and towed it to the yard at Skerra."
    )
    told = make_report(f"{said} The owners thanked their crews.", name="1.txt", published="2024-03-06")
    found, grounds = period(f"{said} {NOTICE}", told)
    assert found == "2024-02-18/2024-03-16"
    assert grounds == (
        '"Saturday" is 2024-03-02 in 1.txt, which has the same sentence; '
        '"Sunday" is 2024-03-03 in 1.txt, which has the same sentence'
    )


def test_one_sentence_that_a_dated_report_has_may_be_a_teaser() -> None:
    said = "The ferry ran aground off the northern breakwater on Saturday with ninety people on board."
    told = make_report(f"{said} The owners thanked their crews.", name="1.txt", published="2024-03-06")
    assert period(f"{said} It snows in the hills, the roads are shut and the schools are too.", told) == (None, "")


def test_a_copy_is_of_about_the_date_of_what_it_copies() -> None:
    told = make_report(NOTICE * 3, name="1.txt", published="2024-03-20")
    assert period(NOTICE * 2, told) == ("2024-03-06/2024-04-03", "a copy of 1.txt")


def test_of_two_terms_of_an_office_that_counts_which_the_story_lies_in() -> None:
    told = make_report("The dam broke.", name="1.txt", published="2024-12-03")
    assert period("President-elect Donald Trump sent his regards.", told) == (
        "2024-11-06/2025-01-19",
        'its text: "President-elect Donald Trump"; the other reports are of 2024-12-03',
    )


def test_bounds_of_the_user_hold_beside_what_others_tell() -> None:
    found = period(
        "The town mourned after Tuesday's earthquake.", *QUAKE, published="2024-03-07/2024-05", dated_by=BETWEEN
    )
    assert found == ("2024-03-07/2024-03-12", '"Tuesday" of the earthquake, 2024-03-05 in 1.txt, within --between')


def test_a_report_that_is_dated_otherwise_keeps_its_date() -> None:
    assert period("Tuesday's earthquake was felt here.", *QUAKE, published="2024-03-21", dated_by="meta.json") == (
        "2024-03-21",
        "meta.json",
    )


def test_what_others_tell_stands_beside_what_the_text_tells() -> None:
    text = "President-elect Donald Trump spoke after Monday's storm."
    told = [
        make_report("Monday's storm cut the road.", name=f"{day}.txt", published=f"2024-12-0{day}") for day in (4, 5)
    ]
    itself = dated_by_itself(make_report(text, published="2024-08/2025-04", dated_by=BETWEEN), load_terms())
    assert str(itself.published) == "2024-11-06/2025-01-19"
    found = dated([*told, itself])[-1]
    assert str(found.published) == "2024-12-01/2024-12-09"
    assert found.dated_by == (
        'its text: "President-elect Donald Trump", within --between; "Monday" of the storm, 2024-12-02 in 4.txt'
    )


texts = st.sampled_from(
    [
        "An earthquake struck on Tuesday.",
        "Tuesday's earthquake killed 40 people.",
        "The earthquake struck last week.",
        "Two days ago an earthquake struck.",
        "President-elect Donald Trump spoke.",
        NOTICE,
    ]
)
days = st.dates(Period.parse("2024-11").first, Period.parse("2024-12").last)
stories = st.lists(st.tuples(texts, st.none() | days), min_size=1, max_size=6)


@given(stories, st.randoms(use_true_random=False))
def test_dates_do_not_depend_on_the_order_of_the_reports(told, random) -> None:
    reports = [
        make_report(text, name=f"{number}.txt", published=day and Period.of_day(day))
        for number, (text, day) in enumerate(told)
    ]
    mixed = random.sample(reports, len(reports))
    assert {one.name: one for one in dated(reports)} == {one.name: one for one in dated(mixed)}


@given(stories)
def test_what_others_tell_never_widens_a_date(told) -> None:
    bounds = Period.parse("2024-10/2025-02")
    reports = [
        make_report(
            text, name=f"{n}.txt", published=Period.of_day(day) if day else bounds, dated_by=None if day else BETWEEN
        )
        for n, (text, day) in enumerate(told)
    ]
    assert all(bounds.holds(one.published) for one in dated(reports) if one.published)


def test_what_hangs_on_the_date_follows_it(tmp_path: Path) -> None:
    text = "Tuesday's earthquake killed 60 people. On Monday 3 walls fell. 9 roads are closed."
    late = make_report(text, name="late.txt")
    claims = [
        make_claim(late, "60 people", value=60, measure="killed", as_of=None),
        make_claim(late, "9 roads", value=9, as_of=None),
        make_claim(late, "3 walls", value=3, as_of="1999"),
    ]
    with make_story(tmp_path / "story.asof", [(late, claims)]) as story:
        assert story.report("late.txt").published is None
        for report in QUAKE:
            story.add(report, [])
        assert str(story.report("late.txt").published) == "2024-03-04/2024-03-12"
        periods = {story.words(claim): str(claim.as_of) for claim in story.claims}
        assert periods["9 roads"] == "2024-03-04/2024-03-12"
        assert periods["3 walls"] == "1999"
        assert story.ruled(claims[1].id).claim == next(one for one in story.claims if one.id == claims[1].id)
        assert claims[1].kind is Kind.FIGURE
