"""Tables in a text: rows of cells between bars or tabs, under headings that say what each column counts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from asof.language.numbers import number_at
from asof.language.words import words
from asof.reading.quantity import Quantity, Written
from asof.span import Span
from asof.value import Value

_LINE = re.compile(r"[^\n]+")
_BAR = re.compile(r"[^|\n]+")
_TAB = re.compile(r"[^\t\n]+")
_RULE = re.compile(r"[\s|:+=-]+")
_NUMBER = re.compile(r"\d[\d.,\u00a0\u202f ]*|one|two|three|four|five|six|seven|eight|nine|ten")
_LABEL = re.compile(
    r"[ \t*•–-]*(?P<label>[^\W\d_][^\d:|\n]{1,40}):[ \t]+(?P<number>\d+(?:[.,]\d{3})*)(?=[ \t]*(?:[(;]|$)|[,.](?:\s|$))"
)
_WHOLE = re.compile(r"(?:grand |sub-?)?totals?|all|sum|overall|together", re.IGNORECASE)
_NAMED = re.compile(r"[^\W\d_][^\d]*")
_LEAST = 2
"""Rows of a table, and its columns, at the least."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A number in a table, the heading of its column, and the name of its row; none for the row of the total."""

    span: Span
    heading: Span
    row: Span | None


def cells(text: str) -> Iterator[Cell]:
    """The numbers in the tables of a text that have a heading.

    A table is two lines or more that follow each other, each with as many cells as the first, which has no number.
    """
    rows: list[Sequence[Span]] = []
    for line in _LINE.finditer(text):
        if rows and _RULE.fullmatch(line[0]):
            continue
        row = _row(text, Span(*line.span()))
        if rows and len(row) != len(rows[0]):
            yield from _of_table(text, rows)
            rows = []
        if len(row) >= _LEAST:
            rows.append(row)
    yield from _of_table(text, rows)
    yield from _labelled(text)


def bare(span: Span, text: str) -> Quantity | None:
    """The number in a cell of a table, its unit still to be found; None where the words are more than a number."""
    inside = words(text, span)
    number = number_at(inside, 0)
    if number is None or number.last < len(inside) or number.high is None:
        return None
    value = Value(number.low, number.high, "")
    return Quantity(span, span, value, Written(number.low, number.high, ""), unitless=value)


def _labelled(text: str) -> Iterator[Cell]:
    """The numbers of lines that say what each counts: "Injured: 14", two of them or more."""
    run: list[Cell] = []
    for line in _LINE.finditer(text):
        found = _LABEL.match(line[0])
        if found is None:
            yield from run if len(run) >= _LEAST else ()
            run = []
            continue
        heading, number = (Span(*found.span(name)).shift(line.start()) for name in ("label", "number"))
        run.append(Cell(number, heading, None))
    yield from run if len(run) >= _LEAST else ()


def _row(text: str, line: Span) -> Sequence[Span]:
    """The cells of a line; none where it has neither bars nor tabs."""
    told = line.of(text)
    parts = _BAR if "|" in told else _TAB if "\t" in told.strip() else None
    found = parts.finditer(text, line.start, line.end) if parts else ()
    return [_trimmed(text, Span(*part.span())) for part in found if part[0].strip()]


def _trimmed(text: str, span: Span) -> Span:
    inside = span.of(text)
    start = span.start + len(inside) - len(inside.lstrip(" *_"))
    return Span(start, max(start, span.end - (len(inside) - len(inside.rstrip(" *_\r")))))


def _of_table(text: str, rows: Sequence[Sequence[Span]]) -> Iterator[Cell]:
    if len(rows) < _LEAST or any(_is_number(text, heading) for heading in rows[0]):
        return
    for row in rows[1:]:
        if not _NAMED.fullmatch(row[0].of(text)):
            continue
        named = None if _WHOLE.fullmatch(row[0].of(text)) else row[0]
        pairs = zip(row[1:], rows[0][1:], strict=True)
        yield from (Cell(span, heading, named) for span, heading in pairs if _is_number(text, span))


def _is_number(text: str, span: Span) -> bool:
    return bool(_NUMBER.fullmatch(span.of(text).lower()))
