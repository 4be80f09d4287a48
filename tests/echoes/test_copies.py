"""What a copy took from where, of which kind, and who had it first."""

from datetime import timedelta

from anechoic.echoes import origins
from anechoic.records import Article, Copy, CopyKind
from factories import MORNING, article
from made_reports import report, text


def later(hours: float, body: str, key: str, **fields: str) -> Article:
    return article(body, key=key, published=MORNING + timedelta(hours=hours), **fields)


def copies(*articles: Article) -> list[Copy]:
    return [copy for origin in origins(articles) for copy in origin.copies]


def test_a_copy_shows_what_was_taken_and_from_where() -> None:
    whole = article(text(1), key="a")
    cut = later(1, "\n".join([*report(2, 12), *report(1)[4:12]]), "b")
    (copy,) = copies(whole, cut)
    for ours, theirs in copy.passages:
        assert cut.words(ours)[:40] == whole.words(theirs)[:40]
    assert sum(ours.end - ours.start for ours, _ in copy.passages) > 0.9 * len("\n".join(report(1)[4:12]))


def test_the_passages_of_a_copy_run_across_its_quotations() -> None:
    said = "“We shall not pay for the second pier,” the mayor of Eastwick told the council on that day."
    sentences = report(1)
    whole = article("\n".join([*sentences[:5], said, *sentences[5:]]), key="a")
    (copy,) = copies(whole, later(1, whole.text, "b"))
    assert any("second pier" in whole.words(theirs) for _, theirs in copy.passages)


def test_a_text_with_a_word_changed_here_and_there_is_no_report_of_its_own() -> None:
    words = text(1).split(" ")
    changed = " ".join("somewhat" if place % 9 == 4 else word for place, word in enumerate(words))
    (copy,) = copies(article(text(1), key="a"), later(1, changed, "b"))
    assert copy.kind is CopyKind.VERBATIM


def test_a_digest_comes_after_the_reports_it_is_made_of_whatever_its_date() -> None:
    wires = [later(hour, text(seed), f"w{seed}") for hour, seed in enumerate((1, 2, 3), 5)]
    digest = article("\n".join("\n".join(report(seed)[6:10]) for seed in (1, 2, 3)), key="x")
    assert {(copy.article, copy.of) for copy in copies(digest, *wires)} == {("x", "w1"), ("x", "w2"), ("x", "w3")}


def test_a_report_printed_again_long_after_is_a_copy_in_a_small_collection() -> None:
    (copy,) = copies(article(text(1), key="a"), later(24 * 400, text(1), "b"))
    assert (copy.article, copy.of) == ("b", "a")


def test_the_agency_that_most_copies_credit_is_named_even_where_the_first_names_none() -> None:
    found = origins(
        [
            article(text(1), key="a"),
            later(1, f"PARIS (Reuters) — {text(1)}", "b"),
            later(2, f"{text(1)}\nReporting by Reuters.", "c"),
            later(3, f"{text(1)}\n© Agence France-Presse", "d"),
        ]
    )
    assert [origin.agency for origin in found] == ["Reuters"]
