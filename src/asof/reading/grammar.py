"""The grammar of quantities: number, hedge, range, unit and the thing counted, with their exact words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from asof.language.nouns import Counted, counted_at, counts_people, described, singular
from asof.language.numbers import Number, and_a_half, may_begin, number_at, same_magnitude
from asof.language.units import Currency, Unit, currency_at, currency_before, is_currency_sign, rate, unit_at
from asof.language.words import Word, glued, word_at
from asof.reading.bare import with_units
from asof.reading.hedge import Hedge, hedge_after, hedge_before
from asof.reading.label import Label, label
from asof.reading.quantity import Candidate, Quantity, Written
from asof.span import Span
from asof.value import Value

_CHANGES = frozenset(
    "rose risen rise rises rising fell fallen fall falls falling grew grown grow increased increase increases gained "
    "dropped drop drops declined jumped climbed up down cut went soared slipped surged raised lowered reduced added "
    "shrank narrowed widened slid plunged swung moved gains lost".split()
)
_SPREAD = frozenset(
    "range ranges ranged ranging anything anywhere somewhere vary varies varied varying estimates sizes prices fines "
    "sentences depths coming come came".split()
)
"""Words before "from" after which "from 3 to 5" is a range, and not a change from one number to another."""
_HYPHEN_NOT = frozenset("way time fold star sided legged dimensional part party and old in to a the day's run".split())
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
_STRETCH = 6
"""Words between what something changed from and what it changed to."""
_COMPOUND = frozenset({"m", "km", "days", "kg"})
"""Units of which a lesser one may follow a greater: "22 feet 6 inches"."""
_MINUS = frozenset("-−–")
_AGES = {"year": 365.25, "month": 30.4375, "week": 7.0, "day": 1.0}
"""Days in the units of ages."""
_LARGEST = 1e18
"""No report counts beyond this, but a row of four hundred digits is easily typed, and would be worth infinity."""


def quantities(tokens: Sequence[Word]) -> tuple[Quantity, ...]:
    """The quantities of a sentence that are figures, in order.

    Left out are numbers that measure nothing: dates and years, times of day, ages, ordinals, addresses, scores, the
    numbers in names, and "one" where it is a pronoun.
    """
    found = with_units(tokens, _changing(tokens, [one for one in _candidates(tokens) if one.figure]))
    return tuple(quantity for quantity in found if quantity.value.unit)


def expressions(tokens: Sequence[Word]) -> tuple[Quantity, ...]:
    """Every quantity of a sentence, in order: figures, and besides ages, "one of them", and numbers without a unit."""
    candidates = list(_candidates(tokens))
    figures = with_units(tokens, _changing(tokens, [one for one in candidates if one.figure]))
    others = (one.quantity for one in candidates if not one.figure)
    return tuple(sorted([*figures, *others], key=lambda quantity: quantity.span))


def _candidates(tokens: Sequence[Word]) -> Iterator[Candidate]:
    at = floor = 0
    while at < len(tokens):
        number = (number_at(tokens, at) or _article(tokens, at)) if may_begin(tokens[at]) else None
        if number is None:
            at += 1
            continue
        number = _split_change(tokens, _between(tokens, number))
        called = label(tokens, number)
        found = None if called is Label.NAME else _quantity(tokens, number, called, floor=floor)
        if found:
            yield found
            floor = found.last
        at = max(found.last if found else 0, number.last)


def _changing(tokens: Sequence[Word], candidates: list[Candidate]) -> list[Candidate]:
    """The candidates, those marked that something changed from or to: "from 75 dollars in May to 46 on Friday"."""
    for place in range(len(candidates) - 1):
        one, other = candidates[place : place + 2]
        near = other.first - one.last <= _STRETCH and word_at(tokens, other.first - 1) == "to"
        if near and _changes_from(tokens, one.first):
            candidates[place] = replace(one, quantity=replace(one.quantity, change="from"))
            candidates[place + 1] = replace(other, quantity=replace(other.quantity, change="to"))
    return candidates


def _article(tokens: Sequence[Word], at: int) -> Number | None:
    """More than a week, a year and a half: an article is one where it stands before a unit and more is said of it."""
    if tokens[at].lower not in ("a", "an") or not unit_at(tokens, at + 1):
        return None
    hedge, unit = hedge_before(tokens, at), unit_at(tokens, at + 1)
    more = unit and and_a_half(tokens, unit.last)
    return Number(at, at + 1, 1, 1) if more or (hedge and hedge.approximate) else None


# --- ranges that number_at does not see -----------------------------------------------------------------------------


def _between(tokens: Sequence[Word], number: Number) -> Number:
    """Between 20 and 30; the number is then both."""
    before = number.first - 1
    while before > 0 and (
        is_currency_sign(tokens[before]) or word_at(tokens, before) in ("about", "around", "roughly")
    ):
        before -= 1
    if word_at(tokens, before) != "between":
        return number
    joint = number.last
    while joint < min(len(tokens), number.last + 3) and word_at(tokens, joint) != "and":
        joint += 1
    at = joint + 1
    if at < len(tokens) and is_currency_sign(tokens[at]):
        at += 1
    second = number_at(tokens, at) if word_at(tokens, joint) == "and" and at < len(tokens) else None
    if second is None or second.high is None or second.share != number.share:
        return number
    low, high = same_magnitude(tokens, number, second)
    return replace(number, last=second.last, low=low, high=high) if low < high else number


def _split_change(tokens: Sequence[Word], number: Number) -> Number:
    """From 10 to 20 is two numbers where something changed from one to the other, of which this is the first.

    So is "rose $2 to $20", where the sign of the money is written twice.
    """
    joint = next((at for at in range(number.first, number.last) if word_at(tokens, at) == "to"), None)
    if joint is None or not (_changes_from(tokens, number.first) or _changes_by(tokens, number.first, joint)):
        return number
    first = number_at(tokens[:joint], number.first)
    return replace(first, low=number.low, high=number.low) if first else number


def _changes_from(tokens: Sequence[Word], at: int) -> bool:
    """Whether the number at a token is one that something changed from."""
    before = at - 1
    while before > 0 and (is_currency_sign(tokens[before]) or hedge_before(tokens, before + 1)):
        before -= 1
    spread = {word_at(tokens, place) for place in range(before - 3, before)} & _SPREAD
    return word_at(tokens, before) == "from" and not spread


def _changes_by(tokens: Sequence[Word], at: int, joint: int) -> bool:
    """Whether money at a token is what a price changed by, with money again after the joint."""
    if not (
        at and is_currency_sign(tokens[at - 1]) and joint + 1 < len(tokens) and is_currency_sign(tokens[joint + 1])
    ):
        return False
    before = at - 2 if word_at(tokens, at - 2) != "by" else at - 3
    return word_at(tokens, before) in _CHANGES


def _to_another(tokens: Sequence[Word], number: Number, unit: Unit) -> tuple[Number, Unit]:
    """35 per cent to 40 per cent: a range whose ends both have their unit."""
    joint = word_at(tokens, unit.last)
    if joint not in ("to", "or", "-", "–") or unit.last + 1 >= len(tokens) or _changes_from(tokens, number.first):
        return number, unit
    if word_at(tokens, number.first - 1) == "(":
        return number, unit
    second = number_at(tokens, unit.last + 1) if may_begin(tokens[unit.last + 1]) else None
    other = unit_at(tokens, second.last) if second else None
    alike = other and (other.canonical, other.factor) == (unit.canonical, unit.factor)
    if second is None or other is None or not alike or not (number.low == number.high and second.low == second.high):
        return number, unit
    if not number.low < second.low:
        return number, unit
    return replace(number, last=second.last, high=second.high), other


# --- what it is worth -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Measured:
    """A number with its unit: the unit's words end before token `last`; `more` is added in the canonical unit."""

    number: Number
    unit: Unit
    last: int
    counted: Counted | None = None
    more: float = 0.0


def _quantity(tokens: Sequence[Word], number: Number, called: Label | None, *, floor: int) -> Candidate | None:
    """The quantity around a number, beginning at token `floor` at the earliest; None where no unit can be made out."""
    if max(number.low, number.high or 0.0) > _LARGEST:
        return None
    signed = number.first - (word_at(tokens, number.first - 1) in _MINUS and glued(tokens, number.first))
    money = currency_before(tokens, number.first) or currency_before(tokens, signed) or _money_within(tokens, number)
    first = money.first if money else number.first
    hedges: list[Hedge] = []
    after = hedge_after(tokens, number.last)
    last = number.last
    if after:
        hedges.append(after)
        last = after.last
    priced = rate(tokens, Unit(last, money.code, 1.0, name=money.name)) if money else None
    measured = _Measured(number, priced, priced.last) if priced else _measured(tokens, number, last, called)
    if measured is None:
        return None
    number, last = measured.number, measured.last
    if not after and (trailing := hedge_after(tokens, last)):
        hedges.append(trailing)
        last = trailing.last
    before = hedge_before(tokens, first)
    if before:
        hedges.append(before)
        first = before.first
    elif word_at(tokens, first - 1) == "between" and number.high != number.low:
        first -= 1
    first = max(first, floor)
    if money and signed < number.first:
        number = replace(number, low=-(number.high or number.low), high=-number.low)
    elif minus := _minus(tokens, first, measured):
        first = minus
        number = replace(number, low=-(number.high or number.low), high=-number.low)
    value = _value(replace(measured, number=number), hedges, _unit_words(tokens, number, last))
    span = Span(tokens[first].span.start, tokens[last - 1].span.end)
    counted = measured.counted
    noun = Span(tokens[counted.first].span.start, tokens[counted.last - 1].span.end) if counted else None
    words = Span(tokens[number.first].span.start, tokens[number.last - 1].span.end)
    written = Written(number.low, number.high, measured.unit.name)
    quantity = Quantity(span, words, value, written, noun, counted.head if counted else "")
    return Candidate(first, last, quantity, figure=called is None)


def _money_within(tokens: Sequence[Word], number: Number) -> Currency | None:
    """The currency of a range that only its second end names: 8 or $9."""
    for at in range(number.first + 1, number.last):
        if is_currency_sign(tokens[at]) and (found := currency_before(tokens, at + 1)):
            return replace(found, first=number.first)
    return None


def _measured(tokens: Sequence[Word], number: Number, at: int, called: Label | None) -> _Measured | None:
    """The number with the unit that follows it, or with the thing that it counts."""
    if called is Label.AGE:
        time = next((word for step in range(3) if (word := word_at(tokens, at + step).rstrip("s")) in _AGES), "year")
        return _Measured(number, Unit(at, "days", _AGES[time], name=f"{time} of age"), at)
    if called is Label.GENERATION:
        return _Measured(number, Unit(at + 1, "count", 1.0, name="generation wireless"), at + 1)
    if part := _part_of_one(tokens, number):
        number = part
    elif number.share:
        return _Measured(number, Unit(at, "%", 1.0, name=f"% {_whole(tokens, at)}".rstrip()), at)
    if scale := _magnitude(tokens, number):
        return _Measured(number, scale, max(at, scale.last))
    at = max(at, number.last)
    joint = at + 1 if word_at(tokens, at) == "-" else at
    if word_at(tokens, joint) == "of" and number.high is None:
        joint += 1
    joint += word_at(tokens, joint) == "more"
    unit = currency_at(tokens, joint) or unit_at(tokens, joint)
    if unit is None:
        return _counted(tokens, number, at)
    unit = _degrees(tokens, number, _pounds(tokens, number, unit))
    number, unit = _to_another(tokens, number, unit)
    return _with_lesser(tokens, _Measured(number, unit, unit.last))


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


def _with_lesser(tokens: Sequence[Word], measured: _Measured) -> _Measured:
    """22 feet 6 inches, six hours and 40 minutes, a mile and a half."""
    unit = measured.unit
    if half := and_a_half(tokens, unit.last) if measured.number.low == measured.number.high else None:
        last = rate(tokens, replace(unit, last=half))
        return replace(measured, unit=last, last=last.last, more=unit.factor / 2)
    at = unit.last + (word_at(tokens, unit.last) == "and")
    if unit.canonical not in _COMPOUND or at >= len(tokens) or not tokens[at].text.isdigit():
        return measured
    number = number_at(tokens, at)
    lesser = unit_at(tokens, number.last) if number else None
    if number is None or lesser is None or lesser.canonical != unit.canonical:
        return measured
    if not number.low * lesser.factor < unit.factor:
        return measured
    return replace(measured, last=lesser.last, more=number.low * lesser.factor)


def _minus(tokens: Sequence[Word], first: int, measured: _Measured) -> int | None:
    """Where a sign before a number begins: minus 9 degrees, -11 points; people and things are never fewer than none."""
    if measured.unit.canonical in ("people", "count") or measured.number.high is None:
        return None
    at = first - 1
    if word_at(tokens, at) in _MINUS and word_at(tokens, at - 1) == "minus":
        return at - 1
    signed = word_at(tokens, at) in _MINUS and glued(tokens, first) and not glued(tokens, at)
    return at if signed or word_at(tokens, at) == "minus" else None


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
    words = {token.lower for token in tokens}
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
    if word_at(tokens, before) == "magnitude" or "richter" in scale:
        return unit
    if word_at(tokens, before) not in ("measuring", "measured"):
        return None
    nearby = range(max(0, before), min(len(tokens), number.last + 5))
    return unit if any(word_at(tokens, at) in ("richter", "magnitude") for at in nearby) else None


def _counted(tokens: Sequence[Word], number: Number, at: int) -> _Measured | None:
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
    if counted and word_at(tokens, skip) == "of" and (inner := _number_within(tokens, skip, counted)):
        return _Measured(number, _thing_unit(tokens, replace(counted, first=inner, last=counted.last), at), at)
    if counted is None:
        last = max(at, skip if skip > at and word_at(tokens, skip - 1) == "more" else at)
        unit = rate(tokens, Unit(last, "", 1.0, name=described(tokens, last)))
        return _Measured(number, unit, unit.last)
    if (measure := unit_at(tokens, counted.last - 1)) and measure.canonical not in ("%", "degree"):
        return _Measured(number, measure, measure.last)
    unit = rate(tokens, _thing_unit(tokens, counted, counted.last))
    if skip > at and word_at(tokens, skip - 1) == "new":
        unit = replace(unit, name=f"new {unit.name}")
    return _Measured(number, unit, unit.last, counted)


def _number_within(tokens: Sequence[Word], at: int, counted: Counted) -> int | None:
    """Where another number stands before the thing counted ("two of the three men"), the token after it."""
    for place in range(at + 1, counted.last - 1):
        if may_begin(tokens[place]) and (inner := number_at(tokens, place)) and inner.last < counted.last:
            return inner.last
    return None


def _thing_unit(tokens: Sequence[Word], counted: Counted, last: int) -> Unit:
    return Unit(last, "people" if counted.people else "count", 1.0, name=_thing(tokens, counted))


def _thing(tokens: Sequence[Word], counted: Counted) -> str:
    """The thing counted in the singular, with the words that describe it: "Liverpool fan"."""
    words = [token.text for token in tokens[counted.first : counted.last]]
    gaps = ["" if at == counted.first or glued(tokens, at) else " " for at in range(counted.first, counted.last)]
    return "".join(gap + word for gap, word in zip(gaps, [*words[:-1], singular(words[-1])], strict=True))


def _hyphened(tokens: Sequence[Word], number: Number, at: int) -> _Measured | None:
    """9,000-strong, 12-member, three-storey: people where the word says so, else things."""
    word = word_at(tokens, at + 1)
    if word in ("and", "or", "to"):
        return _Measured(number, Unit(at + 1, "", 1.0), at + 1)
    if not word.isalpha() or word in _HYPHEN_NOT:
        return None
    people = word == "strong" or counts_people(word)
    return _Measured(number, Unit(at + 2, "people" if people else "count", 1.0, name=word), at + 2)


def _unit_words(tokens: Sequence[Word], number: Number, last: int) -> str:
    """The unit's own words."""
    words = [token.text for token in tokens[number.last : last] if token.text != "-"]
    return " ".join(words)


def _value(measured: _Measured, hedges: Sequence[Hedge], written: str) -> Value:
    """The range in the canonical unit; a hedge may take an end off it."""
    number, unit = measured.number, measured.unit
    low: float | None = number.low
    high = number.high
    approximate = high is None
    for hedge in hedges:
        approximate = approximate or hedge.approximate
        if low == high and hedge.bound == "low":
            high = None
        elif low == high and hedge.bound == "high":
            low = None
    ends = [None if end is None else _rounded(end * unit.factor + unit.offset + measured.more) for end in (low, high)]
    return Value(ends[0], ends[1], unit.canonical, approximate, written)


def _rounded(number: float) -> float:
    """Seven significant digits, so that conversion leaves no dust."""
    return float(f"{number:.7g}") if number % 1 else float(number)
