from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asof.claim import Claim
from asof.reckoning import Conflict, conflicts
from asof.source import Source, SourceKind
from asof.testing import make_claim, make_report, make_series

POLICE = Source(SourceKind.ORGANISATION, "police")
SAME = {"measure": "killed", "subject": "miners", "place": "Linz", "as_of": "2024-05-01"}


def told(number: int, value: object, **fields: object) -> Claim:
    """A figure of report `number`."""
    report = make_report("They were told how many. It was some.", name=f"{number}.txt")
    return make_claim(report, "how many", value=value, **(SAME | fields))


def found(*claims: Claim) -> tuple[Conflict, ...]:
    return conflicts(make_series(claims, {}))


def values(conflict: Conflict) -> list[list[float | None]]:
    return [[claim.value.low for claim in side.claims if claim.value] for side in conflict.sides]


def test_two_numbers_of_one_day_are_a_conflict() -> None:
    (conflict,) = found(told(1, 12), told(2, 15), told(3, 12))
    assert (conflict.type, conflict.severity, values(conflict)) == ("number", "hard", [[12, 12], [15]])


@pytest.mark.parametrize(
    "one, other",
    [
        (12, 12),
        (1000, 1004),
        ((40, None), 75),
        ((None, 500), 480),
        ((None, 500), (None, 300)),
        ((40, None), (None, 40)),
        ((45_000, 50_000), 48_000),
        ((10, 20), (20, 30)),
    ],
)
def test_numbers_that_may_both_be_right(one: object, other: object) -> None:
    assert found(told(1, one), told(2, other)) == ()


@pytest.mark.parametrize(
    "one, other",
    [(1, 2), ((40, None), 30), ((None, 500), 600), ((10, 20), (30, 40)), ((10, 20), 25), (0, 1), (-3, 3)],
)
def test_numbers_that_exclude_each_other(one: object, other: object) -> None:
    assert [conflict.severity for conflict in found(told(1, one), told(2, other))] == ["hard"]


@pytest.mark.parametrize(
    "one, other, severity",
    [(1000, 1090, None), (1000, 1150, ["soft"]), (1000, 1300, ["hard"]), (59_000, (None, 60_000), None)],
)
def test_a_hedge_leaves_room(one: float, other: object, severity: list[str] | None) -> None:
    claims = told(1, one, approximate=True), told(2, other, approximate=True)
    assert [conflict.severity for conflict in found(*claims)] == (severity or [])


@pytest.mark.parametrize(
    "one, other, severity",
    [
        ("2024-05-01", "2024-05-02", None),
        ("2024-05-01/2024-05-03", "2024-05-01/2024-05-03", "hard"),
        ("2024-05-01/2024-05-02", "2024-05-02", "soft"),
        ("2024-05-01", "2024-05", None),
        ("2024-05", "2024-05", "soft"),
        ("2024-05/2024-06", "2024-05", "soft"),
        ("2024", "2024-05", None),
        ("2024-05/..", "2024-05", None),
        ("2024-05/..", "2024-05/..", "soft"),
        (None, "2024-05", None),
        (None, None, "soft"),
    ],
)
def test_the_truth_may_move_within_a_period(one: str | None, other: str | None, severity: str | None) -> None:
    claims = told(1, 12, as_of=one), told(2, 15, as_of=other)
    assert [conflict.severity for conflict in found(*claims)] == ([severity] if severity else [])


@pytest.mark.parametrize("difference", [{"subject": "guards"}, {"place": "Graz"}, {"measure": "injured"}])
def test_figures_of_different_things_are_no_conflict(difference: dict[str, str]) -> None:
    assert found(told(1, 12), told(2, 15, **difference)) == ()


def test_what_is_not_said_firmly_is_a_soft_conflict() -> None:
    (conflict,) = found(told(1, 12), told(2, 15, modality="hedged"))
    assert conflict.severity == "soft"


def test_what_is_said_of_nobody_is_a_soft_conflict() -> None:
    (conflict,) = found(*(told(n, value, subject=None, place=None) for n, value in ((1, 12), (2, 15))))
    assert conflict.severity == "soft"


def test_a_denial_contradicts_the_number_it_denies() -> None:
    (conflict,) = found(told(1, 12), told(2, 12, modality="denied"))
    assert (conflict.type, conflict.severity, len(conflict.sides)) == ("denial", "hard", 2)


def test_a_denial_does_not_contradict_another_number() -> None:
    assert found(told(1, 12), told(2, 15, modality="denied")) == ()
    assert found(told(1, 12, modality="denied"), told(2, 12, modality="denied")) == ()


def test_one_voice_does_not_contradict_itself_in_a_report() -> None:
    report = make_report("At first 12 were dead. Then 15 were.")
    first, then = (make_claim(report, words, value=int(words), **SAME) for words in ("12", "15"))
    assert found(first, then) == ()


def test_a_report_may_quote_two_sides() -> None:
    report = make_report("There are 12 dead, says Ines Roth. There are 15, say police.")
    mayor = make_claim(report, "12", value=12, source="Ines Roth", **SAME)
    police = make_claim(report, "15", value=15, source=POLICE, **SAME)
    assert [conflict.severity for conflict in found(mayor, police)] == ["hard"]


def test_two_figures_of_one_sentence_are_parts() -> None:
    report = make_report("There are 12 dead, says Ines Roth, or 15, as police say.")
    mayor = make_claim(report, "12", value=12, source="Ines Roth", **SAME)
    police = make_claim(report, "15", value=15, source=POLICE, **SAME)
    assert found(mayor, police) == ()


def test_a_conflict_says_why() -> None:
    (conflict,) = found(told(1, 1200, source=POLICE, approximate=True), told(2, (None, 900), modality="hedged"))
    assert conflict.why == (
        "Killed, miners, Linz: police in 1.txt says about 1,200 people as of 2024-05-01, "
        "but 2.txt has, with reserve, at most 900 people as of 2024-05-01; "
        "both can't be right of the same time, though one is not said firmly."
    )


@pytest.mark.parametrize(
    "value, unit, words",
    [
        (1, "people", "says 1 person as of"),
        (77.69964, "km2", "says 77.7 km2 as of"),
        (1294.994, "km2", "says 1,295 km2 as of"),
        ((4, None), "count", "says at least 4 as of"),
        ((200, 300.5), "USD", "says 200 to 300.5 USD as of"),
    ],
)
def test_amounts_are_said_in_words(value: object, unit: str, words: str) -> None:
    (conflict,) = found(told(1, value, unit=unit), told(2, -9, unit=unit))
    assert words in conflict.why


CLAIMS = [
    told(number, value, as_of=as_of, modality=modality)
    for number, (value, as_of, modality) in enumerate(
        [
            (12, "2024-05-01", "asserted"),
            (15, "2024-05-01", "asserted"),
            ((14, None), "2024-05-01", "hedged"),
            (15, "2024-05-01", "denied"),
            (12, "2024-05-02", "asserted"),
            (13, "2024-05-02", "asserted"),
            (13, None, "asserted"),
            (19, None, "asserted"),
        ]
    )
]


@given(st.permutations(CLAIMS))
def test_the_order_of_the_claims_makes_no_difference(claims: list[Claim]) -> None:
    assert found(*claims) == found(*CLAIMS)


FIGURES = st.tuples(st.integers(1, 30), st.sampled_from(["2024-05-01", "2024-05-02", "2024-05", None]))


@given(st.lists(FIGURES, max_size=12))
def test_sides_agree_within_and_no_claim_stands_twice(figures: list[tuple[int, str | None]]) -> None:
    made = found(*(told(number, value, as_of=as_of) for number, (value, as_of) in enumerate(figures)))
    sides = [side for conflict in made for side in conflict.sides]
    ids = [claim.id for side in sides for claim in side.claims]
    assert len(ids) == len(set(ids))
    assert all(len(conflict.sides) > 1 for conflict in made)
    for side in sides:
        assert not found(*side.claims)


@given(st.lists(FIGURES, max_size=8))
def test_two_claims_alone_clash_only_if_they_do_among_others(figures: list[tuple[int, str | None]]) -> None:
    claims = [told(number, value, as_of=as_of) for number, (value, as_of) in enumerate(figures)]
    clashing = {claim.id for pair in combinations(claims, 2) if found(*pair) for claim in pair}
    assert {claim.id for one in found(*claims) for side in one.sides for claim in side.claims} == clashing
