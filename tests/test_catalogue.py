"""The catalogue of measures, and files of users beside it."""

import pytest

from asof.catalogue import load
from asof.errors import BadCatalogueError
from asof.measure import Behaviour

CONTRACT = {
    "km2": "territory_held territory_lost territory_gained area_burned area_affected",
    "%": "territory_lost_share territory_held_share containment vote_share change_rate share",
    "count": "settlements_held settlements_gained equipment equipment_lost strikes buildings_destroyed "
    "buildings_damaged seats",
    "people": "troops casualties killed injured captured arrested missing rescued evacuated displaced "
    "affected cases hospitalized vaccinated tested participants without_power jobs",
    "km/day": "advance_rate",
    "km": "distance",
    "L": "spill_volume",
    "L/day": "flow_rate",
    "1": "magnitude",
    "km/h": "wind_speed",
    "m": "water_depth",
    "degC": "temperature",
    "days": "duration",
}
MONEY = ("aid", "cost", "revenue")
OWN = """
[oxen_moved]
title = "Oxen moved"
description = "Oxen driven to another pasture."
units = ["count"]
behaviour = "cumulative"
nouns = ["oxen"]
"""


@pytest.mark.parametrize("unit, name", [(unit, name) for unit, names in CONTRACT.items() for name in names.split()])
def test_the_measures_of_the_contract_are_there_in_their_units(unit, name):
    assert load()[name].unit == unit


@pytest.mark.parametrize("name", MONEY)
def test_money_is_in_any_currency(name):
    assert "currency" in load()[name].units


def test_every_measure_says_what_it_is():
    for name, measure in load().items():
        assert measure.id == name
        assert measure.title
        assert measure.description


@pytest.mark.parametrize("name", ["killed", "area_burned", "spill_volume"])
def test_a_total_since_a_start_is_cumulative(name):
    assert load()[name].behaviour is Behaviour.CUMULATIVE


def test_a_users_file_adds_a_measure(tmp_path):
    mine = load(_file(tmp_path, OWN))
    assert mine["oxen_moved"].nouns == ("oxen",)
    assert mine.keys() == load().keys() | {"oxen_moved"}


def test_a_users_file_replaces_a_measure_of_the_package(tmp_path):
    mine = load(_file(tmp_path, OWN.replace("oxen_moved", "troops")))
    assert mine["troops"].title == "Oxen moved"
    assert list(mine) == list(load())


def test_a_byte_order_mark_does_no_harm(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text(OWN, "utf-8-sig")
    assert "oxen_moved" in load(path)


@pytest.mark.parametrize(
    "text, why",
    [
        ("[oxen", "not TOML"),
        ("oxen = 3", "the measure 'oxen' needs title, description, units and behaviour"),
        ("[Oxen]", "the measure 'Oxen' is no id: small letters, digits and _ only"),
        (OWN.replace('title = "Oxen moved"', ""), "the measure 'oxen_moved' needs title"),
        (OWN.replace("cumulative", "sideways"), "can't have behaviour = 'sideways'"),
        (OWN.replace('["count"]', '"count"'), "can't have units = 'count'"),
        (OWN.replace('["count"]', "[]"), r"can't have units = \[\]"),
        (OWN.replace('["oxen"]', "[1]"), r"can't have nouns = \[1\]"),
        (OWN.replace("nouns", "noun"), r"can't have noun = \['oxen'\]"),
    ],
)
def test_a_broken_file_gives_one_line(tmp_path, text, why):
    path = _file(tmp_path, text)
    with pytest.raises(BadCatalogueError, match=rf"mine.toml: .*{why}.*; nothing of it is used") as caught:
        load(path)
    assert str(caught.value).isprintable()


def test_a_file_that_is_not_there_gives_one_line(tmp_path):
    with pytest.raises(BadCatalogueError, match=r"none.toml: can't be read .*; nothing of it is used"):
        load(tmp_path / "none.toml")


def test_a_file_that_is_no_text_gives_one_line(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(BadCatalogueError, match=r"can't be read"):
        load(path)


def _file(folder, text):
    path = folder / "mine.toml"
    path.write_text(text, "utf-8")
    return path
