"""What is compared: each figure with each in a small story; in a large one those read alike are taken together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

import numpy as np

from asof.reckoning.joining.evidence import Pairs
from asof.reckoning.joining.figures import Figures
from asof.reckoning.names import bare_subject

ALL = 1_500
"""Figures of one dimension of which each is compared with each."""
_VOICES = 3
"""Figures that speak for all that are read alike."""
_LIKELY = 0.2
"""Share that a measure must have in two figures for both to be compared in a large story."""
_FELLOWS = 40
"""With how many a bundle is compared at most for one measure and one word; words of more bundles tell too little."""

Bundle = tuple[int, ...]
"""Figures that are taken together, by their rows."""


def bundles(figures: Figures) -> list[Bundle]:
    """The figures, each by itself where its dimension has `ALL` or fewer, otherwise with those read alike.

    Read alike are those of one measure, subject, place, unit and likeliest basis.
    """
    counted = np.bincount(figures.dimension, minlength=1)
    likeliest = figures.bases.argmax(axis=1) if len(figures) else np.zeros(0, dtype=int)
    alike: defaultdict[tuple[object, ...], list[int]] = defaultdict(list)
    for row, claim in enumerate(figures.claims):
        large = counted[figures.dimension[row]] > ALL
        key = (claim.measure, bare_subject(claim.subject), (claim.place or "").casefold(), int(figures.unit[row]))
        alike[(*key, int(likeliest[row])) if large else (row,)].append(row)
    return [tuple(rows) for rows in alike.values()]


def voices(bundle: Bundle) -> Bundle:
    """The figures that speak for a bundle: the first, the last and one between them."""
    if len(bundle) <= _VOICES:
        return bundle
    return bundle[0], bundle[len(bundle) // 2], bundle[-1]


def compared(figures: Figures, made: Sequence[Bundle]) -> list[tuple[int, int]]:
    """Which bundles are compared, each pair once, by their numbers.

    In a dimension of many figures those are that share a likely measure and a word of their subjects or places.
    """
    by_dimension: defaultdict[int, list[int]] = defaultdict(list)
    for number, bundle in enumerate(made):
        by_dimension[int(figures.dimension[bundle[0]])].append(number)
    found: set[tuple[int, int]] = set()
    for numbers in by_dimension.values():
        count = sum(len(made[number]) for number in numbers)
        found.update(combinations(numbers, 2) if count <= ALL else _fellows(figures, made, numbers))
    return sorted(found)


def pairs_of(made: Sequence[Bundle], chosen: Iterable[tuple[int, int]]) -> tuple[Pairs, list[int]]:
    """The pairs of figures that speak for pairs of bundles, and how many there are for each."""
    ones: list[int] = []
    others: list[int] = []
    counts: list[int] = []
    for one, other in chosen:
        first, second = voices(made[one]), voices(made[other])
        ones += [row for row in first for _ in second]
        others += [*second] * len(first)
        counts.append(len(first) * len(second))
    return (np.array(ones, dtype=np.int64), np.array(others, dtype=np.int64)), counts


def _fellows(figures: Figures, made: Sequence[Bundle], numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    shared: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
    for number in numbers:
        row = made[number][0]
        likely = np.flatnonzero(figures.measures[row] >= _LIKELY)
        for word in _words(figures, row):
            for measure in likely:
                shared[int(measure), word].append(number)
    for fellows in shared.values():
        if len(fellows) <= _FELLOWS:
            yield from combinations(fellows, 2)
        else:
            yield from ((one, other) for one, other in _neighbours(fellows))


def _neighbours(fellows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Each with those next to it in the order of the story."""
    for place, one in enumerate(fellows):
        for other in fellows[place + 1 : place + 1 + _FELLOWS // 4]:
            yield one, other


def _words(figures: Figures, row: int) -> list[int]:
    found: list[int] = []
    for rows in figures.terms.values():
        found += rows.indices[rows.indptr[row] : rows.indptr[row + 1]].tolist()
    return found or [-1]
