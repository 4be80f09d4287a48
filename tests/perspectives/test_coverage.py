"""One perspective for each group: reports, origins, voices, words and silences."""

from collections.abc import Sequence

from anechoic.outlets import Register
from anechoic.perspectives import grouping, perspectives
from anechoic.records import (
    Article,
    ArticleId,
    Attributions,
    Perspective,
    Polarity,
    Quotation,
    QuotationKind,
    Speaker,
    Story,
)
from factories import article, span, story

NOBODY = Register(())


def leaning(lean: str, key: str, text: str = "The harbour wall was repaired.", outlet: str = "") -> Article:
    return Article(id=ArticleId(key), text=text, outlet=outlet or f"Outlet {key}", lean=lean, lang="en")


def by_lean(whole: Story, own: Sequence[Article], run: Sequence[Article]) -> dict[str, Perspective]:
    found = perspectives(whole, own, [], grouping("lean", run, NOBODY))
    return {perspective.group: perspective for perspective in found}


def said(by: Article, words: str, side: str, polarity: Polarity = Polarity.SAID) -> Quotation:
    who = Speaker("Ilse Tamrand", side=side)
    return Quotation(content=span(by, words), kind=QuotationKind.DIRECT, resolved=who, polarity=polarity)


def test_reports_are_counted_as_articles_and_origins_as_origins() -> None:
    a, b, c = leaning("left", "a"), leaning("left", "b"), leaning("right", "c")
    found = by_lean(story((a, b), (c,)), (a, b, c), (a, b, c))
    assert (found["left"].reports, found["left"].origins, found["left"].outlets) == (2, 1, ("Outlet a", "Outlet b"))


def test_a_group_of_the_run_that_is_silent_is_shown() -> None:
    a, other = leaning("left", "a"), leaning("right", "z")
    found = by_lean(story((a,)), (a,), (a, other))
    assert (found["right"].reports, found["right"].origins, found["right"].blind) == (0, 0, False)


def test_a_large_silent_group_is_blind_to_a_large_story() -> None:
    own = [leaning("left", f"a{n}") for n in range(8)]
    elsewhere = [leaning("right", f"z{n}", text=f"Fog, day {n}.") for n in range(8)]
    apart = [leaning("left", f"y{n}", text=f"Mist, day {n}.") for n in range(7)]
    found = by_lean(story(*((each,) for each in own)), own, [*own, *elsewhere, *apart])
    assert found["right"].blind
    assert (found["right"].expected, found["right"].known, found["right"].unknown) == (4, 8, 0)


def test_outlets_of_no_known_group_come_last_and_are_never_blind() -> None:
    a, b = leaning("", "a"), leaning("left", "b")
    found = perspectives(story((a,), (b,)), (a, b), [], grouping("lean", (a, b), NOBODY))
    assert [perspective.group for perspective in found] == ["left", "unknown"]
    assert (found[0].known, found[0].unknown) == (1, 1)


def test_only_what_was_said_counts_as_a_quotation() -> None:
    a = leaning("left", "a", "“Nobody drowned,” she said. She would not say that it was over.")
    quotations = (said(a, "Nobody drowned", ""), said(a, "it was over", "", Polarity.NOT_SAID))
    (found,) = perspectives(story((a,)), (a,), [Attributions(a.id, quotations)], grouping("lean", (a,), NOBODY))
    assert found.quotations == 1


def test_sides_are_those_of_the_speakers() -> None:
    a = article("“The strike is lawful,” she said. “It is not,” he said.", key="a")
    quotations = (said(a, "The strike is lawful", "union"), said(a, "It is not", "government"))
    found = perspectives(story((a,)), (a,), [Attributions(a.id, quotations)], grouping("side", (a,), NOBODY))
    assert [(each.group, each.reports, each.quotations) for each in found] == [("government", 1, 1), ("union", 1, 1)]


def framed(group: str, word: str) -> list[Article]:
    body = " ".join(f"The council saw the {word} near the old harbour wall." for _ in range(6))
    return [leaning(group, f"{group}{n}", f"{body}\nOutlet {n} saw it.") for n in range(3)]


def test_framing_words_come_with_sentences_that_have_them() -> None:
    own = [*framed("left", "protesters"), *framed("right", "rioters")]
    found = by_lean(story(*((each,) for each in own)), own, own)
    (word,) = found["right"].framing
    by_id = {each.id: each for each in own}
    assert word.word == "rioters"
    assert all("rioters" in by_id[each.article].words(each) for each in word.evidence)


def test_copies_of_one_origin_do_not_make_a_frame() -> None:
    own = [*framed("left", "protesters"), *framed("right", "rioters")]
    whole = story(*((each,) for each in own[:3]), tuple(own[3:]))
    assert by_lean(whole, own, own)["right"].framing == ()


def test_words_of_the_speakers_are_not_those_of_the_outlet() -> None:
    own = [*framed("left", "protesters"), *framed("right", "rioters")]
    quoting = [leaning(a.lean, a.id, a.text.replace("the rioters", "“the rioters” of the day")) for a in own]
    found = by_lean(story(*((each,) for each in quoting)), quoting, quoting)
    assert all(word.word != "rioters" for word in found["right"].framing)


def test_names_are_no_framing_words() -> None:
    own = [*framed("left", "Protesters"), *framed("right", "Rioters")]
    found = by_lean(story(*((each,) for each in own)), own, own)
    assert found["right"].framing == ()
