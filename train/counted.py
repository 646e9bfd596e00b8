"""The upper layers that say what is counted and on what basis, over the lower layers of the shipped encoder.

They start as the upper layers of that encoder and learn three things at once from labelled stories: the basis of a figure;
a vector that is near that of every figure of the same series (softmax over a part of a story, Khosla et al. 2020, and
cross-entropy of each pair); and which of the story's titles is that of its series, so that wording that no story shares
with another is not all that is learned.
"""

from __future__ import annotations

import logging
import math
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
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

from asof.evidence import Basis

log = logging.getLogger("train")

BASES = tuple(Basis)
WIDTH, VECTOR, LAYERS = 384, 64, (3, 4, 5)
SHARP = 14.0
"""What cosines are multiplied by before they become shares."""
ROUNDS, EPOCHS, AT_ONCE, OTHER_TITLES = 2, 2, 48, 24
BODY_RATE, HEAD_RATE, DECAY = 1.5e-4, 1e-3, 0.01
WARM = 30
"""Steps over which the rates rise."""


@dataclass(frozen=True)
class Piece:
    """The lower states around a figure or of a title, half precision, and the places of its own pieces."""

    states: NDArray[np.float16]
    marked: tuple[int, ...]


@dataclass(frozen=True)
class Example:
    """A figure of a story: the series that it may stand in, and the bases that are right."""

    piece: Piece
    series: frozenset[str]
    bases: tuple[Basis, ...]


class Counted(nn.Module):
    """Three layers and three heads: `basis`, the vector `thing`, and `title`, which only training needs."""

    def __init__(self) -> None:
        super().__init__()
        config = BertConfig(
            hidden_size=WIDTH, num_attention_heads=12, intermediate_size=1536, attention_probs_dropout_prob=0.0
        )
        config._attn_implementation = "sdpa"
        self.layers = nn.ModuleList(BertLayer(config) for _ in LAYERS)
        self.basis = nn.Linear(WIDTH, len(BASES))
        self.vec = nn.Linear(WIDTH, VECTOR)
        self.tit = nn.Linear(WIDTH, VECTOR)
        self.scale = nn.Parameter(torch.tensor([6.0, -3.0]))

    def encode(self, states: Tensor, mask: Tensor) -> Tensor:
        """(batch, pieces, width)."""
        away = torch.where(mask[:, None, None].bool(), 0.0, -1e4).to(states.dtype)
        for layer in self.layers:
            states = layer(states, away)
            states = states[0] if isinstance(states, tuple) else states
        return states

    def pooled(self, pieces: Sequence[Piece]) -> Tensor:
        """(pieces, width): the mean over what is marked in each."""
        longest = max(len(piece.states) for piece in pieces)
        states = torch.zeros(len(pieces), longest, WIDTH)
        mask, marked = torch.zeros(len(pieces), longest), torch.zeros(len(pieces), longest)
        for row, piece in enumerate(pieces):
            states[row, : len(piece.states)] = torch.from_numpy(piece.states.astype(np.float32))
            mask[row, : len(piece.states)] = 1
            marked[row, list(piece.marked)] = 1
        with torch.autocast("cpu", torch.bfloat16):
            encoded = self.encode(states, mask)
        pooled: Tensor = (encoded.float() * marked[:, :, None]).sum(1) / marked.sum(1, keepdim=True)
        return pooled

    def forward(self, states: Tensor) -> tuple[Tensor, Tensor]:
        """What is shipped: both heads for each piece of one window."""
        encoded = self.encode(states, torch.ones(states.shape[:2]))
        return self.basis(encoded), self.vec(encoded)


def upper_layers(model: Path) -> dict[str, Tensor]:
    """The weights of the upper layers of a shipped encoder, eight bits made floats again, as those of `Counted.layers`."""
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


def fit(
    model: Counted,
    stories: Sequence[Sequence[Example]],
    titles: Sequence[Mapping[str, Piece]],
    *,
    seed: int = 0,
    epochs: int = EPOCHS,
) -> Counted:
    """One round of learning from the examples of each story and the titles of its series; rates fall to nothing in it."""
    torch.manual_seed(seed)
    state = random.Random(seed)
    model.train()
    body = [weights for name, weights in model.named_parameters() if name.startswith("layers")]
    heads = [weights for name, weights in model.named_parameters() if not name.startswith("layers")]
    optimizer = torch.optim.AdamW(
        [{"params": body, "lr": BODY_RATE}, {"params": heads, "lr": HEAD_RATE}], weight_decay=DECAY
    )
    steps = epochs * sum(math.ceil(len(examples) / AT_ONCE) for examples in stories)
    rate = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1.0, (step + 1) / WARM) * max(0.02, 1 - step / steps)
    )
    for epoch in range(epochs):
        total, count = 0.0, 0
        for story, some in _parts(stories, epoch, state):
            loss = _loss(model, some, titles[story], state)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            rate.step()
            total, count = total + loss.item(), count + 1
        log.info("epoch %d: loss %.3f", epoch, total / max(count, 1))
    return model.eval()


def _parts(
    stories: Sequence[Sequence[Example]], epoch: int, state: random.Random
) -> list[tuple[int, Sequence[Example]]]:
    """Each story in parts: at random in odd epochs, else with the figures of a series together."""
    found: list[tuple[int, Sequence[Example]]] = []
    for story, examples in enumerate(stories):
        order = list(examples)
        state.shuffle(order)
        if epoch % 2 == 0:
            rank: dict[str, float] = {}
            order.sort(key=lambda one: rank.setdefault(min(one.series, default=""), state.random()))
        count = max(1, math.ceil(len(order) / AT_ONCE))
        cuts = [order[part * len(order) // count : (part + 1) * len(order) // count] for part in range(count)]
        found += [(story, cut) for cut in (cuts if epoch % 2 == 0 else [order[part::count] for part in range(count)])]
    state.shuffle(found)
    return [(story, cut) for story, cut in found if len(cut) > 2]


def _loss(model: Counted, some: Sequence[Example], titles: Mapping[str, Piece], state: random.Random) -> Tensor:
    pooled = model.pooled([one.piece for one in some])
    vectors = functional.normalize(model.vec(pooled), dim=-1)
    cosines = vectors @ vectors.T
    same = torch.tensor([[float(bool(one.series & other.series)) for other in some] for one in some])
    loss = _basis_loss(model.basis(pooled), some) + _near_loss(cosines, same) + 2 * _pair_loss(model, cosines, same)
    named = sorted({name for one in some for name in one.series})
    others = sorted(set(titles) - set(named))
    state.shuffle(others)
    shown = [name for name in [*named, *others[:OTHER_TITLES]] if name in titles]
    if shown:
        meant = functional.normalize(model.tit(model.pooled([titles[name] for name in shown])), dim=-1)
        right = torch.tensor([[float(name in one.series) for name in shown] for one in some])
        loss = loss + 0.5 * _mean_of_right(SHARP * vectors @ meant.T, right)
    return loss


def _basis_loss(scores: Tensor, some: Sequence[Example]) -> Tensor:
    """The mean of minus the logarithm of what the right bases have together."""
    shares = functional.log_softmax(scores, -1)
    rows = [(row, [BASES.index(basis) for basis in one.bases]) for row, one in enumerate(some) if one.bases]
    if not rows:
        return scores.sum() * 0
    return -torch.stack([torch.logsumexp(shares[row, right], 0) for row, right in rows]).mean()


def _near_loss(cosines: Tensor, same: Tensor) -> Tensor:
    alone = torch.eye(len(cosines), dtype=torch.bool)
    return _mean_of_right((SHARP * cosines).masked_fill(alone, -1e4), same.masked_fill(alone, 0.0))


def _mean_of_right(scores: Tensor, right: Tensor) -> Tensor:
    known = right.sum(1) > 0
    if not known.any():
        return scores.sum() * 0
    shares = functional.log_softmax(scores, 1)
    return -((shares * right).sum(1) / right.sum(1).clamp(min=1))[known].mean()


def _pair_loss(model: Counted, cosines: Tensor, same: Tensor) -> Tensor:
    upper = torch.triu(torch.ones_like(cosines), 1).bool()
    return functional.binary_cross_entropy_with_logits(model.scale[0] * cosines[upper] + model.scale[1], same[upper])


def answers(model: Counted, pieces: Sequence[Piece]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """The shares of the bases and the vectors of some pieces."""
    with torch.inference_mode():
        pooled = torch.cat([model.pooled(pieces[first : first + 32]) for first in range(0, len(pieces), 32)])
        return functional.softmax(model.basis(pooled), -1).numpy(), model.vec(pooled).numpy()


def export(model: Counted, path: Path) -> None:
    """Write `counted.onnx`: eight bits but for the heads."""
    plain = path.with_suffix(".plain")
    model.eval()
    for layer in model.layers:
        layer.attention.self.config._attn_implementation = "eager"
    torch.onnx.export(
        model,
        (torch.zeros(1, 16, WIDTH),),
        str(plain),
        input_names=["states"],
        output_names=["basis", "thing"],
        dynamic_axes={name: {0: "batch", 1: "pieces"} for name in ("states", "basis", "thing")},
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
