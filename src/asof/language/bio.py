"""From scores of labels to spans: the best sequence in which nothing goes on that has not begun."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float32]


def best(scores: Scores, lengths: Sequence[int]) -> list[NDArray[np.int64]]:
    """The best valid label sequence of each row, by Viterbi.

    Args:
        scores: (rows, words, labels), logits or log probabilities; label 0 is outside, 2k+1 begins and 2k+2
            continues kind k. A row may go on with what the row before left open: any label may come first.
        lengths: words of each row; the rest of it is padding.
    """
    rows, width, count = scores.shape
    allowed = _transitions(count)
    back = np.zeros((rows, width, count), dtype=np.int64)
    total = scores[:, 0]
    ends = np.zeros((rows, width, count), dtype=np.float32)
    ends[:, 0] = total
    for place in range(1, width):
        paths = total[:, :, None] + allowed
        back[:, place] = paths.argmax(1)
        total = np.take_along_axis(paths, back[:, place][:, None], 1)[:, 0] + scores[:, place]
        ends[:, place] = total
    return [_walk(back[row], ends[row], length) for row, length in enumerate(lengths)]


def _walk(back: NDArray[np.int64], ends: Scores, length: int) -> NDArray[np.int64]:
    path = np.zeros(length, dtype=np.int64)
    if length:
        path[-1] = ends[length - 1].argmax()
    for place in range(length - 1, 0, -1):
        path[place - 1] = back[place, path[place]]
    return path


def _transitions(count: int) -> Scores:
    """0 where a label may follow another, minus infinity where not."""
    allowed = np.zeros((count, count), dtype=np.float32)
    for label in range(2, count, 2):
        allowed[:, label] = -np.inf
        allowed[[label - 1, label], label] = 0
    return allowed


def spans(path: Iterable[int]) -> Iterator[tuple[int, int, int]]:
    """First and past-last word and kind of each span; a continuation of nothing begins a span."""
    start = kind = -1
    for place, label in enumerate([*path, 0]):
        goes_on = label and label % 2 == 0 and (label - 1) // 2 == kind
        if kind >= 0 and not goes_on:
            yield start, place, kind
            kind = -1
        if label and not goes_on:
            start, kind = place, (label - 1) // 2
