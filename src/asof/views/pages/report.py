"""The page of a report: its text with the words of claims marked, a note beside each, and what was left out."""

from __future__ import annotations

import re
from dataclasses import dataclass

from asof.claim import Modality
from asof.report import LeftOut, Report
from asof.spelling import encodable
from asof.story import lines_left_out
from asof.views import words
from asof.views.citation import cite_news
from asof.views.pages.book import Book, Cited, headline
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
    """A paragraph, and the claims that begin in it."""

    pieces: tuple[PieceView, ...]
    notes: tuple[Cited, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CutView:
    """Words that are no part of the report, and why."""

    reason: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportPage:
    """A report in full; `key` is its name as it is, `link` its address where that may become a link."""

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
    paragraphs: tuple[ParagraphView, ...]
    cuts: tuple[CutView, ...]
    left_out: str
    citation: str


def report_page(book: Book, report: Report) -> ReportPage:
    """The page of a report."""
    claims = book.claims_of_report[report.name]
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
        paragraphs=tuple(_paragraph(book, one, report) for one in paragraphs(report.text, claims)),
        cuts=tuple(_cut(cut, report) for cut in report.left_out if cut.span.of(report.raw).strip()),
        left_out=_left_out(report),
        citation=words.safe(cite_news(report)),
    )


def _paragraph(book: Book, paragraph: Paragraph, report: Report) -> ParagraphView:
    return ParagraphView(
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
