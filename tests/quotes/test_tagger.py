"""The tagger of English: a model without text, labels that fit together, probabilities that add up."""

from importlib.resources import files

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from anechoic.quotes import crf
from anechoic.quotes.body import Body
from anechoic.quotes.columns import WORD
from anechoic.quotes.features import TEMPLATES
from anechoic.quotes.tagger import tagger

MODEL = files("anechoic.quotes").joinpath("model", "en.npz")
TEXT = "“The bridge is safe,” said Ana Orr, the mayor. She added that it was old.\nNobody was hurt."


def test_the_model_is_small_and_holds_numbers_alone() -> None:
    """No text of anybody's is inside."""
    with MODEL.open("rb") as opened, np.load(opened, allow_pickle=False) as stored:
        assert {stored[name].dtype.kind for name in stored.files} <= set("iuf")
    with MODEL.open("rb") as opened:
        assert len(opened.read()) < 10_000_000


def test_only_english_has_a_tagger() -> None:
    """Other languages have rules."""
    assert tagger("en-GB") is not None
    assert tagger("de") is None


def test_the_parts_of_a_statement_are_found() -> None:
    """Content, cue and speaker, each where it stands."""
    body, known = Body(TEXT, "en"), tagger("en")
    assert known is not None
    first, second = known.segments(body)
    told = [(segment.label, TEXT[slice(*body.offsets((segment.first, segment.last)))]) for segment in first]
    assert ("cue", "said") in told
    assert ("content", "“The bridge is safe,”") in told
    assert second == []
    assert all(0 < segment.inside <= 1.001 and 0 <= segment.edges <= 1.001 for segment in first)


LATTICES = st.integers(1, 4).flatmap(
    lambda rows: st.tuples(st.lists(st.integers(1, 6), min_size=rows, max_size=rows), st.integers(0, 10_000))
)


def lattice(lengths: list[int], seed: int) -> crf.Lattice:
    """Random scores for sequences of these lengths."""
    random, count, longest = np.random.default_rng(seed), len(crf.LABELS), max(lengths)
    labels = random.normal(size=(len(lengths), longest, count)).astype(np.float32)
    changes = (random.normal(size=(len(lengths), longest, count, count)) + crf.ALLOWED).astype(np.float32)
    return crf.Lattice(labels, changes, np.array(lengths))


@given(LATTICES)
def test_nothing_is_inside_what_has_not_begun(drawn: tuple[list[int], int]) -> None:
    """The best labels keep to the grammar of begin and inside, and end with their sequence."""
    made = lattice(*drawn)
    for row, length in zip(crf.best(made).tolist(), drawn[0], strict=True):
        names = [crf.LABELS[label] for label in row[:length]]
        for before, name in zip(["O", *names], names, strict=False):
            assert not name.startswith("I-") or before[2:] == name[2:]
        assert not any(row[length:])


@given(LATTICES)
def test_probabilities_of_labels_add_up(drawn: tuple[list[int], int]) -> None:
    """To one at every token, with nothing inside at the first."""
    sure = crf.probabilities(lattice(*drawn))
    assert np.allclose(sure.sum(axis=2), 1, atol=1e-4)
    assert sure[:, 0, [i for i, name in enumerate(crf.LABELS) if name.startswith("I-")]].max() < 1e-6


def test_probabilities_are_those_of_all_ways_together() -> None:
    """As counted way by way."""
    made, count = lattice([3], 7), len(crf.LABELS)
    weights = np.zeros((3, count))
    for way in np.ndindex(count, count, count):
        score = crf.STARTS[way[0]] + sum(made.labels[0, t, way[t]] for t in range(3))
        score += sum(made.changes[0, t, way[t - 1], way[t]] for t in (1, 2))
        for t in range(3):
            weights[t, way[t]] += np.exp(score)
    assert np.allclose(crf.probabilities(made)[0], weights / weights.sum(axis=1, keepdims=True), atol=1e-4)


def test_no_feature_looks_at_more_than_four_things_together() -> None:
    """So that no run of words of what it was trained on is kept, not even as a hash."""
    assert max(map(len, TEMPLATES)) <= 4
    words = [sum(column == WORD for column, _ in template) for template in TEMPLATES]
    assert max(words) <= 2
