"""A field of a figure as a decision: some candidates, what speaks for each, and the likeliest.

One log-linear model a field. Rules and encoder are evidence alike, so that neither is weighed by hand; the weights are
learned by `train/decide.py` from reports read by encoders that never saw them.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Self

from asof.learned import weights

FLOOR = 0.05
"""Share of the encoder below which nothing more speaks against a candidate: it is surer than it is right. From .002
to .08 the share of right sources and places in folds rises by .003."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """What a field may be, None for nothing, with what speaks for or against it, by name."""

    value: str | None
    traits: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Decision:
    """The likeliest candidate, its probability, the next best, and what each trait added to the score of the first."""

    value: str | None
    probability: float = 1.0
    runner_up: Candidate | None = None
    evidence: Mapping[str, float] = field(default_factory=dict)
    candidates: tuple[Candidate, ...] = ()


@dataclass(frozen=True)
class Weights:
    """What each trait of a candidate is worth, by field, in nats."""

    of: Mapping[str, Mapping[str, float]]

    @classmethod
    @cache
    def load(cls) -> Self:
        """The weights of the package.

        Raises: ValueError, where they are not those of their digest.
        """
        return cls(weights("decisions"))

    def decide(self, name: str, candidates: Sequence[Candidate]) -> Decision:
        """The likeliest of the candidates of a field, of which there is one at least; of equals the first."""
        worth = self.of.get(name, {})
        added = [
            {trait: value * worth[trait] for trait, value in one.traits.items() if worth.get(trait)}
            for one in candidates
        ]
        scores = [sum(some.values()) for some in added]
        order = sorted(range(len(candidates)), key=lambda place: -scores[place])
        best = order[0]
        total = sum(math.exp(score - scores[best]) for score in scores)
        return Decision(
            candidates[best].value,
            1 / total,
            candidates[order[1]] if len(order) > 1 else None,
            added[best],
            tuple(candidates),
        )


class Gathering:
    """Candidates while they are gathered: those of one name are one, and what speaks for it adds up."""

    def __init__(self) -> None:
        self._values: dict[str, str | None] = {}
        self._shares: dict[str, float] = {}
        self._traits: dict[str, dict[str, float]] = {}

    def add(self, value: str | None, *traits: str, share: float = 0.0) -> None:
        """A candidate, or more that speaks for one; the spelling that came first stays."""
        self.weigh(value, dict.fromkeys(traits, 1.0), share=share)

    def weigh(self, value: str | None, traits: Mapping[str, float], *, share: float = 0.0) -> None:
        """The same with traits that hold more or less."""
        key = _plain(value)
        self._values.setdefault(key, value)
        self._shares[key] = self._shares.get(key, 0.0) + share
        self._traits.setdefault(key, {}).update(traits)

    def named(self) -> list[str]:
        """The values so far, without nothing."""
        return [value for value in self._values.values() if value is not None]

    def candidates(self) -> list[Candidate]:
        """All of them; where the encoder has shares, with the logarithm of its share among their traits."""
        best = max(self._shares, key=self._shares.__getitem__)
        if not self._shares[best]:
            return [Candidate(value, self._traits[key]) for key, value in self._values.items()]
        return [
            Candidate(
                value,
                {
                    **self._traits[key],
                    "share": math.log(max(self._shares[key], FLOOR)),
                    "likeliest": float(key == best),
                },
            )
            for key, value in self._values.items()
        ]


def _plain(value: str | None) -> str:
    """A name without article and capitals; nothing for none."""
    words = (value or "").casefold().split()
    return " ".join(words[1:] if len(words) > 1 and words[0] in {"the", "a", "an"} else words)
