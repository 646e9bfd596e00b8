"""How the encoder's opinion is weighed against the rules."""

from __future__ import annotations

import pytest

from asof.language.sense import Sense
from asof.reading import opinion
from asof.reading.measure import Weighed
from asof.reading.passage import Passage
from asof.reading.who import Attribution, Sources
from asof.source import PUBLISHER, Source, SourceKind
from asof.span import Span

TEXT = "Some 40 homes burned. Clara Renn, the mayor, watched."
HOMES = Weighed("other:homes", 0.0, ())
RANKED = {"killed": Weighed("killed", 1.0, ("died",)), "injured": Weighed("injured", 0.0, ())}


@pytest.mark.parametrize(
    "shares, expected",
    [
        ({}, "killed"),
        ({"killed": 0.6, "injured": 0.4}, "killed"),
        ({"killed": 0.3, "injured": 0.7}, "killed"),
        ({"killed": 0.01, "injured": 0.99}, "injured"),
    ],
)
def test_a_sure_encoder_overrules_weak_words(shares: dict[str, float], expected: str) -> None:
    assert opinion.measured(RANKED["killed"], RANKED, Sense(measures=shares), HOMES).measure == expected


def test_what_fits_no_measure_has_a_label_of_its_own() -> None:
    sense = Sense(measures={"other": 0.999, "injured": 0.001})
    assert opinion.measured(RANKED["injured"], RANKED, sense, HOMES) == HOMES


@pytest.mark.parametrize(
    "publisher, source",
    [(0.9, PUBLISHER), (0.5, PUBLISHER), (0.1, Source(SourceKind.PERSON, "Clara Renn"))],
)
def test_a_source_that_the_rules_missed_is_taken_from_a_sure_encoder(publisher: float, source: Source) -> None:
    found = Attribution(PUBLISHER, "", Span(0, 0))
    name = TEXT.index("Clara")
    sense = Sense(
        source=Span(name, name + len("Clara Renn")),
        source_kind={"publisher": publisher, "person": 1 - publisher, "organisation": 0.0, "anonymous": 0.0},
    )
    assert opinion.said(found, sense, Sources(Passage(TEXT))).source == source


def test_a_source_goes_where_the_encoder_is_sure_that_nobody_speaks() -> None:
    found = Attribution(Source(SourceKind.PERSON, "Clara Renn"), "said", Span(22, 32))
    sense = Sense(source_kind={"publisher": 0.97, "person": 0.03})
    assert opinion.said(found, sense, Sources(Passage(TEXT))).source == PUBLISHER
