import hashlib
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asof.claim import Claim
from asof.reckoning import Toll, tolls
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
    both = tolls([claim for _, claims in pairs for claim in claims], [report for report, _ in pairs])
    return both.killed if measure == "killed" else both.injured


def test_what_most_reports_give_is_the_total() -> None:
    assert found(told(1, 4), told(2, 4), told(3, 2)).value == 4


def test_parts_stand_beside_the_total() -> None:
    assert found(told(1, 5, 2, 3), told(2, 5, 2)).value == 5


def test_nobody_is_hurt_where_no_report_tells_of_it() -> None:
    assert found(told(1), told(2)).value == 0


def test_a_bound_leaves_out_what_lies_below() -> None:
    assert found(told(1, (2, None)), told(2, (2, None)), told(3, (2, None))).value == 2


def test_people_of_different_ages_are_told_apart() -> None:
    places = ("mill", "ford", "quay")
    aged = [
        sentence(n, f"A 5-year-old boy was shot at the {p}, a 20-year-old woman was hit, too.")
        for n, p in enumerate(places)
    ]
    without = [sentence(n, f"A boy was shot at the {place}.") for n, place in enumerate(places)]
    assert found(told(9, 2), *aged).value == 2
    assert found(told(9, 2), *without).value == 1


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


def test_who_was_shot_and_is_not_dead_was_hurt() -> None:
    assert_tolls("Six people were shot, one of them fatally.", [(6, "injured"), (1, "killed")], killed=1, injured=5)
    assert_tolls("Four victims were hit and two of those died.", [(4, "killed"), (2, "killed")], killed=2, injured=2)


def assert_tolls(text: str, figures: list[tuple[int, str]], *, killed: int, injured: int) -> None:
    """Two reports that put it a little differently, with these figures of people."""
    words = {6: "Six people", 4: "Four victims", 2: "two of those", 1: "one"}
    reports = [make_report(f"{text} {more}", name=f"{more}.txt") for more in ("It rained.", "It was dry.")]
    claims = [
        make_claim(report, words[number], value=number, measure=measure)
        for report in reports
        for number, measure in figures
    ]
    made = tolls(claims, reports)
    assert (made.killed.value, made.injured.value) == (killed, injured)


def of_two_dead(text: str) -> Toll:
    """How many were killed, going by three reports that give two dead and go on with these words."""
    reports = [
        make_report(f"A gunman killed this, and {text} Page {number}.", name=f"{number}.txt") for number in "123"
    ]
    return found(
        *((report, [make_claim(report, "this", value=2, measure="killed")]) for report in reports), measure="killed"
    )


def test_whoever_did_it_may_be_one_dead_more() -> None:
    assert of_two_dead("then ran.").high == 2
    assert of_two_dead("then turned the gun on himself.").high == 3


def test_a_triple_murder_is_three_dead() -> None:
    assert of_two_dead("police look into the triple murder.").value == 3


def test_homicide_detectives_and_attempted_murder_are_no_deaths() -> None:
    text = "Homicide detectives charged the clerk with attempted murder after a woman was wounded."
    pairs = [sentence(number, f"{text[:-1]} on day {number}.") for number in (1, 2)]
    assert (found(*pairs, measure="killed").value, found(*pairs).value) == (0, 1)


def test_a_report_told_twice_counts_once() -> None:
    report, claims = told(1, 4)
    again = make_report(report.text, name="copy.txt")
    copied = [make_claim(again, "this", value=4, measure="injured")]
    assert found((report, claims), told(2, 5), (again, copied)) == found((report, claims), told(2, 5))


def test_the_weights_are_those_of_the_model_card() -> None:
    weights = (files("asof") / "data" / "toll.toml").read_bytes()
    card = Path(__file__).parents[2] / "MODELS.md"
    assert hashlib.sha256(weights).hexdigest() in card.read_text("utf-8")


STORY = [told(1, 4, 2), told(2, 4), told(3, 2), sentence(4, "The clerk was shot in the leg.")]


@given(st.permutations(STORY))
def test_the_order_makes_no_difference(pairs: list[Told]) -> None:
    assert found(*pairs) == found(*STORY)


@given(st.lists(st.integers(0, 40), max_size=6))
def test_the_interval_holds_the_number(values: list[int]) -> None:
    made = found(*(told(number, value) for number, value in enumerate(values)))
    assert 0 <= made.low <= made.value <= made.high
