"""Sentences that carry a forecast, an event or a statement."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from asof.claim import Claim, Kind
from asof.language.encoder import Says, Tags
from asof.language.words import Word
from asof.period import Period
from asof.reading.confidence import of_sentence
from asof.reading.event import event_type
from asof.reading.forecast import condition, sort_of
from asof.reading.modality import modality_of
from asof.reading.passage import Passage, Sentence
from asof.reading.when import When
from asof.reading.who import Attribution, Sources

_THRESHOLDS = {Kind.FORECAST: 0.5, Kind.EVENT: 0.5, Kind.STATEMENT: 0.3}
"""Shares from which a sentence is taken to carry a claim of a kind; settled on the development stories."""


def propositions(passage: Passage, tags: Tags, *, report: str, sources: Sources, when: When) -> Iterator[Claim]:
    """The claims of a report that are whole sentences; their ids are still to be given."""
    by_span = {sentence.span: sentence for sentence in passage.sentences}
    for says in tags.sentences:
        sentence = by_span.get(says.span)
        if sentence is None:
            continue
        for kind, threshold in _THRESHOLDS.items():
            share = says.shares.get(kind.value, 0.0)
            if share >= threshold:
                as_of = when.of(sentence, sentence.span, kind=kind)
                yield _claim(sentence, kind, says, sources.of_sentence(sentence, kind), report=report, as_of=as_of)


def _claim(
    sentence: Sentence, kind: Kind, says: Says, said: Attribution, *, report: str, as_of: Period | None
) -> Claim:
    content = said.words(sentence)
    return Claim(
        id="",
        report=report,
        kind=kind,
        quote=sentence.span,
        span=sentence.span,
        as_of=as_of,
        source=said.source,
        modality=modality_of(kind, content, said.cue, says),
        confidence=of_sentence(kind, says.shares[kind.value]),
        role=said.standing.role,
        affiliation=said.standing.affiliation,
        relayed_by=said.relayed_by,
        type=_type(kind, content, said.cue),
        condition=condition(sentence.words) if kind is Kind.FORECAST else None,
    )


def _type(kind: Kind, content: Sequence[Word], cue: str) -> str | None:
    """The sort of a forecast, the type of an event."""
    if kind is Kind.FORECAST:
        return sort_of(content, cue).value
    return event_type(content) if kind is Kind.EVENT else None
