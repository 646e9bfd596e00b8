"""The list of countries in the package."""

import tomllib
from collections import Counter
from importlib.resources import files

import pytest

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
    assert [
        c["code"] for c in COUNTRIES if word in [w for v in c.values() for w in ([v] if isinstance(v, str) else v)]
    ] == [code]


def test_every_entry_has_the_same_shape():
    assert {key for country in COUNTRIES for key in country} == {
        "name", "code", "names", "demonyms", "capitals", "metonyms",
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
