"""What a trained encoder sees in a text: names, and who said what.

It runs on onnxruntime; PyTorch is for training only.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, Self

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from asof.errors import BadModelError
from asof.language import bio
from asof.language.attribution import Attribution, Part, link
from asof.language.pieces import Passage, Pieces, Window, passage, windows
from asof.span import Span

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

_LIMIT = 160
"""Pieces of a window; between 60 and 220 the results are alike."""
_BATCH = 640
"""Pieces that go through at once; larger batches leave the processor's cache and are slower."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name; `score` is between 0 and 1.

    `label` is PERSON, ORG, PLACE or MISC: anything else with a name, peoples included.
    """

    span: Span
    label: str
    score: float


@dataclass(frozen=True, slots=True)
class Tags:
    """What stands in a text, in order."""

    names: tuple[Name, ...] = ()
    attributions: tuple[Attribution, ...] = ()


class LanguageModel(Protocol):
    """Whatever finds names and attributions in a text: the encoder of the package, another one, a double."""

    def tag(self, text: str) -> Tags:
        """Names and attributions; spans are those of `text`."""
        ...


@dataclass(frozen=True)
class CannedModel:
    """A double for tests: gives what it was told, and nothing for other texts."""

    tags: Mapping[str, Tags] = field(default_factory=dict)

    def tag(self, text: str) -> Tags:
        """What was said beforehand about this text."""
        return self.tags.get(text, Tags())


class Encoder:
    """The fine-tuned encoder: an ONNX file with its tokenizer and its labels."""

    def __init__(self, session: InferenceSession, tokenizer: Tokenizer, about: Mapping[str, Any]) -> None:
        self._session = session
        self._pieces = Pieces(tokenizer)
        self._about = about

    @classmethod
    def load(cls, path: Path | None = None, *, threads: int = 1) -> Self:
        """The encoder of the package, or the one in a folder of `model.onnx`, `tokenizer.json`, `model.json`.

        Raises: BadModelError, where the folder holds no such model or its weights are not those that it names.
        """
        folder = path or Path(str(files("asof.language").joinpath("model")))
        try:
            about = json.loads((folder / "model.json").read_text("utf-8"))
            tokenizer = Tokenizer.from_str((folder / "tokenizer.json").read_text("utf-8"))
            weights = (folder / "model.onnx").read_bytes()
        except (OSError, ValueError) as error:
            raise BadModelError(folder, str(error)) from error
        if hashlib.sha256(weights).hexdigest() != about.get("digest"):
            raise BadModelError(folder, "model.onnx is not the file whose digest model.json gives")
        return cls(_session(weights, threads), tokenizer, about)

    @property
    def digest(self) -> str:
        """SHA-256 of the weights."""
        return str(self._about["digest"])

    def tag(self, text: str) -> Tags:
        """Names and attributions; spans are those of `text`."""
        cut = passage(text)
        if not cut.words:
            return Tags()
        cuts = list(windows(cut, self._pieces.of(cut), limit=_LIMIT))
        scores = self._run(cuts, ("names", "roles"))
        return Tags(tuple(self._names(cut, cuts, scores["names"])), self._attributions(cut, cuts, scores["roles"]))

    def _names(self, cut: Passage, cuts: Sequence[Window], scores: Sequence[bio.Scores]) -> Iterator[Name]:
        kinds = self._about["names"]
        shares = np.concatenate([_softmax(rows) for rows in scores])
        for first, past, kind in bio.spans(_labels(cuts, scores, len(cut.words))):
            score = shares[first:past, 2 * kind + 1 : 2 * kind + 3].sum(1).mean()
            yield Name(_span(cut, first, past), kinds[kind], float(score))

    def _attributions(
        self, cut: Passage, cuts: Sequence[Window], scores: Sequence[bio.Scores]
    ) -> tuple[Attribution, ...]:
        roles = self._about["roles"]
        sentence_of, line_of = _places(cut)
        return link(
            [
                Part(roles[kind], _span(cut, first, past), first, past, sentence_of[first], line_of[first])
                for first, past, kind in bio.spans(_labels(cuts, scores, len(cut.words)))
            ]
        )

    def _run(self, cuts: Sequence[Window], outputs: Sequence[str]) -> dict[str, list[bio.Scores]]:
        """For each output the scores of the words of each window."""
        found: dict[str, list[bio.Scores]] = {name: [np.empty(0, np.float32)] * len(cuts) for name in outputs}
        for numbers in _batches(cuts):
            batch = [cuts[number] for number in numbers]
            results = self._session.run(list(outputs), _inputs(batch))
            for name, result in zip(outputs, results, strict=True):
                for number, window, row in zip(numbers, batch, result, strict=True):
                    found[name][number] = row[window.heads]
        return found


def _session(weights: bytes, threads: int) -> InferenceSession:
    from onnxruntime import InferenceSession, SessionOptions  # noqa: PLC0415 (a tenth of a second that most commands need not wait)

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


def _labels(cuts: Sequence[Window], scores: Sequence[bio.Scores], count: int) -> NDArray[np.int64]:
    """The label of each word of the text."""
    lengths = [len(window.words) for window in cuts]
    table = np.zeros((len(cuts), max(lengths), scores[0].shape[1]), dtype=np.float32)
    for row, rows in enumerate(scores):
        table[row, : len(rows)] = rows
    labels = np.zeros(count, dtype=np.int64)
    for window, path in zip(cuts, bio.best(table, lengths), strict=True):
        labels[window.words] = path
    return labels


def _softmax(scores: bio.Scores) -> bio.Scores:
    powers: bio.Scores = np.exp(scores - scores.max(1, keepdims=True))
    shares: bio.Scores = powers / powers.sum(1, keepdims=True)
    return shares


def _span(cut: Passage, first: int, past: int) -> Span:
    return Span(cut.words[first].span.start, cut.words[past - 1].span.end)


def _places(cut: Passage) -> tuple[list[int], list[int]]:
    """The sentence and the line of each word."""
    sentences, lines, line = [], [], 0
    for number, ((first, past), opens) in enumerate(zip(cut.bounds, cut.opens, strict=True)):
        line += opens
        sentences += [number] * (past - first)
        lines += [line] * (past - first)
    return sentences, lines
