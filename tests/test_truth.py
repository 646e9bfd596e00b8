"""The benchmark that holds estimates against true values, on a story of our own."""

import json
from argparse import Namespace
from pathlib import Path

import pytest
from benchmarks.truth import measure

DAYS = {"2024-05-02": 40, "2024-05-04": 90, "2024-05-07": 160}


def point(day: str, value: int) -> dict[str, object]:
    told = {"low": value, "high": value, "approximate": False, "as_of": day, "value_text": f"{value} sheep"}
    return {"report": f"{day}.txt", "quote": f"By then {value} sheep had been brought in.", "source": None, **told}


def claim(day: str, value: int) -> dict[str, object]:
    said = {"kind": "figure", "measure": "rescued", "subject": "sheep", "place": "Linz", "unit": "count"}
    return {**point(day, value), **said, "basis": "total", "source_kind": "publisher", "modality": "asserted"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "gold").mkdir()
    (tmp_path / "flood").mkdir()
    for day, value in DAYS.items():
        (tmp_path / "flood" / f"{day}.txt").write_text(f"Water in Linz\n\n{point(day, value)['quote']}\n", "utf-8")
    truth = [{"date": day, "value": value, "low": None, "high": None} for day, value in DAYS.items()]
    truth[1] |= {"value": 900}
    series = {"id": "sheep", "unit": "count", "kind": "total", "truth": truth}
    files = {
        "flood.json": [
            {"report": f"{day}.txt", "published": day, "claims": [claim(day, value)]} for day, value in DAYS.items()
        ],
        "flood.story.json": {"series": [{"id": "sheep", "points": [point(*one) for one in DAYS.items()]}]},
        "flood.truth.json": {"story": "flood", "series": [series]},
    }
    for name, content in files.items():
        (tmp_path / "gold" / name).write_text(json.dumps(content), "utf-8")
    return tmp_path


def test_true_values_are_held_or_missed_on_their_dates(folder: Path) -> None:
    found = measure(Namespace(data=folder, stories=None, from_gold=True))
    assert (found["series"], found["estimated"], found["values"], found["not_totals"]) == (1, 1, 3, 0)
    assert found["coverage90"] == pytest.approx(2 / 3)
    assert found["final_error"] < 0.1
    assert set(found["baselines"]) == {"latest", "median", "most_conservative", "kalman"}
