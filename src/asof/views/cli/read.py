"""`asof read`: reports into the ledger, then what is new."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Bar

from asof.claim import Claim
from asof.errors import UnknownDateError
from asof.period import Period
from asof.story import SECONDS, Change, ChangeKind, Progress, ReadResult, Story
from asof.views import words
from asof.views.cli.terminal import err, ledger_option, measures_option

LISTED = 20
"""How many new reports, and claims of a changed one, are named one by one."""
STOPPED = 130
COLUMNS = ("text", "title", "date", "updated", "url", "publisher", "language")
"""What a column of a table can hold."""


def _period(_: click.Context, __: click.Parameter, edtf: str | None) -> Period | None:
    return None if edtf is None else Period.parse(edtf)


def _interval(context: click.Context, parameter: click.Parameter, edtf: str | None) -> Period | None:
    between = _period(context, parameter, edtf)
    if between is not None and between.first is None and between.last is None:
        raise UnknownDateError(edtf or "")
    return between


def _columns(_: click.Context, __: click.Parameter, told: tuple[str, ...]) -> Mapping[str, str]:
    pairs = [one.partition("=") for one in told]
    for fact, sign, name in pairs:
        if not sign or not name or fact not in COLUMNS:
            raise click.BadParameter(f"write FACT=NAME, with one of {', '.join(COLUMNS)} for FACT")
    return {fact: name for fact, _, name in pairs}


@click.command("read")
@click.argument("paths", nargs=-1, required=True, metavar="PATH…", type=click.Path(path_type=Path))
@ledger_option
@click.option("--published", metavar="EDTF", callback=_period, help="When the report was published, as 2025-03-16.")
@click.option(
    "--between",
    metavar="A/B",
    callback=_interval,
    help="Between which days all of them were, as 2024-08/2025-03.",
)
@click.option(
    "--column",
    "columns",
    metavar="FACT=NAME",
    multiple=True,
    callback=_columns,
    help="Which column of a table holds the text, title, date, url, publisher, language: --column text=body.",
)
@measures_option
@click.option(
    "--model",
    metavar="FOLDER",
    type=click.Path(path_type=Path),
    help="Another encoder: a folder of model.onnx, tokenizer.json and model.json.",
)
@click.option(
    "--terms",
    metavar="FILE",
    envvar="ASOF_TERMS",
    type=click.Path(path_type=Path),
    help="Terms of offices of your own, in TOML, by which undated reports are dated besides those of asof.",
)
@click.option("--threads", type=click.IntRange(min=1), default=1, show_default=True, help="Threads of the encoder.")
@click.option(
    "--seconds",
    type=click.FloatRange(min=0, min_open=True),
    default=SECONDS,
    show_default=True,
    help="Processor time that one report may take; one that takes more is left out, and named.",
)
def command(
    paths: tuple[Path, ...],
    ledger: str,
    published: Period | None,
    between: Period | None,
    columns: Mapping[str, str],
    measures: Path | None,
    model: Path | None,
    terms: Path | None,
    threads: int,
    seconds: float,
) -> int:
    """Read files and folders into the ledger, then say what is new; `-` reads standard input.

    asof reads plain text, Markdown, pages as browsers save them, mail and mailboxes, feeds, PDF, DOCX, ODT, EPUB,
    tables of articles (CSV, JSON, Parquet), crawls (WARC, WACZ), and archives of all of these.

    Reading the same thing twice changes nothing. Exit status 1 where some input could not be read: each is
    named, the rest is kept.
    """
    watch = Watch()
    with Story.open(ledger, create=True, measures=measures) as story:
        before = Before(story)
        try:
            with watch.shown(err()):
                result = story.read(
                    paths,
                    published=published,
                    between=between,
                    columns=columns,
                    model=model,
                    threads=threads,
                    terms=terms,
                    seconds=seconds,
                    progress=watch.see,
                )
        except KeyboardInterrupt:
            click.echo(f"\nasof: {watch.kept(ledger)}", err=True)
            return STOPPED
        for line in said(result, story, before):
            click.echo(line)
    return complain(result)


def complain(result: ReadResult) -> int:
    """Say on stderr what could not be read, a line each, and give the exit status."""
    for problem in result.problems:
        click.echo(f"asof: {words.line(str(problem))}", err=True)
    return 1 if result.problems else 0


class Before:
    """The words of the claims that were there before reading, which are gone from the texts afterwards."""

    def __init__(self, story: Story) -> None:
        self._words = {claim.id: story.words(claim) for claim in story.claims}

    def words(self, claim: Claim) -> str:
        """What the claim said."""
        return self._words.get(claim.id, "")


@dataclass
class Watch:
    """How far reading is, shown on a terminal and kept in mind for whoever stops it."""

    last: Progress | None = None
    _bar: Bar | None = None

    @contextmanager
    def shown(self, console: Console) -> Iterator[None]:
        """A bar with the time left on a terminal, nothing elsewhere."""
        if not console.is_terminal:
            yield
            return
        columns = (
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            MofNCompleteColumn(),
            TimeRemainingColumn(),
        )
        with Bar(*columns, console=console, transient=True) as self._bar:
            self._bar.add_task("reading", total=None)
            yield

    def see(self, progress: Progress) -> None:
        """Take note of how far it is."""
        self.last = progress
        if self._bar is not None:
            name = words.line(progress.name)
            shown = name if len(name) <= 32 else f"…{name[-31:]}"
            self._bar.update(self._bar.task_ids[0], completed=progress.done, total=progress.total, description=shown)

    def kept(self, ledger: str) -> str:
        """What a stopped reading leaves behind."""
        if self.last is None:
            return "stopped before the first report; nothing was changed"
        done = f"{self.last.done:,} of {words.counted(self.last.total, 'report')}"
        return f"stopped; {done} are read and kept in {ledger}; the same command goes on from there"


def said(result: ReadResult, story: Story, before: Before) -> Iterator[str]:
    """What is new, in lines."""
    yield _counts(result)
    yield from _first([_new(change) for change in result.changes if change.kind is ChangeKind.NEW])
    for change in result.changes:
        if change.kind in (ChangeKind.CHANGED, ChangeKind.REREAD):
            yield from _changed(change, story, before)
    if figures := sum(claim.value is not None for change in result.changes for claim in change.added):
        yield f"found {words.counted(figures, 'figure')}"
    if result.left_out:
        yield _left_out(result.left_out)
    yield from _first([f"  note     {words.line(note)}" for note in result.notes])


def _counts(result: ReadResult) -> str:
    kinds = [change.kind for change in result.changes]
    parts = [f"{kinds.count(kind):,} {kind.value}" for kind in ChangeKind if kind in kinds]
    if result.problems:
        parts.append(f"{len(result.problems):,} not read")
    return f"{words.counted(len(kinds), 'report')}{': ' if parts else ''}{', '.join(parts)}"


def _new(change: Change) -> str:
    return f"  new      {words.line(change.report)}: {words.counted(len(change.added), 'claim')}"


def _changed(change: Change, story: Story, before: Before) -> Iterator[str]:
    what = "changed " if change.kind is ChangeKind.CHANGED else "read anew"
    name = f"{words.line(change.report)}, version {change.version}"
    counts = {"added": len(change.added), "removed": len(change.removed), "altered": len(change.altered)}
    said = ", ".join(f"{count:,} {word}" for word, count in counts.items())
    yield f"  {what} {name}: {said}, {words.counted(change.kept, 'claim')} as before"
    yield from _first([f"    + {words.line(story.words(claim))}" for claim in change.added])
    yield from _first([f"    - {words.line(before.words(claim))}" for claim in change.removed])
    yield from _first([f"    ~ {words.line(story.words(claim))}" for claim in change.altered])


def _first(lines: Sequence[str]) -> Iterable[str]:
    if len(lines) <= LISTED:
        return lines
    return [*lines[:LISTED], f"    … and {len(lines) - LISTED:,} more"]


def _left_out(reasons: Mapping[str, int]) -> str:
    return f"left out {words.counted(sum(reasons.values()), 'line')}: {words.reasons(reasons)}"
