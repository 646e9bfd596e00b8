"""What is learned of contradictions: figures that were read are judged by evidence, others by rule."""

from dataclasses import replace

import numpy as np
import pytest

from asof.catalogue import load
from asof.claim import Claim
from asof.evidence import PARTS, Basis, Evidence
from asof.reckoning import Series, conflicts, gathered
from asof.reckoning.conflicts.candidates import candidates
from asof.reckoning.conflicts.evidence import Told, evidence
from asof.reckoning.conflicts.judge import Judge
from asof.report import Report
from asof.source import Source, SourceKind
from asof.testing import make_claim, make_report

MEASURES = load()
VECTOR = bytes(np.random.default_rng(5).integers(-90, 90, sum(PARTS.values()), dtype=np.int8))
SAME = {"measure": "killed", "subject": "miners", "place": "Linz", "as_of": "2024-05-01"}


def read(report: Report, words: str, value: float, basis: Basis = Basis.TOTAL, **fields: object) -> Claim:
    """A figure with the evidence of an encoder that sees the same thing counted in all of them."""
    shares = {basis: 0.9, Basis.PERIOD if basis is not Basis.PERIOD else Basis.TOTAL: 0.1}
    told = Evidence(model="test", measures={"killed": 0.9}, bases=shares, vector=VECTOR)
    return replace(make_claim(report, words, value=value, **(SAME | fields)), basis=basis, evidence=told)


def one_series(*claims: Claim) -> list[Series]:
    """All of them in one series."""
    return [gathered(claims, MEASURES)]


def organisation(name: str) -> Source:
    return Source(SourceKind.ORGANISATION, name)


DISPUTE = make_report(
    "The pit's owners put the dead at 12. The miners' union disputed that and insisted that 19 had died.",
    name="courier.txt",
    published="2024-05-02",
)
OWNERS = read(DISPUTE, "12", 12, source=organisation("owners"))
UNION = read(DISPUTE, "19", 19, source=organisation("miners' union"))


def test_two_voices_that_dispute_a_number_are_at_odds() -> None:
    (conflict,) = conflicts(one_series(OWNERS, UNION), reports=[DISPUTE], measures=MEASURES)
    assert [[claim.value.low for claim in side.claims if claim.value] for side in conflict.sides] == [[12], [19]]


def test_a_toll_that_grows_is_at_odds_with_nothing() -> None:
    first = make_report("By evening 11 miners had died.", name="a.txt", published="2024-05-11")
    then = make_report("By evening 17 miners had died.", name="b.txt", published="2024-05-17")
    claims = [read(first, "11", 11, as_of="2024-05-11"), read(then, "17", 17, as_of="2024-05-17")]
    assert conflicts(one_series(*claims), reports=[first, then], measures=MEASURES) == ()


def test_a_part_is_at_odds_with_no_whole() -> None:
    report = make_report(
        "Fires killed 19 miners. Of these, 12 were under twenty.", name="a.txt", published="2024-05-02"
    )
    claims = [read(report, "19", 19), read(report, "12", 12, Basis.PART)]
    assert conflicts(one_series(*claims), reports=[report], measures=MEASURES) == ()


def test_evidence_is_the_same_in_either_order() -> None:
    told = Told.gather(one_series(OWNERS, UNION), [DISPUTE], MEASURES)
    assert np.array_equal(evidence(told, [(OWNERS, UNION)]), evidence(told, [(UNION, OWNERS)]))


def test_the_weights_fit_the_evidence() -> None:
    told = Told.gather(one_series(OWNERS, UNION), [DISPUTE], MEASURES)
    assert evidence(told, [(OWNERS, UNION)]).shape[1] == len(Judge.load().networks.mean)


def test_figures_of_two_series_are_compared_where_the_encoder_sees_one_thing() -> None:
    assert len(candidates([*one_series(OWNERS), *one_series(UNION)])) == 1
    assert candidates([*one_series(OWNERS), *one_series(replace(UNION, evidence=None))]) == []


@pytest.mark.parametrize("value, expected", [(12.0, 0), (19.0, 1)])
def test_numbers_that_agree_are_no_candidates(value: float, expected: int) -> None:
    other = make_report("It was a number.", name="b.txt", published="2024-05-02")
    assert len(candidates(one_series(OWNERS, read(other, "a number", value)))) == expected
