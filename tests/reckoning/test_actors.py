"""The same actor under many names."""

from __future__ import annotations

import re

import pytest

from asof.mention import Mention, MentionKind
from asof.reckoning import Actor, ActorKind, actors, called
from asof.ruling import Identity
from asof.span import Span

_KINDS = {
    "p": MentionKind.PERSON,
    "o": MentionKind.ORGANISATION,
    "l": MentionKind.PLACE,
    "m": MentionKind.OTHER,
}


def found(*texts: str, rulings: tuple[Identity, ...] = ()) -> dict[str, Actor]:
    """The actors of reports in which names stand as [p Ann Holt]: persons, organisations, places (l), others (m)."""
    mentions, plain = [], {}
    for number, text in enumerate(texts):
        report, words, marked = f"{number}.txt", "", 0
        for mark in re.finditer(r"\[([polm]) ([^\]]+)\]", text):
            words += text[marked : mark.start()]
            mentions.append(Mention(report, Span(len(words), len(words) + len(mark[2])), _KINDS[mark[1]]))
            words, marked = words + mark[2], mark.end()
        plain[report] = words + text[marked:]
    return {one.name: one for one in actors(mentions, [], plain, rulings)}


def test_a_last_name_is_that_of_the_only_person_who_bears_it():
    told = found("[p Ann Holt] spoke. [p Holt] left.", "[p Holt] said no.")
    assert told["Ann Holt"].names == ("Holt", "Ann Holt")
    assert "last name" in told["Ann Holt"].why[0]


def test_a_last_name_of_two_people_is_that_of_the_one_in_the_report():
    told = found("[p Ann Holt] spoke. [p Holt] left.", "[p Ben Holt] spoke.")
    assert told["Ann Holt"].mentions == 2
    assert told["Ben Holt"].mentions == 1


def test_transliterations_are_one_name():
    told = found("[p Oleh Dubovyy] spoke.", "[p Oleh Dubovy] spoke.", "[p Oleh Dubovyi] spoke. [p Dubovy] left.")
    assert [one.mentions for one in told.values()] == [4]


def test_a_misspelled_first_name_is_the_same_persons():
    told = found("[p Blain Holt] spoke.", "[p Blane Holt] spoke. [p Clara Holt] left.")
    assert sorted(one.mentions for one in told.values()) == [1, 2]


def test_initials_stand_for_the_body():
    told = found("The [o River Safety Board] met. The [o RSB] voted.")
    assert [set(one.names) for one in told.values()] == [{"River Safety Board", "RSB"}]


def test_initials_of_a_people_stand_for_nobody():
    told = found("[l US] soldiers met [m Ukrainian] soldiers in [l Lviv].")
    assert set(told) == {"United States", "Ukraine"}


@pytest.mark.parametrize(
    "text", ["[m Kenyan] forces won.", "[l Nairobi] said no.", "[l Nairobi]'s army won.", "[l Kenya] lost."]
)
def test_a_state_acts_under_many_names(text):
    told = found("[l Kenya] protested.", text)
    assert [(one.name, one.kind, one.mentions) for one in told.values()] == [("Kenya", ActorKind.STATE, 2)]


@pytest.mark.parametrize(
    "text", ["Rain fell in [l Nairobi].", "[m Kenyan] villages drowned.", "Rain fell in [l Kenya]."]
)
def test_a_place_and_a_people_do_not_act(text):
    assert found(text) == {}


def test_what_is_a_place_mostly_is_no_body():
    assert found("In [l Velm] it rained. [l Velm] drowned.", "[o Velm] drowned.") == {}


def test_somebody_may_rule_that_two_names_are_one_and_take_it_back():
    text = "[p Ann Holt] spoke. The [o River Board] met."
    one, two = Identity("Ann Holt", "River Board", True), Identity("River Board", "Ann Holt", False)
    assert [set(actor.names) for actor in found(text, rulings=(one,)).values()] == [{"Ann Holt", "River Board"}]
    assert set(found(text, rulings=(one, two))) == {"Ann Holt", "River Board"}


def test_somebody_may_rule_that_two_names_are_two():
    text = "[p Ann Holt] spoke. [p Holt] left."
    assert set(found(text, rulings=(Identity("Holt", "Ann Holt", False),))) == {"Ann Holt", "Holt"}


def test_subjects_are_called_after_the_actor_for_whom_they_act():
    told = found("[l Kenya] protested. [p Ann Holt] spoke. [p Holt] left.").values()
    subjects = ["Kenyan forces", "Kenya's army", "Nairobi", "Holt", "Kenyans", "miners", "the Kenyan military"]
    assert called(told, subjects) == {
        "Kenyan forces": "Kenya",
        "Kenya's army": "Kenya",
        "Nairobi": "Kenya",
        "Holt": "Ann Holt",
        "the Kenyan military": "Kenya",
    }
