"""Several programs write to one ledger at once."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from asof.ledger import Change, ChangeKind, Ledger, Sought
from asof.testing import make_claim, make_report


@pytest.fixture
def at_once(ledger: Ledger, address: str) -> Callable[[list[str], list[str]], list[Change]]:
    """Adds reports of these texts and names, each by a writer that has opened the ledger for itself."""

    def add(texts: list[str], names: list[str]) -> list[Change]:
        ready = Barrier(len(texts))

        def write(text: str, name: str) -> Change:
            with Ledger.open(address) as own:
                report = make_report(text, name=name)
                claims = [make_claim(report, "500 people", value=500)]
                ready.wait(60)
                return own.add(report, claims)

        with ThreadPoolExecutor(len(texts)) as pool:
            return list(pool.map(write, texts, names))

    return add


def test_what_all_of_them_add_is_there(ledger: Ledger, at_once: Callable[..., list[Change]]) -> None:
    names = [f"{number}.txt" for number in range(8)]
    changes = at_once([f"In town {number}, 500 people fled." for number in range(8)], names)
    assert {change.kind for change in changes} == {ChangeKind.NEW}
    assert [report.name for report in ledger.reports()] == names
    assert len(ledger.claims()) == len(ledger.search(Sought(query="fled"))) == 8


def test_of_those_that_add_the_same_one_is_first(ledger: Ledger, at_once: Callable[..., list[Change]]) -> None:
    changes = at_once(["Nearly 500 people fled."] * 4, ["a.txt"] * 4)
    assert sorted(change.kind for change in changes) == ["new", "same", "same", "same"]
    assert [version.number for version in ledger.versions("a.txt")] == [1]


def test_versions_are_counted_one_by_one(ledger: Ledger, at_once: Callable[..., list[Change]]) -> None:
    at_once([f"By {number} o'clock, 500 people had fled." for number in range(3)], ["a.txt"] * 3)
    assert [(one.number, one.current) for one in ledger.versions("a.txt")] == [(1, False), (2, False), (3, True)]
    assert len(ledger.search(Sought(query="fled"))) == 1
