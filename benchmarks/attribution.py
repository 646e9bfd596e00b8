"""Who said what: PolNeAR's attributions against what the encoder finds.

Token F1 of each role over the words of the articles (`source`, `cue`, `content`); `triple_f1` over whole attributions,
where one is right when each of its three parts overlaps that of the same gold attribution by half of their union, or
both lack the part.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from asof.language.attribution import Attribution
from asof.language.encoder import Encoder
from asof.language.words import words
from asof.span import Span

ROLES = ("source", "cue", "content")
Parts = dict[str, list[Span]]


def options(parser: argparse.ArgumentParser) -> None:
    """Which encoder."""
    parser.add_argument("--model", type=Path, help="folder of another encoder")


def measure(given: argparse.Namespace) -> dict[str, Any]:
    """Scores over all articles of a file."""
    encoder = Encoder.load(given.model)
    marks = {role: [0, 0, 0] for role in ROLES}
    right = found = gold = 0
    for article in articles(given.data):
        theirs = [parts(item) for item in article["attributions"]]
        ours = [_parts(item) for item in encoder.tag(article["text"]).attributions]
        tokens = [word.span for word in words(article["text"])]
        for role in ROLES:
            for place, number in enumerate(_overlap(tokens, theirs, ours, role)):
                marks[role][place] += number
        right += _matched(theirs, ours)
        found += len(ours)
        gold += len(theirs)
    return {role: _f1(*marks[role]) for role in ROLES} | {"triple_f1": _f1(right, found, gold)}


def articles(path: Path) -> Iterator[dict[str, Any]]:
    """The articles of a file, one JSON object a line."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        yield from map(json.loads, file)


def parts(item: dict[str, Any]) -> Parts:
    """The spans of a gold attribution, by role."""
    return {role: [Span(start, end) for start, end in item[role]] for role in ROLES}


def _parts(item: Attribution) -> Parts:
    return {
        "source": [item.source] if item.source else [],
        "cue": [item.cue] if item.cue else [],
        "content": list(item.content),
    }


def _overlap(tokens: Sequence[Span], theirs: Sequence[Parts], ours: Sequence[Parts], role: str) -> tuple[int, int, int]:
    """Tokens that both have, that we have, that they have."""
    gold, found = (_covered(tokens, [span for item in side for span in item[role]]) for side in (theirs, ours))
    return len(gold & found), len(found), len(gold)


def _covered(tokens: Sequence[Span], spans: Sequence[Span]) -> set[int]:
    inside = {character for span in spans for character in range(span.start, span.end)}
    return {number for number, token in enumerate(tokens) if token.start in inside}


def _matched(theirs: Sequence[Parts], ours: Sequence[Parts]) -> int:
    """How many of ours are right, each gold attribution taken once."""
    left = list(theirs)
    for item in ours:
        match = next((gold for gold in left if all(_alike(item[role], gold[role]) for role in ROLES)), None)
        if match is not None:
            left.remove(match)
    return len(theirs) - len(left)


def _alike(one: Sequence[Span], other: Sequence[Span]) -> bool:
    first, second = ({c for span in spans for c in range(span.start, span.end)} for spans in (one, other))
    return (not first and not second) or len(first & second) >= 0.5 * len(first | second)


def _f1(right: int, found: int, gold: int) -> float:
    return 2 * right / (found + gold) if found + gold else 0.0
