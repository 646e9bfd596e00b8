"""Lists side by side: what each of several numbers takes from its own place in a list.

"14 and 3 deaths in Marlow and Ostrow respectively" pairs two lists of one length; "12 people in Marlow, 3 in Ostrow
and one in Velm" tells each number its place. Both are grammar, and beyond doubt.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from asof.language.words import Word, token_at
from asof.mention import MentionKind
from asof.reading.passage import Sentence
from asof.span import Span

_JOINTS = frozenset({",", "and", "&", ";"})
_PLACED = frozenset({"in", "at", "near"})
_ARTICLES = frozenset({"the", "a", "an"})
_NOUN = 3
"""Words between a number and the "in" before its place: "12 people in", "3 more in"."""


def partner(words: Sequence[Word], span: Span, numbers: Sequence[Span], others: Sequence[Span]) -> Span | None:
    """The one among others that stands where a number stands in a list of numbers of the same length.

    Args:
        words: those of the sentence.
        span: the number.
        numbers: all numbers of the sentence, in order.
        others: names, days or nouns of the sentence, in order.
    """
    own = next((some for some in _lists(words, numbers) if span in some), ())
    fitting = [some for some in _lists(words, others) if len(some) == len(own) > 1]
    apart = [some for some in fitting if some[-1].end <= own[0].start or some[0].start >= own[-1].end]
    nearest = min(apart, key=lambda some: abs(some[0].start - own[0].start), default=None)
    return nearest[own.index(span)] if nearest else None


def placed(words: Sequence[Word], span: Span, numbers: Sequence[Span], places: Sequence[Span]) -> Span | None:
    """The place right behind a number, where another number of the sentence has its own right behind, too."""
    own = {number: place for number in numbers if (place := _behind(words, number, places))}
    return own.get(span) if len(set(own.values())) > 1 else None


def capitals(sentence: Sentence) -> list[Span]:
    """Runs of words with capitals, which may be names: those at the start of a sentence, too."""
    runs: list[Span] = []
    follows = False
    places = [name for name in sentence.names if name.kind is MentionKind.PLACE]
    named = [
        name.span
        for name in places
        if sentence.words[name.last - 1].capital
        and all(word.text != "," for word in sentence.words[name.first : name.last])
    ]
    for word in sentence.words:
        whole = next((span for span in named if span.holds(word.span)), None)
        if whole:
            runs = runs if runs and runs[-1] == whole else [*runs, whole]
        elif word.capital:
            runs[-1:] = [Span(runs[-1].start, word.span.end)] if follows else [*runs[-1:], word.span]
        follows = word.capital and whole is None
    return runs


def _lists(words: Sequence[Word], spans: Sequence[Span]) -> Iterator[tuple[Span, ...]]:
    """Spans that only commas and "and" part, the longest runs of them."""
    run: list[Span] = []
    for span in spans:
        if run and not _joined(words, run[-1], span):
            yield tuple(run)
            run = []
        run.append(span)
    if run:
        yield tuple(run)


def _joined(words: Sequence[Word], one: Span, other: Span) -> bool:
    between = _between(words, one, other)
    return bool(between) and {word.lower for word in between} <= _JOINTS


def _between(words: Sequence[Word], one: Span, other: Span) -> Sequence[Word]:
    return words[token_at(words, one.end) : token_at(words, other.start)]


def _behind(words: Sequence[Word], number: Span, places: Sequence[Span]) -> Span | None:
    place = next((place for place in places if place.start >= number.end), None)
    if place is None:
        return None
    between = [word.lower for word in _between(words, number, place) if word.lower not in _ARTICLES]
    plain = len(between) <= _NOUN + 1 and all(word.isalpha() and word not in _JOINTS for word in between)
    return place if between and plain and between[-1] in _PLACED else None
