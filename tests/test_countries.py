"""The list of countries in the package."""

import tomllib
from collections import Counter
from importlib.resources import files

import pytest

from asof.countries import countries_in, is_southern

COUNTRIES = tomllib.loads(files("asof").joinpath("data/countries.toml").read_text("utf-8"))["country"]
WORDS = [
    word
    for country in COUNTRIES
    for word in (
        country["name"],
        *(w for key in ("names", "demonyms", "capitals", "metonyms") for w in country.get(key, [])),
    )
]


def test_all_countries_are_there():
    """193 members of the United Nations, Kosovo, Palestine, Taiwan and the Vatican."""
    assert len(COUNTRIES) == 197


def test_no_word_names_two_countries():
    assert [word for word, times in Counter(WORDS).items() if times > 1] == []


def test_codes_are_those_of_the_unicode_locale_data():
    known = pytest.importorskip("babel").Locale("en").territories
    strange = {
        country["code"]: known.get(country["code"])
        for country in COUNTRIES
        if _key(known.get(country["code"], "")) not in map(_key, [country["name"], *country.get("names", [])])
    }
    assert strange == {"MM": "Myanmar (Burma)", "VC": "St. Vincent & Grenadines"}


@pytest.mark.parametrize(
    "word, code",
    [
        ("U.S.", "US"),
        ("Britain", "GB"),
        ("Kiev", "UA"),
        ("Kremlin", "RU"),
        ("Danes", "DK"),
        ("Pyongyang", "KP"),
    ],
)
def test_a_country_goes_by_many_words(word, code):
    fields = ("names", "demonyms", "capitals", "metonyms")
    assert [one["code"] for one in COUNTRIES if any(word in one.get(field, []) for field in fields)] == [code]


def test_every_entry_has_the_same_shape():
    assert {key for country in COUNTRIES for key in country} == {
        "name", "code", "names", "demonyms", "capitals", "metonyms", "south",
    }  # fmt: skip
    assert all(word == word.strip() and word for word in WORDS)


def _key(name: str) -> str:
    for theirs, ours in (
        ("St. ", "Saint "),
        (" & ", " and "),
        (" - ", "-"),
        ("’", "'"),
        ("Territories", "territories"),
    ):
        name = name.replace(theirs, ours)
    return name


def test_countries_of_a_text_are_found_by_people_and_capitals_too() -> None:
    text = "The Federal Republic of Germany, New Zealand and South Korean troops met in Buenos Aires."
    assert countries_in(text) == ["Germany", "New Zealand", "South Korea", "Argentina"]


@pytest.mark.parametrize(
    "country, south", [("Chile", True), ("New Zealand", True), ("Kenya", False), ("Nowhere", False)]
)
def test_which_countries_lie_in_the_south(country: str, south: bool) -> None:
    assert is_southern(country) is south
