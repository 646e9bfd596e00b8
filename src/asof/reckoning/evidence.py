"""What is known of a series: each number of each origin once, and of which days it may speak."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil

import numpy as np

from asof.claim import Claim
from asof.period import Period
from asof.reckoning.grid import Array
from asof.reckoning.likelihood import Reading
from asof.reckoning.names import bare
from asof.reckoning.origin import Origin

STALE = 0.15
"""Probability that a number is older than the report makes it, and still goes about."""
AGE = 8.0
"""Mean age of such a number, in days."""
LONGEST = 730
"""Steps in time; longer stories have steps of several days."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One number of one origin: the claim that had it first, those that repeat it, and the days it may be of."""

    claims: tuple[Claim, ...]
    reading: Reading
    first: date
    last: date
    voice: str


@dataclass(frozen=True, slots=True)
class Clock:
    """Steps in time."""

    start: date
    step: int
    steps: int

    @classmethod
    def over(cls, first: date, last: date) -> Clock:
        """Steps from one day to another, both included."""
        days = (last - first).days + 1
        step = ceil(days / LONGEST)
        return cls(first, step, ceil(days / step))

    def place(self, day: date) -> int:
        """The step that a day falls into."""
        return (day - self.start).days // self.step

    def day(self, place: int) -> date:
        """The first day of a step."""
        return self.start + timedelta(place * self.step)

    def days_of(self, first: date, last: date) -> Array:
        """The probability that a claim that names these days speaks of each."""
        begin, end = self.place(first), self.place(last)
        told = np.zeros(self.steps)
        told[begin : end + 1] = (1 - STALE) / (end + 1 - begin)
        ages = np.arange(begin, 0, -1) * self.step
        if begin:
            faded = np.exp(-ages / AGE)
            told[:begin] = STALE * faded / faded.sum()
        whole: Array = told / told.sum()
        return whole


def evidence(
    claims: Sequence[Claim], origins: Sequence[Origin], published: Mapping[str, Period | None]
) -> list[Evidence]:
    """Each number of each origin once, with the claim that was first to have it."""
    home = {claim.id: origin.id for origin in origins for claim in origin.claims}
    ends = [day for claim in claims for day in _ends(claim.as_of) + _ends(published.get(claim.report))]
    if not ends:
        return []
    together: defaultdict[tuple[object, ...], list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.value is not None:
            together[home.get(claim.id, claim.id), claim.value.low, claim.value.high].append(claim)
    start, end = min(ends), max(ends)
    found = []
    for repeated in together.values():
        ordered = tuple(sorted(repeated, key=lambda claim: _first_said(claim, published)))
        found.append(_evidence_of(ordered, published, start, end))
    return sorted(found, key=lambda one: (one.first, one.last, one.claims[0].id))


def _evidence_of(claims: tuple[Claim, ...], published: Mapping[str, Period | None], start: date, end: date) -> Evidence:
    first = claims[0]
    assert first.value is not None  # noqa: S101 - only figures are grouped
    told = published.get(first.report)
    day = first.as_of or told or Period(None, None)
    begin = day.first or start
    close = day.last or (told and told.last) or end
    voice = bare(first.source.name)
    return Evidence(claims, Reading.of(first, first.value), min(begin, close), max(begin, close), voice)


def _first_said(claim: Claim, published: Mapping[str, Period | None]) -> tuple[object, ...]:
    said = published.get(claim.report)
    return (said and said.first) or date.max, claim.as_of is None, claim.as_of, claim.report, claim.span, claim.id


def _ends(period: Period | None) -> list[date]:
    return [day for day in (period.first, period.last) if day] if period else []
