"""The pages in a real browser, from a folder, with the network off."""

from dataclasses import replace
from importlib.resources import as_file, files

import pytest
from axe_playwright_python.sync_playwright import Axe

from asof.ruling import Act
from asof.story import Story
from asof.views.gate import Gate
from asof.views.site import write_site

PAGES = {
    "story": "index.html",
    "list of series": "series/index.html",
    "series": "series/[0-9a-f]*.html",
    "conflicts": "conflicts.html",
    "timeline": "timeline.html",
    "forecasts": "forecasts.html",
    "list of sources": "sources/index.html",
    "source": "sources/*-*.html",
    "list of actors": "actors/index.html",
    "actor": "actors/*-*.html",
    "map": "places/index.html",
    "place": "places/*-*.html",
    "list of reports": "reports/index.html",
    "report": "reports/*-*.html",
    "data": "data/index.html",
}
"""Each kind of page, and where there are some."""
SCREENS = {"wide": {"width": 1280, "height": 800}, "phone": {"width": 360, "height": 740}}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """The exported site of a bundled story."""
    where = tmp_path_factory.mktemp("site")
    with (
        as_file(files("asof") / "stories" / "spill") as texts,
        Story.open(str(where / "spill.asof"), create=True) as story,
    ):
        story.read([texts])
        write_site(story, where, title="The spill")
    return where


@pytest.fixture(params=PAGES)
def address(request, folder):
    """The longest page of each kind: it has the most on it."""
    found = sorted(folder.glob(PAGES[request.param]), key=lambda path: path.stat().st_size)
    return found[-1].as_uri()


def test_a_page_opens_from_disk(look, address):
    page = look(address)
    assert page.locator("h1").count() == 1
    assert page.evaluate("document.styleSheets[0].cssRules.length") > 50


@pytest.mark.parametrize("screen", SCREENS)
def test_nothing_is_wider_than_the_screen(look, address, screen):
    page = look(address, viewport=SCREENS[screen])
    assert page.evaluate("document.documentElement.scrollWidth") <= SCREENS[screen]["width"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_stands_in_the_way_of_anybody(look, address, scheme):
    found = Axe().run(look(address, color_scheme=scheme))
    assert found.violations_count == 0, found.generate_report()


def test_without_script_all_is_there(look, folder):
    page = look((folder / "index.html").as_uri(), java_script_enabled=False)
    page.locator(".series-rows th a").first.click()
    assert "/series/" in page.url
    assert page.locator("svg .mark").first.is_visible()


def test_a_mark_shows_its_sentence_and_leads_to_the_words(look, folder):
    page = look((folder / "index.html").as_uri())
    page.locator("tr:has(.spark circle:nth-of-type(2)) th a").first.click()
    mark = page.locator(".mark").first
    assert not mark.locator(".tip").is_visible()
    mark.focus()
    assert mark.locator(".tip").is_visible()
    sentence = mark.locator("q").inner_text()
    page.keyboard.press("Enter")
    page.wait_for_url("**/reports/*#w-*")
    words = page.locator("mark:target, mark:has(:target)").first
    assert words.inner_text() in " ".join(sentence.split())
    words.locator("a").first.click()
    assert page.locator("li:target").is_visible()


def test_the_unit_is_switched_without_script(look, folder):
    address = next(path for path in folder.glob("series/*.html") if 'id="second-unit"' in path.read_text("utf-8"))
    page = look(address.as_uri(), java_script_enabled=False)
    value = page.locator("td.value .amount").first
    assert value.locator(".in-first").is_visible()
    page.get_by_role("radio").last.check()
    assert value.locator(".in-second").is_visible()
    assert not value.locator(".in-first").is_visible()


def test_what_was_left_out_is_shown_in_grey_on_demand(look, folder):
    address = next(path for path in folder.glob("reports/*.html") if "left-out" in path.read_text("utf-8"))
    page = look(address.as_uri(), java_script_enabled=False)
    assert not page.locator(".cut").first.is_visible()
    page.get_by_label("Show in grey").check()
    assert page.locator(".cut").first.is_visible()
    assert Axe().run(look(address.as_uri())).violations_count == 0


def test_a_place_told_of_later_is_not_on_the_map_of_an_earlier_day(look, told, tmp_path):
    told.claims[3] = replace(told.claims[3], place="Ems")
    page = look((write_site(told, tmp_path / "site", title="x").parent / "places/index.html").as_uri())
    assert page.locator(".dot").is_visible()
    page.get_by_role("slider").press("ArrowLeft")
    assert page.get_by_text("What had been told by 17 May 2024").is_visible()
    assert not page.locator(".dot").is_visible()


def test_a_slider_leads_to_what_was_known_on_a_day(look, serve, spill):
    with Story.open(spill) as story:
        page = look(serve(story))
        page.get_by_role("slider").press("ArrowLeft")
        page.wait_for_url("**/on/2024-05-17/index.html")
        assert page.get_by_role("slider").input_value() == "0"
        assert Axe().run(page).violations_count == 0


def test_a_day_is_asked_for_in_the_browser(look, serve, spill):
    with Story.open(spill) as story:
        page = look(serve(story))
        page.get_by_label("Known on").fill("2024-05-20")
        page.get_by_role("button", name="Show").click()
        page.wait_for_url("**/on/2024-05-20/index.html")
        assert page.get_by_text("1 report by 1 publisher").is_visible()
        assert Axe().run(page).violations_count == 0
        page.get_by_role("link", name="As it is known now").click()
        assert page.get_by_text("3 reports by 2 publishers").is_visible()


def test_words_are_looked_for_by_keyboard(look, serve, spill):
    with Story.open(spill) as story:
        page = look(serve(story) + "search")
        page.get_by_label("Words").focus()
        page.keyboard.type("birds wardens")
        page.keyboard.press("Enter")
        page.get_by_text("1 claim and 1 report").wait_for()
        assert Axe().run(page).violations_count == 0
        page.locator("a.quote").click()
        assert page.locator("mark:target").inner_text() == "Nearly 1,500 birds"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", ["search?q=birds", "on/2024-05-20/index.html", "?since=2024-05-17", "sitrep.html"])
def test_what_only_a_server_has_stands_in_nobodys_way(look, serve, spill, path, scheme):
    with Story.open(spill) as story:
        page = look(serve(story) + path, color_scheme=scheme)
        assert page.locator("h1").count() == 1
        found = Axe().run(page)
        assert found.violations_count == 0, found.generate_report()


def test_script_in_a_report_is_shown_as_text(look, trapped, tmp_path):
    first = write_site(trapped, tmp_path / "site", title="<script>alert(0)</script>")
    for path in sorted(first.parent.rglob("*.html")):
        page = look(path.as_uri())
        assert page.locator("script, main img").count() == 0
    page = look(next(path for path in first.parent.glob("reports/*.html") if path.name != "index.html").as_uri())
    assert page.locator("h1").inner_text().startswith("<script>alert(1)</script><img src=x onerror=alert(2)>")


def test_a_person_rules_by_keyboard(look, serve, spill):
    gate = Gate(who="ann")
    with Story.open(spill) as story:
        page = look(f"{serve(story, gate=gate)}enter?token={gate.token}")
        first = page.url.rpartition("/")[2]
        assert Axe().run(page).violations_count == 0
        page.keyboard.press("?")
        assert page.get_by_text("the next that waits").is_visible()
        page.keyboard.press("j")
        page.wait_for_url(lambda url: not url.endswith(first))
        second = page.url.rpartition("/")[2]
        page.keyboard.press("k")
        page.wait_for_url(f"**/{first}")
        page.keyboard.press("a")
        page.get_by_text("9 waiting").wait_for()
        page.goto(page.url.replace(page.url.rpartition("/")[2], second))
        page.keyboard.press("x")
        page.get_by_text("8 waiting").wait_for()
        page.keyboard.press("u")
        page.wait_for_url(f"**/{second}")
        assert page.get_by_text("Waits for a ruling").is_visible()
        page.keyboard.press("e")
        page.get_by_label("Place").fill("<b>a & x</b>")
        page.keyboard.press("Enter")
        page.get_by_text("8 waiting").wait_for()
        page.keyboard.press("k")
        page.wait_for_url(f"**/{second}")
        assert page.get_by_text("<b>a & x</b> read as —").is_visible()
        assert Axe().run(page).violations_count == 0
        acts = [entry.ruling.act for entry in story.journal()]
        assert acts == [Act.ACCEPT, Act.REJECT, Act.UNDO, Act.CORRECT]
        assert {entry.by for entry in story.journal()} == {"ann"}
        assert story.ruled(second).claim.place == "<b>a & x</b>"


def test_keys_can_be_turned_off(look, serve, spill):
    gate = Gate(who="ann")
    with Story.open(spill) as story:
        page = look(f"{serve(story, gate=gate)}enter?token={gate.token}")
        page.keyboard.press("?")
        page.get_by_label("Use these keys").uncheck()
        page.reload()
        there = page.url
        page.keyboard.press("x")
        page.keyboard.press("j")
        page.get_by_role("link", name="Names, series, dates").click()
        page.wait_for_url("**/review/names")
        assert Axe().run(page).violations_count == 0
        assert story.journal() == []
        assert there.startswith(page.url.removesuffix("names"))


def test_a_person_rules_without_script(look, serve, spill):
    gate = Gate(who="ann")
    with Story.open(spill) as story:
        page = look(f"{serve(story, gate=gate)}enter?token={gate.token}", java_script_enabled=False)
        page.get_by_role("button", name="Reject").click()
        page.get_by_text("9 waiting").wait_for()
        page.get_by_role("link", name="Rulings").click()
        page.get_by_role("button", name="Undo").click()
        page.get_by_text("10 waiting").wait_for()
        assert [entry.ruling.act for entry in story.journal()] == [Act.REJECT, Act.UNDO]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("screen", SCREENS)
def test_the_pages_of_review_suit_any_screen(look, serve, trapped, screen, scheme):
    gate = Gate(who="<script>alert(3)</script>")
    address = serve(trapped, gate=gate)
    trapped.judge(trapped.claims[0].id, Act.REJECT, by="<img src=x onerror=alert(4)>")
    page = look(f"{address}enter?token={gate.token}", viewport=SCREENS[screen], color_scheme=scheme)
    for path in (page.url.removeprefix(address), "review/names", "review/rulings", "login"):
        page.goto(address + path)
        assert page.evaluate("document.documentElement.scrollWidth") <= SCREENS[screen]["width"]
        found = Axe().run(page)
        assert found.violations_count == 0, found.generate_report()
        assert page.locator("main img").count() == 0
