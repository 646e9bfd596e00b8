"""What a trained encoder sees in a text: names, who said what, and what a quantity is about.

It runs on onnxruntime; PyTorch is for training only.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Any, Protocol, Self

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from asof.errors import BadModelError
from asof.language import bio
from asof.language.attribution import Attribution, Part, link
from asof.language.look import Look, Rows, everything, look
from asof.language.mentions import repeated, settled, whole
from asof.language.network import Network, Scores
from asof.language.pieces import Passage, Pieces, Window, passage, windows
from asof.language.sense import Answers, Sense, sense, unit_length
from asof.span import Span

_LIMIT = 160
"""Pieces of a window; between 60 and 220 the results are alike."""
_FIRST = ("names", "roles", "kinds", "lower")
_SECOND = ("begins", "ends", "about", "basis", "meaning", "thing")


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


@dataclass(frozen=True)
class Looked:
    """A text after the first look: its windows, the scores of each by output, and the states for the second look.

    `states` has a row for each piece, window after window; `rows` says which are of which word.
    """

    cut: Passage
    windows: tuple[Window, ...]
    scores: tuple[Mapping[str, Scores], ...]
    states: Scores
    rows: Rows


class Encoder:
    """The fine-tuned encoder: two ONNX files with their tokenizer and labels.

    The first looks once over a text: names, who said what, what kind of claim a sentence carries. The second goes on
    from the lower states of the first, once for each quantity: what it is about. An encoder without the second knows
    nothing of quantities.
    """

    def __init__(
        self, network: Network, figures: Network | None, tokenizer: Tokenizer, about: Mapping[str, Any]
    ) -> None:
        self._network = network
        self._figures = figures
        self._pieces = Pieces(tokenizer)
        self._about = about
        self._meanings: dict[str, Scores] = {}
        self.looked = lru_cache(maxsize=1)(self._look)

    @classmethod
    def load(cls, path: Path | None = None, *, threads: int = 1) -> Self:
        """The encoder of the package, or of a folder: `model.onnx`, `figures.onnx`, `tokenizer.json`, `model.json`.

        Raises: BadModelError, where the folder holds no such model or its weights are not those that it names.
        """
        folder = path or Path(str(files("asof.language").joinpath("model")))
        try:
            about = json.loads((folder / "model.json").read_text("utf-8"))
            tokenizer = Tokenizer.from_str((folder / "tokenizer.json").read_text("utf-8"))
            weights = _checked(folder / "model.onnx", about)
            second = _checked(folder / "figures.onnx", about) if "figures.onnx" in about["digests"] else None
        except (OSError, ValueError, KeyError) as error:
            raise BadModelError(folder, str(error)) from error
        upper = None if second is None else Network(second, threads=threads)
        return cls(Network(weights, threads=threads), upper, tokenizer, about)

    @property
    def digest(self) -> str:
        """SHA-256 of both files of weights, one after the other."""
        digests = self._about["digests"]
        return hashlib.sha256("".join(digests[name] for name in sorted(digests)).encode()).hexdigest()

    def tag(self, text: str) -> Tags:
        """Names, attributions and kinds of sentences; spans are those of `text`."""
        seen = self.looked(text)
        if not seen.cut.words:
            return Tags()
        names, roles, kinds = (
            [row[name][window.heads] for row, window in zip(seen.scores, seen.windows, strict=True)]
            for name in ("names", "roles", "kinds")
        )
        return Tags(
            tuple(self._names(seen.cut, seen.windows, names)),
            self._attributions(seen.cut, seen.windows, roles),
            tuple(self._sentences(seen.cut, np.concatenate(kinds))),
        )

    def read(self, text: str, quantities: Sequence[Span], measures: Mapping[str, str]) -> tuple[Sense, ...]:
        """What each quantity is about; `measures` holds a description for each measure id.

        The id "other", if it is given, stands for what fits no measure. Spans of quantities must hold a word.
        """
        if not quantities:
            return ()
        if self._figures is None:
            return tuple(Sense() for _ in quantities)
        seen = self.looked(text)
        described = self._describe(measures, self._figures)
        model = self.digest[:12]
        looks = [look(seen.cut, seen.rows, quantity) for quantity in quantities]
        return tuple(sense(seen.cut, one, _answers(self._figures, seen.states, one), described, model) for one in looks)

    def _look(self, text: str) -> Looked:
        cut = passage(text)
        pieces = self._pieces.of(cut)
        cuts = tuple(windows(cut, pieces, limit=_LIMIT))
        rows = self._network.run(cuts, _FIRST)
        states = np.concatenate([row.pop("lower") for row in rows]) if rows else np.zeros((0, 0), np.float32)
        return Looked(cut, cuts, tuple(rows), states, Rows.of(cuts, pieces))

    def described(self, description: str) -> tuple[Scores, Look]:
        """The lower states of a description that stands alone, and the look that sees all of it."""
        cut = passage(description)
        window = next(windows(cut, self._pieces.of(cut), limit=64))
        (row,) = self._network.run([window], ("lower",))
        return row["lower"], everything(window)

    def _describe(self, measures: Mapping[str, str], figures: Network) -> dict[str, Scores]:
        """Where each description points to; those seen before are remembered."""
        for description in sorted(set(measures.values()) - self._meanings.keys()):
            states, seen = self.described(description)
            scores = figures.run_on(states, seen.marked, ("described",))["described"]
            self._meanings[description] = unit_length(scores[seen.marked].mean(0))
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


def _answers(figures: Network, states: Scores, seen: Look) -> Answers:
    """What the second network says of a quantity."""
    told = figures.run_on(states[seen.rows], seen.marked, _SECOND)
    whole = {name: told[name][seen.marked].mean(0) for name in ("about", "basis", "meaning", "thing")}
    return Answers(begins=told["begins"], ends=told["ends"], **whole)


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
