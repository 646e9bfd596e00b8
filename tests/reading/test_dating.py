"""When a report was published, as far as its own words tell."""

from datetime import date

import pytest

from asof.errors import BadCatalogueError
from asof.period import Period
from asof.reading import dated_from_text, load_terms

TERMS = load_terms()
YEAR = Period.parse("2024-08/2025-06")


def dated(text: str, within: Period | None = YEAR) -> tuple[str, tuple[str, ...]] | None:
    found = dated_from_text(text, TERMS, within)
    return found and (str(found.period), found.words)


@pytest.mark.parametrize(
    "text, period, words",
    [
        ("President-elect Donald Trump named a judge.", "2024-11-06/2025-01-19", ("President-elect Donald Trump",)),
        ("Secretary of State Marco Rubio flew home.", "2025-01-21/2025-06-30", ("Secretary of State Marco Rubio",)),
        ("The bridge was opened on 4 March 2025.", "2025-03-02/2025-06-30", ("4 March 2025",)),
        ("The bridge was opened on Saturday, May 10.", "2025-05-08/2025-06-30", ("Saturday, May 10",)),
        (
            "President-elect Trump met the mayor of a town that flooded earlier this year.",
            "2024-11-06/2024-12-31",
            ("President-elect Trump", "earlier this year"),
        ),
        (
            "It came less than two weeks before President-elect Trump takes office.",
            "2025-01-06/2025-01-19",
            ("President-elect Trump", "less than two weeks before President-elect Trump"),
        ),
    ],
)  # fmt: skip
def test_words_narrow_down_the_date_of_their_report(text: str, period: str, words: tuple[str, ...]) -> None:
    assert dated(text) == (period, words)


@pytest.mark.parametrize(
    "text",
    [
        "The river has risen.",
        "Former President Donald Trump spoke.",
        "The then Secretary of State Marco Rubio spoke.",
        "It may snow in March.",
        "Students called for a march on February 14.",
        "The trial has been postponed until March.",
        "Oil for March delivery rose.",
        "The March 9 friendly was cancelled.",
        "They remember the attacks of September 11.",
        "It was built in April last year.",
        "Posted on March 4, 2025 at 4:38 p.m. by a reader.",
    ],
)
def test_words_that_tell_nothing_leave_the_bounds_as_they_are(text: str) -> None:
    assert dated(text) is None


@pytest.mark.parametrize(
    "text", ["President-elect Donald Trump named a judge.", "President Joe Biden spoke.", "It opened on 4 March 2025."]
)
def test_without_bounds_what_may_be_of_several_years_stays_undated(text: str) -> None:
    assert dated(text, None) is None


def test_two_offices_together_settle_the_year() -> None:
    text = "President-elect Trump met Secretary of State Antony Blinken."
    assert dated(text, None) == (
        "2024-11-06/2025-01-19",
        ("President-elect Trump", "Secretary of State Antony Blinken"),
    )


def test_a_title_that_contradicts_the_others_tells_nothing() -> None:
    text = "President-elect Trump will soon be President Trump, said Secretary of State Antony Blinken."
    assert dated(text) == ("2024-11-06/2025-01-19", ("President-elect Trump",))


def test_a_president_keeps_the_title_when_another_has_the_office() -> None:
    text = "President Bill Clinton's widow met President George W. Bush and Secretary of State Condoleezza Rice."
    found = dated_from_text(text, TERMS, Period.parse("2000-12/2005-02"))
    assert found is not None
    assert str(found.period) == "2005-01-26/2005-02-28"


def test_terms_of_a_file_of_the_users_own_are_added(tmp_path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(
        'term = [{titles = ["Mayor"], name = "Ada Lund", first = 2025-02-01, last = 2025-02-20, source = "x"}]', "utf-8"
    )
    found = dated_from_text("Mayor Lund was pleased.", load_terms(path), YEAR)
    assert found is not None
    assert found.period == Period(date(2025, 2, 1), date(2025, 2, 20))


@pytest.mark.parametrize(
    "text, what",
    [
        ("no TOML", "not TOML"),
        ("[other]", r"something else than a \[\[term\]\]"),
        ('term = [{titles = [], name = "A", first = 2020-01-01, source = "x"}]', "term 1 needs titles"),
        ('term = [{titles = ["M"], name = "A", first = 2020-01-01, last = 2019-01-01, source = "x"}]', "term 1 needs"),
    ],
)
def test_a_file_of_terms_that_is_not_as_it_should_be_is_refused(tmp_path, text: str, what: str) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(BadCatalogueError, match=what):
        load_terms(path)


def test_every_term_says_where_it_is_written() -> None:
    assert all(term.source.startswith("https://") for term in TERMS)
