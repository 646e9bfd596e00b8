"""How likely it is that a report says what it says, for each value that may be true."""

from __future__ import annotations

from dataclasses import dataclass
from math import floor, log10, sqrt

import numpy as np

from asof.claim import Claim, Modality
from asof.evidence import Basis
from asof.reckoning.grid import Array, Grid
from asof.value import Value

NOISE = (0.5, 1.5, 4.0)
"""Levels of noise that are weighed against each other, as multiples of `ERROR`."""
ERROR = 0.025
"""Relative error of a number that is said to be exact."""
HEDGED = 0.08
"""The same of one that is about so much."""
COUNTED = 0.35
"""Standard error of a count of a few: neighbours are taken for it now and then."""
WRONG = 0.07
"""Probability that a claim is plain wrong: says nothing about the value."""
DOUBTED = 0.15
"""The same for what the report does not say firmly."""
MISREAD = 0.8
"""Share of the doubt about how a number was read that makes it tell nothing: the rest is about its source."""
COARSEST = 0.1
"""The step to which a number is rounded at most, as a part of it: 100 is not said of 70."""
_FULL = 100.0
"""Per cent of all there is: neither all nor nothing is said of what only comes near."""
REACH = 0.35
"""How far beyond a bound the value usually lies, as a part of the scale: "over 1,000" is said of 1,100 more often than
of 5,000."""
FAR = 0.15
"""Probability that it lies anywhere beyond: "dozens" may be hundreds."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a claim says as a range in the unit of the series, how firmly, and how sure it is that it is read right.

    The bound that a figure of a part sets is no hint of where the whole lies.
    """

    low: float | None
    high: float | None
    approximate: bool
    doubted: bool
    denied: bool
    certainty: float = 1.0
    is_of_part: bool = False

    @classmethod
    def of(cls, claim: Claim, value: Value) -> Reading:
        """The reading of a claim with this value."""
        hedged, denied = claim.modality is Modality.HEDGED, claim.modality is Modality.DENIED
        is_of_part = claim.basis is Basis.PART
        return cls(value.low, value.high, value.approximate, hedged, denied, claim.confidence, is_of_part)

    @property
    def number(self) -> float:
        """The number that was said; of a range its middle."""
        ends = [end for end in (self.low, self.high) if end is not None]
        return sum(ends) / len(ends)

    @property
    def is_closed(self) -> bool:
        """Whether it says the number, and not only what it is not."""
        return self.low is not None and self.high is not None and not self.denied

    @property
    def chance_of_error(self) -> float:
        """The probability that it tells nothing of the value: it is plain wrong, or misread."""
        right = 1 - (DOUBTED if self.doubted else WRONG)
        return 1 - right * (1 - MISREAD * (1 - self.certainty))


def likelihood(said: Reading, over: Grid, lean: float = 0.0) -> Array:
    """The likelihood of each cell of the grid at each level of noise (levels, cells), up to a factor.

    Args:
        said: what the claim says.
        over: the grid.
        lean: how far its source usually says too much, on the even scale.
    """
    right = _right(said, over, over.places[None, :] + lean)
    if said.denied:
        right = right.max(axis=1, keepdims=True) - right
    wrong = said.chance_of_error
    mixed: Array = (1 - wrong) * right + wrong / over.span
    return mixed


def _right(said: Reading, over: Grid, places: Array) -> Array:
    low, high = (None if end is None else over.place(end) for end in (said.low, said.high))
    error = _errors(said, over)
    if low is not None and high is not None:
        if high - low < over.step / 2:
            return _student(places - (low + high) / 2, error)
        return (_rises(places - low, error) * _rises(high - places, error)) / max(high - low, over.step)
    beyond = places - low if low is not None else (high or 0.0) - places
    reach = REACH * over.scale
    near = np.exp(-np.maximum(beyond, 0.0) / reach) / reach
    far = 1.0 if said.is_of_part else FAR
    bounded: Array = _rises(beyond, error) * ((1 - far) * near + far / over.span)
    return bounded


def _errors(said: Reading, over: Grid) -> Array:
    """Standard error on the even scale at each level of noise: what rounding hides, and what a source can't know."""
    noise = np.array(NOISE)[:, None]
    number = said.number
    if over.counts:
        certain = max(0.15 * number, COUNTED) if said.approximate else COUNTED
        counted: Array = certain * np.minimum(noise, 2.0)
        return counted
    if over.share and not said.approximate and number in (0.0, _FULL):
        return np.full(noise.shape, over.step / 2)
    relative = (HEDGED if said.approximate else ERROR) * noise
    usual = relative * (abs(number) if over.bend is not None else over.scale)
    return np.maximum(np.hypot(usual, _rounding(number) / sqrt(12)) * over.stretch(number), over.step / 2)


def _rounding(number: float) -> float:
    """The step to which a number seems to be rounded: 100 for 800, 1 for 1,376; at least a thousandth of it."""
    if number == 0:
        return 0.0
    for digits in range(1, 4):
        step = 10.0 ** (floor(log10(abs(number))) - digits + 1)
        if abs(number / step - round(number / step)) < 1e-6:
            return min(step, COARSEST * abs(number))
    return abs(number) / 1000


def _student(distance: Array, error: Array) -> Array:
    """Density of Student's t with 4 degrees of freedom: numbers err by more than a normal law allows."""
    ratio = distance / error
    density: Array = 0.375 / error * (1 + ratio**2 / 4) ** -2.5
    return density


def _rises(distance: Array, error: Array) -> Array:
    """From 0 to 1 where the distance gets positive, over the width of the error."""
    rising: Array = 1 / (1 + np.exp(-np.clip(distance * 1.7 / error, -60, 60)))
    return rising
