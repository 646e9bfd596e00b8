"""`asof serve`: the story in a browser."""

from __future__ import annotations

import os
import socket
from contextlib import suppress
from pathlib import Path

import click
import uvicorn
from starlette.types import ASGIApp

from asof.errors import PortTakenError, UsageError
from asof.views.cli.export import story_name
from asof.views.cli.terminal import ledger_option, measures_option, opened, users_option, whoever
from asof.views.connections import BoundedProtocol
from asof.views.gate import Gate
from asof.views.shares import Limits
from asof.views.users import Users
from asof.views.web import LOCAL, make_app

HOST = "127.0.0.1"
"""Nobody else can reach it."""
_HERE = (HOST, "localhost")
_ANY = "0.0.0.0"  # noqa: S104 - only asked for by whoever starts the server


@click.command("serve")
@ledger_option
@measures_option
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8765,
    show_default=True,
    help="Where to listen; 0 for any port that is free.",
)
@click.option("--title", help="What to call the story; its ledger's name, otherwise.")
@click.option(
    "--host",
    default=HOST,
    show_default=True,
    metavar="ADDRESS",
    help="The address to listen at. At one that others can reach, ruling needs a login (see `asof user`).",
)
@click.option("--name", "names", multiple=True, metavar="NAME", help="A name under which others reach the server.")
@click.option("--private", is_flag=True, help="Reading needs a login, too.")
@users_option
def command(
    ledger: str,
    measures: Path | None,
    port: int,
    title: str | None,
    host: str,
    names: tuple[str, ...],
    private: bool,
    users: Path,
) -> None:
    """Serve the story to a browser on this computer, until Ctrl-C.

    What is read into the ledger meanwhile is there when a page is loaded again. The second address that is printed
    lets you rule on claims; it is good until the server is stopped.
    """
    gate = _gate(host, names, users, private=private)
    hosts = [*LOCAL, *names, host]
    with opened(ledger, measures) as story, _listening(host, port) as listener:
        address = f"http://{names[0] if names else host}:{listener.getsockname()[1]}/"
        click.echo(f"{address} (Ctrl-C to stop)")
        if gate.token:
            click.echo(f"{address}enter?token={gate.token} (to rule on claims)")
        else:
            click.echo("Passwords cross the network as they are: put a server with TLS before this one.", err=True)
        limits = Limits() if gate.users else None  # whoever is alone with the server may keep it busy
        app = make_app(story, title=title or story_name(ledger), gate=gate, hosts=hosts, limits=limits)
        _serve(app, listener)


def _gate(host: str, names: tuple[str, ...], file: Path, *, private: bool) -> Gate:
    """The token on this computer alone; logins where others can reach it, or where reading needs one.

    Raises: UsageError, where nobody could come in.
    """
    if host in _HERE and not names and not private:
        return Gate(who=whoever())
    if (host == _ANY or ":" in host) and not names:  # browsers may not ask under every address, nor under one of IPv6
        raise UsageError(f"{host} is no name; say under which others reach it: --name news.example.org")
    users = Users(file)
    if not users.names():
        raise UsageError(f"nobody may log in, {file} has no users; asof user add NAME makes one")
    return Gate(users=users, private=private)


def _listening(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family)
    except OSError as error:
        raise PortTakenError(port, os.strerror(error.errno or 0)) from error


def _serve(app: ASGIApp, listener: socket.socket) -> None:
    config = uvicorn.Config(
        app,
        http=BoundedProtocol,
        log_level="warning",
        access_log=False,
        server_header=False,
        lifespan="off",
    )
    with suppress(KeyboardInterrupt):
        uvicorn.Server(config).run(sockets=[listener])
