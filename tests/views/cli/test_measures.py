"""`asof measures`."""

import json

from asof.catalogue import load


def test_every_measure_is_in_the_table(asof):
    status, shown, _ = asof("measures")
    assert status == 0
    assert all(name in shown for name in load())


def test_json_has_every_field(asof):
    shown = json.loads(asof("measures", "--json")[1])
    assert [one["id"] for one in shown] == [*load()]
    assert {"id", "title", "description", "units", "behaviour"} <= {*shown[0]}


def test_measures_of_ones_own_are_in_it(asof, tmp_path):
    (tmp_path / "own.toml").write_text(
        '[snow_depth]\ntitle = "Snow"\ndescription = "on the ground"\nunits = ["m"]\nbehaviour = "level"\n'
    )
    assert "snow_depth" in asof("measures", "--measures", "own.toml")[1]


def test_a_file_that_is_no_catalogue_is_wrong_usage(asof):
    status, _, said = asof("measures", "--measures", "none.toml")
    assert status == 2
    assert said.startswith("asof: none.toml: can't be read")
