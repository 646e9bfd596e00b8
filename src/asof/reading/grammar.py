"""The grammar of quantities: number, hedge, range, unit and the thing counted, with their exact words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from asof.language.numbers import Number, and_a_half, may_begin, number_at
from asof.language.units import Currency, Unit, currency_before, is_currency_sign, rate, unit_at
from asof.language.words import Word, glued, word_at
from asof.reading import change, zero
from asof.reading.bare import with_units
from asof.reading.hedge import Hedge, hedge_after, hedge_before
from asof.reading.label import Label, label
from asof.reading.measured import Measured, measured_at
from asof.reading.quantity import Candidate, Quantity, Written
from asof.reading.spread import between, changing, split_change
from asof.span import Span
from asof.value import Value

_LASTING = frozenset(
    "for after took take takes taking last lasted lasting lasts spent spend is was be been of than with just".split()
)
"""Words before "over" after which it hedges a duration, and does not say in what time something happens."""
_COVERS = frozenset("water floodwater snow mud rubble ice earth debris sand".split())
_COMPARISONS = (["more", "than"], ["less", "than"], ["fewer", "than"], ["exceed"], ["below"], ["above"])
_PREPOSITIONS = frozenset("for by in of at from with to after".split())
_SPECIFICATIONS = frozenset({"B", "bit", "Hz", "pixels", "bit/s"})
"""Units that describe a device, and measure something in a story only with what they are of: 60 GB of mail."""
_ROUNDED = 0.1
"""Part by which a figure that is said in another unit may differ."""
_MINUS = frozenset("-−–")
_STARTERS = zero.STARTERS | change.STARTERS
"""Words that a quantity may begin with which has no number."""
_LARGEST = 1e18
"""No report counts beyond this, but a row of four hundred digits is easily typed, and would be worth infinity."""


def quantities(tokens: Sequence[Word], before: Sequence[Quantity] = ()) -> tuple[Quantity, ...]:
    """The quantities of a sentence that are figures and have a unit, in order: see `numbers`."""
    return tuple(quantity for quantity in numbers(tokens, before) if quantity.value.unit)


def numbers(tokens: Sequence[Word], before: Sequence[Quantity] = ()) -> tuple[Quantity, ...]:
    """The quantities of a sentence that may be figures, in order; the unit is empty where nothing tells it.

    Left out are numbers that measure nothing: dates and years, times of day, ages, ordinals, addresses, scores, the
    numbers in names, and "one" where it is a pronoun.

    Args:
        tokens: the words of the sentence.
        before: the quantities of the report up to there; a number without a noun may go on counting the same.
    """
    candidates = _listed(tokens, list(_candidates(tokens)))
    figures = _once(tokens, [one for one in candidates if one.figure])
    found = with_units(tokens, changing(tokens, figures), before)
    return tuple(quantity for quantity in found if not _specifies(tokens, quantity))


def expressions(tokens: Sequence[Word]) -> tuple[Quantity, ...]:
    """Every quantity of a sentence, in order: figures, and besides ages, "one of them", and numbers without a unit."""
    candidates = _listed(tokens, list(_candidates(tokens)))
    figures = with_units(tokens, changing(tokens, [one for one in candidates if one.figure]))
    others = (one.quantity for one in candidates if not one.figure)
    return tuple(sorted([*figures, *others], key=lambda quantity: quantity.span))


def _specifies(tokens: Sequence[Word], quantity: Quantity) -> bool:
    """Whether a quantity only describes a device: an 8GB model."""
    if quantity.value.unit not in _SPECIFICATIONS:
        return False
    return next((token.lower for token in tokens if token.span.start >= quantity.span.end), "") != "of"


def _candidates(tokens: Sequence[Word]) -> Iterator[Candidate]:
    at = floor = 0
    while at < len(tokens):
        if tokens[at].lower not in _STARTERS and not may_begin(tokens[at]):
            at += 1
            continue
        if said := _said_in_a_word(tokens, at, floor=floor):
            yield said
            at = floor = said.last
            continue
        number = (number_at(tokens, at) or _article(tokens, at)) if may_begin(tokens[at]) else None
        if number is None:
            at += 1
            continue
        number = split_change(tokens, between(tokens, number))
        called = label(tokens, number)
        found = None if called is Label.NAME else _quantity(tokens, number, called, floor=floor)
        if found:
            yield found
            floor = found.last
        at = max(found.last if found else 0, number.last)


def _said_in_a_word(tokens: Sequence[Word], at: int, *, floor: int) -> Candidate | None:
    """A zero or a change that no number tells: nobody, no deaths, doubled."""
    word = tokens[at].lower
    if word in zero.STARTERS:
        return zero.zero_at(tokens, at)
    return change.change_at(tokens, at, floor=floor) if word in change.STARTERS else None


def _listed(tokens: Sequence[Word], candidates: list[Candidate]) -> list[Candidate]:
    """The candidates, "one" a figure beside another count: "three tanks, one truck and one gun"."""
    for places in (range(len(candidates)), range(len(candidates) - 1, -1, -1)):
        for place in places:
            one = candidates[place]
            if one.figure or one.quantity.value.unit not in ("people", "count") or not one.quantity.noun:
                continue
            beside = [candidates[at] for at in (place - 1, place + 1) if 0 <= at < len(candidates)]
            if any(_in_one_list(tokens, one, other) for other in beside):
                candidates[place] = replace(one, figure=True)
    return candidates


def _in_one_list(tokens: Sequence[Word], one: Candidate, other: Candidate) -> bool:
    """Whether two counts are listed side by side."""
    first, second = sorted((one, other), key=lambda candidate: candidate.first)
    between = {token.lower for token in tokens[first.last : second.first]}
    counts = other.figure and other.quantity.value.unit in ("people", "count")
    return counts and bool(between) and between <= {",", "and", ";", "-", "–", ":"}


def _once(tokens: Sequence[Word], candidates: list[Candidate]) -> list[Candidate]:
    """The candidates without what only says the one before it in another unit: "25 km (15 miles)"."""
    kept = candidates[:1]
    for one, other in pairwise(candidates):
        bracketed = other.first == one.last + 1 and word_at(tokens, one.last) == "("
        if not (bracketed and _same_amount(one.quantity.value, other.quantity.value)):
            kept.append(other)
    return kept


def _same_amount(one: Value, other: Value) -> bool:
    """Whether two values are the same but for rounding."""
    ends = ((one.low, other.low), (one.high, other.high))
    same = all(a is not None and b is not None and abs(a - b) <= _ROUNDED * abs(a) for a, b in ends)
    return bool(one.unit) and one.unit == other.unit and one.unit not in ("people", "count", "%") and same


def _article(tokens: Sequence[Word], at: int) -> Number | None:
    """More than a week, a year and a half: an article is one where it stands before a unit and more is said of it."""
    if tokens[at].lower not in ("a", "an") or not unit_at(tokens, at + 1):
        return None
    hedge, unit = hedge_before(tokens, at), unit_at(tokens, at + 1)
    more = unit and and_a_half(tokens, unit.last)
    return Number(at, at + 1, 1, 1) if more or (hedge and hedge.approximate) else None


def _quantity(tokens: Sequence[Word], number: Number, called: Label | None, *, floor: int) -> Candidate | None:
    """The quantity around a number, beginning at token `floor` at the earliest; None where no unit can be made out."""
    if max(number.low, number.high or 0.0) > _LARGEST:
        return None
    signed = number.first - (word_at(tokens, number.first - 1) in _MINUS and glued(tokens, number.first))
    money = currency_before(tokens, number.first) or currency_before(tokens, signed) or _money_within(tokens, number)
    first = money.first if money else number.first
    hedges: list[Hedge] = []
    after = hedge_after(tokens, number.last)
    last = number.last
    if after:
        hedges.append(after)
        last = after.last
    priced = rate(tokens, Unit(last, money.code, 1.0, name=money.name)) if money else None
    measured = Measured(number, priced, priced.last) if priced else measured_at(tokens, number, last, called)
    if measured is None:
        return None
    number, last = measured.number, measured.last
    if not after and (trailing := hedge_after(tokens, last)):
        hedges.append(trailing)
        last = trailing.last
    before = _hedged(tokens, first, measured)
    if before:
        hedges.append(before)
        first = before.first
    elif word_at(tokens, first - 1) == "between" and number.high != number.low:
        first -= 1
    first = max(first, floor)
    if money and signed < number.first:
        number = replace(number, low=-(number.high or number.low), high=-number.low)
    elif (minus := _minus(tokens, first, measured)) is not None:
        first = minus
        number = replace(number, low=-(number.high or number.low), high=-number.low)
    value = _value(replace(measured, number=number), hedges, _unit_words(tokens, number, last))
    span = Span(tokens[first].span.start, tokens[last - 1].span.end)
    counted = measured.counted
    noun = Span(tokens[counted.first].span.start, tokens[counted.last - 1].span.end) if counted else None
    words = Span(tokens[number.first].span.start, tokens[number.last - 1].span.end)
    written = Written(number.low, number.high, measured.unit.name)
    quantity = Quantity(span, words, value, written, noun, counted.head if counted else "")
    return Candidate(first, last, quantity, figure=called is None)


def _hedged(tokens: Sequence[Word], at: int, measured: Measured) -> Hedge | None:
    """The hedge before a quantity; not "over" for the time that something takes, nor "under" two metres of water.

    A bound that is said not to be passed is the other one: it never had more than 500.
    """
    hedge = hedge_before(tokens, at)
    if hedge is None:
        return None
    words = [token.lower for token in tokens[hedge.first : hedge.last]]
    if words == ["over"] and measured.unit.canonical == "days" and word_at(tokens, hedge.first - 1) not in _LASTING:
        return None
    covered = word_at(tokens, measured.last) == "of" and word_at(tokens, measured.last + 1) in _COVERS
    if words == ["under"] and covered:
        return None
    compared = hedge.bound and words[-2:] in _COMPARISONS and "only" not in words
    if compared and word_at(tokens, hedge.first - 1) not in _PREPOSITIONS and _denied(tokens, hedge.first):
        return replace(hedge, bound="high" if hedge.bound == "low" else "low")
    return hedge


def _denied(tokens: Sequence[Word], at: int) -> bool:
    """Whether a "not" or "never" a few words before a token holds for it."""
    for place in range(at - 1, max(-1, at - 6), -1):
        word = word_at(tokens, place)
        if word in ("not", "never", "cannot") or word.endswith("n't"):
            return True
        if not word.isalpha() or word in ("only", "just", "because", "but", "that", "whether", "and", "if", "when"):
            return False
    return False


def _money_within(tokens: Sequence[Word], number: Number) -> Currency | None:
    """The currency of a range that only its second end names: 8 or $9."""
    for at in range(number.first + 1, number.last):
        if is_currency_sign(tokens[at]) and (found := currency_before(tokens, at + 1)):
            return replace(found, first=number.first)
    return None


def _minus(tokens: Sequence[Word], first: int, measured: Measured) -> int | None:
    """Where a sign before a number begins: minus 9 degrees, -11 points; people and things are never fewer than none."""
    if measured.unit.canonical in ("people", "count") or measured.number.high is None:
        return None
    at = first - 1
    if word_at(tokens, at) in _MINUS and word_at(tokens, at - 1) == "minus":
        return at - 1
    signed = word_at(tokens, at) in _MINUS and glued(tokens, first) and not glued(tokens, at)
    minus = word_at(tokens, at) == "minus" and word_at(tokens, at - 1) != "or"
    return at if signed or minus else None


def _unit_words(tokens: Sequence[Word], number: Number, last: int) -> str:
    """The unit's own words."""
    words = [token.text for token in tokens[number.last : last] if token.text != "-"]
    return " ".join(words)


def _value(measured: Measured, hedges: Sequence[Hedge], written: str) -> Value:
    """The range in the canonical unit; a hedge may take an end off it."""
    number, unit = measured.number, measured.unit
    low: float | None = number.low
    high = number.high
    approximate = high is None
    for hedge in hedges:
        approximate = approximate or hedge.approximate
        if low == high and hedge.bound == "low":
            high = None
        elif low == high and hedge.bound == "high":
            low = None
    ends = [None if end is None else _rounded(end * unit.factor + unit.offset + measured.more) for end in (low, high)]
    return Value(ends[0], ends[1], unit.canonical, approximate, written)


def _rounded(number: float) -> float:
    """Seven significant digits, so that conversion leaves no dust."""
    return float(f"{number:.7g}") if number % 1 else float(number)
