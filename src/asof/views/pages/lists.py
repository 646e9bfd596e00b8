"""Pages that are lists: the situation on one screen, and all series, reports, sources and sentences in time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from asof.claim import Claim, Kind
from asof.report import Report
from asof.source import SourceKind
from asof.story import Series
from asof.views import digest, words
from asof.views.pages.book import Book, Cited, Link
from asof.views.pages.conflicts import ConflictView, conflict_view
from asof.views.pages.series import SeriesRow, series_row

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
    """All series: those with figures to compare, and `singles` with just one."""

    series: tuple[SeriesRow, ...]
    singles: tuple[SeriesRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SourcePage:
    """A source with what it says, in time."""

    title: str
    kind: SourceKind
    facts: str
    claims: tuple[Cited, ...]


def story_page(book: Book) -> StoryPage:
    """The first page."""
    told = book.told
    summary = digest.summary(told)
    return StoryPage(
        facts=_facts(summary),
        series=tuple(series_row(book, one) for one in _foremost(told.series)),
        conflicts=tuple(conflict_view(book, one) for one in told.conflicts[:A_FEW]),
        events=tuple(book.cite(claim) for claim in _last(digest.timeline(told))),
        forecasts=tuple(book.cite(claim) for claim in _last(digest.forecasts(told))),
        reports=tuple(_report_row(book, report) for report in _newest_first(told.reports)[:A_FEW]),
        summary=summary,
    )


def series_list(book: Book) -> SeriesList:
    """All series."""
    rows = [series_row(book, one) for one in book.told.series]
    return SeriesList(
        series=tuple(row for row in rows if row.figures > 1),
        singles=tuple(row for row in rows if row.figures == 1),
    )


def conflict_list(book: Book) -> tuple[ConflictView, ...]:
    """All conflicts, the gravest first."""
    return tuple(conflict_view(book, conflict) for conflict in book.told.conflicts)


def timeline(book: Book) -> tuple[Cited, ...]:
    """The events in time."""
    return tuple(book.cite(claim) for claim in digest.timeline(book.told))


def forecasts(book: Book) -> tuple[Cited, ...]:
    """The forecasts, by the time they speak of."""
    return tuple(book.cite(claim) for claim in digest.forecasts(book.told))


def report_list(book: Book) -> tuple[ReportRow, ...]:
    """All reports, the newest first."""
    return tuple(_report_row(book, report) for report in _newest_first(book.told.reports))


def source_list(book: Book) -> tuple[SourceRow, ...]:
    """All sources, those with most claims first."""
    return tuple(
        SourceRow(link=book.link_to_source(one.source, one.kind), kind=one.kind, claims=one.claims, reports=one.reports)
        for one in digest.sources(book.told)
    )


def source_page(book: Book, name: str, kind: SourceKind) -> SourcePage:
    """The page of a source."""
    claims = book.claims_of_source[name, kind]
    reports = len({claim.report for claim in claims})
    return SourcePage(
        title=book.link_to_source(name, kind).text,
        kind=kind,
        facts=f"{words.counted(len(claims), 'claim')} in {words.counted(reports, 'report')}",
        claims=tuple(book.cite(claim) for claim in digest.in_time(claims)),
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


def _newest_first(reports: Sequence[Report]) -> list[Report]:
    dated = [report for report in reports if report.published]
    newest = sorted(dated, key=lambda report: (report.published, report.name), reverse=True)
    return newest + [report for report in reports if not report.published]


def _report_row(book: Book, report: Report) -> ReportRow:
    return ReportRow(
        link=book.link(report),
        publisher=words.publisher(report),
        published=words.period(report.published) if report.published else "undated",
        words=len(report.text.split()),
        claims=len(book.claims_of_report[report.name]),
    )
