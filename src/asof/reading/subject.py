"""Whose figure it is: the holder, the force, the giver, or the things counted themselves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from asof.countries import country_of, is_demonym
from asof.language.names import Name
from asof.language.nouns import counts_people, is_state
from asof.language.words import Word, word_at
from asof.mention import MentionKind
from asof.reading.coreference import Coreference
from asof.reading.passage import Passage, Sentence
from asof.reading.quantity import Quantity
from asof.source import Source
from asof.span import Span

OF_ACTORS = frozenset(
    "territory_held territory_lost territory_gained territory_lost_share territory_held_share settlements_held "
    "settlements_gained advance_rate aid cost revenue equipment_lost seats vote_share casualties jobs".split()
)
"""Measures whose subject is an actor rather than the things counted."""
GROUPS = frozenset(
    "forces troops army military government soldiers officials fighters rebels administration police navy".split()
)
OF_FORCES = frozenset(
    "territory_held territory_lost territory_gained territory_lost_share territory_held_share settlements_held "
    "settlements_gained advance_rate troops".split()
)
"""Measures whose subject is a force or a state, and no single person."""
_OF_VOTES = frozenset({"vote_share", "seats"})
"""Measures of which a sentence often tells several, each right behind whom it is of."""
_STANDING = frozenset("at with on took won got had has".split())
"""Words between a name and the share of votes that it has: "Ines Park at 14 per cent"."""
_BEARING = frozenset("armed equipped carrying wielding".split())
"""Verbs whose object says less about a weapon's figure than who has it."""
_NO_SUBJECTS = frozenset("times counts points count more".split())
"""Counted nouns that do not say of what the figure is."""
_PREPOSITIONS = frozenset(
    "in at near across from into inside of by to with for against on off around toward towards than about".split()
)
_PRONOUNS = frozenset("it he she they we its his their".split())
_VERBS = frozenset("is are was were has have had will would could may might can should did does do said says".split())


_NEAR = 3
"""Words between a quantity and an actor behind it that it is of: "300 fell, Kordia said"."""


@dataclass(frozen=True, slots=True)
class Counting:
    """A figure as the search for a subject sees it."""

    sentence: Sentence
    quantity: Quantity
    measure: str
    source: Source


def subject(coreference: Coreference, counting: Counting, earlier: str | None) -> str | None:
    """Whose or of what the figure is, in the words of the text; None where nothing is said.

    Args:
        coreference: the report's text, and what its pronouns stand for.
        counting: the figure.
        earlier: the things that the figure before it counted, which a bare number goes on counting.
    """
    passage = coreference.passage
    counted = _counted(passage, counting.quantity)
    if standing := beside(passage, counting.quantity, counting.measure):
        return standing
    if counting.measure == "equipment" and (bearer := _bearer(passage, counting)):
        return bearer
    if counting.measure not in OF_ACTORS or _of_themselves(counting, counted):
        things = counted or _whole(passage, counting) or _described(passage, counting)
        if things and not (counting.measure == "troops" and _bare(passage, counting.quantity)):
            return things
        if counting.quantity.people and things is None:
            return earlier or "people"
    elif (
        counted
        and any(is_demonym(word) for word in [*counted.split(), " ".join(counted.split()[:2])])
        and counting.quantity.people
    ):
        return counted
    return _actor(coreference, counting) or counted


def _of_themselves(counting: Counting, counted: str | None) -> bool:
    """Whether people who came to harm are the subject, and not those whose losses they are: "nine others were shot"."""
    if counting.measure != "casualties" or counted is None:
        return False
    return not set(counted.lower().split()) & (GROUPS | {"casualties", "losses"})


def beside(passage: Passage, quantity: Quantity, measure: str) -> str | None:
    """Whoever stands right before a share of votes or a number of seats: "Holt had 42 per cent, Park 34".

    Or before its clause: "Holt, who has 42 per cent".
    """
    if measure not in _OF_VOTES:
        return None
    sentence = passage.at(quantity.span.start)
    at = sentence.token_at(quantity.span.start)
    at -= word_at(sentence.words, at - 1) in _STANDING
    if word_at(sentence.words, at - 1) == "who":
        at -= 1 + (word_at(sentence.words, at - 2) == ",")
    return next((name.span.of(passage.text) for name in sentence.names if name.last == at), None)


def _counted(passage: Passage, quantity: Quantity) -> str | None:
    """The things counted, where the noun names them."""
    if quantity.noun is None or quantity.head in _NO_SUBJECTS or is_state(quantity.head):
        return None
    return quantity.noun.of(passage.text)


def _bare(passage: Passage, quantity: Quantity) -> bool:
    """Whether the things counted are named by one word, which does not tell whose they are: "troops"."""
    return quantity.noun is not None and " " not in quantity.noun.of(passage.text)


def _bearer(passage: Passage, counting: Counting) -> str | None:
    """Who is armed with the things counted, or carries them: a name, or the person whom a noun calls so."""
    tokens, at = counting.sentence.words, counting.sentence.token_at(counting.quantity.span.start) - 1
    at -= word_at(tokens, at) == "with"
    if word_at(tokens, at) not in _BEARING:
        return None
    for last in range(at - 1, max(-1, at - 8), -1):
        for name in counting.sentence.names:
            if name.first <= last < name.last and name.kind in (MentionKind.PERSON, MentionKind.ORGANISATION):
                return name.span.of(passage.text)
        if counts_people(tokens[last].text):
            return tokens[last].text
    return None


def _whole(passage: Passage, counting: Counting) -> str | None:
    """What a share is a share of: "42 per cent of Ohioans"."""
    if counting.quantity.value.unit != "%":
        return None
    tokens = counting.sentence.words
    at = counting.sentence.token_at(counting.quantity.span.end)
    if at >= len(tokens) or tokens[at].lower != "of":
        return None
    end = at + 1
    while (
        end < len(tokens)
        and end < at + 6
        and (tokens[end].text[0].isalpha() or tokens[end].text == "-")
        and tokens[end].lower not in _PREPOSITIONS | _VERBS | {"and", "who", "that", "which"}
    ):
        end += 1
    return _text(passage, tokens[at + 1 : end])


def _described(passage: Passage, counting: Counting) -> str | None:
    """The noun that a quantity stands before as an attribute: the 7.0-magnitude quake."""
    tokens = counting.sentence.words
    at = counting.sentence.token_at(counting.quantity.span.end)
    hyphened = "-" in counting.quantity.span.of(passage.text)
    if at >= len(tokens) or not (hyphened or counting.quantity.value.unit == "1") or not tokens[at].text.isalpha():
        return None
    if tokens[at].lower in _PREPOSITIONS | _VERBS | {"and", "later", "ago"}:
        return None
    return _text(passage, tokens[at : at + 1])


def _text(passage: Passage, tokens: tuple[Word, ...]) -> str | None:
    while tokens and tokens[0].lower in ("the", "a", "an", "its", "their", "his", "her", "all", "these", "those"):
        tokens = tokens[1:]
    return passage.text[tokens[0].span.start : tokens[-1].span.end] if tokens else None


# --- actors ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Actor:
    """Whoever may act in a sentence: where, in which words; `subject` unless it hangs on a preposition."""

    at: Span
    text: str
    subject: bool
    person: bool


def _actor(coreference: Coreference, counting: Counting) -> str | None:
    """The actor whom the clause is about: a grammatical subject before the quantity, else whoever came up before."""
    sentence, span = counting.sentence, counting.quantity.span
    actors = [actor for actor in _actors(coreference, sentence) if _fits(actor, counting)]
    subjects = [actor for actor in actors if actor.subject]
    before = [actor for actor in subjects if actor.at.end <= span.start]
    after = [actor for actor in subjects if actor.at.start >= span.end]
    end = sentence.token_at(span.end)
    near_after = [actor for actor in after if sentence.token_at(actor.at.start) - end <= _NEAR]
    if before:
        return before[-1].text
    if near_after:
        return near_after[0].text
    earlier = _opening(coreference.passage, sentence, span) or _earlier(coreference, counting)
    return earlier or next((actor.text for actor in reversed([*actors, *after])), None)


def _actors(coreference: Coreference, sentence: Sentence) -> list[_Actor]:
    """The names of a sentence that may act, and what its pronouns and descriptions stand for, in its order."""
    passage = coreference.passage
    named = [
        _Actor(
            name.span,
            _with_noun(passage, sentence, name),
            not _governed(sentence, name),
            name.kind is MentionKind.PERSON,
        )
        for name in sentence.names
        if _may_act(sentence, name)
    ]
    meant = [
        _Actor(link.span, link.stands_for.of(passage.text), link.subject, link.kind is MentionKind.PERSON)
        for link in coreference.in_sentence(sentence)
    ]
    return sorted([*named, *meant], key=lambda actor: actor.at)


def _fits(actor: _Actor, counting: Counting) -> bool:
    """Whether a figure may be an actor's: not the source's, who speaks of somebody else, nor a person's, of land."""
    speaks = counting.source.name is not None and actor.text in counting.source.name
    return not speaks and not (actor.person and counting.measure in OF_FORCES)


def _may_act(sentence: Sentence, name: Name) -> bool:
    if name.kind in (MentionKind.ORGANISATION, MentionKind.PERSON):
        return True
    words = [word.text for word in sentence.words[name.first : name.last]]
    return country_of(" ".join(words)) is not None or is_demonym(words[-1]) or is_demonym(" ".join(words[-2:]))


def _governed(sentence: Sentence, name: Name) -> bool:
    """Whether a name hangs on a preposition, or owns a noun that does not act ("Russia's border")."""
    before = name.first - 1
    while before >= 0 and sentence.words[before].lower in ("the", "a", "an"):
        before -= 1
    if before >= 0 and sentence.words[before].lower in _PREPOSITIONS:
        return True
    following = sentence.words[name.last].lower if name.last < len(sentence.words) else ""
    demonym = is_demonym(sentence.words[name.last - 1].text)
    return demonym and not (following in GROUPS or counts_people(following)) and following not in _VERBS


def _with_noun(passage: Passage, sentence: Sentence, name: Name) -> str:
    """A demonym together with the noun that it describes: "Ukrainian troops"."""
    tokens, last = sentence.words, name.last
    if (
        last < len(tokens)
        and is_demonym(tokens[last - 1].text)
        and (tokens[last].lower in GROUPS or counts_people(tokens[last].text))
    ):
        last += 1
    return passage.text[tokens[name.first].span.start : tokens[last - 1].span.end]


def _opening(passage: Passage, sentence: Sentence, span: Span) -> str | None:
    """The noun phrase that opens a sentence, where a verb follows it before the quantity: "The order is worth"."""
    tokens = sentence.words
    if (
        not tokens
        or tokens[0].lower in _PRONOUNS | _PREPOSITIONS
        or tokens[0].lower in ("but", "and", "this", "that", "there", "as", "when", "what", "who", "which", "how")
    ):
        return None
    for at in range(1, min(6, sentence.token_at(span.start))):
        if tokens[at].lower in _VERBS:
            return _text(passage, tokens[:at])
        if not tokens[at].text[0].isalpha() or tokens[at].lower in _PREPOSITIONS:
            return None
    return None


def _earlier(coreference: Coreference, counting: Counting) -> str | None:
    """The actor whom the sentences before are about, at most three back."""
    for before in _backwards(coreference.passage, counting.sentence):
        for actor in _actors(coreference, before):
            if actor.subject and not (actor.person and counting.measure in OF_FORCES):
                return actor.text
    return None


def _backwards(passage: Passage, sentence: Sentence) -> Iterator[Sentence]:
    return (passage.sentences[at] for at in range(sentence.index - 1, max(-1, sentence.index - 4), -1))
