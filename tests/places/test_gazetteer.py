"""What the gazetteer of the package knows, and a user's own."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from asof.errors import BadGazetteerError
from asof.places import Gazetteer, Sort

CITIES = ["Linz", "Graz", "Port-au-Prince", "Sao Paulo", "Lodz", "Malmo", "Nairobi", "Tbilisi"]


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.open()


@pytest.mark.parametrize(
    "name, lat, lon, within",
    [
        ("Linz", 48.31, 14.29, "Austria"),
        ("São Paulo", -23.55, -46.64, "Brazil"),
        ("PORT AU PRINCE", 18.54, -72.34, "Haiti"),
        ("Bol'shoye Soldatskoye", 51.34, 35.51, "Russia"),
    ],
)
def test_a_town_is_known_however_it_is_written(gazetteer, name, lat, lon, within):
    best = max(gazetteer.named(name), key=lambda spot: (spot.sort is Sort.TOWN, spot.people))
    assert (best.lat, best.lon) == (pytest.approx(lat, abs=0.05), pytest.approx(lon, abs=0.05))
    assert best.within[-1] == within


def test_a_town_lies_in_its_region_and_country(gazetteer):
    (spot,) = gazetteer.named("Sudzha")
    assert spot.within == ("Kursk Oblast", "Russia")


def test_a_county_lies_in_its_state(gazetteer):
    assert ("Tennessee", "United States") in {spot.within for spot in gazetteer.named("Sullivan County")}


def test_seas_and_countries_are_known_to_their_extent(gazetteer):
    (sea,) = [spot for spot in gazetteer.named("Black Sea") if spot.sort is Sort.WATER]
    (country,) = [spot for spot in gazetteer.named("Austria") if spot.sort is Sort.COUNTRY]
    assert sea.radius > country.radius > 100
    assert "DE" in gazetteer.neighbours("AT")


def test_what_nobody_knows_is_nowhere(gazetteer):
    assert gazetteer.named("Grüzelwummbach") == ()
    assert gazetteer.named("") == ()


def test_names_are_looked_up_quickly(gazetteer):
    names = CITIES * 500
    started = time.process_time()
    for name in names:
        gazetteer.named(name)
    assert len(names) / (time.process_time() - started) > 15_000  # most of it is left to slower and busy machines


def test_a_place_of_the_users_own_goes_first(tmp_path: Path):
    own = tmp_path / "mine.toml"
    own.write_text('[[place]]\nname = "Linz"\nlat = 50.57\nlon = 7.28\nnames = ["Linz am Rhein"]\ncountry = "DE"\n')
    for name in ("Linz", "linz am rhein"):
        (spot,) = Gazetteer.open(own).named(name)
        assert (spot.lat, spot.country) == (50.57, "DE")


@pytest.mark.parametrize(
    "words, message",
    [
        ("", "'place' is missing"),
        ('[[place]]\nname = "A"\nlat = 1\n', "'lon' is missing"),
        ('[[place]]\nname = "A"\nlat = 91\nlon = 0\n', "91.0 is no number of degrees"),
        ("place = 3\n", "not iterable"),
        ("[[", "nothing of it is used"),
    ],
)
def test_a_bad_file_is_refused_in_one_line(tmp_path: Path, words: str, message: str):
    own = tmp_path / "mine.toml"
    own.write_text(words)
    with pytest.raises(BadGazetteerError, match=message):
        Gazetteer.open(own)
