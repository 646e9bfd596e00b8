"""A series as marks over time: where each figure stands, how wide it is, and how wide its date.

Across, everything is in per cent of the width, which the reader's screen decides; upward it is in pixels.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeAlias

from asof.claim import Claim
from asof.period import Period
from asof.value import Value
from asof.views import words

_TOP, _BOTTOM = 20, 28
"""Pixels above the highest number and below the axis of time."""
_FEW, _LOW, _TALL = 4, 170, 260
"""Up to so many figures a chart is low, and tall from there on."""
_SPARK, _SPARK_EDGE = 34, 5
_MONTH_STEPS = (1, 2, 3, 6, *(12 * years for years in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)))
_DRAWABLE = 1e15
"""Numbers from here on are no measurement, and break the arithmetic of an axis."""
_WIDE = 60
"""Ratio of the largest to the smallest number from which on the axis is logarithmic."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One claim: `left` to `right` in per cent, `top` to `bottom` in pixels; `open` is ↑ or ↓ for a bound."""

    claim: Claim
    left: float
    right: float
    top: float
    bottom: float
    open: str

    @property
    def width(self) -> float:
        """Per cent."""
        return round(self.right - self.left, 2)

    @property
    def height(self) -> float:
        """Pixels."""
        return round(self.bottom - self.top, 1)

    @property
    def x(self) -> float:
        """Per cent, halfway."""
        return round((self.left + self.right) / 2, 2)

    @property
    def y(self) -> float:
        """Pixels, halfway."""
        return round((self.top + self.bottom) / 2, 1)


@dataclass(frozen=True, slots=True)
class Tie:
    """From one mark to another that goes back to the same act of saying."""

    start: Mark
    end: Mark


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
    ties: tuple[Tie, ...]
    dates: tuple[Tick, ...]
    values: tuple[Tick, ...]
    undated: int
    logarithmic: bool
    height: int

    @property
    def base(self) -> int:
        """Pixels from the top to the axis of time."""
        return self.height - _BOTTOM


@dataclass(frozen=True, slots=True)
class Spark:
    """A chart of the size of a word: marks in order of their dates, and nothing beside them."""

    marks: tuple[Mark, ...]
    height: int = _SPARK


def make_chart(claims: Sequence[Claim], *, joined: Iterable[Sequence[str]] = ()) -> Chart | None:
    """A chart of the dated figures; None where fewer than two would be on it.

    Args:
        claims: the claims of one series.
        joined: ids of claims that go back to one act of saying, the first to appear first.
    """
    drawn = _drawn(claims)
    across = _across(drawn)
    if across is None:
        return None
    height = _LOW if len(drawn) <= _FEW else _TALL
    upward = _upward([value for _, _, value in drawn], _TOP, height - _BOTTOM)
    marks = tuple(_mark(one, across, upward) for one in drawn)
    return Chart(
        marks=marks,
        ties=tuple(_ties(marks, joined)),
        dates=tuple(across.ticks()),
        values=tuple(upward.ticks()),
        undated=sum(claim.as_of is None for claim in claims),
        logarithmic=upward.logarithmic,
        height=height,
    )


def make_spark(claims: Sequence[Claim], *, within: Period | None) -> Spark | None:
    """A sparkline of the dated figures, one for all series of a story; None where nothing would be on it.

    Args:
        claims: the claims of one series.
        within: the time it shows, both ends closed; what lies before or after it is drawn on the edge.
    """
    drawn = _drawn(claims)
    if not drawn or within is None or within.first is None or within.last is None:
        return None
    across = Across(*_padded(within.first, within.last))
    upward = _upward([value for _, _, value in drawn], _SPARK_EDGE, _SPARK - _SPARK_EDGE)
    return Spark(tuple(_mark(one, across, upward) for one in drawn))


Drawn: TypeAlias = tuple[Claim, Period, Value]


def _drawn(claims: Sequence[Claim]) -> list[Drawn]:
    return [
        (claim, claim.as_of, claim.value)
        for claim in claims
        if claim.as_of and claim.value and all(abs(end) < _DRAWABLE for end in _ends(claim.value))
    ]


def _across(drawn: Sequence[Drawn]) -> Across | None:
    whole = words.whole(when for _, when, _ in drawn)
    if len(drawn) < 2 or whole is None or whole.first is None or whole.last is None:
        return None
    return Across(*_padded(whole.first, whole.last))


def _ties(marks: Sequence[Mark], joined: Iterable[Sequence[str]]) -> Iterable[Tie]:
    by_id = {mark.claim.id: mark for mark in marks}
    for group in joined:
        tied = [by_id[claim_id] for claim_id in group if claim_id in by_id]
        for other in tied[1:]:
            if (tied[0].x, tied[0].y) != (other.x, other.y):
                yield Tie(tied[0], other)


def _padded(first: date, last: date) -> tuple[date, date]:
    """Room on both sides, on the left also for the numbers along the edge."""
    days = (last - first).days
    start = max(first.toordinal() - max(1, days // 10), 1)
    end = min(last.toordinal() + max(1, days // 30), date.max.toordinal())
    return date.fromordinal(start), date.fromordinal(end)


def _mark(drawn: Drawn, across: Across, upward: Upward) -> Mark:
    claim, when, value = drawn
    low, high = (
        (value.low if value.high is None else value.high),
        (value.high if value.low is None else value.low),
    )
    return Mark(
        claim=claim,
        left=across.at(when.first or across.first),
        right=across.at(when.last or across.last),
        top=upward.at(low or 0.0),
        bottom=upward.at(high or 0.0),
        open="↑" if value.high is None else "↓" if value.low is None else "",
    )


@dataclass(frozen=True, slots=True)
class Across:
    """The axis of time."""

    first: date
    last: date

    def at(self, day: date) -> float:
        """Per cent from the left; on the edge for a day beyond it."""
        share = (day - self.first).days / (self.last - self.first).days
        return round(100 * min(max(share, 0.0), 1.0), 2)

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
    """The axis of numbers from `low` at `bottom` to `high` at `top`, in pixels; ticks are `finest` apart or more."""

    low: float
    high: float
    logarithmic: bool
    top: int
    bottom: int
    unit: str
    finest: float

    def at(self, value: float) -> float:
        """Pixels from the top."""
        low, high, here = (self._scaled(number) for number in (self.low, self.high, value))
        share = (here - low) / (high - low)
        return round(self.bottom - share * (self.bottom - self.top), 1)

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


def _upward(values: Sequence[Value], top: int, bottom: int) -> Upward:
    ends = [end for value in values for end in _ends(value)]
    low, high, unit = min(ends), max(ends), values[0].unit
    if low > 0 and high / low > _WIDE:
        return Upward(low / 1.5, high * 1.5, True, top, bottom, unit, 0.0)
    room = max((high - low) * 0.12, max(abs(low), abs(high)) * 0.03) or 1.0
    finest = 1.0 if all(end.is_integer() for end in ends) else 0.0
    start = 0.0 if 0 <= low <= 0.75 * high else low - room
    return Upward(start, high + room, False, top, bottom, unit, finest)


def _round_step(size: float) -> float:
    power = 10.0 ** math.floor(math.log10(size))
    return next(power * times for times in (1, 2, 5, 10) if power * times >= size * 0.999)
