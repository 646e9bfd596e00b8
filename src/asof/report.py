"""One text by one publisher at one time."""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from asof.period import Period
from asof.span import Span


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Characters of the raw text that are not part of the report, and why: "comment", "share link", …"""

    span: Span
    reason: str


@dataclass(frozen=True, kw_only=True)
class Report:
    """A report as it was read: the raw text, what of it is page furniture, and what is known about it.

    `name` names it within its story: a path relative to the folder that was read, or an address. `location`
    is where it was read from. `raw` is the text as decoded (for a web page: as taken out of the HTML),
    `left_out` spans of it in order and without overlap (else a ValueError is raised). `published` is None for
    an undated report; `dated_by` says what the date rests on.
    """

    name: str
    raw: str
    left_out: tuple[LeftOut, ...] = ()
    location: str = ""
    title: str | None = None
    publisher: str | None = None
    url: str | None = None
    language: str | None = None
    published: Period | None = None
    updated: Period | None = None
    dated_by: str | None = None

    def __post_init__(self) -> None:
        ends = [0, *(end for cut in self.left_out for end in (cut.span.start, cut.span.end)), len(self.raw)]
        if ends != sorted(ends):
            raise ValueError(f"{self.name}: what is left out overlaps, is out of order or lies beyond the text")

    @cached_property
    def _kept(self) -> tuple[Span, ...]:
        starts = [0, *(cut.span.end for cut in self.left_out)]
        ends = [*(cut.span.start for cut in self.left_out), len(self.raw)]
        return tuple(Span(start, end) for start, end in zip(starts, ends, strict=True) if start < end)

    @cached_property
    def _kept_starts(self) -> tuple[int, ...]:
        return tuple(accumulate((len(span) for span in self._kept), initial=0))[:-1]

    @cached_property
    def text(self) -> str:
        """The cleaned text, which claims point into."""
        return "".join(span.of(self.raw) for span in self._kept)

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the raw text: the same words have the same digest."""
        return hashlib.sha256(self.raw.encode("utf-8", "surrogatepass")).hexdigest()

    def raw_offset(self, offset: int) -> int:
        """Where a character of the cleaned text stands in the raw one.

        Raises: IndexError, where the text has no such character.
        """
        if not 0 <= offset < len(self.text):
            raise IndexError(f"{self.name} has {len(self.text)} characters, none at {offset}")
        piece = bisect_right(self._kept_starts, offset) - 1
        return self._kept[piece].start + offset - self._kept_starts[piece]

    def raw_span(self, span: Span) -> Span:
        """Where words of the cleaned text stand in the raw one, first to last character."""
        if not span:
            raise IndexError("an empty span has no place in the raw text")
        return Span(self.raw_offset(span.start), self.raw_offset(span.end - 1) + 1)
