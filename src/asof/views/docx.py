"""A situation report as a document of Word, which also LibreOffice and the editors of the web open."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from asof.errors import MissingExtraError
from asof.views import words
from asof.views.sitrep import Section, Sentence, Sitrep, numbered

if TYPE_CHECKING:
    from docx.document import Document as Made
    from docx.text.paragraph import Paragraph

__all__ = ["docx"]


def docx(report: Sitrep) -> bytes:
    """The report as a document; its footnotes stand at the end, with the numbers that the sentences have.

    Raises: MissingExtraError, where python-docx is not installed.
    """
    try:
        from docx import Document  # noqa: PLC0415 - an extra
    except ImportError:
        raise MissingExtraError("DOCX", "docx") from None
    made = Document()
    made.add_heading(words.xml(report.title), 0)
    made.add_paragraph(words.xml(report.basis))
    numbers = {id(sentence): number for number, sentence in numbered(report)}
    for section in report.sections:
        made.add_heading(words.xml(section.title), 1)
        _table(made, section, numbers) if section.columns else _list(made, section, numbers)
    made.add_heading("Footnotes", 1)
    for number, sentence in numbered(report):
        made.add_paragraph(words.xml(f"{number}. {_note(sentence)}"))
    out = BytesIO()
    made.save(out)
    return out.getvalue()


def _table(made: Made, section: Section, numbers: dict[int, int]) -> None:
    table = made.add_table(rows=1, cols=len(section.columns), style="Table Grid")
    for cell, column in zip(table.rows[0].cells, section.columns, strict=True):
        cell.paragraphs[0].add_run(words.xml(column)).bold = True
    for sentence in section.sentences:
        first, *others = table.add_row().cells
        _noted(first.paragraphs[0], sentence.cells[0], numbers[id(sentence)])
        for cell, text in zip(others, sentence.cells[1:], strict=True):
            cell.text = words.xml(text)


def _list(made: Made, section: Section, numbers: dict[int, int]) -> None:
    for sentence in section.sentences:
        _noted(made.add_paragraph(style="List Bullet"), sentence.text, numbers[id(sentence)])


def _noted(paragraph: Paragraph, text: str, number: int) -> None:
    """Write a text with the number of its footnote behind it."""
    paragraph.add_run(words.xml(text))
    paragraph.add_run(str(number)).font.superscript = True


def _note(sentence: Sentence) -> str:
    cited = [f"“{note.quote}” — {note.where}{f', {note.url}' if note.url else ''}" for note in sentence.notes]
    cited += [f"and {sentence.more} more"] if sentence.more else []
    return f"{'; '.join(cited)}."
