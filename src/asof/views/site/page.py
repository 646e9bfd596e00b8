"""What stands on the page, in the order in which it is read; the template only writes it down."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from urllib.parse import urlsplit

from asof.claim import Claim, Kind, Modality
from asof.report import LeftOut, Report
from asof.story import Conflict, Series, lines_left_out
from asof.views import digest, words
from asof.views.selection import Told
from asof.views.site.chart import Chart, make_chart
from asof.views.site.marked import Paragraph, Piece, paragraphs

_NO_NAME = re.compile(r"[^A-Za-z0-9_-]+")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimView:
    """A claim in words, with the places on the page that belong to it."""

    anchor: str
    kind: str
    label: str
    quote: str
    as_of: str
    dated: bool
    source: str
    modality: str
    about: str
    report: str
    report_anchor: str
    series_anchor: str | None
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesView:
    """A series: its figures, and a chart where there is something to draw."""

    anchor: str
    title: str
    claims: tuple[ClaimView, ...]
    chart: Chart | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ConflictView:
    """A conflict with all that its sides say."""

    title: str
    series_anchor: str | None
    severity: str
    why: str
    sides: tuple[tuple[ClaimView, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PieceView:
    """Words of a report; `kinds` are empty where no claim speaks with them."""

    text: str
    anchors: tuple[str, ...]
    kinds: tuple[str, ...]
    modalities: tuple[str, ...]
    link: str | None
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphView:
    """A paragraph, and notes for the claims that begin in it."""

    pieces: tuple[PieceView, ...]
    notes: tuple[ClaimView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CutView:
    """Words that are no part of the report, and why."""

    reason: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportView:
    """A report in full."""

    anchor: str
    name: str
    title: str
    publisher: str
    published: str
    dated_by: str
    updated: str
    link: str | None
    address: str
    language: str | None
    paragraphs: tuple[ParagraphView, ...]
    claims: int
    cuts: tuple[CutView, ...]
    left_out: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """All of it; `singles` are the figures that no other figure can be compared with."""

    title: str
    facts: tuple[str, ...]
    series: tuple[SeriesView, ...]
    singles: tuple[SeriesView, ...]
    conflicts: tuple[ConflictView, ...]
    reports: tuple[ReportView, ...]


def make_page(told: Told, *, title: str) -> Page:
    """The page of a story."""
    return _Maker(told).page(title)


class Anchors:
    """Names of places on the page, a different one for each key."""

    def __init__(self, letter: str) -> None:
        self._letter = letter
        self._names: dict[str, str] = {}
        self._taken: Counter[str] = Counter()

    def __getitem__(self, key: str) -> str:
        if key not in self._names:
            self._names[key] = self._new(f"{self._letter}-{_NO_NAME.sub('-', key).strip('-')[:60]}")
        return self._names[key]

    def _new(self, name: str) -> str:
        self._taken[name] += 1
        while self._taken[name] > 1 and f"{name}-{self._taken[name]}" in self._taken:
            self._taken[name] += 1
        made = name if self._taken[name] == 1 else f"{name}-{self._taken[name]}"
        self._taken[made] = max(self._taken[made], 1)
        return made


class _Maker:
    def __init__(self, told: Told) -> None:
        self._told = told
        self._titles = {name: measure.title for name, measure in told.measures.items()}
        self._anchors = {letter: Anchors(letter) for letter in "csr"}
        self._series_of = {claim.id: one.id for one in told.series for claim in one.claims}
        self._claims: dict[str, list[Claim]] = {report.name: [] for report in told.reports}
        for claim in told.claims:
            self._claims.setdefault(claim.report, []).append(claim)
        self._numbers = {claim.id: number for theirs in self._claims.values() for number, claim in enumerate(theirs, 1)}

    def page(self, title: str) -> Page:
        series = [self._series(one) for one in self._told.series]
        return Page(
            title=words.line(title),
            facts=_facts(digest.summary(self._told)),
            series=tuple(one for one in series if len(one.claims) > 1),
            singles=tuple(one for one in series if len(one.claims) == 1),
            conflicts=tuple(self._conflict(one) for one in self._told.conflicts),
            reports=tuple(self._report(one) for one in self._told.reports),
        )

    def _series(self, series: Series) -> SeriesView:
        return SeriesView(
            anchor=self._anchors["s"][series.id],
            title=words.line(series.title),
            claims=tuple(self._claim(claim) for claim in series.claims),
            chart=make_chart(series.claims),
        )

    def _conflict(self, conflict: Conflict) -> ConflictView:
        titles = {one.id: one.title for one in self._told.series}
        return ConflictView(
            title=words.line(titles.get(conflict.series or "", conflict.type)),
            series_anchor=self._anchors["s"][conflict.series] if conflict.series in titles else None,
            severity=conflict.severity.value,
            why=words.line(conflict.why),
            sides=tuple(tuple(self._claim(claim) for claim in side.claims) for side in conflict.sides),
        )

    def _claim(self, claim: Claim) -> ClaimView:
        report = self._told.report(claim.report)
        return ClaimView(
            anchor=self._anchors["c"][claim.id],
            kind=claim.kind.value,
            label=words.amount(claim.value) if claim.value else claim.kind.value,
            quote=words.line(self._told.quote(claim)),
            as_of=words.period(claim.as_of),
            dated=claim.as_of is not None,
            source=words.source(claim, report),
            modality="" if claim.modality is Modality.ASSERTED else claim.modality.value,
            about=self._about(claim),
            report=_headline(report),
            report_anchor=self._anchors["r"][report.name],
            series_anchor=self._series_anchor(claim),
            number=self._numbers[claim.id],
        )

    def _about(self, claim: Claim) -> str:
        measure = words.measure(claim.measure, self._titles) if claim.measure else ""
        return " · ".join(words.line(part) for part in (measure, claim.subject, claim.place) if part)

    def _series_anchor(self, claim: Claim) -> str | None:
        series = self._series_of.get(claim.id)
        return None if series is None else self._anchors["s"][series]

    def _report(self, report: Report) -> ReportView:
        claims = self._claims[report.name]
        return ReportView(
            anchor=self._anchors["r"][report.name],
            name=words.line(report.name),
            title=_headline(report),
            publisher=words.line(report.publisher or ""),
            published=words.period(report.published) if report.published else "undated",
            dated_by=words.line(report.dated_by or ""),
            updated=words.period(report.updated) if report.updated else "",
            link=_web_address(report.url),
            address=words.line(report.url or ""),
            language=report.language if report.language and _LANGUAGE.fullmatch(report.language) else None,
            paragraphs=tuple(self._paragraph(one, report) for one in paragraphs(report.text, claims)),
            claims=len(claims),
            cuts=tuple(_cut(cut, report) for cut in report.left_out if cut.span.of(report.raw).strip()),
            left_out=_left_out(report),
        )

    def _paragraph(self, paragraph: Paragraph, report: Report) -> ParagraphView:
        return ParagraphView(
            pieces=tuple(self._piece(piece, report) for piece in paragraph.pieces),
            notes=tuple(self._claim(claim) for claim in paragraph.begins),
        )

    def _piece(self, piece: Piece, report: Report) -> PieceView:
        inner = sorted(piece.claims, key=lambda claim: len(claim.span))
        links = [anchor for anchor in (self._series_anchor(claim) for claim in inner) if anchor]
        return PieceView(
            text=words.safe(piece.span.of(report.text)),
            anchors=tuple(self._anchors["c"][claim.id] for claim in piece.begins),
            kinds=tuple(dict.fromkeys(claim.kind.value for claim in inner)),
            modalities=tuple(
                dict.fromkeys(claim.modality.value for claim in inner if claim.modality is not Modality.ASSERTED)
            ),
            link=links[0] if links else None,
            numbers=tuple(self._numbers[claim.id] for claim in inner if claim.span.end == piece.span.end),
        )


def _facts(facts: digest.Summary) -> tuple[str, ...]:
    when = f"published {words.period(facts.published)}" if facts.published else "none of them dated"
    kinds = words.listed(words.counted(facts.kinds[kind], kind.value) for kind in Kind if facts.kinds[kind.value])
    return (
        f"{words.counted(facts.reports, 'report')} by {words.counted(facts.publishers, 'publisher')}, {when}",
        f"{words.counted(facts.claims, 'claim')}{': ' if kinds else ''}{kinds}",
        f"{words.counted(facts.series, 'series')}, {words.counted(facts.conflicts, 'conflict')}",
    )


def _headline(report: Report) -> str:
    return words.line(report.title or "") or words.line(report.name) or "untitled"


def _web_address(url: str | None) -> str | None:
    """An address that may become a link: of the web, and nothing that runs or reaches elsewhere."""
    if url is None or words.safe(url) != url or any(char.isspace() for char in url):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.netloc else None


def _cut(cut: LeftOut, report: Report) -> CutView:
    return CutView(reason=words.line(cut.reason), text=words.safe(cut.span.of(report.raw)).strip())


def _left_out(report: Report) -> str:
    counts = lines_left_out(report)
    return f"{words.counted(counts.total(), 'line')} left out: {words.reasons(counts)}" if counts else ""
