"""What became of a forecast, as nouns."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from asof.claim import Claim


class Verdict(StrEnum):
    """What became of a forecast, where that is settled; open where not."""

    CAME_TRUE = "came_true"
    DID_NOT = "did_not"
    PARTLY = "partly"
    OPEN = "open"


class State(StrEnum):
    """How things stand with a forecast: settled, or why not."""

    CAME_TRUE = "came_true"
    DID_NOT = "did_not"
    PARTLY = "partly"
    TOLD = "told"
    """Later sentences speak of it, but not so clearly that it is settled: a reader has to look at them."""
    OVERDUE = "overdue"
    """Its time has passed, and no later report speaks of it."""
    OPEN = "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """A forecast and what became of it.

    `evidence` are later claims that speak of it, those that tell most first. `ruled` is true where a person said so.
    `probability` is the one that was given or implied, None where none was. `told` is how likely it is that later
    reports tell what became of it, `sure` how likely the likeliest verdict is; `overdue`, whether its time has
    passed in the story.
    """

    forecast: Claim
    verdict: Verdict
    evidence: tuple[Claim, ...] = ()
    ruled: bool = False
    probability: float | None = None
    told: float = 0.0
    sure: float = 0.0
    overdue: bool = False

    @property
    def state(self) -> State:
        """How things stand with it."""
        if self.verdict is not Verdict.OPEN:
            return State(self.verdict.value)
        if self.evidence and not self.ruled:
            return State.TOLD
        return State.OVERDUE if self.overdue and not self.ruled else State.OPEN
