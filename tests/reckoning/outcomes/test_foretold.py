import pytest

from asof.reckoning.outcomes.foretold import act, concepts, core, courses, foretells, hangs_on


@pytest.mark.parametrize(
    "sentence, clause",
    [
        ("The mayor said that pumps would reach the dyke by Monday, if roads allow.", "reach the dyke by Monday"),
        ("Relief is due to begin arriving within hours.", "begin arriving within hours"),
        ("There is a risk of losing the harbour.", "losing the harbour"),
        ("The pumps reached the dyke.", ""),
    ],
)
def test_what_is_foretold_stands_behind_a_word_that_foretells(sentence: str, clause: str) -> None:
    assert core(sentence) == clause
    assert foretells(sentence) is bool(clause)


def test_the_act_is_what_begins_and_not_the_beginning() -> None:
    assert act("Relief is due to begin arriving within hours.") == act("Relief will arrive.")
    assert act("Relief arrived.") is None


def test_words_that_stand_for_one_another_are_one_concept() -> None:
    assert concepts("foreign aid").keys() & concepts("relief supplies").keys()
    assert not concepts("foreign aid").keys() & concepts("foreigners").keys() - concepts("foreign").keys()


@pytest.mark.parametrize(
    "sentence, course",
    [
        ("The strike is far from over.", {("go on", "strik"): 1}),
        ("The strike is unlikely to end soon.", {("go on", "strik"): 1}),
        ("She promised ending the strike.", {("go on", "strik"): -1}),
        ("The union held a ballot.", {}),
    ],
)
def test_a_thing_takes_the_course_that_is_told_beside_it(sentence: str, course: dict[tuple[str, str], int]) -> None:
    found = courses(sentence)
    assert {one: sign for one, sign in found.items() if one[0] == "go on"} == course


def test_a_dependence_is_no_prediction() -> None:
    assert hangs_on("The harvest will largely depend on rain.")
    assert not hangs_on("The harvest will be good.")
