"""What one speaker said, as reports in several languages have it: joined by what a translation keeps, or left alone."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anechoic.outlets import DEFAULT
from anechoic.quotes import attributions, versions
from anechoic.quotes.traces import topics, traces
from anechoic.records import Article, QuotationVariants
from factories import article

MONEY = {
    "en": "“We need 400 million euros by the end of March, or the bridge at Selka will close,” said Ana Orr, the mayor.",
    "de": "„Wir brauchen bis Ende März 400 Millionen Euro, sonst schließt die Brücke in Selka“, sagte die Bürgermeisterin Ana Orr.",
    "fr": "« Il nous faut 400 millions d’euros d’ici fin mars, sinon le pont de Selka fermera », a déclaré Ana Orr, la maire.",
    "es": "«Necesitamos 400 millones de euros antes de fin de marzo o el puente de Selka cerrará», dijo la alcaldesa Ana Orr.",
}
TRUCKS = {
    "en": "“Germany has promised us 30 trucks, and we expect them tomorrow,” said Ana Orr.",
    "de": "„Deutschland hat uns 30 Lastwagen versprochen, wir erwarten sie morgen“, sagte Ana Orr.",
    "fr": "« L’Allemagne nous a promis 30 camions, nous les attendons demain », a déclaré Ana Orr.",
    "es": "«Alemania nos ha prometido 30 camiones y los esperamos mañana», dijo Ana Orr.",
}
PLAIN = {
    "en": "“We are tired of waiting for somebody to answer,” said Ana Orr.",
    "de": "„Wir haben es satt, auf eine Antwort zu warten“, sagte Ana Orr.",
}


def report(lang: str, *lines: str, key: str = "") -> Article:
    """An article of these lines."""
    return article("\n".join(lines), key=key or lang, lang=lang, outlet=f"Outlet {key or lang}")


def compared(*articles: Article) -> tuple[QuotationVariants, ...]:
    """The versions of what they quote."""
    return versions(articles, [attributions(each, DEFAULT) for each in articles])


def printed_in(found: QuotationVariants) -> list[str]:
    """Which articles have it."""
    return sorted(each.content.article for each in found.printed)


@pytest.mark.parametrize("other", ["de", "fr", "es"])
@pytest.mark.parametrize("said", [MONEY, TRUCKS], ids=["money", "trucks"])
def test_a_translation_is_another_version(said: dict[str, str], other: str) -> None:
    """Number, month, unit, country and day are the same in both."""
    (found,) = compared(report("en", said["en"]), report(other, said[other]))
    assert [version.lang for version in found.others if version.lang != found.lang] == [
        other if found.lang == "en" else "en"
    ]
    assert not found.differs


def test_four_languages_are_one_quotation() -> None:
    (found,) = compared(*(report(lang, words) for lang, words in MONEY.items()))
    assert printed_in(found) == ["de", "en", "es", "fr"]


def test_each_of_two_statements_finds_its_own_translation() -> None:
    """Whatever their order."""
    found = compared(report("en", MONEY["en"], TRUCKS["en"]), report("de", TRUCKS["de"], MONEY["de"]))
    assert len(found) == 2
    texts = {"en": f"{MONEY['en']}\n{TRUCKS['en']}", "de": f"{TRUCKS['de']}\n{MONEY['de']}"}
    for each in found:
        said = {"400" in texts[q.content.article][q.content.start : q.content.end] for q in each.printed}
        assert len(said) == 1


def test_the_language_of_most_articles_has_the_fullest_version() -> None:
    """Readers of the story read that one; changes within the other language are told there."""
    changed = MONEY["de"].replace("schließt", "sperrt man")
    english = [report("en", MONEY["en"], key=f"en{n}") for n in range(3)]
    (found,) = compared(report("de", MONEY["de"]), report("de", changed, key="de2"), *english)
    assert (found.lang, found.fullest.content.article[:2]) == ("en", "en")
    assert [(v.lang, [c.instead for c in v.changes]) for v in found.others if v.lang and v.changes] in (
        [("de", ["schließt"])],
        [("de", ["sperrt man"])],
    )


@pytest.mark.parametrize(
    "german",
    [
        MONEY["de"].replace("Ana Orr", "Bo Kerr"),  # somebody else
        MONEY["de"].replace("400", "900").replace("März", "Mai"),  # other figures
        MONEY["de"].replace("„", "").replace("“", ""),  # no words in marks
        "„400 Millionen Euro bis Ende März“, sagte die Bürgermeisterin Ana Orr.",  # a few words of it
    ],
    ids=["speaker", "figures", "indirect", "length"],
)
def test_what_contradicts_is_left_alone(german: str) -> None:
    assert compared(report("en", MONEY["en"]), report("de", german)) == ()


def test_words_that_keep_nothing_are_left_alone() -> None:
    """Nothing tells that these are one; nobody guesses."""
    assert compared(report("en", PLAIN["en"]), report("de", PLAIN["de"])) == ()


def test_where_two_fit_equally_well_none_is_taken() -> None:
    twice = [TRUCKS["de"], TRUCKS["de"].replace("wir erwarten sie", "sie kommen wohl")]
    assert compared(report("en", TRUCKS["en"]), report("de", *twice)) == ()


def test_one_name_in_common_is_too_little() -> None:
    """People speak of each other all day."""
    english = "“Then President Dorado has to resign at once,” said Ana Orr."
    french = "« Le président Dorado doit s’expliquer devant nous », a déclaré Ana Orr."
    assert compared(report("en", english), report("fr", french)) == ()


def test_a_family_name_alone_is_nobody_s_voice() -> None:
    """It could be another Orr."""
    english, german = (MONEY[lang].replace("Ana Orr", "Orr") for lang in ("en", "de"))
    assert compared(report("en", english), report("de", german)) == ()


def test_a_speaker_is_one_however_languages_spell_the_name() -> None:
    english, german = MONEY["en"].replace("Ana Orr", "Anna Zelenko"), MONEY["de"].replace("Ana Orr", "Anna Selenko")
    (found,) = compared(report("en", english), report("de", german))
    assert len(found.speakers) == 1


def test_what_the_whole_story_is_about_tells_half() -> None:
    english, french = "The minister must leave Selka.", "Le ministre doit quitter Selka."
    about = (
        topics("Selka is small. In Selka, the minister met a minister.", "en"),
        topics("Selka, Selka, ministre, ministre", "fr"),
    )
    apart = traces(english, "en").likeness(traces(french, "fr"))
    assert traces(english, "en", about[0]).likeness(traces(french, "fr", about[1])) < apart


def test_numbers_meet_however_they_are_written() -> None:
    """In figures or in words; "one" is an article."""
    assert ("number", "12") in traces("zwölf Boote und ein Kahn", "de").fixed & traces("douze bateaux", "fr").fixed
    assert traces("un bateau", "fr").fixed == frozenset()


LINES = {lang: [MONEY[lang], TRUCKS[lang]] for lang in MONEY} | {"en": [MONEY["en"], TRUCKS["en"], PLAIN["en"]]}
STORIES = st.lists(
    st.sampled_from(sorted(LINES)).flatmap(
        lambda lang: st.tuples(st.just(lang), st.lists(st.sampled_from(LINES[lang]), min_size=1, unique=True))
    ),
    min_size=2,
    max_size=4,
)


@settings(max_examples=40, deadline=None)
@given(STORIES)
def test_alignment_is_symmetric_and_joins_no_two_of_one_article(told: list[tuple[str, list[str]]]) -> None:
    """Nothing depends on which article comes first; what an article says apart stays apart."""
    articles = [report(lang, *lines, key=f"a{n}") for n, (lang, lines) in enumerate(told)]
    found = compared(*articles)
    assert found == compared(*articles[::-1])
    for each in found:
        keys = [version.content.article for version in each.printed]
        assert len(keys) == len(set(keys))
