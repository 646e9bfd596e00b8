"""Where each page of a story stands, as a path within the story: the same on a server and in a folder."""

from __future__ import annotations

import re
from collections import Counter
from typing import Protocol

STORY = "index.html"
SERIES = "series/index.html"
CONFLICTS = "conflicts.html"
TIMELINE = "timeline.html"
FORECASTS = "forecasts.html"
SOURCES = "sources/index.html"
ACTORS = "actors/index.html"
PLACES = "places/index.html"
REPORTS = "reports/index.html"
DATA = "data/index.html"

_NO_NAME = re.compile(r"[^A-Za-z0-9_-]+")
_LONGEST = 60
"""Characters of a name; what comes after them is left off."""


class Names:
    """Short names in ASCII, a different one for each key; in small letters too, as some file systems don't tell."""

    def __init__(self, otherwise: str, *, taken: tuple[str, ...] = ()) -> None:
        self._otherwise = otherwise
        self._names: dict[str, str] = {}
        self._taken: Counter[str] = Counter(taken)

    def __getitem__(self, key: str) -> str:
        if key not in self._names:
            self._names[key] = self._new(_NO_NAME.sub("-", key).strip("-")[:_LONGEST] or self._otherwise)
        return self._names[key]

    def _new(self, name: str) -> str:
        base = name.lower()
        self._taken[base] += 1
        while self._taken[base] > 1 and f"{base}-{self._taken[base]}" in self._taken:
            self._taken[base] += 1
        made = name if self._taken[base] == 1 else f"{name}-{self._taken[base]}"
        self._taken[made.lower()] = max(self._taken[made.lower()], 1)
        return made


class Directory(Protocol):
    """Where the pages of a story stand, and what its claims and conflicts are called in their anchors."""

    def series(self, series_id: str) -> str: ...  # noqa: D102 - as in Addresses, and so are the others
    def report(self, name: str) -> str: ...  # noqa: D102
    def source(self, key: str) -> str: ...  # noqa: D102
    def actor(self, name: str) -> str: ...  # noqa: D102
    def place(self, name: str) -> str: ...  # noqa: D102
    def claim(self, claim_id: str) -> str: ...  # noqa: D102
    def conflict(self, conflict_id: str) -> str: ...  # noqa: D102


class Addresses:
    """The page of each series, report, source, actor and place, and where on pages a claim has its place."""

    def __init__(self) -> None:
        self._claims, self._conflicts = Names("claim"), Names("conflict")
        self._series = Names("series", taken=("index",))
        self._reports = Names("report", taken=("index",))
        self._sources = Names("source", taken=("index",))
        self._actors = Names("actor", taken=("index",))
        self._places = Names("place", taken=("index",))

    def series(self, series_id: str) -> str:
        """The page of a series."""
        return f"series/{self._series[series_id]}.html"

    def report(self, name: str) -> str:
        """The page of a report."""
        return f"reports/{self._reports[name]}.html"

    def source(self, key: str) -> str:
        """The page of a source."""
        return f"sources/{self._sources[key]}.html"

    def actor(self, name: str) -> str:
        """The page of an actor."""
        return f"actors/{self._actors[name]}.html"

    def place(self, name: str) -> str:
        """The page of a place."""
        return f"places/{self._places[name]}.html"

    def claim(self, claim_id: str) -> str:
        """What a claim is called in the anchors of pages: `w-` for its words, `n-` for the note beside them."""
        return self._claims[claim_id]

    def conflict(self, conflict_id: str) -> str:
        """What a conflict is called in the anchor of the page of conflicts, after `k-`."""
        return self._conflicts[conflict_id]
