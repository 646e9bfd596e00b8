"""Long lists in parts, so that a page stays short however much a story holds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TypeVar

Item = TypeVar("Item")

_PART = re.compile(r"(?P<stem>.+)/more/(?P<number>[2-9]|[1-9][0-9]{1,5})\.html")
LONGEST = 100
"""Items of a part."""


def parts(path: str, count: int) -> tuple[str, ...]:
    """The paths of the pages of a list with so many items; the first has `path`, and is there without any items."""
    return path, *(_part(path, number) for number in range(1, -(-count // LONGEST)))


def part_with(path: str, place: int) -> str:
    """The path of the page of a list on which its item at this place stands, counted from 0."""
    return _part(path, place // LONGEST) if place >= LONGEST else path


def part_at(path: str) -> Iterator[tuple[str, int]]:
    """What a path can be: the first page of which list, and which part of it, counted from 0."""
    yield path, 0
    found = _PART.fullmatch(path)
    if found:
        number = int(found["number"]) - 1
        yield f"{found['stem']}.html", number
        yield f"{found['stem']}/index.html", number


def part_of(items: Sequence[Item], number: int) -> Sequence[Item]:
    """The items of a part; the first is number 0."""
    return items[number * LONGEST : (number + 1) * LONGEST]


def _part(path: str, number: int) -> str:
    return f"{path.removesuffix('.html').removesuffix('/index')}/more/{number + 1}.html"
