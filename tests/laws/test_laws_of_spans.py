"""Spans slice to their words: whatever is found, its place in the article holds what is shown of it."""

from collections.abc import Iterator

from hypothesis import given, settings
from hypothesis import strategies as st

from anechoic import pipeline
from anechoic.outlets import DEFAULT
from anechoic.pipeline import Newsroom
from anechoic.quotes import attributions
from anechoic.records import Article, Dossier, Quotation, QuotationKind, Span
from anechoic.text.marks import quoted
from anechoic.text.sentences import paragraphs, sentences
from factories import article
from laws.days import days, wild

ROOM = Newsroom(DEFAULT)
LANGUAGES = st.sampled_from(("en", "de", "fr", "es", "it", "pt", "nl", "", "xx"))


def spans_of(quotation: Quotation) -> Iterator[Span]:
    yield quotation.content
    yield from quotation.parts
    yield from filter(None, (quotation.cue, quotation.speaker))


def claimed(dossier: Dossier) -> Iterator[Span]:
    for claim in dossier.claims:
        yield from claim.evidence
        yield from (figure.span for figure in claim.figures)
        yield from (figure.clause for figure in claim.figures if figure.clause)
        if claim.ahead and claim.ahead.span:
            yield claim.ahead.span


def spans(dossier: Dossier) -> Iterator[Span]:
    """Every place that a dossier names."""
    yield from claimed(dossier)
    for said in dossier.attributions:
        yield from (place for quotation in said.quotations for place in spans_of(quotation))
        yield from (credit.span for credit in said.credits if credit.span)
    yield from (place for moment in dossier.timeline for place in moment.evidence)
    yield from (place for each in dossier.perspectives for framing in each.framing for place in framing.evidence)
    copies = (copy for origin in dossier.origins for copy in origin.copies)
    yield from (place for copy in copies for passage in copy.passages for place in passage)


def check(found: tuple[Article, ...]) -> None:
    by_id = {each.id: each for each in found}
    for dossier in pipeline.dossiers(found, ROOM):
        for place in spans(dossier):
            assert by_id[place.article].words(place).strip()
        for claim in dossier.claims:
            assert by_id[claim.evidence[0].article].words(claim.evidence[0]) == claim.claim
            for figure in claim.figures:
                assert by_id[figure.span.article].words(figure.span) == figure.text
        for moment in dossier.timeline:
            assert by_id[moment.evidence[0].article].words(moment.evidence[0]) == moment.text


@settings(max_examples=10)
@given(days())
def test_every_place_of_a_dossier_holds_words(found: tuple[Article, ...]) -> None:
    check(found)


@settings(max_examples=12)
@given(st.lists(wild, min_size=1, max_size=3), LANGUAGES)
def test_no_words_bring_the_stages_down(texts: list[str], lang: str) -> None:
    check(tuple(article(text, key=f"w{n}", lang=lang, title=text[:30]) for n, text in enumerate(texts)))


@settings(max_examples=40)
@given(wild, LANGUAGES)
def test_what_is_said_in_so_many_words_stands_between_marks(text: str, lang: str) -> None:
    between = [(each.start, each.end) for each in quoted(text)]
    said = attributions(article(text, lang=lang), DEFAULT).quotations
    for each in said:
        assert 0 <= each.confidence <= 1
        if each.kind is QuotationKind.DIRECT:
            for part in each.parts or (each.content,):
                assert any(start <= part.start and part.end <= end for start, end in between)


@settings(max_examples=40)
@given(days(most=2))
def test_the_parts_of_a_quotation_lie_in_it_and_an_inner_one_in_its_outer(found: tuple[Article, ...]) -> None:
    for each in found:
        said = attributions(each, DEFAULT).quotations
        for quotation in said:
            places = [part.start for part in quotation.parts]
            assert places == sorted(places)
            assert all(quotation.content.start <= p.start < p.end <= quotation.content.end for p in quotation.parts)
            if quotation.nested_in is not None:
                outer = said[quotation.nested_in].content
                assert outer.start <= quotation.content.start < quotation.content.end <= outer.end


@settings(max_examples=40)
@given(wild, LANGUAGES)
def test_sentences_stand_in_their_order_and_lose_no_word(text: str, lang: str) -> None:
    found = sentences(text, lang)
    ends = [0, *(end for _, end in found)]
    assert all(before <= start < end <= len(text) for before, (start, end) in zip(ends, found, strict=False))
    between = [text[before:start] for before, (start, _) in zip(ends, found, strict=False)]
    assert not "".join((*between, text[ends[-1] :])).strip()


@settings(max_examples=40)
@given(wild)
def test_paragraphs_are_the_lines_that_hold_words(text: str) -> None:
    found = list(paragraphs(text))
    assert [line for _, line in found] == [line for line in text.split("\n") if line.strip()]
    assert all(text[at : at + len(line)] == line for at, line in found)


@settings(max_examples=40)
@given(wild)
def test_quoted_words_have_no_space_around_them_and_an_inner_one_lies_in_an_outer(text: str) -> None:
    found = quoted(text)
    for each in found:
        words = text[each.start : each.end]
        assert words == words.strip() != ""
        assert "\n" not in words
        if each.depth:
            assert any(o.depth < each.depth and o.start <= each.start and each.end <= o.end for o in found)
