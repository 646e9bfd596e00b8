"""What pronouns and descriptions stand for: "they", "the agency", "the town" and the words before that they mean.

Sieves from the surest to the weakest, as of Raghunathan et al. 2010: what fits in number and kind, in the same sentence
before an earlier one, subjects before others. Where several fit alike, nobody is meant as far as this goes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import cached_property
from itertools import chain

from asof.countries import country_of, is_country, is_demonym
from asof.language.names import TITLES, Name
from asof.language.nouns import FUNCTION_WORDS, counts_people, is_plural, is_state
from asof.language.numbers import is_number_word
from asof.language.tense import IRREGULAR
from asof.language.words import Word, word_at
from asof.mention import MentionKind
from asof.reading.passage import Passage, Sentence
from asof.span import Span


class _Sort(Enum):
    """What a pronoun asks for."""

    HE = "he"
    SHE = "she"
    IT = "it"
    THEY = "they"


_PRONOUNS = {
    **dict.fromkeys(("he", "him", "his", "himself"), _Sort.HE),
    **dict.fromkeys(("she", "her", "hers", "herself"), _Sort.SHE),
    **dict.fromkeys(("it", "its", "itself"), _Sort.IT),
    **dict.fromkeys(("they", "them", "their", "theirs", "themselves"), _Sort.THEY),
}
_OBJECTS = frozenset("him them".split())
"""Pronouns that never mean the subject of their own clause."""
_MEN = frozenset("mr sir lord king prince spokesman chairman man boy father son brother husband policeman".split())
_WOMEN = frozenset(
    "mrs ms miss dame lady queen princess spokeswoman chairwoman woman girl mother daughter sister wife actress".split()
)
_ARTICLES = frozenset("the a an".split())
_DETERMINERS = _ARTICLES | frozenset("this that these those his her its their our".split())
_PREPOSITIONS = frozenset(
    "in at near across from into inside of by to with for against on off around toward towards than about over under "
    "between among after before since during through within without despite like outside".split()
)
_AUXILIARIES = frozenset(
    "is are was were be has have had will would could may might can should must do does did said says".split()
)
_AFTER_VERBS = frozenset("the a an its their his her about some more nearly almost around over up at that".split())
"""What often follows a verb at once, and a noun seldom."""
_BOUNDS = frozenset({",", ";", ":", "—", "–", "and", "but", "that", "who", "which", "while", "as", "because", "when"})
_EXPLETIVES = frozenset("that to whether if when how what why who".split())
_LINKING = frozenset("is was 's seems appears remains took takes happened occurred comes came".split())
_WEATHER = frozenset("rained snowed rains snows".split())
_BODIES = frozenset(
    "agency ministry department board council committee commission party group company union bank court university "
    "hospital college institute organisation organization charity airline bureau coalition alliance federation "
    "authority movement network firm carmaker manufacturer operator owner police army front foundation observatory "
    "service society association newspaper programme fund".split()
)
_ARMIES = frozenset("army military navy police".split())
_PLACES = frozenset("town city village county state province region district oblast island capital".split())
_GROUPS = frozenset("rebels insurgents militants guerrillas fighters separatists group militia movement".split())
_ARMED = frozenset("front army movement militia brigade brigades liberation resistance group alliance".split())
"""Words in the names of armed groups."""
_FIRMS = frozenset("company firm carmaker manufacturer operator owner airline group".split())
_OF_FIRMS = frozenset(
    "inc corp corporation ltd plc llc co group holdings motors tankers petroleum oil energy gas airlines airways air "
    "lines steel industries electric foods shipping pharmaceuticals systems technologies media entertainment "
    "partners brothers fuels chemicals mining rail".split()
)
"""Words in the names of companies."""
_DESCRIBING = _BODIES | _PLACES | _GROUPS | TITLES
_BACK = 12
"""Sentences over which a description goes back to a name."""
_NEAR = 2
"""Sentences over which a pronoun does."""
_BEFORE = 2
"""Words before a name that may say whether it is a man's or a woman's."""
_LONGEST = 4
"""Words of a noun phrase that are looked at before its noun."""


@dataclass(frozen=True, slots=True)
class Link:
    """Words at a span, and those that they stand for: a name mostly, in full; whether they are a clause's subject."""

    span: Span
    stands_for: Span
    kind: MentionKind
    subject: bool


@dataclass(frozen=True, slots=True)
class _Thing:
    """Something that a pronoun could mean: where it is spoken of, by which words it is best called, what it is."""

    at: Span
    best: Span
    kind: MentionKind
    many: bool
    subject: bool
    named: bool
    quoted: bool


class Coreference:
    """What the pronouns and descriptions of a report stand for, worked out once."""

    def __init__(self, passage: Passage) -> None:
        self.passage = passage
        self._full = _full_names(passage)

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """Pronouns and descriptions that stand for something, in the order of the text."""
        return tuple(chain.from_iterable(self._links))

    def in_sentence(self, sentence: Sentence) -> tuple[Link, ...]:
        """Those of a sentence."""
        return self._links[sentence.index]

    def meant(self, span: Span) -> str | None:
        """What the words at a span stand for, where they are a pronoun or a description; else None."""
        sentence = self.passage.at(span.start)
        own = next((link for link in self._links[sentence.index] if _same(link.span, span, self.passage.text)), None)
        return own.stands_for.of(self.passage.text) if own else None

    @cached_property
    def _links(self) -> tuple[tuple[Link, ...], ...]:
        seen: list[list[_Thing]] = []
        found = []
        for sentence, things in zip(self.passage.sentences, self._spoken_of, strict=True):
            seen.append(list(things))
            found.append(tuple(self._resolved(sentence, seen)))
        return tuple(found)

    def _resolved(self, sentence: Sentence, seen: list[list[_Thing]]) -> Iterator[Link]:
        """The links of a sentence; what they stand for is spoken of again, so that they count among what was seen."""
        named = {at for name in sentence.names for at in range(name.first, name.last)}
        for at, word in enumerate(sentence.words):
            if at in named:
                continue
            sort = _PRONOUNS.get(word.lower)
            thing = self._antecedent(sentence, at, sort, seen) if sort else self._description(sentence, at)
            if thing is not None:
                seen[sentence.index].append(thing)
                yield Link(thing.at, thing.best, thing.kind, thing.subject)

    # --- pronouns ---------------------------------------------------------------------------------------------------

    def _antecedent(self, sentence: Sentence, at: int, sort: _Sort, seen: Sequence[list[_Thing]]) -> _Thing | None:
        tokens, word = sentence.words, sentence.words[at]
        if word.lower == "it" and _expletive(tokens, at):
            return None
        for index in range(sentence.index, max(-1, sentence.index - _NEAR - 1), -1):
            things = [
                thing
                for thing in seen[index]
                if thing.at.end <= word.span.start and thing.quoted == sentence.quoted[at] and self._fits(thing, sort)
            ]
            if word.lower == "it":
                things = [thing for thing in things if self._goes_with_it(sentence, at, thing)]
            if index == sentence.index and _is_object(tokens, at):
                things = [thing for thing in things if not (thing.subject and _one_clause(sentence, thing.at, at))]
            if things:
                chosen = self._chosen(things, sort)
                return chosen and replace(chosen, at=word.span, subject=_is_subject(sentence, at))
        return None

    def _goes_with_it(self, sentence: Sentence, at: int, thing: _Thing) -> bool:
        """Whether "it" may mean a thing: not a body that happens, nor what stands far before it in its sentence."""
        if thing.named and word_at(sentence.words, at + 1) in _LINKING:
            return False
        return not sentence.span.holds(thing.at) or at - sentence.token_at(thing.at.end) <= _LONGEST

    def _chosen(self, things: Sequence[_Thing], sort: _Sort) -> _Thing | None:
        """The last subject, else the only thing there is; whom "they" means is a number of people before a body."""
        if sort is _Sort.THEY:
            things = [thing for thing in things if thing.many] or things
        subjects = [thing for thing in things if thing.subject]
        if subjects:
            return subjects[-1]
        called = {self._words(thing.best) for thing in things}
        return things[-1] if len(called) == 1 else None

    def _fits(self, thing: _Thing, sort: _Sort) -> bool:
        if sort is _Sort.THEY:
            return thing.many or (thing.kind is MentionKind.ORGANISATION and thing.named and thing.subject)
        if thing.many:
            return False
        if sort is _Sort.IT:
            return thing.kind is not MentionKind.PERSON and (thing.subject or thing.kind is not MentionKind.PLACE)
        return thing.kind is MentionKind.PERSON and self._sexes.get(self._words(thing.best), sort) is sort

    @cached_property
    def _sexes(self) -> dict[str, _Sort]:
        """For people whom the text calls so, or of whom alone it can say "he" or "she", which of the two it is."""
        told: dict[str, Counter[_Sort]] = {}
        for sentence in self.passage.sentences:
            for thing in self._spoken_of[sentence.index]:
                if thing.kind is MentionKind.PERSON:
                    told.setdefault(self._words(thing.best), Counter()).update(_called(sentence, thing.at))
            for word in sentence.words:
                sort = _PRONOUNS.get(word.lower)
                alone = self._alone(sentence, word.span.start) if sort in (_Sort.HE, _Sort.SHE) else None
                if alone is not None and sort is not None:
                    told.setdefault(alone, Counter())[sort] += 1
        most = {who: counted.most_common(2) for who, counted in told.items()}
        return {who: best[0][0] for who, best in most.items() if best and best[0][1] > sum(n for _, n in best[1:])}

    def _alone(self, sentence: Sentence, offset: int) -> str | None:
        """The only person of whom a sentence and the one before it speak up to a place."""
        before = chain.from_iterable(self._spoken_of[max(0, sentence.index - 1) : sentence.index + 1])
        people = {self._words(one.best) for one in before if one.kind is MentionKind.PERSON and one.at.end <= offset}
        return people.pop() if len(people) == 1 else None

    def _words(self, span: Span) -> str:
        return span.of(self.passage.text)

    # --- descriptions -----------------------------------------------------------------------------------------------

    def _description(self, sentence: Sentence, at: int) -> _Thing | None:
        """The name that "the" with a noun stands for."""
        noun = _described(sentence, at)
        if noun is None:
            return None
        head = sentence.words[noun].lower
        span = Span(sentence.words[at].span.start, sentence.words[noun].span.end)
        name = self._named_before(sentence, span, head)
        if name is None:
            return None
        return _Thing(
            span,
            self._best(name),
            name.kind,
            head in _GROUPS,
            _is_subject(sentence, at),
            named=True,
            quoted=sentence.quoted[at],
        )

    def _named_before(self, sentence: Sentence, span: Span, head: str) -> Name | None:
        if head == "capital":
            return next(self._capitals(), None)
        before = list(self._names_before(sentence, span))
        said = next((name for where, name in before if self._says(where, name, head)), None)
        if said is not None or head in _PLACES:
            return said
        nature = {name.span.of(self.passage.text): name for where, name in before if _may_be(where, name, head)}
        return next(iter(nature.values())) if len(nature) == 1 else None

    def _names_before(self, sentence: Sentence, span: Span) -> Iterator[tuple[Sentence, Name]]:
        for index in range(sentence.index, max(-1, sentence.index - _BACK), -1):
            earlier = self.passage.sentences[index]
            for name in reversed(earlier.names):
                if name.span.end <= span.start:
                    yield earlier, name

    def _says(self, sentence: Sentence, name: Name, noun: str) -> bool:
        """Whether a name, or what the text says at it, is a thing of this sort."""
        tokens = sentence.words
        if name.kind is MentionKind.PERSON:
            return noun in TITLES and (noun in _title(sentence, name) or noun in _apposed(tokens, name))
        if name.kind is not MentionKind.PLACE:
            heads = {tokens[name.last - 1].lower, _before_of(tokens, name)}
            return noun in heads or (noun in _BODIES and noun in _apposed(tokens, name))
        of = word_at(tokens, name.first - 1) == "of" and word_at(tokens, name.first - 2) == noun
        return of or noun in (tokens[name.last - 1].lower, word_at(tokens, name.last))

    def _capitals(self) -> Iterator[Name]:
        for sentence in self.passage.sentences:
            for name in sentence.names:
                text = name.span.of(self.passage.text)
                seat = country_of(text) and not is_country(text) and not is_demonym(text)
                if name.kind is MentionKind.PLACE and seat:
                    yield name

    # --- what is spoken of ------------------------------------------------------------------------------------------

    @cached_property
    def _spoken_of(self) -> list[list[_Thing]]:
        return [list(self._things(sentence)) for sentence in self.passage.sentences]

    def _things(self, sentence: Sentence) -> Iterator[_Thing]:
        """What a sentence speaks of by name or noun, in its order."""
        named = list(self._named(sentence))
        taken = [thing.at for thing in named]
        nouns = [thing for thing in _people(sentence) if not any(thing.at.overlaps(span) for span in taken)]
        opening = _opening(sentence)
        if opening and not any(opening.at.overlaps(thing.at) for thing in [*named, *nouns]):
            nouns.append(opening)
        return iter(sorted([*named, *nouns], key=lambda thing: thing.at))

    def _named(self, sentence: Sentence) -> Iterator[_Thing]:
        tokens = sentence.words
        for name in sentence.names:
            last = name.last
            following = word_at(tokens, last)
            text = name.span.of(self.passage.text)
            people = is_demonym(tokens[last - 1].text)
            if all(word.lower in FUNCTION_WORDS for word in tokens[name.first : last]):
                continue
            people_behind = counts_people(following) and is_plural(following)
            if name.kind is not MentionKind.PERSON and (people_behind or (people and following in _ARMIES)):
                last += 1
            elif people and not (counts_people(tokens[last - 1].text) and is_plural(tokens[last - 1].text)):
                continue
            at = Span(name.span.start, tokens[last - 1].span.end)
            kind = name.kind
            subject = _is_subject(sentence, name.first) and following != "'s"
            if kind is MentionKind.PLACE and subject and country_of(text):
                kind = MentionKind.ORGANISATION
            best = self._best(name) if last == name.last else at
            many = last > name.last or (kind is MentionKind.OTHER and is_plural(tokens[last - 1].text))
            yield _Thing(at, best, kind, many, subject, named=True, quoted=sentence.quoted[name.first])

    def _best(self, name: Name) -> Span:
        text = name.span.of(self.passage.text)
        return self._full.get(text.rsplit(maxsplit=1)[-1], name.span) if name.kind is MentionKind.PERSON else name.span


def _called(sentence: Sentence, at: Span) -> list[_Sort]:
    """What the words of a person's name, and those before it, tell of whether it is a man or a woman."""
    first, last = sentence.token_at(at.start), sentence.token_at(at.end - 1) + 1
    around = {word.lower for word in sentence.words[max(0, first - _BEFORE) : last]}
    return [sort for sort, words in ((_Sort.HE, _MEN), (_Sort.SHE, _WOMEN)) if around & words]


def _full_names(passage: Passage) -> dict[str, Span]:
    """For each last word of a person's name the first full name that ends in it."""
    found: dict[str, Span] = {}
    for sentence in passage.sentences:
        for name in sentence.names:
            text = name.span.of(passage.text)
            if name.kind is MentionKind.PERSON and " " in text:
                found.setdefault(text.split()[-1], name.span)
    return found


def _same(one: Span, other: Span, text: str) -> bool:
    """Whether two spans hold the same words, articles aside."""
    return one.end == other.end and one.overlaps(other) and other.of(text) in one.of(text)


# --- grammar --------------------------------------------------------------------------------------------------------


def _is_subject(sentence: Sentence, at: int) -> bool:
    """Whether the words at a token hang on no preposition and come before the first verb of their clause."""
    before = at - 1
    if word_at(sentence.words, before) == "and" and before > 0 and sentence.words[before - 1].capital:
        return _is_subject(sentence, before - 1)
    while before >= 0 and (sentence.words[before].lower in _DETERMINERS or sentence.words[before].lower in TITLES):
        before -= 1
    while before >= 0 and sentence.words[before].lower not in _BOUNDS:
        word = sentence.words[before].lower
        if word in _PREPOSITIONS | _AUXILIARIES | IRREGULAR or word.endswith("ed") or word == "'s":
            return False
        before -= 1
    return True


def _is_object(tokens: Sequence[Word], at: int) -> bool:
    word = tokens[at].lower
    return word in _OBJECTS or (word == "it" and word_at(tokens, at - 1) in _PREPOSITIONS)


def _one_clause(sentence: Sentence, one: Span, at: int) -> bool:
    first = sentence.token_at(one.end)
    return not any(word.lower in _BOUNDS for word in sentence.words[first:at])


def _expletive(tokens: Sequence[Word], at: int) -> bool:
    """Whether "it" stands for nothing: "it is clear that", "it rained"."""
    following = [word.lower for word in tokens[at + 1 : at + 8]]
    if not following or following[0] in _WEATHER:
        return True
    linked = following[0] in _LINKING or "be" in following[:2]
    return linked and not _EXPLETIVES.isdisjoint(following[1:])


def _people(sentence: Sentence) -> Iterator[_Thing]:
    """People whom a noun calls so: "the besieged rebels", "a spokesman", "residents"."""
    tokens = sentence.words
    for at, word in enumerate(tokens):
        if not counts_people(word.text) or is_state(word.text) or any(n.first <= at < n.last for n in sentence.names):
            continue
        if at + 1 < len(tokens) and (tokens[at + 1].capital or tokens[at + 1].lower in ("'s", "-")):
            continue
        many = is_plural(word.text)
        start = _phrase_start(tokens, at)
        determined = start > 0 and tokens[start - 1].lower in _DETERMINERS | {"one", "another"}
        if many or determined:
            span = Span(tokens[start].span.start, word.span.end)
            kind = MentionKind.OTHER if many else MentionKind.PERSON
            subject = _is_subject(sentence, start)
            yield _Thing(span, span, kind, many, subject, named=False, quoted=sentence.quoted[at])


def _phrase_start(tokens: Sequence[Word], head: int) -> int:
    """Where a noun phrase begins behind its determiner; capitals before the noun belong to it in any case."""
    for first in range(head, max(-1, head - _LONGEST), -1):
        if first and tokens[first - 1].lower in _DETERMINERS:
            return first
        if not tokens[first].text.isalpha() or tokens[first].lower in FUNCTION_WORDS:
            break
    first = head
    while first > 1 and tokens[first - 1].capital:
        first -= 1
    return first


def _opening(sentence: Sentence) -> _Thing | None:
    """The noun phrase with an article that opens a sentence and has a verb behind it: "The slick covers 46"."""
    tokens = sentence.words
    if word_at(tokens, 0) not in _ARTICLES:
        return None
    for at in range(2, min(len(tokens), _LONGEST + 2)):
        before, word = tokens[at - 1], tokens[at]
        if not before.text.isalpha() or before.lower in FUNCTION_WORDS:
            return None
        if _is_verb(tokens, at):
            span = Span(tokens[1].span.start, before.span.end)
            many = is_plural(before.text)
            return _Thing(span, span, MentionKind.OTHER, many, subject=True, named=False, quoted=sentence.quoted[0])
        if word.capital:
            return None
    return None


def _is_verb(tokens: Sequence[Word], at: int) -> bool:
    """Whether a word behind a noun is a verb, by its form and what follows it."""
    word = tokens[at].lower
    if word in _AUXILIARIES:
        return True
    counted = at + 1 < len(tokens) and (tokens[at + 1].text[0].isdigit() or is_number_word(tokens[at + 1]))
    shaped = (word.endswith(("ed", "s")) and not word.endswith("ss")) or word in IRREGULAR
    return shaped and (counted or word_at(tokens, at + 1) in _AFTER_VERBS)


def _described(sentence: Sentence, at: int) -> int | None:
    """The noun of a description that "the" at a token begins, where no more is said of it; None for anything else."""
    tokens = sentence.words
    if tokens[at].lower != "the":
        return None
    for noun in (at + 1, at + 2):
        word = word_at(tokens, noun)
        known = word in _DESCRIBING and not tokens[noun].capital
        if known and not _goes_on(sentence, noun + 1):
            return noun
        if not word.isalpha() or word in FUNCTION_WORDS:
            return None
    return None


def _goes_on(sentence: Sentence, at: int) -> bool:
    """Whether words behind a noun say which: "the town of Velm", "the company president", "the ministry that"."""
    tokens, word = sentence.words, word_at(sentence.words, at)
    if word in ("of", "that", "which", "who", "-", "for") or counts_people(word):
        return True
    return at < len(tokens) and tokens[at].capital


def _title(sentence: Sentence, name: Name) -> set[str]:
    """The words right before a person's name that may be a title."""
    found = set()
    for at in range(name.first - 1, max(-1, name.first - 1 - _LONGEST), -1):
        word = sentence.words[at].lower
        if not word.isalpha() or word in FUNCTION_WORDS | IRREGULAR or any(n.last == at + 1 for n in sentence.names):
            break
        found.add(word)
    return found


def _apposed(tokens: Sequence[Word], name: Name) -> set[str]:
    """Nouns in apposition to a name: "the carmaker Ostra", "Ostra, a maker of cars,"."""
    found = {word_at(tokens, name.first - 1)}
    if word_at(tokens, name.last) == "," and word_at(tokens, name.last + 1) in _ARTICLES:
        for word in tokens[name.last + 2 : name.last + 2 + _LONGEST]:
            if not word.text.isalpha() or word.lower in FUNCTION_WORDS:
                break
            found.add(word.lower)
    return found


def _before_of(tokens: Sequence[Word], name: Name) -> str:
    """The head of a name like "Ministry of Defence"."""
    joint = next((at for at in range(name.first + 1, name.last) if tokens[at].lower in ("of", "for")), name.first)
    return word_at(tokens, joint - 1) if joint > name.first else ""


def _may_be(sentence: Sentence, name: Name, noun: str) -> bool:
    """Whether a body's name is made like those of armed groups or of companies, as the noun has it."""
    if name.kind is not MentionKind.ORGANISATION:
        return False
    words = {word.lower for word in sentence.words[name.first : name.last]}
    if noun in _GROUPS and words & _ARMED:
        return True
    return noun in _FIRMS and bool(words & _OF_FIRMS)
