"""What speaks for two figures counting one thing: a row of numbers for each pair."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from asof.evidence import Basis
from asof.reckoning.joining.figures import BASES, Figures, Flags, Floats, figures

Pairs = tuple[NDArray[np.int64], NDArray[np.int64]]
"""The first and the second figure of each pair, by their rows."""

_FAR = 25.0
"""Sentences' distance, in hundreds of characters, of figures in two reports."""
_ROUNDED = 1.02
"""How far two numbers that are one may differ: two digits survive retelling."""


def evidence(laid: Figures, pairs: Pairs) -> Floats:
    """(pairs, evidence): see `names` for what the columns are. The order within a pair makes no difference."""
    return np.column_stack([column for _, column in _columns(laid, pairs)]).astype(np.float32)


def names() -> tuple[str, ...]:
    """What the columns of `evidence` are."""
    return tuple(name for name, _ in _columns(_nothing(), (np.zeros(0, int), np.zeros(0, int))))


def _columns(figures: Figures, pairs: Pairs) -> Iterator[tuple[str, Floats]]:
    yield from _numbers(figures, pairs)
    yield from _meanings(figures, pairs)
    yield from _bases(figures, pairs)
    yield from _wordings(figures, pairs)
    yield from _names(figures, pairs)
    yield from _places_in_text(figures, pairs)
    yield from _times(figures, pairs)
    yield from _kinds(figures, pairs)


def _numbers(figures: Figures, pairs: Pairs) -> Iterator[tuple[str, Floats]]:
    one, other = pairs
    low, high = figures.low, figures.high
    middle = (low + high) / 2
    size = np.log10(np.abs(middle) + 0.5)
    larger = np.maximum(np.abs(middle[one]), np.abs(middle[other])) + 1e-9
    same = ((low[one] == low[other]) & (high[one] == high[other])).astype(float)
    overlap = np.minimum(high[one], high[other]) * _ROUNDED + 1e-9 >= np.maximum(low[one], low[other])
    yield "orders of magnitude apart", np.abs(size[one] - size[other])
    yield "parts apart", np.abs(middle[one] - middle[other]) / larger
    yield "one number, rounded", overlap.astype(float)
    yield "one number", same
    yield "one number with many digits", same * np.minimum(np.abs(size[one]), 6)
    yield "smaller number", np.minimum(size[one], size[other])
    yield "larger number", np.maximum(size[one], size[other])
    yield from _both("open range", figures.flags["open"], pairs)
    yield from _both("digits", figures.flags["digits"], pairs)


def _meanings(figures: Figures, pairs: Pairs) -> Iterator[tuple[str, Floats]]:
    one, other = pairs
    shares = figures.measures
    lengths = np.maximum(np.linalg.norm(shares, axis=1, keepdims=True), 1e-9)
    yield "measures alike", (shares[one] / lengths[one] * (shares[other] / lengths[other])).sum(1)
    yield "share of one measure", (shares[one] * shares[other]).sum(1)
    yield "one measure", (figures.measure[one] == figures.measure[other]).astype(float)
    yield from _both("measure of its own", figures.flags["other"], pairs)
    known = figures.read[one] & figures.read[other]
    yield "vectors known", known.astype(float)
    for name, rows in figures.vectors.items():
        yield f"{name} alike", np.where(known, (rows[one] * rows[other]).sum(1), 0.0)


def _bases(figures: Figures, pairs: Pairs) -> Iterator[tuple[str, Floats]]:
    one, other = pairs
    shares = figures.bases
    yield "one basis", (shares[one] * shares[other]).sum(1)
    for number, basis in enumerate(BASES):
        lower, upper = (
            np.minimum(shares[one, number], shares[other, number]),
            np.maximum(shares[one, number], shares[other, number]),
        )
        yield f"both {basis.value}", lower
        yield f"either {basis.value}", upper
    total = BASES.index(Basis.TOTAL)
    yield "total and not", np.abs(shares[one, total] - shares[other, total])


def _wordings(figures: Figures, pairs: Pairs) -> Iterator[tuple[str, Floats]]:
    for name, rows in figures.words.items():
        yield f"words alike: {name}", _products(rows, pairs)


def _names(figures: Figures, pairs: Pairs) -> Iterator[tuple[str, Floats]]:
    one, other = pairs
    for name, rows in figures.terms.items():
        shared, count = _products(rows, pairs), np.asarray(rows.sum(axis=1)).ravel()
        fewer = np.minimum(count[one], count[other])
        yield f"{name} within the other's", ((fewer > 0) & (shared == fewer)).astype(float)
        yield f"{name} another", ((fewer > 0) & (shared == 0)).astype(float)
        yield from _both(f"{name} named", figures.flags[name], pairs)
    subject, place = figures.terms["subject"], figures.terms["place"]
    crossed = _products_of(subject, place, (one, other)) + _products_of(place, subject, (one, other))
    yield "subject in the other's place", np.minimum(crossed, 3)


def _places_in_text(figures: Figures, pairs: Pairs) -> Iterator[tuple[str, Floats]]:
    one, other = pairs
    together = figures.report[one] == figures.report[other]
    sentence = together & (figures.sentence[one] == figures.sentence[other])
    gap = np.abs(figures.start[one] - figures.start[other])
    yield "one report", together.astype(float)
    yield "one sentence", sentence.astype(float)
    yield "apart in the report", np.where(together, np.minimum(gap / 100, _FAR), _FAR)
    yield "apart in the sentence", np.where(sentence, np.minimum(gap, 200), 250) / 100


def _times(figures: Figures, pairs: Pairs) -> Iterator[tuple[str, Floats]]:
    one, other = pairs
    first, last, published = figures.first, figures.last, figures.published
    gap = np.maximum(0, np.maximum(first[one] - last[other], first[other] - last[one]))
    long = np.log1p(np.nan_to_num(last - first, nan=-0.5))
    late = np.nan_to_num(published - last, nan=-1.0)
    yield "time unknown", np.isnan(gap).astype(float)
    yield "days apart", np.log1p(np.nan_to_num(gap, nan=0.0))
    yield "longer time", np.maximum(long[one], long[other])
    yield "shorter time", np.minimum(long[one], long[other])
    yield "days between the reports", np.log1p(np.nan_to_num(np.abs(published[one] - published[other]), nan=0.0))
    yield "days late, apart", np.log1p(np.abs(late[one] - late[other]))
    middle = (figures.low + figures.high) / 2
    order = np.nan_to_num(last) + np.nan_to_num(published) / 1000
    yield "grows", np.sign(order[other] - order[one]) * np.sign(middle[other] - middle[one])


def _kinds(figures: Figures, pairs: Pairs) -> Iterator[tuple[str, Floats]]:
    one, other = pairs
    named = figures.flags["source"]
    yield "one source", ((figures.source[one] == figures.source[other]) & named[one] & named[other]).astype(float)
    yield from _both("source named", named, pairs)
    yield "one unit", (figures.unit[one] == figures.unit[other]).astype(float)
    yield from _both("people", figures.flags["people"], pairs)
    yield from _both("forecast", figures.flags["forecast"], pairs)


def _both(name: str, flags: Flags, pairs: Pairs) -> Iterator[tuple[str, Floats]]:
    yield f"{name}: how many of the two", flags[pairs[0]].astype(float) + flags[pairs[1]]


def _products(rows: csr_array, pairs: Pairs) -> Floats:
    return _products_of(rows, rows, pairs)


def _products_of(rows: csr_array, others: csr_array, pairs: Pairs) -> Floats:
    if not len(pairs[0]):
        return np.zeros(0)
    return np.asarray((rows[pairs[0]] * others[pairs[1]]).sum(axis=1)).ravel()


def _nothing() -> Figures:
    return figures([], {}, [], lambda _: 1.0)
