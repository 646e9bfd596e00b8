"""`asof export`: data for programs, a site to look at."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO

import click
import msgspec

from asof.errors import BinaryToTerminalError, CannotWriteError, UsageError
from asof.story import Story
from asof.views import words
from asof.views.citation import citations
from asof.views.cli.terminal import (
    as_known,
    known_on_option,
    ledger_option,
    measures_option,
    opened,
    places_option,
)
from asof.views.docx import docx
from asof.views.export import FORMATS, TABLES, rows, write
from asof.views.geojson import write_geojson
from asof.views.linked import annotated, provenance
from asof.views.sitrep import Sitrep, markdown, sitrep

SITE, CHARTS, SITREP = "site", "charts", "sitrep"
PICTURES = ("svg", "png")
GEOJSON = "geojson"
Since = tuple[date, Story] | None
"""A day and the story as it was known then, from which changes are told."""
DOCUMENTS: Mapping[str, Mapping[str, Callable[[Story, str, Since], bytes]]] = MappingProxyType(
    {
        SITREP: {
            "md": lambda story, title, since: markdown(sitrep(story, title=title, since=since)).encode(),
            "html": lambda story, title, since: _page(sitrep(story, title=title, since=since)),
            "docx": lambda story, title, since: docx(sitrep(story, title=title, since=since)),
        },
        "citations": {"wiki": lambda story, *_: "".join(f"{one}\n" for one in citations(story.reports)).encode()},
        "annotations": {"jsonld": lambda story, title, _: _json(annotated(story, title=title))},
        "provenance": {"jsonld": lambda story, *_: _json(provenance(story))},
    }
)
"""What is written as one document, in the formats that there are for it, the usual one first."""
_FORMS = tuple(dict.fromkeys(form for forms in DOCUMENTS.values() for form in forms))


@click.command("export")
@click.argument("what", type=click.Choice([*TABLES, SITE, CHARTS, *DOCUMENTS]))
@click.option(
    "--format",
    "form",
    type=click.Choice(
        [*FORMATS, GEOJSON, *PICTURES, *dict.fromkeys(form for one in DOCUMENTS.values() for form in one)]
    ),
    help="How to write a table, places as a map too  [default: jsonl], a sitrep  [md], charts  [svg].",
)
@ledger_option
@measures_option
@places_option
@known_on_option
@click.option(
    "--since",
    metavar="DAY",
    type=click.DateTime(["%Y-%m-%d"]),
    help="Tell in a sitrep what has changed since what was known on this day.",
)
@click.option(
    "-o",
    "--output",
    metavar="FILE|DIR",
    type=click.Path(path_type=Path),
    help="Where to. All but a site goes to stdout otherwise.",
)
@click.option("--title", help="What to call the story; its ledger's name, otherwise.")
def command(
    what: str,
    form: str | None,
    ledger: str,
    measures: Path | None,
    places: Path | None,
    known_on: datetime | None,
    since: datetime | None,
    output: Path | None,
    title: str | None,
) -> None:
    """Write a table of the story as data, all of it as pages in the folder DIR, or a document.

    Charts are pictures, one for each series, in the folder DIR. A sitrep is a situation report with a footnote for
    each sentence, citations are reports for Wikipedia, annotations and provenance linked data (Web Annotation, PROV-O).
    """
    if form == GEOJSON and what != "places":
        raise UsageError("only places can be written as GeoJSON: asof export places --format geojson")
    if since is not None and what != SITREP:
        raise UsageError("only a sitrep tells what has changed: asof export sitrep --since DAY")
    with opened(ledger, measures, places) as whole:
        story, called = as_known(whole, known_on), title or story_name(ledger)
        if what == SITE:
            _site(story, output, called, form)
            return
        if what == CHARTS:
            _charts(story, output, form or PICTURES[0])
            return
        chosen = form or _usual_form(what, output)
        _check(what, chosen)
        with _opened(output, chosen) as out:
            before = (since.date(), whole.known_on(since.date())) if since else None
            _write(story, what, chosen, called, out, before)


def _usual_form(what: str, output: Path | None) -> str:
    """The format that a file's ending names, or else the usual one."""
    forms = [*DOCUMENTS.get(what, FORMATS)]
    ending = output.suffix.removeprefix(".") if output and what in DOCUMENTS else ""
    return ending if ending in forms else forms[0]


def _check(what: str, form: str) -> None:
    """Raises: UsageError, where it can't be written so."""
    forms = [*(PICTURES if what == CHARTS else DOCUMENTS.get(what) or (*FORMATS, GEOJSON))]
    if form not in forms:
        raise UsageError(f"{what} can't be written as {form}; there is {words.listed(forms)}")


def _page(report: Sitrep) -> bytes:
    from asof.views.pages import document  # noqa: PLC0415 - Jinja2 takes a while

    return document(report).encode()


def _json(told: object) -> bytes:
    return msgspec.json.format(msgspec.json.encode(told), indent=2) + b"\n"


def _write(story: Story, what: str, form: str, title: str, out: BinaryIO, since: Since) -> None:
    if what in DOCUMENTS:
        out.write(DOCUMENTS[what][form](story, title, since))
    elif form == GEOJSON:
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

    story.work_out()
    click.echo(write_site(story, output, title=title))


def _charts(story: Story, output: Path | None, form: str) -> None:
    if output is None:
        raise UsageError("charts need a folder: asof export charts -o DIR")
    _check(CHARTS, form)
    from asof.views.pages import drawing  # noqa: PLC0415 - Jinja2 takes a while
    from asof.views.pages.book import Book  # noqa: PLC0415
    from asof.views.pages.picture import make_picture, png  # noqa: PLC0415
    from asof.views.site import write_file  # noqa: PLC0415

    book = Book(story)
    for series in story.series:
        picture = make_picture(book, series)
        if picture is not None:
            svg = drawing(picture)
            path = output / f"{series.id}.{form}"
            write_file(path, png(svg) if form == "png" else svg.encode())
            click.echo(path)


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
