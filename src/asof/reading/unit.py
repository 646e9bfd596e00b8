"""In what unit a number is where its own words do not say, or say only half: a decision among units of the report.

"The agency puts it at 4,000" goes on in the barrels of the sentence before, "six" after "100 million dollars" may be
six million, and "6,000 barrels" of a leak may be so many a day. The rules of the grammar are one candidate.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from asof.language.sense import OTHER, Sense
from asof.measure import Measure
from asof.reading.decision import Candidate, Decision, Weights
from asof.reading.fellows import alike
from asof.reading.quantity import Quantity, Written
from asof.value import Value

_CLAIM = 0.5
"""How likely a number without a unit must be a claim: above the bar for others, as most such numbers are none."""
_RARE = 5e-3
"""Share of the measures of a unit below which nothing more speaks against it."""
_PLAIN = ("people", "count", "%")
"""Units that a number may be in as it stands; others are those of figures before it."""
_REMEMBERED = 40
"""Figures back to which a number may go for its unit."""
_MONEY = re.compile(r"[A-Z]{3}")
_RATES = re.compile(r"(.+)/(.+)")
_SCALES = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
"""Number words that are left out of the second of two numbers: "100 million, of which five"."""
_WORD = re.compile(r"[a-z]+")
_APART = 6.0
"""Powers of ten by which two numbers differ beyond which more tells no more."""


@dataclass(frozen=True, slots=True)
class Before:
    """A quantity that the report has before, and what the encoder makes of it."""

    quantity: Quantity
    sense: Sense


def in_its_unit(
    weights: Weights,
    quantity: Quantity,
    sense: Sense,
    measures: Mapping[str, Measure],
    before: Sequence[Before],
    text: str,
) -> tuple[Quantity | None, Decision | None]:
    """The quantity in its likeliest unit; None where its words name none and it is no claim.

    Args:
        weights: what was learned.
        quantity: one as the grammar reads it.
        sense: what the encoder makes of it.
        measures: the catalogue.
        before: the quantities of the report before it, each in its unit.
        text: that of the report.
    """
    if not quantity.value.unit and sense.claim < _CLAIM:
        return None, None
    if not sense.measures:
        return (quantity if quantity.value.unit else None), None
    recent = before[-_REMEMBERED:]
    options = list(_options(quantity, recent, text))
    if len(options) == 1 and options[0].value.unit:
        return options[0], None
    made = {_name(option): option for option in reversed([*options, *_plain(quantity)]) if option.value.unit}
    candidates = [
        Candidate(name, dict(_traits(quantity, option, sense, measures, recent))) for name, option in made.items()
    ]
    decision = weights.decide("unit", candidates)
    return made[decision.value or ""], decision


def _name(quantity: Quantity) -> str:
    """What tells two ways of reading a number apart."""
    value = quantity.value
    return f"{value.low if value.low is not None else value.high:.6g} {value.unit}"


def _plain(quantity: Quantity) -> Iterator[Quantity]:
    if quantity.unitless is not None:
        yield from (_in(quantity, quantity.unitless, unit, "", 1.0) for unit in _PLAIN)


def _options(quantity: Quantity, before: Sequence[Before], text: str) -> Iterator[Quantity]:
    """As the grammar reads it, and in the units of what stands before it, nearest first."""
    yield quantity
    for one in reversed(before):
        known = one.quantity
        factor = _factor(known)
        if factor is None or known.value.unit in _PLAIN:
            continue
        if quantity.unitless is not None:
            yield _in(quantity, quantity.unitless, known.value.unit, known.written.unit, factor)
            if scale := _left_out(quantity, known, text):
                yield _in(quantity, quantity.unitless, known.value.unit, known.written.unit, factor * scale)
        elif _is_rate_of(known, quantity):
            yield _in(quantity, _number(quantity), known.value.unit, known.written.unit, factor)


def _factor(known: Quantity) -> float | None:
    """How many of the canonical unit one of the written is."""
    factor = known.value.low / known.written.low if known.value.low and known.written.low else None
    return factor if factor is not None and factor > 0 else None


def _is_rate_of(known: Quantity, quantity: Quantity) -> bool:
    """Whether one counts by time what the other counts: barrels a day, barrels."""
    rate = _RATES.fullmatch(known.value.unit)
    return bool(rate and rate[1] == quantity.value.unit and quantity.written.unit in known.written.unit.split(" per "))


def _number(quantity: Quantity) -> Value:
    """The value without its unit: the number as written."""
    factor = _factor(quantity) or 1.0
    low, high = (None if end is None else end / factor for end in (quantity.value.low, quantity.value.high))
    return replace(quantity.value, low=low, high=high)


def _left_out(quantity: Quantity, known: Quantity, text: str) -> float | None:
    """The "million" of the earlier number that a small one may have left out."""
    said = [word for word in _WORD.findall(known.number.of(text).lower()) if word in _SCALES]
    own = _SCALES.keys() & set(_WORD.findall(quantity.number.of(text).lower()))
    scale = _SCALES[said[-1]] if said else 0.0
    return scale if scale and not own and quantity.written.low < scale else None


def _in(quantity: Quantity, number: Value, unit: str, written: str, factor: float) -> Quantity:
    ends = (None if end is None else end * factor for end in (number.low, number.high))
    low, high = (None if end is None else float(f"{end:.7g}") for end in ends)
    value = Value(low, high, unit, number.approximate, written)
    return replace(quantity, value=value, written=Written(quantity.written.low, quantity.written.high, written))


def _traits(
    quantity: Quantity, option: Quantity, sense: Sense, measures: Mapping[str, Measure], before: Sequence[Before]
) -> Iterator[tuple[str, float]]:
    """What speaks for one way of reading a number."""
    unit = option.value.unit
    sort = unit if unit in _PLAIN else "money" if _MONEY.fullmatch(unit) else "measured"
    fitting = sum(share for name, share in sense.measures.items() if name in measures and _fits(unit, measures[name]))
    usual = sum(share for name, share in sense.measures.items() if name in measures and measures[name].units[0] == unit)
    yield f"in {sort}", 1.0
    yield "fits", math.log(max(fitting, _RARE))
    yield "usual", math.log(max(usual, _RARE))
    yield f"of another sort, in {sort}", sense.measures.get(OTHER, 0.0)
    yield from _as_read(quantity, option, sort)
    same = [place for place, one in enumerate(reversed(before)) if one.quantity.value.unit == unit]
    if not same:
        yield f"new in the report, in {sort}", 1.0
        return
    nearest = before[-1 - same[0]]
    yield "of the figure before", float(same[0] == 0)
    yield "figures since", math.log1p(same[0])
    yield "alike", max(alike(sense.vector, before[-1 - place].sense.vector, "thing") for place in same)
    yield f"powers of ten apart, in {sort}", _apart(option, nearest.quantity)


def _fits(unit: str, measure: Measure) -> bool:
    return unit in measure.units or ("currency" in measure.units and bool(_MONEY.fullmatch(unit)))


def _as_read(quantity: Quantity, option: Quantity, sort: str) -> Iterator[tuple[str, float]]:
    """Whether the grammar reads it so, and how an option differs from that."""
    if option.value == quantity.value:
        how = "its own words" if quantity.unitless is None else "the rules"
        yield f"by {how}", 1.0
        yield f"by {how}, in {sort}", 1.0
    elif quantity.unitless is None:
        yield "by time", 1.0
    number = option.value.low if option.value.low is not None else option.value.high
    if number is not None and quantity.unitless is not None:
        yield f"beyond a hundred, in {sort}", float(abs(number) > 100)
        plain = quantity.written.low
        yield "with what is left out", float(bool(plain) and number >= 1e3 * plain and sort == "money")
        yield "small", float(abs(plain) < 10)


def _apart(option: Quantity, other: Quantity) -> float:
    """By how many powers of ten two numbers in one unit differ."""
    ends = [one.value.low if one.value.low is not None else one.value.high for one in (option, other)]
    one, another = (math.log10(abs(end or 0.0) + 0.5) for end in ends)
    return min(abs(one - another), _APART)
