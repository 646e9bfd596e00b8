"""How firmly it is said, and whether it has happened yet."""

from __future__ import annotations

from collections.abc import Sequence

from asof.claim import Kind, Modality
from asof.language.words import Word
from asof.reading.passage import Sentence
from asof.span import Span

_HEDGES = frozenset(
    "reportedly allegedly apparently supposedly purportedly seemingly appears appear appeared seems seem rumoured "
    "rumored unconfirmed unverified feared believed thought suspected alleged claims claimed alleges alleging "
    "claiming possibly likely probably potentially may might could suggests suggest suggested".split()
)
_SAID_TO = frozenset("said understood reported believed thought rumoured rumored estimated feared".split())
_DENIALS = (
    ("denied",), ("denies",), ("deny",), ("denying",), ("dismissed", "claims"), ("dismissed", "reports"),
    ("rejected", "claims"),
    ("rejected", "reports"), ("no", "evidence"), ("not", "true"), ("untrue",), ("false", "claim"), ("no", "truth"),
    ("refuted",),
)  # fmt: skip
_FUTURE = frozenset("will would shall 'll".split())
_OPEN_FUTURE = frozenset("could may might".split())
_TO_COME = (
    ("expected", "to"), ("plans", "to"), ("plan", "to"), ("planning", "to"), ("set", "to"), ("due", "to"),
    ("going", "to"),
    ("about", "to"), ("likely", "to"), ("aims", "to"), ("aim", "to"), ("hopes", "to"), ("hope", "to"),
    ("intends", "to"),
    ("preparing", "to"), ("prepares", "to"), ("poised", "to"), ("scheduled", "to"), ("projected", "to"),
    ("forecast", "to"),
    ("predicted", "to"), ("wants", "to"), ("vowed", "to"), ("promised", "to"), ("pledged", "to"), ("threatened", "to"),
    ("predicts",), ("forecasts",), ("expects",), ("by", "the", "end", "of"),
)  # fmt: skip
_REACH = 14
"""Words before a quantity within which an auxiliary still governs it."""
_CLAUSE_ENDS = frozenset({";", "but", "while", "after", "since", "because", "where", "who", "which", "when", "—"})


def modality(sentence: Sentence, span: Span, cue: str) -> Modality:
    """Asserted, hedged or denied, from the words of the clause and the verb of saying (empty for the publisher)."""
    tokens = sentence.words
    at = sentence.token_at(span.start)
    if _phrase_near(tokens, at, _DENIALS):
        return Modality.DENIED
    words = {token.lower for token in _clause(tokens, at)}
    if words & _HEDGES or cue.lower() in ("claims", "claimed", "alleges", "alleged", "claim"):
        return Modality.HEDGED
    return Modality.HEDGED if _said_to(tokens) or _asks(tokens) else Modality.ASSERTED


def _asks(tokens: Sequence[Word]) -> bool:
    """Whether a sentence is a question."""
    return any(token.text == "?" for token in tokens[-2:])


def kind(sentence: Sentence, span: Span) -> Kind:
    """Forecast, where the clause around a quantity speaks of what is to come; else figure."""
    tokens = sentence.words
    at = sentence.token_at(span.start)
    before = _clause(tokens, at)[:_REACH]
    governs = [token.lower for token in before if token.span.end <= span.start]
    if any(word in _FUTURE for word in governs) and not _perfect(governs):
        return Kind.FORECAST
    if any(word in _OPEN_FUTURE for word in governs) and not _perfect(governs):
        return Kind.FORECAST
    return Kind.FORECAST if any(_has(governs, phrase) for phrase in _TO_COME) else Kind.FIGURE


def _clause(tokens: Sequence[Word], at: int) -> list[Word]:
    """The words around one that belong to its clause, at most so many before it."""
    start = at
    while start > 0 and at - start < _REACH and tokens[start - 1].lower not in _CLAUSE_ENDS:
        start -= 1
    end = at
    while end < len(tokens) and end - at < _REACH and tokens[end].lower not in _CLAUSE_ENDS:
        end += 1
    return list(tokens[start:end])


def _perfect(words: Sequence[str]) -> bool:
    """Could have, would have: about the past."""
    return any(word in _FUTURE | _OPEN_FUTURE and words[at + 1 : at + 2] == ["have"] for at, word in enumerate(words))


def _has(words: Sequence[str], phrase: tuple[str, ...]) -> bool:
    return any(tuple(words[at : at + len(phrase)]) == phrase for at in range(len(words) - len(phrase) + 1))


def _phrase_near(tokens: Sequence[Word], at: int, phrases: Sequence[tuple[str, ...]]) -> bool:
    words = [token.lower for token in _clause(tokens, at)]
    return any(_has(words, phrase) for phrase in phrases)


def _said_to(tokens: Sequence[Word]) -> bool:
    """Is said to, are believed to, it was reported that: hearsay without anybody named."""
    words = [token.lower for token in tokens]
    return any(
        word in _SAID_TO
        and words[at - 1] in ("is", "are", "was", "were", "be", "been")
        and words[at + 1 : at + 2] in (["to"], ["that"], ["dead"])
        for at, word in enumerate(words)
        if at
    )
