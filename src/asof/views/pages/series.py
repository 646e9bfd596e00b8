"""The page of a series: its figures over time, as a picture and a table, and where they contradict each other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from asof.claim import Claim
from asof.source import SourceKind
from asof.story import Estimate, Series
from asof.views import words
from asof.views.pages.amounts import EstimateView, estimate_view, unit_names
from asof.views.pages.book import Book, Cited, SeriesRow, dates, joined
from asof.views.pages.chart import Chart, make_chart
from asof.views.pages.conflicts import ConflictView, conflict_view
from asof.views.pages.derived import DerivedView, derived_view
from asof.views.pages.estimates import TriedView, WeightView, beside, tried, weights
from asof.views.standing import caption, standing

_CONFLICTS = 20
"""How many conflicts are shown on the page of a series."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesPage:
    """A series; `kinds` are those of the sources on the chart, `cited` claims by id, `listed` the ids of the table.

    `weights` are what these claims add to the estimate, by their ids, `beside` those of other series that add to it.
    `expected` is the estimate for the end of the projection. `units` are those of the switch, none where people know
    but one. `caption` is what the chart shows, in a sentence.
    """

    id: str
    title: str
    facts: str
    estimate: EstimateView | None
    expected: EstimateView | None
    units: tuple[str, str] | None
    chart: Chart | None
    caption: str
    kinds: tuple[SourceKind, ...]
    listed: tuple[str, ...]
    cited: Mapping[str, Cited]
    weights: Mapping[str, WeightView]
    beside: Mapping[str, Cited]
    derived: tuple[DerivedView, ...]
    tried: tuple[TriedView, ...]
    conflicts: tuple[ConflictView, ...]
    other_conflicts: int


def series_page(book: Book, series: Series, claims: Sequence[Claim]) -> SeriesPage:
    """The page of a series with some of its claims; all that is not of single claims stands on the first one."""
    first = not claims or claims[0].id == series.claims[0].id
    made = book.told.estimates.get(series.id)
    aside = beside(series, made) if made and first else ()
    chart = _chart(book, series, aside, made) if first else None
    shown = [*claims, *(mark.claim for mark in chart.marks)] if chart else claims
    conflicts = book.conflicts_of_series.get(series.id, ()) if first else ()
    told = book.told_in(series.id)
    return SeriesPage(
        id=series.id,
        title=words.line(series.title),
        facts=_facts(book.row(series)),
        estimate=estimate_view(made.days[-1], series.unit, told) if made else None,
        expected=estimate_view(made.ahead[-1], series.unit, told) if made and made.ahead else None,
        units=unit_names(series.unit, told),
        chart=chart,
        caption=caption(series, standing(series, book.told), book.told) if chart else "",
        kinds=tuple(_kinds(chart)),
        listed=tuple(claim.id for claim in claims),
        cited={claim.id: book.cite(claim) for claim in shown},
        weights=weights(book, made, {claim.id for claim in [*shown, *aside]}) if made else {},
        beside={claim.id: book.cite(claim) for claim in aside},
        derived=_derived(book, series) if first else (),
        tried=tried(book, series) if first else (),
        conflicts=tuple(conflict_view(book, conflict) for conflict in conflicts[:_CONFLICTS]),
        other_conflicts=max(0, len(conflicts) - _CONFLICTS),
    )


def _derived(book: Book, series: Series) -> tuple[DerivedView, ...]:
    """What follows from the figures; where several have one number in one way, the first."""
    found: dict[tuple[str, str], DerivedView] = {}
    for one in book.derived_of(series):
        view = derived_view(book, one)
        found.setdefault((view.value.text, view.how), view)
    return tuple(found.values())


def _chart(book: Book, series: Series, aside: Sequence[Claim], made: Estimate | None) -> Chart | None:
    claims = [*series.claims, *aside]
    return make_chart(
        claims,
        published=dates(book, claims),
        joined=joined(book, series),
        estimate=made,
        told=book.told_in(series.id),
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
