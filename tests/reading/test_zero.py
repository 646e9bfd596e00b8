"""None at all, as a figure of zero."""

import pytest

from asof.language.words import words
from asof.reading.grammar import quantities


def read(text: str) -> list[tuple[str, float | None, str]]:
    return [(q.span.of(text), q.value.low, q.value.unit) for q in quantities(words(text))]


@pytest.mark.parametrize(
    "text, said, unit",
    [
        ("There were no deaths.", "no deaths", "people"),
        ("The raid ended without casualties", "without casualties", "people"),
        ("No new cases were found", "No new cases", "people"),
        ("Divers found no survivors", "no survivors", "people"),
        ("Nobody was hurt.", "Nobody", "people"),
        ("No one is missing", "No one", "people"),
        ("No one on the bus was injured", "No one", "people"),
        ("None of them died", "None", "people"),
        ("Not a single soldier was wounded", "Not a single soldier", "people"),
        ("He brought them home without a single loss", "without a single loss", "people"),
        ("There was not one missile attack", "not one missile attack", "count"),
        ("It lost not a single gallon a day", "not a single gallon a day", "L/day"),
    ],
)
def test_none_at_all_is_a_figure_of_zero(text: str, said: str, unit: str) -> None:
    assert read(text) == [(said, 0, unit)]


@pytest.mark.parametrize(
    "text",
    [
        "There is no evidence of that",
        "The ministry has no plans to leave",
        "Nobody knows why",
        "No one should be killed for that",
        "No one said who was killed",
        "No officials were at hand",
        "It was not a single day too early",
        "He went without a word",
        "There was no doubt",
    ],
)
def test_other_things_that_are_not_there_are_no_figure(text: str) -> None:
    assert read(text) == []


def test_no_more_than_is_a_bound_and_no_zero() -> None:
    assert read("No more than 20 people came") == [("No more than 20 people", None, "people")]


def test_nobody_of_a_crew_keeps_the_crew() -> None:
    assert read("None of the 40 sailors was hurt") == [("None", 0, "people"), ("40 sailors", 40, "people")]
