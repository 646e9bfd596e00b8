"""Dates a report from its own text: the tightest interval that its words support, and the words themselves."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from asof.language.sentences import sentences
from asof.language.tense import direction
from asof.language.times import Grain, Time, lasting, times
from asof.language.times import Kind as TimeKind
from asof.period import Period
from asof.reading.beside import Beside
from asof.reading.terms import Term
from asof.span import Span

WIDEST = 200
"""Days; a wider interval would pass for a date and say nothing, so that the report stays undated."""
_UNFOLDED = 500
"""Days of an interval that are looked at one by one."""
_YEARLESS = 310
"""Days, either way, within which a month or a day without its year lies: so do 97 in 100 that are told of as past or to
come in 600 reports of Timeline17."""
_SLACK = timedelta(days=2)
"""Reports are dated a day late or early: by time zones, by what was written for tomorrow's paper."""
_REACH = 20
"""Characters between a time and the verb that tells whether it is over; a verb further off is too often another's."""
_STORY = 3 * 365
"""Days around the other reports within which one of two terms of an office is that of the story."""
_MEMORY = timedelta(days=400)
"""Days after a happening that are looked at one by one: what is said of it as "in May" or "last week" is in a report
of the year after it."""
_NO_DAY = re.compile(r"\b(?:for|between|(?:early|late|soon) as)\s+$", re.IGNORECASE)
"""Before a month that is no time of what is told: "crude for April", "between April and October last year"."""
_ENDS = re.compile(
    r"[^\w\s'’]|['’]\s|\s*$|\s+(?:[^\w\s]|(?:a|after|along|an?d?|as|at|because|before|but|by|during|for|from|he|his|i|in|"
    r"into|it|its|near|of|off|on|or|outside|over|she|since|that|the|their|they|through|to|until|was|we|were|when|where|"
    r"which|while|who|with)\b)",
    re.IGNORECASE,
)
"""After a day that does not belong to a noun, as in "the Feb. 9 friendly", "April 6 Movement"."""
_FIXED = re.compile(r"\b(?:last|this|next|past|coming|year)\b|^(?:Sept?(?:\.|ember)? 11|11 September)$", re.IGNORECASE)
"""Times that lead to a year on their own, or are a name."""
_BOUND = re.compile(r"\b(?:until|till|to|through|by)\s+(?:the \w+ of\s+)?$", re.IGNORECASE)
_HAD = re.compile(r"\bhad\b", re.IGNORECASE)
_PLANNED = re.compile(
    r"\b(?:is|are|be|being|for\s+(?:an?|the|another)|(?:set|scheduled|postponed|due)\s+(?:for|until|to|on))\b[^.;]*$",
    re.IGNORECASE,
)
"""Before a time and a participle that tells nothing: "is repeated on 19 August", "called for a rally on 5 April"."""
_SAID = re.compile(r"\d{4}")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_BEFORE_OFFICE = re.compile(r"\s+(?:before|until|till)\s+(?:the inauguration of\s+)?", re.IGNORECASE)
_TAKES_OFFICE = re.compile(r"\s+(?:takes?|comes? into|assumes?|enters?) office|['’]s inauguration", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Dated:
    """When a report was published, the words of it that tell, and what other reports tell."""

    period: Period
    words: tuple[str, ...] = ()
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Clue:
    """Words, and whether a report that says them can be of a day."""

    words: str
    allows: Callable[[date], bool]


_ALONE = Beside()
"""What others tell of a report that stands alone."""


def dated_from_text(
    text: str, terms: Sequence[Term], within: Period | None = None, others: Beside = _ALONE
) -> Dated | None:
    """The interval in which a report was published, as far as its text tells; None where it does not narrow it down.

    What holds of the text: somebody is called by a title, so it was within a term of that office; a day in the past
    with its year has come; a month or day without a year is less than ten months off, and its weekday fits; "earlier
    this year" is not said in January or February, nor "later this year" in December.

    Args:
        text: of the report.
        terms: of offices.
        within: what is known already.
        others: what the other reports of the story tell: of two terms of an office that counts which the story lies in,
            "Tuesday's earthquake" was written within a week of the day that they have, and a copy within two weeks of
            what it copies.
    """
    left, words = _since_latest_day(text, *_within_terms(text, terms, [within or Period(None, None)]))
    told: list[str] = []
    known = list(_known(text, others))
    for clue, window in known:
        narrowed = _meet(left, [window]) or left
        told += [clue.words] if narrowed != left else []
        left = narrowed
    near = _of_story(left, others.span)
    told += [f"the other reports are of {others.span}"] if near != left else []
    days = _unfolded(near)
    days = _allowed(_allowed(days, _clues(text, terms), words), (clue for clue, _ in known), told)
    if not days or not (words or told):
        return None
    found = Period(days[0], days[-1])
    wide = (found.days or 0) > WIDEST and not (within and within.days)
    return None if wide or found == within else Dated(found, tuple(dict.fromkeys(words)), tuple(dict.fromkeys(told)))


def _since_latest_day(text: str, left: list[Period], words: list[str]) -> tuple[list[Period], list[str]]:
    begun = _latest_day_told(text)
    narrowed = _meet(left, [Period(begun[0] - _SLACK, None)]) if begun else []
    if begun is None or not narrowed or narrowed == left:
        return left, words
    return narrowed, [*words, begun[1]]


def _allowed(days: list[date], clues: Iterable[_Clue], words: list[str]) -> list[date]:
    """The days that clues allow; the words of those that move an end are added. One that allows none tells nothing."""
    for clue in clues:
        allowed = [day for day in days if clue.allows(day)]
        if allowed and (allowed[0], allowed[-1]) != (days[0], days[-1]):
            words.append(clue.words)
        days = allowed or days
    return days


def _of_story(periods: list[Period], span: Period | None) -> list[Period]:
    """Of several periods those that lie near the other reports of the story."""
    if span is None or len(periods) < 2:
        return periods
    return _meet(periods, [span.shift(days=-_STORY).cover(span.shift(days=_STORY))]) or periods


def _known(text: str, others: Beside) -> Iterator[tuple[_Clue, Period]]:
    """What other reports tell of the day on which this one was written, and the days that it can be at all."""
    for anchor in dict.fromkeys(others.anchors(text)):
        window = anchor.within or Period(anchor.day - _SLACK, anchor.day + _MEMORY)
        days = _unfolded([window]) if anchor.within else _leading(anchor.words, anchor.day)
        yield _Clue(f'"{anchor.words}" {anchor.why}', frozenset(days).__contains__), window
    copy = others.copied(text)
    if copy is not None:
        period, name = copy
        yield _Clue(f"a copy of {name}", lambda day: period.holds(Period.of_day(day))), period


@lru_cache(maxsize=500)
def _leading(said: str, day: date) -> frozenset[date]:
    """The days from which a time means a day, give or take one; "last Tuesday" may be that of the week before."""
    around = [day + timedelta(days=step) for step in range(-10, _MEMORY.days + 10)]
    meant = {written: next((time.period for time in times(said, Period.of_day(written))), None) for written in around}
    weeks = (0, 7) if said.lower().startswith("last ") else (0,)
    return frozenset(
        written + timedelta(days=step + week)
        for written, period in meant.items()
        if period and period.holds(Period.of_day(day))
        for step in (-1, 0, 1)
        for week in weeks
    )


def _within_terms(text: str, terms: Sequence[Term], left: list[Period]) -> tuple[list[Period], list[str]]:
    """The periods in which all that are called by a title held it: the shortest terms first, as they tell most.

    A title that contradicts the others ("President" of somebody who is yet to be) tells nothing, and of two who are
    called by one title the former keeps it out of courtesy.
    """
    called: dict[str, list[Period]] = {}
    names = {term: span.of(text) for term in terms if (span := term.said(text))}
    for term, name in names.items():
        if not any(other.titles == term.titles and other.name != term.name and other.after(term) for other in names):
            called.setdefault(name, []).append(term.period)
    words: list[str] = []
    for said, periods in sorted(called.items(), key=lambda one: min(period.days or 10**6 for period in one[1])):
        narrowed = _meet(left, periods)
        if narrowed and narrowed != left:
            left = narrowed
            words.append(said)
    return left, words


def _meet(some: Sequence[Period], others: Sequence[Period]) -> list[Period]:
    return sorted(both for one in some for other in others if (both := one.intersection(other)))


def _unfolded(periods: Sequence[Period]) -> list[date]:
    """Every day of the periods, in order; none where they are too many."""
    if not periods or any(period.days is None for period in periods):
        return []
    if sum(period.days or 0 for period in periods) > _UNFOLDED:
        return []
    days = {
        period.first + timedelta(days=step) for period in periods if period.first for step in range(period.days or 0)
    }
    return sorted(days)


def _latest_day_told(text: str) -> tuple[date, str] | None:
    """The last day or month of the past that the text names with its year, and the words.

    Beside a time of day it is the stamp of a comment or a picture, which may be later.
    """
    told = [
        (time.period.first, time.span.of(text))
        for sentence, time in _in_sentences(text)
        if time.rule in ("day", "month", "iso")
        and not time.meaning.clock
        and time.period
        and time.period.first
        and _ahead(text, sentence, time) is False
    ]
    return max(told, default=None)


def _clues(text: str, terms: Sequence[Term]) -> Iterator[_Clue]:
    for sentence, time in _in_sentences(text):
        said = time.span.of(text)
        if re.fullmatch("earlier this year", said, re.IGNORECASE):
            yield _Clue(said, lambda day: day.month > 2)
        elif re.fullmatch("later this year", said, re.IGNORECASE):
            yield _Clue(said, lambda day: day.month < 12)
        elif time.rule in ("day", "month") and not _SAID.search(said):
            yield from _yearless(text, sentence, time)
        elif time.meaning.kind is TimeKind.DURATION:
            yield from _before_office(text, time, terms)


def _yearless(text: str, sentence: Span, time: Time) -> Iterator[_Clue]:
    """That the last such day (the next, where the sentence looks ahead) is near, and on the weekday that is said."""
    ahead, said = _ahead(text, sentence, time), time.span.of(text)
    named = re.match(r"(mon|tue|wed|thu|fri|sat|sun)", said, re.IGNORECASE)
    weekday = _WEEKDAYS.index(named[1].lower()) if named and time.meaning.grain is Grain.DAY else None
    if ahead is None:
        return

    def allows(day: date) -> bool:
        found = _resolved(said, day, ahead=bool(ahead))
        if found is None:
            return True
        return abs((found - day).days) <= _YEARLESS and weekday in (None, found.weekday())

    yield _Clue(said, allows)


def _resolved(said: str, day: date, *, ahead: bool) -> date | None:
    """The first day of a time without a year that is the last one before a day, or the next one after it."""
    found = next((time.period for time in times(said, Period.of_day(day)) if time.period), None)
    if found is None or found.first is None:
        return None
    years = range(-2, 3)
    with suppress(ValueError):
        around = [moved for step in years if (moved := found.shift(months=12 * step).first)]
        if ahead:
            return min(one for one in around if one >= day - _SLACK)
        return max(one for one in around if one <= day + _SLACK)
    return None


def _before_office(text: str, time: Time, terms: Sequence[Term]) -> Iterator[_Clue]:
    """Less than two weeks before President-elect Doe takes office: within two weeks of the end of that term."""
    joint = _BEFORE_OFFICE.match(text, time.span.end)
    if joint is None:
        return
    rest = text[joint.end() : joint.end() + 120]
    for term in terms:
        called = term.said(rest)
        if called and called.start == 0 and term.period.last and _TAKES_OFFICE.match(rest, called.end):
            office = term.period.last + timedelta(days=1)
            length = lasting(office, time.meaning) - office
            said = text[time.span.start : joint.end() + called.end]
            more = time.span.of(text).lower().startswith(("more", "over", "at least"))
            yield _Clue(said, lambda day, office=office, length=length, more=more: _agree(office - day, length, more))  # type: ignore[misc]


def _agree(left: timedelta, length: timedelta, more: bool) -> bool:
    return left >= length if more else timedelta(0) < left <= length


def _in_sentences(text: str) -> Iterator[tuple[Span, Time]]:
    for sentence in sentences(text):
        for time in times(text, None, sentence):
            yield sentence, time


def _ahead(text: str, sentence: Span, time: Time) -> bool | None:
    """Whether a time lies ahead of the report; None where the words around leave that open."""
    before = text[max(sentence.start, time.span.start - 60) : time.span.start]
    after = text[time.span.end : sentence.end]
    if _NO_DAY.search(before) or not _ENDS.match(after) or _FIXED.search(time.span.of(text)):
        return None
    place = time.span.shift(-sentence.start)
    said = sentence.of(text)
    ahead = direction(said, place.start, place.end, reach=_REACH)
    if ahead and not direction(said[: place.end], place.start, place.end, reach=_REACH):
        return None  # "told us on Monday that it would": what is to come is another thing
    if _BOUND.search(before):
        return False if ahead is not True and _HAD.search(before[-_REACH:] + after[:_REACH]) else None
    return None if ahead is False and _PLANNED.search(before) else ahead
