"""Pages as one pass over their tags: whether parsers would choke on one, and every word that a reader would see."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

_TAG = re.compile(r"<(/?)([a-zA-Z][\w:-]*)([^<>]*)")
_QUOTED = re.compile(r""""[^"]*"|'[^']*'""")
_VOID = frozenset(
    "area base br col embed hr img input link meta param source track wbr p li td tr th dt dd option".split()
)
"""Elements that have no end tag, or may do without; they don't add to the depth."""
HIDDEN = (
    "script",
    "style",
    "noscript",
    "template",
    "head",
    "svg",
    "iframe",
    "nav",
    "footer",
    "form",
    "button",
    "select",
)
BLOCKS = frozenset(
    "address article aside blockquote br caption dd div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr li"
    " main ol p pre section table tbody td th tr ul body html".split()
)
_DEEPEST = 200
"""Articles are nested some 30 deep; beyond this a page is broken or hostile, and recursive code falls over."""
_MOST_TAGS = 50_000
"""The largest pages of the press have some 20,000 tags; with more, extraction takes minutes."""
_MOST_ATTRIBUTES = 500
"""Of one tag; a dozen is usual, and the time that libxml2 takes grows with the square."""


def is_hostile(html: str) -> bool:
    """Whether parsers and extractors would choke: too deep, too many tags, too many attributes."""
    depth = 0
    if html.count("<") > 2 * _MOST_TAGS:
        return True
    for number, (ends, name, rest) in enumerate(tag.groups() for tag in _TAG.finditer(html)):
        if name.lower() not in _VOID and not rest.endswith("/"):
            depth = max(0, depth - 1) if ends else depth + 1
        if number > _MOST_TAGS or depth > _DEEPEST or _attributes(rest) > _MOST_ATTRIBUTES:
            return True
    return False


def _attributes(rest: str) -> int:
    return len(_QUOTED.sub("", rest).split()) if len(rest) > _MOST_ATTRIBUTES else 0


def visible_text(html: str) -> str:
    """Every word that a reader would see, a line for each block."""
    lines = unescape("".join(_pieces(html))).split("\n")
    return "\n".join(words for line in lines if (words := " ".join(line.split())))


def _pieces(html: str) -> Iterator[str]:
    """Words between tags, line breaks for those of blocks; one pass, however the page is nested or broken."""
    small = html.lower() if html.isascii() else _ascii_lower(html)
    never_ends: set[str] = set()
    place = 0
    while (start := html.find("<", place)) >= 0:
        yield html[place:start].replace("\n", " ")
        tag = _TAG.match(html, start)
        if tag is None:
            place, words = _after_no_tag(html, start)
            yield words
            continue
        name = tag[2].lower()
        place = tag.end() + html.startswith(">", tag.end())
        if name in BLOCKS:
            yield "\n"
        if name in HIDDEN and not tag[1] and name not in never_ends:
            end = small.find(f"</{name}", place)
            place = end if end >= 0 else place
            never_ends |= {name} if end < 0 else set()
    yield html[place:].replace("\n", " ")


def _after_no_tag(html: str, start: int) -> tuple[int, str]:
    """Where to go on after a `<` that begins no tag, and the words it stands for: a comment, a declaration, a sign."""
    if html.startswith("<!--", start):
        end = html.find("-->", start)
        return (end + 3 if end >= 0 else len(html)), ""
    if html.startswith(("<!", "<?", "</"), start):
        end = html.find(">", start, start + 2000)
        return (end + 1 if end >= 0 else start + 2), ""
    return start + 1, "<"


def _ascii_lower(text: str) -> str:
    """Small letters without a change of length, which İ has in `str.lower`."""
    return text.translate({code: code + 32 for code in range(65, 91)})
