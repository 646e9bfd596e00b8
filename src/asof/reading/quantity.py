"""What the reader calls a quantity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from asof.span import Span
from asof.value import Value

Change: TypeAlias = Literal["from", "to", ""]


@dataclass(frozen=True, slots=True)
class Written:
    """A quantity before conversion: its number or the ends of its range, and its unit's own name in the singular.

    `high` is None where the number is vague ("thousands"). A hedge leaves no trace here. `unit` is "square mile",
    "dollar per barrel", "year of age", the words for the thing counted, or empty.
    """

    low: float
    high: float | None
    unit: str


@dataclass(frozen=True, slots=True)
class Quantity:
    """A quantity as written: its words, its value, and what it counts.

    `span` is the whole expression, hedge and noun included; `number` the number alone. `noun` is where the counted
    thing is named, `head` its last word in small letters ("soldiers"); None and empty where the text leaves it out.
    Words such as "per day" are part of the unit. `unitless` is the value without a unit where its own words name none,
    so that another's was taken. `change` says that something changed from or to it: of "from 10 to 20"
    the first is "from", the second "to".
    """

    span: Span
    number: Span
    value: Value
    written: Written
    noun: Span | None = None
    head: str = ""
    change: Change = ""
    unitless: Value | None = None

    @property
    def people(self) -> bool:
        """Whether it counts human beings."""
        return self.value.unit == "people"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A quantity in tokens `first` up to `last` of its sentence; no unit while nothing says what it counts.

    `figure` is false where it is a quantity and yet no figure of the story: an age, or "one" for somebody.
    """

    first: int
    last: int
    quantity: Quantity
    figure: bool = True
