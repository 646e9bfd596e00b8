"""Words that hedge a number or leave one of its ends open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from asof.language.words import Word

Bound = Literal["low", "high"] | None
"""Which end the number is: "over 40" gives the low one, "nearly 500" the high one; None where it is the middle."""


@dataclass(frozen=True, slots=True)
class Hedge:
    """Hedging words in tokens `first` up to `last`."""

    first: int
    last: int
    bound: Bound
    approximate: bool


_LOW = (
    "more than", "over", "at least", "no fewer than", "not fewer than", "no less than", "not less than",
    "upwards of", "upward of", "in excess of", "above", "a minimum of", "minimum of", "greater than", "larger than",
    "bigger than", "exceeding", "exceeded", "exceed", "exceeds", "better than", "topped", "topping", "surpassed",
    "surpassing", "past", "north of", "beyond", "higher than", "longer than", "passed", "passes", "passing",
)  # fmt: skip
_HIGH = (
    "up to", "nearly", "almost", "less than", "fewer than", "under", "within", "as many as", "as much as",
    "no more than", "not more than", "at most", "below", "close to", "nearing", "a maximum of", "maximum of",
    "approaching", "smaller than", "lower than", "as high as", "as long as", "as large as", "as big as",
    "not quite", "just shy of", "shy of", "as few as", "as little as", "shorter than",
)  # fmt: skip
_MIDDLE = (
    "about", "around", "approximately", "approx", "roughly", "some", "an estimated", "estimated", "circa",
    "in the region of", "in the order of", "on the order of", "something like", "perhaps", "maybe", "possibly",
    "probably", "an average of", "estimates of", "estimate of", "or so", "nearer", "nearer to", "closer to",
    "barely", "~", "≈",
)  # fmt: skip
_INTENSIFIERS = frozenset(
    "well just far slightly much very somewhat significantly considerably a little bit many".split()
)
_NOT_HEDGES_AFTER = {
    "about": frozenset(
        {"talk", "talked", "talking", "heard", "know", "knew", "worried", "concerned", "concern", "concerns", "how"}
    ),
    "within": frozenset(),
    "over": frozenset(
        "take took taken taking hand handed war dispute spread scattered strewn chosen picked victory win lead "
        "advantage control power row argument talks fight".split()
    ),
    "under": frozenset({"children", "kids", "those"}),
    "up": frozenset(
        "crept rose risen climbed crawled went gone moved edged inched ticked brought pushed jumped".split()
    ),
    "past": frozenset({"the", "this"}),
}
"""Words after which a preposition hedges nothing: "talked about two"."""
_AFTER: dict[str, tuple[Bound, bool]] = {
    "or so": (None, True),
    "or more": ("low", True),
    "or less": ("high", True),
    "or fewer": ("high", True),
    "+": ("low", True),
    "- plus": ("low", True),
    "- odd": (None, True),
    "or thereabouts": (None, True),
    "at least": ("low", True),
    "at most": ("high", True),
    "a minimum": ("low", True),
    "a maximum": ("high", True),
}
_PHRASES: dict[tuple[str, ...], tuple[Bound, bool]] = {
    **{tuple(phrase.split()): ("low", True) for phrase in _LOW},
    **{tuple(phrase.split()): ("high", True) for phrase in _HIGH},
    **{tuple(phrase.split()): (None, True) for phrase in _MIDDLE},
    **{
        tuple(phrase.split()): (None, False)
        for phrase in (
            "exactly",
            "just",
            "only",
            "even",
            "a mere",
            "a total of",
            "another",
            "a further",
            "a record",
            "all",
        )
    },
}
_LONGEST = max(len(phrase) for phrase in _PHRASES)


def hedge_before(tokens: Sequence[Word], at: int) -> Hedge | None:
    """All the hedging words that end just before a token: "just about", "well over", "at least some"."""
    found: Hedge | None = None
    while step := _phrase_before(tokens, found.first if found else at):
        found = (
            step
            if found is None
            else Hedge(step.first, found.last, found.bound or step.bound, found.approximate or step.approximate)
        )
    if found is None:
        return None
    first = found.first
    while found.approximate and first > 0 and tokens[first - 1].lower in _INTENSIFIERS | {","}:
        if tokens[first - 1].text == "," and (first < 2 or tokens[first - 2].lower not in _INTENSIFIERS):
            break
        first -= 1
    return Hedge(first, found.last, found.bound, found.approximate)


def _phrase_before(tokens: Sequence[Word], at: int) -> Hedge | None:
    for length in range(min(_LONGEST, at), 0, -1):
        words = tuple(token.lower for token in tokens[at - length : at])
        meaning = _PHRASES.get(words)
        if meaning and not (at > length and tokens[at - length - 1].lower in _NOT_HEDGES_AFTER.get(words[0], ())):
            return Hedge(at - length, at, *meaning)
    return None


def hedge_after(tokens: Sequence[Word], at: int) -> Hedge | None:
    """Hedging words that begin at a token: "or so", "or more", "-odd", "+"."""
    for length in (2, 1):
        words = " ".join(token.lower for token in tokens[at : at + length])
        meaning = _AFTER.get(words)
        if meaning and len(tokens) >= at + length:
            return Hedge(at, at + length, *meaning)
    return None
