"""How right those who foretell things were."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from asof.period import Period
from asof.reckoning.outcomes.verdict import Outcome, State, Verdict

FEWEST = 5
"""Settled forecasts below which nothing is said of how right somebody is: four coins fall alike one time in eight."""
_TRUE: Mapping[Verdict, float] = {Verdict.CAME_TRUE: 1.0, Verdict.PARTLY: 0.5, Verdict.DID_NOT: 0.0}


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """Forecasts by what became of them.

    `told` are those of which later sentences speak without settling them, `overdue` those whose time passed without a
    word, `open` the rest. `types` counts them by sort (promise, plan, ...), most frequent first. `over` reaches from
    the first day foretold of to the last one, None where no day is known. `brier` is the mean squared distance of the
    probabilities that were given or implied from what came (Brier 1950): 0 for a prophet, 0.25 for who always says
    even; None where fewer than `FEWEST` are settled.
    """

    forecasts: int
    came_true: int
    did_not: int
    partly: int
    told: int = 0
    overdue: int = 0
    open: int
    types: Mapping[str, int] = field(default_factory=dict)
    over: Period | None = None
    brier: float | None = None

    @property
    def settled(self) -> int:
        """How many came true, did not, or did in part."""
        return self.came_true + self.did_not + self.partly

    @property
    def tells(self) -> bool:
        """Whether enough are settled to say how right somebody is."""
        return self.settled >= FEWEST


def record(outcomes: Iterable[Outcome]) -> Record:
    """The record of whoever made these forecasts."""
    made = list(outcomes)
    counted = Counter(outcome.state for outcome in made)
    types = Counter(outcome.forecast.type for outcome in made if outcome.forecast.type)
    settled = [outcome for outcome in made if outcome.verdict in _TRUE]
    return Record(
        forecasts=len(made),
        **{state.value: counted[state] for state in State},
        types=dict(sorted(types.items(), key=lambda one: (-one[1], one[0]))),
        over=_over(made),
        brier=_brier(settled) if len(settled) >= FEWEST else None,
    )


def _over(made: Iterable[Outcome]) -> Period | None:
    times = [outcome.forecast.as_of for outcome in made if outcome.forecast.as_of]
    firsts = [time.first for time in times if time.first]
    lasts = [time.last or time.first for time in times if time.last or time.first]
    return Period(min(firsts), max(day for day in lasts if day)) if firsts and lasts else None


def _brier(settled: Iterable[Outcome]) -> float | None:
    missed = [
        (outcome.probability - _TRUE[outcome.verdict]) ** 2 for outcome in settled if outcome.probability is not None
    ]
    return sum(missed) / len(missed) if missed else None
