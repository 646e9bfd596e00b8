"""Shootings with the registry's truth: how many were killed and hurt, going by all reports of an incident?

`killed`, `injured` and `both` are the shares of incidents for which the estimate is the registry's number, `coverage90`
the share of numbers that lie in their interval of 90 %. The registry counts the dead and hurt whoever they are, the
one who shot included, as it knew them when the corpus was made; see the set's README. The weights of
`asof.reckoning.toll` were learned from the development part: `train/toll.py` prints what such weights reach on
incidents that they were not learned from.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from asof.catalogue import load
from asof.intake.clean import furniture
from asof.language.encoder import CannedModel, Encoder
from asof.period import Period
from asof.reading import Reader
from asof.reckoning import tolls
from asof.report import Report

KINDS = ("killed", "injured")


def options(parser: argparse.ArgumentParser) -> None:
    """How much of the set, and how it is read."""
    parser.add_argument("--limit", type=int, help="only so many incidents")
    parser.add_argument("--rules", action="store_true", help="read by rules alone, without the encoder")


def measure(given: argparse.Namespace) -> dict[str, Any]:
    """Shares of incidents that are right."""
    reader = Reader(load(), CannedModel() if given.rules else Encoder.load())
    right = dict.fromkeys((*KINDS, "both"), 0)
    held = count = 0
    for incident in list(incidents(given.data))[: given.limit]:
        reports = list(reports_of(incident))
        claims = [claim for report in reports for claim in reader.read(report)]
        found = tolls(claims, reports)
        of_kinds = dict(zip(KINDS, (found.killed, found.injured), strict=True))
        hits = [of_kinds[kind].value == incident[kind] for kind in KINDS]
        for kind, hit in zip((*KINDS, "both"), (*hits, all(hits)), strict=True):
            right[kind] += hit
        held += sum(of_kinds[kind].low <= incident[kind] <= of_kinds[kind].high for kind in KINDS)
        count += 1
    return {kind: number / count for kind, number in right.items()} | {
        "coverage90": held / count / len(KINDS),
        "incidents": count,
    }


def incidents(path: Path) -> Iterator[dict[str, Any]]:
    """The incidents of a file, one JSON object a line."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        yield from map(json.loads, file)


def reports_of(incident: Mapping[str, Any]) -> Iterator[Report]:
    """The reports of an incident, without their page furniture."""
    for one in incident["reports"]:
        raw = f"{one['title']}\n\n{one['text']}"
        yield Report(
            name=f"{one['id']}.txt",
            raw=raw,
            left_out=furniture(raw),
            title=one["title"],
            url=one["url"],
            published=Period.parse(one["published"]) if one["published"] else None,
        )
