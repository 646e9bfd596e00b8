"""Pages as a browser finds them."""

import posixpath
from html.parser import HTMLParser
from urllib.parse import urldefrag

import pytest

from asof.views.pages import Pages
from asof.views.pages.data import FILES

WITHOUT_END = {"meta", "br", "input"}


class Reading(HTMLParser):
    """What a browser would find in a page."""

    def __init__(self, page):
        super().__init__()
        self.tags, self.ids, self.links, self.attributes, self.open, self.text = set(), [], [], set(), [], []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.ids += [value for name, value in attrs if name == "id"]
        self.links += [value for name, value in attrs if name in ("href", "src", "action")]
        if tag not in WITHOUT_END:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        self.open.pop()

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text.append(data)

    @property
    def inner(self):
        """Links that do not leave the story."""
        return [link for link in self.links if not link.startswith("https:")]


class Site(dict):
    """All pages of a story, read."""

    def __init__(self, told, title="The spill"):
        super().__init__({path: Reading(page) for path, page in Pages(told, title=title).items()})

    def leads_to(self, path, link):
        """The page and the anchor that a link on a page names."""
        page, anchor = urldefrag(link)
        return posixpath.normpath(posixpath.join(posixpath.dirname(path), page)) if page else path, anchor

    def broken(self):
        """Links that lead nowhere."""
        found = ((path, link, *self.leads_to(path, link)) for path, page in self.items() for link in page.inner)
        return [
            (path, link)
            for path, link, page, anchor in found
            if page not in FILES and (page not in self or (anchor and anchor not in self[page].ids))
        ]


@pytest.fixture
def read_site():
    """Reads all pages of a story."""
    return Site


@pytest.fixture
def site(told):
    """The pages of the story of the spill."""
    return Site(told)


@pytest.fixture
def hostile_site(hostile):
    """The pages of the story in which every text is hostile."""
    return Site(hostile, title="<script>")
