"""The desk: the briefings at hand, one of them with everything that can be done to it, and how it would look."""

from datetime import date

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from anechoic.briefing.formats import wording
from anechoic.briefing.letters import letter
from anechoic.records import Imprint
from anechoic.site.archive import models, store
from anechoic.site.desk import acts, edits, remaking, slips, taking, work
from anechoic.site.desk.roles import editor, for_editors, roles
from anechoic.site.pages.told import made


@for_editors
@require_safe
def desk(request: HttpRequest) -> HttpResponse:
    """The drafts, and what was published last."""
    rows = models.Briefing.objects.defer("record", "held").order_by("-day", "edition")
    drafts, published = rows.filter(state=store.DRAFT)[:30], rows.filter(state=store.PUBLISHED)[:14]
    rulings = models.Ruling.objects.filter(undone=None).select_related("by").order_by("-id")[:30]
    log = models.Act.objects.select_related("by", "briefing").defer("before", "briefing__record")[:20]
    return render(
        request,
        "site/desk/desk.html",
        {"drafts": drafts, "published": published, "rulings": rulings, "log": log, "today": timezone.now()},
    )


def _row(edition: str, day: date) -> models.Briefing:
    row = models.Briefing.objects.filter(edition=edition, day=day).first()
    if row is None:
        raise Http404("there is no such briefing")
    return row


@for_editors
@require_safe
def briefing(request: HttpRequest, edition: str, day: date) -> HttpResponse:
    """One briefing with its items, and forms for all that can be done."""
    return _desk(request, _row(edition, day))


def _desk(request: HttpRequest, row: models.Briefing, status: int = 200, trouble: str = "") -> HttpResponse:
    lying = work.draft(row)
    offered = taking.offered(lying)
    left_out = zip(wording.left_out(lying.briefing), lying.briefing.left_out, strict=True)
    return render(
        request,
        "site/desk/briefing.html",
        {
            "row": row,
            "slips": slips.slips(lying),
            "held": lying.held,
            "left_out": [(words, left.subject if left.subject in offered else "") for words, left in left_out],
            "log": row.acts.select_related("by").defer("before")[:60],
            "roles": roles(editor(request)),
            "trouble": trouble,
            "hours": range(24),
            "overdue": remaking.is_overdue(row, timezone.now()),
        },
        status=status,
    )


@for_editors
@require_POST
def act(request: HttpRequest, edition: str, day: date) -> HttpResponse:
    """Do what the form says; where somebody else was faster, nothing, and the page says so."""
    row = _row(edition, day)
    try:
        done = acts.done(row, request.POST, editor(request))
    except work.Overtaken:
        last = row.acts.select_related("by").first()
        who = f" ({last.by}: {last})" if last else ""
        trouble = f"Somebody else changed this briefing while you were at it{who}. Nothing of yours was lost or written: look again, and repeat it if it is still right."
        return _desk(request, _row(edition, day), 409, trouble)
    except edits.Impossible as reason:
        return _desk(request, _row(edition, day), 400, f"That cannot be done: {reason}.")
    messages.success(request, f"Done: {done}.")
    return redirect("desk-briefing", edition, day)


@for_editors
@require_safe
def preview(request: HttpRequest, edition: str, day: date) -> HttpResponse:
    """The page as readers would see it now."""
    row = _row(edition, day)
    told = made(row)
    shown = {"items": told.items, "left_out": told.left_out, "measure": told.measure}
    texts = {"day": wording.long_date(row.day), "counting_rule": wording.COUNTING_RULE}
    return render(request, "site/briefing.html", {"row": row, "briefing": told.briefing, **shown, **texts})


@for_editors
@require_safe
def mail(request: HttpRequest, edition: str, day: date, form: str) -> HttpResponse:
    """The mail as readers would get it now, as HTML or as plain text; nothing in it can run or ask for anything."""
    written = letter(store.restored(_row(edition, day)), Imprint(), lambda _: True)
    if form == "text":
        return HttpResponse(written.text + written.text_foot, content_type="text/plain; charset=utf-8")
    policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox"
    return HttpResponse(written.html + written.html_foot, headers={"Content-Security-Policy": policy})


@for_editors
@require_safe
def story(request: HttpRequest, edition: str, day: date, key: str) -> HttpResponse:
    """A story's material, with forms for what is wrong about its speakers, its origins and its bounds."""
    row = _row(edition, day)
    held = models.Story.objects.filter(id=key).first()
    if held is None:
        raise Http404("there is no such story")
    others = models.Story.objects.filter(briefings=row).exclude(id=key).only("id", "headline").order_by("headline")
    reports = (
        held.reports.select_related("article", "of").defer("of__record").order_by("article__published", "article_id")
    )
    voices = held.voices.select_related("article", "person").defer("article__record").order_by("article_id", "start")
    return render(
        request,
        "site/desk/story.html",
        {
            "row": row,
            "story": held,
            "reports": reports,
            "voices": voices,
            "others": others,
            "acts": f"/desk/{edition}/{day}/act",
        },
    )
