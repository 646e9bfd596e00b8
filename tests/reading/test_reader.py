"""Claims as a careful reader would take them down."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from asof.catalogue import load
from asof.claim import Claim, Kind, Modality
from asof.language.encoder import CannedModel
from asof.reading import Reader
from asof.report import Report
from asof.source import PUBLISHER, Source, SourceKind
from asof.testing import make_report

READER = Reader(load(), CannedModel())


def test_territory_is_held_by_the_one_who_holds_it(figures: tuple[Claim, ...]) -> None:
    """Sarnian forces still control about 300 square miles of the Korr valley."""
    [claim] = figures
    assert (claim.measure, claim.value and claim.value.unit) == ("territory_held", "km2")


def test_an_official_without_a_name_is_anonymous(figures: tuple[Claim, ...]) -> None:
    """A senior defence official said 800 soldiers had crossed the river."""
    assert [claim.source for claim in figures] == [Source(SourceKind.ANONYMOUS, "senior defence official")]


def test_a_person_is_called_by_the_full_name_given_first(figures: tuple[Claim, ...]) -> None:
    """Mayor Clara Renn visited the camp. Renn said 40 families had lost their homes."""
    assert [claim.source for claim in figures] == [Source(SourceKind.PERSON, "Clara Renn")]


def test_a_quotation_goes_on_with_its_speaker(figures: tuple[Claim, ...]) -> None:
    """“We saw the smoke first,” Clara Renn said. “Then 40 houses burned.”"""
    assert [claim.source.name for claim in figures] == ["Clara Renn"]


def test_a_body_is_a_source(figures: tuple[Claim, ...]) -> None:
    """According to the Ministry of Health, 31 people have died of cholera."""
    [claim] = figures
    assert (claim.source.kind, claim.measure) == (SourceKind.ORGANISATION, "killed")


def test_hearsay_is_the_publishers_and_hedged(figures: tuple[Claim, ...]) -> None:
    """The army is reportedly massing around 59,000 troops at the border."""
    assert [(claim.source, claim.modality) for claim in figures] == [(PUBLISHER, Modality.HEDGED)]


def test_a_denial_is_not_an_assertion(figures: tuple[Claim, ...]) -> None:
    """The company denied that 5,000 barrels of oil had leaked."""
    assert [claim.modality for claim in figures] == [Modality.DENIED]


def test_a_number_that_is_to_come_is_a_forecast(figures: tuple[Claim, ...]) -> None:
    """The fire will destroy 200 homes by Friday."""
    assert [claim.kind for claim in figures] == [Kind.FORECAST]


def test_what_a_survey_may_be_off_by_is_no_share_of_votes(figures: tuple[Claim, ...]) -> None:
    """Holt has 44 percent in the poll, whose margin of error is plus or minus three points."""
    assert [claim.measure for claim in figures] == ["vote_share", "other:margin of error"]


def test_a_clause_tells_whose_share_of_votes_it_is(figures: tuple[Claim, ...]) -> None:
    """Ines Park has 47 percent of the vote, and is ahead of Tom Holt, who has 44 percent."""
    assert [claim.subject for claim in figures] == ["Ines Park", "Tom Holt"]


def test_what_a_rate_fell_to_is_a_level_and_no_change(figures: tuple[Claim, ...]) -> None:
    """Unemployment fell to 4.9 percent, and wages rose 3 percent."""
    assert [claim.measure for claim in figures] == ["share", "change_rate"]


def test_vehicles_that_were_hit_are_lost(figures: tuple[Claim, ...]) -> None:
    """The strike hit three tanks near the ford."""
    assert [claim.measure for claim in figures] == ["equipment_lost"]


def test_people_who_came_to_harm_are_the_subject_themselves() -> None:
    report = make_report("Holt Medical brought nine victims in from the field.")
    assert [(claim.measure, claim.subject) for claim in READER.read(report)] == [("casualties", "victims")]


def test_killed_and_wounded_come_apart(figures: tuple[Claim, ...]) -> None:
    """Two people were killed and 14 others were injured in the blast."""
    assert [claim.measure for claim in figures] == ["killed", "injured"]


def test_the_words_of_every_claim_stand_in_the_report(figures: tuple[Claim, ...], report: Report) -> None:
    """More than 1,200 people fled. Around 30 square miles burned, officials said on Thursday."""
    assert [claim.span.of(report.text) for claim in figures] == ["More than 1,200 people", "Around 30 square miles"]
    assert [str(claim.as_of) for claim in figures] == ["2025-01-10", "2025-01-09"]


def test_the_same_words_said_twice_are_two_claims(figures: tuple[Claim, ...]) -> None:
    """Over 40% is lost. Over 40% is lost."""
    assert len({claim.id for claim in figures}) == 2


def test_a_sentence_may_carry_an_event_beside_its_figures(claims: tuple[Claim, ...]) -> None:
    """A bomb exploded at the main market of Velm on Thursday, killing 12 people, police said."""
    assert {claim.kind for claim in claims} == {Kind.FIGURE, Kind.EVENT}
    assert {claim.source for claim in claims} == {Source(SourceKind.ORGANISATION, "police")}


def test_a_prediction_without_a_number_is_a_forecast(claims: tuple[Claim, ...]) -> None:
    """The army will probably withdraw from the valley by spring, analyst Ivo Marsh said."""
    assert Kind.FORECAST in {claim.kind for claim in claims}


def test_without_an_opinion_of_the_encoder_the_rules_stand() -> None:
    report = Report(name="report.txt", raw="Two people were killed, police said.")
    [claim] = READER.read(report)
    assert (claim.measure, claim.source) == ("killed", Source(SourceKind.ORGANISATION, "police"))


@given(st.text(max_size=300))
def test_any_text_is_read_and_every_claim_is_verbatim(text: str) -> None:
    report = Report(name="any.txt", raw=text)
    claims = READER.read(report)
    assert claims == READER.read(report)
    assert all(claim.quote.holds(claim.span) and claim.span.of(report.text) for claim in claims)
