"""Feeds: RSS, Atom and JSON Feed. Each entry is a report, of what the feed gives of it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from asof.errors import NotReadError
from asof.intake.dating import from_any
from asof.intake.facts import Facts
from asof.intake.item import Found, Item, Text, Told
from asof.intake.markup import fragment, plain

MOST_ENTRIES = 5_000
_FEED = re.compile(
    r"(?:<\?xml[^>]{0,200}\?>\s*|<\?[^>]{0,500}\?>\s*|<!--.{0,2000}?-->\s*|<!DOCTYPE[^>]{0,500}>\s*){0,10}"
    r"<(?:rss|feed|rdf:RDF)\b",
    re.DOTALL,
)
_BODY = ("encoded", "content", "description", "summary")
"""Where an entry keeps its words, the whole before the summary."""
_WORDS = re.compile(r"\w+")


def is_feed(item: Item) -> bool:
    """Whether it begins as RSS or Atom do."""
    return _FEED.match(item.head) is not None


def is_json_feed(item: Item) -> bool:
    """Whether it says that it is one."""
    return item.head.startswith("{") and "jsonfeed.org/version" in item.head


def read(item: Item) -> Iterator[Found]:
    """The entries of RSS or Atom. Nothing that the file defines or points to is looked up."""
    root = _root(item)
    channel = next((one for one in root if _tag(one) == "channel"), root)
    title = plain(_words(channel, "title"))
    entries = [one for one in root.iter() if _tag(one) in ("item", "entry")]
    for entry in entries[:MOST_ENTRIES]:
        yield _entry(item, _told(entry, title), _body(entry))
    if not (item.text or "").rstrip().endswith(">"):
        yield NotReadError(item.location, f"the feed is cut off after {len(entries):,} entries", "get it again")
    if len(entries) > MOST_ENTRIES:
        yield NotReadError(item.location, f"more than {MOST_ENTRIES:,} entries, the first are read", "split it")
    if not entries:
        raise NotReadError(item.location, "a feed without entries", "get it again later")


def read_json(item: Item) -> Iterator[Found]:
    """The entries of a JSON Feed."""
    try:
        feed = json.loads(item.text or "")
        entries = [entry for entry in feed["items"] if isinstance(entry, dict)]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise NotReadError(item.location, "a damaged JSON feed", "get it again") from error
    for entry in entries[:MOST_ENTRIES]:
        texts = {key: value for key, value in entry.items() if isinstance(value, str)}
        body = texts.get("content_html") or _escaped(texts.get("content_text") or texts.get("summary") or "")
        yield _entry(item, _told_in_json(texts, feed), body)


def _root(item: Item) -> Any:
    from lxml import etree  # noqa: PLC0415  what reads no XML needn't wait for it

    parser = etree.XMLParser(
        encoding="utf-8", resolve_entities=False, no_network=True, load_dtd=False, recover=True, remove_comments=True
    )
    try:
        root = etree.fromstring((item.text or "").encode("utf-8", "replace"), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise NotReadError(item.location, "damaged XML", "get it again") from error
    if root is None:
        raise NotReadError(item.location, "damaged XML", "get it again")
    return root


def _tag(element: Any) -> str:
    """The name of an element without its name space, in small letters; "" for what is none."""
    return element.tag.rpartition("}")[2].lower() if isinstance(element.tag, str) else ""


def _words(parent: Any, *names: str) -> str:
    """The words of the first child of these names that has any."""
    for name in names:
        for child in parent:
            if _tag(child) == name and (words := "".join(child.itertext()).strip()):
                return str(words)
    return ""


def _body(entry: Any) -> str:
    """The entry's words as HTML."""
    from lxml import etree  # noqa: PLC0415  as above

    for name in _BODY:
        for child in entry:
            if _tag(child) != name:
                continue
            kind = (child.get("type") or "html").lower()
            if len(child):  # XHTML within Atom
                return "".join(str(etree.tostring(one, encoding="unicode")) for one in child)
            if words := (child.text or "").strip():
                return _escaped(words) if kind in ("text", "text/plain") else str(words)
    return ""


def _told(entry: Any, feed_title: str) -> Facts:
    source = next((child for child in entry if _tag(child) == "source"), None)
    named = "" if source is None else _words(source, "title") or (source.text or "").strip()
    return Facts(
        title=plain(_words(entry, "title")) or None,
        publisher=plain(named) or feed_title or None,
        url=_link(entry),
        published=from_any(_words(entry, "pubdate", "published", "date", "issued")),
        updated=from_any(_words(entry, "updated", "modified")),
    )


def _link(entry: Any) -> str | None:
    links = [child for child in entry if _tag(child) == "link"]
    for link in links:
        address = (link.get("href") or link.text or "").strip()
        if (link.get("rel") or "alternate") == "alternate" and address.startswith(("http://", "https://")):
            return str(address)
    guid = _words(entry, "guid", "id")
    return guid if guid.startswith(("http://", "https://")) else None


def _told_in_json(texts: Mapping[str, str], feed: Mapping[str, Any]) -> Facts:
    title = feed.get("title")
    return Facts(
        title=" ".join(texts.get("title", "").split()) or None,
        publisher=" ".join(title.split()) or None if isinstance(title, str) else None,
        url=texts.get("url") or texts.get("external_url"),
        language=texts.get("language"),
        published=from_any(texts.get("date_published")),
        updated=from_any(texts.get("date_modified")),
    )


def _entry(item: Item, facts: Facts, body: str) -> Found:
    """The report of an entry, under its title; one that has no words is a pointer to its page."""
    raw, left_out = fragment(body)
    if not _WORDS.search(raw):
        where = facts.url or facts.title or "an entry"
        return NotReadError(item.location, f"the feed has no words of {where}", "save that page and read it")
    facts = Facts(published=facts.updated) | facts if facts.published is None else facts
    part = "-".join(_WORDS.findall((facts.title or raw).lower()))[:60]
    return Text(raw=raw, left_out=left_out, told=Told(facts, "the feed"), part=part)


def _escaped(words: str) -> str:
    return "".join(f"<p>{line}</p>" for line in words.replace("&", "&amp;").replace("<", "&lt;").split("\n"))
