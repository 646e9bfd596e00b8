"""Countries, their people and their governments' seats: what "Ukrainian", "Kyiv" and "the Kremlin" stand for."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

_WORD = r"(?:(?:[A-Z]\.)+|[A-Z][\w-]*)"
_CAPITALS = re.compile(rf"\b{_WORD}(?: (?:of |and |the )?{_WORD}){{0,7}}")
"""Words with capitals in a row."""
_LONGEST_NAME = 5
"""Words of the longest name that is looked for inside a phrase."""


@cache
def _entries() -> list[dict[str, object]]:
    return list(tomllib.loads(files("asof").joinpath("data/countries.toml").read_text("utf-8"))["country"])


def _index(*fields: str) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for entry in _entries():
        for field in fields:
            value = entry.get(field, [])
            for word in value if isinstance(value, list) else [value]:
                found.setdefault(str(word).lower(), str(entry["name"]))
    return found


@cache
def _names() -> Mapping[str, str]:
    return _index("name", "names")


@cache
def _demonyms() -> Mapping[str, str]:
    return _index("demonyms")


@cache
def _metonyms() -> Mapping[str, str]:
    return _index("metonyms")


@cache
def _governments() -> Mapping[str, str]:
    return _index("name", "names", "demonyms", "capitals", "metonyms")


def is_country(name: str) -> bool:
    """Whether a name is a country's."""
    return name.lower() in _names()


@cache
def _codes() -> Mapping[str, str]:
    return {str(entry["name"]): str(entry["code"]) for entry in _entries()}


def code_of(country: str) -> str | None:
    """The ISO 3166-1 code of a country, named as `country_of` names it."""
    return _codes().get(country)


@cache
def _southern() -> frozenset[str]:
    return frozenset(str(entry["name"]) for entry in _entries() if entry.get("south"))


def is_southern(country: str) -> bool:
    """Whether a country, named as `country_of` names it, lies in the southern hemisphere."""
    return country in _southern()


def countries_in(text: str) -> list[str]:
    """The countries that a text names, by themselves, their people or their seats of government, in order."""
    found: list[str] = []
    for run in _CAPITALS.findall(text):
        words, at = run.split(), 0
        while at < len(words):
            named = ((last, country_of(" ".join(words[at:last]))) for last in range(len(words), at, -1))
            last, country = next(((last, one) for last, one in named if one), (at + 1, None))
            found += [country] if country else []
            at = last
    return found


def is_demonym(word: str) -> bool:
    """Whether a word is an adjective or noun for a country's people, written with its capital."""
    return word[:1].isupper() and word.lower() in _demonyms()


def demonym(country: str) -> str:
    """The adjective of a country; empty for any other name."""
    entry = next((entry for entry in _entries() if entry["name"] == country), {})
    demonyms = entry.get("demonyms", [])
    return str(demonyms[0]) if isinstance(demonyms, list) and demonyms else ""


def country_of(name: str) -> str | None:
    """The country that a name, demonym, capital or seat of government stands for; None for any other word."""
    return _governments().get(name.lower())


def is_seat(name: str) -> bool:
    """Whether a name stands for a government and is no town: "the Kremlin", "the White House"."""
    return name.lower() in _metonyms()


def country_in(phrase: str) -> str | None:
    """The country whose name, people or government a phrase begins to speak of: "the South Korean navy"."""
    parts = phrase.replace("’", "'").replace("'s", " ").split()
    for first in range(len(parts)):
        for last in range(min(len(parts), first + _LONGEST_NAME), first, -1):
            found = country_of(" ".join(parts[first:last])) if parts[first][:1].isupper() else None
            if found:
                return found
    return None
