"""A story with what leads from one part of it to another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Any, TypeAlias, TypeVar

from asof.claim import Claim, Modality
from asof.derived import Derived
from asof.period import Period
from asof.report import Report
from asof.source import SourceKind
from asof.spelling import folded
from asof.story import Actor, Conflict, Foretold, Located, Origin, Outcome, Series, hindcast
from asof.views import digest, words
from asof.views.pages.addresses import CONFLICTS, Addresses, Directory
from asof.views.pages.amounts import EstimateView, amount_of, estimate_view
from asof.views.pages.chart import Spark, make_spark
from asof.views.pages.parts import part_with
from asof.views.queue import Waiting, queue
from asof.views.selection import Told
from asof.views.standing import amount, course, differing, standing
from asof.views.units import Unit, told_in


class Of(StrEnum):
    """What a page can be about."""

    SERIES = "series"
    REPORT = "report"
    SOURCE = "source"
    ACTOR = "actor"
    PLACE = "place"


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Words that lead to a place: a path within the story, with an anchor where it is not a whole page."""

    text: str
    to: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """A claim in words, with the places that belong to it.

    `name` is its name in anchors. `label` is its number as reports tell it, with the canonical one behind it where that
    has another unit, `other` its number in the other unit of the switch, empty where there is none.
    `when` is `as_of` as part of a sentence, empty where the report does not tell. `standing` is what the source is and
    whom the report has its words from. `words_at` is where the claim's words are marked in its report, `number` its
    number there. `row` is where it stands in the table of its series, empty where it is in none. `earlier` is where the
    same was said before.
    """

    name: str
    kind: str
    label: str
    other: str
    quote: str
    as_of: str
    when: str
    source: Link
    source_kind: SourceKind
    standing: str
    modality: str
    about: str
    report: Link
    words_at: str
    series: Link | None
    row: str
    number: int
    earlier: Link | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesRow:
    """A series in a line: its latest figure, course, who differs, estimate, and how many stand behind it."""

    link: Link
    spark: Spark | None
    estimate: EstimateView | None
    latest: Cited
    course: str
    differing: str
    reach: str
    figures: int
    reports: int
    origins: int
    conflicts: int


Found = TypeVar("Found")
Speaker: TypeAlias = tuple[str, SourceKind]
"""The name of a source, and what it is."""


class Book:
    """A story, indexed: whose series, report, source and origin a claim is. See `Kept` for one that lies in a file.

    `told_since` has what changed since days that were asked for (see `news`), which takes a while to work out.
    """

    def __init__(self, told: Told, addresses: Directory | None = None) -> None:
        self.told = told
        self.addresses = addresses or Addresses()
        self.told_since: dict[date, Any] = {}
        self._units: dict[str, Unit | None] = {}
        self._titles = {name: measure.title for name, measure in told.measures.items()}

    @cached_property
    def claims_of_report(self) -> Mapping[str, Sequence[Claim]]:
        """The claims of each report, by its name, in order of its text."""
        found: dict[str, list[Claim]] = {report.name: [] for report in self.told.reports}
        for claim in self.told.claims:
            found.setdefault(claim.report, []).append(claim)
        return found

    @cached_property
    def claims_by_id(self) -> Mapping[str | None, Claim]:
        """The claims by their ids."""
        return {claim.id: claim for claim in self.told.claims}

    @cached_property
    def claims_of_source(self) -> Mapping[Speaker, Sequence[Claim]]:
        """The claims of each source, in time."""
        found: defaultdict[Speaker, list[Claim]] = defaultdict(list)
        for claim in digest.in_time(self.told.claims):
            found[self.speaker(claim)].append(claim)
        return found

    @cached_property
    def actor_by_name(self) -> Mapping[str, Actor]:
        """The actors by the name that is used most."""
        return {actor.name: actor for actor in reversed(self.told.actors)}

    @cached_property
    def claims_of_actor(self) -> Mapping[str, Sequence[Claim]]:
        """The claims about each actor and from each, in time, by its name."""
        names = {folded(name): actor.name for actor in self.told.actors for name in actor.names}
        found: dict[str, list[Claim]] = {actor.name: [] for actor in self.told.actors}
        for claim in digest.in_time(self.told.claims):
            whose = {self.told.called.get(claim.subject or ""), names.get(folded(claim.source.name or ""))}
            for name in sorted(whose & found.keys(), key=str):
                found[str(name)].append(claim)
        return found

    @cached_property
    def place_by_name(self) -> Mapping[str, Located]:
        """The places by the name that is used most."""
        return {place.name: place for place in reversed(self.told.places)}

    @cached_property
    def claims_of_place(self) -> Mapping[str, Sequence[Claim]]:
        """The claims of each place, in time, by its name."""
        names = {folded(name): place.name for place in self.told.places for name in place.names}
        found: dict[str, list[Claim]] = {place.name: [] for place in self.told.places}
        for claim in digest.in_time(self.told.claims):
            name = names.get(folded(claim.place)) if claim.place else None
            if name is not None:
                found[name].append(claim)
        return found

    def first_told(self, place: str) -> str:
        """The day on which something was first told of a place, empty where no report of it is dated."""
        days = [self.told.report(claim.report).published for claim in self.claims_of_place[place]]
        return min((when.last.isoformat() for when in days if when and when.last), default="")

    @cached_property
    def days(self) -> Sequence[str]:
        """The days on which reports were published."""
        published = (report.published for report in self.told.reports)
        return sorted({when.last.isoformat() for when in published if when and when.last})

    @cached_property
    def queue(self) -> Sequence[Waiting]:
        """The claims that wait for a person's ruling, the most urgent first."""
        return queue(self.told)

    @cached_property
    def summary(self) -> digest.Summary:
        """The numbers of the story."""
        return digest.summary(self.told)

    @cached_property
    def sources(self) -> Sequence[digest.Quoted]:
        """Who says how much, those with most claims first."""
        return digest.sources(self.told)

    @cached_property
    def quoted(self) -> Mapping[Speaker, digest.Quoted]:
        """What the numbers of each source are."""
        return {(one.source, one.kind): one for one in self.sources}

    @cached_property
    def events(self) -> Sequence[Claim]:
        """The events in time."""
        return digest.timeline(self.told)

    @cached_property
    def forecasts(self) -> Sequence[Claim]:
        """The forecasts, by the time they speak of."""
        return digest.forecasts(self.told)

    @cached_property
    def reports(self) -> Sequence[Report]:
        """The reports, the newest first; those without a date come last."""
        dated = [report for report in self.told.reports if report.published]
        newest = sorted(dated, key=lambda report: (report.published, report.name), reverse=True)
        return newest + [report for report in self.told.reports if not report.published]

    @cached_property
    def conflict_pages(self) -> Mapping[str, str]:
        """The page of each conflict, by the conflict's id."""
        return {conflict.id: part_with(CONFLICTS, place) for place, conflict in enumerate(self.told.conflicts)}

    @cached_property
    def conflicts_of_series(self) -> Mapping[str | None, Sequence[Conflict]]:
        """The conflicts within each series, by its id; those between sentences under None."""
        found: defaultdict[str | None, list[Conflict]] = defaultdict(list)
        for conflict in self.told.conflicts:
            found[conflict.series].append(conflict)
        return found

    @cached_property
    def series_by_id(self) -> Mapping[str, Series]:
        """The series by their ids."""
        return {series.id: series for series in self.told.series}

    @cached_property
    def published(self) -> Period | None:
        """From the first report to the last one that is dated."""
        return words.whole(report.published for report in self.told.reports)

    @cached_property
    def origins(self) -> Mapping[str, Origin]:
        """The origin of each claim, by the claim's id."""
        return {claim.id: origin for origin in self.told.origins for claim in origin.claims}

    @cached_property
    def series_of_claim(self) -> Mapping[str, Series]:
        """The series of each figure that is in one, by the claim's id."""
        return {claim.id: series for series in self.told.series for claim in series.claims}

    def derived_of(self, series: Series) -> Sequence[Derived]:
        """What follows from a figure of a series and another of the same report."""
        found = {id(one): one for claim in series.claims for one in self.derived_of_claim.get(claim.id, ())}
        return [*found.values()]

    @cached_property
    def derived_of_claim(self) -> Mapping[str, Sequence[Derived]]:
        """What follows from a claim and another, by the id of either."""
        found: defaultdict[str, list[Derived]] = defaultdict(list)
        for one in self.told.derived:
            found[one.claim.id].append(one)
            found[one.base.id].append(one)
        return found

    @cached_property
    def outcome_of(self) -> Mapping[str, Outcome]:
        """What became of each forecast, by the claim's id."""
        return {outcome.forecast.id: outcome for outcome in self.told.outcomes}

    @cached_property
    def places_in_series(self) -> Mapping[str, int]:
        """The place of each claim within its series, from 0, by the claim's id."""
        return {claim.id: place for series in self.told.series for place, claim in enumerate(series.claims)}

    @cached_property
    def numbers(self) -> Mapping[str, int]:
        """The number of each claim within its report, from 1, by the claim's id."""
        return {claim.id: number for told in self.claims_of_report.values() for number, claim in enumerate(told, 1)}

    @cached_property
    def things(self) -> Mapping[str, tuple[Of, str]]:
        """What each page that is no list of the story is about, by its path: a series, a report, a source …"""
        found = {self.addresses.series(one.id): (Of.SERIES, one.id) for one in self.told.series}
        found |= {self.addresses.report(one.name): (Of.REPORT, one.name) for one in self.told.reports}
        found |= {self.addresses.actor(name): (Of.ACTOR, name) for name in self.actor_by_name}
        found |= {self.addresses.place(name): (Of.PLACE, name) for name in self.place_by_name}
        return found | {
            self.addresses.source(source_key(*who)): (Of.SOURCE, source_key(*who)) for who in self.claims_of_source
        }

    def cite(self, claim: Claim) -> Cited:
        """A claim as pages show it."""
        unit = self._unit(claim)
        return Cited(
            name=self.addresses.claim(claim.id),
            kind=claim.kind.value,
            label=amount(claim.value, unit) if claim.value else _sort(claim),
            other=amount_of(claim.value, unit).other if claim.value else "",
            quote=words.line(self.told.quote(claim)),
            as_of=words.period(claim.as_of),
            when=_as_of(claim.as_of),
            source=self._source(claim),
            source_kind=claim.source.kind,
            standing=_standing(claim),
            modality="" if claim.modality is Modality.ASSERTED else claim.modality.value,
            about=self._about(claim),
            report=self.link(self.told.report(claim.report)),
            words_at=self._words_at(claim),
            series=self._series(claim),
            row=self._row(claim),
            number=self.number(claim),
            earlier=self._earlier(claim),
        )

    def told_in(self, series_id: str) -> Unit | None:
        """The unit in which most reports tell of a series, None for the canonical one."""
        if series_id not in self._units:
            self._units[series_id] = told_in(self.series_by_id[series_id].claims)
        return self._units[series_id]

    def _unit(self, claim: Claim) -> Unit | None:
        series = self.series_of_claim.get(claim.id)
        return self.told_in(series.id) if series else told_in([claim])

    def made(self, form: type[Found], key: str) -> Found | None:  # noqa: ARG002, those of a book in a file
        """What was made of the story before, by what it is and its key; nothing, where the story is in memory."""
        return None

    def number(self, claim: Claim) -> int:
        """The number of a claim within its report, from 1."""
        return self.numbers[claim.id]

    def link(self, report: Report) -> Link:
        """A report by its headline."""
        return Link(text=headline(report), to=self.addresses.report(report.name))

    def link_to_series(self, series: Series) -> Link:
        """A series by its title."""
        return Link(text=words.line(series.title), to=self.addresses.series(series.id))

    def row(self, series: Series) -> SeriesRow:
        """A series in a line."""
        return self.made(SeriesRow, series.id) or series_row(self, series)

    def foretold(self, series: Series) -> Sequence[Foretold]:
        """What was to be expected of each claim of a series by what the reports before it say."""
        found = [origin for claim in series.claims if (origin := self.origins.get(claim.id))]
        reports = [self.told.report(name) for name in dict.fromkeys(claim.report for claim in series.claims)]
        origins = [*{origin.id: origin for origin in found}.values()]
        return hindcast(series, origins, reports, measure=self.told.measures.get(series.measure))

    def origin_of(self, claim: Claim) -> str:
        """What tells the act of saying behind a claim from others."""
        origin = self.origins.get(claim.id)
        return origin.id if origin else claim.id

    def link_to_source(self, name: str, kind: SourceKind) -> Link:
        """A source by its name."""
        return Link(text=name or kind.value, to=self.addresses.source(source_key(name, kind)))

    def _source(self, claim: Claim) -> Link:
        report = self.told.report(claim.report)
        unsigned = not report.publisher and (claim.source.kind is SourceKind.PUBLISHER or claim.source.name is None)
        shown = "the report itself" if unsigned else words.source(claim, report)
        return Link(text=shown, to=self.link_to_source(*self.speaker(claim)).to)

    def speaker(self, claim: Claim) -> Speaker:
        """Who says it."""
        return digest.speaker(claim, self.told), claim.source.kind

    def _about(self, claim: Claim) -> str:
        measure = words.measure(claim.measure, self._titles) if claim.measure else ""
        return " · ".join(words.line(part) for part in (measure, claim.subject, claim.place) if part)

    def _words_at(self, claim: Claim) -> str:
        return f"{self.addresses.report(claim.report)}#w-{self.addresses.claim(claim.id)}"

    def _series(self, claim: Claim) -> Link | None:
        series = self.series_of_claim.get(claim.id)
        return None if series is None else self.link_to_series(series)

    def _row(self, claim: Claim) -> str:
        series = self.series_of_claim.get(claim.id)
        if series is None:
            return ""
        path = part_with(self.addresses.series(series.id), self.places_in_series[claim.id])
        return f"{path}#c-{self.addresses.claim(claim.id)}"

    def _earlier(self, claim: Claim) -> Link | None:
        """Where the act of saying behind a claim appeared first, if that was in another report."""
        origin = self.origins.get(claim.id)
        if origin is None or origin.first.report == claim.report:
            return None
        first = self.told.report(origin.first.report)
        return Link(text=words.publisher(first), to=self._words_at(origin.first))


def source_key(name: str, kind: SourceKind) -> str:
    """A source in one word; see `speaker_of`."""
    return f"{name} {kind.value}"


def speaker_of(key: str) -> Speaker:
    """The source that `source_key` has made a key of."""
    name, _, kind = key.rpartition(" ")
    return name, SourceKind(kind)


def _as_of(when: Period | None) -> str:
    if when is None or (when.first is None and when.last is None):
        return ""
    told = words.period(when)
    return told if when.first is None or when.last is None else f"as of {told}"


def _sort(claim: Claim) -> str:
    return words.line((claim.type or "").replace("_", " ")) or claim.kind.value


def _standing(claim: Claim) -> str:
    standing = ", ".join(words.line(part) for part in (claim.role, claim.affiliation) if part)
    relayed = f"by way of {words.line(claim.relayed_by)}" if claim.relayed_by else ""
    return "; ".join(part for part in (standing, relayed) if part)


def headline(report: Report) -> str:
    """What a report is called: by its title, or else its name."""
    return words.line(report.title or "") or words.line(report.name) or "untitled"


def series_row(book: Book, series: Series) -> SeriesRow:
    """A series in a line."""
    estimate, where = book.told.estimates.get(series.id), standing(series, book.told)
    return SeriesRow(
        link=book.link_to_series(series),
        spark=make_spark(series.claims, within=book.published, published=dates(book, series.claims), estimate=estimate),
        estimate=estimate_view(estimate.days[-1], series.unit, where.unit) if estimate else None,
        latest=book.cite(where.latest),
        course=course(where),
        differing=differing(where, book.told),
        reach=_reach(series),
        figures=len(series.claims),
        reports=len({claim.report for claim in series.claims}),
        origins=len(joined(book, series)),
        conflicts=len(book.conflicts_of_series.get(series.id, ())),
    )


def dates(book: Book, claims: Sequence[Claim]) -> Mapping[str, Period | None]:
    """When the reports of claims that name no time were published, by their names."""
    return {claim.report: book.told.report(claim.report).published for claim in claims if claim.as_of is None}


def joined(book: Book, series: Series) -> Sequence[Sequence[str]]:
    """Ids of the claims of each origin, as far as they are in the series."""
    groups: dict[str, list[str]] = {}
    for claim in series.claims:
        groups.setdefault(book.origin_of(claim), []).append(claim.id)
    return [*groups.values()]


def _reach(series: Series) -> str:
    ends = digest.span_of_values(series.claims)
    said = " – ".join(dict.fromkeys(words.number(end) for end in ends)) if ends else words.NOTHING
    return f"{said} {words.unit(series.unit)}".rstrip()
