"""Which claims can't all be right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from asof.claim import Claim
from asof.reckoning.series import Series


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

    `series` is the id of the series the claims are in; `type` is "number" or "denial".
    """

    id: str
    series: str
    type: str
    severity: Severity
    sides: tuple[Side, ...]
    why: str


def conflicts(series: Sequence[Series]) -> tuple[Conflict, ...]:
    """The contradictions within each of `series`."""
    raise NotImplementedError
