"""Which lines are furniture, and which only look like it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.read import clutter


@pytest.mark.parametrize(
    ("line", "lang", "why"),
    [
        ("Subscribe to The Quay", "en", "sign-up line"),
        ("Sign up for our morning newsletter", "en", "sign-up line"),
        ("Get the day’s tides delivered to your inbox.", "en", "sign-up line"),
        ("Follow our WhatsApp channel for breaking news", "en", "sign-up line"),
        ("View this email in your browser", "en", "mailing line"),
        ("You receive this mail because you signed up at quay.example. Unsubscribe", "en", "mailing line"),
        ("Unsubscribe: https://quay.example/leave", "en", "mailing line"),
        ("Diese E-Mail im Browser ansehen", "de", "mailing line"),
        ("Vous recevez cet e-mail parce que le quai vous plaît.", "fr", "mailing line"),
        ("Darse de baja", "es", "mailing line"),
        ("Visualizza questa email nel browser", "it", "mailing line"),
        ("Cancelar inscrição", "pt", "mailing line"),
        ("Je ontvangt deze nieuwsbrief omdat je van het water houdt.", "nl", "mailing line"),
        ("Du modtager denne mail, fordi havnen er din.", "da", "mailing line"),
        ("Du mottar denne e-posten fordi havnen er din.", "no", "mailing line"),
        ("Visa detta mejl i webbläsaren", "sv", "mailing line"),
        ("READ MORE: Who owns the sea wall?", "en", "read-more line"),
        ("Related stories", "en", "read-more line"),
        ("Recommended Videos", "en", "read-more line"),
        ("Related post: How to pickle a herring", "en", "read-more line"),
        ("More AP harbours: https://ap.example/harbours", "en", "read-more line"),
        ("Sign Up: The tides as they change! All of our newsletters are here.", "en", "sign-up line"),
        ("These pages are for your personal, non-commercial use only.", "en", "copyright line"),
        ("ADVERTISEMENT", "en", "advertisement"),
        ("Article continues below advertisement", "en", "advertisement"),
        ("Share on Facebook", "en", "sharing line"),
        ("Let us know in the comments below!", "en", "sharing line"),
        ("© 2026 Quay Titles. All rights reserved.", "en", "copyright line"),
        ("Photo: Una Marsh", "en", "picture caption"),
        ("The crane on Tuesday. Una Marsh/Getty Images", "en", "picture caption"),
        ("Lesen Sie auch: Wem gehört der Deich?", "de", "read-more line"),
        ("Anzeige", "de", "advertisement"),
        ("Hier geht es zum Newsletter", "de", "sign-up line"),
        ("Foto: Una Marsh/dpa", "de", "picture caption"),
        ("À lire aussi : À qui est la digue ?", "fr", "read-more line"),
        ("La suite après la publicité", "fr", "advertisement"),
        ("Recevez chaque matin notre lettre d’information", "fr", "sign-up line"),
        ("Lee también: ¿De quién es el muelle?", "es", "read-more line"),
        ("Publicidad", "es", "advertisement"),
        ("Leggi anche: Di chi è la diga?", "it", "read-more line"),
        ("Riproduzione riservata", "it", "copyright line"),
        ("Leia também: De quem é o cais?", "pt", "read-more line"),
        ("Lees ook: Van wie is de dijk?", "nl", "read-more line"),
        ("Les også: Hvem eier moloen?", "no", "read-more line"),
        ("Læs også: Hvem ejer molen?", "da", "read-more line"),
        ("Läs också: Vem äger piren?", "sv", "read-more line"),
        ("Czytaj też: Do kogo należy molo?", "pl", "read-more line"),
        ("Dalsza część artykułu pod reklamą", "pl", "advertisement"),
        ("Zapisz się na newsletter o pływach", "pl", "sign-up line"),
        ("Udostępnij na Facebooku", "pl", "sharing line"),
        ("Fot. Una Marsh/PAP", "pl", "picture caption"),
        ("© Nabrzeże 2026. Wszelkie prawa zastrzeżone.", "pl", "copyright line"),
        ("Like Loading...", "en", "sharing line"),
        ("Gefällt mir Wird geladen …", "de", "sharing line"),
        ("J’aime Chargement…", "fr", "sharing line"),
        ("Me gusta Cargando...", "es", "sharing line"),
        ("Mi piace Caricamento...", "it", "sharing line"),
        ("Beitragsbild: Una Marsh, Wenmouth", "de", "picture caption"),
        ("Die aktuelle Ausgabe des Kai-Blatts jetzt an jedem Steg, im Abo und als E-Paper.", "de", "sign-up line"),
        (
            "Last update on 17.03.2026 / Affiliate links / Images from Amazon Product Advertising API",
            "en",
            "advertisement",
        ),
    ],
)
def test_furniture_is_told_by_its_words(line: str, lang: str, why: str) -> None:
    assert clutter.kind(line, lang) == why


@pytest.mark.parametrize(
    ("line", "lang", "role"),
    [
        ("Staff writer at The Harbour Post, with an eye on cranes.", "en", True),
        ("Redakteurin in der Wirtschaft.", "de", True),
        ("Korrespondent für die Häfen des Nordens mit Sitz in Kleinhag.", "de", True),
        ("A staff writer at The Harbour Post was hurt when the crane fell.", "en", False),
        ("Staff writer Una Marsh was hurt when the crane fell.", "en", False),
        ("Staff writer at the Post: “Nobody told us that it would fall.”", "en", False),
        ("Der Redakteur der Zeitung wurde am Dienstag entlassen.", "de", False),
        ("Redakteur der Zeitung war er, " + "und Fischer, " * 20 + "und Wirt.", "de", False),
    ],
)
def test_a_note_on_an_author_may_name_nobody(line: str, lang: str, role: bool) -> None:
    assert clutter.is_role(line, lang) == role


@pytest.mark.parametrize(
    "line",
    [
        "The paper said that 400,000 people had signed up for its newsletter since the strike began.",
        "Sign up for the army fell by a tenth last year, the ministry said on Monday.",
        "“Sign up for our newsletter and we will tell you everything,” the mayor had promised them.",
        "Subscribe to that view and you will have to explain the winter of 1904, said Ms Finch.",
        "The advertisement showed a crane, a barge and a dog.",
        "Shares of the harbour company fell by 4% after the crane did.",
        "Related claims were thrown out by the court in Wenmouth on Thursday.",
        "She told the inquiry to watch the tide, and nobody did.",
        "Images from the crane showed that its product was advertising, an engineer of the port said.",
        "Photographers were kept behind the wall until the divers had finished.",
        "More apprentices than ever work on the quay, the union said",
        "More than thirty ships have been turned away since Tuesday.",
        "Read in the council chamber, the letter took eleven minutes.",
        "Follow the coast north and you come to the wreck, he said.",
        "Copyright law does not protect a tide table, the judges held.",
        "“Share this with your neighbours,” the leaflet says.",
        "He emailed the minister to say that the inbox was full.",
    ],
)
def test_reports_on_such_things_stay(line: str) -> None:
    assert clutter.kind(line, "en") == ""


@pytest.mark.parametrize(
    ("line", "lang"),
    [
        ("Published 17 March 2026", "en"),
        ("Updated: Tue., March 17, 2026 10:31 a.m. GMT", "en"),
        ("17:41 JST, October 13, 2026", "en"),
        ("3 min read", "en"),
        ("Stand: 22.04.2026, 06:00 Uhr", "de"),
        ("Publié le 17 mars 2026 à 09h12", "fr"),
        ("Oppdatert 17. mars 2026 kl. 12.10", "no"),
    ],
)
def test_a_line_that_is_only_a_date_is_a_stamp(line: str, lang: str) -> None:
    assert clutter.is_stamp(line, lang)


@pytest.mark.parametrize("line", ["In March 2026 the crane fell.", "12 dead", "Route 66", "The 17 March movement met"])
def test_a_line_with_more_than_a_date_is_none(line: str) -> None:
    assert not clutter.is_stamp(line, "en")


@pytest.mark.parametrize(
    "line",
    [
        "(Reporting by Una Marsh; editing by Pat O’Dowd)",
        "Additional reporting by Astrolabe",
        "Una Marsh contributed to this report.",
        "(Astrolabe) um/po",
    ],
)
def test_a_line_of_credits_alone_is_told(line: str) -> None:
    assert clutter.is_credit(line, "en")


def test_who_reported_what_within_a_sentence_is_no_credit_line() -> None:
    assert not clutter.is_credit("The crane was first reported by Una Marsh, a walker on the wall.", "en")


@pytest.mark.parametrize(
    ("line", "label", "rest"),
    [
        ("Speed Read It took forty years", "Speed Read", "It took forty years"),
        ("The Quay Recommends These gulls are better", "The Quay Recommends", "These gulls are better"),
        ("IN THE SPOTLIGHT As the tide turns", "IN THE SPOTLIGHT", "As the tide turns"),
        ("Opinion | Our pier deserves better", "Opinion", "Our pier deserves better"),
        ("Feature films are getting longer", "", "Feature films are getting longer"),
        ("Conclaves can be long", "", "Conclaves can be long"),
    ],
)
def test_a_label_is_parted_from_what_runs_on_after_it(line: str, label: str, rest: str) -> None:
    assert clutter.split_label(line, "en") == (label, rest)


def test_a_byline_says_by_and_is_no_sentence() -> None:
    assert clutter.is_byline("By Una Marsh", "en")
    assert clutter.is_byline("Von Una Marsh, Wenmouth", "de")
    assert not clutter.is_byline("By noon the crane was gone.", "en")
    assert not clutter.is_byline("by the sea", "en")


@pytest.mark.parametrize(
    ("line", "lang", "why"),
    [
        ("JUST WATCHED Crane falls Replay More Videos ... MUST WATCH Crane falls 02:11", "en", "read-more line"),
        ("( Also on THE QUAY: Who owns the sea wall?)", "en", "read-more line"),
        ("SPECIAL COVERAGE: The fallen crane", "en", "read-more line"),
        ("Story Continued Below", "en", "read-more line"),
        ("Was the crane too old? Vote Here", "en", "advertisement"),
        ("[pullquote]", "en", "advertisement"),
        ("Follow @harbourpost", "en", "sharing line"),
        ("Read or Share this story: http://quay.example/7", "en", "sharing line"),
        ("next Image 1 of 3", "en", "sharing line"),
        ("Enlarge this image toggle caption Una Marsh Una Marsh", "en", "picture caption"),
        ("The crane lies across the entrance to the harbour. (Photo: Una Marsh, Quay)", "en", "picture caption"),
        ("Story highlights A crane fell across the harbour of Wenmouth", "en", "summary in points"),
        ("Keep up with me on Twitter or Bluesky.", "en", "sharing line"),
        ("This post contains references to products of our advertisers.", "en", "advertisement"),
        ("Das Thema könnte dich auch interessieren:", "de", "read-more line"),
        ("Der Kran wurde erfolgreich hinzugefügt.", "de", "sharing line"),
        ("Aufrufe: 7", "de", "sharing line"),
        ("Bei den Verlinkungen handelt es sich um Affiliate-Links.", "de", "advertisement"),
        ("Alle Angaben ohne Gewähr.", "de", "copyright line"),
        ("Chargement…", "fr", "advertisement"),
        ("Cargando…", "es", "advertisement"),
        ("Caricamento in corso", "it", "sharing line"),
        ("Carregando…", "pt", "advertisement"),
        ("Bezig met laden…", "nl", "sharing line"),
        ("Laster inn…", "no", "sharing line"),
        ("Indlæser…", "da", "sharing line"),
        ("Laddar…", "sv", "sharing line"),
        ("Fotostrecke: Der Kran von Föhnstadt", "de", "read-more line"),
        ("Der Kran liegt im Hafen von Föhnstadt. (Fotos: Una Marsh)", "de", "picture caption"),
        ("War der Kran zu alt? Jetzt abstimmen", "de", "advertisement"),
        ("En images : la grue de Port-Aubin", "fr", "read-more line"),
        ("La grue dans le port de Port-Aubin. (Photo : Una Marsh)", "fr", "picture caption"),
        ("La grue était-elle trop vieille ? Votez ici", "fr", "advertisement"),
        ("Fotogalería: la grúa de Puerto Claro", "es", "read-more line"),
        ("La grúa en el puerto. (Foto: Una Marsh)", "es", "picture caption"),
        ("¿Era vieja la grúa? Vota aquí", "es", "advertisement"),
        ("Fotogallery: la gru di Porto Chiaro", "it", "read-more line"),
        ("La gru nel porto. (Foto: Una Marsh)", "it", "picture caption"),
        ("Galeria: o guindaste de Porto Claro", "pt", "read-more line"),
        ("O guindaste no porto. (Foto: Una Marsh)", "pt", "picture caption"),
        ("Tekst gaat verder onder de foto", "nl", "read-more line"),
        ("De kraan ligt in de haven. (Foto: Una Marsh)", "nl", "picture caption"),
        ("Saken fortsetter under bildet", "no", "read-more line"),
        ("Kranen ligger i havnen. (Foto: Una Marsh)", "no", "picture caption"),
        ("Artiklen fortsætter efter annoncen", "da", "read-more line"),
        ("Kranen ligger i havnen. (Foto: Una Marsh)", "da", "picture caption"),
        ("Artikeln fortsätter under bilden", "sv", "read-more line"),
        ("Kranen ligger i hamnen. (Foto: Una Marsh)", "sv", "picture caption"),
    ],
)
def test_clutter_of_given_texts_is_told_by_its_words(line: str, lang: str, why: str) -> None:
    assert clutter.kind(line, lang) == why


def test_a_gallery_that_says_its_title_twice_goes_however_long_it_is() -> None:
    line = "Photos: The crane falls Photos: The crane falls The crane falls – " + "The crane lies in the harbour. " * 20
    assert clutter.kind(line, "en")
    assert clutter.kind(line.removeprefix("Photos: The crane falls "), "en") == ""


@pytest.mark.parametrize(
    "line",
    [
        "She had just watched the crane fall, she said, and must watch it again on the evening news.",
        "Follow the money, Ms Finch said, and you will find the crane.",
        "The crane's owner asked the court to vote here in Wenmouth and not in the capital.",
        "Source says that the crane was inspected in March",
        "Special coverage of the crane cost the insurer 4 million, the court was told.",
    ],
)
def test_sentences_with_words_of_clutter_stay(line: str) -> None:
    assert clutter.kind(line, "en") == ""


@given(
    st.sampled_from(
        [
            (lang, why, name, phrase)
            for lang in ("en", "de", "fr", "es", "it", "pt", "nl", "no", "da", "sv")
            for why in (
                "sign-up line",
                "mailing line",
                "read-more line",
                "advertisement",
                "sharing line",
                "picture caption",
            )
            for name in ("line", "anywhere")
            for phrase in clutter.phrases(lang, why, name)
        ]
    )
)
def test_every_phrase_of_the_files_takes_its_own_line_out(told: tuple[str, str, str, str]) -> None:
    lang, _, _, phrase = told
    line = phrase.replace(" … ", " very own ")
    assert clutter.kind(line, lang)
    assert clutter.kind(line.upper(), lang)
