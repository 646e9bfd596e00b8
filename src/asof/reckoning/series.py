"""Which figures are about the same thing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from asof.claim import Claim
from asof.measure import Measure


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """All figures of one measure, subject, place and unit, in order of their as of.

    `measure` is an id of the catalogue or `other:` and a label; `subject` and `place` are written as most of
    the claims write them, None where they name none. `title` is what a person would call it.
    """

    id: str
    title: str
    measure: str
    subject: str | None
    place: str | None
    unit: str
    claims: tuple[Claim, ...]


def series(claims: Sequence[Claim], measures: Mapping[str, Measure]) -> tuple[Series, ...]:
    """The figures among `claims`, sorted into series; those with most claims first, then by title."""
    raise NotImplementedError
