"""HTML -> lines, with what its markup says of them: rows of tables, definitions, words that were struck out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from asof.intake.furniture import Reason
from asof.intake.tags import BLOCKS, HIDDEN, is_hostile, visible_text
from asof.report import LeftOut
from asof.span import Span

OPEN, CLOSE = "⦅", "⦆"
"""Put around struck-out words, so that they are known after an extractor made text of the page."""
_STRUCK = re.compile(f"{OPEN}([^{OPEN}{CLOSE}]*){CLOSE}[ \t]?")
_MARKS = re.compile(f"[{OPEN}{CLOSE}]")
_DIGIT = re.compile(r"\d")
_LONGEST_CELL = 80
"""Letters; what is longer is a text that was laid out in a table."""
_LONGEST_LABEL = 40
_INVISIBLE = re.compile(r"display\s*:\s*none|mso-hide\s*:\s*all", re.IGNORECASE)


def fragment(html: str) -> tuple[str, tuple[LeftOut, ...]]:
    """All words of a piece of HTML, a line for each block or row of a table; and what of them was struck out."""
    tree = None if is_hostile(html) else parsed(html)
    if tree is None:
        return visible_text(html), ()
    prepare(tree)
    return unmarked(lines(tree))


def plain(html: str) -> str:
    """The words of a piece of HTML in one line."""
    return " ".join(visible_text(html).split())


def parsed(html: str) -> Any | None:
    """The tree of a page, without comments; None where there is none. Nothing that it points to is looked up."""
    from lxml import etree  # noqa: PLC0415  what reads no HTML needn't wait for it
    from lxml import html as lxml_html  # noqa: PLC0415  as above

    words = _MARKS.sub("", html)
    parser = lxml_html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    try:
        tree = lxml_html.document_fromstring(words.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError):
        return None
    return tree if tree is not None and tree.tag == "html" else None


def prepare(tree: Any) -> None:
    """Mark what is struck out; make lines of labels and values of definitions and of tables of facts."""
    for element in list(tree.iter("del", "s", "strike")):
        _mark(element)
    for element in list(tree.iter("dl")):
        _as_lines(element, list(_definitions(element)))
    for element in list(tree.iter("table")):
        _as_lines(element, list(_facts(element)))


def unmarked(text: str) -> tuple[str, tuple[LeftOut, ...]]:
    """The text without the marks, and the words between them as left out."""
    pieces, left_out, place, length = [], [], 0, 0
    for struck in _STRUCK.finditer(text):
        before = _MARKS.sub("", text[place : struck.start()])
        words = _MARKS.sub("", struck[0])
        length += len(before)
        if words.strip():
            left_out.append(LeftOut(Span(length, length + len(words)), Reason.STRUCK.value))
        length += len(words)
        pieces += [before, words]
        place = struck.end()
    return "".join([*pieces, _MARKS.sub("", text[place:])]), tuple(left_out)


def marked(words: str) -> str:
    """These words as struck out, for `unmarked`."""
    return f"{OPEN}{_MARKS.sub('', words)}{CLOSE}"


def lines(tree: Any) -> str:
    """Every word that a reader would see, a line for each block; a table of data has bars between its cells."""
    found = (" ".join(line.split()) for line in "".join(_pieces(tree)).split("\n"))
    return "\n".join(line for line in found if line)


def _mark(element: Any) -> None:
    element.text = OPEN + (element.text or "")
    if len(element):
        element[-1].tail = (element[-1].tail or "") + CLOSE
    else:
        element.text += CLOSE


def _words(element: Any) -> str:
    return " ".join(element.text_content().split())


def _definitions(element: Any) -> Iterator[str]:
    """Lines like "Dead: 18", for each term with what follows it."""
    term = ""
    for child in element.iter("dt", "dd"):
        if child.tag == "dt":
            term = _words(child).rstrip(":")
        elif words := _words(child):
            yield f"{term}: {words}" if term and len(term) <= _LONGEST_LABEL else words


def _facts(table: Any) -> Iterator[str]:
    """Lines like "Dead: 18", for each row of a table whose rows have a heading and one value; none for others."""
    rows = [[cell for cell in row if cell.tag in ("th", "td")] for row in table.iter("tr")]
    pairs = [row for row in rows if len(row) == 2 and row[0].tag == "th" and row[1].tag == "td"]
    if not pairs or len(pairs) < len([row for row in rows if len(row) > 1]):
        return
    for label, value in pairs:
        name, words = _words(label).rstrip(":"), _words(value)
        if name and words:
            yield f"{name}: {words}" if len(name) <= _LONGEST_LABEL else f"{name} {words}"


def _as_lines(element: Any, told: list[str]) -> None:
    """Paragraphs in place of an element; it stays as it is where there are none."""
    if not told:
        return
    tail = element.tail
    element.clear()
    element.tag, element.tail = "div", tail
    for words in told:
        line = element.makeelement("p")
        line.text = words
        element.append(line)


def _pieces(tree: Any) -> Iterator[str]:
    from lxml import etree  # noqa: PLC0415  as above

    hidden = 0
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        skipped = _is_hidden(element)
        if event == "start":
            hidden += skipped
            if not hidden:
                yield _before(element) + " ".join((element.text or "").split("\n"))
        else:
            if not hidden:
                yield _after(element)
            hidden -= skipped
            if not hidden:
                yield (element.tail or "").replace("\n", " ")


def _is_hidden(element: Any) -> bool:
    return element.tag in HIDDEN or _INVISIBLE.search(element.get("style") or "") is not None


def _before(element: Any) -> str:
    if element.tag in ("td", "th") and _is_of_data(element):
        return "| "
    return "\n" if element.tag in BLOCKS else ""


def _after(element: Any) -> str:
    if element.tag in ("td", "th") and _is_of_data(element):
        return " " if element.getnext() is not None else " |\n"
    return "\n" if element.tag in BLOCKS else ""


def _is_of_data(cell: Any) -> bool:
    """Whether a cell stands in a table of short cells with numbers, and not in one that lays out a page."""
    row = cell.getparent()
    table = row.getparent() if row is not None else None
    if table is not None and table.tag in ("tbody", "thead", "tfoot"):
        table = table.getparent()
    if row is None or row.tag != "tr" or table is None or table.tag != "table":
        return False
    if table.get("data-asof") is None:
        table.set("data-asof", "data" if _holds_data(table) else "layout")
    return bool(table.get("data-asof") == "data")


def _holds_data(table: Any) -> bool:
    cells = list(table.iter("td", "th"))
    if len(cells) < 4 or next(table.iterdescendants("table"), None) is not None:
        return False
    if len(cells) <= len(list(table.iter("tr"))):
        return False
    told = [_words(cell) for cell in cells]
    return max(map(len, told)) <= _LONGEST_CELL and any(map(_DIGIT.search, told))
