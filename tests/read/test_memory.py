"""Outlet memory: what stands on several articles of one outlet is furniture, and nothing else is."""

import pytest

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
    assert HOUSE not in read(9, OutletMemory(before.known())).text


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
    assert len({each.outlet for each in memory.known()}) == _OUTLETS
    for number in range(_LINES):
        memory.cleaned(Draft(lines=tuple(f"{each} {number}" for each in PARAGRAPHS)), "The Quay", str(number))
    assert sum(each.outlet == "The Quay" for each in memory.known()) == _LINES


@pytest.mark.parametrize("register", [Register(()), REGISTER])
def test_without_a_memory_nothing_is_remembered(register: Register) -> None:
    content = page(story(paragraphs=[*PARAGRAPHS, HOUSE])).encode()
    assert all(HOUSE in article(Capture(content, CaptureKind.PAGE, "here"), register).text for _ in range(4))
