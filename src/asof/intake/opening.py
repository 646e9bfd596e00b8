"""A candidate -> a clean, dated report, or one line that says why there is none."""

from __future__ import annotations

import os
import re
import stat
from dataclasses import dataclass
from pathlib import Path

from asof.errors import EmptyReportError, NotTextError, TooLargeError, UnreadableFileError
from asof.intake.clean import furniture
from asof.intake.dating import from_date_line, from_name
from asof.intake.decode import decode
from asof.intake.facts import NOTHING, Facts, Given
from asof.intake.files import Candidate, readable
from asof.intake.furniture import Reason
from asof.intake.markdown import apart, front_matter, signs
from asof.intake.page import is_page, read_page
from asof.period import Period
from asof.report import LeftOut, Report

MAX_BYTES = 20_000_000
"""Three million words: no report is as long, but a log, a database dump or an archive under a wrong name is."""

_MARKDOWN = frozenset({".md", ".markdown"})
_HTML = frozenset({".html", ".htm", ".xhtml"})
_WORD = re.compile(r"\w")
_LONGEST_HEADLINE = 25
"""Words; the longest headlines of British tabloids have some 20."""


@dataclass(frozen=True, slots=True)
class _Text:
    """What a file holds: the words as decoded, the markup among them, what it says of itself and by what means."""

    raw: str
    markup: tuple[LeftOut, ...] = ()
    facts: Facts = NOTHING
    says: str = ""


def open_report(candidate: Candidate, given: Given) -> Report:
    """The report in a file, without its page furniture.

    Its date is the user's, else that of `meta.json`, the page, the file's name, a date line in the text, else the
    period that bounds all reports; `dated_by` says which. A known date outside of those bounds stays.

    Raises: UnreadableFileError, TooLargeError, NotTextError, EmptyReportError; nothing else, whatever the bytes.
    """
    path = candidate.path
    decoded = decode(_read(path))
    if decoded is None:
        raise NotTextError(path)
    text = _parsed(decoded, path.suffix.lower())
    left_out = _cleaned(text)
    if not _WORD.search(Report(name="", raw=text.raw, left_out=left_out).text):
        raise EmptyReportError(path)
    return _report(candidate, given, text, left_out)


def _read(path: Path) -> bytes:
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):  # a pipe or a device may never end
            raise UnreadableFileError(path, "not a file")
        if status.st_size > MAX_BYTES:
            raise TooLargeError(path, status.st_size, MAX_BYTES)
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        raise UnreadableFileError(path, getattr(error, "strerror", None) or str(error)) from error
    if len(data) > MAX_BYTES:  # it grew, or has no size, as under /proc
        raise TooLargeError(path, len(data), MAX_BYTES)
    return data


def _parsed(decoded: str, suffix: str) -> _Text:
    if is_page(decoded) or (suffix in _HTML and "<" in decoded):
        raw, facts = read_page(decoded)
        return _Text(raw, facts=facts, says="the page")
    if suffix in _MARKDOWN:
        return _Text(decoded, signs(decoded), front_matter(decoded), "its front matter")
    return _Text(decoded)


def _cleaned(text: _Text) -> tuple[LeftOut, ...]:
    """Markup and furniture in one row; furniture is looked for in the text that a reader of the markup would see."""
    if not text.markup:
        return furniture(text.raw)
    seen = Report(name="", raw=text.raw, left_out=text.markup)
    lines = [LeftOut(seen.raw_span(line.span), line.reason) for line in furniture(seen.text)]
    return apart([*lines, *text.markup])


def _report(candidate: Candidate, given: Given, text: _Text, left_out: tuple[LeftOut, ...]) -> Report:
    meta = candidate.meta or NOTHING
    named = from_name(candidate.path.stem)
    published, dated_by = _dated(
        given,
        (
            (meta.published, "meta.json"),
            (text.facts.published, text.says),
            (named.published, "the file's name"),
            (_date_line(text.raw, left_out), "a date line in the text"),
        ),
    )
    facts = meta | text.facts | named
    return Report(
        name=candidate.name,
        raw=text.raw,
        left_out=left_out,
        location=readable(os.path.abspath(candidate.path)),  # noqa: PTH100  a link's own place, not its target's
        title=facts.title or _headline(text.raw, left_out),
        publisher=facts.publisher,
        url=facts.url,
        language=facts.language,
        published=published,
        updated=facts.updated,
        dated_by=dated_by,
    )


def _dated(given: Given, evidence: tuple[tuple[Period | None, str], ...]) -> tuple[Period | None, str | None]:
    for period, by in ((given.published, "--published"), *evidence, (given.between, "--between")):
        if period is not None:
            return period, by
    return None, None


def _date_line(raw: str, left_out: tuple[LeftOut, ...]) -> Period | None:
    """The date on a line of the page that was left out for being one, unless it says when the page was changed."""
    for cut in left_out:
        words = cut.span.of(raw)
        if cut.reason in (Reason.DATE, Reason.NOTE) and not re.search(r"updated|modified", words, re.IGNORECASE):
            day = from_date_line(words)
            if day is not None:
                return day
    return None


def _headline(raw: str, left_out: tuple[LeftOut, ...]) -> str | None:
    """The first line, where it is short, ends without a full stop and more text follows."""
    text = Report(name="", raw=raw, left_out=left_out).text
    first, _, rest = text.strip().partition("\n")
    words = first.split()
    is_first = raw.lstrip(" \t\n#*_\ufeff").startswith(first.lstrip(" #*_"))
    if not words or len(words) > _LONGEST_HEADLINE or words[-1].rstrip("”\"’'").endswith((".", ":", ",")):
        return None
    return " ".join(words) if is_first and len(rest.split()) > len(words) else None
