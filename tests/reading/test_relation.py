"""Figures of a report that depend on one another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asof.catalogue import load
from asof.derived import Relation
from asof.reading.relation import derived
from asof.testing import make_claim, make_report


def follow(text, *told):
    """What follows from claims given as (words, value, unit, more fields)."""
    report = make_report(text)
    claims = [make_claim(report, words, value=value, unit=unit, **fields) for words, value, unit, fields in told]
    return [(one.relation, one.value.low, one.value.high, one.value.unit) for one in derived(text, claims, load())]


def test_half_of_the_land_once_held_is_an_area():
    text = "The rebels held 1,200 km2 at their height and 580 km2 in May, having lost half of the land they held."
    area, share = {"measure": "territory_held"}, {"measure": "territory_lost_share"}
    told = [("1,200 km2", 1200, "km2", area), ("580 km2", 580, "km2", area), ("half", 50, "%", share)]
    assert follow(text, *told) == [(Relation.SHARE, 600, 600, "km2")]


def test_what_is_left_is_not_taken_for_the_whole():
    text = "The rebels have lost half of the land they held and are left with 580 km2."
    area, share = {"measure": "territory_held"}, {"measure": "territory_lost_share"}
    assert follow(text, ("580 km2", 580, "km2", area), ("half", 50, "%", share)) == []


def test_a_share_of_what_is_counted_beside_it():
    text = "Two thirds of the 90 homes in the valley burned."
    assert follow(text, ("Two thirds", (66, 67), "%", {}), ("90 homes", 90, "count", {})) == [
        (Relation.SHARE, pytest.approx(59.4), pytest.approx(60.3), "count")
    ]


def test_a_share_of_what_was_counted_before():
    text = "The ferry had a crew of 18 sailors. A third of the sailors could not swim."
    assert follow(text, ("18 sailors", 18, "people", {}), ("A third", 33, "%", {})) == [
        (Relation.SHARE, pytest.approx(5.94), pytest.approx(5.94), "people")
    ]


def test_a_share_of_what_nobody_counted_stays_a_share():
    text = "The ferry had 18 sailors. A third of the passengers could not swim."
    assert follow(text, ("18 sailors", 18, "people", {}), ("A third", 33, "%", {})) == []


@pytest.mark.parametrize(
    "text",
    [
        "Officials counted 12 people, including three children.",
        "Officials counted 12 people, of whom three children.",
        "Officials saw three children of the 12 people.",
    ],
)
def test_a_part_leaves_the_others(text):
    told = [("12 people", 12, "people", {}), ("three children", 3, "people", {})]
    assert follow(text, *told) == [(Relation.PART, 9, 9, "people")]


def test_a_part_that_is_more_than_the_whole_is_none():
    text = "Officials counted 12 people, including 30 children."
    assert follow(text, ("12 people", 12, "people", {}), ("30 children", 30, "people", {})) == []


@pytest.mark.parametrize(
    "text", ["The toll fell from 165 to 140 on Friday.", "The toll fell to 140 from 165 on Friday."]
)
def test_a_number_that_changed_has_a_difference(text):
    told = [("165", 165, "people", {}), ("140", 140, "people", {})]
    assert follow(text, *told) == [(Relation.CHANGE, -25, -25, "people")]


def test_an_open_end_stays_open():
    text = "The toll rose from 100 to more than 140 on Friday."
    told = [("100", 100, "people", {}), ("more than 140", (140, None), "people", {"approximate": True})]
    assert follow(text, *told) == [(Relation.CHANGE, 40, None, "people")]


def test_figures_that_only_stand_side_by_side_do_not_depend_on_one_another():
    text = "Police arrested 12 people and released three children."
    assert follow(text, ("12 people", 12, "people", {}), ("three children", 3, "people", {})) == []


@given(
    st.tuples(st.integers(0, 10**6), st.integers(0, 10**6)).map(sorted),
    st.tuples(st.integers(0, 100), st.integers(0, 100)).map(sorted),
)
def test_a_share_lies_within_its_whole(whole, share):
    report = make_report("There are 90 homes. Half of the homes burned.")
    claims = [
        make_claim(report, "90 homes", value=tuple(whole), unit="count"),
        make_claim(report, "Half", value=tuple(share), unit="%"),
    ]
    (one,) = derived(report.text, claims, load())
    assert 0 <= one.value.low <= one.value.high <= whole[1]
