"""As of when: the period of which a figure speaks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from asof.claim import Kind
from asof.period import Period
from asof.reading.passage import Sentence
from asof.span import Span

_MONTHS = {
    name: number
    for number, names in enumerate(
        "jan january|feb february|mar march|apr april|may|jun june|jul july|aug august|sep sept september|oct october|nov november|dec december".split("|"),
        1,
    )
    for name in names.split()
}
_WEEKDAYS = {name: number for number, name in enumerate("monday tuesday wednesday thursday friday saturday sunday".split())}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DAY_MONTH = re.compile(rf"\b(\d{{1,2}})(?:st|nd|rd|th)?(?: of)? ({_MONTH})\b\.?(?:,? (\d{{4}}))?", re.IGNORECASE)
_MONTH_DAY = re.compile(rf"\b({_MONTH})\b\.? (\d{{1,2}})(?:st|nd|rd|th)?\b(?:,? (\d{{4}})\b)?", re.IGNORECASE)
_MONTH_YEAR = re.compile(rf"\b(?:(early|mid|late)[- ])?({_MONTH})\b\.?(?: (\d{{4}}))?", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:in|since|of|during|from|by|until) ((?:19|20)\d\d)\b(?!\d| (?:people|men))", re.IGNORECASE)
_WEEKDAY = re.compile(rf"\b(last |next |this )?({'|'.join(_WEEKDAYS)})\b", re.IGNORECASE)
_AGO = re.compile(r"\b(\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten) (day|week|month|year)s? (?:ago|earlier)\b", re.IGNORECASE)
_RELATIVE = re.compile(r"\b(today|yesterday|tomorrow|(?:last|past|this|next|the past|the last) (?:week|month|year))\b", re.IGNORECASE)
_SMALL = {word: number for number, word in enumerate("zero one two three four five six seven eight nine ten".split())} | {"a": 1, "an": 1}


@dataclass(frozen=True, slots=True)
class _Time:
    span: Span
    period: Period


def as_of(sentence: Sentence, span: Span, text: str, *, published: Period | None, kind: Kind) -> Period | None:
    """The period of the words at a span: the nearest time expression of the sentence, else the report's own date.

    A forecast without a horizon is open from the report's date on. None where neither text nor report has a date.
    """
    times = list(_times(sentence, text, published))
    if times:
        return min(times, key=lambda time: _distance(time.span, span)).period
    if kind is Kind.FORECAST and published is not None:
        return Period(published.first, None)
    return published


def _distance(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end, 0)


def _times(sentence: Sentence, text: str, published: Period | None) -> Iterator[_Time]:
    words = sentence.span.of(text)
    taken: list[Span] = []
    for pattern, meaning in ((_DAY_MONTH, _day_month), (_MONTH_DAY, _month_day), (_MONTH_YEAR, _month_year), (_YEAR, _year), (_AGO, _ago), (_RELATIVE, _relative), (_WEEKDAY, _weekday)):
        for match in pattern.finditer(words):
            span = Span(*match.span()).shift(sentence.span.start)
            if any(span.overlaps(other) for other in taken) or not _is_time(match):
                continue
            period = meaning(match, published)
            if period is not None:
                taken.append(span)
                yield _Time(span, period)


def _is_time(match: re.Match[str]) -> bool:
    """Months have their capital, so that "may" and "march" are none."""
    month = next((group for group in match.groups() if group and group.lower() in _MONTHS), None)
    return month is None or month[0].isupper() and (month != "May" or match.start() > 0 or len(match[0]) > 3)


def _day(match: re.Match[str], day: str, month: str, year: str | None, published: Period | None) -> Period | None:
    try:
        if year:
            return Period.of_day(date(int(year), _MONTHS[month.lower()], int(day)))
        for guess in _years(published):
            found = date(guess, _MONTHS[month.lower()], int(day))
            if found <= _latest(published):
                return Period.of_day(found)
    except ValueError:
        return None
    return None


def _years(published: Period | None) -> list[int]:
    return [] if published is None else [_latest(published).year, _latest(published).year - 1]


def _latest(published: Period | None) -> date:
    return (published and (published.last or published.first)) or date.max


def _day_month(match: re.Match[str], published: Period | None) -> Period | None:
    return _day(match, match[1], match[2], match[3], published)


def _month_day(match: re.Match[str], published: Period | None) -> Period | None:
    return _day(match, match[2], match[1], match[3], published)


def _month_year(match: re.Match[str], published: Period | None) -> Period | None:
    month = _MONTHS[match[2].lower()]
    year = int(match[3]) if match[3] else next((year for year in _years(published) if date(year, month, 1) <= _latest(published)), None)
    if year is None:
        return None
    whole = Period.of_month(year, month)
    first, last = whole.first, whole.last
    parts = {"early": (1, 10), "mid": (10, 20), "late": (21, last.day if last else 28)}
    if match[1] and first:
        start, end = parts[match[1].lower()]
        return Period(first.replace(day=start), first.replace(day=end))
    return whole


def _year(match: re.Match[str], published: Period | None) -> Period | None:
    return Period.of_year(int(match[1]))


def _ago(match: re.Match[str], published: Period | None) -> Period | None:
    if published is None or published.days is None or published.days > 31:
        return None
    count = _SMALL.get(match[1].lower()) or int(match[1])
    unit = match[2].lower()
    if unit in ("day", "week"):
        return published.shift(days=-count * (7 if unit == "week" else 1))
    return published.shift(months=-count * (12 if unit == "year" else 1))


def _relative(match: re.Match[str], published: Period | None) -> Period | None:
    if published is None or published.first is None or published.last is None or (published.days or 99) > 31:
        return None
    words = match[1].lower().removeprefix("the ")
    if words in ("today", "yesterday", "tomorrow"):
        return published.shift(days={"today": 0, "yesterday": -1, "tomorrow": 1}[words])
    which, unit = words.split()
    length = {"week": 7, "month": 30, "year": 365}[unit]
    if which == "past" or match[1].lower().startswith("the "):
        return Period(published.first - timedelta(days=length), published.last)
    step = {"last": -1, "this": 0, "next": 1}[which]
    if unit == "week":
        monday = published.first - timedelta(days=published.first.weekday() - 7 * step)
        return Period(monday, monday + timedelta(days=6))
    if unit == "month":
        return Period.of_month(published.last.year, published.last.month).shift(months=step)
    return Period.of_year(published.last.year + step)


def _weekday(match: re.Match[str], published: Period | None) -> Period | None:
    if published is None or published.last is None or (published.days or 99) > 7 or not match[2][0].isupper():
        return None
    back = (published.last.weekday() - _WEEKDAYS[match[2].lower()]) % 7
    if (match[1] or "").lower() == "next ":
        back -= 7
    return Period.of_day(published.last - timedelta(days=back))
