"""Numbers that are no figures: dates and years, times of day, ages, ordinals, addresses, scores, parts of names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum

from asof.countries import is_demonym
from asof.language.names import in_title_case
from asof.language.nouns import Counted, counted_at, counts_people, is_plural, is_state
from asof.language.numbers import Number, is_number
from asof.language.units import currency_at, currency_before, unit_at
from asof.language.words import Word, glued, word_at
from asof.reading.hedge import hedge_before

_MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul "
    "aug sept sep oct nov dec".split()
)
_SCALES = frozenset({"M", "Mw", "ML", "Ml", "Mb", "Ms"})
"""Scales of earthquakes, written before a number."""
_CLOCK = frozenset("a.m p.m a.m. p.m. am pm o'clock gmt est edt hrs cet bst".split())
_AGE_BEFORE = frozenset({"aged", "age", "ages"})
_PERSONS = frozenset({"he", "she", "i"})
_LINES = frozenset("000 101 110 111 112 113 118 119 311 911 988 995 999".split())
"""Numbers of emergency lines."""
_TO_CALL = frozenset("call calls called calling dial dials dialed dialled dialing dialling phoned phoning told".split())
"""Words before the number of an emergency line."""
_ON_THE_LINE = frozenset(
    "call calls caller callers dispatch dispatcher dispatchers operator operators center centre tape tapes line "
    "recording recordings emergency system".split()
)
"""Words behind it."""
_TITLE = 40
"""Words before and after a number that are looked at for the case of a title."""
_LONGEST_LIST = 100
_OLDEST = 120
NUMBERED = frozenset(
    "no number highway route interstate flight channel room section article resolution chapter phase page level "
    "category tier grade unit precinct ward district version part episode season round day week super bowl apollo "
    "formula type class line act title amendment proposition prop measure exit pier gate terminal platform track "
    "bus group".split()
)
"""Words before a number that is then a name; they count only with a capital or as "No. 4"."""
_ALWAYS_NUMBERED = frozenset("no number page episode grade category phase level tier type".split())
"""Those of them that need no capital."""
HARM = frozenset(
    "died die dies dying dead perished killing kills kill injures injuring wounding wounds shot shooting stabbed "
    "drowned jailed injuries wounded treated hospital rescued".split()
)
"""Verbs for what befalls people."""
_ABSTRACT = frozenset(
    "factors reasons objectives goals aims ways aspects issues questions problems things options respects grounds "
    "occasions challenges topics points causes areas concerns lessons advantages elements scenarios".split()
)
"""Nouns that nobody counts, so that "several" of them is no figure."""
_STREETS = frozenset(
    "street st avenue ave road rd drive dr lane ln boulevard blvd parkway highway court way block terrace place".split()
)
_ONE_NOT_AFTER = frozenset("no any every this the each - as not".split())
_AT_A_PLACE = frozenset({"in", "at", "near"})
_LISTED = 6
"""Words back from "and one in" to the "in" of the number before it."""
_ONE_NOT = frozenset(
    "another thing side hand point way day morning night evening afternoon place reason more step time".split()
)


class Label(Enum):
    """Why a number is no figure."""

    NAME = "no quantity at all"
    AGE = "an age"
    SOMEBODY = "one, for somebody or something"
    GENERATION = "a generation of mobile networks"


def of_a_scale(tokens: Sequence[Word], number: Number) -> bool:
    """Whether a number is the magnitude of an earthquake behind its scale: M6.2, Mw 7.4."""
    before = tokens[number.first - 1].text if number.first else ""
    return before in _SCALES and bool(re.fullmatch(r"\d\.\d", tokens[number.first].text))


def label(tokens: Sequence[Word], number: Number) -> Label | None:
    """Why a number measures nothing in the story; None where it does."""
    if of_a_scale(tokens, number):
        return None
    if any(rule(tokens, number) for rule in _NAMES):
        return Label.NAME
    if _age(tokens, number):
        return Label.AGE
    if glued(tokens, number.last) and tokens[number.last].text == "G" and number.low < 10:
        return Label.GENERATION
    return _pronoun(tokens, number)


def _part_of_a_word(tokens: Sequence[Word], number: Number) -> bool:
    """COVID-19, A380, #5, 9/11, 24/7, user_7."""
    before = number.first - 1
    if before >= 0 and glued(tokens, number.first):
        if tokens[before].text in "/@#_:\\&.":
            return True
        if tokens[before].text in "-–" and before > 0 and glued(tokens, before):
            return _joined_to_a_name(tokens[before - 1])
        if tokens[before].text[-1].isalpha() and tokens[before].text != "x":
            return not currency_before(tokens, number.first)
    after = number.last
    if number.share:
        return False
    if after < len(tokens) and glued(tokens, after) and tokens[number.last - 1].text[-1].isdecimal():
        return tokens[after].text in "/@_:" and (glued(tokens, after + 1) and tokens[after + 1].text[0].isalnum())
    return False


def _joined_to_a_name(word: Word) -> bool:
    """Whether a number with a hyphen before it belongs to the word before that: not in "sub-500", "then-18"."""
    return word.text[-1].isalnum() and word.lower not in ("sub", "minus", "now", "then", "to", "pre", "plus")


def _telephone(tokens: Sequence[Word], number: Number) -> bool:
    """(216) 623-5464, 02072290706; called 911, a 999 call; and the time of day, 0930."""
    first, text = number.first, tokens[number.first].text
    if re.fullmatch(r"0\d{3,}|\d{9,}", text):
        return True
    if text in _LINES and number.last == first + 1:
        called = word_at(tokens, first - 1) in _TO_CALL and not _counts_something(tokens, number.last)
        return called or word_at(tokens, number.last) in _ON_THE_LINE
    last = tokens[number.last - 1].text
    middle = word_at(tokens, first + 1) in ("-", ".") and glued(tokens, first + 1) and glued(tokens, first + 2)
    return middle and len(text) == 3 and len(last) == 4 and text.isdecimal() and last.isdecimal()


def _date(tokens: Sequence[Word], number: Number) -> bool:
    """Jan. 20, 12 January, the 3rd of May, 7-9 July, July 15 and 17."""
    if number.high is None or number.low > 31 or number.low % 1:
        return False
    before, after = number.first - 1, number.last
    if word_at(tokens, before) == "and" and word_at(tokens, before - 1).isdecimal() and _month(tokens, before - 2):
        return not _counts_something(tokens, after)
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
    hedge = hedge_before(tokens, number.first)
    if hedge and (hedge.bound or word_at(tokens, number.first - 2) in ("average", "total")):
        return False
    if unit_at(tokens, number.last) or currency_at(tokens, number.last):
        return False
    if word_at(tokens, number.first - 1) == "the":
        return True
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
    """26-year-old, aged 45, a name followed by ", 37,", 90 years old, children under five, he was nine, both 16."""
    found = _years_old(tokens, number) or _age_before(tokens, number)
    return found or _apposed(tokens, number) or _ages(tokens, number)


def _years_old(tokens: Sequence[Word], number: Number) -> bool:
    rest = [word_at(tokens, number.last + step) for step in range(5)]
    words = [word for word in rest if word != "-"]
    if words[0] in ("yo", "y"):
        return words[0] == "yo" or words[1] == "o"
    old = words[1] in ("old", "olds") and words[0].rstrip("s") in ("year", "yr", "month", "week", "day")
    return (
        old or rest[:3] == ["years", "of", "age"] or rest[:3] in (["and", "older", rest[2]], ["and", "over", rest[2]])
    )


def _age_before(tokens: Sequence[Word], number: Number) -> bool:
    before = [word_at(tokens, number.first - step) for step in (1, 2, 3)]
    if before[0] in _AGE_BEFORE or before[:2] in (["of", "age"], ["of", "ages"], ["between", "aged"]):
        return True
    if number.high is None or number.high > _OLDEST or number.low % 1 or _counts_something(tokens, number.last):
        return False
    if before[0] in ("under", "over", "below", "above"):
        return counts_people(before[1]) or (
            before[1] in ("were", "are", "was", "is", "them", "those", "anyone", "one", "aged")
        )
    if before[0] == "of" and word_at(tokens, number.last) in ("", ",", ".", "who", "whose", "and", ")", "was", "is"):
        return counts_people(before[1]) and before[2] in ("a", "an", "the", "little", "young", "old", "market")
    if {"age", "ages", "expectancy"} & {token.lower for token in tokens[max(0, number.first - 9) : number.first]}:
        return True
    if before[:2] == ["be", "will"]:
        return before[2] in _PERSONS
    return before[1] in _PERSONS and (before[0] in ("turned", "turns") or (before[0] == "was" and before[2] == "when"))


def _counts_something(tokens: Sequence[Word], at: int) -> bool:
    """Whether a thing or a unit follows a number."""
    return bool(unit_at(tokens, at) or currency_at(tokens, at) or counted_at(tokens, at, one=False))


def _apposed(tokens: Sequence[Word], number: Number) -> bool:
    """A name or a noun for a person with the age behind it, between commas."""
    at, before = number.last, number.first - 2
    plain = number.high == number.low and 0 < number.low < _OLDEST and at == number.first + 1
    if not plain or before < 0 or word_at(tokens, number.first - 1) != "," or not tokens[number.first].text.isdecimal():
        return False
    closed = at >= len(tokens) or word_at(tokens, at) in (",", ".", ";", "of", "was", "from", "-", ")")
    closed = closed or (word_at(tokens, at) == "and" and at + 1 < len(tokens) and tokens[at + 1].capital)
    if word_at(tokens, at) == "of" and word_at(tokens, at + 1) in ("them", "whom", "which", "those", "these"):
        return False
    if tokens[before].text == "." and before and tokens[before - 1].lower in ("jr", "sr"):
        return closed
    word = tokens[before]
    someone = counts_people(word.text) and not is_plural(word.text) and not is_state(word.text)
    return closed and (tokens[before].capital or someone)


def _ages(tokens: Sequence[Word], number: Number) -> bool:
    """Ages of several persons: two girls, both 16; one 16 and the other 17; they were 24 and 31."""
    text, before, after = tokens[number.first].text, word_at(tokens, number.first - 1), word_at(tokens, number.last)
    plain = number.low == number.high and number.low < _OLDEST and number.last == number.first + 1
    if not (plain and text.isdecimal() and not _counts_something(tokens, number.last)):
        return False
    closed = not after[:1].isalpha() or after in ("and", "who")
    if before in ("both", "one", "other", "another"):
        return closed and after not in ("%", "-")
    first = number.first if after == "and" else number.first - 2
    pair = word_at(tokens, first + 1) == "and" and all(word_at(tokens, at).isdecimal() for at in (first, first + 2))
    end = word_at(tokens, first + 3)
    return pair and end in ("", ".", ",") and word_at(tokens, first - 1) in ("are", "were") and _persons(tokens, first)


def _persons(tokens: Sequence[Word], at: int) -> bool:
    """Whether the word before the verb that stands before a token is of several persons."""
    word = word_at(tokens, at - 2)
    return word in ("they", "who") or (counts_people(word) and is_plural(word))


def _ordinal(tokens: Sequence[Word], number: Number) -> bool:
    """1st, 20th, the 1990s, 30s, 787s; a second half, the third quarter."""
    after, before = number.last, word_at(tokens, number.first - 1)
    if number.share and before in ("first", "second", "third", "fourth", "last", "other", "latter", "next"):
        return True
    suffixed = glued(tokens, after) and word_at(tokens, after) in ("st", "nd", "rd", "th", "s", "ers", "'s")
    return suffixed and tokens[after - 1].text[-1].isdecimal()


def _name(tokens: Sequence[Word], number: Number) -> bool:
    """Highway 61, No. 4, Boeing 737, Group of Seven, World War Two."""
    before = number.first - 1
    if before > 0 and tokens[before].text == ".":
        before -= 1
    if before < 0:
        return False
    word = tokens[before]
    if number.share or currency_before(tokens, number.first):
        return False
    if word.text[0].islower() and word.text != word.lower and number.low < 100:
        return True
    if word.lower == "number" and numbers_many(tokens, before - 1):
        return False
    if word.lower in NUMBERED and ((word.capital and before > 0) or word.lower in _ALWAYS_NUMBERED):
        return word.lower != "no" or word.capital
    spelled = tokens[number.first].text[0].isalpha()
    if spelled:
        return (
            tokens[number.first].capital
            and word.capital
            and not _in_a_title(tokens, number)
            and word.lower not in ("the", "but", "and", "at", "some", "about")
        )
    if len(word.text) == 1 and word.text.isupper() and word.text not in "AI" and number.high == number.low:
        return True
    if (
        not (word.capital or word.text[1:] != word.text[1:].lower())
        or before == 0
        or _in_a_title(tokens, number)
        or number.low >= 10_000
        or "," in tokens[number.first].text
    ):
        return False
    following = tokens[number.last] if number.last < len(tokens) else None
    return not (
        unit_at(tokens, number.last)
        or (following and following.text.isalpha() and (is_plural(following.text) or is_state(following.text)))
    )


def _place_name(tokens: Sequence[Word], number: Number) -> bool:
    """Whether a number with a capital and the word behind it, with one too, are a name: Seven Mile."""
    first, after = number.first, number.last
    both = tokens[first].capital and after < len(tokens) and tokens[after].capital
    return (
        both
        and first > 0
        and word_at(tokens, first - 1).isalpha()
        and bool(unit_at(tokens, after))
        and not _in_a_title(tokens, number)
    )


def numbers_many(tokens: Sequence[Word], at: int) -> bool:
    """Whether "number" after a token is a verb: the dead number, foreign teams number."""
    return 0 <= at < len(tokens) and (is_plural(tokens[at].text) or is_state(tokens[at].text))


def _in_a_title(tokens: Sequence[Word], number: Number) -> bool:
    """Whether a number stands in a heading, where capitals say nothing, judged by the words around it."""
    return in_title_case(tokens[max(0, number.first - _TITLE) : number.last + _TITLE])


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
            left >= 0 and right < len(tokens) and tokens[left].text[0].isdecimal() and tokens[right].text[0].isdecimal()
        )
        return digits and tokens[left + 1].text in "-–" and glued(tokens, left + 1) and glued(tokens, right)

    return number.last == number.first + 1 and (
        joined(number.first, number.first + 2) or joined(number.first - 2, number.first)
    )


def _pronoun(tokens: Sequence[Word], number: Number) -> Label | None:
    """One, where it counts nothing ("no one", "one day") or stands for somebody ("one of", "one official")."""
    if tokens[number.first].lower != "one" or number.last > number.first + 1 or number.share:
        return None
    before, after = word_at(tokens, number.first - 1), word_at(tokens, number.last)
    if after == "-":
        return None if unit_at(tokens, number.last + 1) else Label.NAME
    if before in ("and", ",") and _goes_on_a_list(tokens, number):
        return None
    more = after == "more" and before == "least"
    if before in _ONE_NOT_AFTER or after == "'s" or (after in _ONE_NOT and not more):
        return Label.NAME
    if after == "of":
        return Label.SOMEBODY
    if unit_at(tokens, number.last) or currency_at(tokens, number.last) or more:
        return None
    counted = counted_at(tokens, number.last, one=True)
    if before in ("that", "which") and not (counted and counted.people):
        return Label.NAME
    if _harmed(tokens, number):
        return None
    if counted and ((counted.people and _told_of(tokens, number, counted)) or before == "least"):
        return None
    return Label.SOMEBODY if counted else Label.NAME


def _goes_on_a_list(tokens: Sequence[Word], number: Number) -> bool:
    """Whether "one" is the next of numbers with a place each: "12 people in Marlow, 3 in Ostrow and one in Velm"."""
    at, last = number.last, number.first - 1
    joint = word_at(tokens, at)
    if joint not in _AT_A_PLACE or at + 1 >= len(tokens) or not tokens[at + 1].capital:
        return False
    placed = (place for place in range(max(1, last - _LISTED), last) if word_at(tokens, place) == joint)
    return any(tokens[place + 1].capital and _has_number(tokens[max(0, place - 3) : place]) for place in placed)


def _has_number(tokens: Sequence[Word]) -> bool:
    return any(is_number(token) for token in tokens)


def _of_the_mind(tokens: Sequence[Word], number: Number) -> bool:
    """Several of what nobody counts: several factors, several key objectives."""
    if number.high is not None or number.last != number.first + 1 or tokens[number.first].lower != "several":
        return False
    counted = counted_at(tokens, number.last, one=False)
    return counted is not None and counted.head in _ABSTRACT


def _bore(tokens: Sequence[Word], number: Number) -> bool:
    """The calibre of a weapon: .40-caliber, a .38, 12-gauge, 7.62 mm calibre."""
    rest = [word_at(tokens, number.last + step) for step in range(4)]
    words = [word for word in rest if word not in ("-", "mm")]
    return words[:1] in (["caliber"], ["calibre"], ["gauge"]) or (
        tokens[number.first].text[0] == "." and not unit_at(tokens, number.last)
    )


def _of_a_name(tokens: Sequence[Word], number: Number) -> bool:
    """A number that begins a name: the 787 Dreamliner, 11 Pro Max; not 118 Kordian."""
    at = number.last
    digits = at == number.first + 1 and tokens[number.first].text.isdecimal() and number.low < 100_000
    if not digits or at >= len(tokens) or not tokens[at].capital or number.first == 0:
        return False
    if currency_before(tokens, number.first) or hedge_before(tokens, number.first) or is_demonym(tokens[at].text):
        return False
    beside = word_at(tokens, at + 1) in ("and", ",") and word_at(tokens, at + 2)[:1].isdecimal()
    return not beside and not _counts_something(tokens, at) and not _in_a_title(tokens, number)


def _told_of(tokens: Sequence[Word], number: Number, counted: Counted) -> bool:
    """Whether "one" person is counted: only one guard, one person was killed; not one official who spoke."""
    if counted.last - counted.first > 3:
        return False
    around = [*tokens[max(0, number.first - 4) : number.first], *tokens[counted.last : counted.last + 10]]
    harmed = is_state(tokens[counted.last - 1].text) or any(
        is_state(word.text) or word.lower in HARM for word in around
    )
    return harmed or hedge_before(tokens, number.first) is not None


def _harmed(tokens: Sequence[Word], number: Number) -> bool:
    """Whether "one" is somebody who was harmed: killing one, one fatally, three injured and one missing."""
    before, after = word_at(tokens, number.first - 1), word_at(tokens, number.last)
    if after in ("fatally", "seriously", "critically", "severely") or is_state(after):
        return True
    return before in ("killing", "injuring", "wounding") and (after in ("", "and") or not after.isalpha())


def _aside(tokens: Sequence[Word], number: Number) -> bool:
    """A bare number in brackets: of a player, a note, a footnote."""
    digits = number.last == number.first + 1 and tokens[number.first].text.isdecimal() and number.low < 1000
    return digits and word_at(tokens, number.first - 1) in ("(", "[") and word_at(tokens, number.last) in (")", "]")


def _marker(tokens: Sequence[Word], number: Number) -> bool:
    """The number of a list item."""
    return (
        number.first == 0
        and number.low <= _LONGEST_LIST
        and len(tokens) > 2
        and word_at(tokens, number.last) in (".", ")")
        and glued(tokens, number.last)
    )


def _fraction_word(tokens: Sequence[Word], number: Number) -> bool:
    """Half, a third and a quarter where they are no share: half-hour, a third man, half past, a quarter alone."""
    words = [token.lower for token in tokens[number.first : number.last]]
    if not number.share or "in" in words or "of" in words[1:]:
        return False
    before, after = word_at(tokens, number.first - 1), word_at(tokens, number.last)
    if after == "-" and glued(tokens, number.last):
        return True
    if _of_one_unit(tokens, number.last) or after in _WHOLE_AFTER or after in _VERB_AFTER:
        return False
    if words[0] not in ("half", "a", "an"):
        return before in ("first", "last", "past", "for", "these")
    if before == "by" or (hedge_before(tokens, number.first) and before not in ("just", "only")):
        return after in _ORDINAL_BEFORE
    if words[0] == "half":
        return before in ("this", "that", "each") or not (before == "in" or after.endswith("s") or not after.isalpha())
    return after not in ("", ".") and not (hedge_before(tokens, number.first) and not after.isalpha())


def _of_one_unit(tokens: Sequence[Word], at: int) -> bool:
    """Whether "a mile", "of an hour" and the like begin at a token."""
    at += word_at(tokens, at) == "of"
    return word_at(tokens, at) in ("a", "an") and bool(unit_at(tokens, at + 1))


_WHOLE_AFTER = frozenset("of the its his her their our my all those these that this what as more less fewer".split())
"""Words after which comes what a share is part of or compared with."""
_VERB_AFTER = frozenset("is are was were has have had will would should could can may might do did need".split())
"""Verbs that a share can be the subject of."""
_ORDINAL_BEFORE = frozenset("time day man woman person week year suspect victim way party".split())
"""Nouns before which "a third" is an ordinal."""

_NAMES = (
    _part_of_a_word,
    _telephone,
    _date,
    _year,
    _clock,
    _ordinal,
    _name,
    _place_name,
    _address,
    _score,
    _aside,
    _bore,
    _of_the_mind,
    _of_a_name,
    _marker,
    _fraction_word,
)
