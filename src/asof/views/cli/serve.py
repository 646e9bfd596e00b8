"""`asof serve`: the story in a browser."""

from __future__ import annotations

import os
import socket
from contextlib import suppress
from pathlib import Path

import click
import uvicorn
from starlette.types import ASGIApp

from asof.errors import PortTakenError
from asof.views.cli.export import story_name
from asof.views.cli.terminal import ledger_option, measures_option, opened
from asof.views.web import make_app

HOST = "127.0.0.1"
"""Nobody else can reach it: nothing asks who it is that looks."""


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
def command(ledger: str, measures: Path | None, port: int, title: str | None) -> None:
    """Serve the story to a browser on this computer, until Ctrl-C.

    What is read into the ledger meanwhile is there when a page is loaded again.
    """
    with opened(ledger, measures) as story, _listening(port) as listener:
        click.echo(f"http://{HOST}:{listener.getsockname()[1]}/ (Ctrl-C to stop)")
        _serve(make_app(story, title=title or story_name(ledger)), listener)


def _listening(port: int) -> socket.socket:
    try:
        return socket.create_server((HOST, port))
    except OSError as error:
        raise PortTakenError(port, os.strerror(error.errno or 0)) from error


def _serve(app: ASGIApp, listener: socket.socket) -> None:
    config = uvicorn.Config(app, log_level="warning", access_log=False, server_header=False, lifespan="off")
    with suppress(KeyboardInterrupt):
        uvicorn.Server(config).run(sockets=[listener])
