"""Fit what `asof.reading.confidence` says to what is right on annotated stories, and print how reliable it is.

Each story's reliability is measured with weights fitted on the others. `python -m train.calibrate --evaluation DIR
--story FOLDER GOLD --story …`; the weights go to the package's `data/confidence.toml`.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from asof.catalogue import load
from asof.claim import Kind
from asof.intake import Given, gather, open_report
from asof.language.encoder import Encoder
from asof.reading import Reader
from asof.reading.confidence import Features, features, log_odds
from asof.reading.reader import Draft
from asof.testing import make_story
from asof.views.export import rows

WEIGHTS = Path("src/asof/data/confidence.toml")
RIDGE = 1.0
"""Strength of the Gaussian prior at 0 on each weight but the intercept."""
BINS = (0.0, 0.5, 0.7, 0.8, 0.9, 1.01)


@dataclass(frozen=True)
class Case:
    """A claim of a story with what was known of it and whether it is right."""

    story: str
    kind: Kind
    known: Features
    right: bool


def main() -> None:
    """Read the stories, fit, print the table, write the weights."""
    parser = argparse.ArgumentParser(prog="python -m train.calibrate", description=__doc__)
    parser.add_argument("--evaluation", type=Path, required=True, help="the folder of score.py")
    parser.add_argument("--story", type=Path, nargs=2, action="append", required=True, metavar=("FOLDER", "GOLD"))
    given = parser.parse_args()
    sys.path.insert(0, str(given.evaluation))
    reader = Reader(load(), Encoder.load())
    found = [case for folder, gold in given.story for case in cases(reader, folder, gold)]
    weights = {}
    for kind in Kind:
        chosen = [case for case in found if case.kind is kind]
        report(kind, chosen)
        weights[kind.value] = fit(chosen)
    WEIGHTS.write_text(_toml(weights), "utf-8")


def cases(reader: Reader, folder: Path, gold: Path) -> Iterator[Case]:
    """The claims that the reader finds in a story; those that match optional gold are left out."""
    candidates, _ = gather([folder])
    told = []
    drafts: dict[str, Draft] = {}
    for candidate in candidates:
        opened = open_report(candidate, Given())
        read = reader.drafts(opened)
        told.append((opened, [draft.claim for draft in read]))
        drafts |= {draft.claim.id: draft for draft in read}
    with TemporaryDirectory() as held, make_story(Path(held, "story.asof"), told) as story:
        lines = list(rows(story, "claims"))
    for kind, name, right in _judged(lines, folder, gold):
        yield Case(folder.name, kind, _known(drafts[name]), right)


def _known(draft: Draft) -> Features:
    if draft.sense is not None:
        return features(draft.sense, draft.measure, draft.measures)
    return {"share": log_odds(draft.says.shares[draft.claim.kind.value])}


def _judged(lines: Sequence[Mapping[str, Any]], folder: Path, gold: Path) -> Iterator[tuple[Kind, str, bool]]:
    """Kind, id and verdict of each claim, by the scorer of the gold files."""
    import score  # noqa: PLC0415 (stands beside the gold files)

    wanted, names = score.read_gold(str(gold))
    with TemporaryDirectory() as held:
        path = Path(held, "claims.jsonl")
        path.write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
        claims, _ = score.read_claims(str(path), names)
    texts = score.read_reports(str(folder), names)
    for claim in [*wanted, *claims]:
        claim.locate(texts[claim.report])
    sections = score.score(wanted, claims)
    for row, section in sections.items():
        for target, claim in section.pairs:
            if row != "figures" and claim.value:
                continue
            fields = ("unit", "measure") if row == "figures" else ()
            verdict = score.check_fields(target, claim, fields)
            yield _kind(row), claim.data["id"], False not in verdict.values()
        for claim in section.extra:
            if row == "figures" or not claim.value:
                yield _kind(row), claim.data["id"], False


def _kind(row: str) -> Kind:
    return Kind(row.removesuffix("s"))


def fit(chosen: Sequence[Case], steps: int = 50) -> dict[str, float]:
    """Weights by Newton's method."""
    names = sorted({name for case in chosen for name in case.known})
    table = np.array([[1.0, *(case.known[name] for name in names)] for case in chosen])
    right = np.array([case.right for case in chosen], dtype=float)
    prior = np.diag([1e-6] + [RIDGE] * len(names))
    weights = np.zeros(len(names) + 1)
    for _ in range(steps):
        share = 1 / (1 + np.exp(-table @ weights))
        slope = table.T @ (share - right) + prior @ weights
        curve = (table * (share * (1 - share))[:, None]).T @ table + prior
        weights -= np.linalg.solve(curve, slope)
    return dict(zip(["intercept", *names], weights.round(3).tolist(), strict=True))


def report(kind: Kind, chosen: Sequence[Case]) -> None:
    """Print, for claims of a kind in bins of confidence, how many are right, by weights from the other stories."""
    said, right = [], []
    for story in sorted({case.story for case in chosen}):
        weights = fit([case for case in chosen if case.story != story])
        for case in chosen:
            if case.story == story:
                score = weights["intercept"] + sum(weights.get(name, 0.0) * value for name, value in case.known.items())
                said.append(1 / (1 + np.exp(-score)))
                right.append(case.right)
    sure, good = np.array(said), np.array(right, dtype=float)
    print(f"{kind.value}: {len(sure)} claims, {good.mean():.2f} right, Brier {((sure - good) ** 2).mean():.3f}")
    for low, high in pairwise(BINS):
        inside = (sure >= low) & (sure < high)
        if inside.any():
            print(f"  {low:.1f} to {min(high, 1):.1f}  {inside.sum():4d}  said {sure[inside].mean():.2f}", end="")
            print(f"  right {good[inside].mean():.2f}")


def _toml(weights: Mapping[str, Mapping[str, float]]) -> str:
    parts = ["# Weights of asof.reading.confidence, written by train/calibrate.py\n"]
    for kind, values in weights.items():
        parts.append(f"\n[{kind}]\n" + "".join(f"{name} = {value}\n" for name, value in values.items()))
    return "".join(parts)


if __name__ == "__main__":
    main()
