import pytest
from hypothesis import given
from hypothesis import strategies as st

from asof.claim import Claim
from asof.measure import Behaviour, Measure
from asof.reckoning import Conflict, conflicts
from asof.reckoning.topic import Topics
from asof.report import Report
from asof.testing import make_claim, make_report, make_series

Told = tuple[Report, Claim]
FILLER = [
    make_report(f"The {name} of the valley met again in the old hall.", name=f"{name}.txt")
    for name in ("farmers", "pupils", "singers", "bakers", "hunters", "nurses", "weavers", "millers")
]


def told(name: str, sentence: str, *, before: str = "", kind: str = "statement", **fields: object) -> Told:
    report = make_report(f"{before}{sentence}", name=f"{name}.txt")
    return report, make_claim(report, sentence.split(",", maxsplit=1)[0].rstrip("."), kind=kind, **fields)


def found(*pairs: Told) -> tuple[Conflict, ...]:
    others = [(report, make_claim(report, report.text.rstrip("."))) for report in FILLER]
    reports = {report.name: report for report, _ in [*pairs, *others]}
    claims = [claim for _, claim in [*pairs, *others]]
    return conflicts((), claims=claims, reports=list(reports.values()))


def kinds(made: tuple[Conflict, ...]) -> list[tuple[str, str]]:
    return [(conflict.type, str(conflict.severity)) for conflict in made]


DAM = told("gazette", "The dam has cracks in its northern wall.", subject="dam")


def test_what_one_asserts_another_denies() -> None:
    (conflict,) = found(DAM, told("courier", "There are no cracks in the wall.", subject="the dam", modality="denied"))
    assert (conflict.type, conflict.severity) == ("denial", "hard")
    assert [[claim.report for claim in side.claims] for side in conflict.sides] == [["courier.txt"], ["gazette.txt"]]


@pytest.mark.parametrize(
    "other",
    [
        told("courier", "The bridge has no cracks.", subject="bridge", modality="denied"),
        told("courier", "The dam has not been inspected.", subject="dam", modality="denied"),
        told("courier", "Cracks in the wall are what the inspectors fear.", subject="dam"),
    ],
)
def test_a_denial_of_something_else_contradicts_nothing(other: Told) -> None:
    assert found(DAM, other) == ()


def test_a_denial_of_another_time_contradicts_nothing() -> None:
    was = told("gazette", "The dam has cracks in its wall.", subject="dam", as_of="2024-05")
    later = told("courier", "There are no cracks in the wall.", subject="dam", modality="denied", as_of="2024-09")
    assert found(was, later) == ()


def test_a_source_that_denies_what_it_said_may_have_learned_better() -> None:
    was = told("gazette", "The dam has cracks in its wall.", subject="dam", source="Ines Roth")
    now = told("courier", "There are no cracks in the wall.", subject="dam", source="Ines Roth", modality="denied")
    assert kinds(found(was, now)) == [("denial", "soft")]


def test_what_is_called_a_mistake_is_denied() -> None:
    report = make_report(
        "Townspeople spoke of plundered granaries, which was denied. Talk of plundering was a mistake."
    )
    first = make_claim(report, "Townspeople spoke of plundered granaries", kind="event", modality="hedged")
    then = make_claim(report, "Talk of plundering was a mistake")
    assert kinds(found((report, first), (report, then))) == [("denial", "hard")]


def opened(name: str, sentence: str, as_of: str, **fields: object) -> Told:
    return told(name, sentence, kind="event", as_of=as_of, **fields)


@pytest.mark.parametrize(
    "one, other, expected",
    [
        ("2023-05", "2024-05", [("date", "hard")]),
        ("2024-05-03", "2024-05-20", []),
        ("2024-05-03", "2024-05-04", []),
        ("2024-05", "2024-05-20", []),
        ("2024", "2023-05", []),
    ],
)
def test_what_happens_once_happens_at_one_time(one: str, other: str, expected: list[tuple[str, str]]) -> None:
    first = opened("gazette", "The council launched the ferry line in spring.", one)
    second = opened("courier", "Since the ferry line was launched, fares have risen.", other)
    assert kinds(found(first, second)) == expected


def test_what_recurs_has_many_dates() -> None:
    first = opened("gazette", "The council met about the ferry line.", "2023-05")
    assert found(first, opened("courier", "Again the council met about the ferry line.", "2024-05")) == ()


def test_nobody_knows_how_many_there_are_of_whom_the_number_is_told() -> None:
    report = make_report("Two people were hurt. There is no word yet on how many victims there are.")
    two = make_claim(report, "Two people", value=2, measure="injured")
    unknown = make_claim(report, "There is no word yet on how many victims there are")
    assert kinds(found((report, two), (report, unknown))) == [("unknown", "hard")]


DEATHS = Measure(id="killed", title="Deaths", description="", units=("people",), behaviour=Behaviour.CUMULATIVE)


def toll(number: int, value: object, as_of: str, **fields: object) -> Claim:
    report = make_report("They were told how many.", name=f"{number}.txt")
    return make_claim(
        report, "how many", value=value, **({"measure": "killed", "place": "Linz", "as_of": as_of} | fields)
    )


@pytest.mark.parametrize(
    "one, other, expected",
    [
        (40, 12, [("fall", "hard")]),
        (12, 40, []),
        ((30, None), 12, [("fall", "hard")]),
        (40, (None, 12), [("fall", "hard")]),
        ((None, 40), 12, []),
        (40, 40, []),
    ],
)
def test_a_total_does_not_fall(one: object, other: object, expected: list[tuple[str, str]]) -> None:
    claims = [toll(1, one, "2024-05-01"), toll(2, other, "2024-05-03")]
    made = make_series(claims, {"killed": DEATHS})
    assert kinds(conflicts(made, measures={"killed": DEATHS})) == expected


def test_one_source_may_correct_itself() -> None:
    claims = [toll(n, value, f"2024-05-0{n}", source="Ines Roth") for n, value in ((1, 40), (3, 12))]
    made = make_series(claims, {"killed": DEATHS})
    assert kinds(conflicts(made, measures={"killed": DEATHS})) == [("fall", "soft")]


def test_a_level_may_fall() -> None:
    claims = [toll(1, 40, "2024-05-01", measure="missing"), toll(2, 12, "2024-05-03", measure="missing")]
    assert conflicts(make_series(claims, {})) == ()


def test_what_most_reports_take_part_in_comes_first() -> None:
    even = [toll(n, value, "2024-05-01", place="Graz") for n, value in ((5, 4), (6, 4), (7, 5), (8, 5))]
    lone = [toll(n, value, "2024-05-01") for n, value in ((1, 4), (2, 4), (3, 4), (4, 400))]
    first, second = conflicts(make_series([*lone, *even], {}))
    assert [len(side.claims) for side in first.sides] == [2, 2]
    assert [len(side.claims) for side in second.sides] == [3, 1]


ALL = [
    DAM,
    told("courier", "There are no cracks in the wall.", subject="the dam", modality="denied"),
    told("herald", "Cracks run down the northern wall.", subject="dam"),
    opened("post", "The council launched the ferry line in spring.", "2023-05"),
    opened("mail", "Since the ferry line was launched, fares have risen.", "2024-05"),
]


@given(st.permutations(ALL))
def test_the_order_makes_no_difference(pairs: list[Told]) -> None:
    assert found(*pairs) == found(*ALL)


def test_a_word_of_many_sentences_tells_no_matter_however_long_the_story() -> None:
    having = [f"Crew {number} saw a dredger." for number in range(50)]
    topics = Topics([*having, *(f"Crew {number} saw a heron." for number in range(9_000))])
    assert topics.rare(having[0], most=0.03) == ["0"]
