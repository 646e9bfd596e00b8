"""Numbers whose own words name no unit, or half of one."""

import pytest

from asof.catalogue import load
from asof.evidence import PARTS
from asof.language.sense import Sense
from asof.reading.decision import Weights
from asof.reading.quantity import Quantity, Written
from asof.reading.unit import Before, in_its_unit
from asof.span import Span
from asof.value import Value

MEASURES = load()
WEIGHTS = Weights.load()
TEXT = "412 of 100 million"
AT, LATER = Span(0, 3), Span(7, 18)
OIL = bytes([1] * PARTS["thing"] + [0] * (sum(PARTS.values()) - PARTS["thing"]))


def sense(measure: str, share: float = 0.9, claim: float = 0.9, vector: bytes = b"") -> Sense:
    return Sense(measures={measure: share, "other": 1 - share}, claim=claim, vector=vector)


def bare(number: float, unit: str = "") -> Quantity:
    """A number without a noun; `unit` is what the grammar supposes."""
    return Quantity(
        Span(0, 3),
        Span(0, 3),
        Value(number, number, unit),
        Written(number, number, ""),
        unitless=Value(number, number, ""),
    )


def written(number: float, unit: str, name: str, *, factor: float = 1.0, number_at: Span = AT) -> Quantity:
    value = Value(number * factor, number * factor, unit, written_unit=name)
    return Quantity(Span(0, 18), number_at, value, Written(number, number, name))


ACRES = written(10_000, "km2", "acre", factor=0.00404686)
CROWNS = written(38, "SEK", "crown")
A_DAY = written(1_000, "L/day", "barrel per day", factor=158.987)


@pytest.mark.parametrize("measure, unit", [("killed", "people"), ("buildings_destroyed", "count")])
def test_a_bare_number_is_in_the_usual_unit_of_its_measure(measure: str, unit: str) -> None:
    found, decision = in_its_unit(WEIGHTS, bare(412), sense(measure), MEASURES, [], TEXT)
    assert found is not None
    assert (found.value.low, found.value.unit) == (412, unit)
    assert decision is not None
    assert 0 < decision.probability <= 1


@pytest.mark.parametrize(
    "measure, before, low, unit", [("area_burned", ACRES, 1.66731, "km2"), ("cost", CROWNS, 412, "SEK")]
)
def test_it_goes_on_in_the_unit_that_was_written_before(measure: str, before: Quantity, low: float, unit: str) -> None:
    told = sense(measure, vector=OIL)
    found, _ = in_its_unit(WEIGHTS, bare(412), told, MEASURES, [Before(before, told)], TEXT)
    assert found is not None
    assert (found.value.low, found.value.unit) == (pytest.approx(low, rel=1e-4), unit)


def test_the_unit_supposed_by_the_grammar_gives_way_to_what_the_number_counts() -> None:
    told = sense("flow_rate", vector=OIL)
    found, _ = in_its_unit(WEIGHTS, bare(4_000, "people"), told, MEASURES, [Before(A_DAY, told)], TEXT)
    assert found is not None
    assert (found.value.unit, found.value.written_unit) == ("L/day", "barrel per day")
    assert found.value.low == pytest.approx(4_000 * 158.987, rel=1e-6)


def test_millions_may_be_left_out() -> None:
    hundred = written(1e8, "USD", "dollar", number_at=LATER)
    told = sense("cost", vector=OIL)
    _, decision = in_its_unit(WEIGHTS, bare(412), told, MEASURES, [Before(hundred, told)], TEXT)
    assert decision is not None
    assert {"412 USD", "4.12e+08 USD"} <= {one.value for one in decision.candidates}


def test_a_unit_in_full_is_no_question() -> None:
    assert in_its_unit(WEIGHTS, CROWNS, sense("cost"), MEASURES, [Before(ACRES, sense("cost"))], TEXT) == (CROWNS, None)


def test_a_number_that_is_hardly_a_claim_measures_nothing() -> None:
    assert in_its_unit(WEIGHTS, bare(412), sense("killed", claim=0.2), MEASURES, [], TEXT) == (None, None)


def test_without_an_encoder_the_grammar_decides() -> None:
    people = bare(412, "people")
    assert in_its_unit(WEIGHTS, people, Sense(), MEASURES, [], TEXT) == (people, None)
    assert in_its_unit(WEIGHTS, bare(412), Sense(), MEASURES, [], TEXT) == (None, None)
