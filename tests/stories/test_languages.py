"""Stories in several languages: what is joined across them, and what each keeps apart."""

from datetime import timedelta

from anechoic.records import Article, Story
from anechoic.stories import stories
from anechoic.stories.evidence import evidence
from factories import MORNING, article

FERRY = (
    "A ferry capsized off Velmora early on Tuesday, the coastguard in Port Anders said. The Marit Halle was sailing from the "
    "island of Undsey to Selka when she heeled over. Petra Osling of the coastguard said that 86 passengers were listed. "
    "Interior minister Ilse Tamrand and the owner, Undsey Line, promised an inquiry. Gusts reached 43 knots."
)
FAEHRE = (
    "Vor Velmora ist am Dienstag eine Fähre gekentert, teilte die Küstenwache in Port Anders mit. Die Marit Halle war von "
    "der Insel Undsey nach Selka unterwegs. Laut Petra Osling von der Küstenwache standen 86 Fahrgäste auf der Liste. "
    "Innenministerin Ilse Tamrand und die Reederei Undsey Line kündigten eine Untersuchung an. Die Böen erreichten 43 Knoten."
)
BUDGET_DE = (
    "Das Parlament hat am Dienstag den Haushalt für das kommende Jahr beschlossen. Die Regierung setzte sich mit drei Stimmen "
    "durch, nachdem der Finanzminister bei der Steuer auf Treibstoff nachgegeben hatte. Die Opposition sprach von einem Kuhhandel."
)
MUSEUM_DE = (
    "Nach zwei Jahren Umbau öffnet das Museum am Dienstag wieder seine Türen. Die Leiterin sagte, die Sammlung sei nun heller "
    "zu sehen. Vor dem Eingang wartete schon am Morgen eine lange Schlange, und für die Kinder gab es Kuchen."
)


def told(*articles: Article) -> list[tuple[str, ...]]:
    found: tuple[Story, ...] = stories(articles, ())
    return sorted(tuple(sorted(story.articles)) for story in found)


def test_reports_in_two_languages_are_joined_by_names_and_numbers() -> None:
    assert told(article(FERRY, key="en"), article(FAEHRE, key="de", lang="de-AT")) == [("de", "en")]


def test_two_reports_in_two_languages_weeks_apart_are_two_stories() -> None:
    later = article(FAEHRE, key="de", lang="de", published=MORNING + timedelta(days=20))
    assert len(told(article(FERRY, key="en"), later)) == 2


def test_pages_of_a_rare_language_are_not_joined_because_they_share_it() -> None:
    english = [article(f"{FERRY} {number}", key=f"e{number}") for number in range(5)]
    found = told(*english, article(BUDGET_DE, key="budget", lang="de"), article(MUSEUM_DE, key="museum", lang="de"))
    assert ("budget",) in found
    assert ("museum",) in found


def test_a_language_without_stop_words_is_compared_by_names() -> None:
    one, other = article(FERRY, key="a", lang="xx"), article(FERRY.replace("early", "late"), key="b", lang="xx")
    assert told(one, other, article("no names " * 40, key="c", lang="xx")) == [("a", "b"), ("c",)]


GRAIN = (
    "Wheat for May delivery fell on the Dunmore exchange in the week, after rain reached the basin of the Halk. It was the "
    "third weekly fall. Corn ended flat and oats rose, said Oster of Vinmark. Shipments from Reva and Sund to Ferrol "
    "eased, and the growers of Ostby and Lund were sowing early. Traders at Tolle and Brack expect more wet fields, as do Marn and Quell."
)
TEA = (
    "Leaf tea for March delivery rose on the Kalpet exchange in the week, after rain missed the hills of Mirra. It was the "
    "third weekly rise. Dust ended flat and orthodox grades rose, said Poona of Gaddar. Shipments from Jeth and Urai to Nalla "
    "eased, and the planters of Pindar and Tirum were plucking late. Blenders at Chamo and Dorai expect short stocks, as do Veli and Sarn."
)


def test_two_notes_built_alike_are_two_stories_where_they_name_nothing_in_common() -> None:
    assert told(article(GRAIN, key="a"), article(TEA, key="b")) == [("a",), ("b",)]


def test_likeness_is_doubted_for_want_of_shared_names() -> None:
    apart = evidence([article(GRAIN, key="a"), article(TEA, key="b")]).pairs
    (same,) = evidence([article(GRAIN, key="a"), article(GRAIN, key="c")]).pairs.score.tolist()
    assert max(apart.score.tolist(), default=0.0) < 0.5 < same


def test_two_rounds_of_one_event_are_two_stories_where_reports_agree_on_two_days() -> None:
    text = (
        "Envoys of Halmaria and Sarrat {1} in Linnhaven on {0}. Verdes and Hamdoun spoke of the Dorn dam and the river Imra, and "
        "the mediator, Okolie, of {2} cubic metres a second. {3}"
    )
    first = ("Monday", "parted without agreement", "310", "Nobody would say when they would meet again.")
    second = ("Wednesday", "signed a one-year accord", "365", "Both parliaments must now approve what was signed.")
    early = [article(text.format(*first), key=f"a{number}", published=MORNING) for number in range(2)]
    late = [
        article(text.format(*second), key=f"b{number}", published=MORNING + timedelta(days=1.5)) for number in range(2)
    ]
    assert told(*early, *late) == [("a0", "a1"), ("b0", "b1")]
