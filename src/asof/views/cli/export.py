"""`asof export`: data for programs, a site to look at."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

import click

from asof.errors import BinaryToTerminalError, CannotWriteError, UsageError
from asof.story import Story
from asof.views.cli.terminal import (
    as_known,
    known_on_option,
    ledger_option,
    measures_option,
    opened,
    places_option,
)
from asof.views.export import FORMATS, TABLES, rows, write
from asof.views.geojson import write_geojson

SITE = "site"
GEOJSON = "geojson"


@click.command("export")
@click.argument("what", type=click.Choice([*TABLES, SITE]))
@click.option(
    "--format",
    "form",
    type=click.Choice([*FORMATS, GEOJSON]),
    help="How to write a table, places as a map too.  [default: jsonl]",
)
@ledger_option
@measures_option
@places_option
@known_on_option
@click.option(
    "-o",
    "--output",
    metavar="FILE|DIR",
    type=click.Path(path_type=Path),
    help="Where to. A table goes to stdout otherwise.",
)
@click.option("--title", help="What to call the story on a site; its ledger's name, otherwise.")
def command(
    what: str,
    form: str | None,
    ledger: str,
    measures: Path | None,
    places: Path | None,
    known_on: datetime | None,
    output: Path | None,
    title: str | None,
) -> None:
    """Write a table of the story as data, or all of it as pages in the folder DIR."""
    if form == GEOJSON and what != "places":
        raise UsageError("only places can be written as GeoJSON: asof export places --format geojson")
    with opened(ledger, measures, places) as whole:
        story = as_known(whole, known_on)
        if what == SITE:
            _site(story, output, title or story_name(ledger), form)
        else:
            with _opened(output, form or "jsonl") as out:
                _write(story, what, form or "jsonl", out)


def _write(story: Story, what: str, form: str, out: BinaryIO) -> None:
    if form == GEOJSON:
        write_geojson(rows(story, what), out)
    else:
        write(story, what, form, out)


def story_name(ledger: str) -> str:
    """What a story is called after its ledger: "Oil spill" for stories/oil_spill.asof."""
    name = Path(ledger.rpartition("/")[2].partition("?")[0]).stem.replace("_", " ").replace("-", " ").strip()
    return name[:1].upper() + name[1:] or "Story"


def _site(story: Story, output: Path | None, title: str, form: str | None) -> None:
    if output is None:
        raise UsageError("a site needs a folder: asof export site -o DIR")
    if form is not None:
        raise UsageError("a site has no --format; it is pages")
    from asof.views.site import write_site  # noqa: PLC0415 - Jinja2 takes a while

    click.echo(write_site(story, output, title=title))


@contextmanager
def _opened(output: Path | None, form: str) -> Iterator[BinaryIO]:
    if output is None:
        if form == "parquet" and sys.stdout.isatty():
            raise BinaryToTerminalError(form)
        yield sys.stdout.buffer
        return
    with replacing(output) as out:
        yield out


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """A file that takes the place of `path` once all is written, not before; a device is written to as it is.

    Raises: CannotWriteError, where the system does not let it.
    """
    device = path.exists() and not path.is_file()
    written = path if device else path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with written.open("wb") as out:
            yield out
        if not device:
            written.replace(path)
    except OSError as error:
        raise CannotWriteError(path, error.strerror or str(error)) from error
    finally:
        if not device:
            written.unlink(missing_ok=True)
