"""The page of a series: its figures over time, as a picture and a table, and where they contradict each other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from asof.source import SourceKind
from asof.story import Series
from asof.views import digest, words
from asof.views.pages.book import Book, Cited, Link
from asof.views.pages.chart import Chart, Spark, make_chart, make_spark
from asof.views.pages.conflicts import ConflictView, conflict_view


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesRow:
    """A series in a line: its range, its latest figure, how many stand behind it and how many contradict."""

    link: Link
    spark: Spark | None
    latest: Cited
    reach: str
    figures: int
    reports: int
    origins: int
    conflicts: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesPage:
    """A series in full; `kinds` are the kinds of source on the chart, `cited` the claims by their ids."""

    title: str
    facts: str
    chart: Chart | None
    kinds: tuple[SourceKind, ...]
    cited: Mapping[str, Cited]
    conflicts: tuple[ConflictView, ...]


def series_row(book: Book, series: Series) -> SeriesRow:
    """A series in a line."""
    dated = [claim for claim in series.claims if claim.as_of]
    return SeriesRow(
        link=book.link_to_series(series),
        spark=make_spark(series.claims, within=book.published),
        latest=book.cite((dated or series.claims)[-1]),
        reach=_reach(series),
        figures=len(series.claims),
        reports=len({claim.report for claim in series.claims}),
        origins=len(_joined(book, series)),
        conflicts=len(book.conflicts_of_series.get(series.id, ())),
    )


def series_page(book: Book, series: Series) -> SeriesPage:
    """The page of a series."""
    chart = make_chart(series.claims, joined=_joined(book, series))
    return SeriesPage(
        title=words.line(series.title),
        facts=_facts(series_row(book, series)),
        chart=chart,
        kinds=tuple(_kinds(chart)),
        cited={claim.id: book.cite(claim) for claim in series.claims},
        conflicts=tuple(conflict_view(book, conflict) for conflict in book.conflicts_of_series.get(series.id, ())),
    )


def _joined(book: Book, series: Series) -> Sequence[Sequence[str]]:
    """Ids of the claims of each origin, as far as they are in the series."""
    groups: dict[str, list[str]] = {}
    for claim in series.claims:
        origin = book.origins.get(claim.id)
        groups.setdefault(origin.id if origin else claim.id, []).append(claim.id)
    return [*groups.values()]


def _kinds(chart: Chart | None) -> Iterable[SourceKind]:
    there = {mark.claim.source.kind for mark in chart.marks} if chart else set()
    return (kind for kind in SourceKind if kind in there)


def _reach(series: Series) -> str:
    ends = digest.span_of_values(series.claims)
    said = " – ".join(dict.fromkeys(words.number(end) for end in ends)) if ends else words.NOTHING
    return f"{said} {words.unit(series.unit)}".rstrip()


def _facts(row: SeriesRow) -> str:
    counted = (
        words.counted(row.figures, "figure"),
        f"in {words.counted(row.reports, 'report')}",
        f"from {words.counted(row.origins, 'origin')}",
    )
    return f"{row.reach}: {' '.join(counted)}" if row.figures > 1 else row.reach
