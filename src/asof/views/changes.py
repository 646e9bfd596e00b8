"""What is new in a story since it was last looked at: claims that matter, conflicts, and estimates that moved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from asof.claim import Claim
from asof.report import Report
from asof.story import Conflict, Estimate, Interval, Series
from asof.views.selection import Told

_LEVEL = 0.5
"""An estimate has moved where its value leaves the interval that held it with this probability."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """A series whose estimate has moved: its value and the interval of 90 % before and now, in the unit of the series.

    `before` is None where there was no estimate.
    """

    series: Series
    before: tuple[float, Interval] | None
    now: tuple[float, Interval]


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What one state of a story has that an earlier one has not.

    `claims` are those that matter: of series with other claims, and in conflicts.
    """

    reports: tuple[Report, ...]
    claims: tuple[Claim, ...]
    conflicts: tuple[Conflict, ...]
    moved: tuple[Moved, ...]

    def __bool__(self) -> bool:
        """Whether anything has changed."""
        return bool(self.reports or self.claims or self.conflicts or self.moved)


def changes(before: Told, now: Told) -> Changes:
    """What is new in `now`; both in the order that stories have, so what matters most comes first."""
    reports, claims = {one.name for one in before.reports}, {one.id for one in before.claims}
    conflicts = {one.id for one in before.conflicts}
    fresh = tuple(one for one in now.conflicts if one.id not in conflicts)
    weighty = {claim.id for one in now.series if len(one.claims) > 1 for claim in one.claims}
    weighty |= {claim.id for one in fresh for side in one.sides for claim in side.claims}
    return Changes(
        reports=tuple(one for one in now.reports if one.name not in reports),
        claims=tuple(one for one in now.claims if one.id in weighty and one.id not in claims),
        conflicts=fresh,
        moved=tuple(_moved(before, now)),
    )


def _moved(before: Told, now: Told) -> Sequence[Moved]:
    found = []
    for series in now.series:
        old, new = before.estimates.get(series.id), now.estimates.get(series.id)
        if new is None:
            continue
        value, _, most = _last(new)
        if old is None:
            if len(series.claims) > 1:
                found.append(Moved(series=series, before=None, now=(value, most)))
            continue
        was, likely, wide = _last(old)
        if not likely.low <= value <= likely.high:
            found.append(Moved(series=series, before=(was, wide), now=(value, most)))
    return found


def _last(estimate: Estimate) -> tuple[float, Interval, Interval]:
    """The value on the last day, the interval that holds it with `_LEVEL`, and the widest."""
    day = estimate.days[-1]
    likely = min(day.intervals, key=lambda one: abs(one.level - _LEVEL))
    return day.value, likely, max(day.intervals, key=lambda one: one.level)
