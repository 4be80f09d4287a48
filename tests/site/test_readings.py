"""An outlet changed an article where it says something else now, not where we read the same page otherwise."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic import jsonlines
from anechoic.records import Article, Removal, Teaser
from anechoic.site.archive import models
from anechoic.site.archive.readings import is_edited
from anechoic.site.archive.store import keep
from factories import article

FERRY, HOUSE, RAMP = "The ferry sails again.", "The Post is the paper of the harbour.", "The ramp was mended."
WHOLE = article(f"{FERRY}\n{HOUSE}\n{RAMP}", title="Ferry back")


def without(line: str, of: Article = WHOLE) -> Article:
    """The article read by somebody who knows that the line is furniture."""
    text = "\n".join(each for each in of.text.split("\n") if each != line)
    return replace(of, text=text, removed=(*of.removed, Removal(line, "stands on other articles of The Post too")))


def kept_text() -> str:
    text: str = models.Article.objects.get().record["text"]
    return text


@pytest.mark.parametrize(("first", "second"), [(WHOLE, without(HOUSE)), (without(HOUSE), WHOLE)], ids=["more", "less"])
def test_knowing_more_or_less_furniture_is_no_revision_and_the_words_stay(
    archive: Path, first: Article, second: Article
) -> None:
    assert archive.is_dir()
    assert [keep([first]), keep([second]), keep([first])] == [1, 0, 0]
    assert not models.Revision.objects.exists()
    assert kept_text() == first.text


def test_an_edit_is_a_revision_whatever_furniture_is_known(archive: Path) -> None:
    assert archive.is_dir()
    edited = without(HOUSE, replace(WHOLE, text=WHOLE.text.replace("again", "no more")))
    keep([WHOLE])
    keep([edited])
    assert [each.record["text"] for each in models.Revision.objects.all()] == [WHOLE.text]
    assert kept_text() == edited.text


def test_a_line_that_its_outlet_took_away_is_an_edit(archive: Path) -> None:
    assert archive.is_dir()
    keep([WHOLE])
    keep([replace(WHOLE, text=f"{FERRY}\n{HOUSE}")])
    assert models.Revision.objects.count() == 1


def test_other_teasers_beside_an_article_are_kept_and_are_no_edit_of_it(archive: Path) -> None:
    assert archive.is_dir()
    keep([replace(WHOLE, teasers=(Teaser(title="Yesterday's tide"),))])
    assert keep([replace(WHOLE, teasers=(Teaser(title="Today's tide"),))]) == 1
    assert not models.Revision.objects.exists()
    assert models.Article.objects.get().record["teasers"][0]["title"] == "Today's tide"


@pytest.mark.parametrize("field", ["title", "standfirst", "label"])
def test_other_words_above_an_article_are_an_edit(archive: Path, field: str) -> None:
    assert archive.is_dir()
    keep([WHOLE])
    changed = {field: "Ferry gone"}
    keep([replace(WHOLE, **changed)])  # type: ignore[arg-type] # all three are words
    assert models.Revision.objects.count() == 1


LINES = st.lists(st.sampled_from(["One.", "Two.", "Three.", "Four.", "Five."]), min_size=1, unique=True)


@given(LINES, st.sets(st.sampled_from(["One.", "Two.", "Three.", "Four.", "Five."])))
def test_whatever_one_reading_cuts_and_another_keeps_it_is_no_edit(lines: list[str], furniture: set[str]) -> None:
    kept = replace(WHOLE, text="\n".join(lines))
    cut = kept
    for line in sorted(furniture & set(lines)):
        cut = without(line, cut)
    before, after = jsonlines.article_json(kept), jsonlines.article_json(cut)
    assert not is_edited(before, after)
    assert not is_edited(after, before)
    added = jsonlines.article_json(replace(cut, text=f"{cut.text}\nA line that nobody cut."))
    assert is_edited(before, added)
