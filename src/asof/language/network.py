"""An ONNX network over windows of word pieces."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from asof.language.pieces import Window

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

Scores = NDArray[np.float32]


class Network:
    """Weights that give named outputs, a row of scores for each piece.

    They take `ids`, `traits` and `mask`, or `states` and `marked`.
    """

    def __init__(self, weights: bytes, *, threads: int = 1) -> None:
        self._session = _session(weights, threads)

    def run(self, cuts: Sequence[Window], outputs: Sequence[str]) -> list[dict[str, Scores]]:
        """For each window the scores of its pieces by output.

        Windows go through one by one: batches, padded or not, were up to a fifth slower, and with eight bits, whose
        scale is set by all that goes through together, the answers for one would depend on the others.
        """
        return [self._scores(window, outputs) for window in cuts]

    def run_on(self, states: Scores, marked: Sequence[int], outputs: Sequence[str]) -> dict[str, Scores]:
        """The scores of pieces whose states another network gave, (pieces, width), of which some are marked."""
        mark = np.zeros((1, len(states), 1), dtype=np.float32)
        mark[0, marked] = 1
        return self._outputs({"states": states[None], "marked": mark}, outputs)

    def _scores(self, window: Window, outputs: Sequence[str]) -> dict[str, Scores]:
        return self._outputs(_inputs(window), outputs)

    def _outputs(self, inputs: Mapping[str, NDArray[Any]], outputs: Sequence[str]) -> dict[str, Scores]:
        results = self._session.run(list(outputs), dict(inputs))
        return {name: result[0] for name, result in zip(outputs, results, strict=True)}


def _session(weights: bytes, threads: int) -> InferenceSession:
    from onnxruntime import InferenceSession, SessionOptions  # noqa: PLC0415 (a tenth of a second, only where it is used)

    options = SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return InferenceSession(weights, options, providers=["CPUExecutionProvider"])


def _inputs(window: Window) -> dict[str, NDArray[np.int64]]:
    return {
        "ids": np.array([window.ids], dtype=np.int64),
        "traits": np.array([window.traits], dtype=np.int64),
        "mask": np.ones((1, len(window.ids)), dtype=np.int64),
    }
