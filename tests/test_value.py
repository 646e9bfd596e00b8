"""Values: ranges in a unit."""

import pytest

from asof.value import Value


@pytest.mark.parametrize(
    "low, high, point",
    [(1376, 1376, 1376), (200, 300, None), (40, None, None), (None, 500, None), (0, 0, 0), (-5, -5, -5)],
)
def test_a_point_is_the_one_number_that_was_said(low, high, point):
    assert Value(low, high, "km2").point == point


@pytest.mark.parametrize(
    "low, high, why",
    [
        (None, None, "at least one end"),
        (300, 200, "runs upward, not from 300 to 200"),
        (float("inf"), None, "finite"),
        (None, float("-inf"), "finite"),
        (float("nan"), float("nan"), "finite"),
    ],
)
def test_a_range_without_ends_or_order_is_no_value(low, high, why):
    with pytest.raises(ValueError, match=why):
        Value(low, high, "km2")


def test_the_unit_as_written_is_kept_beside_the_canonical_one():
    value = Value(77.7, 77.7, "km2", approximate=True, written_unit="square miles")
    assert (value.unit, value.written_unit, value.approximate) == ("km2", "square miles", True)


def test_values_are_equal_when_all_of_them_is():
    assert Value(1, 1, "km2") == Value(1.0, 1.0, "km2")
    assert Value(1, 1, "km2") != Value(1, 1, "km2", approximate=True)
