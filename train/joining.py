"""What a figure is about, and which are of one series: `python -m train.joining --data ../shared/data --evaluation ../shared/evaluation --work RUN`.

Learns the second look of the encoder and what `asof.reckoning.joining` needs, from labelled stories (`train/stories.py`). The
second look (`train/second_look.py`) is trained in four folds over topics, and every story is read by the encoder that never
saw it. From annotated figures is learned how rules and encoder are weighed (`train/decide.py`). From what was read a matcher learns which pairs of figures are of one series, and from its clusters a ranking which
series are key. Then a second look is trained on all stories, and all is written where the package keeps it.

`--folds` prints instead how well whole stories are joined by a matcher, a ranking and an encoder that never saw them. What is
done stays in `--work`, and the same command goes on from there; `--only FOLD` does the work of one fold, so that several can
be done at once, and a second call the reading, once all are trained.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import logging
import pickle
import random
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import log as logarithm
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn import functional

from asof.catalogue import load as catalogue
from asof.claim import Claim
from asof.evidence import Basis, Evidence
from asof.language.encoder import Encoder
from asof.language.look import look
from asof.language.sense import OTHER, Sense, descriptions
from asof.reading import Reader
from asof.reading.basis import Weights
from asof.reading.basis import traits as basis_traits
from asof.reading.decision import Weights as Decisions
from asof.reading.grammar import numbers
from asof.reckoning.joining.candidates import compared, pairs_of
from asof.reckoning.joining.clusters import clusters
from asof.reckoning.joining.evidence import evidence
from asof.reckoning.joining.figures import Figures, figures, stems
from asof.reckoning.joining.matcher import Matcher
from asof.reckoning.joining.rank import traits
from asof.reckoning.joining.series import Series, series
from asof.reckoning.perceptrons import Perceptrons
from asof.report import Report
from asof.span import Span
from train import decide
from train.figures import answer
from train.networks import perceptrons, write_arrays
from train.second_look import BASES, EPOCHS, FIELDS, Example, Lesson, SecondLook, Seen, export, fit, upper_layers
from train.stories import Labelled, Tale, Told, tales

log = logging.getLogger("train")

FOLDS = 4
CUT = 0.24
"""Mean likelihood below which clusters stay apart: settled by folds on the stories of `train/stories` and the labels of
timeline17, where from .21 to .28 key series are alike whole."""
MODEL = Path("src/asof/language/model")
DATA = Path("src/asof/data")
LATER_EPOCHS = 1
"""Epochs over all stories when a second look goes on from that of an earlier run over fewer: a third of the time."""
RARE = 2
"""Paragraphs that a word must stand in to have a weight of its own."""
PAIR_LAYERS, PAIR_EPOCHS, PAIR_BATCH = (64, 32), 6, 2048
RANK_LAYERS, RANK_EPOCHS, RANK_BATCH = (16,), 20, 256
OFTEN, PRIOR, BASIS_STEPS = 3, 2.0, 60
"""How often a trait of the basis must occur, what the square of a weight costs, and steps of the fit."""
UNLIKELY = 0.02
SUBJECT_OUT, PLACE_OUT, TIME_OUT = 3, 4, 5
"""One in so many claims without evidence has no subject, place, time."""


# ----------------------------------------------------------------------------------------------------------------------
# The second look: what it learns from
# ----------------------------------------------------------------------------------------------------------------------


def lesson(tale: Tale, encoder: Encoder) -> Lesson:
    """What the second look learns from a story."""
    examples = [example for told in tale.told for example in _examples(told, frozenset(tale.titles), encoder)]
    return Lesson(examples, {name: _described(title, encoder) for name, title in tale.titles.items()})


def _described(words: str, encoder: Encoder) -> Seen:
    states, seen = encoder.described(words)
    return Seen(states.astype(np.float16), seen)


def _examples(told: Told, titles: frozenset[str], encoder: Encoder) -> Iterator[Example]:
    text = told.report.text
    seen = encoder.looked(text)
    states = seen.states.astype(np.float16)
    spelled = [word.span for word in seen.cut.words]
    for label in told.figures:
        one = look(seen.cut, seen.rows, label.span)
        words = [spelled[word] for word in one.words]
        home = next((s for s in seen.cut.sentences if s.end > label.span.start), seen.cut.sentences[-1])
        told_of = label.fields
        spans = {
            name: found
            for name in FIELDS
            if name in told_of and (found := answer(text, told_of[name], words, home)) is not None
        }
        if told_of.get("source_kind") == "publisher":
            spans["source"] = []
        yield Example(
            seen=Seen(states, one),
            claim=None if told_of.get("optional") else True,
            series=frozenset(label.series) & titles,
            bases=label.bases,
            measures=frozenset(OTHER if name.startswith("other:") else name for name in told_of.get("measure") or ()),
            spans=spans,
            source_kind=told_of.get("source_kind"),
            modality=told_of.get("modality"),
            forecast=told_of["kind"] == "forecast" if "kind" in told_of else None,
            whose=_first(told_of.get("subject")),
            where=_first(told_of.get("place")),
        )
    for span in _others(told, encoder):
        yield Example(Seen(states, look(seen.cut, seen.rows, span)), claim=False)


def _first(names: Sequence[str] | None) -> str | None:
    return names[0].lower() if names else None


def _others(told: Told, encoder: Encoder) -> Iterator[Span]:
    """The numbers of a report that are known to be no figures."""
    if told.others is not None:
        yield from told.others
        return
    cut = encoder.looked(told.report.text).cut
    for first, past in cut.bounds:
        for found in numbers(cut.words[first:past]):
            if not any(found.span.overlaps(label.span) for label in told.figures):
                yield found.span


# ----------------------------------------------------------------------------------------------------------------------
# Stories as read
# ----------------------------------------------------------------------------------------------------------------------


@dataclass
class Item:
    """A figure that was read or labelled, by an encoder that never saw it: the claim as read, its sense, its labels."""

    report: int
    span: Span
    sense: Sense
    claim: Claim | None = None
    label: Labelled | None = None
    bases: Mapping[Basis, float] | None = None

    def as_read(self) -> Claim | None:
        """The claim that was read, with its evidence."""
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
        if claim is None or claim.value is None or claim.measure is None:
            return None
        basis = self.bases or self.sense.bases
        told = Evidence(
            model=self.sense.model,
            measures=dict(self.sense.measures),
            bases=basis,
            subjects=dict(self.sense.subjects),
            places=dict(self.sense.places),
            vector=self.sense.vector,
        )
        return replace(claim, basis=max(basis, key=basis.__getitem__), evidence=told)


@dataclass
class ReadTale:
    """A story with its figures, read and labelled."""

    tale: Tale
    items: list[Item]


def read(tale: Tale, encoder: Encoder, reader: Reader) -> ReadTale:
    """Read a story, and lay what is read beside its labels; each label is of one figure, the one that shares most with it."""
    return ReadTale(
        tale,
        [
            item
            for number, told in enumerate(tale.told)
            for item in _items(number, told.report, told.figures, encoder, reader)
        ],
    )


def _items(number: int, report: Report, labels: Sequence[Labelled], encoder: Encoder, reader: Reader) -> Iterator[Item]:
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
    rest = [label for one, label in enumerate(labels) if one not in label_of.values()]
    spans = [draft.claim.span for draft in drafts] + [label.span for label in rest]
    senses = encoder.read(report.text, spans, descriptions(catalogue()))
    for place, (span, sense) in enumerate(zip(spans, senses, strict=True)):
        claim = drafts[place].claim if place < len(drafts) else None
        label = (labels[label_of[place]] if place in label_of else None) if claim else rest[place - len(drafts)]
        yield Item(number, span, sense, claim, label)


def folds_of(stories: Sequence[Tale], earlier: Mapping[str, int]) -> dict[str, int]:
    """The fold of each story: topics are spread evenly, each sort by itself; stories of an earlier run stay where they were."""
    state = random.Random(7)
    found = {tale.topic: earlier[tale.name] for tale in stories if tale.name in earlier}
    for sort in ("real", "written", "ours", "labels"):
        topics = list(dict.fromkeys(tale.topic for tale in stories if tale.sort == sort))
        state.shuffle(topics)
        for topic in topics:
            load = Counter(dict.fromkeys(range(FOLDS), 0))
            load.update(found[tale.topic] for tale in stories if tale.sort == sort and tale.topic in found)
            found.setdefault(topic, min(range(FOLDS), key=load.__getitem__))
    return {tale.name: found[tale.topic] for tale in stories}


def _earlier_folds(work: Path | None) -> dict[str, int]:
    """The fold of each story of an earlier run: what was learned there saw all the others."""
    return pickle.loads((work / "folds.pickle").read_bytes()) if work else {}  # noqa: S301 - our own


WAYS = (Item.as_read, Item.as_labelled, Item.alone)
"""The claims from which is learned how to join."""


# ----------------------------------------------------------------------------------------------------------------------
# The basis of a figure
# ----------------------------------------------------------------------------------------------------------------------


def learn_basis(stories: Sequence[ReadTale]) -> Weights:
    """The log-linear model of `asof.reading.basis`: maximum likelihood with a normal prior, over figures read and labelled."""
    told = [
        (basis_traits(item.claim, one.tale.told[item.report].report, item.sense.bases), item.label.bases)
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
            item.bases = weights.shares(basis_traits(claim, report, item.sense.bases))


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
    return perceptrons(rows, same, weights, PAIR_LAYERS, PAIR_EPOCHS, PAIR_BATCH, decay=0.02, dropout=0.1, seed=seed)


def _rank(stories: Sequence[Laid], seed: int = 0) -> Perceptrons:
    """How much of a key series each cluster is: the best F1 of its labelled figures with one of them.

    The clusters of either half of the stories are those of a matcher that learned from the other half: in stories that it
    learned from they would be cleaner than they ever are.
    """
    names = sorted({one.story.tale.topic for one in stories})
    half = {name: number % 2 for number, name in enumerate(names)}
    rows, worth = [], []
    for side in (0, 1):
        matcher = _pairs([one for one in stories if half[one.story.tale.topic] != side], seed)
        for one in stories:
            if one.story.tale.key and half[one.story.tale.topic] == side:
                groups = _groups(one, matcher)
                rows.append(traits(one.figures, groups, sorted(catalogue())))
                worth.append(_worth(one, groups))
    return perceptrons(
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


def learn(stories: Sequence[Laid], words: Words) -> Matcher:
    """The matcher and the ranking from these stories."""
    return Matcher(
        pairs=_pairs(stories),
        rank=_rank(stories),
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
        matcher = _kept(
            given.work / f"matcher_{fold}.pkl",
            lambda fold=fold: learn([one for one in laid if folds[one.story.tale.name] != fold], words),
        )
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
    write_arrays("basis", {"names": names, "table": weights.table.astype(np.float16)})


def write(matcher: Matcher) -> None:
    """Put the matcher and the ranking where the package looks for them."""
    arrays: dict[str, NDArray[Any]] = {
        "cut": np.array(matcher.cut),
        "words": np.frombuffer(
            json.dumps({"weights": matcher.words, "rare": matcher.rare, "measures": matcher.measures}).encode(),
            dtype=np.uint8,
        ),
    }
    arrays |= matcher.pairs.arrays("pairs") | matcher.rank.arrays("rank")
    write_arrays("joining", arrays)


def _kept(path: Path, made: Callable[[], Any]) -> Any:
    """What a file keeps, made where it is missing."""
    if path.exists():
        return pickle.loads(path.read_bytes())  # noqa: S301 - our own
    result = made()
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    part.write_bytes(pickle.dumps(result))
    part.replace(path)
    return result


def _lessons(given: argparse.Namespace, stories: Sequence[Tale]) -> tuple[list[Lesson], dict[str, Seen]]:
    """What is learned from some stories, and the descriptions of the measures."""
    encoder = Encoder.load()
    lessons = [
        _kept(given.work / "lessons" / f"{tale.name}.pickle", lambda tale=tale: lesson(tale, encoder))
        for tale in stories
    ]
    measures = {name: _described(text, encoder) for name, text in descriptions(catalogue()).items()}
    log.info("%d stories with %d numbers", len(lessons), sum(len(one.examples) for one in lessons))
    return lessons, measures


def _trained(given: argparse.Namespace, stories: Sequence[Tale], name: str, seed: int) -> SecondLook:
    """A second look trained on some stories; the one of that name if there is one."""
    model = SecondLook()
    path = given.work / f"{name}.pt"
    if path.exists():
        model.load_state_dict(torch.load(path))
        return model.eval()
    epochs = EPOCHS
    if given.earlier:
        model.load_state_dict(torch.load(given.earlier / f"{name}.pt"))
        epochs = LATER_EPOCHS
    else:
        model.layers.load_state_dict(upper_layers(MODEL / "model.onnx"))
    lessons, measures = _lessons(given, stories)
    model = fit(model, lessons, measures, seed=seed, epochs=epochs, keep=given.work / f"{name}.ckpt")
    torch.save(model.state_dict(), path)
    return model


def put(model: SecondLook, folder: Path) -> None:
    """Write a second look into the folder of an encoder, beside its first."""
    export(model, folder / "figures.onnx")
    about = json.loads((folder / "model.json").read_text("utf-8"))
    digests = {
        name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in ("model.onnx", "figures.onnx")
    }
    (folder / "model.json").write_text(json.dumps(about | {"digests": digests}, indent=1) + "\n", "utf-8")


def _encoder_of(given: argparse.Namespace, stories: Sequence[Tale], folds: Mapping[str, int], fold: int) -> Encoder:
    """The encoder that never saw the stories of a fold."""
    folder = given.work / f"fold_{fold}"
    if not (folder / "figures.onnx").exists():
        model = _trained(given, [one for one in stories if folds[one.name] != fold], f"second_look_{fold}", fold)
        shutil.copytree(MODEL, folder, dirs_exist_ok=True)
        put(model, folder)
    return Encoder.load(folder)


def _asked(given: argparse.Namespace, stories: Sequence[Tale], encoder: Encoder) -> None:
    """Gather what is to be decided in the annotated figures of some stories, as an encoder sees them that did not."""
    reader, score = Reader(catalogue(), encoder), decide.scorer(given.evaluation)
    for tale in stories:
        _kept(given.work / "asked" / f"{tale.name}.pickle", lambda tale=tale: decide.asked(tale, reader, score))


def _weights(given: argparse.Namespace, stories: Sequence[Tale]) -> Decisions:
    """How evidence is weighed, learned from some stories."""
    paths = [given.work / "asked" / f"{tale.name}.pickle" for tale in stories]
    return decide.learn([one for path in paths for one in pickle.loads(path.read_bytes())])  # noqa: S301 - our own


def _read_fold(given: argparse.Namespace, stories: Sequence[Tale], folds: Mapping[str, int], fold: int) -> None:
    """Read the stories of a fold by what was learned from the others."""
    encoder = _encoder_of(given, stories, folds, fold)
    weights = _weights(given, [one for one in stories if folds[one.name] != fold])
    decide.write(weights, given.work / f"fold_{fold}" / "decisions.json")
    reader = Reader(catalogue(), encoder, weights)
    for tale in stories:
        if folds[tale.name] == fold:
            path = given.work / "read" / f"{tale.name}.pickle"
            told = _kept(path, lambda tale=tale: read(tale, encoder, reader))
            log.info("read %s: %d figures", tale.name, len(told.items))


def _do_fold(given: argparse.Namespace, stories: Sequence[Tale], folds: Mapping[str, int], fold: int) -> None:
    """All that can be done for a fold; reading needs what was asked in all the others."""
    inside = [one for one in stories if folds[one.name] == fold]
    _asked(given, inside, _encoder_of(given, stories, folds, fold))
    if all((given.work / "asked" / f"{tale.name}.pickle").exists() for tale in stories):
        _read_fold(given, stories, folds, fold)


def main() -> None:
    """Learn, and judge or write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--evaluation", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--earlier", type=Path, help="the --work of an earlier run over fewer stories, to go on from")
    parser.add_argument("--folds", action="store_true")
    parser.add_argument("--only", type=int, help="do what can be done for this fold alone; 4 is of all stories")
    parser.add_argument("--threads", type=int, default=2)
    given = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    torch.set_num_threads(given.threads)
    given.work.mkdir(parents=True, exist_ok=True)
    told = tales(given.data)
    folds = _kept(given.work / "folds.pickle", lambda: folds_of(told, _earlier_folds(given.earlier)))
    held_out = {each.report.name: folds[tale.name] for tale in told for each in tale.told}
    (given.work / "folds.json").write_text(json.dumps(held_out, indent=0), "utf-8")
    if given.only == FOLDS:
        _trained(given, told, "second_look", FOLDS)
    elif given.only is not None:
        _do_fold(given, told, folds, given.only)
    if given.only is not None:
        return
    for fold in (*range(FOLDS), *range(FOLDS)):
        _do_fold(given, told, folds, fold)
    stories = [pickle.loads((given.work / "read" / f"{one.name}.pickle").read_bytes()) for one in told]  # noqa: S301
    for fold in range(FOLDS):
        weights = learn_basis([one for one in stories if folds[one.tale.name] != fold])
        for one in stories:
            if folds[one.tale.name] == fold:
                decide_bases(weights, one)
    if given.folds:
        scores = judge(stories, folds, given)
        print(table(scores, {one.tale.name: one.tale.sort for one in stories}))
        return
    put(_trained(given, told, "second_look", FOLDS), MODEL)
    decide.write(_weights(given, told), DATA / "decisions.json")
    write_basis(learn_basis(stories))
    words = word_weights(stories)
    write(learn(_all_laid(stories, words), words))


if __name__ == "__main__":
    main()
