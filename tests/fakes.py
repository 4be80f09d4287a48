"""The named fakes of the ports: what the network and the clock are in tests."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from anechoic.errors import AnechoicError, FetchFailed, TooLarge
from anechoic.ports import Letters, Request, Response
from anechoic.records import Article, HouseLine, Refusal, Sighting, SourceState


@dataclass
class FakeClock:
    """A clock that stands still until it is set."""

    time: datetime = datetime(2026, 3, 17, 7, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.time


@dataclass
class FakeFetcher:
    """A network of the given addresses: each answers with its bytes, its response, or its failure."""

    answers: Mapping[str, bytes | Response | AnechoicError]
    asked: list[str] = field(default_factory=list)

    async def fetch(self, request: Request) -> Response:
        self.asked.append(request.url)
        answer = self.answers.get(request.url)
        if answer is None:
            raise FetchFailed(request.url, "answers with status 404")
        if isinstance(answer, AnechoicError):
            raise answer
        if isinstance(answer, bytes):
            answer = Response(request.url, 200, answer)
        if len(answer.content) > request.limit:
            raise TooLarge(request.url, "is over the limit")
        unchanged = (request.etag and request.etag == answer.etag) or (
            request.last_modified and request.last_modified == answer.last_modified
        )
        return replace(answer, status=304, content=b"") if unchanged else answer


@dataclass
class FakeMemory:
    """A memory of sources that lasts as long as the test; `kept` is what came of each key, in order."""

    standing: dict[str, SourceState] = field(default_factory=dict)
    seen: dict[str, Sighting] = field(default_factory=dict)
    articles: dict[str, Article] = field(default_factory=dict)
    kept: list[tuple[str, str]] = field(default_factory=list)  # key, and the id of the article or nothing
    withdrawn: list[str] = field(default_factory=list)  # keys
    refused: list[str] = field(default_factory=list)  # stage and subject
    lines: dict[str, tuple[HouseLine, ...]] = field(default_factory=dict)  # of each outlet
    closed: int = 0  # times

    def close(self) -> None:
        self.closed += 1

    def states(self) -> Mapping[str, SourceState]:
        return dict(self.standing)

    def sightings(self, keys: Sequence[str]) -> Mapping[str, Sighting]:
        return {key: self.seen[key] for key in keys if key in self.seen}

    def to_look_at(self, now: datetime, most: int) -> Sequence[Sighting]:
        due = [each for each in self.seen.values() if each.look and each.look <= now]
        return sorted(due, key=lambda each: (each.look or now, each.key))[:most]

    def keep(self, article: Article | None, sighting: Sighting) -> None:
        self.seen[sighting.key] = sighting
        self.kept.append((sighting.key, article.id if article else ""))
        if article:
            self.articles[article.id] = article

    def withdraw(self, sighting: Sighting, now: datetime) -> None:
        self.seen[sighting.key] = sighting
        self.withdrawn.append(f"{sighting.key} {now:%H:%M}")

    def leave(self, state: SourceState) -> None:
        self.standing[state.address] = state

    def refuse(self, refusal: Refusal, now: datetime) -> None:
        self.refused.append(f"{refusal.stage} {refusal.subject} {now:%H:%M}")

    def house_lines(self, outlet: str) -> Sequence[HouseLine]:
        return self.lines.get(outlet, ())

    def keep_house_lines(self, outlet: str, lines: Sequence[HouseLine], now: datetime) -> None:  # noqa: ARG002 # it forgets nothing
        self.lines[outlet] = tuple(lines)


@dataclass
class FakeMailbox:
    """A mail server with one folder, its mails numbered from 1; the mark is the number of the last."""

    mails: list[bytes]
    asked: list[tuple[str, str]] = field(default_factory=list)

    async def letters(self, address: str, after: str) -> Letters:
        self.asked.append((address, after))
        return Letters(tuple(self.mails[int(after or 0) :]), str(len(self.mails)))


@dataclass
class FakeResolver:
    """DNS with the records it is given, by name and kind; a name among `down` gets no answer."""

    known: Mapping[tuple[str, str], tuple[str, ...]]
    down: frozenset[str] = frozenset()

    def records(self, name: str, kind: str) -> tuple[str, ...]:
        if name in self.down:
            raise FetchFailed(name, "cannot be looked up: Timeout")
        return self.known.get((name, kind), ())
