"""Names that a text says more than once."""

from asof.language.mentions import repeated, settled
from asof.language.words import words


def labelled(text, *found):
    """The names of a text after settling, told as (words, label, score), each at its next place."""
    spelled, at, mentions = words(text), 0, []
    for name, label, score in found:
        at = text.index(name, at)
        inside = [n for n, word in enumerate(spelled) if at <= word.span.start < at + len(name)]
        mentions.append((inside[0], inside[-1] + 1, label, score))
        at += len(name)
    return [(" ".join(w.text for w in spelled[a:b]), label) for a, b, label, _ in settled(spelled, mentions)]


def test_the_same_words_have_one_label_that_of_the_surest_mentions():
    text = "Calder burned. Smoke lay over Calder. Calder is empty."
    told = ("Calder", "PERSON", 0.4), ("Calder", "PLACE", 0.9), ("Calder", "PLACE", 0.9)
    assert labelled(text, *told) == [("Calder", "PLACE")] * 3


def test_a_surname_is_the_person_named_in_full():
    text = "Brekke spoke first. Ida Brekke, the minister, came late."
    assert labelled(text, ("Brekke", "PLACE", 0.8), ("Ida Brekke", "PERSON", 0.95))[0] == ("Brekke", "PERSON")


def test_a_place_within_the_name_of_a_body_stays_a_place():
    text = "Osby is dry. The Osby Fire Department and the Osby Fire Department again."
    told = ("Osby", "PLACE", 0.9), ("Osby Fire Department", "ORG", 0.9), ("Osby Fire Department", "ORG", 0.9)
    assert labelled(text, *told)[0] == ("Osby", "PLACE")


def test_a_headline_in_capitals_takes_the_label_of_the_text():
    text = "LUNDE WAITS\nPeople in Lunde wait."
    assert labelled(text, ("LUNDE", "ORG", 0.4), ("Lunde", "PLACE", 0.9)) == [("LUNDE", "PLACE"), ("Lunde", "PLACE")]


def test_a_name_is_found_again_where_nothing_marked_it():
    spelled = words("Osby is dry, and so is the road to Osby.")
    assert [mention[:3] for mention in repeated(spelled, [(0, 1, "PLACE", 0.9)])] == [
        (0, 1, "PLACE"),
        (len(spelled) - 2, len(spelled) - 1, "PLACE"),
    ]
