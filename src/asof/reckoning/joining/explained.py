"""Why figures stand in one series, and why the nearest series is another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from asof.claim import Claim
from asof.reckoning.joining.evidence import evidence, names
from asof.reckoning.joining.figures import Figures, Floats, figures
from asof.reckoning.joining.matcher import Matcher
from asof.reckoning.joining.series import Series
from asof.report import Report

_MOST = 60
"""Figures of a series that are compared: the first of the longest ones."""
_SAID = 3
"""Reasons that are given for each pair."""
_ODD = 0.5
"""Standard deviations from the mean from which on evidence says something."""


@dataclass(frozen=True, slots=True)
class Tie:
    """Two figures, how likely they are of one thing, and the evidence that speaks most for it and against it."""

    one: Claim
    other: Claim
    likely: float
    speaking_for: tuple[str, ...]
    speaking_against: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Explained:
    """For each figure of a series but the first the likeliest fellow before it, and the series that is nearest.

    `mean` is the mean likelihood of the pairs within; `nearest_mean` that of the pairs between the two, which would
    have to be `cut` or more for them to be one. `nearest` is None where no other series counts in the same dimension.
    """

    ties: tuple[Tie, ...]
    mean: float
    cut: float
    nearest: Series | None = None
    nearest_mean: float = 0.0
    nearest_tie: Tie | None = None


def explained(
    one: Series,
    others: Sequence[Series],
    measures: Sequence[str],
    reports: Sequence[Report],
    matcher: Matcher | None = None,
) -> Explained:
    """Why the figures of a series are one, and those of the nearest among `others` not."""
    count = sum(len(each.claims) for each in {one.id: one, **{other.id: other for other in others}}.values())
    by_name = {report.name: report for report in reports}
    look = _Look(matcher or Matcher.load(), by_name, tuple(sorted(measures)), count)
    own = one.claims[:_MOST]
    laid = look.laid(own)
    pairs = np.triu_indices(len(own), 1)
    likely = look.matcher.likely(laid, pairs, among=count)
    table = np.zeros((len(own), len(own)))
    table[pairs] = likely
    ties = [look.tie(laid, int(table[:row, row].argmax()), row) for row in range(1, len(own))]
    mean = float(likely.mean()) if len(likely) else 1.0
    near = [(*look.between(own, other), other) for other in others if other.id != one.id]
    known = [found for found in near if found[1] is not None]
    if not known:
        return Explained(tuple(ties), mean, look.matcher.cut)
    nearest_mean, tie, nearest = max(known, key=lambda found: found[0])
    return Explained(tuple(ties), mean, look.matcher.cut, nearest, nearest_mean, tie)


@dataclass(frozen=True)
class _Look:
    """What is needed to compare figures."""

    matcher: Matcher
    reports: dict[str, Report]
    measures: tuple[str, ...]
    count: int
    """How many figures the story has."""

    def laid(self, claims: Sequence[Claim]) -> Figures:
        return figures(claims, self.reports, self.measures, self.matcher.weight)

    def between(self, own: Sequence[Claim], other: Series) -> tuple[float, Tie | None]:
        """The mean likelihood of the pairs between, and the likeliest pair; None where the dimensions are others."""
        theirs = other.claims[:_MOST]
        laid = self.laid([*own, *theirs])
        if laid.dimension[0] != laid.dimension[len(own)]:
            return 0.0, None
        rows, columns = np.arange(len(own)), np.arange(len(own), len(own) + len(theirs))
        pairs = (np.repeat(rows, len(columns)), np.tile(columns, len(rows)))
        likely = self.matcher.likely(laid, pairs, among=self.count)
        best = int(likely.argmax())
        return float(likely.mean()), self.tie(laid, int(pairs[0][best]), int(pairs[1][best]))

    def tie(self, laid: Figures, one: int, other: int) -> Tie:
        """A pair with what moves its likelihood most, each piece of evidence put back to its mean by itself."""
        row = evidence(laid, (np.array([one]), np.array([other])))
        likely = float(self.matcher.pairs.probabilities(row)[0])
        moved = self._moved(row, likely)
        order = np.argsort(-moved, kind="stable")
        told = names()
        return Tie(
            laid.claims[one],
            laid.claims[other],
            likely,
            tuple(told[place] for place in order[:_SAID] if moved[place] > 0),
            tuple(told[place] for place in order[::-1][:_SAID] if moved[place] < 0),
        )

    def _moved(self, row: Floats, likely: float) -> Floats:
        """By how much each piece of evidence moves the log-odds."""
        without = np.repeat(row, row.shape[1], axis=0)
        np.fill_diagonal(without, self.matcher.pairs.mean)
        changed = self.matcher.pairs.probabilities(without)
        odd = np.abs((row[0] - self.matcher.pairs.mean) / self.matcher.pairs.scale) >= _ODD
        moved: Floats = (_odds(np.array([likely])) - _odds(changed)) * odd
        return moved


def _odds(likely: Floats) -> Floats:
    safe = np.clip(likely, 1e-6, 1 - 1e-6)
    odds: Floats = np.log(safe / (1 - safe))
    return odds
