"""`asof show`: what the ledger holds, as tables."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

import click

from asof.views.cli import tables
from asof.views.cli.terminal import (
    as_known,
    known_on_option,
    ledger_option,
    measures_option,
    opened,
    out,
    places_option,
)
from asof.views.objects import as_objects, write_json
from asof.views.selection import Selection


@click.command("show")
@click.argument("what", type=click.Choice([*tables.TABLES]), default="summary")
@ledger_option
@measures_option
@places_option
@known_on_option
@click.option("--json", "as_json", is_flag=True, help="JSON, for programs.")
@click.option("--measure", metavar="ID", help="Only what is about this measure (see `asof measures`).")
@click.option("--subject", metavar="NAME", help="Only what is about subjects with this in their name.")
@click.option("--report", metavar="NAME", help="Only what stands in reports with this in their name.")
def command(
    what: str,
    ledger: str,
    measures: Path | None,
    places: Path | None,
    known_on: datetime | None,
    as_json: bool,
    measure: str | None,
    subject: str | None,
    report: str | None,
) -> None:
    """Show what the ledger holds, the summary where nothing else is named."""
    with opened(ledger, measures, places) as story:
        told = Selection(story=as_known(story, known_on), measure=measure, subject=subject, about=report)
        if as_json:
            write_json(as_objects(what, told), sys.stdout.buffer)
        else:
            tables.show(what, told, out())
