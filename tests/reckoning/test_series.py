from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asof.claim import Claim
from asof.measure import Behaviour, Measure
from asof.reckoning import series
from asof.ruling import Identity
from asof.testing import make_claim, make_report

REPORT = make_report("There were 12 of them. There were 15 of them.")
MEASURES = {
    "killed": Measure(id="killed", title="Deaths", description="", units=("people",), behaviour=Behaviour.CUMULATIVE),
    "aid": Measure(id="aid", title="Aid", description="", units=("USD", "currency"), behaviour=Behaviour.CUMULATIVE),
}


def told(value: float = 12, *, words: str = "12", measure: str | None = "killed", **fields: object) -> Claim:
    return make_claim(REPORT, words, value=value, measure=measure, **fields)


def test_figures_of_one_thing_are_a_series() -> None:
    first, second = (
        told(as_of="2024-05-01", place="Linz"),
        told(15, words="15", as_of="2024-05-02", place="linz"),
    )
    (made,) = series([second, first], MEASURES)
    assert made.claims == (first, second)
    assert (made.title, made.measure, made.subject, made.unit) == ("Deaths — Linz", "killed", None, "people")


@pytest.mark.parametrize(
    "difference", [{"measure": "injured"}, {"subject": "crew"}, {"place": "Graz"}, {"unit": "count"}]
)
def test_figures_of_two_things_are_two_series(difference: dict[str, str]) -> None:
    same = {"subject": "miners", "place": "Linz"}
    assert len(series([told(**same), told(words="15", **(same | difference))], MEASURES)) == 2


@pytest.mark.parametrize(
    "claim",
    [
        told(kind="forecast"),
        told(measure=None),
        make_claim(REPORT, "There were 12", kind="event"),
        make_claim(REPORT, "There were 12"),
    ],
)
def test_other_claims_are_in_no_series(claim: Claim) -> None:
    assert series([claim], MEASURES) == ()


@pytest.mark.parametrize(
    "fields, title",
    [
        ({"subject": "miners", "place": "Linz"}, "Deaths — miners, Linz"),
        ({"subject": "Linz", "place": "the city of Linz"}, "Deaths — Linz"),
        ({}, "Deaths"),
        ({"measure": "aid", "unit": "USD", "subject": "Norway"}, "Aid — Norway"),
        ({"measure": "aid", "unit": "EUR", "subject": "Norway"}, "Aid — Norway (EUR)"),
        ({"measure": "other:tonnes of food", "unit": "t"}, "Tonnes of food"),
        ({"measure": "unheard_of"}, "Unheard of"),
    ],
)
def test_titles(fields: dict[str, str], title: str) -> None:
    assert [made.title for made in series([told(**fields)], MEASURES)] == [title]


def test_other_measures_go_by_the_words_of_their_label() -> None:
    claims = [told(measure="other:tonnes of food"), told(words="15", measure="other:food tonnes")]
    assert len(series(claims, MEASURES)) == 1


def test_a_series_is_named_as_most_claims_name_it() -> None:
    claims = [
        told(subject="the Miners"),
        told(words="15", subject="miners"),
        told(words="There", subject="miners"),
    ]
    assert [made.subject for made in series(claims, MEASURES)] == ["miners"]


def test_the_longest_series_comes_first() -> None:
    claims = [told(subject="a"), told(subject="z"), told(words="15", subject="z"), told(subject="b")]
    assert [made.subject for made in series(claims, MEASURES)] == ["z", "a", "b"]


def test_undated_figures_come_last() -> None:
    undated, dated = told(), told(words="15", as_of="2024")
    assert series([undated, dated], MEASURES)[0].claims == (dated, undated)


TOLD = [
    told(number, words=words, subject=subject, as_of=as_of)
    for number, words in ((12, "12"), (15, "15"))
    for subject in ("miners", "The miners", "crew", None)
    for as_of in ("2024-05-01", None)
]
CLAIMS = [replace(claim, id=str(number)) for number, claim in enumerate(TOLD)]


@given(st.permutations(CLAIMS))
def test_the_order_of_the_claims_makes_no_difference(claims: list[Claim]) -> None:
    assert series(claims, MEASURES) == series(CLAIMS, MEASURES)


def test_ids_do_not_depend_on_the_other_claims() -> None:
    alone = {made.id for claim in CLAIMS for made in series([claim], MEASURES)}
    assert {made.id for made in series(CLAIMS, MEASURES)} == alone


def told_by(number: int, value: object, **fields: object) -> Claim:
    """A figure of report `number`."""
    report = make_report("They were told how many. It was some.", name=f"{number}.txt")
    return make_claim(report, "how many", value=value, **({"measure": "killed", "as_of": "2024-05-01"} | fields))


@pytest.mark.parametrize(
    "one, other",
    [
        ({"place": "Linz"}, {"place": "Mill Lane"}),
        ({"place": "Linz"}, {"place": "Linz, Upper Austria"}),
        ({"place": "Linz"}, {}),
        ({"place": "Linz", "subject": "officers"}, {"place": "Linz", "subject": "a police officer"}),
        ({"subject": "the gunman"}, {"subject": "suspect"}),
        ({"place": "Norway", "subject": "Norwegians"}, {"place": "Norway"}),
    ],
)
def test_one_number_under_two_names_is_one_series(one: dict[str, str], other: dict[str, str]) -> None:
    assert len(series([told_by(1, 4, **one), told_by(2, (4, None), **other)], MEASURES)) == 1


@pytest.mark.parametrize(
    "one, other",
    [
        ({"place": "Linz"}, {"place": "Graz"}),
        ({"subject": "police officer"}, {"subject": "prison officer"}),
        ({"place": "Linz", "as_of": "2024-05-01"}, {"place": "Mill Lane", "as_of": "2024-05-03"}),
    ],
)
def test_one_number_of_two_things_is_two_series(one: dict[str, str], other: dict[str, str]) -> None:
    assert len(series([told_by(1, 4, **one), told_by(2, 4, **other)], MEASURES)) == 2


def test_two_numbers_under_two_names_are_two_series() -> None:
    assert len(series([told_by(1, 4, place="Linz"), told_by(2, 5, place="Mill Lane")], MEASURES)) == 2


def test_a_part_that_a_report_sets_beside_the_whole_is_a_series_of_its_own() -> None:
    report = make_report("Four were hurt, two of them officers. Two others fled.")
    four = make_claim(report, "Four", value=4, measure="injured", place="Linz")
    two = make_claim(report, "two", value=2, measure="injured", place="Linz", subject="officers")
    elsewhere = told_by(2, 2, measure="injured", place="Linz", as_of=None)
    assert len(series([four, two, elsewhere], {})) == 2


NAMED = st.sampled_from([None, "Linz", "Mill Lane", "officers", "police officers", "prison officers", "gunman"])


@given(st.lists(st.tuples(st.integers(1, 3), NAMED, NAMED), min_size=1, max_size=8), st.randoms())
def test_merging_does_not_depend_on_the_order(
    figures: list[tuple[int, str | None, str | None]], chance: Random
) -> None:
    claims = [told_by(n, value, subject=who, place=where) for n, (value, who, where) in enumerate(figures)]
    shuffled = chance.sample(claims, len(claims))
    assert series(shuffled, MEASURES) == series(claims, MEASURES)


def ids(*claims: Claim) -> dict[str, str]:
    return {one.title: one.id for one in series(claims, MEASURES)}


def test_series_that_a_person_calls_one_are_one_whatever_their_names() -> None:
    told_of = told(subject="miners"), told(15, words="15", subject="workers underground")
    one, other = ids(*told_of).values()
    (made,) = series(told_of, MEASURES, rulings=[Identity(one, other, same=True)])
    assert set(made.claims) == set(told_of)
    assert {part.id for part in made.parts} == {one, other}
    assert len(series(told_of, MEASURES, rulings=[Identity(one, other, True), Identity(other, one, False)])) == 2


def test_parts_that_a_person_calls_two_are_two_although_their_numbers_agree() -> None:
    report = make_report("There were 12 of them again.", name="other.txt")
    told_of = told(place="Linz"), make_claim(report, "12", value=12, measure="killed", place="Mill Lane in Linz")
    (made,) = series(told_of, MEASURES)
    assert [part.claims for part in made.parts] == [1, 1]
    one, other = (part.id for part in made.parts)
    assert len(series(told_of, MEASURES, rulings=[Identity(one, other, same=False)])) == 2


def test_series_in_two_units_are_never_one() -> None:
    told_of = told(), told(15, words="15", unit="count")
    one, other = (made.id for made in series(told_of, MEASURES))
    assert len(series(told_of, MEASURES, rulings=[Identity(one, other, same=True)])) == 2
