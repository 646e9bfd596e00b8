"""`asof measures`: what figures can measure."""

from __future__ import annotations

import sys
from pathlib import Path

import click
import msgspec

from asof.catalogue import load
from asof.views.cli import tables
from asof.views.cli.terminal import measures_option, out
from asof.views.objects import write_json


@click.command("measures")
@measures_option
@click.option("--json", "as_json", is_flag=True, help="One JSON array, for programs.")
def command(measures: Path | None, as_json: bool) -> None:
    """List what figures can measure: the catalogue of asof, and that of a file of your own."""
    catalogue = load(measures).values()
    if as_json:
        write_json([msgspec.to_builtins(measure) for measure in catalogue], sys.stdout.buffer)
        return
    console = out()
    console.print(tables.measures(catalogue, console.width))
