"""Whether the words around a place in a sentence look back or ahead: enough to tell last Friday from next Friday."""

from __future__ import annotations

import re
from collections.abc import Iterator

_PAST = (
    "was were had did said told began begun became came fell felt found gave given went gone got grew grown held hit "
    "kept knew known left lost made met paid put ran rose risen sank saw seen sent shot shown sold spent stood struck "
    "swept taken took thought threw thrown won wrote written broke broken brought built bought caught chose drew drove "
    "fought fled flew forgot laid led lent lay let rode sang shook shut slept spoke spoken stole swore taught tore "
    "understood wore been has have read led"
)
"""Common irregular forms; what ends in -ed is past besides."""
IRREGULAR = frozenset(_PAST.split())
_AHEAD = (
    r"(?:will|shall|won't|won’t|may|might|could|would|must|should)(?:(?: not| also| be)*(?: \w+ly)? \w+)?|"
    r"tomorrow|deadline|forthcoming|upcoming|payable|effective|"
    r"(?:expected|due|scheduled|going|slated|likely|unlikely|supposed)\b|"
    r"(?:is|are|be) (?:set|planned|ready|certain)\b|(?:is|are|was|were) to\b|"
    r"(?:plan(?:s|ned|ning)?|hop(?:es?|ed|ing)|aim(?:s|ed|ing)?|intend(?:s|ed|ing)?|prepar(?:es?|ed|ing)|"
    r"vow(?:s|ed)?|promis(?:es?|ed)|pledg(?:es?|ed)|agree[sd]?|decid(?:es|ed)|want(?:s|ed)?|"
    r"expects?|threaten(?:s|ed)?|set|ready) to\b"
)
_SCHEDULED = (
    r"takes? effect|(?:comes?|goes?|enters?) into (?:force|effect)|go(?:es)? (?:free|on sale|to the polls)|"
    r"(?<!\bthe )(?<!\ba )(?:begins?|reopens?|resumes?|expires?|convenes?|reconvenes?)"
)
"""Verbs in the present of what a timetable has: with a day they tell of one to come."""
_CUE = re.compile(
    rf"(?P<ahead>\b(?:{_AHEAD}|{_SCHEDULED})\b|['’]ll\b)|\b(?P<past>{'|'.join(_PAST.split())}|(?-i:[a-z])[a-z]+ed)\b",
    re.IGNORECASE,
)
_TELLS = re.compile(
    r"[,”\"] (?:[\w'’.-]+ ){0,8}?(?:said|told|announced|added|reported|wrote|confirmed)\b", re.IGNORECASE
)
"""Who says so, behind what is said: its verb is of another time."""
_SURELY = re.compile(r"\b(?:as soon|as early|as late) as\s+$", re.IGNORECASE)
_TOWARDS = re.compile(r"\b(?:until|till|ahead of|by|through)\s+$", re.IGNORECASE)
"""Just before a time that lies ahead, where no verb says otherwise."""
_WITHIN = 300
"""Characters on either side that are looked at; few clauses are longer."""
_LONGEST = 30
"""Characters of a cue that may begin further off than it ends."""
_FAR = 40
"""A past verb so many characters away says nothing of a time that "until" or "by" stands before."""
_BEHIND = 12
"""A verb after the time says as much as one so many characters further away before it."""


def looks_ahead(words: str, start: int, end: int) -> bool:
    """Whether the time at `start` to `end` of a sentence lies ahead."""
    return bool(direction(words, start, end))


def direction(words: str, start: int, end: int, *, reach: int = _WITHIN) -> bool | None:
    """Whether the time at `start` to `end` of a sentence lies ahead, as the nearest verb that tells has it.

    False where it looks back, None where nothing within `reach` characters tells.
    """
    if _SURELY.search(words, max(0, start - 20), start):
        return True
    nearest = min(_cues(words, start, end, reach), default=None)
    if nearest is None or (not nearest[1] and nearest[0] > _FAR):
        return True if _TOWARDS.search(words, max(0, start - 20), start) else nearest and nearest[1]
    return nearest[1]


def _cues(words: str, start: int, end: int, reach: int) -> Iterator[tuple[int, bool]]:
    """Distance in characters, and whether the cue is one of the future."""
    tells = _TELLS.search(words, end, end + reach)
    last = min(end + reach, tells.start() if tells else len(words))
    for cue in _CUE.finditer(words, max(0, start - reach - _LONGEST), last):
        if start - reach <= cue.end() <= start:
            yield start - cue.end(), cue["ahead"] is not None
        elif cue.start() >= end:
            yield cue.start() - end + _BEHIND, cue["ahead"] is not None
