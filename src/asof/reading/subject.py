"""Whose figure it is: the holder, the force, the giver, or the things counted themselves."""

from __future__ import annotations

from collections.abc import Sequence

from asof.language.countries import country_of, is_demonym
from asof.language.names import Name, NameKind
from asof.language.nouns import counts_people
from asof.language.words import Word
from asof.reading.passage import Passage, Sentence
from asof.reading.quantity import Quantity

_OWNED = frozenset(
    "territory_held territory_lost territory_gained territory_lost_share territory_held_share settlements_held "
    "settlements_gained advance_rate aid cost revenue equipment_lost seats vote_share casualties troops jobs distance".split()
)
"""Measures whose subject is an actor rather than the things counted."""
_ACTOR_NOUNS = frozenset("forces troops army military government soldiers officials fighters rebels administration police navy".split())
_GENERIC = frozenset("people person others men women man woman civilians troops soldiers casualties dead injured wounded missing".split())


def subject(passage: Passage, sentence: Sentence, quantity: Quantity, measure: str) -> str | None:
    """The name of whose or of what the figure is, as the text has it; None where nothing is said."""
    counted = _counted(passage, quantity)
    if counted and (measure not in _OWNED or _names_owner(counted)):
        return counted
    actor = _actor(passage, sentence, quantity)
    return actor or counted or _earlier(passage, sentence)


def _counted(passage: Passage, quantity: Quantity) -> str | None:
    return None if quantity.noun is None else quantity.noun.of(passage.text)


def _names_owner(words: str) -> bool:
    """Whether the counted noun says whose it is: "North Korean troops"."""
    return any(is_demonym(word) for word in [*words.split(), " ".join(words.split()[:2])])


def _actor(passage: Passage, sentence: Sentence, quantity: Quantity) -> str | None:
    """The nearest actor before the quantity in its sentence, else the nearest after it."""
    actors = [name for name in sentence.names if _acts(sentence, name)]
    before = [name for name in actors if name.span.end <= quantity.span.start]
    after = [name for name in actors if name.span.start >= quantity.span.end]
    if before:
        chosen = _grammatical_subject(sentence, before)
    elif after:
        chosen = after[0]
    else:
        return None
    return _with_noun(passage.text, sentence.words, chosen)


def _acts(sentence: Sentence, name: Name) -> bool:
    if name.kind is NameKind.ORGANISATION:
        return True
    before = sentence.words[name.first - 1].lower if name.first else ""
    if name.kind is NameKind.PERSON:
        return before not in ("of", "in", "by")
    words = [word.text for word in sentence.words[name.first : name.last]]
    national = country_of(" ".join(words)) is not None or any(is_demonym(word) for word in words)
    return national and before not in ("in", "at", "near", "across", "from", "into", "inside", "of")


def _grammatical_subject(sentence: Sentence, before: Sequence[Name]) -> Name:
    return before[-1]


def _with_noun(text: str, tokens: Sequence[Word], name: Name) -> str:
    """A demonym together with the noun that it describes: "Ukrainian troops"."""
    last = name.last
    if last < len(tokens) and (tokens[last].lower in _ACTOR_NOUNS or counts_people(tokens[last].text)) and is_demonym(tokens[last - 1].text):
        return text[tokens[name.first].span.start : tokens[last].span.end]
    return text[tokens[name.first].span.start : tokens[last - 1].span.end]


def _earlier(passage: Passage, sentence: Sentence) -> str | None:
    """The last actor of the sentences before, at most two back."""
    for at in range(sentence.index - 1, max(-1, sentence.index - 3), -1):
        earlier = passage.sentences[at]
        for name in earlier.names:
            if _acts(earlier, name):
                return _with_noun(passage.text, earlier.words, name)
    return None
