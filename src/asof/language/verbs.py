"""Finite verbs, found without a parser: auxiliaries, irregular pasts, regular pasts, and whatever a pronoun governs."""

from __future__ import annotations

from collections.abc import Sequence

from asof.language.words import Word, word_at

MODALS = frozenset("will would shall should can could may might must cannot won't 'll".split())
_AUXILIARIES = MODALS | frozenset(
    "is are was were am has have had do does did isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't "
    "didn't wouldn't couldn't shouldn't can't 're 've".split()
)
_IRREGULAR = frozenset(
    "arose ate beat became began bent bled blew bought broke brought broadcast built burst came caught chose clung "
    "crept cut dealt did drank drew drove dug fed fell felt fled flew forbade forgot fought found froze gave "
    "grew held hid hit hung kept knew laid lay led left lent lit lost made meant met oversaw overtook overthrew "
    "overran paid pled proved put quit ran rang read rebuilt retook rode rose said sank sat saw sent set shed shook "
    "shot shut slept slew slid sold sought spent split spoke spread sprang stole stood struck stuck swept swam swore "
    "swung taught threw thought told took tore undertook understood underwent upheld withdrew withheld withstood woke "
    "won wore went wrote".split()
)
"""Pasts that don't end in "ed"; some are participles, present forms or nouns as well."""
_PRESENT = frozenset(
    "says wants plans expects remains hopes fears claims needs means believes knows thinks insists warns denies adds "
    "controls holds calls lies stands keeps seeks faces".split()
)
"""Forms of the present that reports use most, and that are not more often nouns."""
_PRONOUNS = frozenset("he she it they we i you there".split())
_BEFORE_PARTICIPLES = frozenset(
    "a an the this these those its his her their our my your 's of in on at by for from with to and or more most "
    "be been being is are was were has have had very so newly recently badly heavily already".split()
)
"""Words before a form in "ed" that make a participle or an adjective of it."""
_NOT_PAST = frozenset("hundred need feed indeed speed breed seed weed exceed proceed succeed bed shed red led".split())


def is_finite(tokens: Sequence[Word], at: int) -> bool:
    """Whether the word at an index looks like a finite verb."""
    word = tokens[at].lower
    if word in _AUXILIARIES or word in _PRESENT:
        return True
    if word_at(tokens, at - 1) in _PRONOUNS and word.isalpha():
        return word not in ("who", "and", "or", "himself", "herself", "itself", "themselves")
    return (word in _IRREGULAR or _ends_in_ed(word)) and word_at(tokens, at - 1) not in _BEFORE_PARTICIPLES


def may_be_finite(word: Word) -> bool:
    """Whether a word can be a finite verb where the grammar calls for one: behind the "and" of "fell and burned"."""
    return word.lower in _AUXILIARIES | _PRESENT | _IRREGULAR or _ends_in_ed(word.lower)


def _ends_in_ed(word: str) -> bool:
    return len(word) > 3 and word.endswith("ed") and word not in _NOT_PAST
