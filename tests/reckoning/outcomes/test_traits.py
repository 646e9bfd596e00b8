import pytest

from asof.reckoning.outcomes.traits import SO, Likeness, Told, of_forecast, telling
from asof.testing import make_claim, make_report

TROOPS = {"measure": "troops", "unit": "people", "subject": "guards", "place": "Emden"}


def told(sentence: str, published: str, words: str, **fields: object) -> Told:
    report = make_report(sentence, name=f"{published}.txt", published=published)
    claim = make_claim(report, words, **fields)
    assert report.published
    assert report.published.first
    day = report.published.first.toordinal()
    return Told(claim, sentence, day, day)


def so(forecast: Told, later: Told) -> set[str]:
    """The traits that tell how it went, those of the comparison of numbers and of words alike."""
    traits = telling(forecast, later, Likeness(0.5, 0.5, 1.0, 3, 0))
    return {name.removeprefix(SO) for name in traits if name.startswith(SO)}


GUARDS = told(
    "There will be so many guards by Monday.",
    "2024-05-01",
    "so many",
    kind="forecast",
    value=900,
    as_of="2024-05-06",
    **TROOPS,
)


@pytest.mark.parametrize(
    "sentence, value, as_of, trait",
    [
        ("It came to thus.", 900, "2024-05-06", "number met"),
        ("It came to thus.", 920, "2024-05-06", "number met"),
        ("It came to thus.", 900, "2024-05-20", "number met late"),
        ("It came to thus.", 300, "2024-05-07", "number missed when due"),
        ("It came to thus.", 300, "2024-05-07", "less"),
        ("It came to thus.", 1300, "2024-05-07", "more"),
        ("The mayor had promised thus.", 900, "2024-05-06", "number told again"),
        ("It became thus, not what was planned.", 300, "2024-05-06", "number missed, looking back"),
    ],
)
def test_a_number_told_later_is_compared_with_the_one_foretold(
    sentence: str, value: int, as_of: str, trait: str
) -> None:
    assert trait in so(GUARDS, told(sentence, "2024-05-21", "thus", value=value, as_of=as_of, **TROOPS))


@pytest.mark.parametrize("fields", [{"modality": "hedged"}, {"basis": "target"}, {"kind": "forecast"}])
def test_a_number_that_is_thought_or_planned_meets_nothing(fields: dict[str, str]) -> None:
    later = told("It came to thus.", "2024-05-21", "thus", value=900, as_of="2024-05-06", **TROOPS, **fields)
    assert "number met" not in so(GUARDS, later)


SHEDS = told("The sheds will close by Friday.", "2024-05-01", "will close", kind="forecast", as_of="2024-05-03")


@pytest.mark.parametrize(
    "sentence, as_of, trait",
    [
        ("The sheds closed.", "2024-05-03", "event in time"),
        ("The sheds closed.", "2024-05-09", "event late"),
        ("The sheds closed as planned.", "2024-05-03", "kept"),
        ("The sheds had not closed.", "2024-05-03", "short"),
        ("The sheds are still open.", "2024-05-09", "goes on when due"),
        ("Some of the sheds closed.", "2024-05-03", "of a part"),
        ("The sheds closed.", "2024-05-03", "same act, plain"),
        ("The sheds did not close.", "2024-05-03", "opposite turn"),
    ],
)
def test_words_tell_how_it_went(sentence: str, as_of: str, trait: str) -> None:
    assert trait in so(SHEDS, told(sentence, "2024-05-12", sentence.rstrip("."), kind="event", as_of=as_of))


def test_a_forecast_tells_how_firmly_and_for_when_it_was_made() -> None:
    last = SHEDS.last + 30
    firm = of_forecast(SHEDS, last)
    assert {"firm forecast", "overdue"} <= firm.keys()
    assert "no horizon" not in firm
    vague = told("The sheds might not close.", "2024-05-01", "might not close", kind="forecast")
    assert {"negated forecast", "possible forecast", "no horizon"} <= of_forecast(vague, last).keys()
