"""`asof show actors` and `places`, `asof merge`, `asof split`, `asof export places`."""

import json

import pytest

TEXT = (
    "Mayor Clara Renn met the River Safety Board in Linz, Austria. Renn said 40 people had left. "
    "The RSB counted 45 people in Grumbelsk.\n"
)


@pytest.fixture
def actors(asof, tmp_path):
    """Reads the report, then gives all names of each actor when called."""
    (tmp_path / "flood.txt").write_text(TEXT, "utf-8")
    asof("read", "flood.txt", "--published", "2025-08-07")
    return lambda: [set(one["names"].split(" | ")) for one in json.loads(asof("show", "actors", "--json")[1])]


def test_a_person_may_merge_and_split_names(asof, actors):
    assert any({"Clara Renn", "Renn"} <= names for names in actors())
    assert asof("split", "Renn", "Clara Renn")[0] == 0
    assert not any({"Clara Renn", "Renn"} <= names for names in actors())
    assert asof("merge", "clara renn", "RENN")[0] == 0
    assert any({"Clara Renn", "Renn"} <= names for names in actors())


def test_rulings_are_listed_with_who_and_when_and_can_be_undone(asof, actors, monkeypatch):
    monkeypatch.setenv("ASOF_USER", "ann")
    asof("split", "Renn", "Clara Renn")
    shown = asof("show", "rulings")[1]
    assert "split names" in shown
    assert " ann " in shown
    assert asof("undo", 1)[0] == 0
    assert any({"Clara Renn", "Renn"} <= names for names in actors())
    status, _, said = asof("undo", 7)
    assert (status, "no ruling 7" in said) == (2, True)


def test_a_name_that_is_not_there_is_wrong_usage(asof, actors):
    status, _, said = asof("merge", "Renn", "Nobody")
    assert status == 2
    assert 'no actor "nobody"' in said


def test_rulings_outlive_rereading(asof, actors, tmp_path):
    asof("split", "Renn", "Clara Renn")
    (tmp_path / "flood.txt").write_text(TEXT + "It rained.\n", "utf-8")
    asof("read", "flood.txt", "--published", "2025-08-07")
    assert not any({"Clara Renn", "Renn"} <= names for names in actors())


def test_places_are_shown_with_where_they_are(asof, actors):
    shown = asof("show", "places")[1]
    assert "Linz, Upper Austria, Austria" in shown
    places = json.loads(asof("export", "places", "--format", "geojson")[1])["features"]
    assert "Linz" in {one["properties"]["place"] for one in places if one["geometry"]}


def test_only_places_are_a_map(asof, actors):
    status, _, said = asof("export", "claims", "--format", "geojson")
    assert status == 2
    assert "only places" in said
