"""The report most like the others tells the story; what each line adds counts; the headline fits the lead."""

from dataclasses import replace

from anechoic.briefing.lead import lead_first
from anechoic.briefing.material import Material, Reader
from anechoic.briefing.speed_read import HAPPENED
from anechoic.briefing.statements import news
from anechoic.claims import claims
from anechoic.outlets import DEFAULT
from anechoic.quotes import attributions
from anechoic.records import Article, ArticleId, Dossier
from factories import article, story

TELLS = "The ferry Selka sank on Monday off the harbour of Orr with sixty passengers and nine sailors on board."
REPORT = article(f"{TELLS}\nDivers searched the harbour of Orr for the ferry all night.", key="a", outlet="A")
LIKE = article(
    "Sixty passengers and nine sailors were on board when the ferry Selka sank on Monday off the harbour of Orr.",
    key="b",
    outlet="B",
)
ASIDE = article(
    "The ferry Selka was painted green by three brothers who loved music, cheese and the smell of old rope.",
    key="c",
    outlet="C",
)


def dossier(*articles: Article, headline: str = "") -> Dossier:
    found = story(*((each,) for each in articles), headline=headline)
    said = tuple(attributions(each, DEFAULT) for each in articles)
    return Dossier(found, articles, attributions=said, claims=claims(found, articles, said))


def test_the_report_that_others_agree_with_is_the_most_like_them() -> None:
    agreement = Material(dossier(REPORT, LIKE, ASIDE), Reader("en")).agreement
    assert max(agreement.values()) == 1.0
    assert agreement[ASIDE.id] < min(agreement[REPORT.id], agreement[LIKE.id])


def test_a_copy_makes_no_report_more_alike() -> None:
    copies = tuple(replace(REPORT, id=ArticleId(f"a{n}"), outlet=f"Outlet {n}") for n in range(3))
    made = dossier(REPORT, LIKE, ASIDE)
    copied = replace(
        made,
        story=story((REPORT, *copies), (LIKE,), (ASIDE,)),
        articles=(REPORT, *copies, LIKE, ASIDE),
    )
    before, after = (Material(each, Reader("en")).agreement for each in (made, copied))
    assert {key: after[key] for key in before} == before


def test_a_report_that_stands_alone_agrees_with_nobody() -> None:
    assert Material(dossier(REPORT), Reader("en")).agreement == {"a": 0.0}


def test_an_essay_does_not_open_a_story_that_others_report() -> None:
    essay = replace(LIKE, title="Why the ferry sank")
    made = Material(dossier(essay, replace(REPORT, title="Ferry sinks off Orr")), Reader("en"))
    assert lead_first(made, news(made, HAPPENED))[0].lines[0].evidence[0].article == "a"
    assert made.headline() == "Ferry sinks off Orr"


def test_of_two_lines_the_one_with_new_words_comes_first() -> None:
    made = Material(dossier(REPORT, LIKE, ASIDE), Reader("en"))
    ordered = lead_first(made, news(made, HAPPENED))
    texts = [each.lines[0].text for each in ordered]
    assert texts[0] in {TELLS, LIKE.text}
    assert not {TELLS, LIKE.text} <= set(texts[:2])


def test_a_headline_that_has_nothing_of_the_lead_gives_way_to_one_that_has() -> None:
    off = replace(ASIDE, title="Green paint and old rope")
    made = Material(dossier(replace(REPORT, title="Ferry Selka sinks off Orr"), off, headline=off.title), Reader("en"))
    assert made.headline() == off.title
    assert made.headline(TELLS) == "Ferry Selka sinks off Orr"
