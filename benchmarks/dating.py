"""Dates of reports from their text and from the other reports of their story, on reports whose dates are hidden.

`--data` is a folder in which every folder with texts as `asof read` takes them, or an `articles.jsonl.gz` (Timeline17),
is a story. In a story of up to 20 reports each is hidden in turn, in others one half and then the other
of a sample. `alone` goes by the text, `beside` by the other reports too; `bounded` gives an interval of 240 days that
holds the date as `--between` would, its place by chance. A date is wrong where it does not overlap the hidden one.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from statistics import median
from typing import Any

from asof.dating import BETWEEN, dated
from asof.intake import Given, gather, open_report
from asof.period import Period
from asof.report import Report

_BOUNDS = 240
_MARGIN = 20
"""Days by which the bounds reach beyond the date at the least."""
_FEW = 20
"""Reports up to which a story is small."""


def options(parser: argparse.ArgumentParser) -> None:
    """How large the samples are, and which."""
    parser.add_argument("--limit", type=int, default=60, help="reports of a story at the most")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--errors", action="store_true", help="list the reports that are dated wrongly")


def measure(given: argparse.Namespace) -> dict[str, Any]:
    """How many are dated, how many of them wrongly, and how wide the dates are."""
    found: dict[str, list[tuple[Report, Report]]] = {}
    for story in _stories(given.data):
        chance = random.Random(given.seed)  # noqa: S311
        sample = chance.sample(story, min(given.limit, len(story)))
        for hidden, known in _parts(sample):
            for name, bounded in (("", False), ("_bounded", True)):
                asked = [_hide(report, chance, bounded=bounded) for report in hidden]
                alone = [dated([report])[0] for report in asked]
                beside = dated([*known, *asked])[len(known) :]
                found.setdefault(f"alone{name}", []).extend(zip(hidden, alone, strict=True))
                found.setdefault(f"beside{name}", []).extend(zip(hidden, beside, strict=True))
    if given.errors:
        for name, pairs in found.items():
            for report, ours in pairs:
                if _is_wrong(report, ours):
                    print(f"{name}: {report.name}, {report.published}: {ours.published} by {ours.dated_by}")
    return {name: _numbers(pairs) for name, pairs in found.items()}


def _numbers(pairs: Sequence[tuple[Report, Report]]) -> dict[str, float]:
    told = [(report, ours) for report, ours in pairs if ours.published and ours.dated_by != BETWEEN]
    widths = [ours.published.days or 0 for _, ours in told if ours.published]
    return {
        "reports": len(pairs),
        "dated": len(told),
        "wrong": sum(_is_wrong(report, ours) for report, ours in told),
        "median_days": median(widths) if widths else 0,
        "within_45_days": sum(days <= 45 for days in widths),
    }


def _is_wrong(report: Report, ours: Report) -> bool:
    return bool(ours.published and report.published and not ours.published.overlaps(report.published))


def _parts(story: Sequence[Report]) -> Iterator[tuple[Sequence[Report], Sequence[Report]]]:
    """The reports whose dates are hidden, and the others."""
    if len(story) <= _FEW:
        for report in story:
            yield [report], [other for other in story if other is not report]
        return
    half = len(story) // 2
    yield story[:half], story[half:]
    yield story[half:], story[:half]


def _hide(report: Report, chance: random.Random, *, bounded: bool) -> Report:
    day = report.published.first if report.published else None
    if not bounded or day is None:
        return replace(report, published=None, dated_by=None)
    first = day - timedelta(days=chance.randint(_MARGIN, _BOUNDS - _MARGIN))
    return replace(report, published=Period(first, first + timedelta(days=_BOUNDS)), dated_by=BETWEEN)


def _stories(folder: Path) -> Iterator[list[Report]]:
    for file in sorted(folder.rglob("articles.jsonl.gz")):
        with gzip.open(file, "rt", encoding="utf-8") as lines:
            yield [_article(json.loads(line)) for line in lines]
    for inner in sorted({path.parent for path in folder.rglob("*.txt")}):
        told = [open_report(candidate, Given()) for candidate in gather([inner])[0]]
        yield [report for report in told if report.published and report.published.days == 1]


def _article(article: dict[str, str]) -> Report:
    return Report(name=str(article["id"]), raw=article["text"], published=Period.parse(article["published"][:10]))
