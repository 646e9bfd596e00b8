"""Where a series stands: what comes first on the first page."""

from dataclasses import replace

import pytest

from asof.catalogue import load
from asof.evidence import Basis
from asof.reckoning import gathered
from asof.testing import make_claim, make_report
from asof.value import Value
from asof.views.standing import caption, change, course, differing, said, standing
from asof.views.units import told_in

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
    assert differing(where, told) == "News: 91 (+6)"


def test_an_old_number_differs_from_nothing(shelf):
    series, told = story(shelf, ("Post", 1, 29), ("Mail", 9, 85))
    assert differing(standing(series, told), told) == ""


def test_what_never_moved_has_no_course(shelf):
    series, told = story(shelf, ("Post", 1, 29), ("Mail", 9, 29))
    assert course(standing(series, told)) == ""


def test_a_long_course_keeps_both_ends_and_the_greatest_steps(shelf):
    series, told = story(shelf, *(("Post", day, value) for day, value in enumerate((1, 2, 40, 41, 42, 80, 81), 1)))
    assert [one.value.low for one in standing(series, told).course] == [1, 2, 40, 81]


def test_a_source_differs_from_others_and_not_from_itself(shelf):
    series, told = story(shelf, ("Post", 9, 91), ("Mail", 9, 85), ("Post", 9, 85), ("Herald", 9, 85))
    assert standing(series, told).latest.value.low == 85
    assert differing(standing(series, told), told) == ""


def test_a_bound_that_the_number_before_keeps_is_no_news(shelf):
    told_of = [("110", 110, "2024-05-01"), ("more than 75", (75, None), "2024-05-09")]
    reports = [make_report(f"They say {said} dead.", name=f"{day}.txt", publisher="Post") for said, _, day in told_of]
    claims = [
        make_claim(report, said, value=value, as_of=day, **SAME)
        for report, (said, value, day) in zip(reports, told_of, strict=True)
    ]
    series = gathered(claims, MEASURES)
    assert standing(series, shelf(reports, claims, [series])).latest.value.low == 110


def test_a_part_is_not_where_the_whole_stands(shelf):
    series, told = story(shelf, ("Post", 1, 29), ("Mail", 9, 4))
    claims = (replace(series.claims[0], basis=Basis.TOTAL), replace(series.claims[1], basis=Basis.PART))
    assert standing(replace(series, claims=claims, basis=Basis.TOTAL), told).latest.value.low == 29


def test_a_caption_tells_of_the_way_and_who_differs(shelf):
    series, told = story(shelf, ("Post", 1, 29), ("Post", 9, 85), ("Mail", 9, 85), ("News", 9, 91))
    said = caption(series, standing(series, told), told)
    assert said.endswith(
        ": from 29 on 1 May 2024 to 85 on 9 May 2024 (Post), by 4 reports; other figures for that time: News: 91 (+6)."
    )


def acres(shelf, *told):
    """Figures of a burned area: for each its words, km² and the unit that was written."""
    reports = [make_report(f"It burned {words} of heath.", name=f"{n}.txt") for n, (words, _, _) in enumerate(told)]
    claims = [
        make_claim(report, words, value=Value(low, high, "km2", written_unit=written), measure="area_burned")
        for report, (words, (low, high), written) in zip(reports, told, strict=True)
    ]
    return claims, shelf(reports, claims, [])


ACRES = (154.5899153, 154.5899153)  # 38,200 acres


@pytest.mark.parametrize(
    "words, value, written, expected",
    [
        ("38,200 acres", ACRES, "acres", "38,200 acres (155 km²)"),
        ("38,200", ACRES, "acres", "38,200 acres (155 km²)"),
        ("12 km2", (12.0, 12.0), "km2", "12 km²"),
        ("nearly 38,200 acres", (None, ACRES[1]), "acres", "nearly 38,200 acres (< 155 km²)"),
    ],
)
def test_a_number_is_told_as_its_report_has_it(shelf, words, value, written, expected):
    claims, told = acres(shelf, (words, value, written))
    assert said(claims[0], told, told_in(claims)) == expected


def test_a_story_has_the_unit_of_most_of_its_reports(shelf):
    in_acres, in_km = ("38,200 acres", ACRES, "acres"), ("155 sq km", (155.0, 155.0), "sq km")
    assert told_in(acres(shelf, in_acres, in_acres, in_km)[0]).name == "acres"
    assert told_in(acres(shelf, in_acres, in_km)[0]) is None
    assert told_in(acres(shelf, in_km, in_km, in_acres)[0]) is None


def test_a_change_is_told_by_how_much(shelf):
    series, _ = story(shelf, ("Post", 1, 29), ("Mail", 9, 85))
    before, now = series.claims
    assert change(before, now, None) == "+56 (was 29)"
    assert change(now, now, None) == "none"
    (before, now), _ = acres(shelf, ("38,200 acres", ACRES, "acres"), ("40,000 acres", (161.8742569,) * 2, "acres"))
    assert change(before, now, told_in([now])) == "+1,800 acres (was 38,200 acres)"
