"""What the dated reports of a story tell of when an undated one was written."""

from __future__ import annotations

import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from asof.language.sentences import sentences
from asof.language.tense import direction
from asof.language.times import Time, times
from asof.language.words import words
from asof.period import Period
from asof.reading.happening import HAPPENING, dated_by, is_day
from asof.report import Report
from asof.span import Span
from asof.spelling import Run, runs

_SURE = 14
"""Days within which a report must be dated for its "on Tuesday" to be a day."""
_VOTES, _AGREE = 2, 2 / 3
"""Reports that must have one day for a happening, and their share of all that have any: a war has many attacks."""
_RETOLD = 0.5
"""Share of the three-word runs of the shorter sentence from which on two sentences tell one thing."""
_LEAST = 5
"""Runs that such a sentence has at the least."""
_NEAR = 5
"""Words between a happening and its day in a report whose date is looked for, where a wrong day does more harm."""
_PASSAGE, _ONE_IN = 8, 8
"""Words of a passage, and how many of them one is kept of, so that large piles fit in memory."""
_COPIED = 0.5
"""Share of a report's passages in another one from which on it is a copy."""
_COPIED_WITHIN = 14
"""Days within which the copy of a report, or of a sentence with its "on Saturday", appears: so did 98 in 100 of the
copied reports of Timeline17."""
_MOST = 300
"""Reports that are looked at, evenly spread over the names: more would be felt at every look at a story."""
_WORD = re.compile(r"\w+")
_COMING = re.compile(r"(?:this|next|coming|today|tonight)\b", re.IGNORECASE)
_RELATIVE = frozenset({"weekday", "near day", "weekend", "calendar unit", "ago", "day", "month"})
"""Rules for times that lead to a day as seen from the report's own."""
_PASSING = frozenset({"weekday", "near day"})
"""Rules for times that are said for a few days only: "on 25 June" is said for years."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """A time of an undated report that is one day by other reports, the days when that can have been written, and why.

    `within` is None where that has to be worked out from the words.
    """

    words: str
    day: date
    why: str
    within: Period | None = None


@dataclass(frozen=True)
class Beside:
    """The dated reports of a story: from the first of them to the last, and what they tell of days."""

    span: Period | None = None
    _happened: Mapping[str, tuple[date, str]] = field(default_factory=dict)
    _retold: Mapping[Run, tuple[int, ...]] = field(default_factory=dict)
    _sentences: tuple[tuple[int, date, str], ...] = ()
    _passages: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    _published: Mapping[str, Period] = field(default_factory=dict)

    def may_tell(self, text: str) -> bool:
        """Whether it can tell anything of a text at all: much sooner said than what."""
        said = {word.lower() for word in _WORD.findall(text)}
        if any(HAPPENING.get(word) in self._happened for word in said):
            return True
        shared = sum(run in self._retold for run in runs(text)) if self._retold else 0
        return shared >= 2 * _RETOLD * _LEAST or any(passage in self._passages for passage in _passages(text))

    def anchors(self, text: str) -> Iterator[Anchor]:
        """The times of a text that mean a day which other reports have.

        It is the day of a happening on which they agree, or that of a sentence which the text retells.
        """
        if not self._happened and not self._sentences:
            return
        retold: list[Anchor] = []
        for sentence, time, past in _counted(text, None):
            said = time.span.of(text)
            told = self._like(sentence.of(text)) if past and time.rule in _PASSING else None
            if told:
                day, where = told
                why = f"is {day} in {where}, which has the same sentence"
                retold.append(Anchor(said, day, why, _around(Period.of_day(day))))
            for noun in dict.fromkeys(dated_by(words(text, sentence), time.span, _NEAR)):
                if noun in self._happened:
                    day, where = self._happened[noun]
                    yield Anchor(said, day, f"of the {noun}, {day} in {where}")
        if len(retold) > 1:  # a teaser is repeated for months, but alone
            yield from retold

    def copied(self, text: str) -> tuple[Period, str] | None:
        """When a text was published that is a copy of a dated report, and of which; the one with most of its words."""
        passages = _passages(text)
        held = Counter(name for passage in passages for name in self._passages.get(passage, ()))
        if not held:
            return None
        name, most = min(held.items(), key=lambda one: (-one[1], one[0]))
        if most < _COPIED * len(passages) or most < 2:
            return None
        return _around(self._published[name]), name

    def _like(self, sentence: str) -> tuple[date, str] | None:
        """The day of a sentence that tells the same, and the first report that has it."""
        here = runs(sentence)
        if len(here) < _LEAST:
            return None
        shared = Counter(number for run in here for number in self._retold.get(run, ()))
        alike = [
            self._sentences[number]
            for number, count in shared.items()
            if count >= _RETOLD * max(_LEAST, min(len(here), self._sentences[number][0]))
        ]
        days = {day for _, day, _ in alike}
        return (days.pop(), min(name for _, _, name in alike)) if len(days) == 1 else None


def _around(period: Period) -> Period:
    """When a copy of what was written then was published."""
    return period.shift(days=-_COPIED_WITHIN).cover(period.shift(days=_COPIED_WITHIN))


def beside(reports: Iterable[Report], also: Iterable[Period] = ()) -> Beside:
    """What reports of known date tell of the others of their story, whatever the order in which they come.

    Args:
        reports: those whose date does not rest on their text.
        also: when others were published, as far as that is known.
    """
    dated = sorted((one for one in reports if one.published and one.published.days), key=lambda one: one.name)
    dated = dated[:: len(dated) // _MOST + 1]
    span: Period | None = None
    for published in also:
        span = span.cover(published) if span else published
    votes: defaultdict[str, dict[str, date]] = defaultdict(dict)
    told: list[tuple[frozenset[Run], date, str]] = []
    passages: defaultdict[int, list[str]] = defaultdict(list)
    for report in dated:
        assert report.published is not None  # noqa: S101
        span = span.cover(report.published) if span else report.published
        for passage in _passages(report.text):
            passages[passage].append(report.name)
        for sentence, time, _ in _counted(report.text, report.published):
            if time.period and time.period.first and is_day(time) and not report.published.before(time.period):
                if time.rule in _PASSING:
                    told.append((runs(sentence.of(report.text)), time.period.first, report.name))
                for noun in dated_by(words(report.text, sentence), time.span):
                    votes[noun].setdefault(f"{report.name} {time.period.first}", time.period.first)
    index: defaultdict[Run, list[int]] = defaultdict(list)
    for number, (here, _, _) in enumerate(told):
        for run in here:
            index[run].append(number)
    return Beside(
        span,
        {noun: agreed for noun, days in votes.items() if (agreed := _agreed(days))},
        {run: tuple(numbers) for run, numbers in index.items()},
        tuple((len(here), day, name) for here, day, name in told),
        {passage: tuple(names) for passage, names in passages.items()},
        {one.name: one.published for one in dated if one.published},
    )


def _agreed(days: Mapping[str, date]) -> tuple[date, str] | None:
    """The day that most reports have, where hardly any has another, and the first of them."""
    day, most = max(Counter(days.values()).items(), key=lambda vote: (vote[1], vote[0]))
    if most < _VOTES or most < _AGREE * len(days):
        return None
    return day, min(name for name, one in days.items() if one == day).rpartition(" ")[0]


def _passages(text: str) -> set[int]:
    """Checksums of one in so many of its passages: the same ones in every text that has them."""
    checksums = (zlib.crc32(" ".join(run).encode("utf-8", "surrogatepass")) for run in runs(text, _PASSAGE))
    return {checksum for checksum in checksums if checksum % _ONE_IN == 0}


def _counted(text: str, anchor: Period | None) -> Iterator[tuple[Span, Time, bool]]:
    """The times of a text that count from its date and don't lie ahead, with their sentences; whether they are past."""
    if anchor is not None and (anchor.days or _SURE + 1) > _SURE:
        return
    for sentence in sentences(text):
        for time in times(text, anchor, sentence):
            counts = time.rule in _RELATIVE and not _COMING.match(time.span.of(text))
            if counts and (anchor is not None or time.period is None):
                place = time.span.shift(-sentence.start)
                ahead = direction(sentence.of(text), place.start, place.end)
                if not ahead:
                    yield sentence, time, ahead is False
