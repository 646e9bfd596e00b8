"""How a field is decided, and what rules and encoder have to say to it."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asof import learned
from asof.language.sense import Sense
from asof.reading import fields
from asof.reading.decision import Candidate, Gathering, Weights
from asof.reading.measure import Weighed
from asof.reading.passage import Passage
from asof.reading.who import Attribution, Sources
from asof.source import PUBLISHER, Source, SourceKind
from asof.span import Span

TEXT = "Some 40 homes burned. Clara Renn, the mayor, watched."
HOMES = Weighed("other:homes", 0.0, ())
KILLED, INJURED = Weighed("killed", 1.0, ("died",)), Weighed("injured", 0.0, ())
EVEN = Weights({"measure": {"share": 1.0, "words": 1.0}, "source": {"share": 1.0, "kind": 1.0, "rules": 1.0}})


def test_the_likeliest_candidate_is_chosen_with_its_probability() -> None:
    weights = Weights({"place": {"named": math.log(3)}})
    decision = weights.decide("place", [Candidate("Velm", {"named": 1.0}), Candidate(None, {})])
    assert decision.value == "Velm"
    assert decision.probability == pytest.approx(0.75)
    assert decision.runner_up is not None
    assert decision.runner_up.value is None
    assert decision.evidence == {"named": math.log(3)}


@given(st.lists(st.floats(-5, 5), min_size=1, max_size=6))
def test_the_chosen_one_is_at_least_as_likely_as_any(scores: list[float]) -> None:
    weights = Weights({"place": {"x": 1.0}})
    decision = weights.decide("place", [Candidate(str(n), {"x": score}) for n, score in enumerate(scores)])
    assert scores[int(decision.value or 0)] == max(scores)
    assert 1 / len(scores) - 1e-9 <= decision.probability <= 1


def test_candidates_of_one_name_are_one_and_their_shares_add_up() -> None:
    gathered = Gathering()
    gathered.add("the army", "rules")
    gathered.add("Army", "behind", share=0.3)
    gathered.add(None, share=0.2)
    army, nobody = gathered.candidates()
    assert army.value == "the army"
    assert army.traits["share"] == pytest.approx(math.log(0.3))
    assert {"rules", "behind"} <= army.traits.keys()
    assert nobody.traits["likeliest"] == 0


@pytest.mark.parametrize(
    "shares, expected",
    [({}, "killed"), ({"killed": 0.6, "injured": 0.4}, "killed"), ({"killed": 0.01, "injured": 0.99}, "injured")],
)
def test_a_sure_encoder_overrules_weak_words(shares: dict[str, float], expected: str) -> None:
    found, _ = fields.measure(EVEN, KILLED, [KILLED, INJURED], Sense(measures=shares), HOMES)
    assert found.measure == expected


def test_what_fits_no_measure_has_a_label_of_its_own() -> None:
    sense = Sense(measures={"other": 0.999, "injured": 0.001})
    assert fields.measure(EVEN, INJURED, [KILLED, INJURED], sense, HOMES)[0] == HOMES


def said(publisher: float, found: Attribution) -> Source:
    name = Span(TEXT.index("Clara"), TEXT.index("Clara") + len("Clara Renn"))
    sense = Sense(
        spans={"source": ((name, 1 - publisher), (None, publisher))},
        source_kind={"publisher": publisher, "person": 1 - publisher, "organisation": 0.0, "anonymous": 0.0},
    )
    return fields.source(EVEN, found, sense, Sources(Passage(TEXT)))[0].source


@pytest.mark.parametrize("publisher, source", [(0.9, PUBLISHER), (0.02, Source(SourceKind.PERSON, "Clara Renn"))])
def test_a_source_that_the_rules_missed_is_taken_from_a_sure_encoder(publisher: float, source: Source) -> None:
    assert said(publisher, Attribution(PUBLISHER, "", Span(0, 0))) == source


def test_a_source_goes_where_the_encoder_is_sure_that_nobody_speaks() -> None:
    renn = Attribution(Source(SourceKind.PERSON, "Clara Renn"), "said", Span(22, 32))
    assert said(0.98, renn) == PUBLISHER
    assert said(0.5, renn) == renn.source


def test_weights_have_to_be_those_of_their_digest(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "decisions.json").write_text('{"digest": "0", "weights": {"place": {"named": 9}}}')
    monkeypatch.setattr(learned, "files", lambda _: tmp_path)
    with pytest.raises(ValueError, match="digest"):
        learned.weights("decisions")
