"""How firmly it is said, and whether it has happened yet."""

from __future__ import annotations

from collections.abc import Sequence

from asof.claim import Kind, Modality
from asof.language.encoder import Says
from asof.language.words import Word
from asof.reading.passage import Sentence
from asof.reading.scope import DENYING, is_hedged, is_negated, main_clause, stance
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
_SILENCES = frozenset("say comment confirm discuss elaborate disclose".split())
_REACH = 14
"""Words before a quantity within which an auxiliary still governs it."""
_CLAUSE_ENDS = frozenset({";", "but", "while", "after", "since", "because", "where", "who", "which", "when", "—"})


DISTANT = frozenset(
    "claims claimed claim claiming alleges alleged alleging suggests suggested suggest believe believes believed "
    "thinks think thought suspects suspect suspected fears feared appears appear seems speculated hinted rumored "
    "rumoured reportedly purported".split()
)
"""Cues that keep what is said at arm's length."""
_HEARSAY = frozenset("reportedly allegedly apparently supposedly purportedly rumoured rumored".split())
_OPEN = frozenset("may might could possibly perhaps likely probably potentially possible unlikely".split())
_LIKELY, _SURE = 0.5, 0.9
_FAINT, _SOME = 0.05, 0.1
"""Shares of the encoder from which words count that keep a statement or forecast, and an event, open; settled on the
development stories."""


def modality_of(kind: Kind, content: Sequence[Word], cue: str, says: Says) -> Modality:
    """Asserted, hedged or denied, of a sentence as a claim of a kind.

    Args:
        kind: what the sentence is taken for; negated and hedged statements differ, what did not happen is no event.
        content: the words of what is said, without who says it.
        cue: the verb of saying, empty for the publisher's own voice.
        says: the encoder's shares.
    """
    hedged, denied = says.shares.get("hedged", 0.0), says.shares.get("denied", 0.0)
    clause = main_clause(content)
    words = {word.lower for word in clause}
    said = cue.lower().split()
    distant, denies = not DISTANT.isdisjoint(said), not DENYING.isdisjoint(said)
    if kind is Kind.STATEMENT:
        if is_negated(clause) != denies or denied > _LIKELY:
            return Modality.DENIED
        open_ = hedged > _SURE or (hedged > _FAINT and (distant or is_hedged(clause)))
    elif denies or denied > _LIKELY:
        return Modality.DENIED
    elif kind is Kind.EVENT:
        open_ = hedged > _LIKELY or distant or (hedged > _SOME and not words.isdisjoint(_HEARSAY))
    else:
        open_ = hedged > _LIKELY or (hedged > _FAINT and (distant or not words.isdisjoint(_OPEN)))
    return Modality.HEDGED if open_ else Modality.ASSERTED


def mention_modality(tokens: Sequence[Word], span: Span) -> Modality:
    """How firmly a sentence says that the event at a span came about; hedged where it has not, or not yet."""
    at = next((at for at, word in enumerate(tokens) if word.span.end > span.start), len(tokens) - 1)
    how = stance(tokens, at)
    if how.denied:
        return Modality.DENIED
    return Modality.HEDGED if how.doubted or how.unrealised else Modality.ASSERTED


def modality(sentence: Sentence, span: Span, cue: str) -> Modality:
    """Asserted, hedged or denied, from the words of the clause and the verb of saying (empty for the publisher)."""
    tokens = sentence.words
    at = sentence.token_at(span.start)
    if _phrase_near(tokens, at, _DENIALS):
        return Modality.DENIED
    words = {token.lower for token in _clause(tokens, at)}
    if words & _HEDGES or cue.lower() in ("claims", "claimed", "alleges", "alleged", "claim"):
        return Modality.HEDGED
    return Modality.HEDGED if _said_to(_clause(tokens, at)) or _asks(tokens) else Modality.ASSERTED


def _asks(tokens: Sequence[Word]) -> bool:
    """Whether a sentence is a question."""
    return any(token.text == "?" for token in tokens[-2:])


def kind(sentence: Sentence, span: Span) -> Kind:
    """Forecast, where the clause around a quantity speaks of what is to come; else figure."""
    tokens = sentence.words
    at = sentence.token_at(span.start)
    before = _clause(tokens, at)[:_REACH]
    governs = [token for token in before if token.span.end <= span.start]
    return Kind.FORECAST if is_to_come(governs) else Kind.FIGURE


def is_to_come(tokens: Sequence[Word]) -> bool:
    """Whether words speak of what is to come: with "will", "may", "plans to" and the like."""
    words = [token.lower for token in tokens]
    if any(word in _FUTURE | _OPEN_FUTURE for word in words) and not _perfect(words) and not _keeps_silent(words):
        return True
    return any(_has(words, phrase) for phrase in _TO_COME)


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


def _keeps_silent(words: Sequence[str]) -> bool:
    """Would say, would not comment: a refusal, not what is to come."""
    return any(word == "would" and not _SILENCES.isdisjoint(words[at + 1 : at + 3]) for at, word in enumerate(words))


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
