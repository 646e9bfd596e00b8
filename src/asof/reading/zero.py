"""None at all: "no deaths", "nobody was hurt", "not a single soldier", as figures of zero."""

from __future__ import annotations

from collections.abc import Sequence

from asof.language.nouns import Counted, counted_at, counts_people, has_one_each, is_state, singular
from asof.language.units import Unit, unit_at
from asof.language.words import Word, word_at
from asof.reading.quantity import Candidate, Quantity, Written
from asof.span import Span
from asof.value import Value

_NOBODY = (("nobody",), ("no", "one"), ("no", "-", "one"), ("none",))
_NOT_ONE = (("not", "a", "single"), ("not", "one"), ("no", "single"), ("without", "a", "single"))
_NONE_OF = (("without", "any"), ("without",), ("no",))
STARTERS = frozenset({"nobody", "no", "none", "not", "without"})
"""Words that a zero may begin with."""
_HARM = frozenset("casualty survivor victim prisoner hostage patient wounded evacuee".split())
"""Nouns for people that "no" counts by itself; of any other, as of officials, it may say something else."""
_ANYBODY_HAS = frozenset({"job", "life", "body"})
"""Nouns that mean more than harm in the singular, or without a verb."""
_LOSS = "loss"
_BEFALLEN = frozenset(
    "died dies perished survived suspended charged dismissed sacked jailed convicted deported evacuated hospitalised "
    "hospitalized infected drowned".split()
)
"""What befalls people, besides the states that they are in."""
_BY_ITSELF = frozenset({"died", "perished", "survived", "dies"})
"""Those that need no auxiliary."""
_AUXILIARIES = frozenset("is was were are has have had been be got being".split())
_WISHED = frozenset(
    "should would could can may might must want wants wanted deserve deserves know knows knew saw says said thinks if "
    'whether that who but and or , ; : . — – ? ! " ”'.split()
)
"""Words behind which a state is wished, doubted or somebody else's."""
_FAR = 10
"""Words from "nobody" to what befell him at most."""
_IDLE = frozenset("bit thing word iota moment inch step reason doubt time day night minute second penny way".split())
"""Nouns with which "not a single" is a manner of speaking."""


def zero_at(tokens: Sequence[Word], at: int) -> Candidate | None:
    """A figure of zero that begins at a token; None where nothing of the kind does.

    People whom nothing befell, harm that was not done, and things of which there is not a single one: not "no
    evidence", "no plans" or "nobody knows".
    """
    for phrases, find in ((_NOBODY, _nobody), (_NOT_ONE, _not_one), (_NONE_OF, _none_of)):
        for phrase in phrases:
            if all(word_at(tokens, at + step) == word for step, word in enumerate(phrase)):
                return find(tokens, at, at + len(phrase))
    return None


def _nobody(tokens: Sequence[Word], first: int, at: int) -> Candidate | None:
    """Nobody was hurt, no one on the train was injured, none of them died."""
    if not _befallen(tokens, at):
        return None
    return _candidate(tokens, first, at, Unit(at, "people", 1.0, name="person"), None)


def _befallen(tokens: Sequence[Word], at: int) -> bool:
    """Whether what follows says that something befell somebody, and says it as a fact."""
    auxiliary = False
    for place in range(at, min(at + _FAR, len(tokens))):
        word = word_at(tokens, place)
        if word in _WISHED:
            return False
        if is_state(word) or word in _BEFALLEN:
            return auxiliary or word in _BY_ITSELF
        auxiliary = auxiliary or word in _AUXILIARIES
    return False


def _not_one(tokens: Sequence[Word], first: int, at: int) -> Candidate | None:
    """Not a single soldier, not one missile attack, not a single gallon a day, not one of them was hurt."""
    if word_at(tokens, at) == "of":
        return _nobody(tokens, first, at)
    if (unit := unit_at(tokens, at)) and unit.canonical != "days":
        return _candidate(tokens, first, unit.last, unit, None)
    counted = counted_at(tokens, at, one=True)
    if counted is None or counted.head in _IDLE or counted.last - counted.first > 3:
        return None
    people = counted.people or counted.head == _LOSS
    unit = Unit(counted.last, "people" if people else "count", 1.0, name=counted.head)
    return _candidate(tokens, first, counted.last, unit, counted)


def _none_of(tokens: Sequence[Word], first: int, at: int) -> Candidate | None:
    """No deaths, no new cases, no survivors, without casualties; no soldier, where something is said to befall him."""
    counted = counted_at(tokens, at, one=False) or _one_harm(tokens, at)
    if counted is None or counted.last - at > 4:
        return None
    noun = singular(counted.head)
    harm = noun in _HARM or (has_one_each(tokens, counted.last - 1) and noun not in _ANYBODY_HAS)
    befallen = counts_people(counted.head) and word_at(tokens, first) == "no" and _befallen(tokens, counted.last)
    if not (harm or befallen):
        return None
    return _candidate(tokens, first, counted.last, Unit(counted.last, "people", 1.0, name=noun), counted)


def _one_harm(tokens: Sequence[Word], at: int) -> Counted | None:
    """A singular after "no": no casualty, no new patient, no confirmed case."""
    for place in range(at, min(at + 3, len(tokens))):
        if not tokens[place].text.isalpha():
            return None
        word = word_at(tokens, place)
        harm = word in _HARM or (has_one_each(tokens, place) and word not in _ANYBODY_HAS)
        if harm or (counts_people(word) and _befallen(tokens, place + 1)):
            return Counted(at, place + 1, word, people=True)
    return None


def _candidate(tokens: Sequence[Word], first: int, last: int, unit: Unit, counted: Counted | None) -> Candidate:
    span = Span(tokens[first].span.start, tokens[last - 1].span.end)
    noun = Span(tokens[counted.first].span.start, tokens[counted.last - 1].span.end) if counted else None
    value = Value(0.0, 0.0, unit.canonical)
    head = counted.head if counted else ""
    return Candidate(first, last, Quantity(span, span, value, Written(0.0, 0.0, unit.name), noun, head))
