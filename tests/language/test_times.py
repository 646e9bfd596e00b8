"""Which days a time expression means."""

import pytest

from asof.language.times import times
from asof.period import Period

FRIDAY = Period.parse("2025-01-10")


def periods(text: str, anchor: Period | None = FRIDAY) -> list[str]:
    return [str(time.period) for time in times(text, anchor)]


@pytest.mark.parametrize(
    "text, period",
    [
        ("It began on 12 August 2024.", "2024-08-12"),
        ("It began on August 12, 2024.", "2024-08-12"),
        ("It rained on March 3-5, 2024.", "2024-03-03/2024-03-05"),
        ("It began in August 2024.", "2024-08"),
        ("As of 2024-11-23 it held.", "2024-11-23"),
        ("the crisis of the 1990s", "1990/1999"),
        ("sales in the third quarter of 2023", "2023-07/2023-09"),
        ("a dry summer 2024", "2024-06/2024-08"),
    ],
)
def test_an_absolute_time_needs_no_report_date(text: str, period: str) -> None:
    assert periods(text, None) == [period]


@pytest.mark.parametrize(
    "text, period",
    [
        ("Nobody was hurt on Thursday.", "2025-01-09"),
        ("The fire began last Friday.", "2025-01-03"),
        ("The talks will resume on Monday.", "2025-01-13"),
        ("It fell yesterday.", "2025-01-09"),
        ("It grew last week.", "2024-12-30/2025-01-05"),
        ("It may end next month.", "2025-02"),
        ("It shrank earlier this year.", "2025-01-01/2025-01-10"),
        ("It has burned for the past four days.", "2025-01-06/2025-01-10"),
        ("It fell two weeks ago.", "2024-12-27"),
        ("It was launched in August.", "2024-08"),
        ("By mid-December it had advanced.", "2024-12-11/2024-12-21"),
        ("They can hold it until spring.", "2025-03/2025-05"),
        ("He takes office on Jan. 20.", "2025-01-20"),
        ("It took ground over the fall.", "2024-09/2024-11"),
        ("It will be lost within the next 12 to 18 months.", "2025-01-10/2026-07-10"),
    ],
)
def test_a_relative_time_counts_from_the_report(text: str, period: str) -> None:
    assert periods(text) == [period]


@pytest.mark.parametrize("text", ["On Sunday it rained.", "It began in August.", "It ended last month."])
def test_a_relative_time_of_an_undated_report_stays_open(text: str) -> None:
    assert periods(text, None) == ["None"]


@pytest.mark.parametrize(
    "text", ["They may march on.", "the fall of the city", "12,024 people", "It cost $2024.", "sat down"]
)
def test_words_that_look_like_times_are_none(text: str) -> None:
    assert periods(text) == []


def test_a_wide_report_date_gives_wide_times() -> None:
    assert periods("It fell yesterday.", Period.parse("2025-01-09/2025-01-11")) == ["2025-01-08/2025-01-10"]


def test_a_day_that_does_not_exist_means_nothing() -> None:
    assert periods("on 30 February 2024", None) == ["None"]
