"""Numbers, dates and sources as people write them, and other people's text made safe to show."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from urllib.parse import urlsplit

from asof.claim import Claim
from asof.period import Period
from asof.report import Report
from asof.source import SourceKind
from asof.spelling import encodable
from asof.story import Record, State
from asof.value import Value

NOTHING = "—"
"""What stands where a report does not tell."""

_UNITS = {"people": "", "count": "", "1": "", "km2": "km²", "m2": "m²", "m3": "m³", "degC": "°C"}
"""Canonical units that people write otherwise; a bare count needs none."""
_LARGE = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))
_WRITTEN = {
    canonical: re.compile(pattern, re.IGNORECASE)
    for canonical, pattern in {
        "km2": r"km|sq(uare|\.)?[ -]*k",
        "m2": r"m2|m²|sq(uare|\.)?[ -]*m(et|$)",
        "km": r"km|kilom",
        "m": r"m$|met",
        "L": r"l$|lit",
        "t": r"t$|tonnes?$|metric",
    }.items()
}
"""How a text writes the canonical unit itself; what it writes otherwise was converted."""
_TIMES = ((730.0, 365.25, "years"), (1.0, 1.0, "days"), (1 / 24, 1 / 24, "hours"), (0.0, 1 / 1440, "minutes"))
"""From how many days on a unit of time is used, how many days it has, and its name; years are used from two on."""
_HEAD = re.compile(r"(.*?)(| (?:to|of|for|from|by|in|on|with) .*)", re.DOTALL)
"""A phrase up to its preposition, where its noun ends: links to another story."""
_COUNTABLE = 1e16
"""From here on a float can't tell a number from the next one."""
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_OUTCOMES = {
    State.CAME_TRUE: "came true",
    State.DID_NOT: "did not",
    State.PARTLY: "in part",
    State.TOLD: "see these sentences",
    State.OVERDUE: "time passed, nothing told",
    State.OPEN: "open",
}
_COUNTED = {
    State.CAME_TRUE: "came true",
    State.PARTLY: "in part",
    State.DID_NOT: "did not",
    State.TOLD: "told of, not settled",
    State.OVERDUE: "past their time",
    State.OPEN: "open",
}
_BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_UNSEEN = re.compile(f"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f{_BIDI}\ufeff\U000e0000-\U000e007f]")
"""Controls of C0 and C1 but for white space, marks that turn the direction of writing, and invisible tags."""


def xml(text: str) -> str:
    """The same number of characters, each of which XML 1.0 can hold."""
    return _NO_XML.sub("\ufffd", text)


def safe(text: str) -> str:
    """Text without the characters that steer a terminal or turn the direction of writing.

    Half of a surrogate pair, which no output encoding can hold, becomes the replacement character U+FFFD.
    """
    return encodable(_UNSEEN.sub("", text.replace("\r\n", "\n")))


def line(text: str) -> str:
    """Text made safe and put on one line, with single spaces."""
    return " ".join(safe(text).split())


def sortable(text: str) -> str:
    """What a list for people is sorted by: without regard to case and accents."""
    return unicodedata.normalize("NFKD", text).casefold()


def number(value: float) -> str:
    """A number with separators and no more digits than mean something: 1,376; 0.35; 777 for 776.996."""
    if not abs(value) < _COUNTABLE:
        return f"{value:.3g}"
    for size, word in _LARGE:
        if abs(value) >= size and round(value / size, 2) * size == value:
            return f"{value / size:,.2f}".rstrip("0").rstrip(".") + f" {word}"
    whole = len(str(int(abs(value))))
    digits = 0 if value == int(value) or whole > 2 else 3 - whole if abs(value) >= 1 else _small(value)
    text = f"{value:,.{digits}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _small(value: float) -> int:
    """Decimals that show two digits of a number below one."""
    return min(2 + len(re.match(r"0*", f"{abs(value):.12f}"[2:])[0]), 12)  # type: ignore[index]


def unit(canonical: str) -> str:
    """A canonical unit as people write it, empty for a bare count."""
    head, slash, tail = canonical.partition("/")
    return line(_UNITS.get(head, head) + slash + tail)


def amount(value: Value) -> str:
    """A value with its hedge, range and unit: "≈ 1,376 km²", "> 40 %", "< 500", "200–300 m/day"."""
    told = _in_usual_time(_rounded(value))
    return f"{_hedge(told)}{_numbers(told)} {unit(told.unit)}".rstrip()


def is_converted(value: Value) -> bool:
    """Whether a report has a value in another unit than the canonical one: acres, barrels a day."""
    own = _WRITTEN.get(value.unit.partition("/")[0])
    return own is not None and bool(value.written_unit) and not own.match(value.written_unit)


def _rounded(value: Value) -> Value:
    """A value that was converted from another unit, to four digits: 317,974.6 litres were 2,000 barrels."""
    if not is_converted(value):
        return value
    low, high = (None if end is None else float(f"{end:.4g}") for end in (value.low, value.high))
    return replace(value, low=low, high=high)


def _in_usual_time(value: Value) -> Value:
    """A duration in the unit in which people give one so long; anything else as it is."""
    longest = max(end for end in (value.low, value.high) if end is not None)
    if value.unit != "days":
        return value
    size, name = next((size, name) for least, size, name in _TIMES if longest >= least or not least)
    low, high = (None if end is None else round(end / size, 2) for end in (value.low, value.high))
    return replace(value, low=low, high=high, unit=name)


def _hedge(value: Value) -> str:
    if value.low is None:
        return "< "
    if value.high is None:
        return "> "
    return "≈ " if value.approximate else ""


def _numbers(value: Value) -> str:
    low, high = (None if end is None else number(end) for end in (value.low, value.high))
    if low is None or high is None or low == high:
        return low or high or ""
    return f"{low} to {high}" if "-" in low + high else f"{low}–{high}"


def day(when: date) -> str:
    """16 Mar 2025."""
    return f"{when.day} {month(when)}"


def month(when: date) -> str:
    """Mar 2025."""
    return f"{_MONTHS[when.month - 1]} {when.year}"


def period(when: Period | None) -> str:
    """A period as people write it: "16 Mar 2025", "11–17 Mar 2025", "Aug–Sep 2024", "from Jan 2025"."""
    if when is None or (when.first is None and when.last is None):
        return NOTHING
    if when.first is None or when.last is None:
        return _open(when)
    start, slash, end = str(when).partition("/")
    if not slash:
        return _point(start)
    if (when.first.year, when.first.month) == (when.last.year, when.last.month):
        return f"{when.first.day}–{day(when.last)}"
    if when.first.year == when.last.year and len(start) > 4:
        return f"{_point(start).rpartition(' ')[0]} – {_point(end)}"
    return f"{_point(start)} – {_point(end)}"


def _open(when: Period) -> str:
    start, _, end = str(when).partition("/")
    return f"until {_point(end)}" if when.first is None else f"from {_point(start)}"


def _point(edtf: str) -> str:
    if len(edtf) == 4:
        return edtf
    when = date.fromisoformat(f"{edtf}-01" if len(edtf) == 7 else edtf)
    return month(when) if len(edtf) == 7 else day(when)


def web_address(url: str | None) -> str | None:
    """An address that may become a link: of the web, and nothing that runs or reaches elsewhere."""
    if url is None or safe(url) != url or any(char.isspace() for char in url):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.netloc else None


def publisher(report: Report) -> str:
    """Who published it; the report's name where nobody is known to."""
    return line(report.publisher or report.name)


def source(claim: Claim, report: Report) -> str:
    """Whoever the report has it from; for its own voice the publisher."""
    if claim.source.kind is SourceKind.PUBLISHER or claim.source.name is None:
        return f"{publisher(report)} itself"
    return line(claim.source.name)


def measure(name: str | None, titles: dict[str, str]) -> str:
    """The title of a measure in `titles`, by id; what follows `other:` where the catalogue has none."""
    if name is None:
        return NOTHING
    return titles.get(name) or line(name.removeprefix("other:").replace("_", " "))


def counted(count: int, one: str) -> str:
    """1 report, 2 reports, 1,200 series, 3 galleries."""
    return f"{count:,} {one if count == 1 else _plural(one)}"


def _plural(phrase: str) -> str:
    noun, rest = _HEAD.fullmatch(phrase).groups()  # type: ignore[union-attr]
    return f"{_plural_noun(noun)}{rest}"


def _plural_noun(noun: str) -> str:
    if noun.endswith(("series", "tags", "markup")):
        return noun
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return f"{noun[:-1]}ies"
    return noun + ("es" if noun.endswith(("s", "x", "ch", "sh")) else "s")


def reasons(counts: Mapping[str, int]) -> str:
    """11 comments, 6 share links: those that occur most come first."""
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return ", ".join(counted(count, line(reason)) for reason, count in ordered)


def outcome(state: State) -> str:
    """What became of a forecast, in words."""
    return _OUTCOMES[state]


def record(fared: Record) -> str:
    """How forecasts fared: how many of what sort over how long; how right they were only where enough are settled."""
    if not fared.forecasts:
        return ""
    sorts = ", ".join(counted(number, line(sort)) for sort, number in fared.types.items())
    over = f", {period(fared.over)}" if fared.over else ""
    head = f"{counted(fared.forecasts, 'forecast')}{f' ({sorts})' if sorts else ''}{over}"
    if not fared.tells:
        return f"{head}: too few settled to say more"
    counts = ((getattr(fared, state.value), what) for state, what in _COUNTED.items())
    told = ", ".join(f"{number} {what}" for number, what in counts if number)
    missed = "" if fared.brier is None else f"; Brier {fared.brier:.2f}"
    return f"{head}: {told}{missed}"


def listed(items: Iterable[str]) -> str:
    """A, b and c."""
    *first, last = [*items] or [""]
    return f"{', '.join(first)} and {last}" if first else last


def whole(periods: Iterable[Period | None]) -> Period | None:
    """The shortest period that holds the closed ends of all that are given; None where none is dated."""
    ends = [end for when in periods if when for end in (when.first, when.last) if end]
    return Period(min(ends), max(ends)) if ends else None
