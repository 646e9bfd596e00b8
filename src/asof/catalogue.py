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

    The file is TOML: a table for each id with `title`, `description`, `units`, `behaviour` (level,
    cumulative, rate, share, fixed) and, so that figures of it are found, `nouns` and `cues`; a share may
    have `of`, the id of the measure that it is a share of; `phrase` is the title of a series of
    somebody (see `asof.measure.Measure`).

    Raises: BadCatalogueError, where `extra` can't be read or an entry is not as it should be.
    """
    measures = _parse(files("asof").joinpath("data/measures.toml").read_text("utf-8"), Path("measures.toml"))
    if extra is None:
        return measures
    try:
        text = extra.read_text("utf-8-sig")
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
    try:
        if not _ID.fullmatch(name):
            raise ValueError("is no id: small letters, digits and _ only")
        if not isinstance(table, dict) or not {"title", "description", "units", "behaviour"} <= table.keys():
            raise ValueError("needs title, description, units and behaviour")
        return Measure(id=name, **{key: _entry(key, value) for key, value in table.items()})
    except ValueError as error:
        raise BadCatalogueError(path, f"the measure {name!r} {error}") from error


def _entry(key: str, value: Any) -> Any:
    match key, value:
        case (("title" | "description" | "of" | "phrase"), str()) if key != "phrase" or "{who}" in value:
            return value
        case "behaviour", str() if value in set(Behaviour):
            return Behaviour(value)
        case (("units" | "nouns" | "cues"), list()) if all(isinstance(word, str) for word in value):
            if value or key != "units":
                return tuple(value)
    raise ValueError(f"can't have {key} = {value!r}")
