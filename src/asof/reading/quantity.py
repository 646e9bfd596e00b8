"""Figures' exact words: which numbers of a sentence measure something, with hedge, range and unit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from asof.language.nouns import Counted, counted_at, counts_people, is_state
from asof.language.numbers import Number, may_begin, number_at, plain_number
from asof.language.units import CURRENCY_SIGNS, Unit, currency_at, currency_before, unit_at
from asof.language.words import Word
from asof.reading.hedge import Hedge, hedge_after, hedge_before
from asof.span import Span
from asof.value import Value

_MONTHS = frozenset(
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sept sep oct nov dec".split()
)
_CLOCK = frozenset("a.m p.m a.m. p.m. am pm o'clock gmt est edt hrs cet bst".split())
_AGE_BEFORE = frozenset({"aged", "age", "ages"})
_NUMBERED = frozenset(
    "no number highway route interstate flight channel room section article resolution chapter phase page level category "
    "tier grade unit precinct ward district version part episode season round day week super bowl apollo formula type "
    "class line act title amendment proposition prop measure exit pier gate terminal platform track bus group".split()
)
"""Words before a number that is then a name; they count only with a capital or as "No. 4"."""
_STREETS = frozenset(
    "street st avenue ave road rd drive dr lane ln boulevard blvd parkway highway court way block terrace place".split()
)
_CHANGES = frozenset(
    "rose risen rise rises rising fell fallen fall falls falling grew grown grow increased increase increases dropped drop "
    "drops declined jumped climbed up down cut went soared slipped surged raised lowered reduced shrank narrowed widened "
    "slid plunged swung moved".split()
)
_ONE_NOT = frozenset("of another thing side hand point way day morning night evening afternoon place reason more step time".split())
_HYPHEN_NOT = frozenset("way time fold star sided legged dimensional part party and old in to a the day's run".split())
"""Words after "three-" that make an adjective of it which counts nothing."""
_STAND_IN = frozenset("were was are have had remain remained remains died survived others escaped fled voted attended".split())
"""Words after a bare number that make it stand for people."""
_FATES = frozenset(
    "died die dies dying perished killing kills kill injures injuring wounding wounds shot shooting stabbed drowned deaths "
    "death toll arresting jailed freed evacuating sickened infections hospital".split()
)
"""Words that people share a clause with."""


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


def quantities(tokens: Sequence[Word]) -> tuple[Quantity, ...]:
    """The quantities of a sentence, in order.

    Left out are numbers that measure nothing: dates and years, times of day, ages, ordinals, addresses, scores, the
    numbers in names, and "one" where it is a pronoun.
    """
    return tuple(_joined(tokens, list(_scan(tokens))))


def _scan(tokens: Sequence[Word]) -> Iterator[tuple[int, int, Quantity]]:
    at = 0
    while at < len(tokens):
        number = (number_at(tokens, at) or _article(tokens, at)) if may_begin(tokens[at]) else None
        if number is None:
            at += 1
            continue
        number = _split_change(tokens, _between(tokens, number))
        found = None if _is_no_figure(tokens, number) else _quantity(tokens, number)
        if found:
            yield found
        at = max(found[1] if found else 0, number.last)


def _article(tokens: Sequence[Word], at: int) -> Number | None:
    """More than a week, nearly an hour: an article is one where a hedge stands before it and a unit after it."""
    if tokens[at].lower not in ("a", "an") or not unit_at(tokens, at + 1):
        return None
    hedge = hedge_before(tokens, at)
    return Number(at, at + 1, 1, 1) if hedge and hedge.approximate else None


def _word(tokens: Sequence[Word], at: int) -> str:
    return tokens[at].lower if 0 <= at < len(tokens) else ""


def _glued(tokens: Sequence[Word], at: int) -> bool:
    """Whether a token stands against the one before it, no space between."""
    return 0 < at < len(tokens) and tokens[at - 1].span.end == tokens[at].span.start


# --- ranges that number_at does not see -----------------------------------------------------------------------------


def _between(tokens: Sequence[Word], number: Number) -> Number:
    """Between 20 and 30; the number is then both."""
    before = number.first - 1
    while before > 0 and (tokens[before].text in CURRENCY_SIGNS or _word(tokens, before) in ("about", "around", "roughly")):
        before -= 1
    if _word(tokens, before) != "between":
        return number
    joint = number.last
    while joint < min(len(tokens), number.last + 3) and _word(tokens, joint) != "and":
        joint += 1
    at = joint + 1
    if at < len(tokens) and tokens[at].text in CURRENCY_SIGNS:
        at += 1
    second = number_at(tokens, at) if _word(tokens, joint) == "and" and at < len(tokens) else None
    if second is None or second.high is None or second.share != number.share:
        return number
    low = number.low
    for factor in (1e3, 1e6, 1e9):
        if low < 1000 <= second.high and second.high / 20 <= low * factor < second.high:
            low *= factor
            break
    return replace(number, last=second.last, low=low, high=second.high) if low < second.high else number


def _split_change(tokens: Sequence[Word], number: Number) -> Number:
    """From 10 to 20 after a verb of change is two numbers, of which this is the first."""
    joint = next((at for at in range(number.first, number.last) if _word(tokens, at) == "to"), None)
    if joint is None or _word(tokens, number.first - 1) != "from":
        return number
    changes = any(_word(tokens, at) in _CHANGES for at in range(max(0, number.first - 8), number.first))
    alone = number_at(tokens[:joint], number.first) if changes else None
    return alone or number


# --- numbers that measure nothing -----------------------------------------------------------------------------------


def _is_no_figure(tokens: Sequence[Word], number: Number) -> bool:
    return any(
        rule(tokens, number)
        for rule in (_part_of_a_word, _date, _year, _clock, _age, _ordinal, _name, _address, _score, _pronoun, _marker, _fraction_word)
    )


def _part_of_a_word(tokens: Sequence[Word], number: Number) -> bool:
    """COVID-19, A380, #5, 9/11, 24/7, user_7."""
    before = number.first - 1
    if before >= 0 and _glued(tokens, number.first):
        if tokens[before].text in "/@#_:\\&.":
            return True
        if tokens[before].text in "-–" and before > 0 and _glued(tokens, before):
            return tokens[before - 1].text[-1].isalnum()
        if tokens[before].text[-1].isalpha() and tokens[before].text not in ("Rs", "US", "x"):
            return True
    after = number.last
    if after < len(tokens) and _glued(tokens, after) and tokens[number.last - 1].text[-1].isdigit():
        return tokens[after].text in "/@_:" and (_glued(tokens, after + 1) and tokens[after + 1].text[0].isalnum())
    return False


def _date(tokens: Sequence[Word], number: Number) -> bool:
    """Jan. 20, 12 January, the 3rd of May, 7-9 July."""
    if number.high is None or number.low > 31 or number.low % 1:
        return False
    before, after = number.first - 1, number.last
    if before > 0 and tokens[before].text == ".":
        before -= 1
    while after < len(tokens) and _word(tokens, after) in ("st", "nd", "rd", "th", "of"):
        after += 1
    return _month(tokens, before) or (_month(tokens, after) and _word(tokens, after) != "may" or _may(tokens, after))


def _month(tokens: Sequence[Word], at: int) -> bool:
    return 0 <= at < len(tokens) and tokens[at].lower in _MONTHS and tokens[at].capital


def _may(tokens: Sequence[Word], at: int) -> bool:
    return 0 <= at < len(tokens) and tokens[at].text == "May" and not counts_people(_word(tokens, at - 1))


def _year(tokens: Sequence[Word], number: Number) -> bool:
    """1997, 2009-10, the 1980s; not 1,997 and not 2010 people."""
    text = tokens[number.first].text
    if not re.fullmatch(r"1[5-9]\d\d|20\d\d|21\d\d", text) or currency_before(tokens, number.first):
        return False
    if unit_at(tokens, number.last) or currency_at(tokens, number.last):
        return False
    counted = counted_at(tokens, number.last, one=False)
    return not (counted and counted.people and counted.first + 2 >= counted.last and _word(tokens, number.first - 1) != "in")


def _clock(tokens: Sequence[Word], number: Number) -> bool:
    """10:30, 6 a.m., at 9 pm, 1400 GMT."""
    after = number.last
    if _word(tokens, after) in _CLOCK:
        return True
    if _word(tokens, after) in (":", ".") and _glued(tokens, after) and _glued(tokens, after + 1):
        return bool(re.fullmatch(r"\d\d", _word(tokens, after + 1))) and _word(tokens, after) == ":"
    return _word(tokens, number.first - 1) == ":" and _glued(tokens, number.first)


def _age(tokens: Sequence[Word], number: Number) -> bool:
    """26-year-old, aged 45, a name followed by ", 37,", 90 years old, in her 30s."""
    at = number.last
    if _word(tokens, number.first - 1) in _AGE_BEFORE:
        return True
    rest = [_word(tokens, at + step) for step in range(5)]
    if [word for word in rest if word != "-"][:2] in (["year", "old"], ["years", "old"], ["year", "olds"], ["month", "old"], ["months", "old"], ["week", "old"], ["day", "old"]):
        return True
    if rest[:3] == ["years", "of", "age"]:
        return True
    plain = number.high == number.low and 0 < number.low < 120 and number.last == number.first + 1
    named = number.first >= 2 and tokens[number.first - 2].capital and tokens[number.first - 1].text == ","
    return plain and named and (rest[0] in (",", ".", ";") or at >= len(tokens) or rest[0] in ("of", "was", "from")) and tokens[number.first].text.isdigit()


def _ordinal(tokens: Sequence[Word], number: Number) -> bool:
    """1st, 20th, the 1990s, 30s, 787s."""
    after = number.last
    return _glued(tokens, after) and _word(tokens, after) in ("st", "nd", "rd", "th", "s", "ers", "'s")


def _name(tokens: Sequence[Word], number: Number) -> bool:
    """Highway 61, No. 4, Boeing 737, Group of Seven, World War Two."""
    before = number.first - 1
    if before > 0 and tokens[before].text == ".":
        before -= 1
    if before < 0:
        return False
    word = tokens[before]
    if number.share:
        return False
    if word.lower in _NUMBERED and (word.capital and before > 0 or word.lower in ("no", "number", "page", "episode", "grade")):
        return word.lower != "no" or word.capital
    spelled = tokens[number.first].text[0].isalpha()
    if spelled:
        return tokens[number.first].capital and word.capital and not _titled(tokens) and word.lower not in ("the", "but", "and", "at", "some", "about")
    if not word.capital or before == 0 or _titled(tokens) or number.low >= 10_000 or "," in tokens[number.first].text:
        return False
    following = tokens[number.last] if number.last < len(tokens) else None
    return not (unit_at(tokens, number.last) or (following and following.text.isalpha() and (following.lower.endswith("s") or counts_people(following.text))))


def _titled(tokens: Sequence[Word]) -> bool:
    """Whether a sentence is a headline in title case, where capitals mean nothing."""
    letters = [token for token in tokens if token.text[0].isalpha() and len(token.text) > 3]
    return len(letters) > 1 and sum(token.capital for token in letters) > 0.7 * len(letters)


def _address(tokens: Sequence[Word], number: Number) -> bool:
    """1200 block of, 10 Downing Street."""
    if number.high != number.low or number.low % 1:
        return False
    for at in range(number.last, min(number.last + 4, len(tokens))):
        if _word(tokens, at) in _STREETS and (tokens[at].capital or _word(tokens, at) == "block" and at == number.last):
            return True
        if not tokens[at].capital:
            return False
    return False


def _score(tokens: Sequence[Word], number: Number) -> bool:
    """3-1, 217-213: two plain numbers joined by a dash that do not rise."""
    def joined(left: int, right: int) -> bool:
        digits = 0 <= left and right < len(tokens) and tokens[left].text[0].isdigit() and tokens[right].text[0].isdigit()
        return digits and tokens[left + 1].text in "-–" and _glued(tokens, left + 1) and _glued(tokens, right)

    return number.last == number.first + 1 and (joined(number.first, number.first + 2) or joined(number.first - 2, number.first))


def _pronoun(tokens: Sequence[Word], number: Number) -> bool:
    """One, where it counts nothing: "one of", "no one", "one another", "one day"."""
    if tokens[number.first].lower != "one" or number.last > number.first + 1 or number.share:
        return False
    before, after = _word(tokens, number.first - 1), _word(tokens, number.last)
    if before in ("no", "any", "every", "this", "that", "the", "which", "each", "-", "as", "only") or after in _ONE_NOT or after in ("-", "'s"):
        return True
    counted = counted_at(tokens, number.last, one=True)
    return not (counted and counted.people and counted.last - counted.first <= 3)


def _marker(tokens: Sequence[Word], number: Number) -> bool:
    """The number of a list item."""
    return number.first == 0 and len(tokens) > 2 and _word(tokens, number.last) in (".", ")") and _glued(tokens, number.last)


def _fraction_word(tokens: Sequence[Word], number: Number) -> bool:
    """Half and quarter where they are no share: half-hour, second half, third quarter, half past."""
    if not number.share:
        return False
    after = _word(tokens, number.last)
    if number.last - number.first > 2 or after in ("of", "the", "its", "his", "her", "their", "our", "all", "those", "these"):
        return after in ("-",)
    alone = tokens[number.first].lower in ("half", "a", "an")
    return alone or after in ("-", "past") or not (after.endswith("s") or after in ("", ",", "."))


# --- what it is worth -----------------------------------------------------------------------------------------------


def _quantity(tokens: Sequence[Word], number: Number) -> tuple[int, int, Quantity] | None:
    """The quantity around a number, with the tokens at which it begins and ends."""
    money = currency_before(tokens, number.first)
    first = money[0] if money else number.first
    hedges: list[Hedge] = []
    after = hedge_after(tokens, number.last)
    last = number.last
    if after:
        hedges.append(after)
        last = after.last
    unit, last, counted = _unit(tokens, number, last, money[1] if money else None)
    if unit is None:
        return None
    if not after and (trailing := hedge_after(tokens, last)):
        hedges.append(trailing)
        last = trailing.last
    before = hedge_before(tokens, first)
    if before:
        hedges.append(before)
        first = before.first
    elif _word(tokens, first - 1) == "between" and number.high != number.low:
        first -= 1
    value = _value(number, unit, hedges, _written(tokens, number, last))
    span = Span(tokens[first].span.start, tokens[last - 1].span.end)
    noun = Span(tokens[counted.first].span.start, tokens[counted.last - 1].span.end) if counted else None
    words = Span(tokens[number.first].span.start, tokens[number.last - 1].span.end)
    return first, last, Quantity(span, words, value, noun, counted.head if counted else "")


def _unit(tokens: Sequence[Word], number: Number, at: int, money: str | None) -> tuple[Unit | None, int, Counted | None]:
    """The unit, the token after its words, and the counted thing where it is one."""
    if money:
        return Unit(at, money, 1.0), at, None
    if number.share:
        return Unit(at, "%", 1.0), _whole(tokens, at), None
    if magnitude := _magnitude(tokens, number):
        return magnitude, max(at, magnitude.last), None
    joint = at + 1 if _word(tokens, at) == "-" else at
    if _word(tokens, joint) == "of" and number.high is None:
        joint += 1
    for find in (currency_at, unit_at):
        if found := find(tokens, joint):
            return _pounds(tokens, number, found), found.last, None
    return _counted(tokens, number, at)


def _pounds(tokens: Sequence[Word], number: Number, unit: Unit) -> Unit:
    """Pounds are money by the million, and mass by the dozen."""
    if unit.canonical == "kg" and tokens[unit.last - 1].lower in ("pound", "pounds") and number.low >= 1e5:
        return Unit(unit.last, "GBP", 1.0)
    return unit


def _whole(tokens: Sequence[Word], at: int) -> int:
    """The token after a share's words; "of" and what follows are left to the sentence."""
    return at


def _magnitude(tokens: Sequence[Word], number: Number) -> Unit | None:
    """A magnitude-7.0 earthquake, magnitude of 6.4, 5.9 on the Richter scale."""
    before = number.first - 1
    while before > 0 and _word(tokens, before) in ("-", "of", "at", "about"):
        before -= 1
    if _word(tokens, before) in ("magnitude", "measuring", "measured") and number.low < 10:
        richter = any(_word(tokens, at) in ("richter", "magnitude") for at in range(max(0, before), min(len(tokens), number.last + 5)))
        return Unit(number.last, "1", 1.0) if richter else None
    scale = [_word(tokens, number.last + step) for step in range(3)]
    return Unit(number.last, "1", 1.0) if "richter" in scale and number.low < 10 else None


def _counted(tokens: Sequence[Word], number: Number, at: int) -> tuple[Unit | None, int, Counted | None]:
    """A count of things or of people; with nothing named after it, people stand for a bare number of them."""
    if _word(tokens, at) == "-" and _glued(tokens, at):
        return _hyphened(tokens, at)
    skip = at
    while _word(tokens, skip) in ("more", "additional", "further", "new", "other", "extra") and _word(tokens, skip + 1) not in ("than", ""):
        skip += 1
    one = number.low == number.high == 1
    counted = counted_at(tokens, skip, one=one)
    if counted is None:
        return Unit(at, "", 1.0), max(at, skip if skip > at and _word(tokens, skip - 1) == "more" else at), None
    return Unit(at, "people" if counted.people else "count", 1.0), counted.last, counted


def _hyphened(tokens: Sequence[Word], at: int) -> tuple[Unit | None, int, Counted | None]:
    """9,000-strong, 12-member, three-storey: people where the word says so, else things."""
    word = _word(tokens, at + 1)
    if not word.isalpha() or word in _HYPHEN_NOT:
        return None, at, None
    if word in ("point", "points"):
        return Unit(at + 2, "%", 1.0), at + 2, None
    return Unit(at + 2, "people" if word == "strong" or counts_people(word) else "count", 1.0), at + 2, None


def _written(tokens: Sequence[Word], number: Number, last: int) -> str:
    """The unit's own words."""
    words = [token.text for token in tokens[number.last : last] if token.text != "-"]
    return " ".join(words)


def _value(number: Number, unit: Unit, hedges: Sequence[Hedge], written: str) -> Value:
    """The range in the canonical unit; a hedge may take an end off it."""
    low: float | None = number.low
    high = number.high
    approximate = high is None
    for hedge in hedges:
        approximate = approximate or hedge.approximate
        if low == high and hedge.bound == "low":
            high = None
        elif low == high and hedge.bound == "high":
            low = None
    scaled = [None if end is None else _rounded(end * unit.factor + unit.offset) for end in (low, high)]
    return Value(scaled[0], scaled[1], unit.canonical, approximate, written)


def _rounded(number: float) -> float:
    """Seven significant digits, so that conversion leaves no dust."""
    return float(f"{number:.7g}") if number % 1 else float(number)


def _joined(tokens: Sequence[Word], found: list[tuple[int, int, Quantity]]) -> Iterator[Quantity]:
    """Bare numbers take the unit of the quantity that they stand beside ("30,000, maybe 50,000 people"), or count people
    where their clause speaks of people; others measure nothing and are left out."""
    earlier: Quantity | None = None
    for place, (first, last, quantity) in enumerate(found):
        if not quantity.value.unit:
            near = _neighbour(tokens, found, place, first, last)
            unit = near.value.unit if near else _bare_unit(tokens, quantity, first, last, earlier)
            quantity = replace(quantity, value=replace(quantity.value, unit=unit), head=near.head if near else "")
        if quantity.value.unit:
            yield quantity
            earlier = quantity


def _bare_unit(tokens: Sequence[Word], quantity: Quantity, first: int, last: int, earlier: Quantity | None) -> str:
    """What a number without a noun counts; empty where it seems to be a label."""
    digits = tokens[last - 1].text if first == last - 1 else ""
    if re.fullmatch(r"\d{4,}|0\d+", digits) or first and _label_before(tokens[first - 1]):
        return ""
    if _speaks_of_people(tokens, first, last):
        return "people"
    if earlier and earlier.value.unit in ("people", "count", "%"):
        return earlier.value.unit
    large = (quantity.value.low or quantity.value.high or 0) >= 100
    return "people" if large and (quantity.value.approximate or "," in digits) else ""


def _label_before(word: Word) -> bool:
    """Whether a number after this word is a name's: iPhone 4, section 5, No. 4, the 787."""
    return word.lower in _NUMBERED or word.text[1:] != word.text[1:].lower() or word.text in "(+.#["


def _speaks_of_people(tokens: Sequence[Word], first: int, last: int) -> bool:
    """Whether a bare number's clause is about people: "12 were hurt", "killed four", "a mother of two"."""
    after = [token.lower for token in tokens[last : last + 7]]
    before = [token.lower for token in tokens[max(0, first - 7) : first]]
    if after[:1] and after[0] in _STAND_IN or after[:2] in (["of", "them"], ["of", "whom"], ["of", "those"]):
        return True
    return any(is_state(word) or word in _FATES or counts_people(word) for word in [*after, *before])


def _neighbour(tokens: Sequence[Word], found: list[tuple[int, int, Quantity]], place: int, first: int, last: int) -> Quantity | None:
    """The quantity whose unit a bare number shares: the next one, joined by a range or a list; else none."""
    for other_first, other_last, other in found[place + 1 : place + 3]:
        between = {token.lower for token in tokens[last:other_first]}
        if other.value.unit and between <= {",", "and", "or", "to", "-", "then", "perhaps", "maybe"} and other_last > last:
            return other
    return None
