"""What a trained encoder sees in a text: names, who said what, and what a quantity is about.

It runs on onnxruntime; PyTorch is for training only.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path
from typing import Any, Protocol, Self

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from asof.errors import BadModelError
from asof.language import bio
from asof.language.attribution import Attribution, Part, link
from asof.language.marked import around, close, marks
from asof.language.mentions import repeated, settled, whole
from asof.language.network import Network, Scores
from asof.language.pieces import Passage, Pieces, Window, passage, windows
from asof.language.sense import Answers, Sense, sense, unit_length
from asof.span import Span

_LIMIT = 160
"""Pieces of a window; between 60 and 220 the results are alike."""
_ANSWERS = ("begins", "ends", "about", "meaning", "lower")
_COUNTED = ("basis", "thing")


@dataclass(frozen=True, slots=True)
class Name:
    """A name; `score` is between 0 and 1.

    `label` is PERSON, ORG, PLACE or MISC: anything else with a name, peoples included.
    """

    span: Span
    label: str
    score: float


@dataclass(frozen=True, slots=True)
class Says:
    """How likely a sentence carries each kind of claim: forecast, event, statement; and is hedged or denied."""

    span: Span
    shares: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Tags:
    """What stands in a text, in order."""

    names: tuple[Name, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    sentences: tuple[Says, ...] = ()


class LanguageModel(Protocol):
    """Whatever understands texts so far: the encoder of the package, another one, a double."""

    def tag(self, text: str) -> Tags:
        """Names, attributions and kinds of sentences; spans are those of `text`."""
        ...

    def read(self, text: str, quantities: Sequence[Span], measures: Mapping[str, str]) -> tuple[Sense, ...]:
        """What each quantity is about; `measures` holds a description for each measure id."""
        ...


@dataclass(frozen=True)
class CannedModel:
    """A double for tests: gives what it was told, and nothing about anything else."""

    tags: Mapping[str, Tags] = field(default_factory=dict)
    senses: Mapping[str, Sense] = field(default_factory=dict)

    def tag(self, text: str) -> Tags:
        """What was said beforehand about this text."""
        return self.tags.get(text, Tags())

    def read(self, text: str, quantities: Sequence[Span], measures: Mapping[str, str]) -> tuple[Sense, ...]:  # noqa: ARG002 (the protocol's)
        """What was said beforehand about quantities of these words."""
        return tuple(self.senses.get(span.of(text), Sense()) for span in quantities)


class Encoder:
    """The fine-tuned encoder: two ONNX files with their tokenizer and labels.

    The second network has upper layers of its own over the lower ones of the first: what is counted, and on what basis.
    An encoder without it says neither.
    """

    def __init__(
        self, network: Network, counted: Network | None, tokenizer: Tokenizer, about: Mapping[str, Any]
    ) -> None:
        self._network = network
        self._counted = counted
        self._pieces = Pieces(tokenizer)
        self._about = about
        self._meanings: dict[str, Scores] = {}

    @classmethod
    def load(cls, path: Path | None = None, *, threads: int = 1) -> Self:
        """The encoder of the package, or of a folder: `model.onnx`, `counted.onnx`, `tokenizer.json`, `model.json`.

        Raises: BadModelError, where the folder holds no such model or its weights are not those that it names.
        """
        folder = path or Path(str(files("asof.language").joinpath("model")))
        try:
            about = json.loads((folder / "model.json").read_text("utf-8"))
            tokenizer = Tokenizer.from_str((folder / "tokenizer.json").read_text("utf-8"))
            weights = _checked(folder / "model.onnx", about)
            counted = _checked(folder / "counted.onnx", about) if "counted.onnx" in about["digests"] else None
        except (OSError, ValueError, KeyError) as error:
            raise BadModelError(folder, str(error)) from error
        upper = None if counted is None else Network(counted, threads=threads)
        return cls(Network(weights, threads=threads), upper, tokenizer, about)

    @property
    def digest(self) -> str:
        """SHA-256 of both files of weights, one after the other."""
        digests = self._about["digests"]
        return hashlib.sha256("".join(digests[name] for name in sorted(digests)).encode()).hexdigest()

    def tag(self, text: str) -> Tags:
        """Names, attributions and kinds of sentences; spans are those of `text`."""
        cut = passage(text)
        if not cut.words:
            return Tags()
        cuts = list(windows(cut, self._pieces.of(cut), limit=_LIMIT))
        rows = self._network.run(cuts, ("names", "roles", "kinds"))
        names, roles, kinds = (
            [row[name][window.heads] for row, window in zip(rows, cuts, strict=True)]
            for name in ("names", "roles", "kinds")
        )
        return Tags(
            tuple(self._names(cut, cuts, names)),
            self._attributions(cut, cuts, roles),
            tuple(self._sentences(cut, np.concatenate(kinds))),
        )

    def read(self, text: str, quantities: Sequence[Span], measures: Mapping[str, str]) -> tuple[Sense, ...]:
        """What each quantity is about; `measures` holds a description for each measure id.

        The id "other", if it is given, stands for what fits no measure. Spans of quantities must hold a word.
        """
        if not quantities:
            return ()
        cut = passage(text)
        pieces = self._pieces.of(cut)
        cuts = [around(cut, pieces, quantity) for quantity in quantities]
        described = self._describe(measures)
        model = self.digest[:12]
        return tuple(sense(cut, window, self._answers(window), described, model) for window in cuts)

    def _answers(self, window: Window) -> Answers:
        """What both networks say of the quantity of a window."""
        if self._counted is None:
            (row,) = self._network.run([window], _ANSWERS[:-1])
            return Answers(**row)
        (row,) = self._network.run([window], _ANSWERS)
        part = close(window)
        told = self._counted.run_on(row.pop("lower")[part], _COUNTED)
        marked = [place - part.start for place in marks(window) if part.start <= place < part.stop]
        return Answers(**row, **{name: scores[marked].mean(0) for name, scores in told.items()})

    def _describe(self, measures: Mapping[str, str]) -> dict[str, Scores]:
        """Where each description points to; those seen before are remembered."""
        new = sorted(set(measures.values()) - self._meanings.keys())
        cuts = []
        for description in new:
            cut = passage(description)
            cuts.append(next(windows(cut, self._pieces.of(cut), limit=64)))
        for description, row in zip(new, self._network.run(cuts, ("meaning",)), strict=True):
            self._meanings[description] = unit_length(row["meaning"][1:].mean(0))
        return {name: self._meanings[description] for name, description in measures.items()}

    def _names(self, cut: Passage, cuts: Sequence[Window], scores: Sequence[Scores]) -> Iterator[Name]:
        kinds = self._about["names"]
        shares = np.concatenate([_softmax(rows) for rows in scores])
        found = [
            (first, past, kinds[kind], float(shares[first:past, 2 * kind + 1 : 2 * kind + 3].sum(1).mean()))
            for first, past, kind in bio.spans(_labels(cuts, scores, len(cut.words)))
        ]
        for first, past, label, score in repeated(cut.words, settled(cut.words, whole(cut.words, found))):
            yield Name(_span(cut, first, past), label, score)

    def _attributions(self, cut: Passage, cuts: Sequence[Window], scores: Sequence[Scores]) -> tuple[Attribution, ...]:
        roles = self._about["roles"]
        sentence_of, line_of = _places(cut)
        return link(
            [
                Part(roles[kind], _span(cut, first, past), first, past, sentence_of[first], line_of[first])
                for first, past, kind in bio.spans(_labels(cuts, scores, len(cut.words)))
            ]
        )

    def _sentences(self, cut: Passage, scores: Scores) -> Iterator[Says]:
        for span, (first, past) in zip(cut.sentences, cut.bounds, strict=True):
            if first < past:
                shares = 1 / (1 + np.exp(-scores[first:past].mean(0)))
                yield Says(span, dict(zip(self._about["kinds"], shares.tolist(), strict=True)))


def _checked(path: Path, about: Mapping[str, Any]) -> bytes:
    """The weights in a file.

    Raises: ValueError, where they are not those of the digest.
    """
    weights = path.read_bytes()
    if hashlib.sha256(weights).hexdigest() != about.get("digests", {}).get(path.name):
        raise ValueError(f"{path.name} is not the file whose digest model.json gives")
    return weights


def _labels(cuts: Sequence[Window], scores: Sequence[Scores], count: int) -> NDArray[np.int64]:
    """The label of each word of the text."""
    lengths = [len(window.words) for window in cuts]
    table = np.zeros((len(cuts), max(lengths), scores[0].shape[1]), dtype=np.float32)
    for row, rows in enumerate(scores):
        table[row, : len(rows)] = rows
    labels = np.zeros(count, dtype=np.int64)
    for window, path in zip(cuts, bio.best(table, lengths), strict=True):
        labels[window.words] = path
    return labels


def _softmax(scores: Scores) -> Scores:
    powers: Scores = np.exp(scores - scores.max(1, keepdims=True))
    shares: Scores = powers / powers.sum(1, keepdims=True)
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
