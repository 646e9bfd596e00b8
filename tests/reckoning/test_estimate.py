from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import numpy as np
import pytest
from benchmarks._planted import planted
from benchmarks.planted import scores
from hypothesis import given, settings
from hypothesis import strategies as st

from asof.claim import Claim
from asof.evidence import Basis
from asof.measure import Behaviour, Measure
from asof.period import Period
from asof.reckoning import Estimate, Estimated, Origin, estimate, estimates, gathered, origins
from asof.report import Report
from asof.source import PUBLISHER, Source
from asof.testing import make_claim, make_report, make_series

TOTAL = Measure(id="killed", title="Deaths", description="", units=("people",), behaviour=Behaviour.CUMULATIVE)
LEVEL = Measure(id="area", title="Area", description="", units=("km2",), behaviour=Behaviour.LEVEL)
Told = tuple[Report, Claim]
WORDINGS = ("They put it at {}.", "As much as {}, no less.", "{} is what is heard.", "Of {} they all spoke.")


def told(
    number: int,
    value: object,
    day: int = 1,
    *,
    source: Source | str = PUBLISHER,
    measure: Measure = LEVEL,
    **fields: object,
) -> Told:
    published = str(date(2024, 5, 1) + timedelta(day - 1))
    sentence = f"Nr {number}: " + WORDINGS[number % len(WORDINGS)].format("so much")
    report = make_report(sentence, name=f"{number:02}.txt", published=published)
    given_ = {"as_of": published, "unit": measure.unit, "measure": measure.id, "subject": "all", "place": "Linz"}
    return report, make_claim(report, "so much", value=value, source=source, **(given_ | fields))


def found(*pairs: Told, measure: Measure = LEVEL, until: date | None = None) -> Estimate:
    reports, claims = [report for report, _ in pairs], [claim for _, claim in pairs]
    (one,) = make_series(claims, {})
    made = estimate(one, origins(claims, reports, [one]), reports, measure=measure, until=until)
    assert made is not None
    return made


def ninety(day: Estimated) -> tuple[float, float]:
    (interval,) = [one for one in day.intervals if one.level == 0.9]
    return interval.low, interval.high


def on(made: Estimate, day: int) -> Estimated:
    there = made.on(date(2024, 5, day))
    assert there is not None
    return there


def test_those_who_agree_are_believed() -> None:
    made = found(told(1, 800, source="Roth"), told(2, 810, source="Board"), told(3, 795, source="Police"))
    low, high = ninety(on(made, 1))
    assert on(made, 1).value == pytest.approx(800, rel=0.02)
    assert 700 < low < 800 < high < 900


def test_between_two_dates_the_value_lies_between() -> None:
    made = found(told(1, 800, 1, source="Roth"), told(2, 1600, 21, source="Roth"))
    assert 800 < on(made, 11).value < 1600
    width = [np.log(high / low) for low, high in (ninety(on(made, day)) for day in (1, 11, 21))]
    assert width[1] > max(width[0], width[2])


def test_a_bound_is_no_value() -> None:
    made = found(told(1, (1000, None), approximate=True, source="Roth"))
    assert on(made, 1).value > 1000
    assert ninety(on(made, 1))[1] > 2000


def test_a_point_beside_a_bound_settles_it() -> None:
    made = found(told(1, (1000, None), source="Roth"), told(2, 1376, source="Board"))
    assert on(made, 1).value == pytest.approx(1376, rel=0.05)


def test_one_who_stands_alone_is_disbelieved() -> None:
    many = [told(number, 800 + number, source=f"Body {number}") for number in range(1, 6)]
    made = found(*many, told(9, 4000, source="Roth"))
    assert [weighed.claim.report for weighed in made.weighed if weighed.disbelieved] == ["09.txt"]
    assert on(made, 1).value == pytest.approx(803, rel=0.03)


def test_an_old_number_is_seen_to_be_old() -> None:
    day = [told(n, value, n, source=f"Body {n}") for n, value in ((1, 800), (2, 801), (8, 1600), (9, 1590), (10, 1610))]
    made = found(*day, told(11, 800, 10, source="Roth"))
    (old,) = [weighed for weighed in made.weighed if weighed.claim.report == "11.txt"]
    assert old.stale > 0.5
    assert on(made, 10).value == pytest.approx(1600, rel=0.05)


def test_a_claim_pulls_towards_itself() -> None:
    made = found(told(1, 800, source="Roth"), told(2, 850, source="Board"))
    pulls = {weighed.claim.report: weighed.pull for weighed in made.weighed}
    assert pulls["01.txt"] < 0 < pulls["02.txt"]


def test_what_is_foretold_widens_with_the_days() -> None:
    made = found(told(1, 800, 1, source="Roth"), told(2, 820, 5, source="Roth"), until=date(2024, 5, 25))
    widths = [np.log(high / low) for low, high in (ninety(on(made, day)) for day in (5, 10, 15, 25))]
    assert widths == sorted(widths)


def test_after_the_last_figure_the_estimate_stands_and_widens() -> None:
    pairs = [told(n, 100 * n, n, source=f"Body {n}", measure=TOTAL) for n in (1, 2, 3, 4)]
    made = found(*pairs, measure=TOTAL, until=date(2024, 6, 10))
    later = [day for day in made.days if day.day > date(2024, 5, 4)]
    assert {day.value for day in later} == {on(made, 4).value}
    ends = [ninety(day)[1] for day in later]
    assert ends == sorted(ends)
    assert ends[-1] > 1.2 * ends[0]


def test_a_total_since_a_day_is_of_the_last_day_it_names() -> None:
    def since(number: int, value: int, day: int) -> Told:
        as_of = f"2024-05-01/2024-05-{day:02}"
        return told(number, value, day, source=f"Body {number}", measure=TOTAL, as_of=as_of)

    made = found(since(1, 100, 3), since(2, 400, 12), since(3, 1600, 21), measure=TOTAL)
    assert [on(made, day).value for day in (3, 12, 21)] == pytest.approx([100, 400, 1600], rel=0.05)


def test_a_long_time_of_an_undated_report_says_only_that_nobody_knows_when() -> None:
    vague = "2024-05-01/2024-05-31"
    known = [told(n, value, n, source=f"Body {n}") for n, value in ((1, 1300), (2, 1290), (30, 800), (31, 805))]
    report, claim = told(15, 1300, 31, source="Roth", as_of=vague)
    made = found(*known, (replace(report, published=Period.parse(vague)), claim))
    assert on(made, 31).value == pytest.approx(803, rel=0.03)


def test_a_value_may_leap_from_report_to_report() -> None:
    numbers = {1: 61, 2: 16, 5: 12, 9: 7, 16: 2}
    made = found(*(told(day, value, day, source=f"Body {day}", unit="people") for day, value in numbers.items()))
    assert not [weighed for weighed in made.weighed if weighed.disbelieved]
    assert on(made, 16).value == pytest.approx(2, abs=1)


def test_all_of_it_is_all_of_it() -> None:
    share = Measure(id="share", title="", description="", units=("%",), behaviour=Behaviour.SHARE)
    numbers = {1: 20, 4: 45, 9: 80, 14: 100}
    made = found(*(told(day, value, day, measure=share) for day, value in numbers.items()), measure=share)
    assert on(made, 14).value == pytest.approx(100, abs=0.5)


def test_people_are_whole_people() -> None:
    pairs = [told(n, value, 3 * n, source=f"Body {n}", unit="people") for n, value in ((1, 803), (2, 1217), (3, 999))]
    ends = [number for day in found(*pairs).days for number in (day.value, *ninety(day))]
    assert all(number.is_integer() for number in ends)


def test_a_number_that_is_held_on_to_outweighs_others_that_are_told_once() -> None:
    held = [told(n, 412, day, measure=TOTAL, source="Roth") for n, day in ((1, 2), (2, 12), (3, 22))]
    once = [told(4, 61, 12, measure=TOTAL, source="Board"), told(5, 175, 22, measure=TOTAL, source="Police")]
    reports = [report for report, _ in (*held, *once)]
    one = gathered([claim for _, claim in (*held, *once)], {})
    same = tuple(claim for _, claim in held)
    act = Origin(id="act", title="Roth", source="Roth", first=same[0], claims=same)
    made = estimate(one, [act], reports, measure=TOTAL)
    assert made is not None
    assert on(made, 22).value == pytest.approx(412, rel=0.03)


def test_two_who_count_by_unlike_rules_are_not_averaged_but_both_within_the_interval() -> None:
    often = [told(day, 100, day, source="Front") for day in range(1, 10)]
    made = found(*often, *(told(90 + day, 900, day, source="Ministry") for day in (2, 5, 8)))
    low, high = ninety(on(made, 8))
    assert low <= 100 < 800 < high
    assert on(made, 8).value == pytest.approx(100, rel=0.1)


def test_what_may_be_misread_tells_less() -> None:
    def wrong(confidence: float) -> float:
        sure = [told(1, 800, 1, source="Roth"), told(2, 810, 2, source="Board")]
        made = found(*sure, told(3, 900, 3, source="Police", confidence=confidence))
        return next(weighed.wrong for weighed in made.weighed if weighed.claim.report == "03.txt")

    assert wrong(0.5) > wrong(0.9) > wrong(1.0)


def test_a_corrected_number_is_known_before_and_superseded_from_then_on() -> None:
    first = [told(1, 31, 1, source="Board", unit="people"), told(2, 64, 3, source="Board", unit="people")]
    correction = [
        told(3, 64, 6, source="Board", unit="people", as_of="2024-05-03", modality="denied"),
        told(4, 46, 6, source="Board", unit="people", as_of="2024-05-03"),
        told(5, 46, 6, source="Police", unit="people", as_of="2024-05-03"),
    ]
    assert on(found(*first), 3).value == pytest.approx(64, rel=0.1)
    assert on(found(*first, *correction), 3).value == pytest.approx(46, rel=0.1)


def test_a_share_stays_within_the_whole() -> None:
    share = Measure(id="share", title="", description="", units=("%",), behaviour=Behaviour.SHARE)
    made = found(told(1, 97, 1, measure=share), told(2, 99, 3, measure=share), measure=share, until=date(2024, 6, 30))
    assert all(0 <= low <= high <= 100 for low, high in map(ninety, made.days))


def test_few_are_counted_one_by_one() -> None:
    made = found(*(told(n, 3, source=f"Body {n}", unit="people", measure=TOTAL) for n in (1, 2)), measure=TOTAL)
    day = on(made, 1)
    assert (day.value, ninety(day)) == (3, (3, 3))


def test_a_claim_without_a_date_is_of_the_day_of_its_report() -> None:
    made = found(told(1, 800, 4, as_of=None))
    assert [day.day for day in made.days] == [date(2024, 5, 4)]


def test_what_nobody_dates_has_no_estimate() -> None:
    report = make_report("They put it at so much.")
    claim = make_claim(report, "so much", value=8, measure="area", unit="km2")
    (one,) = make_series([claim], {})
    assert estimate(one, (), [report]) is None


def test_a_lost_share_bounds_what_is_held() -> None:
    text = "They hold 1,000 at most, then 990, then some. Over half is lost."
    report = make_report(text, name="1.txt", published="2024-05-20")
    held = {"measure": "territory_held", "unit": "km2", "subject": "Norway", "place": "Linz"}
    peak = make_claim(report, "1,000", value=1000, as_of="2024-05-01", **held)
    next_day = make_claim(report, "990", value=990, as_of="2024-05-02", **held)
    some = make_claim(report, "some", value=(100, None), as_of="2024-05-20", **held)
    lost = make_claim(
        report,
        "Over half",
        value=(50, None),
        as_of="2024-05-20",
        **(held | {"measure": "territory_lost_share", "unit": "%"}),
    )
    made = make_series([peak, next_day, some, lost], {})
    both = estimates(made, (), [report], {})
    alone = estimates([one for one in made if one.measure == "territory_held"], (), [report], {})
    (one,) = alone
    assert ninety(both[one].days[-1])[1] < ninety(alone[one].days[-1])[1]
    assert both[one].days[-1].value <= 500


def test_a_part_bounds_the_total_from_below_and_pulls_it_nowhere() -> None:
    def last(*also: Told) -> Estimated:
        pairs = [told(n, 80, n, source=f"Body {n}", basis=Basis.TOTAL) for n in (1, 2)]
        pairs += [*also, told(4, (70, None), 9, source="Board", basis=Basis.TOTAL)]
        one = gathered([claim for _, claim in pairs], {})
        (made,) = estimates([one], (), [report for report, _ in pairs], {}).values()
        return made.days[-1]

    parts = [told(n, 120, 9, source=f"Body {n}", basis=Basis.PART) for n in (5, 6)]
    assert last(*parts).value > 115 > last().value
    few = [told(n, 40, 9, source=f"Body {n}", basis=Basis.PART) for n in (5, 6)]
    assert last(*few).value == pytest.approx(last().value, rel=0.05)


def test_a_magnitude_does_not_move_so_it_is_not_estimated() -> None:
    pairs = [told(n, value, n, unit="1", source=f"Body {n}") for n, value in enumerate((7.1, 7.3, 7.2), start=1)]
    one, reports = gathered([claim for _, claim in pairs], {}), [report for report, _ in pairs]
    measured = {one.measure: replace(LEVEL, behaviour=Behaviour.FIXED)}
    assert not estimates([one], (), reports, measured)
    assert estimates([one], (), reports, {one.measure: LEVEL})


def test_there_is_something_to_estimate_in_three_dated_totals_out_of_two_origins() -> None:
    def estimated(*days: int, basis: str = "total") -> bool:
        report = make_report(" ".join(f"By {day} May {day}00 had died." for day in days), name="1.txt")
        counted = {"measure": "killed", "place": "Linz", "basis": Basis(basis)}
        claims = [make_claim(report, f"{day}00", value=day * 100, as_of=f"2024-05-0{day}", **counted) for day in days]
        return bool(estimates([gathered(claims, {})], (), [report], {}))

    assert estimated(1, 2, 3)
    assert not estimated(1, 2)
    assert not estimated(1, 2, 3, basis="period")


def test_one_act_of_saying_is_not_estimated_however_many_repeat_it() -> None:
    told_by = [told(day, 800 + day, day) for day in (1, 2, 3)]
    made = gathered([claim for _, claim in told_by], {})
    reports = [report for report, _ in told_by]
    one_act = Origin(id="act", title="The board", source=None, first=made.claims[0], claims=made.claims)
    assert not estimates([made], [one_act], reports, {})
    assert estimates([made], (), reports, {})


STORY = [
    told(1, 800, 1, source="Roth"),
    told(2, 820, 2, source="Board"),
    told(3, (900, None), 5, source="Police"),
    told(4, (850, 1100), 6, source="Roth"),
    told(5, 2500, 6, source="Mayor", modality="hedged"),
    told(6, 1000, 9, source="Board", approximate=True),
]


@settings(max_examples=15, deadline=None)
@given(st.permutations(STORY))
def test_the_order_of_reports_makes_no_difference(pairs: list[Told]) -> None:
    assert found(*pairs) == found(*STORY)


@settings(max_examples=10, deadline=None)
@given(st.sampled_from(STORY), st.integers(0, 4))
def test_a_copy_changes_no_estimate(original: Told, later: int) -> None:
    report, claim = original
    assert report.published
    copy = make_report(report.raw, name="99.txt", published=report.published.shift(days=later))
    again = make_claim(
        copy,
        "so much",
        value=claim.value,
        as_of=claim.as_of,
        source=claim.source,
        modality=claim.modality,
        measure=claim.measure,
        subject=claim.subject,
        place=claim.place,
    )
    assert found(*STORY, (copy, again)).days == found(*STORY).days


NUMBERS = st.lists(st.tuples(st.integers(0, 500), st.integers(1, 12)), min_size=1, max_size=6)


@settings(max_examples=20, deadline=None)
@given(NUMBERS)
def test_totals_dont_fall_and_intervals_lie_in_each_other(numbers: list[tuple[int, int]]) -> None:
    pairs = [told(n, value, day, measure=TOTAL, source=f"Body {n}") for n, (value, day) in enumerate(numbers)]
    made = found(*pairs, measure=TOTAL)
    values = [day.value for day in made.days]
    assert all(later >= earlier - 1e-6 * abs(earlier) for earlier, later in pairwise(values))
    for day in made.days:
        half, most = day.intervals
        assert 0 <= most.low <= half.low <= day.value <= half.high <= most.high


def test_intervals_hold_the_truth_as_often_as_they_say() -> None:
    rows = [scores(planted(9_000_000 + number)) for number in range(24)]
    held = {name: float(np.mean([row["estimate"][name] for row in rows])) for name in ("coverage50", "coverage90")}
    assert 0.38 <= held["coverage50"] <= 0.62
    assert 0.82 <= held["coverage90"] <= 0.98
    for name in ("mae", "interval_score"):
        means = {method: np.mean([row[method][name] for row in rows]) for method in rows[0]}
        assert min(means, key=lambda method: means[method]) == "estimate"
