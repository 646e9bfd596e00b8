"""What one client may use of the server."""

import time

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.testclient import TestClient

from asof.views.shares import Limits, Shared


def served(limits: Limits) -> Starlette:
    def work(request: Request) -> Response:
        end = time.monotonic() + float(request.query_params.get("seconds", "0"))
        while time.monotonic() < end:
            pass
        return PlainTextResponse("done")

    return Starlette(routes=[Route("/", work)], middleware=[Middleware(Shared, limits)])


def test_a_client_that_used_up_its_seconds_is_told_when_to_come_again() -> None:
    app = served(Limits(seconds=0.1, refill=0.01))
    greedy, modest = TestClient(app, client=("192.0.2.1", 1)), TestClient(app, client=("192.0.2.2", 1))
    assert greedy.get("/?seconds=0.3").status_code == 200
    refused = greedy.get("/")
    assert refused.status_code == 429
    assert 10 <= int(refused.headers["Retry-After"]) <= 60
    assert modest.get("/").status_code == 200


def test_seconds_come_back() -> None:
    client = TestClient(served(Limits(seconds=0.05, refill=1000.0)))
    assert [client.get("/?seconds=0.06").status_code for _ in range(3)] == [200, 200, 200]


def test_cheap_requests_are_as_many_as_one_likes() -> None:
    client = TestClient(served(Limits(seconds=30.0, refill=0.5)))
    assert {client.get("/").status_code for _ in range(300)} == {200}


def test_more_at_once_than_the_server_takes_are_refused() -> None:
    assert TestClient(served(Limits(all_at_once=0))).get("/").status_code == 503
    assert TestClient(served(Limits(at_once=0))).get("/").status_code == 429
    assert TestClient(served(Limits(at_once=0))).get("/").headers["Retry-After"]
