"""From a form of the desk to what it does: one function for each act, and the roles it needs."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from anechoic.records import Article, Line
from anechoic.site.archive import dossiers, models
from anechoic.site.converters import is_number
from anechoic.site.desk import edits, remaking, slips, taking, work
from anechoic.site.desk.roles import PUBLISHER, roles
from anechoic.site.desk.work import Doing

Form = Mapping[str, str]
Edit = Callable[[edits.Draft], edits.Draft]


def done(row: models.Briefing, form: Form, by: User) -> str:
    """Do the act that the form names; what was done, in words. Raises Impossible, Overtaken or PermissionDenied."""
    name = form.get("act", "")
    reason = form.get("reason", "").strip()
    doing = Doing(by, name, _number(form, "version"), _subject(row, form), reason)
    if name in _EDITS:
        work.edited(row, doing, _EDITS[name](row, form))
    elif name in _RULINGS:
        _ruled(doing, form, by)
    elif name in _OTHER:
        _OTHER[name](row, doing, form)
    else:
        raise edits.Impossible("there is no such act")
    return f"{name} {doing.subject}".strip()


# ── Edits of the draft ────────────────────────────────────────────────────────────────────────────


def _move(row: models.Briefing, form: Form) -> Edit:
    return lambda draft: edits.moved(draft, _number(form, "item"), _number(form, "to") - 1)


def _hold(row: models.Briefing, form: Form) -> Edit:
    return lambda draft: edits.held(draft, _number(form, "item"))


def _release(row: models.Briefing, form: Form) -> Edit:
    return lambda draft: edits.released(draft, _number(form, "item"))


def _drop(row: models.Briefing, form: Form) -> Edit:
    return lambda draft: edits.dropped(draft, _number(form, "item"), form.get("reason", "").strip())


def _headline(row: models.Briefing, form: Form) -> Edit:
    written = form.get("own", "").strip() or form.get("headline", "")
    return lambda draft: edits.headlined(
        draft, _number(form, "item"), written, slips.titles(_kept(draft, _number(form, "item")))
    )


def _note(row: models.Briefing, form: Form) -> Edit:
    return lambda draft: edits.noted(draft, _number(form, "item"), form.get("note", ""))


def _line(row: models.Briefing, form: Form) -> Edit:
    """Another sentence of the story in place of a line, or none where the form names none."""

    def edit(draft: edits.Draft) -> edits.Draft:
        place, section, line = (_number(form, name) for name in ("item", "section", "line"))
        wanted = form.get("with", "")
        if not wanted:
            return edits.relined(draft, place, section, line, None)
        other, articles = _sentence(draft, place, wanted)
        return edits.with_sources(edits.relined(draft, place, section, line, other), articles)

    return edit


def _add(row: models.Briefing, form: Form) -> Edit:
    """One more sentence of the story, at the end of a section."""

    def edit(draft: edits.Draft) -> edits.Draft:
        place, section = (_number(form, name) for name in ("item", "section"))
        new, articles = _sentence(draft, place, form.get("with", ""))
        return edits.with_sources(edits.lined(draft, place, section, new), articles)

    return edit


def _sentence(draft: edits.Draft, place: int, wanted: str) -> tuple[Line, tuple[Article, ...]]:
    """The sentence of the item's story with that number as a line, and the articles of the story."""
    kept = _kept(draft, place)
    if kept is None or not is_number(wanted) or int(wanted) >= len(kept.dossier.claims):
        raise edits.Impossible("the story has no such sentence")
    articles = {str(article.id): article for article in kept.dossier.articles}
    return edits.line_of(kept.dossier.claims[int(wanted)], articles), kept.dossier.articles


_EDITS: Mapping[str, Callable[[models.Briefing, Form], Edit]] = {
    "move": _move,
    "hold": _hold,
    "release": _release,
    "drop": _drop,
    "headline": _headline,
    "note": _note,
    "line": _line,
    "add": _add,
}


def _kept(draft: edits.Draft, place: int) -> dossiers.Kept | None:
    row = models.Story.objects.filter(id=draft.item(place).story).first()
    return dossiers.restored(row) if row else None


# ── Rulings, which later runs keep to ─────────────────────────────────────────────────────────────

_RULINGS = {"speaker", "own origin", "one origin", "own story", "one story"}


def _ruled(doing: Doing, form: Form, by: User) -> None:
    """Keep the ruling; it holds from the next time that a briefing is made."""
    articles = [key for key in form.get("articles", "").split("\n") if key]
    if not articles or models.Article.objects.filter(id__in=articles).count() != len(set(articles)):
        raise edits.Impossible("choose articles of the story")
    if doing.did in {"one origin", "one story"} and len(articles) < 2:
        raise edits.Impossible("choose two that are one")
    models.Ruling.objects.create(
        kind=doing.did,
        articles=articles,
        wrong=form.get("wrong", "")[:200],
        right=form.get("right", "").strip()[:200],
        reason=doing.reason[:500],
        by=by,
        at=timezone.now(),
    )


# ── Everything else ───────────────────────────────────────────────────────────────────────────────


def _undo(row: models.Briefing, doing: Doing, form: Form) -> None:
    work.undone(row, doing)


def _publish(row: models.Briefing, doing: Doing, form: Form) -> None:
    _publishers_only(doing.by)
    work.published(row, doing)


def _schedule(row: models.Briefing, doing: Doing, form: Form) -> None:
    _publishers_only(doing.by)
    hour = form.get("hour", "")
    work.scheduled(row, doing, min(int(hour), 23) if is_number(hour) else None)


def _take_in(row: models.Briefing, doing: Doing, form: Form) -> None:
    taking.taken_in(row, doing, form.get("story", ""))


def _remake(row: models.Briefing, doing: Doing, form: Form) -> None:
    remaking.wanted(row, replace(doing, did=remaking.ASKED))


_OTHER: Mapping[str, Callable[[models.Briefing, Doing, Form], None]] = {
    "undo": _undo,
    "publish": _publish,
    "schedule": _schedule,
    "make again": _remake,
    "take in": _take_in,
}


def _publishers_only(user: User | None) -> None:
    if user is None or PUBLISHER not in roles(user):
        raise PermissionDenied


def _number(form: Form, name: str) -> int:
    written = form.get(name, "")
    if not is_number(written):
        raise edits.Impossible(f"the form lacks a number: {name}")
    return int(written)


def _subject(row: models.Briefing, form: Form) -> str:
    """What the act is about, for the log: the headline of the item."""
    items = row.held if form.get("act") == "release" else row.record["items"]
    written = form.get("item", "")
    place = int(written) if is_number(written) else -1
    return str(items[place]["headline"]) if 0 <= place < len(items) else form.get("wrong", "")[:200]
