"""Who says it: attribution in its forms, chains, and what is known of a source."""

from __future__ import annotations

import pytest

from asof.claim import Claim, Kind
from asof.language.attribution import Attribution as Act
from asof.reading.passage import Passage
from asof.reading.speaker import Standing
from asof.reading.who import Attribution, Sources
from asof.source import PUBLISHER, Source, SourceKind
from asof.span import Span

MINISTRY = Source(SourceKind.ORGANISATION, "Ministry of Health")
RENN = Source(SourceKind.PERSON, "Clara Renn")


def span(text: str, words: str) -> Span:
    at = text.index(words)
    return Span(at, at + len(words))


def said(text: str, words: str, *acts: Act) -> Attribution:
    """Who says the words of a text."""
    passage = Passage(text)
    sources = Sources(passage, acts)
    wanted = span(text, words)
    sentence = next(sentence for sentence in passage.sentences if sentence.span.holds(wanted))
    return sources.of(sentence, wanted)


@pytest.mark.parametrize(
    "text",
    [
        "According to the Ministry of Health, 31 people have died.",
        "31 people have died, according to the Ministry of Health.",
        "31 people have died, the Ministry of Health said on Monday.",
        "The Ministry of Health said in a statement on Telegram that 31 people had died.",
        "It was reported by the Ministry of Health that 31 people had died.",
        "“So far 31 people have died,” said the Ministry of Health.",
        "The Ministry of Health's figures show that 31 people have died.",
        "Estimates by the Ministry of Health show that 31 people have died.",
        "The Ministry of Health puts the dead at 31 people.",
        "The Ministry of Health gave the toll as 31 people.",
        "The Ministry of Health stands by its figure of 31 people.",
        "The Ministry of Health offers another count: 31 people.",
        "The Ministry of Health lists 31 people.",
        "The Ministry of Health's count stands at 31 people.",
        "The Ministry of Health is sure that 31 people have died.",
        "The Ministry of Health, it said, had lost 31 people.",
        "A doctor left. “We found 31 people,” the Ministry of Health said.",
        "31 people have died, according to the final tally of the Ministry of Health.",
        "31 people have died, says a new report by the Ministry of Health.",
        "19:05 - The Ministry of Health says that 31 people have died.",
    ],
)
def test_a_body_says_it_in_whatever_form(text: str) -> None:
    assert said(text, "31 people").source == MINISTRY


def test_before_the_colon_of_a_headline_stands_who_says_it() -> None:
    text = "Police: 31 people killed in mine\n\nThe mine lies in the north."
    assert said(text, "31 people").source == Source(SourceKind.ORGANISATION, "Police")


@pytest.mark.parametrize("headline", ["31 people killed in mine: ministry", "31 people killed in mine – ministry"])
def test_behind_the_colon_of_a_headline_too(headline: str) -> None:
    found = said(f"{headline}\n\nThe mine lies in the north.", "31 people")
    assert found.source == Source(SourceKind.ORGANISATION, "ministry")


@pytest.mark.parametrize("verb", ["put 31 people on a boat", "gave 31 people a tent", "raised 31 children"])
def test_verbs_that_give_no_number_are_of_doing(verb: str) -> None:
    assert said(f"The Ministry of Health {verb}.", "31").source == PUBLISHER


@pytest.mark.parametrize(
    "text, name",
    [
        (
            "31 men fell, according to a senior source in Sarnia's General Staff.",
            "senior source in Sarnia's General Staff",
        ),
        ("31 men fell, according to a person close to the ministry.", "person close to the ministry"),
        ("31 men fell, according to officials in Velm on Monday.", "officials in Velm"),
        ("31 men fell, said the head of the agency.", "head of the agency"),
        ("The road ends at the clinic, where doctors said 31 men died.", "doctors"),
        ("Experts believe 31 men fell.", "Experts"),
        ("Two diplomats met the press. They said 31 men fell.", "diplomats"),
        ("“We lost 31 men,” one of the guards said.", "one of the guards"),
    ],
)
def test_an_unnamed_source_keeps_its_whole_phrase(text: str, name: str) -> None:
    assert said(text, "31 men").source == Source(SourceKind.ANONYMOUS, name)


@pytest.mark.parametrize(
    "text",
    [
        "31 men fell, the island's governor, Sir Ivo Marsh, admitted.",
        "A teacher from Besh-Tal, Ivo Marsh, said 31 men fell.",
        "The ministry met the press. One of them, Ivo Marsh, said 31 men fell.",
    ],
)
def test_a_name_beside_a_role_is_the_source(text: str) -> None:
    assert said(text, "31 men").source == Source(SourceKind.PERSON, "Ivo Marsh")


def test_a_verb_behind_but_has_the_subject_of_the_one_before() -> None:
    text = "Officials said that 31 men fell, but denied that 40 were missing."
    found = said(text, "40 were")
    assert (found.source.name, found.cue) == ("Officials", "denied")


@pytest.mark.parametrize(
    "text",
    [
        "The Korr Times quoted a doctor as saying that 31 men fell.",
        "A doctor was quoted by the Korr Times as saying that 31 men fell.",
    ],
)
def test_whom_a_newspaper_quotes_is_the_source(text: str) -> None:
    found = said(text, "31 men")
    assert (found.source.name, found.relayed_by) == ("doctor", "Korr Times")


def test_a_poll_says_what_is_found_in_it() -> None:
    assert said("In a Korr Times poll, 31 percent wanted the dam.", "31").source.name == "Korr Times poll"
    assert said("The Korr Times poll showed 31 percent in favour.", "31").source.name == "Korr Times poll"


def test_what_is_contrary_to_somebodys_claims_is_the_publishers() -> None:
    assert said("Contrary to claims by the ministry, 31 men fell.", "31 men").source == PUBLISHER


def test_people_said_to_be_in_need_say_nothing() -> None:
    assert said("Aid for the three million people said to be in need is under way.", "million").source == PUBLISHER


def test_a_quotation_of_several_paragraphs_has_one_speaker() -> None:
    text = "“The river is rising,” Clara Renn said. “We wait.\n\n“Some 40 homes are lost.\n\n“Another 20 will follow.”"
    assert said(text, "Another 20").source == RENN


def test_what_witnesses_told_an_observatory_is_relayed_by_it() -> None:
    found = said("The Korr Observatory said witnesses told it 31 people had died.", "31 people")
    assert found.source == Source(SourceKind.ANONYMOUS, "witnesses")
    assert found.relayed_by == "Korr Observatory"


def test_a_source_that_speaks_for_itself_is_relayed_by_nobody() -> None:
    assert said("Clara Renn said 31 people had died.", "31 people").relayed_by is None


@pytest.mark.parametrize(
    "second",
    ["Renn said 31 people had died.", "She said 31 people had died.", "The mayor said 31 people had died."],
)
def test_short_names_pronouns_and_roles_lead_to_the_full_name(second: str) -> None:
    assert said(f"Mayor Clara Renn visited the camp. {second}", "31 people").source == RENN


def test_an_official_stays_the_official_who_spoke_before() -> None:
    text = "A senior defence official said the bridge was closed. The official said 31 soldiers had crossed it."
    assert said(text, "31 soldiers").source == Source(SourceKind.ANONYMOUS, "senior defence official")


@pytest.mark.parametrize(
    "text, standing",
    [
        ("Ivo Marsh, a retired major general, said 31 men fell.", Standing("retired major general")),
        ("Defence Minister Ivo Marsh said 31 men fell.", Standing("Defence Minister")),
        ("The director of the mine, Ivo Marsh, said 31 men fell.", Standing("director of the mine")),
        ("Ivo Marsh, a fellow at the Korr Institute, said 31 men fell.", Standing("fellow", "Korr Institute")),
        ("The Courier's Ivo Marsh said 31 men fell.", Standing(None, "Courier")),
        ("Mr Ivo Marsh said 31 men fell.", Standing()),
        ("31 men fell, per Korr spokesman Ivo Marsh.", Standing("Korr spokesman")),
    ],
)
def test_what_a_person_is_and_where_that_person_belongs(text: str, standing: Standing) -> None:
    found = said(text, "31 men")
    assert (found.source.name, found.standing) == ("Ivo Marsh", standing)


def test_the_role_given_first_is_known_ever_after() -> None:
    text = "Ivo Marsh, a retired general, arrived. Marsh said 31 men fell."
    assert said(text, "31 men").standing == Standing("retired general")


def test_an_act_that_the_encoder_sees_reaches_as_far_as_its_content() -> None:
    text = "Clara Renn listed 31 victims, and the camp was closed."
    act = Act(source=span(text, "Clara Renn"), cue=span(text, "listed"), content=(span(text, "31 victims"),))
    assert said(text, "31 victims", act).source == RENN
    assert said(text, "camp", act).source == PUBLISHER


def of_sentence(text: str, kind: Kind, *acts: Act) -> Source:
    """The source of the first sentence of a text."""
    passage = Passage(text)
    first = passage.sentences[0]
    return Sources(passage, acts).of_clause(first, first.span, kind).source


def test_an_event_that_is_itself_an_announcement_is_the_publishers() -> None:
    text = "Clara Renn urged people to leave the valley."
    act = Act(
        source=span(text, "Clara Renn"), cue=span(text, "urged"), content=(span(text, "people to leave the valley"),)
    )
    assert of_sentence(text, Kind.EVENT, act) == PUBLISHER
    assert of_sentence(text, Kind.STATEMENT, act) == RENN


def test_an_event_that_somebody_tells_of_is_theirs() -> None:
    assert of_sentence("Clara Renn said the dam broke on Monday.", Kind.EVENT) == RENN


def test_a_saying_that_is_still_to_come_has_no_source_yet() -> None:
    text = "Foreign ministers will discuss a dam in spring."
    act = Act(source=span(text, "Foreign ministers"), cue=span(text, "will discuss"), content=(span(text, "a dam"),))
    assert of_sentence(text, Kind.FORECAST, act) == PUBLISHER


@pytest.mark.parametrize(
    "text",
    [
        "31 men fell, the Korr Times reported on Sunday, citing a senior officer in the ministry.",
        "Citing a senior officer in the ministry, the Korr Times reported that 31 men fell.",
    ],
)
def test_whom_a_newspaper_cites_is_the_source_and_the_newspaper_relays(text: str) -> None:
    found = said(text, "31 men")
    assert found.source.kind is SourceKind.ANONYMOUS
    assert found.relayed_by == "Korr Times"


@pytest.mark.parametrize(
    "text",
    [
        "It is war in Sarnia. By Sarnia's reckoning 31 men fell.",
        "31 men fell, by the count of Sarnia.",
        "It is war in Sarnia. Sarnia claims to hold 31 men.",
    ],
)
def test_a_reckoning_is_its_makers(text: str) -> None:
    assert said(text, "31 men").source == Source(SourceKind.ORGANISATION, "Sarnia")


def test_an_engineer_of_a_firm_named_like_a_person_has_no_name() -> None:
    text = "Clara Renn left. A Renn engineer said 31 barrels had leaked."
    assert said(text, "31 barrels").source == Source(SourceKind.ANONYMOUS, "Renn engineer")


def test_bloggers_whom_an_institute_reports_speak_for_themselves() -> None:
    text = "Korr bloggers claimed that 31 men fell, according to the latest Korr Institute report."
    found = said(text, "31 men")
    assert (found.source.kind, found.source.name) == (SourceKind.ANONYMOUS, "Korr bloggers")
    assert found.relayed_by == "latest Korr Institute report"


def test_the_encoder_may_not_tie_a_verb_to_whom_another_cue_names() -> None:
    text = "Korr bloggers claimed that 31 men fell, according to the latest Korr Institute report."
    act = Act(
        source=span(text, "the latest Korr Institute report"),
        cue=span(text, "claimed"),
        content=(span(text, "that 31 men fell"),),
    )
    assert said(text, "31 men", act).source.name == "Korr bloggers"


def test_the_label_of_a_headline_names_nobody() -> None:
    assert said("UPDATE: 31 people killed in mine\n\nThe mine lies in the north.", "31 people").source == PUBLISHER


def test_people_confirmed_dead_confirm_nothing(figures: tuple[Claim, ...]) -> None:
    """Eighteen people confirmed dead in Teva floods."""
    assert [claim.source for claim in figures] == [PUBLISHER]
