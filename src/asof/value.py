"""How much: a number that keeps its range and its hedge."""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite


@dataclass(frozen=True, slots=True)
class Value:
    """A quantity as a range in a canonical unit, beside the unit that was written.

    `low` and `high` are both ends of what was said, in `unit`: equal where one number was said, None where an
    end is open ("over 40 %" has no high). `approximate` is true where the text hedges the number or leaves an
    end open. `unit` is canonical (`km2`, `people`, `%`, an ISO 4217 code, …), `written_unit` what the text
    has ("square miles"), empty where the text names none.
    """

    low: float | None
    high: float | None
    unit: str
    approximate: bool = False
    written_unit: str = ""

    def __post_init__(self) -> None:
        if not all(isfinite(end) for end in (self.low, self.high) if end is not None):
            raise ValueError(f"the ends of a value are finite, not {self.low} and {self.high}")
        if self.low is None and self.high is None:
            raise ValueError("a value has at least one end")
        if self.low is not None and self.high is not None and self.low > self.high:
            raise ValueError(f"a value runs upward, not from {self.low} to {self.high}")

    @property
    def point(self) -> float | None:
        """The one number that was said, None for a range or a bound."""
        return self.low if self.low == self.high else None
