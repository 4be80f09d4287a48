"""Which sentences of other languages than English stand alone, and which of them are news."""

import pytest

from anechoic.briefing.alone import (
    addresses,
    answers,
    continues,
    is_loaded,
    is_news,
    is_page_furniture,
    leans,
    points,
    reacts,
)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Eine Initiative der Regierung soll sie schneller fit machen."),
        ("de", "Am Montag, dem 11. Oktober 2021, hat sie den Hafen von Selka geschlossen."),
        ("de", "Wie das funktionieren kann, zeigt ein Beispiel aus Selka."),
        ("de", "Nachdem er den Hafen verlassen hatte, schlief Orr ein."),
        ("de", "Die rückte am Vormittag mit hundert Kräften an."),
        ("de", "Das hat der Rat von Selka beschlossen."),
        ("de", "Der 46-Jährige hat die Trennung bestätigt."),
        ("de", "Orr will diese Brücke nicht bauen."),
        ("fr", "Crée en 1947, il est le seul chœur de la ville."),
        ("fr", "Cette mesure entre en vigueur lundi."),
        ("fr", "Lorsqu’elle a quitté le port, le ferry dormait."),
        ("fr", "En revanche, le port reste ouvert."),
        ("fr", "Une semaine plus tôt, le lendemain du vote, le pont fermait."),
        ("es", "Lo hizo por medio de una convocatoria."),
        ("es", "Sin embargo, el puerto sigue abierto."),
        ("es", "Según su relato, el puente cayó de noche."),
        ("es", "Orr rechazó esa propuesta."),
        ("it", "Il tutto a poche ore dal voto di Selka."),
        ("it", "Orr ha respinto questa proposta."),
        ("pt", "No entanto, o porto continua aberto."),
        ("pt", "Orr rejeitou essa proposta ontem."),
        ("nl", "Maandag heeft hij de haven gesloten."),
        ("nl", "Dat moet de raad van Selka nog beslissen."),
        ("sv", "I måndags har han stängt hamnen."),
        ("no", "Mandag har hun stengt havnen."),
        ("da", "Mandag har hun lukket havnen."),
    ],
)
def test_what_points_back_leans_in_its_language(lang: str, text: str) -> None:
    assert leans(text, lang)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Wie das Ministerium am Montag mitteilte, schließt der Hafen."),
        ("de", "Diese Woche schließt der Hafen von Selka."),
        ("de", "Der Rat von Selka hat am Montag beschlossen, dass er die Brücke baut."),
        ("de", "Die bekannte Sängerin Ada Orr kommt nach Selka."),
        ("de", "Das Ministerium hat den Hafen geschlossen."),
        ("fr", "Ce vendredi, le port de Selka ferme."),
        ("fr", "Le maire a annoncé jeudi que la ville refuse les trottinettes et retire ces véhicules des rues."),
        ("fr", "Ada Orr a dit à Selka ce qui change ces dix dernières années."),
        ("fr", "Ce qui change à Selka tient en deux pages."),
        ("es", "Este miércoles cierra el puerto de Selka."),
        ("es", "El temporal afecta el este de Velmora y el norte de Selka."),
        ("it", "Questa settimana chiude il porto di Selka."),
        ("pt", "Nesta quarta-feira fecha o porto de Selka."),
        ("nl", "Deze week sluit de haven van Selka."),
        ("sv", "Den svenska regeringen stänger hamnen."),
        ("da", "De danske havne lukker mandag."),
    ],
)
def test_what_tells_by_itself_of_what_it_speaks_stands(lang: str, text: str) -> None:
    assert not leans(text, lang)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Orr will auch den Hafen schließen."),
        ("de", "Der Hafen, jedoch, blieb offen."),
        ("fr", "Le port ferme également lundi."),
        ("fr", "Le port, en revanche, reste ouvert."),
        ("es", "Orr también cierra el puerto."),
        ("es", "El puerto, sin embargo, sigue abierto."),
        ("it", "Orr ha anche chiuso il porto."),
        ("nl", "Orr sluit ook de haven."),
    ],
)
def test_what_adds_to_the_sentence_before_answers_it(lang: str, text: str) -> None:
    assert answers(text, lang)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Für zehn Barken zahlt ihr in Selka nur wenig Geld."),
        ("de", "Wenn Sie noch nach Selka fahren wollen, bleibt wenig Zeit."),
        ("fr", "Le port de Selka vous attend avec ses barques."),
        ("es", "El puerto de Selka les espera a ustedes con sus barcas."),
        ("it", "Il porto di Selka è il nostro vanto di sempre."),
        ("pt", "O porto de Selka espera por você neste domingo."),
        ("nl", "De haven van Selka wacht op u met open armen."),
        ("sv", "Hamnen i Selka är vår stolthet sedan länge."),
    ],
)
def test_who_speaks_to_readers_tells_no_news(lang: str, text: str) -> None:
    assert addresses(text, lang)
    assert not is_news(text, lang)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Mehr dazu steht im Newsletter der Zeitung aus Selka."),
        ("fr", "Retrouvez la liste complète des ports ci-dessous dans notre tableau."),
        ("es", "Lea también el reportaje sobre el puerto de Selka."),
        ("it", "Leggi anche il servizio sul porto di Selka."),
        ("no", "Les også saken om havnen i Selka fra mandag."),
    ],
)
def test_what_speaks_of_its_page_is_furniture(lang: str, text: str) -> None:
    assert is_page_furniture(text, lang)


@pytest.mark.parametrize(
    ("lang", "said", "line"),
    [
        ("de", "Das ist unser Ziel", "„Das ist unser Ziel“, fügte Orr hinzu."),
        ("fr", "C’est notre but", "« C’est notre but », a ajouté Orr."),
        ("es", "Eso es nuestro fin", "«Eso es nuestro fin», añadió Orr."),
        ("it", "Questo è il fine", "«Questo è il fine», ha aggiunto Orr."),
        ("nl", "Dat is het doel", "“Dat is het doel”, vervolgde Orr."),
    ],
)
def test_words_that_point_and_go_on_are_told_after_others(lang: str, said: str, line: str) -> None:
    assert points(said, lang)
    assert continues(line, lang)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Die Opposition kritisierte den Beschluss."),
        ("fr", "L’opposition a dénoncé la décision."),
        ("es", "La oposición criticó la decisión."),
    ],
)
def test_what_somebody_makes_of_it_is_a_reaction(lang: str, text: str) -> None:
    assert reacts(text, lang)
    assert not reacts("Le port ferme. El puerto cierra. Der Hafen schließt.", lang)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Unter dem Motto der Stadt treten sie diesen Monat in Selka auf."),
        ("nl", "In de haven van Selka wachtten zij op de boot."),
    ],
)
def test_a_pronoun_after_any_verb_of_the_first_clause_hangs(lang: str, text: str) -> None:
    assert leans(text, lang)


def test_a_sentence_that_shouts_tells_no_news() -> None:
    assert not is_news("Der Hafen von Selka muss endlich wieder offen sein!", "de")
    assert is_news("Orr rief am Montag im Rat von Selka „Macht den Hafen auf!“ und ging.", "de")


def test_what_names_both_sides_answers_nothing() -> None:
    assert not answers("Sowohl Freunde als auch Gegner des Hafens kamen nach Selka.", "de")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("it", "Caos al porto di Selka dopo il voto."),
        ("pt", "O voto de Selka foi um escândalo."),
        ("nl", "De raad van Selka is woedend."),
        ("sv", "Rådet i Selka är rasande."),
        ("no", "Avstemningen i Selka var en skandale."),
        ("da", "Afstemningen i Selka var en skandale."),
    ],
)
def test_words_that_heat_are_known_in_each_language(lang: str, text: str) -> None:
    assert is_loaded(text, lang)
    assert not is_loaded("Selka 12.", lang)
