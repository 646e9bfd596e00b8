"""How right those who foretell things were."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from asof.reckoning.outcome import Outcome, Verdict

_TRUE: Mapping[Verdict, float] = {Verdict.CAME_TRUE: 1.0, Verdict.PARTLY: 0.5, Verdict.DID_NOT: 0.0}


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """Forecasts by what became of them.

    `brier` is the mean squared distance of the probabilities that were given or implied from what came (Brier 1950): 0
    for a prophet, 0.25 for who always says even; None where nothing is settled.
    """

    forecasts: int
    came_true: int
    did_not: int
    partly: int
    open: int
    brier: float | None


def record(outcomes: Iterable[Outcome]) -> Record:
    """The record of whoever made these forecasts."""
    told = list(outcomes)
    counted = Counter(outcome.verdict for outcome in told)
    missed = [
        (outcome.probability - _TRUE[outcome.verdict]) ** 2
        for outcome in told
        if outcome.probability is not None and outcome.verdict in _TRUE
    ]
    return Record(
        forecasts=len(told),
        came_true=counted[Verdict.CAME_TRUE],
        did_not=counted[Verdict.DID_NOT],
        partly=counted[Verdict.PARTLY],
        open=counted[Verdict.OPEN],
        brier=sum(missed) / len(missed) if missed else None,
    )
