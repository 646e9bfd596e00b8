"""Which claims a person should look at first: those that matter most and are least sure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from heapq import nlargest
from math import log2

from asof.claim import Claim
from asof.story import Conflict, Series, Severity, Weighed
from asof.views import words
from asof.views.selection import Told

LONGEST = 2000
"""Claims that wait at most; nobody comes to the end of it before the story is another one."""
_CONFLICT: Mapping[Severity, float] = {Severity.HARD: 0.5, Severity.SOFT: 0.2}
"""What a conflict adds to the doubt, on the scale of 1 - confidence."""
_DISBELIEF = 0.5
"""The same for a claim that the estimate takes to be certainly wrong."""
_ALONE = 0.5
"""How much a claim matters that is in no series; one in a series of its own matters 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A claim that waits for a person: its id, how urgently (any positive number), and why."""

    claim: str
    urgency: float
    why: tuple[str, ...]


def queue(told: Told) -> tuple[Waiting, ...]:
    """The claims on which nobody has ruled, the most urgent first.

    Urgency is weight times doubt. The weight grows with the figures of the claim's series, and with the claim's part
    in all that moves their estimate. The doubt is what the reading lacks in confidence, more where the claim is in a
    conflict, and where the estimate takes it to be wrong.
    """
    series = {claim.id: one for one in told.series for claim in one.claims}
    severe: dict[str, Conflict] = {}
    for conflict in reversed(told.conflicts):
        severe |= {claim.id: conflict for side in conflict.sides for claim in side.claims}
    pulls = dict(_pulls(told))
    unruled = (claim for claim in told.claims if told.ruled(claim.id).entry is None)
    waiting = (_waiting(claim, series.get(claim.id), severe.get(claim.id), pulls.get(claim.id)) for claim in unruled)
    return tuple(nlargest(LONGEST, waiting, key=lambda one: one.urgency))


def _pulls(told: Told) -> Iterator[tuple[str, tuple[Weighed, float]]]:
    """Each claim as the estimate weighs it, and its part in all that moves the estimate."""
    for estimate in told.estimates.values():
        whole = sum(abs(one.pull) for one in estimate.weighed) or 1.0
        for one in estimate.weighed:
            yield from ((claim.id, (one, abs(one.pull) / whole)) for claim in (one.claim, *one.repeated_by))


def _waiting(
    claim: Claim, series: Series | None, conflict: Conflict | None, pull: tuple[Weighed, float] | None
) -> Waiting:
    weighed, part = pull or (None, 0.0)
    weight = (log2(1 + len(series.claims)) if series else _ALONE) * (1 + part)
    doubt = 1 - claim.confidence
    doubt += _CONFLICT[conflict.severity] if conflict else 0.0
    doubt += _DISBELIEF * weighed.wrong if weighed else 0.0
    return Waiting(claim=claim.id, urgency=weight * doubt, why=tuple(_why(claim, series, conflict, weighed)))


def _why(claim: Claim, series: Series | None, conflict: Conflict | None, weighed: Weighed | None) -> Iterator[str]:
    yield f"read with a confidence of {claim.confidence:.0%}"
    if conflict:
        yield f"in a {conflict.severity.value} conflict"
    if weighed and weighed.disbelieved:
        yield f"more likely wrong than right by the other figures ({weighed.wrong:.0%})"
    if series:
        yield f"one of {words.counted(len(series.claims), 'figure')} of its series"
    if series and weighed and weighed.pull:
        yield f"moves the estimate by {words.number(abs(weighed.pull))} {words.unit(series.unit)}".rstrip()
