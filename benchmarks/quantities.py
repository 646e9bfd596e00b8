"""Quantities in sentences: NewsQuant's own metric (Almasian et al. 2023, `evaluate_models.py` of CQE_Evaluation).

Over all sentences, a gold quantity is found where one of ours has its value (both ends of a range), each of ours taken
once: `value_f1`. Besides, `value_unit_f1` wants the normalized unit to be the same, letters' case aside. Every quantity
counts, ages and durations included, so all expressions are taken and not only the figures.

The set has conventions of its own, into which ours are put here: a share is a number from 0 to 1 with the unit "% " and
its whole, a vague number runs to ten times its least, "several" and what is told without a number are none, "from 10
to 20" is one quantity, "10 or 20" two, and units have the names of its list. `--errors` gives what was missed and what
was surplus, by sentence.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections.abc import Iterator, Mapping, Sequence
from math import isclose
from pathlib import Path
from typing import Any

from asof.language.numbers import may_begin
from asof.language.words import words
from asof.reading.grammar import expressions
from asof.reading.quantity import Quantity

Said = tuple[tuple[float, ...], str]
"""One number or the two ends of a range, and the unit in small letters."""

_NAMES = {
    "yen": "japanese yen", "yuan": "chinese yuan", "ringgit": "malaysian ringgit",
    "percentage point": "percentage", "penny": "point", "pound": "pound-mass", "time": "count",
    "fluid ounce": "ounce", "": "-",
}  # fmt: skip
"""Our names of units that are others in the set."""
_VAGUE = {24.0: (12.0, 120.0)}
"""Vague numbers whose least differs: dozens."""


def options(parser: argparse.ArgumentParser) -> None:
    """Whether to list errors."""
    parser.add_argument("--errors", action="store_true", help="what was missed and what was surplus")


def measure(given: argparse.Namespace) -> dict[str, Any]:
    """Scores over all sentences of a file."""
    gold = found = value = unit = 0
    errors = {}
    for sentence in sentences(given.data):
        theirs = [_gold(item) for item in sentence["quantities"]]
        ours = list(_said_in(sentence["text"]))
        gold, found = gold + len(theirs), found + len(ours)
        value += _matched(theirs, ours, unit=False)
        unit += _matched(theirs, ours, unit=True)
        if _matched(theirs, ours, unit=True) < max(len(theirs), len(ours)):
            errors[sentence["text"]] = {"gold": theirs, "found": ours}
    numbers = {
        "value_p": value / found, "value_r": value / gold, "value_f1": 2 * value / (found + gold),
        "value_unit_p": unit / found, "value_unit_r": unit / gold, "value_unit_f1": 2 * unit / (found + gold),
    }  # fmt: skip
    return numbers | ({"errors": errors} if given.errors else {})


def sentences(path: Path) -> Iterator[dict[str, Any]]:
    """The sentences of a file, one JSON object a line."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        yield from map(json.loads, file)


def _gold(item: Mapping[str, Any]) -> Said:
    text = str(item["value"])
    ends = text.split("-") if "-" in text and "E" not in text and not text.startswith("-") else [text]
    return tuple(float(end) for end in ends), str(item["normalized_unit"]).lower()


def _said_in(text: str) -> Iterator[Said]:
    """Our quantities of a sentence; what something changed from and to is one, as in the set."""
    start: Said | None = None
    for quantity in expressions(words(text)):
        value, unit = said = _said(quantity)
        number = words(text, quantity.number)[0]
        if number.lower == "several" or not may_begin(number):
            continue
        if quantity.change == "from":
            start = said
        elif start and quantity.change == "to":
            yield start[0] + value, start[1] if unit == "-" else unit
            start = None
        elif " or " in quantity.number.of(text) and len(value) == 2:
            yield from (((end,), unit) for end in value)
        else:
            yield said


def _said(quantity: Quantity) -> Said:
    """One of ours as the set would have it."""
    written = quantity.written
    low, high = written.low, written.high
    if written.unit.startswith("%"):
        return (low / 100,), written.unit.lower()
    if high is None:
        return _VAGUE.get(low, (low, 10 * low)), _unit(quantity)
    return ((low,) if low == high else (low, high)), _unit(quantity)


def _unit(quantity: Quantity) -> str:
    name = quantity.written.unit.lower()
    if quantity.value.unit == "GBP" and name == "pound":
        return "pound sterling"
    head, *rate = name.split(" per ")
    return " per ".join([_NAMES.get(head, head), *rate])


def _matched(theirs: Sequence[Said], ours: Sequence[Said], *, unit: bool) -> int:
    """How many of theirs are right, each of ours taken once."""
    left = list(ours)
    for value, name in theirs:
        match = next((one for one in left if _equal(one[0], value) and (not unit or one[1] == name)), None)
        if match is not None:
            left.remove(match)
    return len(ours) - len(left)


def _equal(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    return len(one) == len(other) and all(
        isclose(end, wanted, rel_tol=1e-5, abs_tol=1e-8) for end, wanted in zip(one, other, strict=True)
    )
