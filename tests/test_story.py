from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from asof.claim import Claim, Kind
from asof.errors import (
    BadCatalogueError,
    BadCorrectionError,
    NoRulingError,
    NoSuchLedgerError,
    NotInStoryError,
    ReadingFailedError,
    TooSlowError,
)
from asof.ledger import ChangeKind, Ledger
from asof.period import Period
from asof.reading import Reader
from asof.reckoning import facts
from asof.report import LeftOut, Report
from asof.ruling import Act
from asof.span import Span
from asof.story import Progress, ReadResult, Story, Verdict, lines_left_out
from asof.testing import make_claim, make_report, make_story

MAY = make_report("The dam broke. 12 people died.", name="may.txt", published="2024-05-02")
JUNE = make_report("15 people died when the dam broke.", name="june.txt", published="2024-06")
UNDATED = make_report("The dam is new.", name="undated.txt")


def deaths(report: Report, number: str) -> Claim:
    return make_claim(report, number, value=int(number), measure="killed", place="Linz", as_of="2024-05-01")


@pytest.fixture
def story(ledger_path: Path) -> Iterator[Story]:
    told = [(MAY, [deaths(MAY, "12")]), (JUNE, [deaths(JUNE, "15")]), (UNDATED, [])]
    with make_story(ledger_path, told) as made:
        yield made


def test_a_story_tells_all_that_is_in_its_ledger(story: Story) -> None:
    assert story.reports == (JUNE, MAY, UNDATED)
    assert story.claims == (deaths(JUNE, "15"), deaths(MAY, "12"))
    assert [series.title for series in story.series] == ["Deaths, Linz"]
    assert [conflict.severity for conflict in story.conflicts] == ["hard"]


def test_a_claim_leads_back_to_its_words(story: Story) -> None:
    claim = story.claim(deaths(MAY, "12").id)
    assert (story.words(claim), story.quote(claim)) == ("12", "12 people died.")
    assert story.report(claim.report) == MAY


def test_what_is_not_in_the_story_is_told(story: Story) -> None:
    with pytest.raises(NotInStoryError, match=r'no report "mai\.txt" in this story; the nearest are may\.txt'):
        story.report("mai.txt")
    with pytest.raises(NotInStoryError, match='no claim "x" in this story'):
        story.claim("x")


def test_what_was_known_on_a_day(story: Story) -> None:
    early = story.known_on(date(2024, 6, 15))
    assert early.reports == (MAY,)
    assert early.claims == (deaths(MAY, "12"),)
    assert early.conflicts == ()
    assert story.known_on(date(2024, 6, 30)).reports == (JUNE, MAY)


def test_what_is_added_is_seen(story: Story) -> None:
    assert len(story.claims) == 2
    late = make_report("14 people died.", name="late.txt")
    story.add(late, [deaths(late, "14")])
    assert len(story.claims) == 3
    assert story.report("late.txt") == late


def test_what_others_add_is_seen_after_a_refresh(story: Story, ledger_path: Path) -> None:
    assert len(story.reports) == 3
    with Ledger.open(str(ledger_path)) as other:
        other.add(make_report("Rain.", name="rain.txt"), [])
    story.refresh()
    assert len(story.reports) == 4


def test_the_edition_changes_with_whatever_anybody_adds(story: Story, ledger_path: Path) -> None:
    before = story.edition
    with Story.open(str(ledger_path)) as other:
        other.add(MAY, [deaths(MAY, "12")])
        assert story.edition == before
        other.add(MAY, [])
        assert story.edition != before


def test_the_edition_of_an_empty_ledger_changes_with_its_first_report(tmp_path: Path) -> None:
    with Story.open(str(tmp_path / "new.asof"), create=True) as story:
        before = story.edition
        story.add(MAY, [])
        assert story.edition != before


def test_a_snapshot_stays_as_it_was(story: Story) -> None:
    snapshot = story.snapshot()
    story.add(MAY, [])
    assert deaths(MAY, "12") in snapshot.claims
    assert deaths(MAY, "12") not in story.claims


def test_a_snapshot_of_a_day_holds_what_was_known_then(story: Story) -> None:
    assert story.known_on(date(2024, 5, 31)).snapshot().reports == (MAY,)


def test_versions_of_a_report(story: Story) -> None:
    story.add(make_report("The dam is old.", name="undated.txt"), [])
    assert [version.current for version in story.versions("undated.txt")] == [False, True]


def test_no_ledger_is_made_by_looking(tmp_path: Path) -> None:
    with pytest.raises(NoSuchLedgerError):
        Story.open(str(tmp_path / "none.asof"))


def test_measures_of_ones_own(tmp_path: Path) -> None:
    extra = tmp_path / "mine.toml"
    extra.write_text('[dykes]\ntitle = "Dykes"\ndescription = "…"\nunits = ["count"]\nbehaviour = "level"\n')
    with Story.open(str(tmp_path / "story.asof"), create=True, measures=extra) as story:
        assert story.measures["dykes"].title == "Dykes"


def test_bad_measures_make_no_ledger(tmp_path: Path) -> None:
    with pytest.raises(BadCatalogueError):
        Story.open(str(tmp_path / "story.asof"), create=True, measures=tmp_path / "none.toml")
    assert list(tmp_path.iterdir()) == []


def test_lines_left_out_are_counted_by_reason() -> None:
    raw = "Menu\n\nHome\nThe dam broke.\nShare\n"
    cuts = (LeftOut(Span(0, 11), "menu"), LeftOut(Span(26, 32), "share link"))
    assert lines_left_out(Report(name="x", raw=raw, left_out=cuts)) == {"menu": 2, "share link": 1}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three reports."""
    made = tmp_path / "dam"
    made.mkdir()
    for name, text in {
        "1.txt": "The dam broke on Monday. At least 12 people were killed, police said.",
        "2.txt": "The toll rose to 15 people killed on Tuesday, police said.",
        "3.txt": "Some 300 people were evacuated, Mayor Ines Roth said.",
    }.items():
        (made / name).write_text(text)
    return made


@pytest.fixture
def empty(ledger_path: Path) -> Iterator[Story]:
    with Story.open(str(ledger_path), create=True) as made:
        yield made


def read(story: Story, folder: Path, **given: object) -> ReadResult:
    return story.read([folder], **given)


def test_a_folder_is_read(empty: Story, folder: Path) -> None:
    result = read(empty, folder)
    assert [(change.report, change.kind) for change in result.changes] == [
        ("1.txt", "new"),
        ("2.txt", "new"),
        ("3.txt", "new"),
    ]
    assert result.problems == ()
    assert [report.name for report in empty.reports] == ["1.txt", "2.txt", "3.txt"]
    assert "12" in " ".join(empty.words(claim) for claim in empty.claims)


def test_reading_again_changes_nothing(empty: Story, folder: Path, ledger_path: Path) -> None:
    read(empty, folder)
    before = ledger_path.read_bytes()
    assert {change.kind for change in read(empty, folder).changes} == {"same"}
    assert ledger_path.read_bytes() == before


def test_what_can_t_be_read_is_told_beside_the_rest(empty: Story, folder: Path) -> None:
    (folder / "2.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" * 50)
    result = empty.read([folder, folder / "none.txt"])
    assert sorted(Path(problem.where).name for problem in result.problems) == ["2.txt", "none.txt"]
    assert [report.name for report in empty.reports] == ["1.txt", "3.txt"]


def test_two_folders_may_use_the_same_names(empty: Story, folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "fire"
    other.mkdir()
    (other / "1.txt").write_text("The forest burned. Two people were killed.")
    read(empty, folder)
    for _ in range(2):
        read(empty, other)
    assert [report.name for report in empty.reports] == ["1.txt", "2.txt", "3.txt", "fire/1.txt"]
    assert {claim.report for claim in empty.claims} >= {"fire/1.txt"}


def test_progress_is_told_before_each_report_and_at_the_end(empty: Story, folder: Path) -> None:
    told: list[Progress] = []
    read(empty, folder, progress=told.append)
    assert told == [Progress(0, 3, "1.txt"), Progress(1, 3, "2.txt"), Progress(2, 3, "3.txt"), Progress(3, 3, "")]


def test_what_was_read_before_an_interruption_is_kept(empty: Story, folder: Path) -> None:
    def stop(progress: Progress) -> None:
        if progress.done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read(empty, folder, progress=stop)
    assert [report.name for report in empty.reports] == ["1.txt", "2.txt"]


def test_a_mistake_of_ours_costs_one_report(empty: Story, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    right = Reader.read

    def wrong(self: object, report: Report) -> tuple[Claim, ...]:
        found: tuple[Claim, ...] = right(self, report)
        return found * 2 if report.name == "2.txt" else found

    monkeypatch.setattr(Reader, "read", wrong)
    (problem,) = read(empty, folder).problems
    assert isinstance(problem.error, ReadingFailedError)
    assert isinstance(problem.error.__cause__, ValueError)
    assert [report.name for report in empty.reports] == ["1.txt", "3.txt"]


def test_a_mistake_of_ours_is_told_whole_to_a_log(
    empty: Story, folder: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(Reader, "mentions", lambda *_: 1 / 0)
    with caplog.at_level("DEBUG", logger="asof"):
        assert len(read(empty, folder).problems) == 3
    assert caplog.text.count("ZeroDivisionError") == 3
    assert "Traceback" in caplog.text


def test_a_report_that_takes_too_long_costs_nothing_else(
    empty: Story, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    right = Reader.read

    def slow(self: object, report: Report) -> tuple[Claim, ...]:
        while report.name == "2.txt":
            pass
        found: tuple[Claim, ...] = right(self, report)
        return found

    monkeypatch.setattr(Reader, "read", slow)
    (problem,) = read(empty, folder, seconds=1.0).problems
    assert isinstance(problem.error, TooSlowError)
    assert "2.txt: left out, as reading it took more than 1 seconds" in str(problem)
    assert [report.name for report in empty.reports] == ["1.txt", "3.txt"]


def test_what_is_rejected_counts_nowhere_and_undoing_brings_it_back(story: Story) -> None:
    wrong = deaths(JUNE, "15")
    kept = story.judge(wrong.id, Act.REJECT, by="ann", seen=0)
    assert story.claims == (deaths(MAY, "12"),)
    assert story.conflicts == ()
    assert (story.ruled(wrong.id).claim, story.ruled(wrong.id).reading) == (None, wrong)
    assert [(one.by, one.ruling.act) for one in story.rulings] == [("ann", "reject")]
    story.undo(kept.number, by="ben")
    assert story.claims == (wrong, deaths(MAY, "12"))
    with pytest.raises(NoRulingError, match="no ruling 7"):
        story.undo(7)


def test_what_is_corrected_counts_so_and_outlives_a_new_reading(story: Story) -> None:
    claim = deaths(MAY, "12")
    story.judge(claim.id, Act.CORRECT, {**facts(claim), "low": "1,200", "high": "1200", "place": "Graz"}, by="ann")
    corrected = replace(claim, value=replace(claim.value, low=1200.0, high=1200.0), place="Graz")
    assert story.claims[1] == corrected
    assert {series.title for series in story.series} == {"Deaths, Linz", "Deaths, Graz"}
    story.add(MAY, [replace(claim, measure="injured", subject="nobody")])
    assert story.claims[1] == corrected
    later = replace(MAY, raw=MAY.raw + " More is not known.")
    assert story.add(later, []).kind is ChangeKind.CHANGED
    assert story.claims[1] == corrected


def test_a_correction_that_makes_no_claim_changes_nothing(story: Story) -> None:
    before = story.claims
    with pytest.raises(BadCorrectionError):
        story.judge(before[0].id, Act.CORRECT, {**facts(before[0]), "low": "99"})
    assert (story.claims, story.rulings) == (before, ())


def test_what_a_person_says_of_two_series_holds_and_can_be_undone(story: Story) -> None:
    injured = {**facts(deaths(MAY, "12")), "measure": "injured", "place": "Upper Town"}
    story.judge(deaths(MAY, "12").id, Act.CORRECT, injured)
    one, other = (series.id for series in story.series)
    kept = story.identify_series(one, other, same=True, by="ann")
    assert len(story.series) == 1
    assert [part.claims for part in story.series[0].parts] == [1, 1]
    story.undo(kept.number)
    assert len(story.series) == 2


def test_a_person_settles_a_forecast(ledger_path: Path) -> None:
    report = make_report("The dam will hold.", published="2024-05-02")
    claim = make_claim(report, "The dam will hold.", kind="forecast")
    with make_story(ledger_path, [(report, [claim])]) as story:
        story.decide_outcome(claim.id, Verdict.DID_NOT, by="ann")
        assert [(one.verdict, one.ruled) for one in story.outcomes] == [(Verdict.DID_NOT, True)]


def test_a_large_story_is_worked_out_at_once_and_is_the_same(
    ledger_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = make_report("The dam will hold 40 boats.", name="before.txt", published="2024-05-02")
    after = make_report("The dam holds 40 boats.", name="after.txt", published="2024-06-02")
    told = [
        (before, [make_claim(before, "40 boats", value=40, measure="equipment", unit="count", kind="forecast")]),
        (after, [make_claim(after, "40 boats", value=40, measure="equipment", unit="count", as_of="2024-06-02")]),
    ]
    with make_story(ledger_path, told) as story:
        alone = story.outcomes
        story.refresh()
        monkeypatch.setattr("asof.story._LARGE", 2)
        story.work_out()
        assert "outcomes" in vars(story)
        assert story.outcomes == alone
        assert [one.forecast.kind for one in alone] == [Kind.FORECAST]


def test_undoing_a_date_gives_the_report_the_one_before(story: Story) -> None:
    first = story.decide_date("undated.txt", Period.parse("2024-07"))
    assert first.kind is ChangeKind.REREAD
    story.decide_date("undated.txt", Period.parse("2024-08"))
    one, other = (kept.number for kept in story.rulings)
    story.undo(other)
    assert str(story.report("undated.txt").published) == "2024-07"
    story.undo(one)
    assert (story.report("undated.txt").published, story.report("undated.txt").dated_by) == (None, None)
