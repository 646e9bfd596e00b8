"""`meta.json`: what a folder says about its files."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from asof.errors import BadMetadataError, Problem, UnknownDateError
from asof.intake.facts import Facts
from asof.period import Period

META_NAME = "meta.json"
MAX_META_BYTES = 50_000_000
"""A folder of 100,000 reports with every field filled in stays below; more would be read into memory for nothing."""

_TEXTS = ("title", "publisher", "url", "language")
_DATES = ("published", "updated")


def read_meta(folder: Path) -> tuple[Mapping[str, Facts], list[Problem]]:
    """Facts by file name; without an entry, or a part of one, that is not as it should be.

    There is one problem at most; it names the first entry at fault and counts the others.
    """
    path = folder / META_NAME
    try:
        if not path.is_file():
            return {}, []
        if path.stat().st_size > MAX_META_BYTES:
            return {}, [_problem(path, "too large for a meta.json")]
        return parse_meta(path.read_bytes(), path)
    except OSError as error:
        return {}, [_problem(path, f"can't be read ({error.strerror or error})")]


def parse_meta(content: bytes, path: Path) -> tuple[Mapping[str, Facts], list[Problem]]:
    """The same for the bytes of a `meta.json`, which lies at `path`."""
    try:
        data = json.loads(content)
    except (ValueError, RecursionError):
        return {}, [_problem(path, "not JSON")]
    if not isinstance(data, dict):
        return {}, [_problem(path, "not an object that maps file names to what is known of them")]
    faults: list[str] = []
    facts = {name: _facts(name, entry, faults) for name, entry in data.items()}
    return facts, [_problem(path, _summary(faults))] if faults else []


def _problem(path: Path, what: str) -> Problem:
    return Problem(str(path), BadMetadataError(path, what))


def _summary(faults: list[str]) -> str:
    more = len(faults) - 1
    return faults[0] + (f", and {more} more like this" if more else "")


def _facts(name: str, entry: Any, faults: list[str]) -> Facts:
    if not isinstance(entry, dict):
        faults.append(f'the entry "{name}" is no object')
        return Facts()
    texts = {key: _text(name, key, entry.get(key), faults) for key in _TEXTS}
    dates = {key: _date(name, key, entry.get(key), faults) for key in _DATES}
    return Facts(
        title=texts["title"],
        publisher=texts["publisher"],
        url=texts["url"],
        language=texts["language"],
        published=dates["published"],
        updated=dates["updated"],
    )


def _text(name: str, key: str, value: Any, faults: list[str]) -> str | None:
    if value is None:
        return None
    if not isinstance(value, str) or not _is_encodable(value):
        faults.append(f'the entry "{name}" has a {key} that is no text')
        return None
    return " ".join(value.split()) or None


def _date(name: str, key: str, value: Any, faults: list[str]) -> Period | None:
    text = _text(name, key, value, faults)
    if text is None:
        return None
    try:
        return Period.parse(text)
    except UnknownDateError:
        faults.append(f'the entry "{name}" has {text!r} for {key}, which is no date')
        return None


def _is_encodable(text: str) -> bool:
    """JSON can spell half a surrogate pair, which no file or database takes."""
    return not any("\ud800" <= character <= "\udfff" for character in text)
