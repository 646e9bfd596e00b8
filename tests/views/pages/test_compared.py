"""Two versions of a text, word by word."""

from hypothesis import given
from hypothesis import strategies as st

from asof.views.pages.compared import compared

TEXTS = st.lists(st.sampled_from(["Four died.", "Five died.", "The road is shut.", "The road is open again."])).map(
    "\n".join
)


def test_a_number_that_was_corrected_is_all_that_differs():
    (line,) = compared("Four people died.\nThe road is shut.", "Five people died.\nThe road is shut.")
    assert [(bit.text, bit.change) for bit in line.bits] == [("Four", "old"), ("Five", "new"), (" people died.", "")]


def test_the_same_words_have_not_changed():
    assert compared("Four died.\n\nMore soon.", "Four died.\nMore soon.") == ()


def test_a_line_that_was_put_in_is_new():
    (line,) = compared("Four died.", "Four died.\nA fifth person is missing.")
    assert [bit.change for bit in line.bits] == ["new"]


@given(TEXTS, TEXTS)
def test_what_is_kept_and_what_is_new_is_the_new_text(old, new):
    changed = {"".join(bit.text for bit in line.bits if bit.change != "old").strip() for line in compared(old, new)}
    for lines in changed:
        assert lines in new
