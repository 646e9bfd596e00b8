"""`asof explain`: why a claim is read as it is, and why figures stand in one series."""

from __future__ import annotations

from pathlib import Path

import click
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from asof.claim import Claim
from asof.story import Series, Story, Tie
from asof.views import words
from asof.views.cli.tables import Column, table
from asof.views.cli.terminal import ledger_option, measures_option, opened, out
from asof.views.export import ClaimRow, claim_row


@click.command("explain")
@click.argument("name", metavar="ID")
@ledger_option
@measures_option
def command(name: str, ledger: str, measures: Path | None) -> None:
    """Say why a claim is read as it is, or why figures stand in one series.

    ID is the id of a claim as `asof show claims` has it, or of a series as `asof show series` has it, or how it begins.
    For a claim, each field comes with the words, the rule, or the share that the encoder gives it. For a series, each
    figure comes with the one that it is likeliest the same as and what speaks for that, and the nearest other series.
    """
    with opened(ledger, measures) as story:
        series = [one for one in story.series if one.id.startswith(name)]
        told = _series(series[0], story) if len(series) == 1 else _claim(story.claim(name), story)
        out().print(told)


def _claim(told: Claim, story: Story) -> Group:
    row = claim_row(told, story)
    rows = [
        (reason.field, words.line(_shown(row, reason.field)), words.line(reason.because))
        for reason in story.explain(told)
    ]
    columns = (Column(title="field", whole=True), Column(title="is", share=2), Column(title="because", share=5))
    return Group(
        Text(f"{told.id} in {words.line(told.report)}", style="bold"),
        Padding(Text(words.line(story.quote(told))), (0, 0, 0, 2)),
        table(columns, rows, width=out().width),
    )


def _series(one: Series, story: Story) -> Group:
    found = story.explain_series(one.id)
    columns = (
        Column(title="figure", share=3),
        Column(title="as", share=3),
        Column(title="likely", whole=True, right=True),
        Column(title="for", share=4),
        Column(title="against", share=3),
    )
    parts: list[RenderableType] = [
        Text(f"{one.id} {words.line(one.title)}", style="bold"),
        Text(f"{words.counted(len(one.claims), 'figure')}, {found.mean:.0%} likely one on average"),
        table(columns, [_tie(tie, story) for tie in found.ties], width=out().width),
    ]
    if found.nearest and found.nearest_tie:
        parts += [
            Text(f"nearest: {found.nearest.id} {words.line(found.nearest.title)}", style="bold"),
            Text(f"{found.nearest_mean:.0%} likely the same on average; {found.cut:.0%} would join them"),
            table(columns, [_tie(found.nearest_tie, story)], width=out().width),
        ]
    return Group(*parts)


def _tie(tie: Tie, story: Story) -> tuple[str, ...]:
    return (
        *(words.line(f"{story.words(claim)} ({claim.report})") for claim in (tie.other, tie.one)),
        f"{tie.likely:.0%}",
        words.line("; ".join(tie.speaking_for)),
        words.line("; ".join(tie.speaking_against)),
    )


def _shown(row: ClaimRow, field: str) -> str:
    if field == "value":
        return row.value_text or words.NOTHING
    held = getattr(row, field)
    return words.NOTHING if held is None else str(held)
