"""Of two lines the plainer is told, no document is told as news, and nobody's "my" stands as a report's."""

from dataclasses import replace

from anechoic.briefing.alone import is_loaded, is_news
from anechoic.briefing.lead import lead_first
from anechoic.briefing.material import Material, Reader
from anechoic.briefing.opinion import is_analysis
from anechoic.briefing.speed_read import HAPPENED
from anechoic.briefing.statements import news
from anechoic.briefing.voices import voices
from anechoic.claims import claims
from anechoic.outlets import DEFAULT
from anechoic.quotes import attributions
from anechoic.records import Article, Attributions, Dossier, Quotation, QuotationKind, Speaker
from factories import article, span, story

PLAIN = article(
    "The council of Selka voted on Monday to sell the old ferry to the harbour of Orr.", key="p", outlet="P"
)
HOT = article(
    "The council of Selka voted on Monday in a shameful fiasco to sell the old ferry to the harbour of Orr.",
    key="h",
    outlet="H",
)


def dossier(*articles: Article) -> Dossier:
    found = story(*((each,) for each in articles), headline="Council of Selka sells ferry to Orr")
    said = tuple(attributions(each, DEFAULT) for each in articles)
    return Dossier(found, articles, attributions=said, claims=claims(found, articles, said))


def test_the_plainer_of_two_reports_leads() -> None:
    titled = [replace(each, title="Council of Selka sells ferry to Orr") for each in (HOT, PLAIN)]
    made = Material(dossier(*titled), Reader("en"))
    assert "shameful" not in lead_first(made, news(made, HAPPENED))[0].lines[0].text


def test_words_that_heat_are_known_in_any_case_but_not_in_quotation_marks() -> None:
    assert is_loaded("A Shameful vote ended the ferry.", "en")
    assert not is_loaded("Orr spoke of “a shameful vote”.", "en")
    assert not is_loaded("Eine Abstimmung ging zu Ende.", "de")


def test_the_name_of_a_month_is_no_verb() -> None:
    assert not is_news("Pilots of the harbour with their boats on the quay near Selka, May 9, 2018.", "en")
    assert is_news("Pilots of the harbour may take their boats from the quay near Selka.", "en")


def test_a_document_in_full_is_no_report() -> None:
    for title in ("Read the full text of Ada Orr's letter", "Transcript: the council of Selka"):
        assert is_analysis(article("The ferry sails at noon.", title=title))


def test_a_sentence_in_which_its_writer_speaks_is_nobodys_voice() -> None:
    text = "Ada Orr wrote that she would not sell the ferry without my consent."
    report = article(text)
    said = Quotation(
        content=span(report, "that she would not sell the ferry without my consent"),
        kind=QuotationKind.INDIRECT,
        speaker=span(report, "Ada Orr"),
        resolved=Speaker("Ada Orr"),
        confidence=0.9,
    )
    other = article(text.replace("my", "the council’s"), key="o")
    own = replace(said, content=span(other, text[14:-1].replace("my", "the council’s")), speaker=span(other, "Ada Orr"))
    for each, quotation, there in ((report, said, 0), (other, own, 1)):
        found = Dossier(story((each,)), (each,), attributions=(Attributions(each.id, (quotation,)),))
        assert len(list(voices(Material(found, Reader("en")), "x"))) == there
