"""What number words and digits are worth."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asof.language.numbers import may_begin, number_at, plain_number
from asof.language.words import words


@pytest.mark.parametrize(
    "text, low, high",
    [
        ("1,376", 1376, 1376),
        ("59 000", 59000, 59000),
        ("1,00,000", 100000, 100000),
        ("1.376.000", 1376000, 1376000),
        ("1.2 million", 1.2e6, 1.2e6),
        ("122bn", 122e9, 122e9),
        ("3½", 3.5, 3.5),
        ("two dozen", 24, 24),
        ("a dozen", 12, 12),
        ("twenty-four", 24, 24),
        ("one hundred and five", 105, 105),
        ("two thousand three hundred", 2300, 2300),
        ("half a million", 5e5, 5e5),
        ("two and a half million", 2.5e6, 2.5e6),
        ("a couple of", 2, 2),
        ("several", 2, None),
        ("dozens", 24, None),
        ("hundreds", 100, None),
        ("tens of thousands", 10000, None),
        ("hundreds of thousands", 1e5, None),
        ("several billions", 2e9, None),
        ("a few hundred", 200, None),
        ("5 crore", 5e7, 5e7),
    ],
)
def test_a_number_in_digits_or_words_is_worth(text: str, low: float, high: float | None) -> None:
    number = number_at(words(text), 0)
    assert number is not None
    assert (number.low, number.high, number.last) == (low, high, len(words(text)))


@pytest.mark.parametrize(
    "text, low, high",
    [
        ("200-300", 200, 300),
        ("45,000 to 50,000", 45000, 50000),
        ("11,000 or 12,000", 11000, 12000),
        ("9-10,000", 9000, 10000),
        ("5-7bn", 5e9, 7e9),
        ("ten to fifteen", 10, 15),
        ("30 – 40", 30, 40),
    ],
)
def test_a_range_has_both_ends(text: str, low: float, high: float) -> None:
    number = number_at(words(text), 0)
    assert number is not None
    assert (number.low, number.high) == (low, high)


@pytest.mark.parametrize(
    "text, share",
    [("half", 50), ("a third", 100 / 3), ("two-thirds", 200 / 3), ("one in five", 20), ("nine out of ten", 90)],
)
def test_a_fraction_is_a_share_in_per_cent(text: str, share: float) -> None:
    number = number_at(words(text), 0)
    assert number is not None
    assert number.share
    assert number.low == pytest.approx(share)


@pytest.mark.parametrize("text", ["the", "soldiers", "a ship", "tens"])
def test_other_words_are_no_number(text: str) -> None:
    assert number_at(words(text), 0) is None


@given(st.integers(min_value=0, max_value=10**12))
def test_digits_with_commas_are_the_number_they_show(number: int) -> None:
    assert plain_number(f"{number:,}") == number


@given(st.text(alphabet="0123456789.,- andhundtwo½", max_size=30))
def test_any_text_is_read_without_a_fault(text: str) -> None:
    tokens = words(text)
    for at in range(len(tokens)):
        number = number_at(tokens, at) if may_begin(tokens[at]) else None
        assert number is None or number.first < number.last <= len(tokens)
