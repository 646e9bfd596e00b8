"""Where a value lay on each day, given what was said of it: a grid filter and smoother.

Forward-backward over a grid (Rabiner 1989) for several ways of moving at once, which are weighed by how well they
foretell what was said. Of which day a claim speaks, and whether it is wrong, is worked out along with it, by turns
(mean field; Bishop 2006, 10.1).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from asof.reckoning.grid import Array

TEMPER = 0.9
"""What a claim is worth of what it would be, were the model of claims the truth (a coarsened posterior; Miller and
Dunson 2019). Settling by turns is too sure of itself, and so is whoever takes several reports for independent."""
ROUNDS = 2
"""How often days of claims and values of days are settled by turns; a third turn moves no interval by 1 %."""
HOPELESS = 1e-3
"""A way of moving that has become less likely than this is not followed further: it moves no interval that is shown."""
_LEAST = 1e-30
_Single = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Smoothed:
    """What was worked out; each row sums to 1.

    `cells` has the probability of each cell on each day (days, cells), `days` that of each day for each claim (claims,
    days), `ways` that of each way of moving and level of noise (ways, levels). `last` has both together for the last
    day (ways, cells), and sums to 1 as a whole.
    """

    cells: Array
    days: Array
    ways: Array
    last: Array


def onward(smoothed: Smoothed, ways: Array, steps: int) -> Array:
    """Probability of each cell on so many days after the last one, of which nothing is told; (steps, cells)."""
    ahead, state = np.empty((steps, ways.shape[2])), smoothed.last[:, None, :]
    for step in range(steps):
        state = np.matmul(state, ways)
        ahead[step] = state.sum(axis=(0, 1))
    return ahead


def smooth(likelihood: Array, days: Array, ways: Array, prior: Array, *, spoken: Array | None = None) -> Smoothed:
    """Probability of each cell on each day.

    Args:
        likelihood: (levels of noise, claims, cells), of what a claim says where the value is that of the cell.
        days: (claims, days), the probability that a claim speaks of a day before its number is looked at.
        ways: (ways of moving, cells, cells), a row for where it comes from; each row sums to 1.
        prior: (ways of moving, levels of noise), their probabilities beforehand; a way that has none is left out.
        spoken: the same as `days` after an earlier look; one more is enough then.
    """
    told = TEMPER * np.log(np.maximum(likelihood, 1e-300))
    spoken, rounds = (days, ROUNDS) if spoken is None else (spoken, 1)
    open_ways = np.flatnonzero(prior.sum(axis=1))
    for turn in range(rounds):
        evidence = np.einsum("ct,lcx->ltx", spoken, told, optimize=True)
        peak = evidence.max(axis=2, keepdims=True)
        seen = np.exp(evidence - peak)
        forth, logs = _forward(seen, ways[open_ways])
        total = logs + peak.sum(axis=(1, 2)) + np.log(prior[open_ways])
        weights = np.exp(total - total.max())
        weights /= weights.sum()
        likely = weights.sum(axis=1) >= HOPELESS
        open_ways, weights = open_ways[likely], weights[likely] / weights[likely].sum()
        cells = _backward(forth[:, likely], seen, ways[open_ways])
        if turn < rounds - 1:
            spoken = _days_of(told, np.einsum("wl,wltx->ltx", weights, cells, optimize=True), days)
    mixed = np.einsum("wl,wltx->tx", weights, cells, optimize=True)
    of_all, last = np.zeros(prior.shape), np.zeros(ways.shape[:2])
    of_all[open_ways], last[open_ways] = weights, np.einsum("wl,wlx->wx", weights, cells[:, :, -1])
    return Smoothed(mixed / mixed.sum(axis=1, keepdims=True), spoken, of_all, last / last.sum())


def weigh(likelihood: Array, days: Array, ways: Array, prior: Array) -> Array:
    """How likely each way of moving is, by a first look at what was told: each claim may be of any of its days.

    The arguments are those of `smooth`.
    """
    told = TEMPER * np.log(np.maximum(likelihood, 1e-300))
    evidence = np.einsum("ct,lcx->ltx", days, told, optimize=True)
    peak = evidence.max(axis=2, keepdims=True)
    _, logs = _forward(np.exp(evidence - peak), ways)
    total = logs + peak.sum(axis=(1, 2)) + np.log(prior)
    weights = np.exp(total - total.max()).sum(axis=1)
    likely: Array = weights / weights.sum()
    return likely


def _forward(evidence: Array, ways: Array) -> tuple[_Single, Array]:
    """Probabilities by what was told up to each day (days, ways, levels, cells), and the log of how likely that is.

    The logs are of all evidence (ways, levels). In single precision, as what counts is to have all ways of moving in
    the cache at once.
    """
    levels, last, size = evidence.shape
    told, forth = np.maximum(evidence, _LEAST).astype(np.float32), ways.astype(np.float32)
    number = len(ways)
    seen = np.empty((last, number, levels, size), dtype=np.float32)
    logs = np.zeros((number, levels))
    state = np.full((number, levels, size), 1.0 / size, dtype=np.float32)
    for day in range(last):
        if day:
            state = np.matmul(state, forth)
        state *= told[:, day]
        norm = state.sum(axis=2)
        state /= norm[:, :, None]
        logs += np.log(norm)
        seen[day] = state
    return seen, logs


def _backward(seen: _Single, evidence: Array, ways: Array) -> _Single:
    """Probabilities by all that was told (ways, levels, days, cells), from those by what was told up to each day."""
    told = np.maximum(evidence, _LEAST).astype(np.float32)
    back = np.ascontiguousarray(ways.transpose(0, 2, 1), dtype=np.float32)
    ahead = np.ones(seen.shape[1:], dtype=np.float32)
    for day in range(len(seen) - 1, 0, -1):
        ahead = np.matmul(ahead * told[:, day], back)
        ahead /= ahead.max(axis=2, keepdims=True)
        seen[day - 1] *= ahead
    seen /= seen.sum(axis=3, keepdims=True)
    return seen.transpose(1, 2, 0, 3)


def _days_of(told: Array, cells: Array, days: Array) -> Array:
    """The probability of each day for each claim, now that the values of the days are known.

    Args:
        told: (levels, claims, cells), logs.
        cells: (levels, days, cells), each level weighed.
        days: (claims, days), as in `smooth`.
    """
    fit = np.einsum("lcx,ltx->ct", told, cells, optimize=True)
    shifted = np.where(days > 0, fit, -np.inf)
    spoken = days * np.exp(shifted - shifted.max(axis=1, keepdims=True))
    settled: Array = spoken / spoken.sum(axis=1, keepdims=True)
    return settled
