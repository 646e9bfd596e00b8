"""Which page stands at which path."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from types import MappingProxyType
from typing import Any, NamedTuple

from asof.claim import Claim
from asof.views.pages import addresses, lists
from asof.views.pages.actors import actor_page, actor_rows
from asof.views.pages.book import Book, Of, speaker_of
from asof.views.pages.data import data_list
from asof.views.pages.map import map_page, place_page
from asof.views.pages.parts import part_at, part_of, parts
from asof.views.pages.report import report_page
from asof.views.pages.series import series_page


class Page(NamedTuple):
    """What makes a page: its template, what stands on it, and the paths of all parts of the list it is a part of."""

    template: str
    content: Callable[[], Any]
    parts: tuple[str, ...] = ()


class _List(NamedTuple):
    """What makes the parts of a list: `content` makes what stands on the part of these items."""

    template: str
    content: Callable[[Sequence[Any]], Any]
    items: Sequence[Any] = ()


class Routes(Mapping[str, Page]):
    """The pages of a story by their paths; what stands on one is worked out when its content is asked for."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def __getitem__(self, path: str) -> Page:
        for first, number in part_at(path):
            found = self._list(first)
            if found:
                template, content, items = found
                paths = parts(first, len(items))
                if number < len(paths):
                    return Page(template, partial(content, part_of(first, items, number)), paths)
        raise KeyError(path)

    def __iter__(self) -> Iterator[str]:
        for first in [*_LISTS, *self._book.things]:
            found = self._list(first)
            if found:
                yield from parts(first, len(found.items))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def _list(self, path: str) -> _List | None:
        if path in _LISTS:
            return _LISTS[path](self._book)
        about = self._book.things.get(path)
        return about and _ABOUT[about[0]](self._book, about[1])


def _series(book: Book, series_id: str) -> _List:
    series = book.series_by_id[series_id]
    return _List("series", partial(series_page, book, series), series.claims)


def _report(book: Book, name: str) -> _List:
    return _List("report", lambda _: report_page(book, book.told.report(name)))


def _source(book: Book, key: str) -> _List:
    speaker = speaker_of(key)
    return _List("source", partial(lists.source_page, book, *speaker), book.claims_of_source[speaker])


def _actor(book: Book, name: str) -> _List:
    actor = book.actor_by_name[name]
    return _List("actor", partial(actor_page, book, actor), book.claims_of_actor[name])


def _place(book: Book, name: str) -> _List:
    place = book.place_by_name[name]
    return _List("place", partial(place_page, book, place), book.claims_of_place[name])


def _cited(template: str, claims: Callable[[Book], Sequence[Claim]]) -> Callable[[Book], _List]:
    return lambda book: _List(template, partial(lists.cited, book), claims(book))


_LISTS: Mapping[str, Callable[[Book], _List]] = MappingProxyType(
    {
        addresses.STORY: lambda book: _List("story", lambda _: lists.story_page(book)),
        addresses.DATA: lambda _: _List("data", lambda _: data_list()),
        addresses.SERIES: lambda book: _List("series_list", partial(lists.series_list, book), book.told.series),
        addresses.CONFLICTS: lambda book: _List("conflicts", partial(lists.conflict_views, book), book.told.conflicts),
        addresses.TIMELINE: _cited("timeline", lambda book: book.events),
        addresses.FORECASTS: lambda book: _List("forecasts", partial(lists.forecast_rows, book), book.forecasts),
        addresses.SOURCES: lambda book: _List("source_list", partial(lists.source_rows, book), book.sources),
        addresses.ACTORS: lambda book: _List("actor_list", partial(actor_rows, book), book.told.actors),
        addresses.PLACES: lambda book: _List("map", partial(map_page, book), book.told.places),
        addresses.REPORTS: lambda book: _List("report_list", partial(lists.report_rows, book), book.reports),
    }
)
_ABOUT: Mapping[Of, Callable[[Book, str], _List]] = MappingProxyType(
    {Of.SERIES: _series, Of.REPORT: _report, Of.SOURCE: _source, Of.ACTOR: _actor, Of.PLACE: _place}
)
