"""Verbs that are of saying where they give a number: "puts the toll at 31", "stands by its count", "lists 31 dead"."""

from __future__ import annotations

from collections.abc import Sequence

from asof.language.numbers import is_number
from asof.language.words import Word, word_at
from asof.reading.hedge import hedge_before

RECKONINGS = frozenset(
    "reckoning count estimate estimates tally account calculation calculations figure figures toll total number".split()
)
"""Nouns for what somebody counts or reckons."""
_LINKED = {
    **dict.fromkeys("put puts place places placed estimate estimates estimated set sets".split(), "at"),
    **dict.fromkeys("give gives gave".split(), "as"),
}
"""Verbs with the preposition behind which the number stands."""
_COUNTING = frozenset("count counts counted list lists listed tallied".split())
"""Verbs behind which the number itself stands."""
_CHANGING = frozenset(
    "raise raises raised revise revises revised lower lowers lowered update updates updated give gives gave offer "
    "offers offered publish publishes published issue issued cite cites cited dispute disputes disputed".split()
)
"""Verbs of saying where a reckoning is their object."""
_STANDING = frozenset("stand stands stood".split())
GIVING = frozenset(_LINKED) | _COUNTING | _CHANGING | _STANDING
"""All these verbs."""
_FAR = 9
"""Words between such a verb and its number, at most."""
_NEAR = 4
"""Words between such a verb and the reckoning that is its object."""
_BREAKS = frozenset('. ; : ) ( — ” "'.split())


def gives_number(tokens: Sequence[Word], verb: int) -> bool:
    """Whether the verb at an index gives a number, or keeps to one, so that it is one of saying."""
    word = tokens[verb].lower
    if word in _STANDING:
        return word_at(tokens, verb + 1) == "by" and _has_reckoning(tokens, verb + 2)
    if word in _COUNTING and _number_at(tokens, verb + 1):
        return True
    link = _LINKED.get(word)
    if link and any(word_at(tokens, at) == link and _number_at(tokens, at + 1) for at in _within(tokens, verb, _FAR)):
        return True
    return word in _CHANGING and _has_reckoning(tokens, verb + 1)


def _has_reckoning(tokens: Sequence[Word], first: int) -> bool:
    return any(word_at(tokens, at) in RECKONINGS for at in _within(tokens, first - 1, _NEAR))


def _within(tokens: Sequence[Word], verb: int, far: int) -> range:
    """The indices behind a verb, up to the end of its clause."""
    end = min(verb + 1 + far, len(tokens))
    return range(verb + 1, next((at for at in range(verb + 1, end) if tokens[at].text in _BREAKS), end))


def _number_at(tokens: Sequence[Word], at: int) -> bool:
    """Whether a number begins at a word, hedges and money signs before it."""
    for first in range(at, min(at + _NEAR, len(tokens))):
        if is_number(tokens[first]):
            before = hedge_before(tokens, first)
            return first == at or tokens[first - 1].text in "$€£" or (before is not None and before.first <= at)
    return False
