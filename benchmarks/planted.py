"""Estimates of stories whose truth is known: do the intervals hold it as often as they say, and who comes closer?

For every day from the first that is told of: the share of days on which the intervals of 50 and 90 % hold the truth,
the interval score of the 90 % interval (Gneiting and Raftery 2007: its width, and twenty times how far the truth lies
outside) and the absolute error. Both are taken of logarithms, so that large stories don't outweigh small ones, and are
means over stories of the means over days. The baselines get the interval that fits them best: as wide as the claims
lie apart from them.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import numpy as np

from asof.claim import Claim
from asof.reckoning import estimate, gathered, origins
from benchmarks._planted import START, Curve, Planted, planted

LEVEL = 0.9
Curves = tuple[Curve, Curve, Curve]
"""The value of each day, and both ends of the 90 % interval."""


def options(parser: argparse.ArgumentParser) -> None:
    """How many stories, and which."""
    parser.add_argument("--stories", type=int, default=500)
    parser.add_argument("--seed", type=int, default=0)


def measure(given: argparse.Namespace) -> dict[str, Any]:
    """Scores of the estimate, and those of each baseline."""
    rows = [scores(planted(given.seed * 1_000_000 + number)) for number in range(given.stories)]
    ours = [row.pop("estimate") for row in rows]
    return {
        **_means(ours),
        "baselines": {name: _means([row[name] for row in rows]) for name in rows[0]},
        "stories": given.stories,
    }


def _means(rows: list[dict[str, float]]) -> dict[str, float]:
    return {name: float(np.mean([row[name] for row in rows])) for name in rows[0]}


def scores(story: Planted) -> dict[str, dict[str, float]]:
    """Scores of one story, by method."""
    reports, claims = [report for report, _ in story.told], [claim for _, claim in story.told]
    one = gathered(claims, {story.measure.id: story.measure})
    until = START + timedelta(len(story.truth) - 1)
    made = estimate(one, origins(claims, reports, [one]), reports, measure=story.measure, until=until)
    assert made is not None
    first = (made.days[0].day - START).days
    truth = np.log(story.truth[first:])
    value = _logs([day.value for day in made.days])
    ends = {
        level: [_logs([getattr(day.intervals[place], end) for day in made.days]) for end in ("low", "high")]
        for place, level in enumerate((0.5, LEVEL))
    }
    found = {"estimate": _score(truth, (value, *ends[LEVEL])) | {"coverage50": _held(truth, *ends[0.5])}}
    found["estimate"]["coverage90"] = found["estimate"].pop("coverage")
    for name, curves in baselines(claims, first, len(story.truth)).items():
        found[name] = _score(truth, curves)
    return found


def _logs(numbers: list[float]) -> Curve:
    return np.log(np.maximum(numbers, 0.5))


def _held(truth: Curve, low: Curve, high: Curve) -> float:
    return float(np.mean((low - 1e-9 <= truth) & (truth <= high + 1e-9)))


def _score(truth: Curve, curves: Curves) -> dict[str, float]:
    value, low, high = curves
    outside = np.maximum(low - truth, 0) + np.maximum(truth - high, 0)
    return {
        "coverage": _held(truth, low, high),
        "interval_score": float(np.mean(high - low + 2 / (1 - LEVEL) * outside)),
        "mae": float(np.mean(np.abs(value - truth))),
    }


def baselines(claims: list[Claim], first: int, days: int) -> Mapping[str, Curves]:
    """What people do without a model: for each day of the claims that are of that day or before."""
    told = sorted(((_day(claim), _number(claim)) for claim in claims), key=lambda one: one[0])
    when, said = (np.array(column, dtype=float) for column in zip(*told, strict=True))
    values: dict[str, Curve] = {
        "latest": np.array([said[when <= max(day, when[0])][-1] for day in range(first, days)]),
        "median": np.full(days - first, np.median(said)),
        "most_conservative": np.array([said[when <= max(day, when[0])].min() for day in range(first, days)]),
    }
    made = {name: (value, *_spread(value, when, said, first)) for name, value in values.items()}
    return {**made, "kalman": _kalman(when, said, first, days)}


def _day(claim: Claim) -> float:
    assert claim.as_of is not None
    first, last = claim.as_of.first or START, claim.as_of.last or START
    return ((first - START).days + (last - START).days) / 2


def _number(claim: Claim) -> float:
    assert claim.value is not None
    ends = [end for end in (claim.value.low, claim.value.high) if end is not None]
    return float(np.log(max(np.mean(ends), 0.5)))


def _spread(value: Curve, when: Curve, said: Curve, first: int) -> tuple[Curve, Curve]:
    places = np.clip(np.round(when).astype(int) - first, 0, len(value) - 1)
    low, high = np.quantile(said - value[places], [0.05, 0.95])
    return value + min(low, 0), value + max(high, 0)


def _kalman(when: Curve, said: Curve, first: int, days: int) -> Curves:
    """A local level with all claims as equal points, smoothed; both variances by maximum likelihood on a mesh."""
    moves, noise = (mesh.ravel() for mesh in np.meshgrid(np.geomspace(1e-6, 0.05, 9), np.geomspace(1e-4, 0.5, 9)))
    places = np.clip(np.round(when).astype(int) - first, 0, days - first - 1)
    mean, variance, likely = np.full(81, np.median(said)), np.full(81, 4.0), np.zeros(81)
    means, variances, before = (np.empty((days - first, 81)) for _ in range(3))
    for step in range(days - first):
        variance = variance + (moves if step else 0.0)
        before[step] = variance
        for number in said[places == step]:
            total = variance + noise
            likely -= 0.5 * (np.log(total) + (number - mean) ** 2 / total)
            gain = variance / total
            mean, variance = mean + gain * (number - mean), variance * (1 - gain)
        means[step], variances[step] = mean, variance
    for step in range(days - first - 2, -1, -1):
        gain = variances[step] / before[step + 1]
        means[step] += gain * (means[step + 1] - means[step])
        variances[step] += gain**2 * (variances[step + 1] - before[step + 1])
    best = int(np.argmax(likely))
    width = 1.645 * np.sqrt(variances[:, best])
    return means[:, best], means[:, best] - width, means[:, best] + width
