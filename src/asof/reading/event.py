"""What type of event a sentence tells of."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files

from asof.language.verbs import is_finite
from asof.language.words import Word, word_at
from asof.reading.scope import main_clause

_SAID = "statement"
"""The type of an event that is only the saying of something: it gives way to any other."""
_INTERPRETING = frozenset(
    "underscore underscores underscored reflect reflects reflected represent represents represented mark marks marked "
    "highlight highlights highlighted signal signals signalled signaled symbolise symbolises symbolize symbolizes mean "
    "means signify signifies illustrate illustrates illustrated exemplify exemplifies constitute constitutes "
    "constituted remain remains remained shape shapes shaped complicate complicates complicated hamper hampers "
    "hampered pose poses posed".split()
)
"""Verbs that say what something means, or that it stays as it is."""
_BE = frozenset("is was are were".split())
_ARTICLES = frozenset("a an the one".split())
_PEOPLE = frozenset("he she they i we who".split())


def event_type(tokens: Sequence[Word]) -> str | None:
    """The id of the type in `data/events.toml` for which most cues stand in the words, the first of them deciding ties.

    None where there is no cue.
    """
    found = type_signs(tokens)
    return max(found, key=lambda name: (name != _SAID, len(found[name]), -found[name][0].span.start), default=None)


def type_signs(tokens: Sequence[Word]) -> Mapping[str, Sequence[Word]]:
    """The words that are cues of a type, or begin one, by the id of the type."""
    found: dict[str, list[Word]] = defaultdict(list)
    words = [token.lower for token in tokens]
    for at, word in enumerate(words):
        for rest, name in _cues().get(word, ()):
            if tuple(words[at + 1 : at + 1 + len(rest)]) == rest:
                found[name].append(tokens[at])
    return found


def comments(tokens: Sequence[Word]) -> bool:
    """Whether a clause interprets what happened, or says how things stand, and tells of nothing that happened.

    "The loss underscores the risk", "The move was a bold gamble", "The talks remain stalled".
    """
    clause = main_clause(tokens)
    at = next((at for at in range(1, len(clause)) if _is_verb(clause, at)), None)
    if at is None:
        return False
    verb = clause[at].lower
    if verb in _INTERPRETING:
        return True
    behind = tokens[tokens.index(clause[at]) + 1 :]
    person = clause[0].lower in _PEOPLE
    return verb in _BE and word_at(behind, 0) in _ARTICLES and not person and not _tells(behind)


def _is_verb(clause: Sequence[Word], at: int) -> bool:
    return is_finite(clause, at) or clause[at].lower in _INTERPRETING


def _tells(complement: Sequence[Word]) -> bool:
    """Whether the complement of "is" tells of something itself: "a blast that killed"."""
    return any(is_finite(complement, at) for at in range(1, len(complement)))


@cache
def _cues() -> Mapping[str, Sequence[tuple[tuple[str, ...], str]]]:
    """By first word in each of its forms, the words that must follow it and the type."""
    table: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    catalogue = tomllib.loads(files("asof").joinpath("data/events.toml").read_text("utf-8"))
    for name, entry in catalogue.items():
        for cue in entry["cues"].split("|"):
            first, *rest = cue.split()
            for form in sorted(set(_forms(first))):
                table[form].append((tuple(rest), name))
    return table


def _forms(word: str) -> Iterator[str]:
    """The regular forms of a verb or noun, itself included."""
    yield word
    yield word + ("es" if word.endswith(("s", "x", "ch", "sh")) else "s")
    if word.endswith("e"):
        yield from (word + "d", word[:-1] + "ing")
    elif word.endswith("y") and word[-2:-1] not in "aeiou":
        yield from (word[:-1] + "ies", word[:-1] + "ied", word + "ing")
    else:
        yield from (word + "ed", word + "ing", word + word[-1] + "ed", word + word[-1] + "ing")
