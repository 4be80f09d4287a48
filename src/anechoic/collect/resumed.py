"""A fetcher for runs that may be killed: pages wait on disk until they were read, and need not be asked for again."""

from anechoic.collect.kept import KeptAnswers
from anechoic.ports import Clock, Fetcher, Request, Response

_STALE = 24 * 3600.0  # seconds after which a page of a killed run is asked for anew: it may have changed since


class ResumedFetcher:
    """A fetcher that answers with what a run before this one had fetched, and was killed before it was dealt with.

    Only requests that say they may be `resumed` are answered so: how a source stands now must be asked of it now.
    """

    def __init__(self, fetcher: Fetcher, kept: KeptAnswers, clock: Clock) -> None:
        """Asks `fetcher`, and holds in `kept` what is not yet dealt with."""
        self._fetcher, self._kept = fetcher, kept
        kept.forget_before(clock.now().timestamp() - _STALE)

    async def fetch(self, request: Request) -> Response:
        """The answer that waits to be dealt with, else that of `fetcher`; raises as it does."""
        if not request.resumed:
            return await self._fetcher.fetch(request)
        answer = self._kept.answer(request)
        if answer is None:
            answer = await self._fetcher.fetch(request)
            self._kept.keep(request.url, answer)
        return answer

    def dealt_with(self, url: str) -> None:
        """What came of the answer is safe elsewhere: it is held no longer."""
        self._kept.forget(url)
