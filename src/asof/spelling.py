"""Names and words as they are compared: without case, accents and the quirks of transliteration; broken text."""

from __future__ import annotations

import re
import unicodedata

_SURROGATE = re.compile("[\ud800-\udfff]")
Run = tuple[str, ...]
"""Words in a row."""

_WORD = re.compile(r"\w+")
_DROPPED = re.compile(r"['’ʼ`´‘ʹʺ.]")
_PARTED = re.compile(r"[\W_]+")
_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i"})
_ENDINGS = re.compile(r"(?<=[bcdfghjklmnpqrstvwxz])(?:iyy|yy|iy|ij|yj|yi|ii|i)\b|(?<=[aeo])[iy]\b")
_SOUNDS = (("dh", "d"), ("gh", "g"), ("kh", "h"), ("q", "k"), ("ou", "u"), ("oo", "u"))
"""Letters of which transliterations from Arabic and Cyrillic use the one or the other."""
_DOUBLED = re.compile(r"([b-df-hj-np-tv-xz])\1")


def folded(name: str) -> str:
    """A name in plain small letters, words parted by single blanks: "Port-au-Prince" is "port au prince"."""
    plain = name.casefold()
    if not plain.isascii():
        parts = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", plain).casefold()).translate(_LETTERS)
        plain = "".join(char for char in parts if not unicodedata.combining(char))
    return plain if plain.isalpha() else _PARTED.sub(" ", _DROPPED.sub("", plain)).strip()


def romanised(name: str) -> str:
    """A folded name with what transliterations differ in made one: Zelenskyy and Zelensky, Qaddhafi and Kadafi."""
    plain = _ENDINGS.sub("y", folded(name))
    for written, one in _SOUNDS:
        plain = plain.replace(written, one)
    return _DOUBLED.sub(r"\1", plain)


def encodable(text: str) -> str:
    """The same number of characters, each of which UTF-8 can hold: half of a surrogate pair becomes U+FFFD."""
    return _SURROGATE.sub("\ufffd", text)


def runs(text: str, length: int = 3) -> frozenset[Run]:
    """The runs of so many words in a text, small and large letters and punctuation apart."""
    words = _WORD.findall(text.casefold())
    return frozenset(tuple(words[start : start + length]) for start in range(len(words) - length + 1))
