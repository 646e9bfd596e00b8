"""In which language a text is written: English by its small words, others by what a library of n-grams says."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_SMALL = frozenset(
    "the of and to in a is was that for on with as by at from were are has have it its he she they be been had but not "
    "this an said after which their who or his her will would more than about".split()
)
_ENGLISH = 0.2
"""Share of small words from which on a text is English; half of them are in news, and 3 % in German or French."""
_LEAST_WORDS = 8
"""With fewer, names decide what an n-gram test says."""
_SURE = 0.95
_SAMPLE = 20_000
"""Characters that are looked at."""


def language_of(text: str) -> str | None:
    """The ISO 639-1 code of the text's language; None where it is too short to tell, or nothing is sure."""
    words = _WORD.findall(text[:_SAMPLE])
    if len(words) < _LEAST_WORDS:
        return None
    if sum(word.lower() in _SMALL for word in words) >= _ENGLISH * len(words):
        return "en"
    code, probability = _identifier().classify(" ".join(words))
    return str(code) if probability >= _SURE else None


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415  a second that English needn't wait for

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
