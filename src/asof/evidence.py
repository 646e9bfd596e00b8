"""What the reader knows of a figure beyond its claim: shares of what it may be, and a vector of what is counted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Basis(StrEnum):
    """On what basis a number counts.

    The first that fits of comparison, target, change, increment, part, each, period, total.
    """

    TOTAL = "total"
    """Of the whole thing as of a time: a level, a price, a running total since the start."""
    PERIOD = "period"
    """What happened within a part of the story's time: a day, a week, one battle of many."""
    INCREMENT = "increment"
    """On top of an earlier number: "another 12"."""
    PART = "part"
    """Of a subset of something whose total is known: "31 of the 85"."""
    CHANGE = "change"
    """A difference or a ratio between two values of one thing: "rose by 3"."""
    COMPARISON = "comparison"
    """Of another event, place or time, as background."""
    TARGET = "target"
    """A plan, demand, limit or capacity: what would or should be."""
    EACH = "each"
    """The value of one of many alike, or for each unit: "$1,100 a barrel"."""


PARTS = {"thing": 64, "whose": 24, "where": 24}
"""Numbers of each part of a vector: what is counted, whose or of what it is, where it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """The shares of the answers about one figure, as the encoder gives them.

    `measures` is by id of the catalogue, "other" for none of them; `bases` by basis. Each adds up to 1, but measures
    of less than one in a hundred, which are left out. `subjects` and `places` hold the spans that the text offers, as
    words, with their shares; what is missing to 1 is the share of none. `vector` has the parts of `PARTS` one after
    the other, one byte for each number, -127 to 127; the cosine of a part of two vectors is near 1 where two figures
    count one thing, are of one subject, of one place. `model` names the weights that made it: the first twelve digits
    of their SHA-256.
    """

    model: str
    measures: Mapping[str, float] = field(default_factory=dict)
    bases: Mapping[Basis, float] = field(default_factory=dict)
    subjects: Mapping[str, float] = field(default_factory=dict)
    places: Mapping[str, float] = field(default_factory=dict)
    vector: bytes = b""
