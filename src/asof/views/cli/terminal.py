"""What all commands share: where they print, and the options that name a ledger and the measures."""

from __future__ import annotations

import getpass
import os
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any, NoReturn, TypeVar

import click
from rich.console import Console

from asof.story import Story

PIPE_WIDTH = 120
"""Columns of a table that goes to a file or another program, unless COLUMNS says otherwise."""

Command = TypeVar("Command", bound=Callable[..., Any])


class _Console(Console):
    """A console that leaves a closed pipe to `main`."""

    def on_broken_pipe(self) -> NoReturn:
        raise BrokenPipeError


def out() -> Console:
    """Standard output. Text is printed as it is: no markup, no emoji codes, nothing coloured by guess."""
    piped = not sys.stdout.isatty() and "COLUMNS" not in os.environ
    return _Console(file=sys.stdout, highlight=False, markup=False, emoji=False, width=PIPE_WIDTH if piped else None)


def err() -> Console:
    """Standard error, for progress."""
    return _Console(file=sys.stderr, highlight=False, markup=False, emoji=False)


def ledger_option(command: Command) -> Command:
    """Add `--ledger`."""
    return click.option(
        "--ledger",
        envvar="ASOF_LEDGER",
        default="story.asof",
        show_default=True,
        show_envvar=True,
        metavar="FILE|URL",
        help="The ledger: a file, or a database URL.",
    )(command)


def measures_option(command: Command) -> Command:
    """Add `--measures`."""
    return click.option(
        "--measures",
        envvar="ASOF_MEASURES",
        show_envvar=True,
        metavar="FILE",
        type=click.Path(path_type=Path),
        help="Measures of your own, in TOML, besides those of asof.",
    )(command)


def places_option(command: Command) -> Command:
    """Add `--places`."""
    return click.option(
        "--places",
        envvar="ASOF_PLACES",
        show_envvar=True,
        metavar="FILE",
        type=click.Path(path_type=Path),
        help="Places of your own, in TOML, before those of asof.",
    )(command)


def known_on_option(command: Command) -> Command:
    """Add `--known-on`."""
    return click.option(
        "--known-on",
        metavar="DAY",
        type=click.DateTime(["%Y-%m-%d"]),
        help="As far as reports had told by then; undated ones are left out.",
    )(command)


def users_option(command: Command) -> Command:
    """Add `--users`."""
    return click.option(
        "--users",
        envvar="ASOF_USERS",
        show_envvar=True,
        metavar="FILE",
        default=Path(click.get_app_dir("asof")) / "users.json",
        type=click.Path(path_type=Path),
        help="Who may log in: a file that `asof user` writes.",
    )(command)


def opened(ledger: str, measures: Path | None = None, places: Path | None = None) -> Story:
    """The story in a ledger that is there."""
    return Story.open(ledger, measures=measures, places=places)


def as_known(story: Story, day: datetime | None) -> Story:
    """The story as it was known on a day; all of it where no day is named."""
    return story if day is None else story.known_on(day.date())


def whoever() -> str | None:
    """Who rules: `ASOF_USER`, or the user of the system; None where it knows none."""
    try:
        return os.environ.get("ASOF_USER") or getpass.getuser()
    except (OSError, KeyError, ImportError):  # an account without a name
        return None
