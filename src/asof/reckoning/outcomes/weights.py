"""Learned weights of the evidence about what became of forecasts (`train/outcomes.py`)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import exp, log

from asof.learned import weights
from asof.reckoning.outcomes.traits import SO, Traits
from asof.reckoning.outcomes.verdict import Verdict

SETTLED = (Verdict.CAME_TRUE, Verdict.DID_NOT, Verdict.PARTLY)
"""The verdicts among which `Weights.how` decides."""
OF_NONE = " of none"
"""How the names of traits end in `how_traits` where something was foretold not to come."""
BIAS = ""
"""The name of a weight that always counts."""
_LEAST, _MOST = 1e-3, 0.99
_NONE = log(_LEAST)
"""How likely a sentence tells at least and at most, as one that tells for certain would silence all else."""
_COUNTS = 0.15
"""Share of the likeliest sentence's probability below which another one does not count for how it went."""
_OF_FORECAST = frozenset(
    {"negated forecast", "possible forecast", "number foretold", "overdue"}
    | {f"type {one}" for one in ("promise", "plan", "warning", "prediction")}
)
"""Traits of a forecast that are weighed beside those of a later claim."""


@dataclass(frozen=True, slots=True)
class Weights:
    """Weights by the names of traits.

    `tells` says how likely a later claim tells what became of a forecast, `told` how likely any does, and `how` which
    of `SETTLED` it is then, one table for each.
    """

    tells: Mapping[str, float]
    told: Mapping[str, float]
    how: tuple[Mapping[str, float], ...]

    @classmethod
    @cache
    def load(cls) -> Weights:
        """Those of the package."""
        found = weights("outcomes")
        return cls(found["tells"], found["told"], tuple(found["how"]))

    def likelihood(self, traits: Traits) -> float:
        """How likely a later claim with these traits (`claim_traits`) tells what became of the forecast."""
        return _logistic(_score(self.tells, traits))

    def settled(self, traits: Traits) -> float:
        """How likely the reports tell what became of a forecast with these traits (`told_traits`)."""
        return _logistic(_score(self.told, traits))

    def verdicts(self, traits: Traits) -> dict[Verdict, float]:
        """How likely each verdict is by these traits (`how_traits`), given that it is settled."""
        powers = [exp(_score(table, traits)) for table in self.how]
        return {verdict: power / sum(powers) for verdict, power in zip(SETTLED, powers, strict=True)}


def claim_traits(forecast: Traits, later: Traits) -> Traits:
    """What a later claim is weighed by, to be about a forecast at all."""
    return {**later, **{name: value for name, value in forecast.items() if name in _OF_FORECAST}}


def told_traits(forecast: Traits, likelihoods: Sequence[float]) -> Traits:
    """What is weighed to say whether a forecast is settled: itself, and how likely its sentences tell, each once."""
    best = sorted(likelihoods, reverse=True)
    logits = [log(one / (1 - one)) for one in (min(max(one, _LEAST), _MOST) for one in best[:3])]
    found = {f"sentence {number}": logit for number, logit in enumerate(logits, 1)}
    for number in range(len(logits) + 1, 4):
        found[f"sentence {number}"] = _NONE
    found["sentences"] = log(sum(best) + _LEAST)
    found["no sentence"] = float(not best)
    return {**forecast, **found}


def how_traits(forecast: Traits, later: Sequence[tuple[float, Traits]]) -> Traits:
    """What is weighed to say how it went: of each trait the most, by how likely its claim tells.

    What was foretold as not to come is weighed apart, as all tells the opposite of it.
    """
    top = max([_COUNTS, *(likelihood for likelihood, _ in later)])
    most: Traits = {}
    for likelihood, traits in later:
        share = likelihood / top
        if share < _COUNTS:
            continue
        for name, value in traits.items():
            if name.startswith(SO):
                most[name] = max(most.get(name, 0.0), value * share)
    ending = OF_NONE if "negated forecast" in forecast else ""
    return {**forecast, **{name + ending: value for name, value in most.items()}}


def _score(table: Mapping[str, float], traits: Traits) -> float:
    return table[BIAS] + sum(table.get(name, 0.0) * value for name, value in traits.items())


def _logistic(score: float) -> float:
    return 1 / (1 + exp(-max(-30.0, min(30.0, score))))
