"""People, organisations and places: entity F1, where an entity is right when kind and both ends are.

Reads UNER's IOB2 files and Universal Dependencies files with GUM's mentions (`.conllu.gz`). Names of other kinds, which
those sets lack, are left out of what the encoder gives.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path
from typing import Any

from train.tags import gum, uner

from asof.language.encoder import Encoder

KINDS = ("PERSON", "ORG", "PLACE")
Found = set[tuple[int, int, str]]


def options(parser: argparse.ArgumentParser) -> None:
    """Which encoder."""
    parser.add_argument("--model", type=Path, help="folder of another encoder")


def measure(given: argparse.Namespace) -> dict[str, Any]:
    """F1 over all documents of a file, over all kinds and by kind."""
    encoder = Encoder.load(given.model)
    counts: Counter[tuple[str, str]] = Counter()
    texts = gum(given.data, without=()) if given.data.name.endswith(".conllu.gz") else uner(given.data)
    for text in texts:
        gold: Found = {span for span in text.spans if span[2] in KINDS}
        found: Found = {(n.span.start, n.span.end, n.label) for n in encoder.tag(text.text).names if n.label in KINDS}
        for kind in KINDS:
            counts[kind, "gold"] += sum(span[2] == kind for span in gold)
            counts[kind, "found"] += sum(span[2] == kind for span in found)
            counts[kind, "right"] += sum(span[2] == kind for span in gold & found)
    return {"f1": _f1(counts, KINDS)} | {kind: _f1(counts, (kind,)) for kind in KINDS}


def _f1(counts: Counter[tuple[str, str]], kinds: tuple[str, ...]) -> float:
    total = sum(counts[kind, side] for kind in kinds for side in ("gold", "found"))
    return 2 * sum(counts[kind, "right"] for kind in kinds) / total if total else 0.0
