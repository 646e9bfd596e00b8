"""Whether a sentence says that something is kept or lost, goes on or ends, rises or falls, and whether it denies it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from asof.span import Span

AXES: MappingProxyType[str, tuple[str, str]] = MappingProxyType(
    {
        "keep": (
            r"hold(?:s|ing)?|held|keep\w*|kept|retain\w*|defend\w*|resist\w*|maintain\w*|survive\w*",
            r"los(?:e|es|ing|t)|retreat\w*|withdr\w+|abandon\w*|surrender\w*|pull\w* back|dwindl\w*|cede\w*|collaps\w*",
        ),
        "go on": (
            r"continu\w*|persist\w*|goes on|going on|far from over|drag\w* on|prolong\w*|ongoing|unfold\w*",
            r"end(?:s|ed|ing)?|(?:is|was|were|be|declared) over|ceas(?:e|es|ed|ing)|stop\w*|finish\w*|halt\w*",
        ),
        "grow": (
            r"ris(?:e|es|ing|en)|rose|increas\w*|grow\w*|grew|widen\w*|spread\w*|worsen\w*|doubl\w*|climb\w*",
            r"fall(?:s|ing|en)?|fell|decreas\w*|declin\w*|drop\w*|shr[iau]nk\w*|eas(?:e|es|ed|ing)|reced\w*",
        ),
        "open": (r"open\w*|reopen\w*|resum\w*|restor\w*", r"clos(?:e|es|ed|ing|ure)|suspend\w*|shut\w*|cancel\w*"),
    }
)
"""Pairs of opposites, each a pattern of whole words."""
_COMPILED = {
    axis: (re.compile(rf"(?<![\w-])(?:{up})\b", re.IGNORECASE), re.compile(rf"(?<![\w-])(?:{down})\b", re.IGNORECASE))
    for axis, (up, down) in AXES.items()
}
_NEGATION = re.compile(
    r"n[’']t\b|\b(?:no|not|never|nobody|none|without|cannot|unlikely|unable|unsure|far from|"
    r"(?:difficult|hard)\W{1,3}to|fail(?:s|ed)? to)\b",
    re.IGNORECASE,
)
_UNREAL = re.compile(
    r"\b(?:(?:efforts?|attempts?|bids?|hop(?:es?|ed|ing)|try|tries|tried|trying|seek(?:s|ing)?|sought|aim(?:s|ed|ing)?|"
    r"want(?:s|ed|ing)?) to(?: \w+ly)?|from|about|by|without|instead of|rather than)\s+$",
    re.IGNORECASE,
)
"""What stands before a verb that is not said to happen: "efforts to hold", "will benefit from holding"."""
_HELD = 1 << 16
"""Sentences that are remembered, as each is weighed against many."""
_SCOPE = 45
"""Characters behind a negation that it governs, half a dozen words."""


@lru_cache(maxsize=_HELD)
def negated(sentence: str) -> bool:
    """Whether a sentence denies what it is about."""
    return len(_NEGATION.findall(sentence)) % 2 == 1


@dataclass(frozen=True, slots=True)
class Turn:
    """A word that says that something is kept, goes on and so on (`sign` 1) or the opposite (-1)."""

    axis: str
    sign: int
    span: Span


@lru_cache(maxsize=_HELD)
def turns(sentence: str) -> tuple[Turn, ...]:
    """The words of a sentence that say something of the axes, in order; a negation turns them.

    Those of which it is not said that they happen are left out.
    """
    spans = [match.end() for match in _NEGATION.finditer(sentence)]
    found = [
        Turn(axis, -sign if any(0 <= match.start() - end <= _SCOPE for end in spans) else sign, Span(*match.span()))
        for axis, pair in _COMPILED.items()
        for pattern, sign in zip(pair, (1, -1), strict=True)
        for match in pattern.finditer(sentence)
        if not _UNREAL.search(sentence[max(0, match.start() - _SCOPE) : match.start()])
    ]
    return tuple(sorted(found, key=lambda turn: (turn.span, turn.sign)))


@lru_cache(maxsize=_HELD)
def stance(sentence: str) -> Mapping[str, int]:
    """For each axis of which a sentence speaks 1 or -1, what it says last where it says both."""
    found: dict[str, int] = {}
    for axis in AXES:
        signs = [turn.sign for turn in turns(sentence) if turn.axis == axis]
        if signs:
            total = sum(signs)
            found[axis] = (total > 0) - (total < 0) or signs[-1]
    return found
