"""Sentences that carry a forecast, an event or a statement."""

from __future__ import annotations

from collections.abc import Iterator

from asof.claim import Claim, Kind, Modality
from asof.language.encoder import Says, Tags
from asof.period import Period
from asof.reading.confidence import of_sentence
from asof.reading.passage import Passage, Sentence
from asof.reading.when import When
from asof.reading.who import Sources
from asof.source import Source

_THRESHOLDS = {Kind.FORECAST: 0.5, Kind.EVENT: 0.5, Kind.STATEMENT: 0.3}
"""Shares from which a sentence is taken to carry a claim of a kind; settled on the development stories."""


def propositions(passage: Passage, tags: Tags, *, report: str, sources: Sources, when: When) -> Iterator[Claim]:
    """The claims of a report that are whole sentences; their ids are still to be given."""
    by_span = {sentence.span: sentence for sentence in passage.sentences}
    spoken_by = sources.of_sentences(tags.attributions)
    for says in tags.sentences:
        sentence = by_span.get(says.span)
        if sentence is None:
            continue
        for kind, threshold in _THRESHOLDS.items():
            share = says.shares.get(kind.value, 0.0)
            if share >= threshold:
                as_of = when.of(sentence, sentence.span, kind=kind)
                yield _claim(sentence, kind, says, spoken_by[sentence.index], report=report, as_of=as_of)


def _claim(sentence: Sentence, kind: Kind, says: Says, source: Source, *, report: str, as_of: Period | None) -> Claim:
    return Claim(
        id="",
        report=report,
        kind=kind,
        quote=sentence.span,
        span=sentence.span,
        as_of=as_of,
        source=source,
        modality=_modality(says),
        confidence=of_sentence(kind, says.shares[kind.value]),
    )


def _modality(says: Says) -> Modality:
    """Denied or hedged where the encoder holds that likelier than not."""
    if says.shares.get("denied", 0.0) > 0.5:
        return Modality.DENIED
    return Modality.HEDGED if says.shares.get("hedged", 0.0) > 0.5 else Modality.ASSERTED
