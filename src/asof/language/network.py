"""An ONNX network over windows of word pieces, in batches of like length."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from asof.language.pieces import Window

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

Scores = NDArray[np.float32]

_BATCH = 640
"""Pieces that go through at once; larger batches leave the processor's cache and are slower."""


class Network:
    """Weights that take `ids`, `traits` and `mask` and give named outputs, a row of scores for each piece."""

    def __init__(self, weights: bytes, *, threads: int = 1) -> None:
        self._session = _session(weights, threads)

    def run(self, cuts: Sequence[Window], outputs: Sequence[str]) -> list[dict[str, Scores]]:
        """For each window the scores of its pieces by output."""
        found: list[dict[str, Scores]] = [{} for _ in cuts]
        for numbers in _batches(cuts):
            results = self._session.run(list(outputs), _inputs([cuts[number] for number in numbers]))
            for name, result in zip(outputs, results, strict=True):
                for number, row in zip(numbers, result, strict=True):
                    found[number][name] = row[: len(cuts[number].ids)]
        return found


def _session(weights: bytes, threads: int) -> InferenceSession:
    from onnxruntime import InferenceSession, SessionOptions  # noqa: PLC0415 (a tenth of a second, only where it is used)

    options = SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return InferenceSession(weights, options, providers=["CPUExecutionProvider"])


def _batches(cuts: Sequence[Window]) -> Iterator[list[int]]:
    """Numbers of windows of like length together."""
    batch: list[int] = []
    for number in sorted(range(len(cuts)), key=lambda number: len(cuts[number].ids)):
        if batch and (len(batch) + 1) * len(cuts[number].ids) > _BATCH:
            yield batch
            batch = []
        batch.append(number)
    if batch:
        yield batch


def _inputs(batch: Sequence[Window]) -> dict[str, NDArray[np.int64]]:
    width = max(len(window.ids) for window in batch)
    table = np.zeros((3, len(batch), width), dtype=np.int64)
    for row, window in enumerate(batch):
        size = len(window.ids)
        table[0, row, :size] = window.ids
        table[1, row, :size] = window.traits
        table[2, row, :size] = 1
    return {"ids": table[0], "traits": table[1], "mask": table[2]}
