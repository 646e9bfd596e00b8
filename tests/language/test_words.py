"""Words and where they stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asof.language.words import words
from asof.span import Span


@pytest.mark.parametrize(
    "text, expected",
    [
        ("Ukraine’s 1,376 km", ["Ukraine", "’s", "1,376", "km"]),
        ("the U.S. sent $5m", ["the", "U.S.", "sent", "$", "5", "m"]),
        ("don't stop", ["don't", "stop"]),
        ("5-7bn", ["5", "-", "7", "bn"]),
        ("7.0-magnitude", ["7.0", "-", "magnitude"]),
    ],
)
def test_words_numbers_and_marks_come_apart(text: str, expected: list[str]) -> None:
    assert [word.text for word in words(text)] == expected


@given(st.text())
def test_every_word_stands_where_it_says(text: str) -> None:
    found = words(text)
    assert all(word.span.of(text) == word.text for word in found)
    assert "".join(word.text for word in found) == "".join(text.split())


def test_words_of_a_part_have_the_places_of_the_whole() -> None:
    text = "The dam held. It rained."
    assert words(text, Span(14, 24))[0].span.of(text) == "It"
