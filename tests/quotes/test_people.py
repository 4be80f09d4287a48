"""Across the articles of a story one id means one person, and nobody is taken for a namesake."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from anechoic.quotes import people
from anechoic.records import (
    ArticleId,
    Attributions,
    Person,
    PersonId,
    Quotation,
    QuotationKind,
    Span,
    Speaker,
    SpeakerType,
)


def said(article: str, *speakers: Speaker | str) -> Attributions:
    """An article in which each of these says something."""
    resolved = [Speaker(each) if isinstance(each, str) else each for each in speakers]
    quotations = tuple(
        Quotation(content=Span(ArticleId(article), 10 * i, 10 * i + 9), kind=QuotationKind.DIRECT, resolved=speaker)
        for i, speaker in enumerate(resolved)
    )
    return Attributions(ArticleId(article), quotations)


def test_a_full_name_is_one_person_in_every_article() -> None:
    """Initials, accents and hyphens do not make another person."""
    for one, other in [("Ana Orr", "Ana F. Orr"), ("José Sánchez", "Jose Sanchez"), ("Pak Mi Rae", "Pak Mi-rae")]:
        found = people([said("a1", one), said("a2", other)])
        assert len(found) == 1
        assert len(found[0].quotations) == 2


def test_the_name_of_one_who_is_quoted_often_is_the_one_that_most_articles_have() -> None:
    """Readers see the usual form."""
    (person,) = people([said("a1", "Ana Orr"), said("a2", "Ana Orr"), said("a3", "Ana F. Orr")])
    assert person.name == "Ana Orr"
    assert person.names == ("Ana Orr", "Ana F. Orr")


def test_a_family_name_alone_is_nobody_else() -> None:
    """Orr of one article need not be the Ana Orr of another."""
    found = people([said("a1", "Ana Orr"), said("a2", Speaker("Orr", "envoy"))])
    assert [person.name for person in found] == ["Ana Orr", "Orr"]


def test_a_family_name_with_the_same_office_is_the_person_in_full() -> None:
    """Mayor Orr is Ana Orr, the mayor of Selka."""
    (person,) = people([said("a1", Speaker("Ana Orr", "mayor of Selka")), said("a2", Speaker("Orr", "Mayor"))])
    assert person.name == "Ana Orr"
    assert person.roles == ("mayor of Selka", "Mayor")


def test_a_family_name_that_two_people_have_is_neither() -> None:
    """Even with an office that one of them has."""
    found = people([said("a1", Speaker("Ana Orr", "mayor"), "Bo Orr"), said("a2", Speaker("Orr", "mayor"))])
    assert len(found) == 3


def test_a_family_name_may_come_first() -> None:
    """Koreans, Chinese and Hungarians are called by the first word."""
    (person,) = people(
        [said("a1", Speaker("Pak Mi Rae", "vice minister")), said("a2", Speaker("Pak", "the vice minister"))]
    )
    assert person.name == "Pak Mi Rae"


def test_a_name_with_another_middle_is_another_person() -> None:
    """The same first and last words are not enough where the middle differs."""
    assert len(people([said("a1", "Pak Mi Rae"), said("a2", "Pak Jin Rae")])) == 2


def test_a_middle_name_that_one_article_leaves_out_changes_nobody() -> None:
    """Ana Lena Orr is Ana Orr, if she is the only one."""
    assert len(people([said("a1", "Ana Lena Orr"), said("a2", "Ana Orr")])) == 1
    assert len(people([said("a1", "Ana Lena Orr"), said("a2", "Ana Orr"), said("a3", "Ana Mia Orr")])) == 3


def test_a_son_is_not_his_father() -> None:
    """Jr and Sr tell people apart, unless the office is the same."""
    assert len(people([said("a1", "Bo Kerr Jr."), said("a2", "Bo Kerr")])) == 2
    assert len(people([said("a1", Speaker("Bo Kerr III", "mayor")), said("a2", Speaker("Bo Kerr", "Mayor"))])) == 1


def test_namesakes_of_other_countries_and_offices_are_two() -> None:
    """Both must differ: an article may err about one."""
    envoy, striker = Speaker("Ana Orr", "envoy", "Velmora"), Speaker("Ana Orr", "striker", "Selka")
    found = people([said("a1", envoy), said("a2", striker)])
    assert len({person.id for person in found}) == 2
    assert len(people([said("a1", envoy), said("a2", Speaker("Ana Orr", "special envoy", "Selka"))])) == 1


def test_only_people_with_a_name_are_people() -> None:
    """No ministry, no outlet, no “former clerk”, nobody unnamed, nobody unknown."""
    speakers = [
        Speaker("Harbour Ministry", type=SpeakerType.ORGANISATION),
        Speaker("former clerk"),
        Speaker("Selka resident", unnamed=True),
        Speaker("Fearless"),
    ]
    assert people([said("a1", *speakers)]) == ()
    assert (
        people(
            [
                Attributions(
                    ArticleId("a1"), (Quotation(content=Span(ArticleId("a1"), 0, 5), kind=QuotationKind.DIRECT),)
                )
            ]
        )
        == ()
    )


def test_an_id_is_kept_when_the_story_goes_on() -> None:
    """Who was known before keeps the id, whatever form of the name comes."""
    before = Person(id=PersonId("ana-lena-orr"), name="Ana Lena Orr", names=("Ana Lena Orr", "Ana Orr"))
    (person,) = people([said("b1", "Ana Orr")], [before])
    assert person.id == "ana-lena-orr"


def test_an_id_is_not_kept_for_a_namesake() -> None:
    """Another Ana Orr, of another country and office, gets an id of her own."""
    before = Person(id=PersonId("ana-orr"), name="Ana Orr", roles=("envoy",), sides=("Velmora",))
    (person,) = people([said("b1", Speaker("Ana Orr", "striker", "Selka"))], [before])
    assert person.id != "ana-orr"


def test_an_id_tells_the_name() -> None:
    """The id of a full name is the name; that of one word has a mark of its article."""
    full, short = people([said("a1", "Ana F. Orr", Speaker("Kerr", "envoy"))])
    assert full.id == "ana-orr"
    assert short.id.startswith("kerr-")


def test_whoever_is_quoted_in_most_articles_comes_first() -> None:
    """Then by name."""
    found = people(
        [said("a1", "Ana Orr", "Bo Kerr", "Bo Kerr"), said("a2", "Zoe Lindqvist"), said("a3", "Zoe Lindqvist")]
    )
    assert [person.name for person in found] == ["Zoe Lindqvist", "Ana Orr", "Bo Kerr"]


NAMES = st.sampled_from(
    ["Ana Orr", "Ana F. Orr", "Ana Lena Orr", "Orr", "Bo Kerr", "Bo Kerr Jr.", "Kerr", "Pak Mi Rae", "Pak"]
)
SPEAKERS = st.builds(Speaker, NAMES, st.sampled_from(["", "envoy", "mayor"]), st.sampled_from(["", "Selka", "Velmora"]))
SAID = st.lists(st.lists(SPEAKERS, max_size=4), max_size=6).map(
    lambda all_: [said(f"a{i}", *each) for i, each in enumerate(all_)]
)


@settings(max_examples=80)
@given(SAID, st.randoms(use_true_random=False))
def test_the_order_of_arrival_changes_nobody(stories: list[Attributions], random: Random) -> None:
    """The same articles give the same people, however they came."""
    shuffled = list(stories)
    random.shuffle(shuffled)
    assert people(shuffled) == people(stories)


def _is_told_of(speaker: Speaker) -> bool:
    return " " in speaker.name or bool(speaker.role or speaker.side)


@settings(max_examples=80)
@given(SAID)
def test_every_named_quotation_belongs_to_one_person(stories: list[Attributions]) -> None:
    """None is lost but those of a name of one word and nothing else; none counted twice; every person has an own id."""
    found = people(stories)
    given_ = sorted(q.content for each in stories for q in each.quotations if q.resolved and _is_told_of(q.resolved))
    assert sorted(q.content for person in found for q in person.quotations) == given_
    assert len({person.id for person in found}) == len(found)
