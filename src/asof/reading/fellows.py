"""The figures that a report has before one, and how like it each is: in what it counts, whose it is, where."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

import numpy as np
from numpy.typing import NDArray

from asof.claim import Claim
from asof.evidence import PARTS

_REMEMBERED = 60
"""Figures back to which one may be like another."""
_SPANS = dict(zip(PARTS, zip(np.cumsum([0, *PARTS.values()]), np.cumsum([*PARTS.values()]), strict=False), strict=True))

Vector = NDArray[np.float64]


def vector(packed: bytes, part: str) -> Vector | None:
    """A part of what the encoder says of a figure, of length 1; None where it says nothing."""
    if len(packed) != sum(PARTS.values()):
        return None
    first, past = _SPANS[part]
    numbers = np.frombuffer(packed, dtype=np.int8)[first:past].astype(float)
    made: Vector = numbers / max(float(np.linalg.norm(numbers)), 1e-9)
    return made


def alike(one: bytes, other: bytes, part: str) -> float:
    """The cosine of a part of two vectors; 0 where one is missing."""
    first, second = vector(one, part), vector(other, part)
    return float(first @ second) if first is not None and second is not None else 0.0


def most_alike(
    before: Iterable[Claim], packed: bytes, part: str, read: Callable[[Claim], str | None]
) -> Mapping[str | None, float]:
    """For each value that a field has in figures before one, the cosine of the one most like it.

    Args:
        before: the figures of the report before it, in order.
        packed: the vector of the figure.
        part: what they should be alike in, of `PARTS`.
        read: the field of a claim.
    """
    found: dict[str | None, float] = {}
    for claim in list(before)[-_REMEMBERED:]:
        if claim.evidence:
            value = read(claim)
            found[value] = max(found.get(value, 0.0), alike(packed, claim.evidence.vector, part))
    return found
