"""Numbers in both of the units in which readers think, and estimates with their intervals."""

from __future__ import annotations

from dataclasses import dataclass

from asof.story import Estimated
from asof.value import Value
from asof.views import words
from asof.views.units import customary

_DIGITS = 3
"""Digits of an estimate: more would be made up."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its unit, and the same in the US customary unit, empty where there is none."""

    text: str
    customary: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EstimateView:
    """An estimate on a day; the value lies in `likely` with 50 and in `wide` with 90 %."""

    day: str
    value: Amount
    likely: Amount
    wide: Amount


def amount(low: float, high: float, unit: str) -> Amount:
    """A number, or a range of them, to a few digits."""
    return amount_of(Value(_rounded(low), _rounded(high), unit))


def amount_of(value: Value) -> Amount:
    """A value in words."""
    other = customary(value.unit)
    return Amount(words.amount(value), words.amount(other.value(value)) if other else "")


def _rounded(number: float) -> float:
    return float(f"{number:.{_DIGITS}g}")


def estimate_view(estimated: Estimated, unit: str) -> EstimateView:
    """An estimate as pages show it."""
    likely, wide = (next(found for found in estimated.intervals if found.level == level) for level in (0.5, 0.9))
    return EstimateView(
        day=words.day(estimated.day),
        value=amount(estimated.value, estimated.value, unit),
        likely=amount(likely.low, likely.high, unit),
        wide=amount(wide.low, wide.high, unit),
    )
