"""Where sentences end in languages other than English: abbreviations, ordinals, offices before a name."""

import pytest

from anechoic.text.sentences import sentences


def cut(text: str, lang: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text, lang)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Das sagte der Geschäftsführer des 1. FC Selka, Elm Orr."),
        ("de", "Orr traf gegen 1. FC Selka zweimal."),
        ("de", "Die Brücke stammt aus dem 19. Jahrhundert."),
        ("de", "Der 2. Weltkrieg zerstörte sie."),
        ("de", "Die 3. Kammer des Gerichts urteilte."),
        ("de", "Zum 50. Geburtstag kamen alle, z. B. Orr, u. a. Marlow und d. h. Kerr."),
        ("de", "Die Fa. Orr zahlt ca. 300 Euro, inkl. Steuern, lt. Marlow."),
        ("de", "Die dt. Regierung und die brit. Marine verhandeln."),
        ("de", "Das steht in Nr. 3 und Abs. 2, vgl. Kapitel 3."),
        ("de", "In St. Orr wird am 5. Mai gewählt."),
        ("fr", "M. Orr, Mme Kerr et le Pr. Marlow ont signé, cf. Selka."),
        ("fr", "La Cie. Orr dessert Ste. Marie."),
        ("fr", "C'est le n. 3 et l'art. 5 de la loi."),
        ("es", "El Sr. Orr, la Dña. Kerr y el Cnel. Marlow firmaron."),
        ("es", "La calle tiene el núm. 3 y aprox. 300 casas."),
        ("es", "Mons. Orr rezó con Fco. Marlow."),
        ("it", "Il sig. Orr, l'on. Kerr e la dott.ssa Marlow firmano."),
        ("it", "L'art. 5 della legge e il n. 3 della via."),
        ("pt", "O Gal. Orr e a V. Exa. Kerr moram na av. Marlow, n. 5."),
        ("nl", "Dhr. Orr en mevr. Kerr eten o.a. Selkase kaas, d.w.z. Marlow."),
        ("sv", "Han bor kl. 12 hos bl.a. Orr, t.ex. Kerr."),
        ("no", "Kl. 12 kom f.eks. Orr til den 1. Divisjon."),
        ("da", "Efter den 2. Verdenskrig kom bl.a. Orr hjem den 5. Maj."),
    ],
)
def test_an_abbreviation_or_an_ordinal_ends_no_sentence(lang: str, text: str) -> None:
    assert cut(text, lang) == [text]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Das war 2024. Danach kam Orr."),
        ("de", "Orr kam als 12. Dann kam Kerr."),
        ("de", "Sie starb am 5. Das Haus steht leer."),
        ("de", "Orr wurde 65. Das Alter zählt nicht."),
        ("fr", "Le train part à 5 h. Orr attend."),
        ("es", "Orr dijo que no. Luego calló."),
        ("no", "Orr ble nr. 3. Kerr vant."),
        ("nl", "Het was 5 mei. Orr kwam."),
    ],
)
def test_a_number_or_a_short_word_at_the_end_ends_one(lang: str, text: str) -> None:
    assert len(cut(text, lang)) == 2


def test_english_knows_no_ordinal_with_a_stop() -> None:
    assert cut("It was the 1. FC Selka won.", "en") == ["It was the 1.", "FC Selka won."]
