"""Where a series stands: its latest figure, how it came there, and who differs from it.

The table of `asof show`, the first page and the situation report say it alike, in these words.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from asof.claim import Claim, Kind, Modality
from asof.evidence import Basis
from asof.story import Estimate, Series
from asof.value import Value
from asof.views import words
from asof.views.digest import speaker
from asof.views.selection import Told
from asof.views.units import COUNTS, Unit, told_in

__all__ = [
    "Standing",
    "amount",
    "caption",
    "change",
    "course",
    "day_of",
    "differing",
    "expected",
    "is_of_now",
    "said",
    "standing",
    "start",
]

_COURSE = 4
"""Numbers that a course has at most: the first, the last, and the greatest steps between."""
_ALIKE = 0.005
"""Part by which numbers may differ that are one: three digits survive retelling."""
_LATELY = 3
"""Days before the latest figure in which another is of the same time."""


_ASIDE = frozenset({Basis.PART, Basis.INCREMENT, Basis.CHANGE, Basis.COMPARISON})
"""Bases on which a number tells of something beside the whole, and is not where that stands."""
_DIGITS = 3
"""Digits of an estimate: more would be made up."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a series stands.

    `latest` is the figure that most reports give for the last day that any is of. `course` are the figures by which it
    came there, one a day, in order. `differing` are figures of others for the same time with other numbers, one a
    source. `unit` is the one in which most reports tell of it, None for the canonical one.
    """

    latest: Claim
    course: tuple[Claim, ...]
    differing: tuple[Claim, ...]
    unit: Unit | None


def standing(series: Series, told: Told) -> Standing:
    """Where a series stands; of figures without a date the last that was published counts."""
    some = _comparable(series)
    days: defaultdict[date | None, list[Claim]] = defaultdict(list)
    for claim in some:
        days[day_of(claim, told)].append(claim)
    dated = sorted(day for day in days if day is not None)
    by_day = _told_anew([_backed(days[day], told) for day in dated]) or [_backed(some, told)]
    latest = by_day[-1]
    lately = [claim for claim in some if is_of_now(claim, latest, told)]
    return Standing(latest, _steps(by_day), tuple(_others(by_day, lately, told)), told_in(series.claims))


def is_of_now(claim: Claim, latest: Claim, told: Told) -> bool:
    """Whether a figure is of the time of the latest one; of figures without a date, all are."""
    day, last = day_of(claim, told), day_of(latest, told)
    return day == last if day is None or last is None else (last - day).days <= _LATELY


def course(where: Standing) -> str:
    """The way of a series in a line: "29 on 13 Nov 2018, 85 on 26 Nov 2018"; empty where its number never moved."""
    return ", ".join(_at(one, where) for one in where.course) if len(where.course) > 1 else ""


def start(where: Standing) -> str:
    """From where a series came: "29 on 13 Nov 2018"; empty where the latest figure has the same number."""
    first = where.course[0]
    return "" if _is_one(first.value, where.latest.value) else _at(first, where)


def caption(series: Series, where: Standing, told: Told) -> str:
    """What a chart of a series shows, in a sentence: where it came from, where it stands by whom, who differs."""
    latest, dated = where.latest, f" {_on(where.latest)}" if where.latest.as_of else ""
    moved = f"from {begun} to " if (begun := start(where)) else ""
    reports = words.counted(len({claim.report for claim in series.claims}), "report")
    others = differing(where, told)
    also = f"; other figures for that time: {others}" if others else ""
    now = f"{moved}{_number(latest, where.unit)}{dated} ({speaker(latest, told)})"
    return f"{words.line(series.title)}: {now}, by {reports}{also}."


def differing(where: Standing, told: Told) -> str:
    """Who differs from the latest figure and by how much: "News: 91 (+6)"; empty where nobody does.

    It says no more than what was said by whom, so that it can be printed of a living person.
    """
    return "; ".join(f"{speaker(one, told)}: {_number(one, where.unit)}{_by(one, where)}" for one in where.differing)


def change(before: Claim, now: Claim, unit: Unit | None) -> str:
    """What a latest figure has done since an earlier one: "+56 (was 29)", "none"."""
    if _is_one(before.value, now.value):
        return "none"
    moved = _apart_by(before.value, now.value, unit)
    was = f"was {_number(before, unit)}"
    return f"{moved} ({was})" if moved else was


def said(claim: Claim, told: Told, unit: Unit | None = None) -> str:
    """A value in the unit of its series with the canonical one behind it: "38,200 acres (155 km²)", "319", "≈ 8,000".

    A bound is told in its own words, as "nearly 900", "at least six", "several" are more than a sign tells.
    """
    if claim.value is None:
        return words.NOTHING
    if None not in (claim.value.low, claim.value.high):
        return amount(claim.value, unit)
    own = words.line(told.words(claim))
    return f"{own} ({words.amount(claim.value)})" if unit or told_in([claim]) else own


def amount(value: Value, unit: Unit | None) -> str:
    """A value in a unit with the canonical one behind it; in the canonical one alone where the unit is None."""
    canonical = words.amount(value)
    return f"{words.amount(unit.value(value))} ({canonical})" if unit else canonical


def expected(estimate: Estimate | None, unit: Unit | None) -> str:
    """An estimate for its last day, with the interval that holds it with 90 %: "86 (79–92) on 3 Dec 2018"; or empty."""
    if estimate is None:
        return ""
    last = estimate.days[-1]
    wide = next(one for one in last.intervals if one.level == 0.9)
    value, span = (_shown(*ends, estimate.unit, unit) for ends in ((last.value, last.value), (wide.low, wide.high)))
    ends = f" ({words.amount(replace(span, unit=''))})" if span.low != span.high else ""
    return f"{words.amount(value)}{ends} on {words.day(last.day)}"


def _shown(low: float, high: float, canonical: str, unit: Unit | None) -> Value:
    ends = (unit.of(low), unit.of(high)) if unit else (low, high)
    low, high = (float(f"{end:.{_DIGITS}g}") for end in ends)
    if canonical in COUNTS - {"1"}:
        low, high = round(low), round(high)
    return Value(low, high, unit.name if unit else canonical)


def _comparable(series: Series) -> Sequence[Claim]:
    """What is asserted of it on its own basis, in its own unit, and is no forecast; all where nothing is."""
    firm = [one for one in series.claims if one.kind is Kind.FIGURE and one.modality is Modality.ASSERTED]
    alike = [one for one in firm if _is_of(series, one)]
    return alike or firm or series.claims


def _is_of(series: Series, claim: Claim) -> bool:
    unit = claim.value.unit if claim.value else ""
    whole = claim.basis is series.basis or claim.basis not in _ASIDE
    return whole and (unit == series.unit or {unit, series.unit} <= COUNTS)


def day_of(claim: Claim, told: Told) -> date | None:
    """The last day of which a figure speaks; that of its report where it does not tell."""
    when = claim.as_of or told.report(claim.report).published
    return when.last if when else None


def _told_anew(by_day: Sequence[Claim]) -> list[Claim]:
    """The figures without bounds that the number before keeps: "more than 75,000" after 110,000 is no news."""
    kept: list[Claim] = []
    for claim in by_day:
        if not kept or None not in _ends(claim) or not _is_one(kept[-1].value, claim.value):
            kept.append(claim)
    return kept


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


def _others(by_day: Sequence[Claim], lately: Iterable[Claim], told: Told) -> Iterable[Claim]:
    """The figures of other sources with other numbers; an earlier day's are none where the series came by that number.

    A source that gives several numbers for one time counts several things, and differs from nobody.
    """
    latest, found = by_day[-1], list[Claim]()
    by_source: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in lately:
        if day_of(claim, told) == day_of(latest, told) or not any(_is_one(claim.value, one.value) for one in by_day):
            by_source[speaker(claim, told)].append(claim)
    by_source.pop(speaker(latest, told), None)
    for claims in by_source.values():
        alone = all(_is_one(one.value, claims[-1].value) for one in claims)
        if alone and not any(_is_one(claims[-1].value, other.value) for other in (latest, *found)):
            found.append(claims[-1])
    return found


def _is_one(one: Value | None, other: Value | None) -> bool:
    """Whether two values leave room for one number."""
    if one is None or other is None or (one.unit != other.unit and not {one.unit, other.unit} <= COUNTS):
        return False
    (low, high), (least, most) = ((_low(value), _high(value)) for value in (one, other))
    room = _ALIKE * max(abs(end) for end in (low, high, least, most) if abs(end) != float("inf"))
    return low <= most + room and least <= high + room


def _apart(one: Value | None, other: Value | None) -> float:
    ends = [end for value in (one, other) if value for end in (value.low, value.high) if end is not None]
    return (max(ends) - min(ends)) / max(map(abs, ends)) if any(ends) else 0.0


def _by(claim: Claim, where: Standing) -> str:
    moved = _apart_by(where.latest.value, claim.value, where.unit)
    return f" ({moved})" if moved else ""


def _apart_by(one: Value | None, other: Value | None, unit: Unit | None) -> str:
    """By how much another value is more or less: "+6", "−40 km²"; empty where either is no single number."""
    if one is None or other is None or one.point is None or other.point is None:
        return ""
    moved = other.point - one.point
    size = replace(other, low=abs(moved), high=abs(moved), approximate=False)
    in_unit = Value(abs(moved) / unit.size, abs(moved) / unit.size, unit.name) if unit else size
    return f"{'+' if moved > 0 else '−'}{words.amount(in_unit)}"


def _low(value: Value) -> float:
    return -float("inf") if value.low is None else value.low


def _high(value: Value) -> float:
    return float("inf") if value.high is None else value.high


def _number(claim: Claim, unit: Unit | None) -> str:
    if claim.value is None:
        return words.NOTHING
    return words.amount(unit.value(claim.value) if unit else claim.value)


def _at(claim: Claim, where: Standing) -> str:
    return f"{_number(claim, where.unit)} {_on(claim)}"


def _on(claim: Claim) -> str:
    when = words.period(claim.as_of)
    return f"on {when}" if claim.as_of and claim.as_of.days == 1 else f"in {when}" if claim.as_of else "undated"
