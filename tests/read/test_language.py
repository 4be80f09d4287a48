"""What language a text is in."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.read.language import language

TEXTS = {
    "en": "The ferry left the harbour at dawn and was seen for the last time by a keeper of the light.",
    "de": "Die Fähre verließ den Hafen bei Tagesanbruch und wurde zuletzt von einem Wärter des Leuchtturms gesehen.",
    "fr": "Le bac a quitté le port à l’aube et il a été vu pour la dernière fois par un gardien du phare.",
    "es": "El transbordador salió del puerto al amanecer y fue visto por última vez por un farero del norte.",
    "it": "Il traghetto ha lasciato il porto all’alba ed è stato visto per l’ultima volta dal guardiano del faro.",
    "pt": "A balsa deixou o porto ao amanhecer e foi vista pela última vez por um guarda do farol da ilha.",
    "nl": "De veerboot verliet de haven bij zonsopgang en werd voor het laatst gezien door een vuurtorenwachter.",
    "sv": "Färjan lämnade hamnen i gryningen och sågs för sista gången av en fyrvaktare på den norra stranden.",
    "pl": "Prom opuścił port o świcie i po raz ostatni widział go latarnik, który mówił, że był nisko w wodzie.",
    "tr": "Feribot şafakta limandan ayrıldı ve son kez bir fener bekçisi tarafından görüldü, suda alçaktı.",
    "ru": "Паром вышел из гавани на рассвете, и в последний раз его видел смотритель маяка на северном берегу.",
    "el": "Το πλοίο έφυγε από το λιμάνι την αυγή και το είδε για τελευταία φορά ένας φύλακας του φάρου.",
    "ja": "フェリーは夜明けに港を出て、最後に灯台守に目撃された。船は水面すれすれだったと彼は語った。それから連絡は途絶えている。捜索は午後も続けられ、沿岸の町の住民も船を出して加わった。",
    "ko": "여객선은 새벽에 항구를 떠났고 등대지기가 마지막으로 보았다. 그는 배가 물에 낮게 잠겨 있었다고 말했다. 수색은 오후에도 계속되었고 해안 마을 주민들도 배를 타고 나섰다고 전해졌다.",
}  # fmt: skip


@pytest.mark.parametrize("lang", sorted(TEXTS))
def test_a_text_tells_its_language(lang: str) -> None:
    assert language(TEXTS[lang], "xx") == lang


def test_of_a_few_words_the_page_is_believed() -> None:
    assert language("Hallo", "de-AT") == "de"
    assert language(TEXTS["en"][:60], "nl") == "nl"
    assert language(TEXTS["en"][:60]) == "en"
    assert language("Hallo") == ""


def test_capitals_change_nothing() -> None:
    assert language(TEXTS["fr"].upper()) == "fr"


def test_many_letters_of_one_count_add_up_as_few_do() -> None:
    """Sequences that stand once in a text are added up by the hundred; what overflows would name another language."""
    for lang in ("en", "de", "fr", "es", "it", "pt", "nl", "sv", "pl", "tr", "ru", "el"):
        assert language(TEXTS[lang]) == language(" ".join([TEXTS[lang]] * 8)) == lang


def test_telling_a_language_loads_no_numpy() -> None:
    asked = f"import sys; from anechoic.read.language import language; language({TEXTS['en']!r}); print('numpy' in sys.modules)"
    command = [sys.executable, "-c", asked]
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 # our own words alone
    assert done.stdout == "False\n"


@given(st.text(max_size=400), st.sampled_from(["", "de", "pt-BR"]))
def test_every_text_gets_an_answer(text: str, declared: str) -> None:
    assert len(language(text, declared)) in {0, 2}
