"""Ranges whose ends stand apart, and changes from one number to another, which look like them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from asof.language.numbers import Number, may_begin, number_at, same_magnitude
from asof.language.units import Unit, is_currency_sign, unit_at
from asof.language.words import Word, word_at
from asof.reading.hedge import hedge_before
from asof.reading.quantity import Candidate

CHANGES = frozenset(
    "rose risen rise rises rising fell fallen fall falls falling grew grown grow increased increase increases gained "
    "dropped drop drops declined jumped climbed up down cut went soared slipped surged raised lowered reduced added "
    "shrank narrowed widened slid plunged swung moved gains lost reach reached dwindled".split()
)
"""Verbs and nouns of change."""
_CHANGING = frozenset(
    "raising lowering increasing reducing cutting climbing growing falling dropping raises lowers increases reduces "
    "climbs jumps jump drops grows shrinks shrink widens extends extended extending pushing pushed revised".split()
)
"""Further forms of them, before "by"."""
_SPREAD = frozenset(
    "range ranges ranged ranging anything anywhere somewhere vary varies varied varying estimates sizes prices fines "
    "sentences depths coming come came".split()
)
"""Words before "from" after which "from 3 to 5" is a range, and not a change from one number to another."""
_STRETCH = 6
"""Words between what something changed from and what it changed to."""


def between(tokens: Sequence[Word], number: Number) -> Number:
    """Between 20 and 30; the number is then both."""
    before = number.first - 1
    while before > 0 and (
        is_currency_sign(tokens[before]) or word_at(tokens, before) in ("about", "around", "roughly")
    ):
        before -= 1
    if word_at(tokens, before) != "between":
        return number
    joint = number.last
    while joint < min(len(tokens), number.last + 3) and word_at(tokens, joint) != "and":
        joint += 1
    at = joint + 1
    if at < len(tokens) and is_currency_sign(tokens[at]):
        at += 1
    second = number_at(tokens, at) if word_at(tokens, joint) == "and" and at < len(tokens) else None
    if second is None or second.high is None or second.share != number.share:
        return number
    low, high = same_magnitude(tokens, number, second)
    return replace(number, last=second.last, low=low, high=high) if low < high else number


def split_change(tokens: Sequence[Word], number: Number) -> Number:
    """From 10 to 20 is two numbers where something changed from one to the other, of which this is the first.

    So is "rose by 40 to 310", and "rose $2 to $20", where the sign of the money is written twice.
    """
    joint = next((at for at in range(number.first, number.last) if word_at(tokens, at) == "to"), None)
    changes = joint is not None and (
        _changes_from(tokens, number.first) or _changes_by(tokens, number.first, joint) or by_some(tokens, number.first)
    )
    if joint is None or not changes:
        return number
    first = number_at(tokens[:joint], number.first)
    return replace(first, low=number.low, high=number.low) if first else number


def _changes_from(tokens: Sequence[Word], at: int) -> bool:
    """Whether the number at a token is one that something changed from."""
    before = at - 1
    while before > 0 and (is_currency_sign(tokens[before]) or hedge_before(tokens, before + 1)):
        before -= 1
    spread = {word_at(tokens, place) for place in range(before - 3, before)} & _SPREAD
    return word_at(tokens, before) == "from" and not spread


def by_some(tokens: Sequence[Word], at: int) -> bool:
    """Whether the number at a token is what something changed by: "rose by 40", "raised the toll by one"."""
    before = at - 1
    while before > 0 and (is_currency_sign(tokens[before]) or hedge_before(tokens, before + 1)):
        before -= 1
    near = {word_at(tokens, place) for place in range(before - _STRETCH, before)}
    return word_at(tokens, before) == "by" and bool(near & (CHANGES | _CHANGING))


def _changes_by(tokens: Sequence[Word], at: int, joint: int) -> bool:
    """Whether money at a token is what a price changed by, with money again after the joint."""
    if not (
        at and is_currency_sign(tokens[at - 1]) and joint + 1 < len(tokens) and is_currency_sign(tokens[joint + 1])
    ):
        return False
    before = at - 2 if word_at(tokens, at - 2) != "by" else at - 3
    return word_at(tokens, before) in CHANGES


def to_another(tokens: Sequence[Word], number: Number, unit: Unit) -> tuple[Number, Unit]:
    """35 per cent to 40 per cent: a range whose ends both have their unit."""
    joint = word_at(tokens, unit.last)
    changes = _changes_from(tokens, number.first) or by_some(tokens, number.first)
    if joint not in ("to", "or", "-", "–") or unit.last + 1 >= len(tokens) or changes:
        return number, unit
    if word_at(tokens, number.first - 1) == "(":
        return number, unit
    second = number_at(tokens, unit.last + 1) if may_begin(tokens[unit.last + 1]) else None
    other = unit_at(tokens, second.last) if second else None
    alike = other and (other.canonical, other.factor) == (unit.canonical, unit.factor)
    if second is None or other is None or not alike or not (number.low == number.high and second.low == second.high):
        return number, unit
    if not number.low < second.low:
        return number, unit
    return replace(number, last=second.last, high=second.high), other


def changing(tokens: Sequence[Word], candidates: list[Candidate]) -> list[Candidate]:
    """The candidates, those marked that something changed from or to: "from 75 dollars in May to 46 on Friday"."""
    for place in range(len(candidates) - 1):
        one, other = candidates[place : place + 2]
        near = other.first - one.last <= _STRETCH and word_at(tokens, other.first - 1) == "to"
        if near and _changes_from(tokens, one.first):
            candidates[place] = replace(one, quantity=replace(one.quantity, change="from"))
            candidates[place + 1] = replace(other, quantity=replace(other.quantity, change="to"))
    return candidates
