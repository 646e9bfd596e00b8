"""What is new, and the feed that says so."""

from datetime import date
from xml.etree import ElementTree as ET

import pytest
from starlette.testclient import TestClient

from asof.story import Story
from asof.testing import make_claim, make_report, make_story
from asof.views.changes import changes
from asof.views.feed import Step, days_of_news, feed, stepwise
from asof.views.pages.addresses import Addresses
from asof.views.web import make_app

ATOM = {"a": "http://www.w3.org/2005/Atom"}


@pytest.fixture
def story(spill):
    with Story.open(spill) as opened:
        yield opened


@pytest.fixture
def quake(tmp_path):
    """A toll that rises from report to report."""
    told = []
    for day, dead in ((1, 12), (2, 14), (3, 15), (5, 95), (6, 97)):
        report = make_report(f"The quake killed {dead} people.", name=f"{day}.txt", published=f"2024-05-0{day}")
        counted = {"measure": "killed", "place": "Linz", "as_of": f"2024-05-0{day}", "source": f"Officer {day}"}
        told.append((report, [make_claim(report, f"{dead} people", value=dead, **counted)]))
    with make_story(tmp_path / "quake.asof", told) as story:
        yield story


def test_what_has_not_changed_is_no_news(told):
    assert not changes(told, told)


def test_later_reports_bring_claims_conflicts_and_an_estimate_that_moved(story):
    before, now = story.known_on(date(2024, 5, 20)), story
    found = changes(before, now)
    assert {one.name for one in found.reports} == {"spill/later.txt", "spill/monday.txt"}
    assert {claim.measure for claim in found.claims} == {"spill_volume"}
    assert found.conflicts == story.conflicts
    assert not changes(now, before).reports


def test_an_estimate_moves_with_a_number_that_is_far_from_it(quake):
    before, now = quake.known_on(date(2024, 5, 3)), quake
    (moved,) = changes(before, now).moved
    assert moved.series.title == "Deaths, Linz"
    assert moved.before[0] < 20
    assert moved.now[0] > 60


def test_the_days_of_news_are_those_of_reports(told):
    assert days_of_news(told) == [date(2024, 5, 17), date(2024, 5, 27)]


def test_the_feed_is_atom(story):
    with TestClient(make_app(story, title="The spill", patience=60), base_url="http://127.0.0.1:8765") as asking:
        answer = asking.get("/feed.xml")
    assert answer.headers["content-type"].startswith("application/atom+xml")
    root = ET.fromstring(answer.content)  # noqa: S314 - our own
    assert root.tag == f"{{{ATOM['a']}}}feed"
    for one in (root, *root.findall("a:entry", ATOM)):
        assert all(len(one.findall(f"a:{name}", ATOM)) == 1 for name in ("id", "title", "updated"))
    entries = root.findall("a:entry", ATOM)
    assert len(entries) > 3
    ids = [one.findtext("a:id", namespaces=ATOM) for one in entries]
    assert len(set(ids)) == len(ids)
    assert all(name.startswith("urn:uuid:") for name in ids)
    assert {one.findtext("a:updated", namespaces=ATOM) for one in entries} == {"2024-05-27T00:00:00Z"}
    assert "Conflict: " in " ".join(one.findtext("a:title", namespaces=ATOM) for one in entries)
    links = {one.find("a:link", ATOM).get("href") for one in entries}
    assert any(link.startswith("http://127.0.0.1:8765/reports/spill-later-txt.html#w-") for link in links)


def test_a_story_without_dates_has_an_empty_feed(shelf):
    told = shelf([], [])
    root = ET.fromstring(feed(stepwise([]), told, Addresses(), title="", base="http://x/"))  # noqa: S314
    assert root.findall("a:entry", ATOM) == []


def test_hostile_words_are_text_in_the_feed(hostile, shelf):
    news = Step(date(2024, 5, 3), changes(shelf([], []), hostile))
    written = feed([news], hostile, Addresses(), title=hostile.reports[0].title, base="http://x/")
    assert b"<script" not in written
    root = ET.fromstring(written)  # noqa: S314
    assert {element.tag.partition("}")[2] for element in root.iter()} <= set(
        "feed id title updated link author name generator entry content".split()
    )
    assert len(root.findall("a:entry", ATOM)) >= 3


def test_the_same_story_gives_the_same_feed(told, shelf):
    news = [Step(date(2024, 5, 27), changes(shelf([], []), told))]
    one, other = (feed(news, told, Addresses(), title="x", base="http://x/") for _ in range(2))
    assert one == other


def test_each_day_brings_its_own_news(quake):
    days = days_of_news(quake)
    news = stepwise((day, quake.known_on(day)) for day in days)
    assert [step.day for step in news] == days[1:]
    written = feed(news, quake, Addresses(), title="x", base="http://x/").decode()
    assert written.count("<title>Estimate: Deaths, Linz</title>") >= 1
    assert written.index("2024-05-06T") < written.index("2024-05-05T") < written.rindex("2024-05-02T")
