"""Pages."""

from __future__ import annotations

from collections.abc import Iterator

from asof.intake.item import Item, Text, Told
from asof.intake.page import is_page, read_page

_HTML = frozenset({".html", ".htm", ".xhtml"})


def fits(item: Item) -> bool:
    """Whether it begins as a page does; one called `.html` may begin with any tag."""
    return is_page(item.head) or (item.suffix in _HTML and "<" in (item.text or ""))


def read(item: Item) -> Iterator[Text]:
    """The article of the page."""
    raw, left_out, facts = read_page(item.text or "")
    yield Text(raw=raw, left_out=left_out, told=Told(facts, "the page"))
