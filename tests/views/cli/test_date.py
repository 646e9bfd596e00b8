"""`asof date`: a person decides when a report was published."""

import json

import pytest

TEXT = "About 300 homes were destroyed by the fire on Monday, the mayor said.\n"


@pytest.fixture
def text(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(TEXT, "utf-8")
    return path


def published(asof):
    (report,) = json.loads(asof("show", "reports", "--json")[1])
    return report["published"], report["dated_by"]


def periods(asof):
    return {claim["as_of"] for claim in json.loads(asof("show", "claims", "--json")[1])}


def test_a_decided_date_settles_the_times_of_the_report(asof, text):
    asof("read", text)
    assert periods(asof) == {None}
    status, shown, said = asof("date", "a.txt", "2025-01-10")
    assert (status, said) == (0, "")
    assert shown.startswith("a.txt: 10 Jan 2025; ")
    assert published(asof) == ("2025-01-10", "a person's decision")
    assert periods(asof) == {"2025-01-06"}


def test_a_decided_date_outlives_rereading_and_is_superseded_by_the_next(asof, text):
    asof("read", text)
    asof("date", "a.txt", "2025-01-10")
    text.write_text(TEXT + "Nobody was hurt.\n", "utf-8")
    asof("read", text, "--between", "2020/2021")
    assert published(asof)[0] == "2025-01-10"
    asof("date", "a.txt", "2025-02")
    assert published(asof)[0] == "2025-02"


def test_a_date_of_a_report_that_is_not_there_is_wrong_usage(asof, text):
    asof("read", text)
    status, _, said = asof("date", "b.txt", "2025-01-10")
    assert status == 2
    assert "a.txt" in said


def test_an_undated_report_is_dated_by_its_text_and_shows_the_evidence(asof, text, monkeypatch):
    text.write_text("President-elect Trump takes office on Jan. 20. About 300 homes are empty.\n", "utf-8")
    asof("read", text, "--between", "2024-08/2025-04")
    assert published(asof) == ("2024-11-06/2025-01-19", 'its text: "President-elect Trump", within --between')
    monkeypatch.setenv("COLUMNS", "160")
    assert "75" in asof("show", "reports")[1]
