"""The tables of a story as JSON over HTTP, for programs: the rows of the exports, a page at a time.

`/api/openapi.json` describes it (OpenAPI 3.1), made from the same objects as the answers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from types import MappingProxyType
from typing import Any, TypeAlias
from urllib.parse import urlencode

import msgspec
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from asof.claim import Kind, Modality
from asof.source import SourceKind
from asof.story import Severity, Verdict
from asof.version import __version__
from asof.views.export import PUBLIC, TABLES, rows
from asof.views.pages.book import Book
from asof.views.words import sortable

__all__ = ["described", "routes"]

MOST, USUAL = 1000, 100
"""Rows of a page at most, and where nobody asks for another number."""

Filter: TypeAlias = Callable[[Any, str], bool]


@dataclass(frozen=True, slots=True)
class _Asked:
    """A parameter that chooses among the things of a table."""

    what: str
    takes: Filter
    choices: tuple[str, ...] = ()


def _has(part: str, whole: str | None) -> bool:
    return whole is not None and sortable(part) in sortable(whole)


_CLAIM = {
    "kind": _Asked("the kind of claim", lambda one, asked: one.kind == asked, tuple(Kind)),
    "modality": _Asked("how firmly it is said", lambda one, asked: one.modality == asked, tuple(Modality)),
    "measure": _Asked("an id of a measure", lambda one, asked: one.measure == asked),
    "subject": _Asked("a part of the subject", lambda one, asked: _has(asked, one.subject)),
    "place": _Asked("a part of the place", lambda one, asked: _has(asked, one.place)),
    "source": _Asked("a part of the name of the source", lambda one, asked: _has(asked, one.source.name)),
    "source_kind": _Asked("what the source is", lambda one, asked: one.source.kind == asked, tuple(SourceKind)),
}
_FILTERS: Mapping[str, Mapping[str, _Asked]] = MappingProxyType(
    {
        "claims": _CLAIM,
        "series": {
            "id": _Asked("the id of the series", lambda one, asked: one.id == asked),
            "measure": _CLAIM["measure"],
            "subject": _CLAIM["subject"],
            "place": _CLAIM["place"],
        },
        "estimates": {"series": _Asked("the id of a series", lambda one, asked: one[0].id == asked)},
        "reports": {"report": _Asked("the name of the report", lambda one, asked: one.name == asked)},
        "actors": {"name": _Asked("a part of a name", lambda one, asked: any(_has(asked, name) for name in one.names))},
        "places": {"name": _Asked("a part of a name", lambda one, asked: any(_has(asked, name) for name in one.names))},
        "conflicts": {
            "series": _Asked("the id of a series", lambda one, asked: one.series == asked),
            "severity": _Asked("how severe it is", lambda one, asked: one.severity == asked, tuple(Severity)),
        },
        "forecasts": {
            "outcome": _Asked("what became of it", lambda one, asked: one.verdict == asked, tuple(Verdict)),
            "report": _Asked("the name of the report", lambda one, asked: one.forecast.report == asked),
        },
    }
)
_WHOSE = MappingProxyType({"series": "the id of a series", "report": "the name of a report"})
"""What else claims may be asked by: these are looked up, not looked through."""
_PAGING = ("limit", "offset", "known_on")


def routes(book_on: Callable[[str | None], Book]) -> list[Route]:
    """The routes of the API.

    Args:
        book_on: the story as it was known on a day that is written as 2025-03-16, or as it is known now.
    """

    def table(request: Request) -> Response:
        name = request.path_params["table"]
        if name not in PUBLIC:
            raise HTTPException(404, f"no such table; there are {', '.join(PUBLIC)}")
        asked = _asked(name, request)
        limit, offset = _number(asked, "limit", USUAL, MOST), _number(asked, "offset", 0, 10**9)
        book = book_on(asked.get("known_on"))
        chosen = list(islice(_chosen(book, name, asked), offset, offset + limit + 1))
        more = urlencode({**asked, "limit": limit, "offset": offset + limit})
        told = {
            "items": list(rows(book.told, name, chosen[:limit])),
            "next": f"/api/{name}?{more}" if len(chosen) > limit else None,
        }
        return _json(told)

    return [
        Route("/api/openapi.json", lambda _: _json(described())),
        Route("/api/{table}", table),
    ]


def _json(told: Any) -> Response:
    return Response(msgspec.json.encode(told), media_type="application/json")


def _asked(table: str, request: Request) -> dict[str, str]:
    """The parameters, all of which the table knows.

    Raises: HTTPException, 400.
    """
    asked = dict(request.query_params)
    filters = _FILTERS.get(table, {})
    known = {*filters, *_PAGING, *(_WHOSE if table == "claims" else ())}
    for name, value in asked.items():
        if name not in known:
            raise HTTPException(400, f"no parameter {name!r} here; there are {', '.join(sorted(known))}")
        if name in filters and filters[name].choices and value not in filters[name].choices:
            raise HTTPException(400, f"{name} is one of {', '.join(filters[name].choices)}")
    return asked


def _chosen(book: Book, table: str, asked: Mapping[str, str]) -> Iterator[Any]:
    things: Iterable[Any] = TABLES[table].things(book.told)
    if table == "claims" and "series" in asked:
        series = book.series_by_id.get(asked["series"])
        things = [one for one in series.claims if asked.get("report") in (None, one.report)] if series else ()
    elif table == "claims" and "report" in asked:
        things = book.claims_of_report.get(asked["report"], ())
    filters = [(one.takes, asked[name]) for name, one in _FILTERS.get(table, {}).items() if name in asked]
    return (one for one in things if all(takes(one, value) for takes, value in filters))


def _number(asked: Mapping[str, str], name: str, usual: int, most: int) -> int:
    told = asked.get(name, str(usual))
    if not told.isascii() or not told.isdigit() or len(told) > 10 or int(told) > most:
        raise HTTPException(400, f"{name} is a number up to {most}")
    return int(told)


# --- the description ------------------------------------------------------------------------------------------------


def described() -> dict[str, Any]:
    """The API in OpenAPI 3.1."""
    shapes, schemas = msgspec.json.schema_components(
        [TABLES[name].shape for name in PUBLIC], ref_template="#/components/schemas/{name}"
    )
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "asof",
            "version": __version__,
            "description": "What reports about a story say: read only. Times are EDTF (ISO 8601-2), texts as reported.",
        },
        "paths": {f"/api/{name}": _path(name, shape) for name, shape in zip(PUBLIC, shapes, strict=True)},
        "components": {"schemas": schemas},
    }


def _path(table: str, shape: dict[str, Any]) -> dict[str, Any]:
    items = {"type": "array", "items": shape}
    more = {"type": ["string", "null"], "description": "The address of the next page; null on the last one."}
    page = {"type": "object", "properties": {"items": items, "next": more}, "required": ["items", "next"]}
    wrong = {
        "description": "What is wrong with the question.",
        "content": {"text/plain": {"schema": {"type": "string"}}},
    }
    return {
        "get": {
            "operationId": f"list_{table}",
            "summary": f"The {table} of the story, a page at a time.",
            "parameters": list(_parameters(table)),
            "responses": {
                "200": {"description": f"Some {table}.", "content": {"application/json": {"schema": page}}},
                "400": wrong,
                "404": wrong,
                "503": wrong,
            },
        }
    }


def _parameters(table: str) -> Iterator[dict[str, Any]]:
    for name, one in _FILTERS.get(table, {}).items():
        yield _parameter(name, one.what, {"type": "string"} | ({"enum": list(one.choices)} if one.choices else {}))
    if table == "claims":
        yield from (_parameter(name, what, {"type": "string"}) for name, what in _WHOSE.items())
    yield _parameter("known_on", "as far as reports had told by this day", {"type": "string", "format": "date"})
    yield _parameter("limit", "rows of a page", {"type": "integer", "minimum": 0, "maximum": MOST, "default": USUAL})
    yield _parameter("offset", "rows to leave out before", {"type": "integer", "minimum": 0, "default": 0})


def _parameter(name: str, what: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"name": name, "in": "query", "description": what, "schema": schema}
