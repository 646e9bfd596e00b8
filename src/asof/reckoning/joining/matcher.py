"""How likely two figures count one thing, and how much of a story a series is: learned by `train/joining.py`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np

from asof.learned import arrays, named
from asof.reckoning.joining.evidence import Pairs, evidence
from asof.reckoning.joining.figures import Figures, Floats

_AT_ONCE = 50_000
"""Pairs that are weighed at once: their evidence takes some 20 MB."""
_FARTHEST = 5.0
"""Standard deviations at which evidence is cut off, so that what was never seen does not outweigh all else."""

_FEWEST, _LEAST = 20, 5
"""Figures of the smallest stories that the networks learned from, and of the smallest that a pile is taken for."""

Layers = tuple[tuple[Floats, Floats], ...]
"""Weights and biases of the layers of a network."""


@dataclass(frozen=True)
class Perceptrons:
    """Some small networks of one shape whose answers are averaged; `mean` and `scale` bring the inputs to one size."""

    mean: Floats
    scale: Floats
    networks: tuple[Layers, ...]

    def probabilities(self, rows: Floats) -> Floats:
        """The mean probability for each row."""
        inputs = np.clip((rows - self.mean) / self.scale, -_FARTHEST, _FARTHEST).astype(np.float32)
        total = np.zeros(len(rows))
        for layers in self.networks:
            states = inputs
            for weights, biases in layers[:-1]:
                states = np.maximum(states @ weights + biases, 0.0)
            weights, biases = layers[-1]
            total += 1 / (1 + np.exp(-(states @ weights + biases)[:, 0].astype(float)))
        mean: Floats = total / len(self.networks)
        return mean


@dataclass(frozen=True)
class Matcher:
    """What is learned of joining. Below the likelihood `cut` clusters stay apart; `words` says what each word tells;
    `measures` are the ids of the catalogue that it was learned with.
    """

    pairs: Perceptrons
    rank: Perceptrons
    words: Mapping[str, float]
    rare: float
    cut: float
    measures: tuple[str, ...]

    @classmethod
    @cache
    def load(cls) -> Matcher:
        """The weights of the package.

        Raises: ValueError, where the file is not that of its digest.
        """
        told = arrays("joining")
        words = named(told, "words")
        return cls(
            pairs=_perceptrons(told, "pairs"),
            rank=_perceptrons(told, "rank"),
            words=words["weights"],
            rare=float(words["rare"]),
            cut=float(told["cut"]),
            measures=tuple(words["measures"]),
        )

    def weight(self, word: str) -> float:
        """How much a word tells: the logarithm of one in how many paragraphs has it."""
        return self.words.get(word, self.rare)

    def likely(self, figures: Figures, pairs: Pairs, *, among: int | None = None) -> Floats:
        """How likely the figures of each pair are of one thing, `among` so many of a story: all that are laid out."""
        one, other = pairs
        parts = (slice(first, first + _AT_ONCE) for first in range(0, len(one), _AT_ONCE))
        answers = [self.pairs.probabilities(evidence(figures, (one[part], other[part]))) for part in parts]
        return _in_a_pile_of(among or len(figures), np.concatenate(answers)) if answers else np.zeros(0)


def _in_a_pile_of(count: int, likely: Floats) -> Floats:
    """Likelihoods where there are fewer figures than in any story learned from, and so fewer things to be of.

    Of two figures taken at random one in some multiple of `count` is of the same thing: the odds grow as that shrinks
    (Saerens et al. 2002, equation 4).
    """
    odds = max(1.0, _FEWEST / max(count, _LEAST)) * likely
    shifted: Floats = odds / (1 - likely + odds)
    return shifted


def _perceptrons(told: Mapping[str, Floats], name: str) -> Perceptrons:
    networks: list[Layers] = []
    read: Callable[[str], Floats] = told.__getitem__
    while f"{name}/{len(networks)}/0/weights" in told:
        prefix = f"{name}/{len(networks)}"
        layers: list[tuple[Floats, Floats]] = []
        while f"{prefix}/{len(layers)}/weights" in told:
            place = f"{prefix}/{len(layers)}"
            layers.append((read(f"{place}/weights"), read(f"{place}/biases")))
        networks.append(tuple(layers))
    return Perceptrons(read(f"{name}/mean"), read(f"{name}/scale"), tuple(networks))
