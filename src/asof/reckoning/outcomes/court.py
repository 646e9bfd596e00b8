"""What became of forecasts, going by what later reports say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from asof.claim import Claim, Kind
from asof.reckoning.outcomes.chance import probability
from asof.reckoning.outcomes.foretold import core
from asof.reckoning.outcomes.traits import Likeness, Told, Traits, of_forecast, telling
from asof.reckoning.outcomes.verdict import Outcome, Verdict
from asof.reckoning.outcomes.weights import Weights, claim_traits, how_traits, told_traits
from asof.reckoning.topic import Topics
from asof.report import Report

LOOKED_AT = 30
"""Later claims that are weighed for a forecast: the likest, and as many figures of what was foretold."""
TOLD = 0.6
"""Probability from which on later reports are taken to speak of a forecast: likely enough to send a reader there."""
SURE = 0.6
"""Probability of a verdict from which on it is given: a wrong one costs a source its record, and below this more than
one in four is wrong on stories that had no part in learning."""
TELLS = 0.2
"""Probability of a sentence from which on it is shown: below it, one that tells is seldom among those shown."""
SHOWN = 3
"""Sentences that are shown at most."""
_CLAUSE = 0.5
"""What the likeness to the clause that foretells counts beside that to the whole sentence."""


@dataclass(frozen=True, slots=True)
class Case:
    """A forecast and the later claims that may tell of it, each with its traits."""

    forecast: Told
    traits: Traits
    later: tuple[tuple[Told, Traits], ...]
    overdue: bool


@dataclass(frozen=True, slots=True)
class Weighed:
    """A case with how likely each later claim tells, how likely any does, and how likely each verdict is if so."""

    likelihoods: tuple[float, ...]
    told: float
    verdicts: Mapping[Verdict, float]


def outcomes(
    claims: Iterable[Claim],
    reports: Sequence[Report],
    *,
    rulings: Mapping[str, Verdict] | None = None,
    weights: Weights | None = None,
) -> tuple[Outcome, ...]:
    """The outcome of each forecast among `claims`, in order of the reports and their texts.

    Only claims of reports that were published after the forecast tell, and none that speaks of a time before. Each is
    weighed by what it shares with the forecast and by what tells how it went; where that is sure, there is a verdict.
    Below that the sentences are given for a reader to judge, as a wrong verdict costs a source its record.

    Args:
        claims: all claims of the story.
        reports: their reports, for when they were published and what they say.
        rulings: verdicts of people by the forecast's id; they win.
        weights: those to use instead of the package's.
    """
    used, ruled = weights or Weights.load(), rulings or {}
    return tuple(outcome(case, used, ruled.get(case.forecast.claim.id)) for case in cases(claims, reports))


def outcome(case: Case, weights: Weights, ruling: Verdict | None = None) -> Outcome:
    """What became of a forecast; what a person ruled wins."""
    found = weighed(case, weights)
    verdict, share = max(found.verdicts.items(), key=lambda one: one[1])
    sure = share * found.told
    shown = _shown(case, found) if found.told >= TOLD else ()
    settled = verdict if shown and sure >= SURE else Verdict.OPEN
    return Outcome(
        forecast=case.forecast.claim,
        verdict=settled if ruling is None else ruling,
        evidence=shown,
        ruled=ruling is not None,
        probability=probability(case.forecast.sentence),
        told=found.told,
        sure=sure,
        overdue=case.overdue,
    )


def weighed(case: Case, weights: Weights) -> Weighed:
    """How likely it is what became of a case."""
    likelihoods = tuple(weights.likelihood(claim_traits(case.traits, traits)) for _, traits in case.later)
    return Weighed(
        likelihoods,
        weights.settled(told_traits(case.traits, best_of_sentences(case, likelihoods))),
        weights.verdicts(
            how_traits(
                case.traits,
                [(likelihood, traits) for likelihood, (_, traits) in zip(likelihoods, case.later, strict=True)],
            )
        ),
    )


def best_of_sentences(case: Case, likelihoods: Sequence[float]) -> list[float]:
    """Of each sentence that may tell, the likelihood of the likeliest claim."""
    best: dict[tuple[str, str], float] = {}
    for (told, _), likelihood in zip(case.later, likelihoods, strict=True):
        key = (told.claim.report, told.sentence)
        best[key] = max(best.get(key, 0.0), likelihood)
    return list(best.values())


def _shown(case: Case, found: Weighed) -> tuple[Claim, ...]:
    """The likeliest claims, one of a sentence; none where no sentence is likely to tell."""
    ordered = sorted(
        zip(found.likelihoods, (told for told, _ in case.later), strict=True),
        key=lambda one: (-one[0], one[1].claim.report, one[1].claim.span, one[1].claim.id),
    )
    shown: dict[tuple[str, str], Claim] = {}
    for likelihood, told in ordered:
        if likelihood >= TELLS:
            shown.setdefault((told.claim.report, told.sentence), told.claim)
    return tuple(shown.values())[:SHOWN]


def cases(claims: Iterable[Claim], reports: Sequence[Report]) -> Iterator[Case]:
    """The forecasts of a story with what may tell of them, in order of the reports and their texts."""
    told = _Told(claims, reports)
    return (told.case(place) for place, one in enumerate(told.all) if one.claim.kind is Kind.FORECAST)


class _Told:
    """All claims of a story, in order, and their sentences compared."""

    def __init__(self, claims: Iterable[Claim], reports: Sequence[Report]) -> None:
        known = {report.name: report for report in reports}
        ordered = sorted(claims, key=lambda claim: (claim.report, claim.span, claim.id))
        self.all = [_told(claim, known[claim.report]) for claim in ordered]
        self._topics = Topics(dict.fromkeys(one.sentence for one in self.all))
        places = {sentence: place for place, sentence in enumerate(self._topics.sentences)}
        self._sentences = np.array([places[one.sentence] for one in self.all], dtype=np.int64)
        self._first = np.array([one.first for one in self.all], dtype=np.int64)
        self._until = np.array([_until(claim) for claim in ordered], dtype=np.int64)
        self._last = max([one.first for one in self.all], default=0)

    def case(self, place: int) -> Case:
        """What may tell of the forecast in this place."""
        forecast = self.all[place]
        dated = forecast.first > 0
        later = self._later(forecast) if dated else ()
        due = forecast.claim.as_of.last if forecast.claim.as_of else None
        overdue = dated and due is not None and forecast.last < self._last and due.toordinal() < self._last
        said = forecast if dated else replace(forecast, last=self._last)
        return Case(forecast, of_forecast(said, self._last), tuple(later), overdue)

    def _later(self, forecast: Told) -> Iterator[tuple[Told, Traits]]:
        whole = self._topics.likenesses(forecast.sentence)
        clause = core(forecast.sentence)
        part = self._topics.likenesses(clause) if clause else whole
        mixed = (whole + _CLAUSE * part)[self._sentences]
        may_tell = np.flatnonzero((self._first > forecast.last) & (self._until >= forecast.first))
        ordered = may_tell[np.argsort(-mixed[may_tell], kind="stable")]
        ranks = {sentence: rank for rank, sentence in enumerate(dict.fromkeys(self._sentences[ordered].tolist()))}
        for place in self._looked_at(forecast.claim, ordered):
            later, sentence = self.all[place], int(self._sentences[place])
            shared = self._topics.words(forecast.sentence).keys() & self._topics.words(later.sentence).keys()
            rarest = max((self._topics.weight(word) for word in shared), default=0.0)
            likeness = Likeness(float(whole[sentence]), float(part[sentence]), rarest, len(shared), ranks[sentence])
            yield later, telling(forecast, later, likeness)

    def _looked_at(self, forecast: Claim, ordered: NDArray[np.int64]) -> list[int]:
        likest, others = ordered[:LOOKED_AT].tolist(), ordered[LOOKED_AT:].tolist()
        figures = (place for place in others if _is_of_one_measure(forecast, self.all[place].claim))
        return [*likest, *islice(figures, LOOKED_AT)]


def _told(claim: Claim, report: Report) -> Told:
    """The days of publication are 0 and one after all others where they are not known, so that nothing is later."""
    published = report.published
    first = published.first.toordinal() if published and published.first else 0
    last = published.last.toordinal() if published and published.last else date.max.toordinal()
    return Told(claim, claim.quote.of(report.text), first, last)


def _until(claim: Claim) -> int:
    return ((claim.as_of and claim.as_of.last) or date.max).toordinal()


def _is_of_one_measure(forecast: Claim, claim: Claim) -> bool:
    one, other = forecast.value, claim.value
    return bool(one and other and one.unit == other.unit and forecast.measure == claim.measure)
