"""To which side sources lean, and how far all of them may lean to one side.

A source that errs errs the same way again, so its tenth number tells less than its first. What a source adds to what
all say is taken for a random effect (DerSimonian and Laird 1986).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from asof.reckoning.grid import Array

USUAL = 0.05
"""Standard deviation of what sources usually add, as a part of the scale of a series."""
WORTH = 4
"""Sources whose number is worth as much as what is usual."""
NOISE = 0.04
"""Standard deviation of the numbers of one source, where none gives two."""
LEAST = 0.01
MOST = 3.0
"""Standard deviations beyond which a number is no sign of a lean, but wrong."""

DISSENT = 0.2
"""What all voices that count otherwise are worth together, beside the others: enough to be in the interval of 90 %."""
OFTEN, APART = 3, 0.7
"""Numbers of a voice from which on it counts otherwise, and their mean probability to be wrong by what others say."""


@dataclass(frozen=True, slots=True, eq=False)
class Lean:
    """What the source of each claim adds, and the standard deviation of what all sources together may add."""

    of_claims: Array
    common: float


def lean(off: Array, voices: Sequence[str], trust: Array, scale: float) -> Lean:
    """What sources add to the value.

    Args:
        off: how far each claim lies above the value, on the even scale; NaN for bounds, which tell nothing of it.
        voices: the source of each claim.
        trust: probability that the claim is right.
        scale: the scale of the series.
    """
    spread = max(float(np.nanmedian(np.abs(off))) * 1.5, LEAST * scale) if np.isfinite(off).any() else scale
    told: defaultdict[str, list[int]] = defaultdict(list)
    for number, voice in enumerate(voices):
        if np.isfinite(off[number]) and trust[number] > 0.5 and abs(off[number]) <= MOST * max(spread, NOISE * scale):
            told[voice].append(number)
    none = np.zeros(len(off))
    if not told:
        return Lean(none, USUAL * scale)
    counts = np.array([len(numbers) for numbers in told.values()], dtype=float)
    means = np.array([off[numbers].mean() for numbers in told.values()])
    within = _within(off, list(told.values()), scale)
    between = _between(means, within / counts, scale)
    weights = 1 / (between + within / counts)
    centre = float(weights @ means / weights.sum())
    added = (means - centre) * between / (between + within / counts)
    of_voice = dict(zip(told, added, strict=True))
    common = max(1 / float(weights.sum()) - within / float(counts.sum()), 0.0)
    return Lean(np.array([of_voice.get(voice, 0.0) for voice in voices]), float(np.sqrt(common)))


def dissenting(voices: Sequence[str], wrong: Array) -> list[str]:
    """The voices whose numbers are wrong throughout, should the others be right: they count by another rule, or lie.

    Args:
        voices: the source of each claim; empty where it does not matter.
        wrong: probability that the claim is wrong.
    """
    told: defaultdict[str, list[float]] = defaultdict(list)
    for voice, doubt in zip(voices, wrong, strict=True):
        told[voice].append(float(doubt))
    return [voice for voice, doubts in told.items() if voice and len(doubts) >= OFTEN and np.mean(doubts) > APART]


def _within(off: Array, told: Sequence[list[int]], scale: float) -> float:
    """Variance of the numbers of one source."""
    apart = np.concatenate([off[numbers] - off[numbers].mean() for numbers in told])
    free = len(apart) - len(told)
    usual = (NOISE * scale) ** 2
    return max(float(apart @ apart + usual * 2) / (free + 2), (LEAST * scale) ** 2)


def _between(means: Array, errors: Array, scale: float) -> float:
    """Variance of what sources add, drawn towards the usual one."""
    weights, free = 1 / errors, len(means) - 1
    centre = weights @ means / weights.sum()
    excess = float(weights @ (means - centre) ** 2) - free
    room = float(weights.sum() - weights @ weights / weights.sum())
    found = max(excess / room, 0.0) if room > 0 else 0.0
    return (found * free + (USUAL * scale) ** 2 * WORTH) / (free + WORTH)
