"""Forecasts, events and statements: the clauses that carry them, each with its own source and modality."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from asof.claim import Claim, Kind, Modality
from asof.language.encoder import Says, Tags
from asof.period import Period
from asof.reading.clause import Words, clauses, has_verb
from asof.reading.confidence import of_sentence
from asof.reading.event import comments, event_type
from asof.reading.forecast import condition, sort_of
from asof.reading.modality import is_to_come, modality_of
from asof.reading.passage import Passage, Sentence
from asof.reading.scope import is_hedged, is_negated, main_clause
from asof.reading.when import When
from asof.reading.who import Attribution, Sources
from asof.span import Span

_THRESHOLDS = {Kind.FORECAST: 0.5, Kind.EVENT: 0.5, Kind.STATEMENT: 0.3}
"""Shares from which a sentence is taken to carry a claim of a kind; settled on the development stories."""
_BESIDE = 0.4
"""Share from which a single clause that is an event or a forecast is a statement as well; settled on the same, and on
annotated news."""
_ADVERBIAL = 8
"""Words before "that" which still belong to the verb of saying: "said on Monday that …"."""
_JOINTS = frozenset("and but while whereas although though that".split())
_KEPT = frozenset("%°)$€£")
"""Marks that belong to the words before them."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A clause of a sentence, or several that say the same sort of thing, as a claim of a kind."""

    words: Words
    said: Attribution
    modality: Modality
    as_of: Period | None

    @property
    def content(self) -> Words:
        return _content(self.words, self.said)

    def joins(self, other: _Part) -> bool:
        """Whether two parts are one claim: from one source, as firm, of one time."""
        mine, its = (self.said.source, self.modality, self.as_of), (other.said.source, other.modality, other.as_of)
        return mine == its


@dataclass(frozen=True, slots=True)
class _Reading:
    """A sentence with all that its clauses are read by."""

    sentence: Sentence
    says: Says
    sources: Sources
    when: When

    def part(self, words: Words, beside: Sequence[Words], kind: Kind) -> _Part:
        """A clause as a claim of a kind; `beside` are all the clauses that make one."""
        said = self.sources.of_clause(self.sentence, _span(words), kind)
        firm = modality_of(kind, _content(words, said), said.cue, _shares(self.says, words, beside))
        timed = self.sentence.words if kind is Kind.STATEMENT else words
        return _Part(words, said, firm, self.when.of_clause(self.sentence, timed, kind=kind))


def propositions(
    passage: Passage, tags: Tags, *, report: str, sources: Sources, when: When
) -> Iterator[tuple[Claim, Attribution]]:
    """The claims of a report that are clauses, with who says them; their ids are still to be given."""
    by_span = {sentence.span: sentence for sentence in passage.sentences}
    for says in tags.sentences:
        sentence = by_span.get(says.span)
        if sentence is None:
            continue
        reading = _Reading(sentence, says, sources, when)
        parts = clauses(sentence.words)
        kinds = _kinds(says, parts)
        for kind in kinds:
            sure = of_sentence(kind, says.shares[kind.value])
            carriers = _carriers(sentence, parts, kind, kinds)
            found = [reading.part(words, carriers, kind) for words in carriers]
            for part in _joined(found):
                yield replace(_claim(sentence, kind, part), report=report, confidence=sure), part.said


def _kinds(says: Says, parts: Sequence[Words]) -> list[Kind]:
    """The kinds of claims that a sentence carries."""
    kinds = [kind for kind, least in _THRESHOLDS.items() if says.shares.get(kind.value, 0.0) >= least]
    alone = len(parts) == 1 and len(kinds) > 1
    if alone and Kind.STATEMENT in kinds and says.shares[Kind.STATEMENT.value] < _BESIDE:
        kinds.remove(Kind.STATEMENT)
    return kinds


def _carriers(sentence: Sentence, parts: Sequence[Words], kind: Kind, kinds: Sequence[Kind]) -> Sequence[Words]:
    """The clauses that carry a claim of a kind; the whole sentence where none stands out."""
    to_come = [part for part in parts if is_to_come(part)]
    others = [part for part in parts if part not in to_come]
    if kind is Kind.FORECAST:
        return to_come or [sentence.words]
    if kind is Kind.EVENT:
        return [part for part in others or [sentence.words] if not comments(part)]
    return others or [sentence.words] if Kind.FORECAST in kinds else parts


def _joined(parts: Sequence[_Part]) -> Iterator[_Part]:
    """The parts, those next to one another that say it alike made one."""
    last: _Part | None = None
    for part in parts:
        if last is not None and last.joins(part):
            last = replace(last, words=[*last.words, *part.words])
            continue
        if last is not None:
            yield last
        last = part
    if last is not None:
        yield last


def _shares(says: Says, words: Words, beside: Sequence[Words]) -> Says:
    """What the encoder says of a sentence as far as it bears on a clause.

    Where the words of another clause deny or hedge, and those of this one don't, the encoder means the other.
    """
    shares = dict(says.shares)
    for share, tells in (("denied", is_negated), ("hedged", is_hedged)):
        if not tells(main_clause(words)) and any(tells(main_clause(other)) for other in beside if other is not words):
            shares[share] = 0.0
    return replace(says, shares=shares)


def _span(words: Words) -> Span:
    return Span(words[0].span.start, words[-1].span.end)


def _claim(sentence: Sentence, kind: Kind, part: _Part) -> Claim:
    said, content = part.said, part.content
    words = _bare(content)
    hangs = condition(part.words) if kind is Kind.FORECAST else None
    return Claim(
        id="",
        report="",
        kind=kind,
        quote=sentence.span,
        span=_span(words),
        source=said.source,
        modality=part.modality,
        as_of=part.as_of,
        role=said.standing.role,
        affiliation=said.standing.affiliation,
        relayed_by=said.relayed_by,
        type=_type(kind, content, said.cue),
        condition=hangs,
    )


def _content(words: Words, said: Attribution) -> Words:
    """Those of the words that are said; all of them where those are no proposition: "confirmed the toll"."""
    content = said.words(words)
    if not has_verb(content):
        return words
    that = next((at for at, word in enumerate(content[:_ADVERBIAL]) if word.lower == "that"), 0)
    return content if has_verb(content[:that]) else content[that:]


def _bare(words: Words) -> Words:
    """The words without the conjunctions, "that" and marks at their ends; all of them where nothing else is there."""
    first, last = 0, len(words)
    while first < last and (words[first].lower in _JOINTS or not words[first].text[0].isalnum()):
        first += 1
    while first < last and not words[last - 1].text[0].isalnum() and words[last - 1].text not in _KEPT:
        last -= 1
    return words[first:last] or words


def _type(kind: Kind, content: Words, cue: str) -> str | None:
    """The sort of a forecast, the type of an event."""
    if kind is Kind.FORECAST:
        return sort_of(content, cue).value
    return event_type(content) if kind is Kind.EVENT else None
