"""`asof demo`: the stories that come with asof, read and shown."""

from __future__ import annotations

import json
from importlib.resources import as_file, files
from pathlib import Path

import click
from rich.console import Console

from asof.errors import CannotWriteError
from asof.story import Story
from asof.views import words
from asof.views.cli import tables
from asof.views.cli.read import complain
from asof.views.cli.terminal import out
from asof.views.site import write_site

_STORIES = files("asof") / "stories"
_SHOWN = ("summary", "series", "conflicts")


def bundled() -> list[str]:
    """The names of the stories that come with asof."""
    return sorted(
        entry.name for entry in _STORIES.iterdir() if entry.is_dir() and not entry.name.startswith(("_", "."))
    )


@click.command("demo")
@click.argument("stories", nargs=-1, metavar="[STORY]…")
@click.option(
    "-o",
    "--output",
    metavar="DIR",
    default="demo",
    show_default=True,
    type=click.Path(path_type=Path),
    help="Where ledgers and sites go.",
)
def command(stories: tuple[str, ...], output: Path) -> int:
    """Read the stories that come with asof, or those named, and show what comes out.

    Each gets a ledger NAME.asof and a site NAME/index.html in the output folder.
    """
    known = bundled()
    for name in stories:
        if name not in known:
            raise click.BadParameter(f"no story {name!r}; there is {words.listed(known)}")
    _make(output)
    return max([_show(name, output, out()) for name in stories or known])


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWriteError(folder, error.strerror or str(error)) from error


def _show(name: str, output: Path, console: Console) -> int:
    ledger = output / f"{name}.asof"
    with as_file(_STORIES / name) as texts, Story.open(str(ledger), create=True) as story:
        result = story.read([texts])
        title = json.loads((texts / "ABOUT.json").read_text("utf-8"))["title"]
        console.rule(title, style="dim")
        for table in _SHOWN:
            tables.show(table, story, console)
        page = write_site(story, output / name, title=title)
    click.echo(f"the ledger: {ledger}\nthe page:   {page}\nto serve it: asof serve --ledger {ledger}\n")
    return complain(result)
