"""Whom the words that name a source mean, and what the report says of them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from asof.countries import country_of
from asof.language.names import TITLES, Name
from asof.language.nouns import counts_people
from asof.language.verbs import is_finite
from asof.language.words import Word, word_at
from asof.mention import MentionKind
from asof.reading.passage import Passage, Sentence
from asof.source import Source, SourceKind
from asof.span import Span

_BODIES = frozenset(
    "police government ministry company agency group court army military navy department office council commission "
    "committee parliament party administration report study poll survey statement indictment firm bank union "
    "charity organisation organization authority coastguard observatory hospital university centre center coalition "
    "team board bureau institute embassy palace cabinet regime newspaper channel website network service forces "
    "command affidavit figures data census records operator utility airline complaint statistics governments "
    "administration campaign leadership presidency watchdog panel law detectives carabinieri marines media paper "
    "station opposition family"
    .split()
)  # fmt: skip
"""Nouns for what says things as a whole."""
_UNNAMED = frozenset(
    "source sources insider insiders authorities reports accounts rumours rumors intelligence assessments estimates "
    "locals some others many those several analysis analyses documents polls polling press groups fellow head "
    "chairman chairwoman bureau-chief one people officials everyone someone anyone nobody".split()
)
"""Nouns for sources that the report leaves without a name."""
_SAYINGS = frozenset(
    "assessment assessments estimate estimates report reports account accounts claim claims statement statements "
    "comment comments remarks testimony words analysis figures reckoning count tally calculation calculations".split()
)
"""What sources say; "assessments from officials" are the officials'."""
_PREPOSITIONS = frozenset(
    "in of for at from on with by to near about during after before under over inside outside across among close "
    "familiar within".split()
)
_RELATIVES = frozenset("who whom whose which that".split())
_DETERMINERS = frozenset(
    "a an the his her its their our my your this that these those some one another many most several other two three "
    "both".split()
)
_POSSESSIVES = frozenset({"'s", "'", "’"})
_SINGULAR = frozenset("he she".split())
_PRONOUNS = frozenset("he she they it".split())
_NOBODY = frozenset("we i you who that this these those which what there".split())
_CONJUNCTIONS = frozenset("and or but while as when".split())
_HE, _SHE = (
    frozenset("mr sir lord king prince spokesman chairman father son".split()),
    frozenset("mrs ms miss dame lady queen princess spokeswoman chairwoman mother daughter wife".split()),
)
_NOT_IN_TITLES = (
    _RELATIVES
    | _CONJUNCTIONS
    | _PREPOSITIONS - {"of", "for"}
    | frozenset(
        "said says told tells is are was were be been has have had do does did will would can could may might not than "
        "as also according per if because since meanwhile however where he she it they".split()
    )
)
_NO_ROLES = frozenset("mr mrs ms miss sir dame lord lady man woman person one some others many".split())
"""Words before or behind a name that say nothing of what its bearer does."""
_BACK = 3
"""Sentences that begin with a group or body, back to which "they" and "it" may reach."""
_LONGEST_ROLE = 8
"""Words of a role at most."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What a report says of a person: the role ("retired major general") and where that person belongs."""

    role: str | None = None
    affiliation: str | None = None


NO_STANDING = Standing()


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words `first` up to `last` of a sentence."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class _Heard:
    """A source where the report names it."""

    at: int
    source: Source
    many: bool


class Speakers:
    """The speakers of a whole report; pronouns, short names and roles lead back to the first full mention.

    Phrases are to be given in the order of the text, as what was heard before decides on pronouns.
    """

    def __init__(self, passage: Passage) -> None:
        self._passage = passage
        self._full = _full_names(passage)
        self._standings = dict(self._stand())
        self._heard: list[_Heard] = []
        self._subjects = list(self._people_in_front())
        self._bodies = list(self._others_in_front())

    def of(self, sentence: Sentence, phrase: Phrase) -> Source | None:
        """The source that a phrase names; None where it names nobody who could speak."""
        phrase = _trimmed(sentence, phrase)
        if phrase.first >= phrase.last:
            return None
        tokens = sentence.words[phrase.first : phrase.last]
        first = tokens[0].lower
        if first in _PRONOUNS and len(tokens) == 1:
            return self._antecedent(sentence, phrase, first)
        if first in _NOBODY:
            return None
        source = self._person(sentence, phrase) or self._nameless(sentence, phrase)
        if source is not None:
            self._heard.append(_Heard(tokens[0].span.start, source, _many(tokens, source)))
        return source

    def standing(self, source: Source) -> Standing:
        """Role and affiliation of a source as the report first gives them."""
        return self._standings.get(source.name or "", NO_STANDING)

    def person(self, name: str) -> Source:
        """The person of a name, by the full name given first."""
        return Source(SourceKind.PERSON, self._full.get(name.rsplit(maxsplit=1)[-1], name))

    def _person(self, sentence: Sentence, phrase: Phrase) -> Source | None:
        """The person whom a phrase names: "UN spokeswoman Elizabeth Byrs" and "Byrs, of the UN" alike."""
        tokens = sentence.words
        for name in sentence.names:
            if not phrase.first <= name.first < phrase.last or not self._is_person(name):
                continue
            if name.last < phrase.last and _owns(tokens[name.last]):
                continue
            between = tokens[phrase.first : name.first]
            apposed = bool(between) and between[-1].text == ","
            governed = any(token.lower in _PREPOSITIONS | _RELATIVES for token in between)
            titled = bool(between) and between[-1].lower.rstrip(".") in TITLES
            if not governed or apposed or titled or _names_office(between):
                return self.person(name.span.of(self._passage.text))
        return None

    def _is_person(self, name: Name) -> bool:
        """Whether a name is a person's, by itself or as the last part of a full name of the same report."""
        text = name.span.of(self._passage.text)
        if country_of(text) is not None or all(word.lower().rstrip(".") in TITLES for word in text.split()):
            return False
        return name.kind is MentionKind.PERSON or (name.kind is MentionKind.OTHER and text in self._full)

    def _nameless(self, sentence: Sentence, phrase: Phrase) -> Source | None:
        tokens = sentence.words
        core = _core(sentence, phrase)
        at = _head(sentence, core)
        head, text = tokens[at], self._text(sentence, core)
        if head.lower in _SAYINGS and (whose := self._whose(sentence, core, at, phrase.last)):
            return whose
        if head.lower == "correspondent" and word_at(tokens, phrase.first) == "our":
            return self._correspondent(sentence) or Source(SourceKind.ANONYMOUS, text)
        if self._stands_for_people(sentence, at):
            definite = tokens[phrase.first].lower in ("the", "this", "that")
            return self._same_again(sentence, core, head, text) if definite else Source(SourceKind.ANONYMOUS, text)
        named = next((name for name in sentence.names if name.first <= at < name.last), None)
        if head.lower in _BODIES or (named is not None and named.kind is not MentionKind.PERSON):
            return Source(SourceKind.ORGANISATION, text)
        return None

    def _whose(self, sentence: Sentence, core: Phrase, head: int, last: int) -> Source | None:
        """The source behind "assessments from officials" and "the ministry's figures": whoever they are from."""
        tokens = sentence.words
        if word_at(tokens, head - 1) in _POSSESSIVES and core.first < head - 1:
            owner = Phrase(core.first, head - 1)
        elif word_at(tokens, head + 1) in ("from", "of", "by") and head + 2 < last:
            owner = Phrase(head + 2, last)
        else:
            return None
        return self._person(sentence, owner) or self._nameless(sentence, owner)

    def _stands_for_people(self, sentence: Sentence, at: int) -> bool:
        """Whether a head noun stands for people without a name: officials, "Iraqi police sources", Democrats."""
        head = sentence.words[at]
        before = word_at(sentence.words, at - 1)
        if head.lower == "media":
            return before not in ("state", "government", "official")
        named = next((name for name in sentence.names if name.first <= at < name.last), None)
        if head.lower in _BODIES or (named is not None and named.kind is MentionKind.ORGANISATION):
            return False
        if head.lower in _UNNAMED or (head.lower in TITLES and not head.capital) or counts_people(head.text):
            return True
        return named is not None and named.kind is MentionKind.OTHER and head.lower.endswith(("s", "ese", "ish", "ch"))

    def _same_again(self, sentence: Sentence, core: Phrase, head: Word, text: str) -> Source:
        """Who is meant by "the official": whoever was so called before, or a person of the report with such a role."""
        for heard in reversed(self._heard):
            name = heard.source.name or ""
            if heard.source.kind is SourceKind.ANONYMOUS and name.lower().split(" of ")[0].endswith(head.lower):
                return heard.source
        called = {token.lower for token in sentence.words[core.first : core.last]} - _DETERMINERS - {head.lower}
        holders = {
            name: len(called & _described(standing))
            for name, standing in self._standings.items()
            if _holds(standing, head.lower)
        }
        most = max(holders.values(), default=0)
        chosen = [name for name, shared in holders.items() if shared == most and 2 * shared >= len(called)]
        return Source(SourceKind.PERSON, chosen[0]) if len(chosen) == 1 else Source(SourceKind.ANONYMOUS, text)

    def _correspondent(self, sentence: Sentence) -> Source | None:
        """The reporter who was last named as somebody's: "The Courier's Ivo Marsh"."""
        for at in range(sentence.index, -1, -1):
            earlier = self._passage.sentences[at]
            for name in reversed(earlier.names):
                if name.kind is MentionKind.PERSON and word_at(earlier.words, name.first - 1) in _POSSESSIVES:
                    return self.person(name.span.of(self._passage.text))
        return None

    def _antecedent(self, sentence: Sentence, phrase: Phrase, pronoun: str) -> Source | None:
        """Whom a pronoun stands for: the nearest fitting source, or the person with whom a sentence began."""
        at = sentence.words[phrase.first].span.start
        nearest = next((one for one in reversed(self._heard) if one.at < at and _fits(one, pronoun)), None)
        before = bisect_left(self._subjects, at, key=lambda one: one.at)
        opened = self._subjects[before - 1] if pronoun in _SINGULAR and before else None
        if pronoun not in _SINGULAR:
            start = bisect_left(self._bodies, at, key=lambda one: one.at)
            opened = next(
                (one for one in reversed(self._bodies[max(start - _BACK, 0) : start]) if _fits(one, pronoun)), None
            )
        if opened is not None and (nearest is None or opened.at > nearest.at):
            nearest = opened
        return nearest.source if nearest else None

    def _people_in_front(self) -> Iterator[_Heard]:
        """People with whom sentences begin, as whom the next "he" is likely to mean."""
        for sentence in self._passage.sentences:
            first = next((name for name in sentence.names if self._is_person(name)), None)
            if first is None or word_at(sentence.words, first.last) in _POSSESSIVES:
                continue
            before = sentence.words[: first.first]
            if len(before) <= _LONGEST_ROLE and not {token.lower for token in before} & (_PREPOSITIONS - {"of"}):
                yield _Heard(first.span.start, self.person(first.span.of(self._passage.text)), many=False)

    def _others_in_front(self) -> Iterator[_Heard]:
        """Groups and bodies with which sentences begin, as whom the next "they" or "it" is likely to mean."""
        for sentence in self._passage.sentences:
            tokens = sentence.words
            ahead = range(1, min(_LONGEST_ROLE, len(tokens)))
            verb = next((at for at in ahead if tokens[at].text == "," or is_finite(tokens, at)), 0)
            front = tokens[:verb]
            if not front or any(word.text in ":;" or word.lower in _PREPOSITIONS - {"of"} for word in front):
                continue
            source = self._nameless(sentence, Phrase(0, verb)) if front[0].lower not in _PRONOUNS | _NOBODY else None
            if source is not None:
                yield _Heard(tokens[0].span.start, source, _many(front, source))

    def _stand(self) -> Iterator[tuple[str, Standing]]:
        """By full name, what the report first says of each person."""
        seen: set[str] = set()
        for sentence in self._passage.sentences:
            for name in sentence.names:
                if not self._is_person(name):
                    continue
                full = self.person(name.span.of(self._passage.text)).name or ""
                standing = self._standing_at(sentence, name)
                if full not in seen and standing != NO_STANDING:
                    seen.add(full)
                    yield full, standing

    def _standing_at(self, sentence: Sentence, name: Name) -> Standing:
        """From the words around a name: a title before it, a description between commas on either side."""
        before = self._before(sentence, name)
        after = self._after(sentence, name)
        role = before.role or after.role
        return Standing(role, before.affiliation or after.affiliation)

    def _before(self, sentence: Sentence, name: Name) -> Standing:
        tokens = sentence.words
        start, stop = name.first, name.first
        apposed = word_at(tokens, stop - 1) == ","
        stop -= apposed
        start = stop
        while start > 0 and stop - start < _LONGEST_ROLE and _in_title(tokens, start - 1, apposed=apposed):
            start -= 1
        while start < stop and not tokens[start].text[0].isalpha():
            start += 1
        owner = next((own for own in sentence.names if own.last == start - 1), None)
        owned = word_at(tokens, start - 1) in _POSSESSIVES and owner is not None
        affiliation = owner.span.of(self._passage.text) if owned and owner else None
        while start < stop and tokens[start].lower in _DETERMINERS:
            start += 1
        if start >= stop or not _is_role(tokens[_head(sentence, Phrase(start, stop))]):
            return Standing(None, affiliation)
        inside = affiliation or self._body_in(sentence, Phrase(start, stop))
        return Standing(Span(tokens[start].span.start, tokens[stop - 1].span.end).of(self._passage.text), inside)

    def _after(self, sentence: Sentence, name: Name) -> Standing:
        """From what follows a name: ", a retired general in the Sarnian Army," or "from the Institute"."""
        tokens, at = sentence.words, name.last
        if word_at(tokens, at) in ("from", "of", "at", "with"):
            return Standing(None, self._body_in(sentence, Phrase(at + 1, min(at + 4, len(tokens)))))
        if word_at(tokens, at) == "," and word_at(tokens, at + 1).isdigit() and word_at(tokens, at + 2) == ",":
            at += 2
        if word_at(tokens, at) != ",":
            return NO_STANDING
        first = at + 1
        end = first
        while end < len(tokens) and tokens[end].text not in ',;:—.“”"()' and tokens[end].lower not in _RELATIVES:
            end += 1
        cut = first
        while cut < end and (tokens[cut].lower not in _PREPOSITIONS or tokens[cut].lower == "of"):
            cut += 1
        while first < cut and tokens[first].lower in _DETERMINERS:
            first += 1
        if not 0 < cut - first <= _LONGEST_ROLE or not _is_role(tokens[_head(sentence, Phrase(first, cut))]):
            return NO_STANDING
        role = Span(tokens[first].span.start, tokens[cut - 1].span.end).of(self._passage.text)
        return Standing(role, self._body_in(sentence, Phrase(first, end)))

    def _body_in(self, sentence: Sentence, phrase: Phrase) -> str | None:
        """The last body that is named in a phrase."""
        inside = [name for name in sentence.names if phrase.first <= name.first and name.last <= phrase.last]
        bodies = [name.span.of(self._passage.text) for name in inside if name.kind is MentionKind.ORGANISATION]
        return bodies[-1] if bodies else None

    def _text(self, sentence: Sentence, phrase: Phrase) -> str:
        tokens = sentence.words
        return Span(tokens[phrase.first].span.start, tokens[phrase.last - 1].span.end).of(self._passage.text)


def _full_names(passage: Passage) -> dict[str, str]:
    """For each last word of a person's name the first full name that ends in it."""
    found: dict[str, str] = {}
    for sentence in passage.sentences:
        for name in sentence.names:
            text = name.span.of(passage.text)
            if name.kind is MentionKind.PERSON and " " in text:
                found.setdefault(text.split()[-1], text)
    return found


def _trimmed(sentence: Sentence, phrase: Phrase) -> Phrase:
    """A phrase without the commas, quotation marks and conjunctions at its ends."""
    tokens, first, last = sentence.words, phrase.first, phrase.last
    while first < last and (not tokens[first].text[0].isalnum() or tokens[first].lower in _CONJUNCTIONS):
        first += 1
    while first < last and not (tokens[last - 1].text[0].isalnum() or tokens[last - 1].text == "'s"):
        last -= 1
    return Phrase(first, last)


def _core(sentence: Sentence, phrase: Phrase) -> Phrase:
    """The noun phrase itself: without determiners before it, and without what a comma, "who" or "and" begins."""
    tokens, first = sentence.words, phrase.first
    while first < phrase.last - 1 and tokens[first].lower in _DETERMINERS and word_at(tokens, first + 1) != "of":
        first += 1
    last = first
    while last < phrase.last:
        name = next((name for name in sentence.names if name.first <= last < name.last), None)
        if name is not None:
            last = name.last
        elif last > first and (tokens[last].text in ",;:(—" or tokens[last].lower in _RELATIVES | _CONJUNCTIONS):
            break
        else:
            last += 1
    return Phrase(first, min(last, phrase.last))


def _head(sentence: Sentence, phrase: Phrase) -> int:
    """The head noun of a phrase: the last word before its first preposition."""
    tokens, at = sentence.words, phrase.first
    while at < phrase.last:
        name = next((name for name in sentence.names if name.first <= at < name.last), None)
        if name is not None:
            at = name.last
        elif at > phrase.first and tokens[at].lower in _PREPOSITIONS:
            break
        else:
            at += 1
    return max(phrase.first, min(at, phrase.last) - 1)


def _many(tokens: Sequence[Word], source: Source) -> bool:
    """Whether a source is several people or a body, whom "they" may mean."""
    head = (source.name or "").split(" of ")[0]
    return source.kind is not SourceKind.PERSON and (head.endswith("s") or any(word.lower == "and" for word in tokens))


def _fits(heard: _Heard, pronoun: str) -> bool:
    kind = heard.source.kind
    if pronoun == "it":
        return kind is SourceKind.ORGANISATION
    if pronoun == "they":
        return kind is not SourceKind.PERSON
    words = {word.lower() for word in (heard.source.name or "").split()}
    other = _SHE if pronoun == "he" else _HE
    return kind is SourceKind.PERSON or (kind is SourceKind.ANONYMOUS and not heard.many and not words & other)


def _is_role(token: Word) -> bool:
    return token.lower not in _NO_ROLES and (token.lower in TITLES | _UNNAMED or counts_people(token.text))


def _owns(token: Word) -> bool:
    """Whether a word behind a name makes the name a part of another: "Renn's office", "the Renn campaign"."""
    plain = token.text.isalpha() and not token.capital
    return token.lower in _POSSESSIVES or (plain and (token.lower in _BODIES or _is_role(token)))


def _names_office(tokens: Sequence[Word]) -> bool:
    """Whether the words before a name are an office: "Secretary of State", "head of the agency"."""
    return any(token.capital and token.lower in TITLES for token in tokens)


def _in_title(tokens: Sequence[Word], at: int, *, apposed: bool) -> bool:
    """Whether a word goes on to the left in what stands before a name: "US defence secretary"."""
    token = tokens[at]
    if token.text in (".", "-"):
        return at > 0
    if not token.text[0].isalpha() or token.lower in _POSSESSIVES | _NOT_IN_TITLES:
        return False
    return apposed or token.lower not in _DETERMINERS


def _holds(standing: Standing, head: str) -> bool:
    return head in (standing.role or "").lower().replace("-", " ").split()


def _described(standing: Standing) -> set[str]:
    return set(f"{standing.role or ''} {standing.affiliation or ''}".lower().replace("-", " ").split())
