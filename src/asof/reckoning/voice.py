"""Who speaks, under a name that is the same throughout a story."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from asof.reckoning.names import bare, initials
from asof.report import Report
from asof.source import Source, SourceKind

UNNAMED = "an official"
"""The voice of all officials who are not named, nor their body."""

_ACRONYM = 3
_OFFICIAL = frozenset(
    """official officials source sources report reports estimate estimates assessment assessments authority authorities
    police investigator investigators agent agents spokesman spokeswoman spokesperson officer officers
    intelligence""".split()
)
_SPEAKS = re.compile(r"\bspokes(?:man|woman|person)\b", re.IGNORECASE)
_NEAR = 60


class Voices:
    """The sources of a story: whoever speaks for a body is that body, and unnamed officials are one."""

    def __init__(self, sources: Iterable[Source], reports: Sequence[Report]) -> None:
        self._sources = set(sources)
        self._bodies = _bodies(self._sources)
        self._longest = max((form.count(" ") + 1 for form in self._bodies), default=0)
        self._spoken_for = self._found_to_speak(reports)
        self._voices = {source: self._voice(source) for source in self._sources}
        known = frozenset(self._bodies.values())
        self._named = frozenset(source for source, voice in self._voices.items() if _is_somebody(source, voice, known))

    def of(self, source: Source) -> str:
        """Whose voice it is; empty for the report itself."""
        return self._voices[source]

    def is_named(self, source: Source) -> bool:
        """Whether it is somebody in particular."""
        return source in self._named

    def _voice(self, source: Source) -> str:
        if source.name is None:
            return ""
        if source.kind is SourceKind.PERSON:
            return self._spoken_for.get(bare(source.name), bare(source.name))
        words = bare(source.name).split()
        found = (self._bodies.get(form) for form in _parts(words, self._longest))
        body = max((full for full in found if full), key=_longest_first, default=None)
        if body:
            return body
        if (source.kind is SourceKind.ANONYMOUS and _OFFICIAL.intersection(words)) or _OFFICIAL.issuperset(words):
            return UNNAMED
        return " ".join(words)

    def _found_to_speak(self, reports: Sequence[Report]) -> Mapping[str, str]:
        """The bodies that people speak for, by a person's bare name: "Harbour Board spokeswoman Ines Roth"."""
        people = {bare(source.name) for source in self._sources if source.kind is SourceKind.PERSON} - {""}
        longest = max((person.count(" ") + 1 for person in people), default=0)
        found: dict[str, str] = {}
        for report in sorted(reports, key=lambda report: report.name):
            for match in _SPEAKS.finditer(report.text):
                before = bare(report.text[max(0, match.start() - _NEAR) : match.start()]).split()
                after = bare(report.text[match.end() : match.end() + _NEAR]).split()
                body = max(self._standing(before, after), key=_longest_first, default=None)
                if body:
                    near = {*_parts(before, longest), *_parts(after, longest)}
                    found |= {person: body for person in near & people if person not in found}
        return found

    def _standing(self, before: Sequence[str], after: Sequence[str]) -> Iterator[str]:
        """Bodies that stand just before "spokeswoman", or behind it after "for" or "of"."""
        behind = after[1:] if after[:1] in (["for"], ["of"]) else []
        for many in range(1, self._longest + 1):
            for words in (before[-many:], behind[:many]):
                form = " ".join(words)
                if len(words) == many and form in self._bodies:
                    yield self._bodies[form]


def _is_somebody(source: Source, voice: str, bodies: frozenset[str]) -> bool:
    unnamed = source.kind in (SourceKind.PUBLISHER, SourceKind.ANONYMOUS)
    return voice in bodies or not (unnamed or voice == UNNAMED)


def is_official(source: Source) -> bool:
    """Whether it is one of the unnamed people of a body, or of the authorities at large."""
    return source.kind is SourceKind.ANONYMOUS and bool(_OFFICIAL.intersection(bare(source.name).split()))


def _bodies(sources: Iterable[Source]) -> dict[str, str]:
    """The bare names of organisations and their initials, and which of several with the same initials it is."""
    named = {source.name for source in sources if source.kind is SourceKind.ORGANISATION and source.name}
    forms: defaultdict[str, set[str]] = defaultdict(set)
    for name in sorted(named):
        short = initials(name) if " " in name else ""
        forms[short if len(short) >= _ACRONYM else bare(name)] |= {bare(name), short} - {""}
    return {
        form: max(some, key=_longest_first)
        for some in forms.values()
        if not any(_OFFICIAL.issuperset(form.split()) for form in some)
        for form in some
    }


def _parts(words: Sequence[str], longest: int) -> Iterator[str]:
    """All runs of up to so many words."""
    for start in range(len(words)):
        for end in range(start + 1, min(start + longest, len(words)) + 1):
            yield " ".join(words[start:end])


def _longest_first(name: str) -> tuple[int, str]:
    return len(name), name
