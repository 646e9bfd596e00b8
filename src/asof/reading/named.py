"""Names as the rules and the encoder find them together."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from asof.language.encoder import Name as Tagged
from asof.language.names import Name, dateline
from asof.language.words import Word
from asof.mention import MentionKind
from asof.span import Span

_KINDS = {
    "PERSON": MentionKind.PERSON,
    "ORG": MentionKind.ORGANISATION,
    "PLACE": MentionKind.PLACE,
    "MISC": MentionKind.OTHER,
}


def together(tokens: Sequence[Word], ours: Sequence[Name], tagged: Sequence[Tagged]) -> tuple[Name, ...]:
    """The names of a sentence, in order: the encoder's, and those of the rules where it sees none; not where
    a report was filed.

    Args:
        tokens: the words of the sentence.
        ours: the names by the rules.
        tagged: the encoder's that lie in the sentence.
    """
    filed = dateline(tokens)
    theirs = [name for name in map(partial(_name, tokens), tagged) if name.first >= filed]
    alone = [name for name in ours if not any(name.span.overlaps(other.span) for other in theirs)]
    return tuple(sorted([*theirs, *alone], key=lambda name: name.span))


def _name(tokens: Sequence[Word], tagged: Tagged) -> Name:
    touched = [at for at, word in enumerate(tokens) if word.span.overlaps(tagged.span)]
    first, last = touched[0], touched[-1] + 1
    if last - first > 1 and tokens[last - 1].lower == "'s":
        last -= 1
    return Name(first, last, Span(tokens[first].span.start, tokens[last - 1].span.end), _KINDS[tagged.label])
