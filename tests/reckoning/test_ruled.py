"""Claims as people ruled on them."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asof.claim import Claim, Kind, Modality, claim_id
from asof.errors import BadCorrectionError
from asof.period import Period
from asof.reckoning import content, facts, ruled
from asof.reckoning.ruled import Ruled, with_facts
from asof.ruling import Act, Entry, Ruling, holding, latest
from asof.source import Source, SourceKind
from asof.testing import make_claim, make_report
from asof.value import Value

TEXT = "About 40 goats were lost in the flood. Nobody was hurt."
REPORT = make_report(TEXT, name="flood.txt", published="2025-03-02")
GOATS = make_claim(REPORT, "About 40 goats", value=40, unit="count", approximate=True, measure="other:goats lost")
UNHURT = make_claim(REPORT, "Nobody was hurt.")
MOMENT = datetime(2025, 3, 3, tzinfo=UTC)


def kept(*rulings: Ruling) -> list[Entry]:
    return [Entry(number=number, ruling=one, by="ann", at=MOMENT) for number, one in enumerate(rulings, 1)]


def on(claim: Claim, act: Act, **told: str | None) -> Ruling:
    one = Ruled(reading=claim, claim=claim)
    return Ruling(act, (claim.id,), content(one, REPORT, facts(claim) | told))


def undo(number: int) -> Ruling:
    return Ruling(Act.UNDO, (str(number),))


def judged(*rulings: Ruling, claims: tuple[Claim, ...] = (GOATS, UNHURT), report=REPORT) -> list[Claim | None]:
    return [one.claim for one in ruled(claims, [report], kept(*rulings))]


def test_what_nobody_ruled_on_is_as_read():
    assert judged() == [GOATS, UNHURT]


def test_what_is_accepted_is_sure():
    doubtful = replace(GOATS, confidence=0.4)
    assert judged(on(doubtful, Act.ACCEPT), claims=(doubtful,)) == [replace(doubtful, confidence=1.0)]


def test_what_is_rejected_is_no_claim_but_its_reading_stays():
    found = ruled([GOATS, UNHURT], [REPORT], kept(on(GOATS, Act.REJECT)))
    assert [one.claim for one in found] == [None, UNHURT]
    assert found[0].reading == GOATS


def test_what_is_corrected_keeps_the_reading_beside():
    (found,) = ruled([GOATS], [REPORT], kept(on(GOATS, Act.CORRECT, low="14.0", high="14.0", place="Linz")))
    assert found.claim is not None
    assert (found.claim.value, found.claim.place) == (Value(14, 14, "count", approximate=True), "Linz")
    assert found.corrections == {"low": ("40", "14"), "high": ("40", "14"), "place": (None, "Linz")}


def test_the_last_word_on_a_claim_holds_and_undoing_it_restores_the_one_before():
    correct, reject = on(GOATS, Act.CORRECT, subject="goats"), on(GOATS, Act.REJECT)
    assert judged(correct, reject)[0] is None
    assert judged(correct, reject, undo(2)) == judged(correct)
    assert judged(correct, reject, undo(2), undo(3))[0] is None
    assert judged(correct, undo(1)) == [GOATS, UNHURT]


def test_an_accepted_claim_stays_as_accepted_when_it_is_read_otherwise():
    otherwise = replace(GOATS, subject="the flood", measure="killed")
    assert judged(on(GOATS, Act.ACCEPT), claims=(otherwise,)) == [GOATS]


def test_a_claim_whose_words_are_cut_otherwise_is_the_same():
    shorter = make_claim(REPORT, "40 goats", value=40, unit="count")
    assert shorter.id != GOATS.id
    assert judged(on(GOATS, Act.REJECT), claims=(shorter, UNHURT)) == [None, UNHURT]


def test_an_accepted_claim_that_is_no_longer_read_stays_where_its_sentence_stands():
    moved = make_report("The weather. " + TEXT, name="flood.txt")
    (found,) = ruled([], [moved], kept(on(GOATS, Act.ACCEPT)))
    assert found.reading is None
    assert found.claim is not None
    assert found.claim.span.of(moved.text) == "About 40 goats"
    assert facts(found.claim) == facts(GOATS)


def test_nothing_is_left_of_a_ruling_whose_sentence_is_gone():
    changed = make_report("Some 50 goats were lost.", name="flood.txt")
    assert judged(on(GOATS, Act.ACCEPT), claims=(), report=changed) == []


def test_a_rejected_claim_that_is_no_longer_read_does_not_come_back():
    assert judged(on(GOATS, Act.REJECT), claims=(UNHURT,)) == [UNHURT]


@pytest.mark.parametrize(
    "told, why",
    [
        ({"low": "many"}, "could not convert"),
        ({"low": "50.0"}, "runs upward"),
        ({"low": "nan"}, "finite"),
        ({"low": None, "high": None}, "a figure has a value"),
        ({"kind": "rumour"}, "rumour"),
        ({"as_of": "Tuesday"}, "no date"),
        ({"source_kind": "person"}, "a source has a name"),
    ],
)
def test_what_no_claim_can_be_is_refused(told, why):
    with pytest.raises(BadCorrectionError, match=why):
        with_facts(GOATS, facts(GOATS) | told)


def test_the_last_word_counts_undoings_as_words():
    told = kept(Ruling(Act.ACCEPT, ("a",)), Ruling(Act.REJECT, ("b",)), undo(1), undo(2), undo(3))
    assert (latest(told, ("a",)), latest(told, ("b",)), latest(told, ("c",))) == (5, 4, 0)


# --- laws -----------------------------------------------------------------------------------------------------------

words = st.text(min_size=1, max_size=8)
ends = st.floats(allow_nan=False, allow_infinity=False)


@st.composite
def claims_of_any_sort(draw) -> Claim:
    low, high = sorted((draw(ends), draw(ends)))
    sources = st.builds(Source, st.sampled_from([SourceKind.PERSON, SourceKind.ANONYMOUS]), words)
    return replace(
        GOATS,
        kind=draw(st.sampled_from(Kind)),
        value=Value(low, high, draw(words), draw(st.booleans())),
        measure=draw(st.none() | words),
        subject=draw(st.none() | words),
        place=draw(st.none() | words),
        as_of=draw(st.none() | st.sampled_from([*map(Period.parse, ("2025", "2025-03/2025-04", "../2025-03-02"))])),
        source=draw(st.just(Source(SourceKind.PUBLISHER)) | sources),
        modality=draw(st.sampled_from(Modality)),
    )


@given(claims_of_any_sort())
def test_facts_say_all_of_a_claim_that_can_be_corrected(claim):
    assert with_facts(GOATS, facts(claim)) == claim


CLAIMS = [replace(GOATS, id=claim_id("flood.txt", Kind.FIGURE, "q", str(nth))) for nth in range(3)]


@st.composite
def journals(draw) -> list[Ruling]:
    made: list[Ruling] = []
    for number in range(draw(st.integers(0, 12))):
        if number and draw(st.booleans()):
            made.append(undo(draw(st.integers(1, number))))
        else:
            act = draw(st.sampled_from([Act.ACCEPT, Act.CORRECT, Act.REJECT]))
            made.append(on(draw(st.sampled_from(CLAIMS)), act, subject=draw(st.sampled_from(["goats", "the flood"]))))
    return made


@given(journals())
def test_replaying_rulings_gives_the_same(journal):
    whole = ruled(CLAIMS, [REPORT], kept(*journal))
    assert ruled(CLAIMS, [REPORT], reversed(kept(*journal))) == whole
    holds = holding(kept(*journal))
    assert ruled(CLAIMS, [REPORT], holds) == whole


@given(journals(), st.data())
def test_undoing_the_last_ruling_gives_what_there_was_before(journal, data):
    before = ruled(CLAIMS, [REPORT], kept(*journal))
    made = on(data.draw(st.sampled_from(CLAIMS)), Act.REJECT)
    assert ruled(CLAIMS, [REPORT], kept(*journal, made, undo(len(journal) + 1))) == before
