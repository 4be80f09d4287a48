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


def test_who_copies_a_report_took_nothing_from_another_that_took_a_passage_of_it() -> None:
    passage, own = report(1)[:9], report(2, 20)
    articles = [
        article(text(1), key="w"),
        later(1, "\n".join([*own[:10], *passage, *own[10:]]), "m"),
        later(2, text(1, 9), "cut"),
    ]
    assert {(copy.article, copy.of) for copy in copies(*articles)} == {("m", "w"), ("cut", "w")}


def test_who_takes_different_passages_of_two_reports_took_from_both() -> None:
    both = later(2, "\n".join([*report(1)[:8], *report(2)[:6], *report(3, 5)]), "both")
    found = copies(article(text(1), key="a"), article(text(2), key="b"), both)
    assert {copy.of for copy in found} == {"a", "b"}
    assert {copy.kind for copy in found} == {CopyKind.MERGED}


def test_short_runs_between_reworded_words_are_no_words_of_its_own() -> None:
    words = text(1).split(" ")
    changed = " ".join("somewhat" if place % 30 in range(8, 30, 7) else word for place, word in enumerate(words))
    (copy,) = copies(article(text(1), key="a"), later(1, changed, "b"))
    assert copy.kind is CopyKind.VERBATIM


def test_the_few_words_around_quotations_are_a_part_of_the_report_that_has_them() -> None:
    sentences = report(1)
    said = [f"“{sentence}”" for sentence in report(3, 2)]
    part = "\n".join([sentences[0], said[0], sentences[1], said[1]])
    whole = "\n".join([part, *sentences[2:]])
    (copy,) = copies(article(whole, key="a"), later(1, part, "b"))
    assert (copy.of, copy.kind) == ("a", CopyKind.CUT)


def test_twenty_words_of_a_report_are_no_copy_of_it_beside_others() -> None:
    few = "\n".join([" ".join(text(1).split()[:20]), *report(2, 6)])
    assert copies(article(text(1), key="a"), later(1, few, "b")) == []


def test_figures_that_two_days_share_in_other_places_do_not_make_a_form_a_copy() -> None:
    form = (
        "The Harbour index closed {} points higher at {} on {} volume of {} million shares while traders waited for the "
        "figures on trade. Shares of banks moved {} percent and energy companies moved {} percent before the bell rang, "
        "and the yield on bonds of ten years stood at {} percent in late trading, the exchange said in its daily note."
    )
    first, second = form.format(1, 2, 3, 4, 5, 6, 7), form.format(7, 6, 5, 4, 3, 2, 1)
    assert copies(article(first, key="a"), later(24, second, "b")) == []
