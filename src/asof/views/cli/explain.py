"""`asof explain`: why a claim is read as it is."""

from __future__ import annotations

from pathlib import Path

import click
from rich.console import Group
from rich.padding import Padding
from rich.text import Text

from asof.views import words
from asof.views.cli.tables import Column, table
from asof.views.cli.terminal import ledger_option, measures_option, opened, out
from asof.views.export import ClaimRow, claim_row


@click.command("explain")
@click.argument("claim", metavar="CLAIM")
@ledger_option
@measures_option
def command(claim: str, ledger: str, measures: Path | None) -> None:
    """Say why a claim is read as it is: for each field the words, the rule, or the share that the encoder gives it.

    CLAIM is the id of a claim as `asof show claims` has it, or how it begins.
    """
    with opened(ledger, measures) as story:
        told = story.claim(claim)
        row = claim_row(told, story)
        rows = [
            (reason.field, words.line(_shown(row, reason.field)), words.line(reason.because))
            for reason in story.explain(told)
        ]
        columns = (Column(title="field", whole=True), Column(title="is", share=2), Column(title="because", share=5))
        console = out()
        console.print(
            Group(
                Text(f"{told.id} in {words.line(told.report)}", style="bold"),
                Padding(Text(words.line(story.quote(told))), (0, 0, 0, 2)),
                table(columns, rows, width=console.width),
            )
        )


def _shown(row: ClaimRow, field: str) -> str:
    if field == "value":
        return row.value_text or words.NOTHING
    held = getattr(row, field)
    return words.NOTHING if held is None else str(held)
