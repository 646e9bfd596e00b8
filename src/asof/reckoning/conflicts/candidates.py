"""Which two figures might be at odds: of one series, or alike without being joined, with numbers that don't agree."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

import numpy as np

from asof.claim import Claim, Modality
from asof.evidence import PARTS
from asof.reckoning.agreement import agree
from asof.reckoning.joining.series import Series

Pair = tuple[Claim, Claim]

_NEXT = 40
"""Figures of a series, in order of time, that each is set against: more lie between contradictions in no story that
was learned from, and the number of pairs grows with that of figures."""
_ALIKE, _MOST_ALIKE = 0.55, 12
"""Cosine from which on figures of two series may still be of one thing, and how many of them each is set against."""
_AT_ONCE = 1_000
"""Figures whose cosines are worked out at once."""


def candidates(series: Sequence[Series]) -> list[Pair]:
    """Pairs of figures of one unit that can't both hold if they are of one thing and time, each pair once."""
    found: dict[tuple[str, str], Pair] = {}
    for one, other in (*_within(series), *_across(series)):
        key = (min(one.id, other.id), max(one.id, other.id))
        if key not in found and _at_odds(one, other):
            found[key] = (one, other)
    return list(found.values())


def _at_odds(one: Claim, other: Claim) -> bool:
    if one.report == other.report and one.quote.overlaps(other.quote):
        return False
    denied = [claim.modality is Modality.DENIED for claim in (one, other)]
    return not all(denied) and agree(one, other, hedge=0) is any(denied)


def _within(series: Sequence[Series]) -> Iterator[Pair]:
    for one in series:
        claims = sorted(one.comparable().claims, key=_in_time)
        for place, claim in enumerate(claims):
            yield from ((claim, other) for other in claims[place + 1 : place + 1 + _NEXT])


def _in_time(claim: Claim) -> tuple[object, ...]:
    return claim.as_of is None, claim.as_of.last.toordinal() if claim.as_of and claim.as_of.last else 0, claim.id


def _across(series: Sequence[Series]) -> Iterator[Pair]:
    """Figures of two series of one unit that the encoder sees as alike."""
    units: defaultdict[str, list[tuple[Claim, int]]] = defaultdict(list)
    for number, one in enumerate(series):
        for claim in one.claims:
            if claim.value is not None and claim.evidence and len(claim.evidence.vector) == sum(PARTS.values()):
                units[claim.value.unit].append((claim, number))
    for told in units.values():
        yield from _most_alike(told)


def _most_alike(told: Sequence[tuple[Claim, int]]) -> Iterator[Pair]:
    packed = [np.frombuffer(claim.evidence.vector, dtype=np.int8) for claim, _ in told if claim.evidence]
    vectors = np.array(packed, dtype=np.float32)[:, : PARTS["thing"]]
    vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
    numbers = np.array([number for _, number in told])
    for first in range(0, len(told), _AT_ONCE):
        cosines = vectors[first : first + _AT_ONCE] @ vectors.T
        cosines[numbers[first : first + _AT_ONCE, None] == numbers] = 0
        order = np.argsort(-cosines, axis=1, kind="stable")[:, :_MOST_ALIKE]
        for row, others in enumerate(order):
            for other in others[cosines[row, others] > _ALIKE]:
                yield told[first + row][0], told[int(other)][0]
