"""The label sets, and labelled texts out of PolNeAR, GUM and UNER."""

from __future__ import annotations

import gzip
import json
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from asof.language.pieces import Passage, from_sentences, passage
from asof.span import Span

NAMES = ("PERSON", "ORG", "PLACE", "MISC")
ROLES = ("SOURCE", "CUE", "CONTENT")
IGNORE = -100


def labels(kinds: Sequence[str]) -> list[str]:
    """Outside, then begin and inside of each kind."""
    return ["O", *(f"{part}-{kind}" for kind in kinds for part in "BI")]


@dataclass
class Tagged:
    """A passage with a label index for each word; None where the text has no annotation of that sort.

    `misc` says whether names that are no person, organisation or place are marked.
    """

    passage: Passage
    names: list[int] | None = None
    roles: list[int] | None = None
    misc: bool = True


@dataclass
class Text:
    """A text and the spans of its names, by kind."""

    text: str
    spans: list[tuple[int, int, str]] = field(default_factory=list)
    sentences: list[Span] = field(default_factory=list)
    genre: str = ""


def bio(passage: Passage, spans: Iterable[tuple[int, int, str]], kinds: Sequence[str]) -> list[int]:
    """Label indices of the words of a passage."""
    names = labels(kinds)
    found = [0] * len(passage.words)
    starts = [word.span.start for word in passage.words]
    for start, end, kind in spans:
        inside = [i for i in _between(starts, start, end) if passage.words[i].span.end <= end + 2]
        for place, i in enumerate(inside):
            found[i] = names.index(f"{'I' if place else 'B'}-{kind}")
    return found


def _between(starts: Sequence[int], start: int, end: int) -> range:
    return range(bisect_left(starts, start), bisect_left(starts, end))


# --- PolNeAR ---------------------------------------------------------------------------------------------------------

_SILVER = {"PERSON": "PERSON", "ORGANIZATION": "ORG", "LOCATION": "PLACE", "MISC": "MISC"}


def polnear(folder: Path, *, without: frozenset[str] = frozenset()) -> Iterator[Tagged]:
    """Articles with attribution by hand and names by CoreNLP, in which headlines have no names."""
    silver = {article["name"]: article["ents"] for article in _lines(folder / "corenlp_silver.jsonl.gz")}
    for article in _lines(folder / "attributions.jsonl.gz"):
        if article["name"] in without:
            continue
        cut = passage(article["text"])
        roles = bio(cut, _roles(article), ROLES)
        names = None
        if article["name"] in silver:
            ents = [(s, e, _SILVER[label]) for s, e, label in silver[article["name"]] if label in _SILVER]
            names = _without_headlines(cut, bio(cut, ents, NAMES))
        yield Tagged(cut, names, roles)


def _roles(article: dict) -> Iterator[tuple[int, int, str]]:
    """Spans by role; contents first, so that what is nested in them is written over them."""
    for role in ("content", "source", "cue"):
        for attribution in article["attributions"]:
            for start, end in attribution[role]:
                yield start, end, role.upper()


def _without_headlines(cut: Passage, names: list[int]) -> list[int]:
    """CoreNLP takes capitalised headlines for organisations: no label there."""
    for first, past in cut.bounds:
        words = [word for word in cut.words[first:past] if word.text[0].isalpha()]
        capital = sum(word.capital for word in words)
        if len(words) >= 4 and capital > 0.7 * len(words):
            names[first:past] = [IGNORE] * (past - first)
    return names


def _lines(path: Path) -> Iterator[dict]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        yield from map(json.loads, file)


# --- GUM -------------------------------------------------------------------------------------------------------------

NON_COMMERCIAL = ("whow", "fiction")
_GUM = {"person": "PERSON", "organization": "ORG", "place": "PLACE"}
_OTHER = ("event", "object", "abstract")


def gum(path: Path, *, without: Sequence[str] = NON_COMMERCIAL) -> Iterator[Text]:
    """Documents with names cut out of the mentions of people, organisations and places that have a proper noun as head."""
    for block in _documents(path):
        genre = re.search(r"newdoc id = GUM_([a-z]+)_", block)[1]
        if genre not in without:
            yield _gum_document(block, genre)


def _documents(path: Path) -> Iterator[str]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        blocks = re.split(r"(?m)^(?=# newdoc id)", file.read())
    yield from (block for block in blocks if block.startswith("# newdoc"))


def _gum_document(block: str, genre: str) -> Text:
    text = Text("", genre=genre)
    open_mentions: dict[str, list[tuple[str, int]]] = {}
    for sentence in block.split("\n\n"):
        rows = [line.split("\t") for line in sentence.splitlines() if re.match(r"\d", line)]
        if not rows:
            continue
        if text.text:
            text.text += "\n" if "# newpar" in sentence else " "
        tokens = _tokens(text, rows)
        text.sentences.append(Span(tokens[0].start, tokens[-1].end))
        for first, last, kind in _mentions(tokens, open_mentions):
            name = _name(tokens, first, last)
            if name and kind in _GUM:
                text.spans.append((*name, _GUM[kind]))
            elif name and kind in _OTHER:
                text.spans.append((*name, "MISC"))
    text.spans = _outermost(text.spans)
    return text


@dataclass
class _Token:
    start: int
    end: int
    form: str
    tag: str
    head: int
    relation: str
    entity: str


def _tokens(text: Text, rows: list[list[str]]) -> list[_Token]:
    """Adds the words of a sentence to the text."""
    tokens: list[_Token] = []
    glued = 0
    for row in rows:
        spaced = "SpaceAfter=No" not in row[9]
        if "-" in row[0]:
            glued = int(row[0].split("-")[1])
            spaced_after_glue = spaced
            continue
        if "." in row[0]:
            continue
        start = len(text.text)
        text.text += row[1]
        entity = re.search(r"Entity=([^|]*)", row[9])
        tokens.append(
            _Token(start, len(text.text), row[1], row[3], int(row[6]) - 1, row[7], entity[1] if entity else "")
        )
        number = int(row[0])
        last = row is rows[-1]
        if number < glued:
            continue
        if number == glued:
            spaced = spaced_after_glue
        if spaced and not last:
            text.text += " "
    return tokens


def _mentions(tokens: list[_Token], opened: dict[str, list[tuple[str, int]]]) -> list[tuple[int, int, str]]:
    """First and last token and kind of each mention that begins and ends in this sentence."""
    found = []
    opened.clear()
    for place, token in enumerate(tokens):
        for part in re.findall(r"\([^()]*\)?|[^()]+\)", token.entity):
            fields = part.strip("()").split("-")
            if part.startswith("("):
                opened.setdefault(fields[0], []).append((fields[1], place))
            if part.endswith(")") and opened.get(fields[0]):
                kind, first = opened[fields[0]].pop()
                found.append((first, place, kind))
    return found


def _name(tokens: list[_Token], first: int, last: int) -> tuple[int, int] | None:
    """The characters of the name within a mention, if its head is a proper noun."""
    heads = [i for i in range(first, last + 1) if not first <= tokens[i].head <= last]
    if len(heads) != 1 or tokens[heads[0]].tag != "PROPN":
        return None
    head = heads[0]
    left = head
    while left > first and _belongs(tokens, left - 1, head):
        left -= 1
    right = head
    while right < last and _continues(tokens, right + 1, last):
        right += 1
    while right > head and tokens[right].tag != "PROPN" and tokens[right].tag != "NUM":
        right -= 1
    return tokens[left].start, tokens[right].end


def _belongs(tokens: list[_Token], place: int, head: int) -> bool:
    token = tokens[place]
    if token.form in ("St.", "Mt.", "Fort", "San", "St", "Mount"):
        return True
    if token.relation == "nmod:desc":
        return False
    near = token.head <= head and (token.head >= place or token.relation == "flat")
    if token.tag == "PROPN":
        return near and token.relation in ("compound", "flat", "amod", "nmod", "nmod:poss")
    if token.tag == "PUNCT":
        return place > 0 and tokens[place - 1].end == token.start and tokens[place + 1].start == token.end
    return near and token.form[0].isupper() and token.relation in ("amod", "compound")


_JOINS = frozenset("of the for and & de la du al von van".split())


def _continues(tokens: list[_Token], place: int, last: int) -> bool:
    token = tokens[place]
    if token.tag == "PROPN":
        return token.relation in ("flat", "compound", "conj", "nmod")
    glued = token.start == tokens[place - 1].end and place < last and tokens[place + 1].start == token.end
    if token.tag == "PUNCT":
        return glued
    joins = token.form in _JOINS and token.relation in ("case", "det", "cc")
    return joins and any(tokens[i].tag == "PROPN" for i in range(place + 1, min(last, place + 2) + 1))


def _outermost(spans: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Longest spans, without those that overlap one already taken."""
    kept: list[tuple[int, int, str]] = []
    for span in sorted(set(spans), key=lambda span: (span[0] - span[1], span[0])):
        if all(span[1] <= other[0] or other[1] <= span[0] for other in kept):
            kept.append(span)
    return sorted(kept)


# --- UNER ------------------------------------------------------------------------------------------------------------

_UNER = {"PER": "PERSON", "ORG": "ORG", "LOC": "PLACE"}


def uner(path: Path) -> Iterator[Text]:
    """Documents, one sentence a line."""
    for block in _documents(path):
        text = Text("")
        for sentence in block.split("\n\n"):
            line = re.search(r"(?m)^# text = (.*)$", sentence)
            rows = [row.split("\t") for row in sentence.splitlines() if re.match(r"\d", row)]
            if not rows or not line:
                continue
            start = len(text.text)
            text.text += line[1]
            text.sentences.append(Span(start, len(text.text)))
            text.spans.extend(_entities(text.text, start, rows))
            text.text += "\n"
        yield text


def _entities(text: str, at: int, rows: list[list[str]]) -> Iterator[tuple[int, int, str]]:
    start = end = None
    kind = ""
    for row in [*rows, ["", "", "O"]]:
        if start is not None and not row[2].startswith("I-"):
            yield start, end, kind
            start = None
        if row[1]:
            found = text.find(row[1], at)
            at = found + len(row[1]) if found >= 0 else at
            if row[2].startswith("B-") and found >= 0:
                start, kind = found, _UNER.get(row[2][2:], "MISC")
            end = at


def tagged(text: Text, *, misc: bool) -> Tagged:
    """A text with names as training data; the sentences are the data set's own."""
    cut = from_sentences(text.text, text.sentences)
    spans = [span for span in text.spans if misc or span[2] != "MISC"]
    return Tagged(cut, bio(cut, spans, NAMES), None, misc)
