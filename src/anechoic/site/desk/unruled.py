"""The desk: a ruling taken back, so that later runs keep to it no more (edge: database, clock)."""

import logging

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_POST

from anechoic.site.archive import models
from anechoic.site.desk.roles import editor, for_editors

_log = logging.getLogger("anechoic.site")


@for_editors
@require_POST
def take_back(request: HttpRequest, ruling: int) -> HttpResponse:
    """Take a ruling back, once; it stays in the database with the moment at which it ended."""
    row = models.Ruling.objects.filter(pk=ruling).first()
    if row is None:
        raise Http404("there is no such ruling")
    if models.Ruling.objects.filter(pk=ruling, undone=None).update(undone=timezone.now()):
        _log.info("event=ruling taken_back=%s by=%s", ruling, editor(request).get_username())
        messages.success(request, f"Done: {row} is taken back. A draft that is made again shows it.")
    else:
        messages.info(request, f"{row} was taken back before.")
    return redirect("desk")
