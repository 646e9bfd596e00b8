"""Small networks whose answers are averaged: what joining and conflicts learn with."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

_FARTHEST = 5.0
"""Standard deviations at which evidence is cut off, so that what was never seen does not outweigh all else."""

Floats = NDArray[np.float64]
Layers = tuple[tuple[Floats, Floats], ...]
"""Weights and biases of the layers of a network."""


@dataclass(frozen=True)
class Perceptrons:
    """Some small networks of one shape whose answers are averaged; `mean` and `scale` bring the inputs to one size."""

    mean: Floats
    scale: Floats
    networks: tuple[Layers, ...]

    @classmethod
    def of(cls, told: Mapping[str, NDArray[Any]], name: str) -> Perceptrons:
        """The networks that arrays of a weights file hold under a name."""
        networks: list[Layers] = []
        read: Callable[[str], Floats] = told.__getitem__
        while f"{name}/{len(networks)}/0/weights" in told:
            prefix = f"{name}/{len(networks)}"
            layers: list[tuple[Floats, Floats]] = []
            while f"{prefix}/{len(layers)}/weights" in told:
                place = f"{prefix}/{len(layers)}"
                layers.append((read(f"{place}/weights"), read(f"{place}/biases")))
            networks.append(tuple(layers))
        return cls(read(f"{name}/mean"), read(f"{name}/scale"), tuple(networks))

    def arrays(self, name: str) -> dict[str, NDArray[Any]]:
        """The same as arrays for a weights file."""
        found: dict[str, NDArray[Any]] = {f"{name}/mean": self.mean, f"{name}/scale": self.scale}
        for number, network in enumerate(self.networks):
            for place, (weights, biases) in enumerate(network):
                found |= {f"{name}/{number}/{place}/weights": weights, f"{name}/{number}/{place}/biases": biases}
        return found

    def probabilities(self, rows: Floats) -> Floats:
        """The mean probability for each row."""
        inputs = np.clip((rows - self.mean) / self.scale, -_FARTHEST, _FARTHEST).astype(np.float32)
        total = np.zeros(len(rows))
        for layers in self.networks:
            states = inputs
            for weights, biases in layers[:-1]:
                states = np.maximum(states @ weights + biases, 0.0)
            weights, biases = layers[-1]
            total += 1 / (1 + np.exp(-(states @ weights + biases)[:, 0].astype(float)))
        mean: Floats = total / len(self.networks)
        return mean
