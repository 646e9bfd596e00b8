"""What in a story has the words that somebody looks for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from asof.claim import Claim
from asof.views import words
from asof.views.pages.book import Book, Cited
from asof.views.pages.lists import ReportRow, cited, report_rows
from asof.views.pages.parts import LONGEST

Found = TypeVar("Found")

_QUERY = 200
"""Characters of a query; what comes after them is left off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchPage:
    """The first claims and reports with all words of a query, and how many there are."""

    query: str
    claims: tuple[Cited, ...]
    reports: tuple[ReportRow, ...]
    facts: str


class Index:
    """Claims and reports by their words, without regard to case and accents."""

    def __init__(self, book: Book) -> None:
        self._book = book
        told = book.told
        self._claims = [(_claim_words(claim, book), claim) for claim in told.claims]
        self._reports = [(words.sortable(f"{report.title or ''} {report.text}"), report) for report in book.reports]

    def find(self, query: str) -> SearchPage:
        """What has all words of the query, or parts of words that begin or end otherwise."""
        asked = words.line(query)[:_QUERY]
        claims, reports = _matching(asked, self._claims), _matching(asked, self._reports)
        return SearchPage(
            query=asked,
            claims=cited(self._book, claims[:LONGEST]),
            reports=report_rows(self._book, reports[:LONGEST]),
            facts=f"{words.counted(len(claims), 'claim')} and {words.counted(len(reports), 'report')}" if asked else "",
        )


def _claim_words(claim: Claim, book: Book) -> str:
    parts = (book.told.quote(claim), claim.subject, claim.place, claim.source.name)
    return words.sortable(" ".join(part for part in parts if part))


def _matching(query: str, entries: Sequence[tuple[str, Found]]) -> list[Found]:
    asked = words.sortable(query).split()
    return [entry for text, entry in entries if all(word in text for word in asked)] if asked else []
