"""Conflicts, side by side with the words."""

from __future__ import annotations

from dataclasses import dataclass

from asof.story import Conflict
from asof.views import words
from asof.views.pages.addresses import CONFLICTS
from asof.views.pages.book import Book, Cited, Link

_OF_SENTENCES = {"denial": "A denial", "date": "Two dates of one event"}
"""What a conflict is called that is in no series."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConflictView:
    """A conflict with all that its sides say; `at` is its place on the page of conflicts."""

    name: str
    at: str
    title: str
    series: Link | None
    severity: str
    why: str
    sides: tuple[tuple[Cited, ...], ...]


def conflict_view(book: Book, conflict: Conflict) -> ConflictView:
    """A conflict as pages show it."""
    series = book.series_by_id.get(conflict.series or "")
    name = book.addresses.conflict(conflict.id)
    return ConflictView(
        name=name,
        at=f"{CONFLICTS}#k-{name}",
        title=words.line(series.title) if series else _OF_SENTENCES.get(conflict.type, "A contradiction"),
        series=book.link_to_series(series) if series else None,
        severity=conflict.severity.value,
        why=words.line(conflict.why),
        sides=tuple(tuple(book.cite(claim) for claim in side.claims) for side in conflict.sides),
    )
