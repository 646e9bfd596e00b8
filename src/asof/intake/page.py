"""An HTML page -> the text of its article and what the page says about itself."""

from __future__ import annotations

import logging
import re
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from html import unescape
from typing import Any

from asof.intake.dating import from_iso
from asof.intake.facts import NOTHING, Facts

_LOOKS_LIKE_HTML = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_TAG = re.compile(r"<(/?)([a-zA-Z][\w:-]*)([^<>]*)")
_QUOTED = re.compile(r""""[^"]*"|'[^']*'""")
_VOID = frozenset(
    "area base br col embed hr img input link meta param source track wbr p li td tr th dt dd option".split()
)
"""Elements that have no end tag, or may do without; they don't add to the depth."""
_HIDDEN = (
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
_BLOCKS = frozenset(
    "address article aside blockquote br caption dd div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr li"
    " main ol p pre section table tbody td th tr ul body html".split()
)
_DEEPEST = 200
"""Articles are nested some 30 deep; beyond this a page is broken or hostile, and recursive code falls over."""
_MOST_TAGS = 50_000
"""The largest pages of the press have some 20,000 tags; with more, extraction takes minutes."""
_MOST_ATTRIBUTES = 500
"""Of one tag; a dozen is usual, and the time that libxml2 takes grows with the square."""
_MODIFIED = re.compile(
    r"""<meta[^>]+(?:property|name|itemprop)\s*=\s*["'](?:article:modified_time|og:updated_time|dateModified|last-modified)["']"""
    r"""[^>]*?content\s*=\s*["']([^"'<>]{4,40})|"dateModified"\s*:\s*"([^"<>]{4,40})\"""",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"""<time\b[^<>]{0,200}?\bdatetime=["'](20\d\d-\d\d-\d\d)T(\d\d:\d\d)[^<>]{0,200}>[^<>]{0,60}</time>""",
    re.IGNORECASE,
)
_MOST_OF = 0.9
"""Part of an article's letters that its lines must hold, so that nothing of it is lost."""
_DATE_SEARCH = {"original_date": True, "extensive_search": False, "max_date": "2100-01-01"}
"""Dates that the page states, none guessed from its text, and no "today": the same page is read the same tomorrow."""


def is_page(text: str) -> bool:
    """Whether this begins like an HTML document, whatever its file is called."""
    return _LOOKS_LIKE_HTML.match(text[:5000]) is not None


def read_page(html: str) -> tuple[str, Facts]:
    """The article, a line for each paragraph and heading, and the facts of the page's metadata.

    Where no article is found in the page, all its visible text, which may be empty. Comments are left out.
    """
    if _is_hostile(html):
        return _visible_text(html), NOTHING
    document = _extracted(_with_days(html))
    text = (document.text or "").strip() if document is not None else ""
    facts = NOTHING if document is None else _facts(document, html)
    return _in_lines(text, html) if text else _visible_text(html), facts


def _with_days(html: str) -> str:
    """A live blog's page with the day of each entry in words, which stands in an attribute otherwise."""
    if "LiveBlogPosting" not in html:
        return html
    return _TIME.sub(_in_words, html)


def _in_words(time: re.Match[str]) -> str:
    try:
        return f"<p>At {time[2]}, {date.fromisoformat(time[1]):%d %B %Y}:</p>"
    except ValueError:  # there is no 31 February
        return time[0]


def _in_lines(text: str, html: str) -> str:
    """The text with the page's own line breaks, where the extractor ran a short article together into one line."""
    if "\n" in text:
        return text
    whole = " ".join(text.split())
    lines = [line for line in _visible_text(html).split("\n") if line in whole]
    kept = sum(map(len, lines)) >= _MOST_OF * len(whole)
    return "\n".join(lines) if kept else text


def _is_hostile(html: str) -> bool:
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


def _extracted(html: str) -> Any:
    """What trafilatura makes of the page; None where it gives up."""
    with _quiet():
        from trafilatura import bare_extraction  # noqa: PLC0415  half a second, which `asof --help` needn't wait for

        try:
            return bare_extraction(
                html, fast=True, include_comments=False, with_metadata=True, date_extraction_params=dict(_DATE_SEARCH)
            )
        except Exception:  # noqa: BLE001  the pages of strangers find faults in three parsers, each with errors of its own
            return None


@contextmanager
def _quiet() -> Iterator[None]:
    """Without the warnings and log lines of the libraries: they speak to programmers, of pages that are broken."""
    disabled = logging.root.manager.disable
    logging.disable(logging.CRITICAL)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        logging.disable(disabled)


def _facts(document: Any, html: str) -> Facts:
    modified = _MODIFIED.search(html)
    return Facts(
        title=_line(document.title),
        publisher=_line(document.sitename),
        url=_line(document.url),
        language=_line(document.language) or _language(html),
        published=from_iso(document.date),
        updated=from_iso(modified[1] or modified[2]) if modified else None,
    )


def _language(html: str) -> str | None:
    found = re.search(r"""<html[^>]{0,400}?\slang\s*=\s*["']?([a-zA-Z]{2,3})\b""", html[:20_000], re.IGNORECASE)
    return found[1].lower() if found else None


def _line(text: str | None) -> str | None:
    return " ".join(text.split()) or None if text else None


def _visible_text(html: str) -> str:
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
        if name in _BLOCKS:
            yield "\n"
        if name in _HIDDEN and not tag[1] and name not in never_ends:
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
