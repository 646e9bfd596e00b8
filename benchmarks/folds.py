"""Annotated reports read by what never saw them: `python -m train.joining` makes an encoder and weights for each fold.

Every report is read by those of its fold, and scored by `score.py`; counts are summed over the reports. The first look
of the encoder, which all folds share, has seen them.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from asof import Story
from asof.catalogue import load
from asof.intake import Given, gather, open_report
from asof.language.encoder import Encoder
from asof.reading import Reader
from asof.reading.decision import Weights
from asof.views.export import write
from benchmarks._gold import scorer, scores

_KINDS = ("figures", "forecasts")
"""The kinds that are annotated in every report."""


def options(parser: argparse.ArgumentParser) -> None:
    """Where the models are."""
    parser.add_argument("--folds", type=Path, required=True, help="the folder that train.joining wrote")
    parser.add_argument("--errors", type=int, default=0, help="list so many errors of each batch and sort")


def measure(given: argparse.Namespace) -> dict[str, Any]:
    """For each set of reports: F1 of each kind, `figure_exact`, share right of each field of those found."""
    readers = [
        Reader(load(), Encoder.load(path), Weights(json.loads((path / "decisions.json").read_text("utf-8"))["weights"]))
        for path in sorted(given.folds.glob("fold_*"))
    ]
    held_out = json.loads((given.folds / "folds.json").read_text("utf-8"))
    return {
        name: _pooled(list(_batches(given.data / name, readers, held_out, given.errors)))
        for name in ("annotated_news", "written_news")
    }


def _batches(
    folder: Path, readers: Sequence[Reader], held_out: Mapping[str, int], errors: int
) -> Iterator[dict[str, Any]]:
    for gold in sorted(folder.glob("gold/*.json")):
        if gold.name.endswith(".events.json"):
            continue
        texts = next(path for path in (folder / gold.stem, folder / f"batch_{gold.stem}") if path.is_dir())
        with tempfile.TemporaryDirectory() as made:
            claims = Path(made) / "claims.jsonl"
            with Story.open(str(Path(made) / "story.asof"), create=True) as story, claims.open("wb") as out:
                for candidate in gather([texts])[0]:
                    report = open_report(candidate, Given())
                    reader = readers[held_out.get(f"{texts.name}_{Path(candidate.name).name}", 0)]
                    story.add(report, reader.read(report))
                write(story, "claims", "jsonl", out)
            command = [scorer("score.py", gold), gold, claims, "--reports", texts]
            yield dict(scores([*command, "--errors", str(errors)] if errors else command))


def _pooled(batches: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for kind in _KINDS:
        counts: Counter[str] = Counter()
        for batch in batches:
            counts.update({name: batch[kind][name] for name in ("gold", "program", "tp")})
        found[kind] = 2 * counts["tp"] / max(counts["gold"] + counts["program"], 1)
    exact: Counter[str] = Counter()
    for batch in batches:
        exact.update({name: batch["figure_exact"][name] for name in ("gold", "program", "right")})
    found["figure_exact"] = 2 * exact["right"] / max(exact["gold"] + exact["program"], 1)
    for name in batches[0]["figures"]["fields"]:
        pairs = [batch["figures"]["fields"][name] for batch in batches]
        found[name] = sum(one["right"] for one in pairs) / max(sum(one["of"] for one in pairs), 1)
    errors = [batch["errors"] for batch in batches if "errors" in batch]
    return found | ({"errors": json.dumps(errors, ensure_ascii=False)} if errors else {})
