"""What can be taken away from a server besides its pages and tables: documents, pictures of charts, a feed."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from types import MappingProxyType
from typing import NamedTuple

import msgspec
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from asof.views.citation import citations
from asof.views.feed import days_of_news, feed, stepwise
from asof.views.linked import annotated
from asof.views.pages import document, drawing
from asof.views.pages.book import Book
from asof.views.pages.picture import make_picture, png
from asof.views.selection import Told
from asof.views.sitrep import markdown, sitrep

__all__ = ["DOCUMENTS", "routes"]


class _Document(NamedTuple):
    """A document by its media type and what makes it of a story with a title."""

    media_type: str
    content: Callable[[Told, str], bytes]


DOCUMENTS: MappingProxyType[str, _Document] = MappingProxyType(
    {
        "sitrep.html": _Document("text/html", lambda told, title: document(sitrep(told, title=title)).encode()),
        "sitrep.md": _Document("text/markdown", lambda told, title: markdown(sitrep(told, title=title)).encode()),
        "citations.txt": _Document("text/plain", lambda told, _: "\n".join(citations(told.reports)).encode() + b"\n"),
        "annotations.jsonld": _Document(
            "application/ld+json", lambda told, title: msgspec.json.encode(annotated(told, title=title))
        ),
    }
)
"""By their paths."""


def routes(book_on: Callable[[str | None], Book], *, title: str) -> list[Route]:
    """The routes of all that.

    Args:
        book_on: the story as it was known on a day that is written as 2025-03-16, or as it is known now.
        title: what the story is called.
    """

    def written(request: Request) -> Response:
        made = DOCUMENTS[request.url.path.rpartition("/")[2]]
        content = made.content(book_on(request.path_params.get("day")).told, title)
        return Response(content, media_type=made.media_type)

    def picture(request: Request) -> Response:
        book = book_on(request.path_params.get("day"))
        series, form = book.series_by_id.get(request.path_params["series"]), request.path_params["form"]
        made = make_picture(book, series) if series else None
        if made is None or form not in ("svg", "png"):
            raise HTTPException(404, "no such picture")
        svg = drawing(made)
        if form == "svg":
            return Response(svg, media_type="image/svg+xml")
        return Response(png(svg), media_type="image/png")

    last: dict[str, tuple[Book, bytes]] = {}
    turn = Lock()

    def news(request: Request) -> Response:
        book, base = book_on(None), str(request.base_url)
        with turn:  # it takes long, and is the same for all who ask
            if base not in last or last[base][0] is not book:
                last.clear()
                last[base] = book, _news(book, book_on, title=title, base=base)
            return Response(last[base][1], media_type="application/atom+xml")

    always = [Route("/feed.xml", news)]
    for day in ("", "/on/{day}"):
        always += [Route(f"{day}/{path}", written) for path in DOCUMENTS]
        always.append(Route(f"{day}/charts/{{series}}.{{form}}", picture))
    return always


def _news(book: Book, book_on: Callable[[str | None], Book], *, title: str, base: str) -> bytes:
    days = days_of_news(book.told)
    states = [(day, book_on(day.isoformat()).told) for day in days[:-1]]
    steps = stepwise([*states, *((day, book.told) for day in days[-1:])])
    return feed(steps, book.told, book.addresses, title=title, base=base)
