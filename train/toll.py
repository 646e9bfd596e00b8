"""The weights by which tolls are weighed: `python -m train.toll --data gun_violence/dev.jsonl.gz`.

A log-linear model of which pair of numbers, killed and injured, a registry holds for an incident, given what its reports
tell (conditional maximum likelihood, a normal prior on the weights; Newton's method). Prints the weights as they stand in
`asof/data/toll.toml`. With `--folds 5` it prints instead how often it is right about incidents that it did not learn from,
in so many rounds of five parts.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from benchmarks.incidents import incidents, reports_of

from asof.catalogue import load
from asof.language.encoder import Encoder
from asof.reading import Reader
from asof.reckoning.grid import Array
from asof.reckoning.toll import Candidates, said

PRIOR = 0.3
"""Penalty on the square of each weight, settled by five-fold cross-validation from .1, .2, .3, .6, 1 and 3."""
BEFOREHAND = {"killed_below": -2.0, "injured_below": -2.0}
"""Weights that others than 0 are likeliest for beforehand: what a lower bound leaves out, as too few reports give one."""
STEPS = 30


@dataclass(frozen=True, slots=True, eq=False)
class Incident:
    """Features of every candidate (candidates, features), the numbers of each (candidates, 2), and the registry's."""

    features: Array
    numbers: Array
    truth: tuple[int, int]

    @property
    def right(self) -> int | None:
        """The candidate that is the truth; None where there is no such."""
        found = np.flatnonzero((self.numbers == self.truth).all(axis=1))
        return int(found[0]) if found.size else None


def main() -> int:
    """Print the weights, or how they do."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--folds", type=int, help="how many parts to learn from all but one of")
    given = parser.parse_args()
    names, told = read(given.data)
    if given.folds:
        for what, share in validated(told, beforehand(names), given.folds).items():
            print(f"{what:10} {share:.3f}")
    else:
        for name, weight in zip(names, learned(told, beforehand(names)), strict=True):
            print(f"{name} = {weight:.3f}")
    return 0


def read(path: Path) -> tuple[list[str], list[Incident]]:
    """The names of all features, and the incidents of a file as the shipped reader reads them."""
    reader = Reader(load(), Encoder.load())
    found = []
    for number, incident in enumerate(incidents(path)):
        reports = list(reports_of(incident))
        claims = [claim for report in reports for claim in reader.read(report)]
        found.append((Candidates.of(said(claims, reports)).features, (incident["killed"], incident["injured"])))
        sys.stderr.write(f"\r{number + 1} incidents")
    sys.stderr.write("\n")
    names = sorted({name for features, _ in found for name in features})
    return names, [_incident(names, features, truth) for features, truth in found]


def _incident(names: Sequence[str], features: Mapping[str, Array], truth: tuple[int, int]) -> Incident:
    shape = next(iter(features.values())).shape
    table = [np.asarray(features.get(name, np.zeros(shape)), dtype=float).ravel() for name in names]
    return Incident(np.stack(table, axis=1), np.stack(np.indices(shape), axis=-1).reshape(-1, 2), truth)


def beforehand(names: Sequence[str]) -> Array:
    """The weights that are likeliest before anything is learned."""
    return np.array([BEFOREHAND.get(name, 0.0) for name in names])


def learned(told: Sequence[Incident], before: Array) -> Array:
    """The likeliest weights."""
    weights = before
    for _ in range(STEPS):
        slope, bend = 2 * PRIOR * (before - weights), 2 * PRIOR * np.eye(len(weights))
        for one in told:
            if (right := one.right) is not None:
                chances = _chances(one, weights)
                mean = chances @ one.features
                slope += one.features[right] - mean
                bend += (one.features * chances[:, None]).T @ one.features - np.outer(mean, mean)
        step = np.linalg.solve(bend, slope)
        weights = weights + step * min(1.0, 2.0 / max(float(np.abs(step).max()), 1e-9))
    return weights


def _chances(one: Incident, weights: Array) -> Array:
    scores = one.features @ weights
    chances = np.exp(scores - scores.max())
    made: Array = chances / chances.sum()
    return made


def validated(told: Sequence[Incident], before: Array, folds: int, rounds: int = 3) -> dict[str, float]:
    """Shares of incidents right by weights learned from the others, and of numbers within the interval of 90 %."""
    counts = dict.fromkeys(("killed", "injured", "both", "coverage90"), 0.0)
    for seed in range(rounds):
        order = random.Random(seed).sample(range(len(told)), len(told))
        for fold in range(folds):
            weights = learned([told[at] for place, at in enumerate(order) if place % folds != fold], before)
            for at in order[fold::folds]:
                _count(counts, told[at], _chances(told[at], weights))
    return {what: count / len(told) / rounds for what, count in counts.items()}


def _count(counts: dict[str, float], one: Incident, chances: Array) -> None:
    of_each = [np.bincount(one.numbers[:, axis], weights=chances) for axis in (0, 1)]
    hits = [int(np.argmax(each)) == true for each, true in zip(of_each, one.truth, strict=True)]
    for what, hit in zip(("killed", "injured", "both"), (*hits, all(hits)), strict=True):
        counts[what] += float(hit)
    for each, true in zip(of_each, one.truth, strict=True):
        sums = np.cumsum(each)
        counts["coverage90"] += bool(np.searchsorted(sums, 0.05) <= true <= np.searchsorted(sums, 0.95)) / 2


if __name__ == "__main__":
    raise SystemExit(main())
