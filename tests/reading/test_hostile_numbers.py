"""Numbers that no reader of news ever meets, but a program may."""

import pytest

from asof.catalogue import load
from asof.language.encoder import CannedModel
from asof.language.words import words
from asof.reading import Reader
from asof.reading.grammar import quantities
from asof.testing import make_report

READER = Reader(load(), CannedModel())


@pytest.mark.parametrize(
    "text",
    [
        "9" * 400 + " soldiers were killed.",
        "1" + ",000" * 120 + " people are missing.",
        "Losses came to 999 " + "million " * 60 + "dollars.",
        "Between 5 and 1" + "0" * 400 + " barrels leaked.",
        "About 0/0 of the houses burned.",
        "1e999 people were evacuated.",
        "Within 99999 months 40 people will have been moved.",
        "In 100,000 years 5 people died.",
        "Five people died on 31 February 2025 and 6 on 99 May 9999.",
    ],
)
def test_a_number_beyond_all_measure_does_no_harm(text):
    for claim in READER.read(make_report(text, published="2025-03-16")):
        assert claim.value is None or claim.value.low is None or claim.value.low < 1e19


@pytest.mark.parametrize(
    "unit", ["Seven Mile ", "5 degrees ", "from 3 km to ", "no one and ", "million ", "12 Ab and 13 Cd "]
)
def test_a_long_row_of_numbers_is_looked_at_a_few_words_at_a_time(unit):
    class Counted(tuple):
        """Words that count how many of them were asked for."""

        asked = 0

        def __getitem__(self, at):
            found = super().__getitem__(at)
            Counted.asked += len(found) if isinstance(at, slice) else 1
            return found

    def asked(times: int) -> int:
        Counted.asked = 0
        quantities(Counted(words(unit * times)))
        return Counted.asked

    assert asked(200) < 5 * asked(50)
