"""Makers of small reports, claims and stories, for the tests of whoever builds on asof."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from asof.claim import Claim, Kind, Modality, claim_id
from asof.measure import Measure
from asof.period import Period
from asof.reckoning import Series, gathered
from asof.reckoning.names import bare, bare_subject
from asof.report import Report
from asof.source import PUBLISHER, Source, SourceKind
from asof.span import Span
from asof.story import Story
from asof.value import Value

_SENTENCE_END = re.compile(r"[.!?][”\"’')]*(?=\s)|\n")

Number = float | tuple[float | None, float | None]
"""One number, or both ends of a range."""


def make_report(text: str, *, name: str = "report.txt", published: Period | str | None = None, **fields: Any) -> Report:
    """A report of these words; `published` may be EDTF text, `fields` are those of `Report`."""
    return Report(name=name, raw=text, published=_period(published), **fields)


def make_claim(
    report: Report,
    words: str,
    *,
    value: Value | Number | None = None,
    unit: str = "people",
    approximate: bool = False,
    nth: int = 0,
    as_of: Period | str | None = None,
    source: Source | str = PUBLISHER,
    modality: Modality | str = Modality.ASSERTED,
    kind: Kind | str | None = None,
    **fields: Any,
) -> Claim:
    """A claim whose own words are `words`, found in the report's text.

    Args:
        report: the report that makes it.
        words: the words of the claim, as they stand in the text; the sentence around them becomes the quote.
        value: a `Value`, one number, or a pair with None for an open end; None where there is no quantity.
        unit: canonical unit of a number or pair.
        approximate: whether a number or pair is hedged.
        nth: which occurrence of the words is meant, from 0.
        as_of: a period, or EDTF text.
        source: a source, or the name of a person.
        modality: as the enumeration, or its value.
        kind: `figure` for a claim with a value and `statement` for one without, unless it is named here.
        fields: the remaining fields of `Claim`: measure, subject, place, confidence.

    Raises: ValueError, where the words are not in the text that often.
    """
    span = _find(report.text, words, nth)
    quote = _sentence(report.text, span)
    found = _value(value, unit, approximate)
    told = Kind(kind) if kind else Kind.FIGURE if found else Kind.STATEMENT
    return Claim(
        id=claim_id(report.name, told, quote.of(report.text), words, _before(report.text, span, quote)),
        report=report.name,
        kind=told,
        quote=quote,
        span=span,
        value=found,
        as_of=_period(as_of),
        source=Source(SourceKind.PERSON, source) if isinstance(source, str) else source,
        modality=Modality(modality),
        **fields,
    )


def make_series(claims: Iterable[Claim], measures: Mapping[str, Measure]) -> tuple[Series, ...]:
    """Series of claims by hand: those of one measure, subject, place and unit are one; the longest comes first."""
    together: dict[tuple[object, ...], list[Claim]] = {}
    for claim in sorted(claims, key=lambda claim: (claim.report, claim.span, claim.id)):
        if claim.value and claim.measure and claim.kind is Kind.FIGURE:
            key = (claim.measure, bare_subject(claim.subject), bare(claim.place), claim.value.unit)
            together.setdefault(key, []).append(claim)
    return tuple(sorted((gathered(some, measures) for some in together.values()), key=lambda one: -len(one.claims)))


def make_story(where: Path, told: Iterable[tuple[Report, Sequence[Claim]]]) -> Story:
    """A story in a new ledger at `where`, holding these reports with their claims."""
    story = Story.open(str(where), create=True)
    for report, claims in told:
        story.add(report, claims)
    return story


def _period(told: Period | str | None) -> Period | None:
    return Period.parse(told) if isinstance(told, str) else told


def _value(told: Value | Number | None, unit: str, approximate: bool) -> Value | None:
    if told is None or isinstance(told, Value):
        return told
    low, high = told if isinstance(told, tuple) else (told, told)
    return Value(low, high, unit, approximate or low is None or high is None)


def _find(text: str, words: str, nth: int) -> Span:
    found = [match.span() for match in re.finditer(re.escape(words), text)]
    if nth >= len(found):
        raise ValueError(f"{words!r} stands {len(found)} times in the text, asked for number {nth + 1}")
    return Span(*found[nth])


def _before(text: str, span: Span, quote: Span) -> int:
    """How often the same words stand in the same sentence before these."""
    earlier = [Span(*found.span()) for found in re.finditer(re.escape(span.of(text)), text[: span.start])]
    return sum(_sentence(text, other).of(text) == quote.of(text) for other in earlier)


def _sentence(text: str, span: Span) -> Span:
    starts = [match.end() for match in _SENTENCE_END.finditer(text, 0, span.start)]
    start = starts[-1] if starts else 0
    ending = _SENTENCE_END.search(text, max(span.end - 1, 0))
    end = ending.end() if ending else len(text)
    sentence = text[start:end]
    return Span(start + len(sentence) - len(sentence.lstrip()), start + len(sentence.rstrip()))
