"""What speaks for two figures being at odds: a row of numbers for each pair."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from asof.claim import Claim, Kind, Modality
from asof.evidence import PARTS, Basis
from asof.measure import Behaviour, Measure
from asof.period import Period
from asof.reckoning.agreement import LOOSE, agree, may_be_of_one_time, same_days, span_of
from asof.reckoning.conflicts.candidates import Pair
from asof.reckoning.joining.series import Series
from asof.reckoning.names import bare, bare_subject
from asof.reckoning.voice import Voices
from asof.report import Report

Floats = NDArray[np.float64]

_DISPUTES = re.compile(
    r"\b(?:disput\w*|contradict\w*|den(?:y|ies|ied)|reject\w*|dismiss\w*|challeng\w*|question\w*|wrong|false|incorrect|"
    r"inaccurate|mistak\w*|exaggerat\w*|inflat\w*|overstat\w*|understat\w*|too (?:low|high|few|many|small)|disagree\w*|"
    r"differ\w*|conflict\w*|rather than|instead of|far (?:more|fewer|less|higher|lower)|maintain\w*|insist\w*|claim\w*|"
    r"contest\w*|discrepan\w*|rival|unlike)\b",
    re.IGNORECASE,
)
"""Words by which a sentence sets one number against another."""
_CORRECTS = re.compile(
    r"\b(?:correct\w*|revis\w*|lower\w*|rais\w*|updat\w*|earlier (?:version|report|figure|count)|previous\w*|"
    r"initial\w*|first (?:report|count|figure)\w*|up from|down from|counted twice|misprint|error)\b",
    re.IGNORECASE,
)
"""Words by which it says that one has replaced another."""
_BUT = re.compile(r"\b(?:but|yet|while|whereas|though|although|however)\b", re.IGNORECASE)
_OTHERS = re.compile(
    r"\b(?:among them|of (?:them|whom|these|those)|including|others?|another|more|additional|further)\b", re.IGNORECASE
)
_NEAR = 400
"""Characters within which two sentences of a report stand near each other."""
_WEEK, _MONTHS = 7, 60
"""Days apart that two figures are often of two times, and nearly always."""
_CLOSE, _NEARLY, _ROUGHLY, _APART, _FAR = 0.03, 0.1, 0.3, 0.6, 0.9
"""Parts of the larger number by which two may differ."""
_FEW = 5
"""Numbers below which one more or less is a large part."""
_BASES = (Basis.PERIOD, Basis.PART, Basis.TARGET, Basis.EACH, Basis.COMPARISON, Basis.INCREMENT, Basis.CHANGE)


@dataclass(frozen=True)
class Told:
    """The series of a story and its reports, looked up by their claims.

    `measures` is the catalogue; `order` says how far up a series comes. `backing` is how many figures of other reports
    agree with each of its series, `days` are the last days of the figures of each series, in order.
    """

    of: Mapping[str, Series]
    order: Mapping[str, int]
    reports: Mapping[str, Report]
    measures: Mapping[str, Measure]
    voices: Voices
    backing: Mapping[str, int]
    days: Mapping[str, NDArray[np.int64]]

    @classmethod
    def gather(cls, series: Sequence[Series], reports: Sequence[Report], measures: Mapping[str, Measure]) -> Told:
        """Look up all claims of the series."""
        claims = [claim for one in series for claim in one.claims]
        return cls(
            of={claim.id: one for one in series for claim in one.claims},
            order={one.id: place for place, one in enumerate(series)},
            reports={report.name: report for report in reports},
            measures=measures,
            voices=Voices((claim.source for claim in claims), reports),
            backing={name: count for one in series for name, count in _backing(one.claims)},
            days={one.id: np.array(sorted(_last(claim.as_of) or 0 for claim in one.claims)) for one in series},
        )

    def quote(self, claim: Claim) -> str:
        """The sentence of a claim; empty where its report is not there."""
        report = self.reports.get(claim.report)
        return claim.quote.of(report.text) if report else ""

    def series_of(self, one: Claim, other: Claim) -> Series | None:
        """The series that both are in."""
        found = self.of.get(one.id)
        return found if found is not None and found is self.of.get(other.id) else None

    def published(self, claim: Claim) -> int:
        """The day that its report appeared, as an ordinal; 0 where that is unknown."""
        report = self.reports.get(claim.report)
        return _last(report.published) or 0 if report else 0

    def measure(self, one: Claim, other: Claim) -> Measure | None:
        """What both measure, as far as the catalogue knows it."""
        both = self.series_of(one, other)
        return self.measures.get(both.measure if both else one.measure or "")


def evidence(told: Told, pairs: Sequence[Pair]) -> Floats:
    """(pairs, evidence): see `_row` for what the columns are. The order within a pair makes no difference."""
    return np.array([[value for _, value in _row(told, *pair)] for pair in pairs], dtype=np.float64)


def _row(told: Told, one: Claim, other: Claim) -> Iterator[tuple[str, float]]:
    if _in_order(told, other) < _in_order(told, one):
        one, other = other, one
    for part in (_numbers, _times, _voices, _wordings, _standing):
        yield from ((name, float(value)) for name, value in part(told, one, other))


def _in_order(told: Told, claim: Claim) -> tuple[object, ...]:
    return _last(claim.as_of) or 0, told.published(claim), claim.id


Column = tuple[str, float | bool]


def _numbers(told: Told, one: Claim, other: Claim) -> Iterator[Column]:
    first, then = _middle(one), _middle(other)
    larger = max(abs(first), abs(then)) + 1e-9
    apart = abs(first - then) / larger
    later = (_gap(one, other) or 0) > 0
    measure = told.measure(one, other)
    total = measure is not None and measure.behaviour is Behaviour.CUMULATIVE
    yield "alike", _cosine(one, other)
    yield "one series", told.series_of(one, other) is not None
    yield "apart", apart
    yield "close", apart < _CLOSE
    yield "nearly the same", apart < _NEARLY
    yield "roughly the same", apart < _ROUGHLY
    yield "far apart", apart > _APART
    yield "very far apart", apart > _FAR
    yield "falls", later and then < first
    yield "total falls", later and then < first and total
    yield "grows", later and then > first
    yield "total grows", later and then > first and total
    yield "a total", total
    yield "digits", min(np.log10(abs(first) + 1), np.log10(abs(then) + 1))
    yield "few", larger < _FEW
    values = [claim.value for claim in (one, other) if claim.value]
    yield "one approximate", any(value.approximate for value in values)
    yield "both approximate", all(value.approximate for value in values)
    yield "open range", any(value.low is None or value.high is None for value in values)
    yield "range", any(value.low != value.high for value in values)
    yield "agree if hedged", agree(one, other)
    yield "agree if loose", agree(one, other, hedge=LOOSE)
    unit = values[0].unit
    yield "people", unit == "people"
    yield "percent", unit == "%"
    yield "money", len(unit) == len("USD") and unit.isupper()


def _times(told: Told, one: Claim, other: Claim) -> Iterator[Column]:
    gap = _gap(one, other)
    yield "undated", gap is None
    yield "one period", one.as_of == other.as_of and one.as_of is not None
    yield "same days", same_days(one.as_of, other.as_of)
    yield "may be of one time", may_be_of_one_time(one.as_of, other.as_of)
    yield "days apart", np.log1p(gap or 0)
    yield "a day apart", gap == 1
    yield "a week apart", (gap or 0) > _WEEK
    yield "months apart", (gap or 0) > _MONTHS
    yield "length of the first", _length(one)
    yield "length of the second", _length(other)
    between = abs(told.published(one) - told.published(other))
    yield "days between the reports", np.log1p(between)
    yield "published at one time", between <= 1


def _voices(told: Told, one: Claim, other: Claim) -> Iterator[Column]:
    voices = told.voices.of(one.source), told.voices.of(other.source)
    own = [not voice for voice in voices]
    same, report = voices[0] == voices[1], one.report == other.report
    yield "one report", report
    yield "near in it", _near(one, other)
    yield "one voice", same and not any(own)
    yield "both in their own voice", all(own)
    yield "one in its own voice", own[0] != own[1]
    yield "two voices", not same and not any(own)
    yield "both named", told.voices.is_named(one.source) and told.voices.is_named(other.source)
    yield "one voice of a report", same and report
    modalities = one.modality, other.modality
    yield "hedged", Modality.HEDGED in modalities
    yield "denied", Modality.DENIED in modalities
    yield "forecast", Kind.FORECAST in (one.kind, other.kind)


def _wordings(told: Told, one: Claim, other: Claim) -> Iterator[Column]:
    quotes = told.quote(one), told.quote(other)
    near = _near(one, other)
    disputes = [bool(_DISPUTES.search(quote)) for quote in quotes]
    yield "disputes", any(disputes)
    yield "disputes, near", any(disputes) and near
    yield "both dispute", all(disputes)
    yield "corrects", any(_CORRECTS.search(quote) for quote in quotes)
    yield "but, near", near and any(_BUT.search(quote) for quote in quotes)
    yield "others", any(_OTHERS.search(quote) for quote in quotes)


def _standing(told: Told, one: Claim, other: Claim) -> Iterator[Column]:
    bases = _bases(one), _bases(other)
    totals = [some.get(Basis.TOTAL, 0.0) for some in bases]
    yield "both of totals", min(totals)
    yield "total and not", abs(totals[0] - totals[1])
    yield "one basis", sum(share * bases[1].get(basis, 0.0) for basis, share in bases[0].items())
    for basis in _BASES:
        yield f"either {basis.value}", max(some.get(basis, 0.0) for some in bases)
    both = told.series_of(one, other)
    backing = [told.backing[claim.id] if both else 0 for claim in (one, other)]
    yield "backing", sum(map(np.log1p, backing))
    yield "both backed", min(backing) > 0
    yield "others between", both is not None and _any_between(one, other, told.days[both.id])
    yield "first page", 1 / (1 + told.order[both.id]) if both else 0.0
    yield "size of the series", np.log1p(len(both.claims) if both else 0)
    yield "one place", bare(one.place) == bare(other.place)
    yield "no place", not (one.place and other.place)
    yield "one subject", bare_subject(one.subject) == bare_subject(other.subject)
    yield "one measure", one.measure == other.measure


def _backing(members: Sequence[Claim]) -> Iterator[tuple[str, int]]:
    """For each figure of a series, how many of other reports agree with it."""
    spans = np.array([span_of(claim.value, 0) for claim in members]).reshape(len(members), 2)
    names: dict[str, int] = {}
    reports = np.array([names.setdefault(claim.report, len(names)) for claim in members])
    for claim, (low, high), report in zip(members, spans, reports, strict=True):
        yield claim.id, int(((spans[:, 0] <= high) & (spans[:, 1] >= low) & (reports != report)).sum())


def _any_between(one: Claim, other: Claim, days: NDArray[np.int64]) -> bool:
    first, then = _last(one.as_of), _last(other.as_of)
    if first is None or then is None:
        return False
    return bool(np.searchsorted(days, then, "left") > np.searchsorted(days, first, "right"))


def _bases(claim: Claim) -> Mapping[Basis, float]:
    return claim.evidence.bases if claim.evidence else {claim.basis or Basis.TOTAL: 1.0}


def _near(one: Claim, other: Claim) -> bool:
    return one.report == other.report and abs(one.quote.start - other.quote.start) < _NEAR


def _middle(claim: Claim) -> float:
    value = claim.value
    ends = [end for end in (value.low, value.high) if end is not None] if value else []
    return sum(ends) / len(ends) if ends else 0.0


def _gap(one: Claim, other: Claim) -> int | None:
    """Days between the times of two claims; None where one is not known."""
    ends = [(_first(claim.as_of), _last(claim.as_of)) for claim in (one, other)]
    (start, end), (first, last) = ends
    if start is None or end is None or first is None or last is None:
        return None
    return max(0, first - end, start - last)


def _length(claim: Claim) -> float:
    first, last = _first(claim.as_of), _last(claim.as_of)
    return float(np.log1p(last - first)) if first is not None and last is not None else 0.0


def _first(period: Period | None) -> int | None:
    ends = (period.first, period.last) if period else ()
    return next((end.toordinal() for end in ends if end), None)


def _last(period: Period | None) -> int | None:
    ends = (period.last, period.first) if period else ()
    return next((end.toordinal() for end in ends if end), None)


def _cosine(one: Claim, other: Claim) -> float:
    packed = [claim.evidence.vector if claim.evidence else b"" for claim in (one, other)]
    if any(len(some) != sum(PARTS.values()) for some in packed):
        return 0.0
    first, then = (np.frombuffer(some, dtype=np.int8)[: PARTS["thing"]].astype(float) for some in packed)
    return float(first @ then / (np.linalg.norm(first) * np.linalg.norm(then) + 1e-9))
