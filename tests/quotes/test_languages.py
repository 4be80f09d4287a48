"""Direct speech and cues in languages that have rules alone."""

import pytest

from anechoic.records import Polarity, QuotationKind
from heard import heard


@pytest.mark.parametrize(
    ("lang", "text", "words", "name"),
    [
        ("de", "„Wir haben jedes Kabel der Brücke geprüft“, sagte die Vermittlerin Ana Orr am Montag.", "Wir haben jedes Kabel der Brücke geprüft", "Ana Orr"),
        ("fr", "« Nous avons vu chaque câble du pont », a déclaré Ana Orr, la maire de Selka.", "Nous avons vu chaque câble du pont", "Ana Orr"),
        ("es", "“Hemos revisado cada cable del puente”, dijo Ana Orr, la alcaldesa de Selka.", "Hemos revisado cada cable del puente", "Ana Orr"),
        ("it", "«Abbiamo controllato ogni cavo del ponte», ha detto Ana Orr, la sindaca di Selka.", "Abbiamo controllato ogni cavo del ponte", "Ana Orr"),
        ("pt", "“Verificamos todos os cabos da ponte”, disse Ana Orr, presidente da câmara.", "Verificamos todos os cabos da ponte", "Ana Orr"),
        ("nl", "‘We hebben elke kabel van de brug bekeken’, zei Ana Orr, de burgemeester.", "We hebben elke kabel van de brug bekeken", "Ana Orr"),
        ("sv", "”Vi har tittat på varje kabel på bron”, sade Ana Orr, borgmästaren.", "Vi har tittat på varje kabel på bron", "Ana Orr"),
        ("da", "»Vi har set på hvert kabel på broen,« sagde Ana Orr, borgmesteren.", "Vi har set på hvert kabel på broen,", "Ana Orr"),
        ("no", "«Vi har sett på hver kabel på broen», sa Ana Orr, ordføreren.", "Vi har sett på hver kabel på broen", "Ana Orr"),
    ],
)  # fmt: skip
def test_direct_speech_is_found_with_its_speaker(lang: str, text: str, words: str, name: str) -> None:
    """Each in its own marks, with its own verbs."""
    found = heard(text, lang)
    assert found.contents == [words]
    assert found.names == [name]
    assert found.quotations[0].kind is QuotationKind.DIRECT


def test_german_takes_the_clause_before_its_verb() -> None:
    """…, teilte die Polizei mit."""
    found = heard("Die Brücke bleibe ein Jahr lang geschlossen, teilte die Polizei mit.", "de")
    assert found.contents == ["Die Brücke bleibe ein Jahr lang geschlossen"]
    assert found.names == ["Polizei"]


def test_french_takes_the_clause_before_its_verb() -> None:
    """…, a annoncé le ministère."""
    found = heard("Le pont restera fermé pendant un an, a annoncé le ministère.", "fr")
    assert found.contents == ["Le pont restera fermé pendant un an"]
    assert found.names == ["ministère"]


def test_a_german_noun_is_nobody_s_name() -> None:
    """Every noun is capital there."""
    found = heard("„Wir haben nichts gewusst“, sagte die Opposition.", "de")
    assert [q.resolved.type.value for q in found.quotations if q.resolved] != ["person"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Ana Orr wollte sich nicht dazu äußern, ob die Brücke sicher ist."),
        ("fr", "Ana Orr n’a pas souhaité dire si le pont est sûr."),
        ("es", "Ana Orr no quiso decir si el puente es seguro."),
    ],
)
def test_what_is_withheld_is_not_said(lang: str, text: str) -> None:
    """In no language."""
    assert Polarity.SAID not in {q.polarity for q in heard(text, lang).quotations}


def test_an_unknown_language_gives_no_speakers_by_english_words() -> None:
    """What stands in marks at most."""
    found = heard("„Przejrzeliśmy każdy kabel tego mostu i jest bezpieczny”, powiedziała Ana Orr.", "pl")
    assert all(q.kind is QuotationKind.DIRECT for q in found.quotations)


@pytest.mark.parametrize(
    ("lang", "text", "name", "role"),
    [
        ("de", "„Das reicht nicht“, sagte Ana Orr der Marschzeitung.", "Ana Orr", ""),
        ("de", "„Das reicht uns nicht“, so Wirtschaftsminister Bo Kerr.", "Bo Kerr", "Wirtschaftsminister"),
        ("de", "„Das reicht nicht“, sagte Ana von der Leyen.", "Ana von der Leyen", ""),
        ("fr", "« Nous ne céderons pas », a déclaré le président Bo Kerr.", "Bo Kerr", "président"),
        ("fr", "« C’est faux », a affirmé la ministre des Ports, Ana Orr.", "Ana Orr", "ministre des Ports"),
        ("fr", "Selon le ministre des Ports, Bo Kerr, trois bateaux ont coulé.", "Bo Kerr", "ministre des Ports"),
        ("es", "«No cederemos», dijo el presidente Bo Kerr el lunes.", "Bo Kerr", "presidente"),
        ("es", "El presidente del Puerto, Bo Kerr, dijo que no habrá huelga.", "Bo Kerr", "presidente del Puerto"),
        ("it", "«Non cederemo», ha detto il ministro Bo Kerr.", "Bo Kerr", "ministro"),
    ],
)
def test_offices_come_without_verb_article_and_what_follows(lang: str, text: str, name: str, role: str) -> None:
    """Neither the cue nor the day nor the newspaper is part of who somebody is."""
    found = heard(text, lang)
    assert found.names == [name]
    assert found.roles == [role]


def test_two_speakers_of_one_paragraph_stay_two() -> None:
    """Where "so Kerr" follows what Orr said."""
    found = heard("»Das ist ein Skandal«, sagte Ana Orr. »Wir müssen handeln«, so Bo Kerr.", "de")
    assert found.contents == ["Das ist ein Skandal", "Wir müssen handeln"]
    assert found.names == ["Ana Orr", "Bo Kerr"]


def test_what_so_opens_besides_is_nobody() -> None:
    """It may open a clause: so dass es alle hörten."""
    found = heard("Er rief: „Wir gehen jetzt alle nach Hause“, so dass es alle hörten.", "de")
    assert "dass es alle hörten" not in found.names


def test_a_name_given_after_an_office_is_no_part_of_what_was_said() -> None:
    """It stands between commas: selon le ministre, Bo Kerr, le pont est sûr."""
    found = heard("Selon le ministre des Ports, Bo Kerr, trois bateaux ont coulé.", "fr")
    assert found.contents == ["trois bateaux ont coulé"]


@pytest.mark.parametrize(
    ("lang", "text", "side"),
    [
        ("de", "„Wir prüfen das“, sagte die deutsche Ministerin Ana Orr.", "Germany"),
        ("fr", "« Nous vérifions », a déclaré la ministre allemande Ana Orr.", "Germany"),
        ("es", "«Lo estudiamos», dijo la ministra alemana Ana Orr.", "Germany"),
        ("it", "«Stiamo verificando», ha detto la ministra tedesca Ana Orr.", "Germany"),
        ("de", "„Wir prüfen das“, sagte die Ministerin Ana Orr.", ""),
    ],
)
def test_an_office_tells_the_country_in_its_own_language(lang: str, text: str, side: str) -> None:
    assert heard(text, lang).sides == [side]
