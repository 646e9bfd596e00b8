"""As of when: the period of which a figure speaks."""

from __future__ import annotations

from asof.claim import Kind
from asof.language.times import Time, times
from asof.language.words import word_at
from asof.period import Period
from asof.reading.passage import Passage, Sentence
from asof.reading.quantity import Quantity
from asof.span import Span

_LINKED = frozenset({"since", "from"})
_SAYS_WHEN = frozenset({"ago", "past stretch", "next stretch"})
"""Rules for stretches of time counted from the report."""


class When:
    """The times of a whole report, worked out once."""

    def __init__(self, passage: Passage, published: Period | None) -> None:
        self._passage = passage
        self._published = published
        self._times: dict[int, tuple[Time, ...]] = {}

    def of(self, sentence: Sentence, span: Span, *, kind: Kind) -> Period | None:
        """The period of the words at a span: that of the time expression which governs them.

        Without one, a forecast is open from the report's date on, and everything else is true at the report's date.
        None where neither text nor report has a date.
        """
        governing = self._governing(sentence, span)
        if governing and governing.period:
            return self._up_to_report(governing, sentence)
        if kind is Kind.FORECAST and self._published is not None:
            return Period(self._published.first, None)
        return self._published

    def is_time(self, sentence: Sentence, quantity: Quantity) -> bool:
        """Whether a duration only says when: "ten days ago", "within the next 12 to 18 months"."""
        if quantity.value.unit != "days":
            return False
        return any(time.span.overlaps(quantity.span) for time in self._of(sentence) if time.rule in _SAYS_WHEN)

    def _of(self, sentence: Sentence) -> tuple[Time, ...]:
        if sentence.index not in self._times:
            self._times[sentence.index] = times(self._passage.text, self._published, sentence.span)
        return self._times[sentence.index]

    def _governing(self, sentence: Sentence, span: Span) -> Time | None:
        """The nearest time expression outside the quantity, one in its own clause before any other."""
        outside = [time for time in self._of(sentence) if time.period and not time.span.overlaps(span)]
        return min(outside, key=lambda time: _distance(sentence, time.span, span), default=None)

    def _up_to_report(self, time: Time, sentence: Sentence) -> Period | None:
        """The period, stretched to the report's date where "since" or "from" stands before it."""
        published = self._published
        before = word_at(sentence.words, sentence.token_at(time.span.start) - 1)
        if time.period and before in _LINKED and published and published.last and time.period.before(published):
            return Period(time.period.first, published.last)
        return time.period


def _distance(sentence: Sentence, one: Span, other: Span) -> float:
    """Words between the two; a comma, "and" or "after" between them counts as four."""
    first, last = (one, other) if one.start < other.start else (other, one)
    between = sentence.words[sentence.token_at(first.end) : sentence.token_at(last.start)]
    breaks = sum(word.text in (",", ";", "and", "but", "after", "while", "since", "when") for word in between)
    return len(between) + 4 * breaks
