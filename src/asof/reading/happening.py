"""Happenings that have a day: which words name them, and which times date them."""

from __future__ import annotations

from collections.abc import Sequence

from asof.language.times import Grain, Time
from asof.language.times import Kind as TimeKind
from asof.language.words import Word, token_at, word_at
from asof.span import Span

_NAMES = (
    ("earthquake", "quake", "tremor", "temblor"),
    ("shooting", "shootings", "rampage", "gunfire", "shootout", "massacre"),
    ("attack", "attacks", "assault", "raid", "ambush", "strike", "airstrike"),
    ("blast", "explosion", "bombing", "blasts", "explosions"),
    ("crash", "collision", "derailment", "accident", "wreck"),
    ("fire", "blaze", "wildfire"),
    ("flood", "floods", "flooding", "tsunami"),
    ("storm", "hurricane", "cyclone", "typhoon", "tornado"),
    ("landslide", "mudslide", "avalanche", "collapse", "eruption"),
    ("spill", "leak", "outage"),
    ("election", "vote", "referendum"),
)
"""Nouns of happenings that have a day; those in one row name the same in one report."""
HAPPENING = {noun: row[0] for row in _NAMES for noun in row}
"""Each such noun, and the first of its row."""
_NEAR = 12
"""Words between an event and its day in "the quake, the worst in two centuries, struck at 4.53 p.m. on Tuesday"."""


def is_day(time: Time) -> bool:
    """Whether a time is one day."""
    kinds = (TimeKind.DATE, TimeKind.TIME)
    return (
        time.meaning.kind in kinds and time.meaning.grain is Grain.DAY and bool(time.period and time.period.days == 1)
    )


def dated_by(told: Sequence[Word], time: Span, near: int = _NEAR) -> list[str]:
    """The happenings that a time dates: those it is an attribute of, and those that stand shortly before it.

    Args:
        told: the words of the sentence.
        time: where the time stands.
        near: how many words before the time are looked at.
    """
    first, last = token_at(told, time.start), token_at(told, time.end)
    owned = told[last : last + 4] if word_at(told, last) == "'s" else told[last : last + 1]
    before = first - 1 if word_at(told, first - 1) in ("on", "of", "in", "the") else first
    attached = [*owned, *told[max(before - 1, 0) : before], *told[max(first - near, 0) : first]]
    return [HAPPENING[word.lower] for word in attached if word.lower in HAPPENING]
