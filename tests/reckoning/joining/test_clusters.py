from itertools import combinations
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.cluster.hierarchy import fcluster, linkage

from asof.reckoning.joining.clusters import clusters

COUNT = 9
PAIRS = list(combinations(range(COUNT), 2))
LIKELY = st.lists(st.floats(0.01, 1.0), min_size=len(PAIRS), max_size=len(PAIRS))


def links(likely):
    return [(*pair, chance) for pair, chance in zip(PAIRS, likely, strict=True)]


def test_what_is_likely_one_is_together() -> None:
    assert clusters(4, [(0, 2, 0.9), (1, 3, 0.8), (0, 1, 0.1)], cut=0.5) == [[0, 2], [1, 3]]


def test_a_chain_of_likely_pairs_is_no_cluster() -> None:
    chain = [(number, number + 1, 0.9) for number in range(5)]
    assert max(map(len, clusters(6, chain, cut=0.5))) < 4


def test_nothing_is_lost_and_nothing_stands_twice() -> None:
    made = clusters(COUNT, [(0, 1, 0.7), (1, 2, 0.6)], cut=0.3)
    assert sorted(number for numbers in made for number in numbers) == list(range(COUNT))


@given(LIKELY, st.floats(0.05, 0.95))
def test_it_is_average_linkage(likely: list[float], cut: float) -> None:
    distances = np.array([1 - chance for chance in likely])
    labels = fcluster(linkage(distances, "average"), 1 - cut, "distance")
    expected = {frozenset(np.flatnonzero(labels == label).tolist()) for label in set(labels)}
    spread = [abs(one - other) for one, other in combinations(sorted(likely), 2)]
    if min(spread) > 1e-9:  # of equals, either may be joined first
        assert {frozenset(numbers) for numbers in clusters(COUNT, links(likely), cut=cut)} == expected


@given(st.randoms(use_true_random=False), st.floats(0.1, 0.9))
def test_the_order_of_the_links_makes_no_difference(chance: Random, cut: float) -> None:
    made = links([round(chance.random(), 2) for _ in PAIRS])
    shuffled = chance.sample(made, len(made))
    assert clusters(COUNT, shuffled, cut=cut) == clusters(COUNT, made, cut=cut)


@given(LIKELY, st.sampled_from(PAIRS), st.sampled_from(PAIRS))
def test_what_a_person_splits_is_apart_and_what_he_joins_is_together(
    likely: list[float], split: tuple[int, int], joined: tuple[int, int]
) -> None:
    made = clusters(COUNT, links(likely), cut=0.4, together=[joined], apart=[split])
    home = {number: place for place, numbers in enumerate(made) for number in numbers}
    assert home[split[0]] != home[split[1]]
    assert (home[joined[0]] == home[joined[1]]) is (set(joined) != set(split))


@pytest.mark.parametrize("count", [0, 1])
def test_of_nothing_there_is_nothing_to_join(count: int) -> None:
    assert clusters(count, [], cut=0.2) == [[number] for number in range(count)]
