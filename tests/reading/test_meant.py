"""Nouns that stand for a name."""

from __future__ import annotations

import pytest

from asof.language.encoder import Name
from asof.reading.meant import meant
from asof.reading.passage import Passage
from asof.span import Span


def meaning(text: str, words: str, *names: str) -> str | None:
    """What the last such words of a text stand for; a name is a place, or with "o " before it a body."""
    tagged = []
    for name in names:
        label, spelled = ("ORG", name[2:]) if name.startswith("o ") else ("PLACE", name)
        at = text.index(spelled)
        tagged.append(Name(Span(at, at + len(spelled)), label, 0.9))
    at = text.rindex(words)
    passage = Passage(text, tuple(sorted(tagged, key=lambda name: name.span)))
    return meant(passage, Span(at, at + len(words)))


@pytest.mark.parametrize(
    "text, words, names, meaning_is",
    [
        ("The River Board met. Now the board voted.", "the board", ["o River Board"], "River Board"),
        ("Rain fell on the town of Velm. In the town, 40 drowned.", "town", ["Velm"], "Velm"),
        ("Rain fell on Orsk and Velm county. In the county, 40 drowned.", "county", ["Orsk", "Velm"], "Velm"),
        ("Nairobi flooded. In the capital, 40 drowned.", "the capital", ["Nairobi"], "Nairobi"),
        ("Orsk flooded. In the capital, 40 drowned.", "the capital", ["Orsk"], None),
        ("The River Board met. A board broke.", "board", ["o River Board"], None),
        ("Rain fell on Velm. In the town, 40 drowned.", "town", ["Velm"], None),
        ("A KDF agency met. Now the agency voted.", "the agency", ["o KDF"], None),
        ("The water rose. Then the River Board met.", "water", ["o River Board"], None),
    ],
)
def test_a_noun_stands_for_the_last_name_that_says_as_much(text, words, names, meaning_is):
    assert meaning(text, words, *names) == meaning_is
