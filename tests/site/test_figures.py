"""The figures on the page of a story: what they count, in the words behind them, and which are too small to be told."""

from dataclasses import replace

from anechoic.records import Article, Claim, Dossier, Figure, Span, Standing
from anechoic.site.pages.figures import figures
from factories import article, story

GAP = article(
    "Two tables stood there. The sides are 110 cubic metres a second apart. The dam holds 2.5 million tonnes.", key="en"
)


def figure(of: Article, words: str, value: float, counts: str, unit: str = "") -> Figure:
    start = of.text.index(words)
    span = Span(of.id, start, start + len(words))
    return Figure(value=value, text=words, counts=counts, unit=unit, span=span)


def claim(of: Article, sentence: str, *found: Figure, standing: Standing = Standing.SINGLE) -> Claim:
    start = of.text.index(sentence)
    span = Span(of.id, start, start + len(sentence))
    return Claim(
        story=story((of,)).id,
        claim=sentence,
        standing=standing,
        reports=2,
        origins=1 + (standing is Standing.AGREED),
        evidence=(span,),
        figures=found,
    )


def dossier(articles: tuple[Article, ...], *claims: Claim) -> Dossier:
    return Dossier(story=story(articles), articles=articles, claims=claims)


def test_a_figure_is_told_with_the_words_behind_it() -> None:
    found = figures(dossier((GAP,), claim(GAP, GAP.text[24:70], figure(GAP, "110", 110, "cubic"))))
    assert [(each.figure.text, each.counts) for each in found] == [("110", "cubic metres a second")]
    assert found[0].words == "The sides are 110 cubic metres a second apart."


def test_a_unit_that_is_part_of_the_figure_is_not_said_twice() -> None:
    tonnes = figure(GAP, "2.5 million tonnes", 2.5e6, "tonnes", unit="tonnes")
    assert figures(dossier((GAP,), claim(GAP, "The dam holds 2.5 million tonnes.", tonnes)))[0].counts == ""


def test_a_word_that_stands_behind_a_unit_by_chance_is_not_what_is_counted() -> None:
    rated = article("It has 40% backing, and pays $9 per hour.", key="rated")
    share = figure(rated, "40%", 40, "backing", unit="%")
    pay = figure(rated, "$9", 9, "hour", unit="$")
    found = figures(dossier((rated,), claim(rated, rated.text, share, pay)))
    assert [(each.figure.text, each.counts) for each in found] == [("40%", ""), ("$9", "per hour")]


def test_a_figure_that_one_sentence_gives_twice_is_told_once() -> None:
    twice = article("Some 40% backed it, and another 40% did not.", key="twice")
    first = figure(twice, "40%", 40, "backed", unit="%")
    again = replace(first, counts="another", span=Span(twice.id, 32, 35))
    assert len(figures(dossier((twice,), claim(twice, twice.text, first, again)))) == 1


def test_what_is_counted_before_the_number_is_told_by_its_kind() -> None:
    toll = article("The death toll is 14.", key="toll")
    found = figures(dossier((toll,), claim(toll, toll.text, figure(toll, "14", 14, "dead"))))
    assert [each.counts for each in found] == ["dead"]


def test_a_small_count_of_one_report_is_a_detail() -> None:
    two = figure(GAP, "Two", 2, "tables")
    assert not figures(dossier((GAP,), claim(GAP, "Two tables stood there.", two)))
    agreed = claim(GAP, "Two tables stood there.", two, standing=Standing.AGREED)
    assert [each.counts for each in figures(dossier((GAP,), agreed))] == ["tables"]


def test_a_figure_in_another_language_is_not_told_beside_the_same_in_the_readers() -> None:
    french = replace(article("110 mètres cubes, et 45 ans.", key="fr"), lang="fr")
    found = figures(
        dossier(
            (GAP, french, replace(GAP, id="en2")),  # type: ignore[arg-type] # an id is a string of its own kind
            claim(french, french.text, figure(french, "110", 110, "mètres"), figure(french, "45", 45, "ans")),
            claim(GAP, GAP.text[24:70], figure(GAP, "110", 110, "cubic")),
        )
    )
    assert [(each.figure.text, each.figure.span.article) for each in found] == [("110", "en"), ("45", "fr")]


def test_the_holder_is_named_where_the_sentence_does_not() -> None:
    held = replace(figure(GAP, "110", 110, "cubic"), holder="The mediator")
    assert figures(dossier((GAP,), claim(GAP, GAP.text[24:70], held)))[0].holder == "The mediator"
    named = replace(held, holder="The Two Sides")
    assert figures(dossier((GAP,), claim(GAP, GAP.text[24:70], named)))[0].holder == ""
