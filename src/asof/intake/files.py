"""Paths -> the files that may be reports."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from pathlib import Path

from asof.errors import InputError, MissingPathError, NoReportError, Problem, UnreadableFileError
from asof.intake.facts import Facts
from asof.intake.metadata import META_NAME, read_meta

STANDARD_INPUT = Path("-")
"""Stands for what is piped into the program."""
_NOT_REPORTS = frozenset({"readme", "license", "licence", "copying", "changelog", "requirements"})
_ABOUT_THE_FOLDER = frozenset({META_NAME, "ABOUT.json"})
_OF_A_PAGE = re.compile(r"(.+?)(?:[_-](?:files|Dateien|fichiers|archivos|file|bestanden|pliki)|\.files|_data)")
"""How browsers call the folder of a page's pictures and styles, in the languages that have a word of their own."""
_PAGES = (".html", ".htm", ".xhtml", ".mhtml", ".mht")


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A file that may be a report.

    `name` is its path relative to the folder that was given, with `/`; for a file that was given, its own name.
    `meta` is what the folder's `meta.json` says about it.
    """

    path: Path
    name: str
    meta: Facts | None = None


def gather(paths: Sequence[Path]) -> tuple[list[Candidate], list[Problem]]:
    """The files at `paths`, folders opened up, in order of their names; and what is wrong with paths and `meta.json`s.

    Left out are hidden files, what speaks of the folder (`meta.json`, `ABOUT.json`, README, LICENSE and the like), and
    the folder that a browser saves beside a page. Everything else may be a report, whatever its name: opening it
    tells. A file that is reached twice comes once. No file is opened but `meta.json`. `-` is standard input.
    """
    found: list[Candidate] = []
    problems: list[Problem] = []
    known: dict[Path, Mapping[str, Facts]] = {}
    for path in paths:
        try:
            found += _at(path, known, problems)
        except InputError as error:
            problems.append(Problem(str(path), error))
        except (OSError, ValueError) as error:  # ValueError: a name with a NUL in it
            problems.append(Problem(str(path), UnreadableFileError(path, _reason(error))))
    return list(_once(found)), problems


def _at(path: Path, known: dict[Path, Mapping[str, Facts]], problems: list[Problem]) -> list[Candidate]:
    if path == STANDARD_INPUT:
        return [Candidate(path=path, name="standard input")]
    if path.is_dir():
        candidates = _in_folder(path, known, problems)
        if not candidates:
            raise NoReportError(path)
        return candidates
    if not path.exists():
        raise MissingPathError(path)
    if path.name in _ABOUT_THE_FOLDER:  # `asof read folder/*`
        return []
    return [Candidate(path=path, name=readable(path.name), meta=_meta(path.parent, known, problems).get(path.name))]


def _in_folder(root: Path, known: dict[Path, Mapping[str, Facts]], problems: list[Problem]) -> list[Candidate]:
    candidates = []
    for path in sorted(_files(root, problems), key=lambda path: path.relative_to(root).as_posix()):
        meta = _meta(path.parent, known, problems).get(path.name)
        candidates.append(Candidate(path=path, name=readable(path.relative_to(root).as_posix()), meta=meta))
    return candidates


def _files(root: Path, problems: list[Problem]) -> Iterator[Path]:
    """Files that may be reports. A folder is opened once however many links lead to it, so a ring of links ends."""
    waiting, seen = [root], set()
    while waiting:
        folder = waiting.pop()
        try:
            status = folder.stat()
            if (status.st_dev, status.st_ino) in seen:
                continue
            seen.add((status.st_dev, status.st_ino))
            with os.scandir(folder) as entries:
                visible = sorted((entry for entry in entries if not entry.name.startswith(".")), key=lambda e: e.name)
        except OSError as error:
            problems.append(Problem(str(folder), UnreadableFileError(folder, _reason(error))))
            continue
        names = {entry.name for entry in visible}
        folders = [entry.name for entry in visible if _is_folder(entry)]
        waiting += [folder / name for name in folders if not _is_of_a_page(name, names)]
        yield from (folder / name for name in sorted(names.difference(folders)) if not is_about(name))


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link to itself
        return False


def is_about(name: str) -> bool:
    """Whether a file speaks of its folder and is no report: `meta.json`, a README, a licence."""
    stem, _ = os.path.splitext(name)  # noqa: PTH122  a Path for each of 100,000 names is slow
    return name in _ABOUT_THE_FOLDER or stem.lower() in _NOT_REPORTS


def _is_of_a_page(folder: str, names: Set[str]) -> bool:
    found = _OF_A_PAGE.fullmatch(folder)
    return found is not None and any(f"{found[1]}{suffix}" in names for suffix in _PAGES)


def _meta(folder: Path, known: dict[Path, Mapping[str, Facts]], problems: list[Problem]) -> Mapping[str, Facts]:
    if folder not in known:
        known[folder], wrong = read_meta(folder)
        problems += wrong
    return known[folder]


def _once(candidates: list[Candidate]) -> Iterator[Candidate]:
    seen = set()
    for candidate in candidates:
        real = os.path.realpath(candidate.path)
        if real not in seen:
            seen.add(real)
            yield candidate


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)


def readable(name: str) -> str:
    """A name as text; bytes of it that are not UTF-8 can't be stored as they are."""
    return os.fsencode(name).decode("utf-8", "replace")
