"""What the reader calls a quantity."""

from __future__ import annotations

from dataclasses import dataclass

from asof.span import Span
from asof.value import Value


@dataclass(frozen=True, slots=True)
class Quantity:
    """A quantity as written: its words, its value, and what it counts.

    `span` is the whole expression, hedge and noun included; `number` the number alone. `noun` is where the counted
    thing is named, `head` its last word in small letters ("soldiers"); None and empty where the text leaves it out.
    `rate` words such as "per day" are part of the unit.
    """

    span: Span
    number: Span
    value: Value
    noun: Span | None = None
    head: str = ""

    @property
    def people(self) -> bool:
        """Whether it counts human beings."""
        return self.value.unit == "people"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A quantity in tokens `first` up to `last` of its sentence; no unit while nothing says what it counts."""

    first: int
    last: int
    quantity: Quantity
