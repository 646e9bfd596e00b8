"""What tells names and attribution: examples from PolNeAR, GUM and UNER dev, their loss, their scores."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional

from asof.language.pieces import Pieces, Window, windows
from train.batching import batches, padded
from train.model import Model, pretrained
from train.tags import IGNORE, NAMES, ROLES, Tagged, gum, polnear, tagged, uner

NO_MISC = -1
"""A name label for a word outside of names in a text whose other names are not marked."""
WINDOW = 200
"""Pieces of a window."""
SILVER = 0.5
"""Weight of names found by CoreNLP beside those marked by hand."""


@dataclass
class Example:
    """A window with a label for each of its words, and the weight of its names."""

    window: Window
    names: list[int]
    roles: list[int]
    weight: float = 1.0

    def __len__(self) -> int:
        return len(self.window.ids)


def examples(texts: Sequence[Tagged], pieces: Pieces, *, limit: int, weight: float = 1.0) -> Iterator[Example]:
    """Windows of the texts."""
    for text in texts:
        names = text.names or [IGNORE] * len(text.passage.words)
        roles = text.roles or [IGNORE] * len(text.passage.words)
        if not text.misc:
            names = [name or NO_MISC for name in names]
        for window in windows(text.passage, pieces.of(text.passage), limit=limit):
            yield Example(window, [names[w] for w in window.words], [roles[w] for w in window.words], weight)


def tag_loss(model: Model, batch: Sequence[Example]) -> Tensor:
    """Cross-entropy of names and roles over the words of a batch."""
    names, roles = model(*padded([item.window for item in batch]))[:2]
    row = torch.tensor([r for r, item in enumerate(batch) for _ in item.names])
    place = torch.tensor([h for item in batch for h in item.window.heads])
    weight = torch.tensor([item.weight for item in batch for _ in item.names])
    role = torch.tensor([label for item in batch for label in item.roles])
    name = torch.tensor([label for item in batch for label in item.names])
    loss = name_loss(names[row, place], name, weight)
    if (role != IGNORE).any():
        loss = loss + functional.cross_entropy(roles[row, place], role, ignore_index=IGNORE, reduction="sum") / len(
            role
        )
    return loss


def name_loss(logits: Tensor, label: Tensor, weight: Tensor) -> Tensor:
    """Cross-entropy, where a word outside may also be a name of another sort if those are not marked."""
    scores = functional.log_softmax(logits.float(), -1)
    unsure = torch.logsumexp(scores[:, [0, 2 * len(NAMES) - 1, 2 * len(NAMES)]], -1)
    sure = scores.gather(1, label.clamp(min=0)[:, None])[:, 0]
    picked = torch.where(label == NO_MISC, unsure, sure)
    return -(picked * weight * (label != IGNORE)).sum() / len(label)


def load(data: Path) -> list[Example]:
    """All examples; names marked by hand twice."""
    pieces = Pieces(Tokenizer.from_file(str(pretrained() / "tokenizer.json")))
    ud = data / "ud_english"
    documents = [*gum(ud / "gum.train.conllu.gz"), *gum(ud / "gum.dev.conllu.gz")]
    by_hand = [tagged(text, misc=True) for text in documents]
    web = [tagged(text, misc=False) for text in uner(data / "uner_ewt/dev.iob2.gz")]
    news = list(polnear(data / "polnear/train", without=shared_with_reports(data)))
    return [
        *examples(news, pieces, limit=WINDOW, weight=SILVER),
        *examples(by_hand * 2, pieces, limit=WINDOW),
        *examples(web * 2, pieces, limit=WINDOW),
    ]


def shared_with_reports(data: Path) -> frozenset[str]:
    """The PolNeAR articles that also stand among the annotated reports; left out, so that those may be measured on."""
    return frozenset(path.stem.split("_polnear_")[1] for path in data.glob("annotated_news/batch_*/*_polnear_*.txt"))


class Judge:
    """Token F1 of the roles on PolNeAR dev, span F1 of names on UNER test; for the log, never for choosing."""

    def __init__(self, data: Path) -> None:
        pieces = Pieces(Tokenizer.from_file(str(pretrained() / "tokenizer.json")))
        self._roles = list(examples(list(polnear(data / "polnear/dev")), pieces, limit=WINDOW))
        self._uner = [tagged(text, misc=False) for text in uner(data / "uner_ewt/test.iob2.gz")]
        self._gum = [tagged(text, misc=False) for text in gum(data / "ud_english/gum.test.conllu.gz", without=())]
        self._names = {
            "uner": list(examples(self._uner, pieces, limit=WINDOW)),
            "gum": list(examples(self._gum, pieces, limit=WINDOW)),
        }

    def scores(self, model: Model) -> dict[str, float]:
        """All of them, by name."""
        gold, found = self._run(model, self._roles, 1)
        scores = {role.lower(): _f1(_kinds(gold, i), _kinds(found, i)) for i, role in enumerate(ROLES)}
        for name, items in self._names.items():
            gold, found = self._run(model, items, 0)
            keep = [_spans([0 if x >= 7 else x for x in row]) for row in found]
            right = [_spans([max(x, 0) for x in row]) for row in gold]
            scores[name] = _f1(
                {(i, *s) for i, r in enumerate(right) for s in r},
                {(i, *s) for i, r in enumerate(keep) for s in r},
            )
        return {key: round(value, 4) for key, value in scores.items()}

    def _run(self, model: Model, items: list[Example], head: int) -> tuple[list[list[int]], list[list[int]]]:
        model.eval()
        gold, found = [], []
        with torch.inference_mode():
            for batch in batches(items, pieces=2_000, random_state=random.Random(0)):
                best = model(*padded([item.window for item in batch]))[head].argmax(-1)
                for row, item in zip(best, batch, strict=True):
                    found.append(row[torch.tensor(item.window.heads)].tolist())
                    gold.append(item.names if head == 0 else item.roles)
        return gold, found


def _kinds(rows: list[list[int]], kind: int) -> set[tuple[int, int]]:
    return {(i, j) for i, row in enumerate(rows) for j, x in enumerate(row) if x in (2 * kind + 1, 2 * kind + 2)}


def _spans(row: list[int]) -> set[tuple[int, int, int]]:
    found, start = set(), None
    for i, label in enumerate([*row, 0]):
        if start is not None and (label == 0 or label % 2 == 1 or (label - 1) // 2 != start[1]):
            found.add((start[0], i, start[1]))
            start = None
        if label > 0 and start is None:
            start = (i, (label - 1) // 2)
    return found


def _f1(gold: set, found: set) -> float:
    return 2 * len(gold & found) / max(len(gold) + len(found), 1)
