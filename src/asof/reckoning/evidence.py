"""What is known of a series: each number of each origin once, and of which days it may speak."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from math import ceil

import numpy as np

from asof.claim import Claim
from asof.period import Period
from asof.reckoning.grid import Array
from asof.reckoning.likelihood import Reading
from asof.reckoning.names import bare
from asof.reckoning.origin import Origin

STALE = 0.1
"""Probability that a number is older than the report makes it, and still goes about."""
AGE = 8.0
"""Mean age of such a number, in days."""
ENDS = 0.8
"""Probability that a number of a long time is of its last day: "780 cases between 26 February and 16 March"."""
LONG = 7
"""Days beyond which a time is long, and does not only say vaguely which day it was."""
AGAIN = 0.5
"""What a number of an origin is worth that is given again for a later time, beside a new one: somebody still holds that
it is right, or only copies it."""
OWN, REPEATED = 2, 0.25
"""A voice that errs errs again: from the third on its numbers are worth less each, by this power of how many more they
are. Else whoever speaks most often would outvote those who count by other rules."""
LONGEST = 730
"""Steps in time; longer stories have steps of several days."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One number of one origin: the claim that had it first, those that repeat it, and the days it may be of.

    `voice` is who says it, `weight` what it is worth beside a new one; `is_since` says whether it counts since its
    first day, and so is of the last.
    """

    claims: tuple[Claim, ...]
    reading: Reading
    first: date
    last: date
    voice: str
    weight: float
    is_since: bool


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

    def days_of(self, one: Evidence) -> Array:
        """The probability that a claim speaks of each step: of one of the days it names, or of one before."""
        begin, end = self.place(one.first), self.place(one.last)
        told = np.zeros(self.steps)
        told[begin : end + 1] = (1 - ENDS if one.is_since else 1.0) / (end + 1 - begin)
        told[end] += ENDS if one.is_since else 0.0
        if begin:
            faded = np.exp(-np.arange(begin, 0, -1) * self.step / AGE)
            told *= 1 - STALE
            told[:begin] = STALE * faded / faded.sum()
        return told


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
    story = Period(min(ends), max(ends))
    found = [
        _evidence_of(some, published, story, 1.0 if first else AGAIN)
        for repeated in together.values()
        for first, some in _anew(sorted(repeated, key=lambda claim: _first_said(claim, published)))
    ]
    start = min((one.first for one in found), default=None)
    voices = Counter(one.voice for one in found if one.voice)
    found = [
        replace(
            one,
            is_since=_is_since(one, start, published.get(one.claims[0].report)),
            weight=one.weight * max(voices[one.voice] - OWN, 1) ** -REPEATED,
        )
        for one in found
    ]
    return sorted(found, key=lambda one: (one.first, one.last, one.claims[0].id))


def _anew(claims: Sequence[Claim]) -> Iterator[tuple[bool, Sequence[Claim]]]:
    """The claims of one number by the time they give it for, each later time apart; whether it is the first of them."""
    again: list[list[Claim]] = [[]]
    for claim in sorted(claims, key=lambda claim: (claim is not claims[0], claim.as_of is None, claim.as_of)):
        if again[-1] and _is_after(claim.as_of, again[-1][0].as_of):
            again.append([])
        again[-1].append(claim)
    order = {claim.id: place for place, claim in enumerate(claims)}
    for place, some in enumerate(again):
        yield not place, sorted(some, key=lambda claim: order[claim.id])


def _is_after(later: Period | None, earlier: Period | None) -> bool:
    return later is not None and earlier is not None and earlier.before(later)


def _is_since(one: Evidence, start: date | None, published: Period | None) -> bool:
    """Whether a number counts since the first of the days it names: a long time, or one that begins with the series.

    Where nobody knows when the report was published, a long time only says that nobody knows when.
    """
    if one.first == one.last or published is None or (published.days or LONGEST) > LONG:
        return False
    return one.first == start or (one.last - one.first).days > LONG


def _evidence_of(
    claims: Sequence[Claim], published: Mapping[str, Period | None], story: Period, weight: float
) -> Evidence:
    first = claims[0]
    assert first.value is not None  # noqa: S101 - only figures are grouped
    assert story.first is not None and story.last is not None  # noqa: S101, PT018 - made of days
    told = published.get(first.report)
    day = first.as_of or told or Period(None, None)
    begin = day.first or story.first
    close = day.last or (told and told.last) or story.last
    return Evidence(
        claims=tuple(claims),
        reading=Reading.of(first, first.value),
        first=min(begin, close),
        last=max(begin, close),
        voice=bare(first.source.name),
        weight=weight,
        is_since=False,
    )


def _first_said(claim: Claim, published: Mapping[str, Period | None]) -> tuple[object, ...]:
    said = published.get(claim.report)
    return (said and said.first) or date.max, claim.as_of is None, claim.as_of, claim.report, claim.span, claim.id


def _ends(period: Period | None) -> list[date]:
    return [day for day in (period.first, period.last) if day] if period else []
