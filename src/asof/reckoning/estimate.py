"""What a series most likely was on each day, and how sure that is."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache

import numpy as np
from threadpoolctl import ThreadpoolController

from asof.claim import Claim
from asof.evidence import Basis
from asof.measure import Behaviour, Measure
from asof.reckoning.conflicts.clashes import can_fall
from asof.reckoning.evidence import Clock, Evidence, evidence
from asof.reckoning.grid import Array, Grid, blur, grid, quantiles
from asof.reckoning.joining.series import Series
from asof.reckoning.lean import DISSENT, dissenting, lean
from asof.reckoning.likelihood import NOISE, likelihood
from asof.reckoning.origin import Origin
from asof.reckoning.shares import from_parts, from_shares
from asof.reckoning.smoother import HOPELESS, Smoothed, onward, smooth, weigh
from asof.reckoning.ways import WAYS, steps
from asof.report import Report

AHEAD, SOON, LATE = 0.15, 7, 60
"""How far a projection goes by itself: a part of the time told of, so many days at least and at most."""
ENOUGH = 4
"""Claims of a series from which on it tells how its measure moves."""
FEWEST, FEWEST_ORIGINS = 3, 2
"""Dated figures and origins that an estimate needs at least: of fewer it only repeats what was said, in decimals."""
LEARNED_FROM = 20
"""Series of a measure from which that is learned at most, those with most claims."""


@dataclass(frozen=True, slots=True)
class Interval:
    """Both ends of an interval that holds the value with the probability `level`."""

    low: float
    high: float
    level: float


@dataclass(frozen=True, slots=True)
class Estimated:
    """The value on a day: `value` is its median, `intervals` hold it with 50 and with 90 %."""

    day: date
    value: float
    intervals: tuple[Interval, ...]


@dataclass(frozen=True, slots=True)
class Weighed:
    """A claim as the estimate takes it, for all that repeat it.

    `wrong` is the probability that it is wrong, `stale` that it speaks of a time before the one it names; `pull` is
    how far it moves the estimate of its day, in the unit of the series.
    """

    claim: Claim
    repeated_by: tuple[Claim, ...]
    wrong: float
    stale: float
    pull: float

    @property
    def disbelieved(self) -> bool:
        """Whether it is more likely wrong than right."""
        return self.wrong > 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """A series day by day, and what each origin of its claims adds. `series` is the id of the series.

    `ahead` are the days after the last one told of: what is to be expected, should nothing new be told.
    """

    series: str
    unit: str
    days: tuple[Estimated, ...]
    weighed: tuple[Weighed, ...]
    ahead: tuple[Estimated, ...] = ()

    def on(self, day: date) -> Estimated | None:
        """The estimate for a day; None where it lies outside of the story."""
        place = self._place(day)
        return self.days[place] if 0 <= place < len(self.days) else None

    def nearest(self, day: date) -> Estimated:
        """The estimate for a day, or for the first or last one of the story where it lies outside."""
        return self.days[min(max(self._place(day), 0), len(self.days) - 1)]

    def _place(self, day: date) -> int:
        first = self.days[0].day
        step = (self.days[1].day - first).days if len(self.days) > 1 else 1
        return (day - first).days // step


def estimate(
    series: Series,
    origins: Sequence[Origin],
    reports: Sequence[Report],
    *,
    measure: Measure | None = None,
    until: date | None = None,
    linked: Sequence[Claim] = (),
    known: Array | None = None,
) -> Estimate | None:
    """The value of a series on every day from the first of which it is told; None where no claim can be dated.

    Each origin counts once for each number that it gives, however many reports repeat it. A bound, a range, a hedge
    widen what a claim says (see `likelihood`). It may speak of any day of its period, or of an earlier one; it may be
    wrong; a source may lean to one side. Totals don't fall. How fast the value moves is learned from the claims.

    Args:
        series: figures of one thing.
        origins: the origins of the story; a claim that has none counts for itself.
        reports: the reports of the claims, for when they were published.
        measure: what the catalogue knows of the measure.
        until: the last of the days; the last day told of by default, and a projection lies ahead of it.
        linked: claims of other series with what follows from them for this one, see `shares`.
        known: how likely each of `WAYS` is beforehand, from other series of this measure.
    """
    series = series.comparable()
    with _one_thread():
        model = _model(series, origins, reports, measure=measure, until=until, linked=linked, known=known)
        return model.estimate(series) if model else None


def _one_thread() -> AbstractContextManager[object]:
    """Matrix products on the thread that asks for them: these are small, and handing them out takes longer."""
    limit: AbstractContextManager[object] = _libraries().limit(limits=1, user_api="blas")
    return limit


@cache
def _libraries() -> ThreadpoolController:
    return ThreadpoolController()


def estimates(
    series: Sequence[Series],
    origins: Sequence[Origin],
    reports: Sequence[Report],
    measures: Mapping[str, Measure],
    *,
    until: date | None = None,
) -> dict[str, Estimate]:
    """The estimate of each series that has one, by its id.

    How fast a measure moves is learned from all its series that have `ENOUGH` claims. What share was lost of something
    bounds what is held of it, and the figures of a part in a series bound its totals from below. Series that can't be
    estimated have none, see `can_be_estimated`.
    """
    near = _Near(origins, reports)
    sought = {one.id for one in series if can_be_estimated(one, near.origins, measures.get(one.measure))}
    parts = {one.id: from_parts(one) for one in series}
    series = [one.comparable() for one in series]
    moving: defaultdict[str, list[Series]] = defaultdict(list)
    for one in sorted(series, key=lambda one: -len(one.claims)):
        if len(one.claims) >= ENOUGH and len(moving[one.measure]) < LEARNED_FROM:
            moving[one.measure].append(one)

    def ways(one: Series) -> Array | None:
        model = _model(one, *near.to(one.claims), measure=measures.get(one.measure))
        return model.ways() if model else None

    def estimated(one: Series) -> Estimate | None:
        linked = (*from_shares(one, series), *parts[one.id])
        model = _model(
            one,
            *near.to([*one.claims, *linked]),
            measure=measures.get(one.measure),
            until=until,
            linked=linked,
            known=known[one.measure],
        )
        return model.estimate(one) if model else None

    with (
        _one_thread(),
        ThreadPoolExecutor(os.cpu_count()) as at_once,
    ):  # nearly all of it is done by NumPy, which lets others run
        told = {measure: [*at_once.map(ways, some)] for measure, some in moving.items()}
        known = {one.measure: _pooled([way for way in told.get(one.measure, ()) if way is not None]) for one in series}
        return {one.series: one for one in at_once.map(estimated, [one for one in series if one.id in sought]) if one}


def can_be_estimated(series: Series, origins: Mapping[str, Origin], measure: Measure | None = None) -> bool:
    """Whether there is something to estimate: totals or levels, of which two origins or more date three or more.

    Else the figures speak for themselves, and so they do where nothing moves: a magnitude is measured once for all.
    `origins` are by the id of each claim; one that has none counts for itself.
    """
    if series.basis not in (None, Basis.TOTAL) or (measure is not None and measure.behaviour is Behaviour.FIXED):
        return False
    dated = [claim for claim in series.comparable().claims if claim.as_of is not None]
    acts = {origins[claim.id].id if claim.id in origins else claim.id for claim in dated}
    return len(dated) >= FEWEST and len(acts) >= FEWEST_ORIGINS


class _Near:
    """The origins and the reports of claims, so that no series looks through those of the whole story."""

    def __init__(self, origins: Sequence[Origin], reports: Sequence[Report]) -> None:
        self.origins = {claim.id: origin for origin in origins for claim in origin.claims}
        self._reports = {report.name: report for report in reports}

    def to(self, claims: Sequence[Claim]) -> tuple[list[Origin], list[Report]]:
        """Those of these claims."""
        origins = {claim.id: self.origins[claim.id] for claim in claims if claim.id in self.origins}
        reports = dict.fromkeys(claim.report for claim in claims)
        return list({origin.id: origin for origin in origins.values()}.values()), [
            self._reports[name] for name in reports
        ]


def _pooled(told: Sequence[Array]) -> Array | None:
    """What several series of one measure together say about how it moves; None for one alone, which knows already."""
    if len(told) <= 1:
        return None
    pooled = 1.0 + np.sum(told, axis=0)
    likely: Array = pooled / pooled.sum()
    return likely


def _model(
    series: Series,
    origins: Sequence[Origin],
    reports: Sequence[Report],
    *,
    measure: Measure | None = None,
    until: date | None = None,
    linked: Sequence[Claim] = (),
    known: Array | None = None,
) -> _Model | None:
    found = evidence([*series.claims, *linked], origins, {report.name: report.published for report in reports})
    if not found:
        return None
    first, last = min(one.first for one in found), max(one.last for one in found)
    clock = Clock.over(first, max(until, last) if until else _horizon(first, last))
    numbers = [end for one in found for end in (one.reading.low, one.reading.high) if end is not None]
    asked = clock.place(last) + 1 if until is None else clock.steps
    return _Model(found, grid(numbers, series.unit), clock, asked, can_fall(series, measure), known)


def _horizon(first: date, last: date) -> date:
    ahead = min(max(round((last - first).days * AHEAD), SOON), LATE, (date.max - last).days)
    return last + timedelta(ahead)


class _Model:
    """The smoother with what it is fed; of the steps in time the first `asked` belong to the days of the estimate."""

    def __init__(
        self, found: Sequence[Evidence], over: Grid, clock: Clock, asked: int, falls: bool, known: Array | None
    ) -> None:
        self._found, self._over, self._clock, self._asked = found, over, clock, asked
        told = clock.place(max(one.last for one in found)) + 1
        self._named = np.stack([clock.days_of(one) for one in found])[:, :told]
        self._ways = steps(over, clock.step, falls=falls)
        likely = np.full(len(WAYS), 1 / len(WAYS)) if known is None else known
        self._prior = np.tile(likely[:, None] / len(NOISE), (1, len(NOISE)))

    def ways(self) -> Array:
        """How likely each of `WAYS` is, by a first look at the claims."""
        return weigh(self._weighted(self._said(np.zeros(len(self._found)))), self._named, self._ways, self._prior)

    def estimate(self, series: Series) -> Estimate:
        """The estimate of the series."""
        self._settle()
        days, asked = self._estimated(), self._asked
        return Estimate(
            series=series.id, unit=series.unit, days=days[:asked], weighed=self._weighed(), ahead=days[asked:]
        )

    def _settle(self) -> None:
        """Look at the claims as they are, and, as far as sources seem to lean, once more as they would be without."""
        found, over = self._found, self._over
        self._told, first = self._smooth(np.zeros(len(found)), None)
        self._prior = np.where(first.ways.sum(axis=1, keepdims=True) >= HOPELESS, self._prior, 0.0)
        leans = lean(self._off(first), [one.voice for one in found], self._trust(first), over.scale)
        self._told, second = (self._told, first) if over.counts else self._smooth(leans.of_claims, first.days)
        self._smoothed, self._cells = second, self._onward(second)
        if not over.counts:
            off = blur(over, leans.common)
            self._smoothed, self._cells = replace(second, cells=second.cells @ off), self._cells @ off
        self._cells = self._with_dissent(second)

    def _with_dissent(self, settled: Smoothed) -> Array:
        """The cells with what they would be by each voice alone that counts otherwise throughout."""
        closed = [one.voice if one.reading.is_closed else "" for one in self._found]
        apart = [self._alone(voice, settled) for voice in dissenting(closed, self._wrong(self._smoothed))]
        mixed: Array = (1 - DISSENT) * self._cells + DISSENT * np.mean(apart, axis=0) if apart else self._cells
        return mixed

    def _alone(self, voice: str, settled: Smoothed) -> Array:
        own = np.array([one.weight if one.voice == voice else 0.0 for one in self._found])[:, None]
        alone = smooth(self._told**own, self._named, self._ways, self._prior, spoken=settled.days)
        return self._onward(alone)

    def _onward(self, smoothed: Smoothed) -> Array:
        """The cells of the days told of, and of those ahead."""
        ahead = onward(smoothed, self._ways, self._clock.steps - self._named.shape[1])
        return np.concatenate([smoothed.cells, ahead])

    def _smooth(self, leans: Array, spoken: Array | None) -> tuple[Array, Smoothed]:
        told = self._said(leans)
        return told, smooth(self._weighted(told), self._named, self._ways, self._prior, spoken=spoken)

    def _said(self, leans: Array) -> Array:
        """What each claim says, its source leaning so far; (levels of noise, claims, cells)."""
        pairs = zip(self._found, leans, strict=True)
        return np.stack([likelihood(one.reading, self._over, added) for one, added in pairs], axis=1)

    def _weighted(self, told: Array) -> Array:
        """The same with each claim worth what its evidence weighs; claims are the axis before the last."""
        weighted: Array = told ** np.array([one.weight for one in self._found])[:, None]
        return weighted

    def _off(self, smoothed: Smoothed) -> Array:
        """How far each claim lies above the value of its day, on the even scale; NaN for bounds."""
        middle = smoothed.days @ (smoothed.cells @ self._over.places)
        said = [self._over.place(one.reading.number) if one.reading.is_closed else np.nan for one in self._found]
        off: Array = np.array(said) - middle
        return off

    def _trust(self, smoothed: Smoothed) -> Array:
        return 1 - self._wrong(smoothed)

    def _wrong(self, smoothed: Smoothed) -> Array:
        """The probability of each claim to be wrong."""
        chances = np.array([one.reading.chance_of_error for one in self._found]) / self._over.span
        of_days, levels = smoothed.days @ smoothed.cells, smoothed.ways.sum(axis=0)
        doubt: Array = chances * np.einsum("l,lcx,cx->c", levels, 1 / self._told, of_days)
        return doubt

    def _estimated(self) -> tuple[Estimated, ...]:
        """The estimate of each step in time; behind the last one told of the value stands, and its intervals widen."""
        levels = quantiles(self._cells, self._over, (0.05, 0.25, 0.5, 0.75, 0.95))
        last = self._named.shape[1]
        stands = levels[2, last - 1]
        levels[:2, last:] = np.minimum(levels[:2, last:], stands)
        levels[2, last:] = stands
        levels[3:, last:] = np.maximum(levels[3:, last:], stands)
        low90, low50, value, high50, high90 = levels
        return tuple(
            Estimated(
                self._clock.day(place),
                float(value[place]),
                (
                    Interval(float(low50[place]), float(high50[place]), 0.5),
                    Interval(float(low90[place]), float(high90[place]), 0.9),
                ),
            )
            for place in range(self._clock.steps)
        )

    def _weighed(self) -> tuple[Weighed, ...]:
        """What becomes of each claim."""
        of_days = self._smoothed.days @ self._smoothed.cells
        told = self._weighted(np.tensordot(self._smoothed.ways.sum(axis=0), self._told, axes=1))
        without = of_days / np.maximum(told, 1e-12)
        middles = quantiles(np.concatenate([of_days, without]), self._over, (0.5,))[0]
        pulls = middles[: len(self._found)] - middles[len(self._found) :]
        wrong = self._wrong(self._smoothed)
        return tuple(
            Weighed(one.claims[0], one.claims[1:], float(wrong[number]), self._stale(number), float(pulls[number]))
            for number, one in enumerate(self._found)
        )

    def _stale(self, number: int) -> float:
        return float(self._smoothed.days[number, : self._clock.place(self._found[number].first)].sum())
