"""The tree of errors and what they say."""

import re
from pathlib import Path

import pytest

from asof import errors
from asof.errors import AsofError, InputError, LedgerError, Problem, UsageError

PATH = Path("kursk/3.html")
SAID = {
    "UnknownDateError": (
        ("16 March",),
        "'16 March' is no date that asof knows; write 2025-03-16, 2025-03, 2025, an",
    ),
    "UnknownMeasureError": (
        ("teritory_lost", ["territory_held", "troops", "territory_lost"]),
        'no measure "teritory_lost"; the nearest are territory_lost and territory_held',
    ),
    "BadCatalogueError": ((PATH, "not TOML"), "kursk/3.html: not TOML; nothing of it is used"),
    "NoSuchLedgerError": (
        ("my.asof",),
        "my.asof: no ledger there; `asof read PATH --ledger my.asof` makes one",
    ),
    "MissingExtraError": (
        ("parquet", "parquet"),
        "parquet needs an optional part: pip install 'asof[parquet]'",
    ),
    "MissingPathError": ((PATH,), "kursk/3.html: no such file or folder; left out"),
    "UnreadableFileError": (
        (PATH, "permission denied"),
        "kursk/3.html: can't be read (permission denied); left out",
    ),
    "NotTextError": ((PATH,), "kursk/3.html: not a text; left out"),
    "EmptyReportError": ((PATH,), "kursk/3.html: no words in it; left out"),
    "TooLargeError": (
        (PATH, 31_400_000, 20_000_000),
        "31 MB, more than the 20 MB of a report; left out, split it",
    ),
    "NoReportError": ((PATH,), "kursk/3.html: no file in it"),
    "BadMetadataError": ((PATH, "not JSON"), "kursk/3.html: not JSON; the reports are read without it"),
    "NotALedgerError": (("a.txt",), "a.txt: not a ledger of asof; name another file with --ledger"),
    "NewerLedgerError": (
        ("a.asof", "2.1", "1.4"),
        "a.asof was written by asof 2.1 and this is 1.4; upgrade asof, or",
    ),
    "LedgerFullError": (
        ("a.asof", "nothing of it is kept"),
        "a.asof: no room left on the disk; nothing of it is kept;",
    ),
}
FACTS = {
    "float": 300.0,
    "Path": PATH,
    "Path | str": PATH,
    "str": "story.asof",
    "int": 31_400_000,
    "Exception": ValueError("a value runs upward"),
    "list[str]": ["troops"],
}


def _tree(cls: type) -> list[str]:
    ours = [child for child in cls.__subclasses__() if child.__module__ == "asof.errors"]
    return [cls.__name__, *(name for child in ours for name in _tree(child))]


TREE = _tree(AsofError)
LEAVES = [name for name in TREE if name not in {"AsofError", "UsageError", "InputError", "LedgerError"}]


def test_the_tree_drawn_at_the_top_is_the_real_one():
    assert re.findall(r"\w+Error", errors.__doc__) == TREE


@pytest.mark.parametrize("name", LEAVES)
def test_a_message_is_one_line_of_what_was_found_and_then_what_to_do(name):
    cls = getattr(errors, name)
    kinds = [kind for fact, kind in cls.__init__.__annotations__.items() if fact != "return"]
    said = str(cls(*(FACTS[kind] for kind in kinds)))
    assert said.isprintable()
    assert re.fullmatch(r".{10,}(; |: pip install ).{8,}", said)


@pytest.mark.parametrize("name", SAID)
def test_a_message_names_the_facts(name):
    facts, said = SAID[name]
    assert said in str(getattr(errors, name)(*facts))


def test_a_message_is_one_line_whatever_a_file_is_called():
    assert str(errors.NotTextError(Path("a\nb\x1b[31m\u2028.txt"))) == "a b [31m .txt: not a text; left out"


def test_a_word_without_a_likeness_leads_to_the_list():
    assert str(errors.UnknownMeasureError("qqq", ["troops"])) == 'no measure "qqq"; see `asof measures`'


@pytest.mark.parametrize("branch", [UsageError, InputError, LedgerError])
def test_what_a_caller_can_do_about_it_is_a_branch(branch):
    assert branch.__base__ is AsofError
    assert issubclass(AsofError, Exception)


def test_a_problem_reads_as_its_error():
    assert str(Problem("3.html", errors.NotTextError(PATH))) == "kursk/3.html: not a text; left out"
