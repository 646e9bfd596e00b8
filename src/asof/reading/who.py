"""Who says it: the source of each part of a report, and who relays it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile

from asof.claim import Kind
from asof.language.attribution import Attribution as Act
from asof.language.nouns import is_state
from asof.language.words import Word, word_at
from asof.mention import MentionKind
from asof.reading.giving import gives_number
from asof.reading.passage import Passage, Sentence
from asof.reading.saying import BEFORE_WORDS, CITING, FINDINGS, HEARSAY, WEAK, Told, told
from asof.reading.speaker import NO_STANDING, Phrase, Speakers, Standing
from asof.source import PUBLISHER, Source, SourceKind
from asof.span import Span

_TELLING = frozenset(
    "said says say saying told tells tell adds added reported report reports confirmed confirms claimed claims claim "
    "claiming alleged alleges stated states noted notes explained wrote writes tweeted according per estimated "
    "estimates estimate believes believe suspect suspects recalled testified concluded concludes found finds shows "
    "show showed revealed reveals indicate indicated indicates suggest suggests suggested acknowledged admitted "
    "insisted insists denied denies argued maintains contends traced learned described describes discovered counted "
    "verified disclosed : acknowledge contend posted reckons reckoned spoke citing quoting by".split()
)
"""Verbs that tell of what happened; other acts of saying are themselves what happened: "announced", "urged"."""
_PARTICIPLES = frozenset("confirmed reported feared presumed believed declared listed suspected".split())
"""Participles that describe people rather than say something: "12 confirmed dead"."""
_TO_COME = frozenset("will would may might could should to".split())
"""Words at the head of a cue by which the saying itself is still to come: "will discuss"."""
_CARRIES = 0.35
"""Share of a sentence that what is said must cover to be what the sentence claims."""
_LONGEST_QUOTATION = 60
"""Sentences of a quotation at most; what is longer is hardly one."""
_TAIL = 3
"""Words behind a verb of saying with which a sentence closes: ", the coastguard estimated on Sunday."."""
_AS_MUCH = 0.6
"""Share of the widest content from which what is said within it is the claim: "officials said witnesses saw"."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """The source of some words.

    `named` are the words that name it, `cue` those that say that it speaks, `content` what it says, as far as known.
    """

    source: Source
    cue: str
    named: Span
    content: tuple[Span, ...] = ()
    standing: Standing = NO_STANDING
    relayed_by: str | None = None

    def words(self, words: Sequence[Word]) -> Sequence[Word]:
        """Those of the words that are said; all of them where it is not known which."""
        said = [word for word in words if any(part.overlaps(word.span) for part in self.content)]
        return said or words


@dataclass(frozen=True, slots=True)
class _Said:
    """An act of saying whose source is known."""

    source: Source
    named: Span
    cue: Span
    content: tuple[Span, ...]

    @property
    def size(self) -> int:
        return sum(len(span) for span in self.content)

    def covers(self, span: Span) -> int:
        """Characters of a stretch that it says."""
        return _shared(self.content, span)

    def introduces(self, span: Span) -> int:
        """Characters of a stretch that only say who speaks."""
        return _shared((self.named, self.cue), span)


class Sources:
    """The sources of a whole report, worked out once.

    Args:
        passage: the report's text.
        acts: the acts of saying that the encoder finds; without them the words alone decide.
    """

    def __init__(self, passage: Passage, acts: Sequence[Act] = ()) -> None:
        self._passage = passage
        self._speakers = Speakers(passage)
        self._said: list[list[_Said]] = [[] for _ in passage.sentences]
        self._lonely: list[Act] = []
        self._gather(acts)

    def of(self, sentence: Sentence, span: Span) -> Attribution:
        """The source of the words at a span: of the narrowest act of saying around them, else of the quotation."""
        around = [said for said in self._near(sentence) if any(part.holds(span) for part in said.content)]
        if around:
            return self._attribution(min(around, key=lambda said: (not self._cites(said), said.size)), around)
        if sentence.quoted[min(sentence.token_at(span.start), len(sentence.words) - 1)]:
            speaker = self._speaker(sentence)
            if speaker:
                return self._attribution(speaker, ())
        return Attribution(PUBLISHER, "", Span(span.start, span.start))

    def of_clause(self, sentence: Sentence, clause: Span, kind: Kind) -> Attribution:
        """The source of a clause, or of a whole sentence, as a claim of a kind.

        It is that of the act of saying which covers most of it, or of a narrower one that covers nearly as much. An
        event that is only mentioned beside what is said, or that is the saying itself, is the publisher's.
        """
        said = self._saying(sentence, clause, kind)
        if said is not None:
            return self._attribution(said, self._near(sentence))
        if any(sentence.quoted) and self._mostly_quoted(sentence):
            speaker = self._speaker(sentence)
            if speaker:
                return self._attribution(speaker, ())
        return Attribution(PUBLISHER, "", Span(clause.start, clause.start))

    def names(self, sentence: Sentence, span: Span) -> bool:
        """Whether the words at a span are among those that name a source: "two diplomats said"."""
        return any(said.named.holds(span) for said in self._said[sentence.index])

    def named(self, span: Span, kind: SourceKind) -> Source:
        """The source that the words at a span name, as the report names it first; a person's name is a person's."""
        sentence = self._passage.sentences[self._index(span.start)]
        if any(name.kind is MentionKind.PERSON and name.span.end == span.end for name in sentence.names):
            kind = SourceKind.PERSON
        found = self._phrased(sentence, span) if sentence.span.holds(span) else None
        if found is not None and found.kind is kind:
            return found
        name = span.of(self._passage.text)
        return self._speakers.person(name) if kind is SourceKind.PERSON else found or Source(kind, name)

    def standing(self, source: Source) -> Standing:
        """Role and affiliation of a source."""
        return self._speakers.standing(source)

    def _saying(self, sentence: Sentence, clause: Span, kind: Kind) -> _Said | None:
        near = [said for said in self._near(sentence) if said.covers(clause) and not self._to_come(said.cue)]
        if kind is Kind.EVENT:
            near = [said for said in near if self._tells(said.cue)]
        long = [said for said in near if said.covers(clause) >= _CARRIES * len(clause)]
        if not long:
            return None if kind is Kind.EVENT else max(near, key=lambda said: said.covers(clause), default=None)
        most = max(said.covers(clause) for said in long) - sum(said.introduces(clause) for said in near)
        return min(
            (said for said in long if said.covers(clause) >= _AS_MUCH * most),
            key=lambda said: (not self._cites(said), said.covers(clause)),
        )

    def _cites(self, said: _Said) -> bool:
        """Whether it is whom the report's own source cites."""
        return not CITING.isdisjoint(said.cue.of(self._passage.text).lower().split())

    def _tells(self, cue: Span) -> bool:
        words = cue.of(self._passage.text).lower().split()
        return any((word.strip(",:") or word) in _TELLING for word in words)

    def _to_come(self, cue: Span) -> bool:
        return cue.of(self._passage.text).lower().split()[0] in _TO_COME

    def _attribution(self, said: _Said, around: Sequence[_Said]) -> Attribution:
        wider = [
            other
            for other in around
            if other.source != said.source
            and (self._cites(said) or (other.covers(said.named) == len(said.named) and other.size >= said.size))
        ]
        relayer = min(wider, key=lambda other: other.size, default=None)
        return Attribution(
            said.source,
            said.cue.of(self._passage.text),
            said.named,
            said.content,
            self._speakers.standing(said.source),
            relayer.source.name if relayer else None,
        )

    def _near(self, sentence: Sentence) -> list[_Said]:
        """The acts of saying that touch a sentence."""
        return [said for said in self._touching[sentence.index] if said.content]

    @cached_property
    def _touching(self) -> list[list[_Said]]:
        found: list[list[_Said]] = [[] for _ in self._passage.sentences]
        for said in (said for sentence in self._said for said in sentence):
            touched = {
                index
                for part in said.content
                for index in range(self._index(part.start), self._index(max(part.end - 1, part.start)) + 1)
            }
            for index in sorted(touched):
                found[index].append(said)
        return found

    def _mostly_quoted(self, sentence: Sentence) -> bool:
        return 2 * sum(sentence.quoted) >= len(sentence.quoted)

    def _speaker(self, sentence: Sentence) -> _Said | None:
        """Who goes on speaking in a quotation without a verb of its own.

        It is who speaks in its paragraph, else in the paragraphs before, as far back as they are all quotation.
        """
        everywhere, here = self._passage.sentences, sentence.paragraph
        before = range(sentence.index - 1, max(sentence.index - _LONGEST_QUOTATION, 0) - 1, -1)
        after = range(sentence.index + 1, min(sentence.index + _LONGEST_QUOTATION, len(everywhere)))
        same = list(takewhile(lambda at: everywhere[at].paragraph == here, before))
        for at in [*same, *takewhile(lambda at: everywhere[at].paragraph == here, after)]:
            if self._said[at]:
                return self._said[at][-1]
        paragraph = here - 1
        for at in before[len(same) :]:
            if everywhere[at].paragraph < paragraph:
                if not self._mostly_quoted(everywhere[at + 1]):
                    return None
                paragraph = everywhere[at].paragraph
            if self._said[at]:
                return self._said[at][-1]
        return None

    def _gather(self, acts: Sequence[Act]) -> None:
        """Put the acts of the encoder and those of the words together, in the order of the text."""
        seen = [act for act in acts if act.cue and act.source]
        placed: list[list[Act]] = [[] for _ in self._passage.sentences]
        for act in seen:
            if act.cue:
                placed[self._index(act.cue.start)].append(act)
        for sentence in self._passage.sentences:
            for source, cue, content in sorted(self._in(sentence, placed[sentence.index])):
                who = self._phrased(sentence, source) if sentence.span.holds(source) else None
                if who is not None:
                    self._said[sentence.index].append(_Said(who, source, cue, content))

    def _in(self, sentence: Sentence, acts: Sequence[Act]) -> Iterator[tuple[Span, Span, tuple[Span, ...]]]:
        """Source, cue and content of each act of a sentence; the encoder's, and of the words where it sees none."""
        by_words = list(told(sentence))
        for act in acts:
            if act.source and act.cue and not self._is_hearsay(sentence, act.cue):
                same = next((one for one in by_words if act.cue.holds(one.cue)), None)
                strays = same is not None and any(
                    one is not same and one.named(sentence).overlaps(act.source) for one in by_words
                )
                source = same.named(sentence) if same and strays else act.source
                scope = _without(same.scope, (source, act.cue)) if same and self._tells(act.cue) else ()
                parts = [part for content in act.content for part in _without(content, (source,))]
                yield source, act.cue, tuple(_joined([*parts, *scope]))
        for one in by_words:
            named = one.named(sentence)
            taken = any(part and part.overlaps(one.cue) for act in acts for part in (act.cue, act.source))
            if not taken and self._speaks(sentence, one) and not self._is_hearsay(sentence, one.cue):
                yield named, one.cue, tuple(_without(one.scope, (named, one.cue)))

    def _is_hearsay(self, sentence: Sentence, cue: Span) -> bool:
        """Whether a cue is a participle: "people said to be in need", "people confirmed dead", "a confirmed case"."""
        said = cue.of(self._passage.text).lower()
        follows = word_at(sentence.words, sentence.token_at(cue.end))
        leads = word_at(sentence.words, sentence.token_at(cue.start) - 1)
        return (said in HEARSAY and follows == "to") or (
            said in _PARTICIPLES and (is_state(follows) or leads in ("a", "an", "with", "of"))
        )

    def _speaks(self, sentence: Sentence, one: Told) -> bool:
        """Whether a verb that is as often something else is one of saying: before "that", or as the sentence closes.

        It is, too, where it gives a number, or where a survey or the like is its subject.
        """
        behind = sentence.token_at(one.cue.end)
        closes = one.scope.start == sentence.span.start and len(sentence.words) - behind <= _TAIL
        weak = one.cue.of(self._passage.text).lower() in WEAK
        if not weak or closes or word_at(sentence.words, behind) in BEFORE_WORDS:
            return True
        found = any(word.lower in FINDINGS for word in sentence.words[one.phrase.first : one.phrase.last])
        return found or gives_number(sentence.words, behind - 1)

    def _phrased(self, sentence: Sentence, span: Span) -> Source | None:
        first, last = sentence.token_at(span.start), sentence.token_at(span.end - 1) + 1
        return self._speakers.of(sentence, Phrase(first, last))

    def _index(self, offset: int) -> int:
        """The index of the sentence at an offset."""
        return max(bisect_right(self._starts, offset) - 1, 0)

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.span.start for sentence in self._passage.sentences]


def _shared(parts: Sequence[Span], span: Span) -> int:
    return sum(max(0, min(span.end, part.end) - max(span.start, part.start)) for part in parts)


def _joined(spans: Sequence[Span]) -> Iterator[Span]:
    """The spans in order, those that overlap made one."""
    last: Span | None = None
    for span in sorted(spans):
        if last is not None and span.start <= last.end:
            last = last.cover(span)
            continue
        if last is not None:
            yield last
        last = span
    if last is not None:
        yield last


def _without(span: Span, holes: Sequence[Span]) -> Iterator[Span]:
    """What is left of a span without others."""
    start = span.start
    for hole in sorted(holes):
        end = min(hole.start, span.end)
        if start < end:
            yield Span(start, end)
        start = max(start, hole.end)
    if start < span.end:
        yield Span(start, span.end)
