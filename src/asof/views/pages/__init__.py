"""The pages of a story, the same on a server and in a folder: nothing loaded from elsewhere."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, partial
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from asof.story import Hit, Sought
from asof.version import __version__
from asof.views import words
from asof.views.pages import addresses
from asof.views.pages.book import Book
from asof.views.pages.lists import story_page
from asof.views.pages.picture import Picture
from asof.views.pages.routes import Page, Routes
from asof.views.pages.search import Asked, search_page
from asof.views.selection import Told
from asof.views.sitrep import Sitrep, numbered

__all__ = ["SEARCH", "Asked", "Desk", "Pages", "desk_page", "document", "drawing", "missing", "policy", "working"]

SEARCH = "search"
_MENU = (
    ("Story", addresses.STORY),
    ("Series", addresses.SERIES),
    ("Conflicts", addresses.CONFLICTS),
    ("Timeline", addresses.TIMELINE),
    ("Forecasts", addresses.FORECASTS),
    ("Sources", addresses.SOURCES),
    ("Actors", addresses.ACTORS),
    ("Map", addresses.PLACES),
    ("Reports", addresses.REPORTS),
    ("Data", addresses.DATA),
)
_TEMPLATES = Environment(
    loader=PackageLoader("asof.views.pages"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


@dataclass(frozen=True, slots=True)
class Desk:
    """What only a server offers: search, and what was known on a day; `known` is that day, None for now.

    `behind` is true where the ledger has changed since the pages were worked out. `days` are those on which reports
    were published, for a slider.
    """

    known: date | None = None
    behind: bool = False
    days: tuple[str, ...] = ()

    @property
    def way_home(self) -> str:
        """From the place where the pages of the day lie to that of today's."""
        return "../../" if self.known else ""


class Pages(Mapping[str, str]):
    """The pages of a story by their paths within it, each made when it is asked for.

    Links between them are relative, so they work wherever the pages lie. The same story gives the same text.
    """

    def __init__(self, told: Told, *, title: str, desk: Desk | None = None, book: Book | None = None) -> None:
        self.told = told
        self._title, self._desk = words.line(title), desk
        self.book = book or Book(told)
        self._routes = Routes(self.book)

    def __getitem__(self, path: str) -> str:
        return self._page(path, self._routes[path])

    @property
    def behind(self) -> bool:
        """Whether the ledger has changed since."""
        return self._desk is not None and self._desk.behind

    def __contains__(self, path: object) -> bool:
        return path in self._routes

    def search(self, asked: Asked, find: Callable[[Sought, int], Sequence[Hit]]) -> str:
        """The page of what `find` finds of what is asked for; only a server can make it, at the path `search`."""
        return self._page(SEARCH, Page("search", partial(search_page, self.book, asked, find)))

    def since(self, day: date) -> str:
        """The first page with what changed since a day; only a server can make it."""
        return self._page(addresses.STORY, Page("story", partial(story_page, self.book, day)))

    def _page(self, path: str, kind: Page) -> str:
        root = "../" * path.count("/")
        home = root + self._desk.way_home if self._desk else root
        return _render(
            kind.template,
            story=self._title,
            path=path,
            root=root,
            page=kind.content(),
            parts=kind.parts,
            desk=self._desk,
            home=home,
            known=words.day(self._desk.known) if self._desk and self._desk.known else "",
            policy=policy(self._desk),
        )

    def __iter__(self) -> Iterator[str]:
        return iter(self._routes)

    def __len__(self) -> int:
        return len(self._routes)


def missing(title: str) -> str:
    """What a server shows where a story has no page."""
    return _alone("missing", title)


def working(title: str) -> str:
    """What a server shows while a story is worked out for the first time."""
    return _alone("working", title)


def document(page: Sitrep) -> str:
    """A situation report as a page by itself."""
    return _render("sitrep", page=page, numbered=list(numbered(page)), policy=policy())


def drawing(page: Picture) -> str:
    """A chart as an SVG."""
    return _TEMPLATES.get_template("picture.svg.j2").render(page=page)


def desk_page(template: str, *, title: str, path: str, page: Any, seal: str, who: str) -> str:
    """A page of the desk itself, from which somebody called `who` sends forms that hold the token `seal`."""
    desk, root = Desk(), "../" * path.count("/")
    return _render(
        template,
        story=words.line(title),
        path=path,
        root=root,
        page=page,
        parts=(),
        desk=desk,
        home=root,
        known="",
        policy=policy(desk),
        seal=seal,
        who=who,
        keys=Markup(_script()),  # noqa: S704 - a file of the package
    )


def _alone(template: str, title: str) -> str:
    return _render(
        template, story=words.line(title), path="", root="/", page=None, parts=(), desk=None, policy=policy()
    )


def policy(desk: Desk | None = None) -> str:
    """The Content-Security-Policy of pages: their style sheet, by its hash, as a file has no origin of its own.

    So is the only script, the one of days; a desk's form may ask the server that the page is from, and the keys of
    review are a script of its own.
    """
    scripts = [_digest(_source("days.js")), *([_digest(_script())] if desk else [])]
    start = f"default-src 'none'; style-src {_digest(_style())}; script-src {' '.join(scripts)}"
    forms = "'self'" if desk else "'none'"
    return f"{start}; base-uri 'none'; form-action {forms}"


def _digest(source: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()}'"


def _render(template: str, **content: Any) -> str:
    return _TEMPLATES.get_template(f"{template}.html.j2").render(
        **content,
        menu=_MENU,
        style=Markup(_style()),  # noqa: S704 - a file of the package
        days_script=Markup(_source("days.js")),  # noqa: S704 - as above
        version=__version__,
    )


def _style() -> str:
    return _source("style.css")


def _script() -> str:
    return _source("keys.js")


@cache
def _source(name: str) -> str:
    source, _, _ = _TEMPLATES.loader.get_source(_TEMPLATES, name)  # type: ignore[union-attr]
    return f"\n{source.strip()}\n"
