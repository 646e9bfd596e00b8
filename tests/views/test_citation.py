"""Citations for Wikipedia."""

import re

import pytest

from asof.testing import make_report
from asof.views.citation import citations, cite_news


def test_a_report_is_cited_with_what_is_known_of_it():
    report = make_report(
        "x", title="Oil in the estuary", publisher="Gazette", url="https://example.org/oil?a=1", published="2024-05-03"
    )
    assert cite_news(report, "It leaked.") == (
        "{{cite news |title=Oil in the estuary |url=https://example.org/oil?a=1 |work=Gazette |date=3 May 2024 "
        "|quote=It leaked.}}"
    )


@pytest.mark.parametrize(
    "published, date",
    [
        ("2024-05-03", "|date=3 May 2024"),
        ("2024-05", "|date=May 2024"),
        ("2024", "|date=2024"),
        ("2024-05-03/2024-05-09", ""),
        ("2024-05/..", ""),
        (None, ""),
    ],
)
def test_only_dates_that_the_template_takes_are_given(published, date):
    written = cite_news(make_report("x", title="T", published=published))
    assert written == "{{cite news |title=T" + (f" {date}" if date else "") + "}}"


@pytest.mark.parametrize(
    "title, written",
    [
        ("a | b", "a {{!}} b"),
        ("}} {{evil}}", "&#125;&#125; &#123;&#123;evil&#125;&#125;"),
        ("[[File:x]]", "&#91;&#91;File:x&#93;&#93;"),
        ("</ref><script>", "&#60;/ref&#62;&#60;script&#62;"),
        ("~~~~", "&#126;&#126;&#126;&#126;"),
        ("'''bold''' don't", "&#39;&#39;&#39;bold&#39;&#39;&#39; don't"),
        ("two\nlines", "two lines"),
        ("__NOTOC__", "&#95;&#95;NOTOC&#95;&#95;"),
        ("&nbsp;", "&#38;nbsp;"),
    ],
)
def test_what_means_something_to_a_wiki_means_nothing(title, written):
    assert cite_news(make_report("x", title=title)) == f"{{{{cite news |title={written}}}}}"


@pytest.mark.parametrize(
    "url, written",
    [
        ("https://example.org/a|b", "|url=https://example.org/a%7Cb"),
        ("https://example.org/{{x}}", "|url=https://example.org/%7B%7Bx%7D%7D"),
        ("https://example.org/[x]'y'", "|url=https://example.org/%5Bx%5D%27y%27"),
        ("javascript:alert(1)", ""),
        ("https://example.org/a b", ""),
    ],
)
def test_addresses_are_encoded_and_only_those_of_the_web_are_given(url, written):
    found = re.search(r"\|url=\S+?(?=}})", cite_news(make_report("x", title="T", url=url)))
    assert (found[0] if found else "") == written


def test_hostile_reports_are_cited_on_a_line_each(hostile):
    (written,) = citations(hostile.reports)
    assert written.count("\n") == 0
    inside = written.removeprefix("{{cite news ").removesuffix("}}").replace("{{!}}", "")
    assert not re.search(r"[{}<>\[\]]", inside)
