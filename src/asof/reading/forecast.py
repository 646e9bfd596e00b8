"""What sort of forecast a sentence makes, and on what it hangs."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from asof.language.words import Word, word_at
from asof.span import Span


class Sort(StrEnum):
    """The sorts of forecasts."""

    PROMISE = "promise"
    """The source binds itself."""
    PLAN = "plan"
    """Somebody means to do it, or it is scheduled."""
    WARNING = "warning"
    """Something bad may come."""
    PREDICTION = "prediction"
    """Any other: how the source thinks it will turn out."""


_PROMISES = frozenset(
    "promise promises promised pledge pledges pledged vow vows vowed guarantee guarantees guaranteed swear swore "
    "commit commits committed assure assures assured undertake undertook".split()
)
_WARNINGS = frozenset(
    "warn warns warned warning threaten threatens threatened threat risk risks danger fear fears feared afraid worry "
    "worried worries concern concerns alarm catastrophe catastrophic worse worsen worsening collapse disaster "
    "jeopardise jeopardize cripple devastating dire".split()
)
_PLANS = frozenset(
    "plan plans planned planning prepare prepares preparing prepared intend intends intended aim aims aimed schedule "
    "scheduled due set poised announce announces announced propose proposes proposed seek seeks mulling considering "
    "decide decided agreed hope hopes want wants wanted arrange arranged offer offered envisioned slated".split()
)
_OWN = frozenset("we i".split())
_CONDITIONS = (
    ("if",), ("unless",), ("provided",), ("providing",), ("as", "long", "as"), ("so", "long", "as"), ("in", "case"),
    ("assuming",), ("depending", "on"), ("on", "condition", "that"), ("in", "the", "event"), ("when", "and", "if"),
    ("should",),
)  # fmt: skip
_NOT_CONDITIONS = frozenset("even as ask asked asks asking see know knows wonder wondered whether unsure what".split())
"""Words before "if" that make it something else: "as if", "ask if"."""


def sort_of(content: Sequence[Word], cue: str) -> Sort:
    """The sort of a forecast from its own words and the verb of saying; the cue is the stronger evidence."""
    for words in (cue.lower().split(), [word.lower for word in content]):
        for sort, signs in ((Sort.PROMISE, _PROMISES), (Sort.WARNING, _WARNINGS), (Sort.PLAN, _PLANS)):
            if not signs.isdisjoint(words):
                return sort
    words = [word.lower for word in content]
    if any(word in _OWN and word_at(content, at + 1) in ("will", "'ll", "shall") for at, word in enumerate(words)):
        return Sort.PROMISE
    return Sort.PREDICTION


def condition(tokens: Sequence[Word]) -> Span | None:
    """The words on which what a sentence says hangs: "if the levee holds"; None where it hangs on nothing.

    They run from the conjunction to the next comma, mark or end of the sentence. "Should" counts only where it opens
    the sentence: "Should the levee break, …".
    """
    words = [token.lower for token in tokens]
    for at, word in enumerate(words):
        phrase = next((one for one in _CONDITIONS if tuple(words[at : at + len(one)]) == one), None)
        if phrase is None or (at and words[at - 1] in _NOT_CONDITIONS):
            continue
        if word == "should" and any(token.text[0].isalnum() for token in tokens[:at]):
            continue
        end = at + len(phrase)
        while end < len(tokens) and tokens[end].text not in ',;:—.?!"”' and words[end] != "then":
            end += 1
        if end - at > len(phrase):
            return Span(tokens[at].span.start, tokens[end - 1].span.end)
    return None
