"""Visits: what is new, once and whole; what is stopped midway goes on where it was."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.collect.visits import Left, Round, Step, Taken, Withdrawn, look_again, visit
from anechoic.errors import AnechoicError, FetchFailed, Gone
from anechoic.ports import Response
from anechoic.records import CaptureKind, Health, Refusal, Sighting, Source, SourceKind, SourceState
from fakes import FakeClock, FakeFetcher, FakeMailbox, FakeMemory

SITE = "https://post.example"
FEED = Source(f"{SITE}/rss")
NOW = FakeClock().now()
OLD = "<pubDate>10 Mar 2026 06:00:00 GMT</pubDate>"
LONG = "The ferry sails again, and the ramp is mended. " * 20


def item(path: str, text: str = "Short.", date: str = "17 Mar 2026 06:00:00 GMT") -> str:
    dated = f"<pubDate>{date}</pubDate>" if date else ""
    return f"<item><title>{path}</title><link>{SITE}/{path}</link><description>{text}</description>{dated}</item>"


def feed(*items: str) -> Response:
    content = f"<rss><channel><title>Post</title>{''.join(items)}</channel></rss>".encode()
    return Response(FEED.address, 200, content, etag=f'"{hash(items)}"')


def page(path: str, text: str = "A whole page.") -> Response:
    return Response(f"{SITE}/{path}", 200, f"<p>{path}: {text}</p>".encode(), "text/html", etag=f'"{path}{text}"')


Answers = dict[str, bytes | Response | AnechoicError]


def pages(*names: str) -> Answers:
    return {f"{SITE}/{name}": page(name) for name in names}


@dataclass
class World:
    """A network, a memory and a clock; `visit` is one visit whose steps are all kept, or as many as are wanted."""

    answers: Answers
    memory: FakeMemory = field(default_factory=FakeMemory)
    clock: FakeClock = field(default_factory=FakeClock)
    pages: int = 20
    mailbox: FakeMailbox | None = None
    network: FakeFetcher = field(init=False)

    def __post_init__(self) -> None:
        self.network = FakeFetcher(self.answers)

    def visit(self, source: Source = FEED, most: int | None = None) -> list[Step]:
        return asyncio.run(self._visited(source, most))

    async def _visited(self, source: Source, most: int | None) -> list[Step]:
        state = self.memory.standing.get(source.address, SourceState(address=source.address))
        found: list[Step] = []
        stream = visit(source, state, self.round)
        async for step in stream:
            if len(found) == most:
                break
            found.append(step)
            self.keep(step)
        await stream.aclose()
        return found

    @property
    def round(self) -> Round:
        async def recall(keys: Sequence[str]) -> Mapping[str, Sighting]:
            return self.memory.sightings(keys)

        return Round(self.network, self.clock, recall, self.mailbox, self.pages)

    def keep(self, step: Step) -> None:
        if isinstance(step, Taken):
            self.memory.keep(None, step.sighting)
        elif isinstance(step, Left):
            self.memory.leave(step.state)

    def looked_at(self, sighting: Sighting) -> Step:
        async def only() -> Step:
            (step,) = [each async for each in look_again(sighting, self.round)]
            return step

        return asyncio.run(only())


def taken(steps: Sequence[Step]) -> list[str]:
    return [step.sighting.known.title for step in steps if isinstance(step, Taken)]


def refused(steps: Sequence[Step]) -> list[Refusal]:
    return [step for step in steps if isinstance(step, Refusal)]


def test_an_unchanged_feed_costs_one_request_and_no_page() -> None:
    world = World({FEED.address: feed(item("a"), item("b", LONG)), f"{SITE}/a": page("a")})
    assert taken(world.visit()) == ["b", "a"]
    world.network.asked.clear()
    assert taken(world.visit()) == []
    assert world.network.asked == [FEED.address]
    assert world.memory.standing[FEED.address].health is Health.WELL


def test_an_entry_that_is_still_there_is_not_taken_again() -> None:
    world = World({FEED.address: feed(item("a", LONG))})
    world.visit()
    world.answers[FEED.address] = feed(item("b", LONG), item("a", LONG))
    assert taken(world.visit()) == ["b"]


def test_an_entry_that_was_changed_is_taken_again() -> None:
    world = World({FEED.address: feed(item("a", LONG))})
    world.visit()
    world.answers[FEED.address] = feed(item("a", f"Corrected. {LONG}"))
    assert taken(world.visit()) == ["a"]


def test_another_feed_with_the_same_story_asks_for_nothing() -> None:
    world = World(
        {FEED.address: feed(item("a")), f"{SITE}/world": feed(item("a", "Other words.")), f"{SITE}/a": page("a")}
    )
    world.visit()
    world.network.asked.clear()
    assert taken(world.visit(Source(f"{SITE}/world"))) == []
    assert world.network.asked == [f"{SITE}/world"]


def test_a_page_comes_with_its_entry_behind_it() -> None:
    world = World({FEED.address: feed(item("a")), f"{SITE}/a": page("a")})
    (step, _) = world.visit()
    assert isinstance(step, Taken)
    assert [each.kind for each in step.captures] == [CaptureKind.PAGE, CaptureKind.FRAGMENT]
    assert (step.sighting.etag, step.sighting.stub) == (page("a").etag, False)
    assert step.sighting.look == NOW + timedelta(hours=1)


def test_a_page_that_may_come_later_is_tried_again_and_its_entry_stands() -> None:
    world = World({FEED.address: feed(item("a")), f"{SITE}/a": FetchFailed(f"{SITE}/a", "did not answer within 30 s")})
    refusal, step, _ = world.visit()
    assert isinstance(refusal, Refusal)
    assert isinstance(step, Taken)
    assert [each.kind for each in step.captures] == [CaptureKind.FRAGMENT]
    assert (step.sighting.stub, step.sighting.look) == (True, NOW + timedelta(hours=1))
    world.answers[f"{SITE}/a"] = page("a")
    again = world.looked_at(step.sighting)
    assert isinstance(again, Taken)
    assert [each.kind for each in again.captures] == [CaptureKind.PAGE]
    assert not again.sighting.stub


def test_a_page_that_is_refused_is_not_asked_for_again() -> None:
    missing = FetchFailed(f"{SITE}/a", "answers with status 404")
    missing.status = 404
    world = World({FEED.address: feed(item("a")), f"{SITE}/a": missing})
    (sighting,) = [step.sighting for step in world.visit() if isinstance(step, Taken)]
    assert (sighting.stub, sighting.look) == (False, None)


def test_a_host_that_does_not_answer_is_asked_twice_and_no_more() -> None:
    world = World({FEED.address: feed(*(item(f"{n}") for n in range(9)))})
    for n in range(9):
        world.answers[f"{SITE}/{n}"] = FetchFailed(f"{SITE}/{n}", "did not answer within 30 s")
    steps = world.visit()
    assert len(world.network.asked) == 3
    assert len(taken(steps)) == 9
    assert len(refused(steps)) == 9


def test_the_newest_pages_come_first_and_the_others_in_their_turn() -> None:
    items = [item(f"{n}", date=f"17 Mar 2026 0{n}:00:00 GMT") for n in range(5)]
    world = World(pages(*"01234") | {FEED.address: feed(*items)}, pages=2)
    world.visit()
    assert world.network.asked == [FEED.address, f"{SITE}/4", f"{SITE}/3"]
    waiting = world.memory.to_look_at(NOW, 99)
    assert sorted(each.known.title for each in waiting) == ["0", "1", "2"]
    assert all(each.stub for each in waiting)


def test_the_pages_of_old_entries_are_not_fetched() -> None:
    world = World({FEED.address: feed(item("a", date="10 Mar 2026 06:00:00 GMT"))})
    assert taken(world.visit()) == ["a"]
    assert world.network.asked == [FEED.address]
    assert world.memory.to_look_at(NOW, 99) == []


def test_an_entry_dated_ahead_is_set_apart_until_its_hour_comes() -> None:
    world = World({FEED.address: feed(item("a", LONG), item("b", LONG, "17 Mar 2026 09:00:00 GMT"))})
    steps = world.visit()
    assert taken(steps) == ["a"]
    assert refused(steps) == [Refusal("date", f"{SITE}/b", "is dated 2026-03-17 09:00, which is still to come")]
    world.clock.time = datetime(2026, 3, 17, 9, tzinfo=UTC)
    world.answers[FEED.address] = feed(item("b", LONG, "17 Mar 2026 09:00:00 GMT"))
    assert taken(world.visit()) == ["b"]


def test_an_entry_whose_hour_has_come_is_taken_although_the_feed_did_not_change() -> None:
    world = World({FEED.address: feed(item("a", LONG), item("b", LONG, "17 Mar 2026 09:00:00 GMT"))})
    world.visit()
    world.clock.time = datetime(2026, 3, 17, 9, tzinfo=UTC)
    assert taken(world.visit()) == ["b"], "the server must not answer that nothing has changed"
    assert world.memory.standing[FEED.address].etag


def test_a_date_that_never_comes_does_not_have_the_feed_sent_again_and_again() -> None:
    world = World({FEED.address: feed(item("a", LONG), item("b", LONG, "17 Mar 2099 09:00:00 GMT"))})
    world.visit()
    assert world.memory.standing[FEED.address].etag
    assert world.memory.standing[FEED.address].apart == "1 of 2 entries dated ahead of time"


def test_of_entries_without_a_date_one_visit_takes_a_hundred_and_the_next_ones_the_rest() -> None:
    undated = [item(f"{n}", LONG, date="") for n in range(250)]
    world = World({FEED.address: feed(item("dated", LONG), *undated)})
    steps = world.visit()
    assert taken(steps) == ["dated", *map(str, range(100))]
    (refusal,) = refused(steps)
    assert refusal.reason == "has more than 100 new entries without a date: 150 wait for the next visit"
    assert world.memory.standing[FEED.address].apart == "250 of 251 entries without a date, 150 of these wait"
    assert [len(taken(world.visit())) for _ in range(3)] == [100, 50, 0]
    assert world.memory.standing[FEED.address].apart == "250 of 251 entries without a date"


def test_an_answer_that_nothing_has_changed_says_nothing_of_what_was_set_apart() -> None:
    world = World({FEED.address: feed(item("a", LONG, date=""))})
    world.visit()
    steps = world.visit()
    assert world.memory.standing[FEED.address].apart == "1 of 1 entries without a date"
    assert taken(steps) == []


def test_a_letter_that_is_here_has_come_whatever_date_it_bears() -> None:
    mail = b"From: The Post <a@b.example>\nSubject: Letter\nDate: Tue, 17 Mar 2099 09:00:00 +0000\n\nGood morning."
    world = World({}, mailbox=FakeMailbox([mail]))
    steps = world.visit(Source("imaps://me@mail.example/News", SourceKind.MAILBOX))
    (capture,) = (capture for step in steps if isinstance(step, Taken) for capture in step.captures)
    assert capture.known.published is None
    assert refused(steps) == []


def test_a_source_that_fails_says_why() -> None:
    world = World({FEED.address: Gone(FEED.address, "is gone for good (410)")})
    refusal, left = world.visit()
    assert refusal == Refusal("collect", FEED.address, "is gone for good (410)")
    assert isinstance(left, Left)
    assert (left.state.health, left.answer) == (Health.GONE, None)


def test_a_feed_that_breaks_off_gives_what_stands_before_the_break() -> None:
    items = "".join(f"<item><title>{n}</title><description>{n} {LONG}</description>{OLD}</item>" for n in range(10_002))
    world = World({FEED.address: f"<rss><channel><title>Post</title>{items}</channel></rss>".encode()})
    steps = world.visit()
    assert len(taken(steps)) == 10_000
    assert world.memory.standing[FEED.address].health is Health.FAILING
    assert refused(steps)[0].reason == world.memory.standing[FEED.address].reason


def test_a_moved_feed_is_asked_at_its_new_address() -> None:
    world = World({FEED.address: replace(feed(item("a", LONG)), moved_to=f"{SITE}/new")})
    world.visit()
    world.answers[f"{SITE}/new"] = feed(item("b", LONG))
    assert taken(world.visit()) == ["b"]
    assert world.network.asked == [FEED.address, f"{SITE}/new"]


def test_letters_are_taken_from_the_mark_on() -> None:
    mails = [f"From: The Post <a@b.example>\nSubject: Letter {n}\n\nGood morning {n}.".encode() for n in range(3)]
    world = World({}, mailbox=FakeMailbox(mails[:2]))
    source = Source("imaps://me@mail.example/News", SourceKind.MAILBOX)
    assert taken(world.visit(source)) == ["Letter 0", "Letter 1"]
    assert world.mailbox
    world.mailbox.mails = mails
    assert taken(world.visit(source)) == ["Letter 2"]
    assert world.mailbox.asked == [(source.address, ""), (source.address, "2")]


def test_a_mailbox_without_a_password_is_named() -> None:
    world = World({})
    assert "no password" in refused(world.visit(Source("imaps://me@mail.example/", SourceKind.MAILBOX)))[0].reason


# ── Looking again ─────────────────────────────────────────────────────────────────────────────────


def seen_page(world: World) -> Sighting:
    (sighting,) = [step.sighting for step in world.visit() if isinstance(step, Taken)]
    return sighting


def test_a_page_that_did_not_change_is_only_ticked_off() -> None:
    world = World({FEED.address: feed(item("a")), f"{SITE}/a": page("a")})
    step = world.looked_at(seen_page(world))
    assert isinstance(step, Taken)
    assert (step.captures, step.sighting.looks, step.sighting.look) == ((), 1, NOW + timedelta(hours=6))


def test_a_page_that_was_edited_is_taken_with_what_was_known_of_it() -> None:
    world = World({FEED.address: feed(item("a")), f"{SITE}/a": page("a")})
    sighting = seen_page(world)
    world.answers[f"{SITE}/a"] = page("a", "Corrected.")
    step = world.looked_at(sighting)
    assert isinstance(step, Taken)
    assert step.captures[0].content == b"<p>a: Corrected.</p>"
    assert step.captures[0].known.title == "a"
    assert step.sighting.etag == page("a", "Corrected.").etag


def test_a_page_that_is_gone_was_withdrawn() -> None:
    world = World({FEED.address: feed(item("a")), f"{SITE}/a": page("a")})
    sighting = seen_page(world)
    world.answers[f"{SITE}/a"] = Gone(f"{SITE}/a", "is gone for good (410)")
    step = world.looked_at(sighting)
    assert isinstance(step, Withdrawn)
    assert (step.sighting.key, step.sighting.look) == (sighting.key, None)


def test_a_page_that_fails_for_now_is_looked_at_later() -> None:
    world = World({FEED.address: feed(item("a")), f"{SITE}/a": page("a")})
    sighting = seen_page(world)
    world.answers[f"{SITE}/a"] = FetchFailed(f"{SITE}/a", "did not answer within 30 s")
    step = world.looked_at(sighting)
    assert isinstance(step, Taken)
    assert (step.captures, step.sighting.looks) == ((), 1)


# ── Stopped at any moment ─────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("most", range(8))
def test_a_visit_that_was_stopped_loses_nothing_and_repeats_nothing(most: int) -> None:
    names = ("long", "a", "b", "c", "d")
    items = [item("long", LONG), *(item(name) for name in names[1:])]
    world = World(pages(*names) | {FEED.address: feed(*items)})
    before = taken(world.visit(most=most))
    after = taken(world.visit())
    assert sorted(before + after) == sorted(names)


@given(st.lists(st.integers(0, 7), max_size=6), st.integers(1, 8))
def test_however_often_it_is_stopped_everything_is_taken_once(stops: list[int], most: int) -> None:
    names = [f"{n}" for n in range(6)]
    world = World(pages(*names) | {FEED.address: feed(*map(item, names))}, pages=most)
    found = [name for steps in stops for name in taken(world.visit(most=steps))]
    assert sorted(found + taken(world.visit())) == names
