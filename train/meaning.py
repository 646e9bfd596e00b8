"""What tells quantities and sentences: the losses of annotated reports, and the scores on the development stories."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional

from asof.catalogue import load as catalogue
from asof.language.pieces import Pieces, Window, passage, windows
from asof.language.sense import MODALITIES, OTHER, SHARP, SOURCE_KINDS, descriptions
from train.batching import padded
from train.figures import KINDS, SPANS, Figure, Kinds, figures, story
from train.marked import marks
from train.model import HEADS, Model
from train.tags import IGNORE


class Descriptions:
    """The meaning of each measure, from its description; those of a batch are made anew, the others are kept."""

    def __init__(self, pieces: Pieces) -> None:
        texts = descriptions(catalogue())
        self.ids = list(texts)
        self.number = {name: number for number, name in enumerate(self.ids)}
        self._windows = [_window(text, pieces) for text in texts.values()]
        self._kept = torch.zeros(len(texts), HEADS["meaning"])

    def renew(self, model: Model) -> None:
        """Make all of them anew."""
        with torch.no_grad():
            self._kept = self._meaning(model, range(len(self.ids)))

    def table(self, model: Model, used: Sequence[int]) -> Tensor:
        """(measures, width); gradients flow to those that are used."""
        fresh = self._meaning(model, used)
        table = self._kept.clone()
        table[list(used)] = fresh
        self._kept[list(used)] = fresh.detach()
        return table

    def _meaning(self, model: Model, used: Sequence[int]) -> Tensor:
        ids, traits, mask = padded([self._windows[number] for number in used])
        meaning = model.heads["meaning"](model.encode(ids, traits, mask))
        inner = mask.clone()
        inner[:, 0] = 0
        pooled = (meaning * inner[:, :, None]).sum(1) / inner.sum(1, keepdim=True)
        return functional.normalize(pooled, dim=-1)


def _window(text: str, pieces: Pieces) -> Window:
    cut = passage(text)
    return next(windows(cut, pieces.of(cut), limit=64))


def figure_loss(model: Model, batch: Sequence[Figure], known: Descriptions, state: random.Random) -> Tensor:
    """The sum of the losses of all answers that are known."""
    states = model.encode(*padded([item.window for item in batch]))
    pooled = torch.stack([states[row, marks(item.window)].mean(0) for row, item in enumerate(batch)])
    loss = _about_loss(model.heads["about"](pooled), batch) + 1.5 * _meaning_loss(model, pooled, batch, known, state)
    begins, ends = model.heads["begins"](states), model.heads["ends"](states)
    for number, name in enumerate(SPANS):
        loss = loss + _span_loss(begins[:, :, number], ends[:, :, number], batch, name)
    return loss


def _span_loss(begins: Tensor, ends: Tensor, batch: Sequence[Figure], name: str) -> Tensor:
    losses = []
    for row, item in enumerate(batch):
        answer = item.spans.get(name)
        if answer is None:
            continue
        heads = [0, *item.window.heads]
        first = functional.log_softmax(begins[row, heads], 0)
        last = functional.log_softmax(ends[row, heads], 0)
        pairs = [(a + 1, b + 1) for a, b in answer] or [(0, 0)]
        losses.append(-torch.logsumexp(torch.stack([first[a] + last[b] for a, b in pairs]), 0))
    return torch.stack(losses).sum() / len(batch) / 2 if losses else begins.sum() * 0


def _about_loss(logits: Tensor, batch: Sequence[Figure]) -> Tensor:
    split = len(SOURCE_KINDS), len(MODALITIES), 1, 1
    source, modality, claim, forecast = logits.split(split, -1)
    return (
        _choice(source, [item.source_kind and SOURCE_KINDS.index(item.source_kind) for item in batch])
        + _choice(modality, [item.modality and MODALITIES.index(item.modality) for item in batch])
        + _yes(claim[:, 0], [item.claim for item in batch])
        + _yes(forecast[:, 0], [item.forecast for item in batch])
    )


def _choice(logits: Tensor, gold: Sequence[int | str | None]) -> Tensor:
    target = torch.tensor([IGNORE if label is None else int(label) for label in gold])
    return functional.cross_entropy(logits, target, ignore_index=IGNORE, reduction="sum") / len(gold)


def _yes(logits: Tensor, gold: Sequence[bool | float | None]) -> Tensor:
    known = torch.tensor([label is not None for label in gold])
    target = torch.tensor([float(label or 0) for label in gold])
    loss = functional.binary_cross_entropy_with_logits(logits, target, reduction="none")
    return (loss * known).sum() / len(gold)


def _meaning_loss(
    model: Model, pooled: Tensor, batch: Sequence[Figure], known: Descriptions, state: random.Random
) -> Tensor:
    right = [sorted(known.number[m] for m in item.measures if m in known.number) for item in batch]
    used = {number for numbers in right for number in numbers}
    used |= set(state.sample(range(len(known.ids)), 14))
    table = known.table(model, sorted(used))
    meaning = functional.normalize(model.heads["meaning"](pooled), dim=-1)
    shares = functional.log_softmax(SHARP * meaning @ table.T, -1)
    losses = [-torch.logsumexp(shares[row, numbers], 0) for row, numbers in enumerate(right) if numbers]
    return torch.stack(losses).sum() / len(batch) if losses else pooled.sum() * 0


def kinds_loss(model: Model, batch: Sequence[Kinds]) -> Tensor:
    """Cross-entropy of the kinds of each sentence."""
    logits = model.heads["kinds"](model.encode(*padded([item.window for item in batch])))
    rows = [(logits[row, heads].mean(0), labels) for row, item in enumerate(batch) for heads, labels in item.sentences]
    scores = torch.stack([scores for scores, _ in rows])
    return torch.stack([_yes(scores[:, k], [labels[k] for _, labels in rows]) for k in range(len(KINDS))]).sum()


class Judge:
    """Accuracy of each answer on the figures of the development stories, which are never trained on."""

    def __init__(self, data: Path, evaluation: Path, pieces: Pieces) -> None:
        gold = evaluation / "gold"
        folders = {
            "seeds": data.parent / "seeds",
            "haiti_earthquake": data / "stories/haiti_earthquake",
            "bristol_highway_shooting": data / "stories/bristol_highway_shooting",
        }
        self._figures = {
            name: [f for r in story(gold / f"{name}.json", folder) for f in figures(r, pieces.of(r.passage))]
            for name, folder in folders.items()
        }

    def scores(self, model: Model, known: Descriptions) -> dict[str, dict[str, float]]:
        """By story."""
        return {name: self._story(model, known, items) for name, items in self._figures.items()}

    def _story(self, model: Model, known: Descriptions, items: Sequence[Figure]) -> dict[str, float]:
        right: Counter[str] = Counter()
        asked: Counter[str] = Counter()
        model.eval()
        with torch.inference_mode():
            table = known._kept
            for item in items:
                for name, good in _answers(model, item, known.ids, table):
                    right[name] += good
                    asked[name] += 1
        return {name: round(right[name] / asked[name], 3) for name in asked} | {"count": asked["measure"]}


def _answers(model: Model, item: Figure, ids: Sequence[str], table: Tensor) -> list[tuple[str, bool]]:
    states = model.encode(*padded([item.window]))
    pooled = states[0, marks(item.window)].mean(0)
    source, modality, claim, forecast = model.heads["about"](pooled).split((len(SOURCE_KINDS), len(MODALITIES), 1, 1))
    found: list[tuple[str, bool]] = []
    if item.claim is not None:
        found.append(("claim", bool(claim > 0) == item.claim))
    if item.gold is None or item.gold.get("optional"):
        return found
    best = ids[int((functional.normalize(model.heads["meaning"](pooled), dim=-1) @ table.T).argmax())]
    found += [
        ("measure", best in item.measures),
        ("source_kind", SOURCE_KINDS[int(source.argmax())] == item.source_kind),
        ("modality", MODALITIES[int(modality.argmax())] == item.modality),
        ("forecast", bool(forecast > 0) == item.forecast),
    ]
    if not best.startswith(OTHER) and item.measures - {OTHER}:
        found.append(("measure_known", best in item.measures))
    begins, ends = model.heads["begins"](states)[0], model.heads["ends"](states)[0]
    heads = [0, *item.window.heads]
    for number, name in enumerate(SPANS):
        answer = item.spans[name]
        pairs = {(a + 1, b + 1) for a, b in answer} if answer else {(0, 0)}
        guess = best_pair(begins[heads, number], ends[heads, number])
        found.append((name, answer is not None and guess in pairs))
    return found


def best_pair(begins: Tensor, ends: Tensor, longest: int = 16) -> tuple[int, int]:
    """First and last word of the best span, or (0, 0)."""
    table = begins[:, None] + ends[None]
    size = len(begins)
    gap = torch.arange(size)[None] - torch.arange(size)[:, None]
    table = table.masked_fill((gap < 0) | (gap >= longest), -1e9)
    table[0, 1:] = -1e9
    return divmod(int(table.argmax()), size)
