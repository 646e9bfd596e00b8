"""What a series decides from all of its figures: measure, subject, place, unit and basis."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from asof.claim import Claim
from asof.evidence import Basis
from asof.reckoning.joining.titles import OTHER
from asof.reckoning.names import bare, bare_subject

_NAMED = 0.3
"""Part of the figures that must name a place, or somebody, for the series to have it."""
_OWN = 1.0
"""Weight of what was read of a figure beside the shares of the encoder, which add up to one."""


@dataclass(frozen=True, slots=True)
class Decided:
    """What holds of a series as a whole; `subject` and `place` are written as most of its figures write them."""

    measure: str
    subject: str | None
    place: str | None
    unit: str
    basis: Basis | None


def decided(claims: Sequence[Claim]) -> Decided:
    """What most speaks for, over all figures of a series; each has a value and a measure."""
    return Decided(
        measure=_measure(claims),
        subject=_name(claims, lambda claim: claim.subject, lambda claim: _shares(claim, "subjects"), bare_subject),
        place=_name(claims, lambda claim: claim.place, lambda claim: _shares(claim, "places"), bare),
        unit=_most(claim.value.unit for claim in claims if claim.value) or "",
        basis=_basis(claims),
    )


def _shares(claim: Claim, field: str) -> dict[str, float]:
    return dict(getattr(claim.evidence, field)) if claim.evidence else {}


def _measure(claims: Sequence[Claim]) -> str:
    """The measure with most weight; of those that none of the catalogue fits, the commonest label."""
    weights: defaultdict[str, float] = defaultdict(float)
    for claim in claims:
        own = claim.measure or OTHER
        weights[OTHER if own.startswith(OTHER) else own] += _OWN
        for name, share in (claim.evidence.measures if claim.evidence else {}).items():
            weights[OTHER if name == "other" else name] += share
    read = {claim.measure for claim in claims}
    known = [name for name in weights if name in read or name == OTHER] or [OTHER]
    best = max(sorted(known), key=lambda name: weights[name])
    labels = [claim.measure for claim in claims if claim.measure and claim.measure.startswith(OTHER)]
    if best != OTHER or not labels:
        return best if best != OTHER else (_most(claim.measure for claim in claims) or OTHER)
    return _most(labels) or OTHER


def _name(
    claims: Sequence[Claim],
    own: Callable[[Claim], str | None],
    shares: Callable[[Claim], dict[str, float]],
    plain: Callable[[str | None], str],
) -> str | None:
    """The name that has most weight, None where too few figures have it."""
    weights: defaultdict[str, float] = defaultdict(float)
    spelled: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for claim in claims:
        read = own(claim)
        told = shares(claim)
        if read:
            told = {**told, read: told.get(read, 0.0) + _OWN}
        for name, share in told.items():
            if key := plain(name):
                weights[key] += share
                spelled[key][name] += 1 + (name == read)
    if not weights:
        return _most(filter(None, map(own, claims)))
    best = max(sorted(weights), key=lambda name: weights[name])
    if weights[best] < _NAMED * len(claims) * _OWN:
        return None
    return min(spelled[best], key=lambda name: (name.isupper(), -spelled[best][name], len(name), name))


def _basis(claims: Sequence[Claim]) -> Basis | None:
    weights: defaultdict[Basis, float] = defaultdict(float)
    for claim in claims:
        shares = claim.evidence.bases if claim.evidence else {}
        for basis, share in (shares or ({claim.basis: 1.0} if claim.basis else {})).items():
            weights[basis] += share
    return max(Basis, key=lambda basis: weights[basis]) if weights else None


def _most(names: Iterable[str | None]) -> str | None:
    """The commonest; of several, the shortest."""
    counted = Counter(name for name in names if name)
    return min(counted, key=lambda name: (-counted[name], len(name), name), default=None)
