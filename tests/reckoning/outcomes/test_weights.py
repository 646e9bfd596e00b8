import pytest
from hypothesis import given
from hypothesis import strategies as st

from asof.reckoning.outcomes.weights import BIAS, Weights, how_traits, told_traits

SHARES = st.lists(st.floats(0, 1), max_size=6)


@given(st.dictionaries(st.sampled_from(sorted(Weights.load().how[0])), st.floats(0, 1)))
def test_verdicts_share_all_of_the_probability(traits: dict[str, float]) -> None:
    assert sum(Weights.load().verdicts(traits).values()) == pytest.approx(1)


@given(SHARES, st.floats(0, 1))
def test_another_sentence_never_makes_it_less_likely_that_some_tell(shares: list[float], more: float) -> None:
    less, most = (told_traits({}, some) for some in (shares, [*shares, more]))
    assert all(most[name] >= less[name] for name in ("sentence 1", "sentence 2", "sentence 3", "sentences"))


def test_an_unlikely_sentence_does_not_tell_how_it_went() -> None:
    assert how_traits({}, [(0.9, {"so: plain": 1.0}), (0.01, {"so: short": 1.0})]) == {"so: plain": 1.0}


def test_what_was_foretold_not_to_come_is_weighed_apart() -> None:
    traits = how_traits({"negated forecast": 1.0}, [(0.9, {"so: plain": 1.0})])
    assert "so: plain of none" in traits
    assert "so: plain" not in traits


def test_evidence_moves_a_probability_by_its_weight() -> None:
    planted = Weights({BIAS: 0.0, "seen": 2.0}, {BIAS: 0.0}, ({BIAS: 0.0},) * 3)
    assert planted.likelihood({}) == pytest.approx(0.5)
    assert planted.likelihood({"seen": 1.0}) == pytest.approx(0.8808, abs=1e-4)
