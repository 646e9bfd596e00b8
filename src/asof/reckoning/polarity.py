"""Whether a sentence says that something is kept or lost, goes on or ends, rises or falls, and whether it denies it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

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
    r"n[’']t\b|\b(?:no|not|never|nobody|none|without|cannot|unlikely|unable|unsure|far from|(?:difficult|hard) to|"
    r"fail(?:s|ed)? to)\b",
    re.IGNORECASE,
)
_HELD = 1 << 16
"""Sentences that are remembered, as each is weighed against many."""
_SCOPE = 45
"""Characters behind a negation that it governs, half a dozen words."""


@lru_cache(maxsize=_HELD)
def negated(sentence: str) -> bool:
    """Whether a sentence denies what it is about."""
    return len(_NEGATION.findall(sentence)) % 2 == 1


@lru_cache(maxsize=_HELD)
def stance(sentence: str) -> Mapping[str, int]:
    """For each axis of which a sentence speaks 1 or -1, what it says last where it says both; a negation turns it."""
    spans = [match.end() for match in _NEGATION.finditer(sentence)]
    found: dict[str, int] = {}
    for axis, pair in _COMPILED.items():
        signs = sorted(
            (match.start(), sign * (-1 if any(0 <= match.start() - end <= _SCOPE for end in spans) else 1))
            for pattern, sign in zip(pair, (1, -1), strict=True)
            for match in pattern.finditer(sentence)
        )
        if signs:
            total = sum(sign for _, sign in signs)
            found[axis] = (total > 0) - (total < 0) or signs[-1][1]
    return found
