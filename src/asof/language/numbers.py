"""Numbers in running text: digits and words, ranges, fractions, vague ones; their worth, not what they count."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from asof.language.units import currency_at, is_currency, is_currency_sign, unit_at
from asof.language.words import Word, glued

_UNITS = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
_TENS = dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True))
_HUNDRED = {"hundred": 1e2}
_MAGNITUDES = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "lakh": 1e5, "crore": 1e7}
_SHORT_MAGNITUDES = {"k": 1e3, "m": 1e6, "mm": 1e6, "mn": 1e6, "mln": 1e6, "bn": 1e9, "b": 1e9, "tn": 1e12, "trn": 1e12}
_COLLECTIVES = {"dozen": 12, "score": 20, "couple": 2}
_PLURALS = {
    "dozens": 24.0,
    "scores": 40.0,
    "hundreds": 1e2,
    "thousands": 1e3,
    "millions": 1e6,
    "billions": 1e9,
    "trillions": 1e12,
    "tens": 20.0,
}
"""What plural numbers are worth at least: two of a collective, one of a power of ten, as the guidelines rule."""
_VAGUE = frozenset({"several"})
"""Words for two or more; "multiple" and "many" are left out, since hardly any reader takes them for a number."""
_PARTS = {
    "half": 2,
    "third": 3,
    "thirds": 3,
    "quarter": 4,
    "quarters": 4,
    "fourth": 4,
    "fourths": 4,
    "fifth": 5,
    "fifths": 5,
    "sixth": 6,
    "sixths": 6,
    "seventh": 7,
    "sevenths": 7,
    "eighth": 8,
    "eighths": 8,
    "ninth": 9,
    "ninths": 9,
    "tenth": 10,
    "tenths": 10,
}
_GLYPHS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}
_DENOMINATORS = frozenset({2, 3, 4, 5, 8, 16})
_DASHES = frozenset("-–—‑")
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*|\.\d+")
_SHORT_PLURAL = 4
"""Letters that a word for things counted has more of."""
_EXTENTS = frozenset("across metres meters waves".split())
"""Words that follow metres, and look like things counted in millions."""
_STARTERS = frozenset(
    [*_UNITS, *_TENS, *_HUNDRED, *_MAGNITUDES, *_PLURALS, *_VAGUE, *_COLLECTIVES, *_PARTS, *_GLYPHS, "a", "an", "few"]
)

NUMBER_WORDS = frozenset([*_UNITS, *_TENS, *_HUNDRED, *_MAGNITUDES, *_PLURALS, *_COLLECTIVES])
"""Words that are numbers, whatever stands beside them."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number that stands in tokens `first` up to `last`, worth `low` to `high`.

    One number has equal ends; a vague one ("thousands") no high end. `share` is true where it is a part of a whole
    ("two thirds", "one in five"), and the ends are per cent.
    """

    first: int
    last: int
    low: float
    high: float | None
    share: bool = False


def number_at(tokens: Sequence[Word], at: int) -> Number | None:
    """The longest number that begins at a token, ranges included; None where none does."""
    if not may_begin(tokens[at]):
        return None
    first = _share(tokens, at) or _vague(tokens, at) or _cardinal(tokens, at)
    if first is None:
        return None
    return _ratio(tokens, first) or _range(tokens, first) or first


def may_begin(token: Word) -> bool:
    """Whether a number can begin with this token; quick, for skipping the others."""
    return token.text[-1].isdecimal() or token.lower in _STARTERS


def is_number_word(token: Word) -> bool:
    """Whether a token is a cardinal in words: three, twenty, hundred."""
    return token.lower in _UNITS or token.lower in _TENS or token.lower in _MAGNITUDES or token.lower in _HUNDRED


def is_number(token: Word) -> bool:
    """Whether a token is a cardinal, in digits or in words."""
    return token.text[-1].isdecimal() or is_number_word(token)


def _word(tokens: Sequence[Word], at: int) -> str:
    return tokens[at].lower if 0 <= at < len(tokens) else ""


# --- one number -----------------------------------------------------------------------------------------------------


def _cardinal(tokens: Sequence[Word], at: int) -> Number | None:
    start = _digits(tokens, at) or _spelled(tokens, at) or _article(tokens, at)
    if start is None:
        return None
    value, after = start
    value, after = _and_a_half(tokens, value, after)
    value, after = _magnitude(tokens, value, after)
    return Number(at, after, value, value)


def _digits(tokens: Sequence[Word], at: int) -> tuple[float, int] | None:
    if not _DIGITS.fullmatch(_word(tokens, at)):
        return None
    value, after = plain_number(tokens[at].text), at + 1
    if value is None:
        return None
    if re.fullmatch(r"\d{1,3}\.\d{3}", tokens[at].text) and _counts_whole(tokens, after):
        value *= 1000
    if re.fullmatch(r"\d{1,3}", tokens[at].text):
        while _grouped(tokens, after):
            value, after = value * 1000 + int(tokens[after].text), after + 1
    return _and_a_fraction(tokens, value, after)


def _counts_whole(tokens: Sequence[Word], at: int) -> bool:
    """Whether people or things that have no parts follow, so that a point before three digits parts thousands."""
    following = _word(tokens, at)
    plural = following.isalpha() and len(following) > _SHORT_PLURAL and following.endswith("s")
    return following == "people" or (plural and not unit_at(tokens, at) and not currency_at(tokens, at))


def _and_a_fraction(tokens: Sequence[Word], value: float, at: int) -> tuple[float, int]:
    """3½, 3 1/2, 3 1⁄2, and 31⁄2 where a page has lost the space."""
    if _word(tokens, at) in _GLYPHS and tokens[at].span.start - tokens[at - 1].span.end <= 1:
        return value + _GLYPHS[_word(tokens, at)], at + 1
    slash = at + 1 if _word(tokens, at).isdecimal() else at
    if _word(tokens, slash) not in ("/", "⁄") or not _word(tokens, slash + 1).isdecimal() or not value.is_integer():
        return value, at
    below = int(_word(tokens, slash + 1))
    whole, above = (value, int(_word(tokens, at))) if slash > at else divmod(value, 10)
    if below in _DENOMINATORS and 0 < above < below and whole and (slash > at or _word(tokens, slash) == "⁄"):
        return whole + above / below, slash + 2
    return value, at


def plain_number(text: str) -> float | None:
    """What digits are worth: 1,376 and 1,00,000 and 7.0 and 1.376.000; None where they are no one number."""
    if re.fullmatch(r"\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+", text):
        return float(text.replace(",", ""))
    if re.fullmatch(r"\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?|\d{1,3}\.\d{3},\d+", text):
        return float(text.replace(".", "").replace(",", "."))
    if re.fullmatch(r"\d+,\d{1,2}", text):
        return float(text.replace(",", "."))
    return None


def _grouped(tokens: Sequence[Word], at: int) -> bool:
    """Whether the token is a group of three digits set off by a thin or plain space, as in 59 000."""
    if not (0 < at < len(tokens) and re.fullmatch(r"\d{3}", tokens[at].text)):
        return False
    return tokens[at].span.start - tokens[at - 1].span.end == 1


def _spelled(tokens: Sequence[Word], at: int) -> tuple[float, int] | None:
    """Number words: three, twenty-four, one hundred and five, two thousand three hundred."""
    total, group, after, found = 0.0, 0.0, at, False
    while True:
        word = _word(tokens, after)
        if word in _UNITS or word in _TENS:
            if found and not _joins(tokens, after, group):
                break
            group += _UNITS.get(word) or _TENS.get(word, 0)
        elif word in _HUNDRED and found:
            group = max(group, 1) * 100
        elif word in _MAGNITUDES and found and group:
            total, group = total + group * _MAGNITUDES[word], 0
        elif found and word in ("-", "and") and _joins(tokens, after + 1, group) and _continues(tokens, after):
            after += 1
            continue
        else:
            break
        found, after = True, after + 1
    return (total + group, after) if found else None


def _continues(tokens: Sequence[Word], at: int) -> bool:
    """Whether "and" or a hyphen inside a spelled number leads on: twenty-four, a hundred and five."""
    if _word(tokens, at) == "-":
        return _word(tokens, at - 1) in _TENS and _word(tokens, at + 1) in _UNITS
    return _word(tokens, at - 1) in _HUNDRED or _word(tokens, at - 1) in _MAGNITUDES


def _joins(tokens: Sequence[Word], at: int, group: float) -> bool:
    """Whether a number word adds to what stands before it: smaller by the place it fills."""
    word = _word(tokens, at)
    if word in _UNITS and _UNITS[word] < 10:
        return group == 0 or (group % 10 == 0 and group % 100 != 10)
    return (word in _UNITS or word in _TENS) and group % 100 == 0


def _article(tokens: Sequence[Word], at: int) -> tuple[float, int] | None:
    """A hundred, a dozen, a million, half a million, a half-dozen, three quarters of a million."""
    if part := _part_of_a_million(tokens, at):
        return part
    word, following = _word(tokens, at), _word(tokens, at + 1)
    if word in ("a", "an"):
        at, word, following = at + 1, following, _word(tokens, at + 2)
        if word == "couple":
            return 2, at + (2 if following == "of" else 1)
        if word not in {*_HUNDRED, *_MAGNITUDES, "dozen", "score"}:
            return None
    elif word not in ("dozen", "hundred", "thousand", "million", "billion"):
        return None
    return (_HUNDRED | _MAGNITUDES | _COLLECTIVES)[word], at + 1


def _part_of_a_million(tokens: Sequence[Word], at: int) -> tuple[float, int] | None:
    part = _fraction(tokens, at)
    if part is None:
        return None
    share, after = part
    after += _word(tokens, after) in ("of", "-")
    after += _word(tokens, after) == "a"
    factor = (_MAGNITUDES | {"dozen": 12.0}).get(_word(tokens, after))
    return (share * factor, after + 1) if factor else None


def _fraction(tokens: Sequence[Word], at: int) -> tuple[float, int] | None:
    """Half, a third, two-thirds, one-half, three quarters, quarter: its worth and the token after it."""
    first = _word(tokens, at)
    if first in ("half", "quarter"):
        return 1 / _PARTS[first], at + 1
    if first.isdecimal():
        return _vulgar_fraction(tokens, at)
    count = 1 if first in ("a", "an") else _UNITS.get(first, 0)
    after = at + 2 if _word(tokens, at + 1) == "-" else at + 1
    part = _PARTS.get(_word(tokens, after))
    if not part or not 0 < count <= part or (count > 1) != _word(tokens, after).endswith("s"):
        return None
    return count / part, after + 1


def _and_a_half(tokens: Sequence[Word], value: float, at: int) -> tuple[float, int]:
    after = and_a_half(tokens, at)
    return (value + 0.5, after) if after else (value, at)


def and_a_half(tokens: Sequence[Word], at: int) -> int | None:
    """Where "and a half", "-and-a-half" from a token on ends; None where something else stands there."""
    for word in ("and", "a", "half"):
        at += _word(tokens, at) == "-" and glued(tokens, at)
        if _word(tokens, at) != word:
            return None
        at += 1
    return at


def _magnitude(tokens: Sequence[Word], value: float, at: int) -> tuple[float, int]:
    """Times million, bn, dozen …; a hyphen may stand between ("5-million")."""
    while True:
        step = 1 if _word(tokens, at) in _DASHES and _word(tokens, at + 1) in _MAGNITUDES else 0
        word = _word(tokens, at + step)
        factor = _MAGNITUDES.get(word) or _HUNDRED.get(word) or (_COLLECTIVES["dozen"] if word == "dozen" else None)
        if (factor is None and glued(tokens, at)) or word in ("bn", "mn", "mln", "tn"):
            factor = factor or _short_magnitude(tokens, at)
        if factor is None:
            return value, at
        value, at = value * factor, at + step + 1


def _short_magnitude(tokens: Sequence[Word], at: int) -> float | None:
    """k, m, bn after digits; "m" is metres unless money stands before it, or a thing or a unit follows it."""
    word = _word(tokens, at)
    if word in ("m", "mm") and not (_money_before(tokens, at) or _thing_after(tokens, at)):
        return None
    if tokens[at].text == "K" and at >= 2 and not _money_before(tokens, at):
        return 1e3
    return _SHORT_MAGNITUDES.get(word)


def _money_before(tokens: Sequence[Word], at: int) -> bool:
    return any(is_currency(token) for token in tokens[max(0, at - 4) : at])


def _thing_after(tokens: Sequence[Word], at: int) -> bool:
    word = _word(tokens, at + 1)
    if word == "people" or (word == "of" and _word(tokens, at + 2) in ("its", "his", "her", "their", "our", "the")):
        return True
    if word in _EXTENTS:
        return False
    plural = len(word) > 4 and word.endswith("s")
    return plural or bool(currency_at(tokens, at + 1) or (len(word) > 1 and unit_at(tokens, at + 1)))


def _vulgar_fraction(tokens: Sequence[Word], at: int) -> tuple[float, int] | None:
    """1/16 of, 2⁄3 of."""
    joined = _word(tokens, at + 1) in ("/", "⁄") and glued(tokens, at + 1) and glued(tokens, at + 2)
    if not joined or not _word(tokens, at + 2).isdecimal() or _word(tokens, at + 3) != "of":
        return None
    above, below = int(_word(tokens, at)), int(_word(tokens, at + 2))
    return (above / below, at + 3) if 0 < above < below <= 1000 else None


# --- numbers that are no single number ------------------------------------------------------------------------------


def _vague(tokens: Sequence[Word], at: int) -> Number | None:
    """Thousands, tens of thousands, several hundred, several, a few dozen."""
    word, after = _word(tokens, at), at + 1
    if word in _PLURALS:
        return _plural(tokens, at)
    if word == "a" and _word(tokens, after) == "few":
        word, after = "few", after + 1
        if _scale(tokens, after) is None:
            return None
    elif word not in _VAGUE:
        return None
    factor = _scale(tokens, after)
    return Number(at, after + 1, 2 * factor, None) if factor else Number(at, after, 2, None)


def _scale(tokens: Sequence[Word], at: int) -> float | None:
    word = _word(tokens, at)
    return (_HUNDRED | _MAGNITUDES).get(word.removesuffix("s")) or (12.0 if word == "dozen" else None)


def _plural(tokens: Sequence[Word], at: int) -> Number | None:
    word = _word(tokens, at)
    if _word(tokens, at + 1) == "of" and _word(tokens, at + 2) in _PLURALS:
        factor = {"tens": 10.0, "dozens": 24.0, "scores": 40.0}.get(word, _PLURALS[word])
        return Number(at, at + 3, factor * _PLURALS[_word(tokens, at + 2)], None)
    return None if word == "tens" else Number(at, at + 1, _PLURALS[word], None)


def _share(tokens: Sequence[Word], at: int) -> Number | None:
    """Half, a third, two-thirds, three quarters, as per cent of a whole; half of 1 per cent as half a per cent."""
    part = None if _word(tokens, at) == "quarter" or _part_of_a_million(tokens, at) else _fraction(tokens, at)
    if part is None:
        return None
    share, after = part
    of = _cardinal(tokens, after + 1) if _word(tokens, after) == "of" and after + 1 < len(tokens) else None
    if of and (unit := unit_at(tokens, of.last)) and unit.canonical == "%":
        return Number(at, unit.last, share * of.low, share * of.low, share=True)
    return Number(at, after, 100 * share, 100 * share, share=True)


def _ratio(tokens: Sequence[Word], first: Number) -> Number | None:
    """One in five, nine out of every ten, 3 in 4; one voter in five, fewer than one school in five."""
    at = first.last
    if first.share or first.low > 100 or first.high != first.low:
        return None
    counted = first.low == 1 and _word(tokens, at).isalpha() and _word(tokens, at) not in ("in", "out")
    at += counted
    out_of = _word(tokens, at) == "out" and _word(tokens, at + 1) == "of"
    if not out_of and _word(tokens, at) != "in":
        return None
    at += 1 + out_of
    every = _word(tokens, at) in ("every", "each")
    at += every
    whole = _cardinal(tokens, at) if at < len(tokens) else None
    if whole is None or not first.low < whole.low <= 1000 or whole.low % 1 or _word(tokens, at) in ("a", "an"):
        return None
    if whole.low > 10 and whole.low not in (12, 20, 50, 100, 1000) and not every:
        return None
    following = _word(tokens, whole.last)
    plural = following.endswith("s") and following not in ("has", "was", "is", "does")
    if unit_at(tokens, whole.last) or (counted and plural):
        return None
    share = 100 * first.low / whole.low
    return Number(first.first, whole.last, share, share, share=True)


# --- ranges ---------------------------------------------------------------------------------------------------------


def _range(tokens: Sequence[Word], first: Number) -> Number | None:
    """200-300, 30 -- 40, 45,000 to 50,000, 11,000 or 12,000, 9-10,000, 5-7bn, $200 to $4 million; ten, maybe twenty."""
    at = _joint(tokens, first.last)
    if at is None or at >= len(tokens):
        return None
    joint = _word(tokens, first.last)
    money = is_currency_sign(tokens[at])
    at += money
    second = _share(tokens, at) or _cardinal(tokens, at) if at < len(tokens) else None
    if (
        joint in _DASHES
        and tokens[at - 1].text in _DASHES
        and _word(tokens, at).isalpha()
        and tokens[first.first].text.isdecimal()
    ):
        return None
    if second is None or second.high is None or second.share != first.share or _word(tokens, at) in ("a", "an"):
        return None
    low, high = same_magnitude(tokens, first, second)
    repeated = money and first.first > 0 and is_currency_sign(tokens[first.first - 1])
    if not low < high or (joint in ("or", ",") and high > 3 * low) or (high > 1000 * low > 0 and not repeated):
        return None
    return replace(first, last=second.last, low=low, high=high)


def _joint(tokens: Sequence[Word], at: int) -> int | None:
    """The token after what joins the ends of a range; None where nothing does."""
    word, following = _word(tokens, at), _word(tokens, at + 1)
    if word in _DASHES and following == "to":
        return at + 3 if _word(tokens, at + 2) in _DASHES else at + 2
    if word in _DASHES or word in ("to", "or"):
        return at + 2 if following in _DASHES and word != "or" else at + 1
    if word == "," and following in ("maybe", "perhaps", "possibly"):
        return at + 2
    return None


def same_magnitude(tokens: Sequence[Word], first: Number, second: Number) -> tuple[float, float]:
    """The ends, where the first leaves out the second's magnitude: 9-10,000 is 9,000 to 10,000, $5 to $7bn 5 to 7bn."""
    high = second.high or second.low
    last = _word(tokens, second.last - 1)
    lifted = first.low * ((_MAGNITUDES | _SHORT_MAGNITUDES).get(last) or 1e3)
    if first.low < 1000 <= high and high / 20 <= lifted < high:
        return lifted, high
    return first.low, high
