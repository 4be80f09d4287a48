"""Which articles of other languages are opinion, analysis or of use, by their labels and titles."""

from dataclasses import replace

import pytest

from anechoic.briefing.feature import is_service
from anechoic.briefing.opinion import is_analysis, is_opinion
from factories import article

TEXT = "Selka, am 3."


@pytest.mark.parametrize(
    ("lang", "title"),
    [
        ("de", "Kommentar: Der Hafen gehört allen"),
        ("de", "Der Hafen von Selka – ein Kommentar"),
        ("de", "Offener Brief an den Rat von Selka"),
        ("de", "Nennen wir ihn doch den Hafen von Orr"),
        ("fr", "Pour que vive notre port"),
        ("es", "El puerto que nuestro pueblo merece"),
        ("fr", "Tribune : le port de Selka est à tous"),
        ("fr", "Édito. Le port de Selka"),
        ("es", "Opinión | El puerto de Selka"),
        ("it", "L'editoriale: il porto di Selka"),
        ("pt", "Editorial: o porto de Selka"),
        ("nl", "Column: de haven van Selka"),
        ("sv", "Ledare: Hamnen i Selka"),
        ("no", "Kronikk: Havnen i Selka"),
        ("da", "Klumme: Havnen i Selka"),
    ],
)
def test_a_title_tells_opinion(lang: str, title: str) -> None:
    assert is_opinion(replace(article(TEXT, title=title), lang=lang))


@pytest.mark.parametrize(
    ("lang", "title"),
    [
        ("de", "„Ich fürchte nichts“: Interview mit Ada Orr"),
        ("de", "Ada Orr im Porträt"),
        ("de", "Der Hafen von Selka im Liveticker"),
        ("de", "Fragen und Antworten zum Hafen"),
        ("fr", "Entretien avec Ada Orr"),
        ("fr", "Portrait : Ada Orr"),
        ("fr", "Hausse des loyers : ce que l’on sait"),
        ("es", "Entrevista a Ada Orr"),
        ("es", "Quién es Ada Orr, la alcaldesa de Selka"),
        ("it", "Intervista a Ada Orr"),
        ("pt", "Entrevista com Ada Orr"),
        ("nl", "Interview met Ada Orr"),
        ("sv", "Intervju: Ada Orr"),
        ("no", "Portrett: Ada Orr"),
        ("da", "Interview: Ada Orr"),
    ],
)
def test_an_interview_a_portrait_or_an_explanation_is_no_report(lang: str, title: str) -> None:
    assert is_analysis(replace(article(TEXT, title=title), lang=lang))


@pytest.mark.parametrize(
    ("lang", "title"),
    [
        ("de", "Lego: Alle Angebote im Überblick"),
        ("de", "Wohngewächshaus selber bauen"),
        ("de", "Toller Tarif jetzt für nur 5,99 Euro"),
        ("de", "Selka-Trunk: alles über das Getränk"),
        ("de", "Strand in Selka [Rezension]"),
        ("fr", "Comment bien choisir son bateau"),
        ("es", "Estas son las mejores barcas de Selka"),
        ("it", "Black Friday: le occasioni da non perdere"),
        ("pt", "Receita de bolo de laranja"),
    ],
)
def test_a_guide_or_an_offer_is_of_use(lang: str, title: str) -> None:
    assert is_service(replace(article(TEXT, title=title), lang=lang))


@pytest.mark.parametrize(
    ("lang", "title"),
    [
        ("de", "Orr kündigt in Interview Rücktritt an"),
        ("de", "Rat von Selka beschließt neuen Hafen"),
        ("de", "„Wir haben gewartet“: Orr kritisiert den Rat"),
        ("fr", "Le conseil de Selka vote un nouveau port"),
        ("es", "El consejo de Selka aprueba un nuevo puerto"),
        ("it", "Il consiglio di Selka approva il porto"),
        ("pt", "Conselho de Selka aprova novo porto"),
        ("nl", "Raad van Selka keurt haven goed"),
    ],
)
def test_a_report_is_neither(lang: str, title: str) -> None:
    found = replace(article(TEXT, title=title), lang=lang)
    assert not any(is_kind(found) for is_kind in (is_opinion, is_analysis, is_service))
