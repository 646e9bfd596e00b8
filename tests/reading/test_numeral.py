import pytest

from asof.catalogue import load
from asof.language.sense import Sense
from asof.reading.numeral import with_unit
from asof.reading.quantity import Quantity, Written
from asof.span import Span
from asof.value import Value

MEASURES = load()
NUMBER = Quantity(Span(0, 3), Span(0, 3), Value(412, 412, ""), Written(412, 412, ""))
ACRES = Quantity(Span(0, 9), Span(0, 3), Value(40.4686, 40.4686, "km2"), Written(10_000, 10_000, "acre"))
CROWNS = Quantity(Span(0, 9), Span(0, 3), Value(38, 38, "SEK"), Written(38, 38, "crown"))


def sense(measure: str, share: float = 0.9, claim: float = 0.9) -> Sense:
    return Sense(measures={measure: share, "other": 1 - share}, claim=claim)


@pytest.mark.parametrize("measure, unit", [("killed", "people"), ("buildings_destroyed", "count"), ("share", "%")])
def test_a_bare_number_is_in_the_usual_unit_of_its_measure(measure: str, unit: str) -> None:
    found = with_unit(NUMBER, sense(measure), MEASURES, [])
    assert found is not None
    assert (found.value.low, found.value.unit) == (412, unit)


@pytest.mark.parametrize(
    "measure, before, low, unit", [("area_burned", ACRES, 1.66731, "km2"), ("cost", CROWNS, 412, "SEK")]
)
def test_it_goes_on_in_the_unit_that_was_written_before(measure: str, before: Quantity, low: float, unit: str) -> None:
    found = with_unit(NUMBER, sense(measure), MEASURES, [before])
    assert found is not None
    assert (found.value.low, found.value.unit) == (pytest.approx(low, rel=1e-4), unit)


@pytest.mark.parametrize(
    "told, before",
    [
        (sense("killed", claim=0.2), []),
        (sense("killed", share=0.1), []),
        (sense("area_burned"), []),
        (sense("area_burned"), [CROWNS]),
        (sense("duration"), []),
        (Sense(), []),
    ],
)
def test_otherwise_it_measures_nothing(told: Sense, before: list[Quantity]) -> None:
    assert with_unit(NUMBER, told, MEASURES, before) is None
