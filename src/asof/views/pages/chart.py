"""A series as marks over time: where each figure stands, how wide it is, and how wide its date.

Across, everything is in per cent of the width, which the reader's screen decides; upward it is in pixels.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType
from typing import TypeAlias

from asof.claim import Claim
from asof.period import Period
from asof.story import Estimate, Estimated
from asof.value import Value
from asof.views import words
from asof.views.units import Unit, customary

_TOP, _BOTTOM = 20, 28
"""Pixels above the highest number and below the axis of time."""
_FEW, _LOW, _TALL = 4, 210, 300
"""Up to so many figures a chart is low, and tall from there on."""
_POINTS, _SPARK_POINTS = 150, 40
"""Days of an estimate that are drawn at most in a chart and in a sparkline; the eye tells no more apart."""
_SPARK, _SPARK_EDGE = 34, 5
_MARKS, _SPARK_MARKS = 200, 32
"""How many figures are drawn at most, of a longer series some from its beginning to its end."""
_MONTH_STEPS = (1, 2, 3, 6, *(12 * years for years in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)))
_DRAWABLE = 1e15
"""Numbers from here on are no measurement, and break the arithmetic of an axis."""
_WIDE = 60
"""Ratio of the largest to the smallest number from which on the axis is logarithmic."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One claim: `left` to `right` in per cent, `top` to `bottom` in pixels; `open` is ↑ or ↓ for a bound.

    `told` is false where the claim does not say of when it speaks, and stands at the date of its report, or wherever
    that may have been published.
    """

    claim: Claim
    left: float
    right: float
    top: float
    bottom: float
    open: str
    told: bool

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


@dataclass(frozen=True, slots=True)
class Band:
    """An estimate as paths of SVG, in per cent across and pixels upward: two areas that hold it, and its median."""

    wide: str
    likely: str
    median: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """What is to be drawn; `ahead` is the part of the estimate behind the last claim.

    `values` are numbers along the edge, `other` others in the other unit of the switch, where there is one.
    """

    marks: tuple[Mark, ...]
    ties: tuple[Tie, ...]
    band: Band | None
    ahead: Band | None
    dates: tuple[Tick, ...]
    values: tuple[Tick, ...]
    other: tuple[Tick, ...]
    undated: int
    left_off: int
    logarithmic: bool
    height: int

    @property
    def base(self) -> int:
        """Pixels from the top to the axis of time."""
        return self.height - _BOTTOM


@dataclass(frozen=True, slots=True)
class Spark:
    """A chart of the size of a word: marks in order of their dates, the band of the estimate, and nothing beside."""

    marks: tuple[Mark, ...]
    band: Band | None
    height: int = _SPARK


Dates: TypeAlias = Mapping[str, Period | None]
"""The dates of reports by their names."""


def make_chart(
    claims: Sequence[Claim],
    *,
    published: Dates = MappingProxyType({}),
    joined: Iterable[Sequence[str]] = (),
    estimate: Estimate | None = None,
    told: Unit | None = None,
) -> Chart | None:
    """A chart of the figures; None where fewer than two would be on it.

    Args:
        claims: the claims of one series.
        published: when their reports were; a claim that does not say of when it speaks is drawn there, and as wide as
            the estimate where the report does not tell, either.
        joined: ids of claims that go back to one act of saying, the first to appear first.
        estimate: what the series most likely was, and may become.
        told: the unit in which reports tell it, if another than the canonical one.
    """
    drawn = _drawn(claims, published, estimate)
    days, ahead = (_drawable(estimate.days), _drawable(estimate.ahead)) if estimate else ([], [])
    across = _across(drawn, [*days, *ahead])
    if across is None:
        return None
    height = _LOW if len(drawn) <= _FEW else _TALL
    upward = _upward([value for _, _, value in drawn], [*days, *ahead], _TOP, height - _BOTTOM)
    marks = tuple(_mark(one, across, upward) for one in _some(drawn, _MARKS))
    return Chart(
        marks=marks,
        ties=tuple(_ties(marks, joined)),
        band=_band(days, across, upward, _POINTS),
        ahead=_band([*days[-1:], *ahead], across, upward, _POINTS),
        dates=tuple(across.ticks()),
        values=tuple(upward.ticks(told)),
        other=tuple(upward.ticks()) if told else _customary(upward),
        undated=len(claims) - len(drawn),
        left_off=len(drawn) - len(marks),
        logarithmic=upward.logarithmic,
        height=height,
    )


def _customary(upward: Upward) -> tuple[Tick, ...]:
    unit = customary(upward.unit)
    return tuple(upward.ticks(unit)) if unit else ()


def make_spark(
    claims: Sequence[Claim],
    *,
    within: Period | None,
    published: Dates = MappingProxyType({}),
    estimate: Estimate | None = None,
) -> Spark | None:
    """A sparkline of the figures, one for all series of a story; None where nothing would be on it.

    Args:
        claims: the claims of one series.
        within: the time it shows, both ends closed; what lies before or after it is drawn on the edge.
        published: as in `make_chart`.
        estimate: what the series most likely was.
    """
    drawn = _drawn(claims, published, None)
    if not drawn or within is None or within.first is None or within.last is None:
        return None
    across = Across(*_padded(within.first, within.last))
    days = _drawable(estimate.days) if estimate else []
    upward = _upward([value for _, _, value in drawn], days, _SPARK_EDGE, _SPARK - _SPARK_EDGE)
    marks = tuple(_mark(one, across, upward) for one in _some(drawn, _SPARK_MARKS))
    return Spark(marks, _band(days, across, upward, _SPARK_POINTS))


Drawn: TypeAlias = tuple[Claim, Period, Value]


def _drawn(claims: Sequence[Claim], published: Dates, estimate: Estimate | None) -> list[Drawn]:
    whole = Period(estimate.days[0].day, estimate.days[-1].day) if estimate else None
    dated = ((claim, claim.as_of or published.get(claim.report) or whole, claim.value) for claim in claims)
    return [
        (claim, when, value)
        for claim, when, value in dated
        if when and value and all(abs(end) < _DRAWABLE for end in _ends(value))
    ]


def _some(drawn: Sequence[Drawn], most: int) -> Sequence[Drawn]:
    """As many, evenly spread, the last among them."""
    return drawn[:: -max(1, -(-len(drawn) // most))][::-1]


def _drawable(days: Sequence[Estimated]) -> list[Estimated]:
    return [
        one
        for one in days
        if all(abs(end) < _DRAWABLE for interval in one.intervals for end in (interval.low, interval.high))
    ]


def _across(drawn: Sequence[Drawn], days: Sequence[Estimated]) -> Across | None:
    whole = words.whole(
        [*(when for _, when, _ in drawn), *(Period(one.day, one.day) for one in (*days[:1], *days[-1:]))]
    )
    if len(drawn) < 2 or whole is None or whole.first is None or whole.last is None:
        return None
    return Across(*_padded(whole.first, whole.last))


def _band(days: Sequence[Estimated], across: Across, upward: Upward, points: int) -> Band | None:
    if len(days) < 2:
        return None
    step = -(-len(days) // points)
    kept = [*days[:-1:step], days[-1]]
    places = [across.at(one.day) for one in kept]
    likely, wide = (
        [next((found.low, found.high) for found in one.intervals if found.level == level) for one in kept]
        for level in (0.5, 0.9)
    )
    return Band(
        _area(places, wide, upward), _area(places, likely, upward), _line(places, [one.value for one in kept], upward)
    )


def _line(places: Sequence[float], values: Sequence[float], upward: Upward) -> str:
    points = (f"{place:g} {upward.at(value):g}" for place, value in zip(places, values, strict=True))
    return f"M{' '.join(points)}"


def _area(places: Sequence[float], ends: Sequence[tuple[float, float]], upward: Upward) -> str:
    above = _line(places, [high for _, high in ends], upward)
    below = _line(places[::-1], [low for low, _ in ends[::-1]], upward)
    return f"{above}L{below[1:]}Z"


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
        told=claim.as_of is not None,
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

    def ticks(self, unit: Unit | None = None) -> Iterable[Tick]:
        """Round numbers, some four of them, the highest with its unit; in another unit than the canonical, if given."""
        unit = unit or Unit(words.unit(self.unit), 1.0)
        low, high = unit.of(self.low), unit.of(self.high)
        shown = [value for value in self._round(low, high) if low <= value <= high]
        names = [""] * (len(shown) - 1) + [unit.name]
        labels = [f"{words.number(value)} {name}".rstrip() for value, name in zip(shown, names, strict=False)]
        return [Tick(self.at(unit.back(value)), label) for value, label in zip(shown, labels, strict=True)]

    def _round(self, low: float, high: float) -> list[float]:
        if self.logarithmic:
            powers = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
            step = max(1, len(powers) // 4)
            return [10.0**power for power in powers[::step]]
        step_size = max(_round_step((high - low) / 3), self.finest)
        return [step_size * number for number in range(math.ceil(low / step_size), math.floor(high / step_size) + 1)]


def _ends(value: Value) -> list[float]:
    return [end for end in (value.low, value.high) if end is not None]


def _upward(values: Sequence[Value], days: Sequence[Estimated], top: int, bottom: int) -> Upward:
    """The axis that has all numbers on it, and the estimate as far as it does not dwarf them."""
    ends = [end for value in values for end in _ends(value)]
    low, high, unit = min(ends), max(ends), values[0].unit
    room = (high - low) or abs(high) or 1.0
    likely = [end for one in days for end in (one.intervals[0].low, one.intervals[0].high)]
    least = low / 2 if low > 0 else low - room
    low = min([low, *(max(end, least) for end in likely)])
    high = max([high, *(min(end, high + room) for end in likely)])
    if low > 0 and high / low > _WIDE:
        return Upward(low / 1.5, high * 1.5, True, top, bottom, unit, 0.0)
    room = max((high - low) * 0.12, max(abs(low), abs(high)) * 0.03) or 1.0
    finest = 1.0 if all(end.is_integer() for end in ends) else 0.0
    start = 0.0 if 0 <= low <= 0.75 * high else low - room
    return Upward(start, high + room, False, top, bottom, unit, finest)


def _round_step(size: float) -> float:
    power = 10.0 ** math.floor(math.log10(size))
    return next(power * times for times in (1, 2, 5, 10) if power * times >= size * 0.999)
