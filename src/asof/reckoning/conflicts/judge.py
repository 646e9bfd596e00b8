"""How likely two figures are at odds: learned by `train/conflicts.py`, and by rule where no encoder has read them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np

from asof.claim import Claim
from asof.learned import arrays
from asof.reckoning.conflicts.candidates import Pair
from asof.reckoning.conflicts.clashes import clash
from asof.reckoning.conflicts.evidence import Floats, Told, evidence
from asof.reckoning.perceptrons import Perceptrons

SHOWN, SURE = 0.2, 0.3
"""Likelihood from which on a contradiction is listed, and is hard. By folds over the whole stories, of what has .2 or
more half is listed in the gold, of what has .3 six in ten; below .2 it is one in five."""
_AT_ONCE = 20_000
"""Pairs whose evidence is gathered at once."""


@dataclass(frozen=True)
class Judge:
    """What is learned of contradictions."""

    networks: Perceptrons

    @classmethod
    @cache
    def load(cls) -> Judge:
        """The weights of the package.

        Raises: ValueError, where the file is not that of its digest.
        """
        return cls(Perceptrons.of(arrays("conflicts"), "pairs"))

    def likely(self, told: Told, pairs: Sequence[Pair]) -> Floats:
        """How likely each pair is a contradiction, from 0 to 1.

        Figures without evidence, as people enter them, are judged by rule (see `clashes`): 1 where nothing makes a
        clash doubtful, `SHOWN` where something does.
        """
        found = np.array([_by_rule(told, *pair) for pair in pairs], dtype=float)
        read = [place for place, pair in enumerate(pairs) if all(_is_read(told, claim) for claim in pair)]
        for first in range(0, len(read), _AT_ONCE):
            some = read[first : first + _AT_ONCE]
            found[some] = self.networks.probabilities(evidence(told, [pairs[place] for place in some]))
        return found


def _is_read(told: Told, claim: Claim) -> bool:
    return claim.evidence is not None and bool(claim.evidence.vector) and claim.report in told.reports


def _by_rule(told: Told, one: Claim, other: Claim) -> float:
    both = told.series_of(one, other)
    found = clash(both, told.measures.get(both.measure), one, other) if both else None
    return 0.0 if found is None else SHOWN if found.doubts else 1.0
