"""Plain text and Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from asof.intake.item import Item, Text, Told
from asof.intake.markdown import front_matter, signs

_MARKDOWN = frozenset({".md", ".markdown"})


def is_markdown(item: Item) -> bool:
    """Whether the file's name says so; nothing in a text does for certain."""
    return item.suffix in _MARKDOWN and item.text is not None


def read_markdown(item: Item) -> Iterator[Text]:
    """The text, with its signs left out."""
    raw = item.text or ""
    yield Text(raw=raw, left_out=signs(raw), told=Told(front_matter(raw), "its front matter"))


def is_text(item: Item) -> bool:
    """Whether the bytes are text in any encoding, and no program's."""
    return item.text is not None and not item.head.startswith(("<?xml", "<svg", "<opml"))


def read_text(item: Item) -> Iterator[Text]:
    """The text as it is."""
    yield Text(raw=item.text or "")
