"""Text documents: DOCX, ODT and EPUB, which are archives of XML."""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Callable, Iterator, Mapping
from typing import Any
from urllib.parse import unquote

from asof.errors import NotReadError
from asof.intake.dating import from_iso
from asof.intake.facts import NOTHING, Facts
from asof.intake.item import MAX_BYTES, Item, Text, Told
from asof.intake.kinds.archive import damaged, member, opened_zip
from asof.intake.markup import CLOSE, OPEN, fragment, marked, unmarked

_MIMETYPES = {b"application/vnd.oasis.opendocument.text": "odt", b"application/epub+zip": "epub"}
_STARTS = b"PK\x03\x04"
_MOST_CHAPTERS = 500
_CREATED = ("created", "creation-date", "date")


def fits(item: Item) -> bool:
    """Whether it is an archive with the parts of a text document."""
    return item.data.startswith(_STARTS) and _form(item) is not None


def read(item: Item) -> Iterator[Text]:
    """The text of the document, a line for each paragraph and each row of a table."""
    with opened_zip(item) as archive:
        words = _READERS[_form(item) or ""](item, archive)
        noted = _properties(item, archive)
    raw, left_out = unmarked(words)
    told = Told(Facts(title=noted.title, publisher=noted.publisher, language=noted.language), "the document")
    yield Text(raw=raw, left_out=left_out, told=told, noted=Told(noted, "the day the document was made"))


def _form(item: Item) -> str | None:
    try:
        with opened_zip(item) as archive:
            if "word/document.xml" in archive.namelist():
                return "docx"
    except NotReadError:
        return None
    return next((form for kind, form in _MIMETYPES.items() if kind in item.data[:200]), None)


def _xml(item: Item, archive: zipfile.ZipFile, name: str) -> Any:
    """The root of a member. Nothing that it defines or points to is looked up.

    Raises: NotReadError.
    """
    from lxml import etree  # noqa: PLC0415  what reads no documents needn't wait for it

    try:
        data = member(archive, archive.getinfo(name), item.location)
    except KeyError as error:
        raise damaged(item.location, "document", error) from error
    if len(data) > MAX_BYTES:
        raise NotReadError(item.location, f"more than {MAX_BYTES // 1_000_000} MB of text", "split it")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise damaged(item.location, "document", error) from error


def _tag(element: Any) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _attribute(element: Any, name: str) -> str:
    return next((value for key, value in element.attrib.items() if key.rpartition("}")[2] == name), "")


def _docx(item: Item, archive: zipfile.ZipFile) -> str:
    root = _xml(item, archive, "word/document.xml")
    return "\n".join(_blocks(root, _DOCX))


def _odt(item: Item, archive: zipfile.ZipFile) -> str:
    root = _xml(item, archive, "content.xml")
    return "\n".join(_blocks(root, _ODT))


class _Names:
    """How a format calls its parts: paragraphs, rows and cells of tables, what holds no words of the text."""

    def __init__(self, paragraphs: str, row: str, cell: str, hidden: str, words: Callable[[Any], str]) -> None:
        self.paragraphs, self.row, self.cell, self.hidden = frozenset(paragraphs.split()), row, cell, hidden
        self.words = words


def _blocks(element: Any, names: _Names) -> Iterator[str]:
    """The lines of an element, in order; a parser lets none be nested deeper than 256."""
    for child in element:
        tag = _tag(child)
        if tag == names.hidden:
            continue
        if tag == names.row:
            cells = [" ".join(_blocks(cell, names)) for cell in child if _tag(cell) == names.cell]
            yield "| " + " | ".join(cells) + " |" if len(cells) > 1 else "".join(cells)
        elif tag in names.paragraphs:
            yield " ".join(names.words(child).split())
        else:
            yield from _blocks(child, names)


def _words_of_docx(paragraph: Any) -> str:
    pieces = []
    for run in paragraph.iter():
        if _tag(run) == "r":
            words = "".join(_of_run(child) for child in run)
            pieces.append(marked(words) if words.strip() and _is_struck(run) else words)
    return "".join(pieces)


def _of_run(child: Any) -> str:
    tag = _tag(child)
    return child.text or "" if tag in ("t", "delText") else " " if tag in ("tab", "br", "cr") else ""


def _is_struck(run: Any) -> bool:
    """Whether it is struck out, or deleted with changes being tracked."""
    within = run.getparent()
    deleted = within is not None and _tag(within) in ("del", "moveFrom")
    struck = (one for form in run if _tag(form) == "rPr" for one in form if _tag(one) in ("strike", "dstrike"))
    return deleted or any(_attribute(one, "val") not in ("0", "false") for one in struck)


def _words_of_odt(paragraph: Any) -> str:
    pieces = [paragraph.text or ""]
    for child in paragraph:
        tag = _tag(child)
        if tag in ("s", "tab", "line-break"):
            pieces.append(" ")
        elif tag not in ("note", "annotation"):
            pieces.append(_words_of_odt(child))
        pieces.append(child.tail or "")
    return "".join(pieces)


_DOCX = _Names("p", "tr", "tc", "sectPr", _words_of_docx)
_ODT = _Names("p h", "table-row", "table-cell", "tracked-changes", _words_of_odt)


def _epub(item: Item, archive: zipfile.ZipFile) -> str:
    names = _chapters(item, archive)
    pages = (member(archive, archive.getinfo(name), item.location).decode("utf-8", "replace") for name in names)
    chapters = [fragment(page) for page in pages]
    return "\n".join(_with_marks(raw, left_out) for raw, left_out in chapters if raw)


def _with_marks(raw: str, left_out: Any) -> str:
    for cut in reversed(left_out):
        raw = f"{raw[: cut.span.start]}{OPEN}{cut.span.of(raw)}{CLOSE}{raw[cut.span.end :]}"
    return raw


def _chapters(item: Item, archive: zipfile.ZipFile) -> list[str]:
    """The pages of a book in the order in which they are read."""
    package = _package(item, archive)
    root = _xml(item, archive, package)
    places = {_attribute(one, "id"): _attribute(one, "href") for one in root.iter() if _tag(one) == "item"}
    order = [_attribute(one, "idref") for one in root.iter() if _tag(one) == "itemref"]
    folder, held = posixpath.dirname(package), set(archive.namelist())
    names = [posixpath.normpath(posixpath.join(folder, unquote(places[one]))) for one in order if one in places]
    return [name for name in names if name in held][:_MOST_CHAPTERS]


def _package(item: Item, archive: zipfile.ZipFile) -> str:
    container = _xml(item, archive, "META-INF/container.xml")
    return next((_attribute(one, "full-path") for one in container.iter() if _tag(one) == "rootfile"), "")


_READERS: Mapping[str, Callable[[Item, zipfile.ZipFile], str]] = {"docx": _docx, "odt": _odt, "epub": _epub}


def _properties(item: Item, archive: zipfile.ZipFile) -> Facts:
    """What the program noted of the document; nothing where it noted nothing that can be read."""
    try:
        names = set(archive.namelist())
        name = next(one for one in ("docProps/core.xml", "meta.xml", _package_of(item, archive)) if one in names)
        told = {_tag(one): " ".join((one.text or "").split()) for one in _xml(item, archive, name).iter()}
    except (NotReadError, StopIteration):
        return NOTHING
    created = next((told[key] for key in _CREATED if told.get(key)), None)
    return Facts(
        title=told.get("title") or None,
        publisher=told.get("publisher") or None,
        language=(told.get("language") or "")[:2].lower() or None,
        published=from_iso(created),
    )


def _package_of(item: Item, archive: zipfile.ZipFile) -> str:
    return _package(item, archive) if "META-INF/container.xml" in archive.namelist() else ""
