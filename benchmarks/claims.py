"""The claims that asof reads in a story, scored by `score.py`."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path
from typing import Any

from asof import Story
from asof.views.export import write
from benchmarks._gold import scorer, scores


def options(parser: argparse.ArgumentParser) -> None:
    """The gold files, and the encoder."""
    parser.add_argument("--gold", type=Path, required=True, help="gold file of the claims")
    parser.add_argument("--story", type=Path, help="gold file of the story, whose furniture no claim may quote")
    parser.add_argument("--model", type=Path, help="folder of another encoder")
    parser.add_argument("--errors", type=int, help="list so many errors of each sort")


def measure(given: argparse.Namespace) -> dict[str, Any]:
    """Every number of `score.py`."""
    with tempfile.TemporaryDirectory() as folder:
        claims = Path(folder) / "claims.jsonl"
        with Story.open(str(Path(folder) / "story.asof"), create=True) as story, claims.open("wb") as out:
            story.read([given.data], model=given.model)
            write(story, "claims", "jsonl", out)
        command = [scorer("score.py", given.gold), given.gold, claims, "--reports", given.data]
        command += ["--story", given.story] if given.story else []
        command += ["--errors", str(given.errors)] if given.errors is not None else []
        return dict(scores(command))
