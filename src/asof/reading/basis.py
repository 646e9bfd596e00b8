"""On what basis a figure counts: a log-linear decision over the words beside it and what the encoder says.

The weights are learned by `train/joining.py` from answers of encoders that never saw the figure's story.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from asof.claim import Claim, Kind
from asof.evidence import Basis, Evidence
from asof.language.sense import Sense
from asof.learned import arrays, named
from asof.report import Report

_LEAST = 0.01
"""Share of a measure below which it is not kept."""
_WORD = re.compile(r"[A-Za-z]+(?:['’]s)?|\d[\d,.]*|[$€£%;:(),.–-]")
_NEAR, _BESIDE = 7, 3
"""Words to either side that speak for themselves, and those whose place speaks, too."""
_FLOOR = 1e-4


@dataclass(frozen=True)
class Weights:
    """What each trait adds to the score of each basis: (traits, bases), and where a trait's row is."""

    rows: Mapping[str, int]
    table: NDArray[np.float32]

    @classmethod
    @cache
    def load(cls) -> Weights:
        """The weights of the package.

        Raises: ValueError, where the file is not that of its digest.
        """
        told = arrays("basis")
        return cls({name: row for row, name in enumerate(named(told, "names"))}, told["table"])

    def shares(self, told: Mapping[str, float]) -> dict[Basis, float]:
        """How likely each basis is, by the traits of a figure."""
        scores = np.zeros(len(Basis))
        for name, value in told.items():
            if name in self.rows:
                scores += value * self.table[self.rows[name]]
        powers = np.exp(scores - scores.max())
        return dict(zip(Basis, (powers / powers.sum()).tolist(), strict=True))


def with_basis(claim: Claim, sense: Sense, report: Report) -> tuple[Basis | None, Evidence | None]:
    """The likeliest basis of a figure, and what is known of it besides; None where the encoder gave nothing."""
    if not sense.vector:
        return None, None
    shares = Weights.load().shares(traits(claim, report, sense.bases))
    evidence = Evidence(
        model=sense.model,
        measures={name: share for name, share in sense.measures.items() if share >= _LEAST},
        bases=shares,
        subjects=sense.subjects,
        places=sense.places,
        vector=sense.vector,
    )
    return max(Basis, key=shares.__getitem__), evidence


def traits(claim: Claim, report: Report, encoder: Mapping[Basis, float]) -> dict[str, float]:
    """What speaks for one basis or another: words by their place, unit, measure, and the encoder's shares.

    When a claim is true has no part in it, so that a report whose date changes is read as before.
    """
    told = {f"encoder {basis.value}": float(np.log(max(encoder.get(basis, 0.0), _FLOOR))) for basis in Basis}
    return told | dict.fromkeys(_named(claim, report), 1.0)


def _named(claim: Claim, report: Report) -> Iterator[str]:
    text, quote, span = report.text, claim.quote, claim.span
    yield "always"
    left = _words(text[quote.start : span.start])[-_NEAR:]
    inside = _words(span.of(text))
    right = _words(text[span.end : quote.end])[:_NEAR]
    for distance, word in enumerate(reversed(left[-_BESIDE:]), 1):
        yield f"{distance} before: {word}"
    for distance, word in enumerate(right[:_BESIDE], 1):
        yield f"{distance} after: {word}"
    yield f"before: {' '.join(left[-2:])}"
    yield f"after: {' '.join(right[:2])}"
    yield f"from {left[-1] if left else '^'} to {right[0] if right else '$'}"
    yield from (f"left: {word}" for word in sorted(set(left)))
    yield from (f"right: {word}" for word in sorted(set(right)))
    yield from (f"inside: {word}" for word in sorted(set(inside)) if not word[0].isdigit())
    yield f"first inside: {inside[0] if inside and not inside[0][0].isdigit() else '#'}"
    yield from _of_claim(claim)


def _of_claim(claim: Claim) -> Iterator[str]:
    value = claim.value
    unit = value.unit if value else ""
    yield f"unit: {'money' if len(unit) == len('USD') and unit.isupper() else unit}"
    yield f"measure: {(claim.measure or 'other:').split(':')[0]}"
    yield f"modality: {claim.modality.value}"
    if claim.kind is Kind.FORECAST:
        yield "forecast"
    if value is not None and (value.low is None or value.high is None):
        yield "bound below" if value.high is None else "bound above"


def _words(text: str) -> list[str]:
    return ["#" if word[0].isdigit() else word.lower() for word in _WORD.findall(text)]
