import hashlib
import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asof.catalogue import load as catalogue
from asof.errors import BadModelError
from asof.language import bio
from asof.language.attribution import Part, link
from asof.language.encoder import CannedModel, Encoder, Name, Tags
from asof.language.look import Rows, look
from asof.language.pieces import QUOTED, Pieces, passage, shape, windows
from asof.language.sense import Sense
from asof.language.sentences import sentences
from asof.span import Span

REPORT = """Two bridges fall in Lakeville

Mayor Jane Roe said about 40 homes were destroyed when the Ember River rose. “We lost the bridges,” she said.

The Ministry of Transport denied that 12 people had died in Ohio."""


@pytest.fixture(scope="module")
def encoder():
    return Encoder.load()


@pytest.fixture(scope="module")
def measures():
    return {name: f"{measure.title}: {measure.description}" for name, measure in catalogue().items()}


def quantity(words):
    return Span(REPORT.index(words), REPORT.index(words) + len(words))


def test_names_have_kinds(encoder):
    found = {(name.span.of(REPORT), name.label) for name in encoder.tag(REPORT).names}
    assert {
        ("Lakeville", "PLACE"),
        ("Jane Roe", "PERSON"),
        ("Ministry of Transport", "ORG"),
        ("Ohio", "PLACE"),
    } <= found


def test_an_attribution_ties_source_cue_and_content(encoder):
    acts = [
        (act.source and act.source.of(REPORT), act.cue and act.cue.of(REPORT))
        for act in encoder.tag(REPORT).attributions
    ]
    assert ("Mayor Jane Roe", "said") in acts
    assert ("The Ministry of Transport", "denied") in acts


def test_a_quantity_finds_its_measure(encoder, measures):
    homes, dead = encoder.read(REPORT, [quantity("about 40 homes"), quantity("12 people")], measures)
    assert max(homes.measures, key=homes.measures.__getitem__) == "buildings_destroyed"
    assert max(dead.measures, key=dead.measures.__getitem__) == "killed"


def test_shares_add_up_to_one(encoder, measures):
    (sense,) = encoder.read(REPORT, [quantity("12 people")], measures)
    for shares in (sense.measures, sense.source_kind, sense.modality):
        assert sum(shares.values()) == pytest.approx(1)


def test_the_same_text_gives_the_same_tags(encoder):
    assert encoder.tag(REPORT) == Encoder.load().tag(REPORT)


@pytest.mark.parametrize("text", ["", " \n ", "\u0301", "🙂", "“", "a" * 3_000, "שלום עולם. 12 אנשים"])
def test_odd_texts_are_read(encoder, text):
    assert all(name.span.end <= len(text) for name in encoder.tag(text).names)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_every_span_is_whole_words_of_the_text(encoder, text):
    tags = encoder.tag(text)
    starts = {word.span.start for word in passage(text).words}
    ends = {word.span.end for word in passage(text).words}
    spans = [name.span for name in tags.names]
    spans += [part for act in tags.attributions for part in (act.source, act.cue, *act.content) if part]
    assert all(span.start in starts and span.end in ends for span in spans)


@settings(deadline=None)
@given(st.text(alphabet=st.sampled_from('aB .\n“”"9é́🙂'), max_size=300), st.integers(4, 40))
def test_windows_hold_each_word_once(encoder, text, limit):
    cut = passage(text)
    cuts = list(windows(cut, encoder._pieces.of(cut), limit=max(limit, 14)))
    assert [word for window in cuts for word in window.words] == list(range(len(cut.words)))
    assert all(len(window.ids) == len(window.traits) <= max(limit, 14) + 1 for window in cuts)


@pytest.mark.parametrize("word, trait", [("river", 0), ("12", 0), ("I", 1), ("Ohio", 1), ("NATO", 2), ("McCain", 3)])
def test_a_word_has_a_shape(word, trait):
    assert shape(word) == trait


def test_quotations_are_known_inside_and_out():
    cut = passage('She said "we lost" it. “Not\n\n“all” of it.')
    quoted = [word.text for word, trait in zip(cut.words, cut.traits, strict=True) if trait & QUOTED]
    assert quoted == ['"', "we", "lost", '"', "“", "Not", "“", "all", "”"]


def seen(encoder, text, words, limit):
    known = encoder.looked(text)
    start = text.index(words)
    return known.cut, look(known.cut, known.rows, Span(start, start + len(words)), limit=limit)


def test_the_words_of_a_quantity_carry_the_mark(encoder):
    cut, found = seen(encoder, REPORT, "about 40 homes", 40)
    marked = [cut.words[word].text for word, head in zip(found.words, found.heads, strict=True) if head in found.marked]
    assert marked == ["about", "40", "homes"]
    assert len(found.rows) <= 40


def test_a_look_has_the_headline_and_the_sentence_of_the_quantity(encoder):
    cut, found = seen(encoder, REPORT, "12 people", 30)
    words = [cut.words[word].text for word in found.words]
    assert words[:5] == ["Two", "bridges", "fall", "in", "Lakeville"]
    assert words[-5:] == ["had", "died", "in", "Ohio", "."]


@settings(deadline=None)
@given(st.text(alphabet=st.sampled_from("aB .\n9é"), min_size=1, max_size=200), st.data())
def test_a_look_goes_on_from_states_of_its_own_words(encoder, text, data):
    known = encoder.looked(text)
    if known.cut.words:
        word = data.draw(st.sampled_from(known.cut.words))
        found = look(known.cut, known.rows, word.span)
        assert found.marked
        assert found.words == sorted(set(found.words))
        assert max(found.rows) < len(known.states)
        assert [found.rows[head] for head in found.heads] == [known.rows.firsts[word] for word in found.words]


def test_rows_follow_the_windows(encoder):
    cut = passage(REPORT)
    pieces = encoder._pieces.of(cut)
    cuts = list(windows(cut, pieces, limit=20))
    rows = Rows.of(cuts, pieces)
    ids = [piece for window in cuts for piece in window.ids]
    assert [ids[first] for first in rows.firsts] == [some[0] for some in pieces]


def test_nothing_goes_on_that_has_not_begun():
    scores = np.array([[[5, 0, 0, 0, 0], [0, 1, 3, 0, 0], [0, 0, 4, 0, 3]]], dtype=np.float32)
    (path,) = bio.best(scores, [3])
    assert path.tolist() == [0, 1, 2]


@given(st.lists(st.integers(0, 6), max_size=30))
def test_spans_cover_what_is_not_outside(path):
    covered = {place for first, past, _ in bio.spans(path) for place in range(first, past)}
    assert covered == {place for place, label in enumerate(path) if label}


def test_one_source_does_for_two_cues():
    def part(role, first, past):
        return Part(role, Span(first, past), first, past, 0, 0)

    acts = link(
        [part("SOURCE", 0, 1), part("CUE", 1, 2), part("CONTENT", 2, 5), part("CUE", 6, 7), part("CONTENT", 7, 9)]
    )
    assert [(act.source, act.content) for act in acts] == [(Span(0, 1), (Span(2, 5),)), (Span(0, 1), (Span(7, 9),))]


def test_a_quotation_that_goes_on_in_the_next_line_is_of_the_act_before():
    cue = Part("CUE", Span(1, 2), 1, 2, 0, 0)
    later = Part("CONTENT", Span(9, 12), 9, 12, 1, 1)
    assert [(act.cue, act.content) for act in link([cue, later])] == [(Span(1, 2), (Span(9, 12),))]


def test_a_cue_without_content_is_no_act_and_a_content_far_from_cues_stands_alone():
    cue = Part("CUE", Span(1, 2), 1, 2, 0, 0)
    assert link([cue]) == ()
    far = Part("CONTENT", Span(900, 912), 200, 212, 9, 5)
    assert [(act.cue, act.content) for act in link([cue, far])] == [(None, (Span(900, 912),))]


def test_the_double_gives_what_it_was_told():
    tags = Tags(names=(Name(Span(0, 4), "PLACE", 1.0),))
    model = CannedModel({"Ohio": tags}, {"12": Sense(claim=0.5)})
    assert model.tag("Ohio") == tags
    assert model.tag("else") == Tags()
    assert model.read("12 dead", [Span(0, 2), Span(3, 7)], {}) == (Sense(claim=0.5), Sense())


def test_a_folder_without_a_model_is_named(tmp_path):
    with pytest.raises(BadModelError, match="no encoder that asof can use"):
        Encoder.load(tmp_path)


def test_weights_have_to_be_those_named(tmp_path, encoder):
    encoder._pieces._tokenizer.save(str(tmp_path / "tokenizer.json"))
    (tmp_path / "model.onnx").write_bytes(b"other")
    (tmp_path / "model.json").write_text(json.dumps({"digests": {"model.onnx": hashlib.sha256(b"these").hexdigest()}}))
    with pytest.raises(BadModelError, match="digest"):
        Encoder.load(tmp_path)


def test_pieces_forget_rather_than_grow(encoder):
    pieces = Pieces(encoder._pieces._tokenizer, remember=2)
    for text in ("one two three", "four five six"):
        assert len(pieces.of(passage(text))) == 3
    assert len(pieces._known) <= 3


def test_a_subject_place_or_source_lies_in_one_sentence(encoder):
    text = (
        "Booms hold half of the slick, the coastguard reckons. From the tanks, 500 barrels a day flow. The owner of "
        "the ship, a firm in Osby, has said nothing yet. About 90 birds were found on the beach of Lunde. Nobody "
        "was hurt."
    )
    places = [Span(text.index(words), text.index(words) + len(words)) for words in ("half", "500 barrels", "90 birds")]
    for found in encoder.read(text, places, {}):
        for span in map(found.pointed, ("subject", "place", "source")):
            assert span is None or any(sentence.holds(span) for sentence in sentences(text))
