"""Words and where they stand, exact to the character on any text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from asof.span import Span

_WORD = re.compile(
    r"(?:[^\W\d_]\.){2,}"  # U.S., a.m., J.R.R.
    r"|\d+(?:[.,]\d+)*"  # 1,376 and 7.0
    r"|(?<![\w.])\.\d+"  # .38
    r"|['’](?:s|re|ve|ll|d|m)\b"  # the clitics of Ukraine's, they’re
    r"|[^\W\d_]+(?:['’](?!(?:s|re|ve|ll|d|m)\b)[^\W\d_]+)*"  # words, O'Brien and don’t included
    r"|[^\w\s]|_",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Word:
    """A word, number or mark of punctuation; `text` is how it is written."""

    span: Span
    text: str

    @cached_property
    def lower(self) -> str:
        """In small letters, for looking up."""
        return self.text.lower().replace("’", "'")

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()


def words(text: str, within: Span | None = None) -> tuple[Word, ...]:
    """The words of a text, or of a part of it; spans are those of the whole text."""
    start, end = (within.start, within.end) if within else (0, len(text))
    return tuple(Word(Span(*match.span()), match[0]) for match in _WORD.finditer(text, start, end))


def word_at(tokens: Sequence[Word], at: int) -> str:
    """The word at an index in small letters; empty beyond either end."""
    return tokens[at].lower if 0 <= at < len(tokens) else ""


def token_at(tokens: Sequence[Word], offset: int) -> int:
    """The index of the word at an offset of the text; the number of words where it lies behind the last."""
    return next((at for at, word in enumerate(tokens) if word.span.end > offset), len(tokens))


def glued(tokens: Sequence[Word], at: int) -> bool:
    """Whether a word stands against the one before it, no space between."""
    return 0 < at < len(tokens) and tokens[at - 1].span.end == tokens[at].span.start
