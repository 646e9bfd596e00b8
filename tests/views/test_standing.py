"""Where a series stands: what comes first on the first page."""

import pytest

from asof.catalogue import load
from asof.reckoning import gathered
from asof.testing import make_claim, make_report
from asof.value import Value
from asof.views.standing import course, differing, said, standing

MEASURES = load()
SAME = {"measure": "killed", "subject": "miners", "place": "Linz"}


def story(shelf, *told):
    """A story of one series: for each figure its publisher, its day in May 2024, its number."""
    reports = [
        make_report(f"They say {value:,} and more.", name=f"{n}.txt", publisher=who, published=f"2024-05-{day:02}")
        for n, (who, day, value) in enumerate(told)
    ]
    claims = [
        make_claim(report, f"{value:,}", value=value, as_of=f"2024-05-{day:02}", **SAME)
        for report, (_, day, value) in zip(reports, told, strict=True)
    ]
    series = gathered(claims, MEASURES)
    return series, shelf(reports, claims, [series])


def test_the_latest_figure_is_that_of_the_last_day(shelf):
    series, told = story(shelf, ("Post", 1, 29), ("Mail", 9, 85), ("Post", 4, 42))
    where = standing(series, told)
    assert where.latest.value.low == 85
    assert course(where) == "29 on 1 May 2024, 42 on 4 May 2024, 85 on 9 May 2024"


def test_of_one_day_the_number_that_most_reports_give_comes_first(shelf):
    series, told = story(shelf, ("Post", 9, 85), ("Mail", 9, 85), ("News", 9, 91))
    where = standing(series, told)
    assert where.latest.value.low == 85
    assert differing(where, told) == "News: 91"


def test_an_old_number_differs_from_nothing(shelf):
    series, told = story(shelf, ("Post", 1, 29), ("Mail", 9, 85))
    assert differing(standing(series, told), told) == ""


def test_what_never_moved_has_no_course(shelf):
    series, told = story(shelf, ("Post", 1, 29), ("Mail", 9, 29))
    assert course(standing(series, told)) == ""


def test_a_long_course_keeps_both_ends_and_the_greatest_steps(shelf):
    series, told = story(shelf, *(("Post", day, value) for day, value in enumerate((1, 2, 40, 41, 42, 80, 81), 1)))
    assert [one.value.low for one in standing(series, told).course] == [1, 2, 40, 81]


@pytest.mark.parametrize(
    "words, unit, value, written, expected",
    [
        ("38,200 acres", "km2", 154.6, "acres", "38,200 acres (155 km²)"),
        ("38,200", "km2", 154.6, "acres", "155 km²"),
        ("12 km2", "km2", 12.0, "km2", "12 km²"),
    ],
)
def test_a_number_is_told_as_its_report_has_it(shelf, words, unit, value, written, expected):
    report = make_report(f"It burned {words} of forest.", name="a.txt")
    claim = make_claim(report, words, value=Value(value, value, unit, written_unit=written), measure="area_burned")
    assert said(claim, shelf([report], [claim], [])) == expected
