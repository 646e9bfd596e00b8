"""One report in a file of every kind that asof reads, made here so that each is known to the byte."""

from __future__ import annotations

import gzip
import io
import json
import mailbox
import tarfile
import zipfile
from collections.abc import Callable, Mapping
from email.message import EmailMessage
from html import escape
from pathlib import Path

TITLE = "Landslide at Hallin cuts off three villages"
PUBLISHER = "Fjord Courier"
DAY = "2025-05-06"
URL = "https://courier.example/2025/landslide"
PARAGRAPHS = (
    "A landslide above Hallin killed 12 people on Monday and injured 31 others, the county governor, Mette Rud, said.",
    "Rescuers searched the slope for seven missing people on Tuesday, and about 240 residents were evacuated.",
    "The slide destroyed 18 houses and covered 1.4 kilometres of the coastal road, according to the road authority.",
)
BODY = "\n\n".join(PARAGRAPHS)
HTML_BODY = "".join(f"<p>{escape(one)}</p>" for one in PARAGRAPHS)
FACTS = {"title": TITLE, "publisher": PUBLISHER, "published": DAY, "url": URL}
_SENT = "Tue, 06 May 2025 09:30:00 +0200"


def page() -> bytes:
    """A page as a newspaper serves it."""
    return f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{TITLE} | {PUBLISHER}</title>
<meta property="og:title" content="{TITLE}"><meta property="og:site_name" content="{PUBLISHER}">
<meta property="article:published_time" content="{DAY}T09:30:00+02:00"><link rel="canonical" href="{URL}"></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>{TITLE}</h1>{HTML_BODY}</article>
<footer>About us</footer></body></html>""".encode()


def text() -> bytes:
    """The words alone."""
    return f"{TITLE}\n\n{BODY}\n".encode()


def markdown() -> bytes:
    """With front matter and a heading."""
    head = f"---\ntitle: {TITLE}\npublisher: {PUBLISHER}\ndate: {DAY}\nurl: {URL}\n---\n"
    return f"{head}# {TITLE}\n\n{BODY}\n".encode()


def mail(*, html: bool = False) -> bytes:
    """A newsletter."""
    message = EmailMessage()
    message["From"], message["To"] = f"{PUBLISHER} <news@courier.example>", "desk@example.org"
    message["Subject"], message["Date"], message["Message-ID"] = TITLE, _SENT, "<1@courier.example>"
    if html:
        message.set_content("View this mail in your browser.")
        message.add_alternative(f"<html><body><table><tr><td>{HTML_BODY}</td></tr></table></body></html>", "html")
    else:
        message.set_content(f"{BODY}\n", cte="quoted-printable")
    return message.as_bytes()


def forwarded() -> bytes:
    """The newsletter as a colleague sent it on."""
    message = EmailMessage()
    message["From"], message["To"] = "Ola Vik <ola@example.org>", "desk@example.org"
    message["Subject"], message["Date"] = f"Fwd: {TITLE}", "Thu, 08 May 2025 10:00:00 +0200"
    head = f"From: {PUBLISHER} <news@courier.example>\nDate: {_SENT}\nSubject: {TITLE}\nTo: ola@example.org\n"
    message.set_content(f"FYI\n\n---------- Forwarded message ---------\n{head}\n{BODY}\n")
    return message.as_bytes()


def mbox(folder: Path) -> bytes:
    """A mailbox of one mail."""
    path = folder / "made.mbox"
    box = mailbox.mbox(path)
    box.add(mail())
    box.close()
    data = path.read_bytes()
    path.unlink()
    return data


def saved_page() -> bytes:
    """The page as a browser saves it in one file."""
    message = EmailMessage()
    message["From"], message["Snapshot-Content-Location"], message["Subject"] = "<Saved by Blink>", URL, TITLE
    message["Date"] = "Fri, 09 May 2025 12:00:00 -0000"
    message.add_related(page().decode(), "html", cte="quoted-printable", headers=[f"Content-Location: {URL}"])
    message.add_related(b"\x89PNG", "image", "png")
    return message.as_bytes()


def rss() -> bytes:
    """A feed of one entry, its words in CDATA."""
    return f"""<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
 xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>{PUBLISHER}</title>
<item><title>{TITLE}</title><link>{URL}</link><pubDate>{_SENT}</pubDate><description>A landslide.</description>
<content:encoded><![CDATA[{HTML_BODY}]]></content:encoded></item></channel></rss>""".encode()


def atom() -> bytes:
    """The same as Atom, its words escaped."""
    return f"""<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom">
<title>{PUBLISHER}</title><entry><title>{TITLE}</title><link rel="alternate" href="{URL}"/><id>urn:1</id>
<published>{DAY}T09:30:00+02:00</published><updated>{DAY}T09:40:00+02:00</updated>
<content type="html">{escape(HTML_BODY)}</content></entry></feed>""".encode()


def json_feed() -> bytes:
    """The same as a JSON Feed."""
    entry = {
        "id": "1",
        "url": URL,
        "title": TITLE,
        "date_published": f"{DAY}T09:30:00+02:00",
        "content_html": HTML_BODY,
    }
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": PUBLISHER, "items": [entry]}
    return json.dumps(feed).encode()


_ROW = {"Headline": TITLE, "Body": BODY, "Publish Date": DAY, "URL": URL, "Source": PUBLISHER}


def csv() -> bytes:
    """A table as a database of articles exports it."""
    cells = (",".join('"' + one.replace('"', '""') + '"' for one in line) for line in (_ROW, _ROW.values()))
    return "\r\n".join(cells).encode() + b"\r\n"


def json_lines() -> bytes:
    """A row a line."""
    return json.dumps(_ROW).encode() + b"\n"


def parquet() -> bytes:
    """The same for programs."""
    import pyarrow as pa  # noqa: PLC0415  an optional part
    from pyarrow import parquet as pq  # noqa: PLC0415  as above

    out = io.BytesIO()
    pq.write_table(pa.table({key: [value] for key, value in _ROW.items()}), out)
    return out.getvalue()


def zipped(members: Mapping[str, bytes], *, stored: tuple[str, ...] = ()) -> bytes:
    """A ZIP archive of these."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data, zipfile.ZIP_STORED if name in stored else None)
    return out.getvalue()


def tarred(members: Mapping[str, bytes]) -> bytes:
    """A tar archive of these, compressed."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as archive:
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return out.getvalue()


def docx() -> bytes:
    """A document of Word, with what the program notes."""
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    runs = "".join(f"<w:p><w:r><w:t>{escape(one)}</w:t></w:r></w:p>" for one in (TITLE, *PARAGRAPHS))
    core = f"""<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>{TITLE}</dc:title>
<dcterms:created>{DAY}T08:00:00Z</dcterms:created></cp:coreProperties>"""
    document = f'<w:document xmlns:w="{space}"><w:body>{runs}</w:body></w:document>'
    return zipped(
        {"[Content_Types].xml": b"<Types/>", "word/document.xml": document.encode(), "docProps/core.xml": core.encode()}
    )


def odt() -> bytes:
    """A document of LibreOffice."""
    kind = "urn:oasis:names:tc:opendocument:xmlns"
    lines = "".join(f"<text:p>{escape(one)}</text:p>" for one in PARAGRAPHS)
    content = f"""<office:document-content xmlns:office="{kind}:office:1.0" xmlns:text="{kind}:text:1.0"><office:body>
<office:text><text:h>{TITLE}</text:h>{lines}</office:text></office:body></office:document-content>"""
    meta = f"""<office:document-meta xmlns:office="{kind}:office:1.0" xmlns:meta="{kind}:meta:1.0"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta><dc:title>{TITLE}</dc:title>
<meta:creation-date>{DAY}T08:00:00</meta:creation-date></office:meta></office:document-meta>"""
    members = {
        "mimetype": b"application/vnd.oasis.opendocument.text",
        "content.xml": content.encode(),
        "meta.xml": meta.encode(),
    }
    return zipped(members, stored=("mimetype",))


def epub() -> bytes:
    """A book of one chapter."""
    container = '<container><rootfiles><rootfile full-path="OPS/a.opf"/></rootfiles></container>'
    package = f"""<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>{TITLE}</dc:title>
<dc:publisher>{PUBLISHER}</dc:publisher><dc:date>{DAY}</dc:date></metadata>
<manifest><item id="one" href="one.xhtml"/></manifest><spine><itemref idref="one"/></spine></package>"""
    chapter = f"<html><head><title>x</title></head><body><h1>{TITLE}</h1>{HTML_BODY}</body></html>"
    members = {
        "mimetype": b"application/epub+zip",
        "META-INF/container.xml": container.encode(),
        "OPS/a.opf": package.encode(),
        "OPS/one.xhtml": chapter.encode(),
    }
    return zipped(members, stored=("mimetype",))


def pdf(pages: tuple[tuple[str, ...], ...] = (), *, width: int = 70) -> bytes:
    """A PDF whose paragraphs are broken into lines of so many letters; of this report, where no pages are given."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"", b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    kids = []
    for paragraphs in pages or ((TITLE, *PARAGRAPHS),):
        stream = _drawn([line for one in paragraphs for line in _broken(one, width)])
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
        form = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents %d 0 R /Resources %s >>"
        objects.append(form % (len(objects), b"<< /Font << /F 3 0 R >> >>"))
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b" ".join(kids), len(kids))
    objects.append(b"<< /Title (%s) /CreationDate (D:20250506080000Z) >>" % TITLE.encode())
    return _assembled(objects)


def _broken(paragraph: str, width: int) -> list[str]:
    lines = [""]
    for word in paragraph.split():
        if len(lines[-1]) + len(word) >= width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def _drawn(lines: list[str]) -> bytes:
    escaped = (line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)").encode("latin-1") for line in lines)
    return b"BT /F 10 Tf 14 TL 60 740 Td\n" + b"\n".join(b"(%s) Tj T*" % line for line in escaped) + b"\nET"


def _assembled(objects: list[bytes]) -> bytes:
    out, places = b"%PDF-1.4\n", []
    for number, one in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"xref\n0 %d\n0000000000 65535 f \n%strailer << /Size %d /Root 1 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF"
    return out + end % (len(objects) + 1, table, len(objects) + 1, len(objects), len(out))


def warc() -> bytes:
    """A crawl of the page and a picture."""
    return b"".join((_record(URL, "text/html; charset=utf-8", page()), _record(f"{URL}.png", "image/png", b"\x89PNG")))


def _record(url: str, kind: str, body: bytes) -> bytes:
    answer = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2025-05-07T00:00:00Z\r\n"
        "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n"
    )
    return head.encode() + answer + b"\r\n\r\n"


def wacz() -> bytes:
    """The crawl with its lists of pages."""
    lists = {"pages/pages.jsonl": b'{"format": "json-pages-1.0"}\n', "datapackage.json": b"{}"}
    return zipped({"archive/data.warc.gz": gzip.compress(warc()), **lists})


def every_kind(folder: Path) -> dict[str, bytes]:
    """A file of each kind by its name; `folder` is for what can only be made there."""
    made: Mapping[str, Callable[[], bytes]] = {
        "a.txt": text, "a.md": markdown, "a.html": page, "a.mhtml": saved_page, "a.eml": mail,
        "letter.eml": lambda: mail(html=True), "forwarded.eml": forwarded, "a.mbox": lambda: mbox(folder),
        "rss.xml": rss, "atom.xml": atom, "feed.json": json_feed, "a.csv": csv, "a.jsonl": json_lines,
        "a.parquet": parquet, "a.docx": docx, "a.odt": odt, "a.epub": epub, "a.pdf": pdf, "a.warc": warc,
        "a.wacz": wacz, "a.txt.gz": lambda: gzip.compress(text()),
        "a.zip": lambda: zipped({"in/a.html": page(), "b.zip": zipped({"a.txt": text()})}),
        "a.tgz": lambda: tarred({"a.html": page()}),
    }  # fmt: skip
    return {name: make() for name, make in made.items()}
