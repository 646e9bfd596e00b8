"""What is found in a ledger, and how it is asked for."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from asof.claim import Kind
from asof.ledger import Ledger, Sought
from asof.testing import make_claim, make_report

FLOOD = "The levee at Élan broke. Mayor Ines Roth said that 500 people were evacuated. The river board's boats came."
STORM = "A storm closed two bridges. It may return."
FIGURES = (Kind.FIGURE,)


@pytest.fixture
def told(ledger: Ledger) -> Ledger:
    flood = make_report(FLOOD, name="flood.txt", title="Flood", publisher="The Courier")
    storm = make_report(STORM, name="storm.txt")
    fled = make_claim(flood, "500 people", value=500, measure="other:people_moved", source="Ines Roth")
    ledger.add(flood, [fled, make_claim(flood, "The levee at Élan broke.", kind="event", place="Élan")])
    closed = make_claim(storm, "two bridges", value=2, unit="count", subject="Road Office")
    ledger.add(storm, [closed, make_claim(storm, "It may return.", kind="forecast")])
    return ledger


@pytest.mark.parametrize(
    "query, found",
    [
        ("levee", ["flood.txt"]),
        ("LEVEES breaking", []),
        ("evacuating", ["flood.txt"]),
        ("elan", ["flood.txt"]),
        ("Courier", ["flood.txt"]),
        ("bridge", ["storm.txt"]),
        ("bridge levee", []),
        ('"two bridges"', ["storm.txt"]),
        ('"bridges two"', []),
        ("evacu*", ["flood.txt"]),
        ("board's", ["flood.txt"]),
        ("levee OR storm", []),
        ("NEAR(levee broke)", []),
        ("", []),
        ('" * ( ) : ^ -', []),
        ("levee *", ["flood.txt"]),
        ("words: levee", []),
        ("-levee", ["flood.txt"]),
        ("\0levee\ud800", ["flood.txt"]),
    ],
)
def test_a_report_is_found_by_all_the_words_of_a_query(told: Ledger, query: str, found: list[str]) -> None:
    assert [hit.report for hit in told.search(Sought(query=query))] == found


@pytest.mark.parametrize(
    "sought, words",
    [
        (Sought(query="people moved", kinds=FIGURES), "Mayor Ines Roth said that 500 people were evacuated."),
        (Sought(query="road bridges", kinds=FIGURES), "A storm closed two bridges."),
        (Sought(query="return", kinds=(Kind.FORECAST, Kind.EVENT)), "It may return."),
    ],
)
def test_a_claim_is_found_by_its_sentence_and_what_it_is_about(told: Ledger, sought: Sought, words: str) -> None:
    (hit,) = told.search(sought)
    assert "".join(piece for piece, _ in hit.pieces) == words
    assert hit.claim in {claim.id for claim in told.claims()}


@pytest.mark.parametrize(
    "narrowed, count",
    [
        ({"report": "flood.txt"}, 1),
        ({"report": "storm.txt"}, 0),
        ({"source": "Ines Roth"}, 1),
        ({"source": "Max Roth"}, 0),
        ({"kinds": (Kind.EVENT,)}, 0),
    ],
)
def test_a_search_can_be_narrowed(told: Ledger, narrowed: dict[str, object], count: int) -> None:
    assert len(told.search(Sought(**{"query": "people", "kinds": FIGURES, **narrowed}))) == count


def test_the_words_that_are_found_are_marked(told: Ledger) -> None:
    (hit,) = told.search(Sought(query="broken levees", kinds=(Kind.EVENT,))) or [None]
    assert hit is None  # "broke" and "broken" have different stems
    (hit,) = told.search(Sought(query="levees", kinds=(Kind.EVENT,)))
    assert hit.pieces == (("The ", False), ("levee", True), (" at Élan broke.", False))


def test_what_has_the_words_more_often_comes_first(ledger: Ledger) -> None:
    for name, text in (("a.txt", "Water. " + "Something else. " * 30), ("b.txt", "Water, water, water.")):
        ledger.add(make_report(text, name=name), [])
    assert [hit.report for hit in ledger.search(Sought(query="water"))] == ["b.txt", "a.txt"]
    assert [hit.report for hit in ledger.search(Sought(query="water"), most=1)] == ["b.txt"]


def test_of_very_many_passages_a_file_ranks_only_those_that_came_last(
    ledger_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("asof.ledger.store.RANKED", 2)
    with Ledger.open(str(ledger_path), create=True) as ledger:
        for name, text in (("a.txt", "Water."), ("b.txt", "Water is in town."), ("c.txt", "Water, water, water.")):
            ledger.add(make_report(text, name=name), [])
        assert [hit.report for hit in ledger.search(Sought(query="water"))] == ["c.txt", "b.txt"]
        assert [hit.report for hit in ledger.search(Sought(query="water", report="a.txt"))] == ["a.txt"]


def test_what_a_report_no_longer_says_is_not_found(told: Ledger) -> None:
    told.add(make_report("All is well.", name="flood.txt", title="Calm"), [])
    assert told.search(Sought(query="levee")) == []
    assert told.search(Sought(query="people", kinds=FIGURES)) == []
    assert [hit.report for hit in told.search(Sought(query="calm"))] == ["flood.txt"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(st.text(st.sampled_from("ab é\"*()^:{}+-'\\&|!<>~,.\0\ud800\u0301²ß_") | st.characters(), max_size=30))
def test_no_query_is_an_error(told: Ledger, query: str) -> None:
    told.search(Sought(query=query))
    told.search(Sought(query=query, kinds=tuple(Kind), report=query, source=query))
