"""The second look of the encoder: what one quantity is about, over the lower layers of the first look.

Its layers start as the upper layers of the first look and learn all at once from labelled stories and reports: the fields of a
figure, its basis, and a vector in three parts, near that of every figure of the same series (softmax over a part of a story,
Khosla et al. 2020, and cross-entropy of each pair), of the same subject, of the same place. Measures are told by their
descriptions, and series by their titles, so that wording that no story shares with another is not all that is learned.
"""

from __future__ import annotations

import logging
import math
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn
from torch.nn import functional
from transformers import BertConfig
from transformers.models.bert.modeling_bert import BertLayer

from asof.evidence import PARTS, Basis
from asof.language.look import Look
from asof.language.sense import MODALITIES, SHARP, SOURCE_KINDS

log = logging.getLogger("train")

BASES = tuple(Basis)
FIELDS = ("subject", "place", "source")
"""Fields that are spans of the text."""
WIDTH, MEANING, LAYERS = 384, 96, (3, 4, 5)
NEAR = 14.0
"""What cosines of figures are multiplied by before they become shares."""
EPOCHS, AT_ONCE, OTHER_TITLES, OTHER_MEASURES = 3, 48, 16, 8
NO_CLAIMS = 0.4
"""Share of the numbers that are no claims that an epoch has."""
BODY_RATE, HEAD_RATE, DECAY, DROPOUT = 1.5e-4, 1e-3, 0.01, 0.1
WARM = 60
"""Steps over which the rates rise."""
HEADS = {
    "begins": len(FIELDS),
    "ends": len(FIELDS),
    "about": len(SOURCE_KINDS) + len(MODALITIES) + 2,
    "basis": len(BASES),
    "meaning": MEANING,
    "thing": sum(PARTS.values()),
    "described": MEANING,
    "titled": PARTS["thing"],
}
SHIPPED = tuple(name for name in HEADS if name != "titled")


@dataclass(frozen=True)
class Seen:
    """What is seen in a second look: the states of a text, half precision, and the look that chooses among them."""

    states: NDArray[np.float16]
    look: Look


@dataclass(frozen=True)
class Example:
    """A number of a story and what is right about it; None or nothing where nobody says.

    `spans` hold pairs of places in the words of the look, no pair where the text names nothing. `whose` and `where` name
    subject and place in words that are the same throughout a story.
    """

    seen: Seen
    claim: bool | None = None
    series: frozenset[str] = frozenset()
    bases: tuple[Basis, ...] = ()
    measures: frozenset[str] = frozenset()
    spans: Mapping[str, Sequence[tuple[int, int]]] = field(default_factory=dict)
    source_kind: str | None = None
    modality: str | None = None
    forecast: bool | None = None
    whose: str | None = None
    where: str | None = None


class SecondLook(nn.Module):
    """Three layers, a row that marks the quantity, and the heads; `titled` only training needs."""

    def __init__(self) -> None:
        super().__init__()
        config = BertConfig(
            hidden_size=WIDTH,
            num_attention_heads=12,
            intermediate_size=1536,
            attention_probs_dropout_prob=0.0,
            hidden_dropout_prob=DROPOUT,
        )
        config._attn_implementation = "eager"  # half the time of the others on a CPU with products of bfloat16
        self.layers = nn.ModuleList(BertLayer(config) for _ in LAYERS)
        self.mark = nn.Parameter(torch.zeros(WIDTH))
        self.heads = nn.ModuleDict({name: nn.Linear(WIDTH, size) for name, size in HEADS.items()})
        self.scales = nn.ParameterDict({name: nn.Parameter(torch.tensor([6.0, -3.0])) for name in PARTS})

    def encode(self, states: Tensor, marked: Tensor, mask: Tensor) -> Tensor:
        """(batch, pieces, width)."""
        away = torch.where(mask[:, None, None].bool(), 0.0, -1e4).to(states.dtype)
        states = states + marked * self.mark
        for layer in self.layers:
            states = layer(states, away)
            states = states[0] if isinstance(states, tuple) else states
        return states

    def of(self, some: Sequence[Seen]) -> tuple[Tensor, Tensor]:
        """The states after the second look, and their mean over what is marked in each."""
        longest = max(len(one.look.rows) for one in some)
        states = torch.zeros(len(some), longest, WIDTH)
        mask, marked = torch.zeros(len(some), longest), torch.zeros(len(some), longest, 1)
        for row, one in enumerate(some):
            states[row, : len(one.look.rows)] = torch.from_numpy(one.states[one.look.rows].astype(np.float32))
            mask[row, : len(one.look.rows)] = 1
            marked[row, one.look.marked] = 1
        with torch.autocast("cpu", torch.bfloat16):
            encoded = self.encode(states, marked, mask).float()
        return encoded, (encoded * marked).sum(1) / marked.sum(1)

    def forward(self, states: Tensor, marked: Tensor) -> tuple[Tensor, ...]:
        """What is shipped: the heads for each piece of one look."""
        encoded = self.encode(states, marked, torch.ones(states.shape[:2]))
        return tuple(self.heads[name](encoded) for name in SHIPPED)


def upper_layers(model: Path) -> dict[str, Tensor]:
    """The weights of the upper layers of a shipped encoder, eight bits made floats again, as those of `SecondLook.layers`."""
    graph = onnx.load(model).graph
    arrays = {array.name: numpy_helper.to_array(array) for array in graph.initializer}
    found: dict[str, NDArray[np.float32]] = {}
    for place, layer in enumerate(LAYERS):
        found |= {f"{place}.{name}": array for name, array in _of_layer(graph, arrays, layer)}
    return {name: torch.from_numpy(np.ascontiguousarray(array)) for name, array in found.items()}


def _of_layer(
    graph: onnx.GraphProto, arrays: Mapping[str, NDArray[np.float32]], layer: int
) -> Iterator[tuple[str, NDArray[np.float32]]]:
    nodes = {node.name: node for node in graph.node}
    attention = nodes[f"Attention_{layer}_quant"]
    joint = arrays[attention.input[1]].astype(np.float32) * arrays[attention.input[4]].reshape(1, -1)
    for number, part in enumerate(("query", "key", "value")):
        columns = slice(WIDTH * number, WIDTH * (number + 1))
        yield f"attention.self.{part}.weight", joint[:, columns].T
        yield f"attention.self.{part}.bias", arrays[attention.input[2]][columns]
    for path in ("attention/output/dense", "intermediate/dense", "output/dense"):
        product = nodes[f"/body/encoder/layer.{layer}/{path}/MatMul_quant"]
        scale = arrays[product.input[1].replace("_quantized", "_scale")].reshape(1, -1)
        yield f"{path.replace('/', '.')}.weight", (arrays[product.input[1]].astype(np.float32) * scale).T
    before = f"body.encoder.layer.{layer}."
    for name, array in arrays.items():
        if name.startswith(before) and not name.endswith("_quantized"):
            yield name.removeprefix(before), array


@dataclass(frozen=True)
class Lesson:
    """What is learned from one story: its examples, and the titles of its series as they are seen."""

    examples: Sequence[Example]
    titles: Mapping[str, Seen]


def fit(
    model: SecondLook,
    lessons: Sequence[Lesson],
    measures: Mapping[str, Seen],
    *,
    seed: int = 0,
    epochs: int = EPOCHS,
    keep: Path | None = None,
) -> SecondLook:
    """Learn from all lessons, the rates falling to nothing; `measures` are the descriptions by id.

    With `keep` the state after each epoch stands in that file, and learning goes on from there.
    """
    torch.manual_seed(seed)
    model.train()
    body = [weights for name, weights in model.named_parameters() if name.startswith("layers")]
    heads = [weights for name, weights in model.named_parameters() if not name.startswith("layers")]
    optimizer = torch.optim.AdamW(
        [{"params": body, "lr": BODY_RATE}, {"params": heads, "lr": HEAD_RATE}], weight_decay=DECAY, fused=True
    )
    plan = [_parts(lessons, epoch, random.Random(100 * seed + epoch)) for epoch in range(epochs)]
    steps = sum(map(len, plan))
    rate = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1.0, (step + 1) / WARM) * max(0.02, 1 - step / steps)
    )
    done = _resumed(keep, model, optimizer, rate)
    for epoch in range(done, epochs):
        state, total = random.Random(seed + epoch), 0.0
        for number, (lesson, some) in enumerate(plan[epoch]):
            loss = _loss(model, some, lessons[lesson].titles, measures, state)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            rate.step()
            total += loss.item()
            if number % 50 == 49:
                log.info(
                    "epoch %d, step %d of %d: loss %.3f", epoch, number + 1, len(plan[epoch]), total / (number + 1)
                )
        if keep:
            states = {"model": model.state_dict(), "optimizer": optimizer.state_dict(), "rate": rate.state_dict()}
            torch.save(states | {"epochs": epoch + 1}, keep.with_suffix(".part"))
            keep.with_suffix(".part").replace(keep)
    return model.eval()


def _resumed(
    keep: Path | None,
    model: SecondLook,
    optimizer: torch.optim.Optimizer,
    rate: torch.optim.lr_scheduler.LRScheduler,
) -> int:
    """Take up what is kept, if anything; gives the epochs done."""
    if keep is None or not keep.exists():
        return 0
    kept = torch.load(keep, weights_only=False)
    model.load_state_dict(kept["model"])
    optimizer.load_state_dict(kept["optimizer"])
    rate.load_state_dict(kept["rate"])
    return int(kept["epochs"])


def _parts(lessons: Sequence[Lesson], epoch: int, state: random.Random) -> list[tuple[int, Sequence[Example]]]:
    """Each story in parts: at random in odd epochs, else with the figures of a series together."""
    found: list[tuple[int, Sequence[Example]]] = []
    for number, lesson in enumerate(lessons):
        order = [one for one in lesson.examples if one.claim is not False or state.random() < NO_CLAIMS]
        state.shuffle(order)
        if epoch % 2 == 0:
            rank: dict[str, float] = {}
            order.sort(key=lambda one: rank.setdefault(min(one.series, default=""), state.random()))
        count = max(1, math.ceil(len(order) / AT_ONCE))
        cuts = [order[part * len(order) // count : (part + 1) * len(order) // count] for part in range(count)]
        found += [(number, cut) for cut in (cuts if epoch % 2 == 0 else [order[part::count] for part in range(count)])]
    state.shuffle(found)
    return [(number, cut) for number, cut in found if len(cut) > 2]


def _loss(
    model: SecondLook,
    some: Sequence[Example],
    titles: Mapping[str, Seen],
    measures: Mapping[str, Seen],
    state: random.Random,
) -> Tensor:
    encoded, pooled = model.of([one.seen for one in some])
    vectors = dict(zip(PARTS, model.heads["thing"](pooled).split(list(PARTS.values()), -1), strict=True))
    loss = _basis_loss(model.heads["basis"](pooled), some) + _about_loss(model.heads["about"](pooled), some)
    loss = loss + _measure_loss(model, pooled, some, measures, state)
    loss = loss + _series_loss(model, vectors["thing"], some, titles, state)
    loss = loss + 0.5 * _named_loss(model, "whose", vectors["whose"], [one.whose for one in some])
    loss = loss + 0.5 * _named_loss(model, "where", vectors["where"], [one.where for one in some])
    begins, ends = model.heads["begins"](encoded), model.heads["ends"](encoded)
    for number, name in enumerate(FIELDS):
        loss = loss + 0.5 * _span_loss(begins[:, :, number], ends[:, :, number], some, name)
    return loss


def _basis_loss(scores: Tensor, some: Sequence[Example]) -> Tensor:
    """The mean of minus the logarithm of what the right bases have together."""
    shares = functional.log_softmax(scores, -1)
    rows = [(row, [BASES.index(basis) for basis in one.bases]) for row, one in enumerate(some) if one.bases]
    return _mean([-torch.logsumexp(shares[row, right], 0) for row, right in rows], scores)


def _mean(losses: Sequence[Tensor], scores: Tensor) -> Tensor:
    return torch.stack(list(losses)).mean() if losses else scores.sum() * 0


def _about_loss(scores: Tensor, some: Sequence[Example]) -> Tensor:
    source, modality, claim, forecast = scores.split((len(SOURCE_KINDS), len(MODALITIES), 1, 1), -1)
    kinds = [SOURCE_KINDS.index(one.source_kind) if one.source_kind else None for one in some]
    modalities = [MODALITIES.index(one.modality) if one.modality else None for one in some]
    return (
        _choice(source, kinds)
        + _choice(modality, modalities)
        + _yes(claim[:, 0], [one.claim for one in some])
        + _yes(forecast[:, 0], [one.forecast for one in some])
    )


def _choice(scores: Tensor, right: Sequence[int | None]) -> Tensor:
    shares = functional.log_softmax(scores, -1)
    return _mean([-shares[row, label] for row, label in enumerate(right) if label is not None], scores)


def _yes(scores: Tensor, right: Sequence[bool | None]) -> Tensor:
    known = [row for row, label in enumerate(right) if label is not None]
    if not known:
        return scores.sum() * 0
    target = torch.tensor([float(bool(right[row])) for row in known])
    return functional.binary_cross_entropy_with_logits(scores[known], target)


def _measure_loss(
    model: SecondLook, pooled: Tensor, some: Sequence[Example], measures: Mapping[str, Seen], state: random.Random
) -> Tensor:
    """Minus the logarithm of the share of the right measures, among those of this part and a few others."""
    used = sorted({name for one in some for name in one.measures if name in measures})
    used += state.sample(sorted(set(measures) - set(used)), min(OTHER_MEASURES, len(measures) - len(used)))
    _, described = model.of([measures[name] for name in used])
    table = functional.normalize(model.heads["described"](described), dim=-1)
    meaning = functional.normalize(model.heads["meaning"](pooled), dim=-1)
    shares = functional.log_softmax(SHARP * meaning @ table.T, -1)
    right = [[used.index(name) for name in one.measures if name in measures] for one in some]
    return _mean([-torch.logsumexp(shares[row, numbers], 0) for row, numbers in enumerate(right) if numbers], pooled)


def _series_loss(
    model: SecondLook, vectors: Tensor, some: Sequence[Example], titles: Mapping[str, Seen], state: random.Random
) -> Tensor:
    known = [row for row, one in enumerate(some) if one.series]
    if len(known) < 2:
        return vectors.sum() * 0
    named = [some[row].series for row in known]
    vectors = functional.normalize(vectors[known], dim=-1)
    cosines = vectors @ vectors.T
    same = torch.tensor([[float(bool(one & other)) for other in named] for one in named])
    loss = _near_loss(cosines, same) + 2 * _pair_loss(model, "thing", cosines, same)
    if state.random() < 0.5:  # titles cost a third of a step, and half of the steps teach them as well
        return loss
    inside = sorted(set().union(*named))
    others = sorted(set(titles) - set(inside))
    state.shuffle(others)
    shown = [name for name in [*inside, *others[:OTHER_TITLES]] if name in titles]
    if shown:
        _, pooled = model.of([titles[name] for name in shown])
        meant = functional.normalize(model.heads["titled"](pooled), dim=-1)
        right = torch.tensor([[float(name in one) for name in shown] for one in named])
        loss = loss + _mean_of_right(NEAR * vectors @ meant.T, right)
    return loss


def _named_loss(model: SecondLook, part: str, vectors: Tensor, names: Sequence[str | None]) -> Tensor:
    """Cross-entropy of whether two figures have one name."""
    known = [row for row, name in enumerate(names) if name]
    if len(known) < 2:
        return vectors.sum() * 0
    vectors = functional.normalize(vectors[known], dim=-1)
    same = torch.tensor([[float(names[one] == names[other]) for other in known] for one in known])
    return _pair_loss(model, part, vectors @ vectors.T, same)


def _near_loss(cosines: Tensor, same: Tensor) -> Tensor:
    alone = torch.eye(len(cosines), dtype=torch.bool)
    return _mean_of_right((NEAR * cosines).masked_fill(alone, -1e4), same.masked_fill(alone, 0.0))


def _mean_of_right(scores: Tensor, right: Tensor) -> Tensor:
    known = right.sum(1) > 0
    if not known.any():
        return scores.sum() * 0
    shares = functional.log_softmax(scores, 1)
    return -((shares * right).sum(1) / right.sum(1).clamp(min=1))[known].mean()


def _pair_loss(model: SecondLook, part: str, cosines: Tensor, same: Tensor) -> Tensor:
    upper = torch.triu(torch.ones_like(cosines), 1).bool()
    scale = model.scales[part]
    return functional.binary_cross_entropy_with_logits(scale[0] * cosines[upper] + scale[1], same[upper])


def _span_loss(begins: Tensor, ends: Tensor, some: Sequence[Example], name: str) -> Tensor:
    losses = []
    for row, one in enumerate(some):
        if (answer := one.spans.get(name)) is None:
            continue
        heads = [0, *one.seen.look.heads]
        first, last = functional.log_softmax(begins[row, heads], 0), functional.log_softmax(ends[row, heads], 0)
        pairs = [(a + 1, b + 1) for a, b in answer] or [(0, 0)]
        losses.append(-torch.logsumexp(torch.stack([first[a] + last[b] for a, b in pairs]), 0))
    return _mean(losses, begins)


def export(model: SecondLook, path: Path) -> None:
    """Write `figures.onnx`: eight bits but for the heads."""
    plain = path.with_suffix(".plain")
    model.eval()
    torch.onnx.export(
        model,
        (torch.zeros(1, 16, WIDTH), torch.zeros(1, 16, 1)),
        str(plain),
        input_names=["states", "marked"],
        output_names=list(SHIPPED),
        dynamic_axes={name: {0: "batch", 1: "pieces"} for name in ("states", "marked", *SHIPPED)},
        opset_version=17,
        dynamo=False,
    )
    heads = [
        node.name for node in onnx.load(plain).graph.node if node.op_type == "MatMul" and "layers" not in node.name
    ]
    quantize_dynamic(
        plain,
        path,
        weight_type=QuantType.QInt8,
        per_channel=True,
        reduce_range=True,
        nodes_to_exclude=heads,
        extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT},
    )
    plain.unlink()
