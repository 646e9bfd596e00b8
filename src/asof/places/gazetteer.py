"""Where the places of the world are: a file of the package, read by looking up, and one of the user's own."""

from __future__ import annotations

import sqlite3
import tomllib
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, Self

from asof.errors import BadGazetteerError
from asof.spelling import folded

_DATA = "data/gazetteer.sqlite"
_FIND = (
    "SELECT place.kind, lat, lon, people, radius, place.name, area.name, country, parent "
    "FROM place LEFT JOIN area ON area.id = place.area WHERE folded = ?"
)


class Sort(IntEnum):
    """What sort of place; numbers are those of the file."""

    TOWN = 0
    COUNTY = 1
    REGION = 2
    COUNTRY = 3
    WATER = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A place on the map.

    `lat` and `lon` are degrees of its middle, exact to `radius` kilometres: most of the place lies within. `within`
    holds what it lies in, the nearest first ("Kursk Oblast", "Russia"); `country` is an ISO 3166-1 code, None for
    waters. `people` is 0 where nobody counted. `alias` is true where it goes by another name mostly.
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


class Gazetteer:
    """Looks places up by name. Nothing of the file stays in memory but what SQLite caches, 2 MB at most."""

    def __init__(self, base: sqlite3.Connection, own: Mapping[str, list[Spot]]) -> None:
        self._base = base
        self._own = own

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
        return tuple(self._spot(spelled, row) for row in self._base.execute(_FIND, (spelled,)))

    @cache  # noqa: B019, one gazetteer is open at a time, and there are 250 countries
    def neighbours(self, country: str) -> frozenset[str]:
        """The codes of the countries that border on one."""
        row = self._base.execute("SELECT neighbours FROM country WHERE code = ?", (country,)).fetchone()
        return frozenset(row[0].split(",")) - {""} if row else frozenset()

    @cache  # noqa: B019, as above
    def country(self, code: str) -> str:
        """The name of a country."""
        row = self._base.execute("SELECT name FROM country WHERE code = ?", (code,)).fetchone()
        return str(row[0]) if row else code

    @cache  # noqa: B019, as above
    def _area(self, number: int) -> str:
        row = self._base.execute("SELECT name FROM area WHERE id = ?", (number,)).fetchone()
        return str(row[0])

    def _spot(self, spelled: str, row: tuple[Any, ...]) -> Spot:
        sort, lat, lon, people, radius, name, area, country, parent = row
        whole = name or spelled.title()
        inside = [area] if area and sort == Sort.TOWN else []
        inside += [self._area(parent)] if parent else []
        inside += [self.country(country)] if country and sort != Sort.COUNTRY else []
        return Spot(
            name=whole,
            sort=Sort(sort),
            lat=lat / 1000,
            lon=lon / 1000,
            radius=radius,
            people=people,
            country=country,
            within=tuple(inside),
            alias=sort == Sort.TOWN and folded(whole) != spelled,
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
