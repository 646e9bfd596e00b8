"""Numbers that nothing beside them says the unit of: what the encoder takes them to measure gives them one."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from asof.language.sense import OTHER, Sense
from asof.measure import Measure
from asof.reading.quantity import Quantity
from asof.value import Value

_CLAIM = 0.5
"""How likely a number without a unit must be a claim: above the bar for others, as most such numbers are none."""
_MEASURE = 0.25
"""Share that its measure must have."""
_PLAIN = frozenset({"people", "count", "%"})
"""Units that a number is in as it stands; others are those of an earlier figure of the report."""
_CURRENCY = "currency"
_TIME = "days"
"""How long something lasts is told with a unit: a bare number where one is expected is an hour of the day."""
_MONEY = re.compile(r"[A-Z]{3}")


def with_unit(
    quantity: Quantity, sense: Sense, measures: Mapping[str, Measure], before: Sequence[Quantity]
) -> Quantity | None:
    """The quantity in the usual unit of its likeliest measure; None where it is no claim, or nothing tells a unit.

    Args:
        quantity: one whose unit is empty.
        sense: what the encoder makes of it.
        measures: the catalogue.
        before: the quantities of the report before it, whose unit of measurement it may go on in.
    """
    shares = {name: share for name, share in sense.measures.items() if name != OTHER}
    best = max(sorted(shares), key=shares.__getitem__, default=None)
    if best is None or sense.claim < _CLAIM or shares[best] < _MEASURE or best not in measures:
        return None
    usual = measures[best].units[0]
    if usual == _TIME:
        return None
    if usual in _PLAIN:
        return replace(quantity, value=replace(quantity.value, unit=usual))
    last = next((one for one in reversed(before) if _is_in(one.value.unit, measures[best].units)), None)
    return _in_unit_of(quantity, last) if last else None


def _is_in(unit: str, units: Sequence[str]) -> bool:
    return unit in units or (_CURRENCY in units and bool(_MONEY.fullmatch(unit)))


def _in_unit_of(quantity: Quantity, last: Quantity) -> Quantity | None:
    """The number as one of the unit in which an earlier one was written: acres, dollars, miles."""
    known, value = last.value, quantity.value
    factor = known.low / last.written.low if known.low and last.written.low else None
    if factor is None or factor <= 0:
        return None
    low, high = (None if end is None else end * factor for end in (value.low, value.high))
    made = Value(low, high, known.unit, value.approximate, known.written_unit)
    return replace(quantity, value=made, written=replace(quantity.written, unit=last.written.unit))
