"""The units in which a story is told and in which readers think, beside those that values are kept in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from types import MappingProxyType

from asof.claim import Claim
from asof.story import named_unit
from asof.value import Value

COUNTS = frozenset({"people", "count", "1"})
"""Units of whole numbers, which a series may hold side by side."""
_DIGITS, _EXACT = 4, 9
"""Digits of a number that was converted, more are not meant; and of one that only comes back to how it was written."""
_AS_THEY_ARE = frozenset({"days", "%"})
"""Canonical units that are told well as they are: durations in hours or years as long ones need, and shares."""


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
        """A value in this unit: all its digits where it was written so, otherwise a few."""
        digits = _EXACT if _unit_of(value) == self else _DIGITS
        low, high = (None if end is None else float(f"{self.of(end):.{digits}g}") for end in (value.low, value.high))
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


def told_in(claims: Iterable[Claim]) -> Unit | None:
    """The unit in which most reports tell of a thing: acres, barrels per day.

    None where that is the canonical one, or as many reports use that. A number without a unit speaks for none.
    """
    reports: defaultdict[Unit | None, set[str]] = defaultdict(set)
    for claim in claims:
        if claim.value and claim.value.written_unit:
            reports[_unit_of(claim.value)].add(claim.report)
    most = max(map(len, reports.values()), default=0)
    first = [unit for unit, told in reports.items() if len(told) == most]
    return None if None in first or not first else first[0]


def _unit_of(value: Value) -> Unit | None:
    """The unit in which a value was written, None for the canonical one and where the words name none that is known."""
    if value.unit in COUNTS | _AS_THEY_ARE or not value.written_unit:
        return None
    found = named_unit(value.written_unit, value.unit)
    if found is None or (found.factor, found.offset) == (1.0, 0.0):
        return None
    return Unit(found.name, found.factor, -found.offset / found.factor)
