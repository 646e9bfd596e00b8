"""What changed in a story since a day: new reports, estimates that they moved, new conflicts, forecasts settled."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice

from asof.claim import Claim
from asof.report import Report
from asof.story import Conflict, Outcome, Series, Verdict
from asof.views import words
from asof.views.pages.amounts import EstimateView, estimate_view
from asof.views.pages.book import Book, Cited, Link
from asof.views.pages.conflicts import ConflictView, conflict_view
from asof.views.pages.estimates import is_told, known_then
from asof.views.standing import Standing, change, standing

_REPORTS, _SERIES, _FEW = 100, 5, 5
"""How many new reports are looked through at most, and how many series and other things are shown."""
_DAYS = 32
"""Of how many days the news are kept at hand."""
_LONGEST = 60
"""Figures of a series up to which it is worked out what was to be thought of it then."""
_LOOKED_THROUGH = 300
"""Conflicts and forecasts that are looked through at most; what matters most comes first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """A series of which new reports tell: so many figures, its latest one and what that changes, and the estimates.

    `change` is empty where nothing was known of the series before.
    """

    link: Link
    figures: int
    latest: Cited
    change: str
    before: EstimateView | None
    now: EstimateView | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """A forecast of which new reports tell what became of it."""

    claim: Cited
    verdict: str
    outcome: str


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """What changed since a day, which `since` is in words and `day` in figures; `reports` counts the new ones."""

    since: str
    day: str
    reports: int
    claims: int
    moved: tuple[Moved, ...]
    conflicts: tuple[ConflictView, ...]
    settled: tuple[Settled, ...]


def news(book: Book, since: date | None = None) -> News | None:
    """What changed since a day, by default since the publication before the last; None where there was none.

    Undated reports are in it as little as their claims: nobody knows whether they are new.
    """
    day = since or (date.fromisoformat(book.days[-2]) if len(book.days) > 1 else None)
    if day is None:
        return None
    if day not in book.told_since:
        if len(book.told_since) >= _DAYS:
            book.told_since.clear()
        book.told_since[day] = _since(book, day)
    found: News = book.told_since[day]
    return found


def _since(book: Book, day: date) -> News:
    reports = [*islice(_newest(book, day), _REPORTS)]
    claims = [claim for report in reports for claim in book.claims_of_report[report.name]]
    new = {claim.id for claim in claims}
    return News(
        since=words.day(day),
        day=day.isoformat(),
        reports=len(reports),
        claims=len(claims),
        moved=tuple(_moved(book, claims, day)),
        conflicts=tuple(islice((conflict_view(book, one) for one in _new_conflicts(book, new)), _FEW)),
        settled=tuple(islice(_settled(book, new), _FEW)),
    )


def _newest(book: Book, day: date) -> Iterator[Report]:
    for report in book.reports:
        last = report.published.last if report.published else None
        if last is None or last <= day:
            return
        yield report


def _moved(book: Book, claims: Sequence[Claim], day: date) -> Iterator[Moved]:
    counted, series = Counter[str](), dict[str, Series]()
    for claim in claims:
        found = book.series_of_claim.get(claim.id)
        if found:
            counted[found.id] += 1
            series[found.id] = found
    first = sorted(series.values(), key=lambda one: (-len(one.claims), one.title, one.id))
    for one in first[:_SERIES]:
        where, known = standing(one, book.told), _standing_then(book, one, day)
        now, told = book.told.estimates.get(one.id), book.told_in(one.id)
        then = known_then(book, one, day) if len(one.claims) <= _LONGEST else None
        yield Moved(
            link=book.link_to_series(one),
            figures=counted[one.id],
            latest=book.cite(where.latest),
            change=change(known.latest, where.latest, where.unit) if known else "",
            before=estimate_view(then.days[-1], one.unit, told) if then else None,
            now=estimate_view(now.days[-1], one.unit, told) if now else None,
        )


def _standing_then(book: Book, series: Series, day: date) -> Standing | None:
    """Where a series stood by the reports published until a day; None where they say nothing of it."""
    told = tuple(claim for claim in series.claims if is_told(book.told.report(claim.report).published, day))
    return standing(replace(series, claims=told), book.told) if told else None


def _new_conflicts(book: Book, new: set[str]) -> Iterator[Conflict]:
    """Conflicts that would be none without the new claims."""
    for conflict in islice(book.told.conflicts, _LOOKED_THROUGH):
        if sum(any(claim.id not in new for claim in side.claims) for side in conflict.sides) < 2:
            yield conflict


def _settled(book: Book, new: set[str]) -> Iterator[Settled]:
    outcomes = (book.outcome_of.get(forecast.id) for forecast in islice(book.forecasts, _LOOKED_THROUGH))
    return (_settled_view(book, one) for one in outcomes if one and _is_settled_by(one, new))


def _is_settled_by(outcome: Outcome, new: set[str]) -> bool:
    evidence = {claim.id for claim in outcome.evidence}
    return outcome.verdict is not Verdict.OPEN and bool(evidence) and evidence <= new


def _settled_view(book: Book, outcome: Outcome) -> Settled:
    return Settled(
        claim=book.cite(outcome.forecast), verdict=outcome.verdict.value, outcome=words.outcome(outcome.state)
    )
