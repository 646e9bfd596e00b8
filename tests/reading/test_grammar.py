"""Quantities as written: their words, range, hedge and unit."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asof.language.words import words
from asof.reading.grammar import expressions, quantities


def read(text: str) -> list[tuple[str, float | None, float | None, str, bool]]:
    found = quantities(words(text))
    return [(q.span.of(text), q.value.low, q.value.high, q.value.unit, q.value.approximate) for q in found]


@pytest.mark.parametrize(
    "text, low, high, unit",
    [
        ("approximately 1,376 square kilometers", 1376, 1376, "km2"),
        ("roughly 300 square miles", 776.9964, 776.9964, "km2"),
        ("2,500 acres", 10.11714, 10.11714, "km2"),
        ("200-300 meters of ground per day", 0.2, 0.3, "km/day"),
        ("some 60 mph", 96.56064, 96.56064, "km/h"),
        ("5,000 barrels a day", 794936.5, 794936.5, "L/day"),
        ("$122 billion", 122e9, 122e9, "USD"),
        ("£1.5m", 1.5e6, 1.5e6, "GBP"),
        ("44.3 million euros", 44.3e6, 44.3e6, "EUR"),
        ("several billions of dollars", 2e9, None, "USD"),
        ("between $12 million and $20 million", 12e6, 20e6, "USD"),
        ("over 40%", 40, None, "%"),
        ("nearly 500 square miles", None, 1294.994, "km2"),
        ("within five miles", None, 8.04672, "km"),
        ("as many as 45,000-50,000 people", 45000, 50000, "people"),
        ("between 100 and 150 people", 100, 150, "people"),
        ("at least 56 of its staff", 56, None, "people"),
        ("tens of thousands of protesters", 10000, None, "people"),
        ("eight Chinese", 8, 8, "people"),
        ("some three Russian villages", 3, 3, "count"),
        ("four surface-to-air missile launchers", 4, 4, "count"),
        ("a 7.0-magnitude quake", 7, 7, "1"),
        ("more than a week", 7, None, "days"),
        ("a dozen or so houses", 12, 12, "count"),
        ("100°F", 37.77778, 37.77778, "degC"),
        ("minus 9 degrees Celsius", -9, -9, "degC"),
        ("minus 11 points", -11, -11, "%"),
        ("half a mile", 0.804672, 0.804672, "km"),
        ("a mile and a half", 2.414016, 2.414016, "km"),
        ("2-and-a-half years", 913.125, 913.125, "days"),
        ("3 1/2 years", 1278.375, 1278.375, "days"),
        ("22 feet 6 inches", 6.858, 6.858, "m"),
        ("six hours and 40 minutes", 0.2777778, 0.2777778, "days"),
        ("30 -- 40 km", 30, 40, "km"),
        ("35 percent to 40 percent of supplies", 35, 40, "%"),
        ("$5-7bn", 5e9, 7e9, "USD"),
        ("$200 to $4 million", 200, 4e6, "USD"),
        ("EUR50m", 5e7, 5e7, "EUR"),
        ("RM79 a month", 79, 79, "MYR"),
        ("1.2m tons", 1.2e6, 1.2e6, "t"),
        ("10m kroner", 1e7, 1e7, "NOK"),
        ("5 crore rupees", 5e7, 5e7, "INR"),
        ("a quarter of a million people", 250000, 250000, "people"),
        ("one voter in five", 20, 20, "%"),
        ("forty, maybe fifty shells", 40, 50, "count"),
        ("14 deaths", 14, 14, "people"),
        ("300 confirmed cases", 300, 300, "people"),
        ("two new Boeing 737 jets", 2, 2, "count"),
        ("60 GB of mail", 6e10, 6e10, "B"),
        ("79 of 150 seats", 79, 79, "count"),
        ("12 Syrian and Iraqi fighters", 12, 12, "people"),
    ],
)
def test_a_quantity_keeps_its_range_in_the_canonical_unit(
    text: str, low: float | None, high: float | None, unit: str
) -> None:
    [(_, *values, _)] = read(text)
    assert values == [low, high, unit]


@pytest.mark.parametrize(
    "text, written",
    [
        ("It holds just about 30 square miles today", "just about 30 square miles"),
        ("It is much, much smaller than 1 percent", "much, much smaller than 1 percent"),
        ("With 12,000 North Korean troops there", "12,000 North Korean troops"),
        ("It took around 100 towns and villages in", "around 100 towns and villages"),
    ],
)
def test_hedge_and_noun_belong_to_the_words(text: str, written: str) -> None:
    assert [words for words, *_ in read(text)] == [written]


@pytest.mark.parametrize(
    "text, low, high",
    [
        ("It never had more than 500 men", None, 500),
        ("It has not dipped below 27 degrees Celsius", 27, None),
        ("It has not moved for more than 3 km", 3, None),
        ("It is not only more than 500 men", 500, None),
        ("It will cost $3 over two years", 730.5, 730.5),
        ("It lasted for over two years", 730.5, None),
        ("The streets lie under two metres of water", 2, 2),
        ("The toll crept up to 291 people", 291, 291),
        ("Up to 291 people came", None, 291),
    ],
)
def test_a_bound_is_one_only_where_it_bounds(text: str, low: float | None, high: float | None) -> None:
    assert read(text)[-1][1:3] == (low, high)


@pytest.mark.parametrize(
    "text, low",
    [
        ("The fire service called 112 volunteers", 112),
        ("Both 16 soldiers and 4 officers died", 16),
        ("The dead were 24 and the hurt 31", 24),
        ("In Dayton, 24 and perhaps more people were killed", 24),
    ],
)
def test_numbers_that_look_like_ages_and_telephones_may_count(text: str, low: float) -> None:
    assert read(text)[0][1] == low


@pytest.mark.parametrize(
    "text, approximate",
    [
        ("around 800 km", True),
        ("800 km", False),
        ("up to 800 km", True),
        ("just 800 km", False),
        ("dozens of men", True),
    ],
)
def test_a_hedge_makes_a_number_approximate(text: str, approximate: bool) -> None:
    assert [value[-1] for value in read(text)] == [approximate]


@pytest.mark.parametrize(
    "text",
    [
        "It began on Jan. 20 and on 12 January 2024",
        "It opens at 10:30 a.m. on 7 May",
        "a 26-year-old man",
        "Rivera, 37, was there",
        "COVID-19 and the F-16",
        "on Highway 61",
        "No. 4 of the list",
        "the iPhone 4 is out",
        "call (313) 555-2620",
        "the 1200 block of Elm Street",
        "the 20th time",
        "in the 1990s",
        "one of them left",
        "no one knows",
        "a half-hour later",
        "call (216) 555-5464 or 02072290706",
        "children under five were hungry",
        "a boy of six was found",
        "when he was nine",
        "the man, 71, was a shepherd",
        "at the age of 56",
        "the second half of the year",
        "new 5G networks",
        "the 787 Dreamliner flew",
        "a .40-caliber gun and a 12-gauge shotgun",
        "between 0910 and 0930 local time",
        "it was on July 15 and 17",
        "most iPhone 4 users",
        "it depends on several factors",
        "the 16GB model",
        "in the 200-block of Elm Street",
        "A neighbour called 911 after the boy was hurt",
        "He was speaking to 911 dispatchers when he was killed",
        "a 999 call was made",
        "Ann Lane and Joe Park, both 16, were killed",
        "the dead girls, one 16 and the other 17, were cousins",
        "the victims were 24 and 31.",
        "charged with the deaths of Lane, 24 and Park, 23",
        "Tom Park Sr., 68, of Dayton was killed",
    ],
)
def test_numbers_that_measure_nothing_are_left_alone(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    "text, values",
    [
        ("Deaths fell from 10 people to 8 people", [10, 8]),
        ("It will bring the garrison from 4,500 to 7,000 soldiers", [4500, 7000]),
        ("Oil rose $2.71 to $125.38 a barrel", [2.71, 125.38]),
        ("It sells for anything from three to five euros", [3]),
    ],
)
def test_a_change_from_one_number_to_another_is_two(text: str, values: list[float]) -> None:
    assert [value[1] for value in read(text)] == values


def test_what_a_change_ran_from_and_to_is_marked() -> None:
    found = quantities(words("The share rose from 22 per cent to 38 per cent, or 16 points"))
    assert [quantity.change for quantity in found] == ["from", "to", ""]


@pytest.mark.parametrize(
    "text, low, unit",
    [
        ("a 26-year-old man", 26, "year of age"),
        ("one of the ships", 1, "ship"),
        ("5,000 barrels a day", 5000, "barrel per day"),
        ("two square miles", 2, "square mile"),
        ("7,199 Chinese yuan", 7199, "yuan"),
        ("half the houses", 50, "% house"),
        ("16,644", 16644, ""),
    ],
)
def test_every_quantity_is_an_expression_in_the_unit_that_was_written(text: str, low: float, unit: str) -> None:
    [found] = expressions(words(text))
    assert (found.written.low, found.written.unit) == (low, unit)


def test_a_figure_said_again_in_another_unit_is_one() -> None:
    assert [words for words, *_ in read("It lies 25 km (15 miles) from the port")] == ["25 km"]


def test_one_person_is_a_figure_where_something_befell_him() -> None:
    assert read("One official spoke of it") == []
    assert [words for words, *_ in read("One person was killed")] == ["One person"]


def test_two_of_three_keeps_both_numbers() -> None:
    assert [(words, value) for words, value, *_ in read("Two of the three survivors left")] == [
        ("Two", 2),
        ("three survivors", 3),
    ]


def test_bare_numbers_count_people_where_the_clause_speaks_of_people() -> None:
    assert [(words, unit) for words, _, _, unit, _ in read("Two died and 14 were injured")] == [
        ("Two", "people"),
        ("14", "people"),
    ]


@given(st.text(alphabet=st.sampled_from("0123456789 ,.$%-–mknabout overpeople'of")))
def test_quantities_never_overlap_and_stand_where_they_say(text: str) -> None:
    found = quantities(words(text))
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))
    assert all(quantity.span.holds(quantity.number) for quantity in found)


@pytest.mark.parametrize(
    "text, change, level",
    [
        ("Deaths rose by 40 people to 310 people.", 40, 310),
        ("The budget was raised by $3 million to $15 million.", 3e6, 15e6),
        ("Unemployment went up by 3 percentage points to 15 per cent.", 3, 15),
    ],
)
def test_what_something_changed_by_and_to_are_two_numbers(text: str, change: float, level: float) -> None:
    assert [(low, high) for _, low, high, _, _ in read(text)] == [(change, change), (level, level)]


@pytest.mark.parametrize(
    "text, value, unit",
    [
        ("12.450 soldiers", 12_450, "people"),
        ("1.376,5 square kilometres", 1_376.5, "km2"),
        ("3.240 km", 3.24, "km"),
        ("$1.5MM", 1.5e6, "USD"),
        ("50 MUSD", 50e6, "USD"),
        ("the M6.2 quake", 6.2, "1"),
        ("an Mw 7.4 earthquake", 7.4, "1"),
        ("6 KIA", 6, "people"),
    ],
)
def test_marks_and_codes_of_the_trade(text: str, value: float, unit: str) -> None:
    assert [(low, high, in_unit) for _, low, high, in_unit, _ in read(text)] == [(value, value, unit)]
