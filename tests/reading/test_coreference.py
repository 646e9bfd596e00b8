"""What pronouns and descriptions stand for."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asof.language.encoder import Name
from asof.reading.coreference import Coreference
from asof.reading.passage import Passage
from asof.span import Span

_LABELS = {"p": "PERSON", "o": "ORG", "l": "PLACE", "m": "MISC"}


def read(marked: str) -> Coreference:
    """A report in which names stand as [p Ann Holt]: persons, organisations, places (l), others (m)."""
    names, text, last = [], "", 0
    for mark in re.finditer(r"\[([polm]) ([^\]]+)\]", marked):
        text += marked[last : mark.start()]
        names.append(Name(Span(len(text), len(text) + len(mark[2])), _LABELS[mark[1]], 0.9))
        text, last = text + mark[2], mark.end()
    return Coreference(Passage(text + marked[last:], tuple(names)))


def meaning(marked: str, words: str) -> str | None:
    """What the last such words of a report stand for."""
    coreference = read(marked)
    *_, last = re.finditer(rf"\b{words}\b", coreference.passage.text)
    return coreference.meant(Span(*last.span()))


@pytest.mark.parametrize(
    "text, pronoun, stands_for",
    [
        ("[p Ida Brekke] spoke in Velm. She left.", "She", "Ida Brekke"),
        ("[p Ida Brekke] spoke. The crowd cheered [p Brekke]. Then she left.", "she", "Ida Brekke"),
        ("[p Mr Holt] met [p Mrs Brekke]. She left.", "She", "Mrs Brekke"),
        ("[p Ben Orr] left. He waved.\n\n[p Ben Orr] met [p Ann Holt]. She waved.", "She", "Ann Holt"),
        ("A driver saw it. He braked.", "He", "driver"),
        ("[o Orsk Tankers] said it had lost two ships.", "it", "Orsk Tankers"),
        ("[o Orsk Tankers] lost two ships. It has 40 left.", "It", "Orsk Tankers"),
        ("[o Orsk Tankers] lost two ships and 40 of its men.", "its", "Orsk Tankers"),
        ("The slick covers two bays. It has grown.", "It", "slick"),
        ("The rebels took two towns. They now hold five.", "They", "rebels"),
        ("[m Ukrainian] troops took two towns. They hold five.", "They", "Ukrainian troops"),
        ("Two clerks met three soldiers. Most of them left.", "them", "clerks"),
        ("Guards searched three soldiers. They left.", "They", "Guards"),
        ("[p Ann Holt] and [p Eva Orr] met near [p Ida Lind]. The town slept. She left.", "She", "Eva Orr"),
    ],
)
def test_a_pronoun_stands_for_what_fits_it_and_was_last_spoken_of(text, pronoun, stands_for):
    assert meaning(text, pronoun) == stands_for


@pytest.mark.parametrize(
    "text, pronoun",
    [
        ("The town met [p Ann Holt] and [p Eva Orr]. She left.", "She"),
        ("[o Orsk Tankers] met. It is clear that two ships sank.", "It"),
        ("[o Orsk Tankers] met. It rained.", "It"),
        ("[o Orsk Tankers] met in Velm. It happened at noon.", "It"),
        ("[o Orsk Tankers] met. “It has two ships,” a clerk said.", "It"),
        ("[p Ann Holt] met him.", "him"),
    ],
)
def test_a_pronoun_that_may_mean_several_things_or_none_is_left_alone(text, pronoun):
    assert meaning(text, pronoun) is None


@pytest.mark.parametrize(
    "text, words, stands_for",
    [
        ("The [o River Board] met. Now the board voted.", "the board", "River Board"),
        ("The [o Ministry of Roads] met. Now the ministry voted.", "the ministry", "Ministry of Roads"),
        ("[o Ostra], a maker of cars, met. Now the maker voted.", "the maker", None),
        ("The carmaker [o Ostra] met. Now the carmaker voted.", "the carmaker", "Ostra"),
        ("[o Ostra], a carmaker, met. Now the carmaker voted.", "the carmaker", "Ostra"),
        ("[o Orsk Tankers] met the [o River Board]. Now the company voted.", "the company", "Orsk Tankers"),
        ("[o Orsk Tankers] met [o Velm Motors]. Now the company voted.", "the company", None),
        ("The [o Northern Front] fell back. The rebels hold a hill.", "The rebels", "Northern Front"),
        ("Governor [p Ann Holt] met [p Ben Orr]. Then the governor left.", "the governor", "Ann Holt"),
        ("Rain fell on the town of [l Velm]. In the town, 40 drowned.", "town", "Velm"),
        ("Rain fell on [l Orsk] and [l Velm] county. In the county, 40 drowned.", "county", "Velm"),
        ("[l Nairobi] flooded. In the capital, 40 drowned.", "the capital", "Nairobi"),
        ("[l Orsk] flooded. In the capital, 40 drowned.", "the capital", None),
        ("The [o River Board] met. A board broke.", "board", None),
        ("Rain fell on [l Velm]. In the town, 40 drowned.", "town", None),
        ("A [o KDF] agency met. Now the agency voted.", "the agency", None),
        ("The [o River Board] met. The town of Orsk and the board of directors voted.", "the board", None),
        ("The water rose. Then the [o River Board] met.", "water", None),
    ],
)
def test_a_description_stands_for_the_last_name_that_says_as_much(text, words, stands_for):
    assert meaning(text, words) == stands_for


@given(st.lists(st.sampled_from("It she They the board [o River Board] [p Ann Holt] met said , . “ ” \n".split(" "))))
def test_whatever_is_linked_stands_behind_what_it_means(words):
    coreference = read(re.sub(r"\[([polm])\b(?! \w+[^\]]*\])|\]", " ", " ".join(words)))
    for link in coreference.links:
        assert not link.span.overlaps(link.stands_for)
        assert link.span.of(coreference.passage.text)
