"""The kinds of files that asof reads: known by content where it tells, else by the file's name."""

from asof.intake.item import MAX_BYTES, MAX_PILE, Item, Kind
from asof.intake.kinds import archive, crawl, feed, mail, office, pdf, rows, web, words

KINDS = (
    Kind("a PDF", pdf.fits, pdf.read, MAX_PILE),
    Kind("a text document", office.fits, office.read, MAX_PILE),
    Kind("a crawl", crawl.fits, crawl.read, MAX_PILE),
    Kind("an archive", archive.fits, archive.read, MAX_PILE),
    Kind("a Parquet table", rows.is_parquet, rows.read_parquet, MAX_PILE),
    Kind("a mailbox", mail.is_mailbox, mail.read_mailbox, MAX_PILE),
    Kind("a saved page", mail.is_saved_page, mail.read_saved_page, MAX_PILE),
    Kind("a mail", mail.is_mail, mail.read_mail, MAX_PILE),
    Kind("a feed", feed.is_feed, feed.read, MAX_BYTES),
    Kind("a JSON feed", feed.is_json_feed, feed.read_json, MAX_BYTES),
    Kind("JSON", rows.is_json, rows.read_json, MAX_PILE),
    Kind("a table", rows.is_table, rows.read_table, MAX_PILE),
    Kind("a page", web.fits, web.read, MAX_BYTES),
    Kind("Markdown", words.is_markdown, words.read_markdown, MAX_BYTES),
    Kind("a text", words.is_text, words.read_text, MAX_BYTES),
)
"""Each file is read by the first that it fits."""


def kind_of(item: Item) -> Kind | None:
    """How an item is to be read; None where asof reads nothing of its kind."""
    return next((kind for kind in KINDS if kind.fits(item)), None)
