"""A report's claims: the steps in order, each behind a narrow interface so that a better one can take its place."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

from asof.catalogue import Catalogue
from asof.claim import Claim, Kind, claim_id
from asof.reading.grammar import quantities
from asof.reading.measure import Measures, Weighed
from asof.reading.modality import kind, modality
from asof.reading.passage import Passage, Sentence
from asof.reading.quantity import Quantity
from asof.reading.subject import Counting, subject
from asof.reading.when import When
from asof.reading.where import Places
from asof.reading.who import Sources
from asof.report import Report


class Reader:
    """Reads figures by rules; the same report gives the same claims, whatever was read before."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._measures = Measures(catalogue)

    def read(self, report: Report) -> tuple[Claim, ...]:
        """The claims of a report, in the order of its text."""
        pages = _Pages.of(report)
        found = pages.figures()
        drafts: list[Claim] = []
        earlier: str | None = None
        for (sentence, quantity), measure in zip(found, self._measures.of_report(found, report.text), strict=True):
            drafts.append(pages.claim(sentence, quantity, measure, earlier))
            earlier = drafts[-1].subject if quantity.people else earlier
        return _named(drafts, report)


@dataclass(frozen=True)
class _Pages:
    """A report laid open: what the steps know of it as a whole."""

    report: Report
    passage: Passage
    sources: Sources
    places: Places
    when: When

    @classmethod
    def of(cls, report: Report) -> _Pages:
        passage = Passage(report.text)
        sources = Sources(passage)
        return cls(report, passage, sources, Places(passage, sources), When(passage, report.published))

    def figures(self) -> list[tuple[Sentence, Quantity]]:
        """The quantities that are figures: not those that only introduce who speaks or say when."""
        return [
            (sentence, quantity)
            for sentence in self.passage.sentences
            for quantity in quantities(sentence.words)
            if not (quantity.people and self.sources.names(sentence, quantity.span))
            and not self.when.is_time(sentence, quantity)
        ]

    def claim(self, sentence: Sentence, quantity: Quantity, measure: Weighed, earlier: str | None) -> Claim:
        """One figure as a claim, its id still to be given; `earlier` is what the figure before it counted."""
        span = quantity.span
        said = self.sources.of(sentence, span)
        claimed = kind(sentence, span)
        return Claim(
            id="",
            report=self.report.name,
            kind=claimed,
            quote=sentence.span,
            span=span,
            value=quantity.value,
            measure=measure.measure,
            subject=subject(self.passage, Counting(sentence, quantity, measure.measure, said.source), earlier),
            place=self.places.of(sentence, span, unit=quantity.value.unit, measure=measure.measure),
            as_of=self.when.of(sentence, span, kind=claimed),
            source=said.source,
            modality=modality(sentence, span, said.cue),
            confidence=_confidence(measure),
        )


def _confidence(measure: Weighed) -> float:
    """From 0.5, where nothing says what is measured, to 0.9; not calibrated."""
    return round(0.5 + 0.4 * min(1.0, measure.weight / 4), 2)


def _named(drafts: list[Claim], report: Report) -> tuple[Claim, ...]:
    """The claims with their ids; the same words in the same sentence said twice are told apart by their order."""
    seen: Counter[tuple[Kind, str, str]] = Counter()
    named = []
    for draft in drafts:
        key = (draft.kind, " ".join(draft.quote.of(report.text).split()), " ".join(draft.span.of(report.text).split()))
        named.append(replace(draft, id=claim_id(draft.report, *key, seen[key])))
        seen[key] += 1
    return tuple(named)
