"""Time expressions: TempEval-3 task A (UzZaman et al. 2013), on files with the task's own TIMEX3.

An expression is found (`relaxed_f1`) when it overlaps one of the gold's, exactly (`strict_f1`) when both ends are the
same; each gold expression is taken once. `value_f1` counts those found whose TIMEX3 value is the gold's, letter for
letter, `type_f1` those of its type. The publication date is given, and is not itself an expression. The files of a
folder are scored together.
"""

from __future__ import annotations

import argparse
import gzip
import json
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from asof.language.times import Time, times
from asof.language.timex import timex_value
from asof.period import Period

Gold = dict[str, Any]


def options(parser: argparse.ArgumentParser) -> None:
    """Whether to list what is wrong."""
    parser.add_argument("--errors", action="store_true", help="list what is missed, surplus or of another value")


def measure(given: argparse.Namespace) -> dict[str, Any]:
    """Strict, relaxed, value and type F1, and speed."""
    texts = list(documents(given.data))
    begun = time.process_time()
    found = [times(document["text"], Period.parse(document["dct"][:10])) for document in texts]
    seconds = time.process_time() - begun
    pairs = [pair for document, ours in zip(texts, found, strict=True) for pair in _pairs(document, ours)]
    if given.errors:
        _list(pairs, {id(gold): document for document in texts for gold in document["timexes"]})
    words = sum(len(document["text"].split()) for document in texts)
    return scores(pairs) | {
        "expressions": sum(gold is not None for gold, _ in pairs),
        "words_per_cpu_second": words / seconds,
    }


def scores(pairs: Sequence[tuple[Gold | None, Time | None]]) -> dict[str, float]:
    """The F1s over pairs of a gold expression and ours, either of which may be missing."""
    counts: Counter[str] = Counter()
    for gold, ours in pairs:
        if gold is not None and ours is not None:
            counts["relaxed"] += 1
            counts["strict"] += (gold["start"], gold["end"]) == (ours.span.start, ours.span.end)
            counts["value"] += gold["value"] == timex_value(ours)
            counts["type"] += gold["type"] == ours.meaning.kind.value.upper()
    total = sum((gold is not None) + (ours is not None) for gold, ours in pairs) or 1
    return {f"{name}_f1": 2 * counts[name] / total for name in ("strict", "relaxed", "value", "type")}


def documents(path: Path) -> Iterator[dict[str, Any]]:
    """The documents of a file, or of all files of a folder."""
    for file in sorted(path.glob("*.jsonl.gz")) if path.is_dir() else [path]:
        with gzip.open(file, "rt", encoding="utf-8") as lines:
            yield from map(json.loads, lines)


def _pairs(document: dict[str, Any], found: Sequence[Time]) -> Iterator[tuple[Gold | None, Time | None]]:
    """Each gold expression with the first of ours that overlaps it and is still free; what is left alone."""
    left = list(found)
    for gold in document["timexes"]:
        ours = next((one for one in left if one.span.start < gold["end"] and gold["start"] < one.span.end), None)
        if ours is not None:
            left.remove(ours)
        yield gold, ours
    for ours in left:
        yield None, ours


def _list(pairs: Sequence[tuple[Gold | None, Time | None]], documents: dict[int, dict[str, Any]]) -> None:
    for gold, ours in pairs:
        value = timex_value(ours) if ours else ""
        if gold is None or gold["value"] != value:
            document = documents.get(id(gold))
            told = f"{gold['type']} {gold['value']} [{gold['text']}]" if gold else "-"
            around = (
                document["text"][max(gold["start"] - 50, 0) : gold["end"] + 30].replace("\n", " ")
                if document and gold
                else ""
            )
            print(told, "|", f"{value} {ours.rule}" if ours else "-", "|", document["dct"] if document else "", around)
