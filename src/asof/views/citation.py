"""Reports as citations for Wikipedia: `{{cite news}}`, to be pasted between `<ref>` and `</ref>`.

Parameters are those of the template's manual (https://en.wikipedia.org/wiki/Template:Cite_news). What would mean
something to MediaWiki inside a value is written as the manual asks, or as a character reference.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from asof.period import Period
from asof.report import Report
from asof.views import words

_MEANS = {"|": "{{!}}"} | {char: f"&#{ord(char)};" for char in "<>&[]{}~'_"}
_SPECIAL = re.compile(r"[|<>&\[\]{}]|~{3,}|'{2,}|__")
_IN_ADDRESS = re.compile(r"[|<>\[\]{}\"'\s]")
_MONTHS = "January February March April May June July August September October November December".split()


def cite_news(report: Report, quote: str | None = None) -> str:
    """A citation of a report, with the words that it is cited for where they are given; on one line.

    A date is there where it is a day, a month or a year: the template takes no other.
    """
    url = words.web_address(report.url)
    told = {
        "title": words.line(report.title or report.name),
        "work": words.line(report.publisher or ""),
        "date": _date(report.published),
        "language": words.line(report.language or "") if report.language not in (None, "en") else "",
        "quote": words.line(quote or ""),
    }
    fields = [f"{name}={_plain(value)}" for name, value in told.items() if value]
    fields[1:1] = [f"url={_IN_ADDRESS.sub(_percent, url)}"] if url else []
    return "{{cite news |" + " |".join(fields) + "}}"


def citations(reports: Iterable[Report]) -> Iterator[str]:
    """A citation of each report, a line each."""
    return (cite_news(report) for report in reports)


def _plain(text: str) -> str:
    return _SPECIAL.sub(lambda found: "".join(_MEANS[char] for char in found[0]), text)


def _percent(found: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in found[0].encode())


def _date(when: Period | None) -> str:
    if when is None or when.first is None or when.last is None or "/" in str(when):
        return ""
    month = _MONTHS[when.first.month - 1]
    precision = len(str(when))
    if precision == 4:
        return str(when.first.year)
    return f"{month} {when.first.year}" if precision == 7 else f"{when.first.day} {month} {when.first.year}"
