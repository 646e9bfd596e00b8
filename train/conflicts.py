"""Which figures are at odds: `python -m train.conflicts --data ../shared/data --evaluation ../shared/evaluation --work RUN`.

Learns what `asof.reckoning.conflicts.judge` needs from the conflicts of the whole stories. RUN is that of `train.joining --folds`,
so every story is read and joined by what never saw it. Each is taken twice: as it was read, and with its gold claims. A pair of
candidates is right where the sentences of the two stand on two sides of a conflict. `--folds` prints instead how many of the hard
conflicts are listed by weights that never saw their story, and how many of those listed are right.
"""

from __future__ import annotations

import argparse
import json
import pickle
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from asof.catalogue import load as catalogue
from asof.claim import Claim
from asof.reckoning import Conflict
from asof.reckoning.conflicts.candidates import Pair, candidates
from asof.reckoning.conflicts.evidence import Told, evidence
from asof.reckoning.conflicts.figures import of_figures
from asof.reckoning.conflicts.judge import Judge
from asof.reckoning.joining.series import Series, series
from asof.reckoning.perceptrons import Perceptrons
from asof.report import Report
from train.decide import scorer
from train.joining import FOLDS, Item, ReadTale, decide_bases, learn_basis
from train.networks import perceptrons, write_arrays

LAYERS, EPOCHS, BATCH = (24,), 12, 512
SOFT = 0.5
"""What a soft conflict counts for beside a hard one."""
SORTS = frozenset({"real", "written"})
WAYS: Mapping[str, Callable[[Item], Claim | None]] = {"as read": Item.as_read, "gold claims": Item.as_labelled}


@dataclass(frozen=True)
class Whole:
    """A story, joined, with the conflicts that its gold lists and those that it says are none."""

    name: str
    way: str
    reports: Sequence[Report]
    series: Sequence[Series]
    gold: Sequence[Mapping[str, Any]]


@dataclass(frozen=True)
class Lesson:
    """The candidates of a story: their evidence, and how much of a conflict each is."""

    story: Whole
    rows: NDArray[np.float64]
    right: NDArray[np.float64]


def wholes(given: argparse.Namespace) -> Iterator[Whole]:
    """The whole stories, each in both ways."""
    folds = pickle.loads((given.work / "folds.pickle").read_bytes())  # noqa: S301 - our own
    read: list[ReadTale] = [
        pickle.loads(path.read_bytes())  # noqa: S301 - our own
        for path in sorted((given.work / "read").glob("*.pickle"))
    ]
    for fold in range(FOLDS):
        weights = learn_basis([one for one in read if folds[one.tale.name] != fold])
        matcher = pickle.loads((given.work / f"matcher_{fold}.pkl").read_bytes())  # noqa: S301 - our own
        for one in read:
            if folds[one.tale.name] == fold and one.tale.sort in SORTS:
                decide_bases(weights, one)
                reports = [told.report for told in one.tale.told]
                path = given.data / "whole_stories" / "gold" / f"{one.tale.name}.story.json"
                gold = json.loads(path.read_text("utf-8"))["conflicts"]
                for way, claim_of in WAYS.items():
                    claims = [claim for item in one.items if (claim := claim_of(item)) is not None]
                    yield Whole(one.tale.name, way, reports, series(claims, catalogue(), (), reports, matcher), gold)


class Sides:
    """Which sides of the gold conflicts of a story a claim's sentence stands on, by the scorer's rule for quotes."""

    def __init__(self, story: Whole, score: ModuleType) -> None:
        self._texts = {report.name: report.text for report in story.reports}
        self._score = score
        self._sides = [
            (
                number,
                side.get("side", ("entry", place)),
                Path(side["report"]).stem,
                _Words(score.words_of(side["quote"])),
            )
            for number, conflict in enumerate(story.gold)
            for place, side in enumerate(conflict["sides"])
        ]
        self.of = cache(self._of)

    def _of(self, report: str, start: int, end: int) -> frozenset[tuple[int, Any, int]]:
        words = _Words(self._score.words_of(self._texts[report][start:end]))
        return frozenset(
            (number, side, place)
            for place, (number, side, name, gold) in enumerate(self._sides)
            if name == Path(report).stem and self._score.quote_overlap(gold, words)
        )

    def opposed(self, one: Claim, other: Claim) -> frozenset[int]:
        """The gold conflicts on two sides of which the sentences of two claims stand."""
        ones, others = (self.of(claim.report, claim.quote.start, claim.quote.end) for claim in (one, other))
        return frozenset(
            a for a, side, place in ones for b, another, at in others if a == b and side != another and place != at
        )


@dataclass(frozen=True)
class _Words:
    words: Sequence[str]


def lesson(story: Whole, score: ModuleType) -> Lesson:
    """The candidates of a story with what the gold says of them."""
    told, pairs, sides = (
        Told.gather(story.series, story.reports, catalogue()),
        candidates(story.series),
        Sides(story, score),
    )
    return Lesson(story, evidence(told, pairs), np.array([_worth(pair, sides, story) for pair in pairs], dtype=float))


def _worth(pair: Pair, sides: Sides, story: Whole) -> float:
    weights = [story.gold[number]["weight"] for number in sides.opposed(*pair)]
    return 1.0 if "hard" in weights else SOFT if weights else 0.0


def learn(lessons: Sequence[Lesson]) -> Perceptrons:
    """The networks from these stories, each story weighing as much as the root of its pairs."""
    some = [one for one in lessons if len(one.rows)]
    return perceptrons(
        np.concatenate([one.rows for one in some]),
        np.concatenate([one.right for one in some]),
        np.concatenate([np.full(len(one.rows), len(one.rows) ** -0.5) for one in some]),
        LAYERS,
        EPOCHS,
        BATCH,
        decay=0.05,
        dropout=0.2,
        seed=0,
    )


def judged(lessons: Sequence[Lesson], folds: Mapping[str, int], score: ModuleType) -> dict[str, Counter[str]]:
    """By way, what is listed of all stories by weights that never saw them."""
    found: dict[str, Counter[str]] = {way: Counter() for way in WAYS}
    for fold in range(FOLDS):
        judge = Judge(learn([one for one in lessons if folds[one.story.name] != fold]))
        for one in lessons:
            if folds[one.story.name] == fold:
                listed = list(of_figures(one.story.series, one.story.reports, catalogue(), judge))
                found[one.story.way].update(_counted(one.story, listed, Sides(one.story, score)))
    return found


def _counted(story: Whole, listed: Sequence[Conflict], sides: Sides) -> Counter[str]:
    """How many conflicts are listed and right, hard ones apart, and how many hard ones of the gold are found."""
    matched = [_matched(conflict, sides) for conflict in listed]
    hard = {number for number, conflict in enumerate(story.gold) if conflict["weight"] == "hard"}
    counts = Counter(
        gold=len(hard), found=len(hard & set().union(*matched)), listed=len(listed), right=sum(map(bool, matched))
    )
    firm = [some for conflict, some in zip(listed, matched, strict=True) if conflict.severity == "hard"]
    counts.update({"listed hard": len(firm), "right hard": sum(map(bool, firm))})
    return counts


def _matched(conflict: Conflict, sides: Sides) -> frozenset[int]:
    pairs = (
        (one, other)
        for place, side in enumerate(conflict.sides)
        for another in conflict.sides[place + 1 :]
        for one in side.claims
        for other in another.claims
    )
    return frozenset().union(*(sides.opposed(*pair) for pair in pairs))


def main() -> None:
    """Learn, and judge or write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--evaluation", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--folds", action="store_true")
    given = parser.parse_args()
    torch.set_num_threads(1)
    score = scorer(given.evaluation)
    lessons = [lesson(story, score) for story in wholes(given)]
    if given.folds:
        folds = pickle.loads((given.work / "folds.pickle").read_bytes())  # noqa: S301 - our own
        for way, counts in judged(lessons, folds, score).items():
            print(f"{way}: {dict(counts)}")
        return
    write_arrays("conflicts", learn(lessons).arrays("pairs"))


if __name__ == "__main__":
    main()
