"""Numbers without a noun."""

import pytest

from asof.language.words import words
from asof.reading.grammar import quantities
from asof.reading.quantity import Quantity


def read(*sentences: str) -> list[tuple[str, str]]:
    """The quantities of the last sentence, read after those before it."""
    told: tuple[Quantity, ...] = ()
    for text in sentences:
        found = quantities(words(text), told)
        told += found
    return [(quantity.span.of(text), quantity.value.unit) for quantity in found]


@pytest.mark.parametrize(
    "text, said, unit",
    [
        ("The tally now stands at 58.", "58", "people"),
        ("An institute put the tremor at 6.4.", "6.4", "1"),
        ("They fire 30 or 40 a day.", "30 or 40 a day", "count"),
        ("We lost 118 Kenyan and 97 Ugandan vehicles", "118", "count"),
        ("It made 318 million euros, after 22 million a year earlier", "22 million", "EUR"),
        ("The mayor puts it between 3,000 and 3,500", "between 3,000 and 3,500", "people"),
        ("They shot one, killing 4 and injuring one.", "one", "people"),
    ],
)
def test_a_bare_number_takes_its_unit_from_its_sentence(text: str, said: str, unit: str) -> None:
    assert (said, unit) in read(text)


def test_a_bare_number_goes_on_counting_what_the_report_counted() -> None:
    assert read("The army has 40 tanks.", "Its rival has seven.") == [("seven", "count")]


def test_a_bare_number_is_in_the_unit_that_was_written_before() -> None:
    [quantity] = quantities(
        words("At its peak it held some 540 of land."), quantities(words("It is 200 square miles."))
    )
    assert (quantity.value.low, quantity.value.unit) == (pytest.approx(1398.595, rel=1e-4), "km2")


def test_some_of_them_are_what_was_counted_last() -> None:
    assert read("The navy counted eleven drones.", "It shot down five of them.") == [("five", "count")]


def test_millions_are_of_the_money_that_the_report_spoke_of() -> None:
    assert read("The gap is 3 billion euros.", "Strand puts it at 2.8 billion.") == [("2.8 billion", "EUR")]


@pytest.mark.parametrize(
    "text", ["The index rose 0.7 per cent to 6,327", "He wore the shirt of 7 (9)", "Channel 4 said"]
)
def test_a_number_that_counts_nothing_stays_out(text: str) -> None:
    assert all(unit == "%" for _, unit in read(text))


def test_one_is_a_figure_in_a_list_of_counts() -> None:
    assert read("It hit three tanks, one truck and one radar") == [
        ("three tanks", "count"),
        ("one truck", "count"),
        ("one radar", "count"),
    ]
