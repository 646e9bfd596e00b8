"""Where it is: the place named nearest, else the place that the report is about."""

from __future__ import annotations

from collections import Counter
from functools import cached_property

from asof.language.names import Name, NameKind
from asof.reading.passage import Passage, Sentence
from asof.span import Span

_LOCATIVES = frozenset("in at near across outside inside around throughout from of to into off".split())
_STRONG = frozenset("in at near across outside inside around throughout".split())
_REGION_WORDS = frozenset(
    "region province oblast district county state city town village island area peninsula".split()
)


class Places:
    """The places of a whole report, worked out once."""

    def __init__(self, passage: Passage) -> None:
        self._passage = passage

    def of(self, sentence: Sentence, span: Span) -> str | None:
        """The place of the words at a span, as the text names it; None where the report names none."""
        here = [name for name in sentence.names if self._located(sentence, name)]
        if here:
            return self._text(sentence, min(here, key=lambda name: _distance(name.span, span)))
        return self.main

    @cached_property
    def main(self) -> str | None:
        """The place that stands in the report most often, a headline counting thrice; ties go to the first named."""
        counts: Counter[str] = Counter()
        for sentence in self._passage.sentences:
            for name in sentence.names:
                if self._located(sentence, name) or name.kind is NameKind.PLACE:
                    counts[name.span.of(self._passage.text)] += 3 if sentence.heading else 1
        return counts.most_common(1)[0][0] if counts else None

    def _located(self, sentence: Sentence, name: Name) -> bool:
        if name.kind is not NameKind.PLACE or not name.first:
            return False
        before = sentence.words[name.first - 1].lower
        if before in ("the", "'s", "of") and name.first > 1:
            before = sentence.words[name.first - 2].lower
        return before in _LOCATIVES

    def _text(self, sentence: Sentence, name: Name) -> str:
        tokens = sentence.words
        last = name.last
        if last < len(tokens) and tokens[last].lower in _REGION_WORDS:
            last += 1
        return self._passage.text[name.span.start : tokens[last - 1].span.end]


def _distance(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end, 0)
