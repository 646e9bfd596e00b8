"""For which state somebody acts, and to which a body, a unit or a person belongs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from asof.countries import country_of, is_country, is_demonym

FORCES = frozenset(
    "force forces troop troops army military government soldier soldiers official officials fighter fighters navy "
    "administration command side offensive operation leadership authorities president presidency delegation defenders "
    "commanders generals units brigades battalions paratroopers marines men".split()
)
"""Nouns behind the name of a country that act for it."""
TITLES = frozenset(
    "mr mrs ms dr sir president prime minister general gen gens colonel col lt major maj captain capt admiral adm "
    "senator sen rep gov governor secretary chief officer detective sheriff king queen pope professor prof spokesman "
    "spokeswoman director ambassador envoy lawmaker commander marshal sgt sergeant".split()
)
_BETWEEN = TITLES | frozenset(
    "foreign defence defense interior finance deputy former top senior vice army military armed opposition leader "
    "elite mechanized mechanised motorized motorised naval infantry airborne tank assault news agency state national "
    "ministry".split()
)
"""Words that may stand between a country and the name of who belongs to it: "Kenyan defence minister"."""
_OWNED = re.compile(r"['’]s?$")
_FORCES_OF = re.compile(
    r"^(?:the )?(?:\w+ )?(?:forces|troops|soldiers|army|fighters|units|men|government)"
    r" (?:of|under|loyal to|led by|commanded by) (?:the )?(.+)$",
    re.IGNORECASE,
)
_FORCES_WITH_OWNER = re.compile(r"^(.+?)['’]s? (?:own )?(?:\w+ ){0,2}(\w+)$")
_LONGEST_STATE = 3
"""Words of a state's name that are looked for at the beginning of another name."""
_LONGEST_TITLE = 5
"""Words before a name among which its state is looked for."""


def state_of(phrase: str) -> str | None:
    """The state for which a phrase acts: "Ukrainian forces", "Kyiv's army", "the Kremlin"."""
    words = re.sub(r"['’]s?(?=\s|$)", "", phrase).split()
    while words and words[0].lower() == "the":
        words = words[1:]
    count = len(words)
    while len(words) > 1 and words[-1].lower() in FORCES:
        words = words[:-1]
    name = " ".join(words)
    stands = country_of(name)
    if stands is None or (is_demonym(name) and len(words) == count and not is_country(name)):
        return None
    return stands


def commander(phrase: str) -> str | None:
    """Whose forces a phrase names: "Holt's troops", "troops loyal to Ann Holt" are Holt's and Ann Holt's."""
    if found := _FORCES_OF.match(phrase):
        return found[1]
    found = _FORCES_WITH_OWNER.match(phrase)
    return found[1].removeprefix("the ") if found and found[2].lower() in FORCES else None


def within(name: str) -> tuple[str | None, str]:
    """The state that a body's name names, and the rest: "Kenya's defence ministry", "Ministry of Defence of Kenya"."""
    words = name.split()
    for count in range(min(_LONGEST_STATE, len(words) - 1), 0, -1):
        first = _OWNED.sub("", " ".join(words[:count]))
        owned = _OWNED.search(words[count - 1]) is not None
        adjective = is_demonym(first) or first.replace(".", "").isupper()
        if (owned or adjective) and country_of(first):
            return country_of(first), " ".join(words[count:])
    head, _, last = name.rpartition(" of ")
    if head and is_country(last.removeprefix("the ")):
        return country_of(last.removeprefix("the ")), head
    return None, name


def before(text: str, start: int) -> str | None:
    """The state that is named right before a name, titles between aside: "Kenyan defence minister Ann Holt"."""
    words = text[max(0, start - 80) : start].replace("\n", " \n ").split(" ")
    words = [word for word in words if word][-_LONGEST_TITLE - 1 :]
    for at in range(len(words) - 1, -1, -1):
        for phrase in _ending_at(words, at):
            if country_of(phrase) and (is_demonym(phrase) or _OWNED.search(words[at])):
                return country_of(phrase)
        if words[at].lower().rstrip(".") not in _BETWEEN:
            return None
    return None


def _ending_at(words: list[str], at: int) -> Iterator[str]:
    for count in (2, 1):
        if at - count + 1 >= 0:
            yield _OWNED.sub("", " ".join(words[at - count + 1 : at + 1]))
