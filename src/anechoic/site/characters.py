"""No request brings a character into the site that no database takes."""

from django.core.exceptions import BadRequest
from django.http import Http404, HttpRequest, HttpResponse

from anechoic.site.headers import Answer

_NUL = "\0"


def characters(answer: Answer) -> Answer:
    """Middleware: there is no address with NUL in it, and a form that has one is refused. The API says so in its own words."""

    def without_nul(request: HttpRequest) -> HttpResponse:
        if request.path.startswith("/api/"):
            return answer(request)
        if _NUL in request.path:
            raise Http404("there is no such address")
        if request.method == "POST" and any(_NUL in value for _, own in request.POST.lists() for value in own):
            raise BadRequest("a form holds a character that is no text")
        return answer(request)

    return without_nul
