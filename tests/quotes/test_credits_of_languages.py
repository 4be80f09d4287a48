"""Whom words are credited to before or after them, and by which office, in languages that have rules alone."""

import pytest

from heard import heard


@pytest.mark.parametrize(
    ("lang", "text", "words", "name"),
    [
        ("de", "Elm Orr zufolge ist die Brücke in Selka sicher.", "ist die Brücke in Selka sicher", "Elm Orr"),
        ("de", "Der Polizei zufolge kam niemand zu Schaden.", "kam niemand zu Schaden", "Polizei"),
        ("de", "Laut Elm Orr ist die Brücke sicher.", "ist die Brücke sicher", "Elm Orr"),
        ("fr", "Selon Ada Orr, le pont de Selka est sûr.", "le pont de Selka est sûr", "Ada Orr"),
        ("fr", "Selon Ada Orr, la maire de Selka, le pont est sûr.", "le pont est sûr", "Ada Orr"),
        ("fr", "D’après le ministère, le pont restera fermé en mai.", "le pont restera fermé en mai", "ministère"),
        ("es", "Según Ada Orr, el puente de Selka es seguro.", "el puente de Selka es seguro", "Ada Orr"),
        ("es", "De acuerdo con Ada Orr, el puente es seguro.", "el puente es seguro", "Ada Orr"),
        ("it", "Secondo Ada Orr, il ponte di Selka è sicuro.", "il ponte di Selka è sicuro", "Ada Orr"),
        ("pt", "Segundo Ada Orr, a ponte de Selka é segura.", "a ponte de Selka é segura", "Ada Orr"),
        ("nl", "De brug van Selka is veilig, volgens Ada Orr.", "De brug van Selka is veilig", "Ada Orr"),
    ],
)
def test_a_credit_has_its_speaker_and_the_whole_statement(lang: str, text: str, words: str, name: str) -> None:
    found = heard(text, lang)
    assert found.contents == [words]
    assert found.names == [name]


@pytest.mark.parametrize(
    ("lang", "text", "role"),
    [
        ("de", "„Wir haben lange gewartet“, sagt Wetterexperte Elm Orr.", "Wetterexperte"),
        ("de", "„Wir haben lange gewartet“, sagt Teamchef Elm Orr.", "Teamchef"),
        ("fr", "« Nous avons attendu longtemps », lance l’économiste Ada Orr.", "économiste"),
        ("es", "El puente de Selka es seguro, según la alcaldesa Ada Orr.", "alcaldesa"),
        ("it", "Il ponte di Selka è sicuro, secondo la sindaca Ada Orr.", "sindaca"),
        ("nl", "‘De brug van Selka is veilig’, aldus burgemeester Ada Orr.", "burgemeester"),
        ("no", "Broen er trygg for alle i Selka, sier ordfører Ada Orr til avisen.", "ordfører"),
    ],
)
def test_an_office_does_not_hold_the_words_that_credit(lang: str, text: str, role: str) -> None:
    assert [q.resolved.role for q in heard(text, lang).quotations if q.resolved] == [role]


def test_an_occasion_between_verb_and_speaker_is_no_speaker() -> None:
    found = heard("« Le pont restera fermé », a déclaré à cette occasion le ministre de la Santé.", "fr")
    assert found.names == ["le ministre de la Santé"]


def test_whoever_is_told_is_no_speaker() -> None:
    found = heard("« Le pont restera fermé », a dit à la maire le ministre Elm Orr.", "fr")
    assert found.names != ["la maire"]
