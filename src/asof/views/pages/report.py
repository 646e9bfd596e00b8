"""The page of a report: its text with the words of claims marked, a note beside each, and what was left out."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from asof.claim import Modality
from asof.report import LeftOut, Report
from asof.spelling import encodable
from asof.story import lines_left_out
from asof.views import words
from asof.views.citation import cite_news
from asof.views.pages.book import Book, Cited, headline
from asof.views.pages.compared import Changed, compared
from asof.views.pages.marked import Paragraph, Piece, paragraphs

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


@dataclass(frozen=True, slots=True, kw_only=True)
class PieceView:
    """Words of a report. `begins` names the claims that begin with them, `notes` are those that hold them.

    The note of the claim with the fewest words comes first.
    """

    text: str
    begins: tuple[str, ...]
    notes: tuple[str, ...]
    kinds: tuple[str, ...]
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphView:
    """A paragraph, the claims that begin in it, and what was left out before it."""

    pieces: tuple[PieceView, ...]
    notes: tuple[Cited, ...]
    cuts: tuple[CutView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CutView:
    """Words that are no part of the report, and why."""

    reason: str
    text: str


@dataclass(frozen=True, slots=True)
class VersionView:
    """What changed from the version before to the one with this number."""

    number: int
    changes: tuple[Changed, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportPage:
    """A report in full; `key` is its name as it is, `link` its address where that may become a link.

    `head` is the paragraph that has its title and nothing else, where the text begins with one; it is not among the
    others. `cuts` are what was left out at its end.
    """

    title: str
    key: str
    name: str
    publisher: str
    published: str
    dated_by: str
    updated: str
    link: str | None
    address: str
    language: str | None
    claims: int
    head: ParagraphView | None
    paragraphs: tuple[ParagraphView, ...]
    cuts: tuple[CutView, ...]
    left_out: str
    citation: str
    versions: tuple[VersionView, ...]


def report_page(book: Book, report: Report) -> ReportPage:
    """The page of a report."""
    claims = book.claims_of_report[report.name]
    found = paragraphs(report.text, claims)
    cuts = _cuts(report, [paragraph.pieces[0].span.start for paragraph in found])
    shown = [_paragraph(book, *one, report) for one in zip(found, cuts, strict=False)]
    headed = bool(shown) and _words_of(shown[0]) == headline(report)
    return ReportPage(
        title=headline(report),
        key=encodable(report.name),
        name=words.line(report.name),
        publisher=words.line(report.publisher or ""),
        published=words.period(report.published) if report.published else "undated",
        dated_by=words.line(report.dated_by or ""),
        updated=words.period(report.updated) if report.updated else "",
        link=words.web_address(report.url),
        address=words.line(report.url or ""),
        language=report.language if report.language and _LANGUAGE.fullmatch(report.language) else None,
        claims=len(claims),
        head=shown[0] if headed else None,
        paragraphs=tuple(shown[headed:]),
        cuts=cuts[-1],
        left_out=_left_out(report),
        citation=words.safe(cite_news(report)),
        versions=tuple(_versions([*book.told.former.get(report.name, ()), report])),
    )


def _words_of(paragraph: ParagraphView) -> str:
    return words.line("".join(piece.text for piece in paragraph.pieces))


def _versions(states: Sequence[Report]) -> Iterator[VersionView]:
    """What its publisher changed; where only asof reads it in another way, nothing is."""
    for number, (before, after) in enumerate(pairwise(states), 2):
        changes = compared(words.safe(before.text), words.safe(after.text))
        if changes:
            yield VersionView(number, changes)


def _cuts(report: Report, starts: Sequence[int]) -> list[tuple[CutView, ...]]:
    """What was left out before each paragraph, and last what was behind them all."""
    found: list[list[CutView]] = [[] for _ in range(len(starts) + 1)]
    left_out = 0
    for cut in report.left_out:
        place = bisect_left(starts, cut.span.start - left_out)
        left_out += len(cut.span)
        if cut.span.of(report.raw).strip():
            found[place].append(_cut(cut, report))
    return [tuple(cuts) for cuts in found]


def _paragraph(book: Book, paragraph: Paragraph, cuts: tuple[CutView, ...], report: Report) -> ParagraphView:
    return ParagraphView(
        cuts=cuts,
        pieces=tuple(_piece(book, piece, report) for piece in paragraph.pieces),
        notes=tuple(book.cite(claim) for claim in sorted(paragraph.begins, key=book.number)),
    )


def _piece(book: Book, piece: Piece, report: Report) -> PieceView:
    inner = sorted(piece.claims, key=lambda claim: len(claim.span))
    modalities = [claim.modality.value for claim in inner if claim.modality is not Modality.ASSERTED]
    return PieceView(
        text=words.safe(piece.span.of(report.text)),
        begins=tuple(book.addresses.claim(claim.id) for claim in piece.begins),
        notes=tuple(book.addresses.claim(claim.id) for claim in inner),
        kinds=tuple(dict.fromkeys([*(claim.kind.value for claim in inner), *modalities])),
        numbers=tuple(book.number(claim) for claim in inner if claim.span.end == piece.span.end),
    )


def _cut(cut: LeftOut, report: Report) -> CutView:
    return CutView(reason=words.line(cut.reason), text=words.safe(cut.span.of(report.raw)).strip())


def _left_out(report: Report) -> str:
    counts = lines_left_out(report)
    return f"{words.counted(counts.total(), 'line')} left out: {words.reasons(counts)}" if counts else ""
