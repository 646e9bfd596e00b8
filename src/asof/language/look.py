"""The second look: what of a text is seen again for one quantity, out of the states of the first."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from asof.language.pieces import Passage, Window
from asof.span import Span

LIMIT = 72
"""Pieces of a look; most of what belongs to a quantity stands in its sentence, the one before and the headline."""
_HEADLINE = 16
"""Pieces of the headline that are always seen: it says what the report is about, and often where."""


@dataclass(frozen=True, slots=True)
class Rows:
    """Where the states of each word stand among those of all windows of a text, one row a piece.

    `firsts` is the first row of each word and `sizes` its count of pieces; `starts` is the row of the piece that
    opens the window of the word.
    """

    firsts: list[int]
    sizes: list[int]
    starts: list[int]

    @classmethod
    def of(cls, cuts: Sequence[Window], pieces: Sequence[Sequence[int]]) -> Rows:
        """Lay out the windows of a text one after the other; they hold each word once, in order."""
        firsts, starts, row = list[int](), list[int](), 0
        for window in cuts:
            firsts += [row + head for head in window.heads]
            starts += [row] * len(window.heads)
            row += len(window.ids)
        return cls(firsts, [len(some) for some in pieces], starts)


@dataclass(frozen=True, slots=True)
class Look:
    """What is seen: `rows` of the states, the first of which stands for none, and the `words` of the text.

    `heads` are the places of the first pieces of the words among the rows, `marked` those of all of the quantity.
    """

    rows: list[int]
    words: list[int] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    marked: list[int] = field(default_factory=list)

    def add(self, word: int, rows: Rows, *, mark: bool) -> None:
        """Put a word at the end."""
        first, size = rows.firsts[word], rows.sizes[word]
        self.words.append(word)
        self.heads.append(len(self.rows))
        if mark:
            self.marked.extend(range(len(self.rows), len(self.rows) + size))
        self.rows.extend(range(first, first + size))


def look(cut: Passage, rows: Rows, quantity: Span, *, limit: int = LIMIT) -> Look:
    """The headline, the sentence of a quantity and its neighbours as they fit, in the order of the text."""
    first, past = _covered(cut, quantity)
    home = bisect_right(cut.bounds, (first, len(cut.words))) - 1
    headline = _from_left(cut.bounds[0], rows, _HEADLINE) if home else (0, 0)
    room = limit - 1 - _size(headline, rows)
    middle = _grown(cut.bounds[home], (first, past), rows, room)
    room -= _size(middle, rows)
    chosen = {home: middle} | ({0: headline} if home else {})
    for sentence, before in _neighbours(home, len(cut.bounds)):
        if sentence not in chosen:
            fits = _from_right if before else _from_left
            chosen[sentence] = fits(cut.bounds[sentence], rows, room)
            room -= _size(chosen[sentence], rows)
    seen = Look([rows.starts[first]])
    for sentence in sorted(chosen):
        for word in range(*chosen[sentence]):
            seen.add(word, rows, mark=first <= word < past)
    return seen


def everything(window: Window) -> Look:
    """All of a window that stands alone, marked: a description."""
    pieces = list(range(len(window.ids)))
    return Look(pieces, list(window.words), list(window.heads), pieces[1:-1] or pieces)


def _covered(cut: Passage, span: Span) -> tuple[int, int]:
    """First and past-last word of a span; one word at least."""
    first = bisect_right([word.span.start for word in cut.words], span.start) - 1
    past = bisect_left([word.span.start for word in cut.words], span.end)
    return max(first, 0), max(past, first + 1, 1)


def _size(words: tuple[int, int], rows: Rows) -> int:
    return sum(rows.sizes[word] for word in range(*words))


def _from_left(bounds: tuple[int, int], rows: Rows, room: int) -> tuple[int, int]:
    """As many of the first words as fit."""
    first, past = bounds[0], bounds[0]
    while past < bounds[1] and rows.sizes[past] <= room:
        room -= rows.sizes[past]
        past += 1
    return first, past


def _from_right(bounds: tuple[int, int], rows: Rows, room: int) -> tuple[int, int]:
    """As many of the last words as fit."""
    first, past = bounds[1], bounds[1]
    while first > bounds[0] and rows.sizes[first - 1] <= room:
        first -= 1
        room -= rows.sizes[first]
    return first, past


def _grown(bounds: tuple[int, int], kept: tuple[int, int], rows: Rows, room: int) -> tuple[int, int]:
    """As much of a sentence as fits, grown from the quantity to both sides."""
    low, high = kept[0], min(kept[1], max(bounds[1], kept[0] + 1))
    room -= _size((low, high), rows)
    grown = True
    while grown:
        grown = False
        if low > bounds[0] and rows.sizes[low - 1] <= room:
            low -= 1
            room -= rows.sizes[low]
            grown = True
        if high < bounds[1] and rows.sizes[high] <= room:
            room -= rows.sizes[high]
            high += 1
            grown = True
    return low, high


def _neighbours(home: int, count: int) -> Iterator[tuple[int, bool]]:
    """The sentence before, the one after, further ones before; and whether it stands before."""
    for sentence in (home - 1, home + 1, home - 2, home - 3):
        if 0 <= sentence < count:
            yield sentence, sentence < home
