import pytest

from asof.catalogue import load
from asof.evidence import Basis
from asof.reckoning.joining.titles import LONGEST, title

MEASURES = load()


@pytest.mark.parametrize(
    "measure, subject, place, basis, expected",
    [
        ("killed", None, "Linz", Basis.TOTAL, "Deaths, Linz"),
        ("killed", "soldiers", "Linz", Basis.TOTAL, "Soldiers killed, Linz"),
        ("killed", "12 people", "Linz", None, "Deaths, Linz"),
        ("territory_held", "the Northern Front", None, None, "Area held by Northern Front"),
        ("cost", "a loaf", "Hadrin", Basis.TOTAL, "Cost of loaf, Hadrin"),
        ("aid", "Norway", "Norway", None, "Aid from Norway"),
        ("other:bread cards", "bread cards", "Hadrin", None, "Bread cards, Hadrin"),
        ("other:bread_cards", None, None, None, "Bread cards"),
        ("flow_rate", "the well", None, Basis.TARGET, "Flow rate of well, planned or allowed"),
        ("killed", "deaths", None, None, "Deaths"),
        ("killed", "forest fires", "Linz", None, "Deaths, Linz"),
        ("missing", None, "SANKT PÖLTEN", None, "Missing, Sankt Pölten"),
        ("troops", "Arvenia", None, None, "Troops, Arvenia"),
        ("cases", "suspected cases", "Linz", None, "Suspected cases, Linz"),
        ("other:L", "reservoir", "Linz", None, "Volume of reservoir, Linz"),
        ("other:t/day", "the mill", None, None, "Weight a day of mill"),
        ("other:count", "treatment beds", "Linz", None, "Treatment beds, Linz"),
    ],
)
def test_titles(measure, subject, place, basis, expected) -> None:
    assert title(measure, subject, place, basis=basis, measures=MEASURES) == expected


def test_a_title_has_few_words() -> None:
    long = title(
        "territory_held",
        "the forces of the so-called Northern Front and its many allies",
        "the hills above the great river of the far north",
        basis=Basis.TARGET,
        measures=MEASURES,
    )
    assert len(long.split()) <= LONGEST
