"""Where the places of the world are: a file of the package, read by looking up, and one of the user's own."""

from __future__ import annotations

import sqlite3
import tomllib
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Any, Self

from asof.errors import BadGazetteerError
from asof.spelling import folded

_DATA = "data/gazetteer.sqlite"
_FIND = "SELECT kind, area, lat, lon, people, radius, name FROM place WHERE folded = ?"
_AREAS = 4096
"""Areas whose names are kept at hand, a few hundred bytes each."""


class Sort(IntEnum):
    """What sort of place; numbers are those of the file."""

    TOWN = 0
    COUNTY = 1
    REGION = 2
    COUNTRY = 3
    WATER = 4


_SORTS = tuple(Sort)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A place on the map.

    `lat` and `lon` are degrees of its middle, exact to `radius` kilometres: most of the place lies within. `within`
    holds what it lies in, the nearest first ("Kursk Oblast", "Russia"); `country` is an ISO 3166-1 code, None for
    waters. `people` is 0 where nobody counted. `alias` is true where it goes by another name mostly, `own` where the
    user's own file has it.
    """

    name: str
    sort: Sort
    lat: float
    lon: float
    radius: int
    people: int = 0
    country: str | None = None
    within: tuple[str, ...] = ()
    alias: bool = False
    own: bool = False


class Gazetteer:
    """Looks places up by name. Nothing of the file stays in memory but what SQLite caches, 2 MB at most."""

    def __init__(self, base: sqlite3.Connection, own: Mapping[str, list[Spot]]) -> None:
        self._find = base.cursor()
        self._base = base
        self._own = own
        self._inside = lru_cache(maxsize=_AREAS)(self._look_inside)
        self.neighbours = lru_cache(maxsize=_AREAS)(self._look_around)
        self.country = lru_cache(maxsize=_AREAS)(self._look_at_country)

    @classmethod
    def open(cls, own: Path | None = None) -> Self:
        """The gazetteer of the package, and the places of a file of the user's, which go before it.

        That is TOML: a table `[[place]]` for each, with `name`, `lat`, `lon`, and if need be `names` (a list),
        `country` (two letters), `within` (a list) and `radius` (km).

        Raises: BadGazetteerError.
        """
        address = f"{Path(str(files('asof').joinpath(_DATA))).absolute().as_uri()}?mode=ro&immutable=1"
        return cls(sqlite3.connect(address, uri=True, check_same_thread=False), _own(own) if own else {})

    def close(self) -> None:
        """Let go of the file."""
        self._base.close()

    def named(self, name: str) -> tuple[Spot, ...]:
        """The places of a name, however its letters are written; the user's own alone where there is one."""
        spelled = folded(name)
        if spelled in self._own:
            return tuple(self._own[spelled])
        rows = self._find.execute(_FIND, (spelled,)).fetchall()
        return tuple([self._spot(spelled, row) for row in rows]) if rows else ()

    def _look_around(self, country: str) -> frozenset[str]:
        """The codes of the countries that border on one."""
        row = self._base.execute("SELECT neighbours FROM country WHERE code = ?", (country,)).fetchone()
        return frozenset(row[0].split(",")) - {""} if row else frozenset()

    def _look_at_country(self, code: str) -> str:
        """The name of a country."""
        row = self._base.execute("SELECT name FROM country WHERE code = ?", (code,)).fetchone()
        return str(row[0]) if row else code

    def _look_inside(self, number: int) -> tuple[str | None, tuple[str, ...], tuple[str, ...]]:
        """The country of an area, what places in it lie in, and what it lies in itself."""
        found = self._base.execute("SELECT name, country, parent FROM area WHERE id = ?", (number,)).fetchone()
        if found is None:
            return None, (), ()
        name, country, parent = found
        around = self._inside(parent)[1] if parent else (self.country(country),)
        return country, ((name, *around) if name else around), around

    def _spot(self, spelled: str, row: tuple[Any, ...]) -> Spot:
        sort, area, lat, lon, people, radius, name = row
        country, within, around = self._inside(area)
        if sort != Sort.TOWN:
            within = () if sort == Sort.COUNTRY else around
        return Spot(
            name=name or spelled.title(),
            sort=_SORTS[sort],
            lat=lat / 1000,
            lon=lon / 1000,
            radius=radius,
            people=people,
            country=country,
            within=within,
            alias=bool(name) and sort == Sort.TOWN and folded(name) != spelled,
        )


def _own(path: Path) -> dict[str, list[Spot]]:
    try:
        told = tomllib.loads(path.read_text("utf-8"))["place"]
        spots: defaultdict[str, list[Spot]] = defaultdict(list)
        for one in told:
            spot = Spot(
                name=str(one["name"]),
                sort=Sort.TOWN,
                lat=_degrees(one["lat"], 90),
                lon=_degrees(one["lon"], 180),
                radius=int(one.get("radius", 1)),
                country=one.get("country"),
                own=True,
                within=tuple(str(area) for area in one.get("within", ())),
            )
            for name in (spot.name, *one.get("names", ())):
                spots[folded(str(name))].append(spot)
    except OSError as error:
        raise BadGazetteerError(path, error.strerror or str(error)) from error
    except KeyError as error:
        raise BadGazetteerError(path, f"{error} is missing") from error
    except (ValueError, TypeError, AttributeError) as error:
        raise BadGazetteerError(path, str(error)) from error
    return dict(spots)


def _degrees(number: Any, most: int) -> float:
    degrees = float(number)
    if not -most <= degrees <= most:
        raise ValueError(f"{degrees} is no number of degrees up to {most}")
    return degrees
