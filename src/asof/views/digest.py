"""What a story adds up to: how much there is, who is quoted how often, what happened when."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from asof.claim import Claim, Kind
from asof.period import Period
from asof.source import SourceKind
from asof.story import Outcome, Record, record
from asof.views.selection import Told
from asof.views.words import publisher, sortable, source, whole


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """How much of what a story has; `published` runs from the first report to the last dated one."""

    reports: int
    publishers: int
    published: Period | None
    claims: int
    kinds: dict[str, int]
    sources: int
    series: int
    conflicts: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """A source, in how many reports it says something, how many claims it makes there, and how its forecasts fared."""

    source: str
    kind: SourceKind
    claims: int
    reports: int
    record: Record


def summary(told: Told) -> Summary:
    """The numbers of a story."""
    kinds = Counter(claim.kind for claim in told.claims)
    return Summary(
        reports=len(told.reports),
        publishers=len({publisher(report) for report in told.reports}),
        published=whole(report.published for report in told.reports),
        claims=len(told.claims),
        kinds={kind.value: kinds[kind] for kind in Kind},
        sources=len(sources(told)),
        series=len(told.series),
        conflicts=len(told.conflicts),
    )


def sources(told: Told) -> list[Quoted]:
    """Who says something, those with most claims first; a publisher's own voice goes by its name."""
    claims: dict[tuple[str, SourceKind], list[Claim]] = defaultdict(list)
    for claim in told.claims:
        claims[speaker(claim, told), claim.source.kind].append(claim)
    fared: dict[str, Outcome] = {outcome.forecast.id: outcome for outcome in told.outcomes}
    quoted = [
        Quoted(
            source=name,
            kind=kind,
            claims=len(theirs),
            reports=len({claim.report for claim in theirs}),
            record=record(fared[claim.id] for claim in theirs if claim.id in fared),
        )
        for (name, kind), theirs in claims.items()
    ]
    return sorted(quoted, key=lambda one: (-one.claims, sortable(one.source), one.kind))


def speaker(claim: Claim, told: Told) -> str:
    """The source of a claim, or the publisher who says it in its own voice."""
    report = told.report(claim.report)
    return publisher(report) if claim.source.kind is SourceKind.PUBLISHER else source(claim, report)


def timeline(told: Told) -> list[Claim]:
    """The events in order of when they happened; those without a date come last."""
    events = [claim for claim in told.claims if claim.kind is Kind.EVENT]
    return in_time(events)


def forecasts(told: Told) -> list[Claim]:
    """The forecasts in order of the time they speak of; those without one come last."""
    return in_time([claim for claim in told.claims if claim.kind is Kind.FORECAST])


def in_time(claims: Sequence[Claim]) -> list[Claim]:
    """Claims in order of their as of, those without one last, otherwise as they came."""
    dated = sorted((claim for claim in claims if claim.as_of), key=lambda claim: claim.as_of or Period(None, None))
    return dated + [claim for claim in claims if not claim.as_of]


def span_of_values(claims: Sequence[Claim]) -> tuple[float, float] | None:
    """The lowest and the highest number that is said in claims; None where there is none."""
    ends = [end for claim in claims if claim.value for end in (claim.value.low, claim.value.high) if end is not None]
    return (min(ends), max(ends)) if ends else None
