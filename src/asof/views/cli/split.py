"""`asof split`: say that two names are two actors'."""

from __future__ import annotations

import click

from asof.views.cli.terminal import ledger_option, opened, whoever


@click.command("split")
@click.argument("one")
@click.argument("other")
@ledger_option
def command(one: str, other: str, ledger: str) -> None:
    """Say that ONE and OTHER are names of two actors, from now on.

    It is kept in the ledger beside what was said before; `asof merge` takes it back.
    `asof show actors` lists names.
    """
    with opened(ledger) as story:
        story.identify(one, other, same=False, by=whoever())
