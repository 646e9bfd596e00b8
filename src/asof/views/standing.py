"""Where a series stands: its latest figure, how it came there, and who differs from it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from asof.claim import Claim, Kind, Modality
from asof.story import Series
from asof.value import Value
from asof.views import words
from asof.views.digest import speaker
from asof.views.selection import Told

__all__ = ["Standing", "course", "differing", "said", "standing"]

_COURSE = 4
"""Numbers that a course has at most: the first, the last, and the greatest steps between."""
_ALIKE = 0.005
"""Part by which numbers may differ that are one: three digits survive retelling."""
_LATELY = 3
"""Days before the latest figure in which another is of the same time."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a series stands.

    `latest` is the figure that most reports give for the last day that any is of. `course` are the figures by which it
    came there, one a day, in order. `differing` are figures of the same time with other numbers, one a number.
    """

    latest: Claim
    course: tuple[Claim, ...]
    differing: tuple[Claim, ...]


def standing(series: Series, told: Told) -> Standing:
    """Where a series stands; of figures without a date the last that was published counts."""
    some = _firm(series.claims)
    days: defaultdict[date | None, list[Claim]] = defaultdict(list)
    for claim in some:
        days[_day(claim, told)].append(claim)
    dated = sorted(day for day in days if day is not None)
    by_day = [_backed(days[day], told) for day in dated] or [_backed(some, told)]
    latest = by_day[-1]
    last = _day(latest, told)
    lately = [claim for claim in some if last and (day := _day(claim, told)) and 0 <= (last - day).days <= _LATELY]
    return Standing(latest, _steps(by_day), _others(latest, lately))


def course(told: Standing) -> str:
    """The way of a series in a line: "29 on 13 Nov 2018, 85 on 26 Nov 2018"; empty where its number never moved."""
    if len(told.course) < 2:
        return ""
    return ", ".join(f"{_number(one)} {_on(one)}" for one in told.course)


def differing(told: Standing, story: Told) -> str:
    """Who differs from the latest figure, so that it can be printed of a living person; empty where nobody does."""
    return "; ".join(f"{speaker(one, story)}: {_number(one)}" for one in told.differing)


def said(claim: Claim, told: Told) -> str:
    """A value as the report has it, with the canonical one behind it where that has another unit.

    "38,200 acres (154.6 km²)", "319", "≈ 8,000".
    """
    if claim.value is None:
        return words.NOTHING
    amount = words.amount(claim.value)
    own = words.line(told.words(claim))
    return f"{own} ({amount})" if words.is_converted(claim.value) and any(map(str.isalpha, own)) else amount


def _firm(claims: Sequence[Claim]) -> Sequence[Claim]:
    """What is asserted, and no forecast; all where nothing is."""
    firm = [claim for claim in claims if claim.kind is Kind.FIGURE and claim.modality is Modality.ASSERTED]
    return firm or claims


def _day(claim: Claim, told: Told) -> date | None:
    when = claim.as_of or told.report(claim.report).published
    return when.last if when else None


def _backed(claims: Sequence[Claim], told: Told) -> Claim:
    """The figure whose number most reports give, a later and an exact one before any other."""
    counts = Counter(_ends(claim) for claim in {(claim.report, _ends(claim)): claim for claim in claims}.values())
    published = {claim.id: told.report(claim.report).published for claim in claims}
    return max(
        claims,
        key=lambda claim: (
            counts[_ends(claim)],
            None not in _ends(claim),
            str(published[claim.id] or ""),
            claim.span,
            claim.id,
        ),
    )


def _ends(claim: Claim) -> tuple[float | None, float | None]:
    return (claim.value.low, claim.value.high) if claim.value else (None, None)


def _steps(by_day: Sequence[Claim]) -> tuple[Claim, ...]:
    """Of the figures of all days those at which the number moved, the greatest steps where there are many."""
    moved = [one for place, one in enumerate(by_day) if not place or not _is_one(one.value, by_day[place - 1].value)]
    if len(moved) <= _COURSE:
        return tuple(moved)
    inner = sorted(range(1, len(moved) - 1), key=lambda place: -_apart(moved[place].value, moved[place - 1].value))
    return tuple(moved[place] for place in sorted({0, len(moved) - 1, *inner[: _COURSE - 2]}))


def _others(latest: Claim, lately: Iterable[Claim]) -> tuple[Claim, ...]:
    found: list[Claim] = []
    for claim in lately:
        if not any(_is_one(claim.value, other.value) for other in (latest, *found)):
            found.append(claim)
    return tuple(found)


def _is_one(one: Value | None, other: Value | None) -> bool:
    """Whether two values leave room for one number."""
    if one is None or other is None or one.unit != other.unit:
        return False
    (low, high), (least, most) = ((_low(value), _high(value)) for value in (one, other))
    room = _ALIKE * max(abs(end) for end in (low, high, least, most) if abs(end) != float("inf"))
    return low <= most + room and least <= high + room


def _apart(one: Value | None, other: Value | None) -> float:
    ends = [end for value in (one, other) if value for end in (value.low, value.high) if end is not None]
    return (max(ends) - min(ends)) / max(map(abs, ends)) if any(ends) else 0.0


def _low(value: Value) -> float:
    return -float("inf") if value.low is None else value.low


def _high(value: Value) -> float:
    return float("inf") if value.high is None else value.high


def _number(claim: Claim) -> str:
    return words.amount(claim.value) if claim.value else words.NOTHING


def _on(claim: Claim) -> str:
    when = words.period(claim.as_of)
    return f"on {when}" if claim.as_of and claim.as_of.days == 1 else f"in {when}" if claim.as_of else "undated"
