"""Numbers, dates and other people's text as they are shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asof.period import Period
from asof.value import Value
from asof.views import words


@pytest.mark.parametrize(
    "value, shown",
    [
        (Value(1376, 1376, "km2", approximate=True), "≈ 1,376 km²"),
        (Value(40, None, "%", approximate=True), "> 40 %"),
        (Value(None, 500, "people", approximate=True), "< 500"),
        (Value(200, 300, "m/day"), "200–300 m/day"),
        (Value(11000, 12000, "people", approximate=True), "≈ 11,000–12,000"),
        (Value(776.996, 776.996, "km2"), "777 km²"),
        (Value(77.6996, 77.6996, "km2"), "77.7 km²"),
        (Value(0.0517, 0.0517, "km2"), "0.052 km²"),
        (Value(6.4, 6.4, "1"), "6.4"),
        (Value(-12, -3, "degC"), "-12 to -3 °C"),
        (Value(61e9, 61e9, "USD"), "61 billion USD"),
        (Value(1.5e6, 1.5e6, "people"), "1.5 million"),
        (Value(1234567, 1234567, "people"), "1,234,567"),
        (Value(0, 0, "people"), "0"),
        (Value(317974.0, 317974.0, "L", written_unit="barrels"), "318,000 L"),
        (Value(603628, 603628, "km2", written_unit="square kilometres"), "603,628 km²"),
        (Value(174886, 206700, "L/day", written_unit="barrels a day"), "174,900–206,700 L/day"),
        (Value(7305, 7305, "days"), "20 years"),
        (Value(10, 14, "days"), "10–14 days"),
        (Value(365, 548, "days", approximate=True), "≈ 365–548 days"),
        (Value(0.25, 0.25, "days"), "6 hours"),
        (Value(40 / 1440, None, "days"), "> 40 minutes"),
        (Value(0, 0, "days"), "0 minutes"),
        (Value(3, 3, "count"), "3"),
        (Value(1e300, 1e300, "km2"), "1e+300 km²"),
    ],
)
def test_a_value_is_written_as_people_write_it(value, shown):
    assert words.amount(value) == shown


@pytest.mark.parametrize(
    "edtf, shown",
    [
        ("2025-03-16", "16 Mar 2025"),
        ("2025-03-11/2025-03-17", "11–17 Mar 2025"),
        ("2025-02-27/2025-03-02", "27 Feb – 2 Mar 2025"),
        ("2024-12-30/2025-01-02", "30 Dec 2024 – 2 Jan 2025"),
        ("2025-03", "Mar 2025"),
        ("2024-08/2024-09", "Aug – Sep 2024"),
        ("2024-11/2025-02", "Nov 2024 – Feb 2025"),
        ("2024", "2024"),
        ("2022/2024", "2022 – 2024"),
        ("2025-01/..", "from Jan 2025"),
        ("../2025-03-16", "until 16 Mar 2025"),
        ("../..", "—"),
    ],
)
def test_a_period_is_written_as_people_write_it(edtf, shown):
    assert words.period(Period.parse(edtf)) == shown


def test_an_unknown_period_is_a_dash():
    assert words.period(None) == "—"


@pytest.mark.parametrize(
    "text, shown",
    [
        ("\x1b[31mred\x1b[0m", "[31mred[0m"),
        ("a\u202eb\u2066c\u200f", "abc"),
        ("\x9b1;31m", "1;31m"),
        ("half \ud83d pair", "half \ufffd pair"),
        ("zero\0width", "zerowidth"),
        ("two\n lines\t and", "two lines and"),
        ("family 👩\u200d👩\u200d👧", "family 👩\u200d👩\u200d👧"),
    ],
)
def test_what_steers_a_terminal_is_taken_out(text, shown):
    assert words.line(text) == shown


@given(st.text(st.characters()))
def test_safe_text_can_be_encoded_and_holds_no_control(text):
    shown = words.safe(text)
    shown.encode("utf-8")
    assert not any(char < " " and char not in "\t\n\r" for char in shown)
    assert words.safe(shown) == shown or "\r" in shown


@given(st.text(st.characters()))
def test_encodable_text_keeps_its_length(text):
    assert len(words.encodable(text)) == len(text)
    words.encodable(text).encode("utf-8")


@given(st.floats(allow_nan=False))
def test_every_number_has_words(value):
    assert words.number(value)


@pytest.mark.parametrize(
    "count, one, shown",
    [
        (1, "report", "1 report"),
        (1200, "report", "1,200 reports"),
        (2, "series", "2 series"),
        (3, "photo gallery", "3 photo galleries"),
        (2, "ad box", "2 ad boxes"),
        (0, "share link", "0 share links"),
        (4, "link to another story", "4 links to another story"),
        (2, "tags", "2 tags"),
    ],
)
def test_things_are_counted_in_words(count, one, shown):
    assert words.counted(count, one) == shown
