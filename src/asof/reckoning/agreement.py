"""When two claims can both be right."""

from __future__ import annotations

from math import inf

from asof.claim import Claim
from asof.period import Period
from asof.value import Value

HEDGE = 0.05
"""How far the truth may lie from "about 800": a number rounded to two digits is off by a twentieth at
most."""

LOOSE = 0.10
"""How far it may lie at the utmost: one rounded to a single digit is off by more than a tenth only below
5."""

ROUNDING = 0.005
"""How far two exact numbers may differ: three digits survive retelling, and square miles turned into km2
and back."""


def span_of(value: Value | None, hedge: float = HEDGE) -> tuple[float, float]:
    """All numbers that what was said leaves room for."""
    if value is None:
        return -inf, inf
    low = -inf if value.low is None else value.low
    high = inf if value.high is None else value.high
    room = hedge if value.approximate and low == high else ROUNDING
    return low - abs(low) * room, high + abs(high) * room


def agree(one: Claim, other: Claim, *, hedge: float = HEDGE) -> bool:
    """Whether some number fits both."""
    (low, high), (least, most) = span_of(one.value, hedge), span_of(other.value, hedge)
    return low <= most and least <= high


def same_number(one: Value | None, other: Value | None) -> bool:
    """Whether the two name the same number, be it as the value, a bound or an end: "two" and "at least two"."""
    if one is None or other is None or one.unit != other.unit:
        return False
    return same_ends((one.low, one.high), (other.low, other.high))


def same_ends(one: tuple[float | None, float | None], other: tuple[float | None, float | None]) -> bool:
    """The same for the ends of two ranges."""
    return _close(one[0], other[0]) or _close(one[1], other[1])


def _close(one: float | None, other: float | None) -> bool:
    if one is None or other is None:
        return False
    return abs(one - other) <= ROUNDING * max(abs(one), abs(other))


def may_be_of_one_time(one: Period | None, other: Period | None) -> bool:
    """Whether the periods share a day; one that is unknown may be any."""
    return one is None or other is None or one.overlaps(other)


def same_days(one: Period | None, other: Period | None) -> bool:
    """Whether the days that both have are half or more of the days that either has; so are two unknown periods."""
    if one is None or other is None or one == other:
        return True
    shared, either = one.intersection(other), one.cover(other)
    return bool(shared and shared.days and either.days and 2 * shared.days >= either.days)
