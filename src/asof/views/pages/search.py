"""What in a story has the words that somebody looks for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from asof.claim import Kind
from asof.story import Hit, Sought
from asof.views import words
from asof.views.pages.book import Book, Cited
from asof.views.pages.lists import ReportRow, report_rows

_QUERY = 200
"""Characters of a query; what comes after them is left off."""
_SHOWN, _COUNTED = 50, 100
"""How many of what is found are shown, and up to how many are counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What somebody looks for; `kind` is empty for claims of any kind, `source` and `report` for any."""

    query: str
    kind: str = ""
    source: str = ""
    report: str = ""

    @classmethod
    def of(cls, given: Mapping[str, str]) -> Asked:
        """What a form or an address asks for; what is no kind of claim is passed over."""
        kind = given.get("kind", "")
        return cls(
            query=words.line(given.get("q", ""))[:_QUERY],
            kind=kind if kind in {*Kind} else "",
            source=given.get("source", "")[:_QUERY],
            report=given.get("report", "")[:_QUERY],
        )

    def sought(self, *kinds: Kind) -> Sought:
        """The same for the ledger: claims of these kinds, or reports."""
        return Sought(query=self.query, kinds=kinds, report=self.report or None, source=self.source or None)


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundClaim:
    """A claim, and its sentence in pieces: words, and whether they were looked for."""

    claim: Cited
    pieces: tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundReport:
    """A report, and where in its text the words stand."""

    row: ReportRow
    pieces: tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchPage:
    """The claims and reports that have all words of a query best, and how many there are."""

    asked: Asked
    kinds: tuple[str, ...]
    claims: tuple[FoundClaim, ...]
    reports: tuple[FoundReport, ...]
    facts: str


def search_page(book: Book, asked: Asked, search: Callable[[Sought, int], Sequence[Hit]]) -> SearchPage:
    """What is found; what the ledger has and the book has not yet is left out."""
    kinds = (Kind(asked.kind),) if asked.kind else tuple(Kind)
    found = search(asked.sought(*kinds), _COUNTED)
    claims = [hit for hit in found if hit.claim in book.claims_by_id]
    whole = search(asked.sought(), _COUNTED) if not (asked.kind or asked.source) else []
    reports = [hit for hit in whole if hit.report in book.claims_of_report]
    counts = [_counted(len(claims), "claim", len(found))]
    counts += [_counted(len(reports), "report", len(whole))] if not (asked.kind or asked.source) else []
    return SearchPage(
        asked=asked,
        kinds=tuple(kind.value for kind in Kind),
        claims=tuple(_claim(book, hit) for hit in claims[:_SHOWN]),
        reports=tuple(_report(book, hit) for hit in reports[:_SHOWN]),
        facts=words.listed(counts) if asked.query else "",
    )


def _counted(count: int, what: str, found: int) -> str:
    return f"{'more than ' if found == _COUNTED else ''}{words.counted(count, what)}"


def _claim(book: Book, hit: Hit) -> FoundClaim:
    return FoundClaim(claim=book.cite(book.claims_by_id[hit.claim or ""]), pieces=_safe(hit))


def _report(book: Book, hit: Hit) -> FoundReport:
    (row,) = report_rows(book, [book.told.report(hit.report)])
    return FoundReport(row=row, pieces=_safe(hit))


def _safe(hit: Hit) -> tuple[tuple[str, bool], ...]:
    return tuple((words.safe(piece), found) for piece, found in hit.pieces)
