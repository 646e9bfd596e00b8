"""`asof show`."""

import io
import json
from datetime import date

import pytest
from rich.console import Console

from asof.catalogue import load
from asof.reading import derived
from asof.testing import make_claim, make_report, make_story
from asof.views.cli import tables
from asof.views.objects import as_objects


@pytest.mark.parametrize("what", tables.TABLES)
def test_every_table_fits_the_screen(told, what):
    for width in (40, 64, 80, 120, 200):
        console = Console(file=io.StringIO(), width=width)
        tables.show(what, told, console)
        assert max(len(line) for line in console.file.getvalue().splitlines()) <= width


@pytest.mark.parametrize("what", tables.TABLES)
def test_every_table_of_an_empty_story_can_be_shown(shelf, what):
    tables.show(what, shelf([], []), Console(file=io.StringIO()))


def shown(told, what, **settings):
    console = Console(file=io.StringIO(), width=120, **settings)
    tables.show(what, told, console)
    return console.file.getvalue()


def test_a_series_shows_its_figures_in_words(told):
    lines = shown(told, "series").splitlines()
    assert any("12–14 May 2024" in line and "≈ 400,000 L" in line and "the operator" in line for line in lines)
    assert any("< 1,500" in line for line in lines)


def test_an_estimate_stands_beside_what_each_report_says(tmp_path):
    reports = [make_report(f"There are {n} wolves.", name=f"{n}.txt", published=f"2024-05-{n}") for n in (10, 20, 30)]
    told = [
        (report, [make_claim(report, f"{n} wolves", value=n, measure="killed", as_of=f"2024-05-{n}")])
        for report, n in zip(reports, (10, 20, 30), strict=True)
    ]
    with make_story(tmp_path / "wolves.asof", told) as story:
        lines = shown(story, "estimates").splitlines()
        estimate = story.estimates[story.series[0].id]
    for n in (10, 20, 30):
        then = estimate.nearest(date(2024, 5, n))
        [line] = [line for line in lines if f"{n} May 2024" in line]
        assert line.split()[-1] == f"{then.intervals[1].high:.0f}"
        assert then.intervals[1].low <= n <= then.intervals[1].high


def test_numbers_end_in_the_same_column(told):
    lines = [line for line in shown(told, "series").splitlines() if "00 L" in line]
    assert len({line.index("00 L") for line in lines}) == 1


def test_a_conflict_says_why_and_shows_both_sides(told):
    text = shown(told, "conflicts")
    assert "Spill volume, oil (hard)" in text
    assert "The operator says 400,000 L on 27 May 2024, the regulator 690,000 L." in text


def test_a_denial_is_marked(told):
    assert "(denied)" in shown(told, "claims")


def test_the_words_of_one_of_several_claims_are_underlined(tmp_path):
    report = make_report("He said that we left.", published="2024-05-20")
    claim = make_claim(report, "we left")
    with make_story(tmp_path / "left.asof", [(report, [claim])]) as story:
        text = shown(story, "claims", force_terminal=True, color_system="standard")
    assert "said that \x1b[4mwe left\x1b[0m." in text


def test_a_forecast_is_said_to_be_open(told):
    assert "open" in shown(told, "forecasts")


@pytest.mark.parametrize("what", tables.TABLES)
def test_hostile_text_is_shown_as_text(hostile, what):
    text = shown(hostile, what, force_terminal=True, color_system=None)
    assert not {*text} & {*"\x9b\0\u202e\u202c\ud800"}
    assert "\x1b[31m" not in text
    text.encode("utf-8")


def test_markup_in_a_name_is_shown_as_text(hostile):
    console = Console(file=io.StringIO(), width=1000)
    tables.show("sources", hostile, console)
    assert "[bold red]markup[/bold red]" in console.file.getvalue()
    assert ":skull:" in console.file.getvalue()


def test_no_colour_goes_to_a_file(asof, spill):
    for what in tables.TABLES:
        assert "\x1b" not in asof("show", what, "--ledger", spill)[1]


def test_the_summary_is_shown_where_nothing_is_named(asof, spill):
    assert asof("show", "--ledger", spill)[1] == asof("show", "summary", "--ledger", spill)[1]


@pytest.mark.parametrize("what", tables.TABLES)
def test_json_is_one_value(asof, spill, what):
    status, text, _ = asof("show", what, "--json", "--ledger", spill)
    assert status == 0
    assert isinstance(json.loads(text), dict if what == "summary" else list)


def test_json_has_what_the_export_has(asof, spill):
    claims = json.loads(asof("show", "claims", "--json", "--ledger", spill)[1])
    lines = asof("export", "claims", "--ledger", spill)[1].splitlines()
    assert claims == [json.loads(line) for line in lines]


def test_filters_leave_the_rest_out(asof, spill):
    rows = json.loads(
        asof("show", "claims", "--json", "--measure", "spill_volume", "--report", "later", "--ledger", spill)[1]
    )
    assert [row["value_text"] for row in rows] == ["400,000 litres", "690,000 litres"]


def test_an_unknown_measure_is_wrong_usage(asof, spill):
    status, _, said = asof("show", "series", "--measure", "spil_volume", "--ledger", spill)
    assert status == 2
    assert "spill_volume" in said


def test_an_empty_ledger_says_how_to_go_on(asof, tmp_path):
    make_story(tmp_path / "story.asof", []).close()
    assert asof("show")[1] == "no reports in this ledger yet; `asof read PATH…` reads some\n"


def test_what_follows_from_two_figures_is_shown_beside_both(shelf):
    report = make_report("There were 12 people aboard, including three children.")
    whole, part = make_claim(report, "12 people", value=12), make_claim(report, "three children", value=3)
    told = shelf([report], [whole, part], derived=derived(report.text, [whole, part], load()))
    assert " ".join(shown(told, "derived").split()).endswith("9 part three children 12 people report.txt")
    assert as_objects("derived", told)[0]["base_words"] == "12 people"
