"""Change in a word: "doubled", "more than tripled", "halved", as per cent of what there was before."""

from __future__ import annotations

from collections.abc import Sequence

from asof.language.words import Word, glued, word_at
from asof.reading.hedge import hedge_before
from asof.reading.quantity import Candidate, Quantity, Written
from asof.span import Span
from asof.value import Value

_GROWTH = {"doubl": 100.0, "tripl": 200.0, "trebl": 200.0, "quadrupl": 300.0, "quintupl": 400.0}
"""By how many per cent something grows that does so; by the stem of the verb."""
_VERBS = {stem + ending: growth for stem, growth in _GROWTH.items() for ending in ("ed", "ing", "es")}
_PLAIN = {f"{stem}e": growth for stem, growth in _GROWTH.items()}
"""Verbs that are adjectives besides, and so need to be told by what stands around them."""
_FOLDS = {
    f"{word}fold": 100.0 * (times - 1)
    for times, word in enumerate("two three four five six seven eight nine ten".split(), start=2)
}
_HALVES = {"halved": 50.0, "halving": 50.0}
STARTERS = frozenset([*_VERBS, *_PLAIN, *_HALVES, *_FOLDS])
"""Words that say by how much something changed."""
_IDIOMS = frozenset("as down over up back for match matches player players".split())
"""Words behind a verb of doubling that make something else of it: to double down, doubles as a clinic."""
_BEFORE_VERBS = frozenset("to will would could can may might should must".split())
_OBJECTS = frozenset("its his her their our it them this in last since".split())
_NOT_GROWTH = frozenset("digit digits homicide murder shooting standards agent agents figures room bed".split())


def change_at(tokens: Sequence[Word], at: int, *, floor: int) -> Candidate | None:
    """The change that the word at a token says, with its hedge from token `floor` on; None where it says none."""
    word, after = word_at(tokens, at), word_at(tokens, at + 1)
    share = _VERBS.get(word) or _HALVES.get(word) or _FOLDS.get(word)
    if word in _PLAIN and _is_verb(tokens, at):
        share = _PLAIN[word]
    if share is None or after in _IDIOMS or (word in _FOLDS and word_at(tokens, at - 1) in ("is", "was", "are")):
        return None
    return _candidate(tokens, at, at + 1, share, floor=floor)


def _is_verb(tokens: Sequence[Word], at: int) -> bool:
    """Whether "double" or "triple" is a verb or says by how much: strikes double, nearly triple the estimate."""
    before, after = word_at(tokens, at - 1), word_at(tokens, at + 1)
    if before in ("a", "the") or after in _NOT_GROWTH or (after == "-" and glued(tokens, at + 1)):
        return False
    hedge = hedge_before(tokens, at)
    if before in _BEFORE_VERBS or (hedge and word_at(tokens, hedge.first - 1) in _BEFORE_VERBS):
        return True
    return after in _OBJECTS or (before.endswith("s") and after in ("", ",", ".", "to"))


def _candidate(tokens: Sequence[Word], at: int, last: int, share: float, *, floor: int) -> Candidate:
    hedge = hedge_before(tokens, at)
    first = max(hedge.first, floor) if hedge else at
    low = None if hedge and hedge.bound == "high" else share
    high = None if hedge and hedge.bound == "low" else share
    span = Span(tokens[first].span.start, tokens[last - 1].span.end)
    number = Span(tokens[at].span.start, tokens[last - 1].span.end)
    value = Value(low, high, "%", approximate=bool(hedge and hedge.approximate))
    return Candidate(first, last, Quantity(span, number, value, Written(share, share, "%")))
