"""Ranges over time as a picture."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asof.testing import make_claim, make_report
from asof.views.site.chart import make_chart

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


def test_one_dated_figure_is_no_picture():
    assert make_chart([figure(1.0, "2025-01"), figure(2.0, None)]) is None


def test_far_apart_numbers_get_a_logarithmic_scale():
    chart = make_chart([figure(3.0, "2025-01"), figure(40000.0, "2025-02")])
    assert chart.logarithmic
    assert [tick.label for tick in chart.values] == ["10", "100", "1,000", "10,000"]


def test_the_highest_number_on_the_edge_has_the_unit():
    chart = make_chart([figure(0.0, "2025-01", unit="km2"), figure(1000.0, "2025-02", unit="km2")])
    assert [tick.label for tick in chart.values] == ["0", "500", "1,000 km²"]


NUMBERS = st.floats(allow_nan=False, allow_infinity=False)
DATES = st.dates().map(str)


@given(st.lists(st.tuples(NUMBERS, DATES), min_size=2, max_size=5))
def test_whatever_is_drawn_is_inside_the_picture(told):
    chart = make_chart([figure(value, as_of) for value, as_of in told])
    for mark in chart.marks if chart else ():
        assert 0 <= mark.left <= mark.right <= 100
        assert 0 <= mark.top <= mark.bottom <= chart.base
