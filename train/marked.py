"""Windows around one marked quantity, with which the figure tasks take part in training the first look."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from asof.language.pieces import MARKED, Passage, Window
from asof.span import Span

LIMIT = 96
"""Pieces around a quantity; most of what belongs to it stands in its sentence and the one before."""


def around(cut: Passage, pieces: Sequence[Sequence[int]], quantity: Span, *, limit: int = LIMIT) -> Window:
    """The window of a quantity: its sentence, then neighbours and headline as they fit, in the order of the text.

    The words of the quantity carry the mark. Of a sentence longer than the window the part around the quantity is kept.
    """
    first, past = _covered(cut, quantity)
    home = bisect_right(cut.bounds, (first, len(cut.words))) - 1
    room = limit - 2
    low, high = _clipped(cut.bounds[home], (first, past), pieces, room)
    room -= sum(len(pieces[word]) for word in range(low, high))
    chosen = {home: (low, high)}
    for sentence in _neighbours(home, len(cut.bounds)):
        size = 1 + sum(len(pieces[word]) for word in range(*cut.bounds[sentence]))
        if sentence not in chosen and size <= room:
            chosen[sentence] = cut.bounds[sentence]
            room -= size
    window = Window()
    last = -1
    for sentence in sorted(chosen):
        if cut.opens[sentence] or sentence != last + 1:
            window.separate()
        for word in range(*chosen[sentence]):
            mark = MARKED if first <= word < past else 0
            window.add(word, pieces[word], cut.traits[word] + mark)
        last = sentence
    window.separate()
    return window


def marks(window: Window) -> list[int]:
    """The places of the marked pieces."""
    return [place for place, trait in enumerate(window.traits) if trait >= MARKED]


def _covered(cut: Passage, span: Span) -> tuple[int, int]:
    """First and past-last word of a span; one word at least."""
    first = bisect_right([word.span.start for word in cut.words], span.start) - 1
    past = bisect_left([word.span.start for word in cut.words], span.end)
    return max(first, 0), max(past, first + 1, 1)


def _clipped(
    bounds: tuple[int, int], kept: tuple[int, int], pieces: Sequence[Sequence[int]], room: int
) -> tuple[int, int]:
    """As much of a sentence as fits, grown from the quantity to both sides."""
    low, high = kept[0], min(kept[1], bounds[1])
    room -= sum(len(pieces[word]) for word in range(low, high))
    grown = True
    while grown:
        grown = False
        if low > bounds[0] and len(pieces[low - 1]) <= room:
            low -= 1
            room -= len(pieces[low])
            grown = True
        if high < bounds[1] and len(pieces[high]) <= room:
            room -= len(pieces[high])
            high += 1
            grown = True
    return low, high


def _neighbours(home: int, count: int) -> Iterator[int]:
    """The sentence before, the one after, the headline, then further ones before."""
    for sentence in (home - 1, home + 1, 0, home - 2, home - 3):
        if 0 <= sentence < count:
            yield sentence
