"""Invented days of news for laws: a few events, told by many outlets in many ways, copied, cut, merged and turned around."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from anechoic.records import Article, ArticleId

DAWN = datetime(2026, 3, 17, 5, 0, tzinfo=UTC)
OUTLETS = (
    ("Reuters", "https://www.reuters.com/"),
    ("The Guardian", "https://www.theguardian.com/"),
    ("The Irish Times", "https://www.irishtimes.com/"),
    ("NPR", "https://www.npr.org/"),
    ("The Quay Gazette", "https://quay.example/"),
    ("Undsey Post", ""),
    ("", ""),
)
FERRY = (
    "A ferry with 40 people on board ran aground off Undsey on Monday night.",
    "The ferry Marigold struck a sandbank near Undsey shortly before midnight on Monday.",
    "At least 3 people were killed and 12 were injured, the coastguard said.",
    "Five people were killed when the ferry ran aground, the mayor of Undsey, Ruth Adeyemi, said.",
    "“The lights went out and then we heard it,” said Piet Okafor, who was on the car deck.",
    "“Nobody told us to leave the cars,” Mr Okafor said.",
    "The owner of the ferry denied that the radar had been broken.",
    "“The radar worked,” said Lena Brandt, a spokeswoman for the owner.",
    "Divers will search the car deck on Thursday, the coastguard said.",
    "According to the coastguard, the captain asked for help at 11.40 p.m.",
    "The Marigold was built in 1978 and sold twice in the last ten years.",
    "It is the third accident on the crossing since 2019.",
)
STRIKE = (
    "Teachers in Corvane will strike for two days next week over pay, their union said on Tuesday.",
    "Schools in Corvane will close on 24 March and 25 March because of the strike.",
    "The union wants a rise of 9 per cent; the ministry offered 4 per cent.",
    "“We have asked for two years and got a letter,” said Ada Marlow, who leads the union.",
    "The minister for schools, Jonas Field, called the strike “a lesson in how not to talk”.",
    "Mr Field said that the offer would not be raised.",
    "Parents said that they had been told by text message.",
    "About 60,000 pupils are affected, the ministry said.",
    "The union said that 75,000 pupils would stay at home.",
    "Talks ended without a result on Monday evening after eleven hours.",
)
OTTERS = (
    "Otters have come back to the marsh below Lune Weir after sixty years.",
    "A camera by the sluice saw a pair of otters with three cubs on Sunday night.",
    "“I counted them twice,” said Mona Teller, a warden of the wildlife trust.",
    "The trust will keep dogs off the bank until the end of May.",
    "Anglers fear for the trout, their club said.",
    "“There is enough fish for everybody,” Ms Teller said, adding that she had seen two herons too.",
)
EVENTS = (
    ("Ferry runs aground off Undsey", FERRY),
    ("Teachers in Corvane to strike over pay", STRIKE),
    ("Otters return to Lune Weir", OTTERS),
)
MARKS = (("“", "”"), ("“", "”"), ('"', '"'), ("«", "»"), ("„", "“"), ("‘", "’"))


def _paragraphs(sentences: Sequence[str], size: int) -> str:
    return "\n".join(" ".join(sentences[at : at + size]) for at in range(0, len(sentences), size))


@st.composite
def reports(draw: st.DrawFn) -> Article:
    """One article of one event: some of its sentences, in some order, between marks of some kind."""
    title, sentences = draw(st.sampled_from(EVENTS))
    chosen = draw(st.lists(st.sampled_from(sentences), min_size=2, max_size=len(sentences), unique=True))
    opening, closing = draw(st.sampled_from(MARKS))
    text = _paragraphs(chosen, draw(st.integers(1, 3))).replace("“", opening).replace("”", closing)
    outlet, url = draw(st.sampled_from(OUTLETS))
    minutes = draw(st.none() | st.integers(0, 26 * 60))
    return Article(
        id=ArticleId("unnamed"),
        text=text,
        outlet=outlet,
        url=url,
        title=draw(st.sampled_from((title, title, f"{title}: what we know", ""))),
        published=None if minutes is None else DAWN + timedelta(minutes=minutes),
        lang=draw(st.sampled_from(("en", "en", "en", ""))),
    )


@st.composite
def copies(draw: st.DrawFn, of: Sequence[Article]) -> Article:
    """A reprint of one of the articles by another outlet, later: whole, cut, or with a paragraph of its own."""
    first = draw(st.sampled_from(of))
    paragraphs = first.text.split("\n")
    kept = paragraphs[: draw(st.integers(1, len(paragraphs)))]
    own = draw(st.sampled_from(((), (), ("Our reporter was told that the road will stay closed.",))))
    outlet, url = draw(st.sampled_from(OUTLETS))
    later = first.published and first.published + timedelta(minutes=draw(st.integers(1, 90)))
    return replace(first, text="\n".join((*kept, *own)), outlet=outlet, url=url, published=later)


@st.composite
def days(draw: st.DrawFn, most: int = 6) -> tuple[Article, ...]:
    """A day of articles with ids of their own, some of them copies of others."""
    first = draw(st.lists(reports(), min_size=1, max_size=most))
    again = draw(st.lists(copies(first), max_size=2))
    found = (*first, *again)
    return tuple(
        replace(each, id=ArticleId(f"a{n}"), url=each.url and f"{each.url}{n}") for n, each in enumerate(found)
    )


# Words that no reporter writes: every script, marks that open and never close, numbers of any size, invisible characters.
_PIECES = st.sampled_from(
    [
        *(mark for pair in MARKS for mark in pair),
        *(" said ", " sagte ", " dit ", "Mr Okafor", "at least 12", "1,000,000", "%", "$5bn", "24 March", "next week"),
        *(". ", "? ", "! ", "\n", " ", "…", "—", "(Reuters)", "according to ", "\u200b", "\u202e", "\x00", "\ufeff"),
        *("橋は", "мост", "جسر", "पुल", "e\u0301", "🦦", "İ", "ß", "ǆ", "½", "٣"),
    ]
)
wild = st.lists(_PIECES | st.text(max_size=8), min_size=1, max_size=40).map("".join).filter(str.strip)
