"""Training: every set of data in one run, in random order. Resumes where it was stopped."""

from __future__ import annotations

import json
import logging
import math
import random
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer
from torch import Tensor

from asof.language.pieces import Pieces, windows
from train import meaning, tagging
from train.batching import batches
from train.figures import Figure, Kinds, figures, kinds, reports
from train.model import Model, pretrained

log = logging.getLogger("train")


@dataclass(frozen=True)
class Settings:
    """What a run is made of; two runs with the same settings give the same weights on the same machine.

    An epoch has every quantity and every window of names and attribution once, and a share of the sentences; `pieces`
    is the size of a batch. The last epoch may be a part of one.
    """

    seed: int = 7
    epochs: float = 2.5
    sentences: float = 0.5
    pieces: int = 1_600
    rate: float = 2e-4
    head_rate: float = 1e-3
    warm_up: float = 0.05
    last: float = 0.02
    decay: float = 0.01
    save_every: int = 50


def fit(data: Path, work: Path, settings: Settings, evaluation: Path, *, layers: int = 6) -> None:
    """Train to `work/model.pt`, with a checkpoint every so often; scores go to `work/scores.jsonl` after each epoch."""
    torch.manual_seed(settings.seed)
    state = random.Random(settings.seed)
    pieces = Pieces(Tokenizer.from_file(str(pretrained() / "tokenizer.json")))
    epochs = _epochs(data, settings, pieces, state)
    plan = [batch for epoch in epochs for batch in epoch]
    plan = plan[: round(len(plan) * settings.epochs / len(epochs))]
    log.info("%d steps: %s", len(plan), Counter(type(batch[0]).__name__ for batch in plan))
    model = Model(layers=layers)
    steps_of = optimizer(model, settings)
    done = resume(work / "fit.ckpt", model, steps_of)
    known = meaning.Descriptions(pieces)
    known.renew(model)
    judges = tagging.Judge(data), meaning.Judge(data, evaluation, pieces)
    started = time.time()
    for step in range(done, len(plan)):
        for group in steps_of.param_groups:
            group["lr"] = group["full"] * rate_at(step, len(plan), settings)
        model.train()
        loss = _loss(model, plan[step], known, state)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        steps_of.step()
        steps_of.zero_grad(set_to_none=True)
        if step % 20 == 0:
            took = (time.time() - started) / (step - done + 1)
            log.info("step %d/%d %s %.3f, %.2f s", step, len(plan), type(plan[step][0]).__name__, loss.item(), took)
        if (step + 1) % settings.save_every == 0:
            save(work / "fit.ckpt", model, steps_of, step + 1)
        if (step + 1) % len(epochs[0]) == 0 or step + 1 == len(plan):
            known.renew(model)
            scores = {"step": step + 1, "tags": judges[0].scores(model), **judges[1].scores(model, known)}
            log.info("%s", scores)
            with (work / "scores.jsonl").open("a") as file:
                file.write(json.dumps(scores) + "\n")
    torch.save(model.state_dict(), work / "model.pt")


def _epochs(data: Path, settings: Settings, pieces: Pieces, state: random.Random) -> list[list[list[Any]]]:
    """Batches by epoch, each of one kind of example."""
    told = list(reports(data))
    quantities = [item for report in told for item in figures(report, pieces.of(report.passage))]
    sentences = [
        item for report in told for item in kinds(report, windows(report.passage, pieces.of(report.passage), limit=160))
    ]
    tagged = tagging.load(data)
    epochs = []
    for _ in range(math.ceil(settings.epochs)):
        some = state.sample(sentences, int(settings.sentences * len(sentences)))
        epoch = [
            batch
            for items in (quantities, some, tagged)
            for batch in batches(items, pieces=settings.pieces, random_state=state)
        ]
        state.shuffle(epoch)
        epochs.append(epoch)
    return epochs


def _loss(model: Model, batch: Sequence[Any], known: meaning.Descriptions, state: random.Random) -> Tensor:
    if isinstance(batch[0], Figure):
        return meaning.figure_loss(model, batch, known, state)
    if isinstance(batch[0], Kinds):
        return meaning.kinds_loss(model, batch)
    return 2 * tagging.tag_loss(model, batch)


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
    model.load_state_dict(state["model"])
    steps_of.load_state_dict(state["optimizer"])
    log.info("resumed at step %d", state["step"])
    return int(state["step"])
