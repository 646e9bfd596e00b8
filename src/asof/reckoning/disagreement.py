"""Which figures of a series can't all be right."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from asof.claim import Claim, Modality
from asof.measure import Behaviour, Measure
from asof.period import Period
from asof.reckoning.agreement import LOOSE, agree, same_days, span_of
from asof.reckoning.joining.series import Series
from asof.reckoning.sides import Conflict, Severity, Side, conflict_id
from asof.value import Value

WEEK = 7
"""Days from which on a figure may count what happened within them, and no longer the total since the start."""

SHORT = 3
"""Days in which a figure counts as standing still: "on Sunday", "over the weekend", or a report and its
night before."""


@dataclass(frozen=True, slots=True)
class _Clash:
    """Two claims that can't both be right, unless one of the doubts holds."""

    one: Claim
    other: Claim
    type: str
    doubts: tuple[str, ...]


def disagreements(series: Series, measure: Measure | None = None) -> list[Conflict]:
    """The contradictions within a series.

    Two figures of a series clash where they speak of the same days and their ranges have no number in
    common. What was said is a range: an approximate number is `agreement.HEDGE` wide to both sides, an exact one
    `agreement.ROUNDING`, and a bound is open to one side, so "over 40" and 75 agree.

    They speak of the same days where the days that both have are half or more of the days that either has.
    Within longer periods the truth moves: 1,300 in "August to December" and 800 in "November" may hold in
    turn, and are no conflict; two numbers for "the autumn" are a soft one. Two undated figures may be about
    the same time, softly; a dated and an undated one are not compared.

    A clash is soft where there is doubt that it is one: the days are not the very same, or are more than
    `SHORT`; a claim is hedged; the numbers are approximate and would agree if `agreement.LOOSE` were allowed; the
    series does not say of whom or where. Figures of one sentence never clash, nor do those of one source in
    one report: they are parts of a total, before and after, or a choice.

    A denied figure clashes with an asserted one that agrees with it; what it leaves open, it does not
    contradict.

    Clashes are one conflict where they share a claim or have claims that agree. Its sides are the claims that
    agree with one another.

    A total, or what is lost of something, can't fall (see `can_fall`): a later figure below all that an earlier one
    leaves room for clashes with it, softly where one source corrects itself.
    """
    pairs = [pair for pair in _of_one_time(series.claims) if same_days(pair[0].as_of, pair[1].as_of)]
    clashes = [clash for pair in pairs if (clash := _clash(series, *pair))]
    if not can_fall(series, measure):
        clashes += _falls(series)
    return [
        _conflict(series, linked)
        for kind in ("number", "denial", "fall")
        for linked in _linked([clash for clash in clashes if clash.type == kind], pairs)
    ]


def can_fall(series: Series, measure: Measure | None) -> bool:
    """Whether what a series counts may shrink: no total does, nor a share of what was lost."""
    total = measure is not None and measure.behaviour is Behaviour.CUMULATIVE
    return not (total or series.measure.endswith("_lost_share"))


def _falls(series: Series) -> Iterator[_Clash]:
    """Pairs of claims of which the later leaves room for less than the earlier only."""
    dated = [(claim, claim.as_of) for claim in series.claims if claim.as_of and claim.modality is not Modality.DENIED]
    for (one, earlier), (other, later) in combinations(dated, 2):
        falls = span_of(one.value)[0] > span_of(other.value)[1]
        if falls and earlier.before(later) and not _in_one_breath(one, other):
            yield _Clash(one, other, "fall", tuple(_doubts_of_fall(series, one, other)))


def _doubts_of_fall(series: Series, one: Claim, other: Claim) -> Iterator[str]:
    if any(claim.as_of is None or (claim.as_of.days or WEEK) >= WEEK for claim in (one, other)):
        yield "one may count a part of the time"
    if one.source.name is not None and one.source == other.source:
        yield "one source may have corrected itself"
    yield from _doubts_of_words(series, one, other)


def _of_one_time(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Pairs of claims whose periods share a day, or that both have none; the claims are in order of time."""
    for index, one in enumerate(claims):
        for other in claims[index + 1 :]:
            if (one.as_of is None) != (other.as_of is None):
                break
            if one.as_of and other.as_of and one.as_of.before(other.as_of):
                break
            yield one, other


def _clash(series: Series, one: Claim, other: Claim) -> _Clash | None:
    kind = _kind_of_clash(one, other)
    if kind is None or _in_one_breath(one, other):
        return None
    return _Clash(one, other, kind, tuple(_doubts(series, one, other)))


def _kind_of_clash(one: Claim, other: Claim) -> str | None:
    denied = [claim.modality is Modality.DENIED for claim in (one, other)]
    if all(denied):
        return None
    if any(denied):
        return "denial" if agree(one, other) else None
    return None if agree(one, other) else "number"


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


def _linked(clashes: Sequence[_Clash], pairs: Iterable[tuple[Claim, Claim]]) -> list[list[_Clash]]:
    """Clashes that share a claim, or have claims of the same days that agree, together."""
    leader = {claim.id: claim.id for clash in clashes for claim in (clash.one, clash.other)}

    def lead(claim_id: str) -> str:
        while leader[claim_id] != claim_id:
            leader[claim_id] = claim_id = leader[leader[claim_id]]
        return claim_id

    agreeing = (pair for pair in pairs if pair[0].id in leader and pair[1].id in leader and agree(*pair))
    for one, other in [*((clash.one, clash.other) for clash in clashes), *agreeing]:
        leader[lead(one.id)] = lead(other.id)
    groups: defaultdict[str, list[_Clash]] = defaultdict(list)
    for clash in clashes:
        groups[lead(clash.one.id)].append(clash)
    return list(groups.values())


def _conflict(series: Series, clashes: list[_Clash]) -> Conflict:
    plainest = min(clashes, key=lambda clash: (len(clash.doubts), clash.one.id, clash.other.id))
    sides = _sides(clashes)
    ids = sorted(claim.id for side in sides for claim in side.claims)
    return Conflict(
        id=conflict_id(series.id, plainest.type, *ids),
        series=series.id,
        type=plainest.type,
        severity=Severity.SOFT if plainest.doubts else Severity.HARD,
        sides=sides,
        why=_why(series, plainest),
    )


def _sides(clashes: Sequence[_Clash]) -> tuple[Side, ...]:
    """The claims of the clashes, in groups that agree throughout; small numbers come first."""
    against = {(clash.one.id, clash.other.id) for clash in clashes}
    claims = {claim.id: claim for clash in clashes for claim in (clash.one, clash.other)}
    sides: list[list[Claim]] = []
    for claim in sorted(claims.values(), key=_by_size):
        for side in sides:
            if all(_side_by_side(claim, other, against) for other in side):
                side.append(claim)
                break
        else:
            sides.append([claim])
    return tuple(Side(tuple(side)) for side in sides)


def _side_by_side(one: Claim, other: Claim, against: set[tuple[str, str]]) -> bool:
    return agree(one, other) and (one.id, other.id) not in against and (other.id, one.id) not in against


def _by_size(claim: Claim) -> tuple[object, ...]:
    return *span_of(claim.value), claim.modality is Modality.DENIED, claim.report, claim.span, claim.id


def _why(series: Series, clash: _Clash) -> str:
    doubt = f", though {_listed(clash.doubts)}" if clash.doubts else ""
    both = f"{_said(clash.one)}, but {_said(clash.other)}"
    cannot = "it can't fall" if clash.type == "fall" else "both can't be right of the same time"
    return f"{series.title}: {both}; {cannot}{doubt}."


def _said(claim: Claim) -> str:
    who = f"{claim.source.name} in {claim.report}" if claim.source.name else claim.report
    how = {Modality.DENIED: "denies", Modality.HEDGED: "has, with reserve,", Modality.ASSERTED: "says"}
    when = f" as of {claim.as_of}" if claim.as_of else ""
    return f"{who} {how[claim.modality]} {_amount(claim.value)}{when}"


def _amount(value: Value | None) -> str:
    if value is None:
        return "a number"
    unit = {"count": "", "people": " person" if value.high == 1 else " people"}.get(value.unit, f" {value.unit}")
    if value.low is not None and value.low == value.high:
        return f"{'about ' if value.approximate else ''}{_number(value.low)}{unit}"
    if value.low is not None and value.high is not None:
        return f"{_number(value.low)} to {_number(value.high)}{unit}"
    if value.high is not None:
        return f"at most {_number(value.high)}{unit}"
    return f"at least {_number(value.low or 0)}{unit}"


def _number(number: float) -> str:
    """With the digits that mean something: a conversion has made many of "about 30 square miles"."""
    return f"{number:,.0f}" if float(number).is_integer() or abs(number) >= 1000 else f"{number:.4g}"


def _listed(parts: Iterable[str]) -> str:
    *first, last = parts
    return f"{', '.join(first)} and {last}" if first else last
