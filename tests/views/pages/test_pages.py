"""The pages: whole, linked, and deaf to what reports want them to do."""

from dataclasses import replace

import pytest

from asof.story import Outcome, Side, Verdict
from asof.testing import make_claim, make_report
from asof.views.pages import Pages
from asof.views.pages.addresses import CONFLICTS, FORECASTS, PLACES, SERIES, SOURCES, STORY, TIMELINE
from asof.views.pages.data import FILES

MONDAY = "reports/spill-monday-txt.html"
VOLUME = "series/s-volume.html"


def said(page):
    return " ".join("".join(page.text).split())


def test_a_story_has_a_page_for_each_series_report_and_source(site, told):
    assert {path for path in site if path.startswith("series/")} == {SERIES, VOLUME, "series/s-birds.html"}
    assert len([path for path in site if path.startswith("reports/")]) == len(told.reports) + 1
    assert "sources/the-operator-organisation.html" in site
    assert {STORY, CONFLICTS, TIMELINE, FORECASTS, SOURCES} <= {*site}


def test_every_tag_is_closed(site):
    assert {path: page.open for path, page in site.items() if page.open} == {}


def test_an_anchor_stands_once_on_a_page(site):
    assert [path for path, page in site.items() if len(page.ids) != len({*page.ids})] == []


def test_every_link_leads_somewhere(site):
    assert site.broken() == []


def test_the_only_way_out_is_the_address_of_a_report(site):
    out = {link for page in site.values() for link in page.links} - {
        link for page in site.values() for link in page.inner
    }
    assert out == {"https://example.org/oil?a=1&b=2"}


def test_every_page_can_be_reached_from_the_first(site):
    seen, waiting = set(), [STORY]
    while waiting:
        path = waiting.pop()
        if path not in seen:
            seen.add(path)
            waiting += [site.leads_to(path, link)[0] for link in site[path].inner] if path in site else []
    assert seen == {*site, *FILES}


def test_words_lead_to_their_note_and_the_note_back_to_the_words(site, told):
    for claim in told.claims:
        page = site[f"reports/{claim.report.replace('/', '-').replace('.', '-')}.html"]
        assert {f"w-{claim.id}", f"n-{claim.id}"} <= {*page.ids}
        assert {f"#w-{claim.id}", f"#n-{claim.id}"} <= {*page.links}


def test_a_figure_leads_to_its_series_and_back_to_its_words(site, told):
    claim = told.claims[5]
    assert f"../{VOLUME}#c-{claim.id}" in site[MONDAY].links
    assert f"../{MONDAY}#w-{claim.id}" in site[VOLUME].links


def test_a_copy_leads_to_where_it_was_said_before(site, told):
    claim = next(claim for origin in told.origins for claim in origin.claims if claim.report != origin.first.report)
    report = next(page for page in site.values() if f"n-{claim.id}" in page.ids)
    assert "said before by" in said(report)


def test_the_whole_text_of_a_report_is_there(site):
    shown = "".join(site[MONDAY].text)
    for sentence in ("Nobody was hurt.", "had been taken up, a coast guard officer said"):
        assert "".join(sentence.split()) in "".join(shown.split())


def test_what_was_left_out_is_there_with_its_reason(site):
    assert "what was left out: 3 lines: 2 comments, 1 share link" in said(site[MONDAY])
    assert "This is a disgrace" in said(site[MONDAY])


@pytest.mark.parametrize("path", [CONFLICTS, VOLUME])
def test_a_conflict_says_why_and_quotes_both_sides(site, path):
    shown = said(site[path])
    assert "The operator says 400,000 L on 27 May 2024, the regulator 690,000 L." in shown
    assert "Two weeks on, the operator still speaks of 400,000 litres." in shown
    assert "The regulator's last report gives 690,000 litres." in shown


def test_an_estimate_has_both_intervals_and_what_each_figure_adds(site, told):
    shown = said(site[VOLUME])
    assert "is the estimate for 27 May 2024: with 50 % it lies in" in shown
    assert "Should nothing new be told" in shown
    assert "Moves the estimate" in shown


def test_a_figure_is_shown_in_both_units(site):
    assert "≈ 400,000 L≈ 105,700 US gal" in said(site[VOLUME])


def test_a_forecast_tells_what_became_of_it_with_the_words_that_tell(told, read_site):
    forecast = told.claims[-1]
    told.outcomes = [
        Outcome(forecast=forecast, verdict=Verdict.CAME_TRUE, evidence=(told.claims[4],), probability=0.85)
    ]
    shown = said(read_site(told)[FORECASTS])
    assert "It expects to restart the line within two weeks." in shown
    assert "came true given 85 % Fishing reopened on Friday." in shown


def test_a_source_has_its_record_and_where_its_figures_stand(site):
    shown = said(site["sources/The-company-organisation.html"])
    assert "Record 1 forecast" in shown
    assert "too few settled to say more" in shown
    assert "the estimate" in said(site["sources/the-regulator-organisation.html"])


def test_an_actor_has_all_names_and_what_joins_them(site):
    shown = said(site["actors/Shore-Wardens.html"])
    assert "“SW” are the initials of Shore Wardens" in shown


def test_a_place_is_on_the_map_as_exactly_as_it_is_known(site):
    assert "../places/Ems.html" in site[PLACES].links
    assert "53.30° N, 7.10° E, ± 40 km" in said(site[PLACES])
    assert "nobody knows where" in said(site[PLACES])


def test_what_a_publisher_changed_is_shown_word_by_word(told, read_site):
    former = replace(told.reports[0], raw=told.reports[0].raw.replace("Nearly 1,500", "Some 900"))
    told.former = {former.name: (former,)}
    shown = said(read_site(told)["reports/spill-friday-txt.html"])
    assert "What the publisher changed in version 2 Some 900Nearly 1,500 birds have been found" in shown


def test_the_first_page_tells_what_changed_since_the_publication_before_the_last(site):
    shown = said(site[STORY])
    assert "Since 17 May 2024 1 new report with 3 claims." in shown
    assert "Spill volume, oil 2 new figures" in shown


def test_the_first_page_tells_the_situation(site):
    shown = said(site[STORY])
    for words in ("Spill volume, oil 1 conflict", "Fishing reopened on Friday.", "It expects to restart", "3 reports"):
        assert words in shown


def test_a_mark_tells_its_sentence_to_those_who_do_not_see_it(told):
    page = Pages(told, title="The spill")[VOLUME]
    assert 'aria-label="650,000–700,000 L, as of 12–17 May 2024, the regulator"' in page


def test_the_same_story_gives_the_same_text(told):
    assert {**Pages(told, title="The spill")} == {**Pages(told, title="The spill")}


def test_an_empty_story_has_its_pages(shelf, read_site):
    site = read_site(shelf([], []))
    assert "No figures." in said(site[STORY])
    assert site.broken() == []


def test_a_long_list_is_in_parts_that_lead_to_one_another(shelf, read_site):
    report = make_report(
        "".join(f"Gate {number} closed. " for number in range(250)), name="gates.txt", publisher="Post"
    )
    claims = [make_claim(report, f"Gate {number} closed.", kind="event", as_of="2024-05") for number in range(250)]
    site = read_site(shelf([report], claims))
    lengths = [said(site[path]).count("closed.") for path in (TIMELINE, "timeline/more/2.html", "timeline/more/3.html")]
    assert lengths == [100, 100, 50]
    assert {"sources/Post-publisher.html", "sources/Post-publisher/more/3.html"} <= {*site}
    assert site.broken() == []


def test_a_conflict_in_a_later_part_is_led_to(told, read_site):
    told.conflicts = [replace(told.conflicts[0], id=f"k{number}") for number in range(26)]
    site = read_site(told)
    assert "k-k25" in site["conflicts/more/2.html"].ids
    assert site.broken() == []


def test_what_many_say_alike_is_quoted_a_few_times_and_counted(told, read_site):
    side = Side(told.conflicts[0].sides[0].claims[:1] * 9)
    told.conflicts = [replace(told.conflicts[0], sides=(side,) * 8)]
    shown = said(read_site(told)[CONFLICTS])
    assert shown.count("and 5 more that agree with it") == 6
    assert "and 2 more that say something else" in shown


def test_hostile_text_is_shown_as_text(hostile_site):
    for page in hostile_site.values():
        assert not page.tags & {"img", "iframe", "object", "embed"}
        assert not [name for name in page.attributes if name.startswith("on") or name == "style"]
        assert page.open == []
    report = next(page for path, page in hostile_site.items() if path.startswith("reports/x"))
    assert "<script>alert(1)</script> [bold red]markup[/bold red]" in "".join(report.text)
    assert "{{ 7 * 7 }} {% raw %} &lt;b&gt;" in "".join(report.text)


def test_hostile_names_still_make_addresses_that_resolve(hostile_site):
    assert hostile_site.broken() == []
    assert all(path.replace("/", "").replace(".", "").replace("-", "").isalnum() for path in hostile_site)


def test_what_steers_a_terminal_or_turns_writing_is_on_no_page(hostile):
    for page in Pages(hostile, title="x").values():
        assert not {*page} & {*"\x1b\x9b\0\u202e\u202c\ud800"}


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        " javascript:alert(1)",
        "data:text/html,x",
        "//example.org",
        "https://",
        "http://[",
        "file:///etc/passwd",
        "java\nscript:x",
        "https://exa\u202emple.org",
    ],
)
def test_only_addresses_of_the_web_become_links(told, url, shelf, read_site):
    site = read_site(shelf([replace(told.reports[0], url=url)], []))
    assert site.broken() == []


def test_the_policy_allows_the_style_sheet_and_nothing_else(told):
    for page in Pages(told, title="x").values():
        assert "content=\"default-src 'none'; style-src 'sha256-" in page.replace("&#39;", "'")
        assert "style=" not in page.replace("<style", "")
        assert page.count("<script") == page.count("// A slider over the days")
