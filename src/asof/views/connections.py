"""How many connections a server holds, and for how long one may keep it waiting.

uvicorn bounds neither: a client that opens connections and sends nothing uses up the files that a process may open.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import Any

from uvicorn.protocols.http.h11_impl import H11Protocol

__all__ = ["BoundedProtocol"]

SILENT_SECONDS = 15.0
"""For how long a client may take to send a request whole, and to ask again on a connection that it keeps."""
STUCK_SECONDS = 60.0
"""For how long a client may take nothing of an answer that waits for it."""
MOST = 256
"""Connections at most: a quarter of the 1,024 files that a process may usually open."""


class BoundedProtocol(H11Protocol):
    """HTTP/1.1 of uvicorn, where silent connections end, and the longest silent one makes room for a new one."""

    silent_seconds, stuck_seconds, most = SILENT_SECONDS, STUCK_SECONDS, MOST

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._heard = 0.0
        self._waiting, self._moved = 0, 0.0
        self._clock: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Take a connection; where there are too many, end one of the client that has most of them silent."""
        super().connection_made(transport)
        self._heard = self.loop.time()
        self._watch()
        if len(self.connections) > self.most:
            self._make_room()

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the connection."""
        if self._clock:
            self._clock.cancel()
        super().connection_lost(exc)

    def on_response_complete(self) -> None:
        """Wait for the next request from here on."""
        self._heard = self.loop.time()
        super().on_response_complete()

    @property
    def silent(self) -> bool:
        """Whether no request is there whole that is not answered yet."""
        cycle = self.cycle
        return cycle is None or cycle.response_complete or cycle.more_body

    def _make_room(self) -> None:
        silent = [one for one in self.connections if isinstance(one, BoundedProtocol) and one.silent]
        clients = Counter(one.client and one.client[0] for one in silent)
        worst = max(
            silent, key=lambda one: (clients[one.client and one.client[0]], self.loop.time() - one._heard), default=self
        )
        worst.transport.abort()

    def _watch(self) -> None:
        """Look now and then whether the client still does its part."""
        waiting = self.transport.get_write_buffer_size()
        stuck = waiting > 0 and waiting == self._waiting
        if not stuck:
            self._waiting, self._moved = waiting, self.loop.time()
        late = self.silent and self.loop.time() - self._heard > self.silent_seconds
        if late or (stuck and self.loop.time() - self._moved > self.stuck_seconds):
            self.transport.abort()
            return
        self._clock = self.loop.call_later(self.silent_seconds / 4, self._watch)
