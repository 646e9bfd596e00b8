"""How sure a claim is: the share of claims so read that turn out right, as measured on the development stories.

Logistic regression (Platt 1999) on what the reader knew; its weights are in `data/confidence.toml`, fitted by
`train/calibrate.py`, its reliability in MODELS.md. A figure is right when value, unit and measure are; any other claim
when its sentence carries a claim of the kind.
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files

from asof.claim import Kind
from asof.language.sense import OTHER, Sense
from asof.reading.measure import Weighed

Features = Mapping[str, float]
_LEAST = 1e-3
"""Shares nearer to 0 or 1 than this say no more."""
_MOST_WORDS = 4.0


def features(sense: Sense, measure: Weighed, ranked: Sequence[Weighed]) -> Features:
    """What speaks for a figure: the encoder's shares, the rules' words, and whether the two agree."""
    name = measure.measure.partition(":")[0]
    share = sense.measures.get(name, _LEAST)
    best = max(sense.measures, key=sense.measures.__getitem__, default=OTHER)
    return {
        "claim": log_odds(sense.claim),
        "measure": math.log(max(share, _LEAST)),
        "words": min(measure.weight, _MOST_WORDS) / _MOST_WORDS,
        "agree": float(bool(ranked) and ranked[0].weight > 0 and ranked[0].measure == best),
        "other": float(name == OTHER),
    }


def log_odds(share: float) -> float:
    """The logarithm of the odds of a share."""
    kept = min(max(share, _LEAST), 1 - _LEAST)
    return math.log(kept / (1 - kept))


def of_figure(sense: Sense, measure: Weighed, ranked: Sequence[Weighed]) -> float:
    """The confidence of a figure or of a forecast with a value."""
    return confidence(Kind.FIGURE, features(sense, measure, ranked))


def of_sentence(kind: Kind, share: float) -> float:
    """The confidence of a sentence that the encoder gives a share for a kind."""
    return confidence(kind, {"share": log_odds(share)})


def confidence(kind: Kind, known: Features) -> float:
    """Between 0 and 1, to two digits."""
    weights = _weights()[kind.value]
    score = weights["intercept"] + sum(weights[name] * value for name, value in known.items())
    return round(1 / (1 + math.exp(-score)), 2)


@cache
def _weights() -> Mapping[str, Mapping[str, float]]:
    return tomllib.loads(files("asof").joinpath("data/confidence.toml").read_text("utf-8"))
