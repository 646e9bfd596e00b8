"""How evidence is weighed in the fields of a figure: the weights of `asof.reading.decision`.

Every annotated report is read by the encoder that never saw it; of each figure found that is annotated, the candidates of a
field stand beside which of them are right by the scorer's own rule. The weights are those of most likelihood, with a normal
prior about nothing.
"""

from __future__ import annotations

import importlib.util
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import torch

from asof.language.sense import OTHER
from asof.learned import digest
from asof.period import Period
from asof.reading import Reader
from asof.reading.decision import Candidate, Weights
from asof.reading.reader import Draft
from train.stories import Labelled, Tale

FIELDS = ("unit", "measure", "subject", "place", "source", "as_of")
PRIOR, STEPS = 0.5, 80
"""What the square of a weight costs, in nats, and steps of the fit."""
CLOSE = 0.01
"""Part by which numbers that are one may differ, once converted."""


@dataclass(frozen=True)
class Asked:
    """A field of a figure: the traits of its candidates, which are right, and which was chosen when it was read."""

    field: str
    traits: tuple[Mapping[str, float], ...]
    right: tuple[bool, ...]
    chosen: bool


def scorer(evaluation: Path) -> ModuleType:
    """The scorer as a module: its rule says which names are right."""
    spec = importlib.util.spec_from_file_location("score", evaluation / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def asked(tale: Tale, reader: Reader, score: ModuleType) -> list[Asked]:
    """All fields of the figures of a story that are found and annotated."""
    return [
        one
        for told in tale.told
        if any("unit" in label.fields for label in told.figures)
        for draft in reader.drafts(told.report)
        for one in _of_draft(draft, told.figures, score)
    ]


def _of_draft(draft: Draft, labels: Sequence[Labelled], score: ModuleType) -> Iterator[Asked]:
    label = next((one for one in labels if one.span.overlaps(draft.claim.span)), None)
    if label is None or draft.claim.value is None or label.fields.get("optional"):
        return
    known = FIELDS if "source_kind" in label.fields else ("unit",)
    for name, decision in ((name, draft.decisions[name]) for name in known if name in draft.decisions):
        gold = label.fields if name == "unit" else label.fields.get(name)
        if name == "source" and label.fields["source_kind"] == "publisher":
            gold = None
        if gold is None and name in {"as_of", "unit"}:
            continue
        if decision.candidates:
            right = _right(name, decision.candidates, gold, score)
            chosen = next(
                good for one, good in zip(decision.candidates, right, strict=True) if one.value == decision.value
            )
            yield Asked(name, tuple(one.traits for one in decision.candidates), right, chosen)


def _right(name: str, candidates: Sequence[Candidate], gold: Any, score: ModuleType) -> tuple[bool, ...]:
    """Which candidates are right; of several periods only those nearest to that of the gold, so that no wide one hedges."""
    right = [_is_right(name, one, gold, score) for one in candidates]
    if name == "as_of":
        apart = [_apart(one.value, gold) for one in candidates]
        nearest = min((days for days, good in zip(apart, right, strict=True) if good), default=0)
        right = [good and days == nearest for days, good in zip(apart, right, strict=True)]
    return tuple(right)


def _apart(value: str | None, gold: str | None) -> int:
    """Days by which the ends of two periods differ; an open end and none are nothing apart."""
    if value is None or gold is None:
        return 0
    told, right = Period.parse(value), Period.parse(gold)
    ends = ((told.first, right.first), (told.last, right.last))
    return sum(abs((one - other).days) for one, other in ends if one and other)


def _is_right(name: str, candidate: Candidate, gold: Any, score: ModuleType) -> bool:
    if name == "measure":
        return any((OTHER if one.startswith(OTHER) else one) == candidate.value for one in gold or ())
    if name == "as_of":
        return _is_time(candidate.value, gold)
    if name == "unit":
        return _is_number(candidate.value or "", gold)
    return bool(score.name_right(gold, candidate.value))


def _is_number(value: str, gold: Mapping[str, Any]) -> bool:
    """Whether a number with its unit is that of the gold; where only the unit is known, whether that is."""
    number, unit = value.split(" ", 1)
    ends = [end for end in (gold.get("low"), gold.get("high")) if end is not None]
    near = not ends or any(abs(float(number) - end) <= CLOSE * abs(end) for end in ends)
    people = {"people", "count", "1"}
    return near and (unit == gold.get("unit") or {unit, gold.get("unit")} <= people)


def _is_time(value: str | None, gold: str | None) -> bool:
    """Whether a period shares a day with that of the gold, and is not much longer: stricter than the scorer."""
    if value is None or gold is None:
        return value is gold
    told, right = Period.parse(value), Period.parse(gold)
    if right.days is None or told.days is None:
        return told == right or (told.first is not None and told.first == right.first)
    return told.overlaps(right) and told.days <= max(3 * right.days, right.days + 7)


def learn(all_asked: Sequence[Asked]) -> Weights:
    """The weights of all fields."""
    return Weights(
        {name: _fitted([one for one in all_asked if one.field == name and any(one.right)]) for name in FIELDS}
    )


def _fitted(told: Sequence[Asked]) -> dict[str, float]:
    names = sorted({name for one in told for traits in one.traits for name in traits})
    column = {name: number for number, name in enumerate(names)}
    owner = np.repeat(np.arange(len(told)), [len(one.traits) for one in told])
    rows = np.zeros((len(owner), len(names)), dtype=np.float32)
    for row, traits in enumerate(traits for one in told for traits in one.traits):
        for name, value in traits.items():
            rows[row, column[name]] = value
    right = torch.tensor([good for one in told for good in one.right])
    inputs, owners = torch.tensor(rows), torch.tensor(owner)
    weights = torch.zeros(len(names), requires_grad=True)
    optimizer = torch.optim.LBFGS([weights], max_iter=STEPS, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        optimizer.zero_grad()
        powers = torch.exp(torch.clamp(inputs @ weights, -30, 30))
        total = torch.zeros(len(told)).index_add(0, owners, powers)
        good = torch.zeros(len(told)).index_add(0, owners, powers * right)
        value = -(good / total).log().sum() + PRIOR * (weights**2).sum()
        value.backward()
        return value

    optimizer.step(loss)
    return {name: round(float(weight), 3) for name, weight in zip(names, weights.tolist(), strict=True)}


def shares_right(weights: Weights, told: Sequence[Asked]) -> dict[str, tuple[float, float, float, int]]:
    """By field: the share right by these weights, by those of the reader, at best; and how many were asked."""
    found: dict[str, Counter[str]] = {name: Counter() for name in FIELDS}
    for one in told:
        candidates = [Candidate(str(number), traits) for number, traits in enumerate(one.traits)]
        best = int(weights.decide(one.field, candidates).value or 0)
        found[one.field].update(asked=1, right=one.right[best], before=one.chosen, possible=any(one.right))
    return {
        name: (*(counts[key] / max(counts["asked"], 1) for key in ("right", "before", "possible")), counts["asked"])
        for name, counts in found.items()
    }


def write(weights: Weights, path: Path) -> None:
    """Put the weights where the reader looks for them."""
    told = {"digest": digest(weights.of), "weights": weights.of}
    path.write_text(json.dumps(told, indent=1, sort_keys=True) + "\n", "utf-8")
