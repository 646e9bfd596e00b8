"""The server under clients that open connections and send nothing."""

import socket
import threading
from collections.abc import Iterator
from contextlib import ExitStack

import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from asof.views.connections import BoundedProtocol

REQUEST = b"GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"


class Impatient(BoundedProtocol):
    silent_seconds, most = 0.4, 20


@pytest.fixture
def port() -> Iterator[int]:
    """Where a server listens that ends silent connections soon, and holds twenty."""
    app = Starlette(routes=[Route("/", lambda _: PlainTextResponse("here"), methods=["GET", "POST"])])
    config = uvicorn.Config(app, http=Impatient, log_level="critical", lifespan="off")
    server = uvicorn.Server(config)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        yield listener.getsockname()[1]
        server.should_exit = True
        thread.join()


def connect(port: int, stack: ExitStack) -> socket.socket:
    return stack.enter_context(socket.create_connection(("127.0.0.1", port), timeout=10))


def answer(client: socket.socket) -> bytes:
    said = b""
    try:
        while more := client.recv(4096):
            said += more
    except ConnectionResetError:
        pass
    return said


def test_a_page_is_served_beside_many_silent_connections(port: int) -> None:
    with ExitStack() as stack:
        for _ in range(100):
            connect(port, stack)
        client = connect(port, stack)
        client.sendall(REQUEST)
        assert answer(client).endswith(b"here")


@pytest.mark.parametrize(
    "sent",
    [b"", b"GET / HT", b"GET / HTTP/1.1\r\nHost: a\r\n", b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nabc"],
)
def test_a_request_that_never_gets_whole_ends_the_connection(port: int, sent: bytes) -> None:
    with ExitStack() as stack:
        client = connect(port, stack)
        client.sendall(sent)
        assert b"200" not in answer(client) or sent.startswith(b"POST")  # which comes back once it is closed
