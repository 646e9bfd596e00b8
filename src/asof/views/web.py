"""The pages of a story from a server: to look at, and to rule on claims for whoever may."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Sequence
from datetime import date

from starlette.applications import Starlette
from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import HTTPConnection, Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from asof.errors import AsofError
from asof.story import Hit, Sought, Story
from asof.views import api, takeaway
from asof.views.current import PATIENCE, Current, StillWorkingError
from asof.views.gate import Gate
from asof.views.pages import SEARCH, Asked, Desk, missing, policy, working
from asof.views.pages.addresses import STORY
from asof.views.pages.data import FILES
from asof.views.review import Review
from asof.views.shares import Limits, Shared

__all__ = ["make_app"]

_log = logging.getLogger(__name__)

LOCAL = ("127.0.0.1", "localhost")
"""Names under which the server answers: a page from elsewhere can't make the browser ask under its own."""


class Guarded:
    """An application whose every answer tells the browser to load nothing else, and to keep it to itself."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._headers = {
            "Content-Security-Policy": f"{policy(Desk())}; frame-ancestors 'none'",
            "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "same-origin",  # without one, browsers would not say where a form comes from
            "Cross-Origin-Opener-Policy": "same-origin",
            "Cross-Origin-Resource-Policy": "same-origin",
            "Cache-Control": "no-cache",
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, as ASGI has it."""

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(self._headers)
            await send(message)

        await self._app(scope, receive, guarded)


class Private:
    """An application that answers nobody who has not logged in, but for the way in."""

    def __init__(self, app: ASGIApp, gate: Gate) -> None:
        self._app, self._gate = app, gate

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, as ASGI has it."""
        open_to_all = scope["type"] != "http" or scope["path"] in ("/login", "/favicon.ico")
        if open_to_all or self._gate.session(HTTPConnection(scope)):
            await self._app(scope, receive, send)
        else:
            await RedirectResponse("/login", status_code=303)(scope, receive, send)


def make_app(
    story: Story,
    *,
    title: str,
    patience: float = PATIENCE,
    gate: Gate | None = None,
    hosts: Sequence[str] = LOCAL,
    limits: Limits | None = None,
) -> Starlette:
    """The application that serves the pages of a story at the paths that they have in a folder.

    Args:
        story: the story.
        title: what it is called.
        patience: for how many seconds after a change looks wait for what follows from it.
        gate: who may rule on claims; None for nobody.
        hosts: the names under which the server answers.
        limits: how much one client may use; None for as much as it likes.
    """
    current = Current(story, title, patience=patience)

    def page(request: Request) -> Response:
        path = request.path_params["path"]
        if not path or path.endswith("/"):
            path += STORY
        pages = current.pages(_day(request.path_params.get("day")))
        if path in FILES:
            return Response(FILES[path].content(pages.told), media_type=FILES[path].media_type)
        since = _day(request.query_params.get("since")) if path == STORY else None
        if since:
            return HTMLResponse(pages.since(since))
        return HTMLResponse(pages[path]) if path in pages else HTMLResponse(missing(title), status_code=404)

    def search(request: Request) -> Response:
        pages = current.pages(_day(request.path_params.get("day")))
        return HTMLResponse(pages.search(Asked.of(request.query_params), find))

    def find(sought: Sought, most: int) -> Sequence[Hit]:
        return story.search(sought, most=most)

    def on(request: Request) -> Response:
        known = _day(request.query_params.get("day"))
        path = request.query_params.get("page", STORY)
        there = path if path in current.pages(known) else STORY
        return RedirectResponse(f"/on/{known}/{there}" if known else f"/{there}", status_code=303)

    def still_working(_request: Request, _: Exception) -> Response:
        again = {"Refresh": "2", "Retry-After": "2"}
        return HTMLResponse(working(title), status_code=503, headers=again)

    return Starlette(
        routes=[
            Route("/favicon.ico", _no_icon),
            *api.routes(lambda day: current.pages(_day(day)).book),
            *takeaway.routes(lambda day: current.pages(_day(day)).book, title=title),
            *(Review(story, current, gate, title=title).routes() if gate else ()),
            Route("/on", on),
            Route(f"/{SEARCH}", search),
            Route(f"/on/{{day}}/{SEARCH}", search),
            Route("/on/{day}/{path:path}", page),
            Route("/{path:path}", page),
        ],
        middleware=[
            Middleware(Guarded),
            *([Middleware(Shared, limits)] if limits else []),
            Middleware(TrustedHostMiddleware, allowed_hosts=list(hosts), www_redirect=False),
            *([Middleware(Private, gate)] if gate and gate.private else []),
            Middleware(GZipMiddleware, compresslevel=4),
        ],
        exception_handlers={
            AsofError: _refusal,
            OSError: _no_disk,
            sqlite3.Error: _no_disk,
            StillWorkingError: still_working,
        },
    )


def _day(words: str | None) -> date | None:
    """The day that an address names; None where it names none."""
    if not words:
        return None
    try:
        return date.fromisoformat(words)
    except ValueError:
        raise HTTPException(404, "no such day; write 2025-03-16") from None


def _no_icon(_: Request) -> Response:
    return Response(status_code=204)


def _refusal(_: Request, error: Exception) -> Response:
    """The ledger refuses: it is busy, damaged or gone."""
    return PlainTextResponse(str(error), status_code=503)


def _no_disk(_: Request, error: Exception) -> Response:
    """The disk on which pages are kept is full or fails."""
    _log.error("the pages can't be kept (%s); free some space on the disk", error)
    return PlainTextResponse(f"the pages can't be kept ({error}); free some space on the disk", status_code=503)
