"""Numbers in both of the units in which readers look at them, and estimates with their intervals."""

from __future__ import annotations

from dataclasses import dataclass

from asof.story import Estimated
from asof.value import Value
from asof.views import words
from asof.views.units import Unit, customary

_DIGITS = 3
"""Digits of an estimate: more would be made up."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its unit, and the same in the other unit of the switch, empty where there is none.

    The first unit is that in which reports tell it, and the other the canonical one; where that is told, the other is
    the US customary one.
    """

    text: str
    other: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EstimateView:
    """An estimate on a day; the value lies in `likely` with 50 and in `wide` with 90 %."""

    day: str
    value: Amount
    likely: Amount
    wide: Amount


def amount(low: float, high: float, unit: str, told: Unit | None) -> Amount:
    """A number, or a range of them, to a few digits; `told` is the unit in which reports tell it, if another."""
    return amount_of(Value(_rounded(low), _rounded(high), unit), told)


def amount_of(value: Value, told: Unit | None) -> Amount:
    """A value in words; `told` is the unit in which reports tell it, if another than the canonical one."""
    canonical = words.amount(value)
    if told:
        return Amount(words.amount(told.value(value)), canonical)
    other = customary(value.unit)
    return Amount(canonical, words.amount(other.value(value)) if other else "")


def unit_names(canonical: str, told: Unit | None) -> tuple[str, str] | None:
    """The names of both units of the switch; None where people know but one unit."""
    other = customary(canonical)
    if told:
        return told.name, words.unit(canonical)
    return (words.unit(canonical), other.name) if other else None


def _rounded(number: float) -> float:
    return float(f"{number:.{_DIGITS}g}")


def estimate_view(estimated: Estimated, unit: str, told: Unit | None) -> EstimateView:
    """An estimate as pages show it; `told` is the unit in which reports tell it, if another."""
    likely, wide = (next(found for found in estimated.intervals if found.level == level) for level in (0.5, 0.9))
    return EstimateView(
        day=words.day(estimated.day),
        value=amount(estimated.value, estimated.value, unit, told),
        likely=amount(likely.low, likely.high, unit, told),
        wide=amount(wide.low, wide.high, unit, told),
    )
