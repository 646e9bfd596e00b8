"""Which claims can't all be right, those that matter most first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import inf

from asof.claim import Claim
from asof.measure import Measure
from asof.reckoning.agreement import span_of
from asof.reckoning.conflicts.figures import of_figures
from asof.reckoning.conflicts.sentences import contradictions
from asof.reckoning.conflicts.sides import Conflict, Severity
from asof.reckoning.joining.series import Series
from asof.report import Report

APART = 1.0
"""How far sides that have no number are taken to be apart."""


def conflicts(
    series: Sequence[Series],
    *,
    claims: Iterable[Claim] = (),
    reports: Sequence[Report] = (),
    measures: Mapping[str, Measure] | None = None,
) -> tuple[Conflict, ...]:
    """The contradictions between figures (see `of_figures`) and between sentences (see `contradictions`).

    Hard ones come first. Of these, those come first that have most reports on their weaker sides, as a number that
    one report has against five is soon settled; then those whose sides lie furthest apart.

    Args:
        series: the series of the story.
        claims: its claims; without them, only figures are compared.
        reports: the reports of the claims.
        measures: the catalogue; without it, no total is known to be one.
    """
    known = measures or {}
    found = [*of_figures(series, reports, known), *contradictions(claims, reports)]
    return tuple(sorted(found, key=_rank))


def _rank(conflict: Conflict) -> tuple[object, ...]:
    sizes = sorted((len({claim.report for claim in side.claims}) for side in conflict.sides), reverse=True)
    return conflict.severity is Severity.SOFT, -sum(sizes[1:]), -_distance(conflict), conflict.id


def _distance(conflict: Conflict) -> float:
    """How far the sides are apart, as a share of the larger number."""
    if conflict.series is None or conflict.type == "denial":
        return APART
    ranges = [span_of(claim.value) for claim in conflict.claims]
    ends = [end for low, high in ranges for end in (low, high) if abs(end) != inf]
    largest = max((abs(end) for end in ends), default=0.0)
    return (max(ends) - min(ends)) / largest if largest else 0.0
