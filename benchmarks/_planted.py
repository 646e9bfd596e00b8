"""Stories with a truth that is known: how a number moved, and what reports said of it.

Nothing here is taken from the estimator. Every story draws its own shape, length, size, and how careful, how late and
how partial those are who report on it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from asof.claim import Claim
from asof.measure import Behaviour, Measure
from asof.period import Period
from asof.report import Report
from asof.source import PUBLISHER, Source, SourceKind
from asof.testing import make_claim, make_report
from asof.value import Value

START = date(2024, 1, 1)
Curve = NDArray[np.float64]

LEVEL = Measure(id="level", title="Level", description="", units=("km2",), behaviour=Behaviour.LEVEL)
TOTAL = Measure(id="total", title="Total", description="", units=("people",), behaviour=Behaviour.CUMULATIVE)


@dataclass(frozen=True)
class Planted:
    """A story: the truth of each day from `START` on, and the reports with their claims."""

    truth: Curve
    measure: Measure
    told: list[tuple[Report, Claim]]


def planted(seed: int) -> Planted:
    """The story of this number, the same on every machine."""
    chance = np.random.default_rng(seed)
    days = int(chance.integers(20, 120))
    measure = TOTAL if chance.random() < 0.4 else LEVEL
    truth = _truth(chance, days, measure)
    return Planted(truth, measure, _Press(chance, truth, measure).told())


def _truth(chance: Generator, days: int, measure: Measure) -> Curve:
    size = 10 ** chance.uniform(2.2, 5.5)
    shapes = [_rise, _steps, _plateau] if measure is TOTAL else [_rise, _fall, _steps, _plateau, _wander]
    shape: Callable[[Generator, int], Curve] = shapes[chance.integers(len(shapes))]
    curve = shape(chance, days)
    if measure is TOTAL:
        curve = np.maximum.accumulate(curve)
    return np.maximum(np.round(size * curve), 1.0)


def _rise(chance: Generator, days: int) -> Curve:
    """A logistic rise, or the first part of one."""
    middle, speed = chance.uniform(0, 0.8) * days, chance.uniform(3, 20) / days
    floor = chance.uniform(0.02, 0.6)
    return floor + (1 - floor) / (1 + np.exp(-speed * (np.arange(days) - middle)))


def _fall(chance: Generator, days: int) -> Curve:
    return _rise(chance, days)[::-1]


def _steps(chance: Generator, days: int) -> Curve:
    """Plateaus with steps up or down between them."""
    curve = np.full(days, chance.uniform(0.2, 1.0))
    for start in chance.integers(1, days, size=int(chance.integers(1, 5))):
        curve[start:] *= np.exp(chance.normal(0.1, 0.6))
    return curve


def _plateau(chance: Generator, days: int) -> Curve:
    return np.full(days, chance.uniform(0.3, 1.0))


def _wander(chance: Generator, days: int) -> Curve:
    return np.exp(np.cumsum(chance.normal(0, chance.uniform(0.005, 0.05), days)))


class _Press:
    """Those who report: three to eight sources of their own care and lean, and outlets that copy them."""

    def __init__(self, chance: Generator, truth: Curve, measure: Measure) -> None:
        self._chance, self._truth, self._measure = chance, truth, measure
        number = int(chance.integers(3, 9))
        care = chance.uniform(0.01, 0.08)
        self._error = care * np.exp(chance.normal(0, 0.4, number))
        self._lean = np.where(chance.random(number) < 0.3, chance.normal(0, 0.12, number), 0.0)
        self._digits = chance.integers(2, 5, number)
        self._told: list[tuple[Report, Claim]] = []

    def told(self) -> list[tuple[Report, Claim]]:
        """The reports in order of their days."""
        days = len(self._truth)
        for day in np.sort(self._chance.integers(0, days, size=int(self._chance.integers(6, 40)))):
            self._report(int(day))
        return self._told

    def _report(self, day: int) -> None:
        who = int(self._chance.integers(len(self._error)))
        age = int(self._chance.geometric(0.15)) if self._chance.random() < 0.1 else 0
        number = self._truth[max(0, day - age)] * np.exp(self._chance.normal(self._lean[who], self._error[who]))
        if self._chance.random() < 0.1:
            number *= np.exp(self._chance.choice([-1, 1]) * self._chance.uniform(0.4, 1.5))
        source = Source(SourceKind.ORGANISATION, f"Body {who}") if self._chance.random() < 0.7 else PUBLISHER
        value, words = self._worded(float(number), int(self._digits[who]))
        as_of = self._dated(day)
        self._add(value, words, as_of, day, source, f"Nr {len(self._told)}: at the time it came to {words} in all.")
        for _ in range(int(self._chance.geometric(0.5)) - 1 if self._chance.random() < 0.4 else 0):
            later = min(len(self._truth) - 1, day + int(self._chance.integers(0, 6)))
            voice = source if self._chance.random() < 0.5 else PUBLISHER
            sentence = f"Nr {len(self._told)} has it that at the time it came to {words} in all."
            self._add(value, words, as_of, later, voice, sentence)

    def _worded(self, number: float, digits: int) -> tuple[Value, str]:
        """Rounded, and in some cases hedged, as a bound or a range."""
        unit = self._measure.unit
        said = _rounded(number, digits)
        kind = self._chance.choice(["exact", "about", "over", "below", "range"], p=[0.45, 0.25, 0.13, 0.07, 0.1])
        if kind == "over":
            low = _rounded(number * self._chance.uniform(0.7, 0.99), 2)
            return Value(low, None, unit, approximate=True), f"over {low:g}"
        if kind == "below":
            high = _rounded(number * self._chance.uniform(1.01, 1.4), 2)
            return Value(None, high, unit, approximate=True), f"under {high:g}"
        if kind == "range":
            width = self._chance.uniform(0.05, 0.3)
            low, high = _rounded(number * (1 - width), 2), _rounded(number * (1 + width), 2)
            return Value(low, max(low, high), unit), f"{low:g} to {high:g}"
        return Value(said, said, unit, approximate=kind == "about"), f"{'about ' * (kind == 'about')}{said:g}"

    def _dated(self, day: int) -> Period:
        width = int(self._chance.choice([0, 0, 0, 2, 6]))
        first = max(0, day - int(self._chance.integers(0, width + 1)))
        return Period(START + timedelta(first), START + timedelta(min(len(self._truth) - 1, first + width)))

    def _add(self, value: Value, words: str, as_of: Period, day: int, source: Source, sentence: str) -> None:
        published = START + timedelta(max(day, 0))
        name = f"{len(self._told):03}.txt"
        report = make_report(sentence, name=name, published=Period.of_day(published), publisher=f"Outlet {name}")
        fields = {"as_of": as_of, "source": source, "measure": self._measure.id, "subject": "things"}
        self._told.append((report, make_claim(report, words, value=value, **fields)))  # type: ignore[arg-type]


def _rounded(number: float, digits: int) -> float:
    return float(f"{number:.{digits}g}")
