"""How firmly event mentions are said: asserted, hedged or denied, by the rules of the reader.

A mention of a factuality from -3 to 3 is asserted from 1.5 on, denied up to -1.5, hedged between. In CommitmentBank the
mention is the embedded proposition, and the judgement its mean. `macro_f1` is the mean of the F1 of the three. Beside
it stand `majority` (all are asserted) and `cue_words`: denied where the five words before the mention hold "not", "no",
"never" or "n't", hedged where its sentence has a modal, "if", or a hedging adverb.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from asof.claim import Modality
from asof.language.words import words
from asof.reading.modality import mention_modality
from asof.span import Span

_FIRM = 1.5
_NO = frozenset("not no never nobody nothing none cannot".split())
_OPEN = frozenset(
    "may might could would will should can if whether perhaps possibly probably likely reportedly allegedly".split()
)


@dataclass(frozen=True, slots=True)
class Mention:
    """An event mention in a text, with how firmly people take it to be said."""

    text: str
    span: Span
    gold: Modality


def measure(given: argparse.Namespace) -> dict[str, Any]:
    """Macro F1 of the rules and of both baselines, and F1 by class."""
    every = list(mentions(given.data))
    gold = [mention.gold for mention in every]
    ours = [mention_modality(words(mention.text), mention.span) for mention in every]
    return {
        "mentions": len(every),
        "macro_f1": _macro(gold, ours),
        "majority": _macro(gold, [Modality.ASSERTED] * len(gold)),
        "cue_words": _macro(gold, [_by_cue_words(mention) for mention in every]),
        "f1": {modality.value: _f1(gold, ours, modality) for modality in Modality},
        "share": {modality.value: count / len(gold) for modality, count in sorted(Counter(gold).items())},
    }


def mentions(path: Path) -> Iterator[Mention]:
    """The mentions of a file, one JSON object a line."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for item in map(json.loads, file):
            yield from _embedded(item) if "Prompt" in item else _targets(item)


def _targets(item: dict[str, Any]) -> Iterator[Mention]:
    """The targets of a sentence of tokens."""
    text, starts = "", []
    for token in item["tokens"]:
        starts.append(len(text))
        text += token + " "
    for target in item["targets"]:
        first, past = target["start"], max(target["end"], target["start"] + 1)
        span = Span(starts[first], starts[past - 1] + len(item["tokens"][past - 1]))
        yield Mention(text, span, _modality(target["factuality"]))


def _embedded(item: dict[str, Any]) -> Iterator[Mention]:
    """The embedded proposition of an item of CommitmentBank: the longest end of the prompt that stands in the target.

    Pronouns are resolved in prompts, so that their first words may differ.
    """
    text, prompt = item["Target"], item["Prompt"].rstrip(".?! ").split()
    for first in range(len(prompt)):
        ending = " ".join(prompt[first:])
        at = text.lower().rfind(ending.lower())
        if at >= 0:
            yield Mention(text, Span(at, at + len(ending)), _modality(float(item["Mean"])))
            return


def _modality(factuality: float) -> Modality:
    if factuality >= _FIRM:
        return Modality.ASSERTED
    return Modality.DENIED if factuality <= -_FIRM else Modality.HEDGED


def _by_cue_words(mention: Mention) -> Modality:
    tokens = words(mention.text)
    before = [token.lower for token in tokens if token.span.end <= mention.span.start]
    if any(word in _NO or word.endswith("n't") for word in before[-5:]):
        return Modality.DENIED
    return Modality.ASSERTED if _OPEN.isdisjoint(token.lower for token in tokens) else Modality.HEDGED


def _macro(gold: Iterable[Modality], found: Iterable[Modality]) -> float:
    gold, found = list(gold), list(found)
    return sum(_f1(gold, found, modality) for modality in Modality) / len(Modality)


def _f1(gold: list[Modality], found: list[Modality], modality: Modality) -> float:
    right = sum(one == other == modality for one, other in zip(gold, found, strict=True))
    total = gold.count(modality) + found.count(modality)
    return 2 * right / total if total else 0.0
