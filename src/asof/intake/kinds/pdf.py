"""PDF (with `asof[pdf]`): paragraphs out of lines out of pages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from asof.errors import NeedsExtraError, NotReadError
from asof.intake.dating import from_iso
from asof.intake.facts import Facts
from asof.intake.furniture import Reason
from asof.intake.item import MAX_BYTES, Item, Text, Told
from asof.intake.kinds.archive import damaged
from asof.report import LeftOut
from asof.span import Span

MOST_PAGES = 2_000
_EDGE = 3
"""Lines at the top and the bottom of a page among which its running heads are."""
_REPEATED = 0.5
"""Part of the pages on which a line at the edge must stand to be a running head; books have others left and right."""
_FULL = 0.8
"""Part of the width of a column that a line fills where the next one goes on with its sentence."""
_SENTENCE_END = re.compile(r"[.!?…:][”’\"')\]»]*$")
_HYPHEN = re.compile(r"(?<=[a-zà-ž])[-\u00ad\ufffe]$")
_BULLET = re.compile(r"(?:[•▪■●◦–*-]|\d{1,2}[.)])\s")
_DATE = re.compile(r"D:(\d{4})(\d\d)(\d\d)")
_PAGE_NUMBER = re.compile(r"(?:page )?\d{1,4}(?: ?(?:/|of) ?\d{1,4})?", re.IGNORECASE)


def fits(item: Item) -> bool:
    """Whether it begins as a PDF does, at most some junk before it."""
    return b"%PDF-" in item.data[:1024]


def read(item: Item) -> Iterator[Text]:
    """The text of the pages, a line for each paragraph, without running heads and page numbers."""
    try:
        import pypdfium2  # noqa: PLC0415  an optional part
    except ImportError as error:
        raise NeedsExtraError(item.location, "a PDF", "pdf") from error
    try:
        document = pypdfium2.PdfDocument(item.data)
    except pypdfium2.PdfiumError as error:
        if "assword" in str(error):
            raise NotReadError(item.location, "an encrypted PDF", "save it without a password") from error
        raise damaged(item.location, "PDF", error) from error
    try:
        pages = [_lines_of(page) for page in _pages(document, pypdfium2)]
        noted = document.get_metadata_dict()
    finally:
        document.close()
    if not any(pages):
        raise NotReadError(item.location, "a PDF without text (scanned?)", "run text recognition (OCR) on it first")
    raw, left_out = _laid_out(pages)
    facts = Facts(title=_title(noted.get("Title")))
    made = _DATE.match(noted.get("CreationDate") or "")
    day = from_iso("-".join(made.groups())) if made else None
    yield Text(
        raw=raw,
        left_out=left_out,
        told=Told(facts, "the PDF"),
        noted=Told(Facts(published=day), "the day the PDF was made"),
    )


def _pages(document: Any, library: Any) -> Iterator[str]:
    """The text of each page; one that the library can't read is as empty as one that was scanned."""
    size = 0
    for number in range(min(len(document), MOST_PAGES)):
        try:
            page = document[number]
            text = page.get_textpage()
            words = text.get_text_range()
            text.close()
            page.close()
        except library.PdfiumError:
            words = ""
        size += len(words)
        if size > MAX_BYTES:
            return
        yield words


def _lines_of(words: str) -> list[str]:
    lines = (" ".join(_CONTROL.sub(" ", line).split()) for line in re.split(r"\r\n|\r|\n", words))
    return [line for line in lines if line]


_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


def _laid_out(pages: Sequence[list[str]]) -> tuple[str, tuple[LeftOut, ...]]:
    """One text: paragraphs put together over lines and pages, running heads as lines that are left out."""
    heads = _running_heads(pages)
    paragraphs: list[str] = []
    left_out: list[str] = []
    for lines in pages:
        body = [line for place, line in enumerate(lines) if not _is_head(line, place, len(lines), heads)]
        left_out += [line for place, line in enumerate(lines) if _is_head(line, place, len(lines), heads)]
        _join(paragraphs, body, goes_on=bool(paragraphs))
    raw = "\n".join(paragraphs)
    if not left_out:
        return raw, ()
    start = len(raw) + 1
    raw = raw + "\n" + "\n".join(left_out)
    return raw, (LeftOut(Span(start, len(raw)), Reason.SITE.value),)


def _shape(line: str) -> str:
    return re.sub(r"\d+", "0", line.lower())


def _running_heads(pages: Sequence[list[str]]) -> frozenset[str]:
    """Lines that stand at the edge of most pages, whatever numbers are in them."""
    told = [page for page in pages if page]
    if len(told) < 3:
        return frozenset()
    seen: Counter[str] = Counter()
    for lines in told:
        seen.update({_shape(line) for line in (*lines[:_EDGE], *lines[-_EDGE:])})
    return frozenset(shape for shape, count in seen.items() if count >= _REPEATED * len(told) and count >= 3)


def _is_head(line: str, place: int, count: int, heads: frozenset[str]) -> bool:
    at_edge = place < _EDGE or place >= count - _EDGE
    return at_edge and (_shape(line) in heads or _PAGE_NUMBER.fullmatch(line) is not None)


def _join(paragraphs: list[str], lines: Sequence[str], *, goes_on: bool) -> None:
    """Add the lines of a page to the paragraphs; `goes_on`: the first may go on with the last paragraph."""
    width = _width(lines)
    before = lines[0] if goes_on and lines else ""
    for place, line in enumerate(lines):
        last = paragraphs[-1] if paragraphs else ""
        before = lines[place - 1] if place else before
        follows = place > 0 or goes_on
        if follows and last and _continues(last, before, line, width, first=place == 0):
            joined = last[:-1] if _HYPHEN.search(last) and line[0].islower() else f"{last} "
            paragraphs[-1] = joined + line
        else:
            paragraphs.append(line)


def _width(lines: Sequence[str]) -> int:
    """Letters of a full line of this page: nine in ten are shorter."""
    lengths = sorted(map(len, lines))
    return lengths[int(0.9 * (len(lengths) - 1))] if lengths else 0


def _continues(last: str, before: str, line: str, width: int, *, first: bool) -> bool:
    if _BULLET.match(line):
        return False
    if _HYPHEN.search(last) and line[0].islower():
        return True
    if first:  # over the break of a page only a sentence that is not at its end goes on
        return not _SENTENCE_END.search(last) and line[0].islower()
    full = len(before) >= _FULL * width
    return (full and (not _SENTENCE_END.search(before) or len(before) >= 0.9 * width)) or (
        line[0].islower() and not _SENTENCE_END.search(before)
    )


def _title(words: str | None) -> str | None:
    """The title of the document, unless it is the name of a file that it was made of."""
    title = " ".join((words or "").split())
    is_file = re.search(r"\.\w{2,4}$|^(?:microsoft word|untitled|slide|layout)\b", title, re.IGNORECASE)
    return None if is_file or not title else title
