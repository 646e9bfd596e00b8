"""Time expressions in running text, and the days that they mean.

The rules stand in `timerules`, what they stand for in `timemeaning`, and its form in `timex`. HeidelTime (Strötgen and
Gertz 2013) is the model: patterns find the words, tense and the times before decide which days are meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from asof.language.sentences import sentences
from asof.language.timemeaning import SEASONS, SOUTHERN, Context, lasting
from asof.language.timerules import SLASH, TENS, YEAR, Rule, rules
from asof.language.timex import Grain, Kind, Meaning, Time
from asof.period import Period
from asof.span import Span

__all__ = ["SEASONS", "SOUTHERN", "Grain", "Kind", "Meaning", "Time", "lasting", "times"]

_TOKEN = re.compile(r"[a-z]+|\d{4}|\d/\d|\d0s\b")
_JOINT = re.compile(r",? (?:on |of |at )?(?:about |around )?")
"""What may stand between an hour and its day: "5 p.m. on Friday"."""
_OF_DAYS = frozenset({"day", "weekday", "near day", "iso"})
_OLD = re.compile(r"[- ](?:olds?|of age)\b", re.IGNORECASE)


def times(
    text: str, anchor: Period | None, within: Span | None = None, *, seasons: Mapping[str, int] = SEASONS
) -> tuple[Time, ...]:
    """The time expressions of a text or a part of it, in order and without overlap.

    Args:
        text: the text.
        anchor: when it was written; relative expressions count from it, and keep its width.
        within: the part to look at; the whole text where left out. "The next day" counts from a time within it.
        seasons: the codes of ISO 8601-2 for "spring", "summer", "autumn", "fall" and "winter": `SEASONS` of the north,
            or `SOUTHERN`.
    """
    part = within or Span(0, len(text))
    told: list[Time] = []
    found: list[Time] = []
    for sentence in sentences(part.of(text)):
        place = sentence.shift(part.start)
        words = place.of(text)
        here = Context(anchor, words, place, told, seasons)
        found += _joined(_of_sentence(here, told), words, place.start)
    return tuple(found)


def _of_sentence(sentence: Context, told: list[Time]) -> list[Time]:
    """The times of a sentence, one after the other; each is added to those `told` before."""
    words, start = sentence.words, sentence.span.start
    tokens = {_shape(token) if token[0].isdigit() else token for token in _TOKEN.findall(words.lower())}
    awake = [rule for rule in rules() if not rule.needs.isdisjoint(tokens)]
    found = [(rule, match) for rule in awake for match in rule.pattern.finditer(words) if _capital(match)]
    kept: list[Time] = []
    end = 0
    for rule, match in sorted(found, key=lambda one: (one[1].start(), -one[1].end())):
        if match.start() >= end and not _OLD.match(words, match.end()):
            span = Span(*match.span())
            told.append(Time(span.shift(start), rule.name, _safely(rule, match, replace(sentence, span=span))))
            kept.append(told[-1])
            end = match.end()
    return kept


def _shape(token: str) -> str:
    return SLASH if "/" in token else TENS if token.endswith("s") else YEAR


def _safely(rule: Rule, match: re.Match[str], context: Context) -> Meaning:
    """The meaning of a match; no days where it names none of the calendar (30 February, the year 10000)."""
    try:
        return rule.resolve(match, context)
    except (ValueError, OverflowError):
        return Meaning()


def _capital(match: re.Match[str]) -> bool:
    """Months and weekdays have their capital, which tells "March" from a march."""
    groups = match.groupdict()
    named = groups.get("month") or groups.get("weekday")
    return named is None or named[0].isupper()


def _joined(found: Sequence[Time], words: str, start: int) -> Iterator[Time]:
    """Hours and their days as one time: "5 p.m. on Friday", "Friday at noon"."""
    waiting: Time | None = None
    for time in found:
        if waiting and _belong(waiting, time, words[waiting.span.end - start : time.span.start - start]):
            day, hour = (waiting, time) if time.meaning.clock else (time, waiting)
            meaning = replace(day.meaning, kind=Kind.TIME, clock=hour.meaning.clock)
            waiting = Time(Span(waiting.span.start, time.span.end), day.rule, meaning)
            continue
        if waiting:
            yield waiting
        waiting = time
    if waiting:
        yield waiting


def _belong(one: Time, other: Time, between: str) -> bool:
    hours = [bool(time.meaning.clock) for time in (one, other)]
    if hours[0] == hours[1] or any(time.meaning.kind not in (Kind.DATE, Kind.TIME) for time in (one, other)):
        return False
    day = other if hours[0] else one
    return day.meaning.grain is Grain.DAY and day.rule in _OF_DAYS and bool(_JOINT.fullmatch(between))
