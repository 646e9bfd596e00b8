"""Change that is told in a word."""

import pytest

from asof.language.words import words
from asof.reading.grammar import quantities


def read(text: str) -> list[tuple[str, float | None, float | None, str]]:
    return [(q.span.of(text), q.value.low, q.value.high, q.value.unit) for q in quantities(words(text))]


@pytest.mark.parametrize(
    "text, said, low, high",
    [
        ("The fleet doubled in May", "doubled", 100, 100),
        ("Prices more than doubled", "more than doubled", 100, None),
        ("Sales nearly tripled", "nearly tripled", None, 200),
        ("Rents quadrupled", "quadrupled", 300, 300),
        ("The firm halved its loss", "halved", 50, 50),
        ("It will double the guard", "double", 100, 100),
        ("Output rose fivefold", "fivefold", 400, 400),
        ("A seven-fold rise in fares", "seven-fold", 600, 600),
        ("Fares rose by a factor of six", "six", 500, 500),
        ("It built four times as many boats", "four times", 300, 300),
        ("It will more than double the guard", "more than double", 100, None),
    ],
)
def test_a_word_of_change_is_per_cent_of_what_there_was(
    text: str, said: str, low: float | None, high: float | None
) -> None:
    assert read(text) == [(said, low, high, "%")]


@pytest.mark.parametrize(
    "text",
    [
        "They doubled down on it",
        "The hall doubles as a clinic",
        "a double murder",
        "double-digit growth",
        "He called twice",
        "The reason is twofold",
    ],
)
def test_other_doubles_change_nothing(text: str) -> None:
    assert read(text) == []
