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
