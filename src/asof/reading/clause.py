"""The clauses of a sentence that each say something of their own."""

from __future__ import annotations

from collections.abc import Sequence

from asof.language.verbs import MODALS, is_finite, may_be_finite
from asof.language.words import Word, word_at

Words = Sequence[Word]
_COORDINATORS = frozenset("and but".split())
_CONTRASTS = frozenset("while whereas although though".split())
"""Conjunctions of clauses that say as much as the one beside them."""
_HANGING = frozenset("who whom whose which where when because since unless until if after before as".split())
"""Words of clauses that hang on another; a verb behind "and" may be theirs."""
_ADVERBS = frozenset(
    "also then later still now already again soon since thus therefore therewith instead subsequently finally even "
    "immediately quickly gradually eventually never not".split()
)
_LONGEST_SUBJECT = 9
"""Words of a subject, at most, between a conjunction and its verb."""
_LONGEST = 400
"""Words of a sentence that are looked at; no real one is as long."""


def clauses(tokens: Words) -> tuple[Words, ...]:
    """The coordinated clauses of a sentence, in order; together they hold all its words.

    "The army shelled the port and withdrew", "officials said that A, but denied B", "that A and that B", "A; B",
    "while A, B". What hangs on a clause otherwise ("who …", "after …", "because …") stays with it.
    """
    found: list[Words] = []
    start = 0
    fronted = bool(tokens) and tokens[0].lower in _CONTRASTS
    for at in range(1, min(len(tokens), _LONGEST)):
        begins = _begins(tokens, at, start) or (fronted and _after_fronted(tokens, at))
        if begins and has_verb(tokens[start:at]) and has_verb(tokens[at:]):
            found.append(tokens[start:at])
            start, fronted = at, False
    return (*found, tokens[start:])


def _begins(tokens: Words, at: int, start: int) -> bool:
    """Whether a clause on a par with the one before, which begins at `start`, begins at a word."""
    before, word = tokens[at - 1].text, tokens[at].lower
    if before == ";":
        return True
    if word in _CONTRASTS:
        return before == "," and _opens(tokens, at + 1)
    if word not in _COORDINATORS:
        return False
    after = _behind_adverbs(tokens, at + 1)
    if word_at(tokens, after) == "that":
        return True
    if after < len(tokens) and may_be_finite(tokens[after]):
        hangs = any(word.lower in _HANGING for word in tokens[start + 1 : at])
        return not hangs and not _in_pair(tokens, at, after)
    return (before == "," or word != "and") and _opens(tokens, after)


def _after_fronted(tokens: Words, at: int) -> bool:
    """Whether the main clause begins at a word behind "although …,"."""
    return tokens[at - 1].text == "," and _opens(tokens, at)


def _in_pair(tokens: Words, at: int, verb: int) -> bool:
    """Whether a conjunction only pairs two words of one phrase: "dead and wounded soldiers", "said and done"."""
    first = tokens[at - 1]
    listed = tokens[at - 2].text == "," or not is_finite(tokens, at - 1)
    paired = first.lower in MODALS or (may_be_finite(first) and listed)
    return paired or (first.lower in ("killed", "dead", "died") and tokens[verb].lower in ("wounded", "injured"))


def _opens(tokens: Words, at: int) -> bool:
    """Whether a subject and its verb, or "that", stand at a word."""
    if word_at(tokens, at) == "that":
        return True
    for place in range(at, min(at + _LONGEST_SUBJECT, len(tokens))):
        if tokens[place].text == ",":
            return _verb_behind_insertion(tokens, place)
        if tokens[place].text in ";:—" or tokens[place].lower in _COORDINATORS:
            return False
        if place > at and is_finite(tokens, place):
            return True
    return False


def _verb_behind_insertion(tokens: Words, at: int) -> bool:
    """Whether a finite verb follows what the commas from a word on enclose: "Renn, the mayor of Velm, said"."""
    insertion = range(at + 1, min(at + _LONGEST_SUBJECT, len(tokens) - 1))
    closing = next((place for place in insertion if tokens[place].text == ","), None)
    return closing is not None and is_finite(tokens, closing + 1)


def _behind_adverbs(tokens: Words, at: int) -> int:
    while word_at(tokens, at) in _ADVERBS:
        at += 1
    return at


def has_verb(tokens: Words) -> bool:
    """Whether a finite verb stands among the words, so that they can be a clause."""
    return any(is_finite(tokens, at) or (at < 3 and may_be_finite(word)) for at, word in enumerate(tokens))
