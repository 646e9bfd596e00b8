"""A story as linked data (JSON-LD 1.1): its claims as annotations of the reports, and how each came about.

Annotations follow the Web Annotation Data Model (https://www.w3.org/TR/annotation-model/), provenance PROV-O
(https://www.w3.org/TR/prov-o/). Things without an address of their own are named by UUIDs (RFC 9562, version 5) of what
they are called in the ledger, so they have the same names in every export.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import NAMESPACE_URL, uuid5

import msgspec

from asof.claim import Claim
from asof.report import Report
from asof.source import SourceKind
from asof.spelling import encodable
from asof.story import Ruled, Story
from asof.version import __version__
from asof.views import words
from asof.views.export import rows
from asof.views.selection import Told

_AROUND = 32
"""Characters before and behind the words that help to find them on a page."""


def urn(what: str, name: str) -> str:
    """The name of a thing of a story."""
    return uuid5(NAMESPACE_URL, encodable(f"asof {what} {name}")).urn


_ASOF = urn("agent", f"asof {__version__}")


# --- annotations ----------------------------------------------------------------------------------------------------


def annotated(told: Told, *, title: str) -> dict[str, Any]:
    """The claims as one collection of annotations.

    Each points at its words in the cleaned text by quotation and by position (code points, as the model counts them),
    and on the report's page, where it has an address, by quotation. Its bodies say what is claimed, in words, and as
    the fields of an exported claim.
    """
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": urn("collection", title),
        "type": "AnnotationCollection",
        "label": words.line(title),
        "total": len(told.claims),
        "first": {
            "id": urn("page", title),
            "type": "AnnotationPage",
            "partOf": urn("collection", title),
            "startIndex": 0,
            "items": [_annotation(claim, told) for claim in told.claims],
        },
    }


def _annotation(claim: Claim, told: Told) -> dict[str, Any]:
    (row,) = rows(told, "claims", [claim])
    return {
        "id": urn("claim", claim.id),
        "type": "Annotation",
        "motivation": "describing",
        "generator": {"id": _ASOF, "type": "Software", "name": f"asof {__version__}"},
        "body": [
            {"type": "TextualBody", "format": "text/plain", "language": "en", "value": encodable(_said(claim, told))},
            {"type": "TextualBody", "format": "application/json", "value": msgspec.json.encode(row).decode()},
        ],
        "target": _targets(claim, told.report(claim.report)),
    }


def _said(claim: Claim, told: Told) -> str:
    report = told.report(claim.report)
    label = words.amount(claim.value) if claim.value else claim.kind.value
    about = [words.line(part) for part in (claim.measure, claim.subject, claim.place) if part]
    when = [f"as of {claim.as_of}"] if claim.as_of else []
    return ", ".join([label, *about, *when, f"from {words.source(claim, report)}", claim.modality.value])


def _targets(claim: Claim, report: Report) -> list[dict[str, Any]]:
    text, span = report.text, claim.span
    quotation = {
        "type": "TextQuoteSelector",
        "exact": encodable(span.of(text)),
        "prefix": encodable(text[max(span.start - _AROUND, 0) : span.start]),
        "suffix": encodable(text[span.end : span.end + _AROUND]),
    }
    position = {"type": "TextPositionSelector", "start": span.start, "end": span.end}
    targets: list[dict[str, Any]] = [{"source": urn("report", report.name), "selector": [quotation, position]}]
    url = words.web_address(report.url)
    return [*targets, {"source": url, "selector": quotation}] if url else targets


# --- provenance -----------------------------------------------------------------------------------------------------

_LINKS = (
    "wasDerivedFrom wasQuotedFrom wasRevisionOf wasAttributedTo wasGeneratedBy used wasAssociatedWith actedOnBehalfOf "
    "hadPrimarySource"
).split()
_CONTEXT: dict[str, Any] = {
    "prov": "http://www.w3.org/ns/prov#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "label": "http://www.w3.org/2000/01/rdf-schema#label",
    "value": "prov:value",
    "atLocation": {"@id": "http://www.w3.org/2000/01/rdf-schema#seeAlso", "@type": "@id"},
    "endedAtTime": {"@id": "prov:endedAtTime", "@type": "xsd:dateTime"},
    **{name: {"@id": f"prov:{name}", "@type": "@id"} for name in _LINKS},
}


def provenance(story: Story) -> dict[str, Any]:
    """How reports, claims, rulings and estimates came about, and from what."""
    nodes: dict[str, dict[str, Any]] = {}
    for node in _nodes(story):
        nodes.setdefault(node["@id"], node)
    return {"@context": _CONTEXT, "@graph": list(nodes.values())}


def _nodes(story: Story) -> Iterator[dict[str, Any]]:
    yield _node(_ASOF, "SoftwareAgent", f"asof {__version__}")
    for report in story.reports:
        yield from _of_report(report, story)
    first = {claim.id: one.first for one in story.origins for claim in one.claims}
    for one in story.judged:
        yield from _of_claim(one, story, first)
    for series in story.series:
        estimate = story.estimates.get(series.id)
        if estimate is not None:
            reckoning = urn("reckoning", series.id)
            claims = [urn("claim", claim.id) for claim in series.claims]
            yield _node(reckoning, "Activity", "reckoning", used=claims, wasAssociatedWith=_ASOF)
            links = {"wasDerivedFrom": claims, "wasGeneratedBy": reckoning}
            yield _node(urn("estimate", series.id), "Entity", f"estimate: {words.line(series.title)}", **links)


def _of_report(report: Report, story: Story) -> Iterator[dict[str, Any]]:
    name, url = urn("report", report.name), words.web_address(report.url)
    publisher = urn("agent", words.publisher(report))
    yield _node(publisher, "Organization", words.publisher(report))
    there = {"atLocation": url} if url else {}
    yield _node(name, "Entity", words.line(report.title or report.name), wasAttributedTo=publisher, **there)
    version = story.versions(report.name)[-1]
    reader = urn("agent", f"asof {version.asof}")
    yield _node(reader, "SoftwareAgent", f"asof {version.asof}")
    read = {"used": name, "wasAssociatedWith": reader, "endedAtTime": version.read_at.isoformat()}
    yield _node(urn("reading", report.name), "Activity", "reading", **read)


def _of_claim(one: Ruled, story: Story, first: dict[str, Claim]) -> Iterator[dict[str, Any]]:
    """A claim as it was read, and as somebody ruled; of one that was rejected, the reading is left."""
    claim = one.claim or one.reading
    assert claim is not None  # noqa: S101 - one of the two is there
    report, name = story.report(claim.report), urn("claim", claim.id)
    reading = urn("reading of", claim.id) if one.entry else name
    source = _source(claim, report)
    yield source
    links: dict[str, Any] = {"hadPrimarySource": urn("report", report.name), "wasAttributedTo": source["@id"]}
    links |= {"value": encodable(claim.span.of(report.text))}
    origin = first.get(claim.id)
    links |= {"wasQuotedFrom": urn("claim", origin.id)} if origin and origin.report != claim.report else {}
    if one.reading is not None:
        yield _node(reading, "Entity", "claim as read", wasGeneratedBy=urn("reading", report.name), **links)
    if one.entry is not None:
        yield from _ruling(one, links, reading)


def _ruling(one: Ruled, links: dict[str, Any], reading: str) -> Iterator[dict[str, Any]]:
    entry = one.entry
    assert entry is not None  # noqa: S101 - the caller has looked
    person, ruling = urn("agent", f"person {entry.by}"), urn("ruling", f"{entry.number} {entry.at.isoformat()}")
    yield _node(person, "Person", words.line(entry.by or "somebody"))
    made: dict[str, Any] = {"wasAssociatedWith": person, "endedAtTime": entry.at.isoformat()}
    made |= {"used": reading} if one.reading is not None else {}
    yield _node(ruling, "Activity", f"ruling: {entry.ruling.act.value}", **made)
    if one.claim is not None:
        revises = {"wasRevisionOf": reading} if one.reading is not None else {}
        yield _node(urn("claim", one.id), "Entity", "claim as ruled", wasGeneratedBy=ruling, **revises, **links)


def _source(claim: Claim, report: Report) -> dict[str, Any]:
    if claim.source.kind is SourceKind.PUBLISHER or claim.source.name is None:
        return _node(urn("agent", words.publisher(report)), "Organization", words.publisher(report))
    name = words.line(claim.source.name)
    sort = {SourceKind.PERSON: "Person", SourceKind.ORGANISATION: "Organization"}.get(claim.source.kind, "Agent")
    return _node(urn("agent", f"{sort} {name}"), sort, name)


def _node(name: str, sort: str, label: str, **links: Any) -> dict[str, Any]:
    return {"@id": name, "@type": f"prov:{sort}", "label": encodable(label), **links}
