"""A candidate -> clean, dated reports, with a line for each thing in it that is none."""

from __future__ import annotations

import os
import re
import stat
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import IO, TypeAlias

from asof.errors import (
    EmptyReportError,
    InputError,
    NoReportError,
    NotTextError,
    Problem,
    TooLargeError,
    UnreadableFileError,
)
from asof.intake.clean import furniture
from asof.intake.dating import from_date_line, from_name
from asof.intake.decode import kind_of_bytes
from asof.intake.facts import NOTHING, Facts, Given
from asof.intake.files import STANDARD_INPUT, Candidate, readable
from asof.intake.furniture import Reason
from asof.intake.identity import canonical, publisher
from asof.intake.item import MAX_BYTES, MAX_PILE, Item, Note, Text, Told
from asof.intake.kinds import KINDS, kind_of
from asof.intake.language import language_of
from asof.intake.markdown import apart
from asof.period import Period
from asof.report import LeftOut, Report

_WORD = re.compile(r"\w")
_LONGEST_HEADLINE = 25
"""Words; the longest headlines of British tabloids have some 20."""

Opened: TypeAlias = Report | Problem | Note


def open_reports(candidate: Candidate, given: Given) -> Iterator[Opened]:
    """The reports in a file, without their page furniture; what could not be read of it; what one should know of it.

    A file is read by the first kind that its content fits (`kinds.KINDS`), what it holds likewise. A bad part never
    costs a good one.
    """
    try:
        item = _item(candidate, given)
    except InputError as error:
        yield Problem(str(candidate.path), error)
        return
    yield from open_item(item, given)


def open_item(item: Item, given: Given) -> Iterator[Opened]:
    """The reports in bytes, wherever these come from. Raises nothing, whatever the bytes."""
    names: dict[str, int] = {}
    try:
        kind = kind_of(item)
        if kind is None:
            raise _no_kind(item)
        if len(item.data) > kind.most:
            raise TooLargeError(item.location, len(item.data), kind.most)
        for found in kind.read(item):
            if isinstance(found, Item):
                yield from open_item(found, given)
            elif isinstance(found, Text):
                yield _told_apart(found, item, given, names)
            else:
                yield Problem(item.location, found) if isinstance(found, InputError) else found
    except InputError as error:
        yield Problem(item.location, error)


def _no_kind(item: Item) -> InputError:
    kind = kind_of_bytes(item.data)
    if not kind and len(item.data) > MAX_BYTES:
        return TooLargeError(item.location, len(item.data), MAX_BYTES)
    return NotTextError(item.location, kind)


def open_report(candidate: Candidate, given: Given) -> Report:
    """The one report in a file.

    Its date is the user's, else that of `meta.json`, of the page, the mail, the feed, of the file's name, of a date
    line in the text, of the program that wrote it, else the period that bounds all reports; `dated_by` says which. A
    known date outside of those bounds stays.

    Raises: an InputError, where there is none, or something in it could not be read.
    """
    report = None
    for found in open_reports(candidate, given):
        if isinstance(found, Problem):
            raise found.error
        report = found if report is None and isinstance(found, Report) else report
    if report is None:
        raise NoReportError(candidate.path)
    return report


def _item(candidate: Candidate, given: Given) -> Item:
    path = candidate.path
    location = "" if path == STANDARD_INPUT else readable(os.path.abspath(path))  # noqa: PTH100  not a link's target
    return Item(
        data=_read(path),
        name=candidate.name,
        location=location or candidate.name,
        file_name=readable(path.name),
        known=(Told(candidate.meta, "meta.json"),) if candidate.meta else (),
        columns=dict(given.columns),
    )


def _read(path: Path) -> bytes:
    try:
        if path == STANDARD_INPUT:
            return _bounded(sys.stdin.buffer, path)
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):  # a pipe or a device may never end
            raise UnreadableFileError(path, "not a file")
        if status.st_size > max(kind.most for kind in KINDS):
            raise TooLargeError(path, status.st_size, MAX_PILE)
        with path.open("rb") as file:
            return _bounded(file, path)
    except (OSError, ValueError) as error:
        raise UnreadableFileError(path, getattr(error, "strerror", None) or str(error)) from error


def _bounded(file: IO[bytes], path: Path) -> bytes:
    data = file.read(MAX_PILE + 1)
    if len(data) > MAX_PILE:  # it grew, or has no size, as under /proc
        raise TooLargeError(path, len(data), MAX_PILE)
    return data


def _told_apart(text: Text, item: Item, given: Given, names: dict[str, int]) -> Report | Problem:
    """The report of a text, under a name that no other text of the same file has."""
    if text.part is not None:
        names[text.part] = names.get(text.part, 0) + 1
        part = text.part if names[text.part] == 1 else f"{text.part}-{names[text.part]}"
        item = replace(item, name=f"{item.name}#{part}", location=f"{item.location}#{part}")
    left_out = _cleaned(text)
    if not _WORD.search(Report(name="", raw=text.raw, left_out=left_out).text):
        return Problem(item.location, EmptyReportError(item.location))
    return _report(item, given, text, left_out)


def _cleaned(text: Text) -> tuple[LeftOut, ...]:
    """Markup and furniture in one row; furniture is looked for in the text that a reader of the markup would see."""
    if not text.left_out:
        return furniture(text.raw)
    seen = Report(name="", raw=text.raw, left_out=text.left_out)
    lines = [LeftOut(seen.raw_span(line.span), line.reason) for line in furniture(seen.text)]
    return apart([*lines, *text.left_out])


def _report(item: Item, given: Given, text: Text, left_out: tuple[LeftOut, ...]) -> Report:
    named = NOTHING if text.part else from_name(item.file_name.rpartition(".")[0] or item.file_name)
    meta = [told for told in item.known if told.by == "meta.json"]
    others = [told for told in item.known if told.by != "meta.json"]
    sources = [
        *meta,
        text.told,
        *others,
        Told(named, "the file's name"),
        Told(Facts(published=_date_line(text.raw, left_out)), "a date line in the text"),
        text.noted,
    ]
    published, dated_by = _dated(given, sources)
    facts = NOTHING
    for told in sources[:-2]:
        facts |= told.facts
    cleaned = Report(name="", raw=text.raw, left_out=left_out).text
    return Report(
        name=item.name,
        raw=text.raw,
        left_out=left_out,
        location=item.location,
        title=facts.title or _headline(text.raw, left_out),
        publisher=publisher(facts.publisher, facts.url),
        url=canonical(facts.url),
        language=language_of(cleaned) or facts.language,
        published=published,
        updated=facts.updated,
        dated_by=dated_by,
    )


def _dated(given: Given, sources: list[Told]) -> tuple[Period | None, str | None]:
    evidence = [(told.facts.published, told.by) for told in sources]
    for period, by in ((given.published, "--published"), *evidence, (given.between, "--between")):
        if period is not None:
            return period, by
    return None, None


def _date_line(raw: str, left_out: tuple[LeftOut, ...]) -> Period | None:
    """The date on a line of the page that was left out for being one, unless it says when the page was changed."""
    for cut in left_out:
        words = cut.span.of(raw)
        if cut.reason in (Reason.DATE, Reason.NOTE) and not re.search(r"updated|modified", words, re.IGNORECASE):
            day = from_date_line(words)
            if day is not None:
                return day
    return None


def _headline(raw: str, left_out: tuple[LeftOut, ...]) -> str | None:
    """The first line, where it is short, ends without a full stop and more text follows."""
    text = Report(name="", raw=raw, left_out=left_out).text
    first, _, rest = text.strip().partition("\n")
    words = first.split()
    is_first = raw.lstrip(" \t\n#*_\ufeff").startswith(first.lstrip(" #*_"))
    if not words or len(words) > _LONGEST_HEADLINE or words[-1].rstrip("”\"’'").endswith((".", ":", ",")):
        return None
    return " ".join(words) if is_first and len(rest.split()) > len(words) else None
