"""The origins and copies of the example day, found in the bodies that `examples/expected.json` gives: this stage alone.

Still wrong: the evening report of the Western Ledger takes from Meridian, and is found to take from the Harbour Post, which
took the same sentences.
"""

from anechoic.echoes import origins
from made_example import ARTICLES, PAGES

COPIES_RIGHT = 9  # of 10, with whom they copy and how; may only rise


def test_the_origins_of_the_example_day_are_those_that_a_reader_finds() -> None:
    expected: dict[str, set[str]] = {}
    for key, page in PAGES.items():
        expected.setdefault(page["origin"], set()).add(key)
    assert {frozenset(origin.articles) for origin in origins(ARTICLES)} == {
        frozenset(keys) for keys in expected.values()
    }


def test_the_copies_of_the_example_day_are_those_that_a_reader_finds() -> None:
    expected = {(key, page["copy_of"], page["kind"]) for key, page in PAGES.items() if page.get("copy_of")}
    found = {(copy.article, copy.of, copy.kind.value) for origin in origins(ARTICLES) for copy in origin.copies}
    assert {article for article, *_ in found} == {article for article, *_ in expected}
    assert len(expected & found) >= COPIES_RIGHT
