"""Archives: ZIP, tar, and single files that were compressed."""

from __future__ import annotations

import bz2
import gzip
import lzma
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from itertools import islice
from pathlib import Path
from typing import IO, Any

from asof.errors import NotReadError
from asof.intake.facts import Facts
from asof.intake.files import is_about
from asof.intake.item import MAX_PILE, Found, Item, Note, Told
from asof.intake.metadata import MAX_META_BYTES, META_NAME, parse_meta

MOST_MEMBERS = 20_000
MOST_UNPACKED = 1_000_000_000
"""Bytes that an archive may hold, all in all."""
DEEPEST = 3
"""An archive in a mail in an archive is as much as people send."""
_RATIO = 300
"""How much smaller packing makes a text: tenfold as a rule, a hundredfold a log. Beyond, it is made to fill a disk."""
_FREE = 5_000_000
"""Bytes below which no ratio is asked for: they do no harm."""
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_PACKED: Mapping[bytes, Callable[[BytesIO], Any]] = {
    b"\x1f\x8b": lambda file: gzip.GzipFile(fileobj=file),
    b"BZh": bz2.BZ2File,
    b"\xfd7zXZ": lzma.LZMAFile,
}
_ENCRYPTED = 0x1
_DAMAGE = (OSError, EOFError, ValueError, zlib.error, lzma.LZMAError, zipfile.BadZipFile, tarfile.TarError)
_OTHERS = (NotImplementedError, RuntimeError, KeyError, IndexError, OverflowError)
"""What the libraries raise besides on archives that are broken or packed in a way that they don't know."""
_OF_THE_SYSTEM = ("__MACOSX/", ".DS_Store", "Thumbs.db", "desktop.ini")


def fits(item: Item) -> bool:
    """Whether it begins as an archive does."""
    return item.data.startswith((*_ZIP, *_PACKED)) or is_tar(item.data)


def is_tar(data: bytes) -> bool:
    """Whether these bytes begin with the head of a tar archive."""
    return data[257:262] == b"ustar"


def read(item: Item) -> Iterator[Found]:
    """The files in it, one by one. What is too much or broken is named, the rest stays."""
    if item.depth >= DEEPEST:
        raise NotReadError(item.location, f"an archive within {DEEPEST} others", "unpack it first")
    if item.data.startswith(_ZIP):
        yield from _bounded(item, _zipped(item))
    elif is_tar(item.data):
        yield from _bounded(item, _tarred(item))
    else:
        yield _unpacked(item)


def limited(file: IO[bytes], packed: int, where: str) -> bytes:
    """What a packed file holds.

    Raises: NotReadError, where it is more than a pile may have, or so much more than it takes that it must be a trap.
    """
    data = file.read(MAX_PILE + 1)
    if len(data) > MAX_PILE:
        raise NotReadError(where, f"unpacks to more than {MAX_PILE // 1_000_000} MB", "split it")
    if len(data) > _FREE and len(data) > _RATIO * max(packed, 1):
        raise NotReadError(where, f"unpacks to {_RATIO} times its size and more", "unpack it first, if you trust it")
    return data


def opened_zip(item: Item) -> zipfile.ZipFile:
    """The archive in these bytes.

    Raises: NotReadError, where it is none, or damaged.
    """
    try:
        return zipfile.ZipFile(BytesIO(item.data))
    except (*_DAMAGE, *_OTHERS) as error:
        raise damaged(item.location, "ZIP archive", error) from error


def member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, where: str) -> bytes:
    """What a member of a ZIP archive holds.

    Raises: NotReadError.
    """
    if info.flag_bits & _ENCRYPTED:
        raise NotReadError(where, "encrypted", "pack it without a password")
    try:
        with archive.open(info) as file:
            return limited(file, info.compress_size, where)
    except (*_DAMAGE, *_OTHERS) as error:
        raise damaged(where, "member of a ZIP archive", error) from error


def damaged(where: str, what: str, error: Exception) -> NotReadError:
    """The line about a file that its reader gave up on."""
    return NotReadError(where, f"a damaged {what} ({str(error) or type(error).__name__})", "get it again")


def _bounded(item: Item, members: Iterator[Found]) -> Iterator[Found]:
    count = size = 0
    try:
        for found in members:
            count += 1
            size += len(found.data) if isinstance(found, Item) else 0
            if count > MOST_MEMBERS or size > MOST_UNPACKED:
                limit = f"{MOST_MEMBERS:,} files or {MOST_UNPACKED // 1_000_000:,} MB"
                yield NotReadError(item.location, f"holds more than {limit}; the first of them are read", "split it")
                return
            yield found
    except (*_DAMAGE, *_OTHERS) as error:
        yield damaged(item.location, "archive; what stands before the damage is read", error)


@dataclass(frozen=True, slots=True)
class _Member:
    """A file in an archive; `packed` is how many bytes it takes there."""

    name: str
    packed: int
    unpack: Callable[[], bytes]

    @property
    def folder(self) -> str:
        return self.name.rpartition("/")[0]

    @property
    def file_name(self) -> str:
        return self.name.rpartition("/")[2]


def _zipped(item: Item) -> Iterator[Found]:
    with opened_zip(item) as archive:
        infos = [info for info in archive.infolist() if not info.is_dir()]
        members = [
            _Member(name, info.compress_size, partial(member, archive, info, f"{item.location}/{name}"))
            for info in infos
            if (name := _safe(info.filename))
        ]
        yield from _opened(item, _of_a_crawl(members))


def _tarred(item: Item) -> Iterator[Found]:
    with tarfile.open(fileobj=BytesIO(item.data), mode="r:") as archive:
        members = []
        for info in islice(archive, MOST_MEMBERS + 1):
            name = _safe(info.name)
            if info.isreg() and info.sparse is None:
                members.append(_Member(name, info.size, partial(_of_tar, archive, info, f"{item.location}/{name}")))
            elif not info.isdir():
                yield Note(f"{item.location}/{name}", "a link or a device, not a file; not looked at")
        yield from _opened(item, members)


def _of_tar(archive: tarfile.TarFile, info: tarfile.TarInfo, where: str) -> bytes:
    file = archive.extractfile(info)
    return limited(file, info.size, where) if file else b""


def _of_a_crawl(members: list[_Member]) -> list[_Member]:
    """Of a WACZ archive the crawls alone: its lists and indexes say nothing that these don't."""
    if not any(one.name == "datapackage.json" for one in members):
        return members
    return [one for one in members if one.name.startswith("archive/")] or members


def _opened(item: Item, members: list[_Member]) -> Iterator[Found]:
    """The members with what the `meta.json` of their folder says of them."""
    metas: dict[str, Mapping[str, Facts]] = {}
    for one in members:
        if one.file_name == META_NAME and one.packed <= MAX_META_BYTES:
            metas[one.folder], problems = parse_meta(one.unpack(), Path(f"{item.location}/{one.name}"))
            yield from (problem.error for problem in problems)
    for one in members:
        if _is_hidden(one.name) or is_about(one.file_name):
            continue
        meta = metas.get(one.folder, {}).get(one.file_name)
        try:
            yield item.inner(one.name, one.unpack(), *((Told(meta, "meta.json"),) if meta else ()))
        except NotReadError as error:
            yield error


def _unpacked(item: Item) -> Item:
    opener = next(opener for magic, opener in _PACKED.items() if item.data.startswith(magic))
    try:
        with opener(BytesIO(item.data)) as file:
            data = limited(file, len(item.data), item.location)
    except _DAMAGE as error:
        raise damaged(item.location, "compressed file", error) from error
    name, _, suffix = item.file_name.rpartition(".")
    return item.unwrapped(f"{name}.tar" if suffix == "tgz" else name or item.file_name, data)


def _safe(name: str) -> str:
    """A member's name without what leads out of its archive: nothing is ever written under it, but it is shown."""
    parts = (part for part in name.replace("\\", "/").split("/") if part not in ("", ".", ".."))
    return "/".join(parts).encode("utf-8", "replace").decode("utf-8") or "unnamed"


def _is_hidden(name: str) -> bool:
    return name.startswith(_OF_THE_SYSTEM) or name.rpartition("/")[2].startswith((".", *_OF_THE_SYSTEM))
