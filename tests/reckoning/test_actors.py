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


@pytest.mark.parametrize(
    "texts",
    [
        ("The [o 47th Brigade] won.", "The [o 47th Mechanized Brigade] won."),
        ("[o Kenya's defence ministry] met.", "The [o Kenyan Ministry of Defense] met."),
        (
            "The [o Ministry of Defence of Kenya] met.",
            "[o Kenya's defence ministry] met. The [o defence ministry] sat.",
        ),
        ("The [o World Food Office] met.", "The [o UN World Food Office] met.", "The [o UN's World Food Office] met."),
        ("The [o Sans Souci Fund] met.", "The [o SSF] met."),
        ("[o Oxbow] met.", "The [o charity Oxbow] met.", "[o Oxbow Group] met. [o Oxbow Motel] burned."),
        ("[p Moammar Qaddafi] spoke.", "[p Muammar Gadhafi] spoke.", "[p Muammar Kadhafi] spoke."),
        ("[p Serhii Marchenko] spoke.", "[p Serhiy Marchenko] spoke."),
        ("[p Li Bo] met [p Li Bo-ram].",),
    ],
)
def test_one_actor_under_several_names(texts):
    told = found(*texts)
    assert len(told) == 1
    (actor,) = told.values()
    assert actor.why or len(actor.names) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The [o 47th Brigade] met the [o 47th Mechanized Brigade] and the [o 47th Artillery Brigade].",
        "The Kenyan [o 3rd Brigade] met the Ugandan [o 3rd Tank Brigade].",
        "[o Kenya's defence ministry] met. [o Uganda's defence ministry] met.",
        "[p Ann Holt] met [p Ann Bolt].",
        "[p Ali Hasan] spoke.\n\n[p Ali Hussein] spoke.",
        "[o Oxbow] met [o Oxbow Bridge Fund].",
    ],
)
def test_names_that_are_nearly_alike_are_not_always_one(text):
    assert all(len(actor.names) == 1 for actor in found(text).values())


@pytest.mark.parametrize(
    "text, name, side",
    [
        ("Kenyan President [p Ann Holt] spoke.", "Ann Holt", "Kenya"),
        ("Kenya's [o 47th Brigade] won.", "47th Brigade", "Kenya"),
        ("The [o US Coast Guard] said so.", "US Coast Guard", "United States"),
        ("[o Kenya's defence ministry] met.", "Kenya's defence ministry", "Kenya"),
        ("Kenyan forces fought. [p Ann Holt] spoke.", "Ann Holt", None),
        ("In Kenya, [p Ann Holt] spoke.", "Ann Holt", None),
    ],
)
def test_who_is_said_to_be_of_a_state_is_on_its_side(text, name, side):
    assert found(text)[name].side == side


def test_the_forces_of_whoever_is_of_a_state_are_the_states():
    told = found("[l Kenya] protested. Kenyan President [p Ann Holt] spoke. [p Ben Orr] left.").values()
    subjects = ["Holt's forces", "Ann Holt's troops", "troops loyal to Ann Holt", "forces of Kenya", "Ben Orr's army"]
    assert called(told, subjects) == dict.fromkeys(["Ann Holt's troops", "troops loyal to Ann Holt"], "Kenya") | {
        "forces of Kenya": "Kenya"
    }


def test_two_names_told_in_one_are_two():
    told = found("[o Oxbow] met.", "[o Velm Board] met. [o Oxbow and Velm Board] burned.")
    assert {name: actor.mentions for name, actor in told.items()} == {"Oxbow": 2, "Velm Board": 2}


@pytest.mark.parametrize("text", ["The [p Ida Marsh] ran aground.", "The tanker [p Ida Marsh] leaks.", "[p Mr] left."])
def test_a_ship_is_nobody(text):
    assert found(text) == {}


def test_what_a_pronoun_means_is_counted_beside_names():
    text = "Ann Holt spoke. She left."
    name, pronoun = Span(0, 8), Span(16, 19)
    mentions = [
        Mention("0.txt", name, MentionKind.PERSON),
        Mention("0.txt", pronoun, MentionKind.PERSON, stands_for=name),
    ]
    (actor,) = actors(mentions, [], {"0.txt": text})
    assert (actor.names, actor.mentions, actor.meant) == (("Ann Holt",), 1, 1)


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
