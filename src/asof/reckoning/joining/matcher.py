"""How likely two figures count one thing, and how much of a story a series is: learned by `train/joining.py`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np

from asof.learned import arrays, named
from asof.reckoning.joining.evidence import Pairs, evidence
from asof.reckoning.joining.figures import Figures, Floats
from asof.reckoning.perceptrons import Perceptrons

_AT_ONCE = 50_000
"""Pairs that are weighed at once: their evidence takes some 20 MB."""
_FEWEST, _LEAST = 20, 5
"""Figures of the smallest stories that the networks learned from, and of the smallest that a pile is taken for."""


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
            pairs=Perceptrons.of(told, "pairs"),
            rank=Perceptrons.of(told, "rank"),
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
