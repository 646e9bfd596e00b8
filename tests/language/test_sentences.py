"""Where sentences begin and end."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asof.language.sentences import sentences


def split(text: str) -> list[str]:
    return [span.of(text) for span in sentences(text)]


@pytest.mark.parametrize(
    "text, expected",
    [
        ("The dam held. The road did not.", ["The dam held.", "The road did not."]),
        ("Gen. Ivo Marsh spoke. He left.", ["Gen. Ivo Marsh spoke.", "He left."]),
        ("It is in the U.S. The ship is not.", ["It is in the U.S.", "The ship is not."]),
        ("The U.S. Coast Guard came.", ["The U.S. Coast Guard came."]),
        ("On Jan. 20 it rained.", ["On Jan. 20 it rained."]),
        ("J. Smith of Acme Inc. said so.", ["J. Smith of Acme Inc. said so."]),
        ("At 6 a.m. Monday it burned.", ["At 6 a.m. Monday it burned."]),
        ("It grew by 1.5 km. Then it stopped.", ["It grew by 1.5 km.", "Then it stopped."]),
        ("“We left,” he said. “It was late.”", ["“We left,” he said.", "“It was late.”"]),
        ("Is it over? No! Not yet.", ["Is it over?", "No!", "Not yet."]),
        ("the crew was saved.However, the ship sank.", ["the crew was saved.", "However, the ship sank."]),
    ],
)
def test_full_stops_end_sentences_and_abbreviations_do_not(text: str, expected: list[str]) -> None:
    assert split(text) == expected


def test_a_heading_is_a_sentence_of_its_own() -> None:
    assert split("Fire spreads\n\nIt began on Monday.\nIt goes on.") == [
        "Fire spreads",
        "It began on Monday.",
        "It goes on.",
    ]


def test_a_sentence_wrapped_at_a_fixed_width_stays_whole() -> None:
    text = "The slick has reached the northern shore of the island and\ncovers three beaches. Nobody is hurt."
    assert split(text) == [text[: text.index(" Nobody")], "Nobody is hurt."]


@given(st.text())
def test_sentences_keep_every_character_but_white_space(text: str) -> None:
    spans = sentences(text)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert "".join("".join(split(text)).split()) == "".join(text.split())
