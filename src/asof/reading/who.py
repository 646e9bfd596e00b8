"""Who says it: the source of each part of a report."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile

from asof.language.attribution import Attribution as Act
from asof.language.names import TITLES, Name, NameKind
from asof.language.nouns import counts_people
from asof.language.words import Word
from asof.reading.passage import Passage, Sentence
from asof.source import PUBLISHER, Source, SourceKind
from asof.span import Span

SAYING = frozenset(
    "said says say saying told tells tell added adds reported reports announced announces confirmed confirms "
    "estimated estimates estimate claimed claims claim alleged alleges warned warns stated states noted notes "
    "explained explains wrote writes tweeted insisted insists argued argues denied denies suggested suggests "
    "acknowledged acknowledges admitted admits predicted predicts believes believed thinks declared declares "
    "revealed reveals indicated indicate indicates recalled recalls emphasized emphasised stressed stresses vowed "
    "vows promised pledged testified concluded concludes contends contend contended maintains maintained asserted "
    "asserts disclosed quoted posted calculated calculates counted found finds shows showed showed put puts "
    "projected projects forecast forecasts expects".split()
)
_SAY_WEAK = frozenset(
    "put puts found finds shows showed counted projected projects forecast expects spoke speaks promised pledged "
    "posted reports claims estimates notes states estimate claim forecasts believed estimated alleged".split()
)
"""Verbs that are as often something else; they make a source only of a name or a body that says things."""
_SPEECH_NOUNS = frozenset(
    "report reports study survey poll figures data estimates assessment assessments statement officials analysts "
    "sources media indictment document documents affidavit census census record records".split()
)
_BODIES = frozenset(
    "police government ministry company agency group court army military navy department office council commission "
    "committee parliament party administration report study poll survey statement indictment firm bank union "
    "charity organisation organization authority coastguard observatory hospital university centre center coalition "
    "team board bureau institute embassy palace cabinet regime newspaper channel website network service forces "
    "command affidavit document documents figures data census records operator utility airline".split()
)
_COLLECTIVE = frozenset(
    "source insider authorities reports media sources accounts rumours rumors intelligence assessments estimates "
    "locals".split()
)
_PRONOUNS = frozenset("he she they it we i".split())
_NOT_SUBJECT_STARTS = frozenset(
    "but and however meanwhile so yet while although though as when after before because since if that also".split()
)
_PREPOSITIONS = frozenset(
    "in of for at from on with who which that whose by to near about during after before under over inside outside "
    "across".split()
)
_DETERMINERS = frozenset(
    "a an the his her its their this that these those some one another many most several other two three".split()
)
_ADVERBS = frozenset(
    "also later earlier then now recently has have had who been previously further already just still repeatedly "
    "publicly reportedly there separately".split()
)
_CALENDAR = frozenset("monday tuesday wednesday thursday friday saturday sunday today yesterday".split())
_QUOTES = frozenset("\"“”'‘’")


@dataclass(frozen=True, slots=True)
class Attribution:
    """A stretch of the text that a source says."""

    scope: Span
    source: Source
    cue: str
    named: Span
    """The words that name the source."""


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A noun phrase in tokens `first` up to `last` of a sentence."""

    first: int
    last: int


class Sources:
    """The sources of a whole report, worked out once."""

    def __init__(self, passage: Passage) -> None:
        self._passage = passage
        self._people = _full_names(passage)
        self._said: list[list[Attribution]] = []
        for sentence in passage.sentences:
            self._said.append(list(self._attributions(sentence)))

    def of(self, sentence: Sentence, span: Span) -> Attribution:
        """The source of the words at a span: the nearest attribution around them, else the speaker of the quotation."""
        around = [said for said in self._said[sentence.index] if said.scope.holds(span)]
        if around:
            return min(around, key=lambda said: len(said.scope))
        if sentence.quoted[min(sentence.token_at(span.start), len(sentence.words) - 1)]:
            speaker = self._speaker(sentence)
            if speaker:
                return speaker
        return Attribution(span, PUBLISHER, "", Span(span.start, span.start))

    def of_sentences(self, acts: Sequence[Act]) -> list[Source]:
        """The source of each sentence as a whole.

        It is that of the attribution which covers most of it; else of an act of saying that the encoder found whose
        content reaches into it; else whoever is being quoted.
        """
        told = self._told(acts)
        return [self._of_sentence(sentence, told) for sentence in self._passage.sentences]

    def _of_sentence(self, sentence: Sentence, told: Mapping[int, Source]) -> Source:
        here = self._said[sentence.index]
        if here:
            return max(here, key=lambda said: len(said.scope)).source
        if sentence.index in told:
            return told[sentence.index]
        speaker = self._speaker(sentence) if any(sentence.quoted) else None
        return speaker.source if speaker else PUBLISHER

    def _told(self, acts: Sequence[Act]) -> dict[int, Source]:
        """By the index of a sentence, the source of the first act of saying whose content reaches into it."""
        told: dict[int, Source] = {}
        for act in acts:
            source = self._at(act.source) if act.source else None
            if source is not None:
                for content in act.content:
                    for index in range(self._index(content.start), self._index(content.end - 1) + 1):
                        told.setdefault(index, source)
        return told

    def _index(self, offset: int) -> int:
        """The index of the sentence at an offset."""
        return max(bisect_right(self._starts, offset) - 1, 0)

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.span.start for sentence in self._passage.sentences]

    def _at(self, span: Span) -> Source | None:
        """The source that is named at a place of the text."""
        sentence = self._passage.sentences[self._index(span.start)]
        if not sentence.span.holds(span):
            return None
        first, last = sentence.token_at(span.start), sentence.token_at(span.end - 1) + 1
        return self._source(sentence, _Phrase(first, last))

    def names(self, sentence: Sentence, span: Span) -> bool:
        """Whether the words at a span are among those that name a source: "two diplomats said"."""
        return any(said.named.holds(span) for said in self._said[sentence.index])

    def named(self, span: Span, kind: SourceKind) -> Source:
        """The source that the words at a span name, a person by the full name given first."""
        name = span.of(self._passage.text)
        if kind is SourceKind.PERSON:
            name = self._people.get(name.split()[-1], name)
        return Source(kind, name)

    def _speaker(self, sentence: Sentence) -> Attribution | None:
        """Who goes on speaking in a quotation without a verb of its own: in its paragraph, else just before it."""
        everywhere, here = self._passage.sentences, sentence.paragraph
        before = list(takewhile(lambda at: everywhere[at].paragraph >= here - 1, range(sentence.index - 1, -1, -1)))
        later = range(sentence.index + 1, len(everywhere))
        after = takewhile(lambda at: everywhere[at].paragraph == here, later)
        same = [at for at in before if everywhere[at].paragraph == here]
        for at in [*same, *after, *before]:
            if self._said[at]:
                return self._said[at][-1]
        return None

    def _attributions(self, sentence: Sentence) -> Iterator[Attribution]:
        yield from self._headline(sentence)
        tokens = sentence.words
        for at, token in enumerate(tokens):
            phrase = scope = None
            if token.lower == "according" and at + 1 < len(tokens) and tokens[at + 1].lower == "to":
                phrase, scope = _phrase_from(sentence, at + 2), sentence.span
            elif token.lower == "per" and at > 0 and tokens[at - 1].text == ",":
                phrase, scope = _phrase_from(sentence, at + 1), sentence.span
            elif token.lower in SAYING:
                phrase, scope = self._subject(sentence, at)
            source = self._source(sentence, phrase) if phrase else None
            if phrase and source and scope and (token.lower not in _SAY_WEAK or _says(sentence, phrase, source)):
                named = Span(tokens[phrase.first].span.start, tokens[phrase.last - 1].span.end)
                yield Attribution(scope, source, token.text, named)

    def _headline(self, sentence: Sentence) -> Iterator[Attribution]:
        """Who speaks before the colon of a headline: "Police: two men arrested"."""
        colon = next((at for at, token in enumerate(sentence.words[:8]) if token.text == ":"), None)
        if colon is None or not sentence.heading:
            return
        source = self._source(sentence, _Phrase(0, colon))
        if source is not None:
            named = Span(sentence.words[0].span.start, sentence.words[colon - 1].span.end)
            yield Attribution(Span(named.end, sentence.span.end), source, ":", named)

    def _subject(self, sentence: Sentence, verb: int) -> tuple[_Phrase | None, Span | None]:
        """The subject of a verb of saying and the stretch of the sentence that it covers."""
        tokens = sentence.words
        end = sentence.span.end
        if verb and tokens[verb - 1].lower in ("to", "be", "was", "were", "is", "are", "been", "being"):
            return None, None
        start = _clause_start(sentence, verb)
        left = _left_phrase(sentence, start, verb)
        closes = verb > 0 and (tokens[verb - 1].text in _QUOTES or tokens[verb - 1].text == ",")
        if (left is None and closes) or (left is not None and start == verb):
            right = _phrase_from(sentence, verb + 1)
            return right, sentence.span
        if left is None:
            return None, None
        tail = len(tokens) - verb <= 6 and not any(token.lower == "that" for token in tokens[verb:])
        opens = start == 0 or (tokens[start].lower in _NOT_SUBJECT_STARTS and start == 0)
        return left, sentence.span if tail or opens else Span(tokens[start].span.start, end)

    def _source(self, sentence: Sentence, phrase: _Phrase) -> Source | None:
        phrase = _without_adverbial(sentence, phrase)
        tokens = sentence.words[phrase.first : phrase.last]
        if not tokens or tokens[0].lower in _PREPOSITIONS:
            return None
        if tokens[0].lower in _PRONOUNS and len(tokens) == 1:
            return self._antecedent(sentence, tokens[0].lower)
        person = self._person_in(sentence, phrase)
        if person:
            name = person.span.of(self._passage.text)
            return Source(SourceKind.PERSON, self._people.get(name.split()[-1], name))
        return self._nameless(sentence, phrase)

    def _person_in(self, sentence: Sentence, phrase: _Phrase) -> Name | None:
        """The person whom a noun phrase names, "UN spokeswoman Elizabeth Byrs" and "Byrs, of the UN" alike."""
        tokens = sentence.words
        for name in sentence.names:
            if not phrase.first <= name.first < phrase.last or not self._is_person(name):
                continue
            between = {token.lower for token in tokens[phrase.first : name.first]}
            if not between & _PREPOSITIONS or (name.first and tokens[name.first - 1].lower in TITLES):
                possessive = name.last < phrase.last and tokens[name.last].lower == "'s"
                return None if possessive else name
        return None

    def _is_person(self, name: Name) -> bool:
        """Whether a name is a person's, by itself or as the last part of a full name of the same report."""
        return name.kind is NameKind.PERSON or name.span.of(self._passage.text) in self._people

    def _nameless(self, sentence: Sentence, phrase: _Phrase) -> Source | None:
        first, last = phrase.first, phrase.last
        tokens = sentence.words
        head = _head(sentence, phrase)
        while first < last - 1 and tokens[first].lower in _DETERMINERS:
            first += 1
        text = Span(tokens[first].span.start, tokens[last - 1].span.end).of(self._passage.text)
        stately = head.lower == "media" and len(tokens[first:last]) > 1
        if not stately and (
            head.lower in _COLLECTIVE
            or (counts_people(head.text) and head.lower not in _BODIES)
            or (head.lower in TITLES and not head.capital)
        ):
            return self._same_again(
                sentence, head, Source(SourceKind.ANONYMOUS, text), definite=tokens[phrase.first].lower == "the"
            )
        if head.lower in _BODIES | {"media"} or any(name.first < last and name.last > first for name in sentence.names):
            return Source(SourceKind.ORGANISATION, text)
        return None

    def _same_again(self, sentence: Sentence, head: Word, source: Source, *, definite: bool) -> Source:
        """The official who was named as "a senior defence official" before."""
        if not definite:
            return source
        for said in self._backwards(sentence):
            if (
                said.source.name
                and said.source.kind is SourceKind.ANONYMOUS
                and said.source.name.lower().endswith(head.lower)
            ):
                return said.source
        return source

    def _antecedent(self, sentence: Sentence, pronoun: str) -> Source | None:
        if pronoun in ("we", "i"):
            return None
        wanted = {
            "it": (SourceKind.ORGANISATION,),
            "they": (SourceKind.ANONYMOUS, SourceKind.ORGANISATION, SourceKind.PERSON),
        }.get(pronoun, (SourceKind.PERSON, SourceKind.ANONYMOUS))
        for said in self._backwards(sentence):
            if said.source.kind in wanted:
                return said.source
        if pronoun in ("he", "she"):
            return self._last_person(sentence)
        return None

    def _last_person(self, sentence: Sentence) -> Source | None:
        for at in range(sentence.index, -1, -1):
            for name in reversed(self._passage.sentences[at].names):
                if name.kind is NameKind.PERSON:
                    text = name.span.of(self._passage.text)
                    return Source(SourceKind.PERSON, self._people.get(text.split()[-1], text))
        return None

    def _backwards(self, sentence: Sentence) -> Iterator[Attribution]:
        for at in range(min(sentence.index, len(self._said)) - 1, -1, -1):
            yield from reversed(self._said[at])


def _full_names(passage: Passage) -> dict[str, str]:
    """For each last word of a person's name the first full name that ends in it."""
    found: dict[str, str] = {}
    for sentence in passage.sentences:
        for name in sentence.names:
            text = name.span.of(passage.text)
            if name.kind is NameKind.PERSON and " " in text:
                found.setdefault(text.split()[-1], text)
    return found


def _clause_start(sentence: Sentence, verb: int) -> int:
    """Where the clause of a verb begins: after a closing quotation mark, a semicolon, or ", but"."""
    tokens = sentence.words
    for at in range(verb - 1, 0, -1):
        text = tokens[at].text
        if text in "”»" or (text == '"' and at < verb - 1 and not sentence.quoted[min(at + 1, len(tokens) - 1)]):
            return at + 1
        if text in (";", "—", ":"):
            return at + 1
        if text == "," and at + 1 < verb and tokens[at + 1].lower in ("but", "and", "while", "although", "as", "which"):
            return at + 2
    return 0


def _left_phrase(sentence: Sentence, start: int, verb: int) -> _Phrase | None:
    """The subject before a verb: the noun phrase that ends at it, or at the comma of an insertion before it."""
    tokens = sentence.words
    end = verb
    while end > start and (
        tokens[end - 1].lower in _ADVERBS | _CALENDAR or (tokens[end - 1].lower in ("on", "in") and end < verb)
    ):
        end -= 1
    if end > start and tokens[end - 1].text == ",":
        opening = next((at for at in range(end - 2, start - 1, -1) if tokens[at].text == ","), None)
        if opening is None:
            return None
        named = next((name for name in sentence.names if name.first == opening + 1), None)
        if named is not None and named.kind is NameKind.PERSON and tokens[opening - 1].text[0].islower():
            return _Phrase(named.first, named.last)
        end = opening if opening > start else end - 1
    first = _phrase_start(sentence, start, end)
    return _Phrase(first, end) if first < end else None


def _phrase_start(sentence: Sentence, start: int, end: int) -> int:
    """Where the noun phrase that ends at a token begins; it may hold prepositions ("officials at the UN")."""
    tokens = sentence.words
    first = end
    while first > start:
        word = tokens[first - 1]
        if (
            word.text in ",;:()"
            or (word.text in _QUOTES and word.text not in "'’")
            or word.lower in _NOT_SUBJECT_STARTS
            or word.lower in ("said", "says", "told")
        ):
            break
        first -= 1
    return first


def _phrase_from(sentence: Sentence, at: int) -> _Phrase | None:
    """The noun phrase that begins at a token."""
    tokens = sentence.words
    end = at
    while end < len(tokens) and not (tokens[end].text in ",;:().—" or tokens[end].text in _QUOTES):
        name = next((name for name in sentence.names if name.first <= end < name.last), None)
        if name is not None:
            end = name.last
            continue
        if end > at and tokens[end].lower in _PREPOSITIONS | _CALENDAR | {
            "has",
            "have",
            "is",
            "are",
            "was",
            "were",
            "had",
            "and",
            "said",
            "says",
            "will",
        }:
            break
        end += 1
    return _Phrase(at, end) if end > at else None


def _without_adverbial(sentence: Sentence, phrase: _Phrase) -> _Phrase:
    """The noun phrase behind an adverbial that opens the clause: "On 6 January Clara Renn said"."""
    tokens = sentence.words
    if phrase.first >= phrase.last or tokens[phrase.first].lower not in _PREPOSITIONS:
        return phrase
    begins = [at for at in range(phrase.first + 2, phrase.last) if tokens[at].lower in ("the", "a", "an")]
    begins += [name.first for name in sentence.names if phrase.first + 1 < name.first < phrase.last]
    begins = [at for at in begins if tokens[at - 1].lower not in _PREPOSITIONS]
    return _Phrase(min(begins), phrase.last) if begins else phrase


def _head(sentence: Sentence, phrase: _Phrase) -> Word:
    """The head noun of a phrase: the last word before its first preposition."""
    tokens = sentence.words
    at = phrase.first
    while at < phrase.last:
        name = next((name for name in sentence.names if name.first <= at < name.last), None)
        if name is not None:
            at = name.last
        elif at > phrase.first and tokens[at].lower in _PREPOSITIONS:
            break
        else:
            at += 1
    return tokens[max(phrase.first, min(at, phrase.last) - 1)]


def _says(sentence: Sentence, phrase: _Phrase | None, source: Source) -> bool:
    """Whether a phrase before a weak verb is one that says things."""
    if phrase is None:
        return False
    head = _head(sentence, phrase)
    return source.kind is SourceKind.PERSON or head.lower in _BODIES | _SPEECH_NOUNS | _COLLECTIVE or head.capital
