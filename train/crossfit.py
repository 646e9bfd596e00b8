"""Five models, each trained without a fifth of the annotated reports: how well does the encoder read what it never saw?

Only the upper half of a base model is trained, from states of the lower half that are worked out once. The base must
not have seen the reports; a run of `train.fit` on names and attribution alone gives one.
"""

from __future__ import annotations

import argparse
import json
import logging
import math
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer
from torch import Tensor, nn

from asof.language.pieces import MARKED, Pieces, windows
from train import meaning
from train.batching import batches
from train.export import export
from train.figures import KINDS, Figure, Kinds, Report, figures, kinds, reports
from train.fit import Settings, optimizer, rate_at
from train.model import Model, pretrained
from train.tags import NAMES, ROLES

log = logging.getLogger("train")

FOLDS = 5
_FROZEN = 3
"""Layers that stay as they are."""


class Half(Model):
    """A model whose lower layers stay as they are; what marks a quantity comes in above them."""

    def __init__(self) -> None:
        super().__init__()
        self.mark = nn.Embedding(2, self.body.config.hidden_size)
        nn.init.zeros_(self.mark.weight)
        self.kept: dict[tuple[int, ...], Tensor] = {}
        for part in (self.body.embeddings, *self.body.encoder.layer[:_FROZEN]):
            part.requires_grad_(False)

    def encode(self, ids: Tensor, traits: Tensor, mask: Tensor) -> Tensor:
        """(batch, pieces, width)."""
        hidden = (
            self.lower(ids, traits, mask) if torch.onnx.is_in_onnx_export() else self._remembered(ids, traits, mask)
        )
        hidden = hidden + self.mark((traits >= MARKED).long())
        return self._through(self.body.encoder.layer[_FROZEN:], hidden, mask)

    def lower(self, ids: Tensor, traits: Tensor, mask: Tensor) -> Tensor:
        """The states below what is trained."""
        hidden = self.body.embeddings(input_ids=ids, token_type_ids=traits % MARKED)
        return self._through(self.body.encoder.layer[:_FROZEN], hidden, mask)

    def _through(self, layers: Sequence[nn.Module], hidden: Tensor, mask: Tensor) -> Tensor:
        hidden_from = (1.0 - mask[:, None, None, :].float()) * -1e4
        for layer in layers:
            given = layer(hidden, hidden_from)
            hidden = given[0] if isinstance(given, tuple) else given
        return hidden

    def _remembered(self, ids: Tensor, traits: Tensor, mask: Tensor) -> Tensor:
        sizes = mask.sum(1).tolist()
        keys = [
            (*row[:size].tolist(), *(t[:size] % MARKED).tolist())
            for row, t, size in zip(ids, traits, sizes, strict=True)
        ]
        new = [number for number, key in enumerate(keys) if key not in self.kept]
        if new:
            self._remember([keys[n] for n in new], ids[new], traits[new], mask[new])
        hidden = torch.zeros(*ids.shape, self.body.config.hidden_size)
        for row, (key, size) in enumerate(zip(keys, sizes, strict=True)):
            hidden[row, :size] = self.kept[key].float()
        return hidden

    @torch.no_grad()
    def _remember(self, keys: Sequence[tuple[int, ...]], ids: Tensor, traits: Tensor, mask: Tensor) -> None:
        was = self.training
        self.eval()
        for key, row in zip(keys, self.lower(ids, traits, mask), strict=True):
            self.kept[key] = row[: len(key) // 2].half()
        self.train(was)


@dataclass
class Examples:
    """What one report gives to train on."""

    figures: list[Figure]
    kinds: list[Kinds]


def crossfit(data: Path, base: Path, work: Path, settings: Settings) -> None:
    """Write `work/fold_K`, a model trained without the reports that `work/folds.json` gives to K, for K from 0 to 4.

    The base itself goes to `work/base`, for names and attributions. Folds that are there already are left as they are.
    """
    told = list(reports(data, without="^$"))
    (work / "folds.json").write_text(json.dumps(folds(told), indent=0))
    pieces = Pieces(Tokenizer.from_file(str(pretrained() / "tokenizer.json")))
    examples = [_examples(report, pieces) for report in told]
    kept: dict[tuple[int, ...], Tensor] = {}
    about = {"names": NAMES, "roles": ROLES, "kinds": KINDS}
    export(_base(base, kept), work / "base", about)
    for fold in range(FOLDS):
        if not (work / f"fold_{fold}" / "model.json").exists():
            model = _base(base, kept)
            _fit(model, [e for number, e in enumerate(examples) if number % FOLDS != fold], pieces, settings)
            export(model, work / f"fold_{fold}", about)
            log.info("fold %d written", fold)


def folds(told: Sequence[Report]) -> dict[str, int]:
    """The fold in which each report, by name, is held out."""
    return {report.name: number % FOLDS for number, report in enumerate(told)}


def _examples(report: Report, pieces: Pieces) -> Examples:
    cut = pieces.of(report.passage)
    return Examples(list(figures(report, cut)), list(kinds(report, windows(report.passage, cut, limit=160))))


def _base(path: Path, kept: dict[tuple[int, ...], Tensor]) -> Half:
    model = Half()
    state = torch.load(path, weights_only=True)
    model.load_state_dict(
        {k: v for k, v in state.items() if k.split(".")[1] in ("names", "roles") or k[:4] == "body"}, strict=False
    )
    model.kept = kept
    return model


def _fit(model: Half, examples: Sequence[Examples], pieces: Pieces, settings: Settings) -> None:
    torch.manual_seed(settings.seed)
    state = random.Random(settings.seed)
    plan = list(_plan(examples, settings, state))
    steps_of = optimizer(model, settings)
    known = meaning.Descriptions(pieces)
    known.renew(model)
    for step, batch in enumerate(plan):
        for group in steps_of.param_groups:
            group["lr"] = group["full"] * rate_at(step, len(plan), settings)
        model.train()
        figure = isinstance(batch[0], Figure)
        loss = meaning.figure_loss(model, batch, known, state) if figure else meaning.kinds_loss(model, batch)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        steps_of.step()
        steps_of.zero_grad(set_to_none=True)
        if step % 20 == 0:
            log.info("step %d/%d %s %.3f", step, len(plan), type(batch[0]).__name__, loss.item())
    known.renew(model)


def _plan(examples: Sequence[Examples], settings: Settings, state: random.Random) -> Iterator[list[Any]]:
    quantities = [item for example in examples for item in example.figures]
    sentences = [item for example in examples for item in example.kinds]
    left = settings.epochs
    for _ in range(math.ceil(settings.epochs)):
        some = state.sample(sentences, int(settings.sentences * len(sentences)))
        epoch = [b for items in (quantities, some) for b in batches(items, pieces=settings.pieces, random_state=state)]
        state.shuffle(epoch)
        yield from epoch[: round(len(epoch) * min(left, 1))]
        left -= 1


def main() -> None:
    """Parse the command line and train what is left to train."""
    parser = argparse.ArgumentParser(prog="python -m train.crossfit", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="the folder of the data sets")
    parser.add_argument("--base", type=Path, required=True, help="weights that have seen none of the annotated reports")
    parser.add_argument("--work", type=Path, required=True, help="where the models go")
    parser.add_argument("--epochs", type=float, default=Settings.epochs)
    parser.add_argument("--threads", type=int, default=2)
    given = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    torch.set_num_threads(given.threads)
    given.work.mkdir(parents=True, exist_ok=True)
    crossfit(given.data, given.base, given.work, Settings(epochs=given.epochs))


if __name__ == "__main__":
    main()
