"""How much of the server one client may use: work at once, and seconds of work over time."""

from __future__ import annotations

import time
from collections import OrderedDict
from dataclasses import dataclass, field

from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

__all__ = ["Limits", "Shared"]

_KEPT = 10_000
"""Clients that are remembered at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one client may use, and all of them together.

    A request costs the seconds that its answer takes; a client has `seconds` of them and gets `refill` back a second.
    So looking at pages is free, and asking for each day of a large story, one after another, is not.
    """

    seconds: float = 90.0
    refill: float = 0.5
    at_once: int = 8
    all_at_once: int = 32


@dataclass
class _Account:
    left: float
    at: float = field(default_factory=time.monotonic)
    open: int = 0


class Shared:
    """An application that refuses a client that uses too much: 429, or 503 where all together do, with Retry-After."""

    def __init__(self, app: ASGIApp, limits: Limits) -> None:
        self._app, self._limits = app, limits
        self._accounts: OrderedDict[str, _Account] = OrderedDict()
        self._open = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, as ASGI has it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        account = self._account((scope.get("client") or ("",))[0])
        refused = self._refusal(account)
        if refused:
            await refused(scope, receive, send)
            return
        account.open, self._open = account.open + 1, self._open + 1
        meter = _Meter(send)
        try:
            await self._app(scope, receive, meter.send)
        finally:
            account.open, self._open = account.open - 1, self._open - 1
            account.left -= meter.seconds

    def _account(self, client: str) -> _Account:
        account = self._accounts.setdefault(client, _Account(self._limits.seconds))
        self._accounts.move_to_end(client)
        now = time.monotonic()
        account.left = min(self._limits.seconds, account.left + (now - account.at) * self._limits.refill)
        account.at = now
        while len(self._accounts) > _KEPT:
            self._accounts.popitem(last=False)
        return account

    def _refusal(self, account: _Account) -> PlainTextResponse | None:
        if self._open >= self._limits.all_at_once:
            return _later(503, "the server is busy", 2)
        if account.open >= self._limits.at_once:
            return _later(429, "too many requests at once", 1)
        if account.left <= 0:
            return _later(429, "too much was asked for", -account.left / self._limits.refill)
        return None


class _Meter:
    """Counts the seconds until an answer begins: what comes after is for the client to take."""

    def __init__(self, send: Send) -> None:
        self._send, self._begun, self._ended = send, time.monotonic(), 0.0

    async def send(self, message: Message) -> None:
        self._ended = self._ended or time.monotonic()
        await self._send(message)

    @property
    def seconds(self) -> float:
        return (self._ended or time.monotonic()) - self._begun


def _later(status: int, why: str, seconds: float) -> PlainTextResponse:
    after = max(1, round(seconds + 0.5))
    return PlainTextResponse(f"{why}; try again in {after} s", status_code=status, headers={"Retry-After": str(after)})
