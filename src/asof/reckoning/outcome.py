"""What became of forecasts, going by what later reports say."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from asof.claim import Claim, Kind, Modality
from asof.reckoning.agreement import LOOSE, agree
from asof.reckoning.foretold import act, concepts, core, courses, foretells, hangs_on
from asof.reckoning.names import bare, bare_subject, may_be_one_place, may_be_one_subject
from asof.reckoning.polarity import AXES, negated, stance
from asof.reckoning.topic import Topics, stems
from asof.report import Report

ALIKE = 0.16
"""Likeness from which on a later sentence is about what was foretold."""
SAME_AXIS = 0.07
"""The same where both sentences tell whether something was held or lost, goes on or ends, rises or falls."""
FORETOLD = 0.5
"""What a sentence that itself foretells something counts of one that tells what is."""
EVEN = 0.75
"""Part of the stronger side's likeness from which on the weaker one counts, too."""
SHOWN = 3
"""Sentences that are shown as evidence at most."""
LOOKED_AT = 300
"""Claims that are weighed for a forecast at most, of those in the likest sentences."""


_PART = re.compile(
    r"\b(?:part(?:ly|ially)|in part|(?:some|parts?|half) of|(?<!all but a )(?:small|tiny|narrow|limited|minor) "
    r"(?:sliver|strip|part|portion|fraction|share|number|amount))\b",
    re.IGNORECASE,
)
"""Words that say that something is so of a part."""
_FULL_NAME = re.compile(r"[A-Z][\w’'-]+(?: [A-Z][\w.’'-]*)+")
_ELASTIC = re.compile(
    r"\bas (?:long|soon|far|much|quickly) as\b[^,.;]{0,60}\b(?:appropriate|necessary|needed|required|possible|takes)\b",
    re.IGNORECASE,
)
"""A term that nobody can hold against who foretold: "as long as it takes"."""


class Verdict(StrEnum):
    """What became of a forecast."""

    CAME_TRUE = "came_true"
    DID_NOT = "did_not"
    PARTLY = "partly"
    OPEN = "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """A forecast and what became of it.

    `evidence` are later claims that tell, those that tell most first. `ruled` is true where a person said so.
    `probability` is the one that was given or implied, None where none was.
    """

    forecast: Claim
    verdict: Verdict
    evidence: tuple[Claim, ...] = ()
    ruled: bool = False
    probability: float | None = None


def outcomes(
    claims: Iterable[Claim], reports: Sequence[Report], *, rulings: Mapping[str, Verdict] | None = None
) -> tuple[Outcome, ...]:
    """The outcome of each forecast among `claims`, in order of the reports and their texts.

    Only claims of reports that were published after the forecast tell, and none that speaks of a time before. A
    number that was foretold is met by the same number of the same thing, and missed by another one once its time has
    come. Words are met by sentences that share enough of them, or, where both tell whether something was held or lost,
    goes on or ends, rises or falls, by sentences that share some: they say the same, or the opposite. Where some say
    this and some that, it came true in part. What no later report comes back to is open.

    Args:
        claims: all claims of the story.
        reports: their reports, for when they were published and what they say.
        rulings: verdicts of people by the forecast's id; they win.
    """
    court = _Court(claims, reports)
    ruled = rulings or {}
    return tuple(_ruled(court.judge(forecast), ruled.get(forecast.id)) for forecast in court.forecasts)


def _ruled(outcome: Outcome, ruling: Verdict | None) -> Outcome:
    if ruling is None:
        return outcome
    return Outcome(
        forecast=outcome.forecast,
        verdict=ruling,
        evidence=outcome.evidence,
        ruled=True,
        probability=outcome.probability,
    )


class _Court:
    """The forecasts of a story and all that may tell of them."""

    def __init__(self, claims: Iterable[Claim], reports: Sequence[Report]) -> None:
        self._reports = {report.name: report for report in reports}
        self._told = sorted(claims, key=lambda claim: (claim.report, claim.span, claim.id))
        self.forecasts = [claim for claim in self._told if claim.kind is Kind.FORECAST]
        self._figures: defaultdict[tuple[str | None, str], list[int]] = defaultdict(list)
        for place, claim in enumerate(self._told):
            if claim.kind is Kind.FIGURE and claim.value:
                self._figures[claim.measure, claim.value.unit].append(place)
        self._topics = Topics({self._quote(claim): None for claim in self._told})
        self._first, self._until = np.array([self._days(claim) for claim in self._told]).reshape(-1, 2).T
        places = {sentence: place for place, sentence in enumerate(self._topics.sentences)}
        self._sentences = np.array([places[self._quote(claim)] for claim in self._told], dtype=np.int32)
        self._named: defaultdict[object, list[int]] = defaultdict(list)
        for place, claim in enumerate(self._told):
            for named in self._names(claim):
                self._named[named].append(place)
        foretelling = {self._quote(claim) for claim in self.forecasts}
        self._counts = np.array([FORETOLD if one in foretelling else 1.0 for one in self._topics.sentences])

    def _names(self, claim: Claim) -> Iterator[object]:
        """What a claim may be found by, however little its sentence is like a forecast's."""
        quote = self._quote(claim)
        yield from courses(quote)
        yield from concepts((claim.subject or "").rpartition(" ")[2])
        if claim.kind is Kind.EVENT:
            yield from stems(quote)

    def _quote(self, claim: Claim) -> str:
        return claim.quote.of(self._reports[claim.report].text)

    def _days(self, claim: Claim) -> tuple[int, int]:
        """The first day on which a claim may have been published, and the last one of which it may speak, as numbers.

        Where the former is not known, it is a day before all others.
        """
        published = self._reports[claim.report].published
        first = (published.first or date.min).toordinal() if published else 0
        return first, ((claim.as_of and claim.as_of.last) or date.max).toordinal()

    def judge(self, forecast: Claim) -> Outcome:
        """What became of a forecast."""
        quote, verdict, evidence = self._quote(forecast), Verdict.OPEN, tuple[Claim, ...]()
        may_tell = self._may_tell(forecast)
        if may_tell is not None and forecast.value is not None:
            figures = self._figures[forecast.measure, forecast.value.unit]
            verdict, evidence = self._by_number(forecast, [self._told[place] for place in figures if may_tell[place]])
        if may_tell is not None and verdict is Verdict.OPEN and forecast.value is None and not _ELASTIC.search(quote):
            verdict, evidence = self._by_words(forecast, self._likest(quote, may_tell))
        return Outcome(forecast=forecast, verdict=verdict, evidence=evidence, probability=probability(quote))

    def _may_tell(self, forecast: Claim) -> NDArray[np.bool_] | None:
        """Which claims are of later reports, and of no time before the forecast; None where nobody knows its date."""
        said = self._reports[forecast.report].published
        if said is None:
            return None
        later = self._first > (said.last or date.max).toordinal()
        may_tell: NDArray[np.bool_] = later & (self._until >= (said.first or date.min).toordinal())
        return may_tell

    def _likest(self, quote: str, may_tell: NDArray[np.bool_]) -> list[tuple[Claim, float]]:
        """The claims in sentences that are like one, with their likeness, in order."""
        likeness = (self._topics.likenesses(quote) * self._counts)[self._sentences]
        named = np.zeros(len(self._told), dtype=np.bool_)
        for one in (*courses(quote), *concepts(core(quote)), act(quote)):
            named[self._named.get(one, [])] = True
        places = np.flatnonzero(may_tell & (named | (likeness >= SAME_AXIS)))
        if len(places) > LOOKED_AT:
            places = np.sort(places[np.argsort(-likeness[places], kind="stable")[:LOOKED_AT]])
        return [(self._told[place], float(likeness[place])) for place in places]

    def _by_number(self, forecast: Claim, later: Sequence[Claim]) -> tuple[Verdict, tuple[Claim, ...]]:
        """By figures of the same thing: what is foretold is never meant to the digit."""
        meant = replace(forecast, value=forecast.value and replace(forecast.value, approximate=True))
        same = [claim for claim in later if _may_be_of_one(forecast, claim)]
        met = [claim for claim in same if _is_told(claim) and agree(meant, claim)]
        if met:
            return Verdict.CAME_TRUE, tuple(met[:SHOWN])
        missed = [claim for claim in same if not agree(meant, claim, hedge=LOOSE) and _is_due(forecast, claim)]
        return (Verdict.DID_NOT, tuple(missed[-SHOWN:])) if missed else (Verdict.OPEN, ())

    def _by_words(self, forecast: Claim, later: Sequence[tuple[Claim, float]]) -> tuple[Verdict, tuple[Claim, ...]]:
        for_it, against = [], []
        for claim, likeness in later:
            weight = self._weight(forecast, claim, likeness)
            if weight > 0:
                for_it.append((weight, claim))
            elif weight < 0:
                against.append((-weight, claim))
        best, worst = (max((weight for weight, _ in side), default=0.0) for side in (for_it, against))
        if not best and not worst:
            return Verdict.OPEN, ()
        if min(best, worst) >= EVEN * max(best, worst):
            return Verdict.PARTLY, _strongest([*for_it, *against])
        if hangs_on(self._quote(forecast)) or (best > worst and self._is_of_part(forecast, _strongest(for_it))):
            return Verdict.PARTLY, _strongest(for_it if best > worst else against)
        return (Verdict.CAME_TRUE, _strongest(for_it)) if best > worst else (Verdict.DID_NOT, _strongest(against))

    def _weight(self, forecast: Claim, claim: Claim, likeness: float) -> float:
        """How much a claim speaks for (above 0) or against a forecast."""
        if not _may_be_of_one(forecast, claim):
            return 0.0
        foretold, told = self._quote(forecast), self._quote(claim)
        ours, theirs = stance(foretold), stance(told)
        of_one = bool(self._topics.words(forecast.subject or "").keys() & self._topics.words(told).keys())
        shared = [axis for axis in AXES if of_one and ours.get(axis) and theirs.get(axis)]
        if shared and likeness >= SAME_AXIS:
            speaks = (self._speaks(forecast, claim, ours[axis], theirs[axis]) for axis in shared)
            return likeness * sum(speaks) / len(shared)
        course = courses(foretold)
        told_course = {} if foretells(told) else courses(told)
        both = course.keys() & told_course.keys()
        if both:
            return ALIKE * sum(self._speaks(forecast, claim, course[one], told_course[one]) for one in both) / len(both)
        if _does(forecast, foretold, claim, told) or _is_of_act(forecast, foretold, claim):
            likeness = max(likeness, ALIKE)
        if likeness < ALIKE or not self._may_be_by_one(forecast, claim):
            return 0.0
        return likeness if _is_denied(forecast, foretold) == _is_denied(claim, told) else -likeness

    def _is_of_part(self, forecast: Claim, evidence: Sequence[Claim]) -> bool:
        """Whether all evidence is of a part, and the forecast is not."""
        return not _PART.search(self._quote(forecast)) and all(_PART.search(self._quote(claim)) for claim in evidence)

    def _may_be_by_one(self, forecast: Claim, claim: Claim) -> bool:
        """Whether a claim names whom a forecast is about, where that is somebody with a name."""
        name = forecast.subject or ""
        if not _FULL_NAME.fullmatch(name):
            return True
        words = self._topics.words(name).keys()
        return not words or bool(words & (stems(self._quote(claim)) + stems(claim.subject or "")).keys())

    def _speaks(self, forecast: Claim, claim: Claim, ours: int, theirs: int) -> int:
        """1 for and -1 against; that all is as it was tells against a change only once the change was due."""
        if ours < 0 < theirs and not _is_due(forecast, claim):
            return 0
        return ours * theirs


def _is_of_act(forecast: Claim, foretold: str, claim: Claim) -> bool:
    """Whether a claim is about what was foretold of people at large: "her survival", where some may be found alive."""
    if claim.modality is not Modality.ASSERTED or not forecast.subject or bare_subject(forecast.subject):
        return False
    head = concepts((claim.subject or "").rpartition(" ")[2]).keys()
    return bool(head & concepts(core(foretold)).keys() - concepts(forecast.subject).keys())


def _does(forecast: Claim, foretold: str, claim: Claim, told: str) -> bool:
    """Whether a claim tells that whoever or whatever a forecast is about did what was foretold, by the same verb."""
    if claim.kind is not Kind.EVENT or claim.modality is not Modality.ASSERTED:
        return False
    verb = act(foretold)
    of_one = concepts(forecast.subject or "").keys() & concepts(claim.subject or "").keys()
    return bool(of_one) and verb is not None and verb in stems(told)


def _is_denied(claim: Claim, sentence: str) -> bool:
    return claim.modality is Modality.DENIED or negated(sentence)


def _may_be_of_one(one: Claim, other: Claim) -> bool:
    places = may_be_one_place(bare(one.place), bare(other.place))
    return places and (one.value is None or may_be_one_subject(bare_subject(one.subject), bare_subject(other.subject)))


def _is_due(forecast: Claim, claim: Claim) -> bool:
    """Whether a claim speaks of the time that was foretold, or one after it."""
    due = forecast.as_of.last if forecast.as_of else None
    return bool(due and claim.as_of and claim.as_of.first and claim.as_of.first >= due)


def _is_told(claim: Claim) -> bool:
    """Whether a claim gives a number itself and not merely what is thought."""
    return bool(claim.value and claim.value.point is not None and claim.modality is not Modality.HEDGED)


def _strongest(weighed: Sequence[tuple[float, Claim]]) -> tuple[Claim, ...]:
    ordered = sorted(weighed, key=lambda one: (-one[0], one[1].report, one[1].span, one[1].id))
    return tuple(claim for _, claim in ordered[:SHOWN])


_STATED = re.compile(
    r"\b(\d{1,3})(?:\.\d+)?\s?(?:%|per ?cent|percent)\s+(?:chance|probability|likelihood|risk|sure|likely)\b"
)
_IMPLIED = (
    (r"almost certain\w*|certain(?:ly)? to|bound to|sure to", 0.92),
    (r"very likely|highly likely|high(?:ly)? prob\w+", 0.85),
    (r"very unlikely|highly unlikely", 0.1),
    (r"unlikely|doubtful", 0.2),
    (r"probably|likely|expect\w*|due to|set to", 0.72),
    (r"could|may|might|possib\w+", 0.4),
    (r"will|shall|'ll|’ll|vow\w*|promis\w+|plans? to|is going to|are going to", 0.85),
)
"""Words of estimative probability and what readers take them for, rounded (Mauboussin and Mauboussin 2018)."""


def probability(sentence: str) -> float | None:
    """The probability that a forecast gives, or that its words imply."""
    stated = _STATED.search(sentence)
    if stated and int(stated[1]) <= 100:
        return int(stated[1]) / 100
    return next(_implied(sentence), None)


def _implied(sentence: str) -> Iterator[float]:
    for words, chance in _IMPLIED:
        if re.search(rf"\b(?:{words})\b", sentence, re.IGNORECASE):
            yield 1 - chance if negated(sentence) and chance > 0.5 else chance
