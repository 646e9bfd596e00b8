"""Units and currencies as written."""

import pytest

from asof.language.units import currency_at, currency_before, named_unit, unit_at
from asof.language.words import words


@pytest.mark.parametrize(
    "text, name, canonical, factor",
    [
        ("square miles", "square mile", "km2", 2.589988110336),
        ("sq. km", "square kilometre", "km2", 1),
        ("km2", "square kilometre", "km2", 1),
        ("gallons", "gallon", "L", 3.785411784),
        ("imperial gallons", "imperial gallon", "L", 4.54609),
        ("bbl", "barrel", "L", 158.987294928),
        ("tonnes", "ton", "t", 1),
        ("short tons", "short ton", "t", 0.90718474),
        ("gigawatts", "gigawatt", "W", 1e9),
        ("MW", "megawatt", "W", 1e6),
        ("mW", "milliwatt", "W", 1e-3),
        ("GWh", "gigawatt hour", "Wh", 1e9),
        ("m/s", "metre per second", "km/h", 3.6),
        ("basis points", "basis point", "%", 0.01),
        ("parts per million", "part per million", "ppm", 1),
        ("lb-ft", "foot pound-force", "Nm", 1.3558179483314004),
    ],
)
def test_a_unit_is_known_by_its_names_and_symbols(text: str, name: str, canonical: str, factor: float) -> None:
    unit = unit_at(words(text), 0)
    assert unit is not None
    assert (unit.name, unit.canonical, unit.last) == (name, canonical, len(words(text)))
    assert unit.factor == pytest.approx(factor)


@pytest.mark.parametrize(
    "text, name, canonical",
    [
        ("barrels a day", "barrel per day", "L/day"),
        ("litres of diesel per hour", "litre per hour", "L/day"),
        ("kilometres daily", "kilometre per day", "km/day"),
        ("barrel-a-day", "barrel per day", "L/day"),
        ("hours a week", "hour per week", "days"),
        ("percent a year", "percentage per year", "%"),
    ],
)
def test_a_rate_is_one_unit(text: str, name: str, canonical: str) -> None:
    unit = unit_at(words(text), 0)
    assert unit is not None
    assert (unit.name, unit.canonical, unit.last) == (name, canonical, len(words(text)))


@pytest.mark.parametrize("text", ["a week ago", "C-130 planes", "Mi-17 helicopters", "s of them"])
def test_other_words_are_no_unit(text: str) -> None:
    assert unit_at(words(text), 0) is None


def test_a_week_ago_is_no_part_of_a_price() -> None:
    unit = currency_at(words("dollars a week ago"), 0)
    assert unit is not None
    assert unit.last == 1


@pytest.mark.parametrize(
    "text, code",
    [
        ("dollars", "USD"),
        ("Australian dollars", "AUD"),
        ("Hong Kong dollars", "HKD"),
        ("Libyan dinars", "LYD"),
        ("Egyptian pounds", "EGP"),
        ("Swiss francs", "CHF"),
        ("pounds sterling", "GBP"),
        ("kroner", "NOK"),
        ("Danish kroner", "DKK"),
        ("KES", "KES"),
        ("€", "EUR"),
    ],
)
def test_a_currency_after_its_number_has_its_iso_code(text: str, code: str) -> None:
    unit = currency_at(words(text), 0)
    assert unit is not None
    assert (unit.canonical, unit.last) == (code, len(words(text)))


@pytest.mark.parametrize("text", ["won seats", "real threats", "pounds", "som"])
def test_an_everyday_word_is_no_currency_by_itself(text: str) -> None:
    assert currency_at(words(text), 0) is None


def test_the_same_word_is_a_currency_after_millions() -> None:
    unit = currency_at(words("3 billion won"), 2)
    assert unit is not None
    assert unit.canonical == "KRW"


@pytest.mark.parametrize(
    "text, code",
    [
        ("US$5", "USD"),
        ("A$5", "AUD"),
        ("$US5", "USD"),
        ("Rs 5", "INR"),
        ("RM5", "MYR"),
        ("EUR5", "EUR"),
        ("HK$5", "HKD"),
        ("₦5", "NGN"),
    ],
)
def test_a_currency_before_its_number_has_its_iso_code(text: str, code: str) -> None:
    tokens = words(text)
    found = currency_before(tokens, len(tokens) - 1)
    assert found is not None
    assert (found.code, found.first) == (code, 0)


def test_a_price_names_what_is_bought() -> None:
    unit = currency_at(words("dollars a barrel"), 0)
    assert unit is not None
    assert (unit.name, unit.last) == ("dollar per barrel", 3)


@pytest.mark.parametrize(
    "written, canonical, name, factor",
    [
        ("barrels a day", "L/day", "barrels per day", 158.987294928),
        ("square miles", "km2", "square miles", 2.589988110336),
        ("feet", "m", "feet", 0.3048),
        ("mph", "km/h", "miles per hour", 1.609344),
        ("Acre", "km2", "acres", 0.0040468564224),
    ],
)
def test_a_unit_is_known_by_its_words(written, canonical, name, factor):
    unit = named_unit(written, canonical)
    assert unit.name == name
    assert unit.factor == pytest.approx(factor)


@pytest.mark.parametrize("written, canonical", [("square nautical miles", "km2"), ("tanks", "count"), ("acres", "km")])
def test_words_that_are_no_unit_of_the_kind_name_none(written, canonical):
    assert named_unit(written, canonical) is None
