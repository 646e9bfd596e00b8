"""Claims and their ids."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asof.claim import Claim, Kind, claim_id
from asof.source import PUBLISHER, Source, SourceKind
from asof.span import Span

QUOTE = "Ukraine now holds about 800 square kilometres of the region."
WORDS = "about 800 square kilometres"


def test_an_id_is_the_same_on_every_machine_for_ever():
    assert claim_id("1_desk.txt", Kind.FIGURE, QUOTE, WORDS) == "f46c434355bf"


def test_an_id_is_twelve_hexadecimal_digits():
    assert len(claim_id("1_desk.txt", Kind.EVENT, "", "")) == 12
    assert int(claim_id("1_desk.txt", Kind.EVENT, "", ""), 16) >= 0


def test_a_lone_surrogate_has_an_id_too():
    assert len(claim_id("a\udcff.txt", Kind.EVENT, "\ud800", "\ud800")) == 12


@given(st.lists(st.sampled_from([" ", "\n", "\t", "\r\n", "\N{NO-BREAK SPACE}"]), min_size=1).map("".join))
def test_white_space_does_not_matter(blank):
    same = claim_id("1_desk.txt", Kind.FIGURE, f" {QUOTE}".replace(" ", blank), WORDS.replace(" ", blank) + blank)
    assert same == claim_id("1_desk.txt", Kind.FIGURE, QUOTE, WORDS)


@pytest.mark.parametrize(
    "other",
    [
        ("2_desk.txt", Kind.FIGURE, QUOTE, WORDS, 0),
        ("1_desk.txt", Kind.FORECAST, QUOTE, WORDS, 0),
        ("1_desk.txt", Kind.FIGURE, QUOTE + ".", WORDS, 0),
        ("1_desk.txt", Kind.FIGURE, QUOTE, "800 square kilometres", 0),
        ("1_desk.txt", Kind.FIGURE, QUOTE, WORDS, 1),
    ],
)
def test_whatever_else_differs_makes_another_id(other):
    assert claim_id(*other) != claim_id("1_desk.txt", Kind.FIGURE, QUOTE, WORDS)


def test_a_claims_words_lie_in_its_quote():
    with pytest.raises(ValueError, match="lie outside their quote"):
        _claim(quote=Span(10, 20), span=Span(15, 21))


def test_the_condition_of_a_forecast_lies_in_its_quote():
    with pytest.raises(ValueError, match=r"condition at .* lies outside its quote"):
        _claim(condition=Span(55, 70))


@pytest.mark.parametrize("confidence", [-0.1, 1.01, float("nan")])
def test_confidence_is_a_probability(confidence):
    with pytest.raises(ValueError, match="confidence lies between 0 and 1"):
        _claim(confidence=confidence)


@pytest.mark.parametrize("kind, name", [(SourceKind.PUBLISHER, "Desk"), (SourceKind.PERSON, None)])
def test_a_source_has_a_name_unless_it_is_the_publisher(kind, name):
    with pytest.raises(ValueError, match="has a name, unless it is the publisher"):
        Source(kind, name)


def _claim(**fields):
    usual = {"quote": Span(0, 60), "span": Span(18, 45), "source": PUBLISHER}
    return Claim(id="0" * 12, report="1_desk.txt", kind=Kind.FIGURE, **(usual | fields))
