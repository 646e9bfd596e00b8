"""What a sentence foretells: the words behind "will", "due to" and the like, without who says so and why."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from asof.reckoning.outcomes.polarity import turns
from asof.reckoning.topic import stem, stems

_CUE = re.compile(
    r"\b(?:will|shall|would|could|may|might|(?:due|set|expected|likely|going|about|able|ready|prepar\w+|plan\w*|vow\w*|"
    r"promis\w+|intend\w*|intentions?|agreed|offer\w*|pledg\w+|threaten\w*|hop(?:e|es|ed|ing)) to)\b|"
    r"(?:\w[’']ll)\b|\b(?:prospect|promise|threat|risk|hope|danger) of\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(
    r"(?:[^,;:.”\"—–]|(?<=\d)[.,](?=\d))+?(?=[,;:.”\"—–]|\s(?:although|though|but|while|as|because|since|unless|if|when|"
    r"before|after|which|who)\b|$)"
)
_ALIKE = (
    "war conflict hostility",
    "aid relief assistance supply help",
    "talk negotiate negotiation",
    "deal agreement accord treaty pact",
    "meeting summit conference",
    "host hold organise organize convene",
    "name identity identify",
    "storm hurricane cyclone typhoon",
    "earthquake quake",
    "fire blaze wildfire",
    "troop soldier",
    "doctor medic physician",
    "alive survivor survive survival rescue",
    "president presidency",
    "kill dead die death",
)
"""Words of news that stand for one another, a row each."""
_HANGS = re.compile(
    r"\b(?:(?:will|would|may|might|could|can) (?:\w+ ){0,2}(?:depend|hinge|hang) (?:up)?on|contingent (?:up)?on|"
    r"be (?:influenced|shaped|determined|decided) by)\b",
    re.IGNORECASE,
)
_NEAR = re.compile(r"\b(?:nearing|coming|looming|approaching)\b", re.IGNORECASE)
_AUXILIARIES = (
    r"(?:(?:is|are|was|were|has|have|had|been|be|will|would|could|may|might|not|now|likely|unlikely|soon|still|to|going|"
    r"about|far|from|set|expected) )"
)
_BEFORE = re.compile(rf"\b([a-z]{{3,}}) {_AUXILIARIES}{{0,5}}$")
_BEFORE_AUXILIARY = re.compile(rf"\b([a-z]{{3,}}) {_AUXILIARIES}{{1,5}}$")
_BEHIND = re.compile(r" (?:of )?(?:the|this|that|its|their|an?) ([a-z]{3,})\b")
"""The thing on either side of a word that tells of its course: "the war is far from ", " the war"."""
_BESIDE = 60
"""Characters before a word in which the thing is looked for of which it tells."""
_NOT_THINGS = frozenset("and that which who they forces area".split())
_PHASES = frozenset(stems("begin began start continue keep try help soon likely also probably again finally").keys())
_HELD = 1 << 16
_CONCEPTS: MappingProxyType[str, str] = MappingProxyType(
    {stem(word): row.partition(" ")[0] for row in _ALIKE for word in row.split()}
)


@lru_cache(maxsize=_HELD)
def concepts(words: str) -> Mapping[str, frozenset[str]]:
    """What the words of a text are about, each with the stems that say so."""
    found: dict[str, frozenset[str]] = {}
    for one in stems(words):
        concept = _CONCEPTS.get(one, one)
        found[concept] = found.get(concept, frozenset()) | {one}
    return MappingProxyType(found)


def act(sentence: str) -> str | None:
    """The stem of the verb that a sentence foretells: "arriv" where something "is due to begin arriving"."""
    return next((one for one in stems(core(sentence)) if one not in _PHASES), None)


@lru_cache(maxsize=_HELD)
def core(sentence: str) -> str:
    """The clause behind the first word that foretells; the empty text where none does."""
    cue = _CUE.search(sentence)
    clause = _CLAUSE.match(sentence, cue.end()) if cue else None
    return clause[0].strip() if clause else ""


def hangs_on(sentence: str) -> bool:
    """Whether a sentence only says on what something depends: it can be borne out, but never come true as a whole."""
    return _HANGS.search(sentence) is not None


def foretells(sentence: str) -> bool:
    """Whether a sentence has a word that foretells."""
    return bool(_CUE.search(sentence) or _NEAR.search(sentence))


@lru_cache(maxsize=_HELD)
def courses(sentence: str) -> Mapping[tuple[str, str], int]:
    """What course things take by a sentence: an axis and the thing beside the word that tells, and 1 or -1.

    "The strike may end" and "ending the strike" both say -1 of "strike" on the axis "go on".
    """
    found: dict[tuple[str, str], int] = {}
    for turn in turns(sentence):
        alone = sentence[turn.span.start : turn.span.end].endswith("ing")
        before = (_BEFORE_AUXILIARY if alone else _BEFORE).search(
            sentence[max(0, turn.span.start - _BESIDE) : turn.span.start]
        )
        behind = _BEHIND.match(sentence, turn.span.end)
        for thing in (before, behind):
            if thing is not None and thing[1].casefold() not in _NOT_THINGS:
                for concept in concepts(thing[1]):
                    found[turn.axis, concept] = turn.sign
    return MappingProxyType(found)
