"""As of when: the period of which a figure speaks."""

from __future__ import annotations

from asof.claim import Kind
from asof.language.times import Time, times
from asof.period import Period
from asof.reading.passage import Sentence
from asof.reading.quantity import Quantity
from asof.span import Span

_LINKED = frozenset({"since", "from"})
_SAYS_WHEN = frozenset({"ago", "past stretch", "next stretch"})
"""Rules for stretches of time counted from the report."""


def as_of(sentence: Sentence, span: Span, text: str, *, published: Period | None, kind: Kind) -> Period | None:
    """The period of the words at a span: that of the time expression which governs them, else the report's own date.

    A forecast without a horizon is open from the report's date on. None where neither text nor report has a date.
    """
    governing = _governing(times(text, published, sentence.span), sentence, span)
    if governing and governing.period:
        return _up_to_report(governing, sentence, text, published)
    if kind is Kind.FORECAST and published is not None:
        return Period(published.first, None)
    return published


def is_time(sentence: Sentence, quantity: Quantity, text: str) -> bool:
    """Whether a duration only says when: "ten days ago", "within the next 12 to 18 months"."""
    if quantity.value.unit != "days":
        return False
    return any(
        time.span.overlaps(quantity.span) for time in times(text, None, sentence.span) if time.rule in _SAYS_WHEN
    )


def _governing(found: tuple[Time, ...], sentence: Sentence, span: Span) -> Time | None:
    """The nearest time expression outside the quantity, one in its own clause before any other."""
    outside = [time for time in found if not time.span.overlaps(span) and time.period]
    return min(outside, key=lambda time: _distance(sentence, time.span, span), default=None)


def _distance(sentence: Sentence, one: Span, other: Span) -> float:
    """Words between the two; a comma, "and" or "after" between them counts as four."""
    first, last = (one, other) if one.start < other.start else (other, one)
    between = sentence.words[sentence.token_at(first.end) : sentence.token_at(last.start)]
    breaks = sum(word.text in (",", ";", "and", "but", "after", "while", "since", "when") for word in between)
    return len(between) + 4 * breaks


def _up_to_report(time: Time, sentence: Sentence, text: str, published: Period | None) -> Period | None:
    """The period, stretched to the report's date where "since" or "from" stands before it."""
    before = text[sentence.span.start : time.span.start].rstrip().rsplit(" ", 1)[-1].lower()
    if time.period and before in _LINKED and published and published.last and time.period.before(published):
        return Period(time.period.first, published.last)
    return time.period
