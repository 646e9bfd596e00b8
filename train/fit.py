"""First stage: names and attribution, from PolNeAR, GUM and UNER dev. Resumes where it was stopped."""

from __future__ import annotations

import json
import logging
import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional

from asof.language.pieces import Pieces, Window, windows
from train.model import Model, pretrained
from train.tags import IGNORE, NAMES, ROLES, Tagged, gum, polnear, tagged, uner

log = logging.getLogger("train")

NO_MISC = -1
"""A name label for a word outside of names in a text whose other names are not marked."""


@dataclass(frozen=True)
class Settings:
    """What a run is made of; two runs with the same settings give the same weights on the same machine."""

    seed: int = 7
    epochs: float = 1.35
    window: int = 200
    pieces: int = 1_600
    rate: float = 2e-4
    head_rate: float = 1e-3
    warm_up: float = 0.06
    last: float = 0.25
    silver: float = 0.5
    decay: float = 0.01
    save_every: int = 50


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


def batches(items: Sequence, *, pieces: int, random_state: random.Random) -> list[list]:
    """Items of like length together, in random order, at most `pieces` of them with their padding."""
    order = sorted(random_state.sample(items, len(items)), key=lambda item: len(item) // 8)
    found: list[list] = [[]]
    for item in order:
        if found[-1] and (len(found[-1]) + 1) * max(len(item), *map(len, found[-1])) > pieces:
            found.append([])
        found[-1].append(item)
    random_state.shuffle(found)
    return found


def padded(windows: Sequence[Window]) -> tuple[Tensor, Tensor, Tensor]:
    """Ids, traits and mask of a batch."""
    width = max(len(window.ids) for window in windows)
    ids = torch.zeros(len(windows), width, dtype=torch.long)
    traits = torch.zeros_like(ids)
    mask = torch.zeros_like(ids)
    for row, window in enumerate(windows):
        size = len(window.ids)
        ids[row, :size] = torch.tensor(window.ids)
        traits[row, :size] = torch.tensor(window.traits)
        mask[row, :size] = 1
    return ids, traits, mask


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


def rate_at(step: int, steps: int, settings: Settings) -> float:
    """Share of the full rate: up linearly, then down linearly."""
    warm = settings.warm_up * steps
    if step < warm:
        return (step + 1) / warm
    return 1 - (1 - settings.last) * (step - warm) / max(steps - warm, 1)


def optimizer(model: Model, settings: Settings) -> torch.optim.Optimizer:
    """AdamW, with a faster rate for what starts from nothing."""
    fast = [p for name, p in model.named_parameters() if not name.startswith("body") or "token_type" in name]
    slow = [p for name, p in model.named_parameters() if name.startswith("body") and "token_type" not in name]
    groups = [
        {"params": slow, "lr": settings.rate, "full": settings.rate},
        {"params": fast, "lr": settings.head_rate, "full": settings.head_rate},
    ]
    return torch.optim.AdamW(groups, weight_decay=settings.decay, betas=(0.9, 0.98), fused=True)


def load(data: Path, settings: Settings) -> list[Example]:
    """Everything that the first stage learns from."""
    pieces = Pieces(Tokenizer.from_file(str(pretrained() / "tokenizer.json")))
    ud = data / "ud_english"
    documents = [*gum(ud / "gum.train.conllu.gz"), *gum(ud / "gum.dev.conllu.gz")]
    by_hand = [tagged(text, misc=True) for text in documents]
    web = [tagged(text, misc=False) for text in uner(data / "uner_ewt/dev.iob2.gz")]
    news = list(polnear(data / "polnear/train", without=shared_with_reports(data)))
    limit = settings.window
    return [
        *examples(news, pieces, limit=limit, weight=settings.silver),
        *examples(by_hand * 2, pieces, limit=limit),
        *examples(web * 3, pieces, limit=limit),
    ]


def shared_with_reports(data: Path) -> frozenset[str]:
    """The PolNeAR articles that also stand among the annotated reports; left out, so that those may be measured on."""
    return frozenset(path.stem.split("_polnear_")[1] for path in data.glob("annotated_news/batch_*/*_polnear_*.txt"))


def fit(data: Path, work: Path, settings: Settings) -> None:
    """Train, with a checkpoint in `work` every so often and the scores in `work/tags.jsonl` every half epoch."""
    torch.manual_seed(settings.seed)
    items = load(data, settings)
    log.info("%d windows, %d pieces", len(items), sum(map(len, items)))
    plan = _plan(items, settings)
    model = Model()
    steps_of = optimizer(model, settings)
    done = resume(work / "tags.ckpt", model, steps_of)
    judge = Judge(data)
    started, seen = time.time(), 0
    for step in range(done, len(plan)):
        for group in steps_of.param_groups:
            group["lr"] = group["full"] * rate_at(step, len(plan), settings)
        model.train()
        loss = tag_loss(model, plan[step])
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        steps_of.step()
        steps_of.zero_grad(set_to_none=True)
        seen += sum(map(len, plan[step]))
        if step % 20 == 0:
            log.info(
                "step %d/%d loss %.3f, %.0f pieces/s",
                step,
                len(plan),
                loss.item(),
                seen / (time.time() - started),
            )
        if (step + 1) % settings.save_every == 0 or step + 1 == len(plan):
            save(work / "tags.ckpt", model, steps_of, step + 1)
        if step + 1 == len(plan) or (step + 1) % round(len(plan) / settings.epochs) == 0:
            scores = {
                "step": step + 1,
                "epoch": settings.epochs * (step + 1) / len(plan),
                **judge.scores(model),
            }
            log.info("%s", scores)
            with (work / "tags.jsonl").open("a") as file:
                file.write(json.dumps(scores) + "\n")
    torch.save(model.state_dict(), work / "tags.pt")


def _plan(items: list[Example], settings: Settings) -> list[list[Example]]:
    state = random.Random(settings.seed)
    plan = [
        batch
        for _ in range(int(np.ceil(settings.epochs)))
        for batch in batches(items, pieces=settings.pieces, random_state=state)
    ]
    return plan[: int(len(plan) * settings.epochs / np.ceil(settings.epochs))]


def save(path: Path, model: Model, steps_of: torch.optim.Optimizer, step: int) -> None:
    """Write a checkpoint, whole or not at all."""
    part = path.with_suffix(".part")
    torch.save({"model": model.state_dict(), "optimizer": steps_of.state_dict(), "step": step}, part)
    part.replace(path)


def resume(path: Path, model: Model, steps_of: torch.optim.Optimizer) -> int:
    """Take up a checkpoint if there is one; gives the steps done."""
    if not path.exists():
        return 0
    state = torch.load(path, weights_only=False)
    model.load_state_dict(state["model"], strict=False)
    steps_of.load_state_dict(state["optimizer"])
    log.info("resumed at step %d", state["step"])
    return state["step"]


class Judge:
    """Token F1 of the roles on PolNeAR dev, span F1 of names on UNER test; for the log, never for choosing."""

    def __init__(self, data: Path) -> None:
        pieces = Pieces(Tokenizer.from_file(str(pretrained() / "tokenizer.json")))
        self._roles = list(examples(list(polnear(data / "polnear/dev")), pieces, limit=200))
        self._uner = [tagged(text, misc=False) for text in uner(data / "uner_ewt/test.iob2.gz")]
        self._gum = [tagged(text, misc=False) for text in gum(data / "ud_english/gum.test.conllu.gz", without=())]
        self._names = {
            "uner": list(examples(self._uner, pieces, limit=200)),
            "gum": list(examples(self._gum, pieces, limit=200)),
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
