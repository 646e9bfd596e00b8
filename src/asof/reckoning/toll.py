"""How many were killed and hurt in all, where reports tell of one incident by totals, by parts or by single people."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

from asof.claim import Claim
from asof.reckoning.fates import Fate, Told, told
from asof.reckoning.grid import Array
from asof.report import Report

_MOST = 200
"""The largest toll that is weighed, and the largest number that is taken for one."""
_ROOM = 2
"""How far beyond the largest number that is said a toll may lie."""


@dataclass(frozen=True, slots=True)
class Toll:
    """The likeliest number, and an interval that holds it with the probability of 90 %."""

    value: int
    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Tolls:
    """How many were killed, and how many were hurt and live."""

    killed: Toll
    injured: Toll


def tolls(claims: Iterable[Claim], reports: Sequence[Report]) -> Tolls:
    """How many people were killed and hurt in all, going by every report of one incident; copies count once.

    Whoever did it counts, too. All pairs of numbers are weighed at once by a log-linear model (`train/toll.py`): who is
    not among the dead of those who were shot was hurt, and who was hurt in one report may be dead in the next. Each
    number is then the likeliest whatever the other. Nobody was where no report tells of anybody.
    """
    told_by = said(claims, reports)
    chances = np.exp(Candidates.of(told_by).scores(weights()))
    chances /= chances.sum()
    anybody = any(one.tells for one in told_by)
    killed, injured = (chances.sum(axis=1 - axis) for axis in (0, 1))
    return Tolls(*(_toll(each, int(np.argmax(each)) if anybody else 0) for each in (killed, injured)))


def _toll(chances: Array, value: int) -> Toll:
    sums = np.cumsum(chances)
    low, high = (int(np.searchsorted(sums, end)) for end in (0.05, 0.95))
    return Toll(value, min(low, value), max(high, value))


def said(claims: Iterable[Claim], reports: Sequence[Report]) -> list[Told]:
    """What each report tells; reports of the same words tell it once."""
    of_reports: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        of_reports[claim.report].append(claim)
    different = {report.text: report for report in sorted(reports, key=lambda report: report.name, reverse=True)}
    return [told(report, of_reports[report.name]) for report in different.values()]


@cache
def weights() -> Mapping[str, float]:
    """What each feature adds to the log of how likely a pair of numbers is."""
    found: dict[str, float] = tomllib.loads((files("asof") / "data" / "toll.toml").read_text("utf-8"))
    return found


class Candidates:
    """Every pair of numbers (killed, injured) that may be the toll, with its features."""

    def __init__(self, most: int) -> None:
        self._killed, self._injured = np.indices((most + 1, most + 1))
        self._struck = self._killed + self._injured
        self.features: dict[str, Array] = {}

    @classmethod
    def of(cls, reports: Sequence[Told]) -> Candidates:
        """Those that what the reports tell leaves open."""
        made = cls(min(max((one.most for one in reports if one.most <= _MOST), default=1), _MOST) + _ROOM)
        made._beforehand()
        made._of_all(reports)
        share = 1 / np.sqrt(max(len(reports), 1))
        for one in reports:
            made._of_killed(one, share)
            made._of_injured(one, share)
        return made

    def scores(self, weights: Mapping[str, float]) -> Array:
        """The log of how likely each is, up to a constant; (killed, injured)."""
        scores: Array = sum(
            (weights.get(name, 0.0) * feature for name, feature in self.features.items()), np.zeros(self._killed.shape)
        )
        relative: Array = scores - scores.max()
        return relative

    def _add(self, name: str, where: Array | NDArray[np.bool_], share: float = 1.0) -> None:
        """Count a feature. Reports repeat one another, so that n of them say as much as the root of n."""
        self.features[name] = self.features.get(name, np.zeros(self._killed.shape)) + share * where

    def _beforehand(self) -> None:
        self._add("nobody", self._struck == 0)
        self._add("one", self._struck == 1)
        self._add("killed_none", self._killed == 0)
        self._add("killed_one", self._killed == 1)
        self._add("injured_one", self._injured == 1)
        self._add("log_killed", np.log1p(self._killed))
        self._add("log_injured", np.log1p(self._injured))

    def _of_all(self, reports: Sequence[Told]) -> None:
        for fate, numbers in zip(Fate, (self._killed, self._injured, self._struck), strict=True):
            given = {number for one in reports for number in one.numbers[fate]}
            self._add(f"{fate}_given", np.isin(numbers, [*given]))
        dead = {age for one in reports for age, fate in one.aged.items() if fate is Fate.KILLED}
        if hurt := {age for one in reports for age in one.aged} - dead:
            self._add("injured_aged", self._injured == len(hurt))

    def _of_killed(self, one: Told, share: float) -> None:
        numbers = {number for number in one.numbers[Fate.KILLED] if number <= _MOST}
        if numbers:
            self._numbers("killed", self._killed, numbers, share)
        elif least := one.least[Fate.KILLED]:
            self._add("killed_below", self._killed < least, share)
        elif Fate.KILLED in one.one:
            self._add("killed_single", self._killed == 1, share)
        else:
            self._add("killed_silent", self._killed == 0, share)
        if Fate.KILLED in one.headline:
            self._add("killed_headline", self._killed == 0, share)
        if list(one.aged.values()).count(Fate.KILLED) == 1:
            self._add("killed_aged", self._killed == 0, share)
        if one.attacker_died:
            self._add("attacker_none", self._killed == 0, share)
            self._add("attacker_more", self._killed == max(numbers, default=-2) + 1, share)

    def _of_injured(self, one: Told, share: float) -> None:
        numbers = {number for number in one.numbers[Fate.INJURED] if number <= _MOST}
        if numbers:
            self._numbers("injured", self._injured, numbers, share)
        elif least := one.least[Fate.INJURED]:
            self._add("injured_below", self._injured < least, share)
        elif list(one.aged.values()).count(Fate.INJURED) > 1:
            pass  # they are counted with those of all reports
        elif Fate.INJURED in one.one:
            self._add("injured_single", self._injured == 1, share)
            self._add("injured_died", (self._injured == 0) & (self._killed > 0), share)
        elif Fate.STRUCK in one.one and not one.tells_of_dead:
            self._add("struck_single", self._struck == 1, share)
        elif not one.numbers[Fate.STRUCK]:
            self._add("injured_silent_of_dead" if one.tells_of_dead else "injured_silent", self._injured == 0, share)
        if one.another and not numbers:
            self._add("another_one", self._injured == 1, share)
            self._add("another_more", self._injured > 1, share)
        if struck := {number for number in one.numbers[Fate.STRUCK] if number <= _MOST}:
            self._add("struck_most", self._struck == max(struck), share)

    def _numbers(self, name: str, candidates: NDArray[np.int_], numbers: set[int], share: float) -> None:
        most = max(numbers)
        self._add(f"{name}_most", candidates == most, share)
        self._add(f"{name}_part", np.isin(candidates, [*numbers - {most}]), share)
        self._add(f"{name}_beyond", candidates > most, share)
