"""As of when: the period of which a claim speaks."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property

from asof.claim import Kind
from asof.language.numbers import number_at
from asof.language.tense import IRREGULAR
from asof.language.times import Grain, Time, lasting, times
from asof.language.times import Kind as TimeKind
from asof.language.words import Word, word_at
from asof.language.words import words as words_of
from asof.period import Period
from asof.reading.happening import HAPPENING, dated_by, is_day
from asof.reading.listed import partner
from asof.reading.passage import Passage, Sentence
from asof.reading.quantity import Quantity
from asof.reading.season import seasons
from asof.span import Span

_LINKED = frozenset({"since", "from"})
_STARTING = frozenset({"starting", "beginning"})
_SAYS_WHEN = frozenset({"ago", "past stretch", "next stretch"})
"""Rules for stretches of time counted from the report."""
_SPEECH = frozenset(
    "said says told wrote tweeted posted announced confirmed reported stated added claimed warned "
    "argued insisted noted acknowledged declared".split()
)
"""Verbs whose time is that of the saying: "said on Thursday that …"."""
_PEAK = frozenset({"peak", "height", "zenith"})
_TAKES = frozenset("take takes taking last lasts need needs require requires for within in".split())
"""Words before a length of time that begins with the report: "will take a decade"."""
_CLAUSE = 12
"""Words before one that are looked at for the "since" of its clause."""
_RIGHT_BEHIND = 12
"""Characters between a number and a time that is its own."""
_GOES_ON = 2
"""Sentences after which a day is no longer the one that is told of; as it was best on our annotated news."""
_SURVEYS = frozenset("poll polls survey surveys pollster pollsters interviewed polled surveyed".split())
_TAKEN = frozenset("conducted taken carried interviewed polled surveyed questioned".split())
"""Words of the sentence that tells when a survey asked its questions: "was conducted March 17-20"."""
_SHARES = ("%", "percent", "per cent", "points")
_NOT_PAST = frozenset("has have is are 's 've 're remain remains says will would".split())
_YEARS_AFTER = re.compile(
    r"\b(?P<years>[\w-]+) years (?:after|since) (?:the|a|an|another) [^.;]*?,? (?:in which|which|that|when) [^.;,]*$",
    re.IGNORECASE,
)
"""What is told of a happening so many years before the present one."""
_HEAD = re.compile(
    r"^[ *_]*(?:At \d{1,2}[:.]\d\d, (?P<dated>\d{1,2} [^\W\d]+ \d{4}):|"
    r"(?P<day>(?:[^\W\d]+day,? )?(?:\d{1,2} [^\W\d]+|[^\W\d]+ \d{1,2})(?:,? \d{4})?|[^\W\d]+day),? \d{1,2}[:.]\d\d\b)",
    re.MULTILINE,
)
"""The head of an entry: "Saturday 22:10", "15 March, 11:20", and what is made of a live page's own times."""
_WEEK, _DAY = timedelta(days=7), timedelta(days=1)
_SENTENCES = ("its sentence", "sentence before", "two sentences before")
_BESIDE, _NEAR = 2, 7
"""Words, with what breaks between them, up to which a time stands beside a number, and near it."""
_JOINTS = frozenset(
    "on in since by until till from after before last during between through over for at to of as".split()
)
_MONTH, _YEAR = 31, 366
_RECENT = timedelta(days=31)
"""A report tells what has happened since a day that is no longer ago than this."""


@dataclass(frozen=True, slots=True)
class Option:
    """A period of which a figure may be, with the `traits` that tell it from the others.

    `before` is true of the week before a time, in which a number held that another has replaced.
    """

    period: Period
    traits: tuple[str, ...]
    before: bool = False


@dataclass(frozen=True, slots=True)
class _Place:
    """Where in its sentence a claim stands: the words of a quantity, or the whole sentence."""

    sentence: Sentence
    span: Span
    kind: Kind

    @property
    def whole(self) -> bool:
        return self.span == self.sentence.span


class When:
    """The times of a whole report, worked out once."""

    def __init__(self, passage: Passage, published: Period | None) -> None:
        self._passage = passage
        self._published = published

    def of(self, sentence: Sentence, span: Span, *, kind: Kind) -> Period | None:
        """The period of the words at a span: that of the time expression which governs them.

        Without one, a forecast is open from the report's date on; an event happened no earlier than the first day that
        the report tells of; a peak lies in the story so far; a tale in the past tense goes on with the day of the
        sentence before; everything else is true at the report's date. None where neither text nor report has a date.

        Args:
            sentence: where the claim stands.
            span: the words of its quantity, or the whole sentence.
            kind: of the claim.
        """
        place = _Place(sentence, span, kind)
        governing = self._governing(place)
        if governing and governing.period:
            return self._bounded(governing, place)
        return self._untold(place)

    def of_clause(self, sentence: Sentence, clause: Sequence[Word], *, kind: Kind) -> Period | None:
        """The period of a clause: by its own times where it has any, else that of the whole sentence."""
        span = Span(clause[0].span.start, clause[-1].span.end)
        if any(span.holds(time.span) and time.period for time in self._of(sentence)):
            sentence = replace(sentence, span=span, words=tuple(clause))
        return self.of(sentence, sentence.span, kind=kind)

    def is_time(self, sentence: Sentence, quantity: Quantity) -> bool:
        """Whether a duration only says when: "ten days ago", "within the next 12 to 18 months"."""
        if quantity.value.unit != "days":
            return False
        return any(time.span.overlaps(quantity.span) for time in self._of(sentence) if time.rule in _SAYS_WHEN)

    def options(self, sentence: Sentence, span: Span, *, kind: Kind) -> Iterator[Option]:
        """The periods of which a figure may be, each with what tells it apart; none where the report has no date."""
        published = self._published
        if published is None or published.first is None or published.last is None:
            return
        ruled = self.of(sentence, span, kind=kind)
        if ruled is not None:
            yield Option(ruled, ("rules", "rules: the report's day" if ruled == published else "rules: another"))
        yield Option(published, ("report's day",))
        for before, told in self._read_before(sentence):
            yield from self._options_of(told, sentence, span, published, before)
        own = {time.period.first for time in self._of(sentence) if time.period}
        if self._begun and self._begun not in own:  # what its own sentence dates is of that day
            yield Option(Period(self._begun, published.last), ("so far",))
        if self._day_of_all:
            yield Option(self._day_of_all, ("day of what happened",))
        yield Option(Period(published.first - _WEEK, published.first - _DAY), ("week before",), before=True)
        yield Option(Period(published.first - _DAY, published.first - _DAY), ("day before",))
        if kind is Kind.FORECAST:
            yield Option(Period(published.first, None), ("to come",))

    def _read_before(self, sentence: Sentence) -> Iterator[tuple[int, Time]]:
        """The times of a sentence and of those before it, with how many sentences before."""
        for before in range(min(_GOES_ON, sentence.index) + 1):
            told = sentence if before == 0 else self._passage.sentences[sentence.index - before]
            yield from ((before, time) for time in self._of(told) if time.period)

    def _options_of(
        self, time: Time, sentence: Sentence, span: Span, published: Period, before: int
    ) -> Iterator[Option]:
        period = time.period
        if period is None or time.span.overlaps(span):
            return
        told = sentence if before == 0 else self._passage.sentences[sentence.index - before]
        joint = word_at(told.words, told.token_at(time.span.start) - 1)
        traits = [f"time, {_SENTENCES[before]}", f"time of a {_width(period)}"]
        if before == 0:
            apart = _distance(sentence, time.span, span)
            near = "beside" if apart <= _BESIDE else "near" if apart <= _NEAR else "far"
            side = "before" if time.span.start < span.start else "behind"
            traits += [f"time, {near} {side}", f"time after {joint if joint in _JOINTS else 'another word'}"]
            traits += ["time of saying", f"time of saying, {side}"] if _said_then(sentence, time) else []
        traits += ["time ahead"] if self._is_ahead(period) else []
        yield Option(period, tuple(traits))
        if not period.before(published):
            return
        if joint != "on" and (before or not _said_then(sentence, time)):
            until = (f"until the report, {_SENTENCES[before]}", f"until the report, after {joint}")
            yield Option(Period(period.first, published.last), until if joint in _JOINTS else until[:1])
        if before == 0 and period.first:
            week = Period(period.first - _WEEK, period.first - _DAY)
            yield Option(week, ("week before the time",), before=True)

    def listed(self, sentence: Sentence, span: Span, numbers: Sequence[Span]) -> Period | None:
        """The day of a number in a list of days: "Friday and Saturday saw 12 and 19 deaths"; None without one."""
        told = {time.span: time.period for time in self._of(sentence) if time.period}
        found = partner(sentence.words, span, numbers, sorted(told))
        return told[found] if found else None

    def years_before(self, sentence: Sentence, span: Span) -> Period | None:
        """The year of another happening that a sentence counts from: "30 years after the disaster, in which 9 died"."""
        published = self._published
        before = self._passage.text[sentence.span.start : span.start]
        found = _YEARS_AFTER.search(before)
        if published is None or published.first is None or found is None:
            return None
        number = number_at(words_of(found["years"]), 0)
        year = published.first.year - round(number.low) if number and number.high == number.low else 0
        return Period(date(year, 1, 1), date(year, 12, 31)) if year > 0 else None

    def of_entry(self, sentence: Sentence) -> Period | None:
        """The day at the head of an entry ("Saturday 22:10 …"), for what has no day of its own; None elsewhere.

        "This evening" is that of the entry.
        """
        heads = self._heads
        behind = heads[sentence.index][1] if sentence.index in heads else sentence.span.start
        own = (time for time in self._of(sentence) if time.period and is_day(time) and time.span.start >= behind)
        if any(time.period != self._published for time in own):
            return None
        return next((heads[at][0] for at in range(sentence.index, -1, -1) if at in heads), None)

    @cached_property
    def _heads(self) -> Mapping[int, tuple[Period, int]]:
        """The day at the very start of a line, before a time of day, and where that ends, by the sentence it begins."""
        text, found = self._passage.text, {}
        for head in _HEAD.finditer(text):
            day = Span(*head.span("dated" if head["dated"] else "day"))
            told = next((time.period for time in times(text, self._published, day) if is_day(time)), None)
            if told:
                found[self._passage.at(day.start).index] = (told, head.end())
        return found

    def day_of(self, sentence: Sentence) -> Period | None:
        """The first day that a sentence names, no later than the report's; None without one."""
        days = (time.period for time in self._of(sentence) if time.period and is_day(time))
        return next((day for day in days if not self._is_ahead(day)), None)

    def spans(self, sentence: Sentence) -> Sequence[Span]:
        """Where the times of a sentence stand."""
        return [time.span for time in self._of(sentence)]

    def is_dated(self, sentence: Sentence, span: Span) -> bool:
        """Whether a time stands right behind the words at a span: "down from 640 in March"."""
        behind = [time for time in self._of(sentence) if 0 <= time.span.start - span.end <= _RIGHT_BEHIND]
        text = self._passage.text
        return any(time.period and not re.search(r"\d", text[span.end : time.span.start]) for time in behind)

    # --- the times of the report --------------------------------------------------------------------------------------

    @cached_property
    def _times(self) -> Mapping[int, Sequence[Time]]:
        """By the index of their sentence."""
        sentences = self._passage.sentences
        found: dict[int, list[Time]] = defaultdict(list)
        at = 0
        for time in times(self._passage.text, self._published, seasons=seasons(self._passage.text)):
            while at + 1 < len(sentences) and sentences[at].span.end <= time.span.start:
                at += 1
            found[sentences[at].index].append(time)
        return found

    def _of(self, sentence: Sentence) -> Sequence[Time]:
        """The times of a sentence, or of a clause that stands for it."""
        return [time for time in self._times.get(sentence.index, ()) if sentence.span.holds(time.span)]

    @cached_property
    def _events(self) -> Mapping[str, Period]:
        """The day of each happening that the report dates: "Tuesday's earthquake", "the quake struck on Tuesday"."""
        found: dict[str, Period] = {}
        for sentence in self._passage.sentences:
            for time in self._of(sentence):
                if time.period and is_day(time) and not self._is_ahead(time.period):
                    for noun in dated_by(sentence.words, time.span):
                        found.setdefault(noun, time.period)
        return found

    @cached_property
    def _begun(self) -> date | None:
        """The first day that the report tells of, among those not long before it."""
        published = self._published
        if published is None or published.first is None:
            return None
        days = (time.period.first for told in self._times.values() for time in told if time.period and is_day(time))
        return min((day for day in days if day and published.first - _RECENT <= day < published.first), default=None)

    @cached_property
    def _story_begun(self) -> date | None:
        """The first day of the story so far: of all times of the report within a year and a half before it."""
        if self._published is None or self._published.first is None:
            return None
        earliest = self._published.first - timedelta(days=550)
        days = (time.period.first for told in self._times.values() for time in told if time.period)
        return min((day for day in days if day and earliest <= day < self._published.first), default=None)

    # --- which one governs --------------------------------------------------------------------------------------------

    def _governing(self, place: _Place) -> Time | None:
        """The nearest time outside of a quantity, one in its own clause before any other; the first of a sentence."""
        sentence = place.sentence
        told = [time for time in self._of(sentence) if time.period]
        if place.whole:
            fitting = [time for time in told if self._fits(time, place)]
            return min(fitting, key=lambda time: _unfit(time, place), default=None)
        outside = [time for time in told if not time.span.overlaps(place.span) and not _only_dates(place, time)]
        return min(outside, key=lambda time: _distance(sentence, time.span, place.span), default=None)

    def _fits(self, time: Time, place: _Place) -> bool:
        """Whether a time may be that of a whole sentence: a forecast's lies ahead, any other does not."""
        if time.period is None or time.meaning.grain is Grain.PRESENT:
            return False
        return self._is_ahead(time.period) is (place.kind is Kind.FORECAST) or self._is_now(time)

    def _is_ahead(self, period: Period) -> bool:
        published = self._published
        return bool(published and published.last and period.last and period.last > published.last)

    def _is_now(self, time: Time) -> bool:
        return bool(time.period and self._published and time.period.overlaps(self._published))

    # --- what it means for the claim ----------------------------------------------------------------------------------

    def _bounded(self, time: Time, place: _Place) -> Period | None:
        """The period: up to the report after "since", and open after "as soon as".

        A figure "since August", or of what is "still" so, is true at the report's date.
        """
        period, published, words = time.period, self._published, place.sentence.words
        at = place.sentence.token_at(time.span.start)
        before = word_at(words, at - 1)
        if period is None:
            return None
        if before == "as" and word_at(words, at - 2) in ("soon", "early"):
            return Period(period.first, None)
        if not published or not published.last or not period.before(published):
            return period
        if not place.whole and (_after_since(place.sentence, at) or _still(place)):
            return published
        linked = before in _LINKED or (before in ("in", "on") and word_at(words, at - 2) in _STARTING)
        return Period(period.first, published.last) if linked else period

    def _untold(self, place: _Place) -> Period | None:
        """The period of a claim that no time expression governs."""
        published = self._published
        if published is None:
            return None
        if self._polled and place.span.of(self._passage.text).endswith(_SHARES):
            return self._polled
        if place.kind is Kind.FORECAST:
            return self._horizon(place.sentence, published)
        if _at_peak(place):
            return _since(self._story_begun, published)
        event = self._event(place)
        if event is not None:
            return event
        if place.kind is Kind.EVENT:
            return _since(self._begun, published)
        return (self._narrated(place.sentence) if place.kind is Kind.FIGURE else None) or published

    @cached_property
    def _polled(self) -> Period | None:
        """When the survey asked of which the report tells, so that its shares are of those days; None without one."""
        for sentence in self._passage.sentences:
            words = {word.lower for word in sentence.words}
            if words & _SURVEYS and words & _TAKEN:
                past = (time.period for time in self._of(sentence) if time.period and not self._is_ahead(time.period))
                if period := next(past, None):
                    return period
        return None

    def _narrated(self, sentence: Sentence) -> Period | None:
        """The day that goes on in a tale: a sentence in the past tense is of the day of one shortly before it.

        Further off it is of the day of the happening that the report tells of, where it tells of no later day.
        """
        if any(word.lower in _NOT_PAST for word in sentence.words):
            return None
        before = reversed(self._passage.sentences[max(sentence.index - _GOES_ON, 0) : sentence.index])
        days = (time.period for told in before for time in reversed(self._of(told)) if is_day(time))
        near = next((day for day in days if day and self._published and day.before(self._published)), None)
        return near or (self._day_of_all if any(_is_past(word.lower) for word in sentence.words) else None)

    @cached_property
    def _day_of_all(self) -> Period | None:
        """The day of the happening of which the report tells: the last day in it, not long before its own."""
        published = self._published
        if published is None or published.first is None:
            return None
        told = {time.period for times_of in self._times.values() for time in times_of if time.period and is_day(time)}
        last = max((day for day in told if day.before(published)), key=lambda day: day.first or date.min, default=None)
        recent = last and last.first and last.first >= published.first - _RECENT
        return last if recent and last in self._events.values() else None

    def _horizon(self, sentence: Sentence, published: Period) -> Period:
        """From the report on, as long as the sentence says: "will take a decade"."""
        for time in self._of(sentence):
            before = word_at(sentence.words, sentence.token_at(time.span.start) - 1)
            if time.meaning.kind is TimeKind.DURATION and not time.period and before in _TAKES and published.last:
                return Period(published.first, lasting(published.last, time.meaning))
        return Period(published.first, None)

    def _event(self, place: _Place) -> Period | None:
        """The day of the happening that a sentence names, or that a figure measures: "the 7.0-magnitude quake"."""
        words = place.sentence.words
        if place.whole:
            perfect = any(word.lower in ("has", "have", "'ve") for word in words)
            return self._named(words) if place.kind is Kind.EVENT and not perfect else None
        end = place.sentence.token_at(place.span.end)
        return self._named(words[max(end - 1, 0) : end + 1])

    def _named(self, words: Iterable[Word]) -> Period | None:
        nouns = (HAPPENING.get(word.lower, "") for word in words)
        return next((self._events[noun] for noun in nouns if noun in self._events), None)


def _width(period: Period) -> str:
    """How long a period is, in words."""
    days = period.days
    if days is None:
        return "stretch without end"
    return "day" if days == 1 else "month" if days <= _MONTH else "year" if days <= _YEAR else "longer stretch"


def _is_past(word: str) -> bool:
    """Whether a word may be a verb in the past tense."""
    return word in IRREGULAR or word.endswith("ed")


def _since(begun: date | None, published: Period) -> Period:
    return Period(begun, published.last) if begun else published


def _at_peak(place: _Place) -> bool:
    """Whether "at its peak" stands in the clause."""
    words = place.sentence.words
    return any(word.lower in _PEAK and word_at(words, at - 2) == "at" for at, word in enumerate(words))


def _after_since(sentence: Sentence, at: int) -> bool:
    """Whether the word at an index stands in what "since" begins."""
    clause = [word.lower for word in sentence.words[max(at - _CLAUSE, 0) : at]]
    return "since" in clause and "," not in clause[clause.index("since") :]


def _still(place: _Place) -> bool:
    """Whether "still" stands beside the quantity: "the 300 houses that are still empty"."""
    words = place.sentence.words
    first, last = place.sentence.token_at(place.span.start), place.sentence.token_at(place.span.end - 1)
    return any(word.lower == "still" for word in words[max(first - 3, 0) : last + 6])


def _unfit(time: Time, place: _Place) -> tuple[bool, bool, int]:
    """How badly a time suits a sentence: those of a saying and of a happening do worse than others, late ones too."""
    return _said_then(place.sentence, time), bool(dated_by(place.sentence.words, time.span, 0)), time.span.start


def _said_then(sentence: Sentence, time: Time) -> bool:
    """Whether the time is that of a saying: "said Thursday", "told reporters on Monday"."""
    at = sentence.token_at(time.span.start)
    return any(word_at(sentence.words, at - step) in _SPEECH for step in (1, 2, 3))


def _only_dates(place: _Place, time: Time) -> bool:
    """Whether a time is an attribute of a happening before the figure: "Tuesday's quake has killed 40"."""
    owned = word_at(place.sentence.words, place.sentence.token_at(time.span.end)) == "'s"
    return bool(dated_by(place.sentence.words, time.span, 0)) and (owned or time.span.start < place.span.start)


def _distance(sentence: Sentence, one: Span, other: Span) -> float:
    """Words between the two; a comma, "and" or "after" between them counts as four."""
    first, last = (one, other) if one.start < other.start else (other, one)
    between = sentence.words[sentence.token_at(first.end) : sentence.token_at(last.start)]
    breaks = sum(word.text in (",", ";", "and", "but", "after", "while", "since", "when") for word in between)
    return len(between) + 4 * breaks
