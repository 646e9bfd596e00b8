"""Periods: EDTF in and out, and the laws of their calendar."""

from contextlib import suppress
from datetime import date, timedelta

import pytest
from edtf import parse_edtf
from hypothesis import given
from hypothesis import strategies as st

from asof.errors import UnknownDateError
from asof.period import Period

days = st.dates()
ends = st.none() | days


@st.composite
def periods(draw: st.DrawFn) -> Period:
    """Days, whole months and years, seasons, stretches, with open ends among them."""
    first, last = draw(ends), draw(ends)
    if first and last and first > last:
        first, last = last, first
    year, month = draw(st.integers(1, 9998)), draw(st.integers(1, 12))
    whole = [Period.of_year(year), Period.of_month(year, month), Period.parse(f"{year:04}-{month + 20}")]
    return draw(st.sampled_from([Period(first, last), *whole, whole[1].cover(Period.of_year(9999))]))


bounded = periods().filter(lambda period: period.days is not None)


@pytest.mark.parametrize(
    "text, first, last",
    [
        ("2025-03-16", date(2025, 3, 16), date(2025, 3, 16)),
        ("2025-03", date(2025, 3, 1), date(2025, 3, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2025", date(2025, 1, 1), date(2025, 12, 31)),
        ("0044", date(44, 1, 1), date(44, 12, 31)),
        ("2025-03-11/2025-03-17", date(2025, 3, 11), date(2025, 3, 17)),
        ("2024-12/2025-02", date(2024, 12, 1), date(2025, 2, 28)),
        ("2024/2025-03-05", date(2024, 1, 1), date(2025, 3, 5)),
        (" 2025-01/.. ", date(2025, 1, 1), None),
        ("2025-01/", date(2025, 1, 1), None),
        ("../2024", None, date(2024, 12, 31)),
        ("/2024", None, date(2024, 12, 31)),
        ("../..", None, None),
    ],
)
def test_edtf_names_the_days_from_first_to_last(text, first, last):
    assert Period.parse(text) == Period(first, last)


@pytest.mark.parametrize(
    "text, days",
    [
        ("2024-21", "2024-03/2024-05"),
        ("2024-22", "2024-06/2024-08"),
        ("2024-23", "2024-09/2024-11"),
        ("2023-24", "2023-12/2024-02"),
        ("2023-28", "2023-12/2024-02"),
        ("2024-29", "2024-09/2024-11"),
        ("2024-30", "2024-12/2025-02"),
        ("2024-32", "2024-06/2024-08"),
    ],
)
def test_a_season_is_three_months(text, days):
    assert str(Period.parse(text)) == days


@pytest.mark.parametrize(
    "text",
    [
        "", "/", "..", "yesterday", "16 March 2025", "25", "2025-3", "2025-03-16T12:00", "20250316",
        "2025/03/16", "2025-00", "2025-13", "2025-20", "2025-33", "2025-03-00", "2025-02-29", "2025-04-31",
        "0000", "2025-21-01", "2025-03/2025-01", "2025-03-17/2025-03-16", "2024/2025/2026", "9999-24",
        "2025-W10", "2025~", "202X", "-2025",
        "\u0662\u0660\u0662\u0665", "2025\u201003", "2025-03\n/2025-04", "2025-01 / 2025-03",
    ],
)  # fmt: skip
def test_what_is_no_date_is_refused_in_one_line(text):
    with pytest.raises(UnknownDateError, match=r"is no date that asof knows; write 2025-03-16.*$") as caught:
        Period.parse(text)
    assert str(caught.value).isprintable()


@given(st.text())
def test_any_text_is_a_period_or_refused(text):
    with suppress(UnknownDateError):
        assert isinstance(Period.parse(text), Period)


@given(periods())
def test_a_period_is_read_back_as_it_was_written(period):
    assert Period.parse(str(period)) == period


@pytest.mark.parametrize(
    "first, last, text",
    [
        (date(2024, 1, 1), date(2024, 12, 31), "2024"),
        (date(2023, 1, 1), date(2024, 12, 31), "2023/2024"),
        (date(2024, 2, 1), date(2024, 2, 29), "2024-02"),
        (date(2024, 2, 1), date(2024, 2, 28), "2024-02-01/2024-02-28"),
        (date(2024, 1, 1), date(2025, 3, 31), "2024-01/2025-03"),
        (date(2025, 1, 1), None, "2025-01/.."),
        (None, date(2024, 12, 30), "../2024-12-30"),
    ],
)
def test_whole_years_and_months_are_written_as_such(first, last, text):
    assert str(Period(first, last)) == text


def test_a_period_does_not_run_backward():
    with pytest.raises(ValueError, match="runs forward, not from 2025-03-17 to 2025-03-16"):
        Period(date(2025, 3, 17), date(2025, 3, 16))


WINTER = {"2024-24", "2024-28", "2024-30"}
"""Where the edtf package errs: it ends winter with the year in which it begins."""
OPEN_START = {"../2024", "../2024-02-03"}
"""It gives the start of these as minus infinity; ours is None."""


@pytest.mark.parametrize(
    "text",
    ["2025-03-16", "2025-03", "2024-02", "2025", "2025-03-11/2025-03-17", "2024-02/2025", "2025-01/.."]
    + [f"2024-{code}" for code in range(21, 33)]
    + sorted(OPEN_START),
)  # fmt: skip
def test_the_edtf_package_gives_the_same_days(text):
    theirs, ours = parse_edtf(text), Period.parse(text)
    if text not in OPEN_START:
        assert tuple(theirs.lower_strict())[:3] == ours.first.timetuple()[:3]
    if ours.last is None:
        return
    last = ours.last if text not in WINTER else date(ours.first.year, 12, 31)
    assert tuple(theirs.upper_strict())[:3] == last.timetuple()[:3]


@given(bounded)
def test_the_edtf_package_reads_what_we_write(period):
    theirs = parse_edtf(str(period))
    assert tuple(theirs.lower_strict())[:3] == period.first.timetuple()[:3]
    assert tuple(theirs.upper_strict())[:3] == period.last.timetuple()[:3]


@given(periods(), periods())
def test_of_two_periods_one_is_first_or_they_are_equal(one, other):
    assert (one < other) + (one == other) + (one > other) == 1
    assert (one <= other) == (not one > other)


@given(st.lists(periods(), min_size=3, max_size=3))
def test_order_is_transitive(three):
    low, middle, high = sorted(three)
    assert low <= middle <= high
    assert low <= high


def test_an_open_start_comes_first_and_an_open_end_last():
    texts = ["../2025-01", "../..", "0001", "2025-01-01", "2025-01", "2025-01/9999", "2025-01/.."]
    periods = [Period.parse(text) for text in texts]
    assert sorted(set(periods)) == periods


@given(periods(), periods())
def test_periods_overlap_or_one_is_over_before_the_other(one, other):
    assert one.overlaps(other) + one.before(other) + other.before(one) == 1
    assert one.overlaps(other) == other.overlaps(one)
    if one.before(other):
        assert one < other


@given(periods(), periods())
def test_the_intersection_is_what_both_hold(one, other):
    shared = one.intersection(other)
    assert shared == other.intersection(one)
    assert (shared is not None) == one.overlaps(other)
    if shared is not None:
        assert one.holds(shared)
        assert other.holds(shared)


@given(periods(), periods())
def test_the_cover_holds_both_and_begins_and_ends_with_one_of_them(one, other):
    cover = one.cover(other)
    assert cover == other.cover(one)
    assert cover.holds(one)
    assert cover.holds(other)
    assert cover.first in (one.first, other.first)
    assert cover.last in (one.last, other.last)


@given(periods(), periods())
def test_a_period_that_holds_another_is_its_cover_and_the_other_its_intersection(one, other):
    if one.holds(other) and {one.first, one.last, other.first, other.last}.isdisjoint({date.min, date.max}):
        assert one.cover(other) == one
        assert one.intersection(other) == other


@given(bounded, days)
def test_a_day_is_held_from_first_to_last(period, day):
    assert period.holds(Period.of_day(day)) == (period.first <= day <= period.last)


@pytest.mark.parametrize("text, days", [("2024", 366), ("2025-02", 28), ("2025-03-16", 1), ("2025-01/..", None)])
def test_days_are_counted_with_both_ends(text, days):
    assert Period.parse(text).days == days


@pytest.mark.parametrize(
    "text, months, moved",
    [
        ("2025-02", 1, "2025-03"),
        ("2025-01", 1, "2025-02"),
        ("2024-03", -1, "2024-02"),
        ("2024-12", 1, "2025-01"),
        ("2024-11/2025-01", 1, "2024-12/2025-02"),
        ("2025", 12, "2026"),
        ("2025-01-31", 1, "2025-02-28"),
        ("2024-01-31", 1, "2024-02-29"),
        ("2025-02-28", 1, "2025-03-28"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2024-12-31", 2, "2025-02-28"),
        ("2025-01-15/2025-01-31", 1, "2025-02-15/2025-02-28"),
        ("2025-01-31/..", -2, "2024-11-30/.."),
        ("../2025-02", 1, "../2025-03"),
        ("../2025-02-27", 1, "../2025-03-27"),
        ("../..", 5, "../.."),
    ],
)
def test_months_move_along_the_calendar(text, months, moved):
    assert str(Period.parse(text).shift(months=months)) == moved


def test_months_move_before_days():
    assert Period.parse("2025-01-31").shift(months=1, days=1) == Period.parse("2025-03-01")


@given(st.integers(1000, 3000), st.integers(1, 12), st.integers(0, 30), st.integers(-999, 999))
def test_whole_months_stay_whole_and_as_many(year, month, length, months):
    start = Period.of_month(year, month)
    moved = start.cover(start.shift(months=length)).shift(months=months)
    begin = start.shift(months=months)
    assert moved == begin.cover(begin.shift(months=length))
    assert moved.first.day == 1
    assert (moved.last + timedelta(days=1)).day == 1


@given(bounded, st.integers(-9999, 9999))
def test_days_move_both_ends_and_back_again(period, by):
    try:
        moved = period.shift(days=by)
    except ValueError:
        return
    assert (moved.first - period.first, moved.days) == (timedelta(days=by), period.days)
    assert moved.shift(days=-by) == period


@given(periods(), st.integers(-99999, 99999), st.integers(-999999, 9999999))
def test_a_move_keeps_the_ends_in_order_or_leaves_the_calendar(period, months, days):
    try:
        moved = period.shift(months=months, days=days)
    except ValueError as error:
        assert str(error)  # noqa: PT017  (both ways out are right)
        return
    assert (moved.first is None, moved.last is None) == (period.first is None, period.last is None)


@pytest.mark.parametrize("far", [{"days": 10**12}, {"days": 5_000_000}, {"months": 10**30}, {"months": -99_999}])
def test_a_move_out_of_the_calendar_is_refused(far):
    with pytest.raises(ValueError, match=r"can't move|out of range|year"):
        Period.parse("2025-03").shift(**far)


def test_the_last_day_of_the_calendar_can_be_moved_back():
    assert Period.parse("9999-12").shift(months=-1) == Period.parse("9999-11")
