"""When two names are taken for one: a first, careful cut."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_POSSESSIVE = re.compile(r"(?<=\w)(?:['’]s\b|(?<=s)['’](?!\w))")
_DOTS_OF_INITIALS = re.compile(r"(?<=\b\w)\.")
_WORD = re.compile(r"[\w%]+")
_ARTICLES = frozenset({"the", "a", "an"})
_ANYBODY = frozenset(
    {"person", "people", "victim", "other", "individual", "human being", "body", "corpse", "dead", "fatality"}
    | {"injured", "wounded", "casualty"}
)
_CULPRIT = frozenset({"suspect", "gunman", "shooter", "attacker", "assailant", "perpetrator", "killer", "bomber"})
_SITES = frozenset(
    """street road avenue parkway highway drive lane boulevard pike block intersection hospital center centre clinic
    inn hotel motel school college university campus church mosque temple synagogue cathedral mall store station
    building apartment house home park square stadium bridge airport scene restaurant bar club office""".split()
)
_STEM = 4
_HELD = 1 << 16
"""Names that are remembered: the same few are asked for again and again."""
_KINDS_OF_PLACE = frozenset({"region", "oblast", "province", "city"})


@lru_cache(maxsize=_HELD)
def bare(name: str | None) -> str:
    """What is left of a name without capitals, accents, articles, possessives and punctuation.

    A place loses the word that says what sort it is, before it ("the city of Aleppo") or after it ("Kursk
    Oblast"). "Ukrainian forces" stays another name than "Ukraine", and "Kyiv's army" another than "Kyiv":
    whether the forces stand for the state depends on what is measured. None, and a name of which nothing is
    left, are the empty text.
    """
    if name is None:
        return ""
    words = _WORD.findall(_DOTS_OF_INITIALS.sub("", _POSSESSIVE.sub("", _plain(name))))
    words = [word for word in words if word not in _ARTICLES] or words
    return " ".join(_without_kind(words))


@lru_cache(maxsize=_HELD)
def bare_subject(name: str | None) -> str:
    """A bare name in the singular ("officers" is "officer"); empty for people at large, who are nobody's in particular.

    "12 people", "12 victims" and "12 others" were killed: the same dead, as far as the words go.
    """
    *first, last = bare(name).split() or [""]
    whole = " ".join([*first, _singular(last)])
    return "" if whole in _ANYBODY else whole


def initials(name: str | None) -> str:
    """The initials of a name of several capitalised words, bare: "cee" for "the Commission on Elections of Emden"."""
    letters = [word[0] for word in re.findall(r"\w+", name or "") if word[0].isupper()]
    return "".join(letters).casefold() if len(letters) > 1 else ""


def is_of(subject: str, place: str) -> bool:
    """Whether a bare subject is a bare place or its people: "norwegian" and "norway"."""
    if not subject or not place:
        return False
    stem = place[: max(_STEM, len(place) - 2)]
    return subject == place or (" " not in subject and len(place) >= _STEM and subject.startswith(stem))


def may_be_one_subject(one: str, other: str) -> bool:
    """Whether two bare subjects may be one: either is unknown, or one says more of the same noun.

    "Officer" and "police officer" may be, "police officer" and "prison officer" not. Whoever is said to have
    done it is one, whatever he is called.
    """
    if one == other or not one or not other or ({one, other} <= _CULPRIT):
        return True
    first, second = one.split(), other.split()
    return first[-1] == second[-1] and (set(first) <= set(second) or set(second) <= set(first))


def may_be_one_place(one: str, other: str) -> bool:
    """Whether two bare places may be one: either is unknown, holds the other's words, or is a street or a building.

    Those lie in some town, and of which it is the words don't say.
    """
    if one == other or not one or not other:
        return True
    first, second = one.split(), other.split()
    if first[-1] in _SITES or second[-1] in _SITES:
        return True
    return set(first) <= set(second) or set(second) <= set(first)


def _plain(name: str) -> str:
    parts = unicodedata.normalize("NFKD", name.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))


def _without_kind(words: list[str]) -> list[str]:
    if len(words) > 2 and words[0] in _KINDS_OF_PLACE and words[1] == "of":
        return words[2:]
    if len(words) > 1 and words[-1] in _KINDS_OF_PLACE:
        return words[:-1]
    return words


def _singular(word: str) -> str:
    if len(word) > 3 and word.endswith("ies"):
        return f"{word[:-3]}y"
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word
