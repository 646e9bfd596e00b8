from itertools import pairwise, product

import numpy as np
import pytest

from asof.reckoning.grid import grid, moves
from asof.reckoning.smoother import TEMPER, smooth

CELLS, DAYS = 4, 3


def enumerated(told, steps):
    """The probability of each cell on each day, from every path through the cells."""
    found = np.zeros((DAYS, CELLS))
    for path in product(range(CELLS), repeat=DAYS):
        weight = np.prod([told[day, cell] ** TEMPER for day, cell in enumerate(path)])
        weight *= np.prod([steps[one, other] for one, other in pairwise(path)])
        for day, cell in enumerate(path):
            found[day, cell] += weight
    return found / found.sum(axis=1, keepdims=True)


def test_forward_backward_agrees_with_full_enumeration():
    chance = np.random.default_rng(3)
    told = chance.uniform(0.1, 1.0, (DAYS, CELLS))
    steps = chance.uniform(0.1, 1.0, (CELLS, CELLS))
    steps /= steps.sum(axis=1, keepdims=True)
    made = smooth(told[None], np.eye(DAYS), steps[None], np.ones((1, 1)))
    assert made.cells == pytest.approx(enumerated(told, steps), abs=1e-5)


def test_the_way_that_foretells_what_was_said_is_the_likely_one():
    over = grid([100.0, 200.0], "km2")
    stands, runs = moves(over, 0.001, 0.0001, falls=True), moves(over, 0.2, 0.0001, falls=True)
    near = np.exp(-0.5 * ((over.places[None, :] - np.array([[over.place(100)], [over.place(200)]])) / 0.05) ** 2)
    made = smooth(near[None] + 1e-9, np.eye(2), np.stack([stands, runs]), np.full((2, 1), 0.5))
    assert made.ways[1, 0] > 0.99


def test_a_claim_speaks_of_the_day_that_fits_it():
    over = grid([100.0, 200.0], "km2")
    steps = moves(over, 0.1, 0.01, falls=True)[None]
    numbers = np.array([100.0, 200.0, 200.0])
    near = np.exp(-0.5 * ((over.places[None, :] - np.array([[over.place(number)] for number in numbers])) / 0.05) ** 2)
    days = np.array([[1.0, 0.0, 0.0], [0.0, 0.0, 1.0], [0.5, 0.0, 0.5]])
    made = smooth(near[None] + 1e-4, days, steps, np.ones((1, 1)))
    assert made.days[2, 2] > 0.9


@pytest.mark.parametrize("falls", [True, False])
@pytest.mark.parametrize(
    "numbers, unit", [([3, 5], "people"), ([20, 60], "%"), ([-4, 9], "degC"), ([9e3, 2e5], "people")]
)
def test_moves_are_probabilities(numbers, unit, falls):
    over = grid([float(number) for number in numbers], unit)
    steps = moves(over, 0.01, 0.01, falls=falls)
    assert steps.sum(axis=1) == pytest.approx(1)
    assert falls or np.allclose(np.tril(steps, -1), 0)


@pytest.mark.parametrize(
    "numbers, unit, low, high",
    [
        ([0.0, 3.0], "people", 0, 10),
        ([40.0, 55.0], "%", 0, 100),
        ([-3.0, 5.0], "degC", -11, 13),
        ([1200.0, 1376.0], "km2", 0, 4128),
        ([0.0, 0.0], "USD", 0, 3e-9),
        ([0.0, 2e6], "L", 0, 6e6),
    ],
)
def test_the_grid_holds_what_may_be(numbers, unit, low, high):
    values = grid(numbers, unit).values
    assert values[0] == pytest.approx(low, abs=1e-9)
    assert high * 0.99 <= values[-1] <= high * 1.5
    assert (np.diff(values) > 0).all()
