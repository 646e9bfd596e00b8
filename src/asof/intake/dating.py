"""Dates and publishers from the places where files and pages leave them: a file's name, a page's date line."""

from __future__ import annotations

import re
from datetime import date
from email.utils import parsedate_to_datetime

from asof.errors import UnknownDateError
from asof.intake.facts import NOTHING, Facts
from asof.intake.furniture import DAY
from asof.period import Period

_IN_NAME = re.compile(r"(?<![0-9A-Za-z])((?:19|20)\d\d)(?:([-_.])(\d\d)(?:\2(\d\d))?|(\d\d)(\d\d))(?![0-9A-Za-z])")
_NUMBER_OR_HASH = re.compile(r"\d+|(?=.*\d)[0-9a-f]{7,}", re.IGNORECASE)
_PUBLISHER_WORDS = 4
"""More words than this after a date are a headline: 2025-03-16-three-dead-in-flood-at-the-coast."""
_GENERIC = frozenset({"report", "article", "news", "story", "text", "page", "copy", "web", "www", "download", "index"})
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ISO_DAY = re.compile(r"((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})")
_NAMED_DAY = re.compile(
    r"(?:([a-z]{3})[a-z]*\.? (\d{1,2})|(\d{1,2})[a-z]{0,2} ([a-z]{3})[a-z]*\.?)[a-z]{0,2},? ((?:19|20)\d\d)",
    re.IGNORECASE,
)
_A_DAY = re.compile(DAY, re.IGNORECASE)


def from_name(stem: str) -> Facts:
    """What a file's name without its suffix tells: a date, and the publisher beside it.

    `1_bbc_2010-01-14`, `2024-11-23-reuters`, `20250316_hill` and `ap_2025-03_floods` do; a number or a hash does not,
    nor a publisher without a date, for then nothing tells it from any other word.
    """
    found = _IN_NAME.search(stem)
    published = found and _day_or_month(found[1], found[3] or found[5], found[4] or found[6])
    if not found or not published or _NUMBER_OR_HASH.fullmatch(stem):
        return NOTHING
    return Facts(published=published, publisher=_publisher(stem[: found.start()], stem[found.end() :]))


def from_date_line(line: str) -> Period | None:
    """The day of a line such as "Posted: Friday, May 4, 2018 9:05 am"; None for 4/5/2016, which is two days."""
    found = _A_DAY.search(" ".join(line.split()))
    if not found:
        return None
    if iso := _ISO_DAY.search(found[0]):
        return _day_or_month(iso[1], iso[2].zfill(2), iso[3].zfill(2))
    named = _NAMED_DAY.search(found[0])
    if not named:
        return None
    month = (named[1] or named[4]).lower()
    if month not in _MONTHS:
        return None
    return _day_or_month(named[5], f"{_MONTHS.index(month) + 1:02}", (named[2] or named[3]).zfill(2))


def from_iso(text: str | None) -> Period | None:
    """The day, month or year with which an ISO 8601 time begins, as pages give it; None where it is no date."""
    found = re.match(r"\s*(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?![\d-])", text or "")
    try:
        return Period.parse(found[1]) if found else None
    except UnknownDateError:
        return None


def from_rfc(text: str | None) -> Period | None:
    """The day of a mail's or feed's date ("Sun, 16 Mar 2025 08:00:00 +0100"), where it was written."""
    try:
        return Period.of_day(parsedate_to_datetime(text).date()) if text else None
    except (ValueError, TypeError, IndexError, OverflowError):
        return from_date_line(text or "")


def from_any(text: str | None) -> Period | None:
    """The day of a date in whatever form feeds and tables have it; None where it is none, or may be two."""
    words = (text or "").strip()
    return from_iso(words) or (from_rfc(words) if words else None)


def _day_or_month(year: str, month: str, day: str | None) -> Period | None:
    try:
        if day is None:
            return Period.of_month(int(year), int(month))
        return Period.of_day(date(int(year), int(month), int(day)))
    except ValueError:
        return None


def _publisher(before: str, after: str) -> str | None:
    """The part next to the date: before it, or after it where nothing is before."""
    if parts := _parts(before):
        return _as_name("-".join(_last_name(parts)))
    following = _parts(after)
    name = _as_name(following[0]) if following else None
    return name if name and len(name.split()) <= _PUBLISHER_WORDS else None


def _last_name(parts: list[str]) -> list[str]:
    """`Valley_Herald` is one name, `floods_herald` is the herald in a pile about floods."""
    start = len(parts) - 1
    while start > 0 and parts[start][0].isupper() and parts[start - 1][0].isupper():
        start -= 1
    return parts[start:]


def _parts(text: str) -> list[str]:
    pieces = (piece.strip(" -.") for piece in re.split(r"[_ ]+", text))
    return [
        piece for piece in pieces if piece and not _NUMBER_OR_HASH.fullmatch(piece) and piece.lower() not in _GENERIC
    ]


def _as_name(part: str) -> str | None:
    words = [word for word in re.split(r"[-.]+", part) if word]
    while words and words[0].isdigit() and len(words) > 1:  # the ordinal of 05-wire-2025-01-02
        words.pop(0)
    return " ".join(words) or None
