"""The pages of a story as a folder that needs nothing else: no script, no network, no server."""

from __future__ import annotations

import json
import multiprocessing
import os
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from asof.catalogue import Catalogue
from asof.errors import CannotWriteError
from asof.views.pages import Pages
from asof.views.pages.addresses import STORY
from asof.views.pages.book import Book
from asof.views.pages.data import FILES
from asof.views.pages.kept import KeptBook, keep
from asof.views.selection import Told

__all__ = ["write_file", "write_site"]

MANIFEST = ".asof-site.json"
"""The list of the files that asof wrote into the folder."""
_MANY = 1000
"""Pages from which on several processes write them."""


def write_site(told: Told, folder: Path, *, title: str) -> Path:
    """Write the pages and the data beside them into a folder, which is made, and give the path of the first page.

    Files of an earlier export are replaced, or deleted where they are no longer part of it; all others in the folder
    are left alone.

    Raises: CannotWriteError, where the system does not let it.
    """
    before = _listed(folder)
    book = Book(told)
    pages = Pages(told, title=title, book=book)
    paths = list(pages)
    write_file(folder / MANIFEST, _manifest({*before, *paths, *FILES}))
    if len(paths) < _MANY:
        _write_pages(pages, paths, folder)
        _write_data(told, folder)
    else:
        _write_side_by_side(book, paths, folder, title)
    _delete({*before} - {*paths, *FILES}, folder)
    write_file(folder / MANIFEST, _manifest({*paths, *FILES}))
    return folder / STORY


def _write_pages(pages: Mapping[str, str], paths: Iterable[str], folder: Path) -> None:
    for path in paths:
        write_file(folder / path, pages[path].encode("utf-8"))


def _write_side_by_side(book: Book, paths: Sequence[str], folder: Path, title: str) -> None:
    """The pages, by as many processes as there are processors, which read the story from a file, and the data."""
    number = os.cpu_count() or 1
    with TemporaryDirectory(prefix="asof-") as place:
        kept = Path(place) / "kept"
        keep(book, kept)
        write = partial(_write_some, kept, dict(book.told.measures), folder, title)
        with ProcessPoolExecutor(number, mp_context=multiprocessing.get_context("spawn")) as side_by_side:
            written = side_by_side.map(write, [paths[start::number] for start in range(number)])
            _write_data(book.told, folder)
            for _ in written:
                pass  # an error of one is raised here


def _write_some(kept: Path, measures: Catalogue, folder: Path, title: str, paths: Sequence[str]) -> None:
    book = KeptBook(kept, measures)
    _write_pages(Pages(book.told, title=title, book=book), paths, folder)


def _write_data(told: Told, folder: Path) -> None:
    for path, file in FILES.items():
        write_file(folder / path, file.content(told))


def _manifest(paths: Iterable[str]) -> bytes:
    return json.dumps({"written by asof": sorted(paths)}, indent=0).encode()


def _listed(folder: Path) -> frozenset[str]:
    """The files that an earlier export says it wrote; none where there is no list, or one that is not ours."""
    try:
        told = json.loads((folder / MANIFEST).read_bytes())
        return frozenset(path for path in told["written by asof"] if isinstance(path, str) and _is_ours(path))
    except (OSError, ValueError, KeyError, TypeError):
        return frozenset()


def _is_ours(path: str) -> bool:
    return "\0" not in path and Path(path).suffix in {".html", *(Path(file).suffix for file in FILES)}


def _delete(paths: Iterable[str], folder: Path) -> None:
    """Delete files of ours that are no longer needed, as far as they lie in the folder and are plain files."""
    inside = folder.resolve()
    for path in paths:
        file = folder / path
        if file.resolve().is_relative_to(inside) and file.is_file() and not file.is_symlink():
            try:
                file.unlink()
            except OSError as error:
                raise CannotWriteError(file, error.strerror or str(error)) from error
            with suppress(OSError):  # there is something else in it
                file.parent.rmdir()


def write_file(path: Path, content: bytes) -> None:
    """Write a file into a folder, which is made.

    Raises: CannotWriteError, where the system does not let it.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    except OSError as error:
        raise CannotWriteError(path, error.strerror or str(error)) from error
