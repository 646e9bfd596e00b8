from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asof.catalogue import load
from asof.claim import Claim
from asof.evidence import Basis, Evidence
from asof.measure import Behaviour, Measure
from asof.reckoning import explained, gathered, series
from asof.report import Report
from asof.ruling import Identity
from asof.testing import make_claim, make_report

MEASURES = load()
MONDAY = make_report(
    "At least 9 people died when the ferry sank off Tornby. Twelve people were hurt. The ferry had 240 life jackets.",
    name="monday.txt",
    published="2024-05-06",
)
TUESDAY = make_report(
    "The toll of the ferry that sank off Tornby rose to 14 people, the coastguard said. The hull lies 60 metres deep.",
    name="tuesday.txt",
    published="2024-05-07",
)
FRIDAY = make_report(
    "Divers brought up more bodies, and 31 people are known to have died in the ferry off Tornby.",
    name="friday.txt",
    published="2024-05-10",
)
REPORTS = (MONDAY, TUESDAY, FRIDAY)


def died(report: Report, words: str, number: float, day: str, **fields: object) -> Claim:
    told = {"measure": "killed", "place": "Tornby", "basis": Basis.TOTAL} | fields
    return make_claim(report, words, value=number, as_of=day, **told)


TOLL = (
    died(MONDAY, "At least 9 people", 9, "2024-05-06"),
    died(TUESDAY, "14 people", 14, "2024-05-07"),
    died(FRIDAY, "31 people", 31, "2024-05-10"),
)
HURT = make_claim(MONDAY, "Twelve people", value=12, measure="injured", place="Tornby", as_of="2024-05-06")
JACKETS = make_claim(MONDAY, "240 life jackets", value=240, unit="count", measure="other:life jackets")
DEPTH = make_claim(TUESDAY, "60 metres", value=60, unit="m", measure="water_depth", as_of="2024-05-07")
ALL = (*TOLL, HURT, JACKETS, DEPTH)


def joined(claims, rulings=()):
    return series(claims, MEASURES, rulings, REPORTS)


def of(claim, made):
    return next(one for one in made if claim in one.claims)


def test_a_toll_that_grows_is_one_series() -> None:
    toll = of(TOLL[0], joined(ALL))
    assert toll.claims == TOLL
    assert (toll.measure, toll.place, toll.unit, toll.basis) == ("killed", "Tornby", "people", Basis.TOTAL)
    assert toll.title == "Deaths, Tornby"


def test_what_is_counted_otherwise_stands_elsewhere() -> None:
    made = joined(ALL)
    assert len({of(claim, made).id for claim in (TOLL[0], HURT, JACKETS, DEPTH)}) == 4


def test_what_most_reports_tell_comes_first() -> None:
    assert joined(ALL)[0].claims == TOLL


def test_no_figure_is_lost_and_none_stands_twice() -> None:
    assert sorted(claim.id for one in joined(ALL) for claim in one.claims) == sorted(claim.id for claim in ALL)


@given(st.randoms(use_true_random=False))
@settings(max_examples=20)
def test_the_order_of_claims_and_reports_makes_no_difference(chance: Random) -> None:
    claims, reports = chance.sample(ALL, len(ALL)), chance.sample(REPORTS, len(REPORTS))
    assert series(claims, MEASURES, (), reports) == joined(ALL)


def test_a_later_report_leaves_the_id_of_a_series() -> None:
    assert of(TOLL[0], joined(TOLL[:2])).id == of(TOLL[0], joined(TOLL)).id


@pytest.mark.parametrize(
    "claim",
    [
        replace(TOLL[0], measure=None),
        make_claim(MONDAY, "Twelve people were hurt", kind="event"),
        make_claim(MONDAY, "Twelve people were hurt"),
    ],
)
def test_other_claims_are_in_no_series(claim: Claim) -> None:
    assert joined([claim]) == ()


def test_undated_figures_come_last() -> None:
    undated = replace(TOLL[0], as_of=None)
    assert gathered([undated, *TOLL[1:]], MEASURES).claims == (*TOLL[1:], undated)


def test_series_that_a_person_calls_one_are_one() -> None:
    made = joined(ALL)
    one, other = of(TOLL[0], made).id, of(HURT, made).id
    together = joined(ALL, [Identity(one, other, same=True)])
    assert {*TOLL, HURT} <= {*of(HURT, together).claims}
    assert joined(ALL, [Identity(one, other, True), Identity(other, one, False)]) == made


def test_parts_that_a_person_calls_two_are_two() -> None:
    made = joined(ALL)
    merging = Identity(of(TOLL[0], made).id, of(HURT, made).id, same=True)
    one, *_, other = (part.id for part in of(HURT, joined(ALL, [merging])).parts)
    split = joined(ALL, [merging, Identity(one, other, same=False)])
    assert not any({one, other} <= {part.id for part in found.parts} for found in split)


def test_people_and_metres_are_never_one_whatever_a_person_says() -> None:
    made = joined(ALL)
    assert joined(ALL, [Identity(of(TOLL[0], made).id, of(DEPTH, made).id, same=True)]) == made


def test_a_series_decides_by_all_of_its_figures() -> None:
    misread = replace(TOLL[1], measure="troops", place=None)
    assert gathered([TOLL[0], misread, TOLL[2]], MEASURES).title == "Deaths, Tornby"


def test_shares_of_the_encoder_count_beside_what_was_read() -> None:
    sure = Evidence(model="test", measures={"injured": 1.0})
    told = [replace(claim, evidence=sure) for claim in TOLL]
    assert gathered([*told, HURT], MEASURES).measure == "injured"


def test_only_figures_of_one_basis_and_unit_are_comparable() -> None:
    planned = replace(TOLL[1], basis=Basis.TARGET)
    foretold = make_claim(FRIDAY, "31 people", value=40, kind="forecast", measure="killed")
    whole = gathered([TOLL[0], TOLL[2], planned, foretold, JACKETS], MEASURES)
    assert len(whole.claims) == 5
    assert whole.comparable().claims == (TOLL[0], TOLL[2])


def test_a_measure_of_the_user_has_a_title_as_ours_have() -> None:
    beds = Measure(id="beds", title="Free beds", description="", units=("count",), behaviour=Behaviour.LEVEL)
    claim = make_claim(MONDAY, "240 life jackets", value=240, unit="count", measure="beds", subject="Linz clinic")
    assert [one.title for one in series([claim], {"beds": beds}, (), REPORTS)] == ["Free beds, Linz clinic"]


def test_a_series_says_why_its_figures_are_one_and_which_is_nearest() -> None:
    made = joined(ALL)
    toll = of(TOLL[0], made)
    why = explained(toll, made, list(MEASURES), REPORTS)
    assert [tie.other for tie in why.ties] == list(TOLL[1:])
    assert all(tie.speaking_for for tie in why.ties)
    assert why.mean >= why.cut > why.nearest_mean
    assert why.nearest is not None
    assert why.nearest.unit in {"people", "count"}


def test_in_a_small_pile_a_toll_that_leaps_is_one_series() -> None:
    told = [
        make_report(f"The quake killed {dead} people.", name=f"{day}.txt", published=f"2024-05-0{day}")
        for day, dead in ((1, 12), (2, 14), (5, 95))
    ]
    claims = [
        make_claim(report, f"{dead} people", value=dead, measure="killed", place="Linz", as_of=report.published)
        for report, dead in zip(told, (12, 14, 95), strict=True)
    ]
    [toll] = series(claims, MEASURES, (), told)
    assert len(toll.claims) == 3
