"""Bytes -> text, whatever encoding a publisher, an editor or a crawler left behind."""

from __future__ import annotations

import codecs
import re
import string

from charset_normalizer import from_bytes

BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark is the beginning of this one
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
KINDS = {
    b"%PDF-": "a PDF", b"\x89PNG": "a PNG picture", b"\xff\xd8\xff": "a JPEG picture", b"GIF87a": "a GIF picture",
    b"GIF89a": "a GIF picture", b"RIFF": "a picture, sound or video", b"PK\x03\x04": "an archive",
    b"PK\x05\x06": "an archive", b"\x1f\x8b": "a compressed file", b"BZh": "a compressed file",
    b"\xfd7zXZ": "a compressed file", b"7z\xbc\xaf": "a 7z archive", b"Rar!": "a RAR archive",
    b"\x28\xb5\x2f\xfd": "a compressed file", b"\x7fELF": "a program", b"MZ\x90": "a program",
    b"\xca\xfe\xba\xbe": "a program", b"\xd0\xcf\x11\xe0": "an old Office document (save it as DOCX)",
    b"SQLite format 3": "a database", b"OggS": "a sound or video", b"ID3": "a sound", b"fLaC": "a sound",
    b"{\\rtf": "an RTF document (save it as DOCX)", b"%!PS": "PostScript (save it as PDF)", b"PAR1": "a Parquet table",
    b"wOFF": "a font", b"wOF2": "a font", b"II*\x00": "a TIFF picture", b"MM\x00*": "a TIFF picture",
}  # fmt: skip
"""How files that are no text begin, though some (PDF, RTF) are mostly printable characters."""
MAGIC = tuple(KINDS)

_WIDE = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")
_CYRILLIC = ("cp1251", "koi8-u", "iso8859-5", "cp866")
"""KOI8-U is KOI8-R with the letters that Ukrainian adds."""
_LATIN = ("cp1252", "cp1250")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_STRANGE = re.compile(r"[\ue000-\uf8ff\ufdd0-\ufdef\ufffe\uffff]")
_ORDINARY = re.compile(r"[\t\n\r\x20-\x7e\xa0-\u024f\u0370-\u052f\u2010-\u203a\u20a0-\u20bf\u2116]")
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w:-]{2,40})""", re.IGNORECASE)
_SIGN_IN_WORD = re.compile(r"[a-z][¡£¥¯¿¹²³¼½¾º][a-z]")
_HIGH = bytes(range(0x80, 0x100))
_SAMPLE = 100_000
"""Characters by which readings are compared; 15,000 words tell an encoding as surely as a million."""
_FREQUENT = frozenset("оеаинтсрвлікдпм")
_CONTROLS_ALLOWED = 1 / 500
"""A stray form feed or escape happens in text; in compressed data every tenth byte is one."""
_DAMAGE_ALLOWED = 1 / 10
"""Broken sequences among those of UTF-8 that are whole: a file cut off or pasted together is still UTF-8."""
_MOSTLY_CYRILLIC = 0.4
"""Share of letters beyond ASCII above which a text is not in Latin script; Vietnamese and Polish stay below."""


def decode(data: bytes) -> str | None:
    """The text, with a line feed for every line break and without a byte order mark; None where the bytes are no text.

    Source: a byte order mark, UTF-16/32 by its NULs, UTF-8 by its form, a page's own declaration, then the encodings
    of one byte: Cyrillic ones by the frequency and case of letters, Latin ones by charset-normalizer.
    """
    if data.startswith(MAGIC):
        return None
    text = _decoded(data)
    if text is None or not _is_text(text):
        return None
    return _CONTROL.sub(" ", text).replace("\r\n", "\n").replace("\r", "\n")


def kind_of_bytes(data: bytes) -> str:
    """What a file that is no text seems to be, for a message; "" where nothing tells."""
    if data[4:8] == b"ftyp":
        return "a video or a picture"
    return next((kind for magic, kind in KINDS.items() if data.startswith(magic)), "")


def _decoded(data: bytes) -> str | None:
    for mark, encoding in BOMS:
        if data.startswith(mark):
            return _tried(data[len(mark) :], encoding) or data[len(mark) :].decode(encoding, "replace")
    if b"\0" in data:
        return _wide(data)
    return _tried(data, "utf-8") or _damaged_utf8(data) or _declared(data) or _narrow(data)


def _tried(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _is_text(text: str) -> bool:
    controls = len(_CONTROL.findall(text))
    strange = len(_STRANGE.findall(text)) + text.count("\ufffd")
    return controls <= len(text) * _CONTROLS_ALLOWED and strange <= len(text) / 20


def _wide(data: bytes) -> str | None:
    """UTF-16 or UTF-32 without a mark: the reading whose characters are nearly all ordinary ones."""
    readings = [text for encoding in _WIDE if (text := _tried(data, encoding) or _tried(data[:-1], encoding))]
    best = max(readings, key=_ordinary, default=None)
    return best if best is not None and _ordinary(best) > 0.9 else None


def _ordinary(text: str) -> float:
    return len(_ORDINARY.findall(text[:_SAMPLE])) / len(text[:_SAMPLE])


def _damaged_utf8(data: bytes) -> str | None:
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    whole = len(text) - len(text.encode("ascii", "ignore")) - broken
    return text if broken <= whole * _DAMAGE_ALLOWED else None


def _declared(data: bytes) -> str | None:
    """As a page says it is encoded; a page that claims UTF-8 by mistake was not UTF-8 before this is asked."""
    found = _DECLARED.search(data[:4096])
    if not found:
        return None
    try:
        encoding = codecs.lookup(found[1].decode("ascii")).name
    except (LookupError, UnicodeDecodeError):
        return None
    if encoding in {"iso8859-1", "ascii"}:  # as browsers do: such pages hold the quotes and dashes of Windows-1252
        encoding = "cp1252"
    return None if encoding.startswith("utf") else _tried(data, encoding)


def _narrow(data: bytes) -> str | None:
    high = len(data) - len(data.translate(None, delete=_HIGH))
    letters = len(data) - len(data.translate(None, delete=string.ascii_letters.encode()))
    if high > (high + letters) * _MOSTLY_CYRILLIC:
        readings = [text for encoding in _CYRILLIC if (text := _tried(data, encoding))]
        best = max(readings, key=_cyrillic, default=None)
        if best is not None and _cyrillic(best) > 0.5:
            return best
    return _latin(data)


def _cyrillic(text: str) -> float:
    """How much this looks like Ukrainian or Russian, from 0 to about 2: frequent letters, small after small."""
    beyond = [character for character in text[:_SAMPLE] if character > "\x7f"]
    small = sum(1 for character in beyond if "а" <= character <= "ё" or character in "іїєґ")
    frequent = sum(1 for character in beyond if character in _FREQUENT)
    return (small + frequent) / max(1, len(beyond))


def _latin(data: bytes) -> str:
    """Windows-1252, unless signs stand within words in it ("Stra¿acy"): then charset-normalizer chooses."""
    text = data.decode("cp1252", "replace")
    if len(_SIGN_IN_WORD.findall(text)) < 3:
        return text
    best = from_bytes(data[:_SAMPLE], cp_isolation=list(_LATIN)).best()
    return (best and _tried(data, best.encoding)) or text
