"""The grammar of quantities: number, hedge, range, unit and the thing counted, with their exact words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from asof.language.nouns import Counted, counted_at, counts_people
from asof.language.numbers import Number, may_begin, number_at
from asof.language.units import CURRENCY_SIGNS, Unit, currency_at, currency_before, unit_at
from asof.language.words import Word, glued, word_at
from asof.reading.bare import with_units
from asof.reading.hedge import Hedge, hedge_after, hedge_before
from asof.reading.label import is_label
from asof.reading.quantity import Candidate, Quantity
from asof.span import Span
from asof.value import Value

_CHANGES = frozenset(
    "rose risen rise rises rising fell fallen fall falls falling grew grown grow increased increase increases "
    "dropped drop drops declined jumped climbed up down cut went soared slipped surged raised lowered reduced "
    "shrank narrowed widened slid plunged swung moved".split()
)
_HYPHEN_NOT = frozenset("way time fold star sided legged dimensional part party and old in to a the day's run".split())
"""Words after "three-" that make an adjective of it which counts nothing."""
_LARGEST = 1e18
"""No report counts beyond this, but a row of four hundred digits is easily typed, and would be worth infinity."""


def quantities(tokens: Sequence[Word]) -> tuple[Quantity, ...]:
    """The quantities of a sentence, in order.

    Left out are numbers that measure nothing: dates and years, times of day, ages, ordinals, addresses, scores, the
    numbers in names, and "one" where it is a pronoun.
    """
    return tuple(with_units(tokens, list(_candidates(tokens))))


def _candidates(tokens: Sequence[Word]) -> Iterator[Candidate]:
    at = floor = 0
    while at < len(tokens):
        number = (number_at(tokens, at) or _article(tokens, at)) if may_begin(tokens[at]) else None
        if number is None:
            at += 1
            continue
        number = _split_change(tokens, _between(tokens, number))
        found = None if is_label(tokens, number) else _quantity(tokens, number, floor=floor)
        if found:
            yield found
            floor = found.last
        at = max(found.last if found else 0, number.last)


def _article(tokens: Sequence[Word], at: int) -> Number | None:
    """More than a week, nearly an hour: an article is one where a hedge stands before it and a unit after it."""
    if tokens[at].lower not in ("a", "an") or not unit_at(tokens, at + 1):
        return None
    hedge = hedge_before(tokens, at)
    return Number(at, at + 1, 1, 1) if hedge and hedge.approximate else None


# --- ranges that number_at does not see -----------------------------------------------------------------------------


def _between(tokens: Sequence[Word], number: Number) -> Number:
    """Between 20 and 30; the number is then both."""
    before = number.first - 1
    while before > 0 and (
        tokens[before].text in CURRENCY_SIGNS or word_at(tokens, before) in ("about", "around", "roughly")
    ):
        before -= 1
    if word_at(tokens, before) != "between":
        return number
    joint = number.last
    while joint < min(len(tokens), number.last + 3) and word_at(tokens, joint) != "and":
        joint += 1
    at = joint + 1
    if at < len(tokens) and tokens[at].text in CURRENCY_SIGNS:
        at += 1
    second = number_at(tokens, at) if word_at(tokens, joint) == "and" and at < len(tokens) else None
    if second is None or second.high is None or second.share != number.share:
        return number
    low = number.low
    for factor in (1e3, 1e6, 1e9):
        if low < 1000 <= second.high and second.high / 20 <= low * factor < second.high:
            low *= factor
            break
    return replace(number, last=second.last, low=low, high=second.high) if low < second.high else number


def _split_change(tokens: Sequence[Word], number: Number) -> Number:
    """From 10 to 20 after a verb of change is two numbers, of which this is the first."""
    joint = next((at for at in range(number.first, number.last) if word_at(tokens, at) == "to"), None)
    if joint is None or word_at(tokens, number.first - 1) != "from":
        return number
    changes = any(word_at(tokens, at) in _CHANGES for at in range(max(0, number.first - 8), number.first))
    alone = number_at(tokens[:joint], number.first) if changes else None
    return alone or number


# --- what it is worth -----------------------------------------------------------------------------------------------


def _quantity(tokens: Sequence[Word], number: Number, *, floor: int) -> Candidate | None:
    """The quantity around a number, beginning at token `floor` at the earliest; None where no unit can be made out."""
    if max(number.low, number.high or 0.0) > _LARGEST:
        return None
    money = currency_before(tokens, number.first)
    first = money[0] if money else number.first
    hedges: list[Hedge] = []
    after = hedge_after(tokens, number.last)
    last = number.last
    if after:
        hedges.append(after)
        last = after.last
    unit, last, counted = _unit(tokens, number, last, money[1] if money else None)
    if unit is None:
        return None
    if not after and (trailing := hedge_after(tokens, last)):
        hedges.append(trailing)
        last = trailing.last
    before = hedge_before(tokens, first)
    if before:
        hedges.append(before)
        first = before.first
    elif word_at(tokens, first - 1) == "between" and number.high != number.low:
        first -= 1
    first = max(first, floor)
    if unit.canonical == "degC" and word_at(tokens, first - 1) in ("minus", "-", "−"):
        first -= 1
        number = replace(number, low=-number.low, high=None if number.high is None else -number.high)
    value = _value(number, unit, hedges, _written(tokens, number, last))
    span = Span(tokens[first].span.start, tokens[last - 1].span.end)
    noun = Span(tokens[counted.first].span.start, tokens[counted.last - 1].span.end) if counted else None
    words = Span(tokens[number.first].span.start, tokens[number.last - 1].span.end)
    return Candidate(first, last, Quantity(span, words, value, noun, counted.head if counted else ""))


def _unit(
    tokens: Sequence[Word], number: Number, at: int, money: str | None
) -> tuple[Unit | None, int, Counted | None]:
    """The unit, the token after its words, and the counted thing where it is one."""
    if money:
        return Unit(at, money, 1.0), at, None
    if number.share:
        return Unit(at, "%", 1.0), at, None
    if magnitude := _magnitude(tokens, number):
        return magnitude, max(at, magnitude.last), None
    joint = at + 1 if word_at(tokens, at) == "-" else at
    if word_at(tokens, joint) == "of" and number.high is None:
        joint += 1
    for find in (currency_at, unit_at):
        if found := find(tokens, joint):
            return _pounds(tokens, number, found), found.last, None
    return _counted(tokens, number, at)


def _pounds(tokens: Sequence[Word], number: Number, unit: Unit) -> Unit:
    """Pounds are money by the million, and mass by the dozen."""
    if unit.canonical == "kg" and tokens[unit.last - 1].lower in ("pound", "pounds") and number.low >= 1e5:
        return Unit(unit.last, "GBP", 1.0)
    return unit


def _magnitude(tokens: Sequence[Word], number: Number) -> Unit | None:
    """A magnitude-7.0 earthquake, magnitude of 6.4, 5.9 on the Richter scale."""
    before = number.first - 1
    while before > 0 and word_at(tokens, before) in ("-", "of", "at", "about"):
        before -= 1
    if word_at(tokens, before) in ("magnitude", "measuring", "measured") and number.low < 10:
        richter = any(
            word_at(tokens, at) in ("richter", "magnitude")
            for at in range(max(0, before), min(len(tokens), number.last + 5))
        )
        return Unit(number.last, "1", 1.0) if richter else None
    scale = [word_at(tokens, number.last + step) for step in range(3)]
    return Unit(number.last, "1", 1.0) if "richter" in scale and number.low < 10 else None


def _counted(tokens: Sequence[Word], number: Number, at: int) -> tuple[Unit | None, int, Counted | None]:
    """A count of things or of people; with nothing named after it, people stand for a bare number of them."""
    if word_at(tokens, at) == "-" and glued(tokens, at):
        return _hyphened(tokens, at)
    skip = at
    while word_at(tokens, skip) in ("more", "additional", "further", "new", "other", "extra") and word_at(
        tokens, skip + 1
    ) not in ("than", ""):
        skip += 1
    one = number.low == number.high == 1
    counted = counted_at(tokens, skip, one=one)
    if counted is None:
        return Unit(at, "", 1.0), max(at, skip if skip > at and word_at(tokens, skip - 1) == "more" else at), None
    return Unit(at, "people" if counted.people else "count", 1.0), counted.last, counted


def _hyphened(tokens: Sequence[Word], at: int) -> tuple[Unit | None, int, Counted | None]:
    """9,000-strong, 12-member, three-storey: people where the word says so, else things."""
    word = word_at(tokens, at + 1)
    if not word.isalpha() or word in _HYPHEN_NOT:
        return None, at, None
    if word in ("point", "points"):
        return Unit(at + 2, "%", 1.0), at + 2, None
    return Unit(at + 2, "people" if word == "strong" or counts_people(word) else "count", 1.0), at + 2, None


def _written(tokens: Sequence[Word], number: Number, last: int) -> str:
    """The unit's own words."""
    words = [token.text for token in tokens[number.last : last] if token.text != "-"]
    return " ".join(words)


def _value(number: Number, unit: Unit, hedges: Sequence[Hedge], written: str) -> Value:
    """The range in the canonical unit; a hedge may take an end off it."""
    low: float | None = number.low
    high = number.high
    approximate = high is None
    for hedge in hedges:
        approximate = approximate or hedge.approximate
        if low == high and hedge.bound == "low":
            high = None
        elif low == high and hedge.bound == "high":
            low = None
    scaled = [None if end is None else _rounded(end * unit.factor + unit.offset) for end in (low, high)]
    return Value(scaled[0], scaled[1], unit.canonical, approximate, written)


def _rounded(number: float) -> float:
    """Seven significant digits, so that conversion leaves no dust."""
    return float(f"{number:.7g}") if number % 1 else float(number)
