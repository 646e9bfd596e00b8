import pytest

from asof.reckoning import Outcome, Verdict, record
from asof.reckoning.outcomes.chance import probability
from asof.testing import make_claim, make_report

SENTENCE = make_report("The dyke will hold.", name="a.txt", published="2024-05-01")


def made(verdict: Verdict, chance: float | None = None, *, told: bool = False, due: str | None = None) -> Outcome:
    claim = make_claim(SENTENCE, "will hold", kind="forecast", type="promise", as_of=due)
    evidence = (claim,) if told else ()
    return Outcome(forecast=claim, verdict=verdict, probability=chance, evidence=evidence, overdue=due is not None)


def test_a_record_says_how_many_of_what_kind_over_how_long() -> None:
    of = record([made(Verdict.CAME_TRUE, due="2024-05-02"), made(Verdict.OPEN, due="2024-08-01"), made(Verdict.OPEN)])
    assert (of.forecasts, of.came_true, of.overdue, of.open) == (3, 1, 1, 1)
    assert of.types == {"promise": 3}
    assert str(of.over) == "2024-05-02/2024-08-01"


def test_what_is_told_and_not_settled_is_counted_apart() -> None:
    of = record([made(Verdict.OPEN, told=True), made(Verdict.OPEN)])
    assert (of.told, of.open) == (1, 1)


def test_below_five_settled_nothing_is_said_of_how_right_somebody_is() -> None:
    few = record([made(Verdict.CAME_TRUE, 0.8)] * 4 + [made(Verdict.OPEN, 0.9)] * 9)
    assert (few.tells, few.brier) == (False, None)


def test_from_five_on_the_score_is_the_mean_squared_distance() -> None:
    of = record([made(Verdict.CAME_TRUE, 0.8)] * 4 + [made(Verdict.DID_NOT, 0.4)])
    assert of.tells
    assert of.brier == pytest.approx((4 * 0.2**2 + 0.4**2) / 5)


@pytest.mark.parametrize(
    "sentence, chance",
    [
        ("There is a 70 percent chance of rain.", 0.7),
        ("It will likely rain.", 0.72),
        ("Rain is unlikely.", 0.2),
        ("It may rain.", 0.4),
        ("It rains.", None),
    ],
)
def test_words_imply_a_probability(sentence: str, chance: float | None) -> None:
    assert probability(sentence) == chance
