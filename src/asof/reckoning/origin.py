"""Which claims go back to one act of saying."""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import pairwise, product

from asof.claim import Claim
from asof.period import Period
from asof.reckoning.agreement import agree, may_be_of_one_time, same_number
from asof.reckoning.joining.series import Series
from asof.reckoning.matching import Calendar, Ends, near
from asof.reckoning.voice import UNNAMED, Voices, is_official
from asof.reckoning.wording import COPIED, Copied, alike, copied
from asof.report import Report
from asof.source import Source, SourceKind
from asof.span import Span

TEXT = 0.15
"""Share of a report's words from which on what it has in common with another is one text of one newsroom."""

_OWN = 2
"""How far behind the named and the unnamed sources what a report has in its own voice stands."""
_HEARSAY = re.compile(
    r"\b(?:reportedly|allegedly|rumou?r(?:s|ed)?|said to (?:be|have)|(?:is|are) (?:believed|thought))\b", re.IGNORECASE
)
_GOES_ON = re.compile(r"\W*(?:(?:however|but|and|also|still),?\s+)?(?:the \w+ of )?(?:these|those)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """One act of saying, and the claims that go back to it.

    `claims` are in order of publication, and `first` is where it likely appeared first. `source` is whoever said it,
    as most of the claims name it; None where all have it in their own voice. `reports` are those that have it.
    """

    id: str
    title: str
    source: str | None
    first: Claim
    claims: tuple[Claim, ...]

    @property
    def reports(self) -> tuple[str, ...]:
        """Names of the reports that have it, in order of publication."""
        return tuple(dict.fromkeys(claim.report for claim in self.claims))


def origins(claims: Iterable[Claim], reports: Sequence[Report], series: Sequence[Series]) -> tuple[Origin, ...]:
    """The acts of saying behind `claims`, those with most reports first; every claim has one.

    Claims go back to one act where

    - a report has them from one source; all unnamed officials of a report are one, and so is what it has only
      from hearsay; whoever speaks for a body is that body; what somebody unnamed only repeats goes elsewhere, alone;
    - a report in its own voice gives a number beside a sourced one of the same series, or goes on about it;
    - a report in its own voice, or from an unnamed source, repeats a number of the same series that had appeared
      before: it goes to the source that is named for it, or else to its first appearance;
    - one named source is given the same number, or retold (see `wording.RETOLD`), on one day;
    - a sentence copies another (see `wording.COPIED`) and has the same figures;
    - two reports are one text for `TEXT` of their words, and say it in their own voice in copied sentences that
      name no source.

    Two named sources with one number are two acts. A text that two newsrooms wrote after one briefing shares the
    briefing's claims, and no others.
    """
    book = _Book(claims, reports, series)
    joined = _Joined(book.claims)
    for one, other in book.links():
        joined.join(one, other)
    for one, other in book.newsrooms([claim for group in joined.groups() for claim in group if _in_own_voice(group)]):
        joined.join(one, other)
    made = [book.origin(group) for group in joined.groups()]
    return tuple(sorted(made, key=lambda one: (-len(one.reports), -len(one.claims), one.id)))


class _Joined:
    """Claims in groups that are joined two by two."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        self._claims = {claim.id: claim for claim in claims}
        self._leader = {name: name for name in self._claims}

    def _lead(self, name: str) -> str:
        while self._leader[name] != name:
            self._leader[name] = name = self._leader[self._leader[name]]
        return name

    def join(self, one: Claim, other: Claim) -> None:
        first, second = sorted((self._lead(one.id), self._lead(other.id)))
        self._leader[second] = first

    def groups(self) -> list[list[Claim]]:
        groups: defaultdict[str, list[Claim]] = defaultdict(list)
        for name, claim in sorted(self._claims.items()):
            groups[self._lead(name)].append(claim)
        return list(groups.values())


class _Shelf:
    """Figures of one number in order of their standing: by rank, by voice and day, and sourced ones by day."""

    def __init__(self) -> None:
        self.ranks: tuple[list[Claim], ...] = ([], [], [])
        self.voices: defaultdict[tuple[str, Period | None], list[Claim]] = defaultdict(list)
        self.sourced: defaultdict[Period | None, list[Claim]] = defaultdict(list)


class _Book:
    """The claims of a story, looked up by what may join them."""

    def __init__(self, claims: Iterable[Claim], reports: Sequence[Report], series: Sequence[Series]) -> None:
        self.reports = {report.name: report for report in reports}
        self.claims = sorted(claims, key=lambda claim: (*self._order(claim), claim.span, claim.id))
        self.series = {claim.id: one.id for one in series for claim in one.claims}
        self._voices = Voices((claim.source for claim in self.claims), [*self.reports.values()])
        self.by_report: defaultdict[str, list[Claim]] = defaultdict(list)
        for claim in self.claims:
            self.by_report[claim.report].append(claim)

    def links(self) -> Iterator[tuple[Claim, Claim]]:
        """Pairs of claims that go back to one act."""
        repeated = list(self._repeated())
        traced = {claim.id for claim, _ in repeated}
        for claims in self.by_report.values():
            yield from self._in_one_report(claims, traced)
        yield from repeated
        yield from self._retold()

    def _order(self, claim: Claim) -> tuple[date, str]:
        published = self._published(claim)
        return (published and published.first) or date.max, claim.report

    def _published(self, claim: Claim) -> Period | None:
        return self.reports[claim.report].published

    def quote(self, claim: Claim) -> str:
        """The sentence of a claim."""
        return claim.quote.of(self.reports[claim.report].text)

    def _in_one_report(self, claims: Sequence[Claim], repeated: set[str]) -> Iterator[tuple[Claim, Claim]]:
        voices: dict[str, Claim] = {}
        for claim in claims:
            voice = self._voice(claim)
            if voice and not (claim.id in repeated and not self._is_named(claim)):
                yield voices.setdefault(voice, claim), claim
        bodies = {self._voice(claim) for claim in claims if is_official(claim.source)} - {UNNAMED}
        official = voices.get(UNNAMED) or voices.get(min(bodies, default=""))
        if official and len(bodies) == 1 and (body := voices.get(bodies.pop())):
            yield official, body
        for claim in claims:
            if official and claim.id not in repeated and self._is_hearsay(claim):
                yield official, claim
        sentences: dict[tuple[int, int], list[Claim]] = {}
        for claim in claims:
            sentences.setdefault((claim.quote.start, claim.quote.end), []).append(claim)
        ordered = [sentences[place] for place in sorted(sentences)]
        for before, after in pairwise(ordered):
            yield from self._carried_on(before, after)

    def _voice(self, claim: Claim) -> str:
        return self._voices.of(claim.source)

    def _is_named(self, claim: Claim) -> bool:
        return self._voices.is_named(claim.source)

    def _is_hearsay(self, claim: Claim) -> bool:
        return claim.source.kind is SourceKind.PUBLISHER and bool(_HEARSAY.search(self.quote(claim)))

    def _carried_on(self, before: Sequence[Claim], after: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
        """Claims of neighbouring sentences of which one has its source from the other."""
        for one in before:
            for other in after:
                own = [claim.source.kind is SourceKind.PUBLISHER for claim in (one, other)]
                if own[0] != own[1] and self._same_series(one, other):
                    yield one, other
        sourced = next((claim for claim in before if claim.source.kind is not SourceKind.PUBLISHER), None)
        own_voice = [claim for claim in after if claim.source.kind is SourceKind.PUBLISHER]
        if sourced and own_voice and _GOES_ON.match(self.quote(own_voice[0])):
            for claim in own_voice:
                yield sourced, claim

    def _same_series(self, one: Claim, other: Claim) -> bool:
        return one.id in self.series and self.series[one.id] == self.series.get(other.id)

    def _repeated(self) -> Iterator[tuple[Claim, Claim]]:
        """Each figure with the one of its series that it repeats."""
        together: defaultdict[str, list[Claim]] = defaultdict(list)
        for claim in self.claims:
            if claim.id in self.series:
                together[self.series[claim.id]].append(claim)
        for claims in together.values():
            yield from self._repeated_in(sorted(claims, key=self._standing))

    def _repeated_in(self, claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
        """The same for the claims of one series, in order of their standing."""
        alike: defaultdict[Ends, list[Claim]] = defaultdict(list)
        of_time: defaultdict[Ends, defaultdict[Period | None, list[Claim]]] = defaultdict(lambda: defaultdict(list))
        for claim in claims:
            ends = _ends(claim)
            alike[ends].append(claim)
            of_time[ends][claim.as_of].append(claim)
        close = near(alike)
        exact = {ends: self._shelf(some) for ends, some in alike.items()}
        dated = {
            (ends, time): self._shelf(some)
            for ends, times in of_time.items()
            if len(close[ends]) > 1
            for time, some in times.items()
        }
        calendars = {ends: Calendar(times) for ends, times in of_time.items() if len(close[ends]) > 1}
        for claim in claims:
            ends = _ends(claim)
            shelves = [exact[ends]]
            for other in close[ends]:
                if other != ends:
                    shelves += [dated[other, time] for time in calendars[other].around(claim.as_of)]
            told = [found for shelf in shelves if (found := self._first_told(claim, shelf))]
            if told:
                yield claim, min(told, key=self._standing)

    def _shelf(self, claims: Sequence[Claim]) -> _Shelf:
        shelf = _Shelf()
        for claim in claims:
            rank, published = self._standing(claim)[0], self._published(claim)
            shelf.ranks[rank].append(claim)
            shelf.voices[self._voice(claim), published].append(claim)
            if rank < _OWN:
                shelf.sourced[published].append(claim)
        return shelf

    def _first_told(self, claim: Claim, shelf: _Shelf) -> Claim | None:
        """Of the claims with its number the first in standing that a claim may repeat."""
        if claim.source.kind is SourceKind.PUBLISHER:
            return self._first_before(claim, shelf)
        published = self._calendar.around(self._published(claim))
        if self._is_named(claim):
            spoken = (shelf.voices.get((self._voice(claim), day), ()) for day in published)
        else:
            spoken = (shelf.sourced.get(day, ()) for day in published)
        found = (next((other for other in some if other is not claim), None) for some in spoken)
        return min((other for other in found if other), key=self._standing, default=None)

    def _first_before(self, claim: Claim, shelf: _Shelf) -> Claim | None:
        """The same for what a report has in its own voice."""
        for rank, told in enumerate(shelf.ranks):
            undated = bisect_left(told, date.max, key=lambda other: self._order(other)[0])
            for other in (*told[:2], *told[undated : undated + 1]):
                before = rank < _OWN or self._order(other) <= self._order(claim)
                if other is not claim and before and not self._is_later(other, claim):
                    return other
        return None

    @cached_property
    def _calendar(self) -> Calendar:
        return Calendar(report.published for report in self.reports.values())

    def _speak_as_one(self, claim: Claim, other: Claim) -> bool:
        return self._on_one_day(claim, other) and self._voice(claim) == self._voice(other)

    def _standing(self, claim: Claim) -> tuple[int, date, str, Span, str]:
        """Those with a source first, of these the named, and the earliest of them."""
        rank = _OWN if claim.source.kind is SourceKind.PUBLISHER else int(not self._is_named(claim))
        return rank, *self._order(claim), claim.span, claim.id

    def _is_later(self, one: Claim, other: Claim) -> bool:
        published, before = self._published(one), self._published(other)
        return bool(published and before and before.before(published))

    def _on_one_day(self, one: Claim, other: Claim) -> bool:
        return may_be_of_one_time(self._published(one), self._published(other))

    def _retold(self) -> Iterator[tuple[Claim, Claim]]:
        for one, other, share in self._alike:
            for claim, copy in product(self._sentences[one], self._sentences[other]):
                is_copy = share >= COPIED and self._is_copy(claim, copy)
                if is_copy or (self._is_named(claim) and self._speak_as_one(claim, copy)):
                    yield claim, copy

    def _is_copy(self, one: Claim, other: Claim) -> bool:
        named = self._is_named(one) and self._is_named(other)
        if one.kind is not other.kind or (named and self._voice(one) != self._voice(other)):
            return False
        return one.value is None or (self._same_series(one, other) and _one_number(one, other))

    @cached_property
    def _sentences(self) -> Mapping[str, Sequence[Claim]]:
        found: defaultdict[str, list[Claim]] = defaultdict(list)
        for claim in self.claims:
            found[f"{claim.report}\x1f{claim.quote.start}\x1f{claim.quote.end}"].append(claim)
        return found

    @cached_property
    def _alike(self) -> Sequence[tuple[str, str, float]]:
        return list(alike({name: self.quote(told[0]) for name, told in self._sentences.items()}))

    def newsrooms(self, claims: Iterable[Claim]) -> Iterator[tuple[Claim, Claim]]:
        """Of these claims, those in which two reports are one text."""
        chosen = {claim.id for claim in claims}
        sourced = {name for name, told in self._sentences.items() if not _in_own_voice(told)}
        whole = {frozenset((one.report, one.other)) for one in copies([*self.reports.values()])}
        first: dict[frozenset[str], Claim] = {}
        for one, other, share in self._alike:
            reports = frozenset(name.partition("\x1f")[0] for name in (one, other))
            if share < COPIED or reports not in whole or sourced.intersection((one, other)):
                continue
            for claim, copy in product(self._sentences[one], self._sentences[other]):
                if {claim.id, copy.id} <= chosen and self._is_copy(claim, copy):
                    yield first.setdefault(reports, claim), claim

    def origin(self, claims: Sequence[Claim]) -> Origin:
        """The origin of claims that were joined."""
        ordered = sorted(claims, key=lambda claim: (*self._order(claim), claim.span, claim.id))
        named = Counter(claim.source for claim in ordered if claim.source.name)
        source = min(named, key=lambda one: _rank(one, named[one]), default=None)
        first = ordered[0]
        return Origin(
            id=hashlib.sha256("\x1f".join(sorted(claim.id for claim in claims)).encode()).hexdigest()[:12],
            title=self._title(source, first),
            source=source.name if source else None,
            first=first,
            claims=tuple(ordered),
        )

    def _title(self, source: Source | None, first: Claim) -> str:
        report = self.reports[first.report]
        who = (source.name if source else None) or report.publisher or report.name
        return f"{who}, {report.published}" if report.published else who


def _rank(source: Source, count: int) -> tuple[object, ...]:
    return source.kind is SourceKind.ANONYMOUS, -count, source.name


def _in_own_voice(claims: Iterable[Claim]) -> bool:
    return all(claim.source.kind is SourceKind.PUBLISHER for claim in claims)


def _one_number(one: Claim, other: Claim) -> bool:
    """Whether two figures are the same, of one time; or in the same words for another, as old numbers go about."""
    if not same_number(one.value, other.value) or not agree(one, other):
        return False
    same = one.value and other.value and (one.value.low, one.value.high) == (other.value.low, other.value.high)
    return bool(same) or may_be_of_one_time(one.as_of, other.as_of)


def copies(reports: Sequence[Report]) -> tuple[Copied, ...]:
    """The reports that have `TEXT` of their words or more from another, with those words."""
    return copied(reports, TEXT)


def _ends(claim: Claim) -> Ends:
    return (claim.value.low, claim.value.high) if claim.value else (None, None)
