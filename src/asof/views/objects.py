"""The same as the tables for people, as plain objects for programs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from types import MappingProxyType
from typing import Any, BinaryIO

import msgspec

from asof.claim import Claim
from asof.spelling import encodable
from asof.views import digest
from asof.views.export import rows
from asof.views.selection import Told


def _summary(told: Told) -> dict[str, Any]:
    facts = asdict(digest.summary(told))
    return facts | {"published": _edtf(facts["published"])}


def _sources(told: Told) -> list[dict[str, Any]]:
    return [
        {
            "source": encodable(one.source),
            "kind": one.kind.value,
            "claims": one.claims,
            "reports": one.reports,
            **asdict(one.record),
        }
        for one in digest.sources(told)
    ]


def _timeline(told: Told) -> list[dict[str, Any]]:
    return [_event(claim, told) for claim in digest.timeline(told)]


def _event(claim: Claim, told: Told) -> dict[str, Any]:
    return {
        "as_of": _edtf(claim.as_of),
        "report": encodable(claim.report),
        "type": claim.type,
        "quote": encodable(told.quote(claim)),
        "source": encodable(digest.speaker(claim, told)),
        "modality": claim.modality.value,
    }


def _derived(told: Told) -> list[dict[str, Any]]:
    return [
        {
            "report": encodable(one.claim.report),
            "relation": one.relation.value,
            "low": one.value.low,
            "high": one.value.high,
            "unit": one.value.unit,
            "approximate": one.value.approximate,
            "claim": one.claim.id,
            "words": encodable(told.words(one.claim)),
            "base": one.base.id,
            "base_words": encodable(told.words(one.base)),
        }
        for one in told.derived
    ]


def _reports(told: Told) -> list[dict[str, Any]]:
    """As they are exported, with what their dates rest on."""
    return [
        {
            "report": encodable(one.name),
            "published": _edtf(one.published),
            "dated_by": _words(one.dated_by),
            "text": encodable(one.text),
        }
        for one in told.reports
    ]


def _words(text: str | None) -> str | None:
    return None if text is None else encodable(text)


def _edtf(when: object) -> str | None:
    return str(when) if when else None


_OWN: MappingProxyType[str, Callable[[Told], Any]] = MappingProxyType(
    {"summary": _summary, "sources": _sources, "timeline": _timeline, "derived": _derived, "reports": _reports}
)


def as_objects(what: str, told: Told) -> Any:
    """What `asof show` shows: an object for the summary, else a list; of what can be exported, the rows."""
    return _OWN[what](told) if what in _OWN else list(rows(told, what))


def write_json(value: Any, out: BinaryIO) -> None:
    """Write one JSON value, indented, in UTF-8."""
    out.write(msgspec.json.format(msgspec.json.encode(value), indent=2) + b"\n")


__all__ = ["as_objects", "write_json"]
