"""Which sentences contradict each other: what one denies and another says, two dates of one event."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

from asof.claim import Claim, Kind, Modality
from asof.period import Period
from asof.reckoning.agreement import may_be_of_one_time
from asof.reckoning.conflicts.sides import Conflict, Severity, Side, conflict_id
from asof.reckoning.names import bare, bare_subject, may_be_one_place, may_be_one_subject
from asof.reckoning.topic import Topics, stems
from asof.report import Report

_REFUTED = re.compile(
    r"\b(?:den(?:y|ies|ied)|mistakes?|untrue|unfounded|false|not true|no truth|debunk\w*|refut\w*|hoax|baseless)\b",
    re.IGNORECASE,
)
_NEGATED = re.compile(
    r"(?:\b(?:no|not|never|nobody|none|without|cannot)\b|n[’']t\b)((?:\W+[\w’'-]+){1,8})", re.IGNORECASE
)
"""A negation and what it governs: the words behind it, as far as a clause goes."""
_ONCE = frozenset(stems("launch begin began start open strike struck erupt sign found elect born die invade").keys())
_UNKNOWN = re.compile(
    r"\b(?:no word|(?:not|un)\s?(?:yet )?(?:known|clear|said|released)|nobody knows)\b[^.;]{0,20}?\bhow many "
    r"(?P<whom>victims|casualties|people|(?:were|are|had been) (?:killed|dead|injured|hurt|wounded))",
    re.IGNORECASE,
)
_HARMED = frozenset({"killed", "injured", "casualties"})
_RARE = 0.03
"""Share of the sentences in which a word that tells two matters apart stands at most."""
_FEW = 0.1
"""The same for a word that two tellings of one event share."""
_MONTH = 31
"""Days of the longest period that dates an event."""
_NEAR = 3
"""Sentences within which a report comes back to what it denies."""


def contradictions(claims: Iterable[Claim], reports: Sequence[Report]) -> list[Conflict]:
    """The contradictions between sentences of `claims`.

    - *denial*: one denies what another asserts of the same time and subject: a word that is rare in the story stands
      in the other sentence and under the negation. Where something is called false or denied outright, the sentences
      share two rare words, or one in close neighbourhood. Soft where a source does both in two reports, as it may
      have learned better.
    - *date*: two sentences say of what happens once (it was launched, began, struck, …) that it happened in the same
      month of two years, which is a slip of somebody's pen. Other times are no contradiction: of nine that the rule
      found in the 25 whole stories, none was one.
    - *unknown*: a report gives the number of those hurt, and says that there is no word of how many they are.
    """
    said = _Sentences(claims, reports)
    return [*said.denials(), *said.dates(), *said.unknowns()]


@dataclass(frozen=True, slots=True)
class _Opposed:
    """Two claims of which at most one is right."""

    one: Claim
    other: Claim
    severity: Severity
    why: str


class _Sentences:
    """The claims of a story with their sentences."""

    def __init__(self, claims: Iterable[Claim], reports: Sequence[Report]) -> None:
        self._reports = {report.name: report for report in reports}
        self._claims = sorted(claims, key=lambda claim: (claim.report, claim.span, claim.id))
        self._topics = Topics(self.quote(claim) for claim in self._claims)
        self._refuting: dict[str, bool] = {}
        self._negated: dict[str, frozenset[str]] = {}

    def quote(self, claim: Claim) -> str:
        """The sentence of a claim."""
        return claim.quote.of(self._reports[claim.report].text)

    @cached_property
    def _places(self) -> Mapping[str, int]:
        """Where a claim's sentence stands among those of its report that have claims."""
        starts: defaultdict[str, set[int]] = defaultdict(set)
        for claim in self._claims:
            starts[claim.report].add(claim.quote.start)
        ranks = {(name, start): rank for name, some in starts.items() for rank, start in enumerate(sorted(some))}
        return {claim.id: ranks[claim.report, claim.quote.start] for claim in self._claims}

    def denials(self) -> list[Conflict]:
        """What is asserted and denied."""
        plain = [claim for claim in self._claims if claim.kind in (Kind.EVENT, Kind.STATEMENT)]
        denying = [claim for claim in plain if self._denies(claim)]
        affirming: defaultdict[str, list[Claim]] = defaultdict(list)
        for claim in plain:
            for word in () if self._denies(claim) else self._topics.rare(self.quote(claim), most=_RARE):
                affirming[word].append(claim)
        opposed = [
            _Opposed(yes, no, self._firmness(yes, no), self._why_denied(yes, no))
            for no in denying
            for yes in _unique(affirming[word] for word in self._topics.rare(self.quote(no), most=_RARE))
            if self._on_one_matter(yes, no)
        ]
        return _conflicts("denial", opposed)

    def _denies(self, claim: Claim) -> bool:
        """Whether it is the denial; what "A claimed X, which B denied" has of A is hedged, and no denial."""
        refutes = claim.modality is Modality.ASSERTED and self._refutes(self.quote(claim))
        return refutes or claim.modality is Modality.DENIED

    def _refutes(self, sentence: str) -> bool:
        """Whether it calls something false or denies it outright."""
        if sentence not in self._refuting:
            self._refuting[sentence] = bool(_REFUTED.search(sentence))
        return self._refuting[sentence]

    def _under_negation(self, sentence: str) -> frozenset[str]:
        """The stems that a sentence negates."""
        if sentence not in self._negated:
            self._negated[sentence] = frozenset(stems(" ".join(match[1] for match in _NEGATED.finditer(sentence))))
        return self._negated[sentence]

    def _on_one_matter(self, yes: Claim, no: Claim) -> bool:
        affirmed, denied = self.quote(yes), self.quote(no)
        if affirmed == denied or not may_be_of_one_time(yes.as_of, no.as_of):
            return False
        shared = self._topics.shared(affirmed, denied, most=_RARE)
        if self._refutes(denied):
            near = yes.report == no.report and abs(self._places[yes.id] - self._places[no.id]) <= _NEAR
            return len(shared) >= (1 if near else 2)
        return not self._under_negation(denied).isdisjoint(shared) and _of_one_subject(yes, no)

    def _firmness(self, one: Claim, other: Claim) -> Severity:
        same = one.report != other.report and one.source == other.source and one.source.name is not None
        return Severity.SOFT if same else Severity.HARD

    def _why_denied(self, yes: Claim, no: Claim) -> str:
        return f"{self._who(yes)} has it that “{self.quote(yes)}”; {self._who(no)} denies it: “{self.quote(no)}”"

    def _who(self, claim: Claim) -> str:
        return f"{claim.source.name} in {claim.report}" if claim.source.name else claim.report

    def dates(self) -> list[Conflict]:
        """One event at two times."""
        dated = [claim for claim in self._claims if claim.kind is Kind.EVENT and claim.as_of]
        events = [claim for claim in dated if _ONCE & self._topics.words(self.quote(claim)).keys()]
        opposed = [
            _Opposed(one, other, Severity.HARD, self._why_dated(one, other))
            for one, other in self._on_a_rare_matter(events)
            if _slip(one.as_of, other.as_of) and self._is_one_event(one, other)
        ]
        return _conflicts("date", opposed)

    def _on_a_rare_matter(self, events: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
        """Pairs of events, in order, that share a rare word."""
        having: defaultdict[str, list[int]] = defaultdict(list)
        for place, event in enumerate(events):
            for word in self._topics.rare(self.quote(event), most=_FEW):
                having[word].append(place)
        met = {pair for places in having.values() for pair in combinations(places, 2)}
        return ((events[one], events[other]) for one, other in sorted(met))

    def _is_one_event(self, one: Claim, other: Claim) -> bool:
        first, second = self.quote(one), self.quote(other)
        verbs = _ONCE & self._topics.words(first).keys() & self._topics.words(second).keys()
        rare = set(self._topics.shared(first, second, most=_FEW)) - verbs
        place = may_be_one_place(bare(one.place), bare(other.place))
        return bool(verbs) and place and len(rare) >= 1

    def _why_dated(self, one: Claim, other: Claim) -> str:
        return f"{self._who(one)} puts it at {one.as_of}, {self._who(other)} at {other.as_of}; it happened once."

    def unknowns(self) -> list[Conflict]:
        """A number of which the report that gives it says that nobody knows it."""
        opposed = []
        harmed: defaultdict[str, list[Claim]] = defaultdict(list)
        for figure in self._claims:
            if figure.measure in _HARMED and figure.modality is Modality.ASSERTED:
                harmed[figure.report].append(figure)
        for claim in self._claims:
            if claim.value is None and _UNKNOWN.search(self.quote(claim)):
                opposed += [
                    _Opposed(figure, claim, Severity.HARD, self._why_unknown(figure, claim))
                    for figure in harmed[claim.report]
                    if may_be_of_one_time(figure.as_of, claim.as_of)
                ]
        return _conflicts("unknown", opposed)

    def _why_unknown(self, figure: Claim, claim: Claim) -> str:
        return f"{figure.report} says “{self.quote(figure)}”, and “{self.quote(claim)}”"


def _unique(groups: Iterable[Sequence[Claim]]) -> list[Claim]:
    """The claims of all groups, each once, in order of their ids."""
    return [claim for _, claim in sorted({claim.id: claim for group in groups for claim in group}.items())]


def _of_one_subject(one: Claim, other: Claim) -> bool:
    first, second = bare_subject(one.subject), bare_subject(other.subject)
    return bool(first and second) and may_be_one_subject(first, second)


def _slip(one: Period | None, other: Period | None) -> bool:
    """Whether two periods of a month or less lie in the same month of two years."""
    if one is None or other is None or one.first is None or other.first is None:
        return False
    short = all(period.days is not None and period.days <= _MONTH for period in (one, other))
    return short and one.first.month == other.first.month and one.first.year != other.first.year


def _conflicts(kind: str, opposed: Sequence[_Opposed]) -> list[Conflict]:
    """One conflict for all that hang together through a claim; hard where one of them is."""
    leader = {claim.id: claim.id for pair in opposed for claim in (pair.one, pair.other)}

    def lead(claim_id: str) -> str:
        while leader[claim_id] != claim_id:
            leader[claim_id] = claim_id = leader[leader[claim_id]]
        return claim_id

    for pair in opposed:
        leader[lead(pair.one.id)] = lead(pair.other.id)
    groups: defaultdict[str, list[_Opposed]] = defaultdict(list)
    for pair in opposed:
        groups[lead(pair.one.id)].append(pair)
    return [_conflict(kind, group) for group in groups.values()]


def _conflict(kind: str, opposed: Sequence[_Opposed]) -> Conflict:
    plainest = min(opposed, key=lambda pair: (pair.severity is Severity.SOFT, pair.one.id, pair.other.id))
    sides = _sides(opposed)
    ids = sorted(claim.id for side in sides for claim in side.claims)
    return Conflict(
        id=conflict_id(kind, *ids), series=None, type=kind, severity=plainest.severity, sides=sides, why=plainest.why
    )


def _sides(opposed: Sequence[_Opposed]) -> tuple[Side, ...]:
    """The claims, each put with those that none of the pairs opposes it to."""
    against: defaultdict[str, set[str]] = defaultdict(set)
    for pair in opposed:
        against[pair.one.id].add(pair.other.id)
        against[pair.other.id].add(pair.one.id)
    claims = {claim.id: claim for pair in opposed for claim in (pair.one, pair.other)}
    sides: list[list[Claim]] = []
    side_of: dict[str, int] = {}
    for claim in sorted(claims.values(), key=lambda claim: (claim.report, claim.span, claim.id)):
        taken = {side_of[other] for other in against[claim.id] if other in side_of}
        side = side_of[claim.id] = next(place for place in range(len(sides) + 1) if place not in taken)
        if side == len(sides):
            sides.append([])
        sides[side].append(claim)
    return tuple(Side(tuple(side)) for side in sides)
