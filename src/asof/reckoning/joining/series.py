"""The series of a story: figures that count one thing, joined by learned evidence."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

import numpy as np

from asof.claim import Claim, Kind
from asof.evidence import Basis
from asof.measure import Measure
from asof.reckoning.joining.candidates import Bundle, bundles, compared, pairs_of
from asof.reckoning.joining.clusters import Link, clusters
from asof.reckoning.joining.decided import decided
from asof.reckoning.joining.figures import Figures, figures
from asof.reckoning.joining.matcher import Matcher
from asof.reckoning.joining.rank import traits
from asof.reckoning.joining.titles import title
from asof.report import Report
from asof.ruling import Identity

_UNLIKELY = 0.02
"""Likelihood below which a pair counts as none: most pairs of a story are so."""
_TIGHT = 0.5
"""Mean likelihood within a part of a series: what is more likely one than not."""


@dataclass(frozen=True, slots=True)
class Part:
    """Figures of a series that are more likely one than not, by themselves: what a person can split off.

    `title` is what they would be called, `claims` says how many they are.
    """

    id: str
    title: str
    claims: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """All figures of one quantity of one thing, in order of their as of; undated ones come last.

    `measure`, `subject`, `place`, `unit` and `basis` are what most speaks for over all of them; `measure` is an id of
    the catalogue or `other:` and a label; `basis` is None where it is unknown. `title` is what a person would call it.
    A forecast with a number stands in the series of what it foretells. `parts` are those that belong together most
    closely; there is one at least.
    """

    id: str
    title: str
    measure: str
    subject: str | None
    place: str | None
    unit: str
    claims: tuple[Claim, ...]
    basis: Basis | None = None
    parts: tuple[Part, ...] = field(default=())

    def comparable(self) -> Series:
        """The same with those figures only that can be set side by side: on its basis, in its unit, no forecasts."""
        kept = (
            claim
            for claim in self.claims
            if claim.kind is Kind.FIGURE
            and claim.value
            and claim.value.unit == self.unit
            and (claim.basis is None or self.basis is None or claim.basis is self.basis)
        )
        return replace(self, claims=tuple(kept))


def series(
    claims: Iterable[Claim],
    measures: Mapping[str, Measure],
    rulings: Sequence[Identity] = (),
    reports: Sequence[Report] = (),
    matcher: Matcher | None = None,
) -> tuple[Series, ...]:
    """The figures among `claims`, and the forecasts with a number, joined into series; what matters most comes first.

    Figures of which nobody knows what they measure are left out. The order of the claims makes no difference.

    Args:
        claims: those of a story.
        measures: the catalogue.
        rulings: what people said about two series, by their ids, oldest first; they go before all else.
        reports: the reports of the claims, for the words around them.
        matcher: what was learned of joining; that of the package by default.
    """
    known = matcher or Matcher.load()
    by_name = {report.name: report for report in reports}
    told = sorted(filter(_counts, claims), key=lambda claim: _place(claim, by_name))
    laid = figures(told, by_name, sorted(measures), known.weight)
    groups = _Joined.of(laid, known).grouped(rulings)
    rows = [[row for part in parts for row in part] for parts in groups]
    order = np.argsort(-known.rank.probabilities(traits(laid, rows, known.measures)), kind="stable") if groups else ()
    return tuple(_series(laid, groups[number], measures) for number in order)


def series_id(claim: Claim) -> str:
    """The id of a series whose first claim this is: twelve hexadecimal digits, the same on every machine."""
    return hashlib.sha256(f"series\x1f{claim.id}".encode()).hexdigest()[:12]


@dataclass(frozen=True)
class _Joined:
    """How likely the figures of a story are one, before anything is decided."""

    figures: Figures
    bundles: Sequence[Bundle]
    links: Sequence[Link]
    cut: float

    @classmethod
    def of(cls, laid: Figures, matcher: Matcher) -> _Joined:
        made = bundles(laid)
        chosen = compared(laid, made)
        pairs, counts = pairs_of(made, chosen)
        likely = matcher.likely(laid, pairs)
        starts = np.concatenate([[0], np.cumsum(counts)[:-1]]) if counts else np.zeros(0)
        means = np.add.reduceat(likely, starts.astype(int)) / np.array(counts) if counts else likely
        links = [(*pair, float(mean)) for pair, mean in zip(chosen, means, strict=True) if mean >= _UNLIKELY]
        return cls(laid, made, links, matcher.cut)

    def grouped(self, rulings: Sequence[Identity]) -> list[list[list[int]]]:
        """For each series, after what people ruled, its parts: the rows of the figures that belong together closely."""
        count = len(self.bundles)
        close = clusters(count, self.links, cut=_TIGHT)
        together, apart = self._ruled(rulings)
        if together or apart:
            together += [(numbers[0], other) for numbers in close for other in numbers[1:]]
        made = clusters(count, self.links, cut=self.cut, together=together, apart=apart)
        part_of = {number: part for part, numbers in enumerate(close) for number in numbers}
        return [self._parts(numbers, part_of) for numbers in made]

    def _parts(self, numbers: Sequence[int], part_of: Mapping[int, int]) -> list[list[int]]:
        found: defaultdict[int, list[int]] = defaultdict(list)
        for number in numbers:
            found[part_of[number]] += self.bundles[number]
        return sorted(map(sorted, found.values()))

    def _ruled(self, rulings: Sequence[Identity]) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
        """The bundles that people joined, and those that they split; the last word on two holds."""
        if not rulings:
            return [], []
        of = {series_id(self.figures.claims[row]): number for number, rows in enumerate(self.bundles) for row in rows}
        last = {frozenset((one.one, one.other)): one for one in rulings if one.one in of and one.other in of}
        pairs = [((of[one.one], of[one.other]), one.same) for one in last.values()]
        told = [
            (pair, same)
            for pair, same in pairs
            if pair[0] != pair[1] and self._dimension(pair[0]) == self._dimension(pair[1])
        ]
        return [pair for pair, same in told if same], [pair for pair, same in told if not same]

    def _dimension(self, number: int) -> int:
        return int(self.figures.dimension[self.bundles[number][0]])


def gathered(claims: Sequence[Claim], measures: Mapping[str, Measure], parts: Sequence[Part] = ()) -> Series:
    """One series of these claims, whatever speaks against that; the first of them gives its id."""
    found = decided(claims)
    name = title(found.measure, found.subject, found.place, basis=found.basis, unit=found.unit, measures=measures)
    return Series(
        id=series_id(claims[0]),
        title=name,
        measure=found.measure,
        subject=found.subject,
        place=found.place,
        unit=found.unit,
        basis=found.basis,
        claims=tuple(sorted(claims, key=_in_time)),
        parts=tuple(parts) or (Part(series_id(claims[0]), name, len(claims)),),
    )


def _series(laid: Figures, rows: Sequence[Sequence[int]], measures: Mapping[str, Measure]) -> Series:
    """The series of these rows, given by part."""
    told = [gathered([laid.claims[row] for row in some], measures) for some in rows]
    claims = [laid.claims[row] for row in sorted(row for some in rows for row in some)]
    return gathered(claims, measures, [Part(one.id, one.title, len(one.claims)) for one in told])


def _counts(claim: Claim) -> bool:
    """Whether a claim stands in a series."""
    return claim.kind in {Kind.FIGURE, Kind.FORECAST} and claim.value is not None and claim.measure is not None


def _place(claim: Claim, reports: Mapping[str, Report]) -> tuple[object, ...]:
    """The order of the story: by when the report may have been published first, then by name and place in the text."""
    report = reports.get(claim.report)
    day = report.published.first if report and report.published else None
    return day or date.max, claim.report, claim.span, claim.id


def _in_time(claim: Claim) -> tuple[object, ...]:
    undated = claim.as_of is None
    return undated, claim.as_of, claim.report, claim.span, claim.id
