"""The figures of a story as arrays: what the matcher compares."""

from __future__ import annotations

import re
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from asof.claim import Claim, Kind
from asof.evidence import PARTS, Basis
from asof.period import Period
from asof.reckoning.names import bare
from asof.report import Report

BASES = tuple(Basis)
_LENGTH = sum(PARTS.values())
"""Bytes of a vector."""
_BUCKETS = 1 << 18
"""Columns that words are hashed into: two of some thousand words of a story rarely share one."""
_CURRENCY = re.compile(r"[A-Z]{3}")
_WORD = re.compile(r"[a-z]+")
_STOPPED = frozenset(
    """the a an of in on at to for and or but with by from as is was were are be been had has have that this it
    its their his her he she they we i who which said says say would will could may not no than more most
    about some over after before under into up out also there one two other all when while what during
    between against""".split()
)
"""Words that say nothing of what is counted."""
_ENDINGS = ("ings", "ing", "ed", "es", "s")
_SHORTEST = 4
"""Letters that a stem keeps."""
_AROUND = 80
"""Characters to either side of a number in which its nearest words stand."""
_LEAD = 600
"""Characters at the head of a report that say what it is about."""
_BEFORE = 240
"""Characters before a sentence that may say what its numbers count."""

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
Weights = Callable[[str], float]
"""How much a word tells: its inverse document frequency."""


@dataclass(frozen=True)
class Figures:
    """What is known of each figure: the nth row of each array is of the nth claim.

    `dimension` numbers what can be compared: people and things, each physical dimension, money. `low` and `high` are in
    the canonical unit. `catalogue` names the columns of `measures`, the last of which is of none of these. `words` has,
    by part of the text, rows of unit length of weighted words; `terms` marks which words stand in the name of the
    subject or the place. `vectors` has the parts of `asof.evidence.PARTS`.
    """

    claims: tuple[Claim, ...]
    catalogue: tuple[str, ...]
    dimension: NDArray[np.int64]
    unit: NDArray[np.int64]
    low: Floats
    high: Floats
    measure: NDArray[np.int64]
    measures: Floats
    bases: Floats
    vectors: Mapping[str, Floats]
    read: Flags
    first: Floats
    last: Floats
    published: Floats
    report: NDArray[np.int64]
    sentence: NDArray[np.int64]
    start: NDArray[np.int64]
    source: NDArray[np.int64]
    words: Mapping[str, csr_array]
    terms: Mapping[str, csr_array]
    flags: Mapping[str, Flags]

    def __len__(self) -> int:
        return len(self.claims)


def figures(
    claims: Sequence[Claim],
    reports: Mapping[str, Report],
    measures: Sequence[str],
    weight: Weights,
) -> Figures:
    """Lay figures out as arrays; each has a value.

    Args:
        claims: the figures.
        reports: their reports, by name.
        measures: the ids of the catalogue, for the columns of `Figures.measures`.
        weight: how much a word tells.
    """
    values = [claim.value for claim in claims if claim.value is not None]
    low = np.array([value.low if value.low is not None else value.high for value in values], dtype=float)
    high = np.array([value.high if value.high is not None else value.low for value in values], dtype=float)
    numbers = {name: number for number, name in enumerate([*measures, "other"])}
    evidence = [claim.evidence for claim in claims]
    texts = [_Texts.of(claim, reports.get(claim.report)) for claim in claims]
    subjects = [bare(claim.subject) for claim in claims]
    places = [bare(claim.place) for claim in claims]
    published = {name: _middle(report.published) for name, report in reports.items()}
    return Figures(
        claims=tuple(claims),
        catalogue=tuple(measures),
        dimension=_codes(_dimension(value.unit) for value in values),
        unit=_codes(value.unit for value in values),
        low=low,
        high=high,
        measure=_codes(claim.measure or "" for claim in claims),
        measures=np.array([_measures(claim, numbers) for claim in claims]).reshape(len(claims), len(numbers)),
        bases=np.array([_bases(claim) for claim in claims]).reshape(len(claims), len(BASES)),
        vectors=_vectors([one.vector if one else b"" for one in evidence]),
        read=np.array([bool(one and len(one.vector) == _LENGTH) for one in evidence], dtype=bool),
        first=np.array([_day(claim.as_of, last=False) for claim in claims]),
        last=np.array([_day(claim.as_of, last=True) for claim in claims]),
        published=np.array([published.get(claim.report, np.nan) for claim in claims]),
        report=_codes(claim.report for claim in claims),
        sentence=np.array([claim.quote.start for claim in claims]),
        start=np.array([claim.span.start for claim in claims]),
        source=_codes(claim.source.name or "" for claim in claims),
        words={
            "sentence": _rows([one.sentence for one in texts], weight),
            "near": _rows([one.near for one in texts], weight),
            "after": _rows([one.after for one in texts], weight),
            "before": _rows([one.before for one in texts], weight),
            "lead": _rows([one.lead for one in texts], weight),
            "subject": _rows([stems(name) for name in subjects], weight),
            "place": _rows([stems(name) for name in places], weight),
        },
        terms={"subject": _marked(subjects), "place": _marked(places)},
        flags={
            "open": np.array([value.low is None or value.high is None for value in values], dtype=bool),
            "digits": np.array([one.digits for one in texts], dtype=bool),
            "forecast": np.array([claim.kind is Kind.FORECAST for claim in claims], dtype=bool),
            "other": np.array([(claim.measure or "other:").startswith("other:") for claim in claims], dtype=bool),
            "people": np.array([value.unit == "people" for value in values], dtype=bool),
            "subject": np.array([bool(name) for name in subjects], dtype=bool),
            "place": np.array([bool(name) for name in places], dtype=bool),
            "source": np.array([claim.source.name is not None for claim in claims], dtype=bool),
        },
    )


def stems(text: str) -> list[str]:
    """The words that tell something, in small letters, without their commonest endings."""
    return [_stem(word) for word in _WORD.findall(text.lower()) if word not in _STOPPED and len(word) > 1]


@dataclass(frozen=True, slots=True)
class _Texts:
    """The words around a figure, by how near they stand."""

    sentence: list[str]
    near: list[str]
    after: list[str]
    before: list[str]
    lead: list[str]
    digits: bool

    @classmethod
    def of(cls, claim: Claim, report: Report | None) -> _Texts:
        if report is None:
            return cls([], [], [], [], [], digits=True)
        text, quote, span = report.text, claim.quote, claim.span
        left = text[max(quote.start, span.start - _AROUND) : span.start]
        right = text[span.start : min(quote.end, span.end + _AROUND)]
        return cls(
            sentence=stems(quote.of(text)),
            near=stems(left)[-6:] + stems(right)[:8],
            after=stems(right)[:3],
            before=stems(text[max(0, quote.start - _BEFORE) : quote.end]),
            lead=stems(text[:_LEAD]),
            digits=any(map(str.isdigit, span.of(text))),
        )


def _dimension(unit: str) -> str:
    if _CURRENCY.fullmatch(unit):
        return "money"
    return "number" if unit in {"people", "count", "1"} else unit


def _codes(names: Iterable[str]) -> NDArray[np.int64]:
    known: dict[str, int] = {}
    return np.array([known.setdefault(name, len(known)) for name in names], dtype=np.int64)


def _measures(claim: Claim, numbers: Mapping[str, int]) -> Floats:
    """Shares of the measures: the encoder's where they are known, otherwise the claim's own."""
    row = np.zeros(len(numbers))
    shares = claim.evidence.measures if claim.evidence else {}
    for name, share in (shares or {claim.measure or "other": 1.0}).items():
        row[numbers.get(name, len(numbers) - 1)] += share
    return row


def _bases(claim: Claim) -> Floats:
    """Shares of the bases, unless the claim has another than the likeliest of them: then somebody knows better."""
    shares = claim.evidence.bases if claim.evidence else {}
    if not shares or (claim.basis and claim.basis is not max(shares, key=shares.__getitem__)):
        shares = {claim.basis or Basis.TOTAL: 1.0}
    return np.array([shares.get(basis, 0.0) for basis in BASES])


def _vectors(packed: Sequence[bytes]) -> dict[str, Floats]:
    """By part, a row of unit length for each vector; of zeros where there is none."""
    rows = np.zeros((len(packed), _LENGTH))
    for row, one in enumerate(packed):
        if len(one) == _LENGTH:
            rows[row] = np.frombuffer(one, dtype=np.int8)
    parts = np.split(rows, np.cumsum(list(PARTS.values()))[:-1], axis=1)
    return {
        name: part / np.maximum(np.linalg.norm(part, axis=1, keepdims=True), 1e-9)
        for name, part in zip(PARTS, parts, strict=True)
    }


def _day(period: Period | None, *, last: bool) -> float:
    if period is None:
        return np.nan
    ends = (period.last, period.first) if last else (period.first, period.last)
    day = next((end for end in ends if end), None)
    return np.nan if day is None else float(day.toordinal())


def _middle(period: Period | None) -> float:
    return (_day(period, last=False) + _day(period, last=True)) / 2


def _rows(documents: Sequence[Sequence[str]], weight: Weights) -> csr_array:
    """A row of unit length for each document: words hashed to columns, by how often each stands and what it tells."""
    columns: list[int] = []
    values: list[float] = []
    ends = [0]
    for document in documents:
        counted = {word: (1 + log(times)) * weight(word) for word, times in sorted(Counter(document).items())}
        length = max(sum(value * value for value in counted.values()) ** 0.5, 1e-9)
        columns += [zlib.crc32(word.encode()) % _BUCKETS for word in counted]
        values += [value / length for value in counted.values()]
        ends.append(len(columns))
    return csr_array((np.array(values), np.array(columns, dtype=np.int64), np.array(ends)), (len(documents), _BUCKETS))


def _marked(names: Sequence[str]) -> csr_array:
    """The same with a 1 for each word."""
    made = _rows([sorted(set(stems(name))) for name in names], lambda _: 1.0)
    made.data = np.ones_like(made.data)
    return made


def _stem(word: str) -> str:
    ending = next((end for end in _ENDINGS if word.endswith(end) and len(word) - len(end) >= _SHORTEST), "")
    return word.removesuffix(ending)
