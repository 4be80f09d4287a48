"""Outlet memory: what stands on several articles of one outlet is furniture, and nothing else is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.outlets import Register
from anechoic.read import OutletMemory, article
from anechoic.read.draft import Draft
from anechoic.read.memory import _LINES, _OUTLETS
from anechoic.records import Article, Capture, CaptureKind, Known
from read.captures import PARAGRAPHS, REGISTER, page, story

HOUSE = "The Quay has kept watch over the harbour of Wenmouth for its readers since the year of the great flood."


def read(number: int, memory: OutletMemory, *, host: str = "quay.example", line: str = HOUSE) -> Article:
    own = [f"{each[:-1]}, as part {number} of this series tells." for each in PARAGRAPHS]
    content = page(story(paragraphs=[*own, line])).encode()
    known = Known(url=f"https://{host}/{number}")
    return article(Capture(content, CaptureKind.PAGE, "here", known=known), REGISTER, memory)


def test_a_line_on_every_article_of_an_outlet_goes_with_its_reason() -> None:
    memory = OutletMemory()
    texts = [read(number, memory) for number in range(4)]
    assert [HOUSE in each.text for each in texts] == [True, True, False, False]
    removed = {each.text: each.why for each in texts[3].removed}
    assert removed[HOUSE] == "stands on other articles of quay.example too"
    assert len(texts[3].text.split("\n")) == len(PARAGRAPHS)


def test_what_an_archive_kept_counts_from_the_first_article() -> None:
    before = OutletMemory()
    for number in range(3):
        read(number, before)
    kept = dict(before.learnt())
    assert HOUSE not in read(9, OutletMemory(kept.__getitem__)).text


def test_an_archive_is_told_what_was_learnt_since_it_was_told_last() -> None:
    memory = OutletMemory()
    read(1, memory)
    read(1, memory, host="other.example")
    assert [outlet for outlet, _ in memory.learnt()] == ["quay.example", "other.example"]
    assert list(memory.learnt()) == []
    read(2, memory)
    ((outlet, lines),) = memory.learnt()
    assert outlet == "quay.example"
    assert len(lines) > len(PARAGRAPHS)


def test_what_somebody_said_stays_however_often_it_is_printed() -> None:
    memory = OutletMemory()
    said = "“We shall not pay for a crane that was never ours,” the mayor of Wenmouth has said."
    assert all(said in read(number, memory, line=said).text for number in range(5))
    titled = "Listen to “The Quay Hour” every morning with the voices of the harbour and the news from outside."
    assert titled not in [read(number, memory, line=titled) for number in range(9, 12)][-1].text


def test_a_page_that_calls_itself_another_outlet_cannot_teach_us_its_furniture() -> None:
    memory = OutletMemory()
    claims = '<link rel="canonical" href="https://harbourpost.example/{}"><meta property="og:site_name" content="The Harbour Post">'
    for number in range(4):
        own = [f"{each[:-1]}, as part {number} of this series tells." for each in PARAGRAPHS]
        content = page(story(paragraphs=[*own, HOUSE]), claims.format(number)).encode()
        known = Known(url=f"https://forger.example/{number}")
        article(Capture(content, CaptureKind.PAGE, "here", known=known), REGISTER, memory)
    assert [outlet for outlet, _ in memory.learnt()] == ["forger.example"]
    assert HOUSE in read(9, memory, host="harbourpost.example").text


LINES = st.lists(
    st.sampled_from([f"Line {letter * 12} of the house." for letter in "abcdefgh"]), min_size=1, unique=True
)


@given(st.lists(st.tuples(st.integers(0, 6), LINES), max_size=12), LINES)
def test_an_article_read_again_has_the_lines_that_it_had(
    between: list[tuple[int, list[str]]], lines: list[str]
) -> None:
    """However much was learnt of its outlet since: nothing that we know later looks like an edit."""
    memory = OutletMemory()
    for number, others in between[: len(between) // 2]:
        memory.cleaned(Draft(lines=tuple(others)), "The Quay", str(number))
    first = memory.cleaned(Draft(lines=tuple(lines)), "The Quay", "this one")
    for number, others in between[len(between) // 2 :]:
        memory.cleaned(Draft(lines=tuple(others)), "The Quay", str(number))
    assert memory.cleaned(Draft(lines=tuple(lines)), "The Quay", "this one") == first


def test_another_outlet_may_say_the_same() -> None:
    memory = OutletMemory()
    assert all(HOUSE in read(number, memory, host=f"paper{number}.example").text for number in range(4))


def test_an_article_read_again_does_not_make_its_lines_furniture() -> None:
    memory = OutletMemory()
    assert all(HOUSE in read(1, memory).text for _ in range(5))


def test_an_article_told_twice_under_two_addresses_stays_whole() -> None:
    memory = OutletMemory()
    content = page(story()).encode()
    captures = [
        Capture(content, CaptureKind.PAGE, "here", known=Known(url=f"https://quay.example/{n}")) for n in range(5)
    ]
    assert {article(each, REGISTER, memory).text for each in captures} == {"\n".join(PARAGRAPHS)}


def test_headings_recur_and_stay() -> None:
    memory = OutletMemory()
    found = [read(number, memory, line="What next?").text for number in range(4)]
    assert len({text.endswith("What next?") for text in found}) == 1


def test_the_memory_is_bounded() -> None:
    memory = OutletMemory()
    for number in range(_OUTLETS + 5):
        memory.cleaned(Draft(lines=PARAGRAPHS), f"paper {number}", str(number))
    assert len(dict(memory.learnt())) == _OUTLETS
    for number in range(_LINES):
        memory.cleaned(Draft(lines=tuple(f"{each} {number}" for each in PARAGRAPHS)), "The Quay", str(number))
    assert len(dict(memory.learnt())["The Quay"]) == _LINES


@pytest.mark.parametrize("register", [Register(()), REGISTER])
def test_without_a_memory_nothing_is_remembered(register: Register) -> None:
    content = page(story(paragraphs=[*PARAGRAPHS, HOUSE])).encode()
    assert all(HOUSE in article(Capture(content, CaptureKind.PAGE, "here"), register).text for _ in range(4))
