"""What an outlet changed in an article after it was printed."""

from hypothesis import given
from hypothesis import strategies as st

from anechoic.text.differences import Change, changes

PRINTED = "The ferry sails on Monday.\nTen people were on board, the harbour master said. Nobody was hurt."


def test_a_corrected_sentence_stands_beside_what_it_was() -> None:
    assert changes(PRINTED, PRINTED.replace("Ten", "Twelve")) == (
        Change(
            ("Ten people were on board, the harbour master said.",),
            ("Twelve people were on board, the harbour master said.",),
        ),
    )


def test_a_sentence_that_was_added_stands_beside_nothing() -> None:
    assert changes(PRINTED, f"{PRINTED}\nThe ramp was mended.") == (Change((), ("The ramp was mended.",)),)


def test_a_sentence_that_was_taken_out_has_nothing_beside_it() -> None:
    assert changes(PRINTED, PRINTED.replace(" Nobody was hurt.", "")) == (Change(("Nobody was hurt.",), ()),)


def test_white_space_and_paragraphs_are_no_change() -> None:
    assert changes(PRINTED, PRINTED.replace("\n", " \n\n").replace("Nobody was", "Nobody  was")) == ()


def test_a_very_long_text_is_compared_as_a_whole() -> None:
    old = "\n".join(f"Line {n} stands here." for n in range(2_001))
    (change,) = changes(old, f"{old}\nOne more.")
    assert (len(change.before), len(change.after)) == (2_001, 2_002)


texts = st.lists(st.sampled_from(["It sails.", "It rests.", "Ten came.", "Nobody spoke."]), max_size=12).map("\n".join)


@given(texts, texts)
def test_the_changes_lead_from_one_text_to_the_other(before: str, after: str) -> None:
    removed = [line for change in changes(before, after) for line in change.before]
    added = [line for change in changes(before, after) for line in change.after]
    kept = before.split("\n") if before else []
    for line in removed:
        kept.remove(line)
    assert sorted(kept + added) == sorted(after.split("\n") if after else [])
    assert (before == after) == (changes(before, after) == ())
