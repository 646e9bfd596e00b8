"""A number with its unit: what is written behind it, or the thing that it counts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from asof.language.nouns import Counted, counted_at, counts_people, described, singular
from asof.language.numbers import Number, and_a_half, is_number, number_at
from asof.language.units import Unit, currency_at, rate, unit_at
from asof.language.words import Word, glued, word_at
from asof.reading.label import Label, of_a_scale
from asof.reading.spread import to_another

_HYPHEN_NOT = frozenset("way time block star sided legged dimensional part party and old in to a the day's run".split())
"""Words after "three-" that make an adjective of it which counts nothing."""
_WARMTH = frozenset(
    "temperature temperatures heat hot cold cool cooling cooled warm warmer warming warmth thermometer weather highs "
    "lows frost freezing nights sea normal mean average dip dipped mercury climate fever".split()
)
"""Words in whose company degrees are those of a thermometer."""
_AMERICAN = frozenset({"mph", "f", "fahrenheit", "miles", "inches", "feet"})
_COMPARED = frozenset("above below warmer cooler colder hotter higher lower".split())
_HOTTEST = 60
"""Degrees beyond which no weather is Celsius."""
_COMPANY = 25
"""Words before and after degrees that tell of the weather."""
_QUAKES = frozenset(
    "quake earthquake tremor tremors aftershock aftershocks seismologist seismologists seismological geologists".split()
)
"""Words in whose company a small number with a decimal is a magnitude."""
_FOR_EACH = (("per",), ("for", "every"), ("in", "every"), ("out", "of", "every"))
"""Words before the number of people or things that a rate counts for."""
_BASES = frozenset({100.0, 1e3, 1e4, 1e5, 1e6})
_ROUND = frozenset({"hundred", "thousand", "million"})
_OWNERS = frozenset("the its his her their our my those these all".split())
_COMPOUND = frozenset({"m", "km", "days", "kg"})
"""Units of which a lesser one may follow a greater: "22 feet 6 inches"."""
_GROUPS = frozenset({"families", "households"})
"""Groups of people that are units of their own: 2,300 families are not 2,300 people."""
_AGES = {"year": 365.25, "month": 30.4375, "week": 7.0, "day": 1.0}
"""Days in the units of ages."""


@dataclass(frozen=True, slots=True)
class Measured:
    """A number with its unit: the unit's words end before token `last`; `more` is added in the canonical unit."""

    number: Number
    unit: Unit
    last: int
    counted: Counted | None = None
    more: float = 0.0


def measured_at(tokens: Sequence[Word], number: Number, at: int, called: Label | None) -> Measured | None:
    """The number with the unit that follows it, or with the thing that it counts."""
    if called is Label.AGE:
        time = next((word for step in range(3) if (word := word_at(tokens, at + step).rstrip("s")) in _AGES), "year")
        return Measured(number, Unit(at, "days", _AGES[time], name=f"{time} of age"), at)
    if called is Label.GENERATION:
        return Measured(number, Unit(at + 1, "count", 1.0, name="generation wireless"), at + 1)
    if [word_at(tokens, number.first - step) for step in (2, 1)] == ["factor", "of"]:
        return Measured(number, _times(at), at)
    if part := _part_of_one(tokens, number):
        number = part
    elif number.share:
        return Measured(number, Unit(at, "%", 1.0, name=f"% {_whole(tokens, at)}".rstrip()), at)
    if scale := _magnitude(tokens, number):
        return Measured(number, scale, max(at, scale.last))
    at = max(at, number.last)
    joint = at + 1 if word_at(tokens, at) == "-" else at
    if word_at(tokens, joint) == "of" and number.high is None:
        joint += 1
    joint += word_at(tokens, joint) == "more"
    unit = currency_at(tokens, joint) or unit_at(tokens, joint)
    if unit is None:
        return _counted(tokens, number, at)
    unit = _degrees(tokens, number, _pounds(tokens, number, unit))
    number, unit = to_another(tokens, number, unit)
    return _with_lesser(tokens, Measured(number, unit, unit.last))


def _whole(tokens: Sequence[Word], at: int) -> str:
    """What a share before a token is part of, as far as it is named there."""
    at += word_at(tokens, at) == "of"
    at += word_at(tokens, at) in ("the", "its", "his", "her", "their", "our", "my", "all", "those")
    counted = counted_at(tokens, at, one=False)
    return _thing(tokens, counted) if counted else described(tokens, at)


def _part_of_one(tokens: Sequence[Word], number: Number) -> Number | None:
    """Half a mile, a quarter of an hour: the part as a number of that unit."""
    at = number.last + (word_at(tokens, number.last) == "of")
    if not number.share or word_at(tokens, at) not in ("a", "an") or not unit_at(tokens, at + 1):
        return None
    return Number(number.first, at + 1, number.low / 100, (number.high or number.low) / 100)


def _with_lesser(tokens: Sequence[Word], measured: Measured) -> Measured:
    """22 feet 6 inches, six hours and 40 minutes, a mile and a half."""
    unit = measured.unit
    if half := and_a_half(tokens, unit.last) if measured.number.low == measured.number.high else None:
        last = rate(tokens, replace(unit, last=half))
        return replace(measured, unit=last, last=last.last, more=unit.factor / 2)
    at = unit.last + (word_at(tokens, unit.last) == "and")
    if unit.canonical not in _COMPOUND or at >= len(tokens) or not tokens[at].text.isdecimal():
        return measured
    number = number_at(tokens, at)
    lesser = unit_at(tokens, number.last) if number else None
    if number is None or lesser is None or lesser.canonical != unit.canonical:
        return measured
    if not number.low * lesser.factor < unit.factor:
        return measured
    return replace(measured, last=lesser.last, more=number.low * lesser.factor)


def _pounds(tokens: Sequence[Word], number: Number, unit: Unit) -> Unit:
    """Pounds are money by the million or by the hundreds, and mass by the dozen."""
    money = number.low >= 1e5 or number.high is None
    if unit.name == "pound" and tokens[unit.last - 1].lower in ("pound", "pounds") and money:
        return replace(unit, canonical="GBP", factor=1.0)
    return unit


def _degrees(tokens: Sequence[Word], number: Number, unit: Unit) -> Unit:
    """Degrees without a scale: Fahrenheit where the sentence is American or no weather could be so hot in Celsius.

    Degrees above or below something are a difference. Away from the weather they count things.
    """
    if unit.canonical != "degree":
        return unit
    words = {token.lower for token in tokens[max(0, number.first - _COMPANY) : unit.last + _COMPANY]}
    fahrenheit = bool(words & _AMERICAN) or number.low > _HOTTEST
    factor, offset = (5 / 9, -160 / 9) if fahrenheit else (1.0, 0.0)
    if word_at(tokens, unit.last) in _COMPARED:
        offset = 0.0
    elif not words & (_WARMTH | _AMERICAN):
        return replace(unit, canonical="count")
    return replace(unit, canonical="degC", factor=factor, offset=offset)


def _magnitude(tokens: Sequence[Word], number: Number) -> Unit | None:
    """A magnitude-7.0 earthquake, magnitude of 6.4, 5.9 on the Richter scale."""
    before = number.first - 1
    while before > 0 and word_at(tokens, before) in ("-", "of", "at", "about"):
        before -= 1
    scale = [word_at(tokens, number.last + step) for step in range(3)]
    unit = Unit(number.last, "1", 1.0, name="magnitude")
    if number.low >= 10:
        return None
    if of_a_scale(tokens, number):
        return unit
    if word_at(tokens, before) == "magnitude" or "richter" in scale or _of_a_quake(tokens, number):
        return unit
    if word_at(tokens, before) not in ("measuring", "measured"):
        return None
    nearby = range(max(0, before), min(len(tokens), number.last + 5))
    return unit if any(word_at(tokens, at) in ("richter", "magnitude") for at in nearby) else None


def _of_a_quake(tokens: Sequence[Word], number: Number) -> bool:
    """Whether a number with one decimal stands in the company of an earthquake, and no unit behind it."""
    if number.last != number.first + 1 or not re.fullmatch(r"\d\.\d", tokens[number.first].text):
        return False
    company = {token.lower for token in tokens[max(0, number.first - _COMPANY) : number.last + _COMPANY]}
    behind = number.last + (word_at(tokens, number.last) == "-")
    return bool(company & _QUAKES) and not (unit_at(tokens, behind) or currency_at(tokens, behind))


def _counted(tokens: Sequence[Word], number: Number, at: int) -> Measured | None:
    """A count of things or of people; with nothing named after it, people stand for a bare number of them."""
    if word_at(tokens, at) == "-" and glued(tokens, at):
        return _hyphened(tokens, number, at)
    skip = at
    while word_at(tokens, skip) in ("more", "additional", "further", "new", "other", "extra") and word_at(
        tokens, skip + 1
    ) not in ("than", ""):
        skip += 1
    one = number.low == number.high == 1 and word_at(tokens, skip) != "of"
    counted = counted_at(tokens, skip, one=one)
    if counted and counted.head == "times" and word_at(tokens, counted.last) == "as":
        return Measured(number, _times(counted.last), counted.last)
    inner = _number_within(tokens, skip)
    if whole := counted_at(tokens, inner, one=False) if inner else None:
        last = whole.last if is_number(tokens[skip + 1]) else at
        return Measured(number, _thing_unit(tokens, whole, last), last)
    if counted is None:
        last = max(at, skip if skip > at and word_at(tokens, skip - 1) == "more" else at)
        unit = _per_many(tokens, rate(tokens, Unit(last, "", 1.0, name=described(tokens, last))))
        return Measured(number, unit, unit.last)
    for place in range(max(counted.first, counted.last - 2), counted.last):
        measure = unit_at(tokens, place)
        if measure and measure.last >= counted.last and measure.canonical not in ("%", "degree"):
            return Measured(number, measure, measure.last)
    unit = _per_many(tokens, rate(tokens, _thing_unit(tokens, counted, counted.last)))
    if skip > at and word_at(tokens, skip - 1) == "new":
        unit = replace(unit, name=f"new {unit.name}")
    return Measured(number, unit, unit.last, counted)


def _per_many(tokens: Sequence[Word], unit: Unit) -> Unit:
    """The unit made a rate where so many people or things follow: "43 cases per 100,000 inhabitants"."""
    joint = next((phrase for phrase in _FOR_EACH if _follows(tokens, unit.last, phrase)), None)
    at = unit.last + len(joint or ())
    if joint is None or at >= len(tokens):
        return unit
    article = tokens[at].lower == "a" and word_at(tokens, at + 1) in _ROUND
    many = number_at(tokens, at + article)
    if many is None or many.high != many.low or many.low not in _BASES:
        return unit
    people = counted_at(tokens, many.last, one=False)
    last = people.last if people else many.last
    canonical = f"per {many.low:,.0f}"
    made = rate(tokens, Unit(last, canonical, 1.0, name=f"{unit.name} {canonical}".strip()))
    by_time = made.name.rpartition(" per ")[2] if made.last > last else ""
    return replace(made, canonical=f"{canonical} per {by_time}") if by_time else made


def _follows(tokens: Sequence[Word], at: int, phrase: Sequence[str]) -> bool:
    return all(word_at(tokens, at + step) == word for step, word in enumerate(phrase))


def _number_within(tokens: Sequence[Word], at: int) -> int | None:
    """The token after a number that tells the whole behind "of": two of the three men, 15 of its 46 trucks."""
    if word_at(tokens, at) != "of":
        return None
    for place in range(at + 1, min(at + 6, len(tokens) - 1)):
        token = tokens[place]
        if is_number(token):
            inner = number_at(tokens, place)
            return inner.last if inner else None
        owner = token.lower in _OWNERS or token.lower == "'s" or word_at(tokens, place + 1) == "'s" or token.capital
        if not owner:
            return None
    return None


def _times(last: int) -> Unit:
    """What makes a change in per cent of a number of times."""
    return Unit(last, "%", 100.0, -100.0, name="%")


def _thing_unit(tokens: Sequence[Word], counted: Counted, last: int) -> Unit:
    unit = counted.head if counted.head in _GROUPS else "people" if counted.people else "count"
    return Unit(last, unit, 1.0, name=_thing(tokens, counted))


def _thing(tokens: Sequence[Word], counted: Counted) -> str:
    """The thing counted in the singular, with the words that describe it: "Liverpool fan"."""
    words = [token.text for token in tokens[counted.first : counted.last]]
    gaps = ["" if at == counted.first or glued(tokens, at) else " " for at in range(counted.first, counted.last)]
    return "".join(gap + word for gap, word in zip(gaps, [*words[:-1], singular(words[-1])], strict=True))


def _hyphened(tokens: Sequence[Word], number: Number, at: int) -> Measured | None:
    """9,000-strong, 12-member, three-storey: people where the word says so, else things."""
    word = word_at(tokens, at + 1)
    if word == "fold":
        return Measured(number, _times(at + 2), at + 2)
    if word in ("and", "or", "to"):
        return Measured(number, Unit(at + 1, "", 1.0), at + 1)
    named = tokens[at + 1].capital and tokens[at - 1].text[-1].isdecimal() if at + 1 < len(tokens) else False
    if not word.isalpha() or word in _HYPHEN_NOT or named:
        return None
    people = word == "strong" or counts_people(word)
    return Measured(number, Unit(at + 2, "people" if people else "count", 1.0, name=word), at + 2)
