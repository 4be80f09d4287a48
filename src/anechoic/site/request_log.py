"""One line of log for every request, by key and value; no address of a reader and nothing they looked for (edge: clock)."""

import logging
import time
from collections import Counter

from django.http import HttpRequest, HttpResponse

from anechoic.site.headers import Answer

_log = logging.getLogger("anechoic.site")
answered: Counter[int] = Counter()  # by status, since this process began
spent: Counter[str] = Counter()  # "milliseconds", since this process began


def request_log(answer: Answer) -> Answer:
    """Middleware, around everything else."""

    def logged(request: HttpRequest) -> HttpResponse:
        began = time.perf_counter()
        response = answer(request)
        took = round((time.perf_counter() - began) * 1000)
        answered[response.status_code] += 1
        spent["milliseconds"] += took
        path = request.path.encode("unicode_escape").decode()[:200].replace(" ", "%20")
        _log.info("event=request method=%s path=%s status=%d ms=%d", request.method, path, response.status_code, took)
        return response

    return logged
