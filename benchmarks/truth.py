"""Estimates of written stories against what was true: do the intervals hold it, and who comes closer?

Data: a folder `gold` with `NAME.truth.json`, `NAME.json`, `NAME.story.json`, and the reports in `NAME` beside it. For
each series of the truth file the estimate is asked of the series that holds most of its gold points, on the dates of
which the truth tells. `estimated` says for how many series of totals and levels there is one. `coverage50` and
`coverage90` are the shares of true values that the intervals hold; a value of which the truth leaves room is held where
they meet, and `coverage90_known` takes what was publicly known then for right, too. Interval score (Gneiting and
Raftery 2007) and absolute error are of logarithms, as in `planted`, and means over series of the means over dates.
`final_error` is the median relative error on the last date. `not_totals` are estimates of series most of whose gold
points are of another basis. The baselines are those of `planted`, for the same dates.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from asof import Story
from asof.catalogue import load
from asof.claim import Claim
from asof.reckoning import Estimate, Estimated, Series, estimates, gathered, origins
from asof.report import Report
from benchmarks._gold import find, gold_reports
from benchmarks.planted import LEVEL, START, baselines

_SAME = 0.015
"""Relative difference up to which a number is the gold one, as in `score.py`."""
_LEAST = 0.5
"""What stands for zero among the logarithms: counts below it are none."""


def options(parser: argparse.ArgumentParser) -> None:
    """Which stories, and whose series."""
    parser.add_argument("--stories", nargs="*", help="only these")
    parser.add_argument("--from-gold", action="store_true", help="estimate the gold series of the gold claims")


def measure(given: argparse.Namespace) -> dict[str, Any]:
    """Scores over all stories."""
    told = _from_gold if given.from_gold else _as_read
    paths = sorted((given.data / "gold").glob("*.truth.json"))
    names = [path.name.removesuffix(".truth.json") for path in paths]
    made = [judged(given.data, name, told(given.data, name)) for name in given.stories or names]
    return summary(made)


@dataclass(frozen=True)
class Reckoned:
    """A story as far as estimates go."""

    reports: Sequence[Report]
    series: Sequence[Series]
    estimates: Mapping[str, Estimate]

    @cached_property
    def texts(self) -> Mapping[str, str]:
        """The text of each report by its name without folder and suffix."""
        return {Path(report.name).stem: report.text for report in self.reports}


@dataclass(frozen=True)
class Held:
    """A true value on its date beside the estimate, all as logarithms; `known` is what was publicly known then."""

    day: date
    low: float
    high: float
    known: float | None
    value: float
    ends50: tuple[float, float]
    ends90: tuple[float, float]
    others: Mapping[str, tuple[float, float, float]]

    def holds(self, ends: tuple[float, float]) -> bool:
        """Whether an interval meets the true value."""
        return ends[0] - 1e-9 <= self.high and self.low <= ends[1] + 1e-9

    def holds_known(self, ends: tuple[float, float]) -> bool:
        """The same for what was known then."""
        return self.known is not None and ends[0] - 1e-9 <= self.known <= ends[1] + 1e-9

    @property
    def off(self) -> float:
        """How far the value lies from the truth."""
        return max(self.low - self.value, self.value - self.high, 0.0)

    def score(self, value: float, ends: tuple[float, float]) -> tuple[float, float]:
        """Interval score and absolute error of any estimate of this value."""
        outside = max(ends[0] - self.high, 0.0) + max(self.low - ends[1], 0.0)
        return ends[1] - ends[0] + 2 / (1 - LEVEL) * outside, max(self.low - value, value - self.high, 0.0)


@dataclass(frozen=True)
class Judged:
    """A series of the truth with its values; none where it has no estimate."""

    story: str
    id: str
    kind: str
    held: Sequence[Held]
    final: float | None


@dataclass
class Found:
    """All of a story: series of the truth, and estimates of series that are not of totals."""

    judged: list[Judged] = field(default_factory=list)
    estimates: int = 0
    not_totals: list[str] = field(default_factory=list)


def judged(folder: Path, name: str, story: Reckoned) -> Found:
    """The series of a story's truth beside the estimates of what was read."""
    gold = json.loads((folder / "gold" / f"{name}.story.json").read_text("utf-8"))
    truth = json.loads((folder / "gold" / f"{name}.truth.json").read_text("utf-8"))
    points = {one["id"]: one["points"] for one in gold["series"]}
    found = Found(estimates=len(story.estimates))
    for one in truth["series"]:
        series = _holding(points[one["id"]], story)
        made = story.estimates.get(series.id) if series else None
        held = [*_held(one, series, made)] if series and made and series.unit == one["unit"] else []
        found.judged.append(Judged(name, one["id"], one["kind"], held, _final(one, held)))
    found.not_totals = [*_not_totals(json.loads((folder / "gold" / f"{name}.json").read_text("utf-8")), story)]
    return found


def _holding(points: Sequence[dict[str, Any]], story: Reckoned) -> Series | None:
    """The series with most of the points; the one that comes first of several with as many."""
    holds = Counter({series.id: 0 for series in story.series})
    for point in points:
        holds.update({series.id for series in story.series if any(_is(point, claim, story) for claim in series.claims)})
    best, most = holds.most_common(1)[0]
    return next(series for series in story.series if series.id == best) if most else None


def _is(point: Mapping[str, Any], claim: Claim, story: Reckoned) -> bool:
    """Whether a claim is a gold point: the same numbers out of one sentence."""
    stem = Path(claim.report).stem
    if stem != Path(point["report"]).stem or claim.value is None:
        return False
    pairs = ((claim.value.low, point["low"]), (claim.value.high, point["high"]))
    if not all(_same(*pair) for pair in pairs):
        return False
    quote = find(story.texts[stem], point["quote"])
    return quote is not None and quote.overlaps(claim.quote)


def _same(one: float | None, other: float | None) -> bool:
    if one is None or other is None:
        return one is other
    return abs(one - other) <= _SAME * max(abs(one), abs(other))


def _held(truth: dict[str, Any], series: Series, made: Estimate) -> Iterator[Held]:
    known = {one["date"]: one["value"] for one in truth.get("known", ())}
    whole = [*made.days, *made.ahead]
    rivals = _rivals(series, whole)
    for one in truth["truth"]:
        day = date.fromisoformat(one["date"])
        there = _on(whole, day)
        if there is None:
            continue
        low = one["value"] if one.get("low") is None else one["low"]
        high = one["value"] if one.get("high") is None else one["high"]
        if one.get("open") == "above":
            high = float("inf")
        ends = [(_log(interval.low), _log(interval.high)) for interval in there.intervals]
        now = _log(known[one["date"]]) if one["date"] in known else None
        others = {name: curve(day) for name, curve in rivals.items()}
        yield Held(day, _log(low), _log(high), now, _log(there.value), ends[0], ends[1], others)


def _on(days: Sequence[Estimated], day: date) -> Estimated | None:
    """The estimate for a day: that of the last step at or before it; None before the first, the last one behind it."""
    return next((one for one in reversed(days) if one.day <= day), None)


def _rivals(series: Series, days: Sequence[Estimated]) -> Mapping[str, Any]:
    claims = [claim for claim in series.comparable().claims if claim.as_of and claim.as_of.first and claim.as_of.last]
    first, last = (days[place].day - START for place in (0, -1))
    made = baselines(claims, first.days, last.days + 1)

    def at(name: str) -> Any:
        curves = made[name]

        def curve(day: date) -> tuple[float, float, float]:
            place = min(max((day - START).days - first.days, 0), len(curves[0]) - 1)
            return float(curves[0][place]), float(curves[1][place]), float(curves[2][place])

        return curve

    return {name: at(name) for name in made}


def _log(value: float) -> float:
    return float(np.log(max(value, _LEAST)))


def _final(truth: dict[str, Any], held: Sequence[Held]) -> float | None:
    """Relative error on the last date of the truth."""
    last = date.fromisoformat(truth["truth"][-1]["date"])
    return float(np.expm1(held[-1].off)) if held and held[-1].day == last else None


def _not_totals(gold: Sequence[dict[str, Any]], story: Reckoned) -> Iterator[str]:
    """Estimated series of which most gold claims are not totals."""
    by_report: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for report in gold:
        for claim in report["claims"]:
            if claim["kind"] == "figure" and claim.get("basis"):
                by_report[Path(report["report"]).stem].append(claim | {"report": report["report"]})
    for series in story.series:
        if series.id not in story.estimates:
            continue
        bases = [_basis_of(claim, by_report[Path(claim.report).stem], story) for claim in series.comparable().claims]
        told = [total for total in bases if total is not None]
        if told and sum(told) * 2 < len(told):
            yield series.title


def _basis_of(claim: Claim, gold: Sequence[dict[str, Any]], story: Reckoned) -> bool | None:
    """Whether the gold claim that a claim is may be a total; None where there is no such claim."""
    for one in gold:
        if _is(one, claim, story):
            return "total" in (one["basis"] if isinstance(one["basis"], list) else [one["basis"]])
    return None


def summary(found: Iterable[Found]) -> dict[str, Any]:
    """The numbers over all stories."""
    found = list(found)
    states = [one for story in found for one in story.judged if one.kind != "period"]
    told = [one for one in states if one.held]
    every = [held for one in told for held in one.held]
    finals = [one.final for one in told if one.final is not None]
    ours = _means([[held.score(held.value, held.ends90) for held in one.held] for one in told])
    return {
        "stories": len(found),
        "series": len(states),
        "estimated": len(told),
        "values": len(every),
        "coverage50": _share(held.holds(held.ends50) for held in every),
        "coverage90": _share(held.holds(held.ends90) for held in every),
        "coverage90_known": _share(held.holds(held.ends90) or held.holds_known(held.ends90) for held in every),
        **ours,
        "final_error": float(np.median(finals)) if finals else None,
        "baselines": {
            name: _means(
                [[held.score(held.others[name][0], held.others[name][1:]) for held in one.held] for one in told]
            )
            for name in (every[0].others if every else ())
        },
        "estimates": sum(one.estimates for one in found),
        "not_totals": sum(len(one.not_totals) for one in found)
        + sum(bool(one.held) for story in found for one in story.judged if one.kind == "period"),
    }


def _share(values: Iterable[bool]) -> float | None:
    told = list(values)
    return sum(told) / len(told) if told else None


def _means(scores: Sequence[Sequence[tuple[float, float]]]) -> dict[str, float]:
    means = [np.mean(one, axis=0) for one in scores]
    score, error = np.mean(means, axis=0) if means else (float("nan"), float("nan"))
    return {"interval_score": float(score), "mae": float(error)}


def _as_read(folder: Path, name: str) -> Reckoned:
    """The story as asof reads it."""
    with tempfile.TemporaryDirectory() as made, Story.open(f"{made}/story.asof", create=True) as story:
        story.read([folder / name])
        return Reckoned(story.reports, story.series, story.estimates)


def _from_gold(folder: Path, name: str) -> Reckoned:
    """The gold series of the story, of gold claims."""
    pairs = [*gold_reports(folder / name, folder / "gold" / f"{name}.json")]
    reports = [report for report, _ in pairs]
    claims = [claim for _, told in pairs for claim in told]
    bare = Reckoned(reports, (), {})
    gold = json.loads((folder / "gold" / f"{name}.story.json").read_text("utf-8"))
    measures = load()
    made = [  # two gold series may begin with one claim, so their own ids tell them apart
        replace(gathered(some, measures), id=one["id"])
        for one in gold["series"]
        if (some := [claim for claim in claims if any(_is(point, claim, bare) for point in one["points"])])
    ]
    return Reckoned(reports, made, estimates(made, origins(claims, reports, made), reports, measures))
