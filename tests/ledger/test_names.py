import pytest

from asof.ledger import ChangeKind, Ledger
from asof.report import Report
from asof.testing import make_report


def told(text: str = "Fire.", name: str = "001.txt", folder: str = "/fire", **fields: str) -> Report:
    return make_report(text, name=name, location=f"{folder}/{name}", **fields)


def test_a_new_report_keeps_the_name_it_has(ledger: Ledger) -> None:
    assert ledger.name_for(told()) == "001.txt"


@pytest.mark.parametrize(
    "again, why",
    [
        (told("Fire, changed."), "the location is the same"),
        (told("Fire, changed.", folder="/other", url="https://a.example/1"), "the url is the same"),
        (told(folder="/moved"), "the folder was moved"),
    ],
)
def test_a_known_report_keeps_its_name(ledger: Ledger, again: Report, why: str) -> None:
    ledger.add(told(url="https://a.example/1"), [])
    assert ledger.name_for(again) == "001.txt", why


def test_a_renamed_page_is_known_by_its_url(ledger: Ledger) -> None:
    ledger.add(told(url="https://a.example/1"), [])
    assert ledger.name_for(told(name="saved.html", url="https://a.example/1")) == "001.txt"


def test_a_report_without_a_place_is_known_by_its_name(ledger: Ledger) -> None:
    ledger.add(make_report("Fire.", name="note"), [])
    assert ledger.name_for(make_report("Fire, changed.", name="note")) == "note"


def test_a_taken_name_gets_its_folder_before_it(ledger: Ledger) -> None:
    ledger.add(told(), [])
    other = told("Flood.", folder="/water/flood")
    assert ledger.name_for(other) == "flood/001.txt"


def test_the_folder_is_the_one_that_was_read(ledger: Ledger) -> None:
    ledger.add(told(name="en/001.txt"), [])
    assert ledger.name_for(told("Flood.", name="en/001.txt", folder="/water/flood")) == "flood/en/001.txt"


def test_the_longer_name_may_be_taken_too(ledger: Ledger) -> None:
    for place in ("/fire", "/a/flood"):
        report = told(place, folder=place)
        ledger.add(make_report(place, name=ledger.name_for(report), location=report.location), [])
    assert ledger.name_for(told("Third.", folder="/b/flood")) == "flood/001.txt/2"


@pytest.mark.parametrize("difference", [{"url": "https://b.example/1"}, {"publisher": "B Herald"}])
def test_two_outlets_may_print_the_same_words(ledger: Ledger, difference: dict[str, str]) -> None:
    ledger.add(told(url="https://a.example/1", publisher="A Post"), [])
    facts = {"url": "", "publisher": ""} | difference
    assert ledger.name_for(told(folder="/b", **facts)) == "b/001.txt"


def test_a_moved_report_is_no_new_version(ledger: Ledger) -> None:
    ledger.add(told(), [])
    change = ledger.add(told(folder="/moved"), [])
    assert (change.kind, change.version) == (ChangeKind.MOVED, 1)
    assert [report.location for report in ledger.reports()] == ["/moved/001.txt"]


def test_the_name_of_another_report_is_refused(ledger: Ledger) -> None:
    ledger.add(told(), [])
    with pytest.raises(ValueError, match=r"001\.txt is the name of another report"):
        ledger.add(told("Flood.", folder="/flood"), [])
