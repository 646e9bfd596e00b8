"""As of when a claim is true: which of a report's times governs which words."""

import pytest

from asof.claim import Kind
from asof.period import Period
from asof.reading.passage import Passage
from asof.reading.when import When
from asof.span import Span

FRIDAY = Period.parse("2025-01-10")


def as_of(text: str, words: str, kind: Kind = Kind.FIGURE) -> str:
    """The period of some words of a report; of the whole sentence that holds them where they are no figure."""
    passage = Passage(text)
    span = Span(text.index(words), text.index(words) + len(words))
    sentence = next(sentence for sentence in passage.sentences if sentence.span.overlaps(span))
    place = span if kind is Kind.FIGURE else sentence.span
    return str(When(passage, FRIDAY).of(sentence, place, kind=kind))


@pytest.mark.parametrize(
    "text, words, period",
    [
        ("The dam holds 40 boats.", "40 boats", "2025-01-10"),
        ("On Monday the crew found 40 boats.", "40 boats", "2025-01-06"),
        ("In May the yard had 30 boats, and in October 40 boats.", "30 boats", "2024-05"),
        ("In May the yard had 30 boats, and in October 40 boats.", "40 boats", "2024-10"),
        ("Since the storm began on Monday, 40 boats have sunk.", "40 boats", "2025-01-10"),
        ("The wind turned on Monday, but 40 boats are still out.", "40 boats", "2025-01-10"),
        ("Monday's storm has sunk 40 boats.", "40 boats", "2025-01-10"),
        ("A quake struck on Tuesday.\nThe 5.1-magnitude quake woke the town.", "5.1-magnitude", "2025-01-07"),
        ("Snow fell on Tuesday.\nPloughs cleared 30 roads.", "30 roads", "2025-01-07"),
        ("Snow fell on Tuesday.\nPloughs have cleared 30 roads.", "30 roads", "2025-01-10"),
        ("The strike began in August.\nAt its peak 900 people took part.", "900 people", "2024-08-01/2025-01-10"),
    ],
)  # fmt: skip
def test_a_figure_is_true_when_the_time_that_governs_it_says(text: str, words: str, period: str) -> None:
    assert as_of(text, words) == period


@pytest.mark.parametrize(
    "text, words, period",
    [
        ("The bridge was closed on Monday.", "closed", "2025-01-06"),
        ("Starting in December, ferries ran at night.", "ferries", "2024-12-01/2025-01-10"),
        ("The mayor said on Thursday that the bridge was closed in May.", "closed", "2024-05"),
        ("The storm hit on Tuesday.\nTwo piers broke in the storm.", "piers", "2025-01-07"),
        ("Snow fell on Tuesday.\nA roof gave way.", "roof", "2025-01-07/2025-01-10"),
        ("A roof gave way.", "roof", "2025-01-10"),
    ],
)
def test_an_event_happened_at_its_own_time_or_since_the_report_begins(text: str, words: str, period: str) -> None:
    assert as_of(text, words, Kind.EVENT) == period


@pytest.mark.parametrize(
    "text, words, period",
    [
        ("The bridge will open in March.", "open", "2025-03"),
        ("On Monday the council said that the bridge will open in March.", "open", "2025-03"),
        ("It may open as soon as next month.", "open", "2025-02/.."),
        ("It will take two years to rebuild the pier.", "rebuild", "2025-01-10/2027-01-10"),
        ("The pier will be rebuilt.", "rebuilt", "2025-01-10/.."),
        ("A storm like that of 2004 could hit the coast.", "coast", "2025-01-10/.."),
    ],
)
def test_a_forecast_has_its_horizon(text: str, words: str, period: str) -> None:
    assert as_of(text, words, Kind.FORECAST) == period


@pytest.mark.parametrize(
    "text, period",
    [
        ("Fires in Chile burned 40 farms last summer.", "2023-12/2024-02"),
        ("Fires in Spain burned 40 farms last summer.", "2024-06/2024-08"),
        (
            "Spain helps Argentina and Chile. Fires burned 40 farms last summer.",
            "2023-12/2024-02",
        ),
        ("Fires burned 40 farms last summer.", "2024-06/2024-08"),
    ],
)
def test_a_season_is_that_of_the_hemisphere_that_the_report_is_about(text: str, period: str) -> None:
    assert as_of(text, "40 farms") == period


def test_without_a_date_only_what_the_text_dates_has_a_period() -> None:
    passage = Passage("It opened in 2019. It has 40 boats.")
    first, second = passage.sentences
    when = When(passage, None)
    assert str(when.of(first, first.span, kind=Kind.EVENT)) == "2019"
    assert when.of(second, second.span, kind=Kind.EVENT) is None


@pytest.mark.parametrize(
    "text, period",
    [
        ("Some 44% back the bridge. The survey was conducted January 3-5.", "2025-01-03/2025-01-05"),
        ("Some 44% backed the bridge in May. The survey was conducted January 3-5.", "2024-05"),
        ("Some 44% back the bridge. The bridge was opened January 3-5.", "2025-01-10"),
    ],
)
def test_shares_of_a_survey_are_of_the_days_on_which_it_asked(text: str, period: str) -> None:
    assert as_of(text, "44%") == period


@pytest.mark.parametrize(
    "text, period",
    [
        ("A blast hit the mill on Tuesday. Nobody slept. It rained. All was dark. Some 40 fled.", "2025-01-07"),
        ("A blast hit the mill on Tuesday. Nobody slept. It rained. All is dark. Some 40 have fled.", "2025-01-10"),
        ("A blast hit the mill on Tuesday. On Thursday it rained. One. Two. Three. Some 40 fled.", "2025-01-10"),
        ("The mill opened on Tuesday. Nobody slept. It rained. The town was dark. Some 40 fled.", "2025-01-10"),
    ],
)  # fmt: skip
def test_a_tale_is_of_the_day_of_the_happening_that_the_report_tells_of(text: str, period: str) -> None:
    assert as_of(text, "Some 40") == period
