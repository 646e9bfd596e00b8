"""The situation on one screen, and lists of series, conflicts, reports, sources and sentences."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from asof.claim import Claim, Kind
from asof.report import Report
from asof.source import SourceKind
from asof.story import Conflict, Series, State
from asof.views import digest, words
from asof.views.pages.book import Book, Cited, Link, SeriesRow
from asof.views.pages.conflicts import ConflictView, conflict_view
from asof.views.pages.news import News, news

FOREMOST, A_FEW = 14, 5
"""How many series the first page shows, and of everything else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportRow:
    """A report in a line."""

    link: Link
    publisher: str
    published: str
    words: int
    claims: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRow:
    """A source in a line."""

    link: Link
    kind: SourceKind
    claims: int
    reports: int
    record: str
    leaning: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ForecastRow:
    """A forecast and what became of it; `ruled` is true where a person said so, `chance` what was given to it."""

    claim: Cited
    verdict: str
    outcome: str
    ruled: bool
    chance: str
    evidence: tuple[Cited, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryPage:
    """The situation on one screen: what matters most, and how much more there is."""

    facts: tuple[str, ...]
    series: tuple[SeriesRow, ...]
    conflicts: tuple[ConflictView, ...]
    events: tuple[Cited, ...]
    forecasts: tuple[ForecastRow, ...]
    reports: tuple[ReportRow, ...]
    news: News | None
    summary: digest.Summary


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesList:
    """Series with figures to compare, and `singles` with just one."""

    series: tuple[SeriesRow, ...]
    singles: tuple[SeriesRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SourcePage:
    """A source with what it says."""

    title: str
    kind: SourceKind
    facts: str
    record: str
    leaning: str
    claims: tuple[Cited, ...]


def story_page(book: Book, since: date | None = None) -> StoryPage:
    """The first page; `since` is the day from which on changes are told."""
    told = book.told
    return StoryPage(
        facts=_facts(book.summary),
        series=tuple(book.row(one) for one in _foremost(told.series)),
        conflicts=tuple(conflict_view(book, one) for one in told.conflicts[:A_FEW]),
        events=cited(book, _last(book.events)),
        forecasts=forecast_rows(book, _last(book.forecasts)),
        reports=report_rows(book, book.reports[:A_FEW]),
        news=news(book, since),
        summary=book.summary,
    )


def series_list(book: Book, series: Sequence[Series]) -> SeriesList:
    """A list of series."""
    rows = [book.row(one) for one in series]
    return SeriesList(
        series=tuple(row for row in rows if row.figures > 1),
        singles=tuple(row for row in rows if row.figures == 1),
    )


def conflict_views(book: Book, conflicts: Sequence[Conflict]) -> tuple[ConflictView, ...]:
    """A list of conflicts."""
    return tuple(conflict_view(book, conflict) for conflict in conflicts)


def cited(book: Book, claims: Sequence[Claim]) -> tuple[Cited, ...]:
    """A list of claims."""
    return tuple(book.cite(claim) for claim in claims)


def report_rows(book: Book, reports: Sequence[Report]) -> tuple[ReportRow, ...]:
    """A list of reports."""
    return tuple(
        ReportRow(
            link=book.link(report),
            publisher=words.publisher(report),
            published=words.period(report.published) if report.published else "undated",
            words=len(report.text.split()),
            claims=len(book.claims_of_report[report.name]),
        )
        for report in reports
    )


def source_rows(book: Book, sources: Sequence[digest.Quoted]) -> tuple[SourceRow, ...]:
    """A list of sources."""
    return tuple(
        SourceRow(
            link=book.link_to_source(one.source, one.kind),
            kind=one.kind,
            claims=one.claims,
            reports=one.reports,
            record=words.record(one.record),
            leaning=_leaning(one.leaning),
        )
        for one in sources
    )


def _leaning(leaning: digest.Leaning | None) -> str:
    """Where figures stand beside the estimates, in words; empty where nothing tells."""
    if leaning is None:
        return ""
    off = round(abs(leaning.share) * 100)
    side = "above" if leaning.share > 0 else "below"
    where = f"{off} % {side} the estimate" if off else "at the estimate"
    beyond = [f"{count} {side}" for count, side in ((leaning.above, "above"), (leaning.below, "below")) if count]
    outside = f"; {' and '.join(beyond)} what is likely" if beyond else ""
    return (
        f"{words.counted(leaning.figures, 'figure')}, {where}{' in the median' if leaning.figures > 1 else ''}{outside}"
    )


def forecast_rows(book: Book, forecasts: Sequence[Claim]) -> tuple[ForecastRow, ...]:
    """A list of forecasts with what became of them."""
    return tuple(_forecast(book, forecast) for forecast in forecasts)


def _forecast(book: Book, forecast: Claim) -> ForecastRow:
    outcome = book.outcome_of.get(forecast.id)
    state = outcome.state if outcome else State.OPEN
    chance = outcome.probability if outcome else None
    return ForecastRow(
        claim=book.cite(forecast),
        verdict=state.value,
        outcome=words.outcome(state),
        ruled=outcome is not None and outcome.ruled,
        chance="" if chance is None else f"{chance:.0%}".replace("%", " %"),
        evidence=tuple(book.cite(claim) for claim in outcome.evidence) if outcome else (),
    )


def source_page(book: Book, name: str, kind: SourceKind, claims: Sequence[Claim]) -> SourcePage:
    """The page of a source with some of its claims."""
    quoted = book.quoted[name, kind]
    return SourcePage(
        title=book.link_to_source(name, kind).text,
        kind=kind,
        facts=f"{words.counted(quoted.claims, 'claim')} in {words.counted(quoted.reports, 'report')}",
        record=words.record(quoted.record),
        leaning=_leaning(quoted.leaning),
        claims=cited(book, claims),
    )


def _facts(facts: digest.Summary) -> tuple[str, ...]:
    when = f"published {words.period(facts.published)}" if facts.published else "none of them dated"
    kinds = words.listed(words.counted(facts.kinds[kind], kind.value) for kind in Kind if facts.kinds[kind.value])
    by = f" by {words.counted(facts.publishers, 'publisher')}" if facts.publishers else ""
    return (
        f"{words.counted(facts.reports, 'report')}{by}, {when}",
        f"{words.counted(facts.claims, 'claim')}{': ' if kinds else ''}{kinds}",
    )


def _foremost(series: Sequence[Series]) -> Sequence[Series]:
    """Those with figures to compare, and some of the others where these are few."""
    comparable = sum(len(one.claims) > 1 for one in series[:FOREMOST])
    return series[: max(comparable, A_FEW)]


def _last(claims: Sequence[Claim]) -> list[Claim]:
    """The last few that are dated, the latest first."""
    dated = bisect(claims, False, key=lambda claim: claim.as_of is None)  # the others come last
    return [*claims[max(0, dated - A_FEW) : dated]][::-1]
