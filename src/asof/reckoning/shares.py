"""What shares and parts tell of the whole: "over 40 per cent lost" of 1,000 leaves less than 600."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from asof.claim import Claim, Kind, Modality
from asof.evidence import Basis
from asof.reckoning.joining.series import Series
from asof.reckoning.names import bare, bare_subject, may_be_one_place, may_be_one_subject
from asof.value import Value

_HELD, _LOST = "_held", "_lost_share"
_WHOLE = 100


def from_shares(series: Series, others: Sequence[Series]) -> tuple[Claim, ...]:
    """Claims of other series that say what part of this one is lost, with what is left of its peak as their value.

    The peak is the largest number that a claim of the series names. None where the series has no point, or is not of
    what somebody holds.
    """
    peak = max((claim.value.point for claim in series.claims if claim.value and claim.value.point), default=None)
    if peak is None or not series.measure.endswith(_HELD):
        return ()
    lost = series.measure.removesuffix(_HELD) + _LOST
    return tuple(
        made
        for other in others
        if other.measure == lost and _of_one_thing(series, other)
        for claim in other.claims
        for made in _left(claim, peak, series.unit)
    )


def from_parts(series: Series) -> tuple[Claim, ...]:
    """The figures of a part among those of a series, as lower bounds of the whole: "31 of them" are of 31 at least."""
    return tuple(
        replace(claim, value=Value(claim.value.low, None, series.unit))
        for claim in series.claims
        if claim.basis is Basis.PART
        and series.basis is Basis.TOTAL
        and claim.kind is Kind.FIGURE
        and claim.modality is not Modality.DENIED
        and claim.value
        and claim.value.low is not None
        and claim.value.unit == series.unit
    )


def _of_one_thing(one: Series, other: Series) -> bool:
    return may_be_one_subject(bare_subject(one.subject), bare_subject(other.subject)) and may_be_one_place(
        bare(one.place), bare(other.place)
    )


def _left(claim: Claim, peak: float, unit: str) -> Iterator[Claim]:
    value = claim.value
    if value is None or any(end is not None and not 0 <= end <= _WHOLE for end in (value.low, value.high)):
        return
    low = 0.0 if value.high is None else peak * (1 - value.high / _WHOLE)
    high = peak if value.low is None else peak * (1 - value.low / _WHOLE)
    yield replace(claim, value=Value(low, high, unit, approximate=value.approximate))
