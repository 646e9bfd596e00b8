from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asof.claim import Claim
from asof.errors import RuledMeanwhileError
from asof.ledger import ChangeKind, Ledger
from asof.mention import Mention, MentionKind
from asof.period import Period
from asof.report import LeftOut, Report
from asof.ruling import Act, Ruling
from asof.source import Source, SourceKind
from asof.span import Span
from asof.testing import make_claim, make_report

FLOOD = "The river rose on Monday. Nearly 500 people fled. Mayor Ines Roth said that two bridges were closed."


def flood(text: str = FLOOD, **fields: object) -> Report:
    return make_report(text, **{"name": "flood.txt", "location": "/news/flood.txt", **fields})


def claims_of(report: Report) -> list[Claim]:
    return [
        make_claim(report, "Nearly 500 people", value=(None, 500), measure="evacuated", as_of="2024-05"),
        make_claim(report, "two bridges", value=2, unit="count", source="Ines Roth", modality="hedged"),
    ]


def test_a_new_report_is_there_with_its_claims(ledger: Ledger) -> None:
    report = flood(published="2024-05-06")
    change = ledger.add(report, claims_of(report))
    assert change.kind == ChangeKind.NEW
    assert change.added == tuple(claims_of(report))
    assert ledger.reports() == [report]
    assert ledger.claims() == claims_of(report)


def test_everything_about_a_report_comes_back(ledger: Ledger) -> None:
    report = Report(
        name="sub/ü 1.html",
        raw="Menu\nWater rose.\nShare",
        left_out=(LeftOut(Span(0, 5), "menu"), LeftOut(Span(17, 22), "share link")),
        location="/news/sub/ü 1.html",
        title="Water",
        publisher="The Courier",
        url="https://courier.example/1",
        language="en",
        published=Period.parse("2024-05-06"),
        updated=Period.parse("2024-05/.."),
        dated_by="meta.json",
    )
    ledger.add(report, [])
    assert ledger.reports() == [report]


def test_everything_about_a_claim_comes_back(ledger: Ledger) -> None:
    report = flood()
    claim = make_claim(
        report,
        "500",
        value=(499.5, 500.25),
        unit="km2",
        approximate=True,
        measure="area_affected",
        subject="the river",
        place="Linz",
        as_of="../2024",
        source=Source(SourceKind.ORGANISATION, "Civil Protection"),
        modality="denied",
        confidence=0.25,
        role="head",
        affiliation="Civil Protection",
        relayed_by="The Courier",
        type="disaster",
    )
    claim = replace(claim, condition=Span(claim.quote.start, claim.quote.start + 6))
    ledger.add(report, [claim])
    assert ledger.claims() == [claim]


def test_a_claim_with_a_condition_moves_with_its_sentence(ledger: Ledger) -> None:
    said = "If the dam breaks, 500 people will have to leave."
    for opening in ("", "It rains. "):
        report = Report(name="dam.txt", raw=f"{opening}{said}")
        claim = make_claim(report, "500", kind="forecast", value=(500, 500))
        start = report.text.index("If")
        claim = replace(claim, quote=Span(start, start + len(said)), condition=Span(start, start + 17))
        ledger.add(report, [claim])
    assert ledger.claims() == [claim]


@pytest.mark.parametrize("text", ["a\0b", "half \ud83d of it", "\x1alike an escape", '\x1a"', "", "\u2028\r\n"])
def test_hostile_text_comes_back_as_it_was(ledger: Ledger, text: str) -> None:
    report = Report(name="x.txt", raw=text, title=text)
    ledger.add(report, [])
    assert ledger.reports() == [report]


def test_adding_the_same_again_leaves_every_byte_as_it_was(ledger: Ledger, ledger_path: Path) -> None:
    report = flood()
    ledger.add(report, claims_of(report))
    before = ledger_path.read_bytes()
    change = ledger.add(report, claims_of(report))
    assert (change.kind, change.kept, change.added) == (ChangeKind.SAME, 2, ())
    assert ledger_path.read_bytes() == before


def test_opening_and_looking_leaves_every_byte_as_it_was(ledger: Ledger, ledger_path: Path) -> None:
    ledger.add(flood(), [])
    before = ledger_path.read_bytes()
    with Ledger.open(str(ledger_path), create=True) as again:
        again.reports()
        again.claims()
    assert ledger_path.read_bytes() == before
    assert [path.name for path in ledger_path.parent.iterdir()] == [ledger_path.name]


def test_a_changed_report_is_a_new_version(ledger: Ledger) -> None:
    old, new = flood(), flood(FLOOD.replace("two bridges", "three bridges") + " Rain goes on.")
    ledger.add(old, claims_of(old))
    bridges = make_claim(new, "three bridges", value=3, unit="count", source="Ines Roth", modality="hedged")
    change = ledger.add(new, [_fled(new), bridges])
    assert (change.kind, change.version, change.kept) == (ChangeKind.CHANGED, 2, 1)
    assert change.added == (bridges,)
    assert change.removed == (claims_of(old)[1],)
    assert ledger.reports() == [new]
    assert ledger.claims() == [_fled(new), bridges]


def _fled(report: Report) -> Claim:
    return make_claim(report, "Nearly 500 people", value=(None, 500), measure="evacuated", as_of="2024-05")


def test_old_versions_stay(ledger: Ledger) -> None:
    for text in ("One dead.", "Two dead.", "One dead."):
        report = flood(text)
        ledger.add(report, [make_claim(report, text.split()[0], value=1)])
    versions = ledger.versions("flood.txt")
    assert [(version.number, version.claims, version.current) for version in versions] == [
        (1, 1, False),
        (2, 1, False),
        (3, 1, True),
    ]
    assert versions[0].digest == versions[2].digest != versions[1].digest


def test_the_same_words_may_be_read_better(ledger: Ledger) -> None:
    report = flood()
    ledger.add(report, claims_of(report))
    better = [replace(claims_of(report)[0], subject="residents"), claims_of(report)[1]]
    change = ledger.add(report, better)
    assert (change.kind, change.version, change.kept) == (ChangeKind.REREAD, 2, 1)
    assert change.altered == (better[0],)
    assert ledger.claims() == better


def test_a_claim_that_only_stands_elsewhere_is_kept(ledger: Ledger) -> None:
    old, new = flood(), flood("Breaking. " + FLOOD)
    ledger.add(old, [_fled(old)])
    change = ledger.add(new, [_fled(new)])
    assert (change.kind, change.kept, change.altered) == (ChangeKind.CHANGED, 1, ())


def test_facts_about_a_report_may_be_found_later(ledger: Ledger) -> None:
    ledger.add(flood(), [])
    change = ledger.add(flood(published="2024-05-06"), [])
    assert (change.kind, change.version) == (ChangeKind.REREAD, 2)


def test_times_are_in_utc(ledger: Ledger) -> None:
    ledger.add(flood(), [])
    (version,) = ledger.versions("flood.txt")
    assert version.read_at.tzinfo == UTC
    assert datetime.now(UTC) - version.read_at < timedelta(minutes=1)


def test_reports_and_claims_are_in_order(ledger: Ledger) -> None:
    for name in ("b.txt", "a.txt"):
        report = flood(name=name, location=f"/news/{name}")
        ledger.add(report, claims_of(report)[::-1])
    assert [report.name for report in ledger.reports()] == ["a.txt", "b.txt"]
    assert [(claim.report, claim.span.start) for claim in ledger.claims()] == [
        (name, start) for name in ("a.txt", "b.txt") for start in (26, 76)
    ]


def test_a_claim_of_another_report_is_refused(ledger: Ledger) -> None:
    report = flood()
    with pytest.raises(ValueError, match=r"is of flood\.txt, not of other\.txt"):
        ledger.add(flood(name="other.txt"), claims_of(report))
    assert ledger.reports() == []


def test_a_claim_stands_once_in_a_report(ledger: Ledger) -> None:
    report = flood()
    with pytest.raises(ValueError, match="two claims"):
        ledger.add(report, claims_of(report)[:1] * 2)
    assert ledger.reports() == []


@settings(max_examples=20)
@given(texts=st.lists(st.text(max_size=20), min_size=1, max_size=4))
def test_the_last_text_is_current_and_all_are_kept(texts: list[str], tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("versions") / "story.asof"
    with Ledger.open(str(path), create=True) as ledger:
        for text in texts:
            ledger.add(flood(text), [])
        changes = [text for text, before in zip(texts, [None, *texts], strict=False) if text != before]
        assert [report.raw for report in ledger.reports()] == texts[-1:]
        assert [version.digest for version in ledger.versions("flood.txt")] == [flood(t).digest for t in changes]


def test_names_come_back_with_their_report_and_go_with_its_old_version(ledger: Ledger) -> None:
    report = flood()
    named = [
        Mention("flood.txt", Span(69, 78), MentionKind.PERSON),
        Mention("flood.txt", Span(90, 92), MentionKind.PERSON, Span(69, 78)),
    ]
    ledger.add(report, [], named)
    assert ledger.mentions() == named
    assert ledger.add(report, [], named).kind == ChangeKind.SAME
    assert ledger.add(report, [], []).kind == ChangeKind.REREAD
    assert ledger.mentions() == []


def test_all_that_people_rule_is_kept_in_order(ledger: Ledger) -> None:
    pairs = (Act.MERGE_NAMES, Act.SPLIT_NAMES, Act.MERGE_SERIES, Act.SPLIT_SERIES)
    content = {"low": None, "unit": "km²", "published": "2025-03", "verdict": "true"}
    told = [Ruling(act, ("Ines Roth", "Roth\0\ud800")[act not in pairs :], content) for act in Act]
    kept = [ledger.rule(one, by="ines") for one in told]
    assert [one.ruling for one in kept] == told
    assert ledger.rulings() == kept


def test_a_ruling_on_what_somebody_has_ruled_on_meanwhile_is_refused(ledger: Ledger) -> None:
    accept, reject = (Ruling(act, ("c1",)) for act in (Act.ACCEPT, Act.REJECT))
    first = ledger.rule(accept, seen=0)
    ledger.rule(Ruling(Act.REJECT, ("c2",)))
    with pytest.raises(RuledMeanwhileError, match="nothing is written"):
        ledger.rule(reject, seen=0)
    undone = ledger.rule(Ruling(Act.UNDO, (str(first.number),)))
    with pytest.raises(RuledMeanwhileError):
        ledger.rule(reject, seen=first.number)
    assert ledger.rule(reject, seen=undone.number).ruling == reject
