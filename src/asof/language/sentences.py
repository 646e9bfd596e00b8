"""Sentences and where they stand: lines first, then rules, with abbreviations and quotations heeded."""

from __future__ import annotations

import re
from collections.abc import Iterator

from asof.span import Span

_BREAK = re.compile(r"(?<![^\S\n])[^\S\n]*(?:\r?\n|\r|\x0b|\x0c|\x85|\u2028|\u2029)\s*")
_END = re.compile(
    r"(?<![.!?…])[.!?…]+[\"'”’»)\]]*(?=\s)|(?<![.!?…])[.!?…]+[\"”»)\]]+(?=[A-Z“\"])|[.!?](?=[A-Z][a-z]+[\s,’'])|[:;](?=\s+[“\"][A-Z])"
)
"""Where a sentence may end: before white space; at a closing quotation mark; and, since pages lose the space between
two paragraphs, where a full stop runs into a capitalised word."""

_TITLES = (
    "Mr Mrs Ms Messrs Dr Prof Rev Fr Hon St Sr Jr Gen Lt Col Maj Capt Cmdr Cpl Sgt Pvt Adm Brig Gov Sen Rep Reps Sens "
    "Pres Amb Supt Det Insp Atty Mme Mlle"
)
_NEVER_LAST = frozenset(f"{_TITLES} vs v cf e.g i.e approx ca No Nos Fig Vol pp al Mt Ft".lower().split())
"""Abbreviations after which the sentence goes on, whatever follows."""
_SELDOM_LAST = frozenset(
    "jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun inc corp co ltd llc "
    "plc bros dept univ assn ave blvd rd est sq ft mi km lb lbs oz hr hrs min sec etc ala ariz ark calif colo conn "
    "del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis "
    "wyo".split()
)
"""Abbreviations that end a sentence only where a word follows that begins one."""
_OPENERS = frozenset(
    "the a an it he she they we i you this that these those there his her its their our in on at by for from with "
    "as after before since when while if although though but and or so however meanwhile according officials police "
    "then some many most all one two three both each no not what who how why where earlier later last".split()
)
"""Words that begin sentences, and hardly ever a name after an abbreviation."""

_BESIDE = 500
"""Characters beside a mark that tell whether a sentence ends there: to look at a line whole for each of its marks takes
the square of its length."""


def sentences(text: str) -> tuple[Span, ...]:
    """The sentences of a text in order, without the white space around them. Headings and list items count as one."""
    return tuple(sentence for line in _lines(text) for sentence in _split(text, line))


def _lines(text: str) -> Iterator[Span]:
    """Stretches between line breaks, those joined that a fixed width has wrapped."""
    start = 0
    for match in _BREAK.finditer(text):
        if _wrapped(text, start, match):
            continue
        yield Span(start, match.start())
        start = match.end()
    yield Span(start, len(text))


def _wrapped(text: str, start: int, gap: re.Match[str]) -> bool:
    """Whether a line break falls within a sentence: no end before it, a small letter after it, and a long line."""
    before, after = text[start : gap.start()], text[gap.end() : gap.end() + 1]
    long = gap.start() - max(text.rfind("\n", start, gap.start()), start) >= 40
    return long and gap[0].count("\n") < 2 and after.islower() and before[-1:] not in ".!?…:"


def _split(text: str, line: Span) -> Iterator[Span]:
    start = line.start
    for match in _END.finditer(text, line.start, line.end):
        if match.start() >= start and _ends(text, start, match, line.end):
            yield from _trimmed(text, start, match.end())
            start = match.end()
    yield from _trimmed(text, start, line.end)


def _ends(text: str, start: int, mark: re.Match[str], stop: int) -> bool:
    after = text[mark.end() : min(stop, mark.end() + _BESIDE)].lstrip()
    if not after:
        return False
    opening = after.lstrip("\"'“‘«([")
    if not opening or opening[0].islower() or opening[0] in ",;)":
        return False
    if mark[0][0] in ":;":
        return False
    if mark[0] != ".":
        return True
    return not _abbreviated(text[max(start, mark.start() - _BESIDE) : mark.start()], opening)


def _abbreviated(before: str, after: str) -> bool:
    """Whether the full stop between the two belongs to an abbreviation and the sentence goes on."""
    last = re.split(r"[\s(“\"‘\[—–-]", before)[-1]
    bare = last.lower()
    following = re.match(r"[^\W\d_]+", after)
    goes_on = following is None or following[0].lower() not in _OPENERS
    if bare in _NEVER_LAST or (len(last) == 1 and last.isupper() and last != "I"):
        return True
    if bare in ("a.m", "p.m"):
        return following is not None and bool(
            re.match(r"(?:[ECMP][SD]?T|GMT|local|Mon|Tue|Wed|Thu|Fri|Sat|Sun)", after)
        )
    if re.fullmatch(r"(?:[^\W\d_]\.)+[^\W\d_]", last):
        return goes_on
    return (
        bare in _SELDOM_LAST
        and goes_on
        and (bare not in ("no", "sat", "sun", "mass", "miss", "ill", "wash") or last[0].isupper())
    )


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    piece = text[start:end]
    left = start + len(piece) - len(piece.lstrip())
    right = end - len(piece) + len(piece.rstrip())
    if left < right:
        yield Span(left, right)
