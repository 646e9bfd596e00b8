from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asof.claim import Claim
from asof.reckoning import Outcome, Verdict, hindcast, outcomes, record
from asof.reckoning.outcome import probability
from asof.reckoning.polarity import negated, stance
from asof.report import Report
from asof.testing import make_claim, make_report, make_series

Told = tuple[Report, Claim]
FILLER = [
    make_report(f"The {name} of the valley met in the old hall.", name=f"{name}.txt", published="2024-06-01")
    for name in ("farmers", "pupils", "singers", "bakers", "hunters", "nurses", "weavers", "millers")
]


def told(sentence: str, published: str, *, words: str | None = None, **fields: object) -> Told:
    report = make_report(sentence, name=f"{published}.txt", published=published)
    return report, make_claim(report, words or sentence.rstrip("."), **fields)


def judged(*pairs: Told, **settings_: object) -> Outcome:
    others = [(report, make_claim(report, report.text.rstrip("."))) for report in FILLER]
    reports, claims = ([one[place] for one in [*pairs, *others]] for place in (0, 1))
    (outcome,) = outcomes(claims, reports, **settings_)  # type: ignore[arg-type]
    return outcome


WALL = told("The dyke north of Emden will hold through the spring tide.", "2024-05-01", kind="forecast", subject="dyke")


@pytest.mark.parametrize(
    "later, verdict",
    [
        ("The dyke north of Emden held through the spring tide.", Verdict.CAME_TRUE),
        ("The dyke north of Emden collapsed in the spring tide.", Verdict.DID_NOT),
        ("The dyke north of Emden did not hold through the tide.", Verdict.DID_NOT),
        ("Choirs from all over the coast sang in the old church.", Verdict.OPEN),
    ],
)
def test_later_sentences_tell_what_became_of_a_forecast(later: str, verdict: Verdict) -> None:
    assert judged(WALL, told(later, "2024-05-20", kind="event", subject="dyke")).verdict is verdict


def test_what_some_confirm_and_some_deny_came_true_in_part() -> None:
    held = told("The dyke north of Emden held through the spring tide.", "2024-05-20", kind="event", subject="dyke")
    fell = told("The dyke north of Emden collapsed in the spring tide.", "2024-05-21", kind="event", subject="dyke")
    outcome = judged(WALL, held, fell)
    assert outcome.verdict is Verdict.PARTLY
    assert {claim.report for claim in outcome.evidence} == {"2024-05-20.txt", "2024-05-21.txt"}


def test_an_earlier_report_tells_nothing() -> None:
    before = told("The dyke north of Emden collapsed in the spring tide.", "2024-04-20", kind="event", subject="dyke")
    assert judged(WALL, before).verdict is Verdict.OPEN


def test_a_report_of_the_same_day_tells_nothing() -> None:
    same = make_report("The dyke north of Emden held through the tide.", name="b.txt", published="2024-05-01")
    claim = make_claim(same, "The dyke north of Emden held", kind="event", subject="dyke")
    assert judged(WALL, (same, claim)).verdict is Verdict.OPEN


STRIKE = told(
    "Mayor Ruth Albers promised ending the strike by Friday.",
    "2024-05-01",
    kind="forecast",
    subject="Ruth Albers",
    as_of="2024-05-03",
)


@pytest.mark.parametrize(
    "later, as_of, verdict",
    [
        ("Buses stood in their sheds: the strike is far from over.", "2024-05-09", Verdict.DID_NOT),
        ("Buses stood in their sheds: the strike is far from over.", "2024-05-02", Verdict.OPEN),
        ("Buses left their sheds: the strike is over.", "2024-05-02", Verdict.CAME_TRUE),
        ("Drivers hope that the strike may end soon.", "2024-05-09", Verdict.OPEN),
    ],
)
def test_what_goes_on_tells_against_an_end_only_once_it_was_due(later: str, as_of: str, verdict: Verdict) -> None:
    assert judged(STRIKE, told(later, as_of, kind="statement", subject="strike", as_of=as_of)).verdict is verdict


def test_a_thing_that_does_what_was_foretold_fulfils_it() -> None:
    relief = told(
        "Foreign aid is due to begin arriving within hours.", "2024-05-01", kind="forecast", subject="foreign aid"
    )
    planes = "Planes full of medicine and relief supplies arrived at the northern landing ground."
    assert (
        judged(relief, told(planes, "2024-05-02", kind="event", subject="relief supplies")).verdict is Verdict.CAME_TRUE
    )
    assert judged(relief, told(planes, "2024-05-02", kind="event", subject="singers")).verdict is Verdict.OPEN


def test_of_people_at_large_one_is_enough() -> None:
    hope = told(
        "The fire chief hopes more people could be found alive.", "2024-05-01", kind="forecast", subject="people"
    )
    miracle = told(
        "Doctors described her survival as a wonder.", "2024-05-02", kind="statement", subject="her survival"
    )
    assert judged(hope, miracle).verdict is Verdict.CAME_TRUE


def test_what_another_person_did_fulfils_nothing() -> None:
    words = "to take charge of the pumping station north of Emden."
    plan = told(f"Anna Holm is expected {words}", "2024-05-01", kind="forecast", subject="Anna Holm")
    other = told(f"Piet Moor was glad {words}", "2024-05-02", kind="event", subject="Piet Moor")
    same = told(f"Anna Holm was glad {words}", "2024-05-02", kind="event", subject="Anna Holm")
    assert (judged(plan, other).verdict, judged(plan, same).verdict) == (Verdict.OPEN, Verdict.CAME_TRUE)


def test_what_held_in_part_came_true_in_part() -> None:
    part = told("A small strip of the dyke north of Emden held.", "2024-05-20", kind="event", subject="dyke")
    assert judged(WALL, part).verdict is Verdict.PARTLY


def test_what_only_says_on_what_it_hangs_never_comes_true_as_a_whole() -> None:
    sentence = "Whether the dyke north of Emden holds will depend on the spring tide."
    hangs = told(sentence, "2024-05-01", kind="forecast", subject="dyke")
    held = told("The dyke north of Emden held through the spring tide.", "2024-05-20", kind="event", subject="dyke")
    assert judged(hangs, held).verdict is Verdict.PARTLY


def test_nothing_is_held_against_an_elastic_term() -> None:
    sentence = "The guards will hold the dyke north of Emden for as long as is necessary."
    elastic = told(sentence, "2024-05-01", kind="forecast", subject="dyke")
    fell = told("The dyke north of Emden collapsed.", "2024-05-20", kind="event", subject="dyke")
    assert judged(elastic, fell).verdict is Verdict.OPEN


TROOPS = {"measure": "troops", "subject": "guards", "place": "Emden"}


def foretold(value: object = 900) -> Told:
    sentence = "There will be so many guards by Monday."
    return told(sentence, "2024-05-01", words="so many", value=value, kind="forecast", as_of="2024-05-06", **TROOPS)


@pytest.mark.parametrize(
    "value, as_of, verdict",
    [
        (900, "2024-05-06", Verdict.CAME_TRUE),
        (920, "2024-05-06", Verdict.CAME_TRUE),
        (300, "2024-05-07", Verdict.DID_NOT),
        (300, "2024-05-03", Verdict.OPEN),
        ((100, None), "2024-05-07", Verdict.OPEN),
    ],
)
def test_a_number_is_met_or_missed_once_its_time_has_come(value: object, as_of: str, verdict: Verdict) -> None:
    later = told("It came to thus.", "2024-05-08", words="thus", value=value, as_of=as_of, **TROOPS)
    assert judged(foretold(), later).verdict is verdict


def test_a_number_that_is_merely_thought_fulfils_nothing() -> None:
    fields = {"value": 900, "as_of": "2024-05-06", "modality": "hedged", **TROOPS}
    assert judged(foretold(), told("It may be thus.", "2024-05-08", words="thus", **fields)).verdict is Verdict.OPEN


def test_a_person_has_the_last_word() -> None:
    later = told("The dyke north of Emden collapsed in the spring tide.", "2024-05-20", kind="event", subject="dyke")
    outcome = judged(WALL, later, rulings={WALL[1].id: Verdict.CAME_TRUE})
    assert (outcome.verdict, outcome.ruled) == (Verdict.CAME_TRUE, True)


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


def made(verdict: Verdict, chance: float | None) -> Outcome:
    return Outcome(forecast=WALL[1], verdict=verdict, probability=chance)


def test_a_record_counts_and_scores_what_is_settled() -> None:
    of = record([made(Verdict.CAME_TRUE, 0.8), made(Verdict.DID_NOT, 0.4), made(Verdict.OPEN, 0.9)])
    assert (of.forecasts, of.came_true, of.did_not, of.partly, of.open) == (3, 1, 1, 0, 1)
    assert of.brier == pytest.approx((0.2**2 + 0.4**2) / 2)


def test_a_record_of_nothing_settled_has_no_score() -> None:
    assert record([made(Verdict.OPEN, 0.9)]).brier is None


@pytest.mark.parametrize(
    "sentence, expected",
    [
        ("They hold the bridge.", {"keep": 1}),
        ("They no longer hold the bridge.", {"keep": -1}),
        ("They may hold it, and then retreat.", {"keep": -1}),
        ("The strike has not ended.", {"go on": 1}),
        ("It is hard to hold.", {"keep": -1}),
        ("Their efforts to hold it.", {}),
        ("They will benefit from holding it.", {}),
        ("A bridge.", {}),
    ],
)
def test_what_a_sentence_says_of_opposites(sentence: str, expected: dict[str, int]) -> None:
    assert stance(sentence) == expected


def test_two_negations_cancel_out() -> None:
    assert [negated(text) for text in ("It is.", "It is not.", "It is not that there is none.")] == [False, True, False]


EVIDENCE = [
    WALL,
    told("The dyke north of Emden held through the spring tide.", "2024-05-20", kind="event", subject="dyke"),
    told("Nobody was hurt behind the dyke north of Emden.", "2024-05-21", subject="dyke"),
]


@settings(max_examples=10)
@given(st.permutations(EVIDENCE))
def test_the_order_makes_no_difference(pairs: list[Told]) -> None:
    assert judged(*pairs) == judged(*EVIDENCE)


def test_a_hindcast_sees_nothing_of_what_came_after() -> None:
    pairs = []
    for day, value in ((1, 800), (5, 800), (9, 2400)):
        sentence = f"Nr {day}: it came to so much."
        fields = {"measure": "area", "unit": "km2", "as_of": f"2024-05-0{day}", "source": "Roth"}
        pairs.append(told(sentence, f"2024-05-0{day}", words="so much", value=value, **fields))
    claims, reports = [claim for _, claim in pairs], [report for report, _ in pairs]
    (one,) = make_series(claims, {})
    first, second = hindcast(one, (), reports)
    assert (first.known, second.known) == (date(2024, 5, 1), date(2024, 5, 5))
    assert first.held(0.9)
    assert not second.held(0.5)
    assert second.expected.value == pytest.approx(800, rel=0.1)
