"""Long lists in parts, so that a page stays short however much a story holds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

Item = TypeVar("Item")

LONGEST = 100
"""Items of a part."""


def parts(path: str, count: int) -> tuple[str, ...]:
    """The paths of the pages of a list with so many items; the first has `path`, and is there without any items."""
    stem = path.removesuffix(".html").removesuffix("/index")
    return path, *(f"{stem}/more/{number}.html" for number in range(2, -(-count // LONGEST) + 1))


def part_of(items: Sequence[Item], number: int) -> Sequence[Item]:
    """The items of a part; the first is number 0."""
    return items[number * LONGEST : (number + 1) * LONGEST]
