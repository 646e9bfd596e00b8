"""Which days a time expression means."""

from datetime import date, timedelta
from itertools import pairwise
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asof.language.times import SOUTHERN, Kind, times
from asof.language.timex import timex_value
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
        ("the first half of 2023", "2023-01/2023-06"),
        ("a factory of the 19th century", "1800/1899"),
        ("It burned on Friday, 3 January 2025.", "2025-01-03"),
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
        ("It fell two weeks ago.", "2024-12-24/2024-12-30"),
        ("It fell a month ago.", "2024-11-25/2024-12-25"),
        ("It was launched in August.", "2024-08"),
        ("By mid-December it had advanced.", "2024-12-11/2024-12-21"),
        ("They can hold it until spring.", "2025-03/2025-05"),
        ("He takes office on Jan. 20.", "2025-01-20"),
        ("It took ground over the fall.", "2024-09/2024-11"),
        ("It began last December.", "2024-12"),
        ("It was signed in May last year.", "2024-05"),
        ("The hearing, planned as a formality, was held on Monday.", "2025-01-06"),
        ("They agreed in June to sell the mill.", "2024-06"),
        ("The dividend will be paid in March.", "2025-03"),
        ("They plan to reopen the bridge on Tuesday.", "2025-01-14"),
        ("It may fall as early as Tuesday, she said.", "2025-01-14"),
        ("Now the river is falling.", "2025-01-10"),
        ("It hit the town on Monday night.", "2025-01-06"),
        ("It was found at Thanksgiving.", "2024-11-28"),
        ("in the third quarter", "2024-07/2024-09"),
        ("over the weekend", "2025-01-04/2025-01-05"),
        ("It will be lost within the next 12 to 18 months.", "2025-01-10/2026-07-10"),
    ],
)
def test_a_relative_time_counts_from_the_report(text: str, period: str) -> None:
    assert periods(text) == [period]


@pytest.mark.parametrize(
    "text, period",
    [
        ("It fell in fiscal 2024.", "2023-07/2024-12"),
        ("It fell in FY2024.", "2023-07/2024-12"),
        ("sales of the first quarter of fiscal 2025", "2024-07/2025-03"),
        ("It will fall this fiscal year.", "2024-01-10/2026-01-10"),
        ("It rose in H1 2024.", "2024-01/2024-06"),
        ("the 2023-24 season", "2023-04/2024-09"),
        ("the early 2010s", "2010-01-01/2013-05-01"),
        ("this decade", "2020/2029"),
    ],
)
def test_a_year_that_may_begin_in_another_month_is_wider_than_one_of_the_calendar(text: str, period: str) -> None:
    assert periods(text) == [period]


def test_the_year_ended_on_a_day_is_the_twelve_months_before_it() -> None:
    assert periods("profit of the fiscal year ended June 30, 2023") == ["2022-07/2023-06", "2023-06-30"]


@pytest.mark.parametrize(
    "text, period, value",
    [
        ("It burned last summer.", "2023-12/2024-02", "2023-SU"),
        ("It burned this summer.", "2024-12/2025-02", "2024-SU"),
        ("It burned in winter 2024.", "2024-06/2024-08", "2024-WI"),
        ("It burned in the summer of 2019-20.", "2019-12/2020-02", "2019-SU"),
        ("They can hold it until spring.", "2025-09/2025-11", "2025-SP"),
    ],
)
def test_the_south_has_its_summer_in_december(text: str, period: str, value: str) -> None:
    (time,) = times(text, FRIDAY, seasons=SOUTHERN)
    assert (str(time.period), timex_value(time)) == (period, value)


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


@pytest.mark.parametrize("text, period", [("It fell in May.", "2024-05"), ("It fell in October.", "2023-10/2024-10")])
def test_a_month_may_be_of_two_years_where_the_report_may_be(text: str, period: str) -> None:
    assert periods(text, Period.parse("2024-08/2025-02")) == [period]


def test_a_day_that_does_not_exist_means_nothing() -> None:
    assert periods("on 30 February 2024", None) == ["None"]


@pytest.mark.parametrize(
    "text, value",
    [
        ("It opened on 12 August 2024.", "2024-08-12"),
        ("It grew last week.", "2025-W01"),
        ("It shrank last month.", "2024-12"),
        ("It began in early March 2024.", "2024-03"),
        ("It was built five years ago.", "2020"),
        ("Sales rose in the third quarter.", "2024-Q3"),
        ("It was cold last winter.", "2023-WI"),
        ("It was cold over the weekend.", "2025-W01-WE"),
        ("It fell on Monday night.", "2025-01-06TNI"),
        ("The blast came at 10:35 a.m. on Tuesday.", "2025-01-07T10:35"),
        ("They meet at 5 p.m. EST on Jan. 8.", "2025-01-08T17:00"),
        ("It lasted two years.", "P2Y"),
        ("It lasted 2 1/2 years.", "P2Y6M"),
        ("after a five-hour flight", "PT5H"),
        ("They talked for weeks.", "PXW"),
        ("in the past twenty-four months", "P24M"),
        ("It is checked daily.", "P1D"),
        ("It is checked every two weeks.", "P2W"),
        ("It sails each Thursday.", "XXXX-WXX-4"),
        ("It was recently sold.", "PAST_REF"),
        ("It is now closed.", "PRESENT_REF"),
        ("a mill of the 1990s", "199"),
    ],
)
def test_a_time_has_the_timex_value_of_the_unit_it_is_said_in(text: str, value: str) -> None:
    (time,) = times(text, FRIDAY)
    assert timex_value(time) == value


@pytest.mark.parametrize(
    "text, days",
    [
        ("It fell on 3 March 2024. The next day it rose.", "2024-03-04"),
        ("It fell on 3 March 2024. The following Tuesday it rose.", "2024-03-05"),
        ("It began in 2019. Later that year it ended.", "2019"),
        ("Profit fell in the third quarter of 2024 from $3 million a year earlier.", "2023-07/2023-09"),
    ],
)
def test_a_time_counts_from_the_one_before_it(text: str, days: str) -> None:
    assert periods(text)[-1] == days


@pytest.mark.parametrize("text", ["It took two years.", "It is checked daily.", "ten days after the flood"])
def test_a_length_or_a_frequency_is_of_no_days(text: str) -> None:
    (time,) = times(text, FRIDAY)
    assert (time.period, time.meaning.kind in (Kind.DURATION, Kind.SET)) == (None, True)


@pytest.mark.parametrize(
    "text",
    ["on Monday " * 500, "1 " * 3000 + "years", "12," * 3000 + " years", "the end of " * 1000 + "March", " " * 9000],
)
def test_a_hostile_text_is_read_in_good_time(text: str) -> None:
    begun = process_time()
    times(text, FRIDAY)
    assert process_time() - begun < 2


@given(st.text(alphabet="0123456789 -/:,.aemnorstuyJMF", max_size=60), st.dates())
def test_any_text_is_read_and_times_are_in_order(text: str, day: date) -> None:
    found = times(text, Period.of_day(day))
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))


days = st.dates(date(1950, 1, 1), date(2099, 12, 31))


@given(days, st.integers(1, 999))
def test_so_many_days_ago_is_so_many_days_before_the_report(day: date, count: int) -> None:
    (time,) = times(f"It fell {count} days ago.", Period.of_day(day))
    assert time.period == Period.of_day(day).shift(days=-count)


@given(days)
def test_last_and_next_month_are_those_beside_the_month_of_the_report(day: date) -> None:
    this = Period.of_month(day.year, day.month)
    found = [time.period for time in times("last month, this month, next month", Period.of_day(day))]
    assert found == [this.shift(months=-1), this, this.shift(months=1)]


@given(days, st.sampled_from(["Monday", "Wednesday", "Sunday"]))
def test_a_weekday_is_within_a_week_of_the_report(day: date, name: str) -> None:
    back, ahead = times(f"It fell on {name}. It will fall on {name}.", Period.of_day(day))
    assert back.period is not None
    assert ahead.period is not None
    assert Period(day - timedelta(days=6), day).holds(back.period)
    assert Period(day, day + timedelta(days=6)).holds(ahead.period)
    assert (ahead.period.first - back.period.first).days in (0, 7)


@given(days, st.integers(0, 300), st.integers(0, 300), st.integers(1, 12))
def test_a_month_seen_from_a_wide_date_holds_it_as_seen_from_any_of_its_days(
    day: date, before: int, after: int, month: int
) -> None:
    text = f"It fell in {date(2000, month, 1):%B}."
    wide = Period(day - timedelta(days=before), day + timedelta(days=after))
    (seen,), (of_day,) = times(text, wide), times(text, Period.of_day(day))
    assert seen.period
    assert of_day.period
    assert seen.period.holds(of_day.period)


@given(days, days)
def test_a_wide_report_date_gives_times_that_hold_those_of_each_of_its_days(one: date, other: date) -> None:
    first, last = min(one, other), min(max(one, other), min(one, other) + timedelta(days=13))
    text = "It fell on Friday, two weeks ago, last month, earlier this year."
    wide = times(text, Period(first, last))
    for narrow in (times(text, Period.of_day(first)), times(text, Period.of_day(last))):
        assert all(w.period and n.period and w.period.overlaps(n.period) for w, n in zip(wide, narrow, strict=True))
