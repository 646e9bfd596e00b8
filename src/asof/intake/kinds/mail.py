"""Mail: single messages, mailboxes, and pages that a browser saved as one (MHTML)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from email import message_from_bytes, policy
from email.errors import MessageError
from email.message import EmailMessage
from email.utils import parseaddr

from asof.errors import NotReadError
from asof.intake.dating import from_rfc
from asof.intake.facts import NOTHING, Facts
from asof.intake.furniture import Reason
from asof.intake.item import Found, Item, Note, Text, Told
from asof.intake.markup import fragment
from asof.report import LeftOut
from asof.span import Span

DEEPEST = 5
"""Mails within mails that are opened; forwarding more often is a trap."""
_HEAD = re.compile(r"(?:[!-9;-~]{1,80}:[^\n]{0,2000}\n(?:[ \t][^\n]{0,2000}\n){0,200}){2,300}?(?=\n|[^\n]*:)")
_TELLING = re.compile(r"^(From|Date|Subject|MIME-Version|Received|Message-ID|Return-Path|Content-Type):", re.M | re.I)
_ENVELOPE = re.compile(rb"^From [^\r\n]{1,200}\d{4}[^\r\n]{0,40}\r?\n(?=[!-9;-~]{1,80}:)", re.MULTILINE)
_MOST_PARTS = 300
_LESS = 0.5
"""Share of the words of the HTML below which the plain text beside it is a mere "view this in your browser"."""
_FORWARDED = re.compile(
    r"^[ \t>]*(?:-{2,}[ \t]*(?:Forwarded|Original) message[ \t]*-{2,}|Begin forwarded message:)[ \t]*\n"
    r"(?P<head>(?:[ \t>]*\n|[ \t>*]*[A-Z][\w-]{1,20}\*?:[^\n]{0,500}\n){2,12})",
    re.MULTILINE | re.IGNORECASE,
)
_FORWARDED_LINE = re.compile(r"^[ \t>*]*([A-Z][\w-]{1,20})\*?:\*?[ \t]*([^\n]{0,500})$", re.MULTILINE)
_COVER_WORDS = 60
"""Words before a forwarded mail that are a note on it ("FYI, see below") and no report."""
_QUOTED = re.compile(r"(?:^[ \t]*>[^\n]*(?:\n|\Z))+", re.MULTILINE)
_SIGNATURE = re.compile(r"^-- \n(?:[^\n]*\n?){0,30}\Z", re.MULTILINE)


def is_mailbox(item: Item) -> bool:
    """Whether it begins with the envelope of a message, as mailboxes do."""
    return _ENVELOPE.match(item.data[:2000]) is not None


def read_mailbox(item: Item) -> Iterator[Item]:
    """Its messages, one by one."""
    starts = [found.start() for found in _ENVELOPE.finditer(item.data)]
    for number, (start, end) in enumerate(zip(starts, [*starts[1:], len(item.data)], strict=True), 1):
        message = item.data[start:end].partition(b"\n")[2]
        yield item.inner(f"{number}.eml", re.sub(rb"^>(>*From )", rb"\1", message, flags=re.MULTILINE))


def is_mail(item: Item) -> bool:
    """Whether it begins with the lines of a message's head."""
    if item.data.startswith((b"<", b"{", b"[", b"---")):
        return False
    head = item.data[:20_000].replace(b"\r\n", b"\n").decode("latin-1")
    found = _HEAD.match(head)
    return found is not None and len({name.lower() for name in _TELLING.findall(head.partition("\n\n")[0])}) >= 2


def is_saved_page(item: Item) -> bool:
    """Whether it is a message that a browser wrote: a page with its pictures, sent to nobody."""
    if not is_mail(item):
        return False
    head = item.data[:20_000].partition(b"\n\n")[0].partition(b"\r\n\r\n")[0].lower()
    return b"multipart/related" in head and not re.search(rb"^(?:to|received|message-id):", head, re.MULTILINE)


def read_saved_page(item: Item) -> Iterator[Item]:
    """The page itself."""
    message = _parsed(item)
    page = next((part for part in _parts(message) if part.get_content_type() == "text/html"), None)
    if page is None:
        raise NotReadError(item.location, "a saved page without a page in it", "save it again")
    url = _header(message, "Snapshot-Content-Location") or _header(page, "Content-Location")
    facts = Facts(title=_header(message, "Subject"), url=url if url and url.startswith("http") else None)
    yield item.unwrapped("page.html", _content(page).encode("utf-8", "replace"), Told(facts, "the browser"))


def read_mail(item: Item) -> Iterator[Found]:
    """The text of a message, and what is attached to it."""
    if item.depth > DEEPEST:
        raise NotReadError(item.location, f"a mail within {DEEPEST} others", "save it by itself")
    message = _parsed(item)
    parts = list(_parts(message))
    text = _text(parts)
    attached = list(_attached(item, parts))
    if text is not None and (text.raw.strip() or not attached):
        yield _carried(replace(text, told=Told(_facts(message), "the mail")))
    yield from attached


def _parsed(item: Item) -> EmailMessage:
    try:
        message = message_from_bytes(item.data, policy=policy.default)
    except (MessageError, ValueError, LookupError, RecursionError, AttributeError, TypeError, IndexError) as error:
        raise NotReadError(item.location, f"a damaged mail ({error})", "save it again") from error
    assert isinstance(message, EmailMessage)  # noqa: S101  what this policy makes
    return message


def _parts(message: EmailMessage) -> Iterator[EmailMessage]:
    """The parts that hold something; a message that is attached whole is one, and not looked into."""
    waiting = [message]
    for _ in range(_MOST_PARTS):
        if not waiting:
            return
        part = waiting.pop(0)
        payload = part.get_payload()
        if part.is_multipart() and part.get_content_type() != "message/rfc822" and isinstance(payload, list):
            waiting[:0] = [inner for inner in payload if isinstance(inner, EmailMessage)]
        else:
            yield part


def _content(part: EmailMessage) -> str:
    """The words of a part, whatever it claims of its encoding."""
    data = _bytes(part)
    charset = part.get_content_charset("utf-8")
    with suppress(LookupError, UnicodeDecodeError, ValueError):
        return data.decode(charset)
    return data.decode("utf-8", "replace")


def _bytes(part: EmailMessage) -> bytes:
    with suppress(ValueError, LookupError, AttributeError, TypeError):
        payload = part.get_payload(decode=True)
        return payload if isinstance(payload, bytes) else b""
    return b""


def _text(parts: list[EmailMessage]) -> Text | None:
    """The longer of the plain text and the HTML; the plain one where both say the same."""
    bodies = [part for part in parts if part.get_filename() is None and not _is_attached(part)]
    plain = "\n".join(_plain(part) for part in bodies if part.get_content_type() == "text/plain")
    pages = [_content(part) for part in bodies if part.get_content_type() == "text/html"]
    if pages:
        raw, left_out = fragment("\n".join(pages))
        if len(plain.split()) < _LESS * len(raw.split()):
            return Text(raw=raw, left_out=left_out)
    return Text(raw=plain, left_out=_quotations(plain)) if plain or not pages else None


def _plain(part: EmailMessage) -> str:
    words = _content(part).replace("\r\n", "\n")
    flowed = str(part.get_param("format", "")).lower() == "flowed"
    return re.sub(r"(?<!^--)(?<!\n--) \n", " ", words) if flowed else words


def _quotations(raw: str) -> tuple[LeftOut, ...]:
    """Lines of earlier mails, and the signature."""
    found = [*_QUOTED.finditer(raw), *_SIGNATURE.finditer(raw)]
    return tuple(LeftOut(Span(*one.span()), Reason.MAIL.value) for one in sorted(found, key=lambda one: one.start()))


def _is_attached(part: EmailMessage) -> bool:
    return part.get_content_disposition() == "attachment" or part.get_content_type() == "message/rfc822"


def _attached(item: Item, parts: list[EmailMessage]) -> Iterator[Found]:
    """What was sent along: mails and files. Pictures of the layout are no attachments."""
    for number, part in enumerate(parts, 1):
        name = _file_name(part) or (f"{number}.eml" if part.get_content_type() == "message/rfc822" else None)
        if name is None or part.get_content_maintype() in ("image", "audio", "video"):
            if name is not None and part.get_content_disposition() == "attachment":
                yield Note(f"{item.location}/{name}", "an attached picture or sound; not read")
            continue
        inner = part.get_payload()
        if isinstance(inner, list) and inner and isinstance(inner[0], EmailMessage):
            with suppress(ValueError, LookupError, AttributeError, TypeError, IndexError):
                yield item.inner(name, inner[0].as_bytes())
        elif name:
            yield item.inner(name, _bytes(part))


def _file_name(part: EmailMessage) -> str | None:
    with suppress(ValueError, LookupError, AttributeError, TypeError, IndexError):
        name = part.get_filename()
        return re.sub(r"[/\\\x00-\x1f]+", "_", name)[:200] if name else None
    return None


def _header(message: EmailMessage, name: str) -> str | None:
    """A line of the head; None where it is not there, or nothing that a library makes sense of."""
    with suppress(ValueError, LookupError, AttributeError, TypeError, IndexError, MessageError):
        words = str(message[name] or "").encode("utf-8", "replace").decode("utf-8")
        return " ".join(words.split()) or None
    return None


def _facts(message: EmailMessage) -> Facts:
    return _told(_header(message, "Subject"), _header(message, "From"), _header(message, "Date"))


def _told(subject: str | None, sender: str | None, sent: str | None) -> Facts:
    title = re.sub(r"^(?:(?:fwd?|wg|re|aw|tr)\s*:\s*)+", "", subject, flags=re.IGNORECASE) if subject else None
    return Facts(title=title or None, publisher=_publisher(sender), published=from_rfc(sent))


def _publisher(sender: str | None) -> str | None:
    """The name that a mail was sent under, else where it came from."""
    name, address = parseaddr((sender or "").replace("*", ""))
    return name.strip("\"' ") or address.rpartition("@")[2] or None


def _carried(text: Text) -> Text:
    """A forwarded mail as what it carries: its text, its sender, its day."""
    found = _FORWARDED.search(text.raw)
    if found is None or len(text.raw[: found.start()].split()) > _COVER_WORDS:
        return text
    head = {name.lower(): words for name, words in _FORWARDED_LINE.findall(found["head"])}
    told = _told(head.get("subject"), head.get("from"), head.get("date") or head.get("sent"))
    cover = LeftOut(Span(0, found.end()), Reason.MAIL.value)
    rest = tuple(cut for cut in text.left_out if cut.span.start >= found.end())
    facts = told if told != NOTHING else text.told.facts
    return replace(text, left_out=(cover, *rest), told=Told(facts, "the forwarded mail"))
