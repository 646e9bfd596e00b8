"""Where it is: the place named nearest, else the place that the report is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cached_property

from asof.language.countries import country_of, is_demonym
from asof.language.names import Name, NameKind
from asof.language.words import word_at
from asof.reading.passage import Passage, Sentence
from asof.reading.who import SAYING, Sources
from asof.span import Span

_LOCATIVES = frozenset("in at near across outside inside around throughout".split())
_DIRECTIONS = frozenset("from to into off toward towards through along over of".split())
_REGION_WORDS = frozenset(
    "region province oblast district county state city town village island area peninsula valley".split()
)
_PLACED_SHARES = frozenset("territory_held_share territory_lost_share containment".split())
"""Shares that are of some place; others hang on none unless their sentence names it."""
_HEADLINE_WEIGHT = 3
_SPOKEN_WITHIN = 4
"""Words after a verb of saying within which a place is where it was said."""


class Places:
    """The places of a whole report, worked out once."""

    def __init__(self, passage: Passage, sources: Sources) -> None:
        self._passage = passage
        self._sources = sources

    def of(self, sentence: Sentence, span: Span, *, unit: str, measure: str) -> str | None:
        """The place of the words at a span, as the text names it; None where the report names none.

        It is the nearest place of the sentence, one behind "in" or "near" before one behind "from" or "to"; else, for
        a figure that must be somewhere, the last place named in its paragraph, or the report's main one.
        """
        for prepositions in (_LOCATIVES, _DIRECTIONS):
            here = [name for name in self._located(sentence, prepositions) if not self._of_saying(sentence, name, span)]
            if here:
                return self._text(sentence, min(here, key=lambda name: _distance(name.span, span)))
        if unit == "%" and measure not in _PLACED_SHARES:
            return None
        return self._of_paragraph(sentence) or self.main

    @cached_property
    def main(self) -> str | None:
        """The place that the report names most often, a headline counting thrice; ties go to the first named.

        A country counts only where things are said to be in it, since elsewhere it acts.
        """
        counts: Counter[str] = Counter()
        for sentence in self._passage.sentences:
            inside = set(self._located(sentence, _LOCATIVES))
            for name in sentence.names:
                text = name.span.of(self._passage.text)
                if name in inside or (self._is_place(sentence, name) and country_of(text) is None):
                    counts[text] += _HEADLINE_WEIGHT if sentence.heading else 1
        return counts.most_common(1)[0][0] if counts else None

    def _of_paragraph(self, sentence: Sentence) -> str | None:
        for at in range(sentence.index - 1, -1, -1):
            earlier = self._passage.sentences[at]
            if earlier.paragraph != sentence.paragraph:
                return None
            for name in self._located(earlier, _LOCATIVES):
                return self._text(earlier, name)
        return None

    def _located(self, sentence: Sentence, prepositions: frozenset[str]) -> Iterator[Name]:
        """Names of places behind one of these prepositions; in "Russia's Kursk region" the inner one."""
        for name in sentence.names:
            if self._is_place(sentence, name) and self._behind(sentence, name, prepositions):
                yield name

    def _is_place(self, sentence: Sentence, name: Name) -> bool:
        tokens, last = sentence.words, name.last
        if last + 1 < len(tokens) and tokens[last].lower == "'s" and tokens[last + 1].capital:
            return False
        if (
            is_demonym(tokens[last - 1].text)
            or is_demonym(name.span.of(self._passage.text))
            or word_at(tokens, last) == "-"
        ):
            return False
        return name.kind is NameKind.PLACE or (last < len(tokens) and tokens[last].lower in _REGION_WORDS)

    def _behind(self, sentence: Sentence, name: Name, prepositions: frozenset[str]) -> bool:
        at, tokens = name.first - 1, sentence.words
        skipped = 0
        while at > 0 and skipped < 4 and (tokens[at].lower in ("the", "'s") or _describes(sentence, at)):
            at, skipped = at - 1, skipped + 1
        return at >= 0 and tokens[at].lower in prepositions

    def _of_saying(self, sentence: Sentence, name: Name, span: Span) -> bool:
        """Whether a place is where somebody speaks or belongs to who speaks: "told lawmakers in Seoul that"."""
        said = self._sources.of(sentence, span)
        if said.named.holds(name.span):
            return True
        tokens = sentence.words
        return any(word.lower in SAYING for word in tokens[max(0, name.first - _SPOKEN_WITHIN) : name.first])

    def _text(self, sentence: Sentence, name: Name) -> str:
        tokens, last = sentence.words, name.last
        if last < len(tokens) and tokens[last].lower in _REGION_WORDS:
            last += 1
        return self._passage.text[name.span.start : tokens[last - 1].span.end]


def _describes(sentence: Sentence, at: int) -> bool:
    """Whether a word belongs to the description of a place: "in the southern city of Aswan", "in Russia's Kursk"."""
    word = sentence.words[at]
    if (
        word.lower in _REGION_WORDS
        or word.lower.endswith("ern")
        or word.lower in ("north", "south", "east", "west", "central")
    ):
        return True
    if word.lower == "of":
        return at > 0 and sentence.words[at - 1].lower in _REGION_WORDS | {"part", "parts", "outskirts", "suburb"}
    return any(name.first <= at < name.last for name in sentence.names) and sentence.words[at + 1].lower in (
        "'s",
        "the",
    )


def _distance(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end, 0)
