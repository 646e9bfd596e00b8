"""Conflicts, side by side with the words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from asof.errors import UnknownDateError
from asof.period import Period
from asof.story import Conflict, Side
from asof.views import words
from asof.views.pages.book import Book, Cited, Link, headline

_OF_SENTENCES = {"denial": "A denial", "date": "Two dates of one event"}
"""What a conflict is called that is in no series."""


_DATE = re.compile(r"(?<![\w/-])\d{4}-\d{2}(-\d{2})?(/\d{4}-\d{2}(-\d{2})?)?(?![\w/-])", re.ASCII)
_UNIT = re.compile(r"(?<=\d )(km2|m2|m3|degC)\b")
"""Dates and units as programs write them."""
_SIDES, _CLAIMS = 6, 4
"""How many sides of a conflict are shown, and how many claims of each."""


@dataclass(frozen=True, slots=True)
class SideView:
    """A side: the first of its claims, and how many more there are."""

    claims: tuple[Cited, ...]
    more: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ConflictView:
    """A conflict with what its sides say; `at` is its place on the page of conflicts."""

    name: str
    at: str
    title: str
    series: Link | None
    severity: str
    why: str
    sides: tuple[SideView, ...]
    other_sides: int


def conflict_view(book: Book, conflict: Conflict) -> ConflictView:
    """A conflict as pages show it."""
    return book.made(ConflictView, conflict.id) or _made(book, conflict)


def _made(book: Book, conflict: Conflict) -> ConflictView:
    series = book.series_by_id.get(conflict.series or "")
    name = book.addresses.conflict(conflict.id)
    return ConflictView(
        name=name,
        at=f"{book.conflict_pages[conflict.id]}#k-{name}",
        title=words.line(series.title) if series else _OF_SENTENCES.get(conflict.type, "A contradiction"),
        series=book.link_to_series(series) if series else None,
        severity=conflict.severity.value,
        why=_plainly(book, conflict),
        sides=tuple(_side(book, side) for side in conflict.sides[:_SIDES]),
        other_sides=max(len(conflict.sides) - _SIDES, 0),
    )


def _plainly(book: Book, conflict: Conflict) -> str:
    """Why, with publishers for names of files, and dates and units as people write them."""
    why = words.line(conflict.why)
    for name in sorted({claim.report for claim in conflict.claims}, key=len, reverse=True):
        report = book.told.report(name)
        why = why.replace(words.line(name), words.publisher(report) if report.publisher else f"“{headline(report)}”")
    why = _UNIT.sub(lambda found: words.unit(found[0]), why)
    return _DATE.sub(_date, why)


def _date(found: re.Match[str]) -> str:
    try:
        return words.period(Period.parse(found[0]))
    except UnknownDateError:
        return found[0]


def _side(book: Book, side: Side) -> SideView:
    return SideView(tuple(book.cite(claim) for claim in side.claims[:_CLAIMS]), max(len(side.claims) - _CLAIMS, 0))
