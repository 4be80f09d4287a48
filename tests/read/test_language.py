"""What language a text is in: by its small words where these are enough, else by a model."""

import subprocess
import sys

import pytest

from anechoic.read.language import language

TEXTS = {
    "en": "The ferry left the harbour at dawn and was seen for the last time by a keeper of the light, who said that it had been low in the water.",
    "de": "Die Fähre verließ den Hafen bei Tagesanbruch und wurde zuletzt von einem Wärter gesehen, der sagte, dass sie nicht mehr hoch im Wasser lag.",
    "fr": "Le bac a quitté le port à l’aube et il a été vu pour la dernière fois par un gardien du phare, qui a dit qu’il était bas sur l’eau.",
    "es": "El transbordador salió del puerto al amanecer y fue visto por última vez por un farero, que dijo que estaba muy hundido en el agua.",
    "nl": "De veerboot verliet de haven bij zonsopgang en werd voor het laatst gezien door een vuurtorenwachter, die zei dat hij laag in het water lag.",
}


@pytest.mark.parametrize("lang", sorted(TEXTS))
def test_a_text_tells_its_language(lang: str) -> None:
    assert language(TEXTS[lang], "xx") == lang


def test_of_a_few_words_the_page_is_believed() -> None:
    assert language("Hallo", "de-AT") == "de"
    assert language("Hallo") == ""


def test_plain_english_loads_no_model() -> None:
    """It takes half a second and 100 MB."""
    code = f"import sys; from anechoic.read.language import language; language({TEXTS['en']!r}); print('py3langid' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 # ours
    assert run.stdout.strip() == "False"
