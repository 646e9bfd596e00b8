"""A report's text in paragraphs, with the words of its claims marked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from asof.claim import Claim
from asof.span import Span

_BLOCK = re.compile(r"[^\n]+(?:\n(?![ \t]*\n)[^\n]+)*")
_LINE = re.compile(r"[^\n]+")
_WRAPPED = range(50, 110)
"""Characters of a line that was broken to fit a width."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that the same claims speak with; `begins` are those whose first words these are."""

    span: Span
    claims: tuple[Claim, ...] = ()
    begins: tuple[Claim, ...] = ()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph in pieces, end to end."""

    pieces: tuple[Piece, ...]

    @property
    def begins(self) -> tuple[Claim, ...]:
        """The claims whose words begin here."""
        return tuple(claim for piece in self.pieces for claim in piece.begins)


def paragraphs(text: str, claims: Sequence[Claim]) -> tuple[Paragraph, ...]:
    """The paragraphs of a text that have words in them.

    Every claim begins in one piece, even if none of its words can be seen.
    """
    blocks = list(_blocks(text))
    waiting = sorted(claims, key=lambda claim: (claim.span.start, -claim.span.end, claim.id))
    done = []
    for number, block in enumerate(blocks):
        last = number + 1 == len(blocks)
        here = [claim for claim in waiting if last or claim.span.start < block.end]
        waiting = [claim for claim in waiting if claim not in here]
        done.append(Paragraph(tuple(_pieces(block, claims, here))))
    return tuple(done)


def _blocks(text: str) -> Iterator[Span]:
    """Lines with words in them; lines that were broken to fit a width are one block."""
    for block in _BLOCK.finditer(text):
        lines = [Span(*line.span()) for line in _LINE.finditer(text, *block.span())]
        wrapped = len(lines) > 1 and all(len(line) in _WRAPPED for line in lines[:-1])
        for span in [Span(*block.span())] if wrapped else lines:
            if span.of(text).strip():
                yield span


def _pieces(block: Span, claims: Sequence[Claim], here: Sequence[Claim]) -> Iterator[Piece]:
    within = [claim for claim in claims if claim.span.overlaps(block)]
    ends = {end for claim in within for end in (claim.span.start, claim.span.end)}
    cuts = [block.start, *sorted(end for end in ends if block.start < end < block.end), block.end]
    waiting = list(here)
    for start, end in pairwise(cuts):
        span = Span(start, end)
        begins = [claim for claim in waiting if claim.span.start < end or end == block.end]
        waiting = [claim for claim in waiting if claim not in begins]
        yield Piece(span, tuple(claim for claim in within if claim.span.overlaps(span)), tuple(begins))
