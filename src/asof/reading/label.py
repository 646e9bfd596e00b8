"""Numbers that measure nothing: dates and years, times of day, ages, ordinals, addresses, scores, parts of names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from asof.language.names import in_title_case
from asof.language.nouns import counted_at, counts_people
from asof.language.numbers import Number
from asof.language.units import currency_at, currency_before, unit_at
from asof.language.words import Word, glued, word_at

_MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul "
    "aug sept sep oct nov dec".split()
)
_CLOCK = frozenset("a.m p.m a.m. p.m. am pm o'clock gmt est edt hrs cet bst".split())
_AGE_BEFORE = frozenset({"aged", "age", "ages"})
NUMBERED = frozenset(
    "no number highway route interstate flight channel room section article resolution chapter phase page level "
    "category tier grade unit precinct ward district version part episode season round day week super bowl apollo "
    "formula type class line act title amendment proposition prop measure exit pier gate terminal platform track "
    "bus group".split()
)
"""Words before a number that is then a name; they count only with a capital or as "No. 4"."""
_STREETS = frozenset(
    "street st avenue ave road rd drive dr lane ln boulevard blvd parkway highway court way block terrace place".split()
)
_ONE_NOT = frozenset(
    "of another thing side hand point way day morning night evening afternoon place reason more step time".split()
)


def is_label(tokens: Sequence[Word], number: Number) -> bool:
    """Whether a number measures nothing: a date, a time, an age, an address, part of a name, "one" as a pronoun."""
    return any(
        rule(tokens, number)
        for rule in (
            _part_of_a_word,
            _date,
            _year,
            _clock,
            _age,
            _ordinal,
            _name,
            _address,
            _score,
            _pronoun,
            _marker,
            _fraction_word,
        )
    )


def _part_of_a_word(tokens: Sequence[Word], number: Number) -> bool:
    """COVID-19, A380, #5, 9/11, 24/7, user_7."""
    before = number.first - 1
    if before >= 0 and glued(tokens, number.first):
        if tokens[before].text in "/@#_:\\&.":
            return True
        if tokens[before].text in "-–" and before > 0 and glued(tokens, before):
            return tokens[before - 1].text[-1].isalnum()
        if tokens[before].text[-1].isalpha() and tokens[before].text not in ("Rs", "US", "x"):
            return True
    after = number.last
    if after < len(tokens) and glued(tokens, after) and tokens[number.last - 1].text[-1].isdigit():
        return tokens[after].text in "/@_:" and (glued(tokens, after + 1) and tokens[after + 1].text[0].isalnum())
    return False


def _date(tokens: Sequence[Word], number: Number) -> bool:
    """Jan. 20, 12 January, the 3rd of May, 7-9 July."""
    if number.high is None or number.low > 31 or number.low % 1:
        return False
    before, after = number.first - 1, number.last
    if before > 0 and tokens[before].text == ".":
        before -= 1
    while after < len(tokens) and word_at(tokens, after) in ("st", "nd", "rd", "th", "of"):
        after += 1
    return _month(tokens, before) or (
        (_month(tokens, after) and word_at(tokens, after) != "may") or _may(tokens, after)
    )


def _month(tokens: Sequence[Word], at: int) -> bool:
    return 0 <= at < len(tokens) and tokens[at].lower in _MONTHS and tokens[at].capital


def _may(tokens: Sequence[Word], at: int) -> bool:
    return 0 <= at < len(tokens) and tokens[at].text == "May" and not counts_people(word_at(tokens, at - 1))


def _year(tokens: Sequence[Word], number: Number) -> bool:
    """1997, 2009-10, the 1980s; not 1,997 and not 2010 people."""
    text = tokens[number.first].text
    if not re.fullmatch(r"1[5-9]\d\d|20\d\d|21\d\d", text) or currency_before(tokens, number.first):
        return False
    if unit_at(tokens, number.last) or currency_at(tokens, number.last):
        return False
    counted = counted_at(tokens, number.last, one=False)
    return not (
        counted and counted.people and counted.first + 2 >= counted.last and word_at(tokens, number.first - 1) != "in"
    )


def _clock(tokens: Sequence[Word], number: Number) -> bool:
    """10:30, 6 a.m., at 9 pm, 1400 GMT."""
    after = number.last
    if word_at(tokens, after) in _CLOCK:
        return True
    if word_at(tokens, after) in (":", ".") and glued(tokens, after) and glued(tokens, after + 1):
        return bool(re.fullmatch(r"\d\d", word_at(tokens, after + 1))) and word_at(tokens, after) == ":"
    return word_at(tokens, number.first - 1) == ":" and glued(tokens, number.first)


def _age(tokens: Sequence[Word], number: Number) -> bool:
    """26-year-old, aged 45, a name followed by ", 37,", 90 years old, in her 30s."""
    at = number.last
    if word_at(tokens, number.first - 1) in _AGE_BEFORE:
        return True
    rest = [word_at(tokens, at + step) for step in range(5)]
    if [word for word in rest if word != "-"][:2] in (
        ["year", "old"],
        ["years", "old"],
        ["year", "olds"],
        ["month", "old"],
        ["months", "old"],
        ["week", "old"],
        ["day", "old"],
    ):
        return True
    if rest[:3] == ["years", "of", "age"]:
        return True
    plain = number.high == number.low and 0 < number.low < 120 and number.last == number.first + 1
    named = number.first >= 2 and tokens[number.first - 2].capital and tokens[number.first - 1].text == ","
    return (
        plain
        and named
        and (rest[0] in (",", ".", ";") or at >= len(tokens) or rest[0] in ("of", "was", "from"))
        and tokens[number.first].text.isdigit()
    )


def _ordinal(tokens: Sequence[Word], number: Number) -> bool:
    """1st, 20th, the 1990s, 30s, 787s."""
    after = number.last
    return glued(tokens, after) and word_at(tokens, after) in ("st", "nd", "rd", "th", "s", "ers", "'s")


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
    if word.lower in NUMBERED and (
        (word.capital and before > 0) or word.lower in ("no", "number", "page", "episode", "grade")
    ):
        return word.lower != "no" or word.capital
    spelled = tokens[number.first].text[0].isalpha()
    if spelled:
        return (
            tokens[number.first].capital
            and word.capital
            and not in_title_case(tokens)
            and word.lower not in ("the", "but", "and", "at", "some", "about")
        )
    if (
        not word.capital
        or before == 0
        or in_title_case(tokens)
        or number.low >= 10_000
        or "," in tokens[number.first].text
    ):
        return False
    following = tokens[number.last] if number.last < len(tokens) else None
    return not (
        unit_at(tokens, number.last)
        or (following and following.text.isalpha() and (following.lower.endswith("s") or counts_people(following.text)))
    )


def _address(tokens: Sequence[Word], number: Number) -> bool:
    """1200 block of, 10 Downing Street."""
    if number.high != number.low or number.low % 1:
        return False
    for at in range(number.last, min(number.last + 4, len(tokens))):
        if word_at(tokens, at) in _STREETS and (
            tokens[at].capital or (word_at(tokens, at) == "block" and at == number.last)
        ):
            return True
        if not tokens[at].capital:
            return False
    return False


def _score(tokens: Sequence[Word], number: Number) -> bool:
    """3-1, 217-213: two plain numbers joined by a dash that do not rise."""

    def joined(left: int, right: int) -> bool:
        digits = (
            left >= 0 and right < len(tokens) and tokens[left].text[0].isdigit() and tokens[right].text[0].isdigit()
        )
        return digits and tokens[left + 1].text in "-–" and glued(tokens, left + 1) and glued(tokens, right)

    return number.last == number.first + 1 and (
        joined(number.first, number.first + 2) or joined(number.first - 2, number.first)
    )


def _pronoun(tokens: Sequence[Word], number: Number) -> bool:
    """One, where it counts nothing: "one of", "no one", "one another", "one day"."""
    if tokens[number.first].lower != "one" or number.last > number.first + 1 or number.share:
        return False
    before, after = word_at(tokens, number.first - 1), word_at(tokens, number.last)
    if (
        before in ("no", "any", "every", "this", "that", "the", "which", "each", "-", "as", "only")
        or after in _ONE_NOT
        or after in ("-", "'s")
    ):
        return True
    counted = counted_at(tokens, number.last, one=True)
    return not (counted and counted.people and counted.last - counted.first <= 3)


def _marker(tokens: Sequence[Word], number: Number) -> bool:
    """The number of a list item."""
    return (
        number.first == 0
        and len(tokens) > 2
        and word_at(tokens, number.last) in (".", ")")
        and glued(tokens, number.last)
    )


def _fraction_word(tokens: Sequence[Word], number: Number) -> bool:
    """Half and quarter where they are no share: half-hour, second half, third quarter, half past."""
    if not number.share:
        return False
    after = word_at(tokens, number.last)
    if number.last - number.first > 2 or after in (
        "of",
        "the",
        "its",
        "his",
        "her",
        "their",
        "our",
        "all",
        "those",
        "these",
    ):
        return after in ("-",)
    alone = tokens[number.first].lower in ("half", "a", "an")
    return alone or after in ("-", "past") or not (after.endswith("s") or after in ("", ",", "."))
