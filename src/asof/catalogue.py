"""The measures that asof knows: a file in the package, and a file of the user's own."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any

from asof.errors import BadCatalogueError
from asof.measure import Behaviour, Measure

Catalogue = Mapping[str, Measure]
"""Measures by their id, in the order of the file."""

_ID = re.compile(r"[a-z][a-z0-9_]*")


def load(extra: Path | None = None) -> Catalogue:
    """The catalogue of the package, with the measures of `extra` added or put in place of its own.

    The file is TOML: a table for each id with `title`, `description`, `units`, `behaviour` (level, cumulative, rate,
    share) and, so that figures of it are found, `nouns` and `cues` (see `asof.measure.Measure`).

    Raises: BadCatalogueError, where `extra` can't be read or an entry is not as it should be.
    """
    measures = _parse(files("asof").joinpath("data/measures.toml").read_text("utf-8"), Path("measures.toml"))
    if extra is None:
        return measures
    try:
        text = extra.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BadCatalogueError(extra, f"can't be read ({error})") from error
    return {**measures, **_parse(text, extra)}


def _parse(text: str, path: Path) -> dict[str, Measure]:
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadCatalogueError(path, f"not TOML ({error})") from error
    return {name: _measure(name, table, path) for name, table in tables.items()}


def _measure(name: str, table: Any, path: Path) -> Measure:
    if not _ID.fullmatch(name):
        raise BadCatalogueError(path, f'"{name}" is no id: small letters, digits and _ only')
    try:
        return Measure(
            id=name,
            title=str(table["title"]),
            description=str(table["description"]),
            units=_words(table["units"]),
            behaviour=Behaviour(table["behaviour"]),
            nouns=_words(table.get("nouns", [])),
            cues=_words(table.get("cues", [])),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise BadCatalogueError(path, f"the measure {name} lacks or misstates {error}") from error


def _words(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
        raise ValueError("a list of words")
    return tuple(value)
