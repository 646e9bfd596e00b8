"""What the encoder makes of one quantity: what it measures, of whom, where, by whom, and how firmly it is said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from asof.evidence import PARTS, Basis
from asof.language.look import Look
from asof.language.network import Scores
from asof.language.pieces import Passage
from asof.measure import Measure
from asof.span import Span

SOURCE_KINDS = ("publisher", "person", "organisation", "anonymous")
MODALITIES = ("asserted", "hedged", "denied")
OTHER = "other"
"""The id of what fits no measure."""
SHARP = 16.0
"""What cosines are multiplied by before they become shares, as in training."""
_KEPT = 4
"""Spans that are kept of a field, none included."""
_LEAST = 0.02
"""Share below which a span is not kept."""
_LONGEST = 16
"""Words of a subject, place or source at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sense:
    """The answers about a quantity. Shares are between 0 and 1, those of one mapping add up to 1.

    `measures` is by measure id. `claim` is how likely the
    quantity is a figure or forecast of the story at all, `forecast` how likely it is said of the future. `bases` is by
    basis; `spans` hold the likeliest spans of subject, place and source with their shares, None for none; `subjects`
    and `places` hold the same as words; `vector` says what is counted, see `asof.evidence.Evidence`, and `model` names
    the weights.
    """

    measures: Mapping[str, float] = field(default_factory=dict)
    source_kind: Mapping[str, float] = field(default_factory=dict)
    modality: Mapping[str, float] = field(default_factory=dict)
    claim: float = 1.0
    forecast: float = 0.0
    bases: Mapping[Basis, float] = field(default_factory=dict)
    spans: Mapping[str, tuple[tuple[Span | None, float], ...]] = field(default_factory=dict)
    subjects: Mapping[str, float] = field(default_factory=dict)
    places: Mapping[str, float] = field(default_factory=dict)
    vector: bytes = b""
    model: str = ""

    def pointed(self, name: str) -> Span | None:
        """The likeliest span of subject, place or source; None where nothing is likelier."""
        ranked = self.spans.get(name)
        return ranked[0][0] if ranked else None


@dataclass(frozen=True, slots=True)
class Answers:
    """What the encoder gives for a quantity: `begins` and `ends` for each piece of its look, the rest for all of it."""

    begins: Scores
    ends: Scores
    about: Scores
    basis: Scores
    meaning: Scores
    thing: Scores


def descriptions(measures: Mapping[str, Measure]) -> dict[str, str]:
    """The words by which the encoder knows each measure, and those of what fits none, under `OTHER`."""
    texts = {name: f"{measure.title}: {measure.description}" for name, measure in measures.items()}
    return texts | {OTHER: "Other: something else, which no measure of the list fits"}


def sense(cut: Passage, seen: Look, answers: Answers, described: Mapping[str, Scores], model: str) -> Sense:
    """Turn scores into answers; `described` is the meaning of each measure's description, `model` names the weights."""
    about = answers.about
    subjects, places, sources = (
        _spans(cut, seen, answers.begins[:, number], answers.ends[:, number]) for number in range(3)
    )
    return Sense(
        measures=_measures(answers.meaning, described),
        source_kind=_shares(SOURCE_KINDS, about[:4]),
        modality=_shares(MODALITIES, about[4:7]),
        claim=_likely(about[7]),
        forecast=_likely(about[8]),
        bases={Basis(name): share for name, share in _shares([*Basis], answers.basis).items()},
        spans={"subject": tuple(subjects), "place": tuple(places), "source": tuple(sources)},
        subjects=_as_words(cut, subjects),
        places=_as_words(cut, places),
        vector=packed(answers.thing),
        model=model,
    )


def packed(vector: Scores) -> bytes:
    """A vector with a byte for each number, -127 to 127: only the direction of each of its parts is kept."""
    ends = np.cumsum(list(PARTS.values()))[:-1]
    scaled = [unit_length(part) / max(float(np.abs(unit_length(part)).max()), 1e-9) for part in np.split(vector, ends)]
    return np.round(127 * np.concatenate(scaled)).astype(np.int8).tobytes()


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


def _spans(cut: Passage, seen: Look, begins: Scores, ends: Scores) -> list[tuple[Span | None, float]]:
    """The likeliest spans of one sentence with their shares, the first before the others; None stands for none."""
    heads = seen.heads
    table = begins[heads][:, None] + ends[heads][None]
    size = len(heads)
    gap = np.arange(size)[None] - np.arange(size)[:, None]
    sentence = np.searchsorted([past for _, past in cut.bounds], seen.words, side="right")
    apart = sentence[:, None] != sentence[None]
    table = np.where((gap < 0) | (gap >= _LONGEST) | apart, -np.inf, table).ravel()
    scores = np.append(table, begins[0] + ends[0])  # the first piece of the look stands for none
    powers = np.exp(scores - scores.max())
    best = np.argsort(-scores, kind="stable")[:_KEPT]
    return [(_span(cut, seen, int(place), size), float(powers[place] / powers.sum())) for place in best]


def _span(cut: Passage, seen: Look, place: int, size: int) -> Span | None:
    if place == size * size:
        return None
    first, last = divmod(place, size)
    return Span(cut.words[seen.words[first]].span.start, cut.words[seen.words[last]].span.end)


def _as_words(cut: Passage, ranked: Sequence[tuple[Span | None, float]]) -> dict[str, float]:
    """The shares by the words of the spans; what is left to 1 is none's."""
    found: dict[str, float] = {}
    for span, share in ranked:
        if span is not None and share >= _LEAST:
            words = " ".join(span.of(cut.text).split())
            found[words] = found.get(words, 0.0) + share
    return found
