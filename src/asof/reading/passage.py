"""A report's text as the steps of the reader see it: sentences with their words, names and quotation marks."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import islice, takewhile

from asof.language.encoder import Name as Tagged
from asof.language.names import Name, in_title_case, known_names, names
from asof.language.sentences import sentences
from asof.language.words import Word, token_at, words
from asof.reading.named import together
from asof.span import Span

_OPEN, _CLOSE = "“«", "”»"


@dataclass(frozen=True)
class Sentence:
    """A sentence of a report.

    `index` counts from 0; `heading` is true for a headline or a subheading; `quoted` tells for each word whether it
    stands inside quotation marks, those that an earlier sentence opened included.
    """

    index: int
    span: Span
    words: tuple[Word, ...]
    names: tuple[Name, ...]
    quoted: tuple[bool, ...]
    paragraph: int
    heading: bool

    def token_at(self, offset: int) -> int:
        """The index of the word at an offset of the text; the number of words where it lies behind the last."""
        return token_at(self.words, offset)


@dataclass(frozen=True)
class Passage:
    """The whole text."""

    text: str
    tagged: tuple[Tagged, ...] = ()
    """The names that the encoder sees, in order."""

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences, in order."""
        spans = sentences(self.text)
        tokens = [words(self.text, span) for span in spans]
        known = known_names(tokens)
        paragraphs = self._paragraphs(spans)
        quoted = _quotations(tokens, paragraphs)
        return tuple(
            Sentence(
                at,
                span,
                tokens[at],
                together(tokens[at], names(tokens[at], known), self._tagged(span)),
                quoted[at],
                paragraphs[at],
                self._heading(span, tokens[at]),
            )
            for at, span in enumerate(spans)
        )

    def at(self, offset: int) -> Sentence:
        """The sentence at an offset, or the last one before it."""
        return self.sentences[max(bisect_right(self._starts, offset) - 1, 0)]

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.span.start for sentence in self.sentences]

    def _tagged(self, within: Span) -> list[Tagged]:
        first = bisect_left(self.tagged, within.start, key=lambda name: name.span.start)
        inside = takewhile(lambda name: name.span.start < within.end, islice(self.tagged, first, None))
        return [name for name in inside if within.holds(name.span)]

    def _paragraphs(self, spans: tuple[Span, ...]) -> list[int]:
        paragraphs: list[int] = []
        for at, span in enumerate(spans):
            broken = at > 0 and "\n" in self.text[spans[at - 1].end : span.start]
            paragraphs.append(paragraphs[-1] + broken if paragraphs else 0)
        return paragraphs

    def _heading(self, span: Span, tokens: tuple[Word, ...]) -> bool:
        alone = (span.start == 0 or self.text[: span.start].rstrip(" \t")[-1:] == "\n") and (
            span.end == len(self.text) or self.text[span.end :].lstrip(" \t")[:1] in ("\n", "\r")
        )
        unfinished = self.text[span.end - 1] not in '.!?”"…:,;'
        return alone and unfinished and (len(tokens) < 20 or in_title_case(tokens))


def _quotations(tokens: list[tuple[Word, ...]], paragraphs: list[int]) -> list[tuple[bool, ...]]:
    """For each word of each sentence whether it is inside quotation marks.

    A quotation ends with its paragraph, unless the next one opens with a mark again, as the rules of print have it.
    """
    inside, found = False, []
    for at, sentence in enumerate(tokens):
        if at and paragraphs[at] != paragraphs[at - 1]:
            inside = False
        flags: list[bool] = []
        for word in sentence:
            if word.text in _OPEN:
                inside = True
            flags.append(inside)
            if word.text in _CLOSE:
                inside = False
            elif word.text == '"':
                inside = not inside
                flags[-1] = True
        found.append(tuple(flags))
    return found
