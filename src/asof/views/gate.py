"""Who may read and who may rule: sessions, tokens against forged requests, logins.

On this computer alone, the address that `asof serve` prints holds a token that is another one at each start. Where the
server can be reached from elsewhere, users log in. Either way the browser gets a cookie that script can't read and
that it sends to this server's own pages only, and every form holds a token that belongs to the session.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import time
from collections import deque
from collections.abc import Mapping, MutableMapping
from dataclasses import dataclass
from threading import Lock
from typing import Any, TypeVar
from urllib.parse import parse_qsl, urlsplit

from starlette.exceptions import HTTPException
from starlette.requests import HTTPConnection, Request
from starlette.responses import Response

from asof.views.users import Users

Key = TypeVar("Key")

HOURS = 12
"""For how long a session lasts."""
_TRIES, _MINUTES = 5, 15
"""How many wrong passwords for a name from an address, within how many minutes, before it has to wait."""
_BODY, _FIELDS = 65_536, 40
"""Bytes and fields of a form at most."""
_FORM = "application/x-www-form-urlencoded"
_HELD = 10_000
"""Sessions, and names for which wrong passwords were tried, that are kept at most."""


@dataclass(frozen=True, slots=True)
class Session:
    """Somebody who may rule, by name; None where the system knows no name."""

    who: str | None
    ends: float


class Gate:
    """Lets in who may come in.

    Args:
        users: who may log in; None where the token is the only way.
        who: whose rulings those are that come with the token.
        private: whether reading needs a login, too.
    """

    def __init__(self, *, users: Users | None = None, who: str | None = None, private: bool = False) -> None:
        self.users, self.private = users, private and users is not None
        self.token = "" if users else secrets.token_urlsafe(32)
        self._who = who
        self._secret = secrets.token_bytes(32)
        self._sessions: dict[str, Session] = {}
        self._wrong: dict[tuple[str, str], deque[float]] = {}
        self._lock = Lock()

    def session(self, request: HTTPConnection) -> Session | None:
        """The session of whoever asks; None where they have none."""
        held = self._sessions.get(request.cookies.get(_cookie(request), ""))
        return held if held and held.ends > time.time() else None

    def enter(self, request: Request, answer: Response, token: str) -> None:
        """Begin a session for who has the token of this start, and say so in the answer.

        Raises: HTTPException, 403.
        """
        if not self.token or not hmac.compare_digest(token.encode(), self.token.encode()):
            raise HTTPException(
                403, "the address is not that of this start of asof serve; it prints a new one each time"
            )
        self._begin(request, answer, self._who)

    def log_in(self, request: Request, answer: Response, name: str, password: str) -> bool:
        """Begin a session for a user, if name and password are right.

        Raises: HTTPException, 429, after too many wrong ones.
        """
        tried = (name, request.client.host if request.client else "")
        with self._lock:  # one after another: each takes 32 MB
            wrong = self._wrong.get(tried, deque(maxlen=_TRIES))
            if len(wrong) == _TRIES and wrong[0] > time.time() - 60 * _MINUTES:
                raise HTTPException(429, f"too many wrong passwords; wait {_MINUTES} minutes")
            if self.users is None or not self.users.knows(name, password):
                _bound(self._wrong)
                self._wrong.setdefault(tried, wrong).append(time.time())
                return False
            self._wrong.pop(tried, None)
        self._begin(request, answer, name)
        return True

    def leave(self, request: Request, answer: Response) -> None:
        """End the session."""
        self._sessions.pop(request.cookies.get(_cookie(request), ""), None)
        answer.delete_cookie(_cookie(request), httponly=True, samesite="strict")

    def seal(self, request: Request, answer: Response | None = None) -> str:
        """The token for the forms of a session; who has none gets a cookie to which it belongs with `answer`."""
        held = request.cookies.get(_cookie(request))
        if held is None:
            held = secrets.token_urlsafe(32)
            if answer is not None:
                _give(request, answer, held)
        return self._seal(held)

    async def form(self, request: Request) -> Mapping[str, str]:
        """The fields of a form that one of this server's own pages has sent.

        Raises: HTTPException: 403, where it comes from elsewhere or has no token; 400, 413, 415.
        """
        if not _is_own(request):
            raise HTTPException(403, "this form comes from another site")
        if request.headers.get("content-type", "").partition(";")[0].strip().lower() != _FORM:
            raise HTTPException(415, "not a form")
        fields = _fields(await _body(request))
        seal = self._seal(request.cookies.get(_cookie(request), ""))
        if not hmac.compare_digest(fields.get("seal", "").encode(), seal.encode()):
            raise HTTPException(403, "this form is of another session; go back, load the page again and send it anew")
        return fields

    def _begin(self, request: Request, answer: Response, who: str | None) -> None:
        self._sessions.pop(request.cookies.get(_cookie(request), ""), None)
        _bound(self._sessions)
        key = secrets.token_urlsafe(32)
        self._sessions[key] = Session(who, time.time() + 3600 * HOURS)
        _give(request, answer, key)

    def _seal(self, key: str) -> str:
        return hmac.new(self._secret, key.encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()


def _bound(held: MutableMapping[Key, Any]) -> None:
    """Forget the oldest where there are too many."""
    while len(held) >= _HELD:
        del held[next(iter(held))]


def _cookie(request: HTTPConnection) -> str:
    """Servers on one computer differ by their ports, of which cookies know nothing."""
    return f"asof-{request.url.port or 'session'}"


def _give(request: Request, answer: Response, key: str) -> None:
    secure = request.url.scheme == "https"
    answer.set_cookie(_cookie(request), key, httponly=True, samesite="strict", secure=secure, path="/")


def _is_own(request: Request) -> bool:
    """Whether a page of this server sends it; every browser says so of a form, and who says nothing is none."""
    site = request.headers.get("sec-fetch-site")
    origin = request.headers.get("origin", "")
    return site in (None, "same-origin") and urlsplit(origin).netloc == request.headers.get("host")


async def _body(request: Request) -> bytes:
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > _BODY:
            raise HTTPException(413, "a form is not so long")
    return body


def _fields(body: bytes) -> dict[str, str]:
    try:
        return dict(parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=_FIELDS, errors="strict"))
    except ValueError:
        raise HTTPException(400, "not a form") from None
