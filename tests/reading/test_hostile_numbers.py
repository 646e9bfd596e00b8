"""Numbers that no reader of news ever meets, but a program may."""

import pytest

from asof.catalogue import load
from asof.language.encoder import CannedModel
from asof.reading import Reader
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
