"""Numbers without a noun: what they count, from their neighbours and from what their clause is about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from asof.language.nouns import counts_people, is_state
from asof.language.words import Word
from asof.reading.label import HARM, NUMBERED
from asof.reading.quantity import Candidate, Quantity

_STAND_IN = frozenset(
    "were was are have had remain remained remains died survived others escaped fled voted attended".split()
)
"""Words after a bare number that make it stand for people."""
_FATES = HARM | frozenset("deaths death toll arresting freed evacuating sickened infections hospital".split())
"""Words that people share a clause with."""
_QUAKES = frozenset("quake earthquake tremor aftershock seismologists seismological geologists geological".split())
"""Words in whose company a small number with a decimal is a magnitude."""
_TALLIES = frozenset("toll count tally figure number numbered numbering total estimate estimates estimated".split())
"""Words after which a bare number is the newest of those that a report has been giving."""
_HAVING = frozenset(
    "has have had needs need employs employ counted confirmed recorded listed lost destroyed controlled captured "
    "seized says another making".split()
)
"""Words whose object a bare number may be."""
_LIST_WORDS = frozenset(", and or to - then perhaps maybe of the from down up against than".split())
_GOES_ON = frozenset("people count % km2 km".split())
"""Units that a bare number after one of them may go on in: "1,376 square kilometres, now about 800"."""
_INHERITED = frozenset("people count km2 % L L/day t".split())
"""Units that a bare number may take over from an earlier sentence."""
_MILLIONS = frozenset("million billion trillion bn m crore lakh".split())
_NEAR = 90
"""Characters within which it does."""
_COMPANY = 25
"""Words before and after a bare number that may tell what is spoken of."""
_REACH = 7
"""Words before and after a bare number that may tell what it counts."""
_REMEMBERED = 12
"""How many quantities back a number without a noun may take its unit from."""
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
            unit = near.value.unit if near else _unit(tokens, candidate, earlier, told)
            alike = near or (earlier if earlier and unit == earlier.value.unit else None)
            written = replace(quantity.written, unit=alike.written.unit if alike else quantity.written.unit)
            value = replace(quantity.value, unit=unit)
            quantity = replace(quantity, value=value, written=written, head=near.head if near else "")
        yield quantity
        if quantity.value.unit:
            earlier = quantity
            told = [*told, quantity][-_REMEMBERED:]


def _unit(tokens: Sequence[Word], candidate: Candidate, earlier: Quantity | None, told: Sequence[Quantity]) -> str:
    """What a number without a noun counts; empty where it seems to be a label."""
    first, last = candidate.first, candidate.last
    digits = _digits(tokens, candidate)
    if re.fullmatch(r"\d{4,}|0\d+", digits) or _names_number(tokens, first, last):
        return ""
    if re.fullmatch(r"\d\.\d", digits) and _QUAKES & _around(tokens, first, last):
        return "1"
    if _shares_a_fate(tokens, first, last):
        return "people"
    if money := _money(tokens, candidate, told):
        return money
    if earlier and _goes_on(tokens, candidate, earlier):
        return earlier.value.unit
    if " per " in candidate.quantity.written.unit:
        return "count"
    if _stands_for_people(tokens, last):
        return "people"
    if _is_tally(tokens, first, last):
        return _inherited(told)
    return _inherited(told) if _is_large(tokens, candidate) else ""


def _around(tokens: Sequence[Word], first: int, last: int) -> set[str]:
    """The words in whose company a number stands."""
    return {token.lower for token in tokens[max(0, first - _COMPANY) : last + _COMPANY]}


def _names_number(tokens: Sequence[Word], first: int, last: int) -> bool:
    """Whether a number is a name's, by the word before it: iPhone 4, section 5, No. 4, (4)."""
    if not first:
        return False
    word = tokens[first - 1]
    if word.text in ("(", "["):
        return last < len(tokens) and tokens[last].text in (")", "]")
    if word.text == ".":
        return first > 1 and tokens[first - 2].text.isalpha()
    return word.lower in NUMBERED or word.text[1:] != word.text[1:].lower() or word.text in ("+", "#")


def _shares_a_fate(tokens: Sequence[Word], first: int, last: int) -> bool:
    """Whether a bare number's clause says what befell people: "12 were hurt", "killed four"."""
    around = [*tokens[max(0, first - _REACH) : first], *tokens[last : last + _REACH]]
    return any(is_state(word.lower) or word.lower in _FATES or counts_people(word.text) for word in around)


def _money(tokens: Sequence[Word], candidate: Candidate, told: Sequence[Quantity]) -> str:
    """The money that millions without a noun are of: that which the report spoke of last."""
    if not _MILLIONS & {token.lower for token in _number(tokens, candidate)}:
        return ""
    last = next((one.value for one in reversed(told) if one.value.unit != "days"), None)
    return last.unit if last and _ISO.fullmatch(last.unit) else ""


def _goes_on(tokens: Sequence[Word], candidate: Candidate, earlier: Quantity) -> bool:
    """Whether a bare number has the unit of the quantity before it; not what something rose to by some per cent."""
    if earlier.value.unit not in _GOES_ON or candidate.quantity.span.start - earlier.span.end >= _NEAR:
        return False
    if earlier.value.unit != "%":
        return True
    number = candidate.quantity.written
    return number.low <= 100 and not (candidate.first and tokens[candidate.first - 1].lower == "to")


def _stands_for_people(tokens: Sequence[Word], last: int) -> bool:
    """Whether what follows a bare number is said of people: "four voted", "three of them"."""
    after = [token.lower for token in tokens[last : last + 2]]
    return bool(after and after[0] in _STAND_IN) or after in (["of", "them"], ["of", "whom"], ["of", "those"])


def _is_tally(tokens: Sequence[Word], first: int, last: int) -> bool:
    """Whether a bare number is a new count of what was counted before: "the tally is 58", "needs 36"."""
    ends = last >= len(tokens) or not tokens[last].text[0].isalpha() or tokens[last].lower in ("and", "in", "by", "on")
    near = [token.lower for token in tokens[max(0, first - 5) : first]]
    return ends and bool(_TALLIES & set(near) or (near and near[-1] in _HAVING))


def _is_large(tokens: Sequence[Word], candidate: Candidate) -> bool:
    """Whether a bare number is too large or too carefully said to be a label."""
    value, inside = candidate.quantity.value, _number(tokens, candidate)
    if (value.low or value.high or 0) < 100:
        return False
    told = value.approximate or value.low != value.high or any("," in token.text for token in inside)
    return told or bool(_MILLIONS & {token.lower for token in inside})


def _inherited(told: Sequence[Quantity]) -> str:
    """The unit in which the report was counting before; people where it was not."""
    return next((one.value.unit for one in reversed(told) if one.value.unit in _INHERITED), "people")


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
        if other.quantity.value.unit and (not between or described):
            large = bare.quantity.written.low > 100 and other.quantity.value.unit == "%"
            return None if large else other.quantity
    return None
