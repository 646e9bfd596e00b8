"""`asof user`: who may log in where `asof serve` can be reached from elsewhere."""

from __future__ import annotations

from pathlib import Path

import click

from asof.views.cli.terminal import users_option
from asof.views.users import Users


@click.group("user")
def command() -> None:
    """Say who may log in to rule on claims, where others can reach `asof serve`."""


@command.command("add")
@click.argument("name")
@click.password_option(help="The password; it is asked for otherwise, so that it stands in no history.")
@users_option
def add(name: str, password: str, users: Path) -> None:
    """Add a user, or give one another password."""
    Users(users).add(name, password)


@command.command("remove")
@click.argument("name")
@users_option
def remove(name: str, users: Path) -> None:
    """Remove a user."""
    Users(users).remove(name)


@command.command("list")
@users_option
def listed(users: Path) -> None:
    """List the users."""
    for name in Users(users).names():
        click.echo(name)
