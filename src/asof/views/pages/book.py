"""A story with what leads from one part of it to another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from asof.claim import Claim, Modality
from asof.period import Period
from asof.report import Report
from asof.source import SourceKind
from asof.story import Conflict, Origin, Series
from asof.views import digest, words
from asof.views.pages.addresses import CONFLICTS, Addresses
from asof.views.pages.parts import part_of, parts
from asof.views.selection import Told


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Words that lead to a place: a path within the story, with an anchor where it is not a whole page."""

    text: str
    to: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """A claim in words, with the places that belong to it.

    `name` is its name in anchors. `when` is `as_of` as part of a sentence, empty where the report does not tell.
    `standing` is what the source is and whom the report has its words from. `words_at` is where the claim's words
    are marked in its report, `number` its number there. `earlier` is where the same was said before.
    """

    name: str
    kind: str
    label: str
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
    number: int
    earlier: Link | None


class Book:
    """A story, indexed: whose series, report, source and origin a claim is."""

    def __init__(self, told: Told) -> None:
        self.told = told
        self.addresses = Addresses()
        self._titles = {name: measure.title for name, measure in told.measures.items()}

    @cached_property
    def claims_of_report(self) -> Mapping[str, Sequence[Claim]]:
        """The claims of each report, by its name, in order of its text."""
        found: dict[str, list[Claim]] = {report.name: [] for report in self.told.reports}
        for claim in self.told.claims:
            found.setdefault(claim.report, []).append(claim)
        return found

    @cached_property
    def claims_of_source(self) -> Mapping[tuple[str, SourceKind], Sequence[Claim]]:
        """The claims of each source, in time."""
        found: defaultdict[tuple[str, SourceKind], list[Claim]] = defaultdict(list)
        for claim in digest.in_time(self.told.claims):
            found[self._speaker(claim)].append(claim)
        return found

    @cached_property
    def summary(self) -> digest.Summary:
        """The numbers of the story."""
        return digest.summary(self.told)

    @cached_property
    def sources(self) -> Sequence[digest.Quoted]:
        """Who says how much, those with most claims first."""
        return digest.sources(self.told)

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
        paths = parts(CONFLICTS, len(self.told.conflicts))
        return {
            conflict.id: path for number, path in enumerate(paths) for conflict in part_of(self.told.conflicts, number)
        }

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
    def _series_of_claim(self) -> Mapping[str, Series]:
        return {claim.id: series for series in self.told.series for claim in series.claims}

    @cached_property
    def _numbers(self) -> Mapping[str, int]:
        return {claim.id: number for told in self.claims_of_report.values() for number, claim in enumerate(told, 1)}

    def cite(self, claim: Claim) -> Cited:
        """A claim as pages show it."""
        return Cited(
            name=self.addresses.claim(claim.id),
            kind=claim.kind.value,
            label=words.amount(claim.value) if claim.value else _sort(claim),
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
            number=self.number(claim),
            earlier=self._earlier(claim),
        )

    def number(self, claim: Claim) -> int:
        """The number of a claim within its report, from 1."""
        return self._numbers[claim.id]

    def link(self, report: Report) -> Link:
        """A report by its headline."""
        return Link(text=headline(report), to=self.addresses.report(report.name))

    def link_to_series(self, series: Series) -> Link:
        """A series by its title."""
        return Link(text=words.line(series.title), to=self.addresses.series(series.id))

    def link_to_source(self, name: str, kind: SourceKind) -> Link:
        """A source by its name."""
        return Link(text=name or kind.value, to=self.addresses.source(f"{name} {kind.value}"))

    def _source(self, claim: Claim) -> Link:
        shown = words.source(claim, self.told.report(claim.report))
        return Link(text=shown, to=self.link_to_source(*self._speaker(claim)).to)

    def _speaker(self, claim: Claim) -> tuple[str, SourceKind]:
        return digest.speaker(claim, self.told), claim.source.kind

    def _about(self, claim: Claim) -> str:
        measure = words.measure(claim.measure, self._titles) if claim.measure else ""
        return " · ".join(words.line(part) for part in (measure, claim.subject, claim.place) if part)

    def _words_at(self, claim: Claim) -> str:
        return f"{self.addresses.report(claim.report)}#w-{self.addresses.claim(claim.id)}"

    def _series(self, claim: Claim) -> Link | None:
        series = self._series_of_claim.get(claim.id)
        return None if series is None else self.link_to_series(series)

    def _earlier(self, claim: Claim) -> Link | None:
        """Where the act of saying behind a claim appeared first, if that was in another report."""
        origin = self.origins.get(claim.id)
        if origin is None or origin.first.report == claim.report:
            return None
        first = self.told.report(origin.first.report)
        return Link(text=words.publisher(first), to=self._words_at(origin.first))


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
