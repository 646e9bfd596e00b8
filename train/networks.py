"""Small networks for probabilities, and the files in which the package keeps them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn
from torch.nn import functional

from asof.reckoning.perceptrons import Layers, Perceptrons

DATA = Path("src/asof/data")
NETWORKS = 4
"""Networks whose answers are averaged, each from its own start."""


def perceptrons(
    rows: NDArray[Any],
    targets: NDArray[Any],
    weights: NDArray[Any],
    layers: Sequence[int],
    epochs: int,
    batch: int,
    *,
    decay: float,
    dropout: float,
    seed: int,
) -> Perceptrons:
    """Some networks that learn probabilities by cross-entropy, each from its own start."""
    mean, scale = rows.mean(axis=0), rows.std(axis=0) + 1e-3
    inputs = torch.tensor(np.clip((rows - mean) / scale, -5, 5), dtype=torch.float32)
    wanted = torch.tensor(targets, dtype=torch.float32)
    weighed = torch.tensor(weights / weights.mean(), dtype=torch.float32)
    networks = []
    for number in range(NETWORKS):
        torch.manual_seed(100 * seed + number)
        network = _network(rows.shape[1], layers, dropout)
        optimizer = torch.optim.AdamW(network.parameters(), 2e-3, weight_decay=decay)
        steps = epochs * -(-len(wanted) // batch)
        rate = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step, steps=steps: max(0.01, 1 - step / steps))
        for _ in range(epochs):
            for some in torch.randperm(len(wanted)).split(batch):
                losses = functional.binary_cross_entropy_with_logits(
                    network(inputs[some])[:, 0], wanted[some], reduction="none"
                )
                optimizer.zero_grad()
                (losses * weighed[some]).mean().backward()
                optimizer.step()
                rate.step()
        networks.append(_arrays(network))
    return Perceptrons(mean.astype(np.float32), scale.astype(np.float32), tuple(networks))


def _network(inputs: int, layers: Sequence[int], dropout: float) -> nn.Sequential:
    parts: list[nn.Module] = []
    for before, after in zip([inputs, *layers], layers, strict=False):
        parts += [nn.Linear(before, after), nn.ReLU(), nn.Dropout(dropout)]
    return nn.Sequential(*parts, nn.Linear(layers[-1], 1))


def _arrays(network: nn.Sequential) -> Layers:
    linear = [part for part in network if isinstance(part, nn.Linear)]
    return tuple((part.weight.detach().numpy().T.copy(), part.bias.detach().numpy().copy()) for part in linear)


def write_arrays(name: str, arrays: Mapping[str, NDArray[Any]]) -> None:
    """Put arrays where the package looks for them, beside their digest."""
    out = BytesIO()
    np.savez_compressed(out, **arrays)  # type: ignore[arg-type]
    (DATA / f"{name}.npz").write_bytes(out.getvalue())
    digest = hashlib.sha256(out.getvalue()).hexdigest()
    (DATA / f"{name}.json").write_text(json.dumps({"digest": digest}, indent=1) + "\n", "utf-8")
