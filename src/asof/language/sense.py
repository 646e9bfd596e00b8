"""What the encoder makes of one quantity: what it measures, of whom, where, by whom, and how firmly it is said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from asof.language.marked import marks
from asof.language.network import Scores
from asof.language.pieces import Passage, Window
from asof.measure import Measure
from asof.span import Span

SOURCE_KINDS = ("publisher", "person", "organisation", "anonymous")
MODALITIES = ("asserted", "hedged", "denied")
OTHER = "other"
"""The id of what fits no measure."""
SHARP = 16.0
"""What cosines are multiplied by before they become shares, as in training."""
_LONGEST = 16
"""Words of a subject, place or source at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sense:
    """The answers about a quantity. Shares are between 0 and 1, those of one mapping add up to 1.

    `measures` is by measure id; spans are None where the text names nothing of the sort. `claim` is how likely the
    quantity is a figure or forecast of the story at all, `forecast` how likely it is said of the future.
    """

    measures: Mapping[str, float] = field(default_factory=dict)
    subject: Span | None = None
    place: Span | None = None
    source: Span | None = None
    source_kind: Mapping[str, float] = field(default_factory=dict)
    modality: Mapping[str, float] = field(default_factory=dict)
    claim: float = 1.0
    forecast: float = 0.0


@dataclass(frozen=True, slots=True)
class Answers:
    """What the encoder gives for the pieces of one window: (pieces, …) each."""

    begins: Scores
    ends: Scores
    about: Scores
    meaning: Scores


def descriptions(measures: Mapping[str, Measure]) -> dict[str, str]:
    """The words by which the encoder knows each measure, and those of what fits none, under `OTHER`."""
    texts = {name: f"{measure.title}: {measure.description}" for name, measure in measures.items()}
    return texts | {OTHER: "Other: something else, which no measure of the list fits"}


def sense(cut: Passage, window: Window, answers: Answers, described: Mapping[str, Scores]) -> Sense:
    """Turn scores into answers; `described` is the meaning of each measure's description."""
    marked = marks(window)
    about = answers.about[marked].mean(0)
    spans = [_best_span(cut, window, answers.begins[:, number], answers.ends[:, number]) for number in range(3)]
    return Sense(
        measures=_measures(answers.meaning[marked].mean(0), described),
        subject=spans[0],
        place=spans[1],
        source=spans[2],
        source_kind=_shares(SOURCE_KINDS, about[:4]),
        modality=_shares(MODALITIES, about[4:7]),
        claim=_likely(about[7]),
        forecast=_likely(about[8]),
    )


def unit_length(vector: Scores) -> Scores:
    """The same direction, of length 1."""
    scaled: Scores = vector / max(float(np.linalg.norm(vector)), 1e-9)
    return scaled


def _measures(meaning: Scores, described: Mapping[str, Scores]) -> dict[str, float]:
    if not described:
        return {}
    cosines = np.stack(list(described.values())) @ unit_length(meaning)
    return _shares(tuple(described), SHARP * cosines)


def _shares(names: Sequence[str], scores: Scores) -> dict[str, float]:
    powers = np.exp(scores - scores.max())
    return dict(zip(names, (powers / powers.sum()).tolist(), strict=True))


def _likely(score: float) -> float:
    return float(1 / (1 + np.exp(-score)))


def _best_span(cut: Passage, window: Window, begins: Scores, ends: Scores) -> Span | None:
    """The best first and last word of one sentence; the first piece of the window stands for none."""
    heads = window.heads
    table = begins[heads][:, None] + ends[heads][None]
    size = len(heads)
    gap = np.arange(size)[None] - np.arange(size)[:, None]
    sentence = np.searchsorted([past for _, past in cut.bounds], window.words, side="right")
    apart = sentence[:, None] != sentence[None]
    table = np.where((gap < 0) | (gap >= _LONGEST) | apart, -np.inf, table)
    first, last = divmod(int(table.argmax()), size)
    if table[first, last] <= begins[0] + ends[0]:
        return None
    spelled = cut.words
    return Span(spelled[window.words[first]].span.start, spelled[window.words[last]].span.end)
