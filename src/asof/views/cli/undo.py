"""`asof undo`: take a ruling back."""

from __future__ import annotations

from pathlib import Path

import click

from asof.views.cli.terminal import ledger_option, measures_option, opened, whoever


@click.command("undo")
@click.argument("number", type=int)
@ledger_option
@measures_option
def command(number: int, ledger: str, measures: Path | None) -> None:
    """Take back the ruling of this NUMBER, which `asof show rulings` lists.

    Both stay in the ledger. To undo an undoing makes the ruling hold again.
    """
    with opened(ledger, measures) as story:
        story.undo(number, by=whoever())
