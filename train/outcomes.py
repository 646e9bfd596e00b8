"""The weights by which outcomes of forecasts are weighed: `python -m train.outcomes --data whole_stories`.

Three log-linear models (`asof.reckoning.outcomes.weights`), each of most likelihood with a normal prior about nothing:
whether a later claim tells what became of a forecast (is quoted as evidence), whether a forecast is settled, and which
verdict it has then. The latter two learn from sentences weighed by models of other stories. Writes
`asof/data/outcomes.json`. With `--folds 5` it prints instead how often verdicts are right on stories that had no part in
learning. `--ledgers` is a folder of ledgers, one a story, read by an encoder that never saw it; stories are learned and
judged from these and from the gold claims.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from shutil import copy
from types import ModuleType
from typing import Any

import numpy as np
from benchmarks._gold import gold_reports
from scipy.optimize import minimize
from scipy.special import logsumexp

from asof import Story
from asof.claim import Claim
from asof.learned import digest
from asof.reckoning.outcomes.court import SURE, Case, best_of_sentences, cases, outcome, weighed
from asof.reckoning.outcomes.traits import AGAINST, FOR, Told, Traits
from asof.reckoning.outcomes.verdict import Outcome, Verdict
from asof.reckoning.outcomes.weights import (
    BIAS,
    OF_NONE,
    SETTLED,
    Weights,
    claim_traits,
    how_traits,
    told_traits,
)
from asof.report import Report

COST = {"tells": 7.0, "told": 100.0, "how": 333.0}
"""What the square of a weight costs, in nats, once traits have one size; halving or doubling any changes little."""
LEAST_SPREAD = 0.15
"""Spread that a trait is taken to have at least, so that what is seen once or twice gets no great weight."""
_SIGNS = {1: [(0.0, None), (None, 0.0), (None, None)], -1: [(None, 0.0), (0.0, None), (None, None)]}
"""Bounds of a weight for each of `SETTLED`, of what speaks for it that what was foretold came, and against."""
PARTS = 5
SWEPT = (0.4, 0.45, 0.5, 0.55, SURE)
DECIMALS = 4


@dataclass(frozen=True, slots=True)
class Known:
    """A case, whose story it is, what became of it by the gold file, and which of its later claims are evidence."""

    story: str
    case: Case
    verdict: Verdict
    evidence: tuple[bool, ...]


def main() -> int:
    """Write the weights, or print how they do."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder of the whole stories")
    parser.add_argument("--ledgers", type=Path, required=True, help="folder of their ledgers, NAME.asof")
    parser.add_argument("--evaluation", type=Path, required=True, help="folder of score_story.py")
    parser.add_argument("--folds", type=int, help="how many parts to learn from all but one of")
    parser.add_argument("-o", type=Path, default=Path("src/asof/data/outcomes.json"))
    given = parser.parse_args()
    score = scorer(given.evaluation)
    read = [known for name in names(given.data) for known in from_ledger(given.data, given.ledgers, name, score)]
    gold = [known for name in names(given.data) for known in from_gold(given.data, name, score)]
    if given.folds:
        for title, some in (("as read", read), ("from gold", gold)):
            report(title, judged(some, [*read, *gold], given.folds))
        return 0
    told = stored(learned([*read, *gold]))
    given.o.write_text(json.dumps({"digest": digest(told), "weights": told}, indent=1, sort_keys=True) + "\n", "utf-8")
    return 0


def names(data: Path) -> list[str]:
    """The stories, in order."""
    return sorted(path.name.removesuffix(".story.json") for path in (data / "gold").glob("*.story.json"))


def scorer(evaluation: Path) -> ModuleType:
    """The scorer of stories as a module: its rules say which forecasts and sentences are those of the gold file."""
    sys.path.insert(0, str(evaluation))
    spec = importlib.util.spec_from_file_location("score_story", evaluation / "score_story.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["score_story"] = module
    spec.loader.exec_module(module)
    return module


def from_ledger(data: Path, ledgers: Path, name: str, score: ModuleType) -> list[Known]:
    """The forecasts of a story as it was read."""
    with tempfile.TemporaryDirectory() as folder:
        copy(ledgers / f"{name}.asof", Path(folder) / "story.asof")
        with Story.open(str(Path(folder) / "story.asof")) as story:
            return list(known(name, story.claims, story.reports, data, score))


def from_gold(data: Path, name: str, score: ModuleType) -> list[Known]:
    """The forecasts of a story as annotated."""
    found = list(gold_reports(data / name, data / "gold" / f"{name}.json"))
    claims = [claim for _, some in found for claim in some]
    return list(known(name, claims, [one for one, _ in found], data, score))


def known(
    name: str, claims: Sequence[Claim], reports: Sequence[Report], data: Path, score: ModuleType
) -> Iterator[Known]:
    """The forecasts that are in the gold file, found by quote, source and time, whatever became of them."""
    story = score.read_story(data / "gold" / f"{name}.story.json")
    told = [one for one in cases(claims, reports) if score.stem_of(one.forecast.claim.report) in story.names]
    rows = [_cited(one.forecast, story, score, number) for number, one in enumerate(told)]
    for target, row in score.pair_up(story.forecasts, rows, lambda gold, one: _fit(score, gold, one)):
        case = told[row.data["number"]]
        evidence = [score.read_citation(one, name, story.names, ("quote",)) for one in target.data["evidence"]]
        yield Known(
            name,
            case,
            Verdict(target.data["outcome"]),
            tuple(_is_one(one, evidence, story, score) for one, _ in case.later),
        )


def _cited(told: Told, story: Any, score: ModuleType, number: int = 0) -> Any:
    claim = told.claim
    data = {
        "report": claim.report,
        "quote": told.sentence,
        "source": claim.source.name,
        "as_of": str(claim.as_of) if claim.as_of else None,
        "outcome": "",
        "number": number,
    }
    return score.read_citation(data, claim.report, story.names, ("quote",))


def _fit(score: ModuleType, gold: Any, one: Any) -> Any:
    """How well they fit, whatever became of it."""
    fit = score.forecast_fit(gold, one)
    return fit and fit[:-1]


def _is_one(told: Told, evidence: Sequence[Any], story: Any, score: ModuleType) -> bool:
    if score.stem_of(told.claim.report) not in story.names:
        return False
    cited = _cited(told, story, score)
    return any(one.report == cited.report and score.quote_overlap(one, cited) for one in evidence)


def learned(some: Sequence[Known]) -> Weights:
    """The weights that these forecasts teach."""
    tells = _tells(some)
    told, how = [], []
    for one, likelihoods in _crossed(some):
        settled = one.verdict is not Verdict.OPEN
        told.append((told_traits(one.case.traits, best_of_sentences(one.case, likelihoods)), int(settled)))
        if settled:
            later = [(likelihood, traits) for likelihood, (_, traits) in zip(likelihoods, one.case.later, strict=True)]
            how.append((how_traits(one.case.traits, later), SETTLED.index(one.verdict)))
    return Weights(tells, _binary(told, COST["told"]), tuple(fitted(how, len(SETTLED), COST["how"])))


def _tells(some: Sequence[Known]) -> Mapping[str, float]:
    rows = [
        (claim_traits(one.case.traits, traits), int(good and one.verdict is not Verdict.OPEN))
        for one in some
        for (_, traits), good in zip(one.case.later, one.evidence, strict=True)
    ]
    return _binary(rows, COST["tells"])


def _crossed(some: Sequence[Known]) -> Iterator[tuple[Known, list[float]]]:
    """Each forecast with how likely its later claims tell, by what other stories taught."""
    part = {name: number % PARTS for number, name in enumerate(sorted({one.story for one in some}))}
    for number in sorted(set(part.values())):
        weights = Weights(_tells([one for one in some if part[one.story] != number]), {}, ())
        for one in some:
            if part[one.story] == number:
                yield one, [weights.likelihood(claim_traits(one.case.traits, traits)) for _, traits in one.case.later]


def _binary(rows: Sequence[tuple[Traits, int]], cost: float) -> Mapping[str, float]:
    no, yes = fitted(rows, 2, cost)
    return {name: round(yes[name] - no[name], DECIMALS) for name in yes}


def fitted(rows: Sequence[tuple[Traits, int]], answers: int, cost: float) -> list[dict[str, float]]:
    """A table of weights for each answer, by the names of traits, of most likelihood."""
    traits = sorted({name for row, _ in rows for name in row})
    column = {name: number for number, name in enumerate(traits)}
    inputs = np.zeros((len(rows), len(traits)))
    for number, (row, _) in enumerate(rows):
        for name, value in row.items():
            inputs[number, column[name]] = value
    right = np.array([answer for _, answer in rows])
    mean, spread = inputs.mean(axis=0), np.maximum(inputs.std(axis=0), LEAST_SPREAD)
    weights = _softmax(
        (inputs - mean) / spread,
        right,
        _bounds(traits if answers == len(SETTLED) else [""] * len(traits), answers),
        cost,
    )
    scaled = weights[:-1] / spread[:, None]
    bias = weights[-1] - mean @ scaled
    return [
        {BIAS: round(float(bias[answer]), DECIMALS)}
        | {name: round(float(scaled[number, answer]), DECIMALS) for name, number in column.items()}
        for answer in range(answers)
    ]


def _bounds(traits: Sequence[str], answers: int) -> list[tuple[float | None, float | None]]:
    """Least and most of each weight: what can only speak for a verdict never speaks against it."""
    free = [(None, None)] * answers
    return [bound for name in traits for bound in _SIGNS.get(_sign(name), free)[:answers]] + free


def _sign(name: str) -> int:
    plain = name.removesuffix(OF_NONE)
    sign = (plain in FOR) - (plain in AGAINST)
    return sign if plain == name else -sign


def _softmax(
    inputs: np.ndarray, right: np.ndarray, bounds: Sequence[tuple[float | None, float | None]], cost: float
) -> np.ndarray:
    """Weights (traits and 1, answers); the bias costs nothing."""
    rows = np.hstack([inputs, np.ones((len(inputs), 1))])
    answers = len(bounds) // rows.shape[1]
    one_hot = np.eye(answers)[right]

    def loss(flat: np.ndarray) -> tuple[float, np.ndarray]:
        weights = flat.reshape(rows.shape[1], answers)
        scores = rows @ weights
        shares = scores - logsumexp(scores, axis=1, keepdims=True)
        paid = weights.copy()
        paid[-1] = 0
        value = -(one_hot * shares).sum() + cost / 2 * (paid**2).sum()
        return value, (rows.T @ (np.exp(shares) - one_hot) + cost * paid).ravel()

    found = minimize(loss, np.zeros(len(bounds)), jac=True, method="L-BFGS-B", bounds=bounds, options={"maxiter": 300})
    return np.asarray(found.x).reshape(rows.shape[1], answers)


def stored(weights: Weights) -> dict[str, Any]:
    """The weights as they stand in the file, without those that are nothing."""
    tables = {"tells": weights.tells, "told": weights.told}
    return {name: _some(table) for name, table in tables.items()} | {"how": [_some(table) for table in weights.how]}


def _some(table: Mapping[str, float]) -> dict[str, float]:
    return {name: weight for name, weight in table.items() if weight or name == BIAS}


@dataclass(frozen=True, slots=True)
class Judged:
    """A forecast, what became of it by weights that never saw its story, and the verdict that is likeliest by them.

    `first` and `shown` say whether its likeliest claim, and any that is shown, is evidence by the gold file.
    """

    known: Known
    outcome: Outcome
    likeliest: Verdict
    first: bool
    shown: bool

    @property
    def settled(self) -> bool:
        """Whether it is settled by the gold file."""
        return self.known.verdict is not Verdict.OPEN


def judged(some: Sequence[Known], all_known: Sequence[Known], folds: int) -> list[Judged]:
    """Each forecast by weights that other stories taught."""
    part = {name: number % folds for number, name in enumerate(sorted({one.story for one in all_known}))}
    found = []
    for number in range(folds):
        weights = learned([one for one in all_known if part[one.story] != number])
        found += [_judged(one, weights) for one in some if part[one.story] == number]
    return found


def _judged(one: Known, weights: Weights) -> Judged:
    found, became = weighed(one.case, weights), outcome(one.case, weights)
    best = int(np.argmax(found.likelihoods)) if found.likelihoods else 0
    good = {told.claim.id for (told, _), right in zip(one.case.later, one.evidence, strict=True) if right}
    return Judged(
        one,
        became,
        max(found.verdicts, key=lambda verdict: found.verdicts[verdict]),
        bool(one.evidence) and one.evidence[best],
        any(claim.id in good for claim in became.evidence),
    )


def report(title: str, some: Sequence[Judged]) -> None:
    """Print how good verdicts are from some probabilities on, and how good the sentences are that are shown."""
    settled = sum(one.settled for one in some)
    print(f"{title}: {len(some)} forecasts, {settled} settled")
    for sure in SWEPT:
        given = [one for one in some if one.outcome.evidence and one.outcome.sure >= sure]
        right = sum(one.likeliest is one.known.verdict for one in given)
        kept = 1 - sum(not one.settled for one in given) / (len(some) - settled)
        print(
            f"  sure from {sure:.2f} on: {len(given):4} verdicts, precision {right / max(len(given), 1):.3f}, "
            f"recall {right / settled:.3f}, open kept {kept:.3f}"
        )
    told = [one for one in some if one.outcome.evidence]
    right = sum(one.settled for one in told)
    print(
        f"  sentences to see for {len(told)}, of which settled {right / max(len(told), 1):.3f}, {right / settled:.3f} of all "
        f"settled; one shown is evidence for {sum(one.shown for one in told)}"
    )
    can = [one for one in some if one.settled and any(one.known.evidence)]
    print(f"  likeliest claim is evidence for {sum(one.first for one in can)} of {len(can)} settled that have some")


if __name__ == "__main__":
    sys.exit(main())
