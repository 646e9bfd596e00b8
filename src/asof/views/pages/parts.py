"""Long lists in parts, so that a page stays short however much a story holds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import TypeVar

from asof.views.pages.addresses import CONFLICTS, SERIES

Item = TypeVar("Item")

_PART = re.compile(r"(?P<stem>.+)/more/(?P<number>[2-9]|[1-9][0-9]{1,5})\.html")
LONGEST = 100
"""Items of a part."""
_SHORTER: Mapping[str, int] = MappingProxyType({SERIES: 50, CONFLICTS: 25})
"""The same of lists whose items are drawn, or take a lot of words, by their paths."""


def parts(path: str, count: int) -> tuple[str, ...]:
    """The paths of the pages of a list with so many items; the first has `path`, and is there without any items."""
    return path, *(_part(path, number) for number in range(1, -(-count // longest(path))))


def part_with(path: str, place: int) -> str:
    """The path of the page of a list on which its item at this place stands, counted from 0."""
    return _part(path, place // longest(path)) if place >= longest(path) else path


def longest(path: str) -> int:
    """Items of a part of the list with this path."""
    return _SHORTER.get(path, LONGEST)


def part_at(path: str) -> Iterator[tuple[str, int]]:
    """What a path can be: the first page of which list, and which part of it, counted from 0."""
    yield path, 0
    found = _PART.fullmatch(path)
    if found:
        number = int(found["number"]) - 1
        yield f"{found['stem']}.html", number
        yield f"{found['stem']}/index.html", number


def part_of(path: str, items: Sequence[Item], number: int) -> Sequence[Item]:
    """The items of a part of the list with this path; the first is number 0."""
    return items[number * longest(path) : (number + 1) * longest(path)]


def _part(path: str, number: int) -> str:
    return f"{path.removesuffix('.html').removesuffix('/index')}/more/{number + 1}.html"
