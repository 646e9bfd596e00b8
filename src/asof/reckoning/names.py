"""When two names are taken for one: a first, careful cut."""

from __future__ import annotations

import re
import unicodedata

_POSSESSIVE = re.compile(r"(?<=\w)(?:['’]s\b|(?<=s)['’](?!\w))")
_DOTS_OF_INITIALS = re.compile(r"(?<=\b\w)\.")
_WORD = re.compile(r"[\w%]+")
_ARTICLES = frozenset({"the", "a", "an"})
_ANYBODY = frozenset({"person", "people", "victim", "other", "individual", "human being"})
_KINDS_OF_PLACE = frozenset({"region", "oblast", "province", "city"})


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


def bare_subject(name: str | None) -> str:
    """A bare name in the singular ("officers" is "officer"); empty for people at large, who are nobody's in particular.

    "12 people", "12 victims" and "12 others" were killed: the same dead, as far as the words go.
    """
    *first, last = bare(name).split() or [""]
    whole = " ".join([*first, _singular(last)])
    return "" if whole in _ANYBODY else whole


def bare_words(label: str) -> str:
    """The words of a label, bare, singular, in alphabetical order: "food tonne" for "Tonnes of food"."""
    words = {_singular(word) for word in bare(label).split()} - {"of", "in", "at", "on", "by", "for", "to"}
    return " ".join(sorted(words)) or bare(label)


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
