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


@pytest.mark.parametrize(
    ("lang", "text", "outlets"),
    [
        ("de", "Wie die FAZ berichtet, soll die Brücke schließen.", ["Frankfurter Allgemeine Zeitung"]),
        ("de", "Die Brücke schließe im Mai, wie der „Spiegel“ unter Berufung auf den Rat berichtet.", ["Der Spiegel"]),
        ("de", "Nach Informationen der Süddeutschen Zeitung schließt die Brücke im Mai.", ["Süddeutsche Zeitung"]),
        ("de", "Das meldete die Nachrichtenagentur AFP.", ["Agence France-Presse"]),
        ("de", "„Die Brücke bleibt zu“, sagte Ana Orr am Montag der „Zeit“.", ["Die Zeit"]),
        ("de", "Laut Reuters wurden zwölf Menschen verletzt.", ["Reuters"]),
        ("fr", "« Le pont restera fermé », a déclaré Ana Orr à France Inter.", ["France Inter"]),
        ("fr", "Selon Le Monde, le pont sera fermé.", ["Le Monde"]),
        ("fr", "D’après Le Figaro, le pont sera fermé.", ["Le Figaro"]),
        ("fr", "Le pont sera fermé, a appris l’AFP.", ["Agence France-Presse"]),
        ("fr", "Ana Orr a confié au Parisien que le pont serait fermé.", ["Le Parisien"]),
        ("es", "«El puente seguirá cerrado», dijo Ana Orr a El País.", ["El País"]),
        ("es", "El puente será cerrado, según informó la agencia EFE.", ["Agencia EFE"]),
        ("es", "Así lo publica El Mundo.", ["El Mundo"]),
        ("it", "«Il ponte resterà chiuso», ha detto Ana Orr a Repubblica.", ["La Repubblica"]),
        ("it", "Secondo il Corriere della Sera, il ponte sarà chiuso.", ["Corriere della Sera"]),
        ("it", "Lo riferisce l’Ansa.", ["ANSA"]),
        ("nl", "„De brug blijft dicht”, zei Ana Orr tegen de NOS.", ["NOS"]),
        ("pt", "“A ponte seguirá fechada”, disse Ana Orr à Folha de S.Paulo.", ["Folha de S.Paulo"]),
    ],
)
def test_an_outlet_is_credited_in_every_language(lang: str, text: str, outlets: list[str]) -> None:
    """In the cases and contractions of the language, and by the name that it has alone."""
    assert [credit.name for credit in heard(text, lang).said.credits] == outlets


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Die Zeit drängt, sagte Ana Orr der Menge vor dem Rathaus."),
        ("de", "Ana Orr sprach über die Welt und die Post."),
        ("fr", "Tout le monde a parlé au maire de Selka."),
        ("es", "El mundo entero habló con la alcaldesa del país."),
        ("it", "Il presidente della Repubblica ha visto la stampa."),
    ],
)
def test_a_common_word_is_no_outlet(lang: str, text: str) -> None:
    """Many outlets are called by one."""
    assert heard(text, lang).said.credits == ()


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        ("de", "„Wir haben Angst“, sagte eine Anwohnerin, die ihren Namen nicht nennen wollte.", "eine Anwohnerin"),
        ("de", "„Es war sehr laut“, sagte ein Nachbar.", "ein Nachbar"),
        ("fr", "« C’est trop », soupire un riverain.", "un riverain"),
        ("fr", "Une source gouvernementale ayant requis l’anonymat a indiqué que le projet était abandonné.", "une source gouvernementale"),
        ("es", "“Estamos cansados”, dijo un vecino que no quiso dar su nombre.", "un vecino"),
        ("es", "Fuentes gubernamentales que pidieron el anonimato dijeron que el plan está listo.", "Fuentes gubernamentales"),
        ("it", "Una fonte che ha chiesto l’anonimato ha detto che il progetto è fermo.", "una fonte"),
    ],
)  # fmt: skip
def test_whoever_has_no_name_is_marked(lang: str, text: str, name: str) -> None:
    """The clause that asks for no name is no part of who it is, nor of what was said."""
    (found,) = heard(text, lang).quotations
    assert found.resolved is not None
    assert (found.resolved.name, found.resolved.unnamed) == (name, True)


def test_a_german_family_name_alone_is_a_person_s() -> None:
    """Nouns have an article, most of the time, or are known."""
    found = heard(
        "»Das ist falsch«, sagte Kerr. »Wir handeln«, so Orr. „Nein“, sagte die Opposition. „Ja“, sagten Experten.",
        "de",
    )
    assert [(q.resolved.name, q.resolved.type.value) for q in found.quotations if q.resolved] == [
        ("Kerr", "person"),
        ("Orr", "person"),
        ("Opposition", "organisation"),
        ("Experten", "group"),
    ]


def test_german_speech_goes_on_after_its_speaker() -> None:
    """What comes after belongs to whoever spoke last."""
    found = heard("»Das ist falsch«, sagte Bo Kerr. »Wir handeln«, so Ana Orr weiter. »Und zwar schnell.«", "de")
    assert found.contents == ["Das ist falsch", "Wir handeln … Und zwar schnell"]
    assert found.names == ["Bo Kerr", "Ana Orr"]


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Merz sagte, die Regierung habe „zu lange gewartet“.", "die Regierung habe „zu lange gewartet", "Merz"),
        ("Am Montag sagte Ana Orr, man habe nichts gewusst.", "man habe nichts gewusst", "Ana Orr"),
        ("Ana Orr sagte am Freitag, dass die Brücke sicher sei.", "die Brücke sicher sei", "Ana Orr"),
    ],
)
def test_german_tells_speech_after_a_comma(text: str, words: str, name: str) -> None:
    found = heard(text, "de")
    assert (found.contents, found.names) == ([words], [name])


@pytest.mark.parametrize("text", ["Das sagte sie der Zeitung am Montag.", "Das berichtete die Nachrichtenagentur AFP."])
def test_what_was_said_before_is_not_said_again(text: str) -> None:
    """It is what stands before."""
    assert heard(text, "de").quotations == ()


@pytest.mark.parametrize(
    ("lang", "text", "words", "name"),
    [
        ("fr", "« Le pont, a expliqué Ana Orr, la maire, est fermé depuis lundi. »", "Le pont … est fermé depuis lundi", "Ana Orr"),
        ("fr", "Ana Orr habite ici. « Nous n’avons rien vu, dit-elle, et nous ne savons rien. »", "Nous n’avons rien vu … et nous ne savons rien", "Ana Orr"),
        ("es", "«El puente —explicó la alcaldesa Ana Orr— está cerrado».", "El puente … está cerrado", "Ana Orr"),
        ("it", "«Il ponte — ha spiegato la sindaca Ana Orr — è chiuso».", "Il ponte … è chiuso", "Ana Orr"),
    ],
)  # fmt: skip
def test_a_speaker_within_the_marks_is_no_part_of_the_words(lang: str, text: str, words: str, name: str) -> None:
    """The custom of Romance languages; the words stay verbatim, in two pieces."""
    found = heard(text, lang)
    assert (found.contents, found.names) == ([words], [name])


def test_what_a_speaker_tells_of_others_stays_whole() -> None:
    """A verb within the marks is only taken out where its subject comes after it, between commas."""
    found = heard("« Le maire a dit, selon nous, la vérité », a répondu Ana Orr.", "fr")
    assert (found.contents, found.names) == (["Le maire a dit, selon nous, la vérité"], ["Ana Orr"])


@pytest.mark.parametrize(
    ("lang", "text", "name", "written"),
    [
        ("de", "Kanzler Bo Kerr (CDU) sagte: „Wir prüfen das genau.“", "Bo Kerr", "Kanzler Bo Kerr (CDU)"),
        ("de", "„Nein“, widersprach SPD-Chefin Ana Orr.", "Ana Orr", "SPD-Chefin Ana Orr"),
        ("it", "«È molto grave», ha detto a Repubblica la ministra Ana Orr.", "Ana Orr", "la ministra Ana Orr"),
        (
            "fr",
            "« Il faut partir », a lancé le maire, Bo Kerr. Celui-ci a ajouté : « Et vite, maintenant ! »",
            "Bo Kerr",
            "Celui-ci",
        ),
    ],
)
def test_a_speaker_is_whole_and_alone(lang: str, text: str, name: str, written: str) -> None:
    """With the party behind the name, without whoever was told."""
    found = heard(text, lang)
    last = found.quotations[-1].speaker
    assert last is not None
    assert (found.names[-1], text[last.start : last.end]) == (name, written)


def test_an_office_with_a_party_before_it_is_a_person() -> None:
    """German joins them with a hyphen."""
    (found,) = heard("„Das wird schon“, ergänzte der CDU-Chef.", "de").quotations
    assert found.resolved is not None
    assert (found.resolved.type.value, found.resolved.unnamed) == ("person", False)
