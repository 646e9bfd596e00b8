"""Units of measurement and currencies as news writes them, and what they are in the canonical ones."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from typing import Any

from asof.countries import country_of, demonym
from asof.language.words import Word, glued, word_at, words


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit that was written in tokens up to `last`: `canonical = factor * written + offset`.

    `name` is what was written by its own name, in the singular: "square mile", "dollar per barrel".
    """

    last: int
    canonical: str
    factor: float
    offset: float = 0.0
    name: str = ""


@dataclass(frozen=True, slots=True)
class _Entry:
    """A unit as the table has it."""

    name: str
    canonical: str
    factor: float
    offset: float = 0.0


_PREFIXES = {
    "": ("", 1.0), "nano": ("n", 1e-9), "micro": ("μ", 1e-6), "milli": ("m", 1e-3), "kilo": ("k", 1e3),
    "mega": ("M", 1e6), "giga": ("G", 1e9), "tera": ("T", 1e12), "peta": ("P", 1e15),
}  # fmt: skip
_PER_DAY = {
    "day": 1.0, "hour": 24.0, "minute": 1440.0, "second": 86400.0, "week": 1 / 7, "month": 1 / 30.4375,
    "quarter": 1 / 91.3125, "year": 1 / 365.25,
}  # fmt: skip
"""How many of each there are in a day."""
_RATES = {"km": ("km/day", "km/h"), "m": ("km/day", "km/h"), "L": ("L/day", "L/day")}
"""What a length or a volume becomes by the day, and by the hour."""
_A = frozenset({"a", "an"})
_PER = frozenset({"per", "each", "every", "/"})
_DAILY = {"daily": "day", "hourly": "hour", "weekly": "week", "monthly": "month", "yearly": "year", "annually": "year"}
_SHORT_TIMES = {"hr": "hour", "h": "hour", "s": "second", "sec": "second", "min": "minute"}
_HEADS = frozenset("share person head piece ticket household car unit pack bottle family child job vote night".split())
"""Things other than units that "a" may price: "$40 a head"."""
_NO_RATE_AFTER = frozenset("after ago later earlier before long away old from".split())
"""Words after which "a week" is a time and no part of a rate: "paid $5 a week ago"."""
_ALONE = frozenset({"m", "l", "L", "t", "g", "C", "F", "%", "°", "º", "ft", "′", "″", "₂"})
"""Symbols of one letter that a space may set off; any other must touch its number, since it is oftener a word."""
_MUST_TOUCH = frozenset({"MP", "MT", "ms", "pc", "pp", "bp", "nm", "mA", "PA", "Mt", "Gt", "mb", "MB's", "gb", "ha's"})
_LONGEST = 5
"""Tokens in the longest name of a unit."""


# --- units of measurement -------------------------------------------------------------------------------------------


def unit_at(tokens: Sequence[Word], at: int) -> Unit | None:
    """The unit of measurement that is written from a token on, the longest first; None where there is none.

    A rate is one unit ("metres of ground per day", "barrels a day"), in the canonical km/day, km/h or L/day; any other
    rate ("hours a week") keeps the canonical unit of what it counts, and its name says the rest.
    """
    if word_at(tokens, at) not in _first_words():
        return None
    for length in range(min(_LONGEST, len(tokens) - at), 0, -1):
        if entry := _written(tokens, at, length):
            return rate(tokens, Unit(at + length, entry.canonical, entry.factor, entry.offset, entry.name))
    return None


def rate(tokens: Sequence[Word], unit: Unit) -> Unit:
    """The unit made a rate, where "a day", "per hour" and the like follow, for lengths within a few words."""
    if unit.canonical in _RATES:
        for at in range(unit.last, min(unit.last + 4, len(tokens))):
            if word_at(tokens, at - 1) != "of" and (time := _per_time(tokens, at)):
                return _by_time(unit, *time)
            if not (tokens[at].text.isalpha() and tokens[at].lower not in ("and", "in", "from", "to", "away", "on")):
                break
    adverb = word_at(tokens, unit.last) in _DAILY
    time = None if adverb else _per_time(tokens, unit.last) or _per_thing(tokens, unit.last)
    return replace(unit, last=time[0], name=f"{unit.name} per {time[1]}") if time else unit


def _per_time(tokens: Sequence[Word], at: int) -> tuple[int, str] | None:
    """Where "a day", "per hour", "-a-week", "daily" from a token on ends, and the time that it names."""
    if word_at(tokens, at) in _DAILY:
        return at + 1, _DAILY[word_at(tokens, at)]
    joint = _unhyphened(tokens, at)
    time = _unhyphened(tokens, joint + 1)
    word = word_at(tokens, time)
    word = _SHORT_TIMES.get(word, word)
    if word_at(tokens, joint) not in _A | _PER or word not in _PER_DAY:
        return None
    when = word_at(tokens, joint) in _A and word_at(tokens, time + 1) in _NO_RATE_AFTER
    return None if when else (time + 1, word)


def _unhyphened(tokens: Sequence[Word], at: int) -> int:
    """The token, or the one behind it where it is a hyphen that joins."""
    return at + 1 if word_at(tokens, at) == "-" and glued(tokens, at) and glued(tokens, at + 1) else at


def _per_thing(tokens: Sequence[Word], at: int) -> tuple[int, str] | None:
    """Where "a barrel", "per share", "per megawatt hour" from a token on ends, and what it names."""
    joint = word_at(tokens, at)
    if joint not in _A | {"per", "/"} or at + 1 >= len(tokens) or not tokens[at + 1].text[0].isalpha():
        return None
    for length in range(min(_LONGEST, len(tokens) - at - 1), 0, -1):
        entry = _written(tokens, at + 1, length)
        if entry and word_at(tokens, at + 1 + length) not in _NO_RATE_AFTER:
            return at + 1 + length, entry.name
    word = word_at(tokens, at + 1)
    return (at + 2, word) if word in _HEADS or (joint == "per" and word.isalpha()) else None


def _by_time(unit: Unit, last: int, time: str) -> Unit:
    slow, fast = _RATES[unit.canonical]
    factor, name = unit.factor / (1000 if unit.canonical == "m" else 1), f"{unit.name} per {time}"
    if fast != slow and time in ("hour", "minute", "second"):
        return Unit(last, fast, factor * _PER_DAY[time] / 24, name=name)
    return Unit(last, slow, factor * _PER_DAY[time], name=name)


def _written(tokens: Sequence[Word], at: int, length: int) -> _Entry | None:
    """The unit that so many tokens name: symbols as they are written, words in any case."""
    written = _phrase(tokens, at, length)
    entry = _symbols().get(written)
    if entry and (length > 1 or _stands_alone(tokens, at)):
        return entry
    if len(written) < 2:
        return entry if word_at(tokens, at + 1) == "per" else None
    lower = written.lower()
    if lower in _words() or not _stands_alone(tokens, at):
        return _words().get(lower)
    return _folded_symbols().get(lower) if glued(tokens, at) or written in (lower, written.upper()) else None


def _stands_alone(tokens: Sequence[Word], at: int) -> bool:
    """Whether a symbol may be read as a unit where it stands."""
    text = tokens[at].text
    if glued(tokens, at) and tokens[at - 1].text[-1].isdecimal():
        return True
    if _begins_a_name(tokens, at):
        return False
    return text in _ALONE or (len(text) > 1 and text not in _MUST_TOUCH)


def _begins_a_name(tokens: Sequence[Word], at: int) -> bool:
    """Whether letters begin something like C-130 or Mi-17, or have an apostrophe behind them."""
    if not glued(tokens, at + 1):
        return False
    following = word_at(tokens, at + 1)
    return following in ("'", "’") or (following == "-" and word_at(tokens, at + 2)[:1].isdecimal())


def _phrase(tokens: Sequence[Word], at: int, length: int) -> str:
    """Some tokens as they are written, with one space where there is any; hyphens between words count as spaces."""
    parts = [tokens[at].text]
    for place in range(at + 1, at + length):
        if not glued(tokens, place):
            parts.append(" ")
        parts.append(tokens[place].text)
    phrase = "".join(parts)
    return phrase if length == 1 else phrase.replace(" / ", "/")


@cache
def _first_words() -> frozenset[str]:
    """The words, in small letters, that the name of a unit may begin with."""
    starts = set()
    for spelling in [*_symbols(), *_words()]:
        head = spelling.lower().replace("-", " ").replace("/", " ").replace(".", " ").replace("%", "% ").split()[0]
        starts |= {head, head.rstrip("0123456789^")}
        if head[0] in "°º":
            starts.add(head[0])
    return frozenset(starts | {"u.s.", "c", "f"})


@cache
def _table() -> Mapping[str, Any]:
    return tomllib.loads(files("asof").joinpath("data/units.toml").read_text("utf-8"))


@cache
def named_unit(written: str, canonical: str) -> Unit | None:
    """The unit of measurement that words name, where it is one of a canonical unit; its name is in the plural.

    "barrels a day" of L/day is "barrels per day"; None where the words are no unit, or one of something else.
    """
    tokens = words(written)
    found = unit_at(tokens, 0)
    if found is None or found.last < len(tokens) or found.canonical != canonical:
        return None
    head, per, time = found.name.partition(" per ")
    return replace(found, name=f"{_plurals().get(head, f'{head}s')}{per}{time}")


@cache
def _plurals() -> Mapping[str, str]:
    """The plurals of names that the table has."""
    return {row["name"]: row["plurals"][0] for row in _table()["unit"] if row.get("plurals")}


def quantity_of(unit: str) -> str | None:
    """What a canonical unit is a unit of: "Volume" of litres, "Volume a day" of litres per day; None of other units."""
    names: Mapping[str, str] = _table()["quantity"]
    if unit in names:
        return names[unit]
    of, stroke, per = unit.partition("/")
    return f"{names[of]} a {per}" if stroke and of in names else None


@cache
def _words() -> Mapping[str, _Entry]:
    """Units by their names in small letters, singular and plural, spaced and hyphenated."""
    found: dict[str, _Entry] = {}
    for row in _table()["unit"]:
        entry = _Entry(row["name"], row["canonical"], row["factor"], row.get("offset", 0.0))
        for spelling in _spellings(row):
            found.setdefault(spelling, entry)
    for row in _table()["prefixed"]:
        for prefix, (_, size) in _PREFIXES.items():
            entry = _Entry(prefix + row["name"], row["canonical"], size)
            for word in [row["name"], *row.get("words", ())]:
                found.setdefault(prefix + word, entry)
                found.setdefault(prefix + row.get("plural", word + "s"), entry)
    return found


def _spellings(row: Mapping[str, Any]) -> Iterator[str]:
    singulars = [row["name"], *row.get("words", ())]
    plurals = row.get("plurals", ()) or [f"{row['name']}s"]
    plurals = [*plurals, *(f"{word}s" for word in row.get("words", ()))]
    for spelling in [*singulars, *plurals]:
        lower = spelling.lower()
        yield from {lower, lower.replace(" ", "-")}


@cache
def _symbols() -> Mapping[str, _Entry]:
    """Units by their symbols as written."""
    found: dict[str, _Entry] = {}
    for row in _table()["unit"]:
        entry = _Entry(row["name"], row["canonical"], row["factor"], row.get("offset", 0.0))
        for symbol in row.get("symbols", ()):
            found.setdefault(symbol, entry)
    for row in _table()["prefixed"]:
        for prefix, (letter, size) in _PREFIXES.items():
            found.setdefault(letter + row["symbol"], _Entry(prefix + row["name"], row["canonical"], size))
    return found


@cache
def _folded_symbols() -> Mapping[str, _Entry]:
    """Symbols of two letters and more in small letters, where no two units share them: "HZ", "Ghz"."""
    found: dict[str, set[_Entry]] = {}
    for symbol, entry in _symbols().items():
        found.setdefault(symbol.lower(), set()).add(entry)
    return {symbol: next(iter(entries)) for symbol, entries in found.items() if len(entries) == 1 and len(symbol) > 1}


# --- currencies -----------------------------------------------------------------------------------------------------


_MILLION = 1e6
"""What an M before a code of a currency is worth: 50 MUSD."""


@dataclass(frozen=True, slots=True)
class Currency:
    """A currency written before a number: its ISO 4217 code, its name, and the token where it begins."""

    first: int
    code: str
    name: str


def currency_before(tokens: Sequence[Word], at: int) -> Currency | None:
    """The currency written before a number at a token, with the token where it begins: $, US$, €, USD, Rs."""
    if at == 0 or not _may_end_sign(tokens[at - 1].text):
        return None
    for length in (3, 2, 1):
        first = at - length
        if first < 0:
            continue
        written = _phrase(tokens, first, length)
        code = _signs().get(written)
        if code and (length == 1 or not written[0].isalpha() or not glued(tokens, first)):
            return Currency(first, code, _names()[code])
    before = tokens[at - 1].text
    return Currency(at - 1, before, _names()[before]) if before in _names() else None


def _may_end_sign(text: str) -> bool:
    """Whether a currency's sign or code can end with a token; quick, for skipping the others."""
    return text in _signs() or text in _names() or text in _sign_ends()


@cache
def _sign_ends() -> frozenset[str]:
    """The last words of the signs that are written with several."""
    return frozenset(word.text for sign in _signs() for word in words(sign)[-1:])


def currency_at(tokens: Sequence[Word], at: int) -> Unit | None:
    """The currency written after a number: "dollars", "Australian dollars", "USD", "cents", "$", with "a barrel" or so.

    A noun that several countries share means the currency of the one whose adjective stands before it.
    """
    if at >= len(tokens) or not _may_name_money(tokens[at]):
        return None
    for length in (3, 2, 1):
        if at + length <= len(tokens) and (found := _currency_word(tokens, at, length)):
            return rate(tokens, found)
    text = tokens[at].text
    if text[0] == "M" and text[1:] in _names():
        return rate(tokens, Unit(at + 1, text[1:], _MILLION, name=_names()[text[1:]]))
    code = text if text in _names() else _signs().get(text, "") if not text.isalpha() else ""
    return rate(tokens, Unit(at + 1, code, 1.0, name=_names()[code])) if code else None


def _may_name_money(token: Word) -> bool:
    """Whether the name of a currency can begin with a token; quick, for skipping the others."""
    return token.capital or not token.text.isalpha() or token.lower in _money_starts()


@cache
def _money_starts() -> frozenset[str]:
    spellings = [*_currency_nouns(), *_ambiguous_nouns(), *_hundredths(), *_shared_nouns()]
    return frozenset(spelling.split()[0] for spelling in spellings)


def _currency_word(tokens: Sequence[Word], at: int, length: int) -> Unit | None:
    written = _phrase(tokens, at, length).lower()
    if written == "p" and not (at and tokens[at - 1].text[-1].isdecimal()):
        return None
    if code := _hundredths().get(written):
        return Unit(at + length, code, 0.01, name="penny" if code == "GBP" else "cent")
    ambiguous = _ambiguous_nouns() if _after_millions(tokens, at) else {}
    if code := _currency_nouns().get(written) or ambiguous.get(written):
        return Unit(at + length, code, 1.0, name=_names()[code])
    noun = word_at(tokens, at + length - 1)
    country = country_of(_phrase(tokens, at, length - 1)) if length > 1 and noun in _shared_nouns() else None
    shared = _shared_nouns()[noun].get(country, "") if country else ""
    return Unit(at + length, shared, 1.0, name=_names()[shared]) if shared else None


@cache
def _currencies() -> Sequence[Mapping[str, Any]]:
    currencies = tomllib.loads(files("asof").joinpath("data/currencies.toml").read_text("utf-8"))["currency"]
    return list(currencies)


@cache
def _names() -> Mapping[str, str]:
    """Currencies' own names by code; a noun that is shared has its country's adjective before it."""
    names = {}
    for row in _currencies():
        owner = demonym((row.get("country") or [""])[0])
        names[row["code"]] = row["noun"] if row.get("usual") or not owner else f"{owner} {row['noun']}"
    return names


@cache
def _signs() -> Mapping[str, str]:
    return {sign: row["code"] for row in _currencies() for sign in row.get("signs", ())}


@cache
def _hundredths() -> Mapping[str, str]:
    words = {word: row["code"] for row in _currencies() for word in row.get("hundredth", ())}
    return words | {"cents": words["cent"]}


@cache
def _currency_nouns() -> Mapping[str, str]:
    """Currencies by nouns that mean one of them without more."""
    found: dict[str, str] = {}
    for row in _currencies():
        alone = row.get("usual") and not row.get("ambiguous")
        singulars = [*([row["noun"]] if alone else ()), *row.get("names", ())]
        plurals = [f"{word}s" for word in singulars]
        irregular = row.get("plurals", ()) if row.get("usual") else ()
        for word in [*singulars, *plurals, *irregular]:
            if not (row.get("ambiguous") and word == row["noun"]):
                found.setdefault(word.lower(), row["code"])
    return found


@cache
def _ambiguous_nouns() -> Mapping[str, str]:
    """Nouns of currencies that are everyday words besides."""
    return {row["noun"]: row["code"] for row in _currencies() if row.get("ambiguous")}


def _after_millions(tokens: Sequence[Word], at: int) -> bool:
    return word_at(tokens, at - 1).rstrip("s") in ("thousand", "million", "billion", "trillion", "bn", "crore", "lakh")


@cache
def _shared_nouns() -> Mapping[str, Mapping[str, str]]:
    """For nouns of currencies, the currency by country."""
    found: dict[str, dict[str, str]] = {}
    for row in _currencies():
        for word in [row["noun"].lower(), f"{row['noun'].lower()}s", *row.get("plurals", ())]:
            for country in row.get("country", ()):
                found.setdefault(word, {})[country] = row["code"]
    return found


def is_currency_sign(token: Word) -> bool:
    """Whether a token is a sign such as $ or €, or the letters of one such as Rs."""
    return token.text in _signs()


def is_currency(token: Word) -> bool:
    """Whether a token is a currency's sign or its ISO 4217 code."""
    return token.text in _signs() or token.text in _names()
