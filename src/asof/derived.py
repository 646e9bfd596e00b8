"""A value that follows from two figures of a report."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from asof.claim import Claim
from asof.value import Value


class Relation(StrEnum):
    """How a figure depends on another, its base."""

    SHARE = "share"
    """A part of the base in per cent or a fraction: the derived value is that part in the base's unit."""
    PART = "part"
    """Some of those that the base counts: the derived value is how many others there are."""
    CHANGE = "change"
    """What the base became: the derived value is the difference, negative for a fall."""


@dataclass(frozen=True, slots=True)
class Derived:
    """A value that follows from two figures of a report. It stands beside what was said, never instead of it."""

    relation: Relation
    claim: Claim
    base: Claim
    value: Value
