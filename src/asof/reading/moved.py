"""Claims of a report that turns out to be of another date than when it was read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from asof.claim import Claim
from asof.language.words import Word
from asof.period import Period
from asof.reading.clause import clauses
from asof.reading.decision import Weights
from asof.reading.fields import as_of
from asof.reading.passage import Passage, Sentence
from asof.reading.superseded import standing
from asof.reading.when import When
from asof.report import Report
from asof.span import Span


def moved(claims: Sequence[Claim], before: Report, after: Report) -> Iterator[Claim]:
    """The claims of a report that is dated otherwise: what hung on the old date hangs on the new one.

    A period that is not as the old date has it was told by somebody else, and stays.
    """
    passage = Passage(after.text)
    sentences = {sentence.span: sentence for sentence in passage.sentences}
    then, now = When(passage, before.published), When(passage, after.published)
    for claim in claims:
        sentence = sentences.get(claim.quote)
        if sentence is not None and claim.value is not None:
            yield replace(claim, as_of=_moved_figure(claim, sentence, then, now, after.text))
        else:
            yield claim if sentence is None else replace(claim, as_of=_moved(claim, sentence, then, now))


def _moved_figure(claim: Claim, sentence: Sentence, then: When, now: When, text: str) -> Period | None:
    holds = standing(text, claim.quote, claim.span)
    old, new = (as_of(Weights.load(), when, claim, sentence, holds).value for when in (then, now))
    hangs = (str(claim.as_of) if claim.as_of else None) == old
    return (Period.parse(new) if new else None) if hangs else claim.as_of


def _moved(claim: Claim, sentence: Sentence, then: When, now: When) -> Period | None:
    for words in (_clause(sentence, claim.span), sentence.words):
        if claim.as_of == then.of_clause(sentence, words, kind=claim.kind):
            return now.of_clause(sentence, words, kind=claim.kind)
    return claim.as_of


def _clause(sentence: Sentence, span: Span) -> Sequence[Word]:
    """The first clause that words stand in: it gave its period to those that were joined to it."""
    parts = clauses(sentence.words)
    return next((part for part in parts if part and part[-1].span.end > span.start), sentence.words)
