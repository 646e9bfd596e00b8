"""Weights are planted here, so that a test tells what is done with them; `train.outcomes` tells what they are worth."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asof.claim import Claim
from asof.reckoning import Outcome, State, Verdict, outcomes
from asof.reckoning.outcomes.weights import BIAS, Weights
from asof.report import Report
from asof.testing import make_claim, make_report

Told = tuple[Report, Claim]
FILLER = [
    make_report(f"The {name} of the valley met in the old hall.", name=f"{name}.txt", published="2024-06-01")
    for name in ("farmers", "pupils", "singers", "bakers", "hunters", "nurses", "weavers", "millers")
]
PLANTED = Weights(
    tells={BIAS: -6.0, "likeness": 20.0},
    told={BIAS: 0.0, "sentence 1": 2.0},
    how=({BIAS: 0.0, "so: plain": 9.0}, {BIAS: 0.0, "so: short": 9.0}, {BIAS: -9.0}),
)
UNSURE = Weights(PLANTED.tells, PLANTED.told, ({BIAS: 0.0}, {BIAS: 0.0}, {BIAS: 0.0}))


def told(sentence: str, published: str, *, words: str | None = None, **fields: object) -> Told:
    report = make_report(sentence, name=f"{published}.txt", published=published)
    return report, make_claim(report, words or sentence.rstrip("."), **fields)


def judged(*pairs: Told, weights: Weights = PLANTED, **settings_: object) -> Outcome:
    others = [(report, make_claim(report, report.text.rstrip("."))) for report in FILLER]
    reports, claims = ([one[place] for one in [*pairs, *others]] for place in (0, 1))
    (outcome,) = outcomes(claims, reports, weights=weights, **settings_)  # type: ignore[arg-type]
    return outcome


WALL = told(
    "The dyke north of Emden will hold through the spring tide.",
    "2024-05-01",
    kind="forecast",
    subject="dyke",
    as_of="2024-05-10",
)
HELD = told("The dyke north of Emden held through the spring tide.", "2024-05-20", kind="event", subject="dyke")
GAVE = told("The dyke north of Emden did not hold in the spring tide.", "2024-05-21", kind="event", subject="dyke")


@pytest.mark.parametrize("later, verdict", [(HELD, Verdict.CAME_TRUE), (GAVE, Verdict.DID_NOT)])
def test_a_sure_verdict_is_given_with_the_sentence_that_tells(later: Told, verdict: Verdict) -> None:
    outcome = judged(WALL, later)
    assert (outcome.verdict, outcome.evidence) == (verdict, (later[1],))
    assert outcome.state == verdict


def test_what_is_not_sure_is_left_to_the_reader_with_the_sentences() -> None:
    outcome = judged(WALL, HELD, weights=UNSURE)
    assert (outcome.verdict, outcome.state, outcome.evidence) == (Verdict.OPEN, State.TOLD, (HELD[1],))


def test_there_is_no_verdict_without_a_sentence_to_show() -> None:
    certain = Weights({BIAS: -6.0}, {BIAS: 9.0}, ({BIAS: 9.0}, {BIAS: 0.0}, {BIAS: 0.0}))
    outcome = judged(WALL, HELD, weights=certain)
    assert (outcome.verdict, outcome.evidence) == (Verdict.OPEN, ())


def test_the_sentence_that_tells_most_comes_first() -> None:
    beside = told("Walkers saw the spring tide behind the dyke at Emden.", "2024-05-15")
    assert judged(WALL, beside, HELD, weights=UNSURE).evidence[0] == HELD[1]


def test_a_time_that_passed_without_a_word_is_no_verdict() -> None:
    assert judged(WALL).state is State.OVERDUE


@pytest.mark.parametrize("due", [None, "2024-07-01"])
def test_what_may_still_come_is_open(due: str | None) -> None:
    forecast = told("The dyke will hold.", "2024-05-01", kind="forecast", subject="dyke", as_of=due)
    assert judged(forecast).state is State.OPEN


@pytest.mark.parametrize("published", ["2024-04-20", "2024-05-01"])
def test_a_report_of_the_same_day_or_an_earlier_one_tells_nothing(published: str) -> None:
    early = make_report("The dyke north of Emden held through the spring tide.", name="b.txt", published=published)
    claim = make_claim(early, "The dyke north of Emden held", kind="event", subject="dyke")
    assert judged(WALL, (early, claim)).evidence == ()


def test_nothing_tells_of_a_forecast_without_a_date() -> None:
    report = make_report(WALL[0].text, name="undated.txt")
    forecast = make_claim(report, "The dyke north of Emden will hold", kind="forecast", subject="dyke")
    assert judged((report, forecast), HELD).state is State.OPEN


def test_a_person_has_the_last_word() -> None:
    outcome = judged(WALL, GAVE, rulings={WALL[1].id: Verdict.CAME_TRUE})
    assert (outcome.verdict, outcome.ruled) == (Verdict.CAME_TRUE, True)


def test_what_a_person_ruled_open_is_open_whatever_is_told() -> None:
    assert judged(WALL, GAVE, rulings={WALL[1].id: Verdict.OPEN}).state is State.OPEN


@settings(max_examples=10)
@given(st.permutations([WALL, HELD, GAVE]))
def test_the_order_makes_no_difference(pairs: list[Told]) -> None:
    assert judged(*pairs) == judged(WALL, HELD, GAVE)


def test_a_story_without_claims_has_no_outcomes() -> None:
    assert outcomes([], []) == ()


def test_the_weights_of_the_package_find_the_sentence_that_tells() -> None:
    promise = told(
        "The mill owners promised to reopen the weaving sheds at Harrow Bridge by Friday.",
        "2024-05-01",
        kind="forecast",
        subject="mill owners",
        as_of="2024-05-03",
        type="promise",
    )
    kept = told(
        "The weaving sheds at Harrow Bridge reopened on Friday, as the mill owners had promised.",
        "2024-05-05",
        kind="event",
        subject="weaving sheds",
        as_of="2024-05-03",
    )
    outcome = judged(promise, kept, weights=Weights.load())
    assert outcome.state is not State.OPEN
    assert outcome.evidence[0] == kept[1]
