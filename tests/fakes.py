"""The named fakes of the ports: what the network and the clock are in tests."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from anechoic.errors import AnechoicError, FetchFailed, TooLarge
from anechoic.ports import Request, Response


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
