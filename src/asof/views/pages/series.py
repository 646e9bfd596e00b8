"""The page of a series: its figures over time, as a picture and a table, and where they contradict each other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from asof.claim import Claim
from asof.source import SourceKind
from asof.story import Series
from asof.views import words
from asof.views.pages.book import Book, Cited, SeriesRow, joined
from asof.views.pages.chart import Chart, make_chart
from asof.views.pages.conflicts import ConflictView, conflict_view

_CONFLICTS = 20
"""How many conflicts are shown on the page of a series."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesPage:
    """A series; `kinds` are those of the sources on the chart, `cited` claims by id, `listed` the ids of the table."""

    title: str
    facts: str
    chart: Chart | None
    kinds: tuple[SourceKind, ...]
    listed: tuple[str, ...]
    cited: Mapping[str, Cited]
    conflicts: tuple[ConflictView, ...]
    other_conflicts: int


def series_page(book: Book, series: Series, claims: Sequence[Claim]) -> SeriesPage:
    """The page of a series with some of its claims; the picture and the conflicts stand on the first one."""
    first = not claims or claims[0].id == series.claims[0].id
    chart = make_chart(series.claims, joined=joined(book, series)) if first else None
    drawn = [mark.claim for mark in chart.marks] if chart else []
    conflicts = book.conflicts_of_series.get(series.id, ()) if first else ()
    return SeriesPage(
        title=words.line(series.title),
        facts=_facts(book.row(series)),
        chart=chart,
        kinds=tuple(_kinds(chart)),
        listed=tuple(claim.id for claim in claims),
        cited={claim.id: book.cite(claim) for claim in [*claims, *drawn]},
        conflicts=tuple(conflict_view(book, conflict) for conflict in conflicts[:_CONFLICTS]),
        other_conflicts=max(0, len(conflicts) - _CONFLICTS),
    )


def _kinds(chart: Chart | None) -> Iterable[SourceKind]:
    there = {mark.claim.source.kind for mark in chart.marks} if chart else set()
    return (kind for kind in SourceKind if kind in there)


def _facts(row: SeriesRow) -> str:
    counted = (
        words.counted(row.figures, "figure"),
        f"in {words.counted(row.reports, 'report')}",
        f"from {words.counted(row.origins, 'origin')}",
    )
    return f"{row.reach}: {' '.join(counted)}" if row.figures > 1 else row.reach
