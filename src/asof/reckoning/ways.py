"""The ways in which a value may move from day to day."""

from __future__ import annotations

from functools import cache

import numpy as np

from asof.reckoning.grid import Array, Grid, moves

WAYS = (
    *((0.001, 0.002), (0.005, 0.005), (0.02, 0.01), (0.08, 0.01), (0.25, 0.02), (0.6, 0.02)),
    *((0.005, 0.06), (0.005, 0.4)),
)
"""Ways in which a value may move, as (daily move as a part of the scale, probability of a leap a day): it stands,
creeps, walks, runs, races, bolts, or goes by rare or frequent steps. What was said tells which of them it is."""


def steps(over: Grid, days: int, *, falls: bool) -> Array:
    """For each of `WAYS` the probabilities of a step in time, which may be of several days."""
    bend = over.bend or 0.0
    return _cached_steps(len(over.places), float(over.places[0]), float(over.places[-1]), over.scale, bend, days, falls)


@cache
def _cached_steps(cells: int, first: float, last: float, scale: float, bend: float, days: int, falls: bool) -> Array:
    places = np.linspace(first, last, cells)
    over = Grid(places, places, scale, counts=False, bend=bend)
    return np.stack([np.linalg.matrix_power(moves(over, *way, falls=falls), days) for way in WAYS])
