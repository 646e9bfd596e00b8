"""Markdown's signs: what of a text they are, and what its front matter says."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from asof.intake.dating import from_iso
from asof.intake.facts import NOTHING, Facts
from asof.intake.furniture import Reason
from asof.report import LeftOut
from asof.span import Span

_FRONT_MATTER = re.compile(r"\A---[ \t]*\n((?:[^\n]{0,1000}\n){1,60}?)---[ \t]*(?:\n|\Z)")
_ENTRY = re.compile(r"^(\w+)[ \t]*:[ \t]*[\"']?(.*?)[\"']?[ \t]*$", re.MULTILINE)
_SIGNS = re.compile(
    r"^(?P<heading>[ \t]{0,3}#{1,6}[ \t]+)|^(?P<quote>[ \t]{0,3}(?:>[ \t]?)+)|(?P<close>(?<![ \t])[ \t]+#{1,6})$"
    r"|(?P<image>!\[[^\]\n]{0,500}\]\([^)\n]{0,2000}\))|(?P<open>\[)(?=[^\]\n]{1,500}\]\([^)\n]{0,2000}\))"
    r"|(?<=\S)(?P<link>\]\([^)\n]{0,2000}\))|(?P<strong>\*\*|__)(?=\S[^\n]{0,500}?\S(?P=strong))"
    r"|(?P<struck>~~(?=\S)[^\n~]{1,2000}?(?<=\S)~~[ \t]?)|(?P<comment><!--(?:.|\n){0,2000}?-->)",
    re.MULTILINE,
)


def signs(raw: str) -> tuple[LeftOut, ...]:
    """What of a Markdown text is no word of it: `#`, `**`, a link's address, front matter, and what is struck out."""
    return apart(_signs(raw))


def apart(cuts: Iterable[LeftOut]) -> tuple[LeftOut, ...]:
    """In order of the text; of those that overlap the first."""
    row: list[LeftOut] = []
    for cut in sorted(cuts, key=lambda cut: cut.span):
        if cut.span and (not row or row[-1].span.end <= cut.span.start):
            row.append(cut)
    return tuple(row)


def front_matter(raw: str) -> Facts:
    """What the lines `key: value` between two `---` at the top say; nothing where there are none."""
    found = _FRONT_MATTER.match(raw)
    if not found:
        return NOTHING
    entries = {key.lower(): value for key, value in _ENTRY.findall(found[1]) if value}
    return Facts(
        title=entries.get("title"),
        publisher=entries.get("publisher") or entries.get("source") or entries.get("site"),
        url=entries.get("url") or entries.get("link"),
        language=entries.get("language") or entries.get("lang"),
        published=from_iso(entries.get("published") or entries.get("date")),
        updated=from_iso(entries.get("updated")),
    )


def _signs(raw: str) -> Iterator[LeftOut]:
    start = 0
    if front := _FRONT_MATTER.match(raw):
        start = front.end()
        yield LeftOut(Span(0, start), Reason.MARKUP.value)
    for sign in _SIGNS.finditer(raw, start):
        yield LeftOut(Span(*sign.span()), (Reason.STRUCK if sign["struck"] else Reason.MARKUP).value)
        if sign["strong"]:
            end = raw.find(sign["strong"], sign.end() + 1)
            yield LeftOut(Span(end, end + 2), Reason.MARKUP.value)
