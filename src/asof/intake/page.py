"""An HTML page -> the text of its article and what the page says about itself."""

from __future__ import annotations

import logging
import re
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

from asof.intake.dating import from_iso
from asof.intake.facts import NOTHING, Facts
from asof.intake.markup import parsed, prepare, unmarked
from asof.intake.tags import is_hostile, visible_text
from asof.report import LeftOut

_LOOKS_LIKE_HTML = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
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


def read_page(html: str) -> tuple[str, tuple[LeftOut, ...], Facts]:
    """The article, a line for each paragraph and heading; what of it was struck out; the facts of the page's metadata.

    Where no article is found in the page, all its visible text, which may be empty. Comments are left out.
    """
    if is_hostile(html):
        return visible_text(html), (), NOTHING
    tree = parsed(_with_days(html))
    if tree is None:
        return visible_text(html), (), NOTHING
    prepare(tree)
    document = _extracted(tree)
    text = (document.text or "").strip() if document is not None else ""
    facts = NOTHING if document is None else _facts(document, html)
    raw, left_out = unmarked(_in_lines(text, html)) if text else (visible_text(html), ())
    return raw, left_out, facts


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
    lines = [line for line in visible_text(html).split("\n") if line in whole]
    kept = sum(map(len, lines)) >= _MOST_OF * len(whole)
    return "\n".join(lines) if kept else text


def _extracted(tree: Any) -> Any:
    """What trafilatura makes of the page; None where it gives up."""
    with _quiet():
        from trafilatura import bare_extraction  # noqa: PLC0415  half a second, which `asof --help` needn't wait for

        try:
            return bare_extraction(
                tree, fast=True, include_comments=False, with_metadata=True, date_extraction_params=dict(_DATE_SEARCH)
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
