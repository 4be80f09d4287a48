"""Quotations side by side, as the page of a story has them."""

from anechoic.outlets import DEFAULT
from anechoic.quotes import attributions, versions
from anechoic.records import Dossier
from anechoic.site.pages.printings import printings
from factories import article, story

FULL = "“We have looked at every cable of the bridge and we do not think that it is safe,” said Ana Orr, the engineer."


def dossier(*texts: str) -> Dossier:
    found = tuple(article(text, key=f"a{n}", outlet=f"Outlet {n}") for n, text in enumerate(texts))
    said = [attributions(each, DEFAULT) for each in found]
    return Dossier(story(*((each,) for each in found)), found, variants=versions(found, said))


def test_what_is_printed_alike_is_not_shown() -> None:
    assert printings(dossier(FULL, FULL)) == []


def test_what_differs_without_a_mark_goes_first() -> None:
    """A cut that readers see is no fault."""
    cut = "“Nobody asked us, and nobody will, until it is far too late for all of us here,” said Bo Kerr, the mayor."
    short = "“Nobody asked us, and nobody will,” said Bo Kerr, the mayor."
    found = printings(dossier(f"{FULL}\n{cut}", f"{FULL.replace('do not think', 'believe')}\n{short}", short))
    assert [each.differs for each in found] == [True, False]
    assert [change.how for change in found[0].others[0].changes] == ["changed, not marked"]
    assert {change.how for other in found[1].others for change in other.changes} == {"cut, marked"}


def test_other_speakers_are_named() -> None:
    (found,) = printings(dossier(FULL, FULL.replace("Ana Orr", "Bo Kerr")))
    assert found.speakers == ("Ana Orr", "Bo Kerr")
    assert found.others[0].speaker == "Bo Kerr"


def test_a_version_whose_article_is_gone_is_not_shown() -> None:
    whole = dossier(FULL, FULL.replace("do not think", "believe"))
    left = Dossier(whole.story, whole.articles[:1], variants=whole.variants)
    assert printings(left) == []


def test_a_translation_is_shown_with_its_language() -> None:
    english = article("“We need 400 million euros by the end of March,” said Ana Orr, the mayor.", key="en")
    german = article("„Bis Ende März brauchen wir 400 Millionen Euro“, sagte Ana Orr.", key="de", lang="de")
    given = (english, german, article("The bridge is closed.", key="en2"))
    said = [attributions(each, DEFAULT) for each in given]
    whole = Dossier(story(*((each,) for each in given)), given, variants=versions(given, said))
    (found,) = printings(whole)
    assert [(each.language, each.article.id) for each in found.others] == [("German", "de")]
    assert not found.differs
