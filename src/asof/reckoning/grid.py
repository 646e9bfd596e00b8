"""The numbers that a series may take, as cells of a grid, and how it moves among them from day to day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

_WHOLE = frozenset(("people", "count", "families", "households"))
"""Units of what comes in whole numbers only."""
_SMALL_COUNT = 60
"""Counts up to here are told one by one; larger ones are rounded, and known to some per cent."""
_CELLS = (120, 180)
"""The least and the most cells of a grid that is no list of counts."""
_CELL = 0.025
"""Width of a cell of a logarithmic grid: two and a half per cent, half of what two digits tell apart."""
_ROOM = 3.0
"""How many times the largest number that was said the truth may be."""


@dataclass(frozen=True, slots=True, eq=False)
class Grid:
    """Cells in order.

    `values` are their numbers in the unit of the series, `places` the same on the scale on which the series moves
    evenly: equal steps are equal factors for large numbers, equal differences for small ones, shares and temperatures.
    `scale` is how far on it a story may well move as a whole; `counts` is true where each cell is a whole number,
    `whole` where only whole numbers make sense, `share` where the cells are per cent of a whole.
    """

    values: Array
    places: Array
    scale: float
    counts: bool
    bend: float | None
    whole: bool = False
    share: bool = False

    @property
    def step(self) -> float:
        """Distance of two cells on the even scale."""
        return float(self.places[1] - self.places[0])

    @property
    def span(self) -> float:
        """Distance of the last cell from the first on the even scale."""
        return float(self.places[-1] - self.places[0])

    def place(self, value: float) -> float:
        """Where a number lies on the even scale."""
        return value if self.bend is None else float(np.arcsinh(value / self.bend))

    def stretch(self, value: float) -> float:
        """How far one unit reaches on the even scale, at this number."""
        return 1.0 if self.bend is None else float(1.0 / np.hypot(value, self.bend))


def grid(numbers: Sequence[float], unit: str) -> Grid:
    """The grid for a series in which these numbers are said.

    Counts up to `_SMALL_COUNT` have a cell for each; per cent run from 0 to 100; where a number is below zero, the
    cells are evenly spaced; all others are spaced as the inverse hyperbolic sine, which is a logarithm with a zero.
    """
    low, high = min(numbers), max(numbers)
    whole = unit in _WHOLE and all(float(number).is_integer() for number in numbers)
    if whole and low >= 0 and high <= _SMALL_COUNT:
        cells = np.arange(0.0, np.ceil(1.5 * high) + 8)
        return Grid(cells, cells, max(high, 2.0), counts=True, bend=None, whole=True)
    if unit == "%" and low >= 0 and high <= 100:
        cells = np.linspace(0.0, 100.0, 201)
        return Grid(cells, cells, 40.0, counts=False, bend=None, share=True)
    if low < 0:
        room = max(high - low, 0.2 * max(abs(low), abs(high)), 1e-9)
        cells = np.linspace(low - room, high + room, _CELLS[0])
        return Grid(cells, cells, room, counts=False, bend=None, whole=whole)
    return replace(_logarithmic(low, high), whole=whole)


def _logarithmic(low: float, high: float) -> Grid:
    least = max(low or high / 100, high / 10_000, 1e-9)
    bend = least / 2
    end = float(np.arcsinh(_ROOM * max(high, 1e-9) / bend))
    number = int(np.clip(np.ceil(end / _CELL), *_CELLS))
    places = np.linspace(0.0, end, number)
    return Grid(bend * np.sinh(places), places, 1.0, counts=False, bend=bend)


def moves(over: Grid, drift: float, leap: float, *, falls: bool) -> Array:
    """Probabilities of going from one cell (row) to another (column) in a day; each row sums to 1.

    Args:
        over: the grid.
        drift: the usual daily move, as a part of the grid's scale (scale of a Laplace distribution).
        leap: probability of a move of the size of the story: what was thought so far was changed at a stroke.
        falls: whether the value may fall.
    """
    distance = over.places[None, :] - over.places[:, None]
    small = _laplace(distance, drift * over.scale, over.step)
    large = _laplace(distance, 0.8 * over.scale, over.step)
    both = (1.0 - leap) * small + leap * large
    if not falls:
        stays = np.eye(len(over.places))
        both = np.where(distance < -over.step / 2, 0.0, both) + 1e-9 * stays
    made: Array = both / both.sum(axis=1, keepdims=True)
    return made


def blur(over: Grid, deviation: float) -> Array:
    """Probabilities of each cell (column) where a value (row) is off by an error of about this size.

    The error is Student's with 3 degrees of freedom, as its size itself is an estimate from a few sources. A share that
    is all or nothing is not off: nobody leans on that.
    """
    distance = over.places[None, :] - over.places[:, None]
    wide = max(deviation, over.step / 10)
    near = (1 + (distance / wide) ** 2 / 3) ** -2.0
    if over.share:
        near[[0, -1]] = np.eye(len(near))[[0, -1]]
    blurred: Array = near / near.sum(axis=1, keepdims=True)
    return blurred


def quantiles(cells: Array, over: Grid, levels: Sequence[float]) -> Array:
    """The numbers below which these parts of the probability lie, (levels, days); whole numbers for counts."""
    sums = np.cumsum(cells, axis=1)
    sums /= sums[:, -1:]
    places = np.stack([np.minimum((sums < level - 1e-9).sum(axis=1), len(over.values) - 1) for level in levels])
    if over.counts:
        counted: Array = over.values[places]
        return counted
    above = np.take_along_axis(sums, places.T, axis=1).T
    inside = np.take_along_axis(cells, places.T, axis=1).T
    part = 1 - (above - np.asarray(levels)[:, None]) / np.maximum(inside, 1e-12)
    found = over.places[places] + (np.clip(part, 0, 1) - 0.5) * over.step
    found = np.clip(found, over.places[0], over.places[-1])
    curved: Array = found if over.bend is None else over.bend * np.sinh(found)
    return np.rint(curved) if over.whole else curved


def _laplace(distance: Array, scale: float, step: float) -> Array:
    """What of a Laplace distribution lies within the cell at each distance."""
    return _below(distance + step / 2, scale) - _below(distance - step / 2, scale)


def _below(distance: Array, scale: float) -> Array:
    tail = 0.5 * np.exp(-np.abs(distance) / scale)
    return np.where(distance < 0, tail, 1.0 - tail)
