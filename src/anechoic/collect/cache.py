"""A fetcher that keeps the last answer of every address, so that what has not changed is not sent again."""

from dataclasses import replace

from anechoic.collect.kept import KeptAnswers
from anechoic.ports import Fetcher, Request, Response


class CachedFetcher:
    """A fetcher that asks conditionally (RFC 9110, 13) with what an earlier run kept, and answers from it at 304."""

    def __init__(self, fetcher: Fetcher, kept: KeptAnswers) -> None:
        """Asks `fetcher`, and keeps its answers in `kept`."""
        self._fetcher, self._kept = fetcher, kept

    async def fetch(self, request: Request) -> Response:
        """The answer of `fetcher`, or the kept one where that is still right, with status 200; raises as it does."""
        kept = None if request.etag or request.last_modified else self._kept.answer(request)
        if kept:
            request = replace(request, etag=kept.etag, last_modified=kept.last_modified)
        answer = await self._fetcher.fetch(request)
        if kept and answer.status == 304:
            return replace(kept, moved_to=answer.moved_to)
        if answer.status == 200 and (answer.etag or answer.last_modified):
            self._kept.keep(request.url, answer)
        return answer
