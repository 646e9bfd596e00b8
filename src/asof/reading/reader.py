"""A report's claims: the steps in order, each behind a narrow interface so that a better one can take its place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from asof.catalogue import Catalogue
from asof.claim import Claim, Kind, claim_id
from asof.reading.grammar import quantities
from asof.reading.measure import Measures
from asof.reading.modality import kind, modality
from asof.reading.passage import Passage, Sentence
from asof.reading.quantity import Quantity
from asof.reading.subject import Counting, subject
from asof.reading.when import as_of, is_time
from asof.reading.where import Places
from asof.reading.who import Sources
from asof.report import Report


class Reader:
    """Reads figures by rules; the same report gives the same claims, whatever was read before."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._measures = Measures(catalogue)

    def read(self, report: Report) -> tuple[Claim, ...]:
        """The claims of a report, in the order of its text."""
        passage = Passage(report.text)
        sources = Sources(passage)
        places = Places(passage, sources)
        seen: Counter[tuple[Kind, str, str]] = Counter()
        claims: list[Claim] = []
        earlier: str | None = None
        for sentence, quantity in _quantities(passage):
            if _names_its_source(sources, sentence, quantity) or is_time(sentence, quantity, report.text):
                continue
            draft = self._claim(report, passage, sentence, quantity, sources, places, earlier)
            earlier = draft.subject if quantity.people else earlier
            key = (
                draft.kind,
                " ".join(draft.quote.of(report.text).split()),
                " ".join(draft.span.of(report.text).split()),
            )
            claims.append(_named(draft, key, seen[key]))
            seen[key] += 1
        return tuple(claims)

    def _claim(
        self,
        report: Report,
        passage: Passage,
        sentence: Sentence,
        quantity: Quantity,
        sources: Sources,
        places: Places,
        earlier: str | None,
    ) -> Claim:
        said = sources.of(sentence, quantity.span)
        claimed = kind(sentence, quantity.span)
        measure = self._measures.best(sentence, quantity, report.text)
        return Claim(
            id="",
            report=report.name,
            kind=claimed,
            quote=sentence.span,
            span=quantity.span,
            value=quantity.value,
            measure=measure.measure,
            subject=subject(passage, Counting(sentence, quantity, measure.measure, said.source), earlier),
            place=places.of(sentence, quantity.span, unit=quantity.value.unit, measure=measure.measure),
            as_of=as_of(sentence, quantity.span, report.text, published=report.published, kind=claimed),
            source=said.source,
            modality=modality(sentence, quantity.span, said.cue),
            confidence=round(0.5 + 0.4 * min(1.0, measure.weight / 4), 2),
        )


def _quantities(passage: Passage) -> Iterator[tuple[Sentence, Quantity]]:
    for sentence in passage.sentences:
        for quantity in quantities(sentence.words):
            yield sentence, quantity


def _names_its_source(sources: Sources, sentence: Sentence, quantity: Quantity) -> bool:
    """Whether a count of people only introduces who is speaking: "two officials said"."""
    return quantity.people and sources.names(sentence, quantity.span)


def _named(claim: Claim, key: tuple[Kind, str, str], nth: int) -> Claim:
    return replace(claim, id=claim_id(claim.report, key[0], key[1], key[2], nth))
