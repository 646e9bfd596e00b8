"""Who held which office when: a file in the package, and a file of the user's own."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from importlib.resources import files
from pathlib import Path
from typing import Any

from asof.errors import BadCatalogueError
from asof.period import Period
from asof.span import Span

_FORMER = (
    r"(?P<former>\b(?i:former|then|ex|late|one-time|past|future|incoming)[- ])?(?:U\.S\. |US |American |British )?"
)
"""A title that somebody had or will have tells less than one that is said plainly."""


@dataclass(frozen=True)
class Term:
    """The days on which somebody held an office, and the titles by which such a person is called.

    `name` has the family name last; `source` says where the days are written.
    """

    titles: tuple[str, ...]
    name: str
    period: Period
    source: str

    def after(self, other: Term) -> bool:
        """Whether it began when the other was over, or about to be."""
        return bool(self.period.first and other.period.last and self.period.first >= other.period.last)

    @cached_property
    def _called(self) -> re.Pattern[str]:
        *given, family = self.name.split()
        titles = "|".join(map(re.escape, self.titles))
        first = rf"(?:{re.escape(' '.join(given))}\s+)?" if given else ""
        return re.compile(rf"{_FORMER}\b(?i:{titles})\s+{first}{re.escape(family)}\b(?!['’-]\w\w)")

    def said(self, text: str) -> Span | None:
        """Where a text first calls the holder by the title of the office, without "former" or "then"."""
        if self.name.split()[-1] not in text:
            return None
        found = (match for match in self._called.finditer(text) if not match["former"])
        return next((Span(*match.span()) for match in found), None)


def load_terms(extra: Path | None = None) -> tuple[Term, ...]:
    """The terms of the package, and those of `extra`: TOML with a `[[term]]` for each.

    Raises: BadCatalogueError, where `extra` can't be read or a term is not as it should be.
    """
    terms = _parse(files("asof").joinpath("data/terms.toml").read_text("utf-8"), Path("terms.toml"))
    if extra is None:
        return terms
    try:
        text = extra.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise BadCatalogueError(extra, f"can't be read ({error})") from error
    return terms + _parse(text, extra)


def _parse(text: str, path: Path) -> tuple[Term, ...]:
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadCatalogueError(path, f"not TOML ({error})") from error
    listed = tables.get("term", [])
    if not isinstance(listed, list) or tables.keys() - {"term"}:
        raise BadCatalogueError(path, "holds something else than a [[term]] for each term")
    return tuple(_term(entry, number, path) for number, entry in enumerate(listed, 1))


def _term(entry: Any, number: int, path: Path) -> Term:
    match entry:
        case {"titles": [*titles], "name": str(name), "first": date() as first, "source": str(source), **rest} if (
            titles and all(isinstance(title, str) and title for title in titles) and name.split()
        ):
            last = rest.pop("last", None)
            if not rest and (last is None or (isinstance(last, date) and first <= last)):
                return Term(tuple(titles), name, Period(first, last), source)
    raise BadCatalogueError(
        path, f"term {number} needs titles, name, first (a date), source, and last where it is over"
    )
