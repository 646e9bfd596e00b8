"""Bytes -> text."""

from __future__ import annotations

import gzip
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asof.intake.decode import decode

TEXTS = {
    "Ukrainian": "Рятувальники вивезли близько трьохсот мешканців. За словами речниці, вода піднялася на чотири метри,"
    " а їхні ґанки зникли під водою ще вночі. Об'єкт закрито.",
    "Russian": "Спасатели вывезли около трёхсот жителей. По словам представителя ведомства, вода поднялась на четыре "
    "метра, и ещё два посёлка остались без света.",
    "German": "Die Behörden zählten über 300 Verletzte; zwölf Menschen würden noch vermisst. Größere Schäden meldete "
    "die Stadt im Süden.",
    "French": "Les secours ont évacué près de 300 habitants. « Le feu n'est pas maîtrisé », a déclaré le préfet, qui "
    "redoute une nuit difficile à l'ouest.",
    "Spanish": "El alcalde señaló que la inundación dejó más de 30 heridos; mañana llegarán más camiones, añadió.",
    "English": "The café by the bridge was closed, and 300 families left.",
    "quoted English": "“We don’t know,” she said – and left the café.",
}
CYRILLIC = ["cp1251", "koi8-u"]
WESTERN = ["cp1252", "latin-1"]
UNICODE = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"]
ENCODINGS = {language: UNICODE + (CYRILLIC if language in ("Ukrainian", "Russian") else WESTERN) for language in TEXTS}
NOT_IN_LATIN_1 = ("quoted English", "latin-1")
"""Latin-1 has no curly quotes."""


@pytest.mark.parametrize(
    "language, encoding",
    [(one, encoding) for one in TEXTS for encoding in ENCODINGS[one] if (one, encoding) != NOT_IN_LATIN_1],
)
def test_a_text_is_read_in_the_encoding_it_was_written_in(language, encoding):
    text = TEXTS[language]
    assert decode(text.encode(encoding)) == text


def test_russian_in_koi8_r():
    assert decode(TEXTS["Russian"].encode("koi8-r")) == TEXTS["Russian"]


def test_a_page_that_declares_its_encoding_is_believed():
    page = '<html><head><meta charset="iso-8859-2"></head><body>Wodociągi w mieście zalało.</body></html>'
    assert decode(page.encode("iso-8859-2")) == page


def test_utf_8_that_was_cut_off_is_still_utf_8():
    data = TEXTS["Ukrainian"].encode()[:-3]
    assert decode(data[:61]).startswith("Рятувальники вивезли")


def test_line_breaks_are_all_alike():
    assert decode(b"one\r\ntwo\rthree\n") == "one\ntwo\nthree\n"


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7\nThe river rose.",
        b"\x89PNG\r\n\x1a\n",
        b"PK\x03\x04" + b"text" * 50,
        gzip.compress(b"The river rose." * 9),
        bytes(range(256)) * 4,
        b"\0" * 200,
        b"{\\rtf1 The river rose.}",
        b"The river\x01\x02\x03 rose.",
        b"ELF\0\0\x01\x02binary\0",
    ],
)
def test_what_is_no_text_is_said_to_be_none(data):
    assert decode(data) is None


@given(st.binary(max_size=400))
def test_any_bytes_are_text_or_are_not(data):
    text = decode(data)
    assert text is None or text.encode("utf-8").decode("utf-8") == text


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc", "Co", "Cn"]), max_size=200))
def test_utf_8_is_read_as_it_is(text):
    data = text.encode("utf-8")
    if not data.startswith((b"\xef\xbb\xbf", b"BZh", b"RIFF", b"ID3", b"OggS", b"PAR1", b"wOFF", b"fLaC", b"Rar!")):
        assert decode(data) == text


def test_random_data_is_no_text():
    assert all(decode(os.urandom(500)) is None for _ in range(50))
