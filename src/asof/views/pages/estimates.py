"""Estimates in words: the value, what it rests on, and how well it could have been foretold."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from asof.claim import Claim
from asof.period import Period
from asof.report import Report
from asof.story import Estimate, Foretold, Origin, Series, Weighed, estimate
from asof.views import words
from asof.views.pages.amounts import Amount, amount, amount_of, estimate_view
from asof.views.pages.book import Book
from asof.views.units import Unit

_OLD = 0.3
"""Probability from which on it is said that a number may be older than the report makes it."""
_SLIGHT = 0.005
"""Part of the value below which a claim hardly moves the estimate."""
TRIED = 12
"""Figures up to which it is tried how well each could have been foretold: every day takes an estimate of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WeightView:
    """What a figure adds to an estimate.

    `moves` is how far it moves the estimate of its day; None where it repeats another, which has the name `counted_as`
    in anchors. `doubt` says how likely it differs from what was or is old, empty where it does neither.
    """

    moves: Amount | None
    doubt: str
    disbelieved: bool
    counted_as: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TriedView:
    """What was to be expected of a figure by the reports before it; `held` is the interval that holds it, if one."""

    name: str
    known: str
    said: str
    expected: str
    held: str


def weights(book: Book, made: Estimate, shown: Collection[str]) -> Mapping[str, WeightView]:
    """What each of the figures that are shown, given by the claims' ids, adds to an estimate; by these ids."""
    found: dict[str, WeightView] = {}
    size, told = max(abs(day.value) for day in made.days), book.told_in(made.series)
    for one in made.weighed:
        if one.claim.id in shown:
            found[one.claim.id] = _weight(one, size, made.unit, told)
        copies = [claim.id for claim in one.repeated_by if claim.id in shown]
        if copies:
            name = book.addresses.claim(one.claim.id)
            copy = WeightView(moves=None, doubt="", disbelieved=one.disbelieved, counted_as=name)
            found |= dict.fromkeys(copies, copy)
    return found


def _weight(one: Weighed, size: float, unit: str, told: Unit | None) -> WeightView:
    return WeightView(moves=_moves(one.pull, size, unit, told), doubt=_doubt(one), disbelieved=one.disbelieved)


def _moves(pull: float, size: float, unit: str, told: Unit | None) -> Amount:
    if abs(pull) <= _SLIGHT * size:
        return Amount("hardly", "hardly")
    sign, moved = ("+" if pull > 0 else "−"), amount(abs(pull), abs(pull), unit, told)
    return Amount(f"{sign}{moved.text}", f"{sign}{moved.other}" if moved.other else "")


def _doubt(one: Weighed) -> str:
    if one.disbelieved:
        return f"differs from the estimate (with {_share(one.wrong)})"
    return f"may be an older number (with {_share(one.stale)})" if one.stale >= _OLD else ""


def _share(probability: float) -> str:
    return f"{probability:.0%}".replace("%", " %")


def tried(book: Book, series: Series) -> tuple[TriedView, ...]:
    """How well each figure of a short series could have been foretold."""
    if len(series.claims) > TRIED:
        return ()
    return tuple(_tried(book, one, series) for one in book.foretold(series))


def known_then(book: Book, series: Series, day: date) -> Estimate | None:
    """What was to be thought of a series by the reports published until a day; None where they say nothing of it."""
    published = {report.name: report.published for report in _reports(book, series)}
    known = tuple(claim for claim in series.claims if is_told(published[claim.report], day))
    cut = replace(series, claims=known)
    measure = book.told.measures.get(series.measure)
    return estimate(cut, _origins(book, cut), _reports(book, cut), measure=measure) if known else None


def is_told(published: Period | None, day: date) -> bool:
    """Whether a report was published by the end of a day, as far as its date tells."""
    return published is not None and published.last is not None and published.last <= day


def _origins(book: Book, series: Series) -> Sequence[Origin]:
    found = (book.origins.get(claim.id) for claim in series.claims)
    return [*{origin.id: origin for origin in found if origin}.values()]


def _reports(book: Book, series: Series) -> Sequence[Report]:
    return [book.told.report(name) for name in dict.fromkeys(claim.report for claim in series.claims)]


def _tried(book: Book, one: Foretold, series: Series) -> TriedView:
    told = book.told_in(series.id)
    return TriedView(
        name=book.addresses.claim(one.claim.id),
        known=words.day(one.known),
        said=amount_of(one.claim.value, told).text if one.claim.value else words.NOTHING,
        expected=estimate_view(one.expected, series.unit, told).wide.text,
        held="within the likely half" if one.held(0.5) else "within 90 %" if one.held(0.9) else "outside",
    )


def beside(series: Series, made: Estimate) -> Sequence[Claim]:
    """Figures of other series that bound an estimate, as a share of what was lost bounds what is left."""
    own = {claim.id for claim in series.claims}
    return [one.claim for one in made.weighed if one.claim.id not in own]
