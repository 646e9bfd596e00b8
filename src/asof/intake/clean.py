"""Raw text -> the spans of it that are page furniture, each with its reason."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice, pairwise

from asof.intake.furniture import DAY, Reason, reason_for
from asof.report import LeftOut
from asof.span import Span

_SENTENCE_END = re.compile(r"[.!?…][”’\"')\]»]*$")
_ENOUGH_WORDS = 8
"""Words of a line that reads as a sentence of an article rather than a caption or a link."""
_ARTICLE_WORDS = 25
"""Words of a paragraph that is surely of an article, and not of a list of links or a short comment."""
_HEAD_LINES = 4
"""Where the date of a page stands alone: at most headline, deck and byline come before it."""
_LINKS_HEADING = re.compile(
    r"\W*(?:related(?: \w+)?|recent posts|most (?:read|popular|viewed)"
    r""
    r"|you (?:may|might)(?: also)? (?:like|be interested).{0,30}"
    r"|more (?:stories|news|from .{1,40})|recommended(?: for you)?|trending(?: now)?|latest (?:news|stories|posts)"
    r"|top (?:stories|trending)|source link|(?:around|from) the web|editor[’']?s picks)\W*",
    re.IGNORECASE,
)
_FORM_HEADING = re.compile(
    r"\W*(?:(?:leave|post|add|write) a (?:comment|reply)|(?:join|start) the (?:conversation|discussion))\W*",
    re.IGNORECASE,
)
_AUTHOR_HEADING = re.compile(r"\W*about (?:the )?(?:author|writer|reporter)s?\W*", re.IGNORECASE)
_BIOGRAPHY_WORDS = 90
"""Words about an author at most; twice the usual two sentences."""
_COMMENTS_HEADING = re.compile(
    r"\W*(?:[1-9][\d,.]*k?|one|two) (?:comments?|replies|responses?|thoughts? on\b.{0,160})\W*"
    r"|\W*comments?\W*(?:[\d,]+\W*)?|reader comments",
    re.IGNORECASE,
)
_MOST_COMMENTS = 2
"""Comments are rarely longer than twice their article; then the heading is more likely a button within the text."""
_OF_A_COMMENT = re.compile(r".{1,60}\bsays:?|.{0,60}\bago\b.{0,20}|reply|.{0,40}@\w+.{0,20}", re.IGNORECASE)
_MOST_HEADINGS = 20
"""Headings of one kind after which the text is looked through, the last ones: to do so for each is quadratic."""
_BARE_DATE = re.compile(rf"\W?{DAY}\W?", re.IGNORECASE)
_WRAPPED_LINES = (45, 90)
"""Lengths of lines that an editor or a mail program broke."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A line with its line break, or several where one paragraph was broken into lines."""

    span: Span
    words: str
    reason: Reason | None = None

    @property
    def count(self) -> int:
        return len(self.words.split())

    @property
    def is_sentence(self) -> bool:
        return self.count >= _ENOUGH_WORDS and _SENTENCE_END.search(self.words) is not None

    @property
    def is_article(self) -> bool:
        return self.count >= _ARTICLE_WORDS and _SENTENCE_END.search(self.words) is not None


def furniture(raw: str) -> tuple[LeftOut, ...]:
    """The lines that are no part of the report, with their line breaks, in order.

    A line is judged by its own form, then by its place: what follows the heading of a comment section or of a list
    of links at the end is left out with it. Blank lines stay. A headline is never taken for a link.
    """
    lines = [_judged(line, place) for place, line in enumerate(_lines(raw))]
    lines = _without_comments(_without_tail(lines))
    return tuple(LeftOut(line.span, line.reason.value) for line in lines if line.reason is not None)


def _judged(line: _Line, place: int) -> _Line:
    reason = reason_for(line.words)
    if place == 0 and reason is Reason.LINK:  # "Watch: storm nears the coast" is a headline there
        reason = None
    if reason is None and 0 < place < _HEAD_LINES and _BARE_DATE.fullmatch(line.words):
        reason = Reason.DATE
    return replace(line, reason=reason)


def _lines(raw: str) -> list[_Line]:
    """Lines that have words or signs; those of a hard-wrapped text are put together again, paragraph by paragraph."""
    lines = list(_plain_lines(raw))
    return _joined(lines, raw) if _is_wrapped(lines, raw) else lines


def _plain_lines(raw: str) -> Iterator[_Line]:
    start = 0
    for text in raw.split("\n"):
        end = min(start + len(text) + 1, len(raw))
        if text.strip():
            yield _Line(Span(start, end), text.strip())
        start = end


def _is_wrapped(lines: Sequence[_Line], raw: str) -> bool:
    """Whether most lines that another line follows at once have the length of a page and end in mid-sentence."""
    shortest, longest = _WRAPPED_LINES
    followed = [line for line, following in pairwise(lines) if line.span.end == following.span.start]
    broken = [
        line for line in followed if shortest <= len(line.words) <= longest and not _SENTENCE_END.search(line.words)
    ]
    return len(broken) >= 5 and len(broken) >= 0.6 * len(followed) and len(broken) >= 0.4 * len(lines) and "\n" in raw


def _joined(lines: Sequence[_Line], raw: str) -> list[_Line]:
    paragraphs: list[_Line] = []
    for line in lines:
        if paragraphs and paragraphs[-1].span.end == line.span.start:
            span = paragraphs[-1].span.cover(line.span)
            paragraphs[-1] = _Line(span, " ".join(span.of(raw).split()))
        else:
            paragraphs.append(line)
    return paragraphs


def _without_tail(lines: list[_Line]) -> list[_Line]:
    """What follows the article under a heading of links, of a comment form or of its author goes with the heading.

    Links hold no sentence, a form no paragraph, an author's life few words; where there is more, the article goes on.
    """
    beginning = _end_of_beginning(lines)
    for heading, is_more in _TAILS:
        found = [place for place in range(beginning, len(lines)) if heading.fullmatch(lines[place].words)]
        for place in found[-_MOST_HEADINGS:]:
            rest = lines[place + 1 :]
            if not is_more(rest):
                return [*lines[: place + 1], *(_left_out(line, Reason.SITE) for line in rest)]
    return lines


def _holds_sentence(lines: Sequence[_Line]) -> bool:
    return any(line.is_sentence and line.reason is None for line in lines)


def _holds_paragraph(lines: Sequence[_Line]) -> bool:
    return any(line.is_article and line.reason is None for line in lines)


def _outgrows_biography(lines: Sequence[_Line]) -> bool:
    return sum(line.count for line in lines if line.reason is None) > _BIOGRAPHY_WORDS


_TAILS = ((_FORM_HEADING, _holds_paragraph), (_LINKS_HEADING, _holds_sentence), (_AUTHOR_HEADING, _outgrows_biography))


def _without_comments(lines: list[_Line]) -> list[_Line]:
    """A comment section goes from its heading to the next heading that is no comment's, or to the end."""
    for place, line in enumerate(lines[_end_of_beginning(lines) :], _end_of_beginning(lines)):
        if _COMMENTS_HEADING.fullmatch(line.words):
            rest = lines[place + 1 :]
            if _are_comments(rest) and _words(rest) <= _MOST_COMMENTS * _words(lines[:place]):
                return [*lines[: place + 1], *(_left_out(line, Reason.COMMENT) for line in rest)]
            break
    return lines


def _end_of_beginning(lines: Sequence[_Line]) -> int:
    """The line from which on there is an article above a heading; on top of one the same words are a mere button."""
    sentences = (place for place, line in enumerate(lines) if line.is_sentence and line.reason is None)
    return next(islice(sentences, 1, None), len(lines)) + 1


def _words(lines: Sequence[_Line]) -> int:
    return sum(line.count for line in lines)


def _are_comments(lines: Sequence[_Line]) -> bool:
    """Whether names or "so-and-so says" stand between these lines, or none of them is as long as an article's."""
    names = sum(_is_name(line) or _OF_A_COMMENT.fullmatch(line.words) is not None for line in lines)
    return names * 4 >= len(lines) or not any(line.is_article for line in lines)


def _is_name(line: _Line) -> bool:
    return line.count <= 4 and len(line.words) <= 40 and not _SENTENCE_END.search(line.words)


def _left_out(line: _Line, reason: Reason) -> _Line:
    return line if line.reason is not None else replace(line, reason=reason)
