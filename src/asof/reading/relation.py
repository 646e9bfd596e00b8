"""Figures of one report that depend on one another: a share of a whole that is told, a part of a total, a change."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from asof.catalogue import Catalogue
from asof.claim import Claim, Kind
from asof.derived import Derived, Relation
from asof.language.words import words
from asof.span import Span
from asof.value import Value

_PART_BEHIND = re.compile(
    r"(?:\s[\w-]+){0,3},?\s*\(?(?:including|among (?:them|whom)|of (?:whom|which|them|these|those)),?"
    r"\s*(?:were\s+)?(?:the\s+)?",
    re.IGNORECASE,
)
"""Between a total and its part: "12 people aboard, including three children"."""
_PART_BEFORE = re.compile(r"\s*of (?:the|its|his|her|their|our|those|these|all)?\s*", re.IGNORECASE)
"""Between a part and its total: "three of the 12 people"."""
_TOWARDS, _AWAY = re.compile(r"\s*to\s+", re.IGNORECASE), re.compile(r"\s*from\s+", re.IGNORECASE)
_ENDS_IN = re.compile(r"\b(from|to)\s*$", re.IGNORECASE)
_OF = re.compile(r"\bof\b", re.IGNORECASE)
_COUNTS = frozenset({"people", "count"})
_STEM = 5
"""Letters by which two words are taken for forms of one."""
_REACH = 6
"""Words behind a share among which the thing that it is a share of is named."""
_SMALL = frozenset("the a an its his her their our all those these that which who whom it they had once".split())


def derived(text: str, claims: Sequence[Claim], catalogue: Catalogue) -> tuple[Derived, ...]:
    """What follows from the figures of a report, in the order of its text.

    Args:
        text: the report's text.
        claims: its claims; forecasts are left alone, as what they speak of is not there yet.
        catalogue: tells which measure a share is `of`.
    """
    figures = sorted((claim for claim in claims if claim.kind is Kind.FIGURE), key=lambda claim: claim.span)
    found = [*_beside(text, figures), *_shares(text, figures, catalogue)]
    return tuple(sorted(found, key=lambda one: (one.claim.span, one.base.span)))


def _beside(text: str, figures: Sequence[Claim]) -> Iterator[Derived]:
    """Parts and changes, whose base is the figure next to them in the same sentence."""
    for first, second in pairwise(figures):
        if first.quote != second.quote or first.span.overlaps(second.span) or not _alike(first, second):
            continue
        between = Span(first.span.end, second.span.start).of(text)
        before = _ENDS_IN.search(text, first.quote.start, first.span.start)
        link = before[1].lower() if before else ""
        if _PART_BEHIND.fullmatch(between):
            yield from _others(second, first)
        elif _PART_BEFORE.fullmatch(between):
            yield from _others(first, second)
        elif link == "from" and _TOWARDS.fullmatch(between):
            yield from _change(first, second)
        elif link == "to" and _AWAY.fullmatch(between):
            yield from _change(second, first)


def _alike(one: Claim, other: Claim) -> bool:
    return one.value is not None and other.value is not None and one.value.unit == other.value.unit


def _others(part: Claim, whole: Claim) -> Iterator[Derived]:
    """How many of the whole are not the part."""
    value = _minus(whole, part)
    if value is not None and (value.low is None or value.low >= 0):
        yield Derived(Relation.PART, part, whole, value)


def _change(before: Claim, after: Claim) -> Iterator[Derived]:
    value = _minus(after, before)
    if value is not None:
        yield Derived(Relation.CHANGE, after, before, value)


def _minus(one: Claim, other: Claim) -> Value | None:
    """The difference of two values; None where it has no end."""
    a, b = one.value, other.value
    if a is None or b is None:
        return None
    low = None if a.low is None or b.high is None else a.low - b.high
    high = None if a.high is None or b.low is None else a.high - b.low
    if low is None and high is None:
        return None
    return Value(low, high, a.unit, a.approximate or b.approximate)


def _shares(text: str, figures: Sequence[Claim], catalogue: Catalogue) -> Iterator[Derived]:
    """Shares whose whole is told: right behind "of", by name, or as the measure that they are a share of."""
    for claim in figures:
        if claim.value is None or claim.value.unit != "%" or (claim.value.low or 0) < 0:
            continue
        base = _whole(text, claim, figures, catalogue)
        if base is not None and base.value is not None:
            yield Derived(Relation.SHARE, claim, base, _part(claim.value, base.value))


def _part(share: Value, whole: Value) -> Value:
    low, high = (
        None if part is None or end is None else part / 100 * end
        for part, end in ((share.low, whole.low), (share.high, whole.high))
    )
    if low is None and high is None:
        low = 0.0
    return Value(low, high, whole.unit, share.approximate or whole.approximate)


def _whole(text: str, share: Claim, figures: Sequence[Claim], catalogue: Catalogue) -> Claim | None:
    """What a share is a share of.

    Of two sizes of the same thing the greater is the whole; one alone may as well be what is left.
    """
    measure = catalogue.get(share.measure or "")
    if measure is not None and measure.of:
        held = sorted((one for one in figures if one.measure == measure.of and _same_subject(one, share)), key=_size)
        return held[-1] if len({_size(one) for one in held}) > 1 else None
    named = _thing(text, share)
    if not named:
        return None
    counts = [one for one in figures if one.value is not None and one.value.unit in _COUNTS]
    fitting = [one for one in counts if named & _head(one.span.of(text)) and one.span.start < share.quote.end]
    return max(fitting, key=lambda one: one.span, default=None)


def _same_subject(one: Claim, other: Claim) -> bool:
    return not one.subject or not other.subject or bool(_stems(one.subject) & _stems(other.subject))


def _size(claim: Claim) -> float:
    ends = [] if claim.value is None else [end for end in (claim.value.low, claim.value.high) if end is not None]
    return max(ends, default=0.0)


def _thing(text: str, share: Claim) -> frozenset[str]:
    """The stems of the words behind the "of" of a share: "half of the crew"."""
    behind = _OF.search(text, share.span.start, share.quote.end)
    if behind is None or behind.start() > share.span.end + 1:
        return frozenset()
    following = [word.text for word in words(text, Span(behind.end(), share.quote.end))][:_REACH]
    return _stems(" ".join(following))


def _head(counted: str) -> frozenset[str]:
    """The stem of what is counted, the last word of "three fishing boats"."""
    spelled = counted.split()
    return _stems(spelled[-1]) if spelled else frozenset()


def _stems(phrase: str) -> frozenset[str]:
    """The beginnings of the words of a phrase that name something."""
    spelled = re.findall(r"[^\W\d_]{3,}", phrase.lower())
    return frozenset(word.removesuffix("s")[:_STEM] for word in spelled if word not in _SMALL)
