"""What would have been foretold, had the story ended with each report."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from asof.claim import Claim
from asof.measure import Measure
from asof.reckoning.estimate import Estimated, estimate
from asof.reckoning.joining.series import Series
from asof.reckoning.origin import Origin
from asof.report import Report


@dataclass(frozen=True, slots=True)
class Foretold:
    """What was to be expected of a claim, going by what was known on the day `known`."""

    known: date
    claim: Claim
    expected: Estimated

    def held(self, level: float) -> bool:
        """Whether the interval of this level holds what the claim says, or meets its range."""
        (interval,) = (one for one in self.expected.intervals if one.level == level)
        value = self.claim.value
        low = value.low if value and value.low is not None else float("-inf")
        high = value.high if value and value.high is not None else float("inf")
        return low <= interval.high and interval.low <= high


def hindcast(
    series: Series, origins: Sequence[Origin], reports: Sequence[Report], *, measure: Measure | None = None
) -> tuple[Foretold, ...]:
    """For each day of publication: the claims of the series that came with the next one, and what was expected of them.

    The story is cut behind each day; claims of reports without a date are left out. Only claims that name a time after
    the cut tell.
    """
    return tuple(_foretold(series.comparable(), origins, reports, measure))


def _foretold(
    series: Series, origins: Sequence[Origin], reports: Sequence[Report], measure: Measure | None
) -> Iterator[Foretold]:
    told = {report.name: report.published.last for report in reports if report.published and report.published.last}
    days = sorted({told[claim.report] for claim in series.claims if claim.report in told})
    for cut, coming in pairwise(days):
        known = tuple(claim for claim in series.claims if told.get(claim.report, date.max) <= cut)
        new = [claim for claim in series.claims if told.get(claim.report) == coming]
        after = [(claim, _day(claim)) for claim in new]
        ahead = [(claim, day) for claim, day in after if day is not None and day > cut]
        if not ahead:
            continue
        until = max(day for _, day in ahead)
        made = estimate(replace(series, claims=known), origins, reports, measure=measure, until=until)
        for claim, day in ahead if made else []:
            expected = made.on(day) if made else None
            if expected is not None:
                yield Foretold(cut, claim, expected)


def _day(claim: Claim) -> date | None:
    return claim.as_of.last if claim.as_of else None
