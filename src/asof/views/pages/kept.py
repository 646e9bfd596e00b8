"""A story worked out and kept in a file, and a book of it that reads no more than a page needs."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar, cast

import msgspec

from asof.catalogue import Catalogue
from asof.claim import Claim
from asof.derived import Derived, Relation
from asof.errors import NotInStoryError
from asof.period import Period
from asof.report import Report
from asof.ruling import Entry
from asof.shelf import Form, Kept, Shelf, fill
from asof.story import (
    Actor,
    Conflict,
    Estimate,
    Estimated,
    Foretold,
    Located,
    Origin,
    Outcome,
    Ruled,
    Series,
    Severity,
    Side,
    Verdict,
    Weighed,
)
from asof.value import Value
from asof.views import digest
from asof.views.pages.addresses import CONFLICTS
from asof.views.pages.book import Book, Cited, Of, SeriesRow, Speaker, source_key, speaker_of
from asof.views.pages.conflicts import ConflictView, conflict_view
from asof.views.pages.estimates import TRIED
from asof.views.pages.parts import part_with
from asof.views.queue import Waiting

__all__ = ["KeptBook", "keep"]

Key = TypeVar("Key")
Found = TypeVar("Found")

_HELD = 20_000
"""How many claims are held in memory, those of the pages that were looked at last among them."""
_REPORTS_HELD = 500


class _Claim(msgspec.Struct, array_like=True, frozen=True):
    """A claim: its name in anchors, its number in its report, and where its series and its origin are on the shelf."""

    claim: Claim
    name: str
    number: int
    series: int | None
    row: int
    origin: int | None


class _Report(msgspec.Struct, array_like=True, frozen=True):
    report: Report
    path: str
    claims: bytes


class _Series(msgspec.Struct, array_like=True, frozen=True):
    series: Series
    path: str
    claims: bytes
    conflicts: bytes
    derived: bytes


class _Conflict(msgspec.Struct, array_like=True, frozen=True):
    id: str
    name: str
    series: str | None
    type: str
    severity: Severity
    sides: list[bytes]
    why: str


class _Origin(msgspec.Struct, array_like=True, frozen=True):
    id: str
    title: str
    source: str | None
    first: int
    claims: bytes


class _Outcome(msgspec.Struct, array_like=True, frozen=True):
    forecast: int
    verdict: Verdict
    evidence: bytes
    ruled: bool
    probability: float | None
    told: float
    sure: float
    overdue: bool


class _Derived(msgspec.Struct, array_like=True, frozen=True):
    relation: Relation
    claim: int
    base: int
    value: Value


class _Weighed(msgspec.Struct, array_like=True, frozen=True):
    """What a claim adds to an estimate; `value` is what follows from it for the series, where that is derived."""

    claim: int
    value: Value | None
    repeated_by: bytes
    wrong: float
    stale: float
    pull: float


class _Estimate(msgspec.Struct, array_like=True, frozen=True):
    series: str
    unit: str
    days: tuple[Estimated, ...]
    weighed: list[_Weighed]
    ahead: tuple[Estimated, ...]


class _Foretold(msgspec.Struct, array_like=True, frozen=True):
    known: date
    claim: int
    expected: Estimated


class _Source(msgspec.Struct, array_like=True, frozen=True):
    quoted: digest.Quoted
    path: str
    claims: bytes


class _Actor(msgspec.Struct, array_like=True, frozen=True):
    actor: Actor
    path: str
    claims: bytes


class _Place(msgspec.Struct, array_like=True, frozen=True):
    place: Located
    path: str
    claims: bytes
    first: str


class _Forms:
    """What things of each kind are."""

    claim: Form[_Claim] = msgspec.msgpack.Decoder(_Claim)
    report: Form[_Report] = msgspec.msgpack.Decoder(_Report)
    series: Form[_Series] = msgspec.msgpack.Decoder(_Series)
    cited: Form[Cited] = msgspec.msgpack.Decoder(Cited)
    foretold: Form[list[_Foretold]] = msgspec.msgpack.Decoder(list[_Foretold])
    conflict: Form[_Conflict] = msgspec.msgpack.Decoder(_Conflict)
    origin: Form[_Origin] = msgspec.msgpack.Decoder(_Origin)
    outcome: Form[_Outcome] = msgspec.msgpack.Decoder(_Outcome)
    derived: Form[_Derived] = msgspec.msgpack.Decoder(_Derived)
    estimate: Form[_Estimate] = msgspec.msgpack.Decoder(_Estimate)
    source: Form[_Source] = msgspec.msgpack.Decoder(_Source)
    actor: Form[_Actor] = msgspec.msgpack.Decoder(_Actor)
    place: Form[_Place] = msgspec.msgpack.Decoder(_Place)
    days: Form[list[str]] = msgspec.msgpack.Decoder(list[str])
    waiting: Form[Waiting] = msgspec.msgpack.Decoder(Waiting)
    ruling: Form[Entry] = msgspec.msgpack.Decoder(Entry)
    ruled: Form[Ruled] = msgspec.msgpack.Decoder(Ruled)
    former: Form[list[Report]] = msgspec.msgpack.Decoder(list[Report])
    called: Form[dict[str, str]] = msgspec.msgpack.Decoder(dict[str, str])
    summary: Form[digest.Summary] = msgspec.msgpack.Decoder(digest.Summary)
    page: Form[tuple[Of, str]] = msgspec.msgpack.Decoder(tuple[Of, str])
    order: Form[bytes] = msgspec.msgpack.Decoder(bytes)


_MADE: Mapping[type, Form[Any]] = {form: msgspec.msgpack.Decoder(form) for form in (SeriesRow, ConflictView)}
"""What is kept as pages show it, under the name of its class."""


def keep(book: Book, file: Path) -> None:
    """Work out all of a story that its pages are made of, and write it to a new file."""
    fill(file, _Writer(book).things())


class _Writer:
    """What is to be kept of a book; claims are named by their places."""

    def __init__(self, book: Book) -> None:
        self._book, self._told = book, book.told
        self._places = {claim.id: place for place, claim in enumerate(self._told.claims)}
        self._series = {one.id: place for place, one in enumerate(self._told.series)}
        self._origins = {one.id: place for place, one in enumerate(self._told.origins)}
        self._reports = {one.name: place for place, one in enumerate(self._told.reports)}
        self._conflicts = {one.id: place for place, one in enumerate(self._told.conflicts)}
        self._derivations = {id(one): place for place, one in enumerate(self._told.derived)}

    def things(self) -> Iterator[tuple[str, str | None, Any]]:
        """Kind, key and content of each."""
        book, told = self._book, self._told
        yield from (("claim", claim.id, self._claim(claim)) for claim in told.claims)
        yield from (("report", one.name, self._report(one)) for one in told.reports)
        yield from (("series", one.id, self._one_series(one)) for one in told.series)
        yield from (("cited", None, book.cite(claim)) for claim in told.claims)
        yield from (("SeriesRow", one.id, book.row(one)) for one in told.series)
        yield from (("ConflictView", one.id, conflict_view(book, one)) for one in told.conflicts)
        yield from (("foretold", one.id, self._foretold(one)) for one in told.series if len(one.claims) <= TRIED)
        yield from (("conflict", one.id, self._conflict(one)) for one in told.conflicts)
        yield from (("origin", one.id, self._origin(one)) for one in told.origins)
        yield from (("outcome", one.forecast.id, self._outcome(one)) for one in told.outcomes)
        yield from (("derived", None, self._derived(one)) for one in told.derived)
        yield from (("estimate", name, self._estimate(one)) for name, one in told.estimates.items())
        yield from (("source", source_key(one.source, one.kind), self._source(one)) for one in book.sources)
        yield from (("actor", one.name, self._actor(one)) for one in told.actors)
        yield from (("place", one.name, self._place(one)) for one in told.places)
        yield "days", "", [*book.days]
        yield from (("former", name, [replace(one) for one in versions]) for name, versions in told.former.items())
        yield from (("page", path, about) for path, about in book.things.items())
        yield from (("waiting", one.claim, one) for one in book.queue)
        yield from (("ruling", None, one) for one in told.rulings)
        ruled = ((claim.id, told.ruled(claim.id)) for claim in told.claims)
        yield from (("ruled", claim_id, one) for claim_id, one in ruled if one.entry)
        yield "called", "", dict(told.called)
        yield "summary", "", book.summary
        yield "order", "events", self._claims(book.events)
        yield "order", "forecasts", self._claims(book.forecasts)
        yield "order", "reports", _packed(self._reports[report.name] for report in book.reports)

    def _claims(self, claims: Iterable[Claim]) -> bytes:
        return _packed(self._places[claim.id] for claim in claims)

    def _claim(self, claim: Claim) -> _Claim:
        series, origin = self._book.series_of_claim.get(claim.id), self._book.origins.get(claim.id)
        return _Claim(
            claim=replace(claim, evidence=None),  # no page shows it
            name=self._book.addresses.claim(claim.id),
            number=self._book.number(claim),
            series=None if series is None else self._series[series.id],
            row=self._book.places_in_series.get(claim.id, 0),
            origin=None if origin is None else self._origins[origin.id],
        )

    def _report(self, report: Report) -> _Report:
        claims = self._claims(self._book.claims_of_report[report.name])
        plain = replace(report)  # without the text and the digest that it has worked out
        return _Report(plain, self._book.addresses.report(report.name), claims)

    def _one_series(self, series: Series) -> _Series:
        conflicts = self._book.conflicts_of_series.get(series.id, ())
        return _Series(
            series=replace(series, claims=()),
            path=self._book.addresses.series(series.id),
            claims=self._claims(series.claims),
            conflicts=_packed(self._conflicts[one.id] for one in conflicts),
            derived=_packed(self._derivations[id(one)] for one in self._book.derived_of(series)),
        )

    def _foretold(self, series: Series) -> list[_Foretold]:
        made = self._book.foretold(series)
        return [_Foretold(one.known, self._places[one.claim.id], one.expected) for one in made]

    def _conflict(self, conflict: Conflict) -> _Conflict:
        return _Conflict(
            id=conflict.id,
            name=self._book.addresses.conflict(conflict.id),
            series=conflict.series,
            type=conflict.type,
            severity=conflict.severity,
            sides=[self._claims(side.claims) for side in conflict.sides],
            why=conflict.why,
        )

    def _origin(self, origin: Origin) -> _Origin:
        first = self._places[origin.first.id]
        return _Origin(origin.id, origin.title, origin.source, first, self._claims(origin.claims))

    def _outcome(self, outcome: Outcome) -> _Outcome:
        forecast, evidence = self._places[outcome.forecast.id], self._claims(outcome.evidence)
        return _Outcome(
            forecast=forecast,
            verdict=outcome.verdict,
            evidence=evidence,
            ruled=outcome.ruled,
            probability=outcome.probability,
            told=outcome.told,
            sure=outcome.sure,
            overdue=outcome.overdue,
        )

    def _derived(self, derived: Derived) -> _Derived:
        claim, base = self._places[derived.claim.id], self._places[derived.base.id]
        return _Derived(derived.relation, claim, base, derived.value)

    def _estimate(self, estimate: Estimate) -> _Estimate:
        weighed = [self._weighed(one) for one in estimate.weighed]
        return _Estimate(estimate.series, estimate.unit, estimate.days, weighed, estimate.ahead)

    def _weighed(self, one: Weighed) -> _Weighed:
        place = self._places[one.claim.id]
        value = None if self._told.claims[place].value == one.claim.value else one.claim.value
        return _Weighed(place, value, self._claims(one.repeated_by), one.wrong, one.stale, one.pull)

    def _actor(self, actor: Actor) -> _Actor:
        claims = self._claims(self._book.claims_of_actor[actor.name])
        return _Actor(actor, self._book.addresses.actor(actor.name), claims)

    def _place(self, place: Located) -> _Place:
        claims = self._claims(self._book.claims_of_place[place.name])
        first = self._book.first_told(place.name)
        return _Place(place, self._book.addresses.place(place.name), claims, first)

    def _source(self, quoted: digest.Quoted) -> _Source:
        path = self._book.link_to_source(quoted.source, quoted.kind).to
        return _Source(quoted, path, self._claims(self._book.claims_of_source[quoted.source, quoted.kind]))


class _Lookup(Mapping[Key, Found]):
    """What is found on a shelf by key when it is asked for."""

    def __init__(self, find: Callable[[Key], Found | None], keys: Callable[[], Iterable[Key]]) -> None:
        self._find, self._keys = find, keys

    def __getitem__(self, key: Key) -> Found:
        found = self._find(key)
        if found is None:
            raise KeyError(key)
        return found

    def __iter__(self) -> Iterator[Key]:
        return iter(self._keys())

    def __len__(self) -> int:
        return sum(1 for _ in self)


class _Told:
    """The story on a shelf, as views see one."""

    def __init__(self, shelf: Shelf, measures: Catalogue) -> None:
        self.measures = measures
        self.shelf = shelf
        self._entries: dict[int, _Claim] = {}
        self._places: dict[str, int] = {}
        self._read: dict[str, _Report] = {}

    def entries(self, places: Sequence[int]) -> list[_Claim]:
        """The claims at these places."""
        held = self._entries
        wanted = [place for place in places if place not in held]
        read = dict(zip(wanted, self.shelf.some("claim", wanted, _Forms.claim), strict=True))
        if len(held) + len(read) > _HELD:
            self._entries, self._places = {}, {}
        self._entries |= read
        self._places |= {entry.claim.id: place for place, entry in read.items()}
        return [read[place] if place in read else held[place] for place in places]

    def place(self, claim_id: str) -> int | None:
        """The place of the claim of this id."""
        place = self._places.get(claim_id)
        return self.shelf.place("claim", claim_id) if place is None else place

    def entry(self, claim_id: str) -> _Claim | None:
        """The claim of this id."""
        place = self.place(claim_id)
        return None if place is None else self.entries([place])[0]

    def said(self, places: bytes | Sequence[int]) -> tuple[Claim, ...]:
        """The claims at these places, read when they are looked at: a sequence that stands for a tuple."""
        chosen = Kept(self.shelf, "claim", self._claims, _unpacked(places) if isinstance(places, bytes) else places)
        return cast("tuple[Claim, ...]", chosen)

    def _claims(self, places: Sequence[int]) -> list[Claim]:
        return [entry.claim for entry in self.entries(places)]

    def report_entry(self, name: str) -> _Report | None:
        """The report of this name."""
        if name not in self._read:
            found = self.shelf.get("report", name, _Forms.report)
            if found is None:
                return None
            if len(self._read) > _REPORTS_HELD:
                self._read = {}
            self._read[name] = found
            return found
        return self._read[name]

    def report(self, name: str) -> Report:
        """The report of this name.

        Raises: NotInStoryError.
        """
        found = self.report_entry(name)
        if found is None:
            raise NotInStoryError("report", name, [])
        return found.report

    def quote(self, claim: Claim) -> str:
        """The sentence that makes the claim."""
        return claim.quote.of(self.report(claim.report).text)

    def words(self, claim: Claim) -> str:
        """The claim's own words."""
        return claim.span.of(self.report(claim.report).text)

    @property
    def claims(self) -> Sequence[Claim]:
        return Kept(self.shelf, "claim", self._claims)

    @cached_property
    def reports(self) -> Sequence[Report]:
        return self.some_reports(None)

    def some_reports(self, places: Sequence[int] | None) -> Sequence[Report]:
        """The reports at these places, all of them by default."""
        return Kept(self.shelf, "report", self._reports, places)

    def _reports(self, places: Sequence[int]) -> list[Report]:
        return [one.report for one in self.shelf.some("report", places, _Forms.report)]

    @cached_property
    def series(self) -> Sequence[Series]:
        return Kept(self.shelf, "series", self._series)

    def _series(self, places: Sequence[int]) -> list[Series]:
        found = self.shelf.some("series", places, _Forms.series)
        return [replace(one.series, claims=self.said(one.claims)) for one in found]

    @cached_property
    def conflicts(self) -> Sequence[Conflict]:
        return self.some_conflicts(None)

    def some_conflicts(self, places: Sequence[int] | None) -> Sequence[Conflict]:
        """The conflicts at these places, all of them by default."""
        return Kept(self.shelf, "conflict", self._conflicts, places)

    def _conflicts(self, places: Sequence[int]) -> list[Conflict]:
        return [
            Conflict(
                id=one.id,
                series=one.series,
                type=one.type,
                severity=one.severity,
                sides=tuple(Side(self.said(side)) for side in one.sides),
                why=one.why,
            )
            for one in self.shelf.some("conflict", places, _Forms.conflict)
        ]

    @cached_property
    def origins(self) -> Sequence[Origin]:
        return Kept(self.shelf, "origin", self._origins)

    def _origins(self, places: Sequence[int]) -> list[Origin]:
        found = self.shelf.some("origin", places, _Forms.origin)
        first = self._claims([one.first for one in found])
        return [
            Origin(id=one.id, title=one.title, source=one.source, first=claim, claims=self.said(one.claims))
            for one, claim in zip(found, first, strict=True)
        ]

    @cached_property
    def outcomes(self) -> Sequence[Outcome]:
        return Kept(self.shelf, "outcome", self._outcomes)

    def _outcomes(self, places: Sequence[int]) -> list[Outcome]:
        found = self.shelf.some("outcome", places, _Forms.outcome)
        forecasts = self._claims([one.forecast for one in found])
        return [
            Outcome(
                forecast=forecast,
                verdict=one.verdict,
                evidence=self.said(one.evidence),
                ruled=one.ruled,
                probability=one.probability,
                told=one.told,
                sure=one.sure,
                overdue=one.overdue,
            )
            for one, forecast in zip(found, forecasts, strict=True)
        ]

    @cached_property
    def derived(self) -> Sequence[Derived]:
        return Kept(self.shelf, "derived", self._derived)

    def _derived(self, places: Sequence[int]) -> list[Derived]:
        found = self.shelf.some("derived", places, _Forms.derived)
        claims, bases = (self._claims(side) for side in ([one.claim for one in found], [one.base for one in found]))
        return [
            Derived(one.relation, claim, base, one.value) for one, claim, base in zip(found, claims, bases, strict=True)
        ]

    @cached_property
    def estimates(self) -> Mapping[str, Estimate]:
        return _Lookup(self._estimate, lambda: self.shelf.keys("estimate"))

    def _estimate(self, series_id: str) -> Estimate | None:
        found = self.shelf.get("estimate", series_id, _Forms.estimate)
        if found is None:
            return None
        claims = self._claims([one.claim for one in found.weighed])
        weighed = tuple(
            Weighed(
                replace(claim, value=one.value) if one.value else claim,
                self.said(one.repeated_by),
                one.wrong,
                one.stale,
                one.pull,
            )
            for one, claim in zip(found.weighed, claims, strict=True)
        )
        return Estimate(series=found.series, unit=found.unit, days=found.days, weighed=weighed, ahead=found.ahead)

    @cached_property
    def actors(self) -> Sequence[Actor]:
        some = self.shelf.some
        return Kept(self.shelf, "actor", lambda places: [one.actor for one in some("actor", places, _Forms.actor)])

    @cached_property
    def places(self) -> Sequence[Located]:
        some = self.shelf.some
        return Kept(self.shelf, "place", lambda places: [one.place for one in some("place", places, _Forms.place)])

    @cached_property
    def former(self) -> Mapping[str, Sequence[Report]]:
        return _Lookup(lambda name: self.shelf.get("former", name, _Forms.former), lambda: self.shelf.keys("former"))

    @cached_property
    def called(self) -> Mapping[str, str]:
        return self.shelf.get("called", "", _Forms.called) or {}

    @cached_property
    def rulings(self) -> Sequence[Entry]:
        return Kept(self.shelf, "ruling", lambda places: self.shelf.some("ruling", places, _Forms.ruling))

    def ruled(self, claim_id: str) -> Ruled:
        """The claim of this id beside what people made of it."""
        found = self.shelf.get("ruled", claim_id, _Forms.ruled)
        if found is None:
            claim = _there(self.entry(claim_id)).claim
            return Ruled(reading=claim, claim=claim)
        return found


class _Directory:
    """The addresses that were given when the story was kept."""

    def __init__(self, told: _Told) -> None:
        self._told = told

    def series(self, series_id: str) -> str:
        """The page of a series."""
        return _there(self._told.shelf.get("series", series_id, _Forms.series)).path

    def report(self, name: str) -> str:
        """The page of a report."""
        return _there(self._told.report_entry(name)).path

    def source(self, key: str) -> str:
        """The page of a source."""
        return _there(self._told.shelf.get("source", key, _Forms.source)).path

    def actor(self, name: str) -> str:
        """The page of an actor."""
        return _there(self._told.shelf.get("actor", name, _Forms.actor)).path

    def place(self, name: str) -> str:
        """The page of a place."""
        return _there(self._told.shelf.get("place", name, _Forms.place)).path

    def claim(self, claim_id: str) -> str:
        """The name of a claim in anchors."""
        return _there(self._told.entry(claim_id)).name

    def conflict(self, conflict_id: str) -> str:
        """The name of a conflict in anchors."""
        return _there(self._told.shelf.get("conflict", conflict_id, _Forms.conflict)).name


class KeptBook(Book):
    """The book of a story that `keep` has written to a file; a page reads no more of it than it shows."""

    def __init__(self, file: Path, measures: Catalogue) -> None:
        self._shelf = Shelf(file)
        self._kept = _Told(self._shelf, measures)
        super().__init__(self._kept, _Directory(self._kept))

    def made(self, form: type[Found], key: str) -> Found | None:
        """What was made of the story before."""
        decoder = _MADE.get(form)
        return self._shelf.get(form.__name__, key, decoder) if decoder else None

    def cite(self, claim: Claim) -> Cited:
        """A claim as pages show it; made anew where it has another value than in its report."""
        place = self._kept.place(claim.id)
        if place is None or self._kept.entries([place])[0].claim.value != claim.value:
            return super().cite(claim)
        return self._shelf.some("cited", [place], _Forms.cited)[0]

    def foretold(self, series: Series) -> Sequence[Foretold]:
        """What was to be expected of each claim of a series."""
        found = self._shelf.get("foretold", series.id, _Forms.foretold)
        if found is None:
            return super().foretold(series)
        claims = self._kept.said(_packed(one.claim for one in found))
        return [Foretold(one.known, claim, one.expected) for one, claim in zip(found, claims, strict=True)]

    def derived_of(self, series: Series) -> Sequence[Derived]:
        """What follows from a figure of a series and another."""
        found = self._shelf.get("series", series.id, _Forms.series)
        return [self._kept.derived[place] for place in _unpacked(found.derived)] if found else []

    def origin_of(self, claim: Claim) -> str:
        """What tells the act of saying behind a claim from others."""
        entry = self._kept.entry(claim.id)
        return claim.id if entry is None or entry.origin is None else str(entry.origin)

    @cached_property
    def claims_of_report(self) -> Mapping[str, Sequence[Claim]]:
        """The claims of each report."""
        return _Lookup(self._in_report, lambda: self._shelf.keys("report"))

    def _in_report(self, name: str) -> Sequence[Claim] | None:
        found = self._kept.report_entry(name)
        return None if found is None else self._kept.said(found.claims)

    @cached_property
    def claims_by_id(self) -> Mapping[str | None, Claim]:
        """The claims by their ids."""
        return _Lookup(self._claim, lambda: self._shelf.keys("claim"))

    def _claim(self, claim_id: str | None) -> Claim | None:
        entry = self._kept.entry(claim_id) if claim_id else None
        return None if entry is None else entry.claim

    @cached_property
    def claims_of_source(self) -> Mapping[Speaker, Sequence[Claim]]:
        """The claims of each source, in time."""
        return _Lookup(self._said_by, lambda: map(speaker_of, self._shelf.keys("source")))

    def _said_by(self, speaker: Speaker) -> Sequence[Claim] | None:
        found = self._shelf.get("source", source_key(*speaker), _Forms.source)
        return None if found is None else self._kept.said(found.claims)

    @cached_property
    def actor_by_name(self) -> Mapping[str, Actor]:
        """The actors by the name that is used most."""
        return _Lookup(self._actor_called, lambda: self._shelf.keys("actor"))

    def _actor_called(self, name: str) -> Actor | None:
        found = self._shelf.get("actor", name, _Forms.actor)
        return found.actor if found else None

    @cached_property
    def claims_of_actor(self) -> Mapping[str, Sequence[Claim]]:
        """The claims about each actor and from each."""
        return _Lookup(self._of_actor, lambda: self._shelf.keys("actor"))

    def _of_actor(self, name: str) -> Sequence[Claim] | None:
        found = self._shelf.get("actor", name, _Forms.actor)
        return self._kept.said(found.claims) if found else None

    @cached_property
    def place_by_name(self) -> Mapping[str, Located]:
        """The places by the name that is used most."""
        return _Lookup(self._place_called, lambda: self._shelf.keys("place"))

    def _place_called(self, name: str) -> Located | None:
        found = self._shelf.get("place", name, _Forms.place)
        return found.place if found else None

    @cached_property
    def claims_of_place(self) -> Mapping[str, Sequence[Claim]]:
        """The claims of each place."""
        return _Lookup(self._of_place, lambda: self._shelf.keys("place"))

    def _of_place(self, name: str) -> Sequence[Claim] | None:
        found = self._shelf.get("place", name, _Forms.place)
        return self._kept.said(found.claims) if found else None

    def first_told(self, place: str) -> str:
        """The day on which something was first told of a place."""
        return _there(self._shelf.get("place", place, _Forms.place)).first

    @cached_property
    def days(self) -> Sequence[str]:
        """The days on which reports were published."""
        return _there(self._shelf.get("days", "", _Forms.days))

    @cached_property
    def queue(self) -> Sequence[Waiting]:
        """The claims that wait for a person's ruling."""
        return Kept(self._shelf, "waiting", lambda places: self._shelf.some("waiting", places, _Forms.waiting))

    @cached_property
    def summary(self) -> digest.Summary:
        """The numbers of the story."""
        return _there(self._shelf.get("summary", "", _Forms.summary))

    @cached_property
    def sources(self) -> Sequence[digest.Quoted]:
        """Who says how much."""
        return Kept(
            self._shelf,
            "source",
            lambda places: [one.quoted for one in self._shelf.some("source", places, _Forms.source)],
        )

    @cached_property
    def quoted(self) -> Mapping[Speaker, digest.Quoted]:
        """What the numbers of each source are."""
        return _Lookup(self._quoted, lambda: map(speaker_of, self._shelf.keys("source")))

    def _quoted(self, speaker: Speaker) -> digest.Quoted | None:
        found = self._shelf.get("source", source_key(*speaker), _Forms.source)
        return found.quoted if found else None

    @cached_property
    def events(self) -> Sequence[Claim]:
        """The events in time."""
        return self._kept.said(self._order("events"))

    @cached_property
    def forecasts(self) -> Sequence[Claim]:
        """The forecasts, by the time they speak of."""
        return self._kept.said(self._order("forecasts"))

    @cached_property
    def reports(self) -> Sequence[Report]:
        """The reports, the newest first."""
        return self._kept.some_reports(_unpacked(self._order("reports")))

    def _order(self, name: str) -> bytes:
        return _there(self._shelf.get("order", name, _Forms.order))

    @cached_property
    def published(self) -> Period | None:
        """From the first report to the last one that is dated."""
        return self.summary.published

    @cached_property
    def conflict_pages(self) -> Mapping[str, str]:
        """The page of each conflict."""
        return _Lookup(self._conflict_page, lambda: self._shelf.keys("conflict"))

    def _conflict_page(self, conflict_id: str) -> str | None:
        place = self._shelf.place("conflict", conflict_id)
        return None if place is None else part_with(CONFLICTS, place)

    @cached_property
    def conflicts_of_series(self) -> Mapping[str | None, Sequence[Conflict]]:
        """The conflicts within each series."""
        return _Lookup(self._conflicts_in, lambda: self._shelf.keys("series"))

    def _conflicts_in(self, series_id: str | None) -> Sequence[Conflict] | None:
        found = self._shelf.get("series", series_id or "", _Forms.series)
        return None if found is None else self._kept.some_conflicts(_unpacked(found.conflicts))

    @cached_property
    def series_by_id(self) -> Mapping[str, Series]:
        """The series by their ids."""
        return _Lookup(self._series_called, lambda: self._shelf.keys("series"))

    def _series_called(self, series_id: str) -> Series | None:
        place = self._shelf.place("series", series_id)
        return None if place is None else self._kept.series[place]

    @cached_property
    def origins(self) -> Mapping[str, Origin]:
        """The origin of each claim."""
        return _Lookup(self._origin, lambda: self._shelf.keys("claim"))

    def _origin(self, claim_id: str) -> Origin | None:
        entry = self._kept.entry(claim_id)
        return None if entry is None or entry.origin is None else self._kept.origins[entry.origin]

    @cached_property
    def series_of_claim(self) -> Mapping[str, Series]:
        """The series of each figure that is in one."""
        return _Lookup(self._series_with, lambda: self._shelf.keys("claim"))

    def _series_with(self, claim_id: str) -> Series | None:
        entry = self._kept.entry(claim_id)
        return None if entry is None or entry.series is None else self._kept.series[entry.series]

    @cached_property
    def outcome_of(self) -> Mapping[str, Outcome]:
        """What became of each forecast."""
        return _Lookup(self._outcome, lambda: self._shelf.keys("outcome"))

    def _outcome(self, claim_id: str) -> Outcome | None:
        place = self._shelf.place("outcome", claim_id)
        return None if place is None else self._kept.outcomes[place]

    @cached_property
    def places_in_series(self) -> Mapping[str, int]:
        """The place of each claim within its series."""
        return _Lookup(lambda claim_id: _there(self._kept.entry(claim_id)).row, lambda: self._shelf.keys("claim"))

    @cached_property
    def numbers(self) -> Mapping[str, int]:
        """The number of each claim within its report."""
        return _Lookup(lambda claim_id: _there(self._kept.entry(claim_id)).number, lambda: self._shelf.keys("claim"))

    @cached_property
    def things(self) -> Mapping[str, tuple[Of, str]]:
        """What each page is about that is no list of the story."""
        return _Lookup(lambda path: self._shelf.get("page", path, _Forms.page), lambda: self._shelf.keys("page"))


def _there(found: Found | None) -> Found:
    if found is None:
        raise KeyError
    return found


def _packed(places: Iterable[int]) -> bytes:
    return array("I", places).tobytes()


def _unpacked(places: bytes) -> Sequence[int]:
    found = array("I")
    found.frombytes(places)
    return found
