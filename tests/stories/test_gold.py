"""The annotations of the bundled stories: what a careful reader finds in them."""

import json
import re
from importlib.resources import files
from pathlib import Path

import pytest

from asof.catalogue import load
from asof.period import Period

STORIES = [
    (name, report)
    for name in ("kursk", "spill")
    for report in json.loads((Path(__file__).parent / f"{name}.json").read_text("utf-8"))
]
per_report = pytest.mark.parametrize(
    "story, annotated", STORIES, ids=[f"{name}/{report['report']}" for name, report in STORIES]
)


@per_report
def test_quotes_stand_in_the_report_and_values_in_their_quotes(story, annotated):
    text = _folded(files("asof").joinpath("stories", story, annotated["report"]).read_text("utf-8"))
    for claim in annotated["claims"]:
        assert claim["quote"] in text
        assert (claim["value_text"] or "") in claim["quote"]


@per_report
def test_figures_measure_something_and_ranges_run_upward(story, annotated):
    for claim in annotated["claims"]:
        assert (claim["kind"] == "figure") <= (claim["value_text"] is not None)
        ends = [end for end in (claim["low"], claim["high"]) if end is not None]
        assert bool(ends) == (claim["value_text"] is not None)
        assert ends == sorted(ends)


@per_report
def test_measures_are_in_the_catalogue(story, annotated):
    named = {name for claim in annotated["claims"] for name in claim["measure"] or []}
    assert {name for name in named if not name.startswith("other:")} <= load().keys()


@per_report
def test_dates_are_edtf_and_claims_are_not_of_the_future(story, annotated):
    published = Period.parse(annotated["published"])
    for claim in annotated["claims"]:
        as_of = Period.parse(claim["as_of"])
        assert not (as_of.before(published) if claim["kind"] == "forecast" else published.before(as_of))


@pytest.mark.parametrize("story", ["kursk", "spill"])
def test_every_report_of_a_story_is_annotated_and_described(story):
    folder = files("asof").joinpath("stories", story)
    names = sorted(path.name for path in folder.iterdir() if not path.name.endswith(".json"))
    assert names == [report["report"] for name, report in STORIES if name == story]
    assert names == sorted(json.loads(folder.joinpath("meta.json").read_text("utf-8")))
    about = json.loads(folder.joinpath("ABOUT.json").read_text("utf-8"))
    assert sorted(about) == ["about", "licence", "title"]


def _folded(text: str) -> str:
    return re.sub(r"\s+", " ", text)
