"""Reports and claims as rows of the tables, and back."""

from __future__ import annotations

from base64 import b64decode, b64encode
from functools import lru_cache
from typing import Any

from sqlalchemy import Row

from asof.claim import Claim, Kind, Modality
from asof.evidence import Basis, Evidence
from asof.period import Period
from asof.report import LeftOut, Report
from asof.source import Source, SourceKind
from asof.span import Span
from asof.value import Value

_SHARES = ("measures", "bases", "subjects", "places")
_DIGITS = 4
"""Digits that are kept of a share."""


def row_of_report(report: Report) -> dict[str, Any]:
    """The columns that a report fills."""
    return {
        "name": report.name,
        "digest": report.digest,
        "raw": report.raw,
        "left_out": [[cut.span.start, cut.span.end, cut.reason] for cut in report.left_out],
        "location": report.location,
        "title": report.title,
        "publisher": report.publisher,
        "url": report.url,
        "language": report.language,
        "published": _edtf(report.published),
        "updated": _edtf(report.updated),
        "dated_by": report.dated_by,
    }


def report_of_row(row: Row[Any]) -> Report:
    """The report of a row."""
    return Report(
        name=row.name,
        raw=row.raw,
        left_out=tuple(LeftOut(Span(start, end), reason) for start, end, reason in row.left_out),
        location=row.location,
        title=row.title,
        publisher=row.publisher,
        url=row.url,
        language=row.language,
        published=_period(row.published),
        updated=_period(row.updated),
        dated_by=row.dated_by,
    )


def row_of_claim(claim: Claim) -> dict[str, Any]:
    """The columns that a claim fills."""
    value = claim.value
    return {
        "id": claim.id,
        "kind": claim.kind.value,
        "quote_start": claim.quote.start,
        "quote_end": claim.quote.end,
        "span_start": claim.span.start,
        "span_end": claim.span.end,
        "low": value and value.low,
        "high": value and value.high,
        "unit": value and value.unit,
        "approximate": value and value.approximate,
        "written_unit": value and value.written_unit,
        "measure": claim.measure,
        "basis": claim.basis and claim.basis.value,
        "subject": claim.subject,
        "place": claim.place,
        "as_of": _edtf(claim.as_of),
        "source_kind": claim.source.kind.value,
        "source": claim.source.name,
        "modality": claim.modality.value,
        "confidence": claim.confidence,
        "role": claim.role,
        "affiliation": claim.affiliation,
        "relayed_by": claim.relayed_by,
        "type": claim.type,
        "condition_start": claim.condition and claim.condition.start,
        "condition_end": claim.condition and claim.condition.end,
        "evidence": None if claim.evidence is None else _row_of_evidence(claim.evidence),
    }


def claim_of_row(row: Row[Any]) -> Claim:
    """The claim of a row, which has the report's name as `report` beside it."""
    return Claim(
        id=row.id,
        report=row.report,
        kind=Kind(row.kind),
        quote=Span(row.quote_start, row.quote_end),
        span=Span(row.span_start, row.span_end),
        value=None if row.unit is None else _value(row),
        measure=row.measure,
        basis=None if row.basis is None else Basis(row.basis),
        subject=row.subject,
        place=row.place,
        as_of=_period(row.as_of),
        source=Source(SourceKind(row.source_kind), row.source),
        modality=Modality(row.modality),
        confidence=row.confidence,
        role=row.role,
        affiliation=row.affiliation,
        relayed_by=row.relayed_by,
        type=row.type,
        condition=None if row.condition_start is None else Span(row.condition_start, row.condition_end),
        evidence=None if row.evidence is None else _evidence_of_row(row.evidence),
    )


def _row_of_evidence(evidence: Evidence) -> dict[str, Any]:
    return {
        "model": evidence.model,
        **{name: {key: round(share, _DIGITS) for key, share in getattr(evidence, name).items()} for name in _SHARES},
        "vector": b64encode(evidence.vector).decode("ascii"),
    }


def _evidence_of_row(row: dict[str, Any]) -> Evidence:
    return Evidence(
        model=row["model"],
        measures=row["measures"],
        bases={Basis(name): share for name, share in row["bases"].items()},
        subjects=row["subjects"],
        places=row["places"],
        vector=b64decode(row["vector"]),
    )


def _value(row: Row[Any]) -> Value:
    return Value(row.low, row.high, row.unit, row.approximate, row.written_unit)


def _edtf(period: Period | None) -> str | None:
    return None if period is None else str(period)


@lru_cache(maxsize=4096)
def _period(edtf: str | None) -> Period | None:
    return None if edtf is None else Period.parse(edtf)
