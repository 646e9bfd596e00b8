"""Contradictions between figures: pairs that are likely at odds, brought together with the sides that they make."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from asof.claim import Claim, Modality
from asof.measure import Measure
from asof.reckoning.agreement import agree, may_be_of_one_time, span_of
from asof.reckoning.conflicts.candidates import candidates
from asof.reckoning.conflicts.clashes import can_fall, clash
from asof.reckoning.conflicts.evidence import Told
from asof.reckoning.conflicts.judge import SHOWN, SURE, Judge
from asof.reckoning.conflicts.sides import Conflict, Severity, Side, conflict_id
from asof.reckoning.joining.series import Series
from asof.report import Report
from asof.value import Value


@dataclass(frozen=True, slots=True)
class _AtOdds:
    """Two figures that are likely at odds, and how likely."""

    one: Claim
    other: Claim
    likely: float


def of_figures(
    series: Sequence[Series], reports: Sequence[Report], measures: Mapping[str, Measure], judge: Judge | None = None
) -> Iterator[Conflict]:
    """The contradictions between figures, of one series or of two that should be one.

    Pairs that are likely at odds (`judge`) are one contradiction where they share a claim, or have claims of one series
    and time that agree. Its sides are claims that agree with one another.
    """
    told = Told.gather(series, reports, measures)
    pairs = candidates(series)
    likely = (judge or Judge.load()).likely(told, pairs) if pairs else ()
    found = [_AtOdds(*pair, float(share)) for pair, share in zip(pairs, likely, strict=True) if share >= SHOWN]
    for together in _linked(found, told):
        yield _conflict(together, told)


def _linked(found: Sequence[_AtOdds], told: Told) -> list[list[_AtOdds]]:
    leader = {claim.id: claim.id for pair in found for claim in (pair.one, pair.other)}

    def lead(claim_id: str) -> str:
        while leader[claim_id] != claim_id:
            leader[claim_id] = claim_id = leader[leader[claim_id]]
        return claim_id

    for one, other in (*((pair.one, pair.other) for pair in found), *_agreeing(found, told)):
        leader[lead(one.id)] = lead(other.id)
    groups: defaultdict[str, list[_AtOdds]] = defaultdict(list)
    for pair in sorted(found, key=lambda pair: (pair.one.id, pair.other.id)):
        groups[lead(pair.one.id)].append(pair)
    return list(groups.values())


def _agreeing(found: Sequence[_AtOdds], told: Told) -> Iterator[tuple[Claim, Claim]]:
    """Claims of one series and time that agree, among those at odds with others."""
    inside: defaultdict[str, dict[str, Claim]] = defaultdict(dict)
    for claim in (claim for pair in found for claim in (pair.one, pair.other)):
        inside[told.of[claim.id].id][claim.id] = claim
    for claims in inside.values():
        some = list(claims.values())
        for place, one in enumerate(some):
            for other in some[place + 1 :]:
                if agree(one, other) and may_be_of_one_time(one.as_of, other.as_of):
                    yield one, other


def _conflict(pairs: Sequence[_AtOdds], told: Told) -> Conflict:
    plainest = min(pairs, key=lambda pair: (-pair.likely, pair.one.id, pair.other.id))
    one, other = sorted((plainest.one, plainest.other), key=_in_time)
    series = told.of[one.id]
    measure = told.measures.get(series.measure)
    ruled = clash(series, measure, one, other) if told.series_of(one, other) else None
    kind = ruled.type if ruled else _kind(series, measure, one, other)
    sides = _sides(pairs)
    ids = sorted(claim.id for side in sides for claim in side.claims)
    return Conflict(
        id=conflict_id(series.id, kind, *ids),
        series=series.id,
        type=kind,
        severity=Severity.HARD if plainest.likely >= SURE else Severity.SOFT,
        sides=sides,
        why=_why(series.title, kind, one, other, ruled.doubts if ruled else ()),
    )


def _kind(series: Series, measure: Measure | None, one: Claim, other: Claim) -> str:
    if Modality.DENIED in (one.modality, other.modality):
        return "denial"
    apart = one.as_of and other.as_of and not one.as_of.overlaps(other.as_of)
    return "fall" if apart and not can_fall(series, measure) else "number"


def _sides(pairs: Sequence[_AtOdds]) -> tuple[Side, ...]:
    """The claims in groups that agree throughout; small numbers come first."""
    against = {(pair.one.id, pair.other.id) for pair in pairs}
    claims = {claim.id: claim for pair in pairs for claim in (pair.one, pair.other)}
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


def _in_time(claim: Claim) -> tuple[object, ...]:
    return claim.as_of is None, str(claim.as_of or ""), claim.report, claim.span, claim.id


def _by_size(claim: Claim) -> tuple[object, ...]:
    return *span_of(claim.value), claim.modality is Modality.DENIED, claim.report, claim.span, claim.id


def _why(title: str, kind: str, one: Claim, other: Claim, doubts: Sequence[str]) -> str:
    doubt = f", though {_listed(doubts)}" if doubts else ""
    both = f"{_said(one)}, but {_said(other)}"
    cannot = "it can't fall" if kind == "fall" else "both can't be right of the same time"
    return f"{title}: {both}; {cannot}{doubt}."


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
