"""The situation on one screen, and lists of series, conflicts, reports, sources and sentences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from asof.claim import Claim, Kind
from asof.report import Report
from asof.source import SourceKind
from asof.story import Conflict, Series
from asof.views import digest, words
from asof.views.pages.book import Book, Cited, Link, SeriesRow
from asof.views.pages.conflicts import ConflictView, conflict_view

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


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryPage:
    """The situation on one screen: what matters most, and how much more there is."""

    facts: tuple[str, ...]
    series: tuple[SeriesRow, ...]
    conflicts: tuple[ConflictView, ...]
    events: tuple[Cited, ...]
    forecasts: tuple[Cited, ...]
    reports: tuple[ReportRow, ...]
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
    claims: tuple[Cited, ...]


def story_page(book: Book) -> StoryPage:
    """The first page."""
    told = book.told
    return StoryPage(
        facts=_facts(book.summary),
        series=tuple(book.row(one) for one in _foremost(told.series)),
        conflicts=tuple(conflict_view(book, one) for one in told.conflicts[:A_FEW]),
        events=cited(book, _last(book.events)),
        forecasts=cited(book, _last(book.forecasts)),
        reports=report_rows(book, book.reports[:A_FEW]),
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
        SourceRow(link=book.link_to_source(one.source, one.kind), kind=one.kind, claims=one.claims, reports=one.reports)
        for one in sources
    )


def source_page(book: Book, name: str, kind: SourceKind, claims: Sequence[Claim]) -> SourcePage:
    """The page of a source with some of its claims."""
    known = book.claims_of_source[name, kind]
    reports = len({claim.report for claim in known})
    return SourcePage(
        title=book.link_to_source(name, kind).text,
        kind=kind,
        facts=f"{words.counted(len(known), 'claim')} in {words.counted(reports, 'report')}",
        claims=cited(book, claims),
    )


def _facts(facts: digest.Summary) -> tuple[str, ...]:
    when = f"published {words.period(facts.published)}" if facts.published else "none of them dated"
    kinds = words.listed(words.counted(facts.kinds[kind], kind.value) for kind in Kind if facts.kinds[kind.value])
    return (
        f"{words.counted(facts.reports, 'report')} by {words.counted(facts.publishers, 'publisher')}, {when}",
        f"{words.counted(facts.claims, 'claim')}{': ' if kinds else ''}{kinds}",
    )


def _foremost(series: Sequence[Series]) -> Sequence[Series]:
    """Those with figures to compare, and some of the others where these are few."""
    comparable = sum(len(one.claims) > 1 for one in series)
    return series[: min(max(comparable, A_FEW), FOREMOST)]


def _last(claims: Sequence[Claim]) -> list[Claim]:
    """The last few that are dated, the latest first."""
    return [claim for claim in claims if claim.as_of][: -A_FEW - 1 : -1]
