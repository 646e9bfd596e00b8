"""Numbers without a noun: what they count, from their neighbours and from what their clause is about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from asof.language.nouns import counts_people, is_state
from asof.language.words import Word
from asof.reading.label import NUMBERED
from asof.reading.quantity import Candidate, Quantity

_STAND_IN = frozenset(
    "were was are have had remain remained remains died survived others escaped fled voted attended".split()
)
"""Words after a bare number that make it stand for people."""
_FATES = frozenset(
    "died die dies dying perished killing kills kill injures injuring wounding wounds shot shooting stabbed drowned "
    "deaths death toll arresting jailed freed evacuating sickened infections hospital".split()
)
"""Words that people share a clause with."""
_LIST_WORDS = frozenset(", and or to - then perhaps maybe of the from down up against than".split())
_GOES_ON = frozenset("people count % km2 km".split())
"""Units that a bare number after one of them may go on in: "1,376 square kilometres, now about 800"."""
_NEAR = 90
"""Characters within which it does."""
_REACH = 7
"""Words before and after a bare number that may tell what it counts."""


def with_units(tokens: Sequence[Word], candidates: Sequence[Candidate]) -> Iterator[Quantity]:
    """The quantities of a sentence, bare numbers given a unit.

    A bare number takes the unit of the quantity that it stands beside ("30,000, maybe 50,000 people"), or counts people
    where its clause speaks of people; one that does neither measures nothing, and its unit stays empty.
    """
    earlier: Quantity | None = None
    for place, candidate in enumerate(candidates):
        quantity = candidate.quantity
        if not quantity.value.unit:
            near = _neighbour(tokens, candidates[place : place + 3])
            unit = near.value.unit if near else _unit(tokens, candidate, earlier)
            alike = near or (earlier if earlier and unit == earlier.value.unit else None)
            written = replace(quantity.written, unit=alike.written.unit if alike else quantity.written.unit)
            value = replace(quantity.value, unit=unit)
            quantity = replace(quantity, value=value, written=written, head=near.head if near else "")
        yield quantity
        earlier = quantity if quantity.value.unit else earlier


def _unit(tokens: Sequence[Word], candidate: Candidate, earlier: Quantity | None) -> str:
    """What a number without a noun counts; empty where it seems to be a label."""
    first, last, value = candidate.first, candidate.last, candidate.quantity.value
    digits = _digits(tokens, candidate)
    if re.fullmatch(r"\d{4,}|0\d+", digits) or (first and _names_numbers(tokens[first - 1])):
        return ""
    if _shares_a_fate(tokens, first, last):
        return "people"
    if earlier and _goes_on(tokens, candidate, earlier):
        return earlier.value.unit
    if _stands_for_people(tokens, last):
        return "people"
    large = (value.low or value.high or 0) >= 100
    return "people" if large and (value.approximate or "," in digits) else ""


def _goes_on(tokens: Sequence[Word], candidate: Candidate, earlier: Quantity) -> bool:
    """Whether a bare number has the unit of the quantity before it; not what something rose to by some per cent."""
    if earlier.value.unit not in _GOES_ON or candidate.quantity.span.start - earlier.span.end >= _NEAR:
        return False
    if earlier.value.unit != "%":
        return True
    number = candidate.quantity.written
    return number.low <= 100 and not (candidate.first and tokens[candidate.first - 1].lower == "to")


def _digits(tokens: Sequence[Word], candidate: Candidate) -> str:
    """The number's one token; empty where it has several."""
    inside = [
        word.text for word in tokens[candidate.first : candidate.last] if candidate.quantity.number.holds(word.span)
    ]
    return inside[0] if len(inside) == 1 else ""


def _names_numbers(word: Word) -> bool:
    """Whether a number after this word is a name's: iPhone 4, section 5, No. 4."""
    return word.lower in NUMBERED or word.text[1:] != word.text[1:].lower() or word.text in "(+.#["


def _shares_a_fate(tokens: Sequence[Word], first: int, last: int) -> bool:
    """Whether a bare number's clause says what befell people: "12 were hurt", "killed four"."""
    around = [*tokens[max(0, first - _REACH) : first], *tokens[last : last + _REACH]]
    return any(is_state(word.lower) or word.lower in _FATES or counts_people(word.text) for word in around)


def _stands_for_people(tokens: Sequence[Word], last: int) -> bool:
    """Whether what follows a bare number is said of people: "four voted", "three of them"."""
    after = [token.lower for token in tokens[last : last + 2]]
    return bool(after and after[0] in _STAND_IN) or after in (["of", "them"], ["of", "whom"], ["of", "those"])


def _neighbour(tokens: Sequence[Word], candidates: Sequence[Candidate]) -> Quantity | None:
    """The quantity whose unit a bare number shares: the next one, joined by a range or a list; else none."""
    bare, *following = candidates
    for other in following:
        between = {token.lower for token in tokens[bare.last : other.first]}
        if other.quantity.value.unit and between <= _LIST_WORDS:
            large = bare.quantity.written.low > 100 and other.quantity.value.unit == "%"
            return None if large else other.quantity
    return None
