"""The chart of a series as a picture by itself: an SVG without style sheets, scripts or fonts, or a PNG of it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from asof.claim import Modality
from asof.errors import MissingExtraError
from asof.source import SourceKind
from asof.story import Series
from asof.views import words
from asof.views.pages.book import Book, dates, joined
from asof.views.pages.chart import Band, Chart, make_chart
from asof.views.standing import caption, standing

__all__ = ["Picture", "make_picture", "png"]

WIDTH, EDGE, HEAD = 880, 16, 64
"""Pixels of the chart, of the white around it, and above it for the title."""
_ZOOM = 2
"""Pixels of a PNG for each of the SVG."""
_POINT = re.compile(r"(-?[\d.]+(?:e-?\d+)?) (-?[\d.]+(?:e-?\d+)?)")
_COLOURS = {
    SourceKind.PERSON: "#7b3f8c",
    SourceKind.ORGANISATION: "#1b5f8c",
    SourceKind.ANONYMOUS: "#9a4a12",
    SourceKind.PUBLISHER: "#3c6b3f",
}


@dataclass(frozen=True, slots=True)
class Dot:
    """A mark in pixels; `said` is its sentence with who says it."""

    x: float
    y: float
    left: float
    right: float
    top: float
    bottom: float
    kind: SourceKind
    colour: str
    filled: bool
    open: str
    said: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A chart in pixels."""

    title: str
    facts: str
    caption: str
    made_of: str
    chart: Chart
    band: Band | None
    ahead: Band | None
    dots: tuple[Dot, ...]
    dates: tuple[tuple[float, str], ...]
    width: int = WIDTH
    edge: int = EDGE
    head: int = HEAD


def make_picture(book: Book, series: Series) -> Picture | None:
    """The picture of a series; None where fewer than two figures would be on it."""
    estimate = book.told.estimates.get(series.id)
    chart = make_chart(
        series.claims,
        published=dates(book, series.claims),
        joined=joined(book, series),
        estimate=estimate,
        told=book.told_in(series.id),
    )
    if chart is None:
        return None
    told = book.told_in(series.id)
    unit = told.name if told else words.unit(series.unit)
    return Picture(
        title=words.xml(words.line(series.title)),
        facts=words.xml(", ".join(part for part in (unit, _facts(chart)) if part)),
        caption=words.xml(caption(series, standing(series, book.told), book.told)),
        made_of=words.xml(f"{words.counted(book.summary.reports, 'report')}; made by asof from the reports alone"),
        chart=chart,
        band=_wide(chart.band),
        ahead=_wide(chart.ahead),
        dots=tuple(_dots(book, chart)),
        dates=tuple((_across(tick.at), tick.label) for tick in chart.dates),
    )


def png(svg: str) -> bytes:
    """An SVG as PNG, twice as large, in fonts of the system.

    Raises: MissingExtraError, where resvg is not installed.
    """
    try:
        import resvg_py  # noqa: PLC0415 - an extra
    except ImportError:
        raise MissingExtraError("PNG", "png") from None
    return bytes(resvg_py.svg_to_bytes(svg_string=svg, zoom=_ZOOM, background="#ffffff"))


def _facts(chart: Chart) -> str:
    band = ["estimate and projection with 50 and 90 %"] if chart.band or chart.ahead else []
    scale = ["logarithmic"] if chart.logarithmic else []
    undated = [f"{chart.undated} without a date are not drawn"] if chart.undated else []
    return ", ".join([words.counted(len(chart.marks), "figure"), *band, *scale, *undated])


def _dots(book: Book, chart: Chart) -> list[Dot]:
    return [
        Dot(
            x=_across(mark.x),
            y=mark.y,
            left=_across(mark.left),
            right=_across(mark.right),
            top=mark.top,
            bottom=mark.bottom,
            kind=mark.claim.source.kind,
            colour=_COLOURS[mark.claim.source.kind],
            filled=mark.claim.modality is Modality.ASSERTED,
            open=mark.open,
            said=words.xml(
                f"{words.source(mark.claim, book.told.report(mark.claim.report))}: "
                f"“{words.line(book.told.quote(mark.claim))}”"
            ),
        )
        for mark in chart.marks
    ]


def _across(share: float) -> float:
    return round(share * WIDTH / 100, 1)


def _wide(band: Band | None) -> Band | None:
    """A band whose places across are in pixels."""
    if band is None:
        return None
    return Band(*(_POINT.sub(_pixels, path) for path in (band.wide, band.likely, band.median)))


def _pixels(point: re.Match[str]) -> str:
    return f"{_across(float(point[1])):g} {point[2]}"
