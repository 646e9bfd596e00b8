"""Time expressions in running text, and the days that they mean."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from asof.period import Period
from asof.span import Span

_MONTHS = {
    **{name.lower(): number for number, name in enumerate(calendar.month_name) if name},
    **{name.lower(): number for number, name in enumerate(calendar.month_abbr) if name},
    "sept": 9,
}
_WEEKDAYS = {
    **{name.lower(): number for number, name in enumerate(calendar.day_name)},
    **{name: number for number, name in enumerate(["mon", "tues", "wed", "thurs", "fri", "sat", "sun"])},
}
_SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
"""Codes of ISO 8601-2; news that names none means the north."""
_SMALL = {
    **{word: n for n, word in enumerate("zero one two three four five six seven eight nine ten eleven twelve".split())},
    "a": 1,
    "an": 1,
    "couple of": 2,
    "a couple of": 2,
    "few": 3,
    "a few": 3,
    "several": 3,
    "a dozen": 12,
}
_ORDER = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
_DAYS = {"day": 1, "night": 1, "week": 7, "fortnight": 14, "month": 30, "year": 365, "decade": 3652, "weekend": 2}
_STEPS = {"last": -1, "previous": -1, "past": -1, "this": 0, "current": 0, "next": 1, "coming": 1}
_MONTH_STEPS = {"month": 1, "year": 12, "decade": 120}
_PARTS = {"early": (0.0, 1 / 3), "mid": (1 / 3, 2 / 3), "middle": (1 / 3, 2 / 3), "late": (2 / 3, 1.0)}
_PARTS |= {"beginning": (0.0, 1 / 4), "start": (0.0, 1 / 4), "end": (3 / 4, 1.0)}
_FUTURE = re.compile(
    r"\b(?:will|shall|won't|(?-i:may)|might|could|would|(?:is|are) (?:to|expected|due|set|scheduled|going|planned|likely|unlikely)"
    r"|plans? to|prepar(?:es?|ing) to|expects?|hopes? to|aims? to|forthcoming|upcoming)\b|['’]ll\b",
    re.IGNORECASE,
)
"""Words of a clause that looks ahead."""
_AHEAD_BEFORE = re.compile(r"\b(?:until|till|as soon as|as early as|ahead of)\s*$", re.IGNORECASE)
"""Words just before a time that lies ahead of the report."""
_PERFECT = re.compile(r"\b(?:had|(?:could|would|might|may) have|was|were|did)\b", re.IGNORECASE)
_SOON, _LONG_AGO = timedelta(days=60), timedelta(days=270)
"""A day without a year is the coming one where that is near and the past one is far: "on Jan. 20", said on 10 January."""


@dataclass(frozen=True, slots=True)
class Time:
    """A time expression: where it stands, the days it means, and the rule that says so ("weekday", "ago", …).

    `period` is None where the text gives no way to tell, as "on Sunday" in a report without a date.
    """

    span: Span
    period: Period | None
    rule: str


@dataclass(frozen=True, slots=True)
class _Context:
    """What an expression is resolved against: the report's date, if known, and whether its clause looks ahead."""

    anchor: Period | None
    ahead: bool


_Meaning = Callable[[re.Match[str], _Context], Period | None]


def times(text: str, anchor: Period | None, within: Span | None = None) -> tuple[Time, ...]:
    """The time expressions of a text or a part of it, in order and without overlap.

    Args:
        text: the text.
        anchor: when it was written; relative expressions count from it, and keep its width.
        within: the sentence to look at; the whole text where left out.
    """
    sentence = within or Span(0, len(text))
    words = sentence.of(text)
    found = sorted(_matches(words, anchor), key=lambda time: (time.span.start, -len(time.span)))
    kept: list[Time] = []
    for time in found:
        if not kept or time.span.start >= kept[-1].span.end:
            kept.append(time)
    return tuple(Time(time.span.shift(sentence.start), time.period, time.rule) for time in kept)


def _matches(words: str, anchor: Period | None) -> Iterator[Time]:
    future = bool(_FUTURE.search(words)) and not _PERFECT.search(words)
    for name, pattern, meaning in _rules():
        for match in pattern.finditer(words):
            if _capital(match):
                ahead = future or bool(_AHEAD_BEFORE.search(words, 0, match.start()))
                yield Time(Span(*match.span()), _safely(meaning, match, _Context(anchor, ahead)), name)


def _safely(meaning: _Meaning, match: re.Match[str], context: _Context) -> Period | None:
    """The meaning of a match; None where it names no day of the calendar (30 February, the year 0)."""
    try:
        return meaning(match, context)
    except (ValueError, OverflowError):
        return None


def _capital(match: re.Match[str]) -> bool:
    """Months and weekdays have their capital, which tells "March" from a march."""
    groups = match.groupdict()
    named = groups.get("month") or groups.get("weekday")
    return named is None or named[0].isupper()


# --- absolute -------------------------------------------------------------------------------------------------------


def _iso(match: re.Match[str], context: _Context) -> Period | None:
    return Period.of_day(date(int(_group(match, "year")), int(match["m"]), int(match["day"])))


def _day(match: re.Match[str], context: _Context) -> Period | None:
    """12 January, January 12-14, 2010."""
    month, day = _MONTHS[match["month"].lower()], int(match["day"])
    last = int(_group(match, "last")) if _group(match, "last") else day
    year = int(_group(match, "year")) if _group(match, "year") else _year_of(month, day, context)
    return Period(date(year, month, day), date(year, month, last)) if year else None


def _month(match: re.Match[str], context: _Context) -> Period | None:
    """January, early March, mid-February 2025, next May."""
    month = _MONTHS[match["month"].lower()]
    which = _group(match, "which").lower()
    ahead = context.ahead or which == "next"
    year = int(_group(match, "year")) if _group(match, "year") else _year_of(month, 1, _Context(context.anchor, ahead))
    return _part(Period.of_month(year, month), _group(match, "part")) if year else None


def _year_of(month: int, day: int, context: _Context) -> int | None:
    """The year of a day without one: the last such day before the report, or the next where the clause looks ahead."""
    if context.anchor is None or context.anchor.first is None or context.anchor.last is None:
        return None
    anchor = context.anchor.last
    past = anchor.year - ((month, day) > (anchor.month, anchor.day))
    gone, to_come = anchor - date(past, month, min(day, 28)), date(past + 1, month, min(day, 28)) - anchor
    return past + ((context.ahead and gone.days > 0) or (to_come < _SOON and gone > _LONG_AGO))


def _year(match: re.Match[str], context: _Context) -> Period | None:
    return _part(Period.of_year(int(_group(match, "year"))), _group(match, "part"))


def _decade(match: re.Match[str], context: _Context) -> Period | None:
    start = int(_group(match, "year")) if len(_group(match, "year")) == 4 else 1900 + int(_group(match, "year"))
    return _part(Period.of_year(start).cover(Period.of_year(start + 9)), _group(match, "part"))


def _season(match: re.Match[str], context: _Context) -> Period | None:
    """Spring 2024, last winter, until spring, over the fall."""
    code = _SEASONS[match["season"].lower()]
    if _group(match, "year"):
        return Period.parse(f"{match['year']}-{code}")
    if context.anchor is None or context.anchor.last is None:
        return None
    which = _group(match, "which").lower().strip()
    around = [Period.parse(f"{context.anchor.last.year + step}-{code}") for step in (-2, -1, 0, 1)]
    started = [season for season in around if (season.first or date.max) <= context.anchor.last]
    later = [season for season in around if (season.first or date.max) > context.anchor.last]
    if which == "this":
        return next((season for season in around if season.overlaps(context.anchor)), later[0])
    over = [season for season in started if not season.overlaps(context.anchor)]
    if which == "last" and over:
        return over[-1]
    return later[0] if which in ("next", "coming") or context.ahead else started[-1]


def _quarter(match: re.Match[str], context: _Context) -> Period | None:
    quarter = int(_group(match, "q") or _ORDER[match["nth"].lower()])
    year = int(_group(match, "year")) if _group(match, "year") else _year_of(3 * quarter - 2, 1, context)
    if year is None:
        return None
    return Period.of_month(year, 3 * quarter - 2).cover(Period.of_month(year, 3 * quarter))


def _group(match: re.Match[str], name: str) -> str:
    """What a named group of a rule took; empty where it took nothing or the rule has no such group."""
    return match.groupdict().get(name) or ""


def _part(period: Period, part: str) -> Period:
    """The early, middle or late third of a period; the first or last quarter for its beginning or end."""
    if not part or period.first is None or period.days is None:
        return period
    start, end = _PARTS[re.split(r"[- ]", part.lower().removeprefix("the "))[0]]
    first = period.first + timedelta(days=round(start * period.days))
    return Period(first, period.first + timedelta(days=max(round(end * period.days) - 1, 0)))


# --- relative to the report -----------------------------------------------------------------------------------------


def _weekday(match: re.Match[str], context: _Context) -> Period | None:
    """On Sunday, last Friday, next Tuesday; the tense of the clause decides where nothing else does."""
    anchor = context.anchor
    if anchor is None or anchor.first is None or anchor.last is None or (anchor.days or 99) > 14:
        return None
    which = _group(match, "which").lower().strip()
    weekday = _WEEKDAYS[match["weekday"].lower().rstrip(".")]
    if which in ("next", "coming", "this coming") or (context.ahead and which not in ("last", "past")):
        first = anchor.first + timedelta(days=(weekday - anchor.first.weekday()) % 7 or 7 * (which == "next"))
        return Period(first, first + (anchor.last - anchor.first))
    back = (anchor.last.weekday() - weekday) % 7 or 7 * (which in ("last", "past"))
    last = anchor.last - timedelta(days=back)
    return Period(last - (anchor.last - anchor.first), last)


def _near_day(match: re.Match[str], context: _Context) -> Period | None:
    word = match[0].lower()
    step = {"yesterday": -1, "last night": -1, "overnight": -1, "tomorrow": 1}.get(word, 0)
    return context.anchor.shift(days=step) if context.anchor and context.anchor.days else None


def _calendar_unit(match: re.Match[str], context: _Context) -> Period | None:
    """This week, last month, next year; "earlier this year" ends with the report, "later this month" begins there."""
    anchor = context.anchor
    if anchor is None or anchor.first is None or anchor.last is None:
        return None
    step = _STEPS[_group(match, "which").lower()]
    unit = match["unit"].lower()
    found = _unit_around(anchor.first, unit, step).cover(_unit_around(anchor.last, unit, step))
    when = _group(match, "when").lower()
    if when == "earlier" and found.first:
        return Period(found.first, max(found.first, anchor.last))
    if when == "later" and found.last:
        return Period(min(anchor.first, found.last), found.last)
    return found


def _unit_around(day: date, unit: str, step: int) -> Period:
    """The calendar week, weekend, month or year around a day, or so many further on."""
    if unit in ("week", "weekend"):
        monday = day - timedelta(days=day.weekday()) + timedelta(weeks=step)
        return Period(monday + timedelta(days=5 * (unit == "weekend")), monday + timedelta(days=6))
    if unit == "month":
        return Period.of_month(day.year, day.month).shift(months=step)
    if unit == "decade":
        start = day.year - day.year % 10 + 10 * step
        return Period.of_year(start).cover(Period.of_year(start + 9))
    return Period.of_year(day.year + step)


def _past_stretch(match: re.Match[str], context: _Context) -> Period | None:
    """The past week, the last four days, over the past two years, recent months: up to the report."""
    anchor = context.anchor
    if anchor is None or anchor.first is None:
        return None
    count = _number(_group(match, "count")) if _group(match, "count") else (3 if match["unit"].endswith("s") else 1)
    return Period(_back(anchor.first, count, match["unit"]), anchor.last)


def _next_stretch(match: re.Match[str], context: _Context) -> Period | None:
    """The next 12 to 18 months, the coming weeks, within two days: from the report on."""
    anchor = context.anchor
    if anchor is None or anchor.first is None or anchor.last is None:
        return None
    count = _number(_group(match, "most") or _group(match, "count")) if _group(match, "count") else 3
    return Period(anchor.first, _back(anchor.last, -count, match["unit"]))


def _ago(match: re.Match[str], context: _Context) -> Period | None:
    """Two weeks ago, five years earlier, a month later."""
    anchor = context.anchor
    if anchor is None or anchor.first is None or anchor.last is None:
        return None
    count = _number(_group(match, "count"))
    sign = -1 if match["side"].lower() in ("from now", "later") else 1
    unit = match["unit"].lower().rstrip("s")
    moved = Period(_back(anchor.first, sign * count, unit), _back(anchor.last, sign * count, unit))
    slack = timedelta(days={"month": 7, "year": 45, "decade": 400}.get(unit, 0))
    return Period((moved.first or anchor.first) - slack, (moved.last or anchor.last) + slack)


def _back(day: date, count: float, unit: str) -> date:
    """A day so many units before (after, where the count is negative)."""
    unit = unit.lower().rstrip("s")
    if unit in _MONTH_STEPS and count == int(count):
        moved = Period.of_day(day).shift(months=-int(count) * _MONTH_STEPS[unit])
        return moved.first or day
    if unit in ("hour", "minute"):
        return day - timedelta(days=round(count / (24 if unit == "hour" else 1440)))
    return day - timedelta(days=round(count * _DAYS[unit]))


def _number(text: str) -> float:
    return float(_SMALL[text.lower()]) if text.lower() in _SMALL else float(text)


# --- the rules ------------------------------------------------------------------------------------------------------


@cache
def _rules() -> tuple[tuple[str, re.Pattern[str], _Meaning], ...]:
    month = "(?P<month>" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\b\.?"
    weekday = "(?P<weekday>" + "|".join(sorted(_WEEKDAYS, key=len, reverse=True)) + r")\b"
    part = r"(?:(?P<part>(?:early|mid|late)[- ]|(?:the )?(?:beginning|start|middle|end) of )(?:the )?(?:year )?)?"
    count = r"(?P<count>\d+(?:\.\d+)?|" + "|".join(sorted(_SMALL, key=len, reverse=True)) + ")"
    unit = r"(?P<unit>hour|day|night|week|weekend|fortnight|month|year|decade)s?\b"
    units = r"(?P<unit>hours?|days?|nights?|weeks?|weekends?|months?|years?|decades?)\b"
    season = r"(?P<season>spring|summer|autumn|fall|winter)\b(?! of (?!\d))"
    nth = r"(?:th|st|nd|rd)?"
    texts: tuple[tuple[str, str, _Meaning], ...] = (
        ("iso", r"(?<![\d-])(?P<year>\d{4})-(?P<m>\d\d)-(?P<day>\d\d)(?![\d-])", _iso),
        ("day", rf"\b(?P<day>\d{{1,2}}){nth}(?:(?: ?[-–] ?| to | and )(?P<last>\d{{1,2}}){nth})?(?: of)? {month}(?:,? (?P<year>\d{{4}})\b)?", _day),
        ("day", rf"\b{month} (?P<day>\d{{1,2}}){nth}(?:(?: ?[-–] ?| to | and )(?P<last>\d{{1,2}}){nth})?\b(?!:)(?:,? (?P<year>\d{{4}})\b)?", _day),
        ("month", rf"\b(?:(?P<which>last|next|this|past) )?{part}{month},? (?:of )?(?P<year>\d{{4}})\b", _month),
        ("month", rf"(?:\b(?P<which>last|next|this|past) |(?:(?<=\bin )|(?<=\bsince )|(?<=\bby )|(?<=\buntil )|(?<=\bof )|(?<=\bfrom )|(?<=\bto )|(?<=\bduring )|(?<=\bthrough )|(?<=\bbefore )|(?<=\bafter )|(?=early|mid|late)){part}){month}", _month),
        ("month", r"\b(?P<month>January|February|April|June|July|August|September|October|November|December)\b", _month),
        ("quarter", r"\b(?:(?:the )?(?P<nth>first|second|third|fourth|[1-4](?:st|nd|rd|th)) quarter|Q(?P<q>[1-4]))(?:,? (?:of )?(?P<year>\d{4}))?\b", _quarter),
        ("season", rf"\b(?:(?P<which>last|this|next|coming) )?{season} (?:of )?(?P<year>\d{{4}})\b", _season),
        ("season", rf"(?:\b(?P<which>last|this|next|coming) |(?<=\bthe )|(?<=\bin )|(?<=\buntil )|(?<=\bby )|(?<=\bsince )|(?<=\bduring )|(?<=\bthis )){season}", _season),
        ("decade", rf"{part}\b(?:the )?(?P<year>(?:1[5-9]|20)\d0)s\b", _decade),
        ("year", rf"{part}(?<![\d$£€,.-])\b(?P<year>1[89]\d\d|20\d\d)\b(?![,.]?\d|\s?%|-\d|s\b)", _year),
        ("weekday", rf"\b(?:(?P<which>last|next|this|past|this coming|coming) )?{weekday}(?! ?\d)", _weekday),
        ("near day", r"\b(?:today|tonight|yesterday|tomorrow|overnight|last night|this (?:morning|afternoon|evening))\b", _near_day),
        ("calendar unit", r"\b(?:(?P<when>earlier|later) )?(?P<which>this|last|next|previous|current|coming) (?P<unit>week|weekend|month|year|decade)\b", _calendar_unit),
        ("past stretch", rf"\b(?:the |these |this )?(?:past|last|previous) (?:{count} )?{units}(?! ago)", _past_stretch),
        ("past stretch", rf"\brecent {units}", _past_stretch),
        ("next stretch", rf"\b(?:within |in )?the (?:next|coming|following) (?:{count}(?: (?:to|or) (?P<most>\d+|\w+))? )?{units}", _next_stretch),
        ("next stretch", rf"\bwithin {count}(?: (?:to|or) (?P<most>\d+))? {units}", _next_stretch),
        ("next stretch", rf"\b(?:coming|upcoming) {units}", _next_stretch),
        ("ago", rf"\b(?:(?:about|around|nearly|almost|over|more than|just) )?{count} {unit} (?P<side>ago|earlier|later|from now)\b", _ago),
    )  # fmt: skip
    return tuple((name, re.compile(text, re.IGNORECASE), meaning) for name, text, meaning in texts)
