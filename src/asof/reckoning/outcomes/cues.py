"""Words by which a sentence foretells, looks back on what was foretold, or says how it went."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise
from types import MappingProxyType

from asof.reckoning.outcomes.foretold import core
from asof.reckoning.topic import stem, stems

_HELD = 1 << 16
"""Sentences that are remembered, as each is weighed against many."""


def _any_of(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{words})\b", re.IGNORECASE)


CUES: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "looks back": _any_of(
            r"promis\w+|pledg\w+|vow\w*|planned|expected|predict\w*|forecast\w*|foreseen|foretold|goal|aim\w*|target\w*|"
            r"deadline|schedul\w+|had (?:said|hoped|wanted|warned|announced|asked|counted|feared|spoken|"
            r"been (?:due|set))|was to|were to|(?:was|were) due|should have|intended|hoped|than planned|awaited"
        ),
        "falls short": _any_of(
            r"never|not|no|nobody|nothing|none|still|yet|instead|g[ai]ven? up|fail\w*|miss\w*|cancel\w*|postpon\w*|"
            r"delay\w*|put off|refus\w+|reject\w*|short of|only|fewer|less|without|wrong|"
            r"too (?:low|high|early|late|few)|"
            r"late|later|behind|longer|became|but|despite|neither|unable|below|overdue|abandon\w*|dropped|called off|"
            r"far from|\w+n[’']t"
        ),
        "kept": _any_of(
            r"as (?:\w+ )?(?:planned|promised|expected|scheduled|announced|predicted|forecast|"
            r"foreseen|feared|agreed|hoped)|"
            r"on (?:time|schedule)|kept (?:his|her|its|their) (?:word|promise)|(?:was|were) right|in time|ahead of|"
            r"earlier than|to the day"
        ),
        "goes on": _any_of(r"still|yet|remain\w*"),
        "of a part": _any_of(
            r"part(?:ly|ially|s)?|in part|some|half|most|only|of the|so far|almost|nearly|not all|majority"
        ),
        "done": _any_of(
            r"reach\w*|arriv\w+|beg[au]n|complet\w*|open(?:ed|s)|finish\w*|restored?|pass(?:ed|es)|sign(?:ed|s)|resum\w+|"
            r"first|finally|back|already|started|paid|held|met|ended|won|agreed|confirmed|returned"
        ),
    }
)
"""What a later sentence may say of something foretold, each a pattern of whole words."""

FORETOLD: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "negated": _any_of(
            r"unlikely|no|not|never|\w+n[’']t|nobody|none|doubt\w*|without|impossible|cannot|refus\w+|rul\w+ out|"
            r"hardly|neither|wishful"
        ),
        "possible": _any_of(r"may|might|could|can|possib\w+|perhaps|hop\w+|fear\w*|risk\w*|if|unless|would"),
        "firm": _any_of(
            r"will|shall|\w+[’']ll|is to|are to|promis\w*|vow\w*|pledg\w+|certain\w*|definite\w*|guarantee\w*"
        ),
        "more": _any_of(
            r"more|rises?|rising|grow\w*|increase\w*|double\w*|worse\w*|higher|climb\w*|spread\w*|at least|over|"
            r"exceed\w*"
        ),
        "hangs on": _any_of(r"if|unless|provided"),
    }
)
"""How a sentence foretells, each a pattern of whole words."""
_OF_CLAUSE = ("negated", "more")
"""Those that say what is foretold and not how, so that they count in the clause that foretells only."""

_NUMBER = re.compile(r"\d[\d,.]*\d|\d")
_NAME = re.compile(r"(?<![.!?“\"] )(?<!^)\b[A-Z][\w’'-]+")
_DAY = _any_of(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|january|february|march|april|may|june|july|august|september|"
    r"october|november|december|spring|summer|autumn|winter|christmas|easter|ramadan"
)
_WORD = re.compile(r"[^\W\d_]{2,}|\d[\d,.]*\d|\d")


@lru_cache(maxsize=_HELD)
def cues(sentence: str) -> frozenset[str]:
    """What a sentence may say of something foretold: names out of `CUES`."""
    return frozenset(name for name, pattern in CUES.items() if pattern.search(sentence))


@lru_cache(maxsize=_HELD)
def manner(sentence: str) -> frozenset[str]:
    """How a sentence foretells: names out of `FORETOLD`."""
    clause = core(sentence) or sentence
    return frozenset(
        name for name, pattern in FORETOLD.items() if pattern.search(clause if name in _OF_CLAUSE else sentence)
    )


@lru_cache(maxsize=_HELD)
def words(sentence: str) -> frozenset[str]:
    """The stems of the words that carry a sentence."""
    return frozenset(stems(sentence))


@lru_cache(maxsize=_HELD)
def numbers(sentence: str) -> frozenset[str]:
    """The numbers of a sentence as written, without commas."""
    return frozenset(match.group().replace(",", "") for match in _NUMBER.finditer(sentence))


@lru_cache(maxsize=_HELD)
def named(sentence: str) -> frozenset[str]:
    """The stems of the capitalised words within a sentence."""
    return frozenset(stem(match.group()) for match in _NAME.finditer(sentence))


@lru_cache(maxsize=_HELD)
def days(sentence: str) -> frozenset[str]:
    """The days, months and seasons that a sentence names."""
    return frozenset(match.group().casefold() for match in _DAY.finditer(sentence))


@lru_cache(maxsize=_HELD)
def pairs_of_words(sentence: str) -> frozenset[tuple[str, str]]:
    """The stems that stand side by side in a sentence."""
    words = [stem(match.group()) for match in _WORD.finditer(sentence)]
    return frozenset(pairwise(words))
