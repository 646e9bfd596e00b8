import pytest
from hypothesis import given
from hypothesis import strategies as st

from asof.spelling import folded, romanised


@pytest.mark.parametrize(
    "name, plain",
    [("Port-au-Prince", "port au prince"), ("Łódź", "lodz"), ("Bol’shoye", "bolshoye"), ("São Paulo ", "sao paulo")],
)
def test_names_are_folded(name, plain):
    assert folded(name) == plain


@pytest.mark.parametrize("name", ["Zelenskyy", "Zelenskiy", "Zelenskyi", "Zelenskij", "ZELENSKY"])
def test_transliterations_are_made_one(name):
    assert romanised(name) == "zelensky"


@pytest.mark.parametrize(
    "one, other",
    [("Serhii", "Serhiy"), ("Sergei", "Sergey"), ("Qaddafi", "Kadafi"), ("Gadhafi", "Gaddafi"), ("Yousef", "Yusef")],
)
def test_two_ways_to_write_foreign_sounds_are_one(one, other):
    assert romanised(one) == romanised(other)


@given(st.text())
def test_folding_twice_is_folding_once(name):
    assert folded(folded(name)) == folded(name)
