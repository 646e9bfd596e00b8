"""Text as the encoder sees it: windows of whole sentences, words cut into pieces, with case and quotation state.

The vocabulary knows no capitals, so case comes back as a trait beside each piece, and with it whether the word
stands within quotation marks. Words are ours and each is encoded by itself, which keeps every offset exact.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from tokenizers import Tokenizer

from asof.language.sentences import sentences
from asof.language.words import Word, words
from asof.span import Span

CLS, SEP, UNK = 101, 102, 100
TRAITS = 16
"""Rows of the table of traits: four shapes, doubled by quotation, doubled by the mark of a quantity."""
QUOTED, MARKED = 4, 8
LONGEST_WORD = 10
"""Pieces that are kept of one word; longer ones are addresses and noise."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A text cut into words and sentences.

    `bounds` gives each sentence as its first and past-last word, `opens` whether it begins a line of its own,
    `traits` the trait of each word.
    """

    text: str
    sentences: tuple[Span, ...]
    words: tuple[Word, ...]
    bounds: tuple[tuple[int, int], ...]
    opens: tuple[bool, ...]
    traits: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Window:
    """What goes through the encoder at once; `heads` are the places of the first pieces of `words`."""

    ids: list[int] = field(default_factory=lambda: [CLS])
    traits: list[int] = field(default_factory=lambda: [0])
    words: list[int] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)

    def add(self, word: int, pieces: Sequence[int], trait: int) -> None:
        """Put a word at the end."""
        self.words.append(word)
        self.heads.append(len(self.ids))
        self.ids.extend(pieces)
        self.traits.extend([trait] * len(pieces))

    def separate(self) -> None:
        """Put a separator at the end, once."""
        if self.ids[-1] != SEP and len(self.ids) > 1:
            self.ids.append(SEP)
            self.traits.append(0)


class Pieces:
    """Word pieces by word, remembered: news says most words often."""

    def __init__(self, tokenizer: Tokenizer, *, remember: int = 50_000) -> None:
        tokenizer.no_padding()
        tokenizer.no_truncation()
        self._tokenizer = tokenizer
        self._known: dict[str, list[int]] = {}
        self._remember = remember

    def of(self, passage: Passage) -> list[list[int]]:
        """The pieces of each word; a word that the vocabulary can't spell at all is one unknown piece."""
        spelled = [word.text for word in passage.words]
        if len(self._known) > self._remember:
            self._known.clear()
        new = list({text for text in spelled if text not in self._known})
        for text, encoding in zip(new, self._tokenizer.encode_batch(new, add_special_tokens=False), strict=True):
            self._known[text] = encoding.ids[:LONGEST_WORD] or [UNK]
        return [self._known[text] for text in spelled]


def passage(text: str) -> Passage:
    """Cut a text into sentences and words and find the trait of each word."""
    return from_sentences(text, sentences(text))


def from_sentences(text: str, spans: Sequence[Span]) -> Passage:
    """The same where the sentences are known already."""
    all_words: list[Word] = []
    bounds = []
    for span in spans:
        first = len(all_words)
        all_words.extend(words(text, span))
        bounds.append((first, len(all_words)))
    opens = tuple(
        "\n" in text[(spans[number - 1].end if number else 0) : span.start] or not number
        for number, span in enumerate(spans)
    )
    traits = _traits(text, all_words, bounds, opens)
    return Passage(text, tuple(spans), tuple(all_words), tuple(bounds), opens, tuple(traits))


def windows(passage: Passage, pieces: Sequence[Sequence[int]], *, limit: int) -> Iterator[Window]:
    """Windows of at most `limit` pieces, of whole sentences where these are no longer than a window."""
    window = Window()
    for (first, past), opens in zip(passage.bounds, passage.opens, strict=True):
        size = sum(len(pieces[word]) for word in range(first, past))
        if len(window.ids) + size + 2 > limit and window.words:
            yield _closed(window)
            window = Window()
        if opens:
            window.separate()
        for word in range(first, past):
            if len(window.ids) + len(pieces[word]) + 1 > limit:
                yield _closed(window)
                window = Window()
            window.add(word, pieces[word], passage.traits[word])
    if window.words:
        yield _closed(window)


def _closed(window: Window) -> Window:
    window.separate()
    return window


def _traits(
    text: str, all_words: Sequence[Word], bounds: Iterable[tuple[int, int]], opens: Iterable[bool]
) -> Iterator[int]:
    """The trait of each word. Quotations run on over sentences, and over paragraphs that begin with a mark."""
    quoted = False
    for (first, past), begins in zip(bounds, opens, strict=True):
        if begins and first < past and all_words[first].text not in '“"«':
            quoted = False
        for word in all_words[first:past]:
            mark = _mark(text, word)
            quoted = True if mark > 0 else quoted
            yield shape(word.text) + (QUOTED if quoted else 0)
            quoted = False if mark < 0 else quoted


def _mark(text: str, word: Word) -> int:
    """1 for an opening quotation mark, -1 for a closing one, 0 for anything else."""
    if word.text in "“«":
        return 1
    if word.text in "”»":
        return -1
    if word.text != '"':
        return 0
    before = text[word.span.start - 1 : word.span.start]
    after = text[word.span.end : word.span.end + 1]
    return 1 if (not before or before.isspace() or before in "([—–-") and after and not after.isspace() else -1


def shape(word: str) -> int:
    """0 small letters or none, 1 a capital first, 2 capitals throughout, 3 capitals within."""
    if word.islower() or not any(map(str.isupper, word)):
        return 0
    if word[0].isupper() and (len(word) == 1 or word[1:].islower()):
        return 1
    return 2 if word.isupper() and word.isalpha() else 3
