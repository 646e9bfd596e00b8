"""The probability that a forecast gives, or that its words imply."""

from __future__ import annotations

import re
from collections.abc import Iterator

from asof.reckoning.outcomes.polarity import negated

_STATED = re.compile(
    r"\b(\d{1,3})(?:\.\d+)?\s?(?:%|per ?cent|percent)\s+(?:chance|probability|likelihood|risk|sure|likely)\b"
)
_IMPLIED = (
    (r"almost certain\w*|certain(?:ly)? to|bound to|sure to", 0.92),
    (r"very likely|highly likely|high(?:ly)? prob\w+", 0.85),
    (r"very unlikely|highly unlikely", 0.1),
    (r"unlikely|doubtful", 0.2),
    (r"probably|likely|expect\w*|due to|set to", 0.72),
    (r"could|may|might|possib\w+", 0.4),
    (r"will|shall|'ll|’ll|vow\w*|promis\w+|plans? to|is going to|are going to", 0.85),
)
"""Words of estimative probability and what readers take them for, rounded (Mauboussin and Mauboussin 2018)."""


def probability(sentence: str) -> float | None:
    """The probability that a forecast gives, or that its words imply."""
    stated = _STATED.search(sentence)
    if stated and int(stated[1]) <= 100:
        return int(stated[1]) / 100
    return next(_implied(sentence), None)


def _implied(sentence: str) -> Iterator[float]:
    for words, chance in _IMPLIED:
        if re.search(rf"\b(?:{words})\b", sentence, re.IGNORECASE):
            yield 1 - chance if negated(sentence) and chance > 0.5 else chance
