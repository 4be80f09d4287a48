"""A collecting run: read, kept and counted step by step, politely towards a network that is our own trouble."""

from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import pytest

from anechoic.cli.rounds import Desk, Run, _alone, collected
from anechoic.collect.live import Left, Manners, Taken, Withdrawn
from anechoic.errors import WrongUse
from anechoic.outlets import DEFAULT
from anechoic.ports import unwatched
from anechoic.records import Article, Capture, CaptureKind, Health, Known, Refusal, Sighting, Source, SourceState
from fakes import FakeClock, FakeMemory

CLOCK = FakeClock()
NOW = CLOCK.now()
WORDS = b"<p>The ferry to Undsey sails again from Monday, the harbour master said. The ramp was mended on Friday.</p>"
KNOWN = Known(url="https://post.example/ferry", title="The ferry sails again", published=NOW - timedelta(hours=1))
SIGHTING = Sighting(key="1", source="https://post.example/rss", digest="d", seen=NOW, known=KNOWN)
ENTRY = Capture(WORDS, CaptureKind.FRAGMENT, "https://post.example/rss", "utf-8", KNOWN)
EMPTY = Capture(b"<html><body></body></html>", CaptureKind.PAGE, KNOWN.url, "utf-8", Known(url=KNOWN.url))
WELL = SourceState(address="https://well.example/", health=Health.WELL)


@dataclass
class Listener:
    """Hears what a desk tells, and what it archives."""

    told: list[Article | Refusal] = field(default_factory=list)
    recorded: list[Taken | Left] = field(default_factory=list)

    def desk(self) -> Desk:
        return Desk(FakeMemory(), DEFAULT, CLOCK, self.told.append, self.recorded.append)


def memory(desk: Desk) -> FakeMemory:
    assert isinstance(desk.memory, FakeMemory)
    return desk.memory


def failing(number: int, health: Health = Health.FAILING) -> Left:
    address = f"https://{number}.example/"
    due = NOW + timedelta(days=1)
    return Left(SourceState(address=address, failures=9, due=due, health=health, reason="is not known as a host"))


def test_an_article_is_kept_with_its_sighting() -> None:
    listener = Listener()
    desk = listener.desk()
    desk.take(Taken((ENTRY,), SIGHTING))
    (article,) = memory(desk).articles.values()
    assert (article.title, article.published) == (KNOWN.title, KNOWN.published)
    assert memory(desk).kept == [("1", article.id)]
    assert (listener.told, desk.tally.taken) == ([article], 1)


def test_where_the_page_cannot_be_read_the_entry_stands() -> None:
    listener = Listener()
    desk = listener.desk()
    desk.take(Taken((EMPTY, ENTRY), SIGHTING))
    assert len(memory(desk).articles) == 1
    assert [type(each).__name__ for each in listener.told] == ["Refusal", "Article"]
    assert [step.captures for step in listener.recorded if isinstance(step, Taken)] == [(ENTRY,)]


def test_what_cannot_be_read_at_all_is_seen_all_the_same() -> None:
    desk = Listener().desk()
    desk.take(Taken((EMPTY,), SIGHTING))
    desk.take(Taken((), replace(SIGHTING, key="2")))
    assert memory(desk).kept == [("1", ""), ("2", "")]
    assert desk.tally.taken == 0


def test_an_article_dated_ahead_of_time_is_set_apart() -> None:
    listener = Listener()
    desk = listener.desk()
    tomorrow = replace(KNOWN, published=NOW + timedelta(days=1))
    desk.take(Taken((replace(ENTRY, known=tomorrow),), SIGHTING))
    assert memory(desk).kept == [("1", "")]
    assert (desk.tally.taken, desk.tally.ahead) == (0, 1)
    assert [each.stage for each in listener.told if isinstance(each, Refusal)] == ["date"]


def test_an_article_without_a_date_is_kept_and_counted() -> None:
    desk = Listener().desk()
    desk.take(Taken((replace(ENTRY, known=replace(KNOWN, published=None)),), SIGHTING))
    assert (desk.tally.taken, desk.tally.undated) == (1, 1)
    assert "1 of them without a date" in str(desk.tally)


HOUSE = "The Post has kept watch over the harbour for its readers since the year of the great flood."


def on_page(number: int) -> Taken:
    """An article of the Post on its page, with the line that stands under all of them."""
    own = (f"<p>The ferry to Undsey sails again from pier {number}, its master said on day {n}.</p>" for n in range(6))
    content = f"<html><body><article><h1>Pier {number}</h1>{''.join(own)}<p>{HOUSE}</p></article></body></html>"
    known = Known(url=f"https://post.example/{number}", title=f"Pier {number}", published=NOW)
    page = Capture(content.encode(), CaptureKind.PAGE, known.url, "utf-8", known)
    return Taken((page,), replace(SIGHTING, key=str(number), known=known))


def test_what_recurs_on_the_pages_of_an_outlet_goes_in_the_next_run_too() -> None:
    first = Listener().desk()
    for number in range(2):
        first.take(on_page(number))
    first.close()
    later = Listener()
    desk = replace(later.desk(), memory=memory(first))
    for number in (5, 0):
        desk.take(on_page(number))
    five, again = (each for each in later.told if isinstance(each, Article))
    assert [each.text for each in five.removed if "stands on other articles" in each.why] == [HOUSE]
    assert HOUSE in again.text, "a page that is looked at again has the words that it had"


def test_what_was_learnt_is_kept_when_a_visit_ends() -> None:
    desk = Listener().desk()
    desk.take(on_page(1))
    assert not memory(desk).lines
    desk.take(Left(WELL))
    assert len(memory(desk).lines["post.example"]) == 7


def test_a_withdrawn_page_is_marked_with_its_moment() -> None:
    desk = Listener().desk()
    desk.take(Withdrawn(SIGHTING))
    assert memory(desk).withdrawn == ["1 07:00"]


def test_failures_before_any_answer_may_be_our_own() -> None:
    desk = Listener().desk()
    for number in range(3):
        desk.take(failing(number))
    states = memory(desk).states().values()
    assert {(state.failures, state.due) for state in states} == {(1, NOW + timedelta(minutes=5))}
    desk.take(Left(WELL))
    assert {state.failures for state in memory(desk).states().values()} == {0, 9}


def test_a_single_page_shows_that_we_are_online() -> None:
    desk = Listener().desk()
    desk.take(failing(1))
    desk.take(Taken((ENTRY,), SIGHTING))
    for number in range(2, 40):
        desk.take(failing(number))
    assert not desk.offline
    assert {state.failures for state in memory(desk).states().values()} == {9}


def test_failures_beside_an_answer_are_the_sources_own() -> None:
    desk = Listener().desk()
    desk.take(Left(WELL))
    desk.take(failing(1))
    assert memory(desk).states()["https://1.example/"].failures == 9
    assert (desk.tally.answered, desk.tally.failed) == (1, 1)


def test_a_refusal_of_the_server_is_an_answer() -> None:
    desk = Listener().desk()
    for number, health in enumerate((Health.GONE, Health.WAITING, Health.CLOSED)):
        desk.take(failing(number, health))
    assert {state.failures for state in memory(desk).states().values()} == {9}
    assert not desk.offline


def test_many_failures_and_no_answer_mean_that_we_are_offline() -> None:
    desk = Listener().desk()
    for number in range(24):
        assert not desk.offline
        desk.take(failing(number))
    assert desk.offline


def test_a_tally_tells_what_counts() -> None:
    assert str(Listener().desk().tally) == "nothing was due"


def test_only_one_run_collects_at_a_time(tmp_path: Path) -> None:
    with _alone(tmp_path), pytest.raises(WrongUse, match="already under way"), _alone(tmp_path):
        pass
    with _alone(tmp_path):
        pass


def test_a_run_ends_where_nothing_is_due(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANECHOIC_HOME", str(tmp_path))
    desk = Listener().desk()
    later = replace(WELL, due=NOW + timedelta(hours=1))
    memory(desk).leave(later)
    tally = collected(Run(lambda: [Source(WELL.address)]), desk, unwatched, Manners())
    assert (tally.answered, tally.failed) == (0, 0)
    assert memory(desk).closed == 1
