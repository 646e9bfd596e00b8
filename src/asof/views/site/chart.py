"""A series as ranges over time: where each figure stands, how wide it is, and how wide its date.

Across, everything is in per cent of the width, which the reader's screen decides; upward it is in pixels.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from asof.claim import Claim, Modality
from asof.period import Period
from asof.value import Value
from asof.views import words

_TOP, _BOTTOM = 18, 28
_FEW, _LOW, _TALL = 4, 150, 220
_MONTH_STEPS = (1, 2, 3, 6, *(12 * years for years in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)))
_DRAWABLE = 1e15
"""Numbers from here on are no measurement, and break the arithmetic of an axis."""
_WIDE = 60
"""Ratio of the largest to the smallest number from which on the axis is logarithmic."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One claim: `left` to `right` in per cent, `top` to `bottom` in pixels; `open` is ↑ or ↓ for a bound."""

    left: float
    right: float
    top: float
    bottom: float
    open: str
    modality: Modality
    words: str

    @property
    def middle(self) -> float:
        """Per cent, halfway."""
        return round((self.left + self.right) / 2, 2)


@dataclass(frozen=True, slots=True)
class Tick:
    """A label and the line it belongs to, in per cent or pixels."""

    at: float
    label: str

    @property
    def anchor(self) -> str:
        """Where the label is held, so that it stays inside the picture."""
        return "start" if self.at < 8 else "end" if self.at > 92 else "middle"


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """What is to be drawn."""

    marks: tuple[Mark, ...]
    dates: tuple[Tick, ...]
    values: tuple[Tick, ...]
    undated: int
    logarithmic: bool
    height: int

    @property
    def base(self) -> int:
        """Pixels from the top to the axis of time."""
        return self.height - _BOTTOM


def make_chart(claims: Sequence[Claim]) -> Chart | None:
    """A chart of the dated figures; None where fewer than two would be on it."""
    drawn = [
        (claim, claim.as_of, claim.value)
        for claim in claims
        if claim.as_of and claim.value and all(abs(end) < _DRAWABLE for end in _ends(claim.value))
    ]
    whole = words.whole(when for _, when, _ in drawn)
    if len(drawn) < 2 or whole is None or whole.first is None or whole.last is None:
        return None
    across = Across(*_padded(whole.first, whole.last))
    height = _LOW if len(drawn) <= _FEW else _TALL
    upward = _upward([value for _, _, value in drawn], height)
    return Chart(
        marks=tuple(_mark(claim, when, value, across, upward) for claim, when, value in drawn),
        dates=tuple(across.ticks()),
        values=tuple(upward.ticks()),
        undated=sum(claim.as_of is None for claim in claims),
        logarithmic=upward.logarithmic,
        height=height,
    )


def _padded(first: date, last: date) -> tuple[date, date]:
    """Room on both sides, on the left also for the numbers along the edge."""
    days = (last - first).days
    start = max(first.toordinal() - max(1, days // 10), 1)
    end = min(last.toordinal() + max(1, days // 30), date.max.toordinal())
    return date.fromordinal(start), date.fromordinal(end)


def _mark(claim: Claim, when: Period, value: Value, across: Across, upward: Upward) -> Mark:
    low, high = (
        (value.low if value.high is None else value.high),
        (value.high if value.low is None else value.low),
    )
    return Mark(
        left=across.at(when.first or across.first),
        right=across.at(when.last or across.last),
        top=upward.at(low or 0.0),
        bottom=upward.at(high or 0.0),
        open="↑" if value.high is None else "↓" if value.low is None else "",
        modality=claim.modality,
        words=f"{words.amount(value)}, {words.period(when)}",
    )


@dataclass(frozen=True, slots=True)
class Across:
    """The axis of time."""

    first: date
    last: date

    def at(self, day: date) -> float:
        """Per cent from the left."""
        return round(100 * (day - self.first).days / (self.last - self.first).days, 2)

    def ticks(self) -> Iterable[Tick]:
        """Some five dates: days, firsts of months, or of years."""
        days = (self.last - self.first).days
        if days < 90:
            step = max(1, math.ceil(days / 5))
            when = [self.first + timedelta(days=step * number) for number in range(days // step + 1)]
            return [Tick(self.at(day), words.day(day).rpartition(" ")[0]) for day in when]
        months = list(_firsts(self.first, self.last))
        step = next(step for step in _MONTH_STEPS if len(months) / step <= 7)
        chosen = [day for day in months if (day.year * 12 + day.month - 1) % step == 0]
        return [Tick(self.at(day), str(day.year) if step >= 12 else words.month(day)) for day in chosen]


def _firsts(first: date, last: date) -> Iterable[date]:
    for number in range(first.year * 12 + first.month, last.year * 12 + last.month):
        yield date(number // 12, number % 12 + 1, 1)


@dataclass(frozen=True, slots=True)
class Upward:
    """The axis of numbers, from `low` to `high`; its ticks are at least `finest` apart."""

    low: float
    high: float
    logarithmic: bool
    height: int
    unit: str
    finest: float

    def at(self, value: float) -> float:
        """Pixels from the top."""
        low, high, here = (self._scaled(number) for number in (self.low, self.high, value))
        share = (here - low) / (high - low)
        return round(self.height - _BOTTOM - share * (self.height - _BOTTOM - _TOP), 1)

    def _scaled(self, value: float) -> float:
        return math.log10(max(value, self.low)) if self.logarithmic else value

    def ticks(self) -> Iterable[Tick]:
        """Round numbers, some four of them, the highest with its unit."""
        if self.logarithmic:
            powers = range(math.floor(math.log10(self.low)), math.ceil(math.log10(self.high)) + 1)
            step = max(1, len(powers) // 4)
            found = [10.0**power for power in powers[::step]]
        else:
            step_size = max(_round_step((self.high - self.low) / 3), self.finest)
            first = math.ceil(self.low / step_size)
            found = [step_size * number for number in range(first, math.floor(self.high / step_size) + 1)]
        shown = [value for value in found if self.low <= value <= self.high]
        units = [""] * (len(shown) - 1) + [words.unit(self.unit)]
        labels = [f"{words.number(value)} {unit}".rstrip() for value, unit in zip(shown, units, strict=False)]
        return [Tick(self.at(value), label) for value, label in zip(shown, labels, strict=True)]


def _ends(value: Value) -> list[float]:
    return [end for end in (value.low, value.high) if end is not None]


def _upward(values: Sequence[Value], height: int) -> Upward:
    ends = [end for value in values for end in _ends(value)]
    low, high, unit = min(ends), max(ends), values[0].unit
    if low > 0 and high / low > _WIDE:
        return Upward(low / 1.5, high * 1.5, True, height, unit, 0.0)
    room = max((high - low) * 0.12, max(abs(low), abs(high)) * 0.03) or 1.0
    finest = 1.0 if all(end.is_integer() for end in ends) else 0.0
    start = 0.0 if 0 <= low <= 0.75 * high else low - room
    return Upward(start, high + room, False, height, unit, finest)


def _round_step(size: float) -> float:
    power = 10.0 ** math.floor(math.log10(size))
    return next(power * times for times in (1, 2, 5, 10) if power * times >= size * 0.999)
