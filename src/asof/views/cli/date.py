"""`asof date`: a person decides when a report was published."""

from __future__ import annotations

from pathlib import Path

import click

from asof.period import Period
from asof.views import words
from asof.views.cli.terminal import ledger_option, measures_option, opened, whoever


def _period(_: click.Context, __: click.Parameter, edtf: str) -> Period:
    return Period.parse(edtf)


@click.command("date")
@click.argument("report", metavar="REPORT")
@click.argument("published", metavar="EDTF", callback=_period)
@ledger_option
@measures_option
def command(report: str, published: Period, ledger: str, measures: Path | None) -> None:
    """Decide when a report was published, as 2025-03-16 or 2025-03-11/2025-03-17, and read its times anew.

    REPORT is a name as `asof show reports` has it. The decision holds whenever the report is read again.
    """
    with opened(ledger, measures) as story:
        change = story.decide_date(report, published, by=whoever())
        moved = len(change.altered) + len(change.added)
        click.echo(f"{words.line(report)}: {words.period(published)}; {words.counted(moved, 'claim')} read otherwise")
