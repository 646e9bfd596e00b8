"""Numbers without a noun: what they count, from their neighbours and from what their clause is about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from asof.language.nouns import counts_people, has_one_each, is_plural, is_state
from asof.language.words import Word, word_at
from asof.reading.label import HARM, NUMBERED, numbers_many
from asof.reading.quantity import Candidate, Quantity
from asof.reading.spread import CHANGES

_STAND_IN = frozenset(
    "were was are have had remain remained remains died survived others escaped fled voted attended".split()
)
"""Words after a bare number that make it stand for people."""
_FATES = HARM | frozenset("deaths death toll alive arresting freed evacuating sickened infections hospital".split())
"""Words that people share a clause with."""
_TALLIES = frozenset("toll count tally figure number numbered numbering total estimate estimates estimated".split())
"""Words after which a bare number is the newest of those that a report has been giving."""
_HAVING = frozenset(
    "has have had needs need employs employ counted confirmed recorded listed lost destroyed controlled captured "
    "seized ordered says another making".split()
)
"""Words whose object a bare number may be."""
_BREAKS = frozenset("and in by on last this at from to or as since but who while".split())
"""Words after a bare number that go on with the clause."""
_LIST_WORDS = frozenset(", and or to - then perhaps maybe of the from down up against than".split())
_GOES_ON = frozenset("people count % km2 km L L/day t".split())
"""Units that a bare number after one of them may go on in: "1,376 square kilometres, now about 800"."""
_INHERITED = frozenset("people count km2 % L L/day t".split())
"""Units that a bare number may take over from an earlier sentence."""
_MILLION, _BILLION = 1e6, 1e9
_MILLIONS = frozenset("million billion trillion bn m crore lakh".split())
_RECENT = 12
"""How many quantities back a number may go on counting the same."""
_ALIKE = 30
"""By what a number may differ from one that has a unit of measurement, to be in the same."""
_NEAR = 90
"""Characters within which it does."""
_CLOSE = 5
"""Words between a word such as "toll" and its number."""
_REACH = 7
"""Words before and after a bare number that may tell what it counts."""
_REMEMBERED = 40
"""How many quantities back millions may take their money from."""
_ISO = re.compile(r"[A-Z]{3}")


def with_units(
    tokens: Sequence[Word], candidates: Sequence[Candidate], before: Sequence[Quantity] = ()
) -> Iterator[Quantity]:
    """The quantities of a sentence, bare numbers given a unit.

    A bare number takes the unit of the quantity that it stands beside ("30,000, maybe 50,000 people"), or counts people
    where its clause speaks of people, or goes on with what the report counted or paid before; one that does none of
    these measures nothing, and its unit stays empty.

    Args:
        tokens: the words of the sentence.
        candidates: its numbers.
        before: the quantities of the sentences before, in order.
    """
    told = list(before[-_REMEMBERED:])
    earlier: Quantity | None = None
    for place, candidate in enumerate(candidates):
        quantity = candidate.quantity
        if not quantity.value.unit:
            near = _neighbour(tokens, candidates[place : place + 3])
            found = _of(near) if near else _counted(tokens, candidate, earlier, told)
            quantity = _in(quantity, found, head=near.head if near else "")
            quantity = replace(quantity, unitless=candidate.quantity.value)
        yield quantity
        if quantity.value.unit:
            earlier = quantity
            told = [*told, quantity][-_REMEMBERED:]


@dataclass(frozen=True, slots=True)
class _Counts:
    """What a bare number counts: a canonical unit, how many of it one is, and what the text calls it."""

    unit: str
    factor: float = 1.0
    name: str = ""


_NOTHING, _PEOPLE = _Counts(""), _Counts("people")


def _of(quantity: Quantity) -> _Counts:
    """The same as another quantity: 340 after 230 square miles are square miles, too."""
    value, written = quantity.value, quantity.written
    known = value.unit != "degC" and value.low and written.low
    return _Counts(value.unit, (value.low or 0.0) / written.low if known else 1.0, written.unit)


def _in(bare: Quantity, counts: _Counts, *, head: str) -> Quantity:
    ends = (None if end is None else end * counts.factor for end in (bare.value.low, bare.value.high))
    low, high = (None if end is None else float(f"{end:.7g}") for end in ends)
    value = replace(bare.value, low=low, high=high, unit=counts.unit)
    return replace(bare, value=value, written=replace(bare.written, unit=counts.name or bare.written.unit), head=head)


def _counted(
    tokens: Sequence[Word], candidate: Candidate, earlier: Quantity | None, told: Sequence[Quantity]
) -> _Counts:
    """What a number without a noun counts; nothing where it seems to be a label."""
    first, last = candidate.first, candidate.last
    if re.fullmatch(r"\d{4,}|0\d+", _digits(tokens, candidate)) or _names_number(tokens, candidate):
        return _NOTHING
    if whole := _whole(tokens, last, told):
        return _of(whole)
    if _shares_a_fate(tokens, first, last):
        return _PEOPLE
    if money := _money(tokens, candidate, told):
        return _Counts(money)
    if earlier and word_at(tokens, first - 1) == "which":
        return _of(earlier)
    if _near_people(tokens, first, last) or word_at(tokens, last) == "told":
        return _PEOPLE
    if earlier and _goes_on(tokens, candidate, earlier):
        return _of(earlier)
    return _alone(tokens, candidate, earlier, told)


def _alone(tokens: Sequence[Word], candidate: Candidate, earlier: Quantity | None, told: Sequence[Quantity]) -> _Counts:
    """What a number counts of which its clause says nothing: the same as those before it, people, or nothing."""
    first, last = candidate.first, candidate.last
    if " per " in candidate.quantity.written.unit:
        return _Counts("count")
    if _stands_for_people(tokens, last):
        return _PEOPLE
    if not (_is_tally(tokens, first, last) or _is_large(tokens, candidate)):
        return _NOTHING
    if like := _inherited(candidate.quantity, told):
        return _of(like)
    if earlier and _reached_by_percent(tokens, first, earlier):
        return _Counts("", name="point" if earlier.written.unit == "point" else "")
    return _PEOPLE


def _reached_by_percent(tokens: Sequence[Word], first: int, earlier: Quantity) -> bool:
    """Whether a bare number is what something rose or fell to by some per cent or points, as an index does."""
    return word_at(tokens, first - 1) == "to" and earlier.value.unit == "%"


def _whole(tokens: Sequence[Word], last: int, told: Sequence[Quantity]) -> Quantity | None:
    """Of what a number is a part, where "of them" or "of which" stands behind it."""
    if word_at(tokens, last) != "of" or word_at(tokens, last + 1) not in ("them", "which", "these", "those"):
        return None
    return next((one for one in reversed(told[-_RECENT:]) if one.value.unit in ("people", "count")), None)


def _names_number(tokens: Sequence[Word], candidate: Candidate) -> bool:
    """Whether a number is a name's, by the word before it: iPhone 4, section 5, No. 4, (4)."""
    first, last = candidate.first, candidate.last
    if not first or tokens[first].span.start != candidate.quantity.number.start:
        return False
    word = tokens[first - 1]
    if word.text in ("(", "["):
        return word_at(tokens, last) in (")", "]")
    if word.text == ".":
        return word_at(tokens, first - 2).isalpha()
    if word.lower == "number" and first > 1 and numbers_many(tokens, first - 2):
        return False
    return word.lower in NUMBERED or word.text[1:] != word.text[1:].lower() or word.text in ("+", "#")


def _shares_a_fate(tokens: Sequence[Word], first: int, last: int) -> bool:
    """Whether a bare number's clause says what befell people: "12 were hurt", "killed four"."""
    around = [*tokens[max(0, first - _REACH) : first], *tokens[last : last + _REACH]]
    fates = any(is_state(word.lower) or word.lower in _FATES for word in around)
    return fates or any(has_one_each(around, place) for place in range(len(around)))


def _near_people(tokens: Sequence[Word], first: int, last: int) -> bool:
    """Whether a bare number's clause speaks of people."""
    around = [*tokens[max(0, first - _REACH) : first], *tokens[last : last + _REACH]]
    return any(counts_people(word.text) and is_plural(word.text) for word in around)


def _money(tokens: Sequence[Word], candidate: Candidate, told: Sequence[Quantity]) -> str:
    """The money that millions without a noun are of: that which the report spoke of last."""
    if not _MILLIONS & {token.lower for token in _number(tokens, candidate)}:
        return ""
    if "number" in {token.lower for token in tokens[max(0, candidate.first - _REACH) : candidate.first]}:
        return ""
    large = [one.value.unit for one in told if one.written.low >= _MILLION and not _beyond_mankind(one)]
    last = (
        large[-1] if large else next((one.value.unit for one in reversed(told) if _ISO.fullmatch(one.value.unit)), "")
    )
    return last if _ISO.fullmatch(last) else ""


def _beyond_mankind(quantity: Quantity) -> bool:
    """Whether there are too many for people, so that the unit was only supposed."""
    return quantity.people and quantity.written.low >= _BILLION


def _goes_on(tokens: Sequence[Word], candidate: Candidate, earlier: Quantity) -> bool:
    """Whether a bare number has the unit of the quantity before it; not what something rose to by some per cent."""
    if earlier.value.unit not in _GOES_ON or candidate.quantity.span.start - earlier.span.end >= _NEAR:
        return False
    number, other = candidate.quantity.written, earlier.written
    if earlier.value.unit in ("people", "count"):
        return True
    if earlier.value.unit != "%":
        return other.low / _ALIKE <= number.low <= other.low * _ALIKE
    return number.low <= 100 and not (candidate.first and tokens[candidate.first - 1].lower == "to")


def _stands_for_people(tokens: Sequence[Word], last: int) -> bool:
    """Whether what follows a bare number is said of people: "four voted", "three of them"."""
    after = [token.lower for token in tokens[last : last + 2]]
    return bool(after and after[0] in _STAND_IN) or after in (["of", "them"], ["of", "whom"], ["of", "those"])


def _is_tally(tokens: Sequence[Word], first: int, last: int) -> bool:
    """Whether a bare number is a new count of what was counted before: "the tally is 58", "needs 36"."""
    ends = last >= len(tokens) or not tokens[last].text[0].isalpha() or tokens[last].lower in _BREAKS
    near = [token.lower for token in tokens[max(0, first - _REACH) : first]]
    if not ends or not near:
        return False
    changed = near[-1] in ("to", "from") and bool(CHANGES & set(near))
    return changed or near[-1] in _HAVING or bool(_TALLIES & set(near[-_CLOSE:]))


def _is_large(tokens: Sequence[Word], candidate: Candidate) -> bool:
    """Whether a bare number is too large or too carefully said to be a label."""
    value, inside = candidate.quantity.value, _number(tokens, candidate)
    if (value.low or value.high or 0) < 100:
        return False
    told = value.approximate or value.low != value.high or any("," in token.text for token in inside)
    return told or bool(_MILLIONS & {token.lower for token in inside})


def _inherited(bare: Quantity, told: Sequence[Quantity]) -> Quantity | None:
    """What the report was counting before; None where it was not, and for "thousands"."""
    if bare.written.high is None:
        return None
    fitting = (one for one in reversed(told[-_RECENT:]) if one.value.unit in _INHERITED)
    return next((one for one in fitting if one.value.unit != "%" or bare.written.low <= 100), None)


def _number(tokens: Sequence[Word], candidate: Candidate) -> list[Word]:
    number = candidate.quantity.number
    return [token for token in tokens[candidate.first : candidate.last] if number.holds(token.span)]


def _digits(tokens: Sequence[Word], candidate: Candidate) -> str:
    """The number's one token; empty where it has several."""
    inside = _number(tokens, candidate)
    return inside[0].text if len(inside) == 1 else ""


def _neighbour(tokens: Sequence[Word], candidates: Sequence[Candidate]) -> Quantity | None:
    """The quantity whose unit a bare number shares: the next one, joined by a range or a list; else none.

    An adjective may stand between: "118 Kordian and 97 Sarnian vehicles".
    """
    bare, *following = candidates
    for other in following:
        between = [token for token in tokens[bare.last : other.first] if token.lower not in _LIST_WORDS]
        described = len(between) == 1 and between[0].capital and tokens[bare.last] is between[0]
        joined = other.first > bare.last
        if joined and other.quantity.value.unit and (not between or described):
            large = bare.quantity.written.low > 100 and other.quantity.value.unit == "%"
            return None if large else other.quantity
    return None
