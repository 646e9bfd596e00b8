import pytest
from hypothesis import given
from hypothesis import strategies as st

from asof.claim import Claim
from asof.reckoning import Toll, toll
from asof.report import Report
from asof.testing import make_claim, make_report

Told = tuple[Report, list[Claim]]


def told(number: int, *values: object, measure: str = "injured") -> Told:
    """A report that gives these numbers."""
    report = make_report("They spoke of this. They spoke of that. They spoke of those.", name=f"{number}.txt")
    words = ("this", "that", "those")
    return report, [
        make_claim(report, word, value=value, measure=measure) for word, value in zip(words, values, strict=False)
    ]


def sentence(number: int, text: str, **fields: object) -> Told:
    report = make_report(text, name=f"{number}.txt")
    return report, [make_claim(report, text.rstrip("."), kind="event", **fields)]


def found(*pairs: Told, measure: str = "injured") -> Toll:
    return toll([claim for _, claims in pairs for claim in claims], [report for report, _ in pairs], measure)


def test_what_most_reports_give_is_the_total() -> None:
    assert found(told(1, 4), told(2, 4), told(3, 2)).value == 4


def test_parts_stand_beside_the_total() -> None:
    assert found(told(1, 5, 2, 3), told(2, 5, 2)).value == 5


def test_nobody_is_hurt_where_no_report_tells_of_it() -> None:
    assert found(told(1), told(2)).value == 0


def test_a_bound_leaves_out_what_lies_below() -> None:
    assert found(told(1, (2, None)), told(2, (2, None)), told(3, (2, None))).value == 2


@pytest.mark.parametrize(
    "text, killed, injured",
    [
        ("A man was found dead behind the mill.", 1, 0),
        ("The clerk was shot in the leg.", 0, 1),
        ("Police look into the death of a 5-year-old girl.", 1, 0),
        ("Wounded in the quarrel was a woman.", 0, 0),
        ("Ines Roth, 41, was later pronounced dead.", 1, 0),
        ("Roth and her sister had been talking before.", 0, 0),
        ("The market opened late.", 0, 0),
    ],
)
def test_single_people_count_one(text: str, killed: int, injured: int) -> None:
    pairs = [sentence(number, text) for number in (1, 2)]
    assert (found(*pairs, measure="killed").value, found(*pairs).value) == (killed, injured)


def test_who_is_denied_to_be_hurt_does_not_count() -> None:
    assert found(*(sentence(n, "The clerk was shot in the leg.", modality="denied") for n in (1, 2))).value == 0


STORY = [told(1, 4, 2), told(2, 4), told(3, 2), sentence(4, "The clerk was shot in the leg.")]


@given(st.permutations(STORY))
def test_the_order_makes_no_difference(pairs: list[Told]) -> None:
    assert found(*pairs) == found(*STORY)


@given(st.lists(st.integers(0, 40), max_size=6))
def test_the_interval_holds_the_number(values: list[int]) -> None:
    made = found(*(told(number, value) for number, value in enumerate(values)))
    assert 0 <= made.low <= made.value <= made.high
