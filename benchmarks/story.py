"""What asof makes of a whole story: its series, conflicts, origins and outcomes, scored by `score_story.py`.

With `--from-gold` the claims are those of the gold file, so that reckoning is measured apart from reading.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path
from typing import Any

from asof import Story
from asof.catalogue import load
from asof.language.encoder import Encoder
from asof.reading import Reader
from asof.views.export import TABLES, write
from benchmarks._gold import gold_reports, scorer, scores


def options(parser: argparse.ArgumentParser) -> None:
    """The gold files, and whose claims."""
    parser.add_argument("--gold", type=Path, required=True, help="gold file of the claims")
    parser.add_argument("--story", type=Path, required=True, help="gold file of the story")
    parser.add_argument("--from-gold", action="store_true", help="reckon on the gold claims")
    parser.add_argument("--errors", type=int, help="list so many errors of each sort")


def measure(given: argparse.Namespace) -> dict[str, Any]:
    """Every number of `score_story.py`."""
    with tempfile.TemporaryDirectory() as folder:
        ledger, exports = Path(folder) / "story.asof", Path(folder) / "exports"
        with Story.open(str(ledger), create=True) as story:
            if given.from_gold:
                reader = Reader(load(), Encoder.load())
                for report, claims in gold_reports(given.data, given.gold):
                    story.add(report, reader.with_evidence(report, claims))
            else:
                story.read([given.data])
            export(story, exports)
        command = [scorer("score_story.py", given.gold), given.story, exports]
        command += ["--reports", given.data, "--gold", given.gold]
        if given.errors is not None:
            command += ["--errors", str(given.errors)]
        return dict(scores(command))


def export(story: Story, folder: Path) -> None:
    """Every table of the story as JSON lines."""
    folder.mkdir()
    for table in TABLES:
        with (folder / f"{table}.jsonl").open("wb") as out:
            write(story, table, "jsonl", out)
