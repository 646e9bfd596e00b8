"""Windows of like length together, padded."""

from __future__ import annotations

import random
from collections.abc import Sequence

import torch
from torch import Tensor

from asof.language.pieces import Window


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
