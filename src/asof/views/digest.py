"""What a story adds up to: how much there is, who is quoted how often, what happened when."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median

from asof.claim import Claim, Kind
from asof.period import Period
from asof.source import SourceKind
from asof.story import Outcome, Record, Series, record
from asof.views.selection import Told
from asof.views.words import publisher, sortable, source, whole


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """How much of what a story has.

    `publishers` are those that are known; `published` runs from the first report to the last dated one.
    """

    reports: int
    publishers: int
    published: Period | None
    claims: int
    kinds: dict[str, int]
    sources: int
    series: int
    conflicts: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaning:
    """Where the figures of a source stand beside what estimates hold likely, which rest on other origins too.

    Of so many `figures`, `above` and `below` lie outside of the interval that holds the value with 50 %; `share` is how
    far they lie above the estimates in the median, as a part of these.
    """

    figures: int
    above: int
    below: int
    share: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """A source, how many claims it makes in how many reports, how its forecasts fared and where its figures stand."""

    source: str
    kind: SourceKind
    claims: int
    reports: int
    record: Record
    leaning: Leaning | None


def summary(told: Told) -> Summary:
    """The numbers of a story."""
    kinds = Counter(claim.kind for claim in told.claims)
    return Summary(
        reports=len(told.reports),
        publishers=len({publisher(report) for report in told.reports if report.publisher}),
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
    off = _off(told)
    fared: dict[str, Outcome] = {outcome.forecast.id: outcome for outcome in told.outcomes}
    quoted = [
        Quoted(
            source=name,
            kind=kind,
            claims=len(theirs),
            reports=len({claim.report for claim in theirs}),
            record=record(fared[claim.id] for claim in theirs if claim.id in fared),
            leaning=_leaning([off[claim.id] for claim in theirs if claim.id in off]),
        )
        for (name, kind), theirs in claims.items()
    ]
    return sorted(quoted, key=lambda one: (-one.claims, sortable(one.source), one.kind))


def _leaning(off: Sequence[tuple[float, int]]) -> Leaning | None:
    if not off:
        return None
    sides = [side for _, side in off]
    return Leaning(
        figures=len(off), above=sides.count(1), below=sides.count(-1), share=median(share for share, _ in off)
    )


def _off(told: Told) -> dict[str, tuple[float, int]]:
    """How far figures lie above the estimate of their day, as a part of it, and on which side of what is likely.

    Of series that one origin alone knows, nothing can be learned, nor of bounds.
    """
    origin = {claim.id: origin.id for origin in told.origins for claim in origin.claims}
    found = {}
    for series in told.series:
        made = told.estimates.get(series.id)
        if made is None or len({origin.get(claim.id, claim.id) for claim in series.claims}) == 1:
            continue
        for claim in series.claims:
            day, number = _day(claim, told), _number(claim)
            then = made.on(day) if day else None
            if then and number is not None and then.value:
                likely = next(one for one in then.intervals if one.level == 0.5)
                side = (number > likely.high) - (number < likely.low)
                found[claim.id] = (number - then.value) / abs(then.value), side
    return found


def _day(claim: Claim, told: Told) -> date | None:
    when = claim.as_of or told.report(claim.report).published
    return when.last if when else None


def by_report(series: Series, told: Told) -> list[tuple[Claim, date]]:
    """The figures of a series with the middle day of when their reports were published, the earliest first.

    Where a report has no date the period of which the figure speaks stands for it; a figure without either is left out.
    """
    found = []
    for claim in series.claims:
        when = told.report(claim.report).published or claim.as_of
        if when and when.first and when.last:
            found.append((claim, when.first + (when.last - when.first) // 2))
    return sorted(found, key=lambda one: (one[1], one[0].report, one[0].id))


def _number(claim: Claim) -> float | None:
    """The number that was said, or the middle of a range; None for a bound."""
    value = claim.value
    return None if value is None or value.low is None or value.high is None else (value.low + value.high) / 2


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
