"""The units in which part of the readers think, beside those that values are kept in."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from asof.value import Value

_DIGITS = 4
"""Digits of a converted number: more are not meant."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of which one is `size` canonical ones, counted from `zero` of its own."""

    name: str
    size: float
    zero: float = 0.0

    def of(self, number: float) -> float:
        """A number of canonical units in this one."""
        return number / self.size + self.zero

    def back(self, number: float) -> float:
        """A number of this unit in canonical ones."""
        return (number - self.zero) * self.size

    def value(self, value: Value) -> Value:
        """A value in this unit, to a few digits."""
        low, high = (None if end is None else float(f"{self.of(end):.{_DIGITS}g}") for end in (value.low, value.high))
        return Value(low, high, self.name, value.approximate)


_CUSTOMARY: MappingProxyType[str, Unit] = MappingProxyType(
    {
        "km2": Unit("sq mi", 2.589988110336),
        "km": Unit("mi", 1.609344),
        "m": Unit("ft", 0.3048),
        "L": Unit("US gal", 3.785411784),
        "t": Unit("short tons", 0.90718474),
        "kg": Unit("lb", 0.45359237),
        "degC": Unit("°F", 5 / 9, 32.0),
    }
)
"""US customary units by the canonical ones (NIST SP 811)."""


def customary(canonical: str) -> Unit | None:
    """The US customary unit beside a canonical one; None where people know but one unit, as for money."""
    head, slash, per = canonical.partition("/")
    found = _CUSTOMARY.get(head)
    return Unit(f"{found.name}{slash}{per}", found.size, found.zero) if found else None
