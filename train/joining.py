"""Joining figures into series: `python -m train.joining --data ../shared/data --evaluation ../shared/evaluation --work RUN`.

Learns what `asof.reckoning.joining` needs from labelled stories (`train/stories.py`), in three steps. The upper layers that say
what is counted (`train/counted.py`) are trained in four folds over topics, so that every figure has the answers of layers that
never saw its story. From these a matcher learns which pairs of figures are of one series, and from its clusters a ranking which
series are key. Then the layers of the first fold learn one more round, from all stories, and all is written where the package
keeps it.

`--folds` prints instead how well whole stories are joined by a matcher, a ranking and layers that never saw them. What is done
stays in `--work`, and the same command goes on from there.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import logging
import pickle
import random
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from math import log as logarithm
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn
from torch.nn import functional

from asof.catalogue import load as catalogue
from asof.claim import Claim
from asof.evidence import Basis, Evidence
from asof.language.encoder import Encoder
from asof.language.marked import around, close, marks
from asof.language.pieces import passage, windows
from asof.language.sense import Sense, descriptions, packed
from asof.reading import Reader
from asof.reading.basis import Weights
from asof.reading.basis import traits as basis_traits
from asof.reckoning.joining.candidates import compared, pairs_of
from asof.reckoning.joining.clusters import clusters
from asof.reckoning.joining.evidence import evidence
from asof.reckoning.joining.figures import Figures, figures, stems
from asof.reckoning.joining.matcher import Layers, Matcher, Perceptrons
from asof.reckoning.joining.rank import traits
from asof.reckoning.joining.series import Series, series
from asof.span import Span
from train.counted import BASES, ROUNDS, Counted, Example, Piece, answers, export, fit, upper_layers
from train.stories import Labelled, Tale, tales

log = logging.getLogger("train")

FOLDS = 4
CUT = 0.18
"""Mean likelihood below which clusters stay apart: settled on the stories of `train/stories`, where from .16 to .2 key series are alike whole."""
MODEL = Path("src/asof/language/model")
DATA = Path("src/asof/data")
RARE = 2
"""Paragraphs that a word must stand in to have a weight of its own."""
PAIR_LAYERS, PAIR_EPOCHS, PAIR_BATCH = (64, 32), 6, 2048
RANK_LAYERS, RANK_EPOCHS, RANK_BATCH = (16,), 20, 256
NETWORKS = 4
OFTEN, PRIOR, BASIS_STEPS = 3, 2.0, 60
"""How often a trait of the basis must occur, what the square of a weight costs, and steps of the fit."""
UNLIKELY = 0.02
SUBJECT_OUT, PLACE_OUT, TIME_OUT = 3, 4, 5
"""One in so many claims without evidence has no subject, place, time."""


@dataclass
class Item:
    """A figure that was read or labelled: the claim as read, its sense, its labels, and the lower states around it."""

    report: int
    span: Span
    piece: Piece
    claim: Claim | None = None
    sense: Sense | None = None
    label: Labelled | None = None
    answers: tuple[NDArray[np.float32], NDArray[np.float32]] | None = None
    bases: Mapping[Basis, float] | None = None

    def as_read(self) -> Claim | None:
        """The claim that was read, with the answers of layers that never saw it as its evidence."""
        return self._with_evidence(self.claim)

    def as_labelled(self) -> Claim | None:
        """The gold claim with the same evidence, but the basis that is right."""
        claim = self._with_evidence(self.label.claim if self.label else None)
        return replace(claim, basis=self.label.bases[0]) if claim and self.label and self.label.bases else claim

    def alone(self) -> Claim | None:
        """The gold claim, else the one that was read, with its basis and no evidence: as people enter it by hand.

        Of some the subject, the place or the time is left out, as people do.
        """
        claim = (self.label.claim if self.label else None) or self.claim
        if claim is None or claim.value is None or claim.measure is None:
            return None
        basis = self.label.bases[0] if self.label and self.label.bases else None
        start = self.span.start
        return replace(
            claim,
            basis=basis,
            evidence=None,
            subject=claim.subject if start % SUBJECT_OUT else None,
            place=claim.place if start % PLACE_OUT else None,
            as_of=claim.as_of if start % TIME_OUT else None,
        )

    def _with_evidence(self, claim: Claim | None) -> Claim | None:
        if claim is None or claim.value is None or claim.measure is None or self.answers is None:
            return None
        _, vector = self.answers
        basis = self.bases or self.encoder_bases()
        told = Evidence(
            model="folds",
            measures=dict(self.sense.measures) if self.sense else {},
            bases=basis,
            subjects=dict(self.sense.subjects) if self.sense else {},
            places=dict(self.sense.places) if self.sense else {},
            vector=packed(vector),
        )
        return replace(claim, basis=max(basis, key=basis.__getitem__), evidence=told)

    def encoder_bases(self) -> dict[Basis, float]:
        """The shares of the layers that never saw the figure."""
        assert self.answers is not None
        return dict(zip(Basis, self.answers[0].tolist(), strict=True))


@dataclass
class ReadTale:
    """A story with its figures, read and labelled, and the lower states of the titles of its series."""

    tale: Tale
    items: list[Item]
    titles: dict[str, Piece]


def read(tale: Tale, encoder: Encoder, reader: Reader) -> ReadTale:
    """Read a story, and lay what is read beside its labels; each label is of one figure, the one that shares most with it."""
    items = [
        item
        for number, told in enumerate(tale.told)
        for item in _items(number, told.report, told.figures, encoder, reader)
    ]
    return ReadTale(tale, items, {name: _title(text, encoder) for name, text in tale.titles.items()})


def _items(number: int, report: Any, labels: Sequence[Labelled], encoder: Encoder, reader: Reader) -> Iterator[Item]:
    drafts = [draft for draft in reader.drafts(report) if draft.claim.value is not None]
    shared = [
        (min(label.span.end, draft.claim.span.end) - max(label.span.start, draft.claim.span.start), one, other)
        for one, label in enumerate(labels)
        for other, draft in enumerate(drafts)
        if label.span.overlaps(draft.claim.span)
    ]
    label_of: dict[int, int] = {}
    for _, one, other in sorted(shared, reverse=True):
        if other not in label_of and one not in label_of.values():
            label_of[other] = one
    cut = passage(report.text)
    spans = [draft.claim.span for draft in drafts]
    spans += [label.span for one, label in enumerate(labels) if one not in label_of.values()]
    senses = encoder.read(report.text, spans, descriptions(catalogue()))
    rest = [label for one, label in enumerate(labels) if one not in label_of.values()]
    for place, (span, sense) in enumerate(zip(spans, senses, strict=True)):
        claim = drafts[place].claim if place < len(drafts) else None
        label = (labels[label_of[place]] if place in label_of else None) if claim else rest[place - len(drafts)]
        yield Item(number, span, _piece(encoder, cut, span), claim, sense, label)


def _piece(encoder: Encoder, cut: Any, span: Span) -> Piece:
    window = around(cut, encoder._pieces.of(cut), span)
    (row,) = encoder._network.run([window], ("lower",))
    part = close(window)
    marked = tuple(place - part.start for place in marks(window) if part.start <= place < part.stop)
    return Piece(row["lower"][part].astype(np.float16), marked)


def _title(text: str, encoder: Encoder) -> Piece:
    cut = passage(text)
    window = next(windows(cut, encoder._pieces.of(cut), limit=40))
    (row,) = encoder._network.run([window], ("lower",))
    return Piece(row["lower"].astype(np.float16), tuple(range(1, len(window.ids))))


def folds_of(stories: Sequence[Tale]) -> dict[str, int]:
    """The fold of each story: topics are spread evenly, each sort by itself."""
    state, found = random.Random(7), dict[str, int]()
    for sort in ("real", "written", "ours", "labels"):
        topics = list(dict.fromkeys(tale.topic for tale in stories if tale.sort == sort))
        state.shuffle(topics)
        for topic in topics:
            load = Counter(dict.fromkeys(range(FOLDS), 0))
            load.update(found[tale.topic] for tale in stories if tale.sort == sort and tale.topic in found)
            found.setdefault(topic, min(range(FOLDS), key=load.__getitem__))
    return {tale.name: found[tale.topic] for tale in stories}


def _examples(story: ReadTale) -> list[Example]:
    known = set(story.titles)
    return [
        Example(item.piece, frozenset(item.label.series) & known, item.label.bases)
        for item in story.items
        if item.label is not None
    ]


def _layers(stories: Sequence[ReadTale], seed: int) -> Counted:
    model = Counted()
    model.layers.load_state_dict(upper_layers(MODEL / "model.onnx"))
    for number in range(ROUNDS):
        model = _learned(model, stories, seed + number * FOLDS)
    return model


def _learned(model: Counted, stories: Sequence[ReadTale], seed: int) -> Counted:
    """The layers after one more round."""
    return fit(model, [_examples(one) for one in stories], [one.titles for one in stories], seed=seed)


def _answer(model: Counted, story: ReadTale) -> None:
    shares, vectors = answers(model, [item.piece for item in story.items])
    for item, share, vector in zip(story.items, shares, vectors, strict=True):
        item.answers = share, vector


WAYS = (Item.as_read, Item.as_labelled, Item.alone)
"""The claims from which is learned how to join."""


# ----------------------------------------------------------------------------------------------------------------------
# The basis of a figure
# ----------------------------------------------------------------------------------------------------------------------


def learn_basis(stories: Sequence[ReadTale]) -> Weights:
    """The log-linear model of `asof.reading.basis`: maximum likelihood with a normal prior, over figures read and labelled."""
    told = [
        (basis_traits(item.claim, one.tale.told[item.report].report, item.encoder_bases()), item.label.bases)
        for one in stories
        for item in one.items
        if item.claim is not None and item.label is not None and item.label.bases
    ]
    counted = Counter(name for traits_, _ in told for name in traits_)
    rows = {name: row for row, name in enumerate(sorted(name for name, times in counted.items() if times >= OFTEN))}
    known = [[(rows[name], value) for name, value in each.items() if name in rows] for each, _ in told]
    starts = torch.tensor(np.cumsum([0, *map(len, known)])[:-1])
    names = torch.tensor([row for each in known for row, _ in each])
    values = torch.tensor([value for each in known for _, value in each])
    right = torch.tensor([[float(basis in bases) for basis in Basis] for _, bases in told])
    table = torch.zeros(len(rows), len(BASES), requires_grad=True)
    with torch.no_grad():
        for place, basis in enumerate(Basis):
            table[rows[f"encoder {basis.value}"], place] = 1.0
    start = table.detach().clone()
    optimizer = torch.optim.LBFGS([table], max_iter=BASIS_STEPS, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        optimizer.zero_grad()
        scores = functional.embedding_bag(names, table, starts, mode="sum", per_sample_weights=values)
        likely = (functional.softmax(scores, -1) * right).sum(1)
        total = -likely.log().sum() + PRIOR * ((table - start) ** 2).sum()
        total.backward()
        return total

    optimizer.step(loss)
    return Weights(rows, table.detach().numpy().astype(np.float32))


def decide_bases(weights: Weights, story: ReadTale) -> None:
    """Give each figure its bases."""
    for item in story.items:
        claim = item.claim or (item.label.claim if item.label else None)
        if claim is not None:
            report = story.tale.told[item.report].report
            item.bases = weights.shares(basis_traits(claim, report, item.encoder_bases()))


# ----------------------------------------------------------------------------------------------------------------------
# The matcher and the ranking
# ----------------------------------------------------------------------------------------------------------------------


@dataclass
class Laid:
    """A story laid out for learning: its figures, which pairs are compared, and the series that each may stand in."""

    story: ReadTale
    figures: Figures
    pairs: tuple[NDArray[np.int64], NDArray[np.int64]]
    rows: NDArray[np.float32]
    series: list[frozenset[str]]

    @property
    def same(self) -> NDArray[np.bool_]:
        """Whether a pair is of one series."""
        return np.array([bool(self.series[one] & self.series[other]) for one, other in zip(*self.pairs, strict=True)])

    @property
    def known(self) -> NDArray[np.bool_]:
        """Whether both figures of a pair are labelled."""
        labelled = np.array([bool(some) for some in self.series])
        return labelled[self.pairs[0]] & labelled[self.pairs[1]]


Words = tuple[dict[str, float], float]


def word_weights(stories: Iterable[ReadTale]) -> Words:
    """How much each word tells, by the paragraphs of those stories that none is judged on, and what an unknown one tells."""
    counted: Counter[str] = Counter()
    count = 0
    for told in (told for one in stories if one.tale.sort in {"ours", "labels"} for told in one.tale.told):
        for paragraph in told.report.text.split("\n"):
            words = set(stems(paragraph))
            counted.update(words)
            count += bool(words)
    known = {word: logarithm((count + 1) / (times + 0.5)) for word, times in counted.items() if times > RARE}
    return known, logarithm((count + 1) / 1.5)


def lay_out(story: ReadTale, words: Words, which: Callable[[Item], Claim | None]) -> Laid:
    """A story for learning, from its claims as read or as labelled."""
    chosen = [(item, claim) for item in story.items if (claim := which(item)) is not None]
    reports = {told.report.name: told.report for told in story.tale.told}
    laid = figures(
        [claim for _, claim in chosen], reports, sorted(catalogue()), lambda word: words[0].get(word, words[1])
    )
    alone = [(row,) for row in range(len(chosen))]
    pairs, _ = pairs_of(alone, compared(laid, alone))
    labels = [frozenset(item.label.series) if item.label else frozenset() for item, _ in chosen]
    return Laid(story, laid, pairs, evidence(laid, pairs), labels)


def _all_laid(stories: Sequence[ReadTale], words: Words) -> list[Laid]:
    """All stories in all ways, without those of fewer than two figures."""
    laid = [lay_out(one, words, which) for one in stories for which in WAYS]
    return [one for one in laid if len(one.figures) > 1]


def _pairs(stories: Sequence[Laid], seed: int = 0) -> Perceptrons:
    rows = np.concatenate([one.rows[one.known] for one in stories])
    same = np.concatenate([one.same[one.known] for one in stories]).astype(float)
    weights = np.concatenate([np.full(one.known.sum(), max(one.known.sum(), 1) ** -0.5) for one in stories])
    return _perceptrons(rows, same, weights, PAIR_LAYERS, PAIR_EPOCHS, PAIR_BATCH, decay=0.02, dropout=0.1, seed=seed)


def _rank(stories: Sequence[Laid], matcher: Perceptrons, seed: int = 0) -> Perceptrons:
    """How much of a key series each cluster is: the best F1 of its labelled figures with one of them."""
    rows, worth = [], []
    for one in stories:
        if one.story.tale.key:
            groups = _groups(one, matcher)
            rows.append(traits(one.figures, groups, sorted(catalogue())))
            worth.append(_worth(one, groups))
    return _perceptrons(
        np.concatenate(rows),
        np.concatenate(worth),
        np.ones(sum(map(len, worth))),
        RANK_LAYERS,
        RANK_EPOCHS,
        RANK_BATCH,
        decay=0.05,
        dropout=0.2,
        seed=seed,
    )


def _groups(one: Laid, matcher: Perceptrons) -> list[list[int]]:
    likely = matcher.probabilities(one.rows)
    kept = likely >= UNLIKELY
    links = zip(*(array[kept].tolist() for array in (*one.pairs, likely)), strict=True)
    return clusters(len(one.figures), links, cut=CUT)


def _worth(one: Laid, groups: Sequence[Sequence[int]]) -> NDArray[np.float64]:
    sizes = Counter(name for told in one.story.tale.told for label in told.figures for name in label.series)
    found = []
    for group in groups:
        count = sum(bool(one.series[row]) for row in group)
        shared = Counter(name for row in group for name in one.series[row])
        found.append(max((2 * shared[key] / (sizes[key] + count) for key in one.story.tale.key), default=0.0))
    return np.array(found)


def _perceptrons(
    rows: NDArray[Any],
    targets: NDArray[Any],
    weights: NDArray[Any],
    layers: Sequence[int],
    epochs: int,
    batch: int,
    *,
    decay: float,
    dropout: float,
    seed: int,
) -> Perceptrons:
    """Some networks that learn probabilities by cross-entropy, each from its own start."""
    mean, scale = rows.mean(axis=0), rows.std(axis=0) + 1e-3
    inputs = torch.tensor(np.clip((rows - mean) / scale, -5, 5), dtype=torch.float32)
    wanted = torch.tensor(targets, dtype=torch.float32)
    weighed = torch.tensor(weights / weights.mean(), dtype=torch.float32)
    networks = []
    for number in range(NETWORKS):
        torch.manual_seed(100 * seed + number)
        network = _network(rows.shape[1], layers, dropout)
        optimizer = torch.optim.AdamW(network.parameters(), 2e-3, weight_decay=decay)
        steps = epochs * -(-len(wanted) // batch)
        rate = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step, steps=steps: max(0.01, 1 - step / steps))
        for _ in range(epochs):
            for some in torch.randperm(len(wanted)).split(batch):
                losses = functional.binary_cross_entropy_with_logits(
                    network(inputs[some])[:, 0], wanted[some], reduction="none"
                )
                optimizer.zero_grad()
                (losses * weighed[some]).mean().backward()
                optimizer.step()
                rate.step()
        networks.append(_arrays(network))
    return Perceptrons(mean.astype(np.float32), scale.astype(np.float32), tuple(networks))


def _network(inputs: int, layers: Sequence[int], dropout: float) -> nn.Sequential:
    parts: list[nn.Module] = []
    for before, after in zip([inputs, *layers], layers, strict=False):
        parts += [nn.Linear(before, after), nn.ReLU(), nn.Dropout(dropout)]
    return nn.Sequential(*parts, nn.Linear(layers[-1], 1))


def _arrays(network: nn.Sequential) -> Layers:
    linear = [part for part in network if isinstance(part, nn.Linear)]
    return tuple((part.weight.detach().numpy().T.copy(), part.bias.detach().numpy().copy()) for part in linear)


def learn(stories: Sequence[Laid], words: Words) -> Matcher:
    """The matcher and the ranking from these stories."""
    pairs = _pairs(stories)
    return Matcher(
        pairs=pairs,
        rank=_rank(stories, pairs),
        words=words[0],
        rare=words[1],
        cut=CUT,
        measures=tuple(sorted(catalogue())),
    )


# ----------------------------------------------------------------------------------------------------------------------
# Judging by folds, and writing
# ----------------------------------------------------------------------------------------------------------------------


def judge(
    stories: Sequence[ReadTale], folds: Mapping[str, int], given: argparse.Namespace
) -> dict[str, dict[str, float]]:
    """The scores of each whole story by a matcher that never saw it, from what was read and from gold claims."""
    found: dict[str, dict[str, float]] = {}
    words = word_weights(stories)
    laid = _all_laid(stories, words)
    for fold in range(FOLDS):
        matcher = learn([one for one in laid if folds[one.story.tale.name] != fold], words)
        for one in stories:
            if folds[one.tale.name] == fold and one.tale.sort in {"real", "written"}:
                found[one.tale.name] = _scores(one, matcher, given)
                log.info("%s: %s", one.tale.name, found[one.tale.name])
    return found


def _scores(one: ReadTale, matcher: Matcher, given: argparse.Namespace) -> dict[str, float]:
    told = {}
    for name, which in (("", Item.as_read), ("gold ", Item.as_labelled)):
        claims = [claim for item in one.items if (claim := which(item)) is not None]
        reports = [each.report for each in one.tale.told]
        made = series(claims, catalogue(), (), reports, matcher)
        told |= {f"{name}{key}": value for key, value in _scored(one.tale, made, given).items()}
    return told | _basis_scores(one)


def _scored(tale: Tale, made: Sequence[Series], given: argparse.Namespace) -> dict[str, float]:
    folder = given.work / "exports" / tale.name
    folder.mkdir(parents=True, exist_ok=True)
    texts = {told.report.name: told.report.text for told in tale.told}
    rows = [
        {
            "id": one.id,
            "title": one.title,
            "unit": one.unit,
            "points": [
                {
                    "report": claim.report,
                    "quote": claim.quote.of(texts[claim.report]),
                    "value_text": claim.span.of(texts[claim.report]),
                    "as_of": str(claim.as_of) if claim.as_of else None,
                    "low": claim.value.low if claim.value else None,
                    "high": claim.value.high if claim.value else None,
                }
                for claim in one.claims
            ],
        }
        for one in made
    ]
    (folder / "series.jsonl").write_text("\n".join(json.dumps(row) for row in rows), "utf-8")
    gold = given.data / "whole_stories" / "gold"
    command = [sys.executable, given.evaluation / "score_story.py", gold / f"{tale.name}.story.json", folder]
    command += ["--reports", given.data / "whole_stories" / tale.name, "--gold", gold / f"{tale.name}.json", "--json"]
    done = subprocess.run([*map(str, command)], check=True, capture_output=True, text=True)  # noqa: S603 - the scorer
    scores = json.loads(done.stdout)
    first, all_series = scores["first page"], scores["series"]
    return {
        "key": first["f1"],
        "anywhere": first["f1_anywhere"],
        "whole": first["whole"],
        "keys": first["key_series"],
        "b_cubed": all_series["f1"],
        "alone": all_series["f1_if_each_alone"],
    }


def _basis_scores(one: ReadTale) -> dict[str, float]:
    """Right bases of the figures found, and F1 of telling totals from the rest."""
    told = [
        (claim.basis, item.label.bases)
        for item in one.items
        if item.label and item.label.bases and (claim := item.as_read()) is not None
    ]
    both = sum(basis is Basis.TOTAL and Basis.TOTAL in right for basis, right in told)
    either = sum(basis is Basis.TOTAL for basis, _ in told) + sum(Basis.TOTAL in right for _, right in told)
    return {
        "basis": sum(basis in right for basis, right in told) / max(len(told), 1),
        "total": 2 * both / max(either, 1),
    }


def table(scores: Mapping[str, Mapping[str, float]], sorts: Mapping[str, str]) -> str:
    """The scores, and their means over real and written stories."""
    columns = list(next(iter(scores.values())))
    rows = {name: dict(values) for name, values in scores.items()}
    for sort in ("real", "written"):
        some = [values for name, values in scores.items() if sorts[name] == sort]
        rows[f"mean, {sort}"] = {column: sum(one[column] for one in some) / len(some) for column in columns}
    rows["mean"] = {column: sum(one[column] for one in scores.values()) / len(scores) for column in columns}
    lines = [" " * 26 + "".join(f"{column[:11]:>12}" for column in columns)]
    lines += [f"{name:26}" + "".join(f"{values[column]:12.3f}" for column in columns) for name, values in rows.items()]
    return "\n".join(lines)


def write_basis(weights: Weights) -> None:
    """Put the weights of the basis where the package looks for them."""
    names = np.frombuffer(json.dumps(sorted(weights.rows, key=weights.rows.__getitem__)).encode(), dtype=np.uint8)
    _write_arrays("basis", {"names": names, "table": weights.table.astype(np.float16)})


def _write_arrays(name: str, arrays: Mapping[str, NDArray[Any]]) -> None:
    out = BytesIO()
    np.savez_compressed(out, **arrays)  # type: ignore[arg-type]
    (DATA / f"{name}.npz").write_bytes(out.getvalue())
    digest = hashlib.sha256(out.getvalue()).hexdigest()
    (DATA / f"{name}.json").write_text(json.dumps({"digest": digest}, indent=1) + "\n", "utf-8")


def write(matcher: Matcher, layers: Counted) -> None:
    """Put the matcher, the ranking and the layers where the package looks for them."""
    arrays: dict[str, NDArray[Any]] = {
        "cut": np.array(matcher.cut),
        "words": np.frombuffer(
            json.dumps({"weights": matcher.words, "rare": matcher.rare, "measures": matcher.measures}).encode(),
            dtype=np.uint8,
        ),
    }
    for name, each in (("pairs", matcher.pairs), ("rank", matcher.rank)):
        arrays |= {f"{name}/mean": each.mean, f"{name}/scale": each.scale}
        for number, network in enumerate(each.networks):
            for place, (weights, biases) in enumerate(network):
                arrays |= {f"{name}/{number}/{place}/weights": weights, f"{name}/{number}/{place}/biases": biases}
    _write_arrays("joining", arrays)
    export(layers, MODEL / "counted.onnx")
    about = json.loads((MODEL / "model.json").read_text("utf-8"))
    about["digests"]["counted.onnx"] = hashlib.sha256((MODEL / "counted.onnx").read_bytes()).hexdigest()
    (MODEL / "model.json").write_text(json.dumps(about, indent=1) + "\n", "utf-8")


def _kept(path: Path, made: Callable[[], Any]) -> Any:
    """What a file keeps, made where it is missing."""
    if path.exists():
        return pickle.loads(path.read_bytes())  # noqa: S301 - our own
    result = made()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(pickle.dumps(result))
    return result


def _checkpoint(path: Path, made: Callable[[], Counted]) -> Counted:
    if path.exists():
        model = Counted()
        model.load_state_dict(torch.load(path))
        return model.eval()
    model = made()
    torch.save(model.state_dict(), path)
    return model


def _read_all(given: argparse.Namespace) -> list[ReadTale]:
    encoder = Encoder.load()
    reader = Reader(catalogue(), encoder)
    found = []
    for tale in tales(given.data):
        found.append(_kept(given.work / "read" / f"{tale.name}.pickle", lambda tale=tale: read(tale, encoder, reader)))
        log.info("read %s: %d figures", tale.name, len(found[-1].items))
    return found


def main() -> None:
    """Learn, and judge or write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--evaluation", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--folds", action="store_true")
    given = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    given.work.mkdir(parents=True, exist_ok=True)
    stories = _read_all(given)
    folds = _kept(given.work / "folds.pickle", lambda: folds_of([one.tale for one in stories]))
    for fold in range(FOLDS):
        others = [one for one in stories if folds[one.tale.name] != fold]
        layers = _checkpoint(given.work / f"counted_{fold}.pt", lambda others=others, fold=fold: _layers(others, fold))
        for one in stories:
            if folds[one.tale.name] == fold:
                _answer(layers, one)
    for fold in range(FOLDS):
        weights = learn_basis([one for one in stories if folds[one.tale.name] != fold])
        for one in stories:
            if folds[one.tale.name] == fold:
                decide_bases(weights, one)
    if given.folds:
        scores = judge(stories, folds, given)
        print(table(scores, {one.tale.name: one.tale.sort for one in stories}))
        return
    write_basis(learn_basis(stories))
    words = word_weights(stories)
    matcher = learn(_all_laid(stories, words), words)
    first = _checkpoint(given.work / "counted_0.pt", lambda: _layers(stories, 0))
    write(matcher, _checkpoint(given.work / "counted.pt", lambda: _learned(first, stories, ROUNDS * FOLDS)))


if __name__ == "__main__":
    main()
