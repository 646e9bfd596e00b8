"""The pages of a story, the same on a server and in a folder: no script, nothing loaded from elsewhere."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property, partial
from typing import Any, NamedTuple

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from asof.version import __version__
from asof.views import words
from asof.views.pages import addresses, lists
from asof.views.pages.book import Book
from asof.views.pages.data import data_list
from asof.views.pages.parts import part_of, parts
from asof.views.pages.report import report_page
from asof.views.pages.search import Index
from asof.views.pages.series import series_page
from asof.views.selection import Told

__all__ = ["SEARCH", "Desk", "Pages", "missing", "policy"]

SEARCH = "search"
_MENU = (
    ("Story", addresses.STORY),
    ("Series", addresses.SERIES),
    ("Conflicts", addresses.CONFLICTS),
    ("Timeline", addresses.TIMELINE),
    ("Forecasts", addresses.FORECASTS),
    ("Sources", addresses.SOURCES),
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


class _Kind(NamedTuple):
    """What makes a page: its template, what stands on it, and the paths of all parts of the list it is a part of."""

    template: str
    content: Callable[[], Any]
    parts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Desk:
    """What only a server offers: search, and what was known on a day; `known` is that day, None for now."""

    known: date | None = None

    @property
    def way_home(self) -> str:
        """From the place where the pages of the day lie to that of today's."""
        return "../../" if self.known else ""


class Pages(Mapping[str, str]):
    """The pages of a story by their paths within it, each made when it is asked for.

    Links between them are relative, so they work wherever the pages lie. The same story gives the same text.
    """

    def __init__(self, told: Told, *, title: str, desk: Desk | None = None) -> None:
        self.told = told
        self._title, self._desk = words.line(title), desk
        self._book = Book(told)
        self._kinds = _kinds(self._book)

    def __getitem__(self, path: str) -> str:
        return self._page(path, self._kinds[path])

    def search(self, query: str) -> str:
        """The page of what has the words of a query; only a server can make it, at the path `search`."""
        return self._page(SEARCH, _Kind("search", partial(self._index.find, query)))

    @cached_property
    def _index(self) -> Index:
        return Index(self._book)

    def _page(self, path: str, kind: _Kind) -> str:
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
        return iter(self._kinds)

    def __len__(self) -> int:
        return len(self._kinds)


def missing(title: str) -> str:
    """What a server shows where a story has no page."""
    return _render(
        "missing", story=words.line(title), path="", root="/", page=None, parts=(), desk=None, policy=policy()
    )


def policy(desk: Desk | None = None) -> str:
    """The Content-Security-Policy of pages: their style sheet, by its hash, as a file has no origin of its own.

    The form of a desk may ask the server that the page is from.
    """
    form_action = "'self'" if desk else "'none'"
    digest = base64.b64encode(hashlib.sha256(_style().encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action {form_action}"


def _render(template: str, **content: Any) -> str:
    return _TEMPLATES.get_template(f"{template}.html.j2").render(
        **content,
        menu=_MENU,
        style=Markup(_style()),  # noqa: S704 - a file of the package
        version=__version__,
    )


def _kinds(book: Book) -> dict[str, _Kind]:
    told, place = book.told, book.addresses
    kinds = {
        addresses.STORY: _Kind("story", partial(lists.story_page, book)),
        addresses.DATA: _Kind("data", data_list),
        **_list(addresses.SERIES, "series_list", partial(lists.series_list, book), told.series),
        **_list(addresses.CONFLICTS, "conflicts", partial(lists.conflict_views, book), told.conflicts),
        **_list(addresses.TIMELINE, "timeline", partial(lists.cited, book), book.events),
        **_list(addresses.FORECASTS, "forecasts", partial(lists.cited, book), book.forecasts),
        **_list(addresses.SOURCES, "source_list", partial(lists.source_rows, book), book.sources),
        **_list(addresses.REPORTS, "report_list", partial(lists.report_rows, book), book.reports),
    }
    kinds |= {place.series(one.id): _Kind("series", partial(series_page, book, one)) for one in told.series}
    kinds |= {place.report(one.name): _Kind("report", partial(report_page, book, one)) for one in told.reports}
    for source, claims in book.claims_of_source.items():
        kinds |= _list(book.link_to_source(*source).to, "source", partial(lists.source_page, book, *source), claims)
    return kinds


def _list(path: str, template: str, content: Callable[[Sequence[Any]], Any], items: Sequence[Any]) -> dict[str, _Kind]:
    """The pages of a list: `content` makes what stands on a page of its items."""
    paths = parts(path, len(items))
    return {one: _Kind(template, partial(content, part_of(items, number)), paths) for number, one in enumerate(paths)}


@cache
def _style() -> str:
    source, _, _ = _TEMPLATES.loader.get_source(_TEMPLATES, "style.css")  # type: ignore[union-attr]
    return f"\n{source.strip()}\n"
