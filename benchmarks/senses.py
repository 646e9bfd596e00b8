"""What quantities are about: the encoder's second look at the figures of a story, given where they stand.

Accuracy over the gold figures and forecasts with a value, optional ones left out. `measure` is right when gold lists
it, `measure_by_unit` chooses among the measures of the gold unit only. `subject`, `place` and `source` are right when
their words are among gold's names, case and articles aside, or null where gold has none; `claim` counts how many of
the grammar's quantities are rightly told to be a claim or none.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from train.figures import Report, located, quantity_spans, story

from asof.catalogue import load
from asof.language.encoder import Encoder
from asof.language.sense import OTHER, Sense, descriptions
from asof.span import Span

CATALOGUE = load()


def options(parser: argparse.ArgumentParser) -> None:
    """Which gold file, and which encoder."""
    parser.add_argument("--gold", type=Path, required=True, help="the gold file of the story")
    parser.add_argument("--model", type=Path, help="folder of another encoder")


def measure(given: argparse.Namespace) -> dict[str, Any]:
    """Accuracy by field, and how many were asked."""
    encoder = Encoder.load(given.model)
    right: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    for report in story(given.gold, given.data):
        for name, good in _answers(encoder, report):
            right[name] += good
            asked[name] += 1
    return {name: right[name] / asked[name] for name in asked} | {"figures": asked["measure"]}


def _answers(encoder: Encoder, report: Report) -> Iterator[tuple[str, bool]]:
    gold = [(claim, span) for claim, span in located(report)]
    sure = [(claim, span) for claim, span in gold if not claim.get("optional")]
    text = report.passage.text
    for (claim, _), sense in zip(sure, _read(encoder, text, [span for _, span in sure]), strict=True):
        yield "claim", sense.claim > 0.5
        yield from _fields(text, claim, sense)
    others = [span for span in quantity_spans(report) if not any(span.overlaps(place) for _, place in gold)]
    for sense in _read(encoder, text, others):
        yield "claim", sense.claim <= 0.5


def _read(encoder: Encoder, text: str, spans: list[Span]) -> tuple[Sense, ...]:
    return encoder.read(text, spans, descriptions(CATALOGUE))


def _fields(text: str, claim: Mapping[str, Any], sense: Sense) -> Iterator[tuple[str, bool]]:
    ids = {OTHER if name.startswith("other:") else name for name in claim["measure"] or ()}
    yield "measure", _best(sense.measures) in ids
    if ids - {OTHER}:
        fitting = {name: share for name, share in sense.measures.items() if _fits(name, claim["unit"])}
        yield "measure_by_unit", _best(fitting) in ids
    yield "source_kind", _best(sense.source_kind) == claim["source_kind"]
    yield "modality", _best(sense.modality) == claim["modality"]
    yield "forecast", (sense.forecast > 0.5) == (claim["kind"] == "forecast")
    for name, span in ((name, sense.pointed(name)) for name in ("subject", "place", "source")):
        names = {_bare(words) for words in claim[name] or ()}
        yield name, (_bare(span.of(text)) in names) if span else not names


def _fits(name: str, unit: str | None) -> bool:
    units = CATALOGUE[name].units if name in CATALOGUE else ()
    return unit in units or ("currency" in units and bool(re.fullmatch("[A-Z]{3}", unit or "")))


def _best(shares: Mapping[str, float]) -> str:
    return max(shares, key=shares.__getitem__, default="")


def _bare(words: str) -> str:
    return re.sub(r"^(?:the|an?)\s+|['’]s?$", "", re.sub(r"\s+", " ", words.casefold().replace("’", "'")))
