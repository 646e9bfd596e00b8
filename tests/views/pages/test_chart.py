"""Ranges over time as a picture."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asof.period import Period
from asof.reckoning import Estimate, Estimated, Interval
from asof.testing import make_claim, make_report
from asof.views.pages.chart import make_chart, make_spark

REPORT = make_report("There were 5 of them.")


def figure(value, as_of, **fields):
    return make_claim(REPORT, "5", value=value, as_of=as_of, **fields)


def test_a_later_and_larger_figure_is_to_the_right_and_above():
    first, second = make_chart([figure(100.0, "2025-01-01"), figure(300.0, "2025-03-01")]).marks
    assert first.right < second.left
    assert first.top > second.top


def test_a_range_of_numbers_and_of_days_has_a_width_in_both():
    mark = make_chart([figure((100.0, 200.0), "2025-01"), figure(50.0, "2025-03")]).marks[0]
    assert mark.left < mark.right
    assert mark.top < mark.bottom


@pytest.mark.parametrize("value, sign", [((40.0, None), "↑"), ((None, 500.0), "↓"), (40.0, "")])
def test_a_bound_points_where_the_value_may_be(value, sign):
    assert make_chart([figure(value, "2025-01"), figure(50.0, "2025-03")]).marks[0].open == sign


def test_figures_without_a_date_are_counted_and_not_drawn():
    chart = make_chart([figure(1.0, "2025-01"), figure(2.0, "2025-02"), figure(3.0, None)])
    assert (len(chart.marks), chart.undated) == (2, 1)


def test_of_a_long_series_some_are_drawn_the_last_among_them():
    figures = [figure(float(number), f"{1500 + number}") for number in range(1, 402)]
    chart, spark = make_chart(figures), make_spark(figures, within=Period.parse("1500/2000"))
    assert len(chart.marks) + chart.left_off == 401
    assert 130 < len(chart.marks) <= 200
    assert 20 < len(spark.marks) <= 32
    assert chart.marks[-1].claim == spark.marks[-1].claim == figures[-1]


def test_a_figure_without_a_date_stands_at_that_of_its_report():
    published = {REPORT.name: Period.parse("2025-02-01")}
    chart = make_chart([figure(1.0, "2025-01"), figure(2.0, None)], published=published)
    assert [mark.told for mark in chart.marks] == [True, False]
    assert chart.undated == 0


def day(when, value, half):
    intervals = (Interval(value - half, value + half, 0.5), Interval(value - 2 * half, value + 2 * half, 0.9))
    return Estimated(date.fromisoformat(when), value, intervals)


ESTIMATE = Estimate(
    series="s",
    unit="count",
    days=(day("2025-01-01", 100.0, 10.0), day("2025-02-01", 200.0, 10.0)),
    weighed=(),
    ahead=(day("2025-03-01", 200.0, 40.0),),
)


def test_an_estimate_is_a_band_and_what_is_ahead_of_it_another():
    chart = make_chart([figure(100.0, "2025-01-01"), figure(200.0, "2025-02-01")], estimate=ESTIMATE)
    last = chart.band.median.rpartition("M")[2].split()[-2:]
    assert chart.ahead.median.removeprefix("M").split()[:2] == last
    assert chart.band.wide.endswith("Z")


def test_what_nobody_dates_is_as_wide_as_the_estimate():
    chart = make_chart([figure(100.0, "2025-01-01"), figure(200.0, None)], estimate=ESTIMATE)
    undated = next(mark for mark in chart.marks if not mark.told)
    assert (undated.left, undated.right) == (chart.marks[0].left, pytest.approx(undated.right))
    assert undated.width > 40


def test_numbers_along_the_edge_are_round_in_both_units():
    chart = make_chart([figure(0.0, "2025-01", unit="km2"), figure(1000.0, "2025-02", unit="km2")])
    assert [tick.label for tick in chart.other] == ["0", "200", "400 sq mi"]


def test_one_dated_figure_is_no_picture():
    assert make_chart([figure(1.0, "2025-01"), figure(2.0, None)]) is None


def test_far_apart_numbers_get_a_logarithmic_scale():
    chart = make_chart([figure(3.0, "2025-01"), figure(40000.0, "2025-02")])
    assert chart.logarithmic
    assert [tick.label for tick in chart.values] == ["10", "100", "1,000", "10,000"]


def test_the_highest_number_on_the_edge_has_the_unit():
    chart = make_chart([figure(0.0, "2025-01", unit="km2"), figure(1000.0, "2025-02", unit="km2")])
    assert [tick.label for tick in chart.values] == ["0", "500", "1,000 km²"]


def test_what_goes_back_to_one_act_of_saying_is_tied_to_where_it_appeared_first():
    claims = [figure(5.0, "2025-01"), replace(figure(5.0, "2025-02"), id="b"), replace(figure(7.0, "2025-03"), id="c")]
    chart = make_chart(claims, joined=[[claims[0].id, "b", "elsewhere"], ["c"]])
    assert [(tie.start.claim.id, tie.end.claim.id) for tie in chart.ties] == [(claims[0].id, "b")]


def test_sparklines_of_a_story_share_the_time_that_it_covers():
    within = Period.parse("2025-01/2025-12")
    early, late = (make_spark([figure(5.0, when)], within=within).marks[0] for when in ("2025-02-01", "2025-11-01"))
    assert early.x < 30 < 70 < late.x


def test_what_lies_before_the_time_of_a_sparkline_is_on_its_edge():
    assert make_spark([figure(5.0, "1943")], within=Period.parse("2025-01")).marks[0].x == 0


def test_figures_without_a_date_make_no_sparkline():
    assert make_spark([figure(5.0, None)], within=Period.parse("2025-01")) is None


NUMBERS = st.floats(allow_nan=False, allow_infinity=False)
DATES = st.dates().map(str)


@given(st.lists(st.tuples(NUMBERS, DATES), min_size=2, max_size=5))
def test_whatever_is_drawn_is_inside_the_picture(told):
    chart = make_chart([figure(value, as_of) for value, as_of in told])
    for mark in chart.marks if chart else ():
        assert 0 <= mark.left <= mark.right <= 100
        assert 0 <= mark.top <= mark.bottom <= chart.base
