"""What "the town", "the agency", "the capital" stand for: a name that came before."""

from __future__ import annotations

from collections.abc import Iterator

from asof.countries import country_of, is_country, is_demonym
from asof.language.names import Name
from asof.language.words import word_at
from asof.mention import MentionKind
from asof.reading.passage import Passage, Sentence
from asof.span import Span

_NOUNS = frozenset(
    "town city village county state province region district oblast island capital agency ministry department board "
    "council committee commission party group company union bank court university hospital college institute "
    "organisation organization charity airline bureau coalition alliance federation authority".split()
)
_BACK = 12
"""Sentences over which a noun goes back to a name."""


def meant(passage: Passage, span: Span) -> str | None:
    """The last name before the words at a span that says of itself what they say: "the board", the River Board.

    A name does where it ends in the noun; a place also where it has it behind it ("Velm town") or before it ("the town
    of Velm"), but a "UN agency" is not the UN. A capital is the first city of the text that is one. None where the
    words are others, or nothing fits.
    """
    noun = span.of(passage.text).lower().removeprefix("the ").strip()
    sentence = passage.at(span.start)
    at = sentence.token_at(span.end - 1)
    if noun not in _NOUNS or word_at(sentence.words, at - 1) != "the":
        return None
    if noun == "capital":
        return next((name for name in _capitals(passage)), None)
    return next((found for found in _before(passage, sentence, span, noun)), None)


def _capitals(passage: Passage) -> Iterator[str]:
    for sentence in passage.sentences:
        for name in sentence.names:
            text = name.span.of(passage.text)
            if name.kind is MentionKind.PLACE and country_of(text) and not is_country(text) and not is_demonym(text):
                yield text


def _before(passage: Passage, sentence: Sentence, span: Span, noun: str) -> Iterator[str]:
    for index in range(sentence.index, max(-1, sentence.index - _BACK), -1):
        earlier = passage.sentences[index]
        for name in reversed(earlier.names):
            if name.span.end <= span.start and _is_one(earlier, name, noun):
                yield name.span.of(passage.text)


def _is_one(sentence: Sentence, name: Name, noun: str) -> bool:
    tokens = sentence.words
    if name.kind is not MentionKind.PLACE:
        return name.kind is not MentionKind.PERSON and tokens[name.last - 1].lower == noun
    of = word_at(tokens, name.first - 1) == "of" and word_at(tokens, name.first - 2) == noun
    return of or noun in (tokens[name.last - 1].lower, word_at(tokens, name.last))
