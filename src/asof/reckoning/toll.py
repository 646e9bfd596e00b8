"""How many were killed or hurt in all, where reports tell of one incident by totals, by parts or by single people."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from asof.claim import Claim, Kind, Modality
from asof.report import Report

_PERSON = (
    r"(?:man|woman|boy|girl|teen|teenager|child|baby|toddler|infant|officer|deputy|student|victim|suspect|gunman|son|"
    r"daughter|father|mother|husband|wife|brother|sister|person|driver|clerk|[a-z]+-year-old|\d+-year-old|he|she)"
)
_NAME = r"(?-i:[A-Z][\w’'-]+)"
_ONE: Mapping[str, re.Pattern[str]] = {
    "killed": re.compile(
        rf"\b{_PERSON}\b[^.;]{{0,40}}\b(?:died|dies|killed|dead|fatally|slain|murdered|succumbed)\b"
        rf"|\b(?:death|murder|killing|slaying|fatal shooting|homicide) of (?:\w+ ){{0,4}}(?:{_PERSON}\b|[A-Z])"
        rf"|\b(?:killed|killing|kills|murdered) (?:\w+ ){{0,3}}{_PERSON}\b"
        rf"|\b{_NAME}(?:, \d+,?| Jr\.?| Sr\.?)? (?:(?:later|also|was|were|had|has|been|shot|and|reportedly) ){{0,4}}"
        rf"(?:died|dies|killed|dead|slain|pronounced dead|murdered)\b"
        rf"|\bpronounced dead\b|\bdied (?:at|from|in|of|after)\b|(?:\bhis|\bher|['’]s) (?:death|killing|murder)\b"
        rf"|\bfatal(?:ly)?\b|\bhomicide\b|(?<!attempted )\bmurder\w*\b|\bmanslaughter\b|\bautopsy\b",
        re.IGNORECASE,
    ),
    "injured": re.compile(
        rf"\b{_PERSON}\b[^.;]{{0,40}}\b(?:wounded|injured|hurt|hospitali[sz]ed|surgery|recovering|(?:critical|serious|stable|"
        rf"fair|good) condition)\b|\b(?:wounded|injured|hurt|wounding|injuring) (?:\w+ ){{0,3}}{_PERSON}\b",
        re.IGNORECASE,
    ),
}
_SHOT = re.compile(
    rf"\b{_PERSON}\b[^.;]{{0,40}}\b(?:shot|struck|stabbed|hit|gunshot)\b"
    rf"|\b(?:shot|shooting|stabbed) (?:\w+ ){{0,3}}{_PERSON}\b",
    re.IGNORECASE,
)
"""That something befell a person; who outlived it was hurt."""
SAYS = 0.6
"""Probability that the largest number of a report is the total."""
PART = 0.3
"""The same for its other numbers, which may be of more people than it should count."""
ELSE = 0.05
"""Probability that it doesn't give the total at all."""
SILENT = {False: 0.9, True: 0.15}
"""Probability that a report says nothing of it where nobody, and where somebody was hurt."""
FEW = 1.0
"""Power by which large tolls are rarer than small ones."""
_MOST = 1000


@dataclass(frozen=True, slots=True)
class Toll:
    """The likeliest number, and an interval that holds it with the probability of 90 %."""

    value: int
    low: int
    high: int


def toll(claims: Iterable[Claim], reports: Sequence[Report], measure: str) -> Toll:
    """How many people a measure (killed, injured) counts in all, going by every report of one incident.

    Each report has a say: the numbers that it gives, of which one may be the total and others parts of it; where it
    gives none, one person, if its sentences tell of one who died or was hurt. Bounds leave out what lies beyond them.
    """
    told: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        told[claim.report].append(claim)
    said = [_Said.of(told[report.name], report, measure) for report in reports]
    most = min(int(max((max(one.numbers, default=0) for one in said), default=0)) + 3, _MOST)
    numbers = np.arange(most + 1)
    likely = np.log((numbers + 1.0) ** -FEW)
    for one in said:
        likely += np.log([one.likelihood(int(number)) for number in numbers])
    chance = np.exp(likely - likely.max())
    sums = np.cumsum(chance / chance.sum())
    low, high = (int(np.searchsorted(sums, end)) for end in (0.05, 0.95))
    value = int(np.argmax(chance))
    return Toll(value, min(low, value), min(max(high, value), most))


@dataclass(frozen=True, slots=True)
class _Said:
    """The numbers of one report, and the least that its bounds leave."""

    numbers: frozenset[int]
    least: int

    @classmethod
    def of(cls, claims: Sequence[Claim], report: Report, measure: str) -> _Said:
        figures = [
            claim for claim in claims if claim.kind is Kind.FIGURE and claim.measure == measure and _counts(claim)
        ]
        points = {int(claim.value.point) for claim in figures if claim.value and claim.value.point is not None}
        bounds = [
            int(claim.value.low) for claim in figures if claim.value and claim.value.high is None and claim.value.low
        ]
        if not points and _tells_of_one(claims, report, measure):
            points = {1}
        return cls(frozenset(points), max(bounds, default=0) if not points else 0)

    def likelihood(self, number: int) -> float:
        """How likely it is that a report says this, where so many are killed or hurt."""
        if not self.numbers and not self.least:
            return SILENT[number > 0]
        if not self.numbers:
            return SAYS if number >= self.least else ELSE
        if number == max(self.numbers):
            return SAYS
        return PART if number in self.numbers else ELSE


def _counts(claim: Claim) -> bool:
    return claim.value is not None and claim.value.unit == "people" and claim.modality is not Modality.DENIED


def _tells_of_one(claims: Sequence[Claim], report: Report, measure: str) -> bool:
    """Whether a report's sentences tell of one person who was killed, or hurt; who was shot and isn't dead was hurt."""
    sentences = {claim.quote.of(report.text) for claim in claims if _happened(claim)}
    if measure == "injured" and not any(_ONE["killed"].search(sentence) for sentence in sentences):
        return any(_ONE[measure].search(sentence) or _SHOT.search(sentence) for sentence in sentences)
    return measure in _ONE and any(_ONE[measure].search(sentence) for sentence in sentences)


def _happened(claim: Claim) -> bool:
    return claim.kind in (Kind.EVENT, Kind.STATEMENT) and claim.modality is not Modality.DENIED
