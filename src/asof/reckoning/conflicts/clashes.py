"""When two figures of a series can't both be right, by rule, and what makes that doubtful."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from asof.claim import Claim, Modality
from asof.measure import Behaviour, Measure
from asof.period import Period
from asof.reckoning.agreement import LOOSE, agree, same_days, span_of
from asof.reckoning.joining.series import Series

WEEK = 7
"""Days from which on a figure may count what happened within them, and no longer the total since the start."""

SHORT = 3
"""Days in which a figure counts as standing still: "on Sunday", "over the weekend", or a report and its
night before."""


@dataclass(frozen=True, slots=True)
class Clash:
    """Two claims that can't both be right, unless one of the doubts holds.

    `type` is "number" for two values of one time, "denial" for one that is asserted and denied, "fall" for a total
    that shrinks.
    """

    type: str
    doubts: tuple[str, ...]


def clash(series: Series, measure: Measure | None, one: Claim, other: Claim) -> Clash | None:
    """The contradiction of two figures of a series; None where both may be right.

    They clash where they speak of the same days and their ranges have no number in common. What was said is a range:
    an approximate number is `agreement.HEDGE` wide to both sides, an exact one `agreement.ROUNDING`, and a bound is
    open to one side, so "over 40" and 75 agree.

    They speak of the same days where the days that both have are half or more of the days that either has. Within
    longer periods the truth moves: 1,300 in "August to December" and 800 in "November" may hold in turn. Two undated
    figures may be about the same time, softly; a dated and an undated one are not compared.

    It is doubtful where the days are not the very same, or are more than `SHORT`; where a claim is hedged; where the
    numbers are approximate and would agree if `agreement.LOOSE` were allowed; where the series does not say of whom or
    where. Figures of one sentence never clash, nor do those of one source in one report: they are parts of a total,
    before and after, or a choice. A denied figure clashes with an asserted one that agrees with it.

    A total, or what is lost of something, can't fall (see `can_fall`): a later figure below all that an earlier one
    leaves room for clashes with it, doubtfully where one source corrects itself.
    """
    if _in_one_breath(one, other):
        return None
    kind = _kind(one, other) if _are_of_one_time(one, other) else None
    if kind:
        return Clash(kind, tuple(_doubts(series, one, other)))
    if not can_fall(series, measure) and _falls(one, other):
        return Clash("fall", tuple(_doubts_of_fall(series, one, other)))
    return None


def can_fall(series: Series, measure: Measure | None) -> bool:
    """Whether what a series counts may shrink: no total does, nor a share of what was lost."""
    total = measure is not None and measure.behaviour is Behaviour.CUMULATIVE
    return not (total or series.measure.endswith("_lost_share"))


def _are_of_one_time(one: Claim, other: Claim) -> bool:
    return (one.as_of is None) == (other.as_of is None) and same_days(one.as_of, other.as_of)


def _kind(one: Claim, other: Claim) -> str | None:
    denied = [claim.modality is Modality.DENIED for claim in (one, other)]
    if all(denied):
        return None
    if any(denied):
        return "denial" if agree(one, other) else None
    return None if agree(one, other) else "number"


def _falls(one: Claim, other: Claim) -> bool:
    if one.as_of is None or other.as_of is None or Modality.DENIED in (one.modality, other.modality):
        return False
    earlier, later = (one, other) if one.as_of.before(other.as_of) else (other, one)
    both = earlier.as_of, later.as_of
    falls = span_of(earlier.value)[0] > span_of(later.value)[1]
    return falls and both[0] is not None and both[1] is not None and both[0].before(both[1])


def _doubts_of_fall(series: Series, one: Claim, other: Claim) -> Iterator[str]:
    if any(claim.as_of is None or (claim.as_of.days or WEEK) >= WEEK for claim in (one, other)):
        yield "one may count a part of the time"
    if one.source.name is not None and one.source == other.source:
        yield "one source may have corrected itself"
    yield from _doubts_of_words(series, one, other)


def _in_one_breath(one: Claim, other: Claim) -> bool:
    return one.report == other.report and (one.source == other.source or one.quote.overlaps(other.quote))


def _doubts(series: Series, one: Claim, other: Claim) -> Iterator[str]:
    """Why it may be no contradiction after all."""
    if one.as_of is None:
        yield "neither is dated"
    elif not _is_moment(one.as_of, other.as_of):
        yield "they may have been true in turn"
    yield from _doubts_of_words(series, one, other)


def _doubts_of_words(series: Series, one: Claim, other: Claim) -> Iterator[str]:
    if Modality.HEDGED in (one.modality, other.modality):
        yield "one is not said firmly"
    if one.modality is other.modality and agree(one, other, hedge=LOOSE):
        yield "they are round numbers not far apart"
    if series.subject is None and series.place is None:
        yield "it is not said of whom or where"


def _is_moment(one: Period, other: Period | None) -> bool:
    return one == other and one.days is not None and one.days <= SHORT
