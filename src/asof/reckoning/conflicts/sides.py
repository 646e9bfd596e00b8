"""What a contradiction is made of."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from asof.claim import Claim


class Severity(StrEnum):
    """How sure it is that the sides exclude each other."""

    HARD = "hard"
    SOFT = "soft"


@dataclass(frozen=True, slots=True)
class Side:
    """Claims that agree with one another."""

    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """Sides that can't all be right, and one plain sentence why.

    `series` is the id of the series the claims are in, None for claims without a figure. `type` is "number" for two
    values of one time, "fall" for a total that shrinks, "denial" for what one asserts and another denies, "date" for
    two times of one event, "unknown" for a number of which the same report says that nobody knows it.
    """

    id: str
    series: str | None
    type: str
    severity: Severity
    sides: tuple[Side, ...]
    why: str

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims of all sides."""
        return tuple(claim for side in self.sides for claim in side.claims)


def conflict_id(*parts: str) -> str:
    """Twelve hexadecimal digits, the same on every machine and in every run."""
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:12]
